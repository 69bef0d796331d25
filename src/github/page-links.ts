import { type Links, NO_LINKS } from '../report/links.ts';

/** `encodeURIComponent` does not encode quotes and parentheses; the latter would end a markdown link. */
function encodeForLink(text: string): string {
  return encodeURIComponent(text).replace(
    /[()'!*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
}

/**
 * The pages of GitHub that a report may link to.
 *
 * @param repository `owner/name`; empty outside of GitHub
 * @param paths in the repository, by the path in the workspace; the first is the file that the run is about
 */
export function linksOf(
  environment: NodeJS.ProcessEnv,
  repository: string,
  commit: string,
  paths: ReadonlyMap<string, string>,
): Links {
  const server = environment.GITHUB_SERVER_URL || 'https://github.com';
  const runbook = runbookPage(server, environment);
  if (repository === '') return { ...NO_LINKS, runbook };
  const home = `${server}/${repository}`;
  const run = environment.GITHUB_RUN_ID;
  const files = [...paths].flatMap(([file, path]) => {
    if (commit === '' || path.startsWith('/')) return [];
    return [[file, `${home}/blob/${commit}/${encodePath(path)}`] as const];
  });
  return {
    run: run ? `${home}/actions/runs/${run}` : undefined,
    commit: commit === '' ? undefined : commit,
    file: files[0]?.[1],
    files: new Map(files),
    runbook,
  };
}

const encodePath = (path: string) => path.split('/').map(encodeForLink).join('/');

/** The repository of this Action, as the workflow uses it; unknown for an action from the workflow's own checkout. */
function runbookPage(
  server: string,
  { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref }: NodeJS.ProcessEnv,
): string | undefined {
  if (!repository || !ref) return undefined;
  return `${server}/${encodePath(repository)}/blob/${encodePath(ref)}/docs/runbook.md`;
}
