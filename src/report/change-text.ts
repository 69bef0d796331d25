import { type Change, type FieldChange, goesOutOfService, type Plan } from '../plan/plan.ts';
import { visible } from '../text/quote.ts';
import { consequence, SIGNS, showValue, variablesNote } from './labels.ts';
import type { Paint } from './paint.ts';

/** A change with its fields, before → after. */
export function changeText(change: Change, plan: Plan, paint: Paint): string {
  const tone = goesOutOfService(change) ? 'delete' : change.action;
  const name = visible(JSON.stringify(change.name));
  const title = change.key === undefined ? name : `${change.key}  ${name}`;
  const sid = 'sid' in change ? `  ${paint('faint', change.sid)}` : '';
  const lines = [`  ${paint(tone, `${SIGNS[change.action]} ${change.action.padEnd(7)} ${title}`)}${sid}`];
  const lost = consequence(change, plan.kind);
  if (lost !== undefined) lines.push(`      ${paint('delete', lost)}`);
  const widest = Math.max(0, ...change.fields.map(({ field }) => field.length));
  for (const field of change.fields) {
    lines.push(`      ${fieldText(change, field, widest, plan, paint)}`);
    const note = variablesNote(change, field.field);
    if (note !== undefined) lines.push(`      ${' '.repeat(widest)}  ${visible(note)}`);
  }
  if (change.action === 'update') lines.push(demoLine(plan, change.sid, paint));
  return lines.join('\n');
}

export const demoLine = ({ kind, account }: Plan, sid: string, paint: Paint) =>
  `      ${paint('faint', `try it: ${'link' in kind.demo ? kind.demo.link(account, sid) : kind.demo.hint}`)}`;

export function fieldText(
  change: Change,
  { field, before, after }: FieldChange,
  widest: number,
  plan: Plan,
  paint: Paint,
): string {
  const show = (value: FieldChange['before']) => visible(showValue(plan, field, value));
  const label = field.padEnd(widest);
  if (change.action === 'create') return `${label}  ${paint('create', show(after))}`;
  if (change.action === 'delete') return `${label}  ${paint('delete', show(before))}`;
  return `${label}  ${paint('delete', show(before))} → ${paint('create', show(after))}`;
}
