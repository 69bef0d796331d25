const require_runner_commands = require("./runner-commands.js");
let node_readline_promises = require("node:readline/promises");
// src/cli/ask.ts
/**
* Asks on a terminal. Whoever ends the input has not said yes.
*
* @throws Interrupted where the run is interrupted meanwhile
*/
async function ask(question, terminal, interrupted) {
	const prompt = (0, node_readline_promises.createInterface)({
		input: process.stdin,
		output: terminal
	});
	const closed = new Promise((resolve) => prompt.once("close", () => resolve("")));
	prompt.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
	const answered = prompt.question(question, { signal: interrupted }).catch(() => "");
	const answer = await Promise.race([answered, closed]);
	prompt.close();
	if (interrupted.aborted) throw new require_runner_commands.Interrupted();
	return /^y(es)?$/i.test(answer.trim());
}
exports.ask = ask;
