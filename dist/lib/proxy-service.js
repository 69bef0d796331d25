const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_twilio = require("./twilio.js");
const require_shared = require("./shared.js");
// node_modules/twilio/lib/rest/proxy/v1/service/phoneNumber.js
var require_phoneNumber = require_rolldown_runtime.__commonJSMin((() => {}));
// node_modules/twilio/lib/rest/proxy/v1/service/session.js
var require_session = require_rolldown_runtime.__commonJSMin((() => {}));
// src/twilio/proxy-service.ts
var import_service = require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ServicePage = exports.ServiceInstance = exports.ServiceContextImpl = void 0;
	exports.ServiceListInstance = ServiceListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_twilio.require_Page());
	const deserialize = require_twilio.require_deserialize();
	require_twilio.require_serialize();
	const utility_1 = require_twilio.require_utility();
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
		phoneNumbers() {
			return this._proxy.phoneNumbers;
		}
		sessions() {
			return this._proxy.sessions;
		}
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
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		getInstance(payload) {
			return new ServiceInstance(this._version, payload);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.ServicePage = ServicePage;
}))();
async function chatServiceOfProxy(client, account) {
	try {
		const services = await require_twilio.readAllPages("The list of proxy services", require_twilio.URLS.proxyServices, (0, import_service.ServiceListInstance)(require_twilio.version(client, "https://proxy.twilio.com", "v1")), client.hosts, {});
		require_twilio.ownedBy(account, services);
		const found = services.filter((service) => service.uniqueName === "Flex Proxy Service");
		const sid = found.length === 1 ? found[0]?.chatInstanceSid : void 0;
		return require_twilio.CHAT_SERVICE.test(String(sid)) ? sid : void 0;
	} catch (error) {
		if (error instanceof require_shared.RequestError && error.status === 404) return void 0;
		throw error;
	}
}
exports.chatServiceOfProxy = chatServiceOfProxy;
