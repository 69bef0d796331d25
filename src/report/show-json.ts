import { INTEGRATION } from '../address/field.ts';
import { shownValue } from '../address/value.ts';
import type { ShownAddress } from '../plan/shown-address.ts';
import { demoLink, destinationPhrase } from './labels.ts';
import { embeddedBy } from './show-text.ts';
import { oneOrList } from './sites.ts';

/** One address as plain data. Its changes and problems are in the same places as in a plan. */
export function shownJson(shown: ShownAddress): Record<string, unknown> {
  const { sid, name, standing, claim, live, isUncertain, plan, parts, uncompared } = shown;
  const { kind } = plan;
  const fields = kind.fields.filter(({ path }) => live?.values.has(path));
  const destination = (values = live?.values) =>
    (values?.has(INTEGRATION) ? destinationPhrase(plan, values) : undefined) ?? null;
  return {
    key: claim?.key ?? null,
    sid: sid ?? null,
    name,
    standing,
    uncertain: isUncertain,
    updated: live?.updated ?? null,
    live:
      live === undefined
        ? null
        : fields.map(({ path }) => ({ field: path, value: shownValue(live.values.get(path)) })),
    goesTo: destination(),
    toGoTo: destination(claim?.desired.values),
    website: oneOrList(claim?.desired.websites ?? []),
    locale: oneOrList(claim?.desired.locales ?? []),
    embeds: embeddedBy(shown) ?? null,
    demo: sid === undefined || live === undefined ? null : (demoLink(plan, sid) ?? null),
    uncompared,
    parts: parts.map(({ path, lines }) => ({ path, lines })),
  };
}
