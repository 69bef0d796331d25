import type { LookUps } from '../address/look-ups.ts';
import type { Values } from '../address/value.ts';
import { WebhookUrl } from '../address/webhook-url.ts';
import type { DesiredFile } from '../file/desired.ts';
import { type LoadOptions, load, loading } from '../file/load.ts';
import { withPauses } from '../file/steps.ts';
import { warmUp } from '../plan/digest.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Live } from '../plan/match.ts';
import { type Origin, origins } from '../plan/origin.ts';
import type { Plan } from '../plan/plan.ts';
import { resolve } from '../plan/resolve.ts';
import { hostsIn, missingAccountValues } from '../plan/warnings.ts';
import type { Witness } from '../plan/witness.ts';
import { guard, type Problem, ProblemError } from '../problem.ts';
import type { Account } from './account.ts';
import { breath } from './breath.ts';
import type { History, Settings, TwilioSettings, World } from './settings.ts';
import { wantedByFile } from './wanted.ts';

/** A plan against the live account, and what an apply needs to go on from it. */
export interface LivePlan {
  readonly plan: Plan;
  /** Where each change comes from; undefined where the base version of the file is not at hand. */
  readonly origins: ReadonlyMap<string, Origin> | undefined;
  readonly desired: DesiredFile;
  readonly lookUps: LookUps;
  /** The file's text, without a byte order mark. */
  readonly text: string;
  readonly account: Account;
  /** Reads the account and plans again, from the same file and the same names. */
  readonly planAgain: () => Promise<Plan>;
}

/** What was begun before the file is parsed. */
interface Begun {
  readonly settings: Settings;
  readonly world: World;
  readonly twilio: TwilioSettings;
  readonly text: string;
  /** Is being read. */
  readonly account: Account;
  readonly past: Promise<History>;
}

/** @throws ProblemError, RequestError */
export async function finishPlan({ settings, world, twilio, text, account, past }: Begun): Promise<LivePlan> {
  const { desired, warnings } = await loadFor(settings, world, text);
  hideSecrets(desired, world);
  checkAccount(desired, twilio.account);
  warmUp();
  const [lookUps, reading] = await Promise.all([
    account.lookUp(wantedByFile(desired)),
    account.finishReading(),
  ]);
  let { chatService } = reading;
  const live = account.withChannelNames(reading.live);
  const history = await past;
  const resolved = resolve(settings.file, desired, lookUps);
  const base = basePlan(settings, world, history.baseText, { live, lookUps, account: twilio.account });
  const planWith = (now: Live, wasShown: (sid: string) => boolean): Plan =>
    makePlan(resolved.desired, now, {
      account: twilio.account,
      listedHosts: hostsOf(base),
      maxDeletes: settings.maxDeletes,
      witness: witnessOf(settings, base, wasShown),
      names: resolved.names,
      found: [...warnings, ...resolved.problems],
      accountValues: accountValues(chatService),
    });
  const planOf = async (now: Live): Promise<Plan> => {
    const unseen = planWith(now, () => false);
    return unseen.held.length === 0 ? unseen : planWith(now, await history.shown());
  };
  let plan = await planOf(live);
  // Asked for by a new address alone: nothing else needs it.
  if (missingAccountValues(plan.kind, plan.changes, plan.accountValues).length > 0) {
    chatService = await account.findChatService();
    plan = await planOf(live);
  }
  return {
    plan,
    origins: base === undefined ? undefined : origins(plan, base),
    desired,
    lookUps,
    text,
    account,
    planAgain: async () => planOf(await account.store.list()),
  };
}

/** Somebody watches, or what the base version listed and what the merged pull request showed has been seen. */
function witnessOf(settings: Settings, base: Plan | undefined, wasShown: (sid: string) => boolean): Witness {
  if (settings.isWatched) return { kind: 'person' };
  const listed = new Set(base?.claims.map(({ live }) => live?.sid));
  return {
    kind: 'nobody',
    saw: (sid) => listed.has(sid) || wasShown(sid),
    approvedPlanId: settings.approvedPlanId,
  };
}

/** What the base version of the file would plan for the same account; undefined where it says nothing usable. */
function basePlan(
  settings: Settings,
  world: World,
  text: string | undefined,
  { live, lookUps, account }: { live: Live; lookUps: LookUps; account: string },
): Plan | undefined {
  if (text === undefined) return undefined;
  const { desired } = load(text, optionsOf(settings, world, false));
  if (desired === undefined) return undefined;
  const resolved = resolve(settings.file, desired, lookUps);
  return makePlan(resolved.desired, live, {
    account,
    listedHosts: new Set(),
    maxDeletes: { kind: 'all' },
    witness: { kind: 'person' },
    names: resolved.names,
    found: [],
    accountValues: new Map(),
  });
}

function hostsOf(base: Plan | undefined): ReadonlySet<string> {
  return new Set((base?.claims ?? []).flatMap(({ desired }) => hostsIn(desired.values)));
}

function accountValues(chatService: string | undefined): Values {
  return new Map(chatService === undefined ? [] : [['chatService', chatService]]);
}

async function loadFor(
  settings: Settings,
  world: World,
  text: string,
): Promise<{ desired: DesiredFile; warnings: readonly Problem[] }> {
  const { problems, desired } = await withPauses(loading(text, optionsOf(settings, world, true)), () =>
    breath(world.interrupted),
  );
  if (desired === undefined) throw new ProblemError(problems);
  return { desired, warnings: problems };
}

function optionsOf(settings: Settings, world: World, needVariables: boolean): LoadOptions {
  const { file, environment } = settings;
  return { file, environment, allEnvironments: false, variables: world.variables, needVariables };
}

/** What came from `${NAME}`, and URLs that hold secrets, are masked before anything is sent that could be echoed. */
function hideSecrets(desired: DesiredFile, world: World): void {
  for (const { values } of desired.entries) {
    for (const { value, secrets } of values.values()) {
      if (secrets === undefined) continue;
      for (const secret of [...secrets, ...WebhookUrl.withSecrets(String(value), secrets).secrets()])
        world.secrets.add(secret);
    }
  }
  world.maskSecrets();
}

function checkAccount(desired: DesiredFile, account: string): void {
  const written = desired.account;
  if (written === undefined || written.value.toLowerCase() === account.toLowerCase()) return;
  const stopped = guard(
    'account',
    'FA301',
    `The file is for account ${written.value}, and ${account} is given`,
    'Give the account SID and the credentials of the account that the file names, or pick the right environment.',
  );
  throw new ProblemError([{ ...stopped, place: written.place }]);
}
