import { expect, test } from 'vitest';
import { address, entries, expectInSync, fo, HEAD, made, repository, twilioWith } from './scene.ts';

const OTHERS = (['sms', 'whatsapp', 'facebook', 'line', 'custom'] as const).map((channel_type, n) =>
  address(10 + n, 'Acme', { channel_type }),
);

test('Flex Flows of other channels are never written, whatever their names', async () => {
  const twilio = await twilioWith([...OTHERS, address(1, 'Acme Careers')]);
  const repo = repository(
    twilio,
    `${HEAD}unlisted: delete\nremoved: [${fo(10)}]\n${entries({ acme: 'Acme' })}`,
  );

  const apply = await repo.apply({ 'max-deletes': 'all' });

  expect(apply.code).toBe(0);
  expect(apply.outputs).toMatchObject({ creates: '1', deletes: '1', ignored: '5' });
  expect(twilio.writes().map(({ request }) => request)).toEqual([
    'POST /v1/FlexFlows',
    `DELETE /v1/FlexFlows/${fo(1)}`,
  ]);
  expect(Object.values(twilio.state.flexFlows)).toEqual([
    ...OTHERS,
    expect.objectContaining({ sid: made(1), channel_type: 'web', friendly_name: 'Acme' }),
  ]);
  await expectInSync(twilio, repo, { 'max-deletes': 'all' });
});

test('an entry cannot be pinned to a Flex Flow of another channel', async () => {
  const twilio = await twilioWith(OTHERS);

  const plan = await repository(
    twilio,
    `${HEAD}addresses:\n  acme: { name: Acme, sid: ${fo(10)}, studio: Webchat Flow }\n`,
  ).plan();

  expect(plan.code).toBe(1);
  expect(plan.stdout).toContain(`${fo(10)} of acme is no web address: it serves another channel`);
});
