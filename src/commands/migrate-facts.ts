import type { LookUps, Named } from '../address/look-ups.ts';
import { RequestError } from '../address/request-error.ts';
import { canonicalSid } from '../address/sid.ts';
import type { Live } from '../address/store.ts';
import { type FlowState, StudioFlow } from '../address/studio-flow.ts';
import type { AddressesFile, Entry } from '../file/addresses-file.ts';
import { fileOfOtherAccount, partNotRead } from '../messages/migrate.ts';
import type { LiveFacts } from '../migrate/describe-entries.ts';
import { flowsMeant, readinessOf } from '../migrate/flow-readiness.ts';
import { Ownership } from '../plan/ownership.ts';
import { type Problem, ProblemError } from '../problem.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { count, quote } from '../text/quote.ts';
import { type Account, openAccount, type TwilioOptions } from '../twilio/account.ts';
import { requestProblem } from '../twilio/request-problem.ts';

/** What the account adds to the file, and what could not be read from it. */
export interface Facts extends LiveFacts {
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

const NO_NAMES = new Map<string, readonly string[]>();

export const NOTHING_READ: Facts = {
  flexFlowOf: (_, entry) => claimed(entry, NO_NAMES),
  readinessOf: (_, flow) => readinessOf(flow, undefined, new Map()),
  notes: [],
  problems: [],
};

/** What could not be read, and why. */
interface Failure {
  readonly what: string;
  readonly cause: string;
  readonly remedy: string | undefined;
}

/** Reads what the account can tell. What cannot be read is a warning: the file is migrated without it. */
export async function readFacts(
  files: readonly AddressesFile[],
  twilio: TwilioOptions,
  runtime: Runtime,
): Promise<Facts> {
  const isOurs = ({ account }: AddressesFile) =>
    account === undefined || account.value.toLowerCase() === twilio.account.toLowerCase();
  const ours = files.filter(isOurs);
  if (ours.length === 0) return { ...NOTHING_READ, problems: [fileOfOtherAccount(twilio.account)] };
  const account = await openAccount('flex-flows', twilio, runtime);
  try {
    const failures: Failure[] = [];
    const attempt = attempts(failures, runtime);
    const names = [...new Set(ours.flatMap(({ entries }) => entries.flatMap(flowOf)))];
    const [live, lookUps] = await Promise.all([
      attempt('live Flex Flows', () => account.store.list()),
      names.length === 0 ? undefined : attempt('Studio Flows', () => account.lookUp(STUDIO_ALONE)),
    ]);
    const flows = lookUps?.studioFlows;
    const byName = live === undefined ? NO_NAMES : sidsByName(live);
    const states = await readStates(names, flows, account, attempt);
    return {
      flexFlowOf: (file, entry) => claimed(entry, isOurs(file) ? byName : NO_NAMES),
      readinessOf: (file, flow) => readinessOf(flow, isOurs(file) ? flows : undefined, states),
      notes: live === undefined ? [] : unlistedNote(ours, live, byName),
      problems: asProblems([...failures, ...unreadStates(states)]),
    };
  } finally {
    account.close();
  }
}

const STUDIO_ALONE = { studioFlows: true, workspaces: new Set<string>() };

function flowOf({ values }: Entry): string[] {
  const flow = values.get('studio.flow')?.value;
  return flow === undefined ? [] : [String(flow)];
}

type Attempt = <T>(what: string, read: () => Promise<T>) => Promise<T | undefined>;

function attempts(failures: Failure[], { interrupted }: Runtime): Attempt {
  return async (what, read) => {
    try {
      return await read();
    } catch (error) {
      const problem =
        error instanceof RequestError
          ? requestProblem(error)
          : error instanceof ProblemError
            ? error.problems[0]
            : undefined;
      if (problem === undefined || interrupted.aborted) throw error;
      failures.push({ what, cause: problem.message, remedy: problem.remedy });
      return undefined;
    }
  };
}

async function readStates(
  names: readonly string[],
  flows: LookUps['studioFlows'],
  account: Account,
  attempt: Attempt,
): Promise<ReadonlyMap<string, FlowState>> {
  const meant = names.map((name) => flowsMeant(name, flows ?? []));
  const sids = [
    ...new Set(meant.flatMap((found) => (found.length === 1 ? found : []).map(({ sid }: Named) => sid))),
  ];
  if (sids.length === 0) return new Map();
  const states = await attempt(DEFINITIONS, () => account.readFlows(sids));
  return states ?? new Map();
}

const DEFINITIONS = 'published revisions of Studio Flows';

function unreadStates(states: ReadonlyMap<string, FlowState>): Failure[] {
  return [...states.values()].flatMap((state) => {
    if (state instanceof StudioFlow || state === 'not published') return [];
    return [{ what: DEFINITIONS, cause: quote(state.unread), remedy: undefined }];
  });
}

/** Name → SIDs of the live Flex Flows that have it. */
type SidsByName = ReadonlyMap<string, readonly string[]>;

function sidsByName({ addresses }: Live): SidsByName {
  const sids = new Map<string, string[]>();
  for (const { name, sid } of addresses) sids.set(name, [...(sids.get(name) ?? []), sid]);
  return sids;
}

/** The SID that the entry pins, or that of the only live Flex Flow with one of its names. */
function claimed({ sid, name, was }: Entry, live: SidsByName): string | undefined {
  if (sid !== undefined) return canonicalSid(sid.value);
  for (const { value } of [name, ...was]) {
    const [found, ...others] = live.get(value) ?? [];
    if (found !== undefined) return others.length === 0 ? found : undefined;
  }
  return undefined;
}

function unlistedNote(files: readonly AddressesFile[], { addresses }: Live, live: SidsByName): string[] {
  const entries = files.flatMap((file) => file.entries);
  const sids = new Set(entries.map((entry) => claimed(entry, live)));
  const names = new Set(entries.map(({ name }) => name.value));
  const removed = new Set(files.flatMap((file) => file.removed.map(({ value }) => canonicalSid(value))));
  const owners = files.map((file) => new Ownership(file));
  const unlisted = addresses.filter(
    (address) =>
      ![address.sid, address.name].some((one) => sids.has(one) || names.has(one) || removed.has(one)) &&
      owners.some((owner) => owner.owns(address)),
  );
  if (unlisted.length === 0) return [];
  return [
    `${count(unlisted.length, 'live Flex Flow is', 'live Flex Flows are')} in scope but not in the file, so not in the new one either. To migrate all addresses, first add the missing ones with \`flex-addresses export --merge\`, then migrate again.`,
  ];
}

/** One line for each cause. */
function asProblems(failures: readonly Failure[]): Problem[] {
  const byCause = new Map<string, Failure[]>();
  for (const one of failures) byCause.set(one.cause, [...(byCause.get(one.cause) ?? []), one]);
  return [...byCause].map(([cause, same]) =>
    partNotRead([...new Set(same.map(({ what }) => what))].sort(), cause, same[0]?.remedy),
  );
}
