import { vi } from 'vitest';
import { parseArguments, toSettings } from '../../../src/cli/arguments.ts';
import { run } from '../../../src/commands/run.ts';
import type { World } from '../../../src/commands/settings.ts';
import type { HttpRequest, HttpResponse, Send } from '../../../src/http/transport.ts';
import { realWorld } from '../../../src/world.ts';
import { VirtualClock } from '../../properties/support/virtual-clock.ts';
import { type ResultParts, withParts } from '../../support/result-parts.ts';
import { type SandboxState, SwitchableApi, type Switches } from '../../support/sandbox/index.ts';

// The whole product runs in these tests, but for sockets and the disk: the wire ends at the account of the desk
// that runs, and the file is the text on it.
const outside = vi.hoisted(() => ({ text: '', send: undefined as Send | undefined }));
vi.mock(import('../../../src/http/transport.ts'), async (original) => ({
  ...(await original()),
  openTransport: () => ({ send: (request) => (outside.send as Send)(request), close: () => undefined }),
}));
vi.mock(import('../../../src/io/read-text.ts'), async (original) => ({
  ...(await original()),
  readText: () => outside.text,
}));
vi.mock(import('../../../src/io/write-text.ts'), async (original) => ({
  ...(await original()),
  writeText: (_file, _folder, _confined, text) => {
    outside.text = text;
  },
}));

const MIDNIGHT = Date.UTC(2026, 0, 1);

/** Somebody's desk: a file, environment variables, and a Twilio account in memory. */
export class Desk {
  /** The account; free to be changed between runs. */
  readonly state: SandboxState;
  /** The file's text; empty before there is one. */
  text = '';
  variables: Readonly<Record<string, string>> = {};
  /** `POST /v1/FlexFlows` and the like, that reached the account. */
  readonly writes: string[] = [];
  readonly #api: SwitchableApi;
  readonly #clock = new VirtualClock();

  constructor(state: SandboxState, switches: Partial<Switches> = {}) {
    this.state = structuredClone(state);
    this.#api = new SwitchableApi(this.state, { switches, now: () => MIDNIGHT + this.#clock.now() });
  }

  /** Runs a command of the CLI: `run('export', '--merge')`. */
  async run(...words: string[]): Promise<ResultParts> {
    outside.text = this.text;
    outside.send = async (request) => this.#answer(request);
    const { accountSid, authToken } = this.state;
    const settings = toSettings(parseArguments(words), '.', {
      account: accountSid,
      user: accountSid,
      password: authToken,
      region: undefined,
      edge: undefined,
      apiUrl: undefined,
    });
    const result = withParts(await run(settings, this.#world()));
    this.text = outside.text;
    return result;
  }

  /** Runs a command that must come off. @throws Error with all that it complains of */
  async done(...words: string[]): Promise<ResultParts> {
    const result = await this.run(...words);
    if (result.outcome !== 'done') throw new Error(`${words.join(' ')}: ${JSON.stringify(result.problems)}`);
    return result;
  }

  #world(): World {
    const door = {
      progress: () => undefined,
      confirm: async () => true,
      mask: () => undefined,
      interrupted: new AbortController().signal,
    };
    return { ...realWorld({ ...this.variables }, door), clock: this.#clock, random: () => 0.5 };
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
