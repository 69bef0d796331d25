/** How the running entry point writes its inputs: `max-deletes: 3` in a workflow, `--max-deletes 3` in a command. */
export type InputStyle = 'workflow' | 'command';

/** The inputs that both entry points have, and what they are called on the command line. */
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

/** Control characters: text from outside is quoted and has none. */
const [START, OR, END] = ['\u0001', '\u0002', '\u0003'];
const CHOICE = new RegExp(`${START}([^${START}${OR}${END}]*)${OR}([^${START}${OR}${END}]*)${END}`, 'g');

/**
 * A part of the text of a problem that depends on the entry point, which the code that finds the problem does not know.
 * `inStyle` chooses when the result is reported.
 *
 * @param texts our own words only
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

/** An input with its value, as users write it, for remedies. */
export function showInput(name: 'max-deletes' | 'approved-plan-id', value: string | number): string {
  return perStyle({ workflow: `\`${name}: ${value}\``, command: `\`--${name} ${value}\`` });
}

/** A text for the users of one entry point. */
export function inStyle(style: InputStyle, text: string): string {
  return text.replace(CHOICE, style === 'workflow' ? '$1' : '$2');
}
