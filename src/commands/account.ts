import type { LiveAddress } from '../address/address.ts';
import { FLEX_FLOW } from '../address/flex-flow/kind.ts';
import type { Kind } from '../address/kind.ts';
import type { LookUps, Named } from '../address/look-ups.ts';
import type { AddressStore } from '../address/store.ts';
import { openTransport } from '../http/transport.ts';
import type { Live } from '../plan/match.ts';
import { readConfiguration } from '../twilio/chat-service.ts';
import { TwilioClient } from '../twilio/client.ts';
import { flexFlows } from '../twilio/flex-flows.ts';
import { hosts } from '../twilio/hosts.ts';
import { Lanes } from '../twilio/lanes.ts';
import { lookUp, readStudioFlows, type Wanted } from '../twilio/look-ups.ts';
import { twilioApi } from '../twilio/sdk.ts';
import type { TwilioSettings, World } from './settings.ts';

/** Milliseconds that one request may take: as the SDK's own client has it. */
const REQUEST_TIMEOUT = 30_000;

/** The Twilio account of a run: what a plan is made from, and what an apply writes to. */
export interface Account {
  /** Starts reading all Flex Flows and the Configuration; `finishReading` waits for them, `lookUp` for Studio. */
  startReading(also: { readonly studioFlows: boolean }): void;
  /** The live addresses, and the chat service that the account names for new ones. */
  finishReading(): Promise<{ live: Live; chatService: string | undefined }>;
  lookUp(wanted: Wanted): Promise<LookUps>;
  /** The live addresses with the task channels' names, once those were looked up. */
  withChannelNames(live: Live): Live;
  /** The chat service by way of the proxy service, where the account's configuration names none. */
  findChatService(): Promise<string | undefined>;
  readonly store: AddressStore;
  close(): void;
}

/** @throws ProblemError where region, edge or api-url are wrong */
export function openAccount(settings: TwilioSettings, world: World): Account {
  const { secrets, clock, random, interrupted } = world;
  secrets.add(settings.password);
  secrets.add(Buffer.from(`${settings.user}:${settings.password}`).toString('base64'));
  world.maskSecrets();
  const wire = openTransport({ timeout: REQUEST_TIMEOUT, interrupted });
  const credentials = { user: settings.user, password: settings.password };
  const client = new TwilioClient({
    credentials,
    hosts: hosts(settings),
    send: wire.send,
    secrets,
    clock,
    lanes: new Lanes(clock, FLEX_FLOW.pace),
    random,
    interrupted,
  });
  const api = twilioApi(client);
  const channelNames = new Map<string, string>();
  const channelName = (channel: string) => channelNames.get(channel) ?? channel;
  const store = flexFlows(api, settings.account, channelName, secrets);
  let studioFlows: Promise<readonly Named[]> | undefined;
  let reading: Promise<[Live, { chatService: string | undefined }]> | undefined;

  return {
    store,
    startReading(also) {
      if (also.studioFlows) studioFlows = started(readStudioFlows(api, settings.account));
      reading = started(Promise.all([store.list(), readConfiguration(api, settings.account)]));
    },
    async finishReading() {
      if (reading === undefined) this.startReading({ studioFlows: false });
      const [live, { chatService }] = await (reading as NonNullable<typeof reading>);
      return { live, chatService };
    },
    async lookUp(wanted) {
      const lookUps = await lookUp(api, settings.account, wanted, studioFlows);
      for (const { channels } of lookUps.parts.values()) {
        for (const { sid, name } of channels) channelNames.set(sid, name);
      }
      return lookUps;
    },
    withChannelNames: (live) => ({
      ...live,
      addresses: live.addresses.map((address) => withNames(FLEX_FLOW, address, channelName)),
    }),
    findChatService: async () =>
      (await import('../twilio/proxy-service.ts')).chatServiceOfProxy(client, settings.account),
    close: () => {
      client.close();
      wire.close();
    },
  };
}

/** Whoever waits for it hears of a failure; until then, or if nobody does, it is no crash. */
function started<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
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
