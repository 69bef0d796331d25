const require_runner_commands = require("./runner-commands.js");
const require_file_text = require("./file-text.js");
const require_sandbox = require("./sandbox.js");
const require_cli = require("../cli.js");
let node_path = require("node:path");
// src/cli/demo.ts
/** Columns of a heading, if the terminal has as many. */
const WIDTH = 76;
const STEPS = [
	["1. Show the changes  flex-addresses plan", "plan"],
	["2. Make the changes  flex-addresses apply", "apply"],
	["3. Plan again  flex-addresses plan", "plan"]
];
/** Confirms every plan: only a throwaway sandbox changes. */
const UNATTENDED = {
	...require_cli.LOCAL_HOOKS,
	confirm: async () => true,
	progress: () => void 0
};
/** `flex-addresses demo`: plan, apply and plan again on a throwaway sandbox. Returns the exit code. */
async function demo(args, start) {
	const { environment, folder, home, runtime } = start;
	const example = require_file_text.SANDBOX_EXAMPLES[require_runner_commands.parseApi(args.api ?? "flex-flows")];
	const { file = (0, node_path.join)(home, example) } = args;
	const given = require_cli.toRunOptions({
		...args,
		file: args.file ?? example
	}, args.file === void 0 ? home : folder, environment);
	const sandbox = await require_sandbox.startSandbox({ state: require_sandbox.seedState() });
	const options = {
		...given,
		twilio: require_sandbox.sandboxSettings(sandbox)
	};
	try {
		process.stdout.write(`Throwaway Twilio Flex sandbox on ${sandbox.url}, with ${file}\n`);
		const width = Math.min(WIDTH, require_cli.widthOf(process.stdout) ?? WIDTH);
		for (const [title, mode] of STEPS) {
			process.stdout.write(`\n── ${title} ${"─".repeat(Math.max(3, width - 4 - title.length))}\n\n`);
			const result = await require_runner_commands.run({
				...options,
				mode
			}, UNATTENDED, runtime);
			const code = require_cli.printResult(result, start, false, file);
			if (code !== 0) return code;
		}
		return 0;
	} finally {
		await sandbox.close();
	}
}
exports.demo = demo;
