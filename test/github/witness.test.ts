import { expect, test } from 'vitest';
import { always, type Faults, gitHub, once } from '../support/github.ts';
import {
  address,
  annotations,
  BASE,
  checkout,
  comment,
  entries,
  fo,
  HEAD,
  MALLORY,
  MERGE,
  push,
  schedule,
  twilioWith,
} from './scene.ts';

const LIVE = [address(1, 'Acme'), address(2, 'Careers')];
const BEFORE = HEAD + entries({ acme: 'Acme', careers: 'Careers' });
const FILE = `${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`;

/** A merged pull request whose plan may have shown the delete of Careers. */
async function merged(planned = true) {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  if (planned) await repo.plan();
  github.merge(7, MERGE);
  return { twilio, github, repo };
}

test('a delete of an unlisted address on push is held when neither base version nor comment shows it', async () => {
  const { twilio, repo } = await merged(false);

  const apply = await repo.apply();

  expect(apply).toMatchObject({ code: 0, outputs: { held: '1', deletes: '0' } });
  expect(twilio.names()).toEqual(['Acme', 'Careers']);
  expect(annotations(apply)).toEqual([expect.stringMatching(/^::warning title=FA307::/)]);
});

test('a delete of an unlisted address is made when the version before the push listed it', async () => {
  const { twilio, github, repo } = await merged(false);
  github.files[BASE] = { 'addresses.yaml': BEFORE };

  const apply = await repo.apply();

  expect(apply).toMatchObject({ code: 0, outputs: { held: '0', deletes: '1' } });
  expect(twilio.names()).toEqual(['Acme']);
});

test.each([
  ['push', push()],
  ['schedule', schedule],
])(
  'a delete of an unlisted address is made when the merged pull request showed its SID (on %s)',
  async (_, event) => {
    const { twilio, github, repo } = await merged();
    expect(comment(github).body).toContain(fo(2));

    const apply = await repo.apply(event);

    expect(apply).toMatchObject({ code: 0, outputs: { held: '0', deletes: '1' } });
    expect(twilio.names()).toEqual(['Acme']);
  },
);

test('an address that was created after the plan is held', async () => {
  const { twilio, repo } = await merged();
  twilio.state.flexFlows[fo(3)] = address(3, 'Newcomer');

  const apply = await repo.apply(push(), { 'max-deletes': 'all' });

  expect(apply).toMatchObject({ code: 0, outputs: { held: '1', deletes: '1' } });
  expect(twilio.names()).toEqual(['Acme', 'Newcomer']);
});

test('an address of the same name with another SID is held', async () => {
  const { twilio, repo } = await merged();
  delete twilio.state.flexFlows[fo(2)];
  twilio.state.flexFlows[fo(3)] = address(3, 'Careers');

  const apply = await repo.apply();

  expect(apply.outputs).toMatchObject({ held: '1', deletes: '0' });
});

test.each([
  ['a comment that someone else wrote', { user: MALLORY }],
  ['a comment that someone else has edited', { editor: MALLORY, lastEditedAt: '2026-06-01T12:00:00Z' }],
  ['a comment edited by a deleted user', { editor: null, lastEditedAt: '2026-06-01T12:00:00Z' }],
])('%s does not count as a witness for a delete', async (_, differs) => {
  const { twilio, github, repo } = await merged();
  Object.assign(comment(github), differs);

  const apply = await repo.apply();

  expect(apply.outputs).toMatchObject({ held: '1', deletes: '0' });
  expect(twilio.names()).toEqual(['Acme', 'Careers']);
});

test('a comment edited by a person with the name of our app does not count as a witness for a delete', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.me = { login: 'acme-deployer[bot]', type: 'Bot' };
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  github.merge(7, MERGE);
  Object.assign(comment(github), {
    editor: { login: 'acme-deployer', type: 'User' },
    lastEditedAt: '2026-06-01T12:00:00Z',
  });

  const apply = await repo.apply();

  expect(apply.outputs).toMatchObject({ held: '1', deletes: '0' });
});

test('a comment that we edited is a witness of a delete', async () => {
  const { github, repo } = await merged();
  Object.assign(comment(github), { editor: github.me, lastEditedAt: '2026-06-01T12:00:00Z' });

  expect((await repo.apply()).outputs).toMatchObject({ held: '0', deletes: '1' });
});

test('the comment of a pull request that was not merged does not count as a witness for a delete', async () => {
  const { github, repo } = await merged();
  Object.assign(github.pulls[0] ?? {}, { merged_at: null });

  expect((await repo.apply()).outputs).toMatchObject({ held: '1', deletes: '0' });
});

const GONE: [string, Faults][] = [
  ['its pull requests cannot be listed', always('GET', /\/pulls$/, { status: 503 })],
  ['GraphQL cannot say who edited it', always('POST', /^\/graphql$/, { status: 503 })],
  ['the comment is not there for GraphQL', always('POST', /^\/graphql$/, { status: 404 })],
];
test.each(GONE)('an address is held where %s', async (_, fault) => {
  const { twilio, github, repo } = await merged();
  github.fault = fault;

  const apply = await repo.apply();

  expect(apply).toMatchObject({ code: 0, outputs: { held: '1', deletes: '0' } });
  expect(twilio.names()).toEqual(['Acme', 'Careers']);
});

test('a temporary failure of GitHub does not hold a delete', async () => {
  const { github, repo } = await merged();
  github.fault = once('GET', /\/pulls$/, { status: 502 });

  expect((await repo.apply()).outputs).toMatchObject({ held: '0', deletes: '1' });
});
