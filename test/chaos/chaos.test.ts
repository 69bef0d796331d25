import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { EVENTS } from './events.ts';
import { SPELLINGS } from './spelling.ts';
import { KINDS, MISHAPS } from './weather.ts';

const SCRIPT = resolve(import.meta.dirname, '../../scripts/chaos.mts');

/** The lines that the script prints, even if it fails. */
async function chaos(...args: string[]): Promise<string[]> {
  const run = promisify(execFile)(process.execPath, [SCRIPT, ...args], { maxBuffer: 64 * 1024 * 1024 });
  const { stdout } = await run.catch((failed: { stdout: string }) => failed);
  return stdout.trimEnd().split('\n');
}

test('every rule holds, whatever fails between the tool and Twilio', async () => {
  const lines = await chaos('--runs', '300', '--from', '5000000', '--met');

  expect(lines.filter((line) => line.startsWith('seed '))).toEqual([]);
  expect(lines.at(-1)).toMatch(/^300 runs from seed 5000000, \d+ a minute: every rule held$/);
  const met = lines.map((line) => line.replace(/^\d+ /, ''));
  const wrong = met.filter((line) => line.includes(' × ')).map((line) => line.split(' × '));
  expect(new Set(wrong.map(([kind]) => kind))).toEqual(new Set(KINDS));
  expect(new Set(wrong.map(([, mishap]) => mishap))).toEqual(new Set(MISHAPS));
  expect(met).toEqual(
    expect.arrayContaining([
      ...['sent: create', 'sent: update', 'sent: delete'],
      ...EVENTS.map((event) => `started: ${event}`),
      ...SPELLINGS.map((spelling) => `names are kept: ${spelling}`),
      ...['addresses: flex-flows', 'addresses: conversations', 'addresses: conversations, flex-flows'],
      ...['two runs at the same time', 'credentials ended', 'an address changes while its write waits'],
      ...['apply ended: killed', 'apply ended: interrupted', 'in the end as the file says'],
    ]),
  );
});

test('a seed plays the same story twice', async () => {
  const story = await chaos('--seed', '7', '--whole');

  expect(story.filter((line) => line.startsWith('seed '))).toEqual([]);
  expect(story.find((line) => line.startsWith('run '))).toMatch(/^run 0: apply \(by hand\) \{"version":1/);
});
