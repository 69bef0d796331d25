const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_shared = require("./shared.js");
// src/twilio/pages.ts
const PAGE_SIZE = 1e3;
const MOST_PAGES = 1e3;
async function readAllPages(what, listUrl, list, hosts, params) {
	const rows = [];
	const seen = new Set();
	let page = await whole(what, "first", () => list.page({
		...params,
		pageSize: PAGE_SIZE
	}));
	for (;;) {
		for (const row of page.instances) rows.push(row);
		const next = page.nextPageUrl;
		if (next === void 0 || next === null || next === "") return rows;
		const url = checkLink(what, String(next), new URL(listUrl), hosts);
		if (seen.has(url) || seen.size >= MOST_PAGES) throw incomplete(what, "the pages run in a circle");
		seen.add(url);
		page = await whole(what, "later", () => list.getPage(url));
	}
}
async function whole(what, which, read) {
	try {
		const page = await understood(what, read);
		const { meta } = page._payload;
		if (meta === null || typeof meta !== "object") throw incomplete(what, SHAPE);
		return page;
	} catch (error) {
		if (!(error instanceof require_shared.RequestError)) throw error;
		const unreadable = error.kind === "lost" && error.status !== void 0;
		if (which === "first" && !unreadable) throw error;
		throw incomplete(what, `a page failed (${error.message})`);
	}
}
const SHAPE = "the answer has not the shape that Twilio documents";
function checkLink(what, link, listUrl, hosts) {
	let url;
	try {
		url = new URL(link);
	} catch {
		throw incomplete(what, "the link to the next page is no URL");
	}
	const routed = hosts.route(listUrl);
	const path = url.origin === listUrl.origin ? listUrl.pathname : routed.pathname;
	if (!hosts.isSameHost(url, listUrl) || url.pathname !== path && url.pathname !== listUrl.pathname) throw incomplete(what, "the link to the next page leads elsewhere");
	return `${listUrl.origin}${listUrl.pathname}${url.search}`;
}
async function understood(what, read) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof require_shared.RequestError || error instanceof require_shared.Interrupted) throw error;
		throw incomplete(what, SHAPE);
	}
}
function incomplete(what, why) {
	return new require_shared.ProblemError([require_shared.guard("incomplete read", "FA302", `${what} could not be read whole: ${why}`, "Nothing is planned from half of an account. Run again; if it stays so, tell Twilio.")]);
}
// src/twilio/rows.ts
function readRow(kind, row, nameOf) {
	const values = new Map();
	for (const field of kind.fields) {
		const integration = values.get(require_shared.INTEGRATION);
		if (field.integration !== void 0 && field.integration !== integration) continue;
		values.set(field.path, readValue(kind, field, at(row, field.twilio), nameOf));
	}
	return values;
}
function at(row, path) {
	const [first = "", inner] = path.split(".");
	const value = Reflect.get(row, camelCase(first));
	if (inner === void 0) return value;
	return value !== null && typeof value === "object" ? Reflect.get(value, inner) : void 0;
}
function readValue(kind, field, value, nameOf) {
	switch (field.type) {
		case "text":
		case "sid": return text(value);
		case "url": return new require_shared.WebhookUrl(text(value));
		case "reference": {
			const reference = text(value) || ("default" in field ? field.default : "");
			return field.holds === "name" ? nameOf(reference) : reference;
		}
		case "number": return wholeNumber(value, field.default);
		case "flag":
			if (field.isNullable) return flag(value) ?? null;
			return flag(value) ?? ("default" in field ? field.default : field.unset);
		case "integration": return kind.integrations.find(({ twilio }) => twilio === value)?.name ?? (text(value) || null);
	}
}
function toParameters(kind, values) {
	const parameters = {};
	for (const field of kind.fields) {
		const { path } = field;
		const value = values.get(path);
		if (value === void 0 || value === null) continue;
		const name = require_shared.parameterOf(field).replace(/(?<=^|\.)[A-Z]/g, (letter) => letter.toLowerCase());
		if (path === "integration") parameters[name] = require_shared.integrationNamed(kind, value)?.twilio ?? "";
		else parameters[name] = value instanceof require_shared.WebhookUrl ? value.reveal() : value;
	}
	return parameters;
}
function camelCase(name) {
	return name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}
function text(value) {
	return typeof value === "string" ? value : "";
}
function wholeNumber(value, fallback) {
	if (value === null || value === void 0 || value === "") return fallback;
	const number = Number(value);
	return Number.isFinite(number) ? number : fallback;
}
function flag(value) {
	if (typeof value === "boolean") return value;
	return value === "true" ? true : value === "false" ? false : void 0;
}
// node_modules/twilio/lib/base/utility.js
var require_utility = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.trim = void 0;
	exports.isValidPathParam = isValidPathParam;
	const INVALID_PATH_PARAM_CHARS = ["/", "?"];
	const trim = (str, c = "\\s") => str.replace(new RegExp(`^([${c}]*)(.*?)([${c}]*)$`), "$2");
	exports.trim = trim;
	function isValidPathParam(param) {
		if (param === null || param === void 0) return false;
		const paramString = param.toString();
		return INVALID_PATH_PARAM_CHARS.every((invalidChar) => !paramString.includes(invalidChar));
	}
}));
// node_modules/twilio/lib/base/Domain.js
var require_Domain = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const utility_1 = require_utility();
	var Domain = class {
		constructor(twilio, baseUrl) {
			this.twilio = twilio;
			this.baseUrl = baseUrl;
		}
		absoluteUrl(uri) {
			var result = "";
			if (typeof this.baseUrl === "string") {
				const cleanBaseUrl = (0, utility_1.trim)(this.baseUrl, "/");
				result += cleanBaseUrl;
				result += "/";
			}
			if (typeof uri === "string") {
				uri = (0, utility_1.trim)(uri, "/");
				if (result === "") result += "/";
				result += uri;
			}
			return result;
		}
		request(opts) {
			return this.twilio.request({
				...opts,
				uri: this.absoluteUrl(opts.uri)
			});
		}
	};
	exports.default = Domain;
}));
// node_modules/twilio/lib/base/RestException.js
var require_RestException = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var RestException = class extends Error {
		constructor(response) {
			super("[HTTP " + response.statusCode + "] Failed to execute request");
			const body = typeof response.body == "string" ? parseResponseBody(response.body) : response.body;
			this.status = response.statusCode;
			if (body !== null) {
				this.message = body.message;
				this.code = body.code;
				this.moreInfo = body.more_info;
				this.details = body.details;
			} else this.message = "[HTTP " + response.statusCode + "] Failed to execute request";
		}
	};
	exports.default = RestException;
	function parseResponseBody(response_body) {
		let body = null;
		try {
			body = JSON.parse(response_body);
		} catch (catchError) {
			body = null;
		}
		return body;
	}
}));
// node_modules/twilio/lib/base/TwilioServiceException.js
var require_TwilioServiceException = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var TwilioServiceException = class extends Error {
		constructor(response) {
			const body = typeof response.body == "string" ? parseResponseBody(response.body) : response.body;
			const status = body?.status || response.statusCode;
			super(`[HTTP ${status}] ${body?.title || "Failed to execute request"}`);
			this.type = body?.type || "";
			this.title = body?.title || "Failed to execute request";
			this.status = status;
			this.code = body?.code || 0;
			if (body?.detail) this.detail = body.detail;
			if (body?.instance) this.instance = body.instance;
			if (body?.errors) this.errors = body.errors;
		}
		static isRFC9457Response(body) {
			if (!body || typeof body !== "object") return false;
			return typeof body.type === "string" && typeof body.title === "string" && typeof body.status === "number" && typeof body.code === "number";
		}
	};
	exports.default = TwilioServiceException;
	function parseResponseBody(response_body) {
		let body = null;
		try {
			body = JSON.parse(response_body);
		} catch (catchError) {
			body = null;
		}
		return body;
	}
}));
// node_modules/twilio/lib/base/Version.js
var require_Version = require_rolldown_runtime.__commonJSMin(((exports, module, this$6) => {
	var __importDefault = this$6 && this$6.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const RestException_1 = __importDefault(require_RestException());
	const TwilioServiceException_1 = __importDefault(require_TwilioServiceException());
	const utility_1 = require_utility();
	exports.default = class Version {
		constructor(domain, version) {
			this._domain = domain;
			this._version = version;
		}
		get domain() {
			return this._domain;
		}
		throwException(response) {
			const isResponseBodyString = typeof response.body === "string";
			let body = null;
			if (isResponseBodyString) try {
				body = JSON.parse(response.body);
			} catch (e) {}
			else body = response.body;
			if (TwilioServiceException_1.default.isRFC9457Response(body)) throw new TwilioServiceException_1.default(response);
			throw new RestException_1.default(response);
		}
		absoluteUrl(uri) {
			return this._domain.absoluteUrl(this.relativeUrl(uri));
		}
		relativeUrl(uri) {
			var result = "";
			if (typeof this._version === "string") {
				const version = (0, utility_1.trim)(this._version, "/");
				result += version;
				result += "/";
			}
			if (typeof uri === "string") {
				uri = (0, utility_1.trim)(uri, "/");
				if (result === "") result += "/";
				result += uri;
			}
			return result;
		}
		request(opts) {
			return this._domain.request({
				...opts,
				uri: this.relativeUrl(opts.uri || "")
			});
		}
		create(opts) {
			var qResponse = this.request(opts);
			qResponse = qResponse.then((response) => {
				if (response.statusCode < 200 || response.statusCode >= 300) this.throwException(response);
				if (typeof response.body === "string") return JSON.parse(response.body);
				return response.body;
			});
			return qResponse;
		}
		fetch(opts) {
			var qResponse = this.request(opts);
			qResponse = qResponse.then((response) => {
				if (response.statusCode < 200 || response.statusCode >= 400) this.throwException(response);
				if (typeof response.body === "string") return JSON.parse(response.body);
				return response.body;
			});
			return qResponse;
		}
		page(opts) {
			return this.request(opts);
		}
		update(opts) {
			var qResponse = this.request(opts);
			qResponse = qResponse.then((response) => {
				if (response.statusCode < 200 || response.statusCode >= 300) this.throwException(response);
				if (typeof response.body === "string") return JSON.parse(response.body);
				return response.body;
			});
			return qResponse;
		}
		async patch(opts) {
			const response = await this.request(opts);
			if (response.statusCode < 200 || response.statusCode >= 300) this.throwException(response);
			return typeof response.body === "string" ? JSON.parse(response.body) : response.body;
		}
		remove(opts) {
			let qResponse = this.request(opts);
			qResponse = qResponse.then((response) => {
				if (response.statusCode < 200 || response.statusCode >= 300) this.throwException(response);
				return true;
			});
			return qResponse;
		}
		createWithResponseInfo(opts) {
			return this.request(opts).then((response) => {
				if (response.statusCode < 200 || response.statusCode >= 300) this.throwException(response);
				let body;
				if (typeof response.body === "string") body = JSON.parse(response.body);
				else body = response.body;
				return {
					body,
					statusCode: response.statusCode,
					headers: response.headers
				};
			});
		}
		fetchWithResponseInfo(opts) {
			return this.request(opts).then((response) => {
				if (response.statusCode < 200 || response.statusCode >= 400) this.throwException(response);
				let body;
				if (typeof response.body === "string") body = JSON.parse(response.body);
				else body = response.body;
				return {
					body,
					statusCode: response.statusCode,
					headers: response.headers
				};
			});
		}
		updateWithResponseInfo(opts) {
			return this.request(opts).then((response) => {
				if (response.statusCode < 200 || response.statusCode >= 300) this.throwException(response);
				let body;
				if (typeof response.body === "string") body = JSON.parse(response.body);
				else body = response.body;
				return {
					body,
					statusCode: response.statusCode,
					headers: response.headers
				};
			});
		}
		async patchWithResponseInfo(opts) {
			const response = await this.request(opts);
			if (response.statusCode < 200 || response.statusCode >= 300) this.throwException(response);
			let body;
			if (typeof response.body === "string") body = JSON.parse(response.body);
			else body = response.body;
			return {
				body,
				statusCode: response.statusCode,
				headers: response.headers
			};
		}
		removeWithResponseInfo(opts) {
			return this.request(opts).then((response) => {
				if (response.statusCode < 200 || response.statusCode >= 300) this.throwException(response);
				return {
					body: true,
					statusCode: response.statusCode,
					headers: response.headers
				};
			});
		}
		readLimits(opts) {
			var limit = opts.limit;
			var pageSize = opts.pageSize;
			if (limit && !Number.isFinite(limit) || limit <= 0) throw new TypeError("Parameter limit must be a positive integer");
			if (pageSize && (!Number.isFinite(pageSize) || pageSize <= 0)) throw new TypeError("Parameter pageSize must be a positive integer");
			if (limit && !pageSize) pageSize = limit;
			return {
				limit,
				pageSize
			};
		}
		setPromiseCallback(operationPromise, callback) {
			if (typeof callback === "function") operationPromise = operationPromise.then((value) => callback(null, value)).catch((error) => callback(error));
			return operationPromise;
		}
		each(params, callback) {
			if (typeof params === "function") {
				callback = params;
				params = {};
			} else params = params || {};
			if (params.callback) callback = params.callback;
			if (typeof callback === "undefined") throw new Error("Callback function must be provided");
			let done = false;
			let doneCalled = false;
			let currentPage = 1;
			let currentResource = 0;
			let limits = {};
			let pPending = true;
			let pResolve;
			let pReject;
			if (this._version instanceof Version) limits = this._version.readLimits({
				limit: params.limit,
				pageSize: params.pageSize
			});
			function onComplete(error) {
				let unhandledError = error;
				done = true;
				if (typeof params.done === "function" && !doneCalled) try {
					params.done(unhandledError);
					unhandledError = null;
				} catch (e) {
					unhandledError = e;
				}
				doneCalled = true;
				if (pPending) {
					if (unhandledError) pReject(unhandledError);
					else pResolve();
					pPending = false;
				}
			}
			function fetchNextPage(fn) {
				let promise = fn();
				if (typeof promise === "undefined") {
					onComplete();
					return;
				}
				promise.then((page) => {
					try {
						page.instances.forEach(function(instance) {
							if (done || typeof params.limit !== "undefined" && currentResource >= params.limit) {
								done = true;
								return false;
							}
							currentResource++;
							callback?.(instance, onComplete);
						});
					} catch (e) {
						return onComplete(e);
					}
					if (!done) {
						currentPage++;
						fetchNextPage(page.nextPage.bind(page));
					} else onComplete();
				}).catch(onComplete);
			}
			return new Promise((resolve, reject) => {
				pResolve = resolve;
				pReject = reject;
				fetchNextPage(this.page.bind(this, Object.assign(params, limits)));
			});
		}
		list(params, callback) {
			if (typeof params === "function") {
				callback = params;
				params = {};
			} else params = params || {};
			let allResources = [];
			params.callback = function(resource, done) {
				allResources.push(resource);
				if (typeof params.limit !== "undefined" && allResources.length === params.limit) done();
			};
			let operationPromise = new Promise((resolve, reject) => {
				params.done = function(error) {
					if (typeof error === "undefined") resolve(allResources);
					else reject(error);
				};
			});
			if (this._version instanceof Version) operationPromise = this._version.setPromiseCallback(operationPromise, callback);
			this.each(params);
			return operationPromise;
		}
		eachWithHttpInfo(params, callback) {
			if (typeof params === "function") {
				callback = params;
				params = {};
			} else params = params || {};
			if (params.callback) callback = params.callback;
			if (typeof callback === "undefined") throw new Error("Callback function must be provided");
			let done = false;
			let doneCalled = false;
			let currentPage = 1;
			let currentResource = 0;
			let limits = {};
			let pPending = true;
			let pResolve;
			let pReject;
			let firstPageMetadata = null;
			if (this._version instanceof Version) limits = this._version.readLimits({
				limit: params.limit,
				pageSize: params.pageSize
			});
			function onComplete(error) {
				let unhandledError = error;
				done = true;
				if (typeof params.done === "function" && !doneCalled) try {
					params.done(unhandledError, firstPageMetadata);
					unhandledError = null;
				} catch (e) {
					unhandledError = e;
				}
				doneCalled = true;
				if (pPending) {
					if (unhandledError) pReject(unhandledError);
					else pResolve({
						body: void 0,
						statusCode: firstPageMetadata.statusCode,
						headers: firstPageMetadata.headers
					});
					pPending = false;
				}
			}
			function fetchNextPageWithInfo(fn) {
				let promise = fn();
				if (typeof promise === "undefined" || promise === null) {
					if (currentPage === 1) {
						pReject(new Error("Page method did not return a Promise"));
						pPending = false;
					} else onComplete();
					return;
				}
				promise.then((response) => {
					let pageData = response.body !== void 0 ? response.body : response;
					if (currentPage === 1 && !firstPageMetadata) {
						if (response.statusCode !== void 0) firstPageMetadata = {
							statusCode: response.statusCode,
							headers: response.headers || {}
						};
						else firstPageMetadata = {
							statusCode: 200,
							headers: {}
						};
					}
					if (typeof pageData === "string") pageData = JSON.parse(pageData);
					try {
						pageData.instances.forEach(function(instance) {
							if (done || typeof params.limit !== "undefined" && currentResource >= params.limit) {
								done = true;
								return false;
							}
							currentResource++;
							callback?.(instance, onComplete);
						});
					} catch (e) {
						return onComplete(e);
					}
					if (!done) {
						currentPage++;
						const nextPageFn = pageData.nextPage?.bind(pageData);
						if (nextPageFn) fetchNextPageWithInfo(nextPageFn);
						else onComplete();
					} else onComplete();
				}).catch(onComplete);
			}
			return new Promise((resolve, reject) => {
				pResolve = resolve;
				pReject = reject;
				const pageParams = Object.assign({}, params, limits);
				fetchNextPageWithInfo(() => {
					if (typeof this.pageWithHttpInfo === "function") return this.pageWithHttpInfo(pageParams);
					return this.page(pageParams);
				});
			});
		}
		listWithHttpInfo(params, callback) {
			if (typeof params === "function") {
				callback = params;
				params = {};
			} else params = params || {};
			let allResources = [];
			let firstPageMetadata = null;
			params.callback = function(resource, done) {
				allResources.push(resource);
				if (typeof params.limit !== "undefined" && allResources.length === params.limit) done();
			};
			let operationPromise = new Promise((resolve, reject) => {
				params.done = function(error, metadata) {
					if (metadata) firstPageMetadata = metadata;
					if (typeof error === "undefined") resolve({
						body: allResources,
						statusCode: firstPageMetadata.statusCode,
						headers: firstPageMetadata.headers
					});
					else reject(error);
				};
			});
			if (this._version instanceof Version) operationPromise = this._version.setPromiseCallback(operationPromise, callback);
			this.eachWithHttpInfo(params);
			return operationPromise;
		}
	};
}));
// \0dayjs
var _dayjs_exports = require_rolldown_runtime.__exportAll({ default: () => _dayjs_default });
var utc, _dayjs_default;
var init__dayjs = require_rolldown_runtime.__esmMin((() => {
	utc = () => ({ isValid: () => false });
	_dayjs_default = {
		extend() {},
		utc
	};
}));
// \0dayjs/plugin/utc
var utc_exports = require_rolldown_runtime.__exportAll({ default: () => utc_default });
var utc_default;
var init_utc = require_rolldown_runtime.__esmMin((() => {
	utc_default = {};
}));
// node_modules/twilio/lib/base/deserialize.js
var require_deserialize = require_rolldown_runtime.__commonJSMin(((exports, module, this$5) => {
	var __importDefault = this$5 && this$5.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.iso8601Date = iso8601Date;
	exports.iso8601DateTime = iso8601DateTime;
	exports.rfc2822DateTime = rfc2822DateTime;
	exports.decimal = decimal;
	exports.integer = integer;
	const dayjs_1 = __importDefault((init__dayjs(), require_rolldown_runtime.__toCommonJS(_dayjs_exports)));
	const utc_1 = __importDefault((init_utc(), require_rolldown_runtime.__toCommonJS(utc_exports)));
	dayjs_1.default.extend(utc_1.default);
	function iso8601Date(s) {
		return parseDate(s, "YYYY-MM-DD");
	}
	function iso8601DateTime(s) {
		return parseDate(s, "YYYY-MM-DD[T]HH:mm:ss[Z]");
	}
	function rfc2822DateTime(s) {
		return parseDate(s, "ddd, DD MMM YYYY HH:mm:ss [+0000]");
	}
	function decimal(d) {
		return parseNumber(d, parseFloat);
	}
	function integer(i) {
		return parseNumber(i, parseInt);
	}
	function parseDate(s, format) {
		var m = dayjs_1.default.utc(s, format);
		if (m.isValid()) return m.toDate();
		return s;
	}
	function parseNumber(n, parser) {
		var parsed = parser(n);
		if (typeof parsed === "number" && isNaN(parsed)) return n;
		return parsed;
	}
}));
// node_modules/twilio/lib/base/serialize.js
var require_serialize = require_rolldown_runtime.__commonJSMin(((exports, module, this$4) => {
	var __importDefault = this$4 && this$4.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.iso8601Date = iso8601Date;
	exports.iso8601DateTime = iso8601DateTime;
	exports.prefixedCollapsibleMap = prefixedCollapsibleMap;
	exports.object = object;
	exports.bool = bool;
	exports.twiml = twiml;
	exports.map = map;
	const dayjs_1 = __importDefault((init__dayjs(), require_rolldown_runtime.__toCommonJS(_dayjs_exports)));
	const utc_1 = __importDefault((init_utc(), require_rolldown_runtime.__toCommonJS(utc_exports)));
	dayjs_1.default.extend(utc_1.default);
	function iso8601Date(date) {
		if (!date || !(date instanceof Date)) return date;
		else return dayjs_1.default.utc(date).format("YYYY-MM-DD");
	}
	function iso8601DateTime(date) {
		if (!date || !(date instanceof Date)) return date;
		else return dayjs_1.default.utc(date).format("YYYY-MM-DD[T]HH:mm:ss[Z]");
	}
	function prefixedCollapsibleMap(m, prefix) {
		if (!m || typeof m !== "object" || Object.prototype.toString.call(m) !== "[object Object]") return {};
		function flatten(m, result, previous) {
			result = result || {};
			previous = previous || [];
			Object.keys(m).forEach((key) => {
				const unionKeys = [...previous];
				if (!unionKeys.includes(key)) unionKeys.push(key);
				if (typeof m[key] === "object" && Object.prototype.toString.call(m[key]) === "[object Object]") flatten(m[key], result, unionKeys);
				else result[unionKeys.join(".")] = m[key];
			});
			return result;
		}
		var flattened = flatten(m);
		var result = flattened;
		if (prefix) {
			result = {};
			Object.keys(flattened).forEach((key) => {
				result[prefix + "." + key] = flattened[key];
			});
		}
		return result;
	}
	function object(o) {
		if (typeof o === "object") return JSON.stringify(o);
		return o;
	}
	function bool(input) {
		if (typeof input === "string") return input;
		if (typeof input === "boolean" || typeof input === "object" && Object.prototype.toString.call(input) === "[object Boolean]") return input.toString();
		return input;
	}
	function twiml(input) {
		return input.toString();
	}
	function map(input, transform) {
		if (typeof input === "object" && Array.isArray(input)) return input.map((element) => transform(element));
		return input;
	}
}));
// node_modules/twilio/lib/rest/flexApi/v1/configuration.js
var require_configuration = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ConfigurationInstance = exports.ConfigurationContextImpl = void 0;
	exports.ConfigurationListInstance = ConfigurationListInstance;
	const util_1 = require("util");
	const deserialize = require_deserialize();
	require_serialize();
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
// node_modules/twilio/lib/base/Page.js
var require_Page = require_rolldown_runtime.__commonJSMin(((exports, module, this$3) => {
	var __importDefault = this$3 && this$3.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const RestException_1 = __importDefault(require_RestException());
	var Page = class Page {
		constructor(version, response, solution) {
			let payload = this.processResponse(response);
			this._version = version;
			this._payload = payload;
			this._solution = solution;
			this.nextPageUrl = this.getNextPageUrl();
			this.previousPageUrl = this.getPreviousPageUrl();
			this.instances = this.loadInstances(this.loadPage(payload));
		}
		getPreviousPageUrl() {
			if (this._payload.meta && "previous_page_url" in this._payload.meta && this._payload.meta.previous_page_url) return this._payload.meta.previous_page_url;
			if ("previous_page_uri" in this._payload && this._payload.previous_page_uri) return this._version._domain.absoluteUrl(this._payload.previous_page_uri);
		}
		getNextPageUrl() {
			if (this._payload.meta && "next_page_url" in this._payload.meta && this._payload.meta.next_page_url) return this._payload.meta.next_page_url;
			if ("next_page_uri" in this._payload && this._payload.next_page_uri) return this._version._domain.absoluteUrl(this._payload.next_page_uri);
		}
		getInstance(payload) {
			throw new Error("Page.get_instance() must be implemented in the derived class");
		}
		loadInstances(resources) {
			let instances = [];
			resources.forEach((resource) => {
				instances.push(this.getInstance(resource));
			});
			return instances;
		}
		nextPage() {
			if (!this.nextPageUrl) return;
			return this._version._domain.twilio.request({
				method: "get",
				uri: this.nextPageUrl
			}).then(function(response) {
				return new this.constructor(this._version, response, this._solution);
			}.bind(this));
		}
		previousPage() {
			if (!this.previousPageUrl) return;
			return this._version._domain.twilio.request({
				method: "get",
				uri: this.previousPageUrl
			}).then(function(response) {
				return new this.constructor(this._version, response, this._solution);
			}.bind(this));
		}
		processResponse(response) {
			if (response.statusCode !== 200) throw new RestException_1.default(response);
			if (typeof response.body === "string") return JSON.parse(response.body);
			return response.body;
		}
		loadPage(payload) {
			if (payload.meta?.key) return payload[payload.meta.key];
			const keys = Object.keys(payload).filter((key) => !Page.META_KEYS.includes(key));
			if (keys.length === 1) return payload[keys[0]];
			for (const key of keys) if (Array.isArray(payload[key])) return payload[key];
			throw new Error("Page Records cannot be deserialized");
		}
		forOwn(obj, iteratee) {
			obj = Object(obj);
			for (const [key, val] of Object.entries(obj)) iteratee(val, key, obj);
		}
		toJSON() {
			const clone = {};
			this.forOwn(this, (value, key) => {
				if (!key.startsWith("_") && typeof value !== "function") clone[key] = value;
			});
			return clone;
		}
	};
	Page.META_KEYS = [
		"end",
		"first_page_uri",
		"last_page_uri",
		"next_page_uri",
		"num_pages",
		"page",
		"page_size",
		"previous_page_uri",
		"start",
		"total",
		"uri"
	];
	exports.default = Page;
}));
// node_modules/twilio/lib/rest/flexApi/v1/flexFlow.js
var require_flexFlow = require_rolldown_runtime.__commonJSMin(((exports, module, this$2) => {
	var __importDefault = this$2 && this$2.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FlexFlowPage = exports.FlexFlowInstance = exports.FlexFlowContextImpl = void 0;
	exports.FlexFlowListInstance = FlexFlowListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_Page());
	const deserialize = require_deserialize();
	const serialize = require_serialize();
	const utility_1 = require_utility();
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
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		getInstance(payload) {
			return new FlexFlowInstance(this._version, payload);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.FlexFlowPage = FlexFlowPage;
}));
// node_modules/twilio/lib/rest/studio/v2/flow/execution.js
var require_execution = require_rolldown_runtime.__commonJSMin((() => {}));
// node_modules/twilio/lib/rest/studio/v2/flow/flowRevision.js
var require_flowRevision = require_rolldown_runtime.__commonJSMin((() => {}));
// node_modules/twilio/lib/rest/studio/v2/flow/flowTestUser.js
var require_flowTestUser = require_rolldown_runtime.__commonJSMin((() => {}));
// node_modules/twilio/lib/rest/studio/v2/flow.js
var require_flow = require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FlowPage = exports.FlowInstance = exports.FlowContextImpl = void 0;
	exports.FlowListInstance = FlowListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_Page());
	const deserialize = require_deserialize();
	const serialize = require_serialize();
	const utility_1 = require_utility();
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
		executions() {
			return this._proxy.executions;
		}
		revisions() {
			return this._proxy.revisions;
		}
		testUsers() {
			return this._proxy.testUsers;
		}
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
		constructor(version, response, solution) {
			super(version, response, solution);
		}
		getInstance(payload) {
			return new FlowInstance(this._version, payload);
		}
		[util_1.inspect.custom](depth, options) {
			return (0, util_1.inspect)(this.toJSON(), options);
		}
	};
	exports.FlowPage = FlowPage;
}));
// src/twilio/sdk.ts
var import_Domain = require_rolldown_runtime.__toESM(require_Domain());
var import_Version = require_rolldown_runtime.__toESM(require_Version());
var import_configuration = require_configuration();
var import_flexFlow = require_flexFlow();
var import_flow = require_flow();
const URLS = {
	flexFlows: "https://flex-api.twilio.com/v1/FlexFlows",
	studioFlows: "https://studio.twilio.com/v2/Flows",
	workspaces: "https://taskrouter.twilio.com/v1/Workspaces",
	proxyServices: "https://proxy.twilio.com/v1/Services"
};
function twilioApi(client) {
	const flex = version(client, "https://flex-api.twilio.com", "v1");
	return {
		client,
		flexFlows: (0, import_flexFlow.FlexFlowListInstance)(flex),
		configuration: (0, import_configuration.ConfigurationListInstance)(flex),
		studioFlows: (0, import_flow.FlowListInstance)(version(client, "https://studio.twilio.com", "v2"))
	};
}
function version(client, url, name) {
	const domain = new import_Domain.default(client, url);
	return new import_Version.default(domain, name);
}
// src/twilio/flex-flows.ts
const SID = /^FO[0-9a-f]{32}$/i;
const WHAT = "The list of Flex Flows";
function flexFlows(api, account, channelName, secrets) {
	const toLive = (row) => {
		const values = readRow(require_shared.FLEX_FLOW, row, channelName);
		const isElsewhere = row.channelType === "web" ? {} : { isElsewhere: true };
		return {
			sid: row.sid,
			name: String(values.get(require_shared.NAME)),
			values,
			...isElsewhere
		};
	};
	const checked = (row, isMeant) => {
		if (!SID.test(row.sid)) throw new require_shared.RequestError("lost", "the answer is no Flex Flow");
		if (row.accountSid !== account || !isMeant(row)) throw new require_shared.RequestError("lost", `the answer is another Flex Flow, ${row.sid}`);
		return toLive(row);
	};
	const written = async (ask, isMeant) => {
		try {
			return checked(await answered(ask), isMeant);
		} catch (error) {
			if (error instanceof require_shared.RequestError && error.kind === "lost") error.isInDoubt = true;
			throw error;
		}
	};
	const read = async (params) => check(await readAllPages(WHAT, URLS.flexFlows, api.flexFlows, api.client.hosts, params), account);
	return {
		async list() {
			const rows = await read({});
			return {
				addresses: rows.filter((row) => row.channelType === "web").map(toLive),
				otherSids: new Set(rows.filter((row) => row.channelType !== "web").map((row) => row.sid))
			};
		},
		async fetch(sid) {
			try {
				return checked(await answered(() => api.flexFlows.get(sid).fetch()), isThat(sid));
			} catch (error) {
				if (error instanceof require_shared.RequestError && error.status === 404) return void 0;
				throw error;
			}
		},
		async findByName(name) {
			return (await read({ friendlyName: name })).filter((row) => row.channelType === "web" && row.friendlyName === name).map(toLive);
		},
		async create(values) {
			return written(() => api.flexFlows.create(parameters(values, secrets)), ({ friendlyName }) => friendlyName === values.get(require_shared.NAME));
		},
		async update(sid, values) {
			return written(() => api.flexFlows.get(sid).update(parameters(values, secrets)), isThat(sid));
		},
		async remove(sid) {
			try {
				await answered(() => api.flexFlows.get(sid).remove());
			} catch (error) {
				if (!(error instanceof require_shared.RequestError && error.status === 404)) throw error;
			}
		}
	};
}
const isThat = (sid) => (row) => row.sid.toLowerCase() === sid.toLowerCase();
function parameters(values, secrets) {
	for (const value of values.values()) if (value instanceof require_shared.WebhookUrl) for (const secret of value.secrets()) secrets.add(secret);
	return {
		...toParameters(require_shared.FLEX_FLOW, values),
		channelType: "web"
	};
}
function check(rows, account) {
	const foreign = rows.filter((row) => row.accountSid !== account);
	const first = foreign[0];
	if (first !== void 0) {
		if (foreign.length === rows.length && foreign.every((row) => row.accountSid === first.accountSid)) throw wrongAccount(account, String(first.accountSid));
		throw incomplete(WHAT, "it holds a Flex Flow of another account");
	}
	const seen = new Set();
	for (const row of rows) {
		if (!SID.test(row.sid)) throw incomplete(WHAT, "a row has no valid SID");
		if (seen.has(row.sid)) throw incomplete(WHAT, `${row.sid} is in it twice`);
		seen.add(row.sid);
	}
	return rows;
}
function ownedBy(account, rows) {
	const foreign = rows.find(({ accountSid = account }) => accountSid !== account);
	if (foreign !== void 0) throw wrongAccount(account, String(foreign.accountSid));
}
function wrongAccount(wanted, found) {
	const shown = /^AC[0-9a-f]{32}$/i.test(found) ? found : "another account";
	return new require_shared.ProblemError([require_shared.guard("account", "FA301", `The credentials belong to ${shown}, and ${wanted} is asked for`, "Give the account SID and the credentials of one and the same account.")]);
}
async function answered(ask) {
	try {
		return await ask();
	} catch (error) {
		if (error instanceof require_shared.RequestError || error instanceof require_shared.Interrupted) throw error;
		throw new require_shared.RequestError("lost", "the answer has not the shape that Twilio documents");
	}
}
// src/twilio/chat-service.ts
const CHAT_SERVICE = /^IS[0-9a-f]{32}$/i;
async function readConfiguration(api, account) {
	try {
		const found = await understood("The Flex Configuration", () => api.configuration.get().fetch());
		if (found.accountSid !== account) throw wrongAccount(account, String(found.accountSid));
		const chatService = found.chatServiceInstanceSid;
		return { chatService: CHAT_SERVICE.test(String(chatService)) ? chatService : void 0 };
	} catch (error) {
		if (error instanceof require_shared.RequestError && error.status === 404) return { chatService: void 0 };
		throw error;
	}
}
// src/twilio/retry.ts
const TRY_AGAIN_CODES = new Set([
	45001,
	45005,
	45304,
	45780
]);
const DOUBTFUL_CODES = new Set([45210, 45212]);
function mayRepeat(kind, failure) {
	if (failure.kind === "unsent" || failure.status === 429) return true;
	if (kind === "create") return false;
	if (failure.kind === "lost") return true;
	return isServerTrouble(failure);
}
function mayBeCarriedOut(kind, failure) {
	if (kind === "list" || kind === "fetch") return false;
	if (failure.kind === "unsent" || failure.status === 429) return false;
	if (failure.kind === "lost" || isServerTrouble(failure)) return true;
	return kind === "create" && DOUBTFUL_CODES.has(failure.code ?? 0);
}
function isServerTrouble(failure) {
	return (failure.status ?? 0) >= 500 || TRY_AGAIN_CODES.has(failure.code ?? 0);
}
function mostAttempts(failure) {
	return failure.status === 429 ? 10 : 5;
}
const LONGEST_WAIT = 6e4;
function waitBefore(attempt, retryAfter, random) {
	const seconds = Number(retryAfter);
	if (retryAfter !== void 0 && retryAfter.trim() !== "" && Number.isFinite(seconds) && seconds >= 0) return Math.min(seconds * 1e3, LONGEST_WAIT);
	const longest = Math.min(250 * 2 ** (attempt - 1), 8e3);
	return longest / 2 + longest / 2 * random;
}
// src/twilio/client.ts
var TwilioClient = class {
	#options;
	#authorization;
	hosts;
	#isClosed = false;
	constructor(options) {
		const { user, password } = options.credentials;
		this.#options = options;
		this.#authorization = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
		this.hosts = options.hosts;
	}
	close() {
		this.#isClosed = true;
	}
	async request(request) {
		const url = new URL(request.uri);
		for (const [name, value] of formOf(request.params)) url.searchParams.append(name, value);
		const kind = kindOf(request.method, url.pathname);
		const paced = PACED.test(url.pathname);
		let isInDoubt = false;
		for (let attempt = 1;; attempt++) {
			let answer;
			try {
				if (paced) await this.#options.lanes.turn(kind);
				if (this.#isOver) throw new require_shared.Interrupted();
				answer = await this.#send(request, url);
				const response = this.#read(answer);
				if (kind === "delete" && response.statusCode !== 204) throw new require_shared.RequestError("lost", "the answer is not that of a delete", response.statusCode);
				if (paced) this.#options.lanes.recover(kind);
				return response;
			} catch (error) {
				if (error instanceof require_shared.Interrupted && isInDoubt) throw inDoubt(error);
				if (!(error instanceof require_shared.RequestError)) throw error;
				isInDoubt ||= mayBeCarriedOut(kind, error);
				error.isInDoubt = isInDoubt;
				const wait = waitBefore(attempt, answer?.retryAfter, this.#options.random());
				if (paced && error.status === 429) this.#options.lanes.pause(kind, wait);
				if (attempt >= mostAttempts(error) || !mayRepeat(kind, error) || this.#isOver) throw error;
				await this.#options.clock.sleep(wait).catch((interruption) => {
					throw isInDoubt && interruption instanceof require_shared.Interrupted ? inDoubt(interruption) : interruption;
				});
			}
		}
	}
	get #isOver() {
		return this.#isClosed || this.#options.interrupted.aborted;
	}
	async #send(request, url) {
		const body = request.method === "post" ? formOf(request.data).toString() : void 0;
		return this.#options.send({
			method: request.method.toUpperCase(),
			url: this.hosts.route(url),
			headers: {
				accept: "application/json",
				authorization: this.#authorization,
				"user-agent": `twilio-flex-addresses/${require_shared.version} node/${process.versions.node}`,
				...body === void 0 ? {} : {
					"content-type": "application/x-www-form-urlencoded",
					"content-length": String(Buffer.byteLength(body))
				}
			},
			body
		}).catch((error) => {
			throw error instanceof require_shared.TransportError ? new require_shared.RequestError(error.kind, error.message) : error;
		});
	}
	#read(answer) {
		const { status, text } = answer;
		if (status >= 300 && status < 400) throw new require_shared.RequestError("refused", "Twilio answered with a redirect, which is not followed", status);
		const body = parseJson(text);
		if (status < 200 || status >= 300) throw this.#refusal(status, body);
		if (status === 204) return {
			statusCode: status,
			body: {}
		};
		if (body === null || typeof body !== "object") throw new require_shared.RequestError("lost", "the answer is no JSON", status);
		return {
			statusCode: status,
			body
		};
	}
	#refusal(status, body) {
		const { code, message } = body ?? {};
		const known = typeof code === "number" && Number.isSafeInteger(code) ? code : void 0;
		const said = typeof message === "string" ? message : `HTTP status ${status}`;
		const text = require_shared.visible(this.#options.secrets.scrub(said)).slice(0, 500);
		return new require_shared.RequestError("refused", text, status, known);
	}
};
function inDoubt(interruption) {
	const error = new require_shared.RequestError("lost", interruption.message);
	error.isInDoubt = true;
	return error;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function formOf(fields) {
	const form = new URLSearchParams();
	for (const [name, value] of Object.entries(fields ?? {})) if (value !== void 0 && value !== null) form.append(name, String(value));
	return form;
}
const PACED = /\/FlexFlows(\/|$)/;
const ENDS_IN_SID = /\/[A-Z]{2}[0-9a-f]{32}$/i;
function kindOf(method, path) {
	const member = ENDS_IN_SID.test(path) || path.endsWith("/Configuration");
	if (method === "post") return member ? "update" : "create";
	if (method === "delete") return "delete";
	return member ? "fetch" : "list";
}
// src/twilio/hosts.ts
function hosts(options) {
	const { region, edge } = options;
	const base = require_shared.checkHosts(options);
	if (base === void 0) {
		const route = (url) => regional(url, region, edge);
		return {
			route,
			isSameHost: (link, asked) => link.origin === asked.origin || link.origin === route(asked).origin
		};
	}
	return {
		route: (url) => new URL(`${base.pathname.replace(/\/+$/, "")}${url.pathname}${url.search}`, base),
		isSameHost: (link, asked) => link.origin === asked.origin || link.origin === base.origin
	};
}
function regional(url, region, edge) {
	if (region === void 0 && edge === void 0) return url;
	const [product = "", ...rest] = url.hostname.split(".");
	const parts = [
		product,
		...edge === void 0 ? [] : [edge],
		region ?? "us1",
		...rest
	];
	const regionalUrl = new URL(url);
	regionalUrl.hostname = parts.join(".");
	return regionalUrl;
}
// src/twilio/lanes.ts
const MARGIN = 1.02;
const RECOVERY = .9;
const SLOWEST = 8;
var Lanes = class {
	#clock;
	#pace;
	#lanes = new Map();
	constructor(clock, pace) {
		this.#clock = clock;
		this.#pace = pace;
	}
	turn(kind) {
		const lane = this.#lane(kind);
		const turn = lane.queue.then(async () => {
			for (let wait = lane.free - this.#clock.now(); wait > 0; wait = lane.free - this.#clock.now()) await this.#clock.sleep(wait);
			lane.free = this.#clock.now() + 1e3 / this.#pace[kind] * MARGIN * lane.slowness;
		});
		lane.queue = turn.catch(() => void 0);
		return turn;
	}
	pause(kind, milliseconds) {
		const lane = this.#lane(kind);
		lane.free = Math.max(lane.free, this.#clock.now() + milliseconds);
		lane.slowness = Math.min(lane.slowness * 2, SLOWEST);
	}
	recover(kind) {
		const lane = this.#lane(kind);
		lane.slowness = Math.max(1, lane.slowness * RECOVERY);
	}
	#lane(kind) {
		let lane = this.#lanes.get(kind);
		if (lane === void 0) {
			lane = {
				free: Number.NEGATIVE_INFINITY,
				slowness: 1,
				queue: Promise.resolve()
			};
			this.#lanes.set(kind, lane);
		}
		return lane;
	}
};
// src/twilio/look-ups.ts
async function lookUp(api, account, wanted, studioFlows) {
	const [found, tasks] = await Promise.all([wanted.studioFlows ? studioFlows ?? readStudioFlows(api, account) : void 0, wanted.workspaces.size > 0 ? Promise.resolve().then(() => require("./taskrouter.js")).then(({ readWorkspaces }) => readWorkspaces(api.client, account, wanted.workspaces)) : void 0]);
	return {
		studioFlows: found,
		workspaces: tasks?.workspaces,
		parts: tasks?.parts ?? new Map()
	};
}
async function readStudioFlows(api, account) {
	const hosts = api.client.hosts;
	const rows = await readAllPages("The list of Studio Flows", URLS.studioFlows, api.studioFlows, hosts, {});
	ownedBy(account, rows);
	return rows.map((row) => ({
		sid: row.sid,
		name: row.friendlyName,
		published: row.status !== "draft"
	}));
}
// src/commands/account.ts
const REQUEST_TIMEOUT = 3e4;
function openAccount(settings, world) {
	const { secrets, clock, random, interrupted } = world;
	secrets.add(settings.password);
	secrets.add(Buffer.from(`${settings.user}:${settings.password}`).toString("base64"));
	world.maskSecrets();
	const wire = require_shared.openTransport({
		timeout: REQUEST_TIMEOUT,
		interrupted
	});
	const client = new TwilioClient({
		credentials: {
			user: settings.user,
			password: settings.password
		},
		hosts: hosts(settings),
		send: wire.send,
		secrets,
		clock,
		lanes: new Lanes(clock, require_shared.FLEX_FLOW.pace),
		random,
		interrupted
	});
	const api = twilioApi(client);
	const channelNames = new Map();
	const channelName = (channel) => channelNames.get(channel) ?? channel;
	const store = flexFlows(api, settings.account, channelName, secrets);
	let studioFlows;
	let reading;
	return {
		store,
		startReading(also) {
			if (also.studioFlows) studioFlows = started(readStudioFlows(api, settings.account));
			reading = started(Promise.all([store.list(), readConfiguration(api, settings.account)]));
		},
		async finishReading() {
			if (reading === void 0) this.startReading({ studioFlows: false });
			const [live, { chatService }] = await reading;
			return {
				live,
				chatService
			};
		},
		async lookUp(wanted) {
			const lookUps = await lookUp(api, settings.account, wanted, studioFlows);
			for (const { channels } of lookUps.parts.values()) for (const { sid, name } of channels) channelNames.set(sid, name);
			return lookUps;
		},
		withChannelNames: (live) => ({
			...live,
			addresses: live.addresses.map((address) => withNames(require_shared.FLEX_FLOW, address, channelName))
		}),
		findChatService: async () => (await Promise.resolve().then(() => require("./proxy-service.js"))).chatServiceOfProxy(client, settings.account),
		close: () => {
			client.close();
			wire.close();
		}
	};
}
function started(promise) {
	promise.catch(() => void 0);
	return promise;
}
function withNames({ fields }, address, nameOf) {
	const values = new Map(address.values);
	for (const field of fields) {
		const value = values.get(field.path);
		if (field.type === "reference" && field.holds === "name" && typeof value === "string") values.set(field.path, nameOf(value));
	}
	return {
		...address,
		values
	};
}
// src/commands/live-plan.ts
async function withLivePlan(settings, world, use) {
	const twilio = settings.twilio;
	const text = require_shared.readText(settings.file, settings.folder, settings.confined);
	for (const value of require_shared.valuesIn(text, world.variables)) world.secrets.add(value);
	const account = openAccount(twilio, world);
	try {
		account.startReading({ studioFlows: leadsToStudio(text) });
		const past = world.history();
		past.catch(() => void 0);
		await require_shared.breath(world.interrupted);
		await require_shared.breath(world.interrupted);
		const { finishPlan } = await Promise.resolve().then(() => require("./plan.js")).then((n) => n.planning_exports);
		return await use(await finishPlan({
			settings,
			world,
			twilio,
			text,
			account,
			past
		}));
	} finally {
		account.close();
	}
}
function leadsToStudio(text) {
	return /^ +studio:/m.test(text) && !/^environments\b/m.test(text);
}
// src/commands/plan.ts
var plan_exports = require_rolldown_runtime.__exportAll({
	drift: () => drift,
	plan: () => plan
});
function plan(settings, world) {
	return withLivePlan(settings, world, async (live) => {
		const against = await world.review(live.plan);
		const failed = live.plan.blocked || against.length > 0;
		const differs = settings.detailedExitCode && !require_shared.inSync(live.plan);
		const result = planned(settings, live, failed ? "failed" : differs ? "differs" : "done");
		return {
			...result,
			problems: [...result.problems, ...against]
		};
	});
}
function drift(settings, world) {
	return withLivePlan(settings, world, async (live) => {
		return planned(settings, live, require_shared.errorsOf(live.plan.problems).some((problem) => !require_shared.isGuard(problem)) ? "failed" : require_shared.inSync(live.plan) ? "done" : "differs");
	});
}
function planned(settings, { plan, origins }, outcome) {
	return {
		kind: "planned",
		mode: settings.mode,
		file: settings.file,
		environment: settings.environment,
		outcome,
		problems: plan.problems,
		plan,
		origins
	};
}
Object.defineProperty(exports, "CHAT_SERVICE", {
	enumerable: true,
	get: function() {
		return CHAT_SERVICE;
	}
});
Object.defineProperty(exports, "URLS", {
	enumerable: true,
	get: function() {
		return URLS;
	}
});
Object.defineProperty(exports, "openAccount", {
	enumerable: true,
	get: function() {
		return openAccount;
	}
});
Object.defineProperty(exports, "ownedBy", {
	enumerable: true,
	get: function() {
		return ownedBy;
	}
});
Object.defineProperty(exports, "plan_exports", {
	enumerable: true,
	get: function() {
		return plan_exports;
	}
});
Object.defineProperty(exports, "planned", {
	enumerable: true,
	get: function() {
		return planned;
	}
});
Object.defineProperty(exports, "readAllPages", {
	enumerable: true,
	get: function() {
		return readAllPages;
	}
});
Object.defineProperty(exports, "require_Page", {
	enumerable: true,
	get: function() {
		return require_Page;
	}
});
Object.defineProperty(exports, "require_deserialize", {
	enumerable: true,
	get: function() {
		return require_deserialize;
	}
});
Object.defineProperty(exports, "require_serialize", {
	enumerable: true,
	get: function() {
		return require_serialize;
	}
});
Object.defineProperty(exports, "require_utility", {
	enumerable: true,
	get: function() {
		return require_utility;
	}
});
Object.defineProperty(exports, "version", {
	enumerable: true,
	get: function() {
		return version;
	}
});
Object.defineProperty(exports, "withLivePlan", {
	enumerable: true,
	get: function() {
		return withLivePlan;
	}
});
