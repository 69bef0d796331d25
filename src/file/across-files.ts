import { tooMuchToCheck } from '../messages/yaml.ts';
import { located, type Problem } from '../problem.ts';
import { checkClaims } from './check-claims.ts';
import { checkScopes } from './check-scopes.ts';
import { type FileClaims, isSameAccount } from './file-claims.ts';
import { Budget, STEPS } from './limits.ts';
import { acrossEnvironments, inOrder } from './problem-list.ts';

/** A file that is compared with others. */
export interface ComparedFile {
  readonly file: string;
  /** For each of its environments. */
  readonly versions: readonly FileClaims[];
  /** Whether it has no errors. Otherwise it is unknown what its `scope` means. */
  readonly isSound: boolean;
}

/** What two files for one account both claim. The problems of each pair are located in the later file if possible. */
export function checkAcrossFiles(files: readonly ComparedFile[]): Problem[] {
  const budget = new Budget();
  const problems: Problem[] = [];
  for (const [index, later] of files.entries()) {
    for (const earlier of files.slice(0, index)) {
      const checked: { environment: string | undefined; problems: Problem[] }[] = [];
      for (const [a, b] of pairsOf(earlier, later)) {
        if (!budget.take(stepsOf(a) + stepsOf(b))) {
          const place = { file: later.file, line: 1, column: 1 };
          return [...problems, located(tooMuchToCheck(), { place })];
        }
        const found = [
          ...checkClaims(a, b),
          ...(earlier.isSound && later.isSound ? checkScopes([earlier.file, a], [later.file, b]) : []),
        ];
        checked.push({ environment: b.environment ?? a.environment, problems: found });
      }
      problems.push(...inOrder(acrossEnvironments(checked)));
    }
  }
  return problems;
}

function pairsOf(a: ComparedFile, b: ComparedFile): [FileClaims, FileClaims][] {
  return a.versions.flatMap((one) =>
    b.versions.flatMap((other): [FileClaims, FileClaims][] =>
      isSameAccount(one, other) ? [[one, other]] : [],
    ),
  );
}

/** Each pattern of a list is compared with each of the other list; lists of patterns with wildcards are limited. */
function stepsOf({ entries, scope, removed }: FileClaims): number {
  const sites = entries.reduce((sum, one) => sum + one.sites.length, 0);
  return entries.length * STEPS.entry + sites * STEPS.site + (scope.length + removed.length) * STEPS.entry;
}
