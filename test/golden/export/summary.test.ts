import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { countingSids } from '../../support/sandbox/index.ts';
import { address, deskWith, fo, HEAD } from './scene.ts';

const FILE = `${HEAD}addresses:
  a: { name: Acme A, studio: Webchat Flow }
  b: { sid: ${fo(2)}, name: Acme B, studio: Webchat Flow }
  new: { studio: Webchat Flow }
  c: { was: Acme Old, name: Acme C, studio: Webchat Flow }
`;
const LIVE = [address(1, 'Acme A'), address(2, 'Acme B'), address(3, 'Acme Old')];
const made = `FO${'1'.padStart(32, '0')}`.replace(/1$/, 'a');
const newSid = countingSids(0xa);

/** The YAML that a summary shows. */
const shown = (summary: string) => /```yaml\n([\s\S]*?)```/.exec(summary)?.[1];

test('the summary of an apply shows the lines to add to the file', async () => {
  const twilio = await account(LIVE, { newSid });
  const at = deskWith(twilio, FILE);

  const apply = await at.action('apply');

  expect(apply.code, apply.stdout).toBe(0);
  expect(apply.summary).toContain('<summary>Pin 3 addresses: ');
  expect(shown(apply.summary)).toBe(
    [
      'addresses:',
      '  a:',
      `    sid: ${fo(1)}`,
      '  c:',
      `    sid: ${fo(3)}`,
      '  new:',
      `    sid: ${made}`,
      '',
    ].join('\n'),
  );
});

test('the summary of an apply with nothing to do shows the lines to add to the file', async () => {
  const at = deskWith(
    await account(LIVE.slice(0, 1)),
    `${HEAD}addresses:\n  a: { name: Acme A, studio: Webchat Flow }\n`,
  );

  const apply = await at.action('apply');

  expect(apply.outputs.changed).toBe('false');
  expect(shown(apply.summary)).toBe(`addresses:\n  a:\n    sid: ${fo(1)}\n`);
});

test('the lines to add are shown under the environment of the run', async () => {
  const twilio = await account(LIVE.slice(0, 1));
  const at = deskWith(
    twilio,
    'version: 1\naddresses:\n  a: { name: Acme A, studio: Webchat Flow }\nenvironments:\n  staging: {}\n',
  );

  const apply = await at.action('apply', { environment: 'staging' });

  expect(shown(apply.summary)).toBe(
    `environments:\n  staging:\n    addresses:\n      a:\n        sid: ${fo(1)}\n`,
  );
});

test('no line to add is shown for a failed create or a pinned entry', async () => {
  const twilio = await account(LIVE.slice(0, 2), {
    fault: ({ method }) => (method === 'POST' ? { kind: 'status', status: 400, code: 45004 } : undefined),
  });
  const at = deskWith(twilio, `${FILE.split('  c:')[0]}`);

  const apply = await at.action('apply');

  expect(apply.code).toBe(1);
  expect(shown(apply.summary)).toBe(`addresses:\n  a:\n    sid: ${fo(1)}\n`);
});

test('no lines to add are shown when all entries are pinned, or for a plan', async () => {
  const twilio = await account(LIVE.slice(0, 2));
  const text = `${HEAD}addresses:\n  b: { sid: ${fo(2)}, name: Acme B, studio: Webchat Flow }\n`;

  const apply = await deskWith(twilio, text).action('apply');
  const plan = await deskWith(twilio, FILE).action('plan');

  expect(apply.summary + plan.summary).not.toContain('Pin ');
});
