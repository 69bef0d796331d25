// src/apply/outcome.ts
function outcome(change, status, more = {}) {
	return {
		change,
		status,
		sid: "sid" in change ? change.sid : void 0,
		note: void 0,
		code: void 0,
		link: void 0,
		...more
	};
}
function heldOutcome(change) {
	return outcome(change, "held", { note: "nobody has seen that it would go out of service" });
}
/** Whether the run has failed: something went wrong, is in doubt, or was not attempted because of it. */
function isFailure(applied) {
	const bad = [
		"failed",
		"in doubt",
		"not attempted"
	];
	return applied.outcomes.some(({ status }) => bad.includes(status)) || applied.problems.some(({ severity }) => severity === "error");
}
Object.defineProperty(exports, "heldOutcome", {
	enumerable: true,
	get: function() {
		return heldOutcome;
	}
});
Object.defineProperty(exports, "isFailure", {
	enumerable: true,
	get: function() {
		return isFailure;
	}
});
Object.defineProperty(exports, "outcome", {
	enumerable: true,
	get: function() {
		return outcome;
	}
});
