import { execFile } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { blocks, ROOT } from '../../docs/support.ts';
import { folder } from '../../support/process.ts';
import { flowSids, loadState, seedState } from '../../support/sandbox/index.ts';

/** Runs a script in a shell of its own, as somebody who has Git and nothing else; rejects where a line fails. */
function shell(script: string, cwd: string, path: readonly string[] = []) {
  const who = { NAME: 'somebody', EMAIL: 'somebody@example.com' };
  const env = {
    PATH: [...path, dirname(process.execPath), process.env.PATH ?? ''].join(delimiter),
    HOME: cwd,
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(
      Object.entries(who).flatMap(([part, value]) => [
        [`GIT_AUTHOR_${part}`, value],
        [`GIT_COMMITTER_${part}`, value],
      ]),
    ),
  };
  return promisify(execFile)('sh', ['-e', '-c', script], { cwd, env });
}

const [commands] = blocks('README.md').filter(({ text }) => text.includes(' export --sandbox'));

test('the five commands of the README turn an account without a file into a reviewed file', async () => {
  const clone = folder();
  cpSync(join(ROOT, 'dist'), join(clone, 'dist'), { recursive: true });
  await shell('git init --quiet', clone);
  const script = commands?.text.trim() ?? '';
  expect(script.split('\n')).toHaveLength(5);

  const { stdout } = await shell(script, clone);

  expect(stdout).toContain('Wrote addresses.yaml with 8 addresses.');
  expect(stdout).toContain('addresses.yaml is valid: 8 addresses.');
  expect(stdout).toMatch(/Plan: in sync; 8 .*, 3 ignored\./);
  const committed = await shell('git branch --show-current; git show --name-only --format=', clone);
  expect(committed.stdout).toBe('chat-addresses\naddresses.yaml\n');
  const kept = loadState(join(clone, '.flex-sandbox.json'));
  expect(kept?.flexFlows).toEqual(seedState().flexFlows);
});

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { steps: { uses?: string; run?: string; with?: Record<string, string> }[] }>
  >;
}

const [recipe] = blocks('docs/guide.md').filter(({ text }) => text.includes('mode: pin'));
const workflow = parse(recipe?.text ?? '') as Workflow;
const steps = Object.values(workflow.jobs)[0]?.steps ?? [];

/** A clone of a repository whose file an earlier step may have pinned, and a `gh` that notes what it is asked. */
async function checkedOut(pinned: boolean) {
  const root = folder({ gh: '#!/bin/sh\necho "$@" >> "$HOME/../gh.log"\n' });
  chmodSync(join(root, 'gh'), 0o755);
  await shell('git init --quiet --bare origin; git clone --quiet origin clone 2>/dev/null', root);
  const clone = join(root, 'clone');
  const file = 'version: 1\naddresses:\n  a:\n    studio: Webchat Flow\n';
  writeFileSync(join(clone, 'addresses.yaml'), file);
  await shell('git add . && git commit --quiet --message "A file" && git push --quiet origin HEAD', clone);
  if (pinned)
    writeFileSync(join(clone, 'addresses.yaml'), file.replace('  a:\n', `$&    sid: ${flowSids.vip}\n`));
  const log = join(root, 'gh.log');
  return {
    run: () => shell(steps.find(({ run }) => run !== undefined)?.run ?? '', clone, [root]),
    asked: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
    branches: async () =>
      (await shell('git -C origin branch --format="%(refname:short)"', root)).stdout.split('\n'),
    added: async () =>
      (await shell('git -C origin diff HEAD pin-chat-addresses -- | grep "^[+-] "', root)).stdout,
  };
}

test('the recipe pins and opens a pull request with the added lines', async () => {
  const repository = await checkedOut(true);

  await repository.run();

  expect(steps.find((step) => step.with?.mode === 'pin')).toBeDefined();
  expect(workflow.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
  expect(await repository.added()).toBe(`+    sid: ${flowSids.vip}\n`);
  expect(repository.asked()).toEqual([expect.stringMatching(/^pr create .*--head pin-chat-addresses/)]);
});

test('the recipe opens no pull request when nothing was pinned', async () => {
  const repository = await checkedOut(false);

  await repository.run();

  expect(await repository.branches()).not.toContain('pin-chat-addresses');
  expect(repository.asked()).toEqual([]);
});
