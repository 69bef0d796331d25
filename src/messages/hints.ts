import { type Problem, warning } from '../problem.ts';
import { firstOf, quote } from '../text/quote.ts';

export const missingAccount = (): Problem =>
  warning(
    'FA137',
    'The file has no `account`: it would be applied to whichever account the credentials belong to',
    'Add `account: AC…`.',
  );

/** @param list `scope` or `ignore` */
export const unmatchedPattern = (pattern: string, list: string): Problem =>
  warning(
    'FA227',
    `Pattern ${quote(pattern)} under \`${list}\` matches no live address`,
    'Check its spelling, which is case-sensitive, or remove it.',
  );

/** @param howToClaim the lines that claim the live address, in markdown */
export const possibleRename = (
  key: string,
  name: string,
  unlisted: { readonly sid: string; readonly name: string },
  howToClaim: string,
): Problem =>
  warning(
    'FA228',
    `${key} would be created as ${quote(name)}, but the unlisted address ${unlisted.sid}, ${quote(unlisted.name)}, may be the same`,
    `If it is, rename it in place: set ${howToClaim} in the entry.`,
  );

/** @param keys those of the entries whose chats go there; `isNew`: whether the first one is created */
export const newHost = (keys: readonly string[], isNew: boolean, host: string): Problem =>
  warning(
    'FA229',
    `The chats of ${firstOf(keys, 3)} ${isNew ? 'go' : 'move'} to ${quote(host)}, a host that no live or listed webhook had before`,
    'Check that the host is yours.',
  );

export const newVariableHost = (variable: string, host: string): Problem =>
  warning(
    'FA231',
    `The value of \`\${${variable}}\` is sent to ${plainHost(host)}`,
    'Check that this host may receive it.',
  );

/** A host of plain letters as it is, so that the sentence reads well. */
const plainHost = (host: string): string => (/^[a-z0-9.-]+(?::\d+)?$/.test(host) ? host : quote(host));

export const nearlyLiveName = (
  name: string,
  live: { readonly sid: string; readonly name: string },
): Problem =>
  warning(
    'FA232',
    `No live address has the name ${quote(name)}, but ${live.sid} has a similar one: ${quote(live.name)}`,
    `Use the live name if it is meant: ${JSON.stringify(live.name)}.`,
  );
