import type { LiveAddress } from '../../src/address/address.ts';
import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import type { Kind } from '../../src/address/kind.ts';
import type { Placed } from '../../src/file/addresses-file.ts';
import type { Desired, DesiredAddress } from '../../src/plan/desired.ts';
import type { MaxDeletes } from '../../src/plan/guards.ts';
import { makePlan, type PlanOptions } from '../../src/plan/make-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Problem } from '../../src/problem.ts';
import { problemInStyle } from '../../src/report/in-style.ts';
import type { InputStyle } from '../../src/text/input-style.ts';
import {
  buildersFor,
  type Differences,
  desired,
  live as liveAddress,
  PLACE,
  PLAN_OPTIONS,
} from '../support/addresses.ts';

export { fo, NOBODY, webhook } from '../support/addresses.ts';

export const placed = <T>(value: T, line = 1): Placed<T> => ({ value, place: { ...PLACE, line } });

export const live = (n: number, name: string, differs: Differences = {}): LiveAddress =>
  liveAddress(n, { name, ...differs });

/** An entry that asks for what `live` makes, but for what differs. */
export function entry(
  key: string,
  name: string,
  { was, sid, ...differs }: Differences & { was?: string; sid?: string } = {},
  more: Partial<DesiredAddress> = {},
): DesiredAddress {
  return desired(key, name, differs, {
    namePlace: placed('', 7).place,
    sid: sid === undefined ? undefined : placed(sid),
    was: was === undefined ? [] : [placed(was, 9)],
    ...more,
  });
}

export interface Scene {
  /** Left out: Flex Flows. */
  readonly kind?: Kind;
  readonly live: readonly LiveAddress[];
  readonly entries: readonly DesiredAddress[];
  readonly unlisted?: Desired['unlisted'];
  readonly removed?: readonly string[];
  readonly scope?: readonly string[];
  readonly ignore?: readonly string[];
  readonly maxDeletes?: MaxDeletes;
  readonly witness?: PlanOptions['witness'];
  /** SID → name, of other channels. */
  readonly others?: Readonly<Record<string, string>>;
  readonly approvedPlanId?: string;
  readonly base?: Plan;
  readonly former?: readonly Plan[];
  readonly judgesDrift?: boolean;
}

const texts = (list: readonly string[] = []) => list.map((text, n) => placed(text, n + 1));

/** The plan of a scene, with the usual 20% of max-deletes and a person as witness. */
export function plan(scene: Scene): Plan {
  const file = buildersFor(scene.kind ?? FLEX_FLOW).desiredFile(scene.entries, {
    account: placed(PLAN_OPTIONS.account),
    scope: texts(scene.scope),
    unlisted: scene.unlisted ?? 'report',
    ignore: texts(scene.ignore),
    removed: texts(scene.removed),
  });
  return makePlan(
    file,
    { addresses: scene.live, others: new Map(Object.entries(scene.others ?? {})) },
    {
      ...PLAN_OPTIONS,
      maxDeletes: scene.maxDeletes ?? { kind: 'percent', percent: 20 },
      witness: scene.witness ?? { kind: 'person' },
      approvedPlanId: scene.approvedPlanId,
      base: scene.base,
      former: scene.former ?? [],
      judgesDrift: scene.judgesDrift ?? true,
    },
  );
}

export const codes = (made: Plan): string[] => made.problems.map(({ code }) => code);

/** The one problem with this code, as the users of an entry point read it. */
export function problem(made: Plan, code: string, style: InputStyle = 'workflow'): Problem {
  const [first, ...more] = made.problems.filter((candidate) => candidate.code === code);
  if (first === undefined || more.length > 0) throw new Error(`${codes(made)}: not one ${code}`);
  return problemInStyle(first, style);
}
