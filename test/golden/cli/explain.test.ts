import { expect, test } from 'vitest';
import { CODES } from '../../messages/table/index.ts';
import { folder } from '../../support/process.ts';
import { runCli } from '../../support/run.ts';

const row = CODES.find(({ code }) => code === 'FA003');
const FA003 = { meaning: row?.meaning, message: row?.messages[0]?.message, fix: row?.fix };

test.each(['FA003', 'fa003', ' FA003 '])(
  'explain %j prints the meaning, an example, its message and the fix',
  async (code) => {
    expect(await runCli(['explain', code])).toMatchObject({
      code: 0,
      stderr: '',
      stdout: [
        'FA003 (error)',
        '',
        FA003.meaning,
        '',
        'Example:',
        '  flex-addresses plan --enviroment staging',
        '',
        'Message:',
        `  ${FA003.message}`,
        '',
        `Fix: ${FA003.fix}`,
        '',
      ].join('\n'),
    });
  },
);

test('explain prints the section of the runbook as plain text', async () => {
  const { code, stdout } = await runCli(['explain', 'FA005']);

  expect(code).toBe(0);
  expect(stdout).toMatch(
    /\n\nFrom the runbook:\n\w.*\n- Do: .*`\.flex-sandbox\.json`.*\n- Also changes: .*\n- Worked when: `flex-addresses plan --sandbox` .*\n$/,
  );
});

test.each([
  ['FA999', 'FA000 to FA412'],
  ['FA22', 'Did you mean "FA220"?'],
  ['F220', 'Did you mean "FA220"?'],
  ['FA\u001b[2J', 'Did you mean "FA'],
])('explain %j is an error that proposes a code', async (written, remedy) => {
  const { code, stdout } = await runCli(['explain', written]);

  expect(code).toBe(1);
  expect(stdout).toMatch(/^error FA003\n.*"F/);
  expect(stdout).not.toContain('\u001b');
  if (written.length < 6) expect(stdout).toContain(remedy);
});

test.each([
  [[], ''],
  [['FA001', 'FA002'], '"FA001 FA002"'],
])('explain %j is refused', async (args, named) => {
  const { code, stdout } = await runCli(['explain', ...args]);

  expect(code).toBe(1);
  expect(stdout).toMatch(/^error FA003\n[\s\S]*`flex-addresses explain CODE`/);
  expect(stdout).toContain(named);
});

test('the built program explains a code without the network and the repository', async () => {
  const { code, stdout } = await runCli(['explain', 'FA220'], { built: true, cwd: folder() });

  expect(code).toBe(0);
  expect(stdout).toMatch(/^FA220 \(error\)\n[\s\S]*\nFix: /);
});
