import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import { address, checkout, comment, entries, fo, HEAD, MERGE, push, twilioWith } from './scene.ts';

const ALL = 1500;
const LAST = fo(ALL);
const ENVIRONMENT = { 'max-deletes': 'all', environment: LAST };

/** More deletes than a comment has room for. The SID of the last one is the name of the environment. */
async function merged() {
  const live = Array.from({ length: ALL }, (_, n) =>
    address(n + 1, `Site ${String(n + 1).padStart(4, '0')}`),
  );
  const [twilio, github] = [await twilioWith(live), await gitHub()];
  const text = `${HEAD}unlisted: delete\nenvironments: { ${LAST}: {} }\n${entries({ acme: 'Site 0001' })}`;
  const repo = checkout(twilio, github, text);
  await repo.plan(undefined, ENVIRONMENT);
  github.merge(7, MERGE);
  const rows = comment(github)
    .body.split('\n')
    .filter((line) => /^- FO[0-9a-f]{32}$/.test(line));
  return { github, repo, rows };
}

test('a SID that the comment has outside of its deletes does not count as shown', async () => {
  const { github, repo, rows } = await merged();
  expect(comment(github).body).toContain(LAST);
  expect(rows.length).toBeGreaterThan(100);
  expect(rows).not.toContain(`- ${LAST}`);

  const plan = await repo.run('plan', push({ before: '0'.repeat(40) }), ENVIRONMENT);

  expect(plan.outputs).toMatchObject({ deletes: String(rows.length), held: String(ALL - 1 - rows.length) });
  const { changes } = JSON.parse(readFileSync(plan.outputs['plan-file'] ?? '', 'utf8')) as {
    changes: { sid: string }[];
  };
  expect(changes.map(({ sid }) => `- ${sid}`).sort()).toEqual(rows.sort());
});

test.each([
  ['in backticks', 'Old `shop`'],
  ['of backticks alone', '``'],
  ['with a pipe, a line break and a mark', 'a|b\n\u202ec'],
  ['with a space at its end', ' Old shop '],
  ['that begins an HTML comment', '<!-- <details>'],
  ['that is a workflow command', '::set-output name=deletes::0'],
  ['that mentions a team', '@acme/team'],
  ['of 60,000 characters', 'x'.repeat(60_000)],
  ['of 60,000 backticks', '`'.repeat(60_000)],
  ['that reads like a row', `x\` \`${fo(3)}\`: `],
])('a delete with a name %s counts as shown', async (_, name) => {
  const [twilio, github] = [await twilioWith([address(1, 'Acme'), address(2, name)]), await gitHub()];
  const repo = checkout(twilio, github, `${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`);
  await repo.plan();
  github.merge(7, MERGE);
  twilio.state.flexFlows[fo(3)] = address(3, 'Careers');

  const plan = await repo.run('plan', push({ before: '0'.repeat(40) }), { 'max-deletes': 'all' });

  expect(plan.outputs).toMatchObject({ deletes: '1', held: '1' });
});
