// src/text/pattern.ts
const ANY_TEXT = Symbol("*");
const ANY_CHARACTER = Symbol("?");
/**
* A pattern for friendly names: `*` is any text, `?` any one character, `\` makes the next character literal, and
* everything else is literal. Case-sensitive.
*/
var Pattern = class {
	/** The only name that it matches; undefined if it has wildcards. */
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
	/** The maximum number of steps for each character of a name. */
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
* Follows all possible matches at once, with a bit for each number of pattern characters matched so far. Even a hostile
* pattern takes the same few steps for each character of a name. Backtracking to an earlier `*`, or a regular
* expression, would take many.
*/
var Wildcards = class {
	words;
	#length;
	/** Character code → the positions in the pattern where it matches. ASCII is looked up faster. */
	#fits = /* @__PURE__ */ new Map();
	#asciiFits;
	/** The positions where any character matches. */
	#anyFits;
	/** The positions after a `*`: a match may stay there. */
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
/** A list of patterns. Those without wildcards are looked up in a map. */
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
	/** The index of a matching pattern, preferably one without wildcards. */
	find(name) {
		return this.#literals.get(name) ?? this.#wild.find(({ pattern }) => pattern.matches(name))?.index;
	}
	matches(name) {
		return this.find(name) !== void 0;
	}
};
/** The pattern that matches only this name. */
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
