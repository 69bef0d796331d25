/** A code's entry in docs/problems.md, and its section in docs/runbook.md if there is one. */
export interface Explanation {
  readonly code: string;
  readonly severity: string;
  readonly meaning: string;
  /** What causes the message: lines of a file, a command or a sentence. */
  readonly example: readonly string[];
  readonly message: string;
  readonly fix: string;
  /** Paragraphs and list items, each a line; empty without a section in the runbook. */
  readonly runbook: readonly string[];
}

/** Generated from these pages by scripts/generate-explanations.mts. */
export const EXPLANATIONS: readonly Explanation[];
