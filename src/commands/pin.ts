import { addPins, type Pinned } from '../export/add-pins.ts';
import { load } from '../file/load.ts';
import { writeText } from '../io/write-text.ts';
import { unpinnableEntry } from '../messages/pin.ts';
import { missingPins } from '../plan/pins.ts';
import { errorsOf, isGuard, located, type Problem, ProblemError } from '../problem.ts';
import type { WrittenResult } from '../result.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { count } from '../text/quote.ts';
import type { Hooks } from './hooks.ts';
import { withLivePlan } from './live-plan.ts';
import type { FileOptions, RunOptions } from './options.ts';
import { written } from './results.ts';

/** Writes the `sid` of each claimed address into the file. It only adds lines: no other byte changes. */
export function pin(options: RunOptions, hooks: Hooks, runtime: Runtime): Promise<WrittenResult> {
  return withLivePlan(options, hooks, runtime, async ({ plan, text }) => {
    const errors = errorsOf(plan.problems).filter((problem) => !isGuard(problem));
    if (errors.length > 0) throw new ProblemError(errors);
    const { file, environment } = options;
    const pins = missingPins(plan);
    let pinned = addPins(text, environment, pins);
    if (!pinsOnlyItsOwn(pinned, options)) {
      pinned = addPins(text, environment, pins, false);
      const { desired, problems } = load(pinned.text, options);
      if (desired === undefined) throw new ProblemError(problems);
    }
    const number = pinned.written.length;
    if (number > 0) writeText(options, pinned.text, true);
    const wrote = number === 0 ? undefined : `${count(number, 'sid')} into ${file}`;
    return written(options, wrote, unwrittenWarnings(pinned));
  });
}

/** Whether the text loads, and no entry but the pinned ones got a new `sid` (through an anchor). */
function pinsOnlyItsOwn(pinned: Pinned, options: FileOptions): boolean {
  const { desired } = load(pinned.text, options);
  if (desired === undefined) return false;
  const own = new Map(pinned.written.map(({ key, sid }) => [key, sid]));
  const added = new Set(own.values());
  const sids = desired.entries.flatMap(({ sid }) => (sid === undefined ? [] : [sid.value]));
  return (
    new Set(sids).size === sids.length &&
    desired.entries.every(({ key, sid }) => !added.has(sid?.value ?? '') || own.get(key) === sid?.value)
  );
}

function unwrittenWarnings({ unwritten }: Pinned): Problem[] {
  return unwritten.map(({ key, sid }) => located(unpinnableEntry(key, sid), { path: `addresses.${key}` }));
}
