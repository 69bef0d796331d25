const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_request_error = require("./request-error.js");
const require_kinds = require("./kinds.js");
const require_clock = require("./clock.js");
const require_runner_commands = require("./runner-commands.js");
const require_package = require("./package.js");
const require_pattern = require("./pattern.js");
const require_json = require("./json.js");
const require_sdk = require("./sdk.js");
// src/address/backoff.ts
/** The most attempts for one request. A 429 gets more: Twilio itself asks to try again later. */
function maxAttempts(failure) {
	return failure.status === 429 ? 10 : 5;
}
/** The longest wait that Retry-After can cause, in milliseconds. */
const MAX_WAIT = 6e4;
/**
* Milliseconds to wait before the next attempt: Retry-After where present, else exponential backoff with jitter.
*
* @param attempt how many attempts were made
* @param retryAfter the header: seconds, or undefined
* @param random 0 to 1
*/
function waitBefore(attempt, retryAfter, random) {
	const seconds = Number(retryAfter);
	if (retryAfter !== void 0 && retryAfter.trim() !== "" && Number.isFinite(seconds) && seconds >= 0) return Math.min(seconds * 1e3, MAX_WAIT);
	const longest = Math.min(250 * 2 ** (attempt - 1), 8e3);
	return longest / 2 + longest / 2 * random;
}
// src/twilio/retry.ts
/** Twilio's "try again" codes (45001, 45005, 45304: internal, 45780: too many concurrent requests). */
const TRY_AGAIN_CODES = /* @__PURE__ */ new Set([
	45001,
	45005,
	45304,
	45780
]);
/** Failed or collided creates (45210, 45212): the address may exist anyway. */
const DOUBTFUL_CODES = /* @__PURE__ */ new Set([45210, 45212]);
/**
* The one place that decides what may be sent again.
*
* A request that got a 429 was not processed, and an unsent one never arrived: both may be repeated, whatever their kind.
* Reads change nothing, an update is the full desired state, and a repeated delete changes nothing. A create is
* never repeated once it may have arrived: there is no idempotency key, and names are not unique.
*/
function mayRepeat(kind, failure) {
	return neverArrived(failure) || kind !== "create" && mayHaveWorked(failure);
}
/** Whether a write that failed for good may have been carried out anyway. */
function mayBeCarriedOut(kind, failure) {
	if (kind === "list" || kind === "fetch" || neverArrived(failure)) return false;
	return mayHaveWorked(failure) || kind === "create" && DOUBTFUL_CODES.has(failure.code ?? 0);
}
function neverArrived({ kind, status }) {
	return kind === "unsent" || status === 429;
}
function mayHaveWorked({ kind, status = 0, code = 0 }) {
	return kind === "lost" || status >= 500 || TRY_AGAIN_CODES.has(code);
}
// src/twilio/client.ts
/**
* Replaces the SDK's own client under its typed resources: that one does not retry what it should,
* ignores Retry-After, and its errors contain the credentials.
*/
var TwilioClient = class {
	#options;
	#authorization;
	hosts;
	#isClosed = false;
	#leaveBy;
	/** The refusal after which nothing more is sent. */
	#refusal;
	constructor(options) {
		const { user, password } = options.credentials;
		this.#options = options;
		this.#authorization = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
		this.hosts = options.hosts;
	}
	/** Nothing is sent after this; pending requests end by themselves. */
	close() {
		this.#isClosed = true;
	}
	/**
	* A read is repeated until it succeeds or has failed for good. A write is sent once: the caller must look at its address
	* again before it sends it again, and must await `turn`.
	*
	* @throws RequestError
	*/
	async request(request) {
		const leaveBy = this.#leaveBy;
		const url = new URL(request.uri);
		for (const [name, value] of formOf(request.params)) url.searchParams.append(name, value);
		const kind = kindOf(request.method, url.pathname);
		const paced = this.#options.isRateLimited(url.pathname);
		for (let attempt = 1;; attempt++) {
			this.#checkOpen();
			if (paced && !isWrite(kind)) await this.turn(kind);
			this.#checkOpen();
			try {
				return await this.#attempt(request, url, kind, paced, leaveBy);
			} catch (error) {
				if (!(error instanceof require_request_error.RequestError)) throw error;
				const wait = waitBefore(attempt, error.retryAfter, this.#options.random());
				if (paced && error.status === 429) this.#options.rateLimiter.pause(kind, wait);
				if (isWrite(kind) || attempt >= maxAttempts(error) || !error.mayRepeat || this.#isOver) throw error;
				await this.#options.clock.sleep(wait);
			}
		}
	}
	/**
	* Starts a write that must not be sent later than `by`, when the last read of its address is no longer fresh.
	*
	* @param by in milliseconds of the clock
	*/
	leaving(by, start) {
		this.#leaveBy = by;
		try {
			return start();
		} finally {
			this.#leaveBy = void 0;
		}
	}
	/** Waits until a request of this kind may be sent at Twilio's rate. @throws Interrupted */
	turn(kind) {
		return this.#options.rateLimiter.turn(kind);
	}
	async #attempt(request, url, kind, paced, leaveBy) {
		let answer;
		try {
			answer = await this.#send(request, url, leaveBy);
			const response = this.#read(answer);
			if (kind === "delete" && response.statusCode !== 204) throw new require_request_error.RequestError("lost", "the response is not that of a delete", response.statusCode);
			if (paced) this.#options.rateLimiter.recover(kind);
			return response;
		} catch (error) {
			if (!(error instanceof require_request_error.RequestError)) throw error;
			if (error.endsAll) this.#refusal ??= error;
			error.retryAfter = answer?.retryAfter;
			error.isInDoubt = mayBeCarriedOut(kind, error);
			error.mayRepeat = mayRepeat(kind, error);
			throw error;
		}
	}
	get #isOver() {
		return this.#isClosed || this.#options.interrupted.aborted;
	}
	/** @throws Interrupted, RequestError if nothing more may be sent */
	#checkOpen() {
		if (this.#isOver) throw new require_clock.Interrupted();
		if (this.#refusal !== void 0) throw this.#refusal.heldBack();
	}
	async #send(request, url, leaveBy) {
		const { clock } = this.#options;
		const body = request.method === "post" ? formOf(request.data).toString() : void 0;
		const to = this.hosts.route(url);
		return this.#options.send({
			method: request.method.toUpperCase(),
			url: to,
			headers: {
				accept: "application/json",
				authorization: this.#authorization,
				"user-agent": `twilio-flex-addresses/${require_package.version} node/${process.versions.node}`,
				...body !== void 0 && { "content-type": "application/x-www-form-urlencoded" }
			},
			body,
			isLate: leaveBy === void 0 ? void 0 : () => clock.now() > leaveBy
		}).catch((error) => {
			throw error instanceof require_runner_commands.TransportError ? new require_request_error.RequestError(error.kind, withHost(error.message, error.peer ?? to.host)) : error;
		});
	}
	#read(answer) {
		const { status, text } = answer;
		if (status >= 300 && status < 400) throw new require_request_error.RequestError("refused", "the response is a redirect, which is not followed", status);
		const body = require_json.parseJson(text);
		if (status < 200 || status >= 300) throw this.#refused(answer, body);
		if (status === 204) return {
			statusCode: status,
			body: {}
		};
		if (body === null || typeof body !== "object") throw new require_request_error.RequestError("lost", "the response is not JSON", status);
		return {
			statusCode: status,
			body
		};
	}
	#refused({ status, headers = {} }, body) {
		const { code, message } = body ?? {};
		const known = typeof code === "number" && Number.isSafeInteger(code) ? code : void 0;
		const type = headers["content-type"]?.split(";")[0]?.trim();
		const said = typeof message === "string" ? message : `HTTP status ${status}${type ? ` with ${type}` : ""}`;
		const text = require_kinds.visible(this.#options.secrets.redact(said)).slice(0, 500);
		return Object.assign(new require_request_error.RequestError("refused", text, status, known), {
			isFromTwilio: known !== void 0 || typeof message === "string",
			region: this.hosts.region
		});
	}
};
/** Such as `ENOTFOUND flex-api.twilio.com`, so that the reader knows which host to check. */
function withHost(message, host) {
	if (/^[A-Z][A-Z0-9_]+$/.test(message)) return `${message} ${host}`;
	return message.startsWith("no response") ? `${message} from ${host}` : message;
}
function formOf(fields) {
	const form = new URLSearchParams();
	for (const [name, value] of Object.entries(fields ?? {})) {
		if (value === void 0 || value === null) continue;
		for (const one of Array.isArray(value) ? value : [value]) form.append(name, String(one));
	}
	return form;
}
const ENDS_IN_SID = /\/[A-Z]{2}[0-9a-f]{32}$/i;
const isWrite = (kind) => kind !== "list" && kind !== "fetch";
/** A POST to a list creates, a POST to one of its members updates it. */
function kindOf(method, path) {
	const member = ENDS_IN_SID.test(path) || path.endsWith("/Configuration");
	if (method === "post") return member ? "update" : "create";
	if (method === "delete") return "delete";
	return member ? "fetch" : "list";
}
// node_modules/twilio/lib/rest/studio/v2/flow/execution/executionContext.js
var require_executionContext = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ExecutionContextInstance = exports.ExecutionContextContextImpl = void 0;
	exports.ExecutionContextListInstance = ExecutionContextListInstance;
	const util_1 = require("util");
	require_sdk.require_deserialize();
	require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var ExecutionContextContextImpl = class {
		constructor(_version, flowSid, executionSid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(flowSid)) throw new Error("Parameter 'flowSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(executionSid)) throw new Error("Parameter 'executionSid' is not valid.");
			this._solution = {
				flowSid,
				executionSid
			};
			this._uri = `/Flows/${flowSid}/Executions/${executionSid}/Context`;
		}
		fetch(callback) {
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				headers
			});
			operationPromise = operationPromise.then((payload) => new ExecutionContextInstance(operationVersion, payload, instance._solution.flowSid, instance._solution.executionSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(callback) {
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.fetchWithResponseInfo({
				uri: instance._uri,
				method: "get",
				headers
			}).then((response) => ({
				...response,
				body: new ExecutionContextInstance(operationVersion, response.body, instance._solution.flowSid, instance._solution.executionSid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return this._solution;
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.ExecutionContextContextImpl = ExecutionContextContextImpl;
	var ExecutionContextInstance = class {
		constructor(_version, payload, flowSid, executionSid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.context = payload.context;
			this.flowSid = payload.flow_sid;
			this.executionSid = payload.execution_sid;
			this.url = payload.url;
			this._solution = {
				flowSid,
				executionSid
			};
		}
		get _proxy() {
			this._context = this._context || new ExecutionContextContextImpl(this._version, this._solution.flowSid, this._solution.executionSid);
			return this._context;
		}
		/**
		* Fetch a ExecutionContextInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed ExecutionContextInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a ExecutionContextInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed ExecutionContextInstance with HTTP metadata
		*/
		fetchWithHttpInfo(callback) {
			return this._proxy.fetchWithHttpInfo(callback);
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				accountSid: this.accountSid,
				context: this.context,
				flowSid: this.flowSid,
				executionSid: this.executionSid,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.ExecutionContextInstance = ExecutionContextInstance;
	function ExecutionContextListInstance(version, flowSid, executionSid) {
		if (!(0, utility_1.isValidPathParam)(flowSid)) throw new Error("Parameter 'flowSid' is not valid.");
		if (!(0, utility_1.isValidPathParam)(executionSid)) throw new Error("Parameter 'executionSid' is not valid.");
		const instance = (() => instance.get());
		instance.get = function get() {
			return new ExecutionContextContextImpl(version, flowSid, executionSid);
		};
		instance._version = version;
		instance._solution = {
			flowSid,
			executionSid
		};
		instance._uri = ``;
		instance.toJSON = function toJSON() {
			return instance._solution;
		};
		instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
			return (0, util_1.inspect)(instance.toJSON(), options);
		};
		return instance;
	}
}));
// node_modules/twilio/lib/rest/studio/v2/flow/execution/executionStep/executionStepContext.js
var require_executionStepContext = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ExecutionStepContextInstance = exports.ExecutionStepContextContextImpl = void 0;
	exports.ExecutionStepContextListInstance = ExecutionStepContextListInstance;
	const util_1 = require("util");
	require_sdk.require_deserialize();
	require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var ExecutionStepContextContextImpl = class {
		constructor(_version, flowSid, executionSid, stepSid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(flowSid)) throw new Error("Parameter 'flowSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(executionSid)) throw new Error("Parameter 'executionSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(stepSid)) throw new Error("Parameter 'stepSid' is not valid.");
			this._solution = {
				flowSid,
				executionSid,
				stepSid
			};
			this._uri = `/Flows/${flowSid}/Executions/${executionSid}/Steps/${stepSid}/Context`;
		}
		fetch(callback) {
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				headers
			});
			operationPromise = operationPromise.then((payload) => new ExecutionStepContextInstance(operationVersion, payload, instance._solution.flowSid, instance._solution.executionSid, instance._solution.stepSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(callback) {
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.fetchWithResponseInfo({
				uri: instance._uri,
				method: "get",
				headers
			}).then((response) => ({
				...response,
				body: new ExecutionStepContextInstance(operationVersion, response.body, instance._solution.flowSid, instance._solution.executionSid, instance._solution.stepSid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return this._solution;
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.ExecutionStepContextContextImpl = ExecutionStepContextContextImpl;
	var ExecutionStepContextInstance = class {
		constructor(_version, payload, flowSid, executionSid, stepSid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.context = payload.context;
			this.executionSid = payload.execution_sid;
			this.flowSid = payload.flow_sid;
			this.stepSid = payload.step_sid;
			this.url = payload.url;
			this._solution = {
				flowSid,
				executionSid,
				stepSid
			};
		}
		get _proxy() {
			this._context = this._context || new ExecutionStepContextContextImpl(this._version, this._solution.flowSid, this._solution.executionSid, this._solution.stepSid);
			return this._context;
		}
		/**
		* Fetch a ExecutionStepContextInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed ExecutionStepContextInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a ExecutionStepContextInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed ExecutionStepContextInstance with HTTP metadata
		*/
		fetchWithHttpInfo(callback) {
			return this._proxy.fetchWithHttpInfo(callback);
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				accountSid: this.accountSid,
				context: this.context,
				executionSid: this.executionSid,
				flowSid: this.flowSid,
				stepSid: this.stepSid,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.ExecutionStepContextInstance = ExecutionStepContextInstance;
	function ExecutionStepContextListInstance(version, flowSid, executionSid, stepSid) {
		if (!(0, utility_1.isValidPathParam)(flowSid)) throw new Error("Parameter 'flowSid' is not valid.");
		if (!(0, utility_1.isValidPathParam)(executionSid)) throw new Error("Parameter 'executionSid' is not valid.");
		if (!(0, utility_1.isValidPathParam)(stepSid)) throw new Error("Parameter 'stepSid' is not valid.");
		const instance = (() => instance.get());
		instance.get = function get() {
			return new ExecutionStepContextContextImpl(version, flowSid, executionSid, stepSid);
		};
		instance._version = version;
		instance._solution = {
			flowSid,
			executionSid,
			stepSid
		};
		instance._uri = ``;
		instance.toJSON = function toJSON() {
			return instance._solution;
		};
		instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
			return (0, util_1.inspect)(instance.toJSON(), options);
		};
		return instance;
	}
}));
// node_modules/twilio/lib/rest/studio/v2/flow/execution/executionStep.js
var require_executionStep = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$4) => {
	var __importDefault = this$4 && this$4.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ExecutionStepPage = exports.ExecutionStepInstance = exports.ExecutionStepContextImpl = void 0;
	exports.ExecutionStepListInstance = ExecutionStepListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	const executionStepContext_1 = require_executionStepContext();
	var ExecutionStepContextImpl = class {
		constructor(_version, flowSid, executionSid, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(flowSid)) throw new Error("Parameter 'flowSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(executionSid)) throw new Error("Parameter 'executionSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = {
				flowSid,
				executionSid,
				sid
			};
			this._uri = `/Flows/${flowSid}/Executions/${executionSid}/Steps/${sid}`;
		}
		get stepContext() {
			this._stepContext = this._stepContext || (0, executionStepContext_1.ExecutionStepContextListInstance)(this._version, this._solution.flowSid, this._solution.executionSid, this._solution.sid);
			return this._stepContext;
		}
		fetch(callback) {
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				headers
			});
			operationPromise = operationPromise.then((payload) => new ExecutionStepInstance(operationVersion, payload, instance._solution.flowSid, instance._solution.executionSid, instance._solution.sid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(callback) {
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.fetchWithResponseInfo({
				uri: instance._uri,
				method: "get",
				headers
			}).then((response) => ({
				...response,
				body: new ExecutionStepInstance(operationVersion, response.body, instance._solution.flowSid, instance._solution.executionSid, instance._solution.sid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return this._solution;
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.ExecutionStepContextImpl = ExecutionStepContextImpl;
	var ExecutionStepInstance = class {
		constructor(_version, payload, flowSid, executionSid, sid) {
			this._version = _version;
			this.sid = payload.sid;
			this.accountSid = payload.account_sid;
			this.flowSid = payload.flow_sid;
			this.executionSid = payload.execution_sid;
			this.parentStepSid = payload.parent_step_sid;
			this.name = payload.name;
			this.context = payload.context;
			this.transitionedFrom = payload.transitioned_from;
			this.transitionedTo = payload.transitioned_to;
			this.type = payload.type;
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.url = payload.url;
			this.links = payload.links;
			this._solution = {
				flowSid,
				executionSid,
				sid
			};
		}
		get _proxy() {
			this._context = this._context || new ExecutionStepContextImpl(this._version, this._solution.flowSid, this._solution.executionSid, this._solution.sid);
			return this._context;
		}
		/**
		* Fetch a ExecutionStepInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed ExecutionStepInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a ExecutionStepInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed ExecutionStepInstance with HTTP metadata
		*/
		fetchWithHttpInfo(callback) {
			return this._proxy.fetchWithHttpInfo(callback);
		}
		/**
		* Access the stepContext.
		*/
		stepContext() {
			return this._proxy.stepContext;
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				sid: this.sid,
				accountSid: this.accountSid,
				flowSid: this.flowSid,
				executionSid: this.executionSid,
				parentStepSid: this.parentStepSid,
				name: this.name,
				context: this.context,
				transitionedFrom: this.transitionedFrom,
				transitionedTo: this.transitionedTo,
				type: this.type,
				dateCreated: this.dateCreated,
				dateUpdated: this.dateUpdated,
				url: this.url,
				links: this.links
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.ExecutionStepInstance = ExecutionStepInstance;
	function ExecutionStepListInstance(version, flowSid, executionSid) {
		if (!(0, utility_1.isValidPathParam)(flowSid)) throw new Error("Parameter 'flowSid' is not valid.");
		if (!(0, utility_1.isValidPathParam)(executionSid)) throw new Error("Parameter 'executionSid' is not valid.");
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new ExecutionStepContextImpl(version, flowSid, executionSid, sid);
		};
		instance._version = version;
		instance._solution = {
			flowSid,
			executionSid
		};
		instance._uri = `/Flows/${flowSid}/Executions/${executionSid}/Steps`;
		instance.page = function page(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["pageSize"] !== void 0) data["PageSize"] = params["pageSize"];
			if (params.pageNumber !== void 0) data["Page"] = params.pageNumber;
			if (params.pageToken !== void 0) data["PageToken"] = params.pageToken;
			const headers = {};
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.page({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new ExecutionStepPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new ExecutionStepPage(instance._version, payload, instance._solution));
			pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
			return pagePromise;
		};
		instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["pageSize"] !== void 0) data["PageSize"] = params["pageSize"];
			if (params.pageNumber !== void 0) data["Page"] = params.pageNumber;
			if (params.pageToken !== void 0) data["PageToken"] = params.pageToken;
			const headers = {};
			headers["Accept"] = "application/json";
			let operationVersion = version;
			let operationPromise = operationVersion.page({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			}).then((response) => ({
				statusCode: response.statusCode,
				headers: response.headers,
				body: new ExecutionStepPage(operationVersion, response, instance._solution)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.eachWithHttpInfo = instance._version.eachWithHttpInfo;
		instance.list = instance._version.list;
		instance.listWithHttpInfo = instance._version.listWithHttpInfo;
		instance.getPageWithHttpInfo = function getPageWithHttpInfo(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((response) => ({
				statusCode: response.statusCode,
				headers: response.headers,
				body: new ExecutionStepPage(instance._version, response, instance._solution)
			}));
			pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
			return pagePromise;
		};
		instance.toJSON = function toJSON() {
			return instance._solution;
		};
		instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
			return (0, util_1.inspect)(instance.toJSON(), options);
		};
		return instance;
	}
	var ExecutionStepPage = class extends Page_1.default {
		/**
		* Initialize the ExecutionStepPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of ExecutionStepInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new ExecutionStepInstance(this._version, payload, this._solution.flowSid, this._solution.executionSid);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.ExecutionStepPage = ExecutionStepPage;
}));
// node_modules/twilio/lib/rest/studio/v2/flow/execution.js
var require_execution = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$3) => {
	var __importDefault = this$3 && this$3.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ExecutionPage = exports.ExecutionInstance = exports.ExecutionContextImpl = void 0;
	exports.ExecutionListInstance = ExecutionListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	const executionContext_1 = require_executionContext();
	const executionStep_1 = require_executionStep();
	var ExecutionContextImpl = class {
		constructor(_version, flowSid, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(flowSid)) throw new Error("Parameter 'flowSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = {
				flowSid,
				sid
			};
			this._uri = `/Flows/${flowSid}/Executions/${sid}`;
		}
		get executionContext() {
			this._executionContext = this._executionContext || (0, executionContext_1.ExecutionContextListInstance)(this._version, this._solution.flowSid, this._solution.sid);
			return this._executionContext;
		}
		get steps() {
			this._steps = this._steps || (0, executionStep_1.ExecutionStepListInstance)(this._version, this._solution.flowSid, this._solution.sid);
			return this._steps;
		}
		remove(callback) {
			const headers = {};
			const instance = this;
			let operationPromise = instance._version.remove({
				uri: instance._uri,
				method: "delete",
				headers
			});
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		removeWithHttpInfo(callback) {
			const headers = {};
			const instance = this;
			let operationPromise = instance._version.removeWithResponseInfo({
				uri: instance._uri,
				method: "delete",
				headers
			}).then((response) => ({
				...response,
				body: response.statusCode === 204
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetch(callback) {
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				headers
			});
			operationPromise = operationPromise.then((payload) => new ExecutionInstance(operationVersion, payload, instance._solution.flowSid, instance._solution.sid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(callback) {
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.fetchWithResponseInfo({
				uri: instance._uri,
				method: "get",
				headers
			}).then((response) => ({
				...response,
				body: new ExecutionInstance(operationVersion, response.body, instance._solution.flowSid, instance._solution.sid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		update(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["status"] === null || params["status"] === void 0) throw new Error("Required parameter \"params['status']\" missing.");
			let data = {};
			data["Status"] = params["status"];
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.update({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new ExecutionInstance(operationVersion, payload, instance._solution.flowSid, instance._solution.sid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		updateWithHttpInfo(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["status"] === null || params["status"] === void 0) throw new Error("Required parameter \"params['status']\" missing.");
			let data = {};
			data["Status"] = params["status"];
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.updateWithResponseInfo({
				uri: instance._uri,
				method: "post",
				data,
				headers
			}).then((response) => ({
				...response,
				body: new ExecutionInstance(operationVersion, response.body, instance._solution.flowSid, instance._solution.sid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return this._solution;
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.ExecutionContextImpl = ExecutionContextImpl;
	var ExecutionInstance = class {
		constructor(_version, payload, flowSid, sid) {
			this._version = _version;
			this.sid = payload.sid;
			this.accountSid = payload.account_sid;
			this.flowSid = payload.flow_sid;
			this.contactChannelAddress = payload.contact_channel_address;
			this.contactSid = payload.contact_sid;
			this.flowVersion = deserialize.integer(payload.flow_version);
			this.context = payload.context;
			this.status = payload.status;
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.initiatedBy = payload.initiated_by;
			this.url = payload.url;
			this.links = payload.links;
			this._solution = {
				flowSid,
				sid
			};
		}
		get _proxy() {
			this._context = this._context || new ExecutionContextImpl(this._version, this._solution.flowSid, this._solution.sid);
			return this._context;
		}
		/**
		* Remove a ExecutionInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean
		*/
		remove(callback) {
			return this._proxy.remove(callback);
		}
		/**
		* Remove a ExecutionInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean with HTTP metadata
		*/
		removeWithHttpInfo(callback) {
			return this._proxy.removeWithHttpInfo(callback);
		}
		/**
		* Fetch a ExecutionInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed ExecutionInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a ExecutionInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed ExecutionInstance with HTTP metadata
		*/
		fetchWithHttpInfo(callback) {
			return this._proxy.fetchWithHttpInfo(callback);
		}
		update(params, callback) {
			return this._proxy.update(params, callback);
		}
		updateWithHttpInfo(params, callback) {
			return this._proxy.updateWithHttpInfo(params, callback);
		}
		/**
		* Access the executionContext.
		*/
		executionContext() {
			return this._proxy.executionContext;
		}
		/**
		* Access the steps.
		*/
		steps() {
			return this._proxy.steps;
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				sid: this.sid,
				accountSid: this.accountSid,
				flowSid: this.flowSid,
				contactChannelAddress: this.contactChannelAddress,
				contactSid: this.contactSid,
				flowVersion: this.flowVersion,
				context: this.context,
				status: this.status,
				dateCreated: this.dateCreated,
				dateUpdated: this.dateUpdated,
				initiatedBy: this.initiatedBy,
				url: this.url,
				links: this.links
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.ExecutionInstance = ExecutionInstance;
	function ExecutionListInstance(version, flowSid) {
		if (!(0, utility_1.isValidPathParam)(flowSid)) throw new Error("Parameter 'flowSid' is not valid.");
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new ExecutionContextImpl(version, flowSid, sid);
		};
		instance._version = version;
		instance._solution = { flowSid };
		instance._uri = `/Flows/${flowSid}/Executions`;
		instance.create = function create(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["to"] === null || params["to"] === void 0) throw new Error("Required parameter \"params['to']\" missing.");
			if (params["from"] === null || params["from"] === void 0) throw new Error("Required parameter \"params['from']\" missing.");
			let data = {};
			data["To"] = params["to"];
			data["From"] = params["from"];
			if (params["parameters"] !== void 0) data["Parameters"] = serialize.object(params["parameters"]);
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.create({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new ExecutionInstance(operationVersion, payload, instance._solution.flowSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["to"] === null || params["to"] === void 0) throw new Error("Required parameter \"params['to']\" missing.");
			if (params["from"] === null || params["from"] === void 0) throw new Error("Required parameter \"params['from']\" missing.");
			let data = {};
			data["To"] = params["to"];
			data["From"] = params["from"];
			if (params["parameters"] !== void 0) data["Parameters"] = serialize.object(params["parameters"]);
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			let operationVersion = version;
			let operationPromise = operationVersion.createWithResponseInfo({
				uri: instance._uri,
				method: "post",
				data,
				headers
			}).then((response) => ({
				...response,
				body: new ExecutionInstance(operationVersion, response.body, instance._solution.flowSid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.page = function page(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["status"] !== void 0) data["status"] = params["status"];
			if (params["dateCreatedFrom"] !== void 0) data["DateCreatedFrom"] = serialize.iso8601DateTime(params["dateCreatedFrom"]);
			if (params["dateCreatedTo"] !== void 0) data["DateCreatedTo"] = serialize.iso8601DateTime(params["dateCreatedTo"]);
			if (params["pageSize"] !== void 0) data["PageSize"] = params["pageSize"];
			if (params.pageNumber !== void 0) data["Page"] = params.pageNumber;
			if (params.pageToken !== void 0) data["PageToken"] = params.pageToken;
			const headers = {};
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.page({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new ExecutionPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new ExecutionPage(instance._version, payload, instance._solution));
			pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
			return pagePromise;
		};
		instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["status"] !== void 0) data["status"] = params["status"];
			if (params["dateCreatedFrom"] !== void 0) data["DateCreatedFrom"] = serialize.iso8601DateTime(params["dateCreatedFrom"]);
			if (params["dateCreatedTo"] !== void 0) data["DateCreatedTo"] = serialize.iso8601DateTime(params["dateCreatedTo"]);
			if (params["pageSize"] !== void 0) data["PageSize"] = params["pageSize"];
			if (params.pageNumber !== void 0) data["Page"] = params.pageNumber;
			if (params.pageToken !== void 0) data["PageToken"] = params.pageToken;
			const headers = {};
			headers["Accept"] = "application/json";
			let operationVersion = version;
			let operationPromise = operationVersion.page({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			}).then((response) => ({
				statusCode: response.statusCode,
				headers: response.headers,
				body: new ExecutionPage(operationVersion, response, instance._solution)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.eachWithHttpInfo = instance._version.eachWithHttpInfo;
		instance.list = instance._version.list;
		instance.listWithHttpInfo = instance._version.listWithHttpInfo;
		instance.getPageWithHttpInfo = function getPageWithHttpInfo(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((response) => ({
				statusCode: response.statusCode,
				headers: response.headers,
				body: new ExecutionPage(instance._version, response, instance._solution)
			}));
			pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
			return pagePromise;
		};
		instance.toJSON = function toJSON() {
			return instance._solution;
		};
		instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
			return (0, util_1.inspect)(instance.toJSON(), options);
		};
		return instance;
	}
	var ExecutionPage = class extends Page_1.default {
		/**
		* Initialize the ExecutionPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of ExecutionInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new ExecutionInstance(this._version, payload, this._solution.flowSid);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.ExecutionPage = ExecutionPage;
}));
// node_modules/twilio/lib/rest/studio/v2/flow/flowRevision.js
var require_flowRevision = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$2) => {
	var __importDefault = this$2 && this$2.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FlowRevisionPage = exports.FlowRevisionInstance = exports.FlowRevisionContextImpl = void 0;
	exports.FlowRevisionListInstance = FlowRevisionListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var FlowRevisionContextImpl = class {
		constructor(_version, sid, revision) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(revision)) throw new Error("Parameter 'revision' is not valid.");
			this._solution = {
				sid,
				revision
			};
			this._uri = `/Flows/${sid}/Revisions/${revision}`;
		}
		fetch(callback) {
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				headers
			});
			operationPromise = operationPromise.then((payload) => new FlowRevisionInstance(operationVersion, payload, instance._solution.sid, instance._solution.revision));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(callback) {
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.fetchWithResponseInfo({
				uri: instance._uri,
				method: "get",
				headers
			}).then((response) => ({
				...response,
				body: new FlowRevisionInstance(operationVersion, response.body, instance._solution.sid, instance._solution.revision)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return this._solution;
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.FlowRevisionContextImpl = FlowRevisionContextImpl;
	var FlowRevisionInstance = class {
		constructor(_version, payload, sid, revision) {
			this._version = _version;
			this.sid = payload.sid;
			this.accountSid = payload.account_sid;
			this.authorSid = payload.author_sid;
			this.friendlyName = payload.friendly_name;
			this.definition = payload.definition;
			this.status = payload.status;
			this.revision = deserialize.integer(payload.revision);
			this.commitMessage = payload.commit_message;
			this.valid = payload.valid;
			this.errors = payload.errors;
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.url = payload.url;
			this._solution = {
				sid,
				revision: revision.toString()
			};
		}
		get _proxy() {
			this._context = this._context || new FlowRevisionContextImpl(this._version, this._solution.sid, this._solution.revision);
			return this._context;
		}
		/**
		* Fetch a FlowRevisionInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed FlowRevisionInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a FlowRevisionInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed FlowRevisionInstance with HTTP metadata
		*/
		fetchWithHttpInfo(callback) {
			return this._proxy.fetchWithHttpInfo(callback);
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				sid: this.sid,
				accountSid: this.accountSid,
				authorSid: this.authorSid,
				friendlyName: this.friendlyName,
				definition: this.definition,
				status: this.status,
				revision: this.revision,
				commitMessage: this.commitMessage,
				valid: this.valid,
				errors: this.errors,
				dateCreated: this.dateCreated,
				dateUpdated: this.dateUpdated,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.FlowRevisionInstance = FlowRevisionInstance;
	function FlowRevisionListInstance(version, sid) {
		if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
		const instance = ((revision) => instance.get(revision));
		instance.get = function get(revision) {
			return new FlowRevisionContextImpl(version, sid, revision);
		};
		instance._version = version;
		instance._solution = { sid };
		instance._uri = `/Flows/${sid}/Revisions`;
		instance.page = function page(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["pageSize"] !== void 0) data["PageSize"] = params["pageSize"];
			if (params.pageNumber !== void 0) data["Page"] = params.pageNumber;
			if (params.pageToken !== void 0) data["PageToken"] = params.pageToken;
			const headers = {};
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.page({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new FlowRevisionPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new FlowRevisionPage(instance._version, payload, instance._solution));
			pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
			return pagePromise;
		};
		instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["pageSize"] !== void 0) data["PageSize"] = params["pageSize"];
			if (params.pageNumber !== void 0) data["Page"] = params.pageNumber;
			if (params.pageToken !== void 0) data["PageToken"] = params.pageToken;
			const headers = {};
			headers["Accept"] = "application/json";
			let operationVersion = version;
			let operationPromise = operationVersion.page({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			}).then((response) => ({
				statusCode: response.statusCode,
				headers: response.headers,
				body: new FlowRevisionPage(operationVersion, response, instance._solution)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.eachWithHttpInfo = instance._version.eachWithHttpInfo;
		instance.list = instance._version.list;
		instance.listWithHttpInfo = instance._version.listWithHttpInfo;
		instance.getPageWithHttpInfo = function getPageWithHttpInfo(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((response) => ({
				statusCode: response.statusCode,
				headers: response.headers,
				body: new FlowRevisionPage(instance._version, response, instance._solution)
			}));
			pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
			return pagePromise;
		};
		instance.toJSON = function toJSON() {
			return instance._solution;
		};
		instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
			return (0, util_1.inspect)(instance.toJSON(), options);
		};
		return instance;
	}
	var FlowRevisionPage = class extends Page_1.default {
		/**
		* Initialize the FlowRevisionPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of FlowRevisionInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new FlowRevisionInstance(this._version, payload, this._solution.sid);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.FlowRevisionPage = FlowRevisionPage;
}));
// node_modules/twilio/lib/rest/studio/v2/flow/flowTestUser.js
var require_flowTestUser = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FlowTestUserInstance = exports.FlowTestUserContextImpl = void 0;
	exports.FlowTestUserListInstance = FlowTestUserListInstance;
	const util_1 = require("util");
	require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var FlowTestUserContextImpl = class {
		constructor(_version, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = { sid };
			this._uri = `/Flows/${sid}/TestUsers`;
		}
		fetch(callback) {
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				headers
			});
			operationPromise = operationPromise.then((payload) => new FlowTestUserInstance(operationVersion, payload, instance._solution.sid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(callback) {
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.fetchWithResponseInfo({
				uri: instance._uri,
				method: "get",
				headers
			}).then((response) => ({
				...response,
				body: new FlowTestUserInstance(operationVersion, response.body, instance._solution.sid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		update(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["testUsers"] === null || params["testUsers"] === void 0) throw new Error("Required parameter \"params['testUsers']\" missing.");
			let data = {};
			data["TestUsers"] = serialize.map(params["testUsers"], (e) => e);
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.update({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new FlowTestUserInstance(operationVersion, payload, instance._solution.sid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		updateWithHttpInfo(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["testUsers"] === null || params["testUsers"] === void 0) throw new Error("Required parameter \"params['testUsers']\" missing.");
			let data = {};
			data["TestUsers"] = serialize.map(params["testUsers"], (e) => e);
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.updateWithResponseInfo({
				uri: instance._uri,
				method: "post",
				data,
				headers
			}).then((response) => ({
				...response,
				body: new FlowTestUserInstance(operationVersion, response.body, instance._solution.sid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return this._solution;
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.FlowTestUserContextImpl = FlowTestUserContextImpl;
	var FlowTestUserInstance = class {
		constructor(_version, payload, sid) {
			this._version = _version;
			this.sid = payload.sid;
			this.testUsers = payload.test_users;
			this.url = payload.url;
			this._solution = { sid };
		}
		get _proxy() {
			this._context = this._context || new FlowTestUserContextImpl(this._version, this._solution.sid);
			return this._context;
		}
		/**
		* Fetch a FlowTestUserInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed FlowTestUserInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a FlowTestUserInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed FlowTestUserInstance with HTTP metadata
		*/
		fetchWithHttpInfo(callback) {
			return this._proxy.fetchWithHttpInfo(callback);
		}
		update(params, callback) {
			return this._proxy.update(params, callback);
		}
		updateWithHttpInfo(params, callback) {
			return this._proxy.updateWithHttpInfo(params, callback);
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				sid: this.sid,
				testUsers: this.testUsers,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.FlowTestUserInstance = FlowTestUserInstance;
	function FlowTestUserListInstance(version, sid) {
		if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
		const instance = (() => instance.get());
		instance.get = function get() {
			return new FlowTestUserContextImpl(version, sid);
		};
		instance._version = version;
		instance._solution = { sid };
		instance._uri = ``;
		instance.toJSON = function toJSON() {
			return instance._solution;
		};
		instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
			return (0, util_1.inspect)(instance.toJSON(), options);
		};
		return instance;
	}
}));
// src/twilio/owner.ts
var import_flow = (/* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FlowPage = exports.FlowInstance = exports.FlowContextImpl = void 0;
	exports.FlowListInstance = FlowListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	const execution_1 = require_execution();
	const flowRevision_1 = require_flowRevision();
	const flowTestUser_1 = require_flowTestUser();
	var FlowContextImpl = class {
		constructor(_version, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = { sid };
			this._uri = `/Flows/${sid}`;
		}
		get executions() {
			this._executions = this._executions || (0, execution_1.ExecutionListInstance)(this._version, this._solution.sid);
			return this._executions;
		}
		get revisions() {
			this._revisions = this._revisions || (0, flowRevision_1.FlowRevisionListInstance)(this._version, this._solution.sid);
			return this._revisions;
		}
		get testUsers() {
			this._testUsers = this._testUsers || (0, flowTestUser_1.FlowTestUserListInstance)(this._version, this._solution.sid);
			return this._testUsers;
		}
		remove(callback) {
			const headers = {};
			const instance = this;
			let operationPromise = instance._version.remove({
				uri: instance._uri,
				method: "delete",
				headers
			});
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		removeWithHttpInfo(callback) {
			const headers = {};
			const instance = this;
			let operationPromise = instance._version.removeWithResponseInfo({
				uri: instance._uri,
				method: "delete",
				headers
			}).then((response) => ({
				...response,
				body: response.statusCode === 204
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetch(callback) {
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				headers
			});
			operationPromise = operationPromise.then((payload) => new FlowInstance(operationVersion, payload, instance._solution.sid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(callback) {
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.fetchWithResponseInfo({
				uri: instance._uri,
				method: "get",
				headers
			}).then((response) => ({
				...response,
				body: new FlowInstance(operationVersion, response.body, instance._solution.sid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		update(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["status"] === null || params["status"] === void 0) throw new Error("Required parameter \"params['status']\" missing.");
			let data = {};
			data["Status"] = params["status"];
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["definition"] !== void 0) data["Definition"] = serialize.object(params["definition"]);
			if (params["commitMessage"] !== void 0) data["CommitMessage"] = params["commitMessage"];
			if (params["authorSid"] !== void 0) data["AuthorSid"] = params["authorSid"];
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.update({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new FlowInstance(operationVersion, payload, instance._solution.sid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		updateWithHttpInfo(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["status"] === null || params["status"] === void 0) throw new Error("Required parameter \"params['status']\" missing.");
			let data = {};
			data["Status"] = params["status"];
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["definition"] !== void 0) data["Definition"] = serialize.object(params["definition"]);
			if (params["commitMessage"] !== void 0) data["CommitMessage"] = params["commitMessage"];
			if (params["authorSid"] !== void 0) data["AuthorSid"] = params["authorSid"];
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.updateWithResponseInfo({
				uri: instance._uri,
				method: "post",
				data,
				headers
			}).then((response) => ({
				...response,
				body: new FlowInstance(operationVersion, response.body, instance._solution.sid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return this._solution;
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.FlowContextImpl = FlowContextImpl;
	var FlowInstance = class {
		constructor(_version, payload, sid) {
			this._version = _version;
			this.sid = payload.sid;
			this.accountSid = payload.account_sid;
			this.authorSid = payload.author_sid;
			this.friendlyName = payload.friendly_name;
			this.definition = payload.definition;
			this.status = payload.status;
			this.revision = deserialize.integer(payload.revision);
			this.commitMessage = payload.commit_message;
			this.valid = payload.valid;
			this.errors = payload.errors;
			this.warnings = payload.warnings;
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.webhookUrl = payload.webhook_url;
			this.url = payload.url;
			this.links = payload.links;
			this._solution = { sid };
		}
		get _proxy() {
			this._context = this._context || new FlowContextImpl(this._version, this._solution.sid);
			return this._context;
		}
		/**
		* Remove a FlowInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean
		*/
		remove(callback) {
			return this._proxy.remove(callback);
		}
		/**
		* Remove a FlowInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean with HTTP metadata
		*/
		removeWithHttpInfo(callback) {
			return this._proxy.removeWithHttpInfo(callback);
		}
		/**
		* Fetch a FlowInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed FlowInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a FlowInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed FlowInstance with HTTP metadata
		*/
		fetchWithHttpInfo(callback) {
			return this._proxy.fetchWithHttpInfo(callback);
		}
		update(params, callback) {
			return this._proxy.update(params, callback);
		}
		updateWithHttpInfo(params, callback) {
			return this._proxy.updateWithHttpInfo(params, callback);
		}
		/**
		* Access the executions.
		*/
		executions() {
			return this._proxy.executions;
		}
		/**
		* Access the revisions.
		*/
		revisions() {
			return this._proxy.revisions;
		}
		/**
		* Access the testUsers.
		*/
		testUsers() {
			return this._proxy.testUsers;
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				sid: this.sid,
				accountSid: this.accountSid,
				authorSid: this.authorSid,
				friendlyName: this.friendlyName,
				definition: this.definition,
				status: this.status,
				revision: this.revision,
				commitMessage: this.commitMessage,
				valid: this.valid,
				errors: this.errors,
				warnings: this.warnings,
				dateCreated: this.dateCreated,
				dateUpdated: this.dateUpdated,
				webhookUrl: this.webhookUrl,
				url: this.url,
				links: this.links
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.FlowInstance = FlowInstance;
	function FlowListInstance(version) {
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new FlowContextImpl(version, sid);
		};
		instance._version = version;
		instance._solution = {};
		instance._uri = `/Flows`;
		instance.create = function create(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["friendlyName"] === null || params["friendlyName"] === void 0) throw new Error("Required parameter \"params['friendlyName']\" missing.");
			if (params["status"] === null || params["status"] === void 0) throw new Error("Required parameter \"params['status']\" missing.");
			if (params["definition"] === null || params["definition"] === void 0) throw new Error("Required parameter \"params['definition']\" missing.");
			let data = {};
			data["FriendlyName"] = params["friendlyName"];
			data["Status"] = params["status"];
			data["Definition"] = serialize.object(params["definition"]);
			if (params["commitMessage"] !== void 0) data["CommitMessage"] = params["commitMessage"];
			if (params["authorSid"] !== void 0) data["AuthorSid"] = params["authorSid"];
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.create({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new FlowInstance(operationVersion, payload));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["friendlyName"] === null || params["friendlyName"] === void 0) throw new Error("Required parameter \"params['friendlyName']\" missing.");
			if (params["status"] === null || params["status"] === void 0) throw new Error("Required parameter \"params['status']\" missing.");
			if (params["definition"] === null || params["definition"] === void 0) throw new Error("Required parameter \"params['definition']\" missing.");
			let data = {};
			data["FriendlyName"] = params["friendlyName"];
			data["Status"] = params["status"];
			data["Definition"] = serialize.object(params["definition"]);
			if (params["commitMessage"] !== void 0) data["CommitMessage"] = params["commitMessage"];
			if (params["authorSid"] !== void 0) data["AuthorSid"] = params["authorSid"];
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			let operationVersion = version;
			let operationPromise = operationVersion.createWithResponseInfo({
				uri: instance._uri,
				method: "post",
				data,
				headers
			}).then((response) => ({
				...response,
				body: new FlowInstance(operationVersion, response.body)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.page = function page(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["pageSize"] !== void 0) data["PageSize"] = params["pageSize"];
			if (params.pageNumber !== void 0) data["Page"] = params.pageNumber;
			if (params.pageToken !== void 0) data["PageToken"] = params.pageToken;
			const headers = {};
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.page({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new FlowPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new FlowPage(instance._version, payload, instance._solution));
			pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
			return pagePromise;
		};
		instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["pageSize"] !== void 0) data["PageSize"] = params["pageSize"];
			if (params.pageNumber !== void 0) data["Page"] = params.pageNumber;
			if (params.pageToken !== void 0) data["PageToken"] = params.pageToken;
			const headers = {};
			headers["Accept"] = "application/json";
			let operationVersion = version;
			let operationPromise = operationVersion.page({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			}).then((response) => ({
				statusCode: response.statusCode,
				headers: response.headers,
				body: new FlowPage(operationVersion, response, instance._solution)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.eachWithHttpInfo = instance._version.eachWithHttpInfo;
		instance.list = instance._version.list;
		instance.listWithHttpInfo = instance._version.listWithHttpInfo;
		instance.getPageWithHttpInfo = function getPageWithHttpInfo(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((response) => ({
				statusCode: response.statusCode,
				headers: response.headers,
				body: new FlowPage(instance._version, response, instance._solution)
			}));
			pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
			return pagePromise;
		};
		instance.toJSON = function toJSON() {
			return instance._solution;
		};
		instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
			return (0, util_1.inspect)(instance.toJSON(), options);
		};
		return instance;
	}
	var FlowPage = class extends Page_1.default {
		/**
		* Initialize the FlowPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of FlowInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new FlowInstance(this._version, payload);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.FlowPage = FlowPage;
})))();
/** @throws ProblemError (FA301) if a row belongs to another account */
function checkOwner(account, rows) {
	const foreign = rows.find(({ accountSid = account }) => !require_kinds.isSameSid(accountSid, account));
	if (foreign !== void 0) throw wrongAccount(account, String(foreign.accountSid));
}
function wrongAccount(expected, found) {
	return require_kinds.stop(require_sdk.credentialsOfOtherAccount(expected, require_kinds.isSid(found, "AC") ? found : void 0));
}
// src/twilio/look-ups.ts
/** Looks up what is needed: each list once, all in parallel. */
async function lookUp(client, account, needed) {
	const [studioFlows, tasks] = await Promise.all([needed.studioFlows ? readStudioFlows(client, account) : void 0, needed.workspaces.size > 0 ? Promise.resolve().then(() => require("./taskrouter.js")).then(({ readWorkspaces }) => readWorkspaces(client, account, needed.workspaces)) : void 0]);
	return {
		studioFlows,
		workspaces: tasks?.workspaces,
		parts: tasks?.parts ?? /* @__PURE__ */ new Map()
	};
}
async function readStudioFlows(client, account) {
	const flows = (0, import_flow.FlowListInstance)(require_sdk.version(client, "https://studio.twilio.com", "v2"));
	const rows = await require_sdk.readAllPages("the list of Studio Flows", require_sdk.URLS.studioFlows, flows, client.hosts);
	checkOwner(account, rows);
	return rows.map((row) => ({
		sid: require_kinds.canonicalSid(row.sid),
		name: row.friendlyName,
		published: row.status !== "draft"
	}));
}
// src/twilio/rate-limiter.ts
/**
* How much longer the pauses are than the documented rate requires: requests that are sent evenly may arrive a
* little closer together.
*/
const MARGIN = 1.02;
/** After a 429, a lane runs at half its rate; each successful request reduces the slowness by this factor. */
const RECOVERY = .9;
const MAX_SLOWNESS = 8;
/**
* A queue for each lane, in parallel, each at its own rate: evenly spaced, without bursts, the first one immediately.
*/
var RateLimiter = class {
	#clock;
	#pace;
	#queues = /* @__PURE__ */ new Map();
	constructor(clock, pace) {
		this.#clock = clock;
		this.#pace = pace;
	}
	/** Waits until a request of this kind may be sent: first come, first served. */
	turn(kind) {
		const queue = this.#queue(kind);
		const turn = queue.last.then(async () => {
			for (let wait = queue.nextAt - this.#clock.now(); wait > 0; wait = queue.nextAt - this.#clock.now()) await this.#clock.sleep(wait);
			queue.nextAt = this.#clock.now() + 1e3 / this.#pace[kind].perSecond * MARGIN * queue.slowness;
		});
		queue.last = turn.catch(() => void 0);
		return turn;
	}
	/** After a 429: this kind's lane sends nothing for this long, and then runs at half its rate. */
	pause(kind, milliseconds) {
		const queue = this.#queue(kind);
		queue.nextAt = Math.max(queue.nextAt, this.#clock.now() + milliseconds);
		queue.slowness = Math.min(queue.slowness * 2, MAX_SLOWNESS);
	}
	/** After a success: this kind's lane recovers. */
	recover(kind) {
		const queue = this.#queue(kind);
		queue.slowness = Math.max(1, queue.slowness * RECOVERY);
	}
	#queue(kind) {
		const unused = {
			nextAt: Number.NEGATIVE_INFINITY,
			slowness: 1,
			last: Promise.resolve()
		};
		const lane = this.#pace[kind];
		const queue = this.#queues.get(lane) ?? unused;
		this.#queues.set(lane, queue);
		return queue;
	}
};
// src/twilio/account.ts
/** The timeout of a request in milliseconds: the same as in the SDK's own client. */
const REQUEST_TIMEOUT = 3e4;
/** Each is loaded on demand. */
const PRODUCTS = {
	"flex-flows": async () => (await Promise.resolve().then(() => require("./flex-flows.js"))).FLEX_FLOWS,
	conversations: async () => (await Promise.resolve().then(() => require("./chat-addresses.js"))).CHAT_ADDRESSES
};
/** @throws ProblemError if region, edge or api-url is invalid */
async function openAccount(api, options, runtime) {
	const { account: sid, user, password } = options;
	const { secrets, clock, random, interrupted } = runtime;
	secrets.add(password);
	secrets.add(Buffer.from(`${user}:${password}`).toString("base64"));
	runtime.maskSecrets();
	const hosts = require_runner_commands.createHosts(options);
	const product = await PRODUCTS[api]();
	const transport = runtime.openTransport({
		timeout: REQUEST_TIMEOUT,
		interrupted
	});
	const client = new TwilioClient({
		credentials: {
			user,
			password
		},
		hosts,
		send: transport.send,
		secrets,
		clock,
		rateLimiter: new RateLimiter(clock, require_kinds.KINDS[api].pace),
		isRateLimited: product.isRateLimited,
		random,
		interrupted
	});
	const channelNames = /* @__PURE__ */ new Map();
	const channelName = (channel) => channelNames.get(require_kinds.canonicalSid(channel)) ?? channel;
	let supplied = /* @__PURE__ */ new Map();
	const complete = (values) => completed(require_kinds.KINDS[api], values, channelName, supplied);
	const store = product.openStore(client, {
		account: sid,
		complete,
		secrets
	});
	return {
		store,
		/** What is live, and what the account's configuration supplies: the chat service. */
		async read() {
			const [live, accountValues] = await Promise.all([store.list(), product.readAccountValues(client, sid)]);
			supplied = accountValues;
			return {
				live,
				accountValues
			};
		},
		async lookUp(needed) {
			const lookUps = await lookUp(client, sid, needed);
			for (const { channels } of lookUps.parts.values()) for (const channel of channels) channelNames.set(channel.sid, channel.name);
			return lookUps;
		},
		/** The published revisions of Studio Flows, by SID. */
		async readFlows(sids) {
			return (await Promise.resolve().then(() => require("./flow-definitions.js"))).readPublishedFlows(client, sids, interrupted);
		},
		/** The live addresses as they are compared, after the lists that they refer to were read. */
		complete: (live) => ({
			...live,
			addresses: live.addresses.map((address) => ({
				...address,
				values: complete(address.values)
			}))
		}),
		findMissingValues: () => product.findMissingValues(client, sid),
		close: () => {
			client.close();
			transport.close();
		}
	};
}
/** Values with the account's defaults, and with names of task channels, for which Twilio may return SIDs (assumed). */
function completed({ fields }, values, channelName, supplied) {
	const completeOne = (field, value) => {
		if (field.type === "reference" && field.holds === "name" && typeof value === "string") return channelName(value);
		if (field.type === "sid" && field.isAccountDefault && value === "") return supplied.get(field.path) ?? value;
		return value;
	};
	return new Map(fields.flatMap((field) => {
		const value = values.get(field.path);
		return value === void 0 ? [] : [[field.path, completeOne(field, value)]];
	}));
}
// src/messages/hints.ts
const missingAccount = () => require_kinds.warning("FA137", "The file has no `account`: it would be applied to whichever account the credentials belong to", "Add `account: AC…`.");
/** @param list `scope` or `ignore` */
const unmatchedPattern = (pattern, list) => require_kinds.warning("FA227", `Pattern ${require_kinds.quote(pattern)} under \`${list}\` matches no live address`, "Check its spelling, which is case-sensitive, or remove it.");
/** @param howToClaim the lines that claim the live address, in markdown */
const possibleRename = (key, name, unlisted, howToClaim) => require_kinds.warning("FA228", `${key} would be created as ${require_kinds.quote(name)}, but the unlisted address ${unlisted.sid}, ${require_kinds.quote(unlisted.name)}, may be the same`, `If it is, rename it in place: set ${howToClaim} in the entry.`);
/** @param keys those of the entries whose chats go there; `isNew`: whether the first one is created */
const newHost = (keys, isNew, host) => require_kinds.warning("FA229", `The chats of ${require_kinds.firstOf(keys, 3)} ${isNew ? "go" : "move"} to ${require_kinds.quote(host)}, a host that no live or listed webhook had before`, "Check that the host is yours.");
const newVariableHost = (variable, host) => require_kinds.warning("FA231", `The value of \`\${${variable}}\` is sent to ${plainHost(host)}`, "Check that this host may receive it.");
/** A host of plain letters as it is, so that the sentence reads well. */
const plainHost = (host) => /^[a-z0-9.-]+(?::\d+)?$/.test(host) ? host : require_kinds.quote(host);
const nearlyLiveName = (name, live) => require_kinds.warning("FA232", `No live address has the name ${require_kinds.quote(name)}, but ${live.sid} has a similar one: ${require_kinds.quote(live.name)}`, `Use the live name if it is meant: ${JSON.stringify(live.name)}.`);
// src/plan/ownership.ts
/** Which addresses the file manages: those that `scope` matches (all without a `scope`), minus `ignore`. */
var Ownership = class {
	#scope;
	#ignore;
	#ignoredSids;
	constructor(desired) {
		this.#scope = new require_pattern.PatternList(desired.scope.map(({ value }) => value));
		const ignored = desired.ignore.map(({ value }) => value);
		this.#ignore = new require_pattern.PatternList(ignored);
		this.#ignoredSids = new Set(ignored.map(require_kinds.canonicalSid));
	}
	owns(address) {
		return !this.isIgnored(address) && this.inScope(address);
	}
	isIgnored({ sid, name }) {
		return this.#ignoredSids.has(sid) || this.#ignore.matches(name);
	}
	inScope({ name }) {
		return this.#scope.size === 0 || this.#scope.matches(name);
	}
};
/** Patterns that match no live name: probably a typing error, so that they protect or manage nothing. */
function unmatchedPatterns(desired, live) {
	const names = new Set(live.flatMap(({ sid, name }) => [sid, name]));
	const idle = (list, word) => list.filter(({ value }) => {
		const pattern = new require_pattern.Pattern(value);
		if (pattern.literal !== void 0) return !names.has(require_kinds.canonicalSid(pattern.literal));
		return !live.some((address) => pattern.matches(address.name));
	}).map(({ value, place }) => require_kinds.located(unmatchedPattern(value, word), {
		place,
		path: word
	}));
	return [...idle(desired.scope, "scope"), ...idle(desired.ignore, "ignore")];
}
Object.defineProperty(exports, "Ownership", {
	enumerable: true,
	get: function() {
		return Ownership;
	}
});
Object.defineProperty(exports, "checkOwner", {
	enumerable: true,
	get: function() {
		return checkOwner;
	}
});
Object.defineProperty(exports, "maxAttempts", {
	enumerable: true,
	get: function() {
		return maxAttempts;
	}
});
Object.defineProperty(exports, "missingAccount", {
	enumerable: true,
	get: function() {
		return missingAccount;
	}
});
Object.defineProperty(exports, "nearlyLiveName", {
	enumerable: true,
	get: function() {
		return nearlyLiveName;
	}
});
Object.defineProperty(exports, "newHost", {
	enumerable: true,
	get: function() {
		return newHost;
	}
});
Object.defineProperty(exports, "newVariableHost", {
	enumerable: true,
	get: function() {
		return newVariableHost;
	}
});
Object.defineProperty(exports, "openAccount", {
	enumerable: true,
	get: function() {
		return openAccount;
	}
});
Object.defineProperty(exports, "possibleRename", {
	enumerable: true,
	get: function() {
		return possibleRename;
	}
});
Object.defineProperty(exports, "require_flowRevision", {
	enumerable: true,
	get: function() {
		return require_flowRevision;
	}
});
Object.defineProperty(exports, "unmatchedPatterns", {
	enumerable: true,
	get: function() {
		return unmatchedPatterns;
	}
});
Object.defineProperty(exports, "waitBefore", {
	enumerable: true,
	get: function() {
		return waitBefore;
	}
});
Object.defineProperty(exports, "wrongAccount", {
	enumerable: true,
	get: function() {
		return wrongAccount;
	}
});
