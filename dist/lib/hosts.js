const require_request_error = require("./request-error.js");
const require_near = require("./near.js");
const require_clock = require("./clock.js");
// src/twilio/request-problem.ts
/** A failed request as a problem: what Twilio, the network or the proxy said, and what to do. */
function requestProblem(error) {
	const { status = 0, kind, link } = error;
	const said = require_near.quote(error.message);
	const page = link === void 0 ? "" : ` (Twilio's error ${error.code}: ${link})`;
	const failure = (code, message, remedy) => require_near.problem(code, message + page, remedy);
	if (status === 401) return failure("FA201", "Twilio does not accept the credentials", "Check that account-sid (TWILIO_ACCOUNT_SID) and auth-token (TWILIO_AUTH_TOKEN), or api-key and api-secret, belong together.");
	if (status === 403) return failure("FA201", `The credentials may not do this: ${said}`, "Use the auth token or a standard API key: restricted keys have no Flex permission.");
	if (status === 407) return failure("FA203", "The proxy of this machine asks for a user, or does not take the one that it is given", "Write user and password into HTTPS_PROXY, as in http://user:password@proxy.example:3128.");
	if (status >= 500) return failure("FA203", `Twilio is in trouble: ${said}`, "Run again. See https://status.twilio.com, and check the proxy of this machine where it has one.");
	if (kind !== "refused") return failure("FA203", `Twilio cannot be reached: ${said}`, "Run again. See https://status.twilio.com, and check the network and proxy of this machine.");
	if (status === 429) return failure("FA203", `Twilio asks for fewer requests for some time: ${said}`, "Run again later: something else uses up what this account is allowed.");
	return failure("FA204", `Twilio refused a request: ${said}`, "See the page of the error.");
}
// src/commands/results.ts
function outlineOf({ mode, file, environment }) {
	return {
		mode,
		file,
		environment
	};
}
function stopped(run, error) {
	return {
		...outlineOf(run),
		kind: "stopped",
		outcome: "failed",
		problems: problemsOf(error)
	};
}
/** @param objections what speaks against the plan, beside the plan itself */
function planned(run, { plan, origins }, outcome, objections = []) {
	const problems = [...plan.problems, ...objections];
	return {
		...outlineOf(run),
		kind: "planned",
		outcome,
		problems,
		plan,
		origins
	};
}
/** @param wrote what was written into the file; undefined where nothing was */
function written(run, wrote, problems) {
	return {
		...outlineOf(run),
		kind: "written",
		outcome: "done",
		problems,
		wrote
	};
}
/** What stopped a run, as problems; anything else that is thrown is a fault of ours, and stays one. */
function problemsOf(error) {
	if (error instanceof require_near.ProblemError) return error.problems;
	if (error instanceof require_clock.Interrupted) return [INTERRUPTED];
	if (error instanceof require_request_error.RequestError) return [requestProblem(error)];
	throw error;
}
const INTERRUPTED = require_near.problem("FA006", "The run was interrupted", "Run again: it finds out what is left to do.");
// src/http/loopback.ts
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
// src/twilio/hosts.ts
/** @throws ProblemError where an option is no host's part, or `api-url` leads unprotected to another machine */
function createHosts(options) {
	const { region, edge } = options;
	const base = checkHosts(options);
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
/**
* `flex-api.twilio.com` → `flex-api.dublin.ie1.twilio.com`; an edge alone means region us1, as in Twilio's
* SDKs (https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region).
*/
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
/**
* The server that replaces all of Twilio's; undefined where none was asked for.
*
* @throws ProblemError where region or edge are no host's part, or `api-url` leads unprotected to another machine
*/
function checkHosts({ region, edge, apiUrl }) {
	const [, , base] = require_near.allOf(() => checkPart("region", region), () => checkPart("edge", edge), () => apiUrl === void 0 ? void 0 : checkApiUrl(apiUrl));
	return base;
}
function checkPart(input, value) {
	if (value === void 0 || /^[a-z0-9-]+$/.test(value)) return;
	throw require_near.stop("FA003", `Input \`${input}\` (--${input}) is ${require_near.quote(value)}`, "Write it as Twilio does, for example ie1 or dublin.");
}
function checkApiUrl(text) {
	let url;
	try {
		url = new URL(text);
	} catch {
		url = void 0;
	}
	if (url === void 0 || !/^https?:$/.test(url.protocol)) throw require_near.stop("FA003", "Input `api-url` (--api-url) is no web address", "Write it as in http://127.0.0.1:4010, or leave it out.");
	if (url.protocol === "http:" && !isLoopback(url.hostname)) throw require_near.stop("FA003", "Input `api-url` (--api-url) is plain http to another machine", "Use https, or a server on loopback: the credentials go there.");
	if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") throw require_near.stop("FA003", "Input `api-url` (--api-url) holds more than a host and a path", "Leave out user, query and fragment.");
	return url;
}
Object.defineProperty(exports, "checkHosts", {
	enumerable: true,
	get: function() {
		return checkHosts;
	}
});
Object.defineProperty(exports, "createHosts", {
	enumerable: true,
	get: function() {
		return createHosts;
	}
});
Object.defineProperty(exports, "isLoopback", {
	enumerable: true,
	get: function() {
		return isLoopback;
	}
});
Object.defineProperty(exports, "planned", {
	enumerable: true,
	get: function() {
		return planned;
	}
});
Object.defineProperty(exports, "stopped", {
	enumerable: true,
	get: function() {
		return stopped;
	}
});
Object.defineProperty(exports, "written", {
	enumerable: true,
	get: function() {
		return written;
	}
});
