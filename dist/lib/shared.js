let node_fs = require("node:fs");
let node_path = require("node:path");
// \0crypto
const createHash = (...given) => process.getBuiltinModule("node:crypto").createHash(...given);
const randomBytes = (...given) => process.getBuiltinModule("node:crypto").randomBytes(...given);
const randomUUID = (...given) => process.getBuiltinModule("node:crypto").randomUUID(...given);
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
function isGuard(code) {
	return code.startsWith("FA3");
}
// src/twilio/error.ts
var TwilioError = class extends Error {
	kind;
	status;
	code;
	mayBeDone = false;
	constructor(kind, message, status, code) {
		super(message);
		this.name = "TwilioError";
		this.kind = kind;
		this.status = status;
		this.code = code;
	}
	get link() {
		return this.code === void 0 ? void 0 : `https://www.twilio.com/docs/api/errors/${this.code}`;
	}
};
var Interrupted = class extends TwilioError {
	constructor() {
		super("unsent", "the run was interrupted");
		this.name = "Interrupted";
	}
};
// src/text/quote.ts
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
function visible(text) {
	return text.replace(UNSEEN, (character) => {
		if (character === "\n") return "\\n";
		if (character === "\r") return "\\r";
		if (character === "	") return "\\t";
		return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
	});
}
function quote(text, longest = 120) {
	const characters = Array.from(text.slice(0, longest * 2));
	return `"${visible((characters.length > longest || text.length > longest * 2 ? `${characters.slice(0, longest).join("")}…` : text).replace(/[\\"]/g, "\\$&"))}"`;
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
	if (error instanceof TwilioError) return [twilioProblem(error)];
	throw error;
}
function twilioProblem(error) {
	if (error instanceof Interrupted) return INTERRUPTED;
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
	return error instanceof TwilioError || error instanceof ProblemError;
}
function stopped(settings, error) {
	const problems = problemsOf(error);
	return {
		mode: settings.mode,
		file: settings.file,
		environment: settings.environment,
		outcome: "failed",
		problems,
		plan: void 0,
		applied: void 0,
		origins: void 0,
		blocked: problems.some(({ code }) => isGuard(code)),
		entries: void 0,
		wrote: void 0
	};
}
// src/plan/plan.ts
const inSync = (plan) => plan.changes.length === 0 && plan.held.length === 0;
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
// src/text/near.ts
function distance(a, b, limit) {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replace = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replace);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
			row.push(cost);
		}
		if (Math.min(...row) > limit) return limit + 1;
		beforeLast = last;
		last = row;
	}
	return last[b.length] ?? limit + 1;
}
function fold(name) {
	return name.normalize("NFKC").toLowerCase().toUpperCase().toLowerCase().normalize("NFKC").replace(/[\s\p{Cf}]+/gu, "");
}
const LONGEST = 200;
function isNear(a, b) {
	const [left, right] = [fold(a), fold(b)];
	if (left === right) return true;
	const longer = Math.max(left.length, right.length);
	if (longer > LONGEST) return false;
	const limit = Math.min(3, Math.floor(longer / 4));
	return limit > 0 && distance(left, right, limit) <= limit;
}
function nearest(written, candidates) {
	let best;
	let bestDistance = Number.POSITIVE_INFINITY;
	const wanted = fold(written);
	for (const candidate of candidates) {
		if (!isNear(written, candidate)) continue;
		const d = distance(wanted, fold(candidate), 4);
		if (d < bestDistance) [best, bestDistance] = [candidate, d];
	}
	return best;
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
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
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
// src/twilio/wire.ts
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
function openWire(options) {
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
			if (!isProxyUrl(proxy)) throw new TwilioError("unsent", "the proxy that the environment names is no URL");
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
			reject(new TwilioError(link === "opening" || link === "none" && NO_CONNECTION.has(reason) ? "unsent" : "lost", reason));
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
async function readAll(answer) {
	const chunks = [];
	let length = 0;
	try {
		for await (const chunk of answer) {
			length += chunk.length;
			if (length > LARGEST_ANSWER) throw new RangeError("too large");
			chunks.push(chunk);
		}
	} catch (error) {
		throw new Error(error instanceof RangeError ? "the answer is too large" : "the answer broke off");
	}
	return Buffer.concat(chunks).toString("utf8");
}
// src/file/read.ts
const LARGEST_FILE = 5242880;
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
// src/file/path.ts
function pathFrom(folder, file) {
	const inside = (0, node_path.relative)(folder, (0, node_path.resolve)(folder, file));
	if (file === "" || inside === "" || inside === ".." || inside.startsWith(`..${node_path.sep}`) || (0, node_path.isAbsolute)(inside)) return file;
	return inside.split(node_path.sep).join("/");
}
// package.json
var version = "0.1.0";
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
	return `‹${createHash("sha256").update(`twilio-flex-addresses\0${secret}`).digest("hex").slice(0, 8)}›`;
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
// src/address/fields.ts
const FIELDS = [
	"name",
	"enabled",
	"integration",
	"studio.flow",
	"studio.retryCount",
	"webhook.url",
	"webhook.retryCount",
	"task.workspace",
	"task.workflow",
	"task.channel",
	"task.priority",
	"task.timeout",
	"task.creationOnMessage",
	"janitor",
	"longLived",
	"contactIdentity",
	"chatService"
];
function fieldValues(settings) {
	const values = new Map();
	values.set("name", settings.name);
	values.set("enabled", settings.enabled);
	addIntegration(values, settings.integration);
	values.set("janitor", settings.janitor);
	values.set("longLived", settings.longLived);
	if (settings.contactIdentity !== void 0) values.set("contactIdentity", settings.contactIdentity);
	if (settings.chatService !== void 0) values.set("chatService", settings.chatService);
	return values;
}
function addIntegration(values, integration) {
	switch (integration.kind) {
		case "studio":
			values.set("integration", "studio");
			values.set("studio.flow", integration.flow);
			values.set("studio.retryCount", integration.retryCount);
			break;
		case "webhook":
			values.set("integration", "webhook");
			values.set("webhook.url", integration.url);
			values.set("webhook.retryCount", integration.retryCount);
			break;
		case "task":
			values.set("integration", "task");
			values.set("task.workspace", integration.workspace);
			values.set("task.workflow", integration.workflow);
			values.set("task.channel", integration.channel);
			values.set("task.priority", integration.priority);
			values.set("task.timeout", integration.timeout);
			if (integration.creationOnMessage !== void 0) values.set("task.creationOnMessage", integration.creationOnMessage);
			break;
		case "unknown": values.set("integration", integration.type === "" ? null : integration.type);
	}
}
function sameValue(a, b) {
	if (a instanceof WebhookUrl && b instanceof WebhookUrl) return a.equals(b);
	return a === b;
}
function shown(value) {
	if (value instanceof WebhookUrl) return value.shown;
	return value ?? null;
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
// src/address/address.ts
const DEFAULTS = {
	enabled: true,
	janitor: false,
	longLived: false,
	retryCount: 3,
	channel: "default",
	priority: 0,
	timeout: 86400
};
// src/commands/breath.ts
async function breath(interrupted) {
	await new Promise((resolve) => setImmediate(resolve));
	if (interrupted.aborted) throw new Interrupted();
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
Object.defineProperty(exports, "DEFAULTS", {
	enumerable: true,
	get: function() {
		return DEFAULTS;
	}
});
Object.defineProperty(exports, "FIELDS", {
	enumerable: true,
	get: function() {
		return FIELDS;
	}
});
Object.defineProperty(exports, "Interrupted", {
	enumerable: true,
	get: function() {
		return Interrupted;
	}
});
Object.defineProperty(exports, "LARGEST_FILE", {
	enumerable: true,
	get: function() {
		return LARGEST_FILE;
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
Object.defineProperty(exports, "Secrets", {
	enumerable: true,
	get: function() {
		return Secrets;
	}
});
Object.defineProperty(exports, "TwilioError", {
	enumerable: true,
	get: function() {
		return TwilioError;
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
Object.defineProperty(exports, "allOf", {
	enumerable: true,
	get: function() {
		return allOf;
	}
});
Object.defineProperty(exports, "atOnce", {
	enumerable: true,
	get: function() {
		return atOnce;
	}
});
Object.defineProperty(exports, "breath", {
	enumerable: true,
	get: function() {
		return breath;
	}
});
Object.defineProperty(exports, "canonicalJson", {
	enumerable: true,
	get: function() {
		return canonicalJson;
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
Object.defineProperty(exports, "count", {
	enumerable: true,
	get: function() {
		return count;
	}
});
Object.defineProperty(exports, "coverSecrets", {
	enumerable: true,
	get: function() {
		return coverSecrets;
	}
});
Object.defineProperty(exports, "createHash", {
	enumerable: true,
	get: function() {
		return createHash;
	}
});
Object.defineProperty(exports, "either", {
	enumerable: true,
	get: function() {
		return either;
	}
});
Object.defineProperty(exports, "errorsOf", {
	enumerable: true,
	get: function() {
		return errorsOf;
	}
});
Object.defineProperty(exports, "fieldValues", {
	enumerable: true,
	get: function() {
		return fieldValues;
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
Object.defineProperty(exports, "hasPlaceholder", {
	enumerable: true,
	get: function() {
		return hasPlaceholder;
	}
});
Object.defineProperty(exports, "inSync", {
	enumerable: true,
	get: function() {
		return inSync;
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
Object.defineProperty(exports, "openWire", {
	enumerable: true,
	get: function() {
		return openWire;
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
Object.defineProperty(exports, "shown", {
	enumerable: true,
	get: function() {
		return shown;
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
