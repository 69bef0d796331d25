const require_kinds = require("./kinds.js");
// src/messages/yaml.ts
const CHECK_SYNTAX = "Check the indentation, quotes and brackets here and just above.";
/**
* @param code the parser's, as `MISSING_CHAR`
* @param message the parser's
*/
const syntaxError = (code, message) => {
	const known = SYNTAX_ERRORS.get(code);
	return require_kinds.problem("FA104", `YAML: ${known?.message ?? tidy(message)}`, known?.fix ?? CHECK_SYNTAX);
};
/** In braces and brackets, the `{` of `${NAME}` begins a mapping. */
const unquotedVariable = () => require_kinds.problem("FA104", `YAML: \`\${\` within braces or brackets needs quotes`, `Put the whole value in quotes: "https://bots.acme.com/flex?key=\${BOT_KEY}".`);
const tooDeeplyNested = () => require_kinds.problem("FA104", "YAML: nested too deeply", "Check the brackets: an addresses file is at most four levels deep.");
const unknownAnchor = (anchor) => {
	const name = unquoted(anchor);
	return require_kinds.problem("FA106", `Alias *${name} has no anchor &${name} above it`, `Add \`&${name}\` before the value that it refers to, or write the value out. Put text that begins with \`*\` in quotes.`);
};
const recursiveAlias = (anchor) => require_kinds.problem("FA106", `Alias *${unquoted(anchor)} is inside its own anchor`, "Write the value out.");
const tooManyAliasedValues = (limit) => require_kinds.problem("FA106", `Aliases expand to more than ${number(limit)} values`, "Write the values out, or move what all addresses share to `defaults`.");
const unknownTag = (tag) => require_kinds.problem("FA107", `Unknown tag ${require_kinds.quote(tag)}`, "Remove the tag: the file is YAML 1.2 core.");
const unsupportedYamlVersion = (version) => require_kinds.problem("FA107", `YAML ${version} is not supported`, "Remove the line that begins with %YAML: the file is YAML 1.2 core.");
const tooManyValues = (limit) => require_kinds.problem("FA108", `The file has more than ${number(limit)} values`, "Check what generated the file, or split it by account: an account has at most 2,500 addresses.");
const tooMuchToCheck = () => require_kinds.problem("FA108", "The file takes too long to check: it has too many environments, addresses and patterns in total", "Use fewer environments or patterns, or split the file by account.");
const tooManyProblems = (rest) => require_kinds.problem("FA109", rest === 1 ? "1 more problem follows" : `${number(rest)} more problems follow`, "Fix the first ones: they may have caused many of the others.");
const keyNotText = () => require_kinds.problem("FA112", "A key must be text, not a list, a mapping, an alias or empty", "Replace the key with text.");
const mergeOfNoMapping = () => require_kinds.problem("FA112", "`<<` must merge a mapping or a list of mappings", "Use an alias of a mapping (`<<: *name`), or a list of such aliases.");
const number = (n) => n.toLocaleString("en-US");
/** Visible, without quotes: the sigil before it says what it is. */
const unquoted = (name) => require_kinds.quote(name).slice(1, -1);
const tidy = (message) => require_kinds.visible(message.length > 300 ? `${message.slice(0, 300)}…` : message);
/** By the parser's code. */
const SYNTAX_ERRORS = /* @__PURE__ */ new Map([
	["TAB_AS_INDENT", { fix: "Indent with spaces." }],
	["MULTIPLE_DOCS", {
		message: "A second document begins here",
		fix: "Keep one document in the file: remove the `---` or `...` and everything after it."
	}],
	["MISSING_CHAR", { fix: "Add the missing character. Put text that contains `: ` or ` #`, or starts with a special character, in quotes." }],
	["BAD_SCALAR_START", { fix: "Put the text in quotes." }],
	["UNEXPECTED_TOKEN", { fix: `Put the value in quotes if it contains quotes, brackets, braces or a comma. Otherwise check the indentation, quotes and brackets here and just above.` }],
	["BLOCK_IN_FLOW", { fix: "Put text that contains `: ` in quotes. Otherwise check the brackets here and just above." }],
	["BLOCK_AS_IMPLICIT_KEY", { fix: "Put the text in quotes, or start a new line for the nested value." }]
]);
// src/file/limits.ts
/** More marks than 1 MiB of entries with all of their keys has, in several environments. */
const HONEST_MARKS = 225e3;
/** More than an ordinary file has of any one mark. */
const MAX_VALUES = 25e4;
/** How many values aliases and `<<` may add: far more than ordinary files need, far less than is harmful. */
const MAX_ALIASED_VALUES = 2e5;
/** From this many characters on, blank lines and comments at the end of a file are cut off before parsing. */
const LONG_TAIL = 1e5;
/**
* Marks are characters that begin, separate or end values. This is the count of each at which a file is too large to
* parse: the parser's time and memory grow with their number, most of all if they are errors. Those in quotes and
* comments count, too.
*/
const LIMITS = /* @__PURE__ */ new Uint32Array(128);
for (const mark of "\n[]{},:-?&!|>%@`\\") LIMITS[mark.charCodeAt(0)] = MAX_VALUES;
for (const quote of "\"'") LIMITS[quote.charCodeAt(0)] = 2 * MAX_VALUES;
LIMITS["*".charCodeAt(0)] = 200001;
/** Steps of pattern matching, about 500 million a second. A file at every limit takes this many. */
const MAX_STEPS = 15e8;
/** The cost of other work, in such steps. */
const STEPS = {
	entry: 1e4,
	site: 800,
	problem: 2e4
};
/** The work that checking all environments may take: far more than twenty environments of 2,500 entries need. */
var Budget = class {
	#left = MAX_STEPS;
	/** Whether so many steps may still be taken. */
	take(steps) {
		this.#left -= steps;
		return this.#left >= 0;
	}
};
/** Why a text must not be parsed, which would take minutes and gigabytes; undefined if it may be. */
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
			if (count === limit) return {
				...tooManyAliasedValues(MAX_ALIASED_VALUES),
				at,
				path: []
			};
		} else if (count === limit || ++total > 2 * HONEST_MARKS) return {
			...tooManyValues(MAX_VALUES),
			at,
			path: []
		};
	}
}
/** A hyphen in a key or name does not begin an item of a list. */
function isPartOfWord(text, at) {
	return (text[at] === "-" || text[at] === "?") && !/\s/.test(text[at + 1] ?? " ");
}
/** The text without a long tail of blank lines and comments. Indented comments may be part of a block text: they stay. */
function withoutLongTail(text) {
	let end = text.length;
	while (end > 0) {
		const lineStart = text.lastIndexOf("\n", end - 1) + 1;
		if (!/^(?:#.*|[\t\r ]*)$/s.test(text.slice(lineStart, end))) break;
		end = Math.max(0, lineStart - 1);
	}
	return text.length - end > LONG_TAIL ? text.slice(0, end) : text;
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
Object.defineProperty(exports, "keyNotText", {
	enumerable: true,
	get: function() {
		return keyNotText;
	}
});
Object.defineProperty(exports, "mergeOfNoMapping", {
	enumerable: true,
	get: function() {
		return mergeOfNoMapping;
	}
});
Object.defineProperty(exports, "recursiveAlias", {
	enumerable: true,
	get: function() {
		return recursiveAlias;
	}
});
Object.defineProperty(exports, "syntaxError", {
	enumerable: true,
	get: function() {
		return syntaxError;
	}
});
Object.defineProperty(exports, "tooDeeplyNested", {
	enumerable: true,
	get: function() {
		return tooDeeplyNested;
	}
});
Object.defineProperty(exports, "tooManyAliasedValues", {
	enumerable: true,
	get: function() {
		return tooManyAliasedValues;
	}
});
Object.defineProperty(exports, "tooManyProblems", {
	enumerable: true,
	get: function() {
		return tooManyProblems;
	}
});
Object.defineProperty(exports, "tooMuchToCheck", {
	enumerable: true,
	get: function() {
		return tooMuchToCheck;
	}
});
Object.defineProperty(exports, "unknownAnchor", {
	enumerable: true,
	get: function() {
		return unknownAnchor;
	}
});
Object.defineProperty(exports, "unknownTag", {
	enumerable: true,
	get: function() {
		return unknownTag;
	}
});
Object.defineProperty(exports, "unquotedVariable", {
	enumerable: true,
	get: function() {
		return unquotedVariable;
	}
});
Object.defineProperty(exports, "unsupportedYamlVersion", {
	enumerable: true,
	get: function() {
		return unsupportedYamlVersion;
	}
});
Object.defineProperty(exports, "withoutLongTail", {
	enumerable: true,
	get: function() {
		return withoutLongTail;
	}
});
