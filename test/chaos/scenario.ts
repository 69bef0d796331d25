import fc from 'fast-check';
import type { FileModel } from '../properties/support/file-model.ts';
import { scene } from '../properties/support/scene.ts';
import { anySwitches } from '../properties/support/switches.ts';
import type { SandboxState, Switches } from '../support/sandbox/index.ts';
import { Random } from './random.ts';
import { nextVersion, withEnvironment } from './versions.ts';
import { KINDS, type Kind, MISHAPS } from './weather.ts';

/** All that happens in one simulation, but for what is drawn request by request. Plain data. */
export interface Scenario {
  readonly seed: number;
  readonly state: SandboxState;
  readonly switches: Partial<Switches>;
  readonly steps: readonly Step[];
  /** What is drawn request by request and left out all the same: how a failure is made smaller. */
  readonly without: readonly string[];
}

/** One run of the tool. */
export interface Step {
  /** Tells the step's draws from those of others, whatever is left out before it. */
  readonly label: string;
  readonly file: FileModel;
  readonly environment: string | undefined;
  readonly mode: 'plan' | 'apply' | 'drift';
  readonly maxDeletes: string;
  /** Nobody watches, so nothing unlisted goes. */
  readonly unwatched: boolean;
  /** Whether entries are pinned first to what is live. */
  readonly pins: boolean;
  /** How likely a request goes wrong, 0 to 1: until there is a plan, and after that. */
  readonly faults: { readonly planning: number; readonly writing: number };
  /** One kind of request that goes wrong in one way all the time. */
  readonly outage: { readonly kind: Kind; readonly mishap: string } | undefined;
  /** How likely other people edit the account before a request. */
  readonly edits: number;
  /** Milliseconds that a request takes, how much that varies, and how likely one takes very long. */
  readonly latency: { readonly base: number; readonly jitter: number; readonly slow: number };
  readonly ending: Ending;
}

export type Ending =
  | { readonly kind: 'by itself' }
  /** With the nth request since then, and so many milliseconds after it has left. */
  | {
      readonly kind: 'killed' | 'interrupted';
      readonly since: 'start' | 'plan';
      readonly request: number;
      readonly after: number;
    };

/** Made once: fast-check takes longer to prepare them than to draw from them. */
const TIDY = fc.tuple(scene({ count: 2, tidy: true }), anySwitches);
const WILD = fc.tuple(scene({ count: 2 }), anySwitches);

/** Whatever is read, without it there is no plan: outages of writes tell more. */
const OUTAGES: readonly Kind[] = [
  ...KINDS,
  'create',
  'create',
  'update',
  'update',
  'delete',
  'delete',
  'delete',
];

export const ENVIRONMENT = 'staging';

export function drawScenario(seed: number): Scenario {
  const random = new Random(seed, 'scenario');
  const scenes = random.chance(0.8) ? TIDY : WILD;
  const fixed = { seed: random.int(2 ** 31), numRuns: 1, unbiased: true };
  const [drawn] = fc.sample(scenes, fixed);
  if (drawn === undefined) throw new Error('Nothing was drawn');
  const [{ state, files }, switches] = drawn;
  return {
    seed,
    state,
    switches: random.chance(0.35) ? {} : switches,
    steps: stepsOf(files, new Random(seed, 'steps')),
    without: [],
  };
}

function stepsOf(files: readonly FileModel[], random: Random): Step[] {
  const [first, other] = files as [FileModel, FileModel];
  const hasEnvironment = random.chance(0.2);
  const environment = hasEnvironment ? ENVIRONMENT : undefined;
  let file = hasEnvironment ? withEnvironment(first, random) : first;
  const steps: Step[] = [];
  if (random.chance(0.5)) {
    // What meets a new version is most often an account that is as the last one says.
    steps.push({ ...stepOf('0', file, environment, random), ...CALM, mode: 'apply', maxDeletes: 'all' });
    file = nextVersion(file, random);
  }
  for (let number = 1 + random.int(3); number > 0; number--) {
    steps.push(stepOf(`${steps.length}`, file, environment, random));
    if (random.chance(0.5)) continue;
    file = random.chance(0.1) && !hasEnvironment ? other : nextVersion(file, random);
  }
  return steps;
}

/** A step in which nothing goes wrong. */
export const CALM = {
  faults: { planning: 0, writing: 0 },
  outage: undefined,
  edits: 0,
  pins: false,
  unwatched: false,
  latency: { base: 50, jitter: 0, slow: 0 },
  ending: { kind: 'by itself' },
} as const;

function stepOf(label: string, file: FileModel, environment: string | undefined, random: Random): Step {
  const calm = random.chance(0.15);
  return {
    label,
    file,
    environment,
    mode: random.chance(0.85) ? 'apply' : random.pick(['plan', 'drift']),
    maxDeletes: random.pick(['all', 'all', 'all', 'all', 'all', '20%', '1', '50%']),
    unwatched: random.chance(0.15),
    pins: random.chance(0.15),
    faults: {
      planning: calm ? 0 : random.pick([0, 0, 0, 0.03, 0.1, 0.3]),
      writing: calm ? 0 : random.pick([0, 0.05, 0.15, 0.3, 0.6]),
    },
    outage: random.chance(0.2) ? { kind: random.pick(OUTAGES), mishap: random.pick(MISHAPS) } : undefined,
    edits: calm ? 0 : random.pick([0, 0, 0.02, 0.1, 0.3]),
    latency: {
      base: random.pick([0, 20, 100, 800]),
      jitter: random.pick([0, 0, 0.5, 3]),
      slow: random.pick([0, 0, 0.02]),
    },
    ending: endingOf(random),
  };
}

function endingOf(random: Random): Ending {
  const kind = random.pick(['by itself', 'by itself', 'killed', 'interrupted'] as const);
  if (kind === 'by itself') return { kind };
  // Few runs are long, and what matters happens late in them.
  const since = random.pick(['start', 'plan', 'plan'] as const);
  const request = random.int(since === 'start' ? 6 : random.pick([2, 6, 20]));
  return { kind, since, request, after: random.pick([0, 0, 1, 50, 300, 1500, 5000, 20_000]) };
}
