const require_shared = require("./shared.js");
// src/report/budget.ts
var Budget = class {
	#blocks = [];
	#left;
	constructor(limit) {
		this.#left = limit;
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
function codeInHtml(text) {
	return `<code>${require_shared.visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}
function row(cells) {
	const safe = (cell) => cell.replace(/\\(?=\\*\|)/g, "\\u{5c}").replaceAll("|", "\\|");
	return `| ${cells.map(safe).join(" | ")} |`;
}
function prose(text) {
	return text.split(/("(?:[^"\\]|\\.)*"|`(?:"(?:[^"\\]|\\.)*"|[^`"])*`)/).map((part, index) => index % 2 === 1 ? code(unquoted(part)) : plainText(part)).join("");
}
function unquoted(part) {
	const inner = part.slice(1, -1);
	return part.startsWith("\"") ? inner.replace(/\\([\\"])/g, "$1") : inner;
}
const FOREIGN_LINK = /https?:\/\/(?!(?:[a-z-]+\.)*(?:twilio|github)\.com(?:[/\s.,)]|$))|www\./gi;
function plainText(text) {
	return require_shared.visible(text).replace(/[&<>*_~[\]\\|$`]/g, (character) => `&${character.charCodeAt(0)};`).replace(FOREIGN_LINK, (start) => `\`${start}\``).replace(/[@#]/g, (character) => `\`${character}\``).replace(/&(\d+);/g, "&#$1;");
}
// src/report/words.ts
const SIGNS = {
	delete: "-",
	disable: "~",
	update: "~",
	create: "+"
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
function consequence(change) {
	if (change.action === "delete") {
		const why = change.because === "removed" ? "The file lists it under `removed`" : "It is in no entry";
		return `Sites that embed ${change.sid} lose their chat. ${why}.`;
	}
	if (change.action === "disable") return `Sites that embed ${change.sid} lose their chat. It is in no entry.`;
	if (change.action === "update" && change.outOfService) return `Sites that embed ${change.sid} lose their chat.`;
}
function totals(plan) {
	const { creates, updates, deletes, held } = plan.counts;
	const parts = [
		deletes > 0 ? `${deletes} to delete` : "",
		updates > 0 ? `${updates} to update` : "",
		creates > 0 ? `${creates} to create` : "",
		held > 0 ? `${held} held` : ""
	].filter((part) => part !== "");
	return parts.length === 0 ? "in sync" : parts.join(", ");
}
function besides(plan) {
	const { unlisted, ignored } = plan.counts;
	const changed = new Set(plan.changes.map((change) => change.key));
	return [
		`${plan.claims.filter((claim) => claim.live !== void 0 && !changed.has(claim.key)).length} as the file says`,
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
function meaning(change, names) {
	const told = consequence(change);
	if (change.action === "delete" || change.action === "disable") return told ?? "";
	const visitors = `Visitors of ${sites(change.desired.websites, change.desired.locales, change.desired.settings.name)}`;
	if (change.action === "create") {
		const answered = `${visitors} will be answered by ${destination(change.fields, "after", names)}, once their site embeds the new SID.`;
		return change.desired.settings.enabled ? answered : `${answered} The address is made out of service.`;
	}
	const changed = new Map(change.fields.map((one) => [one.field, one]));
	const sentences = told === void 0 ? [] : [told];
	const name = changed.get("name");
	if (name !== void 0) sentences.push(`The address is renamed to ${require_shared.quote(String(name.after))}; sites keep its SID.`);
	if ([
		"integration",
		"studio.flow",
		"webhook.url",
		"task.workflow",
		"task.workspace"
	].some((field) => changed.has(field))) {
		const before = destination(change.fields, "before", names);
		sentences.push(`${visitors} will be answered by ${destination(change.fields, "after", names)} instead of ${before}.`);
	}
	if (changed.get("enabled")?.after === true) sentences.push(`${visitors} get their chat back: the address goes into service.`);
	if (sentences.length === 0) sentences.push(`${visitors} keep their chat; its settings change.`);
	return sentences.join(" ");
}
function sites(websites, locales, name) {
	if (websites.length === 0) return require_shared.quote(name);
	const shown = websites.slice(0, 3).map((website) => require_shared.quote(website.replace(/^https?:\/\//, "")));
	const more = websites.length > shown.length ? ` and ${websites.length - shown.length} more` : "";
	const languages = locales.length === 0 ? "" : ` (${locales.slice(0, 5).map((locale) => require_shared.quote(locale)).join(", ")})`;
	return `${shown.join(", ")}${more}${languages}`;
}
function destination(fields, side, names) {
	const value = (field) => fields.find((one) => one.field === field)?.[side] ?? null;
	const [flow, url, workflow] = [
		value("studio.flow"),
		value("webhook.url"),
		value("task.workflow")
	];
	if (flow !== null) return `the Studio Flow ${require_shared.quote(names.get(String(flow)) ?? String(flow))}`;
	if (url !== null) return `the webhook ${require_shared.quote(showValue("webhook.url", url, names))}`;
	if (workflow !== null) return `agents of the workflow ${require_shared.quote(names.get(String(workflow)) ?? String(workflow))}`;
	return side === "before" ? "what is there now" : "another destination";
}
// src/report/mermaid.ts
const READABLE = 25;
const MOST = 60;
const LONGEST_LABEL = 60;
function mermaid(plan) {
	const changes = new Map(plan.changes.map((change) => [change.key ?? change.digest, change]));
	const rows = [...plan.claims.map((claim) => claimRow(claim, changes.get(claim.key), plan.names)), ...plan.changes.flatMap((change) => change.action === "delete" || change.action === "disable" ? [goingRow(change)] : [])];
	const shown = rows.length > READABLE ? rows.filter((row) => row.mark !== void 0) : rows;
	if (shown.length === 0 || shown.length > MOST) return void 0;
	const ids = new Map();
	const id = (kind, text) => {
		const key = `${kind}\0${text}`;
		const known = ids.get(key) ?? `${kind}${ids.size}`;
		ids.set(key, known);
		return known;
	};
	return [
		"```mermaid",
		"flowchart LR",
		...shown.flatMap((row, index) => {
			const address = `a${index}`;
			const marked = row.mark === void 0 ? "" : `:::${row.mark}`;
			return [
				`  ${address}["${label(row.name)}"]${marked}`,
				...row.from === "" ? [] : [`  ${id("s", row.from)}(["${label(row.from)}"]) --> ${address}`],
				...row.to === "" ? [] : [`  ${address} --> ${id("d", row.to)}[/"${label(row.to)}"/]`]
			];
		}),
		"  classDef created stroke:#1a7f37,stroke-width:3px",
		"  classDef updated stroke:#9a6700,stroke-width:3px",
		"  classDef deleted stroke:#cf222e,stroke-width:3px,stroke-dasharray:6 4",
		"```"
	].join("\n");
}
function claimRow({ desired }, change, names) {
	const websites = desired.websites.map((website) => website.replace(/^https?:\/\//, "")).join(", ");
	const mark = change?.action === "create" ? "created" : change === void 0 ? void 0 : "updated";
	return {
		from: [websites, desired.locales.join(", ")].filter((part) => part !== "").join(" · "),
		name: desired.settings.name,
		to: target(desired.settings.integration, names),
		mark
	};
}
function goingRow(change) {
	return {
		from: "",
		name: `${change.name} (${change.action})`,
		to: "",
		mark: "deleted"
	};
}
function target(integration, names) {
	switch (integration.kind) {
		case "studio": return integration.flow === "" ? "" : `Studio: ${names.get(integration.flow) ?? integration.flow}`;
		case "webhook": return integration.url.shownHost === "" ? "" : `Webhook: ${integration.url.shownHost}`;
		case "task": return integration.workflow === "" ? "" : `Task: ${names.get(integration.workflow) ?? integration.workflow}`;
	}
}
function label(text) {
	if (text === "") return "#8709;";
	const seen = Array.from(require_shared.visible(text));
	return (seen.length > LONGEST_LABEL ? [...seen.slice(0, LONGEST_LABEL), "…"] : seen).map((character) => /[\p{L}\p{N} ]/u.test(character) ? character : `#${character.codePointAt(0)};`).join("");
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
	document.add(headline(result));
	if (plan !== void 0) addDeletes(document, result, plan, links);
	addProblems(document, result.problems, links);
	if (applied !== void 0) addOutcomes(document, applied, links);
	if (plan !== void 0) addPlan(document, result, plan, links);
	if (applied !== void 0) document.add(pinSection(applied));
	document.free(foot.length + 2);
	document.add(foot);
	return document.toString();
}
function rest(links, what) {
	const where = links.run === void 0 ? "the plan-file has all" : `[the job summary](${links.run}) has all`;
	return (left) => `_and ${left} more ${what}: ${where}_`;
}
function counted({ plan, applied }) {
	if (applied !== void 0) return applied.outcomes.length === 0 ? " (in sync)" : ` (${tally(applied.outcomes.map(({ status }) => status))})`;
	return plan === void 0 ? "" : ` (${totals(plan)})`;
}
function headline(result) {
	const { plan, applied } = result;
	const where = `${code(result.file)}${result.environment === void 0 ? "" : `, environment ${code(result.environment)}`}`;
	if (applied !== void 0) {
		const statuses = applied.outcomes.map(({ status }) => status);
		return `**${statuses.length === 0 ? "nothing to do, in sync" : tally(statuses)}** · ${where}`;
	}
	if (plan !== void 0) {
		const takes = duration(plan.seconds);
		const time = takes === void 0 ? "" : ` · the apply takes ${takes}`;
		const blocked = result.problems.some(({ severity }) => severity === "error") ? " · **blocked: nothing is written**" : "";
		return `**${totals(plan)}** · ${besides(plan)} · ${where}${time}${blocked}`;
	}
	const errors = result.problems.filter(({ severity }) => severity === "error").length;
	if (errors === 0 && (result.mode === "export" || result.mode === "pin")) return result.wrote === void 0 ? "**nothing to write**" : `**wrote** ${code(result.wrote)}`;
	if (errors > 0) return `**${require_shared.count(errors, "problem")}** · ${where}`;
	if (result.entries === void 0) return where;
	return `**valid** · ${where}: ${require_shared.count(result.entries, "address", "addresses")}`;
}
function addDeletes(document, result, plan, links) {
	const ahead = result.applied === void 0;
	const origin = (change) => {
		const from = result.origins?.get(change.digest);
		return from === void 0 ? "" : ` Comes from ${from}.`;
	};
	const going = plan.changes.filter((change) => change.action === "delete" || change.action === "disable");
	if (going.length === 0) return;
	const head = ahead ? `**${require_shared.count(going.length, "address goes", "addresses go")} out of service**` : "**Planned to go out of service**";
	const long = going.map((change) => `- ${change.action} ${code(change.name)} ${code(change.sid)}: ${prose(meaning(change, plan.names))}${origin(change)}`);
	if (long.join("\n").length < 2e4) document.addRows(`${head}\n`, long, rest(links, "deletes"));
	else document.addRows(`${head}\n`, going.map(({ sid }) => `- ${sid}`), rest(links, "deletes"));
}
function addProblems(document, problems, links) {
	const ordered = [...problems].sort((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
	document.addRows("", ordered.map((problem) => problemLine(problem, links)), rest(links, "problems"), .4);
}
function problemLine({ severity, code: id, place, message, remedy }, links) {
	return `- ${severity === "error" ? ":x: " : ":warning: "}**${id}**${place === void 0 ? "" : ` ${lineLink(place.line, `${place.file}:${place.line}:${place.column}`, links)}`} ${prose(message)}. ${prose(remedy)}`;
}
function lineLink(line, text, links) {
	return links.file === void 0 ? code(text) : `[${code(text)}](${links.file}#L${line})`;
}
function addPlan(document, result, plan, links) {
	const origins = result.origins;
	const origin = (change) => origins?.get(change.digest) ?? "";
	const columns = origins === void 0 ? "| | Address | SID | What it means |" : "| | Address | SID | What it means | Comes from |";
	const rule = origins === void 0 ? "|---|---|---|---|" : "|---|---|---|---|---|";
	const rows = plan.changes.filter(({ action }) => action === "update" || action === "create").map((change) => {
		return row([
			`${SIGNS[change.action]} ${change.action}`,
			addressCell(change, links),
			"sid" in change ? `[${code(change.sid)}](${demoLink(plan.account, change.sid)})` : "new",
			prose(meaning(change, plan.names)),
			...origins === void 0 ? [] : [origin(change)]
		]);
	});
	document.addRows(`${columns}\n${rule}`, rows, rest(links, "changes"));
	if (plan.held.length > 0) {
		const held = plan.held.map((change) => `- ${change.action} ${code(change.name)} ${code(change.sid)}`);
		document.addRows("**Held: left as they are, since nobody has seen that they would go**\n", held, rest(links, "held"));
	}
	const map = plan.changes.length === 0 ? void 0 : mermaid(plan);
	if (map !== void 0) document.add(`<details open><summary>Where chats go, changes marked</summary>\n\n${map}\n\n</details>`);
	const folded = plan.changes.map((change) => details(change, plan));
	document.addRows("", folded, rest(links, "diffs"));
	const unlisted = plan.unlisted.map(({ live, fate }) => row([
		code(live.name),
		code(live.sid),
		FATES[fate]
	]));
	if (unlisted.length > 0) document.addRows(`**Unlisted.** ${prose(UNLISTED_HINT)}\n\n| Name | SID | |\n|---|---|---|`, unlisted, rest(links, "unlisted"));
}
function addressCell(change, links) {
	const known = change.key ?? change.name;
	if (!("desired" in change)) return code(known);
	return lineLink(change.desired.place.line, known, links);
}
function details(change, plan) {
	return [
		`<details><summary>${`${SIGNS[change.action]} ${change.action} ${codeInHtml(change.key ?? change.name)}`}</summary>`,
		"",
		fieldDiff(change.fields, plan.names),
		"",
		"</details>"
	].join("\n");
}
function fieldDiff(fields, names) {
	return [
		"```diff",
		...fields.flatMap(({ field, before, after }) => [...before === null ? [] : [`- ${field}: ${require_shared.visible(showValue(field, before, names))}`], ...after === null ? [] : [`+ ${field}: ${require_shared.visible(showValue(field, after, names))}`]]),
		"```"
	].join("\n");
}
function addOutcomes(document, { outcomes, plan }, links) {
	const rows = outcomes.map(({ change, status, sid, note, code: id, link }) => {
		const sign = status === "done" ? ":white_check_mark:" : status === "failed" || status === "in doubt" ? ":x:" : ":pause_button:";
		const where = sid === void 0 ? "" : change.action === "delete" ? code(sid) : `[${code(sid)}](${demoLink(plan.account, sid)})`;
		const explained = link === void 0 ? "" : ` [Twilio error ${id}](${link})`;
		return row([
			`${sign} ${ending(change.action, status)}`,
			addressCell(change, links),
			where,
			`${note === void 0 ? "" : code(note)}${explained}`
		]);
	});
	document.addRows("| | Address | SID | |\n|---|---|---|---|", rows, rest(links, "outcomes"));
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
function footer(result, links) {
	const parts = [
		result.plan === void 0 ? "" : `Plan ${result.plan.id}`,
		links.commit === void 0 ? "" : `commit ${links.commit}`,
		links.run === void 0 ? "" : `[run](${links.run})`
	].filter((part) => part !== "");
	return parts.length === 0 ? "" : `<sub>${parts.join(" · ")}</sub>`;
}
function shownSids(plan, text) {
	return [...plan.changes, ...plan.held].filter((change) => change.action === "delete" || change.action === "disable").map(({ sid }) => sid).filter((sid) => text.includes(sid));
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
	const lines = [`  ${paint(tone, `${SIGNS[change.action]} ${change.action.padEnd(7)} ${title}`)}${sid}`];
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
	if (errors > 0) return paint("bad", `${require_shared.count(errors, "problem")}${result.file === "" ? "" : ` in ${require_shared.visible(result.file)}`}.`);
	if (result.entries === void 0) return "";
	return paint("good", `${require_shared.visible(result.file)} is valid: ${require_shared.count(result.entries, "address", "addresses")}.`);
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
Object.defineProperty(exports, "addressesJson", {
	enumerable: true,
	get: function() {
		return addressesJson;
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
Object.defineProperty(exports, "shownSids", {
	enumerable: true,
	get: function() {
		return shownSids;
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
