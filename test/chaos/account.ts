import type { HttpRequest } from '../../src/http/transport.ts';
import type { FileModel } from '../properties/support/file-model.ts';
import {
  countingSids,
  type FlexFlowRow,
  type SandboxRequest,
  type SandboxResponse,
  type SandboxState,
  SwitchableApi,
} from '../support/sandbox/index.ts';
import { type Edited, edit, meddle } from './others.ts';
import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';
import { kept } from './spelling.ts';
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
  /** Everything that was done to addresses, in order: the SIDs, and the run that did it; undefined: somebody. */
  readonly edits: { readonly sids: readonly string[]; readonly by: ToolRun | undefined }[] = [];
  /** Versions of the file of which a plan was made: no doubt that they are valid. */
  readonly proven = new Set<FileModel>();
  /** How many of them every read is sure to show. */
  editsShown = 0;
  readonly #api: SwitchableApi;
  /** SIDs whose present name the tool has written → the name that it sent, and the run that sent it. */
  readonly #named = new Map<string, { readonly sent: string | undefined; readonly by: ToolRun }>();
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
    const answer = this.#api.handle(this.#spelled(asked(request)));
    if (write === undefined || answer.status >= 300) return answer;
    const sid =
      write.kind === 'create' ? (JSON.parse(answer.body) as { sid: string }).sid : (write.sid as string);
    const row = this.state.flexFlows[sid];
    this.story.tell(() => `  ${write.kind} of ${sid} carried out: ${JSON.stringify(row?.friendly_name)}`);
    write.applied.push({ sid, edits: this.edits.length });
    this.edits.push({ sids: [sid], by: run });
    const sent = write.form.FriendlyName;
    if (write.kind === 'create') this.#checkTwins(sid, sent, run);
    if (row === undefined) this.#named.delete(sid);
    else if (write.kind === 'create' || write.renames) this.#named.set(sid, { sent, by: run });
    return answer;
  }

  /** The request with the name that this Twilio keeps. */
  #spelled(request: SandboxRequest): SandboxRequest {
    const name = request.form.get('FriendlyName');
    if (name === null) return request;
    const form = new URLSearchParams(request.form);
    form.set('FriendlyName', kept(this.#scenario.spelling, name));
    return { ...request, form };
  }

  /** What runs at the same time make twice is not known to either. */
  #checkTwins(sid: string, sent: string | undefined, run: ToolRun): void {
    const twins = Object.keys(this.state.flexFlows).filter((other) => {
      const named = this.#named.get(other);
      return other !== sid && named !== undefined && named.sent === sent && !run.beside.has(named.by);
    });
    if (twins.length > 0)
      this.story.violated('made twice', `${sid} beside ${twins.join(', ')}, run ${run.step.label}`);
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
    this.#note(edit(this.state, wanted, busy, random, limited ? undefined : asSomebody));
  }

  /** Somebody edits the very address that a write is about. */
  meddle({ sid, form }: Write, random: Random): void {
    this.#note(meddle(this.state, sid, form.FriendlyName ?? '', random));
  }

  #note(done: Edited | undefined): void {
    if (done === undefined) return;
    this.edits.push({ sids: done.sids, by: undefined });
    for (const sid of done.sids) this.#named.delete(sid);
    this.story.tell(() => `  somebody ${done.what}`);
  }

  /** Whether others, people or runs, have edited an address since so many edits. */
  wasEdited(sid: string, since: number, run: ToolRun): boolean {
    return this.edits.slice(since).some(({ sids, by }) => by !== run && sids.includes(sid));
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
    this.editsShown = this.edits.length;
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
