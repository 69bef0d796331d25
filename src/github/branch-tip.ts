import { readText } from '../io/read-text.ts';
import { noFileOnBranch, otherFileOnBranch, unknownDefaultBranch } from '../messages/apply-source.ts';
import { branchTipNotRead, branchTipUnknown } from '../messages/github.ts';
import { asWarning, type Problem } from '../problem.ts';
import { GitHubError, onGitHubError } from './api-error.ts';
import { isSourceUnknown } from './apply-source.ts';
import { fileAt } from './file-versions.ts';
import type { Repository } from './repository.ts';

/** A re-run of an old job must not undo newer commits of the branch. */
export async function newerFile(repository: Repository): Promise<Problem[]> {
  const { subject, github, event, path } = repository.context;
  if (repository.context.repository === '') return [];
  const branch = event.ref.replace(/^refs\/(heads|tags)\//, '');
  if (isSourceUnknown(event, github.branches)) {
    if (event.isRepeated) return [unknownDefaultBranch()];
    repository.problems.push(asWarning(unknownDefaultBranch()));
  }
  const tip = await repository
    .open()
    .then((api) => fileAt(api, path, event.ref))
    .then((text) => ({ text }))
    .catch(onGitHubError((error) => error));
  if (tip instanceof GitHubError) {
    if (event.isRepeated) return [branchTipUnknown(branch, tip)];
    repository.problems.push(branchTipNotRead(tip));
    return [];
  }
  const own = readText(subject);
  const unix = (text: string) => text.replace(/\r\n/g, '\n');
  if (tip.text !== undefined && unix(tip.text) === unix(own)) return [];
  return [tip.text === undefined ? noFileOnBranch(branch) : otherFileOnBranch(branch)];
}
