#!/usr/bin/env node
require("./lib/check-node.js");
const require_package = require("./lib/package.js");
const require_read_text = require("./lib/read-text.js");
const require_runner_commands = require("./lib/runner-commands.js");
const require_kinds = require("./lib/kinds.js");
const require_path = require("./lib/path.js");
const require_address = require("./lib/address.js");
const require_redact_urls = require("./lib/redact-urls.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_util = require("node:util");
// src/cli/options.ts
const COMMANDS = [
	...require_runner_commands.RUN_MODES,
	"init",
	"explain",
	"sandbox",
	"demo"
];
/** The commands by purpose, in the order of the help. */
const GROUPS = {
	Start: [
		"init",
		"demo",
		"sandbox"
	],
	Check: [
		"validate",
		"plan",
		"drift",
		"show",
		"explain"
	],
	Change: ["apply"],
	File: [
		"export",
		"pin",
		"accept",
		"migrate"
	],
	Sites: ["sids"]
};
/** What each command does: one line of the help, of at most 55 columns. */
const SUMMARIES = {
	validate: "check one or more files, without connecting to Twilio",
	plan: "show what apply would change",
	apply: "show the plan, ask, and make the account match the file",
	drift: "report whether the account differs from the file",
	export: "write a file that lists the live addresses",
	pin: "add the live SID to each entry that has none",
	accept: "write the live values of drifted entries into the file",
	show: "show one address: its lines, live state and sites",
	sids: "print the SID or key for each website and locale",
	migrate: "write a Flex Conversations file from a Flex Flows file",
	init: "set up a repository: file, schema and three workflows",
	explain: "show what a problem code means and how to fix it",
	sandbox: "serve an embedded Twilio API on loopback",
	demo: "plan, apply and plan again on a throwaway sandbox"
};
/** The arguments of a command, besides options. */
const OPERANDS = {
	accept: "[KEY…]",
	explain: "CODE",
	show: "KEY|SID",
	validate: "[FILE…]"
};
const FILE = [
	...require_runner_commands.RUN_MODES,
	"init",
	"demo"
];
const ENVIRONMENT = FILE.filter((command) => command !== "migrate" && command !== "init");
/** `sids` has its own formats. */
const JSON_RESULT = require_runner_commands.RUN_MODES.filter((mode) => mode !== "sids");
const LIVE = [...require_runner_commands.RUN_MODES.filter((mode) => mode !== "validate"), "init"];
/**
* The only table of options: parsing, `--help` and the reference use it. The parser does not know the defaults, because
* it must be known whether an option was given.
*/
const OPTIONS = {
	file: {
		type: "string",
		short: "f",
		value: "FILE",
		commands: FILE,
		help: "the addresses file (default: addresses.yaml)"
	},
	environment: {
		type: "string",
		short: "e",
		value: "NAME",
		commands: ENVIRONMENT,
		help: "the environment of the file to use"
	},
	only: {
		type: "string",
		multiple: true,
		value: "KEY…",
		commands: ["plan", "apply"],
		help: "only these entries (separated by spaces or commas)"
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
		help: "at most N out of service: 3, all or 20% (default)"
	},
	"approved-plan-id": {
		type: "string",
		value: "ID",
		commands: ["apply"],
		help: "apply only the plan with this id"
	},
	"detailed-exitcode": {
		type: "boolean",
		commands: ["plan"],
		help: "exit with 2 if there are changes"
	},
	yes: {
		type: "boolean",
		short: "y",
		commands: ["apply", "init"],
		help: "do not ask"
	},
	output: {
		type: "string",
		short: "o",
		value: "FILE",
		commands: ["sids", "migrate"],
		help: "the file to write"
	},
	force: {
		type: "boolean",
		commands: [
			"export",
			"sids",
			"migrate"
		],
		excludes: ["merge"],
		help: "overwrite an existing file"
	},
	format: {
		type: "string",
		value: "NAME",
		commands: ["sids"],
		help: "json, env or ts (default: by file extension, or json)"
	},
	check: {
		type: "string",
		value: "FILE",
		commands: ["sids"],
		excludes: ["output", "force"],
		help: "compare with this file: exit with 2 if it is stale"
	},
	merge: {
		type: "boolean",
		commands: ["export"],
		help: "add the addresses that the file does not list"
	},
	api: {
		type: "string",
		value: "KIND",
		commands: [
			"export",
			"init",
			"demo"
		],
		excludes: ["merge"],
		help: "kind of address: flex-flows (default), conversations"
	},
	scope: {
		type: "string",
		multiple: true,
		value: "P",
		commands: ["export"],
		help: "only names that match this pattern (repeatable)"
	},
	ignore: {
		type: "string",
		multiple: true,
		value: "P",
		commands: ["export"],
		help: "skip names that match this pattern (repeatable)"
	},
	action: {
		type: "string",
		value: "REPO@SHA",
		commands: ["init"],
		help: "the Action that the workflows use: OWNER/REPO@SHA"
	},
	json: {
		type: "boolean",
		commands: JSON_RESULT,
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
		help: "use an embedded Twilio (state: .flex-sandbox.json)"
	},
	port: {
		type: "string",
		value: "N",
		commands: ["sandbox"],
		help: "port to listen on (default: 4010), 0 for a free port"
	},
	region: {
		type: "string",
		value: "NAME",
		commands: LIVE,
		help: "Twilio region, as in its SDKs (or TWILIO_REGION)"
	},
	edge: {
		type: "string",
		value: "NAME",
		commands: LIVE,
		help: "Twilio edge, as in its SDKs (or TWILIO_EDGE)"
	},
	"api-url": {
		type: "string",
		value: "URL",
		commands: LIVE,
		help: "send all Twilio requests to this URL"
	},
	help: {
		type: "boolean",
		short: "h",
		commands: COMMANDS,
		help: "show this help"
	},
	version: {
		type: "boolean",
		commands: COMMANDS,
		help: "show the version"
	}
};
/** The option of this name; undefined if there is none. */
function optionNamed(name) {
	return Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : void 0;
}
function takes(command, name) {
	return OPTIONS[name].commands.includes(command);
}
// src/cli/operand.ts
/** The commands with exactly one operand. */
const TAKE_ONE = ["show", "explain"];
const takesOperand = (command) => TAKE_ONE.includes(command);
/** @throws ProblemError (FA003) if there is not exactly one */
function parseOperand(command, words) {
	if (command === void 0 || !takesOperand(command)) return void 0;
	const [only = "", ...more] = words;
	if (only.trim() !== "" && more.length === 0) return only;
	const operand = OPERANDS[command] ?? "";
	throw require_kinds.stop(more.length > 0 ? require_runner_commands.severalOperands(command, operand, words) : require_runner_commands.missingOperand(command, operand));
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
/** The positional arguments. Those right after `--only KEY` are further keys, as in `plan --only acme-en acme-de`. */
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
/** The option that a word probably means, preferably one of the command. */
function nearOption(word, command) {
	const names = Object.keys(OPTIONS);
	const taken = command === void 0 ? [] : names.filter((name) => takes(command, name));
	return require_kinds.nearest(word, taken) ?? require_kinds.nearest(word, names);
}
/**
* Known options that are wrong here: not valid for the command, given twice, or not to be combined with another one.
* None is ever ignored, because somebody may rely on it.
*
* @param command undefined if it is unknown, too
*/
function wrongOptions(args, command) {
	const given = /* @__PURE__ */ new Map();
	const problems = [];
	for (const token of tokensOf(args)) {
		if (token.kind !== "option") continue;
		const name = token.name;
		const { type, multiple, commands = [] } = optionNamed(name) ?? {};
		if (given.has(name)) {
			if (type === "string" && multiple !== true) problems.push(require_runner_commands.duplicateOption(token.rawName));
			continue;
		}
		given.set(name, token.rawName);
		if (command !== void 0 && !takes(command, name)) problems.push(require_runner_commands.optionOfOtherCommand(token.rawName, command, commands));
	}
	return [...problems, ...excluded(given)];
}
function excluded(given) {
	return [...given].flatMap(([name, rawName]) => {
		const { excludes = [] } = optionNamed(name) ?? {};
		return excludes.flatMap((other) => {
			const rawOther = given.get(other);
			return rawOther === void 0 ? [] : [require_runner_commands.combinedOptions(rawName, rawOther)];
		});
	});
}
// src/cli/arguments.ts
/** @throws ProblemError with every wrong option, argument or command, and the nearest valid one */
function parseArguments(args) {
	const values = parse(args);
	const { words, keys } = wordsOf(args);
	const isHelp = values.help === true || words[0] === "help" || args.length === 0;
	const [word, ...rest] = isHelp && words[0] === "help" ? words.slice(1) : words;
	const about = COMMANDS.find((name) => name === word);
	const isList = about === "validate" && !isHelp;
	const takesKeys = about === "accept" && !isHelp;
	const [command, port, only, operand] = require_kinds.allOf(() => commandOf(word, isHelp, values.version === true), () => parsePort(values.port ?? "4010"), () => takesKeys ? parseKeys(rest, [], word) : parseKeys(values.only, keys), () => isHelp ? void 0 : parseOperand(about, rest), () => {
		if (isList) return checkFiles(rest);
		if (about === void 0 && !isHelp) return;
		return checkRest(takesKeys || takesOperand(about) ? [] : rest, about);
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
		operand,
		files
	};
}
function checkFiles(files) {
	if (files.includes(STANDARD_OUTPUT)) throw require_kinds.stop(require_runner_commands.standardInputToValidate());
}
function checkRest(rest, command) {
	const [first] = rest;
	if (first === void 0) return;
	throw require_kinds.stop(require_runner_commands.unexpectedArguments(rest, nearOption(first, command)));
}
function checkOptions(args, command) {
	const problems = wrongOptions(args, command);
	if (problems.length > 0) throw new require_kinds.ProblemError(problems);
}
/** The file name for standard output, which cannot be read, extended or overwritten. */
const STANDARD_OUTPUT = "-";
function checkOutput(values, command) {
	if (values.output === STANDARD_OUTPUT) throw require_kinds.stop(require_runner_commands.standardOutputForReport());
	if (values.file !== STANDARD_OUTPUT || command === void 0) return;
	const other = [
		"merge",
		"force",
		"json"
	].find((name) => values[name] === true);
	if (command === "export" && other === void 0) return;
	throw require_kinds.stop(command === "export" ? require_runner_commands.combinedOptions("-f -", `--${other}`) : require_runner_commands.standardInputForCommand(command));
}
function parse(args) {
	const short = args.flatMap((arg) => longWithOneHyphen(arg));
	if (short.length > 0) throw new require_kinds.ProblemError(short);
	const problems = malformedOptions(args);
	if (problems.length > 0) throw new require_kinds.ProblemError(problems);
	return (0, node_util.parseArgs)({
		args: [...args],
		options: OPTIONS,
		allowPositionals: true
	}).values;
}
/** `-json`: it would be read as four short options, and `-file x` as `-f ile`. */
function longWithOneHyphen(arg) {
	const name = /^-([a-z][a-z-]+)(?:=|$)/.exec(arg)?.[1];
	if (name === void 0 || optionNamed(name) === void 0) return [];
	return [require_runner_commands.unknownOption(`-${name}`, name)];
}
function malformedOptions(args) {
	const { tokens } = (0, node_util.parseArgs)({
		args: [...args],
		options: OPTIONS,
		strict: false,
		tokens: true
	});
	const [word] = wordsOf(args).words;
	const command = COMMANDS.find((name) => name === word);
	return tokens.flatMap((token) => {
		if (token.kind !== "option") return [];
		const { name, rawName, value, inlineValue } = token;
		const option = optionNamed(name);
		if (option === void 0) return [require_runner_commands.unknownOption(rawName, nearOption(name, command))];
		const isOption = inlineValue === false && value !== void 0 && /^-./.test(value);
		if (!(option.type === "string" ? value === void 0 || isOption : value !== void 0)) return [];
		return [option.value === void 0 ? require_runner_commands.optionWithValue(rawName) : require_runner_commands.optionWithoutValue(rawName, option.value)];
	});
}
function commandOf(word, help, version) {
	if (version) return "version";
	const command = COMMANDS.find((candidate) => candidate === word);
	if (help && (word === void 0 || command !== void 0)) return "help";
	if (command !== void 0) return command;
	throw require_kinds.stop(word === void 0 ? require_runner_commands.missingCommand(COMMANDS) : require_runner_commands.unknownCommand(word, COMMANDS));
}
function parsePort(text) {
	const port = Number(text);
	if (/^\d+$/.test(text) && port <= 65535) return port;
	throw require_kinds.stop(require_runner_commands.invalidPort(text));
}
/** An empty list must not mean all entries. */
function parseKeys(given = [], more, what = "--only") {
	const named = [...given ?? [], ...more].flatMap((text) => text.split(",")).map((key) => key.trim()).filter((key) => key !== "");
	if (given.length > 0 && named.length === 0) throw require_kinds.stop(require_runner_commands.missingKeys(what));
	return [...new Set(named)];
}
const CREDENTIALS = {
	account: "TWILIO_ACCOUNT_SID",
	token: "TWILIO_AUTH_TOKEN",
	key: "TWILIO_API_KEY",
	secret: "TWILIO_API_SECRET"
};
/** The credentials and hosts from the environment. @throws ProblemError with every wrong variable and option */
function twilioFromEnvironment(args, environment) {
	const given = require_runner_commands.mapInputs(CREDENTIALS, (name) => environment[name]?.trim() ?? "");
	const byKey = given.key !== "" || given.secret !== "";
	return require_runner_commands.parseTwilio(byKey ? {
		...given,
		token: ""
	} : given, {
		region: args.region ?? (environment.TWILIO_REGION?.trim() || void 0),
		edge: args.edge ?? (environment.TWILIO_EDGE?.trim() || void 0),
		apiUrl: args["api-url"]
	});
}
/** The same for a command that continues without credentials: missing ones are not a problem, and wrong ones do not stop it. */
function twilioIfGiven(args, environment) {
	if (!Object.values(CREDENTIALS).some((name) => (environment[name]?.trim() ?? "") !== "") && args["api-url"] === void 0) return {
		twilio: void 0,
		problems: []
	};
	try {
		return {
			twilio: twilioFromEnvironment(args, environment),
			problems: []
		};
	} catch (error) {
		if (error instanceof require_kinds.ProblemError) return {
			twilio: void 0,
			problems: error.problems
		};
		throw error;
	}
}
/** @param environment the values of `${NAME}`. @throws ProblemError */
function toRunOptions(args, folder, environment) {
	const files = [...new Set(args.files?.map((file) => require_path.pathFrom(folder, file)))];
	return {
		file: require_path.pathFrom(folder, args.file ?? "addresses.yaml"),
		files: files.length > 1 ? files : void 0,
		folder,
		confined: false,
		environment: args.environment,
		variables: environment,
		missingVariables: "error",
		maxDeletes: require_runner_commands.parseMaxDeletes(args["max-deletes"] ?? "20%"),
		approvedPlanId: args["approved-plan-id"]?.trim().toLowerCase(),
		only: args.only,
		detailedExitCode: args["detailed-exitcode"] ?? false,
		exporting: {
			api: require_runner_commands.parseApi(args.api ?? "flex-flows"),
			force: args.force ?? false,
			merge: args.merge ?? false,
			scope: args.scope ?? [],
			ignore: args.ignore ?? [],
			toOutput: args.file === STANDARD_OUTPUT
		},
		migrating: {
			output: require_path.pathFrom(folder, args.output ?? "addresses.conversations.yaml"),
			force: args.force ?? false,
			problems: []
		},
		shown: args.operand,
		isWatched: true,
		judgesDrift: true
	};
}
// src/cli/examples.ts
/** Two examples for each command. Its help shows them, and a test runs them on the sandbox. */
const EXAMPLES = {
	validate: ["validate", "validate teams/shop.yaml teams/bank.yaml"],
	plan: ["plan --sandbox", "plan --environment staging --only acme-en acme-de"],
	apply: ["apply --sandbox", "apply --yes --max-deletes 2"],
	drift: ["drift", "drift --environment staging --json"],
	export: ["export -f - --scope \"Acme*\"", "export --merge"],
	pin: ["pin", "pin -f teams/shop.yaml"],
	accept: ["accept acme-en", "accept --environment staging"],
	show: ["show acme-en", "show \"Acme.com (English)\" --json"],
	sids: ["sids --format env", "sids --format ts -o addresses.ts"],
	migrate: ["migrate", "migrate -f teams/shop.yaml -o teams/shop.conversations.yaml"],
	init: ["init --sandbox --yes", "init --api conversations -f chats.yaml"],
	explain: ["explain FA220", "explain fa306"],
	sandbox: ["sandbox", "sandbox --port 0"],
	demo: ["demo", "demo --api conversations"]
};
// src/cli/help.ts
const NAMES = Object.keys(OPTIONS);
/** Columns before the commands and options of the general help. */
const GUTTER = 8;
/** The help of all commands, or of one command with its own options: one screen of 80 columns and 24 lines. */
function helpText(command) {
	return `${(command === void 0 ? generalHelp() : commandHelp(command)).join("\n")}\n`;
}
function generalHelp() {
	return [
		"flex-addresses makes the chat addresses of a Twilio account match a file in Git.",
		"  flex-addresses COMMAND [options]   COMMAND --help lists its options",
		"",
		...Object.entries(GROUPS).flatMap(([group, commands]) => commands.map((name, n) => inGutter(n === 0 ? group : "", `${name.padEnd(9)}${SUMMARIES[name]}`))),
		...allOptions().map((line, n) => inGutter(n === 0 ? "Options" : "", line)),
		"Credentials: TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with",
		"  TWILIO_API_KEY and TWILIO_API_SECRET.",
		"Exit: 0 done or in sync, 1 failed or blocked, 2 differences, 130 interrupted."
	];
}
const inGutter = (label, text) => label.padEnd(GUTTER) + text;
/** The names of all options, as many per line as fit. */
function allOptions() {
	const lines = [];
	for (const name of NAMES) {
		const { short } = optionNamed(name) ?? {};
		const form = `${short === void 0 ? "" : `-${short}, `}--${name}`;
		const longer = `${lines.at(-1)}  ${form}`;
		if (lines.length === 0 || longer.length > 72) lines.push(form);
		else lines.splice(-1, 1, longer);
	}
	return lines;
}
function commandHelp(command) {
	const operands = OPERANDS[command];
	return [
		`flex-addresses ${command}: ${SUMMARIES[command]}`,
		`  flex-addresses ${command}${operands === void 0 ? "" : ` ${operands}`} [options]`,
		"",
		...optionLines(NAMES.filter((name) => takes(command, name))),
		"",
		"Examples:",
		...EXAMPLES[command].map((example) => `  flex-addresses ${example}`),
		"",
		"See flex-addresses --help for credentials and exit codes."
	];
}
function optionLines(names) {
	const forms = names.map((name) => formOf(name));
	const widest = Math.max(...forms.map(({ length }) => length));
	return names.map((name, n) => `  ${(forms[n] ?? "").padEnd(widest)}  ${OPTIONS[name].help}`);
}
function formOf(name) {
	const { short, value } = optionNamed(name) ?? {};
	return `${short === void 0 ? "    " : `-${short}, `}--${name}${value === void 0 ? "" : ` ${value}`}`;
}
// src/commands/hooks.ts
/** For entry points without a review. */
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
// src/text/wrap.ts
/** How far a continued line is indented beyond its first line, if that has no label. */
const HANG = 4;
const COLOUR = /\u001b\[[\d;]*m/g;
/**
* Breaks lines that are wider than a terminal at spaces. Continued lines are indented to the text after the label
* (`Fix: `) or column of the first line. A word that is too long by itself (a URL, a SID) stays whole, so that it can be
* copied.
*
* @param text may have colours
*/
function wrap(text, width) {
	return text.split("\n").map((line) => wrapLine(line, width)).join("\n");
}
function wrapLine(line, limit) {
	if (shownColumns(line) <= limit) return line;
	const indent = " ".repeat(hangOf(line.replace(COLOUR, ""), limit));
	let wrapped = "";
	let used = 0;
	for (const [piece] of line.matchAll(/ *[^ ]+/g)) {
		const columns = shownColumns(piece);
		const word = piece.trimStart();
		const start = used + columns - shownColumns(word);
		if (wrapped === "" || used + columns <= limit || start <= indent.length) {
			wrapped += piece;
			used += columns;
		} else {
			wrapped += `\n${indent}${word}`;
			used = indent.length + shownColumns(word);
		}
	}
	return wrapped;
}
/** Where the text of a line begins. A label of at least half of the width does not count. */
function hangOf(line, limit) {
	const margin = line.length - line.trimStart().length;
	const start = line.slice(0, limit);
	const columns = Array.from(start.matchAll(/(?<=\S) {2,}(?=\S)/g), ({ index, 0: gap }) => index + gap.length);
	const label = /^ *[A-Za-z][A-Za-z ]{0,14}: (?=\S)/.exec(start)?.[0].length ?? 0;
	const hangs = [...columns, label].map((end) => require_runner_commands.columnsOf(line.slice(0, end)));
	return Math.max(margin + HANG, ...hangs.filter((hang) => hang < limit / 2));
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
/** Nothing fits a narrower terminal, and longer lines are hard to read. */
const [MIN_WIDTH, MAX_WIDTH] = [60, 200];
/** The values of FORCE_COLOR that turn colours on in Node.js; all others turn them off. */
const FORCED = [
	"",
	"1",
	"2",
	"3",
	"true"
];
/** Off with NO_COLOR (https://no-color.org), else as FORCE_COLOR sets it, else only on a terminal. */
function hasColours(stream, { NO_COLOR, FORCE_COLOR, TERM }) {
	if (NO_COLOR) return false;
	if (FORCE_COLOR !== void 0) return FORCED.includes(FORCE_COLOR);
	return stream.isTTY && TERM !== "dumb";
}
/** Colours for a stream, or none. */
function paintFor(stream, environment) {
	if (!hasColours(stream, environment)) return require_runner_commands.unpainted;
	return (tone, text) => (0, node_util.styleText)(FORMATS[tone], text, { validateStream: false });
}
/** Columns of a terminal; undefined without one, where nothing is wrapped. */
function widthOf({ isTTY, columns }) {
	return isTTY ? Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns || 80)) : void 0;
}
/** The lines of the file, for the excerpt under a problem; undefined if it cannot be read. */
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
/** Columns of an excerpt line if there is no terminal. */
const LOG_WIDTH = 120;
/** Prints text that fits the terminal, and that a CI runner does not take for commands. */
function printText(text, secrets, stream = process.stdout) {
	const width = widthOf(stream);
	const clean = secrets.redactTokens(text);
	stream.write(require_runner_commands.withoutCommands(width === void 0 ? clean : wrap(clean, width)));
}
/**
* Prints a result, and returns its exit code.
*
* @param file the path to read the lines from that are shown under a problem
*/
function printResult(result, { folder, environment, runtime: { secrets } }, json, file = result.file) {
	const clean = require_runner_commands.redactResult(require_runner_commands.resultInStyle(result, "command"), secrets.redact);
	if (json) {
		const text = JSON.stringify(require_runner_commands.toJson(clean), null, 2);
		process.stdout.write(`${require_runner_commands.jsonWithoutCommands(secrets.redactTokens(text))}\n`);
	} else {
		const linesOf = remembered((placed) => sourceLines(placed === result.file ? file : placed, folder)?.map((line) => secrets.cover(require_redact_urls.redactUrls(line))));
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
/** Calls the function once for each text. */
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
/** The hooks of a run outside of GitHub. */
const LOCAL_HOOKS = {
	history: async () => NO_HISTORY,
	...NO_REVIEW
};
/** The questions and the progress of a run, on the terminal. */
function hooksFor(args, start) {
	return {
		...LOCAL_HOOKS,
		confirm: (plan) => confirm(plan, args, start),
		progress: showProgress
	};
}
/** Shows the plan, then asks: nobody should confirm what they have not seen. @throws ProblemError, Interrupted */
async function confirm(plan, args, { environment, runtime: { secrets, interrupted } }) {
	const show = (stream) => {
		printText(`${require_runner_commands.planText(require_runner_commands.redactPlan(plan, secrets.redact), paintFor(stream, environment))}\n\n`, secrets, stream);
	};
	if (!args.json) show(process.stdout);
	if (args.yes) return true;
	const terminal = terminalToAskOn();
	if (terminal === void 0) throw require_kinds.stop(require_read_text.noTerminalForApply());
	if (args.json || !process.stdout.isTTY) show(terminal);
	const going = plan.changes.filter(require_address.goesOutOfService).length;
	const loss = going === 0 ? "" : ` (${require_kinds.count(going, "address goes", "addresses go")} out of service)`;
	const { ask } = await Promise.resolve().then(() => require("./lib/ask.js"));
	return ask(`Apply ${require_kinds.count(plan.changes.length, "change")}${loss}? [y/N] `, terminal, interrupted);
}
/** Standard error if possible, so that standard output has only the result. */
function terminalToAskOn() {
	return process.stdin.isTTY ? [process.stderr, process.stdout].find(({ isTTY }) => isTTY) : void 0;
}
function showProgress(done, total, secondsLeft) {
	if (total < 5 || !process.stderr.isTTY) return;
	const left = done === total ? "" : `, about ${secondsLeft} s left`;
	process.stderr.write(`\r\u001b[K${done} of ${total} changes${left}${done === total ? "\n" : ""}`);
}
// src/cli/cli.ts
/**
* The entry point of the CLI: prints text or JSON, and returns the exit code.
*
* @param home the folder of the package
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
		const [word] = wordsOf(argv).words;
		const mode = require_runner_commands.RUN_MODES.find((one) => one === word) ?? null;
		return printResult(require_read_text.stopped({
			mode,
			file: "",
			environment: void 0
		}, error), start, argv.includes("--json"));
	}
}
async function runCommand(args, start) {
	switch (args.command) {
		case "help":
			printText(helpText(args.about), start.runtime.secrets);
			return 0;
		case "version":
			process.stdout.write(`${require_package.version}\n`);
			return 0;
		case "explain":
			printText((await Promise.resolve().then(() => require("./lib/explain.js"))).explain(args.operand ?? ""), start.runtime.secrets);
			return 0;
		case "sandbox":
			await (await Promise.resolve().then(() => require("./lib/sandbox.js"))).serveSandbox(start.folder, args.port);
			return 0;
		case "init": return (await Promise.resolve().then(() => require("./lib/init.js"))).runInit(args, start);
		case "demo": return (await Promise.resolve().then(() => require("./lib/demo.js"))).demo(args, start);
		default: return printResult(await resultOf(args.command, args, start), start, args.json ?? false);
	}
}
/** How to connect to Twilio, or the problems of a command that continues without it. @throws ProblemError */
function connectionOf(mode, args, environment) {
	if (mode === "validate" || args.sandbox === true) return {
		twilio: void 0,
		problems: []
	};
	if (mode === "migrate") return twilioIfGiven(args, environment);
	return {
		twilio: twilioFromEnvironment(args, environment),
		problems: []
	};
}
async function resultOf(mode, args, start) {
	const { environment, folder, runtime } = start;
	const hooks = hooksFor(args, start);
	try {
		const [given, { twilio, problems }] = require_kinds.allOf(() => toRunOptions(args, folder, environment), () => connectionOf(mode, args, environment));
		const migrating = {
			...given.migrating,
			problems
		};
		const listing = mode === "sids" ? (await Promise.resolve().then(() => require("./lib/listing.js"))).parseListing(args, folder) : void 0;
		const options = {
			...given,
			migrating,
			listing,
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
		return require_read_text.stopped({
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
exports.printText = printText;
exports.toRunOptions = toRunOptions;
exports.twilioIfGiven = twilioIfGiven;
exports.widthOf = widthOf;
