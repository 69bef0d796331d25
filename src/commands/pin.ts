import { type Pinned, pin as pinText } from '../export/pin.ts';
import { type Loaded, load } from '../file/load.ts';
import { writeText } from '../io/write-text.ts';
import { missingPins } from '../plan/pins.ts';
import { errorsOf, isGuard, type Problem, ProblemError } from '../problem.ts';
import type { Result } from '../result.ts';
import { count } from '../text/quote.ts';
import { exported } from './export.ts';
import { withLivePlan } from './live-plan.ts';
import type { Settings, World } from './settings.ts';

/** Writes the `sid` of each claimed address into the file; no byte changes but the lines that it adds. */
export function pin(settings: Settings, world: World): Promise<Result> {
  return withLivePlan(settings, world, async ({ plan, text }) => {
    const errors = errorsOf(plan.problems).filter((problem) => !isGuard(problem));
    if (errors.length > 0) throw new ProblemError(errors);
    const pins = missingPins(plan);
    let pinned = pinText(text, settings.environment, pins);
    if (!holds(pinned, settings, world)) pinned = pinText(text, settings.environment, pins, false);
    if (pinned.written.length > 0) {
      check(pinned.text, settings, world);
      writeText(settings.file, settings.folder, settings.confined, pinned.text, true);
    }
    const wrote =
      pinned.written.length === 0
        ? undefined
        : `${count(pinned.written.length, 'sid')} into ${settings.file}`;
    const left = pinned.unwritten.map(
      ({ key, sid }): Problem => ({
        code: 'FA153',
        severity: 'warning',
        message: `${key} is written in braces or as an alias: no line can be added to it`,
        remedy: `Write \`sid: ${sid}\` into it by hand.`,
        path: `addresses.${key}`,
      }),
    );
    return exported(settings, wrote, left);
  });
}

/** Whether the text loads, and no entry but the pinned ones has got a new `sid` (by way of an anchor). */
function holds(pinned: Pinned, settings: Settings, world: World): boolean {
  const { desired } = loaded(pinned.text, settings, world);
  const own = new Map(pinned.written.map(({ key, sid }) => [key, sid]));
  const sids = (desired?.entries ?? []).flatMap(({ sid }) => (sid === undefined ? [] : [sid.value]));
  return (
    desired !== undefined &&
    new Set(sids).size === sids.length &&
    desired.entries.every(({ key, sid }) => {
      const added = [...own.values()].includes(sid?.value ?? '');
      return !added || own.get(key) === sid?.value;
    })
  );
}

/** What is written must load as before. @throws ProblemError */
function check(text: string, settings: Settings, world: World): void {
  const { desired, problems } = loaded(text, settings, world);
  if (desired === undefined) throw new ProblemError(problems);
}

function loaded(text: string, settings: Settings, world: World): Loaded {
  return load(text, {
    file: settings.file,
    environment: settings.environment,
    allEnvironments: false,
    variables: world.variables,
    needVariables: true,
  });
}
