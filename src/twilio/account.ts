import type { LiveAddress } from '../address/address.ts';
import { FLEX_FLOW } from '../address/flex-flow/kind.ts';
import type { Kind } from '../address/kind.ts';
import type { LookUps } from '../address/look-ups.ts';
import { canonicalSid } from '../address/sid.ts';
import type { Live } from '../address/store.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { readChatService } from './chat-service.ts';
import { type Credentials, TwilioClient } from './client.ts';
import { flexFlows, isRateLimited } from './flex-flows.ts';
import { createHosts, type HostOptions } from './hosts.ts';
import { lookUp, type NeededLookUps } from './look-ups.ts';
import { RateLimiter } from './rate-limiter.ts';
import { twilioApi } from './sdk.ts';

/** Which account, with which credentials, on which hosts. */
export interface TwilioOptions extends HostOptions, Credentials {
  readonly account: string;
}

/** The Twilio account of a run: what a plan is made from, and what an apply writes to. */
export type Account = ReturnType<typeof openAccount>;

/** Milliseconds that one request may take: the same as in the SDK's own client. */
const REQUEST_TIMEOUT = 30_000;

/** @throws ProblemError where region, edge or api-url are wrong */
export function openAccount(options: TwilioOptions, runtime: Runtime) {
  const { account: sid, user, password } = options;
  const { secrets, clock, random, interrupted } = runtime;
  secrets.add(password);
  secrets.add(Buffer.from(`${user}:${password}`).toString('base64'));
  // Before the first request: from here on an answer may echo them.
  runtime.maskSecrets();
  const transport = runtime.openTransport({ timeout: REQUEST_TIMEOUT, interrupted });
  const client = new TwilioClient({
    credentials: { user, password },
    hosts: createHosts(options),
    send: transport.send,
    secrets,
    clock,
    rateLimiter: new RateLimiter(clock, FLEX_FLOW.pace),
    isRateLimited,
    random,
    interrupted,
  });
  const api = twilioApi(client);
  const channelNames = new Map<string, string>();
  const channelName = (channel: string) => channelNames.get(canonicalSid(channel)) ?? channel;
  const store = flexFlows(api, sid, channelName, secrets);

  return {
    store,
    /** What is live, and what the account's configuration supplies for new addresses: their chat service. */
    async read() {
      const [live, accountValues] = await Promise.all([store.list(), readChatService(api, sid)]);
      return { live, accountValues };
    },
    async lookUp(needed: NeededLookUps): Promise<LookUps> {
      const lookUps = await lookUp(api, sid, needed);
      for (const { channels } of lookUps.parts.values()) {
        for (const channel of channels) channelNames.set(channel.sid, channel.name);
      }
      return lookUps;
    },
    /** The live addresses with the task channels' names, once those were looked up. */
    withChannelNames: (live: Live): Live => ({
      ...live,
      addresses: live.addresses.map((address) => withNames(store.kind, address, channelName)),
    }),
    /** What new addresses need where the configuration does not say: the chat service of the proxy service. */
    findMissingValues: async () => {
      const { chatServiceOfProxy } = await import('./proxy-service.ts');
      return chatServiceOfProxy(client, sid);
    },
    close: () => {
      client.close();
      transport.close();
    },
  };
}

/** What was read before the task channels were known, with their names. */
function withNames({ fields }: Kind, address: LiveAddress, nameOf: (text: string) => string): LiveAddress {
  const values = new Map(address.values);
  for (const field of fields) {
    const value = values.get(field.path);
    if (field.type === 'reference' && field.holds === 'name' && typeof value === 'string')
      values.set(field.path, nameOf(value));
  }
  return { ...address, values };
}
