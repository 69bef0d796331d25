import { join } from 'node:path';
import { parseApi } from '../commands/parse-options.ts';
import { run } from '../commands/run.ts';
import { SANDBOX_EXAMPLES } from '../init/file-text.ts';
import { startSandbox } from '../sandbox/sandbox.ts';
import { seedState } from '../sandbox/seed.ts';
import { type Arguments, toRunOptions } from './arguments.ts';
import { LOCAL_HOOKS } from './hooks.ts';
import { printResult } from './output.ts';
import { sandboxSettings } from './sandbox.ts';
import type { Start } from './start.ts';
import { widthOf } from './terminal.ts';

/** Columns of a heading, if the terminal has as many. */
const WIDTH = 76;

const STEPS = [
  ['1. Show the changes  flex-addresses plan', 'plan'],
  ['2. Make the changes  flex-addresses apply', 'apply'],
  ['3. Plan again  flex-addresses plan', 'plan'],
] as const;

/** Confirms every plan: only a throwaway sandbox changes. */
const UNATTENDED = { ...LOCAL_HOOKS, confirm: async () => true, progress: () => undefined };

/** `flex-addresses demo`: plan, apply and plan again on a throwaway sandbox. Returns the exit code. */
export async function demo(args: Arguments, start: Start): Promise<number> {
  const { environment, folder, home, runtime } = start;
  const example = SANDBOX_EXAMPLES[parseApi(args.api ?? 'flex-flows')];
  const { file = join(home, example) } = args;
  const given = toRunOptions(
    { ...args, file: args.file ?? example },
    args.file === undefined ? home : folder,
    environment,
  );
  const sandbox = await startSandbox({ state: seedState() });
  const options = { ...given, twilio: sandboxSettings(sandbox) };
  try {
    process.stdout.write(`Throwaway Twilio Flex sandbox on ${sandbox.url}, with ${file}\n`);
    const width = Math.min(WIDTH, widthOf(process.stdout) ?? WIDTH);
    for (const [title, mode] of STEPS) {
      process.stdout.write(`\n── ${title} ${'─'.repeat(Math.max(3, width - 4 - title.length))}\n\n`);
      const result = await run({ ...options, mode }, UNATTENDED, runtime);
      const code = printResult(result, start, false, file);
      // Otherwise the same problem would be shown three times.
      if (code !== 0) return code;
    }
    return 0;
  } finally {
    await sandbox.close();
  }
}
