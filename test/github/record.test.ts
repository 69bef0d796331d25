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

test('the comment lists what an apply did, address by address, after the merge', async () => {
  const { github, repo } = await mergedChange();

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(github.writes()).toEqual(['POST /issues/7/comments', 'PATCH /issues/comments/1000']);
  const { headings, rows } = shape(comment(github).body);
  expect(headings).toEqual([
    'Twilio Flex addresses: apply (1 deleted, 1 updated, 1 created)',
    'Twilio Flex addresses: plan (1 to delete, 1 to update, 1 to create)',
  ]);
  expect(rows.slice(0, 4)).toEqual([
    ['Address', 'Result'],
    [`Old shop${fo(2)}`, ':white_check_mark: deletedSites that embed this SID lost their chat.'],
    ['acme', ':white_check_mark: updated'],
    ['new', ':white_check_mark: created'],
  ]);
  expect(apply.outputs['comment-url']).toMatch(/#issuecomment-1000$/);
});

test('the record says which SID the site of a new address must embed', async () => {
  const { github, repo } = await mergedChange();

  await repo.apply();

  const { quotes, links } = shape(comment(github).body);
  expect(quotes[0]).toContain(`Embed this SID in the site of new: ${made(1)}`);
  expect(links[0]).toMatch(
    new RegExp(`^https://demo\\.flex\\.twilio\\.com/chat\\?.*flexFlowSid=${made(1)}$`),
  );
});

test('the record keeps the reviewed plan with its metadata and each diff', async () => {
  const { github, repo, reviewed } = await mergedChange();

  await repo.apply();

  const undone = (seal = '') => seal.replace(/ done=[^.]*\./, '');
  expect(undone(sealOf(comment(github).body))).toBe(undone(sealOf(reviewed)));
  expect(sealOf(reviewed)).toContain(HEAD_COMMIT);
  expect(comment(github).body).toContain('- janitor: true\n+ janitor: false');
});

test('a second run with nothing to do keeps the record', async () => {
  const { github, repo } = await mergedChange();
  await repo.apply();
  const record = comment(github).body;

  const again = await repo.apply();

  expect(again).toMatchObject({ code: 0, outputs: { changed: 'false' } });
  expect(comment(github).body).toBe(record);
});

test('an apply with nothing to do replaces a plan that was never applied', async () => {
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

test('an apply with nothing to do creates no comment', async () => {
  const [twilio, github] = [await twilioWith([address(1, 'Acme')]), await gitHub()];
  const repo = checkout(twilio, github, HEAD + entries({ acme: 'Acme' }));
  github.merge(7, MERGE);

  await repo.apply(push(), { comment: 'always' });

  expect(github.comments).toEqual([]);
});

test('an apply that fails halfway records the outcome and the reason of each change', async () => {
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
  expect(quotes[0]).toContain('incomplete');
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

test('a file that has become invalid is reported in the comment, and the reviewed plan is kept', async () => {
  const { github, repo, reviewed } = await mergedChange();
  repo.write(`${FILE}  broken: {}\n`);

  const apply = await repo.apply();

  expect(apply.code).toBe(1);
  expect(read(comment(github).body)).toContain(':x:');
  const undone = (seal = '') => seal.replace(/ done=[^.]*\./, '');
  expect(undone(sealOf(comment(github).body))).toBe(undone(sealOf(reviewed)));
});

test('a change without a comment gets a record', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  github.merge(7, MERGE);

  await repo.apply();

  expect(read(comment(github).body)).toContain(': apply (1 updated, 1 created, 1 held)');
  expect(comment(github).body).not.toContain('sealed');
});

test('a push without a pull request writes no comment', async () => {
  const { github, repo } = await mergedChange();

  const apply = await repo.apply(push({ sha: 'd1ec'.repeat(10) }));

  expect(apply.code).toBe(0);
  expect(github.writes()).toEqual(['POST /issues/7/comments']);
});

test('a run by hand writes its record to the pull request whose changes it applied', async () => {
  const { github, repo } = await mergedChange();

  const apply = await repo.apply(byHand);
  const again = await repo.apply(byHand);

  expect([apply.code, again.code]).toEqual([0, 0]);
  expect(github.writes()).toEqual(['POST /issues/7/comments', 'PATCH /issues/comments/1000']);
  expect(comment(github).body).toContain(': apply (1 deleted, 1 updated, 1 created)');
});
