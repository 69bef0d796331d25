import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import {
  address,
  annotations,
  BASE,
  checkout,
  comment,
  entries,
  HEAD,
  pullRequest,
  twilioWith,
} from './scene.ts';

const FILE = `${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`;

/** A pull request whose plan is blocked. */
async function blocked(env: Readonly<Record<string, string>>) {
  const [twilio, github] = [await twilioWith([address(1, 'Acme'), address(2, 'Help')]), await gitHub()];
  github.files[BASE] = { 'addresses.yaml': `${FILE}  help: { name: Help, studio: Webchat Flow }\n` };
  const event = pullRequest();
  const plan = await checkout(twilio, github, FILE).plan(
    { ...event, env: { ...event.env, ...env } },
    { 'max-deletes': '0' },
  );
  return { plan, body: comment(github).body };
}

test('a problem links to its section of the runbook, at the version of the Action that runs', async () => {
  const page = 'https://github.com/tools/flex-addresses/blob/release/1.x/docs/runbook.md#fa305';

  const { plan, body } = await blocked({
    GITHUB_ACTION_REPOSITORY: 'tools/flex-addresses',
    GITHUB_ACTION_REF: 'release/1.x',
  });

  expect(annotations(plan)[0]).toMatch(new RegExp(` More: ${page}$`));
  expect(body).toContain(`**[FA305](${page})**`);
  expect(plan.summary).toContain(`**[FA305](${page})**`);
});

test('a reference with special characters does not break the link', async () => {
  const { body } = await blocked({
    GITHUB_ACTION_REPOSITORY: 'tools/flex-addresses',
    GITHUB_ACTION_REF: 'a)b [c]',
  });

  expect(body).toContain(
    '**[FA305](https://github.com/tools/flex-addresses/blob/a%29b%20%5Bc%5D/docs/runbook.md#fa305)**',
  );
});

test("an Action from the workflow's own checkout has no links", async () => {
  const { plan, body } = await blocked({ GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' });

  expect(annotations(plan)[0]).toMatch(/`max-deletes: 1`\.$/);
  expect(body).toContain('**FA305** 1 address');
});
