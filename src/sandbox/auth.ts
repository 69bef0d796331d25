import type { SandboxState } from './state.ts';

/**
 * Whether a Basic `Authorization` header names this account and its auth token, or one of its API keys and
 * that key's secret.
 */
export function isAuthorized(state: SandboxState, authorization: string | undefined): boolean {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return false;

  const credentials = Buffer.from(encoded, 'base64').toString();
  const colon = credentials.indexOf(':');
  if (colon < 0) return false;

  const user = credentials.slice(0, colon);
  const secret = credentials.slice(colon + 1);
  if (user === state.accountSid) return secret === state.authToken;
  return Object.hasOwn(state.apiKeys, user) && state.apiKeys[user] === secret;
}
