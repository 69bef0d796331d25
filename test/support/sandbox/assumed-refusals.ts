import type { SandboxRequest, SandboxResponse } from '../../../src/sandbox/request.ts';
import { failure, notFound } from '../../../src/sandbox/responses.ts';
import type { ChatAddressRow, SandboxState } from '../../../src/sandbox/state.ts';
import type { AddressRequest } from './address-request.ts';
import type { Switches } from './switches.ts';

/** The response to an addresses request that the switches make Twilio reject; undefined if it is not rejected. */
export function refusal(
  { query, form }: SandboxRequest,
  { of, kind }: AddressRequest,
  state: SandboxState,
  switches: Switches,
): SandboxResponse | undefined {
  if (of.api !== 'conversations') return undefined;
  const refused = (status: number, message: string) =>
    failure(status, status === 409 ? 20409 : 20001, message);
  if (kind === 'list') {
    const type = query.get('Type');
    // The two types that the filter's documentation names are always accepted.
    if (switches.typeFilter === 'refused' && type !== null && !/^(whatsapp|sms)$/i.test(type))
      return refused(400, `Invalid Type ${type}`);
    if (switches.overlongPageSize === 'refused' && Number(query.get('PageSize')) > of.table.maxPageSize)
      return refused(400, `Page size must be at most ${of.table.maxPageSize}`);
  }
  if (kind === 'create') {
    if (switches.chatCreates === 'refused' && form.get('Type')?.toLowerCase() === 'chat')
      return refused(400, 'Address of type chat fails validation');
    if (switches.duplicateAddress === 409 && duplicateOf(form, state) !== undefined)
      return refused(409, 'An address configuration for this address already exists');
  }
  return undefined;
}

/** The existing row with the address in a create. */
export function duplicateOf(form: URLSearchParams, state: SandboxState): ChatAddressRow | undefined {
  return Object.values(state.chatAddresses).find(({ address }) => address === form.get('Address'));
}

/** The response to a request outside addresses, if the switches make Twilio answer that the resource does not exist. */
export function absence({ path }: SandboxRequest, switches: Switches): SandboxResponse | undefined {
  const isAbsent =
    (switches.configuration === 'missing' && path === '/v1/Configuration') ||
    (switches.publishedRevision === 'missing' && path.endsWith('/Revisions/LatestPublished'));
  return isAbsent ? notFound(path) : undefined;
}
