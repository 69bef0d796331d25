import { expect, test } from 'vitest';
import { shape } from '../support/gfm.ts';
import { gitHub } from '../support/github.ts';
import {
  address,
  byHand,
  checkout,
  comment,
  entries,
  fo,
  HEAD,
  HEAD_COMMIT,
  MERGE,
  made,
  push,
  read,
  twilioWith,
} from './scene.ts';

const LIVE = [address(1, 'Acme', { janitor_enabled: true }), address(2, 'Old shop')];
const FILE = `${HEAD}removed: [Old shop]\n${entries({ acme: 'Acme', new: 'Brand new' })}`;

async function mergedChange() {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  github.merge(7, MERGE);
  return { twilio, github, repo, reviewed: comment(github).body };
}

const sealOf = (body: string) => body.split('\n')[1];

test('after the merge the comment says what was done, address by address', async () => {
  const { github, repo } = await mergedChange();

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(github.writes()).toEqual(['POST /issues/7/comments', 'PATCH /issues/comments/1000']);
  const { headings, rows } = shape(comment(github).body);
  expect(headings).toEqual(['Twilio Flex addresses: apply (3 done)']);
  expect(rows.slice(0, 4)).toEqual([
    ['Address', 'What was done'],
    [`Old shop${fo(2)}`, ':white_check_mark: deleted'],
    ['acme', ':white_check_mark: updated'],
    ['new', ':white_check_mark: created'],
  ]);
  expect(apply.outputs['comment-url']).toMatch(/#issuecomment-1000$/);
});

test('it tells which SID the site of a new address is to embed', async () => {
  const { github, repo } = await mergedChange();

  await repo.apply();

  const { quotes, links } = shape(comment(github).body);
  expect(quotes[0]).toContain(`Embed this SID in the site of new: ${made(1)}`);
  expect(links[0]).toMatch(
    new RegExp(`^https://demo\\.flex\\.twilio\\.com/chat\\?.*flexFlowSid=${made(1)}$`),
  );
});

test('it still holds the plan that was reviewed: its seal, and each diff', async () => {
  const { github, repo, reviewed } = await mergedChange();

  await repo.apply();

  expect(sealOf(comment(github).body)).toBe(sealOf(reviewed));
  expect(sealOf(reviewed)).toContain(HEAD_COMMIT);
  expect(comment(github).body).toContain('- janitor: true\n+ janitor: false');
});

test('a second run that finds nothing to do leaves the record', async () => {
  const { github, repo } = await mergedChange();
  await repo.apply();
  const record = comment(github).body;

  const again = await repo.apply();

  expect(again).toMatchObject({ code: 0, outputs: { changed: 'false' } });
  expect(comment(github).body).toBe(record);
});

test('nothing to do takes the place of a plan all the same, since that was not carried out', async () => {
  const [twilio, github] = [
    await twilioWith([address(1, 'Acme', { janitor_enabled: true })]),
    await gitHub(),
  ];
  const repo = checkout(twilio, github, HEAD + entries({ acme: 'Acme' }));
  await repo.plan();
  github.merge(7, MERGE);
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme');

  const apply = await repo.apply();
  const record = comment(github).body;
  await repo.apply();

  expect(apply).toMatchObject({ code: 0, outputs: { changed: 'false' } });
  expect(read(record)).toContain('### Twilio Flex addresses: apply (in sync)');
  expect(sealOf(record)).toContain('sealed');
  expect(comment(github).body).toBe(record);
});

test('nor does it make a comment where there is none', async () => {
  const [twilio, github] = [await twilioWith([address(1, 'Acme')]), await gitHub()];
  const repo = checkout(twilio, github, HEAD + entries({ acme: 'Acme' }));
  github.merge(7, MERGE);

  await repo.apply(push(), { comment: 'always' });

  expect(github.comments).toEqual([]);
});

test('an apply that fails half way says of each change how it ended, and why', async () => {
  const github = await gitHub();
  const twilio = await twilioWith(LIVE, {
    fault: ({ method, path }) =>
      method === 'POST' && path.endsWith(fo(1))
        ? { kind: 'status', status: 400, code: 45004, message: 'Invalid parameter' }
        : undefined,
  });
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  github.merge(7, MERGE);

  const apply = await repo.apply();

  expect(apply.code).toBe(1);
  const { quotes, rows, links } = shape(comment(github).body);
  expect(quotes[0]).toContain('Not all of it is done.');
  expect(
    rows.slice(1, 4).map(([address, ended]) => [address, ended?.split(/(?<=update|delete)/)[0]]),
  ).toEqual([
    [`Old shop${fo(2)}`, ':pause_button: not attempted: delete'],
    ['acme', ':x: failed: update'],
    ['new', ':white_check_mark: created'],
  ]);
  expect(rows[2]?.[1]).toContain('Invalid parameter');
  expect(links).toContain('https://www.twilio.com/docs/api/errors/45004');
});

test('a file that has become wrong is told there, and the reviewed plan kept', async () => {
  const { github, repo, reviewed } = await mergedChange();
  repo.write(`${FILE}  broken: {}\n`);

  const apply = await repo.apply();

  expect(apply.code).toBe(1);
  expect(read(comment(github).body)).toContain(':x:');
  expect(sealOf(comment(github).body)).toBe(sealOf(reviewed));
});

test('a change that came with no comment gets its record all the same', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  github.merge(7, MERGE);

  await repo.apply();

  expect(read(comment(github).body)).toContain(': apply (3 done)');
  expect(comment(github).body).not.toContain('sealed');
});

test.each([
  ['a push that no pull request brought', push({ sha: 'd1ec'.repeat(10) })],
  ['a run by hand', byHand],
])('%s comments nowhere', async (_, event) => {
  const { github, repo } = await mergedChange();

  const apply = await repo.apply(event);

  expect(apply.code).toBe(0);
  expect(github.writes()).toEqual(['POST /issues/7/comments']);
});
