import config from '../vitest.config.mts';

/** The tests as ever; workers end without notice, so that what they counted is written after each file. */
export default { ...config, test: { ...config.test, setupFiles: ['test/support/write-counts.ts'] } };
