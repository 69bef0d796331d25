const require_kinds = require("./kinds.js");
const require_addresses_file = require("./addresses-file.js");
const require_limits = require("./limits.js");
const require_website = require("./website.js");
// src/file/sites.ts
function sitesOf({ websites, locales }) {
	const compared = (locales.length === 0 ? [""] : locales.map(({ value }) => value)).map((locale) => ({
		locale,
		same: canonical(locale)
	}));
	return websites.flatMap(({ value, place }) => {
		const same = require_website.comparable(value);
		return compared.map((one) => ({
			value,
			locale: one.locale,
			place,
			key: `${same}\0${one.same}`
		}));
	});
}
/** Locales are compared in their BCP 47 form: `DE-de` is `de-DE`. */
function canonical(locale) {
	try {
		return locale === "" ? "" : Intl.getCanonicalLocales(locale)[0] ?? "";
	} catch {
		return locale.toLowerCase();
	}
}
// src/file/file-claims.ts
function claimsOf(file) {
	return {
		...file,
		entries: file.entries.map((entry) => {
			const { key, name, sid, was } = entry;
			return {
				key,
				name,
				sid,
				was,
				sites: sitesOf(entry),
				identity: require_addresses_file.writtenKey(require_kinds.KINDS[file.api], entry)
			};
		})
	};
}
/** The friendly names by which an entry claims an address. */
function namesOf({ name, was }) {
	return [name, ...was];
}
/**
* Whether two files are for the same account: both name it, or one names none and they are not for different
* environments.
*/
function isSameAccount(a, b) {
	if (a.api !== b.api) return false;
	if (a.account !== void 0 && b.account !== void 0) return a.account.value.toLowerCase() === b.account.value.toLowerCase();
	return a.environment === void 0 || b.environment === void 0 || a.environment === b.environment;
}
// src/file/problem-list.ts
/** More problems than 2,500 entries should have. Nobody reads them, and a log of hundreds of MB does not help. */
const MAX_PROBLEMS = 1e4;
/** More names than these would hide what is wrong. */
const MAX_NAMED = 3;
/** Each problem once, in the order of their places. */
function inOrder(problems) {
	const seen = /* @__PURE__ */ new Set();
	return shortened(problems.filter((one) => {
		const key = keyOf(one);
		return !seen.has(key) && seen.add(key);
	}).sort((a, b) => position(a) - position(b)));
}
function position({ place }) {
	return (place?.line ?? 0) * 1e6 + Math.min(place?.column ?? 0, 1e6 - 1);
}
function shortened(problems) {
	const rest = problems.slice(MAX_PROBLEMS);
	const place = rest[0]?.place;
	if (place === void 0) return problems;
	const more = require_kinds.located(require_limits.tooManyProblems(rest.length), { place });
	return [...problems.slice(0, MAX_PROBLEMS), require_kinds.errorsOf(rest).length > 0 ? more : require_kinds.asWarning(more)];
}
/**
* The problems of a file that was checked for each of its environments, each problem once. One that only some of them
* have names those: its place alone, which may be outside `environments`, does not show them.
*/
function acrossEnvironments(checked) {
	const seen = /* @__PURE__ */ new Map();
	for (const { environment = "", problems } of checked) for (const one of problems) {
		const key = keyOf(one);
		const same = seen.get(key);
		if (same === void 0) seen.set(key, {
			problem: one,
			environments: [environment]
		});
		else if (same.environments.at(-1) !== environment) same.environments.push(environment);
	}
	return [...seen.values()].map(({ problem: one, environments }) => environments.length === checked.length ? one : {
		...one,
		message: `${one.message} (${named(environments)})`
	});
}
/** Equal for problems that look the same. */
function keyOf({ code, place, message }) {
	return JSON.stringify([
		code,
		place,
		message
	]);
}
function named(environments) {
	const names = environments.slice(0, MAX_NAMED).map((name) => require_kinds.quote(name));
	const more = environments.length - names.length;
	const all = more > 0 ? [...names, require_kinds.count(more, "other")] : names;
	return `environment${environments.length === 1 ? "" : "s"} ${require_kinds.listed(all, "and")}`;
}
Object.defineProperty(exports, "acrossEnvironments", {
	enumerable: true,
	get: function() {
		return acrossEnvironments;
	}
});
Object.defineProperty(exports, "claimsOf", {
	enumerable: true,
	get: function() {
		return claimsOf;
	}
});
Object.defineProperty(exports, "inOrder", {
	enumerable: true,
	get: function() {
		return inOrder;
	}
});
Object.defineProperty(exports, "isSameAccount", {
	enumerable: true,
	get: function() {
		return isSameAccount;
	}
});
Object.defineProperty(exports, "namesOf", {
	enumerable: true,
	get: function() {
		return namesOf;
	}
});
Object.defineProperty(exports, "sitesOf", {
	enumerable: true,
	get: function() {
		return sitesOf;
	}
});
