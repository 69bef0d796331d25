import { invalidAction } from '../messages/init.ts';
import { stop } from '../problem.ts';

const REFERENCE = /^([A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}@)[A-Za-z0-9._-]+)@([0-9a-fA-F]{40})$/;

/** `OWNER/REPO@SHA`, as a workflow uses an action. @throws ProblemError */
export function parseAction(text: string): string {
  const [, repository, sha] = REFERENCE.exec(text.trim()) ?? [];
  if (repository !== undefined && sha !== undefined) return `${repository}@${sha.toLowerCase()}`;
  throw stop(invalidAction(text));
}
