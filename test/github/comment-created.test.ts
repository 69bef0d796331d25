import { expect, test } from 'vitest';
import { gitHub, TOKEN } from '../support/github.ts';
import { address, checkout, comment, entries, fo, HEAD, HEAD_COMMIT, read, twilioWith } from './scene.ts';

const LIVE = [address(1, 'Acme', { janitor_enabled: true }), address(2, 'Old shop')];
const FILE = `${HEAD}removed: [Old shop]
addresses:
  acme: { name: Acme, website: https://www.acme.de, locale: de-DE, studio: WebChat DE }
  new: { name: Brand new, studio: Webchat Flow }
`;

test('the first plan with a change creates a comment, and its URL is an output', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];

  const plan = await checkout(twilio, github, FILE).plan();

  expect(plan.code).toBe(0);
  expect(github.writes()).toEqual(['POST /issues/7/comments']);
  expect(comment(github)).toMatchObject({ on: 7, user: { login: 'github-actions[bot]' } });
  expect(plan.outputs['comment-url']).toBe('https://github.com/acme/sites/pull/7#issuecomment-1000');
});

test('a comment lists deletes and updates with their effect, and links to lines of the head commit', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];

  await checkout(twilio, github, FILE).plan();

  const said = read(comment(github).body);
  expect(said).toContain(': plan (1 to delete, 1 to update, 1 to create)');
  expect(said).toContain(`Sites that embed ${fo(2)} lose their chat.`);
  expect(said).toMatch(/Visitors of `www\.acme\.de`.*will be answered by .*`WebChat DE`/);
  expect(said).toContain('- janitor: true\n+ janitor: false');
  expect(said).toContain(`(https://github.com/acme/sites/blob/${HEAD_COMMIT}/addresses.yaml#L5)`);
  expect(said).toContain('https://github.com/acme/sites/actions/runs/501');
  expect(said.indexOf(fo(2))).toBeLessThan(said.indexOf(fo(1)));
});

test('a comment begins with invisible metadata', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];

  const plan = await checkout(twilio, github, FILE).plan();

  const [marker, seal, empty, title] = comment(github).body.split('\n');
  expect(marker).toMatch(/^<!-- twilio-flex-addresses:plan:[0-9a-f]{24} -->$/);
  expect(seal).toMatch(
    new RegExp(`^<!-- \\S+:sealed:2 plan=${plan.outputs['plan-id']} head=${HEAD_COMMIT} [^<>]* -->$`),
  );
  expect([empty, title?.slice(0, 4)]).toEqual(['', '### ']);
});

test('a plan that is in sync creates no comment', async () => {
  const [twilio, github] = [await twilioWith([address(1, 'Acme')]), await gitHub()];

  const plan = await checkout(twilio, github, HEAD + entries({ acme: 'Acme' })).plan();

  expect([plan.code, plan.outputs['comment-url']]).toEqual([0, '']);
  expect(github.comments).toEqual([]);
});

test('the GitHub token is sent to GitHub only and never printed', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];

  const plan = await checkout(twilio, github, FILE).plan();

  expect(new Set(github.requests.map(({ headers }) => headers.authorization))).toEqual(
    new Set([`token ${TOKEN}`]),
  );
  expect(JSON.stringify(twilio.sandbox.requests)).not.toContain(TOKEN);
  const printed = plan.stdout.replaceAll(`::add-mask::${TOKEN}`, '');
  expect(printed + plan.stderr + plan.summary + comment(github).body).not.toContain(TOKEN);
});
