import { type GitHubContract, gitHubContract } from '../../contract/github.ts';
import { match } from '../../contract/path.ts';
import type { Schema } from '../../contract/schema.ts';
import type { GitHubRequest } from '../../support/github.ts';
import type { GitHubAnswer } from '../../support/github-api.ts';
import type { Repository } from './repository.ts';
import { commentRow, commitRows, issueRow, pullRow } from './rest-rows.ts';

/** The part of GitHub's REST API that stories need. Rows have the fields of GitHub's own description. */

type Handler = (repository: Repository, request: GitHubRequest, ...parts: string[]) => GitHubAnswer;

const ROUTES: readonly [RegExp, Handler][] = [
  [/^GET \/issues\/(\d+)\/comments$/, listComments],
  [/^POST \/issues\/(\d+)\/comments$/, createComment],
  [/^GET \/issues\/comments\/(\d+)$/, getComment],
  [/^PATCH \/issues\/comments\/(\d+)$/, updateComment],
  [/^DELETE \/issues\/comments\/(\d+)$/, deleteComment],
  [/^GET \/issues$/, listIssues],
  [/^POST \/issues$/, createIssue],
  [/^PATCH \/issues\/(\d+)$/, updateIssue],
  [/^GET \/contents\/(.+)$/, contents],
  [/^GET \/commits$/, commits],
  [/^GET \/commits\/([^/]+)\/pulls$/, pullsOf],
  [/^GET \/commits\/([^/]+)$/, commit],
  [/^GET \/compare\/(.+?)\.\.\.?(.+)$/, compare],
  [/^GET \/git\/ref\/(.+)$/, ref],
  [/^GET \/pulls$/, listPulls],
  [/^GET \/pulls\/(\d+)$/, pull],
  [/^GET \/pulls\/(\d+)\/commits$/, pullCommits],
  [/^GET $/, home],
];

/** The response, with the fields that GitHub's description lists and the product reads. */
export function restAnswer(repository: Repository, request: GitHubRequest): GitHubAnswer {
  const asked = `${request.method} ${request.path}`;
  for (const [route, handler] of ROUTES) {
    const found = route.exec(asked);
    if (found === null) continue;
    const answer = handler(repository, request, ...found.slice(1));
    const schema = answerSchema(request);
    return answer.status >= 400 || !schema ? answer : { ...answer, body: pick(answer.body, schema) };
  }
  return error(404, 'Not Found');
}

function answerSchema({ method, path }: GitHubRequest): Schema | null | undefined {
  const { operations }: GitHubContract = gitHubContract;
  return Object.values(operations).find((operation) => {
    const long = operation.parameters.flatMap(({ name, long: isLong }) => (isLong ? [name] : []));
    return operation.method === method && match(operation.path, `/repos/acme/sites${path}`, long);
  })?.answer;
}

/** A value without the fields that a schema does not have. */
function pick(value: unknown, { items, properties }: Schema): unknown {
  if (Array.isArray(value)) return items ? value.map((one) => pick(one, items)) : value;
  if (!properties || typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).filter(([name]) => Object.hasOwn(properties, name));
  return Object.fromEntries(known.map(([name, inner]) => [name, pick(inner, properties[name] as Schema)]));
}

const error = (status: number, message: string): GitHubAnswer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest' },
});
const ok = (body: unknown, status = 200): GitHubAnswer => ({ status, body });
const NOT_FOUND = error(404, 'Not Found');
const TOO_LONG = error(422, 'Validation Failed: body is too long (maximum is 65536 characters)');

const paging = ({ query }: GitHubRequest) => {
  const size = Math.min(100, Number(query.per_page ?? 30));
  return { size, skip: (Number(query.page ?? 1) - 1) * size };
};

function page(rows: readonly unknown[], request: GitHubRequest): GitHubAnswer {
  const { size, skip } = paging(request);
  return ok(rows.slice(skip, skip + size));
}

function bodyOf({ body }: GitHubRequest): string | undefined {
  const text = body.body;
  return typeof text === 'string' && text !== '' && text.length <= 65_536 ? text.trimEnd() : undefined;
}

function listComments({ comments }: Repository, request: GitHubRequest, on: string): GitHubAnswer {
  return page(comments.filter((one) => one.on === Number(on)).map(commentRow), request);
}

function createComment(repository: Repository, request: GitHubRequest, on: string): GitHubAnswer {
  const body = bodyOf(request);
  return body === undefined
    ? TOO_LONG
    : ok(commentRow(repository.comment(Number(on), body, repository.me)), 201);
}

const commentOf = ({ comments }: Repository, id: string) => comments.find((one) => one.id === Number(id));

function getComment(repository: Repository, _: GitHubRequest, id: string): GitHubAnswer {
  const comment = commentOf(repository, id);
  return comment === undefined ? NOT_FOUND : ok(commentRow(comment));
}

function updateComment(repository: Repository, request: GitHubRequest, id: string): GitHubAnswer {
  const [comment, body] = [commentOf(repository, id), bodyOf(request)];
  if (comment === undefined) return NOT_FOUND;
  if (body === undefined) return TOO_LONG;
  repository.edit(comment, body, repository.me);
  return ok(commentRow(comment));
}

function deleteComment(repository: Repository, _: GitHubRequest, id: string): GitHubAnswer {
  const comment = commentOf(repository, id);
  if (comment === undefined) return NOT_FOUND;
  repository.comments.splice(repository.comments.indexOf(comment), 1);
  return ok('', 204);
}

/** Pull requests are issues, too. */
function listIssues({ issues, pulls }: Repository, request: GitHubRequest): GitHubAnswer {
  const { state: wanted = 'open', direction = 'desc' } = request.query;
  const rows = [
    ...issues.map(issueRow),
    ...pulls.map((one) => ({ ...pullRow(one), node_id: `PR_${one.number}`, body: '', pull_request: {} })),
  ];
  const found = rows.filter(({ state }) => wanted === 'all' || state === wanted);
  return page(
    found.sort((a, b) => (direction === 'asc' ? a.number - b.number : b.number - a.number)),
    request,
  );
}

function createIssue(repository: Repository, request: GitHubRequest): GitHubAnswer {
  const [body, title] = [bodyOf(request), request.body.title];
  if (body === undefined || typeof title !== 'string' || title === '' || title.length > 256) return TOO_LONG;
  return ok(issueRow(repository.open(title, body, repository.me)), 201);
}

function updateIssue(repository: Repository, request: GitHubRequest, number: string): GitHubAnswer {
  const issue = repository.issues.find((one) => one.number === Number(number));
  if (issue === undefined) return NOT_FOUND;
  if (request.body.body !== undefined && bodyOf(request) === undefined) return TOO_LONG;
  const { title = issue.title, body = issue.body, state = issue.state, state_reason = null } = request.body;
  const closedAt = state === 'closed' ? (issue.closedAt ?? repository.now()) : null;
  Object.assign(issue, {
    title,
    body,
    state,
    stateReason: state_reason,
    closedAt,
    updatedAt: repository.now(),
  });
  return ok(issueRow(issue));
}

function contents({ git }: Repository, { query, headers }: GitHubRequest, path: string): GitHubAnswer {
  const text = git.show(query.ref ?? 'refs/heads/main', path);
  if (text === undefined) return NOT_FOUND;
  if (/\.raw\b/.test(headers.accept ?? '')) return ok(text);
  return ok({ type: 'file', encoding: 'base64', content: Buffer.from(text).toString('base64') });
}

function commits(repository: Repository, request: GitHubRequest): GitHubAnswer {
  const { size, skip } = paging(request);
  const { sha = 'refs/heads/main', path } = request.query;
  if (repository.git.find(sha) === undefined) return NOT_FOUND;
  return ok(commitRows(repository, repository.git.log(sha, path, skip, size)));
}

function commit(repository: Repository, _: GitHubRequest, name: string): GitHubAnswer {
  const sha = repository.git.find(name);
  return sha === undefined
    ? error(422, `No commit found for SHA: ${name}`)
    : ok(commitRows(repository, [sha])[0]);
}

function pullsOf(repository: Repository, request: GitHubRequest, name: string): GitHubAnswer {
  const sha = repository.git.find(name);
  if (sha === undefined) return error(422, `No commit found for SHA: ${name}`);
  return page(repository.pullsOf(sha).map(pullRow), request);
}

function compare(repository: Repository, request: GitHubRequest, from: string, to: string): GitHubAnswer {
  const { git } = repository;
  const [base, head] = [git.find(from), git.find(to)];
  if (base === undefined || head === undefined) return NOT_FOUND;
  const [ahead, behind] = [git.between(base, head), git.between(head, base)];
  const { size, skip } = paging({ ...request, query: { per_page: '250', ...request.query } });
  return ok({
    status:
      ahead.length > 0
        ? behind.length > 0
          ? 'diverged'
          : 'ahead'
        : behind.length > 0
          ? 'behind'
          : 'identical',
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    merge_base_commit: { sha: git.run(['merge-base', base, head]) },
    commits: commitRows(repository, ahead.slice(skip, skip + size)),
  });
}

function ref({ git }: Repository, _: GitHubRequest, name: string): GitHubAnswer {
  const sha = git.find(`refs/${name}`);
  return sha === undefined ? NOT_FOUND : ok({ ref: `refs/${name}`, object: { type: 'commit', sha } });
}

function listPulls({ pulls }: Repository, request: GitHubRequest): GitHubAnswer {
  const { state: wanted = 'open', base } = request.query;
  const found = pulls.filter(
    (one) => (wanted === 'all' || one.state === wanted) && (base ?? one.base) === one.base,
  );
  return page(found.map(pullRow).reverse(), request);
}

const pullOf = ({ pulls }: Repository, number: string) => pulls.find((one) => one.number === Number(number));

function pull(repository: Repository, _: GitHubRequest, number: string): GitHubAnswer {
  const found = pullOf(repository, number);
  return found === undefined ? NOT_FOUND : ok(pullRow(found));
}

function pullCommits(repository: Repository, request: GitHubRequest, number: string): GitHubAnswer {
  const found = pullOf(repository, number);
  if (found === undefined) return NOT_FOUND;
  const shas = repository.git.between(found.baseSha, found.head);
  return page(commitRows(repository, shas), request);
}

function home(): GitHubAnswer {
  return ok({ full_name: 'acme/sites', default_branch: 'main' });
}
