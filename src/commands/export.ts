import type { LiveAddress } from '../address/address.ts';
import { FLEX_FLOW } from '../address/flex-flow/kind.ts';
import type { LookUps } from '../address/look-ups.ts';
import { composeFile } from '../export/compose.ts';
import type { Variable } from '../export/placeholders.ts';
import { writeText } from '../io/write-text.ts';
import type { Live } from '../plan/match.ts';
import { Ownership } from '../plan/ownership.ts';
import { type Problem, stop } from '../problem.ts';
import type { Result } from '../result.ts';
import { count, quote } from '../text/quote.ts';
import { openAccount } from './account.ts';
import { entryFaults } from './export-check.ts';
import { mergeIntoFile } from './export-merge.ts';
import type { Settings, TwilioSettings, World } from './settings.ts';
import { wantedByLive } from './wanted.ts';

/** Writes a file for the live account, which validates and plans empty. Writes nothing to Twilio. */
export function exportFile(settings: Settings, world: World): Promise<Result> {
  return settings.exporting.merge ? mergeIntoFile(settings, world) : newFile(settings, world);
}

async function newFile(settings: Settings, world: World): Promise<Result> {
  const { exporting, file, folder, confined, environment } = settings;
  if (environment !== undefined) {
    throw stop(
      'FA130',
      `A new file has no environment ${quote(environment)}`,
      'Leave `environment` out, or add to a file that has it with --merge.',
    );
  }
  const twilio = settings.twilio as TwilioSettings;
  const account = openAccount(twilio, world);
  try {
    const reading = await account.finishReading();
    const lookUps = await account.lookUp(wantedByLive(FLEX_FLOW, reading.live.addresses));
    const live = account.withChannelNames(reading.live);
    const written = settle(twilio.account, live, lookUps, settings);
    hide(written.variables, world);
    writeText(file, folder, confined, written.text, exporting.force);
    return exported(settings, `${file} with ${count(written.entries, 'address', 'addresses')}`, [
      ...written.leftOut,
      ...written.variables.map(variableWarning),
    ]);
  } finally {
    account.close();
  }
}

interface Settled {
  readonly text: string;
  readonly entries: number;
  readonly variables: readonly Variable[];
  readonly leftOut: readonly Problem[];
}

/**
 * Writes the file, loads and plans it, and leaves out what the format turns out not to be able to say, until the
 * plan is empty. Every round leaves out one address more at the least.
 */
function settle(account: string, live: Live, lookUps: LookUps, settings: Settings): Settled {
  const { scope, ignore } = settings.exporting;
  const ownership = new Ownership({ scope: scope.map(asPlaced), ignore: ignore.map(asPlaced) });
  const addresses = live.addresses.filter(({ name }) => ownership.owns(name));
  const leftOut = namesakes(addresses);
  const check = { account, live, lookUps, settings, accountValues: new Map(), variables: {} };
  for (;;) {
    const composed = composeFile({ kind: FLEX_FLOW, account, addresses, lookUps, scope, ignore, leftOut });
    const faults = new Map(
      composed.unsaid.map(({ sid }) => [sid, 'its integration or state is of no kind that the file can say']),
    );
    if (faults.size === 0) {
      const sids = new Map(composed.drafts.map(({ key, sid }) => [key, sid]));
      for (const [key, why] of entryFaults(composed.text, composed.variables, check)) {
        const sid = sids.get(key);
        if (sid !== undefined) faults.set(sid, why);
      }
    }
    if (faults.size === 0) {
      const left = addresses.filter(({ sid }) => leftOut.has(sid));
      return {
        text: composed.text,
        entries: composed.drafts.length,
        variables: composed.variables,
        leftOut: left.map((address) => leftOutWarning(address, leftOut.get(address.sid) ?? '')),
      };
    }
    for (const [sid, why] of faults) leftOut.set(sid, why);
    // One name has one fate: an ignored name would shield its namesake too.
    const names = new Set(addresses.filter(({ sid }) => faults.has(sid)).map(({ name }) => name));
    for (const { sid, name } of addresses)
      if (names.has(name) && !leftOut.has(sid)) leftOut.set(sid, 'its namesake is left out');
  }
}

/** Addresses that share a name: the file tells entries apart by name. */
export function namesakes(addresses: readonly LiveAddress[]): Map<string, string> {
  const byName = new Map<string, string[]>();
  for (const { name, sid } of addresses) byName.set(name, [...(byName.get(name) ?? []), sid]);
  const shared = new Map<string, string>();
  for (const sids of byName.values()) {
    if (sids.length > 1) for (const sid of sids) shared.set(sid, `${sids.length} addresses have this name`);
  }
  return shared;
}

export function asPlaced(value: string) {
  return { value, place: { file: '', line: 1, column: 1 } };
}

/** The values of new variables are secrets from here on. */
export function hide(variables: readonly Variable[], world: World): void {
  for (const { value } of variables) world.secrets.add(value);
  world.maskSecrets();
}

/** @param goes whether the file as it is puts the address out of service for being unlisted */
export function leftOutWarning(address: LiveAddress, why: string, goes = false): Problem {
  return {
    code: 'FA250',
    severity: 'warning',
    message: `${address.sid}, ${quote(address.name)}, is left out: ${why}`,
    remedy: goes
      ? 'The file says `unlisted` for it: name it under `ignore` before the next apply, or it goes out of service.'
      : 'It stays as it is. Change it in Twilio so that the file can say it, then export again with --merge.',
  };
}

export function variableWarning({ name, what, key }: Variable): Problem {
  return {
    code: 'FA251',
    severity: 'warning',
    message: `${key} needs the environment variable ${name}: the ${what} of its webhook, which is not written into a file`,
    remedy: `Keep the value as a secret, and give it to the step as \`env: { ${name}: … }\`.`,
  };
}

export function exported(
  settings: Settings,
  wrote: string | undefined,
  problems: readonly Problem[],
): Result {
  return {
    kind: 'written',
    mode: settings.mode,
    file: settings.file,
    environment: settings.environment,
    outcome: 'done',
    problems,
    wrote,
  };
}
