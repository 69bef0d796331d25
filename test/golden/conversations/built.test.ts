import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, runCli } from '../../support/process.ts';
import { chat, cv, HEAD, ig, made, twilioWith } from '../action/scene.ts';

const FILE = `${HEAD}addresses:
  acme: { name: Acme, deploymentKey: ${cv(1)}, studio: { flow: Webchat Flow, retryCount: 1 } }
  new: { name: New, deploymentKey: ${cv(9)}, webhook: https://bots.acme.com/chat }
`;

// These run the built program, because it loads a chunk only for this kind.

test('the built program plans, applies and exports chat addresses', async () => {
  const twilio = await twilioWith([chat(1, 'Acme')]);
  const cwd = folder({ 'addresses.yaml': FILE });
  const cli = (...args: string[]) =>
    runCli([...args, '--api-url', twilio.sandbox.url], { cwd, env: { ...twilio.env } });

  const plan = await cli('plan');
  const apply = await cli('apply', '--yes');
  const again = await cli('plan', '--detailed-exitcode');
  const exported = await cli('export', '--api', 'conversations', '-f', 'exported.yaml');
  const same = await cli('plan', '--detailed-exitcode', '-f', 'exported.yaml');

  expect([plan.code, apply.code, again.code, exported.code, same.code]).toEqual([0, 0, 0, 0, 0]);
  expect(plan.stdout).toContain('Plan: 1 to update, 1 to create; ');
  expect(Object.keys(twilio.state.chatAddresses)).toEqual([ig(1), made(1)]);
  expect(readFileSync(join(cwd, 'exported.yaml'), 'utf8')).toContain(`    deploymentKey: ${cv(9)}\n`);
  expect(twilio.requests().filter((request) => request.includes('FlexFlows'))).toEqual([]);
});

test('no request goes to the hosts of Flex, so that a restricted API key suffices', async () => {
  const twilio = await twilioWith([chat(1, 'Acme')]);

  const apply = await runCli(['apply', '--yes'], {
    cwd: folder({ 'addresses.yaml': FILE }),
    env: {
      ...twilio.env,
      PORT_OF_TWILIO: new URL(twilio.sandbox.url).port,
      NODE_OPTIONS: `--require=${join(import.meta.dirname, '../wire/led-elsewhere.cjs')}`,
    },
  });

  expect(apply.code, apply.stdout).toBe(0);
  const hosts = new Set(twilio.sandbox.requests.map(({ headers }) => headers.host));
  expect([...hosts].sort()).toEqual(['conversations.twilio.com', 'studio.twilio.com']);
});
