import { join } from 'node:path';
import { unusablePort } from '../messages/arguments.ts';
import { stop } from '../problem.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { seedState } from '../sandbox/seed.ts';
import { SharedFile } from '../sandbox/shared-file.ts';
import type { TwilioOptions } from '../twilio/account.ts';

export const SANDBOX_FILE = '.flex-sandbox.json';

/** Checks the sandbox's file in this folder, or creates it. @throws ProblemError */
export async function keepSandbox(folder: string): Promise<void> {
  await SharedFile.open(join(folder, SANDBOX_FILE), seedState);
}

/** Starts the sandbox of this folder on loopback, seeded if it is new. */
export async function openSandbox(folder: string, port = 0): Promise<Sandbox> {
  try {
    const kept = await SharedFile.open(join(folder, SANDBOX_FILE), seedState);
    return await startSandbox({ state: kept.state, port, kept });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    throw stop(unusablePort(port, code));
  }
}

/** What a run needs to connect to a sandbox. */
export function sandboxSettings({ state, url }: Sandbox): TwilioOptions {
  const { accountSid: account, authToken: password } = state;
  return { account, user: account, password, apiUrl: url };
}

/** `flex-addresses sandbox`: runs until it is interrupted. */
export async function serveSandbox(folder: string, port: number): Promise<void> {
  const sandbox = await openSandbox(folder, port);
  const { account, password } = sandboxSettings(sandbox);
  process.stdout.write(
    [
      `The sandbox listens on ${sandbox.url} and keeps its state in ${SANDBOX_FILE}. Press Ctrl-C to stop it.`,
      '',
      `  export TWILIO_ACCOUNT_SID=${account} TWILIO_AUTH_TOKEN=${password}`,
      `  flex-addresses plan -f addresses.example.yaml --api-url ${sandbox.url}`,
      '',
    ].join('\n'),
  );
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await sandbox.close();
}
