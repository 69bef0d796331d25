const require_request_error = require("./request-error.js");
const require_kinds = require("./kinds.js");
// src/apply/notes.ts
const RESPONSE_LOST = "its response was lost, but the account shows it";
/** An attempt may have been carried out, whatever came after it. */
const anAttemptLost = (error) => `the response to an attempt was lost (last error: ${error})`;
/** @param found what a look at the account showed */
const responseLost = (error, found) => `its response was lost (${error}), and ${found}`;
const ACCOUNT_UNREADABLE = "the account could not be read";
const NOT_SHOWN = "the account does not show it";
const severalOfName = (sids) => `its response was lost, and ${sids.join(" and ")} have its name now`;
/** @param label what the key of an address is called, as `deployment key` */
const lostWithOtherSettings = (sid, label) => `its response was lost, and ${sid} has its ${label} with other settings`;
const returnedOther = (sid, label) => `Twilio returned ${sid}, which has its ${label} with other settings`;
/** @param handle what new addresses are looked for by: `name` or `deployment key` */
const createdSincePlan = (handle, sids) => sids.length === 1 ? `an address with this ${handle} has appeared since the plan: ${sids[0]}. The next run updates it` : `addresses with this ${handle} have appeared since the plan: ${sids.join(", ")}`;
const storedName = (name) => `Twilio stores its name as ${require_kinds.quote(name)}`;
const storedNameNotShown = (name) => `${storedName(name)}, but ${NOT_SHOWN}`;
const CHANGED_SINCE_PLAN = "it has changed since the plan";
const UP_TO_DATE = "it was already up to date";
const ALREADY_DELETED = "it was already deleted";
const DELETED_SINCE_PLAN = "it has been deleted since the plan";
const refused = (error) => `Twilio refused it: ${error}`;
const unreachable = (error) => `Twilio could not be reached: ${error}`;
const GRANT_PERMISSION = "Grant the API key permission to create Conversations addresses, or create the address by hand. ";
const keyInUse = (sid, label) => `${sid} already has the ${label}: the next run updates it`;
/** A read before a write failed. */
const notChecked = (error) => `the check before the write failed, so nothing was sent: ${error}`;
const CHECKS_TOO_SLOW = "every check took too long";
const allRefused = (error) => `Twilio refuses all further requests: ${error}`;
const INTERRUPTED = "the run was interrupted";
const TOO_LONG = "the run reached its limit of 2 hours";
const waitsFor = (unfinished) => `nothing goes out of service until all creates and updates have succeeded, and ${unfinished} of them ${unfinished === 1 ? "has" : "have"} not`;
const NOT_REVIEWED = "no reviewed plan showed it";
const NOT_REVIEWED_OUT_OF_SERVICE = "nobody reviewed taking it out of service";
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
/** @param found what a look at the account showed */
function inDoubt(change, error, found) {
	return outcome(change, "in doubt", {
		note: found === void 0 ? anAttemptLost(error.message) : responseLost(error.message, found),
		...errorPage(error)
	});
}
/** Twilio's error code, and the page that explains it. */
function errorPage(error) {
	const { code, link } = error instanceof require_request_error.RequestError ? error : {};
	return {
		code,
		link
	};
}
function heldOutcome(change) {
	return outcome(change, "held", { note: change.heldBecause === "not reviewed" ? NOT_REVIEWED : NOT_REVIEWED_OUT_OF_SERVICE });
}
/** Whether the run failed: a change failed, is in doubt or was not attempted, or there is an error. */
function isFailure(applied) {
	const bad = [
		"failed",
		"in doubt",
		"not attempted"
	];
	return applied.outcomes.some(({ status }) => bad.includes(status)) || applied.problems.some(({ severity }) => severity === "error");
}
Object.defineProperty(exports, "ACCOUNT_UNREADABLE", {
	enumerable: true,
	get: function() {
		return ACCOUNT_UNREADABLE;
	}
});
Object.defineProperty(exports, "ALREADY_DELETED", {
	enumerable: true,
	get: function() {
		return ALREADY_DELETED;
	}
});
Object.defineProperty(exports, "CHANGED_SINCE_PLAN", {
	enumerable: true,
	get: function() {
		return CHANGED_SINCE_PLAN;
	}
});
Object.defineProperty(exports, "CHECKS_TOO_SLOW", {
	enumerable: true,
	get: function() {
		return CHECKS_TOO_SLOW;
	}
});
Object.defineProperty(exports, "DELETED_SINCE_PLAN", {
	enumerable: true,
	get: function() {
		return DELETED_SINCE_PLAN;
	}
});
Object.defineProperty(exports, "GRANT_PERMISSION", {
	enumerable: true,
	get: function() {
		return GRANT_PERMISSION;
	}
});
Object.defineProperty(exports, "INTERRUPTED", {
	enumerable: true,
	get: function() {
		return INTERRUPTED;
	}
});
Object.defineProperty(exports, "NOT_SHOWN", {
	enumerable: true,
	get: function() {
		return NOT_SHOWN;
	}
});
Object.defineProperty(exports, "RESPONSE_LOST", {
	enumerable: true,
	get: function() {
		return RESPONSE_LOST;
	}
});
Object.defineProperty(exports, "TOO_LONG", {
	enumerable: true,
	get: function() {
		return TOO_LONG;
	}
});
Object.defineProperty(exports, "UP_TO_DATE", {
	enumerable: true,
	get: function() {
		return UP_TO_DATE;
	}
});
Object.defineProperty(exports, "allRefused", {
	enumerable: true,
	get: function() {
		return allRefused;
	}
});
Object.defineProperty(exports, "createdSincePlan", {
	enumerable: true,
	get: function() {
		return createdSincePlan;
	}
});
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
Object.defineProperty(exports, "keyInUse", {
	enumerable: true,
	get: function() {
		return keyInUse;
	}
});
Object.defineProperty(exports, "lostWithOtherSettings", {
	enumerable: true,
	get: function() {
		return lostWithOtherSettings;
	}
});
Object.defineProperty(exports, "notChecked", {
	enumerable: true,
	get: function() {
		return notChecked;
	}
});
Object.defineProperty(exports, "outcome", {
	enumerable: true,
	get: function() {
		return outcome;
	}
});
Object.defineProperty(exports, "refused", {
	enumerable: true,
	get: function() {
		return refused;
	}
});
Object.defineProperty(exports, "returnedOther", {
	enumerable: true,
	get: function() {
		return returnedOther;
	}
});
Object.defineProperty(exports, "severalOfName", {
	enumerable: true,
	get: function() {
		return severalOfName;
	}
});
Object.defineProperty(exports, "storedName", {
	enumerable: true,
	get: function() {
		return storedName;
	}
});
Object.defineProperty(exports, "storedNameNotShown", {
	enumerable: true,
	get: function() {
		return storedNameNotShown;
	}
});
Object.defineProperty(exports, "unreachable", {
	enumerable: true,
	get: function() {
		return unreachable;
	}
});
Object.defineProperty(exports, "waitsFor", {
	enumerable: true,
	get: function() {
		return waitsFor;
	}
});
