import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkedPath, type FileLocation, readText } from '../io/read-text.ts';
import { isSameFile } from '../io/same-file.ts';
import { noFolder, writeText } from '../io/write-text.ts';
import { isAboutTarget } from '../plan/resolve.ts';
import { errorsOf, isGuard, type Problem, ProblemError, problem, stop, warning } from '../problem.ts';
import { addressesJson } from '../report/json.ts';
import { redactPlan } from '../report/redact.ts';
import { collisionsOf } from '../report/sids-env.ts';
import {
  type Addresses,
  isEmptyObject,
  isGenerated,
  type SidsFormat,
  sidsText,
  staleLines,
} from '../report/sids-file.ts';
import type { ComparedResult, WrittenResult } from '../result.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { count, listed, quote } from '../text/quote.ts';
import type { Hooks } from './hooks.ts';
import { withLivePlan } from './live-plan.ts';
import type { ListingOptions, RunOptions } from './options.ts';
import { compared, written } from './results.ts';

/**
 * Prints what sites embed, or writes it into a file for their build; or compares such a file with what it would be now.
 * Writes nothing to Twilio, and needs no values of variables.
 */
export function sids(
  options: RunOptions,
  hooks: Hooks,
  runtime: Runtime,
): Promise<WrittenResult | ComparedResult> {
  const listing = options.listing as ListingOptions;
  const asWritten: RunOptions = { ...options, variables: {}, missingVariables: 'ignored' };
  const former = ofOtherFile(() => formerText(options, listing));
  return withLivePlan(asWritten, hooks, runtime, async ({ plan }) => {
    const errors = errorsOf(plan.problems).filter((one) => !isGuard(one) && !isAboutTarget(one));
    if (errors.length > 0) throw new ProblemError(errors);
    const addresses = addressesJson(redactPlan(plan, runtime.secrets.redact), []);
    if (listing.format === 'env') checkNames(Object.keys(addresses));
    const text = sidsText(listing.format, addresses);
    const problems = missingAddresses(addresses, listing.format);
    const { check, output } = listing;
    if (check !== undefined) {
      const stale = staleLines(listing.format, former ?? '', text);
      return compared(options, { file: check, lines: stale }, problems);
    }
    const all = Object.values(addresses);
    // Nobody can tell whose an empty object is: it is left alone where something would take its place.
    const isAnyones = !listing.force && all.length > 0 && isEmptyObject(former ?? '');
    if (output !== undefined && isAnyones) throw foreign(output, listing.format);
    const number = count(
      listing.format === 'json' ? all.length : all.filter(({ sid }) => sid !== null).length,
      'address',
      'addresses',
    );
    if (output === undefined)
      return { ...written(options, `${number} to standard output`, problems), output: text };
    const isWritten = former !== text;
    if (isWritten) ofOtherFile(() => writeText(at(options, output, '-o'), text, former !== undefined));
    return written(options, isWritten ? `${output} with ${number}` : undefined, problems);
  });
}

const at = (options: FileLocation, file: string, option: '--check' | '-o'): FileLocation => ({
  ...options,
  file,
  option,
});

/** What is wrong with the file that `sids` reads or writes is no fault of the addresses file. */
function ofOtherFile<T>(use: () => T): T {
  try {
    return use();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError(error.problems.map((one) => ({ ...one, isOfOtherFile: true })));
  }
}

/**
 * The text of the file that is compared or replaced, read before Twilio is asked; undefined where there is none to
 * replace.
 *
 * @throws ProblemError where it is not there to be compared, or may not be replaced
 */
function formerText(
  options: RunOptions,
  { format, check, output, force }: ListingOptions,
): string | undefined {
  if (check !== undefined) {
    const location = at(options, check, '--check');
    checkedPath(location, noFolderOf);
    const text = readText(location);
    if (isGenerated(format, text)) return text;
    throw stop(
      'FA150',
      `${quote(check)} was not written by \`sids --format ${format}\`, and is not compared`,
      'Name a file that `sids -o` wrote with --check, and its format with --format.',
    );
  }
  if (output === undefined) return undefined;
  const path = checkedPath(at(options, output, '-o'), noFolder);
  if (!existsSync(path)) return undefined;
  if (isSameFile(path, checkedPath(options)))
    throw stop('FA003', `${quote(output)} is the addresses file`, 'Name another file with -o.');
  const text = readText(at(options, output, '-o'));
  if (force || isGenerated(format, text)) return text;
  throw foreign(output, format);
}

function foreign(output: string, format: SidsFormat) {
  const found = problem(
    'FA150',
    `${quote(output)} was not written by \`sids --format ${format}\`, and is not overwritten`,
    'Name another file with -o, or replace it with --force.',
  );
  return new ProblemError([{ ...found, isOfOtherFile: true }]);
}

function noFolderOf({ file }: FileLocation) {
  return stop(
    'FA101',
    `There is no folder ${quote(dirname(file))}`,
    'Check the path, or name another file with --check.',
  );
}

/** @throws ProblemError with every two entries whose variables would have one name */
function checkNames(keys: readonly string[]): void {
  const problems = collisionsOf(keys).map(([name, same]) =>
    problem(
      'FA181',
      `${listed(
        same.map((key) => quote(key)),
        'and',
      )} would all be ${name}_SID in a file of variables`,
      'Change the key of all but one, or write --format json or ts.',
    ),
  );
  if (problems.length > 0) throw new ProblemError(problems);
}

function missingAddresses(addresses: Addresses, format: SidsFormat): Problem[] {
  return Object.entries(addresses).flatMap(([key, { sid }]) => {
    if (sid !== null) return [];
    const shown = format === 'json' ? 'its `sid` is null' : 'it is left out';
    return [
      warning(
        'FA180',
        `The address of ${key} does not exist yet: ${shown}`,
        'Apply the file, then run again.',
        {
          path: `addresses.${key}`,
          entry: key,
        },
      ),
    ];
  });
}
