import { keyField, keyValue } from '../address/kind.ts';
import type { Action, Change, Delete, Disable, Plan } from '../plan/plan.ts';
import { code } from './escape.ts';
import { keepLines, type LiveChange } from './keep-lines.ts';
import { minuteOf } from './labels.ts';

/** What the diff that follows compares, and since when that is live. */
export function driftCaption(change: Change): string {
  if (change.action === 'create') return 'Not live. In the file (`+`):';
  const live = `Live (\`-\`${since(change)})`;
  if (change.action === 'update') return `${live} and in the file (\`+\`):`;
  return `${live}, but ${place(change)}:`;
}

function place(change: Delete | Disable): string {
  return isRemoved(change) ? 'listed under `removed` in the file' : 'not in the file';
}

const isRemoved = (change: LiveChange) => change.action === 'delete' && change.because === 'removed';

function since({ live: { updated } }: LiveChange): string {
  return updated === undefined ? '' : `, since ${minuteOf(updated)}`;
}

/** How to revert the drift, and how to keep it: the exact lines for the file. */
export function driftAdvice(change: Change, plan: Plan): string {
  return [
    `**${LABELS[change.action]}:** ${RUN_APPLY}. The apply ${effectOf(change, plan)}.`,
    keep(change, plan),
  ].join('\n\n');
}

/** The same for an address that an apply leaves alone. */
export function heldAdvice(change: Delete | Disable, plan: Plan): string {
  const follow =
    change.action === 'disable'
      ? 'run the apply workflow by hand. No other apply takes it out of service.'
      : `add \`- ${change.sid}\` under \`removed\` and merge the change. The next apply deletes the address.`;
  return [
    `Live${since(change)}, but ${place(change)}. It is held for review: an apply leaves it unchanged.`,
    `**${LABELS[change.action]}:** ${follow}`,
    keep(change, plan),
  ].join('\n\n');
}

const LABELS: Readonly<Record<Action, string>> = {
  create: 'To create it',
  update: 'To revert it',
  disable: 'To disable it',
  delete: 'To delete it',
};

/** Where plans must be reviewed, an apply holds what no plan has shown. */
const RUN_APPLY =
  'run the apply workflow by hand (with the `approved-plan-id` below if plans must be reviewed), or merge a pull request whose plan shows this change';

const EFFECTS: Readonly<Record<Exclude<Action, 'create'>, string>> = {
  update: "writes the file's values",
  disable: 'takes the address out of service',
  delete: 'deletes the address',
};

function effectOf(change: Change, { kind }: Plan): string {
  if (change.action !== 'create') return EFFECTS[change.action];
  const { values } = change.desired;
  return keyValue(kind, values) === undefined
    ? `creates the address. Then update its sites with the new ${kind.embedded({ sid: undefined, values }).what}`
    : `creates the address. Its sites keep their ${keyField(kind)?.label}`;
}

function keep(change: Change, plan: Plan): string {
  if (change.action === 'create')
    return `**To leave it out:** remove the entry ${code(change.key)} from the file and merge the change.`;
  const lines = ['```yaml', ...keepLines(change, plan), '```'].join('\n');
  return `**To keep it:** ${howToKeep(change, plan)}\n\n${lines}`;
}

function howToKeep(change: LiveChange, plan: Plan): string {
  if (change.action === 'update')
    return `write these values to the file, or run ${code(acceptCommand(change.key, plan))}, and merge the change:`;
  const first = isRemoved(change) ? 'remove it from `removed`, ' : '';
  return `${first}add this entry to the file or list the address under \`ignore\`, and merge the change:`;
}

function acceptCommand(key: string, { file, environment }: Plan): string {
  const at = file === 'addresses.yaml' ? [] : ['-f', word(file)];
  const part = environment === undefined ? [] : ['--environment', word(environment)];
  return ['flex-addresses', 'accept', key, ...at, ...part].join(' ');
}

/** A text as one word for the shell. */
function word(text: string): string {
  return /^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
