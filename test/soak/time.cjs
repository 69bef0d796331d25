// Loaded before the product in runs that must not take long: whoever waits finds that the time has passed, and a
// request that is never answered is given up after a second.
require('../support/no-waiting.cjs');

const realTimeout = globalThis.setTimeout;
const LONG = 15_000;
globalThis.setTimeout = (callback, milliseconds, ...rest) =>
  realTimeout(callback, milliseconds >= LONG ? 1500 : milliseconds, ...rest);
