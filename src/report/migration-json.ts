import type { MigratedEntry, Migration } from '../migrate/migration.ts';
import { oneOrList } from './sites.ts';

/** A migration as plain data. */
export function migrationJson({ output, entries, notes, steps }: Migration): Record<string, unknown> {
  return { output, entries: entries.map(entryJson), notes, steps };
}

function entryJson(entry: MigratedEntry): Record<string, unknown> {
  const { key, environments, name, websites, locales, flexFlow, carriedOver, changes, notPossible } = entry;
  const { studio } = entry;
  return {
    key,
    environments,
    name,
    website: oneOrList(websites),
    locale: oneOrList(locales),
    flexFlow: flexFlow ?? null,
    carriedOver,
    changes,
    notPossible,
    studio:
      studio === undefined
        ? null
        : { ...studio, sid: studio.sid ?? null, reachesAgent: studio.reachesAgent ?? null },
  };
}
