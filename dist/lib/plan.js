const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_shared = require("./shared.js");
const require_file = require("./file.js");
const require_twilio = require("./twilio.js");
// src/plan/diff.ts
const INTEGRATION_FIELD = /^(studio|webhook|task)\./;
function diff(wanted, live, unmanaged) {
	const after = require_shared.fieldValues(wanted);
	const before = hideSecrets$1(require_shared.fieldValues(live), after);
	const switched = !unmanaged.has("integration") && after.get("integration") !== before.get("integration");
	const changes = [];
	for (const field of require_shared.FIELDS) {
		const ofIntegration = field === "integration" || INTEGRATION_FIELD.test(field);
		if (unmanaged.has(field) && !(switched && ofIntegration)) continue;
		const leaves = switched && INTEGRATION_FIELD.test(field) && before.has(field);
		if (!after.has(field) && !leaves) continue;
		if (require_shared.sameValue(before.get(field), after.get(field))) continue;
		changes.push({
			field,
			before: require_shared.shown(before.get(field)),
			after: require_shared.shown(after.get(field))
		});
	}
	return changes;
}
function additions(wanted) {
	return listed(require_shared.fieldValues(wanted), (value) => ({
		before: null,
		after: value
	}));
}
function removals(live) {
	return listed(require_shared.fieldValues(live), (value) => ({
		before: value,
		after: null
	}));
}
function listed(values, sides) {
	return require_shared.FIELDS.filter((field) => values.has(field) && require_shared.shown(values.get(field)) !== "").map((field) => ({
		field,
		...sides(require_shared.shown(values.get(field)))
	}));
}
function hideSecrets$1(live, wanted) {
	const [liveUrl, wantedUrl] = [live.get("webhook.url"), wanted.get("webhook.url")];
	if (!(liveUrl instanceof require_shared.WebhookUrl) || !(wantedUrl instanceof require_shared.WebhookUrl)) return live;
	return new Map(live).set("webhook.url", require_shared.WebhookUrl.besides(wantedUrl, liveUrl));
}
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
function idlePatterns(desired, live) {
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
// src/plan/guards.ts
function outOfService(changes) {
	return changes.filter((change) => {
		if (change.action === "delete") return change.because !== "removed";
		return change.action === "disable" || change.action === "update" && change.outOfService;
	});
}
function allowance(maxDeletes, inScope) {
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
	const allowed = allowance(input.maxDeletes, input.inScope);
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
		return (unlisted.get(require_shared.fold(change.desired.settings.name)) ?? []).map((twin) => suspectedRename(change, twin));
	});
}
function suspectedRename(create, twin) {
	return {
		...require_shared.guard("suspected rename", "FA306", `${create.key} would be created as ${require_shared.quote(create.desired.settings.name)} beside ${twin.live.sid}, ${require_shared.quote(twin.live.name)}, whose name differs in case, white space or Unicode form only`, `To rename that one in place write \`was: ${JSON.stringify(twin.live.name)}\` or \`sid: ${twin.live.sid}\`; where it is to go, list ${twin.live.sid} under \`removed\`.`),
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
	#unclear = new Set();
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
			unclear: this.#unclear,
			problems: this.#problems
		};
	}
	#claim(entry) {
		if (entry.sid !== void 0) return this.#claimBySid(entry, entry.sid.value, entry.sid.place);
		const named = this.#named(entry.settings.name);
		if (named.length > 1) return this.#ambiguous(entry, entry.settings.name, named, entry.namePlace, "name");
		if (named[0] !== void 0) return named[0];
		if (entry.was === void 0) return void 0;
		const former = this.#named(entry.was.value);
		if (former.length > 1) return this.#ambiguous(entry, entry.was.value, former, entry.was.place, "was");
		if (former[0] !== void 0) this.#checkShield(entry, former[0], entry.was.place, "was");
		return former[0];
	}
	#claimBySid(entry, written, place) {
		const sid = `FO${written.slice(2).toLowerCase()}`;
		const address = this.#bySid.get(sid);
		if (address !== void 0) {
			this.#checkShield(entry, address, place, "sid");
			return address;
		}
		for (const other of this.#named(entry.settings.name)) this.#contested.add(other.sid);
		const same = this.#named(entry.settings.name).map((other) => other.sid);
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
	#checkShield(entry, address, place, field) {
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
		const namesakes = this.#named(desired.settings.name).filter((other) => other.sid !== live.sid);
		if (live.name !== desired.settings.name) this.#taken(claim, live, namesakes, desired.settings.name, desired.namePlace);
		if (desired.sid === void 0 && desired.was !== void 0 && desired.was.value !== live.name) {
			const former = this.#named(desired.was.value).filter((other) => {
				const owner = owners.get(other.sid);
				return other.sid !== live.sid && (owner === void 0 || owner.key === claim.key);
			});
			this.#taken(claim, live, former, desired.was.value, desired.was.place);
		}
	}
	#taken(claim, live, others, name, place) {
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
		if (/^FO[0-9a-f]{32}$/i.test(value)) {
			const sid = `FO${value.slice(2).toLowerCase()}`;
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
		if (about !== REMOVED) this.#unclear.add(about.key);
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
// src/plan/warnings.ts
const MOST_COMPARISONS = 1e4;
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
	if (creates.length * unlisted.length > MOST_COMPARISONS) return [];
	return creates.flatMap((create) => {
		const name = create.desired.settings.name;
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
	const known = new Set([...live.map((address) => hostOf(address)), ...listedHosts]);
	return changes.flatMap((change) => {
		if (change.action !== "update") return [];
		if (!change.fields.some(({ field }) => field === "webhook.url")) return [];
		const { integration } = change.desired.settings;
		if (integration.kind !== "webhook" || known.has(integration.url.shownHost)) return [];
		return [{
			code: "FA229",
			severity: "warning",
			message: `The chats of ${change.key} move to ${require_shared.quote(integration.url.shownHost)}, a host that no live or listed webhook had`,
			remedy: "Check that the host is yours.",
			place: change.desired.place,
			path: `addresses.${change.key}.webhook`
		}];
	});
}
function hostOf(address) {
	const url = require_shared.fieldValues(address).get("webhook.url");
	return url instanceof require_shared.WebhookUrl ? url.shownHost : void 0;
}
// src/plan/make-plan.ts
function makePlan(desired, live, options) {
	const ownership = new Ownership(desired);
	const matching = match(desired, live, ownership);
	const all = [
		...matching.claims.filter(({ key }) => !matching.unclear.has(key) && !desired.unclear.has(key)).flatMap(changeOf),
		...matching.removed.map((address) => deletion(address, "removed")),
		...matching.unlisted.flatMap((address) => unlistedChange(address, desired))
	].sort(inReadingOrder);
	const id = require_shared.planId(options.account, desired.file, desired.environment, all.map((change) => change.digest));
	const held = all.filter((change) => isHeld(change, options.witness, id));
	const left = new Set(held);
	const changes = all.filter((change) => !left.has(change));
	const unlisted = matching.unlisted.map((address) => fateOf(address, desired, held)).sort(byName);
	const inScope = live.addresses.filter((address) => ownership.owns(address.name)).length;
	const blocking = guards({
		changes,
		claims: matching.claims,
		unlisted,
		inScope,
		maxDeletes: options.maxDeletes
	});
	const problems = [
		...options.found,
		...matching.problems,
		...blocking,
		...warnings(desired, live.addresses, options.listedHosts, changes, unlisted),
		...idlePatterns(desired, live.addresses),
		...heldWarning(held),
		...noChatService(changes, options.chatService)
	];
	const number = (...actions) => changes.filter((change) => actions.includes(change.action)).length;
	const [creates, updates, deletes] = [
		number("create"),
		number("update", "disable"),
		number("delete")
	];
	return {
		account: options.account,
		file: desired.file,
		environment: desired.environment,
		id,
		changes,
		held,
		unlisted,
		claims: matching.claims,
		liveSids: new Set([...live.addresses.map(({ sid }) => sid), ...live.otherSids]),
		counts: {
			creates,
			updates,
			deletes,
			unlisted: unlisted.length,
			ignored: live.otherSids.size + live.addresses.length - inScope,
			held: held.length,
			inScope,
			outOfService: outOfService(changes).length
		},
		problems,
		blocked: problems.some((problem) => problem.severity === "error"),
		names: options.names,
		chatService: options.chatService,
		seconds: require_twilio.estimate(creates, updates, deletes)
	};
}
function changeOf(claim) {
	const { key, desired, live } = claim;
	if (live === void 0) {
		const base = {
			action: "create",
			key,
			name: desired.settings.name,
			fields: additions(desired.settings)
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
	const fields = diff(desired.settings, live, desired.unmanaged);
	if (fields.length === 0) return [];
	const base = {
		action: "update",
		key,
		sid: live.sid,
		name: live.name,
		fields
	};
	const leaves = fields.some(({ field, after }) => field === "enabled" && after === false);
	return [{
		...base,
		live,
		desired,
		outOfService: leaves,
		digest: require_shared.changeDigest(base)
	}];
}
function deletion(live, because) {
	const base = {
		action: "delete",
		key: void 0,
		sid: live.sid,
		name: live.name,
		fields: removals(live)
	};
	return {
		...base,
		live,
		because,
		digest: require_shared.changeDigest(base)
	};
}
function unlistedChange(live, desired) {
	if (desired.unlisted === "delete") return [deletion(live, "unlisted")];
	if (desired.unlisted === "report" || live.enabled === false) return [];
	const fields = [{
		field: "enabled",
		before: live.enabled,
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
function isHeld(change, witness, id) {
	if (witness.kind === "person" || witness.approvedPlanId === id) return false;
	return (change.action === "disable" || change.action === "delete" && change.because === "unlisted") && !witness.saw(change.sid);
}
function fateOf(live, desired, held) {
	if (held.some((change) => change.sid === live.sid)) return {
		live,
		fate: "held"
	};
	if (desired.unlisted === "delete") return {
		live,
		fate: "deleted"
	};
	if (desired.unlisted === "report") return {
		live,
		fate: "reported"
	};
	return {
		live,
		fate: live.enabled === false ? "already disabled" : "disabled"
	};
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
function noChatService(changes, chatService) {
	if (chatService !== void 0) return [];
	return changes.flatMap((change) => change.action !== "create" || change.desired.settings.chatService !== void 0 ? [] : [{
		code: "FA213",
		severity: "error",
		message: `No chat service was found for the new address ${change.key}`,
		remedy: "Write `chatService: IS\u2026` at the top of the file.",
		place: change.desired.place,
		path: `addresses.${change.key}`
	}]);
}
const READING_ORDER = {
	delete: 0,
	disable: 1,
	update: 2,
	create: 3
};
function inReadingOrder(a, b) {
	const rank = READING_ORDER[a.action] - READING_ORDER[b.action];
	return rank !== 0 ? rank : compare(a.name, b.name) || compare(a.key ?? a.digest, b.key ?? b.digest);
}
function byName(a, b) {
	return compare(a.live.name, b.live.name) || compare(a.live.sid, b.live.sid);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/plan/resolve.ts
function resolve(file, desired, lookUps) {
	const resolver = new Resolver(lookUps);
	const unclear = new Set();
	const addresses = desired.entries.map((entry) => {
		const integration = resolver.integration(entry);
		if (integration === void 0) unclear.add(entry.key);
		return toAddress(entry, integration ?? NOWHERE[entry.integration.kind], desired.chatService?.value);
	});
	return {
		desired: {
			file,
			environment: desired.environment,
			account: desired.account,
			scope: desired.scope,
			unlisted: desired.unlisted,
			ignore: desired.ignore,
			removed: desired.removed,
			addresses,
			unclear
		},
		problems: resolver.problems,
		names: namesOf(lookUps)
	};
}
const NOWHERE = {
	studio: {
		kind: "studio",
		flow: "",
		retryCount: 0
	},
	webhook: {
		kind: "webhook",
		url: new require_shared.WebhookUrl(""),
		retryCount: 0
	},
	task: {
		kind: "task",
		workspace: "",
		workflow: "",
		channel: "",
		priority: 0,
		timeout: 0,
		creationOnMessage: void 0
	}
};
function toAddress(entry, integration, chatService) {
	return {
		key: entry.key,
		place: entry.place,
		namePlace: entry.name.place,
		sid: entry.sid,
		was: entry.was,
		websites: entry.websites.map(({ value }) => value),
		locales: entry.locales.map(({ value }) => value),
		settings: {
			name: entry.name.value,
			chatService,
			contactIdentity: entry.contactIdentity,
			enabled: entry.enabled,
			janitor: entry.janitor,
			longLived: entry.longLived,
			integration
		},
		unmanaged: new Set(entry.unmanaged.flatMap((field) => fieldsOf(field, integration.kind)))
	};
}
const WHOLE = {
	studio: [
		"integration",
		"studio.flow",
		"studio.retryCount"
	],
	webhook: [
		"integration",
		"webhook.url",
		"webhook.retryCount"
	],
	task: [
		"integration",
		"task.workspace",
		"task.workflow",
		"task.channel",
		"task.priority",
		"task.timeout",
		"task.creationOnMessage"
	]
};
function fieldsOf(field, kind) {
	switch (field) {
		case "studio":
		case "webhook":
		case "task": return field === kind ? WHOLE[kind] : [];
		case "retryCount": return ["studio.retryCount", "webhook.retryCount"];
		case "channel":
		case "priority":
		case "timeout":
		case "creationOnMessage": return [`task.${field}`];
		default: return [field];
	}
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
	#lookUps;
	constructor(lookUps) {
		this.#lookUps = lookUps;
	}
	integration(entry) {
		const written = entry.integration;
		if (written.kind === "webhook") return {
			kind: "webhook",
			url: require_shared.WebhookUrl.withSecrets(written.url.value, written.secrets),
			retryCount: written.retryCount
		};
		if (written.kind === "studio") {
			const flow = this.#find(entry, "studio", "Studio Flow", written.flow, this.#lookUps.studioFlows ?? []);
			if (flow === void 0) return void 0;
			if (!flow.published) this.#unpublished(entry, written.flow, flow);
			return {
				kind: "studio",
				flow: flow.sid,
				retryCount: written.retryCount
			};
		}
		const workspace = this.#find(entry, "task.workspace", "workspace", written.workspace, this.#lookUps.workspaces ?? []);
		if (workspace === void 0) return void 0;
		const parts = this.#lookUps.parts.get(workspace.sid) ?? {
			workflows: [],
			channels: []
		};
		const workflow = this.#find(entry, "task.workflow", "workflow", written.workflow, parts.workflows);
		const channel = this.#find(entry, "task.channel", "task channel", written.channel, parts.channels);
		if (workflow === void 0 || channel === void 0) return void 0;
		const { priority, timeout, creationOnMessage } = written;
		return {
			kind: "task",
			workspace: workspace.sid,
			workflow: workflow.sid,
			channel: channel.name,
			priority,
			timeout,
			creationOnMessage
		};
	}
	#find(entry, field, what, wanted, candidates) {
		const bySid = candidates.find(({ sid }) => sid.toLowerCase() === wanted.value.toLowerCase());
		if (bySid !== void 0) return bySid;
		const named = candidates.filter(({ name }) => name === wanted.value);
		if (named.length === 1) return named[0];
		const at = {
			place: wanted.place,
			path: `addresses.${entry.key}.${field}`,
			entry: entry.key
		};
		if (named.length > 1) {
			const sids = named.map(({ sid }) => sid).sort();
			this.problems.push({
				code: "FA211",
				severity: "error",
				message: `${require_shared.quote(wanted.value)} of ${entry.key} is the name of ${named.length} ${what}s: ${sids.join(", ")}`,
				remedy: `Write the SID of the one that is meant: ${sids[0]}.`,
				...at
			});
			return;
		}
		this.problems.push({
			code: "FA210",
			severity: "error",
			message: `There is no ${what} ${require_shared.quote(wanted.value)} in this account, as ${entry.key} asks for`,
			remedy: suggestion(wanted.value, what, candidates),
			...at
		});
	}
	#unpublished(entry, wanted, flow) {
		this.problems.push({
			code: "FA212",
			severity: "warning",
			message: `Studio Flow ${require_shared.quote(flow.name)} (${flow.sid}) of ${entry.key} was never published: its chats go unanswered`,
			remedy: "Publish it in Studio.",
			place: wanted.place,
			path: `addresses.${entry.key}.studio`,
			entry: entry.key
		});
	}
};
const MOST_SUGGESTIONS = 5;
function suggestion(wanted, what, candidates) {
	const show = ({ sid, name }) => `${require_shared.quote(name)} (${sid})`;
	const near = candidates.filter(({ name }) => require_shared.isNear(name, wanted)).slice(0, MOST_SUGGESTIONS);
	if (near.length > 0) return `Did you mean ${near.map(show).join(" or ")}?`;
	if (candidates.length === 0) return `The account has no ${what} yet: make it first.`;
	const some = [...candidates].sort((a, b) => a.name < b.name ? -1 : 1).slice(0, MOST_SUGGESTIONS);
	const more = candidates.length - some.length;
	return `There is: ${some.map(show).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}
// src/commands/wanted.ts
function wantedByFile(desired) {
	const integrations = desired.entries.map((entry) => entry.integration);
	return {
		studioFlows: integrations.some(({ kind }) => kind === "studio"),
		workspaces: new Set(integrations.flatMap((integration) => integration.kind === "task" ? [integration.workspace.value] : []))
	};
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
	let chatService = desired.chatService?.value ?? reading.chatService;
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
		chatService
	});
	const planOf = async (now) => {
		const unseen = planWith(now, () => false);
		return unseen.held.length === 0 ? unseen : planWith(now, await history.shown());
	};
	let plan = await planOf(live);
	if (chatService === void 0 && plan.changes.some(({ action }) => action === "create")) {
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
		chatService: void 0
	});
}
function hostsOf(base) {
	const integrations = (base?.claims ?? []).map(({ desired }) => desired.settings.integration);
	return new Set(integrations.flatMap((one) => one.kind === "webhook" ? [one.url.shownHost] : []));
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
	for (const { integration } of desired.entries) {
		if (integration.kind !== "webhook") continue;
		for (const secret of integration.secrets) world.secrets.add(secret);
		const url = require_shared.WebhookUrl.withSecrets(integration.url.value, integration.secrets);
		for (const secret of url.secrets()) world.secrets.add(secret);
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
Object.defineProperty(exports, "diff", {
	enumerable: true,
	get: function() {
		return diff;
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
