let node_path = require("node:path");
// src/io/path.ts
/**
* One path for one file, however it was written: relative to the folder, with slashes and without `.` and `..`. Plan id,
* comment, issue and links are then the same for `./addresses.yaml` and `addresses.yaml`.
*
* @param file the path as given
* @param folder where relative paths start: the workspace, or the folder where the CLI runs
* @returns the path as given if it is outside the folder: errors name it as it was written
*/
function pathFrom(folder, file) {
	const inside = pathInside(folder, (0, node_path.resolve)(folder, file));
	return file === "" || inside === void 0 || inside === "" ? file : inside.split(node_path.sep).join("/");
}
/** An absolute path relative to the folder; undefined if it is outside. */
function pathInside(folder, path) {
	const way = (0, node_path.relative)(folder, path);
	return way === ".." || way.startsWith(`..${node_path.sep}`) || (0, node_path.isAbsolute)(way) ? void 0 : way;
}
Object.defineProperty(exports, "pathFrom", {
	enumerable: true,
	get: function() {
		return pathFrom;
	}
});
Object.defineProperty(exports, "pathInside", {
	enumerable: true,
	get: function() {
		return pathInside;
	}
});
