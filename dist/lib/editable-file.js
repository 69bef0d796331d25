// src/export/yaml-nodes.ts
var import_dist = require("./parse.js").require_dist();
/** Whether a pair contains an anchor, through which other parts of the file may reuse it. */
function hasAnchor({ value }) {
	if (!(0, import_dist.isMap)(value)) return value?.anchor !== void 0;
	return value.anchor !== void 0 || value.items.some(hasAnchor);
}
/** The offset of a pair. A byte order mark before the first key counts as a character. */
function startOf(pair) {
	return pair.key.range?.[0] ?? 0;
}
function keyText(key) {
	return typeof key.value === "string" ? key.value : key.source ?? String(key.value);
}
/** `a`, `b`, lines → `a:`, `  b:`, `    line`. */
function nest(path, lines) {
	return path.reduceRight((inner, key) => [`${key}:`, ...inner.map((line) => line === "" ? "" : `  ${line}`)], [...lines]);
}
// src/export/editable-file.ts
/**
* An addresses file to edit in place: every other byte is kept, with comments, layout and line breaks. The text must load
* without errors.
*/
var EditableFile = class {
	#text;
	#root;
	#newline;
	#edits = [];
	/** Pairs by key, of the mappings that were searched. */
	#pairs = /* @__PURE__ */ new Map();
	constructor(text) {
		this.#text = text;
		this.#newline = text.includes("\r\n") ? "\r\n" : "\n";
		const { contents } = (0, import_dist.parseDocument)(text, {
			uniqueKeys: false,
			prettyErrors: false
		});
		if (!(0, import_dist.isMap)(contents)) throw new TypeError("the file is not a mapping");
		this.#root = contents;
	}
	get root() {
		return this.#root;
	}
	/** The text with all edits made. */
	result() {
		const ordered = this.#edits.map((edit, index) => ({
			...edit,
			index
		})).sort((a, b) => a.from - b.from || a.index - b.index);
		const parts = [];
		let done = 0;
		for (const { from, to, text } of ordered) {
			parts.push(this.#text.slice(done, Math.max(done, from)), text);
			done = Math.max(done, to);
		}
		return parts.join("") + this.#text.slice(done);
	}
	/** The keys of the mapping at `path`. */
	keys(path) {
		const value = this.find(path)?.value;
		return (0, import_dist.isMap)(value) ? value.items.flatMap(({ key }) => (0, import_dist.isScalar)(key) ? [keyText(key)] : []) : [];
	}
	/** The text between two offsets. */
	source(from, to) {
		return this.#text.slice(from, to);
	}
	/** Replaces what is between two offsets. */
	replace(from, to, text) {
		this.#edits.push({
			from,
			to,
			text
		});
	}
	/**
	* Removes what is between two offsets. If nothing else is on its line, the line goes, too, with the blank lines before
	* it. It must not be the first line.
	*/
	remove(from, to) {
		const start = this.#lineStart(from);
		const blanks = /^[ \t]*/.exec(this.#text.slice(to))?.[0].length ?? 0;
		const isAlone = /^ *$/.test(this.#text.slice(start, from)) && /^(?:[\r\n]|$)/.test(this.#text.slice(to + blanks));
		const before = /(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*$/.exec(this.#text.slice(0, start));
		this.replace(isAlone ? before?.index ?? start : from, to + blanks, "");
	}
	/** The comments of a pair: above, between and after its values. */
	comments(pair) {
		const from = pair.key.range?.[0] ?? 0;
		const end = this.#withComments(this.endOf(pair), this.#indentation(pair).length);
		const rest = /^[^\r\n]*/.exec(this.#text.slice(end))?.[0] ?? "";
		return (this.#text.slice(from, end) + rest).match(/(?<=\s)#[^\r\n]*/g)?.join("\n") ?? "";
	}
	/** Makes all edits or none. @param edit returns whether it could make them */
	attempt(edit) {
		const { length } = this.#edits;
		if (edit()) return true;
		this.#edits.length = length;
		return false;
	}
	/** Whether other parts of the file refer to the mapping at `path` by an anchor. */
	isShared(path) {
		const value = this.find(path)?.value;
		return (0, import_dist.isMap)(value) && value.anchor !== void 0;
	}
	/**
	* Adds `key: value` lines at the top of the mapping at `path`.
	*
	* @returns false if that mapping is not a block (but in braces, or an alias): nothing is added
	*/
	prepend(path, lines) {
		const pair = this.find(path);
		if (pair === void 0 || !this.areBlocks(path)) return false;
		const first = pair.value.items[0];
		const keyEnd = pair.key.range?.[1] ?? 0;
		this.insertAfterLine(keyEnd, lines, this.#indentation(first));
		return true;
	}
	/**
	* Adds lines at the end of the mapping at `path`. Mappings on the way that are missing or empty are created.
	*
	* @returns false if a mapping on the way is in braces or an alias: nothing is added
	*/
	append(path, lines) {
		let depth = path.length;
		while (depth > 0 && this.find(path.slice(0, depth)) === void 0) depth--;
		const there = path.slice(0, depth);
		const missing = path.slice(depth);
		const pair = this.find(there);
		if (pair !== void 0 && !this.areBlocks(there)) return this.areBlocks(there.slice(0, -1)) && this.#fillEmpty(pair, nest(missing, lines));
		const map = pair?.value ?? this.#root;
		if (map.flow === true) return false;
		const indentation = this.#indentation(map.items.find((item) => this.#isAtLineStart(item)) ?? map.items[0]);
		const end = this.endOf(map.items.at(-1));
		this.insertAfterLine(this.#withComments(end, indentation.length), nest(missing, lines), indentation);
		return true;
	}
	/** Comments that are indented deeper than the keys of a mapping belong to what is above them. */
	#withComments(offset, indentation) {
		let end = offset;
		for (;;) {
			const newline = /\r\n|\n|\r/.exec(this.#text.slice(end));
			if (newline === null) return end;
			const from = end + newline.index + newline[0].length;
			const comment = /^( *)#[^\r\n]*/.exec(this.#text.slice(from));
			if (comment === null || (comment[1] ?? "").length <= indentation) return end;
			end = from + comment[0].length;
		}
	}
	/** Whether the mapping at `path` and all mappings on the way are blocks. */
	areBlocks(path) {
		if (this.#root.flow === true) return false;
		return path.every((_, index) => {
			const pair = this.find(path.slice(0, index + 1));
			if (pair === void 0) return false;
			return index === path.length - 1 ? this.#isBlock(pair) : (0, import_dist.isMap)(pair.value) && pair.value.flow !== true;
		});
	}
	/** `key:`, `key: null` or `key: {}`, all on one line, becomes a block. */
	#fillEmpty(pair, lines) {
		const value = pair.value;
		if (!(value === null || (0, import_dist.isScalar)(value) && value.value === null || (0, import_dist.isMap)(value) && value.items.length === 0)) return false;
		const keyEnd = pair.key.range?.[1] ?? 0;
		const [from, to] = [value?.range?.[0] ?? keyEnd, value?.range?.[1] ?? keyEnd];
		if (/[\r\n]/.test(this.#text.slice(keyEnd, to))) return false;
		const blanks = /\s*$/.exec(this.#text.slice(keyEnd, from))?.[0].length ?? 0;
		if (to > from) this.#edits.push({
			from: from - blanks,
			to,
			text: ""
		});
		this.insertAfterLine(to, lines, `${this.#indentation(pair)}  `);
		return true;
	}
	/** The key and value at a path; undefined if there is none, or the path leads through an alias. */
	find(path) {
		let node = this.#root;
		let pair;
		for (const step of path) {
			pair = (0, import_dist.isMap)(node) ? this.#pairsOf(node).get(step) : void 0;
			node = pair?.value;
		}
		return pair;
	}
	#pairsOf(map) {
		const known = this.#pairs.get(map);
		if (known !== void 0) return known;
		const items = map.items;
		const pairs = new Map(items.flatMap((pair) => (0, import_dist.isScalar)(pair.key) ? [[keyText(pair.key), pair]] : []));
		this.#pairs.set(map, pairs);
		return pairs;
	}
	/** Whether the pair's value is a block mapping right below the key. */
	#isBlock(pair) {
		const { value } = pair;
		if (!(0, import_dist.isMap)(value) || value.flow === true || value.items.length === 0) return false;
		const firstAt = startOf(value.items[0]);
		const keyEnd = pair.key.range?.[1] ?? 0;
		const between = this.#text.slice(keyEnd, firstAt);
		return /^[^\r\n]*(?:\r\n|\n|\r)(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r))* *$/.test(between);
	}
	#isAtLineStart(pair) {
		const at = startOf(pair);
		return /^ *$/.test(this.#text.slice(this.#lineStart(at), at));
	}
	#indentation(pair) {
		const at = startOf(pair);
		return " ".repeat(at - this.#lineStart(at));
	}
	/** The offset where the text of the pair ends. */
	endOf(pair) {
		const value = pair.value;
		const keyEnd = pair.key.range?.[1] ?? 0;
		if ((0, import_dist.isMap)(value) && value.flow !== true && value.items.length > 0) return this.endOf(value.items.at(-1));
		const end = Math.max(keyEnd, value?.range?.[1] ?? keyEnd);
		return this.#text.slice(0, end).trimEnd().length;
	}
	#lineStart(offset) {
		const start = this.#text.lastIndexOf("\n", offset - 1) + 1;
		return start + this.#text.slice(start, offset).lastIndexOf("\r") + 1;
	}
	/** Adds lines below the line of an offset. */
	insertAfterLine(offset, lines, indentation) {
		const rest = /\r\n|\n|\r/.exec(this.#text.slice(offset));
		const ended = rest !== null;
		const at = rest === null ? this.#text.length : offset + rest.index + rest[0].length;
		const text = lines.map((line) => line === "" ? "" : indentation + line).map((line) => ended ? line + this.#newline : this.#newline + line).join("");
		this.#edits.push({
			from: at,
			to: at,
			text
		});
	}
};
Object.defineProperty(exports, "EditableFile", {
	enumerable: true,
	get: function() {
		return EditableFile;
	}
});
Object.defineProperty(exports, "hasAnchor", {
	enumerable: true,
	get: function() {
		return hasAnchor;
	}
});
Object.defineProperty(exports, "keyText", {
	enumerable: true,
	get: function() {
		return keyText;
	}
});
Object.defineProperty(exports, "startOf", {
	enumerable: true,
	get: function() {
		return startOf;
	}
});
