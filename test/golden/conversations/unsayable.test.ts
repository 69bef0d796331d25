import { expect, test } from 'vitest';
import { checkout } from '../../github/scene.ts';
import { gitHub } from '../../support/github.ts';
import type { ChatAddressRow } from '../../support/sandbox/index.ts';
import { chat, cv, HEAD, ig, repository, twilioWith } from '../action/scene.ts';

// A live address may have what the file cannot express: no name, or a webhook without events. No report proposes that.

const URL = 'https://bots.acme.example/chat';

function withoutEvents(n: number, name: string): ChatAddressRow {
  const auto_creation = {
    enabled: true,
    type: 'webhook',
    webhook_url: URL,
    webhook_method: 'POST',
    webhook_filters: [],
  };
  return { ...chat(n, name), auto_creation };
}

const FILE = `${HEAD}addresses:
  acme: { deploymentKey: ${cv(1)}, studio: { flow: Webchat Flow, retryCount: 1 } }
  bot: { name: Bot, deploymentKey: ${cv(2)}, webhook: ${URL} }
`;

const live = () => twilioWith([{ ...chat(1, ''), friendly_name: null }, withoutEvents(2, 'Bot')]);

test('accept reports what the file cannot express, and writes the rest', async () => {
  const repo = repository(await live(), FILE);

  const accept = await repo.cli('accept');

  const said = accept.stdout + accept.stderr;
  expect(said).toMatch(/FA158 .*\n.*\bacme: name ""/);
  expect(said).toMatch(/FA158 .*\n.*\bbot: /);
  expect(said).not.toContain('FA154');
  const plan = JSON.parse((await repo.cli('plan', '--json')).stdout);
  const left = plan.changes.map(({ key, fields }: { key: string; fields: { field: string }[] }) => [
    key,
    fields.map(({ field }) => field),
  ]);
  expect(Object.fromEntries(left)).toEqual({ acme: ['name'], bot: ['webhook.events'] });
});

test('the drift issue shows no lines that would not be valid in the file', async () => {
  const github = await gitHub();

  await checkout(await live(), github, FILE).drift();

  const body = String(github.issues[0]?.body);
  expect(body).toContain('    # name: empty, which this file cannot express\n');
  expect(body).toContain('      # events: empty, which this file cannot express\n');
  expect(body).not.toMatch(/^ *(name: ""|events: \[\])$/m);
});

test('an export leaves out a webhook without events', async () => {
  const repo = repository(await twilioWith([withoutEvents(2, 'Bot')]), FILE);

  const exported = await repo.cli('export', '--api', 'conversations', '--force');

  expect(exported.stdout).toMatch(new RegExp(`warning FA250.*\\n.*"Bot" \\(${ig(2)}\\) .*: "events" `));
});
