import { expect, test } from 'vitest';
import type { GitHubRequest } from '../support/github.ts';
import { graphqlAnswer } from './support/graphql.ts';
import type { Repository } from './support/repository.ts';
import { restAnswer } from './support/rest.ts';
import { story } from './support/story.ts';

/** The GitHub of the stories behaves like GitHub. */

const entries = { de: 'Acme.de', en: 'Acme.com', shop: 'Acme Shop' };
const SHOP = { shop: { name: 'Acme Shop', janitor: true } };
const DE = { de: { name: 'Acme.de', janitor: true } };

const requested = (asked: string, differs: Partial<GitHubRequest> = {}): GitHubRequest => {
  const [method = '', path = ''] = asked.split(' ');
  return { method, path, query: {}, body: {}, headers: {}, ...differs };
};

async function query(repository: Repository, text: string, variables: object = {}) {
  const broken: string[] = [];
  const request = requested('POST /graphql', { body: { query: text, variables } });
  const { body } = await graphqlAnswer(repository, request, (what) => broken.push(what));
  return { ...(body as { data?: unknown; errors?: { type?: string; message: string }[] }), broken };
}

test.each(['merge', 'squash', 'rebase'] as const)(
  'returns the pull request of a commit of main after a %s',
  async (method) => {
    const team = await story({ entries });
    const { git } = team.repository;
    const pr = team.pullRequest(SHOP);
    pr.push(DE);
    const { before, after } = pr.merge(method);
    const brought = git.between(before, after);

    expect(brought).toHaveLength({ merge: 3, squash: 1, rebase: 2 }[method]);
    for (const commit of brought) expect(team.repository.pullsOf(commit)).toEqual([pr.row]);
    expect(team.repository.pullsOf(before)).toEqual([]);
  },
);

test('returns the open pull request of a commit of its branch', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);

  expect(team.repository.pullsOf(pr.row.head)).toEqual([pr.row]);
  pr.close();
  expect(team.repository.pullsOf(pr.row.head)).toEqual([]);
});

test('returns the content of a file at a commit and the commits of its path', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  const { before, after } = pr.merge('squash');
  team.docsPullRequest().merge('squash');
  const contents = (ref: string) =>
    restAnswer(
      team.repository,
      requested('GET /contents/addresses.yaml', {
        query: { ref },
        headers: { accept: 'application/vnd.github.raw+json' },
      }),
    ).body;

  expect(contents(before)).not.toContain('janitor');
  expect(contents(after)).toContain('janitor: true');
  expect(contents('refs/heads/main')).toBe(contents(after));
  expect(
    restAnswer(team.repository, requested('GET /commits', { query: { path: 'addresses.yaml', sha: 'main' } }))
      .body,
  ).toMatchObject([{ sha: after }, { sha: before }]);
});

test('two groups of the merge queue build on each other, and land in one push', async () => {
  const team = await story({ entries });
  const began = team.repository.git.tip('main');
  const [first, second] = [team.pullRequest(SHOP), team.pullRequest(DE)];
  const queue = team.queue(first, second);
  const [one, two] = queue.groups;

  expect(one).toMatchObject({ base: began, ref: `refs/heads/gh-readonly-queue/main/pr-7-${began}` });
  expect(two).toMatchObject({ base: one?.head, ref: `refs/heads/gh-readonly-queue/main/pr-8-${one?.head}` });
  expect(queue.merge()).toEqual({ branch: 'main', before: began, after: two?.head, forced: false });
  expect([first.row.mergeCommit, second.row.mergeCommit]).toEqual([one?.head, two?.head]);
});

test("answers what GitHub's own GraphQL schema allows, a page at a time", async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  for (const body of ['one', 'two', 'three']) team.repository.comment(7, body, team.repository.me);
  pr.editComment((body) => `${body}!`);
  const comments = `query($after: String) { repository(owner: "acme", name: "sites") { pullRequest(number: 7) {
    state merged headRefOid baseRefName mergeCommit { oid }
    comments(first: 2, after: $after) {
      nodes { id databaseId url body author { login __typename } editor { login __typename } lastEditedAt createdAt }
      pageInfo { hasNextPage endCursor }
    } } } viewer { login __typename } }`;

  const first = await query(team.repository, comments);
  const data = first.data as {
    repository: { pullRequest: { comments: { pageInfo: { endCursor: string } } } };
  };
  const after = data.repository.pullRequest.comments.pageInfo.endCursor;
  const second = await query(team.repository, comments, { after });

  expect(first).toMatchObject({
    broken: [],
    data: {
      viewer: { login: 'github-actions[bot]', __typename: 'User' },
      repository: {
        pullRequest: {
          state: 'OPEN',
          merged: false,
          headRefOid: pr.row.head,
          mergeCommit: null,
          comments: {
            nodes: [
              {
                body: 'one!',
                author: { login: 'github-actions', __typename: 'Bot' },
                editor: { login: 'mallory', __typename: 'User' },
              },
              { body: 'two', editor: null, lastEditedAt: null },
            ],
            pageInfo: { hasNextPage: true },
          },
        },
      },
    },
  });
  expect(second).toMatchObject({
    data: {
      repository: {
        pullRequest: { comments: { nodes: [{ body: 'three' }], pageInfo: { hasNextPage: false } } },
      },
    },
  });
});

test("fails a test for a query that GitHub's own schema does not allow", async () => {
  const { repository } = await story({ entries });

  expect(await query(repository, '{ viewer { name } }')).toEqual({
    broken: ['graphql: Cannot query field "name" on type "User".'],
    errors: [expect.objectContaining({ message: 'Cannot query field "name" on type "User".' })],
  });
});

test('responds with the type of the error for an unknown pull request', async () => {
  const { repository } = await story({ entries });
  const text = '{ repository(owner: "acme", name: "sites") { pullRequest(number: 99) { id } } }';

  expect(await query(repository, text)).toMatchObject({
    broken: [],
    data: { repository: { pullRequest: null } },
    errors: [{ type: 'NOT_FOUND', message: 'Could not resolve to a PullRequest with the number of 99.' }],
  });
});

test('requires a page size, as GitHub does', async () => {
  const { repository } = await story({ entries });
  const text = '{ repository(owner: "acme", name: "sites") { issues { totalCount } } }';

  expect(await query(repository, text)).toMatchObject({
    broken: [],
    errors: [{ type: 'MISSING_PAGINATION_BOUNDARIES' }],
  });
});
