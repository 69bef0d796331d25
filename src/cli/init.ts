import { DEFAULT_API } from '../address/kinds.ts';
import { type InitHooks, init } from '../commands/init.ts';
import type { InitOptions } from '../commands/options.ts';
import { parseApi } from '../commands/parse-options.ts';
import { stopped, written } from '../commands/results.ts';
import { stoppedBy } from '../commands/run.ts';
import { parseAction } from '../init/action-reference.ts';
import { closingText, statesText, writtenCount } from '../init/report.ts';
import { noTerminalForInit } from '../messages/init.ts';
import { allOf, errorsOf, ProblemError, stop } from '../problem.ts';
import { visible } from '../text/quote.ts';
import { type Arguments, toRunOptions, twilioIfGiven } from './arguments.ts';
import { ask } from './ask.ts';
import { printResult, printText } from './output.ts';
import { keepSandbox, SANDBOX_FILE } from './sandbox.ts';
import type { Start } from './start.ts';

/** `flex-addresses init`. Returns the exit code. @throws ProblemError if an option is wrong */
export async function runInit(args: Arguments, start: Start): Promise<number> {
  const options = initOptions(args, start);
  const print = (text: string) => printText(text, start.runtime.secrets);
  try {
    const { done, problems } = await init(options, hooksFor(args, start), start.runtime);
    print(`${statesText(done)}\n\n`);
    const hasFailed = errorsOf(problems).length > 0;
    if (hasFailed) return printResult(stopped(options, new ProblemError(problems)), start, false);
    const code = printResult(written(options, writtenCount(done), problems), start, false);
    print(`\n${closingText(done)}\n`);
    return code;
  } catch (error) {
    return printResult(stoppedBy(error, options, start.runtime), start, false);
  }
}

/** @throws ProblemError */
function initOptions(args: Arguments, { environment, folder, home }: Start): InitOptions {
  const isSandbox = args.sandbox ?? false;
  const [given, api, action, twilio] = allOf(
    () => toRunOptions(args, folder, environment),
    () => (args.api === undefined ? undefined : parseApi(args.api)),
    () => (args.action === undefined ? undefined : parseAction(args.action)),
    () => (isSandbox ? undefined : twilioOf(args, environment)),
  );
  return { ...given, mode: 'export', twilio, api, action, isSandbox, home };
}

/** Undefined without credentials. If any are given, all must be valid. @throws ProblemError */
function twilioOf(args: Arguments, environment: NodeJS.ProcessEnv) {
  const { twilio, problems } = twilioIfGiven(args, environment);
  if (problems.length > 0) throw new ProblemError(problems);
  return twilio;
}

/** Asks at the terminal, or not at all with --yes. */
function hooksFor(args: Arguments, { folder, runtime: { interrupted } }: Start): InitHooks {
  const isAsked = args.yes !== true;
  return {
    checkCanAsk: () => {
      if (!isAsked || process.stdin.isTTY) return;
      throw stop(noTerminalForInit());
    },
    // It cannot be read from the account: one with Flex UI 2.x may still have its Flex Flows.
    askApi: async () => {
      if (!isAsked) return undefined;
      const isNew = await ask(
        'Does the account use Flex UI 2.x (Flex Conversations)? [y/N] ',
        process.stderr,
        interrupted,
      );
      return isNew ? 'conversations' : DEFAULT_API;
    },
    agree: async (file) => !isAsked || ask(`Write ${visible(file)}? [y/N] `, process.stderr, interrupted),
    sandboxFile: SANDBOX_FILE,
    openSandbox: () => keepSandbox(folder),
  };
}
