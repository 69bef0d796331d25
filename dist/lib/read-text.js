const require_request_error = require("./request-error.js");
const require_kinds = require("./kinds.js");
const require_clock = require("./clock.js");
const require_path = require("./path.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/messages/runs.ts
const interruptedRun = () => require_kinds.problem("FA006", "The run was interrupted", "Run it again: the next run finishes what is left.");
const unconfirmedPlan = () => require_kinds.problem("FA004", "Nothing was written: the answer was not yes", "Answer yes, or use --yes.");
const noTerminalForApply = () => require_kinds.problem("FA004", "apply asks before it writes, but there is no terminal", "Check the plan, then use --yes.");
// src/messages/requests.ts
const proxyAuthenticationFailed = (failure) => failed("FA203", "Proxy authentication failed: the proxy requires credentials, or rejects those that are set", failure, "Set the user and password in HTTPS_PROXY, as in http://user:password@proxy.example:3128.");
const notTwilio = (failure) => failed("FA203", `A proxy or gateway responded in place of Twilio: ${said(failure)}`, failure, `Check the proxy and firewall of this machine, and ${require_kinds.nameInput("api-url")} if it is set. The response does not have Twilio's format.`);
const inactiveAccount = (failure) => failed("FA201", `The Twilio account is not active: ${said(failure)}`, failure, "Check the account in the Twilio Console: it may be suspended or closed.");
/** @param region the one whose hosts were used; undefined for Twilio's default hosts */
const rejectedCredentials = (failure, region) => failed("FA201", "Twilio does not accept the credentials", failure, region === void 0 ? BELONG_TOGETHER : `${BELONG_TOGETHER} ${ofRegion(region)}`);
const missingPermission = (failure) => failed("FA201", `The credentials lack a permission: ${said(failure)}`, failure, "Use the auth token or a standard API key. A restricted key works for `api: conversations` alone, with permissions for Conversations and Studio: there is none for Flex.");
const serverError = (failure) => failed("FA203", `Twilio returned a server error: ${said(failure)}`, failure, "Run it again. Check https://status.twilio.com, and the proxy of this machine if it has one.");
const unreachableTwilio = (failure) => failed("FA203", `Twilio cannot be reached: ${said(failure)}`, failure, "Run it again. Check https://status.twilio.com, and the network and proxy of this machine.");
const rateLimited = (failure) => failed("FA203", `Rate-limited by Twilio: ${said(failure)}`, failure, "Run it again later: something else uses up the rate limit of this account.");
const refusedRequest = (failure) => failed("FA204", `Twilio refused a request: ${said(failure)}`, failure, failure.link === void 0 ? "Run it again. If it happens again, contact Twilio support." : `See the page of Twilio's error.`);
function failed(code, message, { code: error, link }, remedy) {
	const page = link === void 0 ? "" : ` (Twilio error ${error}: ${link})`;
	return require_kinds.problem(code, message + page, remedy);
}
const said = ({ message }) => require_kinds.quote(message);
const [ACCOUNT, TOKEN, KEY, SECRET] = [
	"account-sid",
	"auth-token",
	"api-key",
	"api-secret"
].map(require_kinds.nameInput);
const BELONG_TOGETHER = `Check that ${ACCOUNT} and ${TOKEN}, or ${KEY} and ${SECRET}, belong together.`;
const ofRegion = (region) => `${require_kinds.nameInputFirst("region")} or ${require_kinds.nameInput("edge")} is set: use credentials of the region ${region}, since keys and tokens belong to one region.`;
/** @param input what says where Twilio is */
const invalidHostPart = (input, value) => require_kinds.problem("FA003", `Invalid value ${require_kinds.quote(value)} for ${require_kinds.perStyle({
	workflow: `input \`${input}\``,
	command: require_kinds.ON_COMMAND_LINE[input]
})}`, input === "region" ? `Use Twilio's name of the region, for example ie1.` : `Use Twilio's name of the edge, for example dublin.`);
const API_URL = require_kinds.nameInputFirst("api-url");
const invalidApiUrl = () => require_kinds.problem("FA003", `${API_URL} must be an http or https URL`, "Use a URL such as http://127.0.0.1:4010, or remove it.");
const unprotectedApiUrl = () => require_kinds.problem("FA003", `${API_URL} is plain http to another machine`, "Use https, or a server on loopback: the credentials are sent there.");
const apiUrlBeyondPath = () => require_kinds.problem("FA003", `${API_URL} must have only a host and a path`, "Remove the user, query and fragment from it.");
// src/twilio/request-problem.ts
/** A failed request as a problem. */
function requestProblem(error) {
	const { status = 0, kind } = error;
	if (status === 407) return proxyAuthenticationFailed(error);
	if (!error.isFromTwilio && status < 500 && status !== 429) return notTwilio(error);
	if (error.isAccountInactive) return inactiveAccount(error);
	if (status === 401) return rejectedCredentials(error, error.region);
	if (status === 403) return missingPermission(error);
	if (status >= 500) return serverError(error);
	if (kind !== "refused") return unreachableTwilio(error);
	if (status === 429) return rateLimited(error);
	return refusedRequest(error);
}
// src/commands/results.ts
function outlineOf({ mode, file, environment }) {
	return {
		mode,
		file,
		environment
	};
}
function checked(run, files, problems) {
	const outcome = require_kinds.errorsOf(problems).length > 0 ? "failed" : "done";
	return {
		...outlineOf(run),
		kind: "checked",
		outcome,
		problems,
		files
	};
}
function stopped(run, error) {
	const outcome = error instanceof require_clock.Interrupted ? "interrupted" : "failed";
	const { mode, file, environment } = run;
	return {
		mode,
		file,
		environment,
		kind: "stopped",
		outcome,
		problems: problemsOf(error)
	};
}
/** @param objections problems that the plan itself does not have */
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
/** @param wrote what was written into the file; undefined: nothing */
function written(run, wrote, problems) {
	return {
		...outlineOf(run),
		kind: "written",
		outcome: "done",
		problems,
		wrote
	};
}
/** Stale lines count as a difference, as drift does. */
function compared(run, comparison, problems) {
	const outcome = comparison.lines.length > 0 ? "differs" : "done";
	return {
		...outlineOf(run),
		kind: "compared",
		outcome,
		problems,
		compared: comparison
	};
}
function shown(run, address, problems) {
	return {
		...outlineOf(run),
		kind: "shown",
		outcome: "done",
		problems,
		shown: address
	};
}
/** @param changes the updates that are no longer needed, with the fields that were written */
function accepted(run, plan, changes, problems) {
	return {
		...outlineOf(run),
		kind: "accepted",
		outcome: "done",
		problems,
		plan,
		accepted: changes
	};
}
function migrated(run, migration, problems) {
	return {
		...outlineOf(run),
		kind: "migrated",
		outcome: "done",
		problems,
		migration
	};
}
/** What stopped a run, as problems. Anything else that is thrown is a bug, and is thrown on. */
function problemsOf(error) {
	if (error instanceof require_kinds.ProblemError) return error.problems;
	if (error instanceof require_clock.Interrupted) return [interruptedRun()];
	if (error instanceof require_request_error.RequestError) return [requestProblem(error)];
	throw error;
}
// src/messages/reading.ts
const NAME_A_FILE = "Use the path of a file, for example addresses.yaml.";
const invalidPath = () => require_kinds.problem("FA101", "The file path is empty or contains a NUL character", NAME_A_FILE);
const fileUnderGit = (file) => require_kinds.problem("FA101", `${require_kinds.quote(file)} is under .git`, "Keep the file next to your sources, for example addresses.yaml.");
const fileOutsideWorkspace = (file) => require_kinds.problem("FA101", `${require_kinds.quote(file)} is outside the workspace`, "Use a file in the repository, for example addresses.yaml.");
const notRegularFile = (file) => require_kinds.problem("FA101", `${require_kinds.quote(file)} is not a regular file`, NAME_A_FILE);
const symbolicLink = (file) => require_kinds.problem("FA101", `${require_kinds.quote(file)} is a symbolic link`, "Use the path of the file itself: links are not followed.");
/** @param option the option of the command line that names the file */
const missingFile = (file, option) => require_kinds.problem("FA101", `File ${require_kinds.quote(file)} not found`, require_kinds.perStyle({
	workflow: "Check the input `file`, and that the repository is checked out before this step.",
	command: `Check the path, or use another file with ${option}.`
}));
/** @param near a file that may have been meant */
const misspeltFile = (file, near) => require_kinds.problem("FA101", `File ${require_kinds.quote(file)} not found`, `Did you mean ${require_kinds.quote(near)}?`);
/** @param code Node's, as `EACCES` */
const unreadableFile = (file, code) => require_kinds.problem("FA101", `Cannot read ${require_kinds.quote(file)} (${code})`, "Check that this user may read the file.");
/** @param option the option of the command line that names the file; undefined where there is none */
const missingFolder = (folder, name, option) => require_kinds.problem("FA101", `Cannot write ${require_kinds.quote(name)}: folder ${require_kinds.quote(folder)} not found`, `Create the folder first, or use another file name${option === void 0 ? "" : ` with ${option}`}.`);
/** @param code Node's, as `EACCES` */
const unwritableFile = (file, code) => require_kinds.problem("FA101", `Cannot write ${require_kinds.quote(file)} (${code})`, "Check that this user may write there.");
const tooLargeFile = (file) => require_kinds.problem("FA102", `${require_kinds.quote(file)} is larger than 1 MiB`, "Split it into a file for each team, each with a `scope` that matches its addresses.");
const notUtf8 = (file) => require_kinds.problem("FA103", `${require_kinds.quote(file)} is not UTF-8 text`, "Save it as UTF-8.");
const nulCharacter = (file) => require_kinds.problem("FA103", `${require_kinds.quote(file)} is not a text file: it contains a NUL character`, "Save it as UTF-8 text.");
const existingFile = (file) => require_kinds.problem("FA150", `${require_kinds.quote(file)} already exists`, require_kinds.perStyle({
	workflow: "Set the input `file` to a path where no file exists.",
	command: "Use another file name, add what is missing with --merge, or overwrite it with --force."
}));
// src/io/read-text.ts
/** The largest file that is read, in bytes. */
const MAX_FILE_BYTES = 1048576;
/**
* Reads the file as text (UTF-8, with or without a byte order mark).
*
* @throws ProblemError if it is not a regular file, too large, not text, outside, or under `.git`
*/
function readText(location) {
	return decode(readBytes(checkedPath(location), location), location.file);
}
/**
* The real path of the file.
*
* @param noFolder the error if its folder does not exist
* @throws ProblemError if it is outside `folder` or under `.git`
*/
function checkedPath(location, noFolder = missing) {
	const { file, folder, confined } = location;
	if (file === "" || file.includes("\0")) throw require_kinds.stop(invalidPath());
	const path = (0, node_path.resolve)(folder, file);
	let parent;
	try {
		parent = (0, node_fs.realpathSync)((0, node_path.dirname)(path));
	} catch {
		throw noFolder(location);
	}
	const real = (0, node_path.join)(parent, (0, node_path.basename)(path));
	if (real.split(node_path.sep).some((part) => part.toLowerCase() === ".git")) throw require_kinds.stop(fileUnderGit(file));
	if (confined && require_path.pathInside((0, node_fs.realpathSync)(folder), real) === void 0) throw require_kinds.stop(fileOutsideWorkspace(file));
	return real;
}
function notRegular(file) {
	return require_kinds.stop(notRegularFile(file));
}
/** @param path where it was looked for; undefined if its folder does not exist */
function missing({ file, option = "-f" }, path) {
	const near = path === void 0 ? void 0 : nearFile(path);
	return require_kinds.stop(near === void 0 ? missingFile(file, option) : misspeltFile(file, (0, node_path.join)((0, node_path.dirname)(file), near)));
}
/** A file in the same folder that may have been meant. */
function nearFile(path) {
	try {
		const files = (0, node_fs.readdirSync)((0, node_path.dirname)(path), { withFileTypes: true }).filter((one) => one.isFile());
		return require_kinds.nearest((0, node_path.basename)(path), files.map(({ name }) => name));
	} catch {
		return;
	}
}
function readBytes(path, location) {
	const { file } = location;
	let handle;
	try {
		const found = (0, node_fs.lstatSync)(path);
		if (found.isSymbolicLink()) throw require_kinds.stop(symbolicLink(file));
		if (!found.isFile()) throw notRegular(file);
		handle = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0));
		if ((0, node_fs.fstatSync)(handle).size > 1048576) throw require_kinds.stop(tooLargeFile(file));
		const bytes = (0, node_fs.readFileSync)(handle);
		if (bytes.length > 1048576) throw require_kinds.stop(tooLargeFile(file));
		return bytes;
	} catch (error) {
		throw fileError(error, location, path);
	} finally {
		if (handle !== void 0) (0, node_fs.closeSync)(handle);
	}
}
function fileError(error, location, path) {
	const code = error.code;
	if (code === void 0) return error;
	if (code === "ENOENT" || code === "ENOTDIR") return missing(location, path);
	return require_kinds.stop(unreadableFile(location.file, code));
}
function decode(bytes, file) {
	let text;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw require_kinds.stop(notUtf8(file));
	}
	if (text.includes("\0")) throw require_kinds.stop(nulCharacter(file));
	return text;
}
Object.defineProperty(exports, "MAX_FILE_BYTES", {
	enumerable: true,
	get: function() {
		return MAX_FILE_BYTES;
	}
});
Object.defineProperty(exports, "accepted", {
	enumerable: true,
	get: function() {
		return accepted;
	}
});
Object.defineProperty(exports, "apiUrlBeyondPath", {
	enumerable: true,
	get: function() {
		return apiUrlBeyondPath;
	}
});
Object.defineProperty(exports, "checked", {
	enumerable: true,
	get: function() {
		return checked;
	}
});
Object.defineProperty(exports, "checkedPath", {
	enumerable: true,
	get: function() {
		return checkedPath;
	}
});
Object.defineProperty(exports, "compared", {
	enumerable: true,
	get: function() {
		return compared;
	}
});
Object.defineProperty(exports, "existingFile", {
	enumerable: true,
	get: function() {
		return existingFile;
	}
});
Object.defineProperty(exports, "invalidApiUrl", {
	enumerable: true,
	get: function() {
		return invalidApiUrl;
	}
});
Object.defineProperty(exports, "invalidHostPart", {
	enumerable: true,
	get: function() {
		return invalidHostPart;
	}
});
Object.defineProperty(exports, "migrated", {
	enumerable: true,
	get: function() {
		return migrated;
	}
});
Object.defineProperty(exports, "missingFolder", {
	enumerable: true,
	get: function() {
		return missingFolder;
	}
});
Object.defineProperty(exports, "noTerminalForApply", {
	enumerable: true,
	get: function() {
		return noTerminalForApply;
	}
});
Object.defineProperty(exports, "notRegular", {
	enumerable: true,
	get: function() {
		return notRegular;
	}
});
Object.defineProperty(exports, "planned", {
	enumerable: true,
	get: function() {
		return planned;
	}
});
Object.defineProperty(exports, "readText", {
	enumerable: true,
	get: function() {
		return readText;
	}
});
Object.defineProperty(exports, "requestProblem", {
	enumerable: true,
	get: function() {
		return requestProblem;
	}
});
Object.defineProperty(exports, "shown", {
	enumerable: true,
	get: function() {
		return shown;
	}
});
Object.defineProperty(exports, "stopped", {
	enumerable: true,
	get: function() {
		return stopped;
	}
});
Object.defineProperty(exports, "unconfirmedPlan", {
	enumerable: true,
	get: function() {
		return unconfirmedPlan;
	}
});
Object.defineProperty(exports, "unprotectedApiUrl", {
	enumerable: true,
	get: function() {
		return unprotectedApiUrl;
	}
});
Object.defineProperty(exports, "unwritableFile", {
	enumerable: true,
	get: function() {
		return unwritableFile;
	}
});
Object.defineProperty(exports, "written", {
	enumerable: true,
	get: function() {
		return written;
	}
});
