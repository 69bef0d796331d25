import { readText } from '../io/read-text.ts';
import type { Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../text/quote.ts';
import { GitHubError } from './error.ts';
import { fileAtRef, pullWithPlan } from './history.ts';
import type { Repository } from './repository.ts';
import { NO_QUEUED_PULL, unreviewed } from './review.ts';
import { noToken, TIP, unreadable } from './troubles.ts';

/** What stands against a plan, beside the plan itself. */
export async function review(repository: Repository, plan: Plan): Promise<readonly Problem[]> {
  const { concern, github, event } = repository.context;
  const approved = concern.approvedPlanId === plan.id;
  if (concern.mode === 'apply') {
    const newer = await newerWork(repository);
    return github.requireReviewedPlan && !approved
      ? [...newer, ...(await reviewedBy(repository, plan, 'merged'))]
      : newer;
  }
  if (concern.mode === 'plan' && event.name === 'merge_group' && github.requireReviewedPlan) {
    const { queuedPullRequest } = event;
    return queuedPullRequest === undefined
      ? [NO_QUEUED_PULL]
      : reviewedBy(repository, plan, queuedPullRequest);
  }
  return [];
}

async function reviewedBy(repository: Repository, plan: Plan, pull: 'merged' | number): Promise<Problem[]> {
  if (!repository.isConnected) return [unreadable(undefined)];
  try {
    if (pull === 'merged') return unreviewed(plan, await repository.mergedPull());
    const api = await repository.open();
    const found = (await api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      pull_number: pull,
    })) as {
      head?: { sha?: string };
    } | null;
    return unreviewed(plan, await pullWithPlan(api, pull, found?.head?.sha ?? '', repository.about));
  } catch (error) {
    if (error instanceof GitHubError) return [unreadable(error)];
    throw error;
  }
}

/** On push: an old job that runs again must not undo what the branch has got since. */
async function newerWork(repository: Repository): Promise<Problem[]> {
  const { concern, event, github, path } = repository.context;
  if (event.push === undefined || repository.context.repository === '') return [];
  if (github.token === '') {
    repository.warnings.push(
      noToken('whether the branch has a newer version of the file is not known', 'contents: read'),
    );
    return [];
  }
  const { ref } = event.push;
  const read = async () => ({ text: await fileAtRef(await repository.open(), path, ref) });
  const tip = await repository.attempt(TIP, read);
  if (tip === undefined) return [];
  const { text } = tip;
  const own = readText(concern.file, concern.folder, concern.confined);
  const same = text !== undefined && text.replace(/\r\n/g, '\n') === own.replace(/\r\n/g, '\n');
  if (same) return [];
  return [
    {
      code: 'FA402',
      severity: 'error',
      message: `The tip of ${quote(ref.replace(/^refs\/(heads|tags)\//, ''))} has ${text === undefined ? 'no such file, or this token may not read it' : 'another version of the file'}: an old job must not undo newer work`,
      remedy:
        'Let the run of the newest commit apply; a run by hand (workflow_dispatch) takes the branch as it is. The job needs `contents: read`.',
    },
  ];
}
