import { expect, test } from 'vitest';
import { shape } from '../support/gfm.ts';
import { gitHub } from '../support/github.ts';
import { address, checkout, entries, fo, HEAD, issue, read, twilioWith } from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const DRIFTED = address(1, 'Acme', { janitor_enabled: true });
const WORSE = address(1, 'Acme', { janitor_enabled: true, long_lived: true });

async function drifted() {
  const [twilio, github] = [await twilioWith([DRIFTED]), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  const first = await repo.drift();
  return { twilio, github, repo, first };
}

test('a drift run opens an issue that shows what differs, and succeeds', async () => {
  const { github, first } = await drifted();

  expect(first).toMatchObject({
    code: 0,
    outputs: { drift: 'true', 'issue-url': 'https://github.com/acme/sites/issues/41' },
  });
  expect(github.writes()).toEqual(['POST /issues']);
  expect(issue(github).title).toBe('Drift: Twilio Flex addresses are out of sync with addresses.yaml');
  expect(issue(github).body).toContain('- janitor: true\n+ janitor: false');
  expect(shape(issue(github).body).headings).toEqual(['Twilio Flex addresses: drift (1 to update)']);
});

test('the same drift leaves the issue alone', async () => {
  const { github, repo, first } = await drifted();

  const again = await repo.drift();

  expect(github.writes()).toEqual(['POST /issues']);
  expect(again).toMatchObject({ code: 0, outputs: { 'issue-url': first.outputs['issue-url'] } });
});

test('another drift is written into the open issue', async () => {
  const { twilio, github, repo } = await drifted();
  twilio.state.flexFlows[fo(1)] = WORSE;

  const again = await repo.drift();

  expect(github.writes()).toEqual(['POST /issues', 'PATCH /issues/41']);
  expect(issue(github)).toMatchObject({ state: 'open', body: expect.stringContaining('- longLived: true') });
  expect(again.outputs['issue-url']).toBe('https://github.com/acme/sites/issues/41');
});

test('the issue is closed with a note that links to the run once there is no drift', async () => {
  const { twilio, github, repo } = await drifted();
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme');

  const clean = await repo.drift();

  expect(clean).toMatchObject({ code: 0, outputs: { drift: 'false' } });
  expect(issue(github).state).toBe('closed');
  expect(github.comments).toEqual([
    expect.objectContaining({
      on: 41,
      body: 'The account is in sync with addresses.yaml again. ([run](https://github.com/acme/sites/actions/runs/502))',
    }),
  ]);
});

test('a closed issue gets no further note', async () => {
  const { twilio, github, repo } = await drifted();
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme');
  await repo.drift();
  const before = github.writes();

  await repo.drift();

  expect(github.writes()).toEqual(before);
});

test('later drift has one open issue again', async () => {
  const { twilio, github, repo } = await drifted();
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme');
  await repo.drift();
  twilio.state.flexFlows[fo(1)] = WORSE;

  const later = await repo.drift();
  await repo.drift();

  const open = github.issues.filter(({ state }) => state === 'open');
  expect(open).toEqual([expect.objectContaining({ body: expect.stringContaining('- longLived: true') })]);
  expect(later.outputs['issue-url']).toBe(`https://github.com/acme/sites/issues/${open[0]?.number}`);
});

test('drift opens a new issue after a person has closed the earlier one', async () => {
  const { github, repo } = await drifted();
  issue(github).state = 'closed';

  await repo.drift();

  expect(github.issues.filter(({ state }) => state === 'open')).toHaveLength(1);
});

test('names are shown as text in the issue', async () => {
  const [twilio, github] = [
    await twilioWith([address(1, 'Acme'), address(2, '@all <b> #1 |')]),
    await gitHub(),
  ];

  await checkout(twilio, github, `${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`).drift();

  const { codes, text, tags } = shape(issue(github).body);
  expect(codes).toContain('@all <b> #1 |');
  expect(tags).not.toContain('b');
  expect(text.join('')).not.toMatch(/@|#/);
});

test('the issue lists unlisted addresses that are only reported beside the drift', async () => {
  const [twilio, github] = [await twilioWith([DRIFTED, address(2, 'Careers')]), await gitHub()];

  await checkout(twilio, github, FILE).drift();

  expect(read(issue(github).body)).toContain(', 1 unlisted');
  expect(shape(issue(github).body).items).toEqual([expect.stringContaining(`Careers ${fo(2)}: `)]);
});
