import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkedPath, type FileLocation, readText } from '../io/read-text.ts';
import { isSameFile } from '../io/same-file.ts';
import { noFolder, writeText } from '../io/write-text.ts';
import {
  addressesFileAtOutput,
  addressNotYetLive,
  fileNotBySids,
  missingFolderToCheck,
  otherFileAtOutput,
  sameVariable,
} from '../messages/sids.ts';
import { isAboutTarget } from '../plan/resolve.ts';
import { errorsOf, isGuard, located, type Problem, ProblemError, stop } from '../problem.ts';
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
import { count } from '../text/quote.ts';
import type { Hooks } from './hooks.ts';
import { withLivePlan } from './live-plan.ts';
import type { ListingOptions, RunOptions } from './options.ts';
import { compared, written } from './results.ts';

/**
 * Prints what sites embed, writes it into a file for their build, or checks whether such a file is stale. Writes nothing
 * to Twilio, and needs no values of variables.
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
    // An empty object may be anybody's file: it is not replaced by anything else.
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

/** Marks problems of the file that `sids` reads or writes: they are not about the addresses file. */
function ofOtherFile<T>(use: () => T): T {
  try {
    return use();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError(error.problems.map((one) => ({ ...one, isOfOtherFile: true })));
  }
}

/**
 * The text of the file to check or replace, read before any request to Twilio; undefined where there is none to replace.
 *
 * @throws ProblemError where there is none to check, or it must not be replaced
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
    throw stop(fileNotBySids(check, format));
  }
  if (output === undefined) return undefined;
  const path = checkedPath(at(options, output, '-o'), noFolder);
  if (!existsSync(path)) return undefined;
  if (isSameFile(path, checkedPath(options))) throw stop(addressesFileAtOutput(output));
  const text = readText(at(options, output, '-o'));
  if (force || isGenerated(format, text)) return text;
  throw foreign(output, format);
}

function foreign(output: string, format: SidsFormat) {
  return new ProblemError([{ ...otherFileAtOutput(output, format), isOfOtherFile: true }]);
}

function noFolderOf({ file }: FileLocation) {
  return stop(missingFolderToCheck(dirname(file)));
}

/** @throws ProblemError with all entries whose variables would have the same name */
function checkNames(keys: readonly string[]): void {
  const problems = collisionsOf(keys).map(([name, same]) => sameVariable(same, `${name}_SID`));
  if (problems.length > 0) throw new ProblemError(problems);
}

function missingAddresses(addresses: Addresses, format: SidsFormat): Problem[] {
  return Object.entries(addresses).flatMap(([key, { sid }]) => {
    if (sid !== null) return [];
    const at = { path: `addresses.${key}`, entry: key };
    return [located(addressNotYetLive(key, format === 'json'), at)];
  });
}
