import { type Guard, guard, type Problem, warning } from '../problem.ts';
import { nameInput, perStyle, showInput } from '../text/input-style.ts';
import { count, firstOf, quote } from '../text/quote.ts';

/** An entry that the change of the file removes. */
export interface RemovedEntry {
  readonly key: string;
  readonly websites: readonly string[];
}

/** How many addresses go out of service, and what that counts and allows. */
export interface Going {
  readonly going: number;
  readonly inScope: number;
  readonly removedEntries: readonly RemovedEntry[];
}

export interface Limit {
  readonly allowed: number;
  readonly inScope: number;
  /** Where the limit is a share of the addresses in scope. */
  readonly percent?: number;
}

export const fileOfOtherAccount = (written: string, account: string): Guard =>
  guard(
    'account',
    'FA301',
    `The file is for account ${written}, but this run is for ${account}`,
    `Set ${nameInput('account-sid')} and the credentials of ${written}, or select the right ${nameInput('environment')}.`,
  );

/** @param found the account of the credentials; undefined where it is not known */
export const credentialsOfOtherAccount = (account: string, found: string | undefined): Guard =>
  guard(
    'account',
    'FA301',
    `The credentials belong to ${found ?? 'another account'}, but this run is for ${account}`,
    `Set ${nameInput('account-sid')} and the credentials of the same account.`,
  );

/** @param what what was asked for, as `the list of Flex Flows`; `why`: a clause */
export const incompleteResponse = (what: string, why: string): Guard =>
  guard(
    'incomplete read',
    'FA302',
    `Incomplete response for ${what}: ${why}`,
    'Run it again: nothing is planned from incomplete data. If it happens again, contact Twilio support.',
  );

export const emptyFile = ({ going, inScope, removedEntries }: Going): Guard =>
  guard(
    'empty file',
    'FA304',
    `The file has no entries, and ${live(going)} of ${inScope} in scope would go out of service${becauseOf(removedEntries)}`,
    `Check that this is the right file and environment. If it is intended, ${WAY_PAST}.`,
  );

export const noOverlap = (entries: number, { going, inScope, removedEntries }: Going): Guard =>
  guard(
    'no overlap',
    'FA303',
    `None of the ${count(entries, 'entry', 'entries')} has a live address in this account, and ${live(going)} of ${inScope} in scope would go out of service${becauseOf(removedEntries)}`,
    `Check that this is the right account. If it is intended, ${WAY_PAST}.`,
  );

/** @param underRemoved how many deletes do not count, since `removed` names them */
export const tooManyOutOfService = (going: Going, limit: Limit, underRemoved: number): Guard => {
  const them = going.going === 1 ? 'it' : 'them';
  const notCounted = underRemoved === 0 ? '' : ` (not counting the ${underRemoved} under \`removed\`)`;
  return guard(
    'out of service',
    'FA305',
    `${addresses(going.going)} would go out of service${notCounted}, and ${rule(limit)}${becauseOf(going.removedEntries)}`,
    `Revert the change that takes ${them} out of service. If it is intended, list ${them} under \`removed\`, or run once with ${showInput('max-deletes', going.going)}.`,
  );
};

export const driftBeyondLimit = (ofDrift: number, all: number, limit: Limit): Problem =>
  warning(
    'FA309',
    `${addresses(ofDrift)} would go out of service because of drift, not because of this change: ${addresses(all)} in total, and ${rule(limit)}`,
    'This pull request does not count as their review. List each in the file or under `removed`, or run drift to see them all.',
  );

const WHOLE_ID = perStyle({
  workflow:
    'The comment and the job summary show it in the section "About this plan and its id"; their last line has only the beginning.',
  command: 'The last line of `plan` has it.',
});

export const incompletePlanId = (approved: string, id: string): Guard =>
  guard(
    'approved plan',
    'FA308',
    `${quote(approved)} is only the beginning of the plan's id: the full id is required`,
    `Use all ${id.length} characters: ${showInput('approved-plan-id', id)}. ${WHOLE_ID}`,
  );

export const changedPlan = (approved: string, id: string): Guard =>
  guard(
    'approved plan',
    'FA308',
    `The plan changed since it was approved: ${quote(approved)} was approved, and the plan is now ${id}`,
    `Review the current plan, then approve it with ${showInput('approved-plan-id', id)}.`,
  );

const MAX_HELD_NAMED = 20;

/** @param sids those of the addresses that are held */
export const unreviewedOutOfService = (sids: readonly string[]): Problem => {
  const [are, them] = sids.length === 1 ? ['address is', 'it'] : ['addresses are', 'them'];
  return warning(
    'FA307',
    `${sids.length} ${are} held: nobody reviewed taking ${them} out of service`,
    `Run the workflow by hand (workflow_dispatch) to take ${them} out of service: ${firstOf(sids, MAX_HELD_NAMED)}. Or list ${them} by SID under \`removed\` in a pull request, or approve this plan with ${nameInput('approved-plan-id')}.`,
  );
};

const live = (going: number): string => count(going, 'live address', 'live addresses');
const addresses = (going: number): string => count(going, 'address', 'addresses');

const WAY_PAST = `list the addresses under \`removed\`, or run with ${showInput('max-deletes', 'all')}`;

const MAX_DELETES = perStyle({ workflow: 'max-deletes', command: '--max-deletes' });

const rule = ({ allowed, inScope, percent }: Limit): string =>
  percent === undefined
    ? `${MAX_DELETES} is ${allowed}`
    : `${MAX_DELETES} is ${percent}% of ${inScope} in scope, that is ${allowed}`;

const MAX_NAMED = 10;

/** The entries that this change of the file removes, with the sites that embed their addresses, as a message goes on. */
function becauseOf(removed: readonly RemovedEntry[]): string {
  const [first] = removed;
  if (first === undefined) return '';
  if (removed.length === 1) {
    const { key, websites } = first;
    const embed = websites.length === 1 ? 'embeds' : 'embed';
    return `: this change removes entry \`${key}\`${websites.length === 0 ? '' : `, which ${sites(websites)} ${embed}`}`;
  }
  const named = removed.map(
    ({ key, websites }) => `\`${key}\`${websites.length === 0 ? '' : ` (${sites(websites)})`}`,
  );
  return `: this change removes the entries ${firstOf(named, MAX_NAMED)}`;
}

const sites = (websites: readonly string[]): string =>
  firstOf(
    websites.map((website) => quote(website.replace(/^https?:\/\//, ''))),
    3,
  );
