import { parseArguments, toRunOptions } from '../../src/cli/arguments.ts';
import type { History } from '../../src/commands/hooks.ts';
import type { RunOptions } from '../../src/commands/options.ts';
import { run } from '../../src/commands/run.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Result } from '../../src/result.ts';
import type { Runtime } from '../../src/runtime/runtime.ts';
import { Secrets } from '../../src/secrets.ts';
import type { FileModel } from '../properties/support/file-model.ts';
import { VARIABLES } from '../properties/support/integrations.ts';
import { yamlOf } from '../properties/support/yaml.ts';
import { AGREEING, FileFolder } from '../support/in-process.ts';
import type { AddressKind } from '../support/sandbox/index.ts';
import type { ChaosAccount } from './account.ts';
import { isWatched, type Past } from './events.ts';
import { Network } from './network.ts';
import { kindOfFile, type Row } from './rows.ts';
import type { Scenario, Step } from './scenario.ts';
import { clockOf } from './time.ts';
import { seenFrom } from './versions.ts';

/** Where the tool finds its file: parallel runs have one each. */
const FOLDERS = [new FileFolder(), new FileFolder()] as const;

/** One attempt of the tool to write, as it was sent. */
export interface Write {
  readonly kind: 'create' | 'update' | 'delete';
  /** Undefined for a create. */
  readonly sid: string | undefined;
  readonly form: Readonly<Record<string, string>>;
  /** Whether it renames a live address. */
  readonly renames: boolean;
  /** What it did in the account, with the number of others' edits by then. Empty: nothing (so far). */
  readonly applied: { readonly sid: string; readonly edits: number }[];
  /** The SID in a complete response to a create. */
  answered: string | undefined;
  /** Whether the response proved to the tool that nothing was done. */
  surelyNot: boolean;
  /** Whether its response is pending. */
  underWay: boolean;
}

/** What a response showed, and when it arrived. */
export interface Look<T> {
  readonly shown: T;
  readonly at: number;
}

/** How a run ended: its result, or why there is none. */
export type End =
  | { readonly kind: 'result'; readonly result: Result }
  | { readonly kind: 'killed' }
  | { readonly kind: 'stalled' }
  | { readonly kind: 'threw'; readonly error: unknown };

/** What a run of the Action learns about earlier versions and reviews. */
export interface Known extends Past {
  /** SIDs that an unblocked plan of the merged pull request showed as going out of service. */
  readonly shown: ReadonlySet<string>;
}

/** One process of the tool, from start to end, as seen from outside. */
export class ToolRun {
  readonly step: Step;
  readonly account: ChaosAccount;
  /** The file resolved for the step's environment. */
  readonly file: FileModel;
  /** The kind of address that the file is for. */
  readonly kind: AddressKind;
  readonly known: Known;
  readonly writes: Write[] = [];
  /** The plan that it is about to write; undefined before that. */
  plan: Plan | undefined;
  /** The addresses as last listed before the plan. */
  readonly planned = new Map<string, Row>();
  /** The addresses as they were last fetched since the plan; undefined: the response was that there is none. */
  readonly fetched = new Map<string, Look<Row | undefined>>();
  /** Name or key → SIDs with it, as of the last look-up of that name or key. */
  readonly lookedUp = new Map<string, Look<string[]>>();
  /** SIDs, names and keys that it has requested since the plan. */
  readonly touched = new Set<string>();
  /** The list that is being read since the plan, unless writes were pending at its start; the last complete one. */
  listing: Row[] | undefined;
  seenLast: Row[] | undefined;
  /** How many edits of others it certainly saw at its start. */
  readonly editsBefore: number;
  /** Parallel runs. */
  readonly beside = new Set<ToolRun>();
  readonly secrets = new Secrets();
  readonly #kill = new AbortController();
  readonly #interrupt = new AbortController();
  interruptedAt: number | undefined;
  /** Whether a response since the plan refused its credentials. */
  isRefused = false;
  /** When it returned its result: nothing may be sent after that. */
  endedAt: number | undefined;

  constructor(step: Step, account: ChaosAccount, known: Known) {
    this.step = step;
    this.account = account;
    this.known = known;
    this.file = seenFrom(step.file, step.environment);
    this.kind = kindOfFile(step.file);
    this.editsBefore = account.editsShown;
  }

  get isDead(): boolean {
    return this.#kill.signal.aborted;
  }

  get isWatched(): boolean {
    return isWatched(this.step.event);
  }

  kill(): void {
    this.account.story.tell(() => '  the process is killed');
    this.#kill.abort();
  }

  interrupt(): void {
    if (this.interruptedAt !== undefined) return;
    this.account.story.tell(() => '  the run is interrupted');
    this.interruptedAt = this.account.time.now();
    this.#interrupt.abort();
  }

  /** Starts it; it ends as time passes. */
  start(scenario: Scenario, lane: 0 | 1): Promise<End> {
    const folder = FOLDERS[lane];
    folder.text = yamlOf(this.step.file);
    const killed = new Promise<End>((resolve) =>
      this.#kill.signal.addEventListener('abort', () => resolve({ kind: 'killed' })),
    );
    const work = run(this.#options(folder.path), this.#hooks(), this.#runtime(scenario)).then(
      (result): End => ({ kind: 'result', result }),
      (error: unknown): End => ({ kind: 'threw', error }),
    );
    return Promise.race([work, killed]).then((end) => {
      this.endedAt = this.account.time.now();
      return end;
    });
  }

  #options(folder: string): RunOptions {
    const { step, account } = this;
    const environment = step.environment === undefined ? [] : ['--environment', step.environment];
    const args = parseArguments([step.mode, '--max-deletes', step.maxDeletes, ...environment]);
    const { accountSid, authToken } = account.state;
    const twilio = { account: accountSid, user: accountSid, password: authToken };
    const options = { ...toRunOptions(args, folder, VARIABLES), mode: step.mode, twilio };
    return { ...options, isWatched: this.isWatched };
  }

  #hooks() {
    return {
      ...AGREEING,
      history: async () => this.#history(),
      confirm: async (plan: Plan) => {
        this.plan = plan;
        this.fetched.clear();
        this.account.proven.add(this.step.file);
        return true;
      },
    };
  }

  #history(): History {
    const { base, former, shown } = this.known;
    const history = {
      baseText: base && yamlOf(base),
      isRepeated: false,
      shown: async () => ({ isKnown: shown.size > 0, goes: (sid: string) => shown.has(sid) }),
      formerTexts: async () => former.map((version) => yamlOf(version)),
    };
    return history;
  }

  #runtime(scenario: Scenario): Runtime {
    const interrupted = this.#interrupt.signal;
    const network = new Network(scenario, this);
    return {
      clock: clockOf(this.account.time, interrupted, () => this.isDead),
      random: () => 0.5,
      interrupted,
      openTransport: (options) => ({
        send: (request) => network.send(request, options),
        close: () => undefined,
      }),
      secrets: this.secrets,
      maskSecrets: () => undefined,
    };
  }
}
