import type { Links } from './links.ts';

/**
 * The codes that docs/runbook.md has a section for: what somebody on call can meet, with a file that was fine. A test
 * compares.
 */
const IN_RUNBOOK = /^FA(00[25-7]|20[134]|24\d|3\d\d|4\d\d)$/;

/** The section of the runbook about a code; undefined where there is none, or nobody knows where the page is. */
export function runbookLink(code: string, { runbook }: Links): string | undefined {
  return runbook !== undefined && IN_RUNBOOK.test(code) ? `${runbook}#${code.toLowerCase()}` : undefined;
}
