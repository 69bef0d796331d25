// Builds dist/: one CommonJS file for each door (it starts faster than ESM), not minified, since people audit
// what they run; and the licences of what is in them.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { licences } from './licences.mts';

const ABSENT = "() => { throw new Error('This is not part of the bundle'); }";

/**
 * Modules whose work nobody asks for, and what stands in for them: V8 reads every character of a file before it
 * runs any of it (1.5 ms for each 100 kB).
 */
const UNUSED: Readonly<Record<string, string>> = {
  // Twilio's SDK parses two dates of every row, which nothing here reads; what it cannot parse it leaves as text.
  dayjs: 'const utc = () => ({ isValid: () => false }); export default { extend() {}, utc };',
  'dayjs/plugin/utc': 'export default {};',
  // Proxies and agents for @actions/github, which src/twilio/wire.ts sees to for all of our traffic: undici alone is
  // 770 kB and takes 25 ms of a start. They are constructed where a proxy is configured, and never asked.
  undici: `export class ProxyAgent {}; export const fetch = ${ABSENT};`,
  '@actions/http-client': 'export class HttpClient { getAgent() {} getAgentDispatcher() {} }',
  // What @actions/core needs for tokens and processes of which nothing is used.
  '@actions/http-client/lib/auth': `export const BearerCredentialHandler = ${ABSENT};`,
  '@actions/exec': `export const getExecOutput = ${ABSENT};`,
  // It prints the proxy's URL with its password where DEBUG is set.
  debug: 'export default () => () => {};',
  // Octokit's methods by name and its paging: src/github/api.ts calls routes, and pages by itself.
  '@octokit/plugin-rest-endpoint-methods': 'export const restEndpointMethods = () => ({});',
  '@octokit/plugin-paginate-rest': 'export const paginateRest = () => ({});',
};

const withoutUnused: Plugin = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    const names = Object.keys(UNUSED).map((name) => name.replaceAll('/', '\\/'));
    onResolve({ filter: new RegExp(`^(${names.join('|')})$`) }, ({ path }) => ({
      path,
      namespace: 'unused',
    }));
    onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({ contents: UNUSED[path] ?? '' }));
  },
};

/** Node.js takes 5 ms to load its hashes and random numbers: only who uses them waits for it. */
const lateCrypto: Plugin = {
  name: 'late-crypto',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?crypto$/ }, ({ namespace }) =>
      namespace === 'late' ? { path: 'node:crypto', external: true } : { path: 'crypto', namespace: 'late' },
    );
    const late = (name: string) =>
      `export const ${name} = (...given) => require('node:crypto').${name}(...given);`;
    onLoad({ filter: /.*/, namespace: 'late' }, () => ({
      contents: ['createHash', 'randomBytes', 'randomUUID'].map(late).join('\n'),
    }));
  },
};

/** The same package as modules: what is not used of them stays out (65 kB). */
const yamlAsModules: Plugin = {
  name: 'yaml-as-modules',
  setup({ onResolve }) {
    onResolve({ filter: /^yaml$/ }, () => ({ path: resolve('node_modules/yaml/browser/dist/index.js') }));
  },
};

/** The resources of Twilio's SDK that src/twilio/sdk.ts uses; what is nested below them is never called. */
const NESTED = /\/twilio\/lib\/rest\/(taskrouter\/v1\/workspace|studio\/v2\/flow|proxy\/v1\/service)\//;
const USED = /\/workspace\/(workflow|taskChannel)(\.js)?$/;

/** Leaves out what Twilio's SDK nests below the resources in use: 370 kB. */
const withoutNestedResources: Plugin = {
  name: 'without-nested-resources',
  setup({ onLoad }) {
    onLoad({ filter: /\/twilio\/lib\/rest\/.*\.js$/ }, ({ path }) =>
      NESTED.test(path) && !USED.test(path) ? { contents: '' } : undefined,
    );
  },
};

const result = await build({
  entryPoints: { main: 'src/main.ts', cli: 'src/cli.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // `import()` becomes require(): an import of node:http looks at all its exports, and so loads undici (40 ms).
  supported: { 'dynamic-import': false },
  // One byte a character: V8 reads and compiles it faster.
  charset: 'ascii',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [yamlAsModules, lateCrypto, withoutUnused, withoutNestedResources],
});

writeFileSync('dist/licences.txt', licences(Object.keys(result.metafile.inputs)));
for (const file of ['dist/main.js', 'dist/cli.js']) {
  process.stdout.write(`${file} ${Math.round(readFileSync(file).length / 1024)} kB\n`);
}
