import { version } from '../../package.json';
import { maxAttempts, waitBefore } from '../address/backoff.ts';
import type { RequestKind } from '../address/kind.ts';
import { RequestError } from '../address/request-error.ts';
import type { HttpResponse, Send } from '../http/transport.ts';
import { TransportError } from '../http/transport-error.ts';
import type { Clock } from '../runtime/clock.ts';
import { Interrupted } from '../runtime/clock.ts';
import type { Secrets } from '../secrets.ts';
import { parseJson } from '../text/json.ts';
import { visible } from '../text/quote.ts';
import type { Hosts } from './hosts.ts';
import type { RateLimiter } from './rate-limiter.ts';
import { mayBeCarriedOut, mayRepeat } from './retry.ts';

/** A request as Twilio's typed resources pass it. */
export interface SdkRequest {
  readonly method: string;
  readonly uri: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** The response that they expect: with a parsed body. */
export interface SdkResponse {
  readonly statusCode: number;
  readonly body: unknown;
}

export interface Credentials {
  /** Account SID or API key SID. */
  readonly user: string;
  readonly password: string;
}

export interface ClientOptions {
  readonly credentials: Credentials;
  readonly hosts: Hosts;
  readonly send: Send;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly rateLimiter: RateLimiter;
  /** Whether requests to a path wait for the rate limiter. */
  readonly isRateLimited: (path: string) => boolean;
  /** Aborted once the run is interrupted: nothing more is sent. */
  readonly interrupted: AbortSignal;
  readonly random: () => number;
}

/**
 * Replaces the SDK's own client under its typed resources: that one does not retry what it should,
 * ignores Retry-After, and its errors contain the credentials.
 */
export class TwilioClient {
  readonly #options: ClientOptions;
  readonly #authorization: string;
  readonly hosts: Hosts;
  #isClosed = false;
  #leaveBy: number | undefined;
  /** The refusal after which nothing more is sent. */
  #refusal: RequestError | undefined;

  constructor(options: ClientOptions) {
    const { user, password } = options.credentials;
    this.#options = options;
    this.#authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    this.hosts = options.hosts;
  }

  /** Nothing is sent after this; pending requests end by themselves. */
  close(): void {
    this.#isClosed = true;
  }

  /**
   * A read is repeated until it succeeds or has failed for good. A write is sent once: the caller must look at its address
   * again before it sends it again, and must await `turn`.
   *
   * @throws RequestError
   */
  async request(request: SdkRequest): Promise<SdkResponse> {
    const leaveBy = this.#leaveBy;
    const url = new URL(request.uri);
    for (const [name, value] of formOf(request.params)) url.searchParams.append(name, value);
    const kind = kindOf(request.method, url.pathname);
    const paced = this.#options.isRateLimited(url.pathname);
    for (let attempt = 1; ; attempt++) {
      this.#checkOpen();
      if (paced && !isWrite(kind)) await this.turn(kind);
      this.#checkOpen();
      try {
        return await this.#attempt(request, url, kind, paced, leaveBy);
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        const wait = waitBefore(attempt, error.retryAfter, this.#options.random());
        if (paced && error.status === 429) this.#options.rateLimiter.pause(kind, wait);
        const isLast = isWrite(kind) || attempt >= maxAttempts(error) || !error.mayRepeat || this.#isOver;
        if (isLast) throw error;
        await this.#options.clock.sleep(wait);
      }
    }
  }

  /**
   * Starts a write that must not be sent later than `by`, when the last read of its address is no longer fresh.
   *
   * @param by in milliseconds of the clock
   */
  leaving<T>(by: number, start: () => Promise<T>): Promise<T> {
    this.#leaveBy = by;
    try {
      // The typed resources call `request` synchronously.
      return start();
    } finally {
      this.#leaveBy = undefined;
    }
  }

  /** Waits until a request of this kind may be sent at Twilio's rate. @throws Interrupted */
  turn(kind: RequestKind): Promise<void> {
    return this.#options.rateLimiter.turn(kind);
  }

  async #attempt(
    request: SdkRequest,
    url: URL,
    kind: RequestKind,
    paced: boolean,
    leaveBy: number | undefined,
  ): Promise<SdkResponse> {
    let answer: HttpResponse | undefined;
    try {
      answer = await this.#send(request, url, leaveBy);
      const response = this.#read(answer);
      if (kind === 'delete' && response.statusCode !== 204)
        throw new RequestError('lost', 'the response is not that of a delete', response.statusCode);
      if (paced) this.#options.rateLimiter.recover(kind);
      return response;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      if (error.endsAll) this.#refusal ??= error;
      error.retryAfter = answer?.retryAfter;
      error.isInDoubt = mayBeCarriedOut(kind, error);
      error.mayRepeat = mayRepeat(kind, error);
      throw error;
    }
  }

  get #isOver(): boolean {
    return this.#isClosed || this.#options.interrupted.aborted;
  }

  /** @throws Interrupted, RequestError if nothing more may be sent */
  #checkOpen(): void {
    if (this.#isOver) throw new Interrupted();
    if (this.#refusal !== undefined) throw this.#refusal.heldBack();
  }

  async #send(request: SdkRequest, url: URL, leaveBy: number | undefined): Promise<HttpResponse> {
    const { clock } = this.#options;
    const body = request.method === 'post' ? formOf(request.data).toString() : undefined;
    const to = this.hosts.route(url);
    const sent = this.#options.send({
      method: request.method.toUpperCase(),
      url: to,
      headers: {
        accept: 'application/json',
        authorization: this.#authorization,
        'user-agent': `twilio-flex-addresses/${version} node/${process.versions.node}`,
        ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      body,
      isLate: leaveBy === undefined ? undefined : () => clock.now() > leaveBy,
    });
    return sent.catch((error: unknown) => {
      throw error instanceof TransportError
        ? new RequestError(error.kind, withHost(error.message, error.peer ?? to.host))
        : error;
    });
  }

  #read(answer: HttpResponse): SdkResponse {
    const { status, text } = answer;
    if (status >= 300 && status < 400) {
      throw new RequestError('refused', 'the response is a redirect, which is not followed', status);
    }
    const body = parseJson(text);
    if (status < 200 || status >= 300) throw this.#refused(answer, body);
    if (status === 204) return { statusCode: status, body: {} };
    if (body === null || typeof body !== 'object') {
      throw new RequestError('lost', 'the response is not JSON', status);
    }
    return { statusCode: status, body };
  }

  #refused({ status, headers = {} }: HttpResponse, body: unknown): RequestError {
    const { code, message } = (body ?? {}) as { code?: unknown; message?: unknown };
    const known = typeof code === 'number' && Number.isSafeInteger(code) ? code : undefined;
    const type = headers['content-type']?.split(';')[0]?.trim();
    const said =
      typeof message === 'string' ? message : `HTTP status ${status}${type ? ` with ${type}` : ''}`;
    // Redacted before it is cut: half of a secret would not be found.
    const text = visible(this.#options.secrets.redact(said)).slice(0, 500);
    return Object.assign(new RequestError('refused', text, status, known), {
      isFromTwilio: known !== undefined || typeof message === 'string',
      region: this.hosts.region,
    });
  }
}

/** Such as `ENOTFOUND flex-api.twilio.com`, so that the reader knows which host to check. */
function withHost(message: string, host: string): string {
  if (/^[A-Z][A-Z0-9_]+$/.test(message)) return `${message} ${host}`;
  return message.startsWith('no response') ? `${message} from ${host}` : message;
}

function formOf(fields: Readonly<Record<string, unknown>> | undefined): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields ?? {})) {
    if (value === undefined || value === null) continue;
    // Twilio expects a list as a repeated parameter.
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, String(one));
  }
  return form;
}

const ENDS_IN_SID = /\/[A-Z]{2}[0-9a-f]{32}$/i;

const isWrite = (kind: RequestKind) => kind !== 'list' && kind !== 'fetch';

/** A POST to a list creates, a POST to one of its members updates it. */
function kindOf(method: string, path: string): RequestKind {
  const member = ENDS_IN_SID.test(path) || path.endsWith('/Configuration');
  if (method === 'post') return member ? 'update' : 'create';
  if (method === 'delete') return 'delete';
  return member ? 'fetch' : 'list';
}
