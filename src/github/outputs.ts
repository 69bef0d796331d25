import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { AnnotationProperties } from '@actions/core';
import {
  changeInDoubt,
  changeLeftAlone,
  changeNotAttempted,
  failedChange,
} from '../messages/unmade-changes.ts';
import { sha256 } from '../plan/digest.ts';
import type { Plan } from '../plan/plan.ts';
import { errorsOf, isGuard, located, type Problem } from '../problem.ts';
import { addressesJson, toJson } from '../report/json.ts';
import type { Links } from '../report/links.ts';
import { inReportOrder } from '../report/problem-order.ts';
import { runbookLink } from '../report/runbook.ts';
import { appliedOf, isOutOfSync, planOf, type Result } from '../result.ts';
import type { Secrets } from '../secrets.ts';
import { visible } from '../text/quote.ts';
import { withoutCommands } from '../text/runner-commands.ts';
import type { Published } from './publish.ts';

/** What this Action uses of `@actions/core`. */
export interface Core {
  getInput(name: string): string;
  setOutput(name: string, value: string): void;
  setSecret(secret: string): void;
  info(message: string): void;
  error(message: string, properties?: AnnotationProperties): void;
  warning(message: string, properties?: AnnotationProperties): void;
  summary: { addRaw(text: string): { write(): Promise<unknown> } };
}

/** Prints text so that the runner finds no commands in it. */
export function log(core: Core, text: string, secrets: Secrets): void {
  for (const line of withoutCommands(secrets.redactTokens(text)).split('\n')) core.info(line);
}

/** One annotation for each problem, and for each change that was not made; errors first. */
export function annotate(
  core: Core,
  result: Result,
  { workspace, links }: { readonly workspace: string; readonly links: Links },
  secrets: Secrets,
): void {
  const problems = inReportOrder([...result.problems, ...failures(result)], new Set());
  for (const problem of problems) {
    const { code, severity, place, path } = problem;
    const text = visible(secrets.redactTokens(annotationText(problem, links)));
    const at = place && {
      file: relative(workspace, resolve(workspace, place.file)),
      startLine: place.line,
      startColumn: place.column,
    };
    const title = `${code}${path === undefined ? '' : ` ${visible(path)}`}`;
    if (severity === 'error') core.error(text, { title, ...at });
    else core.warning(text, { title, ...at });
  }
}

/** A problem in one line, with its section of the runbook. */
export function annotationText({ code, message, remedy }: Problem, links: Links): string {
  const page = runbookLink(code, links);
  return `${message}. ${remedy}${page === undefined ? '' : ` More: ${page}`}`;
}

const UNMADE = {
  'left alone': changeLeftAlone,
  'in doubt': changeInDoubt,
  failed: failedChange,
  'not attempted': changeNotAttempted,
} as const;

/** Changes that were not made, as problems at their entries. */
function failures(result: Result): Problem[] {
  return (appliedOf(result)?.outcomes ?? []).flatMap(({ change, status, note, link }): Problem[] => {
    if (status === 'done' || status === 'held') return [];
    const { action, key, name } = change;
    const at = 'desired' in change ? { place: change.desired.place, path: `addresses.${key}` } : {};
    return [located(UNMADE[status]({ action, key, name, note, link }), at)];
  });
}

/** The `plan-file`: the whole result as JSON, where the runner keeps temporary files. */
export function writePlanFile(result: Result, runnerTemp: string | undefined, secrets: Secrets): string {
  const folder = runnerTemp || tmpdir();
  const about = [
    result.mode,
    ...[result.environment ?? '', result.file].map((text) => secrets.redactTokens(text)),
  ];
  const parts = about.join('-').replace(/[^A-Za-z0-9.-]+/g, '_');
  // Steps of one job may use a/b.yaml and a_b.yaml, or two accounts: each gets a file of its own.
  const own = sha256(JSON.stringify([...about, planOf(result)?.account]));
  const path = join(folder, `flex-addresses-${parts.slice(0, 150)}-${own.slice(0, 8)}.json`);
  mkdirSync(folder, { recursive: true });
  // A new file each time: an existing one may be a link, and truncating it would wait for the disk.
  rmSync(path, { force: true });
  writeFileSync(path, `${secrets.redactTokens(JSON.stringify(toJson(result), null, 2))}\n`, {
    mode: 0o600,
    flag: 'wx',
  });
  return path;
}

/** The counts of a plan that are outputs. */
const COUNTS = ['creates', 'updates', 'deletes', 'unlisted', 'ignored', 'held'] as const;

/** What the run could not find out is empty, never `false` or `0`: a later step must not rely on it. */
export function setOutputs(
  core: Core,
  result: Result,
  { commentUrl, issueUrl }: Published,
  planFile: string,
  secrets: Secrets,
): void {
  const plan = planOf(result);
  const counts = COUNTS.map((name) => [name, String(plan?.counts[name] ?? '')] as const);
  const outputs = {
    changed: String(plan === undefined ? '' : plan.changes.length > 0),
    ...Object.fromEntries(counts),
    blocked: blockedOutput(result),
    drift: driftOutput(result),
    'plan-id': plan?.id ?? '',
    'plan-file': planFile,
    addresses: plan === undefined ? '' : secrets.redactTokens(JSON.stringify(addressesOf(result, plan))),
    'comment-url': commentUrl ?? '',
    'issue-url': issueUrl ?? '',
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

const addressesOf = (result: Result, plan: Plan) => addressesJson(plan, appliedOf(result)?.outcomes ?? []);

/** Some guards stop a run before there is a plan. */
function blockedOutput(result: Result): string {
  const isBlocked = result.problems.some(isGuard);
  return isBlocked || planOf(result) !== undefined ? String(isBlocked) : '';
}

/** Only mode drift checks it. Whether the address of an entry with a problem has drifted is unknown. */
function driftOutput(result: Result): string {
  if (result.mode !== 'drift' || planOf(result) === undefined) return '';
  if (isOutOfSync(result)) return 'true';
  return errorsOf(result.problems).every(isGuard) ? 'false' : '';
}
