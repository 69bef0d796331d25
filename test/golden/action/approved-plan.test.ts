import { expect, test } from 'vitest';
import { naming } from '../../support/naming.ts';
import {
  annotations,
  change,
  entries,
  expectInSync,
  HEAD,
  KIND,
  problemsOf,
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

test('a plan that changed since its approval is shown and not applied', async () => {
  const twilio = await twilioWith(LIVE);
  const repo = repository(twilio, FILE);
  const approved = (await repo.plan({}, 'push')).outputs['plan-id'] ?? '';
  repo.write(`${FILE}  new: { studio: Webchat Flow${KIND.newEntry(9)} }\n`);

  const apply = await repo.apply({ 'approved-plan-id': approved }, 'push');

  expect(apply).toMatchObject({ code: 1, outputs: { blocked: 'true' } });
  const present = apply.outputs['plan-id'];
  expect(problemsOf(apply)).toContain('error FA308');
  expect(annotations(apply)).toContainEqual(
    naming('FA308', `"${approved}"`, `\`approved-plan-id: ${present}\``),
  );
  expect(twilio.writes()).toEqual([]);
  expect(apply.outputs).toMatchObject({ creates: '1', updates: '1' });
  expect(apply.outputs['plan-id']).toMatch(/^[0-9a-f]{64}$/);
  expect(apply.summary).toContain('+ create <code>new</code>');
});

test('rejects the short id in the last line of a comment, and reports the full id', async () => {
  const twilio = await twilioWith(LIVE);
  const repo = repository(twilio, FILE);
  const id = (await repo.plan({}, 'push')).outputs['plan-id'] ?? '';

  const apply = await repo.apply({ 'approved-plan-id': id.slice(0, 12).toUpperCase() }, 'push');

  expect(apply.code).toBe(1);
  expect(problemsOf(apply)[0]).toBe('error FA308');
  expect(annotations(apply)[0]).toEqual(
    naming(`"${id.slice(0, 12)}"`, '64 ', `\`approved-plan-id: ${id}\``, `"About this plan and its id"`),
  );
  expect(apply.summary).toContain('About this plan and its id');
  expect(twilio.writes()).toEqual([]);
});

test('a plan for a changed account has another id than the approved one', async () => {
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

test('an approved plan of an empty file is still blocked', async () => {
  const twilio = await twilioWith(LIVE);
  const repo = repository(twilio, `${HEAD}unlisted: delete\naddresses: {}\n`);
  const approved = (await repo.plan()).outputs['plan-id'] ?? '';

  const apply = await repo.apply({ 'approved-plan-id': approved });

  expect(apply).toMatchObject({ code: 1, outputs: { blocked: 'true' } });
  expect(twilio.writes()).toEqual([]);
});
