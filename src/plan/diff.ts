import type { LiveAddress, WantedSettings } from '../address/address.ts';
import { FIELDS, type Field, type FieldValues, fieldValues, sameValue, shown } from '../address/fields.ts';
import { WebhookUrl } from '../address/webhook-url.ts';
import type { FieldChange } from './plan.ts';

const INTEGRATION_FIELD = /^(studio|webhook|task)\./;

/**
 * The fields in which the live address is not as wanted. Only what the file says is compared; where the kind
 * of integration changes, the former kind's fields are shown as they go.
 */
export function diff(
  wanted: WantedSettings,
  live: LiveAddress,
  unmanaged: ReadonlySet<Field>,
): readonly FieldChange[] {
  const after = fieldValues(wanted);
  const before = hideSecrets(fieldValues(live), after);
  const switched = !unmanaged.has('integration') && after.get('integration') !== before.get('integration');
  const changes: FieldChange[] = [];
  for (const field of FIELDS) {
    const ofIntegration = field === 'integration' || INTEGRATION_FIELD.test(field);
    if (unmanaged.has(field) && !(switched && ofIntegration)) continue;
    const leaves = switched && INTEGRATION_FIELD.test(field) && before.has(field);
    if (!after.has(field) && !leaves) continue;
    if (sameValue(before.get(field), after.get(field))) continue;
    changes.push({ field, before: shown(before.get(field)), after: shown(after.get(field)) });
  }
  return changes;
}

/** All fields of a new address. */
export function additions(wanted: WantedSettings): readonly FieldChange[] {
  return listed(fieldValues(wanted), (value) => ({ before: null, after: value }));
}

/** All fields of an address that goes. */
export function removals(live: LiveAddress): readonly FieldChange[] {
  return listed(fieldValues(live), (value) => ({ before: value, after: null }));
}

function listed(
  values: FieldValues,
  sides: (value: FieldChange['before']) => Omit<FieldChange, 'field'>,
): readonly FieldChange[] {
  return FIELDS.filter((field) => values.has(field) && shown(values.get(field)) !== '').map((field) => ({
    field,
    ...sides(shown(values.get(field))),
  }));
}

/** Where the wanted URL hides what came from the environment, the live one may hold its former value. */
function hideSecrets(live: FieldValues, wanted: FieldValues): FieldValues {
  const [liveUrl, wantedUrl] = [live.get('webhook.url'), wanted.get('webhook.url')];
  if (!(liveUrl instanceof WebhookUrl) || !(wantedUrl instanceof WebhookUrl)) return live;
  return new Map(live).set('webhook.url', WebhookUrl.besides(wantedUrl, liveUrl));
}
