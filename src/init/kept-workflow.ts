import { posix } from 'node:path';
import { parse } from '../file/parse.ts';
import { child, mapOf, type Tree, textOf } from '../file/tree.ts';
import { DEFAULT_FILE } from './workflow.ts';

/**
 * Whether a workflow uses only other addresses files. A workflow that gets its files from an expression, or without a step
 * that is recognized as ours, may use any file.
 *
 * @param file the addresses file, relative to the repository's root
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
