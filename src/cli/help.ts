import { EXAMPLES } from './examples.ts';
import {
  type Command,
  GROUPS,
  OPERANDS,
  OPTIONS,
  type OptionName,
  optionNamed,
  SUMMARIES,
  takes,
} from './options.ts';

const NAMES = Object.keys(OPTIONS) as OptionName[];

/** Columns before the commands and options of the general help. */
const GUTTER = 8;
const WIDTH = 80;

/** The help of all commands, or of one command with its own options: one screen of 80 columns and 24 lines. */
export function helpText(command?: Command): string {
  const lines = command === undefined ? generalHelp() : commandHelp(command);
  return `${lines.join('\n')}\n`;
}

function generalHelp(): string[] {
  return [
    'flex-addresses makes the chat addresses of a Twilio account match a file in Git.',
    '  flex-addresses COMMAND [options]   COMMAND --help lists its options',
    '',
    ...Object.entries(GROUPS).flatMap(([group, commands]) =>
      commands.map((name, n) => inGutter(n === 0 ? group : '', `${name.padEnd(9)}${SUMMARIES[name]}`)),
    ),
    ...allOptions().map((line, n) => inGutter(n === 0 ? 'Options' : '', line)),
    'Credentials: TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with',
    '  TWILIO_API_KEY and TWILIO_API_SECRET.',
    'Exit: 0 done or in sync, 1 failed or blocked, 2 differences, 130 interrupted.',
  ];
}

const inGutter = (label: string, text: string) => label.padEnd(GUTTER) + text;

/** The names of all options, as many per line as fit. */
function allOptions(): string[] {
  const lines: string[] = [];
  for (const name of NAMES) {
    const { short } = optionNamed(name) ?? {};
    const form = `${short === undefined ? '' : `-${short}, `}--${name}`;
    const longer = `${lines.at(-1)}  ${form}`;
    if (lines.length === 0 || longer.length > WIDTH - GUTTER) lines.push(form);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}

function commandHelp(command: Command): string[] {
  const operands = OPERANDS[command];
  return [
    `flex-addresses ${command}: ${SUMMARIES[command]}`,
    `  flex-addresses ${command}${operands === undefined ? '' : ` ${operands}`} [options]`,
    '',
    ...optionLines(NAMES.filter((name) => takes(command, name))),
    '',
    'Examples:',
    ...EXAMPLES[command].map((example) => `  flex-addresses ${example}`),
    '',
    'See flex-addresses --help for credentials and exit codes.',
  ];
}

function optionLines(names: readonly OptionName[]): string[] {
  const forms = names.map((name) => formOf(name));
  const widest = Math.max(...forms.map(({ length }) => length));
  return names.map((name, n) => `  ${(forms[n] ?? '').padEnd(widest)}  ${OPTIONS[name].help}`);
}

function formOf(name: OptionName): string {
  const { short, value } = optionNamed(name) ?? {};
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}
