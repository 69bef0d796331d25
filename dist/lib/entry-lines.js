const require_kinds = require("./kinds.js");
const require_live_plan = require("./live-plan.js");
const require_scalar = require("./scalar.js");
const require_variables = require("./variables.js");
const require_yaml_part = require("./yaml-part.js");
// src/export/placeholders.ts
/**
* A webhook URL as it is written into a file: user info, query values and fragment become `${NAME}`.
*
* @param taken names of variables in use; new ones are added
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
		text: require_kinds.splitUrl(url).map(({ kind, text }) => {
			if (kind === "key") field = text;
			else if (text === "&" || text === "?") field = "";
			if (kind === "user") return hide(text, "AUTH", "user info");
			if (kind === "value") return hide(text, field || "QUERY", `query value ${JSON.stringify(field)}`);
			return kind === "fragment" ? hide(text, "FRAGMENT", "fragment") : require_variables.literalText(text);
		}).join(""),
		variables
	};
}
/** Names that tools of Twilio, GitHub runners, Node and proxies use. */
const OF_OTHERS = /^(?:TWILIO|GITHUB|RUNNER|ACTIONS|INPUT|NODE|NPM|GH|AWS|AZURE|GOOGLE)_|^(?:HTTPS?|NO|ALL)_PROXY$|_PROXY$/;
function freeName(proposed, taken) {
	const base = proposed.toUpperCase().replace(/[^A-Z0-9]+/g, "_").replace(/^(?=\d)|^_+/, "FLEX_").replace(/_+$/, "");
	const own = OF_OTHERS.test(base) || require_variables.isRefused(base) ? `FLEX_${base}` : base;
	let name = own;
	for (let n = 2; taken.has(name); n++) name = `${own}_${n}`;
	taken.add(name);
	return name;
}
// src/export/entry-lines.ts
/** @param defaults the values under `defaults` in the file */
function baselineOf({ fields }, defaults) {
	const own = fields.flatMap((field) => {
		if ("default" in field) return [[field.path, field.default]];
		return "unset" in field ? [[field.path, field.unset]] : [];
	});
	return new Map([...own, ...defaults]);
}
/** Writes a live address as an entry; undefined if the format cannot express where its chats go. */
function writeEntry(address, key, context) {
	const { kind, baseline } = context;
	const { values } = address;
	const integration = require_kinds.integrationNamed(kind, values.get(require_kinds.INTEGRATION));
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
			...differing(void 0).map((field) => `  ${require_kinds.keyOf(field)}: ${write(field).text}`)
		]
	};
}
/** The key that the site embeds. */
function keyLines(kind, values) {
	const [field, value] = [require_kinds.keyField(kind), require_kinds.keyValue(kind, values)];
	return field === void 0 || value === void 0 ? [] : [`  ${field.path}: ${value}`];
}
/** `studio: X`, `studio: { flow: X, retryCount: 2 }`, or a block if there is no short form. */
function integrationLines({ name, short }, fields, write) {
	const parts = fields.map((field) => ({
		key: require_kinds.keyOf(field),
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
	if (value instanceof require_kinds.WebhookUrl) {
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
	if (field.type === "set") {
		const words = require_kinds.splitSet(value);
		return {
			text: words.length === 0 ? "[]" : require_yaml_part.inlineValue(words, require_yaml_part.PLAIN),
			comment: ""
		};
	}
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
/** By name with the SID as a comment, or by SID with the name as a comment if the name is ambiguous or odd. */
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
/** Text from outside for a comment: it stays on one line. */
function comment(text) {
	const line = require_kinds.visible(text);
	return line.length > 120 ? `${line.slice(0, 120)}…` : line;
}
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
