import { run, stopped } from '../commands/run.ts';
import type { Settings, World } from '../commands/settings.ts';
import { type Problem, ProblemError } from '../problem.ts';
import { type Links, renderMarkdown } from '../report/markdown.ts';
import { redactPlan, redactResult } from '../report/redact.ts';
import { planText, renderText, unpainted } from '../report/text.ts';
import type { Result } from '../result.ts';
import { interruption, outliveReaders, realWorld, unforeseen } from '../world.ts';
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
  const world = realWorld(environment, {
    mask: (secret) => core.setSecret(secret),
    interrupted: interruption(),
    progress: (done, total, left) => {
      if (done % 25 === 0 && done < total)
        core.info(`${done} of ${total} changes done, about ${left} s left`);
    },
    confirm: async (plan) => {
      const clean = redactPlan(plan, (text) => world.secrets.redact(text));
      log(core, `${planText(clean, unpainted)}\n`, world.secrets);
      return true;
    },
  });
  try {
    return await act(core, environment, world);
  } catch (error) {
    core.error(unforeseen(error, world.secrets));
    return 1;
  }
}

async function act(core: Core, environment: NodeJS.ProcessEnv, world: World): Promise<number> {
  const get = (name: string) => core.getInput(name);
  // Before anything is said of the inputs: a secret may stand in the wrong one.
  for (const name of ['github-token', 'auth-token', 'api-secret']) world.secrets.add(get(name));
  const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
  const event = readEvent(environment);
  const commit = event.pullRequest?.head ?? environment.GITHUB_SHA ?? '';
  const repository = environment.GITHUB_REPOSITORY ?? '';
  const given = outline(get, workspace, event);
  const path = pathInRepository(workspace, given.file, [environment.GITHUB_SHA, event.pullRequest?.head]);
  const links = linksOf(environment, repository, commit, path);
  const { clock, interrupted, secrets } = world;
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
  const read = readOrStop(get, workspace, event);
  const concern = read instanceof ProblemError ? given : { ...read, account: read.twilio?.account };
  const collaboration = collaborate({ ...around, concern, github: concern.github });
  const { history, review } = collaboration;
  try {
    const found =
      read instanceof ProblemError
        ? stopped(given, read)
        : await outcomeOf(read, event, { ...world, history, review });
    // Nothing that is rendered or written from here on has secrets in it.
    const result = redactResult(found, (text) => secrets.redact(text));
    const failOnDrift = !(read instanceof ProblemError) && read.failOnDrift;
    return await report(core, environment, world, result, { collaboration, links, failOnDrift });
  } finally {
    await collaboration.close();
  }
}

type Inputs = ReturnType<typeof readInputs>;

function readOrStop(get: GetInput, workspace: string, event: GitHubEvent): Inputs | ProblemError {
  try {
    const inputs = readInputs(get, workspace, event);
    checkEvent(event, inputs.mode);
    return inputs;
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
}

async function outcomeOf(settings: Settings, event: GitHubEvent, world: World): Promise<Result> {
  if (event.hasNoSecrets && settings.mode !== 'validate') {
    const result = await run({ ...settings, mode: 'validate' }, world);
    return { ...result, problems: [...result.problems, NO_SECRETS] };
  }
  return run(settings, world);
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
  { secrets }: World,
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
      core.summary.addRaw(secrets.redactTokens(renderMarkdown(result, links, LONGEST_SUMMARY).text)).write(),
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
