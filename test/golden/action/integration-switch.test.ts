import { expect, test } from 'vitest';
import { type Switches, studioSids } from '../../support/sandbox/index.ts';
import { address, expectInSync, fo, HEAD, repository, said, twilioWith } from './scene.ts';

const goingTo = (integration: string) => `${HEAD}addresses:\n  acme: { name: Acme, ${integration} }\n`;
const WEBHOOK = 'webhook: https://bots.acme.com/flex';
const TASK = 'task: { workspace: Flex Task Assignment, workflow: VIP }';

const settings: [string, Partial<Switches>][] = [
  ['the likeliest Twilio', {}],
  ['stale keys of the former kind stay', { staleIntegrationKeys: true }],
  ['what an update omits is reset', { omittedResetOnUpdate: true }],
  ['numbers are text', { integrationNumbersAsStrings: true }],
  ['keys that were never sent are absent', { fillIntegrationDefaults: false }],
];

test.each(settings)(
  'an address switches from Studio to webhook to task to Studio in place: %s',
  async (_, switches) => {
    const twilio = await twilioWith([address(1, 'Acme')], { switches });
    const repo = repository(twilio, goingTo(WEBHOOK));

    for (const [integration, type] of [
      [WEBHOOK, 'external'],
      [TASK, 'task'],
      ['studio: WebChat EN', 'studio'],
    ] as const) {
      repo.write(goingTo(integration));
      const apply = await repo.apply();

      expect(apply).toMatchObject({ code: 0, outputs: { creates: '0', updates: '1', deletes: '0' } });
      expect(twilio.writes().at(-1)).toMatchObject({
        request: `POST /v1/FlexFlows/${fo(1)}`,
        form: { IntegrationType: type },
      });
      expect(JSON.parse(apply.outputs.addresses ?? '')).toMatchObject({ acme: { sid: fo(1) } });
      await expectInSync(twilio, repo);
    }
    expect(twilio.writes()).toHaveLength(3);
  },
);

test('the plan of a switched integration shows the former fields and warns about a new host', async () => {
  const twilio = await twilioWith([address(1, 'Acme')]);

  const plan = await repository(twilio, goingTo(WEBHOOK)).plan();

  expect(said(plan).slice(2, 8)).toEqual([
    `  ~ update  acme  "Acme"  ${fo(1)}`,
    '      integration         studio → webhook',
    `      studio.flow         ${studioSids.webchatFlow} → not set`,
    '      studio.retryCount   3 → not set',
    '      webhook.url         not set → https://bots.acme.com/flex',
    '      webhook.retryCount  not set → 3',
  ]);
  expect(said(plan)).toContain('warning FA229 addresses.yaml:4:3 addresses.acme.webhook');
});
