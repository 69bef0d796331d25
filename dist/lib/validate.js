const require_read_text = require("./read-text.js");
const require_load_file = require("./load-file.js");
// src/commands/validate.ts
/** Checks the file and never connects; without an environment it checks all of them. */
async function validate(options, interrupted) {
	const text = require_read_text.readText(options);
	return require_read_text.checked(options, await require_load_file.loadFile(text, {
		...options,
		allEnvironments: true
	}, interrupted));
}
exports.validate = validate;
