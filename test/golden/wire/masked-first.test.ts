import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { folder } from '../../support/process.ts';
import { address, HEAD } from '../action/scene.ts';

const ACTION = resolve(import.meta.dirname, '../../../dist/main.js');
const BOT_KEY = 'k3y-of-the-bot';
const BOT = `  bot: { name: Bot, webhook: "https://bots.example/flex?key=\${BOT_KEY}" }\n`;
const FILE = `${HEAD}addresses:\n${BOT}`;
const OTHERS = Array.from(
  { length: 2000 },
  (_, n) => `  other-${n}: { name: Other ${n}, webhook: "https://bots.example/other/${n}" }\n`,
);
/** So long that the first request is sent, and responses arrive, before the file is parsed. */
const LONG_FILE = `${HEAD}addresses:\n${OTHERS.join('')}${BOT}`;

test.each([
  ['a short file', FILE],
  ['a long file', LONG_FILE],
])(
  'the Action masks credentials before the first request and variables before it prints anything, for %s',
  async (_, file) => {
    const workspace = folder({ 'addresses.yaml': file, output: '', summary: '', log: '' });
    const log = join(workspace, 'log');
    let before: string | undefined;
    const twilio = await account([address(1, 'Bot')], {
      fault: () => {
        // Writes to a file are visible immediately, unlike those to a pipe.
        before ??= readFileSync(log, 'utf8');
        return undefined;
      },
    });
    const { accountSid, authToken } = twilio.state;

    await new Promise((ended) => {
      const inputs = Object.entries({ ...twilio.inputs, mode: 'plan', file: 'addresses.yaml' });
      const child = spawn(process.execPath, [ACTION], {
        cwd: workspace,
        stdio: ['ignore', openSync(log, 'w'), 'inherit'],
        env: {
          ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
          BOT_KEY,
          GITHUB_OUTPUT: join(workspace, 'output'),
          GITHUB_STEP_SUMMARY: join(workspace, 'summary'),
          GITHUB_WORKSPACE: workspace,
          RUNNER_TEMP: workspace,
        },
      });
      child.once('close', ended);
    });

    const basic = Buffer.from(`${accountSid}:${authToken}`).toString('base64');
    for (const secret of [authToken, basic]) expect(before?.split('\n')).toContain(`::add-mask::${secret}`);
    const lines = readFileSync(log, 'utf8').split('\n');
    const printed = lines.findIndex((line) => !line.startsWith('::add-mask::'));
    expect(lines.slice(0, printed)).toContain(`::add-mask::${BOT_KEY}`);
  },
);
