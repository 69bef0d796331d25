require("./rolldown-runtime.js");
const require_shared = require("./shared.js");
const require_sandbox = require("./sandbox.js");
const require_cli = require("../cli.js");
let node_path = require("node:path");
// src/cli/demo.ts
const STEPS = [
	["1. What would change?  flex-addresses plan", "plan"],
	["2. Change it.  flex-addresses apply", "apply"],
	["3. And now?  flex-addresses plan", "plan"]
];
async function demo(args, home, world, show) {
	const example = (0, node_path.join)(home, "addresses.example.yaml");
	const base = require_cli.toSettings({
		...args,
		command: "plan"
	}, process.cwd(), void 0);
	const own = args.file === void 0 ? {
		file: "addresses.example.yaml",
		folder: home
	} : {};
	const sandbox = await require_sandbox.startSandbox({ state: require_sandbox.seedState() });
	const settings = {
		...base,
		...own,
		twilio: require_sandbox.sandboxSettings(sandbox)
	};
	const file = args.file ?? example;
	const calm = {
		...world,
		confirm: async () => true
	};
	const step = async (title, mode) => {
		process.stdout.write(`\n\u2500\u2500 ${title} ${"\u2500".repeat(Math.max(3, 72 - title.length))}\n\n`);
		return show(await require_shared.run({
			...settings,
			mode
		}, calm), file);
	};
	try {
		process.stdout.write(`A throw-away sandbox of Twilio Flex on ${sandbox.url}, and ${file}\n`);
		let code = 0;
		for (const [title, mode] of STEPS) {
			code = await step(title, mode);
			if (code !== 0) break;
		}
		return code;
	} finally {
		await sandbox.close();
	}
}
exports.demo = demo;
