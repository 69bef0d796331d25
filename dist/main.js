require("./lib/check-node.js");
const require_runner_commands = require("./lib/runner-commands.js");
const require_kinds = require("./lib/kinds.js");
const require_address = require("./lib/address.js");
const require_addresses_file = require("./lib/addresses-file.js");
const require_scalar = require("./lib/scalar.js");
const require_variables = require("./lib/variables.js");
const require_outcome = require("./lib/outcome.js");
const require_pins = require("./lib/pins.js");
const require_review = require("./lib/review.js");
let os = require("os");
os = require_kinds.__toESM(os, 1);
let crypto = require("crypto");
crypto = require_kinds.__toESM(crypto, 1);
let fs = require("fs");
fs = require_kinds.__toESM(fs, 1);
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
// src/report/budget.ts
/** A text of a limited length, built of blocks that go in whole or not at all. */
var Budget = class {
	#blocks = [];
	/** SIDs of the rows that went in. */
	shownSids = [];
	#perSid;
	#left;
	/**
	* @param limit characters, of which line breaks between blocks are part
	* @param perSid characters that a row with a SID costs on top: what is kept of it elsewhere
	*/
	constructor(limit, perSid = 0) {
		this.#left = limit;
		this.#perSid = perSid;
	}
	/** Characters that are left. */
	get left() {
		return this.#left;
	}
	/** Whether the block went in. An empty one does, and leaves no trace. */
	add(block) {
		if (block === "") return true;
		if (block.length + 2 > this.#left) return false;
		this.#blocks.push(block);
		this.#left -= block.length + 2;
		return true;
	}
	/** Keeps so many characters for what comes last; `free` gives them back. */
	reserve(characters) {
		this.#left -= characters;
	}
	free(characters) {
		this.#left += characters;
	}
	/** Adds a head and as many rows as fit into a share of what is left; `more` says how many did not. */
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
	/** A folded section that holds what `fill` adds; none where that is nothing. It is closed whatever is cut. */
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
* Text from outside as code in a cell of a table: a long host, path or name may go over several lines, so that
* the table need not be wider than a phone. Only of what can mean nothing in markdown, and with references for
* what might make a link.
*/
function codeInCell(text) {
	if (!/^[A-Za-z0-9._/-]+$/.test(text) || text.length <= CELL_WIDTH) return code(text);
	return `<code>${text.split(/(?=[._/])/).map((part) => part.replace(/[._]/, (character) => `&#${character.charCodeAt(0)};`)).join("<wbr>")}</code>`;
}
/** Text from outside as code within HTML of ours, where markdown is not read. */
function codeInHtml(text) {
	return `<code>${require_kinds.visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}
/** A row of a table. Whatever is in a cell, a pipe does not end it: GFM takes `\|` in code spans, too,
* but knows no way to write a backslash before a pipe, which is shown as `\u{5c}`. */
function row(cells) {
	const safe = (cell) => cell.replace(/\\(?=\\*\|)/g, "\\u{5c}").replaceAll("|", "\\|");
	return `| ${cells.map(safe).join(" | ")} |`;
}
/**
* Our own sentence, in which "quoted" text came from outside and `backticks` mark code; everything else in it is
* shown as it is: no markup, no mention.
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
/** What would begin a link, but to the pages that a sentence of ours may lead to. */
const FOREIGN_LINK = new RegExp(String.raw`https?:\/\/(?!${OURS})|(?<!https?:\/\/(?=${OURS}))www\.`, "gi");
/**
* GitHub makes mentions, mail and issue links of what a reference to a character stands for, too; in a code span
* it makes none.
*/
function plainText$1(text) {
	return require_kinds.visible(text).replace(/[&<>*_~[\]\\|$`]/g, (character) => `&${character.charCodeAt(0)};`).replace(FOREIGN_LINK, (start) => `\`${start}\``).replace(/[@#]/g, (character) => `\`${character}\``).replace(/&(\d+);/g, "&#$1;");
}
// src/report/keep-lines.ts
/**
* The lines of the file that keep an address as it is live: of an update what differs, of an address in no entry all of
* it. A value that holds a secret is a comment.
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
/** What every address has: `name`, `enabled`, … */
function ownLines({ fields }, plan) {
	return fields.flatMap(({ field: path, before }) => {
		const field = require_kinds.fieldOf(plan.kind, path);
		return field !== void 0 && field.integration === void 0 && path !== "integration" && field.type !== "sid" ? line(field, before, plan) : [];
	});
}
/** What is written once, at the top of the file. */
function fileLines({ action, fields }, plan) {
	if (action !== "update") return [];
	const lines = fields.flatMap(({ field: path, before }) => {
		const field = require_kinds.fieldOf(plan.kind, path);
		return field?.type === "sid" ? line(field, before, plan) : [];
	});
	return plan.environment === void 0 || lines.length === 0 ? lines : nested(["environments", plan.environment], lines);
}
/** Where chats go, whole: a part of it alone would say something else beside a short form, or under `defaults`. */
function integrationLines({ fields, live }, plan) {
	const { kind } = plan;
	const shown = new Map(fields.map(({ field, before }) => [field, before]));
	const isAbout = (path) => path === "integration" || require_kinds.fieldOf(kind, path)?.integration !== void 0;
	if (![...shown.keys()].some(isAbout)) return [];
	const integration = require_kinds.integrationNamed(kind, live.values.get(require_kinds.INTEGRATION));
	if (integration === void 0) return ["# Where its chats go now cannot be written in this file."];
	const lines = kind.fields.filter((field) => field.integration === integration.name && live.values.has(field.path)).flatMap((field) => {
		const value = shown.get(field.path);
		if (value !== void 0) return line(field, value, plan);
		if (field.type === "url") return [`# ${require_kinds.keyOf(field)}: as it is`];
		return line(field, require_kinds.shownValue(live.values.get(field.path)), plan);
	});
	const switched = fields.find(({ field, after }) => field === "integration" && after !== null);
	return [...switched === void 0 ? [] : [`# in place of ${require_kinds.visible(String(switched.after))}:`], ...nested([integration.name], lines)];
}
/** What stands in a shown value for a secret. */
const HIDDEN = /[‹›]|\*\*\*/;
function line(field, value, { names }) {
	const key = require_kinds.keyOf(field);
	if (value === null) return [];
	if (typeof value !== "string") return [`${key}: ${value}`];
	if (value === "" && (field.path === "name" || field.type === "set")) return [`# ${key}: none, which cannot be written in this file`];
	if (field.type === "set") return [`${key}: [${require_kinds.splitSet(value).join(", ")}]`];
	if (HIDDEN.test(value)) return [`# ${key}: ${require_kinds.visible(value)} holds a secret: write that as \${NAME}`];
	if (field.type === "url") return [`${key}: ${require_scalar.scalar(require_variables.literalText(value))}`];
	const name = field.type === "reference" && field.holds === "sid" ? names.get(value) : void 0;
	return [`${key}: ${require_scalar.scalar(value)}${name === void 0 ? "" : ` # ${require_kinds.visible(name)}`}`];
}
function nested(path, lines) {
	return path.reduceRight((inner, name) => [`${require_scalar.scalar(name)}:`, ...inner.map((one) => `  ${one}`)], lines);
}
/** A key that no entry has, after the name. */
function freeKey(name, { claims }) {
	const base = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60);
	const taken = new Set(claims.map(({ key }) => key));
	let key = base || "address";
	for (let n = 2; taken.has(key); n++) key = `${base || "address"}-${n}`;
	return key;
}
// src/report/drift-advice.ts
/** What is compared in the diff that follows, and since when it is live. */
function driftCaption(change) {
	if (change.action === "create") return "Not live. The file says (`+`):";
	const live = `Live now (\`-\`${since(change)})`;
	if (change.action === "update") return `${live}, and what the file says (\`+\`):`;
	return `${live}, and ${place(change)}:`;
}
function place(change) {
	return change.action === "delete" && change.because === "removed" ? "under `removed` in the file" : "in no entry of the file";
}
function since({ live: { updated } }) {
	return updated === void 0 ? "" : `, since ${require_runner_commands.minuteOf(updated)}`;
}
/** How to put an address back, and how to keep it: the exact lines for the file. */
function driftAdvice(change, plan) {
	return [`**${change.action === "update" || change.action === "create" ? "Put it back" : "Follow the file"}:** ${RUN_APPLY}. The apply ${effectOf(change, plan)}.`, keep(change, plan)].join("\n\n");
}
/** The same, of an address that an apply leaves alone. */
function heldAdvice(change, plan) {
	const follow = change.action === "disable" ? "only an apply that is started by hand takes it out of service." : `write \`- ${change.sid}\` under \`removed\`, and merge that: the next apply deletes it.`;
	return [
		`Live now${since(change)}, and ${place(change)}. It is held: an apply leaves it.`,
		`**Follow the file:** ${follow}`,
		keep(change, plan)
	].join("\n\n");
}
/** Where plans must be reviewed, an apply holds what no plan has shown. */
const RUN_APPLY = "start the apply workflow by hand (where plans must be reviewed, with the `approved-plan-id` below), or merge a pull request whose plan shows this";
const EFFECTS = {
	update: "writes what the file says",
	disable: "takes the address out of service",
	delete: "deletes the address"
};
function effectOf(change, { kind }) {
	if (change.action !== "create") return EFFECTS[change.action];
	const { values } = change.desired;
	return require_kinds.keyValue(kind, values) === void 0 ? `creates the address, and its sites have to embed the new ${kind.embedded({
		sid: void 0,
		values
	}).what}` : `creates the address; its sites keep the ${require_kinds.keyField(kind)?.label} that they embed`;
}
function keep(change, plan) {
	if (change.action === "create") return `**Keep it so:** remove the entry ${code(change.key)} from the file, and merge that.`;
	const lines = [
		"```yaml",
		...keepLines(change, plan),
		"```"
	].join("\n");
	return `**Keep it:** ${howToKeep(change, plan)}\n\n${lines}`;
}
function howToKeep(change, plan) {
	if (change.action === "update") return `write these values into the file, or run ${code(acceptCommand(change.key, plan))}, and merge that:`;
	return `${change.action === "delete" && change.because === "removed" ? "take it off `removed`, " : ""}add this entry to the file, or name the address under \`ignore\`, and merge that:`;
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
/** A word for the shell. */
function word(text) {
	return /^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
// src/report/links.ts
/** Outside of GitHub, or of a run: nothing to link to. */
const NO_LINKS = {
	run: void 0,
	commit: void 0,
	file: void 0,
	runbook: void 0
};
/** `and 12 more changes: the job summary has all` */
function rest(links, what) {
	const where = links.run === void 0 ? "the plan-file has all" : `[the job summary](${links.run}) has all`;
	return (left) => `_and ${left} more ${what}: ${where}_`;
}
/**
* Text from outside as code that leads to a line of the file.
*
* @param show what makes code of the text
*/
function lineLink(line, text, links, show = code) {
	return links.file === void 0 ? show(text) : `[${show(text)}](${links.file}#L${line})`;
}
// src/report/meaning.ts
/**
* What a change means to somebody who does not know Twilio, in a sentence or two. The SID of what goes out of
* service is shown beside it. Text from outside is in quotes, so that a renderer knows it.
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
	const answered = `${visitors(change)} will be answered by ${destination(plan, values)}, once their site embeds ${toEmbed(change, plan)}.`;
	return values.get("enabled") === false ? `${answered} The address is made out of service.` : answered;
}
/** What the site of a new address has to embed. */
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
	if (name !== void 0) sentences.push(`The address is renamed to ${require_kinds.quoteShort(String(name.after))}; sites keep its ${plan.kind.embedded(change.live).what}.`);
	if (plan.kind.fields.some(({ path, isDestination }) => isDestination && fields.has(path))) sentences.push(moved(change, plan));
	if (fields.get("enabled")?.after === true) sentences.push(`${visitors(change)} get their chat back: the address goes into service.`);
	const others = otherSettings(change, plan);
	if (sentences.length === 0) sentences.push(`${visitors(change)} keep their chat.`);
	return `${sentences.join(" ")}${others === "" ? "" : ` Changed: ${others}.`}`;
}
function moved(change, plan) {
	const { desired, live } = change;
	const [from, to] = [destination(plan, live.values), destination(plan, desired.values)];
	const notes = change.fields.flatMap(({ field }) => require_runner_commands.variablesNote(change, field) ?? []);
	if (change.fields.every(({ field }) => !require_kinds.fieldOf(plan.kind, field)?.isDestination || require_runner_commands.variablesNote(change, field) !== void 0)) return `${visitors(change)} are still answered by ${to}: ${notes.join(", ")}.`;
	return from === to ? `${visitors(change)} will be answered by ${destination(plan, desired.values, "another")}.` : `${visitors(change)} will be answered by ${to} instead of ${from}.`;
}
/** The settings that change and have no sentence of their own, in words. */
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
/** Where chats go, in a few words: the path of a webhook is in the diff. */
function destination(plan, values, article = "the") {
	const integration = require_kinds.integrationNamed(plan.kind, values.get(require_kinds.INTEGRATION));
	if (integration === void 0) return "what is there now";
	const target = require_runner_commands.destinationOf(plan, values);
	return integration.describe(article, target === void 0 ? void 0 : require_kinds.quoteShort(target));
}
// src/report/mermaid.ts
/** More addresses than this are a map that nobody reads: it is cut to the changed ones. */
const UNCHANGED_LIMIT = 25;
const CHANGED_LIMIT = 60;
/** Mermaid itself draws no more characters. */
const TEXT_LIMIT = 5e4;
const LABEL_LIMIT = 60;
/**
* A map of website and locale → address → Studio Flow, webhook or task; undefined where there is nothing to
* draw, or more than anybody could read.
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
/** Text from outside as a label: all that is no plain letter, digit or space goes in as Mermaid's `#NN;`. */
function label(text) {
	if (text === "") return "#8709;";
	const seen = Array.from(require_kinds.visible(text));
	return (seen.length > LABEL_LIMIT ? [...seen.slice(0, LABEL_LIMIT), "…"] : seen).map((character) => isPlain(character) ? character : `#${character.codePointAt(0)};`).join("");
}
/** Letters of ASCII first: V8 takes 2 ms to look up what Unicode's letters are. */
function isPlain(character) {
	return /^[A-Za-z0-9 ]$/.test(character) || character > "~" && /[\p{L}\p{N}]/u.test(character);
}
// src/report/changes.ts
/** How a change is marked in the table, with the colours of the map. */
const MARKS = {
	deleted: "🔴",
	updated: "🟡",
	created: "🟢"
};
/** Shares of what is left, so that something of each is seen where not all is. */
const TABLE_SHARE = .7;
const GOING_SHARE = .4;
const FOLDS_SHARE = .3;
/**
* All that a plan would do: a table with deletes first, what is held, a map, each change's fields folded.
*
* @param between adds what comes right after the table
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
/** The line of a change. For an address in no entry it is what shows a reader that its SID goes out of service. */
const rowOf = (change, text) => require_runner_commands.isUnlistedChange(change) ? {
	text,
	sid: change.sid
} : text;
const lengthOf = (rows) => rows.reduce((sum, row) => sum + (typeof row === "string" ? row : row.text).length + 1, 0);
const HEAD = "| Address | What it means |\n|---|---|";
const HEAD_WITH_ORIGIN = "| Address | What it means | Comes from |\n|---|---|---|";
/** Too many to say more of each than its name and the SID that sites embed; or the SID alone. */
function addGoing(document, going, links) {
	const head = `🔴 **${require_kinds.count(going.length, "address goes", "addresses go")} out of service: sites that embed these lose their chat**`;
	const named = going.map((change) => rowOf(change, goingLine(change, change.sid)));
	const rows = lengthOf(named) > document.left * GOING_SHARE ? going.map((change) => rowOf(change, `- ${change.sid}`)) : named;
	document.addRows(`${head}\n`, rows, rest(links, "deletes"));
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
/** In a cell: the entry's key, with its line; an address in no entry by its name. */
function addressName(change, links) {
	const known = change.key ?? change.name;
	if (!("desired" in change)) return codeInCell(known);
	return lineLink(change.desired.place.line, known, links, codeInCell);
}
/** A SID that may go over several lines, so that a table of it fits on a phone. It is copied as it is. */
function brokenSid(sid) {
	if (!/^[A-Z]{2}[0-9a-f]{32}$/.test(sid)) return code(sid);
	return `<code>${sid.match(/^.{10}|.{8}/g)?.join("<wbr>")}</code>`;
}
function addHeld(document, plan, links) {
	document.addRows("#### Held: left as they are, since nobody has seen or reviewed them\n", plan.held.map((change) => rowOf(change, heldLine(change))), rest(links, "held"));
}
function addMap(document, plan) {
	const map = plan.changes.length === 0 ? void 0 : mermaid(plan);
	if (map === void 0) return;
	const off = map.hasOff ? " Dotted lines: out of service." : "";
	const scope = map.isCut ? " Only what changes is drawn." : "";
	const legend = `Website → address → where its chats go. Frames: ${MARKS.created} new, ${MARKS.updated} changed, ${MARKS.deleted} goes out of service.${off}${scope}`;
	document.add(`<details open><summary>Where chats go</summary>\n\n${legend}\n\n${map.text}\n\n</details>`);
}
/** A change's SID and fields, folded, as a diff; of drift also what to do about it. */
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
/** Nothing is changed by it: the entry that would keep the address shows its fields. */
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
	return demo === void 0 ? about : `${about} · [try its chat](${demo})`;
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
	const title = `${require_kinds.count(rows.length, "unlisted address", "unlisted addresses")}: live, and in no entry of the file`;
	document.fold(title, () => document.addRows(`${prose(require_runner_commands.UNLISTED_HINT)}\n`, rows, rest(links, "unlisted")));
}
// src/report/runbook.ts
/**
* The codes that docs/runbook.md has a section for: what somebody on call can meet, with a file that was fine. A test
* compares.
*/
const IN_RUNBOOK = /^FA(00[25-7]|20[134]|24\d|3\d\d|4\d\d)$/;
/** The section of the runbook about a code; undefined where there is none, or nobody knows where the page is. */
function runbookLink(code, { runbook }) {
	return runbook !== void 0 && IN_RUNBOOK.test(code) ? `${runbook}#${code.toLowerCase()}` : void 0;
}
// src/report/problem-list.ts
/** Problems must not crowd out the changes that they are about. */
const SHARE = .4;
/** An error at a line of the file, which is fixed there. Guards come before all else. */
const isInFile = (problem) => problem.place !== void 0 && !require_kinds.isGuard(problem);
/** What blocks the run comes before all else, as GitHub's loudest alert. */
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
		return "**Not all of it is done.** Run again once nothing stands in the way: only what is left is done then.";
	}
	if (errors === 0) return void 0;
	if (require_runner_commands.isBlocked(result)) return mode === "drift" ? "**An apply would be blocked.**" : "**Blocked: nothing is written.**";
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
/** Shares of what is left: what was done matters more than what is to be done, and both more than the plan. */
const TO_DO_SHARE = .2;
const DONE_SHARE = .7;
/** More SIDs to embed than this are folded. */
const UNFOLDED_LIMIT = 10;
const SIGNS = {
	done: ":white_check_mark:",
	failed: ":x:",
	"in doubt": ":x:",
	"left alone": ":pause_button:",
	held: ":pause_button:",
	"not attempted": ":pause_button:"
};
/** What became of each change, what goes out of service first; before it, what people have to do now. */
function addRecord(document, { outcomes, plan }, links, unshown) {
	const toEmbed = outcomes.flatMap((one) => embedding(one, plan));
	const listed = (start) => toEmbed.map((line) => `${start}${line}`);
	const more = rest(links, "new SIDs");
	if (toEmbed.length > UNFOLDED_LIMIT) {
		const title = `Sites have to embed what is new: ${require_kinds.count(toEmbed.length, "SID")}`;
		document.fold(title, () => document.addRows("", listed("- "), more, TO_DO_SHARE));
	} else document.addRows("> [!IMPORTANT]\n> **Sites have to embed what is new**\n>", listed("> - "), more, TO_DO_SHARE);
	const rank = ({ change, status }) => (require_address.goesOutOfService(change) ? 0 : require_runner_commands.STATUS_ORDER.length) + require_runner_commands.STATUS_ORDER.indexOf(status);
	const rows = [...outcomes].sort((a, b) => rank(a) - rank(b)).map((one) => outcomeRow(one, plan.kind, links, unshown.has(one.change.digest)));
	document.addRows("| Address | What was done |\n|---|---|", rows, rest(links, "outcomes"), DONE_SHARE);
}
/** `Embed this SID in www.acme.de: FO…` */
function embedding({ change, status, sid }, plan) {
	if (change.action !== "create" || status !== "done" || sid === void 0) return [];
	const { websites, values } = change.desired;
	const { what, value } = plan.kind.embedded({
		sid,
		values
	});
	const where = websites.length === 0 ? `the site of ${code(change.key)}` : prose(require_runner_commands.shownWebsites(websites));
	const demo = require_runner_commands.demoLink(plan, sid);
	const tried = demo === void 0 ? "" : ` ([try its chat](${demo}))`;
	return [`Embed this ${what} in ${where}: ${code(value)}${tried}`];
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
/** The `sid` lines that make the file safe against renames in the console. */
function pinSection({ plan, outcomes }) {
	const done = outcomes.flatMap(({ change, status, sid }) => status === "done" && change.key !== void 0 && sid !== void 0 ? [[change.key, sid]] : []);
	const pins = require_pins.missingPins(plan, new Map(done));
	if (pins.length === 0) return "";
	return [
		`<details><summary>Pin ${require_kinds.count(pins.length, "address", "addresses")}: lines to add to the file, so that a rename in the console cannot part them</summary>`,
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
* A result as GitHub markdown: job summary, comment and issue. All text from outside is escaped. Cut at whole
* changes: totals always stay, deletes come in their shortest form before any is left out.
*
* @param limit characters
* @param perSid characters of the limit that each of the shown SIDs takes up outside of the text
* @param unshown digests of changes that the pull request had not shown
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
/** The title's counts: the first thing that a reader of notifications sees. */
function counted(result) {
	if (result.kind === "applied") return ` (${require_runner_commands.outcomeCounts(result.applied.outcomes) || "in sync"})`;
	if (result.kind === "planned") {
		const blocked = require_runner_commands.isBlocked(result);
		return `${blocked ? ", blocked" : ""} (${require_runner_commands.changeCounts(result.plan, blocked)})`;
	}
	const errors = require_kinds.errorsOf(result.problems).length;
	return errors === 0 ? "" : ` (${require_kinds.count(errors, "problem")})`;
}
/** What happens when this is applied, or has happened; empty where nothing does. */
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
	if (result.kind === "applied") return result.applied.outcomes.length === 0 ? `**nothing to do, in sync** · ${where}` : where;
	if (result.kind === "planned") {
		const { plan } = result;
		const takes = require_runner_commands.applyTime(plan.seconds);
		const time = takes === void 0 ? "" : ` · the apply takes ${takes}`;
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
/** For those who see this for the first time, and for those who approve it. */
function aboutPlan({ id, file, kind }) {
	return [
		"<details><summary>What this is, and the plan's id</summary>",
		`A website embeds ${kind.howEmbedded} to offer a chat; the address says where its chats go. ${code(file)} lists the addresses, and an apply makes the Twilio account match it: this is what it changes. To have this plan applied and no other, give its id as \`approved-plan-id\`:`,
		`\`\`\`text\n${id}\n\`\`\``,
		"</details>"
	].join("\n\n");
}
/** As many characters of the plan's id as distinguish plans. */
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
* Problems in the order in which they are reported, since GitHub shows no more than ten annotations of a step: errors,
* then what is on changed lines, then the rest.
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
/** Numbers, from 1, of the lines of a text that its former version does not have. */
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
// src/github/apply-source.ts
/** What is merged, or a person asks for. Any other event may carry work that nobody has merged. */
const EVENTS = /* @__PURE__ */ new Set([
	"push",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch"
]);
/** GitHub runs these on the default branch alone, and does not always name it in what it sends. */
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
	if (!EVENTS.has(event.name)) return require_kinds.stop("FA401", event.name === "" ? "Mode apply runs on events of GitHub, and none is named (GITHUB_EVENT_NAME)" : `Mode apply does not run on the event ${event.name}`, "Apply on push to the branch that you deploy from, on schedule or on workflow_dispatch; plan on pull_request.");
	const allowed = allowedBranches(event, branches);
	if (event.ref === "" || allowed === void 0) return void 0;
	const branch = /^refs\/heads\/(.+)$/.exec(event.ref)?.[1];
	if (branch !== void 0 && allowed.includes(branch)) return void 0;
	const from = branch === void 0 ? `${event.ref.startsWith("refs/tags/") ? "the tag" : "the ref"} ${require_kinds.quote(event.ref.replace(/^refs\/tags\//, ""))}` : `the branch ${require_kinds.quote(branch)}`;
	const names = require_kinds.listed(allowed.map((name) => require_kinds.quote(name)), "and");
	return require_kinds.stop("FA401", `Mode apply does not run from ${from}, but from ${names} alone: what is not merged is not applied`, branch === void 0 ? "Run the workflow on a branch." : "Merge the branch first. To apply from it as well, name it in the input `branches`.");
}
/** Whether nobody can say if the run is on a branch that an apply may run from. */
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
* Whether a person sees what this run plans before anything comes of it, or has started it: a pull request's plan has
* reviewers, and a run by hand has who started it.
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
/** `pull_request_target` has them: it runs what the base branch says. */
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
	/** HTTP status; undefined without an answer. */
	status;
	/** How often it was asked. */
	attempts;
	constructor(message, kind, status, attempts = 1) {
		super(message);
		this.name = "GitHubError";
		this.kind = kind;
		this.status = status;
		this.attempts = attempts;
	}
	/** There is no token, or it may not do this, or may not even know that it is there (404). */
	get isForbidden() {
		if (this.kind === "no token") return true;
		const isAboutToken = this.status === 401 || this.status === 403 || this.status === 404;
		return this.kind === "refusal" && isAboutToken && !this.isLocked;
	}
	/** A locked conversation takes no comment from this token. */
	get isLocked() {
		return this.kind === "refusal" && this.status === 403 && /\blocked\b/i.test(this.message);
	}
	/** GitHub redirects to the new address of a repository that was renamed or transferred. */
	get isMoved() {
		return this.status !== void 0 && this.status >= 300 && this.status < 400;
	}
};
/** For `catch`: the answer in place of a failed call. Anything else that is thrown is a fault of ours, and stays one. */
function onGitHubError(answer) {
	return (thrown) => {
		if (thrown instanceof GitHubError) return answer(thrown);
		throw thrown;
	};
}
/** For `catch`: undefined in place of what is not there. */
const undefinedIfMissing = onGitHubError((error) => {
	if (error.status !== 404) throw error;
});
/** Holds the status of a redirect that was not followed. */
const REDIRECT_HEADER = "x-redirect-status";
/**
* What a call has failed with, and the milliseconds to wait before the next attempt; undefined where another one would
* not help.
*
* @param attempts made so far
* @param redact takes secrets out of what GitHub says
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
* A limit is a 429, or a 403 that is no missing permission. GitHub's secondary limits do not always say when to come
* again, and are then told from a missing permission by their words alone.
*/
function kindOf(status, headers, said) {
	if (status === void 0 || status >= 500) return "outage";
	const isAtLimit = headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || LIMITED.test(said);
	return status === 429 || status === 403 && isAtLimit ? "limit" : "refusal";
}
/** GraphQL says with status 200 that it is at a limit, or that something went wrong. */
function kindOfGraphQl(type, said) {
	if (type === "RATE_LIMITED" || LIMITED.test(said)) return "limit";
	return /something went wrong|timed? ?out/i.test(said) ? "outage" : "refusal";
}
/** The longest wait that an answer may ask for, in milliseconds: a job should not hang on a comment. */
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
/** Pages of 100 commits that a push is looked for in. */
const MAX_PAGES$2 = 3;
/**
* The commits that a push brought, by the first parents: a merge stands for what it merged. None where it took commits
* back.
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
* @param ref a commit, or a branch by its whole name: what it has had up to there
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
	if (!Array.isArray(rows)) throw new GitHubError("GitHub did not answer with a list", "outage");
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
* The path that a file has in the repository of this run. `actions/checkout` may have put the repository below the
* workspace (`path:`). A folder of the workspace is taken for it only where the very commit of this run is checked
* out there: anything else may be another repository, whose file of that path is another file.
*
* @param file from the workspace on, with slashes
* @param commits of this run: the one that caused it, and the head of its pull request
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
/** The commit that is checked out (https://git-scm.com/docs/gitrepository-layout); undefined where it is not known. */
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
* The text of a file at a commit, or at a branch or tag by its whole name (`refs/heads/main`): a tag may have the
* short name of a branch. Servers beside GitHub know branches by their short names alone.
*
* @returns undefined where it is not there
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
* The versions of a file that a branch has had, the latest first.
*
* @param ref a commit, or a branch by its whole name: what it has had up to there
*/
async function versionsOf(api, path, ref) {
	const commits = await fileCommits(api, path, ref);
	return (await Promise.all(commits.map((commit) => fileAt(api, path, commit)))).filter((text) => text !== void 0);
}
/** Raw text, as was asked for; or the JSON form, with the content in base64. */
function contentOf(found) {
	const { content, encoding } = found ?? {};
	const text = typeof content === "string" && encoding === "base64" ? Buffer.from(content, "base64").toString("utf8") : found;
	return typeof text === "string" ? text.replace(/^\uFEFF/, "") : void 0;
}
// src/github/known-inputs.ts
/** The inputs of action.yml, which is not at hand at run time. A test compares the two. */
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
/** Words of names that limit what is written, and the input that they are meant for. */
const LIMITS = [
	[/\b(delet|remov|destroy)/, "max-deletes"],
	[/\bplan-?id\b/, "approved-plan-id"],
	[/\b(review|approv)/, "require-reviewed-plan"],
	[/^(env|stage)$/, "environment"],
	[/^(max|limit)$/, "max-deletes"]
];
/**
* Inputs of the step that this Action does not have, as far as they are meant for it: the runner hands them over with
* a warning at most, and whoever wrote `dry-run: true` or `max-delete: 0` relies on it.
*
* @param environment inputs are `INPUT_NAME` there, in capitals; others than a step's may be there as well
*/
function unknownInputs(environment) {
	const known = INPUTS;
	return Object.entries(environment).flatMap(([variable, value]) => {
		const name = /^INPUT_(.+)$/.exec(variable)?.[1]?.toLowerCase();
		if (name === void 0 || value?.trim() === "" || known.includes(name)) return [];
		const hyphened = name.replaceAll("_", "-");
		const message = `There is no input ${require_kinds.quote(name)}`;
		if (DRY_RUN.test(hyphened)) return [require_kinds.problem("FA003", message, "Set `mode: plan` to see what an apply would do. It writes nothing to Twilio.")];
		if (hyphened === "only") return [require_kinds.problem("FA003", message, "Remove it: only the command line plans some entries alone.")];
		const near = require_kinds.nearest(hyphened, known) ?? LIMITS.find(([word]) => word.test(hyphened))?.[1];
		return near === void 0 ? [] : [require_kinds.problem("FA003", message, `Did you mean \`${near}\`?`)];
	});
}
// src/github/page-links.ts
/** `encodeURIComponent` leaves the parentheses, which would end a link of markdown, and quotes. */
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
/** Where this Action is kept is known by what the workflow uses; an action of the workflow's own checkout is nowhere. */
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
/** The inputs that hold secrets, whatever else is wrong with them: they are known before anything is printed. */
function secretInputs(get) {
	return [
		"github-token",
		"auth-token",
		"api-secret"
	].map(get);
}
/** Reads everything that the Action is given; nothing else reads inputs or the runner's variables. */
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
/** What can be read from any inputs: enough for a report, and for the comment whose plan may be stale by now. */
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
/** Several for `validate` alone, one a line or separated by commas. */
function filesOf(get, workspace, mode) {
	const text = get("file") || "addresses.yaml";
	if (mode !== "validate") return [require_runner_commands.pathFrom(workspace, text)];
	const files = text.split(/[\n,]/).map((file) => file.trim());
	return [...new Set(files.filter((file) => file !== "").map((file) => require_runner_commands.pathFrom(workspace, file)))];
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
	const [mode, twilio, maxDeletes, failOnDrift, comment, requireReviewedPlan, driftIssue, api] = require_kinds.allOf(() => parseMode(get("mode") || "plan"), () => offline ? void 0 : twilioSettings(get), () => require_runner_commands.parseMaxDeletes(get("max-deletes") || "20%", "Input `max-deletes`"), () => flag(get, "fail-on-drift", false), () => commentInput(get("comment") || "changes"), () => flag(get, "require-reviewed-plan", false), () => flag(get, "drift-issue", true), () => apiInput(get("api") || "flex-flows", subject.mode), () => checkNames(variables), () => checkFile(get("file"), subject.mode));
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
	if (mode !== "validate" && files.length > 1) throw require_kinds.stop("FA003", "Input `file` names several files, and only `mode: validate` takes more than one", "Run a step for each file.");
	if (files.includes("-")) throw require_kinds.stop("FA003", "Input `file` is \"-\"", "Name a file, for example addresses.yaml.");
}
function parseMode(text) {
	const mode = require_runner_commands.MODES.find((candidate) => candidate === text);
	if (mode !== void 0) return mode;
	throw require_kinds.stop("FA001", `Input \`mode\` is ${require_kinds.quote(text)}, and must be ${require_kinds.either(require_runner_commands.MODES)}`, oneOf(require_runner_commands.MODES, text));
}
/** What to write in place of a word that is none of these. */
function oneOf(words, written) {
	const near = require_kinds.nearest(written, words);
	return near === void 0 ? `Write ${require_kinds.either(words)}.` : `Did you mean ${require_kinds.quote(near)}?`;
}
function commentInput(text) {
	const known = COMMENT_INPUTS.find((input) => input === text);
	if (known !== void 0) return known;
	throw require_kinds.stop("FA003", `Input \`comment\` is ${require_kinds.quote(text)}`, oneOf(COMMENT_INPUTS, text));
}
/** What differs from the default has been written, for whatever mode. */
function apiInput(text, mode) {
	const api = require_runner_commands.parseApi(text, "Input `api`");
	if (mode === "export" || api === "flex-flows") return api;
	throw require_kinds.stop("FA003", `Input \`api\` is ${require_kinds.quote(text)}, and only \`mode: export\` takes it`, `Remove the input, and write \`api: ${api}\` at the top of the file.`);
}
const CREDENTIALS = {
	account: "account-sid",
	token: "auth-token",
	key: "api-key",
	secret: "api-secret"
};
function twilioSettings(get) {
	const names = require_runner_commands.mapInputs(CREDENTIALS, (name) => `Input \`${name}\``);
	return require_runner_commands.parseTwilio(require_runner_commands.mapInputs(CREDENTIALS, get), names, {
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
	throw require_kinds.stop("FA003", `Input \`${name}\` is ${require_kinds.quote(text)}`, oneOf(["true", "false"], text));
}
// src/github/outputs.ts
/** Prints text that the runner takes for text, whatever it says. */
function log(core, text, secrets) {
	for (const line of require_runner_commands.withoutCommands(secrets.redactTokens(text)).split("\n")) core.info(line);
}
/** One annotation for each problem, and for each change that did not come off; errors first. */
function annotate(core, result, { workspace, links }, secrets) {
	const problems = inReportOrder([...result.problems, ...failures(result)], /* @__PURE__ */ new Set());
	for (const { code, severity, message, remedy, place, path } of problems) {
		const page = runbookLink(code, links);
		const more = page === void 0 ? "" : ` More: ${page}`;
		const text = require_kinds.visible(secrets.redactTokens(`${message}. ${remedy}${more}`));
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
const CODES = {
	"left alone": "FA242",
	"in doubt": "FA241",
	failed: "FA240",
	"not attempted": "FA243"
};
/** Changes that did not come off, as problems at their entries. */
function failures(result) {
	return (require_runner_commands.appliedOf(result)?.outcomes ?? []).flatMap(({ change, status, note, link }) => {
		if (status === "done" || status === "held") return [];
		const what = `${change.action} of ${change.key ?? JSON.stringify(change.name)}: ${status}`;
		const make = status === "left alone" ? require_kinds.warning : require_kinds.problem;
		const message = note === void 0 ? what : `${what}; ${note}`;
		const remedy = `${link === void 0 ? "" : `See ${link}. `}Run again once the cause is gone.`;
		const at = "desired" in change ? {
			place: change.desired.place,
			path: `addresses.${change.key}`
		} : {};
		return [make(CODES[status], message, remedy, at)];
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
/** What the run could not find out is empty, never `false` or `0`: a later step must not take it for an answer. */
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
/** Only mode drift looks for it. Of an entry with a problem, nobody knows whether its address has drifted. */
function driftOutput(result) {
	if (result.mode !== "drift" || require_runner_commands.planOf(result) === void 0) return "";
	if (require_runner_commands.isOutOfSync(result)) return "true";
	return require_kinds.errorsOf(result.problems).every(require_kinds.isGuard) ? "false" : "";
}
// src/github/api-problems.ts
const baseVersionNotRead = toWarning("The base version of the file could not be read", "contents: read", "The plan holds, but says of no change where it comes from; in a run that nobody watches, what only that version listed is held. Run again to have both.");
const formerVersionsNotRead = toWarning("Earlier versions of the file could not be read", "contents: read", "Whether a new address is an old one under another name is not known: in a run that nobody watches, unlisted addresses are held. Run again to find out.");
const mergedPullNotRead = toWarning("The merged pull request and its comment could not be read", "contents: read and pull-requests: read", "What only its plan has shown is held, and it gets no record of this run. Run again to have both.");
const branchTipNotRead = toWarning("The tip of the branch could not be read", "contents: read", "This run went on with its own version of the file. See that no newer commit has another one; if one does, let the run of the newest commit apply.", "whether the branch has a newer version of the file is not known");
const commentsNotRead = toWarning("The comments of the pull request could not be read", "pull-requests: write", "None was written, since ours may be among them. The job summary has the whole; run again to write the comment.", "the comment is not written");
const commentNotWritten = toWarning("The comment could not be written", "pull-requests: write", "The job summary has the whole; run again to write the comment.");
const NO_COMMENT = require_kinds.warning("FA410", "No comment shows this plan, since input `comment` is never: it does not count as reviewed", "Set `comment` to changes or always in the plan job: apply holds what no comment has shown.");
const issueNotClosed = toWarning("A drift issue that may be open could not be closed", "issues: write", "The account is as the file says. The next drift run closes the issue.");
const failureNotNoted = toWarning("The drift issue could not be read, or could not say that this run failed", "issues: write", "If a drift issue is open, what it shows may be out of date.");
/**
* A warning: what GitHub did not let be read or written stops no run.
*
* @param failed what was tried, as a sentence that says that it failed
* @param permission what the job's token has to be allowed, as in a workflow
* @param without how the run went on without it, and what to do
* @param withoutToken what is not done where there is no token, as a sentence goes on
*/
function toWarning(failed, permission, without, withoutToken = failed) {
	return (error) => {
		const message = error.kind === "no token" ? `There is no github-token: ${withoutToken}` : `${failed}: ${why(error)}`;
		if (error.isLocked) return require_kinds.warning("FA410", message, `${UNLOCK} ${without}`);
		if (error.isMoved) return require_kinds.warning("FA411", message, `${START_ANEW} ${without}`);
		return error.isForbidden ? require_kinds.warning("FA410", message, allow(error, permission)) : require_kinds.warning("FA411", message, without);
	};
}
const UNLOCK = "Unlock the conversation on GitHub.";
const START_ANEW = "Start a new run: it knows the new name of the repository.";
/** GitHub's words, and how often it was asked: who reads it knows whether to ask once more. */
function why(error) {
	if (error.kind === "no token") return error.message;
	if (error.isMoved) return `${require_kinds.quote(error.message)} (HTTP status ${error.status}): the repository was renamed or transferred`;
	if (error.kind === "refusal") return require_kinds.quote(error.message);
	const tried = error.attempts > 1 ? [`tried ${error.attempts} times`] : [];
	const more = [...error.status === void 0 ? [] : [`HTTP status ${error.status}`], ...tried].join(", ");
	return `${require_kinds.quote(error.message)}${more === "" ? "" : ` (${more})`}`;
}
function allow({ kind, status }, permission) {
	const token = "Leave the input `github-token` at its default";
	if (kind === "no token") return `${token}, and give the job \`permissions: ${permission}\`.`;
	if (status === 401) return `${token}, or give a token that is valid.`;
	return `Give the job \`permissions: ${permission}\`.`;
}
/** Drift that is reported nowhere makes the run fail. */
function unreportedDrift(error) {
	return require_kinds.problem("FA412", `The account has drifted, and the issue that tells of it could not be written: ${why(error)}`, `${remedyForIssue(error)} Without an issue, set \`fail-on-drift: true\` or \`drift-issue: false\`.`);
}
function remedyForIssue(error) {
	if (error.isForbidden) return allow(error, "issues: write");
	if (error.isLocked) return UNLOCK;
	if (error.isMoved) return START_ANEW;
	if (error.kind === "refusal") return "See that the repository has issues turned on.";
	return "Run again once GitHub answers.";
}
/** An old job that runs again, and nobody knows whether the branch has newer work. */
function unreadableTip(branch, error) {
	return require_kinds.problem("FA402", `This run is a repeated one, and the tip of ${branch} could not be read: ${why(error)}`, `Start a new run by hand (workflow_dispatch) in place of this one. ${error.isForbidden ? allow(error, "contents: read") : "Or run again once GitHub answers."}`);
}
/** What was reviewed is not known, and so nothing is applied. */
function unreadableReview(error) {
	return require_kinds.guard("reviewed plan", "FA310", `The reviewed plan could not be read: ${why(error)}`, "Run again, or run with the id of a plan that you looked at as approved-plan-id. The job needs `pull-requests: read`.");
}
// src/github/comment-metadata.ts
const TOOL = "twilio-flex-addresses";
/** The first line of what is about one file, account and environment. */
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
/** Of a plan that is blocked, nothing counts as reviewed; of one with too much drift, nothing counts as seen to go. */
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
/** The third line of what an apply has written over a plan. */
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
/** A body as the lines that it begins with, and its text. */
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
/** Reads the second line of a body; undefined where it is none. */
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
/** Which of many are among others: a bit each, since digests would take up as much room again. */
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
/** A name in GraphQL as REST says it: there an app's name ends in `[bot]`. */
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
* Who this token is, as REST says it; asked once. A workflow's own token cannot ask for its user; GraphQL's
* `viewer` is said to work, and where it is refused the token is the workflow's.
*
* @throws GitHubError where nobody answers: then nobody knows what is ours
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
/** Who the token is, as REST says it, by GraphQL's `viewer`. */
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
	/** @param once whether it must not be sent again when its answer is lost */
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
	* One call, as in GitHub's documentation: `GET /repos/{owner}/{repo}/…`; owner and repo are filled in. A POST makes
	* something new.
	*/
	async function request(route, parameters = {}) {
		const call = () => octokit.request(route, {
			owner,
			repo,
			...parameters
		});
		const { data } = await attempt(route.startsWith("POST "), call);
		if (/^(?:POST|PATCH) /.test(route) && !isObject(data)) throw unexpected("what was written");
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
		throw new GitHubError("GitHub gave more pages than can be read", "refusal");
	}
	return {
		repository,
		request,
		graphql,
		list,
		close: transport.close
	};
}
/** An answer of another form than GitHub's: a page of a proxy, or nothing. */
const unexpected = (what) => new GitHubError(`GitHub did not answer with ${what}`, "outage");
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
/** A row of GitHub's; undefined for a pull request, which is among the issues, and for what is none of both. */
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
* All posts that begin with the marker and are ours, the first one first. Another person's copy of the marker is
* not.
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
* @param found those that are there, the oldest first
* @returns the post's page; undefined where GitHub has answered with none
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
* GitHub cannot make a post only where there is none, so that of two runs at once each may make one: after it has
* made its own, each looks again. The oldest stays: all runs agree on it.
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
* Creates a post once, even where the answer is lost: it is looked for before another is made.
*
* @param find the one that is there by now
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
* A pull request and our comments on it, found by their first line and their author: in one request of GraphQL, by REST
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
/** @param viewer whether it asks who the token is, too */
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
	if (!pullRequest) throw new GitHubError("GitHub did not answer with a pull request", "refusal");
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
/** A workflow's token may not be allowed to ask who it is: it is then the workflow's. */
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
* Writes a pull request's one comment: made, brought up to date, or left alone where it says the same.
*
* @param found our comments that are there
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
/** A body without what changes from run to run: the commit and the run it was written for. */
function stableText(body) {
	return body.replace(/\r\n/g, "\n").replace(/ head=[0-9A-Za-z]* /, " ").replace(/commit \w+(?=[^\n]*<\/sub>)/g, "commit").replace(/\/actions\/runs\/\w+/g, "/actions/runs").replace(/\/blob\/[^/]+\//g, "/blob/").trim();
}
// src/github/comment-body.ts
/** GitHub takes 65,536 characters; a person may want to add something. */
const MAX_LENGTH$2 = 6e4;
/** Characters below which the text would say nothing. */
const MIN_TEXT = 2e3;
/** A reviewed plan that takes more than this, with its metadata, leaves too little for what was done. */
const MAX_FOLDED = 4e4;
/** Whether an apply has done something, or tried to: what it says of that is a record. */
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
* The comment of an apply: what it did, or why it did nothing, over the plan that was reviewed.
*
* @param before the comment's body until now, where we were the last to edit it
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
/** The body of a comment with all that it holds as reviewed done, and its text as it is. */
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
/** What was reviewed is done, but for what this apply has left open. */
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
/** The plan of a comment, folded; as it was kept where the comment is the record of an apply. */
function foldedPlan(body, limit) {
	const text = isRecord(body) || body.includes(START$1) ? between(body, START$1, END$1) : splitBody(body).text.trim();
	if (text === "") return "";
	const shown = text.length > limit ? "It is too long to be kept here; the plan job has it in its summary." : text;
	return `\n\n<details><summary>The plan that was reviewed</summary>\n\n${START$1}\n${shown}\n${END$1}\n\n</details>\n`;
}
function between(body, start, end) {
	const [from, to] = [body.indexOf(start), body.lastIndexOf(end)];
	return from < 0 || to < from ? "" : body.slice(from + start.length, to).trim();
}
// src/report/drift-failure.ts
/** Why a drift run failed: for the issue that shows what the last good run found. */
function driftFailure(result, links, limit) {
	const document = new Budget(limit);
	const run = links.run === void 0 ? "" : ` Drift runs have failed since [this run](${links.run}).`;
	document.add(`> [!WARNING]\n> **Drift is not being checked at the moment.**${run} What the issue shows below is from the last run that succeeded.`);
	const rows = require_kinds.errorsOf(result.problems).map((problem) => problemLine(problem, links));
	document.addRows("", rows, rest(links, "problems"));
	return document.toString();
}
// src/github/drift-issues-query.ts
const UPDATE_ISSUE = "PATCH /repos/{owner}/{repo}/issues/{issue_number}";
const LIST_ISSUES = "GET /repos/{owner}/{repo}/issues";
/** One request by GraphQL; REST where that is not there, or may not say who the token is. @throws GitHubError */
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
	if (!viewer || !repository) throw new GitHubError("GitHub did not answer with issues", "refusal");
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
* Says at the top of the open drift issue that the run failed: what is below it may be out of date. A note that says the
* same stays, with the run since which it holds. The next run that succeeds writes the issue without it.
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
/** The run and the commit change every night. */
function withoutLinks(note) {
	return note.replace(/\/actions\/runs\/\w+/g, "").replace(/\/blob\/[^/]+\//g, "/");
}
// src/github/drift-issue.ts
const MAX_LENGTH = 59500;
/** Pages of closed issues to look through for one that was closed as not planned. */
const MAX_CLOSED_PAGES = 10;
const CREATE_ISSUE = "POST /repos/{owner}/{repo}/issues";
/**
* Keeps one issue open while there is drift: opened, and brought up to date only when the drift changes. An issue that a
* person closed as not planned counts as told, until the drift changes.
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
			const note = `A second one of #${first.id}, opened at the same time.`;
			await close(api, copy.id, "duplicate", note).catch(onGitHubError(() => void 0));
		}
	});
}
/**
* Closes what is open, with a note, once the account is in sync.
*
* @param plan of the account as it was when the run began
* @returns the page of the issue that was closed; undefined where none was open
*/
async function closeDriftIssues(api, found, plan, { links, redactTokens, mode }) {
	const run = links.run === void 0 ? "" : ` ([run](${links.run}))`;
	const said = mode === "apply" ? `An apply brought the account in sync with ${plan.file}.` : `The account is as ${plan.file} says again.`;
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
/** No change is named in it: an issue is no review. */
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
	const where = environment === void 0 ? "" : `, ${environment}`;
	return `Drift: the Twilio Flex addresses are not as ${require_kinds.visible(file)} says${require_kinds.visible(where)}`;
}
/** Closed first: where that is refused, no run after another leaves a note. */
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
/** Text that markdown reads nothing in. */
const plainText = (text) => text.replace(/[^\p{L}\p{N} #.,/_-]/gu, " ");
// src/github/merged-pulls.ts
const PULLS_OF = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
/**
* The pull requests that brought commits into a branch. A commit may have been merged into other branches as well, and
* a fork's may belong to pull requests of the repository that it was forked from.
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
/** What the comment of a pull request counts for, where that is ours and we were the last to edit it. */
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
	if (comment === void 0) return "has no comment with a plan";
	if (metadata === void 0) return "has a comment without a plan";
	if (comment.isEditedByUs === void 0) return "has a comment whose last editor GitHub does not name";
	return comment.isEditedByUs ? void 0 : "has a comment that somebody else was the last to edit";
}
function whyOfOther(reviewed, head) {
	if (reviewed === void 0 || reviewed.head === head) return void 0;
	return `shows the plan of ${reviewed.head.slice(0, 10)}, and ${head.slice(0, 10)} was merged (set require-reviewed-plan in the plan job too)`;
}
/** The plan that was shown of what was merged, if that is known. GitHub may not say which head that was. */
function planOfMergedHead({ head, reviewed }) {
	return reviewed !== void 0 && (head === "" || reviewed.head === head) ? [reviewed] : [];
}
/** What of its plan is not done yet, as short digests. */
function unfinished({ reviewed }) {
	const done = new Set(reviewed?.done);
	return (reviewed?.changes ?? []).filter((digest) => !done.has(digest));
}
const isUnfinished = (pull) => unfinished(pull).length > 0;
/** What of their plans is reviewed and not done yet, as short digests: not by a later record of another one either. */
function openReviews(pulls) {
	const counting = pulls.filter(({ whyNot }) => whyNot === void 0);
	return new Set(counting.flatMap((pull) => {
		const later = pulls.filter(({ comment }) => isWrittenBefore(pull.comment, comment));
		const done = new Set(later.flatMap(({ reviewed }) => reviewed?.done ?? []));
		return unfinished(pull).filter((digest) => !done.has(digest));
	}));
}
/** Where GitHub does not tell when they were written, nobody knows that one is older. */
function isWrittenBefore(one, other) {
	const [before, after] = [one?.writtenAt, other?.writtenAt];
	return before !== void 0 && after !== void 0 && Date.parse(before) < Date.parse(after);
}
/** What was looked at for a review, in a sentence. */
function lookedAt(pulls, commit) {
	if (pulls.length === 0) return `No merged pull request brought commit ${commit.slice(0, 10)}`;
	return require_kinds.listed(pulls.map(({ number, whyNot }) => `Pull request #${number} ${whyNot ?? "showed another plan"}`), "and");
}
// src/github/publish.ts
/**
* Milliseconds that an interrupted run waits for GitHub: a cancelled job has 7.5 s, of which the requests to Twilio
* that are under way may take 4.
*/
const MAX_WAIT = 3e3;
const CUT_SHORT = "the run was interrupted, and GitHub did not answer in time";
/**
* Writes the comment or the drift issue. What cannot be written is a warning, but for drift that is reported nowhere.
* An interrupted run does not wait long for GitHub: outputs and summary are still to be written.
*/
async function publish(repository, result) {
	return {
		...await Promise.race([write(repository, result), giveUp(repository, result)]),
		problems: [...repository.problems]
	};
}
/** Ends once the time is over that an interrupted run has for GitHub; never before that. */
async function giveUp(repository, result) {
	const { interrupted } = repository.context;
	if (!interrupted.aborted) await new Promise((aborted) => interrupted.addEventListener("abort", aborted, { once: true }));
	await new Promise((over) => setTimeout(over, MAX_WAIT).unref());
	const toProblem = result.mode === "drift" && require_runner_commands.isOutOfSync(result) ? unreportedDrift : commentNotWritten;
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
/** What is not known of the account is not written: an interrupted run leaves the issue as it is. */
async function writeIssue(repository, result) {
	const { context } = repository;
	const plan = require_runner_commands.planOf(result);
	if (!context.github.driftIssue || result.outcome === "interrupted") return void 0;
	if (result.outcome === "failed" || plan === void 0) {
		if (!repository.keepsDriftIssue) return void 0;
		return repository.attempt(failureNotNoted, async (api) => noteFailure(api, await repository.driftIssues(), result, context));
	}
	if (require_address.inSync(plan)) return closeIssues(repository, result, plan);
	return repository.attempt(unreportedDrift, async (api) => upsertDriftIssue(api, await repository.driftIssues(), result, plan, context));
}
async function closeIssues(repository, { mode }, plan) {
	if (!repository.keepsDriftIssue) return void 0;
	return repository.attempt(issueNotClosed, async (api) => closeDriftIssues(api, await repository.driftIssues(), plan, {
		...repository.context,
		mode
	}));
}
async function writeComment(repository, result) {
	const { subject, event, github } = repository.context;
	const isPlan = subject.mode === "plan" && event.pullRequest !== void 0;
	if (github.comment === "never") {
		if (isPlan && github.requireReviewedPlan && require_runner_commands.isOutOfSync(result)) repository.problems.push(NO_COMMENT);
		return;
	}
	if (isPlan) return writePlan(repository, result, event.pullRequest);
	return subject.mode === "apply" ? writeRecords(repository, result) : void 0;
}
/** Only the plan of an open pull request's present head writes its comment. */
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
		repository.notes.push(`Pull request #${number} ${why}: its comment is left as it is.`);
		return first?.url;
	}
	if (first === void 0 && github.comment !== "always" && !require_runner_commands.isOutOfSync(result)) return void 0;
	const body = planBody(result, head, repository.about, repository.context);
	return upsertOne(repository, pull.number, body, pull.comments, needed(commentNotWritten));
}
/** The record of an apply, on each pull request whose changes it applied; and on those of a push, whatever it did. */
async function writeRecords(repository, result) {
	const isPush = repository.context.event.name === "push";
	const done = digestsOf(result, (status) => status === "done");
	if (!isPush && done.size === 0) return void 0;
	const own = await repository.mergedPullsIfKnown();
	const nothingIsLeft = require_runner_commands.appliedOf(result)?.inSync === true;
	const earlier = done.size === 0 && !nothingIsLeft ? [] : await repository.earlierPulls().catch(onGitHubError(() => []));
	const concerns = (digests) => (pull) => pull.reviewed?.changes.some((digest) => digests.has(digest)) ?? false;
	const ofPush = isPush ? own.filter((pull) => isToBeTold(pull, result, own.length === 1)) : [];
	const all = digestsOf(result, () => true);
	const told = ofPush.filter((pull) => own.length === 1 || all.size === 0 || pull.reviewed === void 0 || concerns(all)(pull));
	const pulls = /* @__PURE__ */ new Set([...told, ...[...own, ...earlier].filter(concerns(done))]);
	const urls = [];
	for (const pull of pulls) urls.push(await writeRecord(repository, result, pull));
	const open = [...own, ...earlier].filter((pull) => !pulls.has(pull) && isUnfinished(pull));
	if (nothingIsLeft) for (const pull of open) await closeReview(repository, pull);
	return urls[0];
}
/** A run that has done nothing leaves the record of the one that did, and makes no comment to say so. */
function isToBeTold({ shows }, result, isAlone) {
	if (shows === "nothing" && !isAlone) return false;
	if (hasDone(result) || shows === "plan") return true;
	const hasHeld = (require_runner_commands.appliedOf(result)?.outcomes.length ?? 0) > 0;
	return shows === "nothing" && (hasHeld || result.outcome !== "done");
}
/** By what of the changes that an apply came to may have been reviewed. */
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
* Whether a merge group leaves the file as it is: then Twilio is not asked, so that neither drift nor an outage stops
* what has nothing to do with it. Not so where that is not known.
*/
async function isUntouchedInQueue(repository) {
	const { event, path, subject } = repository.context;
	const { name, baseCommit } = event;
	if (name !== "merge_group" || baseCommit === void 0 || !repository.isConnected) return false;
	const base = await repository.open().then((api) => fileAt(api, path, baseCommit)).catch(onGitHubError(() => void 0));
	return base !== void 0 && unix(base) === unix(ownText());
	function ownText() {
		try {
			return require_runner_commands.readText(subject);
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
/** What of GitHub a run reads more than once, or from more than one place: read once, and when it is asked for. */
var Repository = class {
	context;
	about;
	/** What could not be read or written. */
	problems = [];
	/** Why what was reviewed is not known; undefined while it is. */
	unreadableReview;
	/** What was looked at for a review, in a sentence. */
	lookedAt = "";
	/** What the log says of what was left as it is. */
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
	/** What is known of the file's past. An outage of GitHub is no failure: what is not known is not said. */
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
	/** While Twilio is read, the comment or issue that will be written is looked for as well. */
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
	/** What was reviewed and is not done yet. What cannot be read was not reviewed. */
	async #reviewed() {
		const [own = [], earlier = []] = await Promise.all([this.mergedPulls(), this.#earlierPulls()]).catch(onGitHubError((error) => {
			this.unreadableReview = error;
			return [];
		}));
		const open = openReviews([...own, ...earlier]);
		this.lookedAt = lookedAt([...own, ...earlier.filter(isUnfinished)], this.context.commit);
		return (digest) => open.has(shortDigest(digest));
	}
	/** A pull request and our comments on it. @throws GitHubError */
	pullRequest(number) {
		const pull = this.#pulls.get(number) ?? this.open().then((api) => readPullRequest(api, number, this.about));
		this.#pulls.set(number, pull);
		return pull;
	}
	/** A pull request in the merge queue, with the plan of its present head. @throws GitHubError */
	async queuedPull(number) {
		const { head } = await this.pullRequest(number);
		return readMergedPull((one) => this.pullRequest(one), {
			number,
			head
		}, this.about);
	}
	/** The pull requests that brought what this run applies: the push, or the last commit of the file. @throws GitHubError */
	mergedPulls() {
		this.#merged ??= this.#ownCommits().then((commits) => this.#pullsOf(commits));
		return this.#merged;
	}
	async mergedPullsIfKnown() {
		if (!this.isConnected || this.context.commit === "") return [];
		this.#mergedIfKnown ??= this.attempt(mergedPullNotRead, () => this.mergedPulls()).then((found) => found ?? []);
		return this.#mergedIfKnown;
	}
	/** Those of earlier commits of the file, as far as not all of their reviewed changes are done. @throws GitHubError */
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
	/** What GitHub does not let be read or written is a problem to report, and undefined. */
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
		if (!this.isConnected) throw new GitHubError("there is no github-token", "no token");
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
// src/github/branch-tip.ts
/** An old job that runs again must not undo what the branch has got since. */
async function newerFile(repository) {
	const { subject, github, event, path } = repository.context;
	if (repository.context.repository === "") return [];
	const branch = require_kinds.quote(event.ref.replace(/^refs\/(heads|tags)\//, ""));
	if (isSourceUnknown(event, github.branches)) {
		if (event.isRepeated) return [unknownSource];
		repository.problems.push({
			...unknownSource,
			severity: "warning"
		});
	}
	const tip = await repository.open().then((api) => fileAt(api, path, event.ref)).then((text) => ({ text })).catch(onGitHubError((error) => error));
	if (tip instanceof GitHubError) {
		if (event.isRepeated) return [unreadableTip(branch, tip)];
		repository.problems.push(branchTipNotRead(tip));
		return [];
	}
	const own = require_runner_commands.readText(subject);
	const unix = (text) => text.replace(/\r\n/g, "\n");
	if (tip.text !== void 0 && unix(tip.text) === unix(own)) return [];
	const has = tip.text === void 0 ? "no such file, or this token may not read it" : "another version of the file";
	return [require_kinds.problem("FA402", `The tip of ${branch} has ${has}: an old job must not undo newer work`, "Let the run of the newest commit apply, or start a new run by hand (workflow_dispatch): it takes the branch as it is. The job needs `contents: read`.")];
}
const unknownSource = require_kinds.problem("FA402", "The event does not name the default branch, so it is unknown whether this run is on it", "Name the branches that apply may run from in the input `branches`.");
// src/github/review-gate.ts
/**
* What blocks a plan beside its own guards: a newer file in the branch, or, in a merge queue, a change that nobody
* reviewed.
*
* @param base the plan of the version that the queue's change is made to
*/
async function checkReview(repository, plan, base) {
	const { subject, github, event } = repository.context;
	if (subject.mode === "apply") return newerFile(repository);
	if (subject.mode !== "plan" || event.name !== "merge_group" || !github.requireReviewedPlan) return [];
	const { queuedPullRequest } = event;
	if (queuedPullRequest === void 0) return [notReviewed(plan, "The merge group names no pull request, and its plan must have been reviewed")];
	return repository.queuedPull(queuedPullRequest).then((pull) => unreviewedInQueue(plan, base, pull), onGitHubError((error) => [unreadableReview(error)]));
}
/** Only what this change of the file does is judged: what waits before it in the queue has its own pull request. */
function unreviewedInQueue(plan, base, pull) {
	const open = openReviews([pull]);
	const missing = require_review.unreviewedChanges(plan.changes, (digest) => open.has(shortDigest(digest)), base);
	if (missing.length === 0) return [];
	const why = pull.whyNot === void 0 ? "" : `, which ${pull.whyNot}`;
	return [notReviewed(plan, `${require_kinds.count(missing.length, "change is", "changes are")} not in a plan that pull request #${pull.number} showed${why}: ${named(missing)}`, "Take the pull request out of the queue, run its plan job again, look at the plan, and queue it again.")];
}
/**
* What to say of changes that an apply holds for review: a failure where some come from the file, and a warning where
* all of them are drift.
*/
function heldForReview(repository, plan, ofFile) {
	const held = plan.held.filter(({ heldBecause }) => heldBecause === "not reviewed");
	if (held.length === 0) return [];
	if (repository.unreadableReview !== void 0) return [unreadableReview(repository.unreadableReview)];
	const what = `${require_kinds.count(held.length, "change is", "changes are")} held, since no reviewed plan showed ${held.length === 1 ? "it" : "them"}: ${named(held)}`;
	const rest = {
		...plan,
		id: require_review.planId(plan.account, plan, plan.held),
		changes: []
	};
	if (ofFile.length > 0) return [require_kinds.problem("FA310", `${what}. ${repository.lookedAt}`, approve(rest))];
	const [they, them] = held.length === 1 ? ["It is", "it"] : ["They are", "them"];
	const keep = held.every(({ action }) => action === "update") ? "to keep what is in Twilio, run `flex-addresses accept` and merge that" : "to keep what is in Twilio, change the file";
	return [require_kinds.warning("FA310", `${what}. ${they} drift: the file asked for the same before this change`, `To have ${them} applied, open a pull request that shows the plan, and merge it; ${keep}. ${approve(rest)}`)];
}
function named(changes) {
	return require_kinds.firstOf(changes.map((change) => `${change.action} ${change.key ?? require_kinds.quote(change.name)}`), 10);
}
function approve({ id, changes, held }) {
	return `To apply the whole plan as it is now (${require_kinds.count(changes.length + held.length, "change")}) without a review, start the apply workflow by hand with \`approved-plan-id: ${id}\`.`;
}
function notReviewed(plan, message, remedy = approve(plan)) {
	return require_kinds.guard("reviewed plan", "FA310", message, remedy);
}
// src/github/action.ts
/** A job summary may have 1 MiB, and characters may take three bytes. */
const MAX_SUMMARY = 34e4;
/** The Action's entry point: inputs in; annotations, outputs, summary, comment and issue out. Gives the exit code. */
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
/** Nobody is there to be asked: the log shows the plan before it is written, and how far the apply is. */
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
	if (options instanceof require_kinds.ProblemError) return require_runner_commands.stopped(subject, options);
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
		problems: [...checked.problems, NO_SECRETS]
	};
}
/** What is on lines that the pull request or push changes comes before older warnings. */
function inOrder(result, { baseText, context }) {
	const changed = baseText === void 0 ? /* @__PURE__ */ new Set() : changedLines(baseText, require_runner_commands.readText(context.subject));
	return {
		...result,
		problems: inReportOrder(result.problems, changed)
	};
}
const NO_SECRETS = require_kinds.warning("FA403", "No live plan was made: pull requests of forks and of Dependabot have no secrets. The file was checked", "A maintainer who wants to see the plan pushes the branch to this repository.");
/** What the run has come to, once it is known what could be written to GitHub. */
function withPublished(result, { problems }, { github }) {
	const isFailure = result.outcome === "differs" && github.failOnDrift || require_kinds.errorsOf(problems).length > 0;
	return {
		...result,
		problems: [...result.problems, ...problems],
		outcome: isFailure && result.outcome !== "interrupted" ? "failed" : result.outcome
	};
}
/** Reports to the runner, each part by itself: what was done is reported wherever it can be. Gives the exit code. */
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
			const code = error.code ?? "it is not there";
			const page = runbookLink("FA007", inputs.links);
			core.error(`${what} could not be written (${code}). The log has what was done; see to the files of this runner.${page === void 0 ? "" : ` More: ${page}`}`, { title: "FA007" });
			return;
		}
	};
	const planFile = await attempt("The plan-file", () => writePlanFile(result, inputs.runnerTemp, secrets));
	await attempt("The outputs", () => setOutputs(core, result, published, planFile ?? "", secrets));
	if (inputs.hasSummary) await attempt("The job summary", () => {
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
