const require_rolldown_runtime = require("./lib/rolldown-runtime.js");
require("./lib/check-node.js");
const require_read_text = require("./lib/read-text.js");
const require_runner_commands = require("./lib/runner-commands.js");
const require_kinds = require("./lib/kinds.js");
const require_address = require("./lib/address.js");
const require_addresses_file = require("./lib/addresses-file.js");
const require_scalar = require("./lib/scalar.js");
const require_variables = require("./lib/variables.js");
const require_outcome = require("./lib/outcome.js");
const require_pins = require("./lib/pins.js");
const require_path = require("./lib/path.js");
const require_review = require("./lib/review.js");
let os = require("os");
os = require_rolldown_runtime.__toESM(os, 1);
let crypto = require("crypto");
crypto = require_rolldown_runtime.__toESM(crypto, 1);
let fs = require("fs");
fs = require_rolldown_runtime.__toESM(fs, 1);
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$2 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = fs.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$2(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs.constants.R_OK | fs.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$2(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$2(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(os.EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
os.default.platform();
os.default.arch();
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os.EOL);
}
// src/messages/github.ts
const onlyFileChecked = () => require_kinds.warning("FA403", "Only the file was checked: pull requests from forks and from Dependabot have no secrets for a live plan", "Ask a maintainer to push the branch to this repository to see the plan.");
const baseVersionNotRead = (call) => withoutGitHub(call, "The base version of the file could not be read", ["contents: read"], "Run it again for a full report. This plan is valid, but does not show where its changes come from. Unattended runs hold addresses that only the base version lists.");
const formerVersionsNotRead = (call) => withoutGitHub(call, "Earlier versions of the file could not be read", ["contents: read"], "Run it again to check for renames: a new address may be an old one under another name. Unattended runs hold unlisted addresses.");
const mergedPullNotRead = (call) => withoutGitHub(call, "The merged pull request and its comment could not be read", ["contents: read", "pull-requests: read"], "Run it again to finish what is left. Addresses that only its plan showed are held, and its comment has no record of this run.");
const branchTipNotRead = (call) => withoutGitHub(call, "The branch could not be checked for a newer version of the file", ["contents: read"], "Check that no newer commit changes the file. If one does, let the run of the newest commit apply. This run used its own version.");
const commentsNotRead = (call) => withoutGitHub(call, "No comment was written, because the existing comments could not be read", ["pull-requests: write"], WITHOUT_COMMENT);
const commentNotWritten = (call) => withoutGitHub(call, "The comment could not be written", ["pull-requests: write"], WITHOUT_COMMENT);
const WITHOUT_COMMENT = "Run it again to write the comment. The job summary has the full report.";
const planWithoutComment = () => require_kinds.warning("FA410", "This plan does not count as reviewed, because the input `comment` is never", "Set `comment` to changes or always in the plan job. Otherwise apply holds these changes.");
const driftIssueNotClosed = (call) => withoutGitHub(call, "The drift issue, if one is open, could not be closed", ["issues: write"], "Wait for the next drift run, which closes it. The account is in sync.");
const failureNotNoted = (call) => withoutGitHub(call, "The drift issue, if one is open, could not be updated with the failure of this run", ["issues: write"], "Do not rely on an open drift issue: it may be out of date.");
/** Drift that is reported nowhere makes the run fail. */
const driftNotReported = (call) => require_kinds.problem("FA412", `The account has drifted, and the drift issue could not be written: ${why(call)}`, `${fixForIssue(call)} To run without an issue, set \`fail-on-drift: true\` or \`drift-issue: false\`.`);
const branchTipUnknown = (branch, call) => require_kinds.problem("FA402", `This is a re-run, and the tip of ${require_kinds.quote(branch)} could not be read: ${why(call)}`, `Start a new run with workflow_dispatch instead. ${call.isForbidden ? allow(call, ["contents: read"]) : "Or run it again once GitHub responds."}`);
/** What was reviewed is unknown, so nothing is applied. */
const reviewNotRead = (call) => require_kinds.guard("reviewed plan", "FA310", `The reviewed plan could not be read: ${why(call)}`, "Run it again, or review the current plan and run with its id as `approved-plan-id`. The job needs `pull-requests: read`.");
/**
* A warning: what GitHub does not allow to be read or written stops no run.
*
* @param failed what could not be done, as a sentence
* @param permissions what the job's token has to be allowed, as in a workflow
* @param without what to do, and how the run went on without it
*/
function withoutGitHub(call, failed, permissions, without) {
	const message = `${failed}: ${why(call)}`;
	if (call.isLocked) return require_kinds.warning("FA410", message, `${UNLOCK} ${without}`);
	if (call.isMoved) return require_kinds.warning("FA411", message, `${START_NEW} ${without}`);
	return call.isForbidden ? require_kinds.warning("FA410", message, allow(call, permissions)) : require_kinds.warning("FA411", message, without);
}
const UNLOCK = "Unlock the conversation on GitHub.";
const START_NEW = "Start a new run: it uses the new name of the repository.";
/** GitHub's words, and how often it was asked: who reads it knows whether to ask once more. */
function why(call) {
	if (call.kind === "no token") return "`github-token` is missing";
	if (call.isMoved) return `the repository was renamed or transferred (${require_kinds.quote(call.message)}, HTTP status ${call.status})`;
	if (call.kind === "refusal") return require_kinds.quote(call.message);
	const status = call.status === void 0 ? [] : [`HTTP status ${call.status}`];
	const tried = call.attempts > 1 ? [`tried ${call.attempts} times`] : [];
	const more = [...status, ...tried].join(", ");
	return `${require_kinds.quote(call.message)}${more === "" ? "" : ` (${more})`}`;
}
function allow({ kind, status }, permissions) {
	const toJob = `${permissions.map((permission) => `\`${permission}\``).join(" and ")} to the \`permissions\` of the job.`;
	if (kind === "no token") return `Leave \`github-token\` at its default, and add ${toJob}`;
	if (status === 401) return "Leave `github-token` at its default, or set a valid token.";
	return `Add ${toJob}`;
}
function fixForIssue(call) {
	if (call.isForbidden) return allow(call, ["issues: write"]);
	if (call.isLocked) return UNLOCK;
	if (call.isMoved) return START_NEW;
	if (call.kind === "refusal") return "Check that issues are enabled in the settings of the repository.";
	return "Run it again once GitHub responds.";
}
// src/report/budget.ts
/** A text of limited length, built from blocks that are added whole or not at all. */
var Budget = class {
	#blocks = [];
	/** SIDs of the rows that were added. */
	shownSids = [];
	#perSid;
	#left;
	/**
	* @param limit characters, of which line breaks between blocks are part
	* @param perSid extra characters for each row with a SID, which is stored elsewhere as well
	*/
	constructor(limit, perSid = 0) {
		this.#left = limit;
		this.#perSid = perSid;
	}
	/** Characters that are left. */
	get left() {
		return this.#left;
	}
	/** Returns whether the block fitted. An empty one fits, and adds nothing. */
	add(block) {
		if (block === "") return true;
		if (block.length + 2 > this.#left) return false;
		this.#blocks.push(block);
		this.#left -= block.length + 2;
		return true;
	}
	/** Keeps characters for later blocks; `free` releases them. */
	reserve(characters) {
		this.#left -= characters;
	}
	free(characters) {
		this.#left += characters;
	}
	/** Adds a head and as many rows as fit into a share of what is left; `more` counts the others. */
	addRows(head, rows, more, share = 1) {
		if (rows.length === 0) return;
		const fitting = [];
		const sids = [];
		let room = Math.floor(this.#left * share) - head.length - more(rows.length).length - 4;
		for (const row of rows) {
			const { text, sid } = typeof row === "string" ? {
				text: row,
				sid: void 0
			} : row;
			room -= text.length + 1 + (sid === void 0 ? 0 : this.#perSid);
			if (room < 0) break;
			fitting.push(text);
			if (sid !== void 0) sids.push(sid);
		}
		const cut = rows.length - fitting.length;
		const list = [head, ...fitting].filter((line) => line !== "").join("\n");
		if (!this.add(cut === 0 ? list : `${list}\n\n${more(cut)}`)) return;
		this.shownSids.push(...sids);
		this.#left -= sids.length * this.#perSid;
	}
	/** Adds a folded section with what `fill` adds; nothing if that is empty. It is closed whatever is cut. */
	fold(title, fill) {
		const opening = `<details><summary>${title}</summary>`;
		const closing = "</details>";
		if (!this.add(opening)) return;
		const before = this.#blocks.length;
		this.reserve(12);
		fill();
		this.free(12);
		if (this.#blocks.length > before) {
			this.add(closing);
			return;
		}
		this.#blocks.pop();
		this.free(opening.length + 2);
	}
	toString() {
		return `${this.#blocks.join("\n\n")}\n`;
	}
};
// src/report/escape.ts
/**
* Text from outside as a code span: within it markdown reads nothing, and GitHub makes no link, mention, issue,
* emoji or formula of it. In a table the row escapes pipes (see `row`).
*/
function code(text) {
	const shown = require_kinds.visible(text);
	if (shown.trim() === "") return "` `";
	const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/g), ([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = /^[ `]|[ `]$/.test(shown) ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Characters that fit into a column of a table on a phone. */
const CELL_WIDTH = 17;
/**
* Text from outside as code in a cell of a table: a long host, path or name can break into several lines, so that the
* table fits on a phone. Only for text without meaning in markdown, and with references for what might become a link.
*/
function codeInCell(text) {
	if (!/^[A-Za-z0-9._/-]+$/.test(text) || text.length <= CELL_WIDTH) return code(text);
	return `<code>${text.split(/(?=[._/])/).map((part) => part.replace(/[._]/, (character) => `&#${character.charCodeAt(0)};`)).join("<wbr>")}</code>`;
}
/** Text from outside as code within our own HTML, where markdown is not parsed. */
function codeInHtml(text) {
	return `<code>${require_kinds.visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}
/** A row of a table. A pipe in a cell does not end it: GFM reads `\|` in code spans, too. But GFM cannot express a
* backslash before a pipe, which is shown as `\u{5c}`. */
function row(cells) {
	const safe = (cell) => cell.replace(/\\(?=\\*\|)/g, "\\u{5c}").replaceAll("|", "\\|");
	return `| ${cells.map(safe).join(" | ")} |`;
}
/**
* Our own sentence, in which "quoted" text came from outside and `backticks` mark code; everything else in it is
* shown literally: no markup, no mention.
*
* @param show what makes code of the text from outside
*/
function prose(text, show = code) {
	return text.split(/("(?:[^"\\]|\\.)*"|`(?:"(?:[^"\\]|\\.)*"|[^`"])*`)/).map((part, index) => index % 2 === 1 ? show(unquoted(part)) : plainText$1(part)).join("");
}
function unquoted(part) {
	const inner = part.slice(1, -1);
	return part.startsWith("\"") ? inner.replace(/\\([\\"])/g, "$1") : inner;
}
const OURS = String.raw`(?:[a-z-]+\.)*(?:twilio|github)\.com(?:[/\s)]|[.,](?:\s|$)|$)`;
/** What would begin a link, except to the pages that our own sentences link to. */
const FOREIGN_LINK = new RegExp(String.raw`https?:\/\/(?!${OURS})|(?<!https?:\/\/(?=${OURS}))www\.`, "gi");
/**
* GitHub also makes mentions, mail and issue links from characters written as references, but not in a code span.
*/
function plainText$1(text) {
	return require_kinds.visible(text).replace(/[&<>*_~[\]\\|$`]/g, (character) => `&${character.charCodeAt(0)};`).replace(FOREIGN_LINK, (start) => `\`${start}\``).replace(/[@#]/g, (character) => `\`${character}\``).replace(/&(\d+);/g, "&#$1;");
}
// src/report/keep-lines.ts
/**
* The lines of the file that keep an address as it is live: what differs for an update, all of it for an address in no
* entry. A value that contains a secret becomes a comment.
*/
function keepLines(change, plan) {
	const entry = [...ownLines(change, plan), ...integrationLines(change, plan)];
	const key = change.key ?? freeKey(change.name, plan);
	const head = change.action === "update" ? [] : [`sid: ${change.sid}`];
	if (change.action !== "update" && require_address.isNameless(change.live)) return ["ignore:", `  - ${change.sid}`];
	const lines = [...head, ...entry];
	const path = require_addresses_file.addressesPath(plan.environment);
	return [...fileLines(change, plan), ...lines.length === 0 ? [] : nested([...path, key], lines)];
}
/** The settings that every address has: `name`, `enabled`, … */
function ownLines({ fields }, plan) {
	return fields.flatMap(({ field: path, before }) => {
		const field = require_kinds.fieldOf(plan.kind, path);
		return field !== void 0 && field.integration === void 0 && path !== "integration" && field.type !== "sid" ? line(field, before, plan) : [];
	});
}
/** The settings at the top of the file. */
function fileLines({ action, fields }, plan) {
	if (action !== "update") return [];
	const lines = fields.flatMap(({ field: path, before }) => {
		const field = require_kinds.fieldOf(plan.kind, path);
		return field?.type === "sid" ? line(field, before, plan) : [];
	});
	return plan.environment === void 0 || lines.length === 0 ? lines : nested(["environments", plan.environment], lines);
}
/** The whole integration: a part of it would mean something else beside a short form, or under `defaults`. */
function integrationLines({ fields, live }, plan) {
	const { kind } = plan;
	const shown = new Map(fields.map(({ field, before }) => [field, before]));
	const isAbout = (path) => path === "integration" || require_kinds.fieldOf(kind, path)?.integration !== void 0;
	if (![...shown.keys()].some(isAbout)) return [];
	const integration = require_kinds.integrationNamed(kind, live.values.get(require_kinds.INTEGRATION));
	if (integration === void 0) return ["# This file cannot express where its chats go now."];
	const lines = kind.fields.filter((field) => field.integration === integration.name && live.values.has(field.path)).flatMap((field) => {
		const value = shown.get(field.path);
		if (value !== void 0) return line(field, value, plan);
		if (field.type === "url") return [`# ${require_kinds.keyOf(field)}: unchanged`];
		return line(field, require_kinds.shownValue(live.values.get(field.path)), plan);
	});
	const switched = fields.find(({ field, after }) => field === "integration" && after !== null);
	return [...switched === void 0 ? [] : [`# instead of ${require_kinds.visible(String(switched.after))}:`], ...nested([integration.name], lines)];
}
/** What a shown value has in place of a secret. */
const HIDDEN = /[‹›]|\*\*\*/;
function line(field, value, { names }) {
	const key = require_kinds.keyOf(field);
	if (value === null) return [];
	if (typeof value !== "string") return [`${key}: ${value}`];
	if (value === "" && (field.path === "name" || field.type === "set")) return [`# ${key}: empty, which this file cannot express`];
	if (field.type === "set") return [`${key}: [${require_kinds.splitSet(value).join(", ")}]`];
	if (HIDDEN.test(value)) return [`# ${key}: ${require_kinds.visible(value)} contains a secret: write it as \${NAME}`];
	if (field.type === "url") return [`${key}: ${require_scalar.scalar(require_variables.literalText(value))}`];
	const name = field.type === "reference" && field.holds === "sid" ? names.get(value) : void 0;
	return [`${key}: ${require_scalar.scalar(value)}${name === void 0 ? "" : ` # ${require_kinds.visible(name)}`}`];
}
function nested(path, lines) {
	return path.reduceRight((inner, name) => [`${require_scalar.scalar(name)}:`, ...inner.map((one) => `  ${one}`)], lines);
}
/** An unused key, made from the name. */
function freeKey(name, { claims }) {
	const base = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60);
	const taken = new Set(claims.map(({ key }) => key));
	let key = base || "address";
	for (let n = 2; taken.has(key); n++) key = `${base || "address"}-${n}`;
	return key;
}
// src/report/drift-advice.ts
/** What the diff that follows compares, and since when that is live. */
function driftCaption(change) {
	if (change.action === "create") return "Not live. In the file (`+`):";
	const live = `Live (\`-\`${since(change)})`;
	if (change.action === "update") return `${live} and in the file (\`+\`):`;
	return `${live}, but ${place(change)}:`;
}
function place(change) {
	return isRemoved(change) ? "listed under `removed` in the file" : "not in the file";
}
const isRemoved = (change) => change.action === "delete" && change.because === "removed";
function since({ live: { updated } }) {
	return updated === void 0 ? "" : `, since ${require_runner_commands.minuteOf(updated)}`;
}
/** How to revert the drift, and how to keep it: the exact lines for the file. */
function driftAdvice(change, plan) {
	return [`**${LABELS[change.action]}:** ${RUN_APPLY}. The apply ${effectOf(change, plan)}.`, keep(change, plan)].join("\n\n");
}
/** The same for an address that an apply leaves alone. */
function heldAdvice(change, plan) {
	const follow = change.action === "disable" ? "run the apply workflow by hand. No other apply takes it out of service." : `add \`- ${change.sid}\` under \`removed\` and merge the change. The next apply deletes the address.`;
	return [
		`Live${since(change)}, but ${place(change)}. It is held for review: an apply leaves it unchanged.`,
		`**${LABELS[change.action]}:** ${follow}`,
		keep(change, plan)
	].join("\n\n");
}
const LABELS = {
	create: "To create it",
	update: "To revert it",
	disable: "To disable it",
	delete: "To delete it"
};
/** Where plans must be reviewed, an apply holds what no plan has shown. */
const RUN_APPLY = "run the apply workflow by hand (with the `approved-plan-id` below if plans must be reviewed), or merge a pull request whose plan shows this change";
const EFFECTS = {
	update: "writes the file's values",
	disable: "takes the address out of service",
	delete: "deletes the address"
};
function effectOf(change, { kind }) {
	if (change.action !== "create") return EFFECTS[change.action];
	const { values } = change.desired;
	return require_kinds.keyValue(kind, values) === void 0 ? `creates the address. Then update its sites with the new ${kind.embedded({
		sid: void 0,
		values
	}).what}` : `creates the address. Its sites keep their ${require_kinds.keyField(kind)?.label}`;
}
function keep(change, plan) {
	if (change.action === "create") return `**To leave it out:** remove the entry ${code(change.key)} from the file and merge the change.`;
	const lines = [
		"```yaml",
		...keepLines(change, plan),
		"```"
	].join("\n");
	return `**To keep it:** ${howToKeep(change, plan)}\n\n${lines}`;
}
function howToKeep(change, plan) {
	if (change.action === "update") return `write these values to the file, or run ${code(acceptCommand(change.key, plan))}, and merge the change:`;
	return `${isRemoved(change) ? "remove it from `removed`, " : ""}add this entry to the file or list the address under \`ignore\`, and merge the change:`;
}
function acceptCommand(key, { file, environment }) {
	const at = file === "addresses.yaml" ? [] : ["-f", word(file)];
	const part = environment === void 0 ? [] : ["--environment", word(environment)];
	return [
		"flex-addresses",
		"accept",
		key,
		...at,
		...part
	].join(" ");
}
/** A text as one word for the shell. */
function word(text) {
	return /^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
// src/report/links.ts
/** Outside of GitHub there is nothing to link to. */
const NO_LINKS = {
	run: void 0,
	commit: void 0,
	file: void 0,
	runbook: void 0
};
/** `and 12 more changes: see the job summary` */
function rest(links, what) {
	const where = links.run === void 0 ? "the plan-file" : `[the job summary](${links.run})`;
	return (left) => `_and ${left} more ${what}: see ${where}_`;
}
/**
* Text from outside as code, linked to a line of the file.
*
* @param show what makes code of the text
*/
function lineLink(line, text, links, show = code) {
	return links.file === void 0 ? show(text) : `[${show(text)}](${links.file}#L${line})`;
}
// src/report/meaning.ts
/**
* What a change means, in a sentence or two for readers who do not know Twilio. The SID of an address that goes out of
* service is shown beside it. Text from outside is in quotes, so that a renderer recognizes it.
*/
function meaning(change, plan) {
	switch (change.action) {
		case "delete":
		case "disable": return require_runner_commands.consequence(change, plan.kind, { hasSidBeside: true }) ?? "";
		case "create": return meaningOfCreate(change, plan);
		case "update": return meaningOfUpdate(change, plan);
	}
}
function meaningOfCreate(change, plan) {
	const { values } = change.desired;
	const answered = `${visitors(change)} will be answered by ${destination(plan, values)} once their site embeds ${toEmbed(change, plan)}.`;
	return values.get("enabled") === false ? `${answered} It is created disabled: no chat can start.` : answered;
}
/** What the site of a new address must embed. */
function toEmbed({ desired: { values } }, { kind }) {
	const { what, value } = kind.embedded({
		sid: void 0,
		values
	});
	return require_kinds.keyValue(kind, values) === void 0 ? `the new ${what}` : `the ${what} ${value}`;
}
function meaningOfUpdate(change, plan) {
	const fields = new Map(change.fields.map((one) => [one.field, one]));
	const sentences = [];
	const lost = require_runner_commands.consequence(change, plan.kind, { hasSidBeside: true });
	if (lost !== void 0) sentences.push(lost);
	const name = fields.get(require_kinds.NAME);
	if (name !== void 0) sentences.push(`The address is renamed to ${require_kinds.quoteShort(String(name.after))}; its ${plan.kind.embedded(change.live).what} stays the same.`);
	if (plan.kind.fields.some(({ path, isDestination }) => isDestination && fields.has(path))) sentences.push(moved(change, plan));
	if (fields.get("enabled")?.after === true) sentences.push(`${visitors(change)} get their chat back: the address is enabled.`);
	const others = otherSettings(change, plan);
	if (sentences.length === 0) sentences.push(`${visitors(change)} keep their chat.`);
	return `${sentences.join(" ")}${others === "" ? "" : ` Changes: ${others}.`}`;
}
function moved(change, plan) {
	const { desired, live } = change;
	const [from, to] = [destination(plan, live.values), destination(plan, desired.values)];
	const notes = change.fields.flatMap(({ field }) => require_runner_commands.variablesNote(change, field) ?? []);
	if (change.fields.every(({ field }) => !require_kinds.fieldOf(plan.kind, field)?.isDestination || require_runner_commands.variablesNote(change, field) !== void 0)) return `${visitors(change)} are still answered by ${to}: ${notes.join(", ")}.`;
	return from === to ? `${visitors(change)} will be answered by ${destination(plan, desired.values, "another")}.` : `${visitors(change)} will be answered by ${to} instead of ${from}.`;
}
/** The labels of changed settings that have no sentence of their own. */
function otherSettings({ fields }, { kind }) {
	const isMoved = fields.some(({ field }) => field === require_kinds.INTEGRATION);
	return fields.filter(({ before, after }) => !isMoved || before !== null && after !== null).flatMap(({ field: path }) => {
		const field = require_kinds.fieldOf(kind, path);
		return field === void 0 || field.isDestination || path === "name" || path === "enabled" ? [] : [field.label];
	}).join(", ");
}
function visitors({ desired }) {
	return `Visitors of ${desired.websites.length === 0 ? require_kinds.quoteShort(desired.name) : require_runner_commands.shownSites(desired)}`;
}
/** Where chats go, in a few words. The path of a webhook is in the diff. */
function destination(plan, values, article = "the") {
	const integration = require_kinds.integrationNamed(plan.kind, values.get(require_kinds.INTEGRATION));
	if (integration === void 0) return "the current integration";
	const target = require_runner_commands.destinationOf(plan, values);
	return integration.describe(article, target === void 0 ? void 0 : require_kinds.quoteShort(target));
}
// src/report/mermaid.ts
/** A map of more addresses is unreadable: it is cut to the changed ones. */
const UNCHANGED_LIMIT = 25;
const CHANGED_LIMIT = 60;
/** Mermaid refuses longer texts. */
const TEXT_LIMIT = 5e4;
const LABEL_LIMIT = 60;
/**
* A map of website and locale → address → Studio Flow, webhook or task; undefined if there is nothing to draw, or more
* than a person could read.
*/
function mermaid(plan) {
	const changes = new Map(plan.changes.map((change) => [change.key ?? change.digest, change]));
	const claimRows = plan.claims.map((claim) => claimRow(claim, changes.get(claim.key), plan));
	const isGoing = ({ mark }) => mark === "deleted";
	const rows = [
		...plan.changes.filter(require_runner_commands.isUnlistedChange).map((change) => goingRow(change, plan)),
		...claimRows.filter(isGoing),
		...claimRows.filter((row) => !isGoing(row))
	];
	const shown = rows.length > UNCHANGED_LIMIT ? rows.filter((row) => row.mark !== void 0) : rows;
	if (shown.length === 0 || shown.length > CHANGED_LIMIT) return void 0;
	const ids = /* @__PURE__ */ new Map();
	const id = (kind, text) => {
		const key = `${kind}\0${text}`;
		const known = ids.get(key) ?? `${kind}${ids.size}`;
		ids.set(key, known);
		return known;
	};
	const text = [
		"```mermaid",
		"flowchart LR",
		...shown.flatMap((row, index) => {
			const address = `a${index}`;
			const style = row.mark ?? (row.isOff ? "off" : void 0);
			const marked = style === void 0 ? "" : `:::${style}`;
			const arrow = row.isOff ? "-.->" : "-->";
			return [
				`  ${address}["${label(row.name)}"]${marked}`,
				...row.from === "" ? [] : [`  ${id("s", row.from)}(["${label(row.from)}"]) ${arrow} ${address}`],
				...row.to === "" ? [] : [`  ${address} ${arrow} ${id("d", row.to)}[/"${label(row.to)}"/]`]
			];
		}),
		"  classDef created stroke:#2da44e,stroke-width:3px",
		"  classDef updated stroke:#bf8700,stroke-width:3px",
		"  classDef deleted stroke:#e5534b,stroke-width:3px,stroke-dasharray:6 4",
		"  classDef off stroke:#848d97,stroke-dasharray:3 3",
		"```"
	].join("\n");
	if (text.length > TEXT_LIMIT) return void 0;
	return {
		text,
		isCut: shown.length < rows.length,
		hasOff: shown.some(({ isOff }) => isOff)
	};
}
function claimRow(claim, change, plan) {
	const { desired } = claim;
	const isOff = require_runner_commands.enabledOf(claim) === false;
	return {
		from: sitesLabel(desired),
		name: isOff ? `${desired.name} (off)` : desired.name,
		to: target(plan, desired.values),
		mark: change && require_runner_commands.effectOf(change),
		isOff
	};
}
function goingRow(change, plan) {
	const { name, action, live } = change;
	return {
		from: sitesLabel(require_runner_commands.sitesOf(change)) || `sites that embed its ${plan.kind.embedded(live).what}`,
		name: `${name} (${action})`,
		to: target(plan, live.values),
		mark: "deleted",
		isOff: true
	};
}
/** `www.acme.de · de-DE, de-AT` */
function sitesLabel({ websites, locales }) {
	return [websites.map((website) => website.replace(/^https?:\/\//, "")).join(", "), locales.join(", ")].filter((part) => part !== "").join(" · ");
}
function target(plan, values) {
	const label = require_kinds.integrationNamed(plan.kind, values.get(require_kinds.INTEGRATION))?.mapLabel;
	const destination = require_runner_commands.destinationOf(plan, values);
	return label === void 0 || destination === void 0 ? "" : `${label}: ${destination}`;
}
/** Text from outside as a label: all but plain letters, digits and spaces become Mermaid's `#NN;`. */
function label(text) {
	if (text === "") return "#8709;";
	const seen = Array.from(require_kinds.visible(text));
	return (seen.length > LABEL_LIMIT ? [...seen.slice(0, LABEL_LIMIT), "…"] : seen).map((character) => isPlain(character) ? character : `#${character.codePointAt(0)};`).join("");
}
/** ASCII first: V8 takes 2 ms to load Unicode's letters. */
function isPlain(character) {
	return /^[A-Za-z0-9 ]$/.test(character) || character > "~" && /[\p{L}\p{N}]/u.test(character);
}
// src/report/changes.ts
/** Marks of changes in the table, in the colours of the map. */
const MARKS = {
	deleted: "🔴",
	updated: "🟡",
	created: "🟢"
};
/** Shares of what is left, so that a cut report shows some of each. */
const TABLE_SHARE = .7;
const GOING_SHARE = .4;
const FOLDS_SHARE = .3;
/**
* All changes of a plan: a table with deletes first, what is held, a map, and the folded fields of each change.
*
* @param between adds what follows the table
*/
function addChanges(document, result, plan, links, between) {
	const going = plan.changes.filter(require_address.goesOutOfService);
	const tableOf = (changes) => changes.map((change) => rowOf(change, tableRow(change, result, plan, links)));
	const isMany = lengthOf(tableOf(going)) > document.left * GOING_SHARE;
	if (isMany) addGoing(document, going, links);
	const isDrift = result.mode === "drift";
	const folds = plan.changes.map((change) => fold(change, plan, isDrift));
	const heldFolds = plan.held.filter(({ heldBecause }) => isDrift || heldBecause === "not reviewed").map((change) => isDrift && require_runner_commands.isUnlistedChange(change) ? heldFold(change, plan) : fold(change, plan, isDrift));
	const kept = lengthOf(folds.slice(0, going.length));
	const keeps = Math.min(kept, Math.floor(document.left * FOLDS_SHARE));
	document.reserve(keeps);
	const listed = isMany ? plan.changes.filter((change) => !require_address.goesOutOfService(change)) : plan.changes;
	const head = require_runner_commands.originsOf(result) === void 0 ? HEAD : HEAD_WITH_ORIGIN;
	document.addRows(head, tableOf(listed), rest(links, "changes"), TABLE_SHARE);
	addHeld(document, plan, links);
	between();
	addMap(document, plan);
	document.free(keeps);
	document.addRows("", [...folds, ...heldFolds], rest(links, "diffs"));
	addUnlisted(document, plan, links);
}
/** The line of a change. For an unlisted address, it shows readers that its SID goes out of service. */
const rowOf = (change, text) => require_runner_commands.isUnlistedChange(change) ? {
	text,
	sid: change.sid
} : text;
const lengthOf = (rows) => rows.reduce((sum, row) => sum + (typeof row === "string" ? row : row.text).length + 1, 0);
const HEAD = "| Address | What it means |\n|---|---|";
const HEAD_WITH_ORIGIN = "| Address | What it means | Origin |\n|---|---|---|";
/** Where there are too many for a row each: name and SID, or the SID alone. */
function addGoing(document, going, links) {
	const head = `🔴 **${require_kinds.count(going.length, "address goes", "addresses go")} out of service: sites that embed them lose their chat**`;
	const named = going.map((change) => rowOf(change, goingLine(change, change.sid)));
	const rows = lengthOf(named) > document.left * GOING_SHARE ? going.map((change) => rowOf(change, `- ${change.sid}`)) : named;
	document.addRows(`${head}\n`, rows, rest(links, "addresses"));
}
function tableRow(change, result, plan, links) {
	const origins = require_runner_commands.originsOf(result);
	const origin = origins?.get(change.digest) ?? "";
	const cells = [require_address.goesOutOfService(change) ? goingCell(change, plan, links) : `${MARKS[require_runner_commands.effectOf(change)]}\u00a0**${change.action}**<br>${addressName(change, links)}`, prose(meaning(change, plan), codeInCell)];
	return row(origins === void 0 ? cells : [...cells, origin]);
}
const goingLine = ({ action, key, name }, sid) => `- ${action} ${code(key ?? name)} ${sid}`;
function heldLine(change) {
	const { action, key, name } = change;
	return `- ${action} ${code(key ?? name)}${"sid" in change ? ` ${code(change.sid)}` : ""}`;
}
function goingCell(change, plan, links) {
	const { action, sid } = change;
	const link = require_runner_commands.demoLink(plan, sid);
	const shown = link === void 0 ? brokenSid(sid) : `[${brokenSid(sid)}](${link})`;
	return `${MARKS.deleted}\u00a0**${action}**<br>${addressName(change, links)}<br>${shown}`;
}
/** For a cell: an entry's key, linked to its line, or the name of an unlisted address. */
function addressName(change, links) {
	const known = change.key ?? change.name;
	if (!("desired" in change)) return codeInCell(known);
	return lineLink(change.desired.place.line, known, links, codeInCell);
}
/** A SID that can break into several lines, so that its table fits on a phone. Copying it is not affected. */
function brokenSid(sid) {
	if (!/^[A-Z]{2}[0-9a-f]{32}$/.test(sid)) return code(sid);
	return `<code>${sid.match(/^.{10}|.{8}/g)?.join("<wbr>")}</code>`;
}
function addHeld(document, plan, links) {
	document.addRows("#### Held for review: left unchanged\n", plan.held.map((change) => rowOf(change, heldLine(change))), rest(links, "held changes"));
}
function addMap(document, plan) {
	const map = plan.changes.length === 0 ? void 0 : mermaid(plan);
	if (map === void 0) return;
	const off = map.hasOff ? " Dotted lines: out of service." : "";
	const scope = map.isCut ? " Only changes are shown." : "";
	const legend = `Website → address → destination of its chats. Frames: ${MARKS.created} created, ${MARKS.updated} updated, ${MARKS.deleted} going out of service.${off}${scope}`;
	document.add(`<details open><summary>Where chats go</summary>\n\n${legend}\n\n${map.text}\n\n</details>`);
}
/** A change's SID and fields as a folded diff; for drift also what to do about it. */
function fold(change, plan, isDrift) {
	return [
		`<details><summary>${require_runner_commands.SIGNS[change.action]} ${change.action} ${codeInHtml(change.key ?? change.name)}</summary>`,
		..."sid" in change ? [sidLine(change.sid, require_runner_commands.consequence(change, plan.kind), plan)] : [],
		...isDrift ? [driftCaption(change)] : [],
		fieldDiff(change.fields, plan),
		...isDrift ? [driftAdvice(change, plan)] : [],
		"</details>"
	].join("\n\n");
}
/** An apply leaves it: the entry that would keep the address shows its fields. */
function heldFold(change, plan) {
	return [
		`<details><summary>Held: ${change.action} ${codeInHtml(change.name)}</summary>`,
		sidLine(change.sid, void 0, plan),
		heldAdvice(change, plan),
		"</details>"
	].join("\n\n");
}
function sidLine(sid, lost, plan) {
	const demo = require_runner_commands.demoLink(plan, sid);
	const about = lost === void 0 ? code(sid) : prose(lost);
	return demo === void 0 ? about : `${about} · [try the chat](${demo})`;
}
function fieldDiff(fields, plan) {
	return [
		"```diff",
		...fields.flatMap(({ field, before, after }) => [...before === null ? [] : [`- ${field}: ${require_kinds.visible(require_runner_commands.showValue(plan, field, before))}`], ...after === null ? [] : [`+ ${field}: ${require_kinds.visible(require_runner_commands.showValue(plan, field, after))}`]]),
		"```"
	].join("\n");
}
function addUnlisted(document, plan, links) {
	const rows = plan.unlisted.map(({ live, handling }) => `- ${code(live.name)} ${code(live.sid)}: ${require_runner_commands.HANDLING_LABELS[handling]}`);
	const title = `${require_kinds.count(rows.length, "unlisted address", "unlisted addresses")}: live, but not in the file`;
	document.fold(title, () => document.addRows(`${prose(require_runner_commands.UNLISTED_HINT)}\n`, rows, rest(links, "unlisted addresses")));
}
// src/report/runbook.ts
/**
* The codes with a section in docs/runbook.md: what a person on call can meet although the file is valid. A test compares
* the two.
*/
const IN_RUNBOOK = /^FA(00[25-7]|20[134]|24\d|3\d\d|4\d\d)$/;
/** The runbook's section about a code; undefined if there is none, or the page is unknown. */
function runbookLink(code, { runbook }) {
	return runbook !== void 0 && IN_RUNBOOK.test(code) ? `${runbook}#${code.toLowerCase()}` : void 0;
}
// src/report/problem-list.ts
/** A share for problems, so that they leave room for the changes. */
const SHARE = .4;
/** Whether an error has a line in the file. Guards are listed before these. */
const isInFile = (problem) => problem.place !== void 0 && !require_kinds.isGuard(problem);
/** Errors come first, as GitHub's loudest alert. */
function addAlert(document, result, links) {
	const errors = require_kinds.errorsOf(result.problems);
	const inFile = errors.filter(isInFile).length;
	const verdict = verdictOn(result, errors.length);
	if (verdict === void 0) return;
	const head = `> [!CAUTION]\n> ${verdict}${inFile === 0 ? "" : ` ${require_kinds.count(inFile, "problem")} in the file, listed below.`}`;
	const rows = errors.filter((problem) => !isInFile(problem)).map((problem) => problemLine(problem, links));
	if (rows.length === 0) {
		document.add(head);
		return;
	}
	const quoted = rows.map((line) => `> ${line}`);
	document.addRows(`${head}\n>`, quoted, rest(links, "problems"), SHARE);
}
function verdictOn(result, errors) {
	const { mode } = result;
	if (result.kind === "applied") {
		if (errors === 0 && !require_outcome.isFailure(result.applied)) return void 0;
		return "**The apply is incomplete.** Fix the cause and run it again: the next run finishes what is left.";
	}
	if (errors === 0) return void 0;
	if (require_runner_commands.isBlocked(result)) return mode === "drift" ? "**An apply would be blocked.**" : "**Blocked: nothing will be applied.**";
	if (mode === "validate") return "**The file is not valid.**";
	if (mode === "export" || mode === "pin") return "**Nothing was written.**";
	return require_runner_commands.planOf(result) === void 0 ? "**No plan was made.**" : "**The run failed.**";
}
function addFileProblems(document, result, links) {
	const rows = require_kinds.errorsOf(result.problems).filter(isInFile).map((problem) => problemLine(problem, links));
	document.addRows("#### Problems in the file\n", rows, rest(links, "problems"), SHARE);
}
function addWarnings(document, result, links) {
	const rows = require_kinds.warningsOf(result.problems).map((problem) => problemLine(problem, links));
	document.addRows("#### Warnings\n", rows, rest(links, "warnings"), SHARE);
}
function problemLine({ severity, code: id, place, message, remedy }, links) {
	const sign = severity === "error" ? ":x: " : ":warning: ";
	const at = place === void 0 ? "" : ` ${lineLink(place.line, `${place.file}:${place.line}:${place.column}`, {
		...links,
		file: links.files?.get(place.file) ?? links.file
	})}`;
	const page = runbookLink(id, links);
	return `- ${sign}**${page === void 0 ? id : `[${id}](${page})`}**${at} ${prose(message)}. ${prose(remedy)}`;
}
// src/report/record.ts
/** Shares of what is left: results matter more than what is left to do, and both more than the plan. */
const TO_DO_SHARE = .2;
const DONE_SHARE = .7;
/** Longer lists of SIDs to embed are folded. */
const UNFOLDED_LIMIT = 10;
const SIGNS = {
	done: ":white_check_mark:",
	failed: ":x:",
	"in doubt": ":x:",
	"left alone": ":pause_button:",
	held: ":pause_button:",
	"not attempted": ":pause_button:"
};
/** What people must do now, then the result of each change, out of service first. */
function addRecord(document, { outcomes, plan }, links, unshown) {
	addSitesToUpdate(document, outcomes, plan, links);
	const rank = ({ change, status }) => (require_address.goesOutOfService(change) ? 0 : require_runner_commands.STATUS_ORDER.length) + require_runner_commands.STATUS_ORDER.indexOf(status);
	const rows = [...outcomes].sort((a, b) => rank(a) - rank(b)).map((one) => outcomeRow(one, plan.kind, links, unshown.has(one.change.digest)));
	document.addRows("| Address | Result |\n|---|---|", rows, rest(links, "outcomes"), DONE_SHARE);
}
/** The SID or deployment key of each new address, and the sites that must embed it. */
function addSitesToUpdate(document, outcomes, plan, links) {
	const rows = outcomes.flatMap(({ change, status, sid }) => change.action === "create" && status === "done" && sid !== void 0 ? [{
		change,
		sid
	}] : []).map(({ change, sid }) => {
		const { websites, values } = change.desired;
		const { what, value } = plan.kind.embedded({
			sid,
			values
		});
		const where = websites.length === 0 ? `the site of ${code(change.key)}` : prose(require_runner_commands.shownWebsites(websites));
		const demo = require_runner_commands.demoLink(plan, sid);
		const link = demo === void 0 ? "" : ` ([try the chat](${demo}))`;
		return {
			what,
			text: `Embed this ${what} in ${where}: ${code(value)}${link}`
		};
	});
	const list = (mark) => rows.map(({ text }) => `${mark}${text}`);
	const more = rest(links, "new addresses");
	if (rows.length > UNFOLDED_LIMIT) {
		const title = `Update your sites with these ${rows.length} ${rows[0]?.what}s`;
		document.fold(title, () => document.addRows("", list("- "), more, TO_DO_SHARE));
		return;
	}
	const title = `Update your sites with ${rows.length === 1 ? "this" : "these"} ${rows[0]?.what}${rows.length === 1 ? "" : "s"}`;
	document.addRows(`> [!IMPORTANT]\n> **${title}**\n>`, list("> - "), more, TO_DO_SHARE);
}
function outcomeRow({ change, status, sid, note, code: id, link }, kind, links, isUnshown) {
	const isGone = require_address.goesOutOfService(change) && sid !== void 0;
	const lost = status === "done" ? require_runner_commands.lossOf(change, kind, {
		hasSidBeside: true,
		isDone: true
	}) : void 0;
	const explained = link === void 0 ? "" : ` [Twilio error ${id}](${link})`;
	const why = note === void 0 ? explained : `<br>${code(note)}${explained}`;
	return row([`${addressName(change, links)}${isGone ? `<br>${brokenSid(sid)}` : ""}`, `${SIGNS[status]} ${require_runner_commands.outcomeLabel(change.action, status)}${lost === void 0 ? "" : `<br>${prose(lost, codeInCell)}`}${why}${isUnshown ? "<br>:grey_question: not shown on this pull request" : ""}`]);
}
/** The `sid` lines that keep entries and addresses together when an address is renamed in the Console. */
function pinSection({ plan, outcomes }) {
	const done = outcomes.flatMap(({ change, status, sid }) => status === "done" && change.key !== void 0 && sid !== void 0 ? [[change.key, sid]] : []);
	const pins = require_pins.missingPins(plan, new Map(done));
	if (pins.length === 0) return "";
	return [
		`<details><summary>Pin ${require_kinds.count(pins.length, "address", "addresses")}: add these lines to the file, so that a rename in the Twilio Console cannot break the match</summary>`,
		[
			"```yaml",
			...require_pins.pinLines(plan.environment, pins),
			"```"
		].join("\n"),
		"</details>"
	].join("\n\n");
}
// src/report/markdown.ts
/**
* A result as GitHub markdown: job summary, comment and issue. All text from outside is escaped. It is cut at whole
* changes: totals always stay, and deletes take their shortest form before any is left out.
*
* @param limit characters
* @param perSid characters of the limit that each shown SID takes up outside of the text
* @param unshown digests of changes that the pull request did not show
*/
function renderMarkdown(result, links, limit, perSid = 0, unshown = /* @__PURE__ */ new Set()) {
	const document = new Budget(limit, perSid);
	const foot = footer(result, links);
	const plan = require_runner_commands.planOf(result);
	document.reserve(foot.length + 2);
	document.add(`### Twilio Flex addresses: ${result.mode === "validate" ? "file check" : result.mode}${plan === void 0 ? "" : require_runner_commands.onlyLabel(plan)}${counted(result)}`);
	addAlert(document, result, links);
	document.add(firstSentence(result));
	document.add(headline(result));
	addFileProblems(document, result, links);
	const warnings = () => addWarnings(document, result, links);
	if (result.kind === "applied") {
		const { applied, plan } = result;
		addRecord(document, applied, links, unshown);
		warnings();
		const whole = () => addPlan(document, result, plan, links, () => void 0);
		if (require_address.inSync(plan)) whole();
		else document.fold("The plan", whole);
		document.add(pinSection(applied));
	} else if (result.kind === "planned") addPlan(document, result, result.plan, links, warnings);
	else warnings();
	document.free(foot.length + 2);
	document.add(foot);
	return {
		text: document.toString(),
		shownSids: document.shownSids
	};
}
/** The title's counts: what a notification shows first. */
function counted(result) {
	if (result.kind === "applied") return ` (${require_runner_commands.outcomeCounts(result.applied.outcomes) || "in sync"})`;
	if (result.kind === "planned") {
		const blocked = require_runner_commands.isBlocked(result);
		return `${blocked ? ", blocked" : ""} (${require_runner_commands.changeCounts(result.plan, blocked)})`;
	}
	const errors = require_kinds.errorsOf(result.problems).length;
	return errors === 0 ? "" : ` (${require_kinds.count(errors, "problem")})`;
}
/** What an apply will do or did; empty where that is nothing. */
function firstSentence(result) {
	if (result.kind === "applied") {
		const { outcomes } = result.applied;
		return outcomes.length === 0 ? "" : `**${require_runner_commands.appliedSentence(outcomes)}**`;
	}
	if (result.kind !== "planned") return "";
	const mode = result.mode === "drift" ? "drift" : require_runner_commands.isBlocked(result) ? "blocked" : "planned";
	const sentence = require_runner_commands.planSentence(result.plan, mode);
	return sentence === void 0 ? "" : `**${sentence}**`;
}
function headline(result) {
	if (result.kind === "checked") return checkedLine(result);
	const where = `${code(result.file)}${result.environment === void 0 ? "" : `, environment ${code(result.environment)}`}`;
	const failed = require_kinds.errorsOf(result.problems).length > 0;
	if (result.kind === "applied") return result.applied.outcomes.length === 0 ? `**in sync, nothing to do** · ${where}` : where;
	if (result.kind === "planned") {
		const { plan } = result;
		const takes = require_runner_commands.applyTime(plan.seconds);
		const time = takes === void 0 ? "" : ` · an apply takes ${takes}`;
		return `${require_address.inSync(plan) && !failed ? "**in sync** · " : ""}${where} · ${require_runner_commands.otherCounts(plan)}${time}`;
	}
	if (failed) return where;
	if (result.kind === "written") return result.wrote === void 0 ? "**nothing to write**" : `**wrote** ${code(result.wrote)}`;
	return where;
}
/** Each file that was checked, and how many addresses it lists if it is valid. */
function checkedLine({ files, environment, problems }) {
	const picked = environment === void 0 ? "" : `, environment ${code(environment)}`;
	const isValid = require_kinds.errorsOf(problems).length === 0;
	return files.map(({ file, entries }) => {
		const where = `${code(file)}${picked}`;
		return isValid && entries !== void 0 ? `**valid** · ${where}: ${require_kinds.count(entries, "address", "addresses")}` : where;
	}).join("<br>");
}
function addPlan(document, result, plan, links, between) {
	const about = require_address.inSync(plan) ? "" : aboutPlan(plan);
	document.reserve(about.length + 2);
	addChanges(document, result, plan, links, between);
	document.free(about.length + 2);
	document.add(about);
}
/** For first-time readers, and for those who approve the plan. */
function aboutPlan({ id, file, kind }) {
	return [
		"<details><summary>About this plan and its id</summary>",
		`A website embeds ${kind.howEmbedded} to offer a chat; the address defines where its chats go. ${code(file)} lists the addresses. An apply makes the changes above, so that the Twilio account matches the file. To apply exactly this plan, set \`approved-plan-id\` to its id:`,
		`\`\`\`text\n${id}\n\`\`\``,
		"</details>"
	].join("\n\n");
}
/** Enough characters of a plan's id to distinguish plans. */
const SHORT_ID = 12;
function footer(result, links) {
	const plan = require_runner_commands.planOf(result);
	const notice = require_runner_commands.noticeOf(result);
	const parts = [
		plan === void 0 ? "" : `Plan ${plan.id.slice(0, SHORT_ID)}`,
		links.commit === void 0 ? "" : `commit ${links.commit}`,
		links.run === void 0 ? "" : `[run](${links.run})`
	].filter((part) => part !== "");
	const lines = [...parts.length === 0 ? [] : [parts.join(" · ")], ...notice === void 0 ? [] : [notice]];
	return lines.length === 0 ? "" : `<sub>${lines.join("<br>")}</sub>`;
}
// src/report/problem-order.ts
/**
* Sorts problems for the report, since GitHub shows only ten annotations of a step: errors first, then problems on
* changed lines, then the rest.
*
* @param changed lines of the file
*/
function inReportOrder(problems, changed) {
	const rank = ({ severity, place }) => {
		if (severity === "error") return 0;
		return place !== void 0 && changed.has(place.line) ? 1 : 2;
	};
	return [...problems].sort((a, b) => rank(a) - rank(b));
}
// src/text/changed-lines.ts
/** The numbers, from 1, of the lines that the former version of a text does not have. */
function changedLines(former, text) {
	const left = /* @__PURE__ */ new Map();
	for (const line of linesOf(former)) left.set(line, (left.get(line) ?? 0) + 1);
	const changed = /* @__PURE__ */ new Set();
	for (const [index, line] of linesOf(text).entries()) {
		const copies = left.get(line) ?? 0;
		if (copies === 0) changed.add(index + 1);
		else left.set(line, copies - 1);
	}
	return changed;
}
const linesOf = (text) => text.split(/\r\n|\n/);
// src/messages/action-inputs.ts
const unknownMode = (mode, modes) => {
	const near = require_kinds.nearest(mode, modes);
	return require_kinds.problem("FA001", `Input \`mode\` must be ${require_kinds.either(modes)}, not ${require_kinds.quote(mode)}`, near === void 0 ? "Use one of these modes." : `Did you mean ${require_kinds.quote(near)}?`);
};
const invalidInput = (name, value, values) => require_kinds.problem("FA003", `Invalid value ${require_kinds.quote(value)} for input \`${name}\``, oneOf(values, value));
const fileIsStandardOutput = () => require_kinds.problem("FA003", "Invalid value \"-\" for input `file`", "Use a file name, for example addresses.yaml.");
const severalFiles = () => require_kinds.problem("FA003", "Input `file` lists several files, and only `mode: validate` accepts more than one", "Use a step for each file.");
const apiOnlyForExport = (api) => require_kinds.problem("FA003", "Input `api` is only valid for `mode: export`", `Remove it, and add \`api: ${api}\` to the top of the file.`);
/** @param near the input that is probably meant */
const unknownInput = (name, near) => require_kinds.problem("FA003", unknown(name), `Did you mean \`${near}\`?`);
const dryRunInput = (name) => require_kinds.problem("FA003", unknown(name), "Use `mode: plan` to see what an apply would change. It writes nothing to Twilio.");
const commandLineInput = (name) => require_kinds.problem("FA003", unknown(name), `Remove it: only the command line has \`--${name}\`.`);
const unknown = (name) => `Unknown input ${require_kinds.quote(name)}`;
/** What to use in place of a word that is none of these. */
function oneOf(words, written) {
	const near = require_kinds.nearest(written, words);
	return near === void 0 ? `Use ${require_kinds.either(words)}.` : `Did you mean ${require_kinds.quote(near)}?`;
}
// src/messages/apply-source.ts
const WHERE_TO_RUN = "Run apply on push to the branch that you deploy from, on schedule or on workflow_dispatch. Run plan on pull_request.";
const unsupportedEvent = (event) => require_kinds.problem("FA401", `Mode apply does not run on the event ${event}`, WHERE_TO_RUN);
const missingEvent = () => require_kinds.problem("FA401", "Mode apply runs only on GitHub events, and GITHUB_EVENT_NAME is not set", WHERE_TO_RUN);
/** @param allowed the branches that apply may run from */
const branchNotAllowed = (branch, allowed) => require_kinds.problem("FA401", `Mode apply does not run from branch ${require_kinds.quote(branch)}, only from ${branches(allowed)}`, "Merge the branch first. To apply from it as well, add it to the input `branches`.");
/** @param ref a tag by its name, or another ref in full */
const refNotAllowed = (kind, ref, allowed) => require_kinds.problem("FA401", `Mode apply does not run from ${kind} ${require_kinds.quote(ref)}, only from ${branches(allowed)}`, "Run the workflow on a branch.");
const otherFileOnBranch = (branch) => require_kinds.problem("FA402", `The tip of ${require_kinds.quote(branch)} has a different version of the file: an old run must not undo newer work`, LET_NEWEST_APPLY);
const noFileOnBranch = (branch) => require_kinds.problem("FA402", `The tip of ${require_kinds.quote(branch)} does not have this file, or the token may not read it: an old run must not undo newer work`, LET_NEWEST_APPLY);
const LET_NEWEST_APPLY = "Let the run of the newest commit apply, or start a new run with workflow_dispatch. The job needs `contents: read`.";
const unknownDefaultBranch = () => require_kinds.problem("FA402", "The event does not name the default branch, so it is unknown whether this run is on it", "Set the input `branches` to the branches that apply may run from.");
const branches = (names) => require_kinds.listed(names.map((name) => require_kinds.quote(name)), "and");
// src/github/apply-source.ts
/** Events for merged work, or started by a person. Any other event may carry work that nobody has merged. */
const EVENTS = /* @__PURE__ */ new Set([
	"push",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch"
]);
/** GitHub runs these on the default branch alone, and does not always name it in the event. */
const ON_DEFAULT_BRANCH = /* @__PURE__ */ new Set(["schedule", "repository_dispatch"]);
/** Names of branches, separated by commas. */
function parseBranches(text) {
	return text.split(",").map((name) => name.trim().replace(/^refs\/heads\//, "")).filter((name) => name !== "");
}
/**
* Why an apply must not run on this event, or from this branch or tag; undefined where it may, as far as is known.
*
* @param branches that it may run from; none: the repository's default branch
*/
function applyRefusal(event, branches) {
	if (event.name === "") return require_kinds.stop(missingEvent());
	if (!EVENTS.has(event.name)) return require_kinds.stop(unsupportedEvent(event.name));
	const allowed = allowedBranches(event, branches);
	if (event.ref === "" || allowed === void 0) return void 0;
	const branch = /^refs\/heads\/(.+)$/.exec(event.ref)?.[1];
	if (branch === void 0) return require_kinds.stop(refNotAllowed(...kindOf$1(event.ref), allowed));
	return allowed.includes(branch) ? void 0 : require_kinds.stop(branchNotAllowed(branch, allowed));
}
function kindOf$1(ref) {
	const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
	return tag === void 0 ? ["ref", ref] : ["tag", tag];
}
/** Whether it is unknown if the run is on a branch that an apply may run from. */
function isSourceUnknown(event, branches) {
	if (ON_DEFAULT_BRANCH.has(event.name) && branches.length === 0) return false;
	return event.ref === "" || allowedBranches(event, branches) === void 0;
}
function allowedBranches({ defaultBranch }, branches) {
	if (branches.length > 0) return branches;
	return defaultBranch === void 0 ? void 0 : [defaultBranch];
}
// src/github/event.ts
/**
* Whether a person sees the plan of this run before it is applied, or has started the run: a pull request has reviewers,
* and a run by hand has the person who started it.
*/
function isWatched({ name }, mode) {
	if (name === "workflow_dispatch") return true;
	return mode !== "apply" && (name === "merge_group" || name.startsWith("pull_request"));
}
function readEvent(environment) {
	const name = environment.GITHUB_EVENT_NAME ?? "";
	const payload = readPayload(environment.GITHUB_EVENT_PATH);
	const pull = payload.pull_request ?? void 0;
	return {
		name,
		pullRequest: pullRequestOf(payload),
		ref: refOf(payload, environment),
		defaultBranch: defaultBranchOf(payload),
		isRepeated: Number(environment.GITHUB_RUN_ATTEMPT) > 1,
		baseCommit: baseCommitOf(name, payload),
		queuedPullRequest: name === "merge_group" ? queuedOf(payload, environment) : void 0,
		hasNoSecrets: WITHOUT_SECRETS.has(name) && pull !== void 0 && isForeign(pull, environment)
	};
}
/** `pull_request_target` has secrets: it runs the workflow of the base branch. */
const WITHOUT_SECRETS = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment"
]);
function readPayload(path) {
	try {
		const payload = JSON.parse((0, node_fs.readFileSync)(path ?? "", "utf8"));
		return payload !== null && typeof payload === "object" ? payload : {};
	} catch {
		return {};
	}
}
function pullRequestOf({ pull_request: pull }) {
	const [head, base] = [pull?.head?.sha, pull?.base?.sha];
	if (typeof pull?.number !== "number" || typeof head !== "string" || typeof base !== "string") return void 0;
	return {
		number: pull.number,
		head,
		base
	};
}
function refOf(payload, environment) {
	const { ref } = payload;
	return typeof ref === "string" && ref.startsWith("refs/") ? ref : environment.GITHUB_REF ?? "";
}
function defaultBranchOf({ repository }) {
	const name = repository?.default_branch;
	return typeof name === "string" && name !== "" ? name : void 0;
}
function baseCommitOf(name, payload) {
	if (name.startsWith("pull_request")) return pullRequestOf(payload)?.base;
	if (name === "merge_group") {
		const base = payload.merge_group?.base_sha;
		return typeof base === "string" ? base : void 0;
	}
	const { before } = payload;
	return name === "push" && typeof before === "string" && !/^0*$/.test(before) ? before : void 0;
}
/** `refs/heads/gh-readonly-queue/BASE/pr-NUMBER-SHA` */
function queuedOf(payload, environment) {
	const ref = payload.merge_group?.head_ref ?? environment.GITHUB_REF ?? "";
	const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(ref)?.[1];
	return number === void 0 ? void 0 : Number(number);
}
function isForeign(pull, environment) {
	const home = pull.base?.repo?.full_name ?? environment.GITHUB_REPOSITORY;
	const from = pull.head?.repo;
	return from === null || from?.full_name !== void 0 && from.full_name !== home || pull.user?.login === "dependabot[bot]" || environment.GITHUB_ACTOR === "dependabot[bot]";
}
// src/github/api-error.ts
/** A failed call of GitHub's API. Holds nothing of the request. */
var GitHubError = class extends Error {
	kind;
	/** HTTP status; undefined without a response. */
	status;
	/** How many attempts were made. */
	attempts;
	constructor(message, kind, status, attempts = 1) {
		super(message);
		this.name = "GitHubError";
		this.kind = kind;
		this.status = status;
		this.attempts = attempts;
	}
	/** The token is missing, lacks a permission, or may not even see what it asks for (404). */
	get isForbidden() {
		if (this.kind === "no token") return true;
		const isAboutToken = this.status === 401 || this.status === 403 || this.status === 404;
		return this.kind === "refusal" && isAboutToken && !this.isLocked;
	}
	/** The conversation is locked for this token. */
	get isLocked() {
		return this.kind === "refusal" && this.status === 403 && /\blocked\b/i.test(this.message);
	}
	/** GitHub redirects to the new address of a repository that was renamed or transferred. */
	get isMoved() {
		return this.status !== void 0 && this.status >= 300 && this.status < 400;
	}
};
/** For `catch`: a value in place of a failed call. Any other error is a bug of ours, and is thrown on. */
function onGitHubError(answer) {
	return (thrown) => {
		if (thrown instanceof GitHubError) return answer(thrown);
		throw thrown;
	};
}
/** For `catch`: undefined in place of a 404. */
const undefinedIfMissing = onGitHubError((error) => {
	if (error.status !== 404) throw error;
});
/** Holds the status of a redirect that was not followed. */
const REDIRECT_HEADER = "x-redirect-status";
/**
* Why a call failed, and the milliseconds to wait before the next attempt; undefined where a retry would not help.
*
* @param attempts made so far
* @param redact removes secrets from GitHub's message
*/
function readFailure(thrown, attempts, redact) {
	const { status: thrownStatus = 500, response, errors } = thrown;
	const headers = response?.headers ?? {};
	const status = Number(headers["x-redirect-status"]) || thrownStatus;
	const message = errors === void 0 ? response?.data?.message : errors[0]?.message;
	const said = typeof message === "string" ? message : "";
	const answered = errors === void 0 ? response && status : 200;
	const kind = errors === void 0 ? kindOf(answered, headers, said) : kindOfGraphQl(errors[0]?.type, said);
	const ours = answered === void 0 ? "GitHub cannot be reached" : `HTTP status ${answered}`;
	return {
		error: new GitHubError(said === "" ? ours : require_kinds.visible(redact(said)).slice(0, 300), kind, kind === "limit" ? 429 : answered, attempts),
		wait: waitAfter(kind, headers, said, attempts)
	};
}
const LIMITED = /rate limit|abuse detection/i;
/**
* A limit is a 429, or a 403 that is not about a permission. GitHub's secondary limits do not always have headers: only
* their message then tells them from a missing permission.
*/
function kindOf(status, headers, said) {
	if (status === void 0 || status >= 500) return "outage";
	const isAtLimit = headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || LIMITED.test(said);
	return status === 429 || status === 403 && isAtLimit ? "limit" : "refusal";
}
/** GraphQL reports limits and errors with status 200. */
function kindOfGraphQl(type, said) {
	if (type === "RATE_LIMITED" || LIMITED.test(said)) return "limit";
	return /something went wrong|timed? ?out/i.test(said) ? "outage" : "refusal";
}
/** The longest wait that a response may ask for, in milliseconds: a job should not hang on a comment. */
const MAX_WAIT$1 = 6e4;
function waitAfter(kind, headers, said, attempts) {
	if (kind === "refusal") return void 0;
	if (kind === "outage") return 250 * 2 ** attempts;
	const after = Number(headers["retry-after"]) * 1e3;
	if (Number.isFinite(after)) return after <= MAX_WAIT$1 ? after : void 0;
	const reset = Number(headers["x-ratelimit-reset"]) * 1e3 - Date.now();
	if (headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset)) return reset <= MAX_WAIT$1 ? Math.max(reset, 1e3) : void 0;
	return LIMITED.test(said) ? MAX_WAIT$1 : 1e3 * 2 ** attempts;
}
// src/github/commits.ts
const COMPARE = "GET /repos/{owner}/{repo}/compare/{basehead}";
const LIST_COMMITS = "GET /repos/{owner}/{repo}/commits";
/** Pages of 100 commits to search for those of a push. */
const MAX_PAGES$2 = 3;
/**
* The commits of a push, by first parents: a merge stands for what it merged. None where the push removed commits.
*
* @throws GitHubError
*/
async function pushedCommits(api, before, after) {
	if (before === void 0) return [after];
	const parents = /* @__PURE__ */ new Map();
	for (let page = 1; page <= MAX_PAGES$2; page++) {
		const parameters = {
			basehead: `${before}...${after}`,
			per_page: 100,
			page
		};
		const found = await api.request(COMPARE, parameters).then(commitsOf, undefinedIfMissing);
		if (found === void 0) return [after];
		for (const commit of found) parents.set(commit.sha, commit.parents[0]);
		if (found.length < 100) break;
	}
	const pushed = [];
	for (let next = after; next !== void 0 && parents.has(next); next = parents.get(next)) pushed.push(next);
	return pushed;
}
function commitsOf(compared) {
	return toCommits(compared?.commits);
}
/**
* The commits that touched a file, the latest first.
*
* @param ref a commit, or a branch by its full name: the history up to there
* @throws GitHubError
*/
async function fileCommits(api, path, ref) {
	return (await listCommits(api, {
		path,
		sha: ref.replace(/^refs\/heads\//, ""),
		per_page: 11
	})).map((commit) => commit.sha);
}
async function listCommits(api, parameters) {
	return toCommits(await api.request(LIST_COMMITS, parameters));
}
function toCommits(rows) {
	if (!Array.isArray(rows)) throw new GitHubError("GitHub did not respond with a list", "outage");
	return rows.flatMap((row) => {
		if (typeof row?.sha !== "string") return [];
		const parents = Array.isArray(row.parents) ? row.parents : [];
		return [{
			sha: row.sha,
			parents: parents.map(({ sha }) => String(sha))
		}];
	});
}
// src/github/file-versions.ts
/**
* The path of a file in the repository of this run. `actions/checkout` may have put the repository below the workspace
* (`path:`). A folder of the workspace counts as it only where exactly the commit of this run is checked out: any other
* may be another repository, in which that path is another file.
*
* @param file relative to the workspace, with slashes
* @param commits of this run: the one that triggered it, and the head of its pull request
* @returns the path as given where no such folder is found
*/
function pathInRepository(workspace, file, commits) {
	if (file.startsWith("/") || file.startsWith("..")) return file;
	const steps = file.split("/");
	for (let depth = steps.length - 1; depth > 0; depth--) {
		const head = headOf((0, node_path.join)(workspace, ...steps.slice(0, depth), ".git"));
		if (head !== void 0 && commits.includes(head)) return steps.slice(depth).join("/");
	}
	return file;
}
/** The commit that is checked out (https://git-scm.com/docs/gitrepository-layout); undefined where it is unknown. */
function headOf(git) {
	const head = textOf((0, node_path.join)(git, "HEAD"));
	const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
	const commit = ref === void 0 ? head : textOf((0, node_path.join)(git, ref)) || packed(textOf((0, node_path.join)(git, "packed-refs")), ref);
	return /^[0-9a-f]{40,64}$/.test(commit) ? commit : void 0;
}
function packed(refs, ref) {
	return refs.split("\n").find((candidate) => candidate.endsWith(` ${ref}`))?.split(" ")[0] ?? "";
}
function textOf(file) {
	try {
		return (0, node_fs.readFileSync)(file, "utf8").trim();
	} catch {
		return "";
	}
}
/**
* The text of a file at a commit, or at a branch or tag by its full name (`refs/heads/main`): a tag may have the short
* name of a branch. Some servers other than GitHub know branches by their short names alone.
*
* @returns undefined where the file does not exist
*/
async function fileAt(api, path, ref) {
	const route = "GET /repos/{owner}/{repo}/contents/{path}";
	const parameters = {
		path,
		ref,
		mediaType: { format: "raw" }
	};
	const text = await api.request(route, parameters).then(contentOf, undefinedIfMissing);
	const short = ref.replace(/^refs\/heads\//, "");
	return text === void 0 && short !== ref ? fileAt(api, path, short) : text;
}
/**
* The versions of a file on a branch, the latest first.
*
* @param ref a commit, or a branch by its full name: the history up to there
*/
async function versionsOf(api, path, ref) {
	const commits = await fileCommits(api, path, ref);
	return (await Promise.all(commits.map((commit) => fileAt(api, path, commit)))).filter((text) => text !== void 0);
}
/** Raw text, as requested; or the JSON form, with the content in base64. */
function contentOf(found) {
	const { content, encoding } = found ?? {};
	const text = typeof content === "string" && encoding === "base64" ? Buffer.from(content, "base64").toString("utf8") : found;
	return typeof text === "string" ? text.replace(/^\uFEFF/, "") : void 0;
}
// src/github/known-inputs.ts
/** The inputs of action.yml, which is not available at run time. A test compares the two. */
const INPUTS = [
	"mode",
	"file",
	"environment",
	"account-sid",
	"auth-token",
	"api-key",
	"api-secret",
	"region",
	"edge",
	"github-token",
	"comment",
	"max-deletes",
	"require-reviewed-plan",
	"approved-plan-id",
	"fail-on-drift",
	"drift-issue",
	"branches",
	"api-url",
	"api"
];
const DRY_RUN = /dry-?run|^(is-)?(plan(-only)?|check(-only)?|test|dry|no-?(op|apply|write)|read-?only|what-?if|simulat(e|ion)|preview|sandbox)(-mode)?$/;
/** Words in names that limit what is written, and the input that they probably mean. */
const LIMITS = [
	[/\b(delet|remov|destroy)/, "max-deletes"],
	[/\bplan-?id\b/, "approved-plan-id"],
	[/\b(review|approv)/, "require-reviewed-plan"],
	[/^(env|stage)$/, "environment"],
	[/^(max|limit)$/, "max-deletes"]
];
/**
* Inputs of the step that this Action does not have, where they look meant for it: the runner passes them on with at most
* a warning, but the author of `dry-run: true` or `max-delete: 0` relies on them.
*
* @param environment has inputs as `INPUT_NAME`, in capitals, and possibly others than the step's
*/
function unknownInputs(environment) {
	const known = INPUTS;
	return Object.entries(environment).flatMap(([variable, value]) => {
		const name = /^INPUT_(.+)$/.exec(variable)?.[1]?.toLowerCase();
		if (name === void 0 || value?.trim() === "" || known.includes(name)) return [];
		const hyphened = name.replaceAll("_", "-");
		if (DRY_RUN.test(hyphened)) return [dryRunInput(name)];
		if (hyphened === "only") return [commandLineInput(name)];
		const near = require_kinds.nearest(hyphened, known) ?? LIMITS.find(([word]) => word.test(hyphened))?.[1];
		return near === void 0 ? [] : [unknownInput(name, near)];
	});
}
// src/github/page-links.ts
/** `encodeURIComponent` does not encode quotes and parentheses; the latter would end a markdown link. */
function encodeForLink(text) {
	return encodeURIComponent(text).replace(/[()'!*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
/**
* The pages of GitHub that a report may link to.
*
* @param repository `owner/name`; empty outside of GitHub
* @param paths in the repository, by the path in the workspace; the first is the file that the run is about
*/
function linksOf(environment, repository, commit, paths) {
	const server = environment.GITHUB_SERVER_URL || "https://github.com";
	const runbook = runbookPage(server, environment);
	if (repository === "") return {
		...NO_LINKS,
		runbook
	};
	const home = `${server}/${repository}`;
	const run = environment.GITHUB_RUN_ID;
	const files = [...paths].flatMap(([file, path]) => {
		if (commit === "" || path.startsWith("/")) return [];
		return [[file, `${home}/blob/${commit}/${encodePath(path)}`]];
	});
	return {
		run: run ? `${home}/actions/runs/${run}` : void 0,
		commit: commit === "" ? void 0 : commit,
		file: files[0]?.[1],
		files: new Map(files),
		runbook
	};
}
const encodePath = (path) => path.split("/").map(encodeForLink).join("/");
/** The repository of this Action, as the workflow uses it; unknown for an action from the workflow's own checkout. */
function runbookPage(server, { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref }) {
	if (!repository || !ref) return void 0;
	return `${server}/${encodePath(repository)}/blob/${encodePath(ref)}/docs/runbook.md`;
}
// src/github/inputs.ts
const COMMENT_INPUTS = [
	"always",
	"changes",
	"never"
];
/** The inputs that hold secrets, valid or not: they are registered before anything is printed. */
function secretInputs(get) {
	return [
		"github-token",
		"auth-token",
		"api-secret"
	].map(get);
}
/** Reads everything that the Action gets; nothing else reads inputs or the runner's variables. */
function readInputs(get, environment) {
	const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
	const [repository, commit] = [environment.GITHUB_REPOSITORY ?? "", environment.GITHUB_SHA ?? ""];
	const event = readEvent(environment);
	const head = event.pullRequest?.head;
	const subject = readSubject(get, workspace, event);
	const paths = new Map(filesOf(get, workspace, subject.mode).map((file) => [file, pathInRepository(workspace, file, [commit, head])]));
	return {
		...readOrStop(get, environment, subject, event),
		subject,
		event,
		repository,
		commit,
		path: paths.get(subject.file) ?? subject.file,
		links: linksOf(environment, repository, head ?? commit, paths),
		runnerTemp: environment.RUNNER_TEMP,
		hasSummary: Boolean(environment.GITHUB_STEP_SUMMARY)
	};
}
/** What can be read even from invalid inputs: enough for a report, and to update a comment that may be stale. */
function readSubject(get, workspace, event) {
	const mode = require_runner_commands.MODES.find((candidate) => candidate === get("mode")) ?? "plan";
	return {
		mode,
		file: filesOf(get, workspace, mode)[0] ?? "",
		folder: workspace,
		confined: true,
		environment: get("environment") || void 0,
		approvedPlanId: get("approved-plan-id").toLowerCase() || void 0,
		account: event.hasNoSecrets ? void 0 : require_runner_commands.accountSid(get("account-sid"))
	};
}
/** Several for `validate` alone, one per line or separated by commas. */
function filesOf(get, workspace, mode) {
	const text = get("file") || "addresses.yaml";
	if (mode !== "validate") return [require_path.pathFrom(workspace, text)];
	const files = text.split(/[\n,]/).map((file) => file.trim());
	return [...new Set(files.filter((file) => file !== "").map((file) => require_path.pathFrom(workspace, file)))];
}
function readOrStop(get, variables, subject, event) {
	try {
		const read = readOptions(get, variables, subject, event);
		const refusal = subject.mode === "apply" ? applyRefusal(event, read.github.branches) : void 0;
		if (refusal !== void 0) throw refusal;
		return read;
	} catch (error) {
		if (!(error instanceof require_kinds.ProblemError)) throw error;
		const comment = get("comment") || "changes";
		return {
			options: error,
			github: {
				token: get("github-token"),
				comment: COMMENT_INPUTS.find((known) => known === comment) ?? "never",
				requireReviewedPlan: false,
				driftIssue: /^(true)?$/i.test(get("drift-issue")),
				failOnDrift: false,
				branches: []
			}
		};
	}
}
/** @throws ProblemError that names every wrong input */
function readOptions(get, variables, subject, event) {
	const offline = subject.mode === "validate" || event.hasNoSecrets;
	const [mode, twilio, maxDeletes, failOnDrift, comment, requireReviewedPlan, driftIssue, api] = require_kinds.allOf(() => parseMode(get("mode") || "plan"), () => offline ? void 0 : twilioSettings(get), () => require_runner_commands.parseMaxDeletes(get("max-deletes") || "20%"), () => flag(get, "fail-on-drift", false), () => commentInput(get("comment") || "changes"), () => flag(get, "require-reviewed-plan", false), () => flag(get, "drift-issue", true), () => apiInput(get("api") || "flex-flows", subject.mode), () => checkNames(variables), () => checkFile(get("file"), subject.mode));
	const files = filesOf(get, subject.folder, mode);
	return {
		options: {
			...subject,
			mode,
			files: files.length > 1 ? files : void 0,
			variables,
			missingVariables: event.hasNoSecrets ? "ignored" : "error",
			twilio,
			maxDeletes,
			detailedExitCode: false,
			exporting: {
				api,
				force: false,
				merge: false,
				scope: [],
				ignore: [],
				toOutput: false
			},
			only: [],
			isWatched: isWatched(event, mode),
			judgesDrift: event.pullRequest === void 0 && event.name !== "merge_group"
		},
		github: {
			token: get("github-token"),
			comment,
			requireReviewedPlan,
			driftIssue,
			failOnDrift,
			branches: parseBranches(get("branches"))
		}
	};
}
function checkNames(variables) {
	const problems = unknownInputs(variables);
	if (problems.length > 0) throw new require_kinds.ProblemError(problems);
}
/** For the CLI `-` is standard output. */
function checkFile(text, mode) {
	const files = text.split("\n").map((file) => file.trim());
	if (mode !== "validate" && files.length > 1) throw require_kinds.stop(severalFiles());
	if (files.includes("-")) throw require_kinds.stop(fileIsStandardOutput());
}
function parseMode(text) {
	const mode = require_runner_commands.MODES.find((candidate) => candidate === text);
	if (mode !== void 0) return mode;
	throw require_kinds.stop(unknownMode(text, require_runner_commands.MODES));
}
function commentInput(text) {
	const known = COMMENT_INPUTS.find((input) => input === text);
	if (known !== void 0) return known;
	throw require_kinds.stop(invalidInput("comment", text, COMMENT_INPUTS));
}
/** A value that differs from the default was set on purpose, whatever the mode. */
function apiInput(text, mode) {
	const api = require_runner_commands.parseApi(text);
	if (mode === "export" || api === "flex-flows") return api;
	throw require_kinds.stop(apiOnlyForExport(api));
}
const CREDENTIALS = {
	account: "account-sid",
	token: "auth-token",
	key: "api-key",
	secret: "api-secret"
};
function twilioSettings(get) {
	return require_runner_commands.parseTwilio(require_runner_commands.mapInputs(CREDENTIALS, get), {
		region: get("region") || void 0,
		edge: get("edge") || void 0,
		apiUrl: get("api-url") || void 0
	});
}
function flag(get, name, fallback) {
	const text = get(name);
	if (text === "") return fallback;
	if (/^(true|True|TRUE)$/.test(text)) return true;
	if (/^(false|False|FALSE)$/.test(text)) return false;
	throw require_kinds.stop(invalidInput(name, text, ["true", "false"]));
}
// src/messages/unmade-changes.ts
const failedChange = (change) => require_kinds.problem("FA240", `${named$1(change)} failed${because$1(change)}`, `${see(change)}Run it again once the cause is fixed.`);
const changeInDoubt = (change) => require_kinds.problem("FA241", `${named$1(change)} is in doubt${because$1(change)}`, `${see(change)}Run it again: the next run finishes what is left.`);
const changeLeftAlone = (change) => require_kinds.warning("FA242", `${named$1(change)} was left alone${because$1(change)}`, `${see(change)}Run it again: the next run plans from what is live then.`);
const changeNotAttempted = (change) => require_kinds.problem("FA243", `${named$1(change)} was not attempted${because$1(change)}`, `${see(change)}Run it again once the cause is fixed.`);
const named$1 = ({ action, key, name }) => `${action.charAt(0).toUpperCase()}${action.slice(1)} of ${key ?? require_kinds.quote(name)}`;
const because$1 = ({ note }) => note === void 0 ? "" : `: ${note}`;
const see = ({ link }) => link === void 0 ? "" : `See ${link}. `;
// src/github/outputs.ts
/** Prints text so that the runner finds no commands in it. */
function log(core, text, secrets) {
	for (const line of require_runner_commands.withoutCommands(secrets.redactTokens(text)).split("\n")) core.info(line);
}
/** One annotation for each problem, and for each change that was not made; errors first. */
function annotate(core, result, { workspace, links }, secrets) {
	const problems = inReportOrder([...result.problems, ...failures(result)], /* @__PURE__ */ new Set());
	for (const problem of problems) {
		const { code, severity, place, path } = problem;
		const text = require_kinds.visible(secrets.redactTokens(annotationText(problem, links)));
		const at = place && {
			file: (0, node_path.relative)(workspace, (0, node_path.resolve)(workspace, place.file)),
			startLine: place.line,
			startColumn: place.column
		};
		const title = `${code}${path === void 0 ? "" : ` ${require_kinds.visible(path)}`}`;
		if (severity === "error") core.error(text, {
			title,
			...at
		});
		else core.warning(text, {
			title,
			...at
		});
	}
}
/** A problem in one line, with its section of the runbook. */
function annotationText({ code, message, remedy }, links) {
	const page = runbookLink(code, links);
	return `${message}. ${remedy}${page === void 0 ? "" : ` More: ${page}`}`;
}
const UNMADE = {
	"left alone": changeLeftAlone,
	"in doubt": changeInDoubt,
	failed: failedChange,
	"not attempted": changeNotAttempted
};
/** Changes that were not made, as problems at their entries. */
function failures(result) {
	return (require_runner_commands.appliedOf(result)?.outcomes ?? []).flatMap(({ change, status, note, link }) => {
		if (status === "done" || status === "held") return [];
		const { action, key, name } = change;
		const at = "desired" in change ? {
			place: change.desired.place,
			path: `addresses.${key}`
		} : {};
		return [require_kinds.located(UNMADE[status]({
			action,
			key,
			name,
			note,
			link
		}), at)];
	});
}
/** The `plan-file`: the whole result as JSON, where the runner keeps temporary files. */
function writePlanFile(result, runnerTemp, secrets) {
	const folder = runnerTemp || (0, node_os.tmpdir)();
	const about = [result.mode, ...[result.environment ?? "", result.file].map((text) => secrets.redactTokens(text))];
	const parts = about.join("-").replace(/[^A-Za-z0-9.-]+/g, "_");
	const own = require_review.sha256(JSON.stringify([...about, require_runner_commands.planOf(result)?.account]));
	const path = (0, node_path.join)(folder, `flex-addresses-${parts.slice(0, 150)}-${own.slice(0, 8)}.json`);
	(0, node_fs.mkdirSync)(folder, { recursive: true });
	(0, node_fs.rmSync)(path, { force: true });
	(0, node_fs.writeFileSync)(path, `${secrets.redactTokens(JSON.stringify(require_runner_commands.toJson(result), null, 2))}\n`, {
		mode: 384,
		flag: "wx"
	});
	return path;
}
/** The counts of a plan that are outputs. */
const COUNTS = [
	"creates",
	"updates",
	"deletes",
	"unlisted",
	"ignored",
	"held"
];
/** What the run could not find out is empty, never `false` or `0`: a later step must not rely on it. */
function setOutputs(core, result, { commentUrl, issueUrl }, planFile, secrets) {
	const plan = require_runner_commands.planOf(result);
	const counts = COUNTS.map((name) => [name, String(plan?.counts[name] ?? "")]);
	const outputs = {
		changed: String(plan === void 0 ? "" : plan.changes.length > 0),
		...Object.fromEntries(counts),
		blocked: blockedOutput(result),
		drift: driftOutput(result),
		"plan-id": plan?.id ?? "",
		"plan-file": planFile,
		addresses: plan === void 0 ? "" : secrets.redactTokens(JSON.stringify(addressesOf(result, plan))),
		"comment-url": commentUrl ?? "",
		"issue-url": issueUrl ?? ""
	};
	for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
const addressesOf = (result, plan) => require_runner_commands.addressesJson(plan, require_runner_commands.appliedOf(result)?.outcomes ?? []);
/** Some guards stop a run before there is a plan. */
function blockedOutput(result) {
	const isBlocked = result.problems.some(require_kinds.isGuard);
	return isBlocked || require_runner_commands.planOf(result) !== void 0 ? String(isBlocked) : "";
}
/** Only mode drift checks it. Whether the address of an entry with a problem has drifted is unknown. */
function driftOutput(result) {
	if (result.mode !== "drift" || require_runner_commands.planOf(result) === void 0) return "";
	if (require_runner_commands.isOutOfSync(result)) return "true";
	return require_kinds.errorsOf(result.problems).every(require_kinds.isGuard) ? "false" : "";
}
// src/github/comment-metadata.ts
const TOOL = "twilio-flex-addresses";
/** The first line of a comment or issue about one file, account and environment. */
function marker(kind, { account, file, environment }) {
	const about = require_review.canonicalJson([
		account,
		file,
		environment ?? null
	]);
	return `<!-- ${TOOL}:${kind}:${require_review.sha256(about).slice(0, 24)} -->`;
}
/** A digest (hex) in short. */
function shortDigest(digest) {
	return Buffer.from(digest, "hex").toString("base64url").slice(0, 12);
}
function sidDigest(sid) {
	return shortDigest(require_review.sha256(sid));
}
const MAX_PARTS = 2500;
/** A blocked plan reviews nothing; one with too much drift does not count as a witness for what goes out of service. */
function metadataOf$1(plan, head, shownSids) {
	const reviewed = plan.blocked ? [] : [...plan.changes, ...plan.held].filter((change) => !isUnreviewed(plan, change));
	const parts = reviewed.flatMap((change) => change.parts);
	const digests = parts.length <= MAX_PARTS ? parts : reviewed.map(({ digest }) => digest);
	return {
		planId: plan.id,
		head,
		changes: digests.map(shortDigest),
		done: [],
		shown: plan.isWitness ? shownSids.filter((sid) => !plan.unreviewed.has(sid)).map(sidDigest) : []
	};
}
/** What goes out of service and is not reviewed by being shown. */
function isUnreviewed({ unreviewed }, change) {
	return require_address.goesOutOfService(change) && unreviewed.has(change.sid);
}
/** The third line of a comment that an apply has written over a plan. */
const RECORD = `<!-- ${TOOL}:record -->`;
/**
* The lines that a body begins with.
*
* @param metadata undefined where there is no plan
*/
function metadataLines(kind, about, metadata, isRecord = false) {
	const line = metadata === void 0 ? "<!-- -->" : metadataLine(metadata);
	return [
		marker(kind, about),
		line,
		isRecord ? RECORD : "",
		""
	].join("\n");
}
/** A body split into its metadata lines and its text. */
function splitBody(body) {
	const lines = body.replace(/\r\n/g, "\n").split("\n");
	return {
		head: `${lines.slice(0, 3).join("\n")}\n`,
		text: lines.slice(3).join("\n")
	};
}
/** One line; base64url and hex alone, so that nothing in it can end the HTML comment. */
function metadataLine({ planId, head, changes, done, shown }) {
	const commit = head.replace(/[^0-9A-Za-z]/g, "");
	return `<!-- ${TOOL}:sealed:2 plan=${planId} head=${commit} changes=${changes.join("")}. done=${marksOf(changes, done)}. shown=${shown.join("")}. -->`;
}
const LINE = new RegExp(`^<!-- ${TOOL}:sealed:2 plan=([0-9a-f]{64}) head=([0-9A-Za-z]*) changes=([A-Za-z0-9_-]*)\\. done=([A-Za-z0-9_-]*)\\. shown=([A-Za-z0-9_-]*)\\. -->$`);
/** Reads the second line of a body; undefined where it is not metadata. */
function readMetadata(body) {
	const found = LINE.exec(body.split(/\r?\n/, 2)[1] ?? "");
	if (found === null) return void 0;
	const [, planId = "", head = "", changes = "", done = "", shown = ""] = found;
	return {
		planId,
		head,
		changes: digestsIn(changes),
		done: markedIn(digestsIn(changes), done),
		shown: digestsIn(shown)
	};
}
/** Which of the digests are among some others: one bit each, since repeating digests would double the length. */
function marksOf(all, some) {
	const marked = new Set(some);
	const bits = Buffer.alloc(Math.ceil(all.length / 8));
	for (const [n, one] of all.entries()) if (marked.has(one)) bits.writeUInt8(bits.readUInt8(n >> 3) | 1 << (n & 7), n >> 3);
	return bits.toString("base64url");
}
function markedIn(all, marks) {
	const bits = Buffer.from(marks, "base64url");
	return all.filter((_, n) => (bits[n >> 3] ?? 0) >> (n & 7) & 1);
}
function digestsIn(text) {
	return text.match(new RegExp(`.{12}`, "g")) ?? [];
}
/** Whether an apply has written the body, over a plan. */
function isRecord(body) {
	return body.split(/\r?\n/, 3)[2] === RECORD;
}
// src/github/identity.ts
/** A GraphQL name as REST has it: there an app's name ends in `[bot]`. */
function restLogin({ login, __typename }) {
	if (typeof login !== "string") return "";
	return (__typename === "Bot" || __typename === void 0 && login === "github-actions") && !login.endsWith("[bot]") ? `${login}[bot]` : login;
}
function isSameLogin(a, b) {
	return a !== "" && a.toLowerCase() === b.toLowerCase();
}
const WORKFLOW_TOKEN = "github-actions[bot]";
const known = /* @__PURE__ */ new WeakMap();
/**
* The login of this token, as REST has it; requested once. A workflow's own token cannot request its user. GraphQL's
* `viewer` should work, and where it is refused, the token is the workflow's.
*
* @throws GitHubError without a response: it is then unknown what is ours
*/
function ownLogin(api) {
	const login = known.get(api) ?? askOwnLogin(api);
	known.set(api, login);
	return login;
}
async function askOwnLogin(api) {
	try {
		const { viewer } = await api.graphql("query { viewer { login __typename } }", {});
		return viewerLogin(viewer ?? {});
	} catch (error) {
		if (error instanceof GitHubError && error.kind === "refusal") return WORKFLOW_TOKEN;
		throw error;
	}
}
/** The login of the token as REST has it, from GraphQL's `viewer`. */
function viewerLogin(viewer) {
	const login = restLogin(viewer);
	return login === "" || login === "github-actions" ? WORKFLOW_TOKEN : login;
}
// src/github/api.ts
const TIMEOUT = 2e4;
const MAX_PAGES$1 = 100;
async function openGitHub(options) {
	const { token, repository, clock, interrupted, redact, openTransport } = options;
	const { getOctokit } = await Promise.resolve().then(() => require("./lib/github.js"));
	const transport = openTransport({
		timeout: TIMEOUT,
		interrupted
	});
	const octokit = getOctokit(token, {
		request: { fetch: fetchOver(transport.send) },
		log: SILENT
	});
	const [owner = "", repo = ""] = repository.split("/");
	/** @param once whether it must not be sent again when its response is lost */
	async function attempt(once, call) {
		for (let made = 1;; made++) try {
			return await call();
		} catch (thrown) {
			const { error, wait } = readFailure(thrown, made, redact);
			if (once && error.kind === "outage" || made === 4 || interrupted.aborted || wait === void 0) throw error;
			await clock.sleep(wait).catch(() => {
				throw error;
			});
		}
	}
	/**
	* One call, as in GitHub's documentation: `GET /repos/{owner}/{repo}/…`; owner and repo are filled in. A POST creates
	* something.
	*/
	async function request(route, parameters = {}) {
		const call = () => octokit.request(route, {
			owner,
			repo,
			...parameters
		});
		const { data } = await attempt(route.startsWith("POST "), call);
		if (/^(?:POST|PATCH) /.test(route) && !isObject(data)) throw unexpected("the result");
		return data;
	}
	async function graphql(query, variables) {
		const found = await attempt(false, () => octokit.graphql(query, variables));
		if (!isObject(found)) throw unexpected("data");
		return found;
	}
	/** All pages of a list, 100 rows each. */
	async function list(route, parameters = {}) {
		const rows = [];
		for (let page = 1; page <= MAX_PAGES$1; page++) {
			const found = await request(route, {
				...parameters,
				per_page: 100,
				page
			});
			if (!Array.isArray(found)) throw unexpected("a list");
			rows.push(...found.filter(isObject));
			if (found.length < 100) return rows;
		}
		throw new GitHubError(`The list has more than ${MAX_PAGES$1} pages`, "refusal");
	}
	return {
		repository,
		request,
		graphql,
		list,
		close: transport.close
	};
}
/** A response that is not GitHub's: a page of a proxy, or nothing. */
const unexpected = (what) => new GitHubError(`GitHub did not respond with ${what}`, "outage");
const isObject = (value) => typeof value === "object" && value !== null;
const nothing = () => void 0;
const SILENT = {
	debug: nothing,
	info: nothing,
	warn: nothing,
	error: nothing
};
/** Octokit asks for a `fetch`: this one goes over our own transport, with its proxies and time limits. */
function fetchOver(send) {
	return async (url, init) => {
		const answer = await send({
			...init,
			url: new URL(url),
			body: init.body
		});
		const headers = new Map(Object.entries(answer.headers ?? {}));
		const isRedirect = answer.status >= 300 && answer.status < 400;
		if (isRedirect) headers.set(REDIRECT_HEADER, String(answer.status));
		return {
			status: isRedirect ? 410 : answer.status,
			url,
			headers,
			text: async () => answer.text,
			arrayBuffer: async () => Buffer.from(answer.text)
		};
	};
}
// src/github/upsert.ts
/** Undefined for a pull request, which GitHub lists among the issues, and for anything else. */
function toPost(row) {
	const { id, number, node_id, html_url, body, user, pull_request } = row ?? {};
	const key = typeof number === "number" ? number : id;
	if (typeof key !== "number" || (pull_request ?? void 0) !== void 0) return void 0;
	const { login } = user ?? {};
	const textOf = (value) => typeof value === "string" ? value : "";
	return {
		id: key,
		nodeId: textOf(node_id),
		url: textOf(html_url),
		body: textOf(body),
		author: textOf(login)
	};
}
/**
* Our posts that begin with the marker, the oldest first. A copy of the marker in another person's post does not count.
*/
async function ownPosts(api, rows, marker) {
	const marked = rows.flatMap((row) => {
		const post = toPost(row);
		return post?.body.startsWith(marker) ? [post] : [];
	});
	if (marked.length === 0) return [];
	const login = await ownLogin(api);
	return marked.filter(({ author }) => isSameLogin(author, login)).sort((a, b) => a.id - b.id);
}
/**
* Creates the one post, or updates it and removes all others.
*
* @param found the existing ones, the oldest first
* @returns the post's page; undefined where GitHub did not return one
*/
async function upsert(found, target) {
	const [first, ...copies] = found;
	if (first !== void 0) {
		const url = await target.update(first);
		for (const copy of copies) await target.removeCopy(copy, first, false);
		if (url !== void 0) return url;
	}
	return createOne(target);
}
/**
* GitHub cannot create a post only if none exists, so two runs at once may each create one. Each run looks again after it
* created its own. The oldest is kept: all runs agree on it.
*/
async function createOne(target) {
	let isNew = true;
	const made = await createOnce(target.create, async () => {
		const there = await target.find();
		isNew = there.length === 0;
		return there.findLast(({ body }) => isSameText(body, target.body)) ?? there[0];
	});
	if (made === void 0) return void 0;
	const [first = made] = await target.find().catch(onGitHubError(() => []));
	if (first.id >= made.id) return isNew ? made.url : target.update(made);
	const url = await target.update(first);
	await target.removeCopy(made, first, true);
	return url;
}
/**
* Creates a post once, even where the response is lost: it is searched before another attempt.
*
* @param find the one that exists now
*/
async function createOnce(create, find) {
	for (let attempts = 1;; attempts++) {
		try {
			return toPost(await create());
		} catch (error) {
			if (!(error instanceof GitHubError) || error.kind !== "outage") throw error;
			if (attempts === 4) throw new GitHubError(error.message, error.kind, error.status, attempts);
		}
		const there = await find();
		if (there !== void 0) return there;
	}
}
function isSameText(a, b) {
	const plain = (text) => text.replace(/\r\n/g, "\n").trimEnd();
	return plain(a) === plain(b);
}
// src/github/pull-request.ts
const LIST_COMMENTS = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
const GET_PULL = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
/**
* A pull request and our comments on it, found by their first line and their author: in one GraphQL request, or by REST
* where that is refused.
*
* @throws GitHubError
*/
async function readPullRequest(api, number, about) {
	try {
		return await byGraphQl(api, number, about);
	} catch (error) {
		if (error instanceof GitHubError && error.kind === "refusal") return byRest(api, number, about);
		throw error;
	}
}
const VIEWER = "viewer { login __typename }";
/** @param viewer whether to request the identity of the token, too */
const pullRequestQuery = (viewer) => `query($owner: String!, $name: String!, $number: Int!, $after: String) {
  ${viewer ? VIEWER : ""}
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      state
      headRefOid
      comments(first: 100, after: $after) {
        nodes {
          databaseId
          id
          url
          body
          author { login __typename }
          editor { login __typename }
          lastEditedAt
          createdAt
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const STATES = {
	OPEN: "open",
	CLOSED: "closed",
	MERGED: "merged"
};
const MAX_PAGES = 100;
async function byGraphQl(api, number, about) {
	const nodes = [];
	let found = {};
	let after = null;
	for (let page = 1; page <= MAX_PAGES; page++) {
		const next = await ask(api, number, after, page === 1);
		found = page === 1 ? next : found;
		const { nodes: rows, pageInfo } = next.repository?.pullRequest?.comments ?? {};
		nodes.push(...(rows ?? []).filter((row) => row !== null));
		if (pageInfo?.hasNextPage !== true) break;
		after = pageInfo.endCursor;
	}
	const { pullRequest } = found.repository ?? {};
	if (!pullRequest) throw new GitHubError("GitHub did not respond with a pull request", "refusal");
	const { state, headRefOid } = pullRequest;
	const login = viewerLogin(found.viewer ?? {});
	const posts = nodes.flatMap((node) => toComment(node, login));
	return {
		number,
		state: STATES[state],
		head: typeof headRefOid === "string" ? headRefOid : "",
		comments: oursAmong(posts, login, about)
	};
}
/** A token that may not request its own identity is the workflow's. */
async function ask(api, number, after, isFirst) {
	const [owner = "", name = ""] = api.repository.split("/");
	const variables = {
		owner,
		name,
		number,
		after
	};
	if (!isFirst) return await api.graphql(pullRequestQuery(false), variables);
	try {
		return await api.graphql(pullRequestQuery(true), variables);
	} catch (error) {
		if (!(error instanceof GitHubError) || error.kind !== "refusal") throw error;
		return await api.graphql(pullRequestQuery(false), variables);
	}
}
function toComment(node, login) {
	const { databaseId, id, url, body, author, editor, lastEditedAt, createdAt } = node;
	if (typeof databaseId !== "number") return [];
	const textOf = (value) => typeof value === "string" ? value : "";
	const writtenAt = textOf(lastEditedAt ?? createdAt);
	const isUntouched = lastEditedAt === null && !editor;
	return [{
		id: databaseId,
		nodeId: textOf(id),
		url: textOf(url),
		body: textOf(body),
		author: restLogin(author ?? {}),
		isEditedByUs: isUntouched || isSameLogin(restLogin(editor ?? {}), login),
		writtenAt: writtenAt === "" ? void 0 : writtenAt
	}];
}
function oursAmong(posts, login, about) {
	const first = marker("plan", about);
	return posts.filter(({ body, author }) => body.startsWith(first) && isSameLogin(author, login)).sort((a, b) => a.id - b.id);
}
async function byRest(api, number, about) {
	const [login, pull, rows] = await Promise.all([
		ownLogin(api),
		api.request(GET_PULL, { pull_number: number }),
		api.list(LIST_COMMENTS, { issue_number: number })
	]);
	const { state, merged_at, head } = pull ?? {};
	const posts = rows.flatMap((row) => toPost(row) ?? []);
	return {
		number,
		state: merged_at ? "merged" : state === "open" || state === "closed" ? state : void 0,
		head: typeof head?.sha === "string" ? head.sha : "",
		comments: oursAmong(posts, login, about)
	};
}
// src/github/comment.ts
const CREATE_COMMENT = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const UPDATE_COMMENT = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
const DELETE_COMMENT = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
/**
* Creates or updates a pull request's one comment; leaves one alone that already has the same text.
*
* @param found our existing comments
* @param nameHead whether the head that was planned must be in it, even where nothing else has changed
* @returns the comment's page
*/
async function upsertComment(api, pull, body, found, { about, nameHead }) {
	return upsert(found, {
		body,
		find: async () => (await readPullRequest(api, pull, about)).comments,
		create: () => api.request(CREATE_COMMENT, {
			issue_number: pull,
			body
		}),
		async update(comment) {
			if (isUpToDate(comment, body, nameHead)) return comment.url;
			return api.request(UPDATE_COMMENT, {
				comment_id: comment.id,
				body
			}).then((row) => toPost(row)?.url || comment.url, undefinedIfMissing);
		},
		async removeCopy(copy, _, isJustMade) {
			if (isJustMade || copy.isEditedByUs) await api.request(DELETE_COMMENT, { comment_id: copy.id }).catch(onGitHubError(() => void 0));
		}
	});
}
function isUpToDate(comment, body, nameHead) {
	if (stableText(comment.body) !== stableText(body)) return false;
	const metadata = readMetadata(body);
	if (metadata === void 0) return true;
	if (nameHead && readMetadata(comment.body)?.head !== metadata.head) return false;
	return comment.isEditedByUs !== false;
}
/** A body without what changes from run to run: the commit and the run. */
function stableText(body) {
	return body.replace(/\r\n/g, "\n").replace(/ head=[0-9A-Za-z]* /, " ").replace(/commit \w+(?=[^\n]*<\/sub>)/g, "commit").replace(/\/actions\/runs\/\w+/g, "/actions/runs").replace(/\/blob\/[^/]+\//g, "/blob/").trim();
}
// src/github/comment-body.ts
/** GitHub allows 65,536 characters; a person may want to add something. */
const MAX_LENGTH$2 = 6e4;
/** With fewer characters the text would show nothing useful. */
const MIN_TEXT = 2e3;
/** A longer reviewed plan, with its metadata, would leave too little room for what was done. */
const MAX_FOLDED = 4e4;
/** Whether an apply did something, or tried to: its report is then a record. */
function hasDone(result) {
	return (require_runner_commands.appliedOf(result)?.outcomes ?? []).some(({ status }) => status !== "held");
}
/** The comment of a plan: it alone writes what counts as reviewed. */
function planBody(result, head, about, { links, redactTokens }) {
	const plan = require_runner_commands.planOf(result);
	const metadata = (shownSids) => metadataLines("plan", about, plan && metadataOf$1(plan, head, shownSids));
	const { text, shownSids } = renderMarkdown(result, links, Math.max(MAX_LENGTH$2 - metadata([]).length, MIN_TEXT), 12);
	return metadata(shownSids.filter((sid) => redactTokens(sid) === sid)) + redactTokens(text);
}
/**
* The comment of an apply: what it did, or why it did nothing, above the reviewed plan.
*
* @param before the comment's current body, where we were the last to edit it
* @param reviewed what it holds of the reviewed plan
*/
function applyBody(result, before, reviewed, about, { links, redactTokens }) {
	const outcomes = require_runner_commands.appliedOf(result)?.outcomes;
	const isRecordNow = hasDone(result) || before !== void 0 && isRecord(before);
	const metadata = metadataLines("plan", about, reviewed && withDone(reviewed, outcomes), isRecordNow);
	const folded = before === void 0 ? "" : foldedPlan(before, MAX_FOLDED - metadata.length);
	const { text } = renderMarkdown(result, links, Math.max(MAX_LENGTH$2 - metadata.length - folded.length, MIN_TEXT), 0, unshownBy(reviewed, result));
	return metadata + redactTokens(text) + folded;
}
/** The body of a comment with everything reviewed marked as done, and its text unchanged. */
function closedBody(body, reviewed) {
	const lines = body.split("\n");
	lines[1] = metadataLine({
		...reviewed,
		done: reviewed.changes
	});
	return lines.join("\n");
}
/** Digests of the changes that the plan of a pull request did not show; none where no plan of it is known. */
function unshownBy(reviewed, result) {
	const outcomes = require_runner_commands.appliedOf(result)?.outcomes ?? [];
	if (reviewed === void 0) return /* @__PURE__ */ new Set();
	const shown = new Set(reviewed.changes);
	const unshown = require_review.unreviewedChanges(outcomes.map(({ change }) => change), (digest) => shown.has(shortDigest(digest)));
	return new Set(unshown.map(({ digest }) => digest));
}
/** What was reviewed is done, except what this apply left open. */
function withDone(reviewed, outcomes) {
	if (outcomes === void 0) return reviewed;
	const left = outcomes.filter(({ status }) => status !== "done");
	const open = new Set(left.flatMap(({ change }) => require_review.allDigests(change).map(shortDigest)));
	const done = reviewed.changes.filter((digest) => !open.has(digest));
	return {
		...reviewed,
		done: [.../* @__PURE__ */ new Set([...reviewed.done, ...done])]
	};
}
const START$1 = "<!-- the reviewed plan -->";
const END$1 = "<!-- end of the reviewed plan -->";
/** The plan of a comment, folded; from a record of an apply, the plan that it keeps. */
function foldedPlan(body, limit) {
	const text = isRecord(body) || body.includes(START$1) ? between(body, START$1, END$1) : splitBody(body).text.trim();
	if (text === "") return "";
	const shown = text.length > limit ? "The plan is too long to keep here. The summary of the plan job has it." : text;
	return `\n\n<details><summary>Reviewed plan</summary>\n\n${START$1}\n${shown}\n${END$1}\n\n</details>\n`;
}
function between(body, start, end) {
	const [from, to] = [body.indexOf(start), body.lastIndexOf(end)];
	return from < 0 || to < from ? "" : body.slice(from + start.length, to).trim();
}
// src/report/drift-failure.ts
/** Why a drift run failed, for the issue that shows the report of the last successful run. */
function driftFailure(result, links, limit) {
	const document = new Budget(limit);
	const run = links.run === void 0 ? "" : ` Drift runs have failed since [this run](${links.run}).`;
	document.add(`> [!WARNING]\n> **Drift is currently not checked.**${run} The report below is from the last successful run.`);
	const rows = require_kinds.errorsOf(result.problems).map((problem) => problemLine(problem, links));
	document.addRows("", rows, rest(links, "problems"));
	return document.toString();
}
// src/github/drift-issues-query.ts
const UPDATE_ISSUE = "PATCH /repos/{owner}/{repo}/issues/{issue_number}";
const LIST_ISSUES = "GET /repos/{owner}/{repo}/issues";
/** One GraphQL request; REST where GraphQL is not available or does not identify the token. @throws GitHubError */
async function findDriftIssues(api, about) {
	const first = await askGraphQl(api, about, void 0).catch(onGitHubError(() => void 0));
	if (first === void 0) return findByRest(api, about);
	const open = first.hasMoreOpen ? await openByRest(api, about) : first.open;
	const closed = async (cursor) => cursor === void 0 ? first.closed : (await askGraphQl(api, about, cursor)).closed;
	return {
		open,
		dismissed: (pages) => lastDismissed(closed, pages)
	};
}
async function lastDismissed(closed, pages) {
	let cursor;
	for (let page = 1; page <= pages; page++) {
		const { posts, next } = await closed(cursor);
		const last = [...posts].sort((a, b) => a.closedAt < b.closedAt ? 1 : -1)[0];
		if (last !== void 0) return last.isNotPlanned ? last : void 0;
		if (next === void 0) return void 0;
		cursor = next;
	}
}
const ISSUES = "nodes { id number url body author { login __typename } stateReason closedAt } pageInfo { hasNextPage endCursor }";
const QUERY = [
	"query($owner: String!, $repo: String!, $after: String) { viewer { login __typename }",
	"repository(owner: $owner, name: $repo) {",
	`open: issues(states: OPEN, first: 100, orderBy: { field: CREATED_AT, direction: ASC }) { ${ISSUES} }`,
	`closed: issues(states: CLOSED, first: 100, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) { ${ISSUES} }`,
	"} }"
].join(" ");
async function askGraphQl(api, about, after) {
	const [owner, repo] = api.repository.split("/");
	const { viewer, repository } = await api.graphql(QUERY, {
		owner,
		repo,
		after: after ?? null
	});
	if (!viewer || !repository) throw new GitHubError("GitHub did not respond with issues", "refusal");
	const [me, first] = [viewerLogin(viewer), marker("drift", about)];
	const own = ({ nodes }) => nodes.map(({ id, number, url, body, author, stateReason, closedAt }) => ({
		id: number,
		nodeId: id,
		url,
		body,
		author: restLogin(author ?? {}),
		closedAt: closedAt ?? "",
		isNotPlanned: stateReason === "NOT_PLANNED"
	})).filter(({ body, author }) => body.startsWith(first) && isSameLogin(author, me));
	const { open, closed } = repository;
	const next = closed.pageInfo.hasNextPage ? closed.pageInfo.endCursor ?? void 0 : void 0;
	return {
		open: own(open).sort((a, b) => a.id - b.id),
		hasMoreOpen: open.pageInfo.hasNextPage,
		closed: {
			posts: own(closed),
			next
		}
	};
}
async function findByRest(api, about) {
	return {
		open: await openByRest(api, about),
		dismissed: (pages) => lastDismissed((cursor) => closedByRest(api, about, Number(cursor ?? 1)), pages)
	};
}
async function openByRest(api, about) {
	return ownPosts(api, await api.list(LIST_ISSUES, {
		state: "open",
		sort: "created",
		direction: "asc"
	}), marker("drift", about));
}
async function closedByRest(api, about, page) {
	const order = {
		state: "closed",
		sort: "updated",
		direction: "desc",
		per_page: 100,
		page
	};
	const rows = await api.request(LIST_ISSUES, order);
	const posts = await ownPosts(api, rows, marker("drift", about));
	const rowOf = ({ id }) => rows.find(({ number }) => number === id);
	return {
		posts: posts.map((post) => ({
			...post,
			closedAt: String(rowOf(post)?.closed_at ?? ""),
			isNotPlanned: rowOf(post)?.state_reason === "not_planned"
		})),
		next: rows.length < 100 ? void 0 : String(page + 1)
	};
}
// src/github/drift-failure.ts
const MAX_LENGTH$1 = 3500;
const START = "<!-- twilio-flex-addresses:failed -->\n";
const END = "\n<!-- /twilio-flex-addresses:failed -->\n\n";
/**
* Notes at the top of the open drift issue that the run failed: the text below may be out of date. A note with the same
* reason stays, with the run that failed first. The next run that succeeds removes it.
*
* @returns the issue's page; undefined where none is open
*/
async function noteFailure(api, { open }, result, { links, redactTokens }) {
	const [issue] = open;
	if (issue === void 0) return void 0;
	const note = redactTokens(driftFailure(result, links, MAX_LENGTH$1)).trim();
	const { head, failure, text } = parts(issue.body);
	if (failure === void 0 || withoutLinks(failure) !== withoutLinks(note)) {
		const body = head + START + note + END + text;
		await api.request(UPDATE_ISSUE, {
			issue_number: issue.id,
			body
		});
	}
	return issue.url;
}
/** The body without the note; undefined where it has none. */
function withoutFailure(body) {
	const { head, failure, text } = parts(body);
	return failure === void 0 ? void 0 : head + text;
}
function parts(body) {
	const { head, text } = splitBody(body);
	const end = text.startsWith(START) ? text.indexOf(END) : -1;
	if (end < 0) return {
		head,
		failure: void 0,
		text
	};
	return {
		head,
		failure: text.slice(38, end),
		text: text.slice(end + 41)
	};
}
/** The run and the commit differ every night. */
function withoutLinks(note) {
	return note.replace(/\/actions\/runs\/\w+/g, "").replace(/\/blob\/[^/]+\//g, "/");
}
// src/github/drift-issue.ts
const MAX_LENGTH = 59500;
/** Pages of closed issues to look through for one that was closed as not planned. */
const MAX_CLOSED_PAGES = 10;
const CREATE_ISSUE = "POST /repos/{owner}/{repo}/issues";
/**
* Keeps one issue open while there is drift, and updates it only when the drift changes. An issue that a person closed as
* not planned stays closed until the drift changes.
*
* @returns the issue's page
*/
async function upsertDriftIssue(api, found, result, plan, { commit, links, redactTokens }) {
	if (found.open.length === 0) {
		const dismissed = await found.dismissed(MAX_CLOSED_PAGES);
		if (dismissed !== void 0 && readMetadata(dismissed.body)?.planId === plan.id) return dismissed.url;
	}
	const text = redactTokens(renderMarkdown(result, links, MAX_LENGTH).text);
	const body = metadataOf(plan, commit) + text;
	return upsert(found.open, {
		body,
		find: async () => (await findDriftIssues(api, plan)).open,
		create: () => api.request(CREATE_ISSUE, {
			title: redactTokens(titleOf(plan)).slice(0, 250),
			body
		}),
		async update(issue) {
			if (readMetadata(issue.body)?.planId !== plan.id || withoutFailure(issue.body) !== void 0) await api.request(UPDATE_ISSUE, {
				issue_number: issue.id,
				body
			});
			return issue.url;
		},
		async removeCopy(copy, first) {
			const note = `Duplicate of #${first.id}, opened at the same time.`;
			await close(api, copy.id, "duplicate", note).catch(onGitHubError(() => void 0));
		}
	});
}
/**
* Closes the open drift issues with a note, once the account is in sync.
*
* @param plan of the account when the run began
* @returns the page of the issue that was closed; undefined where none was open
*/
async function closeDriftIssues(api, found, plan, { links, redactTokens, mode }) {
	const run = links.run === void 0 ? "" : ` ([run](${links.run}))`;
	const said = mode === "apply" ? `An apply brought the account back in sync with ${plan.file}.` : `The account is in sync with ${plan.file} again.`;
	const note = `${plainText(redactTokens(said))}${run}`;
	for (const { id, body } of found.open) await close(api, id, "completed", note, withoutFailure(body));
	if (found.open.length > 0) return found.open[0]?.url;
	const dismissed = await found.dismissed(1);
	if (dismissed !== void 0 && readMetadata(dismissed.body) !== void 0) {
		const body = metadataLines("drift", plan, void 0) + splitBody(dismissed.body).text;
		await api.request(UPDATE_ISSUE, {
			issue_number: dismissed.id,
			body
		});
	}
}
/** Without changes: an issue is not a review. */
function metadataOf(plan, commit) {
	return metadataLines("drift", plan, {
		planId: plan.id,
		head: commit,
		changes: [],
		done: [],
		shown: []
	});
}
function titleOf({ file, environment }) {
	const where = environment === void 0 ? "" : ` (${environment})`;
	return `Drift: Twilio Flex addresses are out of sync with ${require_kinds.visible(file)}${require_kinds.visible(where)}`;
}
/** Closed before the note: where closing is refused, repeated runs leave no notes. */
async function close(api, number, reason, note, body) {
	const issue = { issue_number: number };
	await api.request(UPDATE_ISSUE, {
		...issue,
		state: "closed",
		state_reason: reason,
		body
	});
	await createOnce(() => api.request(CREATE_COMMENT, {
		...issue,
		body: note
	}), async () => (await api.list(LIST_COMMENTS, issue)).map(toPost).find((one) => isSameText(one?.body ?? "", note)));
}
/** Text without any markdown. */
const plainText = (text) => text.replace(/[^\p{L}\p{N} #.,/_-]/gu, " ");
// src/github/merged-pulls.ts
const PULLS_OF = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
/**
* The pull requests by which commits came into a branch. A commit may have been merged into other branches as well, and
* one of a fork may belong to pull requests of the repository that it was forked from.
*
* @param ref that the run is on: a branch, or none (a tag)
* @throws GitHubError
*/
async function pullsThatBrought(api, commits, ref) {
	const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
	const here = api.repository.toLowerCase();
	const lists = await Promise.all(commits.map(async (commit) => {
		const merged = (await api.list(PULLS_OF, { commit_sha: commit })).filter(({ merged_at, merge_commit_sha, base }) => Boolean(merged_at) && (branch === void 0 ? (merge_commit_sha ?? commit) === commit : (base?.ref ?? branch) === branch) && (base?.repo?.full_name ?? here).toLowerCase() === here);
		return merged.find(({ merge_commit_sha }) => merge_commit_sha === commit) ?? merged[0];
	}));
	const found = /* @__PURE__ */ new Map();
	for (const pull of lists) if (pull !== void 0) found.set(pull.number, {
		number: pull.number,
		head: pull.head?.sha ?? ""
	});
	return [...found.values()];
}
/** What the comment of a pull request reviews, where it is ours and we were the last to edit it. */
async function readMergedPull(read, { number, head }, about) {
	const [comment] = (await read(number)).comments;
	const shows = comment === void 0 ? "nothing" : isRecord(comment.body) ? "record" : "plan";
	const metadata = comment?.body.startsWith(marker("plan", about)) ? readMetadata(comment.body) : void 0;
	const distrust = whyDistrusted(comment, metadata);
	const reviewed = distrust === void 0 ? metadata : void 0;
	return {
		number,
		head,
		comment,
		shows,
		reviewed,
		whyNot: distrust ?? whyOfOther(reviewed, head)
	};
}
function whyDistrusted(comment, metadata) {
	if (comment === void 0) return { reason: "no comment" };
	if (metadata === void 0) return { reason: "no plan" };
	if (comment.isEditedByUs === void 0) return { reason: "unknown editor" };
	return comment.isEditedByUs ? void 0 : { reason: "edited by others" };
}
function whyOfOther(reviewed, head) {
	if (reviewed === void 0 || reviewed.head === head) return void 0;
	return {
		reason: "other head",
		shown: reviewed.head,
		merged: head
	};
}
/** The plan that was shown for the merged head, if known. GitHub may not name that head. */
function planOfMergedHead({ head, reviewed }) {
	return reviewed !== void 0 && (head === "" || reviewed.head === head) ? [reviewed] : [];
}
/** The part of its plan that is not done yet, as short digests. */
function unfinished({ reviewed }) {
	const done = new Set(reviewed?.done);
	return (reviewed?.changes ?? []).filter((digest) => !done.has(digest));
}
const isUnfinished = (pull) => unfinished(pull).length > 0;
/** What their plans reviewed and no record, of a later pull request either, has as done: short digests. */
function openReviews(pulls) {
	const counting = pulls.filter(({ whyNot }) => whyNot === void 0);
	return new Set(counting.flatMap((pull) => {
		const later = pulls.filter(({ comment }) => isWrittenBefore(pull.comment, comment));
		const done = new Set(later.flatMap(({ reviewed }) => reviewed?.done ?? []));
		return unfinished(pull).filter((digest) => !done.has(digest));
	}));
}
/** False where GitHub does not report when they were written. */
function isWrittenBefore(one, other) {
	const [before, after] = [one?.writtenAt, other?.writtenAt];
	return before !== void 0 && after !== void 0 && Date.parse(before) < Date.parse(after);
}
// src/github/publish.ts
/**
* Milliseconds that an interrupted run waits for GitHub: a cancelled job has 7.5 s, and the pending requests to Twilio may
* take 4 of them.
*/
const MAX_WAIT = 3e3;
const CUT_SHORT = "the run was interrupted before GitHub responded";
/**
* Writes the comment or the drift issue. What cannot be written is a warning, except drift that is reported nowhere.
* An interrupted run does not wait long for GitHub: it still has to write outputs and summary.
*/
async function publish(repository, result) {
	return {
		...await Promise.race([write(repository, result), giveUp(repository, result)]),
		problems: [...repository.problems]
	};
}
/** Ends once an interrupted run has used up its time for GitHub; never before. */
async function giveUp(repository, result) {
	const { interrupted } = repository.context;
	if (!interrupted.aborted) await new Promise((aborted) => interrupted.addEventListener("abort", aborted, { once: true }));
	await new Promise((over) => setTimeout(over, MAX_WAIT).unref());
	const toProblem = result.mode === "drift" && require_runner_commands.isOutOfSync(result) ? driftNotReported : commentNotWritten;
	repository.problems.push(toProblem(new GitHubError(CUT_SHORT, "outage")));
	return {};
}
async function write(repository, result) {
	const { subject } = repository.context;
	if (subject.account === void 0) return {};
	if (subject.mode === "drift") return { issueUrl: await writeIssue(repository, result) };
	const commentUrl = await writeComment(repository, result);
	if (result.kind !== "applied" || !result.applied.inSync) return { commentUrl };
	return {
		commentUrl,
		issueUrl: await closeIssues(repository, result, result.plan)
	};
}
/** An interrupted run does not know the whole account, and leaves the issue unchanged. */
async function writeIssue(repository, result) {
	const { context } = repository;
	const plan = require_runner_commands.planOf(result);
	if (!context.github.driftIssue || result.outcome === "interrupted") return void 0;
	if (result.outcome === "failed" || plan === void 0) {
		if (!repository.keepsDriftIssue) return void 0;
		return repository.attempt(failureNotNoted, async (api) => noteFailure(api, await repository.driftIssues(), result, context));
	}
	if (require_address.inSync(plan)) return closeIssues(repository, result, plan);
	return repository.attempt(driftNotReported, async (api) => upsertDriftIssue(api, await repository.driftIssues(), result, plan, context));
}
async function closeIssues(repository, { mode }, plan) {
	if (!repository.keepsDriftIssue) return void 0;
	return repository.attempt(driftIssueNotClosed, async (api) => closeDriftIssues(api, await repository.driftIssues(), plan, {
		...repository.context,
		mode
	}));
}
async function writeComment(repository, result) {
	const { subject, event, github } = repository.context;
	const isPlan = subject.mode === "plan" && event.pullRequest !== void 0;
	if (github.comment === "never") {
		if (isPlan && github.requireReviewedPlan && require_runner_commands.isOutOfSync(result)) repository.problems.push(planWithoutComment());
		return;
	}
	if (isPlan) return writePlan(repository, result, event.pullRequest);
	return subject.mode === "apply" ? writeRecords(repository, result) : void 0;
}
/** Only the plan of an open pull request's current head writes its comment. */
async function writePlan(repository, result, { number, head }) {
	const { github } = repository.context;
	const needed = (toProblem) => github.requireReviewedPlan ? (error) => ({
		...toProblem(error),
		severity: "error"
	}) : toProblem;
	const pull = await repository.attempt(needed(commentsNotRead), () => repository.pullRequest(number));
	if (pull === void 0) return void 0;
	const [first] = pull.comments;
	const isStale = pull.head !== "" && pull.head !== head;
	if (pull.state !== void 0 && pull.state !== "open" || isStale) {
		const why = isStale ? `has a newer head than ${head.slice(0, 10)}` : `is ${pull.state}`;
		repository.notes.push(`Pull request #${number} ${why}: its comment was not changed.`);
		return first?.url;
	}
	if (first === void 0 && github.comment !== "always" && !require_runner_commands.isOutOfSync(result)) return void 0;
	const body = planBody(result, head, repository.about, repository.context);
	return upsertOne(repository, pull.number, body, pull.comments, needed(commentNotWritten));
}
/** Writes the record of an apply to each pull request whose changes it applied, and to all those of a push. */
async function writeRecords(repository, result) {
	const isPush = repository.context.event.name === "push";
	const done = digestsOf(result, (status) => status === "done");
	if (!isPush && done.size === 0) return void 0;
	const own = await repository.mergedPullsIfKnown();
	const nothingIsLeft = require_runner_commands.appliedOf(result)?.inSync === true;
	const earlier = done.size === 0 && !nothingIsLeft ? [] : await repository.earlierPulls().catch(onGitHubError(() => []));
	const concerns = (digests) => (pull) => pull.reviewed?.changes.some((digest) => digests.has(digest)) ?? false;
	const ofPush = isPush ? own.filter((pull) => needsRecord(pull, result, own.length === 1)) : [];
	const all = digestsOf(result, () => true);
	const reported = ofPush.filter((pull) => own.length === 1 || all.size === 0 || pull.reviewed === void 0 || concerns(all)(pull));
	const pulls = /* @__PURE__ */ new Set([...reported, ...[...own, ...earlier].filter(concerns(done))]);
	const urls = [];
	for (const pull of pulls) urls.push(await writeRecord(repository, result, pull));
	const open = [...own, ...earlier].filter((pull) => !pulls.has(pull) && isUnfinished(pull));
	if (nothingIsLeft) for (const pull of open) await closeReview(repository, pull);
	return urls[0];
}
/** A run that did nothing keeps the record of one that did, and creates no comment for that. */
function needsRecord({ shows }, result, isAlone) {
	if (shows === "nothing" && !isAlone) return false;
	if (hasDone(result) || shows === "plan") return true;
	const hasHeld = (require_runner_commands.appliedOf(result)?.outcomes.length ?? 0) > 0;
	return shows === "nothing" && (hasHeld || result.outcome !== "done");
}
/** The digests by which changes with these outcomes may have been reviewed. */
function digestsOf(result, isMeant) {
	const outcomes = require_runner_commands.appliedOf(result)?.outcomes.filter(({ status }) => isMeant(status)) ?? [];
	return new Set(outcomes.flatMap(({ change }) => require_review.allDigests(change).map(shortDigest)));
}
async function writeRecord(repository, result, { number, comment, reviewed }) {
	const { github, context } = {
		github: repository.context.github,
		context: repository.context
	};
	if (comment === void 0 && github.comment !== "always" && !require_runner_commands.isOutOfSync(result)) return void 0;
	const pull = await repository.attempt(commentsNotRead, () => repository.pullRequest(number));
	if (pull === void 0) return void 0;
	return upsertOne(repository, number, applyBody(result, comment?.isEditedByUs ? comment.body : void 0, reviewed, repository.about, context), pull.comments, commentNotWritten);
}
async function closeReview(repository, { number, comment, reviewed }) {
	if (comment === void 0 || reviewed === void 0) return;
	await upsertOne(repository, number, closedBody(comment.body, reviewed), [comment], commentNotWritten);
}
function upsertOne(repository, number, body, found, toProblem) {
	const { github, event } = repository.context;
	const nameHead = (github.requireReviewedPlan || (readMetadata(body)?.shown.length ?? 0) > 0) && event.pullRequest !== void 0;
	return repository.attempt(toProblem, (api) => upsertComment(api, number, body, found, {
		about: repository.about,
		nameHead
	}));
}
// src/github/queue.ts
/**
* Whether a merge group does not change the file: Twilio is then not asked, so that neither drift nor an outage stops an
* unrelated change. False where it is unknown.
*/
async function isUntouchedInQueue(repository) {
	const { event, path, subject } = repository.context;
	const { name, baseCommit } = event;
	if (name !== "merge_group" || baseCommit === void 0 || !repository.isConnected) return false;
	const base = await repository.open().then((api) => fileAt(api, path, baseCommit)).catch(onGitHubError(() => void 0));
	return base !== void 0 && unix(base) === unix(ownText());
	function ownText() {
		try {
			return require_read_text.readText(subject);
		} catch (error) {
			if (error instanceof require_kinds.ProblemError) return "";
			throw error;
		}
	}
}
const unix = (text) => text.replace(/\r\n/g, "\n");
// src/github/repository.ts
/** Earlier commits of the file whose pull requests are looked at. */
const MAX_EARLIER = 10;
/** What a run reads from GitHub in more than one place: read once, on demand. */
var Repository = class {
	context;
	about;
	/** What could not be read or written. */
	problems = [];
	/** Why it is unknown what was reviewed; undefined where it is known. */
	unreadableReview;
	/** The pull requests that were looked at for a review. */
	lookedAt = [];
	/** Lines for the log about what was not changed. */
	notes = [];
	/** The base version of the file, once `history` has read it. */
	baseText;
	#api;
	#pulls = /* @__PURE__ */ new Map();
	#merged;
	#mergedIfKnown;
	#earlier;
	#driftIssues;
	constructor(context) {
		const { account = "", file, environment } = context.subject;
		this.context = context;
		this.about = {
			account,
			file,
			environment
		};
	}
	get isConnected() {
		const { github, repository, subject } = this.context;
		return github.token !== "" && repository !== "" && subject.account !== void 0;
	}
	/** The known history of the file. An outage of GitHub is not a failure: what is unknown is left out. */
	async history() {
		this.#lookAhead();
		this.baseText = await this.#readBase();
		return {
			baseText: this.baseText,
			isRepeated: this.context.event.isRepeated,
			shown: async () => {
				const merged = await this.mergedPullsIfKnown();
				const earlier = await this.earlierPulls().catch(onGitHubError(() => []));
				const plans = merged.flatMap(planOfMergedHead);
				const shown = new Set([...plans, ...earlier.flatMap(planOfMergedHead)].flatMap((plan) => plan.shown));
				return {
					isKnown: plans.length > 0,
					goes: (sid) => shown.has(sidDigest(sid))
				};
			},
			formerTexts: () => this.#formerTexts(),
			reviewed: this.#needsReview ? () => this.#reviewed() : void 0
		};
	}
	/** Searches the comment or issue to write while Twilio is read. */
	#lookAhead() {
		const { event, github, subject } = this.context;
		const later = () => void 0;
		if (this.keepsDriftIssue) this.driftIssues().catch(later);
		if (github.comment === "never") return;
		if (subject.mode === "plan" && event.pullRequest !== void 0) this.pullRequest(event.pullRequest.number).catch(later);
		if (subject.mode === "apply" && event.name === "push") this.mergedPullsIfKnown().catch(later);
	}
	async #readBase() {
		const { event, subject, path } = this.context;
		const { baseCommit } = event;
		if (!this.isConnected || baseCommit === void 0 || ![
			"plan",
			"apply",
			"drift"
		].includes(subject.mode)) return void 0;
		return this.attempt(baseVersionNotRead, (api) => fileAt(api, path, baseCommit));
	}
	async #formerTexts() {
		const { event, path, commit } = this.context;
		const ref = event.baseCommit ?? commit;
		if (!this.isConnected || ref === "") return [];
		return await this.attempt(formerVersionsNotRead, (api) => versionsOf(api, path, ref)) ?? [];
	}
	get #needsReview() {
		return this.context.subject.mode === "apply" && this.context.github.requireReviewedPlan;
	}
	/** Whether this run may have to open, update or close a drift issue, and can. */
	get keepsDriftIssue() {
		const { github, subject } = this.context;
		return this.isConnected && github.driftIssue && (subject.mode === "drift" || subject.mode === "apply");
	}
	/** @throws GitHubError */
	driftIssues() {
		this.#driftIssues ??= this.open().then((api) => findDriftIssues(api, this.about));
		return this.#driftIssues;
	}
	/** What was reviewed and is not done yet. What cannot be read does not count as reviewed. */
	async #reviewed() {
		const [own = [], earlier = []] = await Promise.all([this.mergedPulls(), this.#earlierPulls()]).catch(onGitHubError((error) => {
			this.unreadableReview = error;
			return [];
		}));
		const open = openReviews([...own, ...earlier]);
		this.lookedAt = [...own, ...earlier.filter(isUnfinished)];
		return (digest) => open.has(shortDigest(digest));
	}
	/** A pull request and our comments on it. @throws GitHubError */
	pullRequest(number) {
		const pull = this.#pulls.get(number) ?? this.open().then((api) => readPullRequest(api, number, this.about));
		this.#pulls.set(number, pull);
		return pull;
	}
	/** A pull request in the merge queue, with the plan of its current head. @throws GitHubError */
	async queuedPull(number) {
		const { head } = await this.pullRequest(number);
		return readMergedPull((one) => this.pullRequest(one), {
			number,
			head
		}, this.about);
	}
	/** The pull requests of what this run applies: of the push, or of the file's last commit. @throws GitHubError */
	mergedPulls() {
		this.#merged ??= this.#ownCommits().then((commits) => this.#pullsOf(commits));
		return this.#merged;
	}
	async mergedPullsIfKnown() {
		if (!this.isConnected || this.context.commit === "") return [];
		this.#mergedIfKnown ??= this.attempt(mergedPullNotRead, () => this.mergedPulls()).then((found) => found ?? []);
		return this.#mergedIfKnown;
	}
	/** Those of earlier commits of the file whose reviewed changes are not all done. @throws GitHubError */
	async earlierPulls() {
		return (await this.#earlierPulls()).filter(isUnfinished);
	}
	#earlierPulls() {
		this.#earlier ??= this.#readEarlierPulls();
		return this.#earlier;
	}
	async #ownCommits() {
		const { event, commit, path } = this.context;
		const api = await this.open();
		if (event.name === "push") return pushedCommits(api, event.baseCommit, commit);
		const [last = commit] = await fileCommits(api, path, commit);
		return [last];
	}
	async #readEarlierPulls() {
		const { commit, path } = this.context;
		const api = await this.open();
		const [all, own, ownPulls] = await Promise.all([
			fileCommits(api, path, commit),
			this.#ownCommits(),
			this.mergedPulls()
		]);
		const earlier = all.filter((sha) => !own.includes(sha)).slice(0, MAX_EARLIER);
		const known = new Set(ownPulls.map(({ number }) => number));
		return (await this.#pullsOf(earlier)).filter(({ number }) => !known.has(number));
	}
	async #pullsOf(commits) {
		const pulls = await pullsThatBrought(await this.open(), commits, this.context.event.ref);
		return Promise.all(pulls.map((pull) => readMergedPull((number) => this.pullRequest(number), pull, this.about)));
	}
	/** A failed call is reported as a problem, and its value is undefined. */
	async attempt(toProblem, call) {
		try {
			return await call(await this.open());
		} catch (error) {
			if (!(error instanceof GitHubError)) throw error;
			this.problems.push(toProblem(error));
			return;
		}
	}
	/** @throws GitHubError */
	async open() {
		if (!this.isConnected) throw new GitHubError("github-token is missing", "no token");
		this.#api ??= openGitHub({
			...this.context,
			token: this.context.github.token
		});
		return this.#api;
	}
	async close() {
		(await this.#api)?.close();
	}
};
// src/messages/review.ts
const queueWithoutPull = (plan) => notReviewed("The merge group names no pull request, so no reviewed plan is known", approve(plan));
/** In a merge queue. */
const changesNotShown = (changes, pull) => {
	const were = require_kinds.count(changes.length, "change is", "changes are");
	const why = pull.whyNot === void 0 ? "" : ` (it ${because(pull.whyNot)})`;
	return notReviewed(`${were} not in any plan that pull request #${pull.number} showed${why}: ${named(changes)}`, `${hint([pull])}Remove the pull request from the queue, run its plan job again, and review the plan. Then queue it again.`);
};
/** @param commit that is applied */
const changesNotReviewed = (changes, pulls, commit, plan) => {
	const looked = pulls.length === 0 ? `no merged pull request contains commit ${short(commit)}` : require_kinds.listed(pulls.map(({ number, whyNot }) => `pull request #${number} ${whyNot === void 0 ? "showed a different plan" : because(whyNot)}`), "and");
	return require_kinds.problem("FA310", `${held(changes)} because no reviewed plan showed ${them(changes)} (${looked}): ${named(changes)}`, `${hint(pulls)}${approve(plan)}`);
};
const driftNotReviewed = (changes, plan) => {
	const theyAre = changes.length === 1 ? "it is" : "they are";
	const keep = changes.every(({ action }) => action === "update") ? "run `flex-addresses accept` and merge the result" : "change the file";
	return require_kinds.warning("FA310", `${held(changes)} because ${theyAre} drift and no reviewed plan showed ${them(changes)}: ${named(changes)}`, `To apply ${them(changes)}, merge a pull request that shows the plan. To keep what is in Twilio, ${keep}. ${approve(plan)}`);
};
const held = (changes) => `${require_kinds.count(changes.length, "change is", "changes are")} held`;
const them = (changes) => changes.length === 1 ? "it" : "them";
const named = (changes) => require_kinds.firstOf(changes.map(({ action, key, name }) => `${action} ${key ?? require_kinds.quote(name)}`), 10);
function because(why) {
	switch (why.reason) {
		case "no comment": return "has no comment with a plan";
		case "no plan": return "has a comment without a plan";
		case "unknown editor": return "has a comment whose last editor is unknown";
		case "edited by others": return "has a comment that someone else edited last";
		case "other head": return `shows the plan of ${short(why.shown)}, but ${short(why.merged)} was merged`;
	}
}
/** With this input a plan's comment always names the head that it was made for. */
const hint = (pulls) => pulls.some(({ whyNot }) => whyNot?.reason === "other head") ? "Set `require-reviewed-plan` in the plan job, too. " : "";
const short = (commit) => commit.slice(0, 10);
const approve = ({ id, changes }) => `To apply the whole current plan (${require_kinds.count(changes, "change")}) without a review, run the apply workflow by hand with \`approved-plan-id: ${id}\`.`;
const notReviewed = (message, remedy) => require_kinds.guard("reviewed plan", "FA310", message, remedy);
// src/github/branch-tip.ts
/** A re-run of an old job must not undo newer commits of the branch. */
async function newerFile(repository) {
	const { subject, github, event, path } = repository.context;
	if (repository.context.repository === "") return [];
	const branch = event.ref.replace(/^refs\/(heads|tags)\//, "");
	if (isSourceUnknown(event, github.branches)) {
		if (event.isRepeated) return [unknownDefaultBranch()];
		repository.problems.push(require_kinds.asWarning(unknownDefaultBranch()));
	}
	const tip = await repository.open().then((api) => fileAt(api, path, event.ref)).then((text) => ({ text })).catch(onGitHubError((error) => error));
	if (tip instanceof GitHubError) {
		if (event.isRepeated) return [branchTipUnknown(branch, tip)];
		repository.problems.push(branchTipNotRead(tip));
		return [];
	}
	const own = require_read_text.readText(subject);
	const unix = (text) => text.replace(/\r\n/g, "\n");
	if (tip.text !== void 0 && unix(tip.text) === unix(own)) return [];
	return [tip.text === void 0 ? noFileOnBranch(branch) : otherFileOnBranch(branch)];
}
// src/github/review-gate.ts
/**
* What blocks a plan besides its own guards: a newer file on the branch, or an unreviewed change in a merge queue.
*
* @param base the plan of the version before the change in the queue
*/
async function checkReview(repository, plan, base) {
	const { subject, github, event } = repository.context;
	if (subject.mode === "apply") return newerFile(repository);
	if (subject.mode !== "plan" || event.name !== "merge_group" || !github.requireReviewedPlan) return [];
	const { queuedPullRequest } = event;
	if (queuedPullRequest === void 0) return [queueWithoutPull({
		id: plan.id,
		changes: plan.changes.length + plan.held.length
	})];
	return repository.queuedPull(queuedPullRequest).then((pull) => unreviewedInQueue(plan, base, pull), onGitHubError((error) => [reviewNotRead(error)]));
}
/** Only this change of the file counts: changes before it in the queue have pull requests of their own. */
function unreviewedInQueue(plan, base, pull) {
	const open = openReviews([pull]);
	const missing = require_review.unreviewedChanges(plan.changes, (digest) => open.has(shortDigest(digest)), base);
	return missing.length === 0 ? [] : [changesNotShown(missing, pull)];
}
/**
* The problem of changes that an apply holds for review: an error where some come from the file, a warning where all of
* them are drift.
*/
function heldForReview(repository, plan, ofFile) {
	const held = plan.held.filter(({ heldBecause }) => heldBecause === "not reviewed");
	if (held.length === 0) return [];
	const { unreadableReview, lookedAt, context } = repository;
	if (unreadableReview !== void 0) return [reviewNotRead(unreadableReview)];
	const rest = {
		id: require_review.planId(plan.account, plan, plan.held),
		changes: plan.held.length
	};
	return ofFile.length > 0 ? [changesNotReviewed(held, lookedAt, context.commit, rest)] : [driftNotReviewed(held, rest)];
}
// src/github/action.ts
/** A job summary may have 1 MiB, and characters may take three bytes. */
const MAX_SUMMARY = 34e4;
/** The Action's entry point: inputs in; annotations, outputs, summary, comment and issue out. Returns the exit code. */
async function runAction(core, environment) {
	require_runner_commands.surviveOutputErrors();
	const runtime = require_runner_commands.processRuntime((secret) => core.setSecret(secret), environment);
	try {
		return await act(core, environment, runtime);
	} catch (error) {
		core.error(require_runner_commands.faultMessage(error, runtime.secrets));
		return 1;
	}
}
/** Nobody can confirm a plan here: the log shows it before it is applied, and then the progress. */
function logHooks(core, secrets) {
	return {
		confirm: async (plan) => {
			log(core, `${require_runner_commands.planText(require_runner_commands.redactPlan(plan, secrets.redact), require_runner_commands.unpainted)}\n`, secrets);
			return true;
		},
		progress: (done, total, left) => {
			if (done % 25 === 0 && done < total) core.info(`${done} of ${total} changes done, about ${left} s left`);
		}
	};
}
async function act(core, environment, runtime) {
	const { secrets } = runtime;
	const { redact, redactTokens } = secrets;
	const get = (name) => core.getInput(name);
	for (const secret of secretInputs(get)) secrets.add(secret);
	const inputs = readInputs(get, environment);
	const repository = new Repository({
		...inputs,
		...runtime,
		redact,
		redactTokens
	});
	const hooks = {
		history: () => repository.history(),
		review: (plan, base) => checkReview(repository, plan, base),
		heldForReview: (plan, ofFile) => heldForReview(repository, plan, ofFile),
		...logHooks(core, secrets)
	};
	try {
		const found = await runCommand(inputs, repository, hooks, runtime);
		const result = require_runner_commands.redactResult(inOrder(require_runner_commands.resultInStyle(found, "workflow"), repository), redact);
		log(core, require_runner_commands.renderText(result, require_runner_commands.unpainted), secrets);
		const published = await publish(repository, result);
		for (const note of repository.notes) core.info(redactTokens(note));
		return await report(core, inputs, runtime, withPublished(result, published, inputs), published);
	} finally {
		await repository.close();
	}
}
async function runCommand(inputs, repository, hooks, runtime) {
	const { options, subject, event } = inputs;
	if (options instanceof require_kinds.ProblemError) return require_read_text.stopped(subject, options);
	if (options.mode === "plan" && await isUntouchedInQueue(repository)) {
		repository.notes.push("This merge group does not change the file: no plan was made.");
		return {
			...await require_runner_commands.run({
				...options,
				mode: "validate"
			}, hooks, runtime),
			mode: "plan"
		};
	}
	if (!event.hasNoSecrets || options.mode === "validate") return require_runner_commands.run(options, hooks, runtime);
	const checked = await require_runner_commands.run({
		...options,
		mode: "validate"
	}, hooks, runtime);
	return {
		...checked,
		problems: [...checked.problems, onlyFileChecked()]
	};
}
/** Problems on lines that the pull request or push changes come before older warnings. */
function inOrder(result, { baseText, context }) {
	const changed = baseText === void 0 ? /* @__PURE__ */ new Set() : changedLines(baseText, require_read_text.readText(context.subject));
	return {
		...result,
		problems: inReportOrder(result.problems, changed)
	};
}
/** The run's result, once it is known what could be written to GitHub. */
function withPublished(result, { problems }, { github }) {
	const isFailure = result.outcome === "differs" && github.failOnDrift || require_kinds.errorsOf(problems).length > 0;
	return {
		...result,
		problems: [...result.problems, ...problems],
		outcome: isFailure && result.outcome !== "interrupted" ? "failed" : result.outcome
	};
}
/** Reports to the runner, each part by itself, so that one failure does not hide the rest. Returns the exit code. */
async function report(core, inputs, { secrets }, result, published) {
	annotate(core, result, {
		workspace: inputs.subject.folder,
		links: inputs.links
	}, secrets);
	let isWritten = true;
	const attempt = async (what, write) => {
		try {
			return await write();
		} catch (error) {
			isWritten = false;
			const problem = require_runner_commands.runnerFileNotWritten(what, error.code);
			core.error(annotationText(problem, inputs.links), { title: problem.code });
			return;
		}
	};
	const planFile = await attempt("plan file", () => writePlanFile(result, inputs.runnerTemp, secrets));
	await attempt("outputs", () => setOutputs(core, result, published, planFile ?? "", secrets));
	if (inputs.hasSummary) await attempt("job summary", () => {
		const { text } = renderMarkdown(result, {
			...inputs.links,
			run: void 0
		}, MAX_SUMMARY);
		return core.summary.addRaw(secrets.redactTokens(text)).write();
	});
	return !isWritten || result.outcome === "failed" || result.outcome === "interrupted" ? 1 : 0;
}
// src/main.ts
runAction({
	error,
	getInput,
	info,
	setOutput,
	setSecret,
	summary,
	warning
}, process.env).then(require_runner_commands.end);
