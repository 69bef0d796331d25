// src/file/variables.ts
/**
* A run of `$` before `{` or a name. The first of several escapes the others: `$${NAME}` is the text `${NAME}`.
* The look-behind prevents a long run from being tried again at each of its characters.
*/
const DOLLARS = /(?<!\$)(\$+)(\{(?:([A-Za-z_]\w*)\})?|[A-Za-z_]\w*)/g;
function dollarsIn(text) {
	return Array.from(text.matchAll(DOLLARS), ({ 0: whole, 1: run = "", 2: rest = "", 3: name, index }) => {
		return {
			kind: run.length > 1 ? "escaped" : name === void 0 ? "unfilled" : "variable",
			name: name ?? rest,
			at: index,
			text: whole
		};
	});
}
/** Variables with credentials of the runner or of this step, or that every process has. */
const REFUSED = /^(?:(?:GITHUB|ACTIONS|RUNNER|INPUT|AWS|AZURE|GOOGLE)_.*|TWILIO_(?:ACCOUNT_SID|AUTH_TOKEN|API_KEY|API_SECRET)|NPM_TOKEN|NODE_AUTH_TOKEN|CI|HOME|PATH)$/i;
/** Case-insensitive: on Windows, `path` is `PATH`. */
function isRefused(name) {
	return REFUSED.test(name);
}
/** Fills in `${NAME}` from the environment, except for refused names. */
function fillVariables(text, environment) {
	const pieces = filledPieces(text, environment);
	const missing = dollarsIn(text).filter(({ kind, name }) => kind === "variable" && !isRefused(name)).filter(({ name }) => valueIn(name, environment) === "");
	return {
		text: pieces.map((piece) => piece.text).join(""),
		values: pieces.flatMap((piece) => piece.variable === void 0 ? [] : [piece.text]),
		missing: [...new Set(missing.map(({ name }) => name))]
	};
}
/** The filled-in text in pieces: each variable with its value, and the text between them. */
function filledPieces(text, environment) {
	const pieces = [];
	let literal = "";
	let done = 0;
	const end = () => {
		if (literal !== "") pieces.push({ text: literal });
		literal = "";
	};
	for (const { kind, name, at, text: written } of dollarsIn(text)) {
		literal += text.slice(done, at);
		done = at + written.length;
		const value = kind === "variable" && !isRefused(name) ? valueIn(name, environment) : "";
		if (value === "") literal += kind === "escaped" ? written.slice(1) : written;
		else {
			end();
			pieces.push({
				text: value,
				variable: name
			});
		}
	}
	literal += text.slice(done);
	end();
	return pieces;
}
/** The value of a variable; empty if it is not set. */
function valueIn(name, environment) {
	return (Object.hasOwn(environment, name) ? environment[name] : void 0) ?? "";
}
/** Whether a text that is not filled in contains what looks like a variable. `Ca$h` does not. */
function looksLikeVariable(text) {
	return dollarsIn(text).some(({ kind, text: written, at }) => {
		if (kind === "escaped") return false;
		return written.startsWith("${") || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "");
	});
}
/** A text escaped for the file, so that nothing in it is read as a variable. */
function literalText(text) {
	return text.replace(/(?<!\$)\$+(?=[A-Za-z_{])/g, "$$$&");
}
Object.defineProperty(exports, "dollarsIn", {
	enumerable: true,
	get: function() {
		return dollarsIn;
	}
});
Object.defineProperty(exports, "fillVariables", {
	enumerable: true,
	get: function() {
		return fillVariables;
	}
});
Object.defineProperty(exports, "filledPieces", {
	enumerable: true,
	get: function() {
		return filledPieces;
	}
});
Object.defineProperty(exports, "isRefused", {
	enumerable: true,
	get: function() {
		return isRefused;
	}
});
Object.defineProperty(exports, "literalText", {
	enumerable: true,
	get: function() {
		return literalText;
	}
});
Object.defineProperty(exports, "looksLikeVariable", {
	enumerable: true,
	get: function() {
		return looksLikeVariable;
	}
});
Object.defineProperty(exports, "valueIn", {
	enumerable: true,
	get: function() {
		return valueIn;
	}
});
