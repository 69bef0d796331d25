import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitHubApi } from './api.ts';
import { undefinedIfMissing } from './api-error.ts';
import { fileCommits } from './commits.ts';

/**
 * The path of a file in the repository of this run. `actions/checkout` may have put the repository below the workspace
 * (`path:`). A folder of the workspace counts as it only where exactly the commit of this run is checked out: any other
 * may be another repository, in which that path is another file.
 *
 * @param file relative to the workspace, with slashes
 * @param commits of this run: the one that triggered it, and the head of its pull request
 * @returns the path as given where no such folder is found
 */
export function pathInRepository(
  workspace: string,
  file: string,
  commits: readonly (string | undefined)[],
): string {
  if (file.startsWith('/') || file.startsWith('..')) return file;
  const steps = file.split('/');
  for (let depth = steps.length - 1; depth > 0; depth--) {
    const head = headOf(join(workspace, ...steps.slice(0, depth), '.git'));
    if (head !== undefined && commits.includes(head)) return steps.slice(depth).join('/');
  }
  return file;
}

/** The commit that is checked out (https://git-scm.com/docs/gitrepository-layout); undefined where it is unknown. */
function headOf(git: string): string | undefined {
  const head = textOf(join(git, 'HEAD'));
  const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
  const commit =
    ref === undefined ? head : textOf(join(git, ref)) || packed(textOf(join(git, 'packed-refs')), ref);
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined;
}

function packed(refs: string, ref: string): string {
  const line = refs.split('\n').find((candidate) => candidate.endsWith(` ${ref}`));
  return line?.split(' ')[0] ?? '';
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

/**
 * The text of a file at a commit, or at a branch or tag by its full name (`refs/heads/main`): a tag may have the short
 * name of a branch. Some servers other than GitHub know branches by their short names alone.
 *
 * @returns undefined where the file does not exist
 */
export async function fileAt(api: GitHubApi, path: string, ref: string): Promise<string | undefined> {
  const route = 'GET /repos/{owner}/{repo}/contents/{path}';
  const parameters = { path, ref, mediaType: { format: 'raw' } };
  const text = await api.request(route, parameters).then(contentOf, undefinedIfMissing);
  const short = ref.replace(/^refs\/heads\//, '');
  return text === undefined && short !== ref ? fileAt(api, path, short) : text;
}

/**
 * The versions of a file on a branch, the latest first.
 *
 * @param ref a commit, or a branch by its full name: the history up to there
 */
export async function versionsOf(api: GitHubApi, path: string, ref: string): Promise<string[]> {
  const commits = await fileCommits(api, path, ref);
  const texts = await Promise.all(commits.map((commit) => fileAt(api, path, commit)));
  return texts.filter((text) => text !== undefined);
}

/** Raw text, as requested; or the JSON form, with the content in base64. */
function contentOf(found: unknown): string | undefined {
  const { content, encoding } = (found ?? {}) as { content?: unknown; encoding?: unknown };
  const isEncoded = typeof content === 'string' && encoding === 'base64';
  const text = isEncoded ? Buffer.from(content, 'base64').toString('utf8') : found;
  return typeof text === 'string' ? text.replace(/^\uFEFF/, '') : undefined;
}
