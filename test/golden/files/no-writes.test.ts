import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { folder, runAction, runCli } from '../../support/process.ts';
import { flexFlow, flowSids } from '../../support/sandbox/index.ts';
import { annotations, expectNoTrace } from './support.ts';

/** Would delete what is live, were it not for the one wrong entry. */
const BROKEN = [
  'version: 1',
  'unlisted: delete',
  'addresses:',
  '  acme: { name: Acme, studio: Webchat Flow }',
  '  other: { name: Other, studi: Webchat Flow }',
].join('\n');

const TOLD = 'error FA110 addresses.other.studi addresses.yaml:5:25 "studi" "studio"';

test.each(['plan', 'apply', 'drift'])(
  '%s of an invalid file reports the problem and writes nothing',
  async (mode) => {
    const live = await account([flexFlow(flowSids.vip, 'Acme VIP')]);
    const ended = await runAction(
      { ...live.inputs, mode },
      { workspace: folder({ 'addresses.yaml': BROKEN }) },
    );

    expectNoTrace(ended);
    expect(annotations(ended.stdout)).toEqual([TOLD]);
    expect(ended.code).toBe(1);
    expect(ended.outputs.changed).toBe('');
    expect(ended.outputs['plan-id']).toBe('');
    expect(live.writes()).toEqual([]);
  },
);

test.each(['plan', 'apply', 'drift'])('%s of an unreadable file sends no request', async (mode) => {
  const live = await account();
  const ended = await runAction({ ...live.inputs, mode }, { workspace: folder() });

  expect(annotations(ended.stdout)).toEqual(['error FA101 "addresses.yaml"']);
  expect(ended.code).toBe(1);
  expect(live.requests()).toEqual([]);
});

test('apply --yes writes nothing for an invalid file', async () => {
  const live = await account([flexFlow(flowSids.vip, 'Acme VIP')]);
  const ended = await runCli(['apply', '--yes', '--api-url', live.sandbox.url], {
    cwd: folder({ 'addresses.yaml': BROKEN }),
    env: live.env,
  });

  expectNoTrace(ended);
  expect(ended.code).toBe(1);
  expect(ended.stdout).toContain('Unknown key "studi"');
  expect(live.writes()).toEqual([]);
});

test('validate sends no request, although it has credentials', async () => {
  const live = await account();
  const good = await runAction(
    { ...live.inputs, mode: 'validate' },
    { workspace: folder({ 'addresses.yaml': 'version: 1\naddresses: { acme: { studio: Web } }\n' }) },
  );

  expect(good.code).toBe(0);
  expect(live.requests()).toEqual([]);
});
