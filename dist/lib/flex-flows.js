const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_sdk = require("./sdk.js");
const require_kinds = require("./kinds.js");
const require_request_error = require("./request-error.js");
const require_store = require("./store.js");
const require_ownership = require("./ownership.js");
// node_modules/twilio/lib/rest/flexApi/v1/configuration.js
var require_configuration = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ConfigurationInstance = exports.ConfigurationContextImpl = void 0;
	exports.ConfigurationListInstance = ConfigurationListInstance;
	const util_1 = require("util");
	const deserialize = require_sdk.require_deserialize();
	require_sdk.require_serialize();
	var ConfigurationContextImpl = class {
		constructor(_version) {
			this._version = _version;
			this._solution = {};
			this._uri = `/Configuration`;
		}
		fetch(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["uiVersion"] !== void 0) data["UiVersion"] = params["uiVersion"];
			const headers = {};
			headers["Accept"] = "application/json";
			const instance = this;
			let operationVersion = instance._version, operationPromise = operationVersion.fetch({
				uri: instance._uri,
				method: "get",
				params: data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new ConfigurationInstance(operationVersion, payload));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		fetchWithHttpInfo(params, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			if (params["uiVersion"] !== void 0) data["UiVersion"] = params["uiVersion"];
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
				body: new ConfigurationInstance(operationVersion, response.body)
			}));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		}
		update(params, headers, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			data = params;
			if (headers === null || headers === void 0) headers = {};
			headers["Content-Type"] = "application/json";
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
		updateWithHttpInfo(params, headers, callback) {
			if (params instanceof Function) {
				callback = params;
				params = {};
			} else params = params || {};
			let data = {};
			data = params;
			if (headers === null || headers === void 0) headers = {};
			headers["Content-Type"] = "application/json";
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
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.attributes = payload.attributes;
			this.status = payload.status;
			this.taskrouterWorkspaceSid = payload.taskrouter_workspace_sid;
			this.taskrouterTargetWorkflowSid = payload.taskrouter_target_workflow_sid;
			this.taskrouterTargetTaskqueueSid = payload.taskrouter_target_taskqueue_sid;
			this.taskrouterTaskqueues = payload.taskrouter_taskqueues;
			this.taskrouterSkills = payload.taskrouter_skills;
			this.taskrouterWorkerChannels = payload.taskrouter_worker_channels;
			this.taskrouterWorkerAttributes = payload.taskrouter_worker_attributes;
			this.taskrouterOfflineActivitySid = payload.taskrouter_offline_activity_sid;
			this.runtimeDomain = payload.runtime_domain;
			this.messagingServiceInstanceSid = payload.messaging_service_instance_sid;
			this.chatServiceInstanceSid = payload.chat_service_instance_sid;
			this.flexServiceInstanceSid = payload.flex_service_instance_sid;
			this.flexInstanceSid = payload.flex_instance_sid;
			this.uiLanguage = payload.ui_language;
			this.uiAttributes = payload.ui_attributes;
			this.uiDependencies = payload.ui_dependencies;
			this.uiVersion = payload.ui_version;
			this.serviceVersion = payload.service_version;
			this.callRecordingEnabled = payload.call_recording_enabled;
			this.callRecordingWebhookUrl = payload.call_recording_webhook_url;
			this.crmEnabled = payload.crm_enabled;
			this.crmType = payload.crm_type;
			this.crmCallbackUrl = payload.crm_callback_url;
			this.crmFallbackUrl = payload.crm_fallback_url;
			this.crmAttributes = payload.crm_attributes;
			this.publicAttributes = payload.public_attributes;
			this.pluginServiceEnabled = payload.plugin_service_enabled;
			this.pluginServiceAttributes = payload.plugin_service_attributes;
			this.integrations = payload.integrations;
			this.outboundCallFlows = payload.outbound_call_flows;
			this.serverlessServiceSids = payload.serverless_service_sids;
			this.queueStatsConfiguration = payload.queue_stats_configuration;
			this.notifications = payload.notifications;
			this.markdown = payload.markdown;
			this.url = payload.url;
			this.flexInsightsHr = payload.flex_insights_hr;
			this.flexInsightsDrilldown = payload.flex_insights_drilldown;
			this.flexUrl = payload.flex_url;
			this.channelConfigs = payload.channel_configs;
			this.debuggerIntegration = payload.debugger_integration;
			this.flexUiStatusReport = payload.flex_ui_status_report;
			this.agentConvEndMethods = payload.agent_conv_end_methods;
			this.citrixVoiceVdi = payload.citrix_voice_vdi;
			this.offlineConfig = payload.offline_config;
			this._solution = {};
		}
		get _proxy() {
			this._context = this._context || new ConfigurationContextImpl(this._version);
			return this._context;
		}
		fetch(params, callback) {
			return this._proxy.fetch(params, callback);
		}
		fetchWithHttpInfo(params, callback) {
			return this._proxy.fetchWithHttpInfo(params, callback);
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
				attributes: this.attributes,
				status: this.status,
				taskrouterWorkspaceSid: this.taskrouterWorkspaceSid,
				taskrouterTargetWorkflowSid: this.taskrouterTargetWorkflowSid,
				taskrouterTargetTaskqueueSid: this.taskrouterTargetTaskqueueSid,
				taskrouterTaskqueues: this.taskrouterTaskqueues,
				taskrouterSkills: this.taskrouterSkills,
				taskrouterWorkerChannels: this.taskrouterWorkerChannels,
				taskrouterWorkerAttributes: this.taskrouterWorkerAttributes,
				taskrouterOfflineActivitySid: this.taskrouterOfflineActivitySid,
				runtimeDomain: this.runtimeDomain,
				messagingServiceInstanceSid: this.messagingServiceInstanceSid,
				chatServiceInstanceSid: this.chatServiceInstanceSid,
				flexServiceInstanceSid: this.flexServiceInstanceSid,
				flexInstanceSid: this.flexInstanceSid,
				uiLanguage: this.uiLanguage,
				uiAttributes: this.uiAttributes,
				uiDependencies: this.uiDependencies,
				uiVersion: this.uiVersion,
				serviceVersion: this.serviceVersion,
				callRecordingEnabled: this.callRecordingEnabled,
				callRecordingWebhookUrl: this.callRecordingWebhookUrl,
				crmEnabled: this.crmEnabled,
				crmType: this.crmType,
				crmCallbackUrl: this.crmCallbackUrl,
				crmFallbackUrl: this.crmFallbackUrl,
				crmAttributes: this.crmAttributes,
				publicAttributes: this.publicAttributes,
				pluginServiceEnabled: this.pluginServiceEnabled,
				pluginServiceAttributes: this.pluginServiceAttributes,
				integrations: this.integrations,
				outboundCallFlows: this.outboundCallFlows,
				serverlessServiceSids: this.serverlessServiceSids,
				queueStatsConfiguration: this.queueStatsConfiguration,
				notifications: this.notifications,
				markdown: this.markdown,
				url: this.url,
				flexInsightsHr: this.flexInsightsHr,
				flexInsightsDrilldown: this.flexInsightsDrilldown,
				flexUrl: this.flexUrl,
				channelConfigs: this.channelConfigs,
				debuggerIntegration: this.debuggerIntegration,
				flexUiStatusReport: this.flexUiStatusReport,
				agentConvEndMethods: this.agentConvEndMethods,
				citrixVoiceVdi: this.citrixVoiceVdi,
				offlineConfig: this.offlineConfig
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
		instance.toJSON = function toJSON() {
			return instance._solution;
		};
		instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
			return (0, util_1.inspect)(instance.toJSON(), options);
		};
		return instance;
	}
}));
// node_modules/twilio/lib/rest/flexApi/v1/flexFlow.js
var require_flexFlow = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FlexFlowPage = exports.FlexFlowInstance = exports.FlexFlowContextImpl = void 0;
	exports.FlexFlowListInstance = FlexFlowListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_sdk.require_Page());
	const deserialize = require_sdk.require_deserialize();
	const serialize = require_sdk.require_serialize();
	const utility_1 = require_sdk.require_utility();
	var FlexFlowContextImpl = class {
		constructor(_version, sid) {
			this._version = _version;
			if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
			this._solution = { sid };
			this._uri = `/FlexFlows/${sid}`;
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
			operationPromise = operationPromise.then((payload) => new FlexFlowInstance(operationVersion, payload, instance._solution.sid));
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
				body: new FlexFlowInstance(operationVersion, response.body, instance._solution.sid)
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
			if (params["chatServiceSid"] !== void 0) data["ChatServiceSid"] = params["chatServiceSid"];
			if (params["channelType"] !== void 0) data["ChannelType"] = params["channelType"];
			if (params["contactIdentity"] !== void 0) data["ContactIdentity"] = params["contactIdentity"];
			if (params["enabled"] !== void 0) data["Enabled"] = serialize.bool(params["enabled"]);
			if (params["integrationType"] !== void 0) data["IntegrationType"] = params["integrationType"];
			if (params["integration.flowSid"] !== void 0) data["Integration.FlowSid"] = params["integration.flowSid"];
			if (params["integration.url"] !== void 0) data["Integration.Url"] = params["integration.url"];
			if (params["integration.workspaceSid"] !== void 0) data["Integration.WorkspaceSid"] = params["integration.workspaceSid"];
			if (params["integration.workflowSid"] !== void 0) data["Integration.WorkflowSid"] = params["integration.workflowSid"];
			if (params["integration.channel"] !== void 0) data["Integration.Channel"] = params["integration.channel"];
			if (params["integration.timeout"] !== void 0) data["Integration.Timeout"] = params["integration.timeout"];
			if (params["integration.priority"] !== void 0) data["Integration.Priority"] = params["integration.priority"];
			if (params["integration.creationOnMessage"] !== void 0) data["Integration.CreationOnMessage"] = serialize.bool(params["integration.creationOnMessage"]);
			if (params["longLived"] !== void 0) data["LongLived"] = serialize.bool(params["longLived"]);
			if (params["janitorEnabled"] !== void 0) data["JanitorEnabled"] = serialize.bool(params["janitorEnabled"]);
			if (params["integration.retryCount"] !== void 0) data["Integration.RetryCount"] = params["integration.retryCount"];
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
			operationPromise = operationPromise.then((payload) => new FlexFlowInstance(operationVersion, payload, instance._solution.sid));
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
			if (params["chatServiceSid"] !== void 0) data["ChatServiceSid"] = params["chatServiceSid"];
			if (params["channelType"] !== void 0) data["ChannelType"] = params["channelType"];
			if (params["contactIdentity"] !== void 0) data["ContactIdentity"] = params["contactIdentity"];
			if (params["enabled"] !== void 0) data["Enabled"] = serialize.bool(params["enabled"]);
			if (params["integrationType"] !== void 0) data["IntegrationType"] = params["integrationType"];
			if (params["integration.flowSid"] !== void 0) data["Integration.FlowSid"] = params["integration.flowSid"];
			if (params["integration.url"] !== void 0) data["Integration.Url"] = params["integration.url"];
			if (params["integration.workspaceSid"] !== void 0) data["Integration.WorkspaceSid"] = params["integration.workspaceSid"];
			if (params["integration.workflowSid"] !== void 0) data["Integration.WorkflowSid"] = params["integration.workflowSid"];
			if (params["integration.channel"] !== void 0) data["Integration.Channel"] = params["integration.channel"];
			if (params["integration.timeout"] !== void 0) data["Integration.Timeout"] = params["integration.timeout"];
			if (params["integration.priority"] !== void 0) data["Integration.Priority"] = params["integration.priority"];
			if (params["integration.creationOnMessage"] !== void 0) data["Integration.CreationOnMessage"] = serialize.bool(params["integration.creationOnMessage"]);
			if (params["longLived"] !== void 0) data["LongLived"] = serialize.bool(params["longLived"]);
			if (params["janitorEnabled"] !== void 0) data["JanitorEnabled"] = serialize.bool(params["janitorEnabled"]);
			if (params["integration.retryCount"] !== void 0) data["Integration.RetryCount"] = params["integration.retryCount"];
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
				body: new FlexFlowInstance(operationVersion, response.body, instance._solution.sid)
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
	exports.FlexFlowContextImpl = FlexFlowContextImpl;
	var FlexFlowInstance = class {
		constructor(_version, payload, sid) {
			this._version = _version;
			this.accountSid = payload.account_sid;
			this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
			this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
			this.sid = payload.sid;
			this.friendlyName = payload.friendly_name;
			this.chatServiceSid = payload.chat_service_sid;
			this.channelType = payload.channel_type;
			this.contactIdentity = payload.contact_identity;
			this.enabled = payload.enabled;
			this.integrationType = payload.integration_type;
			this.integration = payload.integration;
			this.longLived = payload.long_lived;
			this.janitorEnabled = payload.janitor_enabled;
			this.url = payload.url;
			this._solution = { sid };
		}
		get _proxy() {
			this._context = this._context || new FlexFlowContextImpl(this._version, this._solution.sid);
			return this._context;
		}
		/**
		* Remove a FlexFlowInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean
		*/
		remove(callback) {
			return this._proxy.remove(callback);
		}
		/**
		* Remove a FlexFlowInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed boolean with HTTP metadata
		*/
		removeWithHttpInfo(callback) {
			return this._proxy.removeWithHttpInfo(callback);
		}
		/**
		* Fetch a FlexFlowInstance
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed FlexFlowInstance
		*/
		fetch(callback) {
			return this._proxy.fetch(callback);
		}
		/**
		* Fetch a FlexFlowInstance and return HTTP info
		*
		* @param callback - Callback to handle processed record
		*
		* @returns Resolves to processed FlexFlowInstance with HTTP metadata
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
				sid: this.sid,
				friendlyName: this.friendlyName,
				chatServiceSid: this.chatServiceSid,
				channelType: this.channelType,
				contactIdentity: this.contactIdentity,
				enabled: this.enabled,
				integrationType: this.integrationType,
				integration: this.integration,
				longLived: this.longLived,
				janitorEnabled: this.janitorEnabled,
				url: this.url
			};
		}
		[util_1.inspect.custom](_depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.FlexFlowInstance = FlexFlowInstance;
	function FlexFlowListInstance(version) {
		const instance = ((sid) => instance.get(sid));
		instance.get = function get(sid) {
			return new FlexFlowContextImpl(version, sid);
		};
		instance._version = version;
		instance._solution = {};
		instance._uri = `/FlexFlows`;
		instance.create = function create(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["friendlyName"] === null || params["friendlyName"] === void 0) throw new Error("Required parameter \"params['friendlyName']\" missing.");
			if (params["chatServiceSid"] === null || params["chatServiceSid"] === void 0) throw new Error("Required parameter \"params['chatServiceSid']\" missing.");
			if (params["channelType"] === null || params["channelType"] === void 0) throw new Error("Required parameter \"params['channelType']\" missing.");
			let data = {};
			data["FriendlyName"] = params["friendlyName"];
			data["ChatServiceSid"] = params["chatServiceSid"];
			data["ChannelType"] = params["channelType"];
			if (params["contactIdentity"] !== void 0) data["ContactIdentity"] = params["contactIdentity"];
			if (params["enabled"] !== void 0) data["Enabled"] = serialize.bool(params["enabled"]);
			if (params["integrationType"] !== void 0) data["IntegrationType"] = params["integrationType"];
			if (params["integration.flowSid"] !== void 0) data["Integration.FlowSid"] = params["integration.flowSid"];
			if (params["integration.url"] !== void 0) data["Integration.Url"] = params["integration.url"];
			if (params["integration.workspaceSid"] !== void 0) data["Integration.WorkspaceSid"] = params["integration.workspaceSid"];
			if (params["integration.workflowSid"] !== void 0) data["Integration.WorkflowSid"] = params["integration.workflowSid"];
			if (params["integration.channel"] !== void 0) data["Integration.Channel"] = params["integration.channel"];
			if (params["integration.timeout"] !== void 0) data["Integration.Timeout"] = params["integration.timeout"];
			if (params["integration.priority"] !== void 0) data["Integration.Priority"] = params["integration.priority"];
			if (params["integration.creationOnMessage"] !== void 0) data["Integration.CreationOnMessage"] = serialize.bool(params["integration.creationOnMessage"]);
			if (params["longLived"] !== void 0) data["LongLived"] = serialize.bool(params["longLived"]);
			if (params["janitorEnabled"] !== void 0) data["JanitorEnabled"] = serialize.bool(params["janitorEnabled"]);
			if (params["integration.retryCount"] !== void 0) data["Integration.RetryCount"] = params["integration.retryCount"];
			const headers = {};
			headers["Content-Type"] = "application/x-www-form-urlencoded";
			headers["Accept"] = "application/json";
			let operationVersion = version, operationPromise = operationVersion.create({
				uri: instance._uri,
				method: "post",
				data,
				headers
			});
			operationPromise = operationPromise.then((payload) => new FlexFlowInstance(operationVersion, payload));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
			if (params === null || params === void 0) throw new Error("Required parameter \"params\" missing.");
			if (params["friendlyName"] === null || params["friendlyName"] === void 0) throw new Error("Required parameter \"params['friendlyName']\" missing.");
			if (params["chatServiceSid"] === null || params["chatServiceSid"] === void 0) throw new Error("Required parameter \"params['chatServiceSid']\" missing.");
			if (params["channelType"] === null || params["channelType"] === void 0) throw new Error("Required parameter \"params['channelType']\" missing.");
			let data = {};
			data["FriendlyName"] = params["friendlyName"];
			data["ChatServiceSid"] = params["chatServiceSid"];
			data["ChannelType"] = params["channelType"];
			if (params["contactIdentity"] !== void 0) data["ContactIdentity"] = params["contactIdentity"];
			if (params["enabled"] !== void 0) data["Enabled"] = serialize.bool(params["enabled"]);
			if (params["integrationType"] !== void 0) data["IntegrationType"] = params["integrationType"];
			if (params["integration.flowSid"] !== void 0) data["Integration.FlowSid"] = params["integration.flowSid"];
			if (params["integration.url"] !== void 0) data["Integration.Url"] = params["integration.url"];
			if (params["integration.workspaceSid"] !== void 0) data["Integration.WorkspaceSid"] = params["integration.workspaceSid"];
			if (params["integration.workflowSid"] !== void 0) data["Integration.WorkflowSid"] = params["integration.workflowSid"];
			if (params["integration.channel"] !== void 0) data["Integration.Channel"] = params["integration.channel"];
			if (params["integration.timeout"] !== void 0) data["Integration.Timeout"] = params["integration.timeout"];
			if (params["integration.priority"] !== void 0) data["Integration.Priority"] = params["integration.priority"];
			if (params["integration.creationOnMessage"] !== void 0) data["Integration.CreationOnMessage"] = serialize.bool(params["integration.creationOnMessage"]);
			if (params["longLived"] !== void 0) data["LongLived"] = serialize.bool(params["longLived"]);
			if (params["janitorEnabled"] !== void 0) data["JanitorEnabled"] = serialize.bool(params["janitorEnabled"]);
			if (params["integration.retryCount"] !== void 0) data["Integration.RetryCount"] = params["integration.retryCount"];
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
				body: new FlexFlowInstance(operationVersion, response.body)
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
			operationPromise = operationPromise.then((payload) => new FlexFlowPage(operationVersion, payload, instance._solution));
			operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
			return operationPromise;
		};
		instance.each = instance._version.each;
		instance.list = instance._version.list;
		instance.getPage = function getPage(targetUrl, callback) {
			let pagePromise = instance._version._domain.twilio.request({
				method: "get",
				uri: targetUrl
			}).then((payload) => new FlexFlowPage(instance._version, payload, instance._solution));
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
				body: new FlexFlowPage(operationVersion, response, instance._solution)
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
				body: new FlexFlowPage(instance._version, response, instance._solution)
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
	var FlexFlowPage = class extends Page_1.default {
		/**
		* Initialize the FlexFlowPage
		*
		* @param version - Version of the resource
		* @param response - Response from the API
		* @param solution - Path solution
		*/
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		/**
		* Build an instance of FlexFlowInstance
		*
		* @param payload - Payload response from the API
		*/
		getInstance(payload) {
			return new FlexFlowInstance(this._version, payload);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.FlexFlowPage = FlexFlowPage;
}));
// src/twilio/flex-flows.ts
var import_configuration = require_configuration();
var import_flexFlow = require_flexFlow();
const flex = (client) => require_sdk.version(client, "https://flex-api.twilio.com", "v1");
/** Flex Flows (https://www.twilio.com/docs/flex/developer/messaging/api/flow), of the channel web only. */
const FLEX_FLOWS = {
	openStore: (client, context) => require_store.openStore(flexFlowApi(client), client, context),
	/** Flex's Configuration has private attributes: only its chat service is kept. */
	async readAccountValues(client, account) {
		const fetch = () => (0, import_configuration.ConfigurationListInstance)(flex(client)).get().fetch();
		const found = await require_sdk.readResource(fetch, (why) => require_sdk.incomplete("the Flex Configuration", why)).catch(require_request_error.undefinedIfMissing);
		if (found !== void 0 && !require_kinds.isSameSid(found.accountSid, account)) throw require_ownership.wrongAccount(account, String(found.accountSid));
		return require_store.chatServiceValues(found?.chatServiceInstanceSid);
	},
	async findMissingValues(client, account) {
		const { chatServiceOfProxy } = await Promise.resolve().then(() => require("./proxy-service.js"));
		return chatServiceOfProxy(client, account);
	},
	isRateLimited: (path) => /\/FlexFlows(\/|$)/.test(path)
};
function flexFlowApi(client) {
	const flexFlows = (0, import_flexFlow.FlexFlowListInstance)(flex(client));
	const read = (what, params) => require_sdk.readAllPages(what, require_sdk.URLS.flexFlows, flexFlows, client.hosts, params);
	const web = { channelType: "web" };
	return {
		kind: require_kinds.FLEX_FLOW,
		list: (what) => read(what, {}),
		find: (what, name) => read(what, { friendlyName: name }),
		fetch: (sid) => flexFlows.get(sid).fetch(),
		create: (given) => flexFlows.create({
			...given,
			...web
		}),
		update: (sid, given) => flexFlows.get(sid).update({
			...given,
			...web
		}),
		remove: (sid) => flexFlows.get(sid).remove(),
		type: "web",
		typeOf: ({ channelType }) => channelType
	};
}
exports.FLEX_FLOWS = FLEX_FLOWS;
