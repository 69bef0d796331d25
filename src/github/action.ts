import type { Hooks } from '../commands/hooks.ts';
import { stopped } from '../commands/results.ts';
import { run } from '../commands/run.ts';
import { readText } from '../io/read-text.ts';
import { onlyFileChecked } from '../messages/github.ts';
import { runnerFileNotWritten } from '../messages/runner.ts';
import { errorsOf, ProblemError } from '../problem.ts';
import { resultInStyle } from '../report/in-style.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { inReportOrder } from '../report/problem-order.ts';
import { redactPlan, redactResult } from '../report/redact.ts';
import { planText, renderText, unpainted } from '../report/text.ts';
import type { Result } from '../result.ts';
import { faultMessage, processRuntime, surviveOutputErrors } from '../runtime/process.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Secrets } from '../secrets.ts';
import { changedLines } from '../text/changed-lines.ts';
import { type ActionInputs, readInputs, secretInputs } from './inputs.ts';
import { annotate, annotationText, type Core, log, setOutputs, writePlanFile } from './outputs.ts';
import { type Published, publish } from './publish.ts';
import { isUntouchedInQueue } from './queue.ts';
import { Repository } from './repository.ts';
import { checkReview, heldForReview } from './review-gate.ts';

/** A job summary may have 1 MiB, and characters may take three bytes. */
const MAX_SUMMARY = 340_000;

/** The Action's entry point: inputs in; annotations, outputs, summary, comment and issue out. Returns the exit code. */
export async function runAction(core: Core, environment: NodeJS.ProcessEnv): Promise<number> {
  surviveOutputErrors();
  const runtime = processRuntime((secret) => core.setSecret(secret), environment);
  try {
    return await act(core, environment, runtime);
  } catch (error) {
    core.error(faultMessage(error, runtime.secrets));
    return 1;
  }
}

/** Nobody can confirm a plan here: the log shows it before it is applied, and then the progress. */
function logHooks(core: Core, secrets: Secrets): Pick<Hooks, 'confirm' | 'progress'> {
  return {
    confirm: async (plan) => {
      log(core, `${planText(redactPlan(plan, secrets.redact), unpainted)}\n`, secrets);
      return true;
    },
    progress: (done, total, left) => {
      if (done % 25 === 0 && done < total)
        core.info(`${done} of ${total} changes done, about ${left} s left`);
    },
  };
}

async function act(core: Core, environment: NodeJS.ProcessEnv, runtime: Runtime): Promise<number> {
  const { secrets } = runtime;
  const { redact, redactTokens } = secrets;
  const get = (name: string) => core.getInput(name);
  for (const secret of secretInputs(get)) secrets.add(secret);
  const inputs = readInputs(get, environment);
  const repository = new Repository({ ...inputs, ...runtime, redact, redactTokens });
  const hooks: Hooks = {
    history: () => repository.history(),
    review: (plan, base) => checkReview(repository, plan, base),
    heldForReview: (plan, ofFile) => heldForReview(repository, plan, ofFile),
    ...logHooks(core, secrets),
  };
  try {
    const found = await runCommand(inputs, repository, hooks, runtime);
    // What is rendered or written from here on has no secrets in it.
    const result = redactResult(inOrder(resultInStyle(found, 'workflow'), repository), redact);
    // Logged first, since GitHub may be slow.
    log(core, renderText(result, unpainted), secrets);
    const published = await publish(repository, result);
    for (const note of repository.notes) core.info(redactTokens(note));
    return await report(core, inputs, runtime, withPublished(result, published, inputs), published);
  } finally {
    await repository.close();
  }
}

async function runCommand(
  inputs: ActionInputs,
  repository: Repository,
  hooks: Hooks,
  runtime: Runtime,
): Promise<Result> {
  const { options, subject, event } = inputs;
  if (options instanceof ProblemError) return stopped(subject, options);
  if (options.mode === 'plan' && (await isUntouchedInQueue(repository))) {
    repository.notes.push('This merge group does not change the file: no plan was made.');
    const checked = await run({ ...options, mode: 'validate' }, hooks, runtime);
    return { ...checked, mode: 'plan' };
  }
  if (!event.hasNoSecrets || options.mode === 'validate') return run(options, hooks, runtime);
  const checked = await run({ ...options, mode: 'validate' }, hooks, runtime);
  return { ...checked, problems: [...checked.problems, onlyFileChecked()] };
}

/** Problems on lines that the pull request or push changes come before older warnings. */
function inOrder(result: Result, { baseText, context }: Repository): Result {
  const changed =
    baseText === undefined ? new Set<number>() : changedLines(baseText, readText(context.subject));
  return { ...result, problems: inReportOrder(result.problems, changed) };
}

/** The run's result, once it is known what could be written to GitHub. */
function withPublished(result: Result, { problems }: Published, { github }: ActionInputs): Result {
  const isFailure = (result.outcome === 'differs' && github.failOnDrift) || errorsOf(problems).length > 0;
  return {
    ...result,
    problems: [...result.problems, ...problems],
    outcome: isFailure && result.outcome !== 'interrupted' ? 'failed' : result.outcome,
  };
}

/** Reports to the runner, each part by itself, so that one failure does not hide the rest. Returns the exit code. */
async function report(
  core: Core,
  inputs: ActionInputs,
  { secrets }: Runtime,
  result: Result,
  published: Published,
): Promise<number> {
  annotate(core, result, { workspace: inputs.subject.folder, links: inputs.links }, secrets);
  let isWritten = true;
  const attempt = async <T>(
    what: Parameters<typeof runnerFileNotWritten>[0],
    write: () => T,
  ): Promise<Awaited<T> | undefined> => {
    try {
      return await write();
    } catch (error) {
      isWritten = false;
      const problem = runnerFileNotWritten(what, (error as NodeJS.ErrnoException).code);
      core.error(annotationText(problem, inputs.links), { title: problem.code });
      return undefined;
    }
  };
  const planFile = await attempt('plan file', () => writePlanFile(result, inputs.runnerTemp, secrets));
  await attempt('outputs', () => setOutputs(core, result, published, planFile ?? '', secrets));
  if (inputs.hasSummary) {
    await attempt('job summary', () => {
      const { text } = renderMarkdown(result, { ...inputs.links, run: undefined }, MAX_SUMMARY);
      return core.summary.addRaw(secrets.redactTokens(text)).write();
    });
  }
  return !isWritten || result.outcome === 'failed' || result.outcome === 'interrupted' ? 1 : 0;
}
