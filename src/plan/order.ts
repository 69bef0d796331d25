import { compareNaturally, compareText } from '../text/compare.ts';
import { type Change, goesOutOfService } from './plan.ts';

/** Changes that take addresses out of service come first. */
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

/** The order for a plan's id: it must never change, or approved ids would become invalid. */
export const inIdOrder = byRank(compareText);
