import { existsSync } from 'node:fs';
import { CHAT_ADDRESS } from '../address/chat-address/kind.ts';
import type { AddressesFile } from '../file/addresses-file.ts';
import { environmentsToLoad } from '../file/check-environments.ts';
import { placesOf } from '../file/finding.ts';
import { apiOf, load } from '../file/load.ts';
import { parse } from '../file/parse.ts';
import { child } from '../file/tree.ts';
import { checkedPath, readText } from '../io/read-text.ts';
import { isSameFile } from '../io/same-file.ts';
import { writeText } from '../io/write-text.ts';
import { fileOfNewKind, inputAtOutput, newFileExists, nothingRead } from '../messages/migrate.ts';
import { describeEntries } from '../migrate/describe-entries.ts';
import { migrateText } from '../migrate/migrate-text.ts';
import { notesOf } from '../migrate/notes.ts';
import { stepsOf } from '../migrate/steps.ts';
import { located, ProblemError, stop } from '../problem.ts';
import type { MigratedResult } from '../result.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { loadFile } from './load-file.ts';
import { NOTHING_READ, readFacts } from './migrate-facts.ts';
import type { FileOptions, MigrateOptions, RunOptions } from './options.ts';
import { migrated } from './results.ts';

/**
 * Writes a file for chat addresses of Flex Conversations from one for Flex Flows, which stays unchanged. The file alone
 * is enough; where the account can be read, the report has more about each entry. Writes nothing to Twilio.
 */
export async function migrate(options: RunOptions, runtime: Runtime): Promise<MigratedResult> {
  const { file } = options;
  const migrating = options.migrating as MigrateOptions;
  const { output } = migrating;
  checkOutput(options, migrating);
  const text = readText(options);
  const files = await loadEnvironments(text, options, runtime);
  const { text: written, problems } = migrateText(text, file);
  const facts =
    options.twilio === undefined
      ? { ...NOTHING_READ, problems: migrating.problems.map(nothingRead) }
      : await readFacts(files, options.twilio, runtime);
  writeText({ ...options, file: output }, written, migrating.force);
  return migrated(
    options,
    {
      output,
      entries: describeEntries(files, facts),
      notes: [...notesOf(files), ...facts.notes],
      steps: stepsOf(file, output),
    },
    [...problems, ...facts.problems],
  );
}

/** The file as each of its environments sees it. @throws ProblemError where it has errors, or is for chat addresses */
async function loadEnvironments(
  text: string,
  options: FileOptions,
  runtime: Runtime,
): Promise<AddressesFile[]> {
  const { tree, lines } = parse(text);
  const api = child(tree, 'api');
  if (api !== undefined && apiOf(tree) === CHAT_ADDRESS.api) {
    throw stop(located(fileOfNewKind(), { place: placesOf(options.file, lines)(api.at), path: 'api' }));
  }
  // A migration needs no values of variables.
  const asWritten = { ...options, variables: {}, missingVariables: 'ignored' } as const;
  const all = { ...asWritten, environment: undefined, allEnvironments: true };
  const { desired, problems } = await loadFile(text, all, runtime.interrupted);
  if (desired === undefined || tree === undefined) throw new ProblemError(problems);
  return environmentsToLoad(tree, undefined).flatMap(
    (environment) => load(text, { ...asWritten, environment }).desired ?? [],
  );
}

/** @throws ProblemError where the new file would replace an existing one */
function checkOutput(options: FileOptions, { output, force }: MigrateOptions): void {
  const to = checkedPath({ ...options, file: output });
  if (!existsSync(to)) return;
  const from = checkedPath(options);
  if (isSameFile(from, to)) throw stop(inputAtOutput(output));
  if (!force) throw stop(newFileExists(output));
}
