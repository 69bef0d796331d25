const require_cli = require("../cli.js");
const require_read_text = require("./read-text.js");
const require_sandbox = require("./sandbox.js");
let node_path = require("node:path");
// src/cli/demo.ts
const STEPS = [
	["1. What would change?  flex-addresses plan", "plan"],
	["2. Change it.  flex-addresses apply", "apply"],
	["3. And now?  flex-addresses plan", "plan"]
];
/** Agrees to every plan: nothing but a throw-away sandbox is changed. */
const UNATTENDED = {
	history: async () => require_cli.NO_HISTORY,
	review: async () => [],
	confirm: async () => true,
	progress: () => void 0
};
/** `flex-addresses demo`: plan, apply and plan again on a sandbox that is gone afterwards. Returns the exit code. */
async function demo(args, start, show) {
	const { environment, home, runtime } = start;
	const base = require_cli.toRunOptions({
		...args,
		command: "plan"
	}, process.cwd(), environment, void 0);
	const own = args.file === void 0 ? {
		file: "addresses.example.yaml",
		folder: home
	} : {};
	const file = args.file ?? (0, node_path.join)(home, "addresses.example.yaml");
	const sandbox = await require_sandbox.startSandbox({ state: require_sandbox.seedState() });
	const options = {
		...base,
		...own,
		twilio: require_sandbox.sandboxSettings(sandbox)
	};
	try {
		process.stdout.write(`A throw-away sandbox of Twilio Flex on ${sandbox.url}, and ${file}\n`);
		for (const [title, mode] of STEPS) {
			process.stdout.write(`\n── ${title} ${"─".repeat(Math.max(3, 72 - title.length))}\n\n`);
			const code = show(await require_read_text.run({
				...options,
				mode
			}, UNATTENDED, runtime), file);
			if (code !== 0) return code;
		}
		return 0;
	} finally {
		await sandbox.close();
	}
}
exports.demo = demo;
