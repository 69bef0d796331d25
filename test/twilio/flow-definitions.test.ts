import { expect, test } from 'vitest';
import { CHAT_ADDRESS } from '../../src/address/chat-address/kind.ts';
import { RequestError } from '../../src/address/request-error.ts';
import { TransportError } from '../../src/http/transport-error.ts';
import { Secrets } from '../../src/secrets.ts';
import { TwilioClient } from '../../src/twilio/client.ts';
import { readPublishedFlows } from '../../src/twilio/flow-definitions.ts';
import { createHosts } from '../../src/twilio/hosts.ts';
import { RateLimiter } from '../../src/twilio/rate-limiter.ts';
import { FLOW } from '../support/addresses.ts';

/** Reads a Studio Flow whose responses are all lost, perhaps because the run is interrupted. */
function readLost(isInterrupted: boolean) {
  const run = new AbortController();
  const clock = { now: () => 0, sleep: async () => undefined };
  const client = new TwilioClient({
    credentials: { user: 'AC1', password: '0123456789abcdef' },
    hosts: createHosts({ region: undefined, edge: undefined, apiUrl: undefined }),
    send: async () => {
      if (isInterrupted) run.abort();
      throw new TransportError('lost', 'no response');
    },
    secrets: new Secrets(),
    clock,
    rateLimiter: new RateLimiter(clock, CHAT_ADDRESS.pace),
    isRateLimited: () => false,
    interrupted: run.signal,
    random: () => 1,
  });
  return readPublishedFlows(client, [FLOW], run.signal);
}

test('a Studio Flow that cannot be read does not fail the plan', async () => {
  const flows = await readLost(false);

  expect(flows).toEqual(new Map([[FLOW, { unread: 'no response from studio.twilio.com' }]]));
});

test('an interruption while a Studio Flow is read ends the run', async () => {
  await expect(readLost(true)).rejects.toThrow(RequestError);
});
