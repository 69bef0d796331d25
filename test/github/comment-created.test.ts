import { expect, test } from 'vitest';
import { gitHub, TOKEN } from '../support/github.ts';
import { address, checkout, comment, entries, fo, HEAD, HEAD_COMMIT, read, twilioWith } from './scene.ts';

const LIVE = [address(1, 'Acme', { janitor_enabled: true }), address(2, 'Old shop')];
const FILE = `${HEAD}removed: [Old shop]
addresses:
  acme: { name: Acme, website: https://www.acme.de, locale: de-DE, studio: WebChat DE }
  new: { name: Brand new, studio: Webchat Flow }
`;

test('the first change makes a comment, and its page is an output', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];

  const plan = await checkout(twilio, github, FILE).plan();

  expect(plan.code).toBe(0);
  expect(github.writes()).toEqual(['POST /issues/7/comments']);
  expect(comment(github)).toMatchObject({ on: 7, user: { login: 'github-actions[bot]' } });
  expect(plan.outputs['comment-url']).toBe('https://github.com/acme/sites/pull/7#issuecomment-1000');
});

test('it says what goes, what changes and what that means, with links to the lines at the head', async () => {
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

test('it begins with the marker and the seal, and nothing of it shows', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];

  const plan = await checkout(twilio, github, FILE).plan();

  const [marker, seal, empty, title] = comment(github).body.split('\n');
  expect(marker).toMatch(/^<!-- twilio-flex-addresses:plan:[0-9a-f]{24} -->$/);
  expect(seal).toMatch(
    new RegExp(`^<!-- \\S+:sealed:1 plan=${plan.outputs['plan-id']} head=${HEAD_COMMIT} [^<>]* -->$`),
  );
  expect([empty, title?.slice(0, 4)]).toEqual(['', '### ']);
});

test('an account that is as the file says gets none', async () => {
  const [twilio, github] = [await twilioWith([address(1, 'Acme')]), await gitHub()];

  const plan = await checkout(twilio, github, HEAD + entries({ acme: 'Acme' })).plan();

  expect([plan.code, plan.outputs['comment-url']]).toEqual([0, '']);
  expect(github.comments).toEqual([]);
});

test('the token goes to GitHub alone, and is never printed', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];

  const plan = await checkout(twilio, github, FILE).plan();

  expect(new Set(github.requests.map(({ headers }) => headers.authorization))).toEqual(
    new Set([`token ${TOKEN}`]),
  );
  expect(JSON.stringify(twilio.sandbox.requests)).not.toContain(TOKEN);
  const printed = plan.stdout.replaceAll(`::add-mask::${TOKEN}`, '');
  expect(printed + plan.stderr + plan.summary + comment(github).body).not.toContain(TOKEN);
});
