import type { LiveAddress } from '../address/address.ts';
import { ENABLED, type Field, INTEGRATION } from '../address/field.ts';
import { integrationNamed, type Kind } from '../address/kind.ts';
import { sameValue, type Value, type Values } from '../address/value.ts';
import type { DesiredAddress } from '../plan/desired.ts';

/** All values of a new address: the file's, and the account's where the file says nothing. */
export function forCreate(desired: DesiredAddress, accountValues: Values): Values {
  return new Map([...accountValues, ...desired.values]);
}

/**
 * All values of an update: the file's, and the live value just read for what people manage by hand or the file does
 * not say. Sent whole, since whether Twilio keeps what an update omits is assumed.
 */
export function forUpdate(kind: Kind, { values, unmanaged }: DesiredAddress, live: LiveAddress): Values {
  const ofFile = (path: string) => (unmanaged.has(path) ? undefined : values.get(path));
  const integration = ofFile(INTEGRATION) ?? live.values.get(INTEGRATION);
  return written(kind, integration, (field) => {
    const { path } = field;
    const said = ofFile(path);
    if (said !== undefined) return said;
    const current = live.values.get(path) ?? undefined;
    return isUnset(field, current) ? undefined : (current ?? values.get(path));
  });
}

/** The address as it is, taken out of service. */
export function forDisable(kind: Kind, { values }: LiveAddress): Values {
  return written(kind, values.get(INTEGRATION), (field) => {
    const current = values.get(field.path);
    return field.path === ENABLED ? false : isUnset(field, current) ? undefined : current;
  });
}

function isUnset(field: Field, value: Value | undefined): boolean {
  return 'unset' in field && value === field.unset;
}

/** The fields of an address with this integration. One that this tool does not know is left as it is. */
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

/** Whether an address is as it was planned from, but for what people manage by hand. */
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
