// src/file/limits.ts
/** More marks than 1 MiB of entries with all of their keys has, in several environments. */
const HONEST_MARKS = 225e3;
/** More than an honest file has of any one mark. */
const MAX_VALUES = 25e4;
/** How many values aliases and `<<` may add: far above any honest file, far below what hurts. */
const MAX_ALIASED_VALUES = 2e5;
/** So many characters of nothing at the end of a file are not worth the parser's time. */
const LONG_TAIL = 1e5;
/**
* Marks: characters that begin, separate or end values, and the count of each at which a file is too large to be
* parsed. The parser's time and memory grow with their number, most of all where they are errors. Those in quotes and
* comments count as well.
*/
const LIMITS = /* @__PURE__ */ new Uint32Array(128);
for (const mark of "\n[]{},:-?&!|>%@`\\") LIMITS[mark.charCodeAt(0)] = MAX_VALUES;
for (const quote of "\"'") LIMITS[quote.charCodeAt(0)] = 2 * MAX_VALUES;
LIMITS["*".charCodeAt(0)] = 200001;
/** Steps of pattern matching, of which a second has some 500 million: a file at every limit takes as many. */
const MAX_STEPS = 15e8;
/** What else takes time, in such steps. */
const STEPS = {
	entry: 1e4,
	site: 800,
	problem: 2e4
};
/** What checking all environments of a file may take: far more than twenty environments of 2,500 entries. */
var Budget = class {
	#left = MAX_STEPS;
	/** Whether so many steps may still be taken. */
	take(steps) {
		this.#left -= steps;
		return this.#left >= 0;
	}
};
function takesTooLong(at) {
	return {
		code: "FA108",
		message: "The file takes too long to check: all environments, addresses and patterns together are too many",
		remedy: "Use fewer environments or patterns, or split the file by account.",
		at
	};
}
/** Why a text is not to be parsed, which would take minutes and gigabytes; undefined where it may be. */
function exceededLimit(text) {
	const counts = new Uint32Array(LIMITS.length);
	let total = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text.charCodeAt(at);
		const limit = LIMITS[character] ?? 0;
		if (limit === 0 || isPartOfWord(text, at)) continue;
		const count = (counts[character] ?? 0) + 1;
		counts[character] = count;
		if (text[at] === "*") {
			if (count === limit) return tooManyAliases(at);
		} else if (count === limit || ++total > 2 * HONEST_MARKS) return tooManyValues(at);
	}
}
/** Keys and names have hyphens, which begin no item of a list. */
function isPartOfWord(text, at) {
	return (text[at] === "-" || text[at] === "?") && !/\s/.test(text[at + 1] ?? " ");
}
/** The text without a long end of blank lines and comments. An indented comment may be a line of a text: it stays. */
function withoutLongTail(text) {
	let end = text.length;
	while (end > 0) {
		const lineStart = text.lastIndexOf("\n", end - 1) + 1;
		if (!/^(?:#.*|[\t\r ]*)$/s.test(text.slice(lineStart, end))) break;
		end = Math.max(0, lineStart - 1);
	}
	return text.length - end > LONG_TAIL ? text.slice(0, end) : text;
}
function tooDeep(at = 0) {
	return {
		code: "FA104",
		message: "YAML: nested too deeply",
		remedy: "An addresses file is at most four levels deep: check the brackets.",
		at
	};
}
function tooManyAliases(at) {
	return {
		code: "FA106",
		message: `Aliases expand to more than ${MAX_ALIASED_VALUES.toLocaleString("en-US")} values`,
		remedy: "Write the values out, or put what all addresses share under `defaults`.",
		at
	};
}
function tooManyValues(at) {
	return {
		code: "FA108",
		message: `The file holds more than ${MAX_VALUES.toLocaleString("en-US")} values`,
		remedy: "An account has 2,500 addresses at the most: check what made the file, or split it by account.",
		at
	};
}
Object.defineProperty(exports, "Budget", {
	enumerable: true,
	get: function() {
		return Budget;
	}
});
Object.defineProperty(exports, "MAX_ALIASED_VALUES", {
	enumerable: true,
	get: function() {
		return MAX_ALIASED_VALUES;
	}
});
Object.defineProperty(exports, "STEPS", {
	enumerable: true,
	get: function() {
		return STEPS;
	}
});
Object.defineProperty(exports, "exceededLimit", {
	enumerable: true,
	get: function() {
		return exceededLimit;
	}
});
Object.defineProperty(exports, "takesTooLong", {
	enumerable: true,
	get: function() {
		return takesTooLong;
	}
});
Object.defineProperty(exports, "tooDeep", {
	enumerable: true,
	get: function() {
		return tooDeep;
	}
});
Object.defineProperty(exports, "tooManyAliases", {
	enumerable: true,
	get: function() {
		return tooManyAliases;
	}
});
Object.defineProperty(exports, "withoutLongTail", {
	enumerable: true,
	get: function() {
		return withoutLongTail;
	}
});
