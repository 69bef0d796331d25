const require_near = require("./near.js");
const require_runner_commands = require("./runner-commands.js");
// src/twilio/owner.ts
/** @throws ProblemError (FA301) where what was looked up says that it belongs to another account */
function checkOwner(account, rows) {
	const foreign = rows.find(({ accountSid = account }) => !require_near.isSameSid(accountSid, account));
	if (foreign !== void 0) throw wrongAccount(account, String(foreign.accountSid));
}
function wrongAccount(expected, found) {
	const shown = require_near.isSid(found, "AC") ? found : "another account";
	return new require_near.ProblemError([require_near.guard("account", "FA301", `The credentials belong to ${shown}, and ${expected} is asked for`, "Give the account SID and the credentials of one and the same account.")]);
}
// src/twilio/pages.ts
/** The most rows that Twilio puts on a page. */
const PAGE_SIZE = 1e3;
/** More pages than any account has: 2,500 Flex Flows at 50 a page are 50. */
const MAX_PAGES = 1e3;
/**
* Reads a list to its end, page by page.
*
* @param what the list's name, for errors
* @param listUrl the list's own URL: a link to another host or path is refused, since the credentials go along
* @throws ProblemError (FA302) where the list may be incomplete
*/
async function readAllPages(what, listUrl, list, hosts, params = {}) {
	const rows = [];
	const seen = /* @__PURE__ */ new Set();
	let page = await readPage(what, "first", () => list.page({
		...params,
		pageSize: PAGE_SIZE
	}));
	for (;;) {
		for (const row of page.instances) rows.push(row);
		const next = page.nextPageUrl;
		if (next === void 0 || next === null || next === "") return rows;
		const url = checkLink(what, String(next), new URL(listUrl), hosts);
		if (seen.has(url) || seen.size >= MAX_PAGES) throw incomplete(what, "the pages run in a circle");
		seen.add(url);
		page = await readPage(what, "later", () => list.getPage(url));
	}
}
/** A page that is there and says what it is: half of a list is no list. */
async function readPage(what, which, read) {
	try {
		const page = await readResource(read, (why) => incomplete(what, why));
		const { meta } = page._payload;
		if (meta === null || typeof meta !== "object") throw incomplete(what, SHAPE);
		return page;
	} catch (error) {
		if (!(error instanceof require_runner_commands.RequestError)) throw error;
		const unreadable = error.kind === "lost" && error.status !== void 0;
		if (which === "first" && !unreadable) throw error;
		throw incomplete(what, `a page failed (${error.message})`);
	}
}
const SHAPE = "the answer has not the shape that Twilio documents";
/** The link, on Twilio's own host: the client routes it like any other request. */
function checkLink(what, link, listUrl, hosts) {
	if (!URL.canParse(link)) throw incomplete(what, "the link to the next page is no URL");
	const url = new URL(link);
	const routed = hosts.route(listUrl);
	const path = url.origin === listUrl.origin ? listUrl.pathname : routed.pathname;
	if (!hosts.isSameHost(url, listUrl) || url.pathname !== path && url.pathname !== listUrl.pathname) throw incomplete(what, "the link to the next page leads elsewhere");
	return `${listUrl.origin}${listUrl.pathname}${url.search}`;
}
/**
* Twilio's resources throw whatever comes when an answer has not the shape that they expect.
*
* @param unreadable makes the error of that
*/
async function readResource(read, unreadable) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof require_runner_commands.RequestError || error instanceof require_runner_commands.Interrupted) throw error;
		throw unreadable(SHAPE);
	}
}
function incomplete(what, why) {
	return new require_near.ProblemError([require_near.guard("incomplete read", "FA302", `${what} could not be read whole: ${why}`, "Nothing is planned from half of an account. Run again; if it stays so, tell Twilio.")]);
}
// node_modules/twilio/lib/base/utility.js
var require_utility = /* @__PURE__ */ require_near.__commonJSMin(((exports) => {
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
var require_Domain = /* @__PURE__ */ require_near.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const utility_1 = require_utility();
	/**
	* Base domain object
	*/
	var Domain = class {
		/**
		* Creates a Domain instance
		*
		* @param twilio - A Twilio Client
		* @param baseUrl - Base url for this domain
		*/
		constructor(twilio, baseUrl) {
			this.twilio = twilio;
			this.baseUrl = baseUrl;
		}
		/**
		* Turn a uri into an absolute url
		*
		* @param uri - uri to transform
		* @returns absolute url
		*/
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
		/**
		* Make request to this domain
		*
		* @param opts - request options
		* @returns request promise
		*/
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
var require_RestException = /* @__PURE__ */ require_near.__commonJSMin(((exports) => {
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
var require_TwilioServiceException = /* @__PURE__ */ require_near.__commonJSMin(((exports) => {
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
		/**
		* Check if a response body matches the RFC-9457 structure
		* @param body - The response body to check
		* @returns true if the body has the required RFC-9457 fields
		*/
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
var require_Version = /* @__PURE__ */ require_near.__commonJSMin(((exports, module, this$11) => {
	var __importDefault = this$11 && this$11.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const RestException_1 = __importDefault(require_RestException());
	const TwilioServiceException_1 = __importDefault(require_TwilioServiceException());
	const utility_1 = require_utility();
	exports.default = class Version {
		/**
		*
		* Base version object
		*
		* @param domain - twilio domain
		* @param version - api version
		*/
		constructor(domain, version) {
			this._domain = domain;
			this._version = version;
		}
		get domain() {
			return this._domain;
		}
		/**
		* Throws the appropriate exception based on the response format
		*
		* @param response - the response object
		* @throws TwilioServiceException if response matches RFC-9457 format
		* @throws RestException for legacy format
		*/
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
		/**
		* Generate absolute url from a uri
		*
		* @param uri - uri to transform
		* @returns transformed url
		*/
		absoluteUrl(uri) {
			return this._domain.absoluteUrl(this.relativeUrl(uri));
		}
		/**
		* Generate relative url from a uri
		*
		* @param uri - uri to transform
		* @returns transformed url
		*/
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
		/**
		* Make a request against the domain
		*
		* @param opts - request options
		* @returns promise that resolves to request response
		*/
		request(opts) {
			return this._domain.request({
				...opts,
				uri: this.relativeUrl(opts.uri || "")
			});
		}
		/**
		* Create a new record
		*
		* @param opts - request options
		*
		* @throws Error If response returns non 2xx or 201 status code
		*
		* @returns promise that resolves to created record
		*/
		create(opts) {
			var qResponse = this.request(opts);
			qResponse = qResponse.then((response) => {
				if (response.statusCode < 200 || response.statusCode >= 300) this.throwException(response);
				if (typeof response.body === "string") return JSON.parse(response.body);
				return response.body;
			});
			return qResponse;
		}
		/**
		* Fetch an instance of a record
		*
		* @param opts - request options
		*
		* @throws Error If response returns non 2xx or 3xx status code
		*
		* @returns promise that resolves to fetched result
		*/
		fetch(opts) {
			var qResponse = this.request(opts);
			qResponse = qResponse.then((response) => {
				if (response.statusCode < 200 || response.statusCode >= 400) this.throwException(response);
				if (typeof response.body === "string") return JSON.parse(response.body);
				return response.body;
			});
			return qResponse;
		}
		/**
		* Fetch a page of records
		*
		* @param opts - request options
		* @returns promise that resolves to page of records
		*/
		page(opts) {
			return this.request(opts);
		}
		/**
		* Update a record
		*
		* @param opts - request options
		*
		* @throws Error If response returns non 2xx status code
		*
		* @returns promise that resolves to updated result
		*/
		update(opts) {
			var qResponse = this.request(opts);
			qResponse = qResponse.then((response) => {
				if (response.statusCode < 200 || response.statusCode >= 300) this.throwException(response);
				if (typeof response.body === "string") return JSON.parse(response.body);
				return response.body;
			});
			return qResponse;
		}
		/**
		* Patch a record
		*
		* @param opts - request options
		*
		* @throws Error If response returns non 2xx status code
		*
		* @returns promise that resolves to patched result
		*/
		async patch(opts) {
			const response = await this.request(opts);
			if (response.statusCode < 200 || response.statusCode >= 300) this.throwException(response);
			return typeof response.body === "string" ? JSON.parse(response.body) : response.body;
		}
		/**
		* Delete a record
		*
		* @param opts - request options
		*
		* @throws Error If response returns a 5xx status
		*
		* @returns promise that resolves to true if record was deleted
		*/
		remove(opts) {
			let qResponse = this.request(opts);
			qResponse = qResponse.then((response) => {
				if (response.statusCode < 200 || response.statusCode >= 300) this.throwException(response);
				return true;
			});
			return qResponse;
		}
		/**
		* Create a new record and return response metadata
		*
		* @param opts - request options
		*
		* @throws TwilioServiceException if response matches RFC-9457 format
		* @throws RestException for legacy format
		* @throws Error If response returns non 2xx or 201 status code
		*
		* @returns promise that resolves to ApiResponse with created record and metadata
		*/
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
		/**
		* Fetch an instance of a record and return response metadata
		*
		* @param opts - request options
		*
		* @throws TwilioServiceException if response matches RFC-9457 format
		* @throws RestException for legacy format
		* @throws Error If response returns non 2xx or 3xx status code
		*
		* @returns promise that resolves to ApiResponse with fetched record and metadata
		*/
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
		/**
		* Update a record and return response metadata
		*
		* @param opts - request options
		*
		* @throws TwilioServiceException if response matches RFC-9457 format
		* @throws RestException for legacy format
		* @throws Error If response returns non 2xx status code
		*
		* @returns promise that resolves to ApiResponse with updated record and metadata
		*/
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
		/**
		* Patch a record and return response metadata
		*
		* @param opts - request options
		*
		* @throws TwilioServiceException if response matches RFC-9457 format
		* @throws RestException for legacy format
		* @throws Error If response returns non 2xx status code
		*
		* @returns promise that resolves to ApiResponse with patched record and metadata
		*/
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
		/**
		* Delete a record and return response metadata
		*
		* @param opts - request options
		*
		* @throws TwilioServiceException if response matches RFC-9457 format
		* @throws RestException for legacy format
		* @throws Error If response returns a 5xx status
		*
		* @returns promise that resolves to ApiResponse with boolean and metadata
		*/
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
		/**
		* Process limits for list requests
		*
		* @param opts.limit - The maximum number of items to fetch
		* @param opts.pageSize - The maximum number of items to return with every request
		*
		*/
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
		/**
		* For each record instance, executes a provided callback function with that
		* instance
		*
		* @param params - Parameters (Optional)
		* @param params.limit - Optional maximum number of record instances to
		*  fetch
		* @param params.pageSize - Optional maximum number of records to return
		*  with every request
		* @param params.callback - Callback function to call with each
		*  record instance
		* @param params.done - Optional done function to call when all
		*  records are processed, the limit is reached, or an error occurs.
		*  Receives an error argument if an error occurs.
		* @param callback - Callback function to call with each record.
		*  Receives a done function argument that will short-circuit the for-each
		*  loop that may accept an error argument.
		* @returns Returns a promise that resolves when all records
		*  processed or if the limit is reached, and rejects with an error if an
		*  error occurs and is not handled in the user provided done function.
		*/
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
		/**
		* For each record instance, executes a provided callback function with that
		* instance and captures HTTP response metadata from the first page
		*
		* @param params - Parameters (Optional)
		* @param params.limit - Optional maximum number of record instances to
		*  fetch
		* @param params.pageSize - Optional maximum number of records to return
		*  with every request
		* @param params.callback - Callback function to call with each
		*  record instance
		* @param params.done - Optional done function to call when all
		*  records are processed, the limit is reached, or an error occurs.
		*  Receives an error argument if an error occurs, and ApiResponse metadata.
		* @param callback - Callback function to call with each record.
		*  Receives a done function argument that will short-circuit the for-each
		*  loop that may accept an error argument.
		* @returns Returns a promise that resolves with first page metadata when all records
		*  processed or if the limit is reached, and rejects with an error if an
		*  error occurs and is not handled in the user provided done function.
		*/
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
						pReject(/* @__PURE__ */ new Error("Page method did not return a Promise"));
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
		/**
		* Fetches all records and returns them as an array with HTTP response metadata
		* from the first page
		*
		* @param params - Parameters (Optional)
		* @param params.limit - Optional maximum number of record instances to fetch
		* @param params.pageSize - Optional maximum number of records to return with every request
		* @param callback - Optional callback function
		* @returns Promise that resolves to ApiResponse with array of all records and first page metadata
		*/
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
// node_modules/dayjs/dayjs.min.js
var require_dayjs_min = /* @__PURE__ */ require_near.__commonJSMin(((exports, module, this$10) => {
	(function(t, e) {
		"object" == typeof exports && "undefined" != typeof module ? module.exports = e() : "function" == typeof define && define.amd ? define(e) : (t = "undefined" != typeof globalThis ? globalThis : t || self).dayjs = e();
	})(this$10, (function() {
		"use strict";
		var t = 1e3, e = 6e4, n = 36e5, r = "millisecond", i = "second", s = "minute", u = "hour", a = "day", o = "week", c = "month", f = "quarter", h = "year", d = "date", l = "Invalid Date", $ = /^(\d{4})[-/]?(\d{1,2})?[-/]?(\d{0,2})[Tt\s]*(\d{1,2})?:?(\d{1,2})?:?(\d{1,2})?[.:]?(\d+)?$/, y = /\[([^\]]+)]|YYYY|YY|M{1,4}|D{1,2}|d{1,4}|H{1,2}|h{1,2}|a|A|m{1,2}|s{1,2}|Z{1,2}|SSS/g, M = {
			name: "en",
			weekdays: "Sunday_Monday_Tuesday_Wednesday_Thursday_Friday_Saturday".split("_"),
			months: "January_February_March_April_May_June_July_August_September_October_November_December".split("_"),
			ordinal: function(t) {
				var e = [
					"th",
					"st",
					"nd",
					"rd"
				], n = t % 100;
				return "[" + t + (e[(n - 20) % 10] || e[n] || e[0]) + "]";
			}
		}, m = function(t, e, n) {
			var r = String(t);
			return !r || r.length >= e ? t : "" + Array(e + 1 - r.length).join(n) + t;
		}, v = {
			s: m,
			z: function(t) {
				var e = -t.utcOffset(), n = Math.abs(e), r = Math.floor(n / 60), i = n % 60;
				return (e <= 0 ? "+" : "-") + m(r, 2, "0") + ":" + m(i, 2, "0");
			},
			m: function t(e, n) {
				if (e.date() < n.date()) return -t(n, e);
				var r = 12 * (n.year() - e.year()) + (n.month() - e.month()), i = e.clone().add(r, c), s = n - i < 0, u = e.clone().add(r + (s ? -1 : 1), c);
				return +(-(r + (n - i) / (s ? i - u : u - i)) || 0);
			},
			a: function(t) {
				return t < 0 ? Math.ceil(t) || 0 : Math.floor(t);
			},
			p: function(t) {
				return {
					M: c,
					y: h,
					w: o,
					d: a,
					D: d,
					h: u,
					m: s,
					s: i,
					ms: r,
					Q: f
				}[t] || String(t || "").toLowerCase().replace(/s$/, "");
			},
			u: function(t) {
				return void 0 === t;
			}
		}, g = "en", D = {};
		D[g] = M;
		var p = "$isDayjsObject", S = function(t) {
			return t instanceof _ || !(!t || !t[p]);
		}, w = function t(e, n, r) {
			var i;
			if (!e) return g;
			if ("string" == typeof e) {
				var s = e.toLowerCase();
				D[s] && (i = s), n && (D[s] = n, i = s);
				var u = e.split("-");
				if (!i && u.length > 1) return t(u[0]);
			} else {
				var a = e.name;
				D[a] = e, i = a;
			}
			return !r && i && (g = i), i || !r && g;
		}, O = function(t, e) {
			if (S(t)) return t.clone();
			var n = "object" == typeof e ? e : {};
			return n.date = t, n.args = arguments, new _(n);
		}, b = v;
		b.l = w, b.i = S, b.w = function(t, e) {
			return O(t, {
				locale: e.$L,
				utc: e.$u,
				x: e.$x,
				$offset: e.$offset
			});
		};
		var _ = function() {
			function M(t) {
				this.$L = w(t.locale, null, !0), this.parse(t), this.$x = this.$x || t.x || {}, this[p] = !0;
			}
			var m = M.prototype;
			return m.parse = function(t) {
				this.$d = function(t) {
					var e = t.date, n = t.utc;
					if (null === e) return /* @__PURE__ */ new Date(NaN);
					if (b.u(e)) return /* @__PURE__ */ new Date();
					if (e instanceof Date) return new Date(e);
					if ("string" == typeof e && !/Z$/i.test(e)) {
						var r = e.match($);
						if (r) {
							var i = r[2] - 1 || 0, s = (r[7] || "0").substring(0, 3);
							return n ? new Date(Date.UTC(r[1], i, r[3] || 1, r[4] || 0, r[5] || 0, r[6] || 0, s)) : new Date(r[1], i, r[3] || 1, r[4] || 0, r[5] || 0, r[6] || 0, s);
						}
					}
					return new Date(e);
				}(t), this.init();
			}, m.init = function() {
				var t = this.$d;
				this.$y = t.getFullYear(), this.$M = t.getMonth(), this.$D = t.getDate(), this.$W = t.getDay(), this.$H = t.getHours(), this.$m = t.getMinutes(), this.$s = t.getSeconds(), this.$ms = t.getMilliseconds();
			}, m.$utils = function() {
				return b;
			}, m.isValid = function() {
				return !(this.$d.toString() === l);
			}, m.isSame = function(t, e) {
				var n = O(t);
				return this.startOf(e) <= n && n <= this.endOf(e);
			}, m.isAfter = function(t, e) {
				return O(t) < this.startOf(e);
			}, m.isBefore = function(t, e) {
				return this.endOf(e) < O(t);
			}, m.$g = function(t, e, n) {
				return b.u(t) ? this[e] : this.set(n, t);
			}, m.unix = function() {
				return Math.floor(this.valueOf() / 1e3);
			}, m.valueOf = function() {
				return this.$d.getTime();
			}, m.startOf = function(t, e) {
				var n = this, r = !!b.u(e) || e, f = b.p(t), l = function(t, e) {
					var i = b.w(n.$u ? Date.UTC(n.$y, e, t) : new Date(n.$y, e, t), n);
					return r ? i : i.endOf(a);
				}, $ = function(t, e) {
					return b.w(n.toDate()[t].apply(n.toDate("s"), (r ? [
						0,
						0,
						0,
						0
					] : [
						23,
						59,
						59,
						999
					]).slice(e)), n);
				}, y = this.$W, M = this.$M, m = this.$D, v = "set" + (this.$u ? "UTC" : "");
				switch (f) {
					case h: return r ? l(1, 0) : l(31, 11);
					case c: return r ? l(1, M) : l(0, M + 1);
					case o:
						var g = this.$locale().weekStart || 0, D = (y < g ? y + 7 : y) - g;
						return l(r ? m - D : m + (6 - D), M);
					case a:
					case d: return $(v + "Hours", 0);
					case u: return $(v + "Minutes", 1);
					case s: return $(v + "Seconds", 2);
					case i: return $(v + "Milliseconds", 3);
					default: return this.clone();
				}
			}, m.endOf = function(t) {
				return this.startOf(t, !1);
			}, m.$set = function(t, e) {
				var n, o = b.p(t), f = "set" + (this.$u ? "UTC" : ""), l = (n = {}, n[a] = f + "Date", n[d] = f + "Date", n[c] = f + "Month", n[h] = f + "FullYear", n[u] = f + "Hours", n[s] = f + "Minutes", n[i] = f + "Seconds", n[r] = f + "Milliseconds", n)[o], $ = o === a ? this.$D + (e - this.$W) : e;
				if (o === c || o === h) {
					var y = this.clone().set(d, 1);
					y.$d[l]($), y.init(), this.$d = y.set(d, Math.min(this.$D, y.daysInMonth())).$d;
				} else l && this.$d[l]($);
				return this.init(), this;
			}, m.set = function(t, e) {
				return this.clone().$set(t, e);
			}, m.get = function(t) {
				return this[b.p(t)]();
			}, m.add = function(r, f) {
				var d, l = this;
				r = Number(r);
				var $ = b.p(f), y = function(t) {
					var e = O(l);
					return b.w(e.date(e.date() + Math.round(t * r)), l);
				};
				if ($ === c) return this.set(c, this.$M + r);
				if ($ === h) return this.set(h, this.$y + r);
				if ($ === a) return y(1);
				if ($ === o) return y(7);
				var M = (d = {}, d[s] = e, d[u] = n, d[i] = t, d)[$] || 1, m = this.$d.getTime() + r * M;
				return b.w(m, this);
			}, m.subtract = function(t, e) {
				return this.add(-1 * t, e);
			}, m.format = function(t) {
				var e = this, n = this.$locale();
				if (!this.isValid()) return n.invalidDate || l;
				var r = t || "YYYY-MM-DDTHH:mm:ssZ", i = b.z(this), s = this.$H, u = this.$m, a = this.$M, o = n.weekdays, c = n.months, f = n.meridiem, h = function(t, n, i, s) {
					return t && (t[n] || t(e, r)) || i[n].slice(0, s);
				}, d = function(t) {
					return b.s(s % 12 || 12, t, "0");
				}, $ = f || function(t, e, n) {
					var r = t < 12 ? "AM" : "PM";
					return n ? r.toLowerCase() : r;
				};
				return r.replace(y, (function(t, r) {
					return r || function(t) {
						switch (t) {
							case "YY": return String(e.$y).slice(-2);
							case "YYYY": return b.s(e.$y, 4, "0");
							case "M": return a + 1;
							case "MM": return b.s(a + 1, 2, "0");
							case "MMM": return h(n.monthsShort, a, c, 3);
							case "MMMM": return h(c, a);
							case "D": return e.$D;
							case "DD": return b.s(e.$D, 2, "0");
							case "d": return String(e.$W);
							case "dd": return h(n.weekdaysMin, e.$W, o, 2);
							case "ddd": return h(n.weekdaysShort, e.$W, o, 3);
							case "dddd": return o[e.$W];
							case "H": return String(s);
							case "HH": return b.s(s, 2, "0");
							case "h": return d(1);
							case "hh": return d(2);
							case "a": return $(s, u, !0);
							case "A": return $(s, u, !1);
							case "m": return String(u);
							case "mm": return b.s(u, 2, "0");
							case "s": return String(e.$s);
							case "ss": return b.s(e.$s, 2, "0");
							case "SSS": return b.s(e.$ms, 3, "0");
							case "Z": return i;
						}
						return null;
					}(t) || i.replace(":", "");
				}));
			}, m.utcOffset = function() {
				return 15 * -Math.round(this.$d.getTimezoneOffset() / 15);
			}, m.diff = function(r, d, l) {
				var $, y = this, M = b.p(d), m = O(r), v = (m.utcOffset() - this.utcOffset()) * e, g = this - m, D = function() {
					return b.m(y, m);
				};
				switch (M) {
					case h:
						$ = D() / 12;
						break;
					case c:
						$ = D();
						break;
					case f:
						$ = D() / 3;
						break;
					case o:
						$ = (g - v) / 6048e5;
						break;
					case a:
						$ = (g - v) / 864e5;
						break;
					case u:
						$ = g / n;
						break;
					case s:
						$ = g / e;
						break;
					case i:
						$ = g / t;
						break;
					default: $ = g;
				}
				return l ? $ : b.a($);
			}, m.daysInMonth = function() {
				return this.endOf(c).$D;
			}, m.$locale = function() {
				return D[this.$L];
			}, m.locale = function(t, e) {
				if (!t) return this.$L;
				var n = this.clone(), r = w(t, e, !0);
				return r && (n.$L = r), n;
			}, m.clone = function() {
				return b.w(this.$d, this);
			}, m.toDate = function() {
				return new Date(this.valueOf());
			}, m.toJSON = function() {
				return this.isValid() ? this.toISOString() : null;
			}, m.toISOString = function() {
				return this.$d.toISOString();
			}, m.toString = function() {
				return this.$d.toUTCString();
			}, M;
		}(), Y = _.prototype;
		return O.prototype = Y, [
			["$ms", r],
			["$s", i],
			["$m", s],
			["$H", u],
			["$W", a],
			["$M", c],
			["$y", h],
			["$D", d]
		].forEach((function(t) {
			Y[t[1]] = function(e) {
				return this.$g(e, t[0], t[1]);
			};
		})), O.extend = function(t, e) {
			return t.$i || (t(e, _, O), t.$i = !0), O;
		}, O.locale = w, O.isDayjs = S, O.unix = function(t) {
			return O(1e3 * t);
		}, O.en = D[g], O.Ls = D, O.p = {}, O;
	}));
}));
// node_modules/dayjs/plugin/utc.js
var require_utc = /* @__PURE__ */ require_near.__commonJSMin(((exports, module, this$9) => {
	(function(t, i) {
		"object" == typeof exports && "undefined" != typeof module ? module.exports = i() : "function" == typeof define && define.amd ? define(i) : (t = "undefined" != typeof globalThis ? globalThis : t || self).dayjs_plugin_utc = i();
	})(this$9, (function() {
		"use strict";
		var t = "minute", i = /[+-]\d\d(?::?\d\d)?/g, e = /([+-]|\d\d)/g;
		return function(s, f, n) {
			var u = f.prototype;
			n.utc = function(t) {
				return new f({
					date: t,
					utc: !0,
					args: arguments
				});
			}, u.utc = function(i) {
				var e = n(this.toDate(), {
					locale: this.$L,
					utc: !0
				});
				return i ? e.add(this.utcOffset(), t) : e;
			}, u.local = function() {
				return n(this.toDate(), {
					locale: this.$L,
					utc: !1
				});
			};
			var r = u.parse;
			u.parse = function(t) {
				t.utc && (this.$u = !0), this.$utils().u(t.$offset) || (this.$offset = t.$offset), r.call(this, t);
			};
			var o = u.init;
			u.init = function() {
				if (this.$u) {
					var t = this.$d;
					this.$y = t.getUTCFullYear(), this.$M = t.getUTCMonth(), this.$D = t.getUTCDate(), this.$W = t.getUTCDay(), this.$H = t.getUTCHours(), this.$m = t.getUTCMinutes(), this.$s = t.getUTCSeconds(), this.$ms = t.getUTCMilliseconds();
				} else o.call(this);
			};
			var a = u.utcOffset;
			u.utcOffset = function(s, f) {
				var n = this.$utils().u;
				if (n(s)) return this.$u ? 0 : n(this.$offset) ? a.call(this) : this.$offset;
				if ("string" == typeof s && (s = function(t) {
					void 0 === t && (t = "");
					var s = t.match(i);
					if (!s) return null;
					var f = ("" + s[0]).match(e) || [
						"-",
						0,
						0
					], n = f[0], u = 60 * +f[1] + +f[2];
					return 0 === u ? 0 : "+" === n ? u : -u;
				}(s), null === s)) return this;
				var u = Math.abs(s) <= 16 ? 60 * s : s;
				if (0 === u) return this.utc(f);
				var r = this.clone();
				if (f) return r.$offset = u, r.$u = !1, r;
				var o = this.$u ? this.toDate().getTimezoneOffset() : -1 * this.utcOffset();
				return (r = this.local().add(u + o, t)).$offset = u, r.$x.$localOffset = o, r;
			};
			var h = u.format;
			u.format = function(t) {
				var i = t || (this.$u ? "YYYY-MM-DDTHH:mm:ss[Z]" : "");
				return h.call(this, i);
			}, u.valueOf = function() {
				var t = this.$utils().u(this.$offset) ? 0 : this.$offset + (this.$x.$localOffset || this.$d.getTimezoneOffset());
				return this.$d.valueOf() - 6e4 * t;
			}, u.isUTC = function() {
				return !!this.$u;
			}, u.toISOString = function() {
				return this.toDate().toISOString();
			}, u.toString = function() {
				return this.toDate().toUTCString();
			};
			var l = u.toDate;
			u.toDate = function(t) {
				return "s" === t && this.$offset ? n(this.format("YYYY-MM-DD HH:mm:ss:SSS")).toDate() : l.call(this);
			};
			var c = u.diff;
			u.diff = function(t, i, e) {
				if (t && this.$u === t.$u) return c.call(this, t, i, e);
				var s = this.local(), f = n(t).local();
				return c.call(s, f, i, e);
			};
		};
	}));
}));
// node_modules/twilio/lib/base/deserialize.js
var require_deserialize = /* @__PURE__ */ require_near.__commonJSMin(((exports, module, this$8) => {
	var __importDefault = this$8 && this$8.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.iso8601Date = iso8601Date;
	exports.iso8601DateTime = iso8601DateTime;
	exports.rfc2822DateTime = rfc2822DateTime;
	exports.decimal = decimal;
	exports.integer = integer;
	const dayjs_1 = __importDefault(require_dayjs_min());
	const utc_1 = __importDefault(require_utc());
	dayjs_1.default.extend(utc_1.default);
	/**
	* @namespace deserialize
	*/
	/**
	* Parse a string into a Date object
	*
	* @param s - Date string in YYYY-MM-DD format
	* @returns Date object, or the original date string if the argument is not a valid date
	*/
	function iso8601Date(s) {
		return parseDate(s, "YYYY-MM-DD");
	}
	/**
	* Parse a string into a Date object
	*
	* @param s - Date string in YYYY-MM-DD[T]HH:mm:ss[Z] format
	* @returns Date object, or the original date string if the argument is not a valid date
	*/
	function iso8601DateTime(s) {
		return parseDate(s, "YYYY-MM-DD[T]HH:mm:ss[Z]");
	}
	/**
	* Parse a string into a Date object
	*
	* @param s - Date string in ddd, DD MMM YYYY HH:mm:ss [+0000] format
	* @returns Date object, or the original date string if the argument is not a valid date
	*/
	function rfc2822DateTime(s) {
		return parseDate(s, "ddd, DD MMM YYYY HH:mm:ss [+0000]");
	}
	/**
	* Parse a string into a decimal
	*
	* @param d - Decimal value as string
	* @returns Number, or the original string if the argument is NaN
	*/
	function decimal(d) {
		return parseNumber(d, parseFloat);
	}
	/**
	* Parse a string into a integer
	*
	* @param i - Integer value as string
	* @returns Number, or the original string if the argument is NaN
	*/
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
var require_serialize = /* @__PURE__ */ require_near.__commonJSMin(((exports, module, this$7) => {
	var __importDefault = this$7 && this$7.__importDefault || function(mod) {
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
	const dayjs_1 = __importDefault(require_dayjs_min());
	const utc_1 = __importDefault(require_utc());
	dayjs_1.default.extend(utc_1.default);
	/**
	* @namespace serialize
	*/
	/**
	* Turns a Date object into a string if parameter is a Date otherwise returns the parameter
	*
	* @param d - date object to format
	* @returns date formatted in YYYY-MM-DD form, otherwise the
	* provided parameter.
	*/
	function iso8601Date(date) {
		if (!date || !(date instanceof Date)) return date;
		else return dayjs_1.default.utc(date).format("YYYY-MM-DD");
	}
	/**
	* Turns a Date object into a string if parameter is a Date otherwise returns the parameter
	*
	* @param  d - date object to format
	* @returns date formatted in YYYY-MM-DD[T]HH:mm:ss[Z] form, otherwise the
	* provided parameter.
	*/
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
	/**
	* Coerces a boolean literal into a string
	*
	* @param input - boolean or string to be coerced
	* @returns a string 'true' or 'false' if passed a boolean, else the value
	*/
	function bool(input) {
		if (typeof input === "string") return input;
		if (typeof input === "boolean" || typeof input === "object" && Object.prototype.toString.call(input) === "[object Boolean]") return input.toString();
		return input;
	}
	function twiml(input) {
		return input.toString();
	}
	/**
	* Maps transform over each element in input if input is an array
	*
	* @param input - array to map transform over, if not an array then it is
	* returned as is.
	* @returns new array with transform applied to each element.
	*/
	function map(input, transform) {
		if (typeof input === "object" && Array.isArray(input)) return input.map((element) => transform(element));
		return input;
	}
}));
// node_modules/twilio/lib/rest/flexApi/v1/configuration.js
var require_configuration = /* @__PURE__ */ require_near.__commonJSMin(((exports) => {
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
// node_modules/twilio/lib/base/Page.js
var require_Page = /* @__PURE__ */ require_near.__commonJSMin(((exports, module, this$6) => {
	var __importDefault = this$6 && this$6.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const RestException_1 = __importDefault(require_RestException());
	var Page = class Page {
		/**
		*
		* Base page object to maintain request state.
		*
		* @param version - A twilio version instance
		* @param response - The http response
		* @param solution - path solution
		*/
		constructor(version, response, solution) {
			let payload = this.processResponse(response);
			this._version = version;
			this._payload = payload;
			this._solution = solution;
			this.nextPageUrl = this.getNextPageUrl();
			this.previousPageUrl = this.getPreviousPageUrl();
			this.instances = this.loadInstances(this.loadPage(payload));
		}
		/**
		* Get the url of the previous page of records
		*
		* @returns url of the previous page, or undefined if the
		* previous page URI/URL is not defined.
		*/
		getPreviousPageUrl() {
			if (this._payload.meta && "previous_page_url" in this._payload.meta && this._payload.meta.previous_page_url) return this._payload.meta.previous_page_url;
			if ("previous_page_uri" in this._payload && this._payload.previous_page_uri) return this._version._domain.absoluteUrl(this._payload.previous_page_uri);
		}
		/**
		* Get the url of the next page of records
		*
		* @returns url of the next page, or undefined if the
		* next page URI/URL is not defined.
		*/
		getNextPageUrl() {
			if (this._payload.meta && "next_page_url" in this._payload.meta && this._payload.meta.next_page_url) return this._payload.meta.next_page_url;
			if ("next_page_uri" in this._payload && this._payload.next_page_uri) return this._version._domain.absoluteUrl(this._payload.next_page_uri);
		}
		/**
		* Build a new instance given a json payload
		*
		* @param payload - Payload response from the API
		* @returns instance of a resource
		*/
		getInstance(payload) {
			throw new Error("Page.get_instance() must be implemented in the derived class");
		}
		/**
		* Load a list of records
		*
		* @param resources - json payload of records
		* @returns list of resources
		*/
		loadInstances(resources) {
			let instances = [];
			resources.forEach((resource) => {
				instances.push(this.getInstance(resource));
			});
			return instances;
		}
		/**
		* Fetch the next page of records
		*
		* @returns promise that resolves to next page of results,
		* or undefined if there isn't a nextPageUrl undefined.
		*/
		nextPage() {
			if (!this.nextPageUrl) return;
			return this._version._domain.twilio.request({
				method: "get",
				uri: this.nextPageUrl
			}).then(function(response) {
				return new this.constructor(this._version, response, this._solution);
			}.bind(this));
		}
		/**
		* Fetch the previous page of records
		*
		* @returns promise that resolves to previous page of
		* results, or undefined if there isn't a previousPageUrl undefined.
		*/
		previousPage() {
			if (!this.previousPageUrl) return;
			return this._version._domain.twilio.request({
				method: "get",
				uri: this.previousPageUrl
			}).then(function(response) {
				return new this.constructor(this._version, response, this._solution);
			}.bind(this));
		}
		/**
		* Parse json response from API
		*
		* @param response - API response
		*
		* @throws Error If non 200 status code is returned
		*
		* @returns json parsed response
		*/
		processResponse(response) {
			if (response.statusCode !== 200) throw new RestException_1.default(response);
			if (typeof response.body === "string") return JSON.parse(response.body);
			return response.body;
		}
		/**
		* Load a page of records
		*
		* @param  {object} payload json payload
		* @return {array} the page of records
		*/
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
	/**
	* Meta keys returned in a list request
	*
	* @constant META_KEYS
	*/
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
var require_flexFlow = /* @__PURE__ */ require_near.__commonJSMin(((exports, module, this$5) => {
	var __importDefault = this$5 && this$5.__importDefault || function(mod) {
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
// node_modules/twilio/lib/rest/studio/v2/flow/execution/executionContext.js
var require_executionContext = /* @__PURE__ */ require_near.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ExecutionContextInstance = exports.ExecutionContextContextImpl = void 0;
	exports.ExecutionContextListInstance = ExecutionContextListInstance;
	const util_1 = require("util");
	require_deserialize();
	require_serialize();
	const utility_1 = require_utility();
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
var require_executionStepContext = /* @__PURE__ */ require_near.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ExecutionStepContextInstance = exports.ExecutionStepContextContextImpl = void 0;
	exports.ExecutionStepContextListInstance = ExecutionStepContextListInstance;
	const util_1 = require("util");
	require_deserialize();
	require_serialize();
	const utility_1 = require_utility();
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
var require_executionStep = /* @__PURE__ */ require_near.__commonJSMin(((exports, module, this$4) => {
	var __importDefault = this$4 && this$4.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ExecutionStepPage = exports.ExecutionStepInstance = exports.ExecutionStepContextImpl = void 0;
	exports.ExecutionStepListInstance = ExecutionStepListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_Page());
	const deserialize = require_deserialize();
	require_serialize();
	const utility_1 = require_utility();
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
var require_execution = /* @__PURE__ */ require_near.__commonJSMin(((exports, module, this$3) => {
	var __importDefault = this$3 && this$3.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ExecutionPage = exports.ExecutionInstance = exports.ExecutionContextImpl = void 0;
	exports.ExecutionListInstance = ExecutionListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_Page());
	const deserialize = require_deserialize();
	const serialize = require_serialize();
	const utility_1 = require_utility();
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
var require_flowRevision = /* @__PURE__ */ require_near.__commonJSMin(((exports, module, this$2) => {
	var __importDefault = this$2 && this$2.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FlowRevisionPage = exports.FlowRevisionInstance = exports.FlowRevisionContextImpl = void 0;
	exports.FlowRevisionListInstance = FlowRevisionListInstance;
	const util_1 = require("util");
	const Page_1 = __importDefault(require_Page());
	const deserialize = require_deserialize();
	require_serialize();
	const utility_1 = require_utility();
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
var require_flowTestUser = /* @__PURE__ */ require_near.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FlowTestUserInstance = exports.FlowTestUserContextImpl = void 0;
	exports.FlowTestUserListInstance = FlowTestUserListInstance;
	const util_1 = require("util");
	require_deserialize();
	const serialize = require_serialize();
	const utility_1 = require_utility();
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
// node_modules/twilio/lib/rest/studio/v2/flow.js
var require_flow = /* @__PURE__ */ require_near.__commonJSMin(((exports, module, this$1) => {
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
}));
// src/twilio/sdk.ts
var import_Domain = /* @__PURE__ */ require_near.__toESM(require_Domain());
var import_Version = /* @__PURE__ */ require_near.__toESM(require_Version());
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
/** A version of a Twilio API. The resources use of it what the base class has; the client is all they call. */
function version(client, url, name) {
	const domain = new import_Domain.default(client, url);
	return new import_Version.default(domain, name);
}
Object.defineProperty(exports, "URLS", {
	enumerable: true,
	get: function() {
		return URLS;
	}
});
Object.defineProperty(exports, "checkOwner", {
	enumerable: true,
	get: function() {
		return checkOwner;
	}
});
Object.defineProperty(exports, "incomplete", {
	enumerable: true,
	get: function() {
		return incomplete;
	}
});
Object.defineProperty(exports, "readAllPages", {
	enumerable: true,
	get: function() {
		return readAllPages;
	}
});
Object.defineProperty(exports, "readResource", {
	enumerable: true,
	get: function() {
		return readResource;
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
Object.defineProperty(exports, "twilioApi", {
	enumerable: true,
	get: function() {
		return twilioApi;
	}
});
Object.defineProperty(exports, "version", {
	enumerable: true,
	get: function() {
		return version;
	}
});
Object.defineProperty(exports, "wrongAccount", {
	enumerable: true,
	get: function() {
		return wrongAccount;
	}
});
