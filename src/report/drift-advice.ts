import { keyField, keyValue } from '../address/kind.ts';
import type { Action, Change, Delete, Disable, Plan } from '../plan/plan.ts';
import { code } from './escape.ts';
import { keepLines, type LiveChange } from './keep-lines.ts';
import { minuteOf } from './labels.ts';

/** What is compared in the diff that follows, and since when it is live. */
export function driftCaption(change: Change): string {
  if (change.action === 'create') return 'Not live. The file says (`+`):';
  const live = `Live now (\`-\`${since(change)})`;
  if (change.action === 'update') return `${live}, and what the file says (\`+\`):`;
  return `${live}, and ${place(change)}:`;
}

function place(change: Delete | Disable): string {
  const isRemoved = change.action === 'delete' && change.because === 'removed';
  return isRemoved ? 'under `removed` in the file' : 'in no entry of the file';
}

function since({ live: { updated } }: LiveChange): string {
  return updated === undefined ? '' : `, since ${minuteOf(updated)}`;
}

/** How to put an address back, and how to keep it: the exact lines for the file. */
export function driftAdvice(change: Change, plan: Plan): string {
  const isListed = change.action === 'update' || change.action === 'create';
  const label = isListed ? 'Put it back' : 'Follow the file';
  return [`**${label}:** ${RUN_APPLY}. The apply ${effectOf(change, plan)}.`, keep(change, plan)].join(
    '\n\n',
  );
}

/** The same, of an address that an apply leaves alone. */
export function heldAdvice(change: Delete | Disable, plan: Plan): string {
  const follow =
    change.action === 'disable'
      ? 'only an apply that is started by hand takes it out of service.'
      : `write \`- ${change.sid}\` under \`removed\`, and merge that: the next apply deletes it.`;
  return [
    `Live now${since(change)}, and ${place(change)}. It is held: an apply leaves it.`,
    `**Follow the file:** ${follow}`,
    keep(change, plan),
  ].join('\n\n');
}

/** Where plans must be reviewed, an apply holds what no plan has shown. */
const RUN_APPLY =
  'start the apply workflow by hand (where plans must be reviewed, with the `approved-plan-id` below), or merge a pull request whose plan shows this';

const EFFECTS: Readonly<Record<Exclude<Action, 'create'>, string>> = {
  update: 'writes what the file says',
  disable: 'takes the address out of service',
  delete: 'deletes the address',
};

function effectOf(change: Change, { kind }: Plan): string {
  if (change.action !== 'create') return EFFECTS[change.action];
  const { values } = change.desired;
  return keyValue(kind, values) === undefined
    ? `creates the address, and its sites have to embed the new ${kind.embedded({ sid: undefined, values }).what}`
    : `creates the address; its sites keep the ${keyField(kind)?.label} that they embed`;
}

function keep(change: Change, plan: Plan): string {
  if (change.action === 'create')
    return `**Keep it so:** remove the entry ${code(change.key)} from the file, and merge that.`;
  const lines = ['```yaml', ...keepLines(change, plan), '```'].join('\n');
  return `**Keep it:** ${howToKeep(change, plan)}\n\n${lines}`;
}

function howToKeep(change: LiveChange, plan: Plan): string {
  if (change.action === 'update')
    return `write these values into the file, or run ${code(acceptCommand(change.key, plan))}, and merge that:`;
  const first = change.action === 'delete' && change.because === 'removed' ? 'take it off `removed`, ' : '';
  return `${first}add this entry to the file, or name the address under \`ignore\`, and merge that:`;
}

function acceptCommand(key: string, { file, environment }: Plan): string {
  const at = file === 'addresses.yaml' ? [] : ['-f', word(file)];
  const part = environment === undefined ? [] : ['--environment', word(environment)];
  return ['flex-addresses', 'accept', key, ...at, ...part].join(' ');
}

/** A word for the shell. */
function word(text: string): string {
  return /^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
