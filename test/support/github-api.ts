import type { GitHubRequest } from './github.ts';
import {
  type GitHubComment,
  type GitHubIssue,
  type GitHubPull,
  type GitHubState,
  type GitHubUser,
  REPOSITORY,
} from './github-state.ts';

/** GitHub's REST and GraphQL APIs for one repository, as far as this Action uses them. */

export interface GitHubAnswer {
  readonly status: number;
  /** Plain text for the raw media type. */
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

type Handler = (state: GitHubState, request: GitHubRequest, ...parts: string[]) => GitHubAnswer;

const ROUTES: readonly [RegExp, Handler][] = [
  [/^GET \/issues\/(\d+)\/comments$/, listComments],
  [/^POST \/issues\/(\d+)\/comments$/, createComment],
  [/^PATCH \/issues\/comments\/(\d+)$/, updateComment],
  [/^DELETE \/issues\/comments\/(\d+)$/, deleteComment],
  [/^GET \/issues$/, listIssues],
  [/^POST \/issues$/, createIssue],
  [/^PATCH \/issues\/(\d+)$/, updateIssue],
  [/^GET \/contents\/(.+)$/, contents],
  [/^GET \/commits$/, commits],
  [/^GET \/compare\/(.+)\.\.\.(.+)$/, compare],
  [/^GET \/commits\/([^/]+)\/pulls$/, pullsOf],
  [/^GET \/pulls\/(\d+)$/, pull],
  [/^POST \/graphql$/, graphql],
];

export function answerTo(state: GitHubState, request: GitHubRequest): GitHubAnswer {
  const { authorization = '', 'user-agent': agent } = request.headers;
  if (!/^(token|bearer) ./i.test(authorization)) return error(401, 'Bad credentials');
  if (agent === undefined) return error(403, 'Request forbidden by administrative rules');
  const asked = `${request.method} ${request.path}`;
  for (const [route, handler] of ROUTES) {
    const found = route.exec(asked);
    if (found !== null) return handler(state, request, ...found.slice(1));
  }
  return error(404, 'Not Found');
}

const error = (status: number, message: string): GitHubAnswer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest' },
});
const ok = (body: unknown, status = 200): GitHubAnswer => ({ status, body });

/** GitHub returns 30 rows per page by default, and at most 100. */
function page(rows: readonly unknown[], { query }: GitHubRequest): GitHubAnswer {
  const size = Math.min(100, Number(query.per_page ?? 30));
  const from = (Number(query.page ?? 1) - 1) * size;
  return ok(rows.slice(from, from + size));
}

/** A body as GitHub stores it; undefined if GitHub rejects it. */
function bodyOf({ body }: GitHubRequest): string | undefined {
  const text = body.body;
  return typeof text === 'string' && text !== '' && text.length <= 65_536 ? text.trimEnd() : undefined;
}
const TOO_LONG = error(422, 'Validation Failed: body is too long (maximum is 65536 characters)');

function listComments(state: GitHubState, request: GitHubRequest, on: string): GitHubAnswer {
  return page(state.comments.filter((one) => one.on === Number(on)).map(commentRow), request);
}

function createComment(state: GitHubState, request: GitHubRequest, on: string): GitHubAnswer {
  const body = bodyOf(request);
  if (body === undefined) return TOO_LONG;
  const id = Math.max(999, ...state.comments.map((one) => one.id)) + 1;
  const comment = { id, on: Number(on), body, user: state.me, editor: null, lastEditedAt: null };
  state.comments.push(comment);
  return ok(commentRow(comment), 201);
}

function updateComment(state: GitHubState, request: GitHubRequest, id: string): GitHubAnswer {
  const comment = state.comments.find((one) => one.id === Number(id));
  const body = bodyOf(request);
  if (comment === undefined) return error(404, 'Not Found');
  if (body === undefined) return TOO_LONG;
  Object.assign(comment, { body, editor: state.me, lastEditedAt: '2026-06-01T11:00:00Z' });
  return ok(commentRow(comment));
}

function deleteComment(state: GitHubState, _request: GitHubRequest, id: string): GitHubAnswer {
  const index = state.comments.findIndex((one) => one.id === Number(id));
  if (index < 0) return error(404, 'Not Found');
  state.comments.splice(index, 1);
  return ok('', 204);
}

const commentRow = ({ id, on, body, user }: GitHubComment) => ({
  id,
  node_id: `IC_${id}`,
  html_url: `https://github.com/acme/sites/pull/${on}#issuecomment-${id}`,
  body,
  user: { login: user.login },
});

function listIssues(state: GitHubState, request: GitHubRequest): GitHubAnswer {
  const { state: wanted = 'open', direction = 'desc' } = request.query;
  const found = state.issues.filter((one) => wanted === 'all' || one.state === wanted);
  const sorted = [...found].sort((a, b) => (direction === 'asc' ? a.number - b.number : b.number - a.number));
  return page(sorted.map(issueRow), request);
}

function createIssue(state: GitHubState, request: GitHubRequest): GitHubAnswer {
  const body = bodyOf(request);
  const { title } = request.body;
  if (body === undefined || typeof title !== 'string' || title === '' || title.length > 256) return TOO_LONG;
  const number = 1 + Math.max(40, ...state.issues.map((one) => one.number));
  const issue: GitHubIssue = { number, title, body, state: 'open', user: state.me };
  state.issues.push(issue);
  return ok(issueRow(issue), 201);
}

function updateIssue(state: GitHubState, request: GitHubRequest, number: string): GitHubAnswer {
  const issue = state.issues.find((one) => one.number === Number(number));
  if (issue === undefined) return error(404, 'Not Found');
  if (request.body.body !== undefined && bodyOf(request) === undefined) return TOO_LONG;
  const { body = issue.body, state: next = issue.state, state_reason = 'completed' } = request.body;
  // The reason is ignored unless the state changes.
  const changed =
    next === issue.state ? {} : { state: next, ...(next === 'closed' && closing(state, state_reason)) };
  Object.assign(issue, { body, ...changed });
  return ok(issueRow(issue));
}

/** Each issue is closed a second after the previous one. */
const closing = ({ issues }: GitHubState, state_reason: unknown) => ({
  state_reason,
  closed_at: `2026-06-01T12:00:${String(issues.filter(({ closed_at }) => closed_at).length).padStart(2, '0')}Z`,
});

const issueRow = ({ number, body, user, pull_request, ...issue }: GitHubIssue) => ({
  id: 900_000 + number,
  number,
  node_id: `I_${number}`,
  html_url: `https://github.com/acme/sites/issues/${number}`,
  body,
  user: { login: user.login },
  state_reason: issue.state_reason ?? null,
  closed_at: issue.closed_at ?? null,
  ...(pull_request && { pull_request }),
});

function contents(state: GitHubState, { query, headers }: GitHubRequest, path: string): GitHubAnswer {
  const { ref = 'refs/heads/main' } = query;
  // As in git, a tag takes precedence over a branch with the same short name.
  const files = state.files[`refs/tags/${ref}`] ?? state.files[ref.replace(/^refs\/heads\//, '')];
  const text = files?.[path];
  if (text === undefined) return error(404, 'Not Found');
  if (state.contents === 'raw' && /\.raw\b/.test(headers.accept ?? '')) return ok(text);
  const lines = Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n');
  return ok({ type: 'file', encoding: 'base64', content: `${lines}\n` });
}

/** Commits that changed the file, latest first, starting at one of them; each is the child of the next. */
function commits(state: GitHubState, request: GitHubRequest): GitHubAnswer {
  const from = state.history.indexOf(String(request.query.sha));
  const shas = state.history.slice(Math.max(from, 0));
  const rows = shas.map((sha) => ({ sha }));
  return page(rows, request);
}

/** The commits that one commit has and another does not. */
function compare(state: GitHubState, _request: GitHubRequest, before: string, after: string): GitHubAnswer {
  const [from, to] = [state.history.indexOf(after), state.history.indexOf(before)];
  const shas = from < 0 ? [after] : state.history.slice(from, to < 0 ? undefined : to);
  const rows = shas.map((sha, n) => ({ sha, parents: [{ sha: shas[n + 1] ?? before }] }));
  return ok({ commits: rows.reverse() });
}

/** Open pull requests with this head, and merged ones that brought the commit. */
function pullsOf(state: GitHubState, request: GitHubRequest, commit: string): GitHubAnswer {
  const found = state.pulls.filter((one) => one.head === commit || one.merge_commit_sha === commit);
  const row = ({ number, head, base, baseRepository, merged_at, merge_commit_sha }: GitHubPull) => ({
    number,
    head: { sha: head },
    base: { ref: base ?? 'main', repo: { full_name: baseRepository ?? REPOSITORY } },
    merged_at,
    ...(state.version === '2022-11-28' && { merge_commit_sha }),
  });
  return page(found.map(row), request);
}

function pull(state: GitHubState, _request: GitHubRequest, number: string): GitHubAnswer {
  const found = state.pulls.find((one) => one.number === Number(number));
  if (found === undefined) return error(404, 'Not Found');
  const { head, merged_at } = found;
  return ok({ state: stateOf(found) === 'OPEN' ? 'open' : 'closed', head: { sha: head }, merged_at });
}

const stateOf = ({ merged_at, closed }: GitHubPull) => (merged_at ? 'MERGED' : closed ? 'CLOSED' : 'OPEN');

/** A pull request with a page of its comments, for GraphQL. */
function pullWithComments(
  state: GitHubState,
  variables: { number?: unknown; after?: unknown },
): object | null {
  const found = state.pulls.find(({ number }) => number === variables.number);
  if (found === undefined) return null;
  const all = state.comments.filter(({ on }) => on === found.number);
  const from = Number(variables.after ?? 0);
  const nodes = all.slice(from, from + 100).map((one) => ({
    databaseId: one.id,
    id: `IC_${one.id}`,
    url: commentRow(one).html_url,
    body: one.body,
    author: actor(one.user),
    editor: one.editor && actor(one.editor),
    lastEditedAt: one.lastEditedAt,
  }));
  const pageInfo = { hasNextPage: from + 100 < all.length, endCursor: String(from + 100) };
  return { state: stateOf(found), headRefOid: found.head, comments: { nodes, pageInfo } };
}

/** GraphQL returns status 200 for every error. */
const failed = (type: string, field: string, message: string, data: object | null = null) =>
  ok({ data, errors: [{ type, path: [field], message }] });

function graphql(state: GitHubState, { body }: GitHubRequest): GitHubAnswer {
  const query = String(body.query);
  const isOfPull = /\bpullRequest\(/.test(query);
  if (isOfPull && !state.pullsByGraphQl) return failed('FORBIDDEN', 'pullRequest', 'Resource not accessible');
  if (/\bviewer\b/.test(query) && !state.viewer)
    return failed('FORBIDDEN', 'viewer', 'Resource not accessible by integration');
  if (isOfPull) {
    const pullRequest = pullWithComments(state, (body.variables ?? {}) as { number?: unknown });
    const viewer = /\bviewer\b/.test(query) && { viewer: { login: state.me.login, __typename: 'User' } };
    return ok({ data: { ...viewer, repository: { pullRequest } } });
  }
  if (/\bviewer\b/.test(query)) {
    if (/\bissues\(/.test(query)) return issuesOf(state, body.variables as { after: string | null });
    // An app is a `User` here, too, and its login has `[bot]`.
    return ok({ data: { viewer: { login: state.me.login, __typename: 'User' } } });
  }
  const { id } = (body.variables ?? {}) as { id?: unknown };
  const comment = state.comments.find((one) => `IC_${one.id}` === id);
  if (comment === undefined) {
    const message = `Could not resolve to a node with the global id of '${id}'`;
    return failed('NOT_FOUND', 'node', message, { node: null });
  }
  const { body: text, lastEditedAt, editor } = comment;
  return ok({ data: { node: { body: text, lastEditedAt, editor: editor && actor(editor) } } });
}

/** Our issues, open and closed: the first hundred of each; closed ones from a cursor on. */
function issuesOf({ issues, me }: GitHubState, { after }: { after: string | null }): GitHubAnswer {
  const all = issues.filter(({ pull_request }) => pull_request === undefined);
  const open = all.filter(({ state }) => state === 'open').sort((a, b) => a.number - b.number);
  const closed = all
    .filter(({ state }) => state === 'closed')
    .sort((a, b) => (b.closed_at ?? '').localeCompare(a.closed_at ?? ''));
  const connection = (list: readonly GitHubIssue[], from: number) => ({
    nodes: list.slice(from, from + 100).map(({ number, body, user, state_reason, closed_at }) => ({
      id: `I_${number}`,
      number,
      url: `https://github.com/acme/sites/issues/${number}`,
      body,
      author: actor(user),
      stateReason: state_reason?.toUpperCase() ?? null,
      closedAt: closed_at ?? null,
    })),
    pageInfo: { hasNextPage: list.length > from + 100, endCursor: String(from + 100) },
  });
  const repository = { open: connection(open, 0), closed: connection(closed, Number(after ?? 0)) };
  return ok({ data: { viewer: { login: me.login, __typename: 'User' }, repository } });
}

/** The actor's login has no `[bot]`; its type says that it is a bot. */
function actor({ login, type }: GitHubUser): object {
  return { login: login.replace(/\[bot\]$/, ''), __typename: type };
}
