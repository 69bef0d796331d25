import { unknownCode } from '../messages/arguments.ts';
import { stop } from '../problem.ts';
import { nearest } from '../text/near.ts';
import { EXPLANATIONS, type Explanation } from './explanations.generated.js';

/**
 * The meaning of a problem code and how to fix it: the text of the docs, without network access.
 *
 * @throws ProblemError (FA003) for an unknown code, with the nearest one
 */
export function explain(written: string): string {
  const code = written.trim().toUpperCase();
  const found = EXPLANATIONS.find((one) => one.code === code);
  if (found !== undefined) return explanationText(found);
  const codes = EXPLANATIONS.map((one) => one.code);
  // For the beginning of a code, the first one with it.
  const near = codes.find((one) => code.length > 2 && one.startsWith(code)) ?? nearest(code, codes);
  throw stop(unknownCode(written, near, [codes[0], codes.at(-1)]));
}

function explanationText({ code, severity, meaning, example, message, fix, runbook }: Explanation): string {
  const lines = [`${code} (${severity})`, '', meaning, '', 'Example:'];
  lines.push(...example.map((line) => `  ${line}`), '', 'Message:', `  ${message}`, '', `Fix: ${fix}`);
  if (runbook.length > 0) lines.push('', 'From the runbook:', ...runbook);
  return `${lines.join('\n')}\n`;
}
