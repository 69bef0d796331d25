#!/usr/bin/env node
require("./lib/check-node.js");
const require_package = require("./lib/package.js");
const require_runner_commands = require("./lib/runner-commands.js");
const require_near = require("./lib/near.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_util = require("node:util");
// src/cli/options.ts
const COMMANDS = [
	...require_runner_commands.RUN_MODES,
	"sandbox",
	"demo"
];
/** What each command does. */
const SUMMARIES = {
	validate: "check the file, or several and what two of them claim; never connects",
	plan: "show what apply would do",
	apply: "show the plan, ask, and make the account match the file",
	drift: "report whether the account differs from the file",
	export: "write a file for the live account",
	pin: "add the live sid to each entry that has none",
	accept: "write the live values of what has drifted into the file",
	sandbox: "run the embedded Flex API on loopback",
	demo: "plan, apply and plan again on a throw-away sandbox"
};
/** What a command takes beside options. */
const OPERANDS = {
	accept: "[KEY…]",
	validate: "[FILE…]"
};
const FILE = [...require_runner_commands.RUN_MODES, "demo"];
const LIVE = require_runner_commands.RUN_MODES.filter((mode) => mode !== "validate");
/**
* The one table of options. Parsing, `--help` and the reference (by a test) go by it. Defaults are not given to the
* parser: it would not be known whether an option was given.
*/
const OPTIONS = {
	file: {
		type: "string",
		short: "f",
		value: "FILE",
		commands: FILE,
		help: "the addresses file (default addresses.yaml); - is standard output, for export alone"
	},
	environment: {
		type: "string",
		short: "e",
		value: "NAME",
		commands: FILE,
		help: "which of the file's environments"
	},
	only: {
		type: "string",
		multiple: true,
		value: "KEY…",
		commands: ["plan", "apply"],
		help: "plan these entries alone; keys are separated by spaces or commas"
	},
	"max-deletes": {
		type: "string",
		value: "N",
		commands: [
			"plan",
			"apply",
			"drift",
			"demo"
		],
		help: "how many addresses may go out of service: 3, 20% (default) or all"
	},
	"approved-plan-id": {
		type: "string",
		value: "ID",
		commands: ["apply"],
		help: "apply this plan and no other"
	},
	"detailed-exitcode": {
		type: "boolean",
		commands: ["plan"],
		help: "exit 2 where there are changes"
	},
	yes: {
		type: "boolean",
		short: "y",
		commands: ["apply"],
		help: "apply without asking"
	},
	force: {
		type: "boolean",
		commands: ["export"],
		excludes: ["merge"],
		help: "replace the file that is there"
	},
	merge: {
		type: "boolean",
		commands: ["export"],
		help: "add what the file does not list"
	},
	scope: {
		type: "string",
		multiple: true,
		value: "P",
		commands: ["export"],
		help: "pattern of the names to write (may be repeated)"
	},
	ignore: {
		type: "string",
		multiple: true,
		value: "P",
		commands: ["export"],
		help: "pattern of the names to leave to others (may be repeated)"
	},
	json: {
		type: "boolean",
		commands: require_runner_commands.RUN_MODES,
		help: "print the result as JSON"
	},
	sandbox: {
		type: "boolean",
		commands: LIVE,
		excludes: [
			"api-url",
			"region",
			"edge"
		],
		help: "use the embedded Flex API, kept in .flex-sandbox.json: no account is needed"
	},
	port: {
		type: "string",
		value: "N",
		commands: ["sandbox"],
		help: "where to listen (default 4010); 0 takes a free port"
	},
	region: {
		type: "string",
		value: "NAME",
		commands: LIVE,
		help: "as in Twilio's SDKs (or TWILIO_REGION)"
	},
	edge: {
		type: "string",
		value: "NAME",
		commands: LIVE,
		help: "as in Twilio's SDKs (or TWILIO_EDGE)"
	},
	"api-url": {
		type: "string",
		value: "URL",
		commands: LIVE,
		help: "send all Twilio traffic there"
	},
	help: {
		type: "boolean",
		short: "h",
		commands: COMMANDS,
		help: "commands and options, of one command or all"
	},
	version: {
		type: "boolean",
		commands: COMMANDS,
		help: "the version"
	}
};
/** The table by any name; undefined for a name that is not in it. */
function optionNamed(name) {
	return Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : void 0;
}
function takes(command, name) {
	return OPTIONS[name].commands.includes(command);
}
// src/cli/wrong-options.ts
function tokensOf(args) {
	return (0, node_util.parseArgs)({
		args: [...args],
		options: OPTIONS,
		strict: false,
		allowPositionals: true,
		tokens: true
	}).tokens;
}
/** The words that are no options; those right after `--only KEY` are more keys, as in `plan --only acme-en acme-de`. */
function wordsOf(args) {
	const words = [];
	const keys = [];
	let isList = false;
	for (const token of tokensOf(args)) if (token.kind !== "positional") isList = token.kind === "option" && token.name === "only";
	else if (isList && words.length > 0) keys.push(token.value);
	else words.push(token.value);
	return {
		words,
		keys
	};
}
/**
* Options of known names that are wrong here: the command does not take them, they are given twice, or beside one that
* rules them out. None is ever ignored: it may be what somebody relies on.
*
* @param command undefined where it is unknown itself
*/
function wrongOptions(args, command) {
	const given = /* @__PURE__ */ new Map();
	const problems = [];
	for (const token of tokensOf(args)) {
		if (token.kind !== "option") continue;
		const name = token.name;
		const { type, multiple, commands = [] } = optionNamed(name) ?? {};
		if (given.has(name)) {
			if (type === "string" && multiple !== true) problems.push(require_near.problem("FA003", `Option ${require_near.quote(token.rawName)} is given twice`, "Give it once."));
			continue;
		}
		given.set(name, token.rawName);
		if (command !== void 0 && !takes(command, name)) problems.push(require_near.problem("FA003", `Option ${require_near.quote(token.rawName)} is not valid for ${require_near.quote(command)}`, `Remove it. It is an option of ${require_near.either(commands)}.`));
	}
	return [...problems, ...excluded(given)];
}
function excluded(given) {
	return [...given].flatMap(([name, rawName]) => {
		const { excludes = [] } = optionNamed(name) ?? {};
		return excludes.flatMap((other) => {
			const rawOther = given.get(other);
			if (rawOther === void 0) return [];
			const message = `Options ${require_near.quote(rawName)} and ${require_near.quote(rawOther)} exclude each other`;
			return [require_near.problem("FA003", message, "Give one of the two.")];
		});
	});
}
// src/cli/arguments.ts
const SEE_HELP = "flex-addresses --help lists commands and options.";
/** @throws ProblemError that names every wrong option, argument or command, and the near one */
function parseArguments(args) {
	const values = parse(args);
	const { words, keys } = wordsOf(args);
	const [word, ...rest] = words;
	const isHelp = values.help === true || word === "help" || args.length === 0;
	const about = COMMANDS.find((name) => name === (word === "help" ? rest[0] : word));
	const isList = about === "validate" && !isHelp;
	const takesKeys = about === "accept" && !isHelp;
	const [command, port, only] = require_near.allOf(() => commandOf(word, isHelp, values.version === true), () => parsePort(values.port ?? "4010"), () => takesKeys ? parseKeys(rest, [], word) : parseKeys(values.only, keys), () => {
		if (isList) return checkFiles(rest);
		return checkRest(takesKeys ? [] : word === "help" && about !== void 0 ? rest.slice(1) : rest);
	}, () => isHelp ? void 0 : checkOptions(args, about), () => isHelp ? void 0 : checkOutput(values, about));
	const [file, ...more] = isList ? [values.file ?? [], rest].flat() : [values.file ?? []].flat();
	const files = more.length === 0 ? void 0 : [file ?? "", ...more];
	return {
		...values,
		...file !== void 0 && { file },
		command,
		about,
		port,
		only,
		files
	};
}
function checkFiles(files) {
	if (files.includes(STANDARD_OUTPUT)) throw require_near.stop("FA003", "\"-\" is no file", "Name the files to check.");
}
function checkRest(rest) {
	if (rest.length === 0) return;
	const what = rest.length === 1 ? "Unexpected argument" : "Unexpected arguments";
	throw require_near.stop("FA003", `${what} ${require_near.quote(rest.join(" "))}`, `Name the file with -f. ${SEE_HELP}`);
}
function checkOptions(args, command) {
	const problems = wrongOptions(args, command);
	if (problems.length > 0) throw new require_near.ProblemError(problems);
}
/** The file that stands for standard output: there is nothing to read, add to or replace. */
const STANDARD_OUTPUT = "-";
function checkOutput(values, command) {
	if (values.file !== STANDARD_OUTPUT || command === void 0) return;
	const other = [
		"merge",
		"force",
		"json"
	].find((name) => values[name] === true);
	if (command === "export" && other === void 0) return;
	throw command === "export" ? require_near.stop("FA003", `Options "-f -" and "--${other}" exclude each other`, "Give one of the two.") : require_near.stop("FA003", `"-f -" is not valid for ${require_near.quote(command)}`, "Name a file: only export writes to standard output.");
}
function parse(args) {
	const problems = malformedOptions(args);
	if (problems.length > 0) throw new require_near.ProblemError(problems);
	return (0, node_util.parseArgs)({
		args: [...args],
		options: OPTIONS,
		allowPositionals: true
	}).values;
}
function malformedOptions(args) {
	const { tokens } = (0, node_util.parseArgs)({
		args: [...args],
		options: OPTIONS,
		strict: false,
		tokens: true
	});
	return tokens.flatMap((token) => {
		if (token.kind !== "option") return [];
		const { name, rawName, value, inlineValue } = token;
		const option = optionNamed(name);
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
	if (help) return "help";
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
/** No keys at all must not mean all entries. */
function parseKeys(given = [], more, what = "--only") {
	const named = [...given ?? [], ...more].flatMap((text) => text.split(",")).map((key) => key.trim()).filter((key) => key !== "");
	if (given.length > 0 && named.length === 0) throw require_near.stop("FA003", `${what} names no entry`, "Write the keys of entries.");
	return [...new Set(named)];
}
const CREDENTIALS$1 = {
	account: "TWILIO_ACCOUNT_SID",
	token: "TWILIO_AUTH_TOKEN",
	key: "TWILIO_API_KEY",
	secret: "TWILIO_API_SECRET"
};
/** The credentials and hosts from the environment. @throws ProblemError that names every variable and option */
function twilioFromEnvironment(args, environment) {
	const given = require_runner_commands.mapInputs(CREDENTIALS$1, (name) => environment[name]?.trim() ?? "");
	const names = require_runner_commands.mapInputs(CREDENTIALS$1, (name) => `Environment variable ${name}`);
	const byKey = given.key !== "" || given.secret !== "";
	return require_runner_commands.parseTwilio(byKey ? {
		...given,
		token: ""
	} : given, names, {
		region: args.region ?? (environment.TWILIO_REGION?.trim() || void 0),
		edge: args.edge ?? (environment.TWILIO_EDGE?.trim() || void 0),
		apiUrl: args["api-url"]
	});
}
/** @param environment what `${NAME}` is filled from. @throws ProblemError */
function toRunOptions(args, folder, environment) {
	const files = [...new Set(args.files?.map((file) => require_runner_commands.pathFrom(folder, file)))];
	return {
		file: require_runner_commands.pathFrom(folder, args.file ?? "addresses.yaml"),
		files: files.length > 1 ? files : void 0,
		folder,
		confined: false,
		environment: args.environment,
		variables: environment,
		missingVariables: "error",
		maxDeletes: require_runner_commands.parseMaxDeletes(args["max-deletes"] ?? "20%", "--max-deletes"),
		approvedPlanId: args["approved-plan-id"]?.trim().toLowerCase(),
		only: args.only,
		detailedExitCode: args["detailed-exitcode"] ?? false,
		exporting: {
			force: args.force ?? false,
			merge: args.merge ?? false,
			scope: args.scope ?? [],
			ignore: args.ignore ?? [],
			toOutput: args.file === STANDARD_OUTPUT
		},
		isWatched: true,
		judgesDrift: true,
		inputStyle: "command"
	};
}
// src/cli/help.ts
const CREDENTIALS = ["Credentials: TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and TWILIO_API_SECRET.", "Exit: 0 done or in sync, 1 failed or blocked, 2 differences (drift, plan --detailed-exitcode), 130 interrupted."];
const NAMES = Object.keys(OPTIONS);
/** Of all commands, or of one with its own options alone. */
function helpText(command) {
	return `${[
		...command === void 0 ? [
			"flex-addresses keeps the WebChat addresses of a Twilio Flex account as a file in Git says.",
			"",
			"  flex-addresses COMMAND [-f FILE] [options]",
			"",
			...COMMANDS.map((name) => `  ${name.padEnd(10)} ${SUMMARIES[name]}`),
			"",
			...NAMES.map((name) => optionLine(name, commandsOf(name)))
		] : [
			`flex-addresses ${command}: ${SUMMARIES[command]}`,
			"",
			`  flex-addresses ${[command, OPERANDS[command] ?? []].flat().join(" ")} [options]`,
			"",
			...NAMES.filter((name) => takes(command, name)).map((name) => optionLine(name, ""))
		],
		"",
		...CREDENTIALS
	].join("\n")}\n`;
}
function optionLine(name, commands) {
	const { short, value, help } = optionNamed(name) ?? { help: "" };
	return `  ${`${short === void 0 ? "    " : `-${short}, `}--${name}${value === void 0 ? "" : ` ${value}`}`.padEnd(26)} ${commands}${help}`;
}
/** `plan, apply: ` where only some commands take the option; without it, where all do that have a file or account. */
function commandsOf(name) {
	const { commands } = OPTIONS[name];
	return commands.length > 4 ? "" : `${commands.join(", ")}: `;
}
// src/commands/hooks.ts
/** Where nothing must be reviewed. */
const NO_REVIEW = {
	review: async () => [],
	heldForReview: () => []
};
const NO_HISTORY = {
	baseText: void 0,
	isRepeated: false,
	shown: async () => ({
		isKnown: false,
		goes: () => false
	}),
	formerTexts: async () => []
};
// src/address/redact-urls.ts
/** A value that is only a variable is no secret, only the name of one. Without quotes, YAML's marks follow it. */
const VARIABLE = /^\$?\$\{[A-Za-z_]\w*\}[,\]}]*$/;
/**
* A line of text with what its URLs may keep secret as asterisks, one for each character, so that columns stay. What is
* written for a webhook is hidden from its user info on where it is no URL: nobody knows where its secrets begin.
*/
function redactUrls(line) {
	return line.replace(/(?<=:\/\/)[^\s"']+/g, (rest) => redactUrl(`x://${rest}`).slice(4)).replace(/(?<=\b(?:webhook|url)["']?\s*:\s*)(?!\s|\{\s).+/, redactWebhook);
}
function redactUrl(url) {
	return require_near.splitUrl(url).map(({ kind, text }) => require_runner_commands.ALWAYS_HIDDEN.has(kind) && !VARIABLE.test(text) ? "*".repeat(text.length) : text).join("");
}
/** Whether a text is a whole URL, without spaces. */
const isUrl = (text) => /^["']?https?:\/\/[^\s/?#]+[^\s]*$/i.test(text);
function redactWebhook(value) {
	const [url = ""] = /^(?:"[^"]*"|'[^']*'|[^\s,}]+(?=\s*[,}]|\s+#|\s*$))/.exec(value) ?? [];
	if (url !== "" && isUrl(url.replace(/["']$/, ""))) return value;
	return value.replace(/^(["']?(?:https?:)?\/*)(.*)(?=@)/i, (_, start, user) => start + user.replace(/[^\s@]/g, "*")).replace(/(?<=[?#]).*$/, (query) => query.replace(/[^\s"'{}$,&=]+/g, (part) => "*".repeat(part.length)));
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
		return text.length > 1048576 ? void 0 : text.replace(/^\uFEFF/, "").split(/\r?\n/);
	} catch {
		return;
	}
}
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
function printText(text, secrets, stream = process.stdout) {
	const width = widthOf(stream);
	const clean = secrets.redactTokens(text);
	stream.write(require_runner_commands.withoutCommands(width === void 0 ? clean : wrap(clean, width)));
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
		const linesOf = remembered((placed) => sourceLines(placed === result.file ? file : placed, folder)?.map((line) => secrets.cover(redactUrls(line))));
		const output = clean.kind === "written" ? clean.output : void 0;
		if (output !== void 0) process.stdout.write(output);
		const stream = output === void 0 ? process.stdout : process.stderr;
		const source = {
			linesOf,
			width: widthOf(stream) ?? LOG_WIDTH
		};
		printText(require_runner_commands.renderText(clean, paintFor(stream, environment), source), secrets, stream);
	}
	return EXIT_CODES[result.outcome];
}
/** Asks once for each text. */
function remembered(ask) {
	const answers = /* @__PURE__ */ new Map();
	return (text) => {
		const known = answers.get(text);
		if (known !== void 0 || answers.has(text)) return known;
		const answer = ask(text);
		answers.set(text, answer);
		return answer;
	};
}
// src/cli/hooks.ts
/** Of a run without a repository around it. */
const LOCAL_HOOKS = {
	history: async () => NO_HISTORY,
	...NO_REVIEW
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
	const runtime = require_runner_commands.processRuntime(() => void 0, environment);
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
			process.stdout.write(helpText(args.about));
			return 0;
		case "version":
			process.stdout.write(`${require_package.version}\n`);
			return 0;
		case "sandbox":
			await (await Promise.resolve().then(() => require("./lib/sandbox.js"))).serveSandbox(start.folder, args.port);
			return 0;
		case "demo": return (await Promise.resolve().then(() => require("./lib/demo.js"))).demo(args, start);
		default: return printResult(await resultOf(args.command, args, start), start, args.json ?? false);
	}
}
async function resultOf(mode, args, start) {
	const { environment, folder, runtime } = start;
	const hooks = hooksFor(args, start);
	try {
		const offline = mode === "validate" || args.sandbox === true;
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
