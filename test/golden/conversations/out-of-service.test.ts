import { expect, test } from 'vitest';
import { chat, cv, expectInSync, HEAD, ig, read, repository, said, twilioWith } from '../action/scene.ts';

const FILE = `${HEAD}addresses:
  acme: { name: Acme, website: https://www.acme.com, locale: en, studio: Webchat Flow, enabled: false }
  app: { name: App, studio: Webchat Flow }
`;
const BACK =
  'The key remains: a new address with the same deployment key restores the chat, without a change to the site.';

test('`enabled: false` counts as out of service in the title, and reports the site and the deployment key', async () => {
  const twilio = await twilioWith([chat(1, 'Acme'), chat(2, 'App')]);
  const repo = repository(twilio, FILE);

  const plan = await repo.plan({}, 'pull_request');
  const apply = await repo.apply();

  expect(said(plan).slice(2, 5)).toEqual([
    `  ~ update  acme  "Acme"  ${ig(1)}`,
    `      "www.acme.com" ("en") loses its chat: it embeds the deployment key ${cv(1)}.`,
    '      enabled  true → false',
  ]);
  expect(read(plan.summary).split('\n')[0]).toBe(
    '### Twilio Flex addresses: plan (1 to take out of service)',
  );
  expect(apply.code).toBe(0);
  expect(twilio.state.chatAddresses[ig(1)]?.auto_creation?.enabled).toBe(false);
  await expectInSync(twilio, repo);
});

test('an update to `enabled: false` counts against max-deletes', async () => {
  const twilio = await twilioWith([chat(1, 'Acme'), chat(2, 'App')]);

  const apply = await repository(twilio, FILE).apply({ 'max-deletes': '0' });

  expect(apply).toMatchObject({ code: 1, outputs: { blocked: 'true' } });
  expect(apply.stdout).toContain('FA305');
  expect(twilio.writes()).toEqual([]);
});

test('a delete reports how to restore the chat, and names an address without a key by its SID', async () => {
  const twilio = await twilioWith([
    chat(1, 'Acme'),
    chat(2, 'App', { address: 'made-up-by-twilio' }),
    chat(3, 'Kept'),
  ]);
  const file = `${HEAD}removed: [Acme, App]\naddresses:\n  kept: { name: Kept, studio: Webchat Flow }\n`;

  const plan = await repository(twilio, file).plan();

  const lost = said(plan).filter((line) => line.includes('lose their chat'));
  expect(lost).toEqual([
    `      Sites that embed the deployment key ${cv(1)} lose their chat. The file lists it under \`removed\`. ${BACK}`,
    `      Sites that embed ${ig(2)} lose their chat. The file lists it under \`removed\`.`,
  ]);
});

test('a delete frees the key: a new address with the key restores the chat', async () => {
  const twilio = await twilioWith([chat(1, 'Acme'), chat(2, 'Kept')]);
  const kept = `addresses:\n  kept: { name: Kept, studio: Webchat Flow }\n`;
  const repo = repository(twilio, `${HEAD}removed: [Acme]\n${kept}`);
  await repo.apply();
  repo.write(`${HEAD}${kept}  back: { name: Back, deploymentKey: ${cv(1)}, studio: Webchat Flow }\n`);

  const apply = await repo.apply();

  expect(apply).toMatchObject({ code: 0, outputs: { creates: '1' } });
  expect(Object.values(twilio.state.chatAddresses).map(({ address }) => address)).toEqual([cv(2), cv(1)]);
  await expectInSync(twilio, repo);
});

test('no link to the demo page of Flex Flows is shown', async () => {
  const twilio = await twilioWith([chat(1, 'Acme')]);
  const file = `${HEAD}addresses:
  acme: { name: Acme, studio: WebChat EN }
  new: { deploymentKey: ${cv(9)}, studio: WebChat EN }
`;
  const repo = repository(twilio, file);

  const plan = await repo.plan();
  const apply = await repo.apply();

  for (const text of [plan.stdout, plan.summary, apply.stdout, apply.summary])
    expect(read(text)).not.toContain('demo.flex.twilio.com');
});
