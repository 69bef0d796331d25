// src/address/kinds.ts
const KINDS = { "flex-flows": require("./resource.js").FLEX_FLOW };
Object.defineProperty(exports, "KINDS", {
	enumerable: true,
	get: function() {
		return KINDS;
	}
});
