// Builds dist/: one CommonJS file for each door (it starts faster than ESM), not minified, since people audit
// what they run; and the licences of what is in them.
import { readFileSync, writeFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import { licences } from './licences.mts';

/** @actions/core loads an HTTP client (and undici) for OIDC, which this Action does not use: 25 ms of a start. */
const dropUnused: Plugin = {
  name: 'drop-unused',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(@actions\/(http-client|exec)|undici)/ }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === 'resolved') return undefined;
      return { ...(await resolve(path, { ...rest, pluginData: 'resolved' })), sideEffects: false };
    });
  },
};

const result = await build({
  entryPoints: { main: 'src/main.ts', cli: 'src/cli.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [dropUnused],
});

writeFileSync('dist/licences.txt', licences(Object.keys(result.metafile.inputs)));
for (const file of ['dist/main.js', 'dist/cli.js']) {
  process.stdout.write(`${file} ${Math.round(readFileSync(file).length / 1024)} kB\n`);
}
