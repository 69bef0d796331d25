import { relative, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { instrument } from './instrument.mts';
import { readTask } from './task.mts';

const ROOT = resolve(import.meta.dirname, '../..');
const LAST = 'test/mutation/mutants.ts';
const { files } = readTask();
const isForChatAddresses = process.env.TEST_API === 'conversations';

/** Runs mutants.ts last, when all tests are registered. */
class LastOfAll extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    const isLast = ({ moduleId }: TestSpecification) => moduleId.endsWith(LAST);
    const byName = specifications.sort((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
    return [...byName.filter((one) => !isLast(one)), ...byName.filter(isLast)];
  }
}

export default defineConfig({
  root: ROOT,
  plugins: [
    {
      name: 'mutants',
      enforce: 'pre',
      transform(code, id) {
        const file = relative(ROOT, id);
        return files.includes(file) ? { code: instrument(file, code).code, map: null } : undefined;
      },
    },
  ],
  test: {
    isolate: false,
    // A file may be instrumented in one run and not in the next.
    fsModuleCache: false,
    maxWorkers: 1,
    pool: 'forks',
    testTimeout: 100_000_000,
    runner: resolve(import.meta.dirname, 'runner.ts'),
    sequence: { sequencer: LastOfAll },
    reporters: ['dot'],
    // Few random cases: finding more is left to the whole suite.
    env: { FUZZ_FACTOR: '0.1' },
    include: isForChatAddresses
      ? ['test/golden/{action,conversations,export}/*.test.ts', LAST]
      : [
          'test/{plan,file,apply,address,export}/*.test.ts',
          'test/{properties,stories}/*.test.ts',
          'test/github/{renames,witness,origin,merge-group,record,shown,who-watches,reviewed-plan-trust}.test.ts',
          'test/golden/{action,export,files}/*.test.ts',
          'test/golden/cli/{show,explain,sids}.test.ts',
          LAST,
        ],
    exclude: [
      // These start processes, load large files, or draw thousands of cases.
      'test/plan/histories.test.ts',
      'test/file/fuzz.test.ts',
      'test/properties/{blocked,claims,converge,pace,keeps}.test.ts',
      'test/golden/action/paging.test.ts',
      'test/golden/files/{limits,path,size,syntax}.test.ts',
    ],
  },
});
