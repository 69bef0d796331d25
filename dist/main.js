require("./lib/check-node.js");
const require_json = require("./lib/json.js");
const require_near = require("./lib/near.js");
const require_plan = require("./lib/plan.js");
const require_outcome = require("./lib/outcome.js");
const require_pins = require("./lib/pins.js");
let os = require("os");
os = require_near.__toESM(os, 1);
let crypto = require("crypto");
crypto = require_near.__toESM(crypto, 1);
let fs = require("fs");
fs = require_near.__toESM(fs, 1);
let node_crypto = require("node:crypto");
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
/** A text of a bounded length, built of blocks that go in whole or not at all. */
var Budget = class {
	#blocks = [];
	#left;
	/** @param limit characters, of which line breaks between blocks are part */
	constructor(limit) {
		this.#left = limit;
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
		if (rows.length === 0) return true;
		const note = more(rows.length);
		let room = Math.floor(this.#left * share) - head.length - note.length - 4;
		let fit = 0;
		for (const row of rows) {
			if (row.length + 1 > room) break;
			room -= row.length + 1;
			fit++;
		}
		if (fit === rows.length) return this.add([head, ...rows].filter((line) => line !== "").join("\n"));
		const left = more(rows.length - fit);
		return this.add(`${[head, ...rows.slice(0, fit)].filter((line) => line !== "").join("\n")}\n\n${left}`) && false;
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
	const shown = require_near.visible(text);
	if (shown.trim() === "") return "` `";
	const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/g), ([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = /^[ `]|[ `]$/.test(shown) ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
/** What a column of a table on a phone has room for. */
const NARROW = 17;
/**
* Text from outside as code in a cell of a table: a long host, path or name may go over several lines, so that
* the table need not be wider than a phone. Only of what can mean nothing in markdown, and with references for
* what might make a link.
*/
function codeInCell(text) {
	if (!/^[A-Za-z0-9._/-]+$/.test(text) || text.length <= NARROW) return code(text);
	return `<code>${text.split(/(?=[._/])/).map((part) => part.replace(/[._]/, (character) => `&#${character.charCodeAt(0)};`)).join("<wbr>")}</code>`;
}
/** Text from outside as code within HTML of ours, where markdown is not read. */
function codeInHtml(text) {
	return `<code>${require_near.visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
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
	return text.split(/("(?:[^"\\]|\\.)*"|`(?:"(?:[^"\\]|\\.)*"|[^`"])*`)/).map((part, index) => index % 2 === 1 ? show(unquoted(part)) : plainText(part)).join("");
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
function plainText(text) {
	return require_near.visible(text).replace(/[&<>*_~[\]\\|$`]/g, (character) => `&${character.charCodeAt(0)};`).replace(FOREIGN_LINK, (start) => `\`${start}\``).replace(/[@#]/g, (character) => `\`${character}\``).replace(/&(\d+);/g, "&#$1;");
}
// src/report/links.ts
/** Outside of GitHub, or of a run: nothing to link to. */
const NO_LINKS = {
	run: void 0,
	commit: void 0,
	file: void 0
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
* service stands beside. Text from outside is in quotes, so that a renderer can tell it apart.
*/
function meaning(change, plan) {
	switch (change.action) {
		case "delete":
		case "disable": return require_json.consequence(change, "this SID") ?? "";
		case "create": return meaningOfCreate(change, plan);
		case "update": return meaningOfUpdate(change, plan);
	}
}
function meaningOfCreate(change, plan) {
	const { values } = change.desired;
	const answered = `${visitors(change)} will be answered by ${destination(plan, values)}, once their site embeds the new SID.`;
	return values.get("enabled") === false ? `${answered} The address is made out of service.` : answered;
}
function meaningOfUpdate(change, plan) {
	const fields = new Map(change.fields.map((one) => [one.field, one]));
	const sentences = [];
	const lost = require_json.consequence(change, "its SID");
	if (lost !== void 0) sentences.push(lost);
	const name = fields.get(require_near.NAME);
	if (name !== void 0) sentences.push(`The address is renamed to ${require_near.quote(String(name.after))}; sites keep its SID.`);
	if (plan.kind.fields.some(({ path, isDestination }) => isDestination && fields.has(path))) sentences.push(moved(change, plan));
	if (fields.get("enabled")?.after === true) sentences.push(`${visitors(change)} get their chat back: the address goes into service.`);
	const others = otherSettings(change, plan);
	if (sentences.length === 0) sentences.push(`${visitors(change)} keep their chat.`);
	return `${sentences.join(" ")}${others === "" ? "" : ` Changed: ${others}.`}`;
}
function moved(change, plan) {
	const { desired, live } = change;
	const [from, to] = [destination(plan, live.values), destination(plan, desired.values)];
	return from === to ? `${visitors(change)} will be answered by ${destination(plan, desired.values, "another")}.` : `${visitors(change)} will be answered by ${to} instead of ${from}.`;
}
/** The settings that change and have no sentence of their own, in words. */
function otherSettings({ fields }, { kind }) {
	const isMoved = fields.some(({ field }) => field === require_near.INTEGRATION);
	return fields.filter(({ before, after }) => !isMoved || before !== null && after !== null).flatMap(({ field: path }) => {
		const field = require_near.fieldOf(kind, path);
		return field === void 0 || field.isDestination || path === "name" || path === "enabled" ? [] : [field.label];
	}).join(", ");
}
function visitors({ desired }) {
	return `Visitors of ${sites(desired.websites, desired.locales, desired.name)}`;
}
/** The websites of an entry, as quoted text; at most three, and then how many more. */
function shownWebsites(websites) {
	const shown = websites.slice(0, 3).map((website) => require_near.quote(website.replace(/^https?:\/\//, "")));
	const more = websites.length > shown.length ? ` and ${websites.length - shown.length} more` : "";
	return `${shown.join(", ")}${more}`;
}
function sites(websites, locales, name) {
	if (websites.length === 0) return require_near.quote(name);
	const languages = locales.length === 0 ? "" : ` (${locales.slice(0, 5).map((locale) => require_near.quote(locale)).join(", ")})`;
	return `${shownWebsites(websites)}${languages}`;
}
/** Where chats go, in a few words: the path of a webhook is in the diff. */
function destination(plan, values, article = "the") {
	const integration = require_near.integrationNamed(plan.kind, values.get(require_near.INTEGRATION));
	if (integration === void 0) return "what is there now";
	const target = require_json.destinationOf(plan, values);
	return integration.describe(article, target === void 0 ? void 0 : require_near.quote(target));
}
// src/report/mermaid.ts
/** More addresses than this are a map that nobody reads: it is cut to the changed ones. */
const READABLE = 25;
const DRAWN_LIMIT = 60;
/** Mermaid itself draws no more characters. */
const TEXT_LIMIT = 5e4;
const LABEL_LIMIT = 60;
/**
* A map of website and locale → address → Studio Flow, webhook or task; undefined where there is nothing to
* draw, or more than anybody could read.
*/
function mermaid(plan) {
	const changes = new Map(plan.changes.map((change) => [change.key ?? change.digest, change]));
	const rows = [...plan.claims.map((claim) => claimRow(claim, changes.get(claim.key), plan)), ...plan.changes.flatMap((change) => change.action === "delete" || change.action === "disable" ? [goingRow(change, plan)] : [])];
	const shown = rows.length > READABLE ? rows.filter((row) => row.mark !== void 0) : rows;
	if (shown.length === 0 || shown.length > DRAWN_LIMIT) return void 0;
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
			const marked = row.mark === void 0 ? "" : `:::${row.mark}`;
			const arrow = row.isGoing ? "-.->" : "-->";
			return [
				`  ${address}["${label(row.name)}"]${marked}`,
				...row.from === "" ? [] : [`  ${id("s", row.from)}(["${label(row.from)}"]) ${arrow} ${address}`],
				...row.to === "" ? [] : [`  ${address} ${arrow} ${id("d", row.to)}[/"${label(row.to)}"/]`]
			];
		}),
		"  classDef created stroke:#2da44e,stroke-width:3px",
		"  classDef updated stroke:#bf8700,stroke-width:3px",
		"  classDef deleted stroke:#e5534b,stroke-width:3px,stroke-dasharray:6 4",
		"```"
	].join("\n");
	return text.length > TEXT_LIMIT ? void 0 : {
		text,
		isCut: shown.length < rows.length
	};
}
function claimRow({ desired }, change, plan) {
	return {
		from: [desired.websites.map((website) => website.replace(/^https?:\/\//, "")).join(", "), desired.locales.join(", ")].filter((part) => part !== "").join(" · "),
		name: desired.name,
		to: target(plan, desired.values),
		mark: change === void 0 ? void 0 : markOf$1(change)
	};
}
function markOf$1(change) {
	if (require_json.goesOutOfService(change)) return "deleted";
	return change.action === "create" ? "created" : "updated";
}
function goingRow({ name, action, live }, plan) {
	return {
		from: "sites that embed its SID",
		name: `${name} (${action})`,
		to: target(plan, live.values),
		mark: "deleted",
		isGoing: true
	};
}
function target(plan, values) {
	const label = require_near.integrationNamed(plan.kind, values.get(require_near.INTEGRATION))?.mapLabel;
	const destination = require_json.destinationOf(plan, values);
	return label === void 0 || destination === void 0 ? "" : `${label}: ${destination}`;
}
/** Text from outside as a label: all that is no plain letter, digit or space goes in as Mermaid's `#NN;`. */
function label(text) {
	if (text === "") return "#8709;";
	const seen = Array.from(require_near.visible(text));
	return (seen.length > LABEL_LIMIT ? [...seen.slice(0, LABEL_LIMIT), "…"] : seen).map((character) => isPlain(character) ? character : `#${character.codePointAt(0)};`).join("");
}
/** Letters of ASCII first: V8 takes 2 ms to look up what Unicode's letters are. */
function isPlain(character) {
	return /^[A-Za-z0-9 ]$/.test(character) || character > "~" && /[\p{L}\p{N}]/u.test(character);
}
// src/report/changes.ts
/** How a change is marked in the table, with the colours of the map. */
const MARKS = {
	gone: "🔴",
	changed: "🟡",
	made: "🟢"
};
/** Shares of what is left, so that something of each is seen where not all is. */
const TABLE = .7;
const GOING = .4;
const KEPT_FOLDS = .3;
const isGoing = (change) => change.action === "delete" || change.action === "disable";
/**
* All that a plan would do: a table with deletes first, what is held, a map, each change's fields folded.
*
* @param between adds what comes right after the table
*/
function addChanges(document, result, plan, links, between) {
	const going = plan.changes.filter(isGoing);
	const rows = new Map(plan.changes.map((change) => [change, tableRow(change, result, plan, links)]));
	const isMany = lengthOf(going.map((change) => rows.get(change) ?? "")) > document.left * GOING;
	if (isMany) addGoing(document, going, links);
	const folds = plan.changes.map((change) => fold(change, plan));
	const kept = lengthOf(folds.slice(0, going.length));
	const keeps = Math.min(kept, Math.floor(document.left * KEPT_FOLDS));
	document.reserve(keeps);
	const listed = plan.changes.filter((change) => !(isMany && isGoing(change)));
	const head = require_json.originsOf(result) === void 0 ? HEAD : HEAD_WITH_ORIGIN;
	document.addRows(head, listed.map((change) => rows.get(change) ?? ""), rest(links, "changes"), TABLE);
	addHeld(document, plan, links);
	between();
	addMap(document, plan);
	document.free(keeps);
	document.addRows("", folds, rest(links, "diffs"));
	addUnlisted(document, plan, links);
}
const lengthOf = (lines) => lines.reduce((sum, line) => sum + line.length + 1, 0);
const HEAD = "| Address | What it means |\n|---|---|";
const HEAD_WITH_ORIGIN = "| Address | What it means | Comes from |\n|---|---|---|";
/** Too many to say more of each than its name and the SID that sites embed; or the SID alone. */
function addGoing(document, going, links) {
	const head = `🔴 **${require_near.count(going.length, "address goes", "addresses go")} out of service: sites that embed these SIDs lose their chat**`;
	const named = going.map(goingLine);
	const isTooLong = lengthOf(named) > document.left * GOING;
	document.addRows(`${head}\n`, isTooLong ? going.map(shortLine) : named, rest(links, "deletes"));
}
function tableRow(change, result, plan, links) {
	const origins = require_json.originsOf(result);
	const origin = origins?.get(change.digest) ?? "";
	const cells = [isGoing(change) ? goingCell(change, plan) : `${markOf(change)}\u00a0**${change.action}**<br>${addressName(change, links)}`, prose(meaning(change, plan), codeInCell)];
	return row(origins === void 0 ? cells : [...cells, origin]);
}
const goingLine = ({ action, name, sid }) => `- ${action} ${code(name)} ${sid}`;
const heldLine = ({ action, name, sid }) => `- ${action} ${code(name)} ${code(sid)}`;
const shortLine = ({ sid }) => `- ${sid}`;
function goingCell({ action, name, sid }, { kind, account }) {
	return `${MARKS.gone}\u00a0**${action}**<br>${codeInCell(name)}<br>[${brokenSid(sid)}](${kind.demoLink(account, sid)})`;
}
/**
* SIDs of what goes out of service or is held, as far as the text has a row of its own for each. That a SID stands
* somewhere else (in a name, in a path) shows nobody that it goes.
*
* @param text the plan as markdown, of which rows may have been cut
* @param scrub takes secrets out, as it is done with the text before anybody sees it: also where one is a SID, or a
*   part of it
*/
function shownGoing(plan, text, scrub) {
	const cut = (line) => line.startsWith("| ") ? firstCell(line) : line;
	const lines = new Set(scrub(text).split("\n").map(cut));
	const isShown = (line, end) => {
		const shown = scrub(line);
		return shown.endsWith(end) && lines.has(cut(shown));
	};
	return [...plan.changes, ...plan.held].filter(isGoing).filter((change) => {
		const { sid } = change;
		return isShown(goingLine(change), ` ${sid}`) || isShown(heldLine(change), ` ${code(sid)}`) || isShown(shortLine(change), ` ${sid}`) || isShown(row([goingCell(change, plan), ""]), `[${brokenSid(sid)}](${scrub(plan.kind.demoLink(plan.account, sid))}) |  |`);
	}).map(({ sid }) => sid);
}
/** A table row up to the end of its first cell: a pipe within a cell has no space before it. */
const firstCell = (line) => line.slice(0, line.indexOf(" | ", 2));
function markOf(change) {
	if (require_json.goesOutOfService(change)) return MARKS.gone;
	return change.action === "create" ? MARKS.made : MARKS.changed;
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
	document.addRows("#### Held: left as they are, since nobody has seen that they would go\n", plan.held.map(heldLine), rest(links, "held"));
}
function addMap(document, plan) {
	const map = plan.changes.length === 0 ? void 0 : mermaid(plan);
	if (map === void 0) return;
	const scope = map.isCut ? " Only what changes is drawn." : "";
	const legend = `Website → address → where its chats go. Frames: ${MARKS.made} new, ${MARKS.changed} changed, ${MARKS.gone} goes out of service.${scope}`;
	document.add(`<details open><summary>Where chats go</summary>\n\n${legend}\n\n${map.text}\n\n</details>`);
}
/** A change's SID and fields, folded, as a diff. */
function fold(change, plan) {
	return [
		`<details><summary>${require_json.SIGNS[change.action]} ${change.action} ${codeInHtml(change.key ?? change.name)}</summary>`,
		..."sid" in change ? [sidLine(change.sid, require_json.consequence(change), plan)] : [],
		fieldDiff(change.fields, plan),
		"</details>"
	].join("\n\n");
}
function sidLine(sid, lost, plan) {
	const link = `[try its chat](${plan.kind.demoLink(plan.account, sid)})`;
	return lost === void 0 ? `${code(sid)} · ${link}` : `${prose(lost)} · ${link}`;
}
function fieldDiff(fields, plan) {
	return [
		"```diff",
		...fields.flatMap(({ field, before, after }) => [...before === null ? [] : [`- ${field}: ${require_near.visible(require_json.showValue(plan, field, before))}`], ...after === null ? [] : [`+ ${field}: ${require_near.visible(require_json.showValue(plan, field, after))}`]]),
		"```"
	].join("\n");
}
function addUnlisted(document, plan, links) {
	const rows = plan.unlisted.map(({ live, handling }) => `- ${code(live.name)} ${code(live.sid)}: ${require_json.HANDLING[handling]}`);
	const title = `${require_near.count(rows.length, "unlisted address", "unlisted addresses")}: live, and in no entry of the file`;
	document.fold(title, () => document.addRows(`${prose(require_json.UNLISTED_HINT)}\n`, rows, rest(links, "unlisted")));
}
// src/report/problem-list.ts
/** Problems must not crowd out the changes that they are about. */
const SHARE = .4;
/** An error at a line of the file, which is put right there. Guards are told before all else. */
const isInFile = (problem) => problem.place !== void 0 && !require_near.isGuard(problem);
/** What stands in the way comes before all else, as GitHub's loudest alert. */
function addAlert(document, result, links) {
	const errors = require_near.errorsOf(result.problems);
	const inFile = errors.filter(isInFile).length;
	const verdict = verdictOn(result, errors.length);
	if (verdict === void 0) return;
	const head = `> [!CAUTION]\n> ${verdict}${inFile === 0 ? "" : ` ${require_near.count(inFile, "problem")} in the file, listed below.`}`;
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
	const [plan, applied] = [require_json.planOf(result), require_json.appliedOf(result)];
	if (applied !== void 0) {
		if (errors === 0 && !require_outcome.isFailure(applied)) return void 0;
		return "**Not all of it is done.** Run again once nothing stands in the way: only what is left is done then.";
	}
	if (errors === 0) return void 0;
	if (require_json.isBlocked(result)) return mode === "drift" ? "**An apply would be blocked.**" : "**Blocked: nothing is written.**";
	if (mode === "validate") return "**The file is not valid.**";
	if (mode === "export" || mode === "pin") return "**Nothing was written.**";
	return plan === void 0 ? "**No plan was made.**" : "**The run failed.**";
}
function addFileProblems(document, result, links) {
	const rows = require_near.errorsOf(result.problems).filter(isInFile).map((problem) => problemLine(problem, links));
	document.addRows("#### Problems in the file\n", rows, rest(links, "problems"), SHARE);
}
function addWarnings(document, result, links) {
	const rows = require_near.warningsOf(result.problems).map((problem) => problemLine(problem, links));
	document.addRows("#### Warnings\n", rows, rest(links, "warnings"), SHARE);
}
function problemLine({ severity, code: id, place, message, remedy }, links) {
	return `- ${severity === "error" ? ":x: " : ":warning: "}**${id}**${place === void 0 ? "" : ` ${lineLink(place.line, `${place.file}:${place.line}:${place.column}`, links)}`} ${prose(message)}. ${prose(remedy)}`;
}
// src/report/record.ts
/** Shares of what is left: what was done matters more than what is to be done, and both more than the plan. */
const TO_DO = .2;
const DONE = .7;
/** As many sites as a reader is to see at once. */
const FEW = 10;
const SIGNS = {
	done: ":white_check_mark:",
	failed: ":x:",
	"in doubt": ":x:",
	"left alone": ":pause_button:",
	held: ":pause_button:",
	"not attempted": ":pause_button:"
};
/** Most telling first, within what goes out of service and within the rest. */
const ORDER = [
	"failed",
	"in doubt",
	"not attempted",
	"left alone",
	"held",
	"done"
];
/** What became of each change, what goes out of service first; before it, what people have to do now. */
function addRecord(document, { outcomes, plan }, links) {
	const toEmbed = outcomes.flatMap((one) => embedding(one, plan));
	const more = rest(links, "new SIDs");
	if (toEmbed.length > FEW) {
		const title = `Sites have to embed what is new: ${require_near.count(toEmbed.length, "SID")}`;
		document.fold(title, () => document.addRows("", toEmbed.map((line) => `- ${line}`), more, TO_DO));
	} else document.addRows("> [!IMPORTANT]\n> **Sites have to embed what is new**\n>", toEmbed.map((line) => `> - ${line}`), more, TO_DO);
	const rank = ({ change, status }) => (require_json.goesOutOfService(change) ? 0 : ORDER.length) + ORDER.indexOf(status);
	const rows = [...outcomes].sort((a, b) => rank(a) - rank(b)).map((one) => outcomeRow(one, links));
	document.addRows("| Address | What was done |\n|---|---|", rows, rest(links, "outcomes"), DONE);
}
/** `Embed this SID in www.acme.de: FO…` */
function embedding({ change, status, sid }, { kind, account }) {
	if (change.action !== "create" || status !== "done" || sid === void 0) return [];
	const { websites } = change.desired;
	return [`Embed this SID in ${websites.length === 0 ? `the site of ${code(change.key)}` : prose(shownWebsites(websites))}: ${code(sid)} ([try its chat](${kind.demoLink(account, sid)}))`];
}
function outcomeRow({ change, status, sid, note, code: id, link }, links) {
	const isGone = change.key === void 0 && sid !== void 0;
	const explained = link === void 0 ? "" : ` [Twilio error ${id}](${link})`;
	const why = note === void 0 ? explained : `<br>${code(note)}${explained}`;
	return row([`${addressName(change, links)}${isGone ? `<br>${brokenSid(sid)}` : ""}`, `${SIGNS[status]} ${require_json.ending(change.action, status)}${why}`]);
}
/** The `sid` lines that make the file safe against renames in the console. */
function pinSection({ plan, outcomes }) {
	const done = outcomes.flatMap(({ change, status, sid }) => status === "done" && change.key !== void 0 && sid !== void 0 ? [[change.key, sid]] : []);
	const pins = require_pins.missingPins(plan, new Map(done));
	if (pins.length === 0) return "";
	return [
		`<details><summary>Pin ${require_near.count(pins.length, "address", "addresses")}: lines to add to the file, so that a rename in the console cannot part them</summary>`,
		[
			"```yaml",
			...require_pins.pinLines(plan.environment, pins),
			"```"
		].join("\n"),
		"</details>"
	].join("\n\n");
}
// src/report/markdown.ts
const TITLES = {
	validate: "file check",
	plan: "plan",
	apply: "apply",
	drift: "drift",
	export: "export",
	pin: "pin"
};
/**
* A result as GitHub markdown: job summary, comment and issue. All text from outside is escaped. Cut at whole
* changes: totals always stay, deletes come in their shortest form before any is left out.
*
* @param limit characters
*/
function renderMarkdown(result, links, limit) {
	const [plan, applied] = [require_json.planOf(result), require_json.appliedOf(result)];
	const document = new Budget(limit);
	const foot = footer(result, links);
	document.reserve(foot.length + 2);
	document.add(`### Twilio Flex addresses: ${TITLES[result.mode]}${counted(result)}`);
	addAlert(document, result, links);
	document.add(headline(result));
	addFileProblems(document, result, links);
	const warnings = () => addWarnings(document, result, links);
	if (applied !== void 0) {
		addRecord(document, applied, links);
		warnings();
		const whole = () => addPlan(document, result, applied.plan, links, () => void 0);
		if (require_plan.inSync(applied.plan)) whole();
		else document.fold("The plan", whole);
		document.add(pinSection(applied));
	} else if (plan !== void 0) addPlan(document, result, plan, links, warnings);
	else warnings();
	document.free(foot.length + 2);
	document.add(foot);
	return document.toString();
}
/** The title's counts: the first thing that a reader of notifications sees. */
function counted(result) {
	const { problems } = result;
	const [plan, applied] = [require_json.planOf(result), require_json.appliedOf(result)];
	if (applied !== void 0) return applied.outcomes.length === 0 ? " (in sync)" : ` (${require_json.tally(applied.outcomes.map(({ status }) => status))})`;
	if (plan !== void 0) {
		if (!require_json.isBlocked(result)) return ` (${require_json.totals(plan)})`;
		return `, blocked (${require_plan.inSync(plan) ? "nothing planned" : require_json.totals(plan)})`;
	}
	const errors = require_near.errorsOf(problems).length;
	return errors === 0 ? "" : ` (${require_near.count(errors, "problem")})`;
}
function headline(result) {
	const { mode } = result;
	const [plan, applied] = [require_json.planOf(result), require_json.appliedOf(result)];
	const where = `${code(result.file)}${result.environment === void 0 ? "" : `, environment ${code(result.environment)}`}`;
	const failed = require_near.errorsOf(result.problems).length > 0;
	if (applied !== void 0) return applied.outcomes.length === 0 ? `**nothing to do, in sync** · ${where}` : where;
	if (plan !== void 0) {
		const takes = require_json.duration(plan.seconds);
		const time = takes === void 0 ? "" : ` · the apply takes ${takes}`;
		return `${require_plan.inSync(plan) && !failed ? "**in sync** · " : ""}${where} · ${require_json.besides(plan)}${time}`;
	}
	if (failed) return where;
	if (mode === "export" || mode === "pin") {
		const wrote = result.kind === "written" ? result.wrote : void 0;
		return wrote === void 0 ? "**nothing to write**" : `**wrote** ${code(wrote)}`;
	}
	const entries = result.kind === "checked" ? result.entries : void 0;
	return entries === void 0 ? where : `**valid** · ${where}: ${require_near.count(entries, "address", "addresses")}`;
}
function addPlan(document, result, plan, links, between) {
	const about = require_plan.inSync(plan) ? "" : aboutPlan(plan);
	document.reserve(about.length + 2);
	addChanges(document, result, plan, links, between);
	document.free(about.length + 2);
	document.add(about);
}
/** For those who see this for the first time, and for those who approve it. */
function aboutPlan({ id, file }) {
	return [
		"<details><summary>What this is, and the plan's id</summary>",
		`A website embeds an address by its SID (\`FO…\`) to offer a chat; the address says where its chats go. ${code(file)} lists the addresses, and an apply makes the Twilio account match it: this is what it changes. To have this plan applied and no other, give its id as \`approved-plan-id\`:`,
		`\`\`\`text\n${id}\n\`\`\``,
		"</details>"
	].join("\n\n");
}
/** As many characters of the plan's id as tell plans apart. */
const SHORT_ID = 12;
function footer(result, links) {
	const plan = require_json.planOf(result);
	const parts = [
		plan === void 0 ? "" : `Plan ${plan.id.slice(0, SHORT_ID)}`,
		links.commit === void 0 ? "" : `commit ${links.commit}`,
		links.run === void 0 ? "" : `[run](${links.run})`
	].filter((part) => part !== "");
	return parts.length === 0 ? "" : `<sub>${parts.join(" · ")}</sub>`;
}
// src/github/collaboration.ts
/** For a run that concerns nobody else: all there is to know and to tell is in its own log and summary. */
const ALONE = {
	history: async () => require_json.NO_HISTORY,
	review: async () => [],
	tell: async () => ({
		commentUrl: void 0,
		issueUrl: void 0,
		problems: []
	}),
	close: async () => void 0
};
function collaborate(context) {
	const { concern, event } = context;
	const byHand = event.name === "workflow_dispatch";
	if (concern.mode === "validate" || concern.mode === "plan" && byHand) return ALONE;
	let loaded;
	const all = () => {
		loaded ??= Promise.resolve().then(() => require("./lib/around.js")).then(({ around }) => around(context));
		return loaded;
	};
	return {
		history: async () => (await all()).history(),
		review: async (plan) => (await all()).review(plan),
		tell: async (result) => (await all()).tell(result),
		close: async () => (await loaded)?.close()
	};
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
		branch: /^refs\/heads\/(.+)$/.exec(refOf(payload, environment))?.[1],
		push: name === "push" ? pushOf(payload, environment) : void 0,
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
	if (path === void 0 || path === "") return {};
	try {
		const payload = JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
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
function pushOf(payload, environment) {
	const ref = refOf(payload, environment);
	const before = payload.before;
	return {
		ref,
		before: typeof before !== "string" || /^0*$/.test(before) ? void 0 : before
	};
}
/** `refs/heads/gh-readonly-queue/BASE/pr-NUMBER-SHA` */
function queuedOf(payload, environment) {
	const ref = payload.merge_group?.head_ref ?? environment.GITHUB_REF ?? "";
	const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(ref)?.[1];
	return number === void 0 ? void 0 : Number(number);
}
function isForeign(pull, environment) {
	const home = pull.base?.repo?.full_name ?? environment.GITHUB_REPOSITORY;
	return (pull.head !== void 0 && pull.head.repo?.full_name !== void 0 ? pull.head.repo.full_name !== home : pull.head?.repo === null) || pull.user?.login === "dependabot[bot]" || environment.GITHUB_ACTOR === "dependabot[bot]";
}
/** Events that strangers can cause, or that run beside an open pull request: never a reason to write. */
const NO_APPLY = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_target",
	"issue_comment",
	"workflow_run"
]);
/** @throws ProblemError where the mode must not run on the event */
function checkEvent(event, mode) {
	if (mode !== "apply" || !NO_APPLY.has(event.name)) return;
	throw require_near.stop("FA401", `Mode apply does not run on the event ${event.name}`, "Apply on push to the branch that you deploy from, on schedule or on workflow_dispatch; plan on pull_request.");
}
// src/github/inputs.ts
const NAMES = {
	account: "Input `account-sid`",
	token: "Input `auth-token`",
	key: "Input `api-key`",
	secret: "Input `api-secret`"
};
/** @throws ProblemError that names every wrong input */
function readInputs(get, workspace, variables, event) {
	const offline = (get("mode") || "plan") === "validate" || event.hasNoSecrets;
	const [mode, twilio, maxDeletes, failOnDrift, comment, requireReviewedPlan, driftIssue] = require_near.allOf(() => require_json.parseMode(get("mode") || "plan", "Input `mode`"), () => offline ? void 0 : twilioSettings(get), () => require_json.parseMaxDeletes(get("max-deletes") || "20%", "Input `max-deletes`"), () => flag(get, "fail-on-drift", false), () => commentInput(get("comment") || "changes"), () => flag(get, "require-reviewed-plan", false), () => flag(get, "drift-issue", true));
	return {
		mode,
		file: fileInput(get, workspace),
		folder: workspace,
		confined: true,
		environment: optional(get("environment")),
		variables,
		needVariables: !event.hasNoSecrets,
		twilio,
		maxDeletes,
		approvedPlanId: optional(get("approved-plan-id")),
		detailedExitCode: false,
		exporting: {
			force: false,
			merge: false,
			scope: [],
			ignore: []
		},
		isWatched: isWatched(event, mode),
		github: {
			token: get("github-token"),
			comment,
			requireReviewedPlan,
			driftIssue,
			failOnDrift
		}
	};
}
function commentInput(text) {
	if (text === "always" || text === "changes" || text === "never") return text;
	throw require_near.stop("FA003", `Input \`comment\` is ${require_near.quote(text)}`, "Write always, changes or never.");
}
/**
* What can be told of inputs that could not be read: enough for a report, and for the comment whose plan may be stale
* by now.
*/
function outline(get, workspace, event) {
	const comment = get("comment") || "changes";
	return {
		mode: require_json.MODES.find((candidate) => candidate === get("mode")) ?? "plan",
		file: fileInput(get, workspace),
		folder: workspace,
		confined: true,
		environment: optional(get("environment")),
		approvedPlanId: optional(get("approved-plan-id")),
		account: event.hasNoSecrets ? void 0 : require_json.accountSid(get("account-sid")),
		github: {
			token: get("github-token"),
			comment: comment === "always" || comment === "changes" ? comment : "never",
			requireReviewedPlan: false,
			driftIssue: false,
			failOnDrift: false
		}
	};
}
function fileInput(get, workspace) {
	return require_json.pathFrom(workspace, get("file") || "addresses.yaml");
}
function twilioSettings(get) {
	const given = {
		account: get("account-sid"),
		token: get("auth-token"),
		key: get("api-key"),
		secret: get("api-secret")
	};
	return require_json.parseTwilio(given, NAMES, {
		region: optional(get("region")),
		edge: optional(get("edge")),
		apiUrl: optional(get("api-url"))
	});
}
function optional(text) {
	return text === "" ? void 0 : text;
}
function flag(get, name, fallback) {
	const text = get(name);
	if (text === "") return fallback;
	if (/^(true|True|TRUE)$/.test(text)) return true;
	if (/^(false|False|FALSE)$/.test(text)) return false;
	throw require_near.stop("FA003", `Input \`${name}\` is ${require_near.quote(text)}`, "Write true or false.");
}
// src/github/outputs.ts
/** Prints text that the runner takes for text, whatever it says. */
function log(core, text, secrets) {
	for (const line of secrets.scrub(text).split("\n")) core.info(line.replace(/^(\s*)::/, "$1: :").replaceAll("##[", "# #["));
}
/** One annotation for each problem, and for each change that did not come off. */
function annotate(core, result, workspace, secrets) {
	for (const problem of [...result.problems, ...failures(result)]) {
		const { place } = problem;
		const text = require_near.visible(secrets.scrub(`${problem.message}. ${problem.remedy}`));
		const file = place === void 0 ? void 0 : (0, node_path.relative)(workspace, (0, node_path.resolve)(workspace, place.file));
		const at = place === void 0 || file === void 0 ? {} : {
			file,
			startLine: place.line,
			startColumn: place.column
		};
		const title = `${problem.code}${problem.path === void 0 ? "" : ` ${require_near.visible(problem.path)}`}`;
		if (problem.severity === "error") core.error(text, {
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
	return (require_json.appliedOf(result)?.outcomes ?? []).flatMap(({ change, status, note, link }) => {
		if (status === "done" || status === "held") return [];
		const what = `${change.action} of ${change.key ?? JSON.stringify(change.name)}: ${status}`;
		return [{
			code: CODES[status],
			severity: status === "left alone" ? "warning" : "error",
			message: note === void 0 ? what : `${what}; ${note}`,
			remedy: `${link === void 0 ? "" : `See ${link}. `}Run again once the cause is gone.`,
			..."desired" in change ? {
				place: change.desired.place,
				path: `addresses.${change.key}`
			} : {}
		}];
	});
}
/** The `plan-file`: the whole result as JSON, where the runner keeps temporary files. */
function writePlanFile(result, runnerTemp, secrets) {
	const folder = runnerTemp || (0, node_os.tmpdir)();
	const about = [result.mode, ...[result.environment ?? "", result.file].map((text) => secrets.scrub(text))];
	const parts = about.join("-").replace(/[^A-Za-z0-9.-]+/g, "_");
	const own = (0, node_crypto.createHash)("sha256").update(JSON.stringify([...about, require_json.planOf(result)?.account])).digest("hex");
	const path = (0, node_path.join)(folder, `flex-addresses-${parts.slice(0, 150)}-${own.slice(0, 8)}.json`);
	(0, node_fs.mkdirSync)(folder, { recursive: true });
	(0, node_fs.rmSync)(path, { force: true });
	(0, node_fs.writeFileSync)(path, `${secrets.json(require_json.toJson(result), 2)}\n`, {
		mode: 384,
		flag: "wx"
	});
	return path;
}
function setOutputs(core, result, written, secrets) {
	for (const [name, value] of Object.entries(outputs(result, written, secrets))) core.setOutput(name, value);
}
/** Counts, flags and ids are ours, and later steps go by them; what holds text from outside is scrubbed. */
function outputs(result, { planFile, commentUrl, issueUrl }, secrets) {
	const plan = require_json.planOf(result);
	const counts = plan?.counts;
	const number = (value) => String(value ?? 0);
	return {
		changed: String(plan !== void 0 && plan.changes.length > 0),
		creates: number(counts?.creates),
		updates: number(counts?.updates),
		deletes: number(counts?.deletes),
		unlisted: number(counts?.unlisted),
		ignored: number(counts?.ignored),
		held: number(counts?.held),
		blocked: String(result.problems.some(require_near.isGuard)),
		drift: String(result.mode === "drift" && plan !== void 0 && !require_plan.inSync(plan)),
		"plan-id": plan?.id ?? "",
		"plan-file": planFile,
		addresses: plan === void 0 ? "{}" : secrets.json(require_json.addressesJson(plan, require_json.appliedOf(result)?.outcomes ?? [])),
		"comment-url": secrets.scrub(commentUrl ?? ""),
		"issue-url": secrets.scrub(issueUrl ?? "")
	};
}
// src/github/path.ts
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
/** The commit that is checked out (https://git-scm.com/docs/gitrepository-layout); undefined where it cannot be told. */
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
// src/github/action.ts
/** A job summary may have 1 MiB, and characters may take three bytes. */
const LONGEST_SUMMARY = 34e4;
/** The Action's door: inputs in; annotations, outputs, summary, comment and issue out. Gives the exit code back. */
async function runAction(core, environment) {
	require_json.outliveReaders();
	const runtime = require_json.processRuntime((secret) => core.setSecret(secret));
	try {
		return await act(core, environment, runtime);
	} catch (error) {
		core.error(require_json.unforeseen(error, runtime.secrets));
		return 1;
	}
}
/** Nobody is there to be asked: the log shows the plan before it is written, and how far the apply is. */
function logHooks(core, secrets) {
	return {
		confirm: async (plan) => {
			log(core, `${require_json.planText(plan, require_json.unpainted)}\n`, secrets);
			return true;
		},
		progress: (done, total, left) => {
			if (done % 25 === 0 && done < total) core.info(`${done} of ${total} changes done, about ${left} s left`);
		}
	};
}
async function act(core, environment, runtime) {
	const get = (name) => core.getInput(name);
	for (const name of [
		"github-token",
		"auth-token",
		"api-secret"
	]) runtime.secrets.add(get(name));
	const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
	const event = readEvent(environment);
	const commit = event.pullRequest?.head ?? environment.GITHUB_SHA ?? "";
	const repository = environment.GITHUB_REPOSITORY ?? "";
	const given = outline(get, workspace, event);
	const path = pathInRepository(workspace, given.file, [environment.GITHUB_SHA, event.pullRequest?.head]);
	const links = linksOf(environment, repository, commit, path);
	const { clock, interrupted, secrets } = runtime;
	const around = {
		event,
		repository,
		path,
		commit: environment.GITHUB_SHA ?? "",
		links,
		clock,
		interrupted,
		secrets
	};
	const read = readOrStop(get, workspace, environment, event);
	const concern = read instanceof require_near.ProblemError ? given : {
		...read,
		account: read.twilio?.account
	};
	const collaboration = collaborate({
		...around,
		concern,
		github: concern.github
	});
	const { history, review } = collaboration;
	try {
		return await report(core, environment, runtime, read instanceof require_near.ProblemError ? require_json.stopped(given, read) : await outcomeOf(read, event, {
			history,
			review,
			...logHooks(core, secrets)
		}, runtime), {
			collaboration,
			links,
			failOnDrift: !(read instanceof require_near.ProblemError) && read.github.failOnDrift
		});
	} finally {
		await collaboration.close();
	}
}
function readOrStop(get, workspace, environment, event) {
	try {
		const inputs = readInputs(get, workspace, environment, event);
		checkEvent(event, inputs.mode);
		return inputs;
	} catch (error) {
		if (error instanceof require_near.ProblemError) return error;
		throw error;
	}
}
async function outcomeOf(options, event, hooks, runtime) {
	if (event.hasNoSecrets && options.mode !== "validate") {
		const result = await require_json.run({
			...options,
			mode: "validate"
		}, hooks, runtime);
		return {
			...result,
			problems: [...result.problems, NO_SECRETS]
		};
	}
	return require_json.run(options, hooks, runtime);
}
const NO_SECRETS = {
	code: "FA403",
	severity: "warning",
	message: "No live plan was made: pull requests of forks and of Dependabot have no secrets. The file was checked",
	remedy: "A maintainer who wants to see the plan pushes the branch to this repository."
};
/** Tells everybody, and gives the exit code back. */
async function report(core, environment, { secrets }, found, surroundings) {
	log(core, require_json.renderText(found, require_json.unpainted), secrets);
	const told = await surroundings.collaboration.tell(found);
	const { problems } = told;
	const drifted = found.outcome === "differs" && surroundings.failOnDrift;
	const untold = problems.some(({ severity }) => severity === "error");
	const result = {
		...found,
		problems: [...found.problems, ...problems],
		outcome: found.outcome !== "interrupted" && (untold || drifted) ? "failed" : found.outcome
	};
	annotate(core, result, environment.GITHUB_WORKSPACE ?? "", secrets);
	let isWritten = true;
	const attempt = async (what, write) => {
		try {
			return await write();
		} catch (error) {
			isWritten = false;
			const code = error.code ?? "it is not there";
			core.error(`${what} could not be written (${code}). The log has what was done; see to the files of this runner.`, { title: "FA007" });
			return;
		}
	};
	const { commentUrl, issueUrl } = told;
	const planFile = await attempt("The plan-file", () => writePlanFile(result, environment.RUNNER_TEMP, secrets));
	await attempt("The outputs", () => setOutputs(core, result, {
		planFile: planFile ?? "",
		commentUrl,
		issueUrl
	}, secrets));
	if (environment.GITHUB_STEP_SUMMARY) {
		const links = {
			...surroundings.links,
			run: void 0
		};
		await attempt("The job summary", () => core.summary.addRaw(secrets.scrub(renderMarkdown(result, links, LONGEST_SUMMARY))).write());
	}
	return !isWritten || result.outcome === "failed" || result.outcome === "interrupted" ? 1 : 0;
}
function linksOf(environment, repository, commit, path) {
	if (repository === "") return {
		run: void 0,
		commit: void 0,
		file: void 0
	};
	const home = `${environment.GITHUB_SERVER_URL || "https://github.com"}/${repository}`;
	const run = environment.GITHUB_RUN_ID;
	const encoded = path.split("/").map(encodeURIComponent).join("/");
	return {
		run: run ? `${home}/actions/runs/${run}` : void 0,
		commit: commit === "" ? void 0 : commit,
		file: commit === "" || path.startsWith("/") ? void 0 : `${home}/blob/${commit}/${encoded}`
	};
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
}, process.env).then(require_json.end);
exports.NO_LINKS = NO_LINKS;
exports.renderMarkdown = renderMarkdown;
exports.shownGoing = shownGoing;
