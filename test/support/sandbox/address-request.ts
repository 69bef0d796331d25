import type { RequestKind } from '../../../src/address/kind.ts';
import type { SandboxRequest } from '../../../src/sandbox/request.ts';
import { type AddressKind, addressKinds } from './address-kinds.ts';

/** What an addresses request asks for; undefined if it is for another resource or not allowed. */
export interface AddressRequest {
  readonly of: AddressKind;
  readonly kind: RequestKind;
  /** As in the path, decoded: a SID, or the address itself. Empty for a list and a create. */
  readonly id: string;
}

export function parseAddressRequest({
  method,
  path,
}: Pick<SandboxRequest, 'method' | 'path'>): AddressRequest | undefined {
  for (const of of Object.values(addressKinds)) {
    if (path !== of.path && !path.startsWith(`${of.path}/`)) continue;
    const id = path.slice(of.path.length + 1);
    const kind = kindOf(method, path === of.path ? undefined : id);
    return kind === undefined || id.includes('/') ? undefined : { of, kind, id: decoded(id) };
  }
  return undefined;
}

function kindOf(method: string, id: string | undefined): RequestKind | undefined {
  if (method === 'GET') return id === undefined ? 'list' : 'fetch';
  if (method === 'POST') return id === undefined ? 'create' : 'update';
  return method === 'DELETE' && id !== undefined ? 'delete' : undefined;
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
