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

/** Creates a chat address: `found` is what has its key at each look. */
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

test('a new address of a key is looked for by the key alone, and made', async () => {
  expect(await creating(chat.live(1))).toMatchObject({ status: 'done', sid: ig(1), asked: [cv(1)], sent: 1 });
});

test('an address that has the key by now is left alone, whatever its name', async () => {
  const ended = await creating(chat.live(1), () => [chat.live(2, { name: 'Other' })]);

  expect(ended).toMatchObject({ status: 'left alone', sent: 0 });
  expect(ended.note).toContain(ig(2));
});

test.each<[string, LiveAddress, string]>([
  ['its name in another spelling', chat.live(1, { name: 'ADDRESS 1' }), 'done'],
  ['another name', chat.live(1, { name: 'Other' }), 'in doubt'],
  ['other settings', chat.live(1, { enabled: false }), 'in doubt'],
])('an answer with %s is %s', async (_, made, status) => {
  expect(await creating(made, () => [], made)).toMatchObject({ status, sid: ig(1) });
});

test('an answer in another spelling counts where the look for it fails, and a bug does not', async () => {
  const made = chat.live(1, { name: 'ADDRESS 1' });

  expect(await creating(made, () => [], new RequestError('refused', 'no', 503))).toMatchObject({
    status: 'done',
  });
  await expect(creating(made, () => [], new TypeError('a bug'))).rejects.toThrow(TypeError);
});

const refused = (status: number) => new RequestError('refused', 'no', status, 20001);

test.each([400, 403])(
  'a create that Twilio refuses with %i fails, and says how to make it by its key',
  async (status) => {
    const ended = await creating(refused(status));

    expect(ended).toMatchObject({ status: 'failed', code: 20001, asked: [cv(1), cv(1)] });
    expect(ended.note).toContain(cv(1));
  },
);

test('only a refusal for want of a permission speaks of one', async () => {
  expect((await creating(refused(403))).note).toContain('permission');
  expect((await creating(refused(400))).note).not.toContain('permission');
});

test('a create that is refused since another has the key says which', async () => {
  const ended = await creating(refused(400), (look) => (look === 1 ? [] : [chat.live(2)]));

  expect(ended.status).toBe('failed');
  expect(ended.note).toContain(ig(2));
});

test('a create that is refused fails by that, though the look after it fails as well', async () => {
  const after = (error: Error) => (look: number) => (look === 1 ? [] : error);

  expect(await creating(refused(400), after(refused(503)))).toMatchObject({ status: 'failed', code: 20001 });
  await expect(creating(refused(400), after(new TypeError('a bug')))).rejects.toThrow(TypeError);
});

test('a refusal of all that the account asks for is no refusal of this address', async () => {
  expect((await creating(refused(401))).asked).toEqual([cv(1)]);
});
