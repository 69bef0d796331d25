import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import { address, checkout, comment, entries, fo, HEAD, read, twilioWith } from './scene.ts';

const LIVE = [address(1, 'Acme', { janitor_enabled: true }), address(2, 'One'), address(3, 'Two')];
const FILE = HEAD + entries({ acme: 'Acme' });

test('problems of the file replace the plan in the comment, and nothing counts as reviewed', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  repo.write(`${FILE}  broken: { studoi: X }\n`);

  const plan = await repo.plan();

  expect(plan.code).toBe(1);
  expect(read(comment(github).body)).toMatch(/:x: \*\*FA\d+\*\*.*addresses\.yaml:5:\d+/);
  expect(comment(github).body).not.toContain('1 to update');
  expect(comment(github).body).not.toContain('sealed');
});

test('a comment shows a guard that blocks with its numbers and the way past it, above the whole plan', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  repo.write(`${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`);

  const plan = await repo.plan();

  expect(plan).toMatchObject({ code: 1, outputs: { blocked: 'true' } });
  const said = read(comment(github).body);
  expect(said).toContain('> **Blocked');
  expect(said).toContain(
    '**FA305** 2 addresses would go out of service, and max-deletes is 20% of 3 in scope, that is 1.',
  );
  expect(said).toContain(fo(2));
  expect(said).toContain('janitor: true');
});

test('a first plan that a guard blocks creates a comment', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];

  await checkout(twilio, github, `${HEAD}unlisted: delete\naddresses: {}\n`).plan();

  expect(read(comment(github).body)).toContain('**FA304**');
});

test('an error of Twilio replaces the plan in the comment, which may be out of date', async () => {
  const github = await gitHub();
  let down = false;
  const twilio = await twilioWith(LIVE, {
    fault: () => (down ? { kind: 'status', status: 403, code: 20403, message: 'Forbidden' } : undefined),
  });
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  down = true;

  const plan = await repo.plan();

  expect(plan.code).toBe(1);
  expect(comment(github).body).toContain('**FA201**');
  expect(comment(github).body).not.toContain('1 to update');
});

test('a comment shows the plan again once the file is valid again', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  const first = comment(github).body;
  repo.write(`${FILE}  broken: {}\n`);
  await repo.plan();
  repo.write(FILE);

  await repo.plan();

  expect(comment(github).body.replace(/runs\/\d+/g, '')).toBe(first.replace(/runs\/\d+/g, ''));
});
