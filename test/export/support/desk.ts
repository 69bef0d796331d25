import { parseArguments, toRunOptions } from '../../../src/cli/arguments.ts';
import { run } from '../../../src/commands/run.ts';
import type { HttpRequest, HttpResponse } from '../../../src/http/transport.ts';
import type { Mode } from '../../../src/result.ts';
import { VirtualClock } from '../../properties/support/virtual-clock.ts';
import { AGREEING, FileFolder, runtimeOver } from '../../support/in-process.ts';
import { type ResultParts, withParts } from '../../support/result-parts.ts';
import { type SandboxState, SwitchableApi, type Switches } from '../../support/sandbox/index.ts';

// The whole product runs in these tests, except for sockets: requests go to the account of the desk.
const folder = new FileFolder();

const MIDNIGHT = Date.UTC(2026, 0, 1);

/** Somebody's desk: a file, environment variables, and a Twilio account in memory. */
export class Desk {
  /** The account; tests may change it between runs. */
  readonly state: SandboxState;
  /** The text of the file; empty if there is none yet. */
  text = '';
  variables: Readonly<Record<string, string>> = {};
  /** Writes that reached the account, such as `POST /v1/FlexFlows`. */
  readonly writes: string[] = [];
  readonly #api: SwitchableApi;
  readonly #clock = new VirtualClock();

  constructor(state: SandboxState, switches: Partial<Switches> = {}) {
    this.state = structuredClone(state);
    this.#api = new SwitchableApi(this.state, { switches, now: () => MIDNIGHT + this.#clock.now() });
  }

  /** Runs a command of the CLI: `run('export', '--merge')`. */
  async run(...words: string[]): Promise<ResultParts> {
    folder.text = this.text;
    const { accountSid, authToken } = this.state;
    const args = parseArguments(words);
    const twilio = { account: accountSid, user: accountSid, password: authToken };
    const options = {
      ...toRunOptions(args, folder.path, this.variables),
      mode: args.command as Mode,
      twilio,
    };
    const runtime = runtimeOver(async (request) => this.#answer(request), this.#clock);
    const result = withParts(await run(options, AGREEING, runtime));
    this.text = folder.text;
    return result;
  }

  /** Runs a command that must succeed. @throws Error with all its problems */
  async done(...words: string[]): Promise<ResultParts> {
    const result = await this.run(...words);
    if (result.outcome !== 'done') throw new Error(`${words.join(' ')}: ${JSON.stringify(result.problems)}`);
    return result;
  }

  #answer({ method, url, headers, body = '' }: HttpRequest): HttpResponse {
    if (method !== 'GET') this.writes.push(`${method} ${url.pathname}`);
    const answer = this.#api.handle({
      method,
      path: url.pathname,
      query: url.searchParams,
      form: new URLSearchParams(body),
      authorization: headers.authorization ?? '',
      baseUrl: url.origin,
    });
    return { status: answer.status, retryAfter: answer.headers['retry-after'], text: answer.body };
  }
}
