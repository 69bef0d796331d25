import { expect, test } from 'vitest';
import { type GitHubRequest, gitHub } from '../support/github.ts';
import {
  address,
  byHand,
  type Checkout,
  checkout,
  entries,
  HEAD,
  MALLORY,
  MERGE,
  pullRequest,
  push,
  twilioWith,
} from './scene.ts';
import { behind } from './slow-twilio.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const LIVE = [address(1, 'Acme', { janitor_enabled: true })];

/** A run whose Twilio responds only after the wanted request to GitHub; and all requests, in order. */
async function until(
  wanted: (request: GitHubRequest) => boolean,
  before: (repo: Checkout) => Promise<unknown> = async () => {},
) {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await before(repo);
  const order: string[] = [];
  const asked = new Promise<void>((open) => {
    github.fault = (request) => {
      if (!wanted(request) || order.includes('GitHub asked')) return undefined;
      order.push('GitHub asked');
      open();
      return undefined;
    };
  });
  const slow = await behind(asked, twilio.sandbox.url, () => order.push('Twilio answers'));
  return { twilio, github, repo, order, slow: { 'api-url': slow } };
}

const isComments = ({ body }: GitHubRequest) => String(body.query).includes('pullRequest(');

test.each<[string, (request: GitHubRequest) => boolean]>([
  ['the base version of the file is', ({ path }) => path.startsWith('/contents/')],
  ['the comments are', isComments],
  [
    'their last page is',
    (request) => isComments(request) && (request.body.variables as { after: unknown }).after === '200',
  ],
])('%s requested while Twilio is read', async (_, wanted) => {
  const { github, repo, order, slow } = await until(wanted);
  const remark = { on: 7, body: 'A remark', user: MALLORY, editor: null, lastEditedAt: null };
  github.comments.push(...Array.from({ length: 250 }, (_, index) => ({ ...remark, id: 1 + index })));

  const plan = await repo.plan(pullRequest(), slow);

  expect(plan.code).toBe(0);
  expect(github.comments.at(-1)?.body).toContain('1 to update');
  expect(order.slice(0, 2)).toEqual(['GitHub asked', 'Twilio answers']);
});

test.each<[string, (request: GitHubRequest) => boolean]>([
  ['the merged pull request', ({ path }) => path.endsWith('/pulls')],
  ['its comments', isComments],
])('an apply requests %s while Twilio is read', async (_, wanted) => {
  const { github, repo, order, slow } = await until(wanted, (planned) => planned.plan());
  github.merge(7, MERGE); // Nothing is written, since the tip has another version: what is asked before that is what matters.
  github.files.main = { 'addresses.yaml': `${FILE}# newer` };

  await repo.apply(push(), slow);

  expect(order.slice(0, 2)).toEqual(['GitHub asked', 'Twilio answers']);
});

test('a plan requests the base version, and the comments with our identity and their editors, once each', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  const before = github.requests.length;

  await repo.plan();

  expect(github.asked().slice(before).sort()).toEqual(['GET /contents/addresses.yaml', 'POST /graphql']);
});

const WHO = 'query { viewer { login __typename } }';

test('an apply asks for the identity of the token beside what it reads, not by itself', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan(undefined, { 'require-reviewed-plan': 'true' });
  github.merge(7, MERGE);
  const before = github.requests.length;

  await repo.apply(push(), { 'require-reviewed-plan': 'true' });

  const alone = github.requests.slice(before).filter(({ body }) => body.query === WHO);
  expect(alone).toEqual([]);
});

test('a plan by hand sends no request to GitHub', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];

  await checkout(twilio, github, FILE).plan(byHand);

  expect(github.requests).toEqual([]);
});
