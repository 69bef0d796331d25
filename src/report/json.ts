import { type Api, type Kind, keyField, keyValue } from '../address/kind.ts';
import type { Outcome } from '../apply/outcome.ts';
import { type Change, type Claim, goesOutOfService, type Plan, type Update } from '../plan/plan.ts';
import { isGuard, type Problem } from '../problem.ts';
import { appliedOf, originsOf, planOf, type Result } from '../result.ts';
import { effectsOf } from './effects.ts';
import { enabledOf } from './labels.ts';
import { migrationJson } from './migration-json.ts';
import { shownJson } from './show-json.ts';
import { oneOrList, sitesOf } from './sites.ts';

/** Raised when a program could misread the new JSON; schema/plan.schema.json describes this version. */
const FORMAT_VERSION = 1;

/** A result as plain data, without secrets: the `plan-file`, and what `--json` prints. */
export function toJson(result: Result): Record<string, unknown> {
  const [plan, applied, origins] = [planOf(result), appliedOf(result), originsOf(result)];
  const { mode, outcome, file, environment } = result;
  const shown = result.kind === 'shown' ? result.shown : undefined;
  // Counts and id of the whole plan would be misleading for one address.
  const part = plan ?? shown?.plan;
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
    account: part?.account,
    planId: plan?.id,
    blocked: result.problems.some(isGuard),
    counts: plan && { ...plan.counts, takenOutOfService: effectsOf(plan.changes).takenOutOfService },
    seconds: plan?.seconds,
    changes: part?.changes.map((change) => changeJson(change, origins)) ?? [],
    held: part?.held.map((change) => changeJson(change, origins)) ?? [],
    unlisted:
      part?.unlisted.map(({ live, handling }) => ({ sid: live.sid, name: live.name, fate: handling })) ?? [],
    addresses: part === undefined ? {} : addressesJson(part, applied?.outcomes ?? []),
    accepted: result.kind === 'accepted' ? result.accepted.map(acceptedJson) : null,
    shown: shown === undefined ? null : shownJson(shown),
    migration: result.kind === 'migrated' ? migrationJson(result.migration) : null,
    outcomes: applied?.outcomes.map(outcomeJson),
    problems: result.problems.map(problemJson),
  });
}

/** JSON has no undefined: unknown values become null. */
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

/** The file changes to the live value: the reverse of a plan. */
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

/** What a site needs to know about its address. */
export interface AddressJson {
  /** Null if the address does not exist yet. */
  readonly sid: string | null;
  readonly name: string;
  readonly website: string | readonly string[] | null;
  readonly locale: string | readonly string[] | null;
  readonly enabled: boolean;
  readonly api: Api;
  readonly deploymentKey?: string;
}

/** Key of each entry → its address: the output `addresses`, and what `sids` prints. */
export function addressesJson(
  plan: Pick<Plan, 'kind' | 'claims'>,
  outcomes: readonly Outcome[],
): Record<string, AddressJson> {
  const made = new Map(
    outcomes.filter(({ status }) => status === 'done').map((one) => [one.change.key, one]),
  );
  return Object.fromEntries(
    plan.claims.map((claim) => [claim.key, addressJson(claim, plan.kind, made.get(claim.key))]),
  );
}

function addressJson(claim: Claim, kind: Kind, written: Outcome | undefined): AddressJson {
  const { desired, live } = claim;
  const key = keyField(kind);
  const identity = keyValue(kind, desired.values) ?? (live && keyValue(kind, live.values));
  const { name, websites, locales } = desired;
  return {
    sid: written?.sid ?? live?.sid ?? null,
    name,
    website: oneOrList(websites),
    locale: oneOrList(locales),
    enabled: enabledOf(claim) === true,
    api: kind.api,
    ...(key !== undefined && identity !== undefined && { [key.path]: identity }),
  };
}
