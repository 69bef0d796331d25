import fc from 'fast-check';
import type { FileModel } from '../properties/support/file-model.ts';
import { scene } from '../properties/support/scene.ts';
import { anySwitches, CHAT_ADDRESS_SETTINGS } from '../properties/support/switches.ts';
import type { SandboxState, Switches } from '../support/sandbox/index.ts';
import { asChatFile, withChatAddresses } from './chat-scene.ts';
import { EVENTS, type Event } from './events.ts';
import { Random } from './random.ts';
import { SPELLINGS, type Spelling } from './spelling.ts';
import { nextVersion, withEnvironment, withLongNames, withSites } from './versions.ts';
import { KINDS, type Kind, MISHAPS } from './weather.ts';

/** Everything that happens in one simulation, except for what is drawn per request. Plain data. */
export interface Scenario {
  readonly seed: number;
  readonly state: SandboxState;
  readonly switches: Partial<Switches>;
  /** How Twilio stores names. */
  readonly spelling: Spelling;
  readonly steps: readonly Step[];
  /** Labels of draws per request that are skipped: this is how a failure is shrunk. */
  readonly without: readonly string[];
}

/** One run of the tool. */
export interface Step {
  /** Keeps the draws of this step the same if earlier steps are removed. */
  readonly label: string;
  readonly file: FileModel;
  readonly environment: string | undefined;
  readonly mode: 'plan' | 'apply' | 'drift';
  readonly maxDeletes: string;
  /** What starts it: this determines who watches it and which versions of the file it knows. */
  readonly event: Event;
  /** Whether a push can read the version before it. */
  readonly hasBase: boolean;
  /** Whether a pull request showed its plan before a push. */
  readonly reviewed: boolean;
  /** Whether entries are first pinned to their live addresses. */
  readonly pins: boolean;
  /** The probability that a request fails, 0 to 1: before and after the plan. */
  readonly faults: { readonly planning: number; readonly writing: number };
  /** One kind of request that always fails in the same way. */
  readonly outage: { readonly kind: Kind; readonly mishap: string } | undefined;
  /** The probability that others edit the account before a request. */
  readonly edits: number;
  /** The probability that someone edits the address of a write that Twilio asks to send again later. */
  readonly meddling: number;
  /** The first request with refused credentials, counted from the plan. */
  readonly refusedFrom: number | undefined;
  /** Another run, and how many milliseconds after this one it starts. */
  readonly beside: { readonly after: number; readonly step: Step } | undefined;
  /** Milliseconds that a request takes, how much that varies, and the probability of a very slow one. */
  readonly latency: { readonly base: number; readonly jitter: number; readonly slow: number };
  readonly ending: Ending;
}

export type Ending =
  | { readonly kind: 'by itself' }
  /** At the nth request since then, and this many milliseconds after it was sent. */
  | {
      readonly kind: 'killed' | 'interrupted';
      readonly since: 'start' | 'plan';
      readonly request: number;
      readonly after: number;
    };

/** Created once: fast-check takes longer to prepare them than to draw from them. */
const TIDY = fc.tuple(scene({ count: 2, tidy: true }), anySwitches);
const WILD = fc.tuple(scene({ count: 2 }), anySwitches);

/** Without any of the reads there is no plan, so outages of writes are more useful. */
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
  const spelling = random.chance(0.8) ? 'as sent' : random.pick(SPELLINGS);
  const versions = files.map((file) => written(file, spelling, random)) as [FileModel, FileModel];
  const isUsual = random.chance(0.35);
  const ofKinds = new Random(seed, 'kinds');
  const kinds = ofKinds.pick(KINDS_OF_FILES);
  const ofBoth = kinds.length === 0 ? state : withChatAddresses(state, ofKinds);
  const isTurned = ofKinds.chance(0.5);
  const said = versions.map((file, index) =>
    kinds.includes(isTurned ? 1 - index : index) ? asChatFile(file, ofBoth, ofKinds) : file,
  ) as [FileModel, FileModel];
  return {
    seed,
    state: ofBoth,
    switches: isUsual
      ? {}
      : kinds.length === 0
        ? switches
        : { ...switches, ...chatSwitches(switches, ofKinds) },
    spelling,
    steps: stepsOf(said, kinds.length === 1, new Random(seed, 'steps')),
    without: [],
  };
}

/** Which of the two files of a scenario are for chat addresses: none, both, or one. */
const KINDS_OF_FILES: readonly (readonly number[])[] = [
  [],
  [],
  [],
  [],
  [0, 1],
  [0, 1],
  [0, 1],
  [0, 1],
  [0, 1],
  [0],
];

function chatSwitches({ configuration }: Partial<Switches>, random: Random): Partial<Switches> {
  const turned = Object.entries(CHAT_ADDRESS_SETTINGS).filter(
    ([name]) =>
      // If the default were unknown, too, the service of an address that shows none could not be determined.
      random.chance(0.3) && (name !== 'defaultService' || configuration !== 'missing'),
  );
  return Object.fromEntries(turned.map(([name, settings]) => [name, random.pick<unknown>(settings)]));
}

/** The drawn file with fields that only people need, and names that this Twilio may truncate. */
function written(file: FileModel, spelling: Spelling, random: Random): FileModel {
  const long = spelling === 'cut at 64' ? 100 : spelling === 'cut at 255' ? 256 : undefined;
  const named = long === undefined ? file : withLongNames(file, long, random);
  return random.chance(0.5) ? withSites(named, random) : named;
}

/** @param changesApi whether the two files are for different kinds of address */
function stepsOf(
  [first, other]: readonly [FileModel, FileModel],
  changesApi: boolean,
  random: Random,
): Step[] {
  const hasEnvironment = random.chance(0.2) && !changesApi;
  const environment = hasEnvironment ? ENVIRONMENT : undefined;
  let file = hasEnvironment ? withEnvironment(first, random) : first;
  const steps: Step[] = [];
  if (random.chance(0.5)) {
    // A new version most often meets an account that is in sync with the previous one.
    steps.push({ ...stepOf('0', file, environment, random), ...CALM, mode: 'apply', maxDeletes: 'all' });
    file = nextVersion(file, random);
  }
  // A file with a long history, on a network without faults.
  const isHistory = random.chance(0.15);
  for (let number = 1 + random.int(isHistory ? 7 : 3); number > 0; number--) {
    const drawn = stepOf(`${steps.length}`, file, environment, random);
    const { event, edits } = drawn;
    const step = isHistory ? { ...drawn, ...CALM, event, edits } : drawn;
    if (random.chance(0.5)) {
      const isOther = random.chance(changesApi ? 0.6 : 0.1) && !hasEnvironment;
      // The `api` may also be changed back.
      file = isOther ? (changesApi && file.api === other.api ? first : other) : nextVersion(file, random);
    }
    steps.push(!isHistory && random.chance(0.12) ? withAnother(step, file, random) : step);
  }
  return steps;
}

/** The step with another run at the same time, of the same version of the file or of the next. */
function withAnother(step: Step, next: FileModel, random: Random): Step {
  const file = random.chance(0.5) ? step.file : next;
  const other = stepOf(`${step.label}b`, file, step.environment, random);
  const after = random.pick([0, 0, 10, 200, 1000, 5000]);
  // Most often a person or a queue of jobs starts the same run twice.
  const alike = random.chance(0.5) ? { latency: step.latency, faults: step.faults } : {};
  return { ...step, beside: { after, step: { ...other, mode: 'apply', event: 'by hand', ...alike } } };
}

/** A step without faults. */
export const CALM = {
  faults: { planning: 0, writing: 0 },
  outage: undefined,
  edits: 0,
  meddling: 0,
  refusedFrom: undefined,
  beside: undefined,
  pins: false,
  event: 'by hand',
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
    event: random.chance(0.5) ? 'by hand' : random.pick(['push', ...EVENTS] as const),
    hasBase: random.chance(0.85),
    reviewed: random.chance(0.6),
    pins: random.chance(0.15),
    faults: {
      planning: calm ? 0 : random.pick([0, 0, 0, 0.03, 0.1, 0.3]),
      writing: calm ? 0 : random.pick([0, 0.05, 0.15, 0.3, 0.6]),
    },
    outage: random.chance(0.2) ? { kind: random.pick(OUTAGES), mishap: random.pick(MISHAPS) } : undefined,
    edits: calm ? 0 : random.pick([0, 0, 0.02, 0.1, 0.3]),
    meddling: random.pick([0, 0.5, 0.9]),
    refusedFrom: random.chance(0.04) ? random.int(random.pick([2, 8])) : undefined,
    beside: undefined,
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
  // Few runs are long, and interesting events happen late in them.
  const since = random.pick(['start', 'plan', 'plan'] as const);
  const request = random.int(since === 'start' ? 6 : random.pick([2, 6, 20]));
  return { kind, since, request, after: random.pick([0, 0, 1, 50, 300, 1500, 5000, 20_000]) };
}
