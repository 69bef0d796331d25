import { expect, test } from 'vitest';
import { lostWithOtherSettings, RESPONSE_LOST } from '../../../src/apply/notes.ts';
import type { Fault } from '../../support/sandbox/index.ts';
import {
  chat,
  cv,
  expectInSync,
  fault,
  HEAD,
  ig,
  made,
  repository,
  said,
  twilioWith,
} from '../action/scene.ts';

const FILE = `${HEAD}addresses:\n  acme: { name: Acme, deploymentKey: ${cv(1)}, studio: Webchat Flow }\n`;
const CREATE = /\/Configuration\/Addresses$/;
const lost = (when: 'before' | 'after'): Fault => ({ kind: 'reset', when });
const creates = (requests: readonly string[]) =>
  requests.filter((request) => request === 'POST /v1/Configuration/Addresses');

test('a create whose response is lost is found by its key, without another list', async () => {
  const twilio = await twilioWith([], { fault: fault('POST', CREATE, lost('after')) });
  const repo = repository(twilio, FILE);

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(said(apply)).toContain(`      ${RESPONSE_LOST}`);
  expect(JSON.parse(apply.outputs.addresses ?? '')).toMatchObject({ acme: { sid: made(1) } });
  // The plan's list, and that of the read-back.
  expect(twilio.requests().filter((one) => one === 'GET /v1/Configuration/Addresses')).toHaveLength(2);
  await expectInSync(twilio, repo);
});

test('a create whose response is lost is in doubt when its key has other settings', async () => {
  const twilio = await twilioWith([], {
    fault: ({ method }) => {
      if (method !== 'POST' || twilio.state.chatAddresses[ig(7)] !== undefined) return undefined;
      twilio.state.chatAddresses[ig(7)] = chat(7, 'Of someone else', { address: cv(1) });
      return lost('before');
    },
  });
  const repo = repository(twilio, FILE);

  const apply = await repo.apply();

  expect(apply.code).toBe(1);
  expect(said(apply)).toContain(`      ${lostWithOtherSettings(ig(7), 'deployment key')}`);
  expect(said(apply).at(-1)).toBe('Apply: 1 in doubt.');
  expect(creates(twilio.requests())).toHaveLength(1);
  expect(await repo.apply()).toMatchObject({ code: 0, outputs: { creates: '0', updates: '1' } });
  await expectInSync(twilio, repo);
});

test('a create that never arrived is in doubt, and the next run sends it once', async () => {
  const twilio = await twilioWith([], { fault: fault('POST', CREATE, lost('before')) });
  const repo = repository(twilio, FILE);

  const first = await repo.apply();
  expect(first.code).toBe(1);
  expect(said(first).at(-1)).toBe('Apply: 1 in doubt.');
  expect(creates(twilio.requests())).toHaveLength(1);

  const second = await repo.apply();
  expect(second).toMatchObject({ code: 0, outputs: { creates: '1' } });
  expect(twilio.names()).toEqual(['Acme']);
  await expectInSync(twilio, repo);
});

test.each([400, 409, 'existing'] as const)(
  'a create whose response is lost for good is not repeated, whether Twilio responds to a second one with %s or not',
  async (duplicateAddress) => {
    const twilio = await twilioWith([], {
      switches: { duplicateAddress, lateCreates: 3 },
      fault: fault('POST', CREATE, { kind: 'status', status: 500, code: 20500, applied: true }),
    });
    const repo = repository(twilio, FILE);

    await repo.apply();
    await repo.apply();

    expect(twilio.names()).toEqual(['Acme']);
    expect(creates(twilio.requests())).toHaveLength(1);
    await expectInSync(twilio, repo);
  },
);

test('another type with the same address is not taken for the one that was created', async () => {
  const twilio = await twilioWith([], {
    fault: ({ method }) => {
      if (method !== 'POST') return undefined;
      twilio.state.chatAddresses[ig(7)] = chat(7, 'Acme', { address: cv(1), type: 'sms' });
      return lost('before');
    },
  });

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(1);
  expect(said(apply).at(-1)).toBe('Apply: 1 in doubt.');
  expect(twilio.state.chatAddresses[ig(7)]?.type).toBe('sms');
});
