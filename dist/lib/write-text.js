const require_kinds = require("./kinds.js");
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
		if (found !== void 0 && !found.isFile()) throw require_runner_commands.notRegular(file);
		if (found !== void 0 && !overwrite) throw exists(file);
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
/** Writes a new file, and its folder where there is none. @throws ProblemError where it may not be written */
function writeNew(location, text) {
	try {
		(0, node_fs.mkdirSync)((0, node_path.dirname)((0, node_path.resolve)(location.folder, location.file)), { recursive: true });
	} catch (error) {
		throw unwritable(location.file, error);
	}
	writeText(location, text, false);
}
/** Whether something has this path, whatever it is. @throws ProblemError where that cannot be found out */
function isThere({ file, folder }) {
	try {
		return (0, node_fs.lstatSync)((0, node_path.resolve)(folder, file), { throwIfNoEntry: false }) !== void 0;
	} catch (error) {
		if (error.code === "ENOTDIR") return false;
		throw unwritable(file, error);
	}
}
/** Where the folder of a file to write is not there. */
function noFolder({ file, option }) {
	return require_kinds.stop("FA101", `There is no folder ${require_kinds.quote((0, node_path.dirname)(file))} to write ${require_kinds.quote((0, node_path.basename)(file))} into`, `Create the folder first, or name another file${option === void 0 ? "" : ` with ${option}`}.`);
}
function unwritable(file, error) {
	const { code } = error;
	if (code === void 0 || !/^E[A-Z]+$/.test(code)) return error;
	return require_kinds.stop("FA101", `${require_kinds.quote(file)} cannot be written (${code})`, "Check that this user may write there.");
}
function exists(file) {
	return require_kinds.stop("FA150", `${require_kinds.quote(file)} is there already, and is not overwritten`, require_kinds.perStyle({
		workflow: "Set the input `file` to a path where no file is yet.",
		command: "Name another file, add what is missing with --merge, or replace it with --force."
	}));
}
Object.defineProperty(exports, "isThere", {
	enumerable: true,
	get: function() {
		return isThere;
	}
});
Object.defineProperty(exports, "noFolder", {
	enumerable: true,
	get: function() {
		return noFolder;
	}
});
Object.defineProperty(exports, "writeNew", {
	enumerable: true,
	get: function() {
		return writeNew;
	}
});
Object.defineProperty(exports, "writeText", {
	enumerable: true,
	get: function() {
		return writeText;
	}
});
