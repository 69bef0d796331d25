import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { folder, runAction } from '../../support/process.ts';

const FILES = { 'addresses.yaml': 'version: 1\naddresses:\n  acme: { studio: Webchat Flow }\n' };

/** The annotations of a run that an input stops before Twilio is asked. */
async function told(inputs: Record<string, string>): Promise<string[]> {
  const live = await account();
  const ended = await runAction({ ...live.inputs, ...inputs }, { workspace: folder(FILES) });
  expect(ended).toMatchObject({ code: 1, stderr: '' });
  expect(live.requests()).toEqual([]);
  return ended.commands.filter((line) => line.startsWith('::error'));
}

test('an unknown mode lists the valid ones and suggests the nearest', async () => {
  const [line, ...more] = await told({ mode: 'aply' });

  expect(more).toEqual([]);
  expect(line).toMatch(/^::error title=FA001::.*"aply"/);
  for (const mode of ['validate', 'plan', 'apply', 'drift', 'export']) expect(line).toContain(mode);
  expect(line).toContain('Did you mean "apply"?');
});

test('a mode in another case is rejected', async () => {
  const [line] = await told({ mode: 'Apply' });

  expect(line).toContain('Did you mean "apply"?');
});

test.each(['many', '101%', '1.5', 'none'])('the Action rejects max-deletes %s', async (value) => {
  const [line, ...more] = await told({ 'max-deletes': value });

  expect(more).toEqual([]);
  expect(line).toBe(
    `::error title=FA003::Input \`max-deletes\` is "${value.replace('%', '%25')}". Write a number (3), a share of the live addresses in scope (20%25) or all.`,
  );
});

test('the Action rejects a flag that is neither true nor false', async () => {
  expect(await told({ 'fail-on-drift': 'yes' })).toEqual([
    expect.stringMatching(/^::error title=FA003::.*"yes".*`fail-on-drift`.*true or false/),
  ]);
});

test.each([
  ['comment', 'change', 'changes'],
  ['comment', 'Never', 'never'],
  ['fail-on-drift', 'ture', 'true'],
  ['drift-issue', 'fales', 'false'],
  ['api', 'conversation', 'conversations'],
])('the Action proposes the word that was meant by %s: %s', async (input, value, meant) => {
  const [line, ...more] = await told({ [input]: value });

  expect(more).toEqual([]);
  expect(line).toContain(`Did you mean "${meant}"?`);
});

test('all problems of the inputs are reported at once', async () => {
  const lines = await told({
    mode: 'aply',
    'account-sid': 'AC1',
    'auth-token': '',
    'max-deletes': 'many',
    'fail-on-drift': 'yes',
    'drift-issue': 'on',
    comment: 'sometimes',
    region: 'IE 1',
    'api-url': 'ftp://a.com',
  });

  expect(lines.map((line) => /[Ii]nput `([a-z-]+)`/.exec(line)?.[1])).toEqual([
    'mode',
    'account-sid',
    'auth-token',
    'region',
    'api-url',
    'max-deletes',
    'fail-on-drift',
    'comment',
    'drift-issue',
  ]);
});
