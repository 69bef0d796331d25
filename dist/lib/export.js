const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_address = require("./address.js");
const require_kinds = require("./kinds.js");
const require_scalar = require("./scalar.js");
const require_compare = require("./compare.js");
const require_pattern = require("./pattern.js");
const require_entry_lines = require("./entry-lines.js");
const require_addresses_file = require("./addresses-file.js");
const require_load = require("./load.js");
const require_parse = require("./parse.js");
const require_editable_file = require("./editable-file.js");
const require_write_text = require("./write-text.js");
const require_ownership = require("./ownership.js");
const require_live_plan = require("./live-plan.js");
const require_read_text = require("./read-text.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/export/keys.ts
const MAX_LENGTH = 60;
/**
* A unique key for each address, made from its name. The order of the list does not matter. If names lead to the same
* key, the end of the SID is added.
*
* @param taken keys that must not be used
*/
function keysFor(addresses, taken) {
	const ordered = [...addresses].sort((a, b) => a.sid < b.sid ? -1 : 1);
	const slugs = new Map(ordered.map((address) => [address.sid, slug(address.name)]));
	const uses = /* @__PURE__ */ new Map();
	for (const text of slugs.values()) uses.set(text, (uses.get(text) ?? 0) + 1);
	const keys = /* @__PURE__ */ new Map();
	for (const [sid, text] of slugs) {
		const key = uses.get(text) === 1 && !taken.has(text) ? text : freeKey(text, sid, /* @__PURE__ */ new Set([
			...taken,
			...slugs.values(),
			...keys.values()
		]));
		keys.set(sid, key);
	}
	return keys;
}
function freeKey(text, sid, taken) {
	return [
		6,
		12,
		32
	].map((length) => `${text}-${sid.slice(-length).toLowerCase()}`).find((key) => !taken.has(key)) ?? `${text}-${sid.toLowerCase()}`;
}
/** `Acme.de (Deutsch)` → `acme.de-deutsch`; a name without ASCII letters or digits becomes `address`. */
function slug(name) {
	const text = name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").toLowerCase().replace(/[^a-z0-9._]+/g, "-").replace(/^[-._]+/, "").slice(0, MAX_LENGTH).replace(/[-._]+$/, "");
	return text === "" ? "address" : text;
}
// src/export/compose.ts
/** The path of the schema, relative to the file. */
const SCHEMA = "schema/addresses.schema.json";
/** The first line of a file with the schema beside it, for editors. */
const SCHEMA_LINE = `# yaml-language-server: $schema=./${SCHEMA}`;
/** The whole file for an account, as a colleague might have written it. */
function composeFile(addresses, leftOut, { kind, lookUps, account, accountValues, scope, ignore, hasSchema }) {
	const defaults = commonValues(kind, addresses);
	const entries = composeEntries(addresses, {
		kind,
		lookUps,
		defaults
	});
	const variables = variablesOf(entries);
	const left = [...leftOut].sort((a, b) => require_compare.compareText(a.address.sid, b.address.sid));
	return {
		text: `${[
			...hasSchema ? [SCHEMA_LINE] : [],
			"# Exported from the live account: every address is pinned by its SID, and the plan is empty.",
			...variables.length === 0 ? [] : ["# Set these environment variables from secrets:", ...variables.map(({ name, what, key }) => `#   ${name}: ${require_entry_lines.comment(what)} of ${key}`)],
			"version: 1",
			...kind.api === "flex-flows" ? [] : [`api: ${kind.api}`],
			"",
			`account: ${account}`,
			...sharedValues(kind, addresses, accountValues),
			...section("scope", scope.map(item)),
			...section("ignore", [...ignore.map(item), ...ignored(left)]),
			...section("defaults", Array.from(defaults, ([path, value]) => `${path}: ${value}`)),
			"",
			entries.length === 0 ? "addresses: {}" : "addresses:",
			...entries.flatMap((one, index) => [...index === 0 ? [] : [""], ...one.lines.map(indent)]),
			...left.flatMap(({ address, why }) => ["", `  # ${address.sid} ${require_entry_lines.comment(JSON.stringify(require_address.nameBesideSid(address)))} is left out: ${require_entry_lines.comment(why)}`])
		].join("\n")}\n`,
		entries
	};
}
/** Values for the top of the file: those that all addresses share and that differ from what the account supplies. */
function sharedValues({ fields }, addresses, accountValues) {
	return fields.flatMap((field) => {
		if (field.type !== "sid" || !field.isAccountDefault) return [];
		const [value, ...others] = new Set(addresses.map(({ values }) => values.get(field.path)));
		if (typeof value !== "string" || value === "" || others.length > 0) return [];
		return value === accountValues.get(field.path) ? [] : [`${field.path}: ${value}`];
	});
}
/**
* Entries for the addresses that the format can express, ordered by their keys.
*
* @param takenKeys, takenVariables those that the file already uses
*/
function composeEntries(addresses, { kind, lookUps, defaults }, takenKeys = /* @__PURE__ */ new Set(), takenVariables = /* @__PURE__ */ new Set()) {
	const context = {
		kind,
		lookUps,
		baseline: require_entry_lines.baselineOf(kind, defaults),
		takenVariables
	};
	const keys = keysFor(addresses, takenKeys);
	return [...addresses].sort((a, b) => require_compare.compareNaturally(keys.get(a.sid) ?? "", keys.get(b.sid) ?? "")).flatMap((address) => require_entry_lines.writeEntry(address, keys.get(address.sid) ?? "", context) ?? []);
}
/** The environment variables that the entries need. */
function variablesOf(entries) {
	return entries.flatMap(({ variables }) => variables);
}
/** Flags that are off by default and on in most addresses: they go into `defaults`. */
function commonValues({ fields }, addresses) {
	const isCommon = ({ path }) => addresses.length > 1 && addresses.filter(({ values }) => values.get(path) === true).length * 2 > addresses.length;
	const flags = fields.filter((field) => field.type === "flag" && "default" in field && !field.default);
	return new Map(flags.filter(isCommon).map(({ path }) => [path, true]));
}
function section(key, lines) {
	return lines.length === 0 ? [] : [
		"",
		`${key}:`,
		...lines.map(indent)
	];
}
const item = (text) => `- ${require_scalar.scalar(text)}`;
/** Patterns for `ignore`, so that a first apply does not touch what the file cannot express. */
function ignored(leftOut) {
	const reasons = /* @__PURE__ */ new Map();
	for (const { address, why } of leftOut) {
		const pattern = require_address.isNameless(address) ? address.sid : require_pattern.literalPattern(address.name);
		if (!reasons.has(pattern)) reasons.set(pattern, why);
	}
	return Array.from(reasons, ([pattern, why]) => `${item(pattern)} # ${require_entry_lines.comment(`left out: ${why}`)}`);
}
const indent = (line) => line === "" ? "" : `  ${line}`;
// src/file/defaults.ts
/** The `defaults` of the file for an environment, by field path. The file must have loaded without errors. */
function readDefaults(kind, text, environment) {
	const { tree } = require_parse.parse(text);
	const defaults = tree && require_load.defaultsFor(kind, tree, environment);
	return new Map(kind.fields.flatMap((field) => {
		const parent = field.integration === void 0 ? defaults : require_load.child(defaults, field.integration);
		const node = require_load.child(parent, require_kinds.keyOf(field));
		const value = node?.kind === "scalar" ? node.value : null;
		return value === null ? [] : [[field.path, value]];
	}));
}
// src/messages/export.ts
const environmentOfNewFile = (environment) => require_kinds.problem("FA130", `A new file cannot be written for the environment ${require_kinds.quote(environment)}`, `Remove ${require_kinds.nameInput("environment")}${require_kinds.perStyle({
	workflow: "",
	command: ", or add to a file that has the environment with --merge"
})}.`);
/** @param path of the mapping that is not a block, as `addresses` */
const unextendableMapping = (path) => require_kinds.problem("FA152", `\`${path}\` is written in braces or as an alias, so no entries can be added to it`, "Write it as a block, with an indented line for each key.");
/** @param endsUnlisted whether the file takes addresses out of service for being unlisted */
const addressLeftOut = ({ sid, name }, why, endsUnlisted) => require_kinds.warning("FA250", `${require_kinds.quote(name)} (${sid}) is left out: ${why}`, endsUnlisted ? "Add it to `ignore` before the next apply: `unlisted` would take it out of service." : `The live address stays unchanged. To list it, change it in Twilio and export again${require_kinds.perStyle({
	workflow: "",
	command: " with --merge"
})}.`);
/** @param part what the variable stands for, as `query value "key"` */
const variableOfWebhook = (key, name, part) => require_kinds.warning("FA251", `${key} needs the environment variable ${name} for the ${part} of its webhook`, `Store the live value as a secret, and pass it to the step with \`env: { ${name}: … }\`.`);
const unwrittenSchema = (file, why) => require_kinds.warning("FA252", `Could not write the schema for editors to ${file}: ${why}`, "Copy it there, or remove the first line of the addresses file.");
const addressesOutOfScope = (names) => require_kinds.warning("FA255", `${addressesAre(names)} out of the file's \`scope\`, and not added: ${quoted(names)}`, `Add ${their(names)} to \`scope\` and export again, or leave ${names.length === 1 ? "it" : "them"} to another file.`);
const addressesIgnored = (names) => require_kinds.warning("FA255", `${addressesAre(names)} under \`ignore\` in the file, and not added: ${quoted(names)}`, `Remove ${their(names)} from \`ignore\`, and export again.`);
const entriesDiffer = (keys) => require_kinds.warning("FA256", `${require_kinds.count(keys.length, "entry differs from its live address", "entries differ from their live addresses")}, and --merge changes no entry: ${require_kinds.firstOf(keys, MAX_NAMED)}`, `Run \`flex-addresses plan\` to see the differences, and \`flex-addresses ${keys.length > MAX_NAMED ? "accept" : `accept ${keys.join(" ")}`}\` to write the live values into the file.`);
const MAX_NAMED = 5;
const addressesAre = ({ length }) => require_kinds.count(length, "live address is", "live addresses are");
const their = ({ length }) => length === 1 ? "its name" : "their names";
const quoted = (names) => require_kinds.firstOf(names.map((name) => require_kinds.quote(name)), MAX_NAMED);
// src/export/compose-merged.ts
/**
* The file's text with a new entry for each address that the format can express.
*
* @throws ProblemError where the layout of the file allows no lines to be added
*/
function composeMerged(text, environment, addresses, { kind, lookUps }) {
	const file = new require_editable_file.EditableFile(text);
	const path = require_addresses_file.addressesPath(environment);
	const keys = /* @__PURE__ */ new Set([...file.keys(["addresses"]), ...file.keys(path)]);
	const entries = composeEntries(addresses, {
		kind,
		lookUps,
		defaults: readDefaults(kind, text, environment)
	}, keys, variablesIn(text));
	const lines = entries.flatMap((entry) => ["", ...entry.lines]);
	if (entries.length > 0 && !file.append(path, lines)) throw require_kinds.stop(unextendableMapping(path.join(".")));
	return {
		text: file.result(),
		entries
	};
}
function variablesIn(text) {
	return new Set(Array.from(text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g), (match) => match[1] ?? ""));
}
// src/commands/export-compose.ts
/**
* Composes the text, loads and plans it, and leaves out what the format turns out not to express, until the plan is
* empty. Every round leaves out at least one more address.
*
* @param compose makes the text for the addresses that are not left out
* @throws ProblemError for a problem that no address causes
*/
function composeSound(addresses, compose, check) {
	const reasons = withoutOwnName(addresses);
	for (;;) {
		const leftOut = addresses.flatMap((address) => {
			const why = reasons.get(address.sid);
			return why === void 0 ? [] : [{
				address,
				why
			}];
		});
		const listed = addresses.filter(({ sid }) => !reasons.has(sid));
		const composition = compose(listed, leftOut);
		const faults = faultsOf(listed, composition, check);
		if (faults.size === 0) return {
			...composition,
			leftOut
		};
		for (const [sid, why] of faults) reasons.set(sid, why);
	}
}
/** SID → why an address without a unique name is left out: the file tells entries apart by name. */
function withoutOwnName(addresses) {
	const byName = /* @__PURE__ */ new Map();
	for (const { name, sid } of addresses) byName.set(name, [...byName.get(name) ?? [], sid]);
	const shared = [...byName.values()].filter((sids) => sids.length > 1);
	return new Map([...shared.flatMap((sids) => sids.map((sid) => [sid, `${sids.length} addresses have this name`])), ...addresses.filter(require_address.isNameless).map(({ sid }) => [sid, "it has no friendly name"])]);
}
/** SID → why its address cannot be in the text. */
function faultsOf(addresses, { text, entries }, check) {
	const written = new Set(entries.map(({ sid }) => sid));
	const unwritten = addresses.filter(({ sid }) => !written.has(sid));
	if (unwritten.length > 0) return new Map(unwritten.map(({ sid }) => [sid, "the file cannot express its integration or state"]));
	const faults = entryFaults(text, variablesOf(entries), check);
	return new Map(entries.flatMap(({ key, sid }) => {
		const why = faults.get(key);
		return why === void 0 ? [] : [[sid, why]];
	}));
}
/** Key → what is wrong with its entry, or what a plan of the text would change. */
function entryFaults(text, newVariables, check) {
	const { file, environment } = check;
	const variables = {
		...check.variables,
		...Object.fromEntries(newVariables.map(({ name, value }) => [name, value]))
	};
	const { desired, problems } = require_load.load(text, {
		file,
		environment,
		variables,
		missingVariables: "error"
	});
	if (desired === void 0) return byEntry(require_kinds.errorsOf(problems));
	const plan = require_live_plan.planWithoutGuards(file, desired, check);
	const faults = byEntry(require_kinds.errorsOf(plan.problems).filter((problem) => !require_kinds.isGuard(problem)));
	for (const { key, fields } of plan.changes) {
		const names = fields.map(({ field }) => field).join(", ");
		if (key !== void 0) faults.set(key, `the file cannot express its ${names}`);
	}
	return faults;
}
function byEntry(problems) {
	const faults = /* @__PURE__ */ new Map();
	for (const { entry, message } of problems) if (entry !== void 0) faults.set(entry, message);
	if (faults.size === 0 && problems.length > 0) throw new require_kinds.ProblemError(problems);
	return faults;
}
// src/commands/merge-notes.ts
/**
* What a merge does not write though somebody may expect it to be written.
*
* @param isAsked whether options name the addresses to add
* @param added how many addresses get an entry
*/
function mergeNotes({ plan, desired, live }, asked, added) {
	const ownership = new require_ownership.Ownership(desired);
	const foreign = live.addresses.filter((address) => !ownership.owns(address) && asked.by(address));
	const outside = foreign.filter((address) => !ownership.inScope(address));
	const ignored = foreign.filter((address) => ownership.inScope(address));
	return [
		...asked.isAsked || added === 0 ? outOfScope(outside, desired) : [],
		...asked.isAsked ? ignoredByFile(ignored, desired) : [],
		...drifted(plan)
	];
}
function outOfScope(addresses, { scope: [first] }) {
	if (addresses.length === 0) return [];
	return [require_kinds.located(addressesOutOfScope(namesOf(addresses)), atList("scope", first))];
}
function ignoredByFile(addresses, { ignore: [first] }) {
	if (addresses.length === 0) return [];
	return [require_kinds.located(addressesIgnored(namesOf(addresses)), atList("ignore", first))];
}
const atList = (path, first) => ({
	...first && { place: first.place },
	path
});
const namesOf = (addresses) => addresses.map(({ name }) => name);
/** A merge adds entries and changes none. */
function drifted({ changes }) {
	const updates = changes.filter((change) => change.action === "update");
	const [first] = updates;
	if (first === void 0) return [];
	const { key, desired } = first;
	return [require_kinds.located(entriesDiffer(updates.map((one) => one.key)), {
		place: desired.place,
		path: `addresses.${key}`,
		entry: key
	})];
}
// src/commands/schema-file.ts
/**
* Puts the schema beside a file whose first line names it, so that editors find it. An existing one is never replaced,
* whatever its version. The file works without it, so a failure is only a warning.
*/
function writeSchemaBeside(location) {
	const file = node_path.posix.join(node_path.posix.dirname(location.file.replaceAll("\\", "/")), SCHEMA);
	const beside = {
		...location,
		file
	};
	try {
		const folder = require_read_text.checkedPath({
			...location,
			file: node_path.posix.dirname(file)
		});
		if ((0, node_fs.existsSync)((0, node_path.join)(folder, node_path.posix.basename(file)))) return [];
		(0, node_fs.mkdirSync)(folder, { recursive: true });
		require_write_text.writeText(beside, (0, node_fs.readFileSync)((0, node_path.join)(__dirname, "../..", SCHEMA), "utf8"), false);
		return [];
	} catch (error) {
		const why = error instanceof require_kinds.ProblemError ? error.problems[0]?.message : error.code;
		return [unwrittenSchema(file, String(why))];
	}
}
// src/commands/export.ts
var export_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ exportFile: () => exportFile });
/** Writes a file for the live account that is valid and whose plan is empty. Writes nothing to Twilio. */
function exportFile(options, hooks, runtime) {
	return options.exporting.merge ? mergeIntoFile(options, hooks, runtime) : writeNewFile(options, runtime);
}
/** Writes the live addresses that are asked for into a new file. */
async function writeNewFile(options, runtime) {
	const { exporting, environment } = options;
	if (environment !== void 0) throw require_kinds.stop(environmentOfNewFile(environment));
	const account = await require_ownership.openAccount(exporting.api, options.twilio, runtime);
	try {
		const { live, accountValues } = await account.read();
		return await write({
			...options,
			variables: {}
		}, runtime, {
			account,
			accountValues,
			live,
			addresses: live.addresses.filter(askedFor(exporting)),
			needed: require_live_plan.neededLookUps(account.store.kind, [], live.addresses),
			compose: (addresses, leftOut, context) => composeFile(addresses, leftOut, {
				...context,
				...exporting,
				hasSchema: !exporting.toOutput
			}),
			endsUnlisted: false,
			notes: () => []
		});
	} finally {
		account.close();
	}
}
/** Adds the live addresses that are requested and have no entry. Every line and comment of the file is kept. */
function mergeIntoFile(options, hooks, runtime) {
	return require_live_plan.withLivePlan(options, hooks, runtime, async (livePlan) => {
		checkMergeable(livePlan);
		const { plan, desired, account, text, live } = livePlan;
		const isAskedFor = askedFor(options.exporting);
		const addresses = plan.unlisted.map((unlisted) => unlisted.live).filter(isAskedFor);
		const isAsked = options.exporting.scope.length > 0;
		return write(options, runtime, {
			account,
			accountValues: plan.accountValues,
			live,
			addresses,
			needed: require_live_plan.neededLookUps(plan.kind, desired.entries, addresses),
			compose: (listed, _, context) => composeMerged(text, options.environment, listed, context),
			endsUnlisted: desired.unlisted !== "report",
			notes: (added) => mergeNotes(livePlan, {
				by: isAskedFor,
				isAsked
			}, added)
		});
	});
}
/** If another entry means the address, a new entry for it would make `apply` create a second one. */
const BLOCKS_MERGE = "suspected rename";
/** @throws ProblemError where no entries can be added. Guards judge a plan to apply, and a merge applies none. */
function checkMergeable({ plan }) {
	const errors = require_kinds.errorsOf(plan.problems).filter(({ guard }) => guard === void 0 || guard === BLOCKS_MERGE);
	if (errors.length > 0) throw new require_kinds.ProblemError(errors);
}
/** Whether the options ask for an address. */
function askedFor(exporting) {
	const asked = new require_ownership.Ownership(patternsOf(exporting));
	return (address) => asked.owns(address);
}
function patternsOf({ scope, ignore }) {
	const placed = (value) => ({
		value,
		place: {
			file: "",
			line: 1,
			column: 1
		}
	});
	return {
		scope: scope.map(placed),
		ignore: ignore.map(placed)
	};
}
/** Patterns of options that match nothing: likely a typing error. They have no place in a file. */
function unmatchedOptions(exporting, { addresses }) {
	return require_ownership.unmatchedPatterns(patternsOf(exporting), addresses).map(({ place: _, path: __, ...problem }) => problem);
}
/** Writes the addresses into the file; it is left alone if nothing is added. */
async function write(options, runtime, basis) {
	const { account, accountValues } = basis;
	const { account: accountSid } = options.twilio;
	const lookUps = await account.lookUp(basis.needed);
	const live = account.complete(basis.live);
	const sids = new Set(basis.addresses.map(({ sid }) => sid));
	const context = {
		kind: account.store.kind,
		lookUps,
		account: accountSid,
		accountValues
	};
	const { text, entries, leftOut } = composeSound(live.addresses.filter(({ sid }) => sids.has(sid)), (addresses, left) => basis.compose(addresses, left, context), {
		...options,
		account: accountSid,
		live,
		lookUps,
		accountValues
	});
	const variables = variablesOf(entries);
	for (const { value } of variables) runtime.secrets.add(value);
	runtime.maskSecrets();
	const { file, exporting } = options;
	const { force, merge, toOutput } = exporting;
	const isWritten = !merge || entries.length > 0;
	const number = require_kinds.count(entries.length, "address", "addresses");
	const problems = [
		...unmatchedOptions(options.exporting, live),
		...basis.notes(entries.length),
		...leftOutWarnings(leftOut, basis.endsUnlisted),
		...variableWarnings(variables)
	];
	if (toOutput) return {
		...require_read_text.written(options, `${number} to standard output`, problems),
		output: text
	};
	if (isWritten) require_write_text.writeText(options, text, force || merge);
	const wrote = merge ? `${number} into ${file}` : `${file} with ${number}`;
	return require_read_text.written(options, isWritten ? wrote : void 0, [...problems, ...merge ? [] : writeSchemaBeside(options)]);
}
function leftOutWarnings(leftOut, endsUnlisted) {
	return leftOut.map(({ address, why }) => addressLeftOut({
		sid: address.sid,
		name: require_address.nameBesideSid(address)
	}, why, endsUnlisted));
}
function variableWarnings(variables) {
	return variables.map(({ name, what, key }) => variableOfWebhook(key, name, what));
}
Object.defineProperty(exports, "SCHEMA", {
	enumerable: true,
	get: function() {
		return SCHEMA;
	}
});
Object.defineProperty(exports, "SCHEMA_LINE", {
	enumerable: true,
	get: function() {
		return SCHEMA_LINE;
	}
});
Object.defineProperty(exports, "export_exports", {
	enumerable: true,
	get: function() {
		return export_exports;
	}
});
Object.defineProperty(exports, "writeNewFile", {
	enumerable: true,
	get: function() {
		return writeNewFile;
	}
});
Object.defineProperty(exports, "writeSchemaBeside", {
	enumerable: true,
	get: function() {
		return writeSchemaBeside;
	}
});
