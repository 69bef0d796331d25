const require_shared = require("./shared.js");
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
// src/report/words.ts
const SIGNS$1 = {
	delete: "-",
	disable: "~",
	update: "~",
	create: "+"
};
const FIELD_WORDS = {
	name: "name",
	enabled: "whether it is in service",
	integration: "integration",
	"studio.flow": "Studio Flow",
	"studio.retryCount": "retries of the Studio Flow",
	"webhook.url": "webhook",
	"webhook.retryCount": "retries of the webhook",
	"task.workspace": "workspace",
	"task.workflow": "workflow",
	"task.channel": "task channel",
	"task.priority": "task priority",
	"task.timeout": "task timeout",
	"task.creationOnMessage": "when the task is made",
	janitor: "janitor",
	longLived: "long-lived chats",
	contactIdentity: "contact identity",
	chatService: "chat service"
};
const NAMED_FIELDS = new Set([
	"studio.flow",
	"task.workspace",
	"task.workflow"
]);
function showValue(field, value, names) {
	if (value === null) return "not set";
	if (typeof value !== "string") return String(value);
	const name = NAMED_FIELDS.has(field) ? names.get(value) : void 0;
	if (name !== void 0) return `${name} (${value})`;
	return field === "name" || field === "contactIdentity" ? JSON.stringify(value) : value;
}
function demoLink(account, sid) {
	return `https://demo.flex.twilio.com/chat?accountSid=${account}&flexFlowSid=${sid}`;
}
function goesOutOfService(change) {
	if (change.action === "update") return change.outOfService;
	return change.action !== "create";
}
function consequence(change, embedded = "sid" in change ? change.sid : "") {
	if (!goesOutOfService(change)) return void 0;
	const lost = `Sites that embed ${embedded} lose their chat.`;
	if (change.action === "update") return lost;
	return `${lost} ${change.action === "delete" && change.because === "removed" ? "The file lists it under `removed`" : "It is in no entry"}.`;
}
function totals(plan) {
	const { creates, updates, deletes, held } = plan.counts;
	const parts = [
		deletes > 0 ? `${deletes} to delete` : "",
		updates > 0 ? `${updates} to update` : "",
		creates > 0 ? `${creates} to create` : "",
		held > 0 ? `${held} held` : ""
	].filter((part) => part !== "");
	if (parts.length === 0) return plan.blocked ? "nothing planned" : "in sync";
	return parts.join(", ");
}
function besides(plan) {
	const { unlisted, ignored } = plan.counts;
	const changed = new Set(plan.changes.map((change) => change.key));
	const unclear = new Set(plan.problems.map(({ severity, entry }) => severity === "error" ? entry : void 0));
	return [
		`${plan.claims.filter(({ key, live }) => live !== void 0 && !changed.has(key) && !unclear.has(key)).length} as the file says`,
		unlisted > 0 ? `${unlisted} unlisted` : "",
		ignored > 0 ? `${ignored} ignored` : ""
	].filter((part) => part !== "").join(", ");
}
function duration(seconds) {
	if (seconds < 5) return void 0;
	return seconds < 90 ? `about ${seconds} s` : `about ${Math.ceil(seconds / 60)} min`;
}
const FATES = {
	reported: "left as it is",
	deleted: "to be deleted",
	disabled: "to be disabled",
	held: "held: left as it is, since nobody has seen that it would go",
	"already disabled": "out of service already"
};
const UNLISTED_HINT = "An address in no entry: add an entry for it (pinned by its `sid`), name it under `ignore`, or list it under `removed`.";
const PAST = {
	create: "created",
	update: "updated",
	disable: "disabled",
	delete: "deleted"
};
function ending(action, status) {
	return status === "done" ? PAST[action] : `${status}: ${action}`;
}
function tally(statuses) {
	const parts = [
		"failed",
		"in doubt",
		"not attempted",
		"left alone",
		"held",
		"done"
	].flatMap((status) => {
		const n = statuses.filter((one) => one === status).length;
		return n === 0 ? [] : [`${n} ${status}`];
	});
	return parts.length === 0 ? require_shared.count(0, "change") : parts.join(", ");
}
// src/report/meaning.ts
const DESTINATION = [
	"integration",
	"studio.flow",
	"webhook.url",
	"task.workflow",
	"task.workspace"
];
const TOLD = new Set([
	"name",
	"enabled",
	...DESTINATION
]);
function meaning(change, names) {
	switch (change.action) {
		case "delete":
		case "disable": return consequence(change, "this SID") ?? "";
		case "create": return meaningOfCreate(change, names);
		case "update": return meaningOfUpdate(change, names);
	}
}
function meaningOfCreate(change, names) {
	const { integration, enabled } = change.desired.settings;
	const answered = `${visitors(change)} will be answered by ${destination(integration, names)}, once their site embeds the new SID.`;
	return enabled ? answered : `${answered} The address is made out of service.`;
}
function meaningOfUpdate(change, names) {
	const fields = new Map(change.fields.map((one) => [one.field, one]));
	const sentences = [];
	const lost = consequence(change, "its SID");
	if (lost !== void 0) sentences.push(lost);
	const name = fields.get("name");
	if (name !== void 0) sentences.push(`The address is renamed to ${require_shared.quote(String(name.after))}; sites keep its SID.`);
	if (DESTINATION.some((field) => fields.has(field))) sentences.push(moved(change, names));
	if (fields.get("enabled")?.after === true) sentences.push(`${visitors(change)} get their chat back: the address goes into service.`);
	const words = settings(change);
	if (sentences.length === 0) sentences.push(`${visitors(change)} keep their chat.`);
	return `${sentences.join(" ")}${words === "" ? "" : ` Changed: ${words}.`}`;
}
function moved(change, names) {
	const { desired, live } = change;
	const [from, to] = [destination(live.integration, names), destination(desired.settings.integration, names)];
	return from === to ? `${visitors(change)} will be answered by ${destination(desired.settings.integration, names, "another")}.` : `${visitors(change)} will be answered by ${to} instead of ${from}.`;
}
function settings({ fields }) {
	const moves = fields.some(({ field }) => field === "integration");
	return fields.filter(({ field }) => !TOLD.has(field)).filter(({ before, after }) => !moves || before !== null && after !== null).map(({ field }) => FIELD_WORDS[field]).join(", ");
}
function visitors({ desired }) {
	return `Visitors of ${sites(desired.websites, desired.locales, desired.settings.name)}`;
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
function destination(integration, names, article = "the") {
	switch (integration.kind) {
		case "studio": return `${article} Studio Flow ${require_shared.quote(names.get(integration.flow) ?? integration.flow)}`;
		case "webhook": {
			const host = integration.url.shownHost;
			return host === "" ? `${article} webhook` : `${article} webhook at ${require_shared.quote(host)}`;
		}
		case "task": return `agents of ${article} workflow ${require_shared.quote(names.get(integration.workflow) ?? integration.workflow)}`;
		case "unknown": return "what is there now";
	}
}
// src/report/mermaid.ts
const READABLE = 25;
const MOST = 60;
const LONGEST = 5e4;
const LONGEST_LABEL = 60;
function mermaid(plan) {
	const changes = new Map(plan.changes.map((change) => [change.key ?? change.digest, change]));
	const rows = [...plan.claims.map((claim) => claimRow(claim, changes.get(claim.key), plan.names)), ...plan.changes.flatMap((change) => change.action === "delete" || change.action === "disable" ? [goingRow(change, plan.names)] : [])];
	const shown = rows.length > READABLE ? rows.filter((row) => row.mark !== void 0) : rows;
	if (shown.length === 0 || shown.length > MOST) return void 0;
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
	return text.length > LONGEST ? void 0 : {
		text,
		isCut: shown.length < rows.length
	};
}
function claimRow({ desired }, change, names) {
	return {
		from: [desired.websites.map((website) => website.replace(/^https?:\/\//, "")).join(", "), desired.locales.join(", ")].filter((part) => part !== "").join(" · "),
		name: desired.settings.name,
		to: target(desired.settings.integration, names),
		mark: change === void 0 ? void 0 : markOf$1(change)
	};
}
function markOf$1(change) {
	if (goesOutOfService(change)) return "deleted";
	return change.action === "create" ? "created" : "updated";
}
function goingRow({ name, action, live }, names) {
	return {
		from: "sites that embed its SID",
		name: `${name} (${action})`,
		to: target(live.integration, names),
		mark: "deleted",
		isGoing: true
	};
}
function target(integration, names) {
	switch (integration.kind) {
		case "studio": return integration.flow === "" ? "" : `Studio: ${names.get(integration.flow) ?? integration.flow}`;
		case "webhook": return integration.url.shownHost === "" ? "" : `Webhook: ${integration.url.shownHost}`;
		case "task": return integration.workflow === "" ? "" : `Task: ${names.get(integration.workflow) ?? integration.workflow}`;
		case "unknown": return "";
	}
}
function label(text) {
	if (text === "") return "#8709;";
	const seen = Array.from(require_shared.visible(text));
	return (seen.length > LONGEST_LABEL ? [...seen.slice(0, LONGEST_LABEL), "…"] : seen).map((character) => /[\p{L}\p{N} ]/u.test(character) ? character : `#${character.codePointAt(0)};`).join("");
}
// src/report/changes.ts
const MARKS = {
	gone: "🔴",
	changed: "🟡",
	made: "🟢"
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
	const head = result.origins === void 0 ? HEAD : HEAD_WITH_ORIGIN;
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
	const head = `🔴 **${require_shared.count(going.length, "address goes", "addresses go")} out of service: sites that embed these SIDs lose their chat**`;
	const named = going.map(goingLine);
	const isTooLong = lengthOf(named) > document.left * GOING;
	document.addRows(`${head}\n`, isTooLong ? going.map(shortLine) : named, rest(links, "deletes"));
}
function tableRow(change, { origins }, plan, links) {
	const origin = origins?.get(change.digest) ?? "";
	const cells = [isGoing(change) ? goingCell(change, plan) : `${markOf(change)}\u00a0**${change.action}**<br>${addressName(change, links)}`, prose(meaning(change, plan.names), codeInCell)];
	return row(origins === void 0 ? cells : [...cells, origin]);
}
const goingLine = ({ action, name, sid }) => `- ${action} ${code(name)} ${sid}`;
const heldLine = ({ action, name, sid }) => `- ${action} ${code(name)} ${code(sid)}`;
const shortLine = ({ sid }) => `- ${sid}`;
function goingCell({ action, name, sid }, { account }) {
	return `${MARKS.gone}\u00a0**${action}**<br>${codeInCell(name)}<br>[${brokenSid(sid)}](${demoLink(account, sid)})`;
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
		return isShown(goingLine(change), ` ${sid}`) || isShown(heldLine(change), ` ${code(sid)}`) || isShown(shortLine(change), ` ${sid}`) || isShown(row([goingCell(change, plan), ""]), `[${brokenSid(sid)}](${scrub(demoLink(plan.account, sid))}) |  |`);
	}).map(({ sid }) => sid);
}
const firstCell = (line) => line.slice(0, line.indexOf(" | ", 2));
function markOf(change) {
	if (goesOutOfService(change)) return MARKS.gone;
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
	const legend = `Website → address → where its chats go. Frames: ${MARKS.made} new, ${MARKS.changed} changed, ${MARKS.gone} goes out of service.${scope}`;
	document.add(`<details open><summary>Where chats go</summary>\n\n${legend}\n\n${map.text}\n\n</details>`);
}
function fold(change, plan) {
	return [
		`<details><summary>${SIGNS$1[change.action]} ${change.action} ${codeInHtml(change.key ?? change.name)}</summary>`,
		..."sid" in change ? [sidLine(change.sid, consequence(change), plan)] : [],
		fieldDiff(change.fields, plan.names),
		"</details>"
	].join("\n\n");
}
function sidLine(sid, lost, plan) {
	const link = `[try its chat](${demoLink(plan.account, sid)})`;
	return lost === void 0 ? `${code(sid)} · ${link}` : `${prose(lost)} · ${link}`;
}
function fieldDiff(fields, names) {
	return [
		"```diff",
		...fields.flatMap(({ field, before, after }) => [...before === null ? [] : [`- ${field}: ${require_shared.visible(showValue(field, before, names))}`], ...after === null ? [] : [`+ ${field}: ${require_shared.visible(showValue(field, after, names))}`]]),
		"```"
	].join("\n");
}
function addUnlisted(document, plan, links) {
	const rows = plan.unlisted.map(({ live, fate }) => `- ${code(live.name)} ${code(live.sid)}: ${FATES[fate]}`);
	const title = `${require_shared.count(rows.length, "unlisted address", "unlisted addresses")}: live, and in no entry of the file`;
	document.fold(title, () => document.addRows(`${prose(UNLISTED_HINT)}\n`, rows, rest(links, "unlisted")));
}
// src/apply/outcome.ts
function outcome(change, status, more = {}) {
	return {
		change,
		status,
		sid: "sid" in change ? change.sid : void 0,
		note: void 0,
		code: void 0,
		link: void 0,
		...more
	};
}
function heldOutcome(change) {
	return outcome(change, "held", { note: "nobody has seen that it would go out of service" });
}
function isFailure(applied) {
	const bad = [
		"failed",
		"in doubt",
		"not attempted"
	];
	return applied.outcomes.some(({ status }) => bad.includes(status)) || applied.problems.some(({ severity }) => severity === "error");
}
// src/report/problem-list.ts
const SHARE = .4;
const isInFile = ({ code, place }) => place !== void 0 && !require_shared.isGuard(code);
function isBlocked({ plan, applied, problems, mode }) {
	if (plan === void 0 || applied !== void 0) return false;
	return plan.blocked || mode !== "drift" && require_shared.errorsOf(problems).length > 0;
}
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
	const { plan, applied, mode } = result;
	if (applied !== void 0) {
		if (errors === 0 && !isFailure(applied)) return void 0;
		return "**Not all of it is done.** Run again once nothing stands in the way: only what is left is done then.";
	}
	if (errors === 0) return void 0;
	if (isBlocked(result)) return mode === "drift" ? "**An apply would be blocked.**" : "**Blocked: nothing is written.**";
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
	const toEmbed = outcomes.flatMap((one) => embedding(one, plan.account));
	const more = rest(links, "new SIDs");
	if (toEmbed.length > FEW) {
		const title = `Sites have to embed what is new: ${require_shared.count(toEmbed.length, "SID")}`;
		document.fold(title, () => document.addRows("", toEmbed.map((line) => `- ${line}`), more, TO_DO));
	} else document.addRows("> [!IMPORTANT]\n> **Sites have to embed what is new**\n>", toEmbed.map((line) => `> - ${line}`), more, TO_DO);
	const rank = ({ change, status }) => (goesOutOfService(change) ? 0 : ORDER.length) + ORDER.indexOf(status);
	const rows = [...outcomes].sort((a, b) => rank(a) - rank(b)).map((one) => outcomeRow(one, links));
	document.addRows("| Address | What was done |\n|---|---|", rows, rest(links, "outcomes"), DONE);
}
function embedding({ change, status, sid }, account) {
	if (change.action !== "create" || status !== "done" || sid === void 0) return [];
	const { websites } = change.desired;
	return [`Embed this SID in ${websites.length === 0 ? `the site of ${code(change.key)}` : prose(shownWebsites(websites))}: ${code(sid)} ([try its chat](${demoLink(account, sid)}))`];
}
function outcomeRow({ change, status, sid, note, code: id, link }, links) {
	const isGone = change.key === void 0 && sid !== void 0;
	const explained = link === void 0 ? "" : ` [Twilio error ${id}](${link})`;
	const why = note === void 0 ? explained : `<br>${code(note)}${explained}`;
	return row([`${addressName(change, links)}${isGone ? `<br>${brokenSid(sid)}` : ""}`, `${SIGNS[status]} ${ending(change.action, status)}${why}`]);
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
	const { plan, applied } = result;
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
	const { plan, applied, problems } = result;
	if (applied !== void 0) return applied.outcomes.length === 0 ? " (in sync)" : ` (${tally(applied.outcomes.map(({ status }) => status))})`;
	if (plan !== void 0) {
		if (!isBlocked(result)) return ` (${totals(plan)})`;
		return `, blocked (${require_shared.inSync(plan) ? "nothing planned" : totals(plan)})`;
	}
	const errors = require_shared.errorsOf(problems).length;
	return errors === 0 ? "" : ` (${require_shared.count(errors, "problem")})`;
}
function headline(result) {
	const { plan, applied, mode, entries, wrote } = result;
	const where = `${code(result.file)}${result.environment === void 0 ? "" : `, environment ${code(result.environment)}`}`;
	const failed = require_shared.errorsOf(result.problems).length > 0;
	if (applied !== void 0) return applied.outcomes.length === 0 ? `**nothing to do, in sync** · ${where}` : where;
	if (plan !== void 0) {
		const takes = duration(plan.seconds);
		const time = takes === void 0 ? "" : ` · the apply takes ${takes}`;
		return `${require_shared.inSync(plan) && !failed ? "**in sync** · " : ""}${where} · ${besides(plan)}${time}`;
	}
	if (failed) return where;
	if (mode === "export" || mode === "pin") return wrote === void 0 ? "**nothing to write**" : `**wrote** ${code(wrote)}`;
	return entries === void 0 ? where : `**valid** · ${where}: ${require_shared.count(entries, "address", "addresses")}`;
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
		`A website embeds an address by its SID (\`FO…\`) to offer a chat; the address says where its chats go. ${code(file)} lists the addresses, and an apply makes the Twilio account match it: this is what it changes. To have this plan applied and no other, give its id as \`approved-plan-id\`:`,
		`\`\`\`text\n${id}\n\`\`\``,
		"</details>"
	].join("\n\n");
}
const SHORT_ID = 12;
function footer({ plan }, links) {
	const parts = [
		plan === void 0 ? "" : `Plan ${plan.id.slice(0, SHORT_ID)}`,
		links.commit === void 0 ? "" : `commit ${links.commit}`,
		links.run === void 0 ? "" : `[run](${links.run})`
	].filter((part) => part !== "");
	return parts.length === 0 ? "" : `<sub>${parts.join(" · ")}</sub>`;
}
// src/report/text.ts
const unpainted = (_tone, text) => text;
function renderText(result, paint, sourceLines) {
	return `${[
		result.applied !== void 0 ? outcomesText(result.applied.plan, result.applied.outcomes, paint) : result.plan === void 0 ? "" : planText(result.plan, paint),
		...[...result.problems].sort((a, b) => rank(a) - rank(b)).map((problem) => problemText(problem, paint, sourceLines)),
		conclusion(result, paint)
	].filter((part) => part !== "").join("\n\n")}\n`;
}
const rank = (problem) => problem.severity === "warning" ? 0 : 1;
function planText(plan, paint) {
	const where = plan.environment === void 0 ? plan.file : `${plan.file}, ${plan.environment}`;
	const blocks = [paint("strong", `Plan for ${plan.account} (${require_shared.visible(where)})`)];
	blocks.push(...plan.changes.map((change) => changeText(change, plan, paint)));
	blocks.push(...plan.held.map((change) => `${paint("faint", "  held, left alone:")}\n${changeText(change, plan, paint)}`));
	const unlisted = plan.unlisted.filter(({ fate }) => fate === "reported" || fate === "already disabled");
	if (unlisted.length > 0) {
		const rows = unlisted.map(({ live, fate }) => `    ${live.sid}  ${require_shared.visible(JSON.stringify(live.name))}  ${paint("faint", FATES[fate])}`);
		blocks.push([
			`  ${paint("strong", "Unlisted")}`,
			...rows,
			`    ${paint("faint", UNLISTED_HINT)}`
		].join("\n"));
	}
	return blocks.join("\n\n");
}
const TONES = {
	delete: "delete",
	disable: "delete",
	update: "update",
	create: "create"
};
function changeText(change, plan, paint) {
	const tone = TONES[change.action];
	const name = require_shared.visible(JSON.stringify(change.name));
	const title = change.key === void 0 ? name : `${change.key}  ${name}`;
	const sid = "sid" in change ? `  ${paint("faint", change.sid)}` : "";
	const lines = [`  ${paint(tone, `${SIGNS$1[change.action]} ${change.action.padEnd(7)} ${title}`)}${sid}`];
	const told = consequence(change);
	if (told !== void 0) lines.push(`      ${paint("delete", told)}`);
	const widest = Math.max(0, ...change.fields.map(({ field }) => field.length));
	lines.push(...change.fields.map((field) => `      ${fieldText(change, field, widest, plan, paint)}`));
	if ("sid" in change && change.action === "update") lines.push(`      ${paint("faint", `try it: ${demoLink(plan.account, change.sid)}`)}`);
	return lines.join("\n");
}
function fieldText(change, { field, before, after }, widest, plan, paint) {
	const show = (value) => require_shared.visible(showValue(field, value, plan.names));
	const label = field.padEnd(widest);
	if (change.action === "create") return `${label}  ${paint("create", show(after))}`;
	if (change.action === "delete") return `${label}  ${paint("delete", show(before))}`;
	return `${label}  ${paint("delete", show(before))} → ${paint("create", show(after))}`;
}
function outcomesText(plan, outcomes, paint) {
	if (outcomes.length === 0) return "";
	const lines = outcomes.flatMap((one) => {
		const { change, status, sid, note, code, link } = one;
		const tone = status === "done" ? "good" : status === "failed" || status === "in doubt" ? "bad" : "warn";
		const title = change.key ?? require_shared.visible(JSON.stringify(change.name));
		const said = note === void 0 ? [] : [`      ${require_shared.visible(note)}`];
		const demo = change.action === "create" && status === "done" && sid !== void 0 ? [`      ${paint("faint", `try it: ${demoLink(plan.account, sid)}`)}`] : [];
		const explained = link === void 0 ? [] : [`      Twilio's error ${code}: ${link}`];
		return [
			`  ${paint(tone, ending(change.action, status).padEnd(14))} ${title}  ${paint("faint", sid ?? "")}`,
			...said,
			...explained,
			...demo
		];
	});
	return [paint("strong", "Apply"), ...lines].join("\n");
}
function problemText(problem, paint, sourceLines) {
	const { place, path, severity } = problem;
	const tone = severity === "error" ? "bad" : "warn";
	const at = place === void 0 ? "" : ` ${require_shared.visible(place.file)}:${place.line}:${place.column}`;
	const lines = [`${paint(tone, `${severity} ${problem.code}`)}${at}${path === void 0 ? "" : paint("faint", ` ${require_shared.visible(path)}`)}`];
	lines.push(`  ${require_shared.visible(problem.message)}`);
	const source = place === void 0 ? void 0 : sourceLines?.[place.line - 1];
	if (place !== void 0 && source !== void 0) lines.push(...caret(source, place.line, place.column, paint));
	lines.push(`  ${paint("good", "To do:")} ${require_shared.visible(problem.remedy)}`);
	return lines.join("\n");
}
const WIDEST_SOURCE = 120;
function caret(source, line, column, paint) {
	const from = Math.max(0, column - 1 - WIDEST_SOURCE / 2);
	const covered = require_shared.coverSecrets(source);
	const shown = require_shared.visible(covered.slice(from, from + WIDEST_SOURCE));
	const before = require_shared.visible(covered.slice(from, column - 1));
	const gutter = `  ${String(line).padStart(4)} | `;
	const pad = " ".repeat(gutter.length - 2 + Array.from(before).length);
	return [paint("faint", `${gutter}${shown}`), `  ${pad}${paint("bad", "^")}`];
}
function conclusion(result, paint) {
	const { plan, applied, outcome } = result;
	const errors = result.problems.filter(({ severity }) => severity === "error").length;
	if (applied !== void 0) {
		const counted = tally(applied.outcomes.map(({ status }) => status));
		return paint(outcome === "failed" ? "bad" : "good", `Apply: ${applied.outcomes.length === 0 ? "nothing to do, in sync" : counted}.`);
	}
	if (plan !== void 0) {
		const takes = duration(plan.seconds);
		const line = `Plan: ${totals(plan)}; ${besides(plan)}.${takes === void 0 ? "" : ` The apply takes ${takes} at Twilio's pace.`}`;
		if (plan.blocked) return paint("bad", `${line} Blocked by ${require_shared.count(errors, "problem")}: nothing is written.`);
		return paint(plan.changes.length === 0 ? "good" : "strong", line);
	}
	if (result.mode === "export" || result.mode === "pin") {
		if (errors === 0) return paint("good", result.wrote === void 0 ? "Nothing to write." : `Wrote ${require_shared.visible(result.wrote)}.`);
	}
	if (errors > 0) return paint("bad", `${require_shared.count(errors, "problem")}${whereabouts(result)}.`);
	if (result.entries === void 0) return "";
	return paint("good", `${require_shared.visible(result.file)} is valid: ${require_shared.count(result.entries, "address", "addresses")}.`);
}
function whereabouts({ file, problems }) {
	return problems.every(({ severity, code }) => severity === "warning" || code.startsWith("FA1")) && file !== "" ? ` in ${require_shared.visible(file)}` : "";
}
function toJson(result) {
	const { plan, applied, origins } = result;
	return {
		formatVersion: 1,
		mode: result.mode,
		outcome: result.outcome,
		file: result.file,
		environment: result.environment ?? null,
		account: plan?.account ?? null,
		planId: plan?.id ?? null,
		blocked: result.blocked,
		counts: plan === void 0 ? null : { ...plan.counts },
		seconds: plan?.seconds ?? null,
		changes: plan?.changes.map((change) => changeJson(change, origins)) ?? [],
		held: plan?.held.map((change) => changeJson(change, origins)) ?? [],
		unlisted: plan?.unlisted.map(({ live, fate }) => ({
			sid: live.sid,
			name: live.name,
			fate
		})) ?? [],
		addresses: plan === void 0 ? {} : addressesJson(plan, applied?.outcomes ?? []),
		outcomes: applied?.outcomes.map(outcomeJson) ?? null,
		problems: result.problems.map(problemJson)
	};
}
function changeJson(change, origins) {
	return {
		action: change.action,
		key: change.key ?? null,
		sid: "sid" in change ? change.sid : null,
		name: change.name,
		because: change.action === "delete" ? change.because : null,
		fields: change.fields.map(({ field, before, after }) => ({
			field,
			before,
			after
		})),
		origin: origins?.get(change.digest) ?? null,
		digest: change.digest
	};
}
function outcomeJson({ change, status, sid, note, code, link }) {
	return {
		action: change.action,
		key: change.key ?? null,
		sid: sid ?? null,
		name: change.name,
		status,
		note: note ?? null,
		code: code ?? null,
		link: link ?? null
	};
}
function problemJson({ code, severity, message, remedy, place, path }) {
	return {
		code,
		severity,
		message,
		remedy,
		file: place?.file ?? null,
		line: place?.line ?? null,
		column: place?.column ?? null,
		path: path ?? null
	};
}
function addressesJson(plan, outcomes) {
	const made = new Map(outcomes.filter(({ status }) => status === "done").map((one) => [one.change.key, one]));
	return Object.fromEntries(plan.claims.map((claim) => [claim.key, addressJson(claim, made.get(claim.key))]));
}
function addressJson({ desired, live }, written) {
	const { settings, websites, locales, unmanaged } = desired;
	return {
		sid: written?.sid ?? live?.sid ?? null,
		name: settings.name,
		website: oneOrList(websites),
		locale: oneOrList(locales),
		enabled: (unmanaged.has("enabled") ? live?.enabled : void 0) ?? settings.enabled
	};
}
function oneOrList(values) {
	return values.length > 1 ? values : values[0] ?? null;
}
Object.defineProperty(exports, "NO_LINKS", {
	enumerable: true,
	get: function() {
		return NO_LINKS;
	}
});
Object.defineProperty(exports, "addressesJson", {
	enumerable: true,
	get: function() {
		return addressesJson;
	}
});
Object.defineProperty(exports, "heldOutcome", {
	enumerable: true,
	get: function() {
		return heldOutcome;
	}
});
Object.defineProperty(exports, "isFailure", {
	enumerable: true,
	get: function() {
		return isFailure;
	}
});
Object.defineProperty(exports, "outcome", {
	enumerable: true,
	get: function() {
		return outcome;
	}
});
Object.defineProperty(exports, "planText", {
	enumerable: true,
	get: function() {
		return planText;
	}
});
Object.defineProperty(exports, "renderMarkdown", {
	enumerable: true,
	get: function() {
		return renderMarkdown;
	}
});
Object.defineProperty(exports, "renderText", {
	enumerable: true,
	get: function() {
		return renderText;
	}
});
Object.defineProperty(exports, "shownGoing", {
	enumerable: true,
	get: function() {
		return shownGoing;
	}
});
Object.defineProperty(exports, "toJson", {
	enumerable: true,
	get: function() {
		return toJson;
	}
});
Object.defineProperty(exports, "unpainted", {
	enumerable: true,
	get: function() {
		return unpainted;
	}
});
