// src/plan/plan.ts
const inSync = (plan) => plan.changes.length === 0 && plan.held.length === 0;
Object.defineProperty(exports, "inSync", {
	enumerable: true,
	get: function() {
		return inSync;
	}
});
