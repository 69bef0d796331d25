// src/file/scalar.ts
/** Text that YAML 1.2 reads back as itself without quotes, in block and flow context alike. */
const PLAIN = /^[\p{L}\p{N}/](?:(?:[\p{L}\p{M}\p{N} ._()/+@&'=;!$~^*?-]|:(?=\/))*[\p{L}\p{M}\p{N}._()/+@&'=;!$~^*?-])?$/u;
/** Words and numbers that would not be text. YAML 1.1 is included, since other tools still read it. */
const NOT_TEXT = /^(?:null|true|false|yes|no|on|off|y|n|~|[-+]?(?:\.?\d[\d_.,:]*(?:e[-+]?\d+)?|0x[\da-f_]+|0b[01_]+|0o[0-7]+|\.inf|\.nan))$/i;
const DATE = /^\d{4}-\d/;
/** Invisible characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
/** A text as a YAML scalar on one line: plain if that is safe, otherwise in double quotes. */
function scalar(text) {
	return PLAIN.test(text) && !NOT_TEXT.test(text) && !DATE.test(text) ? text : quotedScalar(text);
}
/** A text in double quotes, with invisible characters escaped. */
function quotedScalar(text) {
	return JSON.stringify(text).replace(UNSEEN, (character) => {
		const point = character.codePointAt(0) ?? 0;
		return point > 65535 ? `\\U${hex(point, 8)}` : `\\u${hex(point, 4)}`;
	});
}
function hex(point, digits) {
	return point.toString(16).padStart(digits, "0");
}
Object.defineProperty(exports, "quotedScalar", {
	enumerable: true,
	get: function() {
		return quotedScalar;
	}
});
Object.defineProperty(exports, "scalar", {
	enumerable: true,
	get: function() {
		return scalar;
	}
});
