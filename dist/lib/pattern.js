// src/address/kinds.ts
const KINDS = { "flex-flows": require("./resource.js").FLEX_FLOW };
// src/file/variables.ts
/** `${NAME}`, and `$${NAME}` for the literal text `${NAME}`. */
const PLACEHOLDER = /\$(\$?)\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
/** Fills `${NAME}` from the environment. */
function fillVariables(text, environment) {
	const values = [];
	const missing = [];
	return {
		text: text.replace(PLACEHOLDER, (whole, escaped, name) => {
			if (escaped !== "") return whole.slice(1);
			const value = Object.hasOwn(environment, name) ? environment[name] : void 0;
			if (value === void 0 || value === "") {
				if (!missing.includes(name)) missing.push(name);
				return whole;
			}
			values.push(value);
			return value;
		}),
		values,
		missing
	};
}
function hasPlaceholder(text) {
	return /(?<!\$)\$\{[A-Za-z_][A-Za-z0-9_]*\}/.test(text);
}
// src/text/pattern.ts
const ANY_TEXT = Symbol("*");
const ANY_CHARACTER = Symbol("?");
/**
* A pattern of friendly names: `*` is any text, `?` any one character, `\` makes the next character literal,
* all else is literal; case counts. No regular expression: a hostile pattern must not take for ever.
*/
var Pattern = class {
	#tokens;
	#literal;
	constructor(text) {
		this.#tokens = tokens(text);
		const wild = this.#tokens.some((token) => typeof token !== "string");
		this.#literal = wild ? void 0 : this.#tokens.join("");
	}
	matches(name) {
		return this.#literal === void 0 ? matchTokens(this.#tokens, Array.from(name)) : this.#literal === name;
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
/** Goes back to the last `*` alone: that suffices, and bounds the time by the product of the lengths. */
function matchTokens(pattern, name) {
	let p = 0;
	let n = 0;
	let star = -1;
	let resume = 0;
	while (n < name.length) {
		const token = pattern[p];
		if (token === ANY_TEXT) {
			star = p++;
			resume = n;
		} else if (token === ANY_CHARACTER || token !== void 0 && token === name[n]) {
			p++;
			n++;
		} else if (star !== -1) {
			p = star + 1;
			n = ++resume;
		} else return false;
	}
	while (pattern[p] === ANY_TEXT) p++;
	return p === pattern.length;
}
/** The pattern that matches this name and no other. */
function literalPattern(name) {
	return name.replace(/[\\*?]/g, "\\$&");
}
Object.defineProperty(exports, "KINDS", {
	enumerable: true,
	get: function() {
		return KINDS;
	}
});
Object.defineProperty(exports, "Pattern", {
	enumerable: true,
	get: function() {
		return Pattern;
	}
});
Object.defineProperty(exports, "fillVariables", {
	enumerable: true,
	get: function() {
		return fillVariables;
	}
});
Object.defineProperty(exports, "hasPlaceholder", {
	enumerable: true,
	get: function() {
		return hasPlaceholder;
	}
});
Object.defineProperty(exports, "literalPattern", {
	enumerable: true,
	get: function() {
		return literalPattern;
	}
});
