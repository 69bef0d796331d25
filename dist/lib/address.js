const require_kinds = require("./kinds.js");
// src/plan/plan.ts
/** Whether sites lose their chat by it: a delete, a disable, or `enabled` from true to false. */
function goesOutOfService(change) {
	if (change.action === "update") return change.outOfService;
	return change.action === "delete" || change.action === "disable";
}
/** Whether a SID was there when the plan was made: what was created since has another. */
function wasThere({ liveNames, otherSids }, sid) {
	return liveNames.has(sid) || otherSids.has(sid);
}
const inSync = (plan) => plan.changes.length === 0 && plan.held.length === 0;
// src/address/address.ts
/** The name that Twilio has of it; empty where it has none. */
function friendlyName({ values }) {
	return String(values.get("name") ?? "");
}
/** Whether Twilio has no friendly name of it: nothing finds it by its name. */
function isNameless(address) {
	return friendlyName(address) === "";
}
/** Its name where its SID is shown, too: empty where the SID is all that it is known by. */
function nameBesideSid({ sid, name }) {
	return name === sid ? "" : name;
}
/** Not so where the account does not say. */
function isDisabled({ values }) {
	return values.get(require_kinds.ENABLED) === false;
}
Object.defineProperty(exports, "friendlyName", {
	enumerable: true,
	get: function() {
		return friendlyName;
	}
});
Object.defineProperty(exports, "goesOutOfService", {
	enumerable: true,
	get: function() {
		return goesOutOfService;
	}
});
Object.defineProperty(exports, "inSync", {
	enumerable: true,
	get: function() {
		return inSync;
	}
});
Object.defineProperty(exports, "isDisabled", {
	enumerable: true,
	get: function() {
		return isDisabled;
	}
});
Object.defineProperty(exports, "isNameless", {
	enumerable: true,
	get: function() {
		return isNameless;
	}
});
Object.defineProperty(exports, "nameBesideSid", {
	enumerable: true,
	get: function() {
		return nameBesideSid;
	}
});
Object.defineProperty(exports, "wasThere", {
	enumerable: true,
	get: function() {
		return wasThere;
	}
});
