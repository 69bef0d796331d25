// src/address/sid.ts
/** Whether a text is a SID with these two letters. It is hexadecimal: its letters may be written in either case. */
function isSid(text, prefix) {
	return text.startsWith(prefix) && /^[A-Z]{2}[0-9a-f]{32}$/i.test(text);
}
/** A SID as Twilio writes it. */
function canonicalSid(text) {
	return text.slice(0, 2).toUpperCase() + text.slice(2).toLowerCase();
}
// src/text/json.ts
/** The value that a text of JSON holds; undefined where it is none. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
Object.defineProperty(exports, "canonicalSid", {
	enumerable: true,
	get: function() {
		return canonicalSid;
	}
});
Object.defineProperty(exports, "isSid", {
	enumerable: true,
	get: function() {
		return isSid;
	}
});
Object.defineProperty(exports, "parseJson", {
	enumerable: true,
	get: function() {
		return parseJson;
	}
});
