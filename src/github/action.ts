import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative } from 'node:path';
import type { AnnotationProperties } from '@actions/core';
import { run, stopped } from '../commands/run.ts';
import type { Settings, World } from '../commands/settings.ts';
import type { Problem } from '../problem.ts';
import { addressesJson, toJson } from '../report/json.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Result } from '../report/result.ts';
import { planText, renderText, unpainted } from '../report/text.ts';
import type { Secrets } from '../secrets.ts';
import { visible } from '../text/quote.ts';
import { interruption, realWorld, unforeseen } from '../world.ts';
import { checkEvent, readEvent } from './event.ts';
import { outline, readInputs } from './inputs.ts';

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

/** The Action's door: inputs in; annotations, outputs and summary out. Gives the exit code back. */
export async function runAction(core: Core, environment: NodeJS.ProcessEnv): Promise<number> {
  const world: World = realWorld(environment, {
    mask: (secret) => core.setSecret(secret),
    interrupted: interruption(),
    progress: (done, total, left) => {
      if (done % 25 === 0 && done < total)
        core.info(`${done} of ${total} changes done, about ${left} s left`);
    },
    confirm: async (plan) => {
      log(core, planText(plan, unpainted), world.secrets);
      return true;
    },
  });
  const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
  try {
    const result = await commandResult(core, environment, world, workspace);
    await report(core, result, environment, workspace, world.secrets);
    return result.outcome === 'failed' || result.outcome === 'interrupted' ? 1 : 0;
  } catch (error) {
    core.error(unforeseen(error, world.secrets));
    return 1;
  }
}

async function commandResult(
  core: Core,
  environment: NodeJS.ProcessEnv,
  world: World,
  workspace: string,
): Promise<Result> {
  let settings: Settings;
  try {
    const event = readEvent(environment);
    settings = readInputs((name) => core.getInput(name), workspace, event);
    checkEvent(event, settings.mode);
  } catch (error) {
    return stopped(
      outline((name) => core.getInput(name)),
      error,
    );
  }
  const result = await run(settings, world);
  const failed = result.outcome === 'differs' && settings.failOnDrift;
  return failed ? { ...result, outcome: 'failed' } : result;
}

async function report(
  core: Core,
  result: Result,
  environment: NodeJS.ProcessEnv,
  workspace: string,
  secrets: Secrets,
): Promise<void> {
  log(core, renderText(result, unpainted), secrets);
  for (const problem of result.problems) annotate(core, problem, workspace, secrets);
  for (const problem of failures(result)) annotate(core, problem, workspace, secrets);
  const planFile = writePlanFile(result, environment, secrets);
  for (const [name, value] of Object.entries(outputs(result, planFile)))
    core.setOutput(name, secrets.scrub(value));
  if (environment.GITHUB_STEP_SUMMARY)
    await core.summary.addRaw(secrets.scrub(renderMarkdown(result))).write();
}

function log(core: Core, text: string, secrets: Secrets): void {
  for (const line of secrets.scrub(text).split('\n')) core.info(harmless(line));
}

/** A line of the log that the runner takes for text, whatever it says. */
function harmless(line: string): string {
  return line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '# #[');
}

function annotate(core: Core, problem: Problem, workspace: string, secrets: Secrets): void {
  const { place } = problem;
  const text = visible(secrets.scrub(`${problem.message}. ${problem.remedy}`));
  const file = place === undefined || !isAbsolute(place.file) ? place?.file : relative(workspace, place.file);
  const at =
    place === undefined || file === undefined
      ? {}
      : { file, startLine: place.line, startColumn: place.column };
  const properties = {
    title: `${problem.code}${problem.path === undefined ? '' : ` ${visible(problem.path)}`}`,
    ...at,
  };
  if (problem.severity === 'error') core.error(text, properties);
  else core.warning(text, properties);
}

/** Changes that did not come off, as problems at their entries. */
function failures(result: Result): Problem[] {
  return (result.applied?.outcomes ?? []).flatMap(({ change, status, note, link }): Problem[] => {
    if (status === 'done' || status === 'held') return [];
    const what = `${change.action} of ${change.key ?? JSON.stringify(change.name)} ${status}`;
    return [
      {
        code:
          status === 'left alone'
            ? 'FA242'
            : status === 'in doubt'
              ? 'FA241'
              : status === 'failed'
                ? 'FA240'
                : 'FA243',
        severity: status === 'left alone' ? 'warning' : 'error',
        message: note === undefined ? what : `${what}: ${note}`,
        remedy: `${link === undefined ? '' : `See ${link}. `}Run again once the cause is gone.`,
        ...('desired' in change ? { place: change.desired.place, path: `addresses.${change.key}` } : {}),
      },
    ];
  });
}

function writePlanFile(result: Result, environment: NodeJS.ProcessEnv, secrets: Secrets): string {
  const folder = environment.RUNNER_TEMP || tmpdir();
  const parts = [result.mode, result.environment ?? '', result.file]
    .join('-')
    .replace(/[^A-Za-z0-9.-]+/g, '_');
  const path = join(folder, `flex-addresses-${parts.slice(0, 150)}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, secrets.scrub(`${JSON.stringify(toJson(result), null, 2)}\n`), { mode: 0o600 });
  return path;
}

function outputs(result: Result, planFile: string): Record<string, string> {
  const { plan } = result;
  const counts = plan?.counts;
  const number = (value: number | undefined) => String(value ?? 0);
  const changed = plan !== undefined && plan.changes.length > 0;
  const drift = result.mode === 'drift' && plan !== undefined && (changed || plan.held.length > 0);
  return {
    changed: String(changed),
    creates: number(counts?.creates),
    updates: number(counts?.updates),
    deletes: number(counts?.deletes),
    unlisted: number(counts?.unlisted),
    ignored: number(counts?.ignored),
    held: number(counts?.held),
    blocked: String(result.blocked),
    drift: String(drift),
    'plan-id': plan?.id ?? '',
    'plan-file': planFile,
    addresses:
      plan === undefined ? '{}' : JSON.stringify(addressesJson(plan, result.applied?.outcomes ?? [])),
    'comment-url': '',
    'issue-url': '',
  };
}
