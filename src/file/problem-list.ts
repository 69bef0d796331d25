import { tooManyProblems } from '../messages/yaml.ts';
import { asWarning, errorsOf, located, type Problem } from '../problem.ts';
import { count, listed, quote } from '../text/quote.ts';

/** More problems than 2,500 entries should have. Nobody reads them, and a log of hundreds of MB does not help. */
const MAX_PROBLEMS = 10_000;

/** More names than these would hide what is wrong. */
const MAX_NAMED = 3;

/** Each problem once, in the order of their places. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  const unique = problems.filter((one) => {
    const key = keyOf(one);
    return !seen.has(key) && seen.add(key);
  });
  return shortened(unique.sort((a, b) => position(a) - position(b)));
}

function position({ place }: Problem): number {
  return (place?.line ?? 0) * 1e6 + Math.min(place?.column ?? 0, 1e6 - 1);
}

function shortened(problems: Problem[]): Problem[] {
  const rest = problems.slice(MAX_PROBLEMS);
  const place = rest[0]?.place;
  if (place === undefined) return problems;
  const more = located(tooManyProblems(rest.length), { place });
  return [...problems.slice(0, MAX_PROBLEMS), errorsOf(rest).length > 0 ? more : asWarning(more)];
}

/**
 * The problems of a file that was checked for each of its environments, each problem once. One that only some of them
 * have names those: its place alone, which may be outside `environments`, does not show them.
 */
export function acrossEnvironments(
  checked: readonly { readonly environment: string | undefined; readonly problems: readonly Problem[] }[],
): Problem[] {
  const seen = new Map<string, { problem: Problem; environments: string[] }>();
  for (const { environment = '', problems } of checked) {
    for (const one of problems) {
      const key = keyOf(one);
      const same = seen.get(key);
      if (same === undefined) seen.set(key, { problem: one, environments: [environment] });
      else if (same.environments.at(-1) !== environment) same.environments.push(environment);
    }
  }
  return [...seen.values()].map(({ problem: one, environments }) =>
    environments.length === checked.length
      ? one
      : { ...one, message: `${one.message} (${named(environments)})` },
  );
}

/** Equal for problems that look the same. */
function keyOf({ code, place, message }: Problem): string {
  return JSON.stringify([code, place, message]);
}

function named(environments: readonly string[]): string {
  const names = environments.slice(0, MAX_NAMED).map((name) => quote(name));
  const more = environments.length - names.length;
  const all = more > 0 ? [...names, count(more, 'other')] : names;
  return `environment${environments.length === 1 ? '' : 's'} ${listed(all, 'and')}`;
}
