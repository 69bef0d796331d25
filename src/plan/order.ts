import { compareNaturally, compareText } from '../text/compare.ts';
import { type Change, goesOutOfService } from './plan.ts';

/** What goes out of service comes before all else. */
const READING_ORDER: readonly ((change: Change) => boolean)[] = [
  ({ action }) => action === 'delete',
  ({ action }) => action === 'disable',
  goesOutOfService,
  ({ action }) => action === 'update',
];

const rankOf = (change: Change) => {
  const rank = READING_ORDER.findIndex((comes) => comes(change));
  return rank === -1 ? READING_ORDER.length : rank;
};

const byRank =
  (compare: typeof compareText) =>
  (a: Change, b: Change): number => {
    const rank = rankOf(a) - rankOf(b);
    return rank || compare(a.name, b.name) || compare(a.key ?? a.digest, b.key ?? b.digest);
  };

/** The order in which people read changes. */
export const inReadingOrder = byRank(compareNaturally);

/** The order that a plan's id is made from: it never changes, or ids that somebody approved would. */
export const inIdOrder = byRank(compareText);
