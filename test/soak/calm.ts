import { deploymentKeyOf, isWebChat, nameOf, type Row } from './kinds.ts';
import type { RunRecord } from './record.ts';
import { notReached } from './rules/reached.ts';

/** Problems in the file, or in what it asks of this account: people have to fix the file. */
const OF_THE_FILE = /^FA(1\d\d|21\d|22\d|30[346])$/;

/** Checks a run in which nothing failed. */
export function* checkCalm(run: RunRecord): Generator<string> {
  const { report, ended } = run;
  if (report === undefined) return;
  if (report.outcome === 'done') {
    yield* notReached(run.file, run.rowsAfter);
    if (run.mode === 'plan' && (ended.code !== 0 || report.changes.length > 0))
      yield `${report.changes.length} changes are left`;
    return;
  }
  const errors = report.problems.filter(({ severity }) => severity === 'error');
  for (const { code, message } of errors) if (!OF_THE_FILE.test(code)) yield `${code} ${message}`;
  if (errors.length === 0) yield `${report.outcome}, and nothing says why`;
}

/** Checks a command other than apply by the plan that follows it. */
export function* checkSideCommand(run: RunRecord, after: RunRecord): Generator<string> {
  const errors = run.report?.problems.filter(({ severity }) => severity === 'error') ?? [];
  // Somebody may have renamed an address to the name of another one.
  if (errors.length > 0 && errors.every(({ code }) => OF_THE_FILE.test(code))) return;
  if (run.ended.code !== 0) yield `exit code ${run.ended.code}`;
  else if (run.mode === 'sids') yield* sidsFaults(run);
  else if (run.mode === 'accept') yield* acceptFaults(run, after);
  else if (after.report?.changes.length !== 0)
    yield `the next plan has ${after.report?.changes.length} changes`;
}

function* sidsFaults({ file, rowsAfter, ended }: RunRecord): Generator<string> {
  const rows = rowsAfter.filter(isWebChat);
  for (const { key, site, name, sid, deploymentKey } of file.entries) {
    if (site === undefined) continue;
    const byKey = rows.find((one) => deploymentKey !== undefined && deploymentKeyOf(one) === deploymentKey);
    const row =
      sid === undefined
        ? (byKey ?? rows.find((one) => nameOf(one) === name))
        : rows.find((one) => one.sid === sid);
    const embedded = [row?.sid, row?.address].filter((one) => typeof one === 'string');
    if (!embedded.some((one) => ended.stdout.includes(String(one)))) yield `${key} is not there`;
  }
}

/** The file contains what was accepted, so no plan may change it. */
function* acceptFaults(run: RunRecord, after: RunRecord): Generator<string> {
  for (const { key, fields } of run.report?.accepted ?? []) {
    const left = after.report?.changes.find((change) => change.key === key);
    const again = left?.fields.find(({ field }) => fields.some((accepted) => accepted.field === field));
    if (again !== undefined) yield `${again.field} of ${key} was accepted, and is to change`;
  }
  if (after.report === undefined) yield 'the file has no plan any more';
}

/** Whether the soak and the sandbox agree on the live addresses. */
export function hasSameRows(kept: readonly Row[], known: readonly Row[]): boolean {
  const text = (rows: readonly Row[]) => JSON.stringify(rows.map((row) => [row.sid, nameOf(row)]).sort());
  return text(kept) === text(known);
}
