import type { LiveAddress } from '../../src/address/address.ts';
import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import type { Value, Values } from '../../src/address/value.ts';
import { WebhookUrl } from '../../src/address/webhook-url.ts';
import type { Desired, DesiredAddress } from '../../src/plan/desired.ts';
import type { PlanOptions } from '../../src/plan/make-plan.ts';
import type { Witness } from '../../src/plan/witness.ts';

export const ACCOUNT = 'AC00000000000000000000000000000001';
export const CHAT_SERVICE = 'IS00000000000000000000000000000001';
export const FLOW = 'FW00000000000000000000000000000001';
export const PLACE = { file: 'addresses.yaml', line: 1, column: 1 };

/** What the account supplies for new addresses. */
export const ACCOUNT_VALUES: Values = new Map([['chatService', CHAT_SERVICE]]);

/** The SID of the nth address. */
export const fo = (n: number): string => `FO${String(n).padStart(32, '0')}`;

/** The SID of the nth chat address, and its deployment key. */
export const ig = (n: number): string => `IG${fo(n).slice(2)}`;
export const cv = (n: number): string => `CV${fo(n).slice(2)}`;

/** Field path → value; undefined takes a field away. */
export type Differences = Readonly<Record<string, Value | undefined>>;

export const STUDIO = { integration: 'studio', 'studio.flow': FLOW, 'studio.retryCount': 3 } as const;

export const webhook = (url: string, retryCount = 3) => ({
  integration: 'webhook',
  'webhook.url': new WebhookUrl(url),
  'webhook.retryCount': retryCount,
});

export const TASK = {
  integration: 'task',
  'task.workspace': 'WS1',
  'task.workflow': 'WW1',
  'task.channel': 'chat',
  'task.priority': 5,
  'task.timeout': 60,
} as const;

/** The values of an address that goes to Studio, but for what differs. */
export function valuesWith(name: string, differs: Differences = {}): Map<string, Value> {
  const integration = 'integration' in differs ? {} : STUDIO;
  const all = { name, enabled: true, janitor: false, longLived: false, ...integration, ...differs };
  return new Map(
    Object.entries(all).flatMap(([path, value]) => (value === undefined ? [] : [[path, value] as const])),
  );
}

export function live(n: number, differs: Differences = {}): LiveAddress {
  const values = valuesWith(`Address ${n}`, { chatService: CHAT_SERVICE, contactIdentity: '', ...differs });
  return { sid: fo(n), name: String(values.get('name')), values };
}

/** An entry that asks for what `live` makes, but for what differs. */
export function desired(
  key: string,
  name: string,
  differs: Differences = {},
  more: Partial<DesiredAddress> = {},
): DesiredAddress {
  return {
    key,
    place: PLACE,
    namePlace: PLACE,
    sid: undefined,
    was: [],
    websites: [],
    locales: [],
    name,
    values: valuesWith(name, differs),
    unmanaged: new Set(),
    ...more,
  };
}

export function desiredFile(addresses: readonly DesiredAddress[], more: Partial<Desired> = {}): Desired {
  return {
    kind: FLEX_FLOW,
    file: 'addresses.yaml',
    environment: undefined,
    account: undefined,
    scope: [],
    unlisted: 'report',
    ignore: [],
    removed: [],
    addresses,
    unresolved: new Set(),
    ...more,
  };
}

/** Nobody watches, and nothing was seen before, though earlier versions of the file are known. */
export const NOBODY: Extract<Witness, { kind: 'nobody' }> = {
  kind: 'nobody',
  saw: () => false,
  isNewlyRemoved: () => false,
  knowsFormer: true,
};

/** What a plan at a desk is made with. */
export const PLAN_OPTIONS: PlanOptions = {
  account: ACCOUNT,
  maxDeletes: { kind: 'all' },
  inputStyle: 'workflow',
  witness: { kind: 'person' },
  approvedPlanId: undefined,
  base: undefined,
  former: [],
  judgesDrift: true,
  names: new Map(),
  found: [],
  accountValues: ACCOUNT_VALUES,
};
