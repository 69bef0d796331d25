import type { LiveAddress } from '../address/address.ts';
import type { Kind } from '../address/kind.ts';
import { sameValue, type Values } from '../address/value.ts';
import { type At, type Problem, warning } from '../problem.ts';
import { mayBeSameName } from '../text/lossy.ts';
import { fold, isNear, nearest } from '../text/near.ts';
import { quote } from '../text/quote.ts';
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

/** Creates that may be renames, and names under `was` and `removed` that nothing has but something is near to. */
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

/** The unlisted address that an entry may mean by its new one. Those of the same name but for a loss are a guard's. */
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
    warning(
      'FA228',
      `${key} would be created as ${quote(desired.name)}, and the unlisted ${found.sid}, ${quote(found.name)}, may be the same address`,
      `If it is, rename it in place: ${howToClaim(input.desired.kind, found)}.`,
      { place: desired.namePlace, path: `addresses.${key}.name` },
    ),
  ];
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function isPrefix(a: string, b: string): boolean {
  const [short = '', long = ''] = [fold(a), fold(b)].sort((x, y) => x.length - y.length);
  return short !== '' && long.startsWith(short);
}

/** The one unlisted address whose chats go where the entry's go, where those of no other live address do. */
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
  return [
    warning(
      'FA232',
      `No live address has the name ${quote(name)}, and ${found.live.sid} has one near it: ${quote(found.live.name)}`,
      `Write the name as it is live: ${JSON.stringify(found.live.name)}.`,
      at,
    ),
  ];
}
