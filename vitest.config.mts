import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Every golden test starts processes of its own: more at once than cores only makes them late.
    maxWorkers: 2,
    testTimeout: 60_000,
    reporters: ['default', './test/support/count-reporter.ts'],
  },
});
