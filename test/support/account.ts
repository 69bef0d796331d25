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
  /** The inputs with which the Action reaches it. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The environment with which the CLI reaches it; `--api-url` is the sandbox's URL. */
  readonly env: Readonly<Record<string, string>>;
  /** The requests so far: `GET /v1/FlexFlows`, `POST /v1/FlexFlows/FO…`, … */
  requests(): string[];
  /** The write requests, with their bodies. */
  writes(): { request: string; form: Record<string, string> }[];
  /** The names of the live addresses; "" for those without a name. */
  names(): string[];
}

/**
 * A Twilio account on a loopback server that is closed after the test. When the test ends, every request that it
 * received is checked against Twilio's own OpenAPI documents.
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
