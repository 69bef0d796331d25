import type { Collaboration } from './collaboration.ts';
import { history } from './past.ts';
import { type Context, Repository } from './repository.ts';
import { review } from './standing.ts';
import { tell } from './telling.ts';

/** What a run reads and writes in the repository around it. */
export function around(context: Context): Collaboration {
  const repository = new Repository(context);
  return {
    history: () => history(repository),
    review: (plan) => review(repository, plan),
    tell: (result) => tell(repository, result),
    close: () => repository.close(),
  };
}
