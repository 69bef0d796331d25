// src/address/resource.ts
const RESOURCES = {
	studioFlow: {
		name: "Studio Flow",
		prefix: "FW"
	},
	workspace: {
		name: "workspace",
		prefix: "WS"
	},
	workflow: {
		name: "workflow",
		prefix: "WW"
	},
	taskChannel: {
		name: "task channel",
		prefix: "TC"
	}
};
Object.defineProperty(exports, "RESOURCES", {
	enumerable: true,
	get: function() {
		return RESOURCES;
	}
});
