// Builds dist/: CommonJS (it starts faster than ESM), not minified, since people audit what they run, in parts that
// are loaded when they are needed; and the licences of what is in them.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { licences } from './licences.mts';
import { standIn } from './stand-ins.mts';

/** The resources of Twilio's SDK that src/twilio/sdk.ts uses; what is nested below them is never called: 370 kB. */
const NESTED =
  /\/twilio\/lib\/rest\/(taskrouter\/v1\/workspace|studio\/v2\/flow|proxy\/v1\/service)\/.*\.js$/;
const USED = /\/workspace\/(workflow|taskChannel)\.js$/;

const lean: Plugin = {
  name: 'lean',
  resolveId(id) {
    // The same package as modules: what is not used of them stays out (65 kB).
    if (id === 'yaml') return join(process.cwd(), 'node_modules/yaml/browser/dist/index.js');
    const name = id.replace(/^node:/, '');
    return standIn(name) === undefined ? undefined : { id: `\0${name}`, moduleSideEffects: false };
  },
  load(id) {
    if (id.startsWith('\0')) return standIn(id.slice(1));
    return NESTED.test(id) && !USED.test(id) ? '' : undefined;
  },
};

/**
 * Which part of dist/lib a module belongs to; what is in none of these goes where it is used. The requests of a plan
 * leave before `file` and `plan` are loaded.
 */
const PARTS = [
  {
    name: 'shared',
    test: /\/src\/(text|problem|secrets|address\/|file\/(path|read|steps|variables)|plan\/(digest|pins|plan)\.|twilio\/(error|wire)|commands\/(breath|run|problems))|\/package\.json$|\0crypto/,
  },
  { name: 'report', test: /\/src\/report\// },
  { name: 'twilio', test: /\/src\/(twilio\/|commands\/(account|live-plan|plan)\.)|\/node_modules\/twilio\// },
  { name: 'file', test: /\/src\/(file\/|commands\/validate)|\/node_modules\/yaml\// },
  { name: 'plan', test: /\/src\/(plan\/|commands\/(planning|wanted)\.)/ },
  { name: 'export', test: /\/src\/(export\/|commands\/(export|pin))/ },
  {
    name: 'github',
    test: /\/node_modules\/(@actions\/github|@octokit|universal-user-agent|before-after-hook)\//,
  },
  {
    name: 'proxy',
    test: /\/node_modules\/(proxy-from-env|https-proxy-agent|agent-base|proxy-agent-negotiate)\//,
  },
];

const bundle = await rolldown({
  input: { main: 'src/main.ts', cli: 'src/cli.ts' },
  platform: 'node',
  plugins: [lean],
});
rmSync('dist/lib', { recursive: true, force: true });
const { output } = await bundle.write({
  dir: 'dist',
  format: 'cjs',
  comments: false,
  chunkFileNames: 'lib/[name].js',
  codeSplitting: { groups: PARTS },
});

const modules = output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
writeFileSync('dist/licences.txt', licences(modules.map((module) => relative(process.cwd(), module))));
for (const file of ['main.js', 'cli.js', ...readdirSync('dist/lib').map((name) => `lib/${name}`)]) {
  process.stdout.write(`dist/${file} ${Math.round(readFileSync(join('dist', file)).length / 1024)} kB\n`);
}
