import { expect, test } from 'vitest';
import { account } from '../support/account.ts';
import { folder } from '../support/process.ts';
import { runCli } from '../support/run.ts';
import { flexFlow, flowSids } from '../support/sandbox/index.ts';

const FILES = { 'addresses.yaml': 'version: 1\naddresses:\n  acme: { name: Acme, studio: Webchat Flow }\n' };
const SK = `SK${'0'.repeat(32)}`;

test.each([
  ['a carriage return', '\r'],
  ['a line end', '\n'],
  ['the line end of Windows', '\r\n'],
  ['a space', ' '],
])('%s at the end of a credential is ignored', async (_, end) => {
  const live = await account([flexFlow(flowSids.english, 'Acme')]);
  const env = Object.fromEntries(Object.entries(live.env).map(([name, value]) => [name, value + end]));

  const plan = await runCli(['plan', '--api-url', live.sandbox.url], { cwd: folder(FILES), env });

  expect(plan.code).toBe(0);
});

test('an API key and its secret are trimmed as well', async () => {
  const live = await account([flexFlow(flowSids.english, 'Acme')]);
  live.state.apiKeys[SK] = 'open-sesame';
  const env = {
    TWILIO_ACCOUNT_SID: live.state.accountSid,
    TWILIO_API_KEY: `${SK}\r\n`,
    TWILIO_API_SECRET: 'open-sesame \r\n',
  };

  expect((await runCli(['plan', '--api-url', live.sandbox.url], { cwd: folder(FILES), env })).code).toBe(0);
});

test.each([
  [{ TWILIO_API_KEY: SK }, 'TWILIO_API_SECRET'],
  [{ TWILIO_API_KEY: SK, TWILIO_API_SECRET: ' \r\n' }, 'TWILIO_API_SECRET'],
  [{ TWILIO_API_SECRET: 'open-sesame' }, 'TWILIO_API_KEY'],
])('the missing half of an API key is reported even if an auth token is set: %o', async (half, missing) => {
  const { code, stdout } = await runCli(['plan'], {
    cwd: folder(FILES),
    env: { TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'token', ...half },
  });

  expect(code).toBe(1);
  expect(stdout).toContain(`error FA002\n  Environment variable ${missing} is missing\n`);
  expect(stdout).not.toContain('Both');
});

test('the auth token is not used if a complete API key is given', async () => {
  const live = await account([flexFlow(flowSids.english, 'Acme')]);
  live.state.apiKeys[SK] = 'open-sesame';
  const env = {
    ...live.env,
    TWILIO_AUTH_TOKEN: 'wrong',
    TWILIO_API_KEY: SK,
    TWILIO_API_SECRET: 'open-sesame',
  };

  expect((await runCli(['plan', '--api-url', live.sandbox.url], { cwd: folder(FILES), env })).code).toBe(0);
});
