const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_crypto = require("node:crypto");
// src/problem.ts
/** An error. Only src/messages calls this, `warning` and `guard`: all wording is there. */
function problem(code, message, remedy) {
	return {
		code,
		severity: "error",
		message,
		remedy
	};
}
/** A problem that does not stop the run. */
function warning(code, message, remedy) {
	return {
		code,
		severity: "warning",
		message,
		remedy
	};
}
function guard(name, code, message, remedy) {
	return {
		guard: name,
		code,
		severity: "error",
		message,
		remedy
	};
}
/** Ends a run with one or more problems. Only the problems are shown, never a stack trace. */
var ProblemError = class extends Error {
	problems;
	constructor(problems, options) {
		super(problems.map(({ code, message }) => `${code} ${message}`).join("\n"), options);
		this.name = "ProblemError";
		this.problems = problems;
	}
};
/** The error to throw for a single problem. */
function stop(problem) {
	return new ProblemError([problem]);
}
/**
* Runs all reads, so that the problems of all of them are reported at once.
*
* @throws ProblemError with the problems of all failed reads
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
/** The same problem, with its place in the file. */
function located(problem, at) {
	return {
		...problem,
		...at
	};
}
/** The same problem as one that stops nothing. */
function asWarning(problem) {
	return {
		...problem,
		severity: "warning"
	};
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
// src/text/input-style.ts
/** The inputs that both entry points have, and what they are called on the command line. */
const ON_COMMAND_LINE = {
	file: "-f",
	environment: "--environment",
	"max-deletes": "--max-deletes",
	"approved-plan-id": "--approved-plan-id",
	region: "--region (or TWILIO_REGION)",
	edge: "--edge (or TWILIO_EDGE)",
	"api-url": "--api-url",
	"account-sid": "TWILIO_ACCOUNT_SID",
	"auth-token": "TWILIO_AUTH_TOKEN",
	"api-key": "TWILIO_API_KEY",
	"api-secret": "TWILIO_API_SECRET"
};
/** Control characters: text from outside is quoted and has none. */
const [START, OR, END] = [
	"",
	"",
	""
];
const CHOICE = new RegExp(`${START}([^${START}${OR}${END}]*)${OR}([^${START}${OR}${END}]*)${END}`, "g");
/**
* A part of the text of a problem that depends on the entry point, which the code that finds the problem does not know.
* `inStyle` chooses when the result is reported.
*
* @param texts our own words only
*/
function perStyle(texts) {
	return `${START}${texts.workflow}${OR}${texts.command}${END}`;
}
/** An input by its name. */
function nameInput(name) {
	return perStyle({
		workflow: `\`${name}\``,
		command: ON_COMMAND_LINE[name]
	});
}
/** An input by its name, at the beginning of a sentence. */
function nameInputFirst(name) {
	return perStyle({
		workflow: `Input \`${name}\``,
		command: ON_COMMAND_LINE[name]
	});
}
/** An input with its value, as users write it, for remedies. */
function showInput(name, value) {
	return perStyle({
		workflow: `\`${name}: ${value}\``,
		command: `\`--${name} ${value}\``
	});
}
/** A text for the users of one entry point. */
function inStyle(style, text) {
	return text.replace(CHOICE, style === "workflow" ? "$1" : "$2");
}
// src/text/quote.ts
/** Fast path for most texts: the first use of a Unicode class takes V8 2 ms. */
const PRINTABLE_ASCII = /^[ -~]*$/;
/** Text from outside with invisible characters as `\u{…}`. */
function visible(text) {
	if (PRINTABLE_ASCII.test(text)) return text;
	return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]|\u034f/gu, (character) => {
		if (character === "\n") return "\\n";
		if (character === "\r") return "\\r";
		if (character === "	") return "\\t";
		return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
	});
}
/** How many characters of a text from outside a message shows. */
const READABLE = 120;
/** Nobody reads more than this, and a file may repeat it in thousands of problems. */
const LONGEST = 1e4;
/**
* Text from outside, quoted and visible. In messages it is cut (`shortenQuoted`) only after secrets are redacted: half
* of a secret would not be found.
*/
function quote(text, limit = LONGEST) {
	const characters = text.length > limit ? Array.from(text.slice(0, limit * 2)) : [];
	return `"${visible((characters.length > limit || text.length > limit * 2 ? `${characters.slice(0, limit).join("")}…` : text).replace(/[\\"]/g, "\\$&"))}"`;
}
/** Text from outside without secrets, quoted, visible and cut to a readable length. */
const quoteShort = (text) => quote(text, READABLE);
/** Text between quotes, cut to a readable length but never within an escaped character. */
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
// src/text/near.ts
var import_fastest_levenshtein = (/* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
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
/** Invisible characters: format characters, fillers, joiners and variation selectors. */
const INVISIBLE = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;
/** Names that differ only in case, white space or Unicode form have the same folded form. */
function fold(name) {
	if (/^[\0-\x7f]*$/.test(name)) return name.toLowerCase().replace(/\s+/g, "");
	return name.normalize("NFKC").toLowerCase().toUpperCase().toLowerCase().normalize("NFKC").replace(INVISIBLE, "");
}
/** Longer names are not compared letter by letter: nobody confuses them over a letter or two. */
const MAX_LENGTH = 200;
/** Whether one name may be a typing error of the other. */
function isNear(a, b) {
	return typingErrors(fold(a), fold(b)) !== void 0;
}
/** The candidate nearest to the written text, if any is near. */
function nearest(written, candidates) {
	return nearestFirst(written, candidates, (name) => name)[0];
}
/** The candidates near to the written text, the nearest first. */
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
/** The number of typing errors between two folded names; undefined if too many for their length. */
function typingErrors(a, b) {
	if (a === b) return 0;
	const longer = Math.max(a.length, b.length);
	const limit = longer > MAX_LENGTH ? 0 : Math.min(3, Math.floor(longer / 4));
	if (Math.abs(a.length - b.length) > limit) return void 0;
	const errors = isSwap(a, b) ? 1 : (0, import_fastest_levenshtein.distance)(a, b);
	return errors <= limit ? errors : void 0;
}
/** Two swapped neighbours are one typing error, but two edits to Levenshtein. */
function isSwap(a, b) {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
// src/address/sid.ts
/** Whether a text is a SID with these two letters. All its letters may be written in either case. */
function isSid(text, prefix) {
	return text.slice(0, 2).toUpperCase() === prefix && /^[A-Z]{2}[0-9a-f]{32}$/i.test(text);
}
/** A SID in Twilio's present spelling, in which SIDs are compared; any other text unchanged. */
function canonicalSid(text) {
	if (!/^[A-Z]{2}[0-9a-f]{32}$/i.test(text)) return text;
	return text.slice(0, 2).toUpperCase() + text.slice(2).toLowerCase();
}
function isSameSid(a, b) {
	return canonicalSid(String(a)) === canonicalSid(b);
}
// src/address/kind.ts
/** The field that identifies an address besides its SID; undefined where the name does. */
function keyField(kind) {
	return kind.fields.find((field) => field.type === "key");
}
/** The key of an address; undefined where it has none (a live value may be any text), or its kind has no keys. */
function keyValue(kind, values) {
	const field = keyField(kind);
	const value = String(values.get(field?.path ?? ""));
	return field !== void 0 && isSid(value, field.prefix) ? value : void 0;
}
function fieldOf(kind, path) {
	return kind.fields.find((field) => field.path === path);
}
function integrationNamed(kind, name) {
	return kind.integrations.find((integration) => integration.name === name);
}
/** Where people find a field in an entry of the file: `studio` is short for `studio: { flow: … }`. */
function writtenPath(kind, field) {
	const short = integrationNamed(kind, field.integration)?.short;
	return short !== void 0 && field.path === `${field.integration}.${short}` ? field.integration ?? field.path : field.path;
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
// src/secrets.ts
/** Shorter texts occur everywhere: they are not redacted. */
const MIN_LENGTH = 4;
const MIN_MASK_LENGTH = 6;
const MIN_TOKEN_LENGTH = 16;
const MASK = "***";
/**
* What must never be printed: credentials, their Basic form, and the secrets in webhook URLs and `${NAME}`. Text from
* outside goes through `redact` when it is put into a report; everything that leaves the process goes through
* `redactTokens` as well.
*/
var Secrets = class {
	#all = new TextIndex(MIN_LENGTH);
	#tokens = new TextIndex(MIN_TOKEN_LENGTH);
	add(secret) {
		for (const form of formsOf(secret)) {
			if (form.length < MIN_LENGTH) continue;
			this.#all.add(form);
			if (isToken(form)) this.#tokens.add(form);
		}
	}
	/** The secrets for the runner to mask. A shorter one would mask words all over a log. */
	values() {
		return this.#all.values().filter(({ length }) => length >= MIN_MASK_LENGTH);
	}
	/** Text from outside without any secret. */
	redact = (text) => this.#all.replaceIn(text);
	/** The same with an asterisk for each character, so that columns stay aligned. */
	cover = (text) => this.#all.replaceIn(text, (secret) => "*".repeat(secret.length));
	/** Finished text without the secrets that cannot be mistaken for our own text: a safety net behind `redact`. */
	redactTokens = (text) => this.#tokens.replaceIn(text);
};
/** Whether a secret is too long and random to occur in a word, host, link, SID or digest of ours. */
function isToken(secret) {
	if (secret.length < MIN_TOKEN_LENGTH) return false;
	if (/^[A-Z]{0,2}[0-9a-f]+$/.test(secret) && secret.length !== 32) return false;
	return secret.split(/[^A-Za-z0-9]+/).some((run) => /\d/.test(run) && /[A-Za-z]/.test(run) && run.length >= 8);
}
const pairAt = (text, at) => (text.charCodeAt(at) << 8 ^ text.charCodeAt(at + 1)) & 65535;
/** Finds many texts in another one in a single pass, however many there are. */
var TextIndex = class {
	#texts = /* @__PURE__ */ new Set();
	/** First characters → lengths of the texts that begin with them, the longest first. */
	#lengths = /* @__PURE__ */ new Map();
	/** Whether any text begins with these two characters: skips most positions. */
	#pairs = /* @__PURE__ */ new Uint8Array(65536);
	#minLength;
	/** @param minLength of a text: so many first characters are looked up */
	constructor(minLength) {
		this.#minLength = minLength;
	}
	add(text) {
		if (this.#texts.has(text)) return;
		this.#texts.add(text);
		this.#pairs[pairAt(text, 0)] = 1;
		const start = text.slice(0, this.#minLength);
		const lengths = this.#lengths.get(start) ?? [];
		if (!lengths.includes(text.length)) lengths.push(text.length);
		this.#lengths.set(start, lengths.sort((a, b) => b - a));
	}
	values() {
		return [...this.#texts];
	}
	/** @param mask replaces a secret; overlapping secrets count as one */
	replaceIn(text, mask = () => MASK) {
		let clean = "";
		let done = 0;
		for (const [from, to] of this.#spansIn(text)) {
			clean += text.slice(done, from) + mask(text.slice(from, to));
			done = to;
		}
		return clean + text.slice(done);
	}
	/** The positions of secrets, in order; overlapping ones are merged. */
	#spansIn(text) {
		const spans = [];
		let last;
		for (let at = 0; at <= text.length - this.#minLength; at++) {
			if (this.#pairs[pairAt(text, at)] === 0) continue;
			const length = this.#longestAt(text, at);
			if (length === 0) continue;
			if (last !== void 0 && at < last[1]) last[1] = Math.max(last[1], at + length);
			else {
				last = [at, at + length];
				spans.push(last);
			}
		}
		return spans;
	}
	#longestAt(text, at) {
		return (this.#lengths.get(text.slice(at, at + this.#minLength)) ?? []).find((length) => this.#texts.has(text.slice(at, at + length))) ?? 0;
	}
};
/** The forms of a text in URLs, JSON and form bodies: as it is, encoded and decoded. */
function formsOf(secret) {
	if (/^[\w.-]*$/.test(secret)) return /* @__PURE__ */ new Set([secret]);
	const plain = [
		secret,
		decoded(secret),
		decoded(secret.replaceAll("+", " "))
	];
	const forms = new Set(plain.flatMap((text) => [...inJson(text), ...encodedForms(text)]));
	for (const form of forms) {
		if (!form.includes("%")) continue;
		forms.add(form.replace(OCTET, (octet) => octet.toLowerCase()));
		forms.add(form.replace(OCTET, (octet) => octet.toUpperCase()));
	}
	return forms;
}
const OCTET = /%[0-9a-f]{2}/gi;
/** A text without percent-encoding; invalid encoding stays. */
function decoded(text) {
	return text.replace(/(?:%[0-9a-f]{2})+/gi, (octets) => {
		try {
			return decodeURIComponent(octets);
		} catch {
			return octets;
		}
	});
}
function inJson(text) {
	const json = jsonText(text);
	return [
		text,
		json,
		json.replaceAll("/", "\\/"),
		jsonText(json)
	];
}
const jsonText = (text) => JSON.stringify(text).slice(1, -1);
/** In a parsed and serialized URL (query, user), as a value of a query or form, and encoded twice. */
function encodedForms(text) {
	const url = new URL("https://host");
	url.search = `?${text}`;
	url.username = text;
	const written = [url.search.slice(1), url.username];
	if (!text.isWellFormed()) return written;
	const value = encodeURIComponent(text);
	const twice = encodeURIComponent(value);
	return [
		...written,
		value,
		twice,
		encodeURI(text),
		...[value, encodeURI(text)].map(withPlus),
		inForm(text)
	];
}
const withPlus = (text) => text.replaceAll("%20", "+");
const inForm = (text) => new URLSearchParams({ x: text }).toString().slice(2);
// src/address/url-parts.ts
/** Accepts any number and kind of slashes after the scheme, as browsers and Twilio do. */
const URL_PATTERN = /^([a-z][a-z0-9+.-]*:[\\/]*)(?:([^/\\?#]*)@)?([^/\\?#]*)([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/i;
/** Splits any text that claims to be a URL, so that each part can be shown or hidden by itself. */
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
// src/address/url-pieces.ts
/** What separates the parts of a URL: a value that contains one affects more than one part. */
const SEPARATOR$1 = /[/\\?#&\s]/;
/**
* The names of the variables whose values alone make another URL differ from these pieces; none if anything else
* differs. Takes one pass and tries the shortest values first.
*/
function differingVariables(pieces, other) {
	const names = /* @__PURE__ */ new Set();
	let at = 0;
	for (const { text, variables, next } of slotsOf(pieces)) {
		if (!other.startsWith(text, at)) return [];
		at += text.length;
		if (variables.length === 0) continue;
		const value = variables.map((piece) => piece.text).join("");
		const end = next === void 0 ? other.length : endOfValue(other, at, value, next);
		if (end < at || SEPARATOR$1.test(other.slice(at, end))) return [];
		if (other.slice(at, end) !== value) for (const { variable } of variables) names.add(String(variable));
		at = end;
	}
	return at === other.length ? [...names] : [];
}
/** Where the value that precedes a text ends. */
function endOfValue(other, at, value, next) {
	return other.startsWith(value, at) && other.startsWith(next, at + value.length) ? at + value.length : other.indexOf(next, at);
}
function slotsOf(pieces) {
	const slots = [];
	let last;
	for (const piece of pieces) {
		if (piece.text === "") continue;
		if (last !== void 0 && piece.variable !== void 0) last.variables.push(piece);
		else {
			const isText = piece.variable === void 0;
			if (last !== void 0) last.next = piece.text;
			last = {
				text: isText ? piece.text : "",
				variables: isText ? [] : [piece]
			};
			slots.push(last);
		}
	}
	return slots;
}
// src/address/webhook-url.ts
/** Parts that are never shown: they may carry secrets. */
const ALWAYS_HIDDEN = /* @__PURE__ */ new Set([
	"user",
	"value",
	"fragment",
	"unknown"
]);
/**
* A webhook URL. It may contain secrets, so every conversion to text shows them only as short fingerprints.
* `reveal()` gives the full URL, to be sent to Twilio and for nothing else.
*/
var WebhookUrl = class WebhookUrl {
	#url;
	#visible = /* @__PURE__ */ new Set();
	#hidden = /* @__PURE__ */ new Set();
	/** Whether a part of it came from the environment. */
	#isFilled = false;
	#pieces = [];
	/** The URL with user info, query values, fragment and what came from the environment as fingerprints. */
	shown;
	/** Host and port in a form that may be shown; empty if the text is not a URL. */
	shownHost;
	#host;
	/** The parts, and how each is shown. */
	#parts;
	/** Length of the shortest secret from the environment. */
	#shortest = Number.POSITIVE_INFINITY;
	/**
	* @param url the whole URL
	* @param secretLength how many characters of a part (the host, a path segment, a query key or any other) are a
	* secret from elsewhere, by the part's text and its offset in the URL
	*/
	constructor(url, secretLength = () => 0) {
		this.#url = url;
		let at = 0;
		let [host, shownHost] = ["", ""];
		this.#parts = splitUrl(url).map(({ kind, text }) => {
			const length = kind === "syntax" ? 0 : secretLength(text, at);
			const hides = ALWAYS_HIDDEN.has(kind) || length > 0;
			const shown = hides ? fingerprint(text, length || ownLength(kind, text)) : text;
			(hides ? this.#hidden : this.#visible).add(text);
			at += text.length;
			if (kind === "host") [host, shownHost] = [text, shown.toLowerCase()];
			return {
				text,
				shown
			};
		});
		this.shown = this.#parts.map(({ shown }) => shown).join("");
		this.shownHost = shownHost;
		this.#host = host.toLowerCase();
	}
	/** A URL that was filled from the environment: any part that overlaps one of these values is hidden. */
	static withSecrets(url, secrets, pieces = []) {
		const filled = secrets.flatMap((secret) => offsetsOf(secret, url).map((from) => [from, from + secret.length]));
		const within = (part, at) => filled.map(([from, to]) => Math.min(to, at + part.length) - Math.max(from, at));
		const result = new WebhookUrl(url, (part, at) => Math.max(0, ...within(part, at)));
		result.#isFilled = filled.length > 0;
		result.#pieces = pieces;
		result.#shortest = Math.min(...filled.map(([from, to]) => to - from));
		return result;
	}
	/**
	* This live URL as shown next to the one in the file. If the environment fills a part of that one, everything that
	* the two do not share is hidden here: it may be the former value of the secret.
	*/
	shownBeside(desired) {
		if (!desired.#isFilled) return this;
		return new WebhookUrl(this.#url, (part) => desired.#visible.has(part) ? 0 : Math.min(part.length, desired.#shortest));
	}
	/**
	* Two hexadecimal digits of a hash over the parts without a fingerprint; undefined if all have one. They give most
	* changes of a short secret a different plan id, and are too few to guess it from.
	*/
	hiddenTag() {
		const hidden = this.#parts.filter(({ shown }) => shown === HIDDEN).map(({ text }) => text);
		return hidden.length === 0 ? void 0 : hashOf(hidden.join("\0")).slice(0, 2);
	}
	/** This URL as shown after another one: a hidden part that differs and has no fingerprint is marked as changed. */
	shownAfter(before) {
		if (before.shown !== this.shown) return this.shown;
		return this.#parts.map(({ text, shown }, n) => text === before.#parts[n]?.text ? shown : shown.replace("›", ", changed›")).join("");
	}
	/** The variables whose values alone make a live URL differ from this one. A different host is more than a value. */
	variablesUnlike(live) {
		return live.#host === this.#host ? differingVariables(this.#pieces, live.#url) : [];
	}
	/**
	* What to redact if it comes back in an error: the hidden parts, and the whole URL unless each hidden part is a
	* token that can be found by itself. For `lang=en` it is the pair: the word alone is too common.
	*/
	secrets() {
		const parts = splitUrl(this.#url);
		const [name = "", ...passwords] = parts.find(({ kind }) => kind === "user")?.text.split(":") ?? [];
		const long = [...this.#hidden, name].filter((part) => part !== "" && !isOrdinary(part));
		const found = [
			...parts.flatMap(({ kind, text }, index) => {
				const key = parts[index - 1]?.text === "=" ? `${parts[index - 2]?.text}=` : void 0;
				return kind === "value" && key !== void 0 && isOrdinary(text) ? [key + text] : [];
			}),
			...long,
			...passwords
		];
		if ([...this.#hidden].every((part) => isToken(part) && !isOrdinary(part))) return found;
		return [
			this.#url,
			this.#url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, ""),
			...found
		];
	}
	/** The same URL with the secrets of other URLs redacted, in case it contains them. */
	redacted(redact) {
		const [shown, shownHost] = [redact(this.shown), redact(this.shownHost)];
		return Object.assign(new WebhookUrl(this.#url), {
			shown,
			shownHost
		});
	}
	reveal() {
		return this.#url;
	}
	equals(other) {
		return this.#url === other.#url;
	}
	/** For comparison only, never for display: it may be secret. */
	get host() {
		return this.#host;
	}
	toString() {
		return this.shown;
	}
	toJSON() {
		return this.shown;
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return this.shown;
	}
};
/** A word, or a locale. */
const WORD = /^(?:[A-Z]?[a-z]{1,12}|[A-Z]{1,12}|[a-z]{2}[-_][A-Z]{2})$/;
const NUMBER_OR_SID = /^(?:\d{1,4}|[A-Z]{2}[0-9a-f]{32})$/i;
/**
* Whether a value in a URL is one word, a locale, a small number or one of Twilio's SIDs. Redacting such a value
* everywhere would damage names, our own messages and outputs that later steps read, and would let whoever writes the
* URL hide what a plan does.
*/
function isOrdinary(value) {
	return WORD.test(value) || NUMBER_OR_SID.test(value);
}
/** All offsets at which a text occurs in another. */
function offsetsOf(text, whole) {
	const offsets = [];
	if (text === "") return offsets;
	for (let at = whole.indexOf(text); at !== -1; at = whole.indexOf(text, at + 1)) offsets.push(at);
	return offsets;
}
/** A shorter secret could be guessed from its fingerprint. */
const MIN_FINGERPRINTED = 12;
/**
* A short fingerprint of a part of a URL: it shows that the part changed, and nothing about its content.
*
* @param length how many of its characters are secret
*/
function fingerprint(part, length = part.length) {
	return length < MIN_FINGERPRINTED ? HIDDEN : `‹${hashOf(part).slice(0, 8)}›`;
}
const HIDDEN = "‹hidden›";
function hashOf(text) {
	return (0, node_crypto.createHash)("sha256").update(`twilio-flex-addresses\0${text}`).digest("hex");
}
/** User and password may each be known: only the longer one counts as secret. */
function ownLength(kind, text) {
	if (kind !== "user") return text.length;
	return Math.max(...text.split(":").map(({ length }) => length));
}
// src/address/value.ts
function sameValue(a, b) {
	if (a instanceof WebhookUrl && b instanceof WebhookUrl) return a.equals(b);
	return a === b;
}
function shownValue(value) {
	if (value instanceof WebhookUrl) return value.shown;
	return value ?? null;
}
const SEPARATOR = ", ";
/** The value of a set: its words sorted and joined, so that equal sets are equal texts. */
function joinSet(words) {
	return [...new Set(words)].sort().join(SEPARATOR);
}
function splitSet(value) {
	return value === "" ? [] : value.split(SEPARATOR);
}
// src/messages/targets.ts
const SUGGESTIONS_LIMIT = 5;
const shown = ({ sid, name }) => `${quote(name)} (${sid})`;
/**
* @param what what it would be, as `Studio Flow`
* @param near those with a name like it, the nearest first; `all`: every one of the account, in order
*/
const missingTarget = (key, what, written, { near, all }) => problem("FA210", `${key}: no ${what} ${quote(written)} in this account`, suggestion(what, near, all));
function suggestion(what, near, all) {
	if (near.length > 0) return `Did you mean ${either(near.slice(0, SUGGESTIONS_LIMIT).map(shown))}?`;
	if (all.length === 0) return `Create the ${what} first: the account has none.`;
	return `Use one of: ${firstOf(all.map(shown), SUGGESTIONS_LIMIT)}.`;
}
const ambiguousTarget = (key, what, written, sids) => problem("FA211", `${key}: ${count(sids.length, what)} have the name ${quote(written)}: ${sids.join(", ")}`, `Use the SID of the right one instead of the name, such as ${sids[0]}.`);
const unpublishedFlow = (key, flow) => warning("FA212", `${key}: Studio Flow ${shown(flow)} was never published, so its chats go unanswered`, "Publish the flow in Studio.");
const missingChatService = (key) => problem("FA213", `${key}: no chat service found for the new address`, "Add `chatService: IS…` at the top of the file.");
/** @param howToCreate sentences */
const missingDeploymentKey = (key, howToCreate) => problem("FA214", `${key}: no live address matches, and a new chat address needs a \`deploymentKey\``, `Add \`deploymentKey: CV…\`. ${howToCreate} If the address is live already, set its \`sid\` or its live name.`);
// src/address/chat-address/words.ts
/** How people create a key, which only the Console can do ("Set up and use Webchat 3.x.x" in Twilio's documentation). */
const CREATE_KEY = "Create the deployment key in the Twilio Console, under Flex > Manage > Webchat (at most ten per account).";
/** What to do about an invalid deployment key. */
const WRONG_KEY = `Use CV and 32 hexadecimal digits. ${CREATE_KEY} If the site has its own server, remove the key and pin the address by \`sid: IG…\`.`;
/** The event that a chat begins with. */
const MESSAGE_ADDED = "onMessageAdded";
/**
* What to do where Twilio refuses to create a chat address by API, which may be so for all of them
* ("Manage Conversations Chat Addresses" in Twilio's documentation).
*
* @param name undefined: that of the entry
*/
function createInConsole(name, key) {
	return `Create it in the Twilio Console: Flex > Manage > Messaging > Conversations Addresses > Create new Address, type Chat, ${name === void 0 ? "the name of the entry" : `name ${quote(name)}`}, deployment key ${key}, any integration. The next apply finds it by its key and sets it up`;
}
// src/address/chat-address/fields.ts
/**
* The fields of a chat address (https://www.twilio.com/docs/conversations/api/address-configuration-resource). Twilio
* documents no defaults of retries, method and events: each is sent explicitly, so that a read-back can be compared.
*/
const FIELDS$1 = [
	{
		path: "name",
		label: "name",
		twilio: "friendly_name",
		type: "text",
		unset: ""
	},
	{
		path: "deploymentKey",
		label: "deployment key",
		twilio: "address",
		type: "key",
		prefix: "CV",
		unset: "",
		missing: (key) => missingDeploymentKey(key, CREATE_KEY),
		remedy: WRONG_KEY
	},
	{
		path: "enabled",
		label: "service status",
		twilio: "auto_creation.enabled",
		type: "flag",
		default: true,
		isNullable: true
	},
	{
		path: "integration",
		label: "integration",
		twilio: "auto_creation.type",
		type: "integration",
		isDestination: true
	},
	{
		path: "studio.flow",
		label: "Studio Flow",
		twilio: "auto_creation.studio_flow_sid",
		integration: "studio",
		type: "reference",
		resource: "studioFlow",
		holds: "sid",
		required: "Add the SID (FW…) or friendly name of the Studio Flow.",
		isDestination: true,
		entry: {
			event: "incomingConversationMessage",
			name: "Incoming Conversation"
		}
	},
	{
		path: "studio.retryCount",
		label: "Studio Flow retries",
		twilio: "auto_creation.studio_retry_count",
		integration: "studio",
		type: "number",
		default: 3,
		max: 3
	},
	{
		path: "webhook.url",
		label: "webhook",
		twilio: "auto_creation.webhook_url",
		integration: "webhook",
		type: "url",
		required: "Add the URL that receives the events.",
		isDestination: true
	},
	{
		path: "webhook.method",
		label: "webhook method",
		twilio: "auto_creation.webhook_method",
		integration: "webhook",
		type: "choice",
		default: "post"
	},
	{
		path: "webhook.events",
		label: "webhook events",
		twilio: "auto_creation.webhook_filters",
		integration: "webhook",
		type: "set",
		default: joinSet([MESSAGE_ADDED])
	},
	{
		path: "chatService",
		label: "Conversations service",
		twilio: "auto_creation.conversation_service_sid",
		type: "sid",
		prefix: "IS",
		unset: "",
		isAccountDefault: true
	}
];
// src/address/chat-address/kind.ts
const INTEGRATIONS$1 = [{
	name: "studio",
	twilio: "studio",
	short: "flow",
	target: "studio.flow",
	describe: (article, target) => `${article} Studio Flow ${target ?? "\"\""}`,
	mapLabel: "Studio"
}, {
	name: "webhook",
	twilio: "webhook",
	short: "url",
	target: "webhook.url",
	describe: (article, target) => `${article} webhook${target === void 0 ? "" : ` at ${target}`}`,
	mapLabel: "Webhook"
}];
/** Twilio documents no rates: a modest pace of our own. */
const READS = { perSecond: 5 };
const WRITES = { perSecond: 2 };
/** The chat address of Flex Conversations (Flex UI 2.x): a website embeds its deployment key. */
const CHAT_ADDRESS = {
	api: "conversations",
	name: "chat address",
	plural: "chat addresses",
	sidPrefix: "IG",
	type: {
		own: "chat",
		other: "is of another type"
	},
	limit: 2500,
	limitReason: "more than this tool handles",
	pace: {
		list: READS,
		fetch: READS,
		create: WRITES,
		update: WRITES,
		delete: WRITES
	},
	fields: FIELDS$1,
	integrations: INTEGRATIONS$1,
	misplacedKeys: /* @__PURE__ */ new Map([
		["friendlyName", "Did you mean \"name\"?"],
		["address", "Use `deploymentKey: CV…`."],
		["url", "Move it under `webhook`: `webhook: { url: … }`."],
		["method", "Move it under `webhook`: `webhook: { url: …, method: … }`."],
		["events", "Move it under `webhook`: `webhook: { url: …, events: […] }`."],
		["flow", "Move it under `studio`: `studio: { flow: … }`."],
		["flowSid", "Use `studio: FW…`."],
		["retryCount", "Move it under `studio`: `studio: { flow: …, retryCount: … }`."],
		["filters", "Did you mean \"events\"?"]
	]),
	foreignKeys: /* @__PURE__ */ new Map([
		["task", "Send the chats to a Studio Flow with a Send to Flex widget (`studio: …`), or create an Interaction from a webhook."],
		["janitor", `Remove it. Chat addresses have no janitor: Flex closes the conversation when the agent completes the task, and state timers of the Conversations service close the rest.`],
		["longLived", "Remove it. Chat addresses have no long-lived chats; an agent can park a conversation instead."],
		["contactIdentity", "Remove it. Chat addresses have no contact identity."],
		["webhook.retryCount", "Remove it. Twilio does not retry the webhook of a chat address; `studio` has a `retryCount`."]
	]),
	demo: { hint: "\"Launch Demo\" in the Twilio Console, under Flex > Manage > Webchat" },
	howEmbedded: "the deployment key (`CV…`) of an address, or its own server uses the SID (`IG…`),",
	embedded: ({ sid, values }) => {
		const key = keyValue(CHAT_ADDRESS, values);
		return key !== void 0 ? {
			what: "deployment key",
			value: key,
			afterDelete: "The key remains: a new address with the same deployment key restores the chat, without a change to the site."
		} : {
			what: "SID",
			value: sid ?? "IG…"
		};
	},
	apiKey: "a standard API key, or a restricted one with permissions for Conversations and Studio",
	createByHand: createInConsole
};
/** The Flex Flow of Flex UI 1.x: a website embeds its SID. */
const FLEX_FLOW = {
	api: "flex-flows",
	name: "Flex Flow",
	plural: "Flex Flows",
	sidPrefix: "FO",
	type: {
		own: "web",
		other: "serves another channel"
	},
	limit: 2500,
	limitReason: "Twilio's limit of Flex Flows",
	pace: {
		list: { perSecond: 10 },
		fetch: { perSecond: 2 },
		create: { perSecond: 2 },
		update: { perSecond: 1 },
		delete: { perSecond: 2 }
	},
	fields: [
		{
			path: "name",
			label: "name",
			twilio: "friendly_name",
			type: "text",
			unset: ""
		},
		{
			path: "enabled",
			label: "service status",
			twilio: "enabled",
			type: "flag",
			default: true,
			isNullable: true
		},
		{
			path: "integration",
			label: "integration",
			twilio: "integration_type",
			type: "integration",
			isDestination: true
		},
		{
			path: "studio.flow",
			label: "Studio Flow",
			twilio: "integration.flow_sid",
			integration: "studio",
			type: "reference",
			resource: "studioFlow",
			holds: "sid",
			required: "Add the SID (FW…) or friendly name of the Studio Flow.",
			isDestination: true
		},
		{
			path: "studio.retryCount",
			label: "Studio Flow retries",
			twilio: "integration.retry_count",
			integration: "studio",
			type: "number",
			default: 3,
			max: 3
		},
		{
			path: "webhook.url",
			label: "webhook",
			twilio: "integration.url",
			integration: "webhook",
			type: "url",
			required: "Add the URL that receives the chats.",
			isDestination: true
		},
		{
			path: "webhook.retryCount",
			label: "webhook retries",
			twilio: "integration.retry_count",
			integration: "webhook",
			type: "number",
			default: 3,
			max: 3
		},
		{
			path: "task.workspace",
			label: "workspace",
			twilio: "integration.workspace_sid",
			integration: "task",
			type: "reference",
			resource: "workspace",
			holds: "sid",
			required: "Add the SID (WS…) or friendly name of the TaskRouter workspace.",
			isDestination: true
		},
		{
			path: "task.workflow",
			label: "workflow",
			twilio: "integration.workflow_sid",
			integration: "task",
			type: "reference",
			resource: "workflow",
			holds: "sid",
			within: "task.workspace",
			required: "Add the SID (WW…) or friendly name of the workflow.",
			isDestination: true
		},
		{
			path: "task.channel",
			label: "task channel",
			twilio: "integration.channel",
			integration: "task",
			type: "reference",
			resource: "taskChannel",
			holds: "name",
			within: "task.workspace",
			default: "default"
		},
		{
			path: "task.priority",
			label: "task priority",
			twilio: "integration.priority",
			integration: "task",
			type: "number",
			default: 0
		},
		{
			path: "task.timeout",
			label: "task timeout",
			twilio: "integration.timeout",
			integration: "task",
			type: "number",
			default: 86400
		},
		{
			path: "task.creationOnMessage",
			label: "when the task is created",
			twilio: "integration.creation_on_message",
			integration: "task",
			type: "flag",
			unset: false
		},
		{
			path: "janitor",
			label: "janitor",
			twilio: "janitor_enabled",
			type: "flag",
			default: false
		},
		{
			path: "longLived",
			label: "long-lived chats",
			twilio: "long_lived",
			type: "flag",
			default: false
		},
		{
			path: "contactIdentity",
			label: "contact identity",
			twilio: "contact_identity",
			type: "text",
			unset: ""
		},
		{
			path: "chatService",
			label: "chat service",
			twilio: "chat_service_sid",
			type: "sid",
			prefix: "IS",
			unset: "",
			missing: missingChatService
		}
	],
	integrations: [
		{
			name: "studio",
			twilio: "studio",
			short: "flow",
			target: "studio.flow",
			describe: (article, target) => `${article} Studio Flow ${target ?? "\"\""}`,
			mapLabel: "Studio"
		},
		{
			name: "webhook",
			twilio: "external",
			short: "url",
			target: "webhook.url",
			describe: (article, target) => `${article} webhook${target === void 0 ? "" : ` at ${target}`}`,
			mapLabel: "Webhook"
		},
		{
			name: "task",
			twilio: "task",
			target: "task.workflow",
			describe: (article, target) => `agents of ${article} workflow ${target ?? "\"\""}`,
			mapLabel: "Task"
		}
	],
	misplacedKeys: /* @__PURE__ */ new Map([
		["friendlyName", "Did you mean \"name\"?"],
		["url", "Move it under `webhook`: `webhook: { url: … }`."],
		["flow", "Move it under `studio`: `studio: { flow: … }`."],
		["flowSid", "Use `studio: FW…`."],
		["janitorEnabled", "Did you mean \"janitor\"?"],
		["retryCount", "Move it under `studio` or `webhook`."]
	]),
	foreignKeys: /* @__PURE__ */ new Map([
		["deploymentKey", "Remove it: only `api: conversations` has it. A site of Flex UI 1.x embeds the SID."],
		["webhook.method", "Remove it: only `api: conversations` has it. A Flex Flow always sends POST."],
		["webhook.events", "Remove it: only `api: conversations` has it."]
	]),
	demo: { link: (account, sid) => `https://demo.flex.twilio.com/chat?accountSid=${account}&flexFlowSid=${sid}` },
	howEmbedded: "an address by its SID (`FO…`)",
	embedded: ({ sid }) => ({
		what: "SID",
		value: sid ?? "FO…"
	}),
	apiKey: "a standard API key",
	notice: "Flex UI 1.x ended on 2026-06-01. `npx twilio-flex-addresses migrate` writes the file for Flex UI 2.x (Flex Conversations) from this one."
};
// src/address/kinds.ts
const KINDS = {
	"flex-flows": FLEX_FLOW,
	conversations: CHAT_ADDRESS
};
/** The kind of a file without `api`. */
const DEFAULT_API = "flex-flows";
const APIS = Object.keys(KINDS);
/** What to do about a SID that is that of an address of another kind; undefined for any other text. */
function sidOfOtherKind(kind, text) {
	const other = Object.values(KINDS).find((one) => one !== kind && isSid(text, one.sidPrefix));
	return other && `This is a ${other.name}, but the file is for ${kind.plural}. Use ${kind.sidPrefix} and 32 hexadecimal digits, or list it in a file with \`api: ${other.api}\`.`;
}
Object.defineProperty(exports, "ALWAYS_HIDDEN", {
	enumerable: true,
	get: function() {
		return ALWAYS_HIDDEN;
	}
});
Object.defineProperty(exports, "APIS", {
	enumerable: true,
	get: function() {
		return APIS;
	}
});
Object.defineProperty(exports, "CHAT_ADDRESS", {
	enumerable: true,
	get: function() {
		return CHAT_ADDRESS;
	}
});
Object.defineProperty(exports, "CREATE_KEY", {
	enumerable: true,
	get: function() {
		return CREATE_KEY;
	}
});
Object.defineProperty(exports, "DEFAULT_API", {
	enumerable: true,
	get: function() {
		return DEFAULT_API;
	}
});
Object.defineProperty(exports, "ENABLED", {
	enumerable: true,
	get: function() {
		return ENABLED;
	}
});
Object.defineProperty(exports, "FLEX_FLOW", {
	enumerable: true,
	get: function() {
		return FLEX_FLOW;
	}
});
Object.defineProperty(exports, "INTEGRATION", {
	enumerable: true,
	get: function() {
		return INTEGRATION;
	}
});
Object.defineProperty(exports, "KINDS", {
	enumerable: true,
	get: function() {
		return KINDS;
	}
});
Object.defineProperty(exports, "NAME", {
	enumerable: true,
	get: function() {
		return NAME;
	}
});
Object.defineProperty(exports, "ON_COMMAND_LINE", {
	enumerable: true,
	get: function() {
		return ON_COMMAND_LINE;
	}
});
Object.defineProperty(exports, "ProblemError", {
	enumerable: true,
	get: function() {
		return ProblemError;
	}
});
Object.defineProperty(exports, "Secrets", {
	enumerable: true,
	get: function() {
		return Secrets;
	}
});
Object.defineProperty(exports, "WebhookUrl", {
	enumerable: true,
	get: function() {
		return WebhookUrl;
	}
});
Object.defineProperty(exports, "allOf", {
	enumerable: true,
	get: function() {
		return allOf;
	}
});
Object.defineProperty(exports, "ambiguousTarget", {
	enumerable: true,
	get: function() {
		return ambiguousTarget;
	}
});
Object.defineProperty(exports, "asWarning", {
	enumerable: true,
	get: function() {
		return asWarning;
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
Object.defineProperty(exports, "createInConsole", {
	enumerable: true,
	get: function() {
		return createInConsole;
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
Object.defineProperty(exports, "inStyle", {
	enumerable: true,
	get: function() {
		return inStyle;
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
Object.defineProperty(exports, "isOrdinary", {
	enumerable: true,
	get: function() {
		return isOrdinary;
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
Object.defineProperty(exports, "joinSet", {
	enumerable: true,
	get: function() {
		return joinSet;
	}
});
Object.defineProperty(exports, "keyField", {
	enumerable: true,
	get: function() {
		return keyField;
	}
});
Object.defineProperty(exports, "keyOf", {
	enumerable: true,
	get: function() {
		return keyOf;
	}
});
Object.defineProperty(exports, "keyValue", {
	enumerable: true,
	get: function() {
		return keyValue;
	}
});
Object.defineProperty(exports, "listed", {
	enumerable: true,
	get: function() {
		return listed;
	}
});
Object.defineProperty(exports, "located", {
	enumerable: true,
	get: function() {
		return located;
	}
});
Object.defineProperty(exports, "missingTarget", {
	enumerable: true,
	get: function() {
		return missingTarget;
	}
});
Object.defineProperty(exports, "nameInput", {
	enumerable: true,
	get: function() {
		return nameInput;
	}
});
Object.defineProperty(exports, "nameInputFirst", {
	enumerable: true,
	get: function() {
		return nameInputFirst;
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
Object.defineProperty(exports, "perStyle", {
	enumerable: true,
	get: function() {
		return perStyle;
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
Object.defineProperty(exports, "sameValue", {
	enumerable: true,
	get: function() {
		return sameValue;
	}
});
Object.defineProperty(exports, "shortenQuoted", {
	enumerable: true,
	get: function() {
		return shortenQuoted;
	}
});
Object.defineProperty(exports, "showInput", {
	enumerable: true,
	get: function() {
		return showInput;
	}
});
Object.defineProperty(exports, "shownValue", {
	enumerable: true,
	get: function() {
		return shownValue;
	}
});
Object.defineProperty(exports, "sidOfOtherKind", {
	enumerable: true,
	get: function() {
		return sidOfOtherKind;
	}
});
Object.defineProperty(exports, "splitSet", {
	enumerable: true,
	get: function() {
		return splitSet;
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
Object.defineProperty(exports, "unpublishedFlow", {
	enumerable: true,
	get: function() {
		return unpublishedFlow;
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
