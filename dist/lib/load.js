const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_kinds = require("./kinds.js");
const require_limits = require("./limits.js");
const require_variables = require("./variables.js");
const require_problem_list = require("./problem-list.js");
const require_parse = require("./parse.js");
const require_addresses_file = require("./addresses-file.js");
const require_resource = require("./resource.js");
const require_pattern = require("./pattern.js");
// src/messages/values.ts
const named$1 = (subject) => subject === void 0 ? "The file" : require_kinds.quote(subject);
const misspeltKey = (key, near) => require_kinds.problem("FA110", unknown(key), `Did you mean ${require_kinds.quote(near)}?`);
const unknownKey = (key, allowed) => require_kinds.problem("FA110", unknown(key), `Remove it, or use one of: ${allowed.join(", ")}.`);
/** @param remedy what to write in its place */
const misplacedKey = (key, remedy) => require_kinds.problem("FA110", unknown(key), remedy);
const misplacedApi = () => require_kinds.problem("FA110", unknown("api"), "Set `api` at the top level of the file: it applies to all addresses in every environment.");
/** @param remedy what to write in its place */
const keyOfOtherApi = (key, api, remedy) => require_kinds.problem("FA110", `${require_kinds.quote(key)} is not available with \`api: ${api}\``, remedy);
const unknown = (key) => `Unknown key ${require_kinds.quote(key)}`;
const emptyFile = () => require_kinds.problem("FA111", "The file is empty", "Add `version: 1` and `addresses:`, as in addresses.example.yaml.");
const missingKey = (key) => require_kinds.problem("FA111", `${require_kinds.quote(key)} is required`, MISSING.get(key) ?? `Add \`${key}\`.`);
const MISSING = /* @__PURE__ */ new Map([["version", "Add `version: 1` as the first line."], ["addresses", "Add `addresses:` with an entry for each address, or `addresses: {}` for none."]]);
const wrongType = (subject, types, written) => require_kinds.problem("FA112", `${named$1(subject)} must be ${typeNames(types)}, not ${kindName(types, written)}`, typeFix(types, written));
/** @param fix what to write in place of nothing */
const withoutValue = (subject, types, fix) => require_kinds.problem("FA112", `${named$1(subject)} has no value: it must be ${typeNames(types)}`, fix);
const missingValue = (subject, types) => withoutValue(subject, types, "Add a value, or remove the key.");
const missingAddresses = (types) => withoutValue("addresses", types, "Write `addresses: {}` for none.");
const missingEnvironment = (name, types) => withoutValue(name, types, "Write `{}` if nothing differs, or remove the environment.");
const TYPE_NAMES = {
	string: "text",
	integer: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a mapping"
};
const typeNames = (types) => require_kinds.either(types.map((type) => TYPE_NAMES[type]));
/** A file of the allowed size may have a number of a million digits, and many aliases of it. */
const LONGEST_NUMBER = 24;
function kindName(types, { kind, source }) {
	if (kind === "number" && types.includes("integer")) return source.length > LONGEST_NUMBER ? `${source.slice(0, LONGEST_NUMBER)}…` : source;
	if (kind === "text" || kind === "empty") return kind;
	return `a ${kind}`;
}
function typeFix(types, { kind, source }) {
	const isScalar = kind !== "list" && kind !== "mapping";
	if (types.includes("string") && isScalar) return source.length > LONGEST_NUMBER ? "Put it in quotes." : `Put it in quotes: ${JSON.stringify(source)}.`;
	if (types.includes("array") && isScalar) return "Write a list: a line with `- ` for each item, or [a, b].";
	if (types.includes("boolean")) return "Use true or false, without quotes.";
	if (types.includes("integer")) return "Use a whole number, without quotes.";
	return `Use ${typeNames(types)}.`;
}
/** @param written the value, fit to be shown */
const notAllowedValue = (subject, allowed, written, near) => require_kinds.problem("FA113", `${named$1(subject)} must be ${require_kinds.either(allowed)}, not ${written}`, near === void 0 ? `Use ${require_kinds.either(allowed)}.` : `Did you mean ${require_kinds.quote(near)}?`);
const invalidKey = (key) => require_kinds.problem("FA113", `${require_kinds.quote(key)} is not a valid key`, "Use at most 128 lower-case letters, digits, `.`, `_` and `-`. Begin with a letter or digit. Put the friendly name in `name`.");
const invalidEnvironmentName = (name) => require_kinds.problem("FA113", `${require_kinds.quote(name)} is not a valid name for an environment`, "Use at most 128 letters, digits, `.`, `_` and `-`. Begin with a letter or digit.");
/**
* @param owner what has the SID that is expected, with its article
* @param written the value, fit to be shown
*/
const invalidSid = (subject, owner, written, remedy) => require_kinds.problem("FA113", `${named$1(subject)} must be the SID of ${owner}, not ${written}`, remedy);
/** The same of a SID of another kind. */
const sidOfOtherKind = (subject, owner, written, remedy) => require_kinds.problem("FA128", `${named$1(subject)} must be the SID of ${owner}, not ${written}`, remedy);
/** @param written the value, fit to be shown */
const tooSmallNumber = (subject, limit, written) => require_kinds.problem("FA113", `${named$1(subject)} must be at least ${limit}, not ${written}`, rangeFix(subject, `Use ${limit} or more.`));
/** @param written the value, fit to be shown */
const tooLargeNumber = (subject, limit, written) => require_kinds.problem("FA113", `${named$1(subject)} must be at most ${limit}, not ${written}`, rangeFix(subject, `Use ${limit} or less.`));
const rangeFix = (subject, fix) => subject === "retryCount" ? "Use 0, 1, 2 or 3." : fix;
const emptyValue = (subject) => require_kinds.problem("FA113", `${named$1(subject)} is empty`, "Add a value, or remove the key.");
const tooLongValue = (subject, limit) => require_kinds.problem("FA113", `${named$1(subject)} is longer than ${limit} characters`, "Shorten it.");
const tooManyItems = (subject, limit) => require_kinds.problem("FA113", `${named$1(subject)} has more than ${limit} values`, "Split the entry.");
const repeatedItem = (subject) => require_kinds.problem("FA113", `${named$1(subject)} has a duplicate value`, "Remove one of the two.");
const tooManyEnvironments = (limit) => require_kinds.problem("FA113", `"environments" has more than ${limit} entries`, "Split the file by account.");
/** @param reason why there can be no more */
const tooManyEntries = (limit, reason) => require_kinds.problem("FA114", `"addresses" has more than ${limit.toLocaleString("en-US")} entries (${reason})`, "Split the file by account, with `environments` or a file for each.");
const severalDestinations = (integrations) => require_kinds.problem("FA120", `Only one of ${require_kinds.listed(integrations, "and")} is allowed`, "Keep the one that handles the chats, and remove the others.");
// src/messages/environments.ts
const SELECT = require_kinds.perStyle({
	workflow: "Set the input `environment` to",
	command: "Set --environment to"
});
const environmentRequired = (names) => require_kinds.problem("FA130", "The file has environments, but none is selected", `${SELECT} one of: ${names.join(", ")}.`);
const noEnvironments = (selected) => require_kinds.problem("FA130", `Environment ${require_kinds.quote(selected)} is selected, but the file has no environments`, `Remove ${require_kinds.nameInput("environment")}, or add \`environments\` to the file.`);
const unknownEnvironment = (selected, names, near) => require_kinds.problem("FA130", `Unknown environment ${require_kinds.quote(selected)}`, near === void 0 ? `Use one of: ${names.join(", ")}.` : `Did you mean ${require_kinds.quote(near)}?`);
const unknownAddressLeftOut = (key, near) => require_kinds.warning("FA138", `\`null\` leaves out entry ${require_kinds.quote(key)}, which does not exist`, near === void 0 ? "Remove it, or use the key of an entry under `addresses`." : `Did you mean ${require_kinds.quote(near)}?`);
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
/** The schema reports more than this, and each takes as long to check as a whole file. */
const MAX_ENVIRONMENTS = 100;
/** A file may leave out thousands of keys, and each is compared with every entry. */
const MAX_SUGGESTIONS = 100;
/** The environments to load the file for; undefined means none. */
function environmentsToLoad(file, picked) {
	const names = [...environmentsOf(file).keys()];
	if (picked !== void 0) return [names.includes(picked) ? picked : void 0];
	return names.length === 0 ? [void 0] : names.slice(0, MAX_ENVIRONMENTS);
}
/** Checks that the selected environment exists, and that one is selected if the file has any. */
function checkPicked(file, picked, allEnvironments) {
	const names = [...environmentsOf(file).keys()];
	if (picked === void 0 ? names.length === 0 || allEnvironments : names.includes(picked)) return [];
	const at = mapOf(file)?.items.get("environments")?.keyAt ?? 0;
	return [{
		...notPicked(picked, names),
		at,
		path: ["environments"]
	}];
}
function notPicked(picked, names) {
	if (picked === void 0) return environmentRequired(names);
	return names.length === 0 ? noEnvironments(picked) : unknownEnvironment(picked, names, require_kinds.nearest(picked, names));
}
/**
* In an environment, `null` leaves an address out. If no entry has that key, it may have been removed from the file
* meanwhile; or another entry was meant, which is still deployed.
*
* @param unread the offsets of values that could not be read: their null is not written in the file
*/
function checkLeftOut(file, unread) {
	const addresses = mapOf(child(file, "addresses"));
	if (addresses === void 0) return [];
	let searches = 0;
	return [...environmentsOf(file)].flatMap(([environment, { node }]) => [...mapOf(child(node, "addresses"))?.items ?? []].flatMap(([key, item]) => {
		if (!(item.node.kind === "scalar" && item.node.value === null && !unread.has(item.node.at)) || addresses.items.has(key)) return [];
		const near = ++searches > MAX_SUGGESTIONS ? void 0 : require_kinds.nearest(key, addresses.items.keys());
		const path = [
			"environments",
			environment,
			"addresses",
			key
		];
		return [{
			...unknownAddressLeftOut(key, near),
			at: item.keyAt,
			path
		}];
	}));
}
function environmentsOf(file) {
	return mapOf(child(file, "environments"))?.items ?? /* @__PURE__ */ new Map();
}
// src/messages/entries.ts
/**
* @param integration the mapping that lacks the field, as `task`
* @param remedy what to write
*/
const missingField = (key, integration, field, remedy) => require_kinds.problem("FA111", `${require_kinds.quote(field)} is required in \`${integration}\` of ${key}`, remedy);
/** @param integrations those that say where chats go, as `studio` */
const missingDestination = (key, integrations) => require_kinds.problem("FA120", `${key} has no destination for its chats`, `Add one of ${require_kinds.listed(integrations, "and")}, here or under \`defaults\`.`);
const ownFormerName = (key, name) => require_kinds.problem("FA121", `${key} has the same name under \`name\` and \`was\`: ${require_kinds.quote(name)}`, "Remove `was`, or replace it with the name that the address had before.");
const paddedName = (key, name) => require_kinds.problem("FA127", `\`name\` of ${key} begins or ends with white space: ${require_kinds.quote(name)}`, "Remove the white space. If the live name has it, pin the address by `sid` and give it a clean name.");
const paddedFormerName = (key, name) => require_kinds.problem("FA127", `\`was\` of ${key} begins or ends with white space: ${require_kinds.quote(name)}`, "Remove the white space. If the live name has it, pin the address by `sid` instead.");
const invalidLocale = (key, locale) => require_kinds.problem("FA132", `Locale ${require_kinds.quote(locale)} of ${key} is not a language tag (BCP 47)`, "Use a tag such as en-US, de or zh-Hant-TW.");
/** @param path where it is in the entry, as `task.workflow` */
const placeholderSid = (path, key, written, owner) => require_kinds.problem("FA113", `\`${path}\` of ${key} is still the placeholder ${require_kinds.quote(written)}`, `Use the SID of the ${owner.name} (${sid$1(owner.prefix)}), or its friendly name.`);
/** @param path where it is in the entry, as `task.workflow` */
const wrongReference = (path, key, written, owner) => require_kinds.problem("FA128", `\`${path}\` of ${key} must be the SID or name of a ${owner.name}, not ${require_kinds.quote(written)}`, `Use ${sid$1(owner.prefix)}, or the friendly name.`);
const sid$1 = (prefix) => `${prefix} and 32 hexadecimal digits`;
/** @param label what the field is called, as `webhook` */
const invalidUrl = (key, label) => require_kinds.problem("FA131", `The ${label} of ${key} is not a valid URL`, "Use a complete URL without spaces, for example https://bots.acme.com/flex. Check the values of its variables, too.");
/** @param label what the field is called, as `webhook` */
const unencryptedUrl = (key, label) => require_kinds.warning("FA134", `The ${label} of ${key} uses plain http: chats are sent unencrypted`, "Use https.");
/** @param owner the entry, or the list as `scope` in backticks, that has the text */
const unfilledVariable = (text, owner) => require_kinds.warning("FA136", `${require_kinds.quote(text)} of ${owner} is used literally: variables are filled into webhook URLs only`, "Use `environments` for what differs per account.");
// src/messages/webhooks.ts
const variable = (name) => `\`\${${name}}\``;
const missingVariable = (name, isEmpty) => require_kinds.problem("FA129", `Environment variable ${name} is ${isEmpty ? "empty" : "not set"}`, `${require_kinds.perStyle({
	workflow: `Add \`env: { ${name}: … }\` to this step`,
	command: `Set it with export ${name}=…`
})}, or write $\${${name}} for the text itself.`);
/**
* @param form how it begins: `$` or `${`
* @param name the variable that seems to be meant
*/
const unsupportedVariable = (form, name) => require_kinds.problem("FA139", `The webhook URL has a \`${form}\` that looks like a variable, but only ${variable("NAME")} is filled in`, `Write ${variable(name ?? "NAME")} for the variable, or \`$${form}\` for the text \`${form}\` itself.`);
const refusedVariable = (name) => require_kinds.problem("FA140", `${variable(name)} must not be sent to a webhook: it belongs to the runner, a tool or this step`, `Use a separate variable for the webhook, for example ${variable("BOT_KEY")}.`);
const changedUrlStructure = (name, additions) => require_kinds.warning("FA141", `The value of ${variable(name)} changes the structure of the webhook URL: it adds ${require_kinds.listed(additions.map(withArticle), "and")}`, "Percent-encode the value (`&` is `%26`, `/` is `%2F`): it is filled in unchanged.");
function withArticle(addition) {
	if (addition === "path step") return "a `.` or `..` in the path";
	return addition === "user info" ? addition : `a ${addition}`;
}
const shortSecret = (name, minimum) => require_kinds.warning("FA142", `The value of ${variable(name)} has fewer than ${minimum} characters: the log cannot mask it`, "Use a longer secret. If it is not a secret, write it into the file.");
const secretInFile = () => require_kinds.warning("FA143", "The webhook URL seems to contain a secret in plain text, visible to everyone who can read the file", `Replace it with ${variable("NAME")} and set \`env: { NAME: … }\` for the step from a secret. Then rotate the secret.`);
// src/file/url-shape.ts
const FRAGMENT = [/#/, "fragment"];
const QUERY = [/\?/, "query"];
/** What a value must not contain, by the part of the URL that it is filled into. */
const RULES = {
	start: [QUERY, FRAGMENT],
	authority: [
		[/@/, "user info"],
		[/[\\/]/, "path"],
		QUERY,
		FRAGMENT
	],
	path: [
		[/(?:^|[\\/])(?:\.|%2e){1,2}(?:[\\/]|$)/i, "path step"],
		[/[\\/]/, "path segment"],
		QUERY,
		FRAGMENT
	],
	query: [[/&/, "query parameter"], FRAGMENT],
	fragment: []
};
/**
* What a value that is filled into a URL adds to its structure.
*
* @param before the text before the variable
* @param after the text after it
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
/** A SID identifies something, but gives no access. */
const SID = /^[A-Z]{2}[0-9a-f]{32}$/i;
/** Whether the file itself, rather than a variable, contains a password or key of a webhook URL. */
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
/** Long, with letters and digits mixed, unlike a word or number. */
function looksRandom(text) {
	if (text.length < 16 || UUID.test(text) || SID.test(text)) return false;
	return text.split(/[^A-Za-z0-9]+/).some((run) => run.length >= 12 && /\d/.test(run) && /[A-Za-z]/.test(run));
}
// src/file/fill-url.ts
/** Masking a shorter value would also hide ordinary words in the log. */
const MIN_MASK_LENGTH = 6;
/** A webhook URL with its variables filled in. Problems with them are added to the findings. */
function fillUrl(url, at, path, context) {
	const dollars = require_variables.dollarsIn(url);
	const names = [...new Set(dollars.flatMap(({ kind, name }) => kind === "variable" ? [name] : []))];
	const unfilled = dollars.filter(({ kind }) => kind === "unfilled");
	const filled = require_variables.fillVariables(url, context.variables);
	const found = [
		...unfilled.slice(0, 1).map((dollar) => unfilledDollar(dollar, url)),
		...names.filter(require_variables.isRefused).map(refusedVariable),
		...filled.missing.flatMap((name) => missing(name, context)),
		...shapeChanges(url, dollars, context),
		...names.flatMap((name) => shortValue(name, context)),
		...hasWrittenSecret(url) ? [secretInFile()] : []
	];
	for (const problem of found) context.findings.push({
		...problem,
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
/** The host as written, in lower case except for the names of variables. */
function hostOf(url) {
	return (require_kinds.splitUrl(url).find(({ kind }) => kind === "host")?.text)?.replace(/\$\{\w+\}|[^$]+/g, (part) => part.startsWith("$") ? part : part.toLowerCase());
}
/** Only an upper-case name is shown: other text after a `$` may be part of a password. */
function unfilledDollar({ text, at }, url) {
	const rest = url.slice(at + 1, at + 200);
	const [, name] = /^\{\{[^}]*?([A-Z][A-Z0-9_]+)\s*\}\}/.exec(rest) ?? /^\{?\s*(?:env:)?([A-Z][A-Z0-9_]+)(?!\w)/.exec(rest) ?? [];
	return unsupportedVariable(text.startsWith("${") ? "${" : "$", name);
}
function missing(name, { variables, missingVariables }) {
	if (missingVariables === "ignored") return [];
	const found = missingVariable(name, Object.hasOwn(variables, name));
	return [missingVariables === "error" ? found : require_kinds.asWarning(found)];
}
function shapeChanges(url, dollars, { variables }) {
	return dollars.slice(0, 100).flatMap(({ kind, name, at, text }) => {
		if (kind !== "variable" || require_variables.isRefused(name)) return [];
		const changes = shapeChange(require_variables.valueIn(name, variables), url.slice(0, at), url.slice(at + text.length));
		return changes.length === 0 ? [] : [changedUrlStructure(name, changes)];
	});
}
/** Reported once for each variable, however many webhooks use it. */
function shortValue(name, { variables, shortVariables }) {
	const { length } = require_variables.valueIn(name, variables);
	if (length === 0 || length >= MIN_MASK_LENGTH || require_variables.isRefused(name) || shortVariables.has(name)) return [];
	shortVariables.add(name);
	return [shortSecret(name, MIN_MASK_LENGTH)];
}
// src/file/merge.ts
/** The keys of the file that an environment may replace as a whole, besides the fields that all entries share. */
const SETTINGS = [
	"account",
	"scope",
	"unlisted",
	"ignore",
	"removed"
];
/** The file as it applies to one environment: defaults, then entry, then environment, key by key. */
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
/** What every entry of an environment inherits. */
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
/** Merges key by key. An integration of the same kind is merged, of another kind replaced. */
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
/** An integration as a mapping, in whichever form it is written. */
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
/** A merged entry that the schema has accepted, as data; undefined if it has no destination for its chats. */
function readEntry(key, item, context) {
	const map = mapOf(item.node);
	if (map === void 0) return void 0;
	const found = integrationOf(context.kind, map);
	if (found === void 0) {
		const integrations = context.kind.integrations.map(({ name }) => name);
		context.findings.push({
			...missingDestination(key, integrations),
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
/** A SID in the form in which SIDs are compared. */
function placedSid(map, key, placeOf) {
	const written = placedText(map, key, placeOf);
	return written && {
		...written,
		value: require_kinds.canonicalSid(written.value)
	};
}
/** What may only seem to be missing in an entry that the schema has not accepted. */
const CONSEQUENCES = /* @__PURE__ */ new Set(["FA111", "FA120"]);
/**
* An entry that the schema has not accepted, as far as it can be read, so that the rest of it is checked in the
* same run; undefined if it is unclear which address is meant.
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
/** The values of an entry by field path; undefined if a required one is missing, which is a finding. */
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
				...missingField(key, found.name, require_kinds.keyOf(field), field.required),
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
/** The written or default value of a field; undefined if it has neither. */
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
/** Null if none of its words can be read. */
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
/** The fields that are set once for all entries, at the top of the file. */
function readSharedValues(kind, map, placeOf) {
	return new Map(kind.fields.flatMap((field) => {
		const written = field.type === "sid" ? placedSid(map, field.path, placeOf) : void 0;
		return written === void 0 ? [] : [[field.path, written]];
	}));
}
function placedText(map, key, placeOf) {
	return placed(child(map, key), placeOf);
}
/** The texts of a value that is one text or a list of them. */
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
// src/file/check-duplicates.ts
/** Values that only one entry of the file may have. */
function checkDuplicates(kind, entries) {
	return [
		...sameValue(entries, "name", require_parse.duplicateName),
		...sameValue(entries, "sid", require_parse.duplicateSid),
		...sameValue(entries, "was", require_parse.duplicateFormerName),
		...sameKey(kind, entries),
		...circles(entries),
		...sameSite(entries)
	];
}
/** Names that differ only in case, white space or invisible characters: allowed, but rarely intended. */
function checkNearDuplicates(entries) {
	return repeated(entries.map((entry) => claim(entry, entry.name, require_kinds.fold(entry.name.value)))).filter(({ first, again }) => first.value.trim() !== again.value.trim()).map(({ first, again }) => require_kinds.located(require_parse.nearlySameNames(again.entry.key, named(first), difference(first.value, again.value)), require_addresses_file.atEntry(again.entry, again.place, "name")));
}
/** What two names with the same folded form differ in. */
function difference(a, b) {
	if (a.toLowerCase() === b.toLowerCase()) return "case";
	if (withoutSpace(a) === withoutSpace(b)) return "white space";
	return "case, white space, Unicode form or invisible characters";
}
const withoutSpace = (text) => text.replace(/\s+/g, "");
function sameValue(entries, key, duplicate) {
	return repeated(entries.flatMap((entry) => {
		return [entry[key] ?? []].flat().map((one) => claim(entry, one, key === "sid" ? one.value.toLowerCase() : one.value));
	})).filter(({ first, again }) => first.entry !== again.entry).map(({ first, again }) => require_kinds.located(duplicate(again.entry.key, named(first), again.value), require_addresses_file.atEntry(again.entry, again.place, key)));
}
/** Twilio links a key to a single address. */
function sameKey(kind, entries) {
	const field = require_kinds.keyField(kind);
	if (field === void 0) return [];
	return repeated(entries.flatMap((entry) => {
		const written = require_addresses_file.writtenKey(kind, entry);
		return written === void 0 ? [] : [claim(entry, written, written.value)];
	})).map(({ first, again }) => require_kinds.located(require_parse.duplicateAddressKey(again.entry.key, named(first), field.label, again.value), require_addresses_file.atEntry(again.entry, again.place, field.path)));
}
/** Entries that have exchanged names: their addresses would exchange settings, and each site its chat. */
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
	return open.map((entry) => require_kinds.located(require_parse.circularRename(entry.key, keysBeside(entry, open)), require_addresses_file.atEntry(entry, entry.was[0]?.place ?? entry.place, "was")));
}
const MAX_NAMED = 5;
function keysBeside(entry, all) {
	const keys = all.flatMap(({ key }) => key === entry.key ? [] : [key]);
	return keys.length > MAX_NAMED ? [...keys.slice(0, MAX_NAMED), `${keys.length - MAX_NAMED} more`] : keys;
}
/** A pair of website and locale belongs to one entry, which lists it once. */
function sameSite(entries) {
	return repeated(entries.flatMap(sites)).map(({ first, again }) => {
		const { entry, place, value, locale } = again;
		const found = first.entry === entry ? require_parse.siteListedTwice(entry.key, value, locale) : require_parse.siteOfTwoEntries(entry.key, {
			key: first.entry.key,
			line: first.entry.place.line
		}, value, locale);
		return require_kinds.located(found, require_addresses_file.atEntry(entry, place));
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
function named({ entry, place }) {
	return {
		key: entry.key,
		line: place.line
	};
}
// src/file/placeholder.ts
/** What documentation and unfinished files have instead of a SID: `FW…`. */
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
	return [...isPadded(name) ? [require_kinds.located(paddedName(entry.key, name.value), require_addresses_file.atEntry(entry, name.place, "name"))] : [], ...was.flatMap((former) => checkFormerName(entry, former))];
}
function checkFormerName(entry, former) {
	const at = require_addresses_file.atEntry(entry, former.place, "was");
	return [...isPadded(former) ? [require_kinds.located(paddedFormerName(entry.key, former.value), at)] : [], ...former.value === entry.name.value ? [require_kinds.located(ownFormerName(entry.key, former.value), at)] : []];
}
function isPadded({ value }) {
	return value.trim() !== value;
}
function checkLocale(entry, { value, place }) {
	return isLocale(value) ? [] : [require_kinds.located(invalidLocale(entry.key, value), require_addresses_file.atEntry(entry, place, "locale"))];
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
/** A SID of another kind than expected. A name may be any text, but nobody uses a SID as a name. */
function checkReference(kind, entry, field, text) {
	const owner = require_resource.RESOURCES[field.resource];
	const path = require_kinds.writtenPath(kind, field);
	const at = require_addresses_file.atEntry(entry, text.place, path);
	if (text.value === placeholder(owner.prefix)) return [require_kinds.located(placeholderSid(path, entry.key, text.value, owner), at)];
	const found = /^([A-Z]{2})[0-9A-F]{32}$/.exec(text.value.toUpperCase());
	if (found === null || found[1] === owner.prefix) return [];
	return [require_kinds.located(wrongReference(path, entry.key, text.value, owner), at)];
}
/** Scheme, two slashes and host. A URL parser accepts more than that, but it is rarely what was intended. */
const SCHEME_AND_HOST = /^(https?):\/\/[^/\\?#]/i;
/**
* Checks that Twilio can call the URL. The URL itself is never shown, because it may contain secrets.
*
* @param isUnfilled whether it still has variables, which have been reported
*/
function checkUrl(entry, { label, path }, { value, place }, isUnfilled) {
	const at = require_addresses_file.atEntry(entry, place, path);
	const scheme = SCHEME_AND_HOST.exec(value)?.[1]?.toLowerCase();
	if (!(isUnfilled ? scheme !== void 0 || value.startsWith("$") : scheme !== void 0 && URL.canParse(value) && !hasStrayCharacter(value))) return [require_kinds.located(invalidUrl(entry.key, label), at)];
	return scheme === "http" ? [require_kinds.located(unencryptedUrl(entry.key, label), at)] : [];
}
/** White space, control characters and invisible characters: a parser drops them, but Twilio may not. */
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
// src/messages/lists.ts
const loneBackslash = (pattern) => require_kinds.problem("FA113", `Pattern ${require_kinds.quote(pattern)} ends with a single backslash`, "Write \\\\ for a backslash, or remove it.");
const tooLongPattern = (list, limit) => require_kinds.problem("FA113", `A pattern in \`${list}\` is longer than ${limit} characters`, "Shorten it with `*`.");
const tooManyPatterns = (list, limit) => require_kinds.problem("FA113", `\`${list}\` has more than ${limit} patterns with wildcards`, "Combine several of them into one pattern, or list the names without `*` and `?`.");
const removedTwice = (value) => require_kinds.warning("FA113", `Duplicate value ${require_kinds.quote(value)} under \`removed\``, "Remove one of the two.");
const ignoredName = (key, name, pattern, line) => require_kinds.problem("FA124", `${key} is ignored: its name ${require_kinds.quote(name)} matches ${require_kinds.quote(pattern)} (line ${line})`, "Narrow the pattern under `ignore`, or remove the entry.");
const ignoredSid = (key, sid, line) => require_kinds.problem("FA124", `${key} is ignored: its SID ${sid} is listed under \`ignore\` (line ${line})`, "Remove the SID from `ignore`, or remove the entry.");
const removedEntry = (key, line) => require_kinds.problem("FA125", `${key} is also listed under \`removed\` (line ${line})`, "Remove either the entry or that line.");
const entryOutOfScope = (key, name) => require_kinds.problem("FA126", `${key} is out of scope: no pattern in \`scope\` matches its name ${require_kinds.quote(name)}`, "Add a pattern to `scope`, or move the entry to the file whose `scope` matches it.");
/**
* @param prefix of the SIDs of addresses
* @param remedy where it is known what else the SID is of
*/
const notAnAddress = (list, prefix, value, remedy) => require_kinds.problem("FA128", `\`${list}\` takes names and SIDs of addresses (${prefix}…), not ${require_kinds.quote(value)}`, remedy ?? `Use ${prefix} and 32 hexadecimal digits, or the friendly name.`);
// src/file/check-lists.ts
/** A list may have more names, but not more patterns that must be tried one by one. */
const MAX_WILD_PATTERNS = 100;
/** The longest name has this many characters. A pattern without wildcards has at most twice as many, each escaped. */
const MAX_WILD_LENGTH = 256;
function checkPatterns(file) {
	return [...checkList("scope", file.scope), ...checkList("ignore", file.ignore)];
}
function checkList(name, list) {
	const lone = list.filter(({ value }) => /(?<!\\)(?:\\\\)*\\$/.test(value)).map(({ value, place }) => require_kinds.located(loneBackslash(value), { place }));
	const wild = list.filter(isWild);
	const tooLong = wild.filter(({ value }) => Array.from(value).length > MAX_WILD_LENGTH).map(({ place }) => require_kinds.located(tooLongPattern(name, MAX_WILD_LENGTH), {
		place,
		path: name
	}));
	const tooMany = wild[MAX_WILD_PATTERNS];
	if (tooMany === void 0) return [...lone, ...tooLong];
	const more = require_kinds.located(tooManyPatterns(name, MAX_WILD_PATTERNS), {
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
/** The patterns that entries are compared with. More have been reported, and would take long. */
function compared(list) {
	let wild = 0;
	return list.filter((pattern) => !isWild(pattern) || ++wild <= MAX_WILD_PATTERNS);
}
/** The maximum number of steps to compare all entries with the lists. */
function stepsOfLists({ entries, scope, ignore }) {
	return entries.reduce((sum, { name }) => sum + name.value.length, 0) * [...compared(scope), ...compared(ignore)].map(({ value }) => new require_pattern.Pattern(value)).reduce((sum, { steps }) => sum + steps, 0);
}
/** Entries that contradict the lists of the same file. */
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
			...pattern === void 0 ? [] : [ignoredByName(entry, pattern)],
			...ignoredSid === void 0 ? [] : [ignoredBySid(entry, ignoredSid)],
			...isInScope ? [] : [outOfScope(entry)],
			...removal === void 0 ? [] : [alsoRemoved(entry, removal)]
		];
	});
}
function ignoredByName(entry, pattern) {
	const { value, place } = entry.name;
	return require_kinds.located(ignoredName(entry.key, value, pattern.value, pattern.place.line), require_addresses_file.atEntry(entry, place, "name"));
}
function ignoredBySid(entry, { value, place }) {
	return require_kinds.located(ignoredSid(entry.key, value, place.line), require_addresses_file.atEntry(entry, entry.sid?.place ?? entry.place, "sid"));
}
function outOfScope(entry) {
	const { value, place } = entry.name;
	return require_kinds.located(entryOutOfScope(entry.key, value), require_addresses_file.atEntry(entry, place, "name"));
}
function alsoRemoved(entry, removal) {
	return require_kinds.located(removedEntry(entry.key, removal.place.line), require_addresses_file.atEntry(entry, entry.place));
}
/** SIDs of other things than addresses of this kind. Nobody uses a SID as a name. */
function checkListedSids(kind, { removed, ignore }) {
	const check = (name, list) => list.filter(({ value }) => /^[A-Z]{2}[0-9a-f]{32}$/.test(value) && !require_kinds.isSid(value, kind.sidPrefix)).filter(({ value }) => name === "removed" || require_kinds.sidOfOtherKind(kind, value) !== void 0).map(({ value, place }) => require_kinds.located(notAnAddress(name, kind.sidPrefix, value, require_kinds.sidOfOtherKind(kind, value)), {
		place,
		path: name
	}));
	return [...check("removed", removed), ...check("ignore", ignore)];
}
function checkRemoved({ removed }) {
	const seen = /* @__PURE__ */ new Set();
	return removed.flatMap(({ value, place }) => {
		if (seen.has(value)) return [require_kinds.located(removedTwice(value), {
			place,
			path: "removed"
		})];
		seen.add(value);
		return [];
	});
}
// src/file/check-unfilled.ts
/** Text that looks like a variable where none is filled in. Webhook URLs are checked when they are filled in. */
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
function unfilled({ value }, owner, at) {
	return require_kinds.located(unfilledVariable(value, owner), at);
}
// src/file/meaning.ts
/** What a schema cannot express: duplicate names, entries that contradict the lists of the file, wrong SIDs. */
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
/** An estimate of how long `checkMeaning` takes. */
function stepsOfMeaning(file) {
	const sites = file.entries.reduce((sum, { websites, locales }) => sum + websites.length * Math.max(1, locales.length), 0);
	return file.entries.length * require_limits.STEPS.entry + sites * require_limits.STEPS.site + stepsOfLists(file);
}
// src/file/schema-messages.ts
/** The violation as a finding; undefined where it only follows from another one. */
function describeViolation(kind, violation) {
	const { keyword, propertyName } = violation.error;
	if (propertyName !== void 0) return keyword === "propertyNames" ? void 0 : wrongKey(violation);
	return KEYWORDS.get(keyword)?.(violation, kind);
}
/** One row for each keyword that the compiled schema reports, except `propertyNames`, which only repeats others. */
const KEYWORDS = /* @__PURE__ */ new Map([
	["additionalProperties", additionalKey],
	["required", requiredKey],
	["type", type],
	["enum", (violation) => notAllowed(violation, violation.error.params.allowedValues.map(String))],
	["const", (violation) => notAllowed(violation, [String(violation.error.params.allowedValue)])],
	["pattern", sid],
	["minimum", (one) => atValue(one, tooSmallNumber(subject(one), limitOf(one), shown(one.node)))],
	["maximum", (one) => atValue(one, tooLargeNumber(subject(one), limitOf(one), shown(one.node)))],
	["minLength", empty],
	["minItems", empty],
	["minProperties", empty],
	["maxLength", (one) => atValue(one, tooLongValue(subject(one), limitOf(one)))],
	["maxItems", (one) => atValue(one, tooManyItems(subject(one), limitOf(one)))],
	["uniqueItems", (one) => atValue(one, repeatedItem(subject(one)))],
	["maxProperties", tooManyProperties],
	["not", several]
]);
/** A finding whose place is the value. */
function atValue({ node, path }, problem) {
	return {
		...problem,
		at: node.at,
		path
	};
}
/** A finding whose place is the value's key. */
function atKey({ keyAt, path }, problem) {
	return {
		...problem,
		at: keyAt,
		path
	};
}
/** A finding whose place is a key of the mapping. */
function atKeyOf({ node, path }, key, problem) {
	return {
		...problem,
		at: mapOf(node)?.items.get(key)?.keyAt ?? node.at,
		path: [...path, key]
	};
}
function subject({ path }) {
	const name = path.at(-1);
	return name !== void 0 && /^\d+$/.test(name) ? path.at(-2) ?? name : name;
}
const limitOf = ({ error }) => Number(error.params.limit);
function wrongKey(violation) {
	const key = String(violation.error.propertyName);
	return atKeyOf(violation, key, violation.path.at(-1) === "environments" ? invalidEnvironmentName(key) : invalidKey(key));
}
function additionalKey(violation, kind) {
	const { additionalProperty, allowed } = violation.error.params;
	const key = String(additionalProperty);
	return atKeyOf(violation, key, wordsFor(key, allowed, violation, kind));
}
function wordsFor(key, allowed, { path }, kind) {
	const foreign = kind.foreignKeys.get([...pathInEntry(path), key].join("."));
	if (foreign !== void 0) return keyOfOtherApi(key, kind.api, foreign);
	const near = require_kinds.nearest(key, allowed);
	if (near !== void 0 && near !== key) return misspeltKey(key, near);
	if (key === "api") return misplacedApi();
	const remedy = kind.misplacedKeys.get(key);
	return remedy === void 0 ? unknownKey(key, allowed) : misplacedKey(key, remedy);
}
/** Where a mapping is in its entry, or in what entries inherit. */
function pathInEntry(path) {
	const own = path[0] === "environments" ? path.slice(2) : path;
	if (own[0] === "addresses") return own.slice(2);
	return own[0] === "defaults" ? own.slice(1) : own;
}
/** Only the file as a whole has keys that the schema requires. */
function requiredKey(violation) {
	return atKey(violation, missingKey(String(violation.error.params.missingProperty)));
}
function type(violation) {
	const { node, path } = violation;
	const types = [violation.error.params.type].flat();
	const written = writtenValue(node);
	if (written.kind !== "empty") return atValue(violation, wrongType(subject(violation), types, written));
	const name = path.at(-1) ?? "";
	if (path.at(-2) === "environments") return atValue(violation, missingEnvironment(name, types));
	if (name === "addresses") return atValue(violation, missingAddresses(types));
	return atValue(violation, missingValue(subject(violation), types));
}
function notAllowed(violation, allowed) {
	const { node } = violation;
	const written = node.kind === "scalar" ? String(node.value) : "";
	const near = allowed.includes(written) ? void 0 : require_kinds.nearest(written, allowed);
	return atValue(violation, notAllowedValue(subject(violation), allowed, shown(node), near));
}
/** The schema has patterns for SIDs only. */
function sid(violation, kind) {
	const { node, path } = violation;
	const written = node.kind === "scalar" ? String(node.value) : "";
	const { owner, remedy } = expectedSid(kind, path.at(-1) ?? "", written);
	return atValue(violation, (/^[A-Z]{2}[0-9a-f]{32}$/i.test(written) ? sidOfOtherKind : invalidSid)(subject(violation), owner, shown(node), remedy));
}
/** What the SID that a key expects belongs to, and what to use instead of the written value. */
function expectedSid(kind, key, written) {
	const use = (prefix) => `Use ${prefix} and 32 hexadecimal digits, as shown in the Console.`;
	if (key === "account") return {
		owner: "an account",
		remedy: use("AC")
	};
	if (key === "sid") return {
		owner: `a ${kind.name}`,
		remedy: require_kinds.sidOfOtherKind(kind, written) ?? use(kind.sidPrefix)
	};
	const field = require_kinds.fieldOf(kind, key);
	if (field?.type === "key") return {
		owner: `a ${field.label}`,
		remedy: field.remedy
	};
	if (field?.type === "sid") return {
		owner: `a ${field.label}`,
		remedy: use(field.prefix)
	};
	return {
		owner: "this",
		remedy: use("")
	};
}
function empty(violation) {
	return atValue(violation, emptyValue(subject(violation)));
}
function tooManyProperties(violation, kind) {
	return atKey(violation, violation.path.at(-1) === "environments" ? tooManyEnvironments(limitOf(violation)) : tooManyEntries(kind.limit, kind.limitReason));
}
/** The only `not` in the schema forbids two destinations in one entry. */
function several(violation, kind) {
	return atKey(violation, severalDestinations(kind.integrations.map(({ name }) => name)));
}
function writtenValue(node) {
	if (node.kind !== "scalar") return {
		kind: node.kind === "list" ? "list" : "mapping",
		source: ""
	};
	return {
		kind: scalarKind(node.value),
		source: node.source ?? String(node.value)
	};
}
function scalarKind(value) {
	if (value === null) return "empty";
	if (typeof value === "string") return "text";
	return typeof value === "number" ? "number" : "boolean";
}
function shown(node) {
	if (node.kind === "list") return "a list";
	if (node.kind === "map") return "a mapping";
	if (node.value === null) return "empty";
	return typeof node.value === "string" ? require_kinds.quote(node.value) : String(node.value);
}
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
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
/** The validators for the parts of a file that depend on the kind of address. */
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
/** For one part of the file: more than are ever reported, since errors take memory. */
const MAX_ERRORS = 2e4;
/**
* Validates the file against schema/addresses.schema.json. Entry by entry, since one call for a large faulty file
* takes quadratic time.
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
/** @param limit the limit of an account. Entries beyond it are not checked, since they have been reported */
function checkEntries(validate, addresses, path, limit) {
	const isNullable = path[0] === "environments";
	return [...mapOf(addresses)?.items ?? []].slice(0, limit).flatMap(([key, { node, keyAt }]) => {
		if (isNullable && node.kind === "scalar" && node.value === null) return [];
		return run(validate, plain(node), node, [...path, key], keyAt);
	});
}
/** The plain value, in which the mappings under `parts` keep their keys but have empty mappings as values. */
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
/** One key more than the limit is enough to see that there are too many. */
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
var load_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ load: () => load });
/** Turns the text of an addresses file into desired addresses, or into all of its problems. Pure. */
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
			ofTree.push(toProblem({
				...require_limits.tooMuchToCheck(),
				at: tree.at,
				path: []
			}, placeOf));
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
/** The kind of all addresses in a file. If `api` is misspelt, which is a problem, the nearest kind. */
function apiOf(tree) {
	const written = textOf(child(tree, "api"));
	const api = written === void 0 ? void 0 : require_kinds.nearest(written, require_kinds.APIS);
	return require_kinds.APIS.find((one) => one === written) ?? require_kinds.APIS.find((one) => one === api) ?? "flex-flows";
}
/** After a syntax error, a part may only seem to be missing or duplicate. */
const WAITS_FOR_SYNTAX = /* @__PURE__ */ new Set([
	"FA111",
	"FA112",
	"FA120"
]);
/** The problems of the file that do not depend on the environment. */
function checkTree(kind, parsed, options) {
	const { tree, unread, brokenFrom } = parsed;
	if (tree === void 0) return parsed.findings.length === 0 ? [{
		...emptyFile(),
		at: 0,
		path: []
	}] : [];
	const ofSchema = checkSchema(kind, tree).filter(({ at }) => !unread.has(at));
	if (brokenFrom !== void 0) return ofSchema.filter(({ at, code }) => at < brokenFrom && !WAITS_FOR_SYNTAX.has(code));
	return [
		...ofSchema,
		...options.topLevelIfMissing ? [] : checkPicked(tree, options.environment, options.allEnvironments ?? false),
		...checkLeftOut(tree, unread)
	];
}
function faultsOf(findings) {
	return {
		keys: new Set(findings.map(({ path }) => entryKey(path))),
		offsets: new Set(findings.map(({ at }) => at))
	};
}
/** The file as data, as far as it can be read. Problems with its values are added to the findings. */
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
	if (items.size > kind.limit) {
		const at = addresses?.keyAt ?? 0;
		findings.push({
			...tooManyEntries(kind.limit, kind.limitReason),
			at,
			path: ["addresses"]
		});
	}
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
