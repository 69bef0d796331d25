import { composeEntries } from '../export/compose.ts';
import { baselineOf, type Draft } from '../export/draft.ts';
import { EditableFile } from '../export/edit.ts';
import { readDefaults } from '../file/defaults.ts';
import { writeText } from '../io/write-text.ts';
import { Ownership } from '../plan/ownership.ts';
import { errorsOf, ProblemError, stop } from '../problem.ts';
import type { Result } from '../result.ts';
import { count } from '../text/quote.ts';
import { asPlaced, exported, hide, leftOutWarning, namesakes, variableWarning } from './export.ts';
import { entryFaults } from './export-check.ts';
import { withLivePlan } from './live-plan.ts';
import type { Settings, World } from './settings.ts';
import { wantedByFile, wantedByLive } from './wanted.ts';

/** Adds what is live, in scope and in no entry to the file; every line and comment of it stays as it was. */
export function mergeIntoFile(settings: Settings, world: World): Promise<Result> {
  return withLivePlan(settings, world, async ({ plan, desired, account, text }) => {
    const errors = errorsOf(plan.problems).filter(
      ({ guard }) => guard === undefined || guard === BLOCKS_MERGE,
    );
    if (errors.length > 0) throw new ProblemError(errors);
    const { scope, ignore } = settings.exporting;
    const asked = new Ownership({ scope: scope.map(asPlaced), ignore: ignore.map(asPlaced) });
    const missing = plan.unlisted.map(({ live }) => live).filter(({ name }) => asked.owns(name));
    const [ofFile, ofMissing] = [wantedByFile(desired), wantedByLive(plan.kind, missing)];
    const lookUps = await account.lookUp({
      studioFlows: ofFile.studioFlows || ofMissing.studioFlows,
      workspaces: new Set([...ofFile.workspaces, ...ofMissing.workspaces]),
    });
    const all = account.withChannelNames((await account.finishReading()).live);
    const sids = new Set(missing.map(({ sid }) => sid));
    const live = all.addresses.filter(({ sid }) => sids.has(sid));
    const check = {
      account: plan.account,
      live: all,
      lookUps,
      settings,
      variables: world.variables,
      accountValues: plan.accountValues,
    };
    const file = new EditableFile(text);
    const ownPath =
      settings.environment === undefined ? [] : ['environments', settings.environment, 'addresses'];
    // A key that the environment leaves out is taken all the same.
    const keys = new Set([...file.keys(['addresses']), ...file.keys(ownPath)]);
    const baseline = baselineOf(plan.kind, readDefaults(plan.kind, text, settings.environment));
    const leftOut = namesakes(live);
    for (;;) {
      const said = live.filter(({ sid }) => !leftOut.has(sid));
      const { drafts, unsaid } = composeEntries(said, keys, {
        kind: plan.kind,
        lookUps,
        baseline,
        takenVariables: variablesIn(text),
      });
      for (const { sid } of unsaid)
        leftOut.set(sid, 'its integration or state is of no kind that the file can say');
      if (unsaid.length > 0) continue;
      const merged = added(text, settings, drafts);
      const variables = drafts.flatMap((draft) => draft.variables);
      const faults = entryFaults(merged, variables, check);
      for (const { key, sid } of drafts) if (faults.has(key)) leftOut.set(sid, faults.get(key) ?? '');
      if (drafts.some(({ key }) => faults.has(key))) continue;
      hide(variables, world);
      if (drafts.length > 0) writeText(settings.file, settings.folder, settings.confined, merged, true);
      const left = live.filter(({ sid }) => leftOut.has(sid));
      const wrote =
        drafts.length === 0
          ? undefined
          : `${count(drafts.length, 'address', 'addresses')} into ${settings.file}`;
      return exported(settings, wrote, [
        ...left.map((address) =>
          leftOutWarning(address, leftOut.get(address.sid) ?? '', desired.unlisted !== 'report'),
        ),
        ...variables.map(variableWarning),
      ]);
    }
  });
}

/** A new entry for an address that another entry may have meant would have that one made beside it. */
const BLOCKS_MERGE = 'suspected rename';

function added(text: string, settings: Settings, drafts: readonly Draft[]): string {
  if (drafts.length === 0) return text;
  const file = new EditableFile(text);
  const { environment } = settings;
  const path = environment === undefined ? ['addresses'] : ['environments', environment, 'addresses'];
  if (
    !file.append(
      path,
      drafts.flatMap(({ lines }) => ['', ...lines]),
    )
  ) {
    throw stop(
      'FA152',
      `\`${path.join('.')}\` of the file is written in braces or as an alias, and lines cannot be added to it`,
      'Write it as a block: a line for each key, indented.',
    );
  }
  return file.result();
}

function variablesIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g), (match) => match[1] ?? ''));
}
