import { isFailure } from '../apply/outcome.ts';
import { errorsOf, isGuard, type Problem, warningsOf } from '../problem.ts';
import { isBlocked, planOf, type Result } from '../result.ts';
import { count } from '../text/quote.ts';
import type { Budget } from './budget.ts';
import { prose } from './escape.ts';
import { type Links, lineLink, rest } from './links.ts';
import { runbookLink } from './runbook.ts';

/** A share for problems, so that they leave room for the changes. */
const SHARE = 0.4;

/** Whether an error has a line in the file. Guards are listed before these. */
const isInFile = (problem: Problem) => problem.place !== undefined && !isGuard(problem);

/** Errors come first, as GitHub's loudest alert. */
export function addAlert(document: Budget, result: Result, links: Links): void {
  const errors = errorsOf(result.problems);
  const inFile = errors.filter(isInFile).length;
  const verdict = verdictOn(result, errors.length);
  if (verdict === undefined) return;
  const listed = inFile === 0 ? '' : ` ${count(inFile, 'problem')} in the file, listed below.`;
  const head = `> [!CAUTION]\n> ${verdict}${listed}`;
  const rows = errors.filter((problem) => !isInFile(problem)).map((problem) => problemLine(problem, links));
  if (rows.length === 0) {
    document.add(head);
    return;
  }
  const quoted = rows.map((line) => `> ${line}`);
  document.addRows(`${head}\n>`, quoted, rest(links, 'problems'), SHARE);
}

function verdictOn(result: Result, errors: number): string | undefined {
  const { mode } = result;
  if (result.kind === 'applied') {
    if (errors === 0 && !isFailure(result.applied)) return undefined;
    return '**The apply is incomplete.** Fix the cause and run it again: the next run finishes what is left.';
  }
  if (errors === 0) return undefined;
  if (isBlocked(result)) {
    return mode === 'drift' ? '**An apply would be blocked.**' : '**Blocked: nothing will be applied.**';
  }
  if (mode === 'validate') return '**The file is not valid.**';
  if (mode === 'export' || mode === 'pin') return '**Nothing was written.**';
  return planOf(result) === undefined ? '**No plan was made.**' : '**The run failed.**';
}

export function addFileProblems(document: Budget, result: Result, links: Links): void {
  const rows = errorsOf(result.problems)
    .filter(isInFile)
    .map((problem) => problemLine(problem, links));
  document.addRows('#### Problems in the file\n', rows, rest(links, 'problems'), SHARE);
}

export function addWarnings(document: Budget, result: Result, links: Links): void {
  const rows = warningsOf(result.problems).map((problem) => problemLine(problem, links));
  document.addRows('#### Warnings\n', rows, rest(links, 'warnings'), SHARE);
}

export function problemLine({ severity, code: id, place, message, remedy }: Problem, links: Links): string {
  const sign = severity === 'error' ? ':x: ' : ':warning: ';
  const at =
    place === undefined
      ? ''
      : ` ${lineLink(place.line, `${place.file}:${place.line}:${place.column}`, { ...links, file: links.files?.get(place.file) ?? links.file })}`;
  const page = runbookLink(id, links);
  const name = page === undefined ? id : `[${id}](${page})`;
  return `- ${sign}**${name}**${at} ${prose(message)}. ${prose(remedy)}`;
}
