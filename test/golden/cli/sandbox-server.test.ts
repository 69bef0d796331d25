import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folder, runCli } from '../../support/process.ts';

interface Running {
  readonly child: ChildProcess;
  /** Its output until it listened. */
  readonly text: string;
  readonly ended: ReturnType<typeof runCli>;
}

/** The sandbox in a process of its own, once it listens. */
function started(cwd: string): Promise<Running> {
  return new Promise((done, fail) => {
    const ended = runCli(['sandbox', '--port', '0'], {
      cwd,
      started: (child) => {
        onTestFinished(() => void child.kill('SIGKILL'));
        let text = '';
        child.stdout?.on('data', (chunk: Buffer) => {
          text += chunk.toString();
          if (text.includes('--api-url')) done({ child, text, ended });
        });
        child.on('close', () => fail(new Error(`ended before it listened: ${text}`)));
      },
    });
  });
}

async function sandbox(cwd: string) {
  const { child, text, ended } = await started(cwd);
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '';
  const [, user = '', password = ''] = /TWILIO_ACCOUNT_SID=(\S+) TWILIO_AUTH_TOKEN=(\S+)/.exec(text) ?? [];
  return { child, url, user, password, ended };
}

test.each(['SIGTERM', 'SIGINT'] as const)('the sandbox responds until %s ends it', async (signal) => {
  const cwd = folder();
  const { child, url, user, password, ended } = await sandbox(cwd);
  const answer = await fetch(`${url}/v1/FlexFlows?PageSize=50`, {
    headers: { authorization: `Basic ${btoa(`${user}:${password}`)}` },
  });
  const { flex_flows } = (await answer.json()) as { flex_flows: { friendly_name: string }[] };

  expect(answer.status).toBe(200);
  expect(flex_flows.map((flow) => flow.friendly_name)).toContain('Acme Shop (old)');
  child.kill(signal);
  expect(await ended).toMatchObject({ code: 0, signal: null, stderr: '' });
});

test('the commands that sandbox prints plan and apply in another process, and the state is stored', async () => {
  const cwd = folder({
    'addresses.yaml':
      'version: 1\nscope: [Mine]\naddresses: { mine: { name: Mine, studio: Webchat Flow } }\n',
  });
  const { child, url, user, password, ended } = await sandbox(cwd);
  const env = { TWILIO_ACCOUNT_SID: user, TWILIO_AUTH_TOKEN: password };
  const apply = await runCli(['apply', '--yes', '--api-url', url], { cwd, env });
  child.kill('SIGTERM');
  await ended;

  expect(apply.stdout).toContain('Apply: 1 done.');
  expect(existsSync(join(cwd, '.flex-sandbox.json'))).toBe(true);
  const kept = await runCli(['plan', '--sandbox'], { cwd });
  expect(kept.stdout).toContain('Plan: in sync;');
});

test('a port in use is reported by the sandbox', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void taken.close());
  await new Promise((done) => taken.once('listening', done));
  const { port } = taken.address() as AddressInfo;
  const { code, stdout, stderr } = await runCli(['sandbox', '--port', String(port)], { cwd: folder() });

  expect([code, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(new RegExp(`^error FA003\\n.*\\b${port} \\(EADDRINUSE\\)\\n.*--port`));
});
