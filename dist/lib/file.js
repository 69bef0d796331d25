const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_shared = require("./shared.js");
// src/file/tree.ts
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
// src/file/merge.ts
const SETTINGS = [
	"account",
	"chatService",
	"scope",
	"unlisted",
	"ignore",
	"removed"
];
function forEnvironment(kind, file, environment) {
	const root = mapOf(file);
	const items = new Map(root?.items);
	items.delete("environments");
	items.delete("defaults");
	const own = environment === void 0 ? void 0 : child(child(file, "environments"), environment);
	for (const key of SETTINGS) {
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
function defaultsFor(kind, file, environment) {
	const own = environment === void 0 ? void 0 : child(child(file, "environments"), environment);
	return over(kind, mapOf(child(file, "defaults")), mapOf(child(own, "defaults")));
}
function mergeAddresses(kind, defaults, base, own) {
	const merged = new Map();
	for (const key of new Set([...base?.items.keys() ?? [], ...own?.items.keys() ?? []])) {
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
function longForm({ short }, item) {
	if (item.node.kind === "map") return item.node;
	if (short === void 0 || item.node.kind !== "scalar") return void 0;
	return {
		kind: "map",
		items: new Map([[short, {
			keyAt: item.keyAt,
			node: item.node
		}]]),
		at: item.node.at
	};
}
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
function readEntry(key, item, context) {
	const map = mapOf(item.node);
	if (map === void 0) return void 0;
	const found = integrationOf(context.kind, map);
	if (found === void 0) {
		context.findings.push({
			code: "FA120",
			message: `${key} does not say where its chats go`,
			remedy: `Write one of ${wordsFor(context.kind)}, here or under \`defaults\`.`,
			at: item.keyAt,
			path: ["addresses", key]
		});
		return;
	}
	const values = readValues(key, item, map, found, context);
	return values && entryOf$1(key, item, map, values, context);
}
function wordsFor({ integrations }) {
	return require_shared.either(integrations.map(({ name }) => name)).replace(/ or /, " and ");
}
function entryOf$1(key, item, map, values, { placeOf }) {
	return {
		key,
		place: placeOf(item.keyAt),
		name: placedText(map, "name", placeOf) ?? {
			value: key,
			place: placeOf(item.keyAt)
		},
		sid: placedText(map, "sid", placeOf),
		was: placedText(map, "was", placeOf),
		websites: placedTexts(child(map, "website"), placeOf),
		locales: placedTexts(child(map, "locale"), placeOf),
		values,
		unmanaged: texts(child(map, "unmanaged"))
	};
}
const CONSEQUENCES = new Set(["FA111", "FA120"]);
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
	return entry ?? entryOf$1(key, item, sound, new Map(), context);
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
function readValues(key, item, map, found, context) {
	const values = new Map();
	let isComplete = true;
	for (const field of context.kind.fields) {
		if (field.path === "name" || field.type === "sid") continue;
		if (field.integration !== void 0 && field.integration !== found.name) continue;
		const [parent, at] = field.integration === void 0 ? [map, item.keyAt] : [found.map, found.keyAt];
		const value = field.path === "integration" ? {
			value: found.name,
			place: context.placeOf(found.keyAt)
		} : readValue(field, child(parent, require_shared.keyOf(field)), at, ["addresses", key], context);
		if (value !== void 0) values.set(field.path, value);
		else if ("required" in field) {
			isComplete = false;
			context.findings.push({
				code: "FA111",
				message: `${found.name} of ${key} has no ${require_shared.keyOf(field)}`,
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
function readValue(field, node, parentAt, path, context) {
	const { placeOf } = context;
	const written = node?.kind === "scalar" ? node.value : null;
	if (node === void 0 || typeof written !== TYPES[field.type] || written === null) return "default" in field ? {
		value: field.default,
		place: placeOf(parentAt)
	} : void 0;
	if (field.type === "url") return fillUrl({
		value: String(written),
		place: placeOf(node.at)
	}, node.at, path, context);
	return {
		value: written,
		place: placeOf(typeof written === "string" ? node.at : parentAt)
	};
}
const TYPES = {
	text: "string",
	sid: "string",
	url: "string",
	reference: "string",
	integration: "string",
	flag: "boolean",
	number: "number"
};
function readDefaultValues(kind, map) {
	return new Map(kind.fields.flatMap((field) => {
		const node = child(field.integration === void 0 ? map : child(map, field.integration), require_shared.keyOf(field));
		const value = node?.kind === "scalar" ? node.value : null;
		return value === null ? [] : [[field.path, value]];
	}));
}
function readSharedValues(kind, map, placeOf) {
	return new Map(kind.fields.flatMap((field) => {
		const written = field.type === "sid" ? placedText(map, field.path, placeOf) : void 0;
		return written === void 0 ? [] : [[field.path, written]];
	}));
}
function fillUrl(url, at, path, context) {
	const filled = require_shared.fillVariables(url.value, context.variables);
	if (context.needVariables) for (const name of filled.missing) context.findings.push({
		code: "FA129",
		message: `Environment variable ${name} is not set`,
		remedy: `Give this step \`env: { ${name}: \u2026 }\` (at a desk: export ${name}=\u2026), or write $\${${name}} for the text itself.`,
		at,
		path: [
			...path,
			"webhook",
			"url"
		]
	});
	return {
		value: filled.text,
		place: url.place,
		secrets: filled.values,
		...filled.missing.length > 0 && { isUnfilled: true }
	};
}
function placedText(map, key, placeOf) {
	const node = child(map, key);
	if (node?.kind !== "scalar" || typeof node.value !== "string") return void 0;
	return {
		value: node.value,
		place: placeOf(node.at)
	};
}
function placedTexts(tree, placeOf) {
	if (tree === void 0) return [];
	return (tree.kind === "list" ? tree.items : [tree]).flatMap((node) => node.kind === "scalar" && typeof node.value === "string" ? [{
		value: node.value,
		place: placeOf(node.at)
	}] : []);
}
function texts(tree) {
	return (tree?.kind === "list" ? tree.items : tree === void 0 ? [] : [tree]).flatMap((node) => textOf(node) ?? []);
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
function toProblem(finding, placeOf) {
	const entry = entryOf(finding.path);
	return {
		code: finding.code,
		severity: finding.severity ?? "error",
		message: finding.message,
		remedy: finding.remedy,
		place: placeOf(finding.at),
		...finding.path.length === 0 ? {} : { path: finding.path.join(".") },
		...entry === void 0 ? {} : { entry }
	};
}
function entryOf(path) {
	if (path[0] === "addresses") return path[1];
	return path[0] === "environments" && path[2] === "addresses" ? path[3] : void 0;
}
// src/file/left-out.ts
const MAX_SUGGESTIONS = 100;
function checkLeftOut(file, unread) {
	const addresses = mapOf(child(file, "addresses"));
	if (addresses === void 0) return [];
	let searches = 0;
	return [...mapOf(child(file, "environments"))?.items ?? []].flatMap(([environment, { node }]) => [...mapOf(child(node, "addresses"))?.items ?? []].flatMap(([key, item]) => {
		if (!(item.node.kind === "scalar" && item.node.value === null && !unread.has(item.node.at)) || addresses.items.has(key)) return [];
		const near = ++searches > MAX_SUGGESTIONS ? void 0 : require_shared.nearest(key, addresses.items.keys());
		return [{
			code: "FA138",
			severity: "warning",
			message: `There is no address ${require_shared.quote(key)} to leave out`,
			remedy: near === void 0 ? "Remove it, or write the key of an entry under `addresses`." : `Did you mean ${require_shared.quote(near)}?`,
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
// src/file/file-problem.ts
function path(entry, field) {
	return {
		path: `addresses.${entry.key}${field === void 0 ? "" : `.${field}`}`,
		entry: entry.key
	};
}
function problem(code, place, message, remedy, at = {}, severity = "error") {
	return {
		code,
		severity,
		message,
		remedy,
		place,
		...at
	};
}
// src/file/check-duplicates.ts
function checkDuplicates(entries) {
	return [
		...sameName(entries),
		...sameSid(entries),
		...sameFormerName(entries),
		...sameSite(entries)
	];
}
function checkNearDuplicates(entries) {
	return repeated(entries.map((entry) => claim(entry, entry.name, entry.name.value.toLowerCase()))).filter(({ first, again }) => first.value !== again.value).map(({ first, again }) => problem("FA135", again.place, `The names of ${again.entry.key} and ${at(first)} differ in case only`, "Check that they are meant to be two addresses.", path(again.entry, "name"), "warning"));
}
function sameName(entries) {
	return repeated(entries.map((entry) => claim(entry, entry.name))).map(({ first, again }) => problem("FA121", again.place, `${again.entry.key} and ${at(first)} have one name: ${require_shared.quote(again.value)}`, "Give each entry a name of its own.", path(again.entry, "name")));
}
function sameSid(entries) {
	return repeated(entries.flatMap((entry) => entry.sid === void 0 ? [] : [claim(entry, entry.sid, entry.sid.value.toLowerCase())])).map(({ first, again }) => problem("FA123", again.place, `${again.entry.key} and ${at(first)} pin one address: ${again.value}`, "Keep the sid with the entry that the address belongs to.", path(again.entry, "sid")));
}
function sameFormerName(entries) {
	return repeated(entries.flatMap((entry) => entry.was === void 0 ? [] : [claim(entry, entry.was)])).map(({ first, again }) => problem("FA121", again.place, `${again.entry.key} and ${at(first)} both were ${require_shared.quote(again.value)}`, "Keep `was` with the entry that the address belongs to.", path(again.entry, "was")));
}
function sameSite(entries) {
	return repeated(entries.flatMap(sites)).map(({ first, again }) => {
		const { entry, place, value, locale } = again;
		const site = `${require_shared.quote(value)}${locale === "" ? "" : ` in ${locale}`}`;
		return first.entry === entry ? problem("FA122", place, `${entry.key} lists ${site} twice`, "Keep one of the two.", path(entry)) : problem("FA122", place, `${entry.key} and ${first.entry.key} (line ${first.entry.place.line}) both serve ${site}`, "A pair of website and locale is in one entry only: change one of the two.", path(entry));
	});
}
function sites(entry) {
	const locales = entry.locales.length === 0 ? [""] : entry.locales.map(({ value }) => value);
	return entry.websites.flatMap((website) => locales.map((locale) => ({
		...claim(entry, website, JSON.stringify([website.value, locale.toLowerCase()])),
		locale
	})));
}
function claim(entry, { value, place }, key = value) {
	return {
		entry,
		value,
		place,
		key
	};
}
function repeated(claims) {
	const firsts = new Map();
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
// src/file/url-check.ts
function checkUrl(entry, url) {
	const protocol = URL.canParse(url.value) ? new URL(url.value).protocol : void 0;
	const hasStrayCharacter = /[\s\\\u0000-\u001f]/.test(url.value);
	if (protocol !== "https:" && protocol !== "http:" || hasStrayCharacter) return [problem("FA131", url.place, `The webhook of ${entry.key} is no web address`, "Write a whole URL without spaces, as in https://bots.acme.com/flex; a variable must hold what belongs there.", path(entry, "webhook.url"))];
	if (protocol === "https:") return [];
	return [problem("FA134", url.place, `The webhook of ${entry.key} is plain http: chats go over the wire unprotected`, "Use https.", path(entry, "webhook.url"), "warning")];
}
// src/file/check-entry.ts
function checkEntry(kind, entry) {
	const problems = [];
	for (const [field, text] of [["name", entry.name], ["was", entry.was]]) {
		if (text === void 0) continue;
		if (text.value.trim() !== text.value) problems.push(problem("FA127", text.place, `${field} of ${entry.key} begins or ends with white space: ${require_shared.quote(text.value)}`, field === "was" ? "Pin the address by its `sid` where its live name really does." : "Remove the white space; where the live name has it, pin the address by `sid` and give it a clean name.", path(entry, field)));
		if (field === "name" && require_shared.hasPlaceholder(text.value)) problems.push(literalPlaceholder(entry, text));
	}
	if (entry.was !== void 0 && entry.was.value === entry.name.value) problems.push(problem("FA121", entry.was.place, `${entry.key} was what it is: ${require_shared.quote(entry.was.value)}`, "Remove `was`, or write the name that the address had before.", path(entry, "was")));
	for (const locale of entry.locales) if (!isLocale(locale.value)) problems.push(problem("FA132", locale.place, `${require_shared.quote(locale.value)} of ${entry.key} is no language tag (BCP 47)`, "Write it as in en-US, de or zh-Hant-TW.", path(entry, "locale")));
	return [...problems, ...checkValues(kind, entry)];
}
function checkValues(kind, entry) {
	return kind.fields.flatMap((field) => {
		const written = entry.values.get(field.path);
		if (written === void 0) return [];
		const text = {
			value: String(written.value),
			place: written.place
		};
		if (field.type === "reference") return checkReference(kind, entry, field, text);
		return field.type === "url" && !written.isUnfilled ? checkUrl(entry, text) : [];
	});
}
function checkReference(kind, entry, field, text) {
	const { name, prefix } = require_shared.RESOURCES[field.resource];
	const at = require_shared.writtenPath(kind, field);
	const found = /^([A-Z]{2})[0-9a-f]{32}$/i.exec(text.value);
	if (found !== null && found[1] !== prefix) return [problem("FA128", text.place, `${at} of ${entry.key} must be the SID or name of a ${name}, and is the ${found[1]}\u2026 SID ${require_shared.quote(text.value)}`, `Write ${prefix} and 32 hexadecimal digits, or the friendly name.`, path(entry, at))];
	return require_shared.hasPlaceholder(text.value) ? [literalPlaceholder(entry, text)] : [];
}
function literalPlaceholder(entry, text) {
	return problem("FA136", text.place, `${require_shared.quote(text.value)} of ${entry.key} is taken as it stands`, "Variables are filled into webhook URLs alone; `environments` says what differs per account.", path(entry), "warning");
}
const locales = new Map();
function isLocale(tag) {
	let known = locales.get(tag);
	if (known === void 0) {
		known = isLanguageTag(tag);
		locales.set(tag, known);
	}
	return known;
}
function isLanguageTag(tag) {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}
// src/file/check-lists.ts
function checkPatterns(file) {
	return [...file.scope, ...file.ignore].flatMap((pattern) => /(?<!\\)(?:\\\\)*\\$/.test(pattern.value) ? [problem("FA113", pattern.place, `Pattern ${require_shared.quote(pattern.value)} ends in a lone backslash`, "Write \\\\ for a backslash, or remove it.")] : []);
}
function checkAgainstLists(file) {
	const scope = file.scope.map(({ value }) => new require_shared.Pattern(value));
	const ignore = file.ignore.map((text) => ({
		text,
		pattern: new require_shared.Pattern(text.value)
	}));
	const removed = new Map(file.removed.toReversed().map((item) => [item.value, item]));
	const removedSids = new Map(file.removed.toReversed().map((item) => [item.value.toLowerCase(), item]));
	return file.entries.flatMap((entry) => {
		const name = entry.name.value;
		const ignored = ignore.find(({ pattern }) => pattern.matches(name))?.text;
		const isInScope = scope.length === 0 || scope.some((pattern) => pattern.matches(name));
		const bySid = entry.sid === void 0 ? void 0 : removedSids.get(entry.sid.value.toLowerCase());
		const removal = removed.get(name) ?? bySid;
		return [
			...ignored === void 0 ? [] : [ignoredEntry(entry, ignored)],
			...isInScope ? [] : [outOfScope(entry)],
			...removal === void 0 ? [] : [removedEntry(entry, removal)]
		];
	});
}
function ignoredEntry(entry, pattern) {
	return problem("FA124", entry.name.place, `${entry.key} is ignored: its name ${require_shared.quote(entry.name.value)} matches ${require_shared.quote(pattern.value)} (line ${pattern.place.line})`, "Narrow the pattern under `ignore`, or remove the entry.", path(entry, "name"));
}
function outOfScope(entry) {
	return problem("FA126", entry.name.place, `${entry.key} is out of scope: no pattern of \`scope\` matches its name ${require_shared.quote(entry.name.value)}`, "Add a pattern to `scope`, or move the entry to the file that answers for it.", path(entry, "name"));
}
function removedEntry(entry, removal) {
	return problem("FA125", entry.place, `${entry.key} is also to be removed (line ${removal.place.line})`, "Remove the entry, or take it off `removed`.", path(entry));
}
const REMOVED = { path: "removed" };
function checkRemoved(file) {
	const seen = new Set();
	return file.removed.flatMap((item) => {
		if (/^(?!FO)[A-Z]{2}[0-9a-f]{32}$/.test(item.value)) return [problem("FA128", item.place, `\`removed\` takes names and SIDs of addresses (FO\u2026), and this is ${require_shared.quote(item.value)}`, "Write FO and 32 hexadecimal digits, or the friendly name.", REMOVED)];
		if (seen.has(item.value)) return [problem("FA113", item.place, `${require_shared.quote(item.value)} stands under \`removed\` twice`, "Keep one of the two.", REMOVED, "warning")];
		seen.add(item.value);
		return [];
	});
}
// src/file/meaning.ts
function checkMeaning(file) {
	const kind = require_shared.kindOf(file.api);
	return [
		...checkPatterns(file),
		...checkDuplicates(file.entries),
		...checkNearDuplicates(file.entries),
		...file.entries.flatMap((entry) => checkEntry(kind, entry)),
		...checkAgainstLists(file),
		...checkRemoved(file)
	];
}
// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
// node_modules/yaml/browser/dist/visit.js
const visit = () => {
	throw new Error("This is not part of the bundle");
};
// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		this.docStart = null;
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			const tags = {};
			visit(doc.contents, (_key, node) => {
				if (isNode(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
// node_modules/yaml/browser/dist/doc/anchors.js
const anchorIsValid = () => {
	throw new Error("This is not part of the bundle");
};
const anchorNames = () => {
	throw new Error("This is not part of the bundle");
};
const createNodeAnchors = () => {
	throw new Error("This is not part of the bundle");
};
const findNewAnchor = () => {
	throw new Error("This is not part of the bundle");
};
// node_modules/yaml/browser/dist/doc/applyReviver.js
const applyReviver = () => {
	throw new Error("This is not part of the bundle");
};
// node_modules/yaml/browser/dist/nodes/toJS.js
const toJS = () => {
	throw new Error("This is not part of the bundle");
};
// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};
// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}
// node_modules/yaml/browser/dist/doc/createNode.js
const createNode = () => {
	throw new Error("This is not part of the bundle");
};
// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection(node) ? node.hasIn(rest) : false;
	}
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyPair.js
const stringifyPair = () => {
	throw new Error("This is not part of the bundle");
};
// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
const addPairToJSMap = () => {
	throw new Error("This is not part of the bundle");
};
// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	return new Pair(createNode(key, void 0, ctx), createNode(value, void 0, ctx));
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode(key)) key = key.clone(schema);
		if (isNode(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		const pair = ctx?.mapAsMap ? new Map() : {};
		return addPairToJSMap(ctx, pair, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
const stringifyCollection = () => {
	throw new Error("This is not part of the bundle");
};
// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};
// node_modules/yaml/browser/dist/schema/common/map.js
const map = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
// node_modules/yaml/browser/dist/schema/common/seq.js
const seq = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/stringify/stringifyString.js
const stringifyString = () => {
	throw new Error("This is not part of the bundle");
};
// node_modules/yaml/browser/dist/schema/common/string.js
const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};
// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
const stringifyNumber = () => {
	throw new Error("This is not part of the bundle");
};
// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct = {
	identify: (value) => intIdentify(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
	stringify: (node) => intStringify(node, 8, "0o")
};
const int = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: (value) => intIdentify(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/core/schema.js
const schema = [
	map,
	seq,
	string,
	nullTag,
	boolTag,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float
];
// node_modules/yaml/browser/dist/schema/tags.js
const schemas = new Map([
	["core", schema],
	["failsafe", [
		map,
		seq,
		string
	]],
	["json", void 0],
	["yaml11", schema],
	["yaml-1.1", schema]
]);
const tagsByName = {
	binary: void 0,
	bool: boolTag,
	float,
	floatExp,
	floatNaN,
	floatTime: void 0,
	int,
	intHex,
	intOct,
	intTime: void 0,
	map,
	merge: void 0,
	null: nullTag,
	omap: void 0,
	pairs: void 0,
	seq,
	set: void 0,
	timestamp: void 0
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": void 0,
	"tag:yaml.org,2002:merge": void 0,
	"tag:yaml.org,2002:omap": void 0,
	"tag:yaml.org,2002:pairs": void 0,
	"tag:yaml.org,2002:set": void 0,
	"tag:yaml.org,2002:timestamp": void 0
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(void 0) ? schemaTags.concat(void 0) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(void 0);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}
// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map });
		Object.defineProperty(this, SCALAR$1, { value: string });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
const stringifyDocument = () => {
	throw new Error("This is not part of the bundle");
};
// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		this.commentBefore = null;
		this.comment = null;
		this.errors = [];
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection(node)) node.flow = true;
		setAnchors();
		return node;
	}
	createPair(key, value, options = {}) {
		return new Pair(this.createNode(key, null, options), this.createNode(value, null, options));
	}
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	get(key, keepScalar) {
		return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	has(key) {
		return isCollection(this.contents) ? this.contents.has(key) : false;
	}
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection(this.contents) ? this.contents.hasIn(path) : false;
	}
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}
// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
const prettifyError = (src, lc) => (error) => {
	if (error.pos[0] === -1) return;
	error.linePos = error.pos.map((pos) => lc.linePos(pos));
	const { line, col } = error.linePos[0];
	error.message += ` at line ${line}, column ${col}`;
	let ci = col - 1;
	let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
	if (ci >= 60 && lineStr.length > 80) {
		const trimStart = Math.min(ci - 39, lineStr.length - 79);
		lineStr = "\u2026" + lineStr.substring(trimStart);
		ci -= trimStart - 1;
	}
	if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "\u2026";
	if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
		let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
		if (prev.length > 80) prev = prev.substring(0, 79) + "\u2026\n";
		lineStr = prev + lineStr;
	}
	if (/[^ ]/.test(lineStr)) {
		let count = 1;
		const end = error.linePos[1];
		if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
		const pointer = " ".repeat(ci) + "^".repeat(count);
		error.message += `:\n\n${lineStr}\n${pointer}\n`;
	}
};
// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}
// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}
// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}
// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}
// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}
// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}
// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}
// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}
// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}
// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}
// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue(source, onError) {
	let badChar = "";
	switch (source[0]) {
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	let trimEnd, trimBoth;
	try {
		trimEnd = new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "\u0085",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}
// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$1];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$1];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}
// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}
// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const node = composeScalar(ctx, {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	}, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}
// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const doc = new Document(void 0, Object.assign({ _directives: directives }, options));
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}
// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const doc = new Document(void 0, Object.assign({ _directives: this.directives }, this.options));
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};
function tokenType(source) {
	switch (source) {
		case "\ufeff": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}
// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = new Set("0123456789ABCDEFabcdef");
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(",[]{}");
const invalidAnchorChars = new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
	constructor() {
		this.atEnd = false;
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		this.buffer = "";
		this.flowKey = false;
		this.flowLevel = 0;
		this.indentNext = 0;
		this.indentValue = 0;
		this.lineEndPos = null;
		this.next = null;
		this.pos = 0;
	}
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "\ufeff") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};
// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
	constructor() {
		this.lineStarts = [];
		this.addNewLine = (offset) => this.lineStarts.push(offset);
		this.linePos = (offset) => {
			let low = 0;
			let high = this.lineStarts.length;
			while (low < high) {
				const mid = low + high >> 1;
				if (this.lineStarts[mid] < offset) low = mid + 1;
				else high = mid;
			}
			if (this.lineStarts[low] === offset) return {
				line: low + 1,
				col: 1
			};
			if (low === 0) return {
				line: 0,
				col: offset
			};
			const start = this.lineStarts[low - 1];
			return {
				line: low,
				col: offset - start + 1
			};
		};
	}
};
// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		default: return [];
	}
}
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
var Parser = class {
	constructor(onNewLine) {
		this.atNewLine = true;
		this.atScalar = false;
		this.indent = 0;
		this.offset = 0;
		this.onKeyLine = false;
		this.stack = [];
		this.source = "";
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};
// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
	const prettyErrors = options.prettyErrors !== false;
	return {
		lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
		prettyErrors
	};
}
function parseDocument(source, options = {}) {
	const { lineCounter, prettyErrors } = parseOptions(options);
	const parser = new Parser(lineCounter?.addNewLine);
	const composer = new Composer(options);
	let doc = null;
	for (const _doc of composer.compose(parser.parse(source), true, source.length)) if (!doc) doc = _doc;
	else if (doc.options.logLevel !== "silent") {
		doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		break;
	}
	if (prettyErrors && lineCounter) {
		doc.errors.forEach(prettifyError(source, lineCounter));
		doc.warnings.forEach(prettifyError(source, lineCounter));
	}
	return doc;
}
// src/file/document.ts
const SLICE = 512;
function* readDocument(text, lines) {
	const composer = new Composer({
		lineCounter: lines,
		uniqueKeys: false,
		prettyErrors: false
	});
	let document;
	const { stackTraceLimit } = Error;
	try {
		Error.stackTraceLimit = 0;
		for (const found of composedIn(composer, text, lines)) if (found === void 0) {
			Error.stackTraceLimit = stackTraceLimit;
			yield;
			Error.stackTraceLimit = 0;
		} else if (document === void 0) document = found;
		else {
			const [from, to] = found.range;
			document.errors.push(new YAMLParseError([from, to], "MULTIPLE_DOCS", "There is a second document"));
			break;
		}
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
	return document;
}
function* composedIn(composer, text, lines) {
	const parser = new Parser(lines.addNewLine);
	lines.addNewLine(0);
	let count = 0;
	for (const lexeme of new Lexer().lex(text)) {
		for (const token of parser.next(lexeme)) yield* composer.next(token);
		if (++count % SLICE === 0) yield void 0;
	}
	for (const token of parser.end()) yield* composer.next(token);
	yield* composer.end(true, text.length);
}
// src/file/limits.ts
const HONEST_MARKS = 325e3;
const MAX_VALUES = 25e4;
const MAX_ALIASED_VALUES = 2e5;
const LONG_TAIL = 1e5;
const LIMITS = new Uint32Array(128);
for (const mark of "\n[]{},:-?&!|>%@`\\") LIMITS[mark.charCodeAt(0)] = MAX_VALUES;
for (const quote of "\"'") LIMITS[quote.charCodeAt(0)] = 2 * MAX_VALUES;
LIMITS["*".charCodeAt(0)] = 200001;
function exceededLimit(text) {
	const counts = new Uint32Array(LIMITS.length);
	let total = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text.charCodeAt(at);
		const limit = LIMITS[character] ?? 0;
		if (limit === 0 || isPartOfWord(text, at)) continue;
		const count = (counts[character] ?? 0) + 1;
		counts[character] = count;
		if (count === limit && text[at] === "*") return tooManyAliases(at);
		if (count === limit || ++total > 2 * HONEST_MARKS) return tooManyValues(at);
	}
}
function isPartOfWord(text, at) {
	return (text[at] === "-" || text[at] === "?") && !/\s/.test(text[at + 1] ?? " ");
}
function withoutLongTail(text) {
	let end = text.length;
	while (end > 0) {
		const lineStart = text.lastIndexOf("\n", end - 1) + 1;
		if (!/^(?:#.*|\s*)$/.test(text.slice(lineStart, end))) break;
		end = Math.max(0, lineStart - 1);
	}
	return text.length - end > LONG_TAIL ? text.slice(0, end) : text;
}
function tooDeep(at = 0) {
	return {
		code: "FA104",
		message: "YAML: nested too deeply",
		remedy: "An addresses file is at most four levels deep: check the brackets.",
		at,
		path: []
	};
}
function tooManyAliases(at) {
	return {
		code: "FA106",
		message: `Aliases expand to more than ${MAX_ALIASED_VALUES.toLocaleString("en-US")} values`,
		remedy: "Write the values out, or put what all addresses share under `defaults`.",
		at,
		path: []
	};
}
function tooManyValues(at) {
	return {
		code: "FA108",
		message: `The file holds more than ${MAX_VALUES.toLocaleString("en-US")} values`,
		remedy: "An account has 2,500 addresses at the most: check what made the file, or split it by account.",
		at,
		path: []
	};
}
// src/file/tree-builder.ts
var TooManyAliases = class extends Error {
	at;
	constructor(at) {
		super("too many aliases");
		this.at = at;
	}
};
var TreeBuilder = class {
	findings = [];
	unread = new Set();
	#open = new Set();
	#anchors = new Map();
	#aliased = 0;
	#inAlias = 0;
	build(node, path, fallbackAt = 0) {
		const at = node?.range?.[0] ?? fallbackAt;
		if (this.#inAlias > 0 && ++this.#aliased > 2e5) throw new TooManyAliases(at);
		if (node === null) return {
			kind: "scalar",
			value: null,
			at
		};
		if (isAlias(node)) return this.#alias(node, path, at);
		if (node.anchor !== void 0) this.#anchors.set(node.anchor, node);
		const isKnown = this.#checkTag(node, path, at);
		if (isScalar(node)) return {
			kind: "scalar",
			value: isKnown ? scalarValue(node) : null,
			source: node.source,
			at
		};
		if (isSeq(node)) return {
			kind: "list",
			items: node.items.map((item, index) => this.build(item, [...path, String(index)], at)),
			at
		};
		if (isMap(node)) return {
			kind: "map",
			items: this.#items(node, path),
			at
		};
		return {
			kind: "scalar",
			value: null,
			at
		};
	}
	#alias(node, path, at) {
		const target = this.#anchors.get(node.source);
		if (target === void 0 || this.#open.has(target)) {
			const name = require_shared.quote(node.source).slice(1, -1);
			this.unread.add(at);
			this.findings.push({
				code: "FA106",
				message: target === void 0 ? `There is no anchor &${name} above this alias` : `Alias *${name} stands inside its own anchor`,
				remedy: target === void 0 ? `Write \`&${name}\` before the value that is meant, or write the value out.` : "Write the value out.",
				at,
				path
			});
			return {
				kind: "scalar",
				value: null,
				at
			};
		}
		this.#inAlias++;
		this.#open.add(target);
		const tree = this.build(target, path, at);
		this.#open.delete(target);
		this.#inAlias--;
		return tree;
	}
	#items(map, path) {
		this.#open.add(map);
		const items = new Map();
		const merges = [];
		for (const pair of map.items) {
			const keyNode = pair.key;
			const keyAt = keyNode?.range?.[0] ?? map.range?.[0] ?? 0;
			if (isScalar(keyNode) && keyNode.value === "<<" && keyNode.type === "PLAIN") {
				merges.push({
					pair,
					merged: this.build(pair.value, path, keyAt)
				});
				continue;
			}
			const key = this.#key(keyNode, path, keyAt);
			if (key === void 0) continue;
			const node = this.build(pair.value, [...path, key], keyAt);
			if (items.has(key)) {
				this.findings.push({
					code: "FA105",
					message: `Key ${require_shared.quote(key)} stands here a second time`,
					remedy: "Keep one of the two, or give the second another key.",
					at: keyAt,
					path: [...path, key]
				});
				continue;
			}
			items.set(key, {
				keyAt,
				node
			});
		}
		for (const { pair, merged } of merges) this.#merge(items, pair, merged, path);
		this.#open.delete(map);
		return items;
	}
	#key(node, path, at) {
		if (isScalar(node)) {
			this.#checkTag(node, path, at);
			if (typeof node.value === "string") return node.value;
			return node.source ?? String(node.value);
		}
		this.findings.push({
			code: "FA112",
			message: "A key is a list, a mapping, an alias or empty",
			remedy: "Write the key as text.",
			at,
			path
		});
	}
	#merge(items, pair, merged, path) {
		const at = pair.key.range?.[0] ?? 0;
		const sources = merged.kind === "list" ? merged.items : [merged];
		for (const source of sources) {
			if (this.unread.has(source.at)) continue;
			if (source.kind !== "map") {
				this.findings.push({
					code: "FA112",
					message: "`<<` merges mappings, and this is none",
					remedy: "Give it an alias of a mapping (`<<: *name`), or a list of such aliases.",
					at,
					path: [...path, "<<"]
				});
				continue;
			}
			for (const [key, item] of source.items) if (!items.has(key)) items.set(key, item);
		}
	}
	#checkTag(node, path, at) {
		const tag = node.tag;
		if (tag === void 0 || CORE_TAGS.has(tag)) return true;
		this.unread.add(at);
		this.findings.push({
			code: "FA107",
			message: `Tag ${require_shared.quote(tag)} is not known here`,
			remedy: "Remove the tag: the file is YAML 1.2 core.",
			at,
			path
		});
		return false;
	}
};
const CORE_TAGS = new Set([
	"str",
	"int",
	"float",
	"bool",
	"null",
	"map",
	"seq"
].map((name) => `tag:yaml.org,2002:${name}`));
function scalarValue(node) {
	const value = node.value;
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	return null;
}
// src/file/parse.ts
function* parse(given) {
	const lines = new LineCounter();
	const text = withoutLongTail(given);
	const finding = exceededLimit(text);
	if (finding !== void 0) {
		lines.addNewLine(0);
		for (let at = text.indexOf("\n"); at !== -1 && at < finding.at; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
		return unparsed([finding], lines);
	}
	try {
		const document = yield* readDocument(text, lines);
		yield;
		return toParsed(document, lines);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return unparsed([tooDeep()], lines);
	}
}
function unparsed(findings, lines) {
	return {
		tree: void 0,
		findings,
		lines,
		brokenFrom: 0,
		unread: new Set()
	};
}
function toParsed(document, lines) {
	const syntax = document.errors.map((error) => {
		if (/call stack/i.test(error.message)) return tooDeep(error.pos[0]);
		const known = SYNTAX_REMEDIES.get(error.code);
		return {
			code: "FA104",
			message: `YAML: ${known?.message ?? tidy(error.message)}`,
			remedy: known?.remedy ?? "Check the indentation, quotes and brackets here and just above.",
			at: error.pos[0],
			path: []
		};
	});
	const brokenFrom = syntax.length === 0 ? void 0 : syntax.reduce((first, { at }) => Math.min(first, at), Number.POSITIVE_INFINITY);
	const asked = document.directives?.yaml;
	if (asked?.explicit === true && asked.version !== "1.2") syntax.push(olderYaml(asked.version));
	const builder = new TreeBuilder();
	try {
		return {
			tree: document.contents === null ? void 0 : builder.build(document.contents, []),
			findings: [...syntax, ...builder.findings],
			lines,
			brokenFrom,
			unread: builder.unread
		};
	} catch (error) {
		if (!(error instanceof TooManyAliases)) throw error;
		return unparsed([
			...syntax,
			...builder.findings,
			tooManyAliases(error.at)
		], lines);
	}
}
const SYNTAX_REMEDIES = new Map([
	["TAB_AS_INDENT", { remedy: "Indent with spaces." }],
	["MULTIPLE_DOCS", {
		message: "A second document begins here",
		remedy: "Keep one document in the file: remove the `---` or `...` and what follows it."
	}],
	["MISSING_CHAR", { remedy: "Add the missing character; a text that holds `: ` or ` #`, or starts with a special character, goes in quotes." }],
	["BAD_SCALAR_START", { remedy: "Put the text in quotes." }],
	["BLOCK_AS_IMPLICIT_KEY", { remedy: "Put the text in quotes, or start a new line for the nested value." }]
]);
function tidy(message) {
	return require_shared.visible(message.length > 300 ? `${message.slice(0, 300)}\u2026` : message);
}
function olderYaml(version) {
	return {
		code: "FA107",
		message: `The file asks for YAML ${version}`,
		remedy: "Remove the line that begins with %YAML: the file is YAML 1.2 core.",
		at: 0,
		path: []
	};
}
// src/file/per-environment.ts
const MAX_NAMED = 3;
function acrossEnvironments(found) {
	const seen = new Map();
	for (const { environment = "", problems } of found) for (const problem of problems) {
		const key = JSON.stringify([
			problem.code,
			problem.place,
			problem.message
		]);
		const same = seen.get(key);
		if (same === void 0) seen.set(key, {
			problem,
			environments: [environment]
		});
		else if (same.environments.at(-1) !== environment) same.environments.push(environment);
	}
	return [...seen.values()].map(({ problem, environments }) => environments.length === found.length ? problem : {
		...problem,
		message: `${problem.message} (${named(environments)})`
	});
}
function named(environments) {
	const names = environments.slice(0, MAX_NAMED).map((name) => require_shared.quote(name));
	const more = environments.length - names.length;
	if (more > 0) return `environments ${names.join(", ")} and ${require_shared.count(more, "other")}`;
	const last = names.pop() ?? "";
	return names.length === 0 ? `environment ${last}` : `environments ${names.join(", ")} and ${last}`;
}
// src/file/schema-messages.ts
function describeViolation(violation) {
	const { keyword, propertyName } = violation.error;
	if (propertyName !== void 0) return keyword === "propertyNames" ? void 0 : invalidKey(violation);
	return KEYWORDS.get(keyword)?.(violation);
}
const KEYWORDS = new Map([
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
function atValue({ node, path }, code, message, remedy) {
	return {
		code,
		message,
		remedy,
		at: node.at,
		path
	};
}
function atKey({ keyAt, path }, code, message, remedy) {
	return {
		code,
		message,
		remedy,
		at: keyAt,
		path
	};
}
function atKeyOf({ node, path }, key, code, message, remedy) {
	return {
		code,
		message,
		remedy,
		at: mapOf(node)?.items.get(key)?.keyAt ?? node.at,
		path: [...path, key]
	};
}
function subject({ path }) {
	const name = path.at(-1);
	if (name === void 0) return "The file";
	return require_shared.quote(/^\d+$/.test(name) ? path.at(-2) ?? name : name);
}
function invalidKey(violation) {
	const key = String(violation.error.propertyName);
	if (violation.path.at(-1) === "environments") return atKeyOf(violation, key, "FA113", `${require_shared.quote(key)} cannot be the name of an environment`, "Use letters, digits, `.`, `_` and `-`, 128 at the most.");
	return atKeyOf(violation, key, "FA113", `${require_shared.quote(key)} cannot be a key`, "Use lower-case letters, digits, `.`, `_` and `-`, 128 at the most, and begin with a letter or digit; the friendly name goes into `name`.");
}
function unknownKey(violation) {
	const { additionalProperty, allowed } = violation.error.params;
	const key = String(additionalProperty);
	const near = require_shared.nearest(key, allowed);
	const remedy = near !== void 0 && near !== key ? `Did you mean ${require_shared.quote(near)}?` : MOVED.get(key) ?? `Remove it, or write one of: ${allowed.join(", ")}.`;
	return atKeyOf(violation, key, "FA110", `Unknown key ${require_shared.quote(key)}`, remedy);
}
const MOVED = new Map([
	["friendlyName", "Did you mean \"name\"?"],
	["url", "Write it under webhook: `webhook: { url: \u2026 }`."],
	["flow", "Write it under studio: `studio: { flow: \u2026 }`."],
	["flowSid", "Write it as `studio: FW\u2026`."],
	["janitorEnabled", "Did you mean \"janitor\"?"],
	["retryCount", "Write it under studio or webhook."]
]);
function missingKey(violation) {
	const key = String(violation.error.params.missingProperty);
	return atKey(violation, "FA111", `${subject(violation)} has no ${require_shared.quote(key)}`, MISSING.get(key) ?? `Add ${key}.`);
}
const MISSING = new Map([["version", "Begin the file with `version: 1`."], ["addresses", "Add `addresses:` with an entry for each address, or `addresses: {}` for none."]]);
function wrongType(violation) {
	const { node, error } = violation;
	const types = [error.params.type].flat();
	const isFraction = types.includes("integer") && node.kind === "scalar" && typeof node.value === "number";
	return atValue(violation, "FA112", `${subject(violation)} must be ${typeWords(types)}, and is ${isFraction ? node.value : kindOf(node)}`, typeRemedy(types, violation));
}
const TYPE_WORDS = new Map([
	["string", "text"],
	["integer", "a whole number"],
	["boolean", "true or false"],
	["array", "a list"],
	["object", "a mapping"]
]);
function typeWords(types) {
	return require_shared.either(types.map((type) => TYPE_WORDS.get(type) ?? type));
}
function typeRemedy(types, { node, path }) {
	if (kindOf(node) === "empty") {
		if (path.at(-2) === "environments") return "Write `{}` where nothing differs, or remove the environment.";
		if (path.at(-1) === "addresses") return "Write `addresses: {}` for none.";
		return "Write a value, or leave the key out.";
	}
	if (types.includes("string") && node.kind === "scalar") return `Put it in quotes: ${JSON.stringify(node.source ?? String(node.value))}.`;
	if (types.includes("array") && node.kind === "scalar") return "Write a list: a line with `- ` for each, or [a, b].";
	if (types.includes("boolean")) return "Write true or false, without quotes.";
	if (types.includes("integer")) return "Write a whole number, without quotes.";
	return `Write ${typeWords(types)}.`;
}
function notAllowed(violation, allowed) {
	const { node } = violation;
	const written = node.kind === "scalar" ? String(node.value) : "";
	const near = allowed.includes(written) ? void 0 : require_shared.nearest(written, allowed);
	return atValue(violation, "FA113", `${subject(violation)} must be ${require_shared.either(allowed)}, and is ${shown(node)}`, near === void 0 ? `Write ${require_shared.either(allowed)}.` : `Did you mean ${require_shared.quote(near)}?`);
}
function invalidSid(violation) {
	const { node, path } = violation;
	const [prefix, owner] = SIDS.get(path.at(-1) ?? "") ?? ["", "this"];
	return atValue(violation, node.kind === "scalar" && /^[A-Z]{2}[0-9a-f]{32}$/i.test(String(node.value)) ? "FA128" : "FA113", `${subject(violation)} must be the SID of ${owner}, and is ${shown(node)}`, `Write ${prefix} and 32 hexadecimal digits, as the Console shows it.`);
}
const SIDS = new Map([
	["account", ["AC", "an account"]],
	["chatService", ["IS", "a chat service"]],
	["sid", ["FO", "an address (Flex Flow)"]]
]);
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
	const name = violation.path.at(-1);
	return atValue(violation, "FA113", `${subject(violation)} holds more than ${violation.error.params.limit} values`, name === "scope" || name === "ignore" ? "Say more of them in one pattern, with `*`." : "Split the entry.");
}
function repeatedItem(violation) {
	return atValue(violation, "FA113", `${subject(violation)} holds a value twice`, "Keep one of the two.");
}
function tooManyProperties(violation) {
	const limit = Number(violation.error.params.limit);
	if (violation.path.at(-1) === "environments") return atKey(violation, "FA113", `${subject(violation)} holds more than ${limit} values`, "Split the file by account.");
	return atKey(violation, "FA114", `${subject(violation)} holds more than ${limit.toLocaleString("en-US")} entries, Twilio's limit of Flex Flows`, "Split the file by account, with an `environments` part or a file for each.");
}
function severalDestinations(violation) {
	return atKey(violation, "FA120", "More than one of studio, webhook and task is written", "Keep the one that the chats go to.");
}
function kindOf(node) {
	if (node.kind === "list") return "a list";
	if (node.kind === "map") return "a mapping";
	if (node.value === null) return "empty";
	if (typeof node.value === "number") return "a number";
	return typeof node.value === "boolean" ? "true or false" : "text";
}
function shown(node) {
	if (node.kind !== "scalar") return kindOf(node);
	return typeof node.value === "string" ? require_shared.quote(node.value) : String(node.value);
}
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = require_rolldown_runtime.__commonJSMin(((exports) => {
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
		"version": { "const": 1 },
		"account": { "$ref": "#/$defs/account" },
		"chatService": { "$ref": "#/$defs/chatService" },
		"scope": { "$ref": "#/$defs/scope" },
		"unlisted": { "$ref": "#/$defs/unlisted" },
		"ignore": { "$ref": "#/$defs/ignore" },
		"removed": { "$ref": "#/$defs/removed" },
		"defaults": { "$ref": "#/$defs/defaults" },
		"addresses": {
			"type": "object",
			"maxProperties": 2500,
			"propertyNames": { "$ref": "#/$defs/key" },
			"additionalProperties": true
		},
		"environments": {
			"type": "object",
			"minProperties": 1,
			"maxProperties": 100,
			"propertyNames": { "$ref": "#/$defs/environmentName" },
			"additionalProperties": true
		}
	},
	"$defs": {
		"key": {
			"type": "string",
			"maxLength": 128,
			"pattern": "^[a-z0-9][a-z0-9._-]*$"
		},
		"environmentName": {
			"type": "string",
			"maxLength": 128,
			"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
		},
		"account": {
			"type": "string",
			"pattern": "^AC[0-9a-fA-F]{32}$"
		},
		"chatService": {
			"type": "string",
			"pattern": "^IS[0-9a-fA-F]{32}$"
		},
		"friendlyName": {
			"type": "string",
			"minLength": 1
		},
		"nameList": {
			"type": "array",
			"items": { "$ref": "#/$defs/friendlyName" }
		},
		"scope": {
			"$ref": "#/$defs/nameList",
			"minItems": 1,
			"maxItems": 2500
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
			"$ref": "#/$defs/nameList",
			"maxItems": 2500
		},
		"removed": { "$ref": "#/$defs/nameList" },
		"website": {
			"type": ["string", "array"],
			"minLength": 1,
			"maxLength": 2048,
			"minItems": 1,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 2048
			},
			"maxItems": 200
		},
		"locale": {
			"type": ["string", "array"],
			"minLength": 1,
			"maxLength": 100,
			"minItems": 1,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 100
			},
			"maxItems": 200
		},
		"retryCount": {
			"type": "integer",
			"minimum": 0,
			"maximum": 3,
			"default": 3
		},
		"studio": {
			"type": ["string", "object"],
			"minLength": 1,
			"additionalProperties": false,
			"properties": {
				"flow": {
					"type": "string",
					"minLength": 1
				},
				"retryCount": { "$ref": "#/$defs/retryCount" }
			}
		},
		"webhook": {
			"type": ["string", "object"],
			"minLength": 1,
			"additionalProperties": false,
			"properties": {
				"url": {
					"type": "string",
					"minLength": 1
				},
				"retryCount": { "$ref": "#/$defs/retryCount" }
			}
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
				{ "required": ["studio", "webhook"] },
				{ "required": ["studio", "task"] },
				{ "required": ["webhook", "task"] }
			]
		} },
		"defaults": {
			"type": "object",
			"allOf": [{ "$ref": "#/$defs/oneIntegration" }],
			"additionalProperties": false,
			"properties": {
				"studio": { "$ref": "#/$defs/studio" },
				"webhook": { "$ref": "#/$defs/webhook" },
				"task": { "$ref": "#/$defs/task" },
				"enabled": { "$ref": "#/$defs/enabled" },
				"janitor": { "$ref": "#/$defs/janitor" },
				"longLived": { "$ref": "#/$defs/longLived" },
				"contactIdentity": { "$ref": "#/$defs/contactIdentity" },
				"unmanaged": { "$ref": "#/$defs/unmanaged" }
			}
		},
		"entry": {
			"type": "object",
			"allOf": [{ "$ref": "#/$defs/oneIntegration" }],
			"additionalProperties": false,
			"properties": {
				"name": { "$ref": "#/$defs/friendlyName" },
				"was": { "$ref": "#/$defs/friendlyName" },
				"sid": {
					"type": "string",
					"pattern": "^FO[0-9a-fA-F]{32}$"
				},
				"website": { "$ref": "#/$defs/website" },
				"locale": { "$ref": "#/$defs/locale" },
				"studio": { "$ref": "#/$defs/studio" },
				"webhook": { "$ref": "#/$defs/webhook" },
				"task": { "$ref": "#/$defs/task" },
				"enabled": { "$ref": "#/$defs/enabled" },
				"janitor": { "$ref": "#/$defs/janitor" },
				"longLived": { "$ref": "#/$defs/longLived" },
				"contactIdentity": { "$ref": "#/$defs/contactIdentity" },
				"unmanaged": { "$ref": "#/$defs/unmanaged" }
			}
		},
		"environmentEntry": {
			"type": ["object", "null"],
			"if": { "type": "object" },
			"then": { "$ref": "#/$defs/entry" }
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
				"defaults": { "$ref": "#/$defs/defaults" },
				"addresses": {
					"type": "object",
					"maxProperties": 2500,
					"propertyNames": { "$ref": "#/$defs/key" },
					"additionalProperties": true
				}
			}
		}
	}
};
const schema39 = {
	"type": "string",
	"enum": [
		"report",
		"delete",
		"disable"
	],
	"default": "report"
};
const pattern4 = new RegExp("^AC[0-9a-fA-F]{32}$", "u");
const pattern5 = new RegExp("^IS[0-9a-fA-F]{32}$", "u");
const pattern6 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const func1 = require_ucs2length().default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors = add(vErrors, err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err1);
				errors++;
			}
		}
	} else {
		vErrors = add(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "array" }
		});
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate22(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
		errors = vErrors.length;
	}
	if (Array.isArray(data)) {
		if (data.length > 2500) {
			vErrors = add(vErrors, {
				instancePath,
				keyword: "maxItems",
				params: { limit: 2500 }
			});
			errors++;
		}
		if (data.length < 1) {
			vErrors = add(vErrors, {
				instancePath,
				keyword: "minItems",
				params: { limit: 1 }
			});
			errors++;
		}
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
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
	if (!validate22(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
		errors = vErrors.length;
	}
	if (Array.isArray(data)) {
		if (data.length > 2500) {
			vErrors = add(vErrors, {
				instancePath,
				keyword: "maxItems",
				params: { limit: 2500 }
			});
			errors++;
		}
	}
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors = add(vErrors, err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err1);
				errors++;
			}
		}
	} else {
		vErrors = add(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "array" }
		});
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
validate28.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate31.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	const _errs1 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		vErrors = add(vErrors, {});
		errors++;
	}
	const _errs3 = errors;
	let valid1 = false;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.studio === void 0 && "studio" || data.webhook === void 0 && "webhook") {
			vErrors = add(vErrors, {});
			errors++;
		}
	}
	var _valid0 = _errs4 === errors;
	valid1 = valid1 || _valid0;
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.studio === void 0 && "studio" || data.task === void 0 && "task") {
			vErrors = add(vErrors, {});
			errors++;
		}
	}
	var _valid0 = _errs5 === errors;
	valid1 = valid1 || _valid0;
	const _errs6 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.webhook === void 0 && "webhook" || data.task === void 0 && "task") {
			vErrors = add(vErrors, {});
			errors++;
		}
	}
	var _valid0 = _errs6 === errors;
	valid1 = valid1 || _valid0;
	if (!valid1) {
		vErrors = add(vErrors, {});
		errors++;
	} else {
		errors = _errs3;
		if (vErrors !== null) {
			if (_errs3) vErrors.length = _errs3;
			else vErrors = null;
		}
	}
	if (_errs1 === errors) {
		vErrors = add(vErrors, {
			instancePath,
			keyword: "not",
			params: {}
		});
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate31.errors = vErrors;
	return errors === 0;
}
validate31.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema45 = {
	"type": ["string", "object"],
	"minLength": 1,
	"additionalProperties": false,
	"properties": {
		"flow": {
			"type": "string",
			"minLength": 1
		},
		"retryCount": { "$ref": "#/$defs/retryCount" }
	}
};
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate33.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			keyword: "type",
			params: { type: schema45.type }
		};
		vErrors = add(vErrors, err0);
		errors++;
	}
	if (typeof data === "string") {
		if (func1(data) < 1) {
			vErrors = add(vErrors, {
				instancePath,
				keyword: "minLength",
				params: { limit: 1 }
			});
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
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors = add(vErrors, err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/flow",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err3);
				errors++;
			}
		}
		if (data.retryCount !== void 0) {
			let data1 = data.retryCount;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/retryCount",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors = add(vErrors, err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 3 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/retryCount",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 3
						}
					};
					vErrors = add(vErrors, err5);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/retryCount",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					vErrors = add(vErrors, err6);
					errors++;
				}
			}
		}
		for (const key0 in data) if (!(key0 === "flow" || key0 === "retryCount")) {
			vErrors = add(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					allowed: ["flow", "retryCount"]
				}
			});
			errors++;
		}
	}
	validate33.errors = vErrors;
	return errors === 0;
}
validate33.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema47 = {
	"type": ["string", "object"],
	"minLength": 1,
	"additionalProperties": false,
	"properties": {
		"url": {
			"type": "string",
			"minLength": 1
		},
		"retryCount": { "$ref": "#/$defs/retryCount" }
	}
};
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate35.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			keyword: "type",
			params: { type: schema47.type }
		};
		vErrors = add(vErrors, err0);
		errors++;
	}
	if (typeof data === "string") {
		if (func1(data) < 1) {
			vErrors = add(vErrors, {
				instancePath,
				keyword: "minLength",
				params: { limit: 1 }
			});
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
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors = add(vErrors, err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/url",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err3);
				errors++;
			}
		}
		if (data.retryCount !== void 0) {
			let data1 = data.retryCount;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/retryCount",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors = add(vErrors, err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 3 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/retryCount",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 3
						}
					};
					vErrors = add(vErrors, err5);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/retryCount",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					vErrors = add(vErrors, err6);
					errors++;
				}
			}
		}
		for (const key0 in data) if (!(key0 === "url" || key0 === "retryCount")) {
			vErrors = add(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					allowed: ["url", "retryCount"]
				}
			});
			errors++;
		}
	}
	validate35.errors = vErrors;
	return errors === 0;
}
validate35.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate37.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.workspace !== void 0) {
			let data0 = data.workspace;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err0 = {
						instancePath: instancePath + "/workspace",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors = add(vErrors, err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/workspace",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err1);
				errors++;
			}
		}
		if (data.workflow !== void 0) {
			let data1 = data.workflow;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err2 = {
						instancePath: instancePath + "/workflow",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors = add(vErrors, err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/workflow",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err3);
				errors++;
			}
		}
		if (data.channel !== void 0) {
			let data2 = data.channel;
			if (typeof data2 === "string") {
				if (func1(data2) < 1) {
					const err4 = {
						instancePath: instancePath + "/channel",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors = add(vErrors, err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/channel",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err5);
				errors++;
			}
		}
		if (data.priority !== void 0) {
			let data3 = data.priority;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err6 = {
					instancePath: instancePath + "/priority",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors = add(vErrors, err6);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 2147483647 || isNaN(data3)) {
					const err7 = {
						instancePath: instancePath + "/priority",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						}
					};
					vErrors = add(vErrors, err7);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err8 = {
						instancePath: instancePath + "/priority",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					vErrors = add(vErrors, err8);
					errors++;
				}
			}
		}
		if (data.timeout !== void 0) {
			let data4 = data.timeout;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err9 = {
					instancePath: instancePath + "/timeout",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors = add(vErrors, err9);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 2147483647 || isNaN(data4)) {
					const err10 = {
						instancePath: instancePath + "/timeout",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						}
					};
					vErrors = add(vErrors, err10);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err11 = {
						instancePath: instancePath + "/timeout",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					vErrors = add(vErrors, err11);
					errors++;
				}
			}
		}
		if (data.creationOnMessage !== void 0) {
			if (typeof data.creationOnMessage !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/creationOnMessage",
					keyword: "type",
					params: { type: "boolean" }
				};
				vErrors = add(vErrors, err12);
				errors++;
			}
		}
		for (const key0 in data) if (!(key0 === "workspace" || key0 === "workflow" || key0 === "channel" || key0 === "priority" || key0 === "timeout" || key0 === "creationOnMessage")) {
			vErrors = add(vErrors, {
				instancePath,
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
			});
			errors++;
		}
	} else {
		vErrors = add(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate37.errors = vErrors;
	return errors === 0;
}
validate37.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema54 = {
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
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 !== "string") {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err0);
				errors++;
			}
			if (!(data0 === "enabled" || data0 === "janitor" || data0 === "longLived" || data0 === "contactIdentity" || data0 === "studio" || data0 === "webhook" || data0 === "task" || data0 === "retryCount" || data0 === "channel" || data0 === "priority" || data0 === "timeout" || data0 === "creationOnMessage")) {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					keyword: "enum",
					params: { allowedValues: schema54.items.enum }
				};
				vErrors = add(vErrors, err1);
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
					vErrors = add(vErrors, {
						instancePath,
						keyword: "uniqueItems",
						params: {
							i: i1,
							j: j0
						}
					});
					errors++;
					break;
				}
				indices0[item0] = i1;
			}
		}
	} else {
		vErrors = add(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "array" }
		});
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
validate39.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate30.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate31(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.studio !== void 0) {
			if (!validate33(data.studio, {
				instancePath: instancePath + "/studio",
				parentData: data,
				parentDataProperty: "studio",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
				errors = vErrors.length;
			}
		}
		if (data.webhook !== void 0) {
			if (!validate35(data.webhook, {
				instancePath: instancePath + "/webhook",
				parentData: data,
				parentDataProperty: "webhook",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
				errors = vErrors.length;
			}
		}
		if (data.task !== void 0) {
			if (!validate37(data.task, {
				instancePath: instancePath + "/task",
				parentData: data,
				parentDataProperty: "task",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
				errors = vErrors.length;
			}
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err0 = {
					instancePath: instancePath + "/enabled",
					keyword: "type",
					params: { type: "boolean" }
				};
				vErrors = add(vErrors, err0);
				errors++;
			}
		}
		if (data.janitor !== void 0) {
			if (typeof data.janitor !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/janitor",
					keyword: "type",
					params: { type: "boolean" }
				};
				vErrors = add(vErrors, err1);
				errors++;
			}
		}
		if (data.longLived !== void 0) {
			if (typeof data.longLived !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/longLived",
					keyword: "type",
					params: { type: "boolean" }
				};
				vErrors = add(vErrors, err2);
				errors++;
			}
		}
		if (data.contactIdentity !== void 0) {
			let data6 = data.contactIdentity;
			if (typeof data6 === "string") {
				if (func1(data6) > 500) {
					const err3 = {
						instancePath: instancePath + "/contactIdentity",
						keyword: "maxLength",
						params: { limit: 500 }
					};
					vErrors = add(vErrors, err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/contactIdentity",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err4);
				errors++;
			}
		}
		if (data.unmanaged !== void 0) {
			if (!validate39(data.unmanaged, {
				instancePath: instancePath + "/unmanaged",
				parentData: data,
				parentDataProperty: "unmanaged",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
				errors = vErrors.length;
			}
		}
		for (const key0 in data) if (!(key0 === "studio" || key0 === "webhook" || key0 === "task" || key0 === "enabled" || key0 === "janitor" || key0 === "longLived" || key0 === "contactIdentity" || key0 === "unmanaged")) {
			vErrors = add(vErrors, {
				instancePath,
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
			});
			errors++;
		}
	} else {
		vErrors = add(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
validate30.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const func13 = Object.prototype.hasOwnProperty;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			vErrors = add(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "version" }
			});
			errors++;
		}
		if (data.addresses === void 0) {
			vErrors = add(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "addresses" }
			});
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err2 = {
					instancePath: instancePath + "/version",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				vErrors = add(vErrors, err2);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data1 = data.account;
			if (typeof data1 === "string") {
				if (!pattern4.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/account",
						keyword: "pattern",
						params: { pattern: "^AC[0-9a-fA-F]{32}$" }
					};
					vErrors = add(vErrors, err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/account",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err4);
				errors++;
			}
		}
		if (data.chatService !== void 0) {
			let data2 = data.chatService;
			if (typeof data2 === "string") {
				if (!pattern5.test(data2)) {
					const err5 = {
						instancePath: instancePath + "/chatService",
						keyword: "pattern",
						params: { pattern: "^IS[0-9a-fA-F]{32}$" }
					};
					vErrors = add(vErrors, err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/chatService",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err6);
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
			let data4 = data.unlisted;
			if (typeof data4 !== "string") {
				const err7 = {
					instancePath: instancePath + "/unlisted",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err7);
				errors++;
			}
			if (!(data4 === "report" || data4 === "delete" || data4 === "disable")) {
				const err8 = {
					instancePath: instancePath + "/unlisted",
					keyword: "enum",
					params: { allowedValues: schema39.enum }
				};
				vErrors = add(vErrors, err8);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			if (!validate25(data.ignore, {
				instancePath: instancePath + "/ignore",
				parentData: data,
				parentDataProperty: "ignore",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.removed !== void 0) {
			if (!validate28(data.removed, {
				instancePath: instancePath + "/removed",
				parentData: data,
				parentDataProperty: "removed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.defaults !== void 0) {
			if (!validate30(data.defaults, {
				instancePath: instancePath + "/defaults",
				parentData: data,
				parentDataProperty: "defaults",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.addresses !== void 0) {
			let data8 = data.addresses;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (Object.keys(data8).length > 2500) {
					const err9 = {
						instancePath: instancePath + "/addresses",
						keyword: "maxProperties",
						params: { limit: 2500 }
					};
					vErrors = add(vErrors, err9);
					errors++;
				}
				for (const key0 in data8) {
					const _errs17 = errors;
					if (typeof key0 === "string") {
						if (func1(key0) > 128) {
							const err10 = {
								instancePath: instancePath + "/addresses",
								keyword: "maxLength",
								params: { limit: 128 },
								propertyName: key0
							};
							vErrors = add(vErrors, err10);
							errors++;
						}
						if (!pattern6.test(key0)) {
							const err11 = {
								instancePath: instancePath + "/addresses",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9._-]*$" },
								propertyName: key0
							};
							vErrors = add(vErrors, err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/addresses",
							keyword: "type",
							params: { type: "string" },
							propertyName: key0
						};
						vErrors = add(vErrors, err12);
						errors++;
					}
					if (!(_errs17 === errors)) {
						const err13 = {
							instancePath: instancePath + "/addresses",
							keyword: "propertyNames",
							params: { propertyName: key0 }
						};
						vErrors = add(vErrors, err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/addresses",
					keyword: "type",
					params: { type: "object" }
				};
				vErrors = add(vErrors, err14);
				errors++;
			}
		}
		if (data.environments !== void 0) {
			let data9 = data.environments;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (Object.keys(data9).length > 100) {
					const err15 = {
						instancePath: instancePath + "/environments",
						keyword: "maxProperties",
						params: { limit: 100 }
					};
					vErrors = add(vErrors, err15);
					errors++;
				}
				if (Object.keys(data9).length < 1) {
					const err16 = {
						instancePath: instancePath + "/environments",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					vErrors = add(vErrors, err16);
					errors++;
				}
				for (const key1 in data9) {
					const _errs23 = errors;
					if (typeof key1 === "string") {
						if (func1(key1) > 128) {
							const err17 = {
								instancePath: instancePath + "/environments",
								keyword: "maxLength",
								params: { limit: 128 },
								propertyName: key1
							};
							vErrors = add(vErrors, err17);
							errors++;
						}
						if (!pattern7.test(key1)) {
							const err18 = {
								instancePath: instancePath + "/environments",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
								propertyName: key1
							};
							vErrors = add(vErrors, err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/environments",
							keyword: "type",
							params: { type: "string" },
							propertyName: key1
						};
						vErrors = add(vErrors, err19);
						errors++;
					}
					if (!(_errs23 === errors)) {
						const err20 = {
							instancePath: instancePath + "/environments",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						vErrors = add(vErrors, err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/environments",
					keyword: "type",
					params: { type: "object" }
				};
				vErrors = add(vErrors, err21);
				errors++;
			}
		}
		for (const key2 in data) if (!func13.call(schema33.properties, key2)) {
			vErrors = add(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: {
					additionalProperty: key2,
					allowed: [
						"version",
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
			});
			errors++;
		}
	} else {
		vErrors = add(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
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
const validateEnvironment = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate42.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.account !== void 0) {
			let data0 = data.account;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err0 = {
						instancePath: instancePath + "/account",
						keyword: "pattern",
						params: { pattern: "^AC[0-9a-fA-F]{32}$" }
					};
					vErrors = add(vErrors, err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/account",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err1);
				errors++;
			}
		}
		if (data.chatService !== void 0) {
			let data1 = data.chatService;
			if (typeof data1 === "string") {
				if (!pattern5.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/chatService",
						keyword: "pattern",
						params: { pattern: "^IS[0-9a-fA-F]{32}$" }
					};
					vErrors = add(vErrors, err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/chatService",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err3);
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
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err4);
				errors++;
			}
			if (!(data3 === "report" || data3 === "delete" || data3 === "disable")) {
				const err5 = {
					instancePath: instancePath + "/unlisted",
					keyword: "enum",
					params: { allowedValues: schema39.enum }
				};
				vErrors = add(vErrors, err5);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			if (!validate25(data.ignore, {
				instancePath: instancePath + "/ignore",
				parentData: data,
				parentDataProperty: "ignore",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.removed !== void 0) {
			if (!validate28(data.removed, {
				instancePath: instancePath + "/removed",
				parentData: data,
				parentDataProperty: "removed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.defaults !== void 0) {
			if (!validate30(data.defaults, {
				instancePath: instancePath + "/defaults",
				parentData: data,
				parentDataProperty: "defaults",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.addresses !== void 0) {
			let data7 = data.addresses;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (Object.keys(data7).length > 2500) {
					const err6 = {
						instancePath: instancePath + "/addresses",
						keyword: "maxProperties",
						params: { limit: 2500 }
					};
					vErrors = add(vErrors, err6);
					errors++;
				}
				for (const key0 in data7) {
					const _errs16 = errors;
					if (typeof key0 === "string") {
						if (func1(key0) > 128) {
							const err7 = {
								instancePath: instancePath + "/addresses",
								keyword: "maxLength",
								params: { limit: 128 },
								propertyName: key0
							};
							vErrors = add(vErrors, err7);
							errors++;
						}
						if (!pattern6.test(key0)) {
							const err8 = {
								instancePath: instancePath + "/addresses",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9._-]*$" },
								propertyName: key0
							};
							vErrors = add(vErrors, err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/addresses",
							keyword: "type",
							params: { type: "string" },
							propertyName: key0
						};
						vErrors = add(vErrors, err9);
						errors++;
					}
					if (!(_errs16 === errors)) {
						const err10 = {
							instancePath: instancePath + "/addresses",
							keyword: "propertyNames",
							params: { propertyName: key0 }
						};
						vErrors = add(vErrors, err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/addresses",
					keyword: "type",
					params: { type: "object" }
				};
				vErrors = add(vErrors, err11);
				errors++;
			}
		}
		for (const key1 in data) if (!(key1 === "account" || key1 === "chatService" || key1 === "scope" || key1 === "unlisted" || key1 === "ignore" || key1 === "removed" || key1 === "defaults" || key1 === "addresses")) {
			vErrors = add(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: {
					additionalProperty: key1,
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
			});
			errors++;
		}
	} else {
		vErrors = add(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
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
const validateEntry = validate47;
const schema62 = {
	"type": "object",
	"allOf": [{ "$ref": "#/$defs/oneIntegration" }],
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "#/$defs/friendlyName" },
		"was": { "$ref": "#/$defs/friendlyName" },
		"sid": {
			"type": "string",
			"pattern": "^FO[0-9a-fA-F]{32}$"
		},
		"website": { "$ref": "#/$defs/website" },
		"locale": { "$ref": "#/$defs/locale" },
		"studio": { "$ref": "#/$defs/studio" },
		"webhook": { "$ref": "#/$defs/webhook" },
		"task": { "$ref": "#/$defs/task" },
		"enabled": { "$ref": "#/$defs/enabled" },
		"janitor": { "$ref": "#/$defs/janitor" },
		"longLived": { "$ref": "#/$defs/longLived" },
		"contactIdentity": { "$ref": "#/$defs/contactIdentity" },
		"unmanaged": { "$ref": "#/$defs/unmanaged" }
	}
};
const schema65 = {
	"type": ["string", "array"],
	"minLength": 1,
	"maxLength": 2048,
	"minItems": 1,
	"items": {
		"type": "string",
		"minLength": 1,
		"maxLength": 2048
	},
	"maxItems": 200
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate49.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !Array.isArray(data)) {
		const err0 = {
			instancePath,
			keyword: "type",
			params: { type: schema65.type }
		};
		vErrors = add(vErrors, err0);
		errors++;
	}
	if (typeof data === "string") {
		if (func1(data) > 2048) {
			vErrors = add(vErrors, {
				instancePath,
				keyword: "maxLength",
				params: { limit: 2048 }
			});
			errors++;
		}
		if (func1(data) < 1) {
			vErrors = add(vErrors, {
				instancePath,
				keyword: "minLength",
				params: { limit: 1 }
			});
			errors++;
		}
	}
	if (Array.isArray(data)) {
		if (data.length > 200) {
			vErrors = add(vErrors, {
				instancePath,
				keyword: "maxItems",
				params: { limit: 200 }
			});
			errors++;
		}
		if (data.length < 1) {
			vErrors = add(vErrors, {
				instancePath,
				keyword: "minItems",
				params: { limit: 1 }
			});
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (func1(data0) > 2048) {
					const err5 = {
						instancePath: instancePath + "/" + i0,
						keyword: "maxLength",
						params: { limit: 2048 }
					};
					vErrors = add(vErrors, err5);
					errors++;
				}
				if (func1(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/" + i0,
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors = add(vErrors, err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/" + i0,
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err7);
				errors++;
			}
		}
	}
	validate49.errors = vErrors;
	return errors === 0;
}
validate49.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema66 = {
	"type": ["string", "array"],
	"minLength": 1,
	"maxLength": 100,
	"minItems": 1,
	"items": {
		"type": "string",
		"minLength": 1,
		"maxLength": 100
	},
	"maxItems": 200
};
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate51.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !Array.isArray(data)) {
		const err0 = {
			instancePath,
			keyword: "type",
			params: { type: schema66.type }
		};
		vErrors = add(vErrors, err0);
		errors++;
	}
	if (typeof data === "string") {
		if (func1(data) > 100) {
			vErrors = add(vErrors, {
				instancePath,
				keyword: "maxLength",
				params: { limit: 100 }
			});
			errors++;
		}
		if (func1(data) < 1) {
			vErrors = add(vErrors, {
				instancePath,
				keyword: "minLength",
				params: { limit: 1 }
			});
			errors++;
		}
	}
	if (Array.isArray(data)) {
		if (data.length > 200) {
			vErrors = add(vErrors, {
				instancePath,
				keyword: "maxItems",
				params: { limit: 200 }
			});
			errors++;
		}
		if (data.length < 1) {
			vErrors = add(vErrors, {
				instancePath,
				keyword: "minItems",
				params: { limit: 1 }
			});
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (func1(data0) > 100) {
					const err5 = {
						instancePath: instancePath + "/" + i0,
						keyword: "maxLength",
						params: { limit: 100 }
					};
					vErrors = add(vErrors, err5);
					errors++;
				}
				if (func1(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/" + i0,
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors = add(vErrors, err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/" + i0,
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err7);
				errors++;
			}
		}
	}
	validate51.errors = vErrors;
	return errors === 0;
}
validate51.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern11 = new RegExp("^FO[0-9a-fA-F]{32}$", "u");
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate47.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate31(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err0 = {
						instancePath: instancePath + "/name",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors = add(vErrors, err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err1);
				errors++;
			}
		}
		if (data.was !== void 0) {
			let data1 = data.was;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err2 = {
						instancePath: instancePath + "/was",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors = add(vErrors, err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/was",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err3);
				errors++;
			}
		}
		if (data.sid !== void 0) {
			let data2 = data.sid;
			if (typeof data2 === "string") {
				if (!pattern11.test(data2)) {
					const err4 = {
						instancePath: instancePath + "/sid",
						keyword: "pattern",
						params: { pattern: "^FO[0-9a-fA-F]{32}$" }
					};
					vErrors = add(vErrors, err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/sid",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err5);
				errors++;
			}
		}
		if (data.website !== void 0) {
			if (!validate49(data.website, {
				instancePath: instancePath + "/website",
				parentData: data,
				parentDataProperty: "website",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
				errors = vErrors.length;
			}
		}
		if (data.locale !== void 0) {
			if (!validate51(data.locale, {
				instancePath: instancePath + "/locale",
				parentData: data,
				parentDataProperty: "locale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.studio !== void 0) {
			if (!validate33(data.studio, {
				instancePath: instancePath + "/studio",
				parentData: data,
				parentDataProperty: "studio",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
				errors = vErrors.length;
			}
		}
		if (data.webhook !== void 0) {
			if (!validate35(data.webhook, {
				instancePath: instancePath + "/webhook",
				parentData: data,
				parentDataProperty: "webhook",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
				errors = vErrors.length;
			}
		}
		if (data.task !== void 0) {
			if (!validate37(data.task, {
				instancePath: instancePath + "/task",
				parentData: data,
				parentDataProperty: "task",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
				errors = vErrors.length;
			}
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/enabled",
					keyword: "type",
					params: { type: "boolean" }
				};
				vErrors = add(vErrors, err6);
				errors++;
			}
		}
		if (data.janitor !== void 0) {
			if (typeof data.janitor !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/janitor",
					keyword: "type",
					params: { type: "boolean" }
				};
				vErrors = add(vErrors, err7);
				errors++;
			}
		}
		if (data.longLived !== void 0) {
			if (typeof data.longLived !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/longLived",
					keyword: "type",
					params: { type: "boolean" }
				};
				vErrors = add(vErrors, err8);
				errors++;
			}
		}
		if (data.contactIdentity !== void 0) {
			let data11 = data.contactIdentity;
			if (typeof data11 === "string") {
				if (func1(data11) > 500) {
					const err9 = {
						instancePath: instancePath + "/contactIdentity",
						keyword: "maxLength",
						params: { limit: 500 }
					};
					vErrors = add(vErrors, err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/contactIdentity",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors = add(vErrors, err10);
				errors++;
			}
		}
		if (data.unmanaged !== void 0) {
			if (!validate39(data.unmanaged, {
				instancePath: instancePath + "/unmanaged",
				parentData: data,
				parentDataProperty: "unmanaged",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
				errors = vErrors.length;
			}
		}
		for (const key0 in data) if (!func13.call(schema62.properties, key0)) {
			vErrors = add(vErrors, {
				instancePath,
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
			});
			errors++;
		}
	} else {
		vErrors = add(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate47.errors = vErrors;
	return errors === 0;
}
validate47.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function add(errors, error) {
	if (errors === null) return [error];
	errors.push(error);
	return errors;
}
// src/file/schema.ts
function checkSchema(tree) {
	const file = outline(tree, ["addresses", "environments"]);
	const parts = [run(validateFile, file, tree, []), checkEntries(child(tree, "addresses"), ["addresses"], false)];
	for (const [name, item] of mapOf(child(tree, "environments"))?.items ?? []) {
		const path = ["environments", name];
		parts.push(run(validateEnvironment, outline(item.node, ["addresses"]), item.node, path));
		parts.push(checkEntries(child(item.node, "addresses"), [...path, "addresses"], true));
	}
	return parts.flat();
}
function checkEntries(addresses, path, nullable) {
	const findings = [];
	for (const [key, item] of mapOf(addresses)?.items ?? []) {
		if (nullable && item.node.kind === "scalar" && item.node.value === null) continue;
		for (const finding of run(validateEntry, plain(item.node), item.node, [...path, key], item.keyAt)) findings.push(finding);
	}
	return findings;
}
function outline(tree, parts) {
	const map = mapOf(tree);
	if (map === void 0) return plain(tree);
	const object = Object.create(null);
	for (const [key, item] of map.items) {
		const inner = parts.includes(key) ? mapOf(item.node) : void 0;
		object[key] = inner === void 0 ? plain(item.node) : emptied(inner);
	}
	return object;
}
function emptied(map) {
	const object = Object.create(null);
	for (const key of map.items.keys()) object[key] = {};
	return object;
}
function run(validate, data, tree, path, treeAt = tree.at) {
	if (validate(data)) return [];
	return (validate.errors ?? []).flatMap((error) => {
		const steps = stepsOf(error);
		return describeViolation({
			error,
			...locate(tree, steps, treeAt),
			path: [...path, ...steps]
		}) ?? [];
	});
}
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
function load(text, options) {
	return require_shared.atOnce(loading(text, options));
}
function* loading(text, options) {
	const parsed = yield* parse(text);
	const placeOf = placesOf(options.file, parsed.lines);
	const findings = [...parsed.findings];
	if (parsed.tree === void 0) {
		if (findings.length === 0) findings.push(emptyFile());
		return finish(findings, [], placeOf, void 0);
	}
	const judged = (found) => !parsed.unread.has(found.at);
	if (parsed.brokenFrom !== void 0) {
		const before = parsed.brokenFrom;
		const sound = (found) => found.at < before && !WAITS_FOR_SYNTAX.has(found.code) && judged(found);
		return finish([...findings, ...checkSchema(parsed.tree).filter(sound)], [], placeOf, void 0);
	}
	yield;
	const all = [
		...findings,
		...checkSchema(parsed.tree).filter(judged),
		...checkEnvironment(parsed.tree, options),
		...checkLeftOut(parsed.tree, parsed.unread)
	];
	if (parsed.tree.kind !== "map") return finish(all, [], placeOf, void 0);
	const faulty = {
		keys: new Set(all.map((finding) => entryOf(finding.path))),
		values: new Set(all.map(({ at }) => at))
	};
	const found = [];
	let desired;
	for (const environment of environmentsOf(parsed.tree, options)) {
		yield;
		const own = [];
		desired = read(parsed.tree, environment, options, placeOf, own, faulty);
		const problems = own.map((finding) => toProblem(finding, placeOf));
		yield;
		found.push({
			environment,
			problems: [...problems, ...checkMeaning(desired)]
		});
	}
	return finish(all, acrossEnvironments(found), placeOf, desired);
}
const WAITS_FOR_SYNTAX = new Set([
	"FA111",
	"FA112",
	"FA120"
]);
function finish(findings, problems, placeOf, desired) {
	const seen = new Set();
	const all = [...findings.map((finding) => toProblem(finding, placeOf)), ...problems].filter((problem) => {
		const key = JSON.stringify([
			problem.code,
			problem.place,
			problem.message
		]);
		return !seen.has(key) && seen.add(key);
	});
	all.sort((a, b) => linePlace(a) - linePlace(b));
	return {
		problems: readable(all),
		desired: require_shared.errorsOf(all).length === 0 ? desired : void 0
	};
}
const MOST_TOLD = 1e4;
function readable(problems) {
	const rest = problems.slice(MOST_TOLD);
	const [next] = rest;
	if (next === void 0) return problems;
	return [...problems.slice(0, MOST_TOLD), {
		code: "FA109",
		severity: require_shared.errorsOf(rest).length > 0 ? "error" : "warning",
		message: `From here on there are ${rest.length.toLocaleString("en-US")} more problems`,
		remedy: "Mend the first ones: many of the others may come of them.",
		...next.place === void 0 ? {} : { place: next.place }
	}];
}
function linePlace(problem) {
	return (problem.place?.line ?? 0) * 1e6 + Math.min(problem.place?.column ?? 0, 1e6 - 1);
}
function emptyFile() {
	return {
		code: "FA111",
		message: "The file is empty",
		remedy: "Begin it with `version: 1` and `addresses:`; addresses.example.yaml shows how.",
		at: 0,
		path: []
	};
}
function checkEnvironment(tree, options) {
	const item = mapOf(tree)?.items.get("environments");
	const names = [...mapOf(item?.node)?.items.keys() ?? []];
	const wanted = options.environment;
	if (wanted === void 0) {
		if (names.length === 0 || options.allEnvironments) return [];
		return [{
			code: "FA130",
			message: "The file has environments, and none is picked",
			remedy: `Set the input \`environment\` (--environment) to one of: ${names.join(", ")}.`,
			at: item?.keyAt ?? 0,
			path: ["environments"]
		}];
	}
	if (names.includes(wanted)) return [];
	const near = require_shared.nearest(wanted, names);
	return [{
		code: "FA130",
		message: names.length === 0 ? `The file has no environments, and ${require_shared.quote(wanted)} is picked` : `There is no environment ${require_shared.quote(wanted)}`,
		remedy: names.length === 0 ? "Leave the input `environment` (--environment) out, or add an `environments` part." : near === void 0 ? `Pick one of: ${names.join(", ")}.` : `Did you mean ${require_shared.quote(near)}?`,
		at: item?.keyAt ?? 0,
		path: ["environments"]
	}];
}
const MOST_ENTRIES = 2500;
const tooMany = () => ({
	code: "FA114",
	message: `"addresses" holds more than ${MOST_ENTRIES.toLocaleString("en-US")} entries, Twilio's limit of Flex Flows`,
	remedy: "Split the file by account, with an `environments` part or a file for each.",
	path: ["addresses"]
});
function environmentsOf(tree, options) {
	const names = [...mapOf(child(tree, "environments"))?.items.keys() ?? []];
	if (options.environment !== void 0) return [names.includes(options.environment) ? options.environment : void 0];
	return names.length === 0 ? [void 0] : names.slice(0, MOST_ENVIRONMENTS);
}
const MOST_ENVIRONMENTS = 100;
const MOST_PATTERNS = 2500;
function read(tree, environment, options, placeOf, findings, faulty) {
	const api = "flex-flows";
	const kind = require_shared.kindOf(api);
	const merged = forEnvironment(kind, tree, environment);
	const context = {
		kind,
		placeOf,
		findings,
		variables: options.variables,
		needVariables: options.needVariables
	};
	const entries = [];
	const addresses = mapOf(merged)?.items.get("addresses");
	if (addresses?.node.kind === "map" && addresses.node.items.size > MOST_ENTRIES) findings.push({
		...tooMany(),
		at: addresses.keyAt
	});
	for (const [key, item] of mapOf(child(merged, "addresses"))?.items ?? []) {
		const entry = faulty.keys.has(key) ? readFaultyEntry(key, item, context, faulty.values) : readEntry(key, item, context);
		if (entry !== void 0) entries.push(entry);
	}
	return {
		api,
		environment,
		account: placedText(merged, "account", placeOf),
		shared: readSharedValues(kind, merged, placeOf),
		scope: placedTexts(child(merged, "scope"), placeOf).slice(0, MOST_PATTERNS),
		unlisted: textOf(child(merged, "unlisted")) ?? "report",
		ignore: placedTexts(child(merged, "ignore"), placeOf).slice(0, MOST_PATTERNS),
		removed: placedTexts(child(merged, "removed"), placeOf),
		entries
	};
}
// src/file/defaults.ts
function readDefaults(kind, text, environment) {
	const { tree } = require_shared.atOnce(parse(text));
	const defaults = tree === void 0 ? void 0 : defaultsFor(kind, tree, environment);
	return defaults === void 0 ? new Map() : readDefaultValues(kind, defaults);
}
// src/commands/validate.ts
var validate_exports = require_rolldown_runtime.__exportAll({ validate: () => validate });
async function validate(settings, world) {
	const steps = loading(require_shared.readText(settings.file, settings.folder, settings.confined), {
		file: settings.file,
		environment: settings.environment,
		allEnvironments: true,
		variables: world.variables,
		needVariables: settings.needVariables
	});
	const { problems, desired } = await require_shared.withPauses(steps, () => require_shared.breath(world.interrupted));
	return {
		kind: "checked",
		mode: "validate",
		file: settings.file,
		environment: settings.environment,
		outcome: require_shared.errorsOf(problems).length > 0 ? "failed" : "done",
		problems,
		entries: desired?.entries.length
	};
}
Object.defineProperty(exports, "isAlias", {
	enumerable: true,
	get: function() {
		return isAlias;
	}
});
Object.defineProperty(exports, "isMap", {
	enumerable: true,
	get: function() {
		return isMap;
	}
});
Object.defineProperty(exports, "isScalar", {
	enumerable: true,
	get: function() {
		return isScalar;
	}
});
Object.defineProperty(exports, "load", {
	enumerable: true,
	get: function() {
		return load;
	}
});
Object.defineProperty(exports, "loading", {
	enumerable: true,
	get: function() {
		return loading;
	}
});
Object.defineProperty(exports, "parseDocument", {
	enumerable: true,
	get: function() {
		return parseDocument;
	}
});
Object.defineProperty(exports, "readDefaults", {
	enumerable: true,
	get: function() {
		return readDefaults;
	}
});
Object.defineProperty(exports, "validate_exports", {
	enumerable: true,
	get: function() {
		return validate_exports;
	}
});
