// Loaded before the built Action: whoever waits finds that the time has passed.
const { setImmediate: turn } = require('node:timers/promises');
const realNow = performance.now.bind(performance);
let skipped = 0;

performance.now = () => realNow() + skipped;
require('node:timers/promises').setTimeout = async (milliseconds, value, options) => {
  const until = performance.now() + milliseconds;
  await turn();
  options?.signal?.throwIfAborted();
  skipped = Math.max(skipped, until - realNow());
  return value;
};
