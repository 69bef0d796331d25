import { version } from '../../package.json';
import { run, stopped } from '../commands/run.ts';
import { parseMode, type World } from '../commands/settings.ts';
import type { Plan } from '../plan/plan.ts';
import { allOf, stop } from '../problem.ts';
import { toJson } from '../report/json.ts';
import { redactPlan, redactResult } from '../report/redact.ts';
import { planText, renderText } from '../report/text.ts';
import type { Result } from '../result.ts';
import { Secrets } from '../secrets.ts';
import { count } from '../text/quote.ts';
import { interruption, outliveReaders, realWorld, standardError, unforeseen } from '../world.ts';
import { type Arguments, parseArguments, toSettings, twilioFromEnvironment } from './arguments.ts';
import { HELP, paintFor, sourceLines } from './terminal.ts';

const EXIT_CODES = { done: 0, failed: 1, differs: 2, interrupted: 130 } as const;

/**
 * The CLI's door: arguments in, text or JSON out. Gives the exit code back.
 *
 * @param home where the package is: the folder of the example
 */
export async function runCli(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  home: string,
): Promise<number> {
  outliveReaders();
  const folder = process.cwd();
  let parsed: Arguments;
  try {
    parsed = parseArguments(args);
  } catch (error) {
    return print(
      stopped({ mode: 'plan', file: '', environment: undefined }, error),
      environment,
      folder,
      args.includes('--json'),
    );
  }
  const world: World = realWorld(environment, {
    mask: () => undefined,
    interrupted: interruption(),
    progress: showProgress,
    confirm: (plan) => confirm(plan, parsed, environment, world),
  });
  try {
    return await command(parsed, environment, folder, home, world);
  } catch (error) {
    standardError().write(`${unforeseen(error, world.secrets)}\n`);
    return 1;
  }
}

async function command(
  args: Arguments,
  environment: NodeJS.ProcessEnv,
  folder: string,
  home: string,
  world: World,
): Promise<number> {
  switch (args.command) {
    case 'help':
      process.stdout.write(HELP);
      return 0;
    case 'version':
      process.stdout.write(`${version}\n`);
      return 0;
    case 'demo':
    case 'sandbox':
      try {
        return await servant(args, args.command, folder, home, world, environment);
      } catch (error) {
        const outline = { mode: 'plan', file: '', environment: undefined } as const;
        return print(stopped(outline, error), environment, folder, args.json, world);
      }
    default:
      return print(await result(args, environment, folder, world), environment, folder, args.json, world);
  }
}

/** What runs a sandbox of its own. @throws ProblemError */
async function servant(
  args: Arguments,
  command: 'demo' | 'sandbox',
  folder: string,
  home: string,
  world: World,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  if (command === 'sandbox') {
    await (await import('./sandbox.ts')).serveSandbox(folder, args.port);
    return 0;
  }
  const { demo } = await import('./demo.ts');
  return demo(args, home, world, (result, file) => print(result, environment, folder, false, world, file));
}

async function result(
  args: Arguments,
  environment: NodeJS.ProcessEnv,
  folder: string,
  world: World,
): Promise<Result> {
  const { file = 'addresses.yaml', environment: picked } = args;
  const outline = { mode: parseMode(args.command, 'The command'), file, environment: picked };
  try {
    const offline = args.command === 'validate' || args.sandbox;
    const [given, twilio] = allOf(
      () => toSettings(args, folder, undefined),
      () => (offline ? undefined : twilioFromEnvironment(args, environment)),
    );
    const settings = { ...given, twilio };
    if (settings.mode === 'validate' || !args.sandbox) return await run(settings, world);
    const { openSandbox, sandboxSettings } = await import('./sandbox.ts');
    const sandbox = await openSandbox(folder);
    try {
      return await run({ ...settings, twilio: sandboxSettings(sandbox) }, world);
    } finally {
      await sandbox.close();
    }
  } catch (error) {
    return stopped(outline, error);
  }
}

function print(
  result: Result,
  environment: NodeJS.ProcessEnv,
  folder: string,
  json: boolean,
  world?: World,
  file = result.file,
): number {
  const secrets = world?.secrets ?? new Secrets();
  const clean = redactResult(result, secrets.redact);
  if (json) {
    process.stdout.write(`${secrets.redactTokens(JSON.stringify(toJson(clean), null, 2))}\n`);
  } else {
    const placed = result.problems.some(({ place }) => place !== undefined);
    const lines = placed ? sourceLines(file, folder)?.map(secrets.redact) : undefined;
    process.stdout.write(
      secrets.redactTokens(renderText(clean, paintFor(process.stdout, environment), lines)),
    );
  }
  return EXIT_CODES[result.outcome];
}

/** Shows the plan, then asks: nobody agrees to what was not seen. */
async function confirm(
  plan: Plan,
  args: Arguments,
  environment: NodeJS.ProcessEnv,
  { secrets, interrupted }: World,
) {
  if (!args.json) {
    const clean = redactPlan(plan, secrets.redact);
    const text = planText(clean, paintFor(process.stdout, environment));
    process.stdout.write(`${secrets.redactTokens(text)}\n\n`);
  }
  if (args.yes) return true;
  if (!process.stdin.isTTY) {
    throw stop(
      'FA004',
      'apply asks before it writes, and there is no terminal to ask on',
      'Look at the plan, then give --yes.',
    );
  }
  const { deletes } = plan.counts;
  const loss = deletes === 0 ? '' : `, ${count(deletes, 'delete')} among them`;
  const { ask } = await import('./ask.ts');
  return ask(`Write ${count(plan.changes.length, 'change')}${loss}? [y/N] `, interrupted);
}

function showProgress(done: number, total: number, secondsLeft: number): void {
  if (total < 5 || !standardError().isTTY) return;
  const left = done === total ? '' : `, about ${secondsLeft} s left`;
  standardError().write(`\r\u001b[K${done} of ${total} changes${left}${done === total ? '\n' : ''}`);
}
