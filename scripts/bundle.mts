// How dist/ is bundled. test/build compares it with the packages as published.
import type { InputOptions, OutputOptions, Plugin } from 'rolldown';

/**
 * Modules that are left out, by import name, and what they export instead. None of them is ever called:
 * src/http/transport.ts sends all requests, and nothing here requests tokens or starts processes.
 */
export const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['undici', 'export const fetch = undefined;'],
  // @actions/github creates one and asks it for agents, which are never used.
  ['@actions/http-client', 'export class HttpClient { getAgent() {} getAgentDispatcher() {} }'],
  ['@actions/http-client/lib/auth', 'export const BearerCredentialHandler = undefined;'],
  ['@actions/exec', 'export const getExecOutput = undefined;'],
  // With DEBUG set, it would print the proxy's URL with its password.
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

/** CommonJS starts faster than ESM. Not minified: people audit what they run. Each `import()` becomes a chunk. */
export const OUTPUT: OutputOptions = {
  dir: 'dist',
  format: 'cjs',
  chunkFileNames: 'lib/[name].js',
  // The check of the Node.js version is a chunk of its own: it must run before anything that an older version cannot
  // load.
  codeSplitting: { groups: [{ name: 'check-node', test: /\/src\/runtime\/check-node/ }] },
};
