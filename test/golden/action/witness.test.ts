import { expect, test } from 'vitest';
import { NOT_REVIEWED_OUT_OF_SERVICE } from '../../../src/apply/notes.ts';
import { shape } from '../../support/gfm.ts';
import { naming } from '../../support/naming.ts';
import {
  annotations,
  entries,
  expectInSync,
  HEAD,
  problemsOf,
  repository,
  row,
  said,
  settingsOf,
  sidOf,
  twilioWith,
} from './scene.ts';

const LIVE = [row(1, 'Acme', { retryCount: 1 }), row(2, 'Careers'), row(3, 'Old')];
const file = (unlisted: string) =>
  `${HEAD}unlisted: ${unlisted}\nremoved: [${sidOf(3)}]\n${entries({ acme: 'Acme' })}`;

test.each(['push', 'schedule'])(
  'an unattended run on %s holds the delete of an unlisted address and makes all other changes',
  async (event) => {
    const twilio = await twilioWith(LIVE);

    const apply = await repository(twilio, file('delete')).apply({}, event);

    expect(apply.code).toBe(0);
    expect(apply.outputs).toMatchObject({
      updates: '1',
      deletes: '1',
      held: '1',
      unlisted: '1',
      blocked: 'false',
    });
    expect(twilio.names()).toEqual(['Acme', 'Careers']);
    expect(said(apply).at(-1)).toBe('Apply: 1 held, 2 done.');
    expect(problemsOf(apply)).toEqual(['warning FA307']);
    expect(annotations(apply)).toEqual([naming('1 address', sidOf(2), '`approved-plan-id`')]);
    expect(shape(apply.summary).rows[1]).toEqual([
      `Careers${sidOf(2)}`,
      `:pause_button: held: delete${NOT_REVIEWED_OUT_OF_SERVICE}`,
    ]);
  },
);

test('an unattended run holds the disable of an unlisted address', async () => {
  const twilio = await twilioWith(LIVE);

  const apply = await repository(twilio, file('disable')).apply({}, 'schedule');

  expect(apply.outputs).toMatchObject({ updates: '1', held: '1' });
  expect(settingsOf(twilio, sidOf(2))?.enabled).toBe(true);
});

test('a plan on push shows the same changes as held', async () => {
  const twilio = await twilioWith(LIVE);

  const plan = await repository(twilio, file('delete')).plan({}, 'push');

  expect(plan.code).toBe(0);
  expect(said(plan).at(-1)).toMatch(/^Plan: 1 to delete, 1 to update, 1 held; .* 1 unlisted\.$/);
});

test('an entry that disables its own address needs no review', async () => {
  const twilio = await twilioWith([row(1, 'Acme')]);
  const off = `${HEAD}addresses:\n  acme: { name: Acme, studio: Webchat Flow, enabled: false }\n`;

  const apply = await repository(twilio, off).apply({}, 'push');

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1', held: '0' } });
});

test('a person reviews an apply on workflow_dispatch', async () => {
  const twilio = await twilioWith(LIVE);
  const repo = repository(twilio, file('delete'));

  const apply = await repo.apply({}, 'workflow_dispatch');

  expect(apply).toMatchObject({ code: 0, outputs: { deletes: '2', held: '0' } });
  expect(twilio.names()).toEqual(['Acme']);
  await expectInSync(twilio, repo);
});

test('a person reviews an apply of the CLI', async () => {
  const twilio = await twilioWith(LIVE);

  const apply = await repository(twilio, file('delete')).cli('apply', '--yes');

  expect(apply.code).toBe(0);
  expect(twilio.names()).toEqual(['Acme']);
});

test('a held change does not make the second run write', async () => {
  const twilio = await twilioWith(LIVE);
  const repo = repository(twilio, file('delete'));
  await repo.apply({}, 'push');
  const before = twilio.writes().length;

  const again = await repo.apply({}, 'push');

  expect(again).toMatchObject({ code: 0, outputs: { changed: 'false', held: '1' } });
  expect(twilio.writes()).toHaveLength(before);
});
