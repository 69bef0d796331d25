import { expect, test } from 'vitest';
import type { LiveAddress } from '../../src/address/address.ts';
import { CHAT_ADDRESS } from '../../src/address/chat-address/kind.ts';
import { RequestError } from '../../src/address/request-error.ts';
import type { AddressStore } from '../../src/address/store.ts';
import { write } from '../../src/apply/write.ts';
import { buildersFor, cv, ig } from '../support/addresses.ts';
import { create, planOf } from './scene.ts';

const chat = buildersFor(CHAT_ADDRESS);
const NAME = 'Address 1';
const CREATE = { ...create(1), desired: chat.desired('address-1', NAME, { deploymentKey: cv(1) }) };

/** Creates a chat address: `found` returns the addresses with its key at each look-up. */
async function creating(
  made: LiveAddress | Error,
  found: (look: number) => readonly LiveAddress[] | Error = () => [],
  fetched: LiveAddress | undefined | Error = undefined,
) {
  const asked: string[] = [];
  let sent = 0;
  const answer = <T>(value: T | Error): T => {
    if (value instanceof Error) throw value;
    return value;
  };
  const store = {
    kind: CHAT_ADDRESS,
    turn: async () => undefined,
    find: async (key: string) => {
      asked.push(key);
      return answer(found(asked.length));
    },
    fetch: async () => answer(fetched),
    create: async () => {
      sent++;
      return answer(made);
    },
  } as unknown as AddressStore;
  const clock = { now: () => 0, sleep: async () => undefined };
  const plan = { ...planOf([CREATE]), kind: CHAT_ADDRESS };
  return { ...(await write(CREATE, { plan, store, clock, random: () => 0 })), asked, sent };
}

test('a create with a deployment key is looked up by the key only, and sent', async () => {
  expect(await creating(chat.live(1))).toMatchObject({ status: 'done', sid: ig(1), asked: [cv(1)], sent: 1 });
});

test('a create is left alone if an address has its key by now, whatever its name', async () => {
  const ended = await creating(chat.live(1), () => [chat.live(2, { name: 'Other' })]);

  expect(ended).toMatchObject({ status: 'left alone', sent: 0 });
  expect(ended.note).toContain(ig(2));
});

test.each<[string, LiveAddress, string]>([
  ['its name in a different spelling', chat.live(1, { name: 'ADDRESS 1' }), 'done'],
  ['another name', chat.live(1, { name: 'Other' }), 'in doubt'],
  ['other settings', chat.live(1, { enabled: false }), 'in doubt'],
])('a create whose response has %s is %s', async (_, made, status) => {
  expect(await creating(made, () => [], made)).toMatchObject({ status, sid: ig(1) });
});

test('a create whose name comes back in a different spelling is done even if the read after it fails, except by a bug', async () => {
  const made = chat.live(1, { name: 'ADDRESS 1' });

  expect(await creating(made, () => [], new RequestError('refused', 'no', 503))).toMatchObject({
    status: 'done',
  });
  await expect(creating(made, () => [], new TypeError('a bug'))).rejects.toThrow(TypeError);
});

const refused = (status: number) => new RequestError('refused', 'no', status, 20001);

test.each([400, 403])(
  'a create that Twilio rejects with %i fails, and the note names its key',
  async (status) => {
    const ended = await creating(refused(status));

    expect(ended).toMatchObject({ status: 'failed', code: 20001, asked: [cv(1), cv(1)] });
    expect(ended.note).toContain(cv(1));
  },
);

test('only a create that is rejected with 403 mentions a permission', async () => {
  expect((await creating(refused(403))).note).toContain('permission');
  expect((await creating(refused(400))).note).not.toContain('permission');
});

test('a create that is rejected because another address has the key names that address', async () => {
  const ended = await creating(refused(400), (look) => (look === 1 ? [] : [chat.live(2)]));

  expect(ended.status).toBe('failed');
  expect(ended.note).toContain(ig(2));
});

test('a rejected create keeps its error code even if the look-up after it fails, except by a bug', async () => {
  const after = (error: Error) => (look: number) => (look === 1 ? [] : error);

  expect(await creating(refused(400), after(refused(503)))).toMatchObject({ status: 'failed', code: 20001 });
  await expect(creating(refused(400), after(new TypeError('a bug')))).rejects.toThrow(TypeError);
});

test('rejected credentials cause no further look-up of the key', async () => {
  expect((await creating(refused(401))).asked).toEqual([cv(1)]);
});
