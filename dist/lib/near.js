// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
// src/problem.ts
/** Something that is wrong. */
function problem(code, message, remedy, at = {}) {
	return {
		code,
		severity: "error",
		message,
		remedy,
		...at
	};
}
/** Something that somebody should know, and that stops nothing. */
function warning(code, message, remedy, at = {}) {
	return {
		code,
		severity: "warning",
		message,
		remedy,
		...at
	};
}
function guard(name, code, message, remedy, at = {}) {
	return {
		guard: name,
		code,
		severity: "error",
		message,
		remedy,
		...at
	};
}
/** A stop that names one or more problems. It is shown as they are; a stack trace never is. */
var ProblemError = class extends Error {
	problems;
	constructor(problems, options) {
		super(problems.map(({ code, message }) => `${code} ${message}`).join("\n"), options);
		this.name = "ProblemError";
		this.problems = problems;
	}
};
/** A stop with a single problem. */
function stop(code, message, remedy) {
	return new ProblemError([problem(code, message, remedy)]);
}
/**
* Reads several things side by side, so that all that is wrong with them is reported at once.
*
* @throws ProblemError with the problems of every one that could not be read
*/
function allOf(...reads) {
	const problems = [];
	const values = reads.map((read) => {
		try {
			return read();
		} catch (error) {
			if (!(error instanceof ProblemError)) throw error;
			problems.push(...error.problems);
			return;
		}
	});
	if (problems.length > 0) throw new ProblemError(problems);
	return values;
}
function errorsOf(problems) {
	return problems.filter(({ severity }) => severity === "error");
}
function warningsOf(problems) {
	return problems.filter(({ severity }) => severity === "warning");
}
function isGuard(one) {
	return one.guard !== void 0;
}
// src/text/quote.ts
/** Most text is nothing else, and V8 takes 2 ms to look up what a class of Unicode holds. */
const PRINTABLE_ASCII = /^[ -~]*$/;
/** Text from outside with every character visible: the unseen ones as `\u{…}`. */
function visible(text) {
	if (PRINTABLE_ASCII.test(text)) return text;
	return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]|\u034f/gu, (character) => {
		if (character === "\n") return "\\n";
		if (character === "\r") return "\\r";
		if (character === "	") return "\\t";
		return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
	});
}
/** Characters of a text from outside that can be read in a message. */
const READABLE = 120;
/** Nobody reads more than this, and a file may name it in thousands of problems. */
const LONGEST = 1e4;
/**
* Text from outside, quoted and visible. In messages it stays long until secrets are taken out of it: of one that is
* cut in two, nobody would find the first half. `shortenQuoted` then cuts it.
*/
function quote(text, limit = LONGEST) {
	const characters = text.length > limit ? Array.from(text.slice(0, limit * 2)) : [];
	return `"${visible((characters.length > limit || text.length > limit * 2 ? `${characters.slice(0, limit).join("")}…` : text).replace(/[\\"]/g, "\\$&"))}"`;
}
/** Text from outside that has no secrets in it, quoted, visible and cut to a length that can be read. */
const quoteShort = (text) => quote(text, READABLE);
/** What stands between quotes, cut to a length that can be read, and never within an escaped character. */
function shortenQuoted(quoted) {
	if (quoted.length <= READABLE) return quoted;
	const characters = quoted.match(/\\u\{[0-9a-f]+\}|\\.|./gsu) ?? [];
	return characters.length <= READABLE ? quoted : `${characters.slice(0, READABLE).join("")}…`;
}
/** `1 address`, `2 addresses`. */
function count(n, one, many = `${one}s`) {
	return `${n} ${n === 1 ? one : many}`;
}
/** `a, b and 3 more`: the first of many texts. */
function firstOf(texts, limit) {
	const shown = texts.slice(0, limit).join(", ");
	return texts.length > limit ? `${shown} and ${texts.length - limit} more` : shown;
}
/** `a`, `a or b`, `a, b or c`. */
function either(items) {
	return listed(items, "or");
}
/** `a`, `a and b`, `a, b and c`. */
function listed(items, conjunction) {
	if (items.length < 2) return items.join("");
	return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}
// src/address/field.ts
/** The fields that addresses of every kind have. */
const NAME = "name";
const ENABLED = "enabled";
const INTEGRATION = "integration";
/** Twilio's parameter for a field: `Integration.RetryCount`. */
function parameterOf({ twilio }) {
	return twilio.replace(/(^|\.|_)([a-z])/g, (_, before, letter) => before === "_" ? letter.toUpperCase() : before + letter.toUpperCase());
}
/** The key that a field has in its mapping of the file: `retryCount`. */
function keyOf(field) {
	return field.path.slice(field.path.indexOf(".") + 1);
}
// src/address/kind.ts
function fieldOf(kind, path) {
	return kind.fields.find((field) => field.path === path);
}
function integrationNamed(kind, name) {
	return kind.integrations.find((integration) => integration.name === name);
}
/** Where people find a field in an entry of the file: `studio` says what `studio: { flow: … }` does. */
function writtenPath(kind, field) {
	const short = integrationNamed(kind, field.integration)?.short;
	return short !== void 0 && field.path === `${field.integration}.${short}` ? field.integration ?? field.path : field.path;
}
// src/address/url-parts.ts
/** With any number and kind of slashes after the scheme, as browsers and Twilio read it. */
const URL_PATTERN = /^([a-z][a-z0-9+.-]*:[\\/]*)(?:([^/\\?#]*)@)?([^/\\?#]*)([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/i;
/** Splits any text that claims to be a URL, so that each part can be judged by itself. */
function splitUrl(url) {
	const match = URL_PATTERN.exec(url);
	const parts = [];
	const add = (kind, text) => {
		if (text) parts.push({
			kind,
			text
		});
	};
	if (match === null) {
		add("unknown", url);
		return parts;
	}
	const [, scheme, user, host, path = "", query, fragment] = match;
	add("syntax", scheme);
	add("user", user);
	if (user !== void 0) add("syntax", "@");
	add("host", host);
	for (const piece of path.split(/([/\\])/)) add(/^[/\\]$/.test(piece) ? "syntax" : "segment", piece);
	if (query !== void 0) {
		add("syntax", "?");
		for (const piece of query.split(/(&)/)) {
			const [, key, equals, value] = /^(?:([^=]*)(=))?([\s\S]*)$/.exec(piece) ?? [];
			add("key", key);
			add("syntax", equals);
			add(value === "&" ? "syntax" : "value", value);
		}
	}
	if (fragment !== void 0) add("syntax", "#");
	add("fragment", fragment);
	return parts;
}
// src/address/sid.ts
/** Whether a text is a SID with these two letters. All its letters may be written in either case. */
function isSid(text, prefix) {
	return text.slice(0, 2).toUpperCase() === prefix && /^[A-Z]{2}[0-9a-f]{32}$/i.test(text);
}
/** A SID as Twilio writes it today, in which all SIDs are compared; any other text as it is. */
function canonicalSid(text) {
	if (!/^[A-Z]{2}[0-9a-f]{32}$/i.test(text)) return text;
	return text.slice(0, 2).toUpperCase() + text.slice(2).toLowerCase();
}
function isSameSid(a, b) {
	return canonicalSid(String(a)) === canonicalSid(b);
}
// src/text/near.ts
var import_fastest_levenshtein = (/* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
})))();
/** What shows as nothing: format characters, fillers, joiners and variation selectors. */
const INVISIBLE = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;
/** Names that differ in case, white space or Unicode form alone fold to one. */
function fold(name) {
	if (/^[\0-\x7f]*$/.test(name)) return name.toLowerCase().replace(/\s+/g, "");
	return name.normalize("NFKC").toLowerCase().toUpperCase().toLowerCase().normalize("NFKC").replace(INVISIBLE, "");
}
/** Longer names are not compared letter by letter: a person would not mistake them by a letter or two. */
const MAX_LENGTH = 200;
/** Whether a person may have meant one name by the other: they are a typing error or two apart. */
function isNear(a, b) {
	return typingErrors(fold(a), fold(b)) !== void 0;
}
/** The candidate that is nearest to what was written, if any is near. */
function nearest(written, candidates) {
	return nearestFirst(written, candidates, (name) => name)[0];
}
/** The candidates that are near to what was written, the nearest first. */
function nearestFirst(written, candidates, nameOf) {
	const folded = fold(written);
	const near = [];
	for (const candidate of candidates) {
		const name = nameOf(candidate);
		const errors = typingErrors(folded, fold(name));
		if (errors !== void 0) near.push({
			candidate,
			errors,
			edits: edits(written, name)
		});
	}
	return near.sort((a, b) => a.errors - b.errors || a.edits - b.edits).map(({ candidate }) => candidate);
}
function edits(written, name) {
	return Math.max(written.length, name.length) > MAX_LENGTH ? 0 : (0, import_fastest_levenshtein.distance)(written, name);
}
/** How many typing errors are between two folded names; undefined where they are too many for their length. */
function typingErrors(a, b) {
	if (a === b) return 0;
	const longer = Math.max(a.length, b.length);
	const limit = longer > MAX_LENGTH ? 0 : Math.min(3, Math.floor(longer / 4));
	if (Math.abs(a.length - b.length) > limit) return void 0;
	const errors = isSwap(a, b) ? 1 : (0, import_fastest_levenshtein.distance)(a, b);
	return errors <= limit ? errors : void 0;
}
/** Two neighbours that changed places are one error to a person, but two edits to Levenshtein. */
function isSwap(a, b) {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
Object.defineProperty(exports, "ENABLED", {
	enumerable: true,
	get: function() {
		return ENABLED;
	}
});
Object.defineProperty(exports, "INTEGRATION", {
	enumerable: true,
	get: function() {
		return INTEGRATION;
	}
});
Object.defineProperty(exports, "NAME", {
	enumerable: true,
	get: function() {
		return NAME;
	}
});
Object.defineProperty(exports, "ProblemError", {
	enumerable: true,
	get: function() {
		return ProblemError;
	}
});
Object.defineProperty(exports, "__commonJSMin", {
	enumerable: true,
	get: function() {
		return __commonJSMin;
	}
});
Object.defineProperty(exports, "__exportAll", {
	enumerable: true,
	get: function() {
		return __exportAll;
	}
});
Object.defineProperty(exports, "__toESM", {
	enumerable: true,
	get: function() {
		return __toESM;
	}
});
Object.defineProperty(exports, "allOf", {
	enumerable: true,
	get: function() {
		return allOf;
	}
});
Object.defineProperty(exports, "canonicalSid", {
	enumerable: true,
	get: function() {
		return canonicalSid;
	}
});
Object.defineProperty(exports, "count", {
	enumerable: true,
	get: function() {
		return count;
	}
});
Object.defineProperty(exports, "either", {
	enumerable: true,
	get: function() {
		return either;
	}
});
Object.defineProperty(exports, "errorsOf", {
	enumerable: true,
	get: function() {
		return errorsOf;
	}
});
Object.defineProperty(exports, "fieldOf", {
	enumerable: true,
	get: function() {
		return fieldOf;
	}
});
Object.defineProperty(exports, "firstOf", {
	enumerable: true,
	get: function() {
		return firstOf;
	}
});
Object.defineProperty(exports, "fold", {
	enumerable: true,
	get: function() {
		return fold;
	}
});
Object.defineProperty(exports, "guard", {
	enumerable: true,
	get: function() {
		return guard;
	}
});
Object.defineProperty(exports, "integrationNamed", {
	enumerable: true,
	get: function() {
		return integrationNamed;
	}
});
Object.defineProperty(exports, "isGuard", {
	enumerable: true,
	get: function() {
		return isGuard;
	}
});
Object.defineProperty(exports, "isNear", {
	enumerable: true,
	get: function() {
		return isNear;
	}
});
Object.defineProperty(exports, "isSameSid", {
	enumerable: true,
	get: function() {
		return isSameSid;
	}
});
Object.defineProperty(exports, "isSid", {
	enumerable: true,
	get: function() {
		return isSid;
	}
});
Object.defineProperty(exports, "keyOf", {
	enumerable: true,
	get: function() {
		return keyOf;
	}
});
Object.defineProperty(exports, "listed", {
	enumerable: true,
	get: function() {
		return listed;
	}
});
Object.defineProperty(exports, "nearest", {
	enumerable: true,
	get: function() {
		return nearest;
	}
});
Object.defineProperty(exports, "nearestFirst", {
	enumerable: true,
	get: function() {
		return nearestFirst;
	}
});
Object.defineProperty(exports, "parameterOf", {
	enumerable: true,
	get: function() {
		return parameterOf;
	}
});
Object.defineProperty(exports, "problem", {
	enumerable: true,
	get: function() {
		return problem;
	}
});
Object.defineProperty(exports, "quote", {
	enumerable: true,
	get: function() {
		return quote;
	}
});
Object.defineProperty(exports, "quoteShort", {
	enumerable: true,
	get: function() {
		return quoteShort;
	}
});
Object.defineProperty(exports, "shortenQuoted", {
	enumerable: true,
	get: function() {
		return shortenQuoted;
	}
});
Object.defineProperty(exports, "splitUrl", {
	enumerable: true,
	get: function() {
		return splitUrl;
	}
});
Object.defineProperty(exports, "stop", {
	enumerable: true,
	get: function() {
		return stop;
	}
});
Object.defineProperty(exports, "visible", {
	enumerable: true,
	get: function() {
		return visible;
	}
});
Object.defineProperty(exports, "warning", {
	enumerable: true,
	get: function() {
		return warning;
	}
});
Object.defineProperty(exports, "warningsOf", {
	enumerable: true,
	get: function() {
		return warningsOf;
	}
});
Object.defineProperty(exports, "writtenPath", {
	enumerable: true,
	get: function() {
		return writtenPath;
	}
});
