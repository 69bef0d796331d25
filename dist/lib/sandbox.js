require("./rolldown-runtime.js");
const require_shared = require("./shared.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_http = require("node:http");
let node_timers_promises = require("node:timers/promises");
// src/sandbox/auth.ts
function isAuthorized(state, authorization) {
	const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization ?? "")?.[1];
	if (encoded === void 0) return false;
	const credentials = Buffer.from(encoded, "base64").toString();
	const colon = credentials.indexOf(":");
	if (colon < 0) return false;
	const user = credentials.slice(0, colon);
	const secret = credentials.slice(colon + 1);
	if (user === state.accountSid) return secret === state.authToken;
	return Object.hasOwn(state.apiKeys, user) && state.apiKeys[user] === secret;
}
// src/sandbox/replies.ts
function json(status, body, headers = {}) {
	return {
		status,
		headers: {
			"content-type": "application/json",
			...headers
		},
		body: JSON.stringify(body)
	};
}
function failure(status, code, message, headers = {}) {
	return json(status, {
		code,
		message,
		more_info: `https://www.twilio.com/docs/errors/${code}`,
		status
	}, headers);
}
function notFound(path) {
	return failure(404, 20404, `The requested resource ${path.replace(/^\/v\d+(?=\/)/, "")} was not found`);
}
function notAllowed() {
	return failure(405, 20004, "Method not allowed");
}
var ParameterError = class extends Error {
	code;
	constructor(message, code = 20001) {
		super(message);
		this.code = code;
	}
};
// src/sandbox/configuration.ts
function fetchConfiguration(request, state, switches) {
	if (switches.configuration === "missing") return notFound(request.path);
	const row = state.configuration;
	return json(200, {
		account_sid: state.accountSid,
		date_created: row.date_created,
		date_updated: row.date_updated,
		attributes: row.attributes,
		status: "ok",
		taskrouter_workspace_sid: row.taskrouter_workspace_sid,
		taskrouter_target_workflow_sid: row.taskrouter_target_workflow_sid,
		runtime_domain: "https://flex.twilio.com",
		chat_service_instance_sid: switches.configuration === "withoutChatService" ? null : row.chat_service_instance_sid,
		ui_language: "en",
		ui_attributes: {},
		ui_version: row.ui_version,
		service_version: "1.0",
		public_attributes: {},
		url: `${request.baseUrl}/v1/Configuration`
	});
}
// src/sandbox/sids.ts
function randomSid(prefix) {
	return prefix + require_shared.randomBytes(16).toString("hex");
}
function isSid(value, prefix) {
	return value.length === 34 && value.startsWith(prefix) && /^[0-9a-fA-F]{32}$/.test(value.slice(2));
}
// src/sandbox/form.ts
var Form = class {
	#params;
	constructor(params) {
		this.#params = params;
	}
	text(name) {
		return this.#params.get(name) ?? void 0;
	}
	name(name) {
		const text = this.text(name);
		if (text === "") throw new ParameterError(`Missing required parameter ${name} in the post body`);
		return text;
	}
	sid(name, prefix) {
		const text = this.text(name);
		if (text !== void 0 && !isSid(text, prefix)) throw new ParameterError(`Invalid ${name} ${text}: expected ${prefix} and 32 hex digits`);
		return text;
	}
	url(name) {
		const text = this.text(name);
		if (text !== void 0 && !(URL.canParse(text) && /^https?:/i.test(text))) throw new ParameterError(`Invalid ${name}: not an absolute http or https URL`);
		return text;
	}
	boolean(name) {
		const text = this.text(name);
		if (text === void 0) return void 0;
		if (text !== "true" && text !== "false") throw new ParameterError(`Invalid ${name} ${text}: expected true or false`);
		return text === "true";
	}
	integer(name, range) {
		const text = this.text(name);
		if (text === void 0) return void 0;
		const number = Number(text);
		if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(number)) throw new ParameterError(`Invalid ${name} ${text}: expected an integer`);
		if (range !== void 0 && (number < range.least || number > range.most)) throw new ParameterError(`Invalid ${name} ${text}: expected ${range.least} to ${range.most}`);
		return number;
	}
	oneOf(name, choices) {
		const text = this.text(name);
		if (text === void 0) return void 0;
		const choice = choices.find((candidate) => candidate === text);
		if (choice === void 0) throw new ParameterError(`Invalid ${name} ${text}: expected one of ${choices.join(", ")}`);
		return choice;
	}
};
// src/sandbox/flex-flow-params.ts
const channelTypes = [
	"web",
	"sms",
	"facebook",
	"whatsapp",
	"line",
	"custom"
];
const integrationTypes$1 = [
	"studio",
	"external",
	"task"
];
function readFlexFlowParams(params) {
	const form = new Form(params);
	return {
		friendly_name: form.name("FriendlyName"),
		chat_service_sid: form.sid("ChatServiceSid", "IS"),
		channel_type: form.oneOf("ChannelType", channelTypes),
		contact_identity: form.text("ContactIdentity"),
		enabled: form.boolean("Enabled"),
		integration_type: form.oneOf("IntegrationType", integrationTypes$1),
		long_lived: form.boolean("LongLived"),
		janitor_enabled: form.boolean("JanitorEnabled"),
		integration: onlySent({
			flow_sid: form.sid("Integration.FlowSid", "FW"),
			url: form.url("Integration.Url"),
			workspace_sid: form.sid("Integration.WorkspaceSid", "WS"),
			workflow_sid: form.sid("Integration.WorkflowSid", "WW"),
			channel: form.name("Integration.Channel"),
			timeout: form.integer("Integration.Timeout"),
			priority: form.integer("Integration.Priority"),
			creation_on_message: form.boolean("Integration.CreationOnMessage"),
			retry_count: form.integer("Integration.RetryCount", {
				least: 0,
				most: 3
			})
		})
	};
}
function onlySent(integration) {
	return Object.fromEntries(Object.entries(integration).filter(([, value]) => value !== void 0));
}
// src/sandbox/flex-flow-row.ts
function showFlexFlow(row, state, switches, baseUrl) {
	return {
		sid: row.sid,
		account_sid: row.account_sid,
		date_created: row.date_created,
		date_updated: row.date_updated,
		friendly_name: row.friendly_name,
		chat_service_sid: row.chat_service_sid,
		channel_type: row.channel_type,
		...showContactIdentity(row.contact_identity, switches.contactIdentity),
		enabled: row.enabled,
		integration_type: row.integration_type,
		integration: showIntegration(row.integration, state, switches),
		long_lived: row.long_lived,
		janitor_enabled: row.janitor_enabled,
		url: `${baseUrl}/v1/FlexFlows/${row.sid}`
	};
}
function showContactIdentity(identity, unset) {
	if (identity !== null) return { contact_identity: identity };
	if (unset === "absent") return {};
	return { contact_identity: unset === "empty" ? "" : null };
}
function showIntegration(integration, state, switches) {
	if (switches.channelReadBack === "asSent" && !switches.integrationNumbersAsStrings) return integration;
	const shown = { ...integration };
	if (integration.channel !== void 0) shown.channel = showChannel(integration.channel, integration.workspace_sid, state, switches.channelReadBack);
	if (switches.integrationNumbersAsStrings) {
		for (const [key, value] of Object.entries(shown)) if (typeof value === "number") shown[key] = String(value);
	}
	return shown;
}
function showChannel(channel, workspaceSid, state, readBack) {
	if (readBack === "asSent") return channel;
	const found = state.workspaces.find(({ sid }) => sid === workspaceSid)?.task_channels.find(({ sid, unique_name }) => sid === channel || unique_name === channel);
	if (found === void 0) return channel;
	return readBack === "sid" ? found.sid : found.unique_name;
}
// src/sandbox/freshness.ts
var Freshness = class {
	#state;
	#unseen = new Map();
	#old = new Map();
	constructor(state) {
		this.#state = state;
	}
	created(sid, lateCreates) {
		if (lateCreates > 0) this.#unseen.set(sid, { readsLeft: lateCreates });
	}
	changed(before, staleReads) {
		if (staleReads > 0) this.#old.set(before.sid, {
			readsLeft: staleReads,
			row: before
		});
	}
	fetch(sid) {
		pass(this.#old, sid);
		return this.#old.get(sid)?.row ?? this.#state.flexFlows[sid];
	}
	list(isFirstPage) {
		const rows = Object.values(this.#state.flexFlows);
		if (this.#unseen.size === 0 && this.#old.size === 0) return rows;
		if (isFirstPage) {
			for (const sid of this.#unseen.keys()) pass(this.#unseen, sid);
			for (const sid of this.#old.keys()) pass(this.#old, sid);
		}
		const deleted = [...this.#old.values()].map(({ row }) => row).filter(({ sid }) => !this.#exists(sid));
		return [...rows.map((row) => this.#old.get(row.sid)?.row ?? row), ...deleted].filter(({ sid }) => !this.#unseen.has(sid));
	}
	#exists(sid) {
		return Object.hasOwn(this.#state.flexFlows, sid);
	}
};
function pass(lags, sid) {
	const lag = lags.get(sid);
	if (lag === void 0) return;
	if (lag.readsLeft === 0) lags.delete(sid);
	else lag.readsLeft -= 1;
}
// src/sandbox/integration.ts
const required = {
	studio: [["flow_sid", "Integration.FlowSid"]],
	external: [["url", "Integration.Url"]],
	task: [["workspace_sid", "Integration.WorkspaceSid"], ["workflow_sid", "Integration.WorkflowSid"]]
};
const optional = {
	studio: ["retry_count"],
	external: ["retry_count"],
	task: [
		"channel",
		"timeout",
		"priority",
		"creation_on_message"
	]
};
const defaults = {
	studio: { retry_count: 3 },
	external: { retry_count: 3 },
	task: {
		channel: "default",
		timeout: 86400,
		priority: 0
	}
};
function nextIntegration(type, before, sent, switches) {
	if (type === null) return sent;
	const targets = required[type].map(([key]) => key);
	const applicable = [...targets, ...optional[type]];
	const kept = switches.staleIntegrationKeys ? without(before, switches.omittedResetOnUpdate ? optional[type] : []) : pick(before, switches.omittedResetOnUpdate ? targets : applicable);
	const next = {
		...switches.fillIntegrationDefaults ? defaults[type] : {},
		...kept,
		...pick(sent, applicable)
	};
	for (const [key, name] of required[type]) if (next[key] === void 0) throw new ParameterError(`${name} is required when IntegrationType is ${type}`, 45004);
	return next;
}
function pick(integration, keys) {
	return Object.fromEntries(Object.entries(integration).filter(([key]) => keys.includes(key)));
}
function without(integration, keys) {
	return Object.fromEntries(Object.entries(integration).filter(([key]) => !keys.includes(key)));
}
// src/sandbox/name-filter.ts
function filterByName(rows, query, fuzziness) {
	const wanted = query.get("FriendlyName");
	if (wanted === null || fuzziness === "ignored") return rows;
	if (fuzziness === "exact") return rows.filter((row) => row.friendly_name === wanted);
	const folded = wanted.toLowerCase();
	if (fuzziness === "contains") return rows.filter((row) => row.friendly_name.toLowerCase().includes(folded));
	return rows.filter((row) => row.friendly_name.toLowerCase() === folded);
}
// src/sandbox/paging.ts
function isFirstPage(query) {
	return (query.get("PageToken") ?? "PT0") === "PT0" && (query.get("Page") ?? "0") === "0";
}
function page(request, switches, rows, key, show) {
	const size = Math.min(count(request.query, "PageSize", 1) ?? switches.defaultPageSize, switches.maxPageSize);
	const number = count(request.query, "Page", 0) ?? 0;
	const start = tokenStart(request.query.get("PageToken")) ?? number * size;
	const urlOf = (pageNumber, offset) => pageUrl(request, size, pageNumber, offset);
	const end = start + size;
	return json(200, {
		meta: {
			page: number,
			page_size: size,
			first_page_url: urlOf(0, 0),
			previous_page_url: start > 0 ? urlOf(Math.max(0, number - 1), Math.max(0, start - size)) : null,
			url: urlOf(number, start),
			next_page_url: end < rows.length ? urlOf(number + 1, end) : null,
			key
		},
		[key]: rows.slice(start, end).map(show)
	});
}
function pageUrl(request, size, number, offset) {
	const query = new URLSearchParams();
	const name = request.query.get("FriendlyName");
	if (name !== null) query.set("FriendlyName", name);
	query.set("PageSize", String(size));
	query.set("Page", String(number));
	if (offset > 0) query.set("PageToken", `PT${offset}`);
	return `${request.baseUrl}${request.path}?${query}`;
}
function count(query, name, least) {
	const text = query.get(name);
	if (text === null) return void 0;
	if (!/^\d{1,9}$/.test(text) || Number(text) < least) throw new ParameterError(`Invalid ${name}: ${text}`);
	return Number(text);
}
function tokenStart(token) {
	if (token === null) return void 0;
	const digits = /^PT(\d{1,9})$/.exec(token)?.[1];
	if (digits === void 0) throw new ParameterError(`Invalid PageToken: ${token}`);
	return Number(digits);
}
// src/sandbox/rate-limits.ts
const perSecond = {
	list: 10,
	fetch: 2,
	create: 2,
	update: 1,
	delete: 2
};
var RateLimits = class {
	#buckets = new Map();
	secondsToWait(kind, now) {
		const rate = perSecond[kind];
		const most = rate * 1.05;
		const last = this.#buckets.get(kind);
		const tokens = last === void 0 ? most : Math.min(most, last.tokens + (now - last.at) / 1e3 * rate);
		const pass = tokens >= 1;
		this.#buckets.set(kind, {
			tokens: pass ? tokens - 1 : tokens,
			at: now
		});
		return pass ? void 0 : Math.max(1, Math.ceil((1 - tokens) / rate));
	}
};
// src/sandbox/flex-flows.ts
const mostFlexFlows = 2500;
var FlexFlows = class {
	#context;
	#freshness;
	#rateLimits = new RateLimits();
	constructor(context) {
		this.#context = context;
		this.#freshness = new Freshness(context.state);
	}
	handle(request, sid) {
		const kind = kindOf(request.method, sid);
		if (kind === void 0) return notAllowed();
		const tooMany = this.#refuseTooMany(kind);
		if (tooMany !== void 0) return tooMany;
		if (sid === void 0) return kind === "create" ? this.#create(request) : this.#list(request);
		if (!isSid(sid, "FO")) return notFound(request.path);
		if (kind === "fetch") return this.#fetch(request, sid);
		const row = this.#context.state.flexFlows[sid];
		if (row === void 0) return notFound(request.path);
		return kind === "update" ? this.#update(request, row) : this.#delete(row);
	}
	#refuseTooMany(kind) {
		if (this.#context.switches.rateLimits === "off") return void 0;
		const seconds = this.#rateLimits.secondsToWait(kind, this.#context.now());
		if (seconds === void 0) return void 0;
		return failure(429, 20429, "Too Many Requests", { "retry-after": String(seconds) });
	}
	#list(request) {
		const { switches } = this.#context;
		return page(request, switches, filterByName(this.#freshness.list(isFirstPage(request.query)), request.query, switches.fuzzyNameFilter), "flex_flows", (row) => this.#show(request, row));
	}
	#fetch(request, sid) {
		const row = this.#freshness.fetch(sid);
		return row === void 0 ? notFound(request.path) : json(200, this.#show(request, row));
	}
	#create(request) {
		const { state, switches } = this.#context;
		const sent = readFlexFlowParams(request.form);
		const now = this.#timestamp();
		const row = {
			sid: this.#context.newSid("FO"),
			account_sid: state.accountSid,
			date_created: now,
			date_updated: now,
			friendly_name: need(sent.friendly_name, "FriendlyName"),
			chat_service_sid: need(sent.chat_service_sid, "ChatServiceSid"),
			channel_type: need(sent.channel_type, "ChannelType"),
			contact_identity: sent.contact_identity || null,
			enabled: sent.enabled ?? switches.enabledByDefault,
			integration_type: sent.integration_type ?? null,
			integration: nextIntegration(sent.integration_type ?? null, {}, sent.integration, switches),
			long_lived: sent.long_lived ?? false,
			janitor_enabled: sent.janitor_enabled ?? false
		};
		if (Object.keys(state.flexFlows).length >= mostFlexFlows) throw new ParameterError(`The account has reached its limit of ${mostFlexFlows} Flex Flows`, 45004);
		state.flexFlows[row.sid] = row;
		this.#freshness.created(row.sid, switches.lateCreates);
		return json(201, this.#show(request, row));
	}
	#update(request, before) {
		const { state, switches } = this.#context;
		const sent = readFlexFlowParams(request.form);
		const omitted = switches.omittedResetOnUpdate ? {
			contact_identity: null,
			enabled: switches.enabledByDefault,
			long_lived: false,
			janitor_enabled: false
		} : before;
		const type = sent.integration_type ?? before.integration_type;
		const row = {
			...before,
			date_updated: this.#timestamp(),
			friendly_name: sent.friendly_name ?? before.friendly_name,
			chat_service_sid: sent.chat_service_sid ?? before.chat_service_sid,
			channel_type: sent.channel_type ?? before.channel_type,
			contact_identity: sent.contact_identity === void 0 ? omitted.contact_identity : sent.contact_identity || null,
			enabled: sent.enabled ?? omitted.enabled,
			integration_type: type,
			integration: nextIntegration(type, before.integration, sent.integration, switches),
			long_lived: sent.long_lived ?? omitted.long_lived,
			janitor_enabled: sent.janitor_enabled ?? omitted.janitor_enabled
		};
		state.flexFlows[row.sid] = row;
		this.#freshness.changed(before, switches.staleReads);
		return json(200, this.#show(request, row));
	}
	#delete(row) {
		delete this.#context.state.flexFlows[row.sid];
		this.#freshness.changed(row, this.#context.switches.staleReads);
		return {
			status: 204,
			headers: {},
			body: ""
		};
	}
	#show(request, row) {
		return showFlexFlow(row, this.#context.state, this.#context.switches, request.baseUrl);
	}
	#timestamp() {
		return new Date(this.#context.now()).toISOString().replace(/\.\d{3}Z$/, "Z");
	}
};
function kindOf(method, sid) {
	if (method === "GET") return sid === void 0 ? "list" : "fetch";
	if (method === "POST") return sid === void 0 ? "create" : "update";
	return method === "DELETE" && sid !== void 0 ? "delete" : void 0;
}
function need(value, name) {
	if (value === void 0) throw new ParameterError(`Missing required parameter ${name} in the post body`);
	return value;
}
// src/sandbox/lookups.ts
function studioFlows$1(request, state, switches, sid) {
	const show = (row, definition) => ({
		sid: row.sid,
		account_sid: state.accountSid,
		friendly_name: row.friendly_name,
		status: row.status,
		revision: row.revision,
		definition,
		commit_message: null,
		valid: null,
		errors: null,
		warnings: null,
		date_created: row.date_created,
		date_updated: row.date_updated,
		webhook_url: `https://webhooks.twilio.com/v1/Accounts/${state.accountSid}/Flows/${row.sid}`,
		url: `${request.baseUrl}/v2/Flows/${row.sid}`
	});
	if (sid === void 0) return page(request, switches, state.studioFlows, "flows", (row) => show(row, null));
	const flow = state.studioFlows.find((row) => row.sid === sid);
	return flow === void 0 ? notFound(request.path) : json(200, show(flow, {}));
}
function proxyServices(request, state, switches, sid) {
	const show = (row) => ({
		...row,
		account_sid: state.accountSid,
		callback_url: null,
		default_ttl: 0,
		number_selection_behavior: "prefer-sticky",
		geo_match_level: "country",
		intercept_callback_url: null,
		out_of_session_callback_url: null,
		url: `${request.baseUrl}/v1/Services/${row.sid}`
	});
	if (sid === void 0) return page(request, switches, state.proxyServices, "services", show);
	const service = state.proxyServices.find((row) => row.sid === sid);
	return service === void 0 ? notFound(request.path) : json(200, show(service));
}
function workspaces$1(request, state, switches, sid) {
	const show = ({ workflows: _, task_channels: __, ...row }) => ({
		...row,
		account_sid: state.accountSid,
		default_activity_name: "Offline",
		event_callback_url: "",
		events_filter: null,
		multi_task_enabled: true,
		timeout_activity_name: "Offline",
		prioritize_queue_order: "FIFO",
		url: `${request.baseUrl}/v1/Workspaces/${row.sid}`
	});
	if (sid === void 0) return page(request, switches, filterByName(state.workspaces, request.query, switches.fuzzyNameFilter), "workspaces", show);
	const workspace = state.workspaces.find((row) => row.sid === sid);
	return workspace === void 0 ? notFound(request.path) : json(200, show(workspace));
}
// src/sandbox/switches.ts
const defaultSwitches = {
	staleIntegrationKeys: false,
	fillIntegrationDefaults: true,
	integrationNumbersAsStrings: false,
	channelReadBack: "asSent",
	contactIdentity: "null",
	enabledByDefault: true,
	omittedResetOnUpdate: false,
	fuzzyNameFilter: "exact",
	lateCreates: 0,
	staleReads: 0,
	configuration: "present",
	defaultPageSize: 50,
	maxPageSize: 1e3,
	rateLimits: "off"
};
// src/sandbox/workspace-parts.ts
function workspaceParts(request, state, switches, workspaceSid, collection, id) {
	const workspace = state.workspaces.find(({ sid }) => sid === workspaceSid);
	if (workspace === void 0) return notFound(request.path);
	const common = {
		account_sid: state.accountSid,
		workspace_sid: workspace.sid
	};
	const urlOf = (sid) => `${request.baseUrl}/v1/Workspaces/${workspace.sid}/${collection}/${sid}`;
	if (collection === "Workflows") {
		const show = (row) => ({
			...row,
			...common,
			...workflowExtras,
			url: urlOf(row.sid)
		});
		return workflows(request, switches, workspace, id, show);
	}
	if (collection === "TaskChannels") {
		const show = (row) => ({
			...row,
			...common,
			channel_optimized_routing: false,
			url: urlOf(row.sid)
		});
		return taskChannels(request, switches, workspace, id, show);
	}
	return notFound(request.path);
}
const workflowExtras = {
	assignment_callback_url: null,
	configuration: "{}",
	document_content_type: "application/json",
	fallback_assignment_callback_url: null,
	task_reservation_timeout: 120
};
function workflows(request, switches, workspace, id, show) {
	if (id === void 0) return page(request, switches, filterByName(workspace.workflows, request.query, switches.fuzzyNameFilter), "workflows", show);
	const workflow = workspace.workflows.find((row) => row.sid === id);
	return workflow === void 0 ? notFound(request.path) : json(200, show(workflow));
}
function taskChannels(request, switches, workspace, id, show) {
	if (id === void 0) return page(request, switches, workspace.task_channels, "channels", show);
	const channel = workspace.task_channels.find((row) => row.sid === id || row.unique_name === id);
	return channel === void 0 ? notFound(request.path) : json(200, show(channel));
}
// src/sandbox/api.ts
var SandboxApi = class {
	state;
	switches;
	#flexFlows;
	constructor(state, options = {}) {
		this.state = state;
		this.switches = {
			...defaultSwitches,
			...options.switches
		};
		this.#flexFlows = new FlexFlows({
			state,
			switches: this.switches,
			now: options.now ?? Date.now,
			newSid: options.newSid ?? randomSid
		});
	}
	handle(request) {
		if (!isAuthorized(this.state, request.authorization)) return failure(401, 20003, "Authenticate");
		try {
			return this.#route(request);
		} catch (error) {
			if (error instanceof ParameterError) return failure(400, error.code, error.message);
			return failure(500, 20500, `Internal server error: ${error instanceof Error ? error.message : error}`);
		}
	}
	#route(request) {
		const [version, resource, id, part, partId, ...rest] = segments(request.path);
		const collection = `${version}/${resource}`;
		const { state, switches } = this;
		if (collection === "v1/FlexFlows" && part === void 0) return this.#flexFlows.handle(request, id);
		const reads = readers[collection];
		if (reads === void 0 || rest.length > 0) return notFound(request.path);
		if (collection === "v1/Workspaces" && id !== void 0 && part !== void 0) {
			if (request.method !== "GET") return notAllowed();
			return workspaceParts(request, state, switches, id, part, partId);
		}
		if (part !== void 0) return notFound(request.path);
		if (request.method !== "GET") return notAllowed();
		return reads(request, state, switches, id);
	}
};
const readers = {
	"v1/Configuration": (request, state, switches, id) => id === void 0 ? fetchConfiguration(request, state, switches) : notFound(request.path),
	"v2/Flows": studioFlows$1,
	"v1/Services": proxyServices,
	"v1/Workspaces": workspaces$1
};
function segments(path) {
	return path.split("/").slice(1).map(decoded);
}
function decoded(segment) {
	try {
		return decodeURIComponent(segment);
	} catch {
		throw new ParameterError(`Malformed path segment ${segment}`);
	}
}
// src/sandbox/seed-sids.ts
const seedSids = {
	account: "AC5a4d0b0c0000000000000000000f1e80",
	chatService: "IS5a4d0b0c000000000000000000001001",
	proxyService: "KS5a4d0b0c000000000000000000002001",
	flexWorkspace: "WS5a4d0b0c000000000000000000003001",
	backOfficeWorkspace: "WS5a4d0b0c000000000000000000003002",
	assignToAnyone: "WW5a4d0b0c000000000000000000004001",
	vipWorkflow: "WW5a4d0b0c000000000000000000004002",
	backOfficeWorkflow: "WW5a4d0b0c000000000000000000004011"
};
const flowSids = {
	default: "FO5a4d0b0c00000000000000000000f001",
	english: "FO5a4d0b0c00000000000000000000f002",
	deutsch: "FO5a4d0b0c00000000000000000000f003",
	helpBot: "FO5a4d0b0c00000000000000000000f004",
	vip: "FO5a4d0b0c00000000000000000000f005",
	shop: "FO5a4d0b0c00000000000000000000f006",
	intranet: "FO5a4d0b0c00000000000000000000f007",
	careers: "FO5a4d0b0c00000000000000000000f008",
	globex: "FO5a4d0b0c00000000000000000000f009",
	sms: "FO5a4d0b0c00000000000000000000f00a",
	whatsapp: "FO5a4d0b0c00000000000000000000f00b"
};
const studioSids = {
	webchatFlow: "FW5a4d0b0c00000000000000000000a001",
	en: "FW5a4d0b0c00000000000000000000a002",
	de: "FW5a4d0b0c00000000000000000000a003",
	fr: "FW5a4d0b0c00000000000000000000a004",
	draft: "FW5a4d0b0c00000000000000000000a005",
	twin1: "FW5a4d0b0c00000000000000000000a006",
	twin2: "FW5a4d0b0c00000000000000000000a007",
	messaging: "FW5a4d0b0c00000000000000000000a008"
};
const channelSids = {
	default: "TC5a4d0b0c00000000000000000000c001",
	chat: "TC5a4d0b0c00000000000000000000c002",
	voice: "TC5a4d0b0c00000000000000000000c003",
	sms: "TC5a4d0b0c00000000000000000000c004",
	email: "TC5a4d0b0c00000000000000000000c005",
	backOfficeDefault: "TC5a4d0b0c00000000000000000000c011"
};
// src/sandbox/builders.ts
const seedDates = {
	date_created: "2025-03-03T09:00:00Z",
	date_updated: "2025-03-03T09:00:00Z"
};
function flexFlow(sid, friendly_name, differs = {}) {
	return {
		sid,
		account_sid: seedSids.account,
		...seedDates,
		friendly_name,
		chat_service_sid: seedSids.chatService,
		channel_type: "web",
		contact_identity: null,
		enabled: true,
		integration_type: "studio",
		integration: {
			flow_sid: studioSids.webchatFlow,
			retry_count: 3
		},
		long_lived: false,
		janitor_enabled: false,
		...differs
	};
}
function studioFlow(sid, friendly_name, differs = {}) {
	return {
		sid,
		friendly_name,
		status: "published",
		revision: 1,
		...seedDates,
		...differs
	};
}
function bySid(rows) {
	return Object.fromEntries(rows.map((row) => [row.sid, row]));
}
// src/sandbox/seed.ts
function seedState() {
	return {
		accountSid: seedSids.account,
		authToken: "sandbox",
		apiKeys: {},
		flexFlows: bySid(flexFlows()),
		studioFlows: studioFlows(),
		workspaces: workspaces(),
		proxyServices: [{
			sid: seedSids.proxyService,
			unique_name: "Flex Proxy Service",
			chat_instance_sid: seedSids.chatService,
			...seedDates
		}],
		configuration: {
			...seedDates,
			chat_service_instance_sid: seedSids.chatService,
			taskrouter_workspace_sid: seedSids.flexWorkspace,
			taskrouter_target_workflow_sid: seedSids.assignToAnyone,
			ui_version: "1.34.1",
			attributes: { internal_note: "Private to the account: must not be logged" }
		}
	};
}
function flexFlows() {
	return [
		flexFlow(flowSids.default, "Flex Web Channel Flow"),
		flexFlow(flowSids.english, "Acme.com (English)", { integration: {
			flow_sid: studioSids.en,
			retry_count: 1
		} }),
		flexFlow(flowSids.deutsch, "Acme Deutsch", {
			integration: {
				flow_sid: studioSids.de,
				retry_count: 2
			},
			janitor_enabled: true
		}),
		flexFlow(flowSids.helpBot, "Acme Help Bot", {
			enabled: false,
			integration_type: "external",
			integration: {
				url: "https://bots.acme.com/flex",
				retry_count: 3
			},
			janitor_enabled: true
		}),
		flexFlow(flowSids.vip, "Acme VIP", {
			integration_type: "task",
			integration: {
				workspace_sid: seedSids.flexWorkspace,
				workflow_sid: seedSids.vipWorkflow,
				channel: "chat",
				timeout: 3600,
				priority: 10
			},
			janitor_enabled: true
		}),
		flexFlow(flowSids.shop, "Acme Shop (old)"),
		flexFlow(flowSids.intranet, "Acme Intranet Chat"),
		flexFlow(flowSids.careers, "Acme Careers"),
		flexFlow(flowSids.globex, "Globex Support"),
		flexFlow(flowSids.sms, "Acme SMS", {
			channel_type: "sms",
			contact_identity: "+15005550006",
			integration: {
				flow_sid: studioSids.messaging,
				retry_count: 3
			}
		}),
		flexFlow(flowSids.whatsapp, "Acme WhatsApp", {
			channel_type: "whatsapp",
			contact_identity: "whatsapp:+15005550006",
			integration: {
				flow_sid: studioSids.messaging,
				retry_count: 3
			},
			long_lived: true
		})
	];
}
function studioFlows() {
	return [
		studioFlow(studioSids.webchatFlow, "Webchat Flow"),
		studioFlow(studioSids.en, "WebChat EN", { revision: 12 }),
		studioFlow(studioSids.de, "WebChat DE", { revision: 7 }),
		studioFlow(studioSids.fr, "WebChat FR"),
		studioFlow(studioSids.draft, "WebChat ES", { status: "draft" }),
		studioFlow(studioSids.twin1, "Out of Office"),
		studioFlow(studioSids.twin2, "Out of Office"),
		studioFlow(studioSids.messaging, "Messaging Flow")
	];
}
function workspaces() {
	return [{
		sid: seedSids.flexWorkspace,
		friendly_name: "Flex Task Assignment",
		...seedDates,
		workflows: [{
			sid: seedSids.assignToAnyone,
			friendly_name: "Assign to Anyone",
			...seedDates
		}, {
			sid: seedSids.vipWorkflow,
			friendly_name: "VIP",
			...seedDates
		}],
		task_channels: [
			taskChannel(channelSids.default, "default", "Default"),
			taskChannel(channelSids.chat, "chat", "Programmable Chat"),
			taskChannel(channelSids.voice, "voice", "Voice"),
			taskChannel(channelSids.sms, "sms", "SMS"),
			taskChannel(channelSids.email, "email", "Email")
		]
	}, {
		sid: seedSids.backOfficeWorkspace,
		friendly_name: "Back Office",
		...seedDates,
		workflows: [{
			sid: seedSids.backOfficeWorkflow,
			friendly_name: "Claims",
			...seedDates
		}],
		task_channels: [taskChannel(channelSids.backOfficeDefault, "default", "Default")]
	}];
}
function taskChannel(sid, unique_name, friendly_name) {
	return {
		sid,
		unique_name,
		friendly_name,
		...seedDates
	};
}
// src/sandbox/faults.ts
function deliver(fault, request, carryOut) {
	if (fault.kind === "reset") {
		if (fault.when === "after") carryOut();
		return "reset";
	}
	if (fault.kind === "redirect") return {
		status: fault.status ?? 302,
		headers: { location: fault.location },
		body: ""
	};
	const applied = fault.applied ?? false;
	if (fault.kind === "truncated" || fault.kind === "html") {
		const honest = applied || request.method === "GET" ? carryOut() : invented(request);
		return fault.kind === "truncated" ? truncated(honest) : html(honest);
	}
	if (applied) carryOut();
	switch (fault.kind) {
		case "status": return refused(fault.status, fault.code, fault.message, fault.headers);
		case "body": return {
			status: fault.status ?? 200,
			headers: { "content-type": "application/json" },
			body: fault.body
		};
		case "hang": return "hang";
	}
}
function truncated(honest) {
	return {
		...success(honest),
		body: honest.body.slice(0, Math.ceil(honest.body.length / 2))
	};
}
function html(honest) {
	return {
		...success(honest),
		headers: { "content-type": "text/html" },
		body: "<!doctype html><title>Please sign in</title><h1>Guest network</h1>"
	};
}
function invented(request) {
	return {
		status: request.method === "POST" && /FlexFlows$/.test(request.path) ? 201 : 200,
		headers: { "content-type": "application/json" },
		body: JSON.stringify({
			sid: `FO${"0".repeat(32)}`,
			friendly_name: request.form.get("FriendlyName")
		})
	};
}
function success(answer) {
	return {
		...answer,
		status: answer.status < 300 && answer.status !== 204 ? answer.status : 200
	};
}
function refused(status, code, message = node_http.STATUS_CODES[status] ?? "Error", headers = {}) {
	if (code !== void 0) return failure(status, code, message, headers);
	return {
		status,
		headers: {
			"content-type": "text/plain",
			...headers
		},
		body: message
	};
}
// src/sandbox/http.ts
const longestBody = 1048576;
var BadRequest = class extends Error {
	status;
	constructor(status, message) {
		super(message);
		this.status = status;
	}
};
async function readRequest(incoming, baseUrl) {
	const body = await readBody(incoming);
	const target = incoming.url ?? "";
	if (!target.startsWith("/")) throw new BadRequest(400, `Malformed request target ${target}`);
	const type = incoming.headers["content-type"];
	if (body !== "" && !type?.startsWith("application/x-www-form-urlencoded")) throw new BadRequest(400, `Unsupported content type ${type}: send application/x-www-form-urlencoded`);
	const question = target.indexOf("?");
	const { authorization } = incoming.headers;
	return {
		method: incoming.method ?? "GET",
		path: question < 0 ? target : target.slice(0, question),
		query: new URLSearchParams(question < 0 ? "" : target.slice(question + 1)),
		form: new URLSearchParams(body),
		...authorization === void 0 ? {} : { authorization },
		baseUrl
	};
}
function readBody(incoming) {
	return new Promise((resolve, reject) => {
		const chunks = [];
		let length = 0;
		incoming.on("data", (chunk) => {
			length += chunk.length;
			if (length <= longestBody) chunks.push(chunk);
		});
		incoming.on("end", () => {
			if (length <= longestBody) resolve(Buffer.concat(chunks).toString());
			else reject(new BadRequest(413, `The body is longer than ${longestBody} bytes`));
		});
		incoming.on("error", reject);
		incoming.on("close", () => reject(new Error("The client went away")));
	});
}
function send(outgoing, { status, headers, body }) {
	if (outgoing.destroyed) return;
	const length = status === 204 ? {} : { "content-length": Buffer.byteLength(body) };
	outgoing.writeHead(status, {
		...headers,
		...length
	});
	outgoing.end(body);
}
function flatHeaders(headers) {
	const flat = {};
	for (const [name, value] of Object.entries(headers)) if (value !== void 0) flat[name] = Array.isArray(value) ? value.join(", ") : value;
	return flat;
}
// src/sandbox/server.ts
async function startSandbox(options = {}) {
	const api = new SandboxApi(options.state ?? seedState(), options);
	const requests = [];
	const server = (0, node_http.createServer)();
	server.keepAliveTimeout = 6e5;
	const url = `http://127.0.0.1:${await listen(server, options.port ?? 0)}`;
	server.on("request", (incoming, outgoing) => {
		answer(incoming, outgoing, {
			url,
			api,
			requests,
			options
		}).catch((error) => send(outgoing, internalError(error)));
	});
	server.on("clientError", (_error, socket) => {
		if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
		else socket.destroy();
	});
	return {
		url,
		api,
		state: api.state,
		requests,
		close: () => close(server)
	};
}
async function answer(incoming, outgoing, context) {
	const delivery = await take(incoming, context);
	if (context.options.latencyMs) await (0, node_timers_promises.setTimeout)(context.options.latencyMs);
	if (delivery === "hang") return;
	if (delivery === "reset") outgoing.socket?.resetAndDestroy();
	else send(outgoing, delivery);
}
async function take(incoming, { url, api, requests, options }) {
	let request;
	try {
		request = await readRequest(incoming, originOf(incoming, url));
	} catch (error) {
		return error instanceof BadRequest ? failure(error.status, 20001, error.message) : "hang";
	}
	const recorded = {
		method: request.method,
		path: request.path,
		query: Object.fromEntries(request.query),
		form: Object.fromEntries(request.form),
		headers: flatHeaders(incoming.headers),
		authorized: isAuthorized(api.state, request.authorization)
	};
	const index = requests.push(recorded) - 1;
	const carryOut = () => handleAndTell(api, request, options.onChange);
	const fault = options.fault?.(recorded, index);
	return fault === void 0 ? carryOut() : deliver(fault, request, carryOut);
}
function originOf(incoming, url) {
	const local = url.replace("127.0.0.1", "localhost");
	return `http://${incoming.headers.host}` === local ? local : url;
}
function handleAndTell(api, request, onChange) {
	const response = api.handle(request);
	if (request.method !== "GET" && response.status < 300) onChange?.(api.state);
	return response;
}
function internalError(error) {
	return failure(500, 20500, error instanceof Error ? error.message : String(error));
}
function listen(server, port) {
	return new Promise((resolve, reject) => {
		server.once("error", (cause) => {
			reject(new Error(`The sandbox cannot listen on 127.0.0.1:${port}: ${cause.message}`, { cause }));
		});
		server.listen(port, "127.0.0.1", () => {
			const address = server.address();
			if (address === null || typeof address === "string") reject(new Error("The sandbox has no port"));
			else resolve(address.port);
		});
	});
}
function close(server) {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
// src/sandbox/state-shape.ts
function faultInState(value) {
	if (!isRecord(value)) return "state is no object";
	if (typeof value.accountSid !== "string" || !isSid(value.accountSid, "AC")) return "state.accountSid is no account SID";
	return faultInFields("state", value, {
		authToken: "string",
		apiKeys: "object",
		configuration: "object"
	}) ?? faultInFlexFlows(value.flexFlows) ?? faultInRows("state.studioFlows", value.studioFlows, {
		sid: "string",
		friendly_name: "string"
	}) ?? faultInRows("state.proxyServices", value.proxyServices, {
		sid: "string",
		unique_name: "string"
	}) ?? faultInWorkspaces(value.workspaces);
}
function isState(value) {
	return faultInState(value) === void 0;
}
const flexFlowFields = {
	account_sid: "string",
	date_created: "string",
	date_updated: "string",
	friendly_name: "string",
	chat_service_sid: "string",
	channel_type: "string",
	enabled: "boolean",
	integration: "object",
	long_lived: "boolean",
	janitor_enabled: "boolean"
};
const integrationTypes = new Set([
	null,
	"studio",
	"external",
	"task"
]);
function faultInFlexFlows(flows) {
	if (!isRecord(flows)) return "state.flexFlows is no object";
	for (const [sid, row] of Object.entries(flows)) {
		const at = `state.flexFlows.${sid}`;
		if (!isRecord(row)) return `${at} is no object`;
		if (row.sid !== sid || !isSid(sid, "FO")) return `${at} and its sid are not one Flex Flow SID`;
		const fault = faultInFields(at, row, flexFlowFields);
		if (fault !== void 0) return fault;
		if (!integrationTypes.has(row.integration_type)) return `${at}: integration_type is none of studio, external, task, null`;
	}
}
function faultInWorkspaces(workspaces) {
	const fault = faultInRows("state.workspaces", workspaces, {
		sid: "string",
		friendly_name: "string"
	});
	if (fault !== void 0 || !Array.isArray(workspaces)) return fault;
	for (const [index, workspace] of workspaces.entries()) {
		const at = `state.workspaces[${index}]`;
		const inside = faultInRows(`${at}.workflows`, workspace.workflows, {
			sid: "string",
			friendly_name: "string"
		}) ?? faultInRows(`${at}.task_channels`, workspace.task_channels, {
			sid: "string",
			unique_name: "string"
		});
		if (inside !== void 0) return inside;
	}
}
function faultInRows(at, rows, fields) {
	if (!Array.isArray(rows)) return `${at} is no list`;
	for (const [index, row] of rows.entries()) {
		if (!isRecord(row)) return `${at}[${index}] is no object`;
		const fault = faultInFields(`${at}[${index}]`, row, fields);
		if (fault !== void 0) return fault;
	}
}
function faultInFields(at, row, fields) {
	for (const [name, type] of Object.entries(fields)) {
		const value = row[name];
		if (!(type === "object" ? isRecord(value) : typeof value === type)) return `${at}: ${name} is no ${type}`;
	}
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/sandbox/store.ts
const format = "twilio-flex-addresses sandbox";
const version = 1;
var SandboxFileError = class extends Error {
	file;
	problem;
	remedy;
	constructor(file, problem, remedy, cause) {
		super(`${file}: ${problem}. ${remedy}`, { cause });
		this.name = "SandboxFileError";
		this.file = file;
		this.problem = problem;
		this.remedy = remedy;
	}
};
var SandboxStore = class {
	file;
	#checked = false;
	constructor(file) {
		this.file = file;
	}
	load() {
		const text = this.#read();
		if (text === void 0) {
			this.#checked = true;
			return;
		}
		const content = parse(text);
		if (!isOurs(content)) throw this.#unusable("this is not a file of the sandbox, or it is broken");
		if (content.version !== version) throw this.#unusable(`it has version ${content.version} of the sandbox's format, and this is ${version}`);
		if (!isState(content.state)) throw this.#unusable(`it is broken: ${faultInState(content.state)}`);
		this.#checked = true;
		return content.state;
	}
	save(state) {
		if (!this.#checked) this.load();
		const draft = `${this.file}.${process.pid}.tmp`;
		try {
			(0, node_fs.writeFileSync)(draft, `${JSON.stringify({
				format,
				version,
				state
			}, null, 2)}\n`);
			(0, node_fs.renameSync)(draft, this.file);
		} catch (cause) {
			(0, node_fs.rmSync)(draft, { force: true });
			throw new SandboxFileError(this.file, `cannot be written (${codeOf(cause)})`, "Check the folder and its permissions.", cause);
		}
	}
	#read() {
		try {
			return (0, node_fs.readFileSync)(this.file, "utf8");
		} catch (cause) {
			if (codeOf(cause) === "ENOENT") return void 0;
			throw new SandboxFileError(this.file, `cannot be read (${codeOf(cause)})`, "Check its permissions.", cause);
		}
	}
	#unusable(problem) {
		return new SandboxFileError(this.file, problem, "Delete it to start afresh with a new sandbox.");
	}
};
function isOurs(content) {
	return typeof content === "object" && content !== null && "format" in content && content.format === format;
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function codeOf(error) {
	if (!(error instanceof Error)) return String(error);
	return "code" in error ? String(error.code) : error.message;
}
// src/cli/sandbox.ts
const FILE = ".flex-sandbox.json";
async function openSandbox(folder, port = 0) {
	const store = new SandboxStore((0, node_path.join)(folder, FILE));
	try {
		const state = store.load() ?? seedState();
		store.save(state);
		return await startSandbox({
			state,
			port,
			onChange: (changed) => store.save(changed)
		});
	} catch (error) {
		throw sandboxProblem(error, port);
	}
}
function sandboxProblem(error, port) {
	if (error instanceof SandboxFileError) return require_shared.stop("FA005", `${FILE}: ${error.problem}`, error.remedy);
	const { code } = error.cause ?? error;
	if (code === "EADDRINUSE" || code === "EACCES") return require_shared.stop("FA003", `Port ${port} cannot be listened on (${code})`, "Name another with --port.");
	return error;
}
function sandboxSettings(sandbox) {
	const { accountSid, authToken } = sandbox.state;
	return {
		account: accountSid,
		user: accountSid,
		password: authToken,
		region: void 0,
		edge: void 0,
		apiUrl: sandbox.url
	};
}
async function serveSandbox(folder, port) {
	const sandbox = await openSandbox(folder, port);
	const { account, password } = sandboxSettings(sandbox);
	process.stdout.write([
		`The embedded Flex API listens on ${sandbox.url}, and is kept in ${FILE}. Ctrl-C ends it.`,
		"",
		`  export TWILIO_ACCOUNT_SID=${account} TWILIO_AUTH_TOKEN=${password}`,
		`  flex-addresses plan -f addresses.example.yaml --api-url ${sandbox.url}`,
		""
	].join("\n"));
	await new Promise((resolve) => {
		process.once("SIGINT", () => resolve());
		process.once("SIGTERM", () => resolve());
	});
	await sandbox.close();
}
exports.openSandbox = openSandbox;
exports.sandboxSettings = sandboxSettings;
exports.seedState = seedState;
exports.serveSandbox = serveSandbox;
exports.startSandbox = startSandbox;
