import { DEFAULT_API, KINDS } from '../address/kinds.ts';
import { count, listed, visible } from '../text/quote.ts';
import type { FileState, Initialized } from './initialized.ts';
import { PLACEHOLDER } from './workflow.ts';
import type { WorkflowNeeds } from './workflow-needs.ts';

const STATES: Readonly<Record<FileState, string>> = {
  written: 'written',
  exists: 'exists, kept',
  declined: 'skipped',
  failed: 'failed',
  'not tried': 'not written',
};

/** Each file with its state. */
export function statesText({ states }: Initialized): string {
  return rows(Array.from(states, ([file, state]) => [STATES[state], visible(file)])).join('\n');
}

/** `5 files`; undefined if none was written. */
export function writtenCount({ states }: Initialized): string | undefined {
  const written = [...states.values()].filter((state) => state === 'written').length;
  return written === 0 ? undefined : count(written, 'file');
}

/** What is left to do once the files exist. */
export function closingText(done: Initialized): string {
  const sections = done.isSandbox
    ? [playSection(done)]
    : [fillInSection(done), ...settingsSections(done), nextSection(done)];
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => [title, ...lines].join('\n'))
    .join('\n\n');
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Nothing works before these are filled in. */
function fillInSection(done: Initialized): Section {
  const { file, source, states, api, unfilled, foreign, withoutAction, needs } = done;
  const asked = api === DEFAULT_API ? '' : ` --api ${api}`;
  const items = [
    assumedApiNote(done),
    source === 'starter' && states.get(file) === 'written'
      ? `${visible(file)} has no entries yet. Add them as its comments show. Or set the credentials and run \`${command('export', file)}${asked} --force\` to write the addresses of the account.`
      : [],
    foreign.length > 0
      ? `${pathList(foreign)}: kept, but for another file. ${foreign.length === 1 ? 'It does' : 'They do'} not plan or apply ${visible(file)}. Copy the jobs and set \`file\` in the copies, or use examples/teams-plan.yml, teams-apply.yml and teams-drift.yml of this tool.`
      : [],
    withoutAction.length > 0
      ? `${pathList(withoutAction)}: kept, without the Action of --action. Set it in \`uses\`.`
      : [],
    unfilled.length > 0
      ? `${PLACEHOLDER} in ${pathList(unfilled)}: replace it with the repository of this Action and the full SHA of a commit that you have reviewed. That code gets your credentials.`
      : [],
    needs.length > 0
      ? 'The branch `main` in the workflows: replace it if your default branch has another name.'
      : [],
  ];
  return { title: 'Fill in', lines: items.flat().map((item) => `  ${item}`) };
}

/** The account cannot use a file of the other kind. */
function assumedApiNote({ file, isAssumedApi, states }: Initialized): string[] {
  if (!isAssumedApi || states.get(file) !== 'written') return [];
  return [
    `${visible(file)} is for ${DEFAULT_API} (Flex UI 1.x), because --api is not set. For Flex UI 2.x, delete it and run init again with --api conversations.`,
  ];
}

const pathList = (files: readonly string[]) => listed(files.map(visible), 'and');

const ENVIRONMENTS: Readonly<Record<string, string>> = {
  'twilio-plan': 'deployment branches main and refs/pull/*/merge; no required reviewers',
  twilio: 'deployment branch main only; required reviewers optional',
};

/** The meaning of the workflows' values; all others are in the URL of a webhook. */
function meaningOf(name: string, api: Initialized['api']): string {
  const meanings: Readonly<Record<string, string>> = {
    TWILIO_ACCOUNT_SID: 'SID of the account, AC…',
    TWILIO_API_KEY: `SID of ${KINDS[api].apiKey}, SK…`,
    TWILIO_API_SECRET: 'secret of that API key',
  };
  return meanings[name] ?? `the value of \${${name}} in the file`;
}

/** Secrets, variables and permissions that the workflows use. */
function settingsSections({ needs, api }: Initialized): Section[] {
  const environments = unique(needs.map(({ environment }) => environment));
  const usedBy = (name: string) =>
    listed(
      needs.filter(({ environment }) => environment === name).map(({ mode }) => mode),
      'and',
    );
  const values = new Map(needs.flatMap((one) => one.values).map(({ name, kind }) => [name, kind]));
  return [
    {
      title: 'GitHub environments (repository settings, Environments)',
      lines: rows(environments.map((name) => [name, `for ${usedBy(name)}`, ENVIRONMENTS[name] ?? ''])),
    },
    {
      title: 'Values that each environment needs',
      lines: rows(Array.from(values, ([name, kind]) => [kind, name, meaningOf(name, api)])),
    },
    {
      title: 'Permissions of GITHUB_TOKEN (already set in the workflows)',
      lines: rows(needs.flatMap(permissionRows)),
    },
  ];
}

function permissionRows({ mode, permissions }: WorkflowNeeds): string[][] {
  return permissions.map(({ name, why }) => [mode, name, why]);
}

function nextSection({ file, needs }: Initialized): Section {
  const steps = [
    `Check the file: ${command('validate', file)}`,
    `With credentials, see what an apply would change: ${command('plan', file)}`,
    ...(needs.length > 0
      ? [
          'Create the GitHub environments with their values.',
          'Commit the files on a branch, and open a pull request. Its plan appears as a comment, and the merge applies it.',
          'Require the check `addresses` in the rules of the default branch.',
        ]
      : [
          'The file has environments: copy examples/accounts-plan.yml, accounts-apply.yml and accounts-drift.yml of this tool into .github/workflows.',
        ]),
  ];
  return { title: 'Next steps', lines: numbered(steps) };
}

/** All of its commands work in the folder of `init --sandbox`. */
function playSection({ file, isInRepository }: Initialized): Section {
  const steps = [
    `Check the file: ${command('validate', file)}`,
    `See what an apply would change: ${command('plan', file)} --sandbox`,
    `Make the changes: ${command('apply', file)} --sandbox`,
    `Check that the account is in sync: ${command('drift', file)} --sandbox`,
    'Change the file, and plan again. To start over, delete .flex-sandbox.json.',
    ...(isInRepository ? ['Do not commit .flex-sandbox.json: add it to .gitignore.'] : []),
    'The workflows are examples to read: on GitHub they would connect to Twilio, not to the sandbox.',
  ];
  return { title: 'Next steps', lines: numbered(steps) };
}

/** The command, as it can be pasted into a shell. */
function command(name: string, file: string): string {
  if (file === 'addresses.yaml') return `flex-addresses ${name}`;
  const argument = /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
  return `flex-addresses ${name} -f ${visible(argument)}`;
}

function numbered(steps: readonly string[]): string[] {
  return [
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    '  If flex-addresses is not installed, use `npx twilio-flex-addresses` instead.',
  ];
}

const unique = (texts: readonly string[]) => [...new Set(texts)];

/** Cells in columns. */
function rows(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  );
  return table.map(
    (row) =>
      `  ${row
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join('  ')
        .trimEnd()}`,
  );
}
