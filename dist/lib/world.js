const require_shared = require("./shared.js");
let node_timers_promises = require("node:timers/promises");
// src/commands/settings.ts
const MODES = [
	"validate",
	"plan",
	"apply",
	"drift",
	"export",
	"pin"
];
function parseMode(text, what) {
	const mode = MODES.find((candidate) => candidate === text);
	if (mode !== void 0) return mode;
	const near = require_shared.nearest(text, MODES);
	throw require_shared.stop("FA001", `${what} is ${require_shared.quote(text)}, and must be ${require_shared.either(MODES)}`, near === void 0 ? `Write ${require_shared.either(MODES)}.` : `Did you mean ${require_shared.quote(near)}?`);
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
	throw require_shared.stop("FA003", `${what} is ${require_shared.quote(text)}`, "Write a number (3), a share of the live addresses in scope (20%) or all.");
}
function accountSid(text) {
	return /^AC[0-9a-fA-F]{32}$/.test(text) ? `AC${text.slice(2).toLowerCase()}` : void 0;
}
function parseTwilio(given, names, hosts) {
	const [credentials] = require_shared.allOf(() => parseCredentials(given, names), () => require_shared.checkHosts(hosts));
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
	if (problems.length > 0) throw new require_shared.ProblemError(problems);
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
// src/world.ts
let unwritten;
function outliveReaders() {
	process.stderr.on("error", () => void 0);
	process.stdout.on("error", (error) => {
		if (error.code !== "EPIPE") unwritten ??= error.code ?? error.name;
	});
}
function end(code) {
	const exit = () => {
		if (unwritten === void 0) process.exit(code);
		process.stderr.write(`The output could not be written: ${unwritten}\n`, () => process.exit(code === 130 ? code : 1));
	};
	process.stdout.write("", () => process.stderr.write("", () => setImmediate(exit)));
}
function realWorld(environment, door) {
	const secrets = new require_shared.Secrets();
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
				if (milliseconds > 0) await (0, node_timers_promises.setTimeout)(milliseconds, void 0, { signal: interrupted }).catch(rethrow);
				if (interrupted.aborted) throw new require_shared.Interrupted();
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
function rethrow(error) {
	if (error.name === "AbortError") throw new require_shared.Interrupted();
	throw error;
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
Object.defineProperty(exports, "MODES", {
	enumerable: true,
	get: function() {
		return MODES;
	}
});
Object.defineProperty(exports, "accountSid", {
	enumerable: true,
	get: function() {
		return accountSid;
	}
});
Object.defineProperty(exports, "end", {
	enumerable: true,
	get: function() {
		return end;
	}
});
Object.defineProperty(exports, "interruption", {
	enumerable: true,
	get: function() {
		return interruption;
	}
});
Object.defineProperty(exports, "outliveReaders", {
	enumerable: true,
	get: function() {
		return outliveReaders;
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
Object.defineProperty(exports, "realWorld", {
	enumerable: true,
	get: function() {
		return realWorld;
	}
});
Object.defineProperty(exports, "unforeseen", {
	enumerable: true,
	get: function() {
		return unforeseen;
	}
});
