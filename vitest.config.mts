import { defineConfig } from 'vitest/config';

const ALL = 'test/**/*.test.ts';

/**
 * For these tests every run starts the built program in a process of its own, as it does for test/golden/cli and
 * test/docs, which ask for it themselves. The others run the source in the process of the test (test/support/run.ts),
 * unless `TEST_BUILT=1` is set.
 */
const OF_THE_BUILT_PROGRAM = [
  'test/golden/wire/*.test.ts',
  'test/github/{comment-created,comment-lost-answer,drift-issue,reviewed-plan,lazy}.test.ts',
  'test/golden/action/{create,environments,guards,look-ups-task,outputs,patience,read-back,removed,secrets}.test.ts',
  'test/golden/export/{action,merge,pin,secrets,whole-file}.test.ts',
  'test/golden/files/encoding.test.ts',
  // Large files are loaded in a worker thread, which needs the built program.
  'test/golden/{action/{paging,summary-size},files/{limits,size}}.test.ts',
];

/** Tests of what both kinds of address do: they run once for each (test/support/kinds.ts). */
const OF_BOTH_KINDS = [
  'test/golden/action/{account-mismatch,approved-plan,changed-since-plan,create-in-doubt,deletes-wait,first-plan}.test.ts',
  'test/golden/action/{guards,identity-by-sid,ignore-and-scope,incomplete-read,lost-create,lost-update-delete}.test.ts',
  'test/golden/action/{matching-problems,namesake,other-channels,outputs,patience,read-back,look-ups-studio,secrets}.test.ts',
  'test/golden/export/{names,ignore-and-scope,pin,merge-renamed,overwrite}.test.ts',
  'test/golden/action/{refused-credentials,removed,rename-by-was,unlisted,witness}.test.ts',
];

/** Tests of what chat addresses alone do. */
const OF_CHAT_ADDRESSES = 'test/golden/conversations/*.test.ts';

export default defineConfig({
  test: {
    // Tests that start processes are slower with more workers than cores.
    maxWorkers: 2,
    // Files share their modules: no test replaces one.
    isolate: false,
    // Only a test that hangs fails: how fast the machine is makes no difference.
    // Random cases: enough for every change; CI also plays the soak, and FUZZ_FACTOR=1 or more looks further.
    env: { FUZZ_FACTOR: process.env.FUZZ_FACTOR ?? '0.4' },
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: ['default', './test/support/count-reporter.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'built', include: OF_THE_BUILT_PROGRAM, env: { TEST_BUILT: '1' } },
      },
      {
        extends: true,
        test: {
          name: 'source',
          include: [ALL],
          exclude: [...OF_THE_BUILT_PROGRAM, OF_CHAT_ADDRESSES],
        },
      },
      {
        extends: true,
        test: {
          name: 'conversations',
          include: [...OF_BOTH_KINDS, OF_CHAT_ADDRESSES],
          env: { TEST_API: 'conversations' },
        },
      },
    ],
  },
});
