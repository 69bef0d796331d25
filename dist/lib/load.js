const require_kinds = require("./kinds.js");
const require_variables = require("./variables.js");
const require_problem_list = require("./problem-list.js");
const require_limits = require("./limits.js");
const require_addresses_file = require("./addresses-file.js");
const require_resource = require("./resource.js");
const require_pattern = require("./pattern.js");
const require_parse = require("./parse.js");
// src/file/tree.ts
/** The same content without places, for the validator. Objects have no prototype: `__proto__` is a key. */
function plain(tree) {
	if (tree.kind === "scalar") return tree.value;
	if (tree.kind === "list") return tree.items.map(plain);
	const object = Object.create(null);
	for (const [key, item] of tree.items) object[key] = plain(item.node);
	return object;
}
function mapOf(tree) {
	return tree?.kind === "map" ? tree : void 0;
}
function child(tree, key) {
	return mapOf(tree)?.items.get(key)?.node;
}
function textOf(tree) {
	return tree?.kind === "scalar" && typeof tree.value === "string" ? tree.value : void 0;
}
// src/file/check-environments.ts
/** More than the schema allows is a problem already, and each takes as long as a file of its own. */
const MAX_ENVIRONMENTS = 100;
/** A file may have many thousands of keys that are left out, and each is compared with every entry. */
const MAX_SUGGESTIONS = 100;
/** The environments to load the file for; undefined is for none of them. */
function environmentsToLoad(file, picked) {
	const names = [...environmentsOf(file).keys()];
	if (picked !== void 0) return [names.includes(picked) ? picked : void 0];
	return names.length === 0 ? [void 0] : names.slice(0, MAX_ENVIRONMENTS);
}
/** Whether the environment that was picked is in the file, and one is picked where it has some. */
function checkPicked(file, picked, allEnvironments) {
	const names = [...environmentsOf(file).keys()];
	if (picked === void 0 ? names.length === 0 || allEnvironments : names.includes(picked)) return [];
	const at = mapOf(file)?.items.get("environments")?.keyAt ?? 0;
	return [{
		code: "FA130",
		...describeMissing(picked, names),
		at,
		path: ["environments"]
	}];
}
const PICK = require_kinds.perStyle({
	workflow: "Set the input `environment` to",
	command: "Pick with --environment"
});
function describeMissing(picked, names) {
	if (picked === void 0) return {
		message: "The file has environments, and none is picked",
		remedy: `${PICK} one of: ${names.join(", ")}.`
	};
	if (names.length === 0) return {
		message: `The file has no environments, and ${require_kinds.quote(picked)} is picked`,
		remedy: `Leave ${require_kinds.nameInput("environment")} out, or add an \`environments\` part.`
	};
	const near = require_kinds.nearest(picked, names);
	return {
		message: `There is no environment ${require_kinds.quote(picked)}`,
		remedy: near === void 0 ? `Pick one of: ${names.join(", ")}.` : `Did you mean ${require_kinds.quote(near)}?`
	};
}
/**
* In an environment `null` leaves an address out. Where there is none of that key, it may have been left out of the
* file meanwhile; or another one was meant, which stays in.
*
* @param unread where values could not be made out: such a null was not written
*/
function checkLeftOut(file, unread) {
	const addresses = mapOf(child(file, "addresses"));
	if (addresses === void 0) return [];
	let searches = 0;
	return [...environmentsOf(file)].flatMap(([environment, { node }]) => [...mapOf(child(node, "addresses"))?.items ?? []].flatMap(([key, item]) => {
		if (!(item.node.kind === "scalar" && item.node.value === null && !unread.has(item.node.at)) || addresses.items.has(key)) return [];
		const near = ++searches > MAX_SUGGESTIONS ? void 0 : require_kinds.nearest(key, addresses.items.keys());
		return [{
			code: "FA138",
			severity: "warning",
			message: `There is no address ${require_kinds.quote(key)} to leave out`,
			remedy: near === void 0 ? "Remove it, or write the key of an entry under `addresses`." : `Did you mean ${require_kinds.quote(near)}?`,
			at: item.keyAt,
			path: [
				"environments",
				environment,
				"addresses",
				key
			]
		}];
	}));
}
function environmentsOf(file) {
	return mapOf(child(file, "environments"))?.items ?? /* @__PURE__ */ new Map();
}
// src/file/url-shape.ts
const FRAGMENT = [/#/, "a fragment"];
const QUERY = [/\?/, "a query"];
/** What a value must not hold, by the part of the URL that it is filled into. */
const RULES = {
	start: [QUERY, FRAGMENT],
	authority: [
		[/@/, "user info"],
		[/[\\/]/, "a path"],
		QUERY,
		FRAGMENT
	],
	path: [
		[/(?:^|[\\/])(?:\.|%2e){1,2}(?:[\\/]|$)/i, "a step up or down the path"],
		[/[\\/]/, "a path segment"],
		QUERY,
		FRAGMENT
	],
	query: [[/&/, "a query parameter"], FRAGMENT],
	fragment: []
};
/**
* What a value that is filled into a URL adds to its parts, beside text.
*
* @param before what is written before the variable
* @param after what is written after it
*/
function shapeChange(value, before, after) {
	if (before === "" && after === "") return [];
	const part = partAfter(before);
	return (part === "query" && before.endsWith("?") && /^(?:#|$)/.test(after) ? [FRAGMENT] : RULES[part]).flatMap(([mark, adds]) => mark.test(value) ? [adds] : []);
}
function partAfter(before) {
	if (before === "") return "start";
	if (before.includes("#")) return "fragment";
	if (before.includes("?")) return "query";
	return /^[a-z][a-z0-9+.-]*:[\\/]*[^\\/]*$/i.test(before) ? "authority" : "path";
}
// src/file/written-secret.ts
/** Parameters whose value is a secret, whatever it looks like. */
const SECRET_KEY = /(?:^|[^a-z])(?:(?:api|app|auth|access|client|shared|private|bot)?[-_.]?(?:key|token|secret)|password|passwd|pass|pwd|sig|signature|auth)$/i;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A SID says where something is, and opens nothing. */
const SID = /^[A-Z]{2}[0-9a-f]{32}$/i;
/** Whether the file itself, and no variable, holds a password or a key of a webhook's URL. */
function hasWrittenSecret(url) {
	let key = "";
	return require_kinds.splitUrl(url).some(({ kind, text }) => {
		if (kind === "key") key = text;
		if (text === "&" || text === "?") key = "";
		if (kind === "user") {
			const [name = "", password = ""] = splitOnce(withoutVariables(text), ":");
			return password !== "" || looksRandom(name);
		}
		if (kind !== "value") return false;
		const value = withoutVariables(text);
		return looksRandom(value) || SECRET_KEY.test(key) && isNoWord(value);
	});
}
function splitOnce(text, separator) {
	const at = text.indexOf(separator);
	return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
function withoutVariables(text) {
	let rest = "";
	let done = 0;
	for (const { kind, at, text: written } of require_variables.dollarsIn(text)) {
		if (kind === "escaped") continue;
		rest += text.slice(done, at);
		done = at + written.length;
	}
	return rest + text.slice(done);
}
function isNoWord(value) {
	return value.length >= 6 && !/^[A-Za-z]+$/.test(value) && !SID.test(value);
}
/** Long, and of letters and digits mixed, as no word or number is. */
function looksRandom(text) {
	if (text.length < 16 || UUID.test(text) || SID.test(text)) return false;
	return text.split(/[^A-Za-z0-9]+/).some((run) => run.length >= 12 && /\d/.test(run) && /[A-Za-z]/.test(run));
}
// src/file/fill-url.ts
/** A runner takes no shorter value for a mask that is worth anything: words of the log would go with it. */
const MIN_MASK_LENGTH = 6;
/** A webhook's URL with its variables filled in. What is wrong with them is added to the findings. */
function fillUrl(url, at, path, context) {
	const dollars = require_variables.dollarsIn(url);
	const names = [...new Set(dollars.flatMap(({ kind, name }) => kind === "variable" ? [name] : []))];
	const unfilled = dollars.filter(({ kind }) => kind === "unfilled");
	const filled = require_variables.fillVariables(url, context.variables);
	const found = [
		...unfilled.slice(0, 1).map((dollar) => unfilledDollar(dollar, url)),
		...names.filter(require_variables.isRefused).map(refused),
		...filled.missing.flatMap((name) => missing(name, context)),
		...shapeChanges(url, dollars, context),
		...names.flatMap((name) => shortValue(name, context)),
		...hasWrittenSecret(url) ? [WRITTEN_SECRET] : []
	];
	for (const details of found) context.findings.push({
		...details,
		at,
		path
	});
	return {
		value: filled.text,
		place: context.placeOf(at),
		secrets: filled.values,
		...filled.values.length > 0 && { pieces: require_variables.filledPieces(url, context.variables) },
		...names.length > 0 && { variables: {
			names,
			host: hostOf(url)
		} },
		...(filled.missing.length > 0 || unfilled.length > 0 || names.some(require_variables.isRefused)) && { isUnfilled: true }
	};
}
/** The host as written: case does not count but in the names of variables. */
function hostOf(url) {
	return (require_kinds.splitUrl(url).find(({ kind }) => kind === "host")?.text)?.replace(/\$\{\w+\}|[^$]+/g, (part) => part.startsWith("$") ? part : part.toLowerCase());
}
/** Only a name in capitals is shown: other text after a `$` may be a part of a password. */
function unfilledDollar({ text, at }, url) {
	const rest = url.slice(at + 1, at + 200);
	const [, name] = /^\{\{[^}]*?([A-Z][A-Z0-9_]+)\s*\}\}/.exec(rest) ?? /^\{?\s*(?:env:)?([A-Z][A-Z0-9_]+)(?!\w)/.exec(rest) ?? [];
	const form = text.startsWith("${") ? "${" : "$";
	return {
		code: "FA139",
		message: `The webhook URL holds a \`${form}\` that looks like a variable, but only \`\${NAME}\` is filled`,
		remedy: `Write \`\${${name ?? "NAME"}}\` for the variable, or \`$${form}\` for the text \`${form}\` itself.`
	};
}
function refused(name) {
	return {
		code: "FA140",
		message: `\`\${${name}}\` must not be sent to a webhook: the runner, a tool or this step uses it for itself`,
		remedy: `Give the webhook a variable of its own, for example \`\${BOT_KEY}\`.`
	};
}
function missing(name, { variables, missingVariables }) {
	if (missingVariables === "ignored") return [];
	return [{
		code: "FA129",
		severity: missingVariables,
		message: `Environment variable ${name} is ${Object.hasOwn(variables, name) ? "empty" : "not set"}`,
		remedy: `${require_kinds.perStyle({
			workflow: `Give this step \`env: { ${name}: … }\``,
			command: `Set it: export ${name}=…`
		})}, or write $\${${name}} for the text itself.`
	}];
}
function shapeChanges(url, dollars, { variables }) {
	return dollars.slice(0, 100).flatMap(({ kind, name, at, text }) => {
		if (kind !== "variable" || require_variables.isRefused(name)) return [];
		const changes = shapeChange(require_variables.valueIn(name, variables), url.slice(0, at), url.slice(at + text.length));
		if (changes.length === 0) return [];
		return [{
			code: "FA141",
			severity: "warning",
			message: `The value of \`\${${name}}\` changes the shape of the webhook URL: it adds ${require_kinds.listed(changes, "and")}`,
			remedy: `Percent-encode the value (\`&\` is \`%26\`, \`/\` is \`%2F\`): it is filled in as it is.`
		}];
	});
}
/** Told once for each variable, however many webhooks use it. */
function shortValue(name, { variables, shortVariables }) {
	const { length } = require_variables.valueIn(name, variables);
	if (length === 0 || length >= MIN_MASK_LENGTH || require_variables.isRefused(name) || shortVariables.has(name)) return [];
	shortVariables.add(name);
	return [{
		code: "FA142",
		severity: "warning",
		message: `The value of \`\${${name}}\` has fewer than ${MIN_MASK_LENGTH} characters: the log cannot mask it`,
		remedy: "Use a longer secret; write what is no secret into the file."
	}];
}
const WRITTEN_SECRET = {
	code: "FA143",
	severity: "warning",
	message: "The webhook URL seems to hold a secret in plain text: everybody who reads the file can read it",
	remedy: `Write \`\${NAME}\` in its place, give the step \`env: { NAME: … }\` from a secret, and replace the secret.`
};
// src/file/merge.ts
/** The keys of the file that an environment may replace as a whole, beside the fields that all entries share. */
const SETTINGS = [
	"account",
	"scope",
	"unlisted",
	"ignore",
	"removed"
];
/** The file as one environment sees it: defaults, then entry, then environment, key by key. */
function forEnvironment(kind, file, environment) {
	const root = mapOf(file);
	const items = new Map(root?.items);
	items.delete("environments");
	items.delete("defaults");
	const own = environment === void 0 ? void 0 : child(child(file, "environments"), environment);
	const shared = kind.fields.filter(({ type }) => type === "sid").map(({ path }) => path);
	for (const key of [...SETTINGS, ...shared]) {
		const item = mapOf(own)?.items.get(key);
		if (item !== void 0) items.set(key, item);
	}
	const addresses = mergeAddresses(kind, defaultsFor(kind, file, environment), mapOf(child(file, "addresses")), mapOf(child(own, "addresses")));
	const at = child(file, "addresses")?.at ?? file.at;
	items.set("addresses", {
		keyAt: root?.items.get("addresses")?.keyAt ?? at,
		node: {
			kind: "map",
			items: addresses,
			at
		}
	});
	return {
		kind: "map",
		items,
		at: file.at
	};
}
/** What is merged under every entry of an environment. */
function defaultsFor(kind, file, environment) {
	const own = environment === void 0 ? void 0 : child(child(file, "environments"), environment);
	return over(kind, mapOf(child(file, "defaults")), mapOf(child(own, "defaults")));
}
function mergeAddresses(kind, defaults, base, own) {
	const merged = /* @__PURE__ */ new Map();
	for (const key of /* @__PURE__ */ new Set([...base?.items.keys() ?? [], ...own?.items.keys() ?? []])) {
		const below = base?.items.get(key);
		const above = own?.items.get(key);
		if (above !== void 0 && above.node.kind !== "map") continue;
		const node = over(kind, over(kind, defaults, mapOf(below?.node)), mapOf(above?.node));
		const keyAt = below?.keyAt ?? above?.keyAt ?? 0;
		if (node !== void 0) merged.set(key, {
			keyAt,
			node: {
				...node,
				at: (below ?? above)?.node.at ?? keyAt
			}
		});
	}
	return merged;
}
/** Key by key; an integration of the same kind merges, of another kind replaces. */
function over(kind, below, above) {
	if (below === void 0 || above === void 0) return above ?? below;
	const items = new Map(below.items);
	const integration = kind.integrations.find(({ name }) => above.items.has(name));
	if (integration !== void 0) {
		for (const { name } of kind.integrations) if (name !== integration.name) items.delete(name);
	}
	for (const [key, item] of above.items) {
		const former = items.get(key);
		if (key === integration?.name && former !== void 0) items.set(key, {
			keyAt: item.keyAt,
			node: mergeIntegration(integration, former, item)
		});
		else items.set(key, item);
	}
	return {
		kind: "map",
		items,
		at: above.at
	};
}
function mergeIntegration(integration, below, above) {
	const former = longForm(integration, below);
	const latter = longForm(integration, above);
	if (former === void 0 || latter === void 0) return above.node;
	return {
		kind: "map",
		items: new Map([...former.items, ...latter.items]),
		at: latter.at
	};
}
/** An integration as a mapping, whichever way it is written. */
function longForm({ short }, item) {
	if (item.node.kind === "map") return item.node;
	if (short === void 0 || item.node.kind !== "scalar") return void 0;
	return {
		kind: "map",
		items: /* @__PURE__ */ new Map([[short, {
			keyAt: item.keyAt,
			node: item.node
		}]]),
		at: item.node.at
	};
}
/** The integration of a merged entry: the schema allows no more than one. */
function integrationOf(kind, entry) {
	for (const integration of kind.integrations) {
		const { name } = integration;
		const item = entry.items.get(name);
		const map = item === void 0 ? void 0 : longForm(integration, item);
		if (item !== void 0 && map !== void 0) return {
			name,
			keyAt: item.keyAt,
			map
		};
	}
}
// src/file/entry.ts
/** A merged entry, which the schema has accepted, as data; undefined where it says nowhere for its chats to go. */
function readEntry(key, item, context) {
	const map = mapOf(item.node);
	if (map === void 0) return void 0;
	const found = integrationOf(context.kind, map);
	if (found === void 0) {
		const integrations = context.kind.integrations.map(({ name }) => name);
		context.findings.push({
			code: "FA120",
			message: `${key} does not say where its chats go`,
			remedy: `Write one of ${require_kinds.listed(integrations, "and")}, here or under \`defaults\`.`,
			at: item.keyAt,
			path: ["addresses", key]
		});
		return;
	}
	const values = readValues(key, item, map, found, context);
	return values && entryOf(key, item, map, values, context);
}
function entryOf(key, item, map, values, { placeOf }) {
	return {
		key,
		place: placeOf(item.keyAt),
		name: placedText(map, "name", placeOf) ?? {
			value: key,
			place: placeOf(item.keyAt)
		},
		sid: placedText(map, "sid", placeOf),
		was: placedTexts(child(map, "was"), placeOf),
		websites: placedTexts(child(map, "website"), placeOf),
		locales: placedTexts(child(map, "locale"), placeOf),
		values,
		unmanaged: placedTexts(child(map, "unmanaged"), placeOf).map(({ value }) => value)
	};
}
/** In the spelling in which SIDs are compared. */
function placedSid(map, key, placeOf) {
	const written = placedText(map, key, placeOf);
	return written && {
		...written,
		value: require_kinds.canonicalSid(written.value)
	};
}
/** What only seems to be missing in an entry that the schema has not accepted. */
const CONSEQUENCES = /* @__PURE__ */ new Set(["FA111", "FA120"]);
/**
* An entry that the schema has not accepted, as far as it can be read, so that the rest of it is checked in the
* same run; undefined where it is not even known which address is meant.
*
* @param wrong the offsets of the values that are not accepted
*/
function readFaultyEntry(key, item, context, wrong) {
	const map = mapOf(item.node);
	const name = child(map, "name");
	const isNamed = name === void 0 || textOf(name) !== void 0 && !wrong.has(name.at);
	if (map === void 0 || !isNamed) return void 0;
	const findings = [];
	const sound = withoutTexts(map, wrong);
	const entry = readEntry(key, {
		...item,
		node: sound
	}, {
		...context,
		findings
	});
	context.findings.push(...findings.filter(({ code }) => !CONSEQUENCES.has(code)));
	return entry ?? entryOf(key, item, sound, /* @__PURE__ */ new Map(), context);
}
function withoutTexts(tree, wrong) {
	const isSound = (node) => textOf(node) === void 0 || !wrong.has(node.at);
	const prune = (node) => {
		if (node.kind === "map") return withoutTexts(node, wrong);
		return node.kind === "list" ? {
			...node,
			items: node.items.filter(isSound)
		} : node;
	};
	const items = [...tree.items].filter(([, { node }]) => isSound(node));
	return {
		...tree,
		items: new Map(items.map(([key, item]) => [key, {
			...item,
			node: prune(item.node)
		}]))
	};
}
/** The values of an entry, field by field; undefined where one that it needs is missing, which is a finding. */
function readValues(key, item, map, found, context) {
	const values = /* @__PURE__ */ new Map();
	let isComplete = true;
	for (const field of context.kind.fields) {
		if (field.path === "name" || field.type === "sid") continue;
		if (field.integration !== void 0 && field.integration !== found.name) continue;
		const [parent, at] = field.integration === void 0 ? [map, item.keyAt] : [found.map, found.keyAt];
		const value = field.path === "integration" ? {
			value: found.name,
			place: context.placeOf(found.keyAt)
		} : readValue(field, child(parent, require_kinds.keyOf(field)), at, ["addresses", key], context);
		if (value !== void 0) values.set(field.path, value);
		else if ("required" in field) {
			isComplete = false;
			context.findings.push({
				code: "FA111",
				message: `${found.name} of ${key} has no ${require_kinds.keyOf(field)}`,
				remedy: field.required,
				at: found.keyAt,
				path: [
					"addresses",
					key,
					found.name
				]
			});
		}
	}
	return isComplete ? values : void 0;
}
/** A field's value, written or its default; undefined where it is neither. */
function readValue(field, node, parentAt, path, context) {
	const { placeOf } = context;
	const written = field.type === "set" ? writtenSet(node, placeOf) : node?.kind === "scalar" ? node.value : null;
	if (node === void 0 || typeof written !== TYPES[field.type] || written === null) return "default" in field ? {
		value: field.default,
		place: placeOf(parentAt)
	} : void 0;
	if (field.type === "key") return {
		value: require_kinds.canonicalSid(String(written)),
		place: placeOf(node.at)
	};
	if (field.type === "url") return fillUrl(String(written), node.at, [...path, ...field.path.split(".")], context);
	return {
		value: written,
		place: placeOf(typeof written === "string" ? node.at : parentAt)
	};
}
/** Null where no word of it can be read. */
function writtenSet(node, placeOf) {
	const words = placedTexts(node, placeOf).map(({ value }) => value);
	return words.length === 0 ? null : require_kinds.joinSet(words);
}
const TYPES = {
	text: "string",
	sid: "string",
	key: "string",
	choice: "string",
	set: "string",
	url: "string",
	reference: "string",
	integration: "string",
	flag: "boolean",
	number: "number"
};
/** The fields that are written once for all entries, at the top of the file. */
function readSharedValues(kind, map, placeOf) {
	return new Map(kind.fields.flatMap((field) => {
		const written = field.type === "sid" ? placedSid(map, field.path, placeOf) : void 0;
		return written === void 0 ? [] : [[field.path, written]];
	}));
}
function placedText(map, key, placeOf) {
	return placed(child(map, key), placeOf);
}
/** The texts among what is written: one, or a list of them. */
function placedTexts(tree, placeOf) {
	return (tree?.kind === "list" ? tree.items : [tree]).flatMap((node) => placed(node, placeOf) ?? []);
}
function placed(node, placeOf) {
	const value = textOf(node);
	return node === void 0 || value === void 0 ? void 0 : {
		value,
		place: placeOf(node.at)
	};
}
// src/file/finding.ts
function placesOf(file, lines) {
	return (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			file,
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	};
}
function toProblem({ code, severity = "error", message, remedy, at, path = [] }, placeOf) {
	const entry = entryKey(path);
	return {
		code,
		severity,
		message,
		remedy,
		place: placeOf(at),
		...path.length > 0 && { path: path.join(".") },
		...entry !== void 0 && { entry }
	};
}
/** The key of the entry that a path leads into. */
function entryKey(path = []) {
	if (path[0] === "addresses") return path[1];
	return path[0] === "environments" && path[2] === "addresses" ? path[3] : void 0;
}
/** Where the file has more addresses than an account can. */
function tooManyAddresses(kind, at, path) {
	return {
		code: "FA114",
		message: `"addresses" holds more than ${kind.limit.toLocaleString("en-US")} entries, ${kind.limitReason}`,
		remedy: "Split the file by account, with an `environments` part or a file for each.",
		at,
		path
	};
}
// src/file/check-duplicates.ts
/** Values that only one entry of the file may have. */
function checkDuplicates(kind, entries) {
	const remedy = (key) => `Keep ${key} with the entry that the address belongs to.`;
	return [
		...sameValue(entries, "name", "FA121", (name) => `have one name: ${require_kinds.quote(name)}`, "Give each entry a name of its own."),
		...sameValue(entries, "sid", "FA123", (sid) => `pin one address: ${sid}`, remedy("the sid")),
		...sameValue(entries, "was", "FA121", (name) => `both were ${require_kinds.quote(name)}`, remedy("`was`")),
		...sameKey(kind, entries),
		...circles(entries),
		...sameSite(entries)
	];
}
/** Names that are told apart by case, white space or what cannot be seen alone: allowed, but rarely meant. */
function checkNearDuplicates(entries) {
	return repeated(entries.map((entry) => claim(entry, entry.name, require_kinds.fold(entry.name.value)))).filter(({ first, again }) => first.value.trim() !== again.value.trim()).map(({ first, again }) => require_kinds.warning("FA135", `The names of ${again.entry.key} and ${at(first)} differ in ${difference(first.value, again.value)} only`, "Check that they are meant to be two addresses.", require_addresses_file.atEntry(again.entry, again.place, "name")));
}
/** What two names of one fold differ in. */
function difference(a, b) {
	if (a.toLowerCase() === b.toLowerCase()) return "case";
	if (withoutSpace(a) === withoutSpace(b)) return "white space";
	return "case, white space, Unicode form or unseen characters";
}
const withoutSpace = (text) => text.replace(/\s+/g, "");
/** @param say what the two have in common, of the value as it may be shown */
function sameValue(entries, key, code, say, remedy) {
	return repeated(entries.flatMap((entry) => {
		return [entry[key] ?? []].flat().map((one) => claim(entry, one, key === "sid" ? one.value.toLowerCase() : one.value));
	})).filter(({ first, again }) => first.entry !== again.entry).map(({ first, again }) => {
		const message = `${again.entry.key} and ${at(first)} ${say(again.value)}`;
		return require_kinds.problem(code, message, remedy, require_addresses_file.atEntry(again.entry, again.place, key));
	});
}
/** Twilio links a key to one address alone. */
function sameKey(kind, entries) {
	const field = require_kinds.keyField(kind);
	if (field === void 0) return [];
	return repeated(entries.flatMap((entry) => {
		const written = require_addresses_file.writtenKey(kind, entry);
		return written === void 0 ? [] : [claim(entry, written, written.value)];
	})).map(({ first, again }) => require_kinds.problem("FA123", `${again.entry.key} and ${at(first)} have one ${field.label}: ${again.value}`, `A ${field.label} leads to one address: give each entry one of its own.`, require_addresses_file.atEntry(again.entry, again.place, field.path)));
}
/** Entries that were each other: they would exchange their addresses' settings, and each site its chat. */
function circles(entries) {
	const byName = new Map(entries.map((entry) => [entry.name.value, entry]));
	const successors = (entry) => entry.was.flatMap(({ value }) => byName.get(value) ?? []).filter((other) => other !== entry);
	let open = entries.filter(({ sid, was }) => sid === void 0 && was.length > 0);
	for (let before = 0; before !== open.length;) {
		before = open.length;
		const isOpen = new Set(open);
		const isReached = new Set(open.flatMap(successors));
		open = open.filter((entry) => isReached.has(entry) && successors(entry).some((one) => isOpen.has(one)));
	}
	return open.map((entry) => require_kinds.problem("FA144", `${entry.key} and ${require_kinds.listed(keysBeside(entry, open), "and")} each have a name that another of them had: which address is whose is not known`, "Pin each by its `sid`, and remove `was`.", require_addresses_file.atEntry(entry, entry.was[0]?.place ?? entry.place, "was")));
}
const MAX_NAMED = 5;
function keysBeside(entry, all) {
	const keys = all.flatMap(({ key }) => key === entry.key ? [] : [key]);
	return keys.length > MAX_NAMED ? [...keys.slice(0, MAX_NAMED), `${keys.length - MAX_NAMED} more`] : keys;
}
/** Every pair of website and locale is served by one entry, which lists it once. */
function sameSite(entries) {
	return repeated(entries.flatMap(sites)).map(({ first, again }) => {
		const { entry, place, value, locale } = again;
		const site = `${require_kinds.quote(value)}${locale === "" ? "" : ` in ${locale}`}`;
		if (first.entry === entry) return require_kinds.problem("FA122", `${entry.key} lists ${site} twice`, "Keep one of the two.", require_addresses_file.atEntry(entry, place));
		return require_kinds.problem("FA122", `${entry.key} and ${first.entry.key} (line ${first.entry.place.line}) both serve ${site}`, "A pair of website and locale is in one entry only: change one of the two.", require_addresses_file.atEntry(entry, place));
	});
}
function sites(entry) {
	return require_problem_list.sitesOf(entry).map((site) => ({
		entry,
		...site
	}));
}
function claim(entry, { value, place }, key) {
	return {
		entry,
		value,
		place,
		key
	};
}
/** The claims whose key an earlier claim has, each with the first of them. */
function repeated(claims) {
	const firsts = /* @__PURE__ */ new Map();
	return claims.flatMap((again) => {
		const first = firsts.get(again.key);
		if (first === void 0) firsts.set(again.key, again);
		return first === void 0 ? [] : [{
			first,
			again
		}];
	});
}
function at({ entry, place }) {
	return `${entry.key} (line ${place.line})`;
}
// src/file/placeholder.ts
/** What documentation and unfinished files write in place of a SID: `FW…`. */
function placeholder(prefix) {
	return `${prefix}…`;
}
// src/file/check-entry.ts
function checkEntry(kind, entry) {
	return [
		...checkNames(entry),
		...entry.locales.flatMap((locale) => checkLocale(entry, locale)),
		...kind.fields.flatMap((field) => checkValue(kind, entry, field))
	];
}
function checkNames(entry) {
	const { name, was } = entry;
	const problems = [];
	if (isPadded(name)) problems.push(padded(entry, "name", name, "Remove the white space; where the live name has it, pin the address by `sid` and give it a clean name."));
	return [...problems, ...was.flatMap((former) => checkFormerName(entry, former))];
}
function checkFormerName(entry, former) {
	const ofSpace = isPadded(former) ? [padded(entry, "was", former, "Pin the address by its `sid` where its live name really does.")] : [];
	if (former.value !== entry.name.value) return ofSpace;
	return [...ofSpace, require_kinds.problem("FA121", `${entry.key} was what it is: ${require_kinds.quote(former.value)}`, "Remove `was`, or write the name that the address had before.", require_addresses_file.atEntry(entry, former.place, "was"))];
}
function isPadded({ value }) {
	return value.trim() !== value;
}
function padded(entry, key, { value, place }, remedy) {
	const message = `${key} of ${entry.key} begins or ends with white space: ${require_kinds.quote(value)}`;
	return require_kinds.problem("FA127", message, remedy, require_addresses_file.atEntry(entry, place, key));
}
function checkLocale(entry, { value, place }) {
	if (isLocale(value)) return [];
	const message = `${require_kinds.quote(value)} of ${entry.key} is no language tag (BCP 47)`;
	return [require_kinds.problem("FA132", message, "Write it as in en-US, de or zh-Hant-TW.", require_addresses_file.atEntry(entry, place, "locale"))];
}
function checkValue(kind, entry, field) {
	const written = entry.values.get(field.path);
	if (written === void 0) return [];
	const text = {
		value: String(written.value),
		place: written.place
	};
	if (field.type === "reference") return checkReference(kind, entry, field, text);
	return field.type === "url" ? checkUrl(entry, field, text, written.isUnfilled === true) : [];
}
/** A SID of another kind where this kind belongs: a name may be anything, but nobody names a flow so. */
function checkReference(kind, entry, field, text) {
	const { name, prefix } = require_resource.RESOURCES[field.resource];
	const path = require_kinds.writtenPath(kind, field);
	if (text.value === placeholder(prefix)) return [require_kinds.problem("FA113", `${path} of ${entry.key} is not filled in: ${require_kinds.quote(text.value)} stands for the SID of a ${name}`, `Write ${prefix} and 32 hexadecimal digits, or the friendly name.`, require_addresses_file.atEntry(entry, text.place, path))];
	const found = /^([A-Z]{2})[0-9A-F]{32}$/.exec(text.value.toUpperCase());
	if (found !== null && found[1] !== prefix) return [require_kinds.problem("FA128", `${path} of ${entry.key} must be the SID or name of a ${name}, and is the ${found[1]}… SID ${require_kinds.quote(text.value)}`, `Write ${prefix} and 32 hexadecimal digits, or the friendly name.`, require_addresses_file.atEntry(entry, text.place, path))];
	return [];
}
/** Scheme, host and no more slashes than two: what else a parser makes a URL of is seldom what was meant. */
const SCHEME_AND_HOST = /^(https?):\/\/[^/\\?#]/i;
/**
* It must be one that Twilio can call. The URL itself is never shown: it may hold secrets.
*
* @param isUnfilled whether variables stand in it, which have been reported
*/
function checkUrl(entry, { label, path }, { value, place }, isUnfilled) {
	const at = require_addresses_file.atEntry(entry, place, path);
	const scheme = SCHEME_AND_HOST.exec(value)?.[1]?.toLowerCase();
	if (!(isUnfilled ? scheme !== void 0 || value.startsWith("$") : scheme !== void 0 && URL.canParse(value) && !hasStrayCharacter(value))) return [require_kinds.problem("FA131", `The ${label} of ${entry.key} is no web address`, "Write a whole URL without spaces, as in https://bots.acme.com/flex; a variable must hold what belongs there.", at)];
	if (scheme !== "http") return [];
	const message = `The ${label} of ${entry.key} is plain http: chats go over the wire unprotected`;
	return [require_kinds.warning("FA134", message, "Use https.", at)];
}
/** White space, control characters and what cannot be seen: a parser drops them, and Twilio may not. */
function hasStrayCharacter(url) {
	return !/^[!-[\]-~]*$/.test(url) && /[\s\\\p{Cc}\p{Cf}]/u.test(url);
}
function isLocale(tag) {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}
// src/file/check-lists.ts
/** A list may hold more names, but no more patterns that have to be tried one by one. */
const MAX_WILD_PATTERNS = 100;
/** A name has no more characters, and a pattern without wildcards at the most twice as many, each escaped. */
const MAX_WILD_LENGTH = 256;
function checkPatterns(file) {
	return [...checkList("scope", file.scope), ...checkList("ignore", file.ignore)];
}
function checkList(name, list) {
	const lone = list.filter(({ value }) => /(?<!\\)(?:\\\\)*\\$/.test(value)).map(({ value, place }) => require_kinds.problem("FA113", `Pattern ${require_kinds.quote(value)} ends in a lone backslash`, "Write \\\\ for a backslash, or remove it.", { place }));
	const wild = list.filter(isWild);
	const tooLong = wild.filter(({ value }) => Array.from(value).length > MAX_WILD_LENGTH).map(({ place }) => require_kinds.problem("FA113", `A pattern of \`${name}\` is longer than ${MAX_WILD_LENGTH} characters`, "Shorten it with `*`.", {
		place,
		path: name
	}));
	const tooMany = wild[MAX_WILD_PATTERNS];
	if (tooMany === void 0) return [...lone, ...tooLong];
	const more = require_kinds.problem("FA113", `\`${name}\` holds more than ${MAX_WILD_PATTERNS} patterns with wildcards`, "Cover several of them with one pattern, or list the names without `*` and `?`.", {
		place: tooMany.place,
		path: name
	});
	return [
		...lone,
		...tooLong,
		more
	];
}
const isWild = ({ value }) => new require_pattern.Pattern(value).literal === void 0;
/** Those that entries are compared with: more are a problem already, and take long. */
function compared(list) {
	let wild = 0;
	return list.filter((pattern) => !isWild(pattern) || ++wild <= MAX_WILD_PATTERNS);
}
/** The steps that comparing all entries with the lists takes at the most. */
function stepsOfLists({ entries, scope, ignore }) {
	return entries.reduce((sum, { name }) => sum + name.value.length, 0) * [...compared(scope), ...compared(ignore)].map(({ value }) => new require_pattern.Pattern(value)).reduce((sum, { steps }) => sum + steps, 0);
}
/** Entries that the file's own lists contradict. */
function checkAgainstLists(file) {
	const ignored = compared(file.ignore);
	const scope = new require_pattern.PatternList(compared(file.scope).map(({ value }) => value));
	const ignore = new require_pattern.PatternList(ignored.map(({ value }) => value));
	const ignoredSids = new Map(file.ignore.toReversed().map((item) => [item.value.toLowerCase(), item]));
	const removed = new Map(file.removed.toReversed().map((item) => [item.value, item]));
	const removedSids = new Map(file.removed.toReversed().map((item) => [item.value.toLowerCase(), item]));
	return file.entries.flatMap((entry) => {
		const name = entry.name.value;
		const sid = entry.sid?.value.toLowerCase() ?? "";
		const pattern = ignored[ignore.find(name) ?? -1];
		const ignoredSid = ignoredSids.get(sid);
		const isInScope = scope.size === 0 || scope.matches(name);
		const removal = removed.get(name) ?? removedSids.get(sid);
		return [
			...pattern === void 0 ? [] : [ignoredEntry(entry, pattern)],
			...ignoredSid === void 0 ? [] : [ignoredPin(entry, ignoredSid)],
			...isInScope ? [] : [outOfScope(entry)],
			...removal === void 0 ? [] : [removedEntry(entry, removal)]
		];
	});
}
function ignoredEntry(entry, pattern) {
	const { value, place } = entry.name;
	return require_kinds.problem("FA124", `${entry.key} is ignored: its name ${require_kinds.quote(value)} matches ${require_kinds.quote(pattern.value)} (line ${pattern.place.line})`, "Narrow the pattern under `ignore`, or remove the entry.", require_addresses_file.atEntry(entry, place, "name"));
}
function ignoredPin(entry, { value, place }) {
	return require_kinds.problem("FA124", `${entry.key} is ignored: its sid ${value} is listed under \`ignore\` (line ${place.line})`, "Remove the SID from `ignore`, or remove the entry.", require_addresses_file.atEntry(entry, entry.sid?.place ?? entry.place, "sid"));
}
function outOfScope(entry) {
	const { value, place } = entry.name;
	return require_kinds.problem("FA126", `${entry.key} is out of scope: no pattern of \`scope\` matches its name ${require_kinds.quote(value)}`, "Add a pattern to `scope`, or move the entry to the file that answers for it.", require_addresses_file.atEntry(entry, place, "name"));
}
function removedEntry(entry, removal) {
	return require_kinds.problem("FA125", `${entry.key} is also to be removed (line ${removal.place.line})`, "Remove the entry, or take it off `removed`.", require_addresses_file.atEntry(entry, entry.place));
}
/** SIDs of something else than addresses of this kind: nobody names an address so. */
function checkListedSids(kind, { removed, ignore }) {
	const check = (name, list) => list.filter(({ value }) => /^[A-Z]{2}[0-9a-f]{32}$/.test(value) && !require_kinds.isSid(value, kind.sidPrefix)).filter(({ value }) => name === "removed" || require_kinds.sidOfOtherKind(kind, value) !== void 0).map(({ value, place }) => require_kinds.problem("FA128", `\`${name}\` takes names and SIDs of addresses (${kind.sidPrefix}…), and this is ${require_kinds.quote(value)}`, require_kinds.sidOfOtherKind(kind, value) ?? `Write ${kind.sidPrefix} and 32 hexadecimal digits, or the friendly name.`, {
		place,
		path: name
	}));
	return [...check("removed", removed), ...check("ignore", ignore)];
}
function checkRemoved({ removed }) {
	const seen = /* @__PURE__ */ new Set();
	return removed.flatMap(({ value, place }) => {
		const at = {
			place,
			path: "removed"
		};
		if (seen.has(value)) return [require_kinds.warning("FA113", `${require_kinds.quote(value)} stands under \`removed\` twice`, "Keep one of the two.", at)];
		seen.add(value);
		return [];
	});
}
// src/file/check-unfilled.ts
/** What looks like a variable where none is filled in. Webhook URLs are checked as they are filled. */
function checkUnfilled({ fields }, file) {
	const lists = {
		scope: file.scope,
		ignore: file.ignore,
		removed: file.removed
	};
	return [...Object.entries(lists).flatMap(([path, texts]) => texts.filter(isUnfilled).map((text) => unfilled(text, `\`${path}\``, {
		place: text.place,
		path
	}))), ...file.entries.flatMap((entry) => {
		const values = fields.flatMap(({ path, type }) => {
			const written = entry.values.get(path);
			return type === "url" || typeof written?.value !== "string" ? [] : [written];
		});
		const former = [entry.was ?? []].flat();
		return [
			entry.name,
			...former,
			...entry.websites,
			...entry.locales,
			...values
		].filter(isUnfilled).map((text) => unfilled(text, entry.key, require_addresses_file.atEntry(entry, text.place)));
	})];
}
function isUnfilled({ value }) {
	return value.includes("$") && require_variables.looksLikeVariable(value);
}
function unfilled({ value }, where, at) {
	return require_kinds.warning("FA136", `${require_kinds.quote(value)} of ${where} is taken as it stands`, "Variables are filled into webhook URLs alone; `environments` says what differs per account.", at);
}
// src/file/meaning.ts
/** What the schema cannot say: names that collide, entries that the file's own lists contradict, wrong SIDs. */
function checkMeaning(kind, file) {
	return [
		...checkPatterns(file),
		...checkDuplicates(kind, file.entries),
		...checkNearDuplicates(file.entries),
		...file.entries.flatMap((entry) => checkEntry(kind, entry)),
		...checkUnfilled(kind, file),
		...checkAgainstLists(file),
		...checkListedSids(kind, file),
		...checkRemoved(file)
	];
}
/** About how long that takes, before it is done. */
function stepsOfMeaning(file) {
	const sites = file.entries.reduce((sum, { websites, locales }) => sum + websites.length * Math.max(1, locales.length), 0);
	return file.entries.length * require_limits.STEPS.entry + sites * require_limits.STEPS.site + stepsOfLists(file);
}
// src/file/schema-messages.ts
/** The violation as a problem for people; undefined where it only follows from another one. */
function describeViolation(kind, violation) {
	const { keyword, propertyName } = violation.error;
	if (propertyName !== void 0) return keyword === "propertyNames" ? void 0 : invalidKey(violation);
	return KEYWORDS.get(keyword)?.(violation, kind);
}
/** One row for each keyword that the compiled schema reports, but `propertyNames`, which only repeats others. */
const KEYWORDS = /* @__PURE__ */ new Map([
	["additionalProperties", unknownKey],
	["required", missingKey],
	["type", wrongType],
	["enum", (violation) => notAllowed(violation, violation.error.params.allowedValues.map(String))],
	["const", (violation) => notAllowed(violation, [String(violation.error.params.allowedValue)])],
	["pattern", invalidSid],
	["minimum", (violation) => outOfRange(violation, "at least")],
	["maximum", (violation) => outOfRange(violation, "at most")],
	["minLength", empty],
	["minItems", empty],
	["minProperties", empty],
	["maxLength", tooLong],
	["maxItems", tooManyItems],
	["uniqueItems", repeatedItem],
	["maxProperties", tooManyProperties],
	["not", severalDestinations]
]);
/** A finding whose place is the value. */
function atValue({ node, path }, code, message, remedy) {
	return {
		code,
		message,
		remedy,
		at: node.at,
		path
	};
}
/** A finding whose place is the value's key. */
function atKey({ keyAt, path }, code, message, remedy) {
	return {
		code,
		message,
		remedy,
		at: keyAt,
		path
	};
}
/** A finding whose place is a key of the mapping. */
function atKeyOf({ node, path }, key, code, message, remedy) {
	return {
		code,
		message,
		remedy,
		at: mapOf(node)?.items.get(key)?.keyAt ?? node.at,
		path: [...path, key]
	};
}
/** What the message is about: the value's key, for an item of a list that of the list. */
function subject({ path }) {
	const name = path.at(-1);
	if (name === void 0) return "The file";
	return require_kinds.quote(/^\d+$/.test(name) ? path.at(-2) ?? name : name);
}
function invalidKey(violation) {
	const key = String(violation.error.propertyName);
	const [what, remedy] = violation.path.at(-1) === "environments" ? ["the name of an environment", "Use letters, digits, `.`, `_` and `-`, 128 at the most."] : ["a key", "Use lower-case letters, digits, `.`, `_` and `-`, 128 at the most, and begin with a letter or digit; the friendly name goes into `name`."];
	return atKeyOf(violation, key, "FA113", `${require_kinds.quote(key)} cannot be ${what}`, remedy);
}
function unknownKey(violation, kind) {
	const { additionalProperty, allowed } = violation.error.params;
	const key = String(additionalProperty);
	const foreign = kind.foreignKeys.get([...pathInEntry(violation.path), key].join("."));
	if (foreign !== void 0) return atKeyOf(violation, key, "FA110", `${require_kinds.quote(key)} is not available with \`api: ${kind.api}\``, foreign);
	const near = require_kinds.nearest(key, allowed);
	const remedy = near !== void 0 && near !== key ? `Did you mean ${require_kinds.quote(near)}?` : (key === "api" ? API_ONCE : kind.misplacedKeys.get(key)) ?? `Remove it, or write one of: ${allowed.join(", ")}.`;
	return atKeyOf(violation, key, "FA110", `Unknown key ${require_kinds.quote(key)}`, remedy);
}
const API_ONCE = "Write `api` once, at the top level of the file: all of its addresses, in every environment, are of one kind.";
/** Where a mapping is in its entry, or in what is merged under entries. */
function pathInEntry(path) {
	const own = path[0] === "environments" ? path.slice(2) : path;
	if (own[0] === "addresses") return own.slice(2);
	return own[0] === "defaults" ? own.slice(1) : own;
}
function missingKey(violation) {
	const key = String(violation.error.params.missingProperty);
	return atKey(violation, "FA111", `${subject(violation)} has no ${require_kinds.quote(key)}`, MISSING.get(key) ?? `Add ${key}.`);
}
const MISSING = /* @__PURE__ */ new Map([["version", "Begin the file with `version: 1`."], ["addresses", "Add `addresses:` with an entry for each address, or `addresses: {}` for none."]]);
function wrongType(violation) {
	const { node, error } = violation;
	const types = [error.params.type].flat();
	const isFraction = types.includes("integer") && node.kind === "scalar" && typeof node.value === "number";
	return atValue(violation, "FA112", `${subject(violation)} must be ${typeNames(types)}, and is ${isFraction ? node.value : typeOf(node)}`, typeRemedy(types, violation));
}
const TYPE_NAMES = /* @__PURE__ */ new Map([
	["string", "text"],
	["integer", "a whole number"],
	["boolean", "true or false"],
	["array", "a list"],
	["object", "a mapping"]
]);
function typeNames(types) {
	return require_kinds.either(types.map((type) => TYPE_NAMES.get(type) ?? type));
}
function typeRemedy(types, { node, path }) {
	if (typeOf(node) === "empty") {
		if (path.at(-2) === "environments") return "Write `{}` where nothing differs, or remove the environment.";
		if (path.at(-1) === "addresses") return "Write `addresses: {}` for none.";
		return "Write a value, or leave the key out.";
	}
	if (types.includes("string") && node.kind === "scalar") return `Put it in quotes: ${JSON.stringify(node.source ?? String(node.value))}.`;
	if (types.includes("array") && node.kind === "scalar") return "Write a list: a line with `- ` for each, or [a, b].";
	if (types.includes("boolean")) return "Write true or false, without quotes.";
	if (types.includes("integer")) return "Write a whole number, without quotes.";
	return `Write ${typeNames(types)}.`;
}
function notAllowed(violation, allowed) {
	const { node } = violation;
	const written = node.kind === "scalar" ? String(node.value) : "";
	const near = allowed.includes(written) ? void 0 : require_kinds.nearest(written, allowed);
	return atValue(violation, "FA113", `${subject(violation)} must be ${require_kinds.either(allowed)}, and is ${shown(node)}`, near === void 0 ? `Write ${require_kinds.either(allowed)}.` : `Did you mean ${require_kinds.quote(near)}?`);
}
/** The schema has patterns for SIDs only. */
function invalidSid(violation, kind) {
	const { node, path } = violation;
	const written = node.kind === "scalar" ? String(node.value) : "";
	const { owner, remedy } = sidOf(kind, path.at(-1) ?? "", written);
	return atValue(violation, /^[A-Z]{2}[0-9a-f]{32}$/i.test(written) ? "FA128" : "FA113", `${subject(violation)} must be the SID of ${owner}, and is ${shown(node)}`, remedy);
}
/** What has the SID that a key takes, and what to write in place of what is written. */
function sidOf(kind, key, written) {
	const write = (prefix) => `Write ${prefix} and 32 hexadecimal digits, as the Console shows it.`;
	if (key === "account") return {
		owner: "an account",
		remedy: write("AC")
	};
	if (key === "sid") {
		const other = require_kinds.sidOfOtherKind(kind, written);
		return {
			owner: `an address (${kind.name})`,
			remedy: other ?? write(kind.sidPrefix)
		};
	}
	const field = require_kinds.fieldOf(kind, key);
	if (field?.type === "key") return {
		owner: `a ${field.label}`,
		remedy: field.remedy
	};
	if (field?.type === "sid") return {
		owner: `a ${field.label}`,
		remedy: write(field.prefix)
	};
	return {
		owner: "this",
		remedy: write("")
	};
}
function outOfRange(violation, bound) {
	const { node, error, path } = violation;
	return atValue(violation, "FA113", `${subject(violation)} must be ${bound} ${error.params.limit}, and is ${shown(node)}`, path.at(-1) === "retryCount" ? "Write 0, 1, 2 or 3." : "Write a number in that range.");
}
function empty(violation) {
	return atValue(violation, "FA113", `${subject(violation)} is empty`, "Write a value, or leave the key out.");
}
function tooLong(violation) {
	return atValue(violation, "FA113", `${subject(violation)} is longer than ${violation.error.params.limit} characters`, "Shorten it.");
}
function tooManyItems(violation) {
	return atValue(violation, "FA113", tooManyValues(violation), "Split the entry.");
}
function tooManyValues(violation) {
	return `${subject(violation)} holds more than ${violation.error.params.limit} values`;
}
function repeatedItem(violation) {
	return atValue(violation, "FA113", `${subject(violation)} holds a value twice`, "Keep one of the two.");
}
function tooManyProperties(violation, kind) {
	const { keyAt, path } = violation;
	if (path.at(-1) !== "environments") return tooManyAddresses(kind, keyAt, path);
	return atKey(violation, "FA113", tooManyValues(violation), "Split the file by account.");
}
/** The schema's only `not` is of two destinations in one entry. */
function severalDestinations(violation, kind) {
	const integrations = kind.integrations.map(({ name }) => name);
	return atKey(violation, "FA120", `More than one of ${require_kinds.listed(integrations, "and")} is written`, "Keep the one that the chats go to.");
}
function typeOf(node) {
	if (node.kind === "list") return "a list";
	if (node.kind === "map") return "a mapping";
	if (node.value === null) return "empty";
	if (typeof node.value === "number") return "a number";
	return typeof node.value === "boolean" ? "true or false" : "text";
}
function shown(node) {
	if (node.kind !== "scalar") return typeOf(node);
	return typeof node.value === "string" ? require_kinds.quote(node.value) : String(node.value);
}
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ require_kinds.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// src/file/validator.generated.js
const validateFile = validate20;
const schema33 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "addresses.schema.json",
	"type": "object",
	"required": ["version", "addresses"],
	"additionalProperties": false,
	"properties": {
		"version": { "allOf": [{ "const": 1 }] },
		"api": {
			"type": "string",
			"enum": ["flex-flows", "conversations"],
			"default": "flex-flows"
		},
		"account": { "$ref": "#/$defs/account" },
		"chatService": { "$ref": "#/$defs/chatService" },
		"scope": { "$ref": "#/$defs/scope" },
		"unlisted": { "$ref": "#/$defs/unlisted" },
		"ignore": { "$ref": "#/$defs/ignore" },
		"removed": { "$ref": "#/$defs/removed" },
		"defaults": true,
		"addresses": {
			"type": "object",
			"maxProperties": 2500,
			"propertyNames": { "$ref": "#/$defs/addressKey" },
			"additionalProperties": true
		},
		"environments": {
			"type": "object",
			"minProperties": 1,
			"maxProperties": 100,
			"propertyNames": { "$ref": "#/$defs/environmentKey" },
			"additionalProperties": true
		}
	},
	"$defs": {
		"key": {
			"type": "string",
			"maxLength": 128,
			"pattern": "^[a-z0-9][a-z0-9._-]*$"
		},
		"addressKey": { "$ref": "#/$defs/key" },
		"environmentName": {
			"type": "string",
			"maxLength": 128,
			"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
		},
		"environmentKey": { "$ref": "#/$defs/environmentName" },
		"account": {
			"type": "string",
			"pattern": "^[Aa][Cc][0-9a-fA-F]{32}$"
		},
		"chatService": {
			"type": "string",
			"pattern": "^[Ii][Ss][0-9a-fA-F]{32}$"
		},
		"friendlyName": {
			"type": "string",
			"minLength": 1,
			"maxLength": 256
		},
		"name": { "$ref": "#/$defs/friendlyName" },
		"was": {
			"type": ["string", "array"],
			"minItems": 1,
			"maxItems": 20,
			"uniqueItems": true,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 256
			},
			"minLength": 1,
			"maxLength": 256
		},
		"pattern": {
			"type": "string",
			"minLength": 1,
			"maxLength": 512
		},
		"scope": {
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/$defs/pattern" }
		},
		"unlisted": {
			"type": "string",
			"enum": [
				"report",
				"delete",
				"disable"
			],
			"default": "report"
		},
		"ignore": {
			"type": "array",
			"items": { "$ref": "#/$defs/pattern" }
		},
		"removed": {
			"type": "array",
			"items": { "$ref": "#/$defs/friendlyName" }
		},
		"website": {
			"type": ["string", "array"],
			"minItems": 1,
			"maxItems": 200,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 2048
			},
			"minLength": 1,
			"maxLength": 2048
		},
		"locale": {
			"type": ["string", "array"],
			"minItems": 1,
			"maxItems": 200,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 100
			},
			"minLength": 1,
			"maxLength": 100
		},
		"retryCount": {
			"type": "integer",
			"minimum": 0,
			"maximum": 3,
			"default": 3
		},
		"studio": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"flow": {
					"type": "string",
					"minLength": 1
				},
				"retryCount": { "$ref": "#/$defs/retryCount" }
			}
		},
		"studioValue": {
			"type": ["string", "object"],
			"additionalProperties": false,
			"properties": {
				"flow": {
					"type": "string",
					"minLength": 1
				},
				"retryCount": { "$ref": "#/$defs/retryCount" }
			},
			"minLength": 1
		},
		"webhook": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"url": {
					"type": "string",
					"minLength": 1
				},
				"retryCount": { "$ref": "#/$defs/retryCount" }
			}
		},
		"webhookValue": {
			"type": ["string", "object"],
			"additionalProperties": false,
			"properties": {
				"url": {
					"type": "string",
					"minLength": 1
				},
				"retryCount": { "$ref": "#/$defs/retryCount" }
			},
			"minLength": 1
		},
		"task": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"workspace": {
					"type": "string",
					"minLength": 1
				},
				"workflow": {
					"type": "string",
					"minLength": 1
				},
				"channel": {
					"type": "string",
					"minLength": 1,
					"default": "default"
				},
				"priority": {
					"type": "integer",
					"minimum": 0,
					"maximum": 2147483647,
					"default": 0
				},
				"timeout": {
					"type": "integer",
					"minimum": 0,
					"maximum": 2147483647,
					"default": 86400
				},
				"creationOnMessage": { "type": "boolean" }
			}
		},
		"taskValue": { "$ref": "#/$defs/task" },
		"enabled": {
			"type": "boolean",
			"default": true
		},
		"janitor": {
			"type": "boolean",
			"default": false
		},
		"longLived": {
			"type": "boolean",
			"default": false
		},
		"contactIdentity": {
			"type": "string",
			"maxLength": 500
		},
		"unmanaged": {
			"type": "array",
			"uniqueItems": true,
			"items": {
				"type": "string",
				"enum": [
					"enabled",
					"janitor",
					"longLived",
					"contactIdentity",
					"studio",
					"webhook",
					"task",
					"retryCount",
					"channel",
					"priority",
					"timeout",
					"creationOnMessage"
				]
			}
		},
		"oneIntegration": { "not": {
			"type": "object",
			"anyOf": [
				{
					"required": ["studio", "webhook"],
					"properties": {
						"studio": true,
						"webhook": true
					}
				},
				{
					"required": ["studio", "task"],
					"properties": {
						"studio": true,
						"task": true
					}
				},
				{
					"required": ["webhook", "task"],
					"properties": {
						"webhook": true,
						"task": true
					}
				}
			]
		} },
		"defaults": {
			"type": "object",
			"allOf": [{ "$ref": "#/$defs/oneIntegration" }],
			"additionalProperties": false,
			"properties": {
				"studio": { "$ref": "#/$defs/studioValue" },
				"webhook": { "$ref": "#/$defs/webhookValue" },
				"task": { "$ref": "#/$defs/taskValue" },
				"enabled": { "$ref": "#/$defs/enabled" },
				"janitor": { "$ref": "#/$defs/janitor" },
				"longLived": { "$ref": "#/$defs/longLived" },
				"contactIdentity": { "$ref": "#/$defs/contactIdentity" },
				"unmanaged": { "$ref": "#/$defs/unmanaged" }
			}
		},
		"defaultsValue": { "$ref": "#/$defs/defaults" },
		"entry": {
			"type": "object",
			"allOf": [{ "$ref": "#/$defs/oneIntegration" }],
			"additionalProperties": false,
			"properties": {
				"name": { "$ref": "#/$defs/name" },
				"was": { "$ref": "#/$defs/was" },
				"sid": {
					"type": "string",
					"pattern": "^[Ff][Oo][0-9a-fA-F]{32}$"
				},
				"website": { "$ref": "#/$defs/website" },
				"locale": { "$ref": "#/$defs/locale" },
				"studio": { "$ref": "#/$defs/studioValue" },
				"webhook": { "$ref": "#/$defs/webhookValue" },
				"task": { "$ref": "#/$defs/taskValue" },
				"enabled": { "$ref": "#/$defs/enabled" },
				"janitor": { "$ref": "#/$defs/janitor" },
				"longLived": { "$ref": "#/$defs/longLived" },
				"contactIdentity": { "$ref": "#/$defs/contactIdentity" },
				"unmanaged": { "$ref": "#/$defs/unmanaged" }
			}
		},
		"entryValue": { "$ref": "#/$defs/entry" },
		"environmentEntry": {
			"type": ["object", "null"],
			"if": { "type": "object" },
			"then": { "$ref": "#/$defs/entry" }
		},
		"environmentAddresses": {
			"type": "object",
			"maxProperties": 2500,
			"propertyNames": { "$ref": "#/$defs/addressKey" },
			"additionalProperties": true
		},
		"environment": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"account": { "$ref": "#/$defs/account" },
				"chatService": { "$ref": "#/$defs/chatService" },
				"scope": { "$ref": "#/$defs/scope" },
				"unlisted": { "$ref": "#/$defs/unlisted" },
				"ignore": { "$ref": "#/$defs/ignore" },
				"removed": { "$ref": "#/$defs/removed" },
				"defaults": { "$ref": "#/$defs/defaultsValue" },
				"addresses": { "$ref": "#/$defs/environmentAddresses" }
			}
		},
		"environmentValue": { "$ref": "#/$defs/environment" },
		"addresses": {
			"type": "object",
			"maxProperties": 2500,
			"propertyNames": { "$ref": "#/$defs/addressKey" },
			"additionalProperties": { "$ref": "#/$defs/entryValue" }
		},
		"environments": {
			"type": "object",
			"minProperties": 1,
			"maxProperties": 100,
			"propertyNames": { "$ref": "#/$defs/environmentKey" },
			"additionalProperties": { "$ref": "#/$defs/environmentValue" }
		},
		"deploymentKey": {
			"type": "string",
			"pattern": "^[Cc][Vv][0-9a-fA-F]{32}$"
		},
		"chatWebhook": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"url": {
					"type": "string",
					"minLength": 1
				},
				"method": {
					"type": "string",
					"enum": ["post", "get"],
					"default": "post"
				},
				"events": {
					"type": "array",
					"minItems": 1,
					"uniqueItems": true,
					"items": {
						"type": "string",
						"enum": [
							"onMessageAdded",
							"onMessageUpdated",
							"onMessageRemoved",
							"onConversationUpdated",
							"onConversationStateUpdated",
							"onConversationRemoved",
							"onParticipantAdded",
							"onParticipantUpdated",
							"onParticipantRemoved",
							"onDeliveryUpdated"
						]
					},
					"default": ["onMessageAdded"]
				}
			}
		},
		"chatWebhookValue": {
			"type": ["string", "object"],
			"additionalProperties": false,
			"properties": {
				"url": {
					"type": "string",
					"minLength": 1
				},
				"method": {
					"type": "string",
					"enum": ["post", "get"],
					"default": "post"
				},
				"events": {
					"type": "array",
					"minItems": 1,
					"uniqueItems": true,
					"items": {
						"type": "string",
						"enum": [
							"onMessageAdded",
							"onMessageUpdated",
							"onMessageRemoved",
							"onConversationUpdated",
							"onConversationStateUpdated",
							"onConversationRemoved",
							"onParticipantAdded",
							"onParticipantUpdated",
							"onParticipantRemoved",
							"onDeliveryUpdated"
						]
					},
					"default": ["onMessageAdded"]
				}
			},
			"minLength": 1
		},
		"chatUnmanaged": {
			"type": "array",
			"uniqueItems": true,
			"items": {
				"type": "string",
				"enum": [
					"enabled",
					"studio",
					"webhook",
					"retryCount",
					"method",
					"events"
				]
			}
		},
		"chatOneIntegration": { "not": {
			"type": "object",
			"required": ["studio", "webhook"],
			"properties": {
				"studio": true,
				"webhook": true
			}
		} },
		"chatDefaults": {
			"type": "object",
			"allOf": [{ "$ref": "#/$defs/chatOneIntegration" }],
			"additionalProperties": false,
			"properties": {
				"studio": { "$ref": "#/$defs/studioValue" },
				"webhook": { "$ref": "#/$defs/chatWebhookValue" },
				"enabled": { "$ref": "#/$defs/enabled" },
				"unmanaged": { "$ref": "#/$defs/chatUnmanaged" }
			}
		},
		"chatDefaultsValue": { "$ref": "#/$defs/chatDefaults" },
		"chatEntry": {
			"type": "object",
			"allOf": [{ "$ref": "#/$defs/chatOneIntegration" }],
			"additionalProperties": false,
			"properties": {
				"name": { "$ref": "#/$defs/name" },
				"was": { "$ref": "#/$defs/was" },
				"sid": {
					"type": "string",
					"pattern": "^[Ii][Gg][0-9a-fA-F]{32}$"
				},
				"deploymentKey": { "$ref": "#/$defs/deploymentKey" },
				"website": { "$ref": "#/$defs/website" },
				"locale": { "$ref": "#/$defs/locale" },
				"studio": { "$ref": "#/$defs/studioValue" },
				"webhook": { "$ref": "#/$defs/chatWebhookValue" },
				"enabled": { "$ref": "#/$defs/enabled" },
				"unmanaged": { "$ref": "#/$defs/chatUnmanaged" }
			}
		},
		"chatEntryValue": { "$ref": "#/$defs/chatEntry" },
		"chatEnvironmentEntry": {
			"type": ["object", "null"],
			"if": { "type": "object" },
			"then": { "$ref": "#/$defs/chatEntry" }
		},
		"chatEnvironmentAddresses": {
			"type": "object",
			"maxProperties": 2500,
			"propertyNames": { "$ref": "#/$defs/addressKey" },
			"additionalProperties": true
		},
		"chatEnvironment": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"account": { "$ref": "#/$defs/account" },
				"chatService": { "$ref": "#/$defs/chatService" },
				"scope": { "$ref": "#/$defs/scope" },
				"unlisted": { "$ref": "#/$defs/unlisted" },
				"ignore": { "$ref": "#/$defs/ignore" },
				"removed": { "$ref": "#/$defs/removed" },
				"defaults": { "$ref": "#/$defs/chatDefaultsValue" },
				"addresses": { "$ref": "#/$defs/chatEnvironmentAddresses" }
			}
		},
		"chatEnvironmentValue": { "$ref": "#/$defs/chatEnvironment" },
		"chatAddresses": {
			"type": "object",
			"maxProperties": 2500,
			"propertyNames": { "$ref": "#/$defs/addressKey" },
			"additionalProperties": { "$ref": "#/$defs/chatEntryValue" }
		},
		"chatEnvironments": {
			"type": "object",
			"minProperties": 1,
			"maxProperties": 100,
			"propertyNames": { "$ref": "#/$defs/environmentKey" },
			"additionalProperties": { "$ref": "#/$defs/chatEnvironmentValue" }
		}
	}
};
const schema38 = {
	"type": "string",
	"enum": [
		"report",
		"delete",
		"disable"
	],
	"default": "report"
};
const pattern4 = /* @__PURE__ */ new RegExp("^[Aa][Cc][0-9a-fA-F]{32}$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^[Ii][Ss][0-9a-fA-F]{32}$", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const func1 = require_ucs2length().default;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (func1(data0) > 512) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/$defs/pattern/maxLength",
						keyword: "maxLength",
						params: { limit: 512 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func1(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/$defs/pattern/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/$defs/pattern/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (func1(data0) > 512) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/$defs/pattern/maxLength",
						keyword: "maxLength",
						params: { limit: 512 }
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (func1(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/$defs/pattern/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/$defs/pattern/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
validate23.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (func1(data0) > 256) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/$defs/friendlyName/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (func1(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/$defs/friendlyName/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/$defs/friendlyName/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const func9 = Object.prototype.hasOwnProperty;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.addresses === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "addresses" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err2 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/allOf/0/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.api !== void 0) {
			let data1 = data.api;
			if (typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/api",
					schemaPath: "#/properties/api/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data1 === "flex-flows" || data1 === "conversations")) {
				const err4 = {
					instancePath: instancePath + "/api",
					schemaPath: "#/properties/api/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.api.enum }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data2 = data.account;
			if (typeof data2 === "string") {
				if (!pattern4.test(data2)) {
					const err5 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/pattern",
						keyword: "pattern",
						params: { pattern: "^[Aa][Cc][0-9a-fA-F]{32}$" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.chatService !== void 0) {
			let data3 = data.chatService;
			if (typeof data3 === "string") {
				if (!pattern5.test(data3)) {
					const err7 = {
						instancePath: instancePath + "/chatService",
						schemaPath: "#/$defs/chatService/pattern",
						keyword: "pattern",
						params: { pattern: "^[Ii][Ss][0-9a-fA-F]{32}$" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/chatService",
					schemaPath: "#/$defs/chatService/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			if (!validate21(data.scope, {
				instancePath: instancePath + "/scope",
				parentData: data,
				parentDataProperty: "scope",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
				errors = vErrors.length;
			}
		}
		if (data.unlisted !== void 0) {
			let data5 = data.unlisted;
			if (typeof data5 !== "string") {
				const err9 = {
					instancePath: instancePath + "/unlisted",
					schemaPath: "#/$defs/unlisted/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data5 === "report" || data5 === "delete" || data5 === "disable")) {
				const err10 = {
					instancePath: instancePath + "/unlisted",
					schemaPath: "#/$defs/unlisted/enum",
					keyword: "enum",
					params: { allowedValues: schema38.enum }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			if (!validate23(data.ignore, {
				instancePath: instancePath + "/ignore",
				parentData: data,
				parentDataProperty: "ignore",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.removed !== void 0) {
			if (!validate25(data.removed, {
				instancePath: instancePath + "/removed",
				parentData: data,
				parentDataProperty: "removed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.addresses !== void 0) {
			let data8 = data.addresses;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (Object.keys(data8).length > 2500) {
					const err11 = {
						instancePath: instancePath + "/addresses",
						schemaPath: "#/properties/addresses/maxProperties",
						keyword: "maxProperties",
						params: { limit: 2500 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key0 in data8) {
					const _errs19 = errors;
					if (typeof key0 === "string") {
						if (func1(key0) > 128) {
							const err12 = {
								instancePath: instancePath + "/addresses",
								schemaPath: "#/$defs/addressKey/maxLength",
								keyword: "maxLength",
								params: { limit: 128 },
								propertyName: key0
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (!pattern6.test(key0)) {
							const err13 = {
								instancePath: instancePath + "/addresses",
								schemaPath: "#/$defs/addressKey/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9._-]*$" },
								propertyName: key0
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/addresses",
							schemaPath: "#/$defs/addressKey/type",
							keyword: "type",
							params: { type: "string" },
							propertyName: key0
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (!(_errs19 === errors)) {
						const err15 = {
							instancePath: instancePath + "/addresses",
							schemaPath: "#/properties/addresses/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key0 }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/addresses",
					schemaPath: "#/properties/addresses/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.environments !== void 0) {
			let data9 = data.environments;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (Object.keys(data9).length > 100) {
					const err17 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/properties/environments/maxProperties",
						keyword: "maxProperties",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (Object.keys(data9).length < 1) {
					const err18 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/properties/environments/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				for (const key1 in data9) {
					const _errs25 = errors;
					if (typeof key1 === "string") {
						if (func1(key1) > 128) {
							const err19 = {
								instancePath: instancePath + "/environments",
								schemaPath: "#/$defs/environmentKey/maxLength",
								keyword: "maxLength",
								params: { limit: 128 },
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (!pattern7.test(key1)) {
							const err20 = {
								instancePath: instancePath + "/environments",
								schemaPath: "#/$defs/environmentKey/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/environments",
							schemaPath: "#/$defs/environmentKey/type",
							keyword: "type",
							params: { type: "string" },
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					if (!(_errs25 === errors)) {
						const err22 = {
							instancePath: instancePath + "/environments",
							schemaPath: "#/properties/environments/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		for (const key2 in data) if (!func9.call(schema33.properties, key2)) {
			const err24 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key2,
					allowed: [
						"version",
						"api",
						"account",
						"chatService",
						"scope",
						"unlisted",
						"ignore",
						"removed",
						"defaults",
						"addresses",
						"environments"
					]
				}
			};
			if (vErrors === null) vErrors = [err24];
			else vErrors.push(err24);
			errors++;
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateDefaults = validate27;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	const _errs1 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs3 = errors;
	let valid1 = false;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.studio === void 0 && "studio" || data.webhook === void 0 && "webhook") {
			const err1 = {};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs4 === errors;
	valid1 = valid1 || _valid0;
	if (_valid0) {
		var props0 = {};
		props0.studio = true;
		props0.webhook = true;
	}
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.studio === void 0 && "studio" || data.task === void 0 && "task") {
			const err2 = {};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs5 === errors;
	valid1 = valid1 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.studio = true;
			props0.task = true;
		}
	}
	const _errs6 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.webhook === void 0 && "webhook" || data.task === void 0 && "task") {
			const err3 = {};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	var _valid0 = _errs6 === errors;
	valid1 = valid1 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.webhook = true;
			props0.task = true;
		}
	}
	if (!valid1) {
		const err4 = {};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs3;
		if (vErrors !== null) {
			if (_errs3) vErrors.length = _errs3;
			else vErrors = null;
		}
	}
	if (_errs1 === errors) {
		const err5 = {
			instancePath,
			schemaPath: "#/not",
			keyword: "not",
			params: {}
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate28.errors = vErrors;
	return errors === 0;
}
validate28.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema47 = {
	"type": ["string", "object"],
	"additionalProperties": false,
	"properties": {
		"flow": {
			"type": "string",
			"minLength": 1
		},
		"retryCount": { "$ref": "#/$defs/retryCount" }
	},
	"minLength": 1
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate30.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema47.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.flow !== void 0) {
			let data0 = data.flow;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/flow",
						schemaPath: "#/properties/flow/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/flow",
					schemaPath: "#/properties/flow/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.retryCount !== void 0) {
			let data1 = data.retryCount;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/retryCount",
					schemaPath: "#/$defs/retryCount/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 3 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/retryCount",
						schemaPath: "#/$defs/retryCount/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 3
						}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/retryCount",
						schemaPath: "#/$defs/retryCount/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		for (const key0 in data) if (!(key0 === "flow" || key0 === "retryCount")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					allowed: ["flow", "retryCount"]
				}
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	}
	validate30.errors = vErrors;
	return errors === 0;
}
validate30.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema49 = {
	"type": ["string", "object"],
	"additionalProperties": false,
	"properties": {
		"url": {
			"type": "string",
			"minLength": 1
		},
		"retryCount": { "$ref": "#/$defs/retryCount" }
	},
	"minLength": 1
};
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate32.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema49.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url !== void 0) {
			let data0 = data.url;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.retryCount !== void 0) {
			let data1 = data.retryCount;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/retryCount",
					schemaPath: "#/$defs/retryCount/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 3 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/retryCount",
						schemaPath: "#/$defs/retryCount/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 3
						}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/retryCount",
						schemaPath: "#/$defs/retryCount/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		for (const key0 in data) if (!(key0 === "url" || key0 === "retryCount")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					allowed: ["url", "retryCount"]
				}
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	}
	validate32.errors = vErrors;
	return errors === 0;
}
validate32.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate34.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.workspace !== void 0) {
			let data0 = data.workspace;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err0 = {
						instancePath: instancePath + "/workspace",
						schemaPath: "#/properties/workspace/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/workspace",
					schemaPath: "#/properties/workspace/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.workflow !== void 0) {
			let data1 = data.workflow;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err2 = {
						instancePath: instancePath + "/workflow",
						schemaPath: "#/properties/workflow/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/workflow",
					schemaPath: "#/properties/workflow/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.channel !== void 0) {
			let data2 = data.channel;
			if (typeof data2 === "string") {
				if (func1(data2) < 1) {
					const err4 = {
						instancePath: instancePath + "/channel",
						schemaPath: "#/properties/channel/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/channel",
					schemaPath: "#/properties/channel/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.priority !== void 0) {
			let data3 = data.priority;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err6 = {
					instancePath: instancePath + "/priority",
					schemaPath: "#/properties/priority/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 2147483647 || isNaN(data3)) {
					const err7 = {
						instancePath: instancePath + "/priority",
						schemaPath: "#/properties/priority/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						}
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err8 = {
						instancePath: instancePath + "/priority",
						schemaPath: "#/properties/priority/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.timeout !== void 0) {
			let data4 = data.timeout;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err9 = {
					instancePath: instancePath + "/timeout",
					schemaPath: "#/properties/timeout/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 2147483647 || isNaN(data4)) {
					const err10 = {
						instancePath: instancePath + "/timeout",
						schemaPath: "#/properties/timeout/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						}
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err11 = {
						instancePath: instancePath + "/timeout",
						schemaPath: "#/properties/timeout/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.creationOnMessage !== void 0) {
			if (typeof data.creationOnMessage !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/creationOnMessage",
					schemaPath: "#/properties/creationOnMessage/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		for (const key0 in data) if (!(key0 === "workspace" || key0 === "workflow" || key0 === "channel" || key0 === "priority" || key0 === "timeout" || key0 === "creationOnMessage")) {
			const err13 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					allowed: [
						"workspace",
						"workflow",
						"channel",
						"priority",
						"timeout",
						"creationOnMessage"
					]
				}
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
validate34.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema56 = {
	"type": "array",
	"uniqueItems": true,
	"items": {
		"type": "string",
		"enum": [
			"enabled",
			"janitor",
			"longLived",
			"contactIdentity",
			"studio",
			"webhook",
			"task",
			"retryCount",
			"channel",
			"priority",
			"timeout",
			"creationOnMessage"
		]
	}
};
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate36.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 !== "string") {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (!(data0 === "enabled" || data0 === "janitor" || data0 === "longLived" || data0 === "contactIdentity" || data0 === "studio" || data0 === "webhook" || data0 === "task" || data0 === "retryCount" || data0 === "channel" || data0 === "priority" || data0 === "timeout" || data0 === "creationOnMessage")) {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/enum",
					keyword: "enum",
					params: { allowedValues: schema56.items.enum }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			const indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 !== "string") continue;
				if (typeof indices0[item0] == "number") {
					j0 = indices0[item0];
					const err2 = {
						instancePath,
						schemaPath: "#/uniqueItems",
						keyword: "uniqueItems",
						params: {
							i: i1,
							j: j0
						}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
					break;
				}
				indices0[item0] = i1;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
validate36.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate27.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate28(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.studio !== void 0) {
			if (!validate30(data.studio, {
				instancePath: instancePath + "/studio",
				parentData: data,
				parentDataProperty: "studio",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.webhook !== void 0) {
			if (!validate32(data.webhook, {
				instancePath: instancePath + "/webhook",
				parentData: data,
				parentDataProperty: "webhook",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
				errors = vErrors.length;
			}
		}
		if (data.task !== void 0) {
			if (!validate34(data.task, {
				instancePath: instancePath + "/task",
				parentData: data,
				parentDataProperty: "task",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
				errors = vErrors.length;
			}
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err0 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/$defs/enabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (data.janitor !== void 0) {
			if (typeof data.janitor !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/janitor",
					schemaPath: "#/$defs/janitor/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.longLived !== void 0) {
			if (typeof data.longLived !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/longLived",
					schemaPath: "#/$defs/longLived/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.contactIdentity !== void 0) {
			let data6 = data.contactIdentity;
			if (typeof data6 === "string") {
				if (func1(data6) > 500) {
					const err3 = {
						instancePath: instancePath + "/contactIdentity",
						schemaPath: "#/$defs/contactIdentity/maxLength",
						keyword: "maxLength",
						params: { limit: 500 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/contactIdentity",
					schemaPath: "#/$defs/contactIdentity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.unmanaged !== void 0) {
			if (!validate36(data.unmanaged, {
				instancePath: instancePath + "/unmanaged",
				parentData: data,
				parentDataProperty: "unmanaged",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
				errors = vErrors.length;
			}
		}
		for (const key0 in data) if (!(key0 === "studio" || key0 === "webhook" || key0 === "task" || key0 === "enabled" || key0 === "janitor" || key0 === "longLived" || key0 === "contactIdentity" || key0 === "unmanaged")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					allowed: [
						"studio",
						"webhook",
						"task",
						"enabled",
						"janitor",
						"longLived",
						"contactIdentity",
						"unmanaged"
					]
				}
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
validate27.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateEnvironment = validate38;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate42.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate28(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.studio !== void 0) {
			if (!validate30(data.studio, {
				instancePath: instancePath + "/studio",
				parentData: data,
				parentDataProperty: "studio",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.webhook !== void 0) {
			if (!validate32(data.webhook, {
				instancePath: instancePath + "/webhook",
				parentData: data,
				parentDataProperty: "webhook",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
				errors = vErrors.length;
			}
		}
		if (data.task !== void 0) {
			if (!validate34(data.task, {
				instancePath: instancePath + "/task",
				parentData: data,
				parentDataProperty: "task",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
				errors = vErrors.length;
			}
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err0 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/$defs/enabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (data.janitor !== void 0) {
			if (typeof data.janitor !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/janitor",
					schemaPath: "#/$defs/janitor/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.longLived !== void 0) {
			if (typeof data.longLived !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/longLived",
					schemaPath: "#/$defs/longLived/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.contactIdentity !== void 0) {
			let data6 = data.contactIdentity;
			if (typeof data6 === "string") {
				if (func1(data6) > 500) {
					const err3 = {
						instancePath: instancePath + "/contactIdentity",
						schemaPath: "#/$defs/contactIdentity/maxLength",
						keyword: "maxLength",
						params: { limit: 500 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/contactIdentity",
					schemaPath: "#/$defs/contactIdentity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.unmanaged !== void 0) {
			if (!validate36(data.unmanaged, {
				instancePath: instancePath + "/unmanaged",
				parentData: data,
				parentDataProperty: "unmanaged",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
				errors = vErrors.length;
			}
		}
		for (const key0 in data) if (!(key0 === "studio" || key0 === "webhook" || key0 === "task" || key0 === "enabled" || key0 === "janitor" || key0 === "longLived" || key0 === "contactIdentity" || key0 === "unmanaged")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					allowed: [
						"studio",
						"webhook",
						"task",
						"enabled",
						"janitor",
						"longLived",
						"contactIdentity",
						"unmanaged"
					]
				}
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate42.errors = vErrors;
	return errors === 0;
}
validate42.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate49.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 2500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 2500 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (func1(key0) > 128) {
					const err1 = {
						instancePath,
						schemaPath: "#/$defs/addressKey/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (!pattern6.test(key0)) {
					const err2 = {
						instancePath,
						schemaPath: "#/$defs/addressKey/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9._-]*$" },
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath,
					schemaPath: "#/$defs/addressKey/type",
					keyword: "type",
					params: { type: "string" },
					propertyName: key0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(_errs1 === errors)) {
				const err4 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate49.errors = vErrors;
	return errors === 0;
}
validate49.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate38.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.account !== void 0) {
			let data0 = data.account;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err0 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/pattern",
						keyword: "pattern",
						params: { pattern: "^[Aa][Cc][0-9a-fA-F]{32}$" }
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.chatService !== void 0) {
			let data1 = data.chatService;
			if (typeof data1 === "string") {
				if (!pattern5.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/chatService",
						schemaPath: "#/$defs/chatService/pattern",
						keyword: "pattern",
						params: { pattern: "^[Ii][Ss][0-9a-fA-F]{32}$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/chatService",
					schemaPath: "#/$defs/chatService/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			if (!validate21(data.scope, {
				instancePath: instancePath + "/scope",
				parentData: data,
				parentDataProperty: "scope",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
				errors = vErrors.length;
			}
		}
		if (data.unlisted !== void 0) {
			let data3 = data.unlisted;
			if (typeof data3 !== "string") {
				const err4 = {
					instancePath: instancePath + "/unlisted",
					schemaPath: "#/$defs/unlisted/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data3 === "report" || data3 === "delete" || data3 === "disable")) {
				const err5 = {
					instancePath: instancePath + "/unlisted",
					schemaPath: "#/$defs/unlisted/enum",
					keyword: "enum",
					params: { allowedValues: schema38.enum }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			if (!validate23(data.ignore, {
				instancePath: instancePath + "/ignore",
				parentData: data,
				parentDataProperty: "ignore",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.removed !== void 0) {
			if (!validate25(data.removed, {
				instancePath: instancePath + "/removed",
				parentData: data,
				parentDataProperty: "removed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.defaults !== void 0) {
			if (!validate42(data.defaults, {
				instancePath: instancePath + "/defaults",
				parentData: data,
				parentDataProperty: "defaults",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
				errors = vErrors.length;
			}
		}
		if (data.addresses !== void 0) {
			if (!validate49(data.addresses, {
				instancePath: instancePath + "/addresses",
				parentData: data,
				parentDataProperty: "addresses",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
				errors = vErrors.length;
			}
		}
		for (const key0 in data) if (!(key0 === "account" || key0 === "chatService" || key0 === "scope" || key0 === "unlisted" || key0 === "ignore" || key0 === "removed" || key0 === "defaults" || key0 === "addresses")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					allowed: [
						"account",
						"chatService",
						"scope",
						"unlisted",
						"ignore",
						"removed",
						"defaults",
						"addresses"
					]
				}
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate38.errors = vErrors;
	return errors === 0;
}
validate38.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateEntry = validate51;
const schema68 = {
	"type": "object",
	"allOf": [{ "$ref": "#/$defs/oneIntegration" }],
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "#/$defs/name" },
		"was": { "$ref": "#/$defs/was" },
		"sid": {
			"type": "string",
			"pattern": "^[Ff][Oo][0-9a-fA-F]{32}$"
		},
		"website": { "$ref": "#/$defs/website" },
		"locale": { "$ref": "#/$defs/locale" },
		"studio": { "$ref": "#/$defs/studioValue" },
		"webhook": { "$ref": "#/$defs/webhookValue" },
		"task": { "$ref": "#/$defs/taskValue" },
		"enabled": { "$ref": "#/$defs/enabled" },
		"janitor": { "$ref": "#/$defs/janitor" },
		"longLived": { "$ref": "#/$defs/longLived" },
		"contactIdentity": { "$ref": "#/$defs/contactIdentity" },
		"unmanaged": { "$ref": "#/$defs/unmanaged" }
	}
};
const schema70 = {
	"type": ["string", "array"],
	"minItems": 1,
	"maxItems": 20,
	"uniqueItems": true,
	"items": {
		"type": "string",
		"minLength": 1,
		"maxLength": 256
	},
	"minLength": 1,
	"maxLength": 256
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !Array.isArray(data)) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema70.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (func1(data) > 256) {
			const err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 256 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (func1(data) < 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	if (Array.isArray(data)) {
		if (data.length > 20) {
			const err3 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 20 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.length < 1) {
			const err4 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (func1(data0) > 256) {
					const err5 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			const indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 !== "string") continue;
				if (typeof indices0[item0] == "number") {
					j0 = indices0[item0];
					const err8 = {
						instancePath,
						schemaPath: "#/uniqueItems",
						keyword: "uniqueItems",
						params: {
							i: i1,
							j: j0
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
					break;
				}
				indices0[item0] = i1;
			}
		}
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema71 = {
	"type": ["string", "array"],
	"minItems": 1,
	"maxItems": 200,
	"items": {
		"type": "string",
		"minLength": 1,
		"maxLength": 2048
	},
	"minLength": 1,
	"maxLength": 2048
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !Array.isArray(data)) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema71.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (func1(data) > 2048) {
			const err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2048 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (func1(data) < 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	if (Array.isArray(data)) {
		if (data.length > 200) {
			const err3 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.length < 1) {
			const err4 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (func1(data0) > 2048) {
					const err5 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema72 = {
	"type": ["string", "array"],
	"minItems": 1,
	"maxItems": 200,
	"items": {
		"type": "string",
		"minLength": 1,
		"maxLength": 100
	},
	"minLength": 1,
	"maxLength": 100
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !Array.isArray(data)) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema72.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (func1(data) > 100) {
			const err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 100 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (func1(data) < 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	if (Array.isArray(data)) {
		if (data.length > 200) {
			const err3 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.length < 1) {
			const err4 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (func1(data0) > 100) {
					const err5 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern11 = /* @__PURE__ */ new RegExp("^[Ff][Oo][0-9a-fA-F]{32}$", "u");
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate51.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate28(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 256) {
					const err0 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (func1(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.was !== void 0) {
			if (!validate53(data.was, {
				instancePath: instancePath + "/was",
				parentData: data,
				parentDataProperty: "was",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.sid !== void 0) {
			let data2 = data.sid;
			if (typeof data2 === "string") {
				if (!pattern11.test(data2)) {
					const err3 = {
						instancePath: instancePath + "/sid",
						schemaPath: "#/properties/sid/pattern",
						keyword: "pattern",
						params: { pattern: "^[Ff][Oo][0-9a-fA-F]{32}$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/sid",
					schemaPath: "#/properties/sid/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.website !== void 0) {
			if (!validate55(data.website, {
				instancePath: instancePath + "/website",
				parentData: data,
				parentDataProperty: "website",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data.locale !== void 0) {
			if (!validate57(data.locale, {
				instancePath: instancePath + "/locale",
				parentData: data,
				parentDataProperty: "locale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.studio !== void 0) {
			if (!validate30(data.studio, {
				instancePath: instancePath + "/studio",
				parentData: data,
				parentDataProperty: "studio",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.webhook !== void 0) {
			if (!validate32(data.webhook, {
				instancePath: instancePath + "/webhook",
				parentData: data,
				parentDataProperty: "webhook",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
				errors = vErrors.length;
			}
		}
		if (data.task !== void 0) {
			if (!validate34(data.task, {
				instancePath: instancePath + "/task",
				parentData: data,
				parentDataProperty: "task",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
				errors = vErrors.length;
			}
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/$defs/enabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.janitor !== void 0) {
			if (typeof data.janitor !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/janitor",
					schemaPath: "#/$defs/janitor/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.longLived !== void 0) {
			if (typeof data.longLived !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/longLived",
					schemaPath: "#/$defs/longLived/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.contactIdentity !== void 0) {
			let data11 = data.contactIdentity;
			if (typeof data11 === "string") {
				if (func1(data11) > 500) {
					const err8 = {
						instancePath: instancePath + "/contactIdentity",
						schemaPath: "#/$defs/contactIdentity/maxLength",
						keyword: "maxLength",
						params: { limit: 500 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/contactIdentity",
					schemaPath: "#/$defs/contactIdentity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.unmanaged !== void 0) {
			if (!validate36(data.unmanaged, {
				instancePath: instancePath + "/unmanaged",
				parentData: data,
				parentDataProperty: "unmanaged",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
				errors = vErrors.length;
			}
		}
		for (const key0 in data) if (!func9.call(schema68.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					allowed: [
						"name",
						"was",
						"sid",
						"website",
						"locale",
						"studio",
						"webhook",
						"task",
						"enabled",
						"janitor",
						"longLived",
						"contactIdentity",
						"unmanaged"
					]
				}
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate51.errors = vErrors;
	return errors === 0;
}
validate51.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateChatDefaults = validate63;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.studio === void 0 && "studio" || data.webhook === void 0 && "webhook") {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = {};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (_errs1 === errors) {
		const err2 = {
			instancePath,
			schemaPath: "#/not",
			keyword: "not",
			params: {}
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema79 = {
	"type": ["string", "object"],
	"additionalProperties": false,
	"properties": {
		"url": {
			"type": "string",
			"minLength": 1
		},
		"method": {
			"type": "string",
			"enum": ["post", "get"],
			"default": "post"
		},
		"events": {
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": {
				"type": "string",
				"enum": [
					"onMessageAdded",
					"onMessageUpdated",
					"onMessageRemoved",
					"onConversationUpdated",
					"onConversationStateUpdated",
					"onConversationRemoved",
					"onParticipantAdded",
					"onParticipantUpdated",
					"onParticipantRemoved",
					"onDeliveryUpdated"
				]
			},
			"default": ["onMessageAdded"]
		}
	},
	"minLength": 1
};
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema79.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url !== void 0) {
			let data0 = data.url;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.method !== void 0) {
			let data1 = data.method;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/method",
					schemaPath: "#/properties/method/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data1 === "post" || data1 === "get")) {
				const err5 = {
					instancePath: instancePath + "/method",
					schemaPath: "#/properties/method/enum",
					keyword: "enum",
					params: { allowedValues: schema79.properties.method.enum }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.events !== void 0) {
			let data2 = data.events;
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					const err6 = {
						instancePath: instancePath + "/events",
						schemaPath: "#/properties/events/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 !== "string") {
						const err7 = {
							instancePath: instancePath + "/events/" + i0,
							schemaPath: "#/properties/events/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					if (!(data3 === "onMessageAdded" || data3 === "onMessageUpdated" || data3 === "onMessageRemoved" || data3 === "onConversationUpdated" || data3 === "onConversationStateUpdated" || data3 === "onConversationRemoved" || data3 === "onParticipantAdded" || data3 === "onParticipantUpdated" || data3 === "onParticipantRemoved" || data3 === "onDeliveryUpdated")) {
						const err8 = {
							instancePath: instancePath + "/events/" + i0,
							schemaPath: "#/properties/events/items/enum",
							keyword: "enum",
							params: { allowedValues: schema79.properties.events.items.enum }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				let i1 = data2.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err9 = {
								instancePath: instancePath + "/events",
								schemaPath: "#/properties/events/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/events",
					schemaPath: "#/properties/events/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		for (const key0 in data) if (!(key0 === "url" || key0 === "method" || key0 === "events")) {
			const err11 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					allowed: [
						"url",
						"method",
						"events"
					]
				}
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
	}
	validate67.errors = vErrors;
	return errors === 0;
}
validate67.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema81 = {
	"type": "array",
	"uniqueItems": true,
	"items": {
		"type": "string",
		"enum": [
			"enabled",
			"studio",
			"webhook",
			"retryCount",
			"method",
			"events"
		]
	}
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 !== "string") {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (!(data0 === "enabled" || data0 === "studio" || data0 === "webhook" || data0 === "retryCount" || data0 === "method" || data0 === "events")) {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/enum",
					keyword: "enum",
					params: { allowedValues: schema81.items.enum }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			const indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 !== "string") continue;
				if (typeof indices0[item0] == "number") {
					j0 = indices0[item0];
					const err2 = {
						instancePath,
						schemaPath: "#/uniqueItems",
						keyword: "uniqueItems",
						params: {
							i: i1,
							j: j0
						}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
					break;
				}
				indices0[item0] = i1;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
validate69.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate64(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.studio !== void 0) {
			if (!validate30(data.studio, {
				instancePath: instancePath + "/studio",
				parentData: data,
				parentDataProperty: "studio",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.webhook !== void 0) {
			if (!validate67(data.webhook, {
				instancePath: instancePath + "/webhook",
				parentData: data,
				parentDataProperty: "webhook",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
				errors = vErrors.length;
			}
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err0 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/$defs/enabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (data.unmanaged !== void 0) {
			if (!validate69(data.unmanaged, {
				instancePath: instancePath + "/unmanaged",
				parentData: data,
				parentDataProperty: "unmanaged",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
				errors = vErrors.length;
			}
		}
		for (const key0 in data) if (!(key0 === "studio" || key0 === "webhook" || key0 === "enabled" || key0 === "unmanaged")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					allowed: [
						"studio",
						"webhook",
						"enabled",
						"unmanaged"
					]
				}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateChatEnvironment = validate71;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate64(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.studio !== void 0) {
			if (!validate30(data.studio, {
				instancePath: instancePath + "/studio",
				parentData: data,
				parentDataProperty: "studio",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.webhook !== void 0) {
			if (!validate67(data.webhook, {
				instancePath: instancePath + "/webhook",
				parentData: data,
				parentDataProperty: "webhook",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
				errors = vErrors.length;
			}
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err0 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/$defs/enabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (data.unmanaged !== void 0) {
			if (!validate69(data.unmanaged, {
				instancePath: instancePath + "/unmanaged",
				parentData: data,
				parentDataProperty: "unmanaged",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
				errors = vErrors.length;
			}
		}
		for (const key0 in data) if (!(key0 === "studio" || key0 === "webhook" || key0 === "enabled" || key0 === "unmanaged")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					allowed: [
						"studio",
						"webhook",
						"enabled",
						"unmanaged"
					]
				}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 2500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 2500 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (func1(key0) > 128) {
					const err1 = {
						instancePath,
						schemaPath: "#/$defs/addressKey/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (!pattern6.test(key0)) {
					const err2 = {
						instancePath,
						schemaPath: "#/$defs/addressKey/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9._-]*$" },
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath,
					schemaPath: "#/$defs/addressKey/type",
					keyword: "type",
					params: { type: "string" },
					propertyName: key0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(_errs1 === errors)) {
				const err4 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
validate81.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.account !== void 0) {
			let data0 = data.account;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err0 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/pattern",
						keyword: "pattern",
						params: { pattern: "^[Aa][Cc][0-9a-fA-F]{32}$" }
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.chatService !== void 0) {
			let data1 = data.chatService;
			if (typeof data1 === "string") {
				if (!pattern5.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/chatService",
						schemaPath: "#/$defs/chatService/pattern",
						keyword: "pattern",
						params: { pattern: "^[Ii][Ss][0-9a-fA-F]{32}$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/chatService",
					schemaPath: "#/$defs/chatService/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			if (!validate21(data.scope, {
				instancePath: instancePath + "/scope",
				parentData: data,
				parentDataProperty: "scope",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
				errors = vErrors.length;
			}
		}
		if (data.unlisted !== void 0) {
			let data3 = data.unlisted;
			if (typeof data3 !== "string") {
				const err4 = {
					instancePath: instancePath + "/unlisted",
					schemaPath: "#/$defs/unlisted/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data3 === "report" || data3 === "delete" || data3 === "disable")) {
				const err5 = {
					instancePath: instancePath + "/unlisted",
					schemaPath: "#/$defs/unlisted/enum",
					keyword: "enum",
					params: { allowedValues: schema38.enum }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			if (!validate23(data.ignore, {
				instancePath: instancePath + "/ignore",
				parentData: data,
				parentDataProperty: "ignore",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.removed !== void 0) {
			if (!validate25(data.removed, {
				instancePath: instancePath + "/removed",
				parentData: data,
				parentDataProperty: "removed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.defaults !== void 0) {
			if (!validate75(data.defaults, {
				instancePath: instancePath + "/defaults",
				parentData: data,
				parentDataProperty: "defaults",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.addresses !== void 0) {
			if (!validate81(data.addresses, {
				instancePath: instancePath + "/addresses",
				parentData: data,
				parentDataProperty: "addresses",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
				errors = vErrors.length;
			}
		}
		for (const key0 in data) if (!(key0 === "account" || key0 === "chatService" || key0 === "scope" || key0 === "unlisted" || key0 === "ignore" || key0 === "removed" || key0 === "defaults" || key0 === "addresses")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					allowed: [
						"account",
						"chatService",
						"scope",
						"unlisted",
						"ignore",
						"removed",
						"defaults",
						"addresses"
					]
				}
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateChatEntry = validate83;
const schema90 = {
	"type": "object",
	"allOf": [{ "$ref": "#/$defs/chatOneIntegration" }],
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "#/$defs/name" },
		"was": { "$ref": "#/$defs/was" },
		"sid": {
			"type": "string",
			"pattern": "^[Ii][Gg][0-9a-fA-F]{32}$"
		},
		"deploymentKey": { "$ref": "#/$defs/deploymentKey" },
		"website": { "$ref": "#/$defs/website" },
		"locale": { "$ref": "#/$defs/locale" },
		"studio": { "$ref": "#/$defs/studioValue" },
		"webhook": { "$ref": "#/$defs/chatWebhookValue" },
		"enabled": { "$ref": "#/$defs/enabled" },
		"unmanaged": { "$ref": "#/$defs/chatUnmanaged" }
	}
};
const pattern15 = /* @__PURE__ */ new RegExp("^[Ii][Gg][0-9a-fA-F]{32}$", "u");
const pattern16 = /* @__PURE__ */ new RegExp("^[Cc][Vv][0-9a-fA-F]{32}$", "u");
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate83.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate64(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 256) {
					const err0 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (func1(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.was !== void 0) {
			if (!validate53(data.was, {
				instancePath: instancePath + "/was",
				parentData: data,
				parentDataProperty: "was",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.sid !== void 0) {
			let data2 = data.sid;
			if (typeof data2 === "string") {
				if (!pattern15.test(data2)) {
					const err3 = {
						instancePath: instancePath + "/sid",
						schemaPath: "#/properties/sid/pattern",
						keyword: "pattern",
						params: { pattern: "^[Ii][Gg][0-9a-fA-F]{32}$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/sid",
					schemaPath: "#/properties/sid/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.deploymentKey !== void 0) {
			let data3 = data.deploymentKey;
			if (typeof data3 === "string") {
				if (!pattern16.test(data3)) {
					const err5 = {
						instancePath: instancePath + "/deploymentKey",
						schemaPath: "#/$defs/deploymentKey/pattern",
						keyword: "pattern",
						params: { pattern: "^[Cc][Vv][0-9a-fA-F]{32}$" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/deploymentKey",
					schemaPath: "#/$defs/deploymentKey/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.website !== void 0) {
			if (!validate55(data.website, {
				instancePath: instancePath + "/website",
				parentData: data,
				parentDataProperty: "website",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data.locale !== void 0) {
			if (!validate57(data.locale, {
				instancePath: instancePath + "/locale",
				parentData: data,
				parentDataProperty: "locale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.studio !== void 0) {
			if (!validate30(data.studio, {
				instancePath: instancePath + "/studio",
				parentData: data,
				parentDataProperty: "studio",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.webhook !== void 0) {
			if (!validate67(data.webhook, {
				instancePath: instancePath + "/webhook",
				parentData: data,
				parentDataProperty: "webhook",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
				errors = vErrors.length;
			}
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/$defs/enabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.unmanaged !== void 0) {
			if (!validate69(data.unmanaged, {
				instancePath: instancePath + "/unmanaged",
				parentData: data,
				parentDataProperty: "unmanaged",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
				errors = vErrors.length;
			}
		}
		for (const key0 in data) if (!func9.call(schema90.properties, key0)) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					allowed: [
						"name",
						"was",
						"sid",
						"deploymentKey",
						"website",
						"locale",
						"studio",
						"webhook",
						"enabled",
						"unmanaged"
					]
				}
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate83.errors = vErrors;
	return errors === 0;
}
validate83.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// src/file/schema.ts
/** What the schema says of the parts of a file that differ with the kind of address. */
const VALIDATORS = {
	"flex-flows": {
		defaults: validateDefaults,
		entry: validateEntry,
		environment: validateEnvironment
	},
	conversations: {
		defaults: validateChatDefaults,
		entry: validateChatEntry,
		environment: validateChatEnvironment
	}
};
/** Of one part of the file: more than are ever told, and they take memory. */
const MAX_ERRORS = 2e4;
/**
* Holds the file against schema/addresses.schema.json. Entry by entry, since one call over a large faulty
* file takes quadratic time.
*/
function checkSchema(kind, tree) {
	const { defaults, entry, environment } = VALIDATORS[kind.api];
	const shared = mapOf(tree)?.items.get("defaults");
	const parts = [
		run(validateFile, outline(tree, ["addresses", "environments"], kind.limit), tree, []),
		shared === void 0 ? [] : run(defaults, plain(shared.node), shared.node, ["defaults"], shared.keyAt),
		checkEntries(entry, child(tree, "addresses"), ["addresses"], kind.limit)
	];
	for (const [name, item] of mapOf(child(tree, "environments"))?.items ?? []) {
		const path = ["environments", name];
		parts.push(run(environment, outline(item.node, ["addresses"], kind.limit), item.node, path));
		parts.push(checkEntries(entry, child(item.node, "addresses"), [...path, "addresses"], kind.limit));
	}
	return parts.flat().flatMap((violation) => describeViolation(kind, violation) ?? []);
}
/** @param limit of an account: what comes after it is not checked, since there being more is a problem already */
function checkEntries(validate, addresses, path, limit) {
	const isNullable = path[0] === "environments";
	return [...mapOf(addresses)?.items ?? []].slice(0, limit).flatMap(([key, { node, keyAt }]) => {
		if (isNullable && node.kind === "scalar" && node.value === null) return [];
		return run(validate, plain(node), node, [...path, key], keyAt);
	});
}
/** The plain value, in which the mappings under `parts` keep their keys but hold empty mappings. */
function outline(tree, parts, limit) {
	const map = mapOf(tree);
	if (map === void 0) return plain(tree);
	const object = Object.create(null);
	for (const [key, item] of map.items) {
		const inner = parts.includes(key) ? mapOf(item.node) : void 0;
		object[key] = inner === void 0 ? plain(item.node) : emptied(inner, limit);
	}
	return object;
}
/** One key more than the limit suffices to see that there are too many. */
function emptied(map, limit) {
	const object = Object.create(null);
	for (const key of [...map.items.keys()].slice(0, limit + 1)) object[key] = {};
	return object;
}
function run(validate, data, tree, path, treeAt = tree.at) {
	if (validate(data)) return [];
	return (validate.errors ?? []).slice(0, MAX_ERRORS).map((error) => {
		const steps = stepsOf(error);
		return {
			error,
			...locate(tree, steps, treeAt),
			path: [...path, ...steps]
		};
	});
}
/** The keys and indexes that lead to the value, from a JSON pointer (RFC 6901). */
function stepsOf(error) {
	return error.instancePath.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function locate(root, steps, rootAt) {
	let node = root;
	let keyAt = rootAt;
	for (const step of steps) if (node.kind === "map") {
		const item = node.items.get(step);
		if (item === void 0) break;
		node = item.node;
		keyAt = item.keyAt;
	} else if (node.kind === "list") {
		node = node.items[Number(step)] ?? node;
		keyAt = node.at;
	}
	return {
		node,
		keyAt
	};
}
// src/file/load.ts
var load_exports = /* @__PURE__ */ require_kinds.__exportAll({ load: () => load });
/** Turns the text of an addresses file into desired addresses, or into all that is wrong with it. Pure. */
function load(text, options) {
	const parsed = require_parse.parse(text);
	const kind = require_kinds.KINDS[apiOf(parsed.tree)];
	const placeOf = placesOf(options.file, parsed.lines);
	const findings = [...parsed.findings, ...checkTree(kind, parsed, options)];
	const ofTree = findings.map((finding) => toProblem(finding, placeOf));
	const { tree, brokenFrom } = parsed;
	if (tree?.kind !== "map" || brokenFrom !== void 0) return {
		problems: require_problem_list.inOrder(ofTree),
		desired: void 0,
		versions: []
	};
	const faults = faultsOf(findings);
	const budget = new require_limits.Budget();
	const checked = [];
	const versions = [];
	let last;
	for (const environment of environmentsToLoad(tree, options.environment)) {
		const found = [];
		last = {
			...read(kind, forEnvironment(kind, tree, environment), options, placeOf, found, faults),
			environment
		};
		if (!budget.take(stepsOfMeaning(last))) {
			ofTree.push(toProblem(require_limits.takesTooLong(tree.at), placeOf));
			break;
		}
		if (options.keepVersions) versions.push(require_problem_list.claimsOf(last));
		const problems = [...found.map((finding) => toProblem(finding, placeOf)), ...checkMeaning(kind, last)];
		checked.push({
			environment,
			problems
		});
		budget.take(problems.length * require_limits.STEPS.problem);
	}
	const problems = require_problem_list.inOrder([...ofTree, ...require_problem_list.acrossEnvironments(checked)]);
	return {
		problems,
		desired: require_kinds.errorsOf(problems).length === 0 ? last : void 0,
		versions
	};
}
/** The kind of all addresses of a file; of one that is misspelt, which is a problem, the kind that may be meant. */
function apiOf(tree) {
	const written = textOf(child(tree, "api"));
	const api = written === void 0 ? void 0 : require_kinds.nearest(written, require_kinds.APIS);
	return require_kinds.APIS.find((one) => one === written) ?? require_kinds.APIS.find((one) => one === api) ?? "flex-flows";
}
/** A missing or doubled part may only seem so once the syntax is broken. */
const WAITS_FOR_SYNTAX = /* @__PURE__ */ new Set([
	"FA111",
	"FA112",
	"FA120"
]);
/** What is wrong with the file as it is written, whichever environment it is for. */
function checkTree(kind, parsed, options) {
	const { tree, unread, brokenFrom } = parsed;
	if (tree === void 0) return parsed.findings.length === 0 ? [EMPTY_FILE] : [];
	const ofSchema = checkSchema(kind, tree).filter(({ at }) => !unread.has(at));
	if (brokenFrom !== void 0) return ofSchema.filter(({ at, code }) => at < brokenFrom && !WAITS_FOR_SYNTAX.has(code));
	return [
		...ofSchema,
		...options.topLevelIfMissing ? [] : checkPicked(tree, options.environment, options.allEnvironments ?? false),
		...checkLeftOut(tree, unread)
	];
}
const EMPTY_FILE = {
	code: "FA111",
	message: "The file is empty",
	remedy: "Begin it with `version: 1` and `addresses:`; addresses.example.yaml shows how.",
	at: 0
};
function faultsOf(findings) {
	return {
		keys: new Set(findings.map(({ path }) => entryKey(path))),
		offsets: new Set(findings.map(({ at }) => at))
	};
}
/** The file as data, as far as it can be read. What is wrong with its values is added to the findings. */
function read(kind, file, { variables, missingVariables }, placeOf, findings, faults) {
	const context = {
		kind,
		placeOf,
		findings,
		variables,
		missingVariables,
		shortVariables: /* @__PURE__ */ new Set()
	};
	const entries = [];
	const addresses = file.items.get("addresses");
	const items = mapOf(addresses?.node)?.items ?? /* @__PURE__ */ new Map();
	if (items.size > kind.limit) findings.push(tooManyAddresses(kind, addresses?.keyAt ?? 0, ["addresses"]));
	for (const [key, item] of [...items].slice(0, kind.limit)) {
		const entry = faults.keys.has(key) ? readFaultyEntry(key, item, context, faults.offsets) : readEntry(key, item, context);
		if (entry !== void 0) entries.push(entry);
	}
	return {
		api: kind.api,
		account: placedText(file, "account", placeOf),
		shared: readSharedValues(kind, file, placeOf),
		scope: placedTexts(child(file, "scope"), placeOf),
		unlisted: textOf(child(file, "unlisted")) ?? "report",
		ignore: placedTexts(child(file, "ignore"), placeOf),
		removed: placedTexts(child(file, "removed"), placeOf),
		entries
	};
}
Object.defineProperty(exports, "apiOf", {
	enumerable: true,
	get: function() {
		return apiOf;
	}
});
Object.defineProperty(exports, "child", {
	enumerable: true,
	get: function() {
		return child;
	}
});
Object.defineProperty(exports, "defaultsFor", {
	enumerable: true,
	get: function() {
		return defaultsFor;
	}
});
Object.defineProperty(exports, "environmentsToLoad", {
	enumerable: true,
	get: function() {
		return environmentsToLoad;
	}
});
Object.defineProperty(exports, "forEnvironment", {
	enumerable: true,
	get: function() {
		return forEnvironment;
	}
});
Object.defineProperty(exports, "integrationOf", {
	enumerable: true,
	get: function() {
		return integrationOf;
	}
});
Object.defineProperty(exports, "load", {
	enumerable: true,
	get: function() {
		return load;
	}
});
Object.defineProperty(exports, "load_exports", {
	enumerable: true,
	get: function() {
		return load_exports;
	}
});
Object.defineProperty(exports, "mapOf", {
	enumerable: true,
	get: function() {
		return mapOf;
	}
});
Object.defineProperty(exports, "placeholder", {
	enumerable: true,
	get: function() {
		return placeholder;
	}
});
Object.defineProperty(exports, "placesOf", {
	enumerable: true,
	get: function() {
		return placesOf;
	}
});
Object.defineProperty(exports, "plain", {
	enumerable: true,
	get: function() {
		return plain;
	}
});
Object.defineProperty(exports, "textOf", {
	enumerable: true,
	get: function() {
		return textOf;
	}
});
