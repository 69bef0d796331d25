import { composeFile } from '../export/compose.ts';
import { writeText } from '../io/write-text.ts';
import { stop } from '../problem.ts';
import type { WrittenResult } from '../result.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { count, quote } from '../text/quote.ts';
import { openAccount, type TwilioOptions } from '../twilio/account.ts';
import { askedFor, composeSound } from './export-compose.ts';
import { hideVariables, leftOutWarnings, variableWarnings } from './export-report.ts';
import { lookUpsForLive } from './needed-look-ups.ts';
import type { RunOptions } from './options.ts';
import { written } from './results.ts';

/** Writes what is live and asked for into a new file. */
export async function writeNewFile(options: RunOptions, runtime: Runtime): Promise<WrittenResult> {
  const { exporting, file, folder, confined, environment } = options;
  if (environment !== undefined) {
    throw stop(
      'FA130',
      `A new file has no environment ${quote(environment)}`,
      'Leave `environment` out, or add to a file that has it with --merge.',
    );
  }
  const twilio = options.twilio as TwilioOptions;
  const account = openAccount(twilio, runtime);
  try {
    const { kind } = account.store;
    const snapshot = await account.read();
    const lookUps = await account.lookUp(lookUpsForLive(kind, snapshot.live.addresses));
    const live = account.withChannelNames(snapshot.live);
    const asked = askedFor(exporting);
    const addresses = live.addresses.filter(({ name }) => asked.owns(name));
    const { scope, ignore } = exporting;
    const composed = composeSound(
      addresses,
      (leftOut) => composeFile({ kind, account: twilio.account, addresses, lookUps, scope, ignore, leftOut }),
      { account: twilio.account, live, lookUps, file, environment, accountValues: new Map(), variables: {} },
    );
    hideVariables(composed.variables, runtime);
    writeText(file, folder, confined, composed.text, exporting.force);
    return written(options, `${file} with ${count(composed.entries.length, 'address', 'addresses')}`, [
      ...leftOutWarnings(composed.leftOut),
      ...variableWarnings(composed.variables),
    ]);
  } finally {
    account.close();
  }
}
