import type { World } from '../commands/settings.ts';
import type { Result } from '../report/result.ts';
import { history } from './past.ts';
import { type Context, Repository } from './repository.ts';
import { review } from './standing.ts';
import { type Told, tell } from './telling.ts';

/** All that a run has to do with the repository around it: what came before, what was reviewed, who is told. */
export interface Collaboration extends Pick<World, 'history' | 'review'> {
  tell(result: Result): Promise<Told>;
  close(): Promise<void>;
}

export function collaborate(context: Context): Collaboration {
  const repository = new Repository(context);
  return {
    history: () => history(repository),
    review: (plan) => review(repository, plan),
    tell: (result) => tell(repository, result),
    close: () => repository.close(),
  };
}
