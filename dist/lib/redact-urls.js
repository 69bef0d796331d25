const require_kinds = require("./kinds.js");
// src/address/redact-urls.ts
/**
* A value that is only a variable is not secret: it shows just a name. In YAML without quotes, punctuation may follow
* it.
*/
const VARIABLE = /^\$?\$\{[A-Za-z_]\w*\}[,\]}]*$/;
/**
* Replaces what may be secret in the URLs of a line with asterisks, one per character, so that columns stay the same.
* The value of a webhook that is not a URL is hidden from its user info on: its secrets could start anywhere.
*/
function redactUrls(line) {
	return line.replace(/(?<=:\/\/)[^\s"']+/g, (rest) => redactUrl(`x://${rest}`).slice(4)).replace(/(?<=\b(?:webhook|url)["']?\s*:\s*)(?!\s|\{\s).+/, redactWebhook);
}
function redactUrl(url) {
	return require_kinds.splitUrl(url).map(({ kind, text }) => require_kinds.ALWAYS_HIDDEN.has(kind) && !VARIABLE.test(text) ? "*".repeat(text.length) : text).join("");
}
/** Whether a text is a complete URL, without spaces. */
const isUrl = (text) => /^["']?https?:\/\/[^\s/?#]+[^\s]*$/i.test(text);
function redactWebhook(value) {
	const [url = ""] = /^(?:"[^"]*"|'[^']*'|[^\s,}]+(?=\s*[,}]|\s+#|\s*$))/.exec(value) ?? [];
	if (url !== "" && isUrl(url.replace(/["']$/, ""))) return value;
	return value.replace(/^(["']?(?:https?:)?\/*)(.*)(?=@)/i, (_, start, user) => start + user.replace(/[^\s@]/g, "*")).replace(/(?<=[?#]).*$/, (query) => query.replace(/[^\s"'{}$,&=]+/g, (part) => "*".repeat(part.length)));
}
Object.defineProperty(exports, "redactUrls", {
	enumerable: true,
	get: function() {
		return redactUrls;
	}
});
