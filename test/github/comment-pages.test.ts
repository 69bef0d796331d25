import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import { address, checkout, comment, entries, HEAD, MALLORY, twilioWith } from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });

/** Some comments by people on pull request 7. */
const remarks = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: 1 + index,
    on: 7,
    body: `Remark ${index}`,
    user: MALLORY,
    editor: null,
    lastEditedAt: null,
  }));

test.each([99, 100, 205])('our comment is found behind %i others', async (count) => {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })]);
  const github = await gitHub();
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  github.comments.unshift(...remarks(count));
  repo.write(`${FILE}  new: { studio: Webchat Flow }\n`);

  await repo.plan();

  expect(github.writes().slice(1)).toEqual(['PATCH /issues/comments/1000']);
  expect(github.comments).toHaveLength(count + 1);
});

test('each page of comments is requested once, and no page past the last', async () => {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })]);
  const github = await gitHub();
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  github.comments.unshift(...remarks(249));
  const before = github.requests.length;

  await repo.plan();

  const pages = github.requests.slice(before).filter(({ path }) => path === '/graphql');
  expect(pages.map(({ body }) => (body.variables as { after: unknown }).after)).toEqual([null, '100', '200']);
});

test('comments of other pull requests are not requested', async () => {
  const [twilio, github] = [await twilioWith([]), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  github.comments[0] = { ...comment(github), on: 8 };

  await repo.plan();

  expect(github.comments.map(({ on }) => on)).toEqual([8, 7]);
});
