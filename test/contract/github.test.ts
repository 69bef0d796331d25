import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pullRequestQuery } from '../../src/github/pull-request.ts';
import { gitHubContract, requestViolations, type Sent } from './github.ts';

const REPO = '/repos/acme/sites';
const COMMENTS = `${REPO}/issues/7/comments`;
const PULL = pullRequestQuery(false);
const SEVEN = { owner: 'acme', name: 'sites', number: 7, after: null };

const HEADERS = { accept: 'application/vnd.github.v3+json', 'user-agent': 'octokit' };
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

function get(url: string, headers: Record<string, string> = {}): Sent {
  return { method: 'GET', url, headers: { ...HEADERS, ...headers }, body: '' };
}

function send(method: string, url: string, body: unknown, headers: Record<string, string> = {}): Sent {
  return { method, url, headers: { ...HEADERS, ...JSON_TYPE, ...headers }, body: JSON.stringify(body) };
}

test('the contract has exactly the operations that the product uses, without descriptions', () => {
  const folder = join(import.meta.dirname, '../../src/github');
  const source = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const routes = source.join('\n').matchAll(/'([A-Z]+ \/repos\/[^']+)'/g);
  const used = new Set([...routes].map(([, route]) => route));
  const described = Object.values(gitHubContract.operations).map(({ method, path }) => `${method} ${path}`);

  expect(described).toHaveLength(12);
  expect(described.sort()).toEqual([...used].sort());
  expect(JSON.stringify(gitHubContract)).not.toMatch(/"(description|summary|examples?)":"/);
});

describe('a valid request', () => {
  test.each<[string, Sent]>([
    ['a page of comments', get(`${COMMENTS}?per_page=100&page=2`)],
    ['a comment', send('POST', COMMENTS, { body: 'Hello' })],
    ['the update of a comment', send('PATCH', `${REPO}/issues/comments/1000`, { body: 'Hello' })],
    ['open issues', get(`${REPO}/issues?state=open&sort=created&direction=asc&per_page=100&page=1`)],
    ['an issue', send('POST', `${REPO}/issues`, { title: 'Drift', body: 'Hello' })],
    ['a closed issue', send('PATCH', `${REPO}/issues/41`, { state: 'closed', state_reason: 'completed' })],
    ['a removed text', send('PATCH', `${REPO}/issues/41`, { body: null })],
    [
      'labels of both forms',
      send('POST', `${REPO}/issues`, { title: 'Drift', labels: ['a', { name: 'b' }] }),
    ],
    ['a file', get(`${REPO}/contents/sites/acme.yaml?ref=deploy%2Fweb`)],
    ['a file whose path is one segment', get(`${REPO}/contents/sites%2Facme%20de.yaml`)],
    ['a file in raw form', get(`${REPO}/contents/a.yaml`, { accept: 'application/vnd.github.v3.raw' })],
    [
      'a file in raw form with the current media type',
      get(`${REPO}/contents/a.yaml`, { accept: 'application/vnd.github.raw+json' }),
    ],
    ['plain JSON', get(COMMENTS, { accept: 'application/json' })],
    ['the pull requests of a commit', get(`${REPO}/commits/3e96/pulls?per_page=100&page=1`)],
    ['the commits of a file', get(`${REPO}/commits?path=addresses.yaml&sha=ba5e&per_page=11`)],
    ['the commits of a push', get(`${REPO}/compare/ba5e...3e96?per_page=100&page=1`)],
    ['a pull request', get(`${REPO}/pulls/7`)],
    ['a named version', get(`${REPO}/pulls/7`, { 'x-github-api-version': '2022-11-28' })],
    [
      'the query for the owner of the token',
      send('POST', '/graphql', { query: 'query { viewer { login __typename } }' }),
    ],
    ['a pull request with its comments', send('POST', '/graphql', { query: PULL, variables: SEVEN })],
  ])('passes the check: %s', (_, sent) => {
    expect(requestViolations(sent)).toEqual([]);
  });
});

describe('an invalid request', () => {
  test.each<[string, Sent, string[]]>([
    ['an unknown path', get('/user'), ['operation: no GET /user']],
    ['a path without a repository', get('/issues/7/comments'), ['operation: no GET /issues/7/comments']],
    ['a path that is too long', get(`${REPO}/pulls/7/merge`), [`operation: no GET ${REPO}/pulls/7/merge`]],
    ['a slash at the end', get(`${COMMENTS}/`), [`operation: no GET ${COMMENTS}/`]],
    [
      'another method',
      send('PUT', COMMENTS, { body: 'Hello' }),
      [`operation: no PUT ${COMMENTS}, only POST, GET`],
    ],
    ['GraphQL that is got', get('/graphql'), ['operation: no GET /graphql']],
    ['an invalid number', get(`${REPO}/issues/seven/comments`), ['path issue_number: "seven" is no integer']],
    ['an unknown parameter', get(`${COMMENTS}?perPage=100`), ['query perPage: unknown']],
    ['a parameter of another operation', get(`${REPO}/pulls/7?page=1`), ['query page: unknown']],
    ['a parameter of a wrong type', get(`${COMMENTS}?page=first`), ['query page: "first" is no integer']],
    ['too large a page size', get(`${COMMENTS}?per_page=101`), ['query per_page: 101 is more than 100']],
    [
      'an unknown state',
      get(`${REPO}/issues?state=reopened`),
      ['query state: "reopened" is none of all, closed, open'],
    ],
    ['a repeated parameter', get(`${COMMENTS}?page=1&page=2`), ['query page: more than once']],
    ['an unexpected body', send('GET', COMMENTS, {}), ['body: there must be none']],
    ['a comment without text', send('POST', COMMENTS, {}), ['body.body: missing']],
    ['an issue without a title', send('POST', `${REPO}/issues`, { body: 'x' }), ['body.title: missing']],
    [
      'an unknown property',
      send('POST', COMMENTS, { body: 'Hello', issue_number: 7 }),
      ['body.issue_number: unknown'],
    ],
    ['a number in place of text', send('POST', COMMENTS, { body: 7 }), ['body.body: 7 is no string']],
    ['null', send('POST', COMMENTS, { body: null }), ['body.body: null is not allowed']],
    [
      'a title that is null',
      send('POST', `${REPO}/issues`, { title: null }),
      ['body.title: null is none of string, integer'],
    ],
    [
      'an unknown reason',
      send('PATCH', `${REPO}/issues/41`, { state_reason: 'done' }),
      ['body.state_reason: "done" is none of completed, duplicate, not_planned, reopened'],
    ],
    ['a list', send('POST', COMMENTS, ['Hello']), ['body: ["Hello"] is no object']],
    ['no body', { ...send('POST', COMMENTS, {}), body: '' }, ['body: it is no JSON']],
    [
      'a form',
      send('POST', COMMENTS, { body: 'x' }, { 'content-type': 'text/plain' }),
      ['header content-type: "text/plain" is no JSON'],
    ],
    ['a missing user agent', get(COMMENTS, { 'user-agent': '' }), ['header user-agent: missing']],
    ['an empty accept header', get(COMMENTS, { accept: '' }), ['header accept: missing']],
    [
      'an accept header for any type',
      get(COMMENTS, { accept: '*/*' }),
      ['header accept: "*/*" is not described'],
    ],
    [
      'a media type of another operation',
      get(COMMENTS, { accept: 'application/vnd.github.object+json' }),
      ['header accept: "application/vnd.github.object+json" is not described'],
    ],
    [
      'another version',
      get(COMMENTS, { 'x-github-api-version': '2026-03-10' }),
      ['header x-github-api-version: the facts are of 2022-11-28'],
    ],
    [
      'another query',
      send('POST', '/graphql', { query: '{ viewer { email } }' }),
      ['body.query: "{ viewer { email } }" is none of ours'],
    ],
    ['a query without its variables', send('POST', '/graphql', { query: PULL }), ['body.variables: missing']],
    [
      'a variable of a wrong type',
      send('POST', '/graphql', { query: PULL, variables: { ...SEVEN, owner: 1000 } }),
      ['body.variables.owner: 1000 is no string'],
    ],
    [
      'an unknown variable',
      send('POST', '/graphql', { query: PULL, variables: { ...SEVEN, id: 'IC_1' } }),
      ['body.variables.id: unknown'],
    ],
    [
      'all at once',
      get(`${REPO}/issues/x/comments?a=1`, { accept: '', 'user-agent': '' }),
      [
        'header user-agent: missing',
        'header accept: missing',
        'path issue_number: "x" is no integer',
        'query a: unknown',
      ],
    ],
  ])('fails the check: %s', (_, sent, expected) => {
    expect(requestViolations(sent)).toEqual(expected);
  });
});
