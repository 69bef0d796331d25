// What is measured: the built doors, and what they are compared with.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesFile, faultyFile, folderWith } from './files.mts';
import type { Subject } from './measure.mts';
import type { Served } from './server-client.mts';

export const ROOT = join(import.meta.dirname, '..');
const MAIN = join(ROOT, 'dist/main.js');
const CLI = join(ROOT, 'dist/cli.js');

export const SIZES = [1, 100, 1000, 2500];
/** Milliseconds by which the server delays each answer. */
export const LATENCY = 100;

/** Folders with files of all sizes, and one whose every entry is faulty. */
export function folders(parent: string, account: string) {
  const bySize = new Map(
    SIZES.map((size) => [size, folderWith(parent, `good-${size}`, addressesFile(size, account))]),
  );
  return {
    of: (size: number) => bySize.get(size) ?? '',
    faulty: folderWith(parent, 'faulty', faultyFile(2500, account)),
  };
}

export function cli(served: Served, folder: string, ...args: string[]): Subject {
  return {
    command: process.execPath,
    args: [CLI, ...args],
    cwd: folder,
    env: { TWILIO_ACCOUNT_SID: served.accountSid, TWILIO_AUTH_TOKEN: served.authToken },
  };
}

/** The Action, as the runner starts it. */
export function action(
  served: Served,
  folder: string,
  url: string,
  inputs: Readonly<Record<string, string>>,
): Subject {
  const given = {
    file: 'addresses.yaml',
    'account-sid': served.accountSid,
    'auth-token': served.authToken,
    'api-url': url,
    comment: 'never',
    'max-deletes': '20%',
    ...inputs,
  };
  const runner = join(folder, 'runner');
  mkdirSync(runner, { recursive: true });
  for (const name of ['output', 'summary']) writeFileSync(join(runner, name), '');
  return {
    command: process.execPath,
    args: [MAIN],
    cwd: folder,
    env: {
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_OUTPUT: join(runner, 'output'),
      GITHUB_STEP_SUMMARY: join(runner, 'summary'),
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: runner,
    },
  };
}

/** The Action on a pull request, with a comment to write. */
export function commenting(served: Served, folder: string, url: string): Subject {
  const subject = action(served, folder, url, { comment: 'always', 'github-token': 'token' });
  const event = join(folder, 'event.json');
  const repo = { full_name: 'acme/site', fork: false };
  const side = (ref: string) => ({ ref, sha: ref.padEnd(40, '0'), repo });
  writeFileSync(
    event,
    JSON.stringify({
      action: 'synchronize',
      number: 1,
      pull_request: { number: 1, head: side('a'), base: side('b'), user: { login: 'someone' } },
      repository: { full_name: 'acme/site', name: 'site', owner: { login: 'acme' } },
    }),
  );
  return {
    ...subject,
    env: {
      ...subject.env,
      GITHUB_API_URL: served.github,
      GITHUB_SERVER_URL: served.github,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'acme/site',
      GITHUB_RUN_ID: '1',
      GITHUB_SHA: 'a'.padEnd(40, '0'),
    },
  };
}

/** One curl for all list pages, one after another. */
export function curlPages(served: Served, url: string, pages: number): Subject {
  const links = Array.from({ length: pages }, (_, page) =>
    page === 0 ? 'PageSize=1000' : `PageSize=1000&Page=${page}&PageToken=PT${page * 1000}`,
  );
  const targets = links.flatMap((query) => ['-o', '/dev/null', `${url}/v1/FlexFlows?${query}`]);
  return {
    command: 'curl',
    args: ['-s', '-f', '-u', `${served.accountSid}:${served.authToken}`, ...targets],
  };
}

export function plainSdk(served: Served, script: string, url: string): Subject {
  return { command: process.execPath, args: [script, url, served.accountSid, served.authToken, ROOT] };
}
