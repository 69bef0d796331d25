import type { LiveAddress } from '../address/address.ts';
import { ENABLED, type Field, INTEGRATION } from '../address/field.ts';
import { integrationNamed, type Kind } from '../address/kind.ts';
import { sameValue, type Value, type Values } from '../address/value.ts';
import type { DesiredAddress } from '../plan/desired.ts';

/** All values of a new address: those of the file, and the account's for fields that the file does not set. */
export function forCreate(desired: DesiredAddress, accountValues: Values): Values {
  return new Map([...accountValues, ...desired.values]);
}

/**
 * All values of an update: those of the file, and the live value that was just read for fields that are unmanaged or not
 * in the file. The update is complete, because it is only assumed that Twilio keeps what an update omits.
 */
export function forUpdate(kind: Kind, { values, unmanaged }: DesiredAddress, live: LiveAddress): Values {
  const ofFile = (path: string) => (unmanaged.has(path) ? undefined : values.get(path));
  const integration = ofFile(INTEGRATION) ?? live.values.get(INTEGRATION);
  return written(kind, integration, (field) => {
    const { path } = field;
    const ofEntry = ofFile(path);
    if (ofEntry !== undefined) return ofEntry;
    const current = live.values.get(path) ?? undefined;
    return isUnset(field, current) ? undefined : (current ?? values.get(path));
  });
}

/** The address with its live values, but disabled. */
export function forDisable(kind: Kind, { values }: LiveAddress): Values {
  return written(kind, values.get(INTEGRATION), (field) => {
    const current = values.get(field.path);
    return field.path === ENABLED ? false : isUnset(field, current) ? undefined : current;
  });
}

function isUnset(field: Field, value: Value | undefined): boolean {
  return 'unset' in field && value === field.unset;
}

/** The fields of an address with this integration. An unknown integration is not sent. */
function written(
  kind: Kind,
  integration: Value | undefined,
  writtenValue: (field: Field) => Value | undefined,
): Values {
  const known = integrationNamed(kind, integration)?.name;
  const values = new Map<string, Value>();
  for (const field of kind.fields) {
    const isOfOther = field.integration !== undefined && field.integration !== known;
    const value = isOfOther ? undefined : field.path === INTEGRATION ? known : writtenValue(field);
    if (value !== undefined) values.set(field.path, value);
  }
  return values;
}

/** Whether an address still is what the plan was made from, except for unmanaged fields. */
export function isUnchanged(
  kind: Kind,
  planned: LiveAddress,
  now: LiveAddress,
  unmanaged: ReadonlySet<string>,
): boolean {
  if (now.isElsewhere) return false;
  return kind.fields.every(
    ({ path }) => unmanaged.has(path) || sameValue(planned.values.get(path), now.values.get(path)),
  );
}
