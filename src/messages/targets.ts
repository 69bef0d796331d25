import { type Problem, problem, warning } from '../problem.ts';
import { count, either, firstOf, quote } from '../text/quote.ts';

/** Something in the account that an entry may refer to, as a Studio Flow. */
export interface Target {
  readonly sid: string;
  readonly name: string;
}

const SUGGESTIONS_LIMIT = 5;

const shown = ({ sid, name }: Target): string => `${quote(name)} (${sid})`;

/**
 * @param what what it would be, as `Studio Flow`
 * @param near those with a name like it, the nearest first; `all`: every one of the account, in order
 */
export const missingTarget = (
  key: string,
  what: string,
  written: string,
  { near, all }: { readonly near: readonly Target[]; readonly all: readonly Target[] },
): Problem =>
  problem('FA210', `${key}: no ${what} ${quote(written)} in this account`, suggestion(what, near, all));

function suggestion(what: string, near: readonly Target[], all: readonly Target[]): string {
  if (near.length > 0) return `Did you mean ${either(near.slice(0, SUGGESTIONS_LIMIT).map(shown))}?`;
  if (all.length === 0) return `Create the ${what} first: the account has none.`;
  return `Use one of: ${firstOf(all.map(shown), SUGGESTIONS_LIMIT)}.`;
}

export const ambiguousTarget = (
  key: string,
  what: string,
  written: string,
  sids: readonly string[],
): Problem =>
  problem(
    'FA211',
    `${key}: ${count(sids.length, what)} have the name ${quote(written)}: ${sids.join(', ')}`,
    `Use the SID of the right one instead of the name, such as ${sids[0]}.`,
  );

export const unpublishedFlow = (key: string, flow: Target): Problem =>
  warning(
    'FA212',
    `${key}: Studio Flow ${shown(flow)} was never published, so its chats go unanswered`,
    'Publish the flow in Studio.',
  );

export const missingChatService = (key: string): Problem =>
  problem(
    'FA213',
    `${key}: no chat service found for the new address`,
    'Add `chatService: IS…` at the top of the file.',
  );

/** @param howToCreate sentences */
export const missingDeploymentKey = (key: string, howToCreate: string): Problem =>
  problem(
    'FA214',
    `${key}: no live address matches, and a new chat address needs a \`deploymentKey\``,
    `Add \`deploymentKey: CV…\`. ${howToCreate} If the address is live already, set its \`sid\` or its live name.`,
  );
