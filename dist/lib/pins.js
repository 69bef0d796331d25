const require_addresses_file = require("./addresses-file.js");
// src/plan/pins.ts
/** The claims by name: each should have its `sid`. */
function missingPins(plan, made = /* @__PURE__ */ new Map()) {
	return plan.claims.flatMap(({ key, desired, live }) => {
		const sid = made.get(key) ?? live?.sid;
		return desired.sid === void 0 && sid !== void 0 ? [{
			key,
			sid
		}] : [];
	});
}
/** The lines to add, as one would write them. */
function pinLines(environment, pins) {
	const entries = pins.flatMap(({ key, sid }) => [`${key}:`, `  sid: ${sid}`]);
	return require_addresses_file.addressesPath(environment).reduceRight((inner, name) => [`${name}:`, ...inner.map((line) => `  ${line}`)], entries);
}
Object.defineProperty(exports, "missingPins", {
	enumerable: true,
	get: function() {
		return missingPins;
	}
});
Object.defineProperty(exports, "pinLines", {
	enumerable: true,
	get: function() {
		return pinLines;
	}
});
