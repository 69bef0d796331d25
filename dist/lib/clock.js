// src/runtime/clock.ts
/** The run was interrupted before this was done. */
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
