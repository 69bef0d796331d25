// Builds dist/: CommonJS (it starts faster than ESM), not minified, since people audit what they run, in parts that
// are loaded when they are needed; and the licences of what is in them.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { rolldown } from 'rolldown';
import { lean } from './lean.mts';
import { licences } from './licences.mts';

/**
 * Which part of dist/lib a module belongs to; what is in none of these goes where it is used. The requests of a plan
 * leave before `file` and `plan` are loaded.
 */
const PARTS = [
  // By itself: it runs before all that an older Node.js may fail on.
  { name: 'check-node', priority: 3, test: /\/src\/runtime\/check-node/ },
  {
    name: 'shared',
    priority: 2,
    test: /\/src\/(text|problem|secrets|result|world|address\/|io\/(path|read-text)|file\/(steps|variables)|plan\/(digest|pins|plan)\.|report\/(text|words|json)|apply\/outcome|http\/|runtime\/|commands\/(breath|run|problems|settings))|\/package\.json$|\0crypto/,
  },
  {
    name: 'twilio',
    // Before what asks for more of Twilio, which shares it.
    priority: 1,
    test: /\/src\/(twilio\/(?!taskrouter|proxy-service)|commands\/(account|live-plan|plan)\.)|\/node_modules\/twilio\/lib\/(base|rest\/(flexApi|studio))\//,
  },
  { name: 'file', test: /\/src\/(file\/(?!scalar)|commands\/validate)|\/node_modules\/yaml\// },
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
  writeFileSync(join('dist', file), inAscii(readFileSync(join('dist', file), 'utf8')));
  process.stdout.write(`dist/${file} ${Math.round(readFileSync(join('dist', file)).length / 1024)} kB\n`);
}

/** The same program: V8 takes a third longer to read a file that holds any other character. */
function inAscii(code: string): string {
  // There `\\u` would be no escape any more.
  if (/\\[^\0-\x7f]/.test(code)) throw new Error('A backslash stands before a character that is not ASCII');
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
