#!/usr/bin/env node
require("./lib/check-node.js");
const require_shared = require("./lib/shared.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_util = require("node:util");
// src/cli/arguments.ts
const COMMANDS = [
	"validate",
	"plan",
	"apply",
	"drift",
	"export",
	"pin",
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
	"max-deletes": { type: "string" },
	json: { type: "boolean" },
	yes: {
		type: "boolean",
		short: "y"
	},
	sandbox: { type: "boolean" },
	"detailed-exitcode": { type: "boolean" },
	region: { type: "string" },
	edge: { type: "string" },
	"api-url": { type: "string" },
	"approved-plan-id": { type: "string" },
	port: { type: "string" },
	force: { type: "boolean" },
	merge: { type: "boolean" },
	scope: {
		type: "string",
		multiple: true
	},
	ignore: {
		type: "string",
		multiple: true
	},
	help: {
		type: "boolean",
		short: "h"
	},
	version: { type: "boolean" }
};
const SEE_HELP = "flex-addresses --help lists commands and options.";
function parseArguments(args) {
	const { values, positionals } = parse(args);
	const [word, ...rest] = positionals;
	const [command, port] = require_shared.allOf(() => commandOf(word, values.help === true || args.length === 0, values.version === true), () => parsePort(values.port), () => noMore(rest));
	return {
		command,
		file: values.file,
		environment: values.environment,
		maxDeletes: values["max-deletes"] ?? "20%",
		json: values.json ?? false,
		yes: values.yes ?? false,
		sandbox: values.sandbox ?? false,
		detailedExitCode: values["detailed-exitcode"] ?? false,
		region: values.region,
		edge: values.edge,
		apiUrl: values["api-url"],
		approvedPlanId: values["approved-plan-id"],
		port,
		exporting: {
			force: values.force ?? false,
			merge: values.merge ?? false,
			scope: values.scope ?? [],
			ignore: values.ignore ?? []
		}
	};
}
function noMore(words) {
	if (words.length === 0) return;
	throw require_shared.stop("FA003", `${require_shared.quote(words.join(" "))} is one word too many`, `Name the file with -f. ${SEE_HELP}`);
}
function parse(args) {
	try {
		return (0, node_util.parseArgs)({
			args: [...args],
			options: OPTIONS,
			allowPositionals: true
		});
	} catch (error) {
		const { code } = error;
		if (code === void 0 || !code.startsWith("ERR_PARSE_ARGS")) throw error;
		throw new require_shared.ProblemError(wrongOptions(args));
	}
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
			const near = require_shared.nearest(name, Object.keys(OPTIONS));
			const remedy = near === void 0 ? SEE_HELP : `Did you mean --${near}?`;
			return require_shared.stop("FA003", `Unknown option ${require_shared.quote(rawName)}`, remedy).problems.slice();
		}
		const isOption = inlineValue === false && value !== void 0 && /^-./.test(value);
		if (!(option.type === "string" ? value === void 0 || isOption : value !== void 0)) return [];
		const message = `Option ${require_shared.quote(rawName)} has no value, or one that it does not take`;
		return require_shared.stop("FA003", message, SEE_HELP).problems.slice();
	});
}
function commandOf(word, help, version) {
	if (version) return "version";
	if (help || word === "help") return "help";
	if (word === void 0) throw require_shared.stop("FA001", `There is no command: it must be ${require_shared.either(COMMANDS)}`, SEE_HELP);
	const command = COMMANDS.find((candidate) => candidate === word);
	if (command !== void 0) return command;
	const near = require_shared.nearest(word, COMMANDS);
	throw require_shared.stop("FA001", `There is no command ${require_shared.quote(word)}: it must be ${require_shared.either(COMMANDS)}`, near === void 0 ? SEE_HELP : `Did you mean ${require_shared.quote(near)}?`);
}
function parsePort(text) {
	if (text === void 0) return 4010;
	const port = Number(text);
	if (/^\d+$/.test(text) && port <= 65535) return port;
	throw require_shared.stop("FA003", `--port is ${require_shared.quote(text)}`, "Write a number up to 65535.");
}
const NAMES = {
	account: "Environment variable TWILIO_ACCOUNT_SID",
	token: "Environment variable TWILIO_AUTH_TOKEN",
	key: "Environment variable TWILIO_API_KEY",
	secret: "Environment variable TWILIO_API_SECRET"
};
function twilioFromEnvironment(args, environment) {
	const given = {
		account: environment.TWILIO_ACCOUNT_SID ?? "",
		token: environment.TWILIO_AUTH_TOKEN ?? "",
		key: environment.TWILIO_API_KEY ?? "",
		secret: environment.TWILIO_API_SECRET ?? ""
	};
	const byKey = given.key !== "" && given.secret !== "";
	return require_shared.parseTwilio(byKey ? {
		...given,
		token: ""
	} : given, NAMES, {
		region: args.region ?? (environment.TWILIO_REGION || void 0),
		edge: args.edge ?? (environment.TWILIO_EDGE || void 0),
		apiUrl: args.apiUrl
	});
}
function toSettings(args, folder, twilio) {
	return {
		mode: require_shared.parseMode(args.command, "The command"),
		file: require_shared.pathFrom(folder, args.file ?? "addresses.yaml"),
		folder,
		confined: false,
		environment: args.environment,
		needVariables: true,
		twilio,
		maxDeletes: require_shared.parseMaxDeletes(args.maxDeletes, "--max-deletes"),
		approvedPlanId: args.approvedPlanId,
		failOnDrift: false,
		detailedExitCode: args.detailedExitCode,
		exporting: args.exporting,
		isWatched: true
	};
}
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
function paintFor(stream, environment) {
	if (!stream.isTTY || environment.NO_COLOR || environment.TERM === "dumb") return require_shared.unpainted;
	return (tone, text) => (0, node_util.styleText)(FORMATS[tone], text, { validateStream: false });
}
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
// src/cli/cli.ts
const EXIT_CODES = {
	done: 0,
	failed: 1,
	differs: 2,
	interrupted: 130
};
async function runCli(args, environment, home) {
	require_shared.outliveReaders();
	const folder = process.cwd();
	let parsed;
	try {
		parsed = parseArguments(args);
	} catch (error) {
		return print(require_shared.stopped({
			mode: "plan",
			file: "",
			environment: void 0
		}, error), environment, folder, args.includes("--json"));
	}
	const world = require_shared.realWorld(environment, {
		mask: () => void 0,
		interrupted: require_shared.interruption(),
		progress: showProgress,
		confirm: (plan) => confirm(plan, parsed, environment, world)
	});
	try {
		return await command(parsed, environment, folder, home, world);
	} catch (error) {
		require_shared.standardError().write(`${require_shared.unforeseen(error, world.secrets)}\n`);
		return 1;
	}
}
async function command(args, environment, folder, home, world) {
	switch (args.command) {
		case "help":
			process.stdout.write(HELP);
			return 0;
		case "version":
			process.stdout.write(`${require_shared.version}\n`);
			return 0;
		case "demo":
		case "sandbox": try {
			return await servant(args, args.command, folder, home, world, environment);
		} catch (error) {
			return print(require_shared.stopped({
				mode: "plan",
				file: "",
				environment: void 0
			}, error), environment, folder, args.json, world);
		}
		default: return print(await result(args, environment, folder, world), environment, folder, args.json, world);
	}
}
async function servant(args, command, folder, home, world, environment) {
	if (command === "sandbox") {
		await (await Promise.resolve().then(() => require("./lib/sandbox.js"))).serveSandbox(folder, args.port);
		return 0;
	}
	const { demo } = await Promise.resolve().then(() => require("./lib/demo.js"));
	return demo(args, home, world, (result, file) => print(result, environment, folder, false, world, file));
}
async function result(args, environment, folder, world) {
	const { file = "addresses.yaml", environment: picked } = args;
	const outline = {
		mode: require_shared.parseMode(args.command, "The command"),
		file,
		environment: picked
	};
	try {
		const offline = args.command === "validate" || args.sandbox;
		const [given, twilio] = require_shared.allOf(() => toSettings(args, folder, void 0), () => offline ? void 0 : twilioFromEnvironment(args, environment));
		const settings = {
			...given,
			twilio
		};
		if (settings.mode === "validate" || !args.sandbox) return await require_shared.run(settings, world);
		const { openSandbox, sandboxSettings } = await Promise.resolve().then(() => require("./lib/sandbox.js"));
		const sandbox = await openSandbox(folder);
		try {
			return await require_shared.run({
				...settings,
				twilio: sandboxSettings(sandbox)
			}, world);
		} finally {
			await sandbox.close();
		}
	} catch (error) {
		return require_shared.stopped(outline, error);
	}
}
function print(result, environment, folder, json, world, file = result.file) {
	const scrub = (text) => world?.secrets.scrub(text) ?? text;
	if (json) process.stdout.write(`${(world?.secrets ?? new require_shared.Secrets()).json(require_shared.toJson(result), 2)}\n`);
	else {
		const lines = result.problems.some(({ place }) => place !== void 0) ? sourceLines(file, folder) : void 0;
		process.stdout.write(scrub(require_shared.renderText(result, paintFor(process.stdout, environment), lines)));
	}
	return EXIT_CODES[result.outcome];
}
async function confirm(plan, args, environment, { secrets, interrupted }) {
	if (!args.json) process.stdout.write(`${secrets.scrub(require_shared.planText(plan, paintFor(process.stdout, environment)))}\n\n`);
	if (args.yes) return true;
	if (!process.stdin.isTTY) throw require_shared.stop("FA004", "apply asks before it writes, and there is no terminal to ask on", "Look at the plan, then give --yes.");
	const { deletes } = plan.counts;
	const loss = deletes === 0 ? "" : `, ${require_shared.count(deletes, "delete")} among them`;
	const { ask } = await Promise.resolve().then(() => require("./lib/ask.js"));
	return ask(`Write ${require_shared.count(plan.changes.length, "change")}${loss}? [y/N] `, interrupted);
}
function showProgress(done, total, secondsLeft) {
	if (total < 5 || !require_shared.standardError().isTTY) return;
	const left = done === total ? "" : `, about ${secondsLeft} s left`;
	require_shared.standardError().write(`\r\u001b[K${done} of ${total} changes${left}${done === total ? "\n" : ""}`);
}
// src/cli.ts
runCli(process.argv.slice(2), process.env, (0, node_path.join)(__dirname, "..")).then(require_shared.end);
exports.toSettings = toSettings;
