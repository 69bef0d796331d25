/** What docs/problems.md says of a code, and docs/runbook.md where it has a section. */
export interface Explanation {
  readonly code: string;
  readonly severity: string;
  readonly meaning: string;
  /** The lines of a file, a command or a sentence that cause the message. */
  readonly example: readonly string[];
  readonly message: string;
  readonly fix: string;
  /** Its paragraphs and list items, each a line; empty where the runbook has no section. */
  readonly runbook: readonly string[];
}

/** Made from the pages by scripts/generate-explanations.mts. */
export const EXPLANATIONS: readonly Explanation[];
