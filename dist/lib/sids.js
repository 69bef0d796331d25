const require_read_text = require("./read-text.js");
const require_same_file = require("./same-file.js");
const require_write_text = require("./write-text.js");
const require_kinds = require("./kinds.js");
const require_live_plan = require("./live-plan.js");
const require_runner_commands = require("./runner-commands.js");
const require_sids_file = require("./sids-file.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/messages/sids.ts
const fileNotBySids = (file, format) => require_kinds.problem("FA150", `${require_kinds.quote(file)} was not written by \`sids --format ${format}\`, so it cannot be checked`, "Use --check with a file that `sids -o` wrote, and --format with its format.");
const otherFileAtOutput = (file, format) => require_kinds.problem("FA150", `${require_kinds.quote(file)} already exists, and was not written by \`sids --format ${format}\``, "Use another file name with -o, or overwrite it with --force.");
const addressesFileAtOutput = (file) => require_kinds.problem("FA003", `${require_kinds.quote(file)} is the addresses file`, "Use another file name with -o.");
const missingFolderToCheck = (folder) => require_kinds.problem("FA101", `Folder ${require_kinds.quote(folder)} not found`, "Check the path, or use another file with --check.");
/** @param name the variable, as `ACME_EN_SID` */
const sameVariable = (keys, name) => require_kinds.problem("FA181", `${require_kinds.listed(keys.map((key) => require_kinds.quote(key)), "and")} have the same variable name: ${name}`, "Rename all but one of the keys, or use --format json or ts.");
/** @param isListed whether the entry is in the result, without a SID */
const addressNotYetLive = (key, isListed) => require_kinds.warning("FA180", `${key} has no live address yet: ${isListed ? "its `sid` is null" : "it is left out"}`, "Apply the file, then run `sids` again.");
// src/commands/sids.ts
/**
* Prints what sites embed, writes it into a file for their build, or checks whether such a file is stale. Writes nothing
* to Twilio, and needs no values of variables.
*/
function sids(options, hooks, runtime) {
	const listing = options.listing;
	const asWritten = {
		...options,
		variables: {},
		missingVariables: "ignored"
	};
	const former = ofOtherFile(() => formerText(options, listing));
	return require_live_plan.withLivePlan(asWritten, hooks, runtime, async ({ plan }) => {
		const errors = require_kinds.errorsOf(plan.problems).filter((one) => !require_kinds.isGuard(one) && !require_live_plan.isAboutTarget(one));
		if (errors.length > 0) throw new require_kinds.ProblemError(errors);
		const addresses = require_runner_commands.addressesJson(require_runner_commands.redactPlan(plan, runtime.secrets.redact), []);
		if (listing.format === "env") checkNames(Object.keys(addresses));
		const text = require_sids_file.sidsText(listing.format, addresses);
		const problems = missingAddresses(addresses, listing.format);
		const { check, output } = listing;
		if (check !== void 0) {
			const stale = require_sids_file.staleLines(listing.format, former ?? "", text);
			return require_read_text.compared(options, {
				file: check,
				lines: stale
			}, problems);
		}
		const all = Object.values(addresses);
		const isAnyones = !listing.force && all.length > 0 && require_sids_file.isEmptyObject(former ?? "");
		if (output !== void 0 && isAnyones) throw foreign(output, listing.format);
		const number = require_kinds.count(listing.format === "json" ? all.length : all.filter(({ sid }) => sid !== null).length, "address", "addresses");
		if (output === void 0) return {
			...require_read_text.written(options, `${number} to standard output`, problems),
			output: text
		};
		const isWritten = former !== text;
		if (isWritten) ofOtherFile(() => require_write_text.writeText(at(options, output, "-o"), text, former !== void 0));
		return require_read_text.written(options, isWritten ? `${output} with ${number}` : void 0, problems);
	});
}
const at = (options, file, option) => ({
	...options,
	file,
	option
});
/** Marks problems of the file that `sids` reads or writes: they are not about the addresses file. */
function ofOtherFile(use) {
	try {
		return use();
	} catch (error) {
		if (!(error instanceof require_kinds.ProblemError)) throw error;
		throw new require_kinds.ProblemError(error.problems.map((one) => ({
			...one,
			isOfOtherFile: true
		})));
	}
}
/**
* The text of the file to check or replace, read before any request to Twilio; undefined where there is none to replace.
*
* @throws ProblemError where there is none to check, or it must not be replaced
*/
function formerText(options, { format, check, output, force }) {
	if (check !== void 0) {
		const location = at(options, check, "--check");
		require_read_text.checkedPath(location, noFolderOf);
		const text = require_read_text.readText(location);
		if (require_sids_file.isGenerated(format, text)) return text;
		throw require_kinds.stop(fileNotBySids(check, format));
	}
	if (output === void 0) return void 0;
	const path = require_read_text.checkedPath(at(options, output, "-o"), require_write_text.noFolder);
	if (!(0, node_fs.existsSync)(path)) return void 0;
	if (require_same_file.isSameFile(path, require_read_text.checkedPath(options))) throw require_kinds.stop(addressesFileAtOutput(output));
	const text = require_read_text.readText(at(options, output, "-o"));
	if (force || require_sids_file.isGenerated(format, text)) return text;
	throw foreign(output, format);
}
function foreign(output, format) {
	return new require_kinds.ProblemError([{
		...otherFileAtOutput(output, format),
		isOfOtherFile: true
	}]);
}
function noFolderOf({ file }) {
	return require_kinds.stop(missingFolderToCheck((0, node_path.dirname)(file)));
}
/** @throws ProblemError with all entries whose variables would have the same name */
function checkNames(keys) {
	const problems = require_sids_file.collisionsOf(keys).map(([name, same]) => sameVariable(same, `${name}_SID`));
	if (problems.length > 0) throw new require_kinds.ProblemError(problems);
}
function missingAddresses(addresses, format) {
	return Object.entries(addresses).flatMap(([key, { sid }]) => {
		if (sid !== null) return [];
		const at = {
			path: `addresses.${key}`,
			entry: key
		};
		return [require_kinds.located(addressNotYetLive(key, format === "json"), at)];
	});
}
exports.sids = sids;
