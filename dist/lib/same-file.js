let node_fs = require("node:fs");
// src/io/same-file.ts
/** Whether two paths lead to the same existing file, for example on a file system that ignores case. */
function isSameFile(a, b) {
	if (!(0, node_fs.existsSync)(a) || !(0, node_fs.existsSync)(b)) return false;
	const [one, other] = [(0, node_fs.statSync)(a), (0, node_fs.statSync)(b)];
	return one.ino === other.ino && one.dev === other.dev;
}
Object.defineProperty(exports, "isSameFile", {
	enumerable: true,
	get: function() {
		return isSameFile;
	}
});
