const require_limits = require("./limits.js");
const require_kinds = require("./kinds.js");
const require_addresses_file = require("./addresses-file.js");
const require_problem_list = require("./problem-list.js");
const require_pattern = require("./pattern.js");
// src/messages/across-files.ts
/** `"team-a.yaml:12:5"`: a path is text from outside. */
const at = ({ file, line, column }) => require_kinds.quote(`${file}:${line}:${column}`);
const both = (key, other) => `${key} and ${other.key} in ${at(other.place)}`;
const keepIn = (what) => `Keep the ${what === "sid" ? "`sid`" : what} in the file that should manage the address, and remove it from the other.`;
const ONE_OF_TWO = "Narrow one of the two, or list under `ignore` what belongs to the other file.";
const nameInTwoFiles = (key, other, name) => require_kinds.problem("FA160", `${both(key, other)} claim the same name: ${require_kinds.quote(name)}`, keepIn("entry"));
/** @param what what claims the address: its key, which is the entry's own, or a pin */
const addressInTwoFiles = (key, other, sid, what) => require_kinds.problem("FA161", `${both(key, other)} pin the same address: ${sid}`, keepIn(what));
/** @param locale empty where the website is in every language */
const siteInTwoFiles = (key, other, website, locale) => require_kinds.problem("FA162", `${both(key, other)} both serve ${require_kinds.quote(website)}${locale === "" ? "" : ` in ${require_kinds.quote(locale)}`}`, "Only one entry may serve a website in a locale: change one of the two.");
/** @param pattern of the other file, and its place there */
const nameInOtherScope = (key, name, pattern, place) => require_kinds.problem("FA163", `The name of ${key}, ${require_kinds.quote(name)}, is also in scope of another file: it matches ${require_kinds.quote(pattern)} in ${at(place)}`, NARROW);
/** @param pattern of the other file, and its place there */
const formerNameInOtherScope = (key, name, pattern, place) => require_kinds.warning("FA163", `The former name of ${key}, ${require_kinds.quote(name)}, is in scope of another file: it matches ${require_kinds.quote(pattern)} in ${at(place)}`, NARROW);
const NARROW = "Narrow that pattern, or list the address under `ignore` in that file.";
const patternInTwoFiles = (pattern, other) => require_kinds.problem("FA164", `Pattern ${require_kinds.quote(pattern)} is also in \`scope\` of another file (${at(other)})`, "Keep the pattern in one of the two files, or list under `ignore` what belongs to the other.");
const twoFilesWithoutScope = (other) => require_kinds.problem("FA164", `This file and ${require_kinds.quote(other)} have no \`scope\`: both manage all addresses of the account`, ADD_SCOPE);
/** @param pattern of the other file, and its place there */
const fileWithoutScope = (pattern, place) => require_kinds.problem("FA164", `The file has no \`scope\`: it also manages the addresses that ${require_kinds.quote(pattern)} in ${at(place)} matches`, ADD_SCOPE);
const ADD_SCOPE = "Add a `scope` with the names that each file manages.";
/** @param example a name that both match */
const overlappingPatterns = (pattern, other, place, example) => require_kinds.warning("FA165", `Patterns ${require_kinds.quote(pattern)} and ${require_kinds.quote(other)} in ${at(place)} overlap: both match ${require_kinds.quote(example)}`, ONE_OF_TWO);
const removedInOtherFile = (value, listed) => require_kinds.problem("FA166", `\`removed\` lists ${require_kinds.quote(value)}, but ${listed.key} in ${at(listed.place)} manages it`, "Remove it from `removed`, or remove the entry from the other file.");
// src/file/check-claims.ts
/** What entries of two files both claim, and what one file removes but the other lists. */
function checkClaims(earlier, later) {
	return [
		...sameNames(earlier, later),
		...sameSids(earlier, later),
		...sameSites(earlier, later),
		...removedEntries(earlier, later),
		...removedEntries(later, earlier)
	];
}
const named = ({ entry, place }) => ({
	key: entry.key,
	place
});
/** The entries of a file by what they claim. If several claim the same, the first. */
function indexOf({ entries }, valuesOf) {
	const index = /* @__PURE__ */ new Map();
	for (const entry of entries) for (const { value, place } of valuesOf(entry)) if (!index.has(value)) index.set(value, {
		entry,
		place
	});
	return index;
}
/** The SIDs that identify the address: its own, and that of its key. */
const sidsOf = ({ sid, identity }) => [...sid === void 0 ? [] : [{
	...sid,
	value: require_kinds.canonicalSid(sid.value)
}], ...identity === void 0 ? [] : [identity]];
function sameNames(earlier, later) {
	const listed = indexOf(earlier, require_problem_list.namesOf);
	return later.entries.flatMap((entry) => require_problem_list.namesOf(entry).flatMap(({ value, place }) => {
		const other = listed.get(value);
		if (other === void 0) return [];
		return [require_kinds.located(nameInTwoFiles(entry.key, named(other), value), require_addresses_file.atEntry(entry, place, place === entry.name.place ? "name" : "was"))];
	}));
}
function sameSids(earlier, later) {
	const listed = indexOf(earlier, sidsOf);
	return later.entries.flatMap((entry) => sidsOf(entry).flatMap(({ value, place }) => {
		const other = listed.get(value);
		if (other === void 0) return [];
		const isKey = place === entry.identity?.place;
		return [require_kinds.located(addressInTwoFiles(entry.key, named(other), value, isKey ? "entry" : "sid"), require_addresses_file.atEntry(entry, place, isKey ? void 0 : "sid"))];
	}));
}
function sameSites(earlier, later) {
	const listed = indexOf(earlier, ({ sites }) => sites.map(({ key, place }) => ({
		value: key,
		place
	})));
	return later.entries.flatMap((entry) => entry.sites.flatMap(({ value, locale, key, place }) => {
		const other = listed.get(key);
		if (other === void 0) return [];
		return [require_kinds.located(siteInTwoFiles(entry.key, named(other), value, locale), require_addresses_file.atEntry(entry, place, "website"))];
	}));
}
/** What one file removes and the other lists: applying them would delete and create the address in turn. */
function removedEntries(removing, listing) {
	const listed = new Map([...indexOf(listing, require_problem_list.namesOf), ...indexOf(listing, sidsOf)]);
	return removing.removed.flatMap(({ value, place }) => {
		const found = listed.get(value) ?? listed.get(require_kinds.canonicalSid(value));
		if (found === void 0) return [];
		return [require_kinds.located(removedInOtherFile(value, named(found)), {
			place,
			path: "removed"
		})];
	});
}
// src/text/pattern-overlap.ts
/** Stands for whatever a wildcard matches. */
const FILLER = "…";
/**
* A name that two patterns both match, with `…` for any text; undefined if there is none. Takes at most time in
* proportion to the product of their lengths.
*/
function commonName(a, b) {
	const [left, right] = [require_pattern.tokens(a), require_pattern.tokens(b)];
	const common = left.includes(require_pattern.ANY_TEXT) && right.includes(require_pattern.ANY_TEXT) ? joined(left, right) : left.includes(require_pattern.ANY_TEXT) ? placedIn(right, left) : placedIn(left, right);
	return common && shown(common);
}
/** For two patterns with `*`, only the ends must agree: a `*` of one matches the middle of the other. */
function joined(a, b) {
	const head = longerOf(a.slice(0, a.indexOf(require_pattern.ANY_TEXT)), b.slice(0, b.indexOf(require_pattern.ANY_TEXT)));
	const tail = longerOf(endOf(a), endOf(b));
	return head && tail && [
		...head,
		...middleOf(a),
		...middleOf(b),
		...tail.reverse()
	];
}
const endOf = (pattern) => pattern.slice(pattern.lastIndexOf(require_pattern.ANY_TEXT) + 1).reverse();
const middleOf = (pattern) => pattern.slice(pattern.indexOf(require_pattern.ANY_TEXT), pattern.lastIndexOf(require_pattern.ANY_TEXT) + 1);
/** Combines two beginnings, or two reversed ends; undefined if they contradict each other. */
function longerOf(a, b) {
	const [longer, shorter] = a.length < b.length ? [b, a] : [a, b];
	return fits(shorter, longer, 0) ? put(shorter, [...longer], 0) : void 0;
}
/** A pattern without `*` combined with another: names have its length. */
function placedIn(fixed, other) {
	const [first = [], ...rest] = splitAtStars(other);
	const last = rest.pop();
	if (!fits(first, fixed, 0) || last === void 0 && first.length !== fixed.length) return void 0;
	const common = put(first, [...fixed], 0);
	if (last === void 0) return common;
	const end = fixed.length - last.length;
	let at = first.length;
	for (const part of rest) {
		while (at + part.length <= end && !fits(part, fixed, at)) at++;
		if (at + part.length > end) return void 0;
		put(part, common, at);
		at += part.length;
	}
	return at <= end && fits(last, fixed, end) ? put(last, common, end) : void 0;
}
function splitAtStars(pattern) {
	const parts = [[]];
	for (const token of pattern) if (token === require_pattern.ANY_TEXT) parts.push([]);
	else parts.at(-1)?.push(token);
	return parts;
}
function fits(part, whole, at) {
	return at >= 0 && at + part.length <= whole.length && part.every((token, index) => {
		const other = whole[at + index];
		return token === other || token === require_pattern.ANY_CHARACTER || other === require_pattern.ANY_CHARACTER;
	});
}
function put(part, whole, at) {
	part.forEach((token, index) => {
		if (token !== require_pattern.ANY_CHARACTER) whole[at + index] = token;
	});
	return whole;
}
function shown(name) {
	return name.filter((token, index) => token !== require_pattern.ANY_TEXT || name[index - 1] !== require_pattern.ANY_TEXT).map((token) => typeof token === "string" ? token : FILLER).join("");
}
// src/file/check-scopes.ts
/** Which names a file manages. */
var Scope = class {
	patterns;
	isAll;
	wild;
	#list;
	#ignore;
	constructor(file, { scope, ignore }) {
		this.isAll = scope.length === 0;
		this.patterns = this.isAll ? [{
			value: "*",
			place: {
				file,
				line: 1,
				column: 1
			}
		}] : scope;
		this.wild = this.patterns.filter(({ value }) => new require_pattern.Pattern(value).literal === void 0);
		this.#list = new require_pattern.PatternList(this.patterns.map(({ value }) => value));
		this.#ignore = new require_pattern.PatternList(ignore.map(({ value }) => value));
	}
	/** The pattern by which the file manages a name; undefined if it does not. */
	patternOf(name) {
		return this.#ignore.matches(name) ? void 0 : this.patterns[this.#list.find(name) ?? -1];
	}
	ignores(name) {
		return this.#ignore.matches(name);
	}
};
/** Names that two files both manage: each apply would undo the other. */
function checkScopes(earlier, later) {
	const [a, b] = [new Scope(...earlier), new Scope(...later)];
	const shared = sharedPatterns(a, b);
	return [
		...shared.problems,
		...overlaps(a, b, shared.patterns),
		...entriesInScope(earlier[1], later[1], b, shared.patterns),
		...entriesInScope(later[1], earlier[1], a, shared.patterns)
	];
}
/** Patterns that both files have. A file without `scope` manages all names. */
function sharedPatterns(a, b) {
	if (a.isAll || b.isAll) return withoutScope(a, b);
	const listed = new Map(a.patterns.map((pattern) => [pattern.value, pattern]));
	const shared = b.patterns.flatMap((pattern) => {
		const other = listed.get(pattern.value);
		return other !== void 0 && bothAnswer(a, b, other, pattern) !== void 0 ? [[other, pattern]] : [];
	});
	return {
		patterns: new Set(shared.flat()),
		problems: shared.map(([other, pattern]) => require_kinds.located(patternInTwoFiles(pattern.value, other.place), {
			place: pattern.place,
			path: "scope"
		}))
	};
}
function withoutScope(a, b) {
	const [all, other] = b.isAll ? [b, a] : [a, b];
	const [pattern] = all.patterns;
	const met = other.patterns.find((one) => pattern !== void 0 && bothAnswer(all, other, pattern, one) !== void 0);
	if (pattern === void 0 || met === void 0) return {
		problems: [],
		patterns: /* @__PURE__ */ new Set()
	};
	const found = other.isAll ? twoFilesWithoutScope(met.place.file) : fileWithoutScope(met.value, met.place);
	return {
		patterns: /* @__PURE__ */ new Set([pattern, ...other.isAll ? [met] : []]),
		problems: [require_kinds.located(found, { place: pattern.place })]
	};
}
/** A name that both patterns match and neither file ignores. */
function bothAnswer(a, b, one, other) {
	const name = commonName(one.value, other.value);
	return name === void 0 || a.ignores(name) || b.ignores(name) ? void 0 : name;
}
/** Different patterns that match the same name, which need not exist. One warning for each pattern of the later file. */
function overlaps(a, b, reported) {
	const literalsOf = /* @__PURE__ */ new Map();
	for (const pattern of a.patterns) {
		const { literal } = new require_pattern.Pattern(pattern.value);
		if (literal !== void 0 && !reported.has(pattern)) literalsOf.set(b.patternOf(literal), pattern);
	}
	return b.patterns.flatMap((pattern) => {
		if (reported.has(pattern)) return [];
		const { literal } = new require_pattern.Pattern(pattern.value);
		const others = literal === void 0 ? [...a.wild, literalsOf.get(pattern) ?? []].flat() : [a.patternOf(literal) ?? []].flat();
		for (const other of others) {
			const name = reported.has(other) ? void 0 : bothAnswer(a, b, other, pattern);
			if (name === void 0) continue;
			const found = overlappingPatterns(pattern.value, other.value, other.place, name);
			return [require_kinds.located(found, {
				place: pattern.place,
				path: "scope"
			})];
		}
		return [];
	});
}
/** Entries whose name the other file also manages but does not list. A name under `was` is live until the rename. */
function entriesInScope(listing, other, scope, reported) {
	const listed = new Set(other.entries.flatMap((entry) => require_problem_list.namesOf(entry).map(({ value }) => value)));
	const isIgnored = ({ sid }) => sid !== void 0 && scope.ignores(require_kinds.canonicalSid(sid.value));
	return listing.entries.filter((entry) => !isIgnored(entry)).flatMap((entry) => require_problem_list.namesOf(entry).flatMap(({ value, place }) => {
		const pattern = scope.patternOf(value);
		if (pattern === void 0 || reported.has(pattern) || listed.has(value)) return [];
		const isName = value === entry.name.value;
		return [require_kinds.located((isName ? nameInOtherScope : formerNameInOtherScope)(entry.key, value, pattern.value, pattern.place), require_addresses_file.atEntry(entry, place, isName ? "name" : "was"))];
	}));
}
// src/file/across-files.ts
/** What two files for one account both claim. The problems of each pair are located in the later file if possible. */
function checkAcrossFiles(files) {
	const budget = new require_limits.Budget();
	const problems = [];
	for (const [index, later] of files.entries()) for (const earlier of files.slice(0, index)) {
		const checked = [];
		for (const [a, b] of pairsOf(earlier, later)) {
			if (!budget.take(stepsOf(a) + stepsOf(b))) {
				const place = {
					file: later.file,
					line: 1,
					column: 1
				};
				return [...problems, require_kinds.located(require_limits.tooMuchToCheck(), { place })];
			}
			const found = [...checkClaims(a, b), ...earlier.isSound && later.isSound ? checkScopes([earlier.file, a], [later.file, b]) : []];
			checked.push({
				environment: b.environment ?? a.environment,
				problems: found
			});
		}
		problems.push(...require_problem_list.inOrder(require_problem_list.acrossEnvironments(checked)));
	}
	return problems;
}
function pairsOf(a, b) {
	return a.versions.flatMap((one) => b.versions.flatMap((other) => require_problem_list.isSameAccount(one, other) ? [[one, other]] : []));
}
/** Each pattern of a list is compared with each of the other list; lists of patterns with wildcards are limited. */
function stepsOf({ entries, scope, removed }) {
	const sites = entries.reduce((sum, one) => sum + one.sites.length, 0);
	return entries.length * require_limits.STEPS.entry + sites * require_limits.STEPS.site + (scope.length + removed.length) * require_limits.STEPS.entry;
}
exports.checkAcrossFiles = checkAcrossFiles;
