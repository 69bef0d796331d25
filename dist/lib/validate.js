const require_read_text = require("./read-text.js");
const require_kinds = require("./kinds.js");
const require_load_file = require("./load-file.js");
// src/commands/validate.ts
/**
* Checks the file, and never connects to Twilio. Without an environment it checks all of them. It needs no values of
* variables. Several files are also compared with each other.
*/
async function validate(options, interrupted) {
	const { file, files = [file] } = options;
	if (files.length > 1) return validateFiles(options, files, interrupted);
	const { desired, problems } = await loadToCheck(options, interrupted);
	return require_read_text.checked(options, [{
		file,
		entries: desired?.entries.length
	}], problems);
}
function loadToCheck(options, interrupted, keepVersions = false) {
	const missingVariables = options.missingVariables === "ignored" ? "ignored" : "warning";
	const text = require_read_text.readText(options);
	return require_load_file.loadFile(text, {
		...options,
		missingVariables,
		allEnvironments: true,
		keepVersions
	}, interrupted);
}
/** Checks each file by itself, and then what they claim in the same account. */
async function validateFiles(options, files, interrupted) {
	const loaded = [];
	for (const file of files) loaded.push({
		file,
		...await loadOrProblems(file, options, interrupted)
	});
	const { checkAcrossFiles } = await Promise.resolve().then(() => require("./across-files.js"));
	const across = checkAcrossFiles(loaded.map(({ file, versions, desired }) => ({
		file,
		versions,
		isSound: desired !== void 0
	})));
	return require_read_text.checked({
		...options,
		file: files.join(", ")
	}, loaded.map(({ file, desired }) => ({
		file,
		entries: desired?.entries.length
	})), [...loaded.flatMap(({ problems }) => problems), ...across]);
}
/** An unreadable file does not keep the others from being checked. */
async function loadOrProblems(file, options, interrupted) {
	try {
		return await loadToCheck({
			...options,
			file
		}, interrupted, true);
	} catch (error) {
		if (!(error instanceof require_kinds.ProblemError)) throw error;
		return {
			problems: error.problems,
			desired: void 0,
			versions: []
		};
	}
}
exports.validate = validate;
