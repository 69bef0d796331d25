// `npm run coverage`: which lines and branches of src/ the tests cover (docs/quality.md).
//
// Instruments the source in a copy of the repository and builds dist/ from it. So processes that tests start are
// counted like the tests themselves, at the same positions, without source maps.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { createCoverageMap } from '@vitest/istanbul-lib-coverage';
import { createInstrumenter } from '@vitest/istanbul-lib-instrument';
import { report } from './coverage-report.mts';

const ROOT = resolve(import.meta.dirname, '..');
/** test/build is left out because it tests the real dist/, which the copy does not have. */
const NOT_COPIED = ['.git', 'node_modules', 'dist', 'test/build'];

const VITEST = 'node_modules/vitest/vitest.mjs';
const CONFIG = 'scripts/coverage.config.mts';

const folder = mkdtempSync(join(tmpdir(), 'flex-addresses-coverage-'));
try {
  process.exitCode = measure(join(folder, 'tree'), join(folder, 'counts'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(tree: string, counts: string): number {
  for (const path of [folder, counts]) {
    mkdirSync(path, { recursive: true });
    chmodSync(path, 0o777); // some tests run as nobody
  }
  cpSync(ROOT, tree, { recursive: true, filter: (path) => !NOT_COPIED.includes(relative(ROOT, path)) });
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));

  const coverage = createCoverageMap();
  const instrumenter = createInstrumenter({
    esModules: true,
    coverageGlobalScope: 'globalThis',
    coverageGlobalScopeFunc: false,
  });
  for (const file of globSync('src/**/*.ts', { cwd: tree, exclude: ['**/*.d.ts'] }).sort()) {
    // Types become white space, so that all positions stay the same.
    const source = stripTypeScriptTypes(readFileSync(join(tree, file), 'utf8'));
    writeFileSync(join(tree, file), instrumenter.instrumentSync(source, file) + writer(counts));
    coverage.addFileCoverage(instrumenter.lastFileCoverage());
  }

  const run = (command: string, ...args: string[]) =>
    spawnSync(process.execPath, [command, ...args], { cwd: tree, stdio: 'inherit' }).status ?? 1;
  const built = run('scripts/build.mts');
  if (built !== 0) return built;
  const tested = run(VITEST, 'run', '--root', '.', '--config', CONFIG, ...process.argv.slice(2));
  for (const name of readdirSync(counts))
    coverage.merge(JSON.parse(readFileSync(join(counts, name), 'utf8')));
  console.log(report(coverage, (path) => readFileSync(join(ROOT, path), 'utf8')));
  return tested;
}

/** Code at the end of each source file that writes the counts of its thread, at the latest when it ends. */
function writer(counts: string): string {
  return `
if (!globalThis.writeCounts) {
  const fs = process.getBuiltinModule('node:fs');
  const { threadId } = process.getBuiltinModule('node:worker_threads');
  const path = ${JSON.stringify(`${counts}/`)} + process.pid + '-' + threadId + '.json';
  globalThis.writeCounts = () => fs.writeFileSync(path, JSON.stringify(globalThis.__coverage__));
  process.on('exit', globalThis.writeCounts);
}
`;
}
