import type { SandboxState } from './state.ts';

/**
 * Whether a Basic `Authorization` header has this account's SID and auth token, or one of its API keys and
 * that key's secret.
 */
export function isAuthorized(state: SandboxState, authorization: string | undefined): boolean {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization ?? '')?.[1] ?? '';
  const given = Buffer.from(encoded, 'base64').toString();
  const credentials = Object.entries({ ...state.apiKeys, [state.accountSid]: state.authToken });
  return credentials.some(([user, secret]) => given === `${user}:${secret}`);
}
