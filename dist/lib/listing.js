const require_path = require("./path.js");
const require_runner_commands = require("./runner-commands.js");
const require_kinds = require("./kinds.js");
const require_sids_file = require("./sids-file.js");
let node_path = require("node:path");
// src/cli/listing.ts
const BY_EXTENSION = /* @__PURE__ */ new Map([
	[".json", "json"],
	[".env", "env"],
	[".ts", "ts"],
	[".mts", "ts"],
	[".cts", "ts"]
]);
/** The options of `sids`. @throws ProblemError */
function parseListing(args, folder) {
	const { output, check, force = false } = args;
	const path = (file) => file === void 0 ? void 0 : require_path.pathFrom(folder, file);
	return {
		format: args.format === void 0 ? formatOfFile(output ?? check) : formatNamed(args.format),
		output: path(output),
		check: path(check),
		force
	};
}
function formatNamed(word) {
	const found = require_sids_file.FORMATS.find((format) => format === word);
	if (found !== void 0) return found;
	throw require_kinds.stop(require_runner_commands.unknownFormat(word, require_sids_file.FORMATS));
}
function formatOfFile(file) {
	if (file === void 0) return "json";
	if (/^\.env(\.|$)/.test((0, node_path.basename)(file))) return "env";
	const found = BY_EXTENSION.get((0, node_path.extname)(file).toLowerCase());
	if (found !== void 0) return found;
	throw require_kinds.stop(require_runner_commands.unclearFormat(file, require_sids_file.FORMATS));
}
exports.parseListing = parseListing;
