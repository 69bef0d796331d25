import fc from 'fast-check';

/**
 * Checks a property against this many random cases. They are the same every time, so that nobody is stopped by an
 * older bug; to look for more:
 * `FUZZ_SEED=$RANDOM FUZZ_FACTOR=50 npx vitest run test/properties`.
 */
export async function holds<T>(
  arbitrary: fc.Arbitrary<T>,
  runs: number,
  property: (drawn: T) => void | Promise<void>,
): Promise<void> {
  const { FUZZ_SEED, FUZZ_FACTOR } = process.env;
  await fc.assert(
    fc.asyncProperty(arbitrary, async (drawn) => property(drawn)),
    { seed: Number(FUZZ_SEED ?? 20260601), numRuns: Math.ceil(runs * Number(FUZZ_FACTOR ?? 1)) },
  );
}
