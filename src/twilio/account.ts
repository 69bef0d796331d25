import type { LiveAddress } from '../address/address.ts';
import type { AddressStore } from '../address/store.ts';
import type { LookUps } from '../plan/look-ups.ts';
import type { Live } from '../plan/match.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { readConfiguration } from './chat-service.ts';
import { TwilioClient } from './client.ts';
import { flexFlows } from './flex-flows.ts';
import { createHosts, type HostOptions } from './hosts.ts';
import { lookUp, type NeededLookUps } from './look-ups.ts';
import { RateLimiter } from './rate-limiter.ts';
import { twilioApi } from './sdk.ts';

/** Which account, with which credentials, on which hosts. */
export interface TwilioOptions extends HostOptions {
  readonly account: string;
  /** Account SID or API key SID. */
  readonly user: string;
  readonly password: string;
}

/** What a plan needs to know of the account. */
export interface AccountSnapshot {
  readonly live: Live;
  /** The chat service for new addresses, where the account's configuration names one. */
  readonly chatService: string | undefined;
}

/** The Twilio account of a run: what a plan is made from, and what an apply writes to. */
export interface Account {
  readonly store: AddressStore;
  read(): Promise<AccountSnapshot>;
  lookUp(needed: NeededLookUps): Promise<LookUps>;
  /** The live addresses with the task channels' names, once those were looked up. */
  withChannelNames(live: Live): Live;
  /** The chat service by way of the proxy service, where the account's configuration names none. */
  findChatService(): Promise<string | undefined>;
  close(): void;
}

/** Milliseconds that one request may take: the same as in the SDK's own client. */
const REQUEST_TIMEOUT = 30_000;

/** @throws ProblemError where region, edge or api-url are wrong */
export function openAccount(options: TwilioOptions, runtime: Runtime): Account {
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
    rateLimiter: new RateLimiter(clock),
    random,
    interrupted,
  });
  const api = twilioApi(client);
  const channelNames = new Map<string, string>();
  const channelName = (channel: string) => channelNames.get(channel) ?? channel;
  const store = flexFlows(api, sid, channelName, secrets);

  return {
    store,
    async read() {
      const [live, { chatService }] = await Promise.all([store.list(), readConfiguration(api, sid)]);
      return { live, chatService };
    },
    async lookUp(needed) {
      const lookUps = await lookUp(api, sid, needed);
      for (const { channels } of lookUps.parts.values()) {
        for (const channel of channels) channelNames.set(channel.sid, channel.name);
      }
      return lookUps;
    },
    withChannelNames: (live) => ({
      ...live,
      addresses: live.addresses.map((address) => named(address, channelName)),
    }),
    findChatService: async () => (await import('./proxy-service.ts')).chatServiceOfProxy(client, sid),
    close: () => {
      client.close();
      transport.close();
    },
  };
}

/** What was read before the task channels were known, with their names. */
function named(address: LiveAddress, channelName: (channel: string) => string): LiveAddress {
  const { integration } = address;
  if (integration.kind !== 'task') return address;
  return { ...address, integration: { ...integration, channel: channelName(integration.channel) } };
}
