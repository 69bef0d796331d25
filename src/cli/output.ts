import { redactUrls } from '../address/redact-urls.ts';
import { toJson } from '../report/json.ts';
import { redactResult } from '../report/redact.ts';
import { renderText } from '../report/text.ts';
import type { Result } from '../result.ts';
import type { Secrets } from '../secrets.ts';
import { jsonWithoutCommands, withoutCommands } from '../text/runner-commands.ts';
import { wrap } from '../text/wrap.ts';
import type { Start } from './start.ts';
import { paintFor, sourceLines, widthOf } from './terminal.ts';

const EXIT_CODES = { done: 0, failed: 1, differs: 2, interrupted: 130 } as const;

/** Columns that a line of the file may take where there is no terminal. */
const LOG_WIDTH = 120;

/** Prints text that fits the terminal, and in which the log of a CI finds no command. */
export function printText(text: string, secrets: Secrets): void {
  const width = widthOf(process.stdout);
  const clean = secrets.redactTokens(text);
  process.stdout.write(withoutCommands(width === undefined ? clean : wrap(clean, width)));
}

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
    const text = JSON.stringify(toJson(clean), null, 2);
    process.stdout.write(`${jsonWithoutCommands(secrets.redactTokens(text))}\n`);
  } else {
    const placed = result.problems.some(({ place }) => place !== undefined);
    // All that is hidden keeps its width, so that the caret under it keeps its place.
    const lines = placed
      ? sourceLines(file, folder)?.map((line) => secrets.cover(redactUrls(line)))
      : undefined;
    const width = widthOf(process.stdout) ?? LOG_WIDTH;
    const source = lines === undefined ? undefined : { lines, width };
    printText(renderText(clean, paintFor(process.stdout, environment), source), secrets);
  }
  return EXIT_CODES[result.outcome];
}
