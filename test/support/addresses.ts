import type { LiveAddress } from '../../src/address/address.ts';
import { NAME } from '../../src/address/field.ts';
import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import { type Kind, keyField, keyValue } from '../../src/address/kind.ts';
import type { Value, Values } from '../../src/address/value.ts';
import { WebhookUrl } from '../../src/address/webhook-url.ts';
import type { Desired, DesiredAddress } from '../../src/plan/desired.ts';
import type { PlanOptions } from '../../src/plan/make-plan.ts';
import type { Witness } from '../../src/plan/witness.ts';

export const ACCOUNT = 'AC00000000000000000000000000000001';
export const CHAT_SERVICE = 'IS00000000000000000000000000000001';
export const FLOW = 'FW00000000000000000000000000000001';
export const PLACE = { file: 'addresses.yaml', line: 1, column: 1 };

/** The values that the account supplies for new addresses. */
export const ACCOUNT_VALUES: Values = new Map([['chatService', CHAT_SERVICE]]);

/** The SID of the nth chat address, and its deployment key. */
export const ig = (n: number): string => `IG${fo(n).slice(2)}`;
export const cv = (n: number): string => `CV${fo(n).slice(2)}`;

/** Field path → value; undefined removes a field. */
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

/** Builders of addresses of a kind, live or in a file. */
export function buildersFor(kind: Kind) {
  const sid = (n: number) => `${kind.sidPrefix}${String(n).padStart(32, '0')}`;
  const key = keyField(kind);
  const flags = kind.fields.flatMap((field) =>
    field.type === 'flag' && field.integration === undefined && 'default' in field
      ? [[field.path, field.default] as const]
      : [],
  );
  const unset = kind.fields.flatMap((field) =>
    field.type === 'text' && field.path !== NAME ? [[field.path, field.unset] as const] : [],
  );

  /** The values of an address with a Studio Flow, apart from the differences. */
  function valuesWith(name: string, differs: Differences = {}): Map<string, Value> {
    const integration = 'integration' in differs ? {} : STUDIO;
    const all = { name, ...Object.fromEntries(flags), ...integration, ...differs };
    return new Map(
      Object.entries(all).flatMap(([path, value]) => (value === undefined ? [] : [[path, value] as const])),
    );
  }

  /** A nameless address is labelled by its key, or else by its SID. */
  function live(n: number, differs: Differences = {}): LiveAddress {
    const keys = key === undefined ? {} : { [key.path]: cv(n) };
    const values = valuesWith(`Address ${n}`, {
      chatService: CHAT_SERVICE,
      ...Object.fromEntries(unset),
      ...keys,
      ...differs,
    });
    return { sid: sid(n), name: String(values.get(NAME)) || (keyValue(kind, values) ?? sid(n)), values };
  }

  /** An entry that matches what `live` returns, apart from the differences. */
  function desired(
    entryKey: string,
    name: string,
    differs: Differences = {},
    more: Partial<DesiredAddress> = {},
  ): DesiredAddress {
    return {
      key: entryKey,
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

  function desiredFile(addresses: readonly DesiredAddress[], more: Partial<Desired> = {}): Desired {
    return {
      kind,
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

  return { sid, valuesWith, live, desired, desiredFile };
}

/** The builders for Flex Flows. `fo(n)` is the SID of the nth. */
export const { sid: fo, valuesWith, live, desired, desiredFile } = buildersFor(FLEX_FLOW);

/** Nobody watches the run, and no earlier version was seen, though there are some. */
export const NOBODY: Extract<Witness, { kind: 'nobody' }> = {
  kind: 'nobody',
  saw: () => false,
  isNewlyRemoved: () => false,
  knowsFormer: true,
};

/** The options of a plan in a terminal. */
export const PLAN_OPTIONS: PlanOptions = {
  account: ACCOUNT,
  maxDeletes: { kind: 'all' },
  witness: { kind: 'person' },
  approvedPlanId: undefined,
  base: undefined,
  former: [],
  judgesDrift: true,
  names: new Map(),
  found: [],
  accountValues: ACCOUNT_VALUES,
};
