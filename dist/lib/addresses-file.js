const require_kinds = require("./kinds.js");
// src/file/addresses-file.ts
/** The key by which an entry identifies its address, if its kind has keys. */
function writtenKey(kind, { values }) {
	const written = values.get(require_kinds.keyField(kind)?.path ?? "");
	return written && {
		value: String(written.value),
		place: written.place
	};
}
/** Where a problem of an entry is. */
function atEntry(entry, place, field) {
	return {
		place,
		path: `addresses.${entry.key}${field === void 0 ? "" : `.${field}`}`,
		entry: entry.key
	};
}
/** Where the file has the entries of an environment. */
function addressesPath(environment) {
	return environment === void 0 ? ["addresses"] : [
		"environments",
		environment,
		"addresses"
	];
}
Object.defineProperty(exports, "addressesPath", {
	enumerable: true,
	get: function() {
		return addressesPath;
	}
});
Object.defineProperty(exports, "atEntry", {
	enumerable: true,
	get: function() {
		return atEntry;
	}
});
Object.defineProperty(exports, "writtenKey", {
	enumerable: true,
	get: function() {
		return writtenKey;
	}
});
