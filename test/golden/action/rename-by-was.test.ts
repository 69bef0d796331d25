import { expect, test } from 'vitest';
import {
  expectInSync,
  HEAD,
  KIND,
  LIST_PATH,
  onePath,
  read,
  repository,
  row,
  said,
  sidOf,
  twilioWith,
} from './scene.ts';

const FILE = `${HEAD}addresses:
  acme-de:
    name: Acme.de (Deutsch)
    was: Acme Deutsch
    website: https://www.acme.de
    studio: Webchat Flow
`;

test('`was` renames an address in place and keeps its SID', async () => {
  const twilio = await twilioWith([row(1, 'Acme Deutsch')]);
  const repo = repository(twilio, FILE);

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(apply.outputs).toMatchObject({ creates: '0', updates: '1', deletes: '0', unlisted: '0' });
  expect(twilio.requests().sort()).toEqual([
    'GET /v1/Configuration',
    `GET ${LIST_PATH}`,
    `GET ${LIST_PATH}`,
    `GET ${onePath(sidOf(1))}`,
    'GET /v2/Flows',
    `POST ${onePath(sidOf(1))}`,
  ]);
  expect(twilio.names()).toEqual(['Acme.de (Deutsch)']);
  expect(JSON.parse(apply.outputs.addresses ?? '')).toMatchObject({ 'acme-de': { sid: sidOf(1) } });
  await expectInSync(twilio, repo);
});

test('the plan of a rename shows the former and the new name', async () => {
  const twilio = await twilioWith([row(1, 'Acme Deutsch')]);

  const plan = await repository(twilio, FILE).plan();

  expect(said(plan)).toEqual([
    `Plan for ${twilio.state.accountSid} (addresses.yaml)`,
    '',
    `  ~ update  acme-de  "Acme Deutsch"  ${sidOf(1)}`,
    '      name  "Acme Deutsch" → "Acme.de (Deutsch)"',
    ...KIND.tryIt(1),
    '',
    ...KIND.notice,
    'Plan: 1 to update; 0 unchanged.',
  ]);
  expect(read(plan.summary)).toContain('```diff\n- name: "Acme Deutsch"\n+ name: "Acme.de (Deutsch)"\n```');
});

test('an entry with `was` is created when no address has the former name', async () => {
  const twilio = await twilioWith([row(1, 'acme deutsch')]);

  const plan = await repository(twilio, FILE).plan();

  expect(plan.outputs).toMatchObject({ creates: '1', updates: '0', unlisted: '1' });
});
