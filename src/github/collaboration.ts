import { type Hooks, NO_HISTORY } from '../commands/hooks.ts';
import type { Result } from '../result.ts';
import type { Context } from './repository.ts';
import type { Told } from './telling.ts';

/** All that a run has to do with the repository around it: what came before, what was reviewed, who is told. */
export interface Collaboration extends Pick<Hooks, 'history' | 'review'> {
  tell(result: Result): Promise<Told>;
  close(): Promise<void>;
}

/** For a run that concerns nobody else: all there is to know and to tell is in its own log and summary. */
const ALONE: Collaboration = {
  history: async () => NO_HISTORY,
  review: async () => [],
  tell: async () => ({ commentUrl: undefined, issueUrl: undefined, problems: [] }),
  close: async () => undefined,
};

export function collaborate(context: Context): Collaboration {
  const { concern, event } = context;
  const byHand = event.name === 'workflow_dispatch';
  if (concern.mode === 'validate' || (concern.mode === 'plan' && byHand)) return ALONE;
  let loaded: Promise<Collaboration> | undefined;
  // Loaded while Twilio is read.
  const all = () => {
    loaded ??= import('./around.ts').then(({ around }) => around(context));
    return loaded;
  };
  return {
    history: async () => (await all()).history(),
    review: async (plan) => (await all()).review(plan),
    tell: async (result) => (await all()).tell(result),
    close: async () => (await loaded)?.close(),
  };
}
