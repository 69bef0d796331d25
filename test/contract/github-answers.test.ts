import { describe, expect, test } from 'vitest';
import { pullRequestQuery } from '../../src/github/pull-request.ts';
import { gitHub, TOKEN } from '../support/github.ts';
import { answerViolations, gitHubContract, type Sent } from './github.ts';

const REPO = '/repos/acme/sites';
const LIST: Sent = get(`${REPO}/issues/7/comments`);
const DELETE: Sent = { ...LIST, method: 'DELETE', url: `${REPO}/issues/comments/1000` };
const CREATE: Sent = { ...LIST, method: 'POST' };
const FILE = get(`${REPO}/contents/addresses.yaml`);
const RAW = get(`${REPO}/contents/addresses.yaml`, 'application/vnd.github.raw+json');
const VIEWER = graphql('query { viewer { login __typename } }');
const PULL = graphql(pullRequestQuery(false));

const pageInfo = { hasNextPage: false, endCursor: 'Y3Vyc29y' };
/** The pull request with one comment. */
const withComment = (differs: object) => {
  const comment = {
    databaseId: 1000,
    id: 'IC_1000',
    url: 'https://github.com/acme/sites/pull/7#issuecomment-1000',
    body: 'Hello',
    author: null,
    editor: null,
    lastEditedAt: null,
    ...differs,
  };
  const comments = { nodes: [comment], pageInfo };
  return { data: { repository: { pullRequest: { state: 'OPEN', headRefOid: '4ead', comments } } } };
};

function get(url: string, accept = 'application/vnd.github+json'): Sent {
  return { method: 'GET', url, headers: { accept, 'user-agent': 'a test' }, body: '' };
}

function graphql(query: string): Sent {
  return {
    ...get('/graphql'),
    method: 'POST',
    body: JSON.stringify({ query, variables: { owner: 'acme', name: 'sites', number: 7, after: null } }),
  };
}

const row = {
  id: 1000,
  node_id: 'IC_1000',
  html_url: 'https://github.com/acme/sites/pull/7#issuecomment-1000',
  body: 'Hello',
  user: { login: 'ann' },
};
const base = { ref: 'main', repo: { full_name: 'acme/sites' } };
const pull = { number: 7, head: { sha: '4ead' }, base, merged_at: null, merge_commit_sha: null };
const bot = { login: 'github-actions', __typename: 'Bot' };
const refused = { type: 'FORBIDDEN', path: ['viewer'], message: 'Resource not accessible by integration' };
const { node_id: _, ...without } = row;

describe('a valid response', () => {
  test.each<[string, Sent, number, unknown]>([
    ['a list', LIST, 200, [row, row]],
    ['an empty list', LIST, 200, []],
    ['a comment of a deleted user', LIST, 200, [{ ...row, user: null }]],
    ['a creation', CREATE, 201, row],
    ['a deletion', DELETE, 204, ''],
    ['a pull request that is open', get(`${REPO}/commits/4ead/pulls`), 200, [pull]],
    ['a file', FILE, 200, { type: 'file', encoding: 'base64', content: 'YQ==' }],
    ['a file in raw form', RAW, 200, 'version: 1\n'],
    ['an error', LIST, 403, { message: 'Forbidden', documentation_url: 'https://docs.github.com/rest' }],
    ['the owner of the token', VIEWER, 200, { data: { viewer: { login: 'ann', __typename: 'User' } } }],
    ['a comment that was never edited', PULL, 200, withComment({})],
    ['a missing pull request', PULL, 200, { data: { repository: { pullRequest: null } } }],
    [
      'an edited comment',
      PULL,
      200,
      withComment({ lastEditedAt: '2026-06-01T11:00:00Z', editor: bot, author: bot }),
    ],
    ['a GraphQL error', VIEWER, 200, { data: null, errors: [refused] }],
  ])('passes the check: %s', (_, sent, status, body) => {
    expect(answerViolations(sent, status, body)).toEqual([]);
  });
});

describe('an invalid response', () => {
  test.each<[string, Sent, number, unknown, string[]]>([
    ['an unexpected body', DELETE, 204, row, ['answer: there must be none']],
    ['another status', CREATE, 200, row, ['status: 200 is not 201']],
    ['an object in place of a list', LIST, 200, row, [expect.stringMatching(/^answer: .* is no array$/)]],
    ['a missing property', LIST, 200, [without], ['answer[0].node_id: missing']],
    ['an unused property', LIST, 200, [{ ...row, state: 'open' }], ['answer[0].state: unknown']],
    ['a wrong type', CREATE, 201, { ...row, id: '1000' }, ['answer.id: "1000" is no integer']],
    ['an incomplete nested object', CREATE, 201, { ...row, user: {} }, ['answer.user.login: missing']],
    ['an invalid URL', CREATE, 201, { ...row, html_url: 'x' }, ['answer.html_url: "x" is no uri']],
    ['a folder', FILE, 200, [], ['answer: [] is no object']],
    ['text that was not asked for', FILE, 200, 'version: 1\n', ['answer: raw was not asked for']],
    [
      'an error without a message',
      LIST,
      404,
      {},
      ['answer.message: missing', 'answer.documentation_url: missing'],
    ],
    [
      'an undocumented error',
      LIST,
      418,
      { message: 'I am a teapot', documentation_url: 'https://docs.github.com/rest' },
      ['status: 418 is not described'],
    ],
    [
      'less than was asked for',
      VIEWER,
      200,
      { data: { viewer: { login: 'ann' } } },
      ['answer.data.viewer.__typename: missing'],
    ],
    [
      'more than was asked for',
      PULL,
      200,
      withComment({ isMinimized: false }),
      ['answer.data.repository.pullRequest.comments.nodes[0].isMinimized: unknown'],
    ],
    [
      'an unknown type of actor',
      PULL,
      200,
      withComment({ editor: { ...bot, __typename: 'App' } }),
      [
        'answer.data.repository.pullRequest.comments.nodes[0].editor.__typename: "App" is none of Bot, EnterpriseUserAccount, Mannequin, Organization, User',
      ],
    ],
    [
      'errors that are text',
      VIEWER,
      200,
      { data: null, errors: ['no'] },
      ['answer.errors[0]: "no" is no object'],
    ],
  ])('fails the check: %s', (_, sent, status, body, expected) => {
    expect(answerViolations(sent, status, body)).toEqual(expected);
  });
});

test('a response of the next API version has no removed property', () => {
  const list = get(`${REPO}/commits/4ead/pulls`);
  const { merge_commit_sha: _, ...later } = pull;
  expect(answerViolations(list, 200, [later], '2026-03-10')).toEqual([]);
  expect(answerViolations(list, 200, [later])).toEqual(['answer[0].merge_commit_sha: missing']);
  expect(answerViolations(list, 200, [pull], '2026-03-10')).toEqual(['answer[0].merge_commit_sha: unknown']);
});

test('the product reads no other property that the next API version removes', () => {
  const gone = Object.entries(gitHubContract.operations).flatMap(([id, { answer }]) =>
    Object.entries((answer?.items ?? answer)?.properties ?? {}).flatMap(([name, { until }]) =>
      until === undefined ? [] : [`${id} ${name} until ${until}`],
    ),
  );
  expect(gone).toEqual(['repos/list-pull-requests-associated-with-commit merge_commit_sha until 2026-03-10']);
});

describe('the stand-in for GitHub', () => {
  const headers = { authorization: `token ${TOKEN}`, accept: 'application/json', 'user-agent': 'a test' };

  test.fails('fails a test that sends a request that GitHub does not have', async () => {
    const github = await gitHub();

    await fetch(`${github.url}/repos/acme/sites/labels`, { headers });
  });

  test('reports violations of a request', async () => {
    const github = await gitHub();

    await fetch(`${github.url}/repos/acme/sites/issues?state=open&sortBy=created`, { headers });

    expect(github.violations.splice(0)).toEqual([
      'GET /repos/acme/sites/issues?state=open&sortBy=created: query sortBy: unknown',
    ]);
  });

  test('reports violations when it responds with an error and when the response is lost', async () => {
    const github = await gitHub();
    github.fault = ({ path }) => (path === '/issues/a' ? { status: 502 } : 'lost');

    await fetch(`${github.url}/repos/acme/sites/pulls/a`, { headers }).catch(() => undefined);
    await fetch(`${github.url}/repos/acme/sites/issues/a`, { headers, method: 'PATCH', body: '{}' });

    expect(github.violations.splice(0).map((line) => line.replace(/^.*?: /, ''))).toEqual([
      'path pull_number: "a" is no integer',
      'path issue_number: "a" is no integer',
      'header content-type: "text/plain;charset=UTF-8" is no JSON',
    ]);
  });
});
