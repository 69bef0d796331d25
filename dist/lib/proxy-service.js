const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_sdk = require("./sdk.js");
const require_request_error = require("./request-error.js");
const require_store = require("./store.js");
const require_ownership = require("./ownership.js");
// node_modules/twilio/lib/rest/proxy/v1/service/phoneNumber.js
var require_phoneNumber = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$6) => {
	var __importDefault = this$6 && this$6.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PhoneNumberPage = exports.PhoneNumberInstance = exports.PhoneNumberContextImpl = void 0;
	exports.PhoneNumberListInstance = PhoneNumberListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var PhoneNumberContextImpl = class {
		constructor(_version, serviceSid, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(serviceSid)) throw new Error("Parameter 'serviceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = {
				serviceSid,
				sid
			};
			this._uri = `/Services/${serviceSid}/PhoneNumbers/${sid}`;
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
			operationPromise = operationPromise.then((payload) => new PhoneNumberInstance(operationVersion, payload, instance._solution.serviceSid, instance._solution.sid));
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
				body: new PhoneNumberInstance(operationVersion, response.body, instance._solution.serviceSid, instance._solution.sid)
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
			if (params["isReserved"] !== void 0) data["IsReserved"] = serialize.bool(params["isReserved"]);
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
			operationPromise = operationPromise.then((payload) => new PhoneNumberInstance(operationVersion, payload, instance._solution.serviceSid, instance._solution.sid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		updateWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["isReserved"] !== void 0) data["IsReserved"] = serialize.bool(params["isReserved"]);
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
				body: new PhoneNumberInstance(operationVersion, response.body, instance._solution.serviceSid, instance._solution.sid)
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
	exports.PhoneNumberContextImpl = PhoneNumberContextImpl;
	var PhoneNumberInstance = class {
		constructor(_version, payload, serviceSid, sid) {
			this._version = _version;
			this.sid = payload.sid;
			this.accountSid = payload.account_sid;
			this.serviceSid = payload.service_sid;
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.phoneNumber = payload.phone_number;
			this.friendlyName = payload.friendly_name;
			this.isoCountry = payload.iso_country;
			this.capabilities = payload.capabilities;
			this.url = payload.url;
			this.isReserved = payload.is_reserved;
			this.inUse = deserialize.integer(payload.in_use);
			this._solution = {
				serviceSid,
				sid
			};
		}
		get _proxy() {
			this._context = this._context || new PhoneNumberContextImpl(this._version, this._solution.serviceSid, this._solution.sid);
			return this._context;
		}
		/**
		* Remove a PhoneNumberInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean
		*/
		remove(callback) {
			return this._proxy.remove(callback);
		}
		/**
		* Remove a PhoneNumberInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean with HTTP metadata
		*/
		removeWithHttpInfo(callback) {
			return this._proxy.removeWithHttpInfo(callback);
		}
		/**
		* Fetch a PhoneNumberInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed PhoneNumberInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a PhoneNumberInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed PhoneNumberInstance with HTTP metadata
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
				serviceSid: this.serviceSid,
				dateCreated: this.dateCreated,
				dateUpdated: this.dateUpdated,
				phoneNumber: this.phoneNumber,
				friendlyName: this.friendlyName,
				isoCountry: this.isoCountry,
				capabilities: this.capabilities,
				url: this.url,
				isReserved: this.isReserved,
				inUse: this.inUse
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.PhoneNumberInstance = PhoneNumberInstance;
	function PhoneNumberListInstance(version, serviceSid) {
		if (!(0, utility_1.isValidPathParam)(serviceSid)) throw new Error("Parameter 'serviceSid' is not valid.");
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new PhoneNumberContextImpl(version, serviceSid, sid);
		};
		instance._version = version;
		instance._solution = { serviceSid };
		instance._uri = `/Services/${serviceSid}/PhoneNumbers`;
		instance.create = function create(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["sid"] !== void 0) data["Sid"] = params["sid"];
			if (params["phoneNumber"] !== void 0) data["PhoneNumber"] = params["phoneNumber"];
			if (params["isReserved"] !== void 0) data["IsReserved"] = serialize.bool(params["isReserved"]);
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.create({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new PhoneNumberInstance(operationVersion, payload, instance._solution.serviceSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["sid"] !== void 0) data["Sid"] = params["sid"];
			if (params["phoneNumber"] !== void 0) data["PhoneNumber"] = params["phoneNumber"];
			if (params["isReserved"] !== void 0) data["IsReserved"] = serialize.bool(params["isReserved"]);
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
				body: new PhoneNumberInstance(operationVersion, response.body, instance._solution.serviceSid)
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
			operationPromise = operationPromise.then((payload) => new PhoneNumberPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new PhoneNumberPage(instance._version, payload, instance._solution));
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
				body: new PhoneNumberPage(operationVersion, response, instance._solution)
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
				body: new PhoneNumberPage(instance._version, response, instance._solution)
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
	var PhoneNumberPage = class extends Page_1.default {
		/**
		* Initialize the PhoneNumberPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of PhoneNumberInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new PhoneNumberInstance(this._version, payload, this._solution.serviceSid);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.PhoneNumberPage = PhoneNumberPage;
}));
// node_modules/twilio/lib/rest/proxy/v1/service/session/interaction.js
var require_interaction = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$5) => {
	var __importDefault = this$5 && this$5.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.InteractionPage = exports.InteractionInstance = exports.InteractionContextImpl = void 0;
	exports.InteractionListInstance = InteractionListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var InteractionContextImpl = class {
		constructor(_version, serviceSid, sessionSid, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(serviceSid)) throw new Error("Parameter 'serviceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(sessionSid)) throw new Error("Parameter 'sessionSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = {
				serviceSid,
				sessionSid,
				sid
			};
			this._uri = `/Services/${serviceSid}/Sessions/${sessionSid}/Interactions/${sid}`;
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
			operationPromise = operationPromise.then((payload) => new InteractionInstance(operationVersion, payload, instance._solution.serviceSid, instance._solution.sessionSid, instance._solution.sid));
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
				body: new InteractionInstance(operationVersion, response.body, instance._solution.serviceSid, instance._solution.sessionSid, instance._solution.sid)
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
	exports.InteractionContextImpl = InteractionContextImpl;
	var InteractionInstance = class {
		constructor(_version, payload, serviceSid, sessionSid, sid) {
			this._version = _version;
			this.sid = payload.sid;
			this.sessionSid = payload.session_sid;
			this.serviceSid = payload.service_sid;
			this.accountSid = payload.account_sid;
			this.data = payload.data;
			this.type = payload.type;
			this.inboundParticipantSid = payload.inbound_participant_sid;
			this.inboundResourceSid = payload.inbound_resource_sid;
			this.inboundResourceStatus = payload.inbound_resource_status;
			this.inboundResourceType = payload.inbound_resource_type;
			this.inboundResourceUrl = payload.inbound_resource_url;
			this.outboundParticipantSid = payload.outbound_participant_sid;
			this.outboundResourceSid = payload.outbound_resource_sid;
			this.outboundResourceStatus = payload.outbound_resource_status;
			this.outboundResourceType = payload.outbound_resource_type;
			this.outboundResourceUrl = payload.outbound_resource_url;
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.url = payload.url;
			this._solution = {
				serviceSid,
				sessionSid,
				sid
			};
		}
		get _proxy() {
			this._context = this._context || new InteractionContextImpl(this._version, this._solution.serviceSid, this._solution.sessionSid, this._solution.sid);
			return this._context;
		}
		/**
		* Remove a InteractionInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean
		*/
		remove(callback) {
			return this._proxy.remove(callback);
		}
		/**
		* Remove a InteractionInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean with HTTP metadata
		*/
		removeWithHttpInfo(callback) {
			return this._proxy.removeWithHttpInfo(callback);
		}
		/**
		* Fetch a InteractionInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed InteractionInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a InteractionInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed InteractionInstance with HTTP metadata
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
				sessionSid: this.sessionSid,
				serviceSid: this.serviceSid,
				accountSid: this.accountSid,
				data: this.data,
				type: this.type,
				inboundParticipantSid: this.inboundParticipantSid,
				inboundResourceSid: this.inboundResourceSid,
				inboundResourceStatus: this.inboundResourceStatus,
				inboundResourceType: this.inboundResourceType,
				inboundResourceUrl: this.inboundResourceUrl,
				outboundParticipantSid: this.outboundParticipantSid,
				outboundResourceSid: this.outboundResourceSid,
				outboundResourceStatus: this.outboundResourceStatus,
				outboundResourceType: this.outboundResourceType,
				outboundResourceUrl: this.outboundResourceUrl,
				dateCreated: this.dateCreated,
				dateUpdated: this.dateUpdated,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.InteractionInstance = InteractionInstance;
	function InteractionListInstance(version, serviceSid, sessionSid) {
		if (!(0, utility_1.isValidPathParam)(serviceSid)) throw new Error("Parameter 'serviceSid' is not valid.");
		if (!(0, utility_1.isValidPathParam)(sessionSid)) throw new Error("Parameter 'sessionSid' is not valid.");
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new InteractionContextImpl(version, serviceSid, sessionSid, sid);
		};
		instance._version = version;
		instance._solution = {
			serviceSid,
			sessionSid
		};
		instance._uri = `/Services/${serviceSid}/Sessions/${sessionSid}/Interactions`;
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
			operationPromise = operationPromise.then((payload) => new InteractionPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new InteractionPage(instance._version, payload, instance._solution));
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
				body: new InteractionPage(operationVersion, response, instance._solution)
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
				body: new InteractionPage(instance._version, response, instance._solution)
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
	var InteractionPage = class extends Page_1.default {
		/**
		* Initialize the InteractionPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of InteractionInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new InteractionInstance(this._version, payload, this._solution.serviceSid, this._solution.sessionSid);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.InteractionPage = InteractionPage;
}));
// node_modules/twilio/lib/rest/proxy/v1/service/session/participant/messageInteraction.js
var require_messageInteraction = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$4) => {
	var __importDefault = this$4 && this$4.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MessageInteractionPage = exports.MessageInteractionInstance = exports.MessageInteractionContextImpl = void 0;
	exports.MessageInteractionListInstance = MessageInteractionListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var MessageInteractionContextImpl = class {
		constructor(_version, serviceSid, sessionSid, participantSid, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(serviceSid)) throw new Error("Parameter 'serviceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(sessionSid)) throw new Error("Parameter 'sessionSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(participantSid)) throw new Error("Parameter 'participantSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = {
				serviceSid,
				sessionSid,
				participantSid,
				sid
			};
			this._uri = `/Services/${serviceSid}/Sessions/${sessionSid}/Participants/${participantSid}/MessageInteractions/${sid}`;
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
			operationPromise = operationPromise.then((payload) => new MessageInteractionInstance(operationVersion, payload, instance._solution.serviceSid, instance._solution.sessionSid, instance._solution.participantSid, instance._solution.sid));
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
				body: new MessageInteractionInstance(operationVersion, response.body, instance._solution.serviceSid, instance._solution.sessionSid, instance._solution.participantSid, instance._solution.sid)
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
	exports.MessageInteractionContextImpl = MessageInteractionContextImpl;
	var MessageInteractionInstance = class {
		constructor(_version, payload, serviceSid, sessionSid, participantSid, sid) {
			this._version = _version;
			this.sid = payload.sid;
			this.sessionSid = payload.session_sid;
			this.serviceSid = payload.service_sid;
			this.accountSid = payload.account_sid;
			this.data = payload.data;
			this.type = payload.type;
			this.participantSid = payload.participant_sid;
			this.inboundParticipantSid = payload.inbound_participant_sid;
			this.inboundResourceSid = payload.inbound_resource_sid;
			this.inboundResourceStatus = payload.inbound_resource_status;
			this.inboundResourceType = payload.inbound_resource_type;
			this.inboundResourceUrl = payload.inbound_resource_url;
			this.outboundParticipantSid = payload.outbound_participant_sid;
			this.outboundResourceSid = payload.outbound_resource_sid;
			this.outboundResourceStatus = payload.outbound_resource_status;
			this.outboundResourceType = payload.outbound_resource_type;
			this.outboundResourceUrl = payload.outbound_resource_url;
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.url = payload.url;
			this._solution = {
				serviceSid,
				sessionSid,
				participantSid,
				sid
			};
		}
		get _proxy() {
			this._context = this._context || new MessageInteractionContextImpl(this._version, this._solution.serviceSid, this._solution.sessionSid, this._solution.participantSid, this._solution.sid);
			return this._context;
		}
		/**
		* Fetch a MessageInteractionInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed MessageInteractionInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a MessageInteractionInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed MessageInteractionInstance with HTTP metadata
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
				sessionSid: this.sessionSid,
				serviceSid: this.serviceSid,
				accountSid: this.accountSid,
				data: this.data,
				type: this.type,
				participantSid: this.participantSid,
				inboundParticipantSid: this.inboundParticipantSid,
				inboundResourceSid: this.inboundResourceSid,
				inboundResourceStatus: this.inboundResourceStatus,
				inboundResourceType: this.inboundResourceType,
				inboundResourceUrl: this.inboundResourceUrl,
				outboundParticipantSid: this.outboundParticipantSid,
				outboundResourceSid: this.outboundResourceSid,
				outboundResourceStatus: this.outboundResourceStatus,
				outboundResourceType: this.outboundResourceType,
				outboundResourceUrl: this.outboundResourceUrl,
				dateCreated: this.dateCreated,
				dateUpdated: this.dateUpdated,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.MessageInteractionInstance = MessageInteractionInstance;
	function MessageInteractionListInstance(version, serviceSid, sessionSid, participantSid) {
		if (!(0, utility_1.isValidPathParam)(serviceSid)) throw new Error("Parameter 'serviceSid' is not valid.");
		if (!(0, utility_1.isValidPathParam)(sessionSid)) throw new Error("Parameter 'sessionSid' is not valid.");
		if (!(0, utility_1.isValidPathParam)(participantSid)) throw new Error("Parameter 'participantSid' is not valid.");
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new MessageInteractionContextImpl(version, serviceSid, sessionSid, participantSid, sid);
		};
		instance._version = version;
		instance._solution = {
			serviceSid,
			sessionSid,
			participantSid
		};
		instance._uri = `/Services/${serviceSid}/Sessions/${sessionSid}/Participants/${participantSid}/MessageInteractions`;
		instance.create = function create(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["body"] !== void 0) data["Body"] = params["body"];
			if (params["mediaUrl"] !== void 0) data["MediaUrl"] = serialize.map(params["mediaUrl"], (e) => e);
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.create({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new MessageInteractionInstance(operationVersion, payload, instance._solution.serviceSid, instance._solution.sessionSid, instance._solution.participantSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["body"] !== void 0) data["Body"] = params["body"];
			if (params["mediaUrl"] !== void 0) data["MediaUrl"] = serialize.map(params["mediaUrl"], (e) => e);
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
				body: new MessageInteractionInstance(operationVersion, response.body, instance._solution.serviceSid, instance._solution.sessionSid, instance._solution.participantSid)
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
			operationPromise = operationPromise.then((payload) => new MessageInteractionPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new MessageInteractionPage(instance._version, payload, instance._solution));
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
				body: new MessageInteractionPage(operationVersion, response, instance._solution)
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
				body: new MessageInteractionPage(instance._version, response, instance._solution)
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
	var MessageInteractionPage = class extends Page_1.default {
		/**
		* Initialize the MessageInteractionPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of MessageInteractionInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new MessageInteractionInstance(this._version, payload, this._solution.serviceSid, this._solution.sessionSid, this._solution.participantSid);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.MessageInteractionPage = MessageInteractionPage;
}));
// node_modules/twilio/lib/rest/proxy/v1/service/session/participant.js
var require_participant = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$3) => {
	var __importDefault = this$3 && this$3.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ParticipantPage = exports.ParticipantInstance = exports.ParticipantContextImpl = void 0;
	exports.ParticipantListInstance = ParticipantListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	const messageInteraction_1 = require_messageInteraction();
	var ParticipantContextImpl = class {
		constructor(_version, serviceSid, sessionSid, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(serviceSid)) throw new Error("Parameter 'serviceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(sessionSid)) throw new Error("Parameter 'sessionSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = {
				serviceSid,
				sessionSid,
				sid
			};
			this._uri = `/Services/${serviceSid}/Sessions/${sessionSid}/Participants/${sid}`;
		}
		get messageInteractions() {
			this._messageInteractions = this._messageInteractions || (0, messageInteraction_1.MessageInteractionListInstance)(this._version, this._solution.serviceSid, this._solution.sessionSid, this._solution.sid);
			return this._messageInteractions;
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
			operationPromise = operationPromise.then((payload) => new ParticipantInstance(operationVersion, payload, instance._solution.serviceSid, instance._solution.sessionSid, instance._solution.sid));
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
				body: new ParticipantInstance(operationVersion, response.body, instance._solution.serviceSid, instance._solution.sessionSid, instance._solution.sid)
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
	exports.ParticipantContextImpl = ParticipantContextImpl;
	var ParticipantInstance = class {
		constructor(_version, payload, serviceSid, sessionSid, sid) {
			this._version = _version;
			this.sid = payload.sid;
			this.sessionSid = payload.session_sid;
			this.serviceSid = payload.service_sid;
			this.accountSid = payload.account_sid;
			this.friendlyName = payload.friendly_name;
			this.identifier = payload.identifier;
			this.proxyIdentifier = payload.proxy_identifier;
			this.proxyIdentifierSid = payload.proxy_identifier_sid;
			this.dateDeleted = deserialize.iso8601DateTime(payload.date_deleted);
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.url = payload.url;
			this.links = payload.links;
			this._solution = {
				serviceSid,
				sessionSid,
				sid
			};
		}
		get _proxy() {
			this._context = this._context || new ParticipantContextImpl(this._version, this._solution.serviceSid, this._solution.sessionSid, this._solution.sid);
			return this._context;
		}
		/**
		* Remove a ParticipantInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean
		*/
		remove(callback) {
			return this._proxy.remove(callback);
		}
		/**
		* Remove a ParticipantInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean with HTTP metadata
		*/
		removeWithHttpInfo(callback) {
			return this._proxy.removeWithHttpInfo(callback);
		}
		/**
		* Fetch a ParticipantInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed ParticipantInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a ParticipantInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed ParticipantInstance with HTTP metadata
		*/
		fetchWithHttpInfo(callback) {
			return this._proxy.fetchWithHttpInfo(callback);
		}
		/**
		* Access the messageInteractions.
		*/
		messageInteractions() {
			return this._proxy.messageInteractions;
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				sid: this.sid,
				sessionSid: this.sessionSid,
				serviceSid: this.serviceSid,
				accountSid: this.accountSid,
				friendlyName: this.friendlyName,
				identifier: this.identifier,
				proxyIdentifier: this.proxyIdentifier,
				proxyIdentifierSid: this.proxyIdentifierSid,
				dateDeleted: this.dateDeleted,
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
	exports.ParticipantInstance = ParticipantInstance;
	function ParticipantListInstance(version, serviceSid, sessionSid) {
		if (!(0, utility_1.isValidPathParam)(serviceSid)) throw new Error("Parameter 'serviceSid' is not valid.");
		if (!(0, utility_1.isValidPathParam)(sessionSid)) throw new Error("Parameter 'sessionSid' is not valid.");
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new ParticipantContextImpl(version, serviceSid, sessionSid, sid);
		};
		instance._version = version;
		instance._solution = {
			serviceSid,
			sessionSid
		};
		instance._uri = `/Services/${serviceSid}/Sessions/${sessionSid}/Participants`;
		instance.create = function create(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["identifier"] === null || params["identifier"] === void 0) throw new Error("Required parameter \"params['identifier']\" missing.");
			let data = {};
			data["Identifier"] = params["identifier"];
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["proxyIdentifier"] !== void 0) data["ProxyIdentifier"] = params["proxyIdentifier"];
			if (params["proxyIdentifierSid"] !== void 0) data["ProxyIdentifierSid"] = params["proxyIdentifierSid"];
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.create({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new ParticipantInstance(operationVersion, payload, instance._solution.serviceSid, instance._solution.sessionSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["identifier"] === null || params["identifier"] === void 0) throw new Error("Required parameter \"params['identifier']\" missing.");
			let data = {};
			data["Identifier"] = params["identifier"];
			if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
			if (params["proxyIdentifier"] !== void 0) data["ProxyIdentifier"] = params["proxyIdentifier"];
			if (params["proxyIdentifierSid"] !== void 0) data["ProxyIdentifierSid"] = params["proxyIdentifierSid"];
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
				body: new ParticipantInstance(operationVersion, response.body, instance._solution.serviceSid, instance._solution.sessionSid)
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
			operationPromise = operationPromise.then((payload) => new ParticipantPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new ParticipantPage(instance._version, payload, instance._solution));
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
				body: new ParticipantPage(operationVersion, response, instance._solution)
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
				body: new ParticipantPage(instance._version, response, instance._solution)
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
	var ParticipantPage = class extends Page_1.default {
		/**
		* Initialize the ParticipantPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of ParticipantInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new ParticipantInstance(this._version, payload, this._solution.serviceSid, this._solution.sessionSid);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.ParticipantPage = ParticipantPage;
}));
// node_modules/twilio/lib/rest/proxy/v1/service/session.js
var require_session = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$2) => {
	var __importDefault = this$2 && this$2.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SessionPage = exports.SessionInstance = exports.SessionContextImpl = void 0;
	exports.SessionListInstance = SessionListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	const interaction_1 = require_interaction();
	const participant_1 = require_participant();
	var SessionContextImpl = class {
		constructor(_version, serviceSid, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(serviceSid)) throw new Error("Parameter 'serviceSid' is not valid.");
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = {
				serviceSid,
				sid
			};
			this._uri = `/Services/${serviceSid}/Sessions/${sid}`;
		}
		get interactions() {
			this._interactions = this._interactions || (0, interaction_1.InteractionListInstance)(this._version, this._solution.serviceSid, this._solution.sid);
			return this._interactions;
		}
		get participants() {
			this._participants = this._participants || (0, participant_1.ParticipantListInstance)(this._version, this._solution.serviceSid, this._solution.sid);
			return this._participants;
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
			operationPromise = operationPromise.then((payload) => new SessionInstance(operationVersion, payload, instance._solution.serviceSid, instance._solution.sid));
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
				body: new SessionInstance(operationVersion, response.body, instance._solution.serviceSid, instance._solution.sid)
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
			if (params["dateExpiry"] !== void 0) data["DateExpiry"] = serialize.iso8601DateTime(params["dateExpiry"]);
			if (params["ttl"] !== void 0) data["Ttl"] = params["ttl"];
			if (params["status"] !== void 0) data["Status"] = params["status"];
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
			operationPromise = operationPromise.then((payload) => new SessionInstance(operationVersion, payload, instance._solution.serviceSid, instance._solution.sid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		updateWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["dateExpiry"] !== void 0) data["DateExpiry"] = serialize.iso8601DateTime(params["dateExpiry"]);
			if (params["ttl"] !== void 0) data["Ttl"] = params["ttl"];
			if (params["status"] !== void 0) data["Status"] = params["status"];
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
				body: new SessionInstance(operationVersion, response.body, instance._solution.serviceSid, instance._solution.sid)
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
	exports.SessionContextImpl = SessionContextImpl;
	var SessionInstance = class {
		constructor(_version, payload, serviceSid, sid) {
			this._version = _version;
			this.sid = payload.sid;
			this.serviceSid = payload.service_sid;
			this.accountSid = payload.account_sid;
			this.dateStarted = deserialize.iso8601DateTime(payload.date_started);
			this.dateEnded = deserialize.iso8601DateTime(payload.date_ended);
			this.dateLastInteraction = deserialize.iso8601DateTime(payload.date_last_interaction);
			this.dateExpiry = deserialize.iso8601DateTime(payload.date_expiry);
			this.uniqueName = payload.unique_name;
			this.status = payload.status;
			this.closedReason = payload.closed_reason;
			this.ttl = deserialize.integer(payload.ttl);
			this.mode = payload.mode;
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.url = payload.url;
			this.links = payload.links;
			this._solution = {
				serviceSid,
				sid
			};
		}
		get _proxy() {
			this._context = this._context || new SessionContextImpl(this._version, this._solution.serviceSid, this._solution.sid);
			return this._context;
		}
		/**
		* Remove a SessionInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean
		*/
		remove(callback) {
			return this._proxy.remove(callback);
		}
		/**
		* Remove a SessionInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean with HTTP metadata
		*/
		removeWithHttpInfo(callback) {
			return this._proxy.removeWithHttpInfo(callback);
		}
		/**
		* Fetch a SessionInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed SessionInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a SessionInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed SessionInstance with HTTP metadata
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
		* Access the interactions.
		*/
		interactions() {
			return this._proxy.interactions;
		}
		/**
		* Access the participants.
		*/
		participants() {
			return this._proxy.participants;
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				sid: this.sid,
				serviceSid: this.serviceSid,
				accountSid: this.accountSid,
				dateStarted: this.dateStarted,
				dateEnded: this.dateEnded,
				dateLastInteraction: this.dateLastInteraction,
				dateExpiry: this.dateExpiry,
				uniqueName: this.uniqueName,
				status: this.status,
				closedReason: this.closedReason,
				ttl: this.ttl,
				mode: this.mode,
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
	exports.SessionInstance = SessionInstance;
	function SessionListInstance(version, serviceSid) {
		if (!(0, utility_1.isValidPathParam)(serviceSid)) throw new Error("Parameter 'serviceSid' is not valid.");
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new SessionContextImpl(version, serviceSid, sid);
		};
		instance._version = version;
		instance._solution = { serviceSid };
		instance._uri = `/Services/${serviceSid}/Sessions`;
		instance.create = function create(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["uniqueName"] !== void 0) data["UniqueName"] = params["uniqueName"];
			if (params["dateExpiry"] !== void 0) data["DateExpiry"] = serialize.iso8601DateTime(params["dateExpiry"]);
			if (params["ttl"] !== void 0) data["Ttl"] = params["ttl"];
			if (params["mode"] !== void 0) data["Mode"] = params["mode"];
			if (params["status"] !== void 0) data["Status"] = params["status"];
			if (params["participants"] !== void 0) data["Participants"] = serialize.map(params["participants"], (e) => serialize.object(e));
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.create({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new SessionInstance(operationVersion, payload, instance._solution.serviceSid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["uniqueName"] !== void 0) data["UniqueName"] = params["uniqueName"];
			if (params["dateExpiry"] !== void 0) data["DateExpiry"] = serialize.iso8601DateTime(params["dateExpiry"]);
			if (params["ttl"] !== void 0) data["Ttl"] = params["ttl"];
			if (params["mode"] !== void 0) data["Mode"] = params["mode"];
			if (params["status"] !== void 0) data["Status"] = params["status"];
			if (params["participants"] !== void 0) data["Participants"] = serialize.map(params["participants"], (e) => serialize.object(e));
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
				body: new SessionInstance(operationVersion, response.body, instance._solution.serviceSid)
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
			operationPromise = operationPromise.then((payload) => new SessionPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new SessionPage(instance._version, payload, instance._solution));
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
				body: new SessionPage(operationVersion, response, instance._solution)
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
				body: new SessionPage(instance._version, response, instance._solution)
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
	var SessionPage = class extends Page_1.default {
		/**
		* Initialize the SessionPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of SessionInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new SessionInstance(this._version, payload, this._solution.serviceSid);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.SessionPage = SessionPage;
}));
// src/twilio/proxy-service.ts
var import_service = (/* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ServicePage = exports.ServiceInstance = exports.ServiceContextImpl = void 0;
	exports.ServiceListInstance = ServiceListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	const phoneNumber_1 = require_phoneNumber();
	const session_1 = require_session();
	var ServiceContextImpl = class {
		constructor(_version, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = { sid };
			this._uri = `/Services/${sid}`;
		}
		get phoneNumbers() {
			this._phoneNumbers = this._phoneNumbers || (0, phoneNumber_1.PhoneNumberListInstance)(this._version, this._solution.sid);
			return this._phoneNumbers;
		}
		get sessions() {
			this._sessions = this._sessions || (0, session_1.SessionListInstance)(this._version, this._solution.sid);
			return this._sessions;
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
			operationPromise = operationPromise.then((payload) => new ServiceInstance(operationVersion, payload, instance._solution.sid));
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
				body: new ServiceInstance(operationVersion, response.body, instance._solution.sid)
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
			if (params["uniqueName"] !== void 0) data["UniqueName"] = params["uniqueName"];
			if (params["defaultTtl"] !== void 0) data["DefaultTtl"] = params["defaultTtl"];
			if (params["callbackUrl"] !== void 0) data["CallbackUrl"] = params["callbackUrl"];
			if (params["geoMatchLevel"] !== void 0) data["GeoMatchLevel"] = params["geoMatchLevel"];
			if (params["numberSelectionBehavior"] !== void 0) data["NumberSelectionBehavior"] = params["numberSelectionBehavior"];
			if (params["interceptCallbackUrl"] !== void 0) data["InterceptCallbackUrl"] = params["interceptCallbackUrl"];
			if (params["outOfSessionCallbackUrl"] !== void 0) data["OutOfSessionCallbackUrl"] = params["outOfSessionCallbackUrl"];
			if (params["chatInstanceSid"] !== void 0) data["ChatInstanceSid"] = params["chatInstanceSid"];
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
			operationPromise = operationPromise.then((payload) => new ServiceInstance(operationVersion, payload, instance._solution.sid));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		updateWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["uniqueName"] !== void 0) data["UniqueName"] = params["uniqueName"];
			if (params["defaultTtl"] !== void 0) data["DefaultTtl"] = params["defaultTtl"];
			if (params["callbackUrl"] !== void 0) data["CallbackUrl"] = params["callbackUrl"];
			if (params["geoMatchLevel"] !== void 0) data["GeoMatchLevel"] = params["geoMatchLevel"];
			if (params["numberSelectionBehavior"] !== void 0) data["NumberSelectionBehavior"] = params["numberSelectionBehavior"];
			if (params["interceptCallbackUrl"] !== void 0) data["InterceptCallbackUrl"] = params["interceptCallbackUrl"];
			if (params["outOfSessionCallbackUrl"] !== void 0) data["OutOfSessionCallbackUrl"] = params["outOfSessionCallbackUrl"];
			if (params["chatInstanceSid"] !== void 0) data["ChatInstanceSid"] = params["chatInstanceSid"];
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
				body: new ServiceInstance(operationVersion, response.body, instance._solution.sid)
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
	exports.ServiceContextImpl = ServiceContextImpl;
	var ServiceInstance = class {
		constructor(_version, payload, sid) {
			this._version = _version;
			this.sid = payload.sid;
			this.uniqueName = payload.unique_name;
			this.accountSid = payload.account_sid;
			this.chatInstanceSid = payload.chat_instance_sid;
			this.callbackUrl = payload.callback_url;
			this.defaultTtl = deserialize.integer(payload.default_ttl);
			this.numberSelectionBehavior = payload.number_selection_behavior;
			this.geoMatchLevel = payload.geo_match_level;
			this.interceptCallbackUrl = payload.intercept_callback_url;
			this.outOfSessionCallbackUrl = payload.out_of_session_callback_url;
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.url = payload.url;
			this.links = payload.links;
			this._solution = { sid };
		}
		get _proxy() {
			this._context = this._context || new ServiceContextImpl(this._version, this._solution.sid);
			return this._context;
		}
		/**
		* Remove a ServiceInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean
		*/
		remove(callback) {
			return this._proxy.remove(callback);
		}
		/**
		* Remove a ServiceInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean with HTTP metadata
		*/
		removeWithHttpInfo(callback) {
			return this._proxy.removeWithHttpInfo(callback);
		}
		/**
		* Fetch a ServiceInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed ServiceInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a ServiceInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed ServiceInstance with HTTP metadata
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
		* Access the phoneNumbers.
		*/
		phoneNumbers() {
			return this._proxy.phoneNumbers;
		}
		/**
		* Access the sessions.
		*/
		sessions() {
			return this._proxy.sessions;
		}
		/**
		* Provide a user-friendly representation
		*
		* @returns Object
		*/
		toJSON() {
			return {
				sid: this.sid,
				uniqueName: this.uniqueName,
				accountSid: this.accountSid,
				chatInstanceSid: this.chatInstanceSid,
				callbackUrl: this.callbackUrl,
				defaultTtl: this.defaultTtl,
				numberSelectionBehavior: this.numberSelectionBehavior,
				geoMatchLevel: this.geoMatchLevel,
				interceptCallbackUrl: this.interceptCallbackUrl,
				outOfSessionCallbackUrl: this.outOfSessionCallbackUrl,
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
	exports.ServiceInstance = ServiceInstance;
	function ServiceListInstance(version) {
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new ServiceContextImpl(version, sid);
		};
		instance._version = version;
		instance._solution = {};
		instance._uri = `/Services`;
		instance.create = function create(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["uniqueName"] === null || params["uniqueName"] === void 0) throw new Error("Required parameter \"params['uniqueName']\" missing.");
			let data = {};
			data["UniqueName"] = params["uniqueName"];
			if (params["defaultTtl"] !== void 0) data["DefaultTtl"] = params["defaultTtl"];
			if (params["callbackUrl"] !== void 0) data["CallbackUrl"] = params["callbackUrl"];
			if (params["geoMatchLevel"] !== void 0) data["GeoMatchLevel"] = params["geoMatchLevel"];
			if (params["numberSelectionBehavior"] !== void 0) data["NumberSelectionBehavior"] = params["numberSelectionBehavior"];
			if (params["interceptCallbackUrl"] !== void 0) data["InterceptCallbackUrl"] = params["interceptCallbackUrl"];
			if (params["outOfSessionCallbackUrl"] !== void 0) data["OutOfSessionCallbackUrl"] = params["outOfSessionCallbackUrl"];
			if (params["chatInstanceSid"] !== void 0) data["ChatInstanceSid"] = params["chatInstanceSid"];
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.create({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new ServiceInstance(operationVersion, payload));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["uniqueName"] === null || params["uniqueName"] === void 0) throw new Error("Required parameter \"params['uniqueName']\" missing.");
			let data = {};
			data["UniqueName"] = params["uniqueName"];
			if (params["defaultTtl"] !== void 0) data["DefaultTtl"] = params["defaultTtl"];
			if (params["callbackUrl"] !== void 0) data["CallbackUrl"] = params["callbackUrl"];
			if (params["geoMatchLevel"] !== void 0) data["GeoMatchLevel"] = params["geoMatchLevel"];
			if (params["numberSelectionBehavior"] !== void 0) data["NumberSelectionBehavior"] = params["numberSelectionBehavior"];
			if (params["interceptCallbackUrl"] !== void 0) data["InterceptCallbackUrl"] = params["interceptCallbackUrl"];
			if (params["outOfSessionCallbackUrl"] !== void 0) data["OutOfSessionCallbackUrl"] = params["outOfSessionCallbackUrl"];
			if (params["chatInstanceSid"] !== void 0) data["ChatInstanceSid"] = params["chatInstanceSid"];
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
				body: new ServiceInstance(operationVersion, response.body)
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
			operationPromise = operationPromise.then((payload) => new ServicePage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new ServicePage(instance._version, payload, instance._solution));
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
				body: new ServicePage(operationVersion, response, instance._solution)
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
				body: new ServicePage(instance._version, response, instance._solution)
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
	var ServicePage = class extends Page_1.default {
		/**
		* Initialize the ServicePage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of ServiceInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new ServiceInstance(this._version, payload);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.ServicePage = ServicePage;
})))();
/** The chat service of the proxy service that Flex creates, for new addresses; none unless there is exactly one. */
async function chatServiceOfProxy(client, account) {
	const list = (0, import_service.ServiceListInstance)(require_sdk.version(client, "https://proxy.twilio.com", "v1"));
	const services = await require_sdk.readAllPages("the list of proxy services", require_sdk.URLS.proxyServices, list, client.hosts).catch(require_request_error.undefinedIfMissing);
	if (services === void 0) return /* @__PURE__ */ new Map();
	require_ownership.checkOwner(account, services);
	const found = services.filter((service) => service.uniqueName === "Flex Proxy Service");
	return require_store.chatServiceValues(found.length === 1 ? found[0]?.chatInstanceSid : void 0);
}
exports.chatServiceOfProxy = chatServiceOfProxy;
