const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_twilio = require("./twilio.js");
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/activity.js
var require_activity = require_rolldown_runtime.__commonJSMin((() => {}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/event.js
var require_event = require_rolldown_runtime.__commonJSMin((() => {}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/task.js
var require_task = require_rolldown_runtime.__commonJSMin((() => {}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/taskChannel.js
var require_taskChannel = require_rolldown_runtime.__commonJSMin(((exports, module, this$3) => {
	var __importDefault = this$3 && this$3.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TaskChannelPage = exports.TaskChannelInstance = exports.TaskChannelContextImpl = void 0;
	exports.TaskChannelListInstance = TaskChannelListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_twilio.require_Page());
	const deserialize = require_twilio.require_deserialize();
	const serialize = require_twilio.require_serialize();
	const utility_1 = require_twilio.require_utility();
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
		remove(callback) {
			return this._proxy.remove(callback);
		}
		removeWithHttpInfo(callback) {
			return this._proxy.removeWithHttpInfo(callback);
		}
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		fetchWithHttpInfo(callback) {
			return this._proxy.fetchWithHttpInfo(callback);
		}
		update(params, callback) {
			return this._proxy.update(params, callback);
		}
		updateWithHttpInfo(params, callback) {
			return this._proxy.updateWithHttpInfo(params, callback);
		}
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
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		getInstance(payload) {
			return new TaskChannelInstance(this._version, payload, this._solution.workspaceSid);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.TaskChannelPage = TaskChannelPage;
}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/taskQueue.js
var require_taskQueue = require_rolldown_runtime.__commonJSMin((() => {}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/worker.js
var require_worker = require_rolldown_runtime.__commonJSMin((() => {}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/workflow/workflowCumulativeStatistics.js
var require_workflowCumulativeStatistics = require_rolldown_runtime.__commonJSMin((() => {}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/workflow/workflowRealTimeStatistics.js
var require_workflowRealTimeStatistics = require_rolldown_runtime.__commonJSMin((() => {}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/workflow/workflowStatistics.js
var require_workflowStatistics = require_rolldown_runtime.__commonJSMin((() => {}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/workflow.js
var require_workflow = require_rolldown_runtime.__commonJSMin(((exports, module, this$2) => {
	var __importDefault = this$2 && this$2.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WorkflowPage = exports.WorkflowInstance = exports.WorkflowContextImpl = void 0;
	exports.WorkflowListInstance = WorkflowListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_twilio.require_Page());
	const deserialize = require_twilio.require_deserialize();
	require_twilio.require_serialize();
	const utility_1 = require_twilio.require_utility();
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
		remove(callback) {
			return this._proxy.remove(callback);
		}
		removeWithHttpInfo(callback) {
			return this._proxy.removeWithHttpInfo(callback);
		}
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		fetchWithHttpInfo(callback) {
			return this._proxy.fetchWithHttpInfo(callback);
		}
		update(params, callback) {
			return this._proxy.update(params, callback);
		}
		updateWithHttpInfo(params, callback) {
			return this._proxy.updateWithHttpInfo(params, callback);
		}
		cumulativeStatistics() {
			return this._proxy.cumulativeStatistics;
		}
		realTimeStatistics() {
			return this._proxy.realTimeStatistics;
		}
		statistics() {
			return this._proxy.statistics;
		}
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
		constructor(version, response, solution) {
			super(version, response, solution);
		}
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
var require_workspaceCumulativeStatistics = require_rolldown_runtime.__commonJSMin((() => {}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/workspaceRealTimeStatistics.js
var require_workspaceRealTimeStatistics = require_rolldown_runtime.__commonJSMin((() => {}));
// node_modules/twilio/lib/rest/taskrouter/v1/workspace/workspaceStatistics.js
var require_workspaceStatistics = require_rolldown_runtime.__commonJSMin((() => {}));
// src/twilio/taskrouter.ts
var import_workspace = require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WorkspacePage = exports.WorkspaceInstance = exports.WorkspaceContextImpl = void 0;
	exports.WorkspaceListInstance = WorkspaceListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_twilio.require_Page());
	const deserialize = require_twilio.require_deserialize();
	const serialize = require_twilio.require_serialize();
	const utility_1 = require_twilio.require_utility();
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
		remove(callback) {
			return this._proxy.remove(callback);
		}
		removeWithHttpInfo(callback) {
			return this._proxy.removeWithHttpInfo(callback);
		}
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		fetchWithHttpInfo(callback) {
			return this._proxy.fetchWithHttpInfo(callback);
		}
		update(params, callback) {
			return this._proxy.update(params, callback);
		}
		updateWithHttpInfo(params, callback) {
			return this._proxy.updateWithHttpInfo(params, callback);
		}
		activities() {
			return this._proxy.activities;
		}
		events() {
			return this._proxy.events;
		}
		tasks() {
			return this._proxy.tasks;
		}
		taskChannels() {
			return this._proxy.taskChannels;
		}
		taskQueues() {
			return this._proxy.taskQueues;
		}
		workers() {
			return this._proxy.workers;
		}
		workflows() {
			return this._proxy.workflows;
		}
		cumulativeStatistics() {
			return this._proxy.cumulativeStatistics;
		}
		realTimeStatistics() {
			return this._proxy.realTimeStatistics;
		}
		statistics() {
			return this._proxy.statistics;
		}
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
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		getInstance(payload) {
			return new WorkspaceInstance(this._version, payload);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.WorkspacePage = WorkspacePage;
}))();
var import_taskChannel = require_taskChannel();
var import_workflow = require_workflow();
async function readWorkspaces(client, account, wanted) {
	const api = require_twilio.version(client, "https://taskrouter.twilio.com", "v1");
	const list = (0, import_workspace.WorkspaceListInstance)(api);
	const rows = await require_twilio.readAllPages("The list of workspaces", require_twilio.URLS.workspaces, list, client.hosts, {});
	require_twilio.ownedBy(account, rows);
	const workspaces = rows.map((row) => ({
		sid: row.sid,
		name: row.friendlyName,
		published: true
	}));
	const sids = new Set([...wanted].map((text) => text.toLowerCase()));
	const meant = workspaces.filter(({ sid, name }) => sids.has(sid.toLowerCase()) || wanted.has(name));
	const parts = await Promise.all(meant.map(async ({ sid }) => [sid, await readParts(client, api, sid)]));
	return {
		workspaces,
		parts: new Map(parts)
	};
}
async function readParts(client, api, workspace) {
	const { hosts } = client;
	const url = `${require_twilio.URLS.workspaces}/${workspace}`;
	const [workflows, channels] = await Promise.all([require_twilio.readAllPages("The list of workflows", `${url}/Workflows`, (0, import_workflow.WorkflowListInstance)(api, workspace), hosts, {}), require_twilio.readAllPages("The list of task channels", `${url}/TaskChannels`, (0, import_taskChannel.TaskChannelListInstance)(api, workspace), hosts, {})]);
	return {
		workflows: workflows.map((row) => ({
			sid: row.sid,
			name: row.friendlyName,
			published: true
		})),
		channels: channels.map((row) => ({
			sid: row.sid,
			name: row.uniqueName,
			published: true
		}))
	};
}
exports.readWorkspaces = readWorkspaces;
