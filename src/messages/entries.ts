import { type Problem, problem, warning } from '../problem.ts';
import { listed, quote } from '../text/quote.ts';

/**
 * @param integration the mapping that lacks the field, as `task`
 * @param remedy what to write
 */
export const missingField = (key: string, integration: string, field: string, remedy: string): Problem =>
  problem('FA111', `${quote(field)} is required in \`${integration}\` of ${key}`, remedy);

/** @param integrations those that say where chats go, as `studio` */
export const missingDestination = (key: string, integrations: readonly string[]): Problem =>
  problem(
    'FA120',
    `${key} has no destination for its chats`,
    `Add one of ${listed(integrations, 'and')}, here or under \`defaults\`.`,
  );

export const ownFormerName = (key: string, name: string): Problem =>
  problem(
    'FA121',
    `${key} has the same name under \`name\` and \`was\`: ${quote(name)}`,
    'Remove `was`, or replace it with the name that the address had before.',
  );

export const paddedName = (key: string, name: string): Problem =>
  problem(
    'FA127',
    `\`name\` of ${key} begins or ends with white space: ${quote(name)}`,
    'Remove the white space. If the live name has it, pin the address by `sid` and give it a clean name.',
  );

export const paddedFormerName = (key: string, name: string): Problem =>
  problem(
    'FA127',
    `\`was\` of ${key} begins or ends with white space: ${quote(name)}`,
    'Remove the white space. If the live name has it, pin the address by `sid` instead.',
  );

export const invalidLocale = (key: string, locale: string): Problem =>
  problem(
    'FA132',
    `Locale ${quote(locale)} of ${key} is not a language tag (BCP 47)`,
    'Use a tag such as en-US, de or zh-Hant-TW.',
  );

/** What a SID of Twilio's names, as `Studio Flow`, and how it begins. */
export interface NamedByName {
  readonly name: string;
  readonly prefix: string;
}

/** @param path where it is in the entry, as `task.workflow` */
export const placeholderSid = (path: string, key: string, written: string, owner: NamedByName): Problem =>
  problem(
    'FA113',
    `\`${path}\` of ${key} is still the placeholder ${quote(written)}`,
    `Use the SID of the ${owner.name} (${sid(owner.prefix)}), or its friendly name.`,
  );

/** @param path where it is in the entry, as `task.workflow` */
export const wrongReference = (path: string, key: string, written: string, owner: NamedByName): Problem =>
  problem(
    'FA128',
    `\`${path}\` of ${key} must be the SID or name of a ${owner.name}, not ${quote(written)}`,
    `Use ${sid(owner.prefix)}, or the friendly name.`,
  );

const sid = (prefix: string): string => `${prefix} and 32 hexadecimal digits`;

/** @param label what the field is called, as `webhook` */
export const invalidUrl = (key: string, label: string): Problem =>
  problem(
    'FA131',
    `The ${label} of ${key} is not a valid URL`,
    'Use a complete URL without spaces, for example https://bots.acme.com/flex. Check the values of its variables, too.',
  );

/** @param label what the field is called, as `webhook` */
export const unencryptedUrl = (key: string, label: string): Problem =>
  warning('FA134', `The ${label} of ${key} uses plain http: chats are sent unencrypted`, 'Use https.');

/** @param owner the entry, or the list as `scope` in backticks, that has the text */
export const unfilledVariable = (text: string, owner: string): Problem =>
  warning(
    'FA136',
    `${quote(text)} of ${owner} is used literally: variables are filled into webhook URLs only`,
    'Use `environments` for what differs per account.',
  );
