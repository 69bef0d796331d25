import type { LiveAddress } from '../address/address.ts';
import type { Kind } from '../address/kind.ts';
import type { Values } from '../address/value.ts';
import { WebhookUrl } from '../address/webhook-url.ts';
import { type Problem, problem, warning } from '../problem.ts';
import { quote } from '../text/quote.ts';
import type { Desired } from './desired.ts';
import type { Change } from './plan.ts';

export function warnings(
  desired: Desired,
  live: readonly LiveAddress[],
  listedHosts: ReadonlySet<string>,
  changes: readonly Change[],
): Problem[] {
  return [...noAccount(desired), ...newHosts(changes, live, listedHosts)];
}

function noAccount(desired: Desired): Problem[] {
  if (desired.account !== undefined) return [];
  return [
    warning(
      'FA137',
      'The file names no account: it would be applied to whichever the credentials belong to',
      'Add `account: AC…`.',
      { place: { file: desired.file, line: 1, column: 1 }, path: 'account' },
    ),
  ];
}

/** Chats that move to a host which no live webhook had: worth a reviewer's second look. */
function newHosts(
  changes: readonly Change[],
  live: readonly LiveAddress[],
  listedHosts: ReadonlySet<string>,
): Problem[] {
  const known = new Set([...live.flatMap(({ values }) => hostsIn(values)), ...listedHosts]);
  return changes.flatMap((change): Problem[] => {
    if (change.action !== 'update') return [];
    const { desired, key } = change;
    return change.fields.flatMap(({ field }): Problem[] => {
      const url = desired.values.get(field);
      if (!(url instanceof WebhookUrl) || known.has(url.host)) return [];
      return [
        warning(
          'FA229',
          `The chats of ${key} move to ${quote(url.shownHost)}, a host that no live or listed webhook had`,
          'Check that the host is yours.',
          { place: desired.place, path: `addresses.${key}.${field.split('.')[0]}` },
        ),
      ];
    });
  });
}

/** The hosts of all URLs among the values, to be compared. */
export function hostsIn(values: Values): string[] {
  return [...values.values()].flatMap((value) => (value instanceof WebhookUrl ? [value.host] : []));
}

/** What a new address needs, and neither the file nor the account says. */
export function missingAccountValues(
  kind: Kind,
  changes: readonly Change[],
  accountValues: Values,
): Problem[] {
  return kind.fields.flatMap((field) => {
    if (field.type !== 'sid' || accountValues.has(field.path)) return [];
    const { code, message, remedy } = field.missing;
    const needing = changes.filter((change) => change.action === 'create');
    return needing
      .filter(({ desired }) => !desired.values.has(field.path))
      .map(({ key, desired }) =>
        problem(code, `${message} ${key}`, remedy, { place: desired.place, path: `addresses.${key}` }),
      );
  });
}
