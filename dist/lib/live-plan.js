const require_kinds = require("./kinds.js");
const require_variables = require("./variables.js");
const require_read_text = require("./read-text.js");
const require_resource = require("./resource.js");
const require_addresses_file = require("./addresses-file.js");
const require_compare = require("./compare.js");
const require_ownership = require("./ownership.js");
const require_sdk = require("./sdk.js");
const require_load_file = require("./load-file.js");
const require_address = require("./address.js");
const require_review = require("./review.js");
const require_website = require("./website.js");
// src/address/look-ups.ts
/**
* What a name may refer to.
*
* @param within the SID of the workspace to search
*/
function candidates(lookUps, resource, within) {
	switch (resource) {
		case "studioFlow": return lookUps.studioFlows ?? [];
		case "workspace": return lookUps.workspaces ?? [];
		case "workflow": return lookUps.parts.get(within)?.workflows ?? [];
		case "taskChannel": return lookUps.parts.get(within)?.channels ?? [];
	}
}
// src/plan/diff.ts
/**
* The fields in which the live address differs from the desired one. Only fields in the file are compared; where the
* integration changes, the fields of the former one are shown as removed.
*/
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
		if (require_kinds.sameValue(before, after)) return [];
		return [{
			field: path,
			before: require_kinds.shownValue(before),
			after: shownAfter(before, after),
			...hiddenTags(before, after)
		}];
	});
}
/** Of the fields that differ: those in which only the values of variables differ, with these variables. */
function differingVariables(fields, desired, live) {
	return new Map(fields.flatMap(({ field }) => {
		const [after, before] = [desired.get(field), live.values.get(field)];
		const names = before instanceof require_kinds.WebhookUrl && after instanceof require_kinds.WebhookUrl ? after.variablesUnlike(before) : [];
		return names.length === 0 ? [] : [[field, names]];
	}));
}
/** A change of a hidden part is reported, too. */
function shownAfter(before, after) {
	return before instanceof require_kinds.WebhookUrl && after instanceof require_kinds.WebhookUrl ? after.shownAfter(before) : require_kinds.shownValue(after);
}
/** A change of what is not shown changes the plan's id, too. */
function hiddenTags(...values) {
	const tags = values.flatMap((value) => value instanceof require_kinds.WebhookUrl ? [value.hiddenTag() ?? ""] : []);
	return tags.some((tag) => tag !== "") ? { hidden: tags.join(" ") } : {};
}
/** All fields of a new address. */
function additions(kind, desired) {
	return said(kind, desired).map((field) => {
		const after = desired.get(field);
		return {
			field,
			before: null,
			after: require_kinds.shownValue(after),
			...hiddenTags(void 0, after)
		};
	});
}
/** All fields of an address that is deleted. */
function removals(kind, { values }) {
	return said(kind, values).map((field) => {
		const before = values.get(field);
		return {
			field,
			before: require_kinds.shownValue(before),
			after: null,
			...hiddenTags(before, void 0)
		};
	});
}
function said(kind, values) {
	return kind.fields.map(({ path }) => path).filter((path) => values.has(path) && require_kinds.shownValue(values.get(path)) !== "");
}
/** Where the desired URL hides what came from the environment, the live one may hold its former value. */
function besideSecrets(live, desired) {
	return live instanceof require_kinds.WebhookUrl && desired instanceof require_kinds.WebhookUrl ? live.shownBeside(desired) : live;
}
// src/plan/changes.ts
/** All changes that the file requires, reviewed or not, in the order in which they are shown. */
function changesFor(kind, matching, unlisted) {
	return [
		...matching.claims.filter(({ key }) => !matching.unresolved.has(key)).flatMap((claim) => claimChange(kind, claim)),
		...matching.removed.map(({ live, isByName }) => deletion(kind, live, "removed", isByName)),
		...matching.unlisted.flatMap((address) => unlistedChange(kind, address, unlisted))
	].sort(require_review.inReadingOrder);
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
			...asWhole(require_review.changeDigest({
				...base,
				sid: void 0
			}))
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
	const parts = require_review.fieldDigests(live.sid, fields);
	const variables = differingVariables(fields, desired.values, live);
	return [{
		...base,
		live,
		desired,
		variables,
		outOfService,
		digest: require_review.changeDigest(base),
		parts
	}];
}
function deletion(kind, live, because, isByName = false) {
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
		isByName,
		...asWhole(require_review.changeDigest(base))
	};
}
function unlistedChange(kind, live, unlisted) {
	if (unlisted === "delete") return [deletion(kind, live, "unlisted")];
	if (unlisted === "report" || require_address.isDisabled(live)) return [];
	const fields = [{
		field: require_kinds.ENABLED,
		before: require_kinds.shownValue(live.values.get(require_kinds.ENABLED)),
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
		...asWhole(require_review.changeDigest(base))
	}];
}
/** A change that is reviewed as a whole. */
const asWhole = (digest) => ({
	digest,
	parts: [digest]
});
// src/plan/former-entries.ts
/**
* The same changes, where each unlisted address that goes out of service has the entry that claimed it before: the sites
* of that entry lose their chat.
*
* @param base the plan of the base version of the file for the same account
* @param claims those of the current version
*/
function withFormerEntries(changes, base, claims) {
	const former = /* @__PURE__ */ new Map();
	const present = new Set(claims.map(({ key }) => key));
	for (const { key, desired, live } of base.claims) {
		if (live === void 0) continue;
		const { websites, locales } = desired;
		former.set(live.sid, {
			key,
			websites,
			locales,
			isRemoved: !present.has(key)
		});
	}
	return changes.map((change) => change.action === "delete" || change.action === "disable" ? {
		...change,
		formerEntry: former.get(change.sid)
	} : change);
}
// src/plan/guards.ts
/** Deletes, disables and updates that take an address out of service, except those that `removed` lists. */
function outOfService(changes) {
	return changes.filter((change) => {
		if (change.action === "delete") return change.because !== "removed";
		return change.action === "disable" || change.action === "update" && change.outOfService;
	});
}
/** How many addresses may go out of service: a share is rounded down, and at least 1 unless it is 0%. */
function allowedNumber(maxDeletes, inScope) {
	if (maxDeletes.kind === "all") return Number.POSITIVE_INFINITY;
	if (maxDeletes.kind === "number") return maxDeletes.number;
	return maxDeletes.percent === 0 ? 0 : Math.max(1, Math.floor(inScope * maxDeletes.percent / 100));
}
/** The guards that block a plan for the addresses that it takes out of service. */
function guards(input) {
	const judged = outOfService(input.changes).filter((change) => !input.drift.has(change));
	const going = judged.length;
	if (going === 0 || input.maxDeletes.kind === "all") return [];
	const found = [];
	const removedEntries = judged.flatMap((change) => "formerEntry" in change && change.formerEntry?.isRemoved === true ? [change.formerEntry] : []);
	const all = {
		going,
		inScope: input.inScope,
		removedEntries
	};
	if (input.claims.length === 0) found.push(require_sdk.emptyFile(all));
	else if (input.claims.every((claim) => claim.live === void 0)) found.push(require_sdk.noOverlap(input.claims.length, all));
	if (going > allowedNumber(input.maxDeletes, input.inScope) && !input.isApproved) {
		const underRemoved = input.changes.filter((change) => change.action === "delete" && change.because === "removed");
		found.push(require_sdk.tooManyOutOfService(all, limitOf(input), underRemoved.length));
	}
	return found;
}
function limitOf({ maxDeletes, inScope }) {
	return {
		allowed: allowedNumber(maxDeletes, inScope),
		inScope,
		...maxDeletes.kind === "percent" && { percent: maxDeletes.percent }
	};
}
/** Whether the limit would be exceeded if drift were judged, too. */
function exceedsWithDrift(input) {
	return outOfService(input.changes).length > allowedNumber(input.maxDeletes, input.inScope);
}
/** Drift beyond the limit does not block an unrelated pull request, which does not count as its review. */
function driftWarning(input) {
	const going = outOfService(input.changes);
	const ofDrift = going.filter((change) => input.drift.has(change)).length;
	if (ofDrift === 0 || !exceedsWithDrift(input)) return [];
	return [require_sdk.driftBeyondLimit(ofDrift, going.length, limitOf(input))];
}
// src/text/lossy.ts
/** From this length on, a name that begins another was probably cut off. Shorter ones may be names of their own. */
const CUT_FROM = 50;
/**
* Whether a store that loses something may have kept one name as the other: in another case, spacing or Unicode form,
* cut off, with HTML entities, or with `?` for unknown characters.
*/
function mayBeSameName(kept, written) {
	const [a, b] = [plain(kept), plain(written)];
	return require_kinds.fold(a) === require_kinds.fold(b) || isCut(a, b) || isReplaced(a, b);
}
/**
* Whether a store garbled a name into one that nobody would write: with HTML entities, or with `?` for unknown
* characters.
*/
function isGarbled(kept, written) {
	const [a, b] = [plain(kept), plain(written)];
	return require_kinds.fold(kept) !== require_kinds.fold(written) && (require_kinds.fold(a) === require_kinds.fold(b) || isReplaced(a, b));
}
/** Decodes HTML entities, even if they are encoded twice. */
function plain(name) {
	const once = withoutEntities(name);
	return once === name ? name : withoutEntities(once);
}
const ENTITIES = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " "
};
function withoutEntities(text) {
	return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
		if (name !== void 0) return ENTITIES[String(name).toLowerCase()] ?? whole;
		const point = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
		return point <= 1114111 ? String.fromCodePoint(point) : whole;
	});
}
function isCut(kept, written) {
	const start = kept.replace(/\uFFFD+$/, "").trimEnd();
	return start.length >= CUT_FROM && written.length > start.length && written.startsWith(start);
}
/** Runs of characters that are not printable ASCII: a store may replace one character with several `?`. */
const UNKNOWN = /[^ -~]+/g;
const REPLACED = /[?\uFFFD]+/g;
function isReplaced(kept, written) {
	if (!/[?\uFFFD]/.test(kept)) return false;
	const mask = (name) => name.replace(UNKNOWN, "?").replace(REPLACED, "?");
	return mask(kept) === mask(written);
}
/**
* Whether a store that loses more may have kept one name as the other: without non-ASCII characters, in other letters,
* cut off in the middle of a word, or without tags. Names that people choose may be this similar, too, so this applies
* only if everything else is the same.
*/
function mayBeKept(kept, written) {
	const [a, b] = [plain(kept), plain(written)];
	if (a.trim() === "") return written.trim() !== "";
	return isCutInWord(a, b) || a !== b && plainForms(a).some((form) => plainForms(b).includes(form));
}
function isCutInWord(kept, written) {
	return /\w$/.test(kept) && written.startsWith(kept) && /^\w/.test(written.slice(kept.length));
}
/** Three forms of a name: special letters removed, without their marks, and transliterated. */
function plainForms(name) {
	const bare = unquoted(name.replace(/<[^<>]*>/g, ""));
	const ascii = (text) => text.replace(/[^ -~]+/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "");
	const unmarked = bare.normalize("NFKD").replace(/\p{M}+/gu, "").replaceAll("ß", "ss");
	const writtenOut = bare.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize("NFD")[0]}e`).replaceAll("ß", "ss");
	return [
		ascii(bare),
		ascii(unmarked),
		ascii(writtenOut)
	].filter((form) => form !== "");
}
function unquoted(name) {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}
// src/messages/renames.ts
const shown$2 = ({ sid, name }) => `${sid}, ${require_kinds.quote(name)}`;
/**
* @param by what the earlier version had in common with the entry
* @param now the live address that the entry claims instead; undefined where a new one would be created
* @param howToClaim the lines that claim the former one, in markdown
*/
const leftBehind = ({ key, name, live }, by, now, howToClaim) => {
	const becomes = now === void 0 ? `a new address ${require_kinds.quote(name)} would be created beside it` : `${shown$2(now)}, would take its place`;
	return suspectedRename(`${by === "key" ? key : `The website of ${key}`} had ${shown$2(live)}, in an earlier version of this file, but no entry claims it now: ${becomes}`, renameOrRemove(live, howToClaim));
};
const similarName = ({ key, name, live }, howToClaim) => suspectedRename(`${key} would be created as ${require_kinds.quote(name)}, but ${shown$2(live)}, may have the same name in a different spelling`, renameOrRemove(live, howToClaim));
/** @param isSame whether it differs in nothing but the spelling of its name */
const similarNameOutOfScope = ({ key, name, live }, isSame) => suspectedRename(`${key} would be created as ${require_kinds.quote(name)}, but ${shown$2(live)}, which is ignored or out of scope, ${similar(isSame)}`, `To use that one, set \`sid: ${live.sid}\` and change \`scope\` and \`ignore\` to include its live name. Otherwise use another name for the new one.`);
/** @param isSame whether it differs in nothing but the spelling of its name */
const similarNameRemoved = ({ key, name, live }, isSame) => suspectedRename(`${key} would be created as ${require_kinds.quote(name)}, but ${shown$2(live)}, which is listed under \`removed\`, ${similar(isSame)}`, `To use that one, set \`sid: ${live.sid}\` and remove its name from \`removed\`. To delete it, list ${live.sid} there instead.`);
const similar = (isSame) => isSame ? "differs only in the spelling of its name" : "may have the same name in a different spelling";
const renameOrRemove = ({ sid }, howToClaim) => `To rename that one in place, set ${howToClaim} in the entry. To delete it, list ${sid} under \`removed\`.`;
const suspectedRename = (message, remedy) => require_kinds.guard("suspected rename", "FA306", message, remedy);
// src/plan/renames.ts
/** Every create is compared with every unlisted address: meant for people's slips, not for a mass import. */
const COMPARISONS_LIMIT = 1e4;
/** Likely renames that would create a new address beside the old one, which a site embeds. */
function suspectedRenames(input) {
	if (input.changes.length === 0) return [];
	const moved = movedAway(input);
	return [
		...moved.values(),
		...alikeNames(input, moved),
		...keptElsewhere(input)
	];
}
/**
* Addresses that an earlier version of the file claimed for a key, or for a website and locale, that the file still has,
* now for another address or a new one. By entry and SID, for `alikeNames`.
*/
function movedAway({ kind, claims, unclaimed, former }) {
	const byKey = new Map(claims.map((claim) => [claim.key, claim]));
	const byWebsite = /* @__PURE__ */ new Map();
	for (const claim of claims) for (const website of new Set(claim.desired.websites.map(websiteKey))) byWebsite.set(website, [...byWebsite.get(website) ?? [], claim]);
	const found = /* @__PURE__ */ new Map();
	for (const before of former.flatMap((plan) => plan.claims)) {
		const { live } = before;
		if (live === void 0 || !unclaimed.has(live.sid)) continue;
		const ofSites = before.desired.websites.flatMap((website) => byWebsite.get(websiteKey(website)) ?? []).filter(({ desired }) => haveOneLocale(desired, before.desired));
		const now = [byKey.get(before.key), ...ofSites].find((claim) => claim && claim.desired.sid === void 0);
		if (now === void 0) continue;
		const id = idOf(now.key, live.sid);
		if (!found.has(id)) found.set(id, movedAwayFrom(kind, now, live, now.key === before.key ? "key" : "site"));
	}
	return found;
}
const idOf = (key, sid) => `${key} ${sid}`;
/** The lines that make an entry claim a live address: its key where it has one, since that cannot change in place. */
function howToClaim(kind, live) {
	const field = require_kinds.keyField(kind);
	const key = require_kinds.keyValue(kind, live.values);
	if (field !== void 0 && key !== void 0) return `\`${field.path}: ${key}\``;
	const pin = `\`sid: ${live.sid}\``;
	return require_address.isNameless(live) ? pin : `\`was: ${JSON.stringify(live.name)}\` or ${pin}`;
}
/** A website without the parts that may vary: the scheme, `www.`, a dot at the end of the host. */
function websiteKey(website) {
	return require_website.comparable(website).replace(/^https?:\/\/(www\.)?/, "").replace(/^([^/:]*)\.(?=[/:]|$)/, "$1");
}
/** Whether two entries share a locale of a website: no locale means all, and `de` includes `de-AT`. */
function haveOneLocale(a, b) {
	if (a.locales.length === 0 || b.locales.length === 0) return true;
	const isWithin = (one, other) => `${one.toLowerCase()}-`.startsWith(`${other.toLowerCase()}-`);
	return a.locales.some((one) => b.locales.some((other) => isWithin(one, other) || isWithin(other, one)));
}
function movedAwayFrom(kind, { key, desired, live: now }, live, by) {
	const renamed = {
		key,
		name: desired.name,
		live
	};
	return require_kinds.located(leftBehind(renamed, by, now, howToClaim(kind, live)), atName(key, desired));
}
function alikeNames({ kind, changes, unlisted }, moved) {
	const creates = changes.filter((change) => change.action === "create");
	const byFold = /* @__PURE__ */ new Map();
	for (const address of unlisted) {
		const folded = require_kinds.fold(require_address.friendlyName(address.live));
		byFold.set(folded, [...byFold.get(folded) ?? [], address]);
	}
	const isFew = creates.length * unlisted.length <= COMPARISONS_LIMIT;
	return creates.flatMap(({ key, desired }) => {
		const { name } = desired;
		return (isFew ? unlisted.filter(({ live }) => mayBeSameName(require_address.friendlyName(live), name) || isKept(kind, desired, live)) : byFold.get(require_kinds.fold(name)) ?? []).filter(({ live }) => !moved.has(idOf(key, live.sid))).map(({ live }) => require_kinds.located(similarName({
			key,
			name,
			live
		}, howToClaim(kind, live)), atName(key, desired)));
	});
}
/**
* New addresses that may exist already: Twilio keeps their name in a different spelling, which is out of scope, ignored or
* under `removed`. Each run would create one more.
*/
function keptElsewhere(input) {
	const { kind, foreign, removedByName } = input;
	return [...keptAmong(input, foreign, {
		isMeant: (live, desired) => isGarbled(require_address.friendlyName(live), desired.name) || isSameForm(require_address.friendlyName(live), desired.name) || isKept(kind, desired, live),
		worded: similarNameOutOfScope
	}), ...keptAmong(input, removedByName, {
		isMeant: (live, desired) => (require_kinds.fold(require_address.friendlyName(live)) !== require_kinds.fold(desired.name) || isSameForm(require_address.friendlyName(live), desired.name)) && isKept(kind, desired, live),
		worded: similarNameRemoved
	})];
}
/** Whether two names are the same apart from Unicode form, white space and control characters. */
function isSameForm(a, b) {
	const bare = (name) => name.normalize("NFKC").replace(/[\s\p{Cc}]+/gu, "");
	return bare(a) === bare(b);
}
function keptAmong({ kind, changes }, addresses, { isMeant, worded }) {
	const creates = changes.filter((change) => change.action === "create");
	if (creates.length * addresses.length > 1e4) return [];
	return creates.flatMap(({ key, desired }) => addresses.filter((live) => isMeant(live, desired)).map((live) => require_kinds.located(worded({
		key,
		name: desired.name,
		live
	}, isKept(kind, desired, live)), atName(key, desired))));
}
function isKept(kind, { name, values, unmanaged }, live) {
	const kept = require_address.friendlyName(live);
	return (mayBeSameName(kept, name) || mayBeKept(kept, name)) && diff(kind, values, live, unmanaged).every(({ field }) => field === "name");
}
const atName = (key, { namePlace }) => ({
	place: namePlace,
	path: `addresses.${key}.name`
});
// src/plan/likely-renames.ts
/** Creates that may be renames, and names under `was` and `removed` that are not live, but similar to a live one. */
function likelyRenames(input) {
	const { changes, unlisted, desired } = input;
	const creates = changes.filter((change) => change.action === "create");
	if ((creates.length + desired.removed.length) * unlisted.length > 1e4) return [];
	return [
		...creates.flatMap((create) => likelyRename(create, input)),
		...creates.flatMap((create) => create.desired.was.flatMap((was) => nothingNamed(was.value, input, {
			place: was.place,
			path: `addresses.${create.key}.was`,
			entry: create.key
		}))),
		...desired.removed.flatMap(({ value, place }) => nothingNamed(value, input, {
			place,
			path: "removed"
		}))
	];
}
/** The unlisted addresses that creates may mean. */
function likelyFormer(input) {
	const creates = input.changes.filter((change) => change.action === "create");
	if (creates.length * input.unlisted.length > 1e4) return [];
	return creates.flatMap((create) => formerOf(create, input) ?? []);
}
/** The unlisted address that a new one may duplicate. Names that differ in spelling only are left to a guard. */
function formerOf({ desired }, input) {
	const others = input.unlisted.map(({ live }) => live).filter(({ name }) => !mayBeSameName(name, desired.name));
	return others.find(({ name }) => require_kinds.isNear(name, desired.name)) ?? only(others.filter(({ name }) => isPrefix(name, desired.name))) ?? onlyWithDestination(desired.values, others, input);
}
function likelyRename(create, input) {
	const found = formerOf(create, input);
	if (found === void 0) return [];
	const { key, desired } = create;
	return [require_kinds.located(require_ownership.possibleRename(key, desired.name, found, howToClaim(input.desired.kind, found)), {
		place: desired.namePlace,
		path: `addresses.${key}.name`
	})];
}
function only(found) {
	return found.length === 1 ? found[0] : void 0;
}
function isPrefix(a, b) {
	const [short = "", long = ""] = [require_kinds.fold(a), require_kinds.fold(b)].sort((x, y) => x.length - y.length);
	return short !== "" && long.startsWith(short);
}
/** The unlisted address with the destination of the entry, if no other live address has that destination. */
function onlyWithDestination(values, others, { live, desired }) {
	const found = only(live.filter((address) => hasSameDestination(desired.kind, address.values, values)));
	return others.find((other) => other.sid === found?.sid);
}
function hasSameDestination({ fields }, a, b) {
	return fields.every(({ path, isDestination }) => !isDestination || require_kinds.sameValue(a.get(path), b.get(path)));
}
function nothingNamed(name, { live, unlisted }, at) {
	if (/^[A-Z]{2}[0-9a-f]{32}$/i.test(name) || live.some((address) => address.name === name)) return [];
	const near = require_kinds.nearest(name, unlisted.map((address) => address.live.name));
	const found = unlisted.find((address) => address.live.name === near);
	if (found === void 0) return [];
	return [require_kinds.located(require_ownership.nearlyLiveName(name, found.live), at)];
}
// src/messages/matching.ts
const shown$1 = ({ sid, name }) => `${sid}, ${require_kinds.quote(name)}`;
const liveAddresses = (n) => require_kinds.count(n, "live address", "live addresses");
const otherAddressKey = (key, address, { label, path, written, live }) => {
	const keep = live === void 0 ? `remove \`${path}\` and set \`sid: ${address.sid}\`` : `set \`${path}: ${live}\``;
	return require_kinds.problem("FA215", live === void 0 ? `${key} claims ${shown$1(address)}, which has no ${label}: the entry has ${written}` : `${key} claims ${shown$1(address)}, whose ${label} is ${require_kinds.quote(live)}, not ${written}`, `A ${label} cannot change in place. To keep this address, ${keep}. For a new one, use another \`name\` without its \`sid\` or \`was\`, or list ${address.sid} under \`removed\`.`);
};
/** @param sids those of the addresses that have it */
const ambiguousName = (key, name, sids) => require_kinds.problem("FA220", `${key} matches ${liveAddresses(sids.length)} with the name ${require_kinds.quote(name)}: ${sids.join(", ")}`, pinOne(sids));
/** @param label what the key of an address is called, as `deployment key` */
const ambiguousAddressKey = (key, label, sids) => require_kinds.problem("FA220", `${key} matches ${liveAddresses(sids.length)} with its ${label}: ${sids.join(", ")}`, pinOne(sids));
const pinOne = ([sid]) => `Add the \`sid\` of the right one to the entry, such as \`sid: ${sid}\`.`;
const addressClaimedTwice = (key, first, address) => require_kinds.problem("FA221", `${key} and ${first.key} (line ${first.line}) both claim ${shown$1(address)}`, "Pin each entry by its own `sid`. To reuse the name of a renamed address, rename in one change and add the entry in the next.");
/** @param namesakes SIDs of the live addresses that have the name of the entry */
const missingSid = (key, sid, namesakes) => require_kinds.problem("FA222", `${key} pins ${sid}, which does not exist in this account`, otherSid(namesakes));
/** @param own what the addresses of the file are, as `web`; `other`: what this one does, as `serves another channel` */
const sidOfOtherType = (key, sid, { own, other }, namesakes) => require_kinds.problem("FA222", `${key} pins ${sid}, which is not a ${own} address: it ${other}`, otherSid(namesakes));
const otherSid = (namesakes) => namesakes.length === 0 ? "Correct the SID, or remove `sid` to create a new address. Your sites must then embed its new SID." : `Remove \`sid\`, or set the SID of the address with this name: ${namesakes.join(", ")}.`;
const ignoredAddress = (key, { sid, name }) => require_kinds.problem("FA223", `${key} claims ${sid}, whose live name ${require_kinds.quote(name)} is ignored`, "Narrow the pattern under `ignore`, or remove the entry.");
const addressOutOfScope = (key, { sid, name }) => require_kinds.problem("FA223", `${key} claims ${sid}, whose live name ${require_kinds.quote(name)} is out of scope`, "Add a pattern for the live name to `scope`, or leave the address to the file that manages it.");
/**
* @param others SIDs of the live addresses that have the name
* @param pins the lines that pin one or the other, as `sid: FO…`
*/
const nameOfAnother = (key, claimed, name, others, pins) => require_kinds.problem("FA224", `${key} claims ${shown$1(claimed)}, but ${require_kinds.quote(name)} is the name of ${others.join(", ")}`, `Set \`${pins[0]}\` or \`${pins[1]}\` in the entry, whichever is right, and remove \`was\`. Give the other address its own entry, rename it, or list it under \`removed\` in an earlier change.`);
/**
* @param claimed the live address of the entry; undefined where it has none
* @param other the entry that is to have the name, and whether its address has another one so far
*/
const formerNameReused = (key, claimed, name, other) => require_kinds.problem("FA224", `${key}${claimed === void 0 ? "" : ` (${shown$1(claimed)})`} has ${require_kinds.quote(name)} under \`was\`, but ${other.key} would be ${other.isLive ? "renamed to" : "created with"} that name`, `Remove \`was\` from ${key} once its address has the new name, or pin ${key} by \`sid\`.`);
const removedAndClaimed = (sid, { key, line }) => require_kinds.problem("FA225", `${key} (line ${line}) claims ${sid}, which is listed under \`removed\``, "Remove the entry, or remove the address from `removed`.");
const ambiguousRemovedName = (name, sids) => require_kinds.problem("FA226", `${require_kinds.quote(name)} under \`removed\` is the name of ${liveAddresses(sids.length)}: ${sids.join(", ")}`, "List the SIDs of those to delete instead of the name.");
const removedButIgnored = (address) => notRemoved(address, "ignored");
const removedButOutOfScope = (address) => notRemoved(address, "out of scope");
const notRemoved = (address, why) => require_kinds.warning("FA230", `\`removed\` lists ${shown$1(address)}, which is ${why} and stays`, "Remove it from `removed`, or change `scope` or `ignore`.");
/** @param own what the addresses of the file are, as `web`; `other`: what this one does, as `serves another channel` */
const removedOfOtherType = (sid, { own, other }) => require_kinds.warning("FA230", `\`removed\` lists ${sid}, which is not a ${own} address and stays: it ${other}`, "Remove it from `removed`.");
/** @param words keys or SIDs that mean one of them each */
const ambiguousAddress = (asked, words) => require_kinds.problem("FA003", `${require_kinds.quote(asked)} matches ${words.length} addresses: ${words.join(", ")}`, `Use one of these instead, such as \`show ${words[0]}\`.`);
/**
* @param environment undefined where the file has none
* @param hint what may be meant: a name, or a sentence on a SID of another kind
*/
const unknownAddress = (asked, environment, hint) => {
	const inFile = environment === void 0 ? "the file" : `the file for ${require_kinds.quote(environment)}`;
	return require_kinds.problem("FA003", `No address ${require_kinds.quote(asked)} in ${inFile} or in the account`, hint.otherKind ?? (hint.near === void 0 ? "Use the key of an entry, a SID, a deployment key or an exact name. Run `plan` to list them." : `Did you mean ${require_kinds.quote(hint.near)}?`));
};
/** @param by what names it: an option, or a command */
const unknownEntry = (by, key, near) => require_kinds.problem("FA003", `Unknown entry ${require_kinds.quote(key)} for ${by}`, near === void 0 ? "Use the keys of entries in the file." : `Did you mean ${require_kinds.quote(near)}?`);
// src/plan/live-index.ts
/** The account's addresses by SID, by key and by name, and those with problems. */
var LiveIndex = class {
	live;
	/** SIDs of addresses with a problem: never changed, whatever `unlisted` is. */
	contested = /* @__PURE__ */ new Set();
	#bySid;
	#byName = /* @__PURE__ */ new Map();
	#byKey = /* @__PURE__ */ new Map();
	constructor(kind, live) {
		this.live = live;
		this.#bySid = new Map(live.addresses.map((address) => [address.sid, address]));
		for (const address of live.addresses) {
			if (!require_address.isNameless(address)) add(this.#byName, address.name, address);
			const key = require_kinds.keyValue(kind, address.values);
			if (key !== void 0) add(this.#byKey, key, address);
		}
	}
	withSid(sid) {
		return this.#bySid.get(sid);
	}
	named(name) {
		return this.#byName.get(name) ?? [];
	}
	/** More than one only where Twilio violates its own rule. */
	withKey(key) {
		return this.#byKey.get(key) ?? [];
	}
	/** @returns their SIDs, sorted */
	contest(addresses) {
		const sids = addresses.map(({ sid }) => sid).sort();
		for (const sid of sids) this.contested.add(sid);
		return sids;
	}
};
function add(index, by, address) {
	const same = index.get(by);
	if (same === void 0) index.set(by, [address]);
	else same.push(address);
}
// src/plan/removed.ts
/** Finds the live addresses that `removed` lists and no entry claims. Ambiguous ones are contested. */
function matchRemoved(desired, index, ownership, owners) {
	const { kind } = desired;
	const problems = [];
	const isByName = ({ value }) => !require_kinds.isSid(value, kind.sidPrefix);
	const listed = desired.removed.map((item) => {
		const { found, problem: wrong } = isByName(item) ? named(kind, item, index) : withSid(kind, item, index);
		problems.push(...wrong);
		return {
			item,
			found
		};
	});
	const removed = /* @__PURE__ */ new Map();
	for (const { item, found } of listed) for (const live of found) {
		const owner = owners.get(live.sid);
		if (owner !== void 0) problems.push(alsoClaimed(live, owner, item.place));
		else if (index.contested.has(live.sid)) continue;
		else if (!ownership.owns(live)) problems.push(notOurs(live, ownership, item.place));
		else removed.set(live.sid, {
			live,
			isByName: isByName(item) && (removed.get(live.sid)?.isByName ?? true)
		});
	}
	return {
		removed: [...removed.values()],
		problems
	};
}
function withSid(kind, { value, place }, index) {
	const sid = require_kinds.canonicalSid(value);
	const address = index.withSid(sid);
	if (address !== void 0) return {
		found: [address],
		problem: []
	};
	return {
		found: [],
		problem: index.live.others.has(sid) ? [elsewhere(kind, sid, place)] : []
	};
}
function named(kind, { value, place }, index) {
	const found = index.named(value);
	if (found.length === 0) return {
		found,
		problem: [...index.live.others].filter(([, name]) => name === value).map(([sid]) => elsewhere(kind, sid, place))
	};
	return found.length === 1 ? {
		found,
		problem: []
	} : {
		found: [],
		problem: [ambiguous(value, index, place)]
	};
}
function ambiguous(name, index, place) {
	const sids = index.contest(index.named(name));
	return require_kinds.located(ambiguousRemovedName(name, sids), at$1(place));
}
function alsoClaimed({ sid }, { key, desired }, place) {
	return require_kinds.located(removedAndClaimed(sid, {
		key,
		line: desired.place.line
	}), at$1(place));
}
function notOurs(address, ownership, place) {
	const worded = ownership.isIgnored(address) ? removedButIgnored : removedButOutOfScope;
	return require_kinds.located(worded(address), at$1(place));
}
function elsewhere({ type }, sid, place) {
	return require_kinds.located(removedOfOtherType(sid, type), at$1(place));
}
const at$1 = (place) => ({
	place,
	path: "removed"
});
// src/plan/match.ts
/** Finds the live address of every entry: by `sid`, else key, else exact `name`, else `was`. Nothing is guessed. */
function match(desired, live, ownership) {
	return new Matcher(desired, live, ownership).match();
}
var Matcher = class {
	#problems = [];
	#index;
	#desired;
	#ownership;
	/** SID → the entry that claims it by `sid` or key. */
	#pinned = /* @__PURE__ */ new Map();
	#removedSids;
	#foundByKey = /* @__PURE__ */ new Set();
	constructor(desired, live, ownership) {
		this.#desired = desired;
		this.#index = new LiveIndex(desired.kind, live);
		this.#ownership = ownership;
		this.#removedSids = new Set(desired.removed.map(({ value }) => require_kinds.canonicalSid(value)));
		for (const { key, sid, values } of desired.addresses) {
			const found = sid === void 0 ? this.#withKey(values) : [this.#index.withSid(require_kinds.canonicalSid(sid.value))];
			for (const address of found) if (address !== void 0) this.#pinned.set(address.sid, key);
		}
	}
	match() {
		const claims = [...this.#desired.addresses].sort((a, b) => require_compare.compareNaturally(a.key, b.key)).map((entry) => ({
			key: entry.key,
			desired: entry,
			live: this.#claim(entry)
		}));
		const owners = this.#owners(claims);
		for (const claim of claims) this.#checkOthers(claim, owners);
		this.#checkFormerNames(claims);
		const { removed, problems } = matchRemoved(this.#desired, this.#index, this.#ownership, owners);
		this.#problems.push(...problems);
		const taken = /* @__PURE__ */ new Set([
			...owners.keys(),
			...this.#index.contested,
			...removed.map(({ live }) => live.sid)
		]);
		const unlisted = this.#index.live.addresses.filter((address) => !taken.has(address.sid) && this.#ownership.owns(address));
		const faulty = this.#problems.flatMap(({ entry }) => entry ?? []);
		const unresolved = /* @__PURE__ */ new Set([...this.#desired.unresolved, ...faulty]);
		return {
			claims,
			removed,
			foundByKey: this.#foundByKey,
			unlisted,
			unresolved,
			problems: this.#problems
		};
	}
	#withKey(values) {
		const key = require_kinds.keyValue(this.#desired.kind, values);
		return key === void 0 ? [] : this.#index.withKey(key);
	}
	#claim(entry) {
		const found = this.#find(entry);
		if (found !== void 0) this.#checkKey(entry, found);
		return found;
	}
	#find(entry) {
		if (entry.sid !== void 0) return this.#claimBySid(entry, entry.sid.value, entry.sid.place);
		const withKey = this.#withKey(entry.values);
		if (withKey.length > 1) return this.#ambiguousKey(entry, withKey);
		if (withKey[0] !== void 0) return this.#claimByKey(entry, withKey[0]);
		const named = this.#named(entry, entry.name);
		if (named.length > 1) return this.#ambiguous(entry, entry.name, named, entry.namePlace, "name");
		if (named[0] === void 0) return this.#claimByFormerName(entry);
		this.#checkOwned(entry, named[0], entry.namePlace, "name");
		return named[0];
	}
	/**
	* The addresses with a name that may be the entry's. An entry with a key finds its address by that: one that another
	* entry claims by SID or key, or that `removed` lists by SID, is not meant.
	*/
	#named(entry, name) {
		const named = this.#index.named(name);
		if (require_kinds.keyValue(this.#desired.kind, entry.values) === void 0) return named;
		return named.filter((address) => {
			return !(this.#removedSids.has(address.sid) && this.#ownership.owns(address)) && (this.#pinned.get(address.sid) ?? entry.key) === entry.key;
		});
	}
	#claimByKey(entry, address) {
		if (require_address.isNameless(address) && !this.#ownership.isIgnored(address)) this.#foundByKey.add(address.sid);
		else this.#checkOwned(entry, address, this.#keyPlace(entry), require_kinds.keyField(this.#desired.kind)?.path);
		return address;
	}
	#keyPlace({ places, place }) {
		return places?.get(require_kinds.keyField(this.#desired.kind)?.path ?? "") ?? place;
	}
	/** A key cannot change in place: an address with another key than its entry is a problem. */
	#checkKey(entry, address) {
		const { kind } = this.#desired;
		const [written, live] = [require_kinds.keyValue(kind, entry.values), require_kinds.keyValue(kind, address.values)];
		const field = require_kinds.keyField(kind);
		if (field === void 0 || written === void 0 || written === live) return;
		const { label, path } = field;
		this.#add(otherAddressKey(entry.key, address, {
			label,
			path,
			written,
			live
		}), require_addresses_file.atEntry(entry, this.#keyPlace(entry), path));
	}
	/** The first of the former names that is live; `#checkOthers` finds out whether another of them is live, too. */
	#claimByFormerName(entry) {
		for (const { value, place } of entry.was) {
			const former = this.#named(entry, value);
			if (former.length > 1) return this.#ambiguous(entry, value, former, place, "was");
			if (former[0] === void 0) continue;
			this.#checkOwned(entry, former[0], place, "was");
			return former[0];
		}
	}
	#claimBySid(entry, written, place) {
		const sid = require_kinds.canonicalSid(written);
		const address = this.#index.withSid(sid);
		if (address !== void 0) {
			this.#checkOwned(entry, address, place, "sid");
			return address;
		}
		const { type } = this.#desired.kind;
		const same = this.#index.contest(this.#index.named(entry.name));
		this.#add(this.#index.live.others.has(sid) ? sidOfOtherType(entry.key, sid, type, same) : missingSid(entry.key, sid, same), require_addresses_file.atEntry(entry, place, "sid"));
	}
	#ambiguous(entry, name, found, place, field) {
		const sids = this.#index.contest(found);
		this.#add(ambiguousName(entry.key, name, sids), require_addresses_file.atEntry(entry, place, field));
	}
	#ambiguousKey(entry, found) {
		const label = require_kinds.keyField(this.#desired.kind)?.label ?? "key";
		const sids = this.#index.contest(found);
		this.#add(ambiguousAddressKey(entry.key, label, sids), require_addresses_file.atEntry(entry, entry.place));
	}
	#checkOwned(entry, address, place, field) {
		if (this.#ownership.owns(address)) return;
		const worded = this.#ownership.isIgnored(address) ? ignoredAddress : addressOutOfScope;
		this.#add(worded(entry.key, address), require_addresses_file.atEntry(entry, place, field));
	}
	/** SID → the one entry that claims it. */
	#owners(claims) {
		const owners = /* @__PURE__ */ new Map();
		for (const claim of claims) {
			if (claim.live === void 0) continue;
			const first = owners.get(claim.live.sid);
			if (first === void 0) {
				owners.set(claim.live.sid, claim);
				continue;
			}
			const { line } = first.desired.place;
			this.#add(addressClaimedTwice(claim.key, {
				key: first.key,
				line
			}, claim.live), require_addresses_file.atEntry(claim, claim.desired.place));
		}
		return owners;
	}
	/** The desired or former name of a claimed address must not be that of another live one. */
	#checkOthers(claim, owners) {
		const { desired, live } = claim;
		if (live === void 0) return;
		const isIdentified = this.#hasOwnKey(claim);
		if (isIdentified && this.#desired.unlisted === "report") return;
		const mayBeMeant = (other) => {
			if (other.sid === live.sid) return false;
			const owner = owners.get(other.sid);
			if (isIdentified) return owner === void 0 && !this.#removedSids.has(other.sid) && this.#ownership.owns(other);
			return owner?.desired.sid === void 0;
		};
		const namesakes = this.#index.named(desired.name).filter(mayBeMeant);
		if (live.name !== desired.name) this.#checkNameIsFree(claim, live, namesakes, desired.name, desired.namePlace);
		if (desired.sid !== void 0) return;
		for (const { value, place } of desired.was) this.#checkNameIsFree(claim, live, this.#index.named(value).filter(mayBeMeant), value, place);
	}
	/** The line that makes an entry claim this address: it replaces the key, where the entry has one. */
	#pinOf({ desired }, { sid, values }) {
		const { kind } = this.#desired;
		const key = require_kinds.keyValue(kind, desired.values) === void 0 ? void 0 : require_kinds.keyValue(kind, values);
		return key === void 0 ? `sid: ${sid}` : `${require_kinds.keyField(kind)?.path}: ${key}`;
	}
	#hasOwnKey({ desired, live }) {
		return live !== void 0 && this.#withKey(desired.values).includes(live);
	}
	/** An address must not get the name that another entry has under `was`: the next plan could not decide whose it is. */
	#checkFormerNames(claims) {
		const isNamed = ({ desired, live }) => desired.sid === void 0 && live?.name !== desired.name;
		const named = new Map(claims.filter(isNamed).map((claim) => [claim.desired.name, claim]));
		for (const claim of claims) {
			const { key, desired, live } = claim;
			if (desired.sid !== void 0 || this.#hasOwnKey(claim)) continue;
			for (const { value, place } of desired.was) {
				const other = named.get(value);
				if (other === void 0 || other.key === key) continue;
				this.#add(formerNameReused(key, live, value, {
					key: other.key,
					isLive: other.live !== void 0
				}), require_addresses_file.atEntry(desired, place, "was"));
			}
		}
	}
	#checkNameIsFree(claim, live, others, name, place) {
		if (others.length === 0) return;
		const sids = this.#index.contest(others);
		const pins = [this.#pinOf(claim, live), this.#pinOf(claim, others[0] ?? live)];
		this.#add(nameOfAnother(claim.key, live, name, sids, pins), require_addresses_file.atEntry(claim, place));
	}
	#add(worded, at) {
		this.#problems.push(require_kinds.located(worded, at));
	}
};
// src/plan/only.ts
/**
* @param what the option or command that has the keys
* @throws ProblemError (FA003) where a key has no entry: it would be skipped silently
*/
function checkKeys(only, keys, what = "--only") {
	const unknown = only.filter((key) => !keys.includes(key));
	if (unknown.length === 0) return;
	throw new require_kinds.ProblemError(unknown.map((key) => unknownEntry(what, key, require_kinds.nearest(key, keys))));
}
/**
* A matching of the whole file, narrowed to some of its entries. An entry that claims the same live address as one of
* them remains a problem: it is ambiguous which of the two is meant.
*/
function narrowMatching(matching, only) {
	const keys = new Set(only);
	const claims = matching.claims.filter(({ key }) => keys.has(key));
	const sids = new Set(claims.flatMap(({ live }) => live?.sid ?? []));
	const rivals = matching.claims.filter(({ key, live }) => !keys.has(key) && live && sids.has(live.sid));
	const concerned = /* @__PURE__ */ new Set([...keys, ...rivals.map(({ key }) => key)]);
	return {
		...matching,
		claims,
		removed: [],
		unlisted: [],
		problems: matching.problems.filter(({ entry }) => entry !== void 0 && concerned.has(entry))
	};
}
/** Problems of the whole file, and of these entries. */
function narrowProblems(problems, only) {
	return problems.filter(({ entry, path = "" }) => {
		if (entry !== void 0) return only.includes(entry);
		return !/(^|\.)addresses\./.test(path) || only.some((key) => `${path}.`.includes(`addresses.${key}.`));
	});
}
// src/plan/origin.ts
/**
* Digest of each change → where it comes from.
*
* @param base the plan of the base version of the file for the same account
*/
function origins(changes, base) {
	const before = new Map([...base.changes, ...base.held].map((change) => ["sid" in change ? change.sid : change.key, change]));
	return new Map(changes.map((change) => {
		const other = before.get("sid" in change ? change.sid : change.key);
		if (other === void 0 || other.action !== change.action) return [change.digest, "this change"];
		if (other.digest === change.digest) return [change.digest, "drift"];
		const known = new Set(other.fields.map((field) => JSON.stringify(field)));
		const shared = change.fields.filter((field) => known.has(JSON.stringify(field))).length;
		return [change.digest, shared === 0 ? "this change" : "this change and drift"];
	}));
}
// src/plan/pace.ts
/** Seconds for a number of requests of one lane; the first is sent at once. */
const secondsFor = (requests, perSecond) => Math.max(0, requests - 1) / perSecond;
/** How long an apply takes at Twilio's pace, in seconds: each lane at its own rate, and deletes come last. */
function estimate(pace, { creates, updates, deletes }) {
	const requests = /* @__PURE__ */ new Map([[pace.create, creates]]);
	requests.set(pace.update, (requests.get(pace.update) ?? 0) + updates);
	const writes = Math.max(...Array.from(requests, ([lane, number]) => secondsFor(number, lane.perSecond)));
	return Math.ceil(writes + secondsFor(deletes, Math.min(pace.delete.perSecond, pace.fetch.perSecond)));
}
// src/plan/webhook-warnings.ts
function listedWebhooks(base) {
	const listed = base?.claims.map(({ desired }) => desired) ?? [];
	return {
		hosts: new Set(listed.flatMap(({ values }) => hostsIn(values))),
		variables: base && new Set(listed.flatMap(({ sends = [] }) => sends.map(pairOf)))
	};
}
/** For reviewers: new hosts, and variables that are sent to a host for the first time. */
function webhookWarnings(desired, live, listed, changes) {
	const changed = changes.filter((change) => change.action === "update" || change.action === "create");
	return [...newHosts(changed, live, listed.hosts), ...newlySent(desired, listed.variables, changed)];
}
/** Chats that go to a host that no webhook had before. One warning for each host. */
function newHosts(changes, live, listedHosts) {
	const known = /* @__PURE__ */ new Set([...live.flatMap(({ values }) => hostsIn(values)), ...listedHosts]);
	const going = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const { desired, key } = change;
		for (const { field } of change.fields) {
			const url = desired.values.get(field);
			if (!(url instanceof require_kinds.WebhookUrl) || known.has(url.host)) continue;
			const same = going.get(url.host);
			if (same === void 0) going.set(url.host, {
				first: change,
				host: url.shownHost,
				at: at(desired, field),
				keys: [key]
			});
			else same.keys.push(key);
		}
	}
	return [...going.values()].map(({ first, host, at: place, keys }) => require_kinds.located(require_ownership.newHost(keys, first.action === "create", host), place));
}
/** Each new pair of variable and host; without a base version, the pairs of webhooks that change. */
function newlySent({ addresses }, listed, changes) {
	const sent = listed === void 0 ? changes.flatMap(({ desired, fields }) => {
		const paths = new Set(fields.map(({ field }) => field));
		return (desired.sends ?? []).filter(({ field }) => paths.has(field)).map((one) => [desired, one]);
	}) : addresses.flatMap((desired) => (desired.sends ?? []).map((one) => [desired, one]));
	const seen = new Set(listed);
	return sent.flatMap(([desired, one]) => {
		const pair = pairOf(one);
		if (seen.has(pair)) return [];
		seen.add(pair);
		const place = {
			...at(desired, one.field),
			place: one.place
		};
		return [require_kinds.located(require_ownership.newVariableHost(one.variable, one.host), place)];
	});
}
function pairOf({ variable, host }) {
	return `${variable} ${host}`;
}
function at({ key, place }, field) {
	return {
		place,
		path: `addresses.${key}.${field.split(".")[0]}`,
		entry: key
	};
}
/** The hosts of all URLs among the values, to be compared. */
function hostsIn(values) {
	return [...values.values()].flatMap((value) => value instanceof require_kinds.WebhookUrl ? [value.host] : []);
}
// src/plan/warnings.ts
function warnings(desired, live, listed, changes) {
	return [...noAccount(desired), ...webhookWarnings(desired, live, listed, changes)];
}
function noAccount(desired) {
	if (desired.account !== void 0) return [];
	const place = {
		file: desired.file,
		line: 1,
		column: 1
	};
	return [require_kinds.located(require_ownership.missingAccount(), {
		place,
		path: "account"
	})];
}
/** Values that a new address needs, and that neither the file nor the account has. */
function missingAccountValues(kind, changes, accountValues) {
	return kind.fields.flatMap((field) => {
		if (!("missing" in field) || field.missing === void 0 || accountValues.has(field.path)) return [];
		const { missing } = field;
		return changes.filter((change) => change.action === "create").filter(({ desired }) => !desired.values.has(field.path)).map(({ key, desired }) => require_kinds.located(missing(key), {
			place: desired.place,
			path: `addresses.${key}`
		}));
	});
}
// src/plan/witness.ts
/** Whether an address goes out of service as unlisted. */
function isUnlistedChange(change) {
	return change.action === "disable" || change.action === "delete" && change.because === "unlisted";
}
/** The changes that are held, since nobody reviewed them. */
function heldChanges(all, witness) {
	if (witness.kind === "person") return [];
	const mayBeRenamed = !witness.knowsFormer && all.some(({ action }) => action === "create");
	return all.filter((change) => {
		if (change.action !== "delete" && change.action !== "disable") return false;
		if (change.action === "disable" || change.because === "unlisted") return mayBeRenamed || !witness.saw(change.sid);
		return change.isByName && !witness.isNewlyRemoved(change.name) && !witness.saw(change.sid);
	});
}
function heldWarning(held) {
	const sids = held.flatMap((change) => change.heldBecause === "not witnessed" && "sid" in change ? [change.sid] : []);
	return sids.length === 0 ? [] : [require_sdk.unreviewedOutOfService(sids)];
}
// src/plan/make-plan.ts
/** Plans the changes that make the account match the file. Synchronous, pure, and independent of the order of input. */
function makePlan(desired, live, options) {
	const { kind, file, environment } = desired;
	const { account, names, accountValues } = options;
	const only = options.only?.length ? [...options.only].sort(require_compare.compareNaturally) : void 0;
	const ownership = new require_ownership.Ownership(desired);
	const whole = match(desired, live, ownership);
	const matching = only === void 0 ? whole : narrowMatching(whole, only);
	const { base, maxDeletes } = options;
	const planned = changesFor(kind, matching, desired.unlisted);
	const all = base === void 0 ? planned : withFormerEntries(planned, base, whole.claims);
	const id = require_review.planId(account, {
		...desired,
		only
	}, all);
	const isApproved = options.approvedPlanId === id;
	const held = isApproved ? [] : heldOf(all, options);
	const isHeld = new Set(held.map(({ digest }) => digest));
	const changes = all.filter(({ digest }) => !isHeld.has(digest));
	const unlisted = matching.unlisted.map((address) => handled(address, desired, held)).sort(byName);
	const isOwn = (address) => whole.foundByKey.has(address.sid) || ownership.owns(address);
	const inScope = live.addresses.filter(isOwn).length;
	const { claims } = matching;
	const ofDrift = new Set(base === void 0 ? changes : driftIn(changes, base));
	const drift = options.judgesDrift || base === void 0 ? /* @__PURE__ */ new Set() : ofDrift;
	const judged = {
		changes,
		drift,
		claims: whole.claims,
		inScope,
		maxDeletes,
		isApproved
	};
	const former = base === void 0 ? options.former : [base, ...options.former];
	const known = whole.unlisted.map((address) => handled(address, desired, held)).sort(byName);
	const unclaimed = unclaimedSids(live, whole);
	const renames = {
		desired: only === void 0 ? desired : {
			...desired,
			removed: []
		},
		live: live.addresses,
		claims,
		changes,
		unlisted: known
	};
	const likely = new Set(likelyFormer(renames).map(({ sid }) => sid));
	const problems = [
		...only === void 0 ? options.found : narrowProblems(options.found, only),
		...matching.problems,
		...guards(judged),
		...suspectedRenames({
			kind,
			changes,
			claims,
			unlisted: known,
			foreign: live.addresses.filter((address) => unclaimed.has(address.sid) && !isOwn(address)),
			removedByName: removedByName(changes, live),
			unclaimed,
			former
		}),
		...driftWarning(judged),
		...warnings(desired, live.addresses, listedWebhooks(base), changes),
		...likelyRenames(renames),
		...require_ownership.unmatchedPatterns(desired, live.addresses),
		...heldWarning(held),
		...missingAccountValues(kind, changes, accountValues)
	];
	const counts = {
		...countActions(changes),
		unlisted: unlisted.length,
		ignored: live.others.size + live.addresses.length - inScope,
		held: held.length,
		inScope,
		outOfService: outOfService(changes).length
	};
	const mayBeRename = former.length === 0 && changes.some(isUnlistedChange) && changes.some(({ action }) => action === "create");
	const blocked = problems.some(({ severity }) => severity === "error");
	return {
		kind,
		account,
		file,
		environment,
		only,
		id,
		changes,
		held,
		unlisted,
		claims,
		liveNames: new Map(live.addresses.map(({ sid, name }) => [sid, name])),
		otherSids: new Set(live.others.keys()),
		removed: new Set(desired.removed.map(({ value }) => value)),
		counts,
		problems,
		blocked,
		unreviewed: /* @__PURE__ */ new Set([...exceedsWithDrift(judged) ? sidsOf([...drift].filter(require_address.goesOutOfService)) : [], ...sidsOf([...ofDrift]).filter((sid) => likely.has(sid))]),
		isWitness: !blocked && !mayBeRename && (drift.size === 0 || !exceedsWithDrift(judged)),
		names,
		accountValues,
		seconds: estimate(kind.pace, counts)
	};
}
const sidsOf = (changes) => changes.flatMap((change) => "sid" in change ? [change.sid] : []);
function driftIn(changes, base) {
	const origin = origins(changes, base);
	return changes.filter(({ digest }) => origin.get(digest) === "drift");
}
function removedByName(changes, { addresses }) {
	const sids = new Set(changes.flatMap((change) => change.action === "delete" && change.isByName ? [change.sid] : []));
	return sids.size === 0 ? [] : addresses.filter(({ sid }) => sids.has(sid));
}
/** SIDs of the live addresses that no entry claims and `removed` does not list. */
function unclaimedSids(live, { claims, removed }) {
	const sids = new Set(live.addresses.map(({ sid }) => sid));
	for (const claim of claims) if (claim.live !== void 0) sids.delete(claim.live.sid);
	for (const { live: address } of removed) sids.delete(address.sid);
	return sids;
}
/** Disables count as updates. */
function countActions(changes) {
	const number = (...actions) => changes.filter(({ action }) => actions.includes(action)).length;
	return {
		creates: number("create"),
		updates: number("update", "disable"),
		deletes: number("delete")
	};
}
/** The changes that are not applied, since they were not reviewed. */
function heldOf(all, { witness, isReviewed }) {
	const unwitnessed = new Set(heldChanges(all, witness));
	const unreviewed = new Set(isReviewed && require_review.unreviewedChanges(all, isReviewed));
	return all.flatMap((change) => {
		if (unreviewed.has(change)) return [{
			...change,
			heldBecause: "not reviewed"
		}];
		return unwitnessed.has(change) ? [{
			...change,
			heldBecause: "not witnessed"
		}] : [];
	});
}
function handled(live, { unlisted }, held) {
	if (held.some((change) => "sid" in change && change.sid === live.sid)) return {
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
		handling: require_address.isDisabled(live) ? "already disabled" : "disabled"
	};
}
function byName(a, b) {
	return require_compare.compareNaturally(a.live.name, b.live.name) || require_compare.compareText(a.live.sid, b.live.sid);
}
// src/plan/resolve.ts
/**
* Replaces names by SIDs, and checks that the SIDs exist. A name that cannot be resolved is a problem with its line and
* the SIDs of the candidates; nothing is guessed.
*
* @param accountValues values that the account supplies where the file has none
*/
function resolve(file, { api, shared, entries, ...rest }, lookUps, accountValues) {
	const kind = require_kinds.KINDS[api];
	const resolver = new Resolver(kind, lookUps);
	const unresolved = /* @__PURE__ */ new Set();
	const addresses = entries.map((entry) => {
		const values = resolver.values(entry);
		if (values === void 0) unresolved.add(entry.key);
		for (const [path, value] of supplied(kind, accountValues)) values?.set(path, value);
		for (const [path, { value }] of shared) values?.set(path, value);
		return toAddress(kind, entry, values ?? valuesOfAny(kind, entry));
	});
	return {
		desired: {
			...rest,
			kind,
			file,
			addresses,
			unresolved
		},
		problems: resolver.problems,
		names: namesOf(lookUps)
	};
}
/** The account's values for fields that are compared though the file does not have them. */
function supplied({ fields }, accountValues) {
	return fields.flatMap((field) => {
		const value = accountValues.get(field.path);
		return field.type === "sid" && field.isAccountDefault && value !== void 0 ? [[field.path, value]] : [];
	});
}
/** The values that do not depend on the integration: all that is known where the target cannot be resolved. */
function valuesOfAny({ fields }, entry) {
	const ofAny = fields.filter(({ path, integration }) => path !== "integration" && integration === void 0);
	return new Map(ofAny.flatMap(({ path }) => {
		const written = entry.values.get(path);
		return written === void 0 ? [] : [[path, written.value]];
	}));
}
function toAddress(kind, entry, values) {
	return {
		...entry,
		name: entry.name.value,
		namePlace: entry.name.place,
		places: new Map(Array.from(entry.values, ([path, written]) => [path, written.place])),
		websites: entry.websites.map(({ value }) => value),
		locales: entry.locales.map(({ value }) => value),
		values,
		sends: sentVariables(entry, values),
		unmanaged: unmanagedPaths(kind, entry, values.get(require_kinds.INTEGRATION))
	};
}
function sentVariables(entry, values) {
	return [...entry.values].flatMap(([field, { variables, place }]) => {
		const url = values.get(field);
		if (variables === void 0 || !(url instanceof require_kinds.WebhookUrl)) return [];
		const host = variables.host ?? url.shownHost;
		return variables.names.map((variable) => ({
			variable,
			host,
			place,
			field
		}));
	});
}
/** `enabled` is a field, `retryCount` that of any integration, `studio` the whole integration where the entry has it. */
function unmanagedPaths(kind, { unmanaged }, integration) {
	const isMeant = (field) => unmanaged.some((word) => {
		if (word === field.path || word === require_kinds.keyOf(field)) return true;
		return word === integration && (field.path === "integration" || field.integration === integration);
	});
	return new Set(kind.fields.filter(isMeant).map(({ path }) => path));
}
/** The target of an entry cannot be resolved, or a new address lacks a value: the SID is known nevertheless. */
const isAboutTarget = ({ code }) => /^FA21[0134]$/.test(code);
function namesOf(lookUps) {
	const { studioFlows = [], workspaces = [], parts } = lookUps;
	const inWorkspaces = [...parts.values()].flatMap(({ workflows, channels }) => [...workflows, ...channels]);
	return new Map([
		...studioFlows,
		...workspaces,
		...inWorkspaces
	].map(({ sid, name }) => [sid, name]));
}
var Resolver = class {
	problems = [];
	#kind;
	#lookUps;
	constructor(kind, lookUps) {
		this.#kind = kind;
		this.#lookUps = lookUps;
	}
	/** The values of an entry with its references resolved; undefined where one cannot be. */
	values(entry) {
		const values = /* @__PURE__ */ new Map([[require_kinds.NAME, entry.name.value]]);
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
		const { value, secrets = [], pieces } = written;
		if (field.type === "url") return require_kinds.WebhookUrl.withSecrets(String(value), secrets, pieces);
		if (field.type !== "reference") return value;
		const within = field.within === void 0 ? "" : before.get(field.within);
		if (typeof within !== "string") return void 0;
		const found = this.#find(entry, field, String(value), written.place, within);
		if (found?.published === false) this.#unpublished(entry, field, written.place, found);
		return found?.[field.holds];
	}
	#find(entry, field, written, place, within) {
		const what = require_resource.RESOURCES[field.resource].name;
		const all = candidates(this.#lookUps, field.resource, within);
		const bySid = all.find(({ sid }) => sid === require_kinds.canonicalSid(written));
		if (bySid !== void 0) return bySid;
		const named = all.filter(({ name }) => name === written);
		if (named.length === 1) return named[0];
		const at = this.#at(entry, field, place);
		if (named.length > 1) {
			const sids = named.map(({ sid }) => sid).sort();
			this.problems.push(require_kinds.located(require_kinds.ambiguousTarget(entry.key, what, written, sids), at));
			return;
		}
		this.problems.push(require_kinds.located(require_kinds.missingTarget(entry.key, what, written, suggestions(written, all)), at));
	}
	#unpublished(entry, field, place, flow) {
		this.problems.push(require_kinds.located(require_kinds.unpublishedFlow(entry.key, flow), this.#at(entry, field, place)));
	}
	#at(entry, field, place) {
		return require_addresses_file.atEntry(entry, place, require_kinds.writtenPath(this.#kind, field));
	}
};
function suggestions(written, all) {
	return {
		near: require_kinds.nearestFirst(written, all, ({ name }) => name),
		all: [...all].sort((a, b) => require_compare.compareNaturally(a.name, b.name))
	};
}
// src/commands/plan-basis.ts
/** The least that may be known: what it lets through is let through in any case. */
const NOTHING_SHOWN = {
	isKnown: true,
	goes: () => false
};
/** Makes a plan. What happened before takes requests, so it is read only if the plan depends on it. */
async function planFrom(basis, live) {
	const plan = planKnowing(basis, live, {
		shown: NOTHING_SHOWN,
		former: [],
		isReviewed: void 0
	});
	const mayBeRename = plan.counts.creates > 0 && [...plan.changes, ...plan.held].some(isUnlistedChange);
	const needsReview = basis.reviewed !== void 0 && !require_address.inSync(plan) && basis.options.approvedPlanId !== plan.id;
	if (plan.held.length === 0 && !mayBeRename && !needsReview) return plan;
	const [shown, former, isReviewed] = await Promise.all([
		plan.held.length === 0 ? NOTHING_SHOWN : basis.shown(),
		mayBeRename ? basis.former() : [],
		needsReview ? basis.reviewed?.() : void 0
	]);
	return planKnowing(basis, live, {
		shown,
		former,
		isReviewed
	});
}
function planKnowing(basis, live, past) {
	const { account, options, resolved, warnings, base, accountValues } = basis;
	return makePlan(resolved.desired, live, {
		account,
		maxDeletes: options.maxDeletes,
		witness: witnessOf(basis, past),
		approvedPlanId: options.approvedPlanId,
		base,
		former: past.former,
		judgesDrift: options.judgesDrift,
		isReviewed: past.isReviewed,
		names: resolved.names,
		found: [...warnings, ...resolved.problems],
		accountValues,
		only: options.only
	});
}
/** A person; or else what the base version listed, and what the merged pull request showed. */
function witnessOf({ options, base, isRepeated }, { shown, former }) {
	if (options.isWatched) return { kind: "person" };
	const listed = new Set(base?.claims.map(({ live }) => live?.sid));
	const namesCount = !isRepeated || !shown.isKnown;
	return {
		kind: "nobody",
		saw: (sid) => namesCount && listed.has(sid) || shown.goes(sid),
		isNewlyRemoved: (name) => namesCount && base !== void 0 && !base.removed.has(name),
		knowsFormer: base !== void 0 || former.length > 0
	};
}
/** The plan of a file without guards: how the account differs from it. */
function planWithoutGuards(file, desired, { account, live, lookUps, accountValues }) {
	const resolved = resolve(file, desired, lookUps, accountValues);
	return makePlan(resolved.desired, live, {
		account,
		maxDeletes: { kind: "all" },
		witness: { kind: "person" },
		approvedPlanId: void 0,
		base: void 0,
		former: [],
		judgesDrift: true,
		names: resolved.names,
		found: resolved.problems,
		accountValues
	});
}
// src/file/likely-api.ts
/**
* A guess at the kind of address in a file before it is parsed, which takes long for a large file; undefined if
* uncertain. Callers compare it with what the parser finds.
*/
function likelyApi(text) {
	if (!text.includes("conversations")) return require_kinds.DEFAULT_API;
	return /^api\s*:\s*["']?conversations["']?\s*(?:#.*)?$/m.test(text) ? "conversations" : void 0;
}
// src/messages/readiness.ts
const shown = ({ sid, name }) => name === void 0 ? sid : `${require_kinds.quote(name)} (${sid})`;
/** @param event what the Console calls the event that chats begin with */
const unansweredEvent = (key, flow, event) => unanswered(key, flow, `${event} of its trigger is not connected in the published revision`, event);
const missingTrigger = (key, flow, event) => unanswered(key, flow, "its published revision has no trigger", event);
const unanswered = (key, flow, why, event) => require_kinds.warning("FA216", `${key}: Studio Flow ${shown(flow)} does not answer chats: ${why}`, `Connect ${event} in Studio and publish the flow. Do not change Incoming Message while Flex Flows use it.`);
const unreadFlow = (key, flow, why, event) => require_kinds.warning("FA217", `${key}: the published revision of Studio Flow ${shown(flow)} could not be read: ${require_kinds.quote(why)}`, `Check in Studio that ${event} of its trigger is connected.`);
// src/plan/readiness.ts
function newTargets({ kind, changes }) {
	const fields = kind.fields.flatMap((field) => field.type === "reference" && field.entry !== void 0 ? [{
		field,
		entry: field.entry
	}] : []);
	return changes.flatMap((change) => {
		if (change.action !== "create" && change.action !== "update") return [];
		return fields.flatMap(({ field, entry }) => {
			const sid = change.desired.values.get(field.path);
			return change.fields.some((one) => one.field === field.path) && typeof sid === "string" ? [{
				change,
				field,
				sid,
				entry
			}] : [];
		});
	});
}
/** The SIDs of the Studio Flows to check: those that chats of this plan newly go to. */
function flowsToCheck(plan) {
	return [...new Set(newTargets(plan).map(({ sid }) => sid))].sort();
}
/** The same plan, with a warning for each entry whose chats its Studio Flow would not answer. */
function withReadiness(plan, flows) {
	const warnings = newTargets(plan).flatMap((target) => checkTarget(plan, target, flows.get(target.sid)));
	return warnings.length === 0 ? plan : {
		...plan,
		problems: [...plan.problems, ...warnings]
	};
}
function checkTarget({ names }, { change, field, sid, entry }, flow) {
	if (flow === void 0 || flow === "not published") return [];
	const { key, desired } = change;
	const at = {
		place: desired.places?.get(field.path) ?? desired.place,
		path: `addresses.${key}.${field.integration ?? field.path}`,
		entry: key
	};
	const named = {
		sid,
		name: names.get(sid)
	};
	if ("unread" in flow) return [require_kinds.located(unreadFlow(key, named, flow.unread, entry.name), at)];
	if (flow.isConnected(entry.event)) return [];
	const worded = flow.hasTrigger ? unansweredEvent : missingTrigger;
	return [require_kinds.located(worded(key, named, entry.name), at)];
}
// src/commands/file-account.ts
/** The guard for a file of another account than that of the run; undefined where they are the same. */
function otherAccount({ account: written }, account) {
	if (written === void 0 || written.value.toLowerCase() === account.toLowerCase()) return void 0;
	return require_kinds.located(require_sdk.fileOfOtherAccount(written.value, account), { place: written.place });
}
// src/commands/needed-look-ups.ts
/** The parts of Studio and TaskRouter that entries and live addresses refer to. */
function neededLookUps(kind, entries, addresses) {
	const valuesOf = (path) => [...entries.map(({ values }) => values.get(path)?.value), ...addresses.map(({ values }) => values.get(path))];
	const referredTo = (resource) => kind.fields.filter((field) => field.type === "reference" && field.resource === resource).flatMap(({ path }) => valuesOf(path)).filter((value) => typeof value === "string" && value !== "");
	return {
		studioFlows: referredTo("studioFlow").length > 0,
		workspaces: new Set(referredTo("workspace").map(String))
	};
}
// src/commands/live-plan.ts
/**
* Text → desired addresses, while the account is read → names resolved → plan.
*
* @param use works with the plan; the connection to Twilio is closed after it
* @throws ProblemError, RequestError, Interrupted
*/
async function withLivePlan(options, hooks, runtime, use) {
	const twilio = options.twilio;
	const text = require_read_text.readText(options);
	const likely = likelyApi(text);
	const opening = likely && started(openReading(likely, twilio, runtime));
	const loading = started(loadDesired(text, options, runtime));
	let opened = await opening;
	try {
		const history = started(hooks.history());
		const loadingBase = started(loadBase(history, options, runtime));
		const { desired, warnings } = await loading;
		if (opened?.api !== desired.api) {
			opened?.account.close();
			opened = await openReading(desired.api, twilio, runtime);
		}
		const { account, reading } = opened;
		hideSecrets(desired, runtime);
		checkAccount(desired, twilio.account);
		checkKeys(options.only, desired.entries.map(({ key }) => key), options.mode === "accept" ? "accept" : void 0);
		const lookingUp = account.lookUp(neededLookUps(account.store.kind, desired.entries, []));
		const [lookUps, snapshot] = await Promise.all([lookingUp, reading]);
		const live = account.complete(snapshot.live);
		const { accountValues } = snapshot;
		const [{ isRepeated, shown, formerTexts, reviewed }, former] = await Promise.all([history, loadingBase]);
		const base = former?.api === desired.api ? former : void 0;
		const planFormer = (file) => {
			hideSecrets(file, runtime);
			return planWithoutGuards(options.file, file, {
				account: twilio.account,
				live,
				lookUps,
				accountValues
			});
		};
		const { plan, basis } = await firstPlan(live, account, {
			account: twilio.account,
			options,
			resolved: resolve(options.file, desired, lookUps, accountValues),
			warnings,
			base: base && planFormer(base),
			isRepeated,
			shown,
			reviewed,
			former: once(async () => {
				const texts = (await formerTexts()).filter((former) => former !== text);
				return (await Promise.all(texts.map((former) => loadFormer(former, options, runtime)))).flatMap((file) => file?.api === desired.api ? [planFormer(file)] : []);
			}),
			accountValues
		});
		return await use({
			plan: await withReadyFlows(plan, account),
			origins: basis.base && origins([...plan.changes, ...plan.held], basis.base),
			base: basis.base,
			text,
			desired,
			live,
			account,
			planAgain: async () => planFrom(basis, await account.store.list())
		});
	} finally {
		opened?.account.close();
	}
}
/** Opens an account, and starts to read its addresses of a kind. */
async function openReading(api, twilio, runtime) {
	const account = await require_ownership.openAccount(api, twilio, runtime);
	return {
		api,
		account,
		reading: started(account.read())
	};
}
/** An error reaches whoever awaits the promise; until then, or if nobody does, it does not crash the process. */
function started(promise) {
	promise.catch(() => void 0);
	return promise;
}
async function loadDesired(text, options, runtime) {
	const { desired, problems } = await require_load_file.loadFile(text, options, runtime.interrupted);
	if (desired === void 0) {
		for (const value of require_variables.fillVariables(text, options.variables).values) runtime.secrets.add(value);
		runtime.maskSecrets();
		throw new require_kinds.ProblemError(problems);
	}
	return {
		desired,
		warnings: problems
	};
}
async function loadBase(history, options, runtime) {
	const { baseText } = await history;
	return baseText === void 0 ? void 0 : loadFormer(baseText, options, runtime);
}
/** An earlier version of the file; undefined where it has errors. */
async function loadFormer(text, options, { interrupted }) {
	const asFormer = {
		...options,
		missingVariables: "ignored",
		topLevelIfMissing: true
	};
	return (await require_load_file.loadFile(text, asFormer, interrupted)).desired;
}
function once(make) {
	let made;
	return () => {
		made ??= make();
		return made;
	};
}
/** Registers values of `${NAME}` and the secrets of URLs: from here on they may be printed, or echoed by Twilio. */
function hideSecrets(desired, { secrets, maskSecrets }) {
	for (const { values } of desired.entries) for (const { value, secrets: filled } of values.values()) {
		if (filled === void 0) continue;
		const url = require_kinds.WebhookUrl.withSecrets(String(value), filled);
		for (const secret of [...filled, ...url.secrets()]) secrets.add(secret);
	}
	maskSecrets();
}
function checkAccount(desired, account) {
	const stopped = otherAccount(desired, account);
	if (stopped !== void 0) throw new require_kinds.ProblemError([stopped]);
}
/** Adds warnings for Studio Flows that would not answer chats, where chats newly go to them. */
async function withReadyFlows(plan, account) {
	const sids = flowsToCheck(plan);
	return sids.length === 0 ? plan : withReadiness(plan, await account.readFlows(sids));
}
/** The plan, and the basis for later ones. Values for new addresses are looked up only where there are any. */
async function firstPlan(live, account, basis) {
	const plan = await planFrom(basis, live);
	if (missingAccountValues(plan.kind, plan.changes, plan.accountValues).length === 0) return {
		plan,
		basis
	};
	const accountValues = new Map([...basis.accountValues, ...await account.findMissingValues()]);
	const complete = {
		...basis,
		accountValues
	};
	return {
		plan: await planFrom(complete, live),
		basis: complete
	};
}
Object.defineProperty(exports, "ambiguousAddress", {
	enumerable: true,
	get: function() {
		return ambiguousAddress;
	}
});
Object.defineProperty(exports, "besideSecrets", {
	enumerable: true,
	get: function() {
		return besideSecrets;
	}
});
Object.defineProperty(exports, "candidates", {
	enumerable: true,
	get: function() {
		return candidates;
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
Object.defineProperty(exports, "isAboutTarget", {
	enumerable: true,
	get: function() {
		return isAboutTarget;
	}
});
Object.defineProperty(exports, "mayBeSameName", {
	enumerable: true,
	get: function() {
		return mayBeSameName;
	}
});
Object.defineProperty(exports, "namesOf", {
	enumerable: true,
	get: function() {
		return namesOf;
	}
});
Object.defineProperty(exports, "neededLookUps", {
	enumerable: true,
	get: function() {
		return neededLookUps;
	}
});
Object.defineProperty(exports, "otherAccount", {
	enumerable: true,
	get: function() {
		return otherAccount;
	}
});
Object.defineProperty(exports, "planWithoutGuards", {
	enumerable: true,
	get: function() {
		return planWithoutGuards;
	}
});
Object.defineProperty(exports, "unknownAddress", {
	enumerable: true,
	get: function() {
		return unknownAddress;
	}
});
Object.defineProperty(exports, "withLivePlan", {
	enumerable: true,
	get: function() {
		return withLivePlan;
	}
});
