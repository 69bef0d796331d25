import type { LiveAddress } from '../address/address.ts';
import type { Kind } from '../address/kind.ts';
import type { Resource } from '../address/resource.ts';
import type { Entry } from '../file/addresses-file.ts';
import type { NeededLookUps } from '../twilio/look-ups.ts';

/** The resources of Studio and TaskRouter that entries and live addresses refer to. */
export function neededLookUps(
  kind: Kind,
  entries: readonly Entry[],
  addresses: readonly LiveAddress[],
): NeededLookUps {
  const valuesOf = (path: string) => [
    ...entries.map(({ values }) => values.get(path)?.value),
    ...addresses.map(({ values }) => values.get(path)),
  ];
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
