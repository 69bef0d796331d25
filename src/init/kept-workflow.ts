import { posix } from 'node:path';
import { parse } from '../file/parse.ts';
import { child, mapOf, type Tree, textOf } from '../file/tree.ts';
import { DEFAULT_FILE } from './workflow.ts';

/**
 * Whether all that a workflow runs is about other addresses files. One that gets its files from an expression, or in
 * which no step is known as ours, may be about any.
 *
 * @param file the addresses file, from the repository's root on
 */
export function isForAnotherFile(text: string, file: string): boolean {
  const named = stepsOf(parse(text).tree)
    .map((step) => child(step, 'with'))
    .filter((inputs) => child(inputs, 'mode') !== undefined)
    .flatMap((inputs) => (textOf(child(inputs, 'file')) ?? DEFAULT_FILE).split(/[\n,]/))
    .map((one) => one.trim());
  return named.length > 0 && named.every((one) => !one.includes('${{') && posix.normalize(one) !== file);
}

function stepsOf(workflow: Tree | undefined): Tree[] {
  const jobs = [...(mapOf(child(workflow, 'jobs'))?.items.values() ?? [])].map(({ node }) => node);
  return jobs.flatMap((job) => {
    const steps = child(job, 'steps');
    return steps?.kind === 'list' ? [...steps.items] : [];
  });
}
