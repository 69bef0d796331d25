// Loaded before the built CLI: a terminal at which somebody presses KEYS once a question stands, or nothing at all.
const { PassThrough } = require('node:stream');

const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
Object.defineProperty(process, 'stdin', { value: stdin });
process.stderr.isTTY = true;
// As long as a terminal is open, the process waits for it.
setInterval(() => undefined, 60_000);

const write = process.stderr.write.bind(process.stderr);
process.stderr.write = (text, ...more) => {
  if (String(text).includes('[y/N]')) setImmediate(() => stdin.write(process.env.KEYS ?? ''));
  return write(text, ...more);
};
