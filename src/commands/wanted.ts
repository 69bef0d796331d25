import type { LiveAddress } from '../address/address.ts';
import type { Field } from '../address/field.ts';
import type { Kind } from '../address/kind.ts';
import { kindOf } from '../address/kinds.ts';
import type { DesiredFile } from '../file/desired.ts';
import type { Wanted } from '../twilio/look-ups.ts';

/**
 * What of Studio and TaskRouter addresses refer to.
 *
 * @param references what each address has in a field: a SID or name
 */
function wantedBy(kind: Kind, references: readonly ((path: string) => unknown)[]): Wanted {
  const referred = (resource: string) =>
    kind.fields
      .filter((field): field is Field => field.type === 'reference' && field.resource === resource)
      .flatMap(({ path }) => references.map((of) => of(path)))
      .filter((value) => typeof value === 'string' && value !== '');
  return {
    studioFlows: referred('studioFlow').length > 0,
    workspaces: new Set(referred('workspace').map(String)),
  };
}

export function wantedByFile({ api, entries }: DesiredFile): Wanted {
  return wantedBy(
    kindOf(api),
    entries.map(
      ({ values }) =>
        (path) =>
          values.get(path)?.value,
    ),
  );
}

export function wantedByLive(kind: Kind, addresses: readonly LiveAddress[]): Wanted {
  return wantedBy(
    kind,
    addresses.map(
      ({ values }) =>
        (path) =>
          values.get(path),
    ),
  );
}
