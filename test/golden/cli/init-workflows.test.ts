import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read } from '../../docs/support.ts';
import { expression, steps, workflow } from '../../docs/workflow.ts';
import { lintFaults, parserFaults } from '../../support/workflow-linters.ts';
import { ACTION, APPLY, DRIFT, PLAN, repo } from './init-scene.ts';

const WORKFLOWS = [PLAN, APPLY, DRIFT];
const OTHERS = 'OWNER/twilio-flex-addresses@COMMIT_SHA';

test('init writes the example workflows, under their names in a repository', async () => {
  const at = repo();

  await at.cli(['init', '--yes']);

  const renamed = (text: string) => text.replaceAll(/\b(plan|apply|drift)\.yml/g, 'addresses-$1.yml');
  expect(WORKFLOWS.map(at.text)).toEqual(
    ['plan', 'apply', 'drift'].map((name) => renamed(read(`examples/${name}.yml`))),
  );
});

test('init --action fills every workflow, and leaves no placeholder', async () => {
  const at = repo();

  const { stdout } = await at.cli(['init', '--yes', '--action', ACTION]);

  for (const text of WORKFLOWS.map(at.text)) {
    expect(text).not.toContain('OWNER');
    expect(text).not.toContain('COMMIT_SHA');
    expect(text.match(new RegExp(`uses: ${ACTION}\n`, 'g'))).toHaveLength(1);
  }
  expect(stdout).not.toContain('COMMIT_SHA');
});

test('init lists kept workflows that are for another file or without the given Action', async () => {
  const at = repo();
  await at.cli(['init', '--yes']);

  const other = await at.cli(['init', '--yes', '-f', 'other.yaml', '--action', ACTION]);
  const same = await at.cli(['init', '--yes', '-f', './addresses.yaml']);

  const paths = `${PLAN}, ${APPLY} and ${DRIFT}`;
  expect(other.code).toBe(0);
  expect(other.stdout).toContain(
    `  ${paths}: kept, but for another file. They do not plan or apply other.yaml. Copy the jobs`,
  );
  expect(other.stdout).toContain(`  ${paths}: kept, without the Action of --action. Set it in \`uses\`.\n`);
  expect(other.stdout).not.toContain('COMMIT_SHA');
  expect(same.stdout).not.toContain(': kept, ');
});

test('init does not report a kept workflow that takes its file from an expression', async () => {
  const at = repo({ [PLAN]: read('examples/teams-plan.yml') });

  const { stdout } = await at.cli(['init', '--yes', '-f', 'other.yaml']);

  expect(stdout).not.toContain('for another file');
});

test('init lists a kept workflow that still has the placeholder', async () => {
  const at = repo({ [DRIFT]: `      - uses: ${OTHERS}\n` });

  const { stdout } = await at.cli(['init', '--yes', '--action', ACTION]);

  expect(stdout).toContain(`${OTHERS} in ${DRIFT}: `);
});

test.each([
  ['addresses.yml', '.'],
  ['team one/web sites/addresses.yaml', '.'],
  ['sites.yaml', 'team one'],
  ['ünïcode/addresses.yaml', '.'],
])('init writes workflows for the file %s in the folder %s', async (file, cwd) => {
  const at = repo();
  const fromRoot = join(cwd, file);
  mkdirSync(join(at.path, fromRoot, '..'), { recursive: true });

  const { code } = await at.cli(['init', '--yes', '-f', file], { cwd: join(at.path, cwd) });

  expect(code).toBe(0);
  const [plan, apply, drift] = WORKFLOWS.map((path) => workflow(at.text(path)));
  for (const flow of [plan, apply, drift]) {
    const ours = flow && steps(flow).find(({ uses }) => uses === OTHERS);
    expect(ours?.with?.file).toBe(fromRoot);
  }
  expect(apply?.on.push).toEqual({ branches: ['main'], paths: [fromRoot] });
  expect(plan && steps(plan).find(({ id }) => id === 'diff')?.run).toContain(
    `HEAD^1 HEAD -- '${fromRoot}'; then`,
  );
  for (const text of WORKFLOWS.map(at.text)) {
    expect(await parserFaults(text)).toEqual([]);
    expect(await lintFaults(text)).toEqual([]);
  }
});

test('the commands of the next steps quote the file for a shell', async () => {
  const at = repo();
  mkdirSync(join(at.path, 'team one'));

  const { stdout } = await at.cli(['init', '--yes', '-f', 'team one/addresses.yaml']);

  expect(stdout).toContain("Check the file: flex-addresses validate -f 'team one/addresses.yaml'\n");
});

test('variables of webhook URLs become secrets of the workflows, and are listed', async () => {
  const at = repo({
    'addresses.yaml': [
      'version: 1',
      'addresses:',
      `  bot: { webhook: "https://bots.acme.com/\${BOT_PATH}?key=\${BOT_KEY}" }`,
      `  other: { webhook: "https://bots.acme.com/$\${NOT_ONE}?key=\${BOT_KEY}" }`,
      '',
    ].join('\n'),
  });

  const { stdout } = await at.cli(['init', '--yes', '--action', ACTION]);

  for (const text of WORKFLOWS.map(at.text)) {
    const ours = steps(workflow(text)).find(({ uses }) => uses === ACTION);
    expect(ours?.env).toEqual({
      BOT_KEY: expression('secrets.BOT_KEY'),
      BOT_PATH: expression('secrets.BOT_PATH'),
    });
    expect(await parserFaults(text)).toEqual([]);
    expect(await lintFaults(text)).toEqual([]);
  }
  expect(stdout).toContain(`  secret    BOT_KEY             the value of \${BOT_KEY} in the file\n`);
  expect(stdout).not.toContain('NOT_ONE');
});

test('init lists the environments, values and permissions of the workflows', async () => {
  const at = repo();

  const { stdout } = await at.cli(['init', '--yes']);

  for (const path of WORKFLOWS) {
    const text = at.text(path);
    const flow = workflow(text);
    const mode = /addresses-(\w+)/.exec(path)?.[1] ?? '';
    const job = Object.values(flow.jobs).find(({ environment }) => environment !== undefined);
    expect(stdout).toMatch(new RegExp(`^  ${job?.environment} +for .*\\b${mode}\\b`, 'm'));
    for (const [, kind, name] of text.matchAll(/(vars|secrets)\.(\w+)/g))
      expect(stdout).toMatch(new RegExp(`^  ${kind === 'vars' ? 'variable' : 'secret'} +${name} +\\S`, 'm'));
    const permissions = { ...flow.permissions, ...job?.permissions };
    expect(Object.keys(permissions).length).toBeGreaterThan(1);
    for (const [name, level] of Object.entries(permissions))
      expect(stdout).toMatch(new RegExp(`^  ${mode} +${name}: ${level} +\\S`, 'm'));
  }
});
