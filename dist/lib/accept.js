const require_kinds = require("./kinds.js");
const require_live_plan = require("./live-plan.js");
const require_entry_lines = require("./entry-lines.js");
const require_variables = require("./variables.js");
const require_load = require("./load.js");
const require_parse = require("./parse.js");
const require_write_text = require("./write-text.js");
const require_compare = require("./compare.js");
const require_addresses_file = require("./addresses-file.js");
const require_edit_values = require("./edit-values.js");
const require_yaml_part = require("./yaml-part.js");
const require_editable_file = require("./editable-file.js");
const require_read_text = require("./read-text.js");
// src/export/keep-placeholders.ts
/**
* A live URL as it may be written into a file: parts that the file already has keep their form, with `${NAME}`, and new
* parts are not secrets. Undefined if that is not certain.
*/
function keepPlaceholders(url, { written, variables, holdsSecret }) {
	const former = piecesOf(written).filter(({ kind }) => kind !== "syntax");
	let text = "";
	for (const piece of piecesOf(url)) {
		const at = former.findIndex((one) => one.place === piece.place && require_variables.fillVariables(one.text, variables).text === piece.text);
		const [same] = at === -1 || piece.kind === "syntax" ? [] : former.splice(at, 1);
		if (same === void 0 && (piece.kind === "secret" || holdsSecret(piece.text))) return void 0;
		text += same?.text ?? require_variables.literalText(piece.text);
	}
	if (former.some((one) => hasVariable(one.text))) return void 0;
	return require_variables.fillVariables(text, variables).text === url ? text : void 0;
}
function hasVariable(text) {
	return require_variables.dollarsIn(text).some(({ kind }) => kind === "variable");
}
function piecesOf(url) {
	const pieces = [];
	let pair;
	let hasValue = false;
	const endPair = () => {
		if (pair) pieces.push({
			kind: hasValue ? "secret" : "plain",
			place: "pair",
			text: pair
		});
		hasValue = false;
	};
	for (const { kind, text } of require_kinds.splitUrl(url)) {
		if (kind === "key" || kind === "value" || kind === "syntax" && text === "=") {
			pair = (pair ?? "") + text;
			hasValue ||= kind === "value";
			continue;
		}
		endPair();
		pair = void 0;
		if (kind === "syntax") pieces.push({
			kind,
			place: "syntax",
			text
		});
		else pieces.push({
			kind: kind === "host" || kind === "segment" ? "plain" : "secret",
			place: kind,
			text
		});
	}
	endPair();
	return pieces;
}
// src/export/acceptance.ts
function acceptanceOf(change, context) {
	const { kind } = context;
	const { values } = change.live;
	const refused = /* @__PURE__ */ new Map();
	const items = [];
	const ofIntegration = [];
	for (const { field: path } of change.fields) {
		const field = require_kinds.fieldOf(kind, path);
		if (field === void 0) continue;
		if (path === "integration" || field.integration !== void 0) ofIntegration.push(path);
		else if (field.type === "sid") refused.set(path, "shared");
		else {
			const item = itemOf(field, values, change.key, context);
			if (item === void 0) refused.set(path, "inexpressible");
			else items.push(item);
		}
	}
	return {
		change,
		items,
		integration: integrationOf(change, ofIntegration, context, refused),
		refused
	};
}
function integrationOf({ key, live: { values } }, paths, context, refused) {
	if (paths.length === 0) return void 0;
	const { kind } = context;
	const found = require_kinds.integrationNamed(kind, values.get(require_kinds.INTEGRATION));
	const refuse = (why, which = paths) => {
		for (const path of which) refused.set(path, why);
	};
	if (found === void 0) return refuse("inexpressible");
	const isSwitched = paths.includes(require_kinds.INTEGRATION);
	const written = kind.fields.filter(({ path, integration }) => integration === found.name && values.has(path)).map((field) => ({
		field,
		item: itemOf(field, values, key, context)
	}));
	const all = written.flatMap(({ item }) => item ?? []);
	const isWhole = all.length === written.length;
	const changed = written.filter(({ field }) => isSwitched || paths.includes(field.path));
	const unwritten = changed.filter(({ item }) => item === void 0).map(({ field }) => field);
	if (unwritten.some(({ type }) => type !== "url")) return refuse("inexpressible");
	if (isSwitched && !isWhole) return refuse("secret");
	refuse("secret", unwritten.map(({ path }) => path));
	if (unwritten.length === changed.length && !isSwitched) return void 0;
	return {
		name: found.name,
		short: found.short,
		isSwitched,
		changed: changed.flatMap(({ item }) => item ?? []),
		all: isWhole ? all : void 0
	};
}
/** Undefined where the file cannot express the value, or must not contain it. */
function itemOf(field, values, key, context) {
	const value = values.get(field.path);
	if (value === void 0 || value === null) return void 0;
	if (field.path === "name" && value === "") return void 0;
	const isDefault = "default" in field && field.default === value || "unset" in field && field.unset === value;
	const base = {
		key: require_kinds.keyOf(field),
		comment: "",
		isDefault
	};
	if (value instanceof require_kinds.WebhookUrl) {
		const written = context.urls.get(key) ?? "";
		const text = keepPlaceholders(value.reveal(), {
			...context,
			written
		});
		return text === void 0 ? void 0 : {
			...base,
			value: text
		};
	}
	if (field.type === "set") {
		const words = require_kinds.splitSet(String(value));
		return words.length === 0 ? void 0 : {
			...base,
			value: words
		};
	}
	if (field.type !== "reference" || field.holds === "name" || typeof value !== "string") return {
		...base,
		value
	};
	const all = require_live_plan.candidates(context.lookUps, field.resource, String(values.get(field.within ?? "")));
	if (!all.some(({ sid }) => sid === value)) return void 0;
	const { text, comment } = require_entry_lines.reference(value, all);
	return {
		...base,
		value: text,
		comment
	};
}
// src/file/written-urls.ts
/** Key → the URL of an entry as written, wherever it is inherited from. The file must have loaded without errors. */
function readWrittenUrls(kind, text, environment) {
	const { tree } = require_parse.parse(text);
	const merged = tree && require_load.forEnvironment(kind, tree, environment);
	const fields = kind.fields.filter(({ type }) => type === "url");
	return new Map([...require_load.mapOf(require_load.child(merged, "addresses"))?.items ?? []].flatMap(([key, { node }]) => {
		const found = node.kind === "map" ? require_load.integrationOf(kind, node) : void 0;
		return fields.filter(({ integration }) => integration === found?.name).flatMap((field) => {
			const url = require_load.textOf(require_load.child(found?.map, require_kinds.keyOf(field)));
			return url === void 0 ? [] : [[key, url]];
		});
	}));
}
// src/export/edit-integration.ts
var import_dist = require_parse.require_dist();
/** @returns what is left to add to the entry; undefined if the integration cannot be written */
function editIntegration(file, integration, { path, names, isSaidBelow, hasMergeKey }) {
	const { name, short, isSwitched, changed } = integration;
	const all = integration.all?.filter((item) => !item.isDefault || isSaidBelow || hasMergeKey);
	const pair = file.find([...path, name]);
	if (pair !== void 0) return ((0, import_dist.isAlias)(pair.value) ? all !== void 0 && replaceWhole(file, pair, require_yaml_part.integrationPart(name, short, all)) : editOwn(file, [...path, name], pair, integration)) ? [] : void 0;
	const former = names.find((other) => file.find([...path, other]) !== void 0);
	const items = isSwitched || hasMergeKey ? all : changed;
	if (items === void 0) return void 0;
	if (former === void 0) return [require_yaml_part.integrationPart(name, short, items)];
	return replaceFormer(file, [...path, former], require_yaml_part.integrationPart(name, short, items), items) ? [] : void 0;
}
function editOwn(file, path, pair, { short, changed }) {
	if ((0, import_dist.isMap)(pair.value)) return require_edit_values.setValues(file, path, changed);
	if (!(0, import_dist.isScalar)(pair.value) || short === void 0) return false;
	const [only, ...more] = changed;
	if (only?.key === short && more.length === 0) return require_edit_values.replaceValue(file, pair, only.value);
	const range = require_edit_values.rangeOf(file, pair.value);
	if (range === void 0) return false;
	const quoting = isQuoted(pair) ? require_yaml_part.QUOTED : require_yaml_part.PLAIN;
	const target = changed.find(({ key }) => key === short)?.value ?? String(pair.value.value);
	const others = changed.filter(({ key }) => key !== short);
	const first = `${require_yaml_part.keyText(short, quoting)}: ${require_edit_values.textLike(pair.value, target)}`;
	file.replace(...range, `{ ${[first, ...others.map((item) => require_yaml_part.inlinePart(item, quoting))].join(", ")} }`);
	return true;
}
function isQuoted({ key }) {
	return (0, import_dist.isScalar)(key) && key.type === "QUOTE_DOUBLE";
}
/** Replaces the former integration by another one; comments stay where they are. */
function replaceFormer(file, path, part, items) {
	const pair = file.find(path);
	if (pair === void 0) return false;
	if (!file.areBlocks(path)) return replaceKey(file, pair, part.key) && replaceWhole(file, pair, part);
	const former = pair.value.items;
	if (!former.every((item) => isPlainPair(file, item))) return false;
	if (!replaceKey(file, pair, part.key)) return false;
	for (const [index, one] of former.entries()) {
		const [from, to] = [one.key.range?.[0] ?? 0, file.endOf(one)];
		const item = items[index];
		if (item === void 0) file.remove(from, to);
		else file.replace(from, to, require_yaml_part.inlinePart(item, require_yaml_part.PLAIN));
	}
	return require_edit_values.addParts(file, path, items.slice(former.length).map(require_yaml_part.partOf));
}
/** Whether a pair is only a key and its value on one line. */
function isPlainPair(file, pair) {
	const source = file.source(pair.key.range?.[0] ?? 0, file.endOf(pair));
	return ((0, import_dist.isScalar)(pair.value) || (0, import_dist.isAlias)(pair.value)) && (0, import_dist.isScalar)(pair.key) && !/[\r\n]/.test(source);
}
function replaceKey(file, { key }, name) {
	const range = require_edit_values.rangeOf(file, key);
	if (range === void 0) return false;
	file.replace(...range, require_edit_values.textLike(key, name));
	return true;
}
/** Replaces the whole value of a key by one line. */
function replaceWhole(file, pair, { value }) {
	const range = require_edit_values.rangeOf(file, pair.value);
	if (range === void 0) return false;
	const source = file.source(...range);
	if ((0, import_dist.isMap)(pair.value) && (pair.value.flow !== true || /[\r\n#]/.test(source))) return false;
	const quoting = (0, import_dist.isMap)(pair.value) ? require_edit_values.quotingIn(pair.value) : isQuoted(pair) ? require_yaml_part.QUOTED : require_yaml_part.PLAIN;
	const text = typeof value === "object" ? require_yaml_part.inlineValue(value, quoting) : require_edit_values.textLike(pair.value, value);
	file.replace(...range, text);
	return true;
}
// src/export/write-accepted.ts
/** Writes the live values into the entries' own lines, under the selected environment if there is one. */
function writeAccepted(text, { kind, environment }, acceptances) {
	const file = new require_editable_file.EditableFile(text);
	const addresses = require_addresses_file.addressesPath(environment);
	const present = new Set(file.keys(addresses));
	const unwritable = /* @__PURE__ */ new Set();
	const fresh = [];
	for (const acceptance of acceptances) {
		const { key } = acceptance.change;
		if (!file.attempt(() => {
			const parts = editEntry(file, [...addresses, key], aroundOf(file, kind, environment, acceptance), acceptance);
			if (parts === void 0 || parts.length === 0) return parts !== void 0;
			if (environment === void 0 || present.has(key)) return addToEntry(file, [...addresses, key], parts);
			fresh.push({
				key,
				parts
			});
			return true;
		})) unwritable.add(key);
	}
	const lines = fresh.flatMap(({ key, parts }) => [`${key}:`, ...parts.flatMap(require_yaml_part.linesOfPart).map((line) => `  ${line}`)]);
	if (lines.length > 0 && !file.append(addresses, lines)) for (const { key } of fresh) unwritable.add(key);
	const anchored = acceptances.flatMap(({ change: { key } }) => {
		const pair = file.find([...addresses, key]);
		return pair !== void 0 && require_editable_file.hasAnchor(pair) ? [key] : [];
	});
	return {
		text: file.result(),
		unwritable,
		anchored: new Set(anchored)
	};
}
function aroundOf(file, kind, environment, { change: { key }, integration }) {
	const path = [...require_addresses_file.addressesPath(environment), key];
	const name = integration?.name ?? "";
	const below = [["defaults", name], ...environment === void 0 ? [] : [[
		"environments",
		environment,
		"defaults",
		name
	], [
		"addresses",
		key,
		name
	]]];
	return {
		path,
		names: kind.integrations.map((one) => one.name),
		isSaidBelow: below.some((one) => file.find(one) !== void 0),
		hasMergeKey: file.keys(path).includes("<<")
	};
}
/** @returns what is left to add to the entry; undefined if it cannot be written */
function editEntry(file, path, around, { items, integration }) {
	const parts = [];
	for (const item of items) {
		const pair = file.find([...path, item.key]);
		if (pair === void 0) parts.push(require_yaml_part.partOf(item));
		else if (!require_edit_values.replaceValue(file, pair, item.value)) return void 0;
	}
	if (integration === void 0) return parts;
	const more = editIntegration(file, integration, around);
	return more && [...parts, ...more];
}
/** Adds the name at the top, and the rest at the end. */
function addToEntry(file, path, parts) {
	const entry = file.find(path)?.value;
	const [first, ...rest] = parts;
	if (first?.key !== "name" || (0, import_dist.isMap)(entry) && entry.flow === true) return require_edit_values.addParts(file, path, parts);
	return file.prepend(path, require_yaml_part.linesOfPart(first)) ? require_edit_values.addParts(file, path, rest) : require_edit_values.addParts(file, path, parts);
}
// src/file/same-entries.ts
/**
* The keys of the entries that differ between two texts in any environment, and an empty key for what belongs to no entry.
* Entries that may differ count only if they differ in something that is not sent to Twilio.
*/
function differingEntries(kind, one, other, mayDiffer) {
	const [before, after] = [require_parse.parse(one).tree, require_parse.parse(other).tree];
	if (before === void 0 || after === void 0) return [""];
	const differing = require_load.environmentsToLoad(before, void 0).flatMap((environment) => {
		const free = environment === mayDiffer.environment ? mayDiffer.keys : /* @__PURE__ */ new Set();
		const [former, latter] = [before, after].map((tree) => entriesOf(kind, require_load.forEnvironment(kind, tree, environment), free));
		return [.../* @__PURE__ */ new Set([...former?.keys() ?? [], ...latter?.keys() ?? []])].filter((key) => former?.get(key) !== latter?.get(key));
	});
	return [...new Set(differing)];
}
/** Each entry as comparable text, and the rest of the file. */
function entriesOf(kind, file, free) {
	const sent = /* @__PURE__ */ new Set([...kind.integrations.map(({ name }) => name), ...kind.fields.map(require_kinds.keyOf)]);
	const entries = /* @__PURE__ */ new Map();
	for (const [key, { node }] of require_load.mapOf(require_load.child(file, "addresses"))?.items ?? []) entries.set(key, comparable(free.has(key) ? without(node, sent) : node));
	return entries.set("", comparable(without(file, /* @__PURE__ */ new Set(["addresses"]))));
}
function without(tree, keys) {
	if (tree.kind !== "map") return tree;
	return {
		...tree,
		items: new Map([...tree.items].filter(([key]) => !keys.has(key)))
	};
}
/** The order of keys does not matter. */
function comparable(tree) {
	const sorted = (node) => {
		if (node.kind === "list") return {
			...node,
			items: node.items.map(sorted)
		};
		if (node.kind === "scalar") return node;
		const items = [...node.items].sort(([a], [b]) => a < b ? -1 : 1);
		return {
			...node,
			items: new Map(items.map(([key, item]) => [key, {
				...item,
				node: sorted(item.node)
			}]))
		};
	};
	return JSON.stringify(require_load.plain(sorted(tree)));
}
// src/commands/accept-all.ts
/**
* Writes each entry that can be written: the text then loads, a plan finds the entry in sync, and no other entry
* changes in any environment.
*/
function acceptAll(text, acceptances, accepting) {
	const run = new Run(text, accepting);
	let rest = acceptances.filter(({ items, integration }) => items.length > 0 || integration !== void 0);
	for (;;) {
		const left = run.take(rest);
		if (left.length === 0 || left.length === rest.length) break;
		rest = left;
	}
	return run;
}
var Run = class {
	text;
	accepted = [];
	faults = /* @__PURE__ */ new Map();
	#accepting;
	constructor(text, accepting) {
		this.text = text;
		this.#accepting = accepting;
	}
	/** Writes as many of these as it can, and returns the rest. */
	take(group) {
		if (group.length === 0) return [];
		const { text, unwritable, anchored } = writeAccepted(this.text, this.#accepting, group);
		const fault = unwritable.size > 0 ? {
			why: { kind: "not editable" },
			keys: unwritable
		} : faultOf(this.text, text, group, this.#accepting);
		if (fault === void 0) {
			this.text = text;
			this.accepted.push(...group);
			for (const { change } of group) this.faults.delete(change.key);
			return [];
		}
		const faulty = group.filter(({ change }) => fault.keys.has(change.key));
		if (faulty.length > 0 || group.length === 1) {
			const left = faulty.length > 0 ? faulty : group;
			for (const { change } of left) this.faults.set(change.key, fault.why);
			return [...left, ...this.take(group.filter((one) => !left.includes(one)))];
		}
		const suspects = group.filter(({ change }) => anchored.has(change.key));
		const others = group.filter(({ change }) => !anchored.has(change.key));
		if (suspects.length > 0 && others.length > 0) return [...this.take(others), ...this.take(suspects)];
		const half = Math.ceil(group.length / 2);
		return [...this.take(group.slice(0, half)), ...this.take(group.slice(half))];
	}
};
function faultOf(before, after, group, accepting) {
	const { kind, file, environment, variables } = accepting;
	const keys = new Set(group.map(({ change }) => change.key));
	const { desired, problems } = require_load.load(after, {
		file,
		environment,
		variables,
		missingVariables: "error"
	});
	if (desired === void 0) return problemFault(require_kinds.errorsOf(problems), keys);
	const others = differingEntries(kind, before, after, {
		environment,
		keys
	});
	if (others.length > 0) return {
		why: {
			kind: "changes others",
			others
		},
		keys: /* @__PURE__ */ new Set()
	};
	const plan = require_live_plan.planWithoutGuards(file, desired, accepting);
	const ofGroup = require_kinds.errorsOf(plan.problems).filter((problem) => !require_kinds.isGuard(problem)).filter(({ entry }) => entry !== void 0 && keys.has(entry));
	if (ofGroup.length > 0) return problemFault(ofGroup, keys);
	const refused = new Map(group.map((one) => [one.change.key, one.refused]));
	const differing = plan.changes.flatMap(({ key = "", fields }) => {
		const known = refused.get(key);
		const rest = fields.filter(({ field }) => known !== void 0 && !known.has(field));
		return rest.length > 0 ? [{
			key,
			names: rest.map(({ field }) => field)
		}] : [];
	});
	if (differing.length === 0) return void 0;
	return {
		why: {
			kind: "not expressible",
			fields: [...new Set(differing.flatMap((one) => one.names))]
		},
		keys: new Set(differing.map(({ key }) => key))
	};
}
function problemFault(problems, keys) {
	const entries = problems.flatMap(({ entry }) => entry !== void 0 && keys.has(entry) ? [entry] : []);
	const [first] = problems;
	const { code = "", message = "" } = first ?? {};
	return {
		why: {
			kind: "not valid",
			code,
			message
		},
		keys: new Set(entries)
	};
}
// src/messages/accept.ts
const liveValuesNotWritten = (key, why, byHand) => require_kinds.warning("FA154", `The live values of ${key} were not written: ${reason(why)}`, setByHand(byHand));
function reason(why) {
	if (why.kind === "not editable") return "its lines cannot be edited in place";
	if (why.kind === "not valid") return `the file would not be valid (${why.code}: ${why.message})`;
	if (why.kind === "not expressible") return `the file cannot express its ${why.fields.join(", ")}`;
	const others = why.others.map((key) => key === "" ? "the file outside its entries" : key);
	return `that would also change ${require_kinds.firstOf(others, 3)}`;
}
const setByHand = ({ lines, into }) => `Set ${require_kinds.listed(lines.map((line) => `\`${line}\``), "and")} in \`${into}\` by hand.`;
/** @param live the URL, without what may be secret */
const webhookOfOtherSecret = (key, variables, live) => require_kinds.warning("FA155", secretMessage(key), `If the secret has changed, set ${require_kinds.listed(variables.map((name) => `\`${name}\``), "and")} to the new value. Otherwise change the URL by hand. The live URL is ${require_kinds.quote(live)}.`);
const webhookOfNewSecret = (key, byHand, variables) => {
	const named = variables.map(({ name, part }) => `\`${name}\` (${part.replaceAll("\"", "'")})`);
	const [them, values] = variables.length === 1 ? ["the variable", "its live value"] : ["the variables", "their live values"];
	return require_kinds.warning("FA155", secretMessage(key), `${setByHand(byHand)} Then set ${them} ${require_kinds.listed(named, "and")} to ${values}.`);
};
const secretMessage = (key) => `The live webhook URL of ${key} was not written: the part that differs may be a secret`;
const noAddressToAccept = (key) => require_kinds.warning("FA156", `${key} has no live address, so there is nothing to accept`, "Create the address with `apply`, or remove the entry.");
const addressesInNoEntry = (unlisted) => require_kinds.warning("FA157", `${require_kinds.count(unlisted.length, "live address has", "live addresses have")} no entry: ${require_kinds.firstOf(unlisted.map(({ name, sid }) => `${require_kinds.quote(name)} (${sid})`), 5)}`, `Add ${unlisted.length === 1 ? "it" : "them"} to the file with \`export --merge\`.`);
/** @param label as `chat service` */
const sharedValueNotWritten = (key, label, line, environment) => require_kinds.warning("FA158", `The live ${label} of ${key} was not written: all entries share it`, `If it is right for all of them, set \`${line}\` by hand ${environment === void 0 ? "at the top of the file" : `under \`environments.${environment}\``}.`);
/** @param values what is live, as `Studio Flow "FW…"`, or what it is of */
const inexpressibleValues = (key, values) => require_kinds.warning("FA158", `The file cannot express ${values.length === 1 ? "a live value" : "some live values"} of ${key}: ${values.join(", ")}`, `Change ${values.length === 1 ? "it" : "them"} in Twilio, or apply the file.`);
const staleComment = (key, former) => require_kinds.warning("FA159", `A comment in ${key} still names the replaced ${former.length === 1 ? "value" : "values"} ${require_kinds.listed(former, "and")}`, "Change the comment by hand: `accept` does not edit comments.");
// src/commands/accept-warnings.ts
/** Texts are quoted, since redaction looks at quoted text from outside. */
const QUOTED_TEXTS = {
	keys: false,
	texts: true
};
/** What was not written, why, and the lines to write by hand. */
function unacceptedWarnings(acceptances, faults, context) {
	return acceptances.flatMap((acceptance) => [...faultWarnings(acceptance, faults, context), ...refusals(acceptance, context)]);
}
function faultWarnings({ change, items, integration }, faults, { environment }) {
	const { key } = change;
	const why = faults.get(key);
	if (why === void 0) return [];
	const parts = items.map(require_yaml_part.partOf);
	if (integration !== void 0) {
		const { name, short, isSwitched, changed, all = changed } = integration;
		parts.push(require_yaml_part.integrationPart(name, short, isSwitched ? all : changed));
	}
	return [require_kinds.located(liveValuesNotWritten(key, why, byHand(parts, environment, key)), entryOf(change))];
}
function byHand(parts, environment, key) {
	return {
		lines: parts.map((part) => require_yaml_part.inlinePart(part, QUOTED_TEXTS)),
		into: [...require_addresses_file.addressesPath(environment), key].join(".")
	};
}
const entryOf = ({ key, desired }) => ({
	place: desired.place,
	path: `addresses.${key}`,
	entry: key
});
function refusals({ change, refused }, context) {
	const { key, fields } = change;
	const at = entryOf(change);
	const because = (why) => fields.filter(({ field }) => refused.get(field) === why);
	const shared = because("shared").map(({ field, before }) => sharedValueNotWritten(key, labelOf(context, field), `${field}: ${before}`, context.environment));
	const inexpressible = because("inexpressible").map(({ field, before }) => before === null ? labelOf(context, field) : `${labelOf(context, field)} ${require_kinds.quote(String(before))}`);
	return [
		...shared,
		...inexpressible.length === 0 ? [] : [inexpressibleValues(key, inexpressible)],
		...because("secret").length === 0 ? [] : [secretWarning(change, context)]
	].map((problem) => require_kinds.located(problem, at));
}
function labelOf({ plan }, path) {
	return require_kinds.fieldOf(plan.kind, path)?.label ?? path;
}
/** A part of a live URL that may be secret is never shown: the proposed line has a variable in its place. */
function secretWarning({ key, live, fields }, context) {
	const { kind } = context.plan;
	const url = [...live.values.values()].find((value) => value instanceof require_kinds.WebhookUrl);
	const written = context.urls.get(key) ?? "";
	const names = require_variables.dollarsIn(written).flatMap((one) => one.kind === "variable" ? [one.name] : []);
	if (names.length > 0) {
		const shown = fields.find(({ field }) => require_kinds.fieldOf(kind, field)?.type === "url")?.before ?? null;
		return webhookOfOtherSecret(key, [...new Set(names)], String(shown));
	}
	const { text, variables } = require_entry_lines.writeUrl(url?.reveal() ?? "", key, /* @__PURE__ */ new Set());
	return webhookOfNewSecret(key, byHand([{
		key: "webhook",
		value: text
	}], context.environment, key), variables.map(({ name, what }) => ({
		name,
		part: what
	})));
}
/** Comments are never edited, not even one that names the replaced value. */
function staleCommentWarnings(text, environment, accepted, { kind }) {
	if (accepted.length === 0) return [];
	const file = new require_editable_file.EditableFile(text);
	return accepted.flatMap(({ change }) => {
		const { key, fields } = change;
		const pair = file.find([...require_addresses_file.addressesPath(environment), key]);
		if (pair === void 0) return [];
		const comments = file.comments(pair);
		const former = fields.flatMap(({ field, after }) => require_kinds.fieldOf(kind, field)?.type === "reference" && comments.includes(String(after)) ? [String(after)] : []);
		if (former.length === 0) return [];
		return [require_kinds.located(staleComment(key, former), entryOf(change))];
	});
}
/** Entries without live values to accept, and live addresses without an entry. */
function leftAloneWarnings({ claims, unlisted }) {
	const missing = claims.filter(({ live }) => live === void 0).map((claim) => require_kinds.located(noAddressToAccept(claim.key), entryOf(claim)));
	if (unlisted.length === 0) return missing;
	return [...missing, addressesInNoEntry(unlisted.map(({ live }) => live))];
}
// src/commands/accept.ts
/**
* Writes the live values of drifted addresses into the file: into the entry's own lines, so that no other entry or
* environment changes. Anything else is reported, with the lines to write by hand.
*/
function accept(options, hooks, runtime) {
	return require_live_plan.withLivePlan(options, hooks, runtime, async (livePlan) => {
		const errors = require_kinds.errorsOf(livePlan.plan.problems).filter((problem) => !require_kinds.isGuard(problem));
		if (errors.length > 0) throw new require_kinds.ProblemError(errors);
		const { text, desired } = livePlan;
		const { environment, file, variables } = options;
		const situation = await situationOf(livePlan);
		const plan = require_live_plan.planWithoutGuards(file, desired, situation);
		const { kind } = plan;
		const context = {
			kind,
			lookUps: situation.lookUps,
			variables,
			urls: readWrittenUrls(kind, text, environment),
			holdsSecret: secretFinder(runtime, variables)
		};
		const acceptances = updatesOf(plan, options.only).map((change) => acceptanceOf(change, context));
		const result = acceptAll(text, acceptances, {
			...situation,
			kind,
			file,
			environment,
			variables
		});
		if (result.text !== text) require_write_text.writeText(options, result.text, true);
		const changes = result.accepted.map((one) => writtenChange(one, context));
		changes.sort((a, b) => require_compare.compareNaturally(a.key, b.key));
		return require_read_text.accepted(options, plan, changes, [
			...unacceptedWarnings(acceptances, result.faults, {
				plan,
				environment,
				urls: context.urls
			}),
			...staleCommentWarnings(result.text, environment, result.accepted, plan),
			...leftAloneWarnings(livePlan.plan)
		]);
	});
}
/**
* Whether a text contains what must not be written: the secrets of the file, and the value of any variable, since the
* file may have used it before.
*/
function secretFinder({ secrets }, variables) {
	const ofVariables = new require_kinds.Secrets();
	for (const value of Object.values(variables)) if (value !== void 0 && !require_kinds.isOrdinary(value)) ofVariables.add(value);
	return (text) => secrets.redact(text) !== text || ofVariables.redact(text) !== text;
}
/** What to plan against, with the names of everything that the drifted addresses refer to. */
async function situationOf({ plan, desired, account, live }) {
	const drifted = updatesOf(plan).map((change) => change.live);
	const lookUps = await account.lookUp(require_live_plan.neededLookUps(plan.kind, desired.entries, drifted));
	return {
		account: plan.account,
		live: account.complete(live),
		lookUps,
		accountValues: plan.accountValues
	};
}
/** @param keys of the selected entries; none: all */
function updatesOf({ changes }, keys = []) {
	return changes.flatMap((change) => change.action === "update" && (keys.length === 0 || keys.includes(change.key)) ? [change] : []);
}
/** The change with the fields that were written, and a URL as the file now has it. */
function writtenChange({ change, refused, integration }, { kind, variables }) {
	const shown = change.fields.filter(({ field }) => !refused.has(field)).map((one) => {
		const field = require_kinds.fieldOf(kind, one.field);
		const item = integration?.changed.find(({ key }) => field?.type === "url" && key === require_kinds.keyOf(field));
		const { text, values } = require_variables.fillVariables(String(item?.value), variables);
		return item === void 0 ? one : {
			...one,
			before: require_kinds.WebhookUrl.withSecrets(text, values).shown
		};
	});
	return {
		...change,
		fields: shown
	};
}
exports.accept = accept;
