import type { History } from '../commands/hooks.ts';
import { baseOf, fileAt, shownOn } from './history.ts';
import type { Repository } from './repository.ts';
import { BASE_VERSION } from './troubles.ts';

/** What is known of the file's past. An outage of GitHub is no failure: what is not known is not said. */
export async function history(repository: Repository): Promise<History> {
  lookAhead(repository);
  return {
    baseText: await baseText(repository),
    shown: async () => shownOn(await repository.mergedOrNothing()),
  };
}

/** While Twilio is read, the comment that will be written is looked for as well. */
function lookAhead(repository: Repository): void {
  const { event, github, concern } = repository.context;
  if (github.comment === 'never') return;
  const later = () => undefined;
  if (concern.mode === 'plan' && event.pullRequest !== undefined) {
    repository.findComments(event.pullRequest.number).catch(later);
  }
  if (concern.mode === 'apply' && event.push !== undefined) repository.mergedOrNothing().catch(later);
}

async function baseText(repository: Repository): Promise<string | undefined> {
  const { event, concern, path } = repository.context;
  const base = baseOf(event);
  if (!repository.isConnected || base === undefined || !['plan', 'apply', 'drift'].includes(concern.mode))
    return undefined;
  return repository.attempt(BASE_VERSION, async () => fileAt(await repository.open(), path, base));
}
