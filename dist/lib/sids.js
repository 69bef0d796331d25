const require_runner_commands = require("./runner-commands.js");
const require_same_file = require("./same-file.js");
const require_write_text = require("./write-text.js");
const require_live_plan = require("./live-plan.js");
const require_kinds = require("./kinds.js");
const require_sids_file = require("./sids-file.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/commands/sids.ts
/**
* Prints what sites embed, or writes it into a file for their build; or compares such a file with what it would be now.
* Writes nothing to Twilio, and needs no values of variables.
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
			return require_runner_commands.compared(options, {
				file: check,
				lines: stale
			}, problems);
		}
		const all = Object.values(addresses);
		const isAnyones = !listing.force && all.length > 0 && require_sids_file.isEmptyObject(former ?? "");
		if (output !== void 0 && isAnyones) throw foreign(output, listing.format);
		const number = require_kinds.count(listing.format === "json" ? all.length : all.filter(({ sid }) => sid !== null).length, "address", "addresses");
		if (output === void 0) return {
			...require_runner_commands.written(options, `${number} to standard output`, problems),
			output: text
		};
		const isWritten = former !== text;
		if (isWritten) ofOtherFile(() => require_write_text.writeText(at(options, output, "-o"), text, former !== void 0));
		return require_runner_commands.written(options, isWritten ? `${output} with ${number}` : void 0, problems);
	});
}
const at = (options, file, option) => ({
	...options,
	file,
	option
});
/** What is wrong with the file that `sids` reads or writes is no fault of the addresses file. */
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
* The text of the file that is compared or replaced, read before Twilio is asked; undefined where there is none to
* replace.
*
* @throws ProblemError where it is not there to be compared, or may not be replaced
*/
function formerText(options, { format, check, output, force }) {
	if (check !== void 0) {
		const location = at(options, check, "--check");
		require_runner_commands.checkedPath(location, noFolderOf);
		const text = require_runner_commands.readText(location);
		if (require_sids_file.isGenerated(format, text)) return text;
		throw require_kinds.stop("FA150", `${require_kinds.quote(check)} was not written by \`sids --format ${format}\`, and is not compared`, "Name a file that `sids -o` wrote with --check, and its format with --format.");
	}
	if (output === void 0) return void 0;
	const path = require_runner_commands.checkedPath(at(options, output, "-o"), require_write_text.noFolder);
	if (!(0, node_fs.existsSync)(path)) return void 0;
	if (require_same_file.isSameFile(path, require_runner_commands.checkedPath(options))) throw require_kinds.stop("FA003", `${require_kinds.quote(output)} is the addresses file`, "Name another file with -o.");
	const text = require_runner_commands.readText(at(options, output, "-o"));
	if (force || require_sids_file.isGenerated(format, text)) return text;
	throw foreign(output, format);
}
function foreign(output, format) {
	const found = require_kinds.problem("FA150", `${require_kinds.quote(output)} was not written by \`sids --format ${format}\`, and is not overwritten`, "Name another file with -o, or replace it with --force.");
	return new require_kinds.ProblemError([{
		...found,
		isOfOtherFile: true
	}]);
}
function noFolderOf({ file }) {
	return require_kinds.stop("FA101", `There is no folder ${require_kinds.quote((0, node_path.dirname)(file))}`, "Check the path, or name another file with --check.");
}
/** @throws ProblemError with every two entries whose variables would have one name */
function checkNames(keys) {
	const problems = require_sids_file.collisionsOf(keys).map(([name, same]) => require_kinds.problem("FA181", `${require_kinds.listed(same.map((key) => require_kinds.quote(key)), "and")} would all be ${name}_SID in a file of variables`, "Change the key of all but one, or write --format json or ts."));
	if (problems.length > 0) throw new require_kinds.ProblemError(problems);
}
function missingAddresses(addresses, format) {
	return Object.entries(addresses).flatMap(([key, { sid }]) => {
		if (sid !== null) return [];
		return [require_kinds.warning("FA180", `The address of ${key} does not exist yet: ${format === "json" ? "its `sid` is null" : "it is left out"}`, "Apply the file, then run again.", {
			path: `addresses.${key}`,
			entry: key
		})];
	});
}
exports.sids = sids;
