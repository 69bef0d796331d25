import type { Outcome } from '../apply/outcome.ts';
import { type Change, goesOutOfService, type Plan } from '../plan/plan.ts';
import { count, listed } from '../text/quote.ts';

/** How changes affect the sites, the worst first. */
export interface Effects {
  readonly deletes: number;
  /** Disables, and updates with `enabled` from true to false. */
  readonly takenOutOfService: number;
  /** All other updates. */
  readonly updates: number;
  readonly creates: number;
}

export function effectsOf(changes: readonly Change[]): Effects {
  const number = (is: (change: Change) => boolean) => changes.filter(is).length;
  return {
    deletes: number(({ action }) => action === 'delete'),
    takenOutOfService: number((change) => change.action !== 'delete' && goesOutOfService(change)),
    updates: number((change) => change.action === 'update' && !change.outOfService),
    creates: number(({ action }) => action === 'create'),
  };
}

const VERBS = {
  infinitive: ['delete', 'take', 'update', 'create'],
  past: ['deleted', 'took', 'updated', 'created'],
} as const;

/** `delete 1 address, take 1 out of service and update 3`; undefined where nothing changes. */
function inWords(effects: Effects, tense: keyof typeof VERBS): string | undefined {
  const { deletes, takenOutOfService, updates, creates } = effects;
  const numbers = [deletes, takenOutOfService, updates, creates];
  const first = numbers.findIndex((n) => n > 0);
  const parts = numbers.flatMap((n, index) => {
    if (n === 0) return [];
    const what = index === first ? count(n, 'address', 'addresses') : String(n);
    return [`${VERBS[tense][index]} ${what}${index === 1 ? ' out of service' : ''}`];
  });
  return parts.length === 0 ? undefined : listed(parts, 'and');
}

/** The first sentence of a plan's report: what an apply will do; undefined if nothing. */
export function planSentence(plan: Plan, mode: 'planned' | 'blocked' | 'drift'): string | undefined {
  const effects = effectsOf(plan.changes);
  const held = plan.held.length;
  const more = held === 0 ? '' : ` ${count(held, 'change is', 'changes are')} held.`;
  const verbs = inWords(effects, 'infinitive');
  if (verbs === undefined) return held === 0 ? undefined : `Applying this plan will change nothing.${more}`;
  if (mode === 'blocked') return `If it were not blocked, this plan would ${verbs}.${more}`;
  if (mode === 'drift') return `An apply would ${verbs}.${more}`;
  return `Applying this plan will ${verbs}.${more}`;
}

/** The first sentence of an apply's report: what it did. */
export function appliedSentence(outcomes: readonly Outcome[]): string {
  const verbs = inWords(effectsOf(doneChanges(outcomes)), 'past') ?? 'nothing was changed';
  return `${verbs.charAt(0).toUpperCase()}${verbs.slice(1)}.`;
}

/** `1 to delete, 1 to take out of service, 3 to update`, without zeros. */
export function plannedCounts({ changes, held }: Pick<Plan, 'changes' | 'held'>): string {
  const { deletes, takenOutOfService, updates, creates } = effectsOf(changes);
  return listCounts({
    'to delete': deletes,
    'to take out of service': takenOutOfService,
    'to update': updates,
    'to create': creates,
    held: held.length,
  });
}

/** `1 deleted, 1 taken out of service`, without zeros. */
export function doneCounts(outcomes: readonly Outcome[]): string {
  const { deletes, takenOutOfService, updates, creates } = effectsOf(doneChanges(outcomes));
  return listCounts({
    deleted: deletes,
    'taken out of service': takenOutOfService,
    updated: updates,
    created: creates,
  });
}

const doneChanges = (outcomes: readonly Outcome[]) =>
  outcomes.filter(({ status }) => status === 'done').map(({ change }) => change);

/** `1 held, 3 ignored`, without zeros. */
export function listCounts(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .flatMap(([label, n]) => (n > 0 ? [`${n} ${label}`] : []))
    .join(', ');
}
