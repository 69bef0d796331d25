import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { readRequest, send } from '../../../src/sandbox/http-server.ts';
import { folder } from '../../support/process.ts';
import {
  bySid,
  emptyState,
  type FlexFlowRow,
  SandboxApi,
  type SandboxResponse,
  type SandboxState,
} from '../../support/sandbox/index.ts';

/** Twilio over TLS, under its own host names. */
export interface TlsTwilio {
  readonly state: SandboxState;
  readonly port: number;
  /** `flex-api.twilio.com GET /v1/FlexFlows`, …: the requests so far, with their Host header. */
  readonly requests: string[];
  /** The environment of a process that trusts the server and has the account's credentials. */
  readonly env: Readonly<Record<string, string>>;
}

type Answer = (asked: string) => SandboxResponse | undefined;

/**
 * A server on loopback for all of Twilio's hosts, with a certificate that a process trusts by
 * NODE_EXTRA_CA_CERTS, gone after the test.
 *
 * @param instead overrides the responses to some requests
 */
export async function tlsTwilio(
  flexFlows: readonly FlexFlowRow[],
  instead: Answer = () => undefined,
): Promise<TlsTwilio> {
  const certificate = makeCertificate();
  const state = { ...emptyState(), flexFlows: bySid(flexFlows) };
  const api = new SandboxApi(state);
  const requests: string[] = [];
  const server = createServer({ key: readFileSync(certificate.key), cert: readFileSync(certificate.cert) });
  server.on('request', (incoming, outgoing) => {
    const host = incoming.headers.host ?? '';
    void readRequest(incoming, `https://${host}`).then((request) => {
      const asked = `${host} ${request.method} ${request.path}`;
      requests.push(asked);
      send(outgoing, instead(asked) ?? api.handle(request));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const env = {
    NODE_EXTRA_CA_CERTS: certificate.cert,
    TWILIO_ACCOUNT_SID: state.accountSid,
    TWILIO_AUTH_TOKEN: state.authToken,
  };
  return { state, port: (server.address() as AddressInfo).port, requests, env };
}

const NAMES = ['*.twilio.com', '*.dublin.ie1.twilio.com', '*.ie1.twilio.com', '*.dublin.us1.twilio.com'];

/** A self-signed certificate. */
function makeCertificate(): { key: string; cert: string } {
  const path = folder();
  const [key, cert] = [join(path, 'key.pem'), join(path, 'cert.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const names = [
    '-subj',
    '/CN=Twilio of a test',
    '-addext',
    `subjectAltName=${NAMES.map((one) => `DNS:${one}`)}`,
  ];
  const files = ['-keyout', key, '-out', cert];
  execFileSync('openssl', ['req', '-x509', '-days', '2', ...curve, ...names, ...files], { stdio: 'ignore' });
  return { key, cert };
}

export interface Proxy {
  readonly port: number;
  /** `CONNECT flex-api.twilio.com:443`, …: the tunnels requested so far, without duplicates. */
  readonly tunnels: Set<string>;
}

/** A proxy in its own process that connects every tunnel to that port. */
export async function proxyTo(port: number): Promise<Proxy> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'proxy.cjs'), String(port)], {
    env: {},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  const tunnels = new Set<string>();
  const lines = createInterface({ input: child.stdout });
  const first = await new Promise<string>((said) => lines.once('line', said));
  lines.on('line', (line) => tunnels.add(line.trim()));
  return { port: Number(first), tunnels };
}
