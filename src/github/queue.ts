import { readText } from '../io/read-text.ts';
import { ProblemError } from '../problem.ts';
import { onGitHubError } from './api-error.ts';
import { fileAt } from './file-versions.ts';
import type { Repository } from './repository.ts';

/**
 * Whether a merge group does not change the file: Twilio is then not asked, so that neither drift nor an outage stops an
 * unrelated change. False where it is unknown.
 */
export async function isUntouchedInQueue(repository: Repository): Promise<boolean> {
  const { event, path, subject } = repository.context;
  const { name, baseCommit } = event;
  if (name !== 'merge_group' || baseCommit === undefined || !repository.isConnected) return false;
  const base = await repository
    .open()
    .then((api) => fileAt(api, path, baseCommit))
    .catch(onGitHubError(() => undefined));
  return base !== undefined && unix(base) === unix(ownText());

  function ownText(): string {
    try {
      return readText(subject);
    } catch (error) {
      if (error instanceof ProblemError) return '';
      throw error;
    }
  }
}

const unix = (text: string) => text.replace(/\r\n/g, '\n');
