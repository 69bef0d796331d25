const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_sdk = require("./sdk.js");
const require_kinds = require("./kinds.js");
const require_request_error = require("./request-error.js");
const require_store = require("./store.js");
const require_ownership = require("./ownership.js");
// node_modules/twilio/lib/rest/conversations/v1/addressConfiguration.js
var require_addressConfiguration = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.AddressConfigurationPage = exports.AddressConfigurationInstance = exports.AddressConfigurationContextImpl = void 0;
	exports.AddressConfigurationListInstance = AddressConfigurationListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var AddressConfigurationContextImpl = class {
		constructor(_version, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = { sid };
			this._uri = `/Configuration/Addresses/${sid}`;
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
			operationPromise = operationPromise.then((payload) => new AddressConfigurationInstance(operationVersion, payload, instance._solution.sid));
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
				body: new AddressConfigurationInstance(operationVersion, response.body, instance._solution.sid)
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
			if (params["autoCreation.enabled"] !== void 0) data["AutoCreation.Enabled"] = serialize.bool(params["autoCreation.enabled"]);
			if (params["autoCreation.type"] !== void 0) data["AutoCreation.Type"] = params["autoCreation.type"];
			if (params["autoCreation.conversationServiceSid"] !== void 0) data["AutoCreation.ConversationServiceSid"] = params["autoCreation.conversationServiceSid"];
			if (params["autoCreation.webhookUrl"] !== void 0) data["AutoCreation.WebhookUrl"] = params["autoCreation.webhookUrl"];
			if (params["autoCreation.webhookMethod"] !== void 0) data["AutoCreation.WebhookMethod"] = params["autoCreation.webhookMethod"];
			if (params["autoCreation.webhookFilters"] !== void 0) data["AutoCreation.WebhookFilters"] = serialize.map(params["autoCreation.webhookFilters"], (e) => e);
			if (params["autoCreation.studioFlowSid"] !== void 0) data["AutoCreation.StudioFlowSid"] = params["autoCreation.studioFlowSid"];
			if (params["autoCreation.studioRetryCount"] !== void 0) data["AutoCreation.StudioRetryCount"] = params["autoCreation.studioRetryCount"];
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
			operationPromise = operationPromise.then((payload) => new AddressConfigurationInstance(operationVersion, payload, instance._solution.sid));
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
			if (params["autoCreation.enabled"] !== void 0) data["AutoCreation.Enabled"] = serialize.bool(params["autoCreation.enabled"]);
			if (params["autoCreation.type"] !== void 0) data["AutoCreation.Type"] = params["autoCreation.type"];
			if (params["autoCreation.conversationServiceSid"] !== void 0) data["AutoCreation.ConversationServiceSid"] = params["autoCreation.conversationServiceSid"];
			if (params["autoCreation.webhookUrl"] !== void 0) data["AutoCreation.WebhookUrl"] = params["autoCreation.webhookUrl"];
			if (params["autoCreation.webhookMethod"] !== void 0) data["AutoCreation.WebhookMethod"] = params["autoCreation.webhookMethod"];
			if (params["autoCreation.webhookFilters"] !== void 0) data["AutoCreation.WebhookFilters"] = serialize.map(params["autoCreation.webhookFilters"], (e) => e);
			if (params["autoCreation.studioFlowSid"] !== void 0) data["AutoCreation.StudioFlowSid"] = params["autoCreation.studioFlowSid"];
			if (params["autoCreation.studioRetryCount"] !== void 0) data["AutoCreation.StudioRetryCount"] = params["autoCreation.studioRetryCount"];
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
				body: new AddressConfigurationInstance(operationVersion, response.body, instance._solution.sid)
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
	exports.AddressConfigurationContextImpl = AddressConfigurationContextImpl;
	var AddressConfigurationInstance = class {
		constructor(_version, payload, sid) {
			this._version = _version;
			this.sid = payload.sid;
			this.accountSid = payload.account_sid;
			this.type = payload.type;
			this.address = payload.address;
			this.friendlyName = payload.friendly_name;
			this.autoCreation = payload.auto_creation;
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.url = payload.url;
			this.addressCountry = payload.address_country;
			this._solution = { sid };
		}
		get _proxy() {
			this._context = this._context || new AddressConfigurationContextImpl(this._version, this._solution.sid);
			return this._context;
		}
		/**
		* Remove a AddressConfigurationInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean
		*/
		remove(callback) {
			return this._proxy.remove(callback);
		}
		/**
		* Remove a AddressConfigurationInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean with HTTP metadata
		*/
		removeWithHttpInfo(callback) {
			return this._proxy.removeWithHttpInfo(callback);
		}
		/**
		* Fetch a AddressConfigurationInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed AddressConfigurationInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a AddressConfigurationInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed AddressConfigurationInstance with HTTP metadata
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
				accountSid: this.accountSid,
				type: this.type,
				address: this.address,
				friendlyName: this.friendlyName,
				autoCreation: this.autoCreation,
				dateCreated: this.dateCreated,
				dateUpdated: this.dateUpdated,
				url: this.url,
				addressCountry: this.addressCountry
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.AddressConfigurationInstance = AddressConfigurationInstance;
	function AddressConfigurationListInstance(version) {
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new AddressConfigurationContextImpl(version, sid);
		};
		instance._version = version;
		instance._solution = {};
		instance._uri = `/Configuration/Addresses`;
		instance.create = function create(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["type"] === null || params["type"] === void 0) throw new Error("Required parameter \"params['type']\" missing.");
			if (params["address"] === null || params["address"] === void 0) throw new Error("Required parameter \"params['address']\" missing.");
			let data = {};
			data["Type"] = params["type"];
			data["Address"] = params["address"];
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["autoCreation.enabled"] !== void 0) data["AutoCreation.Enabled"] = serialize.bool(params["autoCreation.enabled"]);
			if (params["autoCreation.type"] !== void 0) data["AutoCreation.Type"] = params["autoCreation.type"];
			if (params["autoCreation.conversationServiceSid"] !== void 0) data["AutoCreation.ConversationServiceSid"] = params["autoCreation.conversationServiceSid"];
			if (params["autoCreation.webhookUrl"] !== void 0) data["AutoCreation.WebhookUrl"] = params["autoCreation.webhookUrl"];
			if (params["autoCreation.webhookMethod"] !== void 0) data["AutoCreation.WebhookMethod"] = params["autoCreation.webhookMethod"];
			if (params["autoCreation.webhookFilters"] !== void 0) data["AutoCreation.WebhookFilters"] = serialize.map(params["autoCreation.webhookFilters"], (e) => e);
			if (params["autoCreation.studioFlowSid"] !== void 0) data["AutoCreation.StudioFlowSid"] = params["autoCreation.studioFlowSid"];
			if (params["autoCreation.studioRetryCount"] !== void 0) data["AutoCreation.StudioRetryCount"] = params["autoCreation.studioRetryCount"];
			if (params["addressCountry"] !== void 0) data["AddressCountry"] = params["addressCountry"];
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.create({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new AddressConfigurationInstance(operationVersion, payload));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["type"] === null || params["type"] === void 0) throw new Error("Required parameter \"params['type']\" missing.");
			if (params["address"] === null || params["address"] === void 0) throw new Error("Required parameter \"params['address']\" missing.");
			let data = {};
			data["Type"] = params["type"];
			data["Address"] = params["address"];
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["autoCreation.enabled"] !== void 0) data["AutoCreation.Enabled"] = serialize.bool(params["autoCreation.enabled"]);
			if (params["autoCreation.type"] !== void 0) data["AutoCreation.Type"] = params["autoCreation.type"];
			if (params["autoCreation.conversationServiceSid"] !== void 0) data["AutoCreation.ConversationServiceSid"] = params["autoCreation.conversationServiceSid"];
			if (params["autoCreation.webhookUrl"] !== void 0) data["AutoCreation.WebhookUrl"] = params["autoCreation.webhookUrl"];
			if (params["autoCreation.webhookMethod"] !== void 0) data["AutoCreation.WebhookMethod"] = params["autoCreation.webhookMethod"];
			if (params["autoCreation.webhookFilters"] !== void 0) data["AutoCreation.WebhookFilters"] = serialize.map(params["autoCreation.webhookFilters"], (e) => e);
			if (params["autoCreation.studioFlowSid"] !== void 0) data["AutoCreation.StudioFlowSid"] = params["autoCreation.studioFlowSid"];
			if (params["autoCreation.studioRetryCount"] !== void 0) data["AutoCreation.StudioRetryCount"] = params["autoCreation.studioRetryCount"];
			if (params["addressCountry"] !== void 0) data["AddressCountry"] = params["addressCountry"];
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
				body: new AddressConfigurationInstance(operationVersion, response.body)
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
			if (params["type"] !== void 0) data["Type"] = params["type"];
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
			operationPromise = operationPromise.then((payload) => new AddressConfigurationPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new AddressConfigurationPage(instance._version, payload, instance._solution));
			pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
			return pagePromise;
		};
		instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["type"] !== void 0) data["Type"] = params["type"];
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
				body: new AddressConfigurationPage(operationVersion, response, instance._solution)
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
				body: new AddressConfigurationPage(instance._version, response, instance._solution)
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
	var AddressConfigurationPage = class extends Page_1.default {
		/**
		* Initialize the AddressConfigurationPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of AddressConfigurationInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new AddressConfigurationInstance(this._version, payload);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.AddressConfigurationPage = AddressConfigurationPage;
}));
// node_modules/twilio/lib/rest/conversations/v1/configuration/webhook.js
var require_webhook = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WebhookInstance = exports.WebhookContextImpl = void 0;
	exports.WebhookListInstance = WebhookListInstance;
	const util_1 = require("util");
	require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	var WebhookContextImpl = class {
		constructor(_version) {
			this._version = _version;
			this._solution = {};
			this._uri = `/Configuration/Webhooks`;
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
			operationPromise = operationPromise.then((payload) => new WebhookInstance(operationVersion, payload));
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
				body: new WebhookInstance(operationVersion, response.body)
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
			if (params["method"] !== void 0) data["Method"] = params["method"];
			if (params["filters"] !== void 0) data["Filters"] = serialize.map(params["filters"], (e) => e);
			if (params["preWebhookUrl"] !== void 0) data["PreWebhookUrl"] = params["preWebhookUrl"];
			if (params["postWebhookUrl"] !== void 0) data["PostWebhookUrl"] = params["postWebhookUrl"];
			if (params["target"] !== void 0) data["Target"] = params["target"];
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
			operationPromise = operationPromise.then((payload) => new WebhookInstance(operationVersion, payload));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		updateWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["method"] !== void 0) data["Method"] = params["method"];
			if (params["filters"] !== void 0) data["Filters"] = serialize.map(params["filters"], (e) => e);
			if (params["preWebhookUrl"] !== void 0) data["PreWebhookUrl"] = params["preWebhookUrl"];
			if (params["postWebhookUrl"] !== void 0) data["PostWebhookUrl"] = params["postWebhookUrl"];
			if (params["target"] !== void 0) data["Target"] = params["target"];
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
				body: new WebhookInstance(operationVersion, response.body)
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
	exports.WebhookContextImpl = WebhookContextImpl;
	var WebhookInstance = class {
		constructor(_version, payload) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.method = payload.method;
			this.filters = payload.filters;
			this.preWebhookUrl = payload.pre_webhook_url;
			this.postWebhookUrl = payload.post_webhook_url;
			this.target = payload.target;
			this.url = payload.url;
			this._solution = {};
		}
		get _proxy() {
			this._context = this._context || new WebhookContextImpl(this._version);
			return this._context;
		}
		/**
		* Fetch a WebhookInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed WebhookInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a WebhookInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed WebhookInstance with HTTP metadata
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
				method: this.method,
				filters: this.filters,
				preWebhookUrl: this.preWebhookUrl,
				postWebhookUrl: this.postWebhookUrl,
				target: this.target,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.WebhookInstance = WebhookInstance;
	function WebhookListInstance(version) {
		const instance = (() => instance.get());
		instance.get = function get() {
			return new WebhookContextImpl(version);
		};
		instance._version = version;
		instance._solution = {};
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
// node_modules/twilio/lib/rest/conversations/v1/configuration.js
var require_configuration = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ConfigurationInstance = exports.ConfigurationContextImpl = void 0;
	exports.ConfigurationListInstance = ConfigurationListInstance;
	const util_1 = require("util");
	require_sdk.require_deserialize();
	require_sdk.require_serialize();
	const webhook_1 = require_webhook();
	var ConfigurationContextImpl = class {
		constructor(_version) {
			this._version = _version;
			this._solution = {};
			this._uri = `/Configuration`;
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
			operationPromise = operationPromise.then((payload) => new ConfigurationInstance(operationVersion, payload));
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
				body: new ConfigurationInstance(operationVersion, response.body)
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
			if (params["defaultChatServiceSid"] !== void 0) data["DefaultChatServiceSid"] = params["defaultChatServiceSid"];
			if (params["defaultMessagingServiceSid"] !== void 0) data["DefaultMessagingServiceSid"] = params["defaultMessagingServiceSid"];
			if (params["defaultInactiveTimer"] !== void 0) data["DefaultInactiveTimer"] = params["defaultInactiveTimer"];
			if (params["defaultClosedTimer"] !== void 0) data["DefaultClosedTimer"] = params["defaultClosedTimer"];
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
			operationPromise = operationPromise.then((payload) => new ConfigurationInstance(operationVersion, payload));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		updateWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["defaultChatServiceSid"] !== void 0) data["DefaultChatServiceSid"] = params["defaultChatServiceSid"];
			if (params["defaultMessagingServiceSid"] !== void 0) data["DefaultMessagingServiceSid"] = params["defaultMessagingServiceSid"];
			if (params["defaultInactiveTimer"] !== void 0) data["DefaultInactiveTimer"] = params["defaultInactiveTimer"];
			if (params["defaultClosedTimer"] !== void 0) data["DefaultClosedTimer"] = params["defaultClosedTimer"];
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
				body: new ConfigurationInstance(operationVersion, response.body)
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
	exports.ConfigurationContextImpl = ConfigurationContextImpl;
	var ConfigurationInstance = class {
		constructor(_version, payload) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.defaultChatServiceSid = payload.default_chat_service_sid;
			this.defaultMessagingServiceSid = payload.default_messaging_service_sid;
			this.defaultInactiveTimer = payload.default_inactive_timer;
			this.defaultClosedTimer = payload.default_closed_timer;
			this.url = payload.url;
			this.links = payload.links;
			this._solution = {};
		}
		get _proxy() {
			this._context = this._context || new ConfigurationContextImpl(this._version);
			return this._context;
		}
		/**
		* Fetch a ConfigurationInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed ConfigurationInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a ConfigurationInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed ConfigurationInstance with HTTP metadata
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
				defaultChatServiceSid: this.defaultChatServiceSid,
				defaultMessagingServiceSid: this.defaultMessagingServiceSid,
				defaultInactiveTimer: this.defaultInactiveTimer,
				defaultClosedTimer: this.defaultClosedTimer,
				url: this.url,
				links: this.links
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.ConfigurationInstance = ConfigurationInstance;
	function ConfigurationListInstance(version) {
		const instance = (() => instance.get());
		instance.get = function get() {
			return new ConfigurationContextImpl(version);
		};
		instance._version = version;
		instance._solution = {};
		instance._uri = ``;
		Object.defineProperty(instance, "webhooks", { get: function webhooks() {
			if (!instance._webhooks) instance._webhooks = (0, webhook_1.WebhookListInstance)(instance._version);
			return instance._webhooks;
		} });
		instance.toJSON = function toJSON() {
			return instance._solution;
		};
		instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
			return (0, util_1.inspect)(instance.toJSON(), options);
		};
		return instance;
	}
}));
// src/twilio/chat-addresses.ts
var import_addressConfiguration = require_addressConfiguration();
var import_configuration = require_configuration();
const conversations = (client) => require_sdk.version(client, "https://conversations.twilio.com", "v1");
/**
* Chat addresses (https://www.twilio.com/docs/conversations/api/address-configuration-resource), of the type chat alone.
* Only Conversations and Studio are requested, so that a restricted API key is enough.
*/
const CHAT_ADDRESSES = {
	openStore: (client, context) => require_store.openStore(chatAddressApi(client), client, context),
	async readAccountValues(client, account) {
		const fetch = () => (0, import_configuration.ConfigurationListInstance)(conversations(client)).get().fetch();
		const found = await require_sdk.readResource(fetch, (why) => require_sdk.incomplete("the Conversations Configuration", why)).catch(require_request_error.undefinedIfMissing);
		if (found !== void 0 && !require_kinds.isSameSid(found.accountSid, account)) throw require_ownership.wrongAccount(account, String(found.accountSid));
		return require_store.chatServiceValues(found?.defaultChatServiceSid);
	},
	findMissingValues: async () => /* @__PURE__ */ new Map(),
	isRateLimited: (path) => /\/Configuration\/Addresses(\/|$)/.test(path)
};
/** The largest page size of this list. Whether Twilio reduces or rejects a larger one is not known. */
const PAGE_SIZE = 50;
function chatAddressApi(client) {
	const addresses = (0, import_addressConfiguration.AddressConfigurationListInstance)(conversations(client));
	const read = (what, params) => require_sdk.readAllPages(what, require_sdk.URLS.chatAddresses, addresses, client.hosts, {
		...params,
		pageSize: PAGE_SIZE
	});
	let isFiltered = true;
	return {
		kind: require_kinds.CHAT_ADDRESS,
		async list(what) {
			if (!isFiltered) return read(what, {});
			try {
				return await read(what, { type: "chat" });
			} catch (error) {
				if (!(error instanceof require_request_error.RequestError && error.status === 400)) throw error;
				isFiltered = false;
				return read(what, {});
			}
		},
		async find(_, key) {
			const fetch = () => addresses.get(key).fetch();
			const row = await require_sdk.readResource(fetch, (why) => new require_request_error.RequestError("lost", why)).catch(require_request_error.undefinedIfMissing);
			return row === void 0 ? [] : [row];
		},
		fetch: (sid) => addresses.get(sid).fetch(),
		create: (given) => addresses.create({
			...given,
			type: "chat"
		}),
		update: (sid, given) => addresses.get(sid).update(given),
		remove: (sid) => addresses.get(sid).remove(),
		type: "chat",
		typeOf: ({ type }) => type
	};
}
exports.CHAT_ADDRESSES = CHAT_ADDRESSES;
