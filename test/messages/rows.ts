import type { Problem } from '../../src/problem.ts';
import type { InputStyle } from '../../src/text/input-style.ts';

/** A text, or two where it differs by entry point. */
export type Text = string | Readonly<Record<InputStyle, string>>;

/** A message with example values. Its words are pinned here and nowhere else. */
export interface MessageRow {
  /** The function of src/messages that makes it. */
  readonly by: unknown;
  readonly problem: Problem;
  readonly message: Text;
  readonly remedy: Text;
}

/**
 * What causes the first message of a code:
 * - `file`: lines of an addresses file; `version: 1` and `account` are added below, unless they have a `version` themselves
 * - `command`: a command line that needs neither a file nor an account
 * - a sentence in markdown, where it takes more than that
 *
 * A test runs files and commands, and compares the first message.
 */
export type Example = { readonly file: string } | { readonly command: string } | string;

/** A code: what docs/problems.md and `explain` say about it, and every message that has it. */
export interface CodeRow {
  readonly code: `FA${number}`;
  readonly severity: 'error' | 'warning' | 'error or warning';
  /** Sentences in markdown. */
  readonly meaning: string;
  readonly example: Example;
  /** What to do: sentences in markdown, the first an imperative. */
  readonly fix: string;
  readonly messages: readonly MessageRow[];
}

/** What a function of src/messages says with these values. */
export function says<Values extends readonly unknown[]>(
  by: (...values: Values) => Problem,
  values: Values,
  message: Text,
  remedy: Text,
): MessageRow {
  return { by, problem: by(...values), message, remedy };
}
