import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, runCli } from '../../support/process.ts';
import { entries, fault, HEAD, LIST, twilioWith } from '../action/scene.ts';

test.each([
  ['without TLS', {}],
  ['by requests that never tell of their socket', { NO_SOCKET: '1' }],
])(
  'a create whose answer is lost is not sent again when requests go to another server %s',
  async (_, env) => {
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
    expect(apply.stdout).toContain('its answer was lost, and the account shows it');
    expect(apply.code).toBe(0);
  },
);
