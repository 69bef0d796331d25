import { expect, test } from 'vitest';
import { naming } from '../../support/naming.ts';
import {
  annotations,
  entries,
  expectInSync,
  HEAD,
  KIND,
  LIST_PATH,
  liveRows,
  made,
  onePath,
  problemsOf,
  repository,
  row,
  settingsOf,
  sidOf,
  twilioWith,
} from './scene.ts';

const OTHERS = KIND.otherTypes.map((type, n) => row(10 + n, 'Acme', { type }));

/** Lists show them, whatever they are asked for. */
const SEEN = { switches: { typeFilter: 'ignored' } } as const;

test('addresses of other channels are never written, whatever their names', async () => {
  const twilio = await twilioWith([...OTHERS, row(1, 'Acme Careers')], SEEN);
  const repo = repository(
    twilio,
    `${HEAD}unlisted: delete\nremoved: [${sidOf(10)}]\n${entries({}, { acme: 'Acme' })}`,
  );

  const apply = await repo.apply({ 'max-deletes': 'all' });

  expect(apply.code).toBe(0);
  expect(apply.outputs).toMatchObject({ creates: '1', deletes: '1', ignored: '5' });
  expect(twilio.writes().map(({ request }) => request)).toEqual([
    `POST ${LIST_PATH}`,
    `DELETE ${onePath(sidOf(1))}`,
  ]);
  expect(Object.values(liveRows(twilio))).toEqual([
    ...OTHERS,
    expect.objectContaining({ sid: made(1), friendly_name: 'Acme' }),
  ]);
  expect(settingsOf(twilio, made(1))?.type).toBe(KIND.type);
  await expectInSync(twilio, repo, { 'max-deletes': 'all' });
});

test('an entry cannot be pinned to an address of another channel', async () => {
  const twilio = await twilioWith(OTHERS, SEEN);

  const plan = await repository(
    twilio,
    `${HEAD}addresses:\n  acme: { name: Acme, sid: ${sidOf(10)}, studio: Webchat Flow }\n`,
  ).plan();

  expect(plan.code).toBe(1);
  expect(problemsOf(plan)).toEqual([expect.stringMatching(/^error FA222 addresses\.acme\.sid /)]);
  expect(annotations(plan)).toEqual([naming('acme', sidOf(10), KIND.elsewhere)]);
});
