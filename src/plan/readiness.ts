import type { Kind } from '../address/kind.ts';
import type { FlowState } from '../address/studio-flow.ts';
import { missingTrigger, unansweredEvent, unreadFlow } from '../messages/readiness.ts';
import { located, type Problem } from '../problem.ts';
import type { Create, Plan, Update } from './plan.ts';

/** An entry whose chats are to go to another Studio Flow than before. */
interface NewTarget {
  readonly change: Create | Update;
  readonly field: Kind['fields'][number];
  readonly sid: string;
  /** The event of the flow's trigger that starts its chats. */
  readonly entry: { readonly event: string; readonly name: string };
}

function newTargets({ kind, changes }: Plan): NewTarget[] {
  const fields = kind.fields.flatMap((field) =>
    field.type === 'reference' && field.entry !== undefined ? [{ field, entry: field.entry }] : [],
  );
  return changes.flatMap((change) => {
    if (change.action !== 'create' && change.action !== 'update') return [];
    return fields.flatMap(({ field, entry }): NewTarget[] => {
      const sid = change.desired.values.get(field.path);
      const isNew = change.fields.some((one) => one.field === field.path);
      return isNew && typeof sid === 'string' ? [{ change, field, sid, entry }] : [];
    });
  });
}

/** The SIDs of the Studio Flows to check: those that chats of this plan newly go to. */
export function flowsToCheck(plan: Plan): string[] {
  return [...new Set(newTargets(plan).map(({ sid }) => sid))].sort();
}

/** The same plan, with a warning for each entry whose chats its Studio Flow would not answer. */
export function withReadiness(plan: Plan, flows: ReadonlyMap<string, FlowState>): Plan {
  const warnings = newTargets(plan).flatMap((target) => checkTarget(plan, target, flows.get(target.sid)));
  return warnings.length === 0 ? plan : { ...plan, problems: [...plan.problems, ...warnings] };
}

function checkTarget(
  { names }: Plan,
  { change, field, sid, entry }: NewTarget,
  flow: FlowState | undefined,
): Problem[] {
  // An unpublished flow has been reported.
  if (flow === undefined || flow === 'not published') return [];
  const { key, desired } = change;
  const at = {
    place: desired.places?.get(field.path) ?? desired.place,
    path: `addresses.${key}.${field.integration ?? field.path}`,
    entry: key,
  };
  const named = { sid, name: names.get(sid) };
  if ('unread' in flow) return [located(unreadFlow(key, named, flow.unread, entry.name), at)];
  if (flow.isConnected(entry.event)) return [];
  const worded = flow.hasTrigger ? unansweredEvent : missingTrigger;
  return [located(worded(key, named, entry.name), at)];
}
