require("./lib/rolldown-runtime.js");
require("./lib/check-node.js");
const require_shared = require("./lib/shared.js");
let node_os = require("node:os");
let node_fs = require("node:fs");
let node_path = require("node:path");
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + node_os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// \0fs
const promises = {
	access: async (...given) => (0, node_fs.accessSync)(...given),
	appendFile: async (...given) => (0, node_fs.appendFileSync)(...given),
	writeFile: async (...given) => (0, node_fs.writeFileSync)(...given)
};
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!node_fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	node_fs.appendFileSync(filePath, `${toCommandValue(message)}${node_os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${require_shared.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${node_os.EOL}${convertedValue}${node_os.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, node_fs.constants.R_OK | node_fs.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(node_os.EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(node_os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + node_os.EOL);
}
// src/report/budget.ts
var Budget = class {
	#blocks = [];
	#left;
	constructor(limit) {
		this.#left = limit;
	}
	get left() {
		return this.#left;
	}
	add(block) {
		if (block === "") return true;
		if (block.length + 2 > this.#left) return false;
		this.#blocks.push(block);
		this.#left -= block.length + 2;
		return true;
	}
	reserve(characters) {
		this.#left -= characters;
	}
	free(characters) {
		this.#left += characters;
	}
	addRows(head, rows, more, share = 1) {
		if (rows.length === 0) return true;
		const note = more(rows.length);
		let room = Math.floor(this.#left * share) - head.length - note.length - 4;
		let fit = 0;
		for (const row of rows) {
			if (row.length + 1 > room) break;
			room -= row.length + 1;
			fit++;
		}
		if (fit === rows.length) return this.add([head, ...rows].filter((line) => line !== "").join("\n"));
		const left = more(rows.length - fit);
		return this.add(`${[head, ...rows.slice(0, fit)].filter((line) => line !== "").join("\n")}\n\n${left}`) && false;
	}
	fold(title, fill) {
		const opening = `<details><summary>${title}</summary>`;
		const closing = "</details>";
		if (!this.add(opening)) return;
		const before = this.#blocks.length;
		this.reserve(12);
		fill();
		this.free(12);
		if (this.#blocks.length > before) {
			this.add(closing);
			return;
		}
		this.#blocks.pop();
		this.free(opening.length + 2);
	}
	toString() {
		return `${this.#blocks.join("\n\n")}\n`;
	}
};
// src/report/escape.ts
function code(text) {
	const shown = require_shared.visible(text);
	if (shown.trim() === "") return "` `";
	const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/g), ([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = /^[ `]|[ `]$/.test(shown) ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
const NARROW = 17;
function codeInCell(text) {
	if (!/^[A-Za-z0-9._/-]+$/.test(text) || text.length <= NARROW) return code(text);
	return `<code>${text.split(/(?=[._/])/).map((part) => part.replace(/[._]/, (character) => `&#${character.charCodeAt(0)};`)).join("<wbr>")}</code>`;
}
function codeInHtml(text) {
	return `<code>${require_shared.visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}
function row(cells) {
	const safe = (cell) => cell.replace(/\\(?=\\*\|)/g, "\\u{5c}").replaceAll("|", "\\|");
	return `| ${cells.map(safe).join(" | ")} |`;
}
function prose(text, show = code) {
	return text.split(/("(?:[^"\\]|\\.)*"|`(?:"(?:[^"\\]|\\.)*"|[^`"])*`)/).map((part, index) => index % 2 === 1 ? show(unquoted(part)) : plainText(part)).join("");
}
function unquoted(part) {
	const inner = part.slice(1, -1);
	return part.startsWith("\"") ? inner.replace(/\\([\\"])/g, "$1") : inner;
}
const OURS = String.raw`(?:[a-z-]+\.)*(?:twilio|github)\.com(?:[/\s)]|[.,](?:\s|$)|$)`;
const FOREIGN_LINK = new RegExp(String.raw`https?:\/\/(?!${OURS})|(?<!https?:\/\/(?=${OURS}))www\.`, "gi");
function plainText(text) {
	return require_shared.visible(text).replace(/[&<>*_~[\]\\|$`]/g, (character) => `&${character.charCodeAt(0)};`).replace(FOREIGN_LINK, (start) => `\`${start}\``).replace(/[@#]/g, (character) => `\`${character}\``).replace(/&(\d+);/g, "&#$1;");
}
// src/report/links.ts
const NO_LINKS = {
	run: void 0,
	commit: void 0,
	file: void 0
};
function rest(links, what) {
	const where = links.run === void 0 ? "the plan-file has all" : `[the job summary](${links.run}) has all`;
	return (left) => `_and ${left} more ${what}: ${where}_`;
}
function lineLink(line, text, links, show = code) {
	return links.file === void 0 ? show(text) : `[${show(text)}](${links.file}#L${line})`;
}
// src/report/meaning.ts
function meaning(change, plan) {
	switch (change.action) {
		case "delete":
		case "disable": return require_shared.consequence(change, "this SID") ?? "";
		case "create": return meaningOfCreate(change, plan);
		case "update": return meaningOfUpdate(change, plan);
	}
}
function meaningOfCreate(change, plan) {
	const { values } = change.desired;
	const answered = `${visitors(change)} will be answered by ${destination(plan, values)}, once their site embeds the new SID.`;
	return values.get("enabled") === false ? `${answered} The address is made out of service.` : answered;
}
function meaningOfUpdate(change, plan) {
	const fields = new Map(change.fields.map((one) => [one.field, one]));
	const sentences = [];
	const lost = require_shared.consequence(change, "its SID");
	if (lost !== void 0) sentences.push(lost);
	const name = fields.get(require_shared.NAME);
	if (name !== void 0) sentences.push(`The address is renamed to ${require_shared.quote(String(name.after))}; sites keep its SID.`);
	if (plan.kind.fields.some(({ path, isDestination }) => isDestination && fields.has(path))) sentences.push(moved(change, plan));
	if (fields.get("enabled")?.after === true) sentences.push(`${visitors(change)} get their chat back: the address goes into service.`);
	const others = otherSettings(change, plan);
	if (sentences.length === 0) sentences.push(`${visitors(change)} keep their chat.`);
	return `${sentences.join(" ")}${others === "" ? "" : ` Changed: ${others}.`}`;
}
function moved(change, plan) {
	const { desired, live } = change;
	const [from, to] = [destination(plan, live.values), destination(plan, desired.values)];
	return from === to ? `${visitors(change)} will be answered by ${destination(plan, desired.values, "another")}.` : `${visitors(change)} will be answered by ${to} instead of ${from}.`;
}
function otherSettings({ fields }, { kind }) {
	const isMoved = fields.some(({ field }) => field === require_shared.INTEGRATION);
	return fields.filter(({ before, after }) => !isMoved || before !== null && after !== null).flatMap(({ field: path }) => {
		const field = require_shared.fieldOf(kind, path);
		return field === void 0 || field.isDestination || path === "name" || path === "enabled" ? [] : [field.label];
	}).join(", ");
}
function visitors({ desired }) {
	return `Visitors of ${sites(desired.websites, desired.locales, desired.name)}`;
}
function shownWebsites(websites) {
	const shown = websites.slice(0, 3).map((website) => require_shared.quote(website.replace(/^https?:\/\//, "")));
	const more = websites.length > shown.length ? ` and ${websites.length - shown.length} more` : "";
	return `${shown.join(", ")}${more}`;
}
function sites(websites, locales, name) {
	if (websites.length === 0) return require_shared.quote(name);
	const languages = locales.length === 0 ? "" : ` (${locales.slice(0, 5).map((locale) => require_shared.quote(locale)).join(", ")})`;
	return `${shownWebsites(websites)}${languages}`;
}
function destination(plan, values, article = "the") {
	const integration = require_shared.integrationNamed(plan.kind, values.get(require_shared.INTEGRATION));
	if (integration === void 0) return "what is there now";
	const target = require_shared.destinationOf(plan, values);
	return integration.describe(article, target === void 0 ? void 0 : require_shared.quote(target));
}
// src/report/mermaid.ts
const READABLE = 25;
const DRAWN_LIMIT = 60;
const TEXT_LIMIT = 5e4;
const LABEL_LIMIT = 60;
function mermaid(plan) {
	const changes = new Map(plan.changes.map((change) => [change.key ?? change.digest, change]));
	const rows = [...plan.claims.map((claim) => claimRow(claim, changes.get(claim.key), plan)), ...plan.changes.flatMap((change) => change.action === "delete" || change.action === "disable" ? [goingRow(change, plan)] : [])];
	const shown = rows.length > READABLE ? rows.filter((row) => row.mark !== void 0) : rows;
	if (shown.length === 0 || shown.length > DRAWN_LIMIT) return void 0;
	const ids = new Map();
	const id = (kind, text) => {
		const key = `${kind}\0${text}`;
		const known = ids.get(key) ?? `${kind}${ids.size}`;
		ids.set(key, known);
		return known;
	};
	const text = [
		"```mermaid",
		"flowchart LR",
		...shown.flatMap((row, index) => {
			const address = `a${index}`;
			const marked = row.mark === void 0 ? "" : `:::${row.mark}`;
			const arrow = row.isGoing ? "-.->" : "-->";
			return [
				`  ${address}["${label(row.name)}"]${marked}`,
				...row.from === "" ? [] : [`  ${id("s", row.from)}(["${label(row.from)}"]) ${arrow} ${address}`],
				...row.to === "" ? [] : [`  ${address} ${arrow} ${id("d", row.to)}[/"${label(row.to)}"/]`]
			];
		}),
		"  classDef created stroke:#2da44e,stroke-width:3px",
		"  classDef updated stroke:#bf8700,stroke-width:3px",
		"  classDef deleted stroke:#e5534b,stroke-width:3px,stroke-dasharray:6 4",
		"```"
	].join("\n");
	return text.length > TEXT_LIMIT ? void 0 : {
		text,
		isCut: shown.length < rows.length
	};
}
function claimRow({ desired }, change, plan) {
	return {
		from: [desired.websites.map((website) => website.replace(/^https?:\/\//, "")).join(", "), desired.locales.join(", ")].filter((part) => part !== "").join(" \u00b7 "),
		name: desired.name,
		to: target(plan, desired.values),
		mark: change === void 0 ? void 0 : markOf$1(change)
	};
}
function markOf$1(change) {
	if (require_shared.goesOutOfService(change)) return "deleted";
	return change.action === "create" ? "created" : "updated";
}
function goingRow({ name, action, live }, plan) {
	return {
		from: "sites that embed its SID",
		name: `${name} (${action})`,
		to: target(plan, live.values),
		mark: "deleted",
		isGoing: true
	};
}
function target(plan, values) {
	const label = require_shared.integrationNamed(plan.kind, values.get(require_shared.INTEGRATION))?.mapLabel;
	const destination = require_shared.destinationOf(plan, values);
	return label === void 0 || destination === void 0 ? "" : `${label}: ${destination}`;
}
function label(text) {
	if (text === "") return "#8709;";
	const seen = Array.from(require_shared.visible(text));
	return (seen.length > LABEL_LIMIT ? [...seen.slice(0, LABEL_LIMIT), "\u2026"] : seen).map((character) => isPlain(character) ? character : `#${character.codePointAt(0)};`).join("");
}
function isPlain(character) {
	return /^[A-Za-z0-9 ]$/.test(character) || character > "~" && /[\p{L}\p{N}]/u.test(character);
}
// src/report/changes.ts
const MARKS = {
	gone: "\ud83d\udd34",
	changed: "\ud83d\udfe1",
	made: "\ud83d\udfe2"
};
const TABLE = .7;
const GOING = .4;
const KEPT_FOLDS = .3;
const isGoing = (change) => change.action === "delete" || change.action === "disable";
function addChanges(document, result, plan, links, between) {
	const going = plan.changes.filter(isGoing);
	const rows = new Map(plan.changes.map((change) => [change, tableRow(change, result, plan, links)]));
	const isMany = lengthOf(going.map((change) => rows.get(change) ?? "")) > document.left * GOING;
	if (isMany) addGoing(document, going, links);
	const folds = plan.changes.map((change) => fold(change, plan));
	const kept = lengthOf(folds.slice(0, going.length));
	const keeps = Math.min(kept, Math.floor(document.left * KEPT_FOLDS));
	document.reserve(keeps);
	const listed = plan.changes.filter((change) => !(isMany && isGoing(change)));
	const head = require_shared.originsOf(result) === void 0 ? HEAD : HEAD_WITH_ORIGIN;
	document.addRows(head, listed.map((change) => rows.get(change) ?? ""), rest(links, "changes"), TABLE);
	addHeld(document, plan, links);
	between();
	addMap(document, plan);
	document.free(keeps);
	document.addRows("", folds, rest(links, "diffs"));
	addUnlisted(document, plan, links);
}
const lengthOf = (lines) => lines.reduce((sum, line) => sum + line.length + 1, 0);
const HEAD = "| Address | What it means |\n|---|---|";
const HEAD_WITH_ORIGIN = "| Address | What it means | Comes from |\n|---|---|---|";
function addGoing(document, going, links) {
	const head = `\ud83d\udd34 **${require_shared.count(going.length, "address goes", "addresses go")} out of service: sites that embed these SIDs lose their chat**`;
	const named = going.map(goingLine);
	const isTooLong = lengthOf(named) > document.left * GOING;
	document.addRows(`${head}\n`, isTooLong ? going.map(shortLine) : named, rest(links, "deletes"));
}
function tableRow(change, result, plan, links) {
	const origins = require_shared.originsOf(result);
	const origin = origins?.get(change.digest) ?? "";
	const cells = [isGoing(change) ? goingCell(change, plan) : `${markOf(change)}\u00a0**${change.action}**<br>${addressName(change, links)}`, prose(meaning(change, plan), codeInCell)];
	return row(origins === void 0 ? cells : [...cells, origin]);
}
const goingLine = ({ action, name, sid }) => `- ${action} ${code(name)} ${sid}`;
const heldLine = ({ action, name, sid }) => `- ${action} ${code(name)} ${code(sid)}`;
const shortLine = ({ sid }) => `- ${sid}`;
function goingCell({ action, name, sid }, { kind, account }) {
	return `${MARKS.gone}\u00a0**${action}**<br>${codeInCell(name)}<br>[${brokenSid(sid)}](${kind.demoLink(account, sid)})`;
}
function shownGoing(plan, text, scrub) {
	const cut = (line) => line.startsWith("| ") ? firstCell(line) : line;
	const lines = new Set(scrub(text).split("\n").map(cut));
	const isShown = (line, end) => {
		const shown = scrub(line);
		return shown.endsWith(end) && lines.has(cut(shown));
	};
	return [...plan.changes, ...plan.held].filter(isGoing).filter((change) => {
		const { sid } = change;
		return isShown(goingLine(change), ` ${sid}`) || isShown(heldLine(change), ` ${code(sid)}`) || isShown(shortLine(change), ` ${sid}`) || isShown(row([goingCell(change, plan), ""]), `[${brokenSid(sid)}](${scrub(plan.kind.demoLink(plan.account, sid))}) |  |`);
	}).map(({ sid }) => sid);
}
const firstCell = (line) => line.slice(0, line.indexOf(" | ", 2));
function markOf(change) {
	if (require_shared.goesOutOfService(change)) return MARKS.gone;
	return change.action === "create" ? MARKS.made : MARKS.changed;
}
function addressName(change, links) {
	const known = change.key ?? change.name;
	if (!("desired" in change)) return codeInCell(known);
	return lineLink(change.desired.place.line, known, links, codeInCell);
}
function brokenSid(sid) {
	if (!/^[A-Z]{2}[0-9a-f]{32}$/.test(sid)) return code(sid);
	return `<code>${sid.match(/^.{10}|.{8}/g)?.join("<wbr>")}</code>`;
}
function addHeld(document, plan, links) {
	document.addRows("#### Held: left as they are, since nobody has seen that they would go\n", plan.held.map(heldLine), rest(links, "held"));
}
function addMap(document, plan) {
	const map = plan.changes.length === 0 ? void 0 : mermaid(plan);
	if (map === void 0) return;
	const scope = map.isCut ? " Only what changes is drawn." : "";
	const legend = `Website \u2192 address \u2192 where its chats go. Frames: ${MARKS.made} new, ${MARKS.changed} changed, ${MARKS.gone} goes out of service.${scope}`;
	document.add(`<details open><summary>Where chats go</summary>\n\n${legend}\n\n${map.text}\n\n</details>`);
}
function fold(change, plan) {
	return [
		`<details><summary>${require_shared.SIGNS[change.action]} ${change.action} ${codeInHtml(change.key ?? change.name)}</summary>`,
		..."sid" in change ? [sidLine(change.sid, require_shared.consequence(change), plan)] : [],
		fieldDiff(change.fields, plan),
		"</details>"
	].join("\n\n");
}
function sidLine(sid, lost, plan) {
	const link = `[try its chat](${plan.kind.demoLink(plan.account, sid)})`;
	return lost === void 0 ? `${code(sid)} \u00b7 ${link}` : `${prose(lost)} \u00b7 ${link}`;
}
function fieldDiff(fields, plan) {
	return [
		"```diff",
		...fields.flatMap(({ field, before, after }) => [...before === null ? [] : [`- ${field}: ${require_shared.visible(require_shared.showValue(plan, field, before))}`], ...after === null ? [] : [`+ ${field}: ${require_shared.visible(require_shared.showValue(plan, field, after))}`]]),
		"```"
	].join("\n");
}
function addUnlisted(document, plan, links) {
	const rows = plan.unlisted.map(({ live, handling }) => `- ${code(live.name)} ${code(live.sid)}: ${require_shared.HANDLING[handling]}`);
	const title = `${require_shared.count(rows.length, "unlisted address", "unlisted addresses")}: live, and in no entry of the file`;
	document.fold(title, () => document.addRows(`${prose(require_shared.UNLISTED_HINT)}\n`, rows, rest(links, "unlisted")));
}
// src/report/problem-list.ts
const SHARE = .4;
const isInFile = (problem) => problem.place !== void 0 && !require_shared.isGuard(problem);
function addAlert(document, result, links) {
	const errors = require_shared.errorsOf(result.problems);
	const inFile = errors.filter(isInFile).length;
	const verdict = verdictOn(result, errors.length);
	if (verdict === void 0) return;
	const head = `> [!CAUTION]\n> ${verdict}${inFile === 0 ? "" : ` ${require_shared.count(inFile, "problem")} in the file, listed below.`}`;
	const rows = errors.filter((problem) => !isInFile(problem)).map((problem) => problemLine(problem, links));
	if (rows.length === 0) {
		document.add(head);
		return;
	}
	const quoted = rows.map((line) => `> ${line}`);
	document.addRows(`${head}\n>`, quoted, rest(links, "problems"), SHARE);
}
function verdictOn(result, errors) {
	const { mode } = result;
	const [plan, applied] = [require_shared.planOf(result), require_shared.appliedOf(result)];
	if (applied !== void 0) {
		if (errors === 0 && !require_shared.isFailure(applied)) return void 0;
		return "**Not all of it is done.** Run again once nothing stands in the way: only what is left is done then.";
	}
	if (errors === 0) return void 0;
	if (require_shared.isBlocked(result)) return mode === "drift" ? "**An apply would be blocked.**" : "**Blocked: nothing is written.**";
	if (mode === "validate") return "**The file is not valid.**";
	if (mode === "export" || mode === "pin") return "**Nothing was written.**";
	return plan === void 0 ? "**No plan was made.**" : "**The run failed.**";
}
function addFileProblems(document, result, links) {
	const rows = require_shared.errorsOf(result.problems).filter(isInFile).map((problem) => problemLine(problem, links));
	document.addRows("#### Problems in the file\n", rows, rest(links, "problems"), SHARE);
}
function addWarnings(document, result, links) {
	const rows = require_shared.warningsOf(result.problems).map((problem) => problemLine(problem, links));
	document.addRows("#### Warnings\n", rows, rest(links, "warnings"), SHARE);
}
function problemLine({ severity, code: id, place, message, remedy }, links) {
	return `- ${severity === "error" ? ":x: " : ":warning: "}**${id}**${place === void 0 ? "" : ` ${lineLink(place.line, `${place.file}:${place.line}:${place.column}`, links)}`} ${prose(message)}. ${prose(remedy)}`;
}
// src/report/record.ts
const TO_DO = .2;
const DONE = .7;
const FEW = 10;
const SIGNS = {
	done: ":white_check_mark:",
	failed: ":x:",
	"in doubt": ":x:",
	"left alone": ":pause_button:",
	held: ":pause_button:",
	"not attempted": ":pause_button:"
};
const ORDER = [
	"failed",
	"in doubt",
	"not attempted",
	"left alone",
	"held",
	"done"
];
function addRecord(document, { outcomes, plan }, links) {
	const toEmbed = outcomes.flatMap((one) => embedding(one, plan));
	const more = rest(links, "new SIDs");
	if (toEmbed.length > FEW) {
		const title = `Sites have to embed what is new: ${require_shared.count(toEmbed.length, "SID")}`;
		document.fold(title, () => document.addRows("", toEmbed.map((line) => `- ${line}`), more, TO_DO));
	} else document.addRows("> [!IMPORTANT]\n> **Sites have to embed what is new**\n>", toEmbed.map((line) => `> - ${line}`), more, TO_DO);
	const rank = ({ change, status }) => (require_shared.goesOutOfService(change) ? 0 : ORDER.length) + ORDER.indexOf(status);
	const rows = [...outcomes].sort((a, b) => rank(a) - rank(b)).map((one) => outcomeRow(one, links));
	document.addRows("| Address | What was done |\n|---|---|", rows, rest(links, "outcomes"), DONE);
}
function embedding({ change, status, sid }, { kind, account }) {
	if (change.action !== "create" || status !== "done" || sid === void 0) return [];
	const { websites } = change.desired;
	return [`Embed this SID in ${websites.length === 0 ? `the site of ${code(change.key)}` : prose(shownWebsites(websites))}: ${code(sid)} ([try its chat](${kind.demoLink(account, sid)}))`];
}
function outcomeRow({ change, status, sid, note, code: id, link }, links) {
	const isGone = change.key === void 0 && sid !== void 0;
	const explained = link === void 0 ? "" : ` [Twilio error ${id}](${link})`;
	const why = note === void 0 ? explained : `<br>${code(note)}${explained}`;
	return row([`${addressName(change, links)}${isGone ? `<br>${brokenSid(sid)}` : ""}`, `${SIGNS[status]} ${require_shared.ending(change.action, status)}${why}`]);
}
function pinSection({ plan, outcomes }) {
	const done = outcomes.flatMap(({ change, status, sid }) => status === "done" && change.key !== void 0 && sid !== void 0 ? [[change.key, sid]] : []);
	const pins = require_shared.missingPins(plan, new Map(done));
	if (pins.length === 0) return "";
	return [
		`<details><summary>Pin ${require_shared.count(pins.length, "address", "addresses")}: lines to add to the file, so that a rename in the console cannot part them</summary>`,
		[
			"```yaml",
			...require_shared.pinLines(plan.environment, pins),
			"```"
		].join("\n"),
		"</details>"
	].join("\n\n");
}
// src/report/markdown.ts
const TITLES = {
	validate: "file check",
	plan: "plan",
	apply: "apply",
	drift: "drift",
	export: "export",
	pin: "pin"
};
function renderMarkdown(result, links, limit) {
	const [plan, applied] = [require_shared.planOf(result), require_shared.appliedOf(result)];
	const document = new Budget(limit);
	const foot = footer(result, links);
	document.reserve(foot.length + 2);
	document.add(`### Twilio Flex addresses: ${TITLES[result.mode]}${counted(result)}`);
	addAlert(document, result, links);
	document.add(headline(result));
	addFileProblems(document, result, links);
	const warnings = () => addWarnings(document, result, links);
	if (applied !== void 0) {
		addRecord(document, applied, links);
		warnings();
		const whole = () => addPlan(document, result, applied.plan, links, () => void 0);
		if (require_shared.inSync(applied.plan)) whole();
		else document.fold("The plan", whole);
		document.add(pinSection(applied));
	} else if (plan !== void 0) addPlan(document, result, plan, links, warnings);
	else warnings();
	document.free(foot.length + 2);
	document.add(foot);
	return document.toString();
}
function counted(result) {
	const { problems } = result;
	const [plan, applied] = [require_shared.planOf(result), require_shared.appliedOf(result)];
	if (applied !== void 0) return applied.outcomes.length === 0 ? " (in sync)" : ` (${require_shared.tally(applied.outcomes.map(({ status }) => status))})`;
	if (plan !== void 0) {
		if (!require_shared.isBlocked(result)) return ` (${require_shared.totals(plan)})`;
		return `, blocked (${require_shared.inSync(plan) ? "nothing planned" : require_shared.totals(plan)})`;
	}
	const errors = require_shared.errorsOf(problems).length;
	return errors === 0 ? "" : ` (${require_shared.count(errors, "problem")})`;
}
function headline(result) {
	const { mode } = result;
	const [plan, applied] = [require_shared.planOf(result), require_shared.appliedOf(result)];
	const where = `${code(result.file)}${result.environment === void 0 ? "" : `, environment ${code(result.environment)}`}`;
	const failed = require_shared.errorsOf(result.problems).length > 0;
	if (applied !== void 0) return applied.outcomes.length === 0 ? `**nothing to do, in sync** \u00b7 ${where}` : where;
	if (plan !== void 0) {
		const takes = require_shared.duration(plan.seconds);
		const time = takes === void 0 ? "" : ` \u00b7 the apply takes ${takes}`;
		return `${require_shared.inSync(plan) && !failed ? "**in sync** \u00b7 " : ""}${where} \u00b7 ${require_shared.besides(plan)}${time}`;
	}
	if (failed) return where;
	if (mode === "export" || mode === "pin") {
		const wrote = result.kind === "written" ? result.wrote : void 0;
		return wrote === void 0 ? "**nothing to write**" : `**wrote** ${code(wrote)}`;
	}
	const entries = result.kind === "checked" ? result.entries : void 0;
	return entries === void 0 ? where : `**valid** \u00b7 ${where}: ${require_shared.count(entries, "address", "addresses")}`;
}
function addPlan(document, result, plan, links, between) {
	const about = require_shared.inSync(plan) ? "" : aboutPlan(plan);
	document.reserve(about.length + 2);
	addChanges(document, result, plan, links, between);
	document.free(about.length + 2);
	document.add(about);
}
function aboutPlan({ id, file }) {
	return [
		"<details><summary>What this is, and the plan's id</summary>",
		`A website embeds an address by its SID (\`FO\u2026\`) to offer a chat; the address says where its chats go. ${code(file)} lists the addresses, and an apply makes the Twilio account match it: this is what it changes. To have this plan applied and no other, give its id as \`approved-plan-id\`:`,
		`\`\`\`text\n${id}\n\`\`\``,
		"</details>"
	].join("\n\n");
}
const SHORT_ID = 12;
function footer(result, links) {
	const plan = require_shared.planOf(result);
	const parts = [
		plan === void 0 ? "" : `Plan ${plan.id.slice(0, SHORT_ID)}`,
		links.commit === void 0 ? "" : `commit ${links.commit}`,
		links.run === void 0 ? "" : `[run](${links.run})`
	].filter((part) => part !== "");
	return parts.length === 0 ? "" : `<sub>${parts.join(" \u00b7 ")}</sub>`;
}
// src/github/collaboration.ts
const ALONE = {
	history: async () => require_shared.NO_HISTORY,
	review: async () => [],
	tell: async () => ({
		commentUrl: void 0,
		issueUrl: void 0,
		problems: []
	}),
	close: async () => void 0
};
function collaborate(context) {
	const { concern, event } = context;
	const byHand = event.name === "workflow_dispatch";
	if (concern.mode === "validate" || concern.mode === "plan" && byHand) return ALONE;
	let loaded;
	const all = () => {
		loaded ??= Promise.resolve().then(() => require("./lib/around.js")).then(({ around }) => around(context));
		return loaded;
	};
	return {
		history: async () => (await all()).history(),
		review: async (plan) => (await all()).review(plan),
		tell: async (result) => (await all()).tell(result),
		close: async () => (await loaded)?.close()
	};
}
// src/github/event.ts
function isWatched({ name }, mode) {
	if (name === "workflow_dispatch") return true;
	return mode !== "apply" && (name === "merge_group" || name.startsWith("pull_request"));
}
function readEvent(environment) {
	const name = environment.GITHUB_EVENT_NAME ?? "";
	const payload = readPayload(environment.GITHUB_EVENT_PATH);
	const pull = payload.pull_request ?? void 0;
	return {
		name,
		pullRequest: pullRequestOf(payload),
		branch: /^refs\/heads\/(.+)$/.exec(refOf(payload, environment))?.[1],
		push: name === "push" ? pushOf(payload, environment) : void 0,
		queuedPullRequest: name === "merge_group" ? queuedOf(payload, environment) : void 0,
		hasNoSecrets: WITHOUT_SECRETS.has(name) && pull !== void 0 && isForeign(pull, environment)
	};
}
const WITHOUT_SECRETS = new Set([
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment"
]);
function readPayload(path) {
	if (path === void 0 || path === "") return {};
	try {
		const payload = JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
		return payload !== null && typeof payload === "object" ? payload : {};
	} catch {
		return {};
	}
}
function pullRequestOf({ pull_request: pull }) {
	const [head, base] = [pull?.head?.sha, pull?.base?.sha];
	if (typeof pull?.number !== "number" || typeof head !== "string" || typeof base !== "string") return void 0;
	return {
		number: pull.number,
		head,
		base
	};
}
function refOf(payload, environment) {
	const { ref } = payload;
	return typeof ref === "string" && ref.startsWith("refs/") ? ref : environment.GITHUB_REF ?? "";
}
function pushOf(payload, environment) {
	const ref = refOf(payload, environment);
	const before = payload.before;
	return {
		ref,
		before: typeof before !== "string" || /^0*$/.test(before) ? void 0 : before
	};
}
function queuedOf(payload, environment) {
	const ref = payload.merge_group?.head_ref ?? environment.GITHUB_REF ?? "";
	const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(ref)?.[1];
	return number === void 0 ? void 0 : Number(number);
}
function isForeign(pull, environment) {
	const home = pull.base?.repo?.full_name ?? environment.GITHUB_REPOSITORY;
	return (pull.head !== void 0 && pull.head.repo?.full_name !== void 0 ? pull.head.repo.full_name !== home : pull.head?.repo === null) || pull.user?.login === "dependabot[bot]" || environment.GITHUB_ACTOR === "dependabot[bot]";
}
const NO_APPLY = new Set([
	"pull_request",
	"pull_request_target",
	"issue_comment",
	"workflow_run"
]);
function checkEvent(event, mode) {
	if (mode !== "apply" || !NO_APPLY.has(event.name)) return;
	throw require_shared.stop("FA401", `Mode apply does not run on the event ${event.name}`, "Apply on push to the branch that you deploy from, on schedule or on workflow_dispatch; plan on pull_request.");
}
// src/github/inputs.ts
const NAMES = {
	account: "Input `account-sid`",
	token: "Input `auth-token`",
	key: "Input `api-key`",
	secret: "Input `api-secret`"
};
function readInputs(get, workspace, event) {
	const offline = (get("mode") || "plan") === "validate" || event.hasNoSecrets;
	const [mode, twilio, maxDeletes, failOnDrift, comment, requireReviewedPlan, driftIssue] = require_shared.allOf(() => require_shared.parseMode(get("mode") || "plan", "Input `mode`"), () => offline ? void 0 : twilioSettings(get), () => require_shared.parseMaxDeletes(get("max-deletes") || "20%", "Input `max-deletes`"), () => flag(get, "fail-on-drift", false), () => commentInput(get("comment") || "changes"), () => flag(get, "require-reviewed-plan", false), () => flag(get, "drift-issue", true));
	return {
		mode,
		file: fileInput(get, workspace),
		folder: workspace,
		confined: true,
		environment: optional(get("environment")),
		needVariables: !event.hasNoSecrets,
		twilio,
		maxDeletes,
		approvedPlanId: optional(get("approved-plan-id")),
		failOnDrift,
		detailedExitCode: false,
		exporting: {
			force: false,
			merge: false,
			scope: [],
			ignore: []
		},
		isWatched: isWatched(event, mode),
		github: {
			token: get("github-token"),
			comment,
			requireReviewedPlan,
			driftIssue
		}
	};
}
function commentInput(text) {
	if (text === "always" || text === "changes" || text === "never") return text;
	throw require_shared.stop("FA003", `Input \`comment\` is ${require_shared.quote(text)}`, "Write always, changes or never.");
}
function outline(get, workspace, event) {
	const comment = get("comment") || "changes";
	return {
		mode: require_shared.MODES.find((candidate) => candidate === get("mode")) ?? "plan",
		file: fileInput(get, workspace),
		folder: workspace,
		confined: true,
		environment: optional(get("environment")),
		approvedPlanId: optional(get("approved-plan-id")),
		account: event.hasNoSecrets ? void 0 : require_shared.accountSid(get("account-sid")),
		github: {
			token: get("github-token"),
			comment: comment === "always" || comment === "changes" ? comment : "never",
			requireReviewedPlan: false,
			driftIssue: false
		}
	};
}
function fileInput(get, workspace) {
	return require_shared.pathFrom(workspace, get("file") || "addresses.yaml");
}
function twilioSettings(get) {
	const given = {
		account: get("account-sid"),
		token: get("auth-token"),
		key: get("api-key"),
		secret: get("api-secret")
	};
	return require_shared.parseTwilio(given, NAMES, {
		region: optional(get("region")),
		edge: optional(get("edge")),
		apiUrl: optional(get("api-url"))
	});
}
function optional(text) {
	return text === "" ? void 0 : text;
}
function flag(get, name, fallback) {
	const text = get(name);
	if (text === "") return fallback;
	if (/^(true|True|TRUE)$/.test(text)) return true;
	if (/^(false|False|FALSE)$/.test(text)) return false;
	throw require_shared.stop("FA003", `Input \`${name}\` is ${require_shared.quote(text)}`, "Write true or false.");
}
// src/github/outputs.ts
function log(core, text, secrets) {
	for (const line of secrets.scrub(text).split("\n")) core.info(line.replace(/^(\s*)::/, "$1: :").replaceAll("##[", "# #["));
}
function annotate(core, result, workspace, secrets) {
	for (const problem of [...result.problems, ...failures(result)]) {
		const { place } = problem;
		const text = require_shared.visible(secrets.scrub(`${problem.message}. ${problem.remedy}`));
		const file = place === void 0 ? void 0 : (0, node_path.relative)(workspace, (0, node_path.resolve)(workspace, place.file));
		const at = place === void 0 || file === void 0 ? {} : {
			file,
			startLine: place.line,
			startColumn: place.column
		};
		const title = `${problem.code}${problem.path === void 0 ? "" : ` ${require_shared.visible(problem.path)}`}`;
		if (problem.severity === "error") core.error(text, {
			title,
			...at
		});
		else core.warning(text, {
			title,
			...at
		});
	}
}
const CODES = {
	"left alone": "FA242",
	"in doubt": "FA241",
	failed: "FA240",
	"not attempted": "FA243"
};
function failures(result) {
	return (require_shared.appliedOf(result)?.outcomes ?? []).flatMap(({ change, status, note, link }) => {
		if (status === "done" || status === "held") return [];
		const what = `${change.action} of ${change.key ?? JSON.stringify(change.name)}: ${status}`;
		return [{
			code: CODES[status],
			severity: status === "left alone" ? "warning" : "error",
			message: note === void 0 ? what : `${what}; ${note}`,
			remedy: `${link === void 0 ? "" : `See ${link}. `}Run again once the cause is gone.`,
			..."desired" in change ? {
				place: change.desired.place,
				path: `addresses.${change.key}`
			} : {}
		}];
	});
}
function writePlanFile(result, runnerTemp, secrets) {
	const folder = runnerTemp || (0, node_os.tmpdir)();
	const about = [result.mode, ...[result.environment ?? "", result.file].map((text) => secrets.scrub(text))];
	const parts = about.join("-").replace(/[^A-Za-z0-9.-]+/g, "_");
	const own = require_shared.createHash("sha256").update(JSON.stringify([...about, require_shared.planOf(result)?.account])).digest("hex");
	const path = (0, node_path.join)(folder, `flex-addresses-${parts.slice(0, 150)}-${own.slice(0, 8)}.json`);
	(0, node_fs.mkdirSync)(folder, { recursive: true });
	(0, node_fs.rmSync)(path, { force: true });
	(0, node_fs.writeFileSync)(path, `${secrets.json(require_shared.toJson(result), 2)}\n`, {
		mode: 384,
		flag: "wx"
	});
	return path;
}
function setOutputs(core, result, written, secrets) {
	for (const [name, value] of Object.entries(outputs(result, written, secrets))) core.setOutput(name, value);
}
function outputs(result, { planFile, commentUrl, issueUrl }, secrets) {
	const plan = require_shared.planOf(result);
	const counts = plan?.counts;
	const number = (value) => String(value ?? 0);
	return {
		changed: String(plan !== void 0 && plan.changes.length > 0),
		creates: number(counts?.creates),
		updates: number(counts?.updates),
		deletes: number(counts?.deletes),
		unlisted: number(counts?.unlisted),
		ignored: number(counts?.ignored),
		held: number(counts?.held),
		blocked: String(result.problems.some(require_shared.isGuard)),
		drift: String(result.mode === "drift" && plan !== void 0 && !require_shared.inSync(plan)),
		"plan-id": plan?.id ?? "",
		"plan-file": planFile,
		addresses: plan === void 0 ? "{}" : secrets.json(require_shared.addressesJson(plan, require_shared.appliedOf(result)?.outcomes ?? [])),
		"comment-url": secrets.scrub(commentUrl ?? ""),
		"issue-url": secrets.scrub(issueUrl ?? "")
	};
}
// src/github/path.ts
function pathInRepository(workspace, file, commits) {
	if (file.startsWith("/") || file.startsWith("..")) return file;
	const steps = file.split("/");
	for (let depth = steps.length - 1; depth > 0; depth--) {
		const head = headOf((0, node_path.join)(workspace, ...steps.slice(0, depth), ".git"));
		if (head !== void 0 && commits.includes(head)) return steps.slice(depth).join("/");
	}
	return file;
}
function headOf(git) {
	const head = textOf((0, node_path.join)(git, "HEAD"));
	const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
	const commit = ref === void 0 ? head : textOf((0, node_path.join)(git, ref)) || packed(textOf((0, node_path.join)(git, "packed-refs")), ref);
	return /^[0-9a-f]{40,64}$/.test(commit) ? commit : void 0;
}
function packed(refs, ref) {
	return refs.split("\n").find((candidate) => candidate.endsWith(` ${ref}`))?.split(" ")[0] ?? "";
}
function textOf(file) {
	try {
		return (0, node_fs.readFileSync)(file, "utf8").trim();
	} catch {
		return "";
	}
}
// src/github/action.ts
const LONGEST_SUMMARY = 34e4;
async function runAction(core, environment) {
	require_shared.outliveReaders();
	const world = require_shared.realWorld(environment, {
		mask: (secret) => core.setSecret(secret),
		interrupted: require_shared.interruption(),
		progress: (done, total, left) => {
			if (done % 25 === 0 && done < total) core.info(`${done} of ${total} changes done, about ${left} s left`);
		},
		confirm: async (plan) => {
			log(core, `${require_shared.planText(plan, require_shared.unpainted)}\n`, world.secrets);
			return true;
		}
	});
	try {
		return await act(core, environment, world);
	} catch (error) {
		core.error(require_shared.unforeseen(error, world.secrets));
		return 1;
	}
}
async function act(core, environment, world) {
	const get = (name) => core.getInput(name);
	for (const name of [
		"github-token",
		"auth-token",
		"api-secret"
	]) world.secrets.add(get(name));
	const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
	const event = readEvent(environment);
	const commit = event.pullRequest?.head ?? environment.GITHUB_SHA ?? "";
	const repository = environment.GITHUB_REPOSITORY ?? "";
	const given = outline(get, workspace, event);
	const path = pathInRepository(workspace, given.file, [environment.GITHUB_SHA, event.pullRequest?.head]);
	const links = linksOf(environment, repository, commit, path);
	const { clock, interrupted, secrets } = world;
	const around = {
		event,
		repository,
		path,
		commit: environment.GITHUB_SHA ?? "",
		links,
		clock,
		interrupted,
		secrets
	};
	const read = readOrStop(get, workspace, event);
	const concern = read instanceof require_shared.ProblemError ? given : {
		...read,
		account: read.twilio?.account
	};
	const collaboration = collaborate({
		...around,
		concern,
		github: concern.github
	});
	const { history, review } = collaboration;
	try {
		return await report(core, environment, world, read instanceof require_shared.ProblemError ? require_shared.stopped(given, read) : await outcomeOf(read, event, {
			...world,
			history,
			review
		}), {
			collaboration,
			links,
			failOnDrift: !(read instanceof require_shared.ProblemError) && read.failOnDrift
		});
	} finally {
		await collaboration.close();
	}
}
function readOrStop(get, workspace, event) {
	try {
		const inputs = readInputs(get, workspace, event);
		checkEvent(event, inputs.mode);
		return inputs;
	} catch (error) {
		if (error instanceof require_shared.ProblemError) return error;
		throw error;
	}
}
async function outcomeOf(settings, event, world) {
	if (event.hasNoSecrets && settings.mode !== "validate") {
		const result = await require_shared.run({
			...settings,
			mode: "validate"
		}, world);
		return {
			...result,
			problems: [...result.problems, NO_SECRETS]
		};
	}
	return require_shared.run(settings, world);
}
const NO_SECRETS = {
	code: "FA403",
	severity: "warning",
	message: "No live plan was made: pull requests of forks and of Dependabot have no secrets. The file was checked",
	remedy: "A maintainer who wants to see the plan pushes the branch to this repository."
};
async function report(core, environment, { secrets }, found, surroundings) {
	log(core, require_shared.renderText(found, require_shared.unpainted), secrets);
	const told = await surroundings.collaboration.tell(found);
	const { problems } = told;
	const drifted = found.outcome === "differs" && surroundings.failOnDrift;
	const untold = problems.some(({ severity }) => severity === "error");
	const result = {
		...found,
		problems: [...found.problems, ...problems],
		outcome: found.outcome !== "interrupted" && (untold || drifted) ? "failed" : found.outcome
	};
	annotate(core, result, environment.GITHUB_WORKSPACE ?? "", secrets);
	let isWritten = true;
	const attempt = async (what, write) => {
		try {
			return await write();
		} catch (error) {
			isWritten = false;
			const code = error.code ?? "it is not there";
			core.error(`${what} could not be written (${code}). The log has what was done; see to the files of this runner.`, { title: "FA007" });
			return;
		}
	};
	const { commentUrl, issueUrl } = told;
	const planFile = await attempt("The plan-file", () => writePlanFile(result, environment.RUNNER_TEMP, secrets));
	await attempt("The outputs", () => setOutputs(core, result, {
		planFile: planFile ?? "",
		commentUrl,
		issueUrl
	}, secrets));
	if (environment.GITHUB_STEP_SUMMARY) {
		const links = {
			...surroundings.links,
			run: void 0
		};
		await attempt("The job summary", () => core.summary.addRaw(secrets.scrub(renderMarkdown(result, links, LONGEST_SUMMARY))).write());
	}
	return !isWritten || result.outcome === "failed" || result.outcome === "interrupted" ? 1 : 0;
}
function linksOf(environment, repository, commit, path) {
	if (repository === "") return {
		run: void 0,
		commit: void 0,
		file: void 0
	};
	const home = `${environment.GITHUB_SERVER_URL || "https://github.com"}/${repository}`;
	const run = environment.GITHUB_RUN_ID;
	const encoded = path.split("/").map(encodeURIComponent).join("/");
	return {
		run: run ? `${home}/actions/runs/${run}` : void 0,
		commit: commit === "" ? void 0 : commit,
		file: commit === "" || path.startsWith("/") ? void 0 : `${home}/blob/${commit}/${encoded}`
	};
}
// src/main.ts
runAction({
	error,
	getInput,
	info,
	setOutput,
	setSecret,
	summary,
	warning
}, process.env).then(require_shared.end);
exports.NO_LINKS = NO_LINKS;
exports.renderMarkdown = renderMarkdown;
exports.shownGoing = shownGoing;
