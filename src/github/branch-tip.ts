import { readText } from '../io/read-text.ts';
import { type Problem, problem } from '../problem.ts';
import { quote } from '../text/quote.ts';
import { GitHubError, onGitHubError } from './api-error.ts';
import { branchTipNotRead, unreadableTip } from './api-problems.ts';
import { isSourceUnknown } from './apply-source.ts';
import { fileAt } from './file-versions.ts';
import type { Repository } from './repository.ts';

/** An old job that runs again must not undo what the branch has got since. */
export async function newerFile(repository: Repository): Promise<Problem[]> {
  const { subject, github, event, path } = repository.context;
  if (repository.context.repository === '') return [];
  const branch = quote(event.ref.replace(/^refs\/(heads|tags)\//, ''));
  if (isSourceUnknown(event, github.branches)) {
    if (event.isRepeated) return [unknownSource];
    repository.problems.push({ ...unknownSource, severity: 'warning' });
  }
  const tip = await repository
    .open()
    .then((api) => fileAt(api, path, event.ref))
    .then((text) => ({ text }))
    .catch(onGitHubError((error) => error));
  if (tip instanceof GitHubError) {
    if (event.isRepeated) return [unreadableTip(branch, tip)];
    repository.problems.push(branchTipNotRead(tip));
    return [];
  }
  const own = readText(subject);
  const unix = (text: string) => text.replace(/\r\n/g, '\n');
  if (tip.text !== undefined && unix(tip.text) === unix(own)) return [];
  const has =
    tip.text === undefined ? 'no such file, or this token may not read it' : 'another version of the file';
  return [
    problem(
      'FA402',
      `The tip of ${branch} has ${has}: an old job must not undo newer work`,
      'Let the run of the newest commit apply, or start a new run by hand (workflow_dispatch): it takes the branch as it is. The job needs `contents: read`.',
    ),
  ];
}

const unknownSource = problem(
  'FA402',
  'The event does not name the default branch, so it is unknown whether this run is on it',
  'Name the branches that apply may run from in the input `branches`.',
);
