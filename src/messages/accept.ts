import { type Problem, warning } from '../problem.ts';
import { count, firstOf, listed, quote } from '../text/quote.ts';

/** Why the live values of an entry cannot be written into its lines. */
export type WhyNotWritten =
  | { readonly kind: 'not editable' }
  | {
      readonly kind: 'changes others';
      /** Keys, and `''` for what the file has besides its entries. */
      readonly others: readonly string[];
    }
  | { readonly kind: 'not valid'; readonly code: string; readonly message: string }
  | { readonly kind: 'not expressible'; readonly fields: readonly string[] };

/** Lines to write by hand, and the path that they belong under. */
export interface ByHand {
  readonly lines: readonly string[];
  readonly into: string;
}

export const liveValuesNotWritten = (key: string, why: WhyNotWritten, byHand: ByHand): Problem =>
  warning('FA154', `The live values of ${key} were not written: ${reason(why)}`, setByHand(byHand));

function reason(why: WhyNotWritten): string {
  if (why.kind === 'not editable') return 'its lines cannot be edited in place';
  if (why.kind === 'not valid') return `the file would not be valid (${why.code}: ${why.message})`;
  if (why.kind === 'not expressible') return `the file cannot express its ${why.fields.join(', ')}`;
  const others = why.others.map((key) => (key === '' ? 'the file outside its entries' : key));
  return `that would also change ${firstOf(others, 3)}`;
}

const setByHand = ({ lines, into }: ByHand): string =>
  `Set ${listed(
    lines.map((line) => `\`${line}\``),
    'and',
  )} in \`${into}\` by hand.`;

/** @param live the URL, without what may be secret */
export const webhookOfOtherSecret = (key: string, variables: readonly string[], live: string): Problem =>
  warning(
    'FA155',
    secretMessage(key),
    `If the secret has changed, set ${listed(
      variables.map((name) => `\`${name}\``),
      'and',
    )} to the new value. Otherwise change the URL by hand. The live URL is ${quote(live)}.`,
  );

/** A variable that takes the place of a part of a URL. */
export interface NewVariable {
  readonly name: string;
  /** As `query value "key"`. */
  readonly part: string;
}

export const webhookOfNewSecret = (
  key: string,
  byHand: ByHand,
  variables: readonly NewVariable[],
): Problem => {
  const named = variables.map(({ name, part }) => `\`${name}\` (${part.replaceAll('"', "'")})`);
  const [them, values] =
    variables.length === 1 ? ['the variable', 'its live value'] : ['the variables', 'their live values'];
  return warning(
    'FA155',
    secretMessage(key),
    `${setByHand(byHand)} Then set ${them} ${listed(named, 'and')} to ${values}.`,
  );
};

const secretMessage = (key: string): string =>
  `The live webhook URL of ${key} was not written: the part that differs may be a secret`;

export const noAddressToAccept = (key: string): Problem =>
  warning(
    'FA156',
    `${key} has no live address, so there is nothing to accept`,
    'Create the address with `apply`, or remove the entry.',
  );

/** A live address without an entry. */
export interface Unlisted {
  readonly name: string;
  readonly sid: string;
}

export const addressesInNoEntry = (unlisted: readonly Unlisted[]): Problem =>
  warning(
    'FA157',
    `${count(unlisted.length, 'live address has', 'live addresses have')} no entry: ${firstOf(
      unlisted.map(({ name, sid }) => `${quote(name)} (${sid})`),
      5,
    )}`,
    `Add ${unlisted.length === 1 ? 'it' : 'them'} to the file with \`export --merge\`.`,
  );

/** @param label as `chat service` */
export const sharedValueNotWritten = (
  key: string,
  label: string,
  line: string,
  environment: string | undefined,
): Problem =>
  warning(
    'FA158',
    `The live ${label} of ${key} was not written: all entries share it`,
    `If it is right for all of them, set \`${line}\` by hand ${environment === undefined ? 'at the top of the file' : `under \`environments.${environment}\``}.`,
  );

/** @param values what is live, as `Studio Flow "FW…"`, or what it is of */
export const inexpressibleValues = (key: string, values: readonly string[]): Problem =>
  warning(
    'FA158',
    `The file cannot express ${values.length === 1 ? 'a live value' : 'some live values'} of ${key}: ${values.join(', ')}`,
    `Change ${values.length === 1 ? 'it' : 'them'} in Twilio, or apply the file.`,
  );

export const staleComment = (key: string, former: readonly string[]): Problem =>
  warning(
    'FA159',
    `A comment in ${key} still names the replaced ${former.length === 1 ? 'value' : 'values'} ${listed(former, 'and')}`,
    'Change the comment by hand: `accept` does not edit comments.',
  );
