const require_address = require("./address.js");
const require_compare = require("./compare.js");
let node_crypto = require("node:crypto");
// src/plan/order.ts
/** Changes that take addresses out of service come first. */
const READING_ORDER = [
	({ action }) => action === "delete",
	({ action }) => action === "disable",
	require_address.goesOutOfService,
	({ action }) => action === "update"
];
const rankOf = (change) => {
	const rank = READING_ORDER.findIndex((comes) => comes(change));
	return rank === -1 ? READING_ORDER.length : rank;
};
const byRank = (compare) => (a, b) => {
	return rankOf(a) - rankOf(b) || compare(a.name, b.name) || compare(a.key ?? a.digest, b.key ?? b.digest);
};
/** The order in which people read changes. */
const inReadingOrder = byRank(require_compare.compareNaturally);
/** The order for a plan's id: it must never change, or approved ids would become invalid. */
const inIdOrder = byRank(require_compare.compareText);
// src/plan/digest.ts
/** JSON with the keys of every object sorted: equal values give equal text. */
function canonicalJson(value) {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
	if (value !== null && typeof value === "object") return `{${Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
	return JSON.stringify(value) ?? "null";
}
function sha256(text) {
	return (0, node_crypto.createHash)("sha256").update(text).digest("hex");
}
/** The content of a change, without wording and times, and with secrets as fingerprints. */
function changeDigest(change) {
	const { action, key, sid, name, fields } = change;
	return sha256(canonicalJson({
		action,
		key,
		sid,
		name,
		fields
	}));
}
/** The parts of an update that are reviewed: each field of the address with this SID. */
function fieldDigests(sid, fields) {
	return fields.map((field) => sha256(canonicalJson({
		sid,
		...field
	})));
}
/**
* The plan id: SHA-256 over canonical JSON of account, file path, environment and the ordered changes, and the keys of
* `--only`.
*/
function planId(account, { file, environment, only }, all) {
	const changes = [...all].sort(inIdOrder).map(({ digest }) => digest);
	const keys = only && [...only].sort();
	return sha256(canonicalJson({
		format: 1,
		account,
		file,
		environment: environment ?? null,
		only: keys,
		changes
	}));
}
// src/plan/review.ts
/** The digests of a change and of its parts, each of which may have been reviewed. */
function allDigests(change) {
	return [.../* @__PURE__ */ new Set([change.digest, ...change.parts])];
}
/**
* Changes with a part that no reviewed plan showed.
*
* @param base changes that the base version of the file requires as well are not judged
*/
function unreviewedChanges(changes, isReviewed, base) {
	const known = new Set(base && [...base.changes, ...base.held].flatMap(({ parts }) => parts));
	return changes.filter((change) => !isReviewed(change.digest) && change.parts.some((digest) => !isReviewed(digest) && !known.has(digest)));
}
/**
* The changes that are held for review and come from the file, or may come from it where the base version is unknown.
*
* @param origins digest of each change → where it comes from
*/
function heldOfFile({ held }, origins) {
	return held.filter(({ heldBecause, digest }) => heldBecause === "not reviewed" && origins?.get(digest) !== "drift");
}
Object.defineProperty(exports, "allDigests", {
	enumerable: true,
	get: function() {
		return allDigests;
	}
});
Object.defineProperty(exports, "canonicalJson", {
	enumerable: true,
	get: function() {
		return canonicalJson;
	}
});
Object.defineProperty(exports, "changeDigest", {
	enumerable: true,
	get: function() {
		return changeDigest;
	}
});
Object.defineProperty(exports, "fieldDigests", {
	enumerable: true,
	get: function() {
		return fieldDigests;
	}
});
Object.defineProperty(exports, "heldOfFile", {
	enumerable: true,
	get: function() {
		return heldOfFile;
	}
});
Object.defineProperty(exports, "inReadingOrder", {
	enumerable: true,
	get: function() {
		return inReadingOrder;
	}
});
Object.defineProperty(exports, "planId", {
	enumerable: true,
	get: function() {
		return planId;
	}
});
Object.defineProperty(exports, "sha256", {
	enumerable: true,
	get: function() {
		return sha256;
	}
});
Object.defineProperty(exports, "unreviewedChanges", {
	enumerable: true,
	get: function() {
		return unreviewedChanges;
	}
});
