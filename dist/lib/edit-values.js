const require_parse = require("./parse.js");
const require_scalar = require("./scalar.js");
const require_yaml_part = require("./yaml-part.js");
// src/export/edit-values.ts
var import_dist = require_parse.require_dist();
/** The range of a value in the text, without the line break after it; undefined if it cannot be replaced. */
function rangeOf(file, node) {
	const [from, to] = node?.range ?? [0, 0];
	const source = file.source(from, to).trimEnd();
	if (source === "" || /^[|>][^\r\n]*#/.test(source)) return void 0;
	return [from, from + source.length];
}
/** Replaces a text, number or alias, and keeps its style of quotes. */
function replaceValue(file, pair, value) {
	const range = rangeOf(file, pair.value);
	const isValue = (0, import_dist.isScalar)(pair.value) || (0, import_dist.isAlias)(pair.value);
	const isList = (0, import_dist.isSeq)(pair.value) && !file.source(...range ?? [0, 0]).includes("#");
	if (range === void 0 || !(isValue || isList)) return false;
	file.replace(...range, textLike(pair.value, value));
	return true;
}
/** A value with the style of quotes of another one. */
function textLike(node, value) {
	if (typeof value !== "string") return require_yaml_part.inlineValue(value, require_yaml_part.PLAIN);
	const type = (0, import_dist.isScalar)(node) ? node.type : void 0;
	if (type === "QUOTE_DOUBLE") return require_scalar.quotedScalar(value);
	const isSeen = !require_scalar.quotedScalar(value.replace(/["\\]/g, "")).includes("\\");
	if (type === "QUOTE_SINGLE" && isSeen) return `'${value.replace(/'/g, "''")}'`;
	return require_scalar.scalar(value);
}
/** As in JSON if the keys of the mapping are in double quotes. */
function quotingIn(map) {
	const [first] = map.items;
	return (0, import_dist.isScalar)(first?.key) && first.key.type === "QUOTE_DOUBLE" ? require_yaml_part.QUOTED : require_yaml_part.PLAIN;
}
/** Adds parts to the mapping at `path`, whether it is in braces or a block. */
function addParts(file, path, parts) {
	if (parts.length === 0) return true;
	const map = file.find(path)?.value;
	if (!(0, import_dist.isMap)(map) || map.flow !== true || map.items.length === 0) return file.append(path, parts.flatMap(require_yaml_part.linesOfPart));
	const end = file.endOf(map.items.at(-1));
	const quoting = quotingIn(map);
	file.replace(end, end, parts.map((part) => `, ${require_yaml_part.inlinePart(part, quoting)}`).join(""));
	return true;
}
/** Writes values into the mapping at `path`: replaces the former ones, and appends those that it does not have. */
function setValues(file, path, items) {
	const missing = [];
	for (const item of items) {
		const pair = file.find([...path, item.key]);
		if (pair === void 0) missing.push(require_yaml_part.partOf(item));
		else if (!replaceValue(file, pair, item.value)) return false;
	}
	return addParts(file, path, missing);
}
Object.defineProperty(exports, "addParts", {
	enumerable: true,
	get: function() {
		return addParts;
	}
});
Object.defineProperty(exports, "quotingIn", {
	enumerable: true,
	get: function() {
		return quotingIn;
	}
});
Object.defineProperty(exports, "rangeOf", {
	enumerable: true,
	get: function() {
		return rangeOf;
	}
});
Object.defineProperty(exports, "replaceValue", {
	enumerable: true,
	get: function() {
		return replaceValue;
	}
});
Object.defineProperty(exports, "setValues", {
	enumerable: true,
	get: function() {
		return setValues;
	}
});
Object.defineProperty(exports, "textLike", {
	enumerable: true,
	get: function() {
		return textLike;
	}
});
