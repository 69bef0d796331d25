const require_scalar = require("./scalar.js");
// src/export/yaml-part.ts
function partOf({ key, value, comment }) {
	return {
		key,
		value,
		comment,
		isBlock: false
	};
}
/** `studio: X`, `studio: { flow: X, retryCount: 2 }`, or a block if there is no short form. */
function integrationPart(name, short, items) {
	const [only, ...more] = items;
	return {
		key: name,
		value: only !== void 0 && only.key === short && more.length === 0 ? only.value : items,
		comment: items.map(({ comment }) => comment).join(""),
		isBlock: short === void 0
	};
}
const PLAIN = {
	keys: false,
	texts: false
};
/** As in JSON. */
const QUOTED = {
	keys: true,
	texts: true
};
function inlinePart({ key, value }, quoting) {
	return `${keyText(key, quoting)}: ${inlineValue(value, quoting)}`;
}
function inlineValue(value, quoting) {
	if (typeof value === "string") return quoting.texts ? require_scalar.quotedScalar(value) : require_scalar.scalar(value);
	if (isWords(value)) return `[${value.map((word) => inlineValue(word, quoting)).join(", ")}]`;
	if (typeof value !== "object") return String(value);
	return `{ ${value.map((item) => inlinePart(item, quoting)).join(", ")} }`;
}
function linesOfPart(part) {
	const { key, value, comment, isBlock } = part;
	if (!isBlock || typeof value !== "object" || isWords(value)) return [`${inlinePart(part, PLAIN)}${comment}`];
	return [`${key}:`, ...value.map((item) => `  ${linesOfPart(partOf(item)).join("")}`)];
}
/** Whether a value is a list of words, not the mapping of an integration. */
function isWords(value) {
	return Array.isArray(value) && typeof value[0] === "string";
}
function keyText(key, { keys }) {
	return keys ? require_scalar.quotedScalar(key) : key;
}
Object.defineProperty(exports, "PLAIN", {
	enumerable: true,
	get: function() {
		return PLAIN;
	}
});
Object.defineProperty(exports, "QUOTED", {
	enumerable: true,
	get: function() {
		return QUOTED;
	}
});
Object.defineProperty(exports, "inlinePart", {
	enumerable: true,
	get: function() {
		return inlinePart;
	}
});
Object.defineProperty(exports, "inlineValue", {
	enumerable: true,
	get: function() {
		return inlineValue;
	}
});
Object.defineProperty(exports, "integrationPart", {
	enumerable: true,
	get: function() {
		return integrationPart;
	}
});
Object.defineProperty(exports, "keyText", {
	enumerable: true,
	get: function() {
		return keyText;
	}
});
Object.defineProperty(exports, "linesOfPart", {
	enumerable: true,
	get: function() {
		return linesOfPart;
	}
});
Object.defineProperty(exports, "partOf", {
	enumerable: true,
	get: function() {
		return partOf;
	}
});
