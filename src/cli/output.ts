import { redactUrls } from '../address/redact-urls.ts';
import { toJson } from '../report/json.ts';
import { redactResult } from '../report/redact.ts';
import { renderText } from '../report/text.ts';
import type { Result } from '../result.ts';
import type { Start } from './start.ts';
import { paintFor, sourceLines } from './terminal.ts';

const EXIT_CODES = { done: 0, failed: 1, differs: 2, interrupted: 130 } as const;

/**
 * Prints a result, and returns its exit code.
 *
 * @param file the path of the file whose lines are shown under a problem
 */
export function printResult(
  result: Result,
  { folder, environment, runtime: { secrets } }: Start,
  json: boolean,
  file = result.file,
): number {
  const clean = redactResult(result, secrets.redact);
  if (json) {
    process.stdout.write(`${secrets.redactTokens(JSON.stringify(toJson(clean), null, 2))}\n`);
  } else {
    const placed = result.problems.some(({ place }) => place !== undefined);
    // URLs first: what they hide keeps its width, so that the caret under it keeps its place.
    const lines = placed
      ? sourceLines(file, folder)?.map((line) => secrets.redact(redactUrls(line)))
      : undefined;
    const output = clean.kind === 'written' ? clean.output : undefined;
    // What is said about the file must not end up in it.
    const stream = output === undefined ? process.stdout : process.stderr;
    if (output !== undefined) process.stdout.write(output);
    const text = renderText(clean, paintFor(stream, environment), lines);
    stream.write(secrets.redactTokens(text));
  }
  return EXIT_CODES[result.outcome];
}
