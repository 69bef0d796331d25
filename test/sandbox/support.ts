import twilio from 'twilio';
import type RequestClient from 'twilio/lib/base/RequestClient.js';
import { afterEach } from 'vitest';
import {
  deploymentKeys,
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

/** Twilio's own transport, redirected to the sandbox. */
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

/** Twilio's own SDK, connected to a sandbox. */
export function sdk(url: string, authToken = 'sandbox') {
  return twilio(seedSids.account, authToken, { httpClient: new RedirectedClient(url) });
}

/** Starts a sandbox that is closed when the test ends. */
export async function started(options: TestSandboxOptions = {}): Promise<TestSandbox> {
  return closedAfterTest(await startTestSandbox(options));
}

/** Closes a sandbox when the test ends. */
export function closedAfterTest<Server extends { close(): Promise<void> }>(server: Server): Server {
  open.push(server);
  return server;
}

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const sandbox of open.splice(0)) await sandbox.close();
});

/** An API for requests without sockets. */
export function api(options: SwitchableApiOptions & { state?: SandboxState } = {}): SwitchableApi {
  return new SwitchableApi(options.state ?? seedState(), options);
}

/** A list is a repeated parameter. */
export type Form = Readonly<Record<string, string | readonly string[]>>;

/** A request with the seeded account's credentials. */
export function request(method: string, target: string, form: Form = {}): SandboxRequest {
  const [path = '', query = ''] = target.split('?');
  return {
    method,
    path,
    query: new URLSearchParams(query),
    form: encoded(form),
    authorization: basic(seedSids.account, 'sandbox'),
    baseUrl: 'http://sandbox.test',
  };
}

export function encoded(form: Form): URLSearchParams {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(form))
    for (const text of [value].flat()) pairs.append(name, text);
  return pairs;
}

/** Sends a request to an API directly; the body of the response is parsed. */
export function ask(to: Pick<SandboxApi, 'handle'>, method: string, target: string, form: Form = {}) {
  return parsed(to.handle(request(method, target, form)));
}

function parsed(response: SandboxResponse) {
  return { ...response, body: response.body === '' ? undefined : JSON.parse(response.body) };
}

/** The minimum form of a web address, for `ask`. */
export const studioAddress = {
  FriendlyName: 'Acme.fr',
  ChatServiceSid: seedSids.chatService,
  ChannelType: 'web',
  IntegrationType: 'studio',
  'Integration.FlowSid': 'FW5a4d0b0c00000000000000000000a004',
};

/** The form of a chat address, for `ask`. */
export const studioChat = {
  Type: 'chat',
  Address: deploymentKeys.french,
  FriendlyName: 'Acme.fr',
  'AutoCreation.Enabled': 'true',
  'AutoCreation.Type': 'studio',
  'AutoCreation.StudioFlowSid': 'FW5a4d0b0c00000000000000000000a004',
  'AutoCreation.StudioRetryCount': '3',
};

/** The path of chat addresses. */
export const CHATS = '/v1/Configuration/Addresses';

/** The names in a list response of either kind. */
export function names({ body }: { body: Record<string, { friendly_name: string }[]> }): string[] {
  return (body.flex_flows ?? body.address_configurations ?? []).map((row) => row.friendly_name);
}
