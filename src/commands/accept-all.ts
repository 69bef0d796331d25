import type { Kind } from '../address/kind.ts';
import type { Acceptance } from '../export/acceptance.ts';
import { writeAccepted } from '../export/write-accepted.ts';
import { load } from '../file/load.ts';
import { differingEntries } from '../file/same-entries.ts';
import type { WhyNotWritten } from '../messages/accept.ts';
import { errorsOf, isGuard, type Problem } from '../problem.ts';
import type { FileOptions } from './options.ts';
import { planWithoutGuards, type Situation } from './plan-basis.ts';

/** What an edited text is loaded with and planned against. */
export interface Accepting extends Situation, Pick<FileOptions, 'file' | 'environment' | 'variables'> {
  readonly kind: Kind;
}

export interface AllAccepted {
  readonly text: string;
  readonly accepted: readonly Acceptance[];
  /** Key → why its entry was not written. */
  readonly faults: ReadonlyMap<string, WhyNotWritten>;
}

/**
 * Writes each entry that can be written: the text then loads, a plan finds the entry in sync, and no other entry
 * changes in any environment.
 */
export function acceptAll(
  text: string,
  acceptances: readonly Acceptance[],
  accepting: Accepting,
): AllAccepted {
  const run = new Run(text, accepting);
  let rest: readonly Acceptance[] = acceptances.filter(
    ({ items, integration }) => items.length > 0 || integration !== undefined,
  );
  // One entry may make another possible: two whose names were swapped, for example.
  for (;;) {
    const left = run.take(rest);
    if (left.length === 0 || left.length === rest.length) break;
    rest = left;
  }
  return run;
}

/** Why an edited text is not acceptable, and the entries that cause it, where they are known. */
interface Fault {
  readonly why: WhyNotWritten;
  readonly keys: ReadonlySet<string>;
}

class Run implements AllAccepted {
  text: string;
  readonly accepted: Acceptance[] = [];
  readonly faults = new Map<string, WhyNotWritten>();
  readonly #accepting: Accepting;

  constructor(text: string, accepting: Accepting) {
    this.text = text;
    this.#accepting = accepting;
  }

  /** Writes as many of these as it can, and returns the rest. */
  take(group: readonly Acceptance[]): readonly Acceptance[] {
    if (group.length === 0) return [];
    const { text, unwritable, anchored } = writeAccepted(this.text, this.#accepting, group);
    const fault =
      unwritable.size > 0
        ? { why: { kind: 'not editable' as const }, keys: unwritable }
        : faultOf(this.text, text, group, this.#accepting);
    if (fault === undefined) {
      this.text = text;
      this.accepted.push(...group);
      for (const { change } of group) this.faults.delete(change.key);
      return [];
    }
    const faulty = group.filter(({ change }) => fault.keys.has(change.key));
    if (faulty.length > 0 || group.length === 1) {
      const left = faulty.length > 0 ? faulty : group;
      for (const { change } of left) this.faults.set(change.key, fault.why);
      return [...left, ...this.take(group.filter((one) => !left.includes(one)))];
    }
    const suspects = group.filter(({ change }) => anchored.has(change.key));
    const others = group.filter(({ change }) => !anchored.has(change.key));
    if (suspects.length > 0 && others.length > 0) return [...this.take(others), ...this.take(suspects)];
    const half = Math.ceil(group.length / 2);
    return [...this.take(group.slice(0, half)), ...this.take(group.slice(half))];
  }
}

function faultOf(
  before: string,
  after: string,
  group: readonly Acceptance[],
  accepting: Accepting,
): Fault | undefined {
  const { kind, file, environment, variables } = accepting;
  const keys = new Set(group.map(({ change }) => change.key));
  const { desired, problems } = load(after, { file, environment, variables, missingVariables: 'error' });
  if (desired === undefined) return problemFault(errorsOf(problems), keys);
  const others = differingEntries(kind, before, after, { environment, keys });
  if (others.length > 0) return { why: { kind: 'changes others', others }, keys: new Set() };
  const plan = planWithoutGuards(file, desired, accepting);
  const errors = errorsOf(plan.problems).filter((problem) => !isGuard(problem));
  const ofGroup = errors.filter(({ entry }) => entry !== undefined && keys.has(entry));
  if (ofGroup.length > 0) return problemFault(ofGroup, keys);
  const refused = new Map(group.map((one) => [one.change.key, one.refused]));
  const differing = plan.changes.flatMap(({ key = '', fields }) => {
    const known = refused.get(key);
    const rest = fields.filter(({ field }) => known !== undefined && !known.has(field));
    return rest.length > 0 ? [{ key, names: rest.map(({ field }) => field) }] : [];
  });
  if (differing.length === 0) return undefined;
  const names = new Set(differing.flatMap((one) => one.names));
  return {
    why: { kind: 'not expressible', fields: [...names] },
    keys: new Set(differing.map(({ key }) => key)),
  };
}

function problemFault(problems: readonly Problem[], keys: ReadonlySet<string>): Fault {
  const entries = problems.flatMap(({ entry }) => (entry !== undefined && keys.has(entry) ? [entry] : []));
  const [first] = problems;
  const { code = '', message = '' } = first ?? {};
  return { why: { kind: 'not valid', code, message }, keys: new Set(entries) };
}
