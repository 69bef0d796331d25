import { expect, test } from 'vitest';
import { gitHub, READ_ONLY } from '../support/github.ts';
import {
  address,
  annotations,
  checkout,
  entries,
  HEAD,
  problems,
  pullRequest,
  push,
  said,
  twilioWith,
} from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const BOT = `${HEAD}addresses:\n  bot: { webhook: "https://bots.example/?key=\${BOT_KEY}" }\n`;
const NONE = { 'account-sid': '', 'auth-token': '' };

const FOREIGN = [
  ['a fork', pullRequest({ from: 'stranger/sites' })],
  ['a fork that is gone', pullRequest({ from: null })],
  ['Dependabot', pullRequest({ author: 'dependabot[bot]' })],
] as const;

async function scene(text = FILE) {
  const [twilio, github] = [await twilioWith([address(1, 'Acme')]), await gitHub()];
  github.fault = READ_ONLY;
  return { twilio, github, repo: checkout(twilio, github, text) };
}

test.each(FOREIGN)(
  'a pull request of %s has its file checked, with a warning that no plan was made',
  async (_, event) => {
    const { twilio, github, repo } = await scene();

    const plan = await repo.plan(event, NONE);

    expect(plan).toMatchObject({ code: 0, outputs: { changed: '', 'comment-url': '' } });
    expect(problems(plan)).toEqual(['warning FA403']);
    expect(said(plan).at(-1)).toBe('addresses.yaml is valid: 1 address.');
    expect(plan.summary).toContain('FA403');
    expect([twilio.requests(), github.requests]).toEqual([[], []]);
  },
);

test('a file with problems fails on a pull request without secrets, with its lines', async () => {
  const { repo } = await scene(`${FILE}  broken: { studoi: X }\n`);

  const plan = await repo.plan(pullRequest({ from: 'stranger/sites' }), NONE);

  expect(plan.code).toBe(1);
  expect(annotations(plan)[0]).toMatch(
    /^::error title=FA\d+ addresses\.broken.*,file=addresses\.yaml,line=5/,
  );
});

test('an unset variable is not a problem on a pull request without secrets', async () => {
  const { repo } = await scene(BOT);

  const plan = await repo.plan(pullRequest({ from: 'stranger/sites' }), NONE);

  expect(plan.code).toBe(0);
});

test('credentials that leak into a run without secrets are not used', async () => {
  const { twilio, repo } = await scene();

  const plan = await repo.plan(pullRequest({ from: 'stranger/sites' }));

  expect(plan.code).toBe(0);
  expect(twilio.requests()).toEqual([]);
});

test.each([
  ['a pull request of this repository', pullRequest()],
  ['a push', push()],
])('a missing credential on %s is an error that names the input', async (_, event) => {
  const { twilio, repo } = await scene();

  const plan = await repo.plan(event, NONE);

  expect(plan.code).toBe(1);
  expect(annotations(plan)).toEqual([
    expect.stringMatching(/^::error title=FA002::.*`account-sid`/),
    expect.stringMatching(/^::error title=FA002::.*`auth-token`.*`api-key`.*`api-secret`/),
  ]);
  expect(twilio.requests()).toEqual([]);
});

test('a missing variable is an error where the event has secrets', async () => {
  const { repo } = await scene(BOT);

  const plan = await repo.plan();

  expect(plan.code).toBe(1);
  expect(annotations(plan)[0]).toContain('BOT_KEY');
});

test('apply refuses a pull request, whoever opened it', async () => {
  const { twilio, repo } = await scene();

  const apply = await repo.apply(pullRequest({ from: 'stranger/sites' }), NONE);

  expect(apply.code).toBe(1);
  expect(annotations(apply)[0]).toContain('FA401');
  expect(twilio.requests()).toEqual([]);
});
