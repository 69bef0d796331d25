// src/runtime/check-node.ts
/** The Node.js version that is required instead of this one; undefined where this one is supported. */
function requiredNode(version) {
	const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
	if (major > 22 || major === 22 && minor >= 3 || major === 20 && minor >= 16) return void 0;
	return major > 20 ? "22.3" : "20.16";
}
const required = requiredNode(process.version);
if (required !== void 0) {
	process.stderr.write(`Node.js ${required} or newer is required, but this is ${process.version}.\n`);
	process.exit(1);
}
