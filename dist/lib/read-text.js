const require_near = require("./near.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/io/read-text.ts
/** The largest file that is read, in bytes. */
const MAX_FILE_BYTES = 5242880;
/**
* Reads the file as text (UTF-8, with or without a byte order mark).
*
* @param file the path as it was given; relative ones are in `folder`
* @param folder where relative paths start: the workspace, or the folder where the CLI runs
* @param confined whether the file must be inside `folder` (the Action: a pull request must not choose)
* @throws ProblemError where it is no regular file, too large, not text, outside, or under `.git`
*/
function readText(file, folder, confined) {
	return decode(readBytes(checkedPath(file, folder, confined), file), file);
}
/** The real path of the file. @throws ProblemError where it is outside of `folder` or under `.git` */
function checkedPath(file, folder, confined) {
	if (file === "" || file.includes("\0")) throw require_near.stop("FA101", "The path of the file is empty or holds a NUL", "Name the file, for example addresses.yaml.");
	const path = (0, node_path.resolve)(folder, file);
	let parent;
	try {
		parent = (0, node_fs.realpathSync)((0, node_path.dirname)(path));
	} catch {
		throw missing(file);
	}
	const real = (0, node_path.join)(parent, (0, node_path.basename)(path));
	if (real.split(node_path.sep).some((part) => part.toLowerCase() === ".git")) throw require_near.stop("FA101", `${require_near.quote(file)} is under .git`, "Keep the file beside your sources, for example addresses.yaml.");
	if (confined) {
		const inside = (0, node_path.relative)((0, node_fs.realpathSync)(folder), real);
		if (inside === ".." || inside.startsWith(`..${node_path.sep}`) || (0, node_path.isAbsolute)(inside)) throw require_near.stop("FA101", `${require_near.quote(file)} is outside the workspace`, "Name a file of the repository, for example addresses.yaml.");
	}
	return real;
}
function missing(file) {
	return require_near.stop("FA101", `There is no file ${require_near.quote(file)}`, "Check the path (input `file`, option -f), and that the repository is checked out before this step.");
}
function readBytes(path, file) {
	let handle;
	try {
		const found = (0, node_fs.lstatSync)(path);
		if (found.isSymbolicLink()) throw require_near.stop("FA101", `${require_near.quote(file)} is a symbolic link`, "Name the file itself: links are not followed.");
		if (!found.isFile()) throw require_near.stop("FA101", `${require_near.quote(file)} is no regular file`, "Name a file, for example addresses.yaml.");
		handle = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0));
	} catch (error) {
		throw fileError(error, file);
	}
	try {
		if ((0, node_fs.fstatSync)(handle).size > 5242880) throw tooLarge(file);
		const bytes = (0, node_fs.readFileSync)(handle);
		if (bytes.length > 5242880) throw tooLarge(file);
		return bytes;
	} catch (error) {
		throw fileError(error, file);
	} finally {
		(0, node_fs.closeSync)(handle);
	}
}
function fileError(error, file) {
	const code = error.code;
	if (code === void 0) return error;
	if (code === "ENOENT" || code === "ENOTDIR") return missing(file);
	return require_near.stop("FA101", `${require_near.quote(file)} cannot be read (${code})`, "Check that this user may read the file.");
}
function tooLarge(file) {
	return require_near.stop("FA102", `${require_near.quote(file)} is larger than 5 MiB`, "Split it by scope: a file for each team, with `scope` naming the addresses it answers for.");
}
function decode(bytes, file) {
	let text;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw require_near.stop("FA103", `${require_near.quote(file)} is not UTF-8 text`, "Save it as UTF-8.");
	}
	if (text.includes("\0")) throw require_near.stop("FA103", `${require_near.quote(file)} holds a NUL character: it is no text file`, "Save it as UTF-8 text.");
	return text;
}
Object.defineProperty(exports, "MAX_FILE_BYTES", {
	enumerable: true,
	get: function() {
		return MAX_FILE_BYTES;
	}
});
Object.defineProperty(exports, "checkedPath", {
	enumerable: true,
	get: function() {
		return checkedPath;
	}
});
Object.defineProperty(exports, "readText", {
	enumerable: true,
	get: function() {
		return readText;
	}
});
