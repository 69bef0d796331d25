import type { SandboxRequest } from '../../../src/sandbox/request.ts';

export type FlexFlowRequestKind = 'list' | 'fetch' | 'create' | 'update' | 'delete';

/** What a request asks of Flex Flows; undefined where it is for another resource, or not allowed. */
export interface FlexFlowRequest {
  readonly kind: FlexFlowRequestKind;
  /** Empty for a list and a create. */
  readonly sid: string;
}

export function parseFlexFlowRequest({ method, path }: SandboxRequest): FlexFlowRequest | undefined {
  const match = /^\/v1\/FlexFlows(?:\/([^/]*))?$/.exec(path);
  const kind = match === null ? undefined : kindOf(method, match[1]);
  return kind === undefined ? undefined : { kind, sid: match?.[1] ?? '' };
}

function kindOf(method: string, sid: string | undefined): FlexFlowRequestKind | undefined {
  if (method === 'GET') return sid === undefined ? 'list' : 'fetch';
  if (method === 'POST') return sid === undefined ? 'create' : 'update';
  return method === 'DELETE' && sid !== undefined ? 'delete' : undefined;
}
