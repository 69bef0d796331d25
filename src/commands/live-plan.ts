import { valuesIn } from '../file/variables.ts';
import { readText } from '../io/read-text.ts';
import { openAccount } from './account.ts';
import { breath } from './breath.ts';
import type { LivePlan } from './planning.ts';
import type { Settings, TwilioSettings, World } from './settings.ts';

/**
 * load → read → plan. The account is asked while the file is parsed.
 *
 * @param use works with the plan; the connection to Twilio is closed after it
 * @throws ProblemError, RequestError
 */
export async function withLivePlan<T>(
  settings: Settings,
  world: World,
  use: (livePlan: LivePlan) => Promise<T>,
): Promise<T> {
  const twilio = settings.twilio as TwilioSettings;
  const text = readText(settings.file, settings.folder, settings.confined);
  // Before the first request: it leaves before the text is parsed.
  for (const value of valuesIn(text, world.variables)) world.secrets.add(value);
  const account = openAccount(twilio, world);
  try {
    account.startReading({ studioFlows: leadsToStudio(text) });
    const past = world.history();
    past.catch(() => undefined);
    // One to connect, one to send: then the answers come while the rest is loaded, and the file is parsed.
    await breath(world.interrupted);
    await breath(world.interrupted);
    const { finishPlan } = await import('./planning.ts');
    return await use(await finishPlan({ settings, world, twilio, text, account, past }));
  } finally {
    account.close();
  }
}

/**
 * Whether an entry leads to Studio, for all that can be told before the text is parsed: its look-up starts with the
 * reading of the account. What one environment leads to is no matter of the others.
 */
function leadsToStudio(text: string): boolean {
  return /^ +studio:/m.test(text) && !/^environments\b/m.test(text);
}
