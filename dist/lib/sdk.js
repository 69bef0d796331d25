const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_request_error = require("./request-error.js");
const require_kinds = require("./kinds.js");
const require_clock = require("./clock.js");
// node_modules/twilio/lib/base/RestException.js
var require_RestException = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
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
// node_modules/twilio/lib/base/Page.js
var require_Page = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$6) => {
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
// node_modules/dayjs/dayjs.min.js
var require_dayjs_min = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$5) => {
	(function(t, e) {
		"object" == typeof exports && "undefined" != typeof module ? module.exports = e() : "function" == typeof define && define.amd ? define(e) : (t = "undefined" != typeof globalThis ? globalThis : t || self).dayjs = e();
	})(this$5, (function() {
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
var require_utc = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$4) => {
	(function(t, i) {
		"object" == typeof exports && "undefined" != typeof module ? module.exports = i() : "function" == typeof define && define.amd ? define(i) : (t = "undefined" != typeof globalThis ? globalThis : t || self).dayjs_plugin_utc = i();
	})(this$4, (function() {
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
var require_deserialize = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$3) => {
	var __importDefault = this$3 && this$3.__importDefault || function(mod) {
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
var require_serialize = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$2) => {
	var __importDefault = this$2 && this$2.__importDefault || function(mod) {
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
// node_modules/twilio/lib/base/utility.js
var require_utility = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
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
// src/messages/guards.ts
const fileOfOtherAccount = (written, account) => require_kinds.guard("account", "FA301", `The file is for account ${written}, but this run is for ${account}`, `Set ${require_kinds.nameInput("account-sid")} and the credentials of ${written}, or select the right ${require_kinds.nameInput("environment")}.`);
/** @param found the account of the credentials; undefined where it is not known */
const credentialsOfOtherAccount = (account, found) => require_kinds.guard("account", "FA301", `The credentials belong to ${found ?? "another account"}, but this run is for ${account}`, `Set ${require_kinds.nameInput("account-sid")} and the credentials of the same account.`);
/** @param what what was asked for, as `the list of Flex Flows`; `why`: a clause */
const incompleteResponse = (what, why) => require_kinds.guard("incomplete read", "FA302", `Incomplete response for ${what}: ${why}`, "Run it again: nothing is planned from incomplete data. If it happens again, contact Twilio support.");
const emptyFile = ({ going, inScope, removedEntries }) => require_kinds.guard("empty file", "FA304", `The file has no entries, and ${live(going)} of ${inScope} in scope would go out of service${becauseOf(removedEntries)}`, `Check that this is the right file and environment. If it is intended, ${WAY_PAST}.`);
const noOverlap = (entries, { going, inScope, removedEntries }) => require_kinds.guard("no overlap", "FA303", `None of the ${require_kinds.count(entries, "entry", "entries")} has a live address in this account, and ${live(going)} of ${inScope} in scope would go out of service${becauseOf(removedEntries)}`, `Check that this is the right account. If it is intended, ${WAY_PAST}.`);
/** @param underRemoved how many deletes do not count, since `removed` names them */
const tooManyOutOfService = (going, limit, underRemoved) => {
	const them = going.going === 1 ? "it" : "them";
	const notCounted = underRemoved === 0 ? "" : ` (not counting the ${underRemoved} under \`removed\`)`;
	return require_kinds.guard("out of service", "FA305", `${addresses(going.going)} would go out of service${notCounted}, and ${rule(limit)}${becauseOf(going.removedEntries)}`, `Revert the change that takes ${them} out of service. If it is intended, list ${them} under \`removed\`, or run once with ${require_kinds.showInput("max-deletes", going.going)}.`);
};
const driftBeyondLimit = (ofDrift, all, limit) => require_kinds.warning("FA309", `${addresses(ofDrift)} would go out of service because of drift, not because of this change: ${addresses(all)} in total, and ${rule(limit)}`, "This pull request does not count as their review. List each in the file or under `removed`, or run drift to see them all.");
const WHOLE_ID = require_kinds.perStyle({
	workflow: "The comment and the job summary show it in the section \"About this plan and its id\"; their last line has only the beginning.",
	command: "The last line of `plan` has it."
});
const incompletePlanId = (approved, id) => require_kinds.guard("approved plan", "FA308", `${require_kinds.quote(approved)} is only the beginning of the plan's id: the full id is required`, `Use all ${id.length} characters: ${require_kinds.showInput("approved-plan-id", id)}. ${WHOLE_ID}`);
const changedPlan = (approved, id) => require_kinds.guard("approved plan", "FA308", `The plan changed since it was approved: ${require_kinds.quote(approved)} was approved, and the plan is now ${id}`, `Review the current plan, then approve it with ${require_kinds.showInput("approved-plan-id", id)}.`);
const MAX_HELD_NAMED = 20;
/** @param sids those of the addresses that are held */
const unreviewedOutOfService = (sids) => {
	const [are, them] = sids.length === 1 ? ["address is", "it"] : ["addresses are", "them"];
	return require_kinds.warning("FA307", `${sids.length} ${are} held: nobody reviewed taking ${them} out of service`, `Run the workflow by hand (workflow_dispatch) to take ${them} out of service: ${require_kinds.firstOf(sids, MAX_HELD_NAMED)}. Or list ${them} by SID under \`removed\` in a pull request, or approve this plan with ${require_kinds.nameInput("approved-plan-id")}.`);
};
const live = (going) => require_kinds.count(going, "live address", "live addresses");
const addresses = (going) => require_kinds.count(going, "address", "addresses");
const WAY_PAST = `list the addresses under \`removed\`, or run with ${require_kinds.showInput("max-deletes", "all")}`;
const MAX_DELETES = require_kinds.perStyle({
	workflow: "max-deletes",
	command: "--max-deletes"
});
const rule = ({ allowed, inScope, percent }) => percent === void 0 ? `${MAX_DELETES} is ${allowed}` : `${MAX_DELETES} is ${percent}% of ${inScope} in scope, that is ${allowed}`;
const MAX_NAMED = 10;
/** The entries that this change of the file removes, with the sites that embed their addresses, as a message goes on. */
function becauseOf(removed) {
	const [first] = removed;
	if (first === void 0) return "";
	if (removed.length === 1) {
		const { key, websites } = first;
		const embed = websites.length === 1 ? "embeds" : "embed";
		return `: this change removes entry \`${key}\`${websites.length === 0 ? "" : `, which ${sites(websites)} ${embed}`}`;
	}
	const named = removed.map(({ key, websites }) => `\`${key}\`${websites.length === 0 ? "" : ` (${sites(websites)})`}`);
	return `: this change removes the entries ${require_kinds.firstOf(named, MAX_NAMED)}`;
}
const sites = (websites) => require_kinds.firstOf(websites.map((website) => require_kinds.quote(website.replace(/^https?:\/\//, ""))), 3);
// src/twilio/pages.ts
/** The most rows that Twilio puts on a page of most lists. */
const PAGE_SIZE = 1e3;
/** More pages than any account has: 2,500 addresses at 50 a page are 50. */
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
		pageSize: PAGE_SIZE,
		...params
	}));
	for (;;) {
		for (const row of page.instances) rows.push(row);
		const next = page.nextPageUrl;
		if (next === void 0 || next === null || next === "") return rows;
		const url = checkLink(what, String(next), new URL(listUrl), hosts);
		if (seen.has(url) || seen.size >= MAX_PAGES) throw incomplete(what, "its pages link in a loop");
		seen.add(url);
		page = await readPage(what, "later", () => list.getPage(url));
	}
}
/** A page that is complete and has `meta`: a list with a part missing must not be used. */
async function readPage(what, which, read) {
	try {
		const page = await readResource(read, (why) => incomplete(what, why));
		const { meta } = page._payload;
		if (meta === null || typeof meta !== "object") throw incomplete(what, SHAPE);
		return page;
	} catch (error) {
		if (!(error instanceof require_request_error.RequestError)) throw error;
		const unreadable = error.kind === "lost" && error.status !== void 0;
		if (which === "first" && !unreadable) throw error;
		throw incomplete(what, `a page failed (${error.message})`);
	}
}
const SHAPE = "the response does not have the documented format";
/** The link, on Twilio's own host: the client routes it like any other request. */
function checkLink(what, link, listUrl, hosts) {
	if (!URL.canParse(link)) throw incomplete(what, "the link to the next page is not a URL");
	const url = new URL(link);
	const routed = hosts.route(listUrl);
	const path = url.origin === listUrl.origin ? listUrl.pathname : routed.pathname;
	if (!hosts.isSameHost(url, listUrl) || url.pathname !== path && url.pathname !== listUrl.pathname) throw incomplete(what, "the link to the next page leads to another host or path");
	return `${listUrl.origin}${listUrl.pathname}${url.search}`;
}
/**
* Twilio's resources throw errors of any kind when a response does not have the format that they expect.
*
* @param unreadable makes the error of that
*/
async function readResource(read, unreadable) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof require_request_error.RequestError || error instanceof require_clock.Interrupted) throw error;
		throw unreadable(SHAPE);
	}
}
function incomplete(what, why) {
	return require_kinds.stop(incompleteResponse(what, why));
}
// node_modules/twilio/lib/base/Domain.js
var require_Domain = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
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
// node_modules/twilio/lib/base/TwilioServiceException.js
var require_TwilioServiceException = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
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
var require_Version = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
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
// src/twilio/sdk.ts
var import_Domain = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_Domain());
var import_Version = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_Version());
const URLS = {
	flexFlows: "https://flex-api.twilio.com/v1/FlexFlows",
	chatAddresses: "https://conversations.twilio.com/v1/Configuration/Addresses",
	studioFlows: "https://studio.twilio.com/v2/Flows",
	workspaces: "https://taskrouter.twilio.com/v1/Workspaces",
	proxyServices: "https://proxy.twilio.com/v1/Services"
};
/** A version of a Twilio API. The resources use only its base class, and call only the client. */
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
Object.defineProperty(exports, "changedPlan", {
	enumerable: true,
	get: function() {
		return changedPlan;
	}
});
Object.defineProperty(exports, "credentialsOfOtherAccount", {
	enumerable: true,
	get: function() {
		return credentialsOfOtherAccount;
	}
});
Object.defineProperty(exports, "driftBeyondLimit", {
	enumerable: true,
	get: function() {
		return driftBeyondLimit;
	}
});
Object.defineProperty(exports, "emptyFile", {
	enumerable: true,
	get: function() {
		return emptyFile;
	}
});
Object.defineProperty(exports, "fileOfOtherAccount", {
	enumerable: true,
	get: function() {
		return fileOfOtherAccount;
	}
});
Object.defineProperty(exports, "incomplete", {
	enumerable: true,
	get: function() {
		return incomplete;
	}
});
Object.defineProperty(exports, "incompletePlanId", {
	enumerable: true,
	get: function() {
		return incompletePlanId;
	}
});
Object.defineProperty(exports, "noOverlap", {
	enumerable: true,
	get: function() {
		return noOverlap;
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
Object.defineProperty(exports, "tooManyOutOfService", {
	enumerable: true,
	get: function() {
		return tooManyOutOfService;
	}
});
Object.defineProperty(exports, "unreviewedOutOfService", {
	enumerable: true,
	get: function() {
		return unreviewedOutOfService;
	}
});
Object.defineProperty(exports, "version", {
	enumerable: true,
	get: function() {
		return version;
	}
});
