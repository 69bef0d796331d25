import { createInterface } from 'node:readline/promises';
import { Interrupted } from '../runtime/clock.ts';

/**
 * Asks on a terminal. The end of the input is not a yes.
 *
 * @throws Interrupted if the run is interrupted in the meantime
 */
export async function ask(
  question: string,
  terminal: NodeJS.WriteStream,
  interrupted: AbortSignal,
): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: terminal });
  const closed = new Promise<string>((resolve) => prompt.once('close', () => resolve('')));
  // While a question is open, Ctrl-C on a terminal is a key press.
  prompt.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  const answered = prompt.question(question, { signal: interrupted }).catch(() => '');
  const answer = await Promise.race([answered, closed]);
  prompt.close();
  if (interrupted.aborted) throw new Interrupted();
  return /^y(es)?$/i.test(answer.trim());
}
