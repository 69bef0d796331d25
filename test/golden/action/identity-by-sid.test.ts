import { expect, test } from 'vitest';
import { expectInSync, HEAD, KIND, onePath, repository, row, sidOf, twilioWith } from './scene.ts';

const pinned = (name: string, sid: string) => `${HEAD}addresses:
  acme:
    name: ${name}
    sid: ${sid}
    studio: Webchat Flow
`;

test('a pinned address is renamed in place, whatever its name was', async () => {
  const twilio = await twilioWith([row(1, 'Made by hand'), row(2, 'Another')]);
  const repo = repository(twilio, pinned('Acme', sidOf(1)));

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(twilio.writes()).toMatchObject([
    { request: `POST ${onePath(sidOf(1))}`, form: { FriendlyName: 'Acme' } },
  ]);
  expect(twilio.names()).toEqual(['Acme', 'Another']);
  await expectInSync(twilio, repo);
});

test('a pinned entry claims its address among two of the same name', async () => {
  const twilio = await twilioWith([row(1, 'Acme'), row(2, 'Acme')]);

  const plan = await repository(twilio, pinned('Acme', sidOf(2))).plan();

  expect(plan.code).toBe(0);
  expect(plan.outputs).toMatchObject({ changed: 'false', unlisted: '1' });
  expect(JSON.parse(plan.outputs.addresses ?? '')).toMatchObject({ acme: { sid: sidOf(2) } });
});

test('the digits of a SID may be in either case', async () => {
  const sid = `${KIND.sandbox.prefix}0000000000000000000000000000abcd`;
  const twilio = await twilioWith([{ ...row(1, 'Acme'), sid }]);

  const plan = await repository(
    twilio,
    pinned('Acme', `${KIND.sandbox.prefix}${sid.slice(2).toUpperCase()}`),
  ).plan();

  expect(plan).toMatchObject({ code: 0, outputs: { changed: 'false', unlisted: '0' } });
});
