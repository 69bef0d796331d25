import type { Field } from '../address/field.ts';
import type { Api, Kind } from '../address/kind.ts';
import { KINDS } from '../address/kinds.ts';
import type { LookUps } from '../address/look-ups.ts';
import { canonicalSid } from '../address/sid.ts';
import type { Live } from '../address/store.ts';
import type { Value, Values } from '../address/value.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { type Credentials, TwilioClient } from './client.ts';
import { createHosts, type HostOptions } from './hosts.ts';
import { lookUp, type NeededLookUps } from './look-ups.ts';
import type { Product } from './product.ts';
import { RateLimiter } from './rate-limiter.ts';

/** Which account, with which credentials, on which hosts. */
export interface TwilioOptions extends HostOptions, Credentials {
  readonly account: string;
}

/** The Twilio account of a run: plans are made from it, and applies write to it. */
export type Account = Awaited<ReturnType<typeof openAccount>>;

/** The timeout of a request in milliseconds: the same as in the SDK's own client. */
const REQUEST_TIMEOUT = 30_000;

/** Each is loaded on demand. */
const PRODUCTS: Readonly<Record<Api, () => Promise<Product>>> = {
  'flex-flows': async () => (await import('./flex-flows.ts')).FLEX_FLOWS,
  conversations: async () => (await import('./chat-addresses.ts')).CHAT_ADDRESSES,
};

/** @throws ProblemError if region, edge or api-url is invalid */
export async function openAccount(api: Api, options: TwilioOptions, runtime: Runtime) {
  const { account: sid, user, password } = options;
  const { secrets, clock, random, interrupted } = runtime;
  secrets.add(password);
  secrets.add(Buffer.from(`${user}:${password}`).toString('base64'));
  // Before the first request: from here on, a response may echo them.
  runtime.maskSecrets();
  const hosts = createHosts(options);
  const product = await PRODUCTS[api]();
  const transport = runtime.openTransport({ timeout: REQUEST_TIMEOUT, interrupted });
  const client = new TwilioClient({
    credentials: { user, password },
    hosts,
    send: transport.send,
    secrets,
    clock,
    rateLimiter: new RateLimiter(clock, KINDS[api].pace),
    isRateLimited: product.isRateLimited,
    random,
    interrupted,
  });
  const channelNames = new Map<string, string>();
  const channelName = (channel: string) => channelNames.get(canonicalSid(channel)) ?? channel;
  let supplied: Values = new Map();
  const complete = (values: Values) => completed(KINDS[api], values, channelName, supplied);
  const store = product.openStore(client, { account: sid, complete, secrets });

  return {
    store,
    /** What is live, and what the account's configuration supplies: the chat service. */
    async read(): Promise<{ live: Live; accountValues: Values }> {
      const [live, accountValues] = await Promise.all([store.list(), product.readAccountValues(client, sid)]);
      supplied = accountValues;
      return { live, accountValues };
    },
    async lookUp(needed: NeededLookUps): Promise<LookUps> {
      const lookUps = await lookUp(client, sid, needed);
      for (const { channels } of lookUps.parts.values()) {
        for (const channel of channels) channelNames.set(channel.sid, channel.name);
      }
      return lookUps;
    },
    /** The published revisions of Studio Flows, by SID. */
    async readFlows(sids: readonly string[]) {
      return (await import('./flow-definitions.ts')).readPublishedFlows(client, sids, interrupted);
    },
    /** The live addresses as they are compared, after the lists that they refer to were read. */
    complete: (live: Live): Live => ({
      ...live,
      addresses: live.addresses.map((address) => ({ ...address, values: complete(address.values) })),
    }),
    findMissingValues: () => product.findMissingValues(client, sid),
    close: () => {
      client.close();
      transport.close();
    },
  };
}

/** Values with the account's defaults, and with names of task channels, for which Twilio may return SIDs (assumed). */
function completed(
  { fields }: Kind,
  values: Values,
  channelName: (text: string) => string,
  supplied: Values,
): Values {
  const completeOne = (field: Field, value: Value): Value => {
    if (field.type === 'reference' && field.holds === 'name' && typeof value === 'string')
      return channelName(value);
    if (field.type === 'sid' && field.isAccountDefault && value === '')
      return supplied.get(field.path) ?? value;
    return value;
  };
  return new Map(
    fields.flatMap((field) => {
      const value = values.get(field.path);
      return value === undefined ? [] : [[field.path, completeOne(field, value)] as const];
    }),
  );
}
