import type { Integration, LiveAddress, WantedSettings } from '../../src/address/address.ts';
import { WebhookUrl } from '../../src/address/webhook-url.ts';
import type { Placed } from '../../src/file/desired.ts';
import type { Desired, DesiredAddress } from '../../src/plan/desired.ts';
import type { MaxDeletes } from '../../src/plan/guards.ts';
import { makePlan, type PlanOptions } from '../../src/plan/make-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Problem } from '../../src/problem.ts';

const ACCOUNT = 'AC00000000000000000000000000000001';
const CHAT_SERVICE = 'IS00000000000000000000000000000001';
const STUDIO: Integration = { kind: 'studio', flow: 'FW00000000000000000000000000000001', retryCount: 3 };

export const placed = <T>(value: T, line = 1): Placed<T> => ({
  value,
  place: { file: 'addresses.yaml', line, column: 1 },
});

export const webhook = (url: string): Integration => ({
  kind: 'webhook',
  url: new WebhookUrl(url),
  retryCount: 3,
});

/** The SID of the nth live address. */
export const fo = (n: number): string => `FO${String(n).padStart(32, '0')}`;

export function live(n: number, name: string, differs: Partial<LiveAddress> = {}): LiveAddress {
  return {
    sid: fo(n),
    name,
    chatService: CHAT_SERVICE,
    contactIdentity: '',
    enabled: true,
    janitor: false,
    longLived: false,
    integration: STUDIO,
    ...differs,
  };
}

/** An entry that asks for what `live` makes, but for what differs. */
export function entry(
  key: string,
  name: string,
  differs: Partial<WantedSettings> & { was?: string; sid?: string } = {},
): DesiredAddress {
  const { was, sid, ...settings } = differs;
  return {
    key,
    place: placed('').place,
    namePlace: placed('', 7).place,
    sid: sid === undefined ? undefined : placed(sid),
    was: was === undefined ? undefined : placed(was),
    websites: [],
    locales: [],
    settings: {
      name,
      chatService: undefined,
      contactIdentity: undefined,
      enabled: true,
      janitor: false,
      longLived: false,
      integration: STUDIO,
      ...settings,
    },
    unmanaged: new Set(),
  };
}

export interface Scene {
  readonly live: readonly LiveAddress[];
  readonly entries: readonly DesiredAddress[];
  readonly unlisted?: Desired['unlisted'];
  readonly removed?: readonly string[];
  readonly scope?: readonly string[];
  readonly ignore?: readonly string[];
  readonly maxDeletes?: MaxDeletes;
  readonly witness?: PlanOptions['witness'];
  readonly otherSids?: readonly string[];
  /** Hosts of the webhooks that the file listed before. */
  readonly listedHosts?: readonly string[];
}

const texts = (list: readonly string[] = []) => list.map((text, n) => placed(text, n + 1));

/** The plan of a scene, with the usual 20% of max-deletes and a person as witness. */
export function plan(scene: Scene): Plan {
  const desired: Desired = {
    file: 'addresses.yaml',
    environment: undefined,
    account: placed(ACCOUNT),
    scope: texts(scene.scope),
    unlisted: scene.unlisted ?? 'report',
    ignore: texts(scene.ignore),
    removed: texts(scene.removed),
    addresses: scene.entries,
    unclear: new Set(),
  };
  return makePlan(
    desired,
    { addresses: scene.live, otherSids: new Set(scene.otherSids) },
    {
      account: ACCOUNT,
      maxDeletes: scene.maxDeletes ?? { kind: 'percent', percent: 20 },
      witness: scene.witness ?? { kind: 'person' },
      names: new Map(),
      listedHosts: new Set(scene.listedHosts),
      found: [],
      chatService: CHAT_SERVICE,
    },
  );
}

export const codes = (made: Plan): string[] => made.problems.map(({ code }) => code);

/** The one problem with this code. */
export function problem(made: Plan, code: string): Problem {
  const [first, ...more] = made.problems.filter((candidate) => candidate.code === code);
  if (first === undefined || more.length > 0) throw new Error(`${codes(made)}: not one ${code}`);
  return first;
}
