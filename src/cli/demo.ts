import { join } from 'node:path';
import { run } from '../commands/run.ts';
import type { Settings, World } from '../commands/settings.ts';
import type { Result } from '../result.ts';
import { startSandbox } from '../sandbox/sandbox.ts';
import { seedState } from '../sandbox/seed.ts';
import { type Arguments, toSettings } from './arguments.ts';
import { sandboxSettings } from './sandbox.ts';

const STEPS = [
  ['1. What would change?  flex-addresses plan', 'plan'],
  ['2. Change it.  flex-addresses apply', 'apply'],
  ['3. And now?  flex-addresses plan', 'plan'],
] as const;

/**
 * `flex-addresses demo`: plan, apply and plan again on a sandbox that is gone afterwards.
 *
 * @param home the folder that the example is in
 */
export async function demo(
  args: Arguments,
  home: string,
  world: World,
  show: (result: Result, file: string) => number,
): Promise<number> {
  const example = join(home, 'addresses.example.yaml');
  const base = toSettings({ ...args, command: 'plan' }, process.cwd(), undefined);
  const own = args.file === undefined ? { file: 'addresses.example.yaml', folder: home } : {};
  const sandbox = await startSandbox({ state: seedState() });
  const settings: Settings = { ...base, ...own, twilio: sandboxSettings(sandbox) };
  const file = args.file ?? example;
  const calm: World = { ...world, confirm: async () => true };
  const step = async (title: string, mode: 'plan' | 'apply') => {
    process.stdout.write(`\n── ${title} ${'─'.repeat(Math.max(3, 72 - title.length))}\n\n`);
    return show(await run({ ...settings, mode }, calm), file);
  };
  try {
    process.stdout.write(`A throw-away sandbox of Twilio Flex on ${sandbox.url}, and ${file}\n`);
    let code = 0;
    for (const [title, mode] of STEPS) {
      code = await step(title, mode);
      // What went wrong once would be told three times.
      if (code !== 0) break;
    }
    return code;
  } finally {
    await sandbox.close();
  }
}
