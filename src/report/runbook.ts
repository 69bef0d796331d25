import type { Links } from './links.ts';

/**
 * The codes with a section in docs/runbook.md: what a person on call can meet although the file is valid. A test compares
 * the two.
 */
const IN_RUNBOOK = /^FA(00[25-7]|20[134]|24\d|3\d\d|4\d\d)$/;

/** The runbook's section about a code; undefined if there is none, or the page is unknown. */
export function runbookLink(code: string, { runbook }: Links): string | undefined {
  return runbook !== undefined && IN_RUNBOOK.test(code) ? `${runbook}#${code.toLowerCase()}` : undefined;
}
