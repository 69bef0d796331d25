import { expect, test } from 'vitest';
import { shape } from '../support/gfm.ts';
import { always, gitHub } from '../support/github.ts';
import {
  address,
  annotations,
  BASE,
  checkout,
  comment,
  entries,
  HEAD,
  MERGE,
  pullRequest,
  push,
  twilioWith,
} from './scene.ts';

const LIVE = [
  address(1, 'Drifted', { janitor_enabled: true }),
  address(2, 'Edited'),
  address(3, 'Both', { janitor_enabled: true }),
];
const BEFORE = HEAD + entries({ drifted: 'Drifted', edited: 'Edited', both: 'Both' });
const AFTER = `${HEAD}addresses:
  drifted: { name: Drifted, studio: Webchat Flow }
  edited: { name: Edited, studio: WebChat EN }
  both: { name: Both, studio: WebChat EN }
  new: { name: New, studio: Webchat Flow }
`;

/** Key → the origin of its change, from the comment's table. */
const originsIn = (markdown: string) =>
  Object.fromEntries(
    shape(markdown)
      .rows.filter((row) => row.length === 3)
      .map(([address = '', , origin]) => [address.replace(/^.\u00a0(update|create)/u, ''), origin]),
  );
const EXPECTED = {
  Address: 'Origin',
  drifted: 'drift',
  edited: 'this change',
  both: 'this change and drift',
  new: 'this change',
};

test.each(['raw', 'json'] as const)(
  'a plan on a pull request shows for each change whether the file or the account changed (contents as %s)',
  async (contents) => {
    const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
    github.contents = contents;
    github.files[BASE] = { 'addresses.yaml': BEFORE };

    await checkout(twilio, github, AFTER).plan();

    expect(originsIn(comment(github).body)).toEqual(EXPECTED);
  },
);

test('the base version of a push is the commit before it', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.files[BASE] = { 'addresses.yaml': BEFORE };
  const repo = checkout(twilio, github, AFTER);
  github.merge(7, MERGE);

  await repo.apply(push({ before: BASE }));

  expect(originsIn(comment(github).body)).toMatchObject({ drifted: 'drift', edited: 'this change' });
});

test('an address that the base version listed and this version does not is deleted by this change', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.files[BASE] = { 'addresses.yaml': BEFORE };
  const text = `${HEAD}unlisted: delete\n${entries({ drifted: 'Drifted', edited: 'Edited' })}`;

  const plan = await checkout(twilio, github, text).plan();

  expect(plan.outputs.deletes).toBe('1');
  expect(shape(comment(github).body).rows[1]?.[2]).toBe('this change');
});

test.each([
  ['there is none yet', () => undefined],
  ['it may not be read', always('GET', /\/contents\//, { status: 403, message: 'Forbidden' })],
])('a plan shows no origin where %s', async (_, fault) => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.fault = fault;

  const plan = await checkout(twilio, github, AFTER).plan();

  expect(plan.code).toBe(0);
  expect(comment(github).body).not.toContain('| Origin |');
});

test('a base version that may not be read is a warning that names the permission', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.fault = always('GET', /\/contents\//, { status: 403, message: 'Forbidden' });

  const plan = await checkout(twilio, github, AFTER).plan();

  expect(annotations(plan)).toEqual([expect.stringMatching(/^::warning title=FA410::.*contents: read/)]);
});

test('a base version with problems gives no origin and is not a problem of this change', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.files[BASE] = { 'addresses.yaml': 'addresses: [' };

  const plan = await checkout(twilio, github, AFTER).plan();

  expect(plan.code).toBe(0);
  expect(annotations(plan)).toEqual([]);
  expect(comment(github).body).not.toContain('| Origin |');
});

test('a new branch has no base version', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];

  const plan = await checkout(twilio, github, AFTER).plan(push({ before: '0'.repeat(40) }));

  expect(plan.code).toBe(0);
  expect(github.asked().filter((asked) => asked.includes('/contents/'))).toEqual([]);
});

test('the base version is requested at the path of the file, with folders and spaces', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, AFTER);

  await repo.plan(pullRequest(), { file: './teams/web chat/addresses.yaml' });

  const contents = github.requests.filter(({ path }) => path.startsWith('/contents/'));
  expect(contents.every(({ path }) => path === '/contents/teams/web chat/addresses.yaml')).toBe(true);
});
