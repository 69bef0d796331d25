import { version } from '../../package.json';
import { parseMode } from '../commands/parse-options.ts';
import { stopped } from '../commands/results.ts';
import { run } from '../commands/run.ts';
import { allOf } from '../problem.ts';
import type { Result } from '../result.ts';
import { faultMessage, processRuntime, surviveOutputErrors } from '../runtime/process.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { type Arguments, parseArguments, toRunOptions, twilioFromEnvironment } from './arguments.ts';
import { hooksFor } from './hooks.ts';
import { type Output, printResult } from './output.ts';
import { HELP } from './terminal.ts';

/** What the CLI is started in. */
interface Start {
  readonly environment: NodeJS.ProcessEnv;
  readonly folder: string;
  /** Where the package is: the folder of the example. */
  readonly home: string;
  readonly runtime: Runtime;
}

/**
 * The CLI's entry point: arguments in, text or JSON out. Returns the exit code.
 *
 * @param home where the package is
 */
export async function runCli(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  home: string,
): Promise<number> {
  surviveOutputErrors();
  const runtime = processRuntime(() => undefined);
  const start = { environment, folder: process.cwd(), home, runtime };
  try {
    return await runWords(words, start);
  } catch (error) {
    process.stderr.write(`${faultMessage(error, runtime.secrets)}\n`);
    return 1;
  }
}

async function runWords(words: readonly string[], start: Start): Promise<number> {
  const { folder, environment, runtime } = start;
  const output: Output = { json: words.includes('--json'), folder, environment, secrets: runtime.secrets };
  try {
    const args = parseArguments(words);
    return await runCommand(args, start, { ...output, json: args.json });
  } catch (error) {
    return printResult(stopped({ mode: 'plan', file: '', environment: undefined }, error), output);
  }
}

async function runCommand(args: Arguments, start: Start, output: Output): Promise<number> {
  switch (args.command) {
    case 'help':
      process.stdout.write(HELP);
      return 0;
    case 'version':
      process.stdout.write(`${version}\n`);
      return 0;
    case 'sandbox':
      await (await import('./sandbox.ts')).serveSandbox(start.folder, args.port);
      return 0;
    case 'demo': {
      const { demo } = await import('./demo.ts');
      return demo(args, start, (result, file) => printResult(result, { ...output, json: false }, file));
    }
    default:
      return printResult(await resultOf(args, start, output), output);
  }
}

async function resultOf(args: Arguments, start: Start, output: Output): Promise<Result> {
  const { environment, folder, runtime } = start;
  const { file = 'addresses.yaml' } = args;
  const outline = { mode: parseMode(args.command, 'The command'), file, environment: args.environment };
  const hooks = hooksFor(args, output, runtime.interrupted);
  try {
    const offline = args.command === 'validate' || args.sandbox;
    const [given, twilio] = allOf(
      () => toRunOptions(args, folder, environment, undefined),
      () => (offline ? undefined : twilioFromEnvironment(args, environment)),
    );
    const options = { ...given, twilio };
    if (options.mode === 'validate' || !args.sandbox) return await run(options, hooks, runtime);
    const { openSandbox, sandboxSettings } = await import('./sandbox.ts');
    const sandbox = await openSandbox(folder);
    try {
      return await run({ ...options, twilio: sandboxSettings(sandbox) }, hooks, runtime);
    } finally {
      await sandbox.close();
    }
  } catch (error) {
    return stopped(outline, error);
  }
}
