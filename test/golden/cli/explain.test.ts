import { expect, test } from 'vitest';
import { folder } from '../../support/process.ts';
import { runCli } from '../../support/run.ts';

test.each(['FA003', 'fa003', ' FA003 '])(
  'explain %j prints what the code means and what to do',
  async (code) => {
    expect(await runCli(['explain', code])).toMatchObject({
      code: 0,
      stderr: '',
      stdout: `FA003 (error)

Meaning: an input or option has a value that it cannot have, or is not known.

To do: write it as the message says.
`,
    });
  },
);

test('explain prints the section of the runbook as plain text', async () => {
  const { code, stdout } = await runCli(['explain', 'FA005']);

  expect(code).toBe(0);
  expect(stdout).toContain(`From the runbook:

The sandbox at a desk cannot use its own file. No Twilio account is concerned.
- Do: delete \`.flex-sandbox.json\`, or fix its permissions, and run the command again.
- Also changes: what was made in the sandbox is gone.
- Worked when: \`flex-addresses plan --sandbox\` shows a plan.
`);
});

test.each([
  ['FA999', 'Write one as a message shows it, from FA000 to FA412.'],
  ['FA22', 'Did you mean "FA220"?'],
  ['F220', 'Did you mean "FA220"?'],
  ['FA\u001b[2J', 'Did you mean "FA'],
])('explain %j is an error that says what may be meant', async (written, remedy) => {
  const { code, stdout } = await runCli(['explain', written]);

  expect(code).toBe(1);
  expect(stdout).toContain('error FA003\n  There is no problem code "');
  expect(stdout).not.toContain('\u001b');
  if (written.length < 6) expect(stdout).toContain(remedy);
});

test.each([
  [[], 'explain names nothing\n  To do: Write `flex-addresses explain CODE`.'],
  [
    ['FA001', 'FA002'],
    'explain takes one argument, not 2: "FA001 FA002"\n  To do: Write `flex-addresses explain CODE`',
  ],
])('explain %j is refused', async (args, said) => {
  const { code, stdout } = await runCli(['explain', ...args]);

  expect(code).toBe(1);
  expect(stdout).toContain(said);
});

test('the built program explains a code with no network and no file of the repository', async () => {
  const { code, stdout } = await runCli(['explain', 'FA220'], { built: true, cwd: folder() });

  expect(code).toBe(0);
  expect(stdout).toContain(
    'Meaning: two live addresses have the name or deployment key by which an entry claims.',
  );
});
