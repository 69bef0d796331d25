import { expect, test } from 'vitest';
import { address, HEAD, LIST, twilioWith } from '../action/scene.ts';
import { SignalledRun, sigterm } from './cancel.ts';

/** A file that keeps the parser busy until the signals arrive. */
const LONG_FILE = `${HEAD}addresses: {}\nremoved: [\n${" 'a',\n".repeat(150_000)}]\n`;

test('SIGTERM ends a run that parses a long file', async () => {
  const run = new SignalledRun(LONG_FILE);
  // The list is requested before the file is parsed.
  const fault = run.at(({ path }) => LIST.test(path), sigterm);
  const twilio = await twilioWith([address(1, 'Acme')], { fault });

  const apply = await run.apply(twilio);

  expect(apply).toMatchObject({ code: 1, signal: null, stderr: '' });
  expect(apply.stdout).toContain('FA006');
  expect(twilio.writes()).toEqual([]);
});
