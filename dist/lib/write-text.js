const require_read_text = require("./read-text.js");
const require_kinds = require("./kinds.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
// src/io/write-text.ts
const MARK = "﻿";
/**
* Writes the file completely or not at all: to a temporary file next to it, which then replaces it. The byte order mark
* and the mode of a replaced file are kept.
*
* @param overwrite whether an existing file may be replaced
* @throws ProblemError if it cannot be written
*/
function writeText(location, text, overwrite) {
	const { file } = location;
	const path = require_read_text.checkedPath(location, noFolder);
	const neighbour = `${path}.${(0, node_crypto.randomBytes)(6).toString("hex")}.tmp`;
	try {
		const found = (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
		if (found !== void 0 && !found.isFile()) throw require_read_text.notRegular(file);
		if (found !== void 0 && !overwrite) throw require_kinds.stop(require_read_text.existingFile(file));
		const marked = found !== void 0 && (0, node_fs.readFileSync)(path).subarray(0, 3).toString("utf8") === MARK;
		const mode = found === void 0 ? 420 : found.mode & 511;
		(0, node_fs.writeFileSync)(neighbour, (marked ? MARK : "") + text, {
			flag: "wx",
			mode
		});
		if (!overwrite && (0, node_fs.existsSync)(path)) throw require_kinds.stop(require_read_text.existingFile(file));
		(0, node_fs.renameSync)(neighbour, path);
	} catch (error) {
		if ((0, node_fs.existsSync)(neighbour)) (0, node_fs.rmSync)(neighbour);
		throw unwritable(file, error);
	}
}
/** Writes a new file, and its folder if there is none. @throws ProblemError if it cannot be written */
function writeNew(location, text) {
	try {
		(0, node_fs.mkdirSync)((0, node_path.dirname)((0, node_path.resolve)(location.folder, location.file)), { recursive: true });
	} catch (error) {
		throw unwritable(location.file, error);
	}
	writeText(location, text, false);
}
/** Whether anything exists at this path. @throws ProblemError if that is unknown */
function isThere({ file, folder }) {
	try {
		return (0, node_fs.lstatSync)((0, node_path.resolve)(folder, file), { throwIfNoEntry: false }) !== void 0;
	} catch (error) {
		if (error.code === "ENOTDIR") return false;
		throw unwritable(file, error);
	}
}
/** The error if the folder of a file to write does not exist. */
function noFolder({ file, option }) {
	return require_kinds.stop(require_read_text.missingFolder((0, node_path.dirname)(file), (0, node_path.basename)(file), option));
}
function unwritable(file, error) {
	const { code } = error;
	if (code === void 0 || !/^E[A-Z]+$/.test(code)) return error;
	return require_kinds.stop(require_read_text.unwritableFile(file, code));
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
