import type { Api } from '../address/kind.ts';
import type { Live } from '../address/store.ts';
import { WebhookUrl } from '../address/webhook-url.ts';
import type { AddressesFile } from '../file/addresses-file.ts';
import { likelyApi } from '../file/likely-api.ts';
import { fillVariables } from '../file/variables.ts';
import { readText } from '../io/read-text.ts';
import { checkKeys } from '../plan/only.ts';
import { type Origin, origins } from '../plan/origin.ts';
import type { Plan } from '../plan/plan.ts';
import { flowsToCheck, withReadiness } from '../plan/readiness.ts';
import { resolve } from '../plan/resolve.ts';
import { missingAccountValues } from '../plan/warnings.ts';
import { ProblemError } from '../problem.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { type Account, openAccount, type TwilioOptions } from '../twilio/account.ts';
import { otherAccount } from './file-account.ts';
import type { History, Hooks } from './hooks.ts';
import { loadFile } from './load-file.ts';
import { neededLookUps } from './needed-look-ups.ts';
import type { FileOptions, RunOptions } from './options.ts';
import { type PlanBasis, planFrom, planWithoutGuards } from './plan-basis.ts';

/** A plan against the live account, and what a command needs to continue from it. */
export interface LivePlan {
  readonly plan: Plan;
  /** Where each change comes from; undefined where the base version of the file is not available. */
  readonly origins: ReadonlyMap<string, Origin> | undefined;
  /** The plan of the file's base version; undefined where that is not available. */
  readonly base: Plan | undefined;
  /** The file's text, without a byte order mark. */
  readonly text: string;
  readonly desired: AddressesFile;
  readonly live: Live;
  readonly account: Account;
  /** Reads the account and plans again, from the same file and the same names. */
  readonly planAgain: () => Promise<Plan>;
}

/**
 * Text → desired addresses, while the account is read → names resolved → plan.
 *
 * @param use works with the plan; the connection to Twilio is closed after it
 * @throws ProblemError, RequestError, Interrupted
 */
export async function withLivePlan<T>(
  options: RunOptions,
  hooks: Pick<Hooks, 'history'>,
  runtime: Runtime,
  use: (livePlan: LivePlan) => Promise<T>,
): Promise<T> {
  const twilio = options.twilio as TwilioOptions;
  const text = readText(options);
  // The first request is sent before the file is parsed, which takes longer; a large file is parsed in a thread.
  const likely = likelyApi(text);
  const opening = likely && started(openReading(likely, twilio, runtime));
  const loading = started(loadDesired(text, options, runtime));
  let opened = await opening;
  try {
    const history = started(hooks.history());
    const loadingBase = started(loadBase(history, options, runtime));
    const { desired, warnings } = await loading;
    if (opened?.api !== desired.api) {
      opened?.account.close();
      opened = await openReading(desired.api, twilio, runtime);
    }
    const { account, reading } = opened;
    hideSecrets(desired, runtime);
    checkAccount(desired, twilio.account);
    checkKeys(
      options.only,
      desired.entries.map(({ key }) => key),
      options.mode === 'accept' ? 'accept' : undefined,
    );

    const lookingUp = account.lookUp(neededLookUps(account.store.kind, desired.entries, []));
    const [lookUps, snapshot] = await Promise.all([lookingUp, reading]);
    const live = account.complete(snapshot.live);
    const { accountValues } = snapshot;
    const [{ isRepeated, shown, formerTexts, reviewed }, former] = await Promise.all([history, loadingBase]);
    // A base version of another kind has other addresses: it does not apply.
    const base = former?.api === desired.api ? former : undefined;
    const planFormer = (file: AddressesFile) => {
      // The secrets of a former URL may still be live.
      hideSecrets(file, runtime);
      return planWithoutGuards(options.file, file, { account: twilio.account, live, lookUps, accountValues });
    };

    const { plan, basis } = await firstPlan(live, account, {
      account: twilio.account,
      options,
      resolved: resolve(options.file, desired, lookUps, accountValues),
      warnings,
      base: base && planFormer(base),
      isRepeated,
      shown,
      reviewed,
      former: once(async () => {
        const texts = (await formerTexts()).filter((former) => former !== text);
        const files = await Promise.all(texts.map((former) => loadFormer(former, options, runtime)));
        return files.flatMap((file) => (file?.api === desired.api ? [planFormer(file)] : []));
      }),
      accountValues,
    });
    return await use({
      plan: await withReadyFlows(plan, account),
      origins: basis.base && origins([...plan.changes, ...plan.held], basis.base),
      base: basis.base,
      text,
      desired,
      live,
      account,
      planAgain: async () => planFrom(basis, await account.store.list()),
    });
  } finally {
    opened?.account.close();
  }
}

/** Opens an account, and starts to read its addresses of a kind. */
async function openReading(api: Api, twilio: TwilioOptions, runtime: Runtime) {
  const account = await openAccount(api, twilio, runtime);
  return { api, account, reading: started(account.read()) };
}

/** An error reaches whoever awaits the promise; until then, or if nobody does, it does not crash the process. */
function started<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

async function loadDesired(text: string, options: FileOptions, runtime: Runtime) {
  const { desired, problems } = await loadFile(text, options, runtime.interrupted);
  if (desired === undefined) {
    // Messages quote the file, and it is unknown which parts of it are values of `${NAME}`.
    for (const value of fillVariables(text, options.variables).values) runtime.secrets.add(value);
    runtime.maskSecrets();
    throw new ProblemError(problems);
  }
  return { desired, warnings: problems };
}

async function loadBase(history: Promise<History>, options: FileOptions, runtime: Runtime) {
  const { baseText } = await history;
  return baseText === undefined ? undefined : loadFormer(baseText, options, runtime);
}

/** An earlier version of the file; undefined where it has errors. */
async function loadFormer(text: string, options: FileOptions, { interrupted }: Runtime) {
  const asFormer: FileOptions = { ...options, missingVariables: 'ignored', topLevelIfMissing: true };
  return (await loadFile(text, asFormer, interrupted)).desired;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Registers values of `${NAME}` and the secrets of URLs: from here on they may be printed, or echoed by Twilio. */
function hideSecrets(desired: AddressesFile, { secrets, maskSecrets }: Runtime): void {
  for (const { values } of desired.entries) {
    for (const { value, secrets: filled } of values.values()) {
      if (filled === undefined) continue;
      const url = WebhookUrl.withSecrets(String(value), filled);
      for (const secret of [...filled, ...url.secrets()]) secrets.add(secret);
    }
  }
  maskSecrets();
}

function checkAccount(desired: AddressesFile, account: string): void {
  const stopped = otherAccount(desired, account);
  if (stopped !== undefined) throw new ProblemError([stopped]);
}

/** Adds warnings for Studio Flows that would not answer chats, where chats newly go to them. */
async function withReadyFlows(plan: Plan, account: Account): Promise<Plan> {
  const sids = flowsToCheck(plan);
  return sids.length === 0 ? plan : withReadiness(plan, await account.readFlows(sids));
}

/** The plan, and the basis for later ones. Values for new addresses are looked up only where there are any. */
async function firstPlan(
  live: Live,
  account: Account,
  basis: PlanBasis,
): Promise<{ plan: Plan; basis: PlanBasis }> {
  const plan = await planFrom(basis, live);
  if (missingAccountValues(plan.kind, plan.changes, plan.accountValues).length === 0) return { plan, basis };
  const accountValues = new Map([...basis.accountValues, ...(await account.findMissingValues())]);
  const complete = { ...basis, accountValues };
  return { plan: await planFrom(complete, live), basis: complete };
}
