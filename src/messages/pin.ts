import { type Problem, warning } from '../problem.ts';

export const unpinnableEntry = (key: string, sid: string): Problem =>
  warning(
    'FA153',
    `Cannot add \`sid\` to ${key}: the entry is in braces, is an alias, or is reused through an anchor`,
    `Add \`sid: ${sid}\` by hand, to this entry only.`,
  );
