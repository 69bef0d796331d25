const require_kinds = require("./kinds.js");
const require_export = require("./export.js");
const require_parse = require("./parse.js");
const require_load = require("./load.js");
const require_read_text = require("./read-text.js");
const require_write_text = require("./write-text.js");
const require_file_text = require("./file-text.js");
const require_ownership = require("./ownership.js");
const require_live_plan = require("./live-plan.js");
const require_runner_commands = require("./runner-commands.js");
const require_cli = require("../cli.js");
const require_ask = require("./ask.js");
const require_sandbox = require("./sandbox.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/messages/init.ts
const invalidAction = (text) => require_kinds.problem("FA003", `Invalid value ${require_kinds.quote(text)} for --action`, "Use OWNER/REPO@SHA, with the full SHA of a commit (40 hexadecimal digits). A branch, a tag or a short SHA can later refer to other code.");
const pathNotForWorkflows = (file) => require_kinds.problem("FA003", `The path ${require_kinds.quote(file)} cannot be used in a workflow`, "Rename it, with only letters, digits, spaces and . _ - / in its path.");
/** @param api the kind of address that the file is for */
const apiOfOtherFile = (file, api, asked) => require_kinds.problem("FA003", `${require_kinds.quote(file)} is for ${api}, but --api is ${asked}`, "Remove --api, or use another file with -f.");
const noTerminalForInit = () => require_kinds.problem("FA004", "init asks before it writes a file, but there is no terminal", "Use --yes. No existing file is overwritten.");
const noRepository = (file) => require_kinds.problem("FA008", `${require_kinds.quote(file)} is not in a Git repository, which the workflows need`, "Run init in a clone of the repository, or run `git init` first. To try it without one, use --sandbox.");
// src/init/workflow.ts
/** The modes that a repository runs: each has a workflow among the examples. */
const WORKFLOWS = [
	"plan",
	"apply",
	"drift"
];
/** The placeholder for our Action in the examples. */
const PLACEHOLDER = "OWNER/twilio-flex-addresses@COMMIT_SHA";
/** The addresses file of the examples. */
const DEFAULT_FILE = "addresses.yaml";
/** The workflow's name in `.github/workflows`, and the example that it is made from. */
const workflowName = (mode) => `addresses-${mode}.yml`;
const exampleOf = (mode) => `examples/${mode}.yml`;
/**
* Other characters have a special meaning in shells, Git, inputs or GitHub's path filters.
*
* @throws ProblemError if the path cannot be used in a workflow
*/
function checkWorkflowPath(file) {
	if (/^[\p{L}\p{M}\p{N} ._/@,=~-]+$/u.test(file) && file === file.trim()) return;
	throw require_kinds.stop(pathNotForWorkflows(file));
}
/** The workflow for a repository, from the example. */
function fillWorkflow(example, { action, file, variables }) {
	return example.replace(/\b(plan|apply|drift)\.yml\b/g, (_, mode) => workflowName(mode)).replace(/^( *)- uses: OWNER\/.*\n {2}\1with:\n( *)mode: .*\n/m, (step, _, indent) => file === "addresses.yaml" ? step : `${step}${indent}file: ${JSON.stringify(file)}\n`).replace(`[${DEFAULT_FILE}]`, () => file === "addresses.yaml" ? `[${file}]` : `[${JSON.stringify(file)}]`).replace(`-- ${DEFAULT_FILE}`, () => file === "addresses.yaml" ? `-- ${file}` : `-- '${file}'`).replace(/^( *)- (uses: OWNER\/.*\n)/m, (_, indent, uses) => [`${indent}- ${uses}`, ...environmentLines(variables, `${indent}  `)].join("")).replace(PLACEHOLDER, () => action ?? "OWNER/twilio-flex-addresses@COMMIT_SHA");
}
function environmentLines(variables, indent) {
	if (variables.length === 0) return [];
	return [`${indent}env:\n`, ...variables.map((name) => `${indent}  ${name}: \${{ secrets.${name} }} # in a webhook's URL\n`)];
}
// src/init/kept-workflow.ts
/**
* Whether a workflow uses only other addresses files. A workflow that gets its files from an expression, or without a step
* that is recognized as ours, may use any file.
*
* @param file the addresses file, relative to the repository's root
*/
function isForAnotherFile(text, file) {
	const named = stepsOf(require_parse.parse(text).tree).map((step) => require_load.child(step, "with")).filter((inputs) => require_load.child(inputs, "mode") !== void 0).flatMap((inputs) => (require_load.textOf(require_load.child(inputs, "file")) ?? "addresses.yaml").split(/[\n,]/)).map((one) => one.trim());
	return named.length > 0 && named.every((one) => !one.includes("${{") && node_path.posix.normalize(one) !== file);
}
function stepsOf(workflow) {
	return [...require_load.mapOf(require_load.child(workflow, "jobs"))?.items.values() ?? []].map(({ node }) => node).flatMap((job) => {
		const steps = require_load.child(job, "steps");
		return steps?.kind === "list" ? [...steps.items] : [];
	});
}
// src/init/workflow-needs.ts
/** Reads the needs from the workflow itself, so that they are correct. */
function needsOf(mode, text) {
	const values = [...text.matchAll(/\b(vars|secrets)\.([A-Z_a-z]\w*)/g)].map(([, scope, name = ""]) => ({
		kind: scope === "vars" ? "variable" : "secret",
		name
	}));
	const permissions = new Map([...text.matchAll(/^ +([a-z-]+: (?:read|write)) # (.*)$/gm)].map(([, name = "", why = ""]) => [name, why]));
	return {
		mode,
		environment: /^ +environment: (\S+)/m.exec(text)?.[1] ?? "",
		values,
		permissions: Array.from(permissions, ([name, why]) => ({
			name,
			why
		}))
	};
}
// src/io/repository.ts
/** The root of the Git repository that contains a folder; undefined if there is none. `.git` of a worktree is a file. */
function repositoryRoot(folder) {
	if ((0, node_fs.existsSync)((0, node_path.join)(folder, ".git"))) return folder;
	const parent = (0, node_path.dirname)(folder);
	return parent === folder ? void 0 : repositoryRoot(parent);
}
// src/commands/init-basis.ts
/** @throws ProblemError if it is for another kind of address than the given one */
function foundFile(text, { file, api: asked }) {
	const { tree } = require_parse.parse(text);
	const api = require_load.apiOf(tree);
	if (asked !== void 0 && asked !== api) throw require_kinds.stop(apiOfOtherFile(file, api, asked));
	return {
		text,
		api,
		hasEnvironments: require_load.child(tree, "environments") !== void 0
	};
}
/** With credentials, reads the account once, so that wrong ones are found before anything is written. */
async function fileBasis(found, options, runtime) {
	const { api, isSandbox, home, twilio } = options;
	if (found !== void 0) {
		if (twilio !== void 0) await readAccount(api, options, runtime);
		return {
			text: found.text,
			source: "existing",
			problems: problemsOf(found.text, options)
		};
	}
	if (isSandbox) {
		const example = (0, node_fs.readFileSync)((0, node_path.join)(home, require_file_text.SANDBOX_EXAMPLES[api]), "utf8");
		return {
			text: require_file_text.playText(example),
			source: "sandbox",
			problems: []
		};
	}
	if (twilio === void 0) return {
		text: require_file_text.starterText(api),
		source: "starter",
		problems: []
	};
	const exporting = {
		...options.exporting,
		api,
		toOutput: true
	};
	const { output = "", problems } = await require_export.writeNewFile({
		...options,
		exporting
	}, runtime);
	return {
		text: output,
		source: "account",
		problems
	};
}
async function readAccount(api, { twilio }, runtime) {
	if (twilio === void 0) return;
	const account = await require_ownership.openAccount(api, twilio, runtime);
	try {
		await account.read();
	} finally {
		account.close();
	}
}
/** The problems of a file that is kept. With environments, the account may be that of any of them. */
function problemsOf(text, { file, twilio }) {
	const { problems, versions } = loadAsWritten(text, file);
	const wrong = versions.map((version) => twilio && require_live_plan.otherAccount(version, twilio.account));
	const [first] = wrong;
	return first === void 0 || wrong.includes(void 0) ? problems : [...problems, first];
}
function loadAsWritten(text, file) {
	return require_load.load(text, {
		file,
		environment: void 0,
		allEnvironments: true,
		variables: {},
		missingVariables: "ignored",
		keepVersions: true
	});
}
/** The environment variables in the URLs of a file; none if it has errors. */
function variablesIn(text, file) {
	const { desired } = loadAsWritten(text, file);
	const values = desired?.entries.flatMap((entry) => [...entry.values.values()]) ?? [];
	return [...new Set(values.flatMap(({ variables }) => variables?.names ?? []))].sort();
}
// src/commands/init-layout.ts
/** @throws ProblemError if the file cannot be there, or its path cannot be used in a workflow */
function layoutOf(options) {
	const { file, folder, isSandbox } = options;
	const path = require_read_text.checkedPath(options, require_write_text.noFolder);
	const root = isSandbox ? (0, node_path.dirname)(path) : rootOf(path, file);
	const fromRoot = slashed((0, node_path.relative)(root, path));
	checkWorkflowPath(fromRoot);
	return {
		schema: slashed((0, node_path.join)((0, node_path.dirname)(file), require_export.SCHEMA)),
		workflowFile: (mode) => slashed((0, node_path.relative)(folder, (0, node_path.join)(root, ".github/workflows", workflowName(mode)))),
		fromRoot
	};
}
function rootOf(path, file) {
	const root = repositoryRoot((0, node_path.dirname)(path));
	if (root !== void 0) return root;
	throw require_kinds.stop(noRepository(file));
}
function slashed(path) {
	return path.split(node_path.sep).join("/");
}
// src/commands/init.ts
/**
* Writes the files that a repository needs, and overwrites none, so that it can be run again. Everything is checked and
* asked before the first file is written.
*/
async function init(options, hooks, runtime) {
	const { file, folder, isSandbox } = options;
	const { schema, workflowFile, fromRoot } = layoutOf(options);
	const found = require_write_text.isThere(options) ? foundFile(require_read_text.readText(options), options) : void 0;
	const modes = found?.hasEnvironments ? [] : WORKFLOWS;
	const sandbox = isSandbox ? [hooks.sandboxFile] : [];
	const missing = [
		file,
		schema,
		...sandbox,
		...modes.map(workflowFile)
	].filter((one) => !require_write_text.isThere({
		file: one,
		folder
	}));
	if (missing.length > 0) hooks.checkCanAsk();
	if (isSandbox && !missing.includes(hooks.sandboxFile)) await hooks.openSandbox();
	const chosen = found?.api ?? options.api ?? await hooks.askApi();
	const api = chosen ?? "flex-flows";
	const basis = await fileBasis(found, {
		...options,
		api
	}, runtime);
	const fill = {
		action: options.action,
		file: fromRoot,
		variables: variablesIn(basis.text, file)
	};
	const workflows = modes.map((mode) => {
		const text = fillWorkflow((0, node_fs.readFileSync)((0, node_path.join)(options.home, exampleOf(mode)), "utf8"), fill);
		return {
			file: workflowFile(mode),
			text,
			needs: needsOf(mode, text)
		};
	});
	const agreed = /* @__PURE__ */ new Set();
	for (const one of missing) if (await hooks.agree(one)) agreed.add(one);
	const hasSchema = agreed.has(schema) || !missing.includes(schema);
	const part = (location, text) => ({
		file: location,
		write: () => {
			require_write_text.writeNew({
				...options,
				file: location
			}, text);
			return [];
		}
	});
	const { states, problems } = await writeParts([
		part(file, hasSchema ? `${require_export.SCHEMA_LINE}\n${basis.text}` : basis.text),
		{
			file: schema,
			write: () => require_export.writeSchemaBeside(options)
		},
		...sandbox.map((one) => ({
			file: one,
			write: () => hooks.openSandbox().then(() => [])
		})),
		...workflows.map((one) => part(one.file, one.text))
	], (one) => agreed.has(one) ? void 0 : missing.includes(one) ? "declined" : "exists");
	const texts = workflows.map((one) => ({
		file: one.file,
		text: textAt((0, node_path.resolve)(folder, one.file))
	}));
	const kept = texts.filter((one) => states.get(one.file) === "exists");
	const foreign = kept.filter(({ text }) => isForAnotherFile(text, fromRoot));
	const { action } = options;
	return {
		done: {
			file,
			isSandbox,
			isInRepository: repositoryRoot((0, node_path.resolve)(folder)) !== void 0,
			api,
			isAssumedApi: chosen === void 0,
			source: basis.source,
			states,
			unfilled: pathsOf(texts.filter((one) => !foreign.includes(one) && one.text.includes("OWNER/twilio-flex-addresses@COMMIT_SHA"))),
			foreign: pathsOf(foreign),
			withoutAction: pathsOf(kept.filter(({ text }) => action !== void 0 && !text.includes(action))),
			needs: workflows.map(({ needs }) => needs)
		},
		problems: [...basis.problems, ...problems]
	};
}
/**
* Writes one file after the other, up to the first one that cannot be written.
*
* @param given the state of a file that must not be written
*/
async function writeParts(parts, given) {
	const states = /* @__PURE__ */ new Map();
	const problems = [];
	let isStopped = false;
	for (const { file, write } of parts) {
		let state = given(file) ?? (isStopped ? "not tried" : void 0);
		if (state === void 0) try {
			const faults = await write();
			problems.push(...faults);
			state = faults.length > 0 ? "failed" : "written";
		} catch (error) {
			if (!(error instanceof require_kinds.ProblemError)) throw error;
			problems.push(...error.problems);
			[state, isStopped] = ["failed", true];
		}
		states.set(file, state);
	}
	return {
		states,
		problems
	};
}
const pathsOf = (files) => files.map(({ file }) => file);
/** Empty if the file cannot be read. */
function textAt(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch {
		return "";
	}
}
// src/init/action-reference.ts
const REFERENCE = /^([A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}@)[A-Za-z0-9._-]+)@([0-9a-fA-F]{40})$/;
/** `OWNER/REPO@SHA`, as a workflow uses an action. @throws ProblemError */
function parseAction(text) {
	const [, repository, sha] = REFERENCE.exec(text.trim()) ?? [];
	if (repository !== void 0 && sha !== void 0) return `${repository}@${sha.toLowerCase()}`;
	throw require_kinds.stop(invalidAction(text));
}
// src/init/report.ts
const STATES = {
	written: "written",
	exists: "exists, kept",
	declined: "skipped",
	failed: "failed",
	"not tried": "not written"
};
/** Each file with its state. */
function statesText({ states }) {
	return rows(Array.from(states, ([file, state]) => [STATES[state], require_kinds.visible(file)])).join("\n");
}
/** `5 files`; undefined if none was written. */
function writtenCount({ states }) {
	const written = [...states.values()].filter((state) => state === "written").length;
	return written === 0 ? void 0 : require_kinds.count(written, "file");
}
/** What is left to do once the files exist. */
function closingText(done) {
	return (done.isSandbox ? [playSection(done)] : [
		fillInSection(done),
		...settingsSections(done),
		nextSection(done)
	]).filter(({ lines }) => lines.length > 0).map(({ title, lines }) => [title, ...lines].join("\n")).join("\n\n");
}
/** Nothing works before these are filled in. */
function fillInSection(done) {
	const { file, source, states, api, unfilled, foreign, withoutAction, needs } = done;
	const asked = api === "flex-flows" ? "" : ` --api ${api}`;
	return {
		title: "Fill in",
		lines: [
			assumedApiNote(done),
			source === "starter" && states.get(file) === "written" ? `${require_kinds.visible(file)} has no entries yet. Add them as its comments show. Or set the credentials and run \`${command("export", file)}${asked} --force\` to write the addresses of the account.` : [],
			foreign.length > 0 ? `${pathList(foreign)}: kept, but for another file. ${foreign.length === 1 ? "It does" : "They do"} not plan or apply ${require_kinds.visible(file)}. Copy the jobs and set \`file\` in the copies, or use examples/teams-plan.yml, teams-apply.yml and teams-drift.yml of this tool.` : [],
			withoutAction.length > 0 ? `${pathList(withoutAction)}: kept, without the Action of --action. Set it in \`uses\`.` : [],
			unfilled.length > 0 ? `${PLACEHOLDER} in ${pathList(unfilled)}: replace it with the repository of this Action and the full SHA of a commit that you have reviewed. That code gets your credentials.` : [],
			needs.length > 0 ? "The branch `main` in the workflows: replace it if your default branch has another name." : []
		].flat().map((item) => `  ${item}`)
	};
}
/** The account cannot use a file of the other kind. */
function assumedApiNote({ file, isAssumedApi, states }) {
	if (!isAssumedApi || states.get(file) !== "written") return [];
	return [`${require_kinds.visible(file)} is for ${require_kinds.DEFAULT_API} (Flex UI 1.x), because --api is not set. For Flex UI 2.x, delete it and run init again with --api conversations.`];
}
const pathList = (files) => require_kinds.listed(files.map(require_kinds.visible), "and");
const ENVIRONMENTS = {
	"twilio-plan": "deployment branches main and refs/pull/*/merge; no required reviewers",
	twilio: "deployment branch main only; required reviewers optional"
};
/** The meaning of the workflows' values; all others are in the URL of a webhook. */
function meaningOf(name, api) {
	return {
		TWILIO_ACCOUNT_SID: "SID of the account, AC…",
		TWILIO_API_KEY: `SID of ${require_kinds.KINDS[api].apiKey}, SK…`,
		TWILIO_API_SECRET: "secret of that API key"
	}[name] ?? `the value of \${${name}} in the file`;
}
/** Secrets, variables and permissions that the workflows use. */
function settingsSections({ needs, api }) {
	const environments = unique(needs.map(({ environment }) => environment));
	const usedBy = (name) => require_kinds.listed(needs.filter(({ environment }) => environment === name).map(({ mode }) => mode), "and");
	const values = new Map(needs.flatMap((one) => one.values).map(({ name, kind }) => [name, kind]));
	return [
		{
			title: "GitHub environments (repository settings, Environments)",
			lines: rows(environments.map((name) => [
				name,
				`for ${usedBy(name)}`,
				ENVIRONMENTS[name] ?? ""
			]))
		},
		{
			title: "Values that each environment needs",
			lines: rows(Array.from(values, ([name, kind]) => [
				kind,
				name,
				meaningOf(name, api)
			]))
		},
		{
			title: "Permissions of GITHUB_TOKEN (already set in the workflows)",
			lines: rows(needs.flatMap(permissionRows))
		}
	];
}
function permissionRows({ mode, permissions }) {
	return permissions.map(({ name, why }) => [
		mode,
		name,
		why
	]);
}
function nextSection({ file, needs }) {
	return {
		title: "Next steps",
		lines: numbered([
			`Check the file: ${command("validate", file)}`,
			`With credentials, see what an apply would change: ${command("plan", file)}`,
			...needs.length > 0 ? [
				"Create the GitHub environments with their values.",
				"Commit the files on a branch, and open a pull request. Its plan appears as a comment, and the merge applies it.",
				"Require the check `addresses` in the rules of the default branch."
			] : ["The file has environments: copy examples/accounts-plan.yml, accounts-apply.yml and accounts-drift.yml of this tool into .github/workflows."]
		])
	};
}
/** All of its commands work in the folder of `init --sandbox`. */
function playSection({ file, isInRepository }) {
	return {
		title: "Next steps",
		lines: numbered([
			`Check the file: ${command("validate", file)}`,
			`See what an apply would change: ${command("plan", file)} --sandbox`,
			`Make the changes: ${command("apply", file)} --sandbox`,
			`Check that the account is in sync: ${command("drift", file)} --sandbox`,
			"Change the file, and plan again. To start over, delete .flex-sandbox.json.",
			...isInRepository ? ["Do not commit .flex-sandbox.json: add it to .gitignore."] : [],
			"The workflows are examples to read: on GitHub they would connect to Twilio, not to the sandbox."
		])
	};
}
/** The command, as it can be pasted into a shell. */
function command(name, file) {
	if (file === "addresses.yaml") return `flex-addresses ${name}`;
	const argument = /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
	return `flex-addresses ${name} -f ${require_kinds.visible(argument)}`;
}
function numbered(steps) {
	return [...steps.map((step, index) => `  ${index + 1}. ${step}`), "  If flex-addresses is not installed, use `npx twilio-flex-addresses` instead."];
}
const unique = (texts) => [...new Set(texts)];
/** Cells in columns. */
function rows(table) {
	const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => (row[column] ?? "").length)));
	return table.map((row) => `  ${row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join("  ").trimEnd()}`);
}
// src/cli/init.ts
/** `flex-addresses init`. Returns the exit code. @throws ProblemError if an option is wrong */
async function runInit(args, start) {
	const options = initOptions(args, start);
	const print = (text) => require_cli.printText(text, start.runtime.secrets);
	try {
		const { done, problems } = await init(options, hooksFor(args, start), start.runtime);
		print(`${statesText(done)}\n\n`);
		if (require_kinds.errorsOf(problems).length > 0) return require_cli.printResult(require_read_text.stopped(options, new require_kinds.ProblemError(problems)), start, false);
		const code = require_cli.printResult(require_read_text.written(options, writtenCount(done), problems), start, false);
		print(`\n${closingText(done)}\n`);
		return code;
	} catch (error) {
		return require_cli.printResult(require_runner_commands.stoppedBy(error, options, start.runtime), start, false);
	}
}
/** @throws ProblemError */
function initOptions(args, { environment, folder, home }) {
	const isSandbox = args.sandbox ?? false;
	const [given, api, action, twilio] = require_kinds.allOf(() => require_cli.toRunOptions(args, folder, environment), () => args.api === void 0 ? void 0 : require_runner_commands.parseApi(args.api), () => args.action === void 0 ? void 0 : parseAction(args.action), () => isSandbox ? void 0 : twilioOf(args, environment));
	return {
		...given,
		mode: "export",
		twilio,
		api,
		action,
		isSandbox,
		home
	};
}
/** Undefined without credentials. If any are given, all must be valid. @throws ProblemError */
function twilioOf(args, environment) {
	const { twilio, problems } = require_cli.twilioIfGiven(args, environment);
	if (problems.length > 0) throw new require_kinds.ProblemError(problems);
	return twilio;
}
/** Asks at the terminal, or not at all with --yes. */
function hooksFor(args, { folder, runtime: { interrupted } }) {
	const isAsked = args.yes !== true;
	return {
		checkCanAsk: () => {
			if (!isAsked || process.stdin.isTTY) return;
			throw require_kinds.stop(noTerminalForInit());
		},
		askApi: async () => {
			if (!isAsked) return void 0;
			return await require_ask.ask("Does the account use Flex UI 2.x (Flex Conversations)? [y/N] ", process.stderr, interrupted) ? "conversations" : require_kinds.DEFAULT_API;
		},
		agree: async (file) => !isAsked || require_ask.ask(`Write ${require_kinds.visible(file)}? [y/N] `, process.stderr, interrupted),
		sandboxFile: require_sandbox.SANDBOX_FILE,
		openSandbox: () => require_sandbox.keepSandbox(folder)
	};
}
exports.runInit = runInit;
