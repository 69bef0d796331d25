const require_kinds = require("./kinds.js");
// src/plan/plan.ts
/** Whether sites lose their chat: a delete, a disable, or `enabled` from true to false. */
function goesOutOfService(change) {
	if (change.action === "update") return change.outOfService;
	return change.action === "delete" || change.action === "disable";
}
/** Whether a SID existed when the plan was made. */
function wasThere({ liveNames, otherSids }, sid) {
	return liveNames.has(sid) || otherSids.has(sid);
}
const inSync = (plan) => plan.changes.length === 0 && plan.held.length === 0;
// src/address/address.ts
/** The name that it has in Twilio; empty where it has none. */
function friendlyName({ values }) {
	return String(values.get("name") ?? "");
}
/** Whether it has no friendly name in Twilio, so that no name finds it. */
function isNameless(address) {
	return friendlyName(address) === "";
}
/** Its name, to be shown beside its SID: empty where the SID is its only name. */
function nameBesideSid({ sid, name }) {
	return name === sid ? "" : name;
}
/** False where the account does not report it. */
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
