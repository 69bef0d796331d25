/** How the entry point that runs has its inputs: as a workflow's `max-deletes: 3`, or a command's `--max-deletes 3`. */
export type InputStyle = 'workflow' | 'command';

/** The inputs that both entry points have, by what the command line has in their place. */
export const ON_COMMAND_LINE = {
  file: '-f',
  environment: '--environment',
  'max-deletes': '--max-deletes',
  'approved-plan-id': '--approved-plan-id',
  region: '--region (or TWILIO_REGION)',
  edge: '--edge (or TWILIO_EDGE)',
  'api-url': '--api-url',
  'account-sid': 'TWILIO_ACCOUNT_SID',
  'auth-token': 'TWILIO_AUTH_TOKEN',
  'api-key': 'TWILIO_API_KEY',
  'api-secret': 'TWILIO_API_SECRET',
} as const;

export type SharedInput = keyof typeof ON_COMMAND_LINE;

/** Control characters: text from outside is quoted, and has none. */
const [START, OR, END] = ['\u0001', '\u0002', '\u0003'];
const CHOICE = new RegExp(`${START}([^${START}${OR}${END}]*)${OR}([^${START}${OR}${END}]*)${END}`, 'g');

/**
 * A part of a problem's text that depends on the entry point, which whatever finds the problem does not know.
 * `inStyle` chooses, where the result is reported.
 *
 * @param texts of our own words alone
 */
export function perStyle(texts: Readonly<Record<InputStyle, string>>): string {
  return `${START}${texts.workflow}${OR}${texts.command}${END}`;
}

/** An input by its name. */
export function nameInput(name: SharedInput): string {
  return perStyle({ workflow: `\`${name}\``, command: ON_COMMAND_LINE[name] });
}

/** An input by its name, at the beginning of a sentence. */
export function nameInputFirst(name: SharedInput): string {
  return perStyle({ workflow: `Input \`${name}\``, command: ON_COMMAND_LINE[name] });
}

/** An input with its value, as it is to be written: for remedies that propose it. */
export function showInput(name: 'max-deletes' | 'approved-plan-id', value: string | number): string {
  return perStyle({ workflow: `\`${name}: ${value}\``, command: `\`--${name} ${value}\`` });
}

/** A text as the users of an entry point read it. */
export function inStyle(style: InputStyle, text: string): string {
  return text.replace(CHOICE, style === 'workflow' ? '$1' : '$2');
}
