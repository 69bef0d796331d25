import { type Hooks, NO_HISTORY, NO_REVIEW } from '../commands/hooks.ts';
import { noTerminalForApply } from '../messages/runs.ts';
import { goesOutOfService, type Plan } from '../plan/plan.ts';
import { stop } from '../problem.ts';
import { redactPlan } from '../report/redact.ts';
import { planText } from '../report/text.ts';
import { count } from '../text/quote.ts';
import type { Arguments } from './arguments.ts';
import { printText } from './output.ts';
import type { Start } from './start.ts';
import { paintFor } from './terminal.ts';

/** The hooks of a run outside of GitHub. */
export const LOCAL_HOOKS = { history: async () => NO_HISTORY, ...NO_REVIEW };

/** The questions and the progress of a run, on the terminal. */
export function hooksFor(args: Arguments, start: Start): Hooks {
  return {
    ...LOCAL_HOOKS,
    confirm: (plan) => confirm(plan, args, start),
    progress: showProgress,
  };
}

/** Shows the plan, then asks: nobody should confirm what they have not seen. @throws ProblemError, Interrupted */
async function confirm(
  plan: Plan,
  args: Arguments,
  { environment, runtime: { secrets, interrupted } }: Start,
): Promise<boolean> {
  const show = (stream: NodeJS.WriteStream) => {
    const text = planText(redactPlan(plan, secrets.redact), paintFor(stream, environment));
    printText(`${text}\n\n`, secrets, stream);
  };
  if (!args.json) show(process.stdout);
  if (args.yes) return true;
  const terminal = terminalToAskOn();
  if (terminal === undefined) {
    throw stop(noTerminalForApply());
  }
  if (args.json || !process.stdout.isTTY) show(terminal);
  const going = plan.changes.filter(goesOutOfService).length;
  const loss = going === 0 ? '' : ` (${count(going, 'address goes', 'addresses go')} out of service)`;
  const { ask } = await import('./ask.ts');
  return ask(`Apply ${count(plan.changes.length, 'change')}${loss}? [y/N] `, terminal, interrupted);
}

/** Standard error if possible, so that standard output has only the result. */
function terminalToAskOn(): NodeJS.WriteStream | undefined {
  return process.stdin.isTTY ? [process.stderr, process.stdout].find(({ isTTY }) => isTTY) : undefined;
}

function showProgress(done: number, total: number, secondsLeft: number): void {
  if (total < 5 || !process.stderr.isTTY) return;
  const left = done === total ? '' : `, about ${secondsLeft} s left`;
  process.stderr.write(`\r\u001b[K${done} of ${total} changes${left}${done === total ? '\n' : ''}`);
}
