import { expect, test } from 'vitest';
import {
  annotations,
  change,
  entries,
  expectInSync,
  HEAD,
  KIND,
  repository,
  row,
  twilioWith,
} from './scene.ts';

const LIVE = [row(1, 'Acme', { retryCount: 1 }), row(2, 'Careers')];
const FILE = `${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`;

test('an approved plan is applied with its deletes in an unattended run', async () => {
  const twilio = await twilioWith(LIVE);
  const repo = repository(twilio, FILE);
  const { outputs } = await repo.plan({}, 'push');

  const apply = await repo.apply({ 'approved-plan-id': outputs['plan-id'] ?? '' }, 'push');

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1', deletes: '1', held: '0' } });
  expect(twilio.names()).toEqual(['Acme']);
  await expectInSync(twilio, repo);
});

test('a plan with another id than the approved one is shown and not applied', async () => {
  const twilio = await twilioWith(LIVE);
  const repo = repository(twilio, FILE);
  const approved = (await repo.plan({}, 'push')).outputs['plan-id'] ?? '';
  repo.write(`${FILE}  new: { studio: Webchat Flow${KIND.newEntry(9)} }\n`);

  const apply = await repo.apply({ 'approved-plan-id': approved }, 'push');

  expect(apply).toMatchObject({ code: 1, outputs: { blocked: 'true' } });
  const present = apply.outputs['plan-id'];
  expect(annotations(apply).join('\n')).toContain(
    `::error title=FA308::The plan changed since it was approved: "${approved}" was approved, and the present plan is ${present}. Review the present plan, then approve it with \`approved-plan-id: ${present}\`.`,
  );
  expect(twilio.writes()).toEqual([]);
  expect(apply.outputs).toMatchObject({ creates: '1', updates: '1' });
  expect(apply.outputs['plan-id']).toMatch(/^[0-9a-f]{64}$/);
  expect(apply.summary).toContain('+ create <code>new</code>');
});

test('the beginning of an id, as the last line of a comment has it, is rejected with the whole id', async () => {
  const twilio = await twilioWith(LIVE);
  const repo = repository(twilio, FILE);
  const id = (await repo.plan({}, 'push')).outputs['plan-id'] ?? '';

  const apply = await repo.apply({ 'approved-plan-id': id.slice(0, 12).toUpperCase() }, 'push');

  expect(apply.code).toBe(1);
  expect(annotations(apply)[0]).toBe(
    `::error title=FA308::"${id.slice(0, 12)}" is only the beginning of the present plan's id, and the whole id is required. Give all 64 characters: \`approved-plan-id: ${id}\`. The comment and the job summary have the whole id in the section "About this plan and its id"; their last line has the beginning alone.`,
  );
  expect(apply.summary).toContain('About this plan and its id');
  expect(twilio.writes()).toEqual([]);
});

test('a plan for another account has another id than the approved one', async () => {
  const twilio = await twilioWith(LIVE);
  const repo = repository(twilio, FILE);
  const approved = (await repo.plan()).outputs['plan-id'] ?? '';
  change(twilio, 1, { retryCount: 2 });

  const apply = await repo.apply({ 'approved-plan-id': approved });

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toEqual([]);
});

test('an approved plan may put more out of service than max-deletes allows', async () => {
  const twilio = await twilioWith(LIVE);
  const repo = repository(twilio, FILE);
  const approved = (await repo.plan()).outputs['plan-id'] ?? '';

  const apply = await repo.apply({ 'approved-plan-id': approved, 'max-deletes': '0' });

  expect(apply).toMatchObject({ code: 0, outputs: { blocked: 'false', deletes: '1' } });
  expect(twilio.names()).toEqual(['Acme']);
});

test('an approved plan of an empty file is blocked all the same', async () => {
  const twilio = await twilioWith(LIVE);
  const repo = repository(twilio, `${HEAD}unlisted: delete\naddresses: {}\n`);
  const approved = (await repo.plan()).outputs['plan-id'] ?? '';

  const apply = await repo.apply({ 'approved-plan-id': approved });

  expect(apply).toMatchObject({ code: 1, outputs: { blocked: 'true' } });
  expect(twilio.writes()).toEqual([]);
});
