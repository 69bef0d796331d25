// The programs to measure: the built entry points and what they are compared with.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Subject } from './measure.mts';
import type { Served } from './server-client.mts';

export const ROOT = join(import.meta.dirname, '..');
const MAIN = join(ROOT, 'dist/main.js');
const CLI = join(ROOT, 'dist/cli.js');

export function cli(served: Served, folder: string, ...args: string[]): Subject {
  return {
    command: process.execPath,
    args: [CLI, ...args],
    cwd: folder,
    env: { TWILIO_ACCOUNT_SID: served.accountSid, TWILIO_AUTH_TOKEN: served.authToken },
  };
}

/** The Action as the runner starts it, without a repository. */
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

/** The Action in a repository, so that it calls GitHub, too. */
function inRepository(subject: Subject, github: string, event: string): Subject {
  return {
    ...subject,
    env: {
      ...subject.env,
      GITHUB_API_URL: github,
      GITHUB_SERVER_URL: github,
      GITHUB_EVENT_NAME: event,
      GITHUB_REPOSITORY: 'acme/sites',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_ID: '1',
      GITHUB_SHA: 'a'.padEnd(40, '0'),
    },
  };
}

/** A plan on a pull request, with its comment. */
export function commenting(served: Served, folder: string, url: string, github: string): Subject {
  const inputs = { mode: 'plan', comment: 'always', 'github-token': 'token' };
  const subject = inRepository(action(served, folder, url, inputs), github, 'pull_request');
  const event = join(folder, 'event.json');
  const repo = { full_name: 'acme/sites', fork: false };
  const side = (ref: string) => ({ ref, sha: ref.padEnd(40, '0'), repo });
  writeFileSync(
    event,
    JSON.stringify({
      action: 'synchronize',
      number: 7,
      pull_request: { number: 7, head: side('a'), base: side('b'), user: { login: 'someone' } },
      repository: { full_name: 'acme/sites', name: 'sites', owner: { login: 'acme' } },
    }),
  );
  return { ...subject, env: { ...subject.env, GITHUB_EVENT_PATH: event } };
}

/** A drift run that looks for an open issue. */
export function drift(served: Served, folder: string, url: string, github: string): Subject {
  const inputs = { mode: 'drift', 'github-token': 'token' };
  return inRepository(action(served, folder, url, inputs), github, 'schedule');
}

/** One curl that fetches all list pages in sequence. */
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
