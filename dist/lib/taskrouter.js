const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_sdk = require("./sdk.js");
const require_kinds = require("./kinds.js");
const require_ownership = require("./ownership.js");
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/activity.js
var require_activity = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$12) => {
	var __importDefault = this$12 && this$12.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ActivityPage = exports.ActivityInstance = exports.ActivityContextImpl = void 0;
	exports.ActivityListInstance = ActivityListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var ActivityContextImpl = class {
		constructor(_version, workspaceSid, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = {
				workspaceSid,
				sid
			};
			this._uri = `/Workspaces/${workspaceSid}/Activities/${sid}`;
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
			operationPromise = operationPromise.then((payload) => new ActivityInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.sid));
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
				body: new ActivityInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.sid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		update(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
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
			operationPromise = operationPromise.then((payload) => new ActivityInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.sid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		updateWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
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
				body: new ActivityInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.sid)
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
	exports.ActivityContextImpl = ActivityContextImpl;
	var ActivityInstance = class {
		constructor(_version, payload, workspaceSid, sid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.available = payload.available;
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.friendlyName = payload.friendly_name;
			this.sid = payload.sid;
			this.workspaceSid = payload.workspace_sid;
			this.url = payload.url;
			this.links = payload.links;
			this._solution = {
				workspaceSid,
				sid
			};
		}
		get _proxy() {
			this._context = this._context || new ActivityContextImpl(this._version, this._solution.workspaceSid, this._solution.sid);
			return this._context;
		}
		/**
		* Remove a ActivityInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean
		*/
		remove(callback) {
			return this._proxy.remove(callback);
		}
		/**
		* Remove a ActivityInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean with HTTP metadata
		*/
		removeWithHttpInfo(callback) {
			return this._proxy.removeWithHttpInfo(callback);
		}
		/**
		* Fetch a ActivityInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed ActivityInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a ActivityInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed ActivityInstance with HTTP metadata
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
				accountSid: this.accountSid,
				available: this.available,
				dateCreated: this.dateCreated,
				dateUpdated: this.dateUpdated,
				friendlyName: this.friendlyName,
				sid: this.sid,
				workspaceSid: this.workspaceSid,
				url: this.url,
				links: this.links
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.ActivityInstance = ActivityInstance;
	function ActivityListInstance(version, workspaceSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new ActivityContextImpl(version, workspaceSid, sid);
		};
		instance._version = version;
		instance._solution = { workspaceSid };
		instance._uri = `/Workspaces/${workspaceSid}/Activities`;
		instance.create = function create(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["friendlyName"] === null || params["friendlyName"] === void 0) throw new Error("Required parameter \"params['friendlyName']\" missing.");
			let data = {};
			data["FriendlyName"] = params["friendlyName"];
			if (params["available"] !== void 0) data["Available"] = serialize.bool(params["available"]);
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.create({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new ActivityInstance(operationVersion, payload, instance._solution.workspaceSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["friendlyName"] === null || params["friendlyName"] === void 0) throw new Error("Required parameter \"params['friendlyName']\" missing.");
			let data = {};
			data["FriendlyName"] = params["friendlyName"];
			if (params["available"] !== void 0) data["Available"] = serialize.bool(params["available"]);
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
				body: new ActivityInstance(operationVersion, response.body, instance._solution.workspaceSid)
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
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["available"] !== void 0) data["Available"] = params["available"];
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
			operationPromise = operationPromise.then((payload) => new ActivityPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new ActivityPage(instance._version, payload, instance._solution));
			pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
			return pagePromise;
		};
		instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["available"] !== void 0) data["Available"] = params["available"];
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
				body: new ActivityPage(operationVersion, response, instance._solution)
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
				body: new ActivityPage(instance._version, response, instance._solution)
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
	var ActivityPage = class extends Page_1.default {
		/**
		* Initialize the ActivityPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of ActivityInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new ActivityInstance(this._version, payload, this._solution.workspaceSid);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.ActivityPage = ActivityPage;
}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/event.js
var require_event = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$11) => {
	var __importDefault = this$11 && this$11.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.EventPage = exports.EventInstance = exports.EventContextImpl = void 0;
	exports.EventListInstance = EventListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var EventContextImpl = class {
		constructor(_version, workspaceSid, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = {
				workspaceSid,
				sid
			};
			this._uri = `/Workspaces/${workspaceSid}/Events/${sid}`;
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
			operationPromise = operationPromise.then((payload) => new EventInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.sid));
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
				body: new EventInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.sid)
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
	exports.EventContextImpl = EventContextImpl;
	var EventInstance = class {
		constructor(_version, payload, workspaceSid, sid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.actorSid = payload.actor_sid;
			this.actorType = payload.actor_type;
			this.actorUrl = payload.actor_url;
			this.description = payload.description;
			this.eventData = payload.event_data;
			this.eventDate = deserialize.iso8601DateTime(payload.event_date);
			this.eventDateMs = payload.event_date_ms;
			this.eventType = payload.event_type;
			this.resourceSid = payload.resource_sid;
			this.resourceType = payload.resource_type;
			this.resourceUrl = payload.resource_url;
			this.sid = payload.sid;
			this.source = payload.source;
			this.sourceIpAddress = payload.source_ip_address;
			this.url = payload.url;
			this.workspaceSid = payload.workspace_sid;
			this._solution = {
				workspaceSid,
				sid
			};
		}
		get _proxy() {
			this._context = this._context || new EventContextImpl(this._version, this._solution.workspaceSid, this._solution.sid);
			return this._context;
		}
		/**
		* Fetch a EventInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed EventInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a EventInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed EventInstance with HTTP metadata
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
				actorSid: this.actorSid,
				actorType: this.actorType,
				actorUrl: this.actorUrl,
				description: this.description,
				eventData: this.eventData,
				eventDate: this.eventDate,
				eventDateMs: this.eventDateMs,
				eventType: this.eventType,
				resourceSid: this.resourceSid,
				resourceType: this.resourceType,
				resourceUrl: this.resourceUrl,
				sid: this.sid,
				source: this.source,
				sourceIpAddress: this.sourceIpAddress,
				url: this.url,
				workspaceSid: this.workspaceSid
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.EventInstance = EventInstance;
	function EventListInstance(version, workspaceSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new EventContextImpl(version, workspaceSid, sid);
		};
		instance._version = version;
		instance._solution = { workspaceSid };
		instance._uri = `/Workspaces/${workspaceSid}/Events`;
		instance.page = function page(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["eventType"] !== void 0) data["EventType"] = params["eventType"];
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["reservationSid"] !== void 0) data["ReservationSid"] = params["reservationSid"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["taskQueueSid"] !== void 0) data["TaskQueueSid"] = params["taskQueueSid"];
			if (params["taskSid"] !== void 0) data["TaskSid"] = params["taskSid"];
			if (params["workerSid"] !== void 0) data["WorkerSid"] = params["workerSid"];
			if (params["workflowSid"] !== void 0) data["WorkflowSid"] = params["workflowSid"];
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			if (params["sid"] !== void 0) data["Sid"] = params["sid"];
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
			operationPromise = operationPromise.then((payload) => new EventPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new EventPage(instance._version, payload, instance._solution));
			pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
			return pagePromise;
		};
		instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["eventType"] !== void 0) data["EventType"] = params["eventType"];
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["reservationSid"] !== void 0) data["ReservationSid"] = params["reservationSid"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["taskQueueSid"] !== void 0) data["TaskQueueSid"] = params["taskQueueSid"];
			if (params["taskSid"] !== void 0) data["TaskSid"] = params["taskSid"];
			if (params["workerSid"] !== void 0) data["WorkerSid"] = params["workerSid"];
			if (params["workflowSid"] !== void 0) data["WorkflowSid"] = params["workflowSid"];
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			if (params["sid"] !== void 0) data["Sid"] = params["sid"];
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
				body: new EventPage(operationVersion, response, instance._solution)
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
				body: new EventPage(instance._version, response, instance._solution)
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
	var EventPage = class extends Page_1.default {
		/**
		* Initialize the EventPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of EventInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new EventInstance(this._version, payload, this._solution.workspaceSid);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.EventPage = EventPage;
}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/task/reservation.js
var require_reservation$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$10) => {
	var __importDefault = this$10 && this$10.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ReservationPage = exports.ReservationInstance = exports.ReservationContextImpl = void 0;
	exports.ReservationListInstance = ReservationListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var ReservationContextImpl = class {
		constructor(_version, workspaceSid, taskSid, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(taskSid)) throw new Error("Parameter 'taskSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = {
				workspaceSid,
				taskSid,
				sid
			};
			this._uri = `/Workspaces/${workspaceSid}/Tasks/${taskSid}/Reservations/${sid}`;
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
			operationPromise = operationPromise.then((payload) => new ReservationInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.taskSid, instance._solution.sid));
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
				body: new ReservationInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.taskSid, instance._solution.sid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		update(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["reservationStatus"] !== void 0) data["ReservationStatus"] = params["reservationStatus"];
			if (params["workerActivitySid"] !== void 0) data["WorkerActivitySid"] = params["workerActivitySid"];
			if (params["instruction"] !== void 0) data["Instruction"] = params["instruction"];
			if (params["dequeuePostWorkActivitySid"] !== void 0) data["DequeuePostWorkActivitySid"] = params["dequeuePostWorkActivitySid"];
			if (params["dequeueFrom"] !== void 0) data["DequeueFrom"] = params["dequeueFrom"];
			if (params["dequeueRecord"] !== void 0) data["DequeueRecord"] = params["dequeueRecord"];
			if (params["dequeueTimeout"] !== void 0) data["DequeueTimeout"] = params["dequeueTimeout"];
			if (params["dequeueTo"] !== void 0) data["DequeueTo"] = params["dequeueTo"];
			if (params["dequeueStatusCallbackUrl"] !== void 0) data["DequeueStatusCallbackUrl"] = params["dequeueStatusCallbackUrl"];
			if (params["callFrom"] !== void 0) data["CallFrom"] = params["callFrom"];
			if (params["callRecord"] !== void 0) data["CallRecord"] = params["callRecord"];
			if (params["callTimeout"] !== void 0) data["CallTimeout"] = params["callTimeout"];
			if (params["callTo"] !== void 0) data["CallTo"] = params["callTo"];
			if (params["callUrl"] !== void 0) data["CallUrl"] = params["callUrl"];
			if (params["callStatusCallbackUrl"] !== void 0) data["CallStatusCallbackUrl"] = params["callStatusCallbackUrl"];
			if (params["callAccept"] !== void 0) data["CallAccept"] = serialize.bool(params["callAccept"]);
			if (params["redirectCallSid"] !== void 0) data["RedirectCallSid"] = params["redirectCallSid"];
			if (params["redirectAccept"] !== void 0) data["RedirectAccept"] = serialize.bool(params["redirectAccept"]);
			if (params["redirectUrl"] !== void 0) data["RedirectUrl"] = params["redirectUrl"];
			if (params["to"] !== void 0) data["To"] = params["to"];
			if (params["from"] !== void 0) data["From"] = params["from"];
			if (params["statusCallback"] !== void 0) data["StatusCallback"] = params["statusCallback"];
			if (params["statusCallbackMethod"] !== void 0) data["StatusCallbackMethod"] = params["statusCallbackMethod"];
			if (params["statusCallbackEvent"] !== void 0) data["StatusCallbackEvent"] = serialize.map(params["statusCallbackEvent"], (e) => e);
			if (params["timeout"] !== void 0) data["Timeout"] = params["timeout"];
			if (params["record"] !== void 0) data["Record"] = serialize.bool(params["record"]);
			if (params["muted"] !== void 0) data["Muted"] = serialize.bool(params["muted"]);
			if (params["beep"] !== void 0) data["Beep"] = params["beep"];
			if (params["startConferenceOnEnter"] !== void 0) data["StartConferenceOnEnter"] = serialize.bool(params["startConferenceOnEnter"]);
			if (params["endConferenceOnExit"] !== void 0) data["EndConferenceOnExit"] = serialize.bool(params["endConferenceOnExit"]);
			if (params["waitUrl"] !== void 0) data["WaitUrl"] = params["waitUrl"];
			if (params["waitMethod"] !== void 0) data["WaitMethod"] = params["waitMethod"];
			if (params["earlyMedia"] !== void 0) data["EarlyMedia"] = serialize.bool(params["earlyMedia"]);
			if (params["maxParticipants"] !== void 0) data["MaxParticipants"] = params["maxParticipants"];
			if (params["conferenceStatusCallback"] !== void 0) data["ConferenceStatusCallback"] = params["conferenceStatusCallback"];
			if (params["conferenceStatusCallbackMethod"] !== void 0) data["ConferenceStatusCallbackMethod"] = params["conferenceStatusCallbackMethod"];
			if (params["conferenceStatusCallbackEvent"] !== void 0) data["ConferenceStatusCallbackEvent"] = serialize.map(params["conferenceStatusCallbackEvent"], (e) => e);
			if (params["conferenceRecord"] !== void 0) data["ConferenceRecord"] = params["conferenceRecord"];
			if (params["conferenceTrim"] !== void 0) data["ConferenceTrim"] = params["conferenceTrim"];
			if (params["recordingChannels"] !== void 0) data["RecordingChannels"] = params["recordingChannels"];
			if (params["recordingStatusCallback"] !== void 0) data["RecordingStatusCallback"] = params["recordingStatusCallback"];
			if (params["recordingStatusCallbackMethod"] !== void 0) data["RecordingStatusCallbackMethod"] = params["recordingStatusCallbackMethod"];
			if (params["conferenceRecordingStatusCallback"] !== void 0) data["ConferenceRecordingStatusCallback"] = params["conferenceRecordingStatusCallback"];
			if (params["conferenceRecordingStatusCallbackMethod"] !== void 0) data["ConferenceRecordingStatusCallbackMethod"] = params["conferenceRecordingStatusCallbackMethod"];
			if (params["region"] !== void 0) data["Region"] = params["region"];
			if (params["sipAuthUsername"] !== void 0) data["SipAuthUsername"] = params["sipAuthUsername"];
			if (params["sipAuthPassword"] !== void 0) data["SipAuthPassword"] = params["sipAuthPassword"];
			if (params["dequeueStatusCallbackEvent"] !== void 0) data["DequeueStatusCallbackEvent"] = serialize.map(params["dequeueStatusCallbackEvent"], (e) => e);
			if (params["postWorkActivitySid"] !== void 0) data["PostWorkActivitySid"] = params["postWorkActivitySid"];
			if (params["supervisorMode"] !== void 0) data["SupervisorMode"] = params["supervisorMode"];
			if (params["supervisor"] !== void 0) data["Supervisor"] = params["supervisor"];
			if (params["endConferenceOnCustomerExit"] !== void 0) data["EndConferenceOnCustomerExit"] = serialize.bool(params["endConferenceOnCustomerExit"]);
			if (params["beepOnCustomerEntrance"] !== void 0) data["BeepOnCustomerEntrance"] = serialize.bool(params["beepOnCustomerEntrance"]);
			if (params["jitterBufferSize"] !== void 0) data["JitterBufferSize"] = params["jitterBufferSize"];
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			if (params["ifMatch"] !== void 0) headers["If-Match"] = params["ifMatch"];
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.update({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new ReservationInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.taskSid, instance._solution.sid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		updateWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["reservationStatus"] !== void 0) data["ReservationStatus"] = params["reservationStatus"];
			if (params["workerActivitySid"] !== void 0) data["WorkerActivitySid"] = params["workerActivitySid"];
			if (params["instruction"] !== void 0) data["Instruction"] = params["instruction"];
			if (params["dequeuePostWorkActivitySid"] !== void 0) data["DequeuePostWorkActivitySid"] = params["dequeuePostWorkActivitySid"];
			if (params["dequeueFrom"] !== void 0) data["DequeueFrom"] = params["dequeueFrom"];
			if (params["dequeueRecord"] !== void 0) data["DequeueRecord"] = params["dequeueRecord"];
			if (params["dequeueTimeout"] !== void 0) data["DequeueTimeout"] = params["dequeueTimeout"];
			if (params["dequeueTo"] !== void 0) data["DequeueTo"] = params["dequeueTo"];
			if (params["dequeueStatusCallbackUrl"] !== void 0) data["DequeueStatusCallbackUrl"] = params["dequeueStatusCallbackUrl"];
			if (params["callFrom"] !== void 0) data["CallFrom"] = params["callFrom"];
			if (params["callRecord"] !== void 0) data["CallRecord"] = params["callRecord"];
			if (params["callTimeout"] !== void 0) data["CallTimeout"] = params["callTimeout"];
			if (params["callTo"] !== void 0) data["CallTo"] = params["callTo"];
			if (params["callUrl"] !== void 0) data["CallUrl"] = params["callUrl"];
			if (params["callStatusCallbackUrl"] !== void 0) data["CallStatusCallbackUrl"] = params["callStatusCallbackUrl"];
			if (params["callAccept"] !== void 0) data["CallAccept"] = serialize.bool(params["callAccept"]);
			if (params["redirectCallSid"] !== void 0) data["RedirectCallSid"] = params["redirectCallSid"];
			if (params["redirectAccept"] !== void 0) data["RedirectAccept"] = serialize.bool(params["redirectAccept"]);
			if (params["redirectUrl"] !== void 0) data["RedirectUrl"] = params["redirectUrl"];
			if (params["to"] !== void 0) data["To"] = params["to"];
			if (params["from"] !== void 0) data["From"] = params["from"];
			if (params["statusCallback"] !== void 0) data["StatusCallback"] = params["statusCallback"];
			if (params["statusCallbackMethod"] !== void 0) data["StatusCallbackMethod"] = params["statusCallbackMethod"];
			if (params["statusCallbackEvent"] !== void 0) data["StatusCallbackEvent"] = serialize.map(params["statusCallbackEvent"], (e) => e);
			if (params["timeout"] !== void 0) data["Timeout"] = params["timeout"];
			if (params["record"] !== void 0) data["Record"] = serialize.bool(params["record"]);
			if (params["muted"] !== void 0) data["Muted"] = serialize.bool(params["muted"]);
			if (params["beep"] !== void 0) data["Beep"] = params["beep"];
			if (params["startConferenceOnEnter"] !== void 0) data["StartConferenceOnEnter"] = serialize.bool(params["startConferenceOnEnter"]);
			if (params["endConferenceOnExit"] !== void 0) data["EndConferenceOnExit"] = serialize.bool(params["endConferenceOnExit"]);
			if (params["waitUrl"] !== void 0) data["WaitUrl"] = params["waitUrl"];
			if (params["waitMethod"] !== void 0) data["WaitMethod"] = params["waitMethod"];
			if (params["earlyMedia"] !== void 0) data["EarlyMedia"] = serialize.bool(params["earlyMedia"]);
			if (params["maxParticipants"] !== void 0) data["MaxParticipants"] = params["maxParticipants"];
			if (params["conferenceStatusCallback"] !== void 0) data["ConferenceStatusCallback"] = params["conferenceStatusCallback"];
			if (params["conferenceStatusCallbackMethod"] !== void 0) data["ConferenceStatusCallbackMethod"] = params["conferenceStatusCallbackMethod"];
			if (params["conferenceStatusCallbackEvent"] !== void 0) data["ConferenceStatusCallbackEvent"] = serialize.map(params["conferenceStatusCallbackEvent"], (e) => e);
			if (params["conferenceRecord"] !== void 0) data["ConferenceRecord"] = params["conferenceRecord"];
			if (params["conferenceTrim"] !== void 0) data["ConferenceTrim"] = params["conferenceTrim"];
			if (params["recordingChannels"] !== void 0) data["RecordingChannels"] = params["recordingChannels"];
			if (params["recordingStatusCallback"] !== void 0) data["RecordingStatusCallback"] = params["recordingStatusCallback"];
			if (params["recordingStatusCallbackMethod"] !== void 0) data["RecordingStatusCallbackMethod"] = params["recordingStatusCallbackMethod"];
			if (params["conferenceRecordingStatusCallback"] !== void 0) data["ConferenceRecordingStatusCallback"] = params["conferenceRecordingStatusCallback"];
			if (params["conferenceRecordingStatusCallbackMethod"] !== void 0) data["ConferenceRecordingStatusCallbackMethod"] = params["conferenceRecordingStatusCallbackMethod"];
			if (params["region"] !== void 0) data["Region"] = params["region"];
			if (params["sipAuthUsername"] !== void 0) data["SipAuthUsername"] = params["sipAuthUsername"];
			if (params["sipAuthPassword"] !== void 0) data["SipAuthPassword"] = params["sipAuthPassword"];
			if (params["dequeueStatusCallbackEvent"] !== void 0) data["DequeueStatusCallbackEvent"] = serialize.map(params["dequeueStatusCallbackEvent"], (e) => e);
			if (params["postWorkActivitySid"] !== void 0) data["PostWorkActivitySid"] = params["postWorkActivitySid"];
			if (params["supervisorMode"] !== void 0) data["SupervisorMode"] = params["supervisorMode"];
			if (params["supervisor"] !== void 0) data["Supervisor"] = params["supervisor"];
			if (params["endConferenceOnCustomerExit"] !== void 0) data["EndConferenceOnCustomerExit"] = serialize.bool(params["endConferenceOnCustomerExit"]);
			if (params["beepOnCustomerEntrance"] !== void 0) data["BeepOnCustomerEntrance"] = serialize.bool(params["beepOnCustomerEntrance"]);
			if (params["jitterBufferSize"] !== void 0) data["JitterBufferSize"] = params["jitterBufferSize"];
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			if (params["ifMatch"] !== void 0) headers["If-Match"] = params["ifMatch"];
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.updateWithResponseInfo({
				uri: instance._uri,
				method: "post",
				data,
				headers
			}).then((response) => ({
				...response,
				body: new ReservationInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.taskSid, instance._solution.sid)
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
	exports.ReservationContextImpl = ReservationContextImpl;
	var ReservationInstance = class {
		constructor(_version, payload, workspaceSid, taskSid, sid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.reservationStatus = payload.reservation_status;
			this.sid = payload.sid;
			this.taskSid = payload.task_sid;
			this.workerName = payload.worker_name;
			this.workerSid = payload.worker_sid;
			this.workspaceSid = payload.workspace_sid;
			this.url = payload.url;
			this.links = payload.links;
			this._solution = {
				workspaceSid,
				taskSid,
				sid
			};
		}
		get _proxy() {
			this._context = this._context || new ReservationContextImpl(this._version, this._solution.workspaceSid, this._solution.taskSid, this._solution.sid);
			return this._context;
		}
		/**
		* Fetch a ReservationInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed ReservationInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a ReservationInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed ReservationInstance with HTTP metadata
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
				accountSid: this.accountSid,
				dateCreated: this.dateCreated,
				dateUpdated: this.dateUpdated,
				reservationStatus: this.reservationStatus,
				sid: this.sid,
				taskSid: this.taskSid,
				workerName: this.workerName,
				workerSid: this.workerSid,
				workspaceSid: this.workspaceSid,
				url: this.url,
				links: this.links
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.ReservationInstance = ReservationInstance;
	function ReservationListInstance(version, workspaceSid, taskSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		if (!(0, utility_1.isValidPathParam)(taskSid)) throw new Error("Parameter 'taskSid' is not valid.");
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new ReservationContextImpl(version, workspaceSid, taskSid, sid);
		};
		instance._version = version;
		instance._solution = {
			workspaceSid,
			taskSid
		};
		instance._uri = `/Workspaces/${workspaceSid}/Tasks/${taskSid}/Reservations`;
		instance.page = function page(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["reservationStatus"] !== void 0) data["ReservationStatus"] = params["reservationStatus"];
			if (params["workerSid"] !== void 0) data["WorkerSid"] = params["workerSid"];
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
			operationPromise = operationPromise.then((payload) => new ReservationPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new ReservationPage(instance._version, payload, instance._solution));
			pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
			return pagePromise;
		};
		instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["reservationStatus"] !== void 0) data["ReservationStatus"] = params["reservationStatus"];
			if (params["workerSid"] !== void 0) data["WorkerSid"] = params["workerSid"];
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
				body: new ReservationPage(operationVersion, response, instance._solution)
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
				body: new ReservationPage(instance._version, response, instance._solution)
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
	var ReservationPage = class extends Page_1.default {
		/**
		* Initialize the ReservationPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of ReservationInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new ReservationInstance(this._version, payload, this._solution.workspaceSid, this._solution.taskSid);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.ReservationPage = ReservationPage;
}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/task.js
var require_task = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$9) => {
	var __importDefault = this$9 && this$9.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TaskPage = exports.TaskInstance = exports.TaskContextImpl = void 0;
	exports.TaskListInstance = TaskListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	const reservation_1 = require_reservation$1();
	var TaskContextImpl = class {
		constructor(_version, workspaceSid, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = {
				workspaceSid,
				sid
			};
			this._uri = `/Workspaces/${workspaceSid}/Tasks/${sid}`;
		}
		get reservations() {
			this._reservations = this._reservations || (0, reservation_1.ReservationListInstance)(this._version, this._solution.workspaceSid, this._solution.sid);
			return this._reservations;
		}
		remove(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			const headers = {};
			if (params["ifMatch"] !== void 0) headers["If-Match"] = params["ifMatch"];
			const instance = this;
			let operationPromise = instance._version.remove({
				uri: instance._uri,
				method: "delete",
				params: data,
				headers
			});
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		removeWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			const headers = {};
			if (params["ifMatch"] !== void 0) headers["If-Match"] = params["ifMatch"];
			const instance = this;
			let operationPromise = instance._version.removeWithResponseInfo({
				uri: instance._uri,
				method: "delete",
				params: data,
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
			operationPromise = operationPromise.then((payload) => new TaskInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.sid));
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
				body: new TaskInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.sid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		update(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["attributes"] !== void 0) data["Attributes"] = params["attributes"];
			if (params["assignmentStatus"] !== void 0) data["AssignmentStatus"] = params["assignmentStatus"];
			if (params["reason"] !== void 0) data["Reason"] = params["reason"];
			if (params["priority"] !== void 0) data["Priority"] = params["priority"];
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			if (params["virtualStartTime"] !== void 0) data["VirtualStartTime"] = serialize.iso8601DateTime(params["virtualStartTime"]);
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			if (params["ifMatch"] !== void 0) headers["If-Match"] = params["ifMatch"];
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.update({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new TaskInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.sid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		updateWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["attributes"] !== void 0) data["Attributes"] = params["attributes"];
			if (params["assignmentStatus"] !== void 0) data["AssignmentStatus"] = params["assignmentStatus"];
			if (params["reason"] !== void 0) data["Reason"] = params["reason"];
			if (params["priority"] !== void 0) data["Priority"] = params["priority"];
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			if (params["virtualStartTime"] !== void 0) data["VirtualStartTime"] = serialize.iso8601DateTime(params["virtualStartTime"]);
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			if (params["ifMatch"] !== void 0) headers["If-Match"] = params["ifMatch"];
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.updateWithResponseInfo({
				uri: instance._uri,
				method: "post",
				data,
				headers
			}).then((response) => ({
				...response,
				body: new TaskInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.sid)
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
	exports.TaskContextImpl = TaskContextImpl;
	var TaskInstance = class {
		constructor(_version, payload, workspaceSid, sid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.age = deserialize.integer(payload.age);
			this.assignmentStatus = payload.assignment_status;
			this.attributes = payload.attributes;
			this.addons = payload.addons;
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.taskQueueEnteredDate = deserialize.iso8601DateTime(payload.task_queue_entered_date);
			this.priority = deserialize.integer(payload.priority);
			this.reason = payload.reason;
			this.sid = payload.sid;
			this.taskQueueSid = payload.task_queue_sid;
			this.taskQueueFriendlyName = payload.task_queue_friendly_name;
			this.taskChannelSid = payload.task_channel_sid;
			this.taskChannelUniqueName = payload.task_channel_unique_name;
			this.timeout = deserialize.integer(payload.timeout);
			this.workflowSid = payload.workflow_sid;
			this.workflowFriendlyName = payload.workflow_friendly_name;
			this.workspaceSid = payload.workspace_sid;
			this.url = payload.url;
			this.links = payload.links;
			this.virtualStartTime = deserialize.iso8601DateTime(payload.virtual_start_time);
			this.ignoreCapacity = payload.ignore_capacity;
			this.routingTarget = payload.routing_target;
			this._solution = {
				workspaceSid,
				sid
			};
		}
		get _proxy() {
			this._context = this._context || new TaskContextImpl(this._version, this._solution.workspaceSid, this._solution.sid);
			return this._context;
		}
		remove(params, callback) {
			return this._proxy.remove(params, callback);
		}
		removeWithHttpInfo(params, callback) {
			return this._proxy.removeWithHttpInfo(params, callback);
		}
		/**
		* Fetch a TaskInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed TaskInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a TaskInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed TaskInstance with HTTP metadata
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
		* Access the reservations.
		*/
		reservations() {
			return this._proxy.reservations;
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				accountSid: this.accountSid,
				age: this.age,
				assignmentStatus: this.assignmentStatus,
				attributes: this.attributes,
				addons: this.addons,
				dateCreated: this.dateCreated,
				dateUpdated: this.dateUpdated,
				taskQueueEnteredDate: this.taskQueueEnteredDate,
				priority: this.priority,
				reason: this.reason,
				sid: this.sid,
				taskQueueSid: this.taskQueueSid,
				taskQueueFriendlyName: this.taskQueueFriendlyName,
				taskChannelSid: this.taskChannelSid,
				taskChannelUniqueName: this.taskChannelUniqueName,
				timeout: this.timeout,
				workflowSid: this.workflowSid,
				workflowFriendlyName: this.workflowFriendlyName,
				workspaceSid: this.workspaceSid,
				url: this.url,
				links: this.links,
				virtualStartTime: this.virtualStartTime,
				ignoreCapacity: this.ignoreCapacity,
				routingTarget: this.routingTarget
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.TaskInstance = TaskInstance;
	function TaskListInstance(version, workspaceSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new TaskContextImpl(version, workspaceSid, sid);
		};
		instance._version = version;
		instance._solution = { workspaceSid };
		instance._uri = `/Workspaces/${workspaceSid}/Tasks`;
		instance.create = function create(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["timeout"] !== void 0) data["Timeout"] = params["timeout"];
			if (params["priority"] !== void 0) data["Priority"] = params["priority"];
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			if (params["workflowSid"] !== void 0) data["WorkflowSid"] = params["workflowSid"];
			if (params["attributes"] !== void 0) data["Attributes"] = params["attributes"];
			if (params["virtualStartTime"] !== void 0) data["VirtualStartTime"] = serialize.iso8601DateTime(params["virtualStartTime"]);
			if (params["routingTarget"] !== void 0) data["RoutingTarget"] = params["routingTarget"];
			if (params["ignoreCapacity"] !== void 0) data["IgnoreCapacity"] = params["ignoreCapacity"];
			if (params["taskQueueSid"] !== void 0) data["TaskQueueSid"] = params["taskQueueSid"];
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.create({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new TaskInstance(operationVersion, payload, instance._solution.workspaceSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["timeout"] !== void 0) data["Timeout"] = params["timeout"];
			if (params["priority"] !== void 0) data["Priority"] = params["priority"];
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			if (params["workflowSid"] !== void 0) data["WorkflowSid"] = params["workflowSid"];
			if (params["attributes"] !== void 0) data["Attributes"] = params["attributes"];
			if (params["virtualStartTime"] !== void 0) data["VirtualStartTime"] = serialize.iso8601DateTime(params["virtualStartTime"]);
			if (params["routingTarget"] !== void 0) data["RoutingTarget"] = params["routingTarget"];
			if (params["ignoreCapacity"] !== void 0) data["IgnoreCapacity"] = params["ignoreCapacity"];
			if (params["taskQueueSid"] !== void 0) data["TaskQueueSid"] = params["taskQueueSid"];
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
				body: new TaskInstance(operationVersion, response.body, instance._solution.workspaceSid)
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
			if (params["priority"] !== void 0) data["Priority"] = params["priority"];
			if (params["assignmentStatus"] !== void 0) data["AssignmentStatus"] = serialize.map(params["assignmentStatus"], (e) => e);
			if (params["workflowSid"] !== void 0) data["WorkflowSid"] = params["workflowSid"];
			if (params["workflowName"] !== void 0) data["WorkflowName"] = params["workflowName"];
			if (params["taskQueueSid"] !== void 0) data["TaskQueueSid"] = params["taskQueueSid"];
			if (params["taskQueueName"] !== void 0) data["TaskQueueName"] = params["taskQueueName"];
			if (params["evaluateTaskAttributes"] !== void 0) data["EvaluateTaskAttributes"] = params["evaluateTaskAttributes"];
			if (params["routingTarget"] !== void 0) data["RoutingTarget"] = params["routingTarget"];
			if (params["ordering"] !== void 0) data["Ordering"] = params["ordering"];
			if (params["hasAddons"] !== void 0) data["HasAddons"] = serialize.bool(params["hasAddons"]);
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
			operationPromise = operationPromise.then((payload) => new TaskPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new TaskPage(instance._version, payload, instance._solution));
			pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
			return pagePromise;
		};
		instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["priority"] !== void 0) data["Priority"] = params["priority"];
			if (params["assignmentStatus"] !== void 0) data["AssignmentStatus"] = serialize.map(params["assignmentStatus"], (e) => e);
			if (params["workflowSid"] !== void 0) data["WorkflowSid"] = params["workflowSid"];
			if (params["workflowName"] !== void 0) data["WorkflowName"] = params["workflowName"];
			if (params["taskQueueSid"] !== void 0) data["TaskQueueSid"] = params["taskQueueSid"];
			if (params["taskQueueName"] !== void 0) data["TaskQueueName"] = params["taskQueueName"];
			if (params["evaluateTaskAttributes"] !== void 0) data["EvaluateTaskAttributes"] = params["evaluateTaskAttributes"];
			if (params["routingTarget"] !== void 0) data["RoutingTarget"] = params["routingTarget"];
			if (params["ordering"] !== void 0) data["Ordering"] = params["ordering"];
			if (params["hasAddons"] !== void 0) data["HasAddons"] = serialize.bool(params["hasAddons"]);
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
				body: new TaskPage(operationVersion, response, instance._solution)
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
				body: new TaskPage(instance._version, response, instance._solution)
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
	var TaskPage = class extends Page_1.default {
		/**
		* Initialize the TaskPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of TaskInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new TaskInstance(this._version, payload, this._solution.workspaceSid);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.TaskPage = TaskPage;
}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/taskChannel.js
var require_taskChannel = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$8) => {
	var __importDefault = this$8 && this$8.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TaskChannelPage = exports.TaskChannelInstance = exports.TaskChannelContextImpl = void 0;
	exports.TaskChannelListInstance = TaskChannelListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var TaskChannelContextImpl = class {
		constructor(_version, workspaceSid, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = {
				workspaceSid,
				sid
			};
			this._uri = `/Workspaces/${workspaceSid}/TaskChannels/${sid}`;
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
			operationPromise = operationPromise.then((payload) => new TaskChannelInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.sid));
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
				body: new TaskChannelInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.sid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		update(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["channelOptimizedRouting"] !== void 0) data["ChannelOptimizedRouting"] = serialize.bool(params["channelOptimizedRouting"]);
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
			operationPromise = operationPromise.then((payload) => new TaskChannelInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.sid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		updateWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["channelOptimizedRouting"] !== void 0) data["ChannelOptimizedRouting"] = serialize.bool(params["channelOptimizedRouting"]);
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
				body: new TaskChannelInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.sid)
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
	exports.TaskChannelContextImpl = TaskChannelContextImpl;
	var TaskChannelInstance = class {
		constructor(_version, payload, workspaceSid, sid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.friendlyName = payload.friendly_name;
			this.sid = payload.sid;
			this.uniqueName = payload.unique_name;
			this.workspaceSid = payload.workspace_sid;
			this.channelOptimizedRouting = payload.channel_optimized_routing;
			this.url = payload.url;
			this.links = payload.links;
			this._solution = {
				workspaceSid,
				sid
			};
		}
		get _proxy() {
			this._context = this._context || new TaskChannelContextImpl(this._version, this._solution.workspaceSid, this._solution.sid);
			return this._context;
		}
		/**
		* Remove a TaskChannelInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean
		*/
		remove(callback) {
			return this._proxy.remove(callback);
		}
		/**
		* Remove a TaskChannelInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean with HTTP metadata
		*/
		removeWithHttpInfo(callback) {
			return this._proxy.removeWithHttpInfo(callback);
		}
		/**
		* Fetch a TaskChannelInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed TaskChannelInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a TaskChannelInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed TaskChannelInstance with HTTP metadata
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
				accountSid: this.accountSid,
				dateCreated: this.dateCreated,
				dateUpdated: this.dateUpdated,
				friendlyName: this.friendlyName,
				sid: this.sid,
				uniqueName: this.uniqueName,
				workspaceSid: this.workspaceSid,
				channelOptimizedRouting: this.channelOptimizedRouting,
				url: this.url,
				links: this.links
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.TaskChannelInstance = TaskChannelInstance;
	function TaskChannelListInstance(version, workspaceSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new TaskChannelContextImpl(version, workspaceSid, sid);
		};
		instance._version = version;
		instance._solution = { workspaceSid };
		instance._uri = `/Workspaces/${workspaceSid}/TaskChannels`;
		instance.create = function create(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["friendlyName"] === null || params["friendlyName"] === void 0) throw new Error("Required parameter \"params['friendlyName']\" missing.");
			if (params["uniqueName"] === null || params["uniqueName"] === void 0) throw new Error("Required parameter \"params['uniqueName']\" missing.");
			let data = {};
			data["FriendlyName"] = params["friendlyName"];
			data["UniqueName"] = params["uniqueName"];
			if (params["channelOptimizedRouting"] !== void 0) data["ChannelOptimizedRouting"] = serialize.bool(params["channelOptimizedRouting"]);
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.create({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new TaskChannelInstance(operationVersion, payload, instance._solution.workspaceSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["friendlyName"] === null || params["friendlyName"] === void 0) throw new Error("Required parameter \"params['friendlyName']\" missing.");
			if (params["uniqueName"] === null || params["uniqueName"] === void 0) throw new Error("Required parameter \"params['uniqueName']\" missing.");
			let data = {};
			data["FriendlyName"] = params["friendlyName"];
			data["UniqueName"] = params["uniqueName"];
			if (params["channelOptimizedRouting"] !== void 0) data["ChannelOptimizedRouting"] = serialize.bool(params["channelOptimizedRouting"]);
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
				body: new TaskChannelInstance(operationVersion, response.body, instance._solution.workspaceSid)
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
			operationPromise = operationPromise.then((payload) => new TaskChannelPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new TaskChannelPage(instance._version, payload, instance._solution));
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
				body: new TaskChannelPage(operationVersion, response, instance._solution)
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
				body: new TaskChannelPage(instance._version, response, instance._solution)
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
	var TaskChannelPage = class extends Page_1.default {
		/**
		* Initialize the TaskChannelPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of TaskChannelInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new TaskChannelInstance(this._version, payload, this._solution.workspaceSid);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.TaskChannelPage = TaskChannelPage;
}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/taskQueue/taskQueueBulkRealTimeStatistics.js
var require_taskQueueBulkRealTimeStatistics = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TaskQueueBulkRealTimeStatisticsInstance = void 0;
	exports.TaskQueueBulkRealTimeStatisticsListInstance = TaskQueueBulkRealTimeStatisticsListInstance;
	const util_1 = require("util");
	const deserialize = require_sdk.require_deserialize();
	require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	function TaskQueueBulkRealTimeStatisticsListInstance(version, workspaceSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		const instance = {};
		instance._version = version;
		instance._solution = { workspaceSid };
		instance._uri = `/Workspaces/${workspaceSid}/TaskQueues/RealTimeStatistics`;
		instance.create = function create(params, headers, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			data = params;
			if (headers === null || headers === void 0) headers = {};
			headers["Content-Type"] = "application/json";
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.create({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new TaskQueueBulkRealTimeStatisticsInstance(operationVersion, payload, instance._solution.workspaceSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.createWithHttpInfo = function createWithHttpInfo(params, headers, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			data = params;
			if (headers === null || headers === void 0) headers = {};
			headers["Content-Type"] = "application/json";
			headers["Accept"] = "application/json";
			let operationVersion = version;
			let operationPromise = operationVersion.createWithResponseInfo({
				uri: instance._uri,
				method: "post",
				data,
				headers
			}).then((response) => ({
				...response,
				body: new TaskQueueBulkRealTimeStatisticsInstance(operationVersion, response.body, instance._solution.workspaceSid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.toJSON = function toJSON() {
			return instance._solution;
		};
		instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
			return (0, util_1.inspect)(instance.toJSON(), options);
		};
		return instance;
	}
	var TaskQueueBulkRealTimeStatisticsInstance = class {
		constructor(_version, payload, workspaceSid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.workspaceSid = payload.workspace_sid;
			this.taskQueueData = payload.task_queue_data;
			this.taskQueueResponseCount = deserialize.integer(payload.task_queue_response_count);
			this.url = payload.url;
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				accountSid: this.accountSid,
				workspaceSid: this.workspaceSid,
				taskQueueData: this.taskQueueData,
				taskQueueResponseCount: this.taskQueueResponseCount,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.TaskQueueBulkRealTimeStatisticsInstance = TaskQueueBulkRealTimeStatisticsInstance;
}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/taskQueue/taskQueueCumulativeStatistics.js
var require_taskQueueCumulativeStatistics = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TaskQueueCumulativeStatisticsInstance = exports.TaskQueueCumulativeStatisticsContextImpl = void 0;
	exports.TaskQueueCumulativeStatisticsListInstance = TaskQueueCumulativeStatisticsListInstance;
	const util_1 = require("util");
	const deserialize = require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var TaskQueueCumulativeStatisticsContextImpl = class {
		constructor(_version, workspaceSid, taskQueueSid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(taskQueueSid)) throw new Error("Parameter 'taskQueueSid' is not valid.");
			this._solution = {
				workspaceSid,
				taskQueueSid
			};
			this._uri = `/Workspaces/${workspaceSid}/TaskQueues/${taskQueueSid}/CumulativeStatistics`;
		}
		fetch(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			if (params["splitByWaitTime"] !== void 0) data["SplitByWaitTime"] = params["splitByWaitTime"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new TaskQueueCumulativeStatisticsInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.taskQueueSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			if (params["splitByWaitTime"] !== void 0) data["SplitByWaitTime"] = params["splitByWaitTime"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.fetchWithResponseInfo({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			}).then((response) => ({
				...response,
				body: new TaskQueueCumulativeStatisticsInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.taskQueueSid)
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
	exports.TaskQueueCumulativeStatisticsContextImpl = TaskQueueCumulativeStatisticsContextImpl;
	var TaskQueueCumulativeStatisticsInstance = class {
		constructor(_version, payload, workspaceSid, taskQueueSid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.avgTaskAcceptanceTime = deserialize.integer(payload.avg_task_acceptance_time);
			this.startTime = deserialize.iso8601DateTime(payload.start_time);
			this.endTime = deserialize.iso8601DateTime(payload.end_time);
			this.reservationsCreated = deserialize.integer(payload.reservations_created);
			this.reservationsAccepted = deserialize.integer(payload.reservations_accepted);
			this.reservationsRejected = deserialize.integer(payload.reservations_rejected);
			this.reservationsTimedOut = deserialize.integer(payload.reservations_timed_out);
			this.reservationsCanceled = deserialize.integer(payload.reservations_canceled);
			this.reservationsRescinded = deserialize.integer(payload.reservations_rescinded);
			this.splitByWaitTime = payload.split_by_wait_time;
			this.taskQueueSid = payload.task_queue_sid;
			this.waitDurationUntilAccepted = payload.wait_duration_until_accepted;
			this.waitDurationUntilCanceled = payload.wait_duration_until_canceled;
			this.waitDurationInQueueUntilAccepted = payload.wait_duration_in_queue_until_accepted;
			this.tasksCanceled = deserialize.integer(payload.tasks_canceled);
			this.tasksCompleted = deserialize.integer(payload.tasks_completed);
			this.tasksDeleted = deserialize.integer(payload.tasks_deleted);
			this.tasksEntered = deserialize.integer(payload.tasks_entered);
			this.tasksMoved = deserialize.integer(payload.tasks_moved);
			this.workspaceSid = payload.workspace_sid;
			this.url = payload.url;
			this._solution = {
				workspaceSid,
				taskQueueSid
			};
		}
		get _proxy() {
			this._context = this._context || new TaskQueueCumulativeStatisticsContextImpl(this._version, this._solution.workspaceSid, this._solution.taskQueueSid);
			return this._context;
		}
		fetch(params, callback) {
			return this._proxy.fetch(params, callback);
		}
		fetchWithHttpInfo(params, callback) {
			return this._proxy.fetchWithHttpInfo(params, callback);
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				accountSid: this.accountSid,
				avgTaskAcceptanceTime: this.avgTaskAcceptanceTime,
				startTime: this.startTime,
				endTime: this.endTime,
				reservationsCreated: this.reservationsCreated,
				reservationsAccepted: this.reservationsAccepted,
				reservationsRejected: this.reservationsRejected,
				reservationsTimedOut: this.reservationsTimedOut,
				reservationsCanceled: this.reservationsCanceled,
				reservationsRescinded: this.reservationsRescinded,
				splitByWaitTime: this.splitByWaitTime,
				taskQueueSid: this.taskQueueSid,
				waitDurationUntilAccepted: this.waitDurationUntilAccepted,
				waitDurationUntilCanceled: this.waitDurationUntilCanceled,
				waitDurationInQueueUntilAccepted: this.waitDurationInQueueUntilAccepted,
				tasksCanceled: this.tasksCanceled,
				tasksCompleted: this.tasksCompleted,
				tasksDeleted: this.tasksDeleted,
				tasksEntered: this.tasksEntered,
				tasksMoved: this.tasksMoved,
				workspaceSid: this.workspaceSid,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.TaskQueueCumulativeStatisticsInstance = TaskQueueCumulativeStatisticsInstance;
	function TaskQueueCumulativeStatisticsListInstance(version, workspaceSid, taskQueueSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		if (!(0, utility_1.isValidPathParam)(taskQueueSid)) throw new Error("Parameter 'taskQueueSid' is not valid.");
		const instance = (() => instance.get());
		instance.get = function get() {
			return new TaskQueueCumulativeStatisticsContextImpl(version, workspaceSid, taskQueueSid);
		};
		instance._version = version;
		instance._solution = {
			workspaceSid,
			taskQueueSid
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
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/taskQueue/taskQueueRealTimeStatistics.js
var require_taskQueueRealTimeStatistics = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TaskQueueRealTimeStatisticsInstance = exports.TaskQueueRealTimeStatisticsContextImpl = void 0;
	exports.TaskQueueRealTimeStatisticsListInstance = TaskQueueRealTimeStatisticsListInstance;
	const util_1 = require("util");
	const deserialize = require_sdk.require_deserialize();
	require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var TaskQueueRealTimeStatisticsContextImpl = class {
		constructor(_version, workspaceSid, taskQueueSid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(taskQueueSid)) throw new Error("Parameter 'taskQueueSid' is not valid.");
			this._solution = {
				workspaceSid,
				taskQueueSid
			};
			this._uri = `/Workspaces/${workspaceSid}/TaskQueues/${taskQueueSid}/RealTimeStatistics`;
		}
		fetch(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new TaskQueueRealTimeStatisticsInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.taskQueueSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.fetchWithResponseInfo({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			}).then((response) => ({
				...response,
				body: new TaskQueueRealTimeStatisticsInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.taskQueueSid)
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
	exports.TaskQueueRealTimeStatisticsContextImpl = TaskQueueRealTimeStatisticsContextImpl;
	var TaskQueueRealTimeStatisticsInstance = class {
		constructor(_version, payload, workspaceSid, taskQueueSid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.activityStatistics = payload.activity_statistics;
			this.longestTaskWaitingAge = deserialize.integer(payload.longest_task_waiting_age);
			this.longestTaskWaitingSid = payload.longest_task_waiting_sid;
			this.longestRelativeTaskAgeInQueue = deserialize.integer(payload.longest_relative_task_age_in_queue);
			this.longestRelativeTaskSidInQueue = payload.longest_relative_task_sid_in_queue;
			this.taskQueueSid = payload.task_queue_sid;
			this.tasksByPriority = payload.tasks_by_priority;
			this.tasksByStatus = payload.tasks_by_status;
			this.totalAvailableWorkers = deserialize.integer(payload.total_available_workers);
			this.totalEligibleWorkers = deserialize.integer(payload.total_eligible_workers);
			this.totalTasks = deserialize.integer(payload.total_tasks);
			this.workspaceSid = payload.workspace_sid;
			this.url = payload.url;
			this._solution = {
				workspaceSid,
				taskQueueSid
			};
		}
		get _proxy() {
			this._context = this._context || new TaskQueueRealTimeStatisticsContextImpl(this._version, this._solution.workspaceSid, this._solution.taskQueueSid);
			return this._context;
		}
		fetch(params, callback) {
			return this._proxy.fetch(params, callback);
		}
		fetchWithHttpInfo(params, callback) {
			return this._proxy.fetchWithHttpInfo(params, callback);
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				accountSid: this.accountSid,
				activityStatistics: this.activityStatistics,
				longestTaskWaitingAge: this.longestTaskWaitingAge,
				longestTaskWaitingSid: this.longestTaskWaitingSid,
				longestRelativeTaskAgeInQueue: this.longestRelativeTaskAgeInQueue,
				longestRelativeTaskSidInQueue: this.longestRelativeTaskSidInQueue,
				taskQueueSid: this.taskQueueSid,
				tasksByPriority: this.tasksByPriority,
				tasksByStatus: this.tasksByStatus,
				totalAvailableWorkers: this.totalAvailableWorkers,
				totalEligibleWorkers: this.totalEligibleWorkers,
				totalTasks: this.totalTasks,
				workspaceSid: this.workspaceSid,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.TaskQueueRealTimeStatisticsInstance = TaskQueueRealTimeStatisticsInstance;
	function TaskQueueRealTimeStatisticsListInstance(version, workspaceSid, taskQueueSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		if (!(0, utility_1.isValidPathParam)(taskQueueSid)) throw new Error("Parameter 'taskQueueSid' is not valid.");
		const instance = (() => instance.get());
		instance.get = function get() {
			return new TaskQueueRealTimeStatisticsContextImpl(version, workspaceSid, taskQueueSid);
		};
		instance._version = version;
		instance._solution = {
			workspaceSid,
			taskQueueSid
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
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/taskQueue/taskQueueStatistics.js
var require_taskQueueStatistics = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TaskQueueStatisticsInstance = exports.TaskQueueStatisticsContextImpl = void 0;
	exports.TaskQueueStatisticsListInstance = TaskQueueStatisticsListInstance;
	const util_1 = require("util");
	require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var TaskQueueStatisticsContextImpl = class {
		constructor(_version, workspaceSid, taskQueueSid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(taskQueueSid)) throw new Error("Parameter 'taskQueueSid' is not valid.");
			this._solution = {
				workspaceSid,
				taskQueueSid
			};
			this._uri = `/Workspaces/${workspaceSid}/TaskQueues/${taskQueueSid}/Statistics`;
		}
		fetch(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			if (params["splitByWaitTime"] !== void 0) data["SplitByWaitTime"] = params["splitByWaitTime"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new TaskQueueStatisticsInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.taskQueueSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			if (params["splitByWaitTime"] !== void 0) data["SplitByWaitTime"] = params["splitByWaitTime"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.fetchWithResponseInfo({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			}).then((response) => ({
				...response,
				body: new TaskQueueStatisticsInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.taskQueueSid)
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
	exports.TaskQueueStatisticsContextImpl = TaskQueueStatisticsContextImpl;
	var TaskQueueStatisticsInstance = class {
		constructor(_version, payload, workspaceSid, taskQueueSid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.cumulative = payload.cumulative;
			this.realtime = payload.realtime;
			this.taskQueueSid = payload.task_queue_sid;
			this.workspaceSid = payload.workspace_sid;
			this.url = payload.url;
			this._solution = {
				workspaceSid,
				taskQueueSid
			};
		}
		get _proxy() {
			this._context = this._context || new TaskQueueStatisticsContextImpl(this._version, this._solution.workspaceSid, this._solution.taskQueueSid);
			return this._context;
		}
		fetch(params, callback) {
			return this._proxy.fetch(params, callback);
		}
		fetchWithHttpInfo(params, callback) {
			return this._proxy.fetchWithHttpInfo(params, callback);
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				accountSid: this.accountSid,
				cumulative: this.cumulative,
				realtime: this.realtime,
				taskQueueSid: this.taskQueueSid,
				workspaceSid: this.workspaceSid,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.TaskQueueStatisticsInstance = TaskQueueStatisticsInstance;
	function TaskQueueStatisticsListInstance(version, workspaceSid, taskQueueSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		if (!(0, utility_1.isValidPathParam)(taskQueueSid)) throw new Error("Parameter 'taskQueueSid' is not valid.");
		const instance = (() => instance.get());
		instance.get = function get() {
			return new TaskQueueStatisticsContextImpl(version, workspaceSid, taskQueueSid);
		};
		instance._version = version;
		instance._solution = {
			workspaceSid,
			taskQueueSid
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
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/taskQueue/taskQueuesStatistics.js
var require_taskQueuesStatistics = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$7) => {
	var __importDefault = this$7 && this$7.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TaskQueuesStatisticsPage = exports.TaskQueuesStatisticsInstance = void 0;
	exports.TaskQueuesStatisticsListInstance = TaskQueuesStatisticsListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	function TaskQueuesStatisticsListInstance(version, workspaceSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		const instance = {};
		instance._version = version;
		instance._solution = { workspaceSid };
		instance._uri = `/Workspaces/${workspaceSid}/TaskQueues/Statistics`;
		instance.page = function page(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			if (params["splitByWaitTime"] !== void 0) data["SplitByWaitTime"] = params["splitByWaitTime"];
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
			operationPromise = operationPromise.then((payload) => new TaskQueuesStatisticsPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new TaskQueuesStatisticsPage(instance._version, payload, instance._solution));
			pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
			return pagePromise;
		};
		instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			if (params["splitByWaitTime"] !== void 0) data["SplitByWaitTime"] = params["splitByWaitTime"];
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
				body: new TaskQueuesStatisticsPage(operationVersion, response, instance._solution)
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
				body: new TaskQueuesStatisticsPage(instance._version, response, instance._solution)
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
	var TaskQueuesStatisticsInstance = class {
		constructor(_version, payload, workspaceSid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.cumulative = payload.cumulative;
			this.realtime = payload.realtime;
			this.taskQueueSid = payload.task_queue_sid;
			this.workspaceSid = payload.workspace_sid;
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				accountSid: this.accountSid,
				cumulative: this.cumulative,
				realtime: this.realtime,
				taskQueueSid: this.taskQueueSid,
				workspaceSid: this.workspaceSid
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.TaskQueuesStatisticsInstance = TaskQueuesStatisticsInstance;
	var TaskQueuesStatisticsPage = class extends Page_1.default {
		/**
		* Initialize the TaskQueuesStatisticsPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of TaskQueuesStatisticsInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new TaskQueuesStatisticsInstance(this._version, payload, this._solution.workspaceSid);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.TaskQueuesStatisticsPage = TaskQueuesStatisticsPage;
}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/taskQueue.js
var require_taskQueue = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$6) => {
	var __importDefault = this$6 && this$6.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TaskQueuePage = exports.TaskQueueInstance = exports.TaskQueueContextImpl = void 0;
	exports.TaskQueueListInstance = TaskQueueListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	const taskQueueBulkRealTimeStatistics_1 = require_taskQueueBulkRealTimeStatistics();
	const taskQueueCumulativeStatistics_1 = require_taskQueueCumulativeStatistics();
	const taskQueueRealTimeStatistics_1 = require_taskQueueRealTimeStatistics();
	const taskQueueStatistics_1 = require_taskQueueStatistics();
	const taskQueuesStatistics_1 = require_taskQueuesStatistics();
	var TaskQueueContextImpl = class {
		constructor(_version, workspaceSid, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = {
				workspaceSid,
				sid
			};
			this._uri = `/Workspaces/${workspaceSid}/TaskQueues/${sid}`;
		}
		get cumulativeStatistics() {
			this._cumulativeStatistics = this._cumulativeStatistics || (0, taskQueueCumulativeStatistics_1.TaskQueueCumulativeStatisticsListInstance)(this._version, this._solution.workspaceSid, this._solution.sid);
			return this._cumulativeStatistics;
		}
		get realTimeStatistics() {
			this._realTimeStatistics = this._realTimeStatistics || (0, taskQueueRealTimeStatistics_1.TaskQueueRealTimeStatisticsListInstance)(this._version, this._solution.workspaceSid, this._solution.sid);
			return this._realTimeStatistics;
		}
		get statistics() {
			this._statistics = this._statistics || (0, taskQueueStatistics_1.TaskQueueStatisticsListInstance)(this._version, this._solution.workspaceSid, this._solution.sid);
			return this._statistics;
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
			operationPromise = operationPromise.then((payload) => new TaskQueueInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.sid));
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
				body: new TaskQueueInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.sid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		update(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["targetWorkers"] !== void 0) data["TargetWorkers"] = params["targetWorkers"];
			if (params["reservationActivitySid"] !== void 0) data["ReservationActivitySid"] = params["reservationActivitySid"];
			if (params["assignmentActivitySid"] !== void 0) data["AssignmentActivitySid"] = params["assignmentActivitySid"];
			if (params["maxReservedWorkers"] !== void 0) data["MaxReservedWorkers"] = params["maxReservedWorkers"];
			if (params["taskOrder"] !== void 0) data["TaskOrder"] = params["taskOrder"];
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
			operationPromise = operationPromise.then((payload) => new TaskQueueInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.sid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		updateWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["targetWorkers"] !== void 0) data["TargetWorkers"] = params["targetWorkers"];
			if (params["reservationActivitySid"] !== void 0) data["ReservationActivitySid"] = params["reservationActivitySid"];
			if (params["assignmentActivitySid"] !== void 0) data["AssignmentActivitySid"] = params["assignmentActivitySid"];
			if (params["maxReservedWorkers"] !== void 0) data["MaxReservedWorkers"] = params["maxReservedWorkers"];
			if (params["taskOrder"] !== void 0) data["TaskOrder"] = params["taskOrder"];
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
				body: new TaskQueueInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.sid)
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
	exports.TaskQueueContextImpl = TaskQueueContextImpl;
	var TaskQueueInstance = class {
		constructor(_version, payload, workspaceSid, sid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.assignmentActivitySid = payload.assignment_activity_sid;
			this.assignmentActivityName = payload.assignment_activity_name;
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.friendlyName = payload.friendly_name;
			this.maxReservedWorkers = deserialize.integer(payload.max_reserved_workers);
			this.reservationActivitySid = payload.reservation_activity_sid;
			this.reservationActivityName = payload.reservation_activity_name;
			this.sid = payload.sid;
			this.targetWorkers = payload.target_workers;
			this.taskOrder = payload.task_order;
			this.url = payload.url;
			this.workspaceSid = payload.workspace_sid;
			this.links = payload.links;
			this._solution = {
				workspaceSid,
				sid
			};
		}
		get _proxy() {
			this._context = this._context || new TaskQueueContextImpl(this._version, this._solution.workspaceSid, this._solution.sid);
			return this._context;
		}
		/**
		* Remove a TaskQueueInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean
		*/
		remove(callback) {
			return this._proxy.remove(callback);
		}
		/**
		* Remove a TaskQueueInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean with HTTP metadata
		*/
		removeWithHttpInfo(callback) {
			return this._proxy.removeWithHttpInfo(callback);
		}
		/**
		* Fetch a TaskQueueInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed TaskQueueInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a TaskQueueInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed TaskQueueInstance with HTTP metadata
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
		* Access the cumulativeStatistics.
		*/
		cumulativeStatistics() {
			return this._proxy.cumulativeStatistics;
		}
		/**
		* Access the realTimeStatistics.
		*/
		realTimeStatistics() {
			return this._proxy.realTimeStatistics;
		}
		/**
		* Access the statistics.
		*/
		statistics() {
			return this._proxy.statistics;
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				accountSid: this.accountSid,
				assignmentActivitySid: this.assignmentActivitySid,
				assignmentActivityName: this.assignmentActivityName,
				dateCreated: this.dateCreated,
				dateUpdated: this.dateUpdated,
				friendlyName: this.friendlyName,
				maxReservedWorkers: this.maxReservedWorkers,
				reservationActivitySid: this.reservationActivitySid,
				reservationActivityName: this.reservationActivityName,
				sid: this.sid,
				targetWorkers: this.targetWorkers,
				taskOrder: this.taskOrder,
				url: this.url,
				workspaceSid: this.workspaceSid,
				links: this.links
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.TaskQueueInstance = TaskQueueInstance;
	function TaskQueueListInstance(version, workspaceSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new TaskQueueContextImpl(version, workspaceSid, sid);
		};
		instance._version = version;
		instance._solution = { workspaceSid };
		instance._uri = `/Workspaces/${workspaceSid}/TaskQueues`;
		Object.defineProperty(instance, "bulkRealTimeStatistics", { get: function bulkRealTimeStatistics() {
			if (!instance._bulkRealTimeStatistics) instance._bulkRealTimeStatistics = (0, taskQueueBulkRealTimeStatistics_1.TaskQueueBulkRealTimeStatisticsListInstance)(instance._version, instance._solution.workspaceSid);
			return instance._bulkRealTimeStatistics;
		} });
		Object.defineProperty(instance, "statistics", { get: function statistics() {
			if (!instance._statistics) instance._statistics = (0, taskQueuesStatistics_1.TaskQueuesStatisticsListInstance)(instance._version, instance._solution.workspaceSid);
			return instance._statistics;
		} });
		instance.create = function create(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["friendlyName"] === null || params["friendlyName"] === void 0) throw new Error("Required parameter \"params['friendlyName']\" missing.");
			let data = {};
			data["FriendlyName"] = params["friendlyName"];
			if (params["targetWorkers"] !== void 0) data["TargetWorkers"] = params["targetWorkers"];
			if (params["maxReservedWorkers"] !== void 0) data["MaxReservedWorkers"] = params["maxReservedWorkers"];
			if (params["taskOrder"] !== void 0) data["TaskOrder"] = params["taskOrder"];
			if (params["reservationActivitySid"] !== void 0) data["ReservationActivitySid"] = params["reservationActivitySid"];
			if (params["assignmentActivitySid"] !== void 0) data["AssignmentActivitySid"] = params["assignmentActivitySid"];
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.create({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new TaskQueueInstance(operationVersion, payload, instance._solution.workspaceSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["friendlyName"] === null || params["friendlyName"] === void 0) throw new Error("Required parameter \"params['friendlyName']\" missing.");
			let data = {};
			data["FriendlyName"] = params["friendlyName"];
			if (params["targetWorkers"] !== void 0) data["TargetWorkers"] = params["targetWorkers"];
			if (params["maxReservedWorkers"] !== void 0) data["MaxReservedWorkers"] = params["maxReservedWorkers"];
			if (params["taskOrder"] !== void 0) data["TaskOrder"] = params["taskOrder"];
			if (params["reservationActivitySid"] !== void 0) data["ReservationActivitySid"] = params["reservationActivitySid"];
			if (params["assignmentActivitySid"] !== void 0) data["AssignmentActivitySid"] = params["assignmentActivitySid"];
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
				body: new TaskQueueInstance(operationVersion, response.body, instance._solution.workspaceSid)
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
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["evaluateWorkerAttributes"] !== void 0) data["EvaluateWorkerAttributes"] = params["evaluateWorkerAttributes"];
			if (params["workerSid"] !== void 0) data["WorkerSid"] = params["workerSid"];
			if (params["ordering"] !== void 0) data["Ordering"] = params["ordering"];
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
			operationPromise = operationPromise.then((payload) => new TaskQueuePage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new TaskQueuePage(instance._version, payload, instance._solution));
			pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
			return pagePromise;
		};
		instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["evaluateWorkerAttributes"] !== void 0) data["EvaluateWorkerAttributes"] = params["evaluateWorkerAttributes"];
			if (params["workerSid"] !== void 0) data["WorkerSid"] = params["workerSid"];
			if (params["ordering"] !== void 0) data["Ordering"] = params["ordering"];
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
				body: new TaskQueuePage(operationVersion, response, instance._solution)
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
				body: new TaskQueuePage(instance._version, response, instance._solution)
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
	var TaskQueuePage = class extends Page_1.default {
		/**
		* Initialize the TaskQueuePage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of TaskQueueInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new TaskQueueInstance(this._version, payload, this._solution.workspaceSid);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.TaskQueuePage = TaskQueuePage;
}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/worker/reservation.js
var require_reservation = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$5) => {
	var __importDefault = this$5 && this$5.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ReservationPage = exports.ReservationInstance = exports.ReservationContextImpl = void 0;
	exports.ReservationListInstance = ReservationListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var ReservationContextImpl = class {
		constructor(_version, workspaceSid, workerSid, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(workerSid)) throw new Error("Parameter 'workerSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = {
				workspaceSid,
				workerSid,
				sid
			};
			this._uri = `/Workspaces/${workspaceSid}/Workers/${workerSid}/Reservations/${sid}`;
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
			operationPromise = operationPromise.then((payload) => new ReservationInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.workerSid, instance._solution.sid));
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
				body: new ReservationInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.workerSid, instance._solution.sid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		update(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["reservationStatus"] !== void 0) data["ReservationStatus"] = params["reservationStatus"];
			if (params["workerActivitySid"] !== void 0) data["WorkerActivitySid"] = params["workerActivitySid"];
			if (params["instruction"] !== void 0) data["Instruction"] = params["instruction"];
			if (params["dequeuePostWorkActivitySid"] !== void 0) data["DequeuePostWorkActivitySid"] = params["dequeuePostWorkActivitySid"];
			if (params["dequeueFrom"] !== void 0) data["DequeueFrom"] = params["dequeueFrom"];
			if (params["dequeueRecord"] !== void 0) data["DequeueRecord"] = params["dequeueRecord"];
			if (params["dequeueTimeout"] !== void 0) data["DequeueTimeout"] = params["dequeueTimeout"];
			if (params["dequeueTo"] !== void 0) data["DequeueTo"] = params["dequeueTo"];
			if (params["dequeueStatusCallbackUrl"] !== void 0) data["DequeueStatusCallbackUrl"] = params["dequeueStatusCallbackUrl"];
			if (params["callFrom"] !== void 0) data["CallFrom"] = params["callFrom"];
			if (params["callRecord"] !== void 0) data["CallRecord"] = params["callRecord"];
			if (params["callTimeout"] !== void 0) data["CallTimeout"] = params["callTimeout"];
			if (params["callTo"] !== void 0) data["CallTo"] = params["callTo"];
			if (params["callUrl"] !== void 0) data["CallUrl"] = params["callUrl"];
			if (params["callStatusCallbackUrl"] !== void 0) data["CallStatusCallbackUrl"] = params["callStatusCallbackUrl"];
			if (params["callAccept"] !== void 0) data["CallAccept"] = serialize.bool(params["callAccept"]);
			if (params["redirectCallSid"] !== void 0) data["RedirectCallSid"] = params["redirectCallSid"];
			if (params["redirectAccept"] !== void 0) data["RedirectAccept"] = serialize.bool(params["redirectAccept"]);
			if (params["redirectUrl"] !== void 0) data["RedirectUrl"] = params["redirectUrl"];
			if (params["to"] !== void 0) data["To"] = params["to"];
			if (params["from"] !== void 0) data["From"] = params["from"];
			if (params["statusCallback"] !== void 0) data["StatusCallback"] = params["statusCallback"];
			if (params["statusCallbackMethod"] !== void 0) data["StatusCallbackMethod"] = params["statusCallbackMethod"];
			if (params["statusCallbackEvent"] !== void 0) data["StatusCallbackEvent"] = serialize.map(params["statusCallbackEvent"], (e) => e);
			if (params["timeout"] !== void 0) data["Timeout"] = params["timeout"];
			if (params["record"] !== void 0) data["Record"] = serialize.bool(params["record"]);
			if (params["muted"] !== void 0) data["Muted"] = serialize.bool(params["muted"]);
			if (params["beep"] !== void 0) data["Beep"] = params["beep"];
			if (params["startConferenceOnEnter"] !== void 0) data["StartConferenceOnEnter"] = serialize.bool(params["startConferenceOnEnter"]);
			if (params["endConferenceOnExit"] !== void 0) data["EndConferenceOnExit"] = serialize.bool(params["endConferenceOnExit"]);
			if (params["waitUrl"] !== void 0) data["WaitUrl"] = params["waitUrl"];
			if (params["waitMethod"] !== void 0) data["WaitMethod"] = params["waitMethod"];
			if (params["earlyMedia"] !== void 0) data["EarlyMedia"] = serialize.bool(params["earlyMedia"]);
			if (params["maxParticipants"] !== void 0) data["MaxParticipants"] = params["maxParticipants"];
			if (params["conferenceStatusCallback"] !== void 0) data["ConferenceStatusCallback"] = params["conferenceStatusCallback"];
			if (params["conferenceStatusCallbackMethod"] !== void 0) data["ConferenceStatusCallbackMethod"] = params["conferenceStatusCallbackMethod"];
			if (params["conferenceStatusCallbackEvent"] !== void 0) data["ConferenceStatusCallbackEvent"] = serialize.map(params["conferenceStatusCallbackEvent"], (e) => e);
			if (params["conferenceRecord"] !== void 0) data["ConferenceRecord"] = params["conferenceRecord"];
			if (params["conferenceTrim"] !== void 0) data["ConferenceTrim"] = params["conferenceTrim"];
			if (params["recordingChannels"] !== void 0) data["RecordingChannels"] = params["recordingChannels"];
			if (params["recordingStatusCallback"] !== void 0) data["RecordingStatusCallback"] = params["recordingStatusCallback"];
			if (params["recordingStatusCallbackMethod"] !== void 0) data["RecordingStatusCallbackMethod"] = params["recordingStatusCallbackMethod"];
			if (params["conferenceRecordingStatusCallback"] !== void 0) data["ConferenceRecordingStatusCallback"] = params["conferenceRecordingStatusCallback"];
			if (params["conferenceRecordingStatusCallbackMethod"] !== void 0) data["ConferenceRecordingStatusCallbackMethod"] = params["conferenceRecordingStatusCallbackMethod"];
			if (params["region"] !== void 0) data["Region"] = params["region"];
			if (params["sipAuthUsername"] !== void 0) data["SipAuthUsername"] = params["sipAuthUsername"];
			if (params["sipAuthPassword"] !== void 0) data["SipAuthPassword"] = params["sipAuthPassword"];
			if (params["dequeueStatusCallbackEvent"] !== void 0) data["DequeueStatusCallbackEvent"] = serialize.map(params["dequeueStatusCallbackEvent"], (e) => e);
			if (params["postWorkActivitySid"] !== void 0) data["PostWorkActivitySid"] = params["postWorkActivitySid"];
			if (params["endConferenceOnCustomerExit"] !== void 0) data["EndConferenceOnCustomerExit"] = serialize.bool(params["endConferenceOnCustomerExit"]);
			if (params["beepOnCustomerEntrance"] !== void 0) data["BeepOnCustomerEntrance"] = serialize.bool(params["beepOnCustomerEntrance"]);
			if (params["jitterBufferSize"] !== void 0) data["JitterBufferSize"] = params["jitterBufferSize"];
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			if (params["ifMatch"] !== void 0) headers["If-Match"] = params["ifMatch"];
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.update({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new ReservationInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.workerSid, instance._solution.sid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		updateWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["reservationStatus"] !== void 0) data["ReservationStatus"] = params["reservationStatus"];
			if (params["workerActivitySid"] !== void 0) data["WorkerActivitySid"] = params["workerActivitySid"];
			if (params["instruction"] !== void 0) data["Instruction"] = params["instruction"];
			if (params["dequeuePostWorkActivitySid"] !== void 0) data["DequeuePostWorkActivitySid"] = params["dequeuePostWorkActivitySid"];
			if (params["dequeueFrom"] !== void 0) data["DequeueFrom"] = params["dequeueFrom"];
			if (params["dequeueRecord"] !== void 0) data["DequeueRecord"] = params["dequeueRecord"];
			if (params["dequeueTimeout"] !== void 0) data["DequeueTimeout"] = params["dequeueTimeout"];
			if (params["dequeueTo"] !== void 0) data["DequeueTo"] = params["dequeueTo"];
			if (params["dequeueStatusCallbackUrl"] !== void 0) data["DequeueStatusCallbackUrl"] = params["dequeueStatusCallbackUrl"];
			if (params["callFrom"] !== void 0) data["CallFrom"] = params["callFrom"];
			if (params["callRecord"] !== void 0) data["CallRecord"] = params["callRecord"];
			if (params["callTimeout"] !== void 0) data["CallTimeout"] = params["callTimeout"];
			if (params["callTo"] !== void 0) data["CallTo"] = params["callTo"];
			if (params["callUrl"] !== void 0) data["CallUrl"] = params["callUrl"];
			if (params["callStatusCallbackUrl"] !== void 0) data["CallStatusCallbackUrl"] = params["callStatusCallbackUrl"];
			if (params["callAccept"] !== void 0) data["CallAccept"] = serialize.bool(params["callAccept"]);
			if (params["redirectCallSid"] !== void 0) data["RedirectCallSid"] = params["redirectCallSid"];
			if (params["redirectAccept"] !== void 0) data["RedirectAccept"] = serialize.bool(params["redirectAccept"]);
			if (params["redirectUrl"] !== void 0) data["RedirectUrl"] = params["redirectUrl"];
			if (params["to"] !== void 0) data["To"] = params["to"];
			if (params["from"] !== void 0) data["From"] = params["from"];
			if (params["statusCallback"] !== void 0) data["StatusCallback"] = params["statusCallback"];
			if (params["statusCallbackMethod"] !== void 0) data["StatusCallbackMethod"] = params["statusCallbackMethod"];
			if (params["statusCallbackEvent"] !== void 0) data["StatusCallbackEvent"] = serialize.map(params["statusCallbackEvent"], (e) => e);
			if (params["timeout"] !== void 0) data["Timeout"] = params["timeout"];
			if (params["record"] !== void 0) data["Record"] = serialize.bool(params["record"]);
			if (params["muted"] !== void 0) data["Muted"] = serialize.bool(params["muted"]);
			if (params["beep"] !== void 0) data["Beep"] = params["beep"];
			if (params["startConferenceOnEnter"] !== void 0) data["StartConferenceOnEnter"] = serialize.bool(params["startConferenceOnEnter"]);
			if (params["endConferenceOnExit"] !== void 0) data["EndConferenceOnExit"] = serialize.bool(params["endConferenceOnExit"]);
			if (params["waitUrl"] !== void 0) data["WaitUrl"] = params["waitUrl"];
			if (params["waitMethod"] !== void 0) data["WaitMethod"] = params["waitMethod"];
			if (params["earlyMedia"] !== void 0) data["EarlyMedia"] = serialize.bool(params["earlyMedia"]);
			if (params["maxParticipants"] !== void 0) data["MaxParticipants"] = params["maxParticipants"];
			if (params["conferenceStatusCallback"] !== void 0) data["ConferenceStatusCallback"] = params["conferenceStatusCallback"];
			if (params["conferenceStatusCallbackMethod"] !== void 0) data["ConferenceStatusCallbackMethod"] = params["conferenceStatusCallbackMethod"];
			if (params["conferenceStatusCallbackEvent"] !== void 0) data["ConferenceStatusCallbackEvent"] = serialize.map(params["conferenceStatusCallbackEvent"], (e) => e);
			if (params["conferenceRecord"] !== void 0) data["ConferenceRecord"] = params["conferenceRecord"];
			if (params["conferenceTrim"] !== void 0) data["ConferenceTrim"] = params["conferenceTrim"];
			if (params["recordingChannels"] !== void 0) data["RecordingChannels"] = params["recordingChannels"];
			if (params["recordingStatusCallback"] !== void 0) data["RecordingStatusCallback"] = params["recordingStatusCallback"];
			if (params["recordingStatusCallbackMethod"] !== void 0) data["RecordingStatusCallbackMethod"] = params["recordingStatusCallbackMethod"];
			if (params["conferenceRecordingStatusCallback"] !== void 0) data["ConferenceRecordingStatusCallback"] = params["conferenceRecordingStatusCallback"];
			if (params["conferenceRecordingStatusCallbackMethod"] !== void 0) data["ConferenceRecordingStatusCallbackMethod"] = params["conferenceRecordingStatusCallbackMethod"];
			if (params["region"] !== void 0) data["Region"] = params["region"];
			if (params["sipAuthUsername"] !== void 0) data["SipAuthUsername"] = params["sipAuthUsername"];
			if (params["sipAuthPassword"] !== void 0) data["SipAuthPassword"] = params["sipAuthPassword"];
			if (params["dequeueStatusCallbackEvent"] !== void 0) data["DequeueStatusCallbackEvent"] = serialize.map(params["dequeueStatusCallbackEvent"], (e) => e);
			if (params["postWorkActivitySid"] !== void 0) data["PostWorkActivitySid"] = params["postWorkActivitySid"];
			if (params["endConferenceOnCustomerExit"] !== void 0) data["EndConferenceOnCustomerExit"] = serialize.bool(params["endConferenceOnCustomerExit"]);
			if (params["beepOnCustomerEntrance"] !== void 0) data["BeepOnCustomerEntrance"] = serialize.bool(params["beepOnCustomerEntrance"]);
			if (params["jitterBufferSize"] !== void 0) data["JitterBufferSize"] = params["jitterBufferSize"];
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			if (params["ifMatch"] !== void 0) headers["If-Match"] = params["ifMatch"];
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.updateWithResponseInfo({
				uri: instance._uri,
				method: "post",
				data,
				headers
			}).then((response) => ({
				...response,
				body: new ReservationInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.workerSid, instance._solution.sid)
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
	exports.ReservationContextImpl = ReservationContextImpl;
	var ReservationInstance = class {
		constructor(_version, payload, workspaceSid, workerSid, sid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.reservationStatus = payload.reservation_status;
			this.sid = payload.sid;
			this.taskSid = payload.task_sid;
			this.workerName = payload.worker_name;
			this.workerSid = payload.worker_sid;
			this.workspaceSid = payload.workspace_sid;
			this.url = payload.url;
			this.links = payload.links;
			this._solution = {
				workspaceSid,
				workerSid,
				sid
			};
		}
		get _proxy() {
			this._context = this._context || new ReservationContextImpl(this._version, this._solution.workspaceSid, this._solution.workerSid, this._solution.sid);
			return this._context;
		}
		/**
		* Fetch a ReservationInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed ReservationInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a ReservationInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed ReservationInstance with HTTP metadata
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
				accountSid: this.accountSid,
				dateCreated: this.dateCreated,
				dateUpdated: this.dateUpdated,
				reservationStatus: this.reservationStatus,
				sid: this.sid,
				taskSid: this.taskSid,
				workerName: this.workerName,
				workerSid: this.workerSid,
				workspaceSid: this.workspaceSid,
				url: this.url,
				links: this.links
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.ReservationInstance = ReservationInstance;
	function ReservationListInstance(version, workspaceSid, workerSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		if (!(0, utility_1.isValidPathParam)(workerSid)) throw new Error("Parameter 'workerSid' is not valid.");
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new ReservationContextImpl(version, workspaceSid, workerSid, sid);
		};
		instance._version = version;
		instance._solution = {
			workspaceSid,
			workerSid
		};
		instance._uri = `/Workspaces/${workspaceSid}/Workers/${workerSid}/Reservations`;
		instance.page = function page(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["reservationStatus"] !== void 0) data["ReservationStatus"] = params["reservationStatus"];
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
			operationPromise = operationPromise.then((payload) => new ReservationPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new ReservationPage(instance._version, payload, instance._solution));
			pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
			return pagePromise;
		};
		instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["reservationStatus"] !== void 0) data["ReservationStatus"] = params["reservationStatus"];
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
				body: new ReservationPage(operationVersion, response, instance._solution)
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
				body: new ReservationPage(instance._version, response, instance._solution)
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
	var ReservationPage = class extends Page_1.default {
		/**
		* Initialize the ReservationPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of ReservationInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new ReservationInstance(this._version, payload, this._solution.workspaceSid, this._solution.workerSid);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.ReservationPage = ReservationPage;
}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/worker/workerChannel.js
var require_workerChannel = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$4) => {
	var __importDefault = this$4 && this$4.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WorkerChannelPage = exports.WorkerChannelInstance = exports.WorkerChannelContextImpl = void 0;
	exports.WorkerChannelListInstance = WorkerChannelListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var WorkerChannelContextImpl = class {
		constructor(_version, workspaceSid, workerSid, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(workerSid)) throw new Error("Parameter 'workerSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = {
				workspaceSid,
				workerSid,
				sid
			};
			this._uri = `/Workspaces/${workspaceSid}/Workers/${workerSid}/Channels/${sid}`;
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
			operationPromise = operationPromise.then((payload) => new WorkerChannelInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.workerSid, instance._solution.sid));
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
				body: new WorkerChannelInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.workerSid, instance._solution.sid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		update(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["capacity"] !== void 0) data["Capacity"] = params["capacity"];
			if (params["available"] !== void 0) data["Available"] = serialize.bool(params["available"]);
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
			operationPromise = operationPromise.then((payload) => new WorkerChannelInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.workerSid, instance._solution.sid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		updateWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["capacity"] !== void 0) data["Capacity"] = params["capacity"];
			if (params["available"] !== void 0) data["Available"] = serialize.bool(params["available"]);
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
				body: new WorkerChannelInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.workerSid, instance._solution.sid)
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
	exports.WorkerChannelContextImpl = WorkerChannelContextImpl;
	var WorkerChannelInstance = class {
		constructor(_version, payload, workspaceSid, workerSid, sid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.assignedTasks = deserialize.integer(payload.assigned_tasks);
			this.available = payload.available;
			this.availableCapacityPercentage = deserialize.integer(payload.available_capacity_percentage);
			this.configuredCapacity = deserialize.integer(payload.configured_capacity);
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.sid = payload.sid;
			this.taskChannelSid = payload.task_channel_sid;
			this.taskChannelUniqueName = payload.task_channel_unique_name;
			this.workerSid = payload.worker_sid;
			this.workspaceSid = payload.workspace_sid;
			this.url = payload.url;
			this._solution = {
				workspaceSid,
				workerSid,
				sid
			};
		}
		get _proxy() {
			this._context = this._context || new WorkerChannelContextImpl(this._version, this._solution.workspaceSid, this._solution.workerSid, this._solution.sid);
			return this._context;
		}
		/**
		* Fetch a WorkerChannelInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed WorkerChannelInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a WorkerChannelInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed WorkerChannelInstance with HTTP metadata
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
				accountSid: this.accountSid,
				assignedTasks: this.assignedTasks,
				available: this.available,
				availableCapacityPercentage: this.availableCapacityPercentage,
				configuredCapacity: this.configuredCapacity,
				dateCreated: this.dateCreated,
				dateUpdated: this.dateUpdated,
				sid: this.sid,
				taskChannelSid: this.taskChannelSid,
				taskChannelUniqueName: this.taskChannelUniqueName,
				workerSid: this.workerSid,
				workspaceSid: this.workspaceSid,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.WorkerChannelInstance = WorkerChannelInstance;
	function WorkerChannelListInstance(version, workspaceSid, workerSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		if (!(0, utility_1.isValidPathParam)(workerSid)) throw new Error("Parameter 'workerSid' is not valid.");
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new WorkerChannelContextImpl(version, workspaceSid, workerSid, sid);
		};
		instance._version = version;
		instance._solution = {
			workspaceSid,
			workerSid
		};
		instance._uri = `/Workspaces/${workspaceSid}/Workers/${workerSid}/Channels`;
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
			operationPromise = operationPromise.then((payload) => new WorkerChannelPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new WorkerChannelPage(instance._version, payload, instance._solution));
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
				body: new WorkerChannelPage(operationVersion, response, instance._solution)
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
				body: new WorkerChannelPage(instance._version, response, instance._solution)
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
	var WorkerChannelPage = class extends Page_1.default {
		/**
		* Initialize the WorkerChannelPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of WorkerChannelInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new WorkerChannelInstance(this._version, payload, this._solution.workspaceSid, this._solution.workerSid);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.WorkerChannelPage = WorkerChannelPage;
}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/worker/workerStatistics.js
var require_workerStatistics = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WorkerStatisticsInstance = exports.WorkerStatisticsContextImpl = void 0;
	exports.WorkerStatisticsListInstance = WorkerStatisticsListInstance;
	const util_1 = require("util");
	require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var WorkerStatisticsContextImpl = class {
		constructor(_version, workspaceSid, workerSid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(workerSid)) throw new Error("Parameter 'workerSid' is not valid.");
			this._solution = {
				workspaceSid,
				workerSid
			};
			this._uri = `/Workspaces/${workspaceSid}/Workers/${workerSid}/Statistics`;
		}
		fetch(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new WorkerStatisticsInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.workerSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.fetchWithResponseInfo({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			}).then((response) => ({
				...response,
				body: new WorkerStatisticsInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.workerSid)
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
	exports.WorkerStatisticsContextImpl = WorkerStatisticsContextImpl;
	var WorkerStatisticsInstance = class {
		constructor(_version, payload, workspaceSid, workerSid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.cumulative = payload.cumulative;
			this.workerSid = payload.worker_sid;
			this.workspaceSid = payload.workspace_sid;
			this.url = payload.url;
			this._solution = {
				workspaceSid,
				workerSid
			};
		}
		get _proxy() {
			this._context = this._context || new WorkerStatisticsContextImpl(this._version, this._solution.workspaceSid, this._solution.workerSid);
			return this._context;
		}
		fetch(params, callback) {
			return this._proxy.fetch(params, callback);
		}
		fetchWithHttpInfo(params, callback) {
			return this._proxy.fetchWithHttpInfo(params, callback);
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				accountSid: this.accountSid,
				cumulative: this.cumulative,
				workerSid: this.workerSid,
				workspaceSid: this.workspaceSid,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.WorkerStatisticsInstance = WorkerStatisticsInstance;
	function WorkerStatisticsListInstance(version, workspaceSid, workerSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		if (!(0, utility_1.isValidPathParam)(workerSid)) throw new Error("Parameter 'workerSid' is not valid.");
		const instance = (() => instance.get());
		instance.get = function get() {
			return new WorkerStatisticsContextImpl(version, workspaceSid, workerSid);
		};
		instance._version = version;
		instance._solution = {
			workspaceSid,
			workerSid
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
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/worker/workersCumulativeStatistics.js
var require_workersCumulativeStatistics = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WorkersCumulativeStatisticsInstance = exports.WorkersCumulativeStatisticsContextImpl = void 0;
	exports.WorkersCumulativeStatisticsListInstance = WorkersCumulativeStatisticsListInstance;
	const util_1 = require("util");
	const deserialize = require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var WorkersCumulativeStatisticsContextImpl = class {
		constructor(_version, workspaceSid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			this._solution = { workspaceSid };
			this._uri = `/Workspaces/${workspaceSid}/Workers/CumulativeStatistics`;
		}
		fetch(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new WorkersCumulativeStatisticsInstance(operationVersion, payload, instance._solution.workspaceSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.fetchWithResponseInfo({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			}).then((response) => ({
				...response,
				body: new WorkersCumulativeStatisticsInstance(operationVersion, response.body, instance._solution.workspaceSid)
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
	exports.WorkersCumulativeStatisticsContextImpl = WorkersCumulativeStatisticsContextImpl;
	var WorkersCumulativeStatisticsInstance = class {
		constructor(_version, payload, workspaceSid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.startTime = deserialize.iso8601DateTime(payload.start_time);
			this.endTime = deserialize.iso8601DateTime(payload.end_time);
			this.activityDurations = payload.activity_durations;
			this.reservationsCreated = deserialize.integer(payload.reservations_created);
			this.reservationsAccepted = deserialize.integer(payload.reservations_accepted);
			this.reservationsRejected = deserialize.integer(payload.reservations_rejected);
			this.reservationsTimedOut = deserialize.integer(payload.reservations_timed_out);
			this.reservationsCanceled = deserialize.integer(payload.reservations_canceled);
			this.reservationsRescinded = deserialize.integer(payload.reservations_rescinded);
			this.workspaceSid = payload.workspace_sid;
			this.url = payload.url;
			this._solution = { workspaceSid };
		}
		get _proxy() {
			this._context = this._context || new WorkersCumulativeStatisticsContextImpl(this._version, this._solution.workspaceSid);
			return this._context;
		}
		fetch(params, callback) {
			return this._proxy.fetch(params, callback);
		}
		fetchWithHttpInfo(params, callback) {
			return this._proxy.fetchWithHttpInfo(params, callback);
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				accountSid: this.accountSid,
				startTime: this.startTime,
				endTime: this.endTime,
				activityDurations: this.activityDurations,
				reservationsCreated: this.reservationsCreated,
				reservationsAccepted: this.reservationsAccepted,
				reservationsRejected: this.reservationsRejected,
				reservationsTimedOut: this.reservationsTimedOut,
				reservationsCanceled: this.reservationsCanceled,
				reservationsRescinded: this.reservationsRescinded,
				workspaceSid: this.workspaceSid,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.WorkersCumulativeStatisticsInstance = WorkersCumulativeStatisticsInstance;
	function WorkersCumulativeStatisticsListInstance(version, workspaceSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		const instance = (() => instance.get());
		instance.get = function get() {
			return new WorkersCumulativeStatisticsContextImpl(version, workspaceSid);
		};
		instance._version = version;
		instance._solution = { workspaceSid };
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
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/worker/workersRealTimeStatistics.js
var require_workersRealTimeStatistics = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WorkersRealTimeStatisticsInstance = exports.WorkersRealTimeStatisticsContextImpl = void 0;
	exports.WorkersRealTimeStatisticsListInstance = WorkersRealTimeStatisticsListInstance;
	const util_1 = require("util");
	const deserialize = require_sdk.require_deserialize();
	require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var WorkersRealTimeStatisticsContextImpl = class {
		constructor(_version, workspaceSid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			this._solution = { workspaceSid };
			this._uri = `/Workspaces/${workspaceSid}/Workers/RealTimeStatistics`;
		}
		fetch(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new WorkersRealTimeStatisticsInstance(operationVersion, payload, instance._solution.workspaceSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.fetchWithResponseInfo({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			}).then((response) => ({
				...response,
				body: new WorkersRealTimeStatisticsInstance(operationVersion, response.body, instance._solution.workspaceSid)
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
	exports.WorkersRealTimeStatisticsContextImpl = WorkersRealTimeStatisticsContextImpl;
	var WorkersRealTimeStatisticsInstance = class {
		constructor(_version, payload, workspaceSid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.activityStatistics = payload.activity_statistics;
			this.totalWorkers = deserialize.integer(payload.total_workers);
			this.workspaceSid = payload.workspace_sid;
			this.url = payload.url;
			this._solution = { workspaceSid };
		}
		get _proxy() {
			this._context = this._context || new WorkersRealTimeStatisticsContextImpl(this._version, this._solution.workspaceSid);
			return this._context;
		}
		fetch(params, callback) {
			return this._proxy.fetch(params, callback);
		}
		fetchWithHttpInfo(params, callback) {
			return this._proxy.fetchWithHttpInfo(params, callback);
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				accountSid: this.accountSid,
				activityStatistics: this.activityStatistics,
				totalWorkers: this.totalWorkers,
				workspaceSid: this.workspaceSid,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.WorkersRealTimeStatisticsInstance = WorkersRealTimeStatisticsInstance;
	function WorkersRealTimeStatisticsListInstance(version, workspaceSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		const instance = (() => instance.get());
		instance.get = function get() {
			return new WorkersRealTimeStatisticsContextImpl(version, workspaceSid);
		};
		instance._version = version;
		instance._solution = { workspaceSid };
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
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/worker/workersStatistics.js
var require_workersStatistics = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WorkersStatisticsInstance = exports.WorkersStatisticsContextImpl = void 0;
	exports.WorkersStatisticsListInstance = WorkersStatisticsListInstance;
	const util_1 = require("util");
	require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var WorkersStatisticsContextImpl = class {
		constructor(_version, workspaceSid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			this._solution = { workspaceSid };
			this._uri = `/Workspaces/${workspaceSid}/Workers/Statistics`;
		}
		fetch(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["taskQueueSid"] !== void 0) data["TaskQueueSid"] = params["taskQueueSid"];
			if (params["taskQueueName"] !== void 0) data["TaskQueueName"] = params["taskQueueName"];
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new WorkersStatisticsInstance(operationVersion, payload, instance._solution.workspaceSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["taskQueueSid"] !== void 0) data["TaskQueueSid"] = params["taskQueueSid"];
			if (params["taskQueueName"] !== void 0) data["TaskQueueName"] = params["taskQueueName"];
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.fetchWithResponseInfo({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			}).then((response) => ({
				...response,
				body: new WorkersStatisticsInstance(operationVersion, response.body, instance._solution.workspaceSid)
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
	exports.WorkersStatisticsContextImpl = WorkersStatisticsContextImpl;
	var WorkersStatisticsInstance = class {
		constructor(_version, payload, workspaceSid) {
			this._version = _version;
			this.realtime = payload.realtime;
			this.cumulative = payload.cumulative;
			this.accountSid = payload.account_sid;
			this.workspaceSid = payload.workspace_sid;
			this.url = payload.url;
			this._solution = { workspaceSid };
		}
		get _proxy() {
			this._context = this._context || new WorkersStatisticsContextImpl(this._version, this._solution.workspaceSid);
			return this._context;
		}
		fetch(params, callback) {
			return this._proxy.fetch(params, callback);
		}
		fetchWithHttpInfo(params, callback) {
			return this._proxy.fetchWithHttpInfo(params, callback);
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				realtime: this.realtime,
				cumulative: this.cumulative,
				accountSid: this.accountSid,
				workspaceSid: this.workspaceSid,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.WorkersStatisticsInstance = WorkersStatisticsInstance;
	function WorkersStatisticsListInstance(version, workspaceSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		const instance = (() => instance.get());
		instance.get = function get() {
			return new WorkersStatisticsContextImpl(version, workspaceSid);
		};
		instance._version = version;
		instance._solution = { workspaceSid };
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
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/worker.js
var require_worker = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$3) => {
	var __importDefault = this$3 && this$3.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WorkerPage = exports.WorkerInstance = exports.WorkerContextImpl = void 0;
	exports.WorkerListInstance = WorkerListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	const reservation_1 = require_reservation();
	const workerChannel_1 = require_workerChannel();
	const workerStatistics_1 = require_workerStatistics();
	const workersCumulativeStatistics_1 = require_workersCumulativeStatistics();
	const workersRealTimeStatistics_1 = require_workersRealTimeStatistics();
	const workersStatistics_1 = require_workersStatistics();
	var WorkerContextImpl = class {
		constructor(_version, workspaceSid, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = {
				workspaceSid,
				sid
			};
			this._uri = `/Workspaces/${workspaceSid}/Workers/${sid}`;
		}
		get reservations() {
			this._reservations = this._reservations || (0, reservation_1.ReservationListInstance)(this._version, this._solution.workspaceSid, this._solution.sid);
			return this._reservations;
		}
		get workerChannels() {
			this._workerChannels = this._workerChannels || (0, workerChannel_1.WorkerChannelListInstance)(this._version, this._solution.workspaceSid, this._solution.sid);
			return this._workerChannels;
		}
		get statistics() {
			this._statistics = this._statistics || (0, workerStatistics_1.WorkerStatisticsListInstance)(this._version, this._solution.workspaceSid, this._solution.sid);
			return this._statistics;
		}
		remove(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			const headers = {};
			if (params["ifMatch"] !== void 0) headers["If-Match"] = params["ifMatch"];
			const instance = this;
			let operationPromise = instance._version.remove({
				uri: instance._uri,
				method: "delete",
				params: data,
				headers
			});
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		removeWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			const headers = {};
			if (params["ifMatch"] !== void 0) headers["If-Match"] = params["ifMatch"];
			const instance = this;
			let operationPromise = instance._version.removeWithResponseInfo({
				uri: instance._uri,
				method: "delete",
				params: data,
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
			operationPromise = operationPromise.then((payload) => new WorkerInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.sid));
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
				body: new WorkerInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.sid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		update(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["activitySid"] !== void 0) data["ActivitySid"] = params["activitySid"];
			if (params["attributes"] !== void 0) data["Attributes"] = params["attributes"];
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["rejectPendingReservations"] !== void 0) data["RejectPendingReservations"] = serialize.bool(params["rejectPendingReservations"]);
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			if (params["ifMatch"] !== void 0) headers["If-Match"] = params["ifMatch"];
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.update({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new WorkerInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.sid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		updateWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["activitySid"] !== void 0) data["ActivitySid"] = params["activitySid"];
			if (params["attributes"] !== void 0) data["Attributes"] = params["attributes"];
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["rejectPendingReservations"] !== void 0) data["RejectPendingReservations"] = serialize.bool(params["rejectPendingReservations"]);
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			if (params["ifMatch"] !== void 0) headers["If-Match"] = params["ifMatch"];
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.updateWithResponseInfo({
				uri: instance._uri,
				method: "post",
				data,
				headers
			}).then((response) => ({
				...response,
				body: new WorkerInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.sid)
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
	exports.WorkerContextImpl = WorkerContextImpl;
	var WorkerInstance = class {
		constructor(_version, payload, workspaceSid, sid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.activityName = payload.activity_name;
			this.activitySid = payload.activity_sid;
			this.attributes = payload.attributes;
			this.available = payload.available;
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateStatusChanged = deserialize.iso8601DateTime(payload.date_status_changed);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.friendlyName = payload.friendly_name;
			this.sid = payload.sid;
			this.workspaceSid = payload.workspace_sid;
			this.url = payload.url;
			this.links = payload.links;
			this._solution = {
				workspaceSid,
				sid
			};
		}
		get _proxy() {
			this._context = this._context || new WorkerContextImpl(this._version, this._solution.workspaceSid, this._solution.sid);
			return this._context;
		}
		remove(params, callback) {
			return this._proxy.remove(params, callback);
		}
		removeWithHttpInfo(params, callback) {
			return this._proxy.removeWithHttpInfo(params, callback);
		}
		/**
		* Fetch a WorkerInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed WorkerInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a WorkerInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed WorkerInstance with HTTP metadata
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
		* Access the reservations.
		*/
		reservations() {
			return this._proxy.reservations;
		}
		/**
		* Access the workerChannels.
		*/
		workerChannels() {
			return this._proxy.workerChannels;
		}
		/**
		* Access the statistics.
		*/
		statistics() {
			return this._proxy.statistics;
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				accountSid: this.accountSid,
				activityName: this.activityName,
				activitySid: this.activitySid,
				attributes: this.attributes,
				available: this.available,
				dateCreated: this.dateCreated,
				dateStatusChanged: this.dateStatusChanged,
				dateUpdated: this.dateUpdated,
				friendlyName: this.friendlyName,
				sid: this.sid,
				workspaceSid: this.workspaceSid,
				url: this.url,
				links: this.links
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.WorkerInstance = WorkerInstance;
	function WorkerListInstance(version, workspaceSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new WorkerContextImpl(version, workspaceSid, sid);
		};
		instance._version = version;
		instance._solution = { workspaceSid };
		instance._uri = `/Workspaces/${workspaceSid}/Workers`;
		Object.defineProperty(instance, "cumulativeStatistics", { get: function cumulativeStatistics() {
			if (!instance._cumulativeStatistics) instance._cumulativeStatistics = (0, workersCumulativeStatistics_1.WorkersCumulativeStatisticsListInstance)(instance._version, instance._solution.workspaceSid);
			return instance._cumulativeStatistics;
		} });
		Object.defineProperty(instance, "realTimeStatistics", { get: function realTimeStatistics() {
			if (!instance._realTimeStatistics) instance._realTimeStatistics = (0, workersRealTimeStatistics_1.WorkersRealTimeStatisticsListInstance)(instance._version, instance._solution.workspaceSid);
			return instance._realTimeStatistics;
		} });
		Object.defineProperty(instance, "statistics", { get: function statistics() {
			if (!instance._statistics) instance._statistics = (0, workersStatistics_1.WorkersStatisticsListInstance)(instance._version, instance._solution.workspaceSid);
			return instance._statistics;
		} });
		instance.create = function create(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["friendlyName"] === null || params["friendlyName"] === void 0) throw new Error("Required parameter \"params['friendlyName']\" missing.");
			let data = {};
			data["FriendlyName"] = params["friendlyName"];
			if (params["activitySid"] !== void 0) data["ActivitySid"] = params["activitySid"];
			if (params["attributes"] !== void 0) data["Attributes"] = params["attributes"];
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.create({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new WorkerInstance(operationVersion, payload, instance._solution.workspaceSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["friendlyName"] === null || params["friendlyName"] === void 0) throw new Error("Required parameter \"params['friendlyName']\" missing.");
			let data = {};
			data["FriendlyName"] = params["friendlyName"];
			if (params["activitySid"] !== void 0) data["ActivitySid"] = params["activitySid"];
			if (params["attributes"] !== void 0) data["Attributes"] = params["attributes"];
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
				body: new WorkerInstance(operationVersion, response.body, instance._solution.workspaceSid)
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
			if (params["activityName"] !== void 0) data["ActivityName"] = params["activityName"];
			if (params["activitySid"] !== void 0) data["ActivitySid"] = params["activitySid"];
			if (params["available"] !== void 0) data["Available"] = params["available"];
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["targetWorkersExpression"] !== void 0) data["TargetWorkersExpression"] = params["targetWorkersExpression"];
			if (params["taskQueueName"] !== void 0) data["TaskQueueName"] = params["taskQueueName"];
			if (params["taskQueueSid"] !== void 0) data["TaskQueueSid"] = params["taskQueueSid"];
			if (params["ordering"] !== void 0) data["Ordering"] = params["ordering"];
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
			operationPromise = operationPromise.then((payload) => new WorkerPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new WorkerPage(instance._version, payload, instance._solution));
			pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
			return pagePromise;
		};
		instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["activityName"] !== void 0) data["ActivityName"] = params["activityName"];
			if (params["activitySid"] !== void 0) data["ActivitySid"] = params["activitySid"];
			if (params["available"] !== void 0) data["Available"] = params["available"];
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["targetWorkersExpression"] !== void 0) data["TargetWorkersExpression"] = params["targetWorkersExpression"];
			if (params["taskQueueName"] !== void 0) data["TaskQueueName"] = params["taskQueueName"];
			if (params["taskQueueSid"] !== void 0) data["TaskQueueSid"] = params["taskQueueSid"];
			if (params["ordering"] !== void 0) data["Ordering"] = params["ordering"];
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
				body: new WorkerPage(operationVersion, response, instance._solution)
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
				body: new WorkerPage(instance._version, response, instance._solution)
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
	var WorkerPage = class extends Page_1.default {
		/**
		* Initialize the WorkerPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of WorkerInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new WorkerInstance(this._version, payload, this._solution.workspaceSid);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.WorkerPage = WorkerPage;
}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/workflow/workflowCumulativeStatistics.js
var require_workflowCumulativeStatistics = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WorkflowCumulativeStatisticsInstance = exports.WorkflowCumulativeStatisticsContextImpl = void 0;
	exports.WorkflowCumulativeStatisticsListInstance = WorkflowCumulativeStatisticsListInstance;
	const util_1 = require("util");
	const deserialize = require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var WorkflowCumulativeStatisticsContextImpl = class {
		constructor(_version, workspaceSid, workflowSid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(workflowSid)) throw new Error("Parameter 'workflowSid' is not valid.");
			this._solution = {
				workspaceSid,
				workflowSid
			};
			this._uri = `/Workspaces/${workspaceSid}/Workflows/${workflowSid}/CumulativeStatistics`;
		}
		fetch(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			if (params["splitByWaitTime"] !== void 0) data["SplitByWaitTime"] = params["splitByWaitTime"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new WorkflowCumulativeStatisticsInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.workflowSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			if (params["splitByWaitTime"] !== void 0) data["SplitByWaitTime"] = params["splitByWaitTime"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.fetchWithResponseInfo({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			}).then((response) => ({
				...response,
				body: new WorkflowCumulativeStatisticsInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.workflowSid)
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
	exports.WorkflowCumulativeStatisticsContextImpl = WorkflowCumulativeStatisticsContextImpl;
	var WorkflowCumulativeStatisticsInstance = class {
		constructor(_version, payload, workspaceSid, workflowSid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.avgTaskAcceptanceTime = deserialize.integer(payload.avg_task_acceptance_time);
			this.startTime = deserialize.iso8601DateTime(payload.start_time);
			this.endTime = deserialize.iso8601DateTime(payload.end_time);
			this.reservationsCreated = deserialize.integer(payload.reservations_created);
			this.reservationsAccepted = deserialize.integer(payload.reservations_accepted);
			this.reservationsRejected = deserialize.integer(payload.reservations_rejected);
			this.reservationsTimedOut = deserialize.integer(payload.reservations_timed_out);
			this.reservationsCanceled = deserialize.integer(payload.reservations_canceled);
			this.reservationsRescinded = deserialize.integer(payload.reservations_rescinded);
			this.splitByWaitTime = payload.split_by_wait_time;
			this.waitDurationUntilAccepted = payload.wait_duration_until_accepted;
			this.waitDurationUntilCanceled = payload.wait_duration_until_canceled;
			this.tasksCanceled = deserialize.integer(payload.tasks_canceled);
			this.tasksCompleted = deserialize.integer(payload.tasks_completed);
			this.tasksEntered = deserialize.integer(payload.tasks_entered);
			this.tasksDeleted = deserialize.integer(payload.tasks_deleted);
			this.tasksMoved = deserialize.integer(payload.tasks_moved);
			this.tasksTimedOutInWorkflow = deserialize.integer(payload.tasks_timed_out_in_workflow);
			this.workflowSid = payload.workflow_sid;
			this.workspaceSid = payload.workspace_sid;
			this.url = payload.url;
			this._solution = {
				workspaceSid,
				workflowSid
			};
		}
		get _proxy() {
			this._context = this._context || new WorkflowCumulativeStatisticsContextImpl(this._version, this._solution.workspaceSid, this._solution.workflowSid);
			return this._context;
		}
		fetch(params, callback) {
			return this._proxy.fetch(params, callback);
		}
		fetchWithHttpInfo(params, callback) {
			return this._proxy.fetchWithHttpInfo(params, callback);
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				accountSid: this.accountSid,
				avgTaskAcceptanceTime: this.avgTaskAcceptanceTime,
				startTime: this.startTime,
				endTime: this.endTime,
				reservationsCreated: this.reservationsCreated,
				reservationsAccepted: this.reservationsAccepted,
				reservationsRejected: this.reservationsRejected,
				reservationsTimedOut: this.reservationsTimedOut,
				reservationsCanceled: this.reservationsCanceled,
				reservationsRescinded: this.reservationsRescinded,
				splitByWaitTime: this.splitByWaitTime,
				waitDurationUntilAccepted: this.waitDurationUntilAccepted,
				waitDurationUntilCanceled: this.waitDurationUntilCanceled,
				tasksCanceled: this.tasksCanceled,
				tasksCompleted: this.tasksCompleted,
				tasksEntered: this.tasksEntered,
				tasksDeleted: this.tasksDeleted,
				tasksMoved: this.tasksMoved,
				tasksTimedOutInWorkflow: this.tasksTimedOutInWorkflow,
				workflowSid: this.workflowSid,
				workspaceSid: this.workspaceSid,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.WorkflowCumulativeStatisticsInstance = WorkflowCumulativeStatisticsInstance;
	function WorkflowCumulativeStatisticsListInstance(version, workspaceSid, workflowSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		if (!(0, utility_1.isValidPathParam)(workflowSid)) throw new Error("Parameter 'workflowSid' is not valid.");
		const instance = (() => instance.get());
		instance.get = function get() {
			return new WorkflowCumulativeStatisticsContextImpl(version, workspaceSid, workflowSid);
		};
		instance._version = version;
		instance._solution = {
			workspaceSid,
			workflowSid
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
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/workflow/workflowRealTimeStatistics.js
var require_workflowRealTimeStatistics = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WorkflowRealTimeStatisticsInstance = exports.WorkflowRealTimeStatisticsContextImpl = void 0;
	exports.WorkflowRealTimeStatisticsListInstance = WorkflowRealTimeStatisticsListInstance;
	const util_1 = require("util");
	const deserialize = require_sdk.require_deserialize();
	require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var WorkflowRealTimeStatisticsContextImpl = class {
		constructor(_version, workspaceSid, workflowSid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(workflowSid)) throw new Error("Parameter 'workflowSid' is not valid.");
			this._solution = {
				workspaceSid,
				workflowSid
			};
			this._uri = `/Workspaces/${workspaceSid}/Workflows/${workflowSid}/RealTimeStatistics`;
		}
		fetch(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new WorkflowRealTimeStatisticsInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.workflowSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.fetchWithResponseInfo({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			}).then((response) => ({
				...response,
				body: new WorkflowRealTimeStatisticsInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.workflowSid)
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
	exports.WorkflowRealTimeStatisticsContextImpl = WorkflowRealTimeStatisticsContextImpl;
	var WorkflowRealTimeStatisticsInstance = class {
		constructor(_version, payload, workspaceSid, workflowSid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.longestTaskWaitingAge = deserialize.integer(payload.longest_task_waiting_age);
			this.longestTaskWaitingSid = payload.longest_task_waiting_sid;
			this.tasksByPriority = payload.tasks_by_priority;
			this.tasksByStatus = payload.tasks_by_status;
			this.totalTasks = deserialize.integer(payload.total_tasks);
			this.workflowSid = payload.workflow_sid;
			this.workspaceSid = payload.workspace_sid;
			this.url = payload.url;
			this._solution = {
				workspaceSid,
				workflowSid
			};
		}
		get _proxy() {
			this._context = this._context || new WorkflowRealTimeStatisticsContextImpl(this._version, this._solution.workspaceSid, this._solution.workflowSid);
			return this._context;
		}
		fetch(params, callback) {
			return this._proxy.fetch(params, callback);
		}
		fetchWithHttpInfo(params, callback) {
			return this._proxy.fetchWithHttpInfo(params, callback);
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				accountSid: this.accountSid,
				longestTaskWaitingAge: this.longestTaskWaitingAge,
				longestTaskWaitingSid: this.longestTaskWaitingSid,
				tasksByPriority: this.tasksByPriority,
				tasksByStatus: this.tasksByStatus,
				totalTasks: this.totalTasks,
				workflowSid: this.workflowSid,
				workspaceSid: this.workspaceSid,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.WorkflowRealTimeStatisticsInstance = WorkflowRealTimeStatisticsInstance;
	function WorkflowRealTimeStatisticsListInstance(version, workspaceSid, workflowSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		if (!(0, utility_1.isValidPathParam)(workflowSid)) throw new Error("Parameter 'workflowSid' is not valid.");
		const instance = (() => instance.get());
		instance.get = function get() {
			return new WorkflowRealTimeStatisticsContextImpl(version, workspaceSid, workflowSid);
		};
		instance._version = version;
		instance._solution = {
			workspaceSid,
			workflowSid
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
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/workflow/workflowStatistics.js
var require_workflowStatistics = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WorkflowStatisticsInstance = exports.WorkflowStatisticsContextImpl = void 0;
	exports.WorkflowStatisticsListInstance = WorkflowStatisticsListInstance;
	const util_1 = require("util");
	require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var WorkflowStatisticsContextImpl = class {
		constructor(_version, workspaceSid, workflowSid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(workflowSid)) throw new Error("Parameter 'workflowSid' is not valid.");
			this._solution = {
				workspaceSid,
				workflowSid
			};
			this._uri = `/Workspaces/${workspaceSid}/Workflows/${workflowSid}/Statistics`;
		}
		fetch(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			if (params["splitByWaitTime"] !== void 0) data["SplitByWaitTime"] = params["splitByWaitTime"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new WorkflowStatisticsInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.workflowSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			if (params["splitByWaitTime"] !== void 0) data["SplitByWaitTime"] = params["splitByWaitTime"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.fetchWithResponseInfo({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			}).then((response) => ({
				...response,
				body: new WorkflowStatisticsInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.workflowSid)
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
	exports.WorkflowStatisticsContextImpl = WorkflowStatisticsContextImpl;
	var WorkflowStatisticsInstance = class {
		constructor(_version, payload, workspaceSid, workflowSid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.cumulative = payload.cumulative;
			this.realtime = payload.realtime;
			this.workflowSid = payload.workflow_sid;
			this.workspaceSid = payload.workspace_sid;
			this.url = payload.url;
			this._solution = {
				workspaceSid,
				workflowSid
			};
		}
		get _proxy() {
			this._context = this._context || new WorkflowStatisticsContextImpl(this._version, this._solution.workspaceSid, this._solution.workflowSid);
			return this._context;
		}
		fetch(params, callback) {
			return this._proxy.fetch(params, callback);
		}
		fetchWithHttpInfo(params, callback) {
			return this._proxy.fetchWithHttpInfo(params, callback);
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				accountSid: this.accountSid,
				cumulative: this.cumulative,
				realtime: this.realtime,
				workflowSid: this.workflowSid,
				workspaceSid: this.workspaceSid,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.WorkflowStatisticsInstance = WorkflowStatisticsInstance;
	function WorkflowStatisticsListInstance(version, workspaceSid, workflowSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		if (!(0, utility_1.isValidPathParam)(workflowSid)) throw new Error("Parameter 'workflowSid' is not valid.");
		const instance = (() => instance.get());
		instance.get = function get() {
			return new WorkflowStatisticsContextImpl(version, workspaceSid, workflowSid);
		};
		instance._version = version;
		instance._solution = {
			workspaceSid,
			workflowSid
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
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/workflow.js
var require_workflow = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$2) => {
	var __importDefault = this$2 && this$2.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WorkflowPage = exports.WorkflowInstance = exports.WorkflowContextImpl = void 0;
	exports.WorkflowListInstance = WorkflowListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	const workflowCumulativeStatistics_1 = require_workflowCumulativeStatistics();
	const workflowRealTimeStatistics_1 = require_workflowRealTimeStatistics();
	const workflowStatistics_1 = require_workflowStatistics();
	var WorkflowContextImpl = class {
		constructor(_version, workspaceSid, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = {
				workspaceSid,
				sid
			};
			this._uri = `/Workspaces/${workspaceSid}/Workflows/${sid}`;
		}
		get cumulativeStatistics() {
			this._cumulativeStatistics = this._cumulativeStatistics || (0, workflowCumulativeStatistics_1.WorkflowCumulativeStatisticsListInstance)(this._version, this._solution.workspaceSid, this._solution.sid);
			return this._cumulativeStatistics;
		}
		get realTimeStatistics() {
			this._realTimeStatistics = this._realTimeStatistics || (0, workflowRealTimeStatistics_1.WorkflowRealTimeStatisticsListInstance)(this._version, this._solution.workspaceSid, this._solution.sid);
			return this._realTimeStatistics;
		}
		get statistics() {
			this._statistics = this._statistics || (0, workflowStatistics_1.WorkflowStatisticsListInstance)(this._version, this._solution.workspaceSid, this._solution.sid);
			return this._statistics;
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
			operationPromise = operationPromise.then((payload) => new WorkflowInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.sid));
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
				body: new WorkflowInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.sid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		update(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["assignmentCallbackUrl"] !== void 0) data["AssignmentCallbackUrl"] = params["assignmentCallbackUrl"];
			if (params["fallbackAssignmentCallbackUrl"] !== void 0) data["FallbackAssignmentCallbackUrl"] = params["fallbackAssignmentCallbackUrl"];
			if (params["configuration"] !== void 0) data["Configuration"] = params["configuration"];
			if (params["taskReservationTimeout"] !== void 0) data["TaskReservationTimeout"] = params["taskReservationTimeout"];
			if (params["reEvaluateTasks"] !== void 0) data["ReEvaluateTasks"] = params["reEvaluateTasks"];
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
			operationPromise = operationPromise.then((payload) => new WorkflowInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.sid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		updateWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["assignmentCallbackUrl"] !== void 0) data["AssignmentCallbackUrl"] = params["assignmentCallbackUrl"];
			if (params["fallbackAssignmentCallbackUrl"] !== void 0) data["FallbackAssignmentCallbackUrl"] = params["fallbackAssignmentCallbackUrl"];
			if (params["configuration"] !== void 0) data["Configuration"] = params["configuration"];
			if (params["taskReservationTimeout"] !== void 0) data["TaskReservationTimeout"] = params["taskReservationTimeout"];
			if (params["reEvaluateTasks"] !== void 0) data["ReEvaluateTasks"] = params["reEvaluateTasks"];
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
				body: new WorkflowInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.sid)
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
	exports.WorkflowContextImpl = WorkflowContextImpl;
	var WorkflowInstance = class {
		constructor(_version, payload, workspaceSid, sid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.assignmentCallbackUrl = payload.assignment_callback_url;
			this.configuration = payload.configuration;
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.documentContentType = payload.document_content_type;
			this.fallbackAssignmentCallbackUrl = payload.fallback_assignment_callback_url;
			this.friendlyName = payload.friendly_name;
			this.sid = payload.sid;
			this.taskReservationTimeout = deserialize.integer(payload.task_reservation_timeout);
			this.workspaceSid = payload.workspace_sid;
			this.url = payload.url;
			this.links = payload.links;
			this._solution = {
				workspaceSid,
				sid
			};
		}
		get _proxy() {
			this._context = this._context || new WorkflowContextImpl(this._version, this._solution.workspaceSid, this._solution.sid);
			return this._context;
		}
		/**
		* Remove a WorkflowInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean
		*/
		remove(callback) {
			return this._proxy.remove(callback);
		}
		/**
		* Remove a WorkflowInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean with HTTP metadata
		*/
		removeWithHttpInfo(callback) {
			return this._proxy.removeWithHttpInfo(callback);
		}
		/**
		* Fetch a WorkflowInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed WorkflowInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a WorkflowInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed WorkflowInstance with HTTP metadata
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
		* Access the cumulativeStatistics.
		*/
		cumulativeStatistics() {
			return this._proxy.cumulativeStatistics;
		}
		/**
		* Access the realTimeStatistics.
		*/
		realTimeStatistics() {
			return this._proxy.realTimeStatistics;
		}
		/**
		* Access the statistics.
		*/
		statistics() {
			return this._proxy.statistics;
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				accountSid: this.accountSid,
				assignmentCallbackUrl: this.assignmentCallbackUrl,
				configuration: this.configuration,
				dateCreated: this.dateCreated,
				dateUpdated: this.dateUpdated,
				documentContentType: this.documentContentType,
				fallbackAssignmentCallbackUrl: this.fallbackAssignmentCallbackUrl,
				friendlyName: this.friendlyName,
				sid: this.sid,
				taskReservationTimeout: this.taskReservationTimeout,
				workspaceSid: this.workspaceSid,
				url: this.url,
				links: this.links
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.WorkflowInstance = WorkflowInstance;
	function WorkflowListInstance(version, workspaceSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new WorkflowContextImpl(version, workspaceSid, sid);
		};
		instance._version = version;
		instance._solution = { workspaceSid };
		instance._uri = `/Workspaces/${workspaceSid}/Workflows`;
		instance.create = function create(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["friendlyName"] === null || params["friendlyName"] === void 0) throw new Error("Required parameter \"params['friendlyName']\" missing.");
			if (params["configuration"] === null || params["configuration"] === void 0) throw new Error("Required parameter \"params['configuration']\" missing.");
			let data = {};
			data["FriendlyName"] = params["friendlyName"];
			data["Configuration"] = params["configuration"];
			if (params["assignmentCallbackUrl"] !== void 0) data["AssignmentCallbackUrl"] = params["assignmentCallbackUrl"];
			if (params["fallbackAssignmentCallbackUrl"] !== void 0) data["FallbackAssignmentCallbackUrl"] = params["fallbackAssignmentCallbackUrl"];
			if (params["taskReservationTimeout"] !== void 0) data["TaskReservationTimeout"] = params["taskReservationTimeout"];
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.create({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new WorkflowInstance(operationVersion, payload, instance._solution.workspaceSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["friendlyName"] === null || params["friendlyName"] === void 0) throw new Error("Required parameter \"params['friendlyName']\" missing.");
			if (params["configuration"] === null || params["configuration"] === void 0) throw new Error("Required parameter \"params['configuration']\" missing.");
			let data = {};
			data["FriendlyName"] = params["friendlyName"];
			data["Configuration"] = params["configuration"];
			if (params["assignmentCallbackUrl"] !== void 0) data["AssignmentCallbackUrl"] = params["assignmentCallbackUrl"];
			if (params["fallbackAssignmentCallbackUrl"] !== void 0) data["FallbackAssignmentCallbackUrl"] = params["fallbackAssignmentCallbackUrl"];
			if (params["taskReservationTimeout"] !== void 0) data["TaskReservationTimeout"] = params["taskReservationTimeout"];
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
				body: new WorkflowInstance(operationVersion, response.body, instance._solution.workspaceSid)
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
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
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
			operationPromise = operationPromise.then((payload) => new WorkflowPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new WorkflowPage(instance._version, payload, instance._solution));
			pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
			return pagePromise;
		};
		instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
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
				body: new WorkflowPage(operationVersion, response, instance._solution)
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
				body: new WorkflowPage(instance._version, response, instance._solution)
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
	var WorkflowPage = class extends Page_1.default {
		/**
		* Initialize the WorkflowPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of WorkflowInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new WorkflowInstance(this._version, payload, this._solution.workspaceSid);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.WorkflowPage = WorkflowPage;
}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/workspaceCumulativeStatistics.js
var require_workspaceCumulativeStatistics = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WorkspaceCumulativeStatisticsInstance = exports.WorkspaceCumulativeStatisticsContextImpl = void 0;
	exports.WorkspaceCumulativeStatisticsListInstance = WorkspaceCumulativeStatisticsListInstance;
	const util_1 = require("util");
	const deserialize = require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var WorkspaceCumulativeStatisticsContextImpl = class {
		constructor(_version, workspaceSid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			this._solution = { workspaceSid };
			this._uri = `/Workspaces/${workspaceSid}/CumulativeStatistics`;
		}
		fetch(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			if (params["splitByWaitTime"] !== void 0) data["SplitByWaitTime"] = params["splitByWaitTime"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new WorkspaceCumulativeStatisticsInstance(operationVersion, payload, instance._solution.workspaceSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			if (params["splitByWaitTime"] !== void 0) data["SplitByWaitTime"] = params["splitByWaitTime"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.fetchWithResponseInfo({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			}).then((response) => ({
				...response,
				body: new WorkspaceCumulativeStatisticsInstance(operationVersion, response.body, instance._solution.workspaceSid)
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
	exports.WorkspaceCumulativeStatisticsContextImpl = WorkspaceCumulativeStatisticsContextImpl;
	var WorkspaceCumulativeStatisticsInstance = class {
		constructor(_version, payload, workspaceSid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.avgTaskAcceptanceTime = deserialize.integer(payload.avg_task_acceptance_time);
			this.startTime = deserialize.iso8601DateTime(payload.start_time);
			this.endTime = deserialize.iso8601DateTime(payload.end_time);
			this.reservationsCreated = deserialize.integer(payload.reservations_created);
			this.reservationsAccepted = deserialize.integer(payload.reservations_accepted);
			this.reservationsRejected = deserialize.integer(payload.reservations_rejected);
			this.reservationsTimedOut = deserialize.integer(payload.reservations_timed_out);
			this.reservationsCanceled = deserialize.integer(payload.reservations_canceled);
			this.reservationsRescinded = deserialize.integer(payload.reservations_rescinded);
			this.splitByWaitTime = payload.split_by_wait_time;
			this.waitDurationUntilAccepted = payload.wait_duration_until_accepted;
			this.waitDurationUntilCanceled = payload.wait_duration_until_canceled;
			this.tasksCanceled = deserialize.integer(payload.tasks_canceled);
			this.tasksCompleted = deserialize.integer(payload.tasks_completed);
			this.tasksCreated = deserialize.integer(payload.tasks_created);
			this.tasksDeleted = deserialize.integer(payload.tasks_deleted);
			this.tasksMoved = deserialize.integer(payload.tasks_moved);
			this.tasksTimedOutInWorkflow = deserialize.integer(payload.tasks_timed_out_in_workflow);
			this.workspaceSid = payload.workspace_sid;
			this.url = payload.url;
			this._solution = { workspaceSid };
		}
		get _proxy() {
			this._context = this._context || new WorkspaceCumulativeStatisticsContextImpl(this._version, this._solution.workspaceSid);
			return this._context;
		}
		fetch(params, callback) {
			return this._proxy.fetch(params, callback);
		}
		fetchWithHttpInfo(params, callback) {
			return this._proxy.fetchWithHttpInfo(params, callback);
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				accountSid: this.accountSid,
				avgTaskAcceptanceTime: this.avgTaskAcceptanceTime,
				startTime: this.startTime,
				endTime: this.endTime,
				reservationsCreated: this.reservationsCreated,
				reservationsAccepted: this.reservationsAccepted,
				reservationsRejected: this.reservationsRejected,
				reservationsTimedOut: this.reservationsTimedOut,
				reservationsCanceled: this.reservationsCanceled,
				reservationsRescinded: this.reservationsRescinded,
				splitByWaitTime: this.splitByWaitTime,
				waitDurationUntilAccepted: this.waitDurationUntilAccepted,
				waitDurationUntilCanceled: this.waitDurationUntilCanceled,
				tasksCanceled: this.tasksCanceled,
				tasksCompleted: this.tasksCompleted,
				tasksCreated: this.tasksCreated,
				tasksDeleted: this.tasksDeleted,
				tasksMoved: this.tasksMoved,
				tasksTimedOutInWorkflow: this.tasksTimedOutInWorkflow,
				workspaceSid: this.workspaceSid,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.WorkspaceCumulativeStatisticsInstance = WorkspaceCumulativeStatisticsInstance;
	function WorkspaceCumulativeStatisticsListInstance(version, workspaceSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		const instance = (() => instance.get());
		instance.get = function get() {
			return new WorkspaceCumulativeStatisticsContextImpl(version, workspaceSid);
		};
		instance._version = version;
		instance._solution = { workspaceSid };
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
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/workspaceRealTimeStatistics.js
var require_workspaceRealTimeStatistics = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WorkspaceRealTimeStatisticsInstance = exports.WorkspaceRealTimeStatisticsContextImpl = void 0;
	exports.WorkspaceRealTimeStatisticsListInstance = WorkspaceRealTimeStatisticsListInstance;
	const util_1 = require("util");
	const deserialize = require_sdk.require_deserialize();
	require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var WorkspaceRealTimeStatisticsContextImpl = class {
		constructor(_version, workspaceSid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			this._solution = { workspaceSid };
			this._uri = `/Workspaces/${workspaceSid}/RealTimeStatistics`;
		}
		fetch(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new WorkspaceRealTimeStatisticsInstance(operationVersion, payload, instance._solution.workspaceSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.fetchWithResponseInfo({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			}).then((response) => ({
				...response,
				body: new WorkspaceRealTimeStatisticsInstance(operationVersion, response.body, instance._solution.workspaceSid)
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
	exports.WorkspaceRealTimeStatisticsContextImpl = WorkspaceRealTimeStatisticsContextImpl;
	var WorkspaceRealTimeStatisticsInstance = class {
		constructor(_version, payload, workspaceSid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.activityStatistics = payload.activity_statistics;
			this.longestTaskWaitingAge = deserialize.integer(payload.longest_task_waiting_age);
			this.longestTaskWaitingSid = payload.longest_task_waiting_sid;
			this.tasksByPriority = payload.tasks_by_priority;
			this.tasksByStatus = payload.tasks_by_status;
			this.totalTasks = deserialize.integer(payload.total_tasks);
			this.totalWorkers = deserialize.integer(payload.total_workers);
			this.workspaceSid = payload.workspace_sid;
			this.url = payload.url;
			this._solution = { workspaceSid };
		}
		get _proxy() {
			this._context = this._context || new WorkspaceRealTimeStatisticsContextImpl(this._version, this._solution.workspaceSid);
			return this._context;
		}
		fetch(params, callback) {
			return this._proxy.fetch(params, callback);
		}
		fetchWithHttpInfo(params, callback) {
			return this._proxy.fetchWithHttpInfo(params, callback);
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				accountSid: this.accountSid,
				activityStatistics: this.activityStatistics,
				longestTaskWaitingAge: this.longestTaskWaitingAge,
				longestTaskWaitingSid: this.longestTaskWaitingSid,
				tasksByPriority: this.tasksByPriority,
				tasksByStatus: this.tasksByStatus,
				totalTasks: this.totalTasks,
				totalWorkers: this.totalWorkers,
				workspaceSid: this.workspaceSid,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.WorkspaceRealTimeStatisticsInstance = WorkspaceRealTimeStatisticsInstance;
	function WorkspaceRealTimeStatisticsListInstance(version, workspaceSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		const instance = (() => instance.get());
		instance.get = function get() {
			return new WorkspaceRealTimeStatisticsContextImpl(version, workspaceSid);
		};
		instance._version = version;
		instance._solution = { workspaceSid };
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
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/workspaceStatistics.js
var require_workspaceStatistics = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WorkspaceStatisticsInstance = exports.WorkspaceStatisticsContextImpl = void 0;
	exports.WorkspaceStatisticsListInstance = WorkspaceStatisticsListInstance;
	const util_1 = require("util");
	require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var WorkspaceStatisticsContextImpl = class {
		constructor(_version, workspaceSid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
			this._solution = { workspaceSid };
			this._uri = `/Workspaces/${workspaceSid}/Statistics`;
		}
		fetch(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			if (params["splitByWaitTime"] !== void 0) data["SplitByWaitTime"] = params["splitByWaitTime"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new WorkspaceStatisticsInstance(operationVersion, payload, instance._solution.workspaceSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["minutes"] !== void 0) data["Minutes"] = params["minutes"];
			if (params["startDate"] !== void 0) data["StartDate"] = serialize.iso8601DateTime(params["startDate"]);
			if (params["endDate"] !== void 0) data["EndDate"] = serialize.iso8601DateTime(params["endDate"]);
			if (params["taskChannel"] !== void 0) data["TaskChannel"] = params["taskChannel"];
			if (params["splitByWaitTime"] !== void 0) data["SplitByWaitTime"] = params["splitByWaitTime"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version;
			let operationPromise = operationVersion.fetchWithResponseInfo({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			}).then((response) => ({
				...response,
				body: new WorkspaceStatisticsInstance(operationVersion, response.body, instance._solution.workspaceSid)
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
	exports.WorkspaceStatisticsContextImpl = WorkspaceStatisticsContextImpl;
	var WorkspaceStatisticsInstance = class {
		constructor(_version, payload, workspaceSid) {
			this._version = _version;
			this.realtime = payload.realtime;
			this.cumulative = payload.cumulative;
			this.accountSid = payload.account_sid;
			this.workspaceSid = payload.workspace_sid;
			this.url = payload.url;
			this._solution = { workspaceSid };
		}
		get _proxy() {
			this._context = this._context || new WorkspaceStatisticsContextImpl(this._version, this._solution.workspaceSid);
			return this._context;
		}
		fetch(params, callback) {
			return this._proxy.fetch(params, callback);
		}
		fetchWithHttpInfo(params, callback) {
			return this._proxy.fetchWithHttpInfo(params, callback);
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				realtime: this.realtime,
				cumulative: this.cumulative,
				accountSid: this.accountSid,
				workspaceSid: this.workspaceSid,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.WorkspaceStatisticsInstance = WorkspaceStatisticsInstance;
	function WorkspaceStatisticsListInstance(version, workspaceSid) {
		if (!(0, utility_1.isValidPathParam)(workspaceSid)) throw new Error("Parameter 'workspaceSid' is not valid.");
		const instance = (() => instance.get());
		instance.get = function get() {
			return new WorkspaceStatisticsContextImpl(version, workspaceSid);
		};
		instance._version = version;
		instance._solution = { workspaceSid };
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
// src/twilio/taskrouter.ts
var import_workspace = (/* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WorkspacePage = exports.WorkspaceInstance = exports.WorkspaceContextImpl = void 0;
	exports.WorkspaceListInstance = WorkspaceListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	const activity_1 = require_activity();
	const event_1 = require_event();
	const task_1 = require_task();
	const taskChannel_1 = require_taskChannel();
	const taskQueue_1 = require_taskQueue();
	const worker_1 = require_worker();
	const workflow_1 = require_workflow();
	const workspaceCumulativeStatistics_1 = require_workspaceCumulativeStatistics();
	const workspaceRealTimeStatistics_1 = require_workspaceRealTimeStatistics();
	const workspaceStatistics_1 = require_workspaceStatistics();
	var WorkspaceContextImpl = class {
		constructor(_version, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = { sid };
			this._uri = `/Workspaces/${sid}`;
		}
		get activities() {
			this._activities = this._activities || (0, activity_1.ActivityListInstance)(this._version, this._solution.sid);
			return this._activities;
		}
		get events() {
			this._events = this._events || (0, event_1.EventListInstance)(this._version, this._solution.sid);
			return this._events;
		}
		get tasks() {
			this._tasks = this._tasks || (0, task_1.TaskListInstance)(this._version, this._solution.sid);
			return this._tasks;
		}
		get taskChannels() {
			this._taskChannels = this._taskChannels || (0, taskChannel_1.TaskChannelListInstance)(this._version, this._solution.sid);
			return this._taskChannels;
		}
		get taskQueues() {
			this._taskQueues = this._taskQueues || (0, taskQueue_1.TaskQueueListInstance)(this._version, this._solution.sid);
			return this._taskQueues;
		}
		get workers() {
			this._workers = this._workers || (0, worker_1.WorkerListInstance)(this._version, this._solution.sid);
			return this._workers;
		}
		get workflows() {
			this._workflows = this._workflows || (0, workflow_1.WorkflowListInstance)(this._version, this._solution.sid);
			return this._workflows;
		}
		get cumulativeStatistics() {
			this._cumulativeStatistics = this._cumulativeStatistics || (0, workspaceCumulativeStatistics_1.WorkspaceCumulativeStatisticsListInstance)(this._version, this._solution.sid);
			return this._cumulativeStatistics;
		}
		get realTimeStatistics() {
			this._realTimeStatistics = this._realTimeStatistics || (0, workspaceRealTimeStatistics_1.WorkspaceRealTimeStatisticsListInstance)(this._version, this._solution.sid);
			return this._realTimeStatistics;
		}
		get statistics() {
			this._statistics = this._statistics || (0, workspaceStatistics_1.WorkspaceStatisticsListInstance)(this._version, this._solution.sid);
			return this._statistics;
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
			operationPromise = operationPromise.then((payload) => new WorkspaceInstance(operationVersion, payload, instance._solution.sid));
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
				body: new WorkspaceInstance(operationVersion, response.body, instance._solution.sid)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		update(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["defaultActivitySid"] !== void 0) data["DefaultActivitySid"] = params["defaultActivitySid"];
			if (params["eventCallbackUrl"] !== void 0) data["EventCallbackUrl"] = params["eventCallbackUrl"];
			if (params["eventsFilter"] !== void 0) data["EventsFilter"] = params["eventsFilter"];
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["multiTaskEnabled"] !== void 0) data["MultiTaskEnabled"] = serialize.bool(params["multiTaskEnabled"]);
			if (params["timeoutActivitySid"] !== void 0) data["TimeoutActivitySid"] = params["timeoutActivitySid"];
			if (params["prioritizeQueueOrder"] !== void 0) data["PrioritizeQueueOrder"] = params["prioritizeQueueOrder"];
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
			operationPromise = operationPromise.then((payload) => new WorkspaceInstance(operationVersion, payload, instance._solution.sid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		updateWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["defaultActivitySid"] !== void 0) data["DefaultActivitySid"] = params["defaultActivitySid"];
			if (params["eventCallbackUrl"] !== void 0) data["EventCallbackUrl"] = params["eventCallbackUrl"];
			if (params["eventsFilter"] !== void 0) data["EventsFilter"] = params["eventsFilter"];
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["multiTaskEnabled"] !== void 0) data["MultiTaskEnabled"] = serialize.bool(params["multiTaskEnabled"]);
			if (params["timeoutActivitySid"] !== void 0) data["TimeoutActivitySid"] = params["timeoutActivitySid"];
			if (params["prioritizeQueueOrder"] !== void 0) data["PrioritizeQueueOrder"] = params["prioritizeQueueOrder"];
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
				body: new WorkspaceInstance(operationVersion, response.body, instance._solution.sid)
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
	exports.WorkspaceContextImpl = WorkspaceContextImpl;
	var WorkspaceInstance = class {
		constructor(_version, payload, sid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.defaultActivityName = payload.default_activity_name;
			this.defaultActivitySid = payload.default_activity_sid;
			this.eventCallbackUrl = payload.event_callback_url;
			this.eventsFilter = payload.events_filter;
			this.friendlyName = payload.friendly_name;
			this.multiTaskEnabled = payload.multi_task_enabled;
			this.sid = payload.sid;
			this.timeoutActivityName = payload.timeout_activity_name;
			this.timeoutActivitySid = payload.timeout_activity_sid;
			this.prioritizeQueueOrder = payload.prioritize_queue_order;
			this.url = payload.url;
			this.links = payload.links;
			this._solution = { sid };
		}
		get _proxy() {
			this._context = this._context || new WorkspaceContextImpl(this._version, this._solution.sid);
			return this._context;
		}
		/**
		* Remove a WorkspaceInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean
		*/
		remove(callback) {
			return this._proxy.remove(callback);
		}
		/**
		* Remove a WorkspaceInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean with HTTP metadata
		*/
		removeWithHttpInfo(callback) {
			return this._proxy.removeWithHttpInfo(callback);
		}
		/**
		* Fetch a WorkspaceInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed WorkspaceInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a WorkspaceInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed WorkspaceInstance with HTTP metadata
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
		* Access the activities.
		*/
		activities() {
			return this._proxy.activities;
		}
		/**
		* Access the events.
		*/
		events() {
			return this._proxy.events;
		}
		/**
		* Access the tasks.
		*/
		tasks() {
			return this._proxy.tasks;
		}
		/**
		* Access the taskChannels.
		*/
		taskChannels() {
			return this._proxy.taskChannels;
		}
		/**
		* Access the taskQueues.
		*/
		taskQueues() {
			return this._proxy.taskQueues;
		}
		/**
		* Access the workers.
		*/
		workers() {
			return this._proxy.workers;
		}
		/**
		* Access the workflows.
		*/
		workflows() {
			return this._proxy.workflows;
		}
		/**
		* Access the cumulativeStatistics.
		*/
		cumulativeStatistics() {
			return this._proxy.cumulativeStatistics;
		}
		/**
		* Access the realTimeStatistics.
		*/
		realTimeStatistics() {
			return this._proxy.realTimeStatistics;
		}
		/**
		* Access the statistics.
		*/
		statistics() {
			return this._proxy.statistics;
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				accountSid: this.accountSid,
				dateCreated: this.dateCreated,
				dateUpdated: this.dateUpdated,
				defaultActivityName: this.defaultActivityName,
				defaultActivitySid: this.defaultActivitySid,
				eventCallbackUrl: this.eventCallbackUrl,
				eventsFilter: this.eventsFilter,
				friendlyName: this.friendlyName,
				multiTaskEnabled: this.multiTaskEnabled,
				sid: this.sid,
				timeoutActivityName: this.timeoutActivityName,
				timeoutActivitySid: this.timeoutActivitySid,
				prioritizeQueueOrder: this.prioritizeQueueOrder,
				url: this.url,
				links: this.links
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.WorkspaceInstance = WorkspaceInstance;
	function WorkspaceListInstance(version) {
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new WorkspaceContextImpl(version, sid);
		};
		instance._version = version;
		instance._solution = {};
		instance._uri = `/Workspaces`;
		instance.create = function create(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["friendlyName"] === null || params["friendlyName"] === void 0) throw new Error("Required parameter \"params['friendlyName']\" missing.");
			let data = {};
			data["FriendlyName"] = params["friendlyName"];
			if (params["eventCallbackUrl"] !== void 0) data["EventCallbackUrl"] = params["eventCallbackUrl"];
			if (params["eventsFilter"] !== void 0) data["EventsFilter"] = params["eventsFilter"];
			if (params["multiTaskEnabled"] !== void 0) data["MultiTaskEnabled"] = serialize.bool(params["multiTaskEnabled"]);
			if (params["template"] !== void 0) data["Template"] = params["template"];
			if (params["prioritizeQueueOrder"] !== void 0) data["PrioritizeQueueOrder"] = params["prioritizeQueueOrder"];
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.create({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new WorkspaceInstance(operationVersion, payload));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["friendlyName"] === null || params["friendlyName"] === void 0) throw new Error("Required parameter \"params['friendlyName']\" missing.");
			let data = {};
			data["FriendlyName"] = params["friendlyName"];
			if (params["eventCallbackUrl"] !== void 0) data["EventCallbackUrl"] = params["eventCallbackUrl"];
			if (params["eventsFilter"] !== void 0) data["EventsFilter"] = params["eventsFilter"];
			if (params["multiTaskEnabled"] !== void 0) data["MultiTaskEnabled"] = serialize.bool(params["multiTaskEnabled"]);
			if (params["template"] !== void 0) data["Template"] = params["template"];
			if (params["prioritizeQueueOrder"] !== void 0) data["PrioritizeQueueOrder"] = params["prioritizeQueueOrder"];
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
				body: new WorkspaceInstance(operationVersion, response.body)
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
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
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
			operationPromise = operationPromise.then((payload) => new WorkspacePage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new WorkspacePage(instance._version, payload, instance._solution));
			pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
			return pagePromise;
		};
		instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
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
				body: new WorkspacePage(operationVersion, response, instance._solution)
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
				body: new WorkspacePage(instance._version, response, instance._solution)
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
	var WorkspacePage = class extends Page_1.default {
		/**
		* Initialize the WorkspacePage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of WorkspaceInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new WorkspaceInstance(this._version, payload);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.WorkspacePage = WorkspacePage;
})))();
var import_taskChannel = require_taskChannel();
var import_workflow = require_workflow();
/** All workspaces, and the workflows and task channels of those that are needed. */
async function readWorkspaces(client, account, needed) {
	const api = require_sdk.version(client, "https://taskrouter.twilio.com", "v1");
	const list = (0, import_workspace.WorkspaceListInstance)(api);
	const rows = await require_sdk.readAllPages("the list of workspaces", require_sdk.URLS.workspaces, list, client.hosts);
	require_ownership.checkOwner(account, rows);
	const workspaces = rows.map((row) => toNamed(row.sid, row.friendlyName));
	const sids = new Set([...needed].map(require_kinds.canonicalSid));
	const named = rows.filter((row) => sids.has(require_kinds.canonicalSid(row.sid)) || needed.has(row.friendlyName));
	const parts = await Promise.all(named.map(async ({ sid }) => [require_kinds.canonicalSid(sid), await readParts(client, api, sid)]));
	return {
		workspaces,
		parts: new Map(parts)
	};
}
async function readParts(client, api, workspace) {
	const { hosts } = client;
	const url = `${require_sdk.URLS.workspaces}/${workspace}`;
	const [workflows, channels] = await Promise.all([require_sdk.readAllPages("the list of workflows", `${url}/Workflows`, (0, import_workflow.WorkflowListInstance)(api, workspace), hosts), require_sdk.readAllPages("the list of task channels", `${url}/TaskChannels`, (0, import_taskChannel.TaskChannelListInstance)(api, workspace), hosts)]);
	return {
		workflows: workflows.map((row) => toNamed(row.sid, row.friendlyName)),
		channels: channels.map((row) => toNamed(row.sid, row.uniqueName))
	};
}
const toNamed = (sid, name) => ({
	sid: require_kinds.canonicalSid(sid),
	name,
	published: true
});
exports.readWorkspaces = readWorkspaces;
