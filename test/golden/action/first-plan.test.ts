import { expect, test } from 'vitest';
import { seedSids, studioSids } from '../../support/sandbox/index.ts';
import { HEAD, KIND, LIST_PATH, read, repository, said, twilioWith } from './scene.ts';

const FILE = `${HEAD}addresses:
  acme-en:
    name: Acme.com (English)
    website: https://www.acme.com
    locale: en-US
    studio: WebChat EN
${KIND.newLine(1)}`;

test('a first plan for an empty account shows the whole address and writes nothing', async () => {
  const twilio = await twilioWith([]);

  const plan = await repository(twilio, FILE).plan({}, 'pull_request');

  expect(plan.code).toBe(0);
  expect(plan.stderr).toBe('');
  expect(twilio.requests().sort()).toEqual([
    'GET /v1/Configuration',
    `GET ${LIST_PATH}`,
    'GET /v2/Flows',
    ...KIND.flowChecks(studioSids.en),
  ]);
  expect(said(plan)).toEqual([
    `Plan for ${seedSids.account} (addresses.yaml)`,
    '',
    '  + create  acme-en  "Acme.com (English)"',
    '      name               "Acme.com (English)"',
    ...KIND.shownIdentity(1),
    '      enabled            true',
    '      integration        studio',
    `      studio.flow        WebChat EN (${studioSids.en})`,
    '      studio.retryCount  3',
    ...KIND.shownAfter,
    ...KIND.supplied,
    '',
    ...KIND.notice,
    'Plan: 1 to create; 0 unchanged.',
  ]);
  const [title, , sentence, , headline] = read(plan.summary).split('\n');
  expect(title).toBe('### Twilio Flex addresses: plan (1 to create)');
  expect(sentence).toBe('**Applying this plan will create 1 address.**');
  expect(headline).toBe('`addresses.yaml` · 0 unchanged');
});
