import { type Problem, problem, warning } from '../problem.ts';
import { perStyle } from '../text/input-style.ts';
import { listed } from '../text/quote.ts';

const variable = (name: string): string => `\`\${${name}}\``;

export const missingVariable = (name: string, isEmpty: boolean): Problem =>
  problem(
    'FA129',
    `Environment variable ${name} is ${isEmpty ? 'empty' : 'not set'}`,
    `${perStyle({ workflow: `Add \`env: { ${name}: … }\` to this step`, command: `Set it with export ${name}=…` })}, or write $\${${name}} for the text itself.`,
  );

/**
 * @param form how it begins: `$` or `${`
 * @param name the variable that seems to be meant
 */
export const unsupportedVariable = (form: string, name: string | undefined): Problem =>
  problem(
    'FA139',
    `The webhook URL has a \`${form}\` that looks like a variable, but only ${variable('NAME')} is filled in`,
    `Write ${variable(name ?? 'NAME')} for the variable, or \`$${form}\` for the text \`${form}\` itself.`,
  );

export const refusedVariable = (name: string): Problem =>
  problem(
    'FA140',
    `${variable(name)} must not be sent to a webhook: it belongs to the runner, a tool or this step`,
    `Use a separate variable for the webhook, for example ${variable('BOT_KEY')}.`,
  );

/** What a value may add to the structure of a URL. */
export type UrlAddition =
  | 'user info'
  | 'path'
  | 'path segment'
  | 'path step'
  | 'query'
  | 'query parameter'
  | 'fragment';

export const changedUrlStructure = (name: string, additions: readonly UrlAddition[]): Problem =>
  warning(
    'FA141',
    `The value of ${variable(name)} changes the structure of the webhook URL: it adds ${listed(additions.map(withArticle), 'and')}`,
    'Percent-encode the value (`&` is `%26`, `/` is `%2F`): it is filled in unchanged.',
  );

function withArticle(addition: UrlAddition): string {
  if (addition === 'path step') return 'a `.` or `..` in the path';
  return addition === 'user info' ? addition : `a ${addition}`;
}

export const shortSecret = (name: string, minimum: number): Problem =>
  warning(
    'FA142',
    `The value of ${variable(name)} has fewer than ${minimum} characters: the log cannot mask it`,
    'Use a longer secret. If it is not a secret, write it into the file.',
  );

export const secretInFile = (): Problem =>
  warning(
    'FA143',
    'The webhook URL seems to contain a secret in plain text, visible to everyone who can read the file',
    `Replace it with ${variable('NAME')} and set \`env: { NAME: … }\` for the step from a secret. Then rotate the secret.`,
  );
