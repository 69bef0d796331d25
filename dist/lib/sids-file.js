const require_compare = require("./compare.js");
const require_json = require("./json.js");
const require_runner_commands = require("./runner-commands.js");
const require_website = require("./website.js");
// src/text/line-diff.ts
/** The maximum size of the table that finds common lines. Above it, all between the first and last difference differs. */
const MAX_CELLS = 4e6;
/** The lines in which two texts differ, in order: `-` is only in the former, `+` only in the latter. */
function lineDiff(former, latter) {
	const [a, b] = [former.split("\n"), latter.split("\n")];
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
	return walk(left, right, commonLengths(left, right)).map((one) => ({
		...one,
		line: one.line + start
	}));
}
/** For each pair of positions, how many lines the texts share from there on; undefined if that takes too long. */
function commonLengths(a, b) {
	const width = b.length + 1;
	if ((a.length + 1) * width > MAX_CELLS || Math.max(a.length, b.length) > 65e3) return void 0;
	const lengths = new Uint16Array((a.length + 1) * width);
	for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) {
		const at = i * width + j;
		lengths[at] = a[i] === b[j] ? (lengths[at + width + 1] ?? 0) + 1 : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
	}
	return lengths;
}
function walk(a, b, lengths) {
	const lines = [];
	const width = b.length + 1;
	let [i, j] = [0, 0];
	while (i < a.length || j < b.length) {
		const [one, other] = [a[i], b[j]];
		const at = i * width + j;
		if (lengths !== void 0 && one !== void 0 && one === other) {
			i++;
			j++;
		} else if (one !== void 0 && (other === void 0 || lengths === void 0 || (lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0))) lines.push({
			sign: "-",
			line: ++i,
			text: one
		});
		else if (other !== void 0) lines.push({
			sign: "+",
			line: ++j,
			text: other
		});
	}
	return lines;
}
// src/text/visible-json.ts
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]|\u034f/gu;
/** The same JSON, also valid as a JavaScript literal, with invisible characters escaped. */
function visibleJson(json) {
	const unit = (character, n) => `\\u${character.charCodeAt(n).toString(16).padStart(4, "0")}`;
	return require_runner_commands.jsonWithoutCommands(json).replace(UNSEEN, (character) => Array.from({ length: character.length }, (_, n) => unit(character, n)).join(""));
}
// src/report/sids-env.ts
/** The prefix of an entry's variables. A shell allows only letters, digits and `_`. */
function nameOf(key) {
	const name = key.toUpperCase().replace(/[^A-Z0-9]/g, "_");
	return /^\d/.test(name) ? `_${name}` : name;
}
function collisionsOf(keys) {
	const byName = /* @__PURE__ */ new Map();
	for (const key of keys) byName.set(nameOf(key), [...byName.get(nameOf(key)) ?? [], key]);
	return [...byName].filter(([, same]) => same.length > 1);
}
/**
* `ACME_EN_SID="FO…"`, quoted so that dotenv and a shell both can read it. An address that does not exist yet is left
* out: an empty value would break the chat on the page, a missing one breaks the build.
*/
function envText(addresses) {
	return Object.entries(addresses).flatMap(([key, { sid, enabled, deploymentKey }]) => {
		if (sid === null) return [];
		return [
			...enabled ? [] : [`# ${key} is disabled: its chat cannot start.`],
			`${nameOf(key)}_SID="${sid}"`,
			...deploymentKey === void 0 ? [] : [`${nameOf(key)}_DEPLOYMENT_KEY="${deploymentKey}"`]
		];
	}).map((line) => `${line}\n`).join("");
}
// src/report/sids-ts.ts
/** A module without imports: the addresses by key, and a lookup by website and locale. */
function tsText(addresses) {
	const live = Object.entries(addresses).filter(([, { sid }]) => sid !== null);
	const entries = live.map(([key, address]) => `  ${literal(key)}: ${literal(address)},\n`);
	const sites = live.flatMap(([key, { website, locale }]) => listOf(website).flatMap((site) => listOf(locale, [""]).map((language) => `  ${literal([
		require_website.comparable(site),
		language.toLowerCase(),
		key
	])},\n`)));
	return TEMPLATE.replace(/ENTRIES|SITES/g, (part) => (part === "SITES" ? sites : entries).join(""));
}
const literal = (data) => visibleJson(JSON.stringify(data));
function listOf(value, none = []) {
	if (value === null) return none;
	return typeof value === "string" ? [value] : value;
}
const TEMPLATE = `export interface ChatAddress {
  /** Embedded by a Flex UI 1.x site, and used by the server of a Webchat React app. */
  readonly sid: string;
  readonly name: string;
  readonly website: string | readonly string[] | null;
  readonly locale: string | readonly string[] | null;
  /** Whether a chat can start. */
  readonly enabled: boolean;
  readonly api: 'flex-flows' | 'conversations';
  /** Embedded by a Webchat 3 site. */
  readonly deploymentKey?: string;
}

export const addresses = {
ENTRIES} as const satisfies Readonly<Record<string, ChatAddress>>;

export type ChatAddressKey = keyof typeof addresses;

const byKey: Readonly<Record<string, ChatAddress>> = addresses;

/** Website, locale (empty: all locales without an address of their own) and the key of the address. */
const sites: readonly (readonly [website: string, locale: string, key: string])[] = [
SITES];

/** The address of a website for a locale, or else the website's address for all locales. */
export function chatAddress(website: string, locale = ''): ChatAddress | undefined {
  const url = comparable(website);
  const find = (wanted: string) => sites.find(([site, language]) => site === url && language === wanted);
  const key = (find(locale.toLowerCase()) ?? find(''))?.[2];
  return key === undefined ? undefined : byKey[key];
}

/** The case of scheme and host and a trailing slash do not matter. */
function comparable(website: string): string {
  const text = website.trim();
  const url = /^[a-z][a-z0-9+.-]*:\\/\\//i.test(text) ? text : 'https://' + text;
  return url.replace(/^[^/]*\\/\\/[^/?#]*/, (origin) => origin.toLowerCase()).replace(/\\/$/, '');
}
`;
// src/report/sids-file.ts
/** The formats of `sids`: for programs, for a shell or dotenv, for a TypeScript build. */
const FORMATS = [
	"json",
	"env",
	"ts"
];
/** The addresses as a file for the build of a site, sorted naturally by key. */
function sidsText(format, addresses) {
	const sorted = sortedByKey(addresses);
	switch (format) {
		case "json": return jsonText(sorted);
		case "env": return `${headerOf("env")}\n${envText(sorted)}`;
		case "ts": return `${headerOf("ts")}\n\n${tsText(sorted)}`;
	}
}
/** The first line of a file, by which `sids` recognizes its own output. JSON has no comments. */
function headerOf(format) {
	return `${format === "env" ? "#" : "//"} Generated by \`flex-addresses sids --format ${format}\`. Do not edit: generate it again.`;
}
/** Whether `sids` wrote a text in this format, so that it may be replaced. */
function isGenerated(format, text) {
	if (format !== "json") return unixLines(text).startsWith(`${headerOf(format)}\n`);
	return addressesIn(text) !== void 0;
}
/** Whether it is `{}`, which `sids` writes if there are no entries, but which other programs write as well. */
function isEmptyObject(text) {
	const data = require_json.parseJson(text);
	return isObject(data) && Object.keys(data).length === 0;
}
/** The lines in which a file differs from what would be written now. The layout of JSON and comments do not matter. */
function staleLines(format, text, fresh) {
	if (format === "ts" && withoutComments(unixLines(text)) === withoutComments(fresh)) return [];
	const addresses = format === "json" ? addressesIn(text) : void 0;
	return lineDiff(addresses === void 0 ? unixLines(text) : jsonText(addresses), fresh);
}
/** Another version of this tool may word the comments of the module differently. */
const withoutComments = (text) => text.replace(/^ *\/\*\* .* \*\/$/gm, "");
/** Git may convert line endings in a working tree. */
const unixLines = (text) => text.replaceAll("\r\n", "\n");
function addressesIn(text) {
	const data = require_json.parseJson(text);
	if (!isObject(data)) return void 0;
	const isAddress = (one) => isObject(one) && "sid" in one && "api" in one;
	return Object.values(data).every(isAddress) ? sortedByKey(data) : void 0;
}
const isObject = (data) => typeof data === "object" && data !== null && !Array.isArray(data);
function sortedByKey(addresses) {
	const keys = Object.keys(addresses).sort(require_compare.compareNaturally);
	return Object.fromEntries(keys.map((key) => [key, addresses[key]]));
}
/** People read the file and builds run it: invisible characters are written as `\u…`. */
const jsonText = (addresses) => `${visibleJson(JSON.stringify(addresses, null, 2))}\n`;
Object.defineProperty(exports, "FORMATS", {
	enumerable: true,
	get: function() {
		return FORMATS;
	}
});
Object.defineProperty(exports, "collisionsOf", {
	enumerable: true,
	get: function() {
		return collisionsOf;
	}
});
Object.defineProperty(exports, "isEmptyObject", {
	enumerable: true,
	get: function() {
		return isEmptyObject;
	}
});
Object.defineProperty(exports, "isGenerated", {
	enumerable: true,
	get: function() {
		return isGenerated;
	}
});
Object.defineProperty(exports, "sidsText", {
	enumerable: true,
	get: function() {
		return sidsText;
	}
});
Object.defineProperty(exports, "staleLines", {
	enumerable: true,
	get: function() {
		return staleLines;
	}
});
