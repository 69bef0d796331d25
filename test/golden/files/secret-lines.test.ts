import { expect, test } from 'vitest';
import { folder, runAction, runCli } from '../../support/process.ts';

/** User info and query values of a webhook are secrets, even in the file itself. */
const URL = 'http://bots.acme.com/flex?key=open-sesame';

test.each([
  ['a warning about the webhook itself', `  bot: { webhook: "${URL}" }`],
  ['a problem beside it', `  bot: { webhook: "${URL}", janitr: true }`],
  ['user and password', '  bot: { webhook: "http://ali:open-sesame@bots.acme.com/flex" }'],
  ['a block', `  bot:\n    webhook:\n      url: ${URL}\n      retryCount: 1`],
])('shows no secret in the line for %s', async (_, entry) => {
  const workspace = folder({ 'addresses.yaml': `version: 1\naddresses:\n${entry}\n` });
  const cli = await runCli(['validate'], { cwd: workspace });
  const action = await runAction({ mode: 'validate' }, { workspace });

  expect(cli.stdout).toContain('addresses.bot');
  expect(cli.stdout).not.toContain('open-sesame');
  expect(action.stdout).toContain('addresses.bot');
  expect(action.stdout).not.toContain('open-sesame');
});
