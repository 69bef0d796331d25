import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import {
  address,
  byHand,
  checkout,
  comment,
  entries,
  HEAD,
  MERGE,
  pullRequest,
  push,
  twilioWith,
} from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const LIVE = [address(1, 'Acme', { janitor_enabled: true })];

/** In front of Twilio: its answers leave once the gate is open (or, so that a test ends, much later). */
async function behind(gate: Promise<void>, url: string, answers: () => void): Promise<string> {
  const server = createServer(async (incoming, outgoing) => {
    const { authorization = '' } = incoming.headers;
    const answer = await fetch(new URL(incoming.url ?? '/', url), { headers: { authorization } });
    const body = await answer.text();
    await Promise.race([gate, wait(5000)]);
    answers();
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
])('%s read while Twilio is read: neither waits for the other', async (_, wanted) => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  const order: string[] = [];
  const asked = new Promise<void>((open) => {
    github.fault = ({ path }) => {
      if (!wanted.test(path)) return undefined;
      order.push('GitHub asked');
      open();
      return undefined;
    };
  });
  const slow = await behind(asked, twilio.sandbox.url, () => order.push('Twilio answers'));

  const plan = await repo.plan(pullRequest(), { 'api-url': slow });

  expect(plan.code).toBe(0);
  expect(comment(github).body).toContain('1 to update');
  expect(order[0]).toBe('GitHub asked');
});

test('a plan that reads the same asks for the base, the comments, who we are and who edited it, once each', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  const before = github.requests.length;

  await repo.plan();

  expect(github.asked().slice(before).sort()).toEqual([
    'GET /contents/addresses.yaml',
    'GET /issues/7/comments',
    'POST /graphql',
    'POST /graphql',
  ]);
});

test('an apply asks once whose the token is', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan(undefined, { 'require-reviewed-plan': 'true' });
  github.merge(7, MERGE);
  const before = github.requests.length;

  await repo.apply(push(), { 'require-reviewed-plan': 'true' });

  const viewers = github.requests.slice(before).filter(({ body }) => String(body.query).includes('viewer'));
  expect(viewers).toHaveLength(1);
});

test('a plan by hand asks nothing of GitHub', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];

  await checkout(twilio, github, FILE).plan(byHand);

  expect(github.requests).toEqual([]);
});
