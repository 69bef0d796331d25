import { expect, test } from 'vitest';
import { seedSids, studioSids } from '../../support/sandbox/index.ts';
import { HEAD, read, repository, said, twilioWith } from './scene.ts';

const FILE = `${HEAD}addresses:
  acme-en:
    name: Acme.com (English)
    website: https://www.acme.com
    locale: en-US
    studio: WebChat EN
`;

test('a first plan for an empty account shows the whole address and writes nothing', async () => {
  const twilio = await twilioWith([]);

  const plan = await repository(twilio, FILE).plan({}, 'pull_request');

  expect(plan.code).toBe(0);
  expect(plan.stderr).toBe('');
  expect(twilio.requests().sort()).toEqual(['GET /v1/Configuration', 'GET /v1/FlexFlows', 'GET /v2/Flows']);
  expect(said(plan)).toEqual([
    `Plan for ${seedSids.account} (addresses.yaml)`,
    '',
    '  + create  acme-en  "Acme.com (English)"',
    '      name               "Acme.com (English)"',
    '      enabled            true',
    '      integration        studio',
    `      studio.flow        WebChat EN (${studioSids.en})`,
    '      studio.retryCount  3',
    '      janitor            false',
    '      longLived          false',
    '',
    'Flex UI 1.x ended on 2026-06-01. `npx twilio-flex-addresses migrate` writes the file for Flex UI 2.x (Flex Conversations) from this one.',
    '',
    'Plan: 1 to create; 0 as the file says.',
  ]);
  const [title, , sentence, , headline] = read(plan.summary).split('\n');
  expect(title).toBe('### Twilio Flex addresses: plan (1 to create)');
  expect(sentence).toBe('**When applied, this creates 1 address.**');
  expect(headline).toBe('`addresses.yaml` · 0 as the file says');
});
