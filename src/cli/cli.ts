import { version } from '../../package.json';
import { stopped } from '../commands/results.ts';
import { run } from '../commands/run.ts';
import { allOf } from '../problem.ts';
import { type Mode, type Result, RUN_MODES } from '../result.ts';
import { faultMessage, processRuntime, surviveOutputErrors } from '../runtime/process.ts';
import { withoutCommands } from '../text/runner-commands.ts';
import {
  type Arguments,
  parseArguments,
  toRunOptions,
  twilioFromEnvironment,
  twilioIfGiven,
} from './arguments.ts';
import { helpText } from './help.ts';
import { hooksFor } from './hooks.ts';
import { printResult, printText } from './output.ts';
import type { Start } from './start.ts';
import { wordsOf } from './wrong-options.ts';

/**
 * The entry point of the CLI: prints text or JSON, and returns the exit code.
 *
 * @param home the folder of the package
 */
export async function runCli(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
  home: string,
): Promise<number> {
  surviveOutputErrors();
  const runtime = processRuntime(() => undefined, environment);
  try {
    return await runArguments(argv, { environment, folder: process.cwd(), home, runtime });
  } catch (error) {
    process.stderr.write(`${withoutCommands(faultMessage(error, runtime.secrets))}\n`);
    return 1;
  }
}

async function runArguments(argv: readonly string[], start: Start): Promise<number> {
  try {
    return await runCommand(parseArguments(argv), start);
  } catch (error) {
    const [word] = wordsOf(argv).words;
    const mode = RUN_MODES.find((one) => one === word) ?? null;
    const result = stopped({ mode, file: '', environment: undefined }, error);
    return printResult(result, start, argv.includes('--json'));
  }
}

async function runCommand(args: Arguments, start: Start): Promise<number> {
  switch (args.command) {
    case 'help':
      printText(helpText(args.about), start.runtime.secrets);
      return 0;
    case 'version':
      process.stdout.write(`${version}\n`);
      return 0;
    case 'explain':
      printText((await import('./explain.ts')).explain(args.operand ?? ''), start.runtime.secrets);
      return 0;
    case 'sandbox':
      await (await import('./sandbox.ts')).serveSandbox(start.folder, args.port);
      return 0;
    case 'init':
      return (await import('./init.ts')).runInit(args, start);
    case 'demo':
      return (await import('./demo.ts')).demo(args, start);
    default:
      return printResult(await resultOf(args.command, args, start), start, args.json ?? false);
  }
}

/** How to connect to Twilio, or the problems of a command that continues without it. @throws ProblemError */
function connectionOf(mode: Mode, args: Arguments, environment: NodeJS.ProcessEnv) {
  if (mode === 'validate' || args.sandbox === true) return { twilio: undefined, problems: [] };
  if (mode === 'migrate') return twilioIfGiven(args, environment);
  return { twilio: twilioFromEnvironment(args, environment), problems: [] };
}

async function resultOf(mode: Mode, args: Arguments, start: Start): Promise<Result> {
  const { environment, folder, runtime } = start;
  const hooks = hooksFor(args, start);
  try {
    const [given, { twilio, problems }] = allOf(
      () => toRunOptions(args, folder, environment),
      () => connectionOf(mode, args, environment),
    );
    const migrating = { ...given.migrating, problems };
    const listing = mode === 'sids' ? (await import('./listing.ts')).parseListing(args, folder) : undefined;
    const options = { ...given, migrating, listing, mode, twilio };
    if (mode === 'validate' || !args.sandbox) return await run(options, hooks, runtime);
    const { openSandbox, sandboxSettings } = await import('./sandbox.ts');
    const sandbox = await openSandbox(folder);
    try {
      return await run({ ...options, twilio: sandboxSettings(sandbox) }, hooks, runtime);
    } finally {
      await sandbox.close();
    }
  } catch (error) {
    const { file = 'addresses.yaml', environment: picked } = args;
    return stopped({ mode, file, environment: picked }, error);
  }
}
