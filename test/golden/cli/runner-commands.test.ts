import { expect, test } from 'vitest';
import { address, HEAD, repository, twilioWith } from '../action/scene.ts';

// The CLI also runs in CI: no name may become a command of any runner.

const NAMES = [
  '##[error]gone',
  '##[add-mask]true',
  '::error::gone',
  ' ::set-output name=x::y',
  '##vso[task.setvariable variable=x]y',
  "##teamcity[buildStatus text='x']",
  '\u001b[31mred',
  'a\u202eb',
  'line\n::error::gone',
  '\r::error::gone',
];
const COMMAND = /^\s*::|##\w*\[/m;
/** Control and bidirectional characters, which terminals and editors act on. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;

function expectHarmless(text: string): void {
  expect(text).not.toMatch(COMMAND);
  expect(text.split('\n').filter((line) => UNSEEN.test(line))).toEqual([]);
}

test.each(NAMES)('no line of the CLI is a command of a runner, with the name %j', async (name) => {
  const twilio = await twilioWith([address(1, name), address(2, `${name} (2)`)]);
  const text = `${HEAD}unlisted: delete\naddresses:\n  acme: { name: ${JSON.stringify(`${name} (3)`)}, website: ${JSON.stringify(`https://a.example/${name}`)}, studio: ${JSON.stringify(name)} }\n`;
  const repo = repository(twilio, text);

  for (const args of [['plan'], ['validate'], ['drift'], ['apply', '--yes', '--max-deletes', 'all']]) {
    const { stdout, stderr } = await repo.cli(...args);
    expectHarmless(stdout);
    expectHarmless(stderr);
  }
});

test.each(NAMES)(
  'the JSON of the CLI is JSON, and no line of it a command, with the name %j',
  async (name) => {
    const twilio = await twilioWith([address(1, name)]);

    const { stdout } = await repository(twilio, `${HEAD}addresses: {}\n`).cli('plan', '--json');

    expect(stdout).not.toMatch(COMMAND);
    expect(JSON.parse(stdout).unlisted[0].name).toBe(name);
  },
);
