const require_parse = require("./parse.js");
const require_redact_urls = require("./redact-urls.js");
const require_kinds = require("./kinds.js");
const require_live_plan = require("./live-plan.js");
const require_ownership = require("./ownership.js");
const require_read_text = require("./read-text.js");
// src/file/entry-parts.ts
var import_dist = require_parse.require_dist();
/**
* The lines of an entry, then those that it inherits: its part in the environment, the defaults that it does not
* replace, and the targets of its aliases. Secrets in URLs become asterisks. The file must have loaded without errors.
*/
function entryParts(kind, text, key, environment) {
	return new PartReader(kind, text).read(key, environment);
}
var PartReader = class {
	#kind;
	#counter = new import_dist.LineCounter();
	#document;
	#lines;
	constructor(kind, text) {
		this.#kind = kind;
		this.#document = require_parse.readDocument(text, this.#counter);
		this.#lines = text.split(/\r?\n/);
	}
	read(key, environment) {
		const root = this.#map(this.#document.contents);
		const own = environment === void 0 ? void 0 : this.#map(this.#pair(this.#map(this.#pair(root, "environments")?.value), environment)?.value);
		const path = environment === void 0 ? "" : `environments.${environment}.`;
		const entries = [{
			path: `addresses.${key}`,
			pair: this.#pair(this.#map(this.#pair(root, "addresses")?.value), key)
		}, {
			path: `${path}addresses.${key}`,
			pair: this.#pair(this.#map(this.#pair(own, "addresses")?.value), key)
		}].slice(0, own === void 0 ? 1 : 2);
		const above = entries.flatMap(({ pair }) => this.#map(pair?.value) ?? []);
		const ownDefaults = this.#map(this.#pair(own, "defaults")?.value);
		const defaults = [{
			path: "defaults",
			pairs: this.#effective(this.#map(this.#pair(root, "defaults")?.value), [...above, ...ownDefaults === void 0 ? [] : [ownDefaults]])
		}, {
			path: `${path}defaults`,
			pairs: this.#effective(ownDefaults, above)
		}].slice(0, own === void 0 ? 1 : 2);
		const parts = [...entries.map(({ path: at, pair }) => ({
			path: at,
			pairs: pair === void 0 ? [] : [pair]
		})), ...defaults];
		const aliased = this.#aliased(parts.flatMap(({ pairs }) => pairs));
		return [...parts.map(({ path: at, pairs }) => ({
			path: at,
			lines: this.#linesOf(pairs)
		})), ...aliased.map(([node, anchor]) => ({
			path: `&${anchor}`,
			lines: this.#linesBetween([node])
		}))].filter(({ lines }) => lines.length > 0);
	}
	#resolve(node) {
		return (0, import_dist.isAlias)(node) ? node.resolve(this.#document) : node;
	}
	#map(node) {
		const found = this.#resolve(node);
		return (0, import_dist.isMap)(found) ? found : void 0;
	}
	/** The pair with this key, also from a mapping that `<<` merges. */
	#pair(map, key) {
		const direct = map?.items.find((pair) => keyOf(pair) === key);
		if (map === void 0 || direct !== void 0) return direct;
		for (const pair of map.items.filter((one) => keyOf(one) === "<<")) {
			const sources = this.#resolve(pair.value);
			for (const source of (0, import_dist.isCollection)(sources) && !(0, import_dist.isMap)(sources) ? sources.items : [sources]) {
				const found = this.#pair(this.#map(source), key);
				if (found !== void 0) return found;
			}
		}
	}
	/** The defaults that nothing replaces. */
	#effective(defaults, above) {
		const integrations = this.#kind.integrations.map(({ name }) => name);
		const has = (name) => above.some((map) => this.#pair(map, name) !== void 0);
		return (defaults?.items ?? []).filter((pair) => {
			const name = keyOf(pair);
			if (integrations.includes(name)) return !integrations.some((other) => other !== name && has(other));
			return name === "<<" || !has(name);
		});
	}
	/** Node → anchor of all targets of aliases within these pairs, including nested ones. */
	#aliased(pairs) {
		const found = /* @__PURE__ */ new Map();
		const search = (node) => (0, import_dist.visit)(node, { Alias: (_, alias) => {
			const target = alias.resolve(this.#document);
			if (target === void 0 || found.has(target)) return;
			found.set(target, alias.source);
			search(target);
		} });
		for (const { value } of pairs) if (value !== null) search(value);
		return [...found];
	}
	#linesOf(pairs) {
		return this.#linesBetween(pairs.flatMap(({ key, value }) => [key, ...value === null ? [] : [value]]));
	}
	#linesBetween(nodes) {
		const numbers = /* @__PURE__ */ new Set();
		const hidden = /* @__PURE__ */ new Set();
		for (const node of nodes) {
			for (let line = this.#line(node.range?.[0] ?? 0); line <= this.#line(endOf(node)); line++) numbers.add(line);
			this.#hide(node, hidden);
		}
		return [...numbers].sort((a, b) => a - b).map((line) => {
			const text = this.#lines[line - 1] ?? "";
			return {
				line,
				text: hidden.has(line) ? text.replace(/\S/g, "*") : require_redact_urls.redactUrls(text)
			};
		});
	}
	/** The lines of a multi-line URL: it is unclear which part of it a line contains. */
	#hide(node, hidden) {
		(0, import_dist.visit)(node, { Scalar: (_, scalar) => {
			const [from, to] = [this.#line(scalar.range?.[0] ?? 0), this.#line(endOf(scalar))];
			if (from === to || typeof scalar.value !== "string" || !/:\/\//.test(scalar.value)) return;
			for (let line = from + 1; line <= to; line++) if (this.#lines[line - 1]?.trim() !== scalar.value.trim()) hidden.add(line);
		} });
	}
	#line(offset) {
		return Math.max(1, this.#counter.linePos(offset).line);
	}
};
function keyOf({ key }) {
	if (!(0, import_dist.isScalar)(key)) return "";
	return typeof key.value === "string" ? key.value : key.source ?? String(key.value);
}
/** The offset of its last character, excluding comments and empty lines after it. */
function endOf(node) {
	if ((0, import_dist.isCollection)(node) && !node.flow) {
		const last = node.items.at(-1);
		const inner = (0, import_dist.isMap)(node) ? last?.value ?? last?.key : last;
		if (inner !== void 0 && inner !== null) return endOf(inner);
	}
	const [from = 0, to = from] = node.range ?? [];
	return Math.max(from, to - 1);
}
// src/plan/find-address.ts
/** @throws ProblemError (FA003) where there is no match, or more than one */
function findAddress(asked, plan, live) {
	const { kind, claims } = plan;
	const ways = [
		() => ofClaims(claims.filter(({ key }) => key === asked)),
		() => withSid(require_kinds.canonicalSid(asked), claims, live),
		() => withKey(kind, require_kinds.canonicalSid(asked), claims, live),
		() => named(asked, claims, live)
	];
	for (const way of ways) {
		const [only, ...more] = distinct(way());
		if (only !== void 0 && more.length === 0) return only;
		if (only !== void 0) throw ambiguous(asked, [only, ...more]);
	}
	throw notFound(asked, plan, live);
}
const ofClaims = (claims) => claims.map((claim) => ({
	claim,
	live: claim.live,
	other: void 0
}));
/** With the entry that claims it. */
const ofLive = (live, claims) => ({
	claim: claims.find((claim) => claim.live?.sid === live.sid),
	live,
	other: void 0
});
function othersOf({ others }, isMeant) {
	return [...others].flatMap(([sid, name]) => isMeant(sid, name) ? [{
		claim: void 0,
		live: void 0,
		other: {
			sid,
			name
		}
	}] : []);
}
function withSid(sid, claims, live) {
	return [
		...live.addresses.filter((one) => one.sid === sid).map((one) => ofLive(one, claims)),
		...ofClaims(claims.filter(({ desired }) => desired.sid !== void 0 && require_kinds.canonicalSid(desired.sid.value) === sid)),
		...othersOf(live, (other) => other === sid)
	].slice(0, 1);
}
function withKey(kind, key, claims, live) {
	const has = ({ values }) => require_kinds.keyValue(kind, values) === key;
	return [...ofClaims(claims.filter(({ desired }) => has(desired))), ...live.addresses.filter(has).map((one) => ofLive(one, claims))];
}
function named(name, claims, live) {
	return [
		...live.addresses.filter((one) => one.name === name).map((one) => ofLive(one, claims)),
		...ofClaims(claims.filter(({ desired }) => desired.name === name)),
		...othersOf(live, (_, other) => other === name)
	];
}
/** Counts an entry and its live address as one. */
function distinct(found) {
	return [...new Map(found.map((one) => [one.claim?.key ?? one.live?.sid ?? one.other?.sid, one])).values()];
}
function ambiguous(asked, found) {
	const words = found.flatMap(({ claim, live, other }) => claim?.key ?? live?.sid ?? other?.sid ?? []);
	return require_kinds.stop(require_live_plan.ambiguousAddress(asked, words));
}
/** A SID or a deployment key, possibly with a typing error. */
const LIKE_SID = /^[a-z]{2}[0-9a-f]{20,}$/i;
function notFound(asked, { kind, claims, environment }, live) {
	const candidates = LIKE_SID.test(asked) ? [] : [
		...claims.flatMap(({ key, desired }) => [key, desired.name]),
		...live.addresses.map(({ name }) => name),
		...live.others.values()
	];
	const hint = {
		near: require_kinds.nearest(asked, candidates),
		otherKind: require_kinds.sidOfOtherKind(kind, asked)
	};
	return require_kinds.stop(require_live_plan.unknownAddress(asked, environment, hint));
}
// src/plan/show-address.ts
/**
* All that a plan has about one address.
*
* @param unfilled fields whose desired values lack that of a variable
*/
function showAddress({ claim, live, other }, plan, desired, parts, unfilled) {
	const sid = live?.sid ?? other?.sid;
	const key = claim?.key;
	const isOf = (change) => key !== void 0 && change.key === key || "sid" in change && change.sid === sid;
	const uncompared = unfilled.filter((path) => live?.values.has(path));
	const known = (changes) => changes.filter(isOf).flatMap((change) => withoutFields(change, uncompared));
	const problems = problemsOf(plan, key, sid);
	const ofAddress = {
		...plan,
		changes: known(plan.changes),
		held: known(plan.held),
		unlisted: plan.unlisted.filter((one) => one.live.sid === sid),
		claims: plan.claims.filter((one) => one.key === key),
		problems
	};
	return {
		sid,
		name: live?.name ?? other?.name ?? claim?.desired.name ?? "",
		standing: standingOf({
			claim,
			live,
			other
		}, ofAddress, new require_ownership.Ownership(desired)),
		claim,
		live: live && asShown(live, claim?.desired.values),
		isUncertain: live === void 0 && require_kinds.errorsOf(problems).some((one) => !require_live_plan.isAboutTarget(one)),
		plan: ofAddress,
		parts,
		uncompared
	};
}
/** A change without the fields that may or may not differ; undefined where no other field differs. */
function withoutFields(change, paths) {
	if (change.action !== "update") return [change];
	const fields = change.fields.filter(({ field }) => !paths.includes(field));
	return fields.length === 0 ? [] : [{
		...change,
		fields
	}];
}
/** The problems of its entry, and those that name its SID; without guards, which are about the whole plan. */
function problemsOf({ problems }, key, sid) {
	return problems.filter((one) => {
		if (require_kinds.isGuard(one)) return false;
		if (key !== void 0 && (one.entry === key || one.path === `addresses.${key}`)) return true;
		return sid !== void 0 && one.message.includes(sid);
	});
}
function standingOf({ claim, live }, { changes, held }, ownership) {
	if (claim !== void 0) return "listed";
	if (live === void 0) return "of another type";
	if ([...changes, ...held].some((one) => one.action === "delete" && one.because === "removed")) return "removed";
	if (ownership.isIgnored(live)) return "ignored";
	return ownership.inScope(live) ? "unlisted" : "out of scope";
}
/** Where the file hides a part of a URL, the live one may hold its former value. */
function asShown(live, desired) {
	const values = Array.from(live.values, ([path, value]) => [path, require_live_plan.besideSecrets(value, desired?.get(path)) ?? value]);
	return {
		...live,
		values: new Map(values)
	};
}
// src/commands/show.ts
/**
* Shows everything about one address: its lines in the file, its live values, and what an apply would do. Writes nothing,
* and needs no values of variables: a URL that lacks one is not compared.
*/
function show(options, hooks, runtime) {
	const asGiven = {
		...options,
		missingVariables: "warning"
	};
	return require_live_plan.withLivePlan(asGiven, hooks, runtime, async (livePlan) => {
		const { desired, text } = livePlan;
		const found = findAddress(options.shown ?? "", livePlan.plan, livePlan.live);
		const { live, names } = await withNames(livePlan, found.live);
		const plan = {
			...livePlan.plan,
			names
		};
		const parts = found.claim === void 0 ? [] : entryParts(plan.kind, text, found.claim.key, options.environment);
		const address = showAddress({
			...found,
			live
		}, plan, desired, parts, unfilledOf(desired, found.claim?.key));
		return require_read_text.shown(options, address, address.plan.problems);
	});
}
/** The fields of an entry that lack the value of a variable. */
function unfilledOf({ entries }, key) {
	return [...entries.find((one) => one.key === key)?.values ?? []].flatMap(([path, { isUnfilled }]) => isUnfilled ? [path] : []);
}
/** Adds the names of what the live address refers to, since entries may not refer to them. */
async function withNames({ plan, account, live }, address) {
	const isNamed = (path) => plan.names.has(String(address?.values.get(path)));
	const isUnnamed = plan.kind.fields.some((field) => field.type === "reference" && field.holds === "sid" && address?.values.has(field.path) && !isNamed(field.path));
	if (address === void 0 || !isUnnamed) return {
		live: address,
		names: plan.names
	};
	const lookUps = await account.lookUp(require_live_plan.neededLookUps(plan.kind, [], [address]));
	return {
		live: account.complete(live).addresses.find(({ sid }) => sid === address.sid),
		names: new Map([...plan.names, ...require_live_plan.namesOf(lookUps)])
	};
}
exports.show = show;
