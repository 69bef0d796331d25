import { readText } from '../io/read-text.ts';
import { ProblemError } from '../problem.ts';
import { onGitHubError } from './api-error.ts';
import { fileAt } from './file-versions.ts';
import type { Repository } from './repository.ts';

/**
 * Whether a merge group leaves the file as it is: then Twilio is not asked, so that neither drift nor an outage stops
 * what has nothing to do with it. Not so where that is not known.
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
