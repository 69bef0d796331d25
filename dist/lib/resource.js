/** The Flex Flow of Flex UI 1.x: a website embeds its SID. */
const FLEX_FLOW = {
	name: "Flex Flow",
	plural: "Flex Flows",
	sidPrefix: "FO",
	limit: 2500,
	pace: {
		list: 10,
		fetch: 2,
		create: 2,
		update: 1,
		delete: 2
	},
	fields: [
		{
			path: "name",
			label: "name",
			twilio: "friendly_name",
			type: "text",
			unset: ""
		},
		{
			path: "enabled",
			label: "whether it is in service",
			twilio: "enabled",
			type: "flag",
			default: true,
			isNullable: true
		},
		{
			path: "integration",
			label: "integration",
			twilio: "integration_type",
			type: "integration",
			isDestination: true
		},
		{
			path: "studio.flow",
			label: "Studio Flow",
			twilio: "integration.flow_sid",
			integration: "studio",
			type: "reference",
			resource: "studioFlow",
			holds: "sid",
			required: "Write the SID (FW…) or friendly name of the Studio Flow.",
			isDestination: true
		},
		{
			path: "studio.retryCount",
			label: "retries of the Studio Flow",
			twilio: "integration.retry_count",
			integration: "studio",
			type: "number",
			default: 3,
			max: 3
		},
		{
			path: "webhook.url",
			label: "webhook",
			twilio: "integration.url",
			integration: "webhook",
			type: "url",
			required: "Write the URL that receives the chats.",
			isDestination: true
		},
		{
			path: "webhook.retryCount",
			label: "retries of the webhook",
			twilio: "integration.retry_count",
			integration: "webhook",
			type: "number",
			default: 3,
			max: 3
		},
		{
			path: "task.workspace",
			label: "workspace",
			twilio: "integration.workspace_sid",
			integration: "task",
			type: "reference",
			resource: "workspace",
			holds: "sid",
			required: "Write the SID (WS…) or friendly name of the TaskRouter workspace.",
			isDestination: true
		},
		{
			path: "task.workflow",
			label: "workflow",
			twilio: "integration.workflow_sid",
			integration: "task",
			type: "reference",
			resource: "workflow",
			holds: "sid",
			within: "task.workspace",
			required: "Write the SID (WW…) or friendly name of the workflow.",
			isDestination: true
		},
		{
			path: "task.channel",
			label: "task channel",
			twilio: "integration.channel",
			integration: "task",
			type: "reference",
			resource: "taskChannel",
			holds: "name",
			within: "task.workspace",
			default: "default"
		},
		{
			path: "task.priority",
			label: "task priority",
			twilio: "integration.priority",
			integration: "task",
			type: "number",
			default: 0
		},
		{
			path: "task.timeout",
			label: "task timeout",
			twilio: "integration.timeout",
			integration: "task",
			type: "number",
			default: 86400
		},
		{
			path: "task.creationOnMessage",
			label: "when the task is made",
			twilio: "integration.creation_on_message",
			integration: "task",
			type: "flag",
			unset: false
		},
		{
			path: "janitor",
			label: "janitor",
			twilio: "janitor_enabled",
			type: "flag",
			default: false
		},
		{
			path: "longLived",
			label: "long-lived chats",
			twilio: "long_lived",
			type: "flag",
			default: false
		},
		{
			path: "contactIdentity",
			label: "contact identity",
			twilio: "contact_identity",
			type: "text",
			unset: ""
		},
		{
			path: "chatService",
			label: "chat service",
			twilio: "chat_service_sid",
			type: "sid",
			prefix: "IS",
			unset: "",
			level: "file",
			missing: {
				code: "FA213",
				message: "No chat service was found for the new address",
				remedy: "Write `chatService: IS…` at the top of the file."
			}
		}
	],
	integrations: [
		{
			name: "studio",
			twilio: "studio",
			short: "flow",
			target: "studio.flow",
			describe: (article, target) => `${article} Studio Flow ${target ?? "\"\""}`,
			mapLabel: "Studio"
		},
		{
			name: "webhook",
			twilio: "external",
			short: "url",
			target: "webhook.url",
			describe: (article, target) => `${article} webhook${target === void 0 ? "" : ` at ${target}`}`,
			mapLabel: "Webhook"
		},
		{
			name: "task",
			twilio: "task",
			target: "task.workflow",
			describe: (article, target) => `agents of ${article} workflow ${target ?? "\"\""}`,
			mapLabel: "Task"
		}
	],
	misplacedKeys: /* @__PURE__ */ new Map([
		["friendlyName", "Did you mean \"name\"?"],
		["url", "Write it under webhook: `webhook: { url: … }`."],
		["flow", "Write it under studio: `studio: { flow: … }`."],
		["flowSid", "Write it as `studio: FW…`."],
		["janitorEnabled", "Did you mean \"janitor\"?"],
		["retryCount", "Write it under studio or webhook."]
	]),
	demoLink: (account, sid) => `https://demo.flex.twilio.com/chat?accountSid=${account}&flexFlowSid=${sid}`
};
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
Object.defineProperty(exports, "FLEX_FLOW", {
	enumerable: true,
	get: function() {
		return FLEX_FLOW;
	}
});
Object.defineProperty(exports, "RESOURCES", {
	enumerable: true,
	get: function() {
		return RESOURCES;
	}
});
