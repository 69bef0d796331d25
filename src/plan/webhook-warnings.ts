import type { LiveAddress } from '../address/address.ts';
import type { Values } from '../address/value.ts';
import { WebhookUrl } from '../address/webhook-url.ts';
import { newHost, newVariableHost } from '../messages/hints.ts';
import { type At, located, type Problem } from '../problem.ts';
import type { Desired, DesiredAddress, SentVariable } from './desired.ts';
import type { Change, Create, Plan, Update } from './plan.ts';

/** The webhooks of the base version. */
export interface ListedWebhooks {
  readonly hosts: ReadonlySet<string>;
  /** Variables and the hosts that they were sent to; undefined where there is no base version. */
  readonly variables: ReadonlySet<string> | undefined;
}

export function listedWebhooks(base: Plan | undefined): ListedWebhooks {
  const listed = base?.claims.map(({ desired }) => desired) ?? [];
  return {
    hosts: new Set(listed.flatMap(({ values }) => hostsIn(values))),
    variables: base && new Set(listed.flatMap(({ sends = [] }) => sends.map(pairOf))),
  };
}

/** For reviewers: new hosts, and variables that are sent to a host for the first time. */
export function webhookWarnings(
  desired: Desired,
  live: readonly LiveAddress[],
  listed: ListedWebhooks,
  changes: readonly Change[],
): Problem[] {
  const changed = changes.filter((change) => change.action === 'update' || change.action === 'create');
  return [...newHosts(changed, live, listed.hosts), ...newlySent(desired, listed.variables, changed)];
}

/** Chats that go to a host that no webhook had before. One warning for each host. */
function newHosts(
  changes: readonly (Update | Create)[],
  live: readonly LiveAddress[],
  listedHosts: ReadonlySet<string>,
): Problem[] {
  const known = new Set([...live.flatMap(({ values }) => hostsIn(values)), ...listedHosts]);
  const going = new Map<string, { first: Update | Create; host: string; at: At; keys: string[] }>();
  for (const change of changes) {
    const { desired, key } = change;
    for (const { field } of change.fields) {
      const url = desired.values.get(field);
      if (!(url instanceof WebhookUrl) || known.has(url.host)) continue;
      const same = going.get(url.host);
      if (same === undefined)
        going.set(url.host, { first: change, host: url.shownHost, at: at(desired, field), keys: [key] });
      else same.keys.push(key);
    }
  }
  return [...going.values()].map(({ first, host, at: place, keys }) =>
    located(newHost(keys, first.action === 'create', host), place),
  );
}

/** Each new pair of variable and host; without a base version, the pairs of webhooks that change. */
function newlySent(
  { addresses }: Desired,
  listed: ReadonlySet<string> | undefined,
  changes: readonly (Update | Create)[],
): Problem[] {
  const sent =
    listed === undefined
      ? changes.flatMap(({ desired, fields }) => {
          const paths = new Set(fields.map(({ field }) => field));
          return (desired.sends ?? [])
            .filter(({ field }) => paths.has(field))
            .map((one) => [desired, one] as const);
        })
      : addresses.flatMap((desired) => (desired.sends ?? []).map((one) => [desired, one] as const));
  const seen = new Set(listed);
  return sent.flatMap(([desired, one]): Problem[] => {
    const pair = pairOf(one);
    if (seen.has(pair)) return [];
    seen.add(pair);
    const place = { ...at(desired, one.field), place: one.place };
    return [located(newVariableHost(one.variable, one.host), place)];
  });
}

function pairOf({ variable, host }: SentVariable): string {
  return `${variable} ${host}`;
}

function at({ key, place }: DesiredAddress, field: string): At {
  return { place, path: `addresses.${key}.${field.split('.')[0]}`, entry: key };
}

/** The hosts of all URLs among the values, to be compared. */
function hostsIn(values: Values): string[] {
  return [...values.values()].flatMap((value) => (value instanceof WebhookUrl ? [value.host] : []));
}
