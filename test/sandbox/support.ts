import twilio from 'twilio';
import type RequestClient from 'twilio/lib/base/RequestClient.js';
import { afterEach } from 'vitest';
import {
  type SandboxApi,
  type SandboxRequest,
  type SandboxResponse,
  type SandboxState,
  SwitchableApi,
  type SwitchableApiOptions,
  seedSids,
  seedState,
  startTestSandbox,
  type TestSandbox,
  type TestSandboxOptions,
} from '../support/sandbox/index.ts';

export const basic = (user: string, secret: string) =>
  `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`;

/** Twilio's own transport, which goes to the sandbox wherever it would go to Twilio. */
class RedirectedClient extends twilio.RequestClient {
  readonly #url: string;

  constructor(url: string) {
    super();
    this.#url = url;
  }

  override request<T>(options: RequestClient.RequestOptions<T>) {
    const uri = options.uri.replace(/^https:\/\/[a-z-]+\.twilio\.com/, this.#url);
    return super.request<T>({ ...options, uri });
  }
}

/** Twilio's own SDK against a sandbox. */
export function sdk(url: string, authToken = 'sandbox') {
  return twilio(seedSids.account, authToken, { httpClient: new RedirectedClient(url) });
}

/** Starts a sandbox that the end of the test closes. */
export async function started(options: TestSandboxOptions = {}): Promise<TestSandbox> {
  return closedAfterTest(await startTestSandbox(options));
}

/** Closes a sandbox at the end of the test. */
export function closedAfterTest<Server extends { close(): Promise<void> }>(server: Server): Server {
  open.push(server);
  return server;
}

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const sandbox of open.splice(0)) await sandbox.close();
});

/** An API to be asked without sockets. */
export function api(options: SwitchableApiOptions & { state?: SandboxState } = {}): SwitchableApi {
  return new SwitchableApi(options.state ?? seedState(), options);
}

/** A request with the seeded account's credentials. */
export function request(method: string, target: string, form: Record<string, string> = {}): SandboxRequest {
  const [path = '', query = ''] = target.split('?');
  return {
    method,
    path,
    query: new URLSearchParams(query),
    form: new URLSearchParams(form),
    authorization: basic(seedSids.account, 'sandbox'),
    baseUrl: 'http://sandbox.test',
  };
}

/** Asks an API directly; the answer's body is parsed. */
export function ask(
  to: Pick<SandboxApi, 'handle'>,
  method: string,
  target: string,
  form: Record<string, string> = {},
) {
  return parsed(to.handle(request(method, target, form)));
}

function parsed(response: SandboxResponse) {
  return { ...response, body: response.body === '' ? undefined : JSON.parse(response.body) };
}

/** The least that makes a web address, for `ask`. */
export const studioAddress = {
  FriendlyName: 'Acme.fr',
  ChatServiceSid: seedSids.chatService,
  ChannelType: 'web',
  IntegrationType: 'studio',
  'Integration.FlowSid': 'FW5a4d0b0c00000000000000000000a004',
};

/** The names in a list's answer. */
export function names(answer: { body: { flex_flows: { friendly_name: string }[] } }): string[] {
  return answer.body.flex_flows.map((row) => row.friendly_name);
}
