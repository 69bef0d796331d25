const require_kinds = require("./kinds.js");
// src/address/redact-urls.ts
/** A value that is only a variable is no secret, only the name of one. Without quotes, YAML's marks follow it. */
const VARIABLE = /^\$?\$\{[A-Za-z_]\w*\}[,\]}]*$/;
/**
* A line of text with what its URLs may keep secret as asterisks, one for each character, so that columns stay. What is
* written for a webhook is hidden from its user info on where it is no URL: nobody knows where its secrets begin.
*/
function redactUrls(line) {
	return line.replace(/(?<=:\/\/)[^\s"']+/g, (rest) => redactUrl(`x://${rest}`).slice(4)).replace(/(?<=\b(?:webhook|url)["']?\s*:\s*)(?!\s|\{\s).+/, redactWebhook);
}
function redactUrl(url) {
	return require_kinds.splitUrl(url).map(({ kind, text }) => require_kinds.ALWAYS_HIDDEN.has(kind) && !VARIABLE.test(text) ? "*".repeat(text.length) : text).join("");
}
/** Whether a text is a whole URL, without spaces. */
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
