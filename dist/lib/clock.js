// src/runtime/clock.ts
/** Somebody interrupted the run before this was done. */
var Interrupted = class extends Error {
	constructor() {
		super("the run was interrupted");
		this.name = "Interrupted";
	}
};
Object.defineProperty(exports, "Interrupted", {
	enumerable: true,
	get: function() {
		return Interrupted;
	}
});
