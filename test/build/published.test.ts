import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type OutputChunk, type Plugin, rolldown } from 'rolldown';
import { beforeAll, expect, test } from 'vitest';
import { INPUT, LEFT_OUT, OUTPUT } from '../../scripts/bundle.mts';

// dist/ contains packages exactly as published, so that anyone who audits it can compare.

/** Module → its code as the bundler received it. */
const bundled = new Map<string, string>();
let chunks: readonly OutputChunk[];

beforeAll(async () => {
  const watch: Plugin = {
    name: 'watch',
    moduleParsed: ({ id, code }) => void bundled.set(id, code ?? ''),
  };
  const bundle = await rolldown({ ...INPUT, plugins: [...INPUT.plugins, watch] });
  const { output } = await bundle.generate(OUTPUT);
  chunks = output.filter((part) => part.type === 'chunk');
});

const isPackage = (id: string) => id.includes('/node_modules/');

test('every module of a package is the published file', () => {
  const packages = [...bundled].filter(([id]) => isPackage(id));
  const changed = packages.filter(([id, code]) => code !== readFileSync(id, 'utf8'));

  expect(packages.length).toBeGreaterThan(100);
  expect(changed.map(([id]) => relative('node_modules', id))).toEqual([]);
});

test('all other modules are our own or explicitly replaced', () => {
  const source = join(process.cwd(), 'src');
  const others = [...bundled.keys()].filter((id) => !isPackage(id) && !id.startsWith(source));

  expect(others.filter((id) => !id.startsWith('\0rolldown/')).sort()).toEqual(
    [join(process.cwd(), 'package.json'), ...[...LEFT_OUT.keys()].map((name) => `\0${name}`)].sort(),
  );
  expect([...LEFT_OUT.keys()]).toEqual([
    'undici',
    '@actions/http-client',
    '@actions/http-client/lib/auth',
    '@actions/exec',
    'debug',
  ]);
});

test('the bundler is configured only to leave modules out', () => {
  expect(INPUT.plugins.map((plugin) => Object.keys(plugin))).toEqual([['name', 'resolveId', 'load']]);
});

test('dist/ is exactly what the bundler writes', () => {
  const changed = chunks.filter(
    ({ fileName, code }) => code !== readFileSync(join('dist', fileName), 'utf8'),
  );

  expect(chunks.length).toBeGreaterThan(3);
  expect(changed.map(({ fileName }) => fileName)).toEqual([]);
});

test('no chunk is minified', () => {
  const lengths = chunks.flatMap(({ code }) => code.split('\n').map(({ length }) => length));

  expect(lengths.filter((length) => length > 20_000)).toEqual([]);
});
