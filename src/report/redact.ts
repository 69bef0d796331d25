import type { LiveAddress } from '../address/address.ts';
import { INTEGRATION, NAME } from '../address/field.ts';
import type { Value, Values } from '../address/value.ts';
import { WebhookUrl } from '../address/webhook-url.ts';
import type { Outcome } from '../apply/outcome.ts';
import type { DesiredAddress } from '../plan/desired.ts';
import type { Change, FieldChange, Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import type { Result } from '../result.ts';

/** Takes secrets out of a text from outside. */
export type Redact = (text: string) => string;

/**
 * The same result without secrets, to be made before anything is rendered from it. Only text from outside is
 * redacted: names, values, websites, and what problems and notes quote. Keys, SIDs, paths, digests, links and the
 * words of ours stay, whatever a secret reads like.
 */
export function redactResult(result: Result, redact: Redact): Result {
  const problems = result.problems.map((problem) => redactProblem(problem, redact));
  if (result.kind === 'planned') return { ...result, problems, plan: redactPlan(result.plan, redact) };
  if (result.kind !== 'applied') return { ...result, problems };
  const plan = redactPlan(result.plan, redact);
  const outcomes = result.applied.outcomes.map((one) => redactOutcome(one, redact));
  return { ...result, problems, plan, applied: { ...result.applied, plan, outcomes } };
}

export function redactPlan(plan: Plan, redact: Redact): Plan {
  const change = <C extends Change>(one: C) => redactChange(one, redact);
  return {
    ...plan,
    changes: plan.changes.map(change),
    held: plan.held.map(change),
    unlisted: plan.unlisted.map((one) => ({ ...one, live: redactAddress(one.live, redact) })),
    claims: plan.claims.map((claim) => ({ ...claim, desired: redactDesired(claim.desired, redact) })),
    names: new Map(Array.from(plan.names, ([sid, name]) => [sid, redactValue(name, redact)])),
  };
}

export function redactProblem(problem: Problem, redact: Redact): Problem {
  return {
    ...problem,
    message: redactQuoted(problem.message, redact),
    remedy: redactQuoted(problem.remedy, redact),
  };
}

function redactOutcome(one: Outcome, redact: Redact): Outcome {
  const note = one.note === undefined ? undefined : redactQuoted(one.note, redact);
  return { ...one, note, change: redactChange(one.change, redact) };
}

function redactChange<C extends Change>(change: C, redact: Redact): C {
  return {
    ...change,
    name: redactValue(change.name, redact),
    fields: change.fields.map((one) => redactField(one, redact)),
    ...('live' in change ? { live: redactAddress(change.live, redact) } : {}),
    ...('desired' in change ? { desired: redactDesired(change.desired, redact) } : {}),
  };
}

function redactField(one: FieldChange, redact: Redact): FieldChange {
  const value = (shown: FieldChange['before']) =>
    typeof shown === 'string' ? redactValue(shown, redact) : shown;
  // The name of an integration is one of our words.
  return one.field === INTEGRATION ? one : { ...one, before: value(one.before), after: value(one.after) };
}

function redactDesired(desired: DesiredAddress, redact: Redact): DesiredAddress {
  const value = (text: string) => redactValue(text, redact);
  return {
    ...desired,
    name: value(desired.name),
    websites: desired.websites.map(value),
    locales: desired.locales.map(value),
    values: redactValues(desired.values, redact),
  };
}

function redactAddress(live: LiveAddress, redact: Redact): LiveAddress {
  return { ...live, name: redactValue(live.name, redact), values: redactValues(live.values, redact) };
}

/** As far as a report shows them by themselves: all others are among the fields of a change. */
function redactValues(values: Values, redact: Redact): Values {
  const value = (path: string, one: Value) => {
    if (one instanceof WebhookUrl) return one.redacted(redact);
    return path === NAME ? redactValue(String(one), redact) : one;
  };
  return new Map(Array.from(values, ([path, one]) => [path, value(path, one)]));
}

/** What a sentence of ours quotes is from outside. */
function redactQuoted(text: string, redact: Redact): string {
  return text.replace(/"((?:[^"\\]|\\.)*)"/g, (_, quoted: string) => `"${redactValue(quoted, redact)}"`);
}

/** SIDs are no secrets, and a part of one may be a secret by chance. */
function redactValue(text: string, redact: Redact): string {
  return /^[A-Z]{2}[0-9a-f]{32}$/.test(text) ? text : redact(text);
}
