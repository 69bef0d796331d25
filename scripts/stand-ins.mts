const ABSENT = "() => { throw new Error('This is not part of the bundle'); }";

/** Node.js takes 5 ms to load its hashes and random numbers: only who uses them waits for it. */
const late = (name: string) =>
  `export const ${name} = (...given) => process.getBuiltinModule('node:crypto').${name}(...given);`;

/**
 * Modules whose work nobody asks for, and what stands in for them: V8 reads every character of a file before it
 * runs any of it (3 ms for each 100 kB).
 */
const STAND_INS = new Map<string, string>([
  ['crypto', ['createHash', 'randomBytes', 'randomUUID'].map(late).join('\n')],
  // Twilio's SDK parses two dates of every row, which nothing here reads; what it cannot parse it leaves as text.
  ['dayjs', 'const utc = () => ({ isValid: () => false }); export default { extend() {}, utc };'],
  ['dayjs/plugin/utc', 'export default {};'],
  // Proxies and agents for @actions/github, which src/http/transport.ts sees to for all of our traffic: undici alone is
  // 770 kB and takes 25 ms of a start. They are constructed where a proxy is configured, and never asked.
  ['undici', `export class ProxyAgent {}; export const fetch = ${ABSENT};`],
  ['@actions/http-client', 'export class HttpClient { getAgent() {} getAgentDispatcher() {} }'],
  // What @actions/core needs for tokens and processes of which nothing is used.
  ['@actions/http-client/lib/auth', `export const BearerCredentialHandler = ${ABSENT};`],
  ['@actions/exec', `export const getExecOutput = ${ABSENT};`],
  // It prints the proxy's URL with its password where DEBUG is set.
  ['debug', 'export default () => () => {};'],
  // Octokit's methods by name and its paging: src/github/api.ts calls routes, and pages by itself.
  ['@octokit/plugin-rest-endpoint-methods', 'export const restEndpointMethods = () => ({});'],
  ['@octokit/plugin-paginate-rest', 'export const paginateRest = () => ({});'],
]);

/**
 * What the yaml package has for writing YAML, for YAML 1.1, for visitors and for plain values: files are parsed to
 * nodes and nothing else, and %YAML 1.1 is an error (FA107). 50 kB.
 */
const NO_PARSER =
  /\/yaml\/browser\/dist\/(stringify\/|schema\/(json\/|yaml-1\.1\/)|visit|doc\/(anchors|applyReviver|createNode)|parse\/cst-|nodes\/(addPairToJSMap|toJS))/;

/** A module of the yaml package without what it does, if nothing asks for it: it exports the same names. */
export function withoutWork(path: string, code: string): string | undefined {
  if (!NO_PARSER.test(path)) return undefined;
  if (path.endsWith('/yaml-1.1/schema.js')) return "export { schema } from '../core/schema.js';";
  const names = /^export \{ (.*) \};$/m.exec(code)?.[1]?.split(', ') ?? [];
  // Tags that are not there are tags that the parser does not know.
  const absent = path.includes('/schema/') ? 'undefined' : ABSENT;
  return names.map((name) => `export const ${name} = ${absent};`).join('\n');
}

/**
 * What @actions/core uses of Node.js: by name, since to copy whole modules takes 1 ms; and without the promises of
 * `fs`, which take 2 ms to load.
 */
const CORE = /\/@actions\/core\/lib\/(core|command|file-command|summary)\.js$/;
const OF_CORE = new Map<string, string>([
  ['os', "export { EOL } from 'node:os';"],
  // It asks the system what it is, for nobody.
  ['./platform.js', 'export {};'],
  [
    'fs',
    `
import { accessSync, appendFileSync, constants, existsSync, writeFileSync } from 'node:fs';
export { appendFileSync, constants, existsSync };
export const promises = {
  access: async (...given) => accessSync(...given),
  appendFile: async (...given) => appendFileSync(...given),
  writeFile: async (...given) => writeFileSync(...given),
};`,
  ],
]);

/**
 * The module that the bundles hold in place of the one of this name, as text.
 *
 * @param importer the file that asks for it
 */
export function standIn(name: string, importer: string): string | undefined {
  return (CORE.test(importer) ? OF_CORE.get(name) : undefined) ?? STAND_INS.get(name);
}
