import { expect, test } from 'vitest';
import { RESPONSE_LOST } from '../../../src/apply/notes.ts';
import type { Fault } from '../../support/sandbox/index.ts';
import {
  entries,
  expectInSync,
  fault,
  HEAD,
  LIST,
  LIST_PATH,
  made,
  repository,
  said,
  twilioWith,
} from './scene.ts';

const FILE = HEAD + entries({}, { acme: 'Acme' });
const CREATES = (requests: readonly string[]) =>
  requests.filter((request) => request === `POST ${LIST_PATH}`);

const lost: [string, Fault][] = [
  ['the connection is reset', { kind: 'reset', when: 'after' }],
  ['half of it arrives', { kind: 'truncated', applied: true }],
  ['it is a page of HTML', { kind: 'html', applied: true }],
  ['it is HTTP 500', { kind: 'status', status: 500, code: 20500, applied: true }],
  ['it is HTTP 502 of something in between', { kind: 'status', status: 502, applied: true }],
  ['it is JSON of something else', { kind: 'body', body: '{"ok":true}', status: 201, applied: true }],
  ['it says that the create collided', { kind: 'status', status: 409, code: 45212, applied: true }],
];

test.each(lost)('a create whose response is lost (%s) is adopted and never sent twice', async (_, wrong) => {
  const twilio = await twilioWith([], { fault: fault('POST', LIST, wrong) });
  const repo = repository(twilio, FILE);

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(CREATES(twilio.requests())).toHaveLength(1);
  expect(JSON.parse(apply.outputs.addresses ?? '')).toMatchObject({ acme: { sid: made(1) } });
  expect(said(apply)).toContain(`      ${RESPONSE_LOST}`);
  await expectInSync(twilio, repo);
});

test('a create whose response is lost is adopted once a list shows it', async () => {
  const twilio = await twilioWith([], {
    switches: { lateCreates: 3 },
    fault: fault('POST', LIST, { kind: 'reset', when: 'after' }),
  });
  const repo = repository(twilio, FILE);

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(twilio.names()).toEqual(['Acme']);
  await expectInSync(twilio, repo);
});

test('a create whose response is lost is adopted when only the read-back shows it', async () => {
  const twilio = await twilioWith([], {
    switches: { lateCreates: 8 },
    fault: fault('POST', LIST, { kind: 'reset', when: 'after' }),
  });

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(0);
  expect(CREATES(twilio.requests())).toHaveLength(1);
  expect(JSON.parse(apply.outputs.addresses ?? '')).toMatchObject({ acme: { sid: made(1) } });
});
