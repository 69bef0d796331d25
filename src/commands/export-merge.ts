import type { LiveAddress } from '../address/address.ts';
import { composeEntries } from '../export/compose.ts';
import { EditableFile } from '../export/editable-file.ts';
import { baselineOf, type EntryContext, type EntryLines } from '../export/entry-lines.ts';
import { readDefaults } from '../file/defaults.ts';
import { writeText } from '../io/write-text.ts';
import { errorsOf, ProblemError, stop } from '../problem.ts';
import type { WrittenResult } from '../result.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { count } from '../text/quote.ts';
import { askedFor, composeSound } from './export-compose.ts';
import { hideVariables, leftOutWarnings, variableWarnings } from './export-report.ts';
import type { Hooks } from './hooks.ts';
import { type LivePlan, withLivePlan } from './live-plan.ts';
import { lookUpsForFile, lookUpsForLive } from './needed-look-ups.ts';
import type { ExportOptions, RunOptions } from './options.ts';
import { written } from './results.ts';

/** Adds what is live, asked for and in no entry to the file; every line and comment of it stays as it was. */
export function mergeIntoFile(options: RunOptions, hooks: Hooks, runtime: Runtime): Promise<WrittenResult> {
  return withLivePlan(options, hooks, runtime, async (livePlan) => {
    const { plan, desired, account, text } = livePlan;
    checkMergeable(livePlan);
    const missing = missingAddresses(livePlan, options.exporting);
    const lookUps = await account.lookUp(lookUpsForBoth(livePlan, missing));
    const live = account.withChannelNames(livePlan.live);
    const sids = new Set(missing.map(({ sid }) => sid));
    const addresses = live.addresses.filter(({ sid }) => sids.has(sid));
    const { file, environment, variables } = options;
    const composed = composeSound(
      addresses,
      (leftOut) => {
        const listed = addresses.filter(({ sid }) => !leftOut.has(sid));
        return withEntries(text, environment, listed, { kind: plan.kind, lookUps });
      },
      {
        account: plan.account,
        live,
        lookUps,
        file,
        environment,
        variables,
        accountValues: plan.accountValues,
      },
    );
    hideVariables(composed.variables, runtime);
    const number = composed.entries.length;
    if (number > 0) writeText(file, options.folder, options.confined, composed.text, true);
    const wrote = number === 0 ? undefined : `${count(number, 'address', 'addresses')} into ${file}`;
    return written(options, wrote, [
      ...leftOutWarnings(composed.leftOut, desired.unlisted !== 'report'),
      ...variableWarnings(composed.variables),
    ]);
  });
}

/** A new entry for an address that another entry may have meant would have that one made beside it. */
const BLOCKS_MERGE = 'suspected rename';

/** @throws ProblemError where the file is no basis for more entries; guards judge a whole plan, and this makes none */
function checkMergeable({ plan }: LivePlan): void {
  const errors = errorsOf(plan.problems).filter(({ guard }) => guard === undefined || guard === BLOCKS_MERGE);
  if (errors.length > 0) throw new ProblemError(errors);
}

function missingAddresses({ plan }: LivePlan, exporting: ExportOptions): LiveAddress[] {
  const asked = askedFor(exporting);
  return plan.unlisted.map(({ live }) => live).filter(({ name }) => asked.owns(name));
}

function lookUpsForBoth({ desired, plan }: LivePlan, missing: readonly LiveAddress[]) {
  const [ofFile, ofMissing] = [lookUpsForFile(desired), lookUpsForLive(plan.kind, missing)];
  return {
    studioFlows: ofFile.studioFlows || ofMissing.studioFlows,
    workspaces: new Set([...ofFile.workspaces, ...ofMissing.workspaces]),
  };
}

/** The file's text with an entry more for each address that the format can say. */
function withEntries(
  text: string,
  environment: string | undefined,
  addresses: readonly LiveAddress[],
  { kind, lookUps }: Pick<EntryContext, 'kind' | 'lookUps'>,
) {
  const file = new EditableFile(text);
  const path = environment === undefined ? ['addresses'] : ['environments', environment, 'addresses'];
  // A key that the environment leaves out is taken all the same.
  const keys = new Set([...file.keys(['addresses']), ...file.keys(path)]);
  const baseline = baselineOf(kind, readDefaults(kind, text, environment));
  const context = { kind, lookUps, baseline, takenVariables: variablesIn(text) };
  const { entries, inexpressible } = composeEntries(addresses, keys, context);
  append(file, path, entries);
  return { text: file.result(), entries, inexpressible };
}

/** @throws ProblemError where the file is written so that no lines can be added */
function append(file: EditableFile, path: readonly string[], entries: readonly EntryLines[]): void {
  const lines = entries.flatMap((entry) => ['', ...entry.lines]);
  if (entries.length === 0 || file.append(path, lines)) return;
  throw stop(
    'FA152',
    `\`${path.join('.')}\` of the file is written in braces or as an alias, and lines cannot be added to it`,
    'Write it as a block: a line for each key, indented.',
  );
}

function variablesIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g), (match) => match[1] ?? ''));
}
