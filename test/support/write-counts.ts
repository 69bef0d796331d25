import { afterAll } from 'vitest';

// Made by scripts/coverage.mts, once the first file of the source is loaded.
afterAll(() => (globalThis as { writeCounts?: () => void }).writeCounts?.());
