import { createInterface } from 'node:readline/promises';
import { Interrupted } from '../runtime/clock.ts';

/**
 * Asks on a terminal. Whoever ends the input has not said yes.
 *
 * @throws Interrupted where the run is interrupted meanwhile
 */
export async function ask(
  question: string,
  terminal: NodeJS.WriteStream,
  interrupted: AbortSignal,
): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: terminal });
  const closed = new Promise<string>((resolve) => prompt.once('close', () => resolve('')));
  // On a terminal Ctrl-C is a key press while a question is open.
  prompt.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  const answered = prompt.question(question, { signal: interrupted }).catch(() => '');
  const answer = await Promise.race([answered, closed]);
  prompt.close();
  if (interrupted.aborted) throw new Interrupted();
  return /^y(es)?$/i.test(answer.trim());
}
