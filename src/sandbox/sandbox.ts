import { SandboxApi } from './api.ts';
import { startHttpServer } from './http-server.ts';
import type { SharedFile } from './shared-file.ts';
import type { SandboxState } from './state.ts';

/** A running sandbox, with its account. */
export type Sandbox = Awaited<ReturnType<typeof startSandbox>>;

export interface SandboxOptions {
  /** The account, which requests change in place. */
  state: SandboxState;
  /** On 127.0.0.1; 0 (default) for any free port. */
  port?: number;
  /** Called after each write, before its response. If it throws, the response is HTTP 500. */
  onChange?: (state: SandboxState) => void;
  /** The file of the account, which others may write as well; `state` is its state. */
  kept?: SharedFile;
}

/**
 * Starts a fake of Twilio's APIs for both kinds of chat addresses, to try the product without an account.
 *
 * @throws Error if the port is in use or not allowed
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
