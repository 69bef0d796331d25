import { stop } from '../problem.ts';
import { quote } from '../text/quote.ts';

const REFERENCE = /^([A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}@)[A-Za-z0-9._-]+)@([0-9a-fA-F]{40})$/;

/** `OWNER/REPO@SHA`, as a workflow uses an action. @throws ProblemError */
export function parseAction(text: string): string {
  const [, repository, sha] = REFERENCE.exec(text.trim()) ?? [];
  if (repository !== undefined && sha !== undefined) return `${repository}@${sha.toLowerCase()}`;
  throw stop(
    'FA003',
    `--action is ${quote(text)}, and must be OWNER/REPO@SHA`,
    'Write the full SHA of a commit, 40 hexadecimal digits: a branch, a tag or a short SHA can come to mean other code.',
  );
}
