// Loaded before the built CLI: a terminal where KEYS are pressed once a question is shown. With several questions, `|`
// separates the keys of each. TERMINAL names the streams that the terminal shows (`stdout`, `stderr`), by default only
// standard error.
const { PassThrough } = require('node:stream');

const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
Object.defineProperty(process, 'stdin', { value: stdin });
// As long as a terminal is open, the process waits for it.
setInterval(() => undefined, 60_000);

const keys = (process.env.KEYS ?? '').split('|');
const { TERMINAL = 'stderr', COLUMNS = '0' } = process.env;
for (const name of TERMINAL.split(' ').filter(Boolean)) {
  const stream = process[name];
  Object.assign(stream, { isTTY: true, columns: Number(COLUMNS) });
  const write = stream.write.bind(stream);
  stream.write = (text, ...more) => {
    if (String(text).includes('[y/N]')) setImmediate(() => stdin.write(keys.shift() ?? ''));
    return write(text, ...more);
  };
}
