/** What the sandbox is asked and what it answers, how it is started, and how it can be made to fail. */

import type { SandboxState } from './rows.ts';
import type { Switches } from './switches.ts';

export type * from './rows.ts';
export type { Switches } from './switches.ts';

/** One HTTP request, parsed. */
export interface SandboxRequest {
  /** Upper case. */
  method: string;
  /** As on the wire, percent-encoded, without the query. */
  path: string;
  query: URLSearchParams;
  /** The body, `application/x-www-form-urlencoded`; empty where there is none. */
  form: URLSearchParams;
  /** The `Authorization` header. */
  authorization?: string;
  /** Origin for `url` and `next_page_url`, with no slash at its end. */
  baseUrl: string;
}

export interface SandboxResponse {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** JSON; empty with 204. */
  body: string;
}

/** What an API is given besides its state; each has a real default, and a test injects its own. */
export interface ApiOptions {
  switches?: Partial<Switches>;
  /** Milliseconds since 1970; `Date.now` by default. Dates of rows and rate limits use it. */
  now?: () => number;
  /** Makes a SID of the given two letters; random by default. */
  newSid?: (prefix: string) => string;
}

/** A request as the server got it, for tests to look at. */
export interface RecordedRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  form: Record<string, string>;
  headers: Record<string, string>;
  authorized: boolean;
}

/**
 * How one request goes wrong. `applied` says whether the server does what it was asked before the answer goes
 * wrong; default false. A fault on a request that only reads is the same either way.
 */
export type Fault =
  /**
   * An error (or any status) in place of the answer. Without `code` the body is not JSON, as from a proxy in
   * between.
   */
  | {
      kind: 'status';
      status: number;
      code?: number;
      message?: string;
      headers?: Record<string, string>;
      applied?: boolean;
    }
  /** The connection is reset, before or after the request is carried out. */
  | { kind: 'reset'; when: 'before' | 'after' }
  /** A status of success and half of the JSON. */
  | { kind: 'truncated'; applied?: boolean }
  /** A status of success and a page of HTML. */
  | { kind: 'html'; applied?: boolean }
  /** No answer, ever. `close()` ends it. */
  | { kind: 'hang'; applied?: boolean }
  /** This body in place of the answer, as `application/json`; status 200 by default. */
  | { kind: 'body'; body: string; status?: number; applied?: boolean }
  /** A redirect; status 302 by default. */
  | { kind: 'redirect'; location: string; status?: number };

export interface StartOptions extends ApiOptions {
  /** The account; `seedState()` by default. It is changed in place. */
  state?: SandboxState;
  /** On 127.0.0.1; 0 (default) takes a free one. */
  port?: number;
  /** Called after each write and before its answer. If it throws, the answer is HTTP 500. */
  onChange?: (state: SandboxState) => void;
  /** Milliseconds by which each answer is delayed. */
  latencyMs?: number;
  /** Asked once per request; `index` is the request's place in `requests`. */
  fault?: (request: RecordedRequest, index: number) => Fault | undefined;
}
