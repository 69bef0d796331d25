const require_runner_commands = require("./runner-commands.js");
const require_kinds = require("./kinds.js");
const require_resource = require("./resource.js");
const require_json = require("./json.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_timers_promises = require("node:timers/promises");
let node_events = require("node:events");
let node_http = require("node:http");
let node_stream_consumers = require("node:stream/consumers");
// src/sandbox/responses.ts
/** A JSON response. */
function json(status, body) {
	return {
		status,
		headers: { "content-type": "application/json" },
		body: JSON.stringify(body)
	};
}
/** An error in the format of all Twilio APIs: `{code, message, more_info, status}`. */
function failure(status, code, message) {
	return json(status, {
		code,
		message,
		more_info: `https://www.twilio.com/docs/errors/${code}`,
		status
	});
}
/** Some clients (Java's) send their credentials only after this challenge. */
function unauthorized() {
	const response = failure(401, 20003, "Authenticate");
	return {
		...response,
		headers: {
			...response.headers,
			"www-authenticate": "Basic realm=\"Twilio API\""
		}
	};
}
/** The response to a request whose handler threw. */
function failed(error) {
	if (error instanceof ParameterError) return failure(400, error.code, error.message);
	return failure(500, 20500, error instanceof Error ? error.message : String(error));
}
/** 20404. Twilio omits the version from the path in the message. */
function notFound(path) {
	return failure(404, 20404, `The requested resource ${path.replace(/^\/v\d+(?=\/)/, "")} was not found`);
}
/**
* A missing or invalid part of the request: HTTP 400. 20001 is Twilio's general code; 45004 is Flex's own, used if
* parameters contradict each other. When Twilio uses which of the two is assumed.
*/
var ParameterError = class extends Error {
	code;
	constructor(message, code = 20001) {
		super(message);
		this.code = code;
	}
};
// src/sandbox/parameters.ts
/** A text that must not be empty. */
function parseName(parameter, text) {
	if (text === "") throw new ParameterError(`Missing required parameter ${parameter} in the post body`);
	return text;
}
/** A text, or null if it is empty. @param max characters; undefined: any number */
function parseText(parameter, text, max) {
	if (max !== void 0 && text.length > max) throw new ParameterError(`Invalid ${parameter}: longer than ${max} characters`);
	return text === "" ? null : text;
}
function parseSid(parameter, text, prefix) {
	if (require_kinds.isSid(text, prefix)) return text;
	throw new ParameterError(`Invalid ${parameter} ${text}: expected ${prefix} and 32 hex digits`);
}
function parseUrl(parameter, text) {
	if (URL.canParse(text) && /^https?:/i.test(text)) return text;
	throw new ParameterError(`Invalid ${parameter}: not an absolute http or https URL`);
}
/** Case-insensitive: Twilio's own examples have `True`. */
function parseBoolean(parameter, text) {
	const word = text.toLowerCase();
	if (word === "true" || word === "false") return word === "true";
	throw new ParameterError(`Invalid ${parameter} ${text}: expected true or false`);
}
/** @param max the largest value, with 0 as the smallest; undefined: any integer */
function parseInteger(parameter, text, max) {
	const number = Number(text);
	if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(number)) throw new ParameterError(`Invalid ${parameter} ${text}: expected an integer`);
	if (max !== void 0 && (number < 0 || number > max)) throw new ParameterError(`Invalid ${parameter} ${text}: expected 0 to ${max}`);
	return number;
}
function parseChoice(parameter, text, choices) {
	if (choices.includes(text)) return text;
	throw new ParameterError(`Invalid ${parameter} ${text}: expected one of ${choices.join(", ")}`);
}
// src/sandbox/address-form.ts
/**
* The part of a row that the form of a create or update sets, according to the kind's table of fields. Contract tests
* compare its names and ranges with Twilio's OpenAPI documents. Unknown parameters are ignored, and so are
* those in an update that only a create can set.
*
* @param before undefined for a create
* @throws ParameterError at the first parameter that is invalid or missing
*/
function writtenRow(table, form, before) {
	const sent = readForm(table, form, before === void 0);
	const row = mergeFields(table, before, sent);
	for (const { key, name, unset } of table.others) if (sent.has(key)) row[key] = sent.get(key);
	else if (before !== void 0) row[key] = valueAt(before, key);
	else if (unset === null) row[key] = null;
	else throw missing(name);
	return row;
}
function readForm(table, form, isCreate) {
	const sent = /* @__PURE__ */ new Map();
	for (const field of table.kind.fields) {
		const [text] = form.getAll(require_kinds.parameterOf(field));
		if (text === void 0) {
			if (isCreate && table.required.has(field.twilio)) throw missing(require_kinds.parameterOf(field));
		} else if (isCreate || field.type !== "key") sent.set(field.twilio, parseValue(table, field, text, form));
	}
	for (const { key, name, parse, isCreateOnly } of table.others) {
		const text = form.get(name);
		if (text !== null && (isCreate || isCreateOnly === void 0)) sent.set(key, parse(name, text));
	}
	return sent;
}
function parseValue(table, field, text, form) {
	const parameter = require_kinds.parameterOf(field);
	switch (field.type) {
		case "text":
			if (table.required.has(field.twilio)) return parseName(parameter, text);
			return parseText(parameter, text, field.path === "name" ? table.maxName : void 0);
		case "key": return parseName(parameter, text);
		case "sid": return field.isAccountDefault && text === "" ? void 0 : parseSid(parameter, text, field.prefix);
		case "flag": return parseBoolean(parameter, text);
		case "number": return parseInteger(parameter, text, field.max);
		case "url": return parseUrl(parameter, text);
		case "choice": return parseChoice(parameter, text.toLowerCase(), table.words[field.path] ?? []).toUpperCase();
		case "set": return form.getAll(parameter).map((word) => parseChoice(parameter, word, table.words[field.path] ?? []));
		case "reference": return field.holds === "sid" ? parseSid(parameter, text, require_resource.RESOURCES[field.resource].prefix) : parseName(parameter, text);
		case "integration": return parseChoice(parameter, text, [...table.kind.integrations.map(({ twilio }) => twilio), ...table.otherTypes]);
	}
}
/**
* A row's fields after a write: the values sent, else the previous ones, else Twilio's defaults. Keys that do not apply
* to the type of integration are dropped.
*
* @throws ParameterError (45004) if a field that the type requires is missing
*/
function mergeFields(table, before, sent) {
	const { fields, integrations } = table.kind;
	const valueAfter = (field) => {
		if (sent.has(field.twilio)) return sent.get(field.twilio);
		const kept = before && valueAt(before, field.twilio);
		return kept === void 0 || kept === null && isOfType(field) ? defaultOf(table, field) : kept;
	};
	const typeField = fields.find((field) => field.type === "integration");
	const type = typeField && valueAfter(typeField);
	const name = integrations.find(({ twilio }) => twilio === type)?.name;
	const isKept = before !== void 0 && ![...sent.keys()].some((key) => key.includes(".") || key === typeField?.twilio);
	const row = {};
	for (const field of [...fields].sort((a, b) => Number(isOfType(a)) - Number(isOfType(b)))) {
		const [part, key] = field.twilio.split(".");
		if (key !== void 0 && isKept) {
			row[part] = valueAt(before, part);
			continue;
		}
		if (key !== void 0) row[part] ??= {};
		if (isOfType(field) && field.integration !== name) continue;
		const value = valueAfter(field);
		if (value !== void 0) Reflect.set(key === void 0 ? row : row[part], key ?? part, value);
		else if ("required" in field) {
			const parameter = typeField && require_kinds.parameterOf(typeField);
			throw new ParameterError(`${require_kinds.parameterOf(field)} is required when ${parameter} is ${type}`, 45004);
		}
	}
	return row;
}
const isOfType = ({ integration }) => integration !== void 0;
/** The value of a field that a create omits. Assumed: `enabled` is true. */
function defaultOf(table, field) {
	switch (field.type) {
		case "integration": return table.defaultType;
		case "text": return null;
		case "choice": return field.default.toUpperCase();
		case "set": return require_kinds.splitSet(field.default);
		default: return "default" in field ? field.default : void 0;
	}
}
/** @param place such as `integration.flow_sid` */
function valueAt(row, place) {
	return place.split(".").reduce((part, key) => typeof part === "object" && part !== null ? Reflect.get(part, key) : void 0, row);
}
function missing(parameter) {
	return new ParameterError(`Missing required parameter ${parameter} in the post body`);
}
// src/sandbox/paging.ts
/** Documented for every list. */
const defaultPageSize = 50;
/** Documented for most lists. Assumed: a larger `PageSize` is reduced to it and not rejected. */
const usualMaxPageSize = 1e3;
/**
* One page as the response to a list request, in the format of all of Twilio's newer APIs: the rows under
* `key`, and `meta`.
*
* @param rows all rows of the list, already filtered by name
* @param key the name of the rows in the response, which `meta.key` repeats
* @param show turns a row into what the client sees; called only for the rows of this page
* @throws ParameterError for an invalid page size, page or token
*/
function page(request, rows, key, show, maxPageSize = usualMaxPageSize) {
	const size = Math.min(count(request.query, "PageSize", 1) ?? defaultPageSize, maxPageSize);
	const number = count(request.query, "Page", 0) ?? 0;
	const start = count(request.query, "PageToken", 0, "PT") ?? number * size;
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
	const query = new URLSearchParams(request.query);
	query.delete("PageToken");
	query.set("PageSize", String(size));
	query.set("Page", String(number));
	if (offset > 0) query.set("PageToken", `PT${offset}`);
	return `${request.baseUrl}${request.path}?${query}`;
}
/** @param prefix the characters before the number */
function count(query, name, min, prefix = "") {
	const text = query.get(name);
	if (text === null) return void 0;
	const digits = text.startsWith(prefix) ? text.slice(prefix.length) : "";
	if (!/^\d{1,9}$/.test(digits) || Number(digits) < min) throw new ParameterError(`Invalid ${name}: ${text}`);
	return Number(digits);
}
// src/sandbox/addresses.ts
/** Addresses of one kind: create, list, fetch, update, delete. */
function addresses(table) {
	const show = (row, request) => ({
		...row,
		url: `${request.baseUrl}${table.path}/${row.sid}`
	});
	function list({ request, state }) {
		return page(request, Object.values(table.rows(state)).filter((row) => table.isListed(row, request.query)), table.listKey, (row) => show(row, request), table.maxPageSize);
	}
	function create(call) {
		const { request, state } = call;
		const written = writtenRow(table, request.form);
		const now = timestamp(call);
		const row = {
			sid: call.newSid(table.kind.sidPrefix),
			account_sid: state.accountSid,
			date_created: now,
			date_updated: now,
			...written
		};
		table.checkCreate(state, row);
		table.rows(state)[row.sid] = row;
		return json(201, show(row, request));
	}
	function fetch({ request }, row) {
		return json(200, show(row, request));
	}
	/** Assumed: an update keeps what it omits. */
	function update(call, before) {
		const { request, state } = call;
		const written = writtenRow(table, request.form, before);
		const row = {
			...before,
			...written,
			date_updated: timestamp(call)
		};
		table.rows(state)[row.sid] = row;
		return json(200, show(row, request));
	}
	function remove({ state }, row) {
		delete table.rows(state)[row.sid];
		return {
			status: 204,
			headers: {},
			body: ""
		};
	}
	const onRow = (handle) => (call, id) => {
		const row = findRow(table, table.rows(call.state), id);
		return row === void 0 ? notFound(call.request.path) : handle(call, row);
	};
	return [{
		path: table.path,
		methods: {
			GET: list,
			POST: create
		}
	}, {
		path: `${table.path}/*`,
		methods: {
			GET: onRow(fetch),
			POST: onRow(update),
			DELETE: onRow(remove)
		}
	}];
}
/** The row that an id in the path identifies: by SID, in any case, or by what else identifies rows of this kind. */
function findRow(table, rows, id) {
	if (require_kinds.isSid(id, table.kind.sidPrefix)) return rows[id] ?? Object.values(rows).find(({ sid }) => require_kinds.isSameSid(sid, id));
	return Object.values(rows).find((row) => table.isMeant?.(row, id));
}
/** Twilio's dates have whole seconds. */
function timestamp({ now }) {
	return new Date(now()).toISOString().replace(/\.\d{3}Z$/, "Z");
}
// src/sandbox/auth.ts
/**
* Whether a Basic `Authorization` header has this account's SID and auth token, or one of its API keys and
* that key's secret.
*/
function isAuthorized(state, authorization) {
	const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization ?? "")?.[1] ?? "";
	const given = Buffer.from(encoded, "base64").toString();
	return Object.entries({
		...state.apiKeys,
		[state.accountSid]: state.authToken
	}).some(([user, secret]) => given === `${user}:${secret}`);
}
// src/sandbox/chat-addresses.ts
const TYPES = [
	"sms",
	"whatsapp",
	"messenger",
	"gbm",
	"email",
	"rcs",
	"apple",
	"chat"
];
/** The addresses of Conversations, for chat and every other channel. */
const chatAddresses$1 = {
	kind: require_kinds.CHAT_ADDRESS,
	path: "/v1/Configuration/Addresses",
	listKey: "address_configurations",
	maxPageSize: 50,
	maxName: 256,
	required: /* @__PURE__ */ new Set(["address"]),
	others: [{
		key: "type",
		name: "Type",
		parse: parseType,
		isCreateOnly: true
	}, {
		key: "address_country",
		name: "AddressCountry",
		parse: (parameter, text) => parseText(parameter, text),
		unset: null,
		isCreateOnly: true
	}],
	words: {
		"webhook.method": ["get", "post"],
		"webhook.events": [
			"onMessageAdded",
			"onMessageUpdated",
			"onMessageRemoved",
			"onConversationUpdated",
			"onConversationStateUpdated",
			"onConversationRemoved",
			"onParticipantAdded",
			"onParticipantUpdated",
			"onParticipantRemoved",
			"onDeliveryUpdated"
		]
	},
	otherTypes: ["default"],
	defaultType: "default",
	rows: (state) => state.chatAddresses,
	/** Assumed: the filter accepts every type. Its documentation names two. */
	isListed: (row, query) => {
		const type = query.get("Type");
		return type === null || isSameWord(row.type, type);
	},
	isMeant: (row, id) => row.address === id,
	checkCreate: (state, { address }) => {
		if (Object.values(state.chatAddresses).some((row) => row.address === address)) throw new ParameterError(`An address configuration for ${address} already exists`);
	}
};
/** In any case, and stored as sent: Twilio's own example has `whAtsAPP`. */
function parseType(parameter, text) {
	parseChoice(parameter, text.toLowerCase(), TYPES);
	return text;
}
const isSameWord = (a, b) => a.toLowerCase() === b.toLowerCase();
// src/sandbox/flex-flows.ts
const CHANNEL_TYPES = [
	"web",
	"sms",
	"facebook",
	"whatsapp",
	"line",
	"custom"
];
const flexFlows$1 = {
	kind: require_kinds.FLEX_FLOW,
	path: "/v1/FlexFlows",
	listKey: "flex_flows",
	maxPageSize: 1e3,
	required: /* @__PURE__ */ new Set(["friendly_name", "chat_service_sid"]),
	others: [{
		key: "channel_type",
		name: "ChannelType",
		parse: (parameter, text) => parseChoice(parameter, text, CHANNEL_TYPES)
	}],
	words: {},
	otherTypes: [],
	defaultType: null,
	rows: (state) => state.flexFlows,
	/** Assumed: the filter by name compares exactly. */
	isListed: (row, query) => {
		const name = query.get("FriendlyName");
		return name === null || row.friendly_name === name;
	},
	checkCreate: (state) => {
		if (Object.keys(state.flexFlows).length >= require_kinds.FLEX_FLOW.limit) throw new ParameterError(`The account has reached its limit of ${require_kinds.FLEX_FLOW.limit} Flex Flows`, 45004);
	}
};
// src/sandbox/look-ups.ts
/** What a plan reads besides addresses: the account's Configuration, and the lists in which names are looked up. */
const lookUps = [
	{
		path: "/v1/Configuration",
		methods: { GET: configuration$1 }
	},
	readOnlyList("/v1/Services", "services", (state) => state.proxyServices),
	readOnlyList("/v1/Workspaces", "workspaces", (state) => state.workspaces.map(({ workflows: _, task_channels: __, ...row }) => row)),
	readOnlyList("/v1/Workspaces/*/Workflows", "workflows", (state, workspace) => findWorkspace(state, workspace)?.workflows),
	readOnlyList("/v1/Workspaces/*/TaskChannels", "channels", (state, workspace) => findWorkspace(state, workspace)?.task_channels)
];
/**
* Flex and Conversations each have a Configuration, at the same path of two hosts. The sandbox has a single origin, so
* its response has the fields of both.
*/
function configuration$1({ request, state }) {
	const url = `${request.baseUrl}/v1/Configuration`;
	return json(200, {
		...state.configuration,
		...state.conversations,
		account_sid: state.accountSid,
		url,
		links: {
			service: `${request.baseUrl}/v1/Services/${state.conversations.default_chat_service_sid}/Configuration`,
			webhooks: `${url}/Webhooks`
		}
	});
}
/**
* A list whose rows cannot be changed through the API.
*
* @param key the name of the rows in the response
* @param rowsOf the rows, of the parent whose SID is in the path if there is one; undefined if that parent does not exist
*/
function readOnlyList(path, key, rowsOf) {
	const list = ({ request, state }, parent = "") => {
		const rows = rowsOf(state, parent);
		if (rows === void 0) return notFound(request.path);
		return page(request, rows, key, (row) => ({
			...row,
			account_sid: state.accountSid
		}));
	};
	return {
		path,
		methods: { GET: list }
	};
}
function findWorkspace(state, sid) {
	return state.workspaces.find((workspace) => workspace.sid === sid);
}
// src/sandbox/studio-flows.ts
/** The events of a Studio Flow's trigger. */
const EVENTS = [
	"incomingMessage",
	"incomingCall",
	"incomingConversationMessage",
	"incomingRequest",
	"incomingParent"
];
/** Chats of both kinds reach an agent. */
const CONNECTED = ["incomingMessage", "incomingConversationMessage"];
/** Studio Flows, and the published revision of each. */
const studioFlows$1 = [
	{
		path: "/v2/Flows",
		methods: { GET: ({ request, state }) => page(request, state.studioFlows, "flows", (row) => listed(row, state.accountSid)) }
	},
	{
		path: "/v2/Flows/*",
		methods: { GET: (call, sid) => onFlow(call, sid, () => "") }
	},
	{
		path: "/v2/Flows/*/Revisions/LatestPublished",
		methods: { GET: (call, sid) => onFlow(call, sid, (row) => row.status === "published" ? `/Revisions/${row.revision}` : void 0) }
	}
];
/** A row as lists show it: without its definition. */
function listed({ connected: _, ...row }, account_sid) {
	return {
		...row,
		account_sid,
		definition: null
	};
}
/** @param revisionOf the end of the URL in the response; undefined if the flow has no such revision */
function onFlow({ request, state }, sid, revisionOf) {
	const row = state.studioFlows.find((flow) => flow.sid === sid);
	const revision = row && revisionOf(row);
	if (row === void 0 || revision === void 0) return notFound(request.path);
	return json(200, {
		...listed(row, state.accountSid),
		definition: row.definition ?? definitionOf(row),
		url: `${request.baseUrl}/v2/Flows/${row.sid}${revision}`
	});
}
/** A trigger, connected as the row says, and a widget that sends the chat to an agent. */
function definitionOf({ connected = CONNECTED }) {
	const transition = (event) => connected.includes(event) ? {
		event,
		next: "SendToAgent"
	} : { event };
	return {
		description: "A chat that goes to an agent",
		initial_state: "Trigger",
		flags: { allow_concurrent_calls: true },
		states: [{
			name: "Trigger",
			type: "trigger",
			transitions: EVENTS.map(transition),
			properties: { offset: {
				x: 0,
				y: 0
			} }
		}, {
			name: "SendToAgent",
			type: "send-to-flex",
			transitions: [
				{ event: "callComplete" },
				{ event: "failedToEnqueue" },
				{ event: "callFailure" }
			],
			properties: {
				offset: {
					x: 0,
					y: 200
				},
				attributes: "{}"
			}
		}]
	};
}
// src/sandbox/api.ts
/** Everything that the sandbox serves, at one origin. Only the path /v1/Configuration belongs to two of Twilio's hosts. */
const resources = [
	...addresses(flexFlows$1),
	...addresses(chatAddresses$1),
	...studioFlows$1,
	...lookUps
];
/** A random SID in Twilio's format: two letters and 32 hex digits. */
const randomSid = (prefix) => prefix + (0, node_crypto.randomBytes)(16).toString("hex");
/**
* Twilio's APIs for both kinds of chat addresses, as a function from a request to a response: without sockets, and without
* a clock or randomness of its own.
*/
var SandboxApi = class {
	/** The account. Requests change it in place, and it may be changed between requests. */
	state;
	#sources;
	constructor(state, { now = Date.now, newSid = randomSid } = {}) {
		this.state = state;
		this.#sources = {
			now,
			newSid
		};
	}
	/** Carries out one request and returns its response. Never throws: an invalid request gets a 4xx. */
	handle(request) {
		if (!isAuthorized(this.state, request.authorization)) return unauthorized();
		try {
			return this.#route(request);
		} catch (error) {
			return failed(error);
		}
	}
	#route(request) {
		const segments = request.path.split("/").map(decoded);
		for (const { path, methods } of resources) {
			const ids = matchIds(path.split("/"), segments);
			if (ids === void 0) continue;
			const handler = methods[request.method];
			if (handler === void 0) return failure(405, 20004, "Method not allowed");
			return handler({
				request,
				state: this.state,
				...this.#sources
			}, ...ids);
		}
		return notFound(request.path);
	}
};
/** The segments in place of each `*`; undefined if the path does not match. */
function matchIds(template, segments) {
	if (template.length !== segments.length) return void 0;
	if (!template.every((part, index) => part === "*" || part === segments[index])) return void 0;
	return segments.filter((_, index) => template[index] === "*");
}
function decoded(segment) {
	try {
		return decodeURIComponent(segment);
	} catch {
		throw new ParameterError(`Malformed path segment ${segment}`);
	}
}
// src/sandbox/http-server.ts
/**
* Serves HTTP on 127.0.0.1.
*
* @param port 0 for any free port
* @throws Error if the port is in use or not allowed
*/
async function startHttpServer(port, answer) {
	const server = (0, node_http.createServer)();
	server.keepAliveTimeout = 6e5;
	server.listen(port, "127.0.0.1");
	await (0, node_events.once)(server, "listening");
	const url = `http://127.0.0.1:${server.address().port}`;
	server.on("request", async (incoming, outgoing) => {
		try {
			send(outgoing, await answer(await readRequest(incoming, originOf(incoming, url)), incoming));
		} catch (error) {
			send(outgoing, failed(error));
		}
	});
	return {
		url,
		close: () => close(server)
	};
}
/** Links lead to the host that the client connected to, since it may not follow links to another one. */
function originOf(incoming, url) {
	const local = url.replace("127.0.0.1", "localhost");
	return `http://${incoming.headers.host}` === local ? local : url;
}
function close(server) {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
/**
* Reads a complete request.
*
* @param baseUrl see `SandboxRequest`
* @throws ParameterError if it is not a form, or its target is not a path; any other error if the client
*   disconnected
*/
async function readRequest(incoming, baseUrl) {
	const body = await (0, node_stream_consumers.text)(incoming);
	const { url: target = "", method = "GET" } = incoming;
	if (!target.startsWith("/")) throw new ParameterError(`Malformed request target ${target}`);
	const { authorization, "content-type": type } = incoming.headers;
	if (body !== "" && !type?.toLowerCase().startsWith("application/x-www-form-urlencoded")) throw new ParameterError(`Unsupported content type ${type}: send application/x-www-form-urlencoded`);
	const [path = "", ...query] = target.split("?");
	return {
		method,
		path,
		query: new URLSearchParams(query.join("?")),
		form: new URLSearchParams(body),
		...authorization === void 0 ? {} : { authorization },
		baseUrl
	};
}
/** Sends a response, unless the client has disconnected. */
function send(outgoing, { status, headers, body }) {
	if (outgoing.destroyed) return;
	const length = status === 204 ? {} : { "content-length": Buffer.byteLength(body) };
	outgoing.writeHead(status, {
		...headers,
		...length
	});
	outgoing.end(body);
}
// src/sandbox/sandbox.ts
/**
* Starts a fake of Twilio's APIs for both kinds of chat addresses, to try the product without an account.
*
* @throws Error if the port is in use or not allowed
*/
async function startSandbox({ state, port = 0, onChange, kept }) {
	const api = new SandboxApi(state);
	return {
		...await startHttpServer(port, async (request) => {
			if (request.method !== "GET" && kept !== void 0) return kept.change(() => api.handle(request));
			kept?.refresh();
			const response = api.handle(request);
			if (request.method !== "GET" && response.status < 300) onChange?.(state);
			return response;
		}),
		state
	};
}
// src/sandbox/seed.json
var seed_default = {
	accountSid: "AC5a4d0b0c0000000000000000000f1e80",
	authToken: "sandbox",
	apiKeys: {},
	flexFlows: {
		"FO5a4d0b0c00000000000000000000f001": {
			"sid": "FO5a4d0b0c00000000000000000000f001",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z",
			"friendly_name": "Flex Web Channel Flow",
			"chat_service_sid": "IS5a4d0b0c000000000000000000001001",
			"channel_type": "web",
			"contact_identity": null,
			"enabled": true,
			"integration_type": "studio",
			"integration": {
				"flow_sid": "FW5a4d0b0c00000000000000000000a001",
				"retry_count": 3
			},
			"long_lived": false,
			"janitor_enabled": false
		},
		"FO5a4d0b0c00000000000000000000f002": {
			"sid": "FO5a4d0b0c00000000000000000000f002",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z",
			"friendly_name": "Acme.com (English)",
			"chat_service_sid": "IS5a4d0b0c000000000000000000001001",
			"channel_type": "web",
			"contact_identity": null,
			"enabled": true,
			"integration_type": "studio",
			"integration": {
				"flow_sid": "FW5a4d0b0c00000000000000000000a002",
				"retry_count": 1
			},
			"long_lived": false,
			"janitor_enabled": false
		},
		"FO5a4d0b0c00000000000000000000f003": {
			"sid": "FO5a4d0b0c00000000000000000000f003",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z",
			"friendly_name": "Acme Deutsch",
			"chat_service_sid": "IS5a4d0b0c000000000000000000001001",
			"channel_type": "web",
			"contact_identity": null,
			"enabled": true,
			"integration_type": "studio",
			"integration": {
				"flow_sid": "FW5a4d0b0c00000000000000000000a003",
				"retry_count": 2
			},
			"long_lived": false,
			"janitor_enabled": true
		},
		"FO5a4d0b0c00000000000000000000f004": {
			"sid": "FO5a4d0b0c00000000000000000000f004",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z",
			"friendly_name": "Acme Help Bot",
			"chat_service_sid": "IS5a4d0b0c000000000000000000001001",
			"channel_type": "web",
			"contact_identity": null,
			"enabled": false,
			"integration_type": "external",
			"integration": {
				"url": "https://bots.acme.com/flex",
				"retry_count": 3
			},
			"long_lived": false,
			"janitor_enabled": true
		},
		"FO5a4d0b0c00000000000000000000f005": {
			"sid": "FO5a4d0b0c00000000000000000000f005",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z",
			"friendly_name": "Acme VIP",
			"chat_service_sid": "IS5a4d0b0c000000000000000000001001",
			"channel_type": "web",
			"contact_identity": null,
			"enabled": true,
			"integration_type": "task",
			"integration": {
				"workspace_sid": "WS5a4d0b0c000000000000000000003001",
				"workflow_sid": "WW5a4d0b0c000000000000000000004002",
				"channel": "chat",
				"timeout": 3600,
				"priority": 10
			},
			"long_lived": false,
			"janitor_enabled": true
		},
		"FO5a4d0b0c00000000000000000000f006": {
			"sid": "FO5a4d0b0c00000000000000000000f006",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z",
			"friendly_name": "Acme Shop (old)",
			"chat_service_sid": "IS5a4d0b0c000000000000000000001001",
			"channel_type": "web",
			"contact_identity": null,
			"enabled": true,
			"integration_type": "studio",
			"integration": {
				"flow_sid": "FW5a4d0b0c00000000000000000000a001",
				"retry_count": 3
			},
			"long_lived": false,
			"janitor_enabled": false
		},
		"FO5a4d0b0c00000000000000000000f007": {
			"sid": "FO5a4d0b0c00000000000000000000f007",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z",
			"friendly_name": "Acme Intranet Chat",
			"chat_service_sid": "IS5a4d0b0c000000000000000000001001",
			"channel_type": "web",
			"contact_identity": null,
			"enabled": true,
			"integration_type": "studio",
			"integration": {
				"flow_sid": "FW5a4d0b0c00000000000000000000a001",
				"retry_count": 3
			},
			"long_lived": false,
			"janitor_enabled": false
		},
		"FO5a4d0b0c00000000000000000000f008": {
			"sid": "FO5a4d0b0c00000000000000000000f008",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z",
			"friendly_name": "Acme Careers",
			"chat_service_sid": "IS5a4d0b0c000000000000000000001001",
			"channel_type": "web",
			"contact_identity": null,
			"enabled": true,
			"integration_type": "studio",
			"integration": {
				"flow_sid": "FW5a4d0b0c00000000000000000000a001",
				"retry_count": 3
			},
			"long_lived": false,
			"janitor_enabled": false
		},
		"FO5a4d0b0c00000000000000000000f009": {
			"sid": "FO5a4d0b0c00000000000000000000f009",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z",
			"friendly_name": "Globex Support",
			"chat_service_sid": "IS5a4d0b0c000000000000000000001001",
			"channel_type": "web",
			"contact_identity": null,
			"enabled": true,
			"integration_type": "studio",
			"integration": {
				"flow_sid": "FW5a4d0b0c00000000000000000000a001",
				"retry_count": 3
			},
			"long_lived": false,
			"janitor_enabled": false
		},
		"FO5a4d0b0c00000000000000000000f00a": {
			"sid": "FO5a4d0b0c00000000000000000000f00a",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z",
			"friendly_name": "Acme SMS",
			"chat_service_sid": "IS5a4d0b0c000000000000000000001001",
			"channel_type": "sms",
			"contact_identity": "+15005550006",
			"enabled": true,
			"integration_type": "studio",
			"integration": {
				"flow_sid": "FW5a4d0b0c00000000000000000000a008",
				"retry_count": 3
			},
			"long_lived": false,
			"janitor_enabled": false
		},
		"FO5a4d0b0c00000000000000000000f00b": {
			"sid": "FO5a4d0b0c00000000000000000000f00b",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z",
			"friendly_name": "Acme WhatsApp",
			"chat_service_sid": "IS5a4d0b0c000000000000000000001001",
			"channel_type": "whatsapp",
			"contact_identity": "whatsapp:+15005550006",
			"enabled": true,
			"integration_type": "studio",
			"integration": {
				"flow_sid": "FW5a4d0b0c00000000000000000000a008",
				"retry_count": 3
			},
			"long_lived": true,
			"janitor_enabled": false
		}
	},
	chatAddresses: {
		"IG5a4d0b0c00000000000000000000e001": {
			"sid": "IG5a4d0b0c00000000000000000000e001",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"type": "chat",
			"address": "CV5a4d0b0c00000000000000000000d001",
			"friendly_name": null,
			"address_country": null,
			"auto_creation": {
				"enabled": true,
				"type": "studio",
				"conversation_service_sid": "IS5a4d0b0c000000000000000000001001",
				"studio_flow_sid": "FW5a4d0b0c00000000000000000000a001",
				"studio_retry_count": 3
			},
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		},
		"IG5a4d0b0c00000000000000000000e002": {
			"sid": "IG5a4d0b0c00000000000000000000e002",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"type": "chat",
			"address": "CV5a4d0b0c00000000000000000000d002",
			"friendly_name": "Acme.com (English)",
			"address_country": null,
			"auto_creation": {
				"enabled": true,
				"type": "studio",
				"conversation_service_sid": "IS5a4d0b0c000000000000000000001001",
				"studio_flow_sid": "FW5a4d0b0c00000000000000000000a002",
				"studio_retry_count": 1
			},
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		},
		"IG5a4d0b0c00000000000000000000e003": {
			"sid": "IG5a4d0b0c00000000000000000000e003",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"type": "chat",
			"address": "CV5a4d0b0c00000000000000000000d003",
			"friendly_name": "Acme Deutsch",
			"address_country": null,
			"auto_creation": {
				"enabled": true,
				"type": "studio",
				"studio_flow_sid": "FW5a4d0b0c00000000000000000000a003",
				"studio_retry_count": 2
			},
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		},
		"IG5a4d0b0c00000000000000000000e004": {
			"sid": "IG5a4d0b0c00000000000000000000e004",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"type": "chat",
			"address": "CV5a4d0b0c00000000000000000000d004",
			"friendly_name": "Acme Help Bot",
			"address_country": null,
			"auto_creation": {
				"enabled": false,
				"type": "webhook",
				"webhook_url": "https://bots.acme.com/chat",
				"webhook_method": "POST",
				"webhook_filters": ["onMessageAdded", "onConversationStateUpdated"]
			},
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		},
		"IG5a4d0b0c00000000000000000000e005": {
			"sid": "IG5a4d0b0c00000000000000000000e005",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"type": "chat",
			"address": "acme-app",
			"friendly_name": "Acme App",
			"address_country": null,
			"auto_creation": {
				"enabled": true,
				"type": "studio",
				"studio_flow_sid": "FW5a4d0b0c00000000000000000000a002",
				"studio_retry_count": 3
			},
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		},
		"IG5a4d0b0c00000000000000000000e006": {
			"sid": "IG5a4d0b0c00000000000000000000e006",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"type": "chat",
			"address": "CV5a4d0b0c00000000000000000000d005",
			"friendly_name": "Acme Shop (old)",
			"address_country": null,
			"auto_creation": {
				"enabled": true,
				"type": "studio",
				"conversation_service_sid": "IS5a4d0b0c000000000000000000001001",
				"studio_flow_sid": "FW5a4d0b0c00000000000000000000a001",
				"studio_retry_count": 3
			},
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		},
		"IG5a4d0b0c00000000000000000000e007": {
			"sid": "IG5a4d0b0c00000000000000000000e007",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"type": "chat",
			"address": "CV5a4d0b0c00000000000000000000d006",
			"friendly_name": "Acme Intranet Chat",
			"address_country": null,
			"auto_creation": {
				"enabled": true,
				"type": "studio",
				"conversation_service_sid": "IS5a4d0b0c000000000000000000001001",
				"studio_flow_sid": "FW5a4d0b0c00000000000000000000a001",
				"studio_retry_count": 3
			},
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		},
		"IG5a4d0b0c00000000000000000000e008": {
			"sid": "IG5a4d0b0c00000000000000000000e008",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"type": "chat",
			"address": "CV5a4d0b0c00000000000000000000d007",
			"friendly_name": "Acme Careers",
			"address_country": null,
			"auto_creation": {
				"enabled": true,
				"type": "studio",
				"conversation_service_sid": "IS5a4d0b0c000000000000000000001001",
				"studio_flow_sid": "FW5a4d0b0c00000000000000000000a001",
				"studio_retry_count": 3
			},
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		},
		"IG5a4d0b0c00000000000000000000e009": {
			"sid": "IG5a4d0b0c00000000000000000000e009",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"type": "chat",
			"address": "CV5a4d0b0c00000000000000000000d008",
			"friendly_name": "Globex Support",
			"address_country": null,
			"auto_creation": {
				"enabled": true,
				"type": "studio",
				"studio_flow_sid": "FW5a4d0b0c00000000000000000000a001",
				"studio_retry_count": 3
			},
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		},
		"IG5a4d0b0c00000000000000000000e00a": {
			"sid": "IG5a4d0b0c00000000000000000000e00a",
			"account_sid": "AC5a4d0b0c0000000000000000000f1e80",
			"type": "sms",
			"address": "+15005550006",
			"friendly_name": "Acme SMS",
			"address_country": null,
			"auto_creation": {
				"enabled": true,
				"type": "studio",
				"studio_flow_sid": "FW5a4d0b0c00000000000000000000a008",
				"studio_retry_count": 3
			},
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		}
	},
	studioFlows: [
		{
			"sid": "FW5a4d0b0c00000000000000000000a001",
			"friendly_name": "Webchat Flow",
			"status": "published",
			"revision": 1,
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		},
		{
			"sid": "FW5a4d0b0c00000000000000000000a002",
			"friendly_name": "WebChat EN",
			"status": "published",
			"revision": 12,
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		},
		{
			"sid": "FW5a4d0b0c00000000000000000000a003",
			"friendly_name": "WebChat DE",
			"status": "published",
			"revision": 7,
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		},
		{
			"sid": "FW5a4d0b0c00000000000000000000a004",
			"friendly_name": "WebChat FR",
			"status": "published",
			"revision": 1,
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z",
			"connected": ["incomingMessage"]
		},
		{
			"sid": "FW5a4d0b0c00000000000000000000a005",
			"friendly_name": "WebChat ES",
			"status": "draft",
			"revision": 1,
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		},
		{
			"sid": "FW5a4d0b0c00000000000000000000a006",
			"friendly_name": "Out of Office",
			"status": "published",
			"revision": 1,
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		},
		{
			"sid": "FW5a4d0b0c00000000000000000000a007",
			"friendly_name": "Out of Office",
			"status": "published",
			"revision": 1,
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		},
		{
			"sid": "FW5a4d0b0c00000000000000000000a008",
			"friendly_name": "Messaging Flow",
			"status": "published",
			"revision": 1,
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		}
	],
	workspaces: [{
		"sid": "WS5a4d0b0c000000000000000000003001",
		"friendly_name": "Flex Task Assignment",
		"date_created": "2025-03-03T09:00:00Z",
		"date_updated": "2025-03-03T09:00:00Z",
		"workflows": [{
			"sid": "WW5a4d0b0c000000000000000000004001",
			"friendly_name": "Assign to Anyone",
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		}, {
			"sid": "WW5a4d0b0c000000000000000000004002",
			"friendly_name": "VIP",
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		}],
		"task_channels": [
			{
				"sid": "TC5a4d0b0c00000000000000000000c001",
				"unique_name": "default",
				"friendly_name": "Default",
				"date_created": "2025-03-03T09:00:00Z",
				"date_updated": "2025-03-03T09:00:00Z"
			},
			{
				"sid": "TC5a4d0b0c00000000000000000000c002",
				"unique_name": "chat",
				"friendly_name": "Programmable Chat",
				"date_created": "2025-03-03T09:00:00Z",
				"date_updated": "2025-03-03T09:00:00Z"
			},
			{
				"sid": "TC5a4d0b0c00000000000000000000c003",
				"unique_name": "voice",
				"friendly_name": "Voice",
				"date_created": "2025-03-03T09:00:00Z",
				"date_updated": "2025-03-03T09:00:00Z"
			},
			{
				"sid": "TC5a4d0b0c00000000000000000000c004",
				"unique_name": "sms",
				"friendly_name": "SMS",
				"date_created": "2025-03-03T09:00:00Z",
				"date_updated": "2025-03-03T09:00:00Z"
			},
			{
				"sid": "TC5a4d0b0c00000000000000000000c005",
				"unique_name": "email",
				"friendly_name": "Email",
				"date_created": "2025-03-03T09:00:00Z",
				"date_updated": "2025-03-03T09:00:00Z"
			}
		]
	}, {
		"sid": "WS5a4d0b0c000000000000000000003002",
		"friendly_name": "Back Office",
		"date_created": "2025-03-03T09:00:00Z",
		"date_updated": "2025-03-03T09:00:00Z",
		"workflows": [{
			"sid": "WW5a4d0b0c000000000000000000004011",
			"friendly_name": "Claims",
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		}],
		"task_channels": [{
			"sid": "TC5a4d0b0c00000000000000000000c011",
			"unique_name": "default",
			"friendly_name": "Default",
			"date_created": "2025-03-03T09:00:00Z",
			"date_updated": "2025-03-03T09:00:00Z"
		}]
	}],
	proxyServices: [{
		"sid": "KS5a4d0b0c000000000000000000002001",
		"unique_name": "Flex Proxy Service",
		"chat_instance_sid": "IS5a4d0b0c000000000000000000001001",
		"date_created": "2025-03-03T09:00:00Z",
		"date_updated": "2025-03-03T09:00:00Z"
	}],
	configuration: {
		"date_created": "2025-03-03T09:00:00Z",
		"date_updated": "2025-03-03T09:00:00Z",
		"chat_service_instance_sid": "IS5a4d0b0c000000000000000000001001",
		"taskrouter_workspace_sid": "WS5a4d0b0c000000000000000000003001",
		"taskrouter_target_workflow_sid": "WW5a4d0b0c000000000000000000004001",
		"ui_version": "1.34.1",
		"attributes": { "internal_note": "Private to the account: must not be logged" }
	},
	conversations: {
		"default_chat_service_sid": "IS5a4d0b0c000000000000000000001001",
		"default_messaging_service_sid": "MG5a4d0b0c000000000000000000005001",
		"default_inactive_timer": "PT1H",
		"default_closed_timer": "PT24H"
	}
};
// src/sandbox/seed.ts
/**
* A realistic account for `addresses.example.yaml` and `examples/addresses.conversations.yaml`. For each file it has some
* addresses in sync, one with drift, one to rename, one to remove and one that is unlisted; Acme.fr is missing.
* A new object each time.
*/
function seedState() {
	return structuredClone(seed_default);
}
// src/messages/sandbox.ts
const notSandboxFile = (file) => unusable(`${require_kinds.quote(file)} is not a sandbox file, or it is damaged`);
/** @param own the version of this release */
const otherSandboxVersion = (file, found, own) => unusable(`${require_kinds.quote(file)} has version ${require_kinds.quote(found)} of the sandbox format, but this release uses ${own}`);
/** @param what where, and what is expected there */
const damagedSandbox = (file, what) => unusable(`${require_kinds.quote(file)} is damaged: ${what}`);
/** @param row the path of the row, as `state.flexFlows.FO…` */
const misplacedSandboxRow = (file, row) => damagedSandbox(file, `${row} has a different sid`);
const unusable = (message) => require_kinds.problem("FA005", message, "Delete it to start with a new sandbox.");
/** @param cause the system's error code */
const unreadableSandbox = (file, cause) => require_kinds.problem("FA005", `${require_kinds.quote(file)} cannot be read (${cause})`, "Check its permissions.");
const unwritableSandbox = (file, cause) => require_kinds.problem("FA005", `${require_kinds.quote(file)} cannot be written (${cause})`, "Check the folder and its permissions.");
// src/sandbox/stored-state.generated.js
const validateStoredState = validate52;
const pattern3 = /* @__PURE__ */ new RegExp("^AC[0-9a-fA-F]{32}$", "u");
const schema20 = {
	"type": "object",
	"required": [
		"sid",
		"account_sid",
		"date_created",
		"date_updated",
		"type",
		"address",
		"friendly_name",
		"address_country",
		"auto_creation"
	],
	"properties": {
		"sid": {
			"type": "string",
			"pattern": "^IG[0-9a-fA-F]{32}$"
		},
		"account_sid": { "type": "string" },
		"date_created": { "type": "string" },
		"date_updated": { "type": "string" },
		"type": { "type": "string" },
		"address": { "type": "string" },
		"friendly_name": { "type": ["string", "null"] },
		"address_country": { "type": ["string", "null"] },
		"auto_creation": {
			"type": ["object", "null"],
			"required": ["enabled", "type"],
			"properties": {
				"enabled": { "type": "boolean" },
				"type": { "type": "string" }
			}
		}
	}
};
const pattern4 = /* @__PURE__ */ new RegExp("^IG[0-9a-fA-F]{32}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sid === void 0 && (missing0 = "sid") || data.account_sid === void 0 && (missing0 = "account_sid") || data.date_created === void 0 && (missing0 = "date_created") || data.date_updated === void 0 && (missing0 = "date_updated") || data.type === void 0 && (missing0 = "type") || data.address === void 0 && (missing0 = "address") || data.friendly_name === void 0 && (missing0 = "friendly_name") || data.address_country === void 0 && (missing0 = "address_country") || data.auto_creation === void 0 && (missing0 = "auto_creation")) {
			validate53.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.sid !== void 0) {
				let data0 = data.sid;
				if (typeof data0 === "string") {
					if (!pattern4.test(data0)) {
						validate53.errors = [{
							instancePath: instancePath + "/sid",
							schemaPath: "#/properties/sid/pattern",
							keyword: "pattern",
							params: { pattern: "^IG[0-9a-fA-F]{32}$" },
							message: "must match pattern \"^IG[0-9a-fA-F]{32}$\""
						}];
						return false;
					}
				} else {
					validate53.errors = [{
						instancePath: instancePath + "/sid",
						schemaPath: "#/properties/sid/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.account_sid !== void 0) {
					if (typeof data.account_sid !== "string") {
						validate53.errors = [{
							instancePath: instancePath + "/account_sid",
							schemaPath: "#/properties/account_sid/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.date_created !== void 0) {
						if (typeof data.date_created !== "string") {
							validate53.errors = [{
								instancePath: instancePath + "/date_created",
								schemaPath: "#/properties/date_created/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.date_updated !== void 0) {
							if (typeof data.date_updated !== "string") {
								validate53.errors = [{
									instancePath: instancePath + "/date_updated",
									schemaPath: "#/properties/date_updated/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.type !== void 0) {
								if (typeof data.type !== "string") {
									validate53.errors = [{
										instancePath: instancePath + "/type",
										schemaPath: "#/properties/type/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.address !== void 0) {
									if (typeof data.address !== "string") {
										validate53.errors = [{
											instancePath: instancePath + "/address",
											schemaPath: "#/properties/address/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.friendly_name !== void 0) {
										let data6 = data.friendly_name;
										if (typeof data6 !== "string" && data6 !== null) {
											validate53.errors = [{
												instancePath: instancePath + "/friendly_name",
												schemaPath: "#/properties/friendly_name/type",
												keyword: "type",
												params: { type: schema20.properties.friendly_name.type },
												message: "must be string,null"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.address_country !== void 0) {
											let data7 = data.address_country;
											if (typeof data7 !== "string" && data7 !== null) {
												validate53.errors = [{
													instancePath: instancePath + "/address_country",
													schemaPath: "#/properties/address_country/type",
													keyword: "type",
													params: { type: schema20.properties.address_country.type },
													message: "must be string,null"
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.auto_creation !== void 0) {
												let data8 = data.auto_creation;
												if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
													validate53.errors = [{
														instancePath: instancePath + "/auto_creation",
														schemaPath: "#/properties/auto_creation/type",
														keyword: "type",
														params: { type: schema20.properties.auto_creation.type },
														message: "must be object,null"
													}];
													return false;
												}
												if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
													let missing1;
													if (data8.enabled === void 0 && (missing1 = "enabled") || data8.type === void 0 && (missing1 = "type")) {
														validate53.errors = [{
															instancePath: instancePath + "/auto_creation",
															schemaPath: "#/properties/auto_creation/required",
															keyword: "required",
															params: { missingProperty: missing1 },
															message: "must have required property '" + missing1 + "'"
														}];
														return false;
													} else {
														if (data8.enabled !== void 0) {
															if (typeof data8.enabled !== "boolean") {
																validate53.errors = [{
																	instancePath: instancePath + "/auto_creation/enabled",
																	schemaPath: "#/properties/auto_creation/properties/enabled/type",
																	keyword: "type",
																	params: { type: "boolean" },
																	message: "must be boolean"
																}];
																return false;
															}
															var valid1 = true;
														} else var valid1 = true;
														if (valid1) {
															if (data8.type !== void 0) {
																if (typeof data8.type !== "string") {
																	validate53.errors = [{
																		instancePath: instancePath + "/auto_creation/type",
																		schemaPath: "#/properties/auto_creation/properties/type/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																var valid1 = true;
															} else var valid1 = true;
														}
													}
												}
												var valid0 = true;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate53.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate53.errors = vErrors;
	return true;
}
validate53.evaluated = {
	"props": {
		"sid": true,
		"account_sid": true,
		"date_created": true,
		"date_updated": true,
		"type": true,
		"address": true,
		"friendly_name": true,
		"address_country": true,
		"auto_creation": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema21 = {
	"type": "object",
	"required": [
		"sid",
		"account_sid",
		"date_created",
		"date_updated",
		"friendly_name",
		"chat_service_sid",
		"channel_type",
		"enabled",
		"integration_type",
		"integration",
		"long_lived",
		"janitor_enabled"
	],
	"properties": {
		"sid": {
			"type": "string",
			"pattern": "^FO[0-9a-fA-F]{32}$"
		},
		"account_sid": { "type": "string" },
		"date_created": { "type": "string" },
		"date_updated": { "type": "string" },
		"friendly_name": { "type": "string" },
		"chat_service_sid": { "type": "string" },
		"channel_type": { "type": "string" },
		"enabled": { "type": "boolean" },
		"integration_type": { "enum": [
			"studio",
			"external",
			"task",
			null
		] },
		"integration": { "type": "object" },
		"long_lived": { "type": "boolean" },
		"janitor_enabled": { "type": "boolean" }
	}
};
const pattern5 = /* @__PURE__ */ new RegExp("^FO[0-9a-fA-F]{32}$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sid === void 0 && (missing0 = "sid") || data.account_sid === void 0 && (missing0 = "account_sid") || data.date_created === void 0 && (missing0 = "date_created") || data.date_updated === void 0 && (missing0 = "date_updated") || data.friendly_name === void 0 && (missing0 = "friendly_name") || data.chat_service_sid === void 0 && (missing0 = "chat_service_sid") || data.channel_type === void 0 && (missing0 = "channel_type") || data.enabled === void 0 && (missing0 = "enabled") || data.integration_type === void 0 && (missing0 = "integration_type") || data.integration === void 0 && (missing0 = "integration") || data.long_lived === void 0 && (missing0 = "long_lived") || data.janitor_enabled === void 0 && (missing0 = "janitor_enabled")) {
			validate55.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.sid !== void 0) {
				let data0 = data.sid;
				if (typeof data0 === "string") {
					if (!pattern5.test(data0)) {
						validate55.errors = [{
							instancePath: instancePath + "/sid",
							schemaPath: "#/properties/sid/pattern",
							keyword: "pattern",
							params: { pattern: "^FO[0-9a-fA-F]{32}$" },
							message: "must match pattern \"^FO[0-9a-fA-F]{32}$\""
						}];
						return false;
					}
				} else {
					validate55.errors = [{
						instancePath: instancePath + "/sid",
						schemaPath: "#/properties/sid/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.account_sid !== void 0) {
					if (typeof data.account_sid !== "string") {
						validate55.errors = [{
							instancePath: instancePath + "/account_sid",
							schemaPath: "#/properties/account_sid/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.date_created !== void 0) {
						if (typeof data.date_created !== "string") {
							validate55.errors = [{
								instancePath: instancePath + "/date_created",
								schemaPath: "#/properties/date_created/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.date_updated !== void 0) {
							if (typeof data.date_updated !== "string") {
								validate55.errors = [{
									instancePath: instancePath + "/date_updated",
									schemaPath: "#/properties/date_updated/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.friendly_name !== void 0) {
								if (typeof data.friendly_name !== "string") {
									validate55.errors = [{
										instancePath: instancePath + "/friendly_name",
										schemaPath: "#/properties/friendly_name/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.chat_service_sid !== void 0) {
									if (typeof data.chat_service_sid !== "string") {
										validate55.errors = [{
											instancePath: instancePath + "/chat_service_sid",
											schemaPath: "#/properties/chat_service_sid/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.channel_type !== void 0) {
										if (typeof data.channel_type !== "string") {
											validate55.errors = [{
												instancePath: instancePath + "/channel_type",
												schemaPath: "#/properties/channel_type/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.enabled !== void 0) {
											if (typeof data.enabled !== "boolean") {
												validate55.errors = [{
													instancePath: instancePath + "/enabled",
													schemaPath: "#/properties/enabled/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.integration_type !== void 0) {
												let data8 = data.integration_type;
												if (!(data8 === "studio" || data8 === "external" || data8 === "task" || data8 === null)) {
													validate55.errors = [{
														instancePath: instancePath + "/integration_type",
														schemaPath: "#/properties/integration_type/enum",
														keyword: "enum",
														params: { allowedValues: schema21.properties.integration_type.enum },
														message: "must be equal to one of the allowed values"
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.integration !== void 0) {
													let data9 = data.integration;
													if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
														validate55.errors = [{
															instancePath: instancePath + "/integration",
															schemaPath: "#/properties/integration/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														}];
														return false;
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.long_lived !== void 0) {
														if (typeof data.long_lived !== "boolean") {
															validate55.errors = [{
																instancePath: instancePath + "/long_lived",
																schemaPath: "#/properties/long_lived/type",
																keyword: "type",
																params: { type: "boolean" },
																message: "must be boolean"
															}];
															return false;
														}
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.janitor_enabled !== void 0) {
															if (typeof data.janitor_enabled !== "boolean") {
																validate55.errors = [{
																	instancePath: instancePath + "/janitor_enabled",
																	schemaPath: "#/properties/janitor_enabled/type",
																	keyword: "type",
																	params: { type: "boolean" },
																	message: "must be boolean"
																}];
																return false;
															}
															var valid0 = true;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate55.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate55.errors = vErrors;
	return true;
}
validate55.evaluated = {
	"props": {
		"sid": true,
		"account_sid": true,
		"date_created": true,
		"date_updated": true,
		"friendly_name": true,
		"chat_service_sid": true,
		"channel_type": true,
		"enabled": true,
		"integration_type": true,
		"integration": true,
		"long_lived": true,
		"janitor_enabled": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sid === void 0 && (missing0 = "sid") || data.friendly_name === void 0 && (missing0 = "friendly_name")) {
			validate57.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.sid !== void 0) {
				if (typeof data.sid !== "string") {
					validate57.errors = [{
						instancePath: instancePath + "/sid",
						schemaPath: "#/properties/sid/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.friendly_name !== void 0) {
					if (typeof data.friendly_name !== "string") {
						validate57.errors = [{
							instancePath: instancePath + "/friendly_name",
							schemaPath: "#/properties/friendly_name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.connected !== void 0) {
						let data2 = data.connected;
						if (Array.isArray(data2)) {
							const len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
								validate57.errors = [{
									instancePath: instancePath + "/connected/" + i0,
									schemaPath: "#/properties/connected/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						} else {
							validate57.errors = [{
								instancePath: instancePath + "/connected",
								schemaPath: "#/properties/connected/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.definition !== void 0) {
							let data4 = data.definition;
							if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
								validate57.errors = [{
									instancePath: instancePath + "/definition",
									schemaPath: "#/properties/definition/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate57.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate57.errors = vErrors;
	return true;
}
validate57.evaluated = {
	"props": {
		"sid": true,
		"friendly_name": true,
		"connected": true,
		"definition": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sid === void 0 && (missing0 = "sid") || data.unique_name === void 0 && (missing0 = "unique_name")) {
			validate59.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.sid !== void 0) {
				if (typeof data.sid !== "string") {
					validate59.errors = [{
						instancePath: instancePath + "/sid",
						schemaPath: "#/properties/sid/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.unique_name !== void 0) {
					if (typeof data.unique_name !== "string") {
						validate59.errors = [{
							instancePath: instancePath + "/unique_name",
							schemaPath: "#/properties/unique_name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate59.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate59.errors = vErrors;
	return true;
}
validate59.evaluated = {
	"props": {
		"sid": true,
		"unique_name": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sid === void 0 && (missing0 = "sid") || data.friendly_name === void 0 && (missing0 = "friendly_name")) {
			validate61.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.sid !== void 0) {
				if (typeof data.sid !== "string") {
					validate61.errors = [{
						instancePath: instancePath + "/sid",
						schemaPath: "#/properties/sid/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.friendly_name !== void 0) {
					if (typeof data.friendly_name !== "string") {
						validate61.errors = [{
							instancePath: instancePath + "/friendly_name",
							schemaPath: "#/properties/friendly_name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate61.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate61.errors = vErrors;
	return true;
}
validate61.evaluated = {
	"props": {
		"sid": true,
		"friendly_name": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.accountSid === void 0 && (missing0 = "accountSid") || data.authToken === void 0 && (missing0 = "authToken") || data.apiKeys === void 0 && (missing0 = "apiKeys") || data.chatAddresses === void 0 && (missing0 = "chatAddresses") || data.configuration === void 0 && (missing0 = "configuration") || data.conversations === void 0 && (missing0 = "conversations") || data.flexFlows === void 0 && (missing0 = "flexFlows") || data.studioFlows === void 0 && (missing0 = "studioFlows") || data.proxyServices === void 0 && (missing0 = "proxyServices") || data.workspaces === void 0 && (missing0 = "workspaces")) {
				validate52.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.accountSid !== void 0) {
					let data0 = data.accountSid;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (typeof data0 === "string") {
							if (!pattern3.test(data0)) {
								validate52.errors = [{
									instancePath: instancePath + "/accountSid",
									schemaPath: "#/properties/accountSid/pattern",
									keyword: "pattern",
									params: { pattern: "^AC[0-9a-fA-F]{32}$" },
									message: "must match pattern \"^AC[0-9a-fA-F]{32}$\""
								}];
								return false;
							}
						} else {
							validate52.errors = [{
								instancePath: instancePath + "/accountSid",
								schemaPath: "#/properties/accountSid/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.authToken !== void 0) {
						const _errs3 = errors;
						if (typeof data.authToken !== "string") {
							validate52.errors = [{
								instancePath: instancePath + "/authToken",
								schemaPath: "#/properties/authToken/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.apiKeys !== void 0) {
							let data2 = data.apiKeys;
							const _errs5 = errors;
							if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
								validate52.errors = [{
									instancePath: instancePath + "/apiKeys",
									schemaPath: "#/properties/apiKeys/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								}];
								return false;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.configuration !== void 0) {
								let data3 = data.configuration;
								const _errs7 = errors;
								if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
									validate52.errors = [{
										instancePath: instancePath + "/configuration",
										schemaPath: "#/properties/configuration/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									}];
									return false;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.conversations !== void 0) {
									let data4 = data.conversations;
									const _errs9 = errors;
									if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
										validate52.errors = [{
											instancePath: instancePath + "/conversations",
											schemaPath: "#/properties/conversations/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.chatAddresses !== void 0) {
										let data5 = data.chatAddresses;
										const _errs11 = errors;
										if (errors === _errs11) {
											if (data5 && typeof data5 == "object" && !Array.isArray(data5)) for (const key0 in data5) {
												const _errs14 = errors;
												if (!validate53(data5[key0], {
													instancePath: instancePath + "/chatAddresses/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
													parentData: data5,
													parentDataProperty: key0,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
													errors = vErrors.length;
												}
												if (!(_errs14 === errors)) break;
											}
											else {
												validate52.errors = [{
													instancePath: instancePath + "/chatAddresses",
													schemaPath: "#/properties/chatAddresses/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												}];
												return false;
											}
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.flexFlows !== void 0) {
											let data7 = data.flexFlows;
											const _errs15 = errors;
											if (errors === _errs15) {
												if (data7 && typeof data7 == "object" && !Array.isArray(data7)) for (const key1 in data7) {
													const _errs18 = errors;
													if (!validate55(data7[key1], {
														instancePath: instancePath + "/flexFlows/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
														parentData: data7,
														parentDataProperty: key1,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
														errors = vErrors.length;
													}
													if (!(_errs18 === errors)) break;
												}
												else {
													validate52.errors = [{
														instancePath: instancePath + "/flexFlows",
														schemaPath: "#/properties/flexFlows/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													}];
													return false;
												}
											}
											var valid0 = _errs15 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.studioFlows !== void 0) {
												let data9 = data.studioFlows;
												const _errs19 = errors;
												if (errors === _errs19) {
													if (Array.isArray(data9)) {
														const len0 = data9.length;
														for (let i0 = 0; i0 < len0; i0++) {
															const _errs21 = errors;
															if (!validate57(data9[i0], {
																instancePath: instancePath + "/studioFlows/" + i0,
																parentData: data9,
																parentDataProperty: i0,
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
																errors = vErrors.length;
															}
															if (!(_errs21 === errors)) break;
														}
													} else {
														validate52.errors = [{
															instancePath: instancePath + "/studioFlows",
															schemaPath: "#/properties/studioFlows/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs19 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.proxyServices !== void 0) {
													let data11 = data.proxyServices;
													const _errs22 = errors;
													if (errors === _errs22) {
														if (Array.isArray(data11)) {
															const len1 = data11.length;
															for (let i1 = 0; i1 < len1; i1++) {
																const _errs24 = errors;
																if (!validate59(data11[i1], {
																	instancePath: instancePath + "/proxyServices/" + i1,
																	parentData: data11,
																	parentDataProperty: i1,
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
																	errors = vErrors.length;
																}
																if (!(_errs24 === errors)) break;
															}
														} else {
															validate52.errors = [{
																instancePath: instancePath + "/proxyServices",
																schemaPath: "#/properties/proxyServices/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs22 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.workspaces !== void 0) {
														let data13 = data.workspaces;
														const _errs25 = errors;
														if (errors === _errs25) {
															if (Array.isArray(data13)) {
																const len2 = data13.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	let data14 = data13[i2];
																	const _errs27 = errors;
																	if (errors === _errs27) {
																		if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																			let missing1;
																			if (data14.sid === void 0 && (missing1 = "sid") || data14.friendly_name === void 0 && (missing1 = "friendly_name") || data14.workflows === void 0 && (missing1 = "workflows") || data14.task_channels === void 0 && (missing1 = "task_channels")) {
																				validate52.errors = [{
																					instancePath: instancePath + "/workspaces/" + i2,
																					schemaPath: "#/properties/workspaces/items/required",
																					keyword: "required",
																					params: { missingProperty: missing1 },
																					message: "must have required property '" + missing1 + "'"
																				}];
																				return false;
																			} else {
																				if (data14.sid !== void 0) {
																					const _errs29 = errors;
																					if (typeof data14.sid !== "string") {
																						validate52.errors = [{
																							instancePath: instancePath + "/workspaces/" + i2 + "/sid",
																							schemaPath: "#/properties/workspaces/items/properties/sid/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																					var valid6 = _errs29 === errors;
																				} else var valid6 = true;
																				if (valid6) {
																					if (data14.friendly_name !== void 0) {
																						const _errs31 = errors;
																						if (typeof data14.friendly_name !== "string") {
																							validate52.errors = [{
																								instancePath: instancePath + "/workspaces/" + i2 + "/friendly_name",
																								schemaPath: "#/properties/workspaces/items/properties/friendly_name/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																						var valid6 = _errs31 === errors;
																					} else var valid6 = true;
																					if (valid6) {
																						if (data14.workflows !== void 0) {
																							let data17 = data14.workflows;
																							const _errs33 = errors;
																							if (errors === _errs33) {
																								if (Array.isArray(data17)) {
																									const len3 = data17.length;
																									for (let i3 = 0; i3 < len3; i3++) {
																										const _errs35 = errors;
																										if (!validate61(data17[i3], {
																											instancePath: instancePath + "/workspaces/" + i2 + "/workflows/" + i3,
																											parentData: data17,
																											parentDataProperty: i3,
																											rootData,
																											dynamicAnchors
																										})) {
																											vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
																											errors = vErrors.length;
																										}
																										if (!(_errs35 === errors)) break;
																									}
																								} else {
																									validate52.errors = [{
																										instancePath: instancePath + "/workspaces/" + i2 + "/workflows",
																										schemaPath: "#/properties/workspaces/items/properties/workflows/type",
																										keyword: "type",
																										params: { type: "array" },
																										message: "must be array"
																									}];
																									return false;
																								}
																							}
																							var valid6 = _errs33 === errors;
																						} else var valid6 = true;
																						if (valid6) {
																							if (data14.task_channels !== void 0) {
																								let data19 = data14.task_channels;
																								const _errs36 = errors;
																								if (errors === _errs36) {
																									if (Array.isArray(data19)) {
																										const len4 = data19.length;
																										for (let i4 = 0; i4 < len4; i4++) {
																											const _errs38 = errors;
																											if (!validate59(data19[i4], {
																												instancePath: instancePath + "/workspaces/" + i2 + "/task_channels/" + i4,
																												parentData: data19,
																												parentDataProperty: i4,
																												rootData,
																												dynamicAnchors
																											})) {
																												vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
																												errors = vErrors.length;
																											}
																											if (!(_errs38 === errors)) break;
																										}
																									} else {
																										validate52.errors = [{
																											instancePath: instancePath + "/workspaces/" + i2 + "/task_channels",
																											schemaPath: "#/properties/workspaces/items/properties/task_channels/type",
																											keyword: "type",
																											params: { type: "array" },
																											message: "must be array"
																										}];
																										return false;
																									}
																								}
																								var valid6 = _errs36 === errors;
																							} else var valid6 = true;
																						}
																					}
																				}
																			}
																		} else {
																			validate52.errors = [{
																				instancePath: instancePath + "/workspaces/" + i2,
																				schemaPath: "#/properties/workspaces/items/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object"
																			}];
																			return false;
																		}
																	}
																	if (!(_errs27 === errors)) break;
																}
															} else {
																validate52.errors = [{
																	instancePath: instancePath + "/workspaces",
																	schemaPath: "#/properties/workspaces/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs25 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate52.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": {
		"accountSid": true,
		"authToken": true,
		"apiKeys": true,
		"configuration": true,
		"conversations": true,
		"chatAddresses": true,
		"flexFlows": true,
		"studioFlows": true,
		"proxyServices": true,
		"workspaces": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
// src/sandbox/state-file.ts
/** Webhook URLs hold secrets: only the owner may read the file. */
const OWNER_ONLY = 384;
/** Marks a file as the sandbox's own. */
const format = "twilio-flex-addresses sandbox";
/** The version of the file's format; a change that breaks older files increments it. */
const version = 1;
/**
* Reads a sandbox's account from its file, usually `.flex-sandbox.json`; undefined if the file does not exist.
*
* @throws ProblemError if the file cannot be read, is damaged, or is not a sandbox file
*/
function loadState(file) {
	const text = read(file);
	if (text === void 0) return void 0;
	const name = (0, node_path.basename)(file);
	const content = require_json.parseJson(text);
	if (!isOurs(content)) throw require_kinds.stop(notSandboxFile(name));
	if (content.version !== version) throw require_kinds.stop(otherSandboxVersion(name, String(content.version), version));
	const state = withNewParts(content.state);
	if (!validateStoredState(state)) throw require_kinds.stop(damagedSandbox(name, describeFirstError()));
	for (const part of ["flexFlows", "chatAddresses"]) {
		const misplaced = Object.entries(state[part]).find(([sid, row]) => row.sid !== sid);
		if (misplaced) throw require_kinds.stop(misplacedSandboxRow(name, `state.${part}.${misplaced[0]}`));
	}
	hideFromOthers(file);
	return state;
}
/**
* Writes the account for the next command: to a temporary file, which then replaces the old one, so that the file is
* always complete. Load it first: that rejects a file that is not a sandbox file. If two processes save, the last one
* wins; with SharedFile neither loses its changes.
*
* @throws ProblemError if it cannot be written
*/
function saveState(file, state) {
	const temporary = `${file}.${process.pid}.tmp`;
	try {
		(0, node_fs.rmSync)(temporary, { force: true });
		(0, node_fs.writeFileSync)(temporary, `${JSON.stringify({
			format,
			version,
			state
		}, null, 2)}\n`, {
			mode: OWNER_ONLY,
			flag: "wx"
		});
		(0, node_fs.renameSync)(temporary, file);
	} catch (error) {
		(0, node_fs.rmSync)(temporary, { force: true });
		throw notWritable(file, error);
	}
}
function notWritable(file, error) {
	return require_kinds.stop(unwritableSandbox((0, node_path.basename)(file), codeOf(error)));
}
/** A file without chat addresses, from an older release, gets those of the seed and what belongs to them. */
function withNewParts(state) {
	if (typeof state !== "object" || state === null || "chatAddresses" in state) return state;
	const seed = seedState();
	const { accountSid, studioFlows } = state;
	for (const row of Object.values(seed.chatAddresses)) row.account_sid = accountSid ?? row.account_sid;
	const { chatAddresses, conversations } = seed;
	if (!Array.isArray(studioFlows)) return {
		...state,
		chatAddresses,
		conversations
	};
	const withConnected = studioFlows.map((row) => {
		const connected = seed.studioFlows.find(({ sid }) => sid === row?.sid)?.connected;
		return connected === void 0 ? row : {
			...row,
			connected
		};
	});
	return {
		...state,
		chatAddresses,
		conversations,
		studioFlows: withConnected
	};
}
function read(file) {
	try {
		return (0, node_fs.readFileSync)(file, "utf8");
	} catch (error) {
		if (codeOf(error) === "ENOENT") return void 0;
		throw require_kinds.stop(unreadableSandbox((0, node_path.basename)(file), codeOf(error)));
	}
}
/** The file of an older release may be readable by all. If its mode cannot be changed here, the next save does it. */
function hideFromOthers(file) {
	try {
		if (((0, node_fs.statSync)(file).mode & 63) !== 0) (0, node_fs.chmodSync)(file, OWNER_ONLY);
	} catch {}
}
function isOurs(content) {
	return typeof content === "object" && content !== null && "format" in content && content.format === format;
}
/** Such as `state.flexFlows.FO….enabled must be of type boolean`. */
function describeFirstError() {
	const [error] = validateStoredState.errors ?? [];
	const path = `state${error?.instancePath.replaceAll("/", ".")}`;
	if (error?.keyword === "type") return `${path} must be of type ${error.params.type}`;
	if (error?.keyword === "enum") return `${path} must be one of ${error.params.allowedValues.map(String).join(", ")}`;
	return `${path} ${error?.message}`;
}
const codeOf = (error) => String(error.code);
// src/sandbox/shared-file.ts
/** Milliseconds after which a lock counts as left by a killed process: it is only held while a file is written. */
const STALE = 5e3;
const POLL = 5;
/** An account in a file that several processes read and write at the same time, without losing changes. */
var SharedFile = class SharedFile {
	/** The account as it was last read or written; updated in place. */
	state;
	#file;
	/** The stamp of the file's version that is in `state`. */
	#stamp;
	constructor(file, state) {
		this.#file = file;
		this.state = state;
		this.#stamp = stampOf(file);
	}
	/** @param seed makes the account if the file does not exist. @throws ProblemError */
	static open(file, seed) {
		return locked(file, () => {
			const kept = loadState(file);
			const state = kept ?? seed();
			if (kept === void 0) saveState(file, state);
			return new SharedFile(file, state);
		});
	}
	/** Reads the file again if another process has written it. @throws ProblemError */
	refresh() {
		const stamp = stampOf(this.#file);
		if (stamp === this.#stamp) return;
		Object.assign(this.state, loadState(this.#file));
		this.#stamp = stamp;
	}
	/** Changes the account, starting from the file's current content; the file is locked meanwhile. */
	change(make) {
		return locked(this.#file, () => {
			this.refresh();
			this.#stamp = void 0;
			const made = make();
			saveState(this.#file, this.state);
			this.#stamp = stampOf(this.#file);
			return made;
		});
	}
};
/** Differs for every version of the file: each save replaces the file by a new one. */
function stampOf(file) {
	const found = (0, node_fs.statSync)(file, {
		bigint: true,
		throwIfNoEntry: false
	});
	return found && [
		found.ino,
		found.size,
		found.mtimeNs,
		found.ctimeNs
	].join();
}
/** @param use must be synchronous: the lock is held for milliseconds */
async function locked(file, use) {
	const lock = `${file}.lock`;
	while (!take(lock, file)) {
		const found = (0, node_fs.statSync)(lock, { throwIfNoEntry: false });
		if (found !== void 0 && Date.now() - found.mtimeMs > STALE) (0, node_fs.rmSync)(lock, { force: true });
		else await (0, node_timers_promises.setTimeout)(POLL);
	}
	try {
		return use();
	} finally {
		(0, node_fs.rmSync)(lock, { force: true });
	}
}
function take(lock, file) {
	try {
		(0, node_fs.closeSync)((0, node_fs.openSync)(lock, "wx"));
		return true;
	} catch (error) {
		if (error.code === "EEXIST") return false;
		throw notWritable(file, error);
	}
}
// src/cli/sandbox.ts
const SANDBOX_FILE = ".flex-sandbox.json";
/** Checks the sandbox's file in this folder, or creates it. @throws ProblemError */
async function keepSandbox(folder) {
	await SharedFile.open((0, node_path.join)(folder, SANDBOX_FILE), seedState);
}
/** Starts the sandbox of this folder on loopback, seeded if it is new. */
async function openSandbox(folder, port = 0) {
	try {
		const kept = await SharedFile.open((0, node_path.join)(folder, SANDBOX_FILE), seedState);
		return await startSandbox({
			state: kept.state,
			port,
			kept
		});
	} catch (error) {
		const { code } = error;
		if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
		throw require_kinds.stop(require_runner_commands.unusablePort(port, code));
	}
}
/** What a run needs to connect to a sandbox. */
function sandboxSettings({ state, url }) {
	const { accountSid: account, authToken: password } = state;
	return {
		account,
		user: account,
		password,
		apiUrl: url
	};
}
/** `flex-addresses sandbox`: runs until it is interrupted. */
async function serveSandbox(folder, port) {
	const sandbox = await openSandbox(folder, port);
	const { account, password } = sandboxSettings(sandbox);
	process.stdout.write([
		`The sandbox listens on ${sandbox.url} and keeps its state in ${SANDBOX_FILE}. Press Ctrl-C to stop it.`,
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
exports.SANDBOX_FILE = SANDBOX_FILE;
exports.keepSandbox = keepSandbox;
exports.openSandbox = openSandbox;
exports.sandboxSettings = sandboxSettings;
exports.seedState = seedState;
exports.serveSandbox = serveSandbox;
exports.startSandbox = startSandbox;
