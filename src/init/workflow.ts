import { pathNotForWorkflows } from '../messages/init.ts';
import { stop } from '../problem.ts';

/** The modes that a repository runs: each has a workflow among the examples. */
export const WORKFLOWS = ['plan', 'apply', 'drift'] as const;

/** The placeholder for our Action in the examples. */
export const PLACEHOLDER = 'OWNER/twilio-flex-addresses@COMMIT_SHA';

/** The addresses file of the examples. */
export const DEFAULT_FILE = 'addresses.yaml';

/** The workflow's name in `.github/workflows`, and the example that it is made from. */
export const workflowName = (mode: string): string => `addresses-${mode}.yml`;
export const exampleOf = (mode: string): string => `examples/${mode}.yml`;

/** The values that differ from the example. */
export interface WorkflowFill {
  /** `OWNER/REPO@SHA`; undefined: the placeholder stays. */
  readonly action: string | undefined;
  /** The addresses file, relative to the repository's root. */
  readonly file: string;
  /** Environment variables that the file names: secrets of the same names. */
  readonly variables: readonly string[];
}

/**
 * Other characters have a special meaning in shells, Git, inputs or GitHub's path filters.
 *
 * @throws ProblemError if the path cannot be used in a workflow
 */
export function checkWorkflowPath(file: string): void {
  if (/^[\p{L}\p{M}\p{N} ._/@,=~-]+$/u.test(file) && file === file.trim()) return;
  throw stop(pathNotForWorkflows(file));
}

/** The workflow for a repository, from the example. */
export function fillWorkflow(example: string, { action, file, variables }: WorkflowFill): string {
  return example
    .replace(/\b(plan|apply|drift)\.yml\b/g, (_, mode) => workflowName(mode))
    .replace(/^( *)- uses: OWNER\/.*\n {2}\1with:\n( *)mode: .*\n/m, (step, _, indent: string) =>
      file === DEFAULT_FILE ? step : `${step}${indent}file: ${JSON.stringify(file)}\n`,
    )
    .replace(`[${DEFAULT_FILE}]`, () => (file === DEFAULT_FILE ? `[${file}]` : `[${JSON.stringify(file)}]`))
    .replace(`-- ${DEFAULT_FILE}`, () => (file === DEFAULT_FILE ? `-- ${file}` : `-- '${file}'`))
    .replace(/^( *)- (uses: OWNER\/.*\n)/m, (_, indent: string, uses: string) =>
      [`${indent}- ${uses}`, ...environmentLines(variables, `${indent}  `)].join(''),
    )
    .replace(PLACEHOLDER, () => action ?? PLACEHOLDER);
}

function environmentLines(variables: readonly string[], indent: string): string[] {
  if (variables.length === 0) return [];
  return [
    `${indent}env:\n`,
    ...variables.map((name) => `${indent}  ${name}: \${{ secrets.${name} }} # in a webhook's URL\n`),
  ];
}
