import type { Integration, LiveAddress } from '../../src/address/address.ts';
import { WebhookUrl } from '../../src/address/webhook-url.ts';
import { type Applied, outcome } from '../../src/apply/outcome.ts';
import type { Placed } from '../../src/file/desired.ts';
import type { Desired, DesiredAddress } from '../../src/plan/desired.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Problem } from '../../src/problem.ts';
import type { Links } from '../../src/report/markdown.ts';
import type { PlannedResult, Result } from '../../src/result.ts';
import { quote } from '../../src/text/quote.ts';
import type { Scene } from './scene.ts';

const ACCOUNT = 'AC00000000000000000000000000000001';
const FLOW = 'FW00000000000000000000000000000001';
const WORKFLOW = 'WW00000000000000000000000000000001';
const CHAT_SERVICE = 'IS00000000000000000000000000000001';

/** All that may be linked to. */
export const LINKS: Links = {
  run: 'https://github.com/acme/sites/actions/runs/500',
  commit: '4ead'.repeat(10),
  file: 'https://github.com/acme/sites/blob/4ead/addresses.yaml',
};
export const OURS =
  /^https:\/\/(github\.com\/acme\/sites|demo\.flex\.twilio\.com\/chat|www\.twilio\.com\/docs)\b/;

const placed = <T>(value: T): Placed<T> => ({ value, place: { file: 'addresses.yaml', line: 3, column: 5 } });

/** The SID of the nth address. */
export const fo = (n: number): string => `FO${n.toString(16).padStart(32, '0')}`;

function integration(to: Scene['entries'][number]['to'], target: string): Integration {
  if (to === 'studio') return { kind: 'studio', flow: FLOW, retryCount: 3 };
  if (to === 'webhook') return { kind: 'webhook', url: new WebhookUrl(target), retryCount: 3 };
  const numbers = { priority: 0, timeout: 3600, creationOnMessage: undefined };
  return { kind: 'task', workspace: 'WS1', workflow: WORKFLOW, channel: target, ...numbers };
}

const live = (n: number, name: string, differs: Partial<LiveAddress> = {}): LiveAddress => ({
  sid: fo(n),
  name,
  chatService: CHAT_SERVICE,
  contactIdentity: '',
  enabled: true,
  janitor: false,
  longLived: false,
  integration: { kind: 'studio', flow: FLOW, retryCount: 3 },
  ...differs,
});

/** The plan that a scene comes to. */
export function planOf({ entries, others, unlisted, watched, problems, environment }: Scene): Plan {
  const addresses = entries.map((entry, n): DesiredAddress => {
    const { place } = placed('');
    const settings = {
      name: entry.name,
      chatService: undefined,
      contactIdentity: undefined,
      enabled: entry.is !== 'disabled',
      janitor: false,
      longLived: false,
      integration: integration(entry.to, entry.target),
    };
    const { websites, locales } = entry;
    const sid = entry.is === 'new' ? undefined : placed(fo(n));
    const parts = { namePlace: place, was: undefined, unmanaged: new Set<never>() };
    return { key: `entry-${n}`, place, sid, websites, locales, settings, ...parts };
  });
  const now = entries.flatMap((entry, n) => {
    const same = live(n, entry.name, { integration: integration(entry.to, entry.target) });
    if (entry.is === 'new') return [];
    if (entry.is === 'changed') return [{ ...same, janitor: true }];
    if (entry.is === 'renamed') return [{ ...same, name: entry.former }];
    if (entry.is === 'rerouted') return [{ ...same, integration: integration('webhook', entry.former) }];
    return [same];
  });
  const rest = others.map(({ name }, n) => live(5000 + n, name));
  const desired: Desired = {
    file: 'addresses.yaml',
    environment,
    account: placed(ACCOUNT),
    scope: [],
    unlisted,
    ignore: [],
    removed: others.flatMap(({ removed }, n) => (removed ? [placed(fo(5000 + n))] : [])),
    addresses,
    unclear: new Set(),
  };
  const names = entries.map(({ target }) => target);
  return makePlan(
    desired,
    { addresses: [...now, ...rest], otherSids: new Set() },
    {
      account: ACCOUNT,
      maxDeletes: { kind: 'number', number: 1 },
      witness: watched ? { kind: 'person' } : { kind: 'nobody', saw: () => false, approvedPlanId: undefined },
      names: new Map([
        [FLOW, names[0] ?? ''],
        [WORKFLOW, names[1] ?? ''],
      ]),
      found: problems.map(problem),
      listedHosts: new Set(),
      chatService: CHAT_SERVICE,
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
  return from.mode === 'apply' ? { ...planned, kind: 'applied', applied } : planned;
}
