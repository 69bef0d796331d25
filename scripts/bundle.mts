// What dist/ is made of, and how: test/build holds it against the packages as they are published.
import type { InputOptions, OutputOptions, Plugin } from 'rolldown';

/**
 * Modules that are left out, by the name that packages import them by, and what they export instead. None of them is
 * ever called: src/http/transport.ts sends all requests, and nothing here asks for tokens or starts processes.
 */
export const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['undici', 'export const fetch = undefined;'],
  // Made by @actions/github, and asked for agents that nobody uses.
  ['@actions/http-client', 'export class HttpClient { getAgent() {} getAgentDispatcher() {} }'],
  ['@actions/http-client/lib/auth', 'export const BearerCredentialHandler = undefined;'],
  ['@actions/exec', 'export const getExecOutput = undefined;'],
  // Where DEBUG is set, it would print the proxy's URL with its password.
  ['debug', 'export default () => () => {};'],
]);

const leaveOut = {
  name: 'leave-out',
  resolveId: (name: string) =>
    LEFT_OUT.has(name) ? { id: `\0${name}`, moduleSideEffects: false } : undefined,
  load: (id: string) => (id.startsWith('\0') ? LEFT_OUT.get(id.slice(1)) : undefined),
} satisfies Plugin;

export const INPUT = {
  input: { main: 'src/main.ts', cli: 'src/cli.ts', 'load-worker': 'src/load-worker.ts' },
  platform: 'node',
  plugins: [leaveOut],
} satisfies InputOptions;

/** CommonJS starts faster than ESM. Not minified: people audit what they run. Each `import()` makes a part. */
export const OUTPUT: OutputOptions = {
  dir: 'dist',
  format: 'cjs',
  chunkFileNames: 'lib/[name].js',
  // The check of Node.js's version by itself: it runs before all that an older one may fail on.
  codeSplitting: { groups: [{ name: 'check-node', test: /\/src\/runtime\/check-node/ }] },
};
