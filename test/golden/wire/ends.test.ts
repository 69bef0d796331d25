import { expect, onTestFinished, test } from 'vitest';
import { folder, runCli } from '../../support/process.ts';
import type { Fault } from '../../support/sandbox/index.ts';
import { address, entries, HEAD, LIST, twilioWith } from '../action/scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const UNAUTHORIZED: Fault = { kind: 'status', status: 401, code: 20003, message: 'Authenticate' };

const failing: [string, string, string][] = [
  ['the credentials are refused', FILE, 'FA201'],
  ['the file has a problem', `${FILE}  other: { name: Acme, studio: Webchat Flow }\n`, 'FA121'],
];
const pending: [string, Fault][] = [
  ['is never answered', { kind: 'hang' }],
  // A repeated request would wait a minute.
  ['fails, too', { kind: 'status', status: 503, headers: { 'retry-after': '60' } }],
];

for (const [what, file, code] of failing) {
  test.each(pending)(
    `a run in which ${what} neither waits for a list that %s nor requests it again`,
    async (_, wrong) => {
      const twilio = await twilioWith([address(1, 'Acme')], {
        fault: ({ path }) =>
          path.endsWith('/Configuration') ? UNAUTHORIZED : LIST.test(path) ? wrong : undefined,
      });

      const plan = await runCli(['plan', '--api-url', twilio.sandbox.url], {
        cwd: folder({ 'addresses.yaml': file }),
        env: { ...twilio.env },
        started: (child) => onTestFinished(() => void child.kill('SIGKILL')),
      });

      expect(plan.code).toBe(1);
      expect(plan.stdout).toContain(code);
      const lists = twilio.requests().filter((request) => request === 'GET /v1/FlexFlows');
      expect(lists.length).toBeLessThanOrEqual(1);
    },
  );
}
