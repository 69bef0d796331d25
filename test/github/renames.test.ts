import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import {
  address,
  annotations,
  BASE,
  checkout,
  comment,
  entries,
  fo,
  HEAD,
  MERGE,
  push,
  schedule,
  twilioWith,
} from './scene.ts';

const LIVE = [address(1, 'Acme Shop'), address(2, 'Other')];
const version = (shop: string, more = '') =>
  `${HEAD}unlisted: delete\n${more}${entries({ shop, other: 'Other' })}`;
const BEFORE = version('Acme Shop');
const AFTER = version('Store No. 1');
const LATER = 'd1ec'.repeat(10);

/** Pull request 7 changes the name under the key `shop`. */
async function renamed() {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.files[BASE] = { 'addresses.yaml': BEFORE };
  github.history.push(BASE);
  const repo = checkout(twilio, github, AFTER);
  const merge = () => {
    github.files[MERGE] = { 'addresses.yaml': AFTER };
    github.history.unshift(MERGE);
    github.merge(7, MERGE);
  };
  return { twilio, github, repo, merge };
}

test('a name that changes under its key is blocked on the pull request', async () => {
  const { twilio, repo } = await renamed();

  const plan = await repo.plan();

  expect(plan).toMatchObject({ code: 1, outputs: { blocked: 'true' } });
  expect(annotations(plan).join('\n')).toMatch(
    new RegExp(
      `::error title=FA306 addresses.shop.name,file=addresses.yaml,line=5,col=\\d+::shop had ${fo(1)}, "Acme Shop"`,
    ),
  );
  expect(twilio.writes()).toEqual([]);
});

test('an address whose rename was merged while red is deleted by no push, no schedule and no later pull request', async () => {
  const { twilio, github, repo, merge } = await renamed();
  await repo.plan();
  merge();

  const onPush = await repo.apply();
  const atNight = await repo.apply(schedule);
  const next = version('Store No. 1', 'chatService: IS00000000000000000000000000000001\n');
  repo.write(next);
  github.files[LATER] = { 'addresses.yaml': next };
  github.history.unshift(LATER);
  const later = await repo.apply(push({ sha: LATER, before: MERGE }));

  for (const run of [onPush, atNight, later])
    expect(run).toMatchObject({ code: 1, outputs: { blocked: 'true' } });
  expect(twilio.names()).toEqual(['Acme Shop', 'Other']);
  expect(twilio.writes()).toEqual([]);
});

test('an address under its former name in `was` is renamed in place', async () => {
  const { twilio, github, repo, merge } = await renamed();
  repo.write(
    `${HEAD}unlisted: delete\naddresses:\n  shop: { name: Store No. 1, was: Acme Shop, studio: Webchat Flow }\n  other: { name: Other, studio: Webchat Flow }\n`,
  );
  merge();

  const apply = await repo.apply();

  expect(apply).toMatchObject({ code: 0, outputs: { creates: '0', updates: '1', deletes: '0' } });
  expect(github.history).toHaveLength(2);
  expect(twilio.names()).toEqual(['Store No. 1', 'Other']);
});

test('a run without an earlier version of the file holds what is unlisted while it creates', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, version('Store No. 1'));

  const first = await repo.apply(push({ before: '0'.repeat(40) }));

  expect(first).toMatchObject({ code: 0, outputs: { creates: '1', held: '1', deletes: '0' } });
  expect(twilio.names()).toEqual(['Acme Shop', 'Other', 'Store No. 1']);
});

test('a run that cannot read earlier versions of the file holds what is unlisted, with a warning', async () => {
  const { twilio, github, repo, merge } = await renamed();
  await repo.plan();
  merge();
  github.fault = ({ path }) => (path === '/commits' ? { status: 500, message: 'Server Error' } : undefined);

  const atNight = await repo.apply(schedule);

  expect(atNight).toMatchObject({ code: 0, outputs: { creates: '1', held: '1' } });
  expect(annotations(atNight).join('\n')).toMatch(/FA41[01]::Earlier versions/);
  expect(twilio.names()).toContain('Acme Shop');
});

test('a name that stays under `removed` does not delete an address that got it later', async () => {
  const text = `${HEAD}removed: [Old]\n${entries({ shop: 'Acme Shop', other: 'Other' })}`;
  const [twilio, github] = [await twilioWith([...LIVE, address(3, 'Old')]), await gitHub()];
  github.files[BASE] = { 'addresses.yaml': text };
  const repo = checkout(twilio, github, text);

  const onPush = await repo.apply(push(), { 'max-deletes': '0' });
  const atNight = await repo.apply(schedule);

  for (const run of [onPush, atNight]) expect(run).toMatchObject({ code: 0, outputs: { held: '1' } });
  expect(twilio.names()).toContain('Old');
});

test('a name that is new under `removed` deletes its address on the same push', async () => {
  const [twilio, github] = [await twilioWith([...LIVE, address(3, 'Old')]), await gitHub()];
  github.files[BASE] = { 'addresses.yaml': version('Acme Shop') };
  const repo = checkout(twilio, github, version('Acme Shop', 'removed: [Old]\n'));

  const apply = await repo.apply();

  expect(apply).toMatchObject({ code: 0, outputs: { held: '0', deletes: '1' } });
  expect(twilio.names()).not.toContain('Old');
});

test('pull requests that are unrelated to many new addresses stay green and do not count as witnesses for them', async () => {
  const console = Array.from({ length: 10 }, (_, n) => address(n + 10, `Made by hand ${n}`));
  const [twilio, github] = [await twilioWith([...LIVE, ...console]), await gitHub()];
  github.files[BASE] = { 'addresses.yaml': BEFORE };
  const repo = checkout(twilio, github, `${BEFORE}# a remark\n`);

  const plan = await repo.plan();
  const shown = comment(github).body;
  github.merge(7, MERGE);
  const apply = await repo.apply();

  expect(plan).toMatchObject({ code: 0, outputs: { blocked: 'false' } });
  expect(shown).toContain('FA309');
  expect(apply).toMatchObject({ code: 0, outputs: { held: '10', deletes: '0' } });
  expect(twilio.names()).toHaveLength(12);
});
