import { expect, test } from 'vitest';
import type { LiveAddress } from '../../src/address/address.ts';
import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import * as written from '../../src/apply/written-values.ts';
import type { DesiredAddress } from '../../src/plan/desired.ts';
import {
  ACCOUNT_VALUES,
  CHAT_SERVICE,
  type Differences,
  STUDIO,
  TASK,
  valuesWith,
  webhook,
} from '../support/addresses.ts';
import { desired, live } from './scene.ts';

const OTHER_SERVICE = 'IS00000000000000000000000000000002';

const forUpdate = (entry: DesiredAddress, now: LiveAddress) => written.forUpdate(FLEX_FLOW, entry, now);
const forDisable = (now: LiveAddress) => written.forDisable(FLEX_FLOW, now);
const isUnchanged = (planned: LiveAddress, now: LiveAddress, unmanaged: string[] = []) =>
  written.isUnchanged(FLEX_FLOW, planned, now, new Set(unmanaged));
const values = (differs: Differences) => valuesWith('Address 1', { chatService: CHAT_SERVICE, ...differs });

test("a create sends every value, with the account's chat service if the file names none", () => {
  expect(written.forCreate(desired(1), ACCOUNT_VALUES)).toEqual(values({}));
  expect(written.forCreate(desired(1, { chatService: OTHER_SERVICE }), ACCOUNT_VALUES)).toEqual(
    values({ chatService: OTHER_SERVICE }),
  );
});

test('an update sends every value, with the live one if the file has none', () => {
  const now = live(1, { name: 'Old', contactIdentity: 'set', chatService: OTHER_SERVICE, janitor: true });

  expect(forUpdate(desired(1), now)).toEqual(values({ chatService: OTHER_SERVICE, contactIdentity: 'set' }));
});

test('a value in the file overrides the live one', () => {
  const wanted = { chatService: CHAT_SERVICE, contactIdentity: '', enabled: false };
  const now = live(1, { contactIdentity: 'set', chatService: OTHER_SERVICE });

  expect(forUpdate(desired(1, wanted), now)).toEqual(values(wanted));
});

test('an unmanaged field is sent with its live value', () => {
  const byHand = { enabled: false, janitor: true, longLived: true, contactIdentity: 'x' };
  const fields = [...Object.keys(byHand), 'integration', 'studio.flow', 'studio.retryCount'];
  const now = live(1, { ...byHand, ...webhook('https://by.hand/', 1) });

  expect(forUpdate(desired(1, { contactIdentity: 'wanted' }, fields), now)).toEqual(
    values({ ...byHand, ...webhook('https://by.hand/', 1) }),
  );
});

test('`enabled` is sent as in the file if the account has no value', () => {
  const sent = forUpdate(desired(1, { enabled: false }, ['enabled']), live(1, { enabled: null }));

  expect(sent.get('enabled')).toBe(false);
});

test('unmanaged parts of a task are kept while the integration remains a task', () => {
  const wanted = desired(1, TASK, ['task.priority', 'task.timeout', 'task.channel']);
  const byHand = { 'task.channel': 'default', 'task.priority': 9, 'task.timeout': 9 };
  const now = live(1, { ...TASK, 'task.workflow': 'WW9', ...byHand, 'task.creationOnMessage': true });

  expect(forUpdate(wanted, now)).toEqual(values({ ...TASK, ...byHand, 'task.creationOnMessage': true }));
  expect(forUpdate(wanted, live(1))).toEqual(values(TASK));
});

test.each([
  [undefined, true, true],
  [undefined, false, undefined],
  [false, true, false],
  [true, false, true],
])('creationOnMessage is sent as given: the file has %o, the account %o, sent is %o', (said, now, sent) => {
  const field = 'task.creationOnMessage';

  const update = forUpdate(desired(1, { ...TASK, [field]: said }), live(1, { ...TASK, [field]: now }));

  expect(update.get(field)).toBe(sent);
});

test('an unmanaged retry count is kept within one integration but not when the integration changes', () => {
  const wanted = desired(1, webhook('https://a/', 1), ['webhook.retryCount', 'studio.retryCount']);

  expect(forUpdate(wanted, live(1, webhook('https://b/', 0)))).toEqual(values(webhook('https://a/', 0)));
  expect(forUpdate(wanted, live(1))).toEqual(values(webhook('https://a/', 1)));
});

test('a disable keeps all other values, even those of an unknown integration', () => {
  const rest = { contactIdentity: 'x', janitor: true, ...webhook('https://a/?k=1') };

  expect(forDisable(live(1, rest))).toEqual(values({ ...rest, enabled: false }));
  expect(forDisable(live(1, { integration: 'new' }))).toEqual(
    values({ integration: undefined, enabled: false }),
  );
});

test('an address is unchanged if all its fields are, including the secrets of its webhook', () => {
  const planned = { ...webhook('https://a/?k=1') };

  expect(isUnchanged(live(1, planned), live(1, planned))).toBe(true);
  for (const differs of [
    { name: 'Other' },
    { enabled: false },
    { janitor: true },
    { longLived: true },
    { contactIdentity: 'x' },
    { chatService: OTHER_SERVICE },
    webhook('https://a/?k=2'),
  ])
    expect(isUnchanged(live(1, planned), live(1, { ...planned, ...differs }))).toBe(false);
  expect(isUnchanged(live(1, planned), live(1, STUDIO))).toBe(false);
});

test('an address counts as unchanged if only an unmanaged field changed', () => {
  expect(isUnchanged(live(1), live(1, { enabled: false }), ['enabled'])).toBe(true);
  expect(isUnchanged(live(1), live(1, { enabled: false, janitor: true }), ['enabled'])).toBe(false);
});
