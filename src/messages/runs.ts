import { type Problem, problem } from '../problem.ts';

export const interruptedRun = (): Problem =>
  problem('FA006', 'The run was interrupted', 'Run it again: the next run finishes what is left.');

export const unconfirmedPlan = (): Problem =>
  problem('FA004', 'Nothing was written: the answer was not yes', 'Answer yes, or use --yes.');

export const noTerminalForApply = (): Problem =>
  problem(
    'FA004',
    'apply asks before it writes, but there is no terminal',
    'Check the plan, then use --yes.',
  );
