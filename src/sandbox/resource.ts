import type { SandboxRequest, SandboxResponse } from './request.ts';
import type { SandboxState } from './state.ts';

/** Sources of values that differ from run to run. */
export interface Sources {
  /** Milliseconds since 1970, for the dates of rows. */
  readonly now: () => number;
  /** Creates a SID that starts with these two letters. */
  readonly newSid: (prefix: string) => string;
}

/** A request, with everything that its handler may need. */
export interface Call extends Sources {
  readonly request: SandboxRequest;
  /** The account; a handler that writes changes it in place. */
  readonly state: SandboxState;
}

/** @param ids the path's segments in place of each `*`, in order */
export type Handler = (call: Call, ...ids: string[]) => SandboxResponse;

/** One path of the API, with a handler for each method that it allows. */
export interface Resource {
  /** `*` is a segment that is an id: `/v1/FlexFlows/*`. */
  readonly path: string;
  readonly methods: Readonly<Partial<Record<string, Handler>>>;
}
