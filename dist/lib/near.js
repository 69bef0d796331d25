// src/problem.ts
/** A stop that names one or more problems. It is shown as they are; a stack trace never is. */
var ProblemError = class extends Error {
	problems;
	constructor(problems, options) {
		super(problems.map((problem) => `${problem.code} ${problem.message}`).join("\n"), options);
		this.name = "ProblemError";
		this.problems = problems;
	}
};
/** A stop with a single problem. */
function stop(code, message, remedy, place) {
	return new ProblemError([{
		code,
		severity: "error",
		message,
		remedy,
		...place ? { place } : {}
	}]);
}
/**
* Reads several things side by side, so that all that is wrong with them is told at once.
*
* @throws ProblemError with the problems of every one that could not be read
*/
function allOf(...reads) {
	const problems = [];
	const values = reads.map((read) => {
		try {
			return read();
		} catch (error) {
			if (!(error instanceof ProblemError)) throw error;
			problems.push(...error.problems);
			return;
		}
	});
	if (problems.length > 0) throw new ProblemError(problems);
	return values;
}
function errorsOf(problems) {
	return problems.filter((problem) => problem.severity === "error");
}
function warningsOf(problems) {
	return problems.filter((problem) => problem.severity === "warning");
}
function guard(name, code, message, remedy) {
	return {
		guard: name,
		code,
		severity: "error",
		message,
		remedy
	};
}
function isGuard(problem) {
	return problem.guard !== void 0;
}
// src/text/quote.ts
/** Most text is nothing else, and V8 takes 2 ms to look up what a class of Unicode holds. */
const PRINTABLE_ASCII = /^[ -~]*$/;
/** Text from outside with every character visible: the unseen ones as `\u{…}`. */
function visible(text) {
	if (PRINTABLE_ASCII.test(text)) return text;
	return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => {
		if (character === "\n") return "\\n";
		if (character === "\r") return "\\r";
		if (character === "	") return "\\t";
		return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
	});
}
/** Text from outside, quoted, visible and cut to a length that can be read in a message. */
function quote(text, longest = 120) {
	const characters = Array.from(text.slice(0, longest * 2));
	return `"${visible((characters.length > longest || text.length > longest * 2 ? `${characters.slice(0, longest).join("")}…` : text).replace(/[\\"]/g, "\\$&"))}"`;
}
/** `1 address`, `2 addresses`. */
function count(n, one, many = `${one}s`) {
	return `${n} ${n === 1 ? one : many}`;
}
/** `a`, `a or b`, `a, b or c`. */
function either(words) {
	if (words.length < 2) return words.join("");
	return `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]}`;
}
// src/text/near.ts
/** Edit distance (insert, delete, replace, swap of neighbours), or `limit + 1` once it is surely larger. */
function distance(a, b, limit) {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replace = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replace);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
			row.push(cost);
		}
		if (Math.min(...row) > limit) return limit + 1;
		beforeLast = last;
		last = row;
	}
	return last[b.length] ?? limit + 1;
}
/** Names that differ in case, white space or Unicode form alone fold to one. */
function fold(name) {
	if (/^[\0-\x7f]*$/.test(name)) return name.toLowerCase().replace(/\s+/g, "");
	return name.normalize("NFKC").toLowerCase().toUpperCase().toLowerCase().normalize("NFKC").replace(/[\s\p{Cf}]+/gu, "");
}
/** Longer names are not compared letter by letter: a person would not mistake them by a letter or two. */
const LONGEST = 200;
/** Whether a person may have meant one where the other stands: a typing error or two apart. */
function isNear(a, b) {
	const [left, right] = [fold(a), fold(b)];
	if (left === right) return true;
	const longer = Math.max(left.length, right.length);
	if (longer > LONGEST) return false;
	const limit = Math.min(3, Math.floor(longer / 4));
	return limit > 0 && distance(left, right, limit) <= limit;
}
/** The candidate that is nearest to what was written, if any is near. */
function nearest(written, candidates) {
	let best;
	let bestDistance = Number.POSITIVE_INFINITY;
	const wanted = fold(written);
	for (const candidate of candidates) {
		if (!isNear(written, candidate)) continue;
		const d = distance(wanted, fold(candidate), 4);
		if (d < bestDistance) [best, bestDistance] = [candidate, d];
	}
	return best;
}
Object.defineProperty(exports, "ProblemError", {
	enumerable: true,
	get: function() {
		return ProblemError;
	}
});
Object.defineProperty(exports, "allOf", {
	enumerable: true,
	get: function() {
		return allOf;
	}
});
Object.defineProperty(exports, "count", {
	enumerable: true,
	get: function() {
		return count;
	}
});
Object.defineProperty(exports, "either", {
	enumerable: true,
	get: function() {
		return either;
	}
});
Object.defineProperty(exports, "errorsOf", {
	enumerable: true,
	get: function() {
		return errorsOf;
	}
});
Object.defineProperty(exports, "fold", {
	enumerable: true,
	get: function() {
		return fold;
	}
});
Object.defineProperty(exports, "guard", {
	enumerable: true,
	get: function() {
		return guard;
	}
});
Object.defineProperty(exports, "isGuard", {
	enumerable: true,
	get: function() {
		return isGuard;
	}
});
Object.defineProperty(exports, "isNear", {
	enumerable: true,
	get: function() {
		return isNear;
	}
});
Object.defineProperty(exports, "nearest", {
	enumerable: true,
	get: function() {
		return nearest;
	}
});
Object.defineProperty(exports, "quote", {
	enumerable: true,
	get: function() {
		return quote;
	}
});
Object.defineProperty(exports, "stop", {
	enumerable: true,
	get: function() {
		return stop;
	}
});
Object.defineProperty(exports, "visible", {
	enumerable: true,
	get: function() {
		return visible;
	}
});
Object.defineProperty(exports, "warningsOf", {
	enumerable: true,
	get: function() {
		return warningsOf;
	}
});
