import type { Problem } from '../problem.ts';
import { count, quote } from '../text/quote.ts';

/** More names than these would hide what is wrong. */
const MAX_NAMED = 3;

/**
 * The problems of a file that was looked at once for each of its environments, each problem once. One that some of
 * them have and others have not says which: its place alone, which may be outside of `environments`, does not tell.
 */
export function acrossEnvironments(
  found: readonly { readonly environment: string | undefined; readonly problems: readonly Problem[] }[],
): Problem[] {
  const seen = new Map<string, { problem: Problem; environments: string[] }>();
  for (const { environment = '', problems } of found) {
    for (const problem of problems) {
      const key = JSON.stringify([problem.code, problem.place, problem.message]);
      const same = seen.get(key);
      if (same === undefined) seen.set(key, { problem, environments: [environment] });
      else if (same.environments.at(-1) !== environment) same.environments.push(environment);
    }
  }
  return [...seen.values()].map(({ problem, environments }) =>
    environments.length === found.length
      ? problem
      : { ...problem, message: `${problem.message} (${named(environments)})` },
  );
}

function named(environments: readonly string[]): string {
  const names = environments.slice(0, MAX_NAMED).map((name) => quote(name));
  const more = environments.length - names.length;
  if (more > 0) return `environments ${names.join(', ')} and ${count(more, 'other')}`;
  const last = names.pop() ?? '';
  return names.length === 0 ? `environment ${last}` : `environments ${names.join(', ')} and ${last}`;
}
