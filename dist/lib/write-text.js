const require_near = require("./near.js");
const require_runner_commands = require("./runner-commands.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
// src/io/write-text.ts
const MARK = "﻿";
/**
* Writes the file whole or not at all: to a neighbour first, which then takes its place. A byte order mark
* and the mode of the file that was there are kept.
*
* @param overwrite whether a file that is there may be replaced
* @throws ProblemError where it may not be written
*/
function writeText(location, text, overwrite) {
	const { file } = location;
	const path = require_runner_commands.checkedPath(location, noFolder);
	const neighbour = `${path}.${(0, node_crypto.randomBytes)(6).toString("hex")}.tmp`;
	try {
		const found = (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
		if (found !== void 0 && !overwrite) throw exists(file);
		if (found !== void 0 && !found.isFile()) throw require_runner_commands.notRegular(file);
		const marked = found !== void 0 && (0, node_fs.readFileSync)(path).subarray(0, 3).toString("utf8") === MARK;
		const mode = found === void 0 ? 420 : found.mode & 511;
		(0, node_fs.writeFileSync)(neighbour, (marked ? MARK : "") + text, {
			flag: "wx",
			mode
		});
		if (!overwrite && (0, node_fs.existsSync)(path)) throw exists(file);
		(0, node_fs.renameSync)(neighbour, path);
	} catch (error) {
		if ((0, node_fs.existsSync)(neighbour)) (0, node_fs.rmSync)(neighbour);
		throw unwritable(file, error);
	}
}
function noFolder(file) {
	return require_near.stop("FA101", `There is no folder ${require_near.quote((0, node_path.dirname)(file))} to write ${require_near.quote((0, node_path.basename)(file))} into`, "Create the folder first, or name another file.");
}
function unwritable(file, error) {
	const { code } = error;
	if (code === void 0 || !/^E[A-Z]+$/.test(code)) return error;
	return require_near.stop("FA101", `${require_near.quote(file)} cannot be written (${code})`, "Check that this user may write there.");
}
function exists(file) {
	return require_near.stop("FA150", `${require_near.quote(file)} is there already, and is not overwritten`, "Name another file, add what is missing with --merge, or replace it with --force.");
}
Object.defineProperty(exports, "writeText", {
	enumerable: true,
	get: function() {
		return writeText;
	}
});
