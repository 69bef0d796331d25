// src/address/request-error.ts
/** A failed request. Holds nothing of the request or its headers, and only what may be shown of the answer. */
var RequestError = class extends Error {
	kind;
	/** HTTP status; undefined without an answer. */
	status;
	/** Twilio's error code (https://www.twilio.com/docs/api/errors); undefined where the body had none. */
	code;
	/** Whether a write may have been carried out nevertheless, by this attempt or an earlier one. */
	isInDoubt = false;
	constructor(kind, message, status, code) {
		super(message);
		this.name = "RequestError";
		this.kind = kind;
		this.status = status;
		this.code = code;
	}
	/** The page that explains the code. Made here: a link from an answer could lead anywhere. */
	get link() {
		return this.code === void 0 ? void 0 : `https://www.twilio.com/docs/api/errors/${this.code}`;
	}
};
Object.defineProperty(exports, "RequestError", {
	enumerable: true,
	get: function() {
		return RequestError;
	}
});
