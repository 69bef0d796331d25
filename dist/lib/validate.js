const require_read_text = require("./read-text.js");
const require_near = require("./near.js");
const require_load_file = require("./load-file.js");
// src/commands/validate.ts
/** Checks the file and never connects; without an environment it checks all of them. */
async function validate(options, { interrupted }) {
	const { file, environment, folder, confined } = options;
	const text = require_read_text.readText(file, folder, confined);
	const { problems, desired } = await require_load_file.loadFile(text, {
		...options,
		allEnvironments: true
	}, interrupted);
	return {
		kind: "checked",
		mode: "validate",
		file,
		environment,
		outcome: require_near.errorsOf(problems).length > 0 ? "failed" : "done",
		problems,
		entries: desired?.entries.length
	};
}
exports.validate = validate;
