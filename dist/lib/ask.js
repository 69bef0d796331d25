const require_clock = require("./clock.js");
let node_readline_promises = require("node:readline/promises");
// src/cli/ask.ts
/**
* Asks on a terminal. The end of the input is not a yes.
*
* @throws Interrupted if the run is interrupted in the meantime
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
	if (interrupted.aborted) throw new require_clock.Interrupted();
	return /^y(es)?$/i.test(answer.trim());
}
exports.ask = ask;
