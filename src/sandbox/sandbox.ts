import { SandboxApi } from './api.ts';
import { startHttpServer } from './http-server.ts';
import type { SharedFile } from './shared-file.ts';
import type { SandboxState } from './state.ts';

/** A running sandbox, with its account. */
export type Sandbox = Awaited<ReturnType<typeof startSandbox>>;

export interface SandboxOptions {
  /** The account, which requests change in place. */
  state: SandboxState;
  /** On 127.0.0.1; 0 (default) takes a free one. */
  port?: number;
  /** Called after each write and before its answer. If it throws, the answer is HTTP 500. */
  onChange?: (state: SandboxState) => void;
  /** The file that the account is kept in, which others may write as well; `state` is its. */
  kept?: SharedFile;
}

/**
 * Starts a fake of the Twilio APIs around chat addresses of both kinds, to try the product without an account.
 *
 * @throws Error where the port is taken or not allowed
 */
export async function startSandbox({ state, port = 0, onChange, kept }: SandboxOptions) {
  const api = new SandboxApi(state);
  const server = await startHttpServer(port, async (request) => {
    if (request.method !== 'GET' && kept !== undefined) return kept.change(() => api.handle(request));
    kept?.refresh();
    const response = api.handle(request);
    if (request.method !== 'GET' && response.status < 300) onChange?.(state);
    return response;
  });
  return { ...server, state };
}
