const require_kinds = require("./kinds.js");
const require_load = require("./load.js");
const require_parse = require("./parse.js");
const require_read_text = require("./read-text.js");
const require_same_file = require("./same-file.js");
const require_write_text = require("./write-text.js");
const require_edit_values = require("./edit-values.js");
const require_editable_file = require("./editable-file.js");
const require_yaml_part = require("./yaml-part.js");
const require_scalar = require("./scalar.js");
const require_load_file = require("./load-file.js");
const require_request_error = require("./request-error.js");
const require_studio_flow = require("./studio-flow.js");
const require_ownership = require("./ownership.js");
let node_fs = require("node:fs");
// src/messages/migrate.ts
const fileOfNewKind = () => require_kinds.problem("FA170", "The file already has `api: conversations`", "Use a file for Flex Flows with -f.");
/** @param found what would be wrong with the new file */
const invalidNewFile = (found) => require_kinds.problem("FA171", `The new file would not be valid: ${found.message}`, `Change the file before you migrate it. ${found.remedy}`);
const layoutLost = () => require_kinds.warning("FA172", "The new file has no comments, anchors or layout of this one: this line cannot be edited in place", "Copy the comments that you need. Or write out the aliases and `<<`, and migrate again with --force.");
/** @param cause what is wrong with the credentials */
const nothingRead = (cause) => require_kinds.warning("FA173", `Nothing was read from Twilio: ${cause.message}`, `${COMPLETE} ${cause.remedy}`);
const fileOfOtherAccount = (account) => require_kinds.warning("FA173", `Nothing was read from Twilio: the file is not for account ${account}`, `${COMPLETE} To see the state of its Studio Flows, use credentials of an account that the file names.`);
/**
* @param what as `live Flex Flows`
* @param remedy what makes it readable; undefined where nothing does
*/
const partNotRead = (what, cause, remedy) => {
	const them = require_kinds.listed(what, "and");
	return require_kinds.warning("FA173", `${them.charAt(0).toUpperCase()}${them.slice(1)} could not be read: ${cause}`, `${COMPLETE} ${remedy ?? "Check in Studio that Incoming Conversation of each trigger is connected."}`);
};
const COMPLETE = "The new file is complete without it.";
const inputAtOutput = (file) => require_kinds.problem("FA003", `${require_kinds.quote(file)} is the file to migrate`, "Use another file name with -o.");
const newFileExists = (file) => require_kinds.problem("FA150", `${require_kinds.quote(file)} already exists`, "Use another file name with -o, or overwrite it with --force. Keys that were filled in there would be lost.");
// src/migrate/describe-entries.ts
const CHANGES = /* @__PURE__ */ new Map([
	["studio", "The Studio Flow starts at Incoming Conversation, with the visitor's first message. Its widgets read `trigger.conversation` instead of `trigger.message`, and Send to Flex creates an Interaction."],
	["webhook", "The URL receives other events and parameters: those of a conversation (`EventType`, `ConversationSid`, `ParticipantSid`, `MessageSid`, `Source`). It gets each event after the fact, and only those under `events` (by default `onMessageAdded`). Messages sent by REST fire no events unless the request has the header X-Twilio-Webhook-Enabled. The webhook must respond within 5 seconds, use the Conversations API instead of Chat and Proxy, and create an Interaction instead of a Task."],
	[require_kinds.ENABLED, "With `enabled: false`, no chat can start: the site gets an error (45761). Chats are rejected, not queued."]
]);
/** The entries of the file in each of its environments. One that is equal in several of them appears once. */
function describeEntries(files, live) {
	const described = /* @__PURE__ */ new Map();
	for (const file of files) for (const entry of file.entries) {
		const one = describeEntry(file, entry, live);
		const text = JSON.stringify(one);
		const environments = described.get(text)?.environments ?? [];
		const own = file.environment === void 0 ? [] : [file.environment];
		described.set(text, {
			...one,
			environments: [...environments, ...own]
		});
	}
	return [...described.values()];
}
function describeEntry(file, entry, live) {
	const { key, name, websites, locales, values } = entry;
	const flow = values.get("studio.flow")?.value;
	return {
		key,
		environments: [],
		name: name.value,
		websites: websites.map(({ value }) => value),
		locales: locales.map(({ value }) => value),
		flexFlow: live.flexFlowOf(file, entry),
		carriedOver: carriedOver(entry),
		changes: changesOf(entry),
		notPossible: notPossible(entry),
		studio: flow === void 0 ? void 0 : live.readinessOf(file, String(flow))
	};
}
function carriedOver({ websites, locales, values }) {
	const integration = require_kinds.integrationNamed(require_kinds.CHAT_ADDRESS, values.get(require_kinds.INTEGRATION)?.value);
	return [
		require_kinds.NAME,
		...websites.length > 0 ? ["website"] : [],
		...locales.length > 0 ? ["locale"] : [],
		...integration === void 0 ? [] : [integration.name],
		require_kinds.ENABLED
	];
}
function changesOf({ values, unmanaged }) {
	return [String(values.get(require_kinds.INTEGRATION)?.value), ...values.get("enabled")?.value === false || unmanaged.includes("enabled") ? [require_kinds.ENABLED] : []].flatMap((path) => {
		const text = CHANGES.get(path);
		return text === void 0 ? [] : [{
			path,
			text
		}];
	});
}
/** What the entry has and chat addresses do not have. A setting that is off does not count. */
function notPossible({ values }) {
	return [...require_kinds.CHAT_ADDRESS.foreignKeys].flatMap(([path, remedy]) => {
		return values.get("integration")?.value === path || values.get(path)?.value ? [{
			path,
			text: remedy.replace(/^Remove it\. /, "")
		}] : [];
	});
}
// src/migrate/convert.ts
var import_dist = require_parse.require_dist();
/** Placeholders to fill in by hand. */
const KEY_TODO = require_load.placeholder("CV");
const FLOW_TODO = require_load.placeholder("FW");
/** Comes with every account that has Flex Flows. */
const DEFAULT_FLEX_FLOW = "Flex Web Channel Flow";
/** Converts the content of a file for `flex-flows`, which has loaded without errors, to `conversations`. */
function convert(file) {
	const { version, api: _, chatService, removed, defaults, addresses, environments, ...rest } = file;
	const base = asData(addresses);
	const isBelow = [defaults, ...Object.values(asData(environments)).map(asData).map((one) => one.defaults)].some((below) => asData(below).unmanaged !== void 0);
	const entries = mapValues(base, (entry) => withKey(convertPart(asData(entry), isBelow)));
	return data({
		version,
		api: require_kinds.CHAT_ADDRESS.api,
		...rest,
		...convertUnlisted(rest),
		...convertIgnore(rest, false),
		...convertDefaults(defaults, false),
		addresses: entries,
		...environments === void 0 ? {} : { environments: mapValues(asData(environments), (one) => convertEnvironment(asData(one), base)) }
	});
}
function convertEnvironment(environment, base) {
	const { chatService, removed, defaults, addresses, ...rest } = environment;
	const entries = Object.entries(asData(addresses)).flatMap(([key, entry]) => {
		if (entry === null) return [[key, null]];
		const isOverride = base[key] !== void 0;
		const part = convertPart(asData(entry), true);
		if (!isOverride || asData(entry).sid !== void 0) return [[key, withKey(part)]];
		return isEmpty(part) && !isEmpty(asData(entry)) ? [] : [[key, part]];
	});
	const hasEntries = entries.length > 0 || addresses !== void 0 && isEmpty(asData(addresses));
	return data({
		...rest,
		...convertUnlisted(rest),
		...convertIgnore(rest, true),
		...convertDefaults(defaults, true),
		...hasEntries ? { addresses: data(Object.fromEntries(entries)) } : {}
	});
}
/** Nobody agreed to lose a chat address: unlisted ones are only reported, until somebody sets `unlisted` again. */
function convertUnlisted({ unlisted }) {
	return unlisted === "report" || unlisted === void 0 ? {} : { unlisted: void 0 };
}
/** @param isOver whether the list replaces another one: then it matters even if it is empty */
function convertIgnore({ ignore }, isOver) {
	if (!Array.isArray(ignore)) return {};
	const kept = ignore.filter((item) => !require_kinds.isSid(String(item), require_kinds.FLEX_FLOW.sidPrefix) && item !== DEFAULT_FLEX_FLOW);
	return { ignore: kept.length === 0 && ignore.length > 0 && !isOver ? void 0 : kept };
}
function convertDefaults(defaults, isOver) {
	if (defaults === void 0) return {};
	const part = convertPart(asData(defaults), isOver);
	return isEmpty(part) && !isEmpty(asData(defaults)) ? {} : { defaults: part };
}
/**
* An entry, or defaults of entries, without what chat addresses do not have.
*
* @param isOver whether its lists may replace others
*/
function convertPart(part, isOver) {
	return data(Object.fromEntries(Object.entries(part).flatMap(([key, value]) => {
		if (key === "sid" || key === "was") return [];
		if (key === "task") return isWholeTask(value) ? [["studio", FLOW_TODO]] : [];
		if (require_kinds.CHAT_ADDRESS.foreignKeys.has(key)) return [];
		if (key === "unmanaged" && Array.isArray(value)) {
			const kept = value.filter(isAvailable);
			return kept.length === 0 && value.length > 0 && !isOver ? [] : [[key, kept]];
		}
		if (!isData(value)) return [[key, value]];
		const inner = mapWithout(value, (name) => require_kinds.CHAT_ADDRESS.foreignKeys.has(`${key}.${name}`));
		return isEmpty(inner) ? [] : [[key, inner]];
	})));
}
/** Otherwise it only overrides settings of a task, which a Studio Flow replaces. */
function isWholeTask(task) {
	return asData(task).workflow !== void 0;
}
/** Whether chat addresses have the field that a word under `unmanaged` stands for. */
function isAvailable(word) {
	return require_kinds.CHAT_ADDRESS.fields.some((field) => require_kinds.keyOf(field) === word || field.integration === word);
}
function withKey(entry) {
	return data({
		deploymentKey: KEY_TODO,
		...entry
	});
}
/** Without a prototype, like the loader's data, and without undefined values. */
function data(values) {
	const defined = Object.entries(values).filter(([, value]) => value !== void 0);
	return Object.assign(Object.create(null), Object.fromEntries(defined));
}
function mapValues(values, map) {
	return data(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)])));
}
function mapWithout(values, isLeftOut) {
	return data(Object.fromEntries(Object.entries(values).filter(([key]) => !isLeftOut(key))));
}
function isData(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
function asData(value) {
	return isData(value) ? value : {};
}
function isEmpty(values) {
	return Object.keys(values).length === 0;
}
// src/migrate/clean-text.ts
/** The content as a new text, with a TODO comment on each line to fill in. */
function cleanText(data) {
	const document = new import_dist.Document(data, { aliasDuplicateObjects: false });
	(0, import_dist.visit)(document, { Scalar(_, node) {
		if ((0, import_dist.isScalar)(node) && (node.value === KEY_TODO || node.value === FLOW_TODO)) node.comment = " TODO";
	} });
	return document.toString({ lineWidth: 0 });
}
// src/migrate/edit-lines.ts
function boundsOf(file, item) {
	if ((0, import_dist.isPair)(item)) return [item.key.range?.[0] ?? 0, file.endOf(item)];
	const [from = 0, to = 0] = item.range ?? [];
	return [from, from + file.source(from, to).trimEnd().length];
}
/** Removes items from braces or brackets, each with a comma. */
function removeItems(file, items, gone) {
	const bounds = items.map((item) => boundsOf(file, item));
	const firstKept = items.findIndex((_, index) => !gone.has(index));
	for (const index of gone) {
		const [from = 0, to = 0] = bounds[index] ?? [];
		if (firstKept !== -1 && index > firstKept) file.replace(bounds[index - 1]?.[1] ?? from, to, "");
		else file.replace(from, bounds[index + 1]?.[0] ?? to, "");
	}
}
/** Removes the lines of an item, with the comment after it and the deeper indented comments below. */
function removeLines(text, file, item) {
	const lines = linesOf(text, file, item);
	if (lines === void 0) return;
	const { from, to } = lines;
	const blanks = /(?:^|\n[ \t]*\r?\n)$/.test(text.slice(Math.max(0, from - 200), from)) ? /^(?:[ \t]*\r?\n)*/.exec(text.slice(to))?.[0].length ?? 0 : 0;
	file.replace(from, to + blanks, "");
}
/** Turns the lines of a pair into comments, below a line that replaces them. */
function commentOutLines(text, file, pair, line) {
	const lines = linesOf(text, file, pair);
	if (lines === void 0) return;
	const { from, to, indentation } = lines;
	const newline = text.includes("\r\n") ? "\r\n" : "\n";
	const source = text.slice(from, to);
	const [, end = ""] = /(\r?\n)$/.exec(source) ?? [];
	const commented = source.slice(0, source.length - end.length).split(newline).map((one) => one.startsWith(indentation) ? one.slice(indentation.length) : one.trimStart()).map((one) => `${indentation}#${one === "" ? "" : ` ${one}`}`);
	file.replace(from, to, [`${indentation}${line}`, ...commented].join(newline) + end);
}
/** The lines that an item has to itself; undefined if something else is on the first one. */
function linesOf(text, file, item) {
	const [itemFrom, itemTo] = boundsOf(file, item);
	const from = text.lastIndexOf("\n", itemFrom - 1) + 1;
	const before = text.slice(from, itemFrom);
	if (!((0, import_dist.isPair)(item) ? /^ *$/ : /^ *- +$/).test(before)) return void 0;
	const indentation = /^ */.exec(before)?.[0] ?? "";
	let to = lineEnd(text, itemTo);
	if (!/^[ \t]*(?:#.*)?\r?\n?$/.test(text.slice(itemTo, to))) return void 0;
	for (;;) {
		const end = lineEnd(text, to);
		const deeper = /^( *)#/.exec(text.slice(to, end))?.[1];
		if (deeper === void 0 || deeper.length <= indentation.length) return {
			from,
			to,
			indentation
		};
		to = end;
	}
}
/** The offset after the line break of the line that an offset is on. */
function lineEnd(text, offset) {
	const newline = text.indexOf("\n", offset);
	return newline === -1 ? text.length : newline + 1;
}
// src/migrate/same-data.ts
/** Whether two plain values are equal, whatever the order of their keys. */
function sameData(a, b) {
	return difference(a, b) === void 0;
}
/** The path at which two plain values first differ; undefined if they are equal. */
function difference(a, b, path = []) {
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => sameData(item, b[index])) ? void 0 : path;
	if (!isData(a) || !isData(b)) return a === b ? void 0 : path;
	for (const key of /* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])) {
		const inner = [...path, key];
		if (!Object.hasOwn(a, key) || !Object.hasOwn(b, key)) return inner;
		const found = difference(a[key], b[key], inner);
		if (found !== void 0) return found;
	}
}
// src/migrate/patch-text.ts
/** The key that replaces another one, on its line. */
const SUCCESSORS = /* @__PURE__ */ new Map([["sid", "deploymentKey"], ["task", "studio"]]);
const TODO = " # TODO";
const TASK_TODO = " # TODO: a Studio Flow with a Send to Flex widget, in place of this task:";
/** The first keys of an entry: what is added follows them. */
const FIRST_KEYS = /* @__PURE__ */ new Set([
	"name",
	"website",
	"locale"
]);
/**
* Edits the text to have the expected content, and keeps everything else: comments, order, anchors, quotes. Not every
* edit is possible: the caller has to parse the result and compare it with what is expected.
*/
function patchText(text, tree, expected) {
	const file = new require_editable_file.EditableFile(text);
	new TextPatch(text, file).root(tree, expected);
	return file.result();
}
var TextPatch = class {
	#text;
	#file;
	constructor(text, file) {
		this.#text = text;
		this.#file = file;
	}
	root(tree, expected) {
		const { root } = this.#file;
		this.#items(root, tree, expected);
		const version = this.#file.find(["version"]);
		if (version === void 0 || tree.items.has("api")) return;
		const end = this.#file.endOf(version);
		const part = {
			key: "api",
			value: String(expected.api)
		};
		if (root.flow !== true) this.#file.insertAfterLine(end, [require_yaml_part.inlinePart(part, require_yaml_part.PLAIN)], "");
		else this.#insert(end, `,${this.#blanksBefore(version)}${require_yaml_part.inlinePart(part, require_edit_values.quotingIn(root))}`);
	}
	#value(pair, node, expected) {
		const { value } = pair;
		if (sameData(require_load.plain(node), expected)) return;
		if ((0, import_dist.isMap)(value) && isData(expected)) this.#map(pair, value, require_load.mapOf(node), expected);
		else if ((0, import_dist.isSeq)(value) && Array.isArray(expected)) this.#list(pair, value, expected);
		else if ((0, import_dist.isAlias)(value) && asData(expected).deploymentKey === KEY_TODO) this.#aliasedEntry(value);
		else if ((0, import_dist.isScalar)(value) && typeof expected === "string") require_edit_values.replaceValue(this.#file, pair, expected);
	}
	#map(pair, map, tree, expected) {
		if (tree === void 0) return;
		if (Object.keys(expected).length === 0) {
			this.#replaceValue(pair, " {}");
			return;
		}
		const isPinned = map.items.some(({ key }) => (0, import_dist.isScalar)(key) && require_editable_file.keyText(key) === "sid");
		if (expected.deploymentKey === KEY_TODO && !isPinned) this.#addKey(pair, map, expected);
		this.#items(map, tree, expected);
	}
	#items(map, tree, expected) {
		const gone = /* @__PURE__ */ new Set();
		for (const [index, pair] of map.items.entries()) {
			if (!(0, import_dist.isScalar)(pair.key)) continue;
			const key = require_editable_file.keyText(pair.key);
			const node = require_load.child(tree, key);
			if (key === "<<") this.#merged(pair.value, tree, expected);
			else if (node === void 0) continue;
			else if (Object.hasOwn(expected, key)) this.#value(pair, node, expected[key]);
			else if (!this.#succeed(pair, key, map, tree, expected)) gone.add(index);
		}
		if (map.flow === true) removeItems(this.#file, map.items, gone);
		else for (const index of gone) removeLines(this.#text, this.#file, map.items[index]);
	}
	/** Mappings that are written as the value of `<<`. */
	#merged(value, tree, expected) {
		const written = (0, import_dist.isSeq)(value) ? value.items : [value];
		for (const one of written) if ((0, import_dist.isMap)(one)) this.#items(one, tree, expected);
	}
	#succeed(pair, key, map, tree, expected) {
		const successor = SUCCESSORS.get(key);
		if (successor === void 0 || !Object.hasOwn(expected, successor) || tree.items.has(successor)) return false;
		const value = String(expected[successor]);
		if (map.flow === true) {
			const text = this.#inline(map, successor, value);
			this.#file.replace(require_editable_file.startOf(pair), this.#file.endOf(pair), text);
		} else if (key === "task") commentOutLines(this.#text, this.#file, pair, `${successor}: ${value}${TASK_TODO}`);
		else this.#file.replace(require_editable_file.startOf(pair), this.#file.endOf(pair), `${successor}: ${value}${TODO}`);
		return true;
	}
	#addKey(pair, map, expected) {
		const items = map.items;
		const [first] = items;
		if (map.flow === true) {
			const text = this.#inline(map, "deploymentKey", KEY_TODO);
			const isAlone = Object.keys(expected).length === 1;
			if (first === void 0) this.#replaceValue(pair, ` { ${text} }`);
			else this.#insert(require_editable_file.startOf(first), isAlone ? text : `${text},${this.#blanksBefore(first)}`);
		} else if (first !== void 0) {
			const above = items.findLast(({ key }) => (0, import_dist.isScalar)(key) && FIRST_KEYS.has(require_editable_file.keyText(key)));
			const end = above === void 0 ? pair.key.range?.[1] ?? 0 : this.#file.endOf(above);
			const at = require_editable_file.startOf(first);
			const indentation = " ".repeat(at - (this.#text.lastIndexOf("\n", at - 1) + 1));
			this.#file.insertAfterLine(end, [`deploymentKey: ${KEY_TODO}${TODO}`], indentation);
		}
	}
	/** An entry that is an alias of another one needs its own deployment key. */
	#aliasedEntry(alias) {
		const [from = 0, to = 0] = alias.range ?? [];
		const name = this.#text.slice(from, to).trim();
		this.#file.replace(from, from + name.length, `{ <<: ${name}, deploymentKey: ${KEY_TODO} }`);
	}
	/** `expected` is a subset of the list. */
	#list(pair, list, expected) {
		if (expected.length === 0) {
			this.#replaceValue(pair, " []");
			return;
		}
		const gone = list.items.flatMap((item, index) => (0, import_dist.isScalar)(item) && !expected.includes(item.value) ? [index] : []);
		if (list.flow === true) removeItems(this.#file, list.items, new Set(gone));
		else for (const index of gone) removeLines(this.#text, this.#file, list.items[index]);
	}
	#inline(map, key, value) {
		return require_edit_values.quotingIn(map) === require_yaml_part.QUOTED ? `${require_scalar.quotedScalar(key)}: ${require_scalar.quotedScalar(value)}` : `${key}: ${value}`;
	}
	/** The blanks before a pair: a line break and indentation if it begins a line. */
	#blanksBefore(pair) {
		const at = require_editable_file.startOf(pair);
		return /\s+$/.exec(this.#text.slice(Math.max(0, at - 200), at))?.[0] ?? " ";
	}
	/** Replaces what follows the colon of a pair. */
	#replaceValue(pair, text) {
		const end = pair.key.range?.[1] ?? 0;
		const colon = /^\s*:/.exec(this.#text.slice(end))?.[0].length ?? 0;
		this.#file.replace(end + colon, this.#file.endOf(pair), text);
	}
	#insert(at, text) {
		this.#file.replace(at, at, text);
	}
};
// src/migrate/migrate-text.ts
/**
* Makes a file for `conversations` from one for `flex-flows`: an edited copy of its text where that is possible, else a
* new text.
*
* @param text of a file that has loaded without errors
* @throws ProblemError where the new file would have other problems than what is left to fill in
*/
function migrateText(text, file) {
	const parsed = require_parse.parse(text);
	const tree = require_load.mapOf(parsed.tree);
	if (tree === void 0) throw new TypeError("the file is not a mapping");
	const data = convert(asData(require_load.plain(tree)));
	checkFilled(data, file);
	const patched = patchText(text, tree, data);
	const wrong = unlike(patched, data);
	if (wrong === void 0) return {
		text: patched,
		problems: []
	};
	const place = require_load.placesOf(file, parsed.lines)(offsetOf(tree, wrong));
	return {
		text: cleanText(data),
		problems: [require_kinds.located(layoutLost(), { place })]
	};
}
/** Where a text differs from what is expected, except for keys that an environment inherits; undefined: nowhere. */
function unlike(text, expected) {
	const { tree, findings } = require_parse.parse(text);
	const [finding] = findings;
	if (finding !== void 0 || tree === void 0) return finding?.path ?? [];
	return difference(withoutInheritedKeys(asData(require_load.plain(tree)), expected), expected);
}
/** The offset of the last key on the way to a value. */
function offsetOf(tree, path) {
	let [map, at] = [tree, tree.at];
	for (const step of path) {
		const item = map?.items.get(step);
		if (item === void 0) break;
		[map, at] = [require_load.mapOf(item.node), item.keyAt];
	}
	return at;
}
function withoutInheritedKeys(found, expected) {
	if (!isData(found.environments)) return found;
	const environments = mapEntries(found.environments, (environment, name) => {
		const { addresses } = asData(environment);
		if (!isData(addresses)) return environment;
		const wanted = asData(asData(asData(expected.environments)[name]).addresses);
		const entries = mapEntries(addresses, (entry, key) => {
			if (asData(entry).deploymentKey !== KEY_TODO || asData(wanted[key]).deploymentKey !== void 0) return entry;
			const { deploymentKey: _, ...rest } = asData(entry);
			return rest;
		});
		return {
			...asData(environment),
			addresses: entries
		};
	});
	return {
		...found,
		environments
	};
}
function mapEntries(data, map) {
	return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, map(value, key)]));
}
/** With valid values filled in, the content must have no errors. */
function checkFilled(data, file) {
	let keys = 0;
	const fill = (value) => {
		if (value === KEY_TODO) return `CV${String(++keys).padStart(32, "0")}`;
		if (value === FLOW_TODO) return `FW${"0".repeat(32)}`;
		if (Array.isArray(value)) return value.map(fill);
		return isData(value) ? mapEntries(value, fill) : value;
	};
	const { problems } = require_load.load(cleanText(asData(fill(data))), {
		file,
		environment: void 0,
		allEnvironments: true,
		variables: {},
		missingVariables: "ignored"
	});
	const errors = require_kinds.errorsOf(problems);
	if (errors.length > 0) throw new require_kinds.ProblemError(errors.map(wouldFail));
}
/** Without its place, which is in a text that is never written. */
function wouldFail({ path, entry, ...found }) {
	return require_kinds.located(invalidNewFile(found), {
		...path !== void 0 && { path },
		...entry !== void 0 && { entry }
	});
}
// src/migrate/notes.ts
/** Twilio's limit for an account ("Set up and use Webchat 3.x.x"). */
const MAX_KEYS = 10;
/** Notes on the file as a whole. */
function notesOf(files) {
	return [
		...serviceNote(files),
		...listsNote(files),
		...accountsNote(files),
		...keysNote(files)
	];
}
function serviceNote(files) {
	if (!files.some(({ shared }) => shared.size > 0)) return [];
	return ["`chatService` is not carried over: it is the service of Flex Flows. Chat addresses use the account's default Conversations service, the only one that Flex uses."];
}
function listsNote(files) {
	const removed = files.some((file) => file.removed.length > 0);
	const going = new Set(files.map(({ unlisted }) => unlisted).filter((unlisted) => unlisted !== "report"));
	const ignored = files.some(({ ignore }) => ignore.some(({ value }) => require_kinds.isSid(value, "FO")));
	return [
		...removed ? ["`removed` is not carried over: it lists names and SIDs of Flex Flows."] : [],
		...Array.from(going, (word) => `\`unlisted: ${word}\` is not carried over: it was meant for Flex Flows, and would take chat addresses without an entry out of service. Set it again once the new file lists them.`),
		...ignored ? ["SIDs of Flex Flows under `ignore` are not carried over."] : []
	];
}
function accountsNote(files) {
	const accounts = new Set(files.map(({ account }) => account?.value));
	const names = files.flatMap(({ environment }) => environment ?? []);
	if (accounts.size < 2) return [];
	return [`A deployment key belongs to one account, and the environments ${require_kinds.listed(names, "and")} use several. Write the keys under \`addresses\` of each environment.`];
}
function keysNote(files) {
	const most = Math.max(0, ...files.map(({ entries }) => entries.length));
	if (most <= MAX_KEYS) return [];
	return [`The file has ${require_kinds.count(most, "entry", "entries")} for one account, and an account can have ${MAX_KEYS} deployment keys. A site with its own server needs none: pin its address with \`sid: IG…\` instead of \`deploymentKey\`.`];
}
// src/migrate/steps.ts
/** What is left to do, in the order that loses no chat. */
function stepsOf(file, output) {
	const { demo } = require_kinds.CHAT_ADDRESS;
	return [
		{
			title: "Prepare Flex",
			text: "Use Flex UI 2.0 or later. Make the Flex Chat Service (formerly Flex Conversation Service) the account's default Conversations service. Agents must be able to take conversations before any site sends them."
		},
		{
			title: "Connect the Studio Flows",
			text: "In each trigger, connect Incoming Conversation to widgets that read `trigger.conversation`, and publish the flow. Do not change Incoming Message: chats of Flex Flows still start there."
		},
		{
			title: "Create a deployment key and an address for each site",
			text: `${require_kinds.CREATE_KEY} Allow the origins of the site. \`apply\` tries to create the address, but Twilio may reject that. ${require_kinds.createInConsole(void 0, "CV…")}.`
		},
		{
			title: "Fill in every TODO, then plan and apply",
			text: `Write the keys into ${output}, and replace each task with a Studio Flow. Then run: flex-addresses validate -f ${output}, flex-addresses plan -f ${output}, flex-addresses apply -f ${output}`
		},
		{
			title: "Try each address",
			text: `Before any site uses it, start a chat with ${"hint" in demo ? demo.hint : ""}. Answer it as an agent.`
		},
		{
			title: "Change the embed code of the site",
			text: "Replace Webchat 2 and `flexFlowSid: FO…` with Webchat 3 and `deploymentKey: CV…`. Write a new pre-engagement form. From then on, new chats are conversations."
		},
		{
			title: "Wait until the old chats have ended",
			text: "They stay on the Flex Flow. Until they have ended, keep its entry, and keep Incoming Message connected."
		},
		{
			title: "Remove the old entry",
			text: `Remove the entry from ${file}, and list its SID (FO…) under \`removed\`. Then plan and apply that file.`
		}
	];
}
// src/migrate/flow-readiness.ts
const [ENTRY] = require_kinds.CHAT_ADDRESS.fields.flatMap((field) => field.type === "reference" && field.entry !== void 0 ? [field.entry.event] : []);
/** What a flow reads of a chat of a Flex Flow, and a conversation does not have. */
const FORMER = "trigger.message";
/** Widgets that send messages refer to it for service and channel, even in flows that work with conversations. */
const SENDERS = /* @__PURE__ */ new Set(["send-message", "send-and-wait-for-reply"]);
const isHarmless = (type, property) => SENDERS.has(type) && (property === "service" || property === "channel");
/** The flows that an entry may mean with a name or SID. */
function flowsMeant(flow, flows) {
	const bySid = flows.filter(({ sid }) => sid === require_kinds.canonicalSid(flow));
	return bySid.length > 0 ? bySid : flows.filter(({ name }) => name === flow);
}
/**
* @param flows the account's Studio Flows; undefined if they were not read
* @param states what is known of their published revisions, by SID
*/
function readinessOf(flow, flows, states) {
	const nothing = {
		flow,
		sid: void 0,
		readsMessage: [],
		reachesAgent: void 0
	};
	if (flows === void 0) return {
		...nothing,
		state: "not read"
	};
	const [meant, ...others] = flowsMeant(flow, flows);
	if (meant === void 0) return {
		...nothing,
		state: "unknown"
	};
	if (others.length > 0) return {
		...nothing,
		state: "ambiguous"
	};
	const found = {
		...nothing,
		sid: meant.sid
	};
	const state = states.get(meant.sid);
	if (state === "not published") return {
		...found,
		state
	};
	if (state === void 0 || "unread" in state) return {
		...found,
		state: "not read"
	};
	const event = ENTRY ?? "";
	const isConnected = state.isConnected(event);
	return {
		...found,
		state: isConnected ? "connected" : state.hasTrigger ? "not connected" : "no trigger",
		readsMessage: state.propertiesWith(FORMER, isHarmless),
		reachesAgent: isConnected ? state.reaches(event, "send-to-flex") : void 0
	};
}
// src/commands/migrate-facts.ts
const NO_NAMES = /* @__PURE__ */ new Map();
const NOTHING_READ = {
	flexFlowOf: (_, entry) => claimed(entry, NO_NAMES),
	readinessOf: (_, flow) => readinessOf(flow, void 0, /* @__PURE__ */ new Map()),
	notes: [],
	problems: []
};
/** Reads what the account can tell. What cannot be read is a warning: the file is migrated without it. */
async function readFacts(files, twilio, runtime) {
	const isOurs = ({ account }) => account === void 0 || account.value.toLowerCase() === twilio.account.toLowerCase();
	const ours = files.filter(isOurs);
	if (ours.length === 0) return {
		...NOTHING_READ,
		problems: [fileOfOtherAccount(twilio.account)]
	};
	const account = await require_ownership.openAccount("flex-flows", twilio, runtime);
	try {
		const failures = [];
		const attempt = attempts(failures, runtime);
		const names = [...new Set(ours.flatMap(({ entries }) => entries.flatMap(flowOf)))];
		const [live, lookUps] = await Promise.all([attempt("live Flex Flows", () => account.store.list()), names.length === 0 ? void 0 : attempt("Studio Flows", () => account.lookUp(STUDIO_ALONE))]);
		const flows = lookUps?.studioFlows;
		const byName = live === void 0 ? NO_NAMES : sidsByName(live);
		const states = await readStates(names, flows, account, attempt);
		return {
			flexFlowOf: (file, entry) => claimed(entry, isOurs(file) ? byName : NO_NAMES),
			readinessOf: (file, flow) => readinessOf(flow, isOurs(file) ? flows : void 0, states),
			notes: live === void 0 ? [] : unlistedNote(ours, live, byName),
			problems: asProblems([...failures, ...unreadStates(states)])
		};
	} finally {
		account.close();
	}
}
const STUDIO_ALONE = {
	studioFlows: true,
	workspaces: /* @__PURE__ */ new Set()
};
function flowOf({ values }) {
	const flow = values.get("studio.flow")?.value;
	return flow === void 0 ? [] : [String(flow)];
}
function attempts(failures, { interrupted }) {
	return async (what, read) => {
		try {
			return await read();
		} catch (error) {
			const problem = error instanceof require_request_error.RequestError ? require_read_text.requestProblem(error) : error instanceof require_kinds.ProblemError ? error.problems[0] : void 0;
			if (problem === void 0 || interrupted.aborted) throw error;
			failures.push({
				what,
				cause: problem.message,
				remedy: problem.remedy
			});
			return;
		}
	};
}
async function readStates(names, flows, account, attempt) {
	const meant = names.map((name) => flowsMeant(name, flows ?? []));
	const sids = [...new Set(meant.flatMap((found) => (found.length === 1 ? found : []).map(({ sid }) => sid)))];
	if (sids.length === 0) return /* @__PURE__ */ new Map();
	return await attempt(DEFINITIONS, () => account.readFlows(sids)) ?? /* @__PURE__ */ new Map();
}
const DEFINITIONS = "published revisions of Studio Flows";
function unreadStates(states) {
	return [...states.values()].flatMap((state) => {
		if (state instanceof require_studio_flow.StudioFlow || state === "not published") return [];
		return [{
			what: DEFINITIONS,
			cause: require_kinds.quote(state.unread),
			remedy: void 0
		}];
	});
}
function sidsByName({ addresses }) {
	const sids = /* @__PURE__ */ new Map();
	for (const { name, sid } of addresses) sids.set(name, [...sids.get(name) ?? [], sid]);
	return sids;
}
/** The SID that the entry pins, or that of the only live Flex Flow with one of its names. */
function claimed({ sid, name, was }, live) {
	if (sid !== void 0) return require_kinds.canonicalSid(sid.value);
	for (const { value } of [name, ...was]) {
		const [found, ...others] = live.get(value) ?? [];
		if (found !== void 0) return others.length === 0 ? found : void 0;
	}
}
function unlistedNote(files, { addresses }, live) {
	const entries = files.flatMap((file) => file.entries);
	const sids = new Set(entries.map((entry) => claimed(entry, live)));
	const names = new Set(entries.map(({ name }) => name.value));
	const removed = new Set(files.flatMap((file) => file.removed.map(({ value }) => require_kinds.canonicalSid(value))));
	const owners = files.map((file) => new require_ownership.Ownership(file));
	const unlisted = addresses.filter((address) => ![address.sid, address.name].some((one) => sids.has(one) || names.has(one) || removed.has(one)) && owners.some((owner) => owner.owns(address)));
	if (unlisted.length === 0) return [];
	return [`${require_kinds.count(unlisted.length, "live Flex Flow is", "live Flex Flows are")} in scope but not in the file, so not in the new one either. To migrate all addresses, first add the missing ones with \`flex-addresses export --merge\`, then migrate again.`];
}
/** One line for each cause. */
function asProblems(failures) {
	const byCause = /* @__PURE__ */ new Map();
	for (const one of failures) byCause.set(one.cause, [...byCause.get(one.cause) ?? [], one]);
	return [...byCause].map(([cause, same]) => partNotRead([...new Set(same.map(({ what }) => what))].sort(), cause, same[0]?.remedy));
}
// src/commands/migrate.ts
/**
* Writes a file for chat addresses of Flex Conversations from one for Flex Flows, which stays unchanged. The file alone
* is enough; where the account can be read, the report has more about each entry. Writes nothing to Twilio.
*/
async function migrate(options, runtime) {
	const { file } = options;
	const migrating = options.migrating;
	const { output } = migrating;
	checkOutput(options, migrating);
	const text = require_read_text.readText(options);
	const files = await loadEnvironments(text, options, runtime);
	const { text: written, problems } = migrateText(text, file);
	const facts = options.twilio === void 0 ? {
		...NOTHING_READ,
		problems: migrating.problems.map(nothingRead)
	} : await readFacts(files, options.twilio, runtime);
	require_write_text.writeText({
		...options,
		file: output
	}, written, migrating.force);
	return require_read_text.migrated(options, {
		output,
		entries: describeEntries(files, facts),
		notes: [...notesOf(files), ...facts.notes],
		steps: stepsOf(file, output)
	}, [...problems, ...facts.problems]);
}
/** The file as each of its environments sees it. @throws ProblemError where it has errors, or is for chat addresses */
async function loadEnvironments(text, options, runtime) {
	const { tree, lines } = require_parse.parse(text);
	const api = require_load.child(tree, "api");
	if (api !== void 0 && require_load.apiOf(tree) === require_kinds.CHAT_ADDRESS.api) throw require_kinds.stop(require_kinds.located(fileOfNewKind(), {
		place: require_load.placesOf(options.file, lines)(api.at),
		path: "api"
	}));
	const asWritten = {
		...options,
		variables: {},
		missingVariables: "ignored"
	};
	const all = {
		...asWritten,
		environment: void 0,
		allEnvironments: true
	};
	const { desired, problems } = await require_load_file.loadFile(text, all, runtime.interrupted);
	if (desired === void 0 || tree === void 0) throw new require_kinds.ProblemError(problems);
	return require_load.environmentsToLoad(tree, void 0).flatMap((environment) => require_load.load(text, {
		...asWritten,
		environment
	}).desired ?? []);
}
/** @throws ProblemError where the new file would replace an existing one */
function checkOutput(options, { output, force }) {
	const to = require_read_text.checkedPath({
		...options,
		file: output
	});
	if (!(0, node_fs.existsSync)(to)) return;
	const from = require_read_text.checkedPath(options);
	if (require_same_file.isSameFile(from, to)) throw require_kinds.stop(inputAtOutput(output));
	if (!force) throw require_kinds.stop(newFileExists(output));
}
exports.migrate = migrate;
