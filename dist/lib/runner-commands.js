const require_request_error = require("./request-error.js");
const require_kinds = require("./kinds.js");
const require_read_text = require("./read-text.js");
const require_clock = require("./clock.js");
const require_address = require("./address.js");
let node_timers_promises = require("node:timers/promises");
// src/commands/run.ts
/** Runs the command that the options name. If it is stopped, the result has the problems that stopped it. */
async function run(options, hooks, runtime) {
	try {
		return await command(options, hooks, runtime);
	} catch (error) {
		return stoppedBy(error, options, runtime);
	}
}
/** The result of a run that an error ends. An error that is a bug is thrown on. */
function stoppedBy(error, options, { interrupted }) {
	const isExpected = error instanceof require_request_error.RequestError || error instanceof require_kinds.ProblemError;
	return require_read_text.stopped(options, interrupted.aborted && isExpected ? new require_clock.Interrupted() : error);
}
async function command(options, hooks, runtime) {
	switch (options.mode) {
		case "validate": return (await Promise.resolve().then(() => require("./validate.js"))).validate(options, runtime.interrupted);
		case "plan": return (await Promise.resolve().then(() => require("./plan.js"))).plan(options, hooks, runtime);
		case "drift": return (await Promise.resolve().then(() => require("./plan.js"))).drift(options, hooks, runtime);
		case "apply": return (await Promise.resolve().then(() => require("./apply.js"))).apply(options, hooks, runtime);
		case "export": return (await Promise.resolve().then(() => require("./export.js")).then((n) => n.export_exports)).exportFile(options, hooks, runtime);
		case "pin": return (await Promise.resolve().then(() => require("./pin.js"))).pin(options, hooks, runtime);
		case "accept": return (await Promise.resolve().then(() => require("./accept.js"))).accept(options, hooks, runtime);
		case "show": return (await Promise.resolve().then(() => require("./show.js"))).show(options, hooks, runtime);
		case "sids": return (await Promise.resolve().then(() => require("./sids.js"))).sids(options, hooks, runtime);
		case "migrate": return (await Promise.resolve().then(() => require("./migrate.js"))).migrate(options, runtime);
	}
}
// src/messages/runner.ts
/** @param error its name and message, without secrets */
const internalError = (error) => require_kinds.problem("FA000", `Internal error in twilio-flex-addresses: ${error}`, "Report it with this message. Known secrets are already redacted.");
/** @param code of the system's error, as `ENOSPC`; undefined where the runner names no file */
const runnerFileNotWritten = (what, code) => require_kinds.problem("FA007", `The ${what} could not be written (${code ?? "the file is missing or not accessible"})`, "Check the disk and the permissions of the runner. The log lists what was done.");
// src/report/in-style.ts
/** The same result for the users of one entry point: its problems name the inputs as this entry point does. */
function resultInStyle(result, style) {
	return {
		...result,
		problems: result.problems.map((problem) => problemInStyle(problem, style))
	};
}
function problemInStyle(problem, style) {
	return {
		...problem,
		message: require_kinds.inStyle(style, problem.message),
		remedy: require_kinds.inStyle(style, problem.remedy)
	};
}
// src/result.ts
/** What the Action does. */
const MODES = [
	"validate",
	"plan",
	"apply",
	"drift",
	"export",
	"pin"
];
/** All modes: those of the Action, and those of the CLI alone. */
const RUN_MODES = [
	...MODES,
	"accept",
	"show",
	"sids",
	"migrate"
];
/** The plan, whether or not it was applied. */
function planOf(result) {
	return result.kind === "planned" || result.kind === "applied" ? result.plan : void 0;
}
/** Whether there is a plan, and the account is out of sync. */
function isOutOfSync(result) {
	const plan = planOf(result);
	return plan !== void 0 && !require_address.inSync(plan);
}
/** What an apply did; undefined where nothing was applied. */
function appliedOf(result) {
	return result.kind === "applied" ? result.applied : void 0;
}
/** Digest of each change → its origin; undefined where it is unknown. */
function originsOf(result) {
	return result.kind === "planned" || result.kind === "applied" ? result.origins : void 0;
}
/** Whether a plan is not applied. Drift reports what a guard would block, and is not blocked itself. */
function isBlocked(result) {
	if (result.kind !== "planned") return false;
	return result.plan.blocked || result.mode !== "drift" && require_kinds.errorsOf(result.problems).length > 0;
}
// src/report/effects.ts
function effectsOf(changes) {
	const number = (is) => changes.filter(is).length;
	return {
		deletes: number(({ action }) => action === "delete"),
		takenOutOfService: number((change) => change.action !== "delete" && require_address.goesOutOfService(change)),
		updates: number((change) => change.action === "update" && !change.outOfService),
		creates: number(({ action }) => action === "create")
	};
}
const VERBS = {
	infinitive: [
		"delete",
		"take",
		"update",
		"create"
	],
	past: [
		"deleted",
		"took",
		"updated",
		"created"
	]
};
/** `delete 1 address, take 1 out of service and update 3`; undefined where nothing changes. */
function inWords(effects, tense) {
	const { deletes, takenOutOfService, updates, creates } = effects;
	const numbers = [
		deletes,
		takenOutOfService,
		updates,
		creates
	];
	const first = numbers.findIndex((n) => n > 0);
	const parts = numbers.flatMap((n, index) => {
		if (n === 0) return [];
		const what = index === first ? require_kinds.count(n, "address", "addresses") : String(n);
		return [`${VERBS[tense][index]} ${what}${index === 1 ? " out of service" : ""}`];
	});
	return parts.length === 0 ? void 0 : require_kinds.listed(parts, "and");
}
/** The first sentence of a plan's report: what an apply will do; undefined if nothing. */
function planSentence(plan, mode) {
	const effects = effectsOf(plan.changes);
	const held = plan.held.length;
	const more = held === 0 ? "" : ` ${require_kinds.count(held, "change is", "changes are")} held.`;
	const verbs = inWords(effects, "infinitive");
	if (verbs === void 0) return held === 0 ? void 0 : `Applying this plan will change nothing.${more}`;
	if (mode === "blocked") return `If it were not blocked, this plan would ${verbs}.${more}`;
	if (mode === "drift") return `An apply would ${verbs}.${more}`;
	return `Applying this plan will ${verbs}.${more}`;
}
/** The first sentence of an apply's report: what it did. */
function appliedSentence(outcomes) {
	const verbs = inWords(effectsOf(doneChanges(outcomes)), "past") ?? "nothing was changed";
	return `${verbs.charAt(0).toUpperCase()}${verbs.slice(1)}.`;
}
/** `1 to delete, 1 to take out of service, 3 to update`, without zeros. */
function plannedCounts({ changes, held }) {
	const { deletes, takenOutOfService, updates, creates } = effectsOf(changes);
	return listCounts({
		"to delete": deletes,
		"to take out of service": takenOutOfService,
		"to update": updates,
		"to create": creates,
		held: held.length
	});
}
/** `1 deleted, 1 taken out of service`, without zeros. */
function doneCounts(outcomes) {
	const { deletes, takenOutOfService, updates, creates } = effectsOf(doneChanges(outcomes));
	return listCounts({
		deleted: deletes,
		"taken out of service": takenOutOfService,
		updated: updates,
		created: creates
	});
}
const doneChanges = (outcomes) => outcomes.filter(({ status }) => status === "done").map(({ change }) => change);
/** `1 held, 3 ignored`, without zeros. */
function listCounts(counts) {
	return Object.entries(counts).flatMap(([label, n]) => n > 0 ? [`${n} ${label}`] : []).join(", ");
}
// src/report/sites.ts
/** How many websites and locales a sentence names; it names more of those that lose their chat. */
const NAMED = 3;
const NAMED_LOCALES = 5;
const NAMED_LOSERS = 10;
function sitesOf(change) {
	const known = "desired" in change ? change.desired : change.formerEntry;
	return {
		websites: known?.websites ?? [],
		locales: known?.locales ?? []
	};
}
/** Websites as quoted text: the first ones, and the number of others. */
function shownWebsites(websites, limit = NAMED) {
	return require_kinds.firstOf(websites.map((website) => require_kinds.quoteShort(website.replace(/^https?:\/\//, ""))), limit);
}
/** `"www.acme.de" ("de-DE", "de-AT")` */
function shownSites({ websites, locales }) {
	const languages = locales.slice(0, NAMED_LOCALES).map((locale) => require_kinds.quoteShort(locale));
	return `${shownWebsites(websites)}${languages.length === 0 ? "" : ` (${languages.join(", ")})`}`;
}
/** Which sites lose their chat, and what they embed; undefined if none do. */
function lossOf(change, kind, { hasSidBeside = false, isDone = false } = {}) {
	if (!require_address.goesOutOfService(change)) return void 0;
	const { what, value } = kind.embedded(change.live);
	const isSid = value === change.sid;
	const embedded = isSid && hasSidBeside ? `this ${what}` : isSid ? value : `the ${what} ${value}`;
	const { websites, locales } = sitesOf(change);
	const named = locales.length === 0 ? "" : ` (${locales.map((locale) => require_kinds.quoteShort(locale)).join(", ")})`;
	if (websites.length === 0) return `Sites that embed ${embedded}${named} ${isDone ? "lost" : "lose"} their chat.`;
	const [loses, it] = websites.length === 1 ? ["loses its", "it embeds"] : ["lose their", "they embed"];
	const lost = isDone ? loses.replace(/^loses?/, "lost") : loses;
	return `${shownWebsites(websites, NAMED_LOSERS)}${named} ${lost} chat: ${it} ${embedded}.`;
}
/** As in the file: one value as itself, several as a list, none as null. */
function oneOrList(values) {
	return values.length > 1 ? values : values[0] ?? null;
}
// src/report/labels.ts
/** The sign before each action, as in a diff. */
const SIGNS = {
	delete: "-",
	disable: "~",
	update: "~",
	create: "+"
};
/** A value for people: `WebChat EN (FW…)`, `true`, `"text"`. Still text from outside. */
function showValue({ kind, names }, path, value) {
	if (value === null) return "not set";
	if (typeof value !== "string") return String(value);
	const field = require_kinds.fieldOf(kind, path);
	if (field?.type === "text") return JSON.stringify(value);
	const name = field?.type === "reference" && field.holds === "sid" ? names.get(value) : void 0;
	return name === void 0 ? value : `${name} (${value})`;
}
/**
* Where chats go: the name of a Studio Flow or workflow, the host of a webhook; undefined where it is unknown. Still
* text from outside.
*/
function destinationOf({ kind, names }, values) {
	const integration = require_kinds.integrationNamed(kind, values.get(require_kinds.INTEGRATION));
	const target = integration === void 0 ? void 0 : values.get(integration.target);
	if (target instanceof require_kinds.WebhookUrl) return target.shownHost === "" ? void 0 : target.shownHost;
	return typeof target === "string" && target !== "" ? names.get(target) ?? target : void 0;
}
/**
* Says that a field differs only in the values of variables, which a person cannot see from the URL; undefined where
* more differs.
*/
function variablesNote(change, field) {
	const names = change.action === "update" ? change.variables?.get(field) ?? [] : [];
	if (names.length === 0) return void 0;
	return `the ${names.length === 1 ? "value" : "values"} of ${require_kinds.listed(names.map((name) => `\`\${${name}}\``), "and")} ${names.length === 1 ? "differs" : "differ"} from what Twilio has`;
}
/** `2026-06-01 11:00 UTC`, from an ISO time. */
const minuteOf = (time) => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
/**
* Where chats go, as a phrase: `the Studio Flow "WebChat EN" (FW…)`; undefined for an integration that this tool does
* not know.
*/
function destinationPhrase(plan, values) {
	const integration = require_kinds.integrationNamed(plan.kind, values.get(require_kinds.INTEGRATION));
	if (integration === void 0) return void 0;
	const [name, target] = [destinationOf(plan, values), values.get(integration.target)];
	const phrase = integration.describe("the", name === void 0 ? void 0 : require_kinds.quoteShort(name));
	return typeof target === "string" && target !== "" && target !== name ? `${phrase} (${target})` : phrase;
}
/** Twilio's demo page for an address, where there is one. */
function demoLink({ kind, account }, sid) {
	return "link" in kind.demo ? kind.demo.link(account, sid) : void 0;
}
/** A notice for users of this kind of address; undefined if there is none, or the run is not a plan. */
function noticeOf(result) {
	return result.kind === "planned" && result.mode === "plan" ? result.plan.kind.notice : void 0;
}
/** Whether an entry's address is enabled after an apply; the live value if `enabled` is unmanaged. */
function enabledOf({ desired: { values, unmanaged }, live }) {
	return (unmanaged.has("enabled") ? live?.values.get("enabled") : void 0) ?? values.get("enabled");
}
/** Whether the change takes an unlisted address out of service. */
function isUnlistedChange(change) {
	return change.action === "delete" || change.action === "disable";
}
/** How a change affects the sites: one colour each in the table and the map. */
function effectOf(change) {
	if (require_address.goesOutOfService(change)) return "deleted";
	return change.action === "create" ? "created" : "updated";
}
/** Why a change matters, for readers who do not know Twilio; undefined where its fields say it all. */
function consequence(change, kind, style) {
	const lost = lossOf(change, kind, style);
	if (lost === void 0 || !isUnlistedChange(change)) return lost;
	const left = change.action === "delete" ? kind.embedded(change.live).afterDelete : void 0;
	return [
		lost,
		reasonOf(change),
		left ?? []
	].flat().join(" ");
}
function reasonOf(change) {
	if (change.action === "delete" && change.because === "removed") return "The file lists it under `removed`.";
	const { formerEntry } = change;
	if (formerEntry === void 0) return "No entry in the file lists it.";
	return formerEntry.isRemoved ? `This change removes entry \`${formerEntry.key}\`.` : `Entry \`${formerEntry.key}\` listed it before this change. No entry lists it now.`;
}
/** The entries of `--only`, as the end of a heading: `, only acme-de and acme-en`; empty for a plan of all. */
function onlyLabel({ only }) {
	if (only === void 0) return "";
	return `, only ${only.length > 5 ? require_kinds.count(only.length, "entry", "entries") : require_kinds.listed(only, "and")}`;
}
/** `1 to delete, 2 to update, 1 to create`, or `in sync`, which a blocked plan cannot know. */
function changeCounts(plan, isBlocked) {
	return plannedCounts(plan) || (isBlocked ? "nothing planned" : "in sync");
}
/** What does not change: `4 unchanged, 1 unlisted, 3 ignored`. */
function otherCounts(plan) {
	const { unlisted, ignored } = plan.counts;
	const changed = new Set(plan.changes.map((change) => change.key));
	const unresolved = new Set(require_kinds.errorsOf(plan.problems).map(({ entry }) => entry));
	const unchanged = plan.claims.filter(({ key, live }) => live !== void 0 && !changed.has(key) && !unresolved.has(key)).length;
	const others = listCounts({
		unlisted,
		ignored
	});
	return `${unchanged} unchanged${others === "" ? "" : `, ${others}`}`;
}
/** How long the apply takes, where it takes long: `about 40 s`, `about 3 min`. */
function applyTime(seconds) {
	if (seconds < 5) return void 0;
	return seconds < 90 ? `about ${seconds} s` : `about ${Math.ceil(seconds / 60)} min`;
}
/** What happens to an unlisted address. */
const HANDLING_LABELS = {
	reported: "left as is",
	deleted: "to be deleted",
	disabled: "to be disabled",
	held: "held for review",
	"already disabled": "already out of service"
};
/** Before each held change in a text. */
const HELD_LINE = "  held for review:";
const UNLISTED_HINT = "To manage an unlisted address, add an entry with its `sid`. Otherwise list it under `ignore` (never changed) or `removed` (deleted).";
const PAST = {
	create: "created",
	update: "updated",
	disable: "disabled",
	delete: "deleted"
};
/** `created`, `failed: update`, … */
function outcomeLabel(action, status) {
	return status === "done" ? PAST[action] : `${status}: ${action}`;
}
/** The most important first. */
const STATUS_ORDER = [
	"failed",
	"in doubt",
	"not attempted",
	"left alone",
	"held",
	"done"
];
/** `1 failed, 5 done` */
function statusCounts(outcomes) {
	return listStatuses(outcomes, STATUS_ORDER);
}
/** `2 deleted, 3 updated, 1 failed`; empty if there was nothing to do. */
function outcomeCounts(outcomes) {
	const others = STATUS_ORDER.filter((status) => status !== "done");
	return [doneCounts(outcomes), listStatuses(outcomes, others)].filter((part) => part !== "").join(", ");
}
function listStatuses(outcomes, statuses) {
	const counts = statuses.map((status) => [status, outcomes.filter((one) => one.status === status).length]);
	return listCounts(Object.fromEntries(counts));
}
// src/report/redact.ts
/**
* The same result without secrets. Redact a result before rendering anything from it. Only text from outside is
* redacted: names, values, websites, and what problems and notes quote. Keys, SIDs, paths, digests, links and our own
* words stay, whatever a secret looks like.
*/
function redactResult(result, redact) {
	const problems = result.problems.map((problem) => redactProblem(problem, redact));
	if (result.kind === "planned") return {
		...result,
		problems,
		plan: redactPlan(result.plan, redact)
	};
	if (result.kind === "accepted") {
		const accepted = result.accepted.map((change) => redactChange(change, result.plan.kind, redact));
		return {
			...result,
			problems,
			plan: redactPlan(result.plan, redact),
			accepted
		};
	}
	if (result.kind === "migrated") return {
		...result,
		problems,
		migration: redactMigration(result.migration, redact)
	};
	if (result.kind === "shown") return {
		...result,
		problems,
		shown: redactShown(result.shown, redact)
	};
	if (result.kind === "compared") {
		const lines = result.compared.lines.map((one) => ({
			...one,
			text: redact(one.text)
		}));
		return {
			...result,
			problems,
			compared: {
				...result.compared,
				lines
			}
		};
	}
	if (result.kind !== "applied") return {
		...result,
		problems
	};
	const plan = redactPlan(result.plan, redact);
	const outcomes = result.applied.outcomes.map((one) => redactOutcome(one, plan.kind, redact));
	return {
		...result,
		problems,
		plan,
		applied: {
			...result.applied,
			plan,
			outcomes
		}
	};
}
function redactPlan(plan, redact) {
	const { kind } = plan;
	const change = (one) => redactChange(one, kind, redact);
	return {
		...plan,
		changes: plan.changes.map(change),
		held: plan.held.map(change),
		unlisted: plan.unlisted.map((one) => ({
			...one,
			live: redactAddress(one.live, kind, redact)
		})),
		claims: plan.claims.map((claim) => ({
			...claim,
			desired: redactDesired(claim.desired, kind, redact)
		})),
		names: new Map(Array.from(plan.names, ([sid, name]) => [sid, redactText(name, redact)]))
	};
}
function redactShown(shown, redact) {
	const { name, live, parts } = shown;
	const plan = redactPlan(shown.plan, redact);
	const problems = plan.problems.map((problem) => redactProblem(problem, redact));
	return {
		...shown,
		name: redactText(name, redact),
		claim: plan.claims[0],
		live: live && redactAddress(live, plan.kind, redact),
		plan: {
			...plan,
			problems
		},
		parts: parts.map((part) => ({
			...part,
			lines: part.lines.map(({ line, text }) => ({
				line,
				text: redact(text)
			}))
		}))
	};
}
/** Notes and steps are our own words. */
function redactMigration(migration, redact) {
	const text = (one) => redactText(one, redact);
	return {
		...migration,
		entries: migration.entries.map((entry) => ({
			...entry,
			name: text(entry.name),
			...redactSites(entry, redact),
			studio: entry.studio && {
				...entry.studio,
				flow: text(entry.studio.flow),
				readsMessage: entry.studio.readsMessage.map(({ state, property }) => ({
					state: text(state),
					property: text(property)
				}))
			}
		}))
	};
}
function redactProblem(problem, redact) {
	const [message, remedy] = [redactQuoted(problem.message, redact), redactQuoted(problem.remedy, redact)];
	return {
		...problem,
		message,
		remedy
	};
}
function redactOutcome(one, kind, redact) {
	const note = one.note === void 0 ? void 0 : redactQuoted(one.note, redact);
	return {
		...one,
		note,
		change: redactChange(one.change, kind, redact)
	};
}
function redactChange(change, kind, redact) {
	return {
		...change,
		name: redactText(change.name, redact),
		fields: change.fields.map(({ field, before, after }) => ({
			field,
			before: redactValue(kind, field, before, redact),
			after: redactValue(kind, field, after, redact)
		})),
		..."live" in change ? { live: redactAddress(change.live, kind, redact) } : {},
		..."formerEntry" in change && change.formerEntry !== void 0 ? { formerEntry: {
			...change.formerEntry,
			...redactSites(change.formerEntry, redact)
		} } : {},
		..."desired" in change ? { desired: redactDesired(change.desired, kind, redact) } : {}
	};
}
function redactDesired(desired, kind, redact) {
	return {
		...redactAddress(desired, kind, redact),
		...redactSites(desired, redact)
	};
}
function redactSites({ websites, locales }, redact) {
	const text = (one) => redactText(one, redact);
	return {
		websites: websites.map(text),
		locales: locales.map(text)
	};
}
function redactAddress(address, kind, redact) {
	const values = Array.from(address.values, ([path, value]) => [path, redactValue(kind, path, value, redact)]);
	return {
		...address,
		name: redactText(address.name, redact),
		values: new Map(values)
	};
}
/** Fields whose values are fixed words, which are not secrets. */
const ENUMERATIONS = /* @__PURE__ */ new Set([
	"integration",
	"choice",
	"set"
]);
function redactValue(kind, path, value, redact) {
	if (value instanceof require_kinds.WebhookUrl) return value.redacted(redact);
	if (typeof value !== "string" || ENUMERATIONS.has(require_kinds.fieldOf(kind, path)?.type)) return value;
	return redactText(value, redact);
}
const QUOTED = /"((?:[^"\\]|\\.)*)"/g;
/** Quoted text, on its own or within code that a sentence proposes. */
const QUOTED_OR_CODE = /"((?:[^"\\]|\\.)*)"|`(?:"(?:[^"\\]|\\.)*"|[^`"])*`/g;
/** Quoted text comes from outside. It is shortened only here, after redaction; code to be copied stays whole. */
function redactQuoted(text, redact) {
	const clean = (quoted) => redactText(quoted, redact);
	return text.replace(QUOTED_OR_CODE, (whole, quoted) => quoted === void 0 ? whole.replace(QUOTED, (_, inner) => `"${clean(inner)}"`) : `"${require_kinds.shortenQuoted(clean(quoted))}"`);
}
/** SIDs are not secrets, even if a part of one equals a secret by chance. */
function redactText(text, redact) {
	return /^[A-Z]{2}[0-9a-f]{32}$/.test(text) ? text : redact(text);
}
// src/report/change-text.ts
/** A change with its fields, before → after. */
function changeText(change, plan, paint) {
	const tone = require_address.goesOutOfService(change) ? "delete" : change.action;
	const name = require_kinds.visible(JSON.stringify(change.name));
	const title = change.key === void 0 ? name : `${change.key}  ${name}`;
	const sid = "sid" in change ? `  ${paint("faint", change.sid)}` : "";
	const lines = [`  ${paint(tone, `${SIGNS[change.action]} ${change.action.padEnd(7)} ${title}`)}${sid}`];
	const lost = consequence(change, plan.kind);
	if (lost !== void 0) lines.push(`      ${paint("delete", lost)}`);
	const widest = Math.max(0, ...change.fields.map(({ field }) => field.length));
	for (const field of change.fields) {
		lines.push(`      ${fieldText(change, field, widest, plan, paint)}`);
		const note = variablesNote(change, field.field);
		if (note !== void 0) lines.push(`      ${" ".repeat(widest)}  ${require_kinds.visible(note)}`);
	}
	if (change.action === "update") lines.push(demoLine(plan, change.sid, paint));
	return lines.join("\n");
}
const demoLine = ({ kind, account }, sid, paint) => `      ${paint("faint", `try it: ${"link" in kind.demo ? kind.demo.link(account, sid) : kind.demo.hint}`)}`;
function fieldText(change, { field, before, after }, widest, plan, paint) {
	const show = (value) => require_kinds.visible(showValue(plan, field, value));
	const label = field.padEnd(widest);
	if (change.action === "create") return `${label}  ${paint("create", show(after))}`;
	if (change.action === "delete") return `${label}  ${paint("delete", show(before))}`;
	return `${label}  ${paint("delete", show(before))} → ${paint("create", show(after))}`;
}
// src/text/columns.ts
const ASCII = /^[ -~]*$/;
const COMBINING = /^[\p{Mn}\p{Me}]$/u;
/** Characters that a terminal draws two columns wide: East Asian wide and fullwidth characters, and emoji. */
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;
/** How many terminal columns a character takes. */
function columnsOfCharacter(character) {
	if (character >= " " && character <= "~") return 1;
	if (COMBINING.test(character)) return 0;
	return WIDE.test(character) ? 2 : 1;
}
/** How many terminal columns a text without control characters takes. */
function columnsOf(text) {
	if (ASCII.test(text)) return text.length;
	return Array.from(text).reduce((sum, character) => sum + columnsOfCharacter(character), 0);
}
// src/report/excerpt.ts
/**
* As much of a line around a place as fits into a terminal; an ellipsis replaces the rest.
*
* @param column of the place, from 1, in UTF-16 units
* @param width columns
*/
function excerptOf(line, column, width) {
	const cells = cellsAround(line, column - 1, width);
	const starts = [0];
	for (const { shown } of cells) starts.push((starts.at(-1) ?? 0) + columnsOf(shown));
	const columns = (from, to) => (starts[to] ?? 0) - (starts[from] ?? 0);
	const found = cells.findIndex(({ end }) => end > column - 1);
	const place = found === -1 ? cells.length : found;
	const room = cells[0]?.start === 0 && cells.at(-1)?.end === line.length && columns(0, cells.length) <= width ? width : width - 2;
	let [from, to] = [place, place];
	while (from > 0 && columns(from - 1, place) <= room / 2) from--;
	while (to < cells.length && columns(from, to + 1) <= room) to++;
	while (from > 0 && columns(from - 1, to) <= room) from--;
	while (from < place && columns(from, from + 1) === 0) from++;
	const shown = cells.slice(from, to).map((cell) => cell.shown);
	const isCutBefore = (cells[from]?.start ?? cells.at(-1)?.end ?? 0) > 0 && from < cells.length;
	const isCutAfter = (cells[to - 1]?.end ?? 0) < line.length;
	return {
		text: `${isCutBefore ? "…" : ""}${shown.join("")}${isCutAfter ? "…" : ""}`,
		before: (isCutBefore ? 1 : 0) + columns(from, place)
	};
}
/** The characters near a place: even for a line of a megabyte, no more than could be shown. */
function cellsAround(line, at, width) {
	const isInPair = (index) => /^[\uDC00-\uDFFF]$/.test(line.charAt(index));
	let start = Math.max(0, at - 2 * width);
	if (isInPair(start)) start++;
	const cells = [];
	for (const character of line.slice(start, at + 2 * width)) {
		cells.push({
			start,
			end: start + character.length,
			shown: require_kinds.visible(character)
		});
		start += character.length;
	}
	return cells;
}
// src/report/migration-text.ts
/** Longer lists help nobody: the JSON has all. */
const MAX_SHOWN$1 = 8;
/** What becomes of each address, what changes, and the next steps. */
function migrationText({ entries, notes, steps }, paint) {
	return [
		...entries.map((entry) => entryText(entry, paint)),
		...notesText("Settings whose meaning changes", entries.map(({ key, changes }) => ({
			key,
			notes: changes
		})), paint),
		...notesText("Settings that chat addresses do not have", entries.map(({ key, notPossible }) => ({
			key,
			notes: notPossible
		})), paint),
		...notes.length === 0 ? [] : [[paint("strong", "The file"), ...notes.map((note) => `  ${note}`)].join("\n")],
		[paint("strong", "Next steps, in an order that loses no chats"), ...steps.flatMap(({ title, text }, index) => [`  ${String(index + 1).padStart(2)}. ${paint("strong", title)}`, `      ${require_kinds.visible(text)}`])].join("\n")
	].join("\n\n");
}
function migratedSentence({ output, entries }) {
	const keys = new Set(entries.map(({ key }) => key));
	return `Wrote ${require_kinds.visible(output)} with ${require_kinds.count(keys.size, "entry", "entries")}. Fill in the values marked TODO, CV… or FW….`;
}
function entryText(entry, paint) {
	const { key, environments, name, websites, flexFlow, carriedOver, changes, notPossible, studio } = entry;
	const where = environments.length === 0 ? "" : `  ${paint("faint", environments.join(", "))}`;
	const line = (label, text) => `      ${label.padEnd(13)} ${text}`;
	const paths = (list) => list.map(({ path }) => path).join(", ");
	return [
		`  ${paint("update", `${key}  ${require_kinds.visible(JSON.stringify(name))}`)}${where}`,
		...websites.length === 0 ? [] : [line("site", require_kinds.visible(shownSites(entry)))],
		line("embeds", flexFlow === void 0 ? "a Flex Flow (FO…)" : `Flex Flow ${flexFlow}`),
		line("carried over", carriedOver.join(", ")),
		...changes.length === 0 ? [] : [line("changes", paths(changes))],
		...notPossible.length === 0 ? [] : [line("not possible", paint("bad", paths(notPossible)))],
		...studio === void 0 ? [] : flowLines(studio, paint).map((text, n) => line(n === 0 ? "Studio Flow" : "", text))
	].join("\n");
}
/** Each note once, with the entries that it applies to. */
function notesText(title, all, paint) {
	const keys = /* @__PURE__ */ new Map();
	const texts = /* @__PURE__ */ new Map();
	for (const { key, notes } of all) for (const { path, text } of notes) {
		texts.set(path, text);
		keys.set(path, (keys.get(path) ?? /* @__PURE__ */ new Set()).add(key));
	}
	if (texts.size === 0) return [];
	const lines = [...texts].flatMap(([path, text]) => [`  ${path}  ${paint("faint", require_kinds.firstOf([...keys.get(path) ?? []], MAX_SHOWN$1))}`, `      ${text}`]);
	return [[paint("strong", title), ...lines].join("\n")];
}
const STATES = {
	connected: "Incoming Conversation is connected",
	"not connected": "Incoming Conversation is not connected: chats would go unanswered",
	"no trigger": "it has no trigger: chats would go unanswered",
	"not published": "it was never published: chats would go unanswered",
	unknown: "no Studio Flow with this name or SID in the account",
	ambiguous: "several Studio Flows have this name: use the SID",
	"not read": "not read: check in Studio that Incoming Conversation is connected"
};
function flowLines({ flow, sid, state, readsMessage, reachesAgent }, paint) {
	const tone = state === "connected" ? "good" : state === "not read" ? "faint" : "bad";
	const name = require_kinds.quoteShort(flow) + (sid === void 0 || sid === flow ? "" : ` (${sid})`);
	const widgets = readsMessage.map(({ state: widget, property }) => require_kinds.visible(`${widget}.${property}`));
	return [
		`${name}: ${paint(tone, STATES[state])}`,
		...widgets.length === 0 ? [] : [`still read trigger.message: ${require_kinds.firstOf(widgets, MAX_SHOWN$1)}`],
		...reachesAgent === false ? ["Incoming Conversation reaches no Send to Flex widget: check that a subflow or function sends the chat to an agent"] : []
	];
}
// src/report/show-text.ts
/** One address: its state, the sites that embed it, where its chats go, its lines in the file, live values, differences. */
function shownText(shown, paint) {
	const { sid, name, claim, plan } = shown;
	const where = plan.environment === void 0 ? plan.file : `${plan.file}, ${plan.environment}`;
	const named = require_kinds.visible(JSON.stringify(name));
	return [
		`${paint("strong", claim === void 0 ? named : `${claim.key}  ${named}`)}${sid === void 0 ? "" : `  ${paint("faint", sid)}`}`,
		rowsText([
			["account", `${plan.account} (${require_kinds.visible(where)})`],
			["state", stateOf(shown)],
			...sitesRows(shown),
			...destinationRows(shown),
			...demoRows(shown)
		]),
		...partsText(shown, paint),
		...liveText(shown, paint),
		...differences(shown, paint)
	].join("\n\n");
}
/** What sites embed; undefined where there is nothing to embed yet. */
function embeddedBy({ sid, claim, live, plan: { kind } }) {
	const values = live?.values ?? claim?.desired.values;
	if (!(values !== void 0 && (sid !== void 0 || require_kinds.keyValue(kind, values) !== void 0))) return void 0;
	const { what, value } = kind.embedded({
		sid,
		values
	});
	return {
		what,
		value
	};
}
const STANDINGS = {
	unlisted: "not in the file",
	removed: "listed under `removed`: an apply deletes it",
	ignored: "listed under `ignore`: never changed",
	"out of scope": "outside the file's `scope`: never changed"
};
function stateOf({ standing, live, isUncertain, plan }) {
	const { kind, unlisted } = plan;
	if (standing === "of another type") return `not a ${kind.type.own} address: it ${kind.type.other}; never changed`;
	if (isUncertain) return "unknown: see the problems";
	if (live === void 0) return isCreated(plan) ? "not live: an apply creates it" : "not live";
	const service = require_address.isDisabled(live) ? "disabled: its chat cannot start" : "live";
	const since = live.updated === void 0 ? service : `${service}; unchanged since ${minuteOf(live.updated)}`;
	if (standing === "listed") return since;
	const handling = unlisted[0] === void 0 ? "" : `, ${HANDLING_LABELS[unlisted[0].handling]}`;
	return `${since}; ${STANDINGS[standing]}${handling}`;
}
const isCreated = ({ changes, held }) => [...changes, ...held].some(({ action }) => action === "create");
function sitesRows(shown) {
	const { claim, standing } = shown;
	if (standing === "of another type") return [];
	const sites = claim?.desired;
	const embeds = embeddedBy(shown);
	return [["sites", sites === void 0 || sites.websites.length === 0 ? "none in the file" : shownSites(sites)], ["embed", embeds === void 0 ? "nothing yet" : `the ${embeds.what} ${embeds.value}`]];
}
function destinationRows({ claim, live, plan, uncompared }) {
	const [now, then] = [live?.values, claim?.desired.values].map((values) => values?.has("integration") ? destinationPhrase(plan, values) : void 0);
	if (live === void 0) return then === void 0 ? [] : [["chats", `will go to ${then}`]];
	const shown = now === void 0 ? "go somewhere that this file cannot express" : `go to ${now}`;
	return [["chats", then !== void 0 && uncompared.length === 0 && then !== now && plan.changes.some(({ fields }) => fields.length > 0) ? `${shown}; after an apply, to ${then}` : shown]];
}
function demoRows({ sid, live, plan: { kind, account } }) {
	if (sid === void 0 || live === void 0) return [];
	return [["try it", "link" in kind.demo ? kind.demo.link(account, sid) : kind.demo.hint]];
}
function rowsText(rows) {
	const widest = Math.max(...rows.map(([label]) => columnsOf(label)));
	return rows.map(([label, text]) => `  ${label.padEnd(widest)}  ${require_kinds.visible(text)}`).join("\n");
}
function partsText({ parts, plan }, paint) {
	if (parts.length === 0) return [];
	const lines = parts.flatMap((part) => [`  ${require_kinds.visible(part.path)}`, ...part.lines.map(({ line, text }) => paint("faint", `  ${String(line).padStart(4)} | ${require_kinds.visible(text)}`))]);
	return [[paint("strong", `In ${require_kinds.visible(plan.file)}`), ...lines].join("\n")];
}
function liveText({ live, plan }, paint) {
	if (live === void 0) return [];
	const rows = plan.kind.fields.filter(({ path }) => live.values.has(path)).map(({ path }) => [path, showValue(plan, path, require_kinds.shownValue(live.values.get(path)))]);
	return [`${paint("strong", "Live")}\n${rowsText(rows)}`];
}
function differences(shown, paint) {
	const unknown = shown.uncompared.map((path) => paint("warn", `Unknown whether ${path} differs: a variable has no value here.`));
	return [...knownDifferences(shown, paint), ...unknown];
}
function knownDifferences({ standing, live, plan, isUncertain, uncompared }, paint) {
	const show = (change) => changeText(change, plan, paint);
	const { changes, held } = plan;
	const all = [...changes.map(show), ...held.map((change) => `${paint("faint", HELD_LINE)}\n${show(change)}`)];
	if (all.length > 0) return [[paint("strong", "What an apply would do"), ...all].join("\n")];
	if (standing === "unlisted") return [paint("faint", UNLISTED_HINT)];
	if (standing !== "listed" || live === void 0 || isUncertain || uncompared.length > 0 || plan.problems.some(({ severity }) => severity === "error")) return [];
	return [paint("good", "In sync: the account matches the file.")];
}
// src/report/stale-text.ts
/** Longer lists help nobody: the file must be regenerated. */
const MAX_SHOWN = 100;
/** The stale lines of a file: `-` as it is, `+` as it would be. */
function staleText({ file, lines }, paint) {
	if (lines.length === 0) return "";
	const rows = lines.slice(0, MAX_SHOWN).map(({ sign, line, text }) => {
		const tone = sign === "-" ? "delete" : "create";
		return `  ${String(line).padStart(5)} ${paint(tone, `${sign} ${require_kinds.visible(text)}`)}`;
	});
	const more = lines.length > MAX_SHOWN ? [`        … and ${lines.length - MAX_SHOWN} more lines`] : [];
	return [
		paint("strong", `${require_kinds.visible(file)} is stale`),
		...rows,
		...more
	].join("\n");
}
function staleSentence({ file, lines }) {
	if (lines.length === 0) return `${require_kinds.visible(file)} is up to date.`;
	const differ = require_kinds.count(lines.length, "line differs", "lines differ");
	return `${require_kinds.visible(file)} is stale: ${differ}. To regenerate it, use -o instead of --check.`;
}
// src/report/paint.ts
const unpainted = (_tone, text) => text;
// src/report/text.ts
/**
* A result as text for a terminal or log: what goes out of service first, before → after, problems, a one-line total,
* and the plan's id.
*/
function renderText(result, paint, source) {
	const body = result.kind === "applied" ? outcomesText(result.plan, result.applied.outcomes, paint) : result.kind === "planned" ? changesText(result.plan, paint) : result.kind === "accepted" ? acceptedText(result, paint) : result.kind === "migrated" ? migrationText(result.migration, paint) : result.kind === "shown" ? shownText(result.shown, paint) : result.kind === "compared" ? staleText(result.compared, paint) : "";
	const problems = [...require_kinds.warningsOf(result.problems), ...require_kinds.errorsOf(result.problems)].map((problem) => problemText(problem, paint, source));
	const id = result.kind === "planned" ? idText(result.plan) : "";
	return `${[
		body,
		...problems,
		noticeText(result, paint),
		[conclusion(result, paint), id].filter((line) => line !== "").join("\n")
	].filter((part) => part !== "").join("\n\n")}\n`;
}
/** A plan before anything is written. */
function planText(plan, paint) {
	return `${changesText(plan, paint)}\n\n${idText(plan)}`;
}
/** What users of this kind of address should know, shown once in a plan. */
function noticeText(result, paint) {
	const notice = noticeOf(result);
	return notice === void 0 ? "" : paint("faint", notice);
}
const idText = ({ id }) => `Plan id: ${id}`;
function changesText(plan, paint) {
	const where = plan.environment === void 0 ? plan.file : `${plan.file}, ${plan.environment}`;
	const blocks = [paint("strong", `Plan for ${plan.account} (${require_kinds.visible(where)})${onlyLabel(plan)}`)];
	blocks.push(...plan.changes.map((change) => changeText(change, plan, paint)));
	blocks.push(...plan.held.map((change) => `${paint("faint", HELD_LINE)}\n${changeText(change, plan, paint)}`));
	const unlisted = plan.unlisted.filter(({ handling }) => handling === "reported" || handling === "already disabled");
	if (unlisted.length > 0) {
		const rows = unlisted.map(({ live, handling }) => `    ${live.sid}  ${require_kinds.visible(JSON.stringify(live.name))}  ${paint("faint", HANDLING_LABELS[handling])}`);
		blocks.push([
			`  ${paint("strong", "Unlisted")}`,
			...rows,
			`    ${paint("faint", UNLISTED_HINT)}`
		].join("\n"));
	}
	return blocks.join("\n\n");
}
/** What `accept` wrote: the former values of the file, and the live ones. */
function acceptedText({ plan, accepted }, paint) {
	if (accepted.length === 0) return "";
	const blocks = accepted.map((change) => {
		const title = `${change.key}  ${require_kinds.visible(JSON.stringify(change.name))}`;
		const widest = Math.max(...change.fields.map(({ field }) => field.length));
		const fields = change.fields.map(({ field, before, after }) => {
			return `      ${fieldText(change, {
				field,
				before: after,
				after: before
			}, widest, plan, paint)}`;
		});
		return [`  ${paint("update", title)}  ${paint("faint", change.sid)}`, ...fields].join("\n");
	});
	return [paint("strong", "Accepted"), ...blocks].join("\n\n");
}
/** The least width of the results of an apply, so that those of short ones look alike. */
const MIN_LABEL = 14;
function outcomesText(plan, outcomes, paint) {
	if (outcomes.length === 0) return "";
	const labels = outcomes.map(({ change, status }) => outcomeLabel(change.action, status));
	const widest = Math.max(MIN_LABEL, ...labels.map(({ length }) => length));
	const lines = outcomes.flatMap(({ change, status, sid, note, code, link }) => {
		const tone = status === "done" ? "good" : status === "failed" || status === "in doubt" ? "bad" : "warn";
		const title = change.key ?? require_kinds.visible(JSON.stringify(change.name));
		const label = outcomeLabel(change.action, status).padEnd(widest);
		const shownSid = sid === void 0 ? "" : `  ${paint("faint", sid)}`;
		const text = [`  ${paint(tone, label)} ${title}${shownSid}`];
		const lost = status === "done" && sid !== void 0 ? lossOf(change, plan.kind, { isDone: true }) : void 0;
		if (lost !== void 0) text.push(`      ${lost}`);
		if (note !== void 0) text.push(`      ${require_kinds.visible(note)}`);
		if (link !== void 0) text.push(`      Twilio error ${code}: ${link}`);
		if (change.action === "create" && status === "done" && sid !== void 0) text.push(demoLine(plan, sid, paint));
		return text;
	});
	return [paint("strong", "Apply"), ...lines].join("\n");
}
/** `error FA110 addresses.yaml:4:5 …`, the file's line with a caret if it is available, and the remedy. */
function problemText(problem, paint, source) {
	const { place, path, severity } = problem;
	const tone = severity === "error" ? "bad" : "warn";
	const at = place === void 0 ? "" : ` ${require_kinds.visible(place.file)}:${place.line}:${place.column}`;
	const lines = [`${paint(tone, `${severity} ${problem.code}`)}${at}${path === void 0 ? "" : paint("faint", ` ${require_kinds.visible(path)}`)}`];
	lines.push(`  ${require_kinds.visible(problem.message)}`);
	if (place !== void 0 && source !== void 0) lines.push(...caret(place, source, paint));
	lines.push(`  ${paint("good", "Fix:")} ${require_kinds.visible(problem.remedy)}`);
	return lines.join("\n");
}
/** The line with a caret under the place. */
function caret({ file, line, column }, { linesOf, width }, paint) {
	const source = linesOf(file)?.[line - 1];
	if (source === void 0) return [];
	const gutter = `  ${String(line).padStart(4)} | `;
	const { text, before } = excerptOf(source, column, width - gutter.length);
	return [paint("faint", `${gutter}${text}`), `${" ".repeat(gutter.length + before)}${paint("bad", "^")}`];
}
function conclusion(result, paint) {
	const errors = require_kinds.errorsOf(result.problems).length;
	if (result.kind === "applied") {
		const tone = result.outcome === "failed" ? "bad" : "good";
		const { outcomes } = result.applied;
		const title = `Apply${onlyLabel(result.plan)}`;
		if (outcomes.length === 0) return paint(tone, `${title}: in sync, nothing to do.`);
		return `${appliedSentence(outcomes)}\n${paint(tone, `${title}: ${statusCounts(outcomes)}.`)}`;
	}
	if (result.kind === "planned") {
		const { plan } = result;
		const takes = applyTime(plan.seconds);
		const line = `Plan${onlyLabel(plan)}: ${changeCounts(plan, plan.blocked)}; ${otherCounts(plan)}.${takes === void 0 ? "" : ` An apply takes ${takes} because of Twilio's rate limits.`}`;
		if (plan.blocked) return paint("bad", `${line} Blocked by ${require_kinds.count(errors, "problem")}: nothing will be applied.`);
		return paint(plan.changes.length === 0 ? "good" : "strong", line);
	}
	if (result.kind === "checked" && result.files.length > 1) return filesText(result, paint);
	if (result.kind === "shown") return "";
	if (errors > 0) return paint("bad", `${require_kinds.count(errors, "problem")}${inFile(result)}.`);
	if (result.kind === "written") {
		const { wrote } = result;
		return paint("good", wrote === void 0 ? "Nothing to write." : `Wrote ${require_kinds.visible(wrote)}.`);
	}
	if (result.kind === "compared") return paint(result.outcome === "differs" ? "warn" : "good", staleSentence(result.compared));
	if (result.kind === "accepted") return paint("good", acceptedSentence(result));
	if (result.kind === "migrated") return paint("good", migratedSentence(result.migration));
	const [checked] = result.kind === "checked" ? result.files : [];
	return checked === void 0 ? "" : fileText(checked, errors, paint);
}
/** The result for each of several files, and whether they conflict. */
function filesText({ files, problems }, paint) {
	const errors = require_kinds.errorsOf(problems);
	const lines = files.map((one) => fileText(one, errors.filter(({ place }) => place?.file === one.file).length, paint));
	const total = errors.length > 0 ? paint("bad", `${require_kinds.count(errors.length, "problem")} in ${files.length} files.`) : paint("good", `No two of the ${files.length} files claim the same address.`);
	return [...lines, total].join("\n");
}
function fileText({ file, entries }, errors, paint) {
	if (errors > 0) return paint("bad", `${require_kinds.visible(file)}: ${require_kinds.count(errors, "problem")}.`);
	if (entries === void 0) return paint("bad", `${require_kinds.visible(file)}: not valid.`);
	return paint("good", `${require_kinds.visible(file)} is valid: ${require_kinds.count(entries, "address", "addresses")}.`);
}
function acceptedSentence({ file, accepted }) {
	if (accepted.length === 0) return "Nothing to write.";
	const values = accepted.reduce((sum, { fields }) => sum + fields.length, 0);
	return `Wrote ${require_kinds.count(values, "live value")} for ${require_kinds.count(accepted.length, "entry", "entries")} to ${require_kinds.visible(file)}.`;
}
/** The file is named only where all errors are its own, none of them of inputs, Twilio or the network. */
function inFile({ file, problems }) {
	return require_kinds.errorsOf(problems).every(({ code, isOfOtherFile }) => code.startsWith("FA1") && !isOfOtherFile) && file !== "" ? ` in ${require_kinds.visible(file)}` : "";
}
// src/http/loopback.ts
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
// src/http/proxy.ts
/**
* The proxy for a URL, chosen as by curl: HTTPS_PROXY or HTTP_PROXY by the URL's scheme, else ALL_PROXY, unless NO_PROXY
* covers the host. Lower-case names take precedence. A proxy without a scheme is an http proxy.
*/
function proxyFor(url, environment) {
	const get = (name) => environment[name] || environment[name.toUpperCase()] || "";
	const proxy = (get(`${url.protocol.slice(0, -1)}_proxy`) || get("all_proxy")).trim();
	if (proxy === "" || isExempt(url, get("no_proxy"))) return void 0;
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
}
/** Whether a list covers the host: `twilio.com`, `.twilio.com` and `*.twilio.com` all mean the domain and its subdomains. */
function isExempt(url, list) {
	const port = url.port || (url.protocol === "https:" ? "443" : "80");
	return list.split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => {
		if (entry === "*") return true;
		const [, written = "", only] = /^(\[[^\]]*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
		const name = bare(written.replace(/^\*?\./, ""));
		const host = bare(url.hostname.toLowerCase());
		return name !== "" && (only === void 0 || only === port) && (host === name || host.endsWith(`.${name}`));
	});
}
/** Without the trailing dot of a full name, and the brackets of an IPv6 address. */
const bare = (host) => host.replace(/\.$/, "").replace(/^\[(.*)\]$/, "$1");
// src/http/transport-error.ts
/** No connection was made, not even to a proxy. After any other error, it is unknown what was sent. */
const NO_CONNECTION = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"EADDRNOTAVAIL"
]);
/** A request without a response: `unsent` was certainly not sent, `lost` may have arrived. Holds nothing of the request. */
var TransportError = class extends Error {
	kind;
	/** Whether no connection could be made, not even to a proxy. */
	get isUnreachable() {
		return NO_CONNECTION.has(this.message);
	}
	constructor(kind, message, peer) {
		super(message);
		if (peer !== void 0) this.peer = peer;
		this.name = "TransportError";
		this.kind = kind;
	}
};
// src/http/transport.ts
/** The largest response that is read: 1,000 Flex Flows are about 1 MB. */
const MAX_ANSWER_BYTES = 67108864;
/**
* Milliseconds that a pending request has left once the run is interrupted (a cancelled job has 7.5 s), and that a later
* request has, which reports the interruption.
*/
const GRACE = 4e3;
/**
* Sends over node:https with kept-alive connections, through a proxy where HTTPS_PROXY and NO_PROXY ask for it. Redirects
* are not followed: they are responses like any other. Call `close` at the end.
*/
function openTransport(options) {
	const { environment = {} } = options;
	const agents = /* @__PURE__ */ new Map();
	const send = async (request) => {
		const { url } = request;
		const proxy = isLoopback(url.hostname) ? void 0 : proxyFor(url, environment);
		const agent = agents.get(url.origin) ?? makeAgent(url, proxy);
		agents.set(url.origin, agent);
		return exchange(request, moduleFor(url).request, await agent, options).catch((error) => {
			throw error instanceof TransportError && error.isUnreachable && proxy !== void 0 ? new TransportError(error.kind, error.message, `${new URL(proxy).host} (the proxy)`) : error;
		});
	};
	return {
		send,
		close: () => {
			for (const agent of agents.values()) agent.then((opened) => opened.destroy()).catch(() => void 0);
		}
	};
}
const KEEP_ALIVE = {
	keepAlive: true,
	maxSockets: 16
};
async function makeAgent(url, proxy) {
	if (proxy === void 0) return new (moduleFor(url)).Agent(KEEP_ALIVE);
	if (!isProxyUrl(proxy)) throw new TransportError("unsent", "the proxy in the environment is not a URL");
	if (!/^https?:/i.test(proxy)) throw new TransportError("unsent", "the proxy in the environment is not an http or https proxy");
	const { HttpsProxyAgent } = await Promise.resolve().then(() => require("./dist.js"));
	const agent = new HttpsProxyAgent(proxy, KEEP_ALIVE);
	proxied.add(agent);
	return agent;
}
/** The agents that use a proxy. */
const proxied = /* @__PURE__ */ new WeakSet();
/** Whether the agent can parse it: it would throw too late for us to catch. */
function isProxyUrl(text) {
	try {
		const { hostname, username, password } = new URL(text);
		decodeURIComponent(username + password);
		return hostname !== "";
	} catch {
		return false;
	}
}
/** Loaded on demand: HTTP takes 3 ms of the startup time, TLS 5 more; an `import` would load undici, too. */
function moduleFor(url) {
	return process.getBuiltinModule(url.protocol === "https:" ? "node:https" : "node:http");
}
function exchange(request, start, agent, options) {
	const { timeout, interrupted } = options;
	return new Promise((resolve, reject) => {
		let link = "none";
		let hurried;
		const hurry = () => {
			hurried = setTimeout(() => fail("the run was interrupted"), GRACE);
		};
		const settle = () => {
			clearTimeout(timer);
			clearTimeout(hurried);
			interrupted.removeEventListener("abort", hurry);
		};
		const fail = (reason) => {
			settle();
			outgoing.destroy();
			reject(new TransportError(link === "opening" || link === "none" && NO_CONNECTION.has(reason) ? "unsent" : "lost", reason));
		};
		if (interrupted.aborted) hurry();
		else interrupted.addEventListener("abort", hurry, { once: true });
		const timer = setTimeout(() => fail(`no response within ${timeout / 1e3} s`), timeout);
		const outgoing = start(request.url, {
			method: request.method,
			agent
		});
		for (const [name, value] of Object.entries(request.headers)) outgoing.setHeader(name, value);
		let hasLeft = false;
		const leave = () => {
			if (hasLeft) return;
			if (request.isLate?.()) {
				link = "opening";
				fail("the connection took too long to open");
				return;
			}
			hasLeft = true;
			if (link === "opening") link = "open";
			outgoing.end(request.body);
		};
		let hasSocket = false;
		outgoing.on("socket", (socket) => {
			hasSocket = true;
			const isSecuring = "secureConnecting" in socket && socket.secureConnecting === true;
			link = socket.connecting || isSecuring ? "opening" : "open";
			const ready = "encrypted" in socket ? "secureConnect" : "connect";
			if (link === "opening") socket.once(ready, leave);
			else leave();
		});
		if (!proxied.has(agent)) setImmediate(() => hasSocket || leave());
		outgoing.on("error", (error) => fail(error.code ?? "the connection failed"));
		outgoing.on("response", (answer) => {
			readAll(answer).then((text) => {
				settle();
				resolve({
					status: answer.statusCode ?? 0,
					retryAfter: retryAfterOf(answer),
					text,
					headers: answer.headers
				});
			}, (error) => fail(error.message));
		});
	});
}
/** The header in seconds. It may also be a date (RFC 9110, 10.2.3), by the clock of the server. */
function retryAfterOf({ headers }) {
	const text = headers["retry-after"];
	const until = Date.parse(text ?? "");
	if (text === void 0 || !/[a-z]/i.test(text) || Number.isNaN(until)) return text;
	const now = Date.parse(headers.date ?? "") || Date.now();
	return String(Math.max(until - now, 0) / 1e3);
}
async function readAll(answer) {
	const chunks = [];
	let length = 0;
	try {
		for await (const chunk of answer) {
			length += chunk.length;
			if (length > MAX_ANSWER_BYTES) break;
			chunks.push(chunk);
		}
	} catch {
		throw new Error("the response was cut off");
	}
	if (length > MAX_ANSWER_BYTES) throw new Error("the response is too large");
	return Buffer.concat(chunks).toString("utf8");
}
// src/runtime/process.ts
/** Why output was lost, for example a full disk; undefined without an error. */
let outputError;
/**
* The reader of our output may stop reading (`| head`): that does not fail the run. Where output cannot be written, the
* run continues as well: it must not leave its work half done.
*/
function surviveOutputErrors() {
	process.stdout.on("error", (error) => {
		if (error.code !== "EPIPE") outputError ??= error.code ?? error.name;
	});
	process.stderr.on("error", () => void 0);
}
/**
* Ends the process as soon as its output is flushed, without cleaning up: the system does that faster. Lost output is a
* failure.
*/
function end(code) {
	const exit = () => {
		if (outputError === void 0) process.exit(code);
		process.stderr.write(`The output could not be written: ${outputError}\n`, () => process.exit(code === 130 ? code : 1));
	};
	process.stdout.write("", () => process.stderr.write("", () => setImmediate(exit)));
}
/**
* @param mask registers a secret with the runner
* @param environment has the proxy settings
*/
function processRuntime(mask, environment) {
	const secrets = new require_kinds.Secrets();
	const masked = /* @__PURE__ */ new Set();
	const interrupted = onInterrupt();
	return {
		clock: {
			now: () => Number(process.hrtime.bigint()) / 1e6,
			sleep: (milliseconds) => sleep(milliseconds, interrupted)
		},
		random: Math.random,
		interrupted,
		openTransport: (options) => openTransport({
			...options,
			environment
		}),
		secrets,
		maskSecrets: () => {
			for (const secret of secrets.values()) {
				if (!masked.has(secret)) mask(secret);
				masked.add(secret);
			}
		}
	};
}
/** @throws Interrupted */
async function sleep(milliseconds, interrupted) {
	if (milliseconds > 0) await (0, node_timers_promises.setTimeout)(milliseconds, void 0, { signal: interrupted }).catch(() => void 0);
	if (interrupted.aborted) throw new require_clock.Interrupted();
}
/**
* Aborted by the first SIGINT or SIGTERM: the run finishes pending requests and reports. A second SIGINT ends the process
* at once, but the SIGTERM that a runner sends after its SIGINT does not.
*/
function onInterrupt() {
	const controller = new AbortController();
	process.on("SIGINT", () => {
		if (controller.signal.aborted) process.exit(130);
		controller.abort();
	});
	process.on("SIGTERM", () => controller.abort());
	return controller.signal;
}
/** An unexpected error in one line: a stack trace would help nobody but us. */
function faultMessage(error, secrets) {
	const [first = ""] = (error instanceof Error ? `${error.name}: ${error.message}` : "unknown").split("\n");
	const { code, message, remedy } = internalError(require_kinds.visible(secrets.redact(first)));
	return `${code} ${message}. ${remedy}`;
}
// src/messages/arguments.ts
const SEE_HELP = "Run `flex-addresses --help` to list commands and options.";
const missingCommand = (commands) => require_kinds.problem("FA001", "A command is required", `Use one of: ${commands.join(", ")}.`);
const unknownCommand = (word, commands) => {
	const near = require_kinds.nearest(word, commands);
	return require_kinds.problem("FA001", `Unknown command ${require_kinds.quote(word)}`, near === void 0 ? `Use one of: ${commands.join(", ")}.` : `Did you mean ${require_kinds.quote(near)}?`);
};
/** @param near the option that is probably meant */
const unexpectedArguments = (words, near) => require_kinds.problem("FA003", `Unexpected ${words.length === 1 ? "argument" : "arguments"} ${require_kinds.quote(words.join(" "))}`, near === void 0 ? `Use -f to name the file. ${SEE_HELP}` : `Did you mean --${near}?`);
/** @param near the option that is probably meant */
const unknownOption = (option, near) => require_kinds.problem("FA003", `Unknown option ${require_kinds.quote(option)}`, near === void 0 ? SEE_HELP : `Did you mean --${near}?`);
/** @param value what its value is called, as `FILE` */
const optionWithoutValue = (option, value) => require_kinds.problem("FA003", `Option ${require_kinds.quote(option)} requires a value`, `Use \`${option} ${value}\`. ${SEE_HELP}`);
const optionWithValue = (option) => require_kinds.problem("FA003", `Option ${require_kinds.quote(option)} takes no value`, `Use \`${option}\` alone. ${SEE_HELP}`);
const duplicateOption = (option) => require_kinds.problem("FA003", `Option ${require_kinds.quote(option)} is given more than once`, "Remove all but one.");
/** @param commands those that have the option */
const optionOfOtherCommand = (option, command, commands) => require_kinds.problem("FA003", `Option ${require_kinds.quote(option)} is not valid for ${require_kinds.quote(command)}`, `Remove it. It is valid for ${require_kinds.listed(commands, "and")}.`);
const combinedOptions = (option, other) => require_kinds.problem("FA003", `Options ${require_kinds.quote(option)} and ${require_kinds.quote(other)} cannot be combined`, "Remove one of the two.");
const standardOutputForReport = () => require_kinds.problem("FA003", "Invalid value \"-\" for -o", "Use a file name. The report is written to standard output already.");
const standardInputForCommand = (command) => require_kinds.problem("FA003", `Option "-f -" is not valid for ${require_kinds.quote(command)}`, "Use a file name. Only export takes `-f -`, to write to standard output.");
const standardInputToValidate = () => require_kinds.problem("FA003", "\"-\" is not a file", "Use the names of the files to check.");
const invalidPort = (text) => require_kinds.problem("FA003", `Invalid value ${require_kinds.quote(text)} for --port`, "Use a number up to 65535.");
/** @param code Node's, as `EADDRINUSE` */
const unusablePort = (port, code) => require_kinds.problem("FA003", `Cannot listen on port ${port} (${code})`, "Use another port with --port.");
/** @param by what names entries: an option, or a command */
const missingKeys = (by) => require_kinds.problem("FA003", `No entries are given for ${by}`, "Use the keys of entries in the file.");
/** @param operand as `CODE` */
const missingOperand = (command, operand) => require_kinds.problem("FA003", `An argument is required for ${command}`, `Use \`flex-addresses ${command} ${operand}\`.`);
const severalOperands = (command, operand, words) => require_kinds.problem("FA003", `${command} takes one argument, not ${words.length}: ${require_kinds.quote(words.join(" "))}`, `Use \`flex-addresses ${command} ${operand}\`. Put a name with spaces in quotes.`);
/** @param range the first and the last code */
const unknownCode = (code, near, range) => require_kinds.problem("FA003", `Unknown problem code ${require_kinds.quote(code)}`, near === void 0 ? `Use a code from ${range[0]} to ${range[1]}, as a message shows it.` : `Did you mean ${require_kinds.quote(near)}?`);
const unknownFormat = (word, formats) => require_kinds.problem("FA003", `Invalid value ${require_kinds.quote(word)} for --format`, `Use ${require_kinds.either(formats)}.`);
const unclearFormat = (file, formats) => require_kinds.problem("FA003", `Cannot tell the format from the file name ${require_kinds.quote(file)}`, `Set --format to ${require_kinds.either(formats)}.`);
const invalidMaxDeletes = (text) => require_kinds.problem("FA003", `Invalid value ${require_kinds.quote(text)} for ${require_kinds.perStyle({
	workflow: "input `max-deletes`",
	command: "--max-deletes"
})}`, "Use a number (3), a percentage of the live addresses in scope (20%) or all.");
const invalidApi = (text, apis) => {
	const near = require_kinds.nearest(text, apis);
	return require_kinds.problem("FA003", `Invalid value ${require_kinds.quote(text)} for ${require_kinds.perStyle({
		workflow: "input `api`",
		command: "--api"
	})}`, near === void 0 ? `Use ${require_kinds.either(apis)}.` : `Did you mean ${require_kinds.quote(near)}?`);
};
// src/messages/credentials.ts
const missingAccountSid = () => missing("account-sid", "Set it to the SID of the Twilio account: AC and 32 hexadecimal digits.");
const invalidAccountSid = () => require_kinds.problem("FA003", `${require_kinds.nameInputFirst("account-sid")} is not an account SID`, "Use AC and 32 hexadecimal digits, as the Console shows it.");
const missingCredentials = () => require_kinds.problem("FA002", require_kinds.perStyle({
	workflow: "Missing input `auth-token`, or `api-key` and `api-secret`",
	command: "Missing TWILIO_AUTH_TOKEN, or TWILIO_API_KEY and TWILIO_API_SECRET"
}), `Set ${require_kinds.nameInput("api-key")} and ${require_kinds.nameInput("api-secret")} (a standard API key), or ${require_kinds.nameInput("auth-token")}${require_kinds.perStyle({
	workflow: ", from a secret that this run can read.",
	command: ". To try it without an account, use --sandbox."
})}`);
const missingApiKey = () => missing("api-key", `Set it together with ${require_kinds.nameInput("api-secret")}.`);
const missingApiSecret = () => missing("api-secret", `Set it together with ${require_kinds.nameInput("api-key")}.`);
const invalidApiKey = () => require_kinds.problem("FA003", `${require_kinds.nameInputFirst("api-key")} is not the SID of an API key`, `Use SK and 32 hexadecimal digits. The secret belongs in ${require_kinds.nameInput("api-secret")}.`);
const tokenAndApiKey = () => require_kinds.problem("FA003", `${require_kinds.perStyle({
	workflow: "Inputs ",
	command: ""
})}${require_kinds.nameInput("auth-token")} and ${require_kinds.nameInput("api-key")} cannot be combined`, "Remove one of the two.");
const missing = (name, remedy) => require_kinds.problem("FA002", `Missing ${require_kinds.perStyle({
	workflow: "input ",
	command: ""
})}${require_kinds.nameInput(name)}`, remedy);
// src/twilio/hosts.ts
const DEFAULT_REGION = "us1";
/** @throws ProblemError if an option is not a part of a host name, or `api-url` is plain http to another machine */
function createHosts(options) {
	const { region, edge, apiUrl } = options;
	const [, , base] = require_kinds.allOf(() => checkPart("region", region), () => checkPart("edge", edge), () => apiUrl === void 0 ? void 0 : checkApiUrl(apiUrl));
	const route = (url) => base === void 0 ? regional(url, region, edge) : new URL(`${base.pathname.replace(/\/+$/, "")}${url.pathname}${url.search}`, base);
	return {
		region: region ?? (edge === void 0 ? void 0 : DEFAULT_REGION),
		route,
		isSameHost: (link, requested) => link.origin === requested.origin || link.origin === route(requested).origin
	};
}
/**
* `flex-api.twilio.com` → `flex-api.dublin.ie1.twilio.com`; an edge alone implies the region us1, as in
* Twilio's SDKs (https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region).
*/
function regional(url, region, edge) {
	if (region === void 0 && edge === void 0) return url;
	const [product = "", ...rest] = url.hostname.split(".");
	const parts = [
		product,
		...edge === void 0 ? [] : [edge],
		region ?? DEFAULT_REGION,
		...rest
	];
	const regionalUrl = new URL(url);
	regionalUrl.hostname = parts.join(".");
	return regionalUrl;
}
function checkPart(input, value) {
	if (value !== void 0 && !/^[a-z0-9-]+$/.test(value)) throw require_kinds.stop(require_read_text.invalidHostPart(input, value));
}
/** The server that replaces all of Twilio's. */
function checkApiUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url === void 0 || !/^https?:$/.test(url.protocol)) throw require_kinds.stop(require_read_text.invalidApiUrl());
	if (url.protocol === "http:" && !isLoopback(url.hostname)) throw require_kinds.stop(require_read_text.unprotectedApiUrl());
	if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") throw require_kinds.stop(require_read_text.apiUrlBeyondPath());
	return url;
}
// src/commands/parse-options.ts
/** `20%`, `3` or `all`. @throws ProblemError */
function parseMaxDeletes(text) {
	const trimmed = text.trim();
	if (trimmed === "all") return { kind: "all" };
	const percent = /^(\d{1,3})%$/.exec(trimmed);
	if (percent !== null && Number(percent[1]) <= 100) return {
		kind: "percent",
		percent: Number(percent[1])
	};
	if (/^\d{1,6}$/.test(trimmed)) return {
		kind: "number",
		number: Number(trimmed)
	};
	throw require_kinds.stop(invalidMaxDeletes(text));
}
/** The kind of address of a new file. @throws ProblemError */
function parseApi(text) {
	const api = require_kinds.APIS.find((one) => one === text.trim());
	if (api !== void 0) return api;
	throw require_kinds.stop(invalidApi(text, require_kinds.APIS));
}
function mapInputs(inputs, map) {
	const { account, token, key, secret } = inputs;
	return {
		account: map(account),
		token: map(token),
		key: map(key),
		secret: map(secret)
	};
}
/** An account SID as Twilio writes it, with lower-case digits; undefined if the text is not one. */
function accountSid(text) {
	return require_kinds.isSid(text, "AC") ? require_kinds.canonicalSid(text) : void 0;
}
/** Credentials and hosts. @throws ProblemError with everything that is missing or wrong */
function parseTwilio(given, hosts) {
	require_kinds.allOf(() => checkCredentials(given), () => createHosts(hosts));
	const account = accountSid(given.account) ?? "";
	return {
		account,
		...given.key === "" ? {
			user: account,
			password: given.token
		} : {
			user: given.key,
			password: given.secret
		},
		...hosts
	};
}
/** The account and one pair of credentials. @throws ProblemError with every input that is missing or wrong */
function checkCredentials({ account, token, key, secret }) {
	const problems = [];
	if (account === "") problems.push(missingAccountSid());
	else if (accountSid(account) === void 0) problems.push(invalidAccountSid());
	const byKey = key !== "" || secret !== "";
	if (token !== "" && byKey) problems.push(tokenAndApiKey());
	else if (byKey) {
		if (key === "") problems.push(missingApiKey());
		else if (!require_kinds.isSid(key, "SK")) problems.push(invalidApiKey());
		if (secret === "") problems.push(missingApiSecret());
	} else if (token === "") problems.push(missingCredentials());
	if (problems.length > 0) throw new require_kinds.ProblemError(problems);
}
// src/report/migration-json.ts
/** A migration as plain data. */
function migrationJson({ output, entries, notes, steps }) {
	return {
		output,
		entries: entries.map(entryJson),
		notes,
		steps
	};
}
function entryJson(entry) {
	const { key, environments, name, websites, locales, flexFlow, carriedOver, changes, notPossible } = entry;
	const { studio } = entry;
	return {
		key,
		environments,
		name,
		website: oneOrList(websites),
		locale: oneOrList(locales),
		flexFlow: flexFlow ?? null,
		carriedOver,
		changes,
		notPossible,
		studio: studio === void 0 ? null : {
			...studio,
			sid: studio.sid ?? null,
			reachesAgent: studio.reachesAgent ?? null
		}
	};
}
// src/report/show-json.ts
/** One address as plain data. Its changes and problems are in the same places as in a plan. */
function shownJson(shown) {
	const { sid, name, standing, claim, live, isUncertain, plan, parts, uncompared } = shown;
	const { kind } = plan;
	const fields = kind.fields.filter(({ path }) => live?.values.has(path));
	const destination = (values = live?.values) => (values?.has("integration") ? destinationPhrase(plan, values) : void 0) ?? null;
	return {
		key: claim?.key ?? null,
		sid: sid ?? null,
		name,
		standing,
		uncertain: isUncertain,
		updated: live?.updated ?? null,
		live: live === void 0 ? null : fields.map(({ path }) => ({
			field: path,
			value: require_kinds.shownValue(live.values.get(path))
		})),
		goesTo: destination(),
		toGoTo: destination(claim?.desired.values),
		website: oneOrList(claim?.desired.websites ?? []),
		locale: oneOrList(claim?.desired.locales ?? []),
		embeds: embeddedBy(shown) ?? null,
		demo: sid === void 0 || live === void 0 ? null : demoLink(plan, sid) ?? null,
		uncompared,
		parts: parts.map(({ path, lines }) => ({
			path,
			lines
		}))
	};
}
// src/report/json.ts
/** Raised when a program could misread the new JSON; schema/plan.schema.json describes this version. */
const FORMAT_VERSION = 1;
/** A result as plain data, without secrets: the `plan-file`, and what `--json` prints. */
function toJson(result) {
	const [plan, applied, origins] = [
		planOf(result),
		appliedOf(result),
		originsOf(result)
	];
	const { mode, outcome, file, environment } = result;
	const shown = result.kind === "shown" ? result.shown : void 0;
	const part = plan ?? shown?.plan;
	return orNull({
		formatVersion: FORMAT_VERSION,
		mode,
		outcome,
		file,
		files: result.kind === "checked" ? result.files.map(({ file: name, entries }) => orNull({
			file: name,
			entries
		})) : null,
		environment,
		only: plan?.only,
		account: part?.account,
		planId: plan?.id,
		blocked: result.problems.some(require_kinds.isGuard),
		counts: plan && {
			...plan.counts,
			takenOutOfService: effectsOf(plan.changes).takenOutOfService
		},
		seconds: plan?.seconds,
		changes: part?.changes.map((change) => changeJson(change, origins)) ?? [],
		held: part?.held.map((change) => changeJson(change, origins)) ?? [],
		unlisted: part?.unlisted.map(({ live, handling }) => ({
			sid: live.sid,
			name: live.name,
			fate: handling
		})) ?? [],
		addresses: part === void 0 ? {} : addressesJson(part, applied?.outcomes ?? []),
		accepted: result.kind === "accepted" ? result.accepted.map(acceptedJson) : null,
		shown: shown === void 0 ? null : shownJson(shown),
		migration: result.kind === "migrated" ? migrationJson(result.migration) : null,
		outcomes: applied?.outcomes.map(outcomeJson),
		problems: result.problems.map(problemJson)
	});
}
/** JSON has no undefined: unknown values become null. */
function orNull(values) {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? null]));
}
function changeJson(change, origins) {
	const { action, key, name, fields, digest } = change;
	const { websites, locales } = sitesOf(change);
	return orNull({
		action,
		key,
		sid: "sid" in change ? change.sid : null,
		name,
		outOfService: require_address.goesOutOfService(change),
		website: oneOrList(websites),
		locale: oneOrList(locales),
		because: action === "delete" ? change.because : null,
		fields: fields.map(({ field, before, after }) => {
			return orNull({
				field,
				before,
				after,
				variables: change.action === "update" ? change.variables?.get(field) : void 0
			});
		}),
		origin: origins?.get(digest),
		digest
	});
}
/** The file changes to the live value: the reverse of a plan. */
function acceptedJson({ key, sid, name, fields }) {
	return {
		key,
		sid,
		name,
		fields: fields.map(({ field, before, after }) => ({
			field,
			before: after,
			after: before,
			variables: null
		}))
	};
}
function outcomeJson({ change, status, sid, note, code, link }) {
	const { action, key, name } = change;
	return orNull({
		action,
		key,
		sid,
		name,
		status,
		note,
		code,
		link
	});
}
function problemJson({ code, severity, message, remedy, place, path }) {
	const { file, line, column } = place ?? {};
	return orNull({
		code,
		severity,
		message,
		remedy,
		file,
		line,
		column,
		path
	});
}
/** Key of each entry → its address: the output `addresses`, and what `sids` prints. */
function addressesJson(plan, outcomes) {
	const made = new Map(outcomes.filter(({ status }) => status === "done").map((one) => [one.change.key, one]));
	return Object.fromEntries(plan.claims.map((claim) => [claim.key, addressJson(claim, plan.kind, made.get(claim.key))]));
}
function addressJson(claim, kind, written) {
	const { desired, live } = claim;
	const key = require_kinds.keyField(kind);
	const identity = require_kinds.keyValue(kind, desired.values) ?? (live && require_kinds.keyValue(kind, live.values));
	const { name, websites, locales } = desired;
	return {
		sid: written?.sid ?? live?.sid ?? null,
		name,
		website: oneOrList(websites),
		locale: oneOrList(locales),
		enabled: enabledOf(claim) === true,
		api: kind.api,
		...key !== void 0 && identity !== void 0 && { [key.path]: identity }
	};
}
// src/text/runner-commands.ts
/**
* Text in which no CI runner finds a command, whatever names contain: GitHub's `::error::` begins a line, while GitHub's
* `##[group]`, Azure's `##vso[…]` and TeamCity's `##teamcity[…]` may be anywhere.
*/
function withoutCommands(text) {
	return text.replace(/^([^\S\n]*):(?=:)/gm, "$1: ").replace(/#(?=#\w*\[)/g, "# ");
}
/** The same for JSON, without changing its value. */
function jsonWithoutCommands(json) {
	return json.replace(/#(?=#\w*\[)/g, "\\u0023");
}
Object.defineProperty(exports, "HANDLING_LABELS", {
	enumerable: true,
	get: function() {
		return HANDLING_LABELS;
	}
});
Object.defineProperty(exports, "MODES", {
	enumerable: true,
	get: function() {
		return MODES;
	}
});
Object.defineProperty(exports, "RUN_MODES", {
	enumerable: true,
	get: function() {
		return RUN_MODES;
	}
});
Object.defineProperty(exports, "SIGNS", {
	enumerable: true,
	get: function() {
		return SIGNS;
	}
});
Object.defineProperty(exports, "STATUS_ORDER", {
	enumerable: true,
	get: function() {
		return STATUS_ORDER;
	}
});
Object.defineProperty(exports, "TransportError", {
	enumerable: true,
	get: function() {
		return TransportError;
	}
});
Object.defineProperty(exports, "UNLISTED_HINT", {
	enumerable: true,
	get: function() {
		return UNLISTED_HINT;
	}
});
Object.defineProperty(exports, "accountSid", {
	enumerable: true,
	get: function() {
		return accountSid;
	}
});
Object.defineProperty(exports, "addressesJson", {
	enumerable: true,
	get: function() {
		return addressesJson;
	}
});
Object.defineProperty(exports, "appliedOf", {
	enumerable: true,
	get: function() {
		return appliedOf;
	}
});
Object.defineProperty(exports, "appliedSentence", {
	enumerable: true,
	get: function() {
		return appliedSentence;
	}
});
Object.defineProperty(exports, "applyTime", {
	enumerable: true,
	get: function() {
		return applyTime;
	}
});
Object.defineProperty(exports, "changeCounts", {
	enumerable: true,
	get: function() {
		return changeCounts;
	}
});
Object.defineProperty(exports, "columnsOf", {
	enumerable: true,
	get: function() {
		return columnsOf;
	}
});
Object.defineProperty(exports, "combinedOptions", {
	enumerable: true,
	get: function() {
		return combinedOptions;
	}
});
Object.defineProperty(exports, "consequence", {
	enumerable: true,
	get: function() {
		return consequence;
	}
});
Object.defineProperty(exports, "createHosts", {
	enumerable: true,
	get: function() {
		return createHosts;
	}
});
Object.defineProperty(exports, "demoLink", {
	enumerable: true,
	get: function() {
		return demoLink;
	}
});
Object.defineProperty(exports, "destinationOf", {
	enumerable: true,
	get: function() {
		return destinationOf;
	}
});
Object.defineProperty(exports, "duplicateOption", {
	enumerable: true,
	get: function() {
		return duplicateOption;
	}
});
Object.defineProperty(exports, "effectOf", {
	enumerable: true,
	get: function() {
		return effectOf;
	}
});
Object.defineProperty(exports, "enabledOf", {
	enumerable: true,
	get: function() {
		return enabledOf;
	}
});
Object.defineProperty(exports, "end", {
	enumerable: true,
	get: function() {
		return end;
	}
});
Object.defineProperty(exports, "faultMessage", {
	enumerable: true,
	get: function() {
		return faultMessage;
	}
});
Object.defineProperty(exports, "invalidPort", {
	enumerable: true,
	get: function() {
		return invalidPort;
	}
});
Object.defineProperty(exports, "isBlocked", {
	enumerable: true,
	get: function() {
		return isBlocked;
	}
});
Object.defineProperty(exports, "isOutOfSync", {
	enumerable: true,
	get: function() {
		return isOutOfSync;
	}
});
Object.defineProperty(exports, "isUnlistedChange", {
	enumerable: true,
	get: function() {
		return isUnlistedChange;
	}
});
Object.defineProperty(exports, "jsonWithoutCommands", {
	enumerable: true,
	get: function() {
		return jsonWithoutCommands;
	}
});
Object.defineProperty(exports, "lossOf", {
	enumerable: true,
	get: function() {
		return lossOf;
	}
});
Object.defineProperty(exports, "mapInputs", {
	enumerable: true,
	get: function() {
		return mapInputs;
	}
});
Object.defineProperty(exports, "minuteOf", {
	enumerable: true,
	get: function() {
		return minuteOf;
	}
});
Object.defineProperty(exports, "missingCommand", {
	enumerable: true,
	get: function() {
		return missingCommand;
	}
});
Object.defineProperty(exports, "missingKeys", {
	enumerable: true,
	get: function() {
		return missingKeys;
	}
});
Object.defineProperty(exports, "missingOperand", {
	enumerable: true,
	get: function() {
		return missingOperand;
	}
});
Object.defineProperty(exports, "noticeOf", {
	enumerable: true,
	get: function() {
		return noticeOf;
	}
});
Object.defineProperty(exports, "onlyLabel", {
	enumerable: true,
	get: function() {
		return onlyLabel;
	}
});
Object.defineProperty(exports, "optionOfOtherCommand", {
	enumerable: true,
	get: function() {
		return optionOfOtherCommand;
	}
});
Object.defineProperty(exports, "optionWithValue", {
	enumerable: true,
	get: function() {
		return optionWithValue;
	}
});
Object.defineProperty(exports, "optionWithoutValue", {
	enumerable: true,
	get: function() {
		return optionWithoutValue;
	}
});
Object.defineProperty(exports, "originsOf", {
	enumerable: true,
	get: function() {
		return originsOf;
	}
});
Object.defineProperty(exports, "otherCounts", {
	enumerable: true,
	get: function() {
		return otherCounts;
	}
});
Object.defineProperty(exports, "outcomeCounts", {
	enumerable: true,
	get: function() {
		return outcomeCounts;
	}
});
Object.defineProperty(exports, "outcomeLabel", {
	enumerable: true,
	get: function() {
		return outcomeLabel;
	}
});
Object.defineProperty(exports, "parseApi", {
	enumerable: true,
	get: function() {
		return parseApi;
	}
});
Object.defineProperty(exports, "parseMaxDeletes", {
	enumerable: true,
	get: function() {
		return parseMaxDeletes;
	}
});
Object.defineProperty(exports, "parseTwilio", {
	enumerable: true,
	get: function() {
		return parseTwilio;
	}
});
Object.defineProperty(exports, "planOf", {
	enumerable: true,
	get: function() {
		return planOf;
	}
});
Object.defineProperty(exports, "planSentence", {
	enumerable: true,
	get: function() {
		return planSentence;
	}
});
Object.defineProperty(exports, "planText", {
	enumerable: true,
	get: function() {
		return planText;
	}
});
Object.defineProperty(exports, "processRuntime", {
	enumerable: true,
	get: function() {
		return processRuntime;
	}
});
Object.defineProperty(exports, "redactPlan", {
	enumerable: true,
	get: function() {
		return redactPlan;
	}
});
Object.defineProperty(exports, "redactResult", {
	enumerable: true,
	get: function() {
		return redactResult;
	}
});
Object.defineProperty(exports, "renderText", {
	enumerable: true,
	get: function() {
		return renderText;
	}
});
Object.defineProperty(exports, "resultInStyle", {
	enumerable: true,
	get: function() {
		return resultInStyle;
	}
});
Object.defineProperty(exports, "run", {
	enumerable: true,
	get: function() {
		return run;
	}
});
Object.defineProperty(exports, "runnerFileNotWritten", {
	enumerable: true,
	get: function() {
		return runnerFileNotWritten;
	}
});
Object.defineProperty(exports, "severalOperands", {
	enumerable: true,
	get: function() {
		return severalOperands;
	}
});
Object.defineProperty(exports, "showValue", {
	enumerable: true,
	get: function() {
		return showValue;
	}
});
Object.defineProperty(exports, "shownSites", {
	enumerable: true,
	get: function() {
		return shownSites;
	}
});
Object.defineProperty(exports, "shownWebsites", {
	enumerable: true,
	get: function() {
		return shownWebsites;
	}
});
Object.defineProperty(exports, "sitesOf", {
	enumerable: true,
	get: function() {
		return sitesOf;
	}
});
Object.defineProperty(exports, "standardInputForCommand", {
	enumerable: true,
	get: function() {
		return standardInputForCommand;
	}
});
Object.defineProperty(exports, "standardInputToValidate", {
	enumerable: true,
	get: function() {
		return standardInputToValidate;
	}
});
Object.defineProperty(exports, "standardOutputForReport", {
	enumerable: true,
	get: function() {
		return standardOutputForReport;
	}
});
Object.defineProperty(exports, "stoppedBy", {
	enumerable: true,
	get: function() {
		return stoppedBy;
	}
});
Object.defineProperty(exports, "surviveOutputErrors", {
	enumerable: true,
	get: function() {
		return surviveOutputErrors;
	}
});
Object.defineProperty(exports, "toJson", {
	enumerable: true,
	get: function() {
		return toJson;
	}
});
Object.defineProperty(exports, "unclearFormat", {
	enumerable: true,
	get: function() {
		return unclearFormat;
	}
});
Object.defineProperty(exports, "unexpectedArguments", {
	enumerable: true,
	get: function() {
		return unexpectedArguments;
	}
});
Object.defineProperty(exports, "unknownCode", {
	enumerable: true,
	get: function() {
		return unknownCode;
	}
});
Object.defineProperty(exports, "unknownCommand", {
	enumerable: true,
	get: function() {
		return unknownCommand;
	}
});
Object.defineProperty(exports, "unknownFormat", {
	enumerable: true,
	get: function() {
		return unknownFormat;
	}
});
Object.defineProperty(exports, "unknownOption", {
	enumerable: true,
	get: function() {
		return unknownOption;
	}
});
Object.defineProperty(exports, "unpainted", {
	enumerable: true,
	get: function() {
		return unpainted;
	}
});
Object.defineProperty(exports, "unusablePort", {
	enumerable: true,
	get: function() {
		return unusablePort;
	}
});
Object.defineProperty(exports, "variablesNote", {
	enumerable: true,
	get: function() {
		return variablesNote;
	}
});
Object.defineProperty(exports, "withoutCommands", {
	enumerable: true,
	get: function() {
		return withoutCommands;
	}
});
