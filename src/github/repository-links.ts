import { type Links, NO_LINKS } from '../report/links.ts';

/**
 * What a report of this run may link to.
 *
 * @param paths in the repository, by the path in the workspace; the first is the file that the run is about
 */
export function linksOf(
  environment: NodeJS.ProcessEnv,
  repository: string,
  commit: string,
  paths: ReadonlyMap<string, string>,
): Links {
  if (repository === '') return NO_LINKS;
  const home = `${environment.GITHUB_SERVER_URL || 'https://github.com'}/${repository}`;
  const run = environment.GITHUB_RUN_ID;
  const files = [...paths].flatMap(([file, path]) => {
    if (commit === '' || path.startsWith('/')) return [];
    return [[file, `${home}/blob/${commit}/${path.split('/').map(encodeForLink).join('/')}`] as const];
  });
  return {
    run: run ? `${home}/actions/runs/${run}` : undefined,
    commit: commit === '' ? undefined : commit,
    file: files[0]?.[1],
    files: new Map(files),
  };
}

/** `encodeURIComponent` leaves the parentheses, which would end a link of markdown, and quotes. */
function encodeForLink(text: string): string {
  return encodeURIComponent(text).replace(
    /[()'!*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
}
