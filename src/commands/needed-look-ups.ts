import type { LiveAddress } from '../address/address.ts';
import type { Kind } from '../address/kind.ts';
import { kindOf } from '../address/kinds.ts';
import type { Resource } from '../address/resource.ts';
import type { AddressesFile } from '../file/addresses-file.ts';
import type { NeededLookUps } from '../twilio/look-ups.ts';

/** What of Studio and TaskRouter the file's entries refer to. */
export function lookUpsForFile({ api, entries }: AddressesFile): NeededLookUps {
  const values = (path: string) => entries.map((entry) => entry.values.get(path)?.value);
  return neededLookUps(kindOf(api), values);
}

/** What of Studio and TaskRouter live addresses refer to. */
export function lookUpsForLive(kind: Kind, addresses: readonly LiveAddress[]): NeededLookUps {
  return neededLookUps(kind, (path) => addresses.map(({ values }) => values.get(path)));
}

/** @param valuesOf what all addresses have in a field */
function neededLookUps(kind: Kind, valuesOf: (path: string) => readonly unknown[]): NeededLookUps {
  const referredTo = (resource: Resource) =>
    kind.fields
      .filter((field) => field.type === 'reference' && field.resource === resource)
      .flatMap(({ path }) => valuesOf(path))
      .filter((value) => typeof value === 'string' && value !== '');
  return {
    studioFlows: referredTo('studioFlow').length > 0,
    workspaces: new Set(referredTo('workspace').map(String)),
  };
}
