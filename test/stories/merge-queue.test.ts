import { expect, test } from 'vitest';
import { DOWN, story } from './support/story.ts';

const entries = { 'acme-de': 'Acme.de', 'acme-en': 'Acme.com', 'acme-it': 'Acme.it', shop: 'Acme Shop' };
const SHOP = { shop: { name: 'Acme Shop', janitor: true } };
const DE = { 'acme-de': { name: 'Acme.de', janitor: true } };
const passed = [expect.objectContaining({ code: 0, codes: [] })];

test.each(['merge', 'squash', 'rebase'] as const)(
  'one reviewed pull request passes the queue and is applied, merged by %s',
  async (method) => {
    const team = await story({ entries });
    const pr = team.pullRequest(SHOP);
    await pr.plan();
    const queue = team.queueBy(method, pr);

    const plans = await queue.plan();
    queue.merge();
    const apply = await team.applyOnPush();

    expect(plans).toEqual(passed);
    expect(apply).toMatchObject({ code: 0, codes: [], outputs: { updates: '1' } });
    expect(pr.title).toBe('apply (1 updated)');
  },
);

test.each(['merge', 'squash', 'rebase'] as const)(
  'two address changes pass the queue one behind the other and are applied in one push, merged by %s',
  async (method) => {
    const team = await story({ entries });
    const [first, second] = [team.pullRequest(SHOP), team.pullRequest(DE)];
    await first.plan();
    await second.plan();
    const queue = team.queueBy(method, first, second);

    const plans = await queue.plan();
    queue.merge();
    const apply = await team.applyOnPush();

    expect(plans).toEqual([...passed, ...passed]);
    expect(apply).toMatchObject({ code: 0, codes: [], outputs: { updates: '2', held: '0' } });
    expect(first.title).toMatch(/^apply/);
    expect(second.title).toMatch(/^apply/);
  },
);

test('two reviewed changes of one entry pass the queue together', async () => {
  const team = await story({
    entries: { ...entries, shop: { name: 'Acme Shop', janitor: false, locale: 'en', longLived: false } },
  });
  const first = team.pullRequest({
    shop: { name: 'Acme Shop', janitor: true, locale: 'en', longLived: false },
  });
  const second = team.pullRequest({
    shop: { name: 'Acme Shop', janitor: false, locale: 'en', longLived: true },
  });
  await first.plan();
  await second.plan();
  const queue = team.queue(first, second);

  const plans = await queue.plan();
  queue.merge();
  const apply = await team.applyOnPush();

  expect(plans).toEqual([...passed, ...passed]);
  expect(apply).toMatchObject({ code: 0, codes: [] });
  expect(team.console.row('Acme Shop')).toMatchObject({ janitor_enabled: true, long_lived: true });
});

test('a change of other files passes behind an address change, and both land in one push', async () => {
  const team = await story({ entries });
  const [pr, docs] = [team.pullRequest(SHOP), team.docsPullRequest()];
  await pr.plan();
  await docs.plan();
  const queue = team.queue(pr, docs);

  const plans = await queue.plan();
  queue.merge();
  const apply = await team.applyOnPush();

  expect(plans).toEqual([...passed, ...passed]);
  expect(apply).toMatchObject({ code: 0, codes: [], outputs: { updates: '1' } });
  expect(pr.title).toBe('apply (1 updated)');
  expect(docs.comments).toEqual([]);
});

test('an address change passes behind a change of other files', async () => {
  const team = await story({ entries });
  const [docs, pr] = [team.docsPullRequest(), team.pullRequest(SHOP)];
  await pr.plan();
  const queue = team.queue(docs, pr);

  const plans = await queue.plan();
  queue.merge();
  const apply = await team.applyOnPush();

  expect(plans).toEqual([...passed, ...passed]);
  expect(apply).toMatchObject({ code: 0, codes: [], outputs: { updates: '1' } });
});

test('a change of other files passes while an address was changed in the Console, and Twilio is not asked', async () => {
  const team = await story({ entries });
  team.console.switchOff('Acme.it');

  const [plan] = await team.queue(team.docsPullRequest()).plan();

  expect(plan).toMatchObject({ code: 0, codes: [] });
  expect(team.twilio.requests()).toEqual([]);
});

test('a change of other files passes while Twilio is down', async () => {
  const team = await story({ entries });
  team.twilioFault = DOWN;

  const [plan] = await team.queue(team.docsPullRequest()).plan();

  expect(plan).toMatchObject({ code: 0, codes: [] });
});

test('a change of other files passes with a wrong token for Twilio', async () => {
  const team = await story({ entries });

  const [plan] = await team.queue(team.docsPullRequest()).plan({ 'auth-token': 'f'.repeat(32) });

  expect(plan).toMatchObject({ code: 0, codes: [] });
});

test('an address change fails in the queue while Twilio is down', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  await pr.plan();
  team.twilioFault = DOWN;

  const [plan] = await team.queue(pr).plan();

  expect(plan?.code).toBe(1);
});

test('an address change passes while another address was changed in the Console', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(DE);
  await pr.plan();
  team.console.switchOff('Acme.it');
  const queue = team.queue(pr);

  const [plan] = await queue.plan();
  queue.merge();
  const apply = await team.applyOnPush();

  expect(plan?.code).toBe(0);
  expect(apply).toMatchObject({ code: 0, outputs: { held: '1' } });
  expect(team.console.row('Acme.it').enabled).toBe(false);
});

test('an address change that no plan showed fails in the queue', async () => {
  const team = await story({ entries });

  const [plan] = await team.queue(team.pullRequest(SHOP)).plan();

  expect(plan).toMatchObject({ code: 1, codes: ['error FA310'] });
});

test('an address change fails in the queue when a commit was pushed after its plan', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  await pr.plan();
  pr.push(DE);

  const [plan] = await team.queue(pr).plan();

  expect(plan).toMatchObject({ code: 1, codes: ['error FA310'] });
});

test('an address change fails in the queue when someone else edited its comment', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  await pr.plan();
  pr.editComment((body) => `${body}\nLooks good`);

  const [plan] = await team.queue(pr).plan();

  expect(plan).toMatchObject({ code: 1, codes: ['error FA310'] });
});

test('a plan in the queue leaves the comment unchanged', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  await pr.plan();
  const { comment } = pr;

  await team.queue(pr).plan();

  expect(pr.comment).toBe(comment);
});
