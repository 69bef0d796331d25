const require_near = require("./near.js");
const require_live_plan = require("./live-plan.js");
const require_scalar = require("./scalar.js");
const require_variables = require("./variables.js");
// src/export/placeholders.ts
/**
* A webhook URL as it is written into a file: user info, query values and fragment become `${NAME}`.
*
* @param taken names of variables that are in use; new ones are added
*/
function writeUrl(url, key, taken) {
	const variables = [];
	const hide = (value, suffix, what) => {
		const name = freeName(`${key}_${suffix}`, taken);
		variables.push({
			name,
			what,
			key,
			value
		});
		return `\${${name}}`;
	};
	let field = "";
	return {
		text: require_near.splitUrl(url).map(({ kind, text }) => {
			if (kind === "key") field = text;
			else if (text === "&" || text === "?") field = "";
			if (kind === "user") return hide(text, "AUTH", "user info");
			if (kind === "value") return hide(text, field || "QUERY", `query value ${JSON.stringify(field)}`);
			return kind === "fragment" ? hide(text, "FRAGMENT", "fragment") : require_variables.literalText(text);
		}).join(""),
		variables
	};
}
/** Names that Twilio's tools, GitHub's runners, Node and proxies go by. */
const OF_OTHERS = /^(?:TWILIO|GITHUB|RUNNER|ACTIONS|INPUT|NODE|NPM|GH|AWS|AZURE|GOOGLE)_|^(?:HTTPS?|NO|ALL)_PROXY$|_PROXY$/;
function freeName(proposed, taken) {
	const base = proposed.toUpperCase().replace(/[^A-Z0-9]+/g, "_").replace(/^(?=\d)|^_+/, "FLEX_").replace(/_+$/, "");
	const own = OF_OTHERS.test(base) || require_variables.isRefused(base) ? `FLEX_${base}` : base;
	let name = own;
	for (let n = 2; taken.has(name); n++) name = `${own}_${n}`;
	taken.add(name);
	return name;
}
// src/export/yaml-part.ts
function partOf({ key, value, comment }) {
	return {
		key,
		value,
		comment,
		isBlock: false
	};
}
/** `studio: X`, `studio: { flow: X, retryCount: 2 }`, or lines where there is no short form. */
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
/** Whether a value is a list of words, and no mapping of an integration. */
function isWords(value) {
	return Array.isArray(value) && typeof value[0] === "string";
}
function keyText(key, { keys }) {
	return keys ? require_scalar.quotedScalar(key) : key;
}
// src/export/entry-lines.ts
/** @param defaults what the file writes under `defaults` */
function baselineOf({ fields }, defaults) {
	const own = fields.flatMap((field) => {
		if ("default" in field) return [[field.path, field.default]];
		return "unset" in field ? [[field.path, field.unset]] : [];
	});
	return new Map([...own, ...defaults]);
}
/** Writes a live address as an entry; undefined where the format cannot express where its chats go. */
function writeEntry(address, key, context) {
	const { kind, baseline } = context;
	const { values } = address;
	const integration = require_near.integrationNamed(kind, values.get(require_near.INTEGRATION));
	if (integration === void 0 || values.get("enabled") === null) return void 0;
	const variables = [];
	const differing = (integrationName) => kind.fields.filter((field) => {
		const { path, integration: own, type } = field;
		if (!(path !== "name" && path !== "integration" && type !== "sid" && type !== "key") || own !== integrationName || !values.has(path)) return false;
		return "required" in field || values.get(path) !== baseline.get(path);
	});
	const write = (field) => writeField(field, values, key, context, variables);
	return {
		key,
		sid: address.sid,
		variables,
		lines: [
			`${key}:`,
			`  sid: ${address.sid}`,
			...address.name === key ? [] : [`  name: ${require_scalar.scalar(address.name)}`],
			...keyLines(kind, values),
			...integrationLines(integration, differing(integration.name), write).map((line) => `  ${line}`),
			...differing(void 0).map((field) => `  ${require_near.keyOf(field)}: ${write(field).text}`)
		]
	};
}
/** The key that the site embeds. */
function keyLines(kind, values) {
	const [field, value] = [require_near.keyField(kind), require_near.keyValue(kind, values)];
	return field === void 0 || value === void 0 ? [] : [`  ${field.path}: ${value}`];
}
/** `studio: X`, `studio: { flow: X, retryCount: 2 }`, or a block of lines where there is no short form. */
function integrationLines({ name, short }, fields, write) {
	const parts = fields.map((field) => ({
		key: require_near.keyOf(field),
		...write(field)
	}));
	if (short === void 0) return [`${name}:`, ...parts.map(({ key, text, comment }) => `  ${key}: ${text}${comment}`)];
	const comments = parts.map(({ comment }) => comment).join("");
	const [only, ...more] = parts;
	const isShort = only?.key === short && more.length === 0;
	const mapping = parts.map(({ key, text }) => `${key}: ${text}`).join(", ");
	return [`${name}: ${isShort ? only.text : `{ ${mapping} }`}${comments}`];
}
function writeField(field, values, key, { lookUps, takenVariables }, variables) {
	const value = values.get(field.path) ?? "";
	if (value instanceof require_near.WebhookUrl) {
		const url = writeUrl(value.reveal(), key, takenVariables);
		variables.push(...url.variables);
		return {
			text: require_scalar.scalar(url.text),
			comment: ""
		};
	}
	if (typeof value !== "string") return {
		text: String(value),
		comment: ""
	};
	if (field.type === "set") return {
		text: inlineValue(require_near.splitSet(value), PLAIN),
		comment: ""
	};
	if (field.type !== "reference" || field.holds === "name") return {
		text: require_scalar.scalar(value),
		comment: ""
	};
	const within = String(values.get(field.within ?? ""));
	const { text, comment } = reference(value, require_live_plan.candidates(lookUps, field.resource, within));
	return {
		text: require_scalar.scalar(text),
		comment
	};
}
/** By name with the SID as a comment; by SID with the name as a comment where the name says not enough. */
function reference(sid, all) {
	const found = all.find((candidate) => candidate.sid === sid);
	if (found === void 0) return {
		text: sid,
		comment: ""
	};
	const isAmbiguous = all.some((other) => other.sid !== sid && other.name === found.name);
	const odd = found.name === "" || found.name.trim() !== found.name || /^[A-Z]{2}[0-9a-f]{32}$/i.test(found.name);
	if (isAmbiguous || odd) return {
		text: sid,
		comment: ` # ${comment(found.name)}`
	};
	return {
		text: found.name,
		comment: ` # ${sid}`
	};
}
/** Text from outside in a comment: it stays on its line. */
function comment(text) {
	const line = require_near.visible(text);
	return line.length > 120 ? `${line.slice(0, 120)}…` : line;
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
Object.defineProperty(exports, "baselineOf", {
	enumerable: true,
	get: function() {
		return baselineOf;
	}
});
Object.defineProperty(exports, "comment", {
	enumerable: true,
	get: function() {
		return comment;
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
Object.defineProperty(exports, "reference", {
	enumerable: true,
	get: function() {
		return reference;
	}
});
Object.defineProperty(exports, "writeEntry", {
	enumerable: true,
	get: function() {
		return writeEntry;
	}
});
Object.defineProperty(exports, "writeUrl", {
	enumerable: true,
	get: function() {
		return writeUrl;
	}
});
