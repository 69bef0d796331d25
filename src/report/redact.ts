import type { Field } from '../address/field.ts';
import { fieldOf, type Kind } from '../address/kind.ts';
import type { Value, Values } from '../address/value.ts';
import { WebhookUrl } from '../address/webhook-url.ts';
import type { Outcome } from '../apply/outcome.ts';
import type { Migration } from '../migrate/migration.ts';
import type { DesiredAddress } from '../plan/desired.ts';
import type { Change, Plan } from '../plan/plan.ts';
import type { ShownAddress } from '../plan/shown-address.ts';
import type { Problem } from '../problem.ts';
import type { Result } from '../result.ts';
import { shortenQuoted } from '../text/quote.ts';
import type { Sites } from './sites.ts';

/** Removes secrets from a text from outside. */
export type Redact = (text: string) => string;

/**
 * The same result without secrets. Redact a result before rendering anything from it. Only text from outside is
 * redacted: names, values, websites, and what problems and notes quote. Keys, SIDs, paths, digests, links and our own
 * words stay, whatever a secret looks like.
 */
export function redactResult(result: Result, redact: Redact): Result {
  const problems = result.problems.map((problem) => redactProblem(problem, redact));
  if (result.kind === 'planned') return { ...result, problems, plan: redactPlan(result.plan, redact) };
  if (result.kind === 'accepted') {
    const accepted = result.accepted.map((change) => redactChange(change, result.plan.kind, redact));
    return { ...result, problems, plan: redactPlan(result.plan, redact), accepted };
  }
  if (result.kind === 'migrated')
    return { ...result, problems, migration: redactMigration(result.migration, redact) };
  if (result.kind === 'shown') return { ...result, problems, shown: redactShown(result.shown, redact) };
  if (result.kind === 'compared') {
    const lines = result.compared.lines.map((one) => ({ ...one, text: redact(one.text) }));
    return { ...result, problems, compared: { ...result.compared, lines } };
  }
  if (result.kind !== 'applied') return { ...result, problems };
  const plan = redactPlan(result.plan, redact);
  const outcomes = result.applied.outcomes.map((one) => redactOutcome(one, plan.kind, redact));
  return { ...result, problems, plan, applied: { ...result.applied, plan, outcomes } };
}

export function redactPlan(plan: Plan, redact: Redact): Plan {
  const { kind } = plan;
  const change = <C extends Change>(one: C) => redactChange(one, kind, redact);
  return {
    ...plan,
    changes: plan.changes.map(change),
    held: plan.held.map(change),
    unlisted: plan.unlisted.map((one) => ({ ...one, live: redactAddress(one.live, kind, redact) })),
    claims: plan.claims.map((claim) => ({ ...claim, desired: redactDesired(claim.desired, kind, redact) })),
    names: new Map(Array.from(plan.names, ([sid, name]) => [sid, redactText(name, redact)])),
  };
}

function redactShown(shown: ShownAddress, redact: Redact): ShownAddress {
  const { name, live, parts } = shown;
  const plan = redactPlan(shown.plan, redact);
  const problems = plan.problems.map((problem) => redactProblem(problem, redact));
  return {
    ...shown,
    name: redactText(name, redact),
    claim: plan.claims[0],
    live: live && redactAddress(live, plan.kind, redact),
    plan: { ...plan, problems },
    parts: parts.map((part) => ({
      ...part,
      lines: part.lines.map(({ line, text }) => ({ line, text: redact(text) })),
    })),
  };
}

/** Notes and steps are our own words. */
function redactMigration(migration: Migration, redact: Redact): Migration {
  const text = (one: string) => redactText(one, redact);
  return {
    ...migration,
    entries: migration.entries.map((entry) => ({
      ...entry,
      name: text(entry.name),
      ...redactSites(entry, redact),
      studio: entry.studio && {
        ...entry.studio,
        flow: text(entry.studio.flow),
        readsMessage: entry.studio.readsMessage.map(({ state, property }) => ({
          state: text(state),
          property: text(property),
        })),
      },
    })),
  };
}

function redactProblem(problem: Problem, redact: Redact): Problem {
  const [message, remedy] = [redactQuoted(problem.message, redact), redactQuoted(problem.remedy, redact)];
  return { ...problem, message, remedy };
}

function redactOutcome(one: Outcome, kind: Kind, redact: Redact): Outcome {
  const note = one.note === undefined ? undefined : redactQuoted(one.note, redact);
  return { ...one, note, change: redactChange(one.change, kind, redact) };
}

function redactChange<C extends Change>(change: C, kind: Kind, redact: Redact): C {
  return {
    ...change,
    name: redactText(change.name, redact),
    fields: change.fields.map(({ field, before, after }) => ({
      field,
      before: redactValue(kind, field, before, redact),
      after: redactValue(kind, field, after, redact),
    })),
    ...('live' in change ? { live: redactAddress(change.live, kind, redact) } : {}),
    ...('formerEntry' in change && change.formerEntry !== undefined
      ? { formerEntry: { ...change.formerEntry, ...redactSites(change.formerEntry, redact) } }
      : {}),
    ...('desired' in change ? { desired: redactDesired(change.desired, kind, redact) } : {}),
  };
}

function redactDesired(desired: DesiredAddress, kind: Kind, redact: Redact): DesiredAddress {
  return { ...redactAddress(desired, kind, redact), ...redactSites(desired, redact) };
}

function redactSites({ websites, locales }: Sites, redact: Redact): Sites {
  const text = (one: string) => redactText(one, redact);
  return { websites: websites.map(text), locales: locales.map(text) };
}

function redactAddress<A extends { readonly name: string; readonly values: Values }>(
  address: A,
  kind: Kind,
  redact: Redact,
): A {
  const values = Array.from(
    address.values,
    ([path, value]) => [path, redactValue<Value>(kind, path, value, redact)] as const,
  );
  return { ...address, name: redactText(address.name, redact), values: new Map(values) };
}

/** Fields whose values are fixed words, which are not secrets. */
const ENUMERATIONS: ReadonlySet<Field['type'] | undefined> = new Set(['integration', 'choice', 'set']);

function redactValue<V extends Value>(
  kind: Kind,
  path: string,
  value: V,
  redact: Redact,
): V | string | WebhookUrl {
  if (value instanceof WebhookUrl) return value.redacted(redact);
  if (typeof value !== 'string' || ENUMERATIONS.has(fieldOf(kind, path)?.type)) return value;
  return redactText(value, redact);
}

const QUOTED = /"((?:[^"\\]|\\.)*)"/g;
/** Quoted text, on its own or within code that a sentence proposes. */
const QUOTED_OR_CODE = /"((?:[^"\\]|\\.)*)"|`(?:"(?:[^"\\]|\\.)*"|[^`"])*`/g;

/** Quoted text comes from outside. It is shortened only here, after redaction; code to be copied stays whole. */
function redactQuoted(text: string, redact: Redact): string {
  const clean = (quoted: string) => redactText(quoted, redact);
  return text.replace(QUOTED_OR_CODE, (whole, quoted?: string) =>
    quoted === undefined
      ? whole.replace(QUOTED, (_, inner: string) => `"${clean(inner)}"`)
      : `"${shortenQuoted(clean(quoted))}"`,
  );
}

/** SIDs are not secrets, even if a part of one equals a secret by chance. */
function redactText(text: string, redact: Redact): string {
  return /^[A-Z]{2}[0-9a-f]{32}$/.test(text) ? text : redact(text);
}
