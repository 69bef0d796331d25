import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, runAction } from '../../support/process.ts';
import { address, entries, HEAD, twilioWith } from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });

test.each([
  ['folders', 'a/b.yaml', 'a_b.yaml'],
  ['letters that are not Latin', 'адреса.yaml', 'сайты.yaml'],
])('two files of one job have different plan-files: %s', async (_, one, another) => {
  const twilio = await twilioWith([address(1, 'Acme')]);
  const [workspace, temp] = [folder({}), folder({})];
  mkdirSync(join(workspace, 'a'));
  const planFiles = [];
  for (const file of [one, another]) {
    writeFileSync(join(workspace, file), FILE);
    const ended = await runAction({ ...twilio.inputs, file }, { workspace, env: { RUNNER_TEMP: temp } });
    planFiles.push(ended.outputs['plan-file'] ?? '');
  }

  const reported = planFiles.map((path) => JSON.parse(readFileSync(path, 'utf8')).file);
  expect(reported).toEqual([one, another]);
});

test('a step that runs again overwrites its plan-file', async () => {
  const twilio = await twilioWith([address(1, 'Acme')]);
  const [workspace, temp] = [folder({ 'addresses.yaml': FILE }), folder({})];
  const run = () => runAction(twilio.inputs, { workspace, env: { RUNNER_TEMP: temp } });

  const before = await run();
  writeFileSync(join(workspace, 'addresses.yaml'), HEAD + entries({ acme: 'Acme', more: 'More' }));
  const after = await run();

  expect(after.outputs['plan-file']).toBe(before.outputs['plan-file']);
  expect(JSON.parse(readFileSync(after.outputs['plan-file'] ?? '', 'utf8')).counts.creates).toBe(1);
});

test('a link in place of the plan-file is replaced, and its target stays as it was', async () => {
  const twilio = await twilioWith([address(1, 'Acme')]);
  const [workspace, temp] = [folder({ 'addresses.yaml': FILE, kept: 'as it was' }), folder({})];
  const run = () => runAction(twilio.inputs, { workspace, env: { RUNNER_TEMP: temp } });
  const path = (await run()).outputs['plan-file'] ?? '';
  rmSync(path);
  symlinkSync(join(workspace, 'kept'), path);

  const { code } = await run();

  expect(code).toBe(0);
  expect(readFileSync(join(workspace, 'kept'), 'utf8')).toBe('as it was');
  expect(JSON.parse(readFileSync(path, 'utf8')).mode).toBe('plan');
});
