// src/text/pattern.ts
const ANY_TEXT = Symbol("*");
const ANY_CHARACTER = Symbol("?");
/**
* A pattern of friendly names: `*` is any text, `?` any one character, `\` makes the next character literal,
* all else is literal; case counts.
*/
var Pattern = class {
	/** The only name that it matches; undefined where it has wildcards. */
	literal;
	#wildcards;
	constructor(text) {
		const parts = tokens(text);
		const isWild = parts.some((token) => typeof token !== "string");
		this.literal = isWild ? void 0 : parts.join("");
		this.#wildcards = isWild ? new Wildcards(parts) : void 0;
	}
	matches(name) {
		return this.#wildcards?.matches(name) ?? this.literal === name;
	}
	/** The steps that a comparison takes at the most, for each character of a name. */
	get steps() {
		return this.#wildcards === void 0 ? 0 : 3 + this.#wildcards.words;
	}
};
function tokens(text) {
	const result = [];
	const characters = Array.from(text);
	for (let i = 0; i < characters.length; i++) {
		const character = characters[i] ?? "";
		if (character === "\\" && i + 1 < characters.length) result.push(characters[++i] ?? "");
		else if (character === "*") result.push(ANY_TEXT);
		else result.push(character === "?" ? ANY_CHARACTER : character);
	}
	return result;
}
/**
* Follows all ways in which the pattern may match at once, a bit for each number of characters of the pattern that are
* matched so far. However hostile, it takes the same few steps for each character of a name: going back to an earlier
* `*`, or a regular expression, would take many.
*/
var Wildcards = class {
	words;
	#length;
	/** Code of a character → the places in the pattern where it fits. Those of ASCII are looked up faster. */
	#fits = /* @__PURE__ */ new Map();
	#asciiFits;
	/** The places where any character fits. */
	#anyFits;
	/** The places with a `*` before them: a way may stay there. */
	#stays;
	constructor(parts) {
		const places = parts.filter((token) => token !== ANY_TEXT);
		this.#length = places.length;
		this.words = (places.length >>> 5) + 1;
		this.#anyFits = this.#bits();
		this.#stays = this.#bits();
		places.forEach((token, at) => {
			if (token === ANY_CHARACTER) setBit(this.#anyFits, at);
		});
		places.forEach((token, at) => {
			if (typeof token !== "string") return;
			const code = codeAt(token, 0);
			const fits = this.#fits.get(code) ?? this.#anyFits.slice();
			this.#fits.set(code, setBit(fits, at));
		});
		this.#asciiFits = Array.from({ length: 128 }, (_, code) => this.#fits.get(code) ?? this.#anyFits);
		let place = 0;
		for (const token of parts) if (token === ANY_TEXT) setBit(this.#stays, place);
		else place++;
	}
	matches(name) {
		const [asciiFits, anyFits, stays] = [
			this.#asciiFits,
			this.#anyFits,
			this.#stays
		];
		const ways = setBit(this.#bits(), 0);
		for (let at = 0; at < name.length; at++) {
			const code = codeAt(name, at);
			if (code > 65535) at++;
			const fits = asciiFits[code] ?? this.#fits.get(code) ?? anyFits;
			let carried = 0;
			let any = 0;
			for (let word = 0; word < ways.length; word++) {
				const way = ways[word] ?? 0;
				const on = way & (fits[word] ?? 0);
				const next = on << 1 | carried | way & (stays[word] ?? 0);
				carried = on >>> 31;
				ways[word] = next;
				any |= next;
			}
			if (any === 0) return false;
		}
		return ((ways[this.#length >>> 5] ?? 0) & 1 << (this.#length & 31)) !== 0;
	}
	#bits() {
		return new Uint32Array(this.words);
	}
};
function codeAt(text, at) {
	return text.codePointAt(at) ?? 0;
}
function setBit(bits, at) {
	bits[at >>> 5] = (bits[at >>> 5] ?? 0) | 1 << (at & 31);
	return bits;
}
/** A list of patterns. Those without wildcards are looked up, however many there are. */
var PatternList = class {
	size;
	#literals = /* @__PURE__ */ new Map();
	#wild = [];
	constructor(texts) {
		this.size = texts.length;
		texts.forEach((text, index) => {
			const pattern = new Pattern(text);
			if (pattern.literal === void 0) this.#wild.push({
				pattern,
				index
			});
			else if (!this.#literals.has(pattern.literal)) this.#literals.set(pattern.literal, index);
		});
	}
	/** The index of a pattern that matches, without wildcards if there is one. */
	find(name) {
		return this.#literals.get(name) ?? this.#wild.find(({ pattern }) => pattern.matches(name))?.index;
	}
	matches(name) {
		return this.find(name) !== void 0;
	}
};
/** The pattern that matches this name and no other. */
function literalPattern(name) {
	return name.replace(/[\\*?]/g, "\\$&");
}
Object.defineProperty(exports, "ANY_CHARACTER", {
	enumerable: true,
	get: function() {
		return ANY_CHARACTER;
	}
});
Object.defineProperty(exports, "ANY_TEXT", {
	enumerable: true,
	get: function() {
		return ANY_TEXT;
	}
});
Object.defineProperty(exports, "Pattern", {
	enumerable: true,
	get: function() {
		return Pattern;
	}
});
Object.defineProperty(exports, "PatternList", {
	enumerable: true,
	get: function() {
		return PatternList;
	}
});
Object.defineProperty(exports, "literalPattern", {
	enumerable: true,
	get: function() {
		return literalPattern;
	}
});
Object.defineProperty(exports, "tokens", {
	enumerable: true,
	get: function() {
		return tokens;
	}
});
