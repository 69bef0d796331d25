// src/file/website.ts
/** The codes of letters, digits and `-._~`, which need no encoding. */
const NEEDLESS_CODE = /%(?:2[de]|3\d|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae])/gi;
/**
* Equal for websites that are the same URL: case of scheme and host, default port, percent-encoding and a slash at the
* end do not matter. One without a scheme is read as `https:`.
*/
function comparable(website) {
	const text = website.trim();
	const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
	if (!URL.canParse(written)) return text;
	const { protocol, host, pathname, search, hash } = new URL(written);
	return `${protocol}//${host}${decoded(pathname).replace(/\/$/, "")}${decoded(search)}${decoded(hash)}`;
}
function decoded(text) {
	return text.replace(NEEDLESS_CODE, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16))).replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
}
Object.defineProperty(exports, "comparable", {
	enumerable: true,
	get: function() {
		return comparable;
	}
});
