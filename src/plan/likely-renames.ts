import type { LiveAddress } from '../address/address.ts';
import type { Kind } from '../address/kind.ts';
import { sameValue, type Values } from '../address/value.ts';
import { nearlyLiveName, possibleRename } from '../messages/hints.ts';
import { type At, located, type Problem } from '../problem.ts';
import { mayBeSameName } from '../text/lossy.ts';
import { fold, isNear, nearest } from '../text/near.ts';
import type { Desired } from './desired.ts';
import type { Change, Claim, Create, UnlistedAddress } from './plan.ts';
import { COMPARISONS_LIMIT, howToClaim } from './renames.ts';

interface Input {
  readonly desired: Desired;
  readonly live: readonly LiveAddress[];
  readonly claims: readonly Claim[];
  readonly changes: readonly Change[];
  readonly unlisted: readonly UnlistedAddress[];
}

/** Creates that may be renames, and names under `was` and `removed` that are not live, but similar to a live one. */
export function likelyRenames(input: Input): Problem[] {
  const { changes, unlisted, desired } = input;
  const creates = changes.filter((change) => change.action === 'create');
  const names = creates.length + desired.removed.length;
  if (names * unlisted.length > COMPARISONS_LIMIT) return [];
  return [
    ...creates.flatMap((create) => likelyRename(create, input)),
    ...creates.flatMap((create) =>
      create.desired.was.flatMap((was) =>
        nothingNamed(was.value, input, {
          place: was.place,
          path: `addresses.${create.key}.was`,
          entry: create.key,
        }),
      ),
    ),
    ...desired.removed.flatMap(({ value, place }) => nothingNamed(value, input, { place, path: 'removed' })),
  ];
}

/** The unlisted addresses that creates may mean. */
export function likelyFormer(input: Input): LiveAddress[] {
  const creates = input.changes.filter((change) => change.action === 'create');
  if (creates.length * input.unlisted.length > COMPARISONS_LIMIT) return [];
  return creates.flatMap((create) => formerOf(create, input) ?? []);
}

/** The unlisted address that a new one may duplicate. Names that differ in spelling only are left to a guard. */
function formerOf({ desired }: Create, input: Input): LiveAddress | undefined {
  const others = input.unlisted
    .map(({ live }) => live)
    .filter(({ name }) => !mayBeSameName(name, desired.name));
  return (
    others.find(({ name }) => isNear(name, desired.name)) ??
    only(others.filter(({ name }) => isPrefix(name, desired.name))) ??
    onlyWithDestination(desired.values, others, input)
  );
}

function likelyRename(create: Create, input: Input): Problem[] {
  const found = formerOf(create, input);
  if (found === undefined) return [];
  const { key, desired } = create;
  return [
    located(possibleRename(key, desired.name, found, howToClaim(input.desired.kind, found)), {
      place: desired.namePlace,
      path: `addresses.${key}.name`,
    }),
  ];
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function isPrefix(a: string, b: string): boolean {
  const [short = '', long = ''] = [fold(a), fold(b)].sort((x, y) => x.length - y.length);
  return short !== '' && long.startsWith(short);
}

/** The unlisted address with the destination of the entry, if no other live address has that destination. */
function onlyWithDestination(
  values: Values,
  others: readonly LiveAddress[],
  { live, desired }: Input,
): LiveAddress | undefined {
  const found = only(live.filter((address) => hasSameDestination(desired.kind, address.values, values)));
  return others.find((other) => other.sid === found?.sid);
}

function hasSameDestination({ fields }: Kind, a: Values, b: Values): boolean {
  return fields.every(({ path, isDestination }) => !isDestination || sameValue(a.get(path), b.get(path)));
}

function nothingNamed(name: string, { live, unlisted }: Input, at: At): Problem[] {
  const isSid = /^[A-Z]{2}[0-9a-f]{32}$/i.test(name);
  if (isSid || live.some((address) => address.name === name)) return [];
  const near = nearest(
    name,
    unlisted.map((address) => address.live.name),
  );
  const found = unlisted.find((address) => address.live.name === near);
  if (found === undefined) return [];
  return [located(nearlyLiveName(name, found.live), at)];
}
