const require_kinds = require("./kinds.js");
const require_addresses_file = require("./addresses-file.js");
const require_problem_list = require("./problem-list.js");
const require_pattern = require("./pattern.js");
const require_limits = require("./limits.js");
// src/file/check-claims.ts
/** What entries of two files both claim, and what one of them removes though the other lists it. */
function checkClaims(earlier, later) {
	return [
		...sameNames(earlier, later),
		...sameSids(earlier, later),
		...sameSites(earlier, later),
		...removedEntries(earlier, later),
		...removedEntries(later, earlier)
	];
}
/** `team-a.yaml:12:5`, quoted: a path is text from outside. */
function quotePlace({ file, line, column }) {
	return require_kinds.quote(`${file}:${line}:${column}`);
}
/** The entries of a file by what they claim; the first of those that claim the same. */
function indexOf({ entries }, valuesOf) {
	const index = /* @__PURE__ */ new Map();
	for (const entry of entries) for (const { value, place } of valuesOf(entry)) if (!index.has(value)) index.set(value, {
		entry,
		place
	});
	return index;
}
/** The SIDs that say which address is meant: its own, and that of its key. */
const sidsOf = ({ sid, identity }) => [...sid === void 0 ? [] : [{
	...sid,
	value: require_kinds.canonicalSid(sid.value)
}], ...identity === void 0 ? [] : [identity]];
function sameNames(earlier, later) {
	const listed = indexOf(earlier, require_problem_list.namesOf);
	return later.entries.flatMap((entry) => require_problem_list.namesOf(entry).flatMap(({ value, place }) => {
		const other = listed.get(value);
		if (other === void 0) return [];
		return [require_kinds.problem("FA160", `${entry.key} and ${other.entry.key} in ${quotePlace(other.place)} claim the same name: ${require_kinds.quote(value)}`, "Keep the entry in the file that answers for the address, and remove it from the other.", require_addresses_file.atEntry(entry, place, place === entry.name.place ? "name" : "was"))];
	}));
}
function sameSids(earlier, later) {
	const listed = indexOf(earlier, sidsOf);
	return later.entries.flatMap((entry) => sidsOf(entry).flatMap(({ value, place }) => {
		const other = listed.get(value);
		if (other === void 0) return [];
		const isKey = place === entry.identity?.place;
		return [require_kinds.problem("FA161", `${entry.key} and ${other.entry.key} in ${quotePlace(other.place)} pin the same address: ${value}`, `Keep the ${isKey ? "entry" : "sid"} in the file that answers for the address, and remove it from the other.`, require_addresses_file.atEntry(entry, place, isKey ? void 0 : "sid"))];
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
		const site = `${require_kinds.quote(value)}${locale === "" ? "" : ` in ${require_kinds.quote(locale)}`}`;
		return [require_kinds.problem("FA162", `${entry.key} and ${other.entry.key} in ${quotePlace(other.place)} both serve ${site}`, "A pair of website and locale is in one entry only: change one of the two.", require_addresses_file.atEntry(entry, place, "website"))];
	}));
}
/** What one file removes and the other lists: the address would be deleted and created in turn. */
function removedEntries(removing, listing) {
	const listed = new Map([...indexOf(listing, require_problem_list.namesOf), ...indexOf(listing, sidsOf)]);
	return removing.removed.flatMap(({ value, place }) => {
		const found = listed.get(value) ?? listed.get(require_kinds.canonicalSid(value));
		if (found === void 0) return [];
		return [require_kinds.problem("FA166", `\`removed\` names ${require_kinds.quote(value)}, and ${found.entry.key} in ${quotePlace(found.place)} lists it`, "Take it off `removed`, or remove the entry from the other file.", {
			place,
			path: "removed"
		})];
	});
}
// src/text/pattern-overlap.ts
/** Stands for whatever a wildcard matches. */
const FILLER = "…";
/**
* A name that two patterns both match, with `…` where any text may be; undefined where they have none in common. Takes
* time by the product of their lengths at the most.
*/
function commonName(a, b) {
	const [left, right] = [require_pattern.tokens(a), require_pattern.tokens(b)];
	const common = left.includes(require_pattern.ANY_TEXT) && right.includes(require_pattern.ANY_TEXT) ? joined(left, right) : left.includes(require_pattern.ANY_TEXT) ? placedIn(right, left) : placedIn(left, right);
	return common && shown(common);
}
/** Of two patterns with `*` only the ends must agree: what is between those of one, a `*` of the other takes. */
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
/** Two beginnings, or two ends from behind, as one; undefined where they contradict each other. */
function longerOf(a, b) {
	const [longer, shorter] = a.length < b.length ? [b, a] : [a, b];
	return fits(shorter, longer, 0) ? put(shorter, [...longer], 0) : void 0;
}
/** A pattern without `*`, as long as its names are, with the other one laid over it. */
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
/** Which names a file answers for. */
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
	/** The pattern by which the file answers for a name; undefined where it does not. */
	patternOf(name) {
		return this.#ignore.matches(name) ? void 0 : this.patterns[this.#list.find(name) ?? -1];
	}
	ignores(name) {
		return this.#ignore.matches(name);
	}
};
/** Names that two files both answer for: an apply of each would undo what the other did. */
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
/** Patterns that both files have; a file without `scope` has all names. */
function sharedPatterns(a, b) {
	if (a.isAll || b.isAll) return withoutScope(a, b);
	const listed = new Map(a.patterns.map((pattern) => [pattern.value, pattern]));
	const shared = b.patterns.flatMap((pattern) => {
		const other = listed.get(pattern.value);
		return other !== void 0 && bothAnswer(a, b, other, pattern) !== void 0 ? [[other, pattern]] : [];
	});
	return {
		patterns: new Set(shared.flat()),
		problems: shared.map(([other, pattern]) => require_kinds.problem("FA164", `\`scope\` has the pattern ${require_kinds.quote(pattern.value)}, as it has in ${quotePlace(other.place)}`, "Keep the pattern in one of the two files, or name under `ignore` what belongs to the other.", {
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
	const what = other.isAll ? `This file and ${require_kinds.quote(met.place.file)} have no \`scope\`: both answer for all addresses of the account` : `The file has no \`scope\`: it also answers for ${require_kinds.quote(met.value)} of ${quotePlace(met.place)}`;
	const remedy = "Write under `scope` which names each file answers for.";
	return {
		patterns: /* @__PURE__ */ new Set([pattern, ...other.isAll ? [met] : []]),
		problems: [require_kinds.problem("FA164", what, remedy, { place: pattern.place })]
	};
}
/** A name that both patterns match and neither file ignores. */
function bothAnswer(a, b, one, other) {
	const name = commonName(one.value, other.value);
	return name === void 0 || a.ignores(name) || b.ignores(name) ? void 0 : name;
}
/** Different patterns that match one name. Such a name need not exist. One warning for each pattern of the later file. */
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
			return [require_kinds.warning("FA165", `The patterns ${require_kinds.quote(pattern.value)} and ${require_kinds.quote(other.value)} of ${quotePlace(other.place)} overlap: both files answer for a name such as ${require_kinds.quote(name)}`, "Narrow one of the two, or name under `ignore` what belongs to the other file.", {
				place: pattern.place,
				path: "scope"
			})];
		}
		return [];
	});
}
/** Entries whose name another file answers for, too, and does not list. What an entry `was` is live until it is renamed. */
function entriesInScope(listing, other, scope, reported) {
	const listed = new Set(other.entries.flatMap((entry) => require_problem_list.namesOf(entry).map(({ value }) => value)));
	const isIgnored = ({ sid }) => sid !== void 0 && scope.ignores(require_kinds.canonicalSid(sid.value));
	return listing.entries.filter((entry) => !isIgnored(entry)).flatMap((entry) => require_problem_list.namesOf(entry).flatMap(({ value, place }) => {
		const pattern = scope.patternOf(value);
		if (pattern === void 0 || reported.has(pattern) || listed.has(value)) return [];
		const isName = value === entry.name.value;
		return [(isName ? require_kinds.problem : require_kinds.warning)("FA163", `${isName ? "The name" : "The former name"} of ${entry.key}, ${require_kinds.quote(value)}, is also in scope of the file in ${quotePlace(pattern.place)}: it matches ${require_kinds.quote(pattern.value)}`, "Narrow that pattern, or name the address under `ignore` there.", require_addresses_file.atEntry(entry, place, isName ? "name" : "was"))];
	}));
}
// src/file/across-files.ts
/** What two files of one account both claim. The problems of each pair are at the later file's lines, if they can be. */
function checkAcrossFiles(files) {
	const budget = new require_limits.Budget();
	const problems = [];
	for (const [index, later] of files.entries()) for (const earlier of files.slice(0, index)) {
		const checked = [];
		for (const [a, b] of pairsOf(earlier, later)) {
			if (!budget.take(stepsOf(a) + stepsOf(b))) {
				const { code, message, remedy } = require_limits.takesTooLong(0);
				const place = {
					file: later.file,
					line: 1,
					column: 1
				};
				return [...problems, {
					code,
					severity: "error",
					message,
					remedy,
					place
				}];
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
/** A list has no more patterns with wildcards, and each of them is compared with each of another list. */
function stepsOf({ entries, scope, removed }) {
	const sites = entries.reduce((sum, one) => sum + one.sites.length, 0);
	return entries.length * require_limits.STEPS.entry + sites * require_limits.STEPS.site + (scope.length + removed.length) * require_limits.STEPS.entry;
}
exports.checkAcrossFiles = checkAcrossFiles;
