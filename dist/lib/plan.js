const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_shared = require("./shared.js");
const require_file = require("./file.js");
// src/plan/diff.ts
function diff(kind, desired, live, unmanaged) {
	const isSwitched = !unmanaged.has("integration") && desired.get("integration") !== live.values.get("integration");
	const isCompared = ({ path, integration }) => {
		const changesAlong = isSwitched && (path === "integration" || integration !== void 0);
		if (unmanaged.has(path) && !changesAlong) return false;
		return desired.has(path) || changesAlong && live.values.has(path);
	};
	return kind.fields.filter(isCompared).flatMap(({ path }) => {
		const after = desired.get(path);
		const before = besideSecrets(live.values.get(path), after);
		if (require_shared.sameValue(before, after)) return [];
		return [{
			field: path,
			before: require_shared.shownValue(before),
			after: require_shared.shownValue(after)
		}];
	});
}
function additions(kind, desired) {
	return said(kind, desired).map((field) => ({
		field,
		before: null,
		after: require_shared.shownValue(desired.get(field))
	}));
}
function removals(kind, { values }) {
	return said(kind, values).map((field) => ({
		field,
		before: require_shared.shownValue(values.get(field)),
		after: null
	}));
}
function said(kind, values) {
	return kind.fields.map(({ path }) => path).filter((path) => values.has(path) && require_shared.shownValue(values.get(path)) !== "");
}
function besideSecrets(live, desired) {
	return live instanceof require_shared.WebhookUrl && desired instanceof require_shared.WebhookUrl ? require_shared.WebhookUrl.besides(desired, live) : live;
}
// src/plan/changes.ts
function changesFor(kind, matching, unresolved, unlisted) {
	return [
		...matching.claims.filter(({ key }) => !matching.unresolved.has(key) && !unresolved.has(key)).flatMap((claim) => claimChange(kind, claim)),
		...matching.removed.map((address) => deletion(kind, address, "removed")),
		...matching.unlisted.flatMap((address) => unlistedChange(kind, address, unlisted))
	].sort(inReadingOrder);
}
function claimChange(kind, { key, desired, live }) {
	if (live === void 0) {
		const fields = additions(kind, desired.values);
		const base = {
			action: "create",
			key,
			name: desired.name,
			fields
		};
		return [{
			...base,
			desired,
			digest: require_shared.changeDigest({
				...base,
				sid: void 0
			})
		}];
	}
	const fields = diff(kind, desired.values, live, desired.unmanaged);
	if (fields.length === 0) return [];
	const base = {
		action: "update",
		key,
		sid: live.sid,
		name: live.name,
		fields
	};
	const outOfService = fields.some(({ field, after }) => field === "enabled" && after === false);
	return [{
		...base,
		live,
		desired,
		outOfService,
		digest: require_shared.changeDigest(base)
	}];
}
function deletion(kind, live, because) {
	const { sid, name } = live;
	const base = {
		action: "delete",
		key: void 0,
		sid,
		name,
		fields: removals(kind, live)
	};
	return {
		...base,
		live,
		because,
		digest: require_shared.changeDigest(base)
	};
}
function unlistedChange(kind, live, unlisted) {
	if (unlisted === "delete") return [deletion(kind, live, "unlisted")];
	if (unlisted === "report" || require_shared.isDisabled(live)) return [];
	const fields = [{
		field: require_shared.ENABLED,
		before: require_shared.shownValue(live.values.get(require_shared.ENABLED)),
		after: false
	}];
	const base = {
		action: "disable",
		key: void 0,
		sid: live.sid,
		name: live.name,
		fields
	};
	return [{
		...base,
		live,
		digest: require_shared.changeDigest(base)
	}];
}
const READING_ORDER = {
	delete: 0,
	disable: 1,
	update: 2,
	create: 3
};
function inReadingOrder(a, b) {
	return READING_ORDER[a.action] - READING_ORDER[b.action] || compareText(a.name, b.name) || compareText(a.key ?? a.digest, b.key ?? b.digest);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/plan/guards.ts
function outOfService(changes) {
	return changes.filter((change) => {
		if (change.action === "delete") return change.because !== "removed";
		return change.action === "disable" || change.action === "update" && change.outOfService;
	});
}
function allowedNumber(maxDeletes, inScope) {
	if (maxDeletes.kind === "all") return Number.POSITIVE_INFINITY;
	if (maxDeletes.kind === "number") return maxDeletes.number;
	return maxDeletes.percent === 0 ? 0 : Math.max(1, Math.floor(inScope * maxDeletes.percent / 100));
}
function guards(input) {
	return [...tooMany(input), ...suspectedRenames(input)];
}
function tooMany(input) {
	const going = outOfService(input.changes).length;
	if (going === 0 || input.maxDeletes.kind === "all") return [];
	const found = [];
	const wayPast = "list those under `removed`, or set max-deletes to `all` for this run";
	if (input.claims.length === 0) found.push(require_shared.guard("empty file", "FA304", `The file has no entries, and ${require_shared.count(going, "live address", "live addresses")} of ${input.inScope} in scope would go out of service`, `Check that this is the right file and environment; where it is meant, ${wayPast}.`));
	else if (input.claims.every((claim) => claim.live === void 0)) found.push(require_shared.guard("no overlap", "FA303", `None of the ${require_shared.count(input.claims.length, "entry", "entries")} is live in this account, and ${require_shared.count(going, "live address", "live addresses")} of ${input.inScope} in scope would go out of service`, `Check that this is the right account; where it is meant, ${wayPast}.`));
	const allowed = allowedNumber(input.maxDeletes, input.inScope);
	if (going > allowed) {
		const rule = input.maxDeletes.kind === "percent" ? `max-deletes is ${input.maxDeletes.percent}% of ${input.inScope} in scope, that is ${allowed}` : `max-deletes is ${allowed}`;
		found.push(require_shared.guard("out of service", "FA305", `${require_shared.count(going, "address", "addresses")} would go out of service, and ${rule}`, `Where it is meant, list them under \`removed\`, or set max-deletes to ${going} for this run.`));
	}
	return found;
}
function suspectedRenames(input) {
	const unlisted = new Map();
	for (const address of input.unlisted) {
		const folded = require_shared.fold(address.live.name);
		unlisted.set(folded, [...unlisted.get(folded) ?? [], address]);
	}
	return input.changes.flatMap((change) => {
		if (change.action !== "create") return [];
		return (unlisted.get(require_shared.fold(change.desired.name)) ?? []).map((twin) => suspectedRename(change, twin));
	});
}
function suspectedRename(create, twin) {
	return {
		...require_shared.guard("suspected rename", "FA306", `${create.key} would be created as ${require_shared.quote(create.desired.name)} beside ${twin.live.sid}, ${require_shared.quote(twin.live.name)}, whose name differs in case, white space or Unicode form only`, `To rename that one in place write \`was: ${JSON.stringify(twin.live.name)}\` or \`sid: ${twin.live.sid}\`; where it is to go, list ${twin.live.sid} under \`removed\`.`),
		place: create.desired.namePlace,
		path: `addresses.${create.key}.name`
	};
}
// src/plan/match.ts
function match(desired, live, ownership) {
	return new Matcher(desired, live, ownership).match();
}
const REMOVED = Symbol("removed");
var Matcher = class {
	#problems = [];
	#bySid;
	#byName = new Map();
	#contested = new Set();
	#unresolved = new Set();
	#desired;
	#live;
	#ownership;
	constructor(desired, live, ownership) {
		this.#desired = desired;
		this.#live = live;
		this.#ownership = ownership;
		this.#bySid = new Map(live.addresses.map((address) => [address.sid, address]));
		for (const address of live.addresses) {
			const same = this.#byName.get(address.name);
			if (same === void 0) this.#byName.set(address.name, [address]);
			else same.push(address);
		}
	}
	match() {
		const claims = [...this.#desired.addresses].sort((a, b) => a.key < b.key ? -1 : 1).map((entry) => ({
			key: entry.key,
			desired: entry,
			live: this.#claim(entry)
		}));
		const owners = this.#owners(claims);
		for (const claim of claims) this.#checkOthers(claim, owners);
		const removed = this.#removed(owners);
		const taken = new Set([
			...owners.keys(),
			...this.#contested,
			...removed.map((address) => address.sid)
		]);
		return {
			claims,
			removed,
			unlisted: this.#live.addresses.filter((address) => !taken.has(address.sid) && this.#ownership.owns(address.name)),
			unresolved: this.#unresolved,
			problems: this.#problems
		};
	}
	#claim(entry) {
		if (entry.sid !== void 0) return this.#claimBySid(entry, entry.sid.value, entry.sid.place);
		const named = this.#named(entry.name);
		if (named.length > 1) return this.#ambiguous(entry, entry.name, named, entry.namePlace, "name");
		if (named[0] !== void 0) return named[0];
		if (entry.was === void 0) return void 0;
		const former = this.#named(entry.was.value);
		if (former.length > 1) return this.#ambiguous(entry, entry.was.value, former, entry.was.place, "was");
		if (former[0] !== void 0) this.#checkOwned(entry, former[0], entry.was.place, "was");
		return former[0];
	}
	#claimBySid(entry, written, place) {
		const sid = require_shared.canonicalSid(written);
		const address = this.#bySid.get(sid);
		if (address !== void 0) {
			this.#checkOwned(entry, address, place, "sid");
			return address;
		}
		for (const other of this.#named(entry.name)) this.#contested.add(other.sid);
		const same = this.#named(entry.name).map((other) => other.sid);
		this.#add("FA222", this.#live.otherSids.has(sid) ? `${sid} of ${entry.key} is no web address: it serves another channel` : `${sid} of ${entry.key} does not exist in this account`, same.length === 0 ? "Remove `sid` to make a new address (its SID will be another: sites must embed that one), or write the right SID." : `Remove \`sid\`, or write the one that has the name: ${same.join(", ")}.`, place, {
			key: entry.key,
			field: "sid"
		});
	}
	#ambiguous(entry, name, found, place, field) {
		const sids = found.map((address) => address.sid).sort();
		for (const sid of sids) this.#contested.add(sid);
		this.#add("FA220", `${require_shared.count(found.length, "live address", "live addresses")} have the name ${require_shared.quote(name)} that ${entry.key} claims: ${sids.join(", ")}`, `Write the \`sid\` of the one that is meant: \`sid: ${sids[0]}\`.`, place, {
			key: entry.key,
			field
		});
	}
	#checkOwned(entry, address, place, field) {
		if (this.#ownership.owns(address.name)) return;
		const ignored = this.#ownership.isIgnored(address.name);
		this.#add("FA223", `${entry.key} claims ${address.sid}, whose live name ${require_shared.quote(address.name)} is ${ignored ? "ignored" : "out of scope"}`, ignored ? "Narrow the pattern under `ignore`, or remove the entry." : "Add a pattern for the live name to `scope`, or leave the address to the file that answers for it.", place, {
			key: entry.key,
			field
		});
	}
	#owners(claims) {
		const owners = new Map();
		for (const claim of claims) {
			if (claim.live === void 0) continue;
			const first = owners.get(claim.live.sid);
			if (first === void 0) {
				owners.set(claim.live.sid, claim);
				continue;
			}
			this.#add("FA221", `${first.key} (line ${first.desired.place.line}) and ${claim.key} both claim ${claim.live.sid}, ${require_shared.quote(claim.live.name)}`, "Pin each by its own `sid`; where one is to be new under the name that the other has, rename in a first change and add in a second.", claim.desired.place, { key: claim.key });
		}
		return owners;
	}
	#checkOthers(claim, owners) {
		const { desired, live } = claim;
		if (live === void 0) return;
		const namesakes = this.#named(desired.name).filter((other) => other.sid !== live.sid);
		if (live.name !== desired.name) this.#checkNameIsFree(claim, live, namesakes, desired.name, desired.namePlace);
		if (desired.sid === void 0 && desired.was !== void 0 && desired.was.value !== live.name) {
			const former = this.#named(desired.was.value).filter((other) => {
				const owner = owners.get(other.sid);
				return other.sid !== live.sid && (owner === void 0 || owner.key === claim.key);
			});
			this.#checkNameIsFree(claim, live, former, desired.was.value, desired.was.place);
		}
	}
	#checkNameIsFree(claim, live, others, name, place) {
		if (others.length === 0) return;
		for (const other of others) this.#contested.add(other.sid);
		const sids = others.map((other) => other.sid).sort();
		this.#add("FA224", `${claim.key} claims ${live.sid} (${require_shared.quote(live.name)}), and ${require_shared.quote(name)} is the name of ${sids.join(", ")}`, `Write \`sid: ${live.sid}\` or \`sid: ${sids[0]}\` for the one that is meant, without \`was\`; give the other an entry of its own, list it under \`removed\` in a change before this one, or rename it.`, place, { key: claim.key });
	}
	#removed(owners) {
		const removed = new Map();
		const named = this.#desired.removed.map((item) => ({
			item,
			found: this.#namedByRemoved(item.value, item.place)
		}));
		for (const { item, found } of named) for (const address of found) {
			const owner = owners.get(address.sid);
			if (owner !== void 0) this.#add("FA225", `${address.sid} is claimed by ${owner.key} (line ${owner.desired.place.line}), and to be removed`, "Remove the entry, or take the address off `removed`.", item.place, REMOVED);
			else if (this.#contested.has(address.sid)) {} else if (!this.#ownership.owns(address.name)) this.#add("FA230", `${address.sid}, ${require_shared.quote(address.name)}, is ${this.#ownership.isIgnored(address.name) ? "ignored" : "out of scope"} and stays, though \`removed\` names it`, "Take it off `removed`, or change `scope` or `ignore`.", item.place, REMOVED, "warning");
			else removed.set(address.sid, address);
		}
		return [...removed.values()];
	}
	#namedByRemoved(value, place) {
		if (require_shared.isSidOf(this.#desired.kind, value)) {
			const sid = require_shared.canonicalSid(value);
			const address = this.#bySid.get(sid);
			if (address !== void 0) return [address];
			if (this.#live.otherSids.has(sid)) this.#add("FA230", `${sid} serves another channel than web and stays, though \`removed\` names it`, "Take it off `removed`.", place, REMOVED, "warning");
			return [];
		}
		const named = this.#named(value);
		if (named.length < 2) return named;
		const sids = named.map((address) => address.sid).sort();
		for (const sid of sids) this.#contested.add(sid);
		this.#add("FA226", `${require_shared.count(named.length, "live address", "live addresses")} have the name ${require_shared.quote(value)} under \`removed\`: ${sids.join(", ")}`, "Write the SIDs of those that are to go.", place, REMOVED);
		return [];
	}
	#named(name) {
		return this.#byName.get(name) ?? [];
	}
	#add(code, message, remedy, place, about, severity = "error") {
		if (about !== REMOVED) this.#unresolved.add(about.key);
		const path = about === REMOVED ? "removed" : [
			"addresses",
			about.key,
			about.field
		].filter(Boolean).join(".");
		const entry = about === REMOVED ? {} : { entry: about.key };
		this.#problems.push({
			code,
			severity,
			message,
			remedy,
			place,
			path,
			...entry
		});
	}
};
// src/plan/ownership.ts
var Ownership = class {
	#scope;
	#ignore;
	constructor(desired) {
		this.#scope = desired.scope.map(({ value }) => new require_shared.Pattern(value));
		this.#ignore = desired.ignore.map(({ value }) => new require_shared.Pattern(value));
	}
	owns(name) {
		return !this.isIgnored(name) && this.inScope(name);
	}
	isIgnored(name) {
		return this.#ignore.some((pattern) => pattern.matches(name));
	}
	inScope(name) {
		return this.#scope.length === 0 || this.#scope.some((pattern) => pattern.matches(name));
	}
};
function unmatchedPatterns(desired, live) {
	const idle = (list, word) => list.filter(({ value }) => {
		const pattern = new require_shared.Pattern(value);
		return !live.some((address) => pattern.matches(address.name));
	}).map(({ value, place }) => ({
		code: "FA227",
		severity: "warning",
		message: `Pattern ${require_shared.quote(value)} of \`${word}\` matches no live address`,
		remedy: "Check its spelling (case counts), or remove it.",
		place,
		path: word
	}));
	return [...idle(desired.scope, "scope"), ...idle(desired.ignore, "ignore")];
}
// src/plan/pace.ts
const lane = (requests, perSecond) => Math.max(0, requests - 1) / perSecond;
function estimate(pace, creates, updates, deletes) {
	const writes = Math.max(lane(creates, pace.create), lane(updates, pace.update));
	return Math.ceil(writes + lane(deletes, Math.min(pace.delete, pace.fetch)));
}
// src/plan/warnings.ts
const COMPARISONS_LIMIT = 1e4;
function warnings(desired, live, listedHosts, changes, unlisted) {
	return [
		...noAccount(desired),
		...nearNames(changes, unlisted),
		...newHosts(changes, live, listedHosts)
	];
}
function noAccount(desired) {
	if (desired.account !== void 0) return [];
	return [{
		code: "FA137",
		severity: "warning",
		message: "The file names no account: it would be applied to whichever the credentials belong to",
		remedy: "Add `account: AC\u2026`.",
		place: {
			file: desired.file,
			line: 1,
			column: 1
		},
		path: "account"
	}];
}
function nearNames(changes, unlisted) {
	const creates = changes.filter((change) => change.action === "create");
	if (creates.length * unlisted.length > COMPARISONS_LIMIT) return [];
	return creates.flatMap((create) => {
		const name = create.desired.name;
		const near = unlisted.find(({ live }) => require_shared.fold(live.name) !== require_shared.fold(name) && require_shared.isNear(live.name, name));
		if (near === void 0) return [];
		return [{
			code: "FA228",
			severity: "warning",
			message: `${create.key} would be created as ${require_shared.quote(name)}, and the unlisted ${near.live.sid} has a name near it: ${require_shared.quote(near.live.name)}`,
			remedy: `Where they are one, rename it in place: \`was: ${JSON.stringify(near.live.name)}\`.`,
			place: create.desired.namePlace,
			path: `addresses.${create.key}.name`
		}];
	});
}
function newHosts(changes, live, listedHosts) {
	const known = new Set([...live.flatMap(({ values }) => hostsIn(values)), ...listedHosts]);
	return changes.flatMap((change) => {
		if (change.action !== "update") return [];
		const { desired, key } = change;
		return change.fields.flatMap(({ field }) => {
			const url = desired.values.get(field);
			if (!(url instanceof require_shared.WebhookUrl) || known.has(url.shownHost)) return [];
			return [{
				code: "FA229",
				severity: "warning",
				message: `The chats of ${key} move to ${require_shared.quote(url.shownHost)}, a host that no live or listed webhook had`,
				remedy: "Check that the host is yours.",
				place: desired.place,
				path: `addresses.${key}.${field.split(".")[0]}`
			}];
		});
	});
}
function hostsIn(values) {
	return [...values.values()].flatMap((value) => value instanceof require_shared.WebhookUrl ? [value.shownHost] : []);
}
function missingAccountValues(kind, changes, accountValues) {
	return kind.fields.flatMap((field) => {
		if (field.type !== "sid" || accountValues.has(field.path)) return [];
		const { code, message, remedy } = field.missing;
		return changes.flatMap((change) => change.action !== "create" || change.desired.values.has(field.path) ? [] : [{
			code,
			severity: "error",
			message: `${message} ${change.key}`,
			remedy,
			place: change.desired.place,
			path: `addresses.${change.key}`
		}]);
	});
}
// src/plan/witness.ts
function isHeld(change, witness, planId) {
	if (witness.kind === "person" || witness.approvedPlanId === planId) return false;
	return (change.action === "disable" || change.action === "delete" && change.because === "unlisted") && !witness.saw(change.sid);
}
function heldWarning(held) {
	if (held.length === 0) return [];
	return [{
		code: "FA307",
		severity: "warning",
		message: `${require_shared.count(held.length, "unlisted address is", "unlisted addresses are")} held: nobody has seen that ${held.length === 1 ? "it" : "they"} would go out of service`,
		remedy: "List them under `removed` in a pull request, run the workflow by hand (workflow_dispatch), or approve this plan with approved-plan-id."
	}];
}
// src/plan/make-plan.ts
function makePlan(desired, live, options) {
	const { kind, file, environment } = desired;
	const { account, names, accountValues } = options;
	const ownership = new Ownership(desired);
	const matching = match(desired, live, ownership);
	const all = changesFor(kind, matching, desired.unresolved, desired.unlisted);
	const id = require_shared.planId(account, file, environment, all.map(({ digest }) => digest));
	const held = all.filter((change) => isHeld(change, options.witness, id));
	const changes = all.filter((change) => !isHeld(change, options.witness, id));
	const unlisted = matching.unlisted.map((address) => handled(address, desired, held)).sort(byName);
	const inScope = live.addresses.filter(({ name }) => ownership.owns(name)).length;
	const { claims } = matching;
	const problems = [
		...options.found,
		...matching.problems,
		...guards({
			changes,
			claims,
			unlisted,
			inScope,
			maxDeletes: options.maxDeletes
		}),
		...warnings(desired, live.addresses, options.listedHosts, changes, unlisted),
		...unmatchedPatterns(desired, live.addresses),
		...heldWarning(held),
		...missingAccountValues(kind, changes, accountValues)
	];
	const counts = {
		...countActions(changes),
		unlisted: unlisted.length,
		ignored: live.otherSids.size + live.addresses.length - inScope,
		held: held.length,
		inScope,
		outOfService: outOfService(changes).length
	};
	return {
		kind,
		account,
		file,
		environment,
		id,
		changes,
		held,
		unlisted,
		claims,
		liveSids: new Set([...live.addresses.map(({ sid }) => sid), ...live.otherSids]),
		counts,
		problems,
		blocked: problems.some(({ severity }) => severity === "error"),
		names,
		accountValues,
		seconds: estimate(kind.pace, counts.creates, counts.updates, counts.deletes)
	};
}
function countActions(changes) {
	const number = (...actions) => changes.filter(({ action }) => actions.includes(action)).length;
	return {
		creates: number("create"),
		updates: number("update", "disable"),
		deletes: number("delete")
	};
}
function handled(live, { unlisted }, held) {
	if (held.some(({ sid }) => sid === live.sid)) return {
		live,
		handling: "held"
	};
	if (unlisted === "delete") return {
		live,
		handling: "deleted"
	};
	if (unlisted === "report") return {
		live,
		handling: "reported"
	};
	return {
		live,
		handling: require_shared.isDisabled(live) ? "already disabled" : "disabled"
	};
}
function byName(a, b) {
	return compareText(a.live.name, b.live.name) || compareText(a.live.sid, b.live.sid);
}
// src/plan/resolve.ts
function resolve(file, desired, lookUps) {
	const kind = require_shared.kindOf(desired.api);
	const resolver = new Resolver(kind, lookUps);
	const unresolved = new Set();
	const addresses = desired.entries.map((entry) => {
		const values = resolver.values(entry);
		if (values === void 0) unresolved.add(entry.key);
		for (const [path, { value }] of desired.shared) values?.set(path, value);
		return toAddress(kind, entry, values ?? new Map());
	});
	const { environment, account, scope, unlisted, ignore, removed } = desired;
	return {
		desired: {
			kind,
			file,
			environment,
			account,
			scope,
			unlisted,
			ignore,
			removed,
			addresses,
			unresolved
		},
		problems: resolver.problems,
		names: namesOf(lookUps)
	};
}
function toAddress(kind, entry, values) {
	return {
		key: entry.key,
		place: entry.place,
		namePlace: entry.name.place,
		sid: entry.sid,
		was: entry.was,
		websites: entry.websites.map(({ value }) => value),
		locales: entry.locales.map(({ value }) => value),
		name: entry.name.value,
		values,
		unmanaged: unmanagedPaths(kind, entry, values.get(require_shared.INTEGRATION))
	};
}
function unmanagedPaths(kind, { unmanaged }, integration) {
	const isMeant = (field) => unmanaged.some((word) => {
		if (word === field.path || word === require_shared.keyOf(field)) return true;
		return word === integration && (field.path === "integration" || field.integration === integration);
	});
	return new Set(kind.fields.filter(isMeant).map(({ path }) => path));
}
function namesOf(lookUps) {
	const names = new Map();
	const add = (list) => {
		for (const { sid, name } of list ?? []) names.set(sid, name);
	};
	add(lookUps.studioFlows);
	add(lookUps.workspaces);
	for (const { workflows, channels } of lookUps.parts.values()) {
		add(workflows);
		add(channels);
	}
	return names;
}
var Resolver = class {
	problems = [];
	#kind;
	#lookUps;
	constructor(kind, lookUps) {
		this.#kind = kind;
		this.#lookUps = lookUps;
	}
	values(entry) {
		const values = new Map([[require_shared.NAME, entry.name.value]]);
		let isResolved = true;
		for (const field of this.#kind.fields) {
			const written = entry.values.get(field.path);
			if (written === void 0) continue;
			const value = this.#value(entry, field, written, values);
			if (value === void 0) isResolved = false;
			else values.set(field.path, value);
		}
		return isResolved ? values : void 0;
	}
	#value(entry, field, written, before) {
		const { value, secrets = [] } = written;
		if (field.type === "url") return require_shared.WebhookUrl.withSecrets(String(value), secrets);
		if (field.type !== "reference") return value;
		const within = field.within === void 0 ? "" : before.get(field.within);
		if (typeof within !== "string") return void 0;
		const found = this.#find(entry, field, String(value), written.place, within);
		if (found?.published === false) this.#unpublished(entry, field, written.place, found);
		return found?.[field.holds];
	}
	#find(entry, field, written, place, within) {
		const what = require_shared.RESOURCES[field.resource].name;
		const all = require_shared.candidates(this.#lookUps, field.resource, within);
		const bySid = all.find(({ sid }) => sid.toLowerCase() === written.toLowerCase());
		if (bySid !== void 0) return bySid;
		const named = all.filter(({ name }) => name === written);
		if (named.length === 1) return named[0];
		const at = {
			place,
			path: this.#path(entry, field),
			entry: entry.key
		};
		if (named.length > 1) {
			const sids = named.map(({ sid }) => sid).sort();
			this.problems.push({
				code: "FA211",
				severity: "error",
				message: `${require_shared.quote(written)} of ${entry.key} is the name of ${named.length} ${what}s: ${sids.join(", ")}`,
				remedy: `Write the SID of the one that is meant: ${sids[0]}.`,
				...at
			});
			return;
		}
		this.problems.push({
			code: "FA210",
			severity: "error",
			message: `There is no ${what} ${require_shared.quote(written)} in this account, as ${entry.key} asks for`,
			remedy: suggestion(written, what, all),
			...at
		});
	}
	#unpublished(entry, field, place, flow) {
		this.problems.push({
			code: "FA212",
			severity: "warning",
			message: `Studio Flow ${require_shared.quote(flow.name)} (${flow.sid}) of ${entry.key} was never published: its chats go unanswered`,
			remedy: "Publish it in Studio.",
			place,
			path: this.#path(entry, field),
			entry: entry.key
		});
	}
	#path({ key }, field) {
		return `addresses.${key}.${require_shared.writtenPath(this.#kind, field)}`;
	}
};
const SUGGESTIONS_LIMIT = 5;
function suggestion(written, what, all) {
	const show = ({ sid, name }) => `${require_shared.quote(name)} (${sid})`;
	const near = all.filter(({ name }) => require_shared.isNear(name, written)).slice(0, SUGGESTIONS_LIMIT);
	if (near.length > 0) return `Did you mean ${near.map(show).join(" or ")}?`;
	if (all.length === 0) return `The account has no ${what} yet: make it first.`;
	const some = [...all].sort((a, b) => a.name < b.name ? -1 : 1).slice(0, SUGGESTIONS_LIMIT);
	const more = all.length - some.length;
	return `There is: ${some.map(show).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}
// src/commands/wanted.ts
function wantedBy(kind, references) {
	const referred = (resource) => kind.fields.filter((field) => field.type === "reference" && field.resource === resource).flatMap(({ path }) => references.map((of) => of(path))).filter((value) => typeof value === "string" && value !== "");
	return {
		studioFlows: referred("studioFlow").length > 0,
		workspaces: new Set(referred("workspace").map(String))
	};
}
function wantedByFile({ api, entries }) {
	return wantedBy(require_shared.kindOf(api), entries.map(({ values }) => (path) => values.get(path)?.value));
}
function wantedByLive(kind, addresses) {
	return wantedBy(kind, addresses.map(({ values }) => (path) => values.get(path)));
}
// src/plan/origin.ts
function origins(plan, base) {
	const before = new Map([...base.changes, ...base.held].map((change) => ["sid" in change ? change.sid : change.key, change]));
	return new Map([...plan.changes, ...plan.held].map((change) => {
		const other = before.get("sid" in change ? change.sid : change.key);
		if (other === void 0 || other.action !== change.action) return [change.digest, "this change"];
		if (other.digest === change.digest) return [change.digest, "drift"];
		const known = new Set(other.fields.map((field) => JSON.stringify(field)));
		const shared = change.fields.filter((field) => known.has(JSON.stringify(field))).length;
		return [change.digest, shared === 0 ? "this change" : "this change and drift"];
	}));
}
// src/commands/planning.ts
var planning_exports = require_rolldown_runtime.__exportAll({ finishPlan: () => finishPlan });
async function finishPlan({ settings, world, twilio, text, account, past }) {
	const { desired, warnings } = await loadFor(settings, world, text);
	hideSecrets(desired, world);
	checkAccount(desired, twilio.account);
	require_shared.warmUp();
	const [lookUps, reading] = await Promise.all([account.lookUp(wantedByFile(desired)), account.finishReading()]);
	let { chatService } = reading;
	const live = account.withChannelNames(reading.live);
	const history = await past;
	const resolved = resolve(settings.file, desired, lookUps);
	const base = basePlan(settings, world, history.baseText, {
		live,
		lookUps,
		account: twilio.account
	});
	const planWith = (now, wasShown) => makePlan(resolved.desired, now, {
		account: twilio.account,
		listedHosts: hostsOf(base),
		maxDeletes: settings.maxDeletes,
		witness: witnessOf(settings, base, wasShown),
		names: resolved.names,
		found: [...warnings, ...resolved.problems],
		accountValues: accountValues(chatService)
	});
	const planOf = async (now) => {
		const unseen = planWith(now, () => false);
		return unseen.held.length === 0 ? unseen : planWith(now, await history.shown());
	};
	let plan = await planOf(live);
	if (missingAccountValues(plan.kind, plan.changes, plan.accountValues).length > 0) {
		chatService = await account.findChatService();
		plan = await planOf(live);
	}
	return {
		plan,
		origins: base === void 0 ? void 0 : origins(plan, base),
		desired,
		lookUps,
		text,
		account,
		planAgain: async () => planOf(await account.store.list())
	};
}
function witnessOf(settings, base, wasShown) {
	if (settings.isWatched) return { kind: "person" };
	const listed = new Set(base?.claims.map(({ live }) => live?.sid));
	return {
		kind: "nobody",
		saw: (sid) => listed.has(sid) || wasShown(sid),
		approvedPlanId: settings.approvedPlanId
	};
}
function basePlan(settings, world, text, { live, lookUps, account }) {
	if (text === void 0) return void 0;
	const { desired } = require_file.load(text, optionsOf(settings, world, false));
	if (desired === void 0) return void 0;
	const resolved = resolve(settings.file, desired, lookUps);
	return makePlan(resolved.desired, live, {
		account,
		listedHosts: new Set(),
		maxDeletes: { kind: "all" },
		witness: { kind: "person" },
		names: resolved.names,
		found: [],
		accountValues: new Map()
	});
}
function hostsOf(base) {
	return new Set((base?.claims ?? []).flatMap(({ desired }) => hostsIn(desired.values)));
}
function accountValues(chatService) {
	return new Map(chatService === void 0 ? [] : [["chatService", chatService]]);
}
async function loadFor(settings, world, text) {
	const { problems, desired } = await require_shared.withPauses(require_file.loading(text, optionsOf(settings, world, true)), () => require_shared.breath(world.interrupted));
	if (desired === void 0) throw new require_shared.ProblemError(problems);
	return {
		desired,
		warnings: problems
	};
}
function optionsOf(settings, world, needVariables) {
	const { file, environment } = settings;
	return {
		file,
		environment,
		allEnvironments: false,
		variables: world.variables,
		needVariables
	};
}
function hideSecrets(desired, world) {
	for (const { values } of desired.entries) for (const { value, secrets } of values.values()) {
		if (secrets === void 0) continue;
		for (const secret of [...secrets, ...require_shared.WebhookUrl.withSecrets(String(value), secrets).secrets()]) world.secrets.add(secret);
	}
	world.maskSecrets();
}
function checkAccount(desired, account) {
	const written = desired.account;
	if (written === void 0 || written.value.toLowerCase() === account.toLowerCase()) return;
	const stopped = require_shared.guard("account", "FA301", `The file is for account ${written.value}, and ${account} is given`, "Give the account SID and the credentials of the account that the file names, or pick the right environment.");
	throw new require_shared.ProblemError([{
		...stopped,
		place: written.place
	}]);
}
Object.defineProperty(exports, "Ownership", {
	enumerable: true,
	get: function() {
		return Ownership;
	}
});
Object.defineProperty(exports, "countActions", {
	enumerable: true,
	get: function() {
		return countActions;
	}
});
Object.defineProperty(exports, "diff", {
	enumerable: true,
	get: function() {
		return diff;
	}
});
Object.defineProperty(exports, "estimate", {
	enumerable: true,
	get: function() {
		return estimate;
	}
});
Object.defineProperty(exports, "makePlan", {
	enumerable: true,
	get: function() {
		return makePlan;
	}
});
Object.defineProperty(exports, "planning_exports", {
	enumerable: true,
	get: function() {
		return planning_exports;
	}
});
Object.defineProperty(exports, "resolve", {
	enumerable: true,
	get: function() {
		return resolve;
	}
});
Object.defineProperty(exports, "wantedByFile", {
	enumerable: true,
	get: function() {
		return wantedByFile;
	}
});
Object.defineProperty(exports, "wantedByLive", {
	enumerable: true,
	get: function() {
		return wantedByLive;
	}
});
