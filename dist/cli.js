#!/usr/bin/env node
require("./lib/check-node.js");
const require_package = require("./lib/package.js");
const require_runner_commands = require("./lib/runner-commands.js");
const require_near = require("./lib/near.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_util = require("node:util");
// src/cli/arguments.ts
const COMMANDS = [
	...require_runner_commands.MODES,
	"sandbox",
	"demo"
];
const OPTIONS = {
	file: {
		type: "string",
		short: "f"
	},
	environment: {
		type: "string",
		short: "e"
	},
	"max-deletes": {
		type: "string",
		default: "20%"
	},
	json: {
		type: "boolean",
		default: false
	},
	yes: {
		type: "boolean",
		short: "y",
		default: false
	},
	sandbox: {
		type: "boolean",
		default: false
	},
	"detailed-exitcode": {
		type: "boolean",
		default: false
	},
	region: { type: "string" },
	edge: { type: "string" },
	"api-url": { type: "string" },
	"approved-plan-id": { type: "string" },
	port: {
		type: "string",
		default: "4010"
	},
	force: {
		type: "boolean",
		default: false
	},
	merge: {
		type: "boolean",
		default: false
	},
	scope: {
		type: "string",
		multiple: true,
		default: []
	},
	ignore: {
		type: "string",
		multiple: true,
		default: []
	},
	help: {
		type: "boolean",
		short: "h",
		default: false
	},
	version: {
		type: "boolean",
		default: false
	}
};
const SEE_HELP = "flex-addresses --help lists commands and options.";
/** @throws ProblemError that names every wrong option, argument or command, and the near one */
function parseArguments(args) {
	const { values, positionals } = parse(args);
	const [word, ...rest] = positionals;
	const [command, port] = require_near.allOf(() => commandOf(word, values.help || args.length === 0, values.version), () => parsePort(values.port), () => checkRest(rest));
	return {
		...values,
		command,
		port
	};
}
function checkRest(rest) {
	if (rest.length === 0) return;
	throw require_near.stop("FA003", `${require_near.quote(rest.join(" "))} is one word too many`, `Name the file with -f. ${SEE_HELP}`);
}
function parse(args) {
	const problems = wrongOptions(args);
	if (problems.length > 0) throw new require_near.ProblemError(problems);
	return (0, node_util.parseArgs)({
		args: [...args],
		options: OPTIONS,
		allowPositionals: true
	});
}
function wrongOptions(args) {
	const options = OPTIONS;
	const { tokens } = (0, node_util.parseArgs)({
		args: [...args],
		options: OPTIONS,
		strict: false,
		tokens: true
	});
	return tokens.flatMap((token) => {
		if (token.kind !== "option") return [];
		const { name, rawName, value, inlineValue } = token;
		const option = Object.hasOwn(options, name) ? options[name] : void 0;
		if (option === void 0) {
			const near = require_near.nearest(name, Object.keys(OPTIONS));
			const remedy = near === void 0 ? SEE_HELP : `Did you mean --${near}?`;
			return [require_near.problem("FA003", `Unknown option ${require_near.quote(rawName)}`, remedy)];
		}
		const isOption = inlineValue === false && value !== void 0 && /^-./.test(value);
		if (!(option.type === "string" ? value === void 0 || isOption : value !== void 0)) return [];
		const message = `Option ${require_near.quote(rawName)} has no value, or one that it does not take`;
		return [require_near.problem("FA003", message, SEE_HELP)];
	});
}
function commandOf(word, help, version) {
	if (version) return "version";
	if (help || word === "help") return "help";
	const command = COMMANDS.find((candidate) => candidate === word);
	if (command !== void 0) return command;
	const near = word && require_near.nearest(word, COMMANDS);
	const what = word === void 0 ? "There is no command" : `There is no command ${require_near.quote(word)}`;
	throw require_near.stop("FA001", `${what}: it must be ${require_near.either(COMMANDS)}`, near ? `Did you mean ${require_near.quote(near)}?` : SEE_HELP);
}
function parsePort(text) {
	const port = Number(text);
	if (/^\d+$/.test(text) && port <= 65535) return port;
	throw require_near.stop("FA003", `--port is ${require_near.quote(text)}`, "Write a number up to 65535.");
}
const CREDENTIALS = {
	account: "TWILIO_ACCOUNT_SID",
	token: "TWILIO_AUTH_TOKEN",
	key: "TWILIO_API_KEY",
	secret: "TWILIO_API_SECRET"
};
/** The credentials and hosts from the environment. @throws ProblemError that names every variable and option */
function twilioFromEnvironment(args, environment) {
	const given = require_runner_commands.mapInputs(CREDENTIALS, (name) => environment[name] ?? "");
	const names = require_runner_commands.mapInputs(CREDENTIALS, (name) => `Environment variable ${name}`);
	const byKey = given.key !== "" && given.secret !== "";
	return require_runner_commands.parseTwilio(byKey ? {
		...given,
		token: ""
	} : given, names, {
		region: args.region ?? (environment.TWILIO_REGION || void 0),
		edge: args.edge ?? (environment.TWILIO_EDGE || void 0),
		apiUrl: args["api-url"]
	});
}
/** @param environment what `${NAME}` is filled from. @throws ProblemError */
function toRunOptions(args, folder, environment) {
	return {
		file: require_runner_commands.pathFrom(folder, args.file ?? "addresses.yaml"),
		folder,
		confined: false,
		environment: args.environment,
		variables: environment,
		needVariables: true,
		maxDeletes: require_runner_commands.parseMaxDeletes(args["max-deletes"], "--max-deletes"),
		approvedPlanId: args["approved-plan-id"],
		detailedExitCode: args["detailed-exitcode"],
		exporting: {
			force: args.force,
			merge: args.merge,
			scope: args.scope,
			ignore: args.ignore
		},
		isWatched: true,
		judgesDrift: true,
		inputStyle: "command"
	};
}
// src/commands/hooks.ts
const NO_HISTORY = {
	baseText: void 0,
	shown: async () => () => false,
	formerTexts: async () => []
};
// src/address/redact-urls.ts
/** A value that is only a variable is no secret, only the name of one. */
const VARIABLE = /^\$?\$\{[A-Za-z_]\w*\}$/;
/** A line of text with what its URLs may keep secret as asterisks, one for each character, so that columns stay. */
function redactUrls(line) {
	return line.replace(/(?<=:\/\/)[^\s"']+/g, (rest) => redactUrl(`x://${rest}`).slice(4));
}
function redactUrl(url) {
	return require_runner_commands.splitUrl(url).map(({ kind, text }) => require_runner_commands.ALWAYS_HIDDEN.has(kind) && !VARIABLE.test(text) ? "*".repeat(text.length) : text).join("");
}
// src/text/wrap.ts
/** How much further in than its line what is continued begins. */
const HANG = 4;
const COLOUR = /\u001b\[[\d;]*m/g;
/**
* Breaks lines that are wider than a terminal at spaces, with a hanging indent. A word that is too long by itself
* (a URL, a SID) stays whole, so that it can be copied.
*
* @param text may have colours
*/
function wrap(text, width) {
	return text.split("\n").map((line) => wrapLine(line, width)).join("\n");
}
function wrapLine(line, limit) {
	if (shownColumns(line) <= limit) return line;
	const [margin = ""] = /^ */.exec(line) ?? [];
	const indent = `${margin}${" ".repeat(HANG)}`;
	let wrapped = "";
	let used = 0;
	for (const [piece] of line.matchAll(/ *[^ ]+/g)) {
		const columns = shownColumns(piece);
		if (wrapped === "" || used + columns <= limit) {
			wrapped += piece;
			used += columns;
		} else {
			const word = piece.trimStart();
			wrapped += `\n${indent}${word}`;
			used = indent.length + shownColumns(word);
		}
	}
	return wrapped;
}
const shownColumns = (text) => require_runner_commands.columnsOf(text.replace(COLOUR, ""));
// src/cli/terminal.ts
const FORMATS = {
	create: "green",
	update: "yellow",
	delete: "red",
	strong: "bold",
	faint: "dim",
	bad: ["bold", "red"],
	warn: "yellow",
	good: "green"
};
/** On a narrower terminal nothing fits. */
const MIN_WIDTH = 40;
/** Colour on a terminal only, and never where NO_COLOR is set (https://no-color.org). */
function paintFor(stream, environment) {
	if (!stream.isTTY || environment.NO_COLOR || environment.TERM === "dumb") return require_runner_commands.unpainted;
	return (tone, text) => (0, node_util.styleText)(FORMATS[tone], text, { validateStream: false });
}
/** Columns of a terminal; undefined where there is none, and nothing is wrapped. */
function widthOf({ isTTY, columns }) {
	return isTTY ? Math.max(MIN_WIDTH, columns || 80) : void 0;
}
/** The file's lines as its places count them, for the caret under a problem; undefined where it cannot be read. */
function sourceLines(file, folder) {
	try {
		const text = (0, node_fs.readFileSync)((0, node_path.resolve)(folder, file), "utf8");
		return text.length > 5242880 ? void 0 : text.replace(/^\uFEFF/, "").split(/\r?\n/);
	} catch {
		return;
	}
}
const HELP = `flex-addresses keeps the WebChat addresses of a Twilio Flex account as a file in Git says.

  flex-addresses validate|plan|apply|drift|export|pin [-f FILE] [options]
  flex-addresses demo        plan, apply and plan again on a throw-away sandbox
  flex-addresses sandbox     runs the embedded Flex API on loopback (--port, default 4010)

  -f, --file FILE            the addresses file (default addresses.yaml)
  -e, --environment NAME     which of the file's environments
      --max-deletes N        how many addresses may go out of service: 3, 20% (default) or all
      --approved-plan-id ID  apply this plan and no other
      --detailed-exitcode    plan: exit 2 where there are changes
  -y, --yes                  apply without asking
      --force, --merge       export: replace the file that is there, or add what it does not list
      --scope, --ignore P    export: patterns of names to write, or to leave to others (may be repeated)
      --json                 print the result as JSON
      --sandbox              use the embedded Flex API, kept in .flex-sandbox.json: no account is needed
      --region, --edge       as in Twilio's SDKs (TWILIO_REGION, TWILIO_EDGE)
      --api-url URL          send all Twilio traffic there
  -h, --help   --version

Credentials: TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and TWILIO_API_SECRET.
Exit: 0 done or in sync, 1 failed or blocked, 2 differences (drift, plan --detailed-exitcode), 130 interrupted.
`;
// src/cli/output.ts
const EXIT_CODES = {
	done: 0,
	failed: 1,
	differs: 2,
	interrupted: 130
};
/** Columns that a line of the file may take where there is no terminal. */
const LOG_WIDTH = 120;
/** Prints text that fits the terminal, and in which the log of a CI finds no command. */
function printText(text, secrets) {
	const width = widthOf(process.stdout);
	const clean = secrets.redactTokens(text);
	process.stdout.write(require_runner_commands.withoutCommands(width === void 0 ? clean : wrap(clean, width)));
}
/**
* Prints a result, and returns its exit code.
*
* @param file the path of the file whose lines are shown under a problem
*/
function printResult(result, { folder, environment, runtime: { secrets } }, json, file = result.file) {
	const clean = require_runner_commands.redactResult(result, secrets.redact);
	if (json) {
		const text = JSON.stringify(require_runner_commands.toJson(clean), null, 2);
		process.stdout.write(`${require_runner_commands.jsonWithoutCommands(secrets.redactTokens(text))}\n`);
	} else {
		const lines = result.problems.some(({ place }) => place !== void 0) ? sourceLines(file, folder)?.map((line) => secrets.cover(redactUrls(line))) : void 0;
		const width = widthOf(process.stdout) ?? LOG_WIDTH;
		const source = lines === void 0 ? void 0 : {
			lines,
			width
		};
		printText(require_runner_commands.renderText(clean, paintFor(process.stdout, environment), source), secrets);
	}
	return EXIT_CODES[result.outcome];
}
// src/cli/hooks.ts
/** Of a run without a repository around it. */
const LOCAL_HOOKS = {
	history: async () => NO_HISTORY,
	review: async () => []
};
/** What a run asks of the person at the terminal, and shows there. */
function hooksFor(args, start) {
	return {
		...LOCAL_HOOKS,
		confirm: (plan) => confirm(plan, args, start),
		progress: showProgress
	};
}
/** Shows the plan, then asks: nobody agrees to what they have not seen. @throws ProblemError, Interrupted */
async function confirm(plan, args, { environment, runtime: { secrets, interrupted } }) {
	if (!args.json) printText(`${require_runner_commands.planText(require_runner_commands.redactPlan(plan, secrets.redact), paintFor(process.stdout, environment))}\n\n`, secrets);
	if (args.yes) return true;
	if (!process.stdin.isTTY) throw require_near.stop("FA004", "apply asks before it writes, and there is no terminal to ask on", "Look at the plan, then give --yes.");
	const going = plan.changes.filter(require_runner_commands.goesOutOfService).length;
	const loss = going === 0 ? "" : `, by which ${require_near.count(going, "address goes", "addresses go")} out of service`;
	const { ask } = await Promise.resolve().then(() => require("./lib/ask.js"));
	return ask(`Write ${require_near.count(plan.changes.length, "change")}${loss}? [y/N] `, interrupted);
}
function showProgress(done, total, secondsLeft) {
	if (total < 5 || !process.stderr.isTTY) return;
	const left = done === total ? "" : `, about ${secondsLeft} s left`;
	process.stderr.write(`\r\u001b[K${done} of ${total} changes${left}${done === total ? "\n" : ""}`);
}
// src/cli/cli.ts
/**
* The CLI's entry point: arguments in, text or JSON out. Returns the exit code.
*
* @param home where the package is
*/
async function runCli(argv, environment, home) {
	require_runner_commands.surviveOutputErrors();
	const runtime = require_runner_commands.processRuntime(() => void 0);
	try {
		return await runArguments(argv, {
			environment,
			folder: process.cwd(),
			home,
			runtime
		});
	} catch (error) {
		process.stderr.write(`${require_runner_commands.withoutCommands(require_runner_commands.faultMessage(error, runtime.secrets))}\n`);
		return 1;
	}
}
async function runArguments(argv, start) {
	try {
		return await runCommand(parseArguments(argv), start);
	} catch (error) {
		return printResult(require_runner_commands.stopped({
			mode: "plan",
			file: "",
			environment: void 0
		}, error), start, argv.includes("--json"));
	}
}
async function runCommand(args, start) {
	switch (args.command) {
		case "help":
			process.stdout.write(HELP);
			return 0;
		case "version":
			process.stdout.write(`${require_package.version}\n`);
			return 0;
		case "sandbox":
			await (await Promise.resolve().then(() => require("./lib/sandbox.js"))).serveSandbox(start.folder, args.port);
			return 0;
		case "demo": return (await Promise.resolve().then(() => require("./lib/demo.js"))).demo(args, start);
		default: return printResult(await resultOf(args.command, args, start), start, args.json);
	}
}
async function resultOf(mode, args, start) {
	const { environment, folder, runtime } = start;
	const hooks = hooksFor(args, start);
	try {
		const offline = mode === "validate" || args.sandbox;
		const [given, twilio] = require_near.allOf(() => toRunOptions(args, folder, environment), () => offline ? void 0 : twilioFromEnvironment(args, environment));
		const options = {
			...given,
			mode,
			twilio
		};
		if (mode === "validate" || !args.sandbox) return await require_runner_commands.run(options, hooks, runtime);
		const { openSandbox, sandboxSettings } = await Promise.resolve().then(() => require("./lib/sandbox.js"));
		const sandbox = await openSandbox(folder);
		try {
			return await require_runner_commands.run({
				...options,
				twilio: sandboxSettings(sandbox)
			}, hooks, runtime);
		} finally {
			await sandbox.close();
		}
	} catch (error) {
		const { file = "addresses.yaml", environment: picked } = args;
		return require_runner_commands.stopped({
			mode,
			file,
			environment: picked
		}, error);
	}
}
// src/cli.ts
runCli(process.argv.slice(2), process.env, (0, node_path.join)(__dirname, "..")).then(require_runner_commands.end);
exports.LOCAL_HOOKS = LOCAL_HOOKS;
exports.printResult = printResult;
exports.toRunOptions = toRunOptions;
