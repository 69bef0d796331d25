// Generates the sections of docs/problems.md from the table of codes in test/messages.

import type { CodeRow, Text } from '../test/messages/rows.ts';
import { CODES } from '../test/messages/table/index.ts';

const SECTIONS = new Map([
  ['FA0', 'Inputs and arguments'],
  ['FA1', 'The file'],
  ['FA2', 'Twilio'],
  ['FA3', 'Guards'],
  ['FA4', 'GitHub'],
]);

/** The page with a new section for each code, below what precedes the first of them. */
export function fresh(page: string): string {
  const intro = page.slice(0, page.indexOf('\n## ')).trimEnd();
  const sections = [...SECTIONS].map(([prefix, heading]) =>
    [`## ${heading}`, ...CODES.filter(({ code }) => code.startsWith(prefix)).map(section)].join('\n\n'),
  );
  return `${[intro, ...sections].join('\n\n')}\n`;
}

function section(row: CodeRow): string {
  const [first] = row.messages;
  return [
    `### ${row.code}`,
    `_${row.severity[0]?.toUpperCase()}${row.severity.slice(1)}._ ${row.meaning}`,
    ...example(row),
    ...(first === undefined ? [] : [`> ${inCode(messageOf(first.message, row))}`]),
    `**Fix:** ${row.fix}`,
  ].join('\n\n');
}

function example({ example }: CodeRow): string[] {
  if (typeof example === 'string') return [`Example: ${example}`.trimEnd()];
  if ('command' in example) return [`\`\`\`console\n${example.command}\n\`\`\``];
  return [`\`\`\`yaml\n${example.file.trim()}\n\`\`\``];
}

/** The message as the entry point of the example shows it. */
function messageOf(text: Text, { example }: CodeRow): string {
  if (typeof text === 'string') return text;
  return typeof example !== 'string' && 'command' in example ? text.command : text.workflow;
}

/** A message as code: it is shown as it is, whatever it has in it. */
function inCode(message: string): string {
  const ticks = '`'.repeat(1 + Math.max(0, ...(message.match(/`+/g) ?? []).map(({ length }) => length)));
  return ticks.length === 1 ? `\`${message}\`` : `${ticks} ${message} ${ticks}`;
}
