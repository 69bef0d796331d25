const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_file = require("./file.js");
const require_shared = require("./shared.js");
const require_plan = require("./plan.js");
const require_twilio = require("./twilio.js");
let node_fs = require("node:fs");
// src/file/scalar.ts
const PLAIN = /^[\p{L}\p{N}/](?:(?:[\p{L}\p{M}\p{N} ._()/+@&'=;!$~^*?-]|:(?=\/))*[\p{L}\p{M}\p{N}._()/+@&'=;!$~^*?-])?$/u;
const NOT_TEXT = /^(?:null|true|false|yes|no|on|off|y|n|~|[-+]?(?:\.?\d[\d_.,:]*(?:e[-+]?\d+)?|0x[\da-f_]+|0b[01_]+|0o[0-7]+|\.inf|\.nan))$/i;
const DATE = /^\d{4}-\d/;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
function scalar(text) {
	if (PLAIN.test(text) && !NOT_TEXT.test(text) && !DATE.test(text)) return text;
	return JSON.stringify(text).replace(UNSEEN, (character) => {
		const point = character.codePointAt(0) ?? 0;
		return point > 65535 ? `\\U${hex(point, 8)}` : `\\u${hex(point, 4)}`;
	});
}
function hex(point, digits) {
	return point.toString(16).padStart(digits, "0");
}
// src/export/placeholders.ts
function writeUrl(url, key, taken) {
	const parts = require_shared.URL_PARTS.exec(url);
	if (parts === null) return {
		text: literal(url),
		variables: []
	};
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
	const [, scheme = "", user, host = "", path = "", query, fragment] = parts;
	const rest = host + path;
	const pairs = query?.split("&").map((pair) => {
		const at = pair.indexOf("=");
		const [field, value] = at === -1 ? ["", pair] : [pair.slice(0, at + 1), pair.slice(at + 1)];
		if (value === "") return literal(pair);
		const name = field.slice(0, -1);
		return literal(field) + hide(value, name === "" ? "QUERY" : name, `query value ${JSON.stringify(name)}`);
	});
	return {
		text: [
			literal(scheme),
			user === void 0 ? "" : user === "" ? "@" : `${hide(user, "AUTH", "user info")}@`,
			literal(rest),
			pairs === void 0 ? "" : `?${pairs.join("&")}`,
			fragment === void 0 ? "" : `#${fragment === "" ? "" : hide(fragment, "FRAGMENT", "fragment")}`
		].join(""),
		variables
	};
}
function literal(text) {
	return text.replace(/\$(?=\{[A-Za-z_][A-Za-z0-9_]*\})/g, "$$$$");
}
const OF_OTHERS = /^(?:TWILIO|GITHUB|RUNNER|ACTIONS|INPUT|NODE|NPM|GH|AWS|AZURE|GOOGLE)_|^(?:HTTPS?|NO|ALL)_PROXY$|_PROXY$/;
function freeName(wanted, taken) {
	const base = wanted.toUpperCase().replace(/[^A-Z0-9]+/g, "_").replace(/^(?=\d)|^_+/, "FLEX_").replace(/_+$/, "");
	const own = OF_OTHERS.test(base) ? `FLEX_${base}` : base;
	let name = own;
	for (let n = 2; taken.has(name); n++) name = `${own}_${n}`;
	taken.add(name);
	return name;
}
// src/export/draft.ts
function baselineOf({ fields }, defaults) {
	const own = fields.flatMap((field) => {
		if ("default" in field) return [[field.path, field.default]];
		return "unset" in field ? [[field.path, field.unset]] : [];
	});
	return new Map([...own, ...defaults]);
}
function draft(address, key, context) {
	const { kind, baseline } = context;
	const { values } = address;
	const integration = require_shared.integrationNamed(kind, values.get(require_shared.INTEGRATION));
	if (integration === void 0 || values.get("enabled") === null) return void 0;
	const variables = [];
	const differing = (integrationName) => kind.fields.filter((field) => {
		const { path, integration: own, type } = field;
		if (!(path !== "name" && path !== "integration" && type !== "sid" && own === integrationName) || !values.has(path)) return false;
		return "required" in field || values.get(path) !== baseline.get(path);
	});
	const write = (field) => written(field, values, key, context, variables);
	return {
		key,
		sid: address.sid,
		variables,
		lines: [
			`${key}:`,
			`  sid: ${address.sid}`,
			...address.name === key ? [] : [`  name: ${scalar(address.name)}`],
			...integrationLines(integration, differing(integration.name), write).map((line) => `  ${line}`),
			...differing(void 0).map((field) => `  ${require_shared.keyOf(field)}: ${write(field).text}`)
		]
	};
}
function integrationLines({ name, short }, fields, write) {
	const parts = fields.map((field) => ({
		key: require_shared.keyOf(field),
		...write(field)
	}));
	if (short === void 0) return [`${name}:`, ...parts.map(({ key, text, comment }) => `  ${key}: ${text}${comment}`)];
	const comments = parts.map(({ comment }) => comment).join("");
	const [only, ...more] = parts;
	const isShort = only?.key === short && more.length === 0;
	const mapping = parts.map(({ key, text }) => `${key}: ${text}`).join(", ");
	return [`${name}: ${isShort ? only.text : `{ ${mapping} }`}${comments}`];
}
function written(field, values, key, { lookUps, takenVariables }, variables) {
	const value = values.get(field.path) ?? "";
	if (value instanceof require_shared.WebhookUrl) {
		const url = writeUrl(value.reveal(), key, takenVariables);
		variables.push(...url.variables);
		return {
			text: scalar(url.text),
			comment: ""
		};
	}
	if (typeof value !== "string") return {
		text: String(value),
		comment: ""
	};
	if (field.type !== "reference" || field.holds === "name") return {
		text: scalar(value),
		comment: ""
	};
	return reference(value, namesFor(field, values, lookUps));
}
function namesFor({ resource, within = "" }, values, lookUps) {
	return require_shared.candidates(lookUps, resource, String(values.get(within)));
}
function reference(sid, all) {
	const found = all.find((candidate) => candidate.sid === sid);
	if (found === void 0) return {
		text: scalar(sid),
		comment: ""
	};
	const isAmbiguous = all.some((other) => other.sid !== sid && other.name === found.name);
	const odd = found.name === "" || found.name.trim() !== found.name || /^[A-Z]{2}[0-9a-f]{32}$/i.test(found.name);
	if (isAmbiguous || odd) return {
		text: sid,
		comment: ` # ${comment(found.name)}`
	};
	return {
		text: scalar(found.name),
		comment: ` # ${sid}`
	};
}
function comment(text) {
	const line = require_shared.visible(text);
	return line.length > 120 ? `${line.slice(0, 120)}\u2026` : line;
}
// src/export/keys.ts
const LONGEST = 60;
function keysFor(addresses, taken) {
	const ordered = [...addresses].sort((a, b) => a.sid < b.sid ? -1 : 1);
	const slugs = new Map(ordered.map((address) => [address.sid, slug(address.name)]));
	const uses = new Map();
	for (const text of slugs.values()) uses.set(text, (uses.get(text) ?? 0) + 1);
	const keys = new Map();
	for (const [sid, text] of slugs) {
		const key = uses.get(text) === 1 && !taken.has(text) ? text : freeKey(text, sid, new Set([
			...taken,
			...slugs.values(),
			...keys.values()
		]));
		keys.set(sid, key);
	}
	return keys;
}
function freeKey(text, sid, taken) {
	for (const length of [
		6,
		12,
		32
	]) {
		const key = `${text}-${sid.slice(-length).toLowerCase()}`;
		if (!taken.has(key)) return key;
	}
	return `${text}-${sid.toLowerCase()}`;
}
function slug(name) {
	const text = name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/\u00df/g, "ss").toLowerCase().replace(/[^a-z0-9._]+/g, "-").replace(/^[-._]+/, "").slice(0, LONGEST).replace(/[-._]+$/, "");
	return text === "" ? "address" : text;
}
// src/export/compose.ts
function composeFile(input) {
	const said = input.addresses.filter(({ sid }) => !input.leftOut.has(sid));
	const { kind, lookUps } = input;
	const common = commonValues(kind, said);
	const context = {
		kind,
		lookUps,
		baseline: baselineOf(kind, common),
		takenVariables: new Set()
	};
	const { drafts, unsaid } = composeEntries(said, new Set(), context);
	const variables = drafts.flatMap((one) => one.variables);
	const left = input.addresses.filter(({ sid }) => input.leftOut.has(sid)).sort(bySid);
	return {
		text: `${[
			"# yaml-language-server: $schema=./schema/addresses.schema.json",
			"# Written from the live account: every address is pinned by its SID, and a plan is empty.",
			...variables.length === 0 ? [] : ["# Set these environment variables from secrets:", ...variables.map(variableLine)],
			"version: 1",
			"",
			`account: ${input.account}`,
			...list("scope", input.scope.map(scalar)),
			...list("ignore", [...input.ignore.map(scalar), ...ignored(left, input)]),
			...defaultLines(common),
			"",
			drafts.length === 0 ? "addresses: {}" : "addresses:",
			...drafts.flatMap((one, index) => [...index === 0 ? [] : [""], ...one.lines.map(indent)]),
			...left.flatMap((address) => leftOutLines(address, input.leftOut.get(address.sid) ?? ""))
		].join("\n")}\n`,
		drafts,
		variables,
		unsaid
	};
}
function composeEntries(addresses, takenKeys, context) {
	const keys = keysFor(addresses, takenKeys);
	const ordered = [...addresses].sort((a, b) => compare(keys.get(a.sid) ?? "", keys.get(b.sid) ?? ""));
	const drafts = [];
	const unsaid = [];
	for (const address of ordered) {
		const written = draft(address, keys.get(address.sid) ?? "", context);
		if (written === void 0) unsaid.push(address);
		else drafts.push(written);
	}
	return {
		drafts,
		unsaid
	};
}
function commonValues({ fields }, addresses) {
	const isCommon = ({ path }) => addresses.length > 1 && addresses.filter(({ values }) => values.get(path) === true).length * 2 > addresses.length;
	const flags = fields.filter((field) => field.type === "flag" && "default" in field && !field.default);
	return new Map(flags.filter(isCommon).map(({ path }) => [path, true]));
}
function defaultLines(common) {
	const lines = [...common].map(([path, value]) => `  ${path}: ${value}`);
	return lines.length === 0 ? [] : [
		"",
		"defaults:",
		...lines
	];
}
function list(key, items) {
	return items.length === 0 ? [] : [
		"",
		`${key}:`,
		...items.map((item) => `  - ${item}`)
	];
}
function ignored(left, input) {
	return [...new Set(left.map(({ name }) => name).filter((name) => name !== ""))].map((name) => `${scalar(require_shared.literalPattern(name))} # ${comment(reasonFor(name, left, input))}`);
}
function reasonFor(name, left, input) {
	const address = left.find((one) => one.name === name);
	return `left out: ${(address === void 0 ? void 0 : input.leftOut.get(address.sid)) ?? "see below"}`;
}
function leftOutLines(address, why) {
	return ["", `  # ${address.sid} ${comment(JSON.stringify(address.name))} is left out: ${comment(why)}`];
}
function variableLine({ name, what, key }) {
	return `#   ${name}: ${comment(what)} of ${key}`;
}
const indent = (line) => line === "" ? "" : `  ${line}`;
function bySid(a, b) {
	return compare(a.sid, b.sid);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/io/write-text.ts
const MARK = "\ufeff";
function writeText(file, folder, confined, text, overwrite) {
	const path = require_shared.checkedPath(file, folder, confined);
	const found = lookAt(path, file);
	if (found !== void 0 && !overwrite) throw exists(file);
	if (found !== void 0 && !found.isFile()) throw require_shared.stop("FA101", `${require_shared.quote(file)} is no regular file`, "Name a file, for example addresses.yaml.");
	const marked = found !== void 0 && (0, node_fs.readFileSync)(path).subarray(0, 3).toString("utf8") === MARK;
	const neighbour = `${path}.${require_shared.randomBytes(6).toString("hex")}.tmp`;
	try {
		const mode = found === void 0 ? 420 : (0, node_fs.statSync)(path).mode & 511;
		(0, node_fs.writeFileSync)(neighbour, (marked ? MARK : "") + text, {
			flag: "wx",
			mode
		});
		if (!overwrite && (0, node_fs.existsSync)(path)) throw exists(file);
		(0, node_fs.renameSync)(neighbour, path);
	} catch (error) {
		(0, node_fs.rmSync)(neighbour, { force: true });
		throw unwritable(file, error);
	}
}
function lookAt(path, file) {
	try {
		return (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
	} catch (error) {
		throw unwritable(file, error);
	}
}
function unwritable(file, error) {
	const { code } = error;
	if (code === void 0 || !/^E[A-Z]+$/.test(code)) return error;
	return require_shared.stop("FA101", `${require_shared.quote(file)} cannot be written (${code})`, "Check that this user may write there.");
}
function exists(file) {
	return require_shared.stop("FA150", `${require_shared.quote(file)} is there already, and is not overwritten`, "Name another file, add what is missing with --merge, or replace it with --force.");
}
// src/commands/export-check.ts
function entryFaults(text, newVariables, { account, live, lookUps, settings, variables, accountValues }) {
	const { desired, problems } = require_file.load(text, {
		file: settings.file,
		environment: settings.environment,
		allEnvironments: false,
		variables: {
			...variables,
			...Object.fromEntries(newVariables.map(({ name, value }) => [name, value]))
		},
		needVariables: true
	});
	if (desired === void 0) return byEntry(require_shared.errorsOf(problems));
	const resolved = require_plan.resolve(settings.file, desired, lookUps);
	const plan = require_plan.makePlan(resolved.desired, live, {
		account,
		listedHosts: new Set(),
		maxDeletes: { kind: "all" },
		witness: { kind: "person" },
		names: resolved.names,
		found: resolved.problems,
		accountValues
	});
	const faults = byEntry(require_shared.errorsOf(plan.problems).filter((problem) => !require_shared.isGuard(problem)));
	for (const change of plan.changes) {
		const fields = change.fields.map(({ field }) => field).join(", ");
		if (change.key !== void 0) faults.set(change.key, `the file cannot say its ${fields}`);
	}
	return faults;
}
function byEntry(problems) {
	const faults = new Map();
	for (const { entry, message } of problems) if (entry !== void 0) faults.set(entry, message);
	if (faults.size === 0 && problems.length > 0) throw new require_shared.ProblemError(problems);
	return faults;
}
// src/export/edit.ts
var EditableFile = class {
	#text;
	#root;
	#newline;
	#edits = [];
	constructor(text) {
		this.#text = text;
		this.#newline = text.includes("\r\n") ? "\r\n" : "\n";
		const { contents } = require_file.parseDocument(text, {
			uniqueKeys: false,
			prettyErrors: false
		});
		if (!require_file.isMap(contents)) throw new TypeError("the file is no mapping");
		this.#root = contents;
	}
	result() {
		let text = this.#text;
		const ordered = this.#edits.map((edit, index) => ({
			...edit,
			index
		})).sort((a, b) => b.from - a.from || b.index - a.index);
		for (const { from, to, text: added } of ordered) text = text.slice(0, from) + added + text.slice(to);
		return text;
	}
	has(path) {
		return this.#find(path) !== void 0;
	}
	keys(path) {
		const value = this.#find(path)?.value;
		return require_file.isMap(value) ? value.items.flatMap(({ key }) => require_file.isScalar(key) ? [keyText(key)] : []) : [];
	}
	isShared(path) {
		const value = this.#find(path)?.value;
		return require_file.isMap(value) && value.anchor !== void 0;
	}
	prepend(path, lines) {
		const pair = this.#find(path);
		if (pair === void 0 || !this.#areBlocks(path)) return false;
		const first = pair.value.items[0];
		const keyEnd = pair.key.range?.[1] ?? 0;
		this.#insertAfterLine(keyEnd, lines, this.#indentation(first));
		return true;
	}
	append(path, lines) {
		let depth = path.length;
		while (depth > 0 && this.#find(path.slice(0, depth)) === void 0) depth--;
		const there = path.slice(0, depth);
		const missing = path.slice(depth);
		const pair = this.#find(there);
		if (pair !== void 0 && !this.#areBlocks(there)) return this.#areBlocks(there.slice(0, -1)) && this.#fillEmpty(pair, nest(missing, lines));
		const map = pair?.value ?? this.#root;
		if (map.flow === true) return false;
		const indentation = this.#indentation(map.items.find((item) => this.#isAtLineStart(item)) ?? map.items[0]);
		const end = this.#endOf(map.items.at(-1));
		this.#insertAfterLine(this.#withComments(end, indentation.length), nest(missing, lines), indentation);
		return true;
	}
	#withComments(offset, indentation) {
		let end = offset;
		for (;;) {
			const newline = /\r\n|\n|\r/.exec(this.#text.slice(end));
			if (newline === null) return end;
			const from = end + newline.index + newline[0].length;
			const comment = /^( *)#[^\r\n]*/.exec(this.#text.slice(from));
			if (comment === null || (comment[1] ?? "").length <= indentation) return end;
			end = from + comment[0].length;
		}
	}
	#areBlocks(path) {
		if (this.#root.flow === true) return false;
		return path.every((_, index) => {
			const pair = this.#find(path.slice(0, index + 1));
			if (pair === void 0) return false;
			return index === path.length - 1 ? this.#isBlock(pair) : require_file.isMap(pair.value) && pair.value.flow !== true;
		});
	}
	#fillEmpty(pair, lines) {
		const value = pair.value;
		if (!(value === null || require_file.isScalar(value) && value.value === null || require_file.isMap(value) && value.items.length === 0) || require_file.isAlias(value)) return false;
		const keyEnd = pair.key.range?.[1] ?? 0;
		const [from, to] = [value?.range?.[0] ?? keyEnd, value?.range?.[1] ?? keyEnd];
		const between = this.#text.slice(keyEnd, to);
		if (/[\r\n]/.test(between)) return false;
		const blanks = /\s*$/.exec(this.#text.slice(keyEnd, from))?.[0].length ?? 0;
		if (to > from) this.#edits.push({
			from: from - blanks,
			to,
			text: ""
		});
		this.#insertAfterLine(to, lines, `${this.#indentation(pair)}  `);
		return true;
	}
	#find(path) {
		let node = this.#root;
		let pair;
		for (const step of path) {
			if (!require_file.isMap(node)) return void 0;
			pair = node.items.find(({ key }) => require_file.isScalar(key) && keyText(key) === step);
			if (pair === void 0) return void 0;
			node = pair.value;
		}
		return pair;
	}
	#isBlock(pair) {
		const { value } = pair;
		if (!require_file.isMap(value) || value.flow === true || value.items.length === 0) return false;
		const firstAt = startOf(value.items[0]);
		const keyEnd = pair.key.range?.[1] ?? 0;
		const between = this.#text.slice(keyEnd, firstAt);
		return /^[^\r\n]*(?:\r\n|\n|\r)(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r))* *$/.test(between);
	}
	#isAtLineStart(pair) {
		const at = startOf(pair);
		return /^ *$/.test(this.#text.slice(this.#lineStart(at), at));
	}
	#indentation(pair) {
		const at = startOf(pair);
		return " ".repeat(at - this.#lineStart(at));
	}
	#endOf(pair) {
		const value = pair.value;
		const keyEnd = pair.key.range?.[1] ?? 0;
		if (require_file.isMap(value) && value.flow !== true && value.items.length > 0) return this.#endOf(value.items.at(-1));
		const end = Math.max(keyEnd, value?.range?.[1] ?? keyEnd);
		return this.#text.slice(0, end).trimEnd().length;
	}
	#lineStart(offset) {
		const before = this.#text.slice(0, offset);
		return Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
	}
	#insertAfterLine(offset, lines, indentation) {
		const rest = /\r\n|\n|\r/.exec(this.#text.slice(offset));
		const ended = rest !== null;
		const at = rest === null ? this.#text.length : offset + rest.index + rest[0].length;
		const text = lines.map((line) => line === "" ? "" : indentation + line).map((line) => ended ? line + this.#newline : this.#newline + line).join("");
		this.#edits.push({
			from: at,
			to: at,
			text
		});
	}
};
function startOf(pair) {
	return pair.key.range?.[0] ?? 0;
}
function keyText(key) {
	return typeof key.value === "string" ? key.value : key.source ?? String(key.value);
}
function nest(path, lines) {
	return path.reduceRight((inner, key) => [`${key}:`, ...inner.map((line) => line === "" ? "" : `  ${line}`)], [...lines]);
}
// src/commands/export-merge.ts
function mergeIntoFile(settings, world) {
	return require_twilio.withLivePlan(settings, world, async ({ plan, desired, account, text }) => {
		const errors = require_shared.errorsOf(plan.problems).filter(({ guard }) => guard === void 0 || guard === BLOCKS_MERGE);
		if (errors.length > 0) throw new require_shared.ProblemError(errors);
		const { scope, ignore } = settings.exporting;
		const asked = new require_plan.Ownership({
			scope: scope.map(asPlaced),
			ignore: ignore.map(asPlaced)
		});
		const missing = plan.unlisted.map(({ live }) => live).filter(({ name }) => asked.owns(name));
		const [ofFile, ofMissing] = [require_plan.wantedByFile(desired), require_plan.wantedByLive(plan.kind, missing)];
		const lookUps = await account.lookUp({
			studioFlows: ofFile.studioFlows || ofMissing.studioFlows,
			workspaces: new Set([...ofFile.workspaces, ...ofMissing.workspaces])
		});
		const all = account.withChannelNames((await account.finishReading()).live);
		const sids = new Set(missing.map(({ sid }) => sid));
		const live = all.addresses.filter(({ sid }) => sids.has(sid));
		const check = {
			account: plan.account,
			live: all,
			lookUps,
			settings,
			variables: world.variables,
			accountValues: plan.accountValues
		};
		const file = new EditableFile(text);
		const ownPath = settings.environment === void 0 ? [] : [
			"environments",
			settings.environment,
			"addresses"
		];
		const keys = new Set([...file.keys(["addresses"]), ...file.keys(ownPath)]);
		const baseline = baselineOf(plan.kind, require_file.readDefaults(plan.kind, text, settings.environment));
		const leftOut = namesakes(live);
		for (;;) {
			const { drafts, unsaid } = composeEntries(live.filter(({ sid }) => !leftOut.has(sid)), keys, {
				kind: plan.kind,
				lookUps,
				baseline,
				takenVariables: variablesIn(text)
			});
			for (const { sid } of unsaid) leftOut.set(sid, "its integration or state is of no kind that the file can say");
			if (unsaid.length > 0) continue;
			const merged = added(text, settings, drafts);
			const variables = drafts.flatMap((draft) => draft.variables);
			const faults = entryFaults(merged, variables, check);
			for (const { key, sid } of drafts) if (faults.has(key)) leftOut.set(sid, faults.get(key) ?? "");
			if (drafts.some(({ key }) => faults.has(key))) continue;
			hide(variables, world);
			if (drafts.length > 0) writeText(settings.file, settings.folder, settings.confined, merged, true);
			const left = live.filter(({ sid }) => leftOut.has(sid));
			return exported(settings, drafts.length === 0 ? void 0 : `${require_shared.count(drafts.length, "address", "addresses")} into ${settings.file}`, [...left.map((address) => leftOutWarning(address, leftOut.get(address.sid) ?? "", desired.unlisted !== "report")), ...variables.map(variableWarning)]);
		}
	});
}
const BLOCKS_MERGE = "suspected rename";
function added(text, settings, drafts) {
	if (drafts.length === 0) return text;
	const file = new EditableFile(text);
	const { environment } = settings;
	const path = environment === void 0 ? ["addresses"] : [
		"environments",
		environment,
		"addresses"
	];
	if (!file.append(path, drafts.flatMap(({ lines }) => ["", ...lines]))) throw require_shared.stop("FA152", `\`${path.join(".")}\` of the file is written in braces or as an alias, and lines cannot be added to it`, "Write it as a block: a line for each key, indented.");
	return file.result();
}
function variablesIn(text) {
	return new Set(Array.from(text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g), (match) => match[1] ?? ""));
}
// src/commands/export.ts
var export_exports = require_rolldown_runtime.__exportAll({ exportFile: () => exportFile });
function exportFile(settings, world) {
	return settings.exporting.merge ? mergeIntoFile(settings, world) : newFile(settings, world);
}
async function newFile(settings, world) {
	const { exporting, file, folder, confined, environment } = settings;
	if (environment !== void 0) throw require_shared.stop("FA130", `A new file has no environment ${require_shared.quote(environment)}`, "Leave `environment` out, or add to a file that has it with --merge.");
	const twilio = settings.twilio;
	const account = require_twilio.openAccount(twilio, world);
	try {
		const reading = await account.finishReading();
		const lookUps = await account.lookUp(require_plan.wantedByLive(require_shared.FLEX_FLOW, reading.live.addresses));
		const live = account.withChannelNames(reading.live);
		const written = settle(twilio.account, live, lookUps, settings);
		hide(written.variables, world);
		writeText(file, folder, confined, written.text, exporting.force);
		return exported(settings, `${file} with ${require_shared.count(written.entries, "address", "addresses")}`, [...written.leftOut, ...written.variables.map(variableWarning)]);
	} finally {
		account.close();
	}
}
function settle(account, live, lookUps, settings) {
	const { scope, ignore } = settings.exporting;
	const ownership = new require_plan.Ownership({
		scope: scope.map(asPlaced),
		ignore: ignore.map(asPlaced)
	});
	const addresses = live.addresses.filter(({ name }) => ownership.owns(name));
	const leftOut = namesakes(addresses);
	const check = {
		account,
		live,
		lookUps,
		settings,
		accountValues: new Map(),
		variables: {}
	};
	for (;;) {
		const composed = composeFile({
			kind: require_shared.FLEX_FLOW,
			account,
			addresses,
			lookUps,
			scope,
			ignore,
			leftOut
		});
		const faults = new Map(composed.unsaid.map(({ sid }) => [sid, "its integration or state is of no kind that the file can say"]));
		if (faults.size === 0) {
			const sids = new Map(composed.drafts.map(({ key, sid }) => [key, sid]));
			for (const [key, why] of entryFaults(composed.text, composed.variables, check)) {
				const sid = sids.get(key);
				if (sid !== void 0) faults.set(sid, why);
			}
		}
		if (faults.size === 0) {
			const left = addresses.filter(({ sid }) => leftOut.has(sid));
			return {
				text: composed.text,
				entries: composed.drafts.length,
				variables: composed.variables,
				leftOut: left.map((address) => leftOutWarning(address, leftOut.get(address.sid) ?? ""))
			};
		}
		for (const [sid, why] of faults) leftOut.set(sid, why);
		const names = new Set(addresses.filter(({ sid }) => faults.has(sid)).map(({ name }) => name));
		for (const { sid, name } of addresses) if (names.has(name) && !leftOut.has(sid)) leftOut.set(sid, "its namesake is left out");
	}
}
function namesakes(addresses) {
	const byName = new Map();
	for (const { name, sid } of addresses) byName.set(name, [...byName.get(name) ?? [], sid]);
	const shared = new Map();
	for (const sids of byName.values()) if (sids.length > 1) for (const sid of sids) shared.set(sid, `${sids.length} addresses have this name`);
	return shared;
}
function asPlaced(value) {
	return {
		value,
		place: {
			file: "",
			line: 1,
			column: 1
		}
	};
}
function hide(variables, world) {
	for (const { value } of variables) world.secrets.add(value);
	world.maskSecrets();
}
function leftOutWarning(address, why, goes = false) {
	return {
		code: "FA250",
		severity: "warning",
		message: `${address.sid}, ${require_shared.quote(address.name)}, is left out: ${why}`,
		remedy: goes ? "The file says `unlisted` for it: name it under `ignore` before the next apply, or it goes out of service." : "It stays as it is. Change it in Twilio so that the file can say it, then export again with --merge."
	};
}
function variableWarning({ name, what, key }) {
	return {
		code: "FA251",
		severity: "warning",
		message: `${key} needs the environment variable ${name}: the ${what} of its webhook, which is not written into a file`,
		remedy: `Keep the value as a secret, and give it to the step as \`env: { ${name}: \u2026 }\`.`
	};
}
function exported(settings, wrote, problems) {
	return {
		kind: "written",
		mode: settings.mode,
		file: settings.file,
		environment: settings.environment,
		outcome: "done",
		problems,
		wrote
	};
}
// src/export/pin.ts
function pin$1(text, environment, pins, sharedToo = true) {
	const file = new EditableFile(text);
	const written = [];
	const unwritten = [];
	const fresh = [];
	for (const one of pins) {
		const path = [
			...environment === void 0 ? [] : ["environments", environment],
			"addresses",
			one.key
		];
		if (!sharedToo && file.isShared(path)) unwritten.push(one);
		else if (file.prepend(path, [`sid: ${one.sid}`])) written.push(one);
		else if (environment !== void 0 && !file.has(path)) fresh.push(one);
		else unwritten.push(one);
	}
	if (environment !== void 0 && fresh.length > 0) {
		const lines = fresh.flatMap(({ key, sid }) => [`${key}:`, `  sid: ${sid}`]);
		(file.append([
			"environments",
			environment,
			"addresses"
		], lines) ? written : unwritten).push(...fresh);
	}
	return {
		text: file.result(),
		written,
		unwritten
	};
}
// src/commands/pin.ts
var pin_exports = require_rolldown_runtime.__exportAll({ pin: () => pin });
function pin(settings, world) {
	return require_twilio.withLivePlan(settings, world, async ({ plan, text }) => {
		const errors = require_shared.errorsOf(plan.problems).filter((problem) => !require_shared.isGuard(problem));
		if (errors.length > 0) throw new require_shared.ProblemError(errors);
		const pins = require_shared.missingPins(plan);
		let pinned = pin$1(text, settings.environment, pins);
		if (!holds(pinned, settings, world)) pinned = pin$1(text, settings.environment, pins, false);
		if (pinned.written.length > 0) {
			check(pinned.text, settings, world);
			writeText(settings.file, settings.folder, settings.confined, pinned.text, true);
		}
		return exported(settings, pinned.written.length === 0 ? void 0 : `${require_shared.count(pinned.written.length, "sid")} into ${settings.file}`, pinned.unwritten.map(({ key, sid }) => ({
			code: "FA153",
			severity: "warning",
			message: `${key} is written in braces or as an alias: no line can be added to it`,
			remedy: `Write \`sid: ${sid}\` into it by hand.`,
			path: `addresses.${key}`
		})));
	});
}
function holds(pinned, settings, world) {
	const { desired } = loaded(pinned.text, settings, world);
	const own = new Map(pinned.written.map(({ key, sid }) => [key, sid]));
	const sids = (desired?.entries ?? []).flatMap(({ sid }) => sid === void 0 ? [] : [sid.value]);
	return desired !== void 0 && new Set(sids).size === sids.length && desired.entries.every(({ key, sid }) => {
		return ![...own.values()].includes(sid?.value ?? "") || own.get(key) === sid?.value;
	});
}
function check(text, settings, world) {
	const { desired, problems } = loaded(text, settings, world);
	if (desired === void 0) throw new require_shared.ProblemError(problems);
}
function loaded(text, settings, world) {
	return require_file.load(text, {
		file: settings.file,
		environment: settings.environment,
		allEnvironments: false,
		variables: world.variables,
		needVariables: true
	});
}
Object.defineProperty(exports, "export_exports", {
	enumerable: true,
	get: function() {
		return export_exports;
	}
});
Object.defineProperty(exports, "pin_exports", {
	enumerable: true,
	get: function() {
		return pin_exports;
	}
});
