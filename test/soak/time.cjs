// Preloaded in runs that must be fast: waits end at once, and a request without a response times out after 1.5 s.
require('../support/no-waiting.cjs');

const realTimeout = globalThis.setTimeout;
const LONG = 15_000;
globalThis.setTimeout = (callback, milliseconds, ...rest) =>
  realTimeout(callback, milliseconds >= LONG ? 1500 : milliseconds, ...rest);
