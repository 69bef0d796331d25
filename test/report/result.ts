import { type Applied, outcome } from '../../src/apply/outcome.ts';
import type { Placed } from '../../src/file/addresses-file.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Problem } from '../../src/problem.ts';
import { resultInStyle } from '../../src/report/in-style.ts';
import type { Links } from '../../src/report/links.ts';
import type { PlannedResult, Result } from '../../src/result.ts';
import { quote } from '../../src/text/quote.ts';
import {
  ACCOUNT,
  type Differences,
  desired,
  desiredFile,
  FLOW,
  fo,
  live,
  NOBODY,
  PLAN_OPTIONS,
  STUDIO,
  TASK,
  webhook,
} from '../support/addresses.ts';
import type { Scene } from './scene.ts';

const WORKFLOW = 'WW00000000000000000000000000000001';

/** All that may be linked to. */
export const LINKS: Links = {
  run: 'https://github.com/acme/sites/actions/runs/500',
  commit: '4ead'.repeat(10),
  file: 'https://github.com/acme/sites/blob/4ead/addresses.yaml',
  runbook: 'https://github.com/tools/flex-addresses/blob/v1/docs/runbook.md',
};
export const OURS =
  /^https:\/\/(github\.com\/(acme\/sites|tools\/flex-addresses)|demo\.flex\.twilio\.com\/chat|www\.twilio\.com\/docs)\b/;

const placed = <T>(value: T): Placed<T> => ({ value, place: { file: 'addresses.yaml', line: 3, column: 5 } });

function integration(to: Scene['entries'][number]['to'], target: string): Differences {
  if (to === 'studio') return STUDIO;
  if (to === 'webhook') return webhook(target);
  return {
    ...TASK,
    'task.workflow': WORKFLOW,
    'task.channel': target,
    'task.priority': 0,
    'task.timeout': 3600,
  };
}

/** The plan that a scene comes to. */
export function planOf({ entries, others, unlisted, watched, problems, environment }: Scene): Plan {
  const addresses = entries.map((entry, n) =>
    desired(
      `entry-${n}`,
      entry.name,
      { enabled: entry.is !== 'disabled' && entry.is !== 'off', ...integration(entry.to, entry.target) },
      {
        ...{ place: placed('').place, namePlace: placed('').place },
        sid: entry.is === 'new' ? undefined : placed(fo(n)),
        websites: entry.websites,
        locales: entry.locales,
      },
    ),
  );
  const now = entries.flatMap((entry, n) => {
    const { name, former } = entry;
    const same = integration(entry.to, entry.target);
    if (entry.is === 'new') return [];
    if (entry.is === 'changed') return [live(n, { name, ...same, janitor: true })];
    if (entry.is === 'renamed') return [live(n, { name: former, ...same })];
    if (entry.is === 'rerouted') return [live(n, { name, ...integration('webhook', former) })];
    if (entry.is === 'off') return [live(n, { name, ...same, enabled: false })];
    return [live(n, { name, ...same })];
  });
  const rest = others.map(({ name }, n) => live(5000 + n, { name }));
  const file = desiredFile(addresses, {
    environment,
    account: placed(ACCOUNT),
    unlisted,
    removed: others.flatMap(({ removed }, n) => (removed ? [placed(fo(5000 + n))] : [])),
  });
  const names = entries.map(({ target }) => target);
  return makePlan(
    file,
    { addresses: [...now, ...rest], others: new Map() },
    {
      ...PLAN_OPTIONS,
      maxDeletes: { kind: 'number', number: 1 },
      witness: watched ? { kind: 'person' } : NOBODY,
      names: new Map([
        [FLOW, names[0] ?? ''],
        [WORKFLOW, names[1] ?? ''],
      ]),
      found: problems.map(problem),
    },
  );
}

const problem = (text: string): Problem => ({
  code: 'FA199',
  severity: text.length % 2 === 0 ? 'error' : 'warning',
  message: `The name ${quote(text)} cannot be, since \`scope\` is ${quote(text)}`,
  remedy: `Write \`name: ${JSON.stringify(text)}\`, or take it off \`ignore\`.`,
  ...placed(''),
});

/** What a run of the scene's mode has to tell. */
export function resultOf(from: Scene): Result {
  const plan = planOf(from);
  const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
  const applied: Applied = {
    plan,
    outcomes: plan.changes.map((change, n) =>
      outcome(change, at(from.statuses, n), {
        note: at(from.notes, n),
        ...(change.action === 'create' && at(from.statuses, n) === 'done' ? { sid: fo(7000 + n) } : {}),
        ...(n % 2 === 0 ? {} : { code: 45004, link: 'https://www.twilio.com/docs/api/errors/45004' }),
      }),
    ),
    problems: [],
    inSync: false,
  };
  const planned: PlannedResult = {
    kind: 'planned',
    mode: from.mode,
    file: 'addresses.yaml',
    environment: from.environment,
    outcome: plan.blocked ? 'failed' : 'done',
    problems: plan.problems,
    plan,
    origins: from.watched ? new Map(plan.changes.map(({ digest }) => [digest, 'drift'])) : undefined,
  };
  return resultInStyle(
    from.mode === 'apply' ? { ...planned, kind: 'applied', applied } : planned,
    'workflow',
  );
}
