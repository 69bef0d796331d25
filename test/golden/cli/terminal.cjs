// Loaded before the built CLI: a terminal at which somebody presses KEYS once a question stands, or nothing at all. With
// several questions, `|` separates what is pressed at each.
const { PassThrough } = require('node:stream');

const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
Object.defineProperty(process, 'stdin', { value: stdin });
process.stderr.isTTY = true;
// As long as a terminal is open, the process waits for it.
setInterval(() => undefined, 60_000);

const keys = (process.env.KEYS ?? '').split('|');
const write = process.stderr.write.bind(process.stderr);
process.stderr.write = (text, ...more) => {
  if (String(text).includes('[y/N]')) setImmediate(() => stdin.write(keys.shift() ?? ''));
  return write(text, ...more);
};
