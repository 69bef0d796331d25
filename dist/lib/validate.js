const require_runner_commands = require("./runner-commands.js");
const require_load_file = require("./load-file.js");
// src/commands/validate.ts
/** Checks the file and never connects; without an environment it checks all of them. */
async function validate(options, interrupted) {
	const text = require_runner_commands.readText(options);
	return require_runner_commands.checked(options, await require_load_file.loadFile(text, {
		...options,
		allEnvironments: true
	}, interrupted));
}
exports.validate = validate;
