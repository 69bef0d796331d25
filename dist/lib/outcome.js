const require_runner_commands = require("./runner-commands.js");
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
/** @param found what a look at the account has shown */
function inDoubt(change, error, found) {
	return outcome(change, "in doubt", {
		note: `${found === void 0 ? `an answer to it was lost (at last: ${error.message})` : `its answer was lost (${error.message}), and ${found}`}: run again to find out`,
		...errorPage(error)
	});
}
/** Twilio's error code, and the page that explains it. */
function errorPage(error) {
	const { code, link } = error instanceof require_runner_commands.RequestError ? error : {};
	return {
		code,
		link
	};
}
function heldOutcome(change) {
	return outcome(change, "held", { note: change.heldBecause === "not reviewed" ? "no reviewed plan showed it" : "nobody has seen that it would go out of service" });
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
Object.defineProperty(exports, "errorPage", {
	enumerable: true,
	get: function() {
		return errorPage;
	}
});
Object.defineProperty(exports, "heldOutcome", {
	enumerable: true,
	get: function() {
		return heldOutcome;
	}
});
Object.defineProperty(exports, "inDoubt", {
	enumerable: true,
	get: function() {
		return inDoubt;
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
