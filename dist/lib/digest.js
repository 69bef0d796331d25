let node_crypto = require("node:crypto");
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
/** What of a change counts: no wording, no times, and secrets as their fingerprints. */
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
/**
* The plan id: SHA-256 over canonical JSON of account, file path, environment and the ordered changes; and of the keys
* where some entries are planned alone.
*/
function planId(account, { file, environment, only }, ordered) {
	const changes = ordered.map(({ digest }) => digest);
	return sha256(canonicalJson({
		format: 1,
		account,
		file,
		environment: environment ?? null,
		only,
		changes
	}));
}
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
