import { expect, test } from 'vitest';
import { type GitHub, gitHub, READ_ONLY } from '../support/github.ts';
import { address, annotations, checkout, entries, fo, HEAD, issue, read, twilioWith } from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const BROKEN = `${FILE}  broken: {}\n`;
const NOTE = 'Drift is currently not checked.';

async function drifted() {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })]);
  const github = await gitHub();
  const repo = checkout(twilio, github, FILE);
  await repo.drift();
  return { twilio, github, repo };
}

const body = (github: GitHub) => issue(github).body;

test('a drift run that fails reports at the top of the open issue why and since which run', async () => {
  const { github, repo } = await drifted();
  const before = body(github);
  repo.write(BROKEN);

  const failed = await repo.drift();

  expect(failed).toMatchObject({
    code: 1,
    outputs: { drift: '', 'issue-url': 'https://github.com/acme/sites/issues/41' },
  });
  expect(github.writes()).toEqual(['POST /issues', 'PATCH /issues/41']);
  const shown = read(body(github));
  expect(shown).toContain(NOTE);
  expect(body(github)).toContain('[this run](https://github.com/acme/sites/actions/runs/502)');
  expect(body(github)).toContain('**FA120**');
  expect(shown.indexOf(NOTE)).toBeLessThan(shown.indexOf('drift (1 to update)'));
  // The findings of the last good run are still complete.
  const below = before.split('\n').slice(3).join('\n');
  expect(body(github).endsWith(below)).toBe(true);
  expect(github.comments).toEqual([]);
});

test('further runs that fail for the same reason leave the issue alone', async () => {
  const { github, repo } = await drifted();
  repo.write(BROKEN);
  await repo.drift();
  const before = body(github);

  await repo.drift();
  await repo.drift();

  expect(github.writes()).toEqual(['POST /issues', 'PATCH /issues/41']);
  expect(body(github)).toBe(before);
});

test('a run that fails for another reason replaces the note', async () => {
  const { github, repo } = await drifted();
  repo.write(BROKEN);
  await repo.drift();

  await repo.drift({ 'auth-token': '' });

  expect(body(github).split(NOTE)).toHaveLength(2);
  expect(body(github)).toContain('**FA002**');
  expect(body(github)).not.toContain('**FA120**');
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['the token is wrong', { 'auth-token': 'f'.repeat(32) }],
  ['the token is missing', { 'auth-token': '' }],
  ['another input is wrong', { 'max-deletes': 'some' }],
])('the open issue reports it when %s', async (_, inputs) => {
  const { github, repo } = await drifted();

  const failed = await repo.drift(inputs);

  expect(failed).toMatchObject({ code: 1, outputs: { drift: '', changed: '', blocked: '', updates: '' } });
  expect(read(body(github))).toContain(NOTE);
  expect(JSON.stringify(github.issues)).not.toContain('f'.repeat(32));
});

test('the open issue reports that Twilio is down', async () => {
  const { twilio, github, repo } = await drifted();
  const down = await repo.drift({ 'api-url': 'http://127.0.0.1:1' });

  expect(down).toMatchObject({ code: 1, outputs: { drift: '' } });
  expect(read(body(github))).toContain(NOTE);
  expect(twilio.writes()).toEqual([]);
});

test('the next run that succeeds removes the note, though the drift is the same', async () => {
  const { github, repo } = await drifted();
  const before = body(github);
  repo.write(BROKEN);
  await repo.drift();
  repo.write(FILE);

  await repo.drift();

  expect(body(github)).not.toContain(NOTE);
  const withoutRun = (text: string) => text.replace(/runs\/\d+/g, '').trimEnd();
  expect(withoutRun(body(github))).toBe(withoutRun(before));
});

test('an issue that is closed because there is no drift any more keeps no note', async () => {
  const { twilio, github, repo } = await drifted();
  repo.write(BROKEN);
  await repo.drift();
  repo.write(FILE);
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme');

  await repo.drift();

  expect(issue(github)).toMatchObject({ state: 'closed', state_reason: 'completed' });
  expect(body(github)).not.toContain(NOTE);
});

test('a drift run that fails opens no issue', async () => {
  const [twilio, github] = [await twilioWith([address(1, 'Acme')]), await gitHub()];

  const failed = await checkout(twilio, github, BROKEN).drift();

  expect(failed).toMatchObject({ code: 1, outputs: { 'issue-url': '' } });
  expect(github.writes()).toEqual([]);
});

test('a drift run that fails with drift-issue: false leaves an open issue alone', async () => {
  const { github, repo } = await drifted();
  const before = github.requests.length;

  await repo.drift({ 'auth-token': '', 'drift-issue': 'false' });

  expect(github.requests).toHaveLength(before);
});

test('an issue that cannot be updated with the failure is a warning beside the error', async () => {
  const { github, repo } = await drifted();
  repo.write(BROKEN);
  github.fault = READ_ONLY;

  const failed = await repo.drift();

  expect(failed.code).toBe(1);
  expect(annotations(failed)).toContainEqual(
    expect.stringMatching(/^::warning title=FA410::.*drift issue.*issues: write/),
  );
});

test('an entry with a problem leaves the output drift empty when nothing else differs', async () => {
  const [twilio, github] = [await twilioWith([address(1, 'Acme'), address(2, 'Acme')]), await gitHub()];

  const failed = await checkout(twilio, github, FILE).drift();

  expect(failed).toMatchObject({ code: 1, outputs: { drift: '' } });
});
