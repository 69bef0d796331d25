import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { folder, runAction } from '../../support/process.ts';

const FILES = { 'addresses.yaml': 'version: 1\naddresses:\n  acme: { studio: Webchat Flow }\n' };

/** The annotations of a run that stops before it connects to Twilio. */
async function annotationsOf(inputs: Record<string, string>): Promise<string[]> {
  const live = await account();
  const ended = await runAction({ ...live.inputs, ...inputs }, { workspace: folder(FILES) });
  expect(ended).toMatchObject({ code: 1, stderr: '' });
  expect(live.requests()).toEqual([]);
  return ended.commands.filter((line) => line.startsWith('::error'));
}

test('an unknown mode lists the valid ones and suggests the nearest', async () => {
  const [line, ...more] = await annotationsOf({ mode: 'aply' });

  expect(more).toEqual([]);
  expect(line).toMatch(/^::error title=FA001::.*"aply"/);
  for (const mode of ['validate', 'plan', 'apply', 'drift', 'export']) expect(line).toContain(mode);
  expect(line).toContain('"apply"?');
});

test('a mode in another case is rejected', async () => {
  const [line] = await annotationsOf({ mode: 'Apply' });

  expect(line).toContain('Did you mean "apply"?');
});

test.each(['many', '101%', '1.5', 'none'])('the Action rejects max-deletes %s', async (value) => {
  const [line, ...more] = await annotationsOf({ 'max-deletes': value });

  expect(more).toEqual([]);
  expect(line).toMatch(/^::error title=FA003::.*`max-deletes`.*3.*20%25.* all/);
  expect(line).toContain(`"${value.replace('%', '%25')}"`);
});

test('the Action rejects a flag that is neither true nor false', async () => {
  expect(await annotationsOf({ 'fail-on-drift': 'yes' })).toEqual([
    expect.stringMatching(/^::error title=FA003::.*"yes".*`fail-on-drift`.*true or false/),
  ]);
});

test.each([
  ['comment', 'change', 'changes'],
  ['comment', 'Never', 'never'],
  ['fail-on-drift', 'ture', 'true'],
  ['drift-issue', 'fales', 'false'],
  ['api', 'conversation', 'conversations'],
])('the Action proposes the nearest value for %s: %s', async (input, value, meant) => {
  const [line, ...more] = await annotationsOf({ [input]: value });

  expect(more).toEqual([]);
  expect(line).toContain(`Did you mean "${meant}"?`);
});

test('all problems of the inputs are reported at once', async () => {
  const lines = await annotationsOf({
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
