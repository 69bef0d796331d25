"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target2, all) => {
  for (var name in all)
    __defProp(target2, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target2) => (target2 = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target2, "default", { value: mod, enumerable: true }) : target2,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// late:crypto
var createHash, randomBytes, randomUUID;
var init_crypto = __esm({
  "late:crypto"() {
    createHash = (...given) => require("node:crypto").createHash(...given);
    randomBytes = (...given) => require("node:crypto").randomBytes(...given);
    randomUUID = (...given) => require("node:crypto").randomUUID(...given);
  }
});

// unused:@actions/http-client
var HttpClient;
var init_http_client = __esm({
  "unused:@actions/http-client"() {
    HttpClient = class {
      getAgent() {
      }
      getAgentDispatcher() {
      }
    };
  }
});

// src/problem.ts
function stop(code2, message, remedy, place) {
  return new ProblemError([{ code: code2, severity: "error", message, remedy, ...place ? { place } : {} }]);
}
function errorsOf(problems) {
  return problems.filter((problem2) => problem2.severity === "error");
}
function isGuard(code2) {
  return code2.startsWith("FA3");
}
var ProblemError;
var init_problem = __esm({
  "src/problem.ts"() {
    "use strict";
    ProblemError = class extends Error {
      problems;
      constructor(problems, options) {
        super(problems.map((problem2) => `${problem2.code} ${problem2.message}`).join("\n"), options);
        this.name = "ProblemError";
        this.problems = problems;
      }
    };
  }
});

// src/twilio/error.ts
var TwilioError, Interrupted;
var init_error = __esm({
  "src/twilio/error.ts"() {
    "use strict";
    TwilioError = class extends Error {
      kind;
      /** HTTP status; undefined without an answer. */
      status;
      /** Twilio's error code (https://www.twilio.com/docs/api/errors); undefined where the body had none. */
      code;
      /** Whether what it asked to write may have been carried out all the same, at this attempt or at one before. */
      mayBeDone = false;
      constructor(kind, message, status, code2) {
        super(message);
        this.name = "TwilioError";
        this.kind = kind;
        this.status = status;
        this.code = code2;
      }
      /** The page that explains the code. Made here: a link from an answer could lead anywhere. */
      get link() {
        return this.code === void 0 ? void 0 : `https://www.twilio.com/docs/api/errors/${this.code}`;
      }
    };
    Interrupted = class extends TwilioError {
      constructor() {
        super("unsent", "the run was interrupted");
        this.name = "Interrupted";
      }
    };
  }
});

// src/text/quote.ts
function visible(text2) {
  return text2.replace(UNSEEN, (character) => {
    if (character === "\n") return "\\n";
    if (character === "\r") return "\\r";
    if (character === "	") return "\\t";
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
function quote(text2, longest = 120) {
  const characters = Array.from(text2.slice(0, longest * 2));
  const cut = characters.length > longest || text2.length > longest * 2;
  const shown2 = (cut ? `${characters.slice(0, longest).join("")}\u2026` : text2).replace(/[\\"]/g, "\\$&");
  return `"${visible(shown2)}"`;
}
function count(n, one, many = `${one}s`) {
  return `${n} ${n === 1 ? one : many}`;
}
function either(words) {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]}`;
}
var UNSEEN;
var init_quote = __esm({
  "src/text/quote.ts"() {
    "use strict";
    UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
  }
});

// src/text/near.ts
function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row2 = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row2[j - 1] ?? 0) + 1, replace);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row2.push(cost);
    }
    if (Math.min(...row2) > limit) return limit + 1;
    beforeLast = last;
    last = row2;
  }
  return last[b.length] ?? limit + 1;
}
function fold(name) {
  return name.normalize("NFKC").toLowerCase().toUpperCase().toLowerCase().normalize("NFKC").replace(/[\s\p{Cf}]+/gu, "");
}
function isNear(a, b) {
  const [left, right] = [fold(a), fold(b)];
  if (left === right) return true;
  const longer = Math.max(left.length, right.length);
  if (longer > LONGEST) return false;
  const limit = Math.min(3, Math.floor(longer / 4));
  return limit > 0 && distance(left, right, limit) <= limit;
}
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
var LONGEST;
var init_near = __esm({
  "src/text/near.ts"() {
    "use strict";
    LONGEST = 200;
  }
});

// src/address/address.ts
var DEFAULTS;
var init_address = __esm({
  "src/address/address.ts"() {
    "use strict";
    DEFAULTS = {
      enabled: true,
      janitor: false,
      longLived: false,
      retryCount: 3,
      channel: "default",
      priority: 0,
      timeout: 86400
    };
  }
});

// src/file/tree.ts
function plain(tree) {
  if (tree.kind === "scalar") return tree.value;
  if (tree.kind === "list") return tree.items.map(plain);
  const object = /* @__PURE__ */ Object.create(null);
  for (const [key, item] of tree.items) object[key] = plain(item.node);
  return object;
}
function mapOf(tree) {
  return tree?.kind === "map" ? tree : void 0;
}
function child(tree, key) {
  return mapOf(tree)?.items.get(key)?.node;
}
function textOf(tree) {
  return tree?.kind === "scalar" && typeof tree.value === "string" ? tree.value : void 0;
}
var init_tree = __esm({
  "src/file/tree.ts"() {
    "use strict";
  }
});

// src/file/merge.ts
function forEnvironment(file, environment) {
  const root = mapOf(file);
  const items = new Map(root?.items);
  items.delete("environments");
  items.delete("defaults");
  const own = environment === void 0 ? void 0 : child(child(file, "environments"), environment);
  for (const key of SETTINGS) {
    const item = mapOf(own)?.items.get(key);
    if (item !== void 0) items.set(key, item);
  }
  const defaults2 = defaultsFor(file, environment);
  const addresses = mergeAddresses(defaults2, mapOf(child(file, "addresses")), mapOf(child(own, "addresses")));
  const at = child(file, "addresses")?.at ?? file.at;
  items.set("addresses", {
    keyAt: root?.items.get("addresses")?.keyAt ?? at,
    node: { kind: "map", items: addresses, at }
  });
  return { kind: "map", items, at: file.at };
}
function defaultsFor(file, environment) {
  const own = environment === void 0 ? void 0 : child(child(file, "environments"), environment);
  return over(mapOf(child(file, "defaults")), mapOf(child(own, "defaults")));
}
function mergeAddresses(defaults2, base, own) {
  const merged = /* @__PURE__ */ new Map();
  for (const key of /* @__PURE__ */ new Set([...base?.items.keys() ?? [], ...own?.items.keys() ?? []])) {
    const below = base?.items.get(key);
    const above = own?.items.get(key);
    if (above !== void 0 && above.node.kind !== "map") continue;
    const node = over(over(defaults2, mapOf(below?.node)), mapOf(above?.node));
    const keyAt = below?.keyAt ?? above?.keyAt ?? 0;
    if (node !== void 0)
      merged.set(key, { keyAt, node: { ...node, at: (below ?? above)?.node.at ?? keyAt } });
  }
  return merged;
}
function over(below, above) {
  if (below === void 0 || above === void 0) return above ?? below;
  const items = new Map(below.items);
  const kind = INTEGRATIONS.find((candidate) => above.items.has(candidate));
  if (kind !== void 0) {
    for (const other of INTEGRATIONS) if (other !== kind) items.delete(other);
  }
  for (const [key, item] of above.items) {
    const former = items.get(key);
    if (key === kind && former !== void 0) {
      items.set(key, { keyAt: item.keyAt, node: mergeIntegration(kind, former, item) });
    } else {
      items.set(key, item);
    }
  }
  return { kind: "map", items, at: above.at };
}
function mergeIntegration(kind, below, above) {
  const former = longForm(kind, below);
  const latter = longForm(kind, above);
  if (former === void 0 || latter === void 0) return above.node;
  return { kind: "map", items: new Map([...former.items, ...latter.items]), at: latter.at };
}
function longForm(kind, item) {
  if (item.node.kind === "map") return item.node;
  const key = SHORT_FORM[kind];
  if (key === void 0 || item.node.kind !== "scalar") return void 0;
  return { kind: "map", items: /* @__PURE__ */ new Map([[key, { keyAt: item.keyAt, node: item.node }]]), at: item.node.at };
}
function integrationOf(entry) {
  for (const kind of INTEGRATIONS) {
    const item = entry.items.get(kind);
    const map2 = item === void 0 ? void 0 : longForm(kind, item);
    if (item !== void 0 && map2 !== void 0) return { kind, keyAt: item.keyAt, map: map2 };
  }
  return void 0;
}
var INTEGRATIONS, SHORT_FORM, SETTINGS;
var init_merge = __esm({
  "src/file/merge.ts"() {
    "use strict";
    init_tree();
    INTEGRATIONS = ["studio", "webhook", "task"];
    SHORT_FORM = { studio: "flow", webhook: "url", task: void 0 };
    SETTINGS = ["account", "chatService", "scope", "unlisted", "ignore", "removed"];
  }
});

// src/file/variables.ts
function fillVariables(text2, environment) {
  const values = [];
  const missing2 = [];
  const filled = text2.replace(PLACEHOLDER, (whole2, escaped, name) => {
    if (escaped !== "") return whole2.slice(1);
    const value = Object.hasOwn(environment, name) ? environment[name] : void 0;
    if (value === void 0 || value === "") {
      if (!missing2.includes(name)) missing2.push(name);
      return whole2;
    }
    values.push(value);
    return value;
  });
  return { text: filled, values, missing: missing2 };
}
function valuesIn(text2, environment) {
  if (!text2.includes("${")) return [];
  return fillVariables(text2.replace(/(?<=^|[ \t])#.*$/gm, ""), environment).values;
}
function hasPlaceholder(text2) {
  return /(?<!\$)\$\{[A-Za-z_][A-Za-z0-9_]*\}/.test(text2);
}
var PLACEHOLDER;
var init_variables = __esm({
  "src/file/variables.ts"() {
    "use strict";
    PLACEHOLDER = /\$(\$?)\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
  }
});

// src/file/entry.ts
function readEntry(key, item, context3) {
  const map2 = mapOf(item.node);
  if (map2 === void 0) return void 0;
  const integration = readIntegration(key, item, map2, context3);
  if (integration === void 0) return void 0;
  const { placeOf } = context3;
  return {
    key,
    place: placeOf(item.keyAt),
    name: placedText(map2, "name", placeOf) ?? { value: key, place: placeOf(item.keyAt) },
    sid: placedText(map2, "sid", placeOf),
    was: placedText(map2, "was", placeOf),
    websites: placedTexts(child(map2, "website"), placeOf),
    locales: placedTexts(child(map2, "locale"), placeOf),
    enabled: flag(map2, "enabled") ?? DEFAULTS.enabled,
    janitor: flag(map2, "janitor") ?? DEFAULTS.janitor,
    longLived: flag(map2, "longLived") ?? DEFAULTS.longLived,
    contactIdentity: placedText(map2, "contactIdentity", placeOf)?.value,
    integration,
    unmanaged: texts(child(map2, "unmanaged"))
  };
}
function readIntegration(key, item, map2, context3) {
  const found = integrationOf(map2);
  const path2 = ["addresses", key];
  if (found === void 0) {
    context3.findings.push({
      code: "FA120",
      message: `${key} does not say where its chats go`,
      remedy: "Write one of studio, webhook and task, here or under `defaults`.",
      at: item.keyAt,
      path: path2
    });
    return void 0;
  }
  const { placeOf } = context3;
  const need = (part, what) => {
    const text2 = placedText(found.map, part, placeOf);
    if (text2 === void 0) {
      context3.findings.push({
        code: "FA111",
        message: `${found.kind} of ${key} has no ${part}`,
        remedy: what,
        at: found.keyAt,
        path: [...path2, found.kind]
      });
    }
    return text2;
  };
  const retryCount = wholeNumber(found.map, "retryCount") ?? DEFAULTS.retryCount;
  if (found.kind === "studio") {
    const flow = need("flow", "Write the SID (FW\u2026) or friendly name of the Studio Flow.");
    return flow && { kind: "studio", flow, retryCount };
  }
  if (found.kind === "webhook") {
    const url = need("url", "Write the URL that receives the chats.");
    return url && {
      kind: "webhook",
      ...fillUrl(url, child(found.map, "url")?.at ?? found.keyAt, path2, context3),
      retryCount
    };
  }
  const workspace = need("workspace", "Write the SID (WS\u2026) or friendly name of the TaskRouter workspace.");
  const workflow = need("workflow", "Write the SID (WW\u2026) or friendly name of the workflow.");
  if (workspace === void 0 || workflow === void 0) return void 0;
  return {
    kind: "task",
    workspace,
    workflow,
    channel: placedText(found.map, "channel", placeOf) ?? {
      value: DEFAULTS.channel,
      place: placeOf(found.keyAt)
    },
    priority: wholeNumber(found.map, "priority") ?? DEFAULTS.priority,
    timeout: wholeNumber(found.map, "timeout") ?? DEFAULTS.timeout,
    creationOnMessage: flag(found.map, "creationOnMessage")
  };
}
function fillUrl(url, at, path2, context3) {
  const filled = fillVariables(url.value, context3.variables);
  if (context3.needVariables) {
    for (const name of filled.missing) {
      context3.findings.push({
        code: "FA129",
        message: `Environment variable ${name} is not set`,
        remedy: `Give this step \`env: { ${name}: \u2026 }\` (at a desk: export ${name}=\u2026), or write $\${${name}} for the text itself.`,
        at,
        path: [...path2, "webhook", "url"]
      });
    }
  }
  return {
    url: { value: filled.text, place: url.place },
    secrets: filled.values,
    isUnfilled: filled.missing.length > 0
  };
}
function placedText(map2, key, placeOf) {
  const node = child(map2, key);
  if (node?.kind !== "scalar" || typeof node.value !== "string") return void 0;
  return { value: node.value, place: placeOf(node.at) };
}
function placedTexts(tree, placeOf) {
  if (tree === void 0) return [];
  const nodes = tree.kind === "list" ? tree.items : [tree];
  return nodes.flatMap(
    (node) => node.kind === "scalar" && typeof node.value === "string" ? [{ value: node.value, place: placeOf(node.at) }] : []
  );
}
function texts(tree) {
  if (tree === void 0) return [];
  const nodes = tree.kind === "list" ? tree.items : [tree];
  return nodes.flatMap(
    (node) => node.kind === "scalar" && typeof node.value === "string" ? [node.value] : []
  );
}
function flag(map2, key) {
  const node = child(map2, key);
  return node?.kind === "scalar" && typeof node.value === "boolean" ? node.value : void 0;
}
function wholeNumber(map2, key) {
  const node = child(map2, key);
  return node?.kind === "scalar" && typeof node.value === "number" ? node.value : void 0;
}
var init_entry = __esm({
  "src/file/entry.ts"() {
    "use strict";
    init_address();
    init_merge();
    init_tree();
    init_variables();
  }
});

// src/file/finding.ts
function placesOf(file, lines) {
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
}
function toProblem(finding, placeOf) {
  const entry = entryOf(finding.path);
  return {
    code: finding.code,
    severity: finding.severity ?? "error",
    message: finding.message,
    remedy: finding.remedy,
    place: placeOf(finding.at),
    ...finding.path.length === 0 ? {} : { path: finding.path.join(".") },
    ...entry === void 0 ? {} : { entry }
  };
}
function entryOf(path2) {
  if (path2[0] === "addresses") return path2[1];
  return path2[0] === "environments" && path2[2] === "addresses" ? path2[3] : void 0;
}
var init_finding = __esm({
  "src/file/finding.ts"() {
    "use strict";
  }
});

// src/text/pattern.ts
function tokens(text2) {
  const result = [];
  const characters = Array.from(text2);
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] ?? "";
    if (character === "\\" && i + 1 < characters.length) result.push(characters[++i] ?? "");
    else if (character === "*") result.push(ANY_TEXT);
    else result.push(character === "?" ? ANY_CHARACTER : character);
  }
  return result;
}
function matchTokens(pattern, name) {
  let p = 0;
  let n = 0;
  let star = -1;
  let resume2 = 0;
  while (n < name.length) {
    const token = pattern[p];
    if (token === ANY_TEXT) {
      star = p++;
      resume2 = n;
    } else if (token === ANY_CHARACTER || token !== void 0 && token === name[n]) {
      p++;
      n++;
    } else if (star !== -1) {
      p = star + 1;
      n = ++resume2;
    } else {
      return false;
    }
  }
  while (pattern[p] === ANY_TEXT) p++;
  return p === pattern.length;
}
function literalPattern(name) {
  return name.replace(/[\\*?]/g, "\\$&");
}
var ANY_TEXT, ANY_CHARACTER, Pattern;
var init_pattern = __esm({
  "src/text/pattern.ts"() {
    "use strict";
    ANY_TEXT = /* @__PURE__ */ Symbol("*");
    ANY_CHARACTER = /* @__PURE__ */ Symbol("?");
    Pattern = class {
      text;
      #tokens;
      #literal;
      constructor(text2) {
        this.text = text2;
        this.#tokens = tokens(text2);
        const wild = this.#tokens.some((token) => typeof token !== "string");
        this.#literal = wild ? void 0 : this.#tokens.join("");
      }
      matches(name) {
        return this.#literal === void 0 ? matchTokens(this.#tokens, Array.from(name)) : this.#literal === name;
      }
    };
  }
});

// src/file/url-check.ts
function checkUrl(entry, url) {
  const at = { place: url.place, path: `addresses.${entry.key}.webhook.url`, entry: entry.key };
  let parsed;
  try {
    parsed = new URL(url.value);
  } catch {
    parsed = void 0;
  }
  const web = parsed?.protocol === "https:" || parsed?.protocol === "http:";
  if (!web || /[\s\\\u0000-\u001f]/.test(url.value)) {
    return [
      {
        code: "FA131",
        severity: "error",
        message: `The webhook of ${entry.key} is no web address`,
        remedy: "Write a whole URL without spaces, as in https://bots.acme.com/flex; a variable must hold what belongs there.",
        ...at
      }
    ];
  }
  if (parsed?.protocol === "http:") {
    return [
      {
        code: "FA134",
        severity: "warning",
        message: `The webhook of ${entry.key} is plain http: chats go over the wire unprotected`,
        remedy: "Use https.",
        ...at
      }
    ];
  }
  return [];
}
var init_url_check = __esm({
  "src/file/url-check.ts"() {
    "use strict";
  }
});

// src/file/meaning.ts
function checkMeaning(file) {
  return [
    ...checkPatterns(file),
    ...checkDuplicates(file.entries),
    ...checkNearDuplicates(file.entries),
    ...file.entries.flatMap((entry) => [...checkEntry(entry), ...checkAgainstLists(entry, file)]),
    ...checkRemoved(file)
  ];
}
function checkPatterns(file) {
  return [...file.scope, ...file.ignore].flatMap(
    (pattern) => /(?<!\\)(?:\\\\)*\\$/.test(pattern.value) ? [
      problem(
        "FA113",
        pattern.place,
        `Pattern ${quote(pattern.value)} ends in a lone backslash`,
        "Write \\\\ for a backslash, or remove it."
      )
    ] : []
  );
}
function checkDuplicates(entries) {
  const pairs2 = (entry) => {
    if (entry.websites.length === 0) return [];
    const locales2 = entry.locales.length === 0 ? [""] : entry.locales.map(({ value }) => value);
    return entry.websites.flatMap(
      (website) => locales2.map((locale) => ({
        key: JSON.stringify([website.value, locale.toLowerCase()]),
        website: website.value,
        place: website.place,
        locale
      }))
    );
  };
  const problems = [];
  const names = /* @__PURE__ */ new Map();
  const sids = /* @__PURE__ */ new Map();
  const former = /* @__PURE__ */ new Map();
  const sites2 = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const sameName = names.get(entry.name.value);
    if (sameName !== void 0) {
      problems.push(
        problem(
          "FA121",
          entry.name.place,
          `${entry.key} and ${sameName.key} (line ${sameName.name.place.line}) have one name: ${quote(entry.name.value)}`,
          "Give each entry a name of its own.",
          path(entry, "name")
        )
      );
    } else names.set(entry.name.value, entry);
    if (entry.sid !== void 0) {
      const sid = entry.sid.value.toLowerCase();
      const same = sids.get(sid);
      if (same !== void 0) {
        problems.push(
          problem(
            "FA123",
            entry.sid.place,
            `${entry.key} and ${same.key} (line ${same.sid?.place.line}) pin one address: ${entry.sid.value}`,
            "Keep the sid with the entry that the address belongs to.",
            path(entry, "sid")
          )
        );
      } else sids.set(sid, entry);
    }
    if (entry.was !== void 0) {
      const same = former.get(entry.was.value);
      if (same !== void 0) {
        problems.push(
          problem(
            "FA121",
            entry.was.place,
            `${entry.key} and ${same.key} (line ${same.was?.place.line}) both were ${quote(entry.was.value)}`,
            "Keep `was` with the entry that the address belongs to.",
            path(entry, "was")
          )
        );
      } else former.set(entry.was.value, entry);
    }
    for (const pair of pairs2(entry)) {
      const same = sites2.get(pair.key);
      if (same !== void 0) {
        problems.push(
          problem(
            "FA122",
            pair.place,
            `${entry.key} and ${same.key} (line ${same.place.line}) both serve ${quote(pair.website)}${pair.locale === "" ? "" : ` in ${pair.locale}`}`,
            "A pair of website and locale is in one entry only: change one of the two.",
            path(entry)
          )
        );
      } else sites2.set(pair.key, entry);
    }
  }
  return problems;
}
function checkNearDuplicates(entries) {
  const problems = [];
  const folded = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const key = entry.name.value.toLowerCase();
    const same = folded.get(key);
    if (same !== void 0 && same.name.value !== entry.name.value) {
      problems.push(
        problem(
          "FA135",
          entry.name.place,
          `The names of ${entry.key} and ${same.key} (line ${same.name.place.line}) differ in case only`,
          "Check that they are meant to be two addresses.",
          path(entry, "name"),
          "warning"
        )
      );
    } else folded.set(key, entry);
  }
  return problems;
}
function checkEntry(entry) {
  const problems = [];
  for (const [field, text2] of [
    ["name", entry.name],
    ["was", entry.was]
  ]) {
    if (text2 === void 0) continue;
    if (text2.value.trim() !== text2.value) {
      problems.push(
        problem(
          "FA127",
          text2.place,
          `${field} of ${entry.key} begins or ends with white space: ${quote(text2.value)}`,
          field === "was" ? "Pin the address by its `sid` where its live name really does." : "Remove the white space; where the live name has it, pin the address by `sid` and give it a clean name.",
          path(entry, field)
        )
      );
    }
    if (field === "name" && hasPlaceholder(text2.value)) problems.push(literalPlaceholder(entry, text2));
  }
  if (entry.was !== void 0 && entry.was.value === entry.name.value) {
    problems.push(
      problem(
        "FA121",
        entry.was.place,
        `${entry.key} was what it is: ${quote(entry.was.value)}`,
        "Remove `was`, or write the name that the address had before.",
        path(entry, "was")
      )
    );
  }
  for (const locale of entry.locales) {
    if (!isLocale(locale.value)) {
      problems.push(
        problem(
          "FA132",
          locale.place,
          `${quote(locale.value)} of ${entry.key} is no language tag (BCP 47)`,
          "Write it as in en-US, de or zh-Hant-TW.",
          path(entry, "locale")
        )
      );
    }
  }
  return [...problems, ...checkIntegration(entry)];
}
function checkIntegration(entry) {
  const { integration } = entry;
  if (integration.kind === "webhook") return integration.isUnfilled ? [] : checkUrl(entry, integration.url);
  if (integration.kind === "studio")
    return checkSid(entry, integration.flow, "FW", "a Studio Flow", "studio");
  return [
    ...checkSid(entry, integration.workspace, "WS", "a workspace", "task.workspace"),
    ...checkSid(entry, integration.workflow, "WW", "a workflow", "task.workflow"),
    ...checkSid(entry, integration.channel, "TC", "a task channel", "task.channel")
  ];
}
function checkSid(entry, text2, prefix, what, at) {
  const found = /^([A-Z]{2})[0-9a-f]{32}$/i.exec(text2.value);
  if (found !== null && found[1] !== prefix) {
    return [
      problem(
        "FA128",
        text2.place,
        `${at} of ${entry.key} must be the SID or name of ${what}, and is the ${found[1]}\u2026 SID ${quote(text2.value)}`,
        `Write ${prefix} and 32 hexadecimal digits, or the friendly name.`,
        path(entry, at)
      )
    ];
  }
  return hasPlaceholder(text2.value) ? [literalPlaceholder(entry, text2)] : [];
}
function literalPlaceholder(entry, text2) {
  return problem(
    "FA136",
    text2.place,
    `${quote(text2.value)} of ${entry.key} is taken as it stands`,
    "Variables are filled into webhook URLs alone; `environments` says what differs per account.",
    path(entry),
    "warning"
  );
}
function checkAgainstLists(entry, file) {
  const problems = [];
  const name = entry.name.value;
  const ignored2 = patternsOf(file.ignore).find(({ pattern }) => pattern.matches(name));
  if (ignored2 !== void 0) {
    problems.push(
      problem(
        "FA124",
        entry.name.place,
        `${entry.key} is ignored: its name ${quote(name)} matches ${quote(ignored2.text.value)} (line ${ignored2.text.place.line})`,
        "Narrow the pattern under `ignore`, or remove the entry.",
        path(entry, "name")
      )
    );
  }
  const scope = patternsOf(file.scope);
  if (scope.length > 0 && !scope.some(({ pattern }) => pattern.matches(name))) {
    problems.push(
      problem(
        "FA126",
        entry.name.place,
        `${entry.key} is out of scope: no pattern of \`scope\` matches its name ${quote(name)}`,
        "Add a pattern to `scope`, or move the entry to the file that answers for it.",
        path(entry, "name")
      )
    );
  }
  const removed = file.removed.find(
    ({ value }) => value === name || entry.sid !== void 0 && value.toLowerCase() === entry.sid.value.toLowerCase()
  );
  if (removed !== void 0) {
    problems.push(
      problem(
        "FA125",
        entry.place,
        `${entry.key} is also to be removed (line ${removed.place.line})`,
        "Remove the entry, or take it off `removed`.",
        path(entry)
      )
    );
  }
  return problems;
}
function checkRemoved(file) {
  const seen = /* @__PURE__ */ new Set();
  return file.removed.flatMap((item) => {
    if (/^(?!FO)[A-Z]{2}[0-9a-f]{32}$/.test(item.value)) {
      return [
        problem(
          "FA128",
          item.place,
          `\`removed\` takes names and SIDs of addresses (FO\u2026), and this is ${quote(item.value)}`,
          "Write FO and 32 hexadecimal digits, or the friendly name.",
          REMOVED
        )
      ];
    }
    if (seen.has(item.value)) {
      return [
        problem(
          "FA113",
          item.place,
          `${quote(item.value)} stands under \`removed\` twice`,
          "Keep one of the two.",
          REMOVED,
          "warning"
        )
      ];
    }
    seen.add(item.value);
    return [];
  });
}
function patternsOf(list2) {
  let patterns = patternCache.get(list2);
  if (patterns === void 0) {
    patterns = list2.map((text2) => ({ text: text2, pattern: new Pattern(text2.value) }));
    patternCache.set(list2, patterns);
  }
  return patterns;
}
function isLocale(tag) {
  let known2 = locales.get(tag);
  if (known2 === void 0) {
    known2 = isLanguageTag(tag);
    locales.set(tag, known2);
  }
  return known2;
}
function isLanguageTag(tag) {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
function path(entry, field) {
  return { path: `addresses.${entry.key}${field === void 0 ? "" : `.${field}`}`, entry: entry.key };
}
function problem(code2, place, message, remedy, at = {}, severity = "error") {
  return { code: code2, severity, message, remedy, place, ...at };
}
var REMOVED, patternCache, locales;
var init_meaning = __esm({
  "src/file/meaning.ts"() {
    "use strict";
    init_pattern();
    init_quote();
    init_url_check();
    init_variables();
    REMOVED = { path: "removed" };
    patternCache = /* @__PURE__ */ new WeakMap();
    locales = /* @__PURE__ */ new Map();
  }
});

// node_modules/yaml/browser/dist/nodes/identity.js
function isCollection(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var ALIAS, DOC, MAP, PAIR, SCALAR, SEQ, NODE_TYPE, isAlias, isDocument, isMap, isPair, isScalar, isSeq, hasAnchor;
var init_identity = __esm({
  "node_modules/yaml/browser/dist/nodes/identity.js"() {
    ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
  }
});

// node_modules/yaml/browser/dist/visit.js
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
function visit_(key, node, visitor, path2) {
  const ctrl = callVisitor(key, node, visitor, path2);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path2, ctrl);
    return visit_(key, ctrl, visitor, path2);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path2 = Object.freeze(path2.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path2);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path2 = Object.freeze(path2.concat(node));
      const ck = visit_("key", node.key, visitor, path2);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path2);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
async function visitAsync_(key, node, visitor, path2) {
  const ctrl = await callVisitor(key, node, visitor, path2);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path2, ctrl);
    return visitAsync_(key, ctrl, visitor, path2);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path2 = Object.freeze(path2.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path2);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path2 = Object.freeze(path2.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path2);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path2);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node, visitor, path2) {
  if (typeof visitor === "function")
    return visitor(key, node, path2);
  if (isMap(node))
    return visitor.Map?.(key, node, path2);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path2);
  if (isPair(node))
    return visitor.Pair?.(key, node, path2);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path2);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path2);
  return void 0;
}
function replaceNode(key, path2, node) {
  const parent = path2[path2.length - 1];
  if (isCollection(parent)) {
    parent.items[key] = node;
  } else if (isPair(parent)) {
    if (key === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}
var BREAK, SKIP, REMOVE;
var init_visit = __esm({
  "node_modules/yaml/browser/dist/visit.js"() {
    init_identity();
    BREAK = /* @__PURE__ */ Symbol("break visit");
    SKIP = /* @__PURE__ */ Symbol("skip children");
    REMOVE = /* @__PURE__ */ Symbol("remove node");
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
  }
});

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars, escapeTagName, Directives;
var init_directives = __esm({
  "node_modules/yaml/browser/dist/doc/directives.js"() {
    init_identity();
    init_visit();
    escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version3] = parts;
            if (version3 === "1.1" || version3 === "1.2") {
              this.yaml.version = version3;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version3);
              onError(6, `Unsupported YAML version ${version3}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error2) {
            onError(String(error2));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
          const tags = {};
          visit(doc.contents, (_key, node) => {
            if (isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
  }
});

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error2 = new Error("Failed to resolve repeated object (this should not happen)");
          error2.source = source;
          throw error2;
        }
      }
    },
    sourceObjects
  };
}
var init_anchors = __esm({
  "node_modules/yaml/browser/dist/doc/anchors.js"() {
    init_identity();
    init_visit();
  }
});

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}
var init_applyReviver = __esm({
  "node_modules/yaml/browser/dist/doc/applyReviver.js"() {
  }
});

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}
var init_toJS = __esm({
  "node_modules/yaml/browser/dist/nodes/toJS.js"() {
    init_identity();
  }
});

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase;
var init_Node = __esm({
  "node_modules/yaml/browser/dist/nodes/Node.js"() {
    init_applyReviver();
    init_identity();
    init_toJS();
    NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
  }
});

// node_modules/yaml/browser/dist/nodes/Alias.js
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count2 = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count2)
        count2 = c;
    }
    return count2;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}
var Alias;
var init_Alias = __esm({
  "node_modules/yaml/browser/dist/nodes/Alias.js"() {
    init_anchors();
    init_visit();
    init_identity();
    init_Node();
    init_toJS();
    Alias = class extends NodeBase {
      constructor(source) {
        super(ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit(doc, {
            Node: (_key, node) => {
              if (isAlias(node) || hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors, doc: doc2, maxAliasCount } = ctx;
          let data = anchors.get(found);
          if (!data) {
            toJS(found, null, ctx);
            data = anchors.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
  }
});

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue, Scalar;
var init_Scalar = __esm({
  "node_modules/yaml/browser/dist/nodes/Scalar.js"() {
    init_identity();
    init_Node();
    init_toJS();
    isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    Scalar = class extends NodeBase {
      constructor(value) {
        super(SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
  }
});

// node_modules/yaml/browser/dist/doc/createNode.js
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match2 = tags.filter((t) => t.tag === tagName);
    const tagObj = match2.find((t) => !t.format) ?? match2[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}
var defaultTagPrefix;
var init_createNode = __esm({
  "node_modules/yaml/browser/dist/doc/createNode.js"() {
    init_Alias();
    init_identity();
    init_Scalar();
    defaultTagPrefix = "tag:yaml.org,2002:";
  }
});

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path2, value) {
  let v = value;
  for (let i = path2.length - 1; i >= 0; --i) {
    const k = path2[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath, Collection;
var init_Collection = __esm({
  "node_modules/yaml/browser/dist/nodes/Collection.js"() {
    init_createNode();
    init_identity();
    init_Node();
    isEmptyPath = (path2) => path2 == null || typeof path2 === "object" && !!path2[Symbol.iterator]().next().done;
    Collection = class extends NodeBase {
      constructor(type, schema4) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema4,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema4) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema4)
          copy.schema = schema4;
        copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path2, value) {
        if (isEmptyPath(path2))
          this.add(value);
        else {
          const [key, ...rest2] = path2;
          const node = this.get(key, true);
          if (isCollection(node))
            node.addIn(rest2, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest2, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest2}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        const [key, ...rest2] = path2;
        if (rest2.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (isCollection(node))
          return node.deleteIn(rest2);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest2}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        const [key, ...rest2] = path2;
        const node = this.get(key, true);
        if (rest2.length === 0)
          return !keepScalar && isScalar(node) ? node.value : node;
        else
          return isCollection(node) ? node.getIn(rest2, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path2) {
        const [key, ...rest2] = path2;
        if (rest2.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return isCollection(node) ? node.hasIn(rest2) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value) {
        const [key, ...rest2] = path2;
        if (rest2.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (isCollection(node))
            node.setIn(rest2, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest2, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest2}`);
        }
      }
    };
  }
});

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
function indentComment(comment2, indent2) {
  if (/^\n+$/.test(comment2))
    return comment2.substring(1);
  return indent2 ? comment2.replace(/^(?! *$)/gm, indent2) : comment2;
}
var stringifyComment, lineComment;
var init_stringifyComment = __esm({
  "node_modules/yaml/browser/dist/stringify/stringifyComment.js"() {
    stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    lineComment = (str, indent2, comment2) => str.endsWith("\n") ? indentComment(comment2, indent2) : comment2.includes("\n") ? "\n" + indentComment(comment2, indent2) : (str.endsWith(" ") ? "" : " ") + comment2;
  }
});

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
function foldFlowLines(text2, indent2, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text2;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent2.length);
  if (text2.length <= endStep)
    return text2;
  const folds = [];
  const escapedFolds = {};
  let end2 = lineWidth - indent2.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end2 = lineWidth - indentAtStart;
  }
  let split = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text2, i, indent2.length);
    if (i !== -1)
      end2 = i + endStep;
  }
  for (let ch; ch = text2[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text2[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text2, i, indent2.length);
      end2 = i + indent2.length + endStep;
      split = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next2 = text2[i + 1];
        if (next2 && next2 !== " " && next2 !== "\n" && next2 !== "	")
          split = i;
      }
      if (i >= end2) {
        if (split) {
          folds.push(split);
          end2 = split + endStep;
          split = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text2[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text2;
          folds.push(j);
          escapedFolds[j] = true;
          end2 = j + endStep;
          split = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text2;
  if (onFold)
    onFold();
  let res = text2.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold2 = folds[i2];
    const end3 = folds[i2 + 1] || text2.length;
    if (fold2 === 0)
      res = `
${indent2}${text2.slice(0, end3)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold2])
        res += `${text2[fold2]}\\`;
      res += `
${indent2}${text2.slice(fold2 + 1, end3)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text2, i, indent2) {
  let end2 = i;
  let start = i + 1;
  let ch = text2[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent2) {
      ch = text2[++i];
    } else {
      do {
        ch = text2[++i];
      } while (ch && ch !== "\n");
      end2 = i;
      start = i + 1;
      ch = text2[start];
    }
  }
  return end2;
}
var FOLD_FLOW, FOLD_BLOCK, FOLD_QUOTED;
var init_foldFlowLines = __esm({
  "node_modules/yaml/browser/dist/stringify/foldFlowLines.js"() {
    FOLD_FLOW = "flow";
    FOLD_BLOCK = "block";
    FOLD_QUOTED = "quoted";
  }
});

// node_modules/yaml/browser/dist/stringify/stringifyString.js
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start > limit)
        return true;
      start = i + 1;
      if (strLen - start <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent2 = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start, i) + "\\ ";
      i += 1;
      start = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start, i);
            const code2 = json.substr(i + 2, 4);
            switch (code2) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code2.substr(0, 2) === "00")
                  str += "\\x" + code2.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent2;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start ? str + json.slice(start) : json;
  return implicitKey ? str : foldFlowLines(str, indent2, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent2 = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent2}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent2, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
function blockString({ comment: comment2, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent2 = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent2.length);
  if (!value)
    return literal2 ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end2 = value.substring(endStart);
  const endNlPos = end2.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end2 || endNlPos !== end2.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end2) {
    value = value.slice(0, -end2.length);
    if (end2[end2.length - 1] === "\n")
      end2 = end2.slice(0, -1);
    end2 = end2.replace(blockEndNewlines, `$&${indent2}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent2}`);
  }
  const indentSize = indent2 ? "2" : "1";
  let header = (startWithSpace ? indentSize : "") + chomp;
  if (comment2) {
    header += " " + commentString(comment2.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal2) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent2}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start}${foldedValue}${end2}`, indent2, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent2}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent2}`);
  return `|${header}
${indent2}${start}${value}${end2}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent: indent2, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent2 === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent2 === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent2}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent2, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}
var getFoldOptions, containsDocumentMarker, blockEndNewlines;
var init_stringifyString = __esm({
  "node_modules/yaml/browser/dist/stringify/stringifyString.js"() {
    init_Scalar();
    init_foldFlowLines();
    getFoldOptions = (ctx, isBlock2) => ({
      indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
  }
});

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match2 = tags.filter((t) => t.tag === item.tag);
    if (match2.length > 0)
      return match2.find((t) => t.format === item.format) ?? match2[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match2 = tags.filter((t) => t.identify?.(obj));
    if (match2.length > 1) {
      const testMatch = match2.filter((t) => t.test);
      if (testMatch.length > 0)
        match2 = testMatch;
    }
    tagObj = match2.find((t) => t.format === item.format) ?? match2.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}
var init_stringify = __esm({
  "node_modules/yaml/browser/dist/stringify/stringify.js"() {
    init_anchors();
    init_identity();
    init_stringifyComment();
    init_stringifyString();
  }
});

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent: indent2, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key) || !isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent2 + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent2}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}
var init_stringifyPair = __esm({
  "node_modules/yaml/browser/dist/stringify/stringifyPair.js"() {
    init_identity();
    init_Scalar();
    init_stringify();
    init_stringifyComment();
  }
});

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning2) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning2);
  }
}
var init_log = __esm({
  "node_modules/yaml/browser/dist/log.js"() {
  }
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
var MERGE_KEY, merge, isMergeKey;
var init_merge2 = __esm({
  "node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js"() {
    init_identity();
    init_Scalar();
    MERGE_KEY = "<<";
    merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
  }
});

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}
var init_addPairToJSMap = __esm({
  "node_modules/yaml/browser/dist/nodes/addPairToJSMap.js"() {
    init_log();
    init_merge2();
    init_stringify();
    init_identity();
    init_toJS();
  }
});

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair;
var init_Pair = __esm({
  "node_modules/yaml/browser/dist/nodes/Pair.js"() {
    init_createNode();
    init_stringifyPair();
    init_addPairToJSMap();
    init_identity();
    Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, NODE_TYPE, { value: PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema4) {
        let { key, value } = this;
        if (isNode(key))
          key = key.clone(schema4);
        if (isNode(value))
          value = value.clone(schema4);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
  }
});

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify4 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify4(collection, ctx, options);
}
function stringifyBlockCollection({ comment: comment2, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent: indent2, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment3 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
      if (item.comment)
        comment3 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify(item, itemCtx, () => comment3 = null, () => chompKeep = true);
    if (comment3)
      str2 += lineComment(str2, itemIndent, commentString(comment3));
    if (chompKeep && comment3)
      chompKeep = false;
    lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line = lines[i];
      str += line ? `
${indent2}${line}` : "\n";
    }
  }
  if (comment2) {
    str += "\n" + indentComment(commentString(comment2), indent2);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  const { indent: indent2, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment2 = null;
    if (isNode(item)) {
      if (item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, false);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment2 = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment2 = ik.comment;
      }
    }
    if (comment2)
      reqNewline = true;
    let str = stringify(item, itemCtx, () => comment2 = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment2)
      str += lineComment(str, itemIndent, commentString(comment2));
    lines.push(str);
    linesAtValue = lines.length;
  }
  const { start, end: end2 } = flowChars;
  if (lines.length === 0) {
    return start + end2;
  } else {
    if (!reqNewline) {
      const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line of lines)
        str += line ? `
${indentStep}${indent2}${line}` : "\n";
      return `${str}
${indent2}${end2}`;
    } else {
      return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end2}`;
    }
  }
}
function addCommentBefore({ indent: indent2, options: { commentString } }, lines, comment2, chompKeep) {
  if (comment2 && chompKeep)
    comment2 = comment2.replace(/^\n+/, "");
  if (comment2) {
    const ic = indentComment(commentString(comment2), indent2);
    lines.push(ic.trimStart());
  }
}
var init_stringifyCollection = __esm({
  "node_modules/yaml/browser/dist/stringify/stringifyCollection.js"() {
    init_identity();
    init_stringify();
    init_stringifyComment();
  }
});

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items) {
    if (isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap;
var init_YAMLMap = __esm({
  "node_modules/yaml/browser/dist/nodes/YAMLMap.js"() {
    init_stringifyCollection();
    init_addPairToJSMap();
    init_Collection();
    init_identity();
    init_Pair();
    init_Scalar();
    YAMLMap = class extends Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema4) {
        super(MAP, schema4);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema4, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map2 = new this(schema4);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map2.items.push(createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema4.sortMapEntries === "function") {
          map2.items.sort(schema4.sortMapEntries);
        }
        return map2;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair(pair, pair?.value);
        } else
          _pair = new Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (isScalar(prev.value) && isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map2);
        for (const item of this.items)
          addPairToJSMap(ctx, map2, item);
        return map2;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
  }
});

// node_modules/yaml/browser/dist/schema/common/map.js
var map;
var init_map = __esm({
  "node_modules/yaml/browser/dist/schema/common/map.js"() {
    init_identity();
    init_YAMLMap();
    map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
    };
  }
});

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
var YAMLSeq;
var init_YAMLSeq = __esm({
  "node_modules/yaml/browser/dist/nodes/YAMLSeq.js"() {
    init_createNode();
    init_stringifyCollection();
    init_Collection();
    init_identity();
    init_Scalar();
    init_toJS();
    YAMLSeq = class extends Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema4) {
        super(SEQ, schema4);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (isScalar(prev) && isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq2 = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq2);
        let i = 0;
        for (const item of this.items)
          seq2.push(toJS(item, String(i++), ctx));
        return seq2;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema4, obj, ctx) {
        const { replacer } = ctx;
        const seq2 = new this(schema4);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq2.items.push(createNode(it, void 0, ctx));
          }
        }
        return seq2;
      }
    };
  }
});

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq;
var init_seq = __esm({
  "node_modules/yaml/browser/dist/schema/common/seq.js"() {
    init_identity();
    init_YAMLSeq();
    seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
    };
  }
});

// node_modules/yaml/browser/dist/schema/common/string.js
var string;
var init_string = __esm({
  "node_modules/yaml/browser/dist/schema/common/string.js"() {
    init_stringifyString();
    string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
  }
});

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag;
var init_null = __esm({
  "node_modules/yaml/browser/dist/schema/common/null.js"() {
    init_Scalar();
    nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
  }
});

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag;
var init_bool = __esm({
  "node_modules/yaml/browser/dist/schema/core/bool.js"() {
    init_Scalar();
    boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
  }
});

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}
var init_stringifyNumber = __esm({
  "node_modules/yaml/browser/dist/stringify/stringifyNumber.js"() {
  }
});

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN, floatExp, float;
var init_float = __esm({
  "node_modules/yaml/browser/dist/schema/core/float.js"() {
    init_Scalar();
    init_stringifyNumber();
    floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber
    };
    floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber(node);
      }
    };
    float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber
    };
  }
});

// node_modules/yaml/browser/dist/schema/core/int.js
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intIdentify, intResolve, intOct, int, intHex;
var init_int = __esm({
  "node_modules/yaml/browser/dist/schema/core/int.js"() {
    init_stringifyNumber();
    intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber
    };
    intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
  }
});

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema;
var init_schema = __esm({
  "node_modules/yaml/browser/dist/schema/core/schema.js"() {
    init_map();
    init_null();
    init_seq();
    init_string();
    init_bool();
    init_float();
    init_int();
    schema = [
      map,
      seq,
      string,
      nullTag,
      boolTag,
      intOct,
      int,
      intHex,
      floatNaN,
      floatExp,
      float
    ];
  }
});

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON, jsonScalars, jsonError, schema2;
var init_schema2 = __esm({
  "node_modules/yaml/browser/dist/schema/json/schema.js"() {
    init_Scalar();
    init_map();
    init_seq();
    stringifyJSON = ({ value }) => JSON.stringify(value);
    jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify2,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    schema2 = [map, seq].concat(jsonScalars, jsonError);
  }
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary;
var init_binary = __esm({
  "node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js"() {
    init_Scalar();
    init_stringifyString();
    binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment: comment2, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.BLOCK_LITERAL);
        if (type !== Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString({ comment: comment2, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
  }
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx;
  const pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key = it;
      }
      pairs2.items.push(createPair(key, value, ctx));
    }
  return pairs2;
}
var pairs;
var init_pairs = __esm({
  "node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js"() {
    init_identity();
    init_Pair();
    init_Scalar();
    init_YAMLSeq();
    pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
  }
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap, omap;
var init_omap = __esm({
  "node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js"() {
    init_identity();
    init_toJS();
    init_YAMLMap();
    init_YAMLSeq();
    init_pairs();
    YAMLOMap = class _YAMLOMap extends YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map2 = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map2);
        for (const pair of this.items) {
          let key, value;
          if (isPair(pair)) {
            key = toJS(pair.key, "", ctx);
            value = toJS(pair.value, key, ctx);
          } else {
            key = toJS(pair, "", ctx);
          }
          if (map2.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map2.set(key, value);
        }
        return map2;
      }
      static from(schema4, iterable, ctx) {
        const pairs2 = createPairs(schema4, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs2.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq2, onError) {
        const pairs2 = resolvePairs(seq2, onError);
        const seenKeys = [];
        for (const { key } of pairs2.items) {
          if (isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs2);
      },
      createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
    };
  }
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag, falseTag;
var init_bool2 = __esm({
  "node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js"() {
    init_Scalar();
    trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar(true),
      stringify: boolStringify
    };
    falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar(false),
      stringify: boolStringify
    };
  }
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2, floatExp2, float2;
var init_float2 = __esm({
  "node_modules/yaml/browser/dist/schema/yaml-1.1/float.js"() {
    init_Scalar();
    init_stringifyNumber();
    floatNaN2 = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber
    };
    floatExp2 = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber(node);
      }
    };
    float2 = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber
    };
  }
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intIdentify3, intBin, intOct2, int2, intHex2;
var init_int2 = __esm({
  "node_modules/yaml/browser/dist/schema/yaml-1.1/int.js"() {
    init_stringifyNumber();
    intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
    intBin = {
      identify: intIdentify3,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
      stringify: (node) => intStringify2(node, 2, "0b")
    };
    intOct2 = {
      identify: intIdentify3,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
      stringify: (node) => intStringify2(node, 8, "0")
    };
    int2 = {
      identify: intIdentify3,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
      stringify: stringifyNumber
    };
    intHex2 = {
      identify: intIdentify3,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
      stringify: (node) => intStringify2(node, 16, "0x")
    };
  }
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet, set;
var init_set = __esm({
  "node_modules/yaml/browser/dist/schema/yaml-1.1/set.js"() {
    init_identity();
    init_Pair();
    init_YAMLMap();
    YAMLSet = class _YAMLSet extends YAMLMap {
      constructor(schema4) {
        super(schema4);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair(key.key, null);
        else
          pair = new Pair(key, null);
        const prev = findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = findPair(this.items, key);
        return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema4, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema4);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
      resolve(map2, onError) {
        if (isMap(map2)) {
          if (map2.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map2);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map2;
      }
    };
  }
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime, floatTime, timestamp;
var init_timestamp = __esm({
  "node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js"() {
    init_stringifyNumber();
    intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match2 = str.match(timestamp.test);
        if (!match2)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match2.map(Number);
        const millisec = match2[7] ? Number((match2[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match2[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
  }
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3;
var init_schema3 = __esm({
  "node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js"() {
    init_map();
    init_null();
    init_seq();
    init_string();
    init_binary();
    init_bool2();
    init_float2();
    init_int2();
    init_merge2();
    init_omap();
    init_pairs();
    init_set();
    init_timestamp();
    schema3 = [
      map,
      seq,
      string,
      nullTag,
      trueTag,
      falseTag,
      intBin,
      intOct2,
      int2,
      intHex2,
      floatNaN2,
      floatExp2,
      float2,
      binary,
      merge,
      omap,
      pairs,
      set,
      intTime,
      floatTime,
      timestamp
    ];
  }
});

// node_modules/yaml/browser/dist/schema/tags.js
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags = tags.concat(tag);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge);
  return tags.reduce((tags2, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}
var schemas, tagsByName, coreKnownTags;
var init_tags = __esm({
  "node_modules/yaml/browser/dist/schema/tags.js"() {
    init_map();
    init_null();
    init_seq();
    init_string();
    init_bool();
    init_float();
    init_int();
    init_schema();
    init_schema2();
    init_binary();
    init_merge2();
    init_omap();
    init_pairs();
    init_schema3();
    init_set();
    init_timestamp();
    schemas = /* @__PURE__ */ new Map([
      ["core", schema],
      ["failsafe", [map, seq, string]],
      ["json", schema2],
      ["yaml11", schema3],
      ["yaml-1.1", schema3]
    ]);
    tagsByName = {
      binary,
      bool: boolTag,
      float,
      floatExp,
      floatNaN,
      floatTime,
      int,
      intHex,
      intOct,
      intTime,
      map,
      merge,
      null: nullTag,
      omap,
      pairs,
      seq,
      set,
      timestamp
    };
    coreKnownTags = {
      "tag:yaml.org,2002:binary": binary,
      "tag:yaml.org,2002:merge": merge,
      "tag:yaml.org,2002:omap": omap,
      "tag:yaml.org,2002:pairs": pairs,
      "tag:yaml.org,2002:set": set,
      "tag:yaml.org,2002:timestamp": timestamp
    };
  }
});

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey, Schema;
var init_Schema = __esm({
  "node_modules/yaml/browser/dist/schema/Schema.js"() {
    init_identity();
    init_map();
    init_seq();
    init_string();
    init_tags();
    sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    Schema = class _Schema {
      constructor({ compat, customTags, merge: merge3, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
        this.name = typeof schema4 === "string" && schema4 || "core";
        this.knownTags = resolveKnownTags ? coreKnownTags : {};
        this.tags = getTags(customTags, this.name, merge3);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, MAP, { value: map });
        Object.defineProperty(this, SCALAR, { value: string });
        Object.defineProperty(this, SEQ, { value: seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
  }
});

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
  const lines = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push("---");
  const ctx = createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body}`;
    } else
      lines.push(body);
  } else {
    lines.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines.push("...");
        lines.push(indentComment(cs, ""));
      } else {
        lines.push(`... ${cs}`);
      }
    } else {
      lines.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
        lines.push("");
      lines.push(indentComment(commentString(dc), ""));
    }
  }
  return lines.join("\n") + "\n";
}
var init_stringifyDocument = __esm({
  "node_modules/yaml/browser/dist/stringify/stringifyDocument.js"() {
    init_identity();
    init_stringify();
    init_stringifyComment();
  }
});

// node_modules/yaml/browser/dist/doc/Document.js
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}
var Document;
var init_Document = __esm({
  "node_modules/yaml/browser/dist/doc/Document.js"() {
    init_Alias();
    init_Collection();
    init_identity();
    init_Pair();
    init_toJS();
    init_Schema();
    init_stringifyDocument();
    init_anchors();
    init_applyReviver();
    init_createNode();
    init_directives();
    Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, NODE_TYPE, { value: DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version: version3 } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version3 = this.directives.yaml.version;
        } else
          this.directives = new Directives({ version: version3 });
        this.setSchema(version3, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [NODE_TYPE]: { value: DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path2, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path2, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
        }
        return new Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode(value, tag, ctx);
        if (flow && isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        if (isEmptyPath(path2)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path2) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        if (isEmptyPath(path2))
          return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
        return isCollection(this.contents) ? this.contents.getIn(path2, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path2) {
        if (isEmptyPath(path2))
          return this.contents !== void 0;
        return isCollection(this.contents) ? this.contents.hasIn(path2) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value) {
        if (isEmptyPath(path2)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = collectionFromPath(this.schema, Array.from(path2), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path2, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version3, options = {}) {
        if (typeof version3 === "number")
          version3 = String(version3);
        let opt;
        switch (version3) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version3;
            else
              this.directives = new Directives({ version: version3 });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version3);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument(this, options);
      }
    };
  }
});

// node_modules/yaml/browser/dist/errors.js
var YAMLError, YAMLParseError, YAMLWarning, prettifyError;
var init_errors = __esm({
  "node_modules/yaml/browser/dist/errors.js"() {
    YAMLError = class extends Error {
      constructor(name, pos, code2, message) {
        super();
        this.name = name;
        this.code = code2;
        this.message = message;
        this.pos = pos;
      }
    };
    YAMLParseError = class extends YAMLError {
      constructor(pos, code2, message) {
        super("YAMLParseError", pos, code2, message);
      }
    };
    YAMLWarning = class extends YAMLError {
      constructor(pos, code2, message) {
        super("YAMLWarning", pos, code2, message);
      }
    };
    prettifyError = (src, lc) => (error2) => {
      if (error2.pos[0] === -1)
        return;
      error2.linePos = error2.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error2.linePos[0];
      error2.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count2 = 1;
        const end2 = error2.linePos[1];
        if (end2?.line === line && end2.col > col) {
          count2 = Math.max(1, Math.min(end2.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count2);
        error2.message += `:

${lineStr}
${pointer}
`;
      }
    };
  }
});

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens2, { flow, indicator, next: next2, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment2 = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found = null;
  let start = null;
  for (const token of tokens2) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || next2?.type !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment2)
          comment2 = cb;
        else
          comment2 += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment2)
            comment2 += token.source;
          else if (!found || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
        found = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens2[tokens2.length - 1];
  const end2 = last ? last.offset + last.source.length : offset;
  if (reqSpace && next2 && next2.type !== "space" && next2.type !== "newline" && next2.type !== "comma" && (next2.type !== "scalar" || next2.source !== "")) {
    onError(next2.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next2?.type === "block-map" || next2?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found,
    spaceBefore,
    comment: comment2,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end: end2,
    start: start ?? end2
  };
}
var init_resolve_props = __esm({
  "node_modules/yaml/browser/dist/compose/resolve-props.js"() {
  }
});

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}
var init_util_contains_newline = __esm({
  "node_modules/yaml/browser/dist/compose/util-contains-newline.js"() {
  }
});

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent2, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end2 = fc.end[0];
    if (end2.indent === indent2 && (end2.source === "]" || end2.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end2, "BAD_INDENT", msg, true);
    }
  }
}
var init_util_flow_indent_check = __esm({
  "node_modules/yaml/browser/dist/compose/util-flow-indent-check.js"() {
    init_util_contains_newline();
  }
});

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair) => isEqual(pair.key, search));
}
var init_util_map_includes = __esm({
  "node_modules/yaml/browser/dist/compose/util-map-includes.js"() {
    init_identity();
  }
});

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep: sep3, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep3?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep3) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key)) {
        onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep3 ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep3, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}
var startColMsg;
var init_resolve_block_map = __esm({
  "node_modules/yaml/browser/dist/compose/resolve-block-map.js"() {
    init_Pair();
    init_YAMLMap();
    init_resolve_props();
    init_util_contains_newline();
    init_util_flow_indent_check();
    init_util_map_includes();
    startColMsg = "All mapping items must start at the same column";
  }
});

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}
var init_resolve_block_seq = __esm({
  "node_modules/yaml/browser/dist/compose/resolve-block-seq.js"() {
    init_YAMLSeq();
    init_resolve_props();
    init_util_flow_indent_check();
  }
});

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end2, offset, reqSpace, onError) {
  let comment2 = "";
  if (end2) {
    let hasSpace = false;
    let sep3 = "";
    for (const token of end2) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment2)
            comment2 = cb;
          else
            comment2 += sep3 + cb;
          sep3 = "";
          break;
        }
        case "newline":
          if (comment2)
            sep3 += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment: comment2, offset };
}
var init_resolve_end = __esm({
  "node_modules/yaml/browser/dist/compose/resolve-end.js"() {
  }
});

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start, key, sep: sep3, value } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep3?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep3 && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key))
        onError(
          key,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep3 && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep3, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep3 ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep3)
            for (const st of sep3) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep3, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end2 = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end2.comment) {
      if (coll.comment)
        coll.comment += "\n" + end2.comment;
      else
        coll.comment = end2.comment;
    }
    coll.range = [fc.offset, cePos, end2.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}
var blockMsg, isBlock;
var init_resolve_flow_collection = __esm({
  "node_modules/yaml/browser/dist/compose/resolve-flow-collection.js"() {
    init_identity();
    init_Pair();
    init_YAMLMap();
    init_YAMLSeq();
    init_resolve_end();
    init_resolve_props();
    init_util_contains_newline();
    init_util_map_includes();
    blockMsg = "Block collections are not allowed within flow collections";
    isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
  }
});

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag?.format)
    node.format = tag.format;
  return node;
}
var init_compose_collection = __esm({
  "node_modules/yaml/browser/dist/compose/compose-collection.js"() {
    init_identity();
    init_Scalar();
    init_YAMLMap();
    init_YAMLSeq();
    init_resolve_block_map();
    init_resolve_block_seq();
    init_resolve_flow_collection();
  }
});

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar2, onError) {
  const start = scalar2.offset;
  const header = parseBlockScalarHeader(scalar2, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines = scalar2.source ? splitLines(scalar2.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end3 = start + header.length;
    if (scalar2.source)
      end3 += scalar2.source.length;
    return { value: value2, type, comment: header.comment, range: [start, end3, end3] };
  }
  let trimIndent = scalar2.indent + header.indent;
  let offset = scalar2.offset + header.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent2, content] = lines[i];
    if (content === "" || content === "\r") {
      if (header.indent === 0 && indent2.length > trimIndent)
        trimIndent = indent2.length;
    } else {
      if (indent2.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent2.length, "MISSING_CHAR", message);
      }
      if (header.indent === 0)
        trimIndent = indent2.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent2.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep3 = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent2, content] = lines[i];
    offset += indent2.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent2.length < trimIndent) {
      const src = header.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent2 = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep3 + indent2.slice(trimIndent) + content;
      sep3 = "\n";
    } else if (indent2.length > trimIndent || content[0] === "	") {
      if (sep3 === " ")
        sep3 = "\n";
      else if (!prevMoreIndented && sep3 === "\n")
        sep3 = "\n\n";
      value += sep3 + indent2.slice(trimIndent) + content;
      sep3 = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep3 === "\n")
        value += "\n";
      else
        sep3 = "\n";
    } else {
      value += sep3 + content;
      sep3 = " ";
      prevMoreIndented = false;
    }
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += "\n" + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end2 = start + header.length + scalar2.source.length;
  return { value, type, comment: header.comment, range: [start, end2, end2] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent2 = 0;
  let chomp = "";
  let error2 = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent2 && n)
        indent2 = n;
      else if (error2 === -1)
        error2 = offset + i;
    }
  }
  if (error2 !== -1)
    onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment2 = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length += token.source.length;
        comment2 = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent: indent2, chomp, comment: comment2, length };
}
function splitLines(source) {
  const split = source.split(/\n( *)/);
  const first = split[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split.length; i += 2)
    lines.push([split[i], split[i + 1]]);
  return lines;
}
var init_resolve_block_scalar = __esm({
  "node_modules/yaml/browser/dist/compose/resolve-block-scalar.js"() {
    init_Scalar();
  }
});

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar2, strict, onError) {
  const { offset, type, source, end: end2 } = scalar2;
  let _type;
  let value;
  const _onError = (rel, code2, msg) => onError(offset + rel, code2, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar2, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end2, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line = /(.*?)\r?\n/sy;
  let match2 = line.exec(source);
  if (!match2)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match2[1].replace(trimEnd, "");
  let sep3 = " ";
  let pos = line.lastIndex;
  while (match2 = line.exec(source)) {
    const lm = match2[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep3 === "\n")
        res += sep3;
      else
        sep3 = "\n";
    } else {
      res += sep3 + lm;
      sep3 = " ";
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match2 = last.exec(source);
  return res + sep3 + (match2?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold: fold2, offset } = foldNewline(source, i);
      res += fold2;
      i = offset;
    } else if (ch === "\\") {
      let next2 = source[++i];
      const cc = escapeCodes[next2];
      if (cc)
        res += cc;
      else if (next2 === "\n") {
        next2 = source[i + 1];
        while (next2 === " " || next2 === "	")
          next2 = source[++i + 1];
      } else if (next2 === "\r" && source[i + 1] === "\n") {
        next2 = source[++i + 1];
        while (next2 === " " || next2 === "	")
          next2 = source[++i + 1];
      } else if (next2 === "x" || next2 === "u" || next2 === "U") {
        const length = next2 === "x" ? 2 : next2 === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next2 = source[i + 1];
      while (next2 === " " || next2 === "	")
        next2 = source[++i + 1];
      if (next2 !== "\n" && !(next2 === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold2 = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold2 += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold2)
    fold2 = " ";
  return { fold: fold2, offset };
}
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code2 = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code2);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}
var escapeCodes;
var init_resolve_flow_scalar = __esm({
  "node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js"() {
    init_Scalar();
    init_resolve_end();
    escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
  }
});

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment: comment2, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar2;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar2 = isScalar(res) ? res : new Scalar(res);
  } catch (error2) {
    const msg = error2 instanceof Error ? error2.message : String(error2);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar2 = new Scalar(value);
  }
  scalar2.range = range;
  scalar2.source = value;
  if (type)
    scalar2.type = type;
  if (tagName)
    scalar2.tag = tagName;
  if (tag.format)
    scalar2.format = tag.format;
  if (comment2)
    scalar2.comment = comment2;
  return scalar2;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}
var init_compose_scalar = __esm({
  "node_modules/yaml/browser/dist/compose/compose-scalar.js"() {
    init_identity();
    init_Scalar();
    init_resolve_block_scalar();
    init_resolve_flow_scalar();
  }
});

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before2, pos) {
  if (before2) {
    pos ?? (pos = before2.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before2[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before2[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before2[++i];
      }
      break;
    }
  }
  return offset;
}
var init_util_empty_scalar_position = __esm({
  "node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js"() {
  }
});

// node_modules/yaml/browser/dist/compose/compose-node.js
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment: comment2, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error2) {
        const message = error2 instanceof Error ? error2.message : String(error2);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment2) {
    if (token.type === "scalar" && token.source === "")
      node.comment = comment2;
    else
      node.commentBefore = comment2;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset, before2, pos, { spaceBefore, comment: comment2, anchor, tag, end: end2 }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before2, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment2) {
    node.comment = comment2;
    node.range[2] = end2;
  }
  return node;
}
function composeAlias({ options }, { offset, source, end: end2 }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end2, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}
var CN;
var init_compose_node = __esm({
  "node_modules/yaml/browser/dist/compose/compose-node.js"() {
    init_Alias();
    init_identity();
    init_compose_collection();
    init_compose_scalar();
    init_resolve_end();
    init_util_empty_scalar_position();
    CN = { composeNode, composeEmptyNode };
  }
});

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end: end2 }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end2?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end2, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}
var init_compose_doc = __esm({
  "node_modules/yaml/browser/dist/compose/compose-doc.js"() {
    init_Document();
    init_compose_node();
    init_resolve_end();
    init_resolve_props();
  }
});

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment2 = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment2 += (comment2 === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment: comment2, afterEmptyLine };
}
var Composer;
var init_composer = __esm({
  "node_modules/yaml/browser/dist/compose/composer.js"() {
    init_directives();
    init_Document();
    init_errors();
    init_identity();
    init_compose_doc();
    init_resolve_end();
    Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code2, message, warning2) => {
          const pos = getErrorPos(source);
          if (warning2)
            this.warnings.push(new YAMLWarning(pos, code2, message));
          else
            this.errors.push(new YAMLParseError(pos, code2, message));
        };
        this.directives = new Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment: comment2, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment2) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment2}` : comment2;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment2;
          } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment2}
${cb}` : comment2;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment2}
${cb}` : comment2;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens2, forceDoc = false, endOffset = -1) {
        for (const token of tokens2)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning2) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning2);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error2 = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error2);
            else
              this.doc.errors.push(error2);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end2 = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end2.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end2.comment}` : end2.comment;
            }
            this.doc.range[2] = end2.offset;
            break;
          }
          default:
            this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
  }
});

// node_modules/yaml/browser/dist/parse/cst-scalar.js
var init_cst_scalar = __esm({
  "node_modules/yaml/browser/dist/parse/cst-scalar.js"() {
    init_resolve_block_scalar();
    init_resolve_flow_scalar();
    init_errors();
    init_stringifyString();
  }
});

// node_modules/yaml/browser/dist/parse/cst-stringify.js
var init_cst_stringify = __esm({
  "node_modules/yaml/browser/dist/parse/cst-stringify.js"() {
  }
});

// node_modules/yaml/browser/dist/parse/cst-visit.js
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
function _visit(path2, item, visitor) {
  let ctrl = visitor(item, path2);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path2.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item, path2);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path2) : ctrl;
}
var BREAK2, SKIP2, REMOVE2;
var init_cst_visit = __esm({
  "node_modules/yaml/browser/dist/parse/cst-visit.js"() {
    BREAK2 = /* @__PURE__ */ Symbol("break visit");
    SKIP2 = /* @__PURE__ */ Symbol("skip children");
    REMOVE2 = /* @__PURE__ */ Symbol("remove item");
    visit2.BREAK = BREAK2;
    visit2.SKIP = SKIP2;
    visit2.REMOVE = REMOVE2;
    visit2.itemAtPath = (cst, path2) => {
      let item = cst;
      for (const [field, index] of path2) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path2) => {
      const parent = visit2.itemAtPath(cst, path2.slice(0, -1));
      const field = path2[path2.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
  }
});

// node_modules/yaml/browser/dist/parse/cst.js
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}
var BOM, DOCUMENT, FLOW_END, SCALAR2;
var init_cst = __esm({
  "node_modules/yaml/browser/dist/parse/cst.js"() {
    init_cst_scalar();
    init_cst_stringify();
    init_cst_visit();
    BOM = "\uFEFF";
    DOCUMENT = "";
    FLOW_END = "";
    SCALAR2 = "";
  }
});

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits, tagChars, flowIndicatorChars, invalidAnchorChars, isNotAnchorChar, Lexer;
var init_lexer = __esm({
  "node_modules/yaml/browser/dist/parse/lexer.js"() {
    init_cst();
    hexDigits = new Set("0123456789ABCDEFabcdef");
    tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    flowIndicatorChars = new Set(",[]{}");
    invalidAnchorChars = new Set(" ,[]{}\n\r	");
    isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete2 = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete2;
        let next2 = this.next ?? "stream";
        while (next2 && (incomplete2 || this.hasChars(1)))
          next2 = yield* this.parseNext(next2);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent2 = 0;
          while (ch === " ")
            ch = this.buffer[++indent2 + offset];
          if (ch === "\r") {
            const next2 = this.buffer[indent2 + offset + 1];
            if (next2 === "\n" || !next2 && !this.atEnd)
              return offset + indent2 + 1;
          }
          return ch === "\n" || indent2 >= this.indentNext || !ch && !this.atEnd ? offset + indent2 : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end2 = this.lineEndPos;
        if (typeof end2 !== "number" || end2 !== -1 && end2 < this.pos) {
          end2 = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end2;
        }
        if (end2 === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end2 - 1] === "\r")
          end2 -= 1;
        return this.buffer.substring(this.pos, end2);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next2) {
        switch (next2) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent2 = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent2 = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent2 !== -1 && indent2 < this.indentNext && line[0] !== "#" || indent2 === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent2 === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next2 = this.charAt(1);
            if (this.flowKey || isEmpty(next2) || next2 === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote2 = this.charAt(0);
        let end2 = this.buffer.indexOf(quote2, this.pos + 1);
        if (quote2 === "'") {
          while (end2 !== -1 && this.buffer[end2 + 1] === "'")
            end2 = this.buffer.indexOf("'", end2 + 2);
        } else {
          while (end2 !== -1) {
            let n = 0;
            while (this.buffer[end2 - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end2 = this.buffer.indexOf('"', end2 + 1);
          }
        }
        const qb = this.buffer.substring(0, end2);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end2 = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end2 === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end2 = this.buffer.length;
        }
        yield* this.pushToIndex(end2 + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent2 = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent2 += 1;
              break;
            case "\n":
              nl = i2;
              indent2 = 0;
              break;
            case "\r": {
              const next2 = this.buffer[i2 + 1];
              if (!next2 && !this.atEnd)
                return this.setNext("block-scalar");
              if (next2 === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent2 >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent2;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent2 > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield SCALAR2;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end2 = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next2 = this.buffer[i + 1];
            if (isEmpty(next2) || inFlow && flowIndicatorChars.has(next2))
              break;
            end2 = i;
          } else if (isEmpty(ch)) {
            let next2 = this.buffer[i + 1];
            if (ch === "\r") {
              if (next2 === "\n") {
                i += 1;
                ch = "\n";
                next2 = this.buffer[i + 1];
              } else
                end2 = i;
            }
            if (next2 === "#" || inFlow && flowIndicatorChars.has(next2))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end2 = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield SCALAR2;
        yield* this.pushToIndex(end2 + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
  }
});

// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter;
var init_line_counter = __esm({
  "node_modules/yaml/browser/dist/parse/line-counter.js"() {
    LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
  }
});

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list2, type) {
  for (let i = 0; i < list2.length; ++i)
    if (list2[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list2) {
  for (let i = 0; i < list2.length; ++i) {
    switch (list2[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target2, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target2, source);
  else
    for (let i = 0; i < source.length; ++i)
      target2.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser;
var init_parser = __esm({
  "node_modules/yaml/browser/dist/parse/parser.js"() {
    init_cst();
    init_lexer();
    Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete2 = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete2))
          yield* this.next(lexeme);
        if (!incomplete2)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error2) {
        const token = error2 ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar2) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep3;
          if (scalar2.end) {
            sep3 = scalar2.end;
            sep3.push(this.sourceToken);
            delete scalar2.end;
          } else
            sep3 = [this.sourceToken];
          const map2 = {
            type: "block-map",
            offset: scalar2.offset,
            indent: scalar2.indent,
            items: [{ start, key: scalar2, sep: sep3 }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map2;
        } else
          yield* this.lineEnd(scalar2);
      }
      *blockScalar(scalar2) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar2.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar2.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map2) {
        const it = map2.items[map2.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end2 = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end2) ? end2[end2.length - 1] : void 0;
              if (last?.type === "comment")
                end2?.push(this.sourceToken);
              else
                map2.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map2.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map2.indent)) {
                const prev = map2.items[map2.items.length - 2];
                const end2 = prev?.value?.end;
                if (Array.isArray(end2)) {
                  arrayPushArray(end2, it.start);
                  end2.push(this.sourceToken);
                  map2.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map2.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map2.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map2.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map2.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep3 = it.sep;
                  sep3.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep: sep3 }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map2.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs2 = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map2.items.push({ start, key: fs2, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs2);
              } else {
                Object.assign(it, { key: fs2, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map2);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map2.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq2) {
        const it = seq2.items[seq2.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end2 = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end2) ? end2[end2.length - 1] : void 0;
              if (last?.type === "comment")
                end2?.push(this.sourceToken);
              else
                seq2.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq2.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq2.indent)) {
                const prev = seq2.items[seq2.items.length - 2];
                const end2 = prev?.value?.end;
                if (Array.isArray(end2)) {
                  arrayPushArray(end2, it.start);
                  end2.push(this.sourceToken);
                  seq2.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq2.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq2.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq2.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq2.indent) {
          const bv = this.startBlockValue(seq2);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs2 = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs2, sep: [] });
              else if (it.sep)
                this.stack.push(fs2);
              else
                Object.assign(it, { key: fs2, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep3 = fc.end.splice(1, fc.end.length);
            sep3.push(this.sourceToken);
            const map2 = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep: sep3 }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map2;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent2) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent2)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
  }
});

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
  const prettyErrors = options.prettyErrors !== false;
  const lineCounter = options.lineCounter || prettyErrors && new LineCounter() || null;
  return { lineCounter, prettyErrors };
}
function parseDocument(source, options = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options);
  const parser = new Parser(lineCounter?.addNewLine);
  const composer = new Composer(options);
  let doc = null;
  for (const _doc of composer.compose(parser.parse(source), true, source.length)) {
    if (!doc)
      doc = _doc;
    else if (doc.options.logLevel !== "silent") {
      doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
      break;
    }
  }
  if (prettyErrors && lineCounter) {
    doc.errors.forEach(prettifyError(source, lineCounter));
    doc.warnings.forEach(prettifyError(source, lineCounter));
  }
  return doc;
}
var init_public_api = __esm({
  "node_modules/yaml/browser/dist/public-api.js"() {
    init_composer();
    init_Document();
    init_errors();
    init_log();
    init_identity();
    init_line_counter();
    init_parser();
  }
});

// node_modules/yaml/browser/dist/index.js
var init_dist = __esm({
  "node_modules/yaml/browser/dist/index.js"() {
    init_composer();
    init_Document();
    init_Schema();
    init_errors();
    init_Alias();
    init_identity();
    init_Pair();
    init_Scalar();
    init_YAMLMap();
    init_YAMLSeq();
    init_cst();
    init_lexer();
    init_line_counter();
    init_parser();
    init_public_api();
    init_visit();
  }
});

// src/file/document.ts
function* readDocument(text2, lines) {
  const composer = new Composer({ lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  let document;
  for (const found of composedIn(composer, text2, lines)) {
    if (found === void 0) yield;
    else if (document === void 0) document = found;
    else {
      const [from, to] = found.range;
      document.errors.push(new YAMLParseError([from, to], "MULTIPLE_DOCS", "There is a second document"));
      break;
    }
  }
  return document;
}
function* composedIn(composer, text2, lines) {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  let count2 = 0;
  for (const lexeme of new Lexer().lex(text2)) {
    for (const token of parser.next(lexeme)) yield* composer.next(token);
    if (++count2 % SLICE === 0) yield void 0;
  }
  for (const token of parser.end()) yield* composer.next(token);
  yield* composer.end(true, text2.length);
}
var SLICE;
var init_document = __esm({
  "src/file/document.ts"() {
    "use strict";
    init_dist();
    SLICE = 512;
  }
});

// src/file/parse.ts
function nestsTooDeeply(text2) {
  let depth = 0;
  for (let i = 0; i < text2.length; i++) {
    const character = text2.charCodeAt(i);
    if (character === 91 || character === 123) depth++;
    else if ((character === 93 || character === 125) && depth > 0) depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}
function* parse2(text2) {
  const lines = new LineCounter();
  if (nestsTooDeeply(text2)) return unparsed([tooDeep()], lines);
  try {
    const document = yield* readDocument(text2, lines);
    yield;
    return toParsed(document, lines);
  } catch (error2) {
    if (!(error2 instanceof RangeError)) throw error2;
    return unparsed([tooDeep()], lines);
  }
}
function unparsed(findings, lines) {
  return { tree: void 0, findings, lines, brokenFrom: 0, unread: /* @__PURE__ */ new Set() };
}
function toParsed(document, lines) {
  const syntax = document.errors.map((error2) => {
    if (/call stack/i.test(error2.message)) return tooDeep(error2.pos[0]);
    const known2 = SYNTAX_REMEDIES.get(error2.code);
    return {
      code: "FA104",
      message: `YAML: ${known2?.message ?? tidy(error2.message)}`,
      remedy: known2?.remedy ?? "Check the indentation, quotes and brackets here and just above.",
      at: error2.pos[0],
      path: []
    };
  });
  const brokenFrom = syntax.length === 0 ? void 0 : syntax.reduce((first, { at }) => Math.min(first, at), Number.POSITIVE_INFINITY);
  const asked = document.directives?.yaml;
  if (asked?.explicit === true && asked.version !== "1.2") syntax.push(olderYaml(asked.version));
  const builder = new TreeBuilder();
  try {
    const tree = document.contents === null ? void 0 : builder.build(document.contents, []);
    return { tree, findings: [...syntax, ...builder.findings], lines, brokenFrom, unread: builder.unread };
  } catch (error2) {
    if (!(error2 instanceof TooManyAliases)) throw error2;
    const bomb = {
      code: "FA106",
      message: `Aliases expand to more than ${ALIASED_NODES.toLocaleString("en-US")} values`,
      remedy: "Write the values out, or put what all addresses share under `defaults`.",
      at: error2.at,
      path: []
    };
    return unparsed([...syntax, ...builder.findings, bomb], lines);
  }
}
function tidy(message) {
  return visible(message.length > 300 ? `${message.slice(0, 300)}\u2026` : message);
}
function tooDeep(at = 0) {
  return {
    code: "FA104",
    message: "YAML: nested too deeply",
    remedy: "An addresses file is at most four levels deep: check the brackets.",
    at,
    path: []
  };
}
function olderYaml(version3) {
  return {
    code: "FA107",
    message: `The file asks for YAML ${version3}`,
    remedy: "Remove the line that begins with %YAML: the file is YAML 1.2 core.",
    at: 0,
    path: []
  };
}
function scalarValue(node) {
  const value = node.value;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return null;
}
var ALIASED_NODES, DEEPEST, SYNTAX_REMEDIES, TooManyAliases, TreeBuilder, CORE_TAGS;
var init_parse = __esm({
  "src/file/parse.ts"() {
    "use strict";
    init_dist();
    init_quote();
    init_document();
    ALIASED_NODES = 2e5;
    DEEPEST = 1e4;
    SYNTAX_REMEDIES = /* @__PURE__ */ new Map([
      ["TAB_AS_INDENT", { remedy: "Indent with spaces." }],
      [
        "MULTIPLE_DOCS",
        {
          message: "A second document begins here",
          remedy: "Keep one document in the file: remove the `---` or `...` and what follows it."
        }
      ],
      [
        "MISSING_CHAR",
        {
          remedy: "Add the missing character; a text that holds `: ` or ` #`, or starts with a special character, goes in quotes."
        }
      ],
      ["BAD_SCALAR_START", { remedy: "Put the text in quotes." }],
      ["BLOCK_AS_IMPLICIT_KEY", { remedy: "Put the text in quotes, or start a new line for the nested value." }]
    ]);
    TooManyAliases = class extends Error {
      at;
      constructor(at) {
        super("too many aliases");
        this.at = at;
      }
    };
    TreeBuilder = class {
      findings = [];
      unread = /* @__PURE__ */ new Set();
      #open = /* @__PURE__ */ new Set();
      /** The anchors so far: an alias means the last one of its name above it. The package's own look-up is slow. */
      #anchors = /* @__PURE__ */ new Map();
      #aliased = 0;
      #inAlias = 0;
      build(node, path2, fallbackAt = 0) {
        const at = node?.range?.[0] ?? fallbackAt;
        if (this.#inAlias > 0 && ++this.#aliased > ALIASED_NODES) throw new TooManyAliases(at);
        if (node === null) return { kind: "scalar", value: null, at };
        if (isAlias(node)) return this.#alias(node, path2, at);
        if (node.anchor !== void 0) this.#anchors.set(node.anchor, node);
        this.#checkTag(node, path2, at);
        if (isScalar(node))
          return { kind: "scalar", value: scalarValue(node), source: node.source, at };
        if (isSeq(node)) {
          const items = node.items.map((item, index) => this.build(item, [...path2, String(index)], at));
          return { kind: "list", items, at };
        }
        if (isMap(node)) return { kind: "map", items: this.#items(node, path2), at };
        return { kind: "scalar", value: null, at };
      }
      #alias(node, path2, at) {
        const target2 = this.#anchors.get(node.source);
        if (target2 === void 0 || this.#open.has(target2)) {
          const name = quote(node.source).slice(1, -1);
          this.unread.add(at);
          this.findings.push({
            code: "FA106",
            message: target2 === void 0 ? `There is no anchor &${name} above this alias` : `Alias *${name} stands inside its own anchor`,
            remedy: target2 === void 0 ? `Write \`&${name}\` before the value that is meant, or write the value out.` : "Write the value out.",
            at,
            path: path2
          });
          return { kind: "scalar", value: null, at };
        }
        this.#inAlias++;
        this.#open.add(target2);
        const tree = this.build(target2, path2, at);
        this.#open.delete(target2);
        this.#inAlias--;
        return tree;
      }
      #items(map2, path2) {
        this.#open.add(map2);
        const items = /* @__PURE__ */ new Map();
        const merges = [];
        for (const pair of map2.items) {
          const keyNode = pair.key;
          const keyAt = keyNode?.range?.[0] ?? map2.range?.[0] ?? 0;
          if (isScalar(keyNode) && keyNode.value === "<<" && keyNode.type === "PLAIN") {
            merges.push({ pair, merged: this.build(pair.value, path2, keyAt) });
            continue;
          }
          const key = this.#key(keyNode, path2, keyAt);
          if (key === void 0) continue;
          const node = this.build(pair.value, [...path2, key], keyAt);
          if (items.has(key)) {
            this.findings.push({
              code: "FA105",
              message: `Key ${quote(key)} stands here a second time`,
              remedy: "Keep one of the two, or give the second another key.",
              at: keyAt,
              path: [...path2, key]
            });
            continue;
          }
          items.set(key, { keyAt, node });
        }
        for (const { pair, merged } of merges) this.#merge(items, pair, merged, path2);
        this.#open.delete(map2);
        return items;
      }
      #key(node, path2, at) {
        if (isScalar(node)) {
          this.#checkTag(node, path2, at);
          if (typeof node.value === "string") return node.value;
          return node.source ?? String(node.value);
        }
        this.findings.push({
          code: "FA112",
          message: "A key is a list, a mapping, an alias or empty",
          remedy: "Write the key as text.",
          at,
          path: path2
        });
        return void 0;
      }
      #merge(items, pair, merged, path2) {
        const at = pair.key.range?.[0] ?? 0;
        const sources = merged.kind === "list" ? merged.items : [merged];
        for (const source of sources) {
          if (this.unread.has(source.at)) continue;
          if (source.kind !== "map") {
            this.findings.push({
              code: "FA112",
              message: "`<<` merges mappings, and this is none",
              remedy: "Give it an alias of a mapping (`<<: *name`), or a list of such aliases.",
              at,
              path: [...path2, "<<"]
            });
            continue;
          }
          for (const [key, item] of source.items) if (!items.has(key)) items.set(key, item);
        }
      }
      #checkTag(node, path2, at) {
        const tag = node.tag;
        if (tag === void 0 || CORE_TAGS.has(tag)) return;
        this.unread.add(at);
        this.findings.push({
          code: "FA107",
          message: `Tag ${quote(tag)} is not known here`,
          remedy: "Remove the tag: the file is YAML 1.2 core.",
          at,
          path: path2
        });
      }
    };
    CORE_TAGS = new Set(
      ["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`)
    );
  }
});

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// src/file/validator.generated.js
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/friendlyName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/friendlyName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
    errors = vErrors.length;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/friendlyName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/friendlyName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/friendlyName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/friendlyName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs3 = errors;
  let valid1 = false;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.studio === void 0 && (missing0 = "studio") || data.webhook === void 0 && (missing0 = "webhook")) {
      const err1 = {};
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  valid1 = valid1 || _valid0;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.studio === void 0 && (missing1 = "studio") || data.task === void 0 && (missing1 = "task")) {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid0 = _errs5 === errors;
  valid1 = valid1 || _valid0;
  const _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.webhook === void 0 && (missing2 = "webhook") || data.task === void 0 && (missing2 = "task")) {
      const err3 = {};
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  var _valid0 = _errs6 === errors;
  valid1 = valid1 || _valid0;
  if (!valid1) {
    const err4 = {};
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  } else {
    errors = _errs3;
    if (vErrors !== null) {
      if (_errs3) {
        vErrors.length = _errs3;
      } else {
        vErrors = null;
      }
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const err5 = { instancePath, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid", schema: schema45.not, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema46.type }, message: "must be string,object", schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "flow" || key0 === "retryCount")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.flow !== void 0) {
      let data0 = data.flow;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/flow", schemaPath: "#/properties/flow/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema46.properties.flow, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/flow", schemaPath: "#/properties/flow/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.flow.type, parentSchema: schema46.properties.flow, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.retryCount !== void 0) {
      let data1 = data.retryCount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/retryCount", schemaPath: "#/$defs/retryCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema47.type, parentSchema: schema47, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 3 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/retryCount", schemaPath: "#/$defs/retryCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3", schema: 3, parentSchema: schema47, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/retryCount", schemaPath: "#/$defs/retryCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema47, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema48.type }, message: "must be string,object", schema: schema48.type, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "url" || key0 === "retryCount")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema48, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema48.properties.url, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.url.type, parentSchema: schema48.properties.url, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.retryCount !== void 0) {
      let data1 = data.retryCount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/retryCount", schemaPath: "#/$defs/retryCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema47.type, parentSchema: schema47, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 3 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/retryCount", schemaPath: "#/$defs/retryCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3", schema: 3, parentSchema: schema47, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/retryCount", schemaPath: "#/$defs/retryCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema47, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "workspace" || key0 === "workflow" || key0 === "channel" || key0 === "priority" || key0 === "timeout" || key0 === "creationOnMessage")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema50, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.workspace !== void 0) {
      let data0 = data.workspace;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema50.properties.workspace, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.workspace.type, parentSchema: schema50.properties.workspace, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.workflow !== void 0) {
      let data1 = data.workflow;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err3 = { instancePath: instancePath + "/workflow", schemaPath: "#/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema50.properties.workflow, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/workflow", schemaPath: "#/properties/workflow/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.workflow.type, parentSchema: schema50.properties.workflow, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.channel !== void 0) {
      let data2 = data.channel;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err5 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema50.properties.channel, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.channel.type, parentSchema: schema50.properties.channel, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.priority !== void 0) {
      let data3 = data.priority;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err7 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema50.properties.priority.type, parentSchema: schema50.properties.priority, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2147483647 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema50.properties.priority, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema50.properties.priority, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.timeout !== void 0) {
      let data4 = data.timeout;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err10 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema50.properties.timeout.type, parentSchema: schema50.properties.timeout, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 2147483647 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema50.properties.timeout, data: data4 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err12 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema50.properties.timeout, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.creationOnMessage !== void 0) {
      let data5 = data.creationOnMessage;
      if (typeof data5 !== "boolean") {
        const err13 = { instancePath: instancePath + "/creationOnMessage", schemaPath: "#/properties/creationOnMessage/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema50.properties.creationOnMessage.type, parentSchema: schema50.properties.creationOnMessage, data: data5 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.type, parentSchema: schema50, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.items.type, parentSchema: schema55.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (!(data0 === "enabled" || data0 === "janitor" || data0 === "longLived" || data0 === "contactIdentity" || data0 === "studio" || data0 === "webhook" || data0 === "task" || data0 === "retryCount" || data0 === "channel" || data0 === "priority" || data0 === "timeout" || data0 === "creationOnMessage")) {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/enum", keyword: "enum", params: { allowedValues: schema55.items.enum }, message: "must be equal to one of the allowed values", schema: schema55.items.enum, parentSchema: schema55.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      const indices0 = {};
      for (; i1--; ) {
        let item0 = data[i1];
        if (typeof item0 !== "string") {
          continue;
        }
        if (typeof indices0[item0] == "number") {
          j0 = indices0[item0];
          const err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema55, data };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
          break;
        }
        indices0[item0] = i1;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.type, parentSchema: schema55, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate30(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "studio" || key0 === "webhook" || key0 === "task" || key0 === "enabled" || key0 === "janitor" || key0 === "longLived" || key0 === "contactIdentity" || key0 === "unmanaged")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.studio !== void 0) {
      if (!validate32(data.studio, { instancePath: instancePath + "/studio", parentData: data, parentDataProperty: "studio", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.webhook !== void 0) {
      if (!validate34(data.webhook, { instancePath: instancePath + "/webhook", parentData: data, parentDataProperty: "webhook", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.task !== void 0) {
      if (!validate36(data.task, { instancePath: instancePath + "/task", parentData: data, parentDataProperty: "task", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.enabled !== void 0) {
      let data3 = data.enabled;
      if (typeof data3 !== "boolean") {
        const err1 = { instancePath: instancePath + "/enabled", schemaPath: "#/$defs/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema51.type, parentSchema: schema51, data: data3 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.janitor !== void 0) {
      let data4 = data.janitor;
      if (typeof data4 !== "boolean") {
        const err2 = { instancePath: instancePath + "/janitor", schemaPath: "#/$defs/janitor/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema52.type, parentSchema: schema52, data: data4 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.longLived !== void 0) {
      let data5 = data.longLived;
      if (typeof data5 !== "boolean") {
        const err3 = { instancePath: instancePath + "/longLived", schemaPath: "#/$defs/longLived/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema53.type, parentSchema: schema53, data: data5 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.contactIdentity !== void 0) {
      let data6 = data.contactIdentity;
      if (typeof data6 === "string") {
        if (func2(data6) > 500) {
          const err4 = { instancePath: instancePath + "/contactIdentity", schemaPath: "#/$defs/contactIdentity/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema54, data: data6 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/contactIdentity", schemaPath: "#/$defs/contactIdentity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.type, parentSchema: schema54, data: data6 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.unmanaged !== void 0) {
      if (!validate38(data.unmanaged, { instancePath: instancePath + "/unmanaged", parentData: data, parentDataProperty: "unmanaged", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema60.type }, message: "must be string,array", schema: schema60.type, parentSchema: schema60, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func2(data) > 2048) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length > 200) {
      const err3 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.length < 1) {
      const err4 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func2(data0) > 2048) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema60.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema60.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.items.type, parentSchema: schema60.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema61.type }, message: "must be string,array", schema: schema61.type, parentSchema: schema61, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func2(data) > 100) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length > 200) {
      const err3 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.length < 1) {
      const err4 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func2(data0) > 100) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema61.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema61.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.items.type, parentSchema: schema61.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate30(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema57.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema57, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/friendlyName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/friendlyName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.was !== void 0) {
      let data1 = data.was;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err3 = { instancePath: instancePath + "/was", schemaPath: "#/$defs/friendlyName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/was", schemaPath: "#/$defs/friendlyName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.sid !== void 0) {
      let data2 = data.sid;
      if (typeof data2 === "string") {
        if (!pattern7.test(data2)) {
          const err5 = { instancePath: instancePath + "/sid", schemaPath: "#/properties/sid/pattern", keyword: "pattern", params: { pattern: "^FO[0-9a-fA-F]{32}$" }, message: 'must match pattern "^FO[0-9a-fA-F]{32}$"', schema: "^FO[0-9a-fA-F]{32}$", parentSchema: schema57.properties.sid, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/sid", schemaPath: "#/properties/sid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.properties.sid.type, parentSchema: schema57.properties.sid, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.website !== void 0) {
      if (!validate43(data.website, { instancePath: instancePath + "/website", parentData: data, parentDataProperty: "website", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.locale !== void 0) {
      if (!validate45(data.locale, { instancePath: instancePath + "/locale", parentData: data, parentDataProperty: "locale", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.studio !== void 0) {
      if (!validate32(data.studio, { instancePath: instancePath + "/studio", parentData: data, parentDataProperty: "studio", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.webhook !== void 0) {
      if (!validate34(data.webhook, { instancePath: instancePath + "/webhook", parentData: data, parentDataProperty: "webhook", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.task !== void 0) {
      if (!validate36(data.task, { instancePath: instancePath + "/task", parentData: data, parentDataProperty: "task", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.enabled !== void 0) {
      let data8 = data.enabled;
      if (typeof data8 !== "boolean") {
        const err7 = { instancePath: instancePath + "/enabled", schemaPath: "#/$defs/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema51.type, parentSchema: schema51, data: data8 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.janitor !== void 0) {
      let data9 = data.janitor;
      if (typeof data9 !== "boolean") {
        const err8 = { instancePath: instancePath + "/janitor", schemaPath: "#/$defs/janitor/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema52.type, parentSchema: schema52, data: data9 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.longLived !== void 0) {
      let data10 = data.longLived;
      if (typeof data10 !== "boolean") {
        const err9 = { instancePath: instancePath + "/longLived", schemaPath: "#/$defs/longLived/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema53.type, parentSchema: schema53, data: data10 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.contactIdentity !== void 0) {
      let data11 = data.contactIdentity;
      if (typeof data11 === "string") {
        if (func2(data11) > 500) {
          const err10 = { instancePath: instancePath + "/contactIdentity", schemaPath: "#/$defs/contactIdentity/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema54, data: data11 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/contactIdentity", schemaPath: "#/$defs/contactIdentity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.type, parentSchema: schema54, data: data11 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.unmanaged !== void 0) {
      if (!validate38(data.unmanaged, { instancePath: instancePath + "/unmanaged", parentData: data, parentDataProperty: "unmanaged", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.type, parentSchema: schema57, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema72.type }, message: "must be object,null", schema: schema72.type, parentSchema: schema72, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err1 = {};
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!validate41(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema72.if, parentSchema: schema72, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate57.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "account" || key0 === "chatService" || key0 === "scope" || key0 === "unlisted" || key0 === "ignore" || key0 === "removed" || key0 === "defaults" || key0 === "addresses")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema67, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.account !== void 0) {
      let data0 = data.account;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err1 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^AC[0-9a-fA-F]{32}$" }, message: 'must match pattern "^AC[0-9a-fA-F]{32}$"', schema: "^AC[0-9a-fA-F]{32}$", parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.chatService !== void 0) {
      let data1 = data.chatService;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err3 = { instancePath: instancePath + "/chatService", schemaPath: "#/$defs/chatService/pattern", keyword: "pattern", params: { pattern: "^IS[0-9a-fA-F]{32}$" }, message: 'must match pattern "^IS[0-9a-fA-F]{32}$"', schema: "^IS[0-9a-fA-F]{32}$", parentSchema: schema35, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/chatService", schemaPath: "#/$defs/chatService/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      if (!validate21(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.unlisted !== void 0) {
      let data3 = data.unlisted;
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/unlisted", schemaPath: "#/$defs/unlisted/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data3 === "report" || data3 === "delete" || data3 === "disable")) {
        const err6 = { instancePath: instancePath + "/unlisted", schemaPath: "#/$defs/unlisted/enum", keyword: "enum", params: { allowedValues: schema39.enum }, message: "must be equal to one of the allowed values", schema: schema39.enum, parentSchema: schema39, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      if (!validate25(data.ignore, { instancePath: instancePath + "/ignore", parentData: data, parentDataProperty: "ignore", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.removed !== void 0) {
      if (!validate27(data.removed, { instancePath: instancePath + "/removed", parentData: data, parentDataProperty: "removed", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.defaults !== void 0) {
      if (!validate29(data.defaults, { instancePath: instancePath + "/defaults", parentData: data, parentDataProperty: "defaults", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.addresses !== void 0) {
      let data7 = data.addresses;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length > 2500) {
          const err7 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/maxProperties", keyword: "maxProperties", params: { limit: 2500 }, message: "must NOT have more than 2500 properties", schema: 2500, parentSchema: schema67.properties.addresses, data: data7 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key1 in data7) {
          const _errs17 = errors;
          if (typeof key1 === "string") {
            if (func2(key1) > 128) {
              const err8 = { instancePath: instancePath + "/addresses", schemaPath: "#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema56, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern6.test(key1)) {
              const err9 = { instancePath: instancePath + "/addresses", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]*$"', schema: "^[a-z0-9][a-z0-9._-]*$", parentSchema: schema56, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/addresses", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.type, parentSchema: schema56, data: key1, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          var valid4 = _errs17 === errors;
          if (!valid4) {
            const err11 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema67.properties.addresses.propertyNames, parentSchema: schema67.properties.addresses, data: data7 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        for (const key2 in data7) {
          if (!validate57(data7[key2], { instancePath: instancePath + "/addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema67.properties.addresses.type, parentSchema: schema67.properties.addresses, data: data7 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema67.type, parentSchema: schema67, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.addresses === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "addresses" }, message: "must have required property 'addresses'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema33.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (1 !== data0) {
        const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema33.properties.version, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.account !== void 0) {
      let data1 = data.account;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^AC[0-9a-fA-F]{32}$" }, message: 'must match pattern "^AC[0-9a-fA-F]{32}$"', schema: "^AC[0-9a-fA-F]{32}$", parentSchema: schema34, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.chatService !== void 0) {
      let data2 = data.chatService;
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err6 = { instancePath: instancePath + "/chatService", schemaPath: "#/$defs/chatService/pattern", keyword: "pattern", params: { pattern: "^IS[0-9a-fA-F]{32}$" }, message: 'must match pattern "^IS[0-9a-fA-F]{32}$"', schema: "^IS[0-9a-fA-F]{32}$", parentSchema: schema35, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/chatService", schemaPath: "#/$defs/chatService/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      if (!validate21(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.unlisted !== void 0) {
      let data4 = data.unlisted;
      if (typeof data4 !== "string") {
        const err8 = { instancePath: instancePath + "/unlisted", schemaPath: "#/$defs/unlisted/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data4 === "report" || data4 === "delete" || data4 === "disable")) {
        const err9 = { instancePath: instancePath + "/unlisted", schemaPath: "#/$defs/unlisted/enum", keyword: "enum", params: { allowedValues: schema39.enum }, message: "must be equal to one of the allowed values", schema: schema39.enum, parentSchema: schema39, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      if (!validate25(data.ignore, { instancePath: instancePath + "/ignore", parentData: data, parentDataProperty: "ignore", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.removed !== void 0) {
      if (!validate27(data.removed, { instancePath: instancePath + "/removed", parentData: data, parentDataProperty: "removed", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.defaults !== void 0) {
      if (!validate29(data.defaults, { instancePath: instancePath + "/defaults", parentData: data, parentDataProperty: "defaults", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.addresses !== void 0) {
      let data8 = data.addresses;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (Object.keys(data8).length > 2500) {
          const err10 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/maxProperties", keyword: "maxProperties", params: { limit: 2500 }, message: "must NOT have more than 2500 properties", schema: 2500, parentSchema: schema33.properties.addresses, data: data8 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 in data8) {
          const _errs18 = errors;
          if (typeof key1 === "string") {
            if (func2(key1) > 128) {
              const err11 = { instancePath: instancePath + "/addresses", schemaPath: "#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema56, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (!pattern6.test(key1)) {
              const err12 = { instancePath: instancePath + "/addresses", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]*$"', schema: "^[a-z0-9][a-z0-9._-]*$", parentSchema: schema56, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/addresses", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.type, parentSchema: schema56, data: key1, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          var valid4 = _errs18 === errors;
          if (!valid4) {
            const err14 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema33.properties.addresses.propertyNames, parentSchema: schema33.properties.addresses, data: data8 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        for (const key2 in data8) {
          if (!validate41(data8[key2], { instancePath: instancePath + "/addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.addresses.type, parentSchema: schema33.properties.addresses, data: data8 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data10 = data.environments;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (Object.keys(data10).length < 1) {
          const err16 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema33.properties.environments, data: data10 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        for (const key3 in data10) {
          const _errs25 = errors;
          if (typeof key3 === "string") {
            if (func2(key3) > 128) {
              const err17 = { instancePath: instancePath + "/environments", schemaPath: "#/$defs/environmentName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema66, data: key3, propertyName: key3 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (!pattern8.test(key3)) {
              const err18 = { instancePath: instancePath + "/environments", schemaPath: "#/$defs/environmentName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9._-]*$", parentSchema: schema66, data: key3, propertyName: key3 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/environments", schemaPath: "#/$defs/environmentName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.type, parentSchema: schema66, data: key3, propertyName: key3 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          var valid7 = _errs25 === errors;
          if (!valid7) {
            const err20 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid", schema: schema33.properties.environments.propertyNames, parentSchema: schema33.properties.environments, data: data10 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        for (const key4 in data10) {
          if (!validate52(data10[key4], { instancePath: instancePath + "/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.environments.type, parentSchema: schema33.properties.environments, data: data10 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "account" || key0 === "chatService" || key0 === "scope" || key0 === "unlisted" || key0 === "ignore" || key0 === "removed" || key0 === "defaults" || key0 === "addresses")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema67, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.account !== void 0) {
      let data0 = data.account;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err1 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^AC[0-9a-fA-F]{32}$" }, message: 'must match pattern "^AC[0-9a-fA-F]{32}$"', schema: "^AC[0-9a-fA-F]{32}$", parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.chatService !== void 0) {
      let data1 = data.chatService;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err3 = { instancePath: instancePath + "/chatService", schemaPath: "#/$defs/chatService/pattern", keyword: "pattern", params: { pattern: "^IS[0-9a-fA-F]{32}$" }, message: 'must match pattern "^IS[0-9a-fA-F]{32}$"', schema: "^IS[0-9a-fA-F]{32}$", parentSchema: schema35, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/chatService", schemaPath: "#/$defs/chatService/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      if (!validate21(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.unlisted !== void 0) {
      let data3 = data.unlisted;
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/unlisted", schemaPath: "#/$defs/unlisted/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data3 === "report" || data3 === "delete" || data3 === "disable")) {
        const err6 = { instancePath: instancePath + "/unlisted", schemaPath: "#/$defs/unlisted/enum", keyword: "enum", params: { allowedValues: schema39.enum }, message: "must be equal to one of the allowed values", schema: schema39.enum, parentSchema: schema39, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      if (!validate25(data.ignore, { instancePath: instancePath + "/ignore", parentData: data, parentDataProperty: "ignore", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.removed !== void 0) {
      if (!validate27(data.removed, { instancePath: instancePath + "/removed", parentData: data, parentDataProperty: "removed", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.defaults !== void 0) {
      if (!validate29(data.defaults, { instancePath: instancePath + "/defaults", parentData: data, parentDataProperty: "defaults", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.addresses !== void 0) {
      let data7 = data.addresses;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length > 2500) {
          const err7 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/maxProperties", keyword: "maxProperties", params: { limit: 2500 }, message: "must NOT have more than 2500 properties", schema: 2500, parentSchema: schema67.properties.addresses, data: data7 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key1 in data7) {
          const _errs17 = errors;
          if (typeof key1 === "string") {
            if (func2(key1) > 128) {
              const err8 = { instancePath: instancePath + "/addresses", schemaPath: "#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema56, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern6.test(key1)) {
              const err9 = { instancePath: instancePath + "/addresses", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]*$"', schema: "^[a-z0-9][a-z0-9._-]*$", parentSchema: schema56, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/addresses", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.type, parentSchema: schema56, data: key1, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          var valid4 = _errs17 === errors;
          if (!valid4) {
            const err11 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema67.properties.addresses.propertyNames, parentSchema: schema67.properties.addresses, data: data7 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        for (const key2 in data7) {
          if (!validate57(data7[key2], { instancePath: instancePath + "/addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema67.properties.addresses.type, parentSchema: schema67.properties.addresses, data: data7 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema67.type, parentSchema: schema67, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate30(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema57.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema57, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/friendlyName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/friendlyName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.was !== void 0) {
      let data1 = data.was;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err3 = { instancePath: instancePath + "/was", schemaPath: "#/$defs/friendlyName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/was", schemaPath: "#/$defs/friendlyName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.sid !== void 0) {
      let data2 = data.sid;
      if (typeof data2 === "string") {
        if (!pattern7.test(data2)) {
          const err5 = { instancePath: instancePath + "/sid", schemaPath: "#/properties/sid/pattern", keyword: "pattern", params: { pattern: "^FO[0-9a-fA-F]{32}$" }, message: 'must match pattern "^FO[0-9a-fA-F]{32}$"', schema: "^FO[0-9a-fA-F]{32}$", parentSchema: schema57.properties.sid, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/sid", schemaPath: "#/properties/sid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.properties.sid.type, parentSchema: schema57.properties.sid, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.website !== void 0) {
      if (!validate43(data.website, { instancePath: instancePath + "/website", parentData: data, parentDataProperty: "website", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.locale !== void 0) {
      if (!validate45(data.locale, { instancePath: instancePath + "/locale", parentData: data, parentDataProperty: "locale", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.studio !== void 0) {
      if (!validate32(data.studio, { instancePath: instancePath + "/studio", parentData: data, parentDataProperty: "studio", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.webhook !== void 0) {
      if (!validate34(data.webhook, { instancePath: instancePath + "/webhook", parentData: data, parentDataProperty: "webhook", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.task !== void 0) {
      if (!validate36(data.task, { instancePath: instancePath + "/task", parentData: data, parentDataProperty: "task", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.enabled !== void 0) {
      let data8 = data.enabled;
      if (typeof data8 !== "boolean") {
        const err7 = { instancePath: instancePath + "/enabled", schemaPath: "#/$defs/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema51.type, parentSchema: schema51, data: data8 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.janitor !== void 0) {
      let data9 = data.janitor;
      if (typeof data9 !== "boolean") {
        const err8 = { instancePath: instancePath + "/janitor", schemaPath: "#/$defs/janitor/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema52.type, parentSchema: schema52, data: data9 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.longLived !== void 0) {
      let data10 = data.longLived;
      if (typeof data10 !== "boolean") {
        const err9 = { instancePath: instancePath + "/longLived", schemaPath: "#/$defs/longLived/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema53.type, parentSchema: schema53, data: data10 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.contactIdentity !== void 0) {
      let data11 = data.contactIdentity;
      if (typeof data11 === "string") {
        if (func2(data11) > 500) {
          const err10 = { instancePath: instancePath + "/contactIdentity", schemaPath: "#/$defs/contactIdentity/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema54, data: data11 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/contactIdentity", schemaPath: "#/$defs/contactIdentity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.type, parentSchema: schema54, data: data11 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.unmanaged !== void 0) {
      if (!validate38(data.unmanaged, { instancePath: instancePath + "/unmanaged", parentData: data, parentDataProperty: "unmanaged", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.type, parentSchema: schema57, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
var validateFile, schema33, schema34, schema35, schema39, schema56, schema66, func1, func2, pattern4, pattern5, pattern6, pattern8, schema36, schema37, schema38, schema44, schema51, schema52, schema53, schema54, schema45, schema46, schema47, schema48, schema50, schema55, schema57, schema60, schema61, pattern7, schema67, schema72, validateEnvironment, validateEntry;
var init_validator_generated = __esm({
  "src/file/validator.generated.js"() {
    "use strict";
    validateFile = validate20;
    schema33 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "addresses.schema.json", "type": "object", "required": ["version", "addresses"], "additionalProperties": false, "properties": { "version": { "const": 1 }, "account": { "$ref": "#/$defs/account" }, "chatService": { "$ref": "#/$defs/chatService" }, "scope": { "$ref": "#/$defs/scope" }, "unlisted": { "$ref": "#/$defs/unlisted" }, "ignore": { "$ref": "#/$defs/ignore" }, "removed": { "$ref": "#/$defs/removed" }, "defaults": { "$ref": "#/$defs/defaults" }, "addresses": { "type": "object", "maxProperties": 2500, "propertyNames": { "$ref": "#/$defs/key" }, "additionalProperties": { "$ref": "#/$defs/entry" } }, "environments": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/environmentName" }, "additionalProperties": { "$ref": "#/$defs/environment" } } }, "$defs": { "key": { "type": "string", "maxLength": 128, "pattern": "^[a-z0-9][a-z0-9._-]*$" }, "environmentName": { "type": "string", "maxLength": 128, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "account": { "type": "string", "pattern": "^AC[0-9a-fA-F]{32}$" }, "chatService": { "type": "string", "pattern": "^IS[0-9a-fA-F]{32}$" }, "friendlyName": { "type": "string", "minLength": 1 }, "nameList": { "type": "array", "items": { "$ref": "#/$defs/friendlyName" } }, "scope": { "$ref": "#/$defs/nameList", "minItems": 1 }, "unlisted": { "type": "string", "enum": ["report", "delete", "disable"], "default": "report" }, "ignore": { "$ref": "#/$defs/nameList" }, "removed": { "$ref": "#/$defs/nameList" }, "website": { "type": ["string", "array"], "minLength": 1, "maxLength": 2048, "minItems": 1, "items": { "type": "string", "minLength": 1, "maxLength": 2048 }, "maxItems": 200 }, "locale": { "type": ["string", "array"], "minLength": 1, "maxLength": 100, "minItems": 1, "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "maxItems": 200 }, "retryCount": { "type": "integer", "minimum": 0, "maximum": 3, "default": 3 }, "studio": { "type": ["string", "object"], "minLength": 1, "additionalProperties": false, "properties": { "flow": { "type": "string", "minLength": 1 }, "retryCount": { "$ref": "#/$defs/retryCount" } } }, "webhook": { "type": ["string", "object"], "minLength": 1, "additionalProperties": false, "properties": { "url": { "type": "string", "minLength": 1 }, "retryCount": { "$ref": "#/$defs/retryCount" } } }, "task": { "type": "object", "additionalProperties": false, "properties": { "workspace": { "type": "string", "minLength": 1 }, "workflow": { "type": "string", "minLength": 1 }, "channel": { "type": "string", "minLength": 1, "default": "default" }, "priority": { "type": "integer", "minimum": 0, "maximum": 2147483647, "default": 0 }, "timeout": { "type": "integer", "minimum": 0, "maximum": 2147483647, "default": 86400 }, "creationOnMessage": { "type": "boolean" } } }, "enabled": { "type": "boolean", "default": true }, "janitor": { "type": "boolean", "default": false }, "longLived": { "type": "boolean", "default": false }, "contactIdentity": { "type": "string", "maxLength": 500 }, "unmanaged": { "type": "array", "uniqueItems": true, "items": { "type": "string", "enum": ["enabled", "janitor", "longLived", "contactIdentity", "studio", "webhook", "task", "retryCount", "channel", "priority", "timeout", "creationOnMessage"] } }, "oneIntegration": { "not": { "type": "object", "anyOf": [{ "required": ["studio", "webhook"] }, { "required": ["studio", "task"] }, { "required": ["webhook", "task"] }] } }, "defaults": { "type": "object", "allOf": [{ "$ref": "#/$defs/oneIntegration" }], "additionalProperties": false, "properties": { "studio": { "$ref": "#/$defs/studio" }, "webhook": { "$ref": "#/$defs/webhook" }, "task": { "$ref": "#/$defs/task" }, "enabled": { "$ref": "#/$defs/enabled" }, "janitor": { "$ref": "#/$defs/janitor" }, "longLived": { "$ref": "#/$defs/longLived" }, "contactIdentity": { "$ref": "#/$defs/contactIdentity" }, "unmanaged": { "$ref": "#/$defs/unmanaged" } } }, "entry": { "type": "object", "allOf": [{ "$ref": "#/$defs/oneIntegration" }], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/friendlyName" }, "was": { "$ref": "#/$defs/friendlyName" }, "sid": { "type": "string", "pattern": "^FO[0-9a-fA-F]{32}$" }, "website": { "$ref": "#/$defs/website" }, "locale": { "$ref": "#/$defs/locale" }, "studio": { "$ref": "#/$defs/studio" }, "webhook": { "$ref": "#/$defs/webhook" }, "task": { "$ref": "#/$defs/task" }, "enabled": { "$ref": "#/$defs/enabled" }, "janitor": { "$ref": "#/$defs/janitor" }, "longLived": { "$ref": "#/$defs/longLived" }, "contactIdentity": { "$ref": "#/$defs/contactIdentity" }, "unmanaged": { "$ref": "#/$defs/unmanaged" } } }, "environmentEntry": { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/$defs/entry" } }, "environment": { "type": "object", "additionalProperties": false, "properties": { "account": { "$ref": "#/$defs/account" }, "chatService": { "$ref": "#/$defs/chatService" }, "scope": { "$ref": "#/$defs/scope" }, "unlisted": { "$ref": "#/$defs/unlisted" }, "ignore": { "$ref": "#/$defs/ignore" }, "removed": { "$ref": "#/$defs/removed" }, "defaults": { "$ref": "#/$defs/defaults" }, "addresses": { "type": "object", "maxProperties": 2500, "propertyNames": { "$ref": "#/$defs/key" }, "additionalProperties": { "$ref": "#/$defs/environmentEntry" } } } } } };
    schema34 = { "type": "string", "pattern": "^AC[0-9a-fA-F]{32}$" };
    schema35 = { "type": "string", "pattern": "^IS[0-9a-fA-F]{32}$" };
    schema39 = { "type": "string", "enum": ["report", "delete", "disable"], "default": "report" };
    schema56 = { "type": "string", "maxLength": 128, "pattern": "^[a-z0-9][a-z0-9._-]*$" };
    schema66 = { "type": "string", "maxLength": 128, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" };
    func1 = Object.prototype.hasOwnProperty;
    func2 = require_ucs2length().default;
    pattern4 = new RegExp("^AC[0-9a-fA-F]{32}$", "u");
    pattern5 = new RegExp("^IS[0-9a-fA-F]{32}$", "u");
    pattern6 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
    pattern8 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
    schema36 = { "$ref": "#/$defs/nameList", "minItems": 1 };
    schema37 = { "type": "array", "items": { "$ref": "#/$defs/friendlyName" } };
    schema38 = { "type": "string", "minLength": 1 };
    validate22.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
    validate21.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
    validate25.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
    validate27.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
    schema44 = { "type": "object", "allOf": [{ "$ref": "#/$defs/oneIntegration" }], "additionalProperties": false, "properties": { "studio": { "$ref": "#/$defs/studio" }, "webhook": { "$ref": "#/$defs/webhook" }, "task": { "$ref": "#/$defs/task" }, "enabled": { "$ref": "#/$defs/enabled" }, "janitor": { "$ref": "#/$defs/janitor" }, "longLived": { "$ref": "#/$defs/longLived" }, "contactIdentity": { "$ref": "#/$defs/contactIdentity" }, "unmanaged": { "$ref": "#/$defs/unmanaged" } } };
    schema51 = { "type": "boolean", "default": true };
    schema52 = { "type": "boolean", "default": false };
    schema53 = { "type": "boolean", "default": false };
    schema54 = { "type": "string", "maxLength": 500 };
    schema45 = { "not": { "type": "object", "anyOf": [{ "required": ["studio", "webhook"] }, { "required": ["studio", "task"] }, { "required": ["webhook", "task"] }] } };
    validate30.evaluated = { "dynamicProps": false, "dynamicItems": false };
    schema46 = { "type": ["string", "object"], "minLength": 1, "additionalProperties": false, "properties": { "flow": { "type": "string", "minLength": 1 }, "retryCount": { "$ref": "#/$defs/retryCount" } } };
    schema47 = { "type": "integer", "minimum": 0, "maximum": 3, "default": 3 };
    validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    schema48 = { "type": ["string", "object"], "minLength": 1, "additionalProperties": false, "properties": { "url": { "type": "string", "minLength": 1 }, "retryCount": { "$ref": "#/$defs/retryCount" } } };
    validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    schema50 = { "type": "object", "additionalProperties": false, "properties": { "workspace": { "type": "string", "minLength": 1 }, "workflow": { "type": "string", "minLength": 1 }, "channel": { "type": "string", "minLength": 1, "default": "default" }, "priority": { "type": "integer", "minimum": 0, "maximum": 2147483647, "default": 0 }, "timeout": { "type": "integer", "minimum": 0, "maximum": 2147483647, "default": 86400 }, "creationOnMessage": { "type": "boolean" } } };
    validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    schema55 = { "type": "array", "uniqueItems": true, "items": { "type": "string", "enum": ["enabled", "janitor", "longLived", "contactIdentity", "studio", "webhook", "task", "retryCount", "channel", "priority", "timeout", "creationOnMessage"] } };
    validate38.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
    validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    schema57 = { "type": "object", "allOf": [{ "$ref": "#/$defs/oneIntegration" }], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/friendlyName" }, "was": { "$ref": "#/$defs/friendlyName" }, "sid": { "type": "string", "pattern": "^FO[0-9a-fA-F]{32}$" }, "website": { "$ref": "#/$defs/website" }, "locale": { "$ref": "#/$defs/locale" }, "studio": { "$ref": "#/$defs/studio" }, "webhook": { "$ref": "#/$defs/webhook" }, "task": { "$ref": "#/$defs/task" }, "enabled": { "$ref": "#/$defs/enabled" }, "janitor": { "$ref": "#/$defs/janitor" }, "longLived": { "$ref": "#/$defs/longLived" }, "contactIdentity": { "$ref": "#/$defs/contactIdentity" }, "unmanaged": { "$ref": "#/$defs/unmanaged" } } };
    schema60 = { "type": ["string", "array"], "minLength": 1, "maxLength": 2048, "minItems": 1, "items": { "type": "string", "minLength": 1, "maxLength": 2048 }, "maxItems": 200 };
    validate43.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
    schema61 = { "type": ["string", "array"], "minLength": 1, "maxLength": 100, "minItems": 1, "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "maxItems": 200 };
    validate45.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
    pattern7 = new RegExp("^FO[0-9a-fA-F]{32}$", "u");
    validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    schema67 = { "type": "object", "additionalProperties": false, "properties": { "account": { "$ref": "#/$defs/account" }, "chatService": { "$ref": "#/$defs/chatService" }, "scope": { "$ref": "#/$defs/scope" }, "unlisted": { "$ref": "#/$defs/unlisted" }, "ignore": { "$ref": "#/$defs/ignore" }, "removed": { "$ref": "#/$defs/removed" }, "defaults": { "$ref": "#/$defs/defaults" }, "addresses": { "type": "object", "maxProperties": 2500, "propertyNames": { "$ref": "#/$defs/key" }, "additionalProperties": { "$ref": "#/$defs/environmentEntry" } } } };
    schema72 = { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/$defs/entry" } };
    validate57.evaluated = { "dynamicProps": true, "dynamicItems": false };
    validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    validateEnvironment = validate61;
    validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    validateEntry = validate67;
    validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  }
});

// src/file/schema.ts
function checkSchema(tree) {
  const file = outline(tree, ["addresses", "environments"]);
  const parts = [
    run(validateFile, file, tree, []),
    checkEntries(child(tree, "addresses"), ["addresses"], false)
  ];
  for (const [name, item] of mapOf(child(tree, "environments"))?.items ?? []) {
    const path2 = ["environments", name];
    parts.push(run(validateEnvironment, outline(item.node, ["addresses"]), item.node, path2));
    parts.push(checkEntries(child(item.node, "addresses"), [...path2, "addresses"], true));
  }
  return parts.flat();
}
function checkEntries(addresses, path2, nullable) {
  const findings = [];
  for (const [key, item] of mapOf(addresses)?.items ?? []) {
    if (nullable && item.node.kind === "scalar" && item.node.value === null) continue;
    for (const finding of run(validateEntry, plain(item.node), item.node, [...path2, key], item.keyAt))
      findings.push(finding);
  }
  return findings;
}
function outline(tree, parts) {
  const map2 = mapOf(tree);
  if (map2 === void 0) return plain(tree);
  const object = /* @__PURE__ */ Object.create(null);
  for (const [key, item] of map2.items) {
    const inner = parts.includes(key) ? mapOf(item.node) : void 0;
    object[key] = inner === void 0 ? plain(item.node) : emptied(inner);
  }
  return object;
}
function emptied(map2) {
  const object = /* @__PURE__ */ Object.create(null);
  for (const key of map2.items.keys()) object[key] = {};
  return object;
}
function run(validate2, data, tree, path2, treeAt = tree.at) {
  if (validate2(data)) return [];
  const findings = [];
  for (const error2 of validate2.errors ?? []) {
    const finding = toFinding(error2, tree, path2, treeAt);
    if (finding !== void 0) findings.push(finding);
  }
  return findings;
}
function toFinding(error2, root, rootPath, rootAt) {
  const steps = error2.instancePath.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const { node, keyAt } = locate(root, steps, rootAt);
  const path2 = [...rootPath, ...steps];
  const at = node.at;
  const params = error2.params;
  const name = path2.at(-1);
  const what = name === void 0 ? "The file" : quote(isIndex(name) ? path2.at(-2) ?? name : name);
  if (error2.propertyName !== void 0) return badKey(error2, node, path2);
  switch (error2.keyword) {
    case "additionalProperties": {
      const key = String(params.additionalProperty);
      return unknownKey(key, mapOf(node)?.items.get(key)?.keyAt ?? at, path2, allowedKeys(error2));
    }
    case "required": {
      const key = String(params.missingProperty);
      return {
        code: "FA111",
        message: `${what} has no ${quote(key)}`,
        remedy: (Object.hasOwn(MISSING, key) ? MISSING[key] : void 0) ?? `Add ${key}.`,
        at: keyAt,
        path: path2
      };
    }
    case "type":
      return {
        code: "FA112",
        message: `${what} must be ${typeWords(params.type)}, and is ${typesOf(params.type).includes("integer") && typeof scalarOf(node) === "number" ? scalarOf(node) : kindOf(node)}`,
        remedy: typeRemedy(params.type, node, name),
        at,
        path: path2
      };
    case "enum":
      return oneOf(what, node, params.allowedValues.map(String), at, path2);
    case "const":
      return oneOf(what, node, [String(params.allowedValue)], at, path2);
    case "pattern":
      return badSid(what, name, node, at, path2);
    case "minimum":
    case "maximum":
      return {
        code: "FA113",
        message: `${what} must be ${error2.keyword === "minimum" ? "at least" : "at most"} ${params.limit}, and is ${shownScalar(node)}`,
        remedy: name === "retryCount" ? "Write 0, 1, 2 or 3." : "Write a number in that range.",
        at,
        path: path2
      };
    case "minLength":
    case "minItems":
    case "minProperties":
      return {
        code: "FA113",
        message: `${what} is empty`,
        remedy: "Write a value, or leave the key out.",
        at,
        path: path2
      };
    case "maxLength":
      return {
        code: "FA113",
        message: `${what} is longer than ${params.limit} characters`,
        remedy: "Shorten it.",
        at,
        path: path2
      };
    case "maxItems":
      return {
        code: "FA113",
        message: `${what} holds more than ${params.limit} values`,
        remedy: "Split the entry.",
        at,
        path: path2
      };
    case "uniqueItems":
      return {
        code: "FA113",
        message: `${what} holds a value twice`,
        remedy: "Keep one of the two.",
        at,
        path: path2
      };
    case "maxProperties":
      return {
        code: "FA114",
        message: `${what} holds more than ${Number(params.limit).toLocaleString("en-US")} entries, Twilio's limit of Flex Flows`,
        remedy: "Split the file by account, with an `environments` part or a file for each.",
        at: keyAt,
        path: path2
      };
    case "not":
      return {
        code: "FA120",
        message: "More than one of studio, webhook and task is written",
        remedy: "Keep the one that the chats go to.",
        at: keyAt,
        path: path2
      };
    default:
      return void 0;
  }
}
function locate(root, steps, rootAt) {
  let node = root;
  let keyAt = rootAt;
  for (const step of steps) {
    if (node.kind === "map") {
      const item = node.items.get(step);
      if (item === void 0) break;
      node = item.node;
      keyAt = item.keyAt;
    } else if (node.kind === "list") {
      node = node.items[Number(step)] ?? node;
      keyAt = node.at;
    }
  }
  return { node, keyAt };
}
function unknownKey(key, at, path2, allowed) {
  const near = nearest(key, allowed);
  const moved = MOVED.get(key);
  return {
    code: "FA110",
    message: `Unknown key ${quote(key)}`,
    remedy: near !== void 0 && near !== key ? `Did you mean ${quote(near)}?` : moved ?? `Remove it, or write one of: ${allowed.join(", ")}.`,
    at,
    path: [...path2, key]
  };
}
function allowedKeys(error2) {
  return Object.keys(error2.parentSchema?.properties ?? {});
}
function badKey(error2, node, path2) {
  if (error2.keyword === "propertyNames") return void 0;
  const key = String(error2.propertyName);
  const environment = path2.at(-1) === "environments";
  return {
    code: "FA113",
    message: `${quote(key)} cannot be ${environment ? "the name of an environment" : "a key"}`,
    remedy: environment ? "Use letters, digits, `.`, `_` and `-`, 128 at the most." : "Use lower-case letters, digits, `.`, `_` and `-`, 128 at the most, and begin with a letter or digit; the friendly name goes into `name`.",
    at: mapOf(node)?.items.get(key)?.keyAt ?? node.at,
    path: [...path2, key]
  };
}
function oneOf(what, node, allowed, at, path2) {
  const written = node.kind === "scalar" ? String(node.value) : "";
  const near = allowed.includes(written) ? void 0 : nearest(written, allowed);
  return {
    code: "FA113",
    message: `${what} must be ${either(allowed)}, and is ${shownScalar(node)}`,
    remedy: near === void 0 ? `Write ${either(allowed)}.` : `Did you mean ${quote(near)}?`,
    at,
    path: path2
  };
}
function badSid(what, name, node, at, path2) {
  const [prefix, kind] = (Object.hasOwn(SIDS, name ?? "") ? SIDS[name ?? ""] : void 0) ?? ["", "this"];
  const other = node.kind === "scalar" && /^[A-Z]{2}[0-9a-f]{32}$/i.test(String(node.value));
  return {
    code: other ? "FA128" : "FA113",
    message: `${what} must be the SID of ${kind}, and is ${shownScalar(node)}`,
    remedy: `Write ${prefix} and 32 hexadecimal digits, as the Console shows it.`,
    at,
    path: path2
  };
}
function typesOf(types) {
  return (Array.isArray(types) ? types : [types]).map(String);
}
function typeWords(types) {
  return either(typesOf(types).map((type) => TYPE_WORDS[type] ?? type));
}
function typeRemedy(types, node, name) {
  const wanted = typesOf(types);
  if (name === "addresses" && kindOf(node) === "empty") return "Write `addresses: {}` for none.";
  if (kindOf(node) === "empty") return "Write a value, or leave the key out.";
  if (wanted.includes("string") && node.kind === "scalar")
    return `Put it in quotes: ${JSON.stringify(node.source ?? String(node.value))}.`;
  if (wanted.includes("array") && node.kind === "scalar")
    return "Write a list: a line with `- ` for each, or [a, b].";
  if (wanted.includes("boolean")) return "Write true or false, without quotes.";
  if (wanted.includes("integer")) return "Write a whole number, without quotes.";
  return `Write ${typeWords(types)}.`;
}
function scalarOf(node) {
  return node.kind === "scalar" ? node.value : void 0;
}
function kindOf(node) {
  if (node.kind === "list") return "a list";
  if (node.kind === "map") return "a mapping";
  if (node.value === null) return "empty";
  if (typeof node.value === "number") return "a number";
  return typeof node.value === "boolean" ? "true or false" : "text";
}
function shownScalar(node) {
  if (node.kind !== "scalar") return kindOf(node);
  return typeof node.value === "string" ? quote(node.value) : String(node.value);
}
function isIndex(step) {
  return /^\d+$/.test(step);
}
var MOVED, SIDS, MISSING, TYPE_WORDS;
var init_schema4 = __esm({
  "src/file/schema.ts"() {
    "use strict";
    init_near();
    init_quote();
    init_tree();
    init_validator_generated();
    MOVED = /* @__PURE__ */ new Map([
      ["friendlyName", 'Did you mean "name"?'],
      ["url", "Write it under webhook: `webhook: { url: \u2026 }`."],
      ["flow", "Write it under studio: `studio: { flow: \u2026 }`."],
      ["flowSid", "Write it as `studio: FW\u2026`."],
      ["janitorEnabled", 'Did you mean "janitor"?'],
      ["retryCount", "Write it under studio or webhook."]
    ]);
    SIDS = {
      account: ["AC", "an account"],
      chatService: ["IS", "a chat service"],
      sid: ["FO", "an address (Flex Flow)"]
    };
    MISSING = {
      version: "Begin the file with `version: 1`.",
      addresses: "Add `addresses:` with an entry for each address, or `addresses: {}` for none."
    };
    TYPE_WORDS = {
      string: "text",
      integer: "a whole number",
      boolean: "true or false",
      array: "a list",
      object: "a mapping",
      null: "null"
    };
  }
});

// src/file/steps.ts
function atOnce(steps) {
  for (; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
async function withPauses(steps, pause) {
  for (; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}
var init_steps = __esm({
  "src/file/steps.ts"() {
    "use strict";
  }
});

// src/file/load.ts
function load(text2, options) {
  return atOnce(loading(text2, options));
}
function* loading(text2, options) {
  const parsed = yield* parse2(text2);
  const placeOf = placesOf(options.file, parsed.lines);
  const findings = [...parsed.findings];
  if (parsed.tree === void 0) {
    if (findings.length === 0) findings.push(emptyFile());
    return finish(findings, [], placeOf, void 0);
  }
  const judged = (found) => !parsed.unread.has(found.at);
  if (parsed.brokenFrom !== void 0) {
    const before2 = parsed.brokenFrom;
    const sound = (found) => found.at < before2 && !WAITS_FOR_SYNTAX.has(found.code) && judged(found);
    return finish([...findings, ...checkSchema(parsed.tree).filter(sound)], [], placeOf, void 0);
  }
  yield;
  const all = [
    ...findings,
    ...checkSchema(parsed.tree).filter(judged),
    ...checkEnvironment(parsed.tree, options)
  ];
  if (parsed.tree.kind !== "map") return finish(all, [], placeOf, void 0);
  const faulty = new Set(all.map((finding) => entryOf(finding.path)));
  const problems = [];
  let desired;
  for (const environment of environmentsOf(parsed.tree, options)) {
    yield;
    const found = [];
    desired = read(parsed.tree, environment, options, placeOf, found, faulty);
    for (const finding of found) all.push(finding);
    yield;
    problems.push(checkMeaning(desired));
  }
  return finish(all, problems.flat(), placeOf, desired);
}
function finish(findings, problems, placeOf, desired) {
  const seen = /* @__PURE__ */ new Set();
  const all = [...findings.map((finding) => toProblem(finding, placeOf)), ...problems].filter((problem2) => {
    const key = JSON.stringify([problem2.code, problem2.place, problem2.message]);
    return !seen.has(key) && seen.add(key);
  });
  all.sort((a, b) => linePlace(a) - linePlace(b));
  return { problems: all, desired: errorsOf(all).length === 0 ? desired : void 0 };
}
function linePlace(problem2) {
  return (problem2.place?.line ?? 0) * 1e6 + Math.min(problem2.place?.column ?? 0, 1e6 - 1);
}
function emptyFile() {
  return {
    code: "FA111",
    message: "The file is empty",
    remedy: "Begin it with `version: 1` and `addresses:`; addresses.example.yaml shows how.",
    at: 0,
    path: []
  };
}
function checkEnvironment(tree, options) {
  const item = mapOf(tree)?.items.get("environments");
  const names = [...mapOf(item?.node)?.items.keys() ?? []];
  const wanted = options.environment;
  if (wanted === void 0) {
    if (names.length === 0 || options.allEnvironments) return [];
    return [
      {
        code: "FA130",
        message: "The file has environments, and none is picked",
        remedy: `Set the input \`environment\` (--environment) to one of: ${names.join(", ")}.`,
        at: item?.keyAt ?? 0,
        path: ["environments"]
      }
    ];
  }
  if (names.includes(wanted)) return [];
  const near = nearest(wanted, names);
  return [
    {
      code: "FA130",
      message: names.length === 0 ? `The file has no environments, and ${quote(wanted)} is picked` : `There is no environment ${quote(wanted)}`,
      remedy: names.length === 0 ? "Leave the input `environment` (--environment) out, or add an `environments` part." : near === void 0 ? `Pick one of: ${names.join(", ")}.` : `Did you mean ${quote(near)}?`,
      at: item?.keyAt ?? 0,
      path: ["environments"]
    }
  ];
}
function tooMany(environment) {
  const where = environment === void 0 ? '"addresses"' : `"addresses" of environment ${quote(environment)}`;
  return {
    code: "FA114",
    message: `${where} holds more than ${MOST_ENTRIES.toLocaleString("en-US")} entries, Twilio's limit of Flex Flows`,
    remedy: "Split the file by account, with an `environments` part or a file for each.",
    path: ["addresses"]
  };
}
function environmentsOf(tree, options) {
  const names = [...mapOf(child(tree, "environments"))?.items.keys() ?? []];
  if (options.environment !== void 0)
    return [names.includes(options.environment) ? options.environment : void 0];
  return names.length === 0 ? [void 0] : names;
}
function read(tree, environment, options, placeOf, findings, faulty) {
  const merged = forEnvironment(tree, environment);
  const context3 = { placeOf, findings, variables: options.variables, needVariables: options.needVariables };
  const entries = [];
  const addresses = mapOf(merged)?.items.get("addresses");
  if (addresses?.node.kind === "map" && addresses.node.items.size > MOST_ENTRIES) {
    findings.push({ ...tooMany(environment), at: addresses.keyAt });
  }
  for (const [key, item] of mapOf(child(merged, "addresses"))?.items ?? []) {
    const entry = faulty.has(key) ? void 0 : readEntry(key, item, context3);
    if (entry !== void 0) entries.push(entry);
  }
  return {
    environment,
    account: placedText(merged, "account", placeOf),
    chatService: placedText(merged, "chatService", placeOf),
    scope: placedTexts(child(merged, "scope"), placeOf),
    unlisted: textOf(child(merged, "unlisted")) ?? "report",
    ignore: placedTexts(child(merged, "ignore"), placeOf),
    removed: placedTexts(child(merged, "removed"), placeOf),
    entries
  };
}
var WAITS_FOR_SYNTAX, MOST_ENTRIES;
var init_load = __esm({
  "src/file/load.ts"() {
    "use strict";
    init_problem();
    init_near();
    init_quote();
    init_entry();
    init_finding();
    init_meaning();
    init_merge();
    init_parse();
    init_schema4();
    init_steps();
    init_tree();
    WAITS_FOR_SYNTAX = /* @__PURE__ */ new Set(["FA111", "FA112", "FA120"]);
    MOST_ENTRIES = 2500;
  }
});

// src/file/read.ts
function readText(file, folder, confined) {
  const path2 = checkedPath(file, folder, confined);
  return decode(readBytes(path2, file), file);
}
function checkedPath(file, folder, confined) {
  if (file === "" || file.includes("\0")) {
    throw stop(
      "FA101",
      "The path of the file is empty or holds a NUL",
      "Name the file, for example addresses.yaml."
    );
  }
  const path2 = (0, import_node_path.resolve)(folder, file);
  let parent;
  try {
    parent = (0, import_node_fs.realpathSync)((0, import_node_path.dirname)(path2));
  } catch {
    throw missing(file);
  }
  const real = (0, import_node_path.join)(parent, (0, import_node_path.basename)(path2));
  if (real.split(import_node_path.sep).some((part) => part.toLowerCase() === ".git")) {
    throw stop(
      "FA101",
      `${quote(file)} is under .git`,
      "Keep the file beside your sources, for example addresses.yaml."
    );
  }
  if (confined) {
    const inside = (0, import_node_path.relative)((0, import_node_fs.realpathSync)(folder), real);
    if (inside === ".." || inside.startsWith(`..${import_node_path.sep}`) || (0, import_node_path.isAbsolute)(inside)) {
      throw stop(
        "FA101",
        `${quote(file)} is outside the workspace`,
        "Name a file of the repository, for example addresses.yaml."
      );
    }
  }
  return real;
}
function missing(file) {
  return stop(
    "FA101",
    `There is no file ${quote(file)}`,
    "Check the path (input `file`, option -f), and that the repository is checked out before this step."
  );
}
function readBytes(path2, file) {
  let handle;
  try {
    const found = (0, import_node_fs.lstatSync)(path2);
    if (found.isSymbolicLink()) {
      throw stop(
        "FA101",
        `${quote(file)} is a symbolic link`,
        "Name the file itself: links are not followed."
      );
    }
    if (!found.isFile()) {
      throw stop("FA101", `${quote(file)} is no regular file`, "Name a file, for example addresses.yaml.");
    }
    handle = (0, import_node_fs.openSync)(path2, import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NOFOLLOW ?? 0));
  } catch (error2) {
    throw fileError(error2, file);
  }
  try {
    if ((0, import_node_fs.fstatSync)(handle).size > LARGEST_FILE) throw tooLarge(file);
    const bytes = Buffer.allocUnsafe(LARGEST_FILE + 1);
    let length = 0;
    for (; ; ) {
      const read2 = (0, import_node_fs.readSync)(handle, bytes, length, bytes.length - length, null);
      length += read2;
      if (read2 === 0 || length === bytes.length) break;
    }
    if (length > LARGEST_FILE) throw tooLarge(file);
    return bytes.subarray(0, length);
  } catch (error2) {
    throw fileError(error2, file);
  } finally {
    (0, import_node_fs.closeSync)(handle);
  }
}
function fileError(error2, file) {
  const code2 = error2.code;
  if (code2 === void 0) return error2;
  if (code2 === "ENOENT" || code2 === "ENOTDIR") return missing(file);
  return stop("FA101", `${quote(file)} cannot be read (${code2})`, "Check that this user may read the file.");
}
function tooLarge(file) {
  return stop(
    "FA102",
    `${quote(file)} is larger than 5 MiB`,
    "Split it by scope: a file for each team, with `scope` naming the addresses it answers for."
  );
}
function decode(bytes, file) {
  let text2;
  try {
    text2 = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw stop("FA103", `${quote(file)} is not UTF-8 text`, "Save it as UTF-8.");
  }
  if (text2.includes("\0")) {
    throw stop("FA103", `${quote(file)} holds a NUL character: it is no text file`, "Save it as UTF-8 text.");
  }
  return text2;
}
var import_node_fs, import_node_path, LARGEST_FILE;
var init_read = __esm({
  "src/file/read.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    init_problem();
    init_quote();
    LARGEST_FILE = 5 * 1024 * 1024;
  }
});

// src/commands/validate.ts
var validate_exports = {};
__export(validate_exports, {
  validate: () => validate
});
function validate(settings, world) {
  const text2 = readText(settings.file, settings.folder, settings.confined);
  const { problems, desired } = load(text2, {
    file: settings.file,
    environment: settings.environment,
    allEnvironments: true,
    variables: world.variables,
    needVariables: settings.needVariables
  });
  return {
    mode: "validate",
    file: settings.file,
    environment: settings.environment,
    outcome: errorsOf(problems).length > 0 ? "failed" : "done",
    problems,
    plan: void 0,
    applied: void 0,
    origins: void 0,
    blocked: false,
    entries: desired?.entries.length,
    wrote: void 0
  };
}
var init_validate = __esm({
  "src/commands/validate.ts"() {
    "use strict";
    init_load();
    init_read();
    init_problem();
  }
});

// src/plan/plan.ts
var inSync;
var init_plan = __esm({
  "src/plan/plan.ts"() {
    "use strict";
    inSync = (plan2) => plan2.changes.length === 0 && plan2.held.length === 0;
  }
});

// src/address/webhook-url.ts
function hasNothingToHide([, , user, , , query, fragment]) {
  return user === void 0 && query === void 0 && fragment === void 0;
}
function placesOf2(text2, whole2) {
  const places = [];
  if (text2 === "") return places;
  for (let at = whole2.indexOf(text2); at !== -1; at = whole2.indexOf(text2, at + 1)) places.push(at);
  return places;
}
function fingerprint(secret) {
  const digest = createHash("sha256").update(`twilio-flex-addresses\0${secret}`).digest("hex");
  return `\u2039${digest.slice(0, 8)}\u203A`;
}
function mask(parts, show, hide2) {
  const [, scheme = "", user, host = "", path2 = "", query, fragment] = parts;
  let at = scheme.length;
  const after = (text2) => {
    const from = at;
    at += text2.length;
    return from;
  };
  const shownUser = user === void 0 ? "" : `${user === "" ? "" : hide2(user)}@`;
  after(user === void 0 ? "" : `${user}@`);
  const shownHost = show(host, after(host));
  const shownPath = path2.split(/([/\\])/).map((part) => show(part, after(part))).join("");
  if (query !== void 0) after("?");
  const pairs2 = query?.split(/(&)/).map((pair) => maskPair(pair, after(pair), show, hide2));
  const shownFragment = fragment === void 0 ? "" : `#${fragment === "" ? "" : hide2(fragment)}`;
  return scheme + shownUser + shownHost + shownPath + (pairs2 === void 0 ? "" : `?${pairs2.join("")}`) + shownFragment;
}
function maskPair(pair, at, show, hide2) {
  if (pair === "" || pair === "&") return pair;
  const equals = pair.indexOf("=");
  if (equals === -1) return hide2(pair);
  const value = pair.slice(equals + 1);
  return `${show(pair.slice(0, equals), at)}=${value === "" ? "" : hide2(value)}`;
}
var URL_PARTS, NO_PARTS, WebhookUrl;
var init_webhook_url = __esm({
  "src/address/webhook-url.ts"() {
    "use strict";
    init_crypto();
    URL_PARTS = /^([a-z][a-z0-9+.-]*:[\\/]*)(?:([^/\\?#]*)@)?([^/\\?#]*)([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/i;
    NO_PARTS = /* @__PURE__ */ new Set();
    WebhookUrl = class _WebhookUrl {
      #url;
      /** The parts that are shown, where others are not. */
      #visible = NO_PARTS;
      #hidden = NO_PARTS;
      #hides = false;
      /** The URL with user info, query values, fragment and what came from the environment as fingerprints. */
      shown;
      /** Host and port as they may be shown; empty where the text is no URL. */
      shownHost;
      /**
       * @param url the whole URL
       * @param isSecret whether the host, a segment of the path or a key of the query must not be shown, by its text
       *   and its offset in the URL
       */
      constructor(url, isSecret) {
        this.#url = url;
        const parts = URL_PARTS.exec(url);
        const host = parts?.[3] ?? "";
        if (isSecret === void 0 && parts !== null && hasNothingToHide(parts)) {
          this.shown = url;
          this.shownHost = host.toLowerCase();
          return;
        }
        const visible2 = /* @__PURE__ */ new Set();
        const hidden = /* @__PURE__ */ new Set();
        const hide2 = (text2) => {
          hidden.add(text2);
          return fingerprint(text2);
        };
        const show = (part, at) => {
          if (/^[/\\]?$/.test(part) || isSecret?.(part, at) !== true) {
            visible2.add(part);
            return part;
          }
          this.#hides = true;
          return hide2(part);
        };
        this.shown = parts === null ? url === "" ? "" : hide2(url) : mask(parts, show, hide2);
        this.shownHost = (hidden.has(host) ? fingerprint(host) : host).toLowerCase();
        this.#visible = visible2;
        this.#hidden = hidden;
      }
      /** A URL that was filled from the environment: no part of it is shown that one of these values reaches into. */
      static withSecrets(url, secrets) {
        const filled = secrets.flatMap(
          (secret) => placesOf2(secret, url).map((from) => [from, from + secret.length])
        );
        if (filled.length === 0) return new _WebhookUrl(url);
        const result = new _WebhookUrl(
          url,
          (part, at) => filled.some(([from, to]) => from < at + part.length && to > at)
        );
        result.#hides = true;
        return result;
      }
      /**
       * The live URL of an address for which the file asks for `wanted`. Where the environment fills a part of
       * that one, all that the two do not share is hidden here: it may be the secret's former value.
       */
      static besides(wanted, live) {
        if (!wanted.#hides) return live;
        return new _WebhookUrl(live.#url, (part) => !wanted.#visible.has(part));
      }
      /** The parts that are not shown, and the whole: what must not be printed if it comes back in an error. */
      secrets() {
        if (this.#hidden.size === 0) return [];
        const users = [...this.#hidden].flatMap((part) => part.includes(":") ? part.split(":") : []);
        return [this.#url, this.#url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, ""), ...this.#hidden, ...users];
      }
      reveal() {
        return this.#url;
      }
      equals(other) {
        return this.#url === other.#url;
      }
      toString() {
        return this.shown;
      }
      toJSON() {
        return this.shown;
      }
      [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
        return this.shown;
      }
    };
  }
});

// src/plan/digest.ts
function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const members = Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}
function warmUp() {
  sha256("");
}
function sha256(text2) {
  return createHash("sha256").update(text2).digest("hex");
}
function changeDigest(change) {
  const { action, key, sid, name, fields } = change;
  return sha256(canonicalJson({ action, key, sid, name, fields }));
}
function planId(account, file, environment, digests) {
  return sha256(
    canonicalJson({ format: 1, account, file, environment: environment ?? null, changes: digests })
  );
}
var init_digest = __esm({
  "src/plan/digest.ts"() {
    "use strict";
    init_crypto();
  }
});

// src/address/fields.ts
function fieldValues(settings) {
  const values = /* @__PURE__ */ new Map();
  values.set("name", settings.name);
  values.set("enabled", settings.enabled);
  addIntegration(values, settings.integration);
  values.set("janitor", settings.janitor);
  values.set("longLived", settings.longLived);
  if (settings.contactIdentity !== void 0) values.set("contactIdentity", settings.contactIdentity);
  if (settings.chatService !== void 0) values.set("chatService", settings.chatService);
  return values;
}
function addIntegration(values, integration) {
  switch (integration.kind) {
    case "studio":
      values.set("integration", "studio");
      values.set("studio.flow", integration.flow);
      values.set("studio.retryCount", integration.retryCount);
      break;
    case "webhook":
      values.set("integration", "webhook");
      values.set("webhook.url", integration.url);
      values.set("webhook.retryCount", integration.retryCount);
      break;
    case "task":
      values.set("integration", "task");
      values.set("task.workspace", integration.workspace);
      values.set("task.workflow", integration.workflow);
      values.set("task.channel", integration.channel);
      values.set("task.priority", integration.priority);
      values.set("task.timeout", integration.timeout);
      if (integration.creationOnMessage !== void 0) {
        values.set("task.creationOnMessage", integration.creationOnMessage);
      }
      break;
    case "unknown":
      values.set("integration", integration.type === "" ? null : integration.type);
      break;
  }
}
function sameValue(a, b) {
  if (a instanceof WebhookUrl && b instanceof WebhookUrl) return a.equals(b);
  return a === b;
}
function shown(value) {
  if (value instanceof WebhookUrl) return value.shown;
  return value ?? null;
}
var FIELDS;
var init_fields = __esm({
  "src/address/fields.ts"() {
    "use strict";
    init_webhook_url();
    FIELDS = [
      "name",
      "enabled",
      "integration",
      "studio.flow",
      "studio.retryCount",
      "webhook.url",
      "webhook.retryCount",
      "task.workspace",
      "task.workflow",
      "task.channel",
      "task.priority",
      "task.timeout",
      "task.creationOnMessage",
      "janitor",
      "longLived",
      "contactIdentity",
      "chatService"
    ];
  }
});

// src/plan/diff.ts
function diff(wanted, live, unmanaged) {
  const after = fieldValues(wanted);
  const before2 = hideSecrets(fieldValues(live), after);
  const switched = !unmanaged.has("integration") && after.get("integration") !== before2.get("integration");
  const changes = [];
  for (const field of FIELDS) {
    const ofIntegration = field === "integration" || INTEGRATION_FIELD.test(field);
    if (unmanaged.has(field) && !(switched && ofIntegration)) continue;
    const leaves = switched && INTEGRATION_FIELD.test(field) && before2.has(field);
    if (!after.has(field) && !leaves) continue;
    if (sameValue(before2.get(field), after.get(field))) continue;
    changes.push({ field, before: shown(before2.get(field)), after: shown(after.get(field)) });
  }
  return changes;
}
function additions(wanted) {
  return listed(fieldValues(wanted), (value) => ({ before: null, after: value }));
}
function removals(live) {
  return listed(fieldValues(live), (value) => ({ before: value, after: null }));
}
function listed(values, sides) {
  return FIELDS.filter((field) => values.has(field) && shown(values.get(field)) !== "").map((field) => ({
    field,
    ...sides(shown(values.get(field)))
  }));
}
function hideSecrets(live, wanted) {
  const [liveUrl, wantedUrl] = [live.get("webhook.url"), wanted.get("webhook.url")];
  if (!(liveUrl instanceof WebhookUrl) || !(wantedUrl instanceof WebhookUrl)) return live;
  return new Map(live).set("webhook.url", WebhookUrl.besides(wantedUrl, liveUrl));
}
var INTEGRATION_FIELD;
var init_diff = __esm({
  "src/plan/diff.ts"() {
    "use strict";
    init_fields();
    init_webhook_url();
    INTEGRATION_FIELD = /^(studio|webhook|task)\./;
  }
});

// src/plan/guards.ts
function outOfService(changes) {
  return changes.filter((change) => {
    if (change.action === "delete") return change.because !== "removed";
    return change.action === "disable" || change.action === "update" && change.outOfService;
  });
}
function allowance(maxDeletes, inScope) {
  if (maxDeletes.kind === "all") return Number.POSITIVE_INFINITY;
  if (maxDeletes.kind === "number") return maxDeletes.number;
  return maxDeletes.percent === 0 ? 0 : Math.max(1, Math.floor(inScope * maxDeletes.percent / 100));
}
function guards(input) {
  return [...tooMany2(input), ...suspectedRenames(input)];
}
function tooMany2(input) {
  const going = outOfService(input.changes).length;
  if (going === 0 || input.maxDeletes.kind === "all") return [];
  const problems = [];
  const wayPast = "list those under `removed`, or set max-deletes to `all` for this run";
  if (input.claims.length === 0) {
    problems.push(
      blocking(
        "FA304",
        `The file has no entries, and ${count(going, "live address", "live addresses")} of ${input.inScope} in scope would go out of service`,
        `Check that this is the right file and environment; where it is meant, ${wayPast}.`
      )
    );
  } else if (input.claims.every((claim) => claim.live === void 0)) {
    problems.push(
      blocking(
        "FA303",
        `None of the ${count(input.claims.length, "entry", "entries")} is live in this account, and ${count(going, "live address", "live addresses")} of ${input.inScope} in scope would go out of service`,
        `Check that this is the right account; where it is meant, ${wayPast}.`
      )
    );
  }
  const allowed = allowance(input.maxDeletes, input.inScope);
  if (going > allowed) {
    const rule = input.maxDeletes.kind === "percent" ? `max-deletes is ${input.maxDeletes.percent}% of ${input.inScope} in scope, that is ${allowed}` : `max-deletes is ${allowed}`;
    problems.push(
      blocking(
        "FA305",
        `${count(going, "address", "addresses")} would go out of service, and ${rule}`,
        `Where it is meant, list them under \`removed\`, or set max-deletes to ${going} for this run.`
      )
    );
  }
  return problems;
}
function suspectedRenames(input) {
  const unlisted = /* @__PURE__ */ new Map();
  for (const address of input.unlisted) {
    const folded = fold(address.live.name);
    unlisted.set(folded, [...unlisted.get(folded) ?? [], address]);
  }
  return input.changes.flatMap((change) => {
    if (change.action !== "create") return [];
    const twins = unlisted.get(fold(change.desired.settings.name)) ?? [];
    return twins.map((twin) => suspectedRename(change, twin));
  });
}
function suspectedRename(create2, twin) {
  return {
    ...blocking(
      "FA306",
      `${create2.key} would be created as ${quote(create2.desired.settings.name)} beside ${twin.live.sid}, ${quote(twin.live.name)}, whose name differs in case, white space or Unicode form only`,
      `To rename that one in place write \`was: ${JSON.stringify(twin.live.name)}\` or \`sid: ${twin.live.sid}\`; where it is to go, list ${twin.live.sid} under \`removed\`.`
    ),
    place: create2.desired.namePlace,
    path: `addresses.${create2.key}.name`
  };
}
function blocking(code2, message, remedy) {
  return { code: code2, severity: "error", message, remedy };
}
var init_guards = __esm({
  "src/plan/guards.ts"() {
    "use strict";
    init_near();
    init_quote();
  }
});

// src/plan/match.ts
function match(desired, live, ownership) {
  return new Matcher(desired, live, ownership).match();
}
var REMOVED2, Matcher;
var init_match = __esm({
  "src/plan/match.ts"() {
    "use strict";
    init_quote();
    REMOVED2 = /* @__PURE__ */ Symbol("removed");
    Matcher = class {
      #problems = [];
      #bySid;
      #byName = /* @__PURE__ */ new Map();
      /** Addresses about which there is a problem: never changed, whatever the file says of unlisted ones. */
      #contested = /* @__PURE__ */ new Set();
      #unclear = /* @__PURE__ */ new Set();
      #desired;
      #live;
      #ownership;
      constructor(desired, live, ownership) {
        this.#desired = desired;
        this.#live = live;
        this.#ownership = ownership;
        this.#bySid = new Map(live.addresses.map((address) => [address.sid, address]));
        for (const address of live.addresses) {
          const same = this.#byName.get(address.name);
          if (same === void 0) this.#byName.set(address.name, [address]);
          else same.push(address);
        }
      }
      match() {
        const entries = [...this.#desired.addresses].sort((a, b) => a.key < b.key ? -1 : 1);
        const claims = entries.map((entry) => ({
          key: entry.key,
          desired: entry,
          live: this.#claim(entry)
        }));
        const owners = this.#owners(claims);
        for (const claim of claims) this.#checkOthers(claim, owners);
        const removed = this.#removed(owners);
        const taken = /* @__PURE__ */ new Set([...owners.keys(), ...this.#contested, ...removed.map((address) => address.sid)]);
        const unlisted = this.#live.addresses.filter(
          (address) => !taken.has(address.sid) && this.#ownership.owns(address.name)
        );
        return { claims, removed, unlisted, unclear: this.#unclear, problems: this.#problems };
      }
      #claim(entry) {
        if (entry.sid !== void 0) return this.#claimBySid(entry, entry.sid.value, entry.sid.place);
        const named2 = this.#named(entry.settings.name);
        if (named2.length > 1) return this.#ambiguous(entry, entry.settings.name, named2, entry.namePlace, "name");
        if (named2[0] !== void 0) return named2[0];
        if (entry.was === void 0) return void 0;
        const former = this.#named(entry.was.value);
        if (former.length > 1) return this.#ambiguous(entry, entry.was.value, former, entry.was.place, "was");
        if (former[0] !== void 0) this.#checkShield(entry, former[0], entry.was.place, "was");
        return former[0];
      }
      #claimBySid(entry, written, place) {
        const sid = `FO${written.slice(2).toLowerCase()}`;
        const address = this.#bySid.get(sid);
        if (address !== void 0) {
          this.#checkShield(entry, address, place, "sid");
          return address;
        }
        for (const other of this.#named(entry.settings.name)) this.#contested.add(other.sid);
        const same = this.#named(entry.settings.name).map((other) => other.sid);
        this.#add(
          "FA222",
          this.#live.otherSids.has(sid) ? `${sid} of ${entry.key} is no web address: it serves another channel` : `${sid} of ${entry.key} does not exist in this account`,
          same.length === 0 ? "Remove `sid` to make a new address (its SID will be another: sites must embed that one), or write the right SID." : `Remove \`sid\`, or write the one that has the name: ${same.join(", ")}.`,
          place,
          { key: entry.key, field: "sid" }
        );
        return void 0;
      }
      #ambiguous(entry, name, found, place, field) {
        const sids = found.map((address) => address.sid).sort();
        for (const sid of sids) this.#contested.add(sid);
        this.#add(
          "FA220",
          `${count(found.length, "live address", "live addresses")} have the name ${quote(name)} that ${entry.key} claims: ${sids.join(", ")}`,
          `Write the \`sid\` of the one that is meant: \`sid: ${sids[0]}\`.`,
          place,
          { key: entry.key, field }
        );
        return void 0;
      }
      #checkShield(entry, address, place, field) {
        if (this.#ownership.owns(address.name)) return;
        const ignored2 = this.#ownership.isIgnored(address.name);
        this.#add(
          "FA223",
          `${entry.key} claims ${address.sid}, whose live name ${quote(address.name)} is ${ignored2 ? "ignored" : "out of scope"}`,
          ignored2 ? "Narrow the pattern under `ignore`, or remove the entry." : "Add a pattern for the live name to `scope`, or leave the address to the file that answers for it.",
          place,
          { key: entry.key, field }
        );
      }
      /** SID → the one entry that claims it. */
      #owners(claims) {
        const owners = /* @__PURE__ */ new Map();
        for (const claim of claims) {
          if (claim.live === void 0) continue;
          const first = owners.get(claim.live.sid);
          if (first === void 0) {
            owners.set(claim.live.sid, claim);
            continue;
          }
          this.#add(
            "FA221",
            `${first.key} (line ${first.desired.place.line}) and ${claim.key} both claim ${claim.live.sid}, ${quote(claim.live.name)}`,
            "Pin each by its own `sid`; where one is to be new under the name that the other has, rename in a first change and add in a second.",
            claim.desired.place,
            { key: claim.key }
          );
        }
        return owners;
      }
      /** The wanted or former name of a claimed address must not be that of another live one. */
      #checkOthers(claim, owners) {
        const { desired, live } = claim;
        if (live === void 0) return;
        const namesakes2 = this.#named(desired.settings.name).filter((other) => other.sid !== live.sid);
        if (live.name !== desired.settings.name)
          this.#taken(claim, live, namesakes2, desired.settings.name, desired.namePlace);
        if (desired.sid === void 0 && desired.was !== void 0 && desired.was.value !== live.name) {
          const former = this.#named(desired.was.value).filter((other) => {
            const owner = owners.get(other.sid);
            return other.sid !== live.sid && (owner === void 0 || owner.key === claim.key);
          });
          this.#taken(claim, live, former, desired.was.value, desired.was.place);
        }
      }
      #taken(claim, live, others, name, place) {
        if (others.length === 0) return;
        for (const other of others) this.#contested.add(other.sid);
        const sids = others.map((other) => other.sid).sort();
        this.#add(
          "FA224",
          `${claim.key} claims ${live.sid} (${quote(live.name)}), and ${quote(name)} is the name of ${sids.join(", ")}`,
          `Write \`sid: ${live.sid}\` or \`sid: ${sids[0]}\` for the one that is meant, without \`was\`; give the other an entry of its own, list it under \`removed\` in a change before this one, or rename it.`,
          place,
          { key: claim.key }
        );
      }
      #removed(owners) {
        const removed = /* @__PURE__ */ new Map();
        const named2 = this.#desired.removed.map((item) => ({
          item,
          found: this.#namedByRemoved(item.value, item.place)
        }));
        for (const { item, found } of named2) {
          for (const address of found) {
            const owner = owners.get(address.sid);
            if (owner !== void 0) {
              this.#add(
                "FA225",
                `${address.sid} is claimed by ${owner.key} (line ${owner.desired.place.line}), and to be removed`,
                "Remove the entry, or take the address off `removed`.",
                item.place,
                REMOVED2
              );
            } else if (this.#contested.has(address.sid)) {
            } else if (!this.#ownership.owns(address.name)) {
              this.#add(
                "FA230",
                `${address.sid}, ${quote(address.name)}, is ${this.#ownership.isIgnored(address.name) ? "ignored" : "out of scope"} and stays, though \`removed\` names it`,
                "Take it off `removed`, or change `scope` or `ignore`.",
                item.place,
                REMOVED2,
                "warning"
              );
            } else removed.set(address.sid, address);
          }
        }
        return [...removed.values()];
      }
      #namedByRemoved(value, place) {
        if (/^FO[0-9a-f]{32}$/i.test(value)) {
          const sid = `FO${value.slice(2).toLowerCase()}`;
          const address = this.#bySid.get(sid);
          if (address !== void 0) return [address];
          if (this.#live.otherSids.has(sid)) {
            this.#add(
              "FA230",
              `${sid} serves another channel than web and stays, though \`removed\` names it`,
              "Take it off `removed`.",
              place,
              REMOVED2,
              "warning"
            );
          }
          return [];
        }
        const named2 = this.#named(value);
        if (named2.length < 2) return named2;
        const sids = named2.map((address) => address.sid).sort();
        for (const sid of sids) this.#contested.add(sid);
        this.#add(
          "FA226",
          `${count(named2.length, "live address", "live addresses")} have the name ${quote(value)} under \`removed\`: ${sids.join(", ")}`,
          "Write the SIDs of those that are to go.",
          place,
          REMOVED2
        );
        return [];
      }
      #named(name) {
        return this.#byName.get(name) ?? [];
      }
      #add(code2, message, remedy, place, about, severity = "error") {
        if (about !== REMOVED2) this.#unclear.add(about.key);
        const path2 = about === REMOVED2 ? "removed" : ["addresses", about.key, about.field].filter(Boolean).join(".");
        const entry = about === REMOVED2 ? {} : { entry: about.key };
        this.#problems.push({ code: code2, severity, message, remedy, place, path: path2, ...entry });
      }
    };
  }
});

// src/plan/ownership.ts
function idlePatterns(desired, live) {
  const idle = (list2, word) => list2.filter(({ value }) => {
    const pattern = new Pattern(value);
    return !live.some((address) => pattern.matches(address.name));
  }).map(({ value, place }) => ({
    code: "FA227",
    severity: "warning",
    message: `Pattern ${quote(value)} of \`${word}\` matches no live address`,
    remedy: "Check its spelling (case counts), or remove it.",
    place,
    path: word
  }));
  return [...idle(desired.scope, "scope"), ...idle(desired.ignore, "ignore")];
}
var Ownership;
var init_ownership = __esm({
  "src/plan/ownership.ts"() {
    "use strict";
    init_pattern();
    init_quote();
    Ownership = class {
      #scope;
      #ignore;
      constructor(desired) {
        this.#scope = desired.scope.map(({ value }) => new Pattern(value));
        this.#ignore = desired.ignore.map(({ value }) => new Pattern(value));
      }
      owns(name) {
        return !this.isIgnored(name) && this.inScope(name);
      }
      isIgnored(name) {
        return this.#ignore.some((pattern) => pattern.matches(name));
      }
      inScope(name) {
        return this.#scope.length === 0 || this.#scope.some((pattern) => pattern.matches(name));
      }
    };
  }
});

// src/plan/pace.ts
function estimate(creates, updates, deletes) {
  const writes = Math.max(lane(creates, PACE.create), lane(updates, PACE.update));
  return Math.ceil(writes + lane(deletes, Math.min(PACE.delete, PACE.fetch)));
}
var PACE, lane;
var init_pace = __esm({
  "src/plan/pace.ts"() {
    "use strict";
    PACE = { list: 10, fetch: 2, create: 2, update: 1, delete: 2 };
    lane = (requests, perSecond) => Math.max(0, requests - 1) / perSecond;
  }
});

// src/plan/warnings.ts
function warnings(desired, live, listedHosts, changes, unlisted) {
  return [...noAccount(desired), ...nearNames(changes, unlisted), ...newHosts(changes, live, listedHosts)];
}
function noAccount(desired) {
  if (desired.account !== void 0) return [];
  return [
    {
      code: "FA137",
      severity: "warning",
      message: "The file names no account: it would be applied to whichever the credentials belong to",
      remedy: "Add `account: AC\u2026`.",
      place: { file: desired.file, line: 1, column: 1 },
      path: "account"
    }
  ];
}
function nearNames(changes, unlisted) {
  const creates = changes.filter((change) => change.action === "create");
  if (creates.length * unlisted.length > MOST_COMPARISONS) return [];
  return creates.flatMap((create2) => {
    const name = create2.desired.settings.name;
    const near = unlisted.find(({ live }) => fold(live.name) !== fold(name) && isNear(live.name, name));
    if (near === void 0) return [];
    return [
      {
        code: "FA228",
        severity: "warning",
        message: `${create2.key} would be created as ${quote(name)}, and the unlisted ${near.live.sid} has a name near it: ${quote(near.live.name)}`,
        remedy: `Where they are one, rename it in place: \`was: ${JSON.stringify(near.live.name)}\`.`,
        place: create2.desired.namePlace,
        path: `addresses.${create2.key}.name`
      }
    ];
  });
}
function newHosts(changes, live, listedHosts) {
  const known2 = /* @__PURE__ */ new Set([...live.map((address) => hostOf(address)), ...listedHosts]);
  return changes.flatMap((change) => {
    if (change.action !== "update") return [];
    if (!change.fields.some(({ field }) => field === "webhook.url")) return [];
    const { integration } = change.desired.settings;
    if (integration.kind !== "webhook" || known2.has(integration.url.shownHost)) return [];
    return [
      {
        code: "FA229",
        severity: "warning",
        message: `The chats of ${change.key} move to ${quote(integration.url.shownHost)}, a host that no live or listed webhook had`,
        remedy: "Check that the host is yours.",
        place: change.desired.place,
        path: `addresses.${change.key}.webhook`
      }
    ];
  });
}
function hostOf(address) {
  const url = fieldValues(address).get("webhook.url");
  return url instanceof WebhookUrl ? url.shownHost : void 0;
}
var MOST_COMPARISONS;
var init_warnings = __esm({
  "src/plan/warnings.ts"() {
    "use strict";
    init_fields();
    init_webhook_url();
    init_near();
    init_quote();
    MOST_COMPARISONS = 1e4;
  }
});

// src/plan/make-plan.ts
function makePlan(desired, live, options) {
  const ownership = new Ownership(desired);
  const matching = match(desired, live, ownership);
  const all = [
    ...matching.claims.filter(({ key }) => !matching.unclear.has(key) && !desired.unclear.has(key)).flatMap(changeOf),
    ...matching.removed.map((address) => deletion(address, "removed")),
    ...matching.unlisted.flatMap((address) => unlistedChange(address, desired))
  ].sort(inReadingOrder);
  const id = planId(
    options.account,
    desired.file,
    desired.environment,
    all.map((change) => change.digest)
  );
  const held = all.filter((change) => isHeld(change, options.witness, id));
  const left = new Set(held);
  const changes = all.filter((change) => !left.has(change));
  const unlisted = matching.unlisted.map((address) => fateOf(address, desired, held)).sort(byName);
  const inScope = live.addresses.filter((address) => ownership.owns(address.name)).length;
  const blocking2 = guards({
    changes,
    claims: matching.claims,
    unlisted,
    inScope,
    maxDeletes: options.maxDeletes
  });
  const problems = [
    ...options.found,
    ...matching.problems,
    ...blocking2,
    ...warnings(desired, live.addresses, options.listedHosts, changes, unlisted),
    ...idlePatterns(desired, live.addresses),
    ...heldWarning(held),
    ...noChatService(changes, options.chatService)
  ];
  const number = (...actions) => changes.filter((change) => actions.includes(change.action)).length;
  const [creates, updates, deletes] = [number("create"), number("update", "disable"), number("delete")];
  return {
    account: options.account,
    file: desired.file,
    environment: desired.environment,
    id,
    changes,
    held,
    unlisted,
    claims: matching.claims,
    counts: {
      creates,
      updates,
      deletes,
      unlisted: unlisted.length,
      ignored: live.otherSids.size + live.addresses.length - inScope,
      held: held.length,
      inScope,
      outOfService: outOfService(changes).length
    },
    problems,
    blocked: problems.some((problem2) => problem2.severity === "error"),
    names: options.names,
    chatService: options.chatService,
    seconds: estimate(creates, updates, deletes)
  };
}
function changeOf(claim) {
  const { key, desired, live } = claim;
  if (live === void 0) {
    const base2 = {
      action: "create",
      key,
      name: desired.settings.name,
      fields: additions(desired.settings)
    };
    return [{ ...base2, desired, digest: changeDigest({ ...base2, sid: void 0 }) }];
  }
  const fields = diff(desired.settings, live, desired.unmanaged);
  if (fields.length === 0) return [];
  const base = { action: "update", key, sid: live.sid, name: live.name, fields };
  const leaves = fields.some(({ field, after }) => field === "enabled" && after === false);
  return [{ ...base, live, desired, outOfService: leaves, digest: changeDigest(base) }];
}
function deletion(live, because) {
  const base = {
    action: "delete",
    key: void 0,
    sid: live.sid,
    name: live.name,
    fields: removals(live)
  };
  return { ...base, live, because, digest: changeDigest(base) };
}
function unlistedChange(live, desired) {
  if (desired.unlisted === "delete") return [deletion(live, "unlisted")];
  if (desired.unlisted === "report" || live.enabled === false) return [];
  const fields = [{ field: "enabled", before: live.enabled, after: false }];
  const base = { action: "disable", key: void 0, sid: live.sid, name: live.name, fields };
  return [{ ...base, live, digest: changeDigest(base) }];
}
function isHeld(change, witness, id) {
  if (witness.kind === "person" || witness.approvedPlanId === id) return false;
  const forBeingUnlisted = change.action === "disable" || change.action === "delete" && change.because === "unlisted";
  return forBeingUnlisted && !witness.saw(change.sid);
}
function fateOf(live, desired, held) {
  if (held.some((change) => change.sid === live.sid)) return { live, fate: "held" };
  if (desired.unlisted === "delete") return { live, fate: "deleted" };
  if (desired.unlisted === "report") return { live, fate: "reported" };
  return { live, fate: live.enabled === false ? "already disabled" : "disabled" };
}
function heldWarning(held) {
  if (held.length === 0) return [];
  return [
    {
      code: "FA307",
      severity: "warning",
      message: `${count(held.length, "unlisted address is", "unlisted addresses are")} held: nobody has seen that ${held.length === 1 ? "it" : "they"} would go out of service`,
      remedy: "List them under `removed` in a pull request, run the workflow by hand (workflow_dispatch), or approve this plan with approved-plan-id."
    }
  ];
}
function noChatService(changes, chatService) {
  if (chatService !== void 0) return [];
  return changes.flatMap(
    (change) => change.action !== "create" || change.desired.settings.chatService !== void 0 ? [] : [
      {
        code: "FA213",
        severity: "error",
        message: `No chat service was found for the new address ${change.key}`,
        remedy: "Write `chatService: IS\u2026` at the top of the file.",
        place: change.desired.place,
        path: `addresses.${change.key}`
      }
    ]
  );
}
function inReadingOrder(a, b) {
  const rank2 = READING_ORDER[a.action] - READING_ORDER[b.action];
  return rank2 !== 0 ? rank2 : compare(a.name, b.name) || compare(a.key ?? a.digest, b.key ?? b.digest);
}
function byName(a, b) {
  return compare(a.live.name, b.live.name) || compare(a.live.sid, b.live.sid);
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
var READING_ORDER;
var init_make_plan = __esm({
  "src/plan/make-plan.ts"() {
    "use strict";
    init_quote();
    init_diff();
    init_digest();
    init_guards();
    init_match();
    init_ownership();
    init_pace();
    init_warnings();
    READING_ORDER = { delete: 0, disable: 1, update: 2, create: 3 };
  }
});

// src/plan/origin.ts
function origins(plan2, base) {
  const before2 = new Map(
    [...base.changes, ...base.held].map((change) => ["sid" in change ? change.sid : change.key, change])
  );
  return new Map(
    [...plan2.changes, ...plan2.held].map((change) => {
      const other = before2.get("sid" in change ? change.sid : change.key);
      if (other === void 0 || other.action !== change.action) return [change.digest, "this change"];
      if (other.digest === change.digest) return [change.digest, "drift"];
      const known2 = new Set(other.fields.map((field) => JSON.stringify(field)));
      const shared = change.fields.filter((field) => known2.has(JSON.stringify(field))).length;
      return [change.digest, shared === 0 ? "this change" : "this change and drift"];
    })
  );
}
var init_origin = __esm({
  "src/plan/origin.ts"() {
    "use strict";
  }
});

// src/plan/resolve.ts
function resolve2(file, desired, lookUps) {
  const resolver = new Resolver(lookUps);
  const unclear = /* @__PURE__ */ new Set();
  const addresses = desired.entries.map((entry) => {
    const integration = resolver.integration(entry);
    if (integration === void 0) unclear.add(entry.key);
    return toAddress(entry, integration ?? NOWHERE[entry.integration.kind], desired.chatService?.value);
  });
  return {
    desired: {
      file,
      environment: desired.environment,
      account: desired.account,
      scope: desired.scope,
      unlisted: desired.unlisted,
      ignore: desired.ignore,
      removed: desired.removed,
      addresses,
      unclear
    },
    problems: resolver.problems,
    names: namesOf(lookUps)
  };
}
function toAddress(entry, integration, chatService) {
  return {
    key: entry.key,
    place: entry.place,
    namePlace: entry.name.place,
    sid: entry.sid,
    was: entry.was,
    websites: entry.websites.map(({ value }) => value),
    locales: entry.locales.map(({ value }) => value),
    settings: {
      name: entry.name.value,
      chatService,
      contactIdentity: entry.contactIdentity,
      enabled: entry.enabled,
      janitor: entry.janitor,
      longLived: entry.longLived,
      integration
    },
    unmanaged: new Set(entry.unmanaged.flatMap((field) => fieldsOf(field, integration.kind)))
  };
}
function fieldsOf(field, kind) {
  switch (field) {
    case "studio":
    case "webhook":
    case "task":
      return field === kind ? WHOLE[kind] : [];
    case "retryCount":
      return ["studio.retryCount", "webhook.retryCount"];
    case "channel":
    case "priority":
    case "timeout":
    case "creationOnMessage":
      return [`task.${field}`];
    default:
      return [field];
  }
}
function namesOf(lookUps) {
  const names = /* @__PURE__ */ new Map();
  const add = (list2) => {
    for (const { sid, name } of list2 ?? []) names.set(sid, name);
  };
  add(lookUps.studioFlows);
  add(lookUps.workspaces);
  for (const { workflows, channels } of lookUps.parts.values()) {
    add(workflows);
    add(channels);
  }
  return names;
}
function suggestion(wanted, what, candidates) {
  const show = ({ sid, name }) => `${quote(name)} (${sid})`;
  const near = candidates.filter(({ name }) => isNear(name, wanted)).slice(0, MOST_SUGGESTIONS);
  if (near.length > 0) return `Did you mean ${near.map(show).join(" or ")}?`;
  if (candidates.length === 0) return `The account has no ${what} yet: make it first.`;
  const some = [...candidates].sort((a, b) => a.name < b.name ? -1 : 1).slice(0, MOST_SUGGESTIONS);
  const more = candidates.length - some.length;
  return `There is: ${some.map(show).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}
var NOWHERE, WHOLE, Resolver, MOST_SUGGESTIONS;
var init_resolve = __esm({
  "src/plan/resolve.ts"() {
    "use strict";
    init_webhook_url();
    init_near();
    init_quote();
    NOWHERE = {
      studio: { kind: "studio", flow: "", retryCount: 0 },
      webhook: { kind: "webhook", url: new WebhookUrl(""), retryCount: 0 },
      task: {
        kind: "task",
        workspace: "",
        workflow: "",
        channel: "",
        priority: 0,
        timeout: 0,
        creationOnMessage: void 0
      }
    };
    WHOLE = {
      studio: ["integration", "studio.flow", "studio.retryCount"],
      webhook: ["integration", "webhook.url", "webhook.retryCount"],
      task: [
        "integration",
        "task.workspace",
        "task.workflow",
        "task.channel",
        "task.priority",
        "task.timeout",
        "task.creationOnMessage"
      ]
    };
    Resolver = class {
      problems = [];
      #lookUps;
      constructor(lookUps) {
        this.#lookUps = lookUps;
      }
      integration(entry) {
        const written = entry.integration;
        if (written.kind === "webhook") {
          const url = WebhookUrl.withSecrets(written.url.value, written.secrets);
          return { kind: "webhook", url, retryCount: written.retryCount };
        }
        if (written.kind === "studio") {
          const flow = this.#find(entry, "studio", "Studio Flow", written.flow, this.#lookUps.studioFlows ?? []);
          if (flow === void 0) return void 0;
          if (!flow.published) this.#unpublished(entry, written.flow, flow);
          return { kind: "studio", flow: flow.sid, retryCount: written.retryCount };
        }
        const workspace = this.#find(
          entry,
          "task.workspace",
          "workspace",
          written.workspace,
          this.#lookUps.workspaces ?? []
        );
        if (workspace === void 0) return void 0;
        const parts = this.#lookUps.parts.get(workspace.sid) ?? { workflows: [], channels: [] };
        const workflow = this.#find(entry, "task.workflow", "workflow", written.workflow, parts.workflows);
        const channel = this.#find(entry, "task.channel", "task channel", written.channel, parts.channels);
        if (workflow === void 0 || channel === void 0) return void 0;
        const { priority, timeout, creationOnMessage } = written;
        return {
          kind: "task",
          workspace: workspace.sid,
          workflow: workflow.sid,
          channel: channel.name,
          priority,
          timeout,
          creationOnMessage
        };
      }
      #find(entry, field, what, wanted, candidates) {
        const bySid2 = candidates.find(({ sid }) => sid.toLowerCase() === wanted.value.toLowerCase());
        if (bySid2 !== void 0) return bySid2;
        const named2 = candidates.filter(({ name }) => name === wanted.value);
        if (named2.length === 1) return named2[0];
        const at = { place: wanted.place, path: `addresses.${entry.key}.${field}`, entry: entry.key };
        if (named2.length > 1) {
          const sids = named2.map(({ sid }) => sid).sort();
          this.problems.push({
            code: "FA211",
            severity: "error",
            message: `${quote(wanted.value)} of ${entry.key} is the name of ${named2.length} ${what}s: ${sids.join(", ")}`,
            remedy: `Write the SID of the one that is meant: ${sids[0]}.`,
            ...at
          });
          return void 0;
        }
        this.problems.push({
          code: "FA210",
          severity: "error",
          message: `There is no ${what} ${quote(wanted.value)} in this account, as ${entry.key} asks for`,
          remedy: suggestion(wanted.value, what, candidates),
          ...at
        });
        return void 0;
      }
      #unpublished(entry, wanted, flow) {
        this.problems.push({
          code: "FA212",
          severity: "warning",
          message: `Studio Flow ${quote(flow.name)} (${flow.sid}) of ${entry.key} was never published: its chats go unanswered`,
          remedy: "Publish it in Studio.",
          place: wanted.place,
          path: `addresses.${entry.key}.studio`,
          entry: entry.key
        });
      }
    };
    MOST_SUGGESTIONS = 5;
  }
});

// src/twilio/flex-flow-integration.ts
function readIntegration2(type, integration, channelName) {
  const values = integration ?? {};
  const retryCount = wholeNumber2(values.retry_count, DEFAULTS.retryCount);
  switch (type) {
    case "studio":
      return { kind: "studio", flow: text(values.flow_sid), retryCount };
    case "external":
      return { kind: "webhook", url: new WebhookUrl(text(values.url)), retryCount };
    case "task":
      return {
        kind: "task",
        workspace: text(values.workspace_sid),
        workflow: text(values.workflow_sid),
        channel: channelName(text(values.channel) || DEFAULTS.channel),
        priority: wholeNumber2(values.priority, DEFAULTS.priority),
        timeout: wholeNumber2(values.timeout, DEFAULTS.timeout),
        creationOnMessage: values.creation_on_message === true || values.creation_on_message === "true"
      };
    default:
      return { kind: "unknown", type: text(type) };
  }
}
function writeIntegration(integration) {
  switch (integration.kind) {
    case "studio":
      return {
        integrationType: "studio",
        "integration.flowSid": integration.flow,
        "integration.retryCount": integration.retryCount
      };
    case "webhook":
      return {
        integrationType: "external",
        "integration.url": integration.url.reveal(),
        "integration.retryCount": integration.retryCount
      };
    case "task":
      return {
        integrationType: "task",
        "integration.workspaceSid": integration.workspace,
        "integration.workflowSid": integration.workflow,
        "integration.channel": integration.channel,
        "integration.priority": integration.priority,
        "integration.timeout": integration.timeout,
        ...integration.creationOnMessage === void 0 ? {} : { "integration.creationOnMessage": integration.creationOnMessage }
      };
  }
}
function text(value) {
  return typeof value === "string" ? value : "";
}
function wholeNumber2(value, fallback) {
  if (value === null || value === void 0 || value === "") return fallback;
  const number = Number(value);
  return Number.isFinite(number) ? number : fallback;
}
var init_flex_flow_integration = __esm({
  "src/twilio/flex-flow-integration.ts"() {
    "use strict";
    init_address();
    init_webhook_url();
  }
});

// src/twilio/pages.ts
async function readAllPages(what, listUrl, list2, hosts2, params) {
  const rows = [];
  const seen = /* @__PURE__ */ new Set();
  let page = await whole(what, "first", () => list2.page({ ...params, pageSize: PAGE_SIZE }));
  for (; ; ) {
    for (const row2 of page.instances) rows.push(row2);
    const next2 = page.nextPageUrl;
    if (next2 === void 0 || next2 === null || next2 === "") return rows;
    const url = checkLink(what, String(next2), new URL(listUrl), hosts2);
    if (seen.has(url) || seen.size >= MOST_PAGES) throw incomplete(what, "the pages run in a circle");
    seen.add(url);
    page = await whole(what, "later", () => list2.getPage(url));
  }
}
async function whole(what, which, read2) {
  try {
    const page = await understood(what, read2);
    const { meta } = page._payload;
    if (meta === null || typeof meta !== "object") throw incomplete(what, SHAPE);
    return page;
  } catch (error2) {
    if (!(error2 instanceof TwilioError) || error2 instanceof Interrupted) throw error2;
    const unreadable2 = error2.kind === "lost" && error2.status !== void 0;
    if (which === "first" && !unreadable2) throw error2;
    throw incomplete(what, `a page failed (${error2.message})`);
  }
}
function checkLink(what, link, listUrl, hosts2) {
  let url;
  try {
    url = new URL(link);
  } catch {
    throw incomplete(what, "the link to the next page is no URL");
  }
  const routed = hosts2.route(listUrl);
  const path2 = url.origin === listUrl.origin ? listUrl.pathname : routed.pathname;
  if (!hosts2.isSameHost(url, listUrl) || url.pathname !== path2 && url.pathname !== listUrl.pathname) {
    throw incomplete(what, "the link to the next page leads elsewhere");
  }
  return `${listUrl.origin}${listUrl.pathname}${url.search}`;
}
async function understood(what, read2) {
  try {
    return await read2();
  } catch (error2) {
    if (error2 instanceof TwilioError) throw error2;
    throw incomplete(what, SHAPE);
  }
}
function incomplete(what, why) {
  return stop(
    "FA302",
    `${what} could not be read whole: ${why}`,
    "Nothing is planned from half of an account. Run again; if it stays so, tell Twilio."
  );
}
var PAGE_SIZE, MOST_PAGES, SHAPE;
var init_pages = __esm({
  "src/twilio/pages.ts"() {
    "use strict";
    init_problem();
    init_error();
    PAGE_SIZE = 1e3;
    MOST_PAGES = 1e3;
    SHAPE = "the answer has not the shape that Twilio documents";
  }
});

// node_modules/twilio/lib/base/utility.js
var require_utility = __commonJS({
  "node_modules/twilio/lib/base/utility.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.trim = void 0;
    exports2.isValidPathParam = isValidPathParam;
    var INVALID_PATH_PARAM_CHARS = ["/", "?"];
    var trim = (str, c = "\\s") => str.replace(new RegExp(`^([${c}]*)(.*?)([${c}]*)$`), "$2");
    exports2.trim = trim;
    function isValidPathParam(param) {
      if (param === null || param === void 0)
        return false;
      const paramString = param.toString();
      return INVALID_PATH_PARAM_CHARS.every((invalidChar) => !paramString.includes(invalidChar));
    }
  }
});

// node_modules/twilio/lib/base/Domain.js
var require_Domain = __commonJS({
  "node_modules/twilio/lib/base/Domain.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    var utility_1 = require_utility();
    var Domain2 = class {
      /**
       * Creates a Domain instance
       *
       * @param twilio - A Twilio Client
       * @param baseUrl - Base url for this domain
       */
      constructor(twilio, baseUrl2) {
        this.twilio = twilio;
        this.baseUrl = baseUrl2;
      }
      /**
       * Turn a uri into an absolute url
       *
       * @param uri - uri to transform
       * @returns absolute url
       */
      absoluteUrl(uri) {
        var result = "";
        if (typeof this.baseUrl === "string") {
          const cleanBaseUrl = (0, utility_1.trim)(this.baseUrl, "/");
          result += cleanBaseUrl;
          result += "/";
        }
        if (typeof uri === "string") {
          uri = (0, utility_1.trim)(uri, "/");
          if (result === "") {
            result += "/";
          }
          result += uri;
        }
        return result;
      }
      /**
       * Make request to this domain
       *
       * @param opts - request options
       * @returns request promise
       */
      request(opts) {
        return this.twilio.request({
          ...opts,
          uri: this.absoluteUrl(opts.uri)
        });
      }
    };
    exports2.default = Domain2;
  }
});

// node_modules/twilio/lib/base/RestException.js
var require_RestException = __commonJS({
  "node_modules/twilio/lib/base/RestException.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    var RestException = class extends Error {
      constructor(response) {
        super("[HTTP " + response.statusCode + "] Failed to execute request");
        const isResponseBodyString = typeof response.body == "string";
        const body = isResponseBodyString ? parseResponseBody(response.body) : response.body;
        this.status = response.statusCode;
        if (body !== null) {
          this.message = body.message;
          this.code = body.code;
          this.moreInfo = body.more_info;
          this.details = body.details;
        } else {
          this.message = "[HTTP " + response.statusCode + "] Failed to execute request";
        }
      }
    };
    exports2.default = RestException;
    function parseResponseBody(response_body) {
      let body = null;
      try {
        body = JSON.parse(response_body);
      } catch (catchError) {
        body = null;
      }
      return body;
    }
  }
});

// node_modules/twilio/lib/base/TwilioServiceException.js
var require_TwilioServiceException = __commonJS({
  "node_modules/twilio/lib/base/TwilioServiceException.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    var TwilioServiceException = class extends Error {
      constructor(response) {
        const isResponseBodyString = typeof response.body == "string";
        const body = isResponseBodyString ? parseResponseBody(response.body) : response.body;
        const status = body?.status || response.statusCode;
        super(`[HTTP ${status}] ${body?.title || "Failed to execute request"}`);
        this.type = body?.type || "";
        this.title = body?.title || "Failed to execute request";
        this.status = status;
        this.code = body?.code || 0;
        if (body?.detail) {
          this.detail = body.detail;
        }
        if (body?.instance) {
          this.instance = body.instance;
        }
        if (body?.errors) {
          this.errors = body.errors;
        }
      }
      /**
       * Check if a response body matches the RFC-9457 structure
       * @param body - The response body to check
       * @returns true if the body has the required RFC-9457 fields
       */
      static isRFC9457Response(body) {
        if (!body || typeof body !== "object") {
          return false;
        }
        return typeof body.type === "string" && typeof body.title === "string" && typeof body.status === "number" && typeof body.code === "number";
      }
    };
    exports2.default = TwilioServiceException;
    function parseResponseBody(response_body) {
      let body = null;
      try {
        body = JSON.parse(response_body);
      } catch (catchError) {
        body = null;
      }
      return body;
    }
  }
});

// node_modules/twilio/lib/base/Version.js
var require_Version = __commonJS({
  "node_modules/twilio/lib/base/Version.js"(exports2) {
    "use strict";
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    var RestException_1 = __importDefault(require_RestException());
    var TwilioServiceException_1 = __importDefault(require_TwilioServiceException());
    var utility_1 = require_utility();
    var Version2 = class _Version {
      /**
       *
       * Base version object
       *
       * @param domain - twilio domain
       * @param version - api version
       */
      constructor(domain, version3) {
        this._domain = domain;
        this._version = version3;
      }
      get domain() {
        return this._domain;
      }
      /**
       * Throws the appropriate exception based on the response format
       *
       * @param response - the response object
       * @throws TwilioServiceException if response matches RFC-9457 format
       * @throws RestException for legacy format
       */
      throwException(response) {
        const isResponseBodyString = typeof response.body === "string";
        let body = null;
        if (isResponseBodyString) {
          try {
            body = JSON.parse(response.body);
          } catch (e) {
          }
        } else {
          body = response.body;
        }
        if (TwilioServiceException_1.default.isRFC9457Response(body)) {
          throw new TwilioServiceException_1.default(response);
        }
        throw new RestException_1.default(response);
      }
      /**
       * Generate absolute url from a uri
       *
       * @param uri - uri to transform
       * @returns transformed url
       */
      absoluteUrl(uri) {
        return this._domain.absoluteUrl(this.relativeUrl(uri));
      }
      /**
       * Generate relative url from a uri
       *
       * @param uri - uri to transform
       * @returns transformed url
       */
      relativeUrl(uri) {
        var result = "";
        if (typeof this._version === "string") {
          const version3 = (0, utility_1.trim)(this._version, "/");
          result += version3;
          result += "/";
        }
        if (typeof uri === "string") {
          uri = (0, utility_1.trim)(uri, "/");
          if (result === "") {
            result += "/";
          }
          result += uri;
        }
        return result;
      }
      /**
       * Make a request against the domain
       *
       * @param opts - request options
       * @returns promise that resolves to request response
       */
      request(opts) {
        return this._domain.request({
          ...opts,
          uri: this.relativeUrl(opts.uri || "")
        });
      }
      /**
       * Create a new record
       *
       * @param opts - request options
       *
       * @throws Error If response returns non 2xx or 201 status code
       *
       * @returns promise that resolves to created record
       */
      create(opts) {
        var qResponse = this.request(opts);
        qResponse = qResponse.then((response) => {
          if (response.statusCode < 200 || response.statusCode >= 300) {
            this.throwException(response);
          }
          if (typeof response.body === "string") {
            return JSON.parse(response.body);
          }
          return response.body;
        });
        return qResponse;
      }
      /**
       * Fetch an instance of a record
       *
       * @param opts - request options
       *
       * @throws Error If response returns non 2xx or 3xx status code
       *
       * @returns promise that resolves to fetched result
       */
      fetch(opts) {
        var qResponse = this.request(opts);
        qResponse = qResponse.then((response) => {
          if (response.statusCode < 200 || response.statusCode >= 400) {
            this.throwException(response);
          }
          if (typeof response.body === "string") {
            return JSON.parse(response.body);
          }
          return response.body;
        });
        return qResponse;
      }
      /**
       * Fetch a page of records
       *
       * @param opts - request options
       * @returns promise that resolves to page of records
       */
      page(opts) {
        return this.request(opts);
      }
      /**
       * Update a record
       *
       * @param opts - request options
       *
       * @throws Error If response returns non 2xx status code
       *
       * @returns promise that resolves to updated result
       */
      update(opts) {
        var qResponse = this.request(opts);
        qResponse = qResponse.then((response) => {
          if (response.statusCode < 200 || response.statusCode >= 300) {
            this.throwException(response);
          }
          if (typeof response.body === "string") {
            return JSON.parse(response.body);
          }
          return response.body;
        });
        return qResponse;
      }
      /**
       * Patch a record
       *
       * @param opts - request options
       *
       * @throws Error If response returns non 2xx status code
       *
       * @returns promise that resolves to patched result
       */
      async patch(opts) {
        const response = await this.request(opts);
        if (response.statusCode < 200 || response.statusCode >= 300) {
          this.throwException(response);
        }
        return typeof response.body === "string" ? JSON.parse(response.body) : response.body;
      }
      /**
       * Delete a record
       *
       * @param opts - request options
       *
       * @throws Error If response returns a 5xx status
       *
       * @returns promise that resolves to true if record was deleted
       */
      remove(opts) {
        let qResponse = this.request(opts);
        qResponse = qResponse.then((response) => {
          if (response.statusCode < 200 || response.statusCode >= 300) {
            this.throwException(response);
          }
          return true;
        });
        return qResponse;
      }
      /**
       * Create a new record and return response metadata
       *
       * @param opts - request options
       *
       * @throws TwilioServiceException if response matches RFC-9457 format
       * @throws RestException for legacy format
       * @throws Error If response returns non 2xx or 201 status code
       *
       * @returns promise that resolves to ApiResponse with created record and metadata
       */
      createWithResponseInfo(opts) {
        return this.request(opts).then((response) => {
          if (response.statusCode < 200 || response.statusCode >= 300) {
            this.throwException(response);
          }
          let body;
          if (typeof response.body === "string") {
            body = JSON.parse(response.body);
          } else {
            body = response.body;
          }
          return {
            body,
            statusCode: response.statusCode,
            headers: response.headers
          };
        });
      }
      /**
       * Fetch an instance of a record and return response metadata
       *
       * @param opts - request options
       *
       * @throws TwilioServiceException if response matches RFC-9457 format
       * @throws RestException for legacy format
       * @throws Error If response returns non 2xx or 3xx status code
       *
       * @returns promise that resolves to ApiResponse with fetched record and metadata
       */
      fetchWithResponseInfo(opts) {
        return this.request(opts).then((response) => {
          if (response.statusCode < 200 || response.statusCode >= 400) {
            this.throwException(response);
          }
          let body;
          if (typeof response.body === "string") {
            body = JSON.parse(response.body);
          } else {
            body = response.body;
          }
          return {
            body,
            statusCode: response.statusCode,
            headers: response.headers
          };
        });
      }
      /**
       * Update a record and return response metadata
       *
       * @param opts - request options
       *
       * @throws TwilioServiceException if response matches RFC-9457 format
       * @throws RestException for legacy format
       * @throws Error If response returns non 2xx status code
       *
       * @returns promise that resolves to ApiResponse with updated record and metadata
       */
      updateWithResponseInfo(opts) {
        return this.request(opts).then((response) => {
          if (response.statusCode < 200 || response.statusCode >= 300) {
            this.throwException(response);
          }
          let body;
          if (typeof response.body === "string") {
            body = JSON.parse(response.body);
          } else {
            body = response.body;
          }
          return {
            body,
            statusCode: response.statusCode,
            headers: response.headers
          };
        });
      }
      /**
       * Patch a record and return response metadata
       *
       * @param opts - request options
       *
       * @throws TwilioServiceException if response matches RFC-9457 format
       * @throws RestException for legacy format
       * @throws Error If response returns non 2xx status code
       *
       * @returns promise that resolves to ApiResponse with patched record and metadata
       */
      async patchWithResponseInfo(opts) {
        const response = await this.request(opts);
        if (response.statusCode < 200 || response.statusCode >= 300) {
          this.throwException(response);
        }
        let body;
        if (typeof response.body === "string") {
          body = JSON.parse(response.body);
        } else {
          body = response.body;
        }
        return {
          body,
          statusCode: response.statusCode,
          headers: response.headers
        };
      }
      /**
       * Delete a record and return response metadata
       *
       * @param opts - request options
       *
       * @throws TwilioServiceException if response matches RFC-9457 format
       * @throws RestException for legacy format
       * @throws Error If response returns a 5xx status
       *
       * @returns promise that resolves to ApiResponse with boolean and metadata
       */
      removeWithResponseInfo(opts) {
        return this.request(opts).then((response) => {
          if (response.statusCode < 200 || response.statusCode >= 300) {
            this.throwException(response);
          }
          return {
            body: true,
            // if response code is 2XX, deletion was successful
            statusCode: response.statusCode,
            headers: response.headers
          };
        });
      }
      /**
       * Process limits for list requests
       *
       * @param opts.limit - The maximum number of items to fetch
       * @param opts.pageSize - The maximum number of items to return with every request
       *
       */
      readLimits(opts) {
        var limit = opts.limit;
        var pageSize = opts.pageSize;
        if (limit && !Number.isFinite(limit) || limit <= 0) {
          throw new TypeError("Parameter limit must be a positive integer");
        }
        if (pageSize && (!Number.isFinite(pageSize) || pageSize <= 0)) {
          throw new TypeError("Parameter pageSize must be a positive integer");
        }
        if (limit && !pageSize) {
          pageSize = limit;
        }
        return {
          limit,
          pageSize
        };
      }
      setPromiseCallback(operationPromise, callback) {
        if (typeof callback === "function") {
          operationPromise = operationPromise.then((value) => callback(null, value)).catch((error2) => callback(error2));
        }
        return operationPromise;
      }
      /**
       * For each record instance, executes a provided callback function with that
       * instance
       *
       * @param params - Parameters (Optional)
       * @param params.limit - Optional maximum number of record instances to
       *  fetch
       * @param params.pageSize - Optional maximum number of records to return
       *  with every request
       * @param params.callback - Callback function to call with each
       *  record instance
       * @param params.done - Optional done function to call when all
       *  records are processed, the limit is reached, or an error occurs.
       *  Receives an error argument if an error occurs.
       * @param callback - Callback function to call with each record.
       *  Receives a done function argument that will short-circuit the for-each
       *  loop that may accept an error argument.
       * @returns Returns a promise that resolves when all records
       *  processed or if the limit is reached, and rejects with an error if an
       *  error occurs and is not handled in the user provided done function.
       */
      each(params, callback) {
        if (typeof params === "function") {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        if (params.callback) {
          callback = params.callback;
        }
        if (typeof callback === "undefined") {
          throw new Error("Callback function must be provided");
        }
        let done = false;
        let doneCalled = false;
        let currentPage = 1;
        let currentResource = 0;
        let limits = {};
        let pPending = true;
        let pResolve;
        let pReject;
        if (this._version instanceof _Version) {
          limits = this._version.readLimits({
            limit: params.limit,
            pageSize: params.pageSize
          });
        }
        function onComplete(error2) {
          let unhandledError = error2;
          done = true;
          if (typeof params.done === "function" && !doneCalled) {
            try {
              params.done(unhandledError);
              unhandledError = null;
            } catch (e) {
              unhandledError = e;
            }
          }
          doneCalled = true;
          if (pPending) {
            if (unhandledError) {
              pReject(unhandledError);
            } else {
              pResolve();
            }
            pPending = false;
          }
        }
        function fetchNextPage(fn) {
          let promise = fn();
          if (typeof promise === "undefined") {
            onComplete();
            return;
          }
          promise.then((page) => {
            try {
              page.instances.forEach(function(instance) {
                if (done || typeof params.limit !== "undefined" && currentResource >= params.limit) {
                  done = true;
                  return false;
                }
                currentResource++;
                callback?.(instance, onComplete);
              });
            } catch (e) {
              return onComplete(e);
            }
            if (!done) {
              currentPage++;
              fetchNextPage(page.nextPage.bind(page));
            } else {
              onComplete();
            }
          }).catch(onComplete);
        }
        return new Promise((resolve4, reject) => {
          pResolve = resolve4;
          pReject = reject;
          fetchNextPage(this.page.bind(this, Object.assign(params, limits)));
        });
      }
      list(params, callback) {
        if (typeof params === "function") {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let allResources = [];
        params.callback = function(resource, done) {
          allResources.push(resource);
          if (typeof params.limit !== "undefined" && allResources.length === params.limit) {
            done();
          }
        };
        let operationPromise = new Promise((resolve4, reject) => {
          params.done = function(error2) {
            if (typeof error2 === "undefined") {
              resolve4(allResources);
            } else {
              reject(error2);
            }
          };
        });
        if (this._version instanceof _Version) {
          operationPromise = this._version.setPromiseCallback(operationPromise, callback);
        }
        this.each(params);
        return operationPromise;
      }
      /**
       * For each record instance, executes a provided callback function with that
       * instance and captures HTTP response metadata from the first page
       *
       * @param params - Parameters (Optional)
       * @param params.limit - Optional maximum number of record instances to
       *  fetch
       * @param params.pageSize - Optional maximum number of records to return
       *  with every request
       * @param params.callback - Callback function to call with each
       *  record instance
       * @param params.done - Optional done function to call when all
       *  records are processed, the limit is reached, or an error occurs.
       *  Receives an error argument if an error occurs, and ApiResponse metadata.
       * @param callback - Callback function to call with each record.
       *  Receives a done function argument that will short-circuit the for-each
       *  loop that may accept an error argument.
       * @returns Returns a promise that resolves with first page metadata when all records
       *  processed or if the limit is reached, and rejects with an error if an
       *  error occurs and is not handled in the user provided done function.
       */
      eachWithHttpInfo(params, callback) {
        if (typeof params === "function") {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        if (params.callback) {
          callback = params.callback;
        }
        if (typeof callback === "undefined") {
          throw new Error("Callback function must be provided");
        }
        let done = false;
        let doneCalled = false;
        let currentPage = 1;
        let currentResource = 0;
        let limits = {};
        let pPending = true;
        let pResolve;
        let pReject;
        let firstPageMetadata = null;
        if (this._version instanceof _Version) {
          limits = this._version.readLimits({
            limit: params.limit,
            pageSize: params.pageSize
          });
        }
        function onComplete(error2) {
          let unhandledError = error2;
          done = true;
          if (typeof params.done === "function" && !doneCalled) {
            try {
              params.done(unhandledError, firstPageMetadata);
              unhandledError = null;
            } catch (e) {
              unhandledError = e;
            }
          }
          doneCalled = true;
          if (pPending) {
            if (unhandledError) {
              pReject(unhandledError);
            } else {
              pResolve({
                body: void 0,
                statusCode: firstPageMetadata.statusCode,
                headers: firstPageMetadata.headers
              });
            }
            pPending = false;
          }
        }
        function fetchNextPageWithInfo(fn) {
          let promise = fn();
          if (typeof promise === "undefined" || promise === null) {
            if (currentPage === 1) {
              pReject(new Error("Page method did not return a Promise"));
              pPending = false;
            } else {
              onComplete();
            }
            return;
          }
          promise.then((response) => {
            let pageData = response.body !== void 0 ? response.body : response;
            if (currentPage === 1 && !firstPageMetadata) {
              if (response.statusCode !== void 0) {
                firstPageMetadata = {
                  statusCode: response.statusCode,
                  headers: response.headers || {}
                };
              } else {
                firstPageMetadata = {
                  statusCode: 200,
                  headers: {}
                };
              }
            }
            if (typeof pageData === "string") {
              pageData = JSON.parse(pageData);
            }
            try {
              pageData.instances.forEach(function(instance) {
                if (done || typeof params.limit !== "undefined" && currentResource >= params.limit) {
                  done = true;
                  return false;
                }
                currentResource++;
                callback?.(instance, onComplete);
              });
            } catch (e) {
              return onComplete(e);
            }
            if (!done) {
              currentPage++;
              const nextPageFn = pageData.nextPage?.bind(pageData);
              if (nextPageFn) {
                fetchNextPageWithInfo(nextPageFn);
              } else {
                onComplete();
              }
            } else {
              onComplete();
            }
          }).catch(onComplete);
        }
        return new Promise((resolve4, reject) => {
          pResolve = resolve4;
          pReject = reject;
          const pageParams = Object.assign({}, params, limits);
          fetchNextPageWithInfo(() => {
            if (typeof this.pageWithHttpInfo === "function") {
              return this.pageWithHttpInfo(pageParams);
            }
            return this.page(pageParams);
          });
        });
      }
      /**
       * Fetches all records and returns them as an array with HTTP response metadata
       * from the first page
       *
       * @param params - Parameters (Optional)
       * @param params.limit - Optional maximum number of record instances to fetch
       * @param params.pageSize - Optional maximum number of records to return with every request
       * @param callback - Optional callback function
       * @returns Promise that resolves to ApiResponse with array of all records and first page metadata
       */
      listWithHttpInfo(params, callback) {
        if (typeof params === "function") {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let allResources = [];
        let firstPageMetadata = null;
        params.callback = function(resource, done) {
          allResources.push(resource);
          if (typeof params.limit !== "undefined" && allResources.length === params.limit) {
            done();
          }
        };
        let operationPromise = new Promise((resolve4, reject) => {
          params.done = function(error2, metadata) {
            if (metadata) {
              firstPageMetadata = metadata;
            }
            if (typeof error2 === "undefined") {
              resolve4({
                body: allResources,
                statusCode: firstPageMetadata.statusCode,
                headers: firstPageMetadata.headers
              });
            } else {
              reject(error2);
            }
          };
        });
        if (this._version instanceof _Version) {
          operationPromise = this._version.setPromiseCallback(operationPromise, callback);
        }
        this.eachWithHttpInfo(params);
        return operationPromise;
      }
    };
    exports2.default = Version2;
  }
});

// unused:dayjs
var dayjs_exports = {};
__export(dayjs_exports, {
  default: () => dayjs_default
});
var utc, dayjs_default;
var init_dayjs = __esm({
  "unused:dayjs"() {
    utc = () => ({ isValid: () => false });
    dayjs_default = { extend() {
    }, utc };
  }
});

// unused:dayjs/plugin/utc
var utc_exports = {};
__export(utc_exports, {
  default: () => utc_default
});
var utc_default;
var init_utc = __esm({
  "unused:dayjs/plugin/utc"() {
    utc_default = {};
  }
});

// node_modules/twilio/lib/base/deserialize.js
var require_deserialize = __commonJS({
  "node_modules/twilio/lib/base/deserialize.js"(exports2) {
    "use strict";
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.iso8601Date = iso8601Date;
    exports2.iso8601DateTime = iso8601DateTime;
    exports2.rfc2822DateTime = rfc2822DateTime;
    exports2.decimal = decimal;
    exports2.integer = integer;
    var dayjs_1 = __importDefault((init_dayjs(), __toCommonJS(dayjs_exports)));
    var utc_1 = __importDefault((init_utc(), __toCommonJS(utc_exports)));
    dayjs_1.default.extend(utc_1.default);
    function iso8601Date(s) {
      return parseDate(s, "YYYY-MM-DD");
    }
    function iso8601DateTime(s) {
      return parseDate(s, "YYYY-MM-DD[T]HH:mm:ss[Z]");
    }
    function rfc2822DateTime(s) {
      return parseDate(s, "ddd, DD MMM YYYY HH:mm:ss [+0000]");
    }
    function decimal(d) {
      return parseNumber(d, parseFloat);
    }
    function integer(i) {
      return parseNumber(i, parseInt);
    }
    function parseDate(s, format) {
      var m = dayjs_1.default.utc(s, format);
      if (m.isValid()) {
        return m.toDate();
      }
      return s;
    }
    function parseNumber(n, parser) {
      var parsed = parser(n);
      if (typeof parsed === "number" && isNaN(parsed)) {
        return n;
      }
      return parsed;
    }
  }
});

// node_modules/twilio/lib/base/serialize.js
var require_serialize = __commonJS({
  "node_modules/twilio/lib/base/serialize.js"(exports2) {
    "use strict";
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.iso8601Date = iso8601Date;
    exports2.iso8601DateTime = iso8601DateTime;
    exports2.prefixedCollapsibleMap = prefixedCollapsibleMap;
    exports2.object = object;
    exports2.bool = bool;
    exports2.twiml = twiml;
    exports2.map = map2;
    var dayjs_1 = __importDefault((init_dayjs(), __toCommonJS(dayjs_exports)));
    var utc_1 = __importDefault((init_utc(), __toCommonJS(utc_exports)));
    dayjs_1.default.extend(utc_1.default);
    function iso8601Date(date) {
      if (!date || !(date instanceof Date)) {
        return date;
      } else {
        return dayjs_1.default.utc(date).format("YYYY-MM-DD");
      }
    }
    function iso8601DateTime(date) {
      if (!date || !(date instanceof Date)) {
        return date;
      } else {
        return dayjs_1.default.utc(date).format("YYYY-MM-DD[T]HH:mm:ss[Z]");
      }
    }
    function prefixedCollapsibleMap(m, prefix) {
      if (!m || typeof m !== "object" || Object.prototype.toString.call(m) !== "[object Object]") {
        return {};
      }
      function flatten(m2, result2, previous) {
        result2 = result2 || {};
        previous = previous || [];
        Object.keys(m2).forEach((key) => {
          const unionKeys = [...previous];
          if (!unionKeys.includes(key)) {
            unionKeys.push(key);
          }
          if (typeof m2[key] === "object" && Object.prototype.toString.call(m2[key]) === "[object Object]") {
            flatten(m2[key], result2, unionKeys);
          } else {
            result2[unionKeys.join(".")] = m2[key];
          }
        });
        return result2;
      }
      var flattened = flatten(m);
      var result = flattened;
      if (prefix) {
        result = {};
        Object.keys(flattened).forEach((key) => {
          result[prefix + "." + key] = flattened[key];
        });
      }
      return result;
    }
    function object(o) {
      if (typeof o === "object") {
        return JSON.stringify(o);
      }
      return o;
    }
    function bool(input) {
      if (typeof input === "string") {
        return input;
      }
      if (typeof input === "boolean" || typeof input === "object" && Object.prototype.toString.call(input) === "[object Boolean]") {
        return input.toString();
      }
      return input;
    }
    function twiml(input) {
      return input.toString();
    }
    function map2(input, transform) {
      if (typeof input === "object" && Array.isArray(input)) {
        return input.map((element) => transform(element));
      }
      return input;
    }
  }
});

// node_modules/twilio/lib/rest/flexApi/v1/configuration.js
var require_configuration = __commonJS({
  "node_modules/twilio/lib/rest/flexApi/v1/configuration.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ConfigurationInstance = exports2.ConfigurationContextImpl = void 0;
    exports2.ConfigurationListInstance = ConfigurationListInstance2;
    var util_1 = require("util");
    var deserialize = require_deserialize();
    var serialize = require_serialize();
    var ConfigurationContextImpl = class {
      constructor(_version) {
        this._version = _version;
        this._solution = {};
        this._uri = `/Configuration`;
      }
      fetch(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["uiVersion"] !== void 0)
          data["UiVersion"] = params["uiVersion"];
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.fetch({
          uri: instance._uri,
          method: "get",
          params: data,
          headers
        });
        operationPromise = operationPromise.then((payload) => new ConfigurationInstance(operationVersion, payload));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      fetchWithHttpInfo(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["uiVersion"] !== void 0)
          data["UiVersion"] = params["uiVersion"];
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        let operationPromise = operationVersion.fetchWithResponseInfo({
          uri: instance._uri,
          method: "get",
          params: data,
          headers
        }).then((response) => ({
          ...response,
          body: new ConfigurationInstance(operationVersion, response.body)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      update(params, headers, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        data = params;
        if (headers === null || headers === void 0) {
          headers = {};
        }
        headers["Content-Type"] = "application/json";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.update({
          uri: instance._uri,
          method: "post",
          data,
          headers
        });
        operationPromise = operationPromise.then((payload) => new ConfigurationInstance(operationVersion, payload));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      updateWithHttpInfo(params, headers, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        data = params;
        if (headers === null || headers === void 0) {
          headers = {};
        }
        headers["Content-Type"] = "application/json";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        let operationPromise = operationVersion.updateWithResponseInfo({
          uri: instance._uri,
          method: "post",
          data,
          headers
        }).then((response) => ({
          ...response,
          body: new ConfigurationInstance(operationVersion, response.body)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      /**
       * Provide a user-friendly representation
       *
       * @returns Object
       */
      toJSON() {
        return this._solution;
      }
      [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
      }
    };
    exports2.ConfigurationContextImpl = ConfigurationContextImpl;
    var ConfigurationInstance = class {
      constructor(_version, payload) {
        this._version = _version;
        this.accountSid = payload.account_sid;
        this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
        this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
        this.attributes = payload.attributes;
        this.status = payload.status;
        this.taskrouterWorkspaceSid = payload.taskrouter_workspace_sid;
        this.taskrouterTargetWorkflowSid = payload.taskrouter_target_workflow_sid;
        this.taskrouterTargetTaskqueueSid = payload.taskrouter_target_taskqueue_sid;
        this.taskrouterTaskqueues = payload.taskrouter_taskqueues;
        this.taskrouterSkills = payload.taskrouter_skills;
        this.taskrouterWorkerChannels = payload.taskrouter_worker_channels;
        this.taskrouterWorkerAttributes = payload.taskrouter_worker_attributes;
        this.taskrouterOfflineActivitySid = payload.taskrouter_offline_activity_sid;
        this.runtimeDomain = payload.runtime_domain;
        this.messagingServiceInstanceSid = payload.messaging_service_instance_sid;
        this.chatServiceInstanceSid = payload.chat_service_instance_sid;
        this.flexServiceInstanceSid = payload.flex_service_instance_sid;
        this.flexInstanceSid = payload.flex_instance_sid;
        this.uiLanguage = payload.ui_language;
        this.uiAttributes = payload.ui_attributes;
        this.uiDependencies = payload.ui_dependencies;
        this.uiVersion = payload.ui_version;
        this.serviceVersion = payload.service_version;
        this.callRecordingEnabled = payload.call_recording_enabled;
        this.callRecordingWebhookUrl = payload.call_recording_webhook_url;
        this.crmEnabled = payload.crm_enabled;
        this.crmType = payload.crm_type;
        this.crmCallbackUrl = payload.crm_callback_url;
        this.crmFallbackUrl = payload.crm_fallback_url;
        this.crmAttributes = payload.crm_attributes;
        this.publicAttributes = payload.public_attributes;
        this.pluginServiceEnabled = payload.plugin_service_enabled;
        this.pluginServiceAttributes = payload.plugin_service_attributes;
        this.integrations = payload.integrations;
        this.outboundCallFlows = payload.outbound_call_flows;
        this.serverlessServiceSids = payload.serverless_service_sids;
        this.queueStatsConfiguration = payload.queue_stats_configuration;
        this.notifications = payload.notifications;
        this.markdown = payload.markdown;
        this.url = payload.url;
        this.flexInsightsHr = payload.flex_insights_hr;
        this.flexInsightsDrilldown = payload.flex_insights_drilldown;
        this.flexUrl = payload.flex_url;
        this.channelConfigs = payload.channel_configs;
        this.debuggerIntegration = payload.debugger_integration;
        this.flexUiStatusReport = payload.flex_ui_status_report;
        this.agentConvEndMethods = payload.agent_conv_end_methods;
        this.citrixVoiceVdi = payload.citrix_voice_vdi;
        this.offlineConfig = payload.offline_config;
        this._solution = {};
      }
      get _proxy() {
        this._context = this._context || new ConfigurationContextImpl(this._version);
        return this._context;
      }
      fetch(params, callback) {
        return this._proxy.fetch(params, callback);
      }
      fetchWithHttpInfo(params, callback) {
        return this._proxy.fetchWithHttpInfo(params, callback);
      }
      update(params, callback) {
        return this._proxy.update(params, callback);
      }
      updateWithHttpInfo(params, callback) {
        return this._proxy.updateWithHttpInfo(params, callback);
      }
      /**
       * Provide a user-friendly representation
       *
       * @returns Object
       */
      toJSON() {
        return {
          accountSid: this.accountSid,
          dateCreated: this.dateCreated,
          dateUpdated: this.dateUpdated,
          attributes: this.attributes,
          status: this.status,
          taskrouterWorkspaceSid: this.taskrouterWorkspaceSid,
          taskrouterTargetWorkflowSid: this.taskrouterTargetWorkflowSid,
          taskrouterTargetTaskqueueSid: this.taskrouterTargetTaskqueueSid,
          taskrouterTaskqueues: this.taskrouterTaskqueues,
          taskrouterSkills: this.taskrouterSkills,
          taskrouterWorkerChannels: this.taskrouterWorkerChannels,
          taskrouterWorkerAttributes: this.taskrouterWorkerAttributes,
          taskrouterOfflineActivitySid: this.taskrouterOfflineActivitySid,
          runtimeDomain: this.runtimeDomain,
          messagingServiceInstanceSid: this.messagingServiceInstanceSid,
          chatServiceInstanceSid: this.chatServiceInstanceSid,
          flexServiceInstanceSid: this.flexServiceInstanceSid,
          flexInstanceSid: this.flexInstanceSid,
          uiLanguage: this.uiLanguage,
          uiAttributes: this.uiAttributes,
          uiDependencies: this.uiDependencies,
          uiVersion: this.uiVersion,
          serviceVersion: this.serviceVersion,
          callRecordingEnabled: this.callRecordingEnabled,
          callRecordingWebhookUrl: this.callRecordingWebhookUrl,
          crmEnabled: this.crmEnabled,
          crmType: this.crmType,
          crmCallbackUrl: this.crmCallbackUrl,
          crmFallbackUrl: this.crmFallbackUrl,
          crmAttributes: this.crmAttributes,
          publicAttributes: this.publicAttributes,
          pluginServiceEnabled: this.pluginServiceEnabled,
          pluginServiceAttributes: this.pluginServiceAttributes,
          integrations: this.integrations,
          outboundCallFlows: this.outboundCallFlows,
          serverlessServiceSids: this.serverlessServiceSids,
          queueStatsConfiguration: this.queueStatsConfiguration,
          notifications: this.notifications,
          markdown: this.markdown,
          url: this.url,
          flexInsightsHr: this.flexInsightsHr,
          flexInsightsDrilldown: this.flexInsightsDrilldown,
          flexUrl: this.flexUrl,
          channelConfigs: this.channelConfigs,
          debuggerIntegration: this.debuggerIntegration,
          flexUiStatusReport: this.flexUiStatusReport,
          agentConvEndMethods: this.agentConvEndMethods,
          citrixVoiceVdi: this.citrixVoiceVdi,
          offlineConfig: this.offlineConfig
        };
      }
      [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
      }
    };
    exports2.ConfigurationInstance = ConfigurationInstance;
    function ConfigurationListInstance2(version3) {
      const instance = (() => instance.get());
      instance.get = function get() {
        return new ConfigurationContextImpl(version3);
      };
      instance._version = version3;
      instance._solution = {};
      instance._uri = ``;
      instance.toJSON = function toJSON() {
        return instance._solution;
      };
      instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
        return (0, util_1.inspect)(instance.toJSON(), options);
      };
      return instance;
    }
  }
});

// node_modules/twilio/lib/base/Page.js
var require_Page = __commonJS({
  "node_modules/twilio/lib/base/Page.js"(exports2) {
    "use strict";
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    var RestException_1 = __importDefault(require_RestException());
    var Page = class _Page {
      /**
       *
       * Base page object to maintain request state.
       *
       * @param version - A twilio version instance
       * @param response - The http response
       * @param solution - path solution
       */
      constructor(version3, response, solution) {
        let payload = this.processResponse(response);
        this._version = version3;
        this._payload = payload;
        this._solution = solution;
        this.nextPageUrl = this.getNextPageUrl();
        this.previousPageUrl = this.getPreviousPageUrl();
        this.instances = this.loadInstances(this.loadPage(payload));
      }
      /**
       * Get the url of the previous page of records
       *
       * @returns url of the previous page, or undefined if the
       * previous page URI/URL is not defined.
       */
      getPreviousPageUrl() {
        if (this._payload.meta && "previous_page_url" in this._payload.meta && this._payload.meta.previous_page_url) {
          return this._payload.meta.previous_page_url;
        }
        if ("previous_page_uri" in this._payload && this._payload.previous_page_uri) {
          return this._version._domain.absoluteUrl(this._payload.previous_page_uri);
        }
        return void 0;
      }
      /**
       * Get the url of the next page of records
       *
       * @returns url of the next page, or undefined if the
       * next page URI/URL is not defined.
       */
      getNextPageUrl() {
        if (this._payload.meta && "next_page_url" in this._payload.meta && this._payload.meta.next_page_url) {
          return this._payload.meta.next_page_url;
        }
        if ("next_page_uri" in this._payload && this._payload.next_page_uri) {
          return this._version._domain.absoluteUrl(this._payload.next_page_uri);
        }
        return void 0;
      }
      /**
       * Build a new instance given a json payload
       *
       * @param payload - Payload response from the API
       * @returns instance of a resource
       */
      getInstance(payload) {
        throw new Error("Page.get_instance() must be implemented in the derived class");
      }
      /**
       * Load a list of records
       *
       * @param resources - json payload of records
       * @returns list of resources
       */
      loadInstances(resources) {
        let instances = [];
        resources.forEach((resource) => {
          instances.push(this.getInstance(resource));
        });
        return instances;
      }
      /**
       * Fetch the next page of records
       *
       * @returns promise that resolves to next page of results,
       * or undefined if there isn't a nextPageUrl undefined.
       */
      nextPage() {
        if (!this.nextPageUrl) {
          return void 0;
        }
        var reqPromise = this._version._domain.twilio.request({
          method: "get",
          uri: this.nextPageUrl
        });
        var nextPagePromise = reqPromise.then(function(response) {
          return new this.constructor(this._version, response, this._solution);
        }.bind(this));
        return nextPagePromise;
      }
      /**
       * Fetch the previous page of records
       *
       * @returns promise that resolves to previous page of
       * results, or undefined if there isn't a previousPageUrl undefined.
       */
      previousPage() {
        if (!this.previousPageUrl) {
          return void 0;
        }
        var reqPromise = this._version._domain.twilio.request({
          method: "get",
          uri: this.previousPageUrl
        });
        var prevPagePromise = reqPromise.then(function(response) {
          return new this.constructor(this._version, response, this._solution);
        }.bind(this));
        return prevPagePromise;
      }
      /**
       * Parse json response from API
       *
       * @param response - API response
       *
       * @throws Error If non 200 status code is returned
       *
       * @returns json parsed response
       */
      processResponse(response) {
        if (response.statusCode !== 200) {
          throw new RestException_1.default(response);
        }
        if (typeof response.body === "string") {
          return JSON.parse(response.body);
        }
        return response.body;
      }
      /**
       * Load a page of records
       *
       * @param  {object} payload json payload
       * @return {array} the page of records
       */
      loadPage(payload) {
        if (payload.meta?.key) {
          return payload[payload.meta.key];
        }
        const keys = Object.keys(payload).filter((key) => !_Page.META_KEYS.includes(key));
        if (keys.length === 1) {
          return payload[keys[0]];
        }
        for (const key of keys)
          if (Array.isArray(payload[key]))
            return payload[key];
        throw new Error("Page Records cannot be deserialized");
      }
      forOwn(obj, iteratee) {
        obj = Object(obj);
        for (const [key, val] of Object.entries(obj)) {
          iteratee(val, key, obj);
        }
      }
      toJSON() {
        const clone = {};
        this.forOwn(this, (value, key) => {
          if (!key.startsWith("_") && typeof value !== "function") {
            clone[key] = value;
          }
        });
        return clone;
      }
    };
    Page.META_KEYS = [
      "end",
      "first_page_uri",
      "last_page_uri",
      "next_page_uri",
      "num_pages",
      "page",
      "page_size",
      "previous_page_uri",
      "start",
      "total",
      "uri"
    ];
    exports2.default = Page;
  }
});

// node_modules/twilio/lib/rest/flexApi/v1/flexFlow.js
var require_flexFlow = __commonJS({
  "node_modules/twilio/lib/rest/flexApi/v1/flexFlow.js"(exports2) {
    "use strict";
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.FlexFlowPage = exports2.FlexFlowInstance = exports2.FlexFlowContextImpl = void 0;
    exports2.FlexFlowListInstance = FlexFlowListInstance2;
    var util_1 = require("util");
    var Page_1 = __importDefault(require_Page());
    var deserialize = require_deserialize();
    var serialize = require_serialize();
    var utility_1 = require_utility();
    var FlexFlowContextImpl = class {
      constructor(_version, sid) {
        this._version = _version;
        if (!(0, utility_1.isValidPathParam)(sid)) {
          throw new Error("Parameter 'sid' is not valid.");
        }
        this._solution = { sid };
        this._uri = `/FlexFlows/${sid}`;
      }
      remove(callback) {
        const headers = {};
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.remove({
          uri: instance._uri,
          method: "delete",
          headers
        });
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      removeWithHttpInfo(callback) {
        const headers = {};
        const instance = this;
        let operationVersion = instance._version;
        let operationPromise = operationVersion.removeWithResponseInfo({ uri: instance._uri, method: "delete", headers }).then((response) => ({
          ...response,
          body: response.statusCode === 204
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      fetch(callback) {
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.fetch({
          uri: instance._uri,
          method: "get",
          headers
        });
        operationPromise = operationPromise.then((payload) => new FlexFlowInstance(operationVersion, payload, instance._solution.sid));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      fetchWithHttpInfo(callback) {
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        let operationPromise = operationVersion.fetchWithResponseInfo({
          uri: instance._uri,
          method: "get",
          headers
        }).then((response) => ({
          ...response,
          body: new FlexFlowInstance(operationVersion, response.body, instance._solution.sid)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      update(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["friendlyName"] !== void 0)
          data["FriendlyName"] = params["friendlyName"];
        if (params["chatServiceSid"] !== void 0)
          data["ChatServiceSid"] = params["chatServiceSid"];
        if (params["channelType"] !== void 0)
          data["ChannelType"] = params["channelType"];
        if (params["contactIdentity"] !== void 0)
          data["ContactIdentity"] = params["contactIdentity"];
        if (params["enabled"] !== void 0)
          data["Enabled"] = serialize.bool(params["enabled"]);
        if (params["integrationType"] !== void 0)
          data["IntegrationType"] = params["integrationType"];
        if (params["integration.flowSid"] !== void 0)
          data["Integration.FlowSid"] = params["integration.flowSid"];
        if (params["integration.url"] !== void 0)
          data["Integration.Url"] = params["integration.url"];
        if (params["integration.workspaceSid"] !== void 0)
          data["Integration.WorkspaceSid"] = params["integration.workspaceSid"];
        if (params["integration.workflowSid"] !== void 0)
          data["Integration.WorkflowSid"] = params["integration.workflowSid"];
        if (params["integration.channel"] !== void 0)
          data["Integration.Channel"] = params["integration.channel"];
        if (params["integration.timeout"] !== void 0)
          data["Integration.Timeout"] = params["integration.timeout"];
        if (params["integration.priority"] !== void 0)
          data["Integration.Priority"] = params["integration.priority"];
        if (params["integration.creationOnMessage"] !== void 0)
          data["Integration.CreationOnMessage"] = serialize.bool(params["integration.creationOnMessage"]);
        if (params["longLived"] !== void 0)
          data["LongLived"] = serialize.bool(params["longLived"]);
        if (params["janitorEnabled"] !== void 0)
          data["JanitorEnabled"] = serialize.bool(params["janitorEnabled"]);
        if (params["integration.retryCount"] !== void 0)
          data["Integration.RetryCount"] = params["integration.retryCount"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.update({
          uri: instance._uri,
          method: "post",
          data,
          headers
        });
        operationPromise = operationPromise.then((payload) => new FlexFlowInstance(operationVersion, payload, instance._solution.sid));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      updateWithHttpInfo(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["friendlyName"] !== void 0)
          data["FriendlyName"] = params["friendlyName"];
        if (params["chatServiceSid"] !== void 0)
          data["ChatServiceSid"] = params["chatServiceSid"];
        if (params["channelType"] !== void 0)
          data["ChannelType"] = params["channelType"];
        if (params["contactIdentity"] !== void 0)
          data["ContactIdentity"] = params["contactIdentity"];
        if (params["enabled"] !== void 0)
          data["Enabled"] = serialize.bool(params["enabled"]);
        if (params["integrationType"] !== void 0)
          data["IntegrationType"] = params["integrationType"];
        if (params["integration.flowSid"] !== void 0)
          data["Integration.FlowSid"] = params["integration.flowSid"];
        if (params["integration.url"] !== void 0)
          data["Integration.Url"] = params["integration.url"];
        if (params["integration.workspaceSid"] !== void 0)
          data["Integration.WorkspaceSid"] = params["integration.workspaceSid"];
        if (params["integration.workflowSid"] !== void 0)
          data["Integration.WorkflowSid"] = params["integration.workflowSid"];
        if (params["integration.channel"] !== void 0)
          data["Integration.Channel"] = params["integration.channel"];
        if (params["integration.timeout"] !== void 0)
          data["Integration.Timeout"] = params["integration.timeout"];
        if (params["integration.priority"] !== void 0)
          data["Integration.Priority"] = params["integration.priority"];
        if (params["integration.creationOnMessage"] !== void 0)
          data["Integration.CreationOnMessage"] = serialize.bool(params["integration.creationOnMessage"]);
        if (params["longLived"] !== void 0)
          data["LongLived"] = serialize.bool(params["longLived"]);
        if (params["janitorEnabled"] !== void 0)
          data["JanitorEnabled"] = serialize.bool(params["janitorEnabled"]);
        if (params["integration.retryCount"] !== void 0)
          data["Integration.RetryCount"] = params["integration.retryCount"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        let operationPromise = operationVersion.updateWithResponseInfo({
          uri: instance._uri,
          method: "post",
          data,
          headers
        }).then((response) => ({
          ...response,
          body: new FlexFlowInstance(operationVersion, response.body, instance._solution.sid)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      /**
       * Provide a user-friendly representation
       *
       * @returns Object
       */
      toJSON() {
        return this._solution;
      }
      [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
      }
    };
    exports2.FlexFlowContextImpl = FlexFlowContextImpl;
    var FlexFlowInstance = class {
      constructor(_version, payload, sid) {
        this._version = _version;
        this.accountSid = payload.account_sid;
        this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
        this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
        this.sid = payload.sid;
        this.friendlyName = payload.friendly_name;
        this.chatServiceSid = payload.chat_service_sid;
        this.channelType = payload.channel_type;
        this.contactIdentity = payload.contact_identity;
        this.enabled = payload.enabled;
        this.integrationType = payload.integration_type;
        this.integration = payload.integration;
        this.longLived = payload.long_lived;
        this.janitorEnabled = payload.janitor_enabled;
        this.url = payload.url;
        this._solution = { sid };
      }
      get _proxy() {
        this._context = this._context || new FlexFlowContextImpl(this._version, this._solution.sid);
        return this._context;
      }
      /**
       * Remove a FlexFlowInstance
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed boolean
       */
      remove(callback) {
        return this._proxy.remove(callback);
      }
      /**
       * Remove a FlexFlowInstance and return HTTP info
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed boolean with HTTP metadata
       */
      removeWithHttpInfo(callback) {
        return this._proxy.removeWithHttpInfo(callback);
      }
      /**
       * Fetch a FlexFlowInstance
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed FlexFlowInstance
       */
      fetch(callback) {
        return this._proxy.fetch(callback);
      }
      /**
       * Fetch a FlexFlowInstance and return HTTP info
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed FlexFlowInstance with HTTP metadata
       */
      fetchWithHttpInfo(callback) {
        return this._proxy.fetchWithHttpInfo(callback);
      }
      update(params, callback) {
        return this._proxy.update(params, callback);
      }
      updateWithHttpInfo(params, callback) {
        return this._proxy.updateWithHttpInfo(params, callback);
      }
      /**
       * Provide a user-friendly representation
       *
       * @returns Object
       */
      toJSON() {
        return {
          accountSid: this.accountSid,
          dateCreated: this.dateCreated,
          dateUpdated: this.dateUpdated,
          sid: this.sid,
          friendlyName: this.friendlyName,
          chatServiceSid: this.chatServiceSid,
          channelType: this.channelType,
          contactIdentity: this.contactIdentity,
          enabled: this.enabled,
          integrationType: this.integrationType,
          integration: this.integration,
          longLived: this.longLived,
          janitorEnabled: this.janitorEnabled,
          url: this.url
        };
      }
      [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
      }
    };
    exports2.FlexFlowInstance = FlexFlowInstance;
    function FlexFlowListInstance2(version3) {
      const instance = ((sid) => instance.get(sid));
      instance.get = function get(sid) {
        return new FlexFlowContextImpl(version3, sid);
      };
      instance._version = version3;
      instance._solution = {};
      instance._uri = `/FlexFlows`;
      instance.create = function create2(params, callback) {
        if (params === null || params === void 0) {
          throw new Error('Required parameter "params" missing.');
        }
        if (params["friendlyName"] === null || params["friendlyName"] === void 0) {
          throw new Error(`Required parameter "params['friendlyName']" missing.`);
        }
        if (params["chatServiceSid"] === null || params["chatServiceSid"] === void 0) {
          throw new Error(`Required parameter "params['chatServiceSid']" missing.`);
        }
        if (params["channelType"] === null || params["channelType"] === void 0) {
          throw new Error(`Required parameter "params['channelType']" missing.`);
        }
        let data = {};
        data["FriendlyName"] = params["friendlyName"];
        data["ChatServiceSid"] = params["chatServiceSid"];
        data["ChannelType"] = params["channelType"];
        if (params["contactIdentity"] !== void 0)
          data["ContactIdentity"] = params["contactIdentity"];
        if (params["enabled"] !== void 0)
          data["Enabled"] = serialize.bool(params["enabled"]);
        if (params["integrationType"] !== void 0)
          data["IntegrationType"] = params["integrationType"];
        if (params["integration.flowSid"] !== void 0)
          data["Integration.FlowSid"] = params["integration.flowSid"];
        if (params["integration.url"] !== void 0)
          data["Integration.Url"] = params["integration.url"];
        if (params["integration.workspaceSid"] !== void 0)
          data["Integration.WorkspaceSid"] = params["integration.workspaceSid"];
        if (params["integration.workflowSid"] !== void 0)
          data["Integration.WorkflowSid"] = params["integration.workflowSid"];
        if (params["integration.channel"] !== void 0)
          data["Integration.Channel"] = params["integration.channel"];
        if (params["integration.timeout"] !== void 0)
          data["Integration.Timeout"] = params["integration.timeout"];
        if (params["integration.priority"] !== void 0)
          data["Integration.Priority"] = params["integration.priority"];
        if (params["integration.creationOnMessage"] !== void 0)
          data["Integration.CreationOnMessage"] = serialize.bool(params["integration.creationOnMessage"]);
        if (params["longLived"] !== void 0)
          data["LongLived"] = serialize.bool(params["longLived"]);
        if (params["janitorEnabled"] !== void 0)
          data["JanitorEnabled"] = serialize.bool(params["janitorEnabled"]);
        if (params["integration.retryCount"] !== void 0)
          data["Integration.RetryCount"] = params["integration.retryCount"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        let operationVersion = version3, operationPromise = operationVersion.create({
          uri: instance._uri,
          method: "post",
          data,
          headers
        });
        operationPromise = operationPromise.then((payload) => new FlexFlowInstance(operationVersion, payload));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
        if (params === null || params === void 0) {
          throw new Error('Required parameter "params" missing.');
        }
        if (params["friendlyName"] === null || params["friendlyName"] === void 0) {
          throw new Error(`Required parameter "params['friendlyName']" missing.`);
        }
        if (params["chatServiceSid"] === null || params["chatServiceSid"] === void 0) {
          throw new Error(`Required parameter "params['chatServiceSid']" missing.`);
        }
        if (params["channelType"] === null || params["channelType"] === void 0) {
          throw new Error(`Required parameter "params['channelType']" missing.`);
        }
        let data = {};
        data["FriendlyName"] = params["friendlyName"];
        data["ChatServiceSid"] = params["chatServiceSid"];
        data["ChannelType"] = params["channelType"];
        if (params["contactIdentity"] !== void 0)
          data["ContactIdentity"] = params["contactIdentity"];
        if (params["enabled"] !== void 0)
          data["Enabled"] = serialize.bool(params["enabled"]);
        if (params["integrationType"] !== void 0)
          data["IntegrationType"] = params["integrationType"];
        if (params["integration.flowSid"] !== void 0)
          data["Integration.FlowSid"] = params["integration.flowSid"];
        if (params["integration.url"] !== void 0)
          data["Integration.Url"] = params["integration.url"];
        if (params["integration.workspaceSid"] !== void 0)
          data["Integration.WorkspaceSid"] = params["integration.workspaceSid"];
        if (params["integration.workflowSid"] !== void 0)
          data["Integration.WorkflowSid"] = params["integration.workflowSid"];
        if (params["integration.channel"] !== void 0)
          data["Integration.Channel"] = params["integration.channel"];
        if (params["integration.timeout"] !== void 0)
          data["Integration.Timeout"] = params["integration.timeout"];
        if (params["integration.priority"] !== void 0)
          data["Integration.Priority"] = params["integration.priority"];
        if (params["integration.creationOnMessage"] !== void 0)
          data["Integration.CreationOnMessage"] = serialize.bool(params["integration.creationOnMessage"]);
        if (params["longLived"] !== void 0)
          data["LongLived"] = serialize.bool(params["longLived"]);
        if (params["janitorEnabled"] !== void 0)
          data["JanitorEnabled"] = serialize.bool(params["janitorEnabled"]);
        if (params["integration.retryCount"] !== void 0)
          data["Integration.RetryCount"] = params["integration.retryCount"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        let operationVersion = version3;
        let operationPromise = operationVersion.createWithResponseInfo({
          uri: instance._uri,
          method: "post",
          data,
          headers
        }).then((response) => ({
          ...response,
          body: new FlexFlowInstance(operationVersion, response.body)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.page = function page(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["friendlyName"] !== void 0)
          data["FriendlyName"] = params["friendlyName"];
        if (params["pageSize"] !== void 0)
          data["PageSize"] = params["pageSize"];
        if (params.pageNumber !== void 0)
          data["Page"] = params.pageNumber;
        if (params.pageToken !== void 0)
          data["PageToken"] = params.pageToken;
        const headers = {};
        headers["Accept"] = "application/json";
        let operationVersion = version3, operationPromise = operationVersion.page({
          uri: instance._uri,
          method: "get",
          params: data,
          headers
        });
        operationPromise = operationPromise.then((payload) => new FlexFlowPage(operationVersion, payload, instance._solution));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.each = instance._version.each;
      instance.list = instance._version.list;
      instance.getPage = function getPage(targetUrl, callback) {
        const operationPromise = instance._version._domain.twilio.request({
          method: "get",
          uri: targetUrl
        });
        let pagePromise = operationPromise.then((payload) => new FlexFlowPage(instance._version, payload, instance._solution));
        pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
        return pagePromise;
      };
      instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["friendlyName"] !== void 0)
          data["FriendlyName"] = params["friendlyName"];
        if (params["pageSize"] !== void 0)
          data["PageSize"] = params["pageSize"];
        if (params.pageNumber !== void 0)
          data["Page"] = params.pageNumber;
        if (params.pageToken !== void 0)
          data["PageToken"] = params.pageToken;
        const headers = {};
        headers["Accept"] = "application/json";
        let operationVersion = version3;
        let operationPromise = operationVersion.page({ uri: instance._uri, method: "get", params: data, headers }).then((response) => ({
          statusCode: response.statusCode,
          headers: response.headers,
          body: new FlexFlowPage(operationVersion, response, instance._solution)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.each = instance._version.each;
      instance.eachWithHttpInfo = instance._version.eachWithHttpInfo;
      instance.list = instance._version.list;
      instance.listWithHttpInfo = instance._version.listWithHttpInfo;
      instance.getPageWithHttpInfo = function getPageWithHttpInfo(targetUrl, callback) {
        const operationPromise = instance._version._domain.twilio.request({
          method: "get",
          uri: targetUrl
        });
        let pagePromise = operationPromise.then((response) => ({
          statusCode: response.statusCode,
          headers: response.headers,
          body: new FlexFlowPage(instance._version, response, instance._solution)
        }));
        pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
        return pagePromise;
      };
      instance.toJSON = function toJSON() {
        return instance._solution;
      };
      instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
        return (0, util_1.inspect)(instance.toJSON(), options);
      };
      return instance;
    }
    var FlexFlowPage = class extends Page_1.default {
      /**
       * Initialize the FlexFlowPage
       *
       * @param version - Version of the resource
       * @param response - Response from the API
       * @param solution - Path solution
       */
      constructor(version3, response, solution) {
        super(version3, response, solution);
      }
      /**
       * Build an instance of FlexFlowInstance
       *
       * @param payload - Payload response from the API
       */
      getInstance(payload) {
        return new FlexFlowInstance(this._version, payload);
      }
      [util_1.inspect.custom](depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
      }
    };
    exports2.FlexFlowPage = FlexFlowPage;
  }
});

// node_modules/twilio/lib/rest/proxy/v1/service/phoneNumber.js
var require_phoneNumber = __commonJS({
  "node_modules/twilio/lib/rest/proxy/v1/service/phoneNumber.js"() {
  }
});

// node_modules/twilio/lib/rest/proxy/v1/service/session.js
var require_session = __commonJS({
  "node_modules/twilio/lib/rest/proxy/v1/service/session.js"() {
  }
});

// node_modules/twilio/lib/rest/proxy/v1/service.js
var require_service = __commonJS({
  "node_modules/twilio/lib/rest/proxy/v1/service.js"(exports2) {
    "use strict";
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ServicePage = exports2.ServiceInstance = exports2.ServiceContextImpl = void 0;
    exports2.ServiceListInstance = ServiceListInstance2;
    var util_1 = require("util");
    var Page_1 = __importDefault(require_Page());
    var deserialize = require_deserialize();
    var serialize = require_serialize();
    var utility_1 = require_utility();
    var phoneNumber_1 = require_phoneNumber();
    var session_1 = require_session();
    var ServiceContextImpl = class {
      constructor(_version, sid) {
        this._version = _version;
        if (!(0, utility_1.isValidPathParam)(sid)) {
          throw new Error("Parameter 'sid' is not valid.");
        }
        this._solution = { sid };
        this._uri = `/Services/${sid}`;
      }
      get phoneNumbers() {
        this._phoneNumbers = this._phoneNumbers || (0, phoneNumber_1.PhoneNumberListInstance)(this._version, this._solution.sid);
        return this._phoneNumbers;
      }
      get sessions() {
        this._sessions = this._sessions || (0, session_1.SessionListInstance)(this._version, this._solution.sid);
        return this._sessions;
      }
      remove(callback) {
        const headers = {};
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.remove({
          uri: instance._uri,
          method: "delete",
          headers
        });
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      removeWithHttpInfo(callback) {
        const headers = {};
        const instance = this;
        let operationVersion = instance._version;
        let operationPromise = operationVersion.removeWithResponseInfo({ uri: instance._uri, method: "delete", headers }).then((response) => ({
          ...response,
          body: response.statusCode === 204
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      fetch(callback) {
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.fetch({
          uri: instance._uri,
          method: "get",
          headers
        });
        operationPromise = operationPromise.then((payload) => new ServiceInstance(operationVersion, payload, instance._solution.sid));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      fetchWithHttpInfo(callback) {
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        let operationPromise = operationVersion.fetchWithResponseInfo({
          uri: instance._uri,
          method: "get",
          headers
        }).then((response) => ({
          ...response,
          body: new ServiceInstance(operationVersion, response.body, instance._solution.sid)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      update(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["uniqueName"] !== void 0)
          data["UniqueName"] = params["uniqueName"];
        if (params["defaultTtl"] !== void 0)
          data["DefaultTtl"] = params["defaultTtl"];
        if (params["callbackUrl"] !== void 0)
          data["CallbackUrl"] = params["callbackUrl"];
        if (params["geoMatchLevel"] !== void 0)
          data["GeoMatchLevel"] = params["geoMatchLevel"];
        if (params["numberSelectionBehavior"] !== void 0)
          data["NumberSelectionBehavior"] = params["numberSelectionBehavior"];
        if (params["interceptCallbackUrl"] !== void 0)
          data["InterceptCallbackUrl"] = params["interceptCallbackUrl"];
        if (params["outOfSessionCallbackUrl"] !== void 0)
          data["OutOfSessionCallbackUrl"] = params["outOfSessionCallbackUrl"];
        if (params["chatInstanceSid"] !== void 0)
          data["ChatInstanceSid"] = params["chatInstanceSid"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.update({
          uri: instance._uri,
          method: "post",
          data,
          headers
        });
        operationPromise = operationPromise.then((payload) => new ServiceInstance(operationVersion, payload, instance._solution.sid));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      updateWithHttpInfo(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["uniqueName"] !== void 0)
          data["UniqueName"] = params["uniqueName"];
        if (params["defaultTtl"] !== void 0)
          data["DefaultTtl"] = params["defaultTtl"];
        if (params["callbackUrl"] !== void 0)
          data["CallbackUrl"] = params["callbackUrl"];
        if (params["geoMatchLevel"] !== void 0)
          data["GeoMatchLevel"] = params["geoMatchLevel"];
        if (params["numberSelectionBehavior"] !== void 0)
          data["NumberSelectionBehavior"] = params["numberSelectionBehavior"];
        if (params["interceptCallbackUrl"] !== void 0)
          data["InterceptCallbackUrl"] = params["interceptCallbackUrl"];
        if (params["outOfSessionCallbackUrl"] !== void 0)
          data["OutOfSessionCallbackUrl"] = params["outOfSessionCallbackUrl"];
        if (params["chatInstanceSid"] !== void 0)
          data["ChatInstanceSid"] = params["chatInstanceSid"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        let operationPromise = operationVersion.updateWithResponseInfo({
          uri: instance._uri,
          method: "post",
          data,
          headers
        }).then((response) => ({
          ...response,
          body: new ServiceInstance(operationVersion, response.body, instance._solution.sid)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      /**
       * Provide a user-friendly representation
       *
       * @returns Object
       */
      toJSON() {
        return this._solution;
      }
      [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
      }
    };
    exports2.ServiceContextImpl = ServiceContextImpl;
    var ServiceInstance = class {
      constructor(_version, payload, sid) {
        this._version = _version;
        this.sid = payload.sid;
        this.uniqueName = payload.unique_name;
        this.accountSid = payload.account_sid;
        this.chatInstanceSid = payload.chat_instance_sid;
        this.callbackUrl = payload.callback_url;
        this.defaultTtl = deserialize.integer(payload.default_ttl);
        this.numberSelectionBehavior = payload.number_selection_behavior;
        this.geoMatchLevel = payload.geo_match_level;
        this.interceptCallbackUrl = payload.intercept_callback_url;
        this.outOfSessionCallbackUrl = payload.out_of_session_callback_url;
        this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
        this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
        this.url = payload.url;
        this.links = payload.links;
        this._solution = { sid };
      }
      get _proxy() {
        this._context = this._context || new ServiceContextImpl(this._version, this._solution.sid);
        return this._context;
      }
      /**
       * Remove a ServiceInstance
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed boolean
       */
      remove(callback) {
        return this._proxy.remove(callback);
      }
      /**
       * Remove a ServiceInstance and return HTTP info
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed boolean with HTTP metadata
       */
      removeWithHttpInfo(callback) {
        return this._proxy.removeWithHttpInfo(callback);
      }
      /**
       * Fetch a ServiceInstance
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed ServiceInstance
       */
      fetch(callback) {
        return this._proxy.fetch(callback);
      }
      /**
       * Fetch a ServiceInstance and return HTTP info
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed ServiceInstance with HTTP metadata
       */
      fetchWithHttpInfo(callback) {
        return this._proxy.fetchWithHttpInfo(callback);
      }
      update(params, callback) {
        return this._proxy.update(params, callback);
      }
      updateWithHttpInfo(params, callback) {
        return this._proxy.updateWithHttpInfo(params, callback);
      }
      /**
       * Access the phoneNumbers.
       */
      phoneNumbers() {
        return this._proxy.phoneNumbers;
      }
      /**
       * Access the sessions.
       */
      sessions() {
        return this._proxy.sessions;
      }
      /**
       * Provide a user-friendly representation
       *
       * @returns Object
       */
      toJSON() {
        return {
          sid: this.sid,
          uniqueName: this.uniqueName,
          accountSid: this.accountSid,
          chatInstanceSid: this.chatInstanceSid,
          callbackUrl: this.callbackUrl,
          defaultTtl: this.defaultTtl,
          numberSelectionBehavior: this.numberSelectionBehavior,
          geoMatchLevel: this.geoMatchLevel,
          interceptCallbackUrl: this.interceptCallbackUrl,
          outOfSessionCallbackUrl: this.outOfSessionCallbackUrl,
          dateCreated: this.dateCreated,
          dateUpdated: this.dateUpdated,
          url: this.url,
          links: this.links
        };
      }
      [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
      }
    };
    exports2.ServiceInstance = ServiceInstance;
    function ServiceListInstance2(version3) {
      const instance = ((sid) => instance.get(sid));
      instance.get = function get(sid) {
        return new ServiceContextImpl(version3, sid);
      };
      instance._version = version3;
      instance._solution = {};
      instance._uri = `/Services`;
      instance.create = function create2(params, callback) {
        if (params === null || params === void 0) {
          throw new Error('Required parameter "params" missing.');
        }
        if (params["uniqueName"] === null || params["uniqueName"] === void 0) {
          throw new Error(`Required parameter "params['uniqueName']" missing.`);
        }
        let data = {};
        data["UniqueName"] = params["uniqueName"];
        if (params["defaultTtl"] !== void 0)
          data["DefaultTtl"] = params["defaultTtl"];
        if (params["callbackUrl"] !== void 0)
          data["CallbackUrl"] = params["callbackUrl"];
        if (params["geoMatchLevel"] !== void 0)
          data["GeoMatchLevel"] = params["geoMatchLevel"];
        if (params["numberSelectionBehavior"] !== void 0)
          data["NumberSelectionBehavior"] = params["numberSelectionBehavior"];
        if (params["interceptCallbackUrl"] !== void 0)
          data["InterceptCallbackUrl"] = params["interceptCallbackUrl"];
        if (params["outOfSessionCallbackUrl"] !== void 0)
          data["OutOfSessionCallbackUrl"] = params["outOfSessionCallbackUrl"];
        if (params["chatInstanceSid"] !== void 0)
          data["ChatInstanceSid"] = params["chatInstanceSid"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        let operationVersion = version3, operationPromise = operationVersion.create({
          uri: instance._uri,
          method: "post",
          data,
          headers
        });
        operationPromise = operationPromise.then((payload) => new ServiceInstance(operationVersion, payload));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
        if (params === null || params === void 0) {
          throw new Error('Required parameter "params" missing.');
        }
        if (params["uniqueName"] === null || params["uniqueName"] === void 0) {
          throw new Error(`Required parameter "params['uniqueName']" missing.`);
        }
        let data = {};
        data["UniqueName"] = params["uniqueName"];
        if (params["defaultTtl"] !== void 0)
          data["DefaultTtl"] = params["defaultTtl"];
        if (params["callbackUrl"] !== void 0)
          data["CallbackUrl"] = params["callbackUrl"];
        if (params["geoMatchLevel"] !== void 0)
          data["GeoMatchLevel"] = params["geoMatchLevel"];
        if (params["numberSelectionBehavior"] !== void 0)
          data["NumberSelectionBehavior"] = params["numberSelectionBehavior"];
        if (params["interceptCallbackUrl"] !== void 0)
          data["InterceptCallbackUrl"] = params["interceptCallbackUrl"];
        if (params["outOfSessionCallbackUrl"] !== void 0)
          data["OutOfSessionCallbackUrl"] = params["outOfSessionCallbackUrl"];
        if (params["chatInstanceSid"] !== void 0)
          data["ChatInstanceSid"] = params["chatInstanceSid"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        let operationVersion = version3;
        let operationPromise = operationVersion.createWithResponseInfo({
          uri: instance._uri,
          method: "post",
          data,
          headers
        }).then((response) => ({
          ...response,
          body: new ServiceInstance(operationVersion, response.body)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.page = function page(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["pageSize"] !== void 0)
          data["PageSize"] = params["pageSize"];
        if (params.pageNumber !== void 0)
          data["Page"] = params.pageNumber;
        if (params.pageToken !== void 0)
          data["PageToken"] = params.pageToken;
        const headers = {};
        headers["Accept"] = "application/json";
        let operationVersion = version3, operationPromise = operationVersion.page({
          uri: instance._uri,
          method: "get",
          params: data,
          headers
        });
        operationPromise = operationPromise.then((payload) => new ServicePage(operationVersion, payload, instance._solution));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.each = instance._version.each;
      instance.list = instance._version.list;
      instance.getPage = function getPage(targetUrl, callback) {
        const operationPromise = instance._version._domain.twilio.request({
          method: "get",
          uri: targetUrl
        });
        let pagePromise = operationPromise.then((payload) => new ServicePage(instance._version, payload, instance._solution));
        pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
        return pagePromise;
      };
      instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["pageSize"] !== void 0)
          data["PageSize"] = params["pageSize"];
        if (params.pageNumber !== void 0)
          data["Page"] = params.pageNumber;
        if (params.pageToken !== void 0)
          data["PageToken"] = params.pageToken;
        const headers = {};
        headers["Accept"] = "application/json";
        let operationVersion = version3;
        let operationPromise = operationVersion.page({ uri: instance._uri, method: "get", params: data, headers }).then((response) => ({
          statusCode: response.statusCode,
          headers: response.headers,
          body: new ServicePage(operationVersion, response, instance._solution)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.each = instance._version.each;
      instance.eachWithHttpInfo = instance._version.eachWithHttpInfo;
      instance.list = instance._version.list;
      instance.listWithHttpInfo = instance._version.listWithHttpInfo;
      instance.getPageWithHttpInfo = function getPageWithHttpInfo(targetUrl, callback) {
        const operationPromise = instance._version._domain.twilio.request({
          method: "get",
          uri: targetUrl
        });
        let pagePromise = operationPromise.then((response) => ({
          statusCode: response.statusCode,
          headers: response.headers,
          body: new ServicePage(instance._version, response, instance._solution)
        }));
        pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
        return pagePromise;
      };
      instance.toJSON = function toJSON() {
        return instance._solution;
      };
      instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
        return (0, util_1.inspect)(instance.toJSON(), options);
      };
      return instance;
    }
    var ServicePage = class extends Page_1.default {
      /**
       * Initialize the ServicePage
       *
       * @param version - Version of the resource
       * @param response - Response from the API
       * @param solution - Path solution
       */
      constructor(version3, response, solution) {
        super(version3, response, solution);
      }
      /**
       * Build an instance of ServiceInstance
       *
       * @param payload - Payload response from the API
       */
      getInstance(payload) {
        return new ServiceInstance(this._version, payload);
      }
      [util_1.inspect.custom](depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
      }
    };
    exports2.ServicePage = ServicePage;
  }
});

// node_modules/twilio/lib/rest/studio/v2/flow/execution.js
var require_execution = __commonJS({
  "node_modules/twilio/lib/rest/studio/v2/flow/execution.js"() {
  }
});

// node_modules/twilio/lib/rest/studio/v2/flow/flowRevision.js
var require_flowRevision = __commonJS({
  "node_modules/twilio/lib/rest/studio/v2/flow/flowRevision.js"() {
  }
});

// node_modules/twilio/lib/rest/studio/v2/flow/flowTestUser.js
var require_flowTestUser = __commonJS({
  "node_modules/twilio/lib/rest/studio/v2/flow/flowTestUser.js"() {
  }
});

// node_modules/twilio/lib/rest/studio/v2/flow.js
var require_flow = __commonJS({
  "node_modules/twilio/lib/rest/studio/v2/flow.js"(exports2) {
    "use strict";
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.FlowPage = exports2.FlowInstance = exports2.FlowContextImpl = void 0;
    exports2.FlowListInstance = FlowListInstance2;
    var util_1 = require("util");
    var Page_1 = __importDefault(require_Page());
    var deserialize = require_deserialize();
    var serialize = require_serialize();
    var utility_1 = require_utility();
    var execution_1 = require_execution();
    var flowRevision_1 = require_flowRevision();
    var flowTestUser_1 = require_flowTestUser();
    var FlowContextImpl = class {
      constructor(_version, sid) {
        this._version = _version;
        if (!(0, utility_1.isValidPathParam)(sid)) {
          throw new Error("Parameter 'sid' is not valid.");
        }
        this._solution = { sid };
        this._uri = `/Flows/${sid}`;
      }
      get executions() {
        this._executions = this._executions || (0, execution_1.ExecutionListInstance)(this._version, this._solution.sid);
        return this._executions;
      }
      get revisions() {
        this._revisions = this._revisions || (0, flowRevision_1.FlowRevisionListInstance)(this._version, this._solution.sid);
        return this._revisions;
      }
      get testUsers() {
        this._testUsers = this._testUsers || (0, flowTestUser_1.FlowTestUserListInstance)(this._version, this._solution.sid);
        return this._testUsers;
      }
      remove(callback) {
        const headers = {};
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.remove({
          uri: instance._uri,
          method: "delete",
          headers
        });
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      removeWithHttpInfo(callback) {
        const headers = {};
        const instance = this;
        let operationVersion = instance._version;
        let operationPromise = operationVersion.removeWithResponseInfo({ uri: instance._uri, method: "delete", headers }).then((response) => ({
          ...response,
          body: response.statusCode === 204
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      fetch(callback) {
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.fetch({
          uri: instance._uri,
          method: "get",
          headers
        });
        operationPromise = operationPromise.then((payload) => new FlowInstance(operationVersion, payload, instance._solution.sid));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      fetchWithHttpInfo(callback) {
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        let operationPromise = operationVersion.fetchWithResponseInfo({
          uri: instance._uri,
          method: "get",
          headers
        }).then((response) => ({
          ...response,
          body: new FlowInstance(operationVersion, response.body, instance._solution.sid)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      update(params, callback) {
        if (params === null || params === void 0) {
          throw new Error('Required parameter "params" missing.');
        }
        if (params["status"] === null || params["status"] === void 0) {
          throw new Error(`Required parameter "params['status']" missing.`);
        }
        let data = {};
        data["Status"] = params["status"];
        if (params["friendlyName"] !== void 0)
          data["FriendlyName"] = params["friendlyName"];
        if (params["definition"] !== void 0)
          data["Definition"] = serialize.object(params["definition"]);
        if (params["commitMessage"] !== void 0)
          data["CommitMessage"] = params["commitMessage"];
        if (params["authorSid"] !== void 0)
          data["AuthorSid"] = params["authorSid"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.update({
          uri: instance._uri,
          method: "post",
          data,
          headers
        });
        operationPromise = operationPromise.then((payload) => new FlowInstance(operationVersion, payload, instance._solution.sid));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      updateWithHttpInfo(params, callback) {
        if (params === null || params === void 0) {
          throw new Error('Required parameter "params" missing.');
        }
        if (params["status"] === null || params["status"] === void 0) {
          throw new Error(`Required parameter "params['status']" missing.`);
        }
        let data = {};
        data["Status"] = params["status"];
        if (params["friendlyName"] !== void 0)
          data["FriendlyName"] = params["friendlyName"];
        if (params["definition"] !== void 0)
          data["Definition"] = serialize.object(params["definition"]);
        if (params["commitMessage"] !== void 0)
          data["CommitMessage"] = params["commitMessage"];
        if (params["authorSid"] !== void 0)
          data["AuthorSid"] = params["authorSid"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        let operationPromise = operationVersion.updateWithResponseInfo({
          uri: instance._uri,
          method: "post",
          data,
          headers
        }).then((response) => ({
          ...response,
          body: new FlowInstance(operationVersion, response.body, instance._solution.sid)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      /**
       * Provide a user-friendly representation
       *
       * @returns Object
       */
      toJSON() {
        return this._solution;
      }
      [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
      }
    };
    exports2.FlowContextImpl = FlowContextImpl;
    var FlowInstance = class {
      constructor(_version, payload, sid) {
        this._version = _version;
        this.sid = payload.sid;
        this.accountSid = payload.account_sid;
        this.authorSid = payload.author_sid;
        this.friendlyName = payload.friendly_name;
        this.definition = payload.definition;
        this.status = payload.status;
        this.revision = deserialize.integer(payload.revision);
        this.commitMessage = payload.commit_message;
        this.valid = payload.valid;
        this.errors = payload.errors;
        this.warnings = payload.warnings;
        this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
        this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
        this.webhookUrl = payload.webhook_url;
        this.url = payload.url;
        this.links = payload.links;
        this._solution = { sid };
      }
      get _proxy() {
        this._context = this._context || new FlowContextImpl(this._version, this._solution.sid);
        return this._context;
      }
      /**
       * Remove a FlowInstance
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed boolean
       */
      remove(callback) {
        return this._proxy.remove(callback);
      }
      /**
       * Remove a FlowInstance and return HTTP info
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed boolean with HTTP metadata
       */
      removeWithHttpInfo(callback) {
        return this._proxy.removeWithHttpInfo(callback);
      }
      /**
       * Fetch a FlowInstance
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed FlowInstance
       */
      fetch(callback) {
        return this._proxy.fetch(callback);
      }
      /**
       * Fetch a FlowInstance and return HTTP info
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed FlowInstance with HTTP metadata
       */
      fetchWithHttpInfo(callback) {
        return this._proxy.fetchWithHttpInfo(callback);
      }
      update(params, callback) {
        return this._proxy.update(params, callback);
      }
      updateWithHttpInfo(params, callback) {
        return this._proxy.updateWithHttpInfo(params, callback);
      }
      /**
       * Access the executions.
       */
      executions() {
        return this._proxy.executions;
      }
      /**
       * Access the revisions.
       */
      revisions() {
        return this._proxy.revisions;
      }
      /**
       * Access the testUsers.
       */
      testUsers() {
        return this._proxy.testUsers;
      }
      /**
       * Provide a user-friendly representation
       *
       * @returns Object
       */
      toJSON() {
        return {
          sid: this.sid,
          accountSid: this.accountSid,
          authorSid: this.authorSid,
          friendlyName: this.friendlyName,
          definition: this.definition,
          status: this.status,
          revision: this.revision,
          commitMessage: this.commitMessage,
          valid: this.valid,
          errors: this.errors,
          warnings: this.warnings,
          dateCreated: this.dateCreated,
          dateUpdated: this.dateUpdated,
          webhookUrl: this.webhookUrl,
          url: this.url,
          links: this.links
        };
      }
      [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
      }
    };
    exports2.FlowInstance = FlowInstance;
    function FlowListInstance2(version3) {
      const instance = ((sid) => instance.get(sid));
      instance.get = function get(sid) {
        return new FlowContextImpl(version3, sid);
      };
      instance._version = version3;
      instance._solution = {};
      instance._uri = `/Flows`;
      instance.create = function create2(params, callback) {
        if (params === null || params === void 0) {
          throw new Error('Required parameter "params" missing.');
        }
        if (params["friendlyName"] === null || params["friendlyName"] === void 0) {
          throw new Error(`Required parameter "params['friendlyName']" missing.`);
        }
        if (params["status"] === null || params["status"] === void 0) {
          throw new Error(`Required parameter "params['status']" missing.`);
        }
        if (params["definition"] === null || params["definition"] === void 0) {
          throw new Error(`Required parameter "params['definition']" missing.`);
        }
        let data = {};
        data["FriendlyName"] = params["friendlyName"];
        data["Status"] = params["status"];
        data["Definition"] = serialize.object(params["definition"]);
        if (params["commitMessage"] !== void 0)
          data["CommitMessage"] = params["commitMessage"];
        if (params["authorSid"] !== void 0)
          data["AuthorSid"] = params["authorSid"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        let operationVersion = version3, operationPromise = operationVersion.create({
          uri: instance._uri,
          method: "post",
          data,
          headers
        });
        operationPromise = operationPromise.then((payload) => new FlowInstance(operationVersion, payload));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
        if (params === null || params === void 0) {
          throw new Error('Required parameter "params" missing.');
        }
        if (params["friendlyName"] === null || params["friendlyName"] === void 0) {
          throw new Error(`Required parameter "params['friendlyName']" missing.`);
        }
        if (params["status"] === null || params["status"] === void 0) {
          throw new Error(`Required parameter "params['status']" missing.`);
        }
        if (params["definition"] === null || params["definition"] === void 0) {
          throw new Error(`Required parameter "params['definition']" missing.`);
        }
        let data = {};
        data["FriendlyName"] = params["friendlyName"];
        data["Status"] = params["status"];
        data["Definition"] = serialize.object(params["definition"]);
        if (params["commitMessage"] !== void 0)
          data["CommitMessage"] = params["commitMessage"];
        if (params["authorSid"] !== void 0)
          data["AuthorSid"] = params["authorSid"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        let operationVersion = version3;
        let operationPromise = operationVersion.createWithResponseInfo({
          uri: instance._uri,
          method: "post",
          data,
          headers
        }).then((response) => ({
          ...response,
          body: new FlowInstance(operationVersion, response.body)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.page = function page(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["pageSize"] !== void 0)
          data["PageSize"] = params["pageSize"];
        if (params.pageNumber !== void 0)
          data["Page"] = params.pageNumber;
        if (params.pageToken !== void 0)
          data["PageToken"] = params.pageToken;
        const headers = {};
        headers["Accept"] = "application/json";
        let operationVersion = version3, operationPromise = operationVersion.page({
          uri: instance._uri,
          method: "get",
          params: data,
          headers
        });
        operationPromise = operationPromise.then((payload) => new FlowPage(operationVersion, payload, instance._solution));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.each = instance._version.each;
      instance.list = instance._version.list;
      instance.getPage = function getPage(targetUrl, callback) {
        const operationPromise = instance._version._domain.twilio.request({
          method: "get",
          uri: targetUrl
        });
        let pagePromise = operationPromise.then((payload) => new FlowPage(instance._version, payload, instance._solution));
        pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
        return pagePromise;
      };
      instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["pageSize"] !== void 0)
          data["PageSize"] = params["pageSize"];
        if (params.pageNumber !== void 0)
          data["Page"] = params.pageNumber;
        if (params.pageToken !== void 0)
          data["PageToken"] = params.pageToken;
        const headers = {};
        headers["Accept"] = "application/json";
        let operationVersion = version3;
        let operationPromise = operationVersion.page({ uri: instance._uri, method: "get", params: data, headers }).then((response) => ({
          statusCode: response.statusCode,
          headers: response.headers,
          body: new FlowPage(operationVersion, response, instance._solution)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.each = instance._version.each;
      instance.eachWithHttpInfo = instance._version.eachWithHttpInfo;
      instance.list = instance._version.list;
      instance.listWithHttpInfo = instance._version.listWithHttpInfo;
      instance.getPageWithHttpInfo = function getPageWithHttpInfo(targetUrl, callback) {
        const operationPromise = instance._version._domain.twilio.request({
          method: "get",
          uri: targetUrl
        });
        let pagePromise = operationPromise.then((response) => ({
          statusCode: response.statusCode,
          headers: response.headers,
          body: new FlowPage(instance._version, response, instance._solution)
        }));
        pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
        return pagePromise;
      };
      instance.toJSON = function toJSON() {
        return instance._solution;
      };
      instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
        return (0, util_1.inspect)(instance.toJSON(), options);
      };
      return instance;
    }
    var FlowPage = class extends Page_1.default {
      /**
       * Initialize the FlowPage
       *
       * @param version - Version of the resource
       * @param response - Response from the API
       * @param solution - Path solution
       */
      constructor(version3, response, solution) {
        super(version3, response, solution);
      }
      /**
       * Build an instance of FlowInstance
       *
       * @param payload - Payload response from the API
       */
      getInstance(payload) {
        return new FlowInstance(this._version, payload);
      }
      [util_1.inspect.custom](depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
      }
    };
    exports2.FlowPage = FlowPage;
  }
});

// node_modules/twilio/lib/rest/taskrouter/v1/workspace/activity.js
var require_activity = __commonJS({
  "node_modules/twilio/lib/rest/taskrouter/v1/workspace/activity.js"() {
  }
});

// node_modules/twilio/lib/rest/taskrouter/v1/workspace/event.js
var require_event = __commonJS({
  "node_modules/twilio/lib/rest/taskrouter/v1/workspace/event.js"() {
  }
});

// node_modules/twilio/lib/rest/taskrouter/v1/workspace/task.js
var require_task = __commonJS({
  "node_modules/twilio/lib/rest/taskrouter/v1/workspace/task.js"() {
  }
});

// node_modules/twilio/lib/rest/taskrouter/v1/workspace/taskChannel.js
var require_taskChannel = __commonJS({
  "node_modules/twilio/lib/rest/taskrouter/v1/workspace/taskChannel.js"(exports2) {
    "use strict";
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.TaskChannelPage = exports2.TaskChannelInstance = exports2.TaskChannelContextImpl = void 0;
    exports2.TaskChannelListInstance = TaskChannelListInstance2;
    var util_1 = require("util");
    var Page_1 = __importDefault(require_Page());
    var deserialize = require_deserialize();
    var serialize = require_serialize();
    var utility_1 = require_utility();
    var TaskChannelContextImpl = class {
      constructor(_version, workspaceSid, sid) {
        this._version = _version;
        if (!(0, utility_1.isValidPathParam)(workspaceSid)) {
          throw new Error("Parameter 'workspaceSid' is not valid.");
        }
        if (!(0, utility_1.isValidPathParam)(sid)) {
          throw new Error("Parameter 'sid' is not valid.");
        }
        this._solution = { workspaceSid, sid };
        this._uri = `/Workspaces/${workspaceSid}/TaskChannels/${sid}`;
      }
      remove(callback) {
        const headers = {};
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.remove({
          uri: instance._uri,
          method: "delete",
          headers
        });
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      removeWithHttpInfo(callback) {
        const headers = {};
        const instance = this;
        let operationVersion = instance._version;
        let operationPromise = operationVersion.removeWithResponseInfo({ uri: instance._uri, method: "delete", headers }).then((response) => ({
          ...response,
          body: response.statusCode === 204
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      fetch(callback) {
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.fetch({
          uri: instance._uri,
          method: "get",
          headers
        });
        operationPromise = operationPromise.then((payload) => new TaskChannelInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.sid));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      fetchWithHttpInfo(callback) {
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        let operationPromise = operationVersion.fetchWithResponseInfo({
          uri: instance._uri,
          method: "get",
          headers
        }).then((response) => ({
          ...response,
          body: new TaskChannelInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.sid)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      update(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["friendlyName"] !== void 0)
          data["FriendlyName"] = params["friendlyName"];
        if (params["channelOptimizedRouting"] !== void 0)
          data["ChannelOptimizedRouting"] = serialize.bool(params["channelOptimizedRouting"]);
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.update({
          uri: instance._uri,
          method: "post",
          data,
          headers
        });
        operationPromise = operationPromise.then((payload) => new TaskChannelInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.sid));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      updateWithHttpInfo(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["friendlyName"] !== void 0)
          data["FriendlyName"] = params["friendlyName"];
        if (params["channelOptimizedRouting"] !== void 0)
          data["ChannelOptimizedRouting"] = serialize.bool(params["channelOptimizedRouting"]);
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        let operationPromise = operationVersion.updateWithResponseInfo({
          uri: instance._uri,
          method: "post",
          data,
          headers
        }).then((response) => ({
          ...response,
          body: new TaskChannelInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.sid)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      /**
       * Provide a user-friendly representation
       *
       * @returns Object
       */
      toJSON() {
        return this._solution;
      }
      [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
      }
    };
    exports2.TaskChannelContextImpl = TaskChannelContextImpl;
    var TaskChannelInstance = class {
      constructor(_version, payload, workspaceSid, sid) {
        this._version = _version;
        this.accountSid = payload.account_sid;
        this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
        this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
        this.friendlyName = payload.friendly_name;
        this.sid = payload.sid;
        this.uniqueName = payload.unique_name;
        this.workspaceSid = payload.workspace_sid;
        this.channelOptimizedRouting = payload.channel_optimized_routing;
        this.url = payload.url;
        this.links = payload.links;
        this._solution = { workspaceSid, sid };
      }
      get _proxy() {
        this._context = this._context || new TaskChannelContextImpl(this._version, this._solution.workspaceSid, this._solution.sid);
        return this._context;
      }
      /**
       * Remove a TaskChannelInstance
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed boolean
       */
      remove(callback) {
        return this._proxy.remove(callback);
      }
      /**
       * Remove a TaskChannelInstance and return HTTP info
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed boolean with HTTP metadata
       */
      removeWithHttpInfo(callback) {
        return this._proxy.removeWithHttpInfo(callback);
      }
      /**
       * Fetch a TaskChannelInstance
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed TaskChannelInstance
       */
      fetch(callback) {
        return this._proxy.fetch(callback);
      }
      /**
       * Fetch a TaskChannelInstance and return HTTP info
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed TaskChannelInstance with HTTP metadata
       */
      fetchWithHttpInfo(callback) {
        return this._proxy.fetchWithHttpInfo(callback);
      }
      update(params, callback) {
        return this._proxy.update(params, callback);
      }
      updateWithHttpInfo(params, callback) {
        return this._proxy.updateWithHttpInfo(params, callback);
      }
      /**
       * Provide a user-friendly representation
       *
       * @returns Object
       */
      toJSON() {
        return {
          accountSid: this.accountSid,
          dateCreated: this.dateCreated,
          dateUpdated: this.dateUpdated,
          friendlyName: this.friendlyName,
          sid: this.sid,
          uniqueName: this.uniqueName,
          workspaceSid: this.workspaceSid,
          channelOptimizedRouting: this.channelOptimizedRouting,
          url: this.url,
          links: this.links
        };
      }
      [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
      }
    };
    exports2.TaskChannelInstance = TaskChannelInstance;
    function TaskChannelListInstance2(version3, workspaceSid) {
      if (!(0, utility_1.isValidPathParam)(workspaceSid)) {
        throw new Error("Parameter 'workspaceSid' is not valid.");
      }
      const instance = ((sid) => instance.get(sid));
      instance.get = function get(sid) {
        return new TaskChannelContextImpl(version3, workspaceSid, sid);
      };
      instance._version = version3;
      instance._solution = { workspaceSid };
      instance._uri = `/Workspaces/${workspaceSid}/TaskChannels`;
      instance.create = function create2(params, callback) {
        if (params === null || params === void 0) {
          throw new Error('Required parameter "params" missing.');
        }
        if (params["friendlyName"] === null || params["friendlyName"] === void 0) {
          throw new Error(`Required parameter "params['friendlyName']" missing.`);
        }
        if (params["uniqueName"] === null || params["uniqueName"] === void 0) {
          throw new Error(`Required parameter "params['uniqueName']" missing.`);
        }
        let data = {};
        data["FriendlyName"] = params["friendlyName"];
        data["UniqueName"] = params["uniqueName"];
        if (params["channelOptimizedRouting"] !== void 0)
          data["ChannelOptimizedRouting"] = serialize.bool(params["channelOptimizedRouting"]);
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        let operationVersion = version3, operationPromise = operationVersion.create({
          uri: instance._uri,
          method: "post",
          data,
          headers
        });
        operationPromise = operationPromise.then((payload) => new TaskChannelInstance(operationVersion, payload, instance._solution.workspaceSid));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
        if (params === null || params === void 0) {
          throw new Error('Required parameter "params" missing.');
        }
        if (params["friendlyName"] === null || params["friendlyName"] === void 0) {
          throw new Error(`Required parameter "params['friendlyName']" missing.`);
        }
        if (params["uniqueName"] === null || params["uniqueName"] === void 0) {
          throw new Error(`Required parameter "params['uniqueName']" missing.`);
        }
        let data = {};
        data["FriendlyName"] = params["friendlyName"];
        data["UniqueName"] = params["uniqueName"];
        if (params["channelOptimizedRouting"] !== void 0)
          data["ChannelOptimizedRouting"] = serialize.bool(params["channelOptimizedRouting"]);
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        let operationVersion = version3;
        let operationPromise = operationVersion.createWithResponseInfo({
          uri: instance._uri,
          method: "post",
          data,
          headers
        }).then((response) => ({
          ...response,
          body: new TaskChannelInstance(operationVersion, response.body, instance._solution.workspaceSid)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.page = function page(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["pageSize"] !== void 0)
          data["PageSize"] = params["pageSize"];
        if (params.pageNumber !== void 0)
          data["Page"] = params.pageNumber;
        if (params.pageToken !== void 0)
          data["PageToken"] = params.pageToken;
        const headers = {};
        headers["Accept"] = "application/json";
        let operationVersion = version3, operationPromise = operationVersion.page({
          uri: instance._uri,
          method: "get",
          params: data,
          headers
        });
        operationPromise = operationPromise.then((payload) => new TaskChannelPage(operationVersion, payload, instance._solution));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.each = instance._version.each;
      instance.list = instance._version.list;
      instance.getPage = function getPage(targetUrl, callback) {
        const operationPromise = instance._version._domain.twilio.request({
          method: "get",
          uri: targetUrl
        });
        let pagePromise = operationPromise.then((payload) => new TaskChannelPage(instance._version, payload, instance._solution));
        pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
        return pagePromise;
      };
      instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["pageSize"] !== void 0)
          data["PageSize"] = params["pageSize"];
        if (params.pageNumber !== void 0)
          data["Page"] = params.pageNumber;
        if (params.pageToken !== void 0)
          data["PageToken"] = params.pageToken;
        const headers = {};
        headers["Accept"] = "application/json";
        let operationVersion = version3;
        let operationPromise = operationVersion.page({ uri: instance._uri, method: "get", params: data, headers }).then((response) => ({
          statusCode: response.statusCode,
          headers: response.headers,
          body: new TaskChannelPage(operationVersion, response, instance._solution)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.each = instance._version.each;
      instance.eachWithHttpInfo = instance._version.eachWithHttpInfo;
      instance.list = instance._version.list;
      instance.listWithHttpInfo = instance._version.listWithHttpInfo;
      instance.getPageWithHttpInfo = function getPageWithHttpInfo(targetUrl, callback) {
        const operationPromise = instance._version._domain.twilio.request({
          method: "get",
          uri: targetUrl
        });
        let pagePromise = operationPromise.then((response) => ({
          statusCode: response.statusCode,
          headers: response.headers,
          body: new TaskChannelPage(instance._version, response, instance._solution)
        }));
        pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
        return pagePromise;
      };
      instance.toJSON = function toJSON() {
        return instance._solution;
      };
      instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
        return (0, util_1.inspect)(instance.toJSON(), options);
      };
      return instance;
    }
    var TaskChannelPage = class extends Page_1.default {
      /**
       * Initialize the TaskChannelPage
       *
       * @param version - Version of the resource
       * @param response - Response from the API
       * @param solution - Path solution
       */
      constructor(version3, response, solution) {
        super(version3, response, solution);
      }
      /**
       * Build an instance of TaskChannelInstance
       *
       * @param payload - Payload response from the API
       */
      getInstance(payload) {
        return new TaskChannelInstance(this._version, payload, this._solution.workspaceSid);
      }
      [util_1.inspect.custom](depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
      }
    };
    exports2.TaskChannelPage = TaskChannelPage;
  }
});

// node_modules/twilio/lib/rest/taskrouter/v1/workspace/taskQueue.js
var require_taskQueue = __commonJS({
  "node_modules/twilio/lib/rest/taskrouter/v1/workspace/taskQueue.js"() {
  }
});

// node_modules/twilio/lib/rest/taskrouter/v1/workspace/worker.js
var require_worker = __commonJS({
  "node_modules/twilio/lib/rest/taskrouter/v1/workspace/worker.js"() {
  }
});

// node_modules/twilio/lib/rest/taskrouter/v1/workspace/workflow/workflowCumulativeStatistics.js
var require_workflowCumulativeStatistics = __commonJS({
  "node_modules/twilio/lib/rest/taskrouter/v1/workspace/workflow/workflowCumulativeStatistics.js"() {
  }
});

// node_modules/twilio/lib/rest/taskrouter/v1/workspace/workflow/workflowRealTimeStatistics.js
var require_workflowRealTimeStatistics = __commonJS({
  "node_modules/twilio/lib/rest/taskrouter/v1/workspace/workflow/workflowRealTimeStatistics.js"() {
  }
});

// node_modules/twilio/lib/rest/taskrouter/v1/workspace/workflow/workflowStatistics.js
var require_workflowStatistics = __commonJS({
  "node_modules/twilio/lib/rest/taskrouter/v1/workspace/workflow/workflowStatistics.js"() {
  }
});

// node_modules/twilio/lib/rest/taskrouter/v1/workspace/workflow.js
var require_workflow = __commonJS({
  "node_modules/twilio/lib/rest/taskrouter/v1/workspace/workflow.js"(exports2) {
    "use strict";
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.WorkflowPage = exports2.WorkflowInstance = exports2.WorkflowContextImpl = void 0;
    exports2.WorkflowListInstance = WorkflowListInstance2;
    var util_1 = require("util");
    var Page_1 = __importDefault(require_Page());
    var deserialize = require_deserialize();
    var serialize = require_serialize();
    var utility_1 = require_utility();
    var workflowCumulativeStatistics_1 = require_workflowCumulativeStatistics();
    var workflowRealTimeStatistics_1 = require_workflowRealTimeStatistics();
    var workflowStatistics_1 = require_workflowStatistics();
    var WorkflowContextImpl = class {
      constructor(_version, workspaceSid, sid) {
        this._version = _version;
        if (!(0, utility_1.isValidPathParam)(workspaceSid)) {
          throw new Error("Parameter 'workspaceSid' is not valid.");
        }
        if (!(0, utility_1.isValidPathParam)(sid)) {
          throw new Error("Parameter 'sid' is not valid.");
        }
        this._solution = { workspaceSid, sid };
        this._uri = `/Workspaces/${workspaceSid}/Workflows/${sid}`;
      }
      get cumulativeStatistics() {
        this._cumulativeStatistics = this._cumulativeStatistics || (0, workflowCumulativeStatistics_1.WorkflowCumulativeStatisticsListInstance)(this._version, this._solution.workspaceSid, this._solution.sid);
        return this._cumulativeStatistics;
      }
      get realTimeStatistics() {
        this._realTimeStatistics = this._realTimeStatistics || (0, workflowRealTimeStatistics_1.WorkflowRealTimeStatisticsListInstance)(this._version, this._solution.workspaceSid, this._solution.sid);
        return this._realTimeStatistics;
      }
      get statistics() {
        this._statistics = this._statistics || (0, workflowStatistics_1.WorkflowStatisticsListInstance)(this._version, this._solution.workspaceSid, this._solution.sid);
        return this._statistics;
      }
      remove(callback) {
        const headers = {};
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.remove({
          uri: instance._uri,
          method: "delete",
          headers
        });
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      removeWithHttpInfo(callback) {
        const headers = {};
        const instance = this;
        let operationVersion = instance._version;
        let operationPromise = operationVersion.removeWithResponseInfo({ uri: instance._uri, method: "delete", headers }).then((response) => ({
          ...response,
          body: response.statusCode === 204
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      fetch(callback) {
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.fetch({
          uri: instance._uri,
          method: "get",
          headers
        });
        operationPromise = operationPromise.then((payload) => new WorkflowInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.sid));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      fetchWithHttpInfo(callback) {
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        let operationPromise = operationVersion.fetchWithResponseInfo({
          uri: instance._uri,
          method: "get",
          headers
        }).then((response) => ({
          ...response,
          body: new WorkflowInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.sid)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      update(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["friendlyName"] !== void 0)
          data["FriendlyName"] = params["friendlyName"];
        if (params["assignmentCallbackUrl"] !== void 0)
          data["AssignmentCallbackUrl"] = params["assignmentCallbackUrl"];
        if (params["fallbackAssignmentCallbackUrl"] !== void 0)
          data["FallbackAssignmentCallbackUrl"] = params["fallbackAssignmentCallbackUrl"];
        if (params["configuration"] !== void 0)
          data["Configuration"] = params["configuration"];
        if (params["taskReservationTimeout"] !== void 0)
          data["TaskReservationTimeout"] = params["taskReservationTimeout"];
        if (params["reEvaluateTasks"] !== void 0)
          data["ReEvaluateTasks"] = params["reEvaluateTasks"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.update({
          uri: instance._uri,
          method: "post",
          data,
          headers
        });
        operationPromise = operationPromise.then((payload) => new WorkflowInstance(operationVersion, payload, instance._solution.workspaceSid, instance._solution.sid));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      updateWithHttpInfo(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["friendlyName"] !== void 0)
          data["FriendlyName"] = params["friendlyName"];
        if (params["assignmentCallbackUrl"] !== void 0)
          data["AssignmentCallbackUrl"] = params["assignmentCallbackUrl"];
        if (params["fallbackAssignmentCallbackUrl"] !== void 0)
          data["FallbackAssignmentCallbackUrl"] = params["fallbackAssignmentCallbackUrl"];
        if (params["configuration"] !== void 0)
          data["Configuration"] = params["configuration"];
        if (params["taskReservationTimeout"] !== void 0)
          data["TaskReservationTimeout"] = params["taskReservationTimeout"];
        if (params["reEvaluateTasks"] !== void 0)
          data["ReEvaluateTasks"] = params["reEvaluateTasks"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        let operationPromise = operationVersion.updateWithResponseInfo({
          uri: instance._uri,
          method: "post",
          data,
          headers
        }).then((response) => ({
          ...response,
          body: new WorkflowInstance(operationVersion, response.body, instance._solution.workspaceSid, instance._solution.sid)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      /**
       * Provide a user-friendly representation
       *
       * @returns Object
       */
      toJSON() {
        return this._solution;
      }
      [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
      }
    };
    exports2.WorkflowContextImpl = WorkflowContextImpl;
    var WorkflowInstance = class {
      constructor(_version, payload, workspaceSid, sid) {
        this._version = _version;
        this.accountSid = payload.account_sid;
        this.assignmentCallbackUrl = payload.assignment_callback_url;
        this.configuration = payload.configuration;
        this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
        this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
        this.documentContentType = payload.document_content_type;
        this.fallbackAssignmentCallbackUrl = payload.fallback_assignment_callback_url;
        this.friendlyName = payload.friendly_name;
        this.sid = payload.sid;
        this.taskReservationTimeout = deserialize.integer(payload.task_reservation_timeout);
        this.workspaceSid = payload.workspace_sid;
        this.url = payload.url;
        this.links = payload.links;
        this._solution = { workspaceSid, sid };
      }
      get _proxy() {
        this._context = this._context || new WorkflowContextImpl(this._version, this._solution.workspaceSid, this._solution.sid);
        return this._context;
      }
      /**
       * Remove a WorkflowInstance
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed boolean
       */
      remove(callback) {
        return this._proxy.remove(callback);
      }
      /**
       * Remove a WorkflowInstance and return HTTP info
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed boolean with HTTP metadata
       */
      removeWithHttpInfo(callback) {
        return this._proxy.removeWithHttpInfo(callback);
      }
      /**
       * Fetch a WorkflowInstance
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed WorkflowInstance
       */
      fetch(callback) {
        return this._proxy.fetch(callback);
      }
      /**
       * Fetch a WorkflowInstance and return HTTP info
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed WorkflowInstance with HTTP metadata
       */
      fetchWithHttpInfo(callback) {
        return this._proxy.fetchWithHttpInfo(callback);
      }
      update(params, callback) {
        return this._proxy.update(params, callback);
      }
      updateWithHttpInfo(params, callback) {
        return this._proxy.updateWithHttpInfo(params, callback);
      }
      /**
       * Access the cumulativeStatistics.
       */
      cumulativeStatistics() {
        return this._proxy.cumulativeStatistics;
      }
      /**
       * Access the realTimeStatistics.
       */
      realTimeStatistics() {
        return this._proxy.realTimeStatistics;
      }
      /**
       * Access the statistics.
       */
      statistics() {
        return this._proxy.statistics;
      }
      /**
       * Provide a user-friendly representation
       *
       * @returns Object
       */
      toJSON() {
        return {
          accountSid: this.accountSid,
          assignmentCallbackUrl: this.assignmentCallbackUrl,
          configuration: this.configuration,
          dateCreated: this.dateCreated,
          dateUpdated: this.dateUpdated,
          documentContentType: this.documentContentType,
          fallbackAssignmentCallbackUrl: this.fallbackAssignmentCallbackUrl,
          friendlyName: this.friendlyName,
          sid: this.sid,
          taskReservationTimeout: this.taskReservationTimeout,
          workspaceSid: this.workspaceSid,
          url: this.url,
          links: this.links
        };
      }
      [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
      }
    };
    exports2.WorkflowInstance = WorkflowInstance;
    function WorkflowListInstance2(version3, workspaceSid) {
      if (!(0, utility_1.isValidPathParam)(workspaceSid)) {
        throw new Error("Parameter 'workspaceSid' is not valid.");
      }
      const instance = ((sid) => instance.get(sid));
      instance.get = function get(sid) {
        return new WorkflowContextImpl(version3, workspaceSid, sid);
      };
      instance._version = version3;
      instance._solution = { workspaceSid };
      instance._uri = `/Workspaces/${workspaceSid}/Workflows`;
      instance.create = function create2(params, callback) {
        if (params === null || params === void 0) {
          throw new Error('Required parameter "params" missing.');
        }
        if (params["friendlyName"] === null || params["friendlyName"] === void 0) {
          throw new Error(`Required parameter "params['friendlyName']" missing.`);
        }
        if (params["configuration"] === null || params["configuration"] === void 0) {
          throw new Error(`Required parameter "params['configuration']" missing.`);
        }
        let data = {};
        data["FriendlyName"] = params["friendlyName"];
        data["Configuration"] = params["configuration"];
        if (params["assignmentCallbackUrl"] !== void 0)
          data["AssignmentCallbackUrl"] = params["assignmentCallbackUrl"];
        if (params["fallbackAssignmentCallbackUrl"] !== void 0)
          data["FallbackAssignmentCallbackUrl"] = params["fallbackAssignmentCallbackUrl"];
        if (params["taskReservationTimeout"] !== void 0)
          data["TaskReservationTimeout"] = params["taskReservationTimeout"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        let operationVersion = version3, operationPromise = operationVersion.create({
          uri: instance._uri,
          method: "post",
          data,
          headers
        });
        operationPromise = operationPromise.then((payload) => new WorkflowInstance(operationVersion, payload, instance._solution.workspaceSid));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
        if (params === null || params === void 0) {
          throw new Error('Required parameter "params" missing.');
        }
        if (params["friendlyName"] === null || params["friendlyName"] === void 0) {
          throw new Error(`Required parameter "params['friendlyName']" missing.`);
        }
        if (params["configuration"] === null || params["configuration"] === void 0) {
          throw new Error(`Required parameter "params['configuration']" missing.`);
        }
        let data = {};
        data["FriendlyName"] = params["friendlyName"];
        data["Configuration"] = params["configuration"];
        if (params["assignmentCallbackUrl"] !== void 0)
          data["AssignmentCallbackUrl"] = params["assignmentCallbackUrl"];
        if (params["fallbackAssignmentCallbackUrl"] !== void 0)
          data["FallbackAssignmentCallbackUrl"] = params["fallbackAssignmentCallbackUrl"];
        if (params["taskReservationTimeout"] !== void 0)
          data["TaskReservationTimeout"] = params["taskReservationTimeout"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        let operationVersion = version3;
        let operationPromise = operationVersion.createWithResponseInfo({
          uri: instance._uri,
          method: "post",
          data,
          headers
        }).then((response) => ({
          ...response,
          body: new WorkflowInstance(operationVersion, response.body, instance._solution.workspaceSid)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.page = function page(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["friendlyName"] !== void 0)
          data["FriendlyName"] = params["friendlyName"];
        if (params["pageSize"] !== void 0)
          data["PageSize"] = params["pageSize"];
        if (params.pageNumber !== void 0)
          data["Page"] = params.pageNumber;
        if (params.pageToken !== void 0)
          data["PageToken"] = params.pageToken;
        const headers = {};
        headers["Accept"] = "application/json";
        let operationVersion = version3, operationPromise = operationVersion.page({
          uri: instance._uri,
          method: "get",
          params: data,
          headers
        });
        operationPromise = operationPromise.then((payload) => new WorkflowPage(operationVersion, payload, instance._solution));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.each = instance._version.each;
      instance.list = instance._version.list;
      instance.getPage = function getPage(targetUrl, callback) {
        const operationPromise = instance._version._domain.twilio.request({
          method: "get",
          uri: targetUrl
        });
        let pagePromise = operationPromise.then((payload) => new WorkflowPage(instance._version, payload, instance._solution));
        pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
        return pagePromise;
      };
      instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["friendlyName"] !== void 0)
          data["FriendlyName"] = params["friendlyName"];
        if (params["pageSize"] !== void 0)
          data["PageSize"] = params["pageSize"];
        if (params.pageNumber !== void 0)
          data["Page"] = params.pageNumber;
        if (params.pageToken !== void 0)
          data["PageToken"] = params.pageToken;
        const headers = {};
        headers["Accept"] = "application/json";
        let operationVersion = version3;
        let operationPromise = operationVersion.page({ uri: instance._uri, method: "get", params: data, headers }).then((response) => ({
          statusCode: response.statusCode,
          headers: response.headers,
          body: new WorkflowPage(operationVersion, response, instance._solution)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.each = instance._version.each;
      instance.eachWithHttpInfo = instance._version.eachWithHttpInfo;
      instance.list = instance._version.list;
      instance.listWithHttpInfo = instance._version.listWithHttpInfo;
      instance.getPageWithHttpInfo = function getPageWithHttpInfo(targetUrl, callback) {
        const operationPromise = instance._version._domain.twilio.request({
          method: "get",
          uri: targetUrl
        });
        let pagePromise = operationPromise.then((response) => ({
          statusCode: response.statusCode,
          headers: response.headers,
          body: new WorkflowPage(instance._version, response, instance._solution)
        }));
        pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
        return pagePromise;
      };
      instance.toJSON = function toJSON() {
        return instance._solution;
      };
      instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
        return (0, util_1.inspect)(instance.toJSON(), options);
      };
      return instance;
    }
    var WorkflowPage = class extends Page_1.default {
      /**
       * Initialize the WorkflowPage
       *
       * @param version - Version of the resource
       * @param response - Response from the API
       * @param solution - Path solution
       */
      constructor(version3, response, solution) {
        super(version3, response, solution);
      }
      /**
       * Build an instance of WorkflowInstance
       *
       * @param payload - Payload response from the API
       */
      getInstance(payload) {
        return new WorkflowInstance(this._version, payload, this._solution.workspaceSid);
      }
      [util_1.inspect.custom](depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
      }
    };
    exports2.WorkflowPage = WorkflowPage;
  }
});

// node_modules/twilio/lib/rest/taskrouter/v1/workspace/workspaceCumulativeStatistics.js
var require_workspaceCumulativeStatistics = __commonJS({
  "node_modules/twilio/lib/rest/taskrouter/v1/workspace/workspaceCumulativeStatistics.js"() {
  }
});

// node_modules/twilio/lib/rest/taskrouter/v1/workspace/workspaceRealTimeStatistics.js
var require_workspaceRealTimeStatistics = __commonJS({
  "node_modules/twilio/lib/rest/taskrouter/v1/workspace/workspaceRealTimeStatistics.js"() {
  }
});

// node_modules/twilio/lib/rest/taskrouter/v1/workspace/workspaceStatistics.js
var require_workspaceStatistics = __commonJS({
  "node_modules/twilio/lib/rest/taskrouter/v1/workspace/workspaceStatistics.js"() {
  }
});

// node_modules/twilio/lib/rest/taskrouter/v1/workspace.js
var require_workspace = __commonJS({
  "node_modules/twilio/lib/rest/taskrouter/v1/workspace.js"(exports2) {
    "use strict";
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.WorkspacePage = exports2.WorkspaceInstance = exports2.WorkspaceContextImpl = void 0;
    exports2.WorkspaceListInstance = WorkspaceListInstance2;
    var util_1 = require("util");
    var Page_1 = __importDefault(require_Page());
    var deserialize = require_deserialize();
    var serialize = require_serialize();
    var utility_1 = require_utility();
    var activity_1 = require_activity();
    var event_1 = require_event();
    var task_1 = require_task();
    var taskChannel_1 = require_taskChannel();
    var taskQueue_1 = require_taskQueue();
    var worker_1 = require_worker();
    var workflow_1 = require_workflow();
    var workspaceCumulativeStatistics_1 = require_workspaceCumulativeStatistics();
    var workspaceRealTimeStatistics_1 = require_workspaceRealTimeStatistics();
    var workspaceStatistics_1 = require_workspaceStatistics();
    var WorkspaceContextImpl = class {
      constructor(_version, sid) {
        this._version = _version;
        if (!(0, utility_1.isValidPathParam)(sid)) {
          throw new Error("Parameter 'sid' is not valid.");
        }
        this._solution = { sid };
        this._uri = `/Workspaces/${sid}`;
      }
      get activities() {
        this._activities = this._activities || (0, activity_1.ActivityListInstance)(this._version, this._solution.sid);
        return this._activities;
      }
      get events() {
        this._events = this._events || (0, event_1.EventListInstance)(this._version, this._solution.sid);
        return this._events;
      }
      get tasks() {
        this._tasks = this._tasks || (0, task_1.TaskListInstance)(this._version, this._solution.sid);
        return this._tasks;
      }
      get taskChannels() {
        this._taskChannels = this._taskChannels || (0, taskChannel_1.TaskChannelListInstance)(this._version, this._solution.sid);
        return this._taskChannels;
      }
      get taskQueues() {
        this._taskQueues = this._taskQueues || (0, taskQueue_1.TaskQueueListInstance)(this._version, this._solution.sid);
        return this._taskQueues;
      }
      get workers() {
        this._workers = this._workers || (0, worker_1.WorkerListInstance)(this._version, this._solution.sid);
        return this._workers;
      }
      get workflows() {
        this._workflows = this._workflows || (0, workflow_1.WorkflowListInstance)(this._version, this._solution.sid);
        return this._workflows;
      }
      get cumulativeStatistics() {
        this._cumulativeStatistics = this._cumulativeStatistics || (0, workspaceCumulativeStatistics_1.WorkspaceCumulativeStatisticsListInstance)(this._version, this._solution.sid);
        return this._cumulativeStatistics;
      }
      get realTimeStatistics() {
        this._realTimeStatistics = this._realTimeStatistics || (0, workspaceRealTimeStatistics_1.WorkspaceRealTimeStatisticsListInstance)(this._version, this._solution.sid);
        return this._realTimeStatistics;
      }
      get statistics() {
        this._statistics = this._statistics || (0, workspaceStatistics_1.WorkspaceStatisticsListInstance)(this._version, this._solution.sid);
        return this._statistics;
      }
      remove(callback) {
        const headers = {};
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.remove({
          uri: instance._uri,
          method: "delete",
          headers
        });
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      removeWithHttpInfo(callback) {
        const headers = {};
        const instance = this;
        let operationVersion = instance._version;
        let operationPromise = operationVersion.removeWithResponseInfo({ uri: instance._uri, method: "delete", headers }).then((response) => ({
          ...response,
          body: response.statusCode === 204
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      fetch(callback) {
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.fetch({
          uri: instance._uri,
          method: "get",
          headers
        });
        operationPromise = operationPromise.then((payload) => new WorkspaceInstance(operationVersion, payload, instance._solution.sid));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      fetchWithHttpInfo(callback) {
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        let operationPromise = operationVersion.fetchWithResponseInfo({
          uri: instance._uri,
          method: "get",
          headers
        }).then((response) => ({
          ...response,
          body: new WorkspaceInstance(operationVersion, response.body, instance._solution.sid)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      update(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["defaultActivitySid"] !== void 0)
          data["DefaultActivitySid"] = params["defaultActivitySid"];
        if (params["eventCallbackUrl"] !== void 0)
          data["EventCallbackUrl"] = params["eventCallbackUrl"];
        if (params["eventsFilter"] !== void 0)
          data["EventsFilter"] = params["eventsFilter"];
        if (params["friendlyName"] !== void 0)
          data["FriendlyName"] = params["friendlyName"];
        if (params["multiTaskEnabled"] !== void 0)
          data["MultiTaskEnabled"] = serialize.bool(params["multiTaskEnabled"]);
        if (params["timeoutActivitySid"] !== void 0)
          data["TimeoutActivitySid"] = params["timeoutActivitySid"];
        if (params["prioritizeQueueOrder"] !== void 0)
          data["PrioritizeQueueOrder"] = params["prioritizeQueueOrder"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.update({
          uri: instance._uri,
          method: "post",
          data,
          headers
        });
        operationPromise = operationPromise.then((payload) => new WorkspaceInstance(operationVersion, payload, instance._solution.sid));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      updateWithHttpInfo(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["defaultActivitySid"] !== void 0)
          data["DefaultActivitySid"] = params["defaultActivitySid"];
        if (params["eventCallbackUrl"] !== void 0)
          data["EventCallbackUrl"] = params["eventCallbackUrl"];
        if (params["eventsFilter"] !== void 0)
          data["EventsFilter"] = params["eventsFilter"];
        if (params["friendlyName"] !== void 0)
          data["FriendlyName"] = params["friendlyName"];
        if (params["multiTaskEnabled"] !== void 0)
          data["MultiTaskEnabled"] = serialize.bool(params["multiTaskEnabled"]);
        if (params["timeoutActivitySid"] !== void 0)
          data["TimeoutActivitySid"] = params["timeoutActivitySid"];
        if (params["prioritizeQueueOrder"] !== void 0)
          data["PrioritizeQueueOrder"] = params["prioritizeQueueOrder"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        let operationPromise = operationVersion.updateWithResponseInfo({
          uri: instance._uri,
          method: "post",
          data,
          headers
        }).then((response) => ({
          ...response,
          body: new WorkspaceInstance(operationVersion, response.body, instance._solution.sid)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      }
      /**
       * Provide a user-friendly representation
       *
       * @returns Object
       */
      toJSON() {
        return this._solution;
      }
      [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
      }
    };
    exports2.WorkspaceContextImpl = WorkspaceContextImpl;
    var WorkspaceInstance = class {
      constructor(_version, payload, sid) {
        this._version = _version;
        this.accountSid = payload.account_sid;
        this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
        this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
        this.defaultActivityName = payload.default_activity_name;
        this.defaultActivitySid = payload.default_activity_sid;
        this.eventCallbackUrl = payload.event_callback_url;
        this.eventsFilter = payload.events_filter;
        this.friendlyName = payload.friendly_name;
        this.multiTaskEnabled = payload.multi_task_enabled;
        this.sid = payload.sid;
        this.timeoutActivityName = payload.timeout_activity_name;
        this.timeoutActivitySid = payload.timeout_activity_sid;
        this.prioritizeQueueOrder = payload.prioritize_queue_order;
        this.url = payload.url;
        this.links = payload.links;
        this._solution = { sid };
      }
      get _proxy() {
        this._context = this._context || new WorkspaceContextImpl(this._version, this._solution.sid);
        return this._context;
      }
      /**
       * Remove a WorkspaceInstance
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed boolean
       */
      remove(callback) {
        return this._proxy.remove(callback);
      }
      /**
       * Remove a WorkspaceInstance and return HTTP info
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed boolean with HTTP metadata
       */
      removeWithHttpInfo(callback) {
        return this._proxy.removeWithHttpInfo(callback);
      }
      /**
       * Fetch a WorkspaceInstance
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed WorkspaceInstance
       */
      fetch(callback) {
        return this._proxy.fetch(callback);
      }
      /**
       * Fetch a WorkspaceInstance and return HTTP info
       *
       * @param callback - Callback to handle processed record
       *
       * @returns Resolves to processed WorkspaceInstance with HTTP metadata
       */
      fetchWithHttpInfo(callback) {
        return this._proxy.fetchWithHttpInfo(callback);
      }
      update(params, callback) {
        return this._proxy.update(params, callback);
      }
      updateWithHttpInfo(params, callback) {
        return this._proxy.updateWithHttpInfo(params, callback);
      }
      /**
       * Access the activities.
       */
      activities() {
        return this._proxy.activities;
      }
      /**
       * Access the events.
       */
      events() {
        return this._proxy.events;
      }
      /**
       * Access the tasks.
       */
      tasks() {
        return this._proxy.tasks;
      }
      /**
       * Access the taskChannels.
       */
      taskChannels() {
        return this._proxy.taskChannels;
      }
      /**
       * Access the taskQueues.
       */
      taskQueues() {
        return this._proxy.taskQueues;
      }
      /**
       * Access the workers.
       */
      workers() {
        return this._proxy.workers;
      }
      /**
       * Access the workflows.
       */
      workflows() {
        return this._proxy.workflows;
      }
      /**
       * Access the cumulativeStatistics.
       */
      cumulativeStatistics() {
        return this._proxy.cumulativeStatistics;
      }
      /**
       * Access the realTimeStatistics.
       */
      realTimeStatistics() {
        return this._proxy.realTimeStatistics;
      }
      /**
       * Access the statistics.
       */
      statistics() {
        return this._proxy.statistics;
      }
      /**
       * Provide a user-friendly representation
       *
       * @returns Object
       */
      toJSON() {
        return {
          accountSid: this.accountSid,
          dateCreated: this.dateCreated,
          dateUpdated: this.dateUpdated,
          defaultActivityName: this.defaultActivityName,
          defaultActivitySid: this.defaultActivitySid,
          eventCallbackUrl: this.eventCallbackUrl,
          eventsFilter: this.eventsFilter,
          friendlyName: this.friendlyName,
          multiTaskEnabled: this.multiTaskEnabled,
          sid: this.sid,
          timeoutActivityName: this.timeoutActivityName,
          timeoutActivitySid: this.timeoutActivitySid,
          prioritizeQueueOrder: this.prioritizeQueueOrder,
          url: this.url,
          links: this.links
        };
      }
      [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
      }
    };
    exports2.WorkspaceInstance = WorkspaceInstance;
    function WorkspaceListInstance2(version3) {
      const instance = ((sid) => instance.get(sid));
      instance.get = function get(sid) {
        return new WorkspaceContextImpl(version3, sid);
      };
      instance._version = version3;
      instance._solution = {};
      instance._uri = `/Workspaces`;
      instance.create = function create2(params, callback) {
        if (params === null || params === void 0) {
          throw new Error('Required parameter "params" missing.');
        }
        if (params["friendlyName"] === null || params["friendlyName"] === void 0) {
          throw new Error(`Required parameter "params['friendlyName']" missing.`);
        }
        let data = {};
        data["FriendlyName"] = params["friendlyName"];
        if (params["eventCallbackUrl"] !== void 0)
          data["EventCallbackUrl"] = params["eventCallbackUrl"];
        if (params["eventsFilter"] !== void 0)
          data["EventsFilter"] = params["eventsFilter"];
        if (params["multiTaskEnabled"] !== void 0)
          data["MultiTaskEnabled"] = serialize.bool(params["multiTaskEnabled"]);
        if (params["template"] !== void 0)
          data["Template"] = params["template"];
        if (params["prioritizeQueueOrder"] !== void 0)
          data["PrioritizeQueueOrder"] = params["prioritizeQueueOrder"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        let operationVersion = version3, operationPromise = operationVersion.create({
          uri: instance._uri,
          method: "post",
          data,
          headers
        });
        operationPromise = operationPromise.then((payload) => new WorkspaceInstance(operationVersion, payload));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
        if (params === null || params === void 0) {
          throw new Error('Required parameter "params" missing.');
        }
        if (params["friendlyName"] === null || params["friendlyName"] === void 0) {
          throw new Error(`Required parameter "params['friendlyName']" missing.`);
        }
        let data = {};
        data["FriendlyName"] = params["friendlyName"];
        if (params["eventCallbackUrl"] !== void 0)
          data["EventCallbackUrl"] = params["eventCallbackUrl"];
        if (params["eventsFilter"] !== void 0)
          data["EventsFilter"] = params["eventsFilter"];
        if (params["multiTaskEnabled"] !== void 0)
          data["MultiTaskEnabled"] = serialize.bool(params["multiTaskEnabled"]);
        if (params["template"] !== void 0)
          data["Template"] = params["template"];
        if (params["prioritizeQueueOrder"] !== void 0)
          data["PrioritizeQueueOrder"] = params["prioritizeQueueOrder"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        let operationVersion = version3;
        let operationPromise = operationVersion.createWithResponseInfo({
          uri: instance._uri,
          method: "post",
          data,
          headers
        }).then((response) => ({
          ...response,
          body: new WorkspaceInstance(operationVersion, response.body)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.page = function page(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["friendlyName"] !== void 0)
          data["FriendlyName"] = params["friendlyName"];
        if (params["pageSize"] !== void 0)
          data["PageSize"] = params["pageSize"];
        if (params.pageNumber !== void 0)
          data["Page"] = params.pageNumber;
        if (params.pageToken !== void 0)
          data["PageToken"] = params.pageToken;
        const headers = {};
        headers["Accept"] = "application/json";
        let operationVersion = version3, operationPromise = operationVersion.page({
          uri: instance._uri,
          method: "get",
          params: data,
          headers
        });
        operationPromise = operationPromise.then((payload) => new WorkspacePage(operationVersion, payload, instance._solution));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.each = instance._version.each;
      instance.list = instance._version.list;
      instance.getPage = function getPage(targetUrl, callback) {
        const operationPromise = instance._version._domain.twilio.request({
          method: "get",
          uri: targetUrl
        });
        let pagePromise = operationPromise.then((payload) => new WorkspacePage(instance._version, payload, instance._solution));
        pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
        return pagePromise;
      };
      instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
        if (params instanceof Function) {
          callback = params;
          params = {};
        } else {
          params = params || {};
        }
        let data = {};
        if (params["friendlyName"] !== void 0)
          data["FriendlyName"] = params["friendlyName"];
        if (params["pageSize"] !== void 0)
          data["PageSize"] = params["pageSize"];
        if (params.pageNumber !== void 0)
          data["Page"] = params.pageNumber;
        if (params.pageToken !== void 0)
          data["PageToken"] = params.pageToken;
        const headers = {};
        headers["Accept"] = "application/json";
        let operationVersion = version3;
        let operationPromise = operationVersion.page({ uri: instance._uri, method: "get", params: data, headers }).then((response) => ({
          statusCode: response.statusCode,
          headers: response.headers,
          body: new WorkspacePage(operationVersion, response, instance._solution)
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
      };
      instance.each = instance._version.each;
      instance.eachWithHttpInfo = instance._version.eachWithHttpInfo;
      instance.list = instance._version.list;
      instance.listWithHttpInfo = instance._version.listWithHttpInfo;
      instance.getPageWithHttpInfo = function getPageWithHttpInfo(targetUrl, callback) {
        const operationPromise = instance._version._domain.twilio.request({
          method: "get",
          uri: targetUrl
        });
        let pagePromise = operationPromise.then((response) => ({
          statusCode: response.statusCode,
          headers: response.headers,
          body: new WorkspacePage(instance._version, response, instance._solution)
        }));
        pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
        return pagePromise;
      };
      instance.toJSON = function toJSON() {
        return instance._solution;
      };
      instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
        return (0, util_1.inspect)(instance.toJSON(), options);
      };
      return instance;
    }
    var WorkspacePage = class extends Page_1.default {
      /**
       * Initialize the WorkspacePage
       *
       * @param version - Version of the resource
       * @param response - Response from the API
       * @param solution - Path solution
       */
      constructor(version3, response, solution) {
        super(version3, response, solution);
      }
      /**
       * Build an instance of WorkspaceInstance
       *
       * @param payload - Payload response from the API
       */
      getInstance(payload) {
        return new WorkspaceInstance(this._version, payload);
      }
      [util_1.inspect.custom](depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
      }
    };
    exports2.WorkspacePage = WorkspacePage;
  }
});

// src/twilio/sdk.ts
function twilioApi(client) {
  const flex = version(client, "https://flex-api.twilio.com", "v1");
  const taskrouter = version(client, "https://taskrouter.twilio.com", "v1");
  return {
    client,
    flexFlows: (0, import_flexFlow.FlexFlowListInstance)(flex),
    configuration: (0, import_configuration.ConfigurationListInstance)(flex),
    studioFlows: (0, import_flow.FlowListInstance)(version(client, "https://studio.twilio.com", "v2")),
    workspaces: (0, import_workspace.WorkspaceListInstance)(taskrouter),
    proxyServices: (0, import_service.ServiceListInstance)(version(client, "https://proxy.twilio.com", "v1")),
    workflows: (workspace) => (0, import_workflow.WorkflowListInstance)(taskrouter, workspace),
    taskChannels: (workspace) => (0, import_taskChannel.TaskChannelListInstance)(taskrouter, workspace)
  };
}
function version(client, url, name) {
  const domain = new import_Domain.default(client, url);
  return new import_Version.default(domain, name);
}
var import_Domain, import_Version, import_configuration, import_flexFlow, import_service, import_flow, import_workspace, import_taskChannel, import_workflow, URLS;
var init_sdk = __esm({
  "src/twilio/sdk.ts"() {
    "use strict";
    import_Domain = __toESM(require_Domain());
    import_Version = __toESM(require_Version());
    import_configuration = __toESM(require_configuration());
    import_flexFlow = __toESM(require_flexFlow());
    import_service = __toESM(require_service());
    import_flow = __toESM(require_flow());
    import_workspace = __toESM(require_workspace());
    import_taskChannel = __toESM(require_taskChannel());
    import_workflow = __toESM(require_workflow());
    URLS = {
      flexFlows: "https://flex-api.twilio.com/v1/FlexFlows",
      studioFlows: "https://studio.twilio.com/v2/Flows",
      workspaces: "https://taskrouter.twilio.com/v1/Workspaces",
      proxyServices: "https://proxy.twilio.com/v1/Services"
    };
  }
});

// src/twilio/flex-flows.ts
function flexFlows(api, account, channelName, secrets) {
  const toLive = (row2) => ({
    sid: row2.sid,
    name: row2.friendlyName ?? "",
    chatService: row2.chatServiceSid ?? "",
    contactIdentity: row2.contactIdentity ?? "",
    enabled: typeof row2.enabled === "boolean" ? row2.enabled : null,
    janitor: row2.janitorEnabled ?? false,
    longLived: row2.longLived ?? false,
    integration: readIntegration2(row2.integrationType, row2.integration, channelName),
    ...row2.channelType === "web" ? {} : { isElsewhere: true }
  });
  const checked = (row2) => {
    if (!SID.test(row2.sid)) throw new TwilioError("lost", "the answer is no Flex Flow");
    return toLive(row2);
  };
  const written = async (ask) => {
    try {
      return checked(await answered(ask));
    } catch (error2) {
      if (error2 instanceof TwilioError && error2.kind === "lost") error2.mayBeDone = true;
      throw error2;
    }
  };
  const read2 = async (params) => check(await readAllPages(WHAT, URLS.flexFlows, api.flexFlows, api.client.hosts, params), account);
  return {
    async list() {
      const rows = await read2({});
      const web = rows.filter((row2) => row2.channelType === "web");
      return {
        addresses: web.map(toLive),
        otherSids: new Set(rows.filter((row2) => row2.channelType !== "web").map((row2) => row2.sid))
      };
    },
    async fetch(sid) {
      try {
        return checked(await answered(() => api.flexFlows.get(sid).fetch()));
      } catch (error2) {
        if (error2 instanceof TwilioError && error2.status === 404) return void 0;
        throw error2;
      }
    },
    async findByName(name) {
      const rows = await read2({ friendlyName: name });
      return rows.filter((row2) => row2.channelType === "web" && row2.friendlyName === name).map(toLive);
    },
    async create(settings) {
      return written(() => api.flexFlows.create(parameters(settings, secrets)));
    },
    async update(sid, settings) {
      return written(() => api.flexFlows.get(sid).update(parameters(settings, secrets)));
    },
    async remove(sid) {
      try {
        await answered(() => api.flexFlows.get(sid).remove());
      } catch (error2) {
        if (!(error2 instanceof TwilioError && error2.status === 404)) throw error2;
      }
    }
  };
}
function parameters(settings, secrets) {
  if (settings.integration?.kind === "webhook") {
    for (const secret of settings.integration.url.secrets()) secrets.add(secret);
  }
  return {
    friendlyName: settings.name,
    chatServiceSid: settings.chatService,
    channelType: "web",
    ...settings.contactIdentity === void 0 ? {} : { contactIdentity: settings.contactIdentity },
    enabled: settings.enabled,
    janitorEnabled: settings.janitor,
    longLived: settings.longLived,
    ...settings.integration === void 0 ? {} : writeIntegration(settings.integration)
  };
}
function check(rows, account) {
  const foreign = rows.filter((row2) => row2.accountSid !== account);
  const first = foreign[0];
  if (first !== void 0) {
    if (foreign.length === rows.length && foreign.every((row2) => row2.accountSid === first.accountSid)) {
      throw wrongAccount(account, String(first.accountSid));
    }
    throw incomplete(WHAT, "it holds a Flex Flow of another account");
  }
  const seen = /* @__PURE__ */ new Set();
  for (const row2 of rows) {
    if (!SID.test(row2.sid)) throw incomplete(WHAT, "a row has no valid SID");
    if (seen.has(row2.sid)) throw incomplete(WHAT, `${row2.sid} is in it twice`);
    seen.add(row2.sid);
  }
  return rows;
}
function ownedBy(account, rows) {
  const foreign = rows.find(({ accountSid }) => accountSid !== account);
  if (foreign !== void 0) throw wrongAccount(account, String(foreign.accountSid));
}
function wrongAccount(wanted, found) {
  const shown2 = /^AC[0-9a-f]{32}$/i.test(found) ? found : "another account";
  return stop(
    "FA301",
    `The credentials belong to ${shown2}, and ${wanted} is asked for`,
    "Give the account SID and the credentials of one and the same account."
  );
}
async function answered(ask) {
  try {
    return await ask();
  } catch (error2) {
    if (error2 instanceof TwilioError) throw error2;
    throw new TwilioError("lost", "the answer has not the shape that Twilio documents");
  }
}
var SID, WHAT;
var init_flex_flows = __esm({
  "src/twilio/flex-flows.ts"() {
    "use strict";
    init_problem();
    init_error();
    init_flex_flow_integration();
    init_pages();
    init_sdk();
    SID = /^FO[0-9a-f]{32}$/i;
    WHAT = "The list of Flex Flows";
  }
});

// src/twilio/chat-service.ts
async function readConfiguration(api, account) {
  try {
    const found = await understood("The Flex Configuration", () => api.configuration.get().fetch());
    if (found.accountSid !== account) throw wrongAccount(account, String(found.accountSid));
    const chatService = found.chatServiceInstanceSid;
    return { chatService: SID2.test(String(chatService)) ? chatService : void 0 };
  } catch (error2) {
    if (error2 instanceof TwilioError && error2.status === 404) return { chatService: void 0 };
    throw error2;
  }
}
async function chatServiceOfProxy(api, account) {
  const services = await readAllPages(
    "The list of proxy services",
    URLS.proxyServices,
    api.proxyServices,
    api.client.hosts,
    {}
  );
  ownedBy(account, services);
  const found = services.filter((service) => service.uniqueName === "Flex Proxy Service");
  const sid = found.length === 1 ? found[0]?.chatInstanceSid : void 0;
  return SID2.test(String(sid)) ? sid : void 0;
}
var SID2;
var init_chat_service = __esm({
  "src/twilio/chat-service.ts"() {
    "use strict";
    init_error();
    init_flex_flows();
    init_pages();
    init_sdk();
    SID2 = /^IS[0-9a-f]{32}$/i;
  }
});

// package.json
var version2;
var init_package = __esm({
  "package.json"() {
    version2 = "0.1.0";
  }
});

// src/twilio/retry.ts
function mayRepeat(kind, failure) {
  if (failure instanceof Interrupted) return false;
  if (failure.kind === "unsent" || failure.status === 429) return true;
  if (kind === "create") return false;
  if (failure.kind === "lost") return true;
  return isServerTrouble(failure);
}
function isInDoubt(kind, failure) {
  if (kind === "list" || kind === "fetch") return false;
  if (failure.kind === "unsent" || failure.status === 429) return false;
  if (failure.kind === "lost" || isServerTrouble(failure)) return true;
  return kind === "create" && DOUBTFUL_CODES.has(failure.code ?? 0);
}
function isServerTrouble(failure) {
  return (failure.status ?? 0) >= 500 || TRY_AGAIN_CODES.has(failure.code ?? 0);
}
function mostAttempts(failure) {
  return failure.status === 429 ? 10 : 5;
}
function waitBefore(attempt, retryAfter, random) {
  const seconds = Number(retryAfter);
  if (retryAfter !== void 0 && retryAfter.trim() !== "" && Number.isFinite(seconds) && seconds >= 0) {
    return Math.min(seconds * 1e3, LONGEST_WAIT);
  }
  const longest = Math.min(250 * 2 ** (attempt - 1), 8e3);
  return longest / 2 + longest / 2 * random;
}
var TRY_AGAIN_CODES, DOUBTFUL_CODES, LONGEST_WAIT;
var init_retry = __esm({
  "src/twilio/retry.ts"() {
    "use strict";
    init_error();
    TRY_AGAIN_CODES = /* @__PURE__ */ new Set([45001, 45005, 45304, 45780]);
    DOUBTFUL_CODES = /* @__PURE__ */ new Set([45210, 45212]);
    LONGEST_WAIT = 6e4;
  }
});

// src/twilio/client.ts
function parseJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
function formOf(fields) {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields ?? {})) {
    if (value !== void 0 && value !== null) form.append(name, String(value));
  }
  return form;
}
function kindOf2(method, path2) {
  const member = ENDS_IN_SID.test(path2) || path2.endsWith("/Configuration");
  if (method === "post") return member ? "update" : "create";
  if (method === "delete") return "delete";
  return member ? "fetch" : "list";
}
var TwilioClient, PACED, ENDS_IN_SID;
var init_client = __esm({
  "src/twilio/client.ts"() {
    "use strict";
    init_package();
    init_quote();
    init_error();
    init_retry();
    TwilioClient = class {
      #options;
      #authorization;
      hosts;
      #isClosed = false;
      constructor(options) {
        const { user, password } = options.credentials;
        this.#options = options;
        this.#authorization = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
        this.hosts = options.hosts;
      }
      /** Nothing is sent again after this: what is under way ends as it may. */
      close() {
        this.#isClosed = true;
      }
      /** @throws TwilioError once the request has failed for good */
      async request(request2) {
        const url = new URL(request2.uri);
        for (const [name, value] of formOf(request2.params)) url.searchParams.append(name, value);
        const kind = kindOf2(request2.method, url.pathname);
        const paced = PACED.test(url.pathname);
        let mayBeDone = false;
        const forGood = (error2) => {
          error2.mayBeDone = mayBeDone;
          return error2;
        };
        for (let attempt = 1; ; attempt++) {
          let answer;
          try {
            if (paced) await this.#options.lanes.turn(kind);
            if (this.#isOver) throw new Interrupted();
            answer = await this.#send(request2, url);
            const response = this.#read(answer);
            if (kind === "delete" && response.statusCode !== 204)
              throw new TwilioError("lost", "the answer is not that of a delete", response.statusCode);
            if (paced) this.#options.lanes.recover(kind);
            return response;
          } catch (error2) {
            if (!(error2 instanceof TwilioError)) throw error2;
            mayBeDone ||= isInDoubt(kind, error2);
            const wait2 = waitBefore(attempt, answer?.retryAfter, this.#options.random());
            if (paced && error2.status === 429) this.#options.lanes.pause(kind, wait2);
            if (attempt >= mostAttempts(error2) || !mayRepeat(kind, error2) || this.#isOver) throw forGood(error2);
            await this.#options.clock.sleep(wait2).catch((interrupted) => {
              throw forGood(interrupted);
            });
          }
        }
      }
      get #isOver() {
        return this.#isClosed || this.#options.interrupted.aborted;
      }
      #send(request2, url) {
        const body = request2.method === "post" ? formOf(request2.data).toString() : void 0;
        return this.#options.send({
          method: request2.method.toUpperCase(),
          url: this.hosts.route(url),
          headers: {
            accept: "application/json",
            authorization: this.#authorization,
            "user-agent": `twilio-flex-addresses/${version2} node/${process.versions.node}`,
            ...body === void 0 ? {} : {
              "content-type": "application/x-www-form-urlencoded",
              "content-length": String(Buffer.byteLength(body))
            }
          },
          body
        });
      }
      #read(answer) {
        const { status, text: text2 } = answer;
        if (status >= 300 && status < 400) {
          throw new TwilioError("refused", "Twilio answered with a redirect, which is not followed", status);
        }
        const body = parseJson(text2);
        if (status < 200 || status >= 300) throw this.#refusal(status, body);
        if (status === 204) return { statusCode: status, body: {} };
        if (body === null || typeof body !== "object") {
          throw new TwilioError("lost", "the answer is no JSON", status);
        }
        return { statusCode: status, body };
      }
      #refusal(status, body) {
        const { code: code2, message } = body ?? {};
        const known2 = typeof code2 === "number" && Number.isSafeInteger(code2) ? code2 : void 0;
        const said = typeof message === "string" ? message : `HTTP status ${status}`;
        const text2 = visible(this.#options.secrets.scrub(said)).slice(0, 500);
        return new TwilioError("refused", text2, status, known2);
      }
    };
    PACED = /\/FlexFlows(\/|$)/;
    ENDS_IN_SID = /\/[A-Z]{2}[0-9a-f]{32}$/i;
  }
});

// node_modules/proxy-from-env/index.js
var proxy_from_env_exports = {};
__export(proxy_from_env_exports, {
  getProxyForUrl: () => getProxyForUrl
});
function parseUrl(urlString) {
  try {
    return new URL(urlString);
  } catch {
    return null;
  }
}
function getProxyForUrl(url) {
  var parsedUrl = (typeof url === "string" ? parseUrl(url) : url) || {};
  var proto = parsedUrl.protocol;
  var hostname = parsedUrl.host;
  var port = parsedUrl.port;
  if (typeof hostname !== "string" || !hostname || typeof proto !== "string") {
    return "";
  }
  proto = proto.split(":", 1)[0];
  hostname = hostname.replace(/:\d*$/, "");
  port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
  if (!shouldProxy(hostname, port)) {
    return "";
  }
  var proxy = getEnv(proto + "_proxy") || getEnv("all_proxy");
  if (proxy && proxy.indexOf("://") === -1) {
    proxy = proto + "://" + proxy;
  }
  return proxy;
}
function shouldProxy(hostname, port) {
  var NO_PROXY = getEnv("no_proxy").toLowerCase();
  if (!NO_PROXY) {
    return true;
  }
  if (NO_PROXY === "*") {
    return false;
  }
  return NO_PROXY.split(/[,\s]/).every(function(proxy) {
    if (!proxy) {
      return true;
    }
    var parsedProxy = proxy.match(/^(.+):(\d+)$/);
    var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
    var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
    if (parsedProxyPort && parsedProxyPort !== port) {
      return true;
    }
    if (!/^[.*]/.test(parsedProxyHostname)) {
      return hostname !== parsedProxyHostname;
    }
    if (parsedProxyHostname.charAt(0) === "*") {
      parsedProxyHostname = parsedProxyHostname.slice(1);
    }
    return !hostname.endsWith(parsedProxyHostname);
  });
}
function getEnv(key) {
  return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || "";
}
var DEFAULT_PORTS;
var init_proxy_from_env = __esm({
  "node_modules/proxy-from-env/index.js"() {
    "use strict";
    DEFAULT_PORTS = {
      ftp: 21,
      gopher: 70,
      http: 80,
      https: 443,
      ws: 80,
      wss: 443
    };
  }
});

// unused:debug
var debug_default;
var init_debug = __esm({
  "unused:debug"() {
    debug_default = () => () => {
    };
  }
});

// node_modules/agent-base/dist/helpers.js
var init_helpers = __esm({
  "node_modules/agent-base/dist/helpers.js"() {
  }
});

// node_modules/agent-base/dist/index.js
var net, http, import_https, INTERNAL, Agent2;
var init_dist2 = __esm({
  "node_modules/agent-base/dist/index.js"() {
    net = __toESM(require("net"), 1);
    http = __toESM(require("http"), 1);
    import_https = require("https");
    init_helpers();
    INTERNAL = /* @__PURE__ */ Symbol("AgentBaseInternalState");
    Agent2 = class extends http.Agent {
      constructor(opts) {
        super(opts);
        this[INTERNAL] = {};
      }
      /**
       * Determine whether this is an `http` or `https` request.
       */
      isSecureEndpoint(options) {
        if (options) {
          if (typeof options.secureEndpoint === "boolean") {
            return options.secureEndpoint;
          }
          if (typeof options.protocol === "string") {
            return options.protocol === "https:";
          }
        }
        const { stack } = new Error();
        if (typeof stack !== "string")
          return false;
        return stack.split("\n").some((l) => l.indexOf("(https.js:") !== -1 || l.indexOf("node:https:") !== -1);
      }
      // In order to support async signatures in `connect()` and Node's native
      // connection pooling in `http.Agent`, the array of sockets for each origin
      // has to be updated synchronously. This is so the length of the array is
      // accurate when `addRequest()` is next called. We achieve this by creating a
      // fake socket and adding it to `sockets[origin]` and incrementing
      // `totalSocketCount`.
      incrementSockets(name) {
        if (this.maxSockets === Infinity && this.maxTotalSockets === Infinity) {
          return null;
        }
        if (!this.sockets[name]) {
          this.sockets[name] = [];
        }
        const fakeSocket = new net.Socket({ writable: false });
        this.sockets[name].push(fakeSocket);
        this.totalSocketCount++;
        return fakeSocket;
      }
      decrementSockets(name, socket) {
        if (!this.sockets[name] || socket === null) {
          return;
        }
        const sockets = this.sockets[name];
        const index = sockets.indexOf(socket);
        if (index !== -1) {
          sockets.splice(index, 1);
          this.totalSocketCount--;
          if (sockets.length === 0) {
            delete this.sockets[name];
          }
        }
      }
      // In order to properly update the socket pool, we need to call `getName()` on
      // the core `https.Agent` if it is a secureEndpoint.
      getName(options) {
        const secureEndpoint = this.isSecureEndpoint(options);
        if (secureEndpoint) {
          return import_https.Agent.prototype.getName.call(this, options);
        }
        return super.getName(options);
      }
      createSocket(req, options, cb) {
        const connectOpts = {
          ...options,
          secureEndpoint: this.isSecureEndpoint(options)
        };
        const name = this.getName(connectOpts);
        const fakeSocket = this.incrementSockets(name);
        Promise.resolve().then(() => this.connect(req, connectOpts)).then((socket) => {
          this.decrementSockets(name, fakeSocket);
          if (typeof socket.addRequest === "function") {
            try {
              return socket.addRequest(req, connectOpts);
            } catch (err) {
              return cb(err);
            }
          }
          this[INTERNAL].currentSocket = socket;
          super.createSocket(req, options, cb);
        }, (err) => {
          this.decrementSockets(name, fakeSocket);
          cb(err);
        });
      }
      createConnection() {
        const socket = this[INTERNAL].currentSocket;
        this[INTERNAL].currentSocket = void 0;
        if (!socket) {
          throw new Error("No socket was returned in the `connect()` function");
        }
        return socket;
      }
      get defaultPort() {
        return this[INTERNAL].defaultPort ?? (this.protocol === "https:" ? 443 : 80);
      }
      set defaultPort(v) {
        if (this[INTERNAL]) {
          this[INTERNAL].defaultPort = v;
        }
      }
      get protocol() {
        return this[INTERNAL].protocol ?? (this.isSecureEndpoint() ? "https:" : "http:");
      }
      set protocol(v) {
        if (this[INTERNAL]) {
          this[INTERNAL].protocol = v;
        }
      }
    };
  }
});

// node_modules/https-proxy-agent/dist/parse-proxy-response.js
function parseProxyResponse(socket) {
  return new Promise((resolve4, reject) => {
    let buffersLength = 0;
    const buffers = [];
    function read2() {
      const b = socket.read();
      if (b)
        ondata(b);
      else
        socket.once("readable", read2);
    }
    function cleanup() {
      socket.removeListener("end", onend);
      socket.removeListener("error", onerror);
      socket.removeListener("readable", read2);
    }
    function onend() {
      cleanup();
      debug2("onend");
      reject(new Error("Proxy connection ended before receiving CONNECT response"));
    }
    function onerror(err) {
      cleanup();
      debug2("onerror %o", err);
      reject(err);
    }
    function ondata(b) {
      buffers.push(b);
      buffersLength += b.length;
      const buffered = Buffer.concat(buffers, buffersLength);
      const endOfHeaders = buffered.indexOf("\r\n\r\n");
      if (endOfHeaders === -1) {
        debug2("have not received end of HTTP headers yet...");
        read2();
        return;
      }
      const headerParts = buffered.slice(0, endOfHeaders).toString("ascii").split("\r\n");
      const firstLine = headerParts.shift();
      if (!firstLine) {
        socket.destroy();
        return reject(new Error("No header received from proxy CONNECT response"));
      }
      const firstLineParts = firstLine.split(" ");
      const statusCode = +firstLineParts[1];
      const statusText = firstLineParts.slice(2).join(" ");
      const headers = {};
      for (const header of headerParts) {
        if (!header)
          continue;
        const firstColon = header.indexOf(":");
        if (firstColon === -1) {
          socket.destroy();
          return reject(new Error(`Invalid header from proxy CONNECT response: "${header}"`));
        }
        const key = header.slice(0, firstColon).toLowerCase();
        const value = header.slice(firstColon + 1).trimStart();
        const current = headers[key];
        if (typeof current === "string") {
          headers[key] = [current, value];
        } else if (Array.isArray(current)) {
          current.push(value);
        } else {
          headers[key] = value;
        }
      }
      debug2("got proxy server response: %o %o", firstLine, headers);
      cleanup();
      resolve4({
        connect: {
          statusCode,
          statusText,
          headers
        },
        buffered
      });
    }
    socket.on("error", onerror);
    socket.on("end", onend);
    read2();
  });
}
var debug2;
var init_parse_proxy_response = __esm({
  "node_modules/https-proxy-agent/dist/parse-proxy-response.js"() {
    init_debug();
    debug2 = debug_default("https-proxy-agent:parse-proxy-response");
  }
});

// node_modules/proxy-agent-negotiate/dist/index.js
function createNegotiateAuth() {
  return async ({ response, scheme }) => {
    if (scheme.toLowerCase() !== "negotiate") {
      throw new Error(`Expected Negotiate scheme but got "${scheme}"`);
    }
    let kerberos;
    try {
      kerberos = await Promise.resolve().then(() => __toESM(require("kerberos"), 1));
    } catch {
      throw new Error('The "kerberos" package is required for Negotiate proxy authentication. Install it with: npm install kerberos');
    }
    const proxyAuthenticate = response.headers["proxy-authenticate"] || "";
    const challengeHeader = Array.isArray(proxyAuthenticate) ? proxyAuthenticate[0] : proxyAuthenticate;
    const serverToken = typeof challengeHeader === "string" && challengeHeader.includes(" ") ? challengeHeader.split(" ").slice(1).join(" ") : void 0;
    const client = await kerberos.initializeClient("HTTP@proxy", {
      mechOID: kerberos.GSS_MECH_OID_SPNEGO
    });
    const token = await client.step(serverToken || "");
    if (!token) {
      throw new Error("Kerberos client.step() returned no token");
    }
    return {
      headers: {
        "Proxy-Authorization": `Negotiate ${token}`
      }
    };
  };
}
var init_dist3 = __esm({
  "node_modules/proxy-agent-negotiate/dist/index.js"() {
  }
});

// node_modules/https-proxy-agent/dist/index.js
var dist_exports = {};
__export(dist_exports, {
  HttpsProxyAgent: () => HttpsProxyAgent
});
function resume(socket) {
  setImmediate(() => {
    socket.resume();
  });
}
function omit(obj, ...keys) {
  const ret = {};
  let key;
  for (key in obj) {
    if (!keys.includes(key)) {
      ret[key] = obj[key];
    }
  }
  return ret;
}
var net2, tls, import_assert, import_url, debug3, setServernameFromNonIpHost, HttpsProxyAgent;
var init_dist4 = __esm({
  "node_modules/https-proxy-agent/dist/index.js"() {
    net2 = __toESM(require("net"), 1);
    tls = __toESM(require("tls"), 1);
    import_assert = __toESM(require("assert"), 1);
    init_debug();
    init_dist2();
    import_url = require("url");
    init_parse_proxy_response();
    init_dist3();
    debug3 = debug_default("https-proxy-agent");
    setServernameFromNonIpHost = (options) => {
      if (options.servername === void 0 && options.host && !net2.isIP(options.host)) {
        return {
          ...options,
          servername: options.host
        };
      }
      return options;
    };
    HttpsProxyAgent = class extends Agent2 {
      constructor(proxy, opts) {
        super(opts);
        this.options = { path: void 0 };
        this.proxy = typeof proxy === "string" ? new import_url.URL(proxy) : proxy;
        this.proxyHeaders = opts?.headers ?? {};
        debug3("Creating new HttpsProxyAgent instance: %o", this.proxy.href);
        if (opts?.negotiate) {
          this.onProxyAuth = createNegotiateAuth();
        } else if (opts?.onProxyAuth) {
          this.onProxyAuth = opts.onProxyAuth;
        }
        const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
        const port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
        this.connectOpts = {
          // Attempt to negotiate http/1.1 for proxy servers that support http/2
          ALPNProtocols: ["http/1.1"],
          ...opts ? omit(opts, "headers", "onProxyAuth", "negotiate") : null,
          host,
          port
        };
      }
      /**
       * Called when the node-core HTTP client library is creating a
       * new HTTP request.
       */
      async connect(req, opts) {
        const { proxy } = this;
        if (!opts.host) {
          throw new TypeError('No "host" provided');
        }
        let socket;
        if (proxy.protocol === "https:") {
          debug3("Creating `tls.Socket`: %o", this.connectOpts);
          socket = tls.connect(setServernameFromNonIpHost(this.connectOpts));
        } else {
          debug3("Creating `net.Socket`: %o", this.connectOpts);
          socket = net2.connect(this.connectOpts);
        }
        const headers = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
        const host = net2.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
        let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r
`;
        if (proxy.username || proxy.password) {
          const auth2 = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
          headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth2).toString("base64")}`;
        }
        headers.Host = `${host}:${opts.port}`;
        if (!headers["Proxy-Connection"]) {
          headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
        }
        for (const name of Object.keys(headers)) {
          payload += `${name}: ${headers[name]}\r
`;
        }
        const proxyResponsePromise = parseProxyResponse(socket);
        socket.write(`${payload}\r
`);
        const { connect: connect3, buffered } = await proxyResponsePromise;
        req.emit("proxyConnect", connect3);
        this.emit("proxyConnect", connect3, req);
        req.emit("proxy", { proxy: this.proxy.href, socket });
        if (connect3.statusCode === 200) {
          req.once("socket", resume);
          if (opts.secureEndpoint) {
            debug3("Upgrading socket connection to TLS");
            return tls.connect({
              ...omit(setServernameFromNonIpHost(opts), "host", "path", "port"),
              socket
            });
          }
          return socket;
        }
        if (connect3.statusCode === 407 && this.onProxyAuth) {
          debug3("Got 407 response, invoking onProxyAuth callback");
          socket.destroy();
          const proxyAuthenticate = connect3.headers["proxy-authenticate"] || "";
          const scheme = Array.isArray(proxyAuthenticate) ? proxyAuthenticate[0].split(/\s/)[0] : proxyAuthenticate.split(/\s/)[0];
          const authResponse = await this.onProxyAuth({
            response: connect3,
            scheme
          });
          return this._connectWithAuth(req, opts, authResponse.headers);
        }
        socket.destroy();
        const fakeSocket = new net2.Socket({ writable: false });
        fakeSocket.readable = true;
        req.once("socket", (s) => {
          debug3("Replaying proxy buffer for failed request");
          (0, import_assert.default)(s.listenerCount("data") > 0);
          s.push(buffered);
          s.push(null);
        });
        return fakeSocket;
      }
      /**
       * Retry a CONNECT request with additional auth headers.
       */
      async _connectWithAuth(req, opts, authHeaders) {
        const { proxy } = this;
        let socket;
        if (proxy.protocol === "https:") {
          socket = tls.connect(setServernameFromNonIpHost(this.connectOpts));
        } else {
          socket = net2.connect(this.connectOpts);
        }
        const headers = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
        const host = net2.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
        let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r
`;
        if (proxy.username || proxy.password) {
          const auth2 = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
          headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth2).toString("base64")}`;
        }
        Object.assign(headers, authHeaders);
        headers.Host = `${host}:${opts.port}`;
        if (!headers["Proxy-Connection"]) {
          headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
        }
        for (const name of Object.keys(headers)) {
          payload += `${name}: ${headers[name]}\r
`;
        }
        const proxyResponsePromise = parseProxyResponse(socket);
        socket.write(`${payload}\r
`);
        const { connect: connect3 } = await proxyResponsePromise;
        req.emit("proxyConnect", connect3);
        this.emit("proxyConnect", connect3, req);
        if (connect3.statusCode === 200) {
          req.once("socket", resume);
          if (opts.secureEndpoint) {
            debug3("Upgrading socket connection to TLS");
            return tls.connect({
              ...omit(setServernameFromNonIpHost(opts), "host", "path", "port"),
              socket
            });
          }
          return socket;
        }
        socket.destroy();
        throw new Error(`Proxy authentication failed with status ${connect3.statusCode} after retry`);
      }
    };
    HttpsProxyAgent.protocols = ["http", "https"];
  }
});

// src/twilio/wire.ts
function openWire(options) {
  const agents = /* @__PURE__ */ new Map();
  const agentFor = (url) => {
    let agent = agents.get(url.origin);
    if (agent === void 0) {
      agent = makeAgent(url);
      agents.set(url.origin, agent);
    }
    return agent;
  };
  return {
    send: async (request2) => {
      const agent = await agentFor(request2.url);
      return exchange(request2, (await moduleFor(request2.url)).request, agent, options);
    },
    close: () => {
      for (const agent of agents.values()) void agent.then((opened) => opened.destroy());
    }
  };
}
async function makeAgent(url) {
  if (!isLoopback(url.hostname)) {
    const { getProxyForUrl: getProxyForUrl2 } = await Promise.resolve().then(() => (init_proxy_from_env(), proxy_from_env_exports));
    const proxy = getProxyForUrl2(url.href);
    if (proxy !== "") {
      const { HttpsProxyAgent: HttpsProxyAgent2 } = await Promise.resolve().then(() => (init_dist4(), dist_exports));
      return new HttpsProxyAgent2(proxy, KEEP_ALIVE);
    }
  }
  return new (await moduleFor(url)).Agent(KEEP_ALIVE);
}
function moduleFor(url) {
  return url.protocol === "https:" ? Promise.resolve().then(() => __toESM(require("node:https"))) : Promise.resolve().then(() => __toESM(require("node:http")));
}
function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
function exchange(request2, start, agent, options) {
  const { timeout, interrupted } = options;
  return new Promise((resolve4, reject) => {
    let sent = false;
    const hurry = () => setTimeout(() => fail("the run was interrupted"), GRACE).unref();
    const settle2 = () => {
      clearTimeout(timer);
      interrupted.removeEventListener("abort", hurry);
    };
    const fail = (reason2) => {
      settle2();
      outgoing.destroy();
      reject(new TwilioError(sent ? "lost" : "unsent", reason2));
    };
    interrupted.addEventListener("abort", hurry, { once: true });
    const timer = setTimeout(() => fail(`no answer within ${timeout / 1e3} s`), timeout);
    const requestOptions = { method: request2.method, agent };
    const outgoing = start(request2.url, requestOptions);
    for (const [name, value] of Object.entries(request2.headers)) outgoing.setHeader(name, value);
    outgoing.on("socket", (socket) => {
      const ready = request2.url.protocol === "https:" ? "secureConnect" : "connect";
      if (socket.connecting) socket.once(ready, () => sent = true);
      else sent = true;
    });
    outgoing.on("error", (error2) => fail(error2.code ?? "the connection failed"));
    outgoing.on("response", (answer) => {
      readAll(answer).then(
        (text2) => {
          settle2();
          resolve4({
            status: answer.statusCode ?? 0,
            retryAfter: answer.headers["retry-after"],
            text: text2,
            headers: headersOf(answer)
          });
        },
        (error2) => fail(error2.message)
      );
    });
    outgoing.end(request2.body);
  });
}
function headersOf(answer) {
  return Object.fromEntries(
    Object.entries(answer.headers).flatMap(
      ([name, value]) => value === void 0 ? [] : [[name, String(value)]]
    )
  );
}
async function readAll(answer) {
  const chunks = [];
  let length = 0;
  try {
    for await (const chunk of answer) {
      length += chunk.length;
      if (length > LARGEST_ANSWER) throw new RangeError("too large");
      chunks.push(chunk);
    }
  } catch (error2) {
    throw new Error(error2 instanceof RangeError ? "the answer is too large" : "the answer broke off");
  }
  return Buffer.concat(chunks).toString("utf8");
}
var LARGEST_ANSWER, GRACE, KEEP_ALIVE;
var init_wire = __esm({
  "src/twilio/wire.ts"() {
    "use strict";
    init_error();
    LARGEST_ANSWER = 64 * 1024 * 1024;
    GRACE = 4e3;
    KEEP_ALIVE = { keepAlive: true, maxSockets: 16 };
  }
});

// src/twilio/hosts.ts
function hosts(options) {
  const { region, edge } = options;
  for (const [input, value] of [
    ["region", region],
    ["edge", edge]
  ]) {
    if (value !== void 0 && !/^[a-z0-9-]+$/.test(value)) {
      throw stop(
        "FA003",
        `Input \`${input}\` (--${input}) is ${quote(value)}`,
        "Write it as Twilio does, for example ie1 or dublin."
      );
    }
  }
  if (options.apiUrl === void 0) {
    const route = (url) => regional(url, region, edge);
    return {
      route,
      isSameHost: (link, asked) => link.origin === asked.origin || link.origin === route(asked).origin
    };
  }
  const base = checkedApiUrl(options.apiUrl);
  return {
    route: (url) => new URL(`${base.pathname.replace(/\/+$/, "")}${url.pathname}${url.search}`, base),
    isSameHost: (link, asked) => link.origin === asked.origin || link.origin === base.origin
  };
}
function checkedApiUrl(text2) {
  let url;
  try {
    url = new URL(text2);
  } catch {
    url = void 0;
  }
  if (url === void 0 || !/^https?:$/.test(url.protocol)) {
    throw stop(
      "FA003",
      "Input `api-url` (--api-url) is no web address",
      "Write it as in http://127.0.0.1:4010, or leave it out."
    );
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw stop(
      "FA003",
      "Input `api-url` (--api-url) is plain http to another machine",
      "Use https, or a server on loopback: the credentials go there."
    );
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw stop(
      "FA003",
      "Input `api-url` (--api-url) holds more than a host and a path",
      "Leave out user, query and fragment."
    );
  }
  return url;
}
function regional(url, region, edge) {
  if (region === void 0 && edge === void 0) return url;
  const [product = "", ...rest2] = url.hostname.split(".");
  const parts = [product, ...edge === void 0 ? [] : [edge], region ?? "us1", ...rest2];
  const regionalUrl = new URL(url);
  regionalUrl.hostname = parts.join(".");
  return regionalUrl;
}
var init_hosts = __esm({
  "src/twilio/hosts.ts"() {
    "use strict";
    init_problem();
    init_quote();
    init_wire();
  }
});

// src/twilio/lanes.ts
var MARGIN, RECOVERY, SLOWEST, Lanes;
var init_lanes = __esm({
  "src/twilio/lanes.ts"() {
    "use strict";
    init_pace();
    MARGIN = 1.02;
    RECOVERY = 0.9;
    SLOWEST = 8;
    Lanes = class {
      #clock;
      #lanes = /* @__PURE__ */ new Map();
      constructor(clock) {
        this.#clock = clock;
      }
      /** Waits until a request of this kind may leave. Whoever asks first goes first. */
      turn(kind) {
        const lane2 = this.#lane(kind);
        const turn = lane2.queue.then(async () => {
          for (let wait2 = lane2.free - this.#clock.now(); wait2 > 0; wait2 = lane2.free - this.#clock.now()) {
            await this.#clock.sleep(wait2);
          }
          lane2.free = this.#clock.now() + 1e3 / PACE[kind] * MARGIN * lane2.slowness;
        });
        lane2.queue = turn.catch(() => void 0);
        return turn;
      }
      /** A 429: nothing of this kind leaves for so many milliseconds, and then at half the rate. */
      pause(kind, milliseconds) {
        const lane2 = this.#lane(kind);
        lane2.free = Math.max(lane2.free, this.#clock.now() + milliseconds);
        lane2.slowness = Math.min(lane2.slowness * 2, SLOWEST);
      }
      /** A request of this kind went well: the lane recovers. */
      recover(kind) {
        const lane2 = this.#lane(kind);
        lane2.slowness = Math.max(1, lane2.slowness * RECOVERY);
      }
      #lane(kind) {
        let lane2 = this.#lanes.get(kind);
        if (lane2 === void 0) {
          lane2 = { free: Number.NEGATIVE_INFINITY, slowness: 1, queue: Promise.resolve() };
          this.#lanes.set(kind, lane2);
        }
        return lane2;
      }
    };
  }
});

// src/twilio/look-ups.ts
async function lookUp(api, account, wanted, studioFlows) {
  const [found, tasks] = await Promise.all([
    wanted.studioFlows ? studioFlows ?? readStudioFlows(api, account) : void 0,
    wanted.workspaces.size > 0 ? readWorkspaces(api, account, wanted.workspaces) : void 0
  ]);
  return { studioFlows: found, workspaces: tasks?.workspaces, parts: tasks?.parts ?? /* @__PURE__ */ new Map() };
}
async function readStudioFlows(api, account) {
  const hosts2 = api.client.hosts;
  const rows = await readAllPages("The list of Studio Flows", URLS.studioFlows, api.studioFlows, hosts2, {});
  ownedBy(account, rows);
  return rows.map((row2) => ({ sid: row2.sid, name: row2.friendlyName, published: row2.status !== "draft" }));
}
async function readWorkspaces(api, account, wanted) {
  const hosts2 = api.client.hosts;
  const rows = await readAllPages("The list of workspaces", URLS.workspaces, api.workspaces, hosts2, {});
  ownedBy(account, rows);
  const workspaces = rows.map((row2) => ({ sid: row2.sid, name: row2.friendlyName, published: true }));
  const sids = new Set([...wanted].map((text2) => text2.toLowerCase()));
  const meant = workspaces.filter(({ sid, name }) => sids.has(sid.toLowerCase()) || wanted.has(name));
  const parts = await Promise.all(
    meant.map(async ({ sid }) => [sid, await readParts(api, sid)])
  );
  return { workspaces, parts: new Map(parts) };
}
async function readParts(api, workspace) {
  const hosts2 = api.client.hosts;
  const url = `${URLS.workspaces}/${workspace}`;
  const [workflows, channels] = await Promise.all([
    readAllPages("The list of workflows", `${url}/Workflows`, api.workflows(workspace), hosts2, {}),
    readAllPages("The list of task channels", `${url}/TaskChannels`, api.taskChannels(workspace), hosts2, {})
  ]);
  return {
    workflows: workflows.map((row2) => ({ sid: row2.sid, name: row2.friendlyName, published: true })),
    channels: channels.map((row2) => ({ sid: row2.sid, name: row2.uniqueName, published: true }))
  };
}
var init_look_ups = __esm({
  "src/twilio/look-ups.ts"() {
    "use strict";
    init_flex_flows();
    init_pages();
    init_sdk();
  }
});

// src/commands/account.ts
function openAccount(settings, world) {
  const { secrets, clock, random, interrupted } = world;
  secrets.add(settings.password);
  secrets.add(Buffer.from(`${settings.user}:${settings.password}`).toString("base64"));
  world.maskSecrets();
  const wire = openWire({ timeout: REQUEST_TIMEOUT, interrupted });
  const credentials = { user: settings.user, password: settings.password };
  const client = new TwilioClient({
    credentials,
    hosts: hosts(settings),
    send: wire.send,
    secrets,
    clock,
    lanes: new Lanes(clock),
    random,
    interrupted
  });
  const api = twilioApi(client);
  const channelNames = /* @__PURE__ */ new Map();
  const channelName = (channel) => channelNames.get(channel) ?? channel;
  const store = flexFlows(api, settings.account, channelName, secrets);
  let studioFlows;
  let reading;
  return {
    store,
    startReading(also) {
      if (also.studioFlows) studioFlows = started(readStudioFlows(api, settings.account));
      reading = started(Promise.all([store.list(), readConfiguration(api, settings.account)]));
    },
    async finishReading() {
      if (reading === void 0) this.startReading({ studioFlows: false });
      const [live, { chatService }] = await reading;
      return { live, chatService };
    },
    async lookUp(wanted) {
      const lookUps = await lookUp(api, settings.account, wanted, studioFlows);
      for (const { channels } of lookUps.parts.values()) {
        for (const { sid, name } of channels) channelNames.set(sid, name);
      }
      return lookUps;
    },
    withChannelNames: (live) => ({
      ...live,
      addresses: live.addresses.map((address) => named(address, channelName))
    }),
    findChatService: () => chatServiceOfProxy(api, settings.account),
    close: () => {
      client.close();
      wire.close();
    }
  };
}
function started(promise) {
  promise.catch(() => void 0);
  return promise;
}
function named(address, channelName) {
  const { integration } = address;
  if (integration.kind !== "task") return address;
  return { ...address, integration: { ...integration, channel: channelName(integration.channel) } };
}
var REQUEST_TIMEOUT;
var init_account = __esm({
  "src/commands/account.ts"() {
    "use strict";
    init_chat_service();
    init_client();
    init_flex_flows();
    init_hosts();
    init_lanes();
    init_look_ups();
    init_sdk();
    init_wire();
    REQUEST_TIMEOUT = 3e4;
  }
});

// src/commands/live-plan.ts
async function withLivePlan(settings, world, use) {
  const twilio = settings.twilio;
  const text2 = readText(settings.file, settings.folder, settings.confined);
  for (const value of valuesIn(text2, world.variables)) world.secrets.add(value);
  const account = openAccount(twilio, world);
  try {
    account.startReading({ studioFlows: leadsToStudio(text2) });
    const past = world.history();
    past.catch(() => void 0);
    await breath();
    await breath();
    const { desired, warnings: warnings2 } = await loadFor(settings, world, text2);
    hideSecrets2(desired, world);
    checkAccount(desired, twilio.account);
    warmUp();
    const [lookUps, reading] = await Promise.all([
      account.lookUp(wantedByFile(desired)),
      account.finishReading()
    ]);
    const chatService = desired.chatService?.value ?? reading.chatService ?? await account.findChatService();
    const live = account.withChannelNames(reading.live);
    const history = await past;
    const resolved = resolve2(settings.file, desired, lookUps);
    const base = basePlan(settings, world, history.baseText, { live, lookUps, account: twilio.account });
    const planOf = (now) => makePlan(resolved.desired, now, {
      account: twilio.account,
      listedHosts: hostsOf(base),
      maxDeletes: settings.maxDeletes,
      witness: witnessOf(settings, history, base),
      names: resolved.names,
      found: [...warnings2, ...resolved.problems],
      chatService
    });
    const plan2 = planOf(live);
    return await use({
      plan: plan2,
      origins: base === void 0 ? void 0 : origins(plan2, base),
      desired,
      lookUps,
      text: text2,
      account,
      planAgain: async () => planOf(await account.store.list())
    });
  } finally {
    account.close();
  }
}
function witnessOf(settings, history, base) {
  if (settings.isWatched) return { kind: "person" };
  const listed2 = new Set(base?.claims.map(({ live }) => live?.sid));
  return {
    kind: "nobody",
    saw: (sid) => listed2.has(sid) || history.wasShown(sid),
    approvedPlanId: settings.approvedPlanId
  };
}
function basePlan(settings, world, text2, { live, lookUps, account }) {
  if (text2 === void 0) return void 0;
  const { desired } = load(text2, optionsOf(settings, world, false));
  if (desired === void 0) return void 0;
  const resolved = resolve2(settings.file, desired, lookUps);
  return makePlan(resolved.desired, live, {
    account,
    listedHosts: /* @__PURE__ */ new Set(),
    maxDeletes: { kind: "all" },
    witness: { kind: "person" },
    names: resolved.names,
    found: [],
    chatService: void 0
  });
}
function hostsOf(base) {
  const integrations = (base?.claims ?? []).map(({ desired }) => desired.settings.integration);
  return new Set(integrations.flatMap((one) => one.kind === "webhook" ? [one.url.shownHost] : []));
}
function wantedByFile(desired) {
  const integrations = desired.entries.map((entry) => entry.integration);
  return {
    studioFlows: integrations.some(({ kind }) => kind === "studio"),
    workspaces: new Set(
      integrations.flatMap(
        (integration) => integration.kind === "task" ? [integration.workspace.value] : []
      )
    )
  };
}
function leadsToStudio(text2) {
  return /^ +studio:/m.test(text2) && !/^environments\b/m.test(text2);
}
function breath() {
  return new Promise((resolve4) => setImmediate(resolve4));
}
async function loadFor(settings, world, text2) {
  const { problems, desired } = await withPauses(loading(text2, optionsOf(settings, world, true)), breath);
  if (desired === void 0) throw new ProblemError(problems);
  return { desired, warnings: problems };
}
function optionsOf(settings, world, needVariables) {
  const { file, environment } = settings;
  return { file, environment, allEnvironments: false, variables: world.variables, needVariables };
}
function hideSecrets2(desired, world) {
  for (const { integration } of desired.entries) {
    if (integration.kind !== "webhook") continue;
    for (const secret of integration.secrets) world.secrets.add(secret);
    const url = WebhookUrl.withSecrets(integration.url.value, integration.secrets);
    for (const secret of url.secrets()) world.secrets.add(secret);
  }
  world.maskSecrets();
}
function checkAccount(desired, account) {
  const written = desired.account;
  if (written === void 0 || written.value.toLowerCase() === account.toLowerCase()) return;
  throw stop(
    "FA301",
    `The file is for account ${written.value}, and ${account} is given`,
    "Give the account SID and the credentials of the account that the file names, or pick the right environment.",
    written.place
  );
}
var init_live_plan = __esm({
  "src/commands/live-plan.ts"() {
    "use strict";
    init_webhook_url();
    init_load();
    init_read();
    init_steps();
    init_variables();
    init_digest();
    init_make_plan();
    init_origin();
    init_resolve();
    init_problem();
    init_account();
  }
});

// src/commands/plan.ts
var plan_exports = {};
__export(plan_exports, {
  drift: () => drift,
  plan: () => plan,
  planned: () => planned
});
function plan(settings, world) {
  return withLivePlan(settings, world, async (live) => {
    const against = await world.review(live.plan);
    const failed2 = live.plan.blocked || against.length > 0;
    const differs2 = settings.detailedExitCode && !inSync(live.plan);
    const result = planned(settings, live, failed2 ? "failed" : differs2 ? "differs" : "done");
    const blocked = result.blocked || against.some(({ code: code2 }) => isGuard(code2));
    return { ...result, blocked, problems: [...result.problems, ...against] };
  });
}
function drift(settings, world) {
  return withLivePlan(settings, world, async (live) => {
    const errors = live.plan.problems.some(({ severity, code: code2 }) => severity === "error" && !isGuard(code2));
    const outcome2 = errors ? "failed" : inSync(live.plan) ? "done" : "differs";
    return planned(settings, live, outcome2);
  });
}
function planned(settings, { plan: plan2, desired, origins: origins2 }, outcome2) {
  return {
    mode: settings.mode,
    file: settings.file,
    environment: settings.environment,
    outcome: outcome2,
    problems: plan2.problems,
    plan: plan2,
    applied: void 0,
    origins: origins2,
    blocked: plan2.problems.some(({ severity, code: code2 }) => severity === "error" && isGuard(code2)),
    entries: desired.entries.length,
    wrote: void 0
  };
}
var init_plan2 = __esm({
  "src/commands/plan.ts"() {
    "use strict";
    init_plan();
    init_problem();
    init_live_plan();
  }
});

// src/apply/next.ts
function next(changes, outcomes, underWay, stopped2) {
  const ended = new Set(outcomes.map(({ change: change2 }) => change2));
  const open2 = changes.filter((change2) => !ended.has(change2) && !underWay.has(change2));
  if (open2.length === 0) return underWay.size > 0 ? { kind: "wait" } : { kind: "end" };
  if (stopped2 !== void 0)
    return underWay.size > 0 ? { kind: "wait" } : { kind: "leave", changes: open2, because: stopped2 };
  const others = [...open2, ...underWay].some((change2) => change2.action !== "delete");
  const change = WRITING_ORDER.filter((action) => action !== "delete" || !others).flatMap((action) => open2.filter((candidate) => candidate.action === action)).find((candidate) => isFree(candidate, underWay));
  if (change === void 0) return { kind: "wait" };
  if (change.action !== "delete") return { kind: "write", change };
  const unfinished = outcomes.filter(
    ({ change: { action }, status }) => action !== "delete" && status !== "done"
  );
  if (unfinished.length === 0) return { kind: "write", change };
  return {
    kind: "leave",
    changes: open2,
    because: `deletes wait until all else has succeeded, and ${unfinished.length} of it has not`
  };
}
function isFree(change, underWay) {
  const lane2 = LANES[change.action];
  return [...underWay].filter(({ action }) => LANES[action] === lane2).length < UNDER_WAY;
}
var WRITING_ORDER, LANES, UNDER_WAY;
var init_next = __esm({
  "src/apply/next.ts"() {
    "use strict";
    WRITING_ORDER = ["create", "update", "disable", "delete"];
    LANES = {
      create: "create",
      update: "update",
      disable: "update",
      delete: "delete"
    };
    UNDER_WAY = 3;
  }
});

// src/apply/outcome.ts
function outcome(change, status, more = {}) {
  const sid = "sid" in change ? change.sid : void 0;
  return { change, status, sid, note: void 0, code: void 0, link: void 0, ...more };
}
function heldOutcome(change) {
  return outcome(change, "held", { note: "nobody has seen that it would go out of service" });
}
function isFailure(applied) {
  const bad = ["failed", "in doubt", "not attempted"];
  return applied.outcomes.some(({ status }) => bad.includes(status)) || applied.problems.some(({ severity }) => severity === "error");
}
var init_outcome = __esm({
  "src/apply/outcome.ts"() {
    "use strict";
  }
});

// src/apply/verify.ts
function verdict(plan2, outcomes, after, gone) {
  const known2 = outcomes.map((one) => {
    const sid = one.status === "in doubt" ? shownAs(one, after, gone) : void 0;
    if (sid === void 0 || after.changes.some((change) => concernsSame(change, one))) return one;
    return outcome(one.change, "done", { sid, note: "its answer was lost, and the account shows it" });
  });
  const written = known2.filter(({ status }) => status === "done");
  const differing2 = written.flatMap((one) => {
    const remains = after.changes.find((change) => concernsSame(change, one));
    return remains === void 0 ? [] : [differs(one, remains)];
  });
  const planned2 = new Set([...plan2.changes, ...plan2.held].map(({ digest }) => digest));
  const others = after.changes.filter(
    (change) => !planned2.has(change.digest) && !known2.some((one) => concernsSame(change, one))
  );
  return {
    outcomes: known2,
    problems: [...differing2, ...toldOfOthers(others), ...newlyUnclear(written, after)],
    settled: differing2.length === 0 && known2.every(({ status }) => status !== "in doubt")
  };
}
function shownAs({ change, sid }, after, gone) {
  if (change.action === "delete") return gone.has(change.sid) ? sid : void 0;
  if (change.action === "disable")
    return after.unlisted.find(({ live: live2, fate }) => live2.sid === sid && fate === "already disabled")?.live.sid;
  if (after.problems.some(({ severity, entry }) => severity === "error" && entry === change.key))
    return void 0;
  const live = after.claims.find(({ key }) => key === change.key)?.live;
  if (live?.name !== change.desired.settings.name) return void 0;
  return change.action === "create" || live.sid === sid ? live.sid : void 0;
}
function concernsSame(change, { change: own, sid }) {
  if (own.key !== void 0 && change.key === own.key) return true;
  return "sid" in change && change.sid === sid;
}
function differs(one, remains) {
  const fields = remains.fields.map(
    ({ field, before: before2, after }) => `${field} is ${JSON.stringify(before2)}, not ${JSON.stringify(after)}`
  );
  const what = one.change.action === "delete" ? "it is still there" : remains.action === "create" ? "it does not show" : fields.join("; ");
  return {
    code: "FA244",
    severity: "error",
    message: `After the writes ${one.change.key ?? quote(one.change.name)}${one.sid === void 0 ? "" : ` (${one.sid})`} is not as planned: ${what}`,
    remedy: "Run again. If it stays so, Twilio does not keep what was sent, or somebody changes it at the same time."
  };
}
function newlyUnclear(written, after) {
  const keys = new Set(written.map(({ change }) => change.key));
  return after.problems.filter(({ severity, entry }) => severity === "error" && entry !== void 0 && keys.has(entry)).map((problem2) => ({
    ...problem2,
    code: "FA245",
    severity: "warning",
    message: `Meanwhile others changed the account: ${problem2.message}`
  }));
}
function toldOfOthers(others) {
  if (others.length === 0) return [];
  const named2 = others.slice(0, 5).map((change) => change.key ?? quote(change.name));
  const more = others.length - named2.length;
  return [
    {
      code: "FA245",
      severity: "warning",
      message: `Meanwhile others changed ${count(others.length, "address", "addresses")}: ${named2.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
      remedy: "Run again to bring them in line with the file."
    }
  ];
}
var PATIENCE;
var init_verify = __esm({
  "src/apply/verify.ts"() {
    "use strict";
    init_quote();
    init_outcome();
    PATIENCE = [0, 250, 500, 1e3, 2e3, 4e3];
  }
});

// src/apply/settings.ts
function forCreate(desired, chatService) {
  return { ...desired.settings, chatService: desired.settings.chatService ?? chatService };
}
function forUpdate(desired, live) {
  const wanted = desired.settings;
  const keeps = (field) => desired.unmanaged.has(field);
  const liveIdentity = live.contactIdentity === "" ? void 0 : live.contactIdentity;
  return {
    name: wanted.name,
    chatService: wanted.chatService ?? live.chatService,
    contactIdentity: keeps("contactIdentity") ? liveIdentity : wanted.contactIdentity ?? liveIdentity,
    enabled: keeps("enabled") ? live.enabled ?? wanted.enabled : wanted.enabled,
    janitor: keeps("janitor") ? live.janitor : wanted.janitor,
    longLived: keeps("longLived") ? live.longLived : wanted.longLived,
    integration: mergedIntegration(wanted.integration, live, keeps)
  };
}
function forDisable(live) {
  return {
    name: live.name,
    chatService: live.chatService,
    contactIdentity: live.contactIdentity === "" ? void 0 : live.contactIdentity,
    enabled: false,
    janitor: live.janitor,
    longLived: live.longLived,
    integration: live.integration.kind === "unknown" ? void 0 : live.integration
  };
}
function mergedIntegration(wanted, live, keeps) {
  const found = live.integration;
  if (keeps("integration")) return found.kind === "unknown" ? void 0 : found;
  if (wanted.kind === "task" && found.kind === "task") {
    return {
      ...wanted,
      channel: keeps("task.channel") ? found.channel : wanted.channel,
      priority: keeps("task.priority") ? found.priority : wanted.priority,
      timeout: keeps("task.timeout") ? found.timeout : wanted.timeout,
      creationOnMessage: keeps("task.creationOnMessage") ? found.creationOnMessage : wanted.creationOnMessage ?? (found.creationOnMessage === true ? true : void 0)
    };
  }
  if (wanted.kind !== "task" && found.kind === wanted.kind && keeps(`${wanted.kind}.retryCount`)) {
    return { ...wanted, retryCount: found.retryCount };
  }
  return wanted;
}
function isUnchanged(planned2, now, unmanaged) {
  if (now.isElsewhere) return false;
  const [before2, after] = [fieldValues(planned2), fieldValues(now)];
  return FIELDS.every((field) => unmanaged.has(field) || sameValue(before2.get(field), after.get(field)));
}
var init_settings = __esm({
  "src/apply/settings.ts"() {
    "use strict";
    init_fields();
  }
});

// src/apply/write.ts
async function write(change, context3) {
  try {
    switch (change.action) {
      case "create":
        return await create(change, context3);
      case "update":
        return await update(change, context3);
      case "disable":
        return await disable(change, context3);
      case "delete":
        return await remove(change, context3);
    }
  } catch (error2) {
    return failed(change, error2);
  }
}
async function create(change, context3) {
  const { name } = change.desired.settings;
  const namesakes2 = await before(() => context3.store.findByName(name));
  if (namesakes2.length > 0) {
    const sids = namesakes2.map(({ sid }) => sid).join(", ");
    return outcome(change, "left alone", {
      note: `since the plan there is an address of this name: ${sids}`
    });
  }
  try {
    const made = await context3.store.create(forCreate(change.desired, context3.chatService));
    return outcome(change, "done", { sid: made.sid });
  } catch (error2) {
    if (!(error2 instanceof TwilioError) || !error2.mayBeDone) throw error2;
    return lookFor(change, error2, context3);
  }
}
async function before(look) {
  try {
    return await look();
  } catch (error2) {
    if (error2 instanceof Interrupted) throw error2;
    if (error2 instanceof TwilioError || error2 instanceof ProblemError) throw new LookFailed(error2);
    throw error2;
  }
}
async function lookFor(change, error2, context3) {
  const { name } = change.desired.settings;
  try {
    for (const wait2 of LOOKS) {
      await context3.clock.sleep(wait2);
      const { addresses } = await context3.store.list();
      const found = addresses.filter((address) => address.name === name);
      if (found.length > 1) {
        const sids = found.map(({ sid }) => sid).sort();
        const note = `its answer was lost, and now ${sids.join(" and ")} have the name`;
        return outcome(change, "in doubt", { note, code: error2.code, link: error2.link });
      }
      if (found[0] !== void 0) {
        return outcome(change, "done", {
          sid: found[0].sid,
          note: "its answer was lost, and the account shows it"
        });
      }
    }
  } catch (look) {
    if (!(look instanceof TwilioError) && !(look instanceof ProblemError)) throw look;
    return inDoubt(change, error2, "the account could not be read");
  }
  return inDoubt(change, error2, "the account does not show it");
}
function inDoubt(change, error2, found) {
  const lost = found === void 0 ? `an answer to it was lost (at last: ${error2.message})` : `its answer was lost (${error2.message}), and ${found}`;
  const note = `${lost}: run again to find out`;
  return outcome(change, "in doubt", { note, code: error2.code, link: error2.link });
}
async function update(change, context3) {
  const live = await before(() => context3.store.fetch(change.sid));
  if (live === void 0) return outcome(change, "left alone", { note: "it is gone since the plan" });
  if (!isUnchanged(change.live, live, change.desired.unmanaged)) {
    const same = !live.isElsewhere && diff(change.desired.settings, live, change.desired.unmanaged).length === 0;
    return same ? outcome(change, "done", { note: "somebody has made it so since the plan" }) : outcome(change, "left alone", { note: "somebody has changed it since the plan" });
  }
  await context3.store.update(change.sid, forUpdate(change.desired, live));
  return outcome(change, "done");
}
async function disable(change, context3) {
  const live = await before(() => context3.store.fetch(change.sid));
  if (live === void 0) return outcome(change, "done", { note: "it is gone since the plan" });
  if (!isUnchanged(change.live, live, /* @__PURE__ */ new Set())) {
    return outcome(change, "left alone", { note: "somebody has changed it since the plan" });
  }
  await context3.store.update(change.sid, forDisable(live));
  return outcome(change, "done");
}
async function remove(change, context3) {
  const live = await before(() => context3.store.fetch(change.sid));
  if (live === void 0) return outcome(change, "done", { note: "it was gone already" });
  if (!isUnchanged(change.live, live, /* @__PURE__ */ new Set())) {
    return outcome(change, "left alone", { note: "somebody has changed it since the plan" });
  }
  await context3.store.remove(change.sid);
  return outcome(change, "done");
}
function failed(change, error2) {
  if (error2 instanceof TwilioError && error2.mayBeDone) return inDoubt(change, error2);
  if (error2 instanceof Interrupted) return outcome(change, "not attempted", { note: error2.message });
  if (error2 instanceof LookFailed) {
    const { code: code2, link } = error2.cause instanceof TwilioError ? error2.cause : { code: void 0, link: void 0 };
    return outcome(change, "failed", {
      note: `it could not be looked at, and was not sent: ${error2.message}`,
      code: code2,
      link
    });
  }
  if (error2 instanceof TwilioError) {
    const said = error2.kind === "refused" ? `Twilio refused it: ${error2.message}` : `Twilio was not reached: ${error2.message}`;
    return outcome(change, "failed", { note: said, code: error2.code, link: error2.link });
  }
  if (error2 instanceof ProblemError) return outcome(change, "failed", { note: error2.message });
  throw error2;
}
var LookFailed, LOOKS;
var init_write = __esm({
  "src/apply/write.ts"() {
    "use strict";
    init_diff();
    init_problem();
    init_error();
    init_outcome();
    init_settings();
    LookFailed = class extends Error {
      cause;
      constructor(cause) {
        super(cause.message);
        this.cause = cause;
      }
    };
    LOOKS = [0, 500, 1e3, 2e3, 4e3];
  }
});

// src/apply/apply.ts
async function apply(plan2, options) {
  const { store, clock, interrupted } = options;
  const held = plan2.held.map(heldOutcome);
  const outcomes = [];
  const underWay = /* @__PURE__ */ new Map();
  const context3 = { store, clock, chatService: plan2.chatService ?? "" };
  const until = clock.now() + RUN_LIMIT;
  for (; ; ) {
    const stopped2 = stopReason(interrupted, clock.now() > until);
    const step = next(plan2.changes, outcomes, new Set(underWay.keys()), stopped2);
    if (step.kind === "end") break;
    if (step.kind === "leave") {
      for (const change2 of step.changes)
        outcomes.push(outcome(change2, "not attempted", { note: step.because }));
      break;
    }
    if (step.kind === "wait") {
      await Promise.race(underWay.values());
      continue;
    }
    const { change } = step;
    const writing = write(change, context3).then((ended) => {
      outcomes.push(ended);
      underWay.delete(change);
      options.progress(outcomes, plan2);
    });
    underWay.set(change, writing);
  }
  const seen = await verify(plan2, outcomes, options);
  const place = new Map(plan2.changes.map((change, index) => [change, index]));
  const ordered = [...seen.outcomes].sort((a, b) => (place.get(a.change) ?? 0) - (place.get(b.change) ?? 0));
  return { plan: plan2, outcomes: [...ordered, ...held], problems: seen.problems };
}
function stopReason(interrupted, late) {
  if (interrupted.aborted) return "the run was interrupted";
  return late ? "the time that a run may take, 2 hours, is over" : void 0;
}
async function verify(plan2, outcomes, options) {
  let seen = { outcomes, problems: [], settled: true };
  const wrote = outcomes.some(({ status }) => status === "done" || status === "in doubt");
  if (!wrote || options.interrupted.aborted) return seen;
  for (const wait2 of PATIENCE) {
    try {
      await options.clock.sleep(wait2);
      const after = await options.planAgain();
      seen = verdict(plan2, seen.outcomes, after, await goneOf(seen.outcomes, options.store));
    } catch (error2) {
      if (!(error2 instanceof TwilioError) && !(error2 instanceof ProblemError)) throw error2;
      return { ...seen, problems: [unverified(error2)], settled: false };
    }
    if (seen.settled) break;
  }
  return seen;
}
async function goneOf(outcomes, store) {
  const doubtful = outcomes.filter(
    ({ change, status }) => change.action === "delete" && status === "in doubt"
  );
  const sids = doubtful.flatMap(({ sid }) => sid === void 0 ? [] : [sid]);
  const found = await Promise.all(sids.map((sid) => store.fetch(sid)));
  return new Set(sids.filter((_, index) => found[index] === void 0));
}
function unverified(error2) {
  return {
    code: "FA246",
    severity: "error",
    message: `After the writes the account could not be read: ${error2.message}`,
    remedy: "Run again: it finds out what is left to do."
  };
}
var RUN_LIMIT;
var init_apply = __esm({
  "src/apply/apply.ts"() {
    "use strict";
    init_problem();
    init_error();
    init_next();
    init_outcome();
    init_verify();
    init_write();
    RUN_LIMIT = 2 * 60 * 60 * 1e3;
  }
});

// src/commands/apply.ts
var apply_exports = {};
__export(apply_exports, {
  apply: () => apply2
});
function apply2(settings, world) {
  return withLivePlan(settings, world, async (live) => {
    const { plan: plan2 } = live;
    const against = [
      ...disapproval(plan2, settings.approvedPlanId),
      ...plan2.blocked ? [] : await world.review(plan2)
    ];
    if (plan2.blocked || against.length > 0) {
      const stopped2 = planned(settings, live, "failed");
      const guarded = stopped2.blocked || against.some(({ code: code2 }) => isGuard(code2));
      return { ...stopped2, blocked: guarded, problems: [...stopped2.problems, ...against] };
    }
    if (plan2.changes.length > 0 && !await world.confirm(plan2)) throw new ProblemError([DECLINED]);
    return write2(settings, world, live);
  });
}
async function write2(settings, world, live) {
  const { plan: plan2, account, planAgain } = live;
  const applied = await apply(plan2, {
    store: account.store,
    planAgain,
    clock: world.clock,
    interrupted: world.interrupted,
    progress: (outcomes) => world.progress(outcomes.length, plan2.changes.length, secondsLeft(plan2, outcomes.length))
  });
  const ended = world.interrupted.aborted ? "interrupted" : isFailure(applied) ? "failed" : "done";
  const base = planned(settings, live, ended);
  return { ...base, applied, problems: [...base.problems, ...applied.problems] };
}
function secondsLeft(plan2, done) {
  const left = plan2.changes.slice(done);
  const number = (action) => left.filter((change) => change.action === action).length;
  return estimate(number("create"), number("update") + number("disable"), number("delete"));
}
function disapproval(plan2, approved) {
  if (approved === void 0 || approved === plan2.id) return [];
  return [
    {
      code: "FA308",
      severity: "error",
      message: `The approved plan does not hold any more: approved-plan-id is not ${plan2.id}`,
      remedy: "Look at the plan as it is now, and approve that one."
    }
  ];
}
var DECLINED;
var init_apply2 = __esm({
  "src/commands/apply.ts"() {
    "use strict";
    init_apply();
    init_outcome();
    init_pace();
    init_problem();
    init_live_plan();
    init_plan2();
    DECLINED = {
      code: "FA004",
      severity: "error",
      message: "Nothing was written: the question was not answered with yes",
      remedy: "Answer yes, or give --yes."
    };
  }
});

// src/file/scalar.ts
function scalar(text2) {
  if (PLAIN.test(text2) && !NOT_TEXT.test(text2) && !DATE.test(text2)) return text2;
  return JSON.stringify(text2).replace(UNSEEN2, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return point > 65535 ? `\\U${hex(point, 8)}` : `\\u${hex(point, 4)}`;
  });
}
function hex(point, digits) {
  return point.toString(16).padStart(digits, "0");
}
var PLAIN, NOT_TEXT, DATE, UNSEEN2;
var init_scalar = __esm({
  "src/file/scalar.ts"() {
    "use strict";
    PLAIN = /^[\p{L}\p{N}/](?:(?:[\p{L}\p{M}\p{N} ._()/+@&'=;!$~^*?-]|:(?=\/))*[\p{L}\p{M}\p{N}._()/+@&'=;!$~^*?-])?$/u;
    NOT_TEXT = /^(?:null|true|false|yes|no|on|off|y|n|~|[-+]?(?:\.?\d[\d_.,:]*(?:e[-+]?\d+)?|0x[\da-f_]+|0b[01_]+|0o[0-7]+|\.inf|\.nan))$/i;
    DATE = /^\d{4}-\d/;
    UNSEEN2 = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
  }
});

// src/export/guess.ts
function guessWebsite(name) {
  const domain = /(?<![\p{L}\p{N}.@-])((?:[a-z0-9-]+\.)+(?:[a-z]{2,6}))(?![\p{L}\p{N}.-])/iu.exec(name)?.[1];
  return domain === void 0 ? void 0 : `https://${domain.toLowerCase()}`;
}
function guessLocale(name) {
  const tag = /(?<![\p{L}\p{N}-])([a-z]{2}-[A-Z]{2})(?![\p{L}\p{N}-])/u.exec(name)?.[1];
  if (tag !== void 0) return tag;
  const words = name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const found = new Set(words.flatMap((word) => Object.hasOwn(LANGUAGES, word) ? [LANGUAGES[word]] : []));
  return found.size === 1 ? [...found][0] : void 0;
}
var LANGUAGES;
var init_guess = __esm({
  "src/export/guess.ts"() {
    "use strict";
    LANGUAGES = {
      english: "en",
      deutsch: "de",
      german: "de",
      fran\u00E7ais: "fr",
      francais: "fr",
      french: "fr",
      espa\u00F1ol: "es",
      espanol: "es",
      spanish: "es",
      italiano: "it",
      italian: "it",
      portugu\u00EAs: "pt",
      portugues: "pt",
      portuguese: "pt",
      nederlands: "nl",
      dutch: "nl",
      polski: "pl",
      polish: "pl",
      svenska: "sv",
      swedish: "sv",
      dansk: "da",
      danish: "da",
      norsk: "no",
      suomi: "fi",
      finnish: "fi",
      \u010De\u0161tina: "cs",
      czech: "cs",
      t\u00FCrk\u00E7e: "tr",
      turkish: "tr",
      \u0440\u0443\u0441\u0441\u043A\u0438\u0439: "ru",
      russian: "ru",
      \u65E5\u672C\u8A9E: "ja",
      japanese: "ja",
      \uD55C\uAD6D\uC5B4: "ko",
      korean: "ko",
      \u4E2D\u6587: "zh",
      chinese: "zh"
    };
  }
});

// src/export/placeholders.ts
function writeUrl(url, key, taken) {
  const parts = URL_PARTS.exec(url);
  if (parts === null) return { text: literal(url), variables: [] };
  const variables = [];
  const hide2 = (value, suffix, what) => {
    const name = freeName(`${key}_${suffix}`, taken);
    variables.push({ name, what, key, value });
    return `\${${name}}`;
  };
  const [, scheme = "", user, host = "", path2 = "", query, fragment] = parts;
  const rest2 = host + path2;
  const pairs2 = query?.split("&").map((pair) => {
    const at = pair.indexOf("=");
    const [field, value] = at === -1 ? ["", pair] : [pair.slice(0, at + 1), pair.slice(at + 1)];
    if (value === "") return literal(pair);
    const name = field.slice(0, -1);
    return literal(field) + hide2(value, name === "" ? "QUERY" : name, `query value ${JSON.stringify(name)}`);
  });
  const text2 = [
    literal(scheme),
    user === void 0 ? "" : user === "" ? "@" : `${hide2(user, "AUTH", "user info")}@`,
    literal(rest2),
    pairs2 === void 0 ? "" : `?${pairs2.join("&")}`,
    fragment === void 0 ? "" : `#${fragment === "" ? "" : hide2(fragment, "FRAGMENT", "fragment")}`
  ].join("");
  return { text: text2, variables };
}
function literal(text2) {
  return text2.replace(/\$(?=\{[A-Za-z_][A-Za-z0-9_]*\})/g, "$$$$");
}
function freeName(wanted, taken) {
  const base = wanted.toUpperCase().replace(/[^A-Z0-9]+/g, "_").replace(/^(?=\d)|^_+/, "FLEX_").replace(/_+$/, "");
  const own = OF_OTHERS.test(base) ? `FLEX_${base}` : base;
  let name = own;
  for (let n = 2; taken.has(name); n++) name = `${own}_${n}`;
  taken.add(name);
  return name;
}
var OF_OTHERS;
var init_placeholders = __esm({
  "src/export/placeholders.ts"() {
    "use strict";
    init_webhook_url();
    OF_OTHERS = /^(?:TWILIO|GITHUB|RUNNER|ACTIONS|INPUT|NODE|NPM|GH|AWS|AZURE|GOOGLE)_|^(?:HTTPS?|NO|ALL)_PROXY$|_PROXY$/;
  }
});

// src/export/draft.ts
function draft(address, key, lookUps, baseline, takenVariables) {
  const integration = integrationLines(address, key, lookUps, baseline, takenVariables);
  if (integration === void 0 || address.enabled === null) return void 0;
  const website = guessWebsite(address.name);
  const locale = guessLocale(address.name);
  return {
    key,
    sid: address.sid,
    variables: integration.variables,
    lines: [
      `${key}:`,
      `  sid: ${address.sid}`,
      ...address.name === key ? [] : [`  name: ${scalar(address.name)}`],
      ...website === void 0 ? [] : [`  # website: ${website} # a guess from the name`],
      ...locale === void 0 ? [] : [`  # locale: ${locale} # a guess from the name`],
      ...integration.lines.map((line) => `  ${line}`),
      ...differing("enabled", address.enabled, baseline.enabled),
      ...differing("janitor", address.janitor, baseline.janitor),
      ...differing("longLived", address.longLived, baseline.longLived),
      ...differing("contactIdentity", address.contactIdentity, baseline.contactIdentity)
    ]
  };
}
function differing(key, value, baseline) {
  if (value === baseline) return [];
  return [`  ${key}: ${typeof value === "string" ? scalar(value) : value}`];
}
function integrationLines(address, key, lookUps, baseline, takenVariables) {
  const { integration } = address;
  switch (integration.kind) {
    case "unknown":
      return void 0;
    case "studio": {
      const flow = reference(integration.flow, lookUps.studioFlows ?? []);
      const retry = integration.retryCount === baseline.retryCount.studio ? [] : [`retryCount: ${integration.retryCount}`];
      const value = retry.length === 0 ? flow.text : `{ ${[`flow: ${flow.text}`, ...retry].join(", ")} }`;
      return { lines: [`studio: ${value}${flow.comment}`], variables: [] };
    }
    case "webhook": {
      const url = writeUrl(integration.url.reveal(), key, takenVariables);
      const retry = integration.retryCount === baseline.retryCount.webhook ? [] : [`retryCount: ${integration.retryCount}`];
      const text2 = scalar(url.text);
      const value = retry.length === 0 ? text2 : `{ ${[`url: ${text2}`, ...retry].join(", ")} }`;
      return { lines: [`webhook: ${value}`], variables: url.variables };
    }
    case "task": {
      const parts = lookUps.parts.get(integration.workspace);
      const workspace = reference(integration.workspace, lookUps.workspaces ?? []);
      const workflow = reference(integration.workflow, parts?.workflows ?? []);
      const { channel, priority, timeout } = integration;
      const creation = integration.creationOnMessage === true;
      return {
        lines: [
          "task:",
          `  workspace: ${workspace.text}${workspace.comment}`,
          `  workflow: ${workflow.text}${workflow.comment}`,
          ...channel === baseline.task.channel ? [] : [`  channel: ${scalar(channel)}`],
          ...priority === baseline.task.priority ? [] : [`  priority: ${priority}`],
          ...timeout === baseline.task.timeout ? [] : [`  timeout: ${timeout}`],
          ...creation === baseline.creationOnMessage ? [] : [`  creationOnMessage: ${creation}`]
        ],
        variables: []
      };
    }
  }
}
function reference(sid, candidates) {
  const found = candidates.find((candidate) => candidate.sid === sid);
  if (found === void 0) return { text: scalar(sid), comment: "" };
  const unclear = candidates.some((other) => other.sid !== sid && other.name === found.name);
  const odd = found.name === "" || found.name.trim() !== found.name || /^[A-Z]{2}[0-9a-f]{32}$/i.test(found.name);
  if (unclear || odd) return { text: sid, comment: ` # ${comment(found.name)}` };
  return { text: scalar(found.name), comment: ` # ${sid}` };
}
function comment(text2) {
  const line = visible(text2);
  return line.length > 120 ? `${line.slice(0, 120)}\u2026` : line;
}
var PLAIN_BASELINE;
var init_draft = __esm({
  "src/export/draft.ts"() {
    "use strict";
    init_address();
    init_scalar();
    init_quote();
    init_guess();
    init_placeholders();
    PLAIN_BASELINE = {
      enabled: DEFAULTS.enabled,
      janitor: DEFAULTS.janitor,
      longLived: DEFAULTS.longLived,
      contactIdentity: "",
      retryCount: { studio: DEFAULTS.retryCount, webhook: DEFAULTS.retryCount },
      task: { channel: DEFAULTS.channel, priority: DEFAULTS.priority, timeout: DEFAULTS.timeout },
      creationOnMessage: false
    };
  }
});

// src/export/keys.ts
function keysFor(addresses, taken) {
  const ordered = [...addresses].sort((a, b) => a.sid < b.sid ? -1 : 1);
  const slugs = new Map(ordered.map((address) => [address.sid, slug(address.name)]));
  const uses = /* @__PURE__ */ new Map();
  for (const text2 of slugs.values()) uses.set(text2, (uses.get(text2) ?? 0) + 1);
  const keys = /* @__PURE__ */ new Map();
  for (const [sid, text2] of slugs) {
    const alone = uses.get(text2) === 1 && !taken.has(text2);
    const key = alone ? text2 : freeKey(text2, sid, /* @__PURE__ */ new Set([...taken, ...slugs.values(), ...keys.values()]));
    keys.set(sid, key);
  }
  return keys;
}
function freeKey(text2, sid, taken) {
  for (const length of [6, 12, 32]) {
    const key = `${text2}-${sid.slice(-length).toLowerCase()}`;
    if (!taken.has(key)) return key;
  }
  return `${text2}-${sid.toLowerCase()}`;
}
function slug(name) {
  const text2 = name.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").replace(/ß/g, "ss").toLowerCase().replace(/[^a-z0-9._]+/g, "-").replace(/^[-._]+/, "").slice(0, LONGEST2).replace(/[-._]+$/, "");
  return text2 === "" ? "address" : text2;
}
var LONGEST2;
var init_keys = __esm({
  "src/export/keys.ts"() {
    "use strict";
    LONGEST2 = 60;
  }
});

// src/export/compose.ts
function composeFile(input) {
  const said = input.addresses.filter(({ sid }) => !input.leftOut.has(sid));
  const baseline = commonValues(said);
  const { drafts, unsaid } = writeDrafts(said, input.lookUps, baseline, /* @__PURE__ */ new Set(), /* @__PURE__ */ new Set());
  const variables = drafts.flatMap((one) => one.variables);
  const left = input.addresses.filter(({ sid }) => input.leftOut.has(sid)).sort(bySid);
  const lines = [
    "# yaml-language-server: $schema=./schema/addresses.schema.json",
    "# Written from the live account: every address is pinned by its SID, and a plan is empty.",
    ...variables.length === 0 ? [] : ["# Set these environment variables from secrets:", ...variables.map(variableLine)],
    "version: 1",
    "",
    `account: ${input.account}`,
    ...list("scope", input.scope.map(scalar)),
    ...list("ignore", [...input.ignore.map(scalar), ...ignored(left, input)]),
    ...defaultLines(baseline),
    "",
    drafts.length === 0 ? "addresses: {}" : "addresses:",
    ...drafts.flatMap((one, index) => [...index === 0 ? [] : [""], ...one.lines.map(indent)]),
    ...left.flatMap((address) => leftOutLines(address, input.leftOut.get(address.sid) ?? ""))
  ];
  return { text: `${lines.join("\n")}
`, drafts, variables, unsaid };
}
function composeEntries(addresses, lookUps, baseline, takenKeys, takenVariables) {
  return writeDrafts(addresses, lookUps, baseline, takenKeys, new Set(takenVariables));
}
function writeDrafts(addresses, lookUps, baseline, takenKeys, takenVariables) {
  const keys = keysFor(addresses, takenKeys);
  const ordered = [...addresses].sort((a, b) => compare2(keys.get(a.sid) ?? "", keys.get(b.sid) ?? ""));
  const drafts = [];
  const unsaid = [];
  for (const address of ordered) {
    const written = draft(address, keys.get(address.sid) ?? "", lookUps, baseline, takenVariables);
    if (written === void 0) unsaid.push(address);
    else drafts.push(written);
  }
  return { drafts, unsaid };
}
function commonValues(addresses) {
  const most = (test) => addresses.length > 1 && addresses.filter(test).length * 2 > addresses.length;
  return {
    ...PLAIN_BASELINE,
    janitor: most(({ janitor }) => janitor),
    longLived: most(({ longLived }) => longLived)
  };
}
function defaultLines(baseline) {
  const lines = [
    ...baseline.janitor ? ["  janitor: true"] : [],
    ...baseline.longLived ? ["  longLived: true"] : []
  ];
  return lines.length === 0 ? [] : ["", "defaults:", ...lines];
}
function list(key, items) {
  return items.length === 0 ? [] : ["", `${key}:`, ...items.map((item) => `  - ${item}`)];
}
function ignored(left, input) {
  const names = new Set(left.map(({ name }) => name).filter((name) => name !== ""));
  return [...names].map(
    (name) => `${scalar(literalPattern(name))} # ${comment(reasonFor(name, left, input))}`
  );
}
function reasonFor(name, left, input) {
  const address = left.find((one) => one.name === name);
  return `left out: ${(address === void 0 ? void 0 : input.leftOut.get(address.sid)) ?? "see below"}`;
}
function leftOutLines(address, why) {
  return ["", `  # ${address.sid} ${comment(JSON.stringify(address.name))} is left out: ${comment(why)}`];
}
function variableLine({ name, what, key }) {
  return `#   ${name}: ${comment(what)} of ${key}`;
}
function bySid(a, b) {
  return compare2(a.sid, b.sid);
}
function compare2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
var indent;
var init_compose = __esm({
  "src/export/compose.ts"() {
    "use strict";
    init_scalar();
    init_pattern();
    init_draft();
    init_keys();
    indent = (line) => line === "" ? "" : `  ${line}`;
  }
});

// src/file/write.ts
function writeText(file, folder, confined, text2, overwrite) {
  const path2 = checkedPath(file, folder, confined);
  const found = lookAt(path2, file);
  if (found !== void 0 && !overwrite) throw exists(file);
  if (found !== void 0 && !found.isFile()) {
    throw stop("FA101", `${quote(file)} is no regular file`, "Name a file, for example addresses.yaml.");
  }
  const marked = found !== void 0 && (0, import_node_fs2.readFileSync)(path2).subarray(0, 3).toString("utf8") === MARK;
  const neighbour = `${path2}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const mode = found === void 0 ? 420 : (0, import_node_fs2.statSync)(path2).mode & 511;
    (0, import_node_fs2.writeFileSync)(neighbour, (marked ? MARK : "") + text2, { flag: "wx", mode });
    if (!overwrite && (0, import_node_fs2.existsSync)(path2)) throw exists(file);
    (0, import_node_fs2.renameSync)(neighbour, path2);
  } catch (error2) {
    (0, import_node_fs2.rmSync)(neighbour, { force: true });
    throw unwritable(file, error2);
  }
}
function lookAt(path2, file) {
  try {
    return (0, import_node_fs2.lstatSync)(path2, { throwIfNoEntry: false });
  } catch (error2) {
    throw unwritable(file, error2);
  }
}
function unwritable(file, error2) {
  const { code: code2 } = error2;
  if (code2 === void 0 || !/^E[A-Z]+$/.test(code2)) return error2;
  return stop("FA101", `${quote(file)} cannot be written (${code2})`, "Check that this user may write there.");
}
function exists(file) {
  return stop(
    "FA150",
    `${quote(file)} is there already, and is not overwritten`,
    "Name another file, add what is missing with --merge, or replace it with --force."
  );
}
var import_node_fs2, MARK;
var init_write2 = __esm({
  "src/file/write.ts"() {
    "use strict";
    init_crypto();
    import_node_fs2 = require("node:fs");
    init_problem();
    init_quote();
    init_read();
    MARK = "\uFEFF";
  }
});

// src/commands/export-check.ts
function entryFaults(text2, newVariables, { account, live, lookUps, settings, variables, chatService }) {
  const { desired, problems } = load(text2, {
    file: settings.file,
    environment: settings.environment,
    allEnvironments: false,
    variables: { ...variables, ...Object.fromEntries(newVariables.map(({ name, value }) => [name, value])) },
    needVariables: true
  });
  if (desired === void 0) return byEntry(errorsOf(problems));
  const resolved = resolve2(settings.file, desired, lookUps);
  const plan2 = makePlan(resolved.desired, live, {
    account,
    listedHosts: /* @__PURE__ */ new Set(),
    maxDeletes: { kind: "all" },
    witness: { kind: "person" },
    names: resolved.names,
    found: resolved.problems,
    chatService
  });
  const faults = byEntry(errorsOf(plan2.problems).filter(({ code: code2 }) => !isGuard(code2)));
  for (const change of plan2.changes) {
    const fields = change.fields.map(({ field }) => field).join(", ");
    if (change.key !== void 0) faults.set(change.key, `the file cannot say its ${fields}`);
  }
  return faults;
}
function byEntry(problems) {
  const faults = /* @__PURE__ */ new Map();
  for (const { entry, message } of problems) if (entry !== void 0) faults.set(entry, message);
  if (faults.size === 0 && problems.length > 0) throw new ProblemError(problems);
  return faults;
}
function wantedBy(addresses) {
  const integrations = addresses.map(({ integration }) => integration);
  return {
    studioFlows: integrations.some(({ kind }) => kind === "studio"),
    workspaces: new Set(
      integrations.flatMap((integration) => integration.kind === "task" ? [integration.workspace] : [])
    )
  };
}
var init_export_check = __esm({
  "src/commands/export-check.ts"() {
    "use strict";
    init_load();
    init_make_plan();
    init_resolve();
    init_problem();
  }
});

// src/export/edit.ts
function startOf(pair) {
  return pair.key.range?.[0] ?? 0;
}
function keyText(key) {
  return typeof key.value === "string" ? key.value : key.source ?? String(key.value);
}
function nest(path2, lines) {
  return path2.reduceRight(
    (inner, key) => [`${key}:`, ...inner.map((line) => line === "" ? "" : `  ${line}`)],
    [...lines]
  );
}
var EditableFile;
var init_edit = __esm({
  "src/export/edit.ts"() {
    "use strict";
    init_dist();
    EditableFile = class {
      #text;
      #root;
      #newline;
      #edits = [];
      constructor(text2) {
        this.#text = text2;
        this.#newline = text2.includes("\r\n") ? "\r\n" : "\n";
        const { contents } = parseDocument(text2, { uniqueKeys: false, prettyErrors: false });
        if (!isMap(contents)) throw new TypeError("the file is no mapping");
        this.#root = contents;
      }
      /** The text with all lines added. */
      result() {
        let text2 = this.#text;
        const ordered = this.#edits.map((edit, index) => ({ ...edit, index })).sort((a, b) => b.from - a.from || b.index - a.index);
        for (const { from, to, text: added2 } of ordered) text2 = text2.slice(0, from) + added2 + text2.slice(to);
        return text2;
      }
      has(path2) {
        return this.#find(path2) !== void 0;
      }
      /** The keys of the mapping at `path`. */
      keys(path2) {
        const value = this.#find(path2)?.value;
        return isMap(value) ? value.items.flatMap(({ key }) => isScalar(key) ? [keyText(key)] : []) : [];
      }
      /** Whether other parts of the file take over what stands in the mapping at `path`. */
      isShared(path2) {
        const value = this.#find(path2)?.value;
        return isMap(value) && value.anchor !== void 0;
      }
      /**
       * Adds `key: value` lines at the top of the mapping at `path`.
       *
       * @returns false where that mapping is no block of lines of its own (braces, an alias): nothing is added
       */
      prepend(path2, lines) {
        const pair = this.#find(path2);
        if (pair === void 0 || !this.#areBlocks(path2)) return false;
        const first = pair.value.items[0];
        const keyEnd = pair.key.range?.[1] ?? 0;
        this.#insertAfterLine(keyEnd, lines, this.#indentation(first));
        return true;
      }
      /**
       * Adds lines at the end of the mapping at `path`; mappings on the way that are missing or empty are made.
       *
       * @returns false where a mapping on the way is written in braces, or is an alias: nothing is added
       */
      append(path2, lines) {
        let depth = path2.length;
        while (depth > 0 && this.#find(path2.slice(0, depth)) === void 0) depth--;
        const there = path2.slice(0, depth);
        const missing2 = path2.slice(depth);
        const pair = this.#find(there);
        if (pair !== void 0 && !this.#areBlocks(there)) {
          return this.#areBlocks(there.slice(0, -1)) && this.#fillEmpty(pair, nest(missing2, lines));
        }
        const map2 = pair?.value ?? this.#root;
        if (map2.flow === true) return false;
        const indentation = this.#indentation(
          map2.items.find((item) => this.#isAtLineStart(item)) ?? map2.items[0]
        );
        const end2 = this.#endOf(map2.items.at(-1));
        this.#insertAfterLine(this.#withComments(end2, indentation.length), nest(missing2, lines), indentation);
        return true;
      }
      /** Comments that stand deeper than the mapping's keys belong to what is above them. */
      #withComments(offset, indentation) {
        let end2 = offset;
        for (; ; ) {
          const newline = /\r\n|\n|\r/.exec(this.#text.slice(end2));
          if (newline === null) return end2;
          const from = end2 + newline.index + newline[0].length;
          const comment2 = /^( *)#[^\r\n]*/.exec(this.#text.slice(from));
          if (comment2 === null || (comment2[1] ?? "").length <= indentation) return end2;
          end2 = from + comment2[0].length;
        }
      }
      /** Whether all mappings on the way, and the one at the end of it, are blocks of lines. */
      #areBlocks(path2) {
        if (this.#root.flow === true) return false;
        return path2.every((_, index) => {
          const pair = this.#find(path2.slice(0, index + 1));
          if (pair === void 0) return false;
          const isLast = index === path2.length - 1;
          return isLast ? this.#isBlock(pair) : isMap(pair.value) && pair.value.flow !== true;
        });
      }
      /** `key:`, `key: null` or `key: {}`, all on one line, becomes a block. */
      #fillEmpty(pair, lines) {
        const value = pair.value;
        const empty = value === null || isScalar(value) && value.value === null || isMap(value) && value.items.length === 0;
        if (!empty || isAlias(value)) return false;
        const keyEnd = pair.key.range?.[1] ?? 0;
        const [from, to] = [value?.range?.[0] ?? keyEnd, value?.range?.[1] ?? keyEnd];
        const between = this.#text.slice(keyEnd, to);
        if (/[\r\n]/.test(between)) return false;
        const blanks = /\s*$/.exec(this.#text.slice(keyEnd, from))?.[0].length ?? 0;
        if (to > from) this.#edits.push({ from: from - blanks, to, text: "" });
        this.#insertAfterLine(to, lines, `${this.#indentation(pair)}  `);
        return true;
      }
      #find(path2) {
        let node = this.#root;
        let pair;
        for (const step of path2) {
          if (!isMap(node)) return void 0;
          pair = node.items.find(({ key }) => isScalar(key) && keyText(key) === step);
          if (pair === void 0) return void 0;
          node = pair.value;
        }
        return pair;
      }
      /** Whether the pair's value is a mapping in lines of its own, right below the key. */
      #isBlock(pair) {
        const { value } = pair;
        if (!isMap(value) || value.flow === true || value.items.length === 0) return false;
        const firstAt = startOf(value.items[0]);
        const keyEnd = pair.key.range?.[1] ?? 0;
        const between = this.#text.slice(keyEnd, firstAt);
        return /^[^\r\n]*(?:\r\n|\n|\r)(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r))* *$/.test(between);
      }
      #isAtLineStart(pair) {
        const at = startOf(pair);
        return /^ *$/.test(this.#text.slice(this.#lineStart(at), at));
      }
      #indentation(pair) {
        const at = startOf(pair);
        return " ".repeat(at - this.#lineStart(at));
      }
      /** Where the last thing written in the pair ends. */
      #endOf(pair) {
        const value = pair.value;
        const keyEnd = pair.key.range?.[1] ?? 0;
        if (isMap(value) && value.flow !== true && value.items.length > 0) {
          return this.#endOf(value.items.at(-1));
        }
        const end2 = Math.max(keyEnd, value?.range?.[1] ?? keyEnd);
        return this.#text.slice(0, end2).trimEnd().length;
      }
      #lineStart(offset) {
        const before2 = this.#text.slice(0, offset);
        return Math.max(before2.lastIndexOf("\n"), before2.lastIndexOf("\r")) + 1;
      }
      #insertAfterLine(offset, lines, indentation) {
        const rest2 = /\r\n|\n|\r/.exec(this.#text.slice(offset));
        const ended = rest2 !== null;
        const at = rest2 === null ? this.#text.length : offset + rest2.index + rest2[0].length;
        const block = lines.map((line) => line === "" ? "" : indentation + line);
        const text2 = block.map((line) => ended ? line + this.#newline : this.#newline + line).join("");
        this.#edits.push({ from: at, to: at, text: text2 });
      }
    };
  }
});

// src/file/defaults.ts
function readDefaults(text2, environment) {
  const { tree } = atOnce(parse2(text2));
  const defaults2 = tree === void 0 ? void 0 : defaultsFor(tree, environment);
  return defaults2 === void 0 ? {} : plain(defaults2);
}
var init_defaults = __esm({
  "src/file/defaults.ts"() {
    "use strict";
    init_merge();
    init_parse();
    init_steps();
    init_tree();
  }
});

// src/commands/export-merge.ts
function mergeIntoFile(settings, world) {
  return withLivePlan(settings, world, async ({ plan: plan2, desired, account, text: text2 }) => {
    const errors = errorsOf(plan2.problems).filter(({ code: code2 }) => !isGuard(code2) || code2 === SUSPECTED_RENAME);
    if (errors.length > 0) throw new ProblemError(errors);
    const { scope, ignore } = settings.exporting;
    const asked = new Ownership({ scope: scope.map(asPlaced), ignore: ignore.map(asPlaced) });
    const missing2 = plan2.unlisted.map(({ live: live2 }) => live2).filter(({ name }) => asked.owns(name));
    const [ofFile, ofMissing] = [wantedByFile(desired), wantedBy(missing2)];
    const lookUps = await account.lookUp({
      studioFlows: ofFile.studioFlows || ofMissing.studioFlows,
      workspaces: /* @__PURE__ */ new Set([...ofFile.workspaces, ...ofMissing.workspaces])
    });
    const all = account.withChannelNames((await account.finishReading()).live);
    const sids = new Set(missing2.map(({ sid }) => sid));
    const live = all.addresses.filter(({ sid }) => sids.has(sid));
    const check3 = {
      account: plan2.account,
      live: all,
      lookUps,
      settings,
      variables: world.variables,
      chatService: plan2.chatService
    };
    const file = new EditableFile(text2);
    const ownPath = settings.environment === void 0 ? [] : ["environments", settings.environment, "addresses"];
    const keys = /* @__PURE__ */ new Set([...file.keys(["addresses"]), ...file.keys(ownPath)]);
    const baseline = toBaseline(readDefaults(text2, settings.environment));
    const leftOut = namesakes(live);
    for (; ; ) {
      const said = live.filter(({ sid }) => !leftOut.has(sid));
      const { drafts, unsaid } = composeEntries(said, lookUps, baseline, keys, variablesIn(text2));
      for (const { sid } of unsaid)
        leftOut.set(sid, "its integration or state is of no kind that the file can say");
      if (unsaid.length > 0) continue;
      const merged = added(text2, settings, drafts);
      const variables = drafts.flatMap((draft2) => draft2.variables);
      const faults = entryFaults(merged, variables, check3);
      for (const { key, sid } of drafts) if (faults.has(key)) leftOut.set(sid, faults.get(key) ?? "");
      if (drafts.some(({ key }) => faults.has(key))) continue;
      hide(variables, world);
      if (drafts.length > 0) writeText(settings.file, settings.folder, settings.confined, merged, true);
      const left = live.filter(({ sid }) => leftOut.has(sid));
      const wrote = drafts.length === 0 ? void 0 : `${count(drafts.length, "address", "addresses")} into ${settings.file}`;
      return exported(settings, desired.entries.length + drafts.length, wrote, [
        ...left.map(
          (address) => leftOutWarning(address, leftOut.get(address.sid) ?? "", desired.unlisted !== "report")
        ),
        ...variables.map(variableWarning)
      ]);
    }
  });
}
function added(text2, settings, drafts) {
  if (drafts.length === 0) return text2;
  const file = new EditableFile(text2);
  const { environment } = settings;
  const path2 = environment === void 0 ? ["addresses"] : ["environments", environment, "addresses"];
  if (!file.append(
    path2,
    drafts.flatMap(({ lines }) => ["", ...lines])
  )) {
    throw stop(
      "FA152",
      `\`${path2.join(".")}\` of the file is written in braces or as an alias, and lines cannot be added to it`,
      "Write it as a block: a line for each key, indented."
    );
  }
  return file.result();
}
function variablesIn(text2) {
  return new Set(Array.from(text2.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g), (match2) => match2[1] ?? ""));
}
function toBaseline(defaults2) {
  const { task } = PLAIN_BASELINE;
  return {
    enabled: defaults2.enabled ?? PLAIN_BASELINE.enabled,
    janitor: defaults2.janitor ?? PLAIN_BASELINE.janitor,
    longLived: defaults2.longLived ?? PLAIN_BASELINE.longLived,
    contactIdentity: defaults2.contactIdentity ?? "",
    retryCount: {
      studio: defaults2.studio?.retryCount ?? PLAIN_BASELINE.retryCount.studio,
      webhook: defaults2.webhook?.retryCount ?? PLAIN_BASELINE.retryCount.webhook
    },
    task: {
      channel: defaults2.task?.channel ?? task.channel,
      priority: defaults2.task?.priority ?? task.priority,
      timeout: defaults2.task?.timeout ?? task.timeout
    },
    creationOnMessage: defaults2.task?.creationOnMessage ?? false
  };
}
var SUSPECTED_RENAME;
var init_export_merge = __esm({
  "src/commands/export-merge.ts"() {
    "use strict";
    init_compose();
    init_draft();
    init_edit();
    init_defaults();
    init_write2();
    init_ownership();
    init_problem();
    init_quote();
    init_export();
    init_export_check();
    init_live_plan();
    SUSPECTED_RENAME = "FA306";
  }
});

// src/commands/export.ts
var export_exports = {};
__export(export_exports, {
  asPlaced: () => asPlaced,
  exportFile: () => exportFile,
  exported: () => exported,
  hide: () => hide,
  leftOutWarning: () => leftOutWarning,
  namesakes: () => namesakes,
  variableWarning: () => variableWarning
});
function exportFile(settings, world) {
  return settings.exporting.merge ? mergeIntoFile(settings, world) : newFile(settings, world);
}
async function newFile(settings, world) {
  const { exporting, file, folder, confined, environment } = settings;
  if (environment !== void 0) {
    throw stop(
      "FA130",
      `A new file has no environment ${quote(environment)}`,
      "Leave `environment` out, or add to a file that has it with --merge."
    );
  }
  const twilio = settings.twilio;
  const account = openAccount(twilio, world);
  try {
    const reading = await account.finishReading();
    const lookUps = await account.lookUp(wantedBy(reading.live.addresses));
    const live = account.withChannelNames(reading.live);
    const written = settle(twilio.account, live, lookUps, settings);
    hide(written.variables, world);
    writeText(file, folder, confined, written.text, exporting.force);
    return exported(
      settings,
      written.entries,
      `${file} with ${count(written.entries, "address", "addresses")}`,
      [...written.leftOut, ...written.variables.map(variableWarning)]
    );
  } finally {
    account.close();
  }
}
function settle(account, live, lookUps, settings) {
  const { scope, ignore } = settings.exporting;
  const ownership = new Ownership({ scope: scope.map(asPlaced), ignore: ignore.map(asPlaced) });
  const addresses = live.addresses.filter(({ name }) => ownership.owns(name));
  const leftOut = namesakes(addresses);
  const check3 = { account, live, lookUps, settings, chatService: void 0, variables: {} };
  for (; ; ) {
    const composed = composeFile({ account, addresses, lookUps, scope, ignore, leftOut });
    const faults = new Map(
      composed.unsaid.map(({ sid }) => [sid, "its integration or state is of no kind that the file can say"])
    );
    if (faults.size === 0) {
      const sids = new Map(composed.drafts.map(({ key, sid }) => [key, sid]));
      for (const [key, why] of entryFaults(composed.text, composed.variables, check3)) {
        const sid = sids.get(key);
        if (sid !== void 0) faults.set(sid, why);
      }
    }
    if (faults.size === 0) {
      const left = addresses.filter(({ sid }) => leftOut.has(sid));
      return {
        text: composed.text,
        entries: composed.drafts.length,
        variables: composed.variables,
        leftOut: left.map((address) => leftOutWarning(address, leftOut.get(address.sid) ?? ""))
      };
    }
    for (const [sid, why] of faults) leftOut.set(sid, why);
    const names = new Set(addresses.filter(({ sid }) => faults.has(sid)).map(({ name }) => name));
    for (const { sid, name } of addresses)
      if (names.has(name) && !leftOut.has(sid)) leftOut.set(sid, "its namesake is left out");
  }
}
function namesakes(addresses) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const { name, sid } of addresses) byName2.set(name, [...byName2.get(name) ?? [], sid]);
  const shared = /* @__PURE__ */ new Map();
  for (const sids of byName2.values()) {
    if (sids.length > 1) for (const sid of sids) shared.set(sid, `${sids.length} addresses have this name`);
  }
  return shared;
}
function asPlaced(value) {
  return { value, place: { file: "", line: 1, column: 1 } };
}
function hide(variables, world) {
  for (const { value } of variables) world.secrets.add(value);
  world.maskSecrets();
}
function leftOutWarning(address, why, goes = false) {
  return {
    code: "FA250",
    severity: "warning",
    message: `${address.sid}, ${quote(address.name)}, is left out: ${why}`,
    remedy: goes ? "The file says `unlisted` for it: name it under `ignore` before the next apply, or it goes out of service." : "It stays as it is. Change it in Twilio so that the file can say it, then export again with --merge."
  };
}
function variableWarning({ name, what, key }) {
  return {
    code: "FA251",
    severity: "warning",
    message: `${key} needs the environment variable ${name}: the ${what} of its webhook, which is not written into a file`,
    remedy: `Keep the value as a secret, and give it to the step as \`env: { ${name}: \u2026 }\`.`
  };
}
function exported(settings, entries, wrote, problems) {
  return {
    mode: settings.mode,
    file: settings.file,
    environment: settings.environment,
    outcome: "done",
    problems,
    plan: void 0,
    applied: void 0,
    origins: void 0,
    blocked: false,
    entries,
    wrote
  };
}
var init_export = __esm({
  "src/commands/export.ts"() {
    "use strict";
    init_compose();
    init_write2();
    init_ownership();
    init_problem();
    init_quote();
    init_account();
    init_export_check();
    init_export_merge();
  }
});

// src/export/pin.ts
function pin(text2, environment, pins, sharedToo = true) {
  const file = new EditableFile(text2);
  const written = [];
  const unwritten = [];
  const fresh = [];
  for (const one of pins) {
    const path2 = [...environment === void 0 ? [] : ["environments", environment], "addresses", one.key];
    if (!sharedToo && file.isShared(path2)) unwritten.push(one);
    else if (file.prepend(path2, [`sid: ${one.sid}`])) written.push(one);
    else if (environment !== void 0 && !file.has(path2)) fresh.push(one);
    else unwritten.push(one);
  }
  if (environment !== void 0 && fresh.length > 0) {
    const lines = fresh.flatMap(({ key, sid }) => [`${key}:`, `  sid: ${sid}`]);
    const added2 = file.append(["environments", environment, "addresses"], lines);
    (added2 ? written : unwritten).push(...fresh);
  }
  return { text: file.result(), written, unwritten };
}
var init_pin = __esm({
  "src/export/pin.ts"() {
    "use strict";
    init_edit();
  }
});

// src/plan/pins.ts
function missingPins(plan2, made = /* @__PURE__ */ new Map()) {
  return plan2.claims.flatMap(({ key, desired, live }) => {
    const sid = made.get(key) ?? live?.sid;
    return desired.sid === void 0 && sid !== void 0 ? [{ key, sid }] : [];
  });
}
function pinLines(environment, pins) {
  const entries = pins.flatMap(({ key, sid }) => [`${key}:`, `  sid: ${sid}`]);
  const path2 = environment === void 0 ? ["addresses"] : ["environments", environment, "addresses"];
  return path2.reduceRight((inner, name) => [`${name}:`, ...inner.map((line) => `  ${line}`)], entries);
}
var init_pins = __esm({
  "src/plan/pins.ts"() {
    "use strict";
  }
});

// src/commands/pin.ts
var pin_exports = {};
__export(pin_exports, {
  pin: () => pin2
});
function pin2(settings, world) {
  return withLivePlan(settings, world, async ({ plan: plan2, desired, text: text2 }) => {
    const errors = errorsOf(plan2.problems).filter(({ code: code2 }) => !isGuard(code2));
    if (errors.length > 0) throw new ProblemError(errors);
    const pins = missingPins(plan2);
    let pinned = pin(text2, settings.environment, pins);
    if (!holds(pinned, settings, world)) pinned = pin(text2, settings.environment, pins, false);
    if (pinned.written.length > 0) {
      check2(pinned.text, settings, world);
      writeText(settings.file, settings.folder, settings.confined, pinned.text, true);
    }
    const wrote = pinned.written.length === 0 ? void 0 : `${count(pinned.written.length, "sid")} into ${settings.file}`;
    const left = pinned.unwritten.map(
      ({ key, sid }) => ({
        code: "FA153",
        severity: "warning",
        message: `${key} is written in braces or as an alias: no line can be added to it`,
        remedy: `Write \`sid: ${sid}\` into it by hand.`,
        path: `addresses.${key}`
      })
    );
    return exported(settings, desired.entries.length, wrote, left);
  });
}
function holds(pinned, settings, world) {
  const { desired } = loaded(pinned.text, settings, world);
  const own = new Map(pinned.written.map(({ key, sid }) => [key, sid]));
  const sids = (desired?.entries ?? []).flatMap(({ sid }) => sid === void 0 ? [] : [sid.value]);
  return desired !== void 0 && new Set(sids).size === sids.length && desired.entries.every(({ key, sid }) => {
    const added2 = [...own.values()].includes(sid?.value ?? "");
    return !added2 || own.get(key) === sid?.value;
  });
}
function check2(text2, settings, world) {
  const { desired, problems } = loaded(text2, settings, world);
  if (desired === void 0) throw new ProblemError(problems);
}
function loaded(text2, settings, world) {
  return load(text2, {
    file: settings.file,
    environment: settings.environment,
    allEnvironments: false,
    variables: world.variables,
    needVariables: true
  });
}
var init_pin2 = __esm({
  "src/commands/pin.ts"() {
    "use strict";
    init_pin();
    init_load();
    init_write2();
    init_pins();
    init_problem();
    init_quote();
    init_export();
    init_live_plan();
  }
});

// node_modules/@actions/github/lib/context.js
var import_fs2, import_os3, Context;
var init_context = __esm({
  "node_modules/@actions/github/lib/context.js"() {
    import_fs2 = require("fs");
    import_os3 = require("os");
    Context = class {
      /**
       * Hydrate the context from the environment
       */
      constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) {
          if ((0, import_fs2.existsSync)(process.env.GITHUB_EVENT_PATH)) {
            this.payload = JSON.parse((0, import_fs2.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
          } else {
            const path2 = process.env.GITHUB_EVENT_PATH;
            process.stdout.write(`GITHUB_EVENT_PATH ${path2} does not exist${import_os3.EOL}`);
          }
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
        this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
      }
      get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
      }
      get repo() {
        if (process.env.GITHUB_REPOSITORY) {
          const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
          return { owner, repo };
        }
        if (this.payload.repository) {
          return {
            owner: this.payload.repository.owner.login,
            repo: this.payload.repository.name
          };
        }
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
      }
    };
  }
});

// unused:undici
var fetch;
var init_undici = __esm({
  "unused:undici"() {
    fetch = () => {
      throw new Error("This is not part of the bundle");
    };
  }
});

// node_modules/@actions/github/lib/internal/utils.js
function getAuthString(token, options) {
  if (!token && !options.auth) {
    throw new Error("Parameter token or opts.auth is required");
  } else if (token && options.auth) {
    throw new Error("Parameters token and opts.auth may not both be specified");
  }
  return typeof options.auth === "string" ? options.auth : `token ${token}`;
}
function getProxyAgent(destinationUrl) {
  const hc = new HttpClient();
  return hc.getAgent(destinationUrl);
}
function getProxyAgentDispatcher(destinationUrl) {
  const hc = new HttpClient();
  return hc.getAgentDispatcher(destinationUrl);
}
function getProxyFetch(destinationUrl) {
  const httpDispatcher = getProxyAgentDispatcher(destinationUrl);
  const proxyFetch = (url, opts) => __awaiter2(this, void 0, void 0, function* () {
    return fetch(url, Object.assign(Object.assign({}, opts), { dispatcher: httpDispatcher }));
  });
  return proxyFetch;
}
function getApiBaseUrl() {
  return process.env["GITHUB_API_URL"] || "https://api.github.com";
}
function getUserAgentWithOrchestrationId(baseUserAgent) {
  var _a;
  const orchId = (_a = process.env["ACTIONS_ORCHESTRATION_ID"]) === null || _a === void 0 ? void 0 : _a.trim();
  if (orchId) {
    const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
    const tag = `actions_orchestration_id/${sanitizedId}`;
    if (baseUserAgent === null || baseUserAgent === void 0 ? void 0 : baseUserAgent.includes(tag))
      return baseUserAgent;
    const ua = baseUserAgent ? `${baseUserAgent} ` : "";
    return `${ua}${tag}`;
  }
  return baseUserAgent;
}
var __awaiter2;
var init_utils = __esm({
  "node_modules/@actions/github/lib/internal/utils.js"() {
    init_http_client();
    init_undici();
    __awaiter2 = function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve4) {
          resolve4(value);
        });
      }
      return new (P || (P = Promise))(function(resolve4, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator["throw"](value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve4(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
  }
});

// node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }
  if (typeof process === "object" && process.version !== void 0) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
  }
  return "<environment undetectable>";
}
var init_universal_user_agent = __esm({
  "node_modules/universal-user-agent/index.js"() {
  }
});

// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }
  if (!options) {
    options = {};
  }
  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name2) => {
      return register.bind(null, state, name2, callback, options);
    }, method)();
  }
  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }
    return state.registry[name].reduce((method2, registered) => {
      return registered.hook.bind(null, method2, options);
    }, method)();
  });
}
var init_register = __esm({
  "node_modules/before-after-hook/lib/register.js"() {
  }
});

// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook2) {
  const orig = hook2;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }
  if (kind === "before") {
    hook2 = (method, options) => {
      return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
    };
  }
  if (kind === "after") {
    hook2 = (method, options) => {
      let result;
      return Promise.resolve().then(method.bind(null, options)).then((result_) => {
        result = result_;
        return orig(result, options);
      }).then(() => {
        return result;
      });
    };
  }
  if (kind === "error") {
    hook2 = (method, options) => {
      return Promise.resolve().then(method.bind(null, options)).catch((error2) => {
        return orig(error2, options);
      });
    };
  }
  state.registry[name].push({
    hook: hook2,
    orig
  });
}
var init_add = __esm({
  "node_modules/before-after-hook/lib/add.js"() {
  }
});

// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }
  const index = state.registry[name].map((registered) => {
    return registered.orig;
  }).indexOf(method);
  if (index === -1) {
    return;
  }
  state.registry[name].splice(index, 1);
}
var init_remove = __esm({
  "node_modules/before-after-hook/lib/remove.js"() {
  }
});

// node_modules/before-after-hook/index.js
function bindApi(hook2, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook2.api = { remove: removeHookRef };
  hook2.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook2[kind] = hook2.api[kind] = bindable(addHook, null).apply(null, args);
  });
}
function Singular() {
  const singularHookName = /* @__PURE__ */ Symbol("Singular");
  const singularHookState = {
    registry: {}
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}
function Collection2() {
  const state = {
    registry: {}
  };
  const hook2 = register.bind(null, state);
  bindApi(hook2, state);
  return hook2;
}
var bind, bindable, before_after_hook_default;
var init_before_after_hook = __esm({
  "node_modules/before-after-hook/index.js"() {
    init_register();
    init_add();
    init_remove();
    bind = Function.bind;
    bindable = bind.bind(bind);
    before_after_hook_default = { Singular, Collection: Collection2 };
  }
});

// node_modules/@octokit/endpoint/dist-bundle/index.js
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults2, options) {
  const result = Object.assign({}, defaults2);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults2)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults2[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}
function merge2(defaults2, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults2 || {}, options);
  if (options.url === "/graphql") {
    if (defaults2 && defaults2.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults2.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}
function addQueryParameters(url, parameters2) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters2);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters2.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters2[name])}`;
  }).join("&");
}
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit2(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context3, operator, key, modifier) {
  var value = context3[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl2(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context3) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal2) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context3, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal2);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}
function parse3(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters2 = omit2(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl2(url).expand(parameters2);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit2(parameters2, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}
function endpointWithDefaults(defaults2, route, options) {
  return parse3(merge2(defaults2, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS22 = merge2(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS22);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS22,
    defaults: withDefaults.bind(null, DEFAULTS22),
    merge: merge2.bind(null, DEFAULTS22),
    parse: parse3
  });
}
var VERSION, userAgent, DEFAULTS2, urlVariableRegex, endpoint;
var init_dist_bundle = __esm({
  "node_modules/@octokit/endpoint/dist-bundle/index.js"() {
    init_universal_user_agent();
    VERSION = "0.0.0-development";
    userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
    DEFAULTS2 = {
      method: "GET",
      baseUrl: "https://api.github.com",
      headers: {
        accept: "application/vnd.github.v3+json",
        "user-agent": userAgent
      },
      mediaType: {
        format: ""
      }
    };
    urlVariableRegex = /\{[^{}}]+\}/g;
    endpoint = withDefaults(null, DEFAULTS2);
  }
});

// node_modules/content-type/dist/index.js
function parse4(header, options) {
  const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
  const len = header.length;
  let valueStart = options?.start ?? 0;
  while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
    valueStart++;
  }
  let index = valueStart;
  let typeFlags = 0;
  let whitespace = -1;
  let stop2 = options?.parameters === false ? COMMA_FLAG : 0;
  while (index < len) {
    const code2 = header.charCodeAt(index);
    const flags = CHAR_MAP[code2];
    if ((flags & stopFlags) !== 0) {
      stop2 |= flags & COMMA_FLAG;
      break;
    }
    if ((flags & OWS) !== 0) {
      if (whitespace === -1)
        whitespace = index;
    } else {
      whitespace = -1;
    }
    typeFlags |= code2 & NON_ASCII | flags;
    index++;
  }
  const valueEnd = whitespace === -1 ? index : whitespace;
  const value = header.slice(valueStart, valueEnd);
  const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
  if (index === len || stop2 !== 0) {
    return { type, index, parameters: new NullObject() };
  }
  return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
  const parameters2 = new NullObject();
  parameter: while (index < len) {
    index++;
    while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
      index++;
    }
    const keyStart = index;
    let keyFlags = 0;
    let keyWhitespace = -1;
    while (index < len) {
      const code2 = header.charCodeAt(index);
      const flags = CHAR_MAP[code2];
      if ((flags & stopFlags) !== 0) {
        if ((flags & COMMA_FLAG) !== 0)
          break parameter;
        continue parameter;
      }
      if (code2 === EQ) {
        const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
        const value = header.slice(keyStart, keyEnd);
        const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
        index++;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
          index++;
        }
        if (index < len && header.charCodeAt(index) === DQUOTE) {
          const quotedStart = ++index;
          let escaped = false;
          while (index < len) {
            const code3 = header.charCodeAt(index);
            if (code3 === DQUOTE) {
              if (parameters2[key] === void 0) {
                parameters2[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
              }
              index++;
              let stop3 = 0;
              while (index < len) {
                const code4 = header.charCodeAt(index);
                const flags2 = CHAR_MAP[code4];
                if ((flags2 & stopFlags) !== 0) {
                  stop3 = flags2 & COMMA_FLAG;
                  break;
                }
                index++;
              }
              if (stop3 !== 0)
                break parameter;
              continue parameter;
            }
            if (code3 === BSLASH && index + 1 < len) {
              escaped = true;
              index += 2;
              continue;
            }
            index++;
          }
          continue parameter;
        }
        const valueStart = index;
        let stop2 = 0;
        let valueWhitespace = -1;
        while (index < len) {
          const code3 = header.charCodeAt(index);
          const flags2 = CHAR_MAP[code3];
          if ((flags2 & stopFlags) !== 0) {
            stop2 = flags2 & COMMA_FLAG;
            break;
          }
          if ((flags2 & OWS) !== 0) {
            if (valueWhitespace === -1)
              valueWhitespace = index;
          } else {
            valueWhitespace = -1;
          }
          index++;
        }
        if (parameters2[key] === void 0) {
          const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
          parameters2[key] = header.slice(valueStart, valueEnd);
        }
        if (stop2 !== 0)
          break parameter;
        continue parameter;
      }
      if ((flags & OWS) !== 0) {
        if (keyWhitespace === -1)
          keyWhitespace = index;
      } else {
        keyWhitespace = -1;
      }
      keyFlags |= code2 & NON_ASCII | flags;
      index++;
    }
  }
  return { type, index, parameters: parameters2 };
}
function unescapeQuotedPairs(str, start, end2) {
  let result = "";
  for (let index = start; index < end2; index++) {
    if (str.charCodeAt(index) === BSLASH) {
      result += str.slice(start, index);
      start = ++index;
    }
  }
  return result + str.slice(start, end2);
}
var SP, HTAB, SEMI, EQ, DQUOTE, BSLASH, COMMA, LOWER_CASE, OWS, SEMI_FLAG, COMMA_FLAG, TOKEN_FLAG, NON_ASCII, CASE_FLAGS, CHAR_MAP, NullObject;
var init_dist5 = __esm({
  "node_modules/content-type/dist/index.js"() {
    SP = 32;
    HTAB = 9;
    SEMI = 59;
    EQ = 61;
    DQUOTE = 34;
    BSLASH = 92;
    COMMA = 44;
    LOWER_CASE = 1;
    OWS = 2;
    SEMI_FLAG = 4;
    COMMA_FLAG = 8;
    TOKEN_FLAG = 16;
    NON_ASCII = 65280;
    CASE_FLAGS = LOWER_CASE | NON_ASCII;
    CHAR_MAP = new Uint8Array(256);
    CHAR_MAP[HTAB] |= OWS;
    CHAR_MAP[SP] |= OWS;
    CHAR_MAP[SEMI] |= SEMI_FLAG;
    CHAR_MAP[COMMA] |= COMMA_FLAG;
    for (let code2 = 128; code2 <= 255; code2++) {
      CHAR_MAP[code2] |= LOWER_CASE;
    }
    for (const char of "!#$%&'*+-.^_`|~") {
      CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
    }
    for (let code2 = 48; code2 <= 57; code2++) {
      CHAR_MAP[code2] |= TOKEN_FLAG;
    }
    for (let code2 = 65; code2 <= 90; code2++) {
      CHAR_MAP[code2] |= LOWER_CASE | TOKEN_FLAG;
    }
    for (let code2 = 97; code2 <= 122; code2++) {
      CHAR_MAP[code2] |= TOKEN_FLAG;
    }
    NullObject = /* @__PURE__ */ (() => {
      const C = function() {
      };
      C.prototype = /* @__PURE__ */ Object.create(null);
      return C;
    })();
  }
});

// node_modules/json-with-bigint/json-with-bigint.js
var intRegex, noiseValue, originalStringify, originalParse, customFormat, bigIntsStringify, noiseStringify, isUnstringifiable, isRawJSON, stringifyIteratively, JSONStringify, featureCache, isContextSourceSupported, convertMarkedBigIntsReviver, JSONParseV2, MAX_INT, MAX_DIGITS, stringsOrLargeNumbers, noiseValueWithQuotes, applyReviverIteratively, serializeBigInts, JSONParse;
var init_json_with_bigint = __esm({
  "node_modules/json-with-bigint/json-with-bigint.js"() {
    intRegex = /^-?\d+$/;
    noiseValue = /^-?\d+n+$/;
    originalStringify = JSON.stringify;
    originalParse = JSON.parse;
    customFormat = /^-?\d+n$/;
    bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
    noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
    isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
    isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
    stringifyIteratively = (rootValue, replacer, spaceParam) => {
      let space = "";
      if (typeof spaceParam === "number") {
        space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
      } else if (typeof spaceParam === "string") {
        space = spaceParam.slice(0, 10);
      }
      const isFunctionReplacer = typeof replacer === "function";
      const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
      const prepareVal = (parent, key, val) => {
        const isObject = val !== null && typeof val === "object";
        const hasToJSON = isObject && typeof val.toJSON === "function";
        if (hasToJSON) {
          val = val.toJSON(key);
        }
        const isNoise = typeof val === "string" && noiseValue.test(val);
        if (isNoise) return val + "n";
        const isBigInt = typeof val === "bigint";
        if (isBigInt) {
          const supportsRawJSON = "rawJSON" in JSON;
          if (supportsRawJSON) return JSON.rawJSON(val.toString());
          return val.toString() + "n";
        }
        if (isFunctionReplacer) {
          val = replacer.call(parent, key, val);
        }
        const isPostReplacerObject = val !== null && typeof val === "object";
        if (isPostReplacerObject) {
          const isPrimitiveWrapper = val instanceof Number || val instanceof String || val instanceof Boolean;
          if (isPrimitiveWrapper) {
            val = val.valueOf();
          }
        }
        return val;
      };
      const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
      if (isUnstringifiable(rootProcessed)) {
        return void 0;
      }
      const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
      const isRootNativeRawJSON = isRawJSON(rootProcessed);
      if (isRootPrimitive || isRootNativeRawJSON) {
        return originalStringify(rootProcessed);
      }
      const chunks = [];
      let level = 0;
      const stack = [
        {
          parent: { "": rootProcessed },
          key: "",
          val: rootProcessed,
          isArray: Array.isArray(rootProcessed),
          keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
          index: 0,
          first: true
        }
      ];
      const visited = new WeakSet([rootProcessed]);
      while (stack.length > 0) {
        const node = stack[stack.length - 1];
        if (node.index === 0) {
          chunks.push(node.isArray ? "[" : "{");
          level++;
        }
        let isDone = false;
        if (node.isArray) {
          if (node.index < node.val.length) {
            if (!node.first) chunks.push(",");
            if (space) chunks.push("\n" + space.repeat(level));
            const childRaw = node.val[node.index];
            const childVal = prepareVal(node.val, String(node.index), childRaw);
            if (isUnstringifiable(childVal)) {
              chunks.push("null");
              node.first = false;
              node.index++;
            } else {
              const isComplexObject = childVal !== null && typeof childVal === "object";
              const isNativeRaw = isRawJSON(childVal);
              if (isComplexObject && !isNativeRaw) {
                if (visited.has(childVal)) {
                  throw new TypeError("Converting circular structure to JSON");
                }
                visited.add(childVal);
                stack.push({
                  parent: node.val,
                  key: String(node.index),
                  val: childVal,
                  isArray: Array.isArray(childVal),
                  keys: Array.isArray(childVal) ? null : Object.keys(childVal),
                  index: 0,
                  first: true
                });
                node.first = false;
                node.index++;
              } else {
                chunks.push(originalStringify(childVal));
                node.first = false;
                node.index++;
              }
            }
          } else {
            isDone = true;
          }
        } else {
          while (node.index < node.keys.length) {
            const k = node.keys[node.index++];
            const isFilteredOutByArray = propertyList && !propertyList.has(k);
            if (isFilteredOutByArray) continue;
            const childRaw = node.val[k];
            const childVal = prepareVal(node.val, k, childRaw);
            if (isUnstringifiable(childVal)) continue;
            if (!node.first) chunks.push(",");
            if (space) {
              chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
            } else {
              chunks.push(originalStringify(k) + ":");
            }
            const isComplexObject = childVal !== null && typeof childVal === "object";
            const isNativeRaw = isRawJSON(childVal);
            if (isComplexObject && !isNativeRaw) {
              if (visited.has(childVal)) {
                throw new TypeError("Converting circular structure to JSON");
              }
              visited.add(childVal);
              stack.push({
                parent: node.val,
                key: k,
                val: childVal,
                isArray: Array.isArray(childVal),
                keys: Array.isArray(childVal) ? null : Object.keys(childVal),
                index: 0,
                first: true
              });
              node.first = false;
              break;
            } else {
              chunks.push(originalStringify(childVal));
              node.first = false;
            }
          }
          const isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node;
          if (isNodeFullyProcessed) {
            isDone = true;
          }
        }
        if (isDone) {
          level--;
          if (!node.first && space) chunks.push("\n" + space.repeat(level));
          chunks.push(node.isArray ? "]" : "}");
          visited.delete(node.val);
          stack.pop();
        }
      }
      return chunks.join("");
    };
    JSONStringify = (value, replacer, space) => {
      try {
        const supportsRawJSON = "rawJSON" in JSON;
        if (supportsRawJSON) {
          return originalStringify(
            value,
            (key, val) => {
              if (typeof val === "bigint") return JSON.rawJSON(val.toString());
              const hasFunctionReplacer = typeof replacer === "function";
              if (hasFunctionReplacer) return replacer(key, val);
              const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
              if (isKeyInArrayReplacer) return val;
              return val;
            },
            space
          );
        }
        if (!value) return originalStringify(value, replacer, space);
        const convertedToCustomJSON = originalStringify(
          value,
          (key, val) => {
            const isNoise = typeof val === "string" && noiseValue.test(val);
            if (isNoise) return val.toString() + "n";
            if (typeof val === "bigint") return val.toString() + "n";
            const hasFunctionReplacer = typeof replacer === "function";
            if (hasFunctionReplacer) return replacer(key, val);
            const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
            if (isKeyInArrayReplacer) return val;
            return val;
          },
          space
        );
        const processedJSON = convertedToCustomJSON.replace(
          bigIntsStringify,
          "$1$2$3"
        );
        const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
        return denoisedJSON;
      } catch (error2) {
        if (error2 instanceof RangeError) {
          const convertedJSON = stringifyIteratively(value, replacer, space);
          if (convertedJSON === void 0) return void 0;
          const supportsRawJSON = "rawJSON" in JSON;
          if (supportsRawJSON) return convertedJSON;
          const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
          return processedJSON.replace(noiseStringify, "$1$2$3");
        }
        throw error2;
      }
    };
    featureCache = /* @__PURE__ */ new Map();
    isContextSourceSupported = () => {
      const parseFingerprint = JSON.parse.toString();
      if (featureCache.has(parseFingerprint)) {
        return featureCache.get(parseFingerprint);
      }
      try {
        const result = JSON.parse(
          "1",
          (_, __, context3) => !!context3?.source && context3.source === "1"
        );
        featureCache.set(parseFingerprint, result);
        return result;
      } catch {
        featureCache.set(parseFingerprint, false);
        return false;
      }
    };
    convertMarkedBigIntsReviver = (key, value, context3, userReviver) => {
      const isCustomFormatBigInt = typeof value === "string" && customFormat.test(value);
      if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
      const isNoiseValue = typeof value === "string" && noiseValue.test(value);
      if (isNoiseValue) return value.slice(0, -1);
      const hasUserReviver = typeof userReviver === "function";
      if (!hasUserReviver) return value;
      return userReviver(key, value, context3);
    };
    JSONParseV2 = (text2, reviver) => {
      return JSON.parse(text2, (key, value, context3) => {
        const isNumber = typeof value === "number";
        const isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
        const isBigNumber = isNumber && isOutOfBounds;
        const isInt = context3 && intRegex.test(context3.source);
        const isBigInt = isBigNumber && isInt;
        if (isBigInt) return BigInt(context3.source);
        const hasCustomReviver = typeof reviver === "function";
        if (!hasCustomReviver) return value;
        return reviver(key, value, context3);
      });
    };
    MAX_INT = Number.MAX_SAFE_INTEGER.toString();
    MAX_DIGITS = MAX_INT.length;
    stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
    noiseValueWithQuotes = /^"-?\d+n+"$/;
    applyReviverIteratively = (parsed, userReviver) => {
      const rootHolder = { "": parsed };
      const stack = [{ parent: rootHolder, key: "", visited: false }];
      while (stack.length > 0) {
        const node = stack[stack.length - 1];
        if (!node.visited) {
          node.visited = true;
          const value = node.parent[node.key];
          const isComplexObject = value !== null && typeof value === "object";
          if (isComplexObject) {
            const keys = Object.keys(value);
            for (let i = keys.length - 1; i >= 0; i--) {
              stack.push({ parent: value, key: keys[i], visited: false });
            }
          }
        } else {
          const { parent, key } = node;
          let value = parent[key];
          if (typeof value === "string") {
            const isCustomFormatBigInt = customFormat.test(value);
            if (isCustomFormatBigInt) {
              value = BigInt(value.slice(0, -1));
            } else {
              const isNoise = noiseValue.test(value);
              if (isNoise) value = value.slice(0, -1);
            }
          }
          const hasUserReviver = typeof userReviver === "function";
          if (hasUserReviver) {
            value = userReviver.call(parent, key, value);
          }
          const isDeleted = value === void 0;
          if (isDeleted) {
            delete parent[key];
          } else {
            parent[key] = value;
          }
          stack.pop();
        }
      }
      return rootHolder[""];
    };
    serializeBigInts = (text2) => {
      return text2.replace(
        stringsOrLargeNumbers,
        (match2, digits, fractional, exponential) => {
          const isString = match2[0] === '"';
          const isNoise = isString && noiseValueWithQuotes.test(match2);
          if (isNoise) return match2.substring(0, match2.length - 1) + 'n"';
          const hasFractionalOrExponential = fractional || exponential;
          const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
          const isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
          if (isStandardValue) return match2;
          return '"' + match2 + 'n"';
        }
      );
    };
    JSONParse = (text2, reviver) => {
      if (!text2) return originalParse(text2, reviver);
      try {
        if (isContextSourceSupported()) return JSONParseV2(text2, reviver);
        const serializedData = serializeBigInts(text2);
        return originalParse(
          serializedData,
          (key, value, context3) => convertMarkedBigIntsReviver(key, value, context3, reviver)
        );
      } catch (error2) {
        if (error2 instanceof RangeError) {
          const serializedData = serializeBigInts(text2);
          const parsed = originalParse(serializedData);
          return applyReviverIteratively(parsed, reviver);
        }
        throw error2;
      }
    };
  }
});

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError;
var init_dist_src = __esm({
  "node_modules/@octokit/request-error/dist-src/index.js"() {
    RequestError = class extends Error {
      name;
      /**
       * http status code
       */
      status;
      /**
       * Request options that lead to the error.
       */
      request;
      /**
       * Response object if a response was received
       */
      response;
      constructor(message, statusCode, options) {
        super(message, { cause: options.cause });
        this.name = "HttpError";
        this.status = Number.parseInt(statusCode);
        if (Number.isNaN(this.status)) {
          this.status = 0;
        }
        if ("response" in options) {
          this.response = options.response;
        }
        const requestCopy = Object.assign({}, options.request);
        if (options.request.headers.authorization) {
          requestCopy.headers = Object.assign({}, options.request.headers, {
            authorization: options.request.headers.authorization.replace(
              /(?<! ) .*$/,
              " [REDACTED]"
            )
          });
        }
        requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
        this.request = requestCopy;
      }
    };
  }
});

// node_modules/@octokit/request/dist-bundle/index.js
function isPlainObject2(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
async function fetchWrapper(requestOptions) {
  const fetch2 = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch2) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log2 = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch2(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error2) {
    let message = "Unknown Error";
    if (error2 instanceof Error) {
      if (error2.name === "AbortError") {
        error2.status = 500;
        throw error2;
      }
      message = error2.message;
      if (error2.name === "TypeError" && "cause" in error2) {
        if (error2.cause instanceof Error) {
          message = error2.cause.message;
        } else if (typeof error2.cause === "string") {
          message = error2.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error2;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log2.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = parse4(contentType);
  if (isJSONResponse(mimetype)) {
    let text2 = "";
    try {
      text2 = await response.text();
      return JSONParse(text2);
    } catch (err) {
      return text2;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters2) {
    const endpointOptions = endpoint2.merge(route, parameters2);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters22) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters22))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: withDefaults2.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: withDefaults2.bind(null, endpoint2)
  });
}
var VERSION2, defaults_default, noop, request;
var init_dist_bundle2 = __esm({
  "node_modules/@octokit/request/dist-bundle/index.js"() {
    init_dist_bundle();
    init_universal_user_agent();
    init_dist5();
    init_json_with_bigint();
    init_dist_src();
    VERSION2 = "10.0.16";
    defaults_default = {
      headers: {
        "user-agent": `octokit-request.js/${VERSION2} ${getUserAgent()}`
      }
    };
    noop = () => "";
    request = withDefaults2(endpoint, defaults_default);
  }
});

// node_modules/@octokit/graphql/dist-bundle/index.js
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl2 = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl2)) {
    requestOptions.url = baseUrl2.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}
function withDefaults3(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: withDefaults3.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}
function withCustomRequest(customRequest) {
  return withDefaults3(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}
var VERSION3, GraphqlResponseError, NON_VARIABLE_OPTIONS, FORBIDDEN_VARIABLE_OPTIONS, GHES_V3_SUFFIX_REGEX, graphql2;
var init_dist_bundle3 = __esm({
  "node_modules/@octokit/graphql/dist-bundle/index.js"() {
    init_dist_bundle2();
    init_universal_user_agent();
    VERSION3 = "0.0.0-development";
    GraphqlResponseError = class extends Error {
      constructor(request2, headers, response) {
        super(_buildMessageForResponseErrors(response));
        this.request = request2;
        this.headers = headers;
        this.response = response;
        this.errors = response.errors;
        this.data = response.data;
        if (Error.captureStackTrace) {
          Error.captureStackTrace(this, this.constructor);
        }
      }
      request;
      headers;
      response;
      name = "GraphqlResponseError";
      errors;
      data;
    };
    NON_VARIABLE_OPTIONS = [
      "method",
      "baseUrl",
      "url",
      "headers",
      "request",
      "query",
      "mediaType",
      "operationName"
    ];
    FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
    GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
    graphql2 = withDefaults3(request, {
      headers: {
        "user-agent": `octokit-graphql.js/${VERSION3} ${getUserAgent()}`
      },
      method: "POST",
      url: "/graphql"
    });
  }
});

// node_modules/@octokit/auth-token/dist-bundle/index.js
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType2 = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType: tokenType2
  };
}
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}
async function hook(token, request2, route, parameters2) {
  const endpoint2 = request2.endpoint.merge(
    route,
    parameters2
  );
  endpoint2.headers.authorization = withAuthorizationPrefix(token);
  return request2(endpoint2);
}
var b64url, sep2, jwtRE, isJWT, createTokenAuth;
var init_dist_bundle4 = __esm({
  "node_modules/@octokit/auth-token/dist-bundle/index.js"() {
    b64url = "(?:[a-zA-Z0-9_-]+)";
    sep2 = "\\.";
    jwtRE = new RegExp(`^${b64url}${sep2}${b64url}${sep2}${b64url}$`);
    isJWT = jwtRE.test.bind(jwtRE);
    createTokenAuth = function createTokenAuth2(token) {
      if (!token) {
        throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
      }
      if (typeof token !== "string") {
        throw new Error(
          "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
        );
      }
      token = token.replace(/^(token|bearer) +/i, "");
      return Object.assign(auth.bind(null, token), {
        hook: hook.bind(null, token)
      });
    };
  }
});

// node_modules/@octokit/core/dist-src/version.js
var VERSION4;
var init_version = __esm({
  "node_modules/@octokit/core/dist-src/version.js"() {
    VERSION4 = "7.0.8";
  }
});

// node_modules/@octokit/core/dist-src/index.js
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = noop2;
  }
  if (typeof logger.info !== "function") {
    logger.info = noop2;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
var noop2, consoleWarn, consoleError, userAgentTrail, Octokit;
var init_dist_src2 = __esm({
  "node_modules/@octokit/core/dist-src/index.js"() {
    init_universal_user_agent();
    init_before_after_hook();
    init_dist_bundle2();
    init_dist_bundle3();
    init_dist_bundle4();
    init_version();
    noop2 = () => {
    };
    consoleWarn = console.warn.bind(console);
    consoleError = console.error.bind(console);
    userAgentTrail = `octokit-core.js/${VERSION4} ${getUserAgent()}`;
    Octokit = class {
      static VERSION = VERSION4;
      static defaults(defaults2) {
        const OctokitWithDefaults = class extends this {
          constructor(...args) {
            const options = args[0] || {};
            if (typeof defaults2 === "function") {
              super(defaults2(options));
              return;
            }
            super(
              Object.assign(
                {},
                defaults2,
                options,
                options.userAgent && defaults2.userAgent ? {
                  userAgent: `${options.userAgent} ${defaults2.userAgent}`
                } : null
              )
            );
          }
        };
        return OctokitWithDefaults;
      }
      static plugins = [];
      /**
       * Attach a plugin (or many) to your Octokit instance.
       *
       * @example
       * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
       */
      static plugin(...newPlugins) {
        const currentPlugins = this.plugins;
        const NewOctokit = class extends this {
          static plugins = currentPlugins.concat(
            newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
          );
        };
        return NewOctokit;
      }
      constructor(options = {}) {
        const hook2 = new before_after_hook_default.Collection();
        const requestDefaults = {
          baseUrl: request.endpoint.DEFAULTS.baseUrl,
          headers: {},
          request: Object.assign({}, options.request, {
            // @ts-ignore internal usage only, no need to type
            hook: hook2.bind(null, "request")
          }),
          mediaType: {
            previews: [],
            format: ""
          }
        };
        requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
        if (options.baseUrl) {
          requestDefaults.baseUrl = options.baseUrl;
        }
        if (options.previews) {
          requestDefaults.mediaType.previews = options.previews;
        }
        if (options.timeZone) {
          requestDefaults.headers["time-zone"] = options.timeZone;
        }
        this.request = request.defaults(requestDefaults);
        this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
        this.log = createLogger(options.log);
        this.hook = hook2;
        if (!options.authStrategy) {
          if (!options.auth) {
            this.auth = async () => ({
              type: "unauthenticated"
            });
          } else {
            const auth2 = createTokenAuth(options.auth);
            hook2.wrap("request", auth2.hook);
            this.auth = auth2;
          }
        } else {
          const { authStrategy, ...otherOptions } = options;
          const auth2 = authStrategy(
            Object.assign(
              {
                request: this.request,
                log: this.log,
                // we pass the current octokit instance as well as its constructor options
                // to allow for authentication strategies that return a new octokit instance
                // that shares the same internal state as the current one. The original
                // requirement for this was the "event-octokit" authentication strategy
                // of https://github.com/probot/octokit-auth-probot.
                octokit: this,
                octokitOptions: otherOptions
              },
              options.auth
            )
          );
          hook2.wrap("request", auth2.hook);
          this.auth = auth2;
        }
        const classConstructor = this.constructor;
        for (let i = 0; i < classConstructor.plugins.length; ++i) {
          Object.assign(this, classConstructor.plugins[i](this, options));
        }
      }
      // assigned during constructor
      request;
      graphql;
      log;
      hook;
      // TODO: type `octokit.auth` based on passed options.authStrategy
      auth;
    };
  }
});

// unused:@octokit/plugin-rest-endpoint-methods
var restEndpointMethods;
var init_plugin_rest_endpoint_methods = __esm({
  "unused:@octokit/plugin-rest-endpoint-methods"() {
    restEndpointMethods = () => ({});
  }
});

// unused:@octokit/plugin-paginate-rest
var paginateRest;
var init_plugin_paginate_rest = __esm({
  "unused:@octokit/plugin-paginate-rest"() {
    paginateRest = () => ({});
  }
});

// node_modules/@actions/github/lib/utils.js
function getOctokitOptions(token, options) {
  const opts = Object.assign({}, options || {});
  const auth2 = getAuthString(token, opts);
  if (auth2) {
    opts.auth = auth2;
  }
  const userAgent2 = getUserAgentWithOrchestrationId(opts.userAgent);
  if (userAgent2) {
    opts.userAgent = userAgent2;
  }
  return opts;
}
var context, baseUrl, defaults, GitHub;
var init_utils2 = __esm({
  "node_modules/@actions/github/lib/utils.js"() {
    init_context();
    init_utils();
    init_dist_src2();
    init_plugin_rest_endpoint_methods();
    init_plugin_paginate_rest();
    init_utils();
    context = new Context();
    baseUrl = getApiBaseUrl();
    defaults = {
      baseUrl,
      request: {
        agent: getProxyAgent(baseUrl),
        fetch: getProxyFetch(baseUrl)
      }
    };
    GitHub = Octokit.plugin(restEndpointMethods, paginateRest).defaults(defaults);
  }
});

// node_modules/@actions/github/lib/github.js
var github_exports = {};
__export(github_exports, {
  context: () => context2,
  getOctokit: () => getOctokit
});
function getOctokit(token, options, ...additionalPlugins) {
  const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
  return new GitHubWithPlugins(getOctokitOptions(token, options));
}
var context2;
var init_github = __esm({
  "node_modules/@actions/github/lib/github.js"() {
    init_context();
    init_utils2();
    context2 = new Context();
  }
});

// node_modules/@actions/core/lib/command.js
var os = __toESM(require("os"), 1);

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command2, properties, message) {
  const cmd = new Command(command2, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command2, properties, message) {
    if (!command2) {
      command2 = "missing.command";
    }
    this.command = command2;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
init_crypto();
var fs = __toESM(require("fs"), 1);
var os2 = __toESM(require("os"), 1);
function issueFileCommand(command2, message) {
  const filePath = process.env[`GITHUB_${command2}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command2}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
var os4 = __toESM(require("os"), 1);

// node_modules/@actions/core/lib/oidc-utils.js
init_http_client();

// node_modules/@actions/core/lib/summary.js
var import_os = require("os");
var import_fs = require("fs");
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve4) {
      resolve4(value);
    });
  }
  return new (P || (P = Promise))(function(resolve4, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve4(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = import_fs.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(import_os.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row2) => {
      const cells = row2.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label2, content) {
    const element = this.wrap("details", this.wrap("summary", label2) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
var import_os2 = __toESM(require("os"), 1);
var platform = import_os2.default.platform();
var arch = import_os2.default.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}

// src/commands/run.ts
init_problem();
init_error();

// src/commands/problems.ts
init_problem();
init_quote();
init_error();
var INTERRUPTED = {
  code: "FA006",
  severity: "error",
  message: "The run was interrupted",
  remedy: "Run again: it finds out what is left to do."
};
function problemsOf(error2) {
  if (error2 instanceof ProblemError) return error2.problems;
  if (error2 instanceof TwilioError) return [twilioProblem(error2)];
  throw error2;
}
function twilioProblem(error2) {
  if (error2 instanceof Interrupted) return INTERRUPTED;
  const more = error2.link === void 0 ? "" : ` (Twilio's error ${error2.code}: ${error2.link})`;
  const base = { severity: "error" };
  if (error2.status === 401) {
    return {
      ...base,
      code: "FA201",
      message: `Twilio does not accept the credentials${more}`,
      remedy: "Check that account-sid (TWILIO_ACCOUNT_SID) and auth-token (TWILIO_AUTH_TOKEN), or api-key and api-secret, belong together."
    };
  }
  if (error2.status === 403) {
    return {
      ...base,
      code: "FA201",
      message: `The credentials may not do this: ${quote(error2.message)}${more}`,
      remedy: "Use the auth token or a standard API key: restricted keys have no Flex permission."
    };
  }
  if (error2.kind !== "refused" || (error2.status ?? 0) >= 500) {
    return {
      ...base,
      code: "FA203",
      message: `Twilio cannot be reached: ${quote(error2.message)}${more}`,
      remedy: "Run again. See https://status.twilio.com, and check the network and proxy of this machine."
    };
  }
  if (error2.status === 429) {
    return {
      ...base,
      code: "FA203",
      message: `Twilio asks for less requests for some time: ${quote(error2.message)}${more}`,
      remedy: "Run again later: something else uses up what this account is allowed."
    };
  }
  return {
    ...base,
    code: "FA204",
    message: `Twilio refused a request: ${quote(error2.message)}${more}`,
    remedy: "See the page of the error."
  };
}

// src/commands/run.ts
async function run2(settings, world) {
  try {
    return await command(settings, world);
  } catch (error2) {
    if (error2 instanceof Interrupted || world.interrupted.aborted && isTrouble(error2)) {
      return { ...stopped(settings, new Interrupted()), outcome: "interrupted" };
    }
    return stopped(settings, error2);
  }
}
async function command(settings, world) {
  switch (settings.mode) {
    case "validate":
      return (await Promise.resolve().then(() => (init_validate(), validate_exports))).validate(settings, world);
    case "plan":
      return (await Promise.resolve().then(() => (init_plan2(), plan_exports))).plan(settings, world);
    case "drift":
      return (await Promise.resolve().then(() => (init_plan2(), plan_exports))).drift(settings, world);
    case "apply":
      return (await Promise.resolve().then(() => (init_apply2(), apply_exports))).apply(settings, world);
    case "export":
      return (await Promise.resolve().then(() => (init_export(), export_exports))).exportFile(settings, world);
    case "pin":
      return (await Promise.resolve().then(() => (init_pin2(), pin_exports))).pin(settings, world);
  }
}
function isTrouble(error2) {
  return error2 instanceof TwilioError || error2 instanceof ProblemError;
}
function stopped(settings, error2) {
  const problems = problemsOf(error2);
  return {
    mode: settings.mode,
    file: settings.file,
    environment: settings.environment,
    outcome: "failed",
    problems,
    plan: void 0,
    applied: void 0,
    origins: void 0,
    blocked: problems.some(({ code: code2 }) => isGuard(code2)),
    entries: void 0,
    wrote: void 0
  };
}

// src/report/markdown.ts
init_pins();
init_quote();

// src/report/budget.ts
var Budget = class {
  #blocks = [];
  #left;
  /** @param limit characters, of which line breaks between blocks are part */
  constructor(limit) {
    this.#left = limit;
  }
  /** Whether the block went in. An empty one does, and leaves no trace. */
  add(block) {
    if (block === "") return true;
    if (block.length + 2 > this.#left) return false;
    this.#blocks.push(block);
    this.#left -= block.length + 2;
    return true;
  }
  /** Keeps so many characters for what comes last; `free` gives them back. */
  reserve(characters) {
    this.#left -= characters;
  }
  free(characters) {
    this.#left += characters;
  }
  /** Adds a head and as many rows as fit into a share of what is left; `more` says how many did not. */
  addRows(head, rows, more, share = 1) {
    if (rows.length === 0) return true;
    const note = more(rows.length);
    let room = Math.floor(this.#left * share) - head.length - note.length - 4;
    let fit = 0;
    for (const row2 of rows) {
      if (row2.length + 1 > room) break;
      room -= row2.length + 1;
      fit++;
    }
    if (fit === rows.length) return this.add([head, ...rows].filter((line) => line !== "").join("\n"));
    const left = more(rows.length - fit);
    return this.add(`${[head, ...rows.slice(0, fit)].filter((line) => line !== "").join("\n")}

${left}`) && false;
  }
  toString() {
    return `${this.#blocks.join("\n\n")}
`;
  }
};

// src/report/escape.ts
init_quote();
function code(text2) {
  const shown2 = visible(text2);
  if (shown2.trim() === "") return "` `";
  const longest = Math.max(0, ...Array.from(shown2.matchAll(/`+/g), ([run3]) => run3.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^[ `]|[ `]$/.test(shown2) ? " " : "";
  return `${fence}${pad}${shown2}${pad}${fence}`;
}
function codeInHtml(text2) {
  const shown2 = visible(text2).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<code>${shown2}</code>`;
}
function row(cells) {
  const safe = (cell) => cell.replace(/\\(?=\\*\|)/g, "\\u{5c}").replaceAll("|", "\\|");
  return `| ${cells.map(safe).join(" | ")} |`;
}
function prose(text2) {
  return text2.split(/("(?:[^"\\]|\\.)*"|`(?:"(?:[^"\\]|\\.)*"|[^`"])*`)/).map((part, index) => index % 2 === 1 ? code(unquoted(part)) : plainText(part)).join("");
}
function unquoted(part) {
  const inner = part.slice(1, -1);
  return part.startsWith('"') ? inner.replace(/\\([\\"])/g, "$1") : inner;
}
var FOREIGN_LINK = /https?:\/\/(?!(?:[a-z-]+\.)*(?:twilio|github)\.com(?:[/\s.,)]|$))|www\./gi;
function plainText(text2) {
  return visible(text2).replace(/[&<>*_~[\]\\|$`]/g, (character) => `&${character.charCodeAt(0)};`).replace(FOREIGN_LINK, (start) => `\`${start}\``).replace(/[@#]/g, (character) => `\`${character}\``).replace(/&(\d+);/g, "&#$1;");
}

// src/report/meaning.ts
init_quote();

// src/report/words.ts
init_quote();
var SIGNS = {
  delete: "-",
  disable: "~",
  update: "~",
  create: "+"
};
var NAMED_FIELDS = /* @__PURE__ */ new Set(["studio.flow", "task.workspace", "task.workflow"]);
function showValue(field, value, names) {
  if (value === null) return "not set";
  if (typeof value !== "string") return String(value);
  const name = NAMED_FIELDS.has(field) ? names.get(value) : void 0;
  if (name !== void 0) return `${name} (${value})`;
  return field === "name" || field === "contactIdentity" ? JSON.stringify(value) : value;
}
function demoLink(account, sid) {
  return `https://demo.flex.twilio.com/chat?accountSid=${account}&flexFlowSid=${sid}`;
}
function consequence(change) {
  if (change.action === "delete") {
    const why = change.because === "removed" ? "The file lists it under `removed`" : "It is in no entry";
    return `Sites that embed ${change.sid} lose their chat. ${why}.`;
  }
  if (change.action === "disable")
    return `Sites that embed ${change.sid} lose their chat. It is in no entry.`;
  if (change.action === "update" && change.outOfService)
    return `Sites that embed ${change.sid} lose their chat.`;
  return void 0;
}
function totals(plan2) {
  const { creates, updates, deletes, held } = plan2.counts;
  const parts = [
    deletes > 0 ? `${deletes} to delete` : "",
    updates > 0 ? `${updates} to update` : "",
    creates > 0 ? `${creates} to create` : "",
    held > 0 ? `${held} held` : ""
  ].filter((part) => part !== "");
  return parts.length === 0 ? "in sync" : parts.join(", ");
}
function besides(plan2) {
  const { unlisted, ignored: ignored2 } = plan2.counts;
  const changed = new Set(plan2.changes.map((change) => change.key));
  const asWanted = plan2.claims.filter((claim) => claim.live !== void 0 && !changed.has(claim.key)).length;
  return [
    `${asWanted} as the file says`,
    unlisted > 0 ? `${unlisted} unlisted` : "",
    ignored2 > 0 ? `${ignored2} ignored` : ""
  ].filter((part) => part !== "").join(", ");
}
function duration(seconds) {
  if (seconds < 5) return void 0;
  return seconds < 90 ? `about ${seconds} s` : `about ${Math.ceil(seconds / 60)} min`;
}
var FATES = {
  reported: "left as it is",
  deleted: "to be deleted",
  disabled: "to be disabled",
  held: "held: left as it is, since nobody has seen that it would go",
  "already disabled": "out of service already"
};
var UNLISTED_HINT = "An address in no entry: add an entry for it (pinned by its `sid`), name it under `ignore`, or list it under `removed`.";
var PAST = {
  create: "created",
  update: "updated",
  disable: "disabled",
  delete: "deleted"
};
function ending(action, status) {
  return status === "done" ? PAST[action] : `${status}: ${action}`;
}
function tally(statuses) {
  const order = ["failed", "in doubt", "not attempted", "left alone", "held", "done"];
  const parts = order.flatMap((status) => {
    const n = statuses.filter((one) => one === status).length;
    return n === 0 ? [] : [`${n} ${status}`];
  });
  return parts.length === 0 ? count(0, "change") : parts.join(", ");
}

// src/report/meaning.ts
function meaning(change, names) {
  const told = consequence(change);
  if (change.action === "delete" || change.action === "disable") return told ?? "";
  const visitors = `Visitors of ${sites(change.desired.websites, change.desired.locales, change.desired.settings.name)}`;
  if (change.action === "create") {
    const answered2 = `${visitors} will be answered by ${destination(change.fields, "after", names)}, once their site embeds the new SID.`;
    return change.desired.settings.enabled ? answered2 : `${answered2} The address is made out of service.`;
  }
  const changed = new Map(change.fields.map((one) => [one.field, one]));
  const sentences = told === void 0 ? [] : [told];
  const name = changed.get("name");
  if (name !== void 0)
    sentences.push(`The address is renamed to ${quote(String(name.after))}; sites keep its SID.`);
  if (["integration", "studio.flow", "webhook.url", "task.workflow", "task.workspace"].some(
    (field) => changed.has(field)
  )) {
    const before2 = destination(change.fields, "before", names);
    sentences.push(
      `${visitors} will be answered by ${destination(change.fields, "after", names)} instead of ${before2}.`
    );
  }
  if (changed.get("enabled")?.after === true)
    sentences.push(`${visitors} get their chat back: the address goes into service.`);
  if (sentences.length === 0) sentences.push(`${visitors} keep their chat; its settings change.`);
  return sentences.join(" ");
}
function sites(websites, locales2, name) {
  if (websites.length === 0) return quote(name);
  const shown2 = websites.slice(0, 3).map((website) => quote(website.replace(/^https?:\/\//, "")));
  const more = websites.length > shown2.length ? ` and ${websites.length - shown2.length} more` : "";
  const languages = locales2.length === 0 ? "" : ` (${locales2.slice(0, 5).map((locale) => quote(locale)).join(", ")})`;
  return `${shown2.join(", ")}${more}${languages}`;
}
function destination(fields, side, names) {
  const value = (field) => fields.find((one) => one.field === field)?.[side] ?? null;
  const [flow, url, workflow] = [value("studio.flow"), value("webhook.url"), value("task.workflow")];
  if (flow !== null) return `the Studio Flow ${quote(names.get(String(flow)) ?? String(flow))}`;
  if (url !== null) return `the webhook ${quote(showValue("webhook.url", url, names))}`;
  if (workflow !== null)
    return `agents of the workflow ${quote(names.get(String(workflow)) ?? String(workflow))}`;
  return side === "before" ? "what is there now" : "another destination";
}

// src/report/mermaid.ts
init_quote();
var READABLE = 25;
var MOST = 60;
var LONGEST_LABEL = 60;
function mermaid(plan2) {
  const changes = new Map(plan2.changes.map((change) => [change.key ?? change.digest, change]));
  const rows = [
    ...plan2.claims.map((claim) => claimRow(claim, changes.get(claim.key), plan2.names)),
    ...plan2.changes.flatMap(
      (change) => change.action === "delete" || change.action === "disable" ? [goingRow(change)] : []
    )
  ];
  const shown2 = rows.length > READABLE ? rows.filter((row2) => row2.mark !== void 0) : rows;
  if (shown2.length === 0 || shown2.length > MOST) return void 0;
  const ids = /* @__PURE__ */ new Map();
  const id = (kind, text2) => {
    const key = `${kind}\0${text2}`;
    const known2 = ids.get(key) ?? `${kind}${ids.size}`;
    ids.set(key, known2);
    return known2;
  };
  const lines = shown2.flatMap((row2, index) => {
    const address = `a${index}`;
    const marked = row2.mark === void 0 ? "" : `:::${row2.mark}`;
    return [
      `  ${address}["${label(row2.name)}"]${marked}`,
      ...row2.from === "" ? [] : [`  ${id("s", row2.from)}(["${label(row2.from)}"]) --> ${address}`],
      ...row2.to === "" ? [] : [`  ${address} --> ${id("d", row2.to)}[/"${label(row2.to)}"/]`]
    ];
  });
  return [
    "```mermaid",
    "flowchart LR",
    ...lines,
    "  classDef created stroke:#1a7f37,stroke-width:3px",
    "  classDef updated stroke:#9a6700,stroke-width:3px",
    "  classDef deleted stroke:#cf222e,stroke-width:3px,stroke-dasharray:6 4",
    "```"
  ].join("\n");
}
function claimRow({ desired }, change, names) {
  const websites = desired.websites.map((website) => website.replace(/^https?:\/\//, "")).join(", ");
  const mark = change?.action === "create" ? "created" : change === void 0 ? void 0 : "updated";
  return {
    from: [websites, desired.locales.join(", ")].filter((part) => part !== "").join(" \xB7 "),
    name: desired.settings.name,
    to: target(desired.settings.integration, names),
    mark
  };
}
function goingRow(change) {
  return { from: "", name: `${change.name} (${change.action})`, to: "", mark: "deleted" };
}
function target(integration, names) {
  switch (integration.kind) {
    case "studio":
      return integration.flow === "" ? "" : `Studio: ${names.get(integration.flow) ?? integration.flow}`;
    case "webhook":
      return integration.url.shownHost === "" ? "" : `Webhook: ${integration.url.shownHost}`;
    case "task":
      return integration.workflow === "" ? "" : `Task: ${names.get(integration.workflow) ?? integration.workflow}`;
  }
}
function label(text2) {
  if (text2 === "") return "#8709;";
  const seen = Array.from(visible(text2));
  const cut = seen.length > LONGEST_LABEL ? [...seen.slice(0, LONGEST_LABEL), "\u2026"] : seen;
  return cut.map((character) => /[\p{L}\p{N} ]/u.test(character) ? character : `#${character.codePointAt(0)};`).join("");
}

// src/report/markdown.ts
var TITLES = {
  validate: "file check",
  plan: "plan",
  apply: "apply",
  drift: "drift",
  export: "export",
  pin: "pin"
};
function renderMarkdown(result, links, limit) {
  const { plan: plan2, applied } = result;
  const document = new Budget(limit);
  const foot = footer(result, links);
  document.reserve(foot.length + 2);
  document.add(`### Twilio Flex addresses: ${TITLES[result.mode]}${counted(result)}`);
  document.add(headline(result));
  if (plan2 !== void 0) addDeletes(document, result, plan2, links);
  addProblems(document, result.problems, links);
  if (applied !== void 0) addOutcomes(document, applied, links);
  if (plan2 !== void 0) addPlan(document, result, plan2, links);
  if (applied !== void 0) document.add(pinSection(applied));
  document.free(foot.length + 2);
  document.add(foot);
  return document.toString();
}
function rest(links, what) {
  const where = links.run === void 0 ? "the plan-file has all" : `[the job summary](${links.run}) has all`;
  return (left) => `_and ${left} more ${what}: ${where}_`;
}
function counted({ plan: plan2, applied }) {
  if (applied !== void 0) {
    return applied.outcomes.length === 0 ? " (in sync)" : ` (${tally(applied.outcomes.map(({ status }) => status))})`;
  }
  return plan2 === void 0 ? "" : ` (${totals(plan2)})`;
}
function headline(result) {
  const { plan: plan2, applied } = result;
  const where = `${code(result.file)}${result.environment === void 0 ? "" : `, environment ${code(result.environment)}`}`;
  if (applied !== void 0) {
    const statuses = applied.outcomes.map(({ status }) => status);
    return `**${statuses.length === 0 ? "nothing to do, in sync" : tally(statuses)}** \xB7 ${where}`;
  }
  if (plan2 !== void 0) {
    const takes = duration(plan2.seconds);
    const time = takes === void 0 ? "" : ` \xB7 the apply takes ${takes}`;
    const stopped2 = result.problems.some(({ severity }) => severity === "error");
    const blocked = stopped2 ? " \xB7 **blocked: nothing is written**" : "";
    return `**${totals(plan2)}** \xB7 ${besides(plan2)} \xB7 ${where}${time}${blocked}`;
  }
  const errors = result.problems.filter(({ severity }) => severity === "error").length;
  if (errors === 0 && (result.mode === "export" || result.mode === "pin")) {
    return result.wrote === void 0 ? "**nothing to write**" : `**wrote** ${code(result.wrote)}`;
  }
  if (errors > 0) return `**${count(errors, "problem")}** \xB7 ${where}`;
  if (result.entries === void 0) return where;
  return `**valid** \xB7 ${where}: ${count(result.entries, "address", "addresses")}`;
}
function addDeletes(document, result, plan2, links) {
  const ahead = result.applied === void 0;
  const origin = (change) => {
    const from = result.origins?.get(change.digest);
    return from === void 0 ? "" : ` Comes from ${from}.`;
  };
  const going = plan2.changes.filter((change) => change.action === "delete" || change.action === "disable");
  if (going.length === 0) return;
  const head = ahead ? `**${count(going.length, "address goes", "addresses go")} out of service**` : "**Planned to go out of service**";
  const long = going.map(
    (change) => `- ${change.action} ${code(change.name)} ${code(change.sid)}: ${prose(meaning(change, plan2.names))}${origin(change)}`
  );
  const room = 2e4;
  if (long.join("\n").length < room) document.addRows(`${head}
`, long, rest(links, "deletes"));
  else
    document.addRows(
      `${head}
`,
      going.map(({ sid }) => `- ${sid}`),
      rest(links, "deletes")
    );
}
function addProblems(document, problems, links) {
  const ordered = [...problems].sort(
    (a, b) => Number(a.severity === "warning") - Number(b.severity === "warning")
  );
  document.addRows(
    "",
    ordered.map((problem2) => problemLine(problem2, links)),
    rest(links, "problems"),
    // Problems must not crowd out the changes that they are about.
    0.4
  );
}
function problemLine({ severity, code: id, place, message, remedy }, links) {
  const sign = severity === "error" ? ":x: " : ":warning: ";
  const at = place === void 0 ? "" : ` ${lineLink(place.line, `${place.file}:${place.line}:${place.column}`, links)}`;
  return `- ${sign}**${id}**${at} ${prose(message)}. ${prose(remedy)}`;
}
function lineLink(line, text2, links) {
  return links.file === void 0 ? code(text2) : `[${code(text2)}](${links.file}#L${line})`;
}
function addPlan(document, result, plan2, links) {
  const origins2 = result.origins;
  const origin = (change) => origins2?.get(change.digest) ?? "";
  const columns = origins2 === void 0 ? "| | Address | SID | What it means |" : "| | Address | SID | What it means | Comes from |";
  const rule = origins2 === void 0 ? "|---|---|---|---|" : "|---|---|---|---|---|";
  const rows = plan2.changes.filter(({ action }) => action === "update" || action === "create").map((change) => {
    const cells = [
      `${SIGNS[change.action]} ${change.action}`,
      addressCell(change, links),
      "sid" in change ? `[${code(change.sid)}](${demoLink(plan2.account, change.sid)})` : "new",
      prose(meaning(change, plan2.names)),
      ...origins2 === void 0 ? [] : [origin(change)]
    ];
    return row(cells);
  });
  document.addRows(`${columns}
${rule}`, rows, rest(links, "changes"));
  if (plan2.held.length > 0) {
    const held = plan2.held.map((change) => `- ${change.action} ${code(change.name)} ${code(change.sid)}`);
    document.addRows(
      "**Held: left as they are, since nobody has seen that they would go**\n",
      held,
      rest(links, "held")
    );
  }
  const map2 = plan2.changes.length === 0 ? void 0 : mermaid(plan2);
  if (map2 !== void 0)
    document.add(`<details open><summary>Where chats go, changes marked</summary>

${map2}

</details>`);
  const folded = plan2.changes.map((change) => details(change, plan2));
  document.addRows("", folded, rest(links, "diffs"));
  const unlisted = plan2.unlisted.map(({ live, fate }) => row([code(live.name), code(live.sid), FATES[fate]]));
  if (unlisted.length > 0) {
    document.addRows(
      `**Unlisted.** ${prose(UNLISTED_HINT)}

| Name | SID | |
|---|---|---|`,
      unlisted,
      rest(links, "unlisted")
    );
  }
}
function addressCell(change, links) {
  const known2 = change.key ?? change.name;
  if (!("desired" in change)) return code(known2);
  return lineLink(change.desired.place.line, known2, links);
}
function details(change, plan2) {
  const title = `${SIGNS[change.action]} ${change.action} ${codeInHtml(change.key ?? change.name)}`;
  return [
    `<details><summary>${title}</summary>`,
    "",
    fieldDiff(change.fields, plan2.names),
    "",
    "</details>"
  ].join("\n");
}
function fieldDiff(fields, names) {
  const lines = fields.flatMap(({ field, before: before2, after }) => [
    ...before2 === null ? [] : [`- ${field}: ${visible(showValue(field, before2, names))}`],
    ...after === null ? [] : [`+ ${field}: ${visible(showValue(field, after, names))}`]
  ]);
  return ["```diff", ...lines, "```"].join("\n");
}
function addOutcomes(document, { outcomes, plan: plan2 }, links) {
  const rows = outcomes.map(({ change, status, sid, note, code: id, link }) => {
    const sign = status === "done" ? ":white_check_mark:" : status === "failed" || status === "in doubt" ? ":x:" : ":pause_button:";
    const where = sid === void 0 ? "" : change.action === "delete" ? code(sid) : `[${code(sid)}](${demoLink(plan2.account, sid)})`;
    const explained = link === void 0 ? "" : ` [Twilio error ${id}](${link})`;
    return row([
      `${sign} ${ending(change.action, status)}`,
      addressCell(change, links),
      where,
      `${note === void 0 ? "" : code(note)}${explained}`
    ]);
  });
  document.addRows("| | Address | SID | |\n|---|---|---|---|", rows, rest(links, "outcomes"));
}
function pinSection({ plan: plan2, outcomes }) {
  const done = outcomes.flatMap(
    ({ change, status, sid }) => status === "done" && change.key !== void 0 && sid !== void 0 ? [[change.key, sid]] : []
  );
  const pins = missingPins(plan2, new Map(done));
  if (pins.length === 0) return "";
  return [
    `<details><summary>Pin ${count(pins.length, "address", "addresses")}: lines to add to the file, so that a rename in the console cannot part them</summary>`,
    ["```yaml", ...pinLines(plan2.environment, pins), "```"].join("\n"),
    "</details>"
  ].join("\n\n");
}
function footer(result, links) {
  const parts = [
    result.plan === void 0 ? "" : `Plan ${result.plan.id}`,
    links.commit === void 0 ? "" : `commit ${links.commit}`,
    links.run === void 0 ? "" : `[run](${links.run})`
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `<sub>${parts.join(" \xB7 ")}</sub>`;
}
function shownSids(plan2, text2) {
  const going = [...plan2.changes, ...plan2.held].filter(
    (change) => change.action === "delete" || change.action === "disable"
  );
  return going.map(({ sid }) => sid).filter((sid) => text2.includes(sid));
}

// src/text/cover.ts
var VARIABLE = /^\$?\$\{[A-Za-z_]\w*\}$/;
function coverSecrets(line) {
  let covered = "";
  let from = 0;
  for (let at = line.indexOf("://"); at !== -1; at = line.indexOf("://", from)) {
    const start = at + 3;
    const length = line.slice(start).search(/[\s"']/);
    const end2 = length === -1 ? line.length : start + length;
    covered += line.slice(from, start) + coverUrl(line.slice(start, end2));
    from = end2;
  }
  return covered + line.slice(from);
}
function coverUrl(rest2) {
  const authorityEnd = rest2.search(/[/?#]/);
  const authority = authorityEnd === -1 ? rest2 : rest2.slice(0, authorityEnd);
  const user = authority.lastIndexOf("@");
  const host = user === -1 ? authority : cover(authority.slice(0, user)) + authority.slice(user);
  const tail = rest2.slice(authority.length);
  const query = tail.search(/[?#]/);
  if (query === -1) return host + tail;
  const parts = tail.slice(query).split(/([?&#])/);
  return host + tail.slice(0, query) + parts.map((part) => /^[?&#]?$/.test(part) ? part : coverPair(part)).join("");
}
function coverPair(pair) {
  const equals = pair.indexOf("=");
  return equals === -1 ? cover(pair) : pair.slice(0, equals + 1) + cover(pair.slice(equals + 1));
}
function cover(text2) {
  return VARIABLE.test(text2) ? text2 : "*".repeat(text2.length);
}

// src/report/text.ts
init_quote();
var unpainted = (_tone, text2) => text2;
function renderText(result, paint, sourceLines) {
  const body = result.applied !== void 0 ? outcomesText(result.applied.plan, result.applied.outcomes, paint) : result.plan === void 0 ? "" : planText(result.plan, paint);
  const problems = [...result.problems].sort((a, b) => rank(a) - rank(b)).map((problem2) => problemText(problem2, paint, sourceLines));
  const parts = [body, ...problems, conclusion(result, paint)];
  return `${parts.filter((part) => part !== "").join("\n\n")}
`;
}
var rank = (problem2) => problem2.severity === "warning" ? 0 : 1;
function planText(plan2, paint) {
  const where = plan2.environment === void 0 ? plan2.file : `${plan2.file}, ${plan2.environment}`;
  const blocks = [paint("strong", `Plan for ${plan2.account} (${visible(where)})`)];
  blocks.push(...plan2.changes.map((change) => changeText(change, plan2, paint)));
  blocks.push(
    ...plan2.held.map(
      (change) => `${paint("faint", "  held, left alone:")}
${changeText(change, plan2, paint)}`
    )
  );
  const unlisted = plan2.unlisted.filter(({ fate }) => fate === "reported" || fate === "already disabled");
  if (unlisted.length > 0) {
    const rows = unlisted.map(
      ({ live, fate }) => `    ${live.sid}  ${visible(JSON.stringify(live.name))}  ${paint("faint", FATES[fate])}`
    );
    blocks.push(
      [`  ${paint("strong", "Unlisted")}`, ...rows, `    ${paint("faint", UNLISTED_HINT)}`].join("\n")
    );
  }
  return blocks.join("\n\n");
}
var TONES = {
  delete: "delete",
  disable: "delete",
  update: "update",
  create: "create"
};
function changeText(change, plan2, paint) {
  const tone = TONES[change.action];
  const name = visible(JSON.stringify(change.name));
  const title = change.key === void 0 ? name : `${change.key}  ${name}`;
  const sid = "sid" in change ? `  ${paint("faint", change.sid)}` : "";
  const lines = [`  ${paint(tone, `${SIGNS[change.action]} ${change.action.padEnd(7)} ${title}`)}${sid}`];
  const told = consequence(change);
  if (told !== void 0) lines.push(`      ${paint("delete", told)}`);
  const widest = Math.max(0, ...change.fields.map(({ field }) => field.length));
  lines.push(...change.fields.map((field) => `      ${fieldText(change, field, widest, plan2, paint)}`));
  if ("sid" in change && change.action === "update") {
    lines.push(`      ${paint("faint", `try it: ${demoLink(plan2.account, change.sid)}`)}`);
  }
  return lines.join("\n");
}
function fieldText(change, { field, before: before2, after }, widest, plan2, paint) {
  const show = (value) => visible(showValue(field, value, plan2.names));
  const label2 = field.padEnd(widest);
  if (change.action === "create") return `${label2}  ${paint("create", show(after))}`;
  if (change.action === "delete") return `${label2}  ${paint("delete", show(before2))}`;
  return `${label2}  ${paint("delete", show(before2))} \u2192 ${paint("create", show(after))}`;
}
function outcomesText(plan2, outcomes, paint) {
  if (outcomes.length === 0) return "";
  const lines = outcomes.flatMap((one) => {
    const { change, status, sid, note, code: code2, link } = one;
    const tone = status === "done" ? "good" : status === "failed" || status === "in doubt" ? "bad" : "warn";
    const title = change.key ?? visible(JSON.stringify(change.name));
    const said = note === void 0 ? [] : [`      ${visible(note)}`];
    const made = change.action === "create" && status === "done" && sid !== void 0;
    const demo = made ? [`      ${paint("faint", `try it: ${demoLink(plan2.account, sid)}`)}`] : [];
    const explained = link === void 0 ? [] : [`      Twilio's error ${code2}: ${link}`];
    return [
      `  ${paint(tone, ending(change.action, status).padEnd(14))} ${title}  ${paint("faint", sid ?? "")}`,
      ...said,
      ...explained,
      ...demo
    ];
  });
  return [paint("strong", "Apply"), ...lines].join("\n");
}
function problemText(problem2, paint, sourceLines) {
  const { place, path: path2, severity } = problem2;
  const tone = severity === "error" ? "bad" : "warn";
  const at = place === void 0 ? "" : ` ${visible(place.file)}:${place.line}:${place.column}`;
  const lines = [
    `${paint(tone, `${severity} ${problem2.code}`)}${at}${path2 === void 0 ? "" : paint("faint", ` ${visible(path2)}`)}`
  ];
  lines.push(`  ${visible(problem2.message)}`);
  const source = place === void 0 ? void 0 : sourceLines?.[place.line - 1];
  if (place !== void 0 && source !== void 0)
    lines.push(...caret(source, place.line, place.column, paint));
  lines.push(`  ${paint("good", "To do:")} ${visible(problem2.remedy)}`);
  return lines.join("\n");
}
var WIDEST_SOURCE = 120;
function caret(source, line, column, paint) {
  const from = Math.max(0, column - 1 - WIDEST_SOURCE / 2);
  const covered = coverSecrets(source);
  const shown2 = visible(covered.slice(from, from + WIDEST_SOURCE));
  const before2 = visible(covered.slice(from, column - 1));
  const gutter = `  ${String(line).padStart(4)} | `;
  const pad = " ".repeat(gutter.length - 2 + Array.from(before2).length);
  return [paint("faint", `${gutter}${shown2}`), `  ${pad}${paint("bad", "^")}`];
}
function conclusion(result, paint) {
  const { plan: plan2, applied, outcome: outcome2 } = result;
  const errors = result.problems.filter(({ severity }) => severity === "error").length;
  if (applied !== void 0) {
    const counted2 = tally(applied.outcomes.map(({ status }) => status));
    return paint(
      outcome2 === "failed" ? "bad" : "good",
      `Apply: ${applied.outcomes.length === 0 ? "nothing to do, in sync" : counted2}.`
    );
  }
  if (plan2 !== void 0) {
    const takes = duration(plan2.seconds);
    const line = `Plan: ${totals(plan2)}; ${besides(plan2)}.${takes === void 0 ? "" : ` The apply takes ${takes} at Twilio's pace.`}`;
    if (plan2.blocked)
      return paint("bad", `${line} Blocked by ${count(errors, "problem")}: nothing is written.`);
    return paint(plan2.changes.length === 0 ? "good" : "strong", line);
  }
  if (result.mode === "export" || result.mode === "pin") {
    if (errors === 0)
      return paint(
        "good",
        result.wrote === void 0 ? "Nothing to write." : `Wrote ${visible(result.wrote)}.`
      );
  }
  if (errors > 0)
    return paint(
      "bad",
      `${count(errors, "problem")}${result.file === "" ? "" : ` in ${visible(result.file)}`}.`
    );
  if (result.entries === void 0) return "";
  return paint("good", `${visible(result.file)} is valid: ${count(result.entries, "address", "addresses")}.`);
}

// src/world.ts
var import_promises = require("node:timers/promises");

// src/commands/settings.ts
init_problem();
init_near();
init_quote();
var MODES = ["validate", "plan", "apply", "drift", "export", "pin"];
function parseMode(text2, what) {
  const mode = MODES.find((candidate) => candidate === text2);
  if (mode !== void 0) return mode;
  const near = nearest(text2, MODES);
  throw stop(
    "FA001",
    `${what} is ${quote(text2)}, and must be ${either(MODES)}`,
    near === void 0 ? `Write ${either(MODES)}.` : `Did you mean ${quote(near)}?`
  );
}
var NO_HISTORY = { baseText: void 0, wasShown: () => false };
function parseMaxDeletes(text2, what) {
  const trimmed = text2.trim();
  if (trimmed === "all") return { kind: "all" };
  const percent = /^(\d{1,3})%$/.exec(trimmed);
  if (percent !== null && Number(percent[1]) <= 100) return { kind: "percent", percent: Number(percent[1]) };
  if (/^\d{1,6}$/.test(trimmed)) return { kind: "number", number: Number(trimmed) };
  throw stop(
    "FA003",
    `${what} is ${quote(text2)}`,
    "Write a number (3), a share of the live addresses in scope (20%) or all."
  );
}
function parseCredentials(given, names) {
  const problems = [];
  const wrong = (code2, message, remedy) => problems.push({ code: code2, severity: "error", message, remedy });
  const sid = (prefix) => new RegExp(`^${prefix}[0-9a-fA-F]{32}$`);
  if (given.account === "") {
    wrong(
      "FA002",
      `${names.account} is missing`,
      "Give the SID of the Twilio account: AC and 32 hexadecimal digits."
    );
  } else if (!sid("AC").test(given.account)) {
    wrong(
      "FA003",
      `${names.account} is no account SID`,
      "Write AC and 32 hexadecimal digits, as the Console shows it."
    );
  }
  const byKey = given.key !== "" || given.secret !== "";
  if (given.token !== "" && byKey) {
    wrong("FA003", `Both ${names.token} and ${names.key} are given`, "Give one of the two.");
  } else if (byKey) {
    if (given.key === "") wrong("FA002", `${names.key} is missing`, `Give it together with ${names.secret}.`);
    else if (!sid("SK").test(given.key)) {
      wrong(
        "FA003",
        `${names.key} is no API key SID`,
        "Write SK and 32 hexadecimal digits; the secret goes in by itself."
      );
    }
    if (given.secret === "")
      wrong("FA002", `${names.secret} is missing`, `Give it together with ${names.key}.`);
  } else if (given.token === "") {
    wrong(
      "FA002",
      `${names.token} is missing`,
      `Give it, or ${names.key} and ${names.secret} (a standard API key), from a secret that this run can read.`
    );
  }
  if (problems.length > 0) throw new ProblemError(problems);
  const account = `AC${given.account.slice(2).toLowerCase()}`;
  return { account, user: byKey ? given.key : account, password: byKey ? given.secret : given.token };
}

// src/secrets.ts
var Secrets = class {
  #replacements = /* @__PURE__ */ new Map();
  /**
   * @param secret the text; shorter ones than 4 characters are not replaced, since they are everywhere
   * @param shown what stands in its place
   */
  add(secret, shown2 = "***") {
    for (const form of formsOf(secret)) {
      if (form.length >= SHORTEST && form !== shown2) this.#replacements.set(form, shown2);
    }
  }
  /** The secrets, as the runner's own masking wants them. */
  values() {
    return [...this.#replacements.keys()];
  }
  scrub(text2) {
    let clean2 = text2;
    const ordered = [...this.#replacements].sort(([a], [b]) => b.length - a.length);
    for (const [secret, shown2] of ordered) clean2 = clean2.replaceAll(secret, shown2);
    return clean2;
  }
};
var SHORTEST = 4;
function formsOf(secret) {
  const json = JSON.stringify(secret).slice(1, -1);
  const forms = /* @__PURE__ */ new Set([secret, json, json.replaceAll("/", "\\/")]);
  try {
    for (const encoded of [
      encodeURIComponent(secret),
      new URLSearchParams({ x: secret }).toString().slice(2)
    ]) {
      forms.add(encoded);
      forms.add(encoded.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase()));
    }
  } catch {
  }
  return forms;
}

// src/world.ts
init_error();
function outliveReaders() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error2) => {
      if (error2.code !== "EPIPE") throw error2;
    });
  }
}
function end(code2) {
  process.stdout.write("", () => process.stderr.write("", () => process.exit(code2)));
}
function realWorld(environment, door) {
  const secrets = new Secrets();
  const masked = /* @__PURE__ */ new Set();
  const { interrupted } = door;
  return {
    variables: environment,
    secrets,
    maskSecrets: () => {
      for (const secret of secrets.values()) {
        if (!masked.has(secret)) door.mask(secret);
        masked.add(secret);
      }
    },
    clock: {
      now: () => performance.now(),
      sleep: async (milliseconds) => {
        if (milliseconds > 0) await (0, import_promises.setTimeout)(milliseconds, void 0, { signal: interrupted }).catch(rethrow);
        if (interrupted.aborted) throw new Interrupted();
      }
    },
    interrupted,
    random: Math.random,
    history: door.history ?? (async () => NO_HISTORY),
    review: door.review ?? (async () => []),
    progress: door.progress,
    confirm: door.confirm
  };
}
function rethrow(error2) {
  if (error2.name === "AbortError") throw new Interrupted();
  throw error2;
}
function interruption() {
  const controller = new AbortController();
  process.on("SIGINT", () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  });
  process.on("SIGTERM", () => controller.abort());
  return controller.signal;
}
function unforeseen(error2, secrets) {
  const text2 = error2 instanceof Error ? `${error2.name}: ${error2.message}` : "unknown";
  return secrets.scrub(
    `FA000 This is a fault of twilio-flex-addresses, please report it: ${text2.split("\n")[0]}`
  );
}

// src/github/collaboration.ts
var import_node_path2 = require("node:path");
init_read();
init_plan();
init_quote();

// src/github/api.ts
init_quote();
init_wire();

// src/github/error.ts
var GitHubError = class extends Error {
  /** HTTP status; undefined without an answer. */
  status;
  /** Whether GitHub has answered, and said no: another try would get the same answer. */
  isRefusal;
  constructor(message, status, isRefusal2) {
    super(message);
    this.name = "GitHubError";
    this.status = status;
    this.isRefusal = isRefusal2;
  }
  /** The token may not do this. */
  get isForbidden() {
    return this.isRefusal && (this.status === 401 || this.status === 403);
  }
};

// src/github/api.ts
var TIMEOUT = 2e4;
var MOST_ATTEMPTS = 4;
var LONGEST_WAIT2 = 6e4;
var MOST_PAGES2 = 100;
function failureOf(error2) {
  const { status, response, errors } = error2;
  if (errors !== void 0) return { status: 200, headers: {}, said: textOf2(errors[0]?.message) };
  if (response === void 0) return { status: void 0, headers: {}, said: void 0 };
  return { status, headers: response.headers ?? {}, said: textOf2(response.data?.message) };
}
var textOf2 = (value) => typeof value === "string" ? value : void 0;
function isRefusal(failure) {
  return failure.status !== void 0 && failure.status < 500 && !isLimit(failure);
}
async function openGitHub(options) {
  const { getOctokit: getOctokit2 } = await Promise.resolve().then(() => (init_github(), github_exports));
  const wire = openWire({ timeout: TIMEOUT, interrupted: options.interrupted });
  const octokit = getOctokit2(options.token, { request: { fetch: fetchOver(wire.send) }, log: SILENT });
  const [owner = "", repo = ""] = options.repository.split("/");
  const attempt = async (once, call) => {
    for (let made = 1; ; made++) {
      try {
        return await call();
      } catch (error2) {
        const failure = failureOf(error2);
        const wait2 = waitAfter(failure, made);
        const lost = once && !isLimit(failure);
        const said = messageOf(failure, options.secrets);
        const failed2 = new GitHubError(said, isLimit(failure) ? 429 : failure.status, isRefusal(failure));
        if (wait2 === void 0 || lost || made === MOST_ATTEMPTS || options.interrupted.aborted) throw failed2;
        await options.clock.sleep(wait2).catch(() => {
          throw failed2;
        });
      }
    }
  };
  const request2 = (route, parameters2 = {}, once = false) => attempt(
    once,
    async () => (await octokit.request(route, { owner, repo, ...clean(parameters2, options.secrets) })).data
  );
  return {
    owner,
    repo,
    request: request2,
    graphql: (query, variables) => attempt(false, () => octokit.graphql(query, variables)),
    async list(route, parameters2 = {}) {
      const rows = [];
      for (let page = 1; page <= MOST_PAGES2; page++) {
        const found = await request2(route, { ...parameters2, per_page: 100, page });
        if (!Array.isArray(found)) throw new GitHubError("GitHub answered with no list", void 0, false);
        rows.push(...found);
        if (found.length < 100) return rows;
      }
      throw new GitHubError("GitHub gave more pages than can be read", void 0, true);
    },
    close: wire.close
  };
}
var nothing = () => void 0;
var SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function waitAfter(failure, attempts) {
  if (isLimit(failure)) {
    const after = Number(failure.headers["retry-after"]) * 1e3;
    if (Number.isFinite(after)) return after <= LONGEST_WAIT2 ? after : void 0;
    const reset = Number(failure.headers["x-ratelimit-reset"]) * 1e3 - Date.now();
    if (Number.isFinite(reset)) return reset <= LONGEST_WAIT2 ? Math.max(reset, 1e3) : void 0;
    return 1e3 * 2 ** attempts;
  }
  return isRefusal(failure) ? void 0 : 250 * 2 ** attempts;
}
function isLimit({ status, headers }) {
  if (status === 429) return true;
  return status === 403 && (headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0");
}
function messageOf({ status, said }, secrets) {
  const text2 = said ?? (status === void 0 ? "GitHub cannot be reached" : `HTTP status ${status}`);
  return visible(secrets.scrub(text2)).slice(0, 300);
}
function clean(parameters2, secrets) {
  const scrubbed = (value) => typeof value === "string" ? secrets.scrub(value) : value;
  return "body" in parameters2 || "title" in parameters2 ? Object.fromEntries(
    Object.entries(parameters2).map(([name, value]) => [
      name,
      name === "body" || name === "title" ? scrubbed(value) : value
    ])
  ) : parameters2;
}
function fetchOver(send) {
  return async (url, init) => {
    const body = init.body;
    const length = body === void 0 ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const answer = await send({
      method: init.method,
      url: new URL(url),
      headers: { ...init.headers, ...length },
      body
    });
    const headers = new Map(Object.entries(answer.headers ?? {}));
    return {
      status: answer.status,
      url,
      ok: answer.status >= 200 && answer.status < 300,
      headers,
      text: async () => answer.text,
      json: async () => JSON.parse(answer.text),
      arrayBuffer: async () => Buffer.from(answer.text)
    };
  };
}

// src/github/sealed.ts
init_crypto();
init_digest();
var TOOL = "twilio-flex-addresses";
function marker(kind, plan2) {
  const about = canonicalJson([plan2.account, plan2.file, plan2.environment ?? null]);
  return `<!-- ${TOOL}:${kind}:${createHash("sha256").update(about).digest("hex").slice(0, 24)} -->`;
}
var SHORT = 12;
function short(digest) {
  return Buffer.from(digest, "hex").toString("base64url").slice(0, SHORT);
}
function shortSid(sid) {
  return createHash("sha256").update(sid).digest("base64url").slice(0, SHORT);
}
function seal(plan2, head, shownSids2) {
  return {
    plan: plan2.id,
    head,
    changes: [...plan2.changes, ...plan2.held].map(({ digest }) => short(digest)),
    shown: shownSids2.map(shortSid)
  };
}
function sealedLine({ plan: plan2, head, changes, shown: shown2 }) {
  const commit = head.replace(/[^0-9A-Za-z]/g, "");
  return `<!-- ${TOOL}:sealed:1 plan=${plan2} head=${commit} changes=${changes.join("")}. shown=${shown2.join("")}. -->`;
}
var LINE = new RegExp(
  `^<!-- ${TOOL}:sealed:1 plan=([0-9a-f]{64}) head=([0-9A-Za-z]*) changes=([A-Za-z0-9_-]*)\\. shown=([A-Za-z0-9_-]*)\\. -->$`
);
function readSealed(body) {
  const [, plan2, head, changes, shown2] = LINE.exec(body.split(/\r?\n/, 2)[1] ?? "") ?? [];
  if (plan2 === void 0 || head === void 0 || changes === void 0 || shown2 === void 0)
    return void 0;
  return { plan: plan2, head, changes: pieces(changes), shown: pieces(shown2) };
}
function pieces(text2) {
  return text2.match(new RegExp(`.{${SHORT}}`, "g")) ?? [];
}

// src/github/threads.ts
function restLogin({ login, __typename }) {
  if (typeof login !== "string") return "";
  const isBot = __typename === "Bot" || __typename === void 0 && login === "github-actions";
  return isBot && !login.endsWith("[bot]") ? `${login}[bot]` : login;
}
function sameLogin(a, b) {
  return a !== "" && a.toLowerCase() === b.toLowerCase();
}
var WORKFLOW_TOKEN = "github-actions[bot]";
var known = /* @__PURE__ */ new WeakMap();
function whoAmI(api) {
  let me = known.get(api);
  if (me === void 0) {
    me = askWhoAmI(api);
    known.set(api, me);
  }
  return me;
}
async function askWhoAmI(api) {
  try {
    const { viewer } = await api.graphql("query { viewer { login __typename } }", {});
    const login = restLogin(viewer ?? {});
    return login === "" || login === "github-actions" ? WORKFLOW_TOKEN : login;
  } catch (error2) {
    if (error2 instanceof GitHubError && error2.isRefusal) return WORKFLOW_TOKEN;
    throw error2;
  }
}
async function findOurs(api, rows, marker2) {
  const marked = rows.flatMap((row2) => {
    const thread = toThread(row2);
    return thread?.body.startsWith(marker2) && !thread.isPullRequest ? [thread] : [];
  });
  if (marked.length === 0) return void 0;
  const me = await whoAmI(api);
  return marked.find(({ author }) => sameLogin(author, me));
}
async function makeOnce(make, find) {
  try {
    return toThread(await make());
  } catch (error2) {
    if (!(error2 instanceof GitHubError) || error2.isRefusal || error2.status === 429) throw error2;
    return await find() ?? toThread(await make());
  }
}
function toThread(row2) {
  const { id, number, node_id, html_url, body, user, pull_request } = row2 ?? {};
  const key = typeof number === "number" ? number : id;
  if (typeof key !== "number") return void 0;
  const login = user?.login;
  return {
    id: key,
    nodeId: typeof node_id === "string" ? node_id : "",
    url: typeof html_url === "string" ? html_url : "",
    body: typeof body === "string" ? body : "",
    author: typeof login === "string" ? login : "",
    isPullRequest: pull_request !== void 0 && pull_request !== null
  };
}
function lasting(body) {
  return body.replace(/\r\n/g, "\n").replace(/ head=[0-9A-Za-z]* /, " ").replace(/commit \w+(?=[^\n]*<\/sub>\s*$)/, "commit").replace(/\/actions\/runs\/\w+/g, "/actions/runs").replace(/\/blob\/[^/]+\//g, "/blob/").trim();
}

// src/github/comment.ts
var LONGEST3 = 6e4;
var LIST = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
var CREATE = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
var UPDATE = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
async function findComment(api, pull, about) {
  const rows = await api.list(LIST, { issue_number: pull });
  return findOurs(api, rows, marker("plan", about));
}
async function writeComment(api, result, found, options) {
  if (found === void 0 && !options.create) return void 0;
  const former = found === void 0 ? void 0 : readSealed(found.body);
  const body = commentBody(result, options, former);
  if (found === void 0) {
    const make = () => api.request(CREATE, { issue_number: options.pull, body }, true);
    return (await makeOnce(make, () => findComment(api, options.pull, options.about)))?.url;
  }
  const otherHead = options.sealHead && former?.head !== readSealed(body)?.head;
  if (lasting(found.body) === lasting(body) && !otherHead) return found.url;
  const updated = toThread(await api.request(UPDATE, { comment_id: found.id, body }));
  return updated?.url || found.url;
}
function commentBody(result, options, former) {
  const { plan: plan2 } = result;
  const begin = marker("plan", options.about);
  const kept = result.mode === "plan" ? void 0 : former;
  let room = LONGEST3 - begin.length - LINE_BREAKS;
  for (; ; ) {
    const text2 = renderMarkdown(result, options.links, room);
    const sealed = result.mode === "plan" && plan2 !== void 0 ? seal(plan2, options.head, shownSids(plan2, text2)) : kept;
    const body = [begin, sealed === void 0 ? "<!-- -->" : sealedLine(sealed), "", text2].join("\n");
    if (body.length <= LONGEST3 || room < SHORTEST2) return body;
    room -= body.length - LONGEST3;
  }
}
var LINE_BREAKS = 10;
var SHORTEST2 = 2e3;

// src/github/drift-issue.ts
init_plan();
init_quote();
var LONGEST4 = 6e4;
var UPDATE2 = "PATCH /repos/{owner}/{repo}/issues/{issue_number}";
async function keepDriftIssue(api, result, plan2, head, links) {
  const found = await findIssue(api, plan2);
  if (inSync(plan2)) {
    if (found !== void 0) await close(api, found.id, `The account is as ${plan2.file} says again.`, links);
    return found?.url;
  }
  const body = issueBody(result, plan2, head, links);
  if (found === void 0) return open(api, plan2, body);
  if (readSealed(found.body)?.plan === plan2.id) return found.url;
  await api.request(UPDATE2, { issue_number: found.id, body });
  return found.url;
}
async function findIssue(api, plan2) {
  const rows = await api.list("GET /repos/{owner}/{repo}/issues", {
    state: "open",
    sort: "created",
    direction: "asc"
  });
  return findOurs(api, rows, marker("drift", plan2));
}
async function open(api, plan2, body) {
  const environment = plan2.environment === void 0 ? "" : `, ${plan2.environment}`;
  const title = `Drift: the Twilio Flex addresses are not as ${visible(plan2.file)} says${visible(environment)}`;
  const make = () => api.request("POST /repos/{owner}/{repo}/issues", { title: title.slice(0, 250), body }, true);
  const made = await makeOnce(make, () => findIssue(api, plan2));
  const first = await findIssue(api, plan2);
  if (made === void 0 || first === void 0 || first.id >= made.id) return made?.url;
  await close(api, made.id, `A second one of #${first.id}, opened at the same time.`, {
    run: void 0,
    commit: void 0,
    file: void 0
  });
  return first.url;
}
async function close(api, number, note, links) {
  const run3 = links.run === void 0 ? "" : ` ([run](${links.run}))`;
  const body = `${note.replace(/[^\p{L}\p{N} #.,/_-]/gu, " ")}${run3}`;
  await api.request(
    "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
    { issue_number: number, body },
    true
  );
  await api.request(UPDATE2, { issue_number: number, state: "closed", state_reason: "completed" });
}
function issueBody(result, plan2, head, links) {
  const lines = [marker("drift", plan2), sealedLine(seal({ ...plan2, changes: [], held: [] }, head, []))];
  return [...lines, "", renderMarkdown(result, links, LONGEST4 - 500)].join("\n");
}

// src/github/history.ts
async function fileAt(api, path2, ref) {
  try {
    const found = await api.request("GET /repos/{owner}/{repo}/contents/{path}", {
      path: path2,
      ref,
      mediaType: { format: "raw" }
    });
    return contentOf(found);
  } catch (error2) {
    if (error2 instanceof GitHubError && error2.status === 404) return void 0;
    throw error2;
  }
}
function contentOf(found) {
  if (typeof found === "string") return strip(found);
  const { content, encoding } = found ?? {};
  if (typeof content !== "string" || encoding !== "base64") return void 0;
  return strip(Buffer.from(content, "base64").toString("utf8"));
}
var strip = (text2) => text2.replace(/^\uFEFF/, "");
function baseOf(event) {
  return event.push?.before ?? (event.name.startsWith("pull_request") ? event.pullRequest?.base : void 0);
}
async function mergedPull(api, commit, about) {
  const pulls = await api.list("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
    commit_sha: commit
  });
  const merged = pulls.filter((pull) => pull.merged_at);
  const own = merged.find((pull) => pull.merge_commit_sha === commit) ?? merged[0];
  if (own === void 0) return void 0;
  const { number, head } = own;
  return pullWithPlan(api, number, head?.sha ?? "", about);
}
async function pullWithPlan(api, number, head, about) {
  const comment2 = await findComment(api, number, about);
  const sealed = comment2 === void 0 ? void 0 : readSealed(comment2.body);
  const ours = sealed !== void 0 && comment2 !== void 0 && await lastEditedByUs(api, comment2.nodeId);
  return { number, head, sealed: ours ? sealed : void 0, commentId: comment2?.id };
}
var EDITOR = "query($id: ID!) { node(id: $id) { ... on IssueComment { lastEditedAt editor { login __typename } } } }";
async function lastEditedByUs(api, nodeId) {
  const answer = await api.graphql(EDITOR, { id: nodeId });
  if (answer.node === void 0 || answer.node === null) return false;
  const { lastEditedAt, editor } = answer.node;
  if (lastEditedAt === null && (editor === null || editor === void 0)) return true;
  return sameLogin(restLogin(editor ?? {}), await whoAmI(api));
}
function historyOf(baseText, merged) {
  const shown2 = new Set(merged?.sealed?.shown);
  return { baseText, wasShown: (sid) => shown2.has(shortSid(sid)) };
}

// src/github/review.ts
init_quote();
function unreviewed(plan2, merged) {
  if (plan2.changes.length === 0) return [];
  if (merged === void 0) {
    return [refusal("No merged pull request brought this commit, and its plan must have been reviewed")];
  }
  const where = `pull request #${merged.number}`;
  if (merged.sealed === void 0) {
    return [refusal(`The comment of ${where} holds no plan that we wrote and were the last to edit`)];
  }
  if (merged.sealed.head !== merged.head) {
    return [
      refusal(
        `The comment of ${where} shows the plan of ${merged.sealed.head.slice(0, 10)}, and ${merged.head.slice(0, 10)} was merged`,
        "Set require-reviewed-plan in the plan job too, so that its comment names every head; "
      )
    ];
  }
  const reviewed = new Set(merged.sealed.changes);
  const missing2 = plan2.changes.filter(({ digest }) => !reviewed.has(short(digest)));
  if (missing2.length === 0) return [];
  const named2 = missing2.slice(0, 10).map((change) => `${change.action} ${change.key ?? quote(change.name)}`);
  const more = missing2.length - named2.length;
  return [
    refusal(
      `${count(missing2.length, "change was", "changes were")} not in the plan that ${where} showed: ${named2.join(", ")}${more > 0 ? ` and ${more} more` : ""}`
    )
  ];
}
function refusal(message, first = "") {
  return {
    code: "FA310",
    severity: "error",
    message,
    remedy: `${first}${first === "" ? "Look" : "look"} at the plan as it is now, and run with its id as approved-plan-id; or open a pull request that shows it.`
  };
}

// src/github/collaboration.ts
var Collaboration = class {
  #context;
  #about;
  #api;
  #merged;
  #history;
  #comment;
  #warnings = [];
  constructor(context3) {
    const { settings } = context3;
    this.#context = context3;
    this.#about = {
      account: settings.twilio?.account ?? "",
      file: settings.file,
      environment: settings.environment
    };
  }
  get #isConnected() {
    const { github, repository, settings } = this.#context;
    return github.token !== "" && repository !== "" && settings.twilio !== void 0;
  }
  /** What is known of the file's past. An outage of GitHub is no failure: what is not known is not said. */
  history = () => {
    const { event, github, settings } = this.#context;
    if (settings.mode === "plan" && event.pullRequest !== void 0 && github.comment !== "never") {
      this.#findComment(event.pullRequest.number).catch(() => void 0);
    }
    this.#history ??= this.#readHistory();
    return this.#history;
  };
  #findComment(pull) {
    this.#comment ??= this.#isConnected ? this.#open().then((api) => findComment(api, pull, this.#about)) : Promise.resolve(void 0);
    return this.#comment;
  }
  async #readHistory() {
    const { event, settings } = this.#context;
    if (!this.#isConnected || !["plan", "apply", "drift"].includes(settings.mode)) return NO_HISTORY;
    const base = baseOf(event);
    const [text2, merged] = await Promise.all([
      base === void 0 ? void 0 : this.#orNothing(async () => fileAt(await this.#open(), this.#path, base)),
      event.isWatched ? void 0 : this.#mergedPull()
    ]);
    return historyOf(text2, merged);
  }
  #mergedPull() {
    const { commit } = this.#context;
    this.#merged ??= commit === "" ? Promise.resolve(void 0) : this.#orNothing(async () => mergedPull(await this.#open(), commit, this.#about));
    return this.#merged;
  }
  /** What stands against a plan, beside the plan itself. */
  review = async (plan2) => {
    const { settings, github, event } = this.#context;
    const approved = settings.approvedPlanId === plan2.id;
    if (settings.mode === "apply") {
      const newer = await this.#newerWork();
      return github.requireReviewedPlan && !approved ? [...newer, ...await this.#reviewedBy(plan2, "merged")] : newer;
    }
    if (settings.mode === "plan" && event.queuedPullRequest !== void 0 && github.requireReviewedPlan) {
      return this.#reviewedBy(plan2, event.queuedPullRequest);
    }
    return [];
  };
  async #reviewedBy(plan2, pull) {
    if (!this.#isConnected) return [unreadable("there is no github-token")];
    try {
      const api = await this.#open();
      if (pull === "merged") {
        return unreviewed(plan2, await mergedPull(api, this.#context.commit, this.#about));
      }
      const found = await api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
        pull_number: pull
      });
      return unreviewed(plan2, await pullWithPlan(api, pull, found.head?.sha ?? "", this.#about));
    } catch (error2) {
      if (error2 instanceof GitHubError) return [unreadable(quote(error2.message))];
      throw error2;
    }
  }
  /** On push: an old job that runs again must not undo what the branch has got since. */
  async #newerWork() {
    const { settings, event } = this.#context;
    if (event.push === void 0 || !this.#isConnected) return [];
    const { branch } = event.push;
    let tip;
    try {
      tip = await fileAt(await this.#open(), this.#path, branch);
    } catch (error2) {
      if (!(error2 instanceof GitHubError)) throw error2;
      this.#warnings.push(outage("The tip of the branch could not be read", error2));
      return [];
    }
    const own = readText(settings.file, settings.folder, settings.confined);
    const same = tip !== void 0 && tip.replace(/\r\n/g, "\n") === own.replace(/\r\n/g, "\n");
    if (same) return [];
    return [
      {
        code: "FA402",
        severity: "error",
        message: `The tip of ${quote(branch)} has ${tip === void 0 ? "no such file, or this token may not read it" : "another version of the file"}: an old job must not undo newer work`,
        remedy: "Let the run of the newest commit apply; a run by hand (workflow_dispatch) takes the branch as it is. The job needs `contents: read`."
      }
    ];
  }
  /** Tells the pull request or the drift issue. What cannot be written is a warning, but for drift that is told nowhere. */
  async tell(result) {
    const { settings, github, event } = this.#context;
    const told = { commentUrl: void 0, issueUrl: void 0, problems: this.#warnings };
    if (settings.twilio === void 0) return told;
    if (settings.mode === "drift" && github.driftIssue && result.plan !== void 0 && result.outcome !== "failed") {
      return { ...told, ...await this.#tellDrift(result, result.plan) };
    }
    const pull = await this.#pullToTell(result);
    if (pull === void 0 || github.comment === "never") return told;
    if (!this.#isConnected) {
      this.#warnings.push(noToken("comment"));
      return told;
    }
    const changes = result.plan !== void 0 && !inSync(result.plan);
    const commentUrl = await this.#attempt(
      "The comment could not be written",
      "pull-requests: write",
      async () => writeComment(await this.#open(), result, await this.#findComment(pull.number), {
        pull: pull.number,
        head: pull.head,
        about: this.#about,
        links: this.#context.links,
        create: github.comment === "always" || changes,
        sealHead: github.requireReviewedPlan && event.pullRequest !== void 0
      })
    );
    return { ...told, commentUrl };
  }
  /** The pull request whose comment speaks of this run. */
  async #pullToTell(result) {
    const { settings, event } = this.#context;
    if (settings.mode === "plan") return event.pullRequest;
    if (settings.mode !== "apply" || event.push === void 0 || !this.#isConnected) return void 0;
    if (result.outcome === "done" && result.applied?.outcomes.length === 0) return void 0;
    return this.#mergedPull();
  }
  async #tellDrift(result, plan2) {
    const { commit, links } = this.#context;
    const drifted = !inSync(plan2);
    if (!this.#isConnected) return drifted ? { problems: [untold("there is no github-token")] } : {};
    try {
      return { issueUrl: await keepDriftIssue(await this.#open(), result, plan2, commit, links) };
    } catch (error2) {
      if (!(error2 instanceof GitHubError)) throw error2;
      if (drifted) return { problems: [untold(reason(error2, "issues: write"))] };
      return { problems: [outage("The drift issue could not be closed", error2, "issues: write")] };
    }
  }
  async #attempt(what, permission, write3) {
    try {
      return await write3();
    } catch (error2) {
      if (!(error2 instanceof GitHubError)) throw error2;
      this.#warnings.push(outage(what, error2, permission));
      return void 0;
    }
  }
  async #orNothing(read2) {
    try {
      return await read2();
    } catch (error2) {
      if (!(error2 instanceof GitHubError)) throw error2;
      this.#warnings.push(
        outage("The file's past could not be read", error2, "contents: read and pull-requests: read")
      );
      return void 0;
    }
  }
  get #path() {
    const { file, folder } = this.#context.settings;
    return ((0, import_node_path2.isAbsolute)(file) ? (0, import_node_path2.relative)(folder, file) : file).replace(/^\.\//, "");
  }
  #open() {
    const { github, repository, clock, interrupted, secrets } = this.#context;
    this.#api ??= openGitHub({ token: github.token, repository, clock, interrupted, secrets });
    return this.#api;
  }
  async close() {
    if (this.#api !== void 0) (await this.#api).close();
  }
};
function reason(error2, permission) {
  return error2.isForbidden ? `${quote(error2.message)} (the token lacks \`${permission}\`)` : quote(error2.message);
}
function outage(what, error2, permission = "contents: read") {
  return {
    code: error2.isForbidden ? "FA410" : "FA411",
    severity: "warning",
    message: `${what}: ${quote(error2.message)}`,
    remedy: error2.isForbidden ? `Give the job \`permissions: ${permission}\`.` : "The job summary has the whole; run again to write it."
  };
}
function noToken(what) {
  return {
    code: "FA410",
    severity: "warning",
    message: `There is no github-token: the ${what} is not written`,
    remedy: "Leave the input `github-token` at its default, and give the job `permissions: pull-requests: write`."
  };
}
function untold(why) {
  return {
    code: "FA412",
    severity: "error",
    message: `The account has drifted, and the issue that tells of it could not be written: ${why}`,
    remedy: "Give the job `permissions: issues: write`, or set fail-on-drift, or drift-issue to false."
  };
}
function unreadable(why) {
  return {
    code: "FA310",
    severity: "error",
    message: `The reviewed plan could not be read: ${why}`,
    remedy: "Run again, or run with the id of a plan that you looked at as approved-plan-id. The job needs `pull-requests: read`."
  };
}

// src/github/event.ts
var import_node_fs3 = require("node:fs");
init_problem();
var WATCHED = /* @__PURE__ */ new Set(["pull_request", "pull_request_target", "merge_group", "workflow_dispatch"]);
function readEvent(environment) {
  const name = environment.GITHUB_EVENT_NAME ?? "";
  const payload = readPayload(environment.GITHUB_EVENT_PATH);
  const pull = payload.pull_request;
  return {
    name,
    isWatched: WATCHED.has(name),
    pullRequest: pullRequestOf(payload),
    push: name === "push" ? pushOf(payload, environment) : void 0,
    queuedPullRequest: name === "merge_group" ? queuedOf(payload, environment) : void 0,
    hasNoSecrets: name === "pull_request" && pull !== void 0 && isForeign(pull, environment)
  };
}
function readPayload(path2) {
  if (path2 === void 0 || path2 === "") return {};
  try {
    const payload = JSON.parse((0, import_node_fs3.readFileSync)(path2, "utf8"));
    return payload !== null && typeof payload === "object" ? payload : {};
  } catch {
    return {};
  }
}
function pullRequestOf({ pull_request: pull }) {
  const [head, base] = [pull?.head?.sha, pull?.base?.sha];
  if (pull?.number === void 0 || head === void 0 || base === void 0) return void 0;
  return { number: pull.number, head, base };
}
function pushOf(payload, environment) {
  const branch = (payload.ref ?? environment.GITHUB_REF ?? "").replace(/^refs\/heads\//, "");
  const before2 = payload.before;
  const isNew = before2 === void 0 || /^0*$/.test(before2);
  return { branch, before: isNew ? void 0 : before2 };
}
function queuedOf(payload, environment) {
  const ref = payload.merge_group?.head_ref ?? environment.GITHUB_REF ?? "";
  const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(ref)?.[1];
  return number === void 0 ? void 0 : Number(number);
}
function isForeign(pull, environment) {
  const home = pull.base?.repo?.full_name ?? environment.GITHUB_REPOSITORY;
  const isFork = pull.head !== void 0 && pull.head.repo?.full_name !== void 0 ? pull.head.repo.full_name !== home : pull.head?.repo === null;
  return isFork || pull.user?.login === "dependabot[bot]" || environment.GITHUB_ACTOR === "dependabot[bot]";
}
var NO_APPLY = /* @__PURE__ */ new Set(["pull_request", "pull_request_target", "issue_comment", "workflow_run"]);
function checkEvent(event, mode) {
  if (mode !== "apply" || !NO_APPLY.has(event.name)) return;
  throw stop(
    "FA401",
    `Mode apply does not run on the event ${event.name}`,
    "Apply on push to the branch that you deploy from, on schedule or on workflow_dispatch; plan on pull_request."
  );
}

// src/github/inputs.ts
init_problem();
init_quote();
var NAMES = {
  account: "Input `account-sid`",
  token: "Input `auth-token`",
  key: "Input `api-key`",
  secret: "Input `api-secret`"
};
function readInputs(get, workspace, event) {
  const mode = parseMode(get("mode") || "plan", "Input `mode`");
  const offline = mode === "validate" || event.hasNoSecrets;
  return {
    mode,
    file: get("file") || "addresses.yaml",
    folder: workspace,
    confined: true,
    environment: optional(get("environment")),
    needVariables: !event.hasNoSecrets,
    twilio: offline ? void 0 : twilioSettings(get),
    maxDeletes: parseMaxDeletes(get("max-deletes") || "20%", "Input `max-deletes`"),
    approvedPlanId: optional(get("approved-plan-id")),
    failOnDrift: flag2(get, "fail-on-drift", false),
    detailedExitCode: false,
    exporting: { force: false, merge: false, scope: [], ignore: [] },
    isWatched: event.isWatched,
    github: {
      token: get("github-token"),
      comment: commentInput(get("comment") || "changes"),
      requireReviewedPlan: flag2(get, "require-reviewed-plan", false),
      driftIssue: flag2(get, "drift-issue", true)
    }
  };
}
function commentInput(text2) {
  if (text2 === "always" || text2 === "changes" || text2 === "never") return text2;
  throw stop("FA003", `Input \`comment\` is ${quote(text2)}`, "Write always, changes or never.");
}
function outline2(get) {
  const mode = MODES.find((candidate) => candidate === get("mode")) ?? "plan";
  return { mode, file: get("file") || "addresses.yaml", environment: optional(get("environment")) };
}
function twilioSettings(get) {
  const given = {
    account: get("account-sid"),
    token: get("auth-token"),
    key: get("api-key"),
    secret: get("api-secret")
  };
  return {
    ...parseCredentials(given, NAMES),
    region: optional(get("region")),
    edge: optional(get("edge")),
    apiUrl: optional(get("api-url"))
  };
}
function optional(text2) {
  return text2 === "" ? void 0 : text2;
}
function flag2(get, name, fallback) {
  const text2 = get(name);
  if (text2 === "") return fallback;
  if (/^(true|True|TRUE)$/.test(text2)) return true;
  if (/^(false|False|FALSE)$/.test(text2)) return false;
  throw stop("FA003", `Input \`${name}\` is ${quote(text2)}`, "Write true or false.");
}

// src/github/outputs.ts
var import_node_fs4 = require("node:fs");
var import_node_os = require("node:os");
var import_node_path3 = require("node:path");
init_plan();

// src/report/json.ts
var FORMAT_VERSION = 1;
function toJson(result) {
  const { plan: plan2, applied, origins: origins2 } = result;
  return {
    formatVersion: FORMAT_VERSION,
    mode: result.mode,
    outcome: result.outcome,
    file: result.file,
    environment: result.environment ?? null,
    account: plan2?.account ?? null,
    planId: plan2?.id ?? null,
    blocked: result.blocked,
    counts: plan2 === void 0 ? null : { ...plan2.counts },
    seconds: plan2?.seconds ?? null,
    changes: plan2?.changes.map((change) => changeJson(change, origins2)) ?? [],
    held: plan2?.held.map((change) => changeJson(change, origins2)) ?? [],
    unlisted: plan2?.unlisted.map(({ live, fate }) => ({ sid: live.sid, name: live.name, fate })) ?? [],
    addresses: plan2 === void 0 ? {} : addressesJson(plan2, applied?.outcomes ?? []),
    outcomes: applied?.outcomes.map(outcomeJson) ?? null,
    problems: result.problems.map(problemJson)
  };
}
function changeJson(change, origins2) {
  return {
    action: change.action,
    key: change.key ?? null,
    sid: "sid" in change ? change.sid : null,
    name: change.name,
    because: change.action === "delete" ? change.because : null,
    fields: change.fields.map(({ field, before: before2, after }) => ({ field, before: before2, after })),
    origin: origins2?.get(change.digest) ?? null,
    digest: change.digest
  };
}
function outcomeJson({ change, status, sid, note, code: code2, link }) {
  return {
    action: change.action,
    key: change.key ?? null,
    sid: sid ?? null,
    name: change.name,
    status,
    note: note ?? null,
    code: code2 ?? null,
    link: link ?? null
  };
}
function problemJson({ code: code2, severity, message, remedy, place, path: path2 }) {
  return {
    code: code2,
    severity,
    message,
    remedy,
    file: place?.file ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
    path: path2 ?? null
  };
}
function addressesJson(plan2, outcomes) {
  const made = new Map(
    outcomes.filter(({ status }) => status === "done").map((one) => [one.change.key, one])
  );
  return Object.fromEntries(plan2.claims.map((claim) => [claim.key, addressJson(claim, made.get(claim.key))]));
}
function addressJson({ desired, live }, written) {
  const { settings, websites, locales: locales2, unmanaged } = desired;
  return {
    sid: written?.sid ?? live?.sid ?? null,
    name: settings.name,
    website: oneOrList(websites),
    locale: oneOrList(locales2),
    enabled: (unmanaged.has("enabled") ? live?.enabled : void 0) ?? settings.enabled
  };
}
function oneOrList(values) {
  return values.length > 1 ? values : values[0] ?? null;
}

// src/github/outputs.ts
init_quote();
function log(core2, text2, secrets) {
  for (const line of secrets.scrub(text2).split("\n"))
    core2.info(line.replace(/^(\s*)::/, "$1: :").replaceAll("##[", "# #["));
}
function annotate(core2, result, workspace, secrets) {
  for (const problem2 of [...result.problems, ...failures(result)]) {
    const { place } = problem2;
    const text2 = visible(secrets.scrub(`${problem2.message}. ${problem2.remedy}`));
    const file = place === void 0 ? void 0 : (0, import_node_path3.relative)(workspace, (0, import_node_path3.resolve)(workspace, place.file));
    const at = place === void 0 || file === void 0 ? {} : { file, startLine: place.line, startColumn: place.column };
    const title = `${problem2.code}${problem2.path === void 0 ? "" : ` ${visible(problem2.path)}`}`;
    if (problem2.severity === "error") core2.error(text2, { title, ...at });
    else core2.warning(text2, { title, ...at });
  }
}
var CODES = {
  "left alone": "FA242",
  "in doubt": "FA241",
  failed: "FA240",
  "not attempted": "FA243"
};
function failures(result) {
  return (result.applied?.outcomes ?? []).flatMap(({ change, status, note, link }) => {
    if (status === "done" || status === "held") return [];
    const what = `${change.action} of ${change.key ?? JSON.stringify(change.name)}: ${status}`;
    return [
      {
        code: CODES[status],
        severity: status === "left alone" ? "warning" : "error",
        message: note === void 0 ? what : `${what}; ${note}`,
        remedy: `${link === void 0 ? "" : `See ${link}. `}Run again once the cause is gone.`,
        ..."desired" in change ? { place: change.desired.place, path: `addresses.${change.key}` } : {}
      }
    ];
  });
}
function writePlanFile(result, runnerTemp, secrets) {
  const folder = runnerTemp || (0, import_node_os.tmpdir)();
  const parts = [result.mode, result.environment ?? "", result.file].join("-").replace(/[^A-Za-z0-9.-]+/g, "_");
  const path2 = (0, import_node_path3.join)(folder, `flex-addresses-${parts.slice(0, 150)}.json`);
  (0, import_node_fs4.mkdirSync)(folder, { recursive: true });
  (0, import_node_fs4.writeFileSync)(path2, secrets.scrub(`${JSON.stringify(toJson(result), null, 2)}
`), { mode: 384 });
  return path2;
}
function setOutputs(core2, result, written, secrets) {
  for (const [name, value] of Object.entries(outputs(result, written)))
    core2.setOutput(name, secrets.scrub(value));
}
function outputs(result, { planFile, commentUrl, issueUrl }) {
  const { plan: plan2 } = result;
  const counts = plan2?.counts;
  const number = (value) => String(value ?? 0);
  return {
    changed: String(plan2 !== void 0 && plan2.changes.length > 0),
    creates: number(counts?.creates),
    updates: number(counts?.updates),
    deletes: number(counts?.deletes),
    unlisted: number(counts?.unlisted),
    ignored: number(counts?.ignored),
    held: number(counts?.held),
    blocked: String(result.blocked),
    drift: String(result.mode === "drift" && plan2 !== void 0 && !inSync(plan2)),
    "plan-id": plan2?.id ?? "",
    "plan-file": planFile,
    addresses: plan2 === void 0 ? "{}" : JSON.stringify(addressesJson(plan2, result.applied?.outcomes ?? [])),
    "comment-url": commentUrl ?? "",
    "issue-url": issueUrl ?? ""
  };
}

// src/github/action.ts
var LONGEST_SUMMARY = 34e4;
async function runAction(core2, environment) {
  outliveReaders();
  const world = realWorld(environment, {
    mask: (secret) => core2.setSecret(secret),
    interrupted: interruption(),
    progress: (done, total, left) => {
      if (done % 25 === 0 && done < total)
        core2.info(`${done} of ${total} changes done, about ${left} s left`);
    },
    confirm: async (plan2) => {
      log(core2, planText(plan2, unpainted), world.secrets);
      return true;
    }
  });
  try {
    return await act(core2, environment, world);
  } catch (error2) {
    core2.error(unforeseen(error2, world.secrets));
    return 1;
  }
}
async function act(core2, environment, world) {
  const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
  const event = readEvent(environment);
  const commit = event.pullRequest?.head ?? environment.GITHUB_SHA ?? "";
  let settings;
  try {
    settings = readInputs((name) => core2.getInput(name), workspace, event);
    checkEvent(event, settings.mode);
  } catch (error2) {
    const result = stopped(
      outline2((name) => core2.getInput(name)),
      error2
    );
    return report(core2, environment, world, result, void 0);
  }
  const { github } = settings;
  if (github.token !== "") world.secrets.add(github.token);
  const { clock, interrupted, secrets } = world;
  const repository = environment.GITHUB_REPOSITORY ?? "";
  const links = linksOf(environment, repository, commit, settings.file);
  const context3 = {
    settings,
    github,
    event,
    repository,
    commit: environment.GITHUB_SHA ?? "",
    links,
    clock,
    interrupted,
    secrets
  };
  const collaboration = new Collaboration(context3);
  try {
    const result = await outcomeOf(settings, event, {
      ...world,
      history: collaboration.history,
      review: collaboration.review
    });
    return await report(core2, environment, world, result, {
      collaboration,
      links,
      failOnDrift: settings.failOnDrift
    });
  } finally {
    await collaboration.close();
  }
}
async function outcomeOf(settings, event, world) {
  if (event.hasNoSecrets && settings.mode !== "validate") {
    const result = await run2({ ...settings, mode: "validate" }, world);
    return { ...result, problems: [...result.problems, NO_SECRETS] };
  }
  return run2(settings, world);
}
var NO_SECRETS = {
  code: "FA403",
  severity: "warning",
  message: "No live plan was made: pull requests of forks and of Dependabot have no secrets. The file was checked",
  remedy: "A maintainer who wants to see the plan pushes the branch to this repository."
};
async function report(core2, environment, { secrets }, found, surroundings) {
  log(core2, renderText(found, unpainted), secrets);
  const told = await surroundings?.collaboration.tell(found);
  const problems = told?.problems ?? [];
  const drifted = found.outcome === "differs" && surroundings?.failOnDrift === true;
  const untold2 = problems.some(({ severity }) => severity === "error");
  const result = {
    ...found,
    problems: [...found.problems, ...problems],
    outcome: found.outcome !== "interrupted" && (untold2 || drifted) ? "failed" : found.outcome
  };
  annotate(core2, result, environment.GITHUB_WORKSPACE ?? "", secrets);
  const planFile = writePlanFile(result, environment.RUNNER_TEMP, secrets);
  setOutputs(core2, result, { planFile, commentUrl: told?.commentUrl, issueUrl: told?.issueUrl }, secrets);
  if (environment.GITHUB_STEP_SUMMARY) {
    const links = { run: void 0, commit: surroundings?.links.commit, file: surroundings?.links.file };
    await core2.summary.addRaw(secrets.scrub(renderMarkdown(result, links, LONGEST_SUMMARY))).write();
  }
  return result.outcome === "failed" || result.outcome === "interrupted" ? 1 : 0;
}
function linksOf(environment, repository, commit, file) {
  if (repository === "") return { run: void 0, commit: void 0, file: void 0 };
  const home = `${environment.GITHUB_SERVER_URL || "https://github.com"}/${repository}`;
  const run3 = environment.GITHUB_RUN_ID;
  const path2 = file.replace(/^\.\//, "").split("/").map(encodeURIComponent).join("/");
  return {
    run: run3 ? `${home}/actions/runs/${run3}` : void 0,
    commit: commit === "" ? void 0 : commit,
    file: commit === "" || file.startsWith("/") ? void 0 : `${home}/blob/${commit}/${path2}`
  };
}

// src/main.ts
var core = { error, getInput, info, setOutput, setSecret, summary, warning };
void runAction(core, process.env).then(end);
