import config from '../vitest.config.mts';

/** The usual tests. Workers end without an exit event, so the counts are written after each test file. */
export default { ...config, test: { ...config.test, setupFiles: ['test/support/write-counts.ts'] } };
