import { keyOf } from '../address/field.ts';
import { fieldOf } from '../address/kind.ts';
import { isOrdinary, WebhookUrl } from '../address/webhook-url.ts';
import { type Acceptance, type AcceptanceContext, acceptanceOf } from '../export/acceptance.ts';
import { fillVariables } from '../file/variables.ts';
import { readWrittenUrls } from '../file/written-urls.ts';
import { writeText } from '../io/write-text.ts';
import type { Plan, Update } from '../plan/plan.ts';
import { errorsOf, isGuard, ProblemError } from '../problem.ts';
import type { AcceptedResult } from '../result.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { Secrets } from '../secrets.ts';
import { compareNaturally } from '../text/compare.ts';
import { type Accepting, acceptAll } from './accept-all.ts';
import { leftAloneWarnings, staleCommentWarnings, unacceptedWarnings } from './accept-warnings.ts';
import type { Hooks } from './hooks.ts';
import { type LivePlan, withLivePlan } from './live-plan.ts';
import { neededLookUps } from './needed-look-ups.ts';
import type { RunOptions } from './options.ts';
import { planWithoutGuards, type Situation } from './plan-basis.ts';
import { accepted } from './results.ts';

/**
 * Writes the live values of drifted addresses into the file: into the entry's own lines, so that no other entry or
 * environment changes. Anything else is reported, with the lines to write by hand.
 */
export function accept(options: RunOptions, hooks: Hooks, runtime: Runtime): Promise<AcceptedResult> {
  return withLivePlan(options, hooks, runtime, async (livePlan) => {
    const errors = errorsOf(livePlan.plan.problems).filter((problem) => !isGuard(problem));
    if (errors.length > 0) throw new ProblemError(errors);
    const { text, desired } = livePlan;
    const { environment, file, variables } = options;
    const situation = await situationOf(livePlan);
    const plan = planWithoutGuards(file, desired, situation);
    const { kind } = plan;
    const context = {
      ...{ kind, lookUps: situation.lookUps, variables },
      urls: readWrittenUrls(kind, text, environment),
      holdsSecret: secretFinder(runtime, variables),
    };
    const acceptances = updatesOf(plan, options.only).map((change) => acceptanceOf(change, context));
    const accepting: Accepting = { ...situation, kind, file, environment, variables };
    const result = acceptAll(text, acceptances, accepting);
    if (result.text !== text) writeText(options, result.text, true);
    const changes = result.accepted.map((one) => writtenChange(one, context));
    changes.sort((a, b) => compareNaturally(a.key, b.key));
    return accepted(options, plan, changes, [
      ...unacceptedWarnings(acceptances, result.faults, { plan, environment, urls: context.urls }),
      ...staleCommentWarnings(result.text, environment, result.accepted, plan),
      ...leftAloneWarnings(livePlan.plan),
    ]);
  });
}

/**
 * Whether a text contains what must not be written: the secrets of the file, and the value of any variable, since the
 * file may have used it before.
 */
function secretFinder({ secrets }: Runtime, variables: RunOptions['variables']): (text: string) => boolean {
  const ofVariables = new Secrets();
  for (const value of Object.values(variables))
    if (value !== undefined && !isOrdinary(value)) ofVariables.add(value);
  return (text) => secrets.redact(text) !== text || ofVariables.redact(text) !== text;
}

/** What to plan against, with the names of everything that the drifted addresses refer to. */
async function situationOf({ plan, desired, account, live }: LivePlan): Promise<Situation> {
  const drifted = updatesOf(plan).map((change) => change.live);
  const lookUps = await account.lookUp(neededLookUps(plan.kind, desired.entries, drifted));
  return {
    account: plan.account,
    live: account.complete(live),
    lookUps,
    accountValues: plan.accountValues,
  };
}

/** @param keys of the selected entries; none: all */
function updatesOf({ changes }: Plan, keys: readonly string[] = []): Update[] {
  return changes.flatMap((change) =>
    change.action === 'update' && (keys.length === 0 || keys.includes(change.key)) ? [change] : [],
  );
}

/** The change with the fields that were written, and a URL as the file now has it. */
function writtenChange(
  { change, refused, integration }: Acceptance,
  { kind, variables }: AcceptanceContext,
): Update {
  const fields = change.fields.filter(({ field }) => !refused.has(field));
  const shown = fields.map((one) => {
    const field = fieldOf(kind, one.field);
    const item = integration?.changed.find(({ key }) => field?.type === 'url' && key === keyOf(field));
    const { text, values } = fillVariables(String(item?.value), variables);
    return item === undefined ? one : { ...one, before: WebhookUrl.withSecrets(text, values).shown };
  });
  return { ...change, fields: shown };
}
