import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RESPONSE_LOST } from '../../../src/apply/notes.ts';
import { folder, runCli } from '../../support/process.ts';
import { entries, fault, HEAD, LIST, twilioWith } from '../action/scene.ts';

test.each([
  ['without TLS', {}],
  ['by requests that never report their socket', { NO_SOCKET: '1' }],
])('a create whose response is lost is not sent again when requests are redirected %s', async (_, env) => {
  const twilio = await twilioWith([], { fault: fault('POST', LIST, { kind: 'reset', when: 'after' }) });

  const apply = await runCli(['apply', '--yes'], {
    cwd: folder({ 'addresses.yaml': HEAD + entries({ acme: 'Acme' }) }),
    env: {
      ...twilio.env,
      ...env,
      PORT_OF_TWILIO: new URL(twilio.sandbox.url).port,
      NODE_OPTIONS: `--require=${join(import.meta.dirname, 'led-elsewhere.cjs')}`,
    },
  });

  expect(twilio.names()).toEqual(['Acme']);
  expect(apply.stdout).toContain(RESPONSE_LOST);
  expect(apply.code).toBe(0);
});
