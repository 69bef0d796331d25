import type { HttpRequest } from '../../src/http/transport.ts';
import type { FileModel } from '../properties/support/file-model.ts';
import {
  type AddressKind,
  type AddressRow,
  addressKinds,
  countingSids,
  rowsOf,
  type SandboxRequest,
  type SandboxResponse,
  type SandboxState,
  SwitchableApi,
} from '../support/sandbox/index.ts';
import { type Edited, edit, type Met, makeInConsole, meddle } from './others.ts';
import type { Random } from './random.ts';
import { isOurs, keyIn, sidOf } from './rows.ts';
import { claimant, removal } from './rules/claims.ts';
import type { Scenario } from './scenario.ts';
import { kept } from './spelling.ts';
import type { Story } from './story.ts';
import type { Time } from './time.ts';
import type { ToolRun, Write } from './tool-run.ts';
import { kindOf } from './weather.ts';

const MIDNIGHT = Date.UTC(2026, 0, 1);

/** The account of a simulation: it outlives every run of the tool, and records who did what. */
export class ChaosAccount {
  readonly state: SandboxState;
  readonly staleReads: boolean;
  readonly time: Time;
  readonly story: Story;
  /** Every edit of addresses, in order: the SIDs, and the run that made it; undefined: other people. */
  readonly edits: { readonly sids: readonly string[]; readonly by: ToolRun | undefined }[] = [];
  /** Versions of the file from which a plan was made: they are certainly valid. */
  readonly proven = new Set<FileModel>();
  /** How many of these edits every read certainly shows. */
  editsShown = 0;
  readonly #api: SwitchableApi;
  /** SIDs whose current name the tool wrote → the name that it sent, and the run that sent it. */
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

  /** The live addresses of a kind. */
  rows(of: AddressKind): Readonly<Record<string, AddressRow>> {
    return rowsOf(this.state, of);
  }

  /** The live addresses with a name. */
  named(of: AddressKind, name: string): AddressRow[] {
    return Object.values(this.rows(of)).filter((row) => isOurs({ ...row }) && row.friendly_name === name);
  }

  /** Carries out a request. */
  carryOut(request: HttpRequest, run: ToolRun, write: Write | undefined): SandboxResponse {
    const before = new Set(Object.keys(this.rows(run.kind)));
    const answer = this.#api.handle(this.#spelled(asked(request)));
    if (write === undefined || answer.status >= 300) return answer;
    const sid =
      write.kind === 'create' ? (JSON.parse(answer.body) as { sid: string }).sid : (write.sid as string);
    const row = this.rows(run.kind)[sid];
    if (write.kind === 'create' && before.has(sid)) {
      this.story.meet('a create is answered with an address that is there');
      return answer;
    }
    this.story.tell(() => `  ${write.kind} of ${sid} carried out: ${JSON.stringify(row?.friendly_name)}`);
    write.applied.push({ sid, edits: this.edits.length });
    this.edits.push({ sids: [sid], by: run });
    const sent = write.form.FriendlyName;
    if (write.kind === 'create') this.#checkTwins(sid, sent, run);
    if (row === undefined) this.#named.delete(sid);
    else if (write.kind === 'create' || write.renames) this.#named.set(sid, { sent, by: run });
    return answer;
  }

  /** The request with the name as this Twilio stores it. */
  #spelled(request: SandboxRequest): SandboxRequest {
    const name = request.form.get('FriendlyName');
    if (name === null) return request;
    const form = new URLSearchParams(request.form);
    form.set('FriendlyName', kept(this.#scenario.spelling, name));
    return { ...request, form };
  }

  /** Concurrent runs cannot know what the other one creates. */
  #checkTwins(sid: string, sent: string | undefined, run: ToolRun): void {
    const twins = Object.keys(this.rows(run.kind)).filter((other) => {
      const named = this.#named.get(other);
      if (other === sid || named === undefined || named.sent !== sent) return false;
      return !run.beside.has(named.by) && !isAnothers(run, sid, other);
    });
    if (twins.length > 0)
      this.story.violated('no duplicate create', `${sid} beside ${twins.join(', ')}, run ${run.step.label}`);
  }

  /**
   * Someone edits the account by hand.
   *
   * @param met names and keys in the file
   * @param busy the SIDs that the tool is about to write
   */
  edit(of: AddressKind, met: Met, busy: ReadonlySet<string>, random: Random): void {
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
    this.#note(edit(this.state, of, met, busy, random, limited ? undefined : asSomebody));
  }

  /** Someone edits the address of a pending write. */
  meddle(of: AddressKind, { sid, form }: Write, random: Random): void {
    this.#note(meddle(this.state, of, sid, form, random));
  }

  /** Someone creates an address in the Console, as the report proposes if Twilio refuses a create. */
  makeInConsole(name: string, key: string, random: Random): void {
    const isThere = Object.values(this.state.chatAddresses).some((row) => keyIn({ ...row }) === sidOf(key));
    if (!isThere) this.#note(makeInConsole(this.state, name, sidOf(key), random));
  }

  #note(done: Edited | undefined): void {
    if (done === undefined) return;
    this.edits.push({ sids: done.sids, by: undefined });
    for (const sid of done.sids) this.#named.delete(sid);
    this.story.tell(() => `  somebody ${done.what}`);
  }

  /** Whether others (people or runs) have edited an address since this number of edits. */
  wasEdited(sid: string, since: number, run: ToolRun): boolean {
    return this.edits.slice(since).some(({ sids, by }) => by !== run && sids.includes(sid));
  }

  /** Long after the last write every read shows it. The switches count reads where Twilio needs time. */
  settle(): void {
    const { lateCreates = 0, staleReads = 0 } = this.#scenario.switches;
    const switches = { ...this.#api.switches };
    this.#api.switches.rateLimits = 'off';
    for (let reads = lateCreates + staleReads + 1; reads > 0; reads--) {
      for (const { path } of Object.values(addressKinds)) {
        this.#api.handle({
          method: 'GET',
          path,
          query: new URLSearchParams(),
          form: new URLSearchParams(),
          authorization: basic(this.state),
          baseUrl: 'https://flex-api.twilio.com',
        });
      }
    }
    this.#api.switches.rateLimits = switches.rateLimits;
    this.editsShown = this.edits.length;
  }
}

/**
 * Whether an address may have the name of a new one: only chat addresses, whose keys identify them even if their names
 * are exchanged in the same run.
 */
function isAnothers({ file, kind, planned, account }: ToolRun, made: string, sid: string): boolean {
  if (kind.api !== 'conversations') return false;
  const row = account.rows(kind)[made];
  const claiming = claimant(file, sid, planned.values());
  const isOther = claiming !== undefined && claiming.name !== row?.friendly_name;
  return isOther || removal(file, sid, '') === 'sid';
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
