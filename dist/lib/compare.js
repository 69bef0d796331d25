// src/text/compare.ts
/** Compares by code units: the same order in every locale. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** Compares numbers by value: `n2` before `n19`. Everything else is by code units. */
function compareNaturally(a, b) {
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	while (isDigit(a[start - 1])) start--;
	if (!isDigit(a[start]) || !isDigit(b[start])) return compareText(a, b);
	const [left, right] = [digitsAt(a, start), digitsAt(b, start)];
	return compareNumbers(left, right) || compareNaturally(a.slice(start + left.length), b.slice(start + right.length)) || compareText(a, b);
}
const isDigit = (character) => character !== void 0 && character >= "0" && character <= "9";
const digitsAt = (text, start) => /^[0-9]+/.exec(text.slice(start))?.[0] ?? "";
/** Compares numbers of any length. */
function compareNumbers(a, b) {
	const [left, right] = [a.replace(/^0+/, ""), b.replace(/^0+/, "")];
	return left.length - right.length || compareText(left, right);
}
Object.defineProperty(exports, "compareNaturally", {
	enumerable: true,
	get: function() {
		return compareNaturally;
	}
});
Object.defineProperty(exports, "compareText", {
	enumerable: true,
	get: function() {
		return compareText;
	}
});
