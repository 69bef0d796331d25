import { expect, onTestFinished } from 'vitest';
import { violations } from '../contract/check.ts';
import {
  type AddressRow,
  emptyState,
  kindOfRow,
  rowsOf,
  type SandboxState,
  startTestSandbox,
  type TestSandbox,
  type TestSandboxOptions,
} from './sandbox/index.ts';

export interface TestAccount {
  readonly sandbox: TestSandbox;
  readonly state: SandboxState;
  /** The inputs of the Action that reach it. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The environment of the CLI that reaches it; `--api-url` is the sandbox's url. */
  readonly env: Readonly<Record<string, string>>;
  /** `GET /v1/FlexFlows`, `POST /v1/FlexFlows/FO…`, …: what was asked so far. */
  requests(): string[];
  /** The requests that write, with their bodies. */
  writes(): { request: string; form: Record<string, string> }[];
  /** The names of the live addresses; those without one have "". */
  names(): string[];
}

/**
 * A Twilio account on a server on loopback, gone after the test. Every request that reaches it is held against
 * Twilio's own OpenAPI when the test ends.
 */
export async function account(
  addresses: readonly AddressRow[] = [],
  options: Omit<TestSandboxOptions, 'state'> = {},
): Promise<TestAccount> {
  const state = emptyState();
  for (const row of addresses) rowsOf(state, kindOfRow(row))[row.sid] = row;
  const sandbox = await startTestSandbox({ ...options, state });
  onTestFinished(async () => {
    await sandbox.close();
    expect(sandbox.requests.flatMap(violations)).toEqual([]);
  });
  const { accountSid, authToken } = state;
  return {
    sandbox,
    state,
    inputs: { 'account-sid': accountSid, 'auth-token': authToken, 'api-url': sandbox.url },
    env: { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken },
    requests: () => sandbox.requests.map(({ method, path }) => `${method} ${path}`),
    writes: () =>
      sandbox.requests
        .filter(({ method }) => method !== 'GET')
        .map(({ method, path, form }) => ({ request: `${method} ${path}`, form })),
    names: () =>
      [...Object.values(state.flexFlows), ...Object.values(state.chatAddresses)].map(
        (row) => row.friendly_name ?? '',
      ),
  };
}
