import { redactUrls } from '../address/redact-urls.ts';
import { resultInStyle } from '../report/in-style.ts';
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

/** Columns of an excerpt line if there is no terminal. */
const LOG_WIDTH = 120;

/** Prints text that fits the terminal, and that a CI runner does not take for commands. */
export function printText(text: string, secrets: Secrets, stream: NodeJS.WriteStream = process.stdout): void {
  const width = widthOf(stream);
  const clean = secrets.redactTokens(text);
  stream.write(withoutCommands(width === undefined ? clean : wrap(clean, width)));
}

/**
 * Prints a result, and returns its exit code.
 *
 * @param file the path to read the lines from that are shown under a problem
 */
export function printResult(
  result: Result,
  { folder, environment, runtime: { secrets } }: Start,
  json: boolean,
  file = result.file,
): number {
  const clean = redactResult(resultInStyle(result, 'command'), secrets.redact);
  if (json) {
    const text = JSON.stringify(toJson(clean), null, 2);
    process.stdout.write(`${jsonWithoutCommands(secrets.redactTokens(text))}\n`);
  } else {
    const linesOf = remembered((placed: string) =>
      // Redacted text keeps its width, so that the caret stays under the right column.
      sourceLines(placed === result.file ? file : placed, folder)?.map((line) =>
        secrets.cover(redactUrls(line)),
      ),
    );
    const output = clean.kind === 'written' ? clean.output : undefined;
    if (output !== undefined) process.stdout.write(output);
    // Standard output may be redirected to the file: messages must not end up in it.
    const stream = output === undefined ? process.stdout : process.stderr;
    const source = { linesOf, width: widthOf(stream) ?? LOG_WIDTH };
    printText(renderText(clean, paintFor(stream, environment), source), secrets, stream);
  }
  return EXIT_CODES[result.outcome];
}

/** Calls the function once for each text. */
function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}
