// Loaded before the product: every wait ends at once, and the clock jumps ahead.
const { setImmediate: turn } = require('node:timers/promises');
const realNow = process.hrtime.bigint;
let skipped = 0n;

process.hrtime.bigint = () => realNow() + skipped;
require('node:timers/promises').setTimeout = async (milliseconds, value, options) => {
  const until = process.hrtime.bigint() + BigInt(Math.ceil(milliseconds * 1e6));
  await turn();
  options?.signal?.throwIfAborted();
  const needed = until - realNow();
  if (needed > skipped) skipped = needed;
  return value;
};
