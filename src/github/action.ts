import type { Hooks } from '../commands/hooks.ts';
import type { RunOptions } from '../commands/options.ts';
import { stopped } from '../commands/results.ts';
import { run } from '../commands/run.ts';
import { type Problem, ProblemError } from '../problem.ts';
import { type Links, renderMarkdown } from '../report/markdown.ts';
import { planText, renderText, unpainted } from '../report/text.ts';
import type { Result } from '../result.ts';
import { outliveReaders, processRuntime, unforeseen } from '../runtime/process.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Secrets } from '../secrets.ts';
import { type Collaboration, collaborate } from './collaboration.ts';
import { checkEvent, type GitHubEvent, readEvent } from './event.ts';
import { type GetInput, outline, readInputs } from './inputs.ts';
import { annotate, type Core, log, setOutputs, writePlanFile } from './outputs.ts';
import { pathInRepository } from './path.ts';

/** A job summary may have 1 MiB, and characters may take three bytes. */
const LONGEST_SUMMARY = 340_000;

/** The Action's door: inputs in; annotations, outputs, summary, comment and issue out. Gives the exit code back. */
export async function runAction(core: Core, environment: NodeJS.ProcessEnv): Promise<number> {
  outliveReaders();
  const runtime = processRuntime((secret) => core.setSecret(secret));
  try {
    return await act(core, environment, runtime);
  } catch (error) {
    core.error(unforeseen(error, runtime.secrets));
    return 1;
  }
}

/** Nobody is there to be asked: the log shows the plan before it is written, and how far the apply is. */
function logHooks(core: Core, secrets: Secrets): Pick<Hooks, 'confirm' | 'progress'> {
  return {
    confirm: async (plan) => {
      log(core, `${planText(plan, unpainted)}\n`, secrets);
      return true;
    },
    progress: (done, total, left) => {
      if (done % 25 === 0 && done < total)
        core.info(`${done} of ${total} changes done, about ${left} s left`);
    },
  };
}

async function act(core: Core, environment: NodeJS.ProcessEnv, runtime: Runtime): Promise<number> {
  const get = (name: string) => core.getInput(name);
  // Before anything is said of the inputs: a secret may stand in the wrong one.
  for (const name of ['github-token', 'auth-token', 'api-secret']) runtime.secrets.add(get(name));
  const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
  const event = readEvent(environment);
  const commit = event.pullRequest?.head ?? environment.GITHUB_SHA ?? '';
  const repository = environment.GITHUB_REPOSITORY ?? '';
  const given = outline(get, workspace, event);
  const path = pathInRepository(workspace, given.file, [environment.GITHUB_SHA, event.pullRequest?.head]);
  const links = linksOf(environment, repository, commit, path);
  const { clock, interrupted, secrets } = runtime;
  const around = {
    event,
    repository,
    path,
    commit: environment.GITHUB_SHA ?? '',
    links,
    clock,
    interrupted,
    secrets,
  };
  const read = readOrStop(get, workspace, environment, event);
  const concern = read instanceof ProblemError ? given : { ...read, account: read.twilio?.account };
  const collaboration = collaborate({ ...around, concern, github: concern.github });
  const { history, review } = collaboration;
  try {
    const result =
      read instanceof ProblemError
        ? stopped(given, read)
        : await outcomeOf(read, event, { history, review, ...logHooks(core, secrets) }, runtime);
    const failOnDrift = !(read instanceof ProblemError) && read.github.failOnDrift;
    return await report(core, environment, runtime, result, { collaboration, links, failOnDrift });
  } finally {
    await collaboration.close();
  }
}

type Inputs = ReturnType<typeof readInputs>;

function readOrStop(
  get: GetInput,
  workspace: string,
  environment: NodeJS.ProcessEnv,
  event: GitHubEvent,
): Inputs | ProblemError {
  try {
    const inputs = readInputs(get, workspace, environment, event);
    checkEvent(event, inputs.mode);
    return inputs;
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
}

async function outcomeOf(
  options: RunOptions,
  event: GitHubEvent,
  hooks: Hooks,
  runtime: Runtime,
): Promise<Result> {
  if (event.hasNoSecrets && options.mode !== 'validate') {
    const result = await run({ ...options, mode: 'validate' }, hooks, runtime);
    return { ...result, problems: [...result.problems, NO_SECRETS] };
  }
  return run(options, hooks, runtime);
}

const NO_SECRETS: Problem = {
  code: 'FA403',
  severity: 'warning',
  message:
    'No live plan was made: pull requests of forks and of Dependabot have no secrets. The file was checked',
  remedy: 'A maintainer who wants to see the plan pushes the branch to this repository.',
};

interface Surroundings {
  readonly failOnDrift: boolean;
  readonly collaboration: Collaboration;
  readonly links: Links;
}

/** Tells everybody, and gives the exit code back. */
async function report(
  core: Core,
  environment: NodeJS.ProcessEnv,
  { secrets }: Runtime,
  found: Result,
  surroundings: Surroundings,
): Promise<number> {
  // First of all, since GitHub may keep us waiting.
  log(core, renderText(found, unpainted), secrets);
  const told = await surroundings.collaboration.tell(found);
  const { problems } = told;
  const drifted = found.outcome === 'differs' && surroundings.failOnDrift;
  const untold = problems.some(({ severity }) => severity === 'error');
  const result: Result = {
    ...found,
    problems: [...found.problems, ...problems],
    outcome: found.outcome !== 'interrupted' && (untold || drifted) ? 'failed' : found.outcome,
  };
  annotate(core, result, environment.GITHUB_WORKSPACE ?? '', secrets);
  // Each by itself: what was done is told wherever it can be.
  let isWritten = true;
  const attempt = async <T>(what: string, write: () => T): Promise<Awaited<T> | undefined> => {
    try {
      return await write();
    } catch (error) {
      isWritten = false;
      const code = (error as NodeJS.ErrnoException).code ?? 'it is not there';
      core.error(
        `${what} could not be written (${code}). The log has what was done; see to the files of this runner.`,
        { title: 'FA007' },
      );
      return undefined;
    }
  };
  const { commentUrl, issueUrl } = told;
  const planFile = await attempt('The plan-file', () =>
    writePlanFile(result, environment.RUNNER_TEMP, secrets),
  );
  await attempt('The outputs', () =>
    setOutputs(core, result, { planFile: planFile ?? '', commentUrl, issueUrl }, secrets),
  );
  if (environment.GITHUB_STEP_SUMMARY) {
    const links = { ...surroundings.links, run: undefined };
    await attempt('The job summary', () =>
      core.summary.addRaw(secrets.scrub(renderMarkdown(result, links, LONGEST_SUMMARY))).write(),
    );
  }
  return !isWritten || result.outcome === 'failed' || result.outcome === 'interrupted' ? 1 : 0;
}

function linksOf(environment: NodeJS.ProcessEnv, repository: string, commit: string, path: string): Links {
  if (repository === '') return { run: undefined, commit: undefined, file: undefined };
  const home = `${environment.GITHUB_SERVER_URL || 'https://github.com'}/${repository}`;
  const run = environment.GITHUB_RUN_ID;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return {
    run: run ? `${home}/actions/runs/${run}` : undefined,
    commit: commit === '' ? undefined : commit,
    file: commit === '' || path.startsWith('/') ? undefined : `${home}/blob/${commit}/${encoded}`,
  };
}
