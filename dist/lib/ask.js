require("./rolldown-runtime.js");
const require_shared = require("./shared.js");
let node_readline_promises = require("node:readline/promises");
// src/cli/ask.ts
async function ask(question, interrupted) {
	const prompt = (0, node_readline_promises.createInterface)({
		input: process.stdin,
		output: require_shared.standardError()
	});
	const closed = new Promise((resolve) => prompt.once("close", () => resolve("")));
	prompt.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
	const answered = prompt.question(question, { signal: interrupted }).catch(() => "");
	const answer = await Promise.race([answered, closed]);
	prompt.close();
	if (interrupted.aborted) throw new require_shared.Interrupted();
	return /^y(es)?$/i.test(answer.trim());
}
exports.ask = ask;
