// src/address/request-error.ts
/** Twilio's codes for an account that is suspended or closed. */
const INACTIVE = /* @__PURE__ */ new Set([
	10001,
	20005,
	90010
]);
/** A failed request. Has no part of the request or its headers, and only what may be shown of the response. */
var RequestError = class RequestError extends Error {
	kind;
	/** HTTP status; undefined without an answer. */
	status;
	/** Twilio's error code (https://www.twilio.com/docs/api/errors); undefined where the body had none. */
	code;
	/** Whether a write may have been carried out nevertheless, by this attempt or an earlier one. */
	isInDoubt = false;
	/** Whether it may be sent again, after the address was read again. */
	mayRepeat = false;
	/** The value of the header Retry-After, in seconds. */
	retryAfter;
	/** Whether the response has Twilio's format; otherwise a proxy or gateway sent it. */
	isFromTwilio = true;
	/** The region of the request; undefined for Twilio's default hosts. */
	region;
	constructor(kind, message, status, code) {
		super(message);
		this.name = "RequestError";
		this.kind = kind;
		this.status = status;
		this.code = code;
	}
	/** Whether Twilio rejects all requests of this account. */
	get isAccountInactive() {
		return this.isFromTwilio && INACTIVE.has(this.code ?? 0);
	}
	/** Whether every further request would be refused as well. */
	get endsAll() {
		return this.status === 401 || this.isAccountInactive;
	}
	/** Whether Twilio rejected the content of the request, and not its sender or its time. */
	get isRefusedRequest() {
		const { status = 0 } = this;
		return this.kind === "refused" && this.isFromTwilio && status >= 400 && status < 500 && !this.endsAll && status !== 429;
	}
	/** Whether this request was not sent, since an earlier one was refused in such a way. */
	get isHeldBack() {
		return this.kind === "unsent" && this.status !== void 0;
	}
	/** The same failure for a later request, which is not sent. */
	heldBack() {
		const { isFromTwilio, region } = this;
		return Object.assign(new RequestError("unsent", this.message, this.status, this.code), {
			isFromTwilio,
			region
		});
	}
	/** The page that explains the code. Made here: a link from an answer could lead anywhere. */
	get link() {
		return this.code === void 0 ? void 0 : `https://www.twilio.com/docs/api/errors/${this.code}`;
	}
};
/** For `catch`: undefined where Twilio has nothing with this SID; rethrows any other error. */
function undefinedIfMissing(error) {
	if (error instanceof RequestError && error.status === 404 && error.isFromTwilio) return void 0;
	throw error;
}
Object.defineProperty(exports, "RequestError", {
	enumerable: true,
	get: function() {
		return RequestError;
	}
});
Object.defineProperty(exports, "undefinedIfMissing", {
	enumerable: true,
	get: function() {
		return undefinedIfMissing;
	}
});
