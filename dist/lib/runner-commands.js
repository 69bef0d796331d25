const require_near = require("./near.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_timers_promises = require("node:timers/promises");
// src/address/request-error.ts
/** Twilio's codes for an account that is suspended or closed. */
const INACTIVE = /* @__PURE__ */ new Set([
	10001,
	20005,
	90010
]);
/** A failed request. Holds nothing of the request or its headers, and only what may be shown of the answer. */
var RequestError = class RequestError extends Error {
	kind;
	/** HTTP status; undefined without an answer. */
	status;
	/** Twilio's error code (https://www.twilio.com/docs/api/errors); undefined where the body had none. */
	code;
	/** Whether a write may have been carried out nevertheless, by this attempt or an earlier one. */
	isInDoubt = false;
	/** Whether it may be sent again, once the address was looked at anew. */
	mayRepeat = false;
	/** What the header Retry-After said, in seconds. */
	retryAfter;
	/** Whether the answer has the form of Twilio's; else a proxy or gateway has answered in its place. */
	isFromTwilio = true;
	/** The region whose hosts were asked; undefined for Twilio's usual ones. */
	region;
	constructor(kind, message, status, code) {
		super(message);
		this.name = "RequestError";
		this.kind = kind;
		this.status = status;
		this.code = code;
	}
	/** Whether Twilio takes nothing from this account any more. */
	get isAccountInactive() {
		return this.isFromTwilio && INACTIVE.has(this.code ?? 0);
	}
	/** Whether every further request would be refused as well. */
	get endsAll() {
		return this.status === 401 || this.isAccountInactive;
	}
	/** Whether this request was held back, since an earlier one was refused in such a way. */
	get isHeldBack() {
		return this.kind === "unsent" && this.status !== void 0;
	}
	/** The same failure for a later request, which is not sent. */
	heldBack() {
		const { isFromTwilio, region } = this;
		return Object.assign(new RequestError("unsent", this.message, this.status, this.code), {
			isFromTwilio,
			region
		});
	}
	/** The page that explains the code. Made here: a link from an answer could lead anywhere. */
	get link() {
		return this.code === void 0 ? void 0 : `https://www.twilio.com/docs/api/errors/${this.code}`;
	}
};
/** For `catch`: undefined where Twilio has nothing under this SID; any other error goes on. */
function undefinedIfMissing(error) {
	if (error instanceof RequestError && error.status === 404 && error.isFromTwilio) return void 0;
	throw error;
}
// src/runtime/clock.ts
/** Somebody interrupted the run before this was done. */
var Interrupted = class extends Error {
	constructor() {
		super("the run was interrupted");
		this.name = "Interrupted";
	}
};
// src/twilio/request-problem.ts
/** A failed request as a problem: what Twilio, the network or the proxy said, and what to do. */
function requestProblem(error) {
	const { status = 0, kind, link } = error;
	const said = require_near.quote(error.message);
	const page = link === void 0 ? "" : ` (Twilio's error ${error.code}: ${link})`;
	const failure = (code, message, remedy) => require_near.problem(code, message + page, remedy);
	if (status === 407) return failure("FA203", "Proxy authentication failed: the proxy wants credentials, or rejects those that it is given", "Write user and password into HTTPS_PROXY, as in http://user:password@proxy.example:3128.");
	if (!error.isFromTwilio && status < 500 && status !== 429) return failure("FA203", `Twilio was not reached: a proxy or gateway answered in its place, ${said}`, "Check the proxy and firewall of this machine, and api-url where it is given. The answer does not have the form of Twilio's.");
	if (error.isAccountInactive) return failure("FA201", `The Twilio account is not active: ${said}`, "Look at the account in the Twilio Console: it may be suspended or closed.");
	if (status === 401) return failure("FA201", "Twilio does not accept the credentials", remedyFor401(error));
	if (status === 403) return failure("FA201", `The credentials may not do this: ${said}`, "Use the auth token or a standard API key: restricted keys have no Flex permission.");
	if (status >= 500) return failure("FA203", `Twilio returned a server error: ${said}`, "Run again. See https://status.twilio.com, and check the proxy of this machine where it has one.");
	if (kind !== "refused") return failure("FA203", `Twilio cannot be reached: ${said}`, "Run again. See https://status.twilio.com, and check the network and proxy of this machine.");
	if (status === 429) return failure("FA203", `Rate-limited by Twilio: ${said}`, "Run again later: something else uses up what this account is allowed.");
	return failure("FA204", `Twilio refused a request: ${said}`, "See the page of the error.");
}
function remedyFor401({ region }) {
	const together = "Check that account-sid (TWILIO_ACCOUNT_SID) and auth-token (TWILIO_AUTH_TOKEN), or api-key and api-secret, belong together.";
	if (region === void 0) return together;
	return `${together} Keys and tokens belong to one region: region or edge is set, so give those of the region ${region}.`;
}
// src/commands/results.ts
function outlineOf({ mode, file, environment }) {
	return {
		mode,
		file,
		environment
	};
}
function checked(run, files, problems) {
	const outcome = require_near.errorsOf(problems).length > 0 ? "failed" : "done";
	return {
		...outlineOf(run),
		kind: "checked",
		outcome,
		problems,
		files
	};
}
function stopped(run, error) {
	const outcome = error instanceof Interrupted ? "interrupted" : "failed";
	return {
		...outlineOf(run),
		kind: "stopped",
		outcome,
		problems: problemsOf(error)
	};
}
/** @param objections what speaks against the plan, beside the plan itself */
function planned(run, { plan, origins }, outcome, objections = []) {
	const problems = [...plan.problems, ...objections];
	return {
		...outlineOf(run),
		kind: "planned",
		outcome,
		problems,
		plan,
		origins
	};
}
/** @param wrote what was written into the file; undefined where nothing was */
function written(run, wrote, problems) {
	return {
		...outlineOf(run),
		kind: "written",
		outcome: "done",
		problems,
		wrote
	};
}
/** @param changes those that there is no need of any more, with the fields that were written */
function accepted(run, plan, changes, problems) {
	return {
		...outlineOf(run),
		kind: "accepted",
		outcome: "done",
		problems,
		plan,
		accepted: changes
	};
}
/** What stopped a run, as problems; anything else that is thrown is a fault of ours, and stays one. */
function problemsOf(error) {
	if (error instanceof require_near.ProblemError) return error.problems;
	if (error instanceof Interrupted) return [require_near.problem("FA006", "The run was interrupted", "Run again: it finds out what is left to do.")];
	if (error instanceof RequestError) return [requestProblem(error)];
	throw error;
}
// src/commands/run.ts
/** Runs the command that the options name. What stops it becomes problems of the result. */
async function run(options, hooks, runtime) {
	try {
		return await command(options, hooks, runtime);
	} catch (error) {
		const isExpected = error instanceof RequestError || error instanceof require_near.ProblemError;
		return stopped(options, runtime.interrupted.aborted && isExpected ? new Interrupted() : error);
	}
}
async function command(options, hooks, runtime) {
	switch (options.mode) {
		case "validate": return (await Promise.resolve().then(() => require("./validate.js"))).validate(options, runtime.interrupted);
		case "plan": return (await Promise.resolve().then(() => require("./plan.js"))).plan(options, hooks, runtime);
		case "drift": return (await Promise.resolve().then(() => require("./plan.js"))).drift(options, hooks, runtime);
		case "apply": return (await Promise.resolve().then(() => require("./apply.js"))).apply(options, hooks, runtime);
		case "export": return (await Promise.resolve().then(() => require("./export.js"))).exportFile(options, hooks, runtime);
		case "pin": return (await Promise.resolve().then(() => require("./pin.js"))).pin(options, hooks, runtime);
		case "accept": return (await Promise.resolve().then(() => require("./accept.js"))).accept(options, hooks, runtime);
	}
}
// src/io/path.ts
/**
* One path for one file, however it was written: from the folder on, with slashes and without `.` and `..`. What
* names the file (plan id, comment, issue, links) is then the same for `./addresses.yaml` and `addresses.yaml`.
*
* @param file the path as given
* @param folder where relative paths start: the workspace, or the folder where the CLI runs
* @returns the path as given where it is outside of the folder: its errors name it as it was written
*/
function pathFrom(folder, file) {
	const inside = pathInside(folder, (0, node_path.resolve)(folder, file));
	return file === "" || inside === void 0 || inside === "" ? file : inside.split(node_path.sep).join("/");
}
/** The way from the folder to an absolute path; undefined where that is outside of it. */
function pathInside(folder, path) {
	const way = (0, node_path.relative)(folder, path);
	return way === ".." || way.startsWith(`..${node_path.sep}`) || (0, node_path.isAbsolute)(way) ? void 0 : way;
}
// src/io/read-text.ts
/** The largest file that is read, in bytes. */
const MAX_FILE_BYTES = 1048576;
/**
* Reads the file as text (UTF-8, with or without a byte order mark).
*
* @throws ProblemError where it is no regular file, too large, not text, outside, or under `.git`
*/
function readText(location) {
	return decode(readBytes(checkedPath(location), location.file), location.file);
}
/**
* The real path of the file.
*
* @param noFolder the error where its folder is not there
* @throws ProblemError where it is outside of `folder` or under `.git`
*/
function checkedPath({ file, folder, confined }, noFolder = missing) {
	if (file === "" || file.includes("\0")) throw require_near.stop("FA101", "The path of the file is empty or holds a NUL", "Name the file, for example addresses.yaml.");
	const path = (0, node_path.resolve)(folder, file);
	let parent;
	try {
		parent = (0, node_fs.realpathSync)((0, node_path.dirname)(path));
	} catch {
		throw noFolder(file);
	}
	const real = (0, node_path.join)(parent, (0, node_path.basename)(path));
	if (real.split(node_path.sep).some((part) => part.toLowerCase() === ".git")) throw require_near.stop("FA101", `${require_near.quote(file)} is under .git`, "Keep the file beside your sources, for example addresses.yaml.");
	if (confined && pathInside((0, node_fs.realpathSync)(folder), real) === void 0) throw require_near.stop("FA101", `${require_near.quote(file)} is outside the workspace`, "Name a file of the repository, for example addresses.yaml.");
	return real;
}
function notRegular(file) {
	return require_near.stop("FA101", `${require_near.quote(file)} is no regular file`, "Name a file, for example addresses.yaml.");
}
function missing(file) {
	return require_near.stop("FA101", `There is no file ${require_near.quote(file)}`, "Check the path (input `file`, option -f), and that the repository is checked out before this step.");
}
function readBytes(path, file) {
	let handle;
	try {
		const found = (0, node_fs.lstatSync)(path);
		if (found.isSymbolicLink()) throw require_near.stop("FA101", `${require_near.quote(file)} is a symbolic link`, "Name the file itself: links are not followed.");
		if (!found.isFile()) throw notRegular(file);
		handle = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0));
		if ((0, node_fs.fstatSync)(handle).size > 1048576) throw tooLarge(file);
		const bytes = (0, node_fs.readFileSync)(handle);
		if (bytes.length > 1048576) throw tooLarge(file);
		return bytes;
	} catch (error) {
		throw fileError(error, file);
	} finally {
		if (handle !== void 0) (0, node_fs.closeSync)(handle);
	}
}
function fileError(error, file) {
	const code = error.code;
	if (code === void 0) return error;
	if (code === "ENOENT" || code === "ENOTDIR") return missing(file);
	return require_near.stop("FA101", `${require_near.quote(file)} cannot be read (${code})`, "Check that this user may read the file.");
}
function tooLarge(file) {
	return require_near.stop("FA102", `${require_near.quote(file)} is larger than 1 MiB`, "Split it by scope: a file for each team, with `scope` naming the addresses it answers for.");
}
function decode(bytes, file) {
	let text;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw require_near.stop("FA103", `${require_near.quote(file)} is not UTF-8 text`, "Save it as UTF-8.");
	}
	if (text.includes("\0")) throw require_near.stop("FA103", `${require_near.quote(file)} holds a NUL character: it is no text file`, "Save it as UTF-8 text.");
	return text;
}
// src/plan/plan.ts
/** Whether sites lose their chat by it: a delete, a disable, or `enabled` from true to false. */
function goesOutOfService(change) {
	if (change.action === "update") return change.outOfService;
	return change.action === "delete" || change.action === "disable";
}
/** Whether a SID was there when the plan was made: what was created since has another. */
function wasThere({ liveNames, otherSids }, sid) {
	return liveNames.has(sid) || otherSids.has(sid);
}
const inSync = (plan) => plan.changes.length === 0 && plan.held.length === 0;
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
/** All that runs: what the Action does, and what the CLI alone does. */
const RUN_MODES = [...MODES, "accept"];
/** The plan that was made, whether or not it was applied. */
function planOf(result) {
	return result.kind === "planned" || result.kind === "applied" ? result.plan : void 0;
}
/** Whether there is a plan, and the account is not as the file says. */
function isOutOfSync(result) {
	const plan = planOf(result);
	return plan !== void 0 && !inSync(plan);
}
/** What an apply did; undefined where nothing was applied. */
function appliedOf(result) {
	return result.kind === "applied" ? result.applied : void 0;
}
/** Digest of each change → where it comes from; undefined where that is not known. */
function originsOf(result) {
	return result.kind === "planned" || result.kind === "applied" ? result.origins : void 0;
}
/** Whether nothing is written though there is a plan. Drift reports what a guard would block, and is not blocked. */
function isBlocked(result) {
	if (result.kind !== "planned") return false;
	return result.plan.blocked || result.mode !== "drift" && require_near.errorsOf(result.problems).length > 0;
}
// src/secrets.ts
/** Shorter texts are everywhere: they are not taken out. */
const MIN_LENGTH = 4;
const MIN_MASK_LENGTH = 6;
const MIN_TOKEN_LENGTH = 16;
const MASK = "***";
/**
* What must never be printed: credentials, their Basic form, and what webhook URLs and `${NAME}` hold.
* Text from outside goes through `redact` where it is put into a report; whatever leaves the process goes through
* `redactTokens` as well.
*/
var Secrets = class {
	#all = new TextIndex(MIN_LENGTH);
	#tokens = new TextIndex(MIN_TOKEN_LENGTH);
	add(secret) {
		for (const form of formsOf(secret)) {
			if (form.length < MIN_LENGTH) continue;
			this.#all.add(form);
			if (isToken(form)) this.#tokens.add(form);
		}
	}
	/** The secrets for the runner's own masking. A shorter one would take words out of a whole log. */
	values() {
		return this.#all.values().filter(({ length }) => length >= MIN_MASK_LENGTH);
	}
	/** Text from outside without any secret. */
	redact = (text) => this.#all.replaceIn(text);
	/** The same with an asterisk for each character, so that columns stay. */
	cover = (text) => this.#all.replaceIn(text, (secret) => "*".repeat(secret.length));
	/** Finished text without the secrets that nothing of ours can be mistaken for: a net below `redact`. */
	redactTokens = (text) => this.#tokens.replaceIn(text);
};
/** Whether a secret is so long and so odd that no word, host, link, SID or digest of ours has it in itself. */
function isToken(secret) {
	if (secret.length < MIN_TOKEN_LENGTH) return false;
	if (/^[A-Z]{0,2}[0-9a-f]+$/.test(secret) && secret.length !== 32) return false;
	return secret.split(/[^A-Za-z0-9]+/).some((run) => /\d/.test(run) && /[A-Za-z]/.test(run) && run.length >= 8);
}
const pairAt = (text, at) => (text.charCodeAt(at) << 8 ^ text.charCodeAt(at + 1)) & 65535;
/** Finds many texts within another in one pass over it, however many there are. */
var TextIndex = class {
	#texts = /* @__PURE__ */ new Set();
	/** First characters → lengths of the texts that begin with them, the longest first. */
	#lengths = /* @__PURE__ */ new Map();
	/** Whether any text begins with two such characters: most places are passed over by it. */
	#pairs = /* @__PURE__ */ new Uint8Array(65536);
	#minLength;
	/** @param minLength of a text: its first characters are looked up */
	constructor(minLength) {
		this.#minLength = minLength;
	}
	add(text) {
		if (this.#texts.has(text)) return;
		this.#texts.add(text);
		this.#pairs[pairAt(text, 0)] = 1;
		const start = text.slice(0, this.#minLength);
		const lengths = this.#lengths.get(start) ?? [];
		if (!lengths.includes(text.length)) lengths.push(text.length);
		this.#lengths.set(start, lengths.sort((a, b) => b - a));
	}
	values() {
		return [...this.#texts];
	}
	/** @param mask what stands in place of secrets; of such that overlap it is one */
	replaceIn(text, mask = () => MASK) {
		let clean = "";
		let done = 0;
		for (const [from, to] of this.#spansIn(text)) {
			clean += text.slice(done, from) + mask(text.slice(from, to));
			done = to;
		}
		return clean + text.slice(done);
	}
	/** Where secrets are, in order; those that overlap are one. */
	#spansIn(text) {
		const spans = [];
		let last;
		for (let at = 0; at <= text.length - this.#minLength; at++) {
			if (this.#pairs[pairAt(text, at)] === 0) continue;
			const length = this.#longestAt(text, at);
			if (length === 0) continue;
			if (last !== void 0 && at < last[1]) last[1] = Math.max(last[1], at + length);
			else {
				last = [at, at + length];
				spans.push(last);
			}
		}
		return spans;
	}
	#longestAt(text, at) {
		return (this.#lengths.get(text.slice(at, at + this.#minLength)) ?? []).find((length) => this.#texts.has(text.slice(at, at + length))) ?? 0;
	}
};
/** The ways in which one text appears in URLs, JSON and form bodies: as it is, encoded, and without the encoding. */
function formsOf(secret) {
	if (/^[\w.-]*$/.test(secret)) return /* @__PURE__ */ new Set([secret]);
	const plain = [
		secret,
		decoded(secret),
		decoded(secret.replaceAll("+", " "))
	];
	const forms = new Set(plain.flatMap((text) => [...inJson(text), ...encodedForms(text)]));
	for (const form of forms) {
		if (!form.includes("%")) continue;
		forms.add(form.replace(OCTET, (octet) => octet.toLowerCase()));
		forms.add(form.replace(OCTET, (octet) => octet.toUpperCase()));
	}
	return forms;
}
const OCTET = /%[0-9a-f]{2}/gi;
/** A text without percent-encoding; what is none stays. */
function decoded(text) {
	return text.replace(/(?:%[0-9a-f]{2})+/gi, (octets) => {
		try {
			return decodeURIComponent(octets);
		} catch {
			return octets;
		}
	});
}
function inJson(text) {
	const json = jsonText(text);
	return [
		text,
		json,
		json.replaceAll("/", "\\/"),
		jsonText(json)
	];
}
const jsonText = (text) => JSON.stringify(text).slice(1, -1);
/** In a URL that was parsed and written again (its query, its user), as a value of a query or form, and encoded twice. */
function encodedForms(text) {
	const url = new URL("https://host");
	url.search = `?${text}`;
	url.username = text;
	const written = [url.search.slice(1), url.username];
	if (!text.isWellFormed()) return written;
	const value = encodeURIComponent(text);
	const twice = encodeURIComponent(value);
	return [
		...written,
		value,
		twice,
		encodeURI(text),
		...[value, encodeURI(text)].map(withPlus),
		inForm(text)
	];
}
const withPlus = (text) => text.replaceAll("%20", "+");
const inForm = (text) => new URLSearchParams({ x: text }).toString().slice(2);
// src/address/url-pieces.ts
/** What separates the parts of a URL: a value that holds one changes more than itself. */
const SEPARATOR = /[/\\?#&\s]/;
/**
* The names of the variables by whose values alone another URL differs from the one that is made of these pieces; none
* where anything else differs. It is found in one pass, the shortest values first.
*/
function differingVariables(pieces, other) {
	const names = /* @__PURE__ */ new Set();
	let at = 0;
	for (const { text, variables, next } of slotsOf(pieces)) {
		if (!other.startsWith(text, at)) return [];
		at += text.length;
		if (variables.length === 0) continue;
		const value = variables.map((piece) => piece.text).join("");
		const end = next === void 0 ? other.length : endOfValue(other, at, value, next);
		if (end < at || SEPARATOR.test(other.slice(at, end))) return [];
		if (other.slice(at, end) !== value) for (const { variable } of variables) names.add(String(variable));
		at = end;
	}
	return at === other.length ? [...names] : [];
}
/** Where the value ends that stands before a text. */
function endOfValue(other, at, value, next) {
	return other.startsWith(value, at) && other.startsWith(next, at + value.length) ? at + value.length : other.indexOf(next, at);
}
function slotsOf(pieces) {
	const slots = [];
	let last;
	for (const piece of pieces) {
		if (piece.text === "") continue;
		if (last !== void 0 && piece.variable !== void 0) last.variables.push(piece);
		else {
			const isText = piece.variable === void 0;
			if (last !== void 0) last.next = piece.text;
			last = {
				text: isText ? piece.text : "",
				variables: isText ? [] : [piece]
			};
			slots.push(last);
		}
	}
	return slots;
}
// src/address/webhook-url.ts
/** Parts that are never shown: they may carry secrets. */
const ALWAYS_HIDDEN = /* @__PURE__ */ new Set([
	"user",
	"value",
	"fragment",
	"unknown"
]);
/**
* A webhook URL. It may carry secrets, so it shows itself only with them as short fingerprints, whichever
* way it is turned into text; `reveal()` gives the URL, to be sent to Twilio and for nothing else.
*/
var WebhookUrl = class WebhookUrl {
	#url;
	#visible = /* @__PURE__ */ new Set();
	#hidden = /* @__PURE__ */ new Set();
	/** Whether the environment filled a part of it. */
	#isFilled = false;
	#pieces = [];
	/** The URL with user info, query values, fragment and what came from the environment as fingerprints. */
	shown;
	/** Host and port as they may be shown; empty where the text is no URL. */
	shownHost;
	#host;
	/** The parts, and how each is shown. */
	#parts;
	/** Of the shortest secret from the environment. */
	#shortest = Number.POSITIVE_INFINITY;
	/**
	* @param url the whole URL
	* @param secretLength how many characters of the host, a segment of the path, a key of the query or any other part
	*   are a secret from elsewhere, by its text and its offset in the URL
	*/
	constructor(url, secretLength = () => 0) {
		this.#url = url;
		let at = 0;
		let [host, shownHost] = ["", ""];
		this.#parts = require_near.splitUrl(url).map(({ kind, text }) => {
			const length = kind === "syntax" ? 0 : secretLength(text, at);
			const hides = ALWAYS_HIDDEN.has(kind) || length > 0;
			const shown = hides ? fingerprint(text, length || ownLength(kind, text)) : text;
			(hides ? this.#hidden : this.#visible).add(text);
			at += text.length;
			if (kind === "host") [host, shownHost] = [text, shown.toLowerCase()];
			return {
				text,
				shown
			};
		});
		this.shown = this.#parts.map(({ shown }) => shown).join("");
		this.shownHost = shownHost;
		this.#host = host.toLowerCase();
	}
	/** A URL that was filled from the environment: no part of it is shown that one of these values reaches into. */
	static withSecrets(url, secrets, pieces = []) {
		const filled = secrets.flatMap((secret) => offsetsOf(secret, url).map((from) => [from, from + secret.length]));
		const within = (part, at) => filled.map(([from, to]) => Math.min(to, at + part.length) - Math.max(from, at));
		const result = new WebhookUrl(url, (part, at) => Math.max(0, ...within(part, at)));
		result.#isFilled = filled.length > 0;
		result.#pieces = pieces;
		result.#shortest = Math.min(...filled.map(([from, to]) => to - from));
		return result;
	}
	/**
	* This live URL beside the one that the file asks for. Where the environment fills a part of that one, all that the
	* two do not share is hidden here: it may be the secret's former value.
	*/
	shownBeside(desired) {
		if (!desired.#isFilled) return this;
		return new WebhookUrl(this.#url, (part) => desired.#visible.has(part) ? 0 : Math.min(part.length, desired.#shortest));
	}
	/**
	* Two hexadecimal digits of a hash over the parts that have no fingerprint; undefined where all have one. They make
	* most changes of a short secret another plan, and are too few to guess it by.
	*/
	hiddenTag() {
		const hidden = this.#parts.filter(({ shown }) => shown === HIDDEN).map(({ text }) => text);
		return hidden.length === 0 ? void 0 : hashOf(hidden.join("\0")).slice(0, 2);
	}
	/** As it is shown after another one: a hidden part that differs and has no fingerprint says that it changed. */
	shownAfter(before) {
		if (before.shown !== this.shown) return this.shown;
		return this.#parts.map(({ text, shown }, n) => text === before.#parts[n]?.text ? shown : shown.replace("›", ", changed›")).join("");
	}
	/** The variables by whose values alone a live URL differs from this one. To another host it is more than a value. */
	variablesUnlike(live) {
		return live.#host === this.#host ? differingVariables(this.#pieces, live.#url) : [];
	}
	/**
	* What must not be printed if it comes back in an error: the parts that are not shown, and the whole URL unless each
	* of them is a token, which is found by itself. Of `lang=en` it is the pair: the word alone is everywhere.
	*/
	secrets() {
		if (this.#hidden.size === 0) return [];
		const parts = require_near.splitUrl(this.#url);
		const [name = "", ...passwords] = parts.find(({ kind }) => kind === "user")?.text.split(":") ?? [];
		const long = [...this.#hidden, name].filter((part) => part !== "" && !isOrdinary(part));
		const found = [
			...parts.flatMap(({ kind, text }, index) => {
				const key = parts[index - 1]?.text === "=" ? `${parts[index - 2]?.text}=` : void 0;
				return kind === "value" && key !== void 0 && isOrdinary(text) ? [key + text] : [];
			}),
			...long,
			...passwords
		];
		if ([...this.#hidden].every((part) => isToken(part) && !isOrdinary(part))) return found;
		return [
			this.#url,
			this.#url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, ""),
			...found
		];
	}
	/** The same URL without what other URLs keep secret: it may show that. */
	redacted(redact) {
		const [shown, shownHost] = [redact(this.shown), redact(this.shownHost)];
		return Object.assign(new WebhookUrl(this.#url), {
			shown,
			shownHost
		});
	}
	reveal() {
		return this.#url;
	}
	equals(other) {
		return this.#url === other.#url;
	}
	/** To be compared with others, never to be shown: it may be secret. */
	get host() {
		return this.#host;
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
/** A word, or a locale. */
const WORD = /^(?:[A-Z]?[a-z]{1,12}|[A-Z]{1,12}|[a-z]{2}[-_][A-Z]{2})$/;
const NUMBER_OR_SID = /^(?:\d{1,4}|[A-Z]{2}[0-9a-f]{32})$/i;
/**
* Whether a value of a URL is one word, a locale, a small number or one of Twilio's SIDs: to take it out of every
* text would take it out of names, of our own messages, and of outputs that later steps read; and whoever writes the
* URL could so hide what a plan is about.
*/
function isOrdinary(value) {
	return WORD.test(value) || NUMBER_OR_SID.test(value);
}
/** Where a text occurs in another. */
function offsetsOf(text, whole) {
	const offsets = [];
	if (text === "") return offsets;
	for (let at = whole.indexOf(text); at !== -1; at = whole.indexOf(text, at + 1)) offsets.push(at);
	return offsets;
}
/** A secret of fewer characters could be guessed from its fingerprint. */
const MIN_FINGERPRINTED = 12;
/**
* A short fingerprint of a part of a URL: it shows that the part changed, and nothing of it.
*
* @param length how many of its characters are secret
*/
function fingerprint(part, length = part.length) {
	return length < MIN_FINGERPRINTED ? HIDDEN : `‹${hashOf(part).slice(0, 8)}›`;
}
const HIDDEN = "‹hidden›";
function hashOf(text) {
	return (0, node_crypto.createHash)("sha256").update(`twilio-flex-addresses\0${text}`).digest("hex");
}
/** Of a user and a password, which may each be known, it is the longer one that is to be guessed. */
function ownLength(kind, text) {
	if (kind !== "user") return text.length;
	return Math.max(...text.split(":").map(({ length }) => length));
}
// src/report/effects.ts
function effectsOf(changes) {
	const number = (is) => changes.filter(is).length;
	return {
		deletes: number(({ action }) => action === "delete"),
		takenOutOfService: number((change) => change.action !== "delete" && goesOutOfService(change)),
		updates: number((change) => change.action === "update" && !change.outOfService),
		creates: number(({ action }) => action === "create")
	};
}
const VERBS = {
	present: [
		"deletes",
		"takes",
		"updates",
		"creates"
	],
	conditional: [
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
/** `deletes 1 address, takes 1 out of service and updates 3`; undefined where nothing changes. */
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
		const what = index === first ? require_near.count(n, "address", "addresses") : String(n);
		return [`${VERBS[tense][index]} ${what}${index === 1 ? " out of service" : ""}`];
	});
	return parts.length === 0 ? void 0 : require_near.listed(parts, "and");
}
/** The first sentence of a report: what an apply of this plan does; undefined where it does nothing. */
function planSentence(plan, mode) {
	const effects = effectsOf(plan.changes);
	const held = plan.held.length;
	const more = held === 0 ? "" : ` ${require_near.count(held, "change is", "changes are")} held.`;
	const would = inWords(effects, "conditional");
	if (would === void 0) return held === 0 ? void 0 : `When applied, this changes nothing.${more}`;
	if (mode === "blocked") return `If it were not blocked, this would ${would}.${more}`;
	if (mode === "drift") return `An apply would ${would}.${more}`;
	return `When applied, this ${inWords(effects, "present")}.${more}`;
}
/** What an apply did: the first sentence of its report. */
function appliedSentence(outcomes) {
	return `This ${inWords(effectsOf(doneChanges(outcomes)), "past") ?? "changed nothing"}.`;
}
/** `1 to delete, 1 to take out of service, 3 to update`: what there is any of. */
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
/** `1 deleted, 1 taken out of service`: what there is any of. */
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
/** `1 held, 3 ignored`: what there is any of. */
function listCounts(counts) {
	return Object.entries(counts).flatMap(([label, n]) => n > 0 ? [`${n} ${label}`] : []).join(", ");
}
// src/report/sites.ts
/** How many websites and locales a sentence names; of those that lose their chat it names more. */
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
/** Websites as quoted text: the first ones, and how many more. */
function shownWebsites(websites, limit = NAMED) {
	return require_near.firstOf(websites.map((website) => require_near.quoteShort(website.replace(/^https?:\/\//, ""))), limit);
}
/** `"www.acme.de" ("de-DE", "de-AT")` */
function shownSites({ websites, locales }) {
	const languages = locales.slice(0, NAMED_LOCALES).map((locale) => require_near.quoteShort(locale));
	return `${shownWebsites(websites)}${languages.length === 0 ? "" : ` (${languages.join(", ")})`}`;
}
/**
* Who loses the chat by this change, and by which SID; undefined where nobody does.
*
* @param embedded what the sites embed: the SID, or how one that is shown beside is called
* @param isDone whether it has happened
*/
function lossOf(change, embedded, isDone = false) {
	if (!goesOutOfService(change)) return void 0;
	const { websites, locales } = sitesOf(change);
	const named = locales.length === 0 ? "" : ` (${locales.map((locale) => require_near.quoteShort(locale)).join(", ")})`;
	if (websites.length === 0) return `Sites that embed ${embedded}${named} ${isDone ? "lost" : "lose"} their chat.`;
	const [loses, it] = websites.length === 1 ? ["loses its", "it embeds"] : ["lose their", "they embed"];
	const lost = isDone ? loses.replace(/^loses?/, "lost") : loses;
	return `${shownWebsites(websites, NAMED_LOSERS)}${named} ${lost} chat: ${it} ${embedded}.`;
}
// src/report/labels.ts
/** What each action is called and signed with, defined once. */
const SIGNS = {
	delete: "-",
	disable: "~",
	update: "~",
	create: "+"
};
/** A value as people read it: `WebChat EN (FW…)`, `true`, `"text"`. Still text from outside. */
function showValue({ kind, names }, path, value) {
	if (value === null) return "not set";
	if (typeof value !== "string") return String(value);
	const field = require_near.fieldOf(kind, path);
	if (field?.type === "text") return JSON.stringify(value);
	const name = field?.type === "reference" && field.holds === "sid" ? names.get(value) : void 0;
	return name === void 0 ? value : `${name} (${value})`;
}
/**
* What says where chats go: the name of a Studio Flow or workflow, the host of a webhook; undefined where it is not
* known. Still text from outside.
*/
function destinationOf({ kind, names }, values) {
	const integration = require_near.integrationNamed(kind, values.get(require_near.INTEGRATION));
	const target = integration === void 0 ? void 0 : values.get(integration.target);
	if (target instanceof WebhookUrl) return target.shownHost === "" ? void 0 : target.shownHost;
	return typeof target === "string" && target !== "" ? names.get(target) ?? target : void 0;
}
/**
* That a field differs by nothing but the values of variables: what a person cannot see from the URL; undefined where
* more differs.
*/
function variablesNote(change, field) {
	const names = change.action === "update" ? change.variables?.get(field) ?? [] : [];
	if (names.length === 0) return void 0;
	return `the ${names.length === 1 ? "value" : "values"} of ${require_near.listed(names.map((name) => `\`\${${name}}\``), "and")} ${names.length === 1 ? "differs" : "differ"} from what Twilio has`;
}
/** Whether an entry's address is in service once the plan is applied; the live value where people may change it. */
function enabledOf({ desired: { values, unmanaged }, live }) {
	return (unmanaged.has("enabled") ? live?.values.get("enabled") : void 0) ?? values.get("enabled");
}
/** Whether the address is in no entry: it goes out of service. */
function isUnlistedChange(change) {
	return change.action === "delete" || change.action === "disable";
}
/** What a change comes to for the sites: it has one colour in the table and the map. */
function effectOf(change) {
	if (goesOutOfService(change)) return "deleted";
	return change.action === "create" ? "created" : "updated";
}
/**
* Why this change matters to somebody who does not know Twilio; undefined where its fields say it all.
*
* @param embedded what the sites embed: the SID, or how one that is shown beside is called
*/
function consequence(change, embedded = "sid" in change ? change.sid : "") {
	const lost = lossOf(change, embedded);
	if (lost === void 0 || !isUnlistedChange(change)) return lost;
	return `${lost} ${reasonOf(change)}`;
}
function reasonOf(change) {
	if (change.action === "delete" && change.because === "removed") return "The file lists it under `removed`.";
	const { formerEntry } = change;
	if (formerEntry === void 0) return "It is in no entry.";
	return formerEntry.isRemoved ? `This change removes entry \`${formerEntry.key}\`.` : `It was entry \`${formerEntry.key}\` before this change, and is in no entry now.`;
}
/** Which entries were planned alone, as a heading goes on: `, only acme-de and acme-en`; empty for a plan of all. */
function onlyLabel({ only }) {
	if (only === void 0) return "";
	return `, only ${only.length > 5 ? require_near.count(only.length, "entry", "entries") : require_near.listed(only, "and")}`;
}
/** `1 to delete, 2 to update, 1 to create`, or `in sync`; where problems block the plan, nobody knows that. */
function changeCounts(plan, isBlocked) {
	return plannedCounts(plan) || (isBlocked ? "nothing planned" : "in sync");
}
/** What does not change: `4 as the file says, 1 unlisted, 3 ignored`. */
function otherCounts(plan) {
	const { unlisted, ignored } = plan.counts;
	const changed = new Set(plan.changes.map((change) => change.key));
	const unresolved = new Set(require_near.errorsOf(plan.problems).map(({ entry }) => entry));
	const inSyncCount = plan.claims.filter(({ key, live }) => live !== void 0 && !changed.has(key) && !unresolved.has(key)).length;
	const others = listCounts({
		unlisted,
		ignored
	});
	return `${inSyncCount} as the file says${others === "" ? "" : `, ${others}`}`;
}
/** How long the apply takes, where it is worth saying: `about 40 s`, `about 3 min`. */
function applyTime(seconds) {
	if (seconds < 5) return void 0;
	return seconds < 90 ? `about ${seconds} s` : `about ${Math.ceil(seconds / 60)} min`;
}
/** What is done with an unlisted address, and what one can do about it. */
const HANDLING_LABELS = {
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
/** `created`, `failed to update`, … */
function outcomeLabel(action, status) {
	return status === "done" ? PAST[action] : `${status}: ${action}`;
}
/** In the order that matters. */
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
/** `2 deleted, 3 updated, 1 failed`; empty where there was nothing to do. */
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
* The same result without secrets, to be made before anything is rendered from it. Only text from outside is
* redacted: names, values, websites, and what problems and notes quote. Keys, SIDs, paths, digests, links and our
* own words stay, whatever a secret reads like.
*/
function redactResult(result, redact) {
	const problems = result.problems.map((problem) => redactProblem(problem, redact));
	if (result.kind === "planned") return {
		...result,
		problems,
		plan: redactPlan(result.plan, redact)
	};
	if (result.kind === "accepted") {
		const accepted = result.accepted.map((change) => redactChange(change, redact));
		return {
			...result,
			problems,
			plan: redactPlan(result.plan, redact),
			accepted
		};
	}
	if (result.kind !== "applied") return {
		...result,
		problems
	};
	const plan = redactPlan(result.plan, redact);
	const outcomes = result.applied.outcomes.map((one) => redactOutcome(one, redact));
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
	const change = (one) => redactChange(one, redact);
	return {
		...plan,
		changes: plan.changes.map(change),
		held: plan.held.map(change),
		unlisted: plan.unlisted.map((one) => ({
			...one,
			live: redactAddress(one.live, redact)
		})),
		claims: plan.claims.map((claim) => ({
			...claim,
			desired: redactDesired(claim.desired, redact)
		})),
		names: new Map(Array.from(plan.names, ([sid, name]) => [sid, redactText(name, redact)]))
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
function redactOutcome(one, redact) {
	const note = one.note === void 0 ? void 0 : redactQuoted(one.note, redact);
	return {
		...one,
		note,
		change: redactChange(one.change, redact)
	};
}
function redactChange(change, redact) {
	return {
		...change,
		name: redactText(change.name, redact),
		fields: change.fields.map(({ field, before, after }) => ({
			field,
			before: redactValue(field, before, redact),
			after: redactValue(field, after, redact)
		})),
		..."live" in change ? { live: redactAddress(change.live, redact) } : {},
		..."formerEntry" in change && change.formerEntry !== void 0 ? { formerEntry: {
			...change.formerEntry,
			...redactSites(change.formerEntry, redact)
		} } : {},
		..."desired" in change ? { desired: redactDesired(change.desired, redact) } : {}
	};
}
function redactDesired(desired, redact) {
	return {
		...redactAddress(desired, redact),
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
function redactAddress(address, redact) {
	const values = Array.from(address.values, ([path, value]) => [path, redactValue(path, value, redact)]);
	return {
		...address,
		name: redactText(address.name, redact),
		values: new Map(values)
	};
}
function redactValue(path, value, redact) {
	if (value instanceof WebhookUrl) return value.redacted(redact);
	return typeof value === "string" && path !== "integration" ? redactText(value, redact) : value;
}
const QUOTED = /"((?:[^"\\]|\\.)*)"/g;
/** What a sentence quotes by itself, or within what it proposes to write. */
const QUOTED_OR_CODE = /"((?:[^"\\]|\\.)*)"|`(?:"(?:[^"\\]|\\.)*"|[^`"])*`/g;
/** What a sentence of ours quotes is from outside. It is cut here, and not before; what is to be copied stays whole. */
function redactQuoted(text, redact) {
	const clean = (quoted) => redactText(quoted, redact);
	return text.replace(QUOTED_OR_CODE, (whole, quoted) => quoted === void 0 ? whole.replace(QUOTED, (_, inner) => `"${clean(inner)}"`) : `"${require_near.shortenQuoted(clean(quoted))}"`);
}
/** SIDs are no secrets, and a part of one may be a secret by chance. */
function redactText(text, redact) {
	return /^[A-Z]{2}[0-9a-f]{32}$/.test(text) ? text : redact(text);
}
// src/text/columns.ts
const ASCII = /^[ -~]*$/;
const COMBINING = /^[\p{Mn}\p{Me}]$/u;
/** What a terminal draws two columns wide: East Asian wide and fullwidth characters, and emoji. */
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;
/** How many columns of a terminal a character takes. */
function columnsOfCharacter(character) {
	if (character >= " " && character <= "~") return 1;
	if (COMBINING.test(character)) return 0;
	return WIDE.test(character) ? 2 : 1;
}
/** How many columns of a terminal a text takes that has no control characters. */
function columnsOf(text) {
	if (ASCII.test(text)) return text.length;
	return Array.from(text).reduce((sum, character) => sum + columnsOfCharacter(character), 0);
}
// src/report/excerpt.ts
/**
* As much of a line around a place as fits into a terminal; what is cut off is an ellipsis.
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
/** The characters near a place: of a line of a megabyte no more than could be shown. */
function cellsAround(line, at, width) {
	const isInPair = (index) => /^[\uDC00-\uDFFF]$/.test(line.charAt(index));
	let start = Math.max(0, at - 2 * width);
	if (isInPair(start)) start++;
	const cells = [];
	for (const character of line.slice(start, at + 2 * width)) {
		cells.push({
			start,
			end: start + character.length,
			shown: require_near.visible(character)
		});
		start += character.length;
	}
	return cells;
}
// src/report/text.ts
const unpainted = (_tone, text) => text;
/**
* A result as text for a terminal or log: what goes out of service first, before → after, problems, a one-line total,
* and the plan's id.
*/
function renderText(result, paint, source) {
	const body = result.kind === "applied" ? outcomesText(result.plan, result.applied.outcomes, paint) : result.kind === "planned" ? changesText(result.plan, paint) : result.kind === "accepted" ? acceptedText(result, paint) : "";
	const problems = [...require_near.warningsOf(result.problems), ...require_near.errorsOf(result.problems)].map((problem) => problemText(problem, paint, source));
	const id = result.kind === "planned" ? idText(result.plan) : "";
	return `${[
		body,
		...problems,
		[conclusion(result, paint), id].filter((line) => line !== "").join("\n")
	].filter((part) => part !== "").join("\n\n")}\n`;
}
/** A plan as it is before anything is written. */
function planText(plan, paint) {
	return `${changesText(plan, paint)}\n\n${idText(plan)}`;
}
const idText = ({ id }) => `Plan id: ${id}`;
function changesText(plan, paint) {
	const where = plan.environment === void 0 ? plan.file : `${plan.file}, ${plan.environment}`;
	const blocks = [paint("strong", `Plan for ${plan.account} (${require_near.visible(where)})${onlyLabel(plan)}`)];
	blocks.push(...plan.changes.map((change) => changeText(change, plan, paint)));
	blocks.push(...plan.held.map((change) => `${paint("faint", "  held, left alone:")}\n${changeText(change, plan, paint)}`));
	const unlisted = plan.unlisted.filter(({ handling }) => handling === "reported" || handling === "already disabled");
	if (unlisted.length > 0) {
		const rows = unlisted.map(({ live, handling }) => `    ${live.sid}  ${require_near.visible(JSON.stringify(live.name))}  ${paint("faint", HANDLING_LABELS[handling])}`);
		blocks.push([
			`  ${paint("strong", "Unlisted")}`,
			...rows,
			`    ${paint("faint", UNLISTED_HINT)}`
		].join("\n"));
	}
	return blocks.join("\n\n");
}
function changeText(change, plan, paint) {
	const tone = goesOutOfService(change) ? "delete" : change.action;
	const name = require_near.visible(JSON.stringify(change.name));
	const title = change.key === void 0 ? name : `${change.key}  ${name}`;
	const sid = "sid" in change ? `  ${paint("faint", change.sid)}` : "";
	const lines = [`  ${paint(tone, `${SIGNS[change.action]} ${change.action.padEnd(7)} ${title}`)}${sid}`];
	const lost = consequence(change);
	if (lost !== void 0) lines.push(`      ${paint("delete", lost)}`);
	const widest = Math.max(0, ...change.fields.map(({ field }) => field.length));
	for (const field of change.fields) {
		lines.push(`      ${fieldText(change, field, widest, plan, paint)}`);
		const note = variablesNote(change, field.field);
		if (note !== void 0) lines.push(`      ${" ".repeat(widest)}  ${require_near.visible(note)}`);
	}
	if (change.action === "update") lines.push(demoLine(plan, change.sid, paint));
	return lines.join("\n");
}
const demoLine = ({ kind, account }, sid, paint) => `      ${paint("faint", `try it: ${kind.demoLink(account, sid)}`)}`;
function fieldText(change, { field, before, after }, widest, plan, paint) {
	const show = (value) => require_near.visible(showValue(plan, field, value));
	const label = field.padEnd(widest);
	if (change.action === "create") return `${label}  ${paint("create", show(after))}`;
	if (change.action === "delete") return `${label}  ${paint("delete", show(before))}`;
	return `${label}  ${paint("delete", show(before))} → ${paint("create", show(after))}`;
}
/** What the file said, and what it says now. */
function acceptedText({ plan, accepted }, paint) {
	if (accepted.length === 0) return "";
	const blocks = accepted.map((change) => {
		const title = `${change.key}  ${require_near.visible(JSON.stringify(change.name))}`;
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
function outcomesText(plan, outcomes, paint) {
	if (outcomes.length === 0) return "";
	const lines = outcomes.flatMap(({ change, status, sid, note, code, link }) => {
		const tone = status === "done" ? "good" : status === "failed" || status === "in doubt" ? "bad" : "warn";
		const title = change.key ?? require_near.visible(JSON.stringify(change.name));
		const text = [`  ${paint(tone, outcomeLabel(change.action, status).padEnd(14))} ${title}  ${paint("faint", sid ?? "")}`];
		const lost = status === "done" && sid !== void 0 ? lossOf(change, sid, true) : void 0;
		if (lost !== void 0) text.push(`      ${lost}`);
		if (note !== void 0) text.push(`      ${require_near.visible(note)}`);
		if (link !== void 0) text.push(`      Twilio's error ${code}: ${link}`);
		if (change.action === "create" && status === "done" && sid !== void 0) text.push(demoLine(plan, sid, paint));
		return text;
	});
	return [paint("strong", "Apply"), ...lines].join("\n");
}
/** `error FA110 addresses.yaml:4:5 …`, the file's line with a caret where it is at hand, and the remedy. */
function problemText(problem, paint, source) {
	const { place, path, severity } = problem;
	const tone = severity === "error" ? "bad" : "warn";
	const at = place === void 0 ? "" : ` ${require_near.visible(place.file)}:${place.line}:${place.column}`;
	const lines = [`${paint(tone, `${severity} ${problem.code}`)}${at}${path === void 0 ? "" : paint("faint", ` ${require_near.visible(path)}`)}`];
	lines.push(`  ${require_near.visible(problem.message)}`);
	if (place !== void 0 && source !== void 0) lines.push(...caret(place, source, paint));
	lines.push(`  ${paint("good", "To do:")} ${require_near.visible(problem.remedy)}`);
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
	const errors = require_near.errorsOf(result.problems).length;
	if (result.kind === "applied") {
		const tone = result.outcome === "failed" ? "bad" : "good";
		const { outcomes } = result.applied;
		const title = `Apply${onlyLabel(result.plan)}`;
		if (outcomes.length === 0) return paint(tone, `${title}: nothing to do, in sync.`);
		return `${appliedSentence(outcomes)}\n${paint(tone, `${title}: ${statusCounts(outcomes)}.`)}`;
	}
	if (result.kind === "planned") {
		const { plan } = result;
		const takes = applyTime(plan.seconds);
		const line = `Plan${onlyLabel(plan)}: ${changeCounts(plan, plan.blocked)}; ${otherCounts(plan)}.${takes === void 0 ? "" : ` The apply takes ${takes} at Twilio's pace.`}`;
		if (plan.blocked) return paint("bad", `${line} Blocked by ${require_near.count(errors, "problem")}: nothing is written.`);
		return paint(plan.changes.length === 0 ? "good" : "strong", line);
	}
	if (result.kind === "checked" && result.files.length > 1) return filesText(result, paint);
	if (errors > 0) return paint("bad", `${require_near.count(errors, "problem")}${inFile(result)}.`);
	if (result.kind === "written") {
		const { wrote } = result;
		return paint("good", wrote === void 0 ? "Nothing to write." : `Wrote ${require_near.visible(wrote)}.`);
	}
	if (result.kind === "accepted") return paint("good", acceptedSentence(result));
	const [checked] = result.kind === "checked" ? result.files : [];
	return checked === void 0 ? "" : fileText(checked, errors, paint);
}
/** Each of several files, and whether they go together. */
function filesText({ files, problems }, paint) {
	const errors = require_near.errorsOf(problems);
	const lines = files.map((one) => fileText(one, errors.filter(({ place }) => place?.file === one.file).length, paint));
	const total = errors.length > 0 ? paint("bad", `${require_near.count(errors.length, "problem")} in ${files.length} files.`) : paint("good", `No two of the ${files.length} files claim the same address.`);
	return [...lines, total].join("\n");
}
function fileText({ file, entries }, errors, paint) {
	if (errors > 0) return paint("bad", `${require_near.visible(file)}: ${require_near.count(errors, "problem")}.`);
	if (entries === void 0) return paint("bad", `${require_near.visible(file)}: not valid.`);
	return paint("good", `${require_near.visible(file)} is valid: ${require_near.count(entries, "address", "addresses")}.`);
}
function acceptedSentence({ file, accepted }) {
	if (accepted.length === 0) return "Nothing to write.";
	const values = accepted.reduce((sum, { fields }) => sum + fields.length, 0);
	return `Wrote ${require_near.count(values, "live value")} of ${require_near.count(accepted.length, "entry", "entries")} into ${require_near.visible(file)}.`;
}
/** The file is named where all that is wrong is the file's: inputs, Twilio and the network are none of its faults. */
function inFile({ file, problems }) {
	return require_near.errorsOf(problems).every(({ code }) => code.startsWith("FA1")) && file !== "" ? ` in ${require_near.visible(file)}` : "";
}
// src/http/loopback.ts
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
// src/http/proxy.ts
/**
* The proxy that the environment names for a URL, as curl reads it: HTTPS_PROXY or HTTP_PROXY by the URL's scheme, else
* ALL_PROXY, unless NO_PROXY covers the host; small letters come first. Without a scheme it is an http proxy.
*/
function proxyFor(url, environment) {
	const get = (name) => environment[name] || environment[name.toUpperCase()] || "";
	const proxy = (get(`${url.protocol.slice(0, -1)}_proxy`) || get("all_proxy")).trim();
	if (proxy === "" || isExempt(url, get("no_proxy"))) return void 0;
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
}
/** Whether a list covers the host: `twilio.com`, `.twilio.com` and `*.twilio.com` all mean the domain and what is in it. */
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
/** Without the dot of a full name, and the brackets of an IPv6 address. */
const bare = (host) => host.replace(/\.$/, "").replace(/^\[(.*)\]$/, "$1");
// src/http/transport-error.ts
/** Where even a proxy gave no connection; any other failure without one leaves it open what was sent. */
const NO_CONNECTION = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"EADDRNOTAVAIL"
]);
/** A request without an answer: `unsent` surely never left, `lost` may have arrived. Holds nothing of the request. */
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
/** The largest answer that is read: 1,000 Flex Flows are about 1 MB. */
const MAX_ANSWER_BYTES = 67108864;
/**
* Milliseconds that a request under way has left once the run is interrupted (a cancelled job has 7.5 s), and
* that a later one has, which reports it.
*/
const GRACE = 4e3;
/**
* A sender over node:https with kept-alive connections; through a proxy where HTTPS_PROXY and NO_PROXY say so.
* Redirects are not followed: they are answers like any other. Call `close` at the end.
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
	if (!isProxyUrl(proxy)) throw new TransportError("unsent", "the proxy that the environment names is no URL");
	if (!/^https?:/i.test(proxy)) throw new TransportError("unsent", "the proxy that the environment names is not an http or https one");
	const { HttpsProxyAgent } = await Promise.resolve().then(() => require("./dist.js"));
	const agent = new HttpsProxyAgent(proxy, KEEP_ALIVE);
	proxied.add(agent);
	return agent;
}
/** The agents that lead through a proxy. */
const proxied = /* @__PURE__ */ new WeakSet();
/** Whether the agent can read it: what it cannot, it throws at a time when nobody listens. */
function isProxyUrl(text) {
	try {
		const { hostname, username, password } = new URL(text);
		decodeURIComponent(username + password);
		return hostname !== "";
	} catch {
		return false;
	}
}
/** Loaded where it is needed: HTTP takes 3 ms of a start, TLS 5 more; an `import` of it would load undici, too. */
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
/** The header in seconds, which may also be a date (RFC 9110, 10.2.3): that is one by the clock of whoever answers. */
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
		throw new Error("the answer broke off");
	}
	if (length > MAX_ANSWER_BYTES) throw new Error("the answer is too large");
	return Buffer.concat(chunks).toString("utf8");
}
// src/runtime/process.ts
/** Why output is lost, a full disk for example; undefined while all is well. */
let outputError;
/**
* Whoever reads our output may stop reading (`| head`): that is no fault of the run. Where it cannot be written, the
* run goes on as well: what it has begun must not stay half done.
*/
function surviveOutputErrors() {
	process.stdout.on("error", (error) => {
		if (error.code !== "EPIPE") outputError ??= error.code ?? error.name;
	});
	process.stderr.on("error", () => void 0);
}
/**
* Ends the process as soon as its output is flushed, without taking apart what it holds: the system is quicker.
* Output that is lost is a failure.
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
* @param environment what names the proxies
*/
function processRuntime(mask, environment) {
	const secrets = new Secrets();
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
	if (interrupted.aborted) throw new Interrupted();
}
/**
* Aborted by the first SIGINT or SIGTERM: the run finishes what is under way and reports. A second SIGINT ends the
* process at once, but not the SIGTERM with which a runner follows up its SIGINT.
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
/** An error that nothing foresees, as one line: a stack trace helps nobody but us. */
function faultMessage(error, secrets) {
	const [first = ""] = (error instanceof Error ? `${error.name}: ${error.message}` : "unknown").split("\n");
	return `FA000 This is a fault of twilio-flex-addresses, please report it: ${require_near.visible(secrets.redact(first))}`;
}
// src/twilio/hosts.ts
const DEFAULT_REGION = "us1";
/** @throws ProblemError where an option is no host's part, or `api-url` leads unprotected to another machine */
function createHosts(options) {
	const { region, edge, apiUrl } = options;
	const [, , base] = require_near.allOf(() => checkPart("region", region), () => checkPart("edge", edge), () => apiUrl === void 0 ? void 0 : checkApiUrl(apiUrl));
	const route = (url) => base === void 0 ? regional(url, region, edge) : new URL(`${base.pathname.replace(/\/+$/, "")}${url.pathname}${url.search}`, base);
	return {
		region: region ?? (edge === void 0 ? void 0 : DEFAULT_REGION),
		route,
		isSameHost: (link, asked) => link.origin === asked.origin || link.origin === route(asked).origin
	};
}
/**
* `flex-api.twilio.com` → `flex-api.dublin.ie1.twilio.com`; an edge alone means region us1, as in Twilio's
* SDKs (https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region).
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
	if (value === void 0 || /^[a-z0-9-]+$/.test(value)) return;
	throw require_near.stop("FA003", `Input \`${input}\` (--${input}) is ${require_near.quote(value)}`, "Write it as Twilio does, for example ie1 or dublin.");
}
/** The server that replaces all of Twilio's. */
function checkApiUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url === void 0 || !/^https?:$/.test(url.protocol)) throw require_near.stop("FA003", "Input `api-url` (--api-url) is no web address", "Write it as in http://127.0.0.1:4010, or leave it out.");
	if (url.protocol === "http:" && !isLoopback(url.hostname)) throw require_near.stop("FA003", "Input `api-url` (--api-url) is plain http to another machine", "Use https, or a server on loopback: the credentials go there.");
	if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") throw require_near.stop("FA003", "Input `api-url` (--api-url) holds more than a host and a path", "Leave out user, query and fragment.");
	return url;
}
// src/commands/parse-options.ts
/** `20%`, `3` or `all`. @throws ProblemError */
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
	throw require_near.stop("FA003", `${what} is ${require_near.quote(text)}`, "Write a number (3), a share of the live addresses in scope (20%) or all.");
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
/** An account's SID as Twilio writes it, with its hexadecimal digits in lower case; undefined where the text is none. */
function accountSid(text) {
	return require_near.isSid(text, "AC") ? require_near.canonicalSid(text) : void 0;
}
/** Credentials and hosts. @throws ProblemError with everything that is missing or wrong */
function parseTwilio(given, names, hosts) {
	require_near.allOf(() => checkCredentials(given, names), () => createHosts(hosts));
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
function checkCredentials({ account, token, key, secret }, names) {
	const problems = [];
	const missing = (name, remedy) => problems.push(require_near.problem("FA002", `${name} is missing`, remedy));
	const wrong = (message, remedy) => problems.push(require_near.problem("FA003", message, remedy));
	if (account === "") missing(names.account, "Give the SID of the Twilio account: AC and 32 hexadecimal digits.");
	else if (accountSid(account) === void 0) wrong(`${names.account} is no account SID`, "Write AC and 32 hexadecimal digits, as the Console shows it.");
	const byKey = key !== "" || secret !== "";
	if (token !== "" && byKey) wrong(`Both ${within(names.token)} and ${within(names.key)} are given`, "Give one of the two.");
	else if (byKey) {
		if (key === "") missing(names.key, `Give it together with ${within(names.secret)}.`);
		else if (!require_near.isSid(key, "SK")) wrong(`${names.key} is no API key SID`, "Write SK and 32 hexadecimal digits; the secret goes in by itself.");
		if (secret === "") missing(names.secret, `Give it together with ${within(names.key)}.`);
	} else if (token === "") {
		const [byKey, secret] = [within(names.key), within(names.secret)];
		problems.push(require_near.problem("FA002", `${names.token} is missing, and so are ${byKey} and ${secret}`, `Give ${byKey} and ${secret} (a standard API key), or ${within(names.token)}, from a secret that this run can read.`));
	}
	if (problems.length > 0) throw new require_near.ProblemError(problems);
}
/** A name within a sentence. */
function within(name) {
	return name.charAt(0).toLowerCase() + name.slice(1);
}
// src/report/json.ts
/** Raised when a reader of the JSON could misread it; schema/plan.schema.json describes this version. */
const FORMAT_VERSION = 1;
/** A result as plain data: the `plan-file`, and what `--json` prints. No secret is in it. */
function toJson(result) {
	const [plan, applied, origins] = [
		planOf(result),
		appliedOf(result),
		originsOf(result)
	];
	const { mode, outcome, file, environment } = result;
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
		account: plan?.account,
		planId: plan?.id,
		blocked: result.problems.some(require_near.isGuard),
		counts: plan && {
			...plan.counts,
			takenOutOfService: effectsOf(plan.changes).takenOutOfService
		},
		seconds: plan?.seconds,
		changes: plan?.changes.map((change) => changeJson(change, origins)) ?? [],
		held: plan?.held.map((change) => changeJson(change, origins)) ?? [],
		unlisted: plan?.unlisted.map(({ live, handling }) => ({
			sid: live.sid,
			name: live.name,
			fate: handling
		})) ?? [],
		addresses: plan === void 0 ? {} : addressesJson(plan, applied?.outcomes ?? []),
		accepted: result.kind === "accepted" ? result.accepted.map(acceptedJson) : null,
		outcomes: applied?.outcomes.map(outcomeJson),
		problems: result.problems.map(problemJson)
	});
}
/** JSON has no undefined: what is not known is null. */
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
		outOfService: goesOutOfService(change),
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
/** What the file says now takes the place of what it said before: the other way round than in a plan. */
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
/** Key → what a site needs to know of its address; `sid: null` before it exists. */
function addressesJson(plan, outcomes) {
	const made = new Map(outcomes.filter(({ status }) => status === "done").map((one) => [one.change.key, one]));
	return Object.fromEntries(plan.claims.map((claim) => [claim.key, addressJson(claim, made.get(claim.key))]));
}
function addressJson(claim, written) {
	const { desired, live } = claim;
	const { name, websites, locales } = desired;
	return {
		sid: written?.sid ?? live?.sid ?? null,
		name,
		website: oneOrList(websites),
		locale: oneOrList(locales),
		enabled: enabledOf(claim)
	};
}
/** As in the file: one as itself, more as a list, none as null. */
function oneOrList(values) {
	return values.length > 1 ? values : values[0] ?? null;
}
// src/text/runner-commands.ts
/**
* Text in which no runner of a CI finds a command, whatever names say: GitHub's `::error::` begins a line, GitHub's
* `##[group]`, Azure's `##vso[…]` and TeamCity's `##teamcity[…]` may stand anywhere.
*/
function withoutCommands(text) {
	return text.replace(/^([^\S\n]*):(?=:)/gm, "$1: ").replace(/#(?=#\w*\[)/g, "# ");
}
/** The same for JSON: it reads as before. */
function jsonWithoutCommands(json) {
	return json.replace(/#(?=#\w*\[)/g, "\\u0023");
}
Object.defineProperty(exports, "ALWAYS_HIDDEN", {
	enumerable: true,
	get: function() {
		return ALWAYS_HIDDEN;
	}
});
Object.defineProperty(exports, "HANDLING_LABELS", {
	enumerable: true,
	get: function() {
		return HANDLING_LABELS;
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
Object.defineProperty(exports, "RUN_MODES", {
	enumerable: true,
	get: function() {
		return RUN_MODES;
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
Object.defineProperty(exports, "STATUS_ORDER", {
	enumerable: true,
	get: function() {
		return STATUS_ORDER;
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
Object.defineProperty(exports, "WebhookUrl", {
	enumerable: true,
	get: function() {
		return WebhookUrl;
	}
});
Object.defineProperty(exports, "accepted", {
	enumerable: true,
	get: function() {
		return accepted;
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
Object.defineProperty(exports, "checked", {
	enumerable: true,
	get: function() {
		return checked;
	}
});
Object.defineProperty(exports, "checkedPath", {
	enumerable: true,
	get: function() {
		return checkedPath;
	}
});
Object.defineProperty(exports, "columnsOf", {
	enumerable: true,
	get: function() {
		return columnsOf;
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
Object.defineProperty(exports, "destinationOf", {
	enumerable: true,
	get: function() {
		return destinationOf;
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
Object.defineProperty(exports, "goesOutOfService", {
	enumerable: true,
	get: function() {
		return goesOutOfService;
	}
});
Object.defineProperty(exports, "inSync", {
	enumerable: true,
	get: function() {
		return inSync;
	}
});
Object.defineProperty(exports, "isBlocked", {
	enumerable: true,
	get: function() {
		return isBlocked;
	}
});
Object.defineProperty(exports, "isOrdinary", {
	enumerable: true,
	get: function() {
		return isOrdinary;
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
Object.defineProperty(exports, "notRegular", {
	enumerable: true,
	get: function() {
		return notRegular;
	}
});
Object.defineProperty(exports, "onlyLabel", {
	enumerable: true,
	get: function() {
		return onlyLabel;
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
Object.defineProperty(exports, "pathFrom", {
	enumerable: true,
	get: function() {
		return pathFrom;
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
Object.defineProperty(exports, "planned", {
	enumerable: true,
	get: function() {
		return planned;
	}
});
Object.defineProperty(exports, "processRuntime", {
	enumerable: true,
	get: function() {
		return processRuntime;
	}
});
Object.defineProperty(exports, "readText", {
	enumerable: true,
	get: function() {
		return readText;
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
Object.defineProperty(exports, "run", {
	enumerable: true,
	get: function() {
		return run;
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
Object.defineProperty(exports, "stopped", {
	enumerable: true,
	get: function() {
		return stopped;
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
Object.defineProperty(exports, "undefinedIfMissing", {
	enumerable: true,
	get: function() {
		return undefinedIfMissing;
	}
});
Object.defineProperty(exports, "unpainted", {
	enumerable: true,
	get: function() {
		return unpainted;
	}
});
Object.defineProperty(exports, "variablesNote", {
	enumerable: true,
	get: function() {
		return variablesNote;
	}
});
Object.defineProperty(exports, "wasThere", {
	enumerable: true,
	get: function() {
		return wasThere;
	}
});
Object.defineProperty(exports, "withoutCommands", {
	enumerable: true,
	get: function() {
		return withoutCommands;
	}
});
Object.defineProperty(exports, "written", {
	enumerable: true,
	get: function() {
		return written;
	}
});
