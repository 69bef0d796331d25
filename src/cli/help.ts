import {
  COMMANDS,
  type Command,
  OPERANDS,
  OPTIONS,
  type OptionName,
  optionNamed,
  SUMMARIES,
  takes,
} from './options.ts';

const CREDENTIALS = [
  'Credentials: TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and TWILIO_API_SECRET.',
  'Exit: 0 done or in sync, 1 failed or blocked, 2 differences (drift, --detailed-exitcode, --check), 130 interrupted.',
];

const NAMES = Object.keys(OPTIONS) as OptionName[];

/** Of all commands, or of one with its own options alone. */
export function helpText(command?: Command): string {
  const lines =
    command === undefined
      ? [
          'flex-addresses keeps the WebChat addresses of a Twilio Flex account as a file in Git says.',
          '',
          '  flex-addresses COMMAND [-f FILE] [options]',
          '',
          ...COMMANDS.map((name) => `  ${name.padEnd(10)} ${SUMMARIES[name]}`),
          '',
          ...NAMES.map((name) => optionLine(name, commandsOf(name))),
        ]
      : [
          `flex-addresses ${command}: ${SUMMARIES[command]}`,
          '',
          `  flex-addresses ${[command, OPERANDS[command] ?? []].flat().join(' ')} [options]`,
          '',
          ...NAMES.filter((name) => takes(command, name)).map((name) => optionLine(name, '')),
        ];
  return `${[...lines, '', ...CREDENTIALS].join('\n')}\n`;
}

function optionLine(name: OptionName, commands: string): string {
  const { short, value, help } = optionNamed(name) ?? { help: '' };
  const form = `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
  return `  ${form.padEnd(26)} ${commands}${help}`;
}

/** `plan, apply: ` where only some commands take the option; without it, where all do that have a file or account. */
function commandsOf(name: OptionName): string {
  const { commands } = OPTIONS[name];
  return commands.length > 4 ? '' : `${commands.join(', ')}: `;
}
