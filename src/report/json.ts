import { type Kind, keyField, keyValue } from '../address/kind.ts';
import type { Outcome } from '../apply/outcome.ts';
import { type Change, type Claim, goesOutOfService, type Plan, type Update } from '../plan/plan.ts';
import { isGuard, type Problem } from '../problem.ts';
import { appliedOf, originsOf, planOf, type Result } from '../result.ts';
import { effectsOf } from './effects.ts';
import { enabledOf } from './labels.ts';
import { migrationJson } from './migration-json.ts';
import { oneOrList, sitesOf } from './sites.ts';

/** Raised when a reader of the JSON could misread it; schema/plan.schema.json describes this version. */
const FORMAT_VERSION = 1;

/** A result as plain data: the `plan-file`, and what `--json` prints. No secret is in it. */
export function toJson(result: Result): Record<string, unknown> {
  const [plan, applied, origins] = [planOf(result), appliedOf(result), originsOf(result)];
  const { mode, outcome, file, environment } = result;
  return orNull({
    formatVersion: FORMAT_VERSION,
    mode,
    outcome,
    file,
    files:
      result.kind === 'checked'
        ? result.files.map(({ file: name, entries }) => orNull({ file: name, entries }))
        : null,
    environment,
    only: plan?.only,
    account: plan?.account,
    planId: plan?.id,
    blocked: result.problems.some(isGuard),
    counts: plan && { ...plan.counts, takenOutOfService: effectsOf(plan.changes).takenOutOfService },
    seconds: plan?.seconds,
    changes: plan?.changes.map((change) => changeJson(change, origins)) ?? [],
    held: plan?.held.map((change) => changeJson(change, origins)) ?? [],
    unlisted:
      plan?.unlisted.map(({ live, handling }) => ({ sid: live.sid, name: live.name, fate: handling })) ?? [],
    addresses: plan === undefined ? {} : addressesJson(plan, applied?.outcomes ?? []),
    accepted: result.kind === 'accepted' ? result.accepted.map(acceptedJson) : null,
    migration: result.kind === 'migrated' ? migrationJson(result.migration) : null,
    outcomes: applied?.outcomes.map(outcomeJson),
    problems: result.problems.map(problemJson),
  });
}

/** JSON has no undefined: what is not known is null. */
function orNull(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? null]));
}

function changeJson(change: Change, origins: ReturnType<typeof originsOf>): Record<string, unknown> {
  const { action, key, name, fields, digest } = change;
  const { websites, locales } = sitesOf(change);
  return orNull({
    action,
    key,
    sid: 'sid' in change ? change.sid : null,
    name,
    outOfService: goesOutOfService(change),
    website: oneOrList(websites),
    locale: oneOrList(locales),
    because: action === 'delete' ? change.because : null,
    fields: fields.map(({ field, before, after }) => {
      const variables = change.action === 'update' ? change.variables?.get(field) : undefined;
      return orNull({ field, before, after, variables });
    }),
    origin: origins?.get(digest),
    digest,
  });
}

/** What the file says now takes the place of what it said before: the other way round than in a plan. */
function acceptedJson({ key, sid, name, fields }: Update): Record<string, unknown> {
  return {
    key,
    sid,
    name,
    fields: fields.map(({ field, before, after }) => ({
      field,
      before: after,
      after: before,
      variables: null,
    })),
  };
}

function outcomeJson({ change, status, sid, note, code, link }: Outcome): Record<string, unknown> {
  const { action, key, name } = change;
  return orNull({ action, key, sid, name, status, note, code, link });
}

function problemJson({ code, severity, message, remedy, place, path }: Problem): Record<string, unknown> {
  const { file, line, column } = place ?? {};
  return orNull({ code, severity, message, remedy, file, line, column, path });
}

/** Key → what a site needs to know of its address; `sid: null` before it exists. */
export function addressesJson(plan: Plan, outcomes: readonly Outcome[]): Record<string, unknown> {
  const made = new Map(
    outcomes.filter(({ status }) => status === 'done').map((one) => [one.change.key, one]),
  );
  return Object.fromEntries(
    plan.claims.map((claim) => [claim.key, addressJson(claim, plan.kind, made.get(claim.key))]),
  );
}

function addressJson(claim: Claim, kind: Kind, written: Outcome | undefined): Record<string, unknown> {
  const { desired, live } = claim;
  const key = keyField(kind);
  const identity = keyValue(kind, desired.values) ?? (live && keyValue(kind, live.values));
  const { name, websites, locales } = desired;
  return {
    sid: written?.sid ?? live?.sid ?? null,
    name,
    website: oneOrList(websites),
    locale: oneOrList(locales),
    enabled: enabledOf(claim),
    api: kind.api,
    ...(key !== undefined && identity !== undefined && { [key.path]: identity }),
  };
}
