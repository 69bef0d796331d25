import { type Guard, guard, type Problem, warning } from '../problem.ts';
import { perStyle, showInput } from '../text/input-style.ts';
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
