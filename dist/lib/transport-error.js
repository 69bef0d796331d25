let node_crypto = require("node:crypto");
// src/address/webhook-url.ts
/**
* Splits any text that claims to be a URL into scheme, user info, host, path, query and fragment; however the
* slashes after the scheme stand, as browsers and Twilio read it.
*/
const URL_PARTS = /^([a-z][a-z0-9+.-]*:[\\/]*)(?:([^/\\?#]*)@)?([^/\\?#]*)([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/i;
const NO_PARTS = /* @__PURE__ */ new Set();
/**
* A webhook URL. It may carry secrets, so it shows itself only with them as short fingerprints, whichever
* way it is turned into text; `reveal()` gives the URL, to be sent to Twilio and for nothing else.
*/
var WebhookUrl = class WebhookUrl {
	#url;
	/** The parts that are shown, where others are not. */
	#visible = NO_PARTS;
	#hidden = NO_PARTS;
	#hides = false;
	/** The URL with user info, query values, fragment and what came from the environment as fingerprints. */
	shown;
	/** Host and port as they may be shown; empty where the text is no URL. */
	shownHost;
	/**
	* @param url the whole URL
	* @param isSecret whether the host, a segment of the path or a key of the query must not be shown, by its text
	*   and its offset in the URL
	*/
	constructor(url, isSecret) {
		this.#url = url;
		const parts = URL_PARTS.exec(url);
		const host = parts?.[3] ?? "";
		if (isSecret === void 0 && parts !== null && hasNothingToHide(parts)) {
			this.shown = url;
			this.shownHost = host.toLowerCase();
			return;
		}
		const visible = /* @__PURE__ */ new Set();
		const hidden = /* @__PURE__ */ new Set();
		const hide = (text) => {
			hidden.add(text);
			return fingerprint(text);
		};
		const show = (part, at) => {
			if (/^[/\\]?$/.test(part) || isSecret?.(part, at) !== true) {
				visible.add(part);
				return part;
			}
			this.#hides = true;
			return hide(part);
		};
		this.shown = parts === null ? url === "" ? "" : hide(url) : mask(parts, show, hide);
		this.shownHost = (hidden.has(host) ? fingerprint(host) : host).toLowerCase();
		this.#visible = visible;
		this.#hidden = hidden;
	}
	/** A URL that was filled from the environment: no part of it is shown that one of these values reaches into. */
	static withSecrets(url, secrets) {
		const filled = secrets.flatMap((secret) => placesOf(secret, url).map((from) => [from, from + secret.length]));
		if (filled.length === 0) return new WebhookUrl(url);
		const result = new WebhookUrl(url, (part, at) => filled.some(([from, to]) => from < at + part.length && to > at));
		result.#hides = true;
		return result;
	}
	/**
	* The live URL of an address for which the file asks for `wanted`. Where the environment fills a part of
	* that one, all that the two do not share is hidden here: it may be the secret's former value.
	*/
	static besides(wanted, live) {
		if (!wanted.#hides) return live;
		return new WebhookUrl(live.#url, (part) => !wanted.#visible.has(part));
	}
	/**
	* The parts that are not shown, and the whole: what must not be printed if it comes back in an error. Of
	* `lang=en` it is the pair: the word alone is everywhere.
	*/
	secrets() {
		if (this.#hidden.size === 0) return [];
		const [, , user = "", , , query = ""] = URL_PARTS.exec(this.#url) ?? [];
		const [name = "", ...passwords] = user.split(":");
		const parts = [...this.#hidden, name].filter((part) => part !== "" && !isOrdinary(part));
		const pairs = query.split("&").filter((pair) => isOrdinary(/=(.*)$/s.exec(pair)?.[1] ?? ""));
		return [
			...[this.#url, this.#url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "")],
			...pairs,
			...parts,
			...passwords
		];
	}
	reveal() {
		return this.#url;
	}
	equals(other) {
		return this.#url === other.#url;
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
/** Whether a URL has no user info, query or fragment, as nearly all have. */
function hasNothingToHide([, , user, , , query, fragment]) {
	return user === void 0 && query === void 0 && fragment === void 0;
}
/** A word, or a locale. */
const WORD = /^(?:[A-Z]?[a-z]{1,12}|[A-Z]{1,12}|[a-z]{2}[-_][A-Z]{2})$/;
const NUMBER_OR_SID = /^(?:\d{1,4}|(?:AC|FO|FW|IS|TC|WS|WW)[0-9a-f]{32})$/i;
/**
* Whether a value of a URL is one word, a locale, a small number or one of Twilio's SIDs: to take it out of every
* text would take it out of names, of what the tool says by itself, and of outputs that later steps go by; and
* whoever writes the URL could so hide what a plan is about.
*/
function isOrdinary(value) {
	return WORD.test(value) || NUMBER_OR_SID.test(value);
}
/** Where a text stands in another, as offsets. */
function placesOf(text, whole) {
	const places = [];
	if (text === "") return places;
	for (let at = whole.indexOf(text); at !== -1; at = whole.indexOf(text, at + 1)) places.push(at);
	return places;
}
/** A short fingerprint of a secret: a change of it is seen, and it is not. */
function fingerprint(secret) {
	return `‹${(0, node_crypto.createHash)("sha256").update(`twilio-flex-addresses\0${secret}`).digest("hex").slice(0, 8)}›`;
}
function mask(parts, show, hide) {
	const [, scheme = "", user, host = "", path = "", query, fragment] = parts;
	let at = scheme.length;
	const after = (text) => {
		const from = at;
		at += text.length;
		return from;
	};
	const shownUser = user === void 0 ? "" : `${user === "" ? "" : hide(user)}@`;
	after(user === void 0 ? "" : `${user}@`);
	const shownHost = show(host, after(host));
	const shownPath = path.split(/([/\\])/).map((part) => show(part, after(part))).join("");
	if (query !== void 0) after("?");
	const pairs = query?.split(/(&)/).map((pair) => maskPair(pair, after(pair), show, hide));
	const shownFragment = fragment === void 0 ? "" : `#${fragment === "" ? "" : hide(fragment)}`;
	return scheme + shownUser + shownHost + shownPath + (pairs === void 0 ? "" : `?${pairs.join("")}`) + shownFragment;
}
function maskPair(pair, at, show, hide) {
	if (pair === "" || pair === "&") return pair;
	const equals = pair.indexOf("=");
	if (equals === -1) return hide(pair);
	const value = pair.slice(equals + 1);
	return `${show(pair.slice(0, equals), at)}=${value === "" ? "" : hide(value)}`;
}
// src/http/transport-error.ts
/** A request without an answer: `unsent` surely never left, `lost` may have arrived. Holds nothing of the request. */
var TransportError = class extends Error {
	kind;
	constructor(kind, message) {
		super(message);
		this.name = "TransportError";
		this.kind = kind;
	}
};
Object.defineProperty(exports, "TransportError", {
	enumerable: true,
	get: function() {
		return TransportError;
	}
});
Object.defineProperty(exports, "URL_PARTS", {
	enumerable: true,
	get: function() {
		return URL_PARTS;
	}
});
Object.defineProperty(exports, "WebhookUrl", {
	enumerable: true,
	get: function() {
		return WebhookUrl;
	}
});
