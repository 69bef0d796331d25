import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/**
 * A server in front of Twilio that responds once the gate is open (or much later, so that a test ends).
 *
 * @param answers called with each response
 */
export async function behind(gate: Promise<void>, url: string, answers = () => {}): Promise<string> {
  const server = createServer(async (incoming, outgoing) => {
    const { authorization = '' } = incoming.headers;
    const answer = await fetch(new URL(incoming.url ?? '/', url), { headers: { authorization } });
    const body = await answer.text();
    await Promise.race([gate, new Promise((late) => setTimeout(late, 20_000).unref())]);
    answers();
    outgoing.writeHead(answer.status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
