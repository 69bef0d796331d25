import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json as readJson } from 'node:stream/consumers';

export const REPOSITORY = 'acme/sites';
const ME = 'github-actions';

export interface Pull {
  readonly number: number;
  readonly head: string;
  mergedAs?: string;
  readonly comments: { readonly id: number; body: string }[];
}

interface Issue {
  readonly number: number;
  readonly title: string;
  body: string;
  state: string;
}

/** A fake of GitHub with one repository and one file: what a plan on a pull request and an apply on a push need. */
export class GitHub {
  url = '';
  /** The commits of the branch, newest first. */
  readonly commits: string[] = [];
  readonly texts = new Map<string, string>();
  readonly pulls: Pull[] = [];
  readonly issues: Issue[] = [];
  /** Everything that was posted to it. */
  readonly posted: string[] = [];
  readonly #server = createServer((incoming, outgoing) => {
    this.#answer(incoming, outgoing).catch((error) => reply(outgoing, 500, { message: String(error) }));
  });
  #next = 1;

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  sha(): string {
    return (this.#next++).toString(16).padStart(40, 'c');
  }

  /** Commits a new version of the file to the branch. */
  commit(text: string): string {
    const sha = this.sha();
    this.commits.unshift(sha);
    this.texts.set(sha, text);
    return sha;
  }

  open(text: string): Pull {
    const pull: Pull = { number: 100 + this.pulls.length, head: this.sha(), comments: [] };
    this.texts.set(pull.head, text);
    this.pulls.push(pull);
    return pull;
  }

  merge(pull: Pull): string {
    pull.mergedAs = this.commit(this.texts.get(pull.head) ?? '');
    return pull.mergedAs;
  }

  async #answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = incoming;
    const { pathname, searchParams } = new URL(url, 'http://github');
    const body = method === 'GET' ? {} : ((await readJson(incoming)) as Record<string, unknown>);
    if (method !== 'GET' && pathname !== '/graphql') this.posted.push(JSON.stringify(body));
    const path = pathname.replace(`/repos/${REPOSITORY}`, '');
    const [, first = '', second = '', third = ''] = path.split('/').map(decodeURIComponent);
    if (path === '/graphql') return this.#graphql(outgoing, body);
    if (first === 'contents') return this.#contents(outgoing, searchParams.get('ref') ?? '');
    if (first === 'commits' && third === 'pulls') return reply(outgoing, 200, this.#pullsOf(second));
    if (first === 'commits') return this.#history(outgoing, searchParams.get('sha') ?? '');
    if (first === 'compare') return this.#compare(outgoing, second);
    if (first === 'pulls') {
      const pull = this.pulls.find(({ number }) => number === Number(second));
      return pull === undefined
        ? reply(outgoing, 404, {})
        : reply(outgoing, 200, { state: stateOf(pull).toLowerCase(), head: { sha: pull.head } });
    }
    if (first === 'issues') return this.#issues(outgoing, method, second, third, body, path);
    reply(outgoing, 404, { message: 'Not Found' });
  }

  #contents(outgoing: ServerResponse, ref: string) {
    const sha = /^(refs\/heads\/)?main$/.test(ref) ? (this.commits[0] ?? '') : ref;
    const text = this.texts.get(sha);
    if (text === undefined) return reply(outgoing, 404, { message: 'Not Found' });
    outgoing.writeHead(200, { 'content-type': 'application/vnd.github.raw; charset=utf-8' });
    outgoing.end(text);
  }

  #history(outgoing: ServerResponse, ref: string) {
    const from = /^main$/.test(ref) ? 0 : this.commits.indexOf(ref);
    reply(outgoing, 200, from < 0 ? [] : this.commits.slice(from).map((sha) => this.#row(sha)));
  }

  #compare(outgoing: ServerResponse, basehead: string) {
    const [before = '', after = ''] = basehead.split('...');
    const [to, from] = [this.commits.indexOf(before), this.commits.indexOf(after)];
    if (to < 0 || from < 0) return reply(outgoing, 404, { message: 'Not Found' });
    reply(outgoing, 200, {
      commits: this.commits
        .slice(from, to)
        .map((sha) => this.#row(sha))
        .reverse(),
    });
  }

  #row(sha: string) {
    const parent = this.commits[this.commits.indexOf(sha) + 1];
    return { sha, parents: parent === undefined ? [] : [{ sha: parent }] };
  }

  #pullsOf(commit: string) {
    const found = this.pulls.filter(({ head, mergedAs }) => head === commit || mergedAs === commit);
    return found.map(({ number, head, mergedAs }) => ({
      number,
      head: { sha: head },
      base: { ref: 'main', repo: { full_name: REPOSITORY } },
      merged_at: mergedAs === undefined ? null : '2026-02-01T10:00:00Z',
      merge_commit_sha: mergedAs ?? null,
    }));
  }

  #graphql(outgoing: ServerResponse, { query, variables }: Record<string, unknown>) {
    const text = String(query);
    const number = Number((variables as { number?: unknown } | undefined)?.number);
    const pull = this.pulls.find((one) => one.number === number);
    const viewer = { login: ME, __typename: 'Bot' };
    if (!text.includes('pullRequest(')) {
      if (text.includes('issues'))
        return reply(outgoing, 403, { message: 'Resource not accessible by integration' });
      return reply(outgoing, 200, { data: { viewer } });
    }
    const nodes = pull?.comments.map(({ id, body }) => ({
      ...{
        databaseId: id,
        id: `IC_${id}`,
        url: `https://github.com/${REPOSITORY}/pull/${number}#issuecomment-${id}`,
      },
      ...{
        body,
        author: viewer,
        editor: viewer,
        lastEditedAt: '2026-02-01T10:00:00Z',
        createdAt: '2026-02-01T09:00:00Z',
      },
    }));
    const comments = { nodes, pageInfo: { hasNextPage: false, endCursor: null } };
    const pullRequest = pull && { state: stateOf(pull), headRefOid: pull.head, comments };
    reply(outgoing, 200, { data: { viewer, repository: { pullRequest: pullRequest ?? null } } });
  }

  #issues(
    outgoing: ServerResponse,
    method: string,
    second: string,
    third: string,
    body: Record<string, unknown>,
    path: string,
  ) {
    const text = String(body.body ?? '');
    if (second === 'comments') {
      const comment = this.pulls.flatMap(({ comments }) => comments).find(({ id }) => id === Number(third));
      if (comment === undefined) return reply(outgoing, 404, {});
      if (method === 'PATCH') comment.body = text;
      return reply(outgoing, method === 'DELETE' ? 204 : 200, commentRow(comment));
    }
    if (path.endsWith('/comments')) {
      const pull = this.pulls.find(({ number }) => number === Number(second));
      if (method === 'GET') return reply(outgoing, 200, pull?.comments.map(commentRow) ?? []);
      const comment = { id: this.#next++, body: text };
      pull?.comments.push(comment);
      return reply(outgoing, 201, commentRow(comment));
    }
    if (second === '' && method === 'GET')
      return reply(outgoing, 200, this.issues.filter(({ state }) => state === 'open').map(issueRow));
    if (second === '') {
      const issue = {
        number: 500 + this.issues.length,
        title: String(body.title),
        body: text,
        state: 'open',
      };
      this.issues.push(issue);
      return reply(outgoing, 201, issueRow(issue));
    }
    const issue = this.issues.find(({ number }) => number === Number(second));
    if (issue === undefined) return reply(outgoing, 404, {});
    if (body.body !== undefined) issue.body = text;
    if (body.state !== undefined) issue.state = String(body.state);
    reply(outgoing, 200, issueRow(issue));
  }
}

const stateOf = ({ mergedAs }: Pull) => (mergedAs === undefined ? 'OPEN' : 'MERGED');
const user = { login: `${ME}[bot]`, type: 'Bot' };
const commentRow = ({ id, body }: { id: number; body: string }) => ({
  id,
  node_id: `IC_${id}`,
  body,
  user,
  html_url: `https://github.com/${REPOSITORY}/issues#${id}`,
});
const issueRow = (issue: Issue) => ({
  ...issue,
  id: issue.number,
  node_id: `I_${issue.number}`,
  user,
  state_reason: null,
  closed_at: null,
  html_url: `https://github.com/${REPOSITORY}/issues/${issue.number}`,
});

function reply(outgoing: ServerResponse, status: number, body: unknown): void {
  outgoing.writeHead(status, { 'content-type': 'application/json' });
  outgoing.end(status === 204 ? undefined : JSON.stringify(body));
}
