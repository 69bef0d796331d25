const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// \0crypto
const createHash = (...given) => process.getBuiltinModule("node:crypto").createHash(...given);
const randomBytes = (...given) => process.getBuiltinModule("node:crypto").randomBytes(...given);
const randomUUID = (...given) => process.getBuiltinModule("node:crypto").randomUUID(...given);
// src/address/request-error.ts
var RequestError = class extends Error {
	kind;
	status;
	code;
	isInDoubt = false;
	constructor(kind, message, status, code) {
		super(message);
		this.name = "RequestError";
		this.kind = kind;
		this.status = status;
		this.code = code;
	}
	get link() {
		return this.code === void 0 ? void 0 : `https://www.twilio.com/docs/api/errors/${this.code}`;
	}
};
// src/problem.ts
var ProblemError = class extends Error {
	problems;
	constructor(problems, options) {
		super(problems.map((problem) => `${problem.code} ${problem.message}`).join("\n"), options);
		this.name = "ProblemError";
		this.problems = problems;
	}
};
function stop(code, message, remedy, place) {
	return new ProblemError([{
		code,
		severity: "error",
		message,
		remedy,
		...place ? { place } : {}
	}]);
}
function allOf(...reads) {
	const problems = [];
	const values = reads.map((read) => {
		try {
			return read();
		} catch (error) {
			if (!(error instanceof ProblemError)) throw error;
			problems.push(...error.problems);
			return;
		}
	});
	if (problems.length > 0) throw new ProblemError(problems);
	return values;
}
function errorsOf(problems) {
	return problems.filter((problem) => problem.severity === "error");
}
function warningsOf(problems) {
	return problems.filter((problem) => problem.severity === "warning");
}
function guard(name, code, message, remedy) {
	return {
		guard: name,
		code,
		severity: "error",
		message,
		remedy
	};
}
function isGuard(problem) {
	return problem.guard !== void 0;
}
// src/runtime/clock.ts
var Interrupted = class extends Error {
	constructor() {
		super("the run was interrupted");
		this.name = "Interrupted";
	}
};
// src/text/quote.ts
const PRINTABLE_ASCII = /^[ -~]*$/;
function visible(text) {
	if (PRINTABLE_ASCII.test(text)) return text;
	return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => {
		if (character === "\n") return "\\n";
		if (character === "\r") return "\\r";
		if (character === "	") return "\\t";
		return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
	});
}
function quote(text, longest = 120) {
	const characters = Array.from(text.slice(0, longest * 2));
	return `"${visible((characters.length > longest || text.length > longest * 2 ? `${characters.slice(0, longest).join("")}\u2026` : text).replace(/[\\"]/g, "\\$&"))}"`;
}
function count(n, one, many = `${one}s`) {
	return `${n} ${n === 1 ? one : many}`;
}
function either(words) {
	if (words.length < 2) return words.join("");
	return `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]}`;
}
// src/commands/problems.ts
const INTERRUPTED = {
	code: "FA006",
	severity: "error",
	message: "The run was interrupted",
	remedy: "Run again: it finds out what is left to do."
};
function problemsOf(error) {
	if (error instanceof ProblemError) return error.problems;
	if (error instanceof Interrupted) return [INTERRUPTED];
	if (error instanceof RequestError) return [twilioProblem(error)];
	throw error;
}
function twilioProblem(error) {
	const more = error.link === void 0 ? "" : ` (Twilio's error ${error.code}: ${error.link})`;
	const base = { severity: "error" };
	if (error.status === 401) return {
		...base,
		code: "FA201",
		message: `Twilio does not accept the credentials${more}`,
		remedy: "Check that account-sid (TWILIO_ACCOUNT_SID) and auth-token (TWILIO_AUTH_TOKEN), or api-key and api-secret, belong together."
	};
	if (error.status === 403) return {
		...base,
		code: "FA201",
		message: `The credentials may not do this: ${quote(error.message)}${more}`,
		remedy: "Use the auth token or a standard API key: restricted keys have no Flex permission."
	};
	if (error.status === 407) return {
		...base,
		code: "FA203",
		message: "The proxy of this machine asks for a user, or does not take the one that it is given",
		remedy: "Write user and password into HTTPS_PROXY, as in http://user:password@proxy.example:3128."
	};
	if ((error.status ?? 0) >= 500) return {
		...base,
		code: "FA203",
		message: `Twilio is in trouble: ${quote(error.message)}${more}`,
		remedy: "Run again. See https://status.twilio.com, and check the proxy of this machine where it has one."
	};
	if (error.kind !== "refused") return {
		...base,
		code: "FA203",
		message: `Twilio cannot be reached: ${quote(error.message)}${more}`,
		remedy: "Run again. See https://status.twilio.com, and check the network and proxy of this machine."
	};
	if (error.status === 429) return {
		...base,
		code: "FA203",
		message: `Twilio asks for fewer requests for some time: ${quote(error.message)}${more}`,
		remedy: "Run again later: something else uses up what this account is allowed."
	};
	return {
		...base,
		code: "FA204",
		message: `Twilio refused a request: ${quote(error.message)}${more}`,
		remedy: "See the page of the error."
	};
}
// src/commands/run.ts
async function run(settings, world) {
	try {
		return await command(settings, world);
	} catch (error) {
		if (error instanceof Interrupted || world.interrupted.aborted && isTrouble(error)) return {
			...stopped(settings, new Interrupted()),
			outcome: "interrupted"
		};
		return stopped(settings, error);
	}
}
async function command(settings, world) {
	switch (settings.mode) {
		case "validate": return (await Promise.resolve().then(() => require("./file.js")).then((n) => n.validate_exports)).validate(settings, world);
		case "plan": return (await Promise.resolve().then(() => require("./twilio.js")).then((n) => n.plan_exports)).plan(settings, world);
		case "drift": return (await Promise.resolve().then(() => require("./twilio.js")).then((n) => n.plan_exports)).drift(settings, world);
		case "apply": return (await Promise.resolve().then(() => require("./apply.js"))).apply(settings, world);
		case "export": return (await Promise.resolve().then(() => require("./export.js")).then((n) => n.export_exports)).exportFile(settings, world);
		case "pin": return (await Promise.resolve().then(() => require("./export.js")).then((n) => n.pin_exports)).pin(settings, world);
	}
}
function isTrouble(error) {
	return error instanceof RequestError || error instanceof ProblemError;
}
function stopped(settings, error) {
	return {
		kind: "stopped",
		mode: settings.mode,
		file: settings.file,
		environment: settings.environment,
		outcome: "failed",
		problems: problemsOf(error)
	};
}
// src/plan/plan.ts
const inSync = (plan) => plan.changes.length === 0 && plan.held.length === 0;
// src/result.ts
const MODES = [
	"validate",
	"plan",
	"apply",
	"drift",
	"export",
	"pin"
];
function planOf(result) {
	return result.kind === "planned" || result.kind === "applied" ? result.plan : void 0;
}
function appliedOf(result) {
	return result.kind === "applied" ? result.applied : void 0;
}
function originsOf(result) {
	return result.kind === "planned" || result.kind === "applied" ? result.origins : void 0;
}
function isBlocked(result) {
	if (result.kind !== "planned") return false;
	return result.plan.blocked || result.mode !== "drift" && errorsOf(result.problems).length > 0;
}
// src/address/field.ts
const NAME = "name";
const ENABLED = "enabled";
const INTEGRATION = "integration";
function parameterOf({ twilio }) {
	return twilio.replace(/(^|\.|_)([a-z])/g, (_, before, letter) => before === "_" ? letter.toUpperCase() : before + letter.toUpperCase());
}
function keyOf(field) {
	return field.path.slice(field.path.indexOf(".") + 1);
}
// src/address/kind.ts
function fieldOf(kind, path) {
	return kind.fields.find((field) => field.path === path);
}
function integrationNamed(kind, name) {
	return kind.integrations.find((integration) => integration.name === name);
}
function writtenPath(kind, field) {
	const short = integrationNamed(kind, field.integration)?.short;
	return short !== void 0 && field.path === `${field.integration}.${short}` ? field.integration ?? field.path : field.path;
}
function isSidOf(kind, text) {
	return text.startsWith(kind.sidPrefix) && /^[A-Z]{2}[0-9a-f]{32}$/i.test(text);
}
function canonicalSid(text) {
	return text.slice(0, 2).toUpperCase() + text.slice(2).toLowerCase();
}
// src/address/webhook-url.ts
const URL_PARTS = /^([a-z][a-z0-9+.-]*:[\\/]*)(?:([^/\\?#]*)@)?([^/\\?#]*)([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/i;
const NO_PARTS = new Set();
var WebhookUrl = class WebhookUrl {
	#url;
	#visible = NO_PARTS;
	#hidden = NO_PARTS;
	#hides = false;
	shown;
	shownHost;
	constructor(url, isSecret) {
		this.#url = url;
		const parts = URL_PARTS.exec(url);
		const host = parts?.[3] ?? "";
		if (isSecret === void 0 && parts !== null && hasNothingToHide(parts)) {
			this.shown = url;
			this.shownHost = host.toLowerCase();
			return;
		}
		const visible = new Set();
		const hidden = new Set();
		const hide = (text) => {
			hidden.add(text);
			return fingerprint(text);
		};
		const show = (part, at) => {
			if (/^[/\\]?$/.test(part) || isSecret?.(part, at) !== true) {
				visible.add(part);
				return part;
			}
			this.#hides = true;
			return hide(part);
		};
		this.shown = parts === null ? url === "" ? "" : hide(url) : mask(parts, show, hide);
		this.shownHost = (hidden.has(host) ? fingerprint(host) : host).toLowerCase();
		this.#visible = visible;
		this.#hidden = hidden;
	}
	static withSecrets(url, secrets) {
		const filled = secrets.flatMap((secret) => placesOf(secret, url).map((from) => [from, from + secret.length]));
		if (filled.length === 0) return new WebhookUrl(url);
		const result = new WebhookUrl(url, (part, at) => filled.some(([from, to]) => from < at + part.length && to > at));
		result.#hides = true;
		return result;
	}
	static besides(wanted, live) {
		if (!wanted.#hides) return live;
		return new WebhookUrl(live.#url, (part) => !wanted.#visible.has(part));
	}
	secrets() {
		if (this.#hidden.size === 0) return [];
		const [, , user = "", , , query = ""] = URL_PARTS.exec(this.#url) ?? [];
		const [name = "", ...passwords] = user.split(":");
		const parts = [...this.#hidden, name].filter((part) => part !== "" && !isOrdinary(part));
		const pairs = query.split("&").filter((pair) => isOrdinary(/=(.*)$/s.exec(pair)?.[1] ?? ""));
		return [
			...[this.#url, this.#url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "")],
			...pairs,
			...parts,
			...passwords
		];
	}
	reveal() {
		return this.#url;
	}
	equals(other) {
		return this.#url === other.#url;
	}
	toString() {
		return this.shown;
	}
	toJSON() {
		return this.shown;
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return this.shown;
	}
};
function hasNothingToHide([, , user, , , query, fragment]) {
	return user === void 0 && query === void 0 && fragment === void 0;
}
const WORD = /^(?:[A-Z]?[a-z]{1,12}|[A-Z]{1,12}|[a-z]{2}[-_][A-Z]{2})$/;
const NUMBER_OR_SID = /^(?:\d{1,4}|(?:AC|FO|FW|IS|TC|WS|WW)[0-9a-f]{32})$/i;
function isOrdinary(value) {
	return WORD.test(value) || NUMBER_OR_SID.test(value);
}
function placesOf(text, whole) {
	const places = [];
	if (text === "") return places;
	for (let at = whole.indexOf(text); at !== -1; at = whole.indexOf(text, at + 1)) places.push(at);
	return places;
}
function fingerprint(secret) {
	return `\u2039${createHash("sha256").update(`twilio-flex-addresses\0${secret}`).digest("hex").slice(0, 8)}\u203a`;
}
function mask(parts, show, hide) {
	const [, scheme = "", user, host = "", path = "", query, fragment] = parts;
	let at = scheme.length;
	const after = (text) => {
		const from = at;
		at += text.length;
		return from;
	};
	const shownUser = user === void 0 ? "" : `${user === "" ? "" : hide(user)}@`;
	after(user === void 0 ? "" : `${user}@`);
	const shownHost = show(host, after(host));
	const shownPath = path.split(/([/\\])/).map((part) => show(part, after(part))).join("");
	if (query !== void 0) after("?");
	const pairs = query?.split(/(&)/).map((pair) => maskPair(pair, after(pair), show, hide));
	const shownFragment = fragment === void 0 ? "" : `#${fragment === "" ? "" : hide(fragment)}`;
	return scheme + shownUser + shownHost + shownPath + (pairs === void 0 ? "" : `?${pairs.join("")}`) + shownFragment;
}
function maskPair(pair, at, show, hide) {
	if (pair === "" || pair === "&") return pair;
	const equals = pair.indexOf("=");
	if (equals === -1) return hide(pair);
	const value = pair.slice(equals + 1);
	return `${show(pair.slice(0, equals), at)}=${value === "" ? "" : hide(value)}`;
}
// src/report/words.ts
const SIGNS = {
	delete: "-",
	disable: "~",
	update: "~",
	create: "+"
};
function showValue({ kind, names }, path, value) {
	if (value === null) return "not set";
	if (typeof value !== "string") return String(value);
	const field = fieldOf(kind, path);
	if (field?.type === "text") return JSON.stringify(value);
	const name = field?.type === "reference" && field.holds === "sid" ? names.get(value) : void 0;
	return name === void 0 ? value : `${name} (${value})`;
}
function destinationOf({ kind, names }, values) {
	const integration = integrationNamed(kind, values.get(INTEGRATION));
	const target = integration === void 0 ? void 0 : values.get(integration.target);
	if (target instanceof WebhookUrl) return target.shownHost === "" ? void 0 : target.shownHost;
	return typeof target === "string" && target !== "" ? names.get(target) ?? target : void 0;
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
	const unresolved = new Set(plan.problems.map(({ severity, entry }) => severity === "error" ? entry : void 0));
	return [
		`${plan.claims.filter(({ key, live }) => live !== void 0 && !changed.has(key) && !unresolved.has(key)).length} as the file says`,
		unlisted > 0 ? `${unlisted} unlisted` : "",
		ignored > 0 ? `${ignored} ignored` : ""
	].filter((part) => part !== "").join(", ");
}
function duration(seconds) {
	if (seconds < 5) return void 0;
	return seconds < 90 ? `about ${seconds} s` : `about ${Math.ceil(seconds / 60)} min`;
}
const HANDLING = {
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
	return parts.length === 0 ? count(0, "change") : parts.join(", ");
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
// src/plan/pins.ts
function missingPins(plan, made = new Map()) {
	return plan.claims.flatMap(({ key, desired, live }) => {
		const sid = made.get(key) ?? live?.sid;
		return desired.sid === void 0 && sid !== void 0 ? [{
			key,
			sid
		}] : [];
	});
}
function pinLines(environment, pins) {
	const entries = pins.flatMap(({ key, sid }) => [`${key}:`, `  sid: ${sid}`]);
	return (environment === void 0 ? ["addresses"] : [
		"environments",
		environment,
		"addresses"
	]).reduceRight((inner, name) => [`${name}:`, ...inner.map((line) => `  ${line}`)], entries);
}
// src/text/cover.ts
const VARIABLE = /^\$?\$\{[A-Za-z_]\w*\}$/;
function coverSecrets(line) {
	let covered = "";
	let from = 0;
	for (let at = line.indexOf("://"); at !== -1; at = line.indexOf("://", from)) {
		const start = at + 3;
		const length = line.slice(start).search(/[\s"']/);
		const end = length === -1 ? line.length : start + length;
		covered += line.slice(from, start) + coverUrl(line.slice(start, end));
		from = end;
	}
	return covered + line.slice(from);
}
function coverUrl(rest) {
	const authorityEnd = rest.search(/[/?#]/);
	const authority = authorityEnd === -1 ? rest : rest.slice(0, authorityEnd);
	const user = authority.lastIndexOf("@");
	const host = user === -1 ? authority : cover(authority.slice(0, user)) + authority.slice(user);
	const tail = rest.slice(authority.length);
	const query = tail.search(/[?#]/);
	if (query === -1) return host + tail;
	const parts = tail.slice(query).split(/([?&#])/);
	return host + tail.slice(0, query) + parts.map((part) => /^[?&#]?$/.test(part) ? part : coverPair(part)).join("");
}
function coverPair(pair) {
	const equals = pair.indexOf("=");
	return equals === -1 ? cover(pair) : pair.slice(0, equals + 1) + cover(pair.slice(equals + 1));
}
function cover(text) {
	return VARIABLE.test(text) ? text : "*".repeat(text.length);
}
// src/report/text.ts
const unpainted = (_tone, text) => text;
function renderText(result, paint, sourceLines) {
	return `${[
		result.kind === "applied" ? outcomesText(result.plan, result.applied.outcomes, paint) : result.kind === "planned" ? planText(result.plan, paint) : "",
		...[...result.problems].sort((a, b) => rank(a) - rank(b)).map((problem) => problemText(problem, paint, sourceLines)),
		conclusion(result, paint)
	].filter((part) => part !== "").join("\n\n")}\n`;
}
const rank = (problem) => problem.severity === "warning" ? 0 : 1;
function planText(plan, paint) {
	const where = plan.environment === void 0 ? plan.file : `${plan.file}, ${plan.environment}`;
	const blocks = [paint("strong", `Plan for ${plan.account} (${visible(where)})`)];
	blocks.push(...plan.changes.map((change) => changeText(change, plan, paint)));
	blocks.push(...plan.held.map((change) => `${paint("faint", "  held, left alone:")}\n${changeText(change, plan, paint)}`));
	const unlisted = plan.unlisted.filter(({ handling }) => handling === "reported" || handling === "already disabled");
	if (unlisted.length > 0) {
		const rows = unlisted.map(({ live, handling }) => `    ${live.sid}  ${visible(JSON.stringify(live.name))}  ${paint("faint", HANDLING[handling])}`);
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
	const name = visible(JSON.stringify(change.name));
	const title = change.key === void 0 ? name : `${change.key}  ${name}`;
	const sid = "sid" in change ? `  ${paint("faint", change.sid)}` : "";
	const lines = [`  ${paint(tone, `${SIGNS[change.action]} ${change.action.padEnd(7)} ${title}`)}${sid}`];
	const told = consequence(change);
	if (told !== void 0) lines.push(`      ${paint("delete", told)}`);
	const widest = Math.max(0, ...change.fields.map(({ field }) => field.length));
	lines.push(...change.fields.map((field) => `      ${fieldText(change, field, widest, plan, paint)}`));
	if ("sid" in change && change.action === "update") lines.push(`      ${paint("faint", `try it: ${plan.kind.demoLink(plan.account, change.sid)}`)}`);
	return lines.join("\n");
}
function fieldText(change, { field, before, after }, widest, plan, paint) {
	const show = (value) => visible(showValue(plan, field, value));
	const label = field.padEnd(widest);
	if (change.action === "create") return `${label}  ${paint("create", show(after))}`;
	if (change.action === "delete") return `${label}  ${paint("delete", show(before))}`;
	return `${label}  ${paint("delete", show(before))} \u2192 ${paint("create", show(after))}`;
}
function outcomesText(plan, outcomes, paint) {
	if (outcomes.length === 0) return "";
	const lines = outcomes.flatMap((one) => {
		const { change, status, sid, note, code, link } = one;
		const tone = status === "done" ? "good" : status === "failed" || status === "in doubt" ? "bad" : "warn";
		const title = change.key ?? visible(JSON.stringify(change.name));
		const said = note === void 0 ? [] : [`      ${visible(note)}`];
		const demo = change.action === "create" && status === "done" && sid !== void 0 ? [`      ${paint("faint", `try it: ${plan.kind.demoLink(plan.account, sid)}`)}`] : [];
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
	const at = place === void 0 ? "" : ` ${visible(place.file)}:${place.line}:${place.column}`;
	const lines = [`${paint(tone, `${severity} ${problem.code}`)}${at}${path === void 0 ? "" : paint("faint", ` ${visible(path)}`)}`];
	lines.push(`  ${visible(problem.message)}`);
	const source = place === void 0 ? void 0 : sourceLines?.[place.line - 1];
	if (place !== void 0 && source !== void 0) lines.push(...caret(source, place.line, place.column, paint));
	lines.push(`  ${paint("good", "To do:")} ${visible(problem.remedy)}`);
	return lines.join("\n");
}
const WIDEST_SOURCE = 120;
function caret(source, line, column, paint) {
	const from = Math.max(0, column - 1 - WIDEST_SOURCE / 2);
	const covered = coverSecrets(source);
	const shown = visible(covered.slice(from, from + WIDEST_SOURCE));
	const before = visible(covered.slice(from, column - 1));
	const gutter = `  ${String(line).padStart(4)} | `;
	const pad = " ".repeat(gutter.length - 2 + Array.from(before).length);
	return [paint("faint", `${gutter}${shown}`), `  ${pad}${paint("bad", "^")}`];
}
function conclusion(result, paint) {
	const [plan, applied] = [planOf(result), appliedOf(result)];
	const errors = result.problems.filter(({ severity }) => severity === "error").length;
	if (applied !== void 0) {
		const counted = tally(applied.outcomes.map(({ status }) => status));
		return paint(result.outcome === "failed" ? "bad" : "good", `Apply: ${applied.outcomes.length === 0 ? "nothing to do, in sync" : counted}.`);
	}
	if (plan !== void 0) {
		const takes = duration(plan.seconds);
		const line = `Plan: ${totals(plan)}; ${besides(plan)}.${takes === void 0 ? "" : ` The apply takes ${takes} at Twilio's pace.`}`;
		if (plan.blocked) return paint("bad", `${line} Blocked by ${count(errors, "problem")}: nothing is written.`);
		return paint(plan.changes.length === 0 ? "good" : "strong", line);
	}
	if (result.mode === "export" || result.mode === "pin") {
		const wrote = result.kind === "written" ? result.wrote : void 0;
		if (errors === 0) return paint("good", wrote === void 0 ? "Nothing to write." : `Wrote ${visible(wrote)}.`);
	}
	if (errors > 0) return paint("bad", `${count(errors, "problem")}${whereabouts(result)}.`);
	if (result.kind !== "checked" || result.entries === void 0) return "";
	return paint("good", `${visible(result.file)} is valid: ${count(result.entries, "address", "addresses")}.`);
}
function whereabouts({ file, problems }) {
	return problems.every(({ severity, code }) => severity === "warning" || code.startsWith("FA1")) && file !== "" ? ` in ${visible(file)}` : "";
}
// src/text/near.ts
var import_fastest_levenshtein = require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}))();
function fold(name) {
	if (/^[\0-\x7f]*$/.test(name)) return name.toLowerCase().replace(/\s+/g, "");
	return name.normalize("NFKC").toLowerCase().toUpperCase().toLowerCase().normalize("NFKC").replace(/[\s\p{Cf}]+/gu, "");
}
const MAX_LENGTH = 200;
function isNear(a, b) {
	return typingErrors(fold(a), fold(b)) !== void 0;
}
function nearest(written, candidates) {
	const folded = fold(written);
	let best;
	let fewest = Number.POSITIVE_INFINITY;
	for (const candidate of candidates) {
		const errors = typingErrors(folded, fold(candidate));
		if (errors !== void 0 && errors < fewest) [best, fewest] = [candidate, errors];
	}
	return best;
}
function typingErrors(a, b) {
	if (a === b) return 0;
	const longer = Math.max(a.length, b.length);
	const limit = longer > MAX_LENGTH ? 0 : Math.min(3, Math.floor(longer / 4));
	if (Math.abs(a.length - b.length) > limit) return void 0;
	const errors = isSwap(a, b) ? 1 : (0, import_fastest_levenshtein.distance)(a, b);
	return errors <= limit ? errors : void 0;
}
function isSwap(a, b) {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
// src/http/loopback.ts
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
// src/twilio/host-inputs.ts
function checkHosts({ region, edge, apiUrl }) {
	const [, , base] = allOf(() => checkPart("region", region), () => checkPart("edge", edge), () => apiUrl === void 0 ? void 0 : checkApiUrl(apiUrl));
	return base;
}
function checkPart(input, value) {
	if (value === void 0 || /^[a-z0-9-]+$/.test(value)) return;
	throw stop("FA003", `Input \`${input}\` (--${input}) is ${quote(value)}`, "Write it as Twilio does, for example ie1 or dublin.");
}
function checkApiUrl(text) {
	let url;
	try {
		url = new URL(text);
	} catch {
		url = void 0;
	}
	if (url === void 0 || !/^https?:$/.test(url.protocol)) throw stop("FA003", "Input `api-url` (--api-url) is no web address", "Write it as in http://127.0.0.1:4010, or leave it out.");
	if (url.protocol === "http:" && !isLoopback(url.hostname)) throw stop("FA003", "Input `api-url` (--api-url) is plain http to another machine", "Use https, or a server on loopback: the credentials go there.");
	if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") throw stop("FA003", "Input `api-url` (--api-url) holds more than a host and a path", "Leave out user, query and fragment.");
	return url;
}
// src/commands/settings.ts
function parseMode(text, what) {
	const mode = MODES.find((candidate) => candidate === text);
	if (mode !== void 0) return mode;
	const near = nearest(text, MODES);
	throw stop("FA001", `${what} is ${quote(text)}, and must be ${either(MODES)}`, near === void 0 ? `Write ${either(MODES)}.` : `Did you mean ${quote(near)}?`);
}
const NO_HISTORY = {
	baseText: void 0,
	shown: async () => () => false
};
function parseMaxDeletes(text, what) {
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
	throw stop("FA003", `${what} is ${quote(text)}`, "Write a number (3), a share of the live addresses in scope (20%) or all.");
}
function accountSid(text) {
	return /^AC[0-9a-fA-F]{32}$/.test(text) ? `AC${text.slice(2).toLowerCase()}` : void 0;
}
function parseTwilio(given, names, hosts) {
	const [credentials] = allOf(() => parseCredentials(given, names), () => checkHosts(hosts));
	return {
		...credentials,
		...hosts
	};
}
function parseCredentials(given, names) {
	const problems = [];
	const wrong = (code, message, remedy) => problems.push({
		code,
		severity: "error",
		message,
		remedy
	});
	if (given.account === "") wrong("FA002", `${names.account} is missing`, "Give the SID of the Twilio account: AC and 32 hexadecimal digits.");
	else if (accountSid(given.account) === void 0) wrong("FA003", `${names.account} is no account SID`, "Write AC and 32 hexadecimal digits, as the Console shows it.");
	const byKey = given.key !== "" || given.secret !== "";
	if (given.token !== "" && byKey) wrong("FA003", `Both ${within(names.token)} and ${within(names.key)} are given`, "Give one of the two.");
	else if (byKey) {
		if (given.key === "") wrong("FA002", `${names.key} is missing`, `Give it together with ${within(names.secret)}.`);
		else if (!/^SK[0-9a-fA-F]{32}$/.test(given.key)) wrong("FA003", `${names.key} is no API key SID`, "Write SK and 32 hexadecimal digits; the secret goes in by itself.");
		if (given.secret === "") wrong("FA002", `${names.secret} is missing`, `Give it together with ${within(names.key)}.`);
	} else if (given.token === "") wrong("FA002", `${names.token} is missing`, `Give it, or ${within(names.key)} and ${within(names.secret)} (a standard API key), from a secret that this run can read.`);
	if (problems.length > 0) throw new ProblemError(problems);
	const account = accountSid(given.account) ?? "";
	return {
		account,
		user: byKey ? given.key : account,
		password: byKey ? given.secret : given.token
	};
}
function within(name) {
	return name.charAt(0).toLowerCase() + name.slice(1);
}
// src/secrets.ts
var Secrets = class {
	#replacements = new Map();
	#ordered;
	add(secret, shown = "***") {
		for (const form of formsOf(secret)) if (form.length >= SHORTEST && form !== shown) this.#replacements.set(form, shown);
		this.#ordered = void 0;
	}
	values() {
		return [...this.#replacements.keys()];
	}
	json(value, indent = 0) {
		const clean = (_name, member) => typeof member === "string" && !this.#isId(member) ? this.scrub(member) : member;
		return JSON.stringify(value, clean, indent);
	}
	#isId(text) {
		return /^(?:[A-Z]{2}[0-9a-f]{32}|[0-9a-f]{64})$/.test(text) && !this.#replacements.has(text);
	}
	scrub(text) {
		this.#ordered ??= [...this.#replacements].sort(([a], [b]) => b.length - a.length);
		let clean = text;
		for (const [secret, shown] of this.#ordered) clean = clean.replaceAll(secret, shown);
		return clean;
	}
};
const SHORTEST = 4;
function formsOf(secret) {
	if (/^[\w.~-]*$/.test(secret)) return new Set([secret]);
	const [json, twice] = [inJson(secret), inJson(inJson(secret))];
	const forms = new Set([
		secret,
		json,
		json.replaceAll("/", "\\/"),
		twice,
		...inUrls(secret)
	]);
	try {
		for (const encoded of [encodeURIComponent(secret), new URLSearchParams({ x: secret }).toString().slice(2)]) {
			forms.add(encoded);
			forms.add(encoded.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase()));
		}
	} catch {}
	return forms;
}
const inJson = (text) => JSON.stringify(text).slice(1, -1);
function inUrls(text) {
	const url = new URL("https://host");
	url.search = `?${text}`;
	url.username = text;
	return [url.search.slice(1), url.username];
}
// src/world.ts
let unwritten;
function outliveReaders() {
	process.stdout.on("error", (error) => {
		if (error.code !== "EPIPE") unwritten ??= error.code ?? error.name;
	});
}
let errors;
function standardError() {
	if (errors === void 0) {
		errors = process.stderr;
		errors.on("error", () => void 0);
	}
	return errors;
}
function end(code) {
	const exit = () => {
		if (unwritten === void 0) process.exit(code);
		standardError().write(`The output could not be written: ${unwritten}\n`, () => process.exit(code === 130 ? code : 1));
	};
	const flushed = () => setImmediate(exit);
	process.stdout.write("", () => errors === void 0 ? flushed() : errors.write("", flushed));
}
function realWorld(environment, door) {
	const secrets = new Secrets();
	const masked = new Set();
	const { interrupted } = door;
	return {
		variables: environment,
		secrets,
		maskSecrets: () => {
			for (const secret of secrets.values()) {
				if (!masked.has(secret)) door.mask(secret);
				masked.add(secret);
			}
		},
		clock: {
			now: () => Number(process.hrtime.bigint()) / 1e6,
			sleep: async (milliseconds) => {
				if (milliseconds > 0) await pause(milliseconds, interrupted);
				if (interrupted.aborted) throw new Interrupted();
			}
		},
		interrupted,
		random: Math.random,
		history: door.history ?? (async () => NO_HISTORY),
		review: door.review ?? (async () => []),
		progress: door.progress,
		confirm: door.confirm
	};
}
async function pause(milliseconds, interrupted) {
	const { setTimeout: wait } = process.getBuiltinModule("node:timers/promises");
	try {
		await wait(milliseconds, void 0, { signal: interrupted });
	} catch (error) {
		if (error.name === "AbortError") throw new Interrupted();
		throw error;
	}
}
function interruption() {
	const controller = new AbortController();
	process.on("SIGINT", () => {
		if (controller.signal.aborted) process.exit(130);
		controller.abort();
	});
	process.on("SIGTERM", () => controller.abort());
	return controller.signal;
}
function unforeseen(error, secrets) {
	const text = error instanceof Error ? `${error.name}: ${error.message}` : "unknown";
	return secrets.scrub(`FA000 This is a fault of twilio-flex-addresses, please report it: ${text.split("\n")[0]}`);
}
// src/io/path.ts
function pathFrom(folder, file) {
	const inside = (0, node_path.relative)(folder, (0, node_path.resolve)(folder, file));
	if (file === "" || inside === "" || inside === ".." || inside.startsWith(`..${node_path.sep}`) || (0, node_path.isAbsolute)(inside)) return file;
	return inside.split(node_path.sep).join("/");
}
function toJson(result) {
	const [plan, applied, origins] = [
		planOf(result),
		appliedOf(result),
		originsOf(result)
	];
	return {
		formatVersion: 1,
		mode: result.mode,
		outcome: result.outcome,
		file: result.file,
		environment: result.environment ?? null,
		account: plan?.account ?? null,
		planId: plan?.id ?? null,
		blocked: result.problems.some(isGuard),
		counts: plan === void 0 ? null : { ...plan.counts },
		seconds: plan?.seconds ?? null,
		changes: plan?.changes.map((change) => changeJson(change, origins)) ?? [],
		held: plan?.held.map((change) => changeJson(change, origins)) ?? [],
		unlisted: plan?.unlisted.map(({ live, handling }) => ({
			sid: live.sid,
			name: live.name,
			fate: handling
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
	const { name, values, websites, locales, unmanaged } = desired;
	return {
		sid: written?.sid ?? live?.sid ?? null,
		name,
		website: oneOrList(websites),
		locale: oneOrList(locales),
		enabled: (unmanaged.has("enabled") ? live?.values.get("enabled") : void 0) ?? values.get("enabled")
	};
}
function oneOrList(values) {
	return values.length > 1 ? values : values[0] ?? null;
}
// package.json
var version = "0.1.0";
// src/io/read-text.ts
const MAX_FILE_BYTES = 5242880;
function readText(file, folder, confined) {
	return decode(readBytes(checkedPath(file, folder, confined), file), file);
}
function checkedPath(file, folder, confined) {
	if (file === "" || file.includes("\0")) throw stop("FA101", "The path of the file is empty or holds a NUL", "Name the file, for example addresses.yaml.");
	const path = (0, node_path.resolve)(folder, file);
	let parent;
	try {
		parent = (0, node_fs.realpathSync)((0, node_path.dirname)(path));
	} catch {
		throw missing(file);
	}
	const real = (0, node_path.join)(parent, (0, node_path.basename)(path));
	if (real.split(node_path.sep).some((part) => part.toLowerCase() === ".git")) throw stop("FA101", `${quote(file)} is under .git`, "Keep the file beside your sources, for example addresses.yaml.");
	if (confined) {
		const inside = (0, node_path.relative)((0, node_fs.realpathSync)(folder), real);
		if (inside === ".." || inside.startsWith(`..${node_path.sep}`) || (0, node_path.isAbsolute)(inside)) throw stop("FA101", `${quote(file)} is outside the workspace`, "Name a file of the repository, for example addresses.yaml.");
	}
	return real;
}
function missing(file) {
	return stop("FA101", `There is no file ${quote(file)}`, "Check the path (input `file`, option -f), and that the repository is checked out before this step.");
}
function readBytes(path, file) {
	let handle;
	try {
		const found = (0, node_fs.lstatSync)(path);
		if (found.isSymbolicLink()) throw stop("FA101", `${quote(file)} is a symbolic link`, "Name the file itself: links are not followed.");
		if (!found.isFile()) throw stop("FA101", `${quote(file)} is no regular file`, "Name a file, for example addresses.yaml.");
		handle = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0));
	} catch (error) {
		throw fileError(error, file);
	}
	try {
		if ((0, node_fs.fstatSync)(handle).size > 5242880) throw tooLarge(file);
		const bytes = Buffer.allocUnsafe(5242881);
		let length = 0;
		for (;;) {
			const read = (0, node_fs.readSync)(handle, bytes, length, bytes.length - length, null);
			length += read;
			if (read === 0 || length === bytes.length) break;
		}
		if (length > 5242880) throw tooLarge(file);
		return bytes.subarray(0, length);
	} catch (error) {
		throw fileError(error, file);
	} finally {
		(0, node_fs.closeSync)(handle);
	}
}
function fileError(error, file) {
	const code = error.code;
	if (code === void 0) return error;
	if (code === "ENOENT" || code === "ENOTDIR") return missing(file);
	return stop("FA101", `${quote(file)} cannot be read (${code})`, "Check that this user may read the file.");
}
function tooLarge(file) {
	return stop("FA102", `${quote(file)} is larger than 5 MiB`, "Split it by scope: a file for each team, with `scope` naming the addresses it answers for.");
}
function decode(bytes, file) {
	let text;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw stop("FA103", `${quote(file)} is not UTF-8 text`, "Save it as UTF-8.");
	}
	if (text.includes("\0")) throw stop("FA103", `${quote(file)} holds a NUL character: it is no text file`, "Save it as UTF-8 text.");
	return text;
}
const FLEX_FLOW = {
	api: "flex-flows",
	name: "Flex Flow",
	plural: "Flex Flows",
	sidPrefix: "FO",
	limit: 2500,
	pace: {
		list: 10,
		fetch: 2,
		create: 2,
		update: 1,
		delete: 2
	},
	fields: [
		{
			path: "name",
			label: "name",
			twilio: "friendly_name",
			type: "text",
			unset: ""
		},
		{
			path: "enabled",
			label: "whether it is in service",
			twilio: "enabled",
			type: "flag",
			default: true,
			isNullable: true
		},
		{
			path: "integration",
			label: "integration",
			twilio: "integration_type",
			type: "integration",
			isDestination: true
		},
		{
			path: "studio.flow",
			label: "Studio Flow",
			twilio: "integration.flow_sid",
			integration: "studio",
			type: "reference",
			resource: "studioFlow",
			holds: "sid",
			required: "Write the SID (FW\u2026) or friendly name of the Studio Flow.",
			isDestination: true
		},
		{
			path: "studio.retryCount",
			label: "retries of the Studio Flow",
			twilio: "integration.retry_count",
			integration: "studio",
			type: "number",
			default: 3,
			max: 3
		},
		{
			path: "webhook.url",
			label: "webhook",
			twilio: "integration.url",
			integration: "webhook",
			type: "url",
			required: "Write the URL that receives the chats.",
			isDestination: true
		},
		{
			path: "webhook.retryCount",
			label: "retries of the webhook",
			twilio: "integration.retry_count",
			integration: "webhook",
			type: "number",
			default: 3,
			max: 3
		},
		{
			path: "task.workspace",
			label: "workspace",
			twilio: "integration.workspace_sid",
			integration: "task",
			type: "reference",
			resource: "workspace",
			holds: "sid",
			required: "Write the SID (WS\u2026) or friendly name of the TaskRouter workspace.",
			isDestination: true
		},
		{
			path: "task.workflow",
			label: "workflow",
			twilio: "integration.workflow_sid",
			integration: "task",
			type: "reference",
			resource: "workflow",
			holds: "sid",
			within: "task.workspace",
			required: "Write the SID (WW\u2026) or friendly name of the workflow.",
			isDestination: true
		},
		{
			path: "task.channel",
			label: "task channel",
			twilio: "integration.channel",
			integration: "task",
			type: "reference",
			resource: "taskChannel",
			holds: "name",
			within: "task.workspace",
			default: "default"
		},
		{
			path: "task.priority",
			label: "task priority",
			twilio: "integration.priority",
			integration: "task",
			type: "number",
			default: 0
		},
		{
			path: "task.timeout",
			label: "task timeout",
			twilio: "integration.timeout",
			integration: "task",
			type: "number",
			default: 86400
		},
		{
			path: "task.creationOnMessage",
			label: "when the task is made",
			twilio: "integration.creation_on_message",
			integration: "task",
			type: "flag",
			unset: false
		},
		{
			path: "janitor",
			label: "janitor",
			twilio: "janitor_enabled",
			type: "flag",
			default: false
		},
		{
			path: "longLived",
			label: "long-lived chats",
			twilio: "long_lived",
			type: "flag",
			default: false
		},
		{
			path: "contactIdentity",
			label: "contact identity",
			twilio: "contact_identity",
			type: "text",
			unset: ""
		},
		{
			path: "chatService",
			label: "chat service",
			twilio: "chat_service_sid",
			type: "sid",
			prefix: "IS",
			unset: "",
			level: "file",
			missing: {
				code: "FA213",
				message: "No chat service was found for the new address",
				remedy: "Write `chatService: IS\u2026` at the top of the file."
			}
		}
	],
	integrations: [
		{
			name: "studio",
			twilio: "studio",
			short: "flow",
			target: "studio.flow",
			describe: (article, target) => `${article} Studio Flow ${target ?? "\"\""}`,
			mapLabel: "Studio"
		},
		{
			name: "webhook",
			twilio: "external",
			short: "url",
			target: "webhook.url",
			describe: (article, target) => `${article} webhook${target === void 0 ? "" : ` at ${target}`}`,
			mapLabel: "Webhook"
		},
		{
			name: "task",
			twilio: "task",
			target: "task.workflow",
			describe: (article, target) => `agents of ${article} workflow ${target ?? "\"\""}`,
			mapLabel: "Task"
		}
	],
	demoLink: (account, sid) => `https://demo.flex.twilio.com/chat?accountSid=${account}&flexFlowSid=${sid}`
};
// src/address/resource.ts
const RESOURCES = {
	studioFlow: {
		name: "Studio Flow",
		prefix: "FW"
	},
	workspace: {
		name: "workspace",
		prefix: "WS"
	},
	workflow: {
		name: "workflow",
		prefix: "WW"
	},
	taskChannel: {
		name: "task channel",
		prefix: "TC"
	}
};
// src/address/value.ts
function sameValue(a, b) {
	if (a instanceof WebhookUrl && b instanceof WebhookUrl) return a.equals(b);
	return a === b;
}
function shownValue(value) {
	if (value instanceof WebhookUrl) return value.shown;
	return value ?? null;
}
// src/address/address.ts
function isDisabled({ values }) {
	return values.get(ENABLED) === false;
}
// src/plan/digest.ts
function canonicalJson(value) {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
	if (value !== null && typeof value === "object") return `{${Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
	return JSON.stringify(value) ?? "null";
}
function warmUp() {
	sha256("");
}
function sha256(text) {
	return createHash("sha256").update(text).digest("hex");
}
function changeDigest(change) {
	const { action, key, sid, name, fields } = change;
	return sha256(canonicalJson({
		action,
		key,
		sid,
		name,
		fields
	}));
}
function planId(account, file, environment, digests) {
	return sha256(canonicalJson({
		format: 1,
		account,
		file,
		environment: environment ?? null,
		changes: digests
	}));
}
// src/text/pattern.ts
const ANY_TEXT = Symbol("*");
const ANY_CHARACTER = Symbol("?");
var Pattern = class {
	text;
	#tokens;
	#literal;
	constructor(text) {
		this.text = text;
		this.#tokens = tokens(text);
		const wild = this.#tokens.some((token) => typeof token !== "string");
		this.#literal = wild ? void 0 : this.#tokens.join("");
	}
	matches(name) {
		return this.#literal === void 0 ? matchTokens(this.#tokens, Array.from(name)) : this.#literal === name;
	}
};
function tokens(text) {
	const result = [];
	const characters = Array.from(text);
	for (let i = 0; i < characters.length; i++) {
		const character = characters[i] ?? "";
		if (character === "\\" && i + 1 < characters.length) result.push(characters[++i] ?? "");
		else if (character === "*") result.push(ANY_TEXT);
		else result.push(character === "?" ? ANY_CHARACTER : character);
	}
	return result;
}
function matchTokens(pattern, name) {
	let p = 0;
	let n = 0;
	let star = -1;
	let resume = 0;
	while (n < name.length) {
		const token = pattern[p];
		if (token === ANY_TEXT) {
			star = p++;
			resume = n;
		} else if (token === ANY_CHARACTER || token !== void 0 && token === name[n]) {
			p++;
			n++;
		} else if (star !== -1) {
			p = star + 1;
			n = ++resume;
		} else return false;
	}
	while (pattern[p] === ANY_TEXT) p++;
	return p === pattern.length;
}
function literalPattern(name) {
	return name.replace(/[\\*?]/g, "\\$&");
}
// src/file/variables.ts
const PLACEHOLDER = /\$(\$?)\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
function fillVariables(text, environment) {
	const values = [];
	const missing = [];
	return {
		text: text.replace(PLACEHOLDER, (whole, escaped, name) => {
			if (escaped !== "") return whole.slice(1);
			const value = Object.hasOwn(environment, name) ? environment[name] : void 0;
			if (value === void 0 || value === "") {
				if (!missing.includes(name)) missing.push(name);
				return whole;
			}
			values.push(value);
			return value;
		}),
		values,
		missing
	};
}
function valuesIn(text, environment) {
	if (!text.includes("${")) return [];
	return fillVariables(text.replace(/(?<=^|[ \t])#.*$/gm, ""), environment).values;
}
function hasPlaceholder(text) {
	return /(?<!\$)\$\{[A-Za-z_][A-Za-z0-9_]*\}/.test(text);
}
// src/http/transport-error.ts
var TransportError = class extends Error {
	kind;
	constructor(kind, message) {
		super(message);
		this.name = "TransportError";
		this.kind = kind;
	}
};
// src/http/transport.ts
const LARGEST_ANSWER = 67108864;
const NO_CONNECTION = new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"EADDRNOTAVAIL"
]);
const GRACE = 4e3;
function openTransport(options) {
	const agents = new Map();
	const agentFor = (url) => {
		let agent = agents.get(url.origin);
		if (agent === void 0) {
			agent = makeAgent(url);
			agents.set(url.origin, agent);
		}
		return agent;
	};
	return {
		send: async (request) => {
			const agent = await agentFor(request.url);
			return exchange(request, moduleFor(request.url).request, agent, options);
		},
		close: () => {
			for (const agent of agents.values()) agent.then((opened) => opened.destroy()).catch(() => void 0);
		}
	};
}
const KEEP_ALIVE = {
	keepAlive: true,
	maxSockets: 16
};
async function makeAgent(url) {
	if (!isLoopback(url.hostname)) {
		const { getProxyForUrl } = await Promise.resolve().then(() => require("./proxy.js")).then((n) => n.proxy_from_env_exports);
		const proxy = getProxyForUrl(url.href);
		if (proxy !== "") {
			if (!isProxyUrl(proxy)) throw new TransportError("unsent", "the proxy that the environment names is no URL");
			const { HttpsProxyAgent } = await Promise.resolve().then(() => require("./proxy.js")).then((n) => n.dist_exports);
			return new HttpsProxyAgent(proxy, KEEP_ALIVE);
		}
	}
	return new (moduleFor(url)).Agent(KEEP_ALIVE);
}
function isProxyUrl(text) {
	try {
		const { hostname, username, password } = new URL(text);
		decodeURIComponent(username + password);
		return hostname !== "";
	} catch {
		return false;
	}
}
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
		const timer = setTimeout(() => fail(`no answer within ${timeout / 1e3} s`), timeout);
		const requestOptions = {
			method: request.method,
			agent
		};
		const outgoing = start(request.url, requestOptions);
		for (const [name, value] of Object.entries(request.headers)) outgoing.setHeader(name, value);
		outgoing.on("socket", (socket) => {
			link = socket.connecting ? "opening" : "open";
			const ready = "encrypted" in socket ? "secureConnect" : "connect";
			if (link === "opening") socket.once(ready, () => link = "open");
		});
		outgoing.on("error", (error) => fail(error.code ?? "the connection failed"));
		outgoing.on("response", (answer) => {
			readAll(answer).then((text) => {
				settle();
				resolve({
					status: answer.statusCode ?? 0,
					retryAfter: retryAfterOf(answer),
					text,
					headers: headersOf(answer)
				});
			}, (error) => fail(error.message));
		});
		outgoing.end(request.body);
	});
}
function retryAfterOf({ headers }) {
	const text = headers["retry-after"];
	const until = Date.parse(text ?? "");
	if (text === void 0 || !/[a-z]/i.test(text) || Number.isNaN(until)) return text;
	const now = Date.parse(headers.date ?? "") || Date.now();
	return String(Math.max(until - now, 0) / 1e3);
}
function headersOf(answer) {
	return Object.fromEntries(Object.entries(answer.headers).flatMap(([name, value]) => value === void 0 ? [] : [[name, String(value)]]));
}
function readAll(answer) {
	return new Promise((resolve, reject) => {
		const chunks = [];
		let length = 0;
		answer.on("data", (chunk) => {
			length += chunk.length;
			if (length > LARGEST_ANSWER) reject(new Error("the answer is too large"));
			else chunks.push(chunk);
		});
		answer.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
		answer.on("close", () => reject(new Error("the answer broke off")));
		answer.on("error", () => reject(new Error("the answer broke off")));
	});
}
// src/commands/breath.ts
async function breath(interrupted) {
	await new Promise((resolve) => setImmediate(resolve));
	if (interrupted.aborted) throw new Interrupted();
}
// src/address/look-ups.ts
function candidates(lookUps, resource, within) {
	switch (resource) {
		case "studioFlow": return lookUps.studioFlows ?? [];
		case "workspace": return lookUps.workspaces ?? [];
		case "workflow": return lookUps.parts.get(within)?.workflows ?? [];
		case "taskChannel": return lookUps.parts.get(within)?.channels ?? [];
	}
}
// src/address/kinds.ts
const KINDS = { "flex-flows": FLEX_FLOW };
function kindOf(api) {
	return KINDS[api];
}
// src/file/steps.ts
function atOnce(steps) {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
async function withPauses(steps, pause) {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		await pause();
	}
}
Object.defineProperty(exports, "ENABLED", {
	enumerable: true,
	get: function() {
		return ENABLED;
	}
});
Object.defineProperty(exports, "FLEX_FLOW", {
	enumerable: true,
	get: function() {
		return FLEX_FLOW;
	}
});
Object.defineProperty(exports, "HANDLING", {
	enumerable: true,
	get: function() {
		return HANDLING;
	}
});
Object.defineProperty(exports, "INTEGRATION", {
	enumerable: true,
	get: function() {
		return INTEGRATION;
	}
});
Object.defineProperty(exports, "Interrupted", {
	enumerable: true,
	get: function() {
		return Interrupted;
	}
});
Object.defineProperty(exports, "MAX_FILE_BYTES", {
	enumerable: true,
	get: function() {
		return MAX_FILE_BYTES;
	}
});
Object.defineProperty(exports, "MODES", {
	enumerable: true,
	get: function() {
		return MODES;
	}
});
Object.defineProperty(exports, "NAME", {
	enumerable: true,
	get: function() {
		return NAME;
	}
});
Object.defineProperty(exports, "NO_HISTORY", {
	enumerable: true,
	get: function() {
		return NO_HISTORY;
	}
});
Object.defineProperty(exports, "Pattern", {
	enumerable: true,
	get: function() {
		return Pattern;
	}
});
Object.defineProperty(exports, "ProblemError", {
	enumerable: true,
	get: function() {
		return ProblemError;
	}
});
Object.defineProperty(exports, "RESOURCES", {
	enumerable: true,
	get: function() {
		return RESOURCES;
	}
});
Object.defineProperty(exports, "RequestError", {
	enumerable: true,
	get: function() {
		return RequestError;
	}
});
Object.defineProperty(exports, "SIGNS", {
	enumerable: true,
	get: function() {
		return SIGNS;
	}
});
Object.defineProperty(exports, "Secrets", {
	enumerable: true,
	get: function() {
		return Secrets;
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
Object.defineProperty(exports, "URL_PARTS", {
	enumerable: true,
	get: function() {
		return URL_PARTS;
	}
});
Object.defineProperty(exports, "WebhookUrl", {
	enumerable: true,
	get: function() {
		return WebhookUrl;
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
Object.defineProperty(exports, "allOf", {
	enumerable: true,
	get: function() {
		return allOf;
	}
});
Object.defineProperty(exports, "appliedOf", {
	enumerable: true,
	get: function() {
		return appliedOf;
	}
});
Object.defineProperty(exports, "atOnce", {
	enumerable: true,
	get: function() {
		return atOnce;
	}
});
Object.defineProperty(exports, "besides", {
	enumerable: true,
	get: function() {
		return besides;
	}
});
Object.defineProperty(exports, "breath", {
	enumerable: true,
	get: function() {
		return breath;
	}
});
Object.defineProperty(exports, "candidates", {
	enumerable: true,
	get: function() {
		return candidates;
	}
});
Object.defineProperty(exports, "canonicalJson", {
	enumerable: true,
	get: function() {
		return canonicalJson;
	}
});
Object.defineProperty(exports, "canonicalSid", {
	enumerable: true,
	get: function() {
		return canonicalSid;
	}
});
Object.defineProperty(exports, "changeDigest", {
	enumerable: true,
	get: function() {
		return changeDigest;
	}
});
Object.defineProperty(exports, "checkHosts", {
	enumerable: true,
	get: function() {
		return checkHosts;
	}
});
Object.defineProperty(exports, "checkedPath", {
	enumerable: true,
	get: function() {
		return checkedPath;
	}
});
Object.defineProperty(exports, "consequence", {
	enumerable: true,
	get: function() {
		return consequence;
	}
});
Object.defineProperty(exports, "count", {
	enumerable: true,
	get: function() {
		return count;
	}
});
Object.defineProperty(exports, "createHash", {
	enumerable: true,
	get: function() {
		return createHash;
	}
});
Object.defineProperty(exports, "destinationOf", {
	enumerable: true,
	get: function() {
		return destinationOf;
	}
});
Object.defineProperty(exports, "duration", {
	enumerable: true,
	get: function() {
		return duration;
	}
});
Object.defineProperty(exports, "either", {
	enumerable: true,
	get: function() {
		return either;
	}
});
Object.defineProperty(exports, "end", {
	enumerable: true,
	get: function() {
		return end;
	}
});
Object.defineProperty(exports, "ending", {
	enumerable: true,
	get: function() {
		return ending;
	}
});
Object.defineProperty(exports, "errorsOf", {
	enumerable: true,
	get: function() {
		return errorsOf;
	}
});
Object.defineProperty(exports, "fieldOf", {
	enumerable: true,
	get: function() {
		return fieldOf;
	}
});
Object.defineProperty(exports, "fillVariables", {
	enumerable: true,
	get: function() {
		return fillVariables;
	}
});
Object.defineProperty(exports, "fold", {
	enumerable: true,
	get: function() {
		return fold;
	}
});
Object.defineProperty(exports, "goesOutOfService", {
	enumerable: true,
	get: function() {
		return goesOutOfService;
	}
});
Object.defineProperty(exports, "guard", {
	enumerable: true,
	get: function() {
		return guard;
	}
});
Object.defineProperty(exports, "hasPlaceholder", {
	enumerable: true,
	get: function() {
		return hasPlaceholder;
	}
});
Object.defineProperty(exports, "heldOutcome", {
	enumerable: true,
	get: function() {
		return heldOutcome;
	}
});
Object.defineProperty(exports, "inSync", {
	enumerable: true,
	get: function() {
		return inSync;
	}
});
Object.defineProperty(exports, "integrationNamed", {
	enumerable: true,
	get: function() {
		return integrationNamed;
	}
});
Object.defineProperty(exports, "interruption", {
	enumerable: true,
	get: function() {
		return interruption;
	}
});
Object.defineProperty(exports, "isBlocked", {
	enumerable: true,
	get: function() {
		return isBlocked;
	}
});
Object.defineProperty(exports, "isDisabled", {
	enumerable: true,
	get: function() {
		return isDisabled;
	}
});
Object.defineProperty(exports, "isFailure", {
	enumerable: true,
	get: function() {
		return isFailure;
	}
});
Object.defineProperty(exports, "isGuard", {
	enumerable: true,
	get: function() {
		return isGuard;
	}
});
Object.defineProperty(exports, "isNear", {
	enumerable: true,
	get: function() {
		return isNear;
	}
});
Object.defineProperty(exports, "isSidOf", {
	enumerable: true,
	get: function() {
		return isSidOf;
	}
});
Object.defineProperty(exports, "keyOf", {
	enumerable: true,
	get: function() {
		return keyOf;
	}
});
Object.defineProperty(exports, "kindOf", {
	enumerable: true,
	get: function() {
		return kindOf;
	}
});
Object.defineProperty(exports, "literalPattern", {
	enumerable: true,
	get: function() {
		return literalPattern;
	}
});
Object.defineProperty(exports, "missingPins", {
	enumerable: true,
	get: function() {
		return missingPins;
	}
});
Object.defineProperty(exports, "nearest", {
	enumerable: true,
	get: function() {
		return nearest;
	}
});
Object.defineProperty(exports, "openTransport", {
	enumerable: true,
	get: function() {
		return openTransport;
	}
});
Object.defineProperty(exports, "originsOf", {
	enumerable: true,
	get: function() {
		return originsOf;
	}
});
Object.defineProperty(exports, "outcome", {
	enumerable: true,
	get: function() {
		return outcome;
	}
});
Object.defineProperty(exports, "outliveReaders", {
	enumerable: true,
	get: function() {
		return outliveReaders;
	}
});
Object.defineProperty(exports, "parameterOf", {
	enumerable: true,
	get: function() {
		return parameterOf;
	}
});
Object.defineProperty(exports, "parseMaxDeletes", {
	enumerable: true,
	get: function() {
		return parseMaxDeletes;
	}
});
Object.defineProperty(exports, "parseMode", {
	enumerable: true,
	get: function() {
		return parseMode;
	}
});
Object.defineProperty(exports, "parseTwilio", {
	enumerable: true,
	get: function() {
		return parseTwilio;
	}
});
Object.defineProperty(exports, "pathFrom", {
	enumerable: true,
	get: function() {
		return pathFrom;
	}
});
Object.defineProperty(exports, "pinLines", {
	enumerable: true,
	get: function() {
		return pinLines;
	}
});
Object.defineProperty(exports, "planId", {
	enumerable: true,
	get: function() {
		return planId;
	}
});
Object.defineProperty(exports, "planOf", {
	enumerable: true,
	get: function() {
		return planOf;
	}
});
Object.defineProperty(exports, "planText", {
	enumerable: true,
	get: function() {
		return planText;
	}
});
Object.defineProperty(exports, "quote", {
	enumerable: true,
	get: function() {
		return quote;
	}
});
Object.defineProperty(exports, "randomBytes", {
	enumerable: true,
	get: function() {
		return randomBytes;
	}
});
Object.defineProperty(exports, "randomUUID", {
	enumerable: true,
	get: function() {
		return randomUUID;
	}
});
Object.defineProperty(exports, "readText", {
	enumerable: true,
	get: function() {
		return readText;
	}
});
Object.defineProperty(exports, "realWorld", {
	enumerable: true,
	get: function() {
		return realWorld;
	}
});
Object.defineProperty(exports, "renderText", {
	enumerable: true,
	get: function() {
		return renderText;
	}
});
Object.defineProperty(exports, "run", {
	enumerable: true,
	get: function() {
		return run;
	}
});
Object.defineProperty(exports, "sameValue", {
	enumerable: true,
	get: function() {
		return sameValue;
	}
});
Object.defineProperty(exports, "showValue", {
	enumerable: true,
	get: function() {
		return showValue;
	}
});
Object.defineProperty(exports, "shownValue", {
	enumerable: true,
	get: function() {
		return shownValue;
	}
});
Object.defineProperty(exports, "standardError", {
	enumerable: true,
	get: function() {
		return standardError;
	}
});
Object.defineProperty(exports, "stop", {
	enumerable: true,
	get: function() {
		return stop;
	}
});
Object.defineProperty(exports, "stopped", {
	enumerable: true,
	get: function() {
		return stopped;
	}
});
Object.defineProperty(exports, "tally", {
	enumerable: true,
	get: function() {
		return tally;
	}
});
Object.defineProperty(exports, "toJson", {
	enumerable: true,
	get: function() {
		return toJson;
	}
});
Object.defineProperty(exports, "totals", {
	enumerable: true,
	get: function() {
		return totals;
	}
});
Object.defineProperty(exports, "unforeseen", {
	enumerable: true,
	get: function() {
		return unforeseen;
	}
});
Object.defineProperty(exports, "unpainted", {
	enumerable: true,
	get: function() {
		return unpainted;
	}
});
Object.defineProperty(exports, "valuesIn", {
	enumerable: true,
	get: function() {
		return valuesIn;
	}
});
Object.defineProperty(exports, "version", {
	enumerable: true,
	get: function() {
		return version;
	}
});
Object.defineProperty(exports, "visible", {
	enumerable: true,
	get: function() {
		return visible;
	}
});
Object.defineProperty(exports, "warmUp", {
	enumerable: true,
	get: function() {
		return warmUp;
	}
});
Object.defineProperty(exports, "warningsOf", {
	enumerable: true,
	get: function() {
		return warningsOf;
	}
});
Object.defineProperty(exports, "withPauses", {
	enumerable: true,
	get: function() {
		return withPauses;
	}
});
Object.defineProperty(exports, "writtenPath", {
	enumerable: true,
	get: function() {
		return writtenPath;
	}
});
