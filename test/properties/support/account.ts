import { parseArguments, toRunOptions } from '../../../src/cli/arguments.ts';
import type { Hooks } from '../../../src/commands/hooks.ts';
import { NO_HISTORY } from '../../../src/commands/hooks.ts';
import type { RunOptions as CommandOptions } from '../../../src/commands/options.ts';
import { run } from '../../../src/commands/run.ts';
import type { HttpRequest, HttpResponse } from '../../../src/http/transport.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { AGREEING, FileFolder, runtimeOver } from '../../support/in-process.ts';
import { type ResultParts, withParts } from '../../support/result-parts.ts';
import {
  countingSids,
  type SandboxState,
  SwitchableApi,
  type Switches,
} from '../../support/sandbox/index.ts';
import type { FileModel } from './file-model.ts';
import { VARIABLES } from './integrations.ts';
import { VirtualClock } from './virtual-clock.ts';
import { type Style, yamlOf } from './yaml.ts';

// The whole product runs in these tests, except for sockets: requests go to the account. So thousands of runs take
// only seconds.
const folder = new FileFolder();

const MIDNIGHT = Date.UTC(2026, 0, 1);

/** Between the client and the account: lets a request through, or makes it fail. */
export type Trouble = (request: HttpRequest, carryOut: () => HttpResponse) => HttpResponse;

export interface RunOptions {
  readonly environment?: string;
  readonly maxDeletes?: string;
  readonly style?: Style;
  /** A run that nobody watches. */
  readonly unwatched?: boolean;
  /** The previous version of the file. */
  readonly base?: FileModel;
}

/** A Twilio account in memory, on a clock that advances only while somebody waits. */
export class MemoryAccount {
  readonly state: SandboxState;
  /** Writes that reached the account, such as `POST /v1/FlexFlows`, with their forms. */
  readonly writes: { request: string; form: Record<string, string> }[] = [];
  trouble: Trouble = (_, carryOut) => carryOut();
  readonly #api: SwitchableApi;
  readonly #clock = new VirtualClock();

  readonly #variables: Readonly<Record<string, string>>;

  constructor(
    state: SandboxState,
    switches: Partial<Switches> = {},
    variables: Readonly<Record<string, string>> = VARIABLES,
  ) {
    this.#variables = variables;
    this.state = structuredClone(state);
    this.#api = new SwitchableApi(this.state, {
      switches,
      now: () => MIDNIGHT + this.#clock.now(),
      newSid: countingSids(),
    });
  }

  /** @throws Error if the file or the account has a problem that prevents a plan */
  async plan(file: FileModel, options: RunOptions = {}): Promise<ResultParts & { plan: Plan }> {
    const result = await this.tryPlan(file, options);
    if (result.plan === undefined) throw new Error(`No plan: ${JSON.stringify(result.problems)}`);
    return { ...result, plan: result.plan };
  }

  tryPlan(file: FileModel, options: RunOptions = {}): Promise<ResultParts> {
    return this.#run('plan', file, options);
  }

  apply(file: FileModel, options: RunOptions = {}): Promise<ResultParts> {
    return this.#run('apply', file, options);
  }

  /**
   * The account's addresses without dates, and without the SIDs of new ones, so that equal accounts compare as equal.
   */
  snapshot(before: SandboxState): unknown[] {
    return [...Object.values(this.state.flexFlows), ...Object.values(this.state.chatAddresses)]
      .map(({ date_created: _, date_updated: __, ...row }) =>
        Object.hasOwn({ ...before.flexFlows, ...before.chatAddresses }, row.sid)
          ? row
          : { ...row, sid: 'new' },
      )
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }

  async #run(command: 'plan' | 'apply', file: FileModel, options: RunOptions): Promise<ResultParts> {
    folder.text = yamlOf(file, options.style);
    const send = async (request: HttpRequest) => this.trouble(request, () => this.#answer(request));
    const runtime = runtimeOver(send, this.#clock);
    return withParts(await run(this.#options(command, options), hooksOf(options), runtime));
  }

  #options(command: 'plan' | 'apply', options: RunOptions): CommandOptions {
    const chosen = options.environment === undefined ? [] : ['--environment', options.environment];
    const args = parseArguments([command, '--max-deletes', options.maxDeletes ?? 'all', ...chosen]);
    const { accountSid, authToken } = this.state;
    const twilio = { account: accountSid, user: accountSid, password: authToken };
    const given = { ...toRunOptions(args, folder.path, this.#variables), mode: command, twilio };
    return { ...given, isWatched: options.unwatched !== true };
  }

  #answer({ method, url, headers, body = '' }: HttpRequest): HttpResponse {
    const form = new URLSearchParams(body);
    if (method !== 'GET') {
      this.writes.push({ request: `${method} ${url.pathname}`, form: Object.fromEntries(form) });
    }
    const answer = this.#api.handle({
      method,
      path: url.pathname,
      query: url.searchParams,
      form,
      authorization: headers.authorization ?? '',
      baseUrl: url.origin,
    });
    return { status: answer.status, retryAfter: answer.headers['retry-after'], text: answer.body };
  }
}

function hooksOf({ base }: RunOptions): Hooks {
  const baseText = base === undefined ? undefined : yamlOf(base);
  return { ...AGREEING, history: async () => ({ ...NO_HISTORY, baseText }) };
}
