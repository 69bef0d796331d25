import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import { address, checkout, comment, entries, HEAD, pullRequest, twilioWith } from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });

/** In front of Twilio: lets its answers through once the gate is open. */
async function gated(url: string, gate: Promise<void>): Promise<string> {
  const server = createServer(async (incoming, outgoing) => {
    const { host: _, ...headers } = incoming.headers as Record<string, string>;
    const answer = await fetch(new URL(incoming.url ?? '/', url), { headers });
    const body = await answer.text();
    await gate;
    outgoing.writeHead(answer.status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each([
  ['the base version of the file is', /\/contents\//],
  ['the comments are', /\/comments$/],
])('%s read while Twilio is read', async (_, wanted) => {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })]);
  const github = await gitHub();
  const repo = checkout(twilio, github, FILE);
  // Twilio does not answer before GitHub is asked: who asks one after the other waits in vain.
  const asked = new Promise<void>((open) => {
    github.fault = ({ path }) => {
      if (wanted.test(path)) open();
      return undefined;
    };
  });

  const plan = await repo.plan(pullRequest(), { 'api-url': await gated(twilio.sandbox.url, asked) });

  expect(plan.code).toBe(0);
  expect(comment(github).body).toContain('1 to update');
});

test('nothing is asked of GitHub twice', async () => {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })]);
  const github = await gitHub();
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  github.merge(7, 'c'.repeat(40));
  const before = github.requests.length;

  await repo.apply(
    {
      ...pullRequest(),
      name: 'push',
      sha: 'c'.repeat(40),
      payload: { ref: 'refs/heads/main', before: 'b'.repeat(40) },
    },
    {
      'require-reviewed-plan': 'true',
    },
  );

  const reads = github.requests
    .slice(before)
    .filter(({ method, path }) => method === 'GET' || path === '/graphql')
    .map(({ method, path, query, body }) => `${method} ${path} ${JSON.stringify([query, body.query])}`);
  expect(reads.filter((read, index) => reads.indexOf(read) !== index)).toEqual([]);
});

test('a plan outside of pull requests asks nothing of GitHub', async () => {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })]);
  const github = await gitHub();

  await checkout(twilio, github, FILE).plan({ name: 'workflow_dispatch', sha: 'a'.repeat(40), payload: {} });

  expect(github.requests).toEqual([]);
});
