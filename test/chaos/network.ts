import type { HttpRequest, HttpResponse, TransportOptions } from '../../src/http/transport.ts';
import { TransportError } from '../../src/http/transport-error.ts';
import { type Delivery, deliver } from '../support/sandbox/faults.ts';
import { parseAddressRequest, type SandboxResponse } from '../support/sandbox/index.ts';
import { asked, type ChaosAccount, describe } from './account.ts';
import { watch } from './eyes.ts';
import { metIn } from './others.ts';
import { Random } from './random.ts';
import { checkWrite } from './rules/writes.ts';
import type { Scenario } from './scenario.ts';
import type { ToolRun, Write } from './tool-run.ts';
import {
  asksForPatience,
  type Kind,
  kindOf,
  MISHAPS,
  type Mishap,
  mishap,
  REFUSED,
  WAITS,
} from './weather.ts';

/** As in src/http/transport.ts: the milliseconds that pending requests have left once the run is interrupted. */
const GRACE = 4000;

const UNANSWERED = { answered: undefined, surelyNot: false, underWay: true };

/** The network between one run of the tool and the account: it delays, loses and corrupts. */
export class Network {
  readonly #scenario: Scenario;
  readonly #run: ToolRun;
  readonly #account: ChaosAccount;
  #requests = 0;
  #requestsSincePlan = 0;

  constructor(scenario: Scenario, run: ToolRun) {
    this.#scenario = scenario;
    this.#run = run;
    this.#account = run.account;
  }

  send(request: HttpRequest, { timeout, interrupted }: TransportOptions): Promise<HttpResponse> {
    const run = this.#run;
    const { time, story } = this.#account;
    if (run.isDead) return new Promise(() => {});
    const number = this.#requests++;
    const sincePlan = run.plan === undefined ? undefined : this.#requestsSincePlan++;
    const random = new Random(this.#scenario.seed, 'request', run.step.label, number);
    const wrong = this.#mishap(request, number, sincePlan, random);
    story.tell(
      () => `${time.now().toFixed(0)} ms #${number} ${describe(request)}${wrong ? `: ${wrong.name}` : ''}`,
    );
    const write = this.#recorded(request);
    // A list with a failed page is incomplete.
    if (wrong !== undefined && kindOf(request) === 'list') run.listing = run.seenLast = undefined;
    noteTouched(run, request, write);
    if (!isOfKind(run, request))
      story.violated('only the kind of the file', `${describe(request)} left, run ${run.step.label}`);
    if (interrupted.aborted)
      story.violated(
        'nothing starts after an interruption',
        `${describe(request)} left after the interruption`,
      );
    if (run.endedAt !== undefined)
      story.violated('nothing is sent after the end of a run', `${describe(request)} left after it`);
    if (run.isRefused)
      story.violated(
        'nothing is sent with refused credentials',
        `${describe(request)} left, run ${run.step.label}`,
      );
    this.#endAt(number, sincePlan);
    return new Promise((resolve, reject) => {
      let isSettled = false;
      const settle = (how: () => void) => {
        if (isSettled) return;
        isSettled = true;
        stopWaiting();
        interrupted.removeEventListener('abort', hurry);
        if (write !== undefined) write.underWay = false;
        if (!run.isDead) how();
      };
      const lose = (kind: 'lost' | 'unsent', why: string) =>
        settle(() => reject(new TransportError(kind, why)));
      let stopWaiting = time.after(timeout, () => lose('lost', 'no answer in time'));
      const hurry = () => {
        stopWaiting();
        stopWaiting = time.after(GRACE, () => lose('lost', 'the run was interrupted'));
      };
      interrupted.addEventListener('abort', hurry);
      const [there, back] = this.#latency(random);
      if (wrong?.kind === 'unsent') {
        time.after(there, () => {
          if (write !== undefined && !isSettled) write.surelyNot = true;
          lose('unsent', 'ECONNREFUSED');
        });
        return;
      }
      // Once it was sent, it arrives, even if the sender ends.
      time.after(there, () => {
        this.#edits(number, random);
        const isWaiting = wrong !== undefined && asksForPatience(wrong);
        if (write !== undefined && (isWaiting || this.#isOvertaken(write, random)))
          this.#meddle(write, number, random);
        const delivery = this.#deliver(request, wrong, write);
        time.after(back, () => {
          if (delivery === 'hang' || isSettled) return;
          if (delivery === 'reset') return lose('lost', 'ECONNRESET');
          if (write !== undefined) write.surelyNot = tellsThatNothingWasDone(delivery, wrong);
          settle(() => resolve(answerOf(delivery, wrong, request, run, write)));
        });
      });
    });
  }

  #mishap(
    request: HttpRequest,
    number: number,
    sincePlan: number | undefined,
    random: Random,
  ): Mishap | undefined {
    const { step } = this.#run;
    if (step.refusedFrom !== undefined && (sincePlan ?? -1) >= step.refusedFrom) {
      this.#account.story.meet('credentials ended');
      return REFUSED;
    }
    const kind = kindOf(request);
    const name = this.#mishapName(kind, random);
    if (name === undefined || this.#scenario.without.includes(`fault ${step.label}/${number}`))
      return undefined;
    this.#account.story.drawn.push(`fault ${step.label}/${number}`);
    this.#account.story.meet(`${kind} × ${name}`);
    return mishap(name, random, request);
  }

  #mishapName(kind: Kind, random: Random): string | undefined {
    const { faults, outage } = this.#run.step;
    if (outage?.kind === kind) return outage.mishap;
    const share = this.#run.plan === undefined ? faults.planning : faults.writing;
    if (!random.chance(share)) return undefined;
    return random.pick(random.chance(0.2) ? WAITS : MISHAPS);
  }

  #recorded(request: HttpRequest): Write | undefined {
    const kind = kindOf(request);
    if (kind !== 'create' && kind !== 'update' && kind !== 'delete') return undefined;
    const form = Object.fromEntries(new URLSearchParams(request.body));
    const sid = kind === 'create' ? undefined : request.url.pathname.slice(-34);
    const former = this.#run.planned.get(sid ?? '')?.friendly_name;
    const renames = kind === 'update' && (former ?? '') !== (form.FriendlyName ?? '');
    const write = { kind, sid, form, renames, applied: [], ...UNANSWERED };
    this.#account.story.meet(`sent: ${kind}`);
    checkWrite(this.#run, write);
    this.#run.writes.push(write);
    return write;
  }

  #endAt(number: number, sincePlan: number | undefined): void {
    const { ending } = this.#run.step;
    if (ending.kind === 'by itself') return;
    if (ending.request !== (ending.since === 'start' ? number : sincePlan)) return;
    this.#account.time.after(ending.after, () =>
      ending.kind === 'killed' ? this.#run.kill() : this.#run.interrupt(),
    );
  }

  #latency(random: Random): [number, number] {
    const { base, jitter, slow } = this.#run.step.latency;
    const slowly = random.chance(slow) ? random.int(40_000) : 0;
    const share = jitter === 0 ? 0.5 : random.fraction();
    const whole = base * (1 + jitter * random.fraction());
    return [whole * share + slowly, whole * (1 - share)];
  }

  #edits(number: number, random: Random): void {
    const { step, file, plan } = this.#run;
    const label = `edit ${step.label}/${number}`;
    if (!random.chance(step.edits) || this.#scenario.without.includes(label)) return;
    this.#account.story.drawn.push(label);
    const busy = new Set(plan?.changes.flatMap((change) => ('sid' in change ? [change.sid] : [])));
    this.#account.edit(this.#run.kind, metIn(file), busy, random);
  }

  /** Whether someone links the key of a new chat address at the same moment: how Twilio responds is assumed. */
  #isOvertaken({ form }: Write, random: Random): boolean {
    return form.Address !== undefined && random.chance(0.05);
  }

  #meddle(write: Write, number: number, random: Random): void {
    const { step } = this.#run;
    const label = `meddling ${step.label}/${number}`;
    if (!random.chance(step.meddling) || this.#scenario.without.includes(label)) return;
    this.#account.story.drawn.push(label);
    this.#account.story.meet('an address changes while its write waits');
    this.#account.meddle(this.#run.kind, write, random);
  }

  #deliver(request: HttpRequest, wrong: Mishap | undefined, write: Write | undefined): Delivery {
    const carryOut = (): SandboxResponse => this.#account.carryOut(request, this.#run, write);
    if (wrong?.kind === 'hangs') {
      if (wrong.appliedAfter !== undefined) this.#account.time.after(wrong.appliedAfter, carryOut);
      return 'hang';
    }
    if (wrong?.kind === 'fault') {
      return deliver(wrong.fault, asked(request), carryOut);
    }
    const answer = carryOut();
    const { latency, faults, outage } = this.#run.step;
    // Requests that the network delays unevenly may arrive closer together than they were sent.
    const isEven =
      this.#run.beside.size === 0 &&
      latency.jitter + latency.slow + faults.planning + faults.writing === 0 &&
      outage === undefined;
    if (answer.status === 429 && isEven)
      this.#account.story.violated(
        'no 429 because of its own rate',
        `run ${this.#run.step.label}, ${describe(request)}`,
      );
    return answer;
  }
}

/** Whether a file of this kind needs this request: a key for Conversations has no access to Flex. */
function isOfKind({ kind }: ToolRun, { method, url }: HttpRequest): boolean {
  const asked = parseAddressRequest({ method, path: url.pathname });
  if (asked !== undefined && asked.of !== kind) return false;
  return kind.api !== 'conversations' || !url.hostname.startsWith('flex-api.');
}

/** Whether this response proves that the write was not carried out. */
function tellsThatNothingWasDone({ status }: SandboxResponse, wrong: Mishap | undefined): boolean {
  return wrong?.kind === 'fault' ? wrong.surelyNot : status >= 300;
}

function answerOf(
  { status, headers, body }: SandboxResponse,
  wrong: Mishap | undefined,
  request: HttpRequest,
  run: ToolRun,
  write: Write | undefined,
): HttpResponse {
  if (wrong === undefined) watch(run, request, status, body, write);
  if (status === 401 && run.plan !== undefined) run.isRefused = true;
  return { status, retryAfter: headers['retry-after'], text: body };
}

/** Records which addresses the run has begun to process. */
function noteTouched({ plan, touched }: ToolRun, { url }: HttpRequest, write: Write | undefined): void {
  if (plan === undefined) return;
  const name = write?.form.FriendlyName ?? url.searchParams.get('FriendlyName');
  if (name !== null && name !== undefined) touched.add(name);
  touched.add(url.pathname.slice(-34));
}
