import type { HttpRequest } from '../../src/http/transport.ts';
import {
  countingSids,
  type FlexFlowRow,
  type SandboxRequest,
  type SandboxResponse,
  type SandboxState,
  SwitchableApi,
} from '../support/sandbox/index.ts';
import { edit } from './others.ts';
import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';
import type { Story } from './story.ts';
import type { Time } from './time.ts';
import type { ToolRun, Write } from './tool-run.ts';
import { kindOf } from './weather.ts';

const MIDNIGHT = Date.UTC(2026, 0, 1);

/** The account of a simulation: it outlives every run of the tool, and remembers who did what. */
export class ChaosAccount {
  readonly state: SandboxState;
  readonly staleReads: boolean;
  readonly time: Time;
  readonly story: Story;
  /** Every edit by other people, in order: the SIDs that it touched. */
  readonly editsOfOthers: string[][] = [];
  /** How many of them every read is sure to show. */
  editsShown = 0;
  readonly #api: SwitchableApi;
  /** SIDs whose present name the tool has written. */
  readonly #namedByTool = new Set<string>();
  readonly #scenario: Scenario;

  constructor(scenario: Scenario, time: Time, story: Story) {
    this.#scenario = scenario;
    this.state = structuredClone(scenario.state);
    this.staleReads = (scenario.switches.staleReads ?? 0) > 0;
    this.time = time;
    this.story = story;
    this.#api = new SwitchableApi(this.state, {
      switches: scenario.switches,
      now: () => MIDNIGHT + time.now(),
      newSid: countingSids(),
    });
  }

  /** The live web addresses of a name. */
  named(name: string): FlexFlowRow[] {
    return Object.values(this.state.flexFlows).filter(
      (row) => row.channel_type === 'web' && row.friendly_name === name,
    );
  }

  /** Does what a request asks. */
  carryOut(request: HttpRequest, run: ToolRun, write: Write | undefined): SandboxResponse {
    const answer = this.#api.handle(asked(request));
    if (write === undefined || answer.status >= 300) return answer;
    const sid =
      write.kind === 'create' ? (JSON.parse(answer.body) as { sid: string }).sid : (write.sid as string);
    const row = this.state.flexFlows[sid];
    this.story.tell(() => `  ${write.kind} of ${sid} carried out: ${JSON.stringify(row?.friendly_name)}`);
    write.applied.push({ sid, edits: this.editsOfOthers.length });
    if (row !== undefined && write.kind === 'create') {
      const twins = this.named(row.friendly_name).filter((other) => this.#namedByTool.has(other.sid));
      const sids = twins.map((other) => other.sid).join(', ');
      if (twins.length > 0) this.story.violated('made twice', `${sid} beside ${sids}, run ${run.step.label}`);
    }
    if (row === undefined) this.#namedByTool.delete(sid);
    else if (write.kind === 'create' || write.renames) this.#namedByTool.add(sid);
    return answer;
  }

  /**
   * Somebody edits the account by hand.
   *
   * @param wanted the names that the file asks for
   * @param busy the SIDs that the tool is about to write
   */
  edit(wanted: readonly string[], busy: ReadonlySet<string>, random: Random): void {
    const asSomebody = (method: string, path: string, form: Record<string, string>) => {
      this.#api.handle({
        method,
        path,
        query: new URLSearchParams(),
        form: new URLSearchParams(form),
        authorization: basic(this.state),
        baseUrl: 'https://flex-api.twilio.com',
      });
    };
    const limited = this.#scenario.switches.rateLimits === 'enforced';
    const done = edit(this.state, wanted, busy, random, limited ? undefined : asSomebody);
    if (done === undefined) return;
    this.editsOfOthers.push(done.sids);
    for (const sid of done.sids) this.#namedByTool.delete(sid);
    this.story.tell(() => `  somebody ${done.what}`);
  }

  /** Whether other people have edited an address since so many edits. */
  wasEdited(sid: string, since: number): boolean {
    return this.editsOfOthers.slice(since).some((sids) => sids.includes(sid));
  }

  /** Long after the last write every read shows it: the switches count reads, where Twilio needs time. */
  settle(): void {
    const { lateCreates = 0, staleReads = 0 } = this.#scenario.switches;
    const switches = { ...this.#api.switches };
    this.#api.switches.rateLimits = 'off';
    for (let reads = lateCreates + staleReads + 1; reads > 0; reads--) {
      this.#api.handle({
        method: 'GET',
        path: '/v1/FlexFlows',
        query: new URLSearchParams(),
        form: new URLSearchParams(),
        authorization: basic(this.state),
        baseUrl: 'https://flex-api.twilio.com',
      });
    }
    this.#api.switches.rateLimits = switches.rateLimits;
    this.editsShown = this.editsOfOthers.length;
  }
}

export const basic = ({ accountSid, authToken }: SandboxState): string =>
  `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;

export function asked({ method, url, headers, body = '' }: HttpRequest): SandboxRequest {
  return {
    method,
    path: url.pathname,
    query: url.searchParams,
    form: new URLSearchParams(body),
    authorization: headers.authorization ?? '',
    baseUrl: url.origin,
  };
}

export const describe = (request: HttpRequest): string =>
  `${kindOf(request)} ${request.method} ${request.url.pathname}`;
