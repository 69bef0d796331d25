import { join } from 'node:path';
import { parse } from 'yaml';
import { annotations, fo, twilioWith } from '../../golden/action/scene.ts';
import type { TestAccount } from '../../support/account.ts';
import { TOKEN } from '../../support/github.ts';
import { NO_WAITING } from '../../support/no-waiting.ts';
import { type ActionEnded, folder } from '../../support/process.ts';
import { runAction } from '../../support/run.ts';
import { bySid, type Fault, flexFlow, type RecordedRequest } from '../../support/sandbox/index.ts';
import { Console } from './console.ts';
import { type Event, pushEvent, tipEvent } from './events.ts';
import { type Entries, type Entry, edited, type FileParts, fileText, type Settings } from './file.ts';
import { checkOut, type Edits } from './git.ts';
import { MergeQueue, type Method, type More, PullRequest } from './pull-request.ts';
import type { Push, Repository } from './repository.ts';
import { type GitHubServer, startGitHub } from './server.ts';

export type Inputs = Readonly<Record<string, string>>;

/** A run of the Action, and what it takes to run it again. */
export interface Run extends ActionEnded {
  readonly mode: string;
  readonly event: Event;
  readonly inputs: Inputs;
  readonly attempt: number;
  /** Its errors and warnings. */
  readonly annotations: readonly string[];
  /** Their codes: `error FA310`, … */
  readonly codes: readonly string[];
}

export interface Setting {
  /** The entries of the first commit on main; each is live and in sync. */
  readonly entries: Readonly<Record<string, Entry>>;
  readonly settings?: Settings;
  /** Names of live addresses that are in no entry. */
  readonly unlisted?: readonly string[];
  /** Inputs of all runs; like the examples, all require a reviewed plan. */
  readonly inputs?: Inputs;
}

const FILE = 'addresses.yaml';

/** A team that keeps its addresses in a file on GitHub. */
export class Team {
  readonly github: GitHubServer;
  readonly repository: Repository;
  readonly twilio: TestAccount;
  /** Someone who changes addresses by hand. */
  readonly console: Console;
  readonly #inputs: Inputs;
  #runs = 500;

  constructor(github: GitHubServer, twilio: TestAccount, { entries, settings = {}, inputs = {} }: Setting) {
    this.github = github;
    this.repository = github.repository;
    this.twilio = twilio;
    this.console = new Console(twilio);
    this.#inputs = { 'require-reviewed-plan': 'true', ...inputs };
    const text = fileText({ settings, entries }, twilio.state.accountSid);
    this.repository.commit('main', { [FILE]: text, 'README.md': 'Sites\n' }, 'Begin');
  }

  /** Someone opens a pull request, with a branch that begins at main's tip. */
  pullRequest(entries: Entries, more: More = {}): PullRequest {
    return new PullRequest(this, entries, more);
  }

  /** A pull request that does not touch the file. */
  docsPullRequest(): PullRequest {
    return new PullRequest(this, {}, { files: { 'README.md': 'Sites, with words\n' } });
  }

  /** A commit on a branch, without a pull request. */
  push(entries: Entries, more: More = {}, branch = 'main'): Push {
    const { git } = this.repository;
    if (git.find(`refs/heads/${branch}`) === undefined)
      git.move({ [`refs/heads/${branch}`]: git.tip('main') });
    return this.repository.commit(branch, this.edits(`refs/heads/${branch}`, entries, more), 'Change');
  }

  /** The files that a change of the addresses file at a ref, and of other files, writes. */
  edits(ref: string, entries: Entries, { settings, files = {} }: More): Edits {
    if (Object.keys(entries).length === 0 && settings === undefined) return files;
    const { version: _, account: __, addresses, ...top } = parse(this.repository.git.show(ref, FILE) ?? '');
    const parts: FileParts = { settings: top, entries: addresses };
    const text = fileText(edited(parts, entries, settings), this.twilio.state.accountSid);
    return { ...files, [FILE]: text };
  }

  /** Pull requests wait in the merge queue, in this order. */
  queue(...pulls: readonly PullRequest[]): MergeQueue {
    return this.queueBy('squash', ...pulls);
  }

  queueBy(method: Method, ...pulls: readonly PullRequest[]): MergeQueue {
    return new MergeQueue(this, pulls, method);
  }

  /** The apply job of a push, of the last one to main where none is named. */
  applyOnPush(
    push = this.repository.pushes.findLast(({ branch }) => branch === 'main') as Push,
    inputs?: Inputs,
  ): Promise<Run> {
    return this.run('apply', pushEvent(push), inputs);
  }

  /** Someone starts the apply job by hand. */
  dispatch(inputs?: Inputs, branch = 'main'): Promise<Run> {
    return this.run('apply', tipEvent(this.repository, 'workflow_dispatch', branch), inputs);
  }

  applyAtNight(inputs?: Inputs): Promise<Run> {
    return this.run('apply', tipEvent(this.repository, 'schedule'), inputs);
  }

  /** A program requests an apply. */
  applyOnRequest(inputs?: Inputs): Promise<Run> {
    return this.run('apply', tipEvent(this.repository, 'repository_dispatch'), inputs);
  }

  drift(inputs?: Inputs): Promise<Run> {
    return this.run('drift', tipEvent(this.repository, 'schedule'), inputs);
  }

  /** "Re-run": the same event and commit, whatever has happened since. */
  rerun({ mode, event, inputs, attempt }: Run): Promise<Run> {
    return this.run(mode, event, inputs, attempt + 1);
  }

  async run(mode: string, event: Event, inputs: Inputs = {}, attempt = 1): Promise<Run> {
    const workspace = checkOut(this.repository.git, event.sha, event.ref);
    const eventPath = join(folder({ 'event.json': JSON.stringify(event.payload) }), 'event.json');
    this.#runs++;
    const env = {
      ...NO_WAITING,
      GITHUB_ACTOR: event.actor ?? 'ann',
      GITHUB_API_URL: this.github.url,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_GRAPHQL_URL: `${this.github.url}/graphql`,
      GITHUB_REF: event.ref,
      GITHUB_REPOSITORY: this.repository.name,
      GITHUB_RUN_ATTEMPT: String(attempt),
      GITHUB_RUN_ID: String(this.#runs),
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: event.sha,
    };
    const given = { ...this.twilio.inputs, 'github-token': TOKEN, ...this.#inputs, ...inputs, mode };
    const ended = await runAction(given, { workspace, event: event.name, env });
    const said = annotations(ended);
    return { ...ended, mode, event, inputs, attempt, annotations: said, codes: said.map(codeOf) };
  }

  /** Twilio responds with nothing else, until it is undefined again. */
  twilioFault: Fault | undefined;
  /** Requests (`POST /v1/FlexFlows/FO…`) that Twilio rejects as invalid. */
  twilioRefuses: RegExp | undefined;

  twilioFails({ method, path }: Pick<RecordedRequest, 'method' | 'path'>): Fault | undefined {
    return this.twilioRefuses?.test(`${method} ${path}`) ? REFUSED : this.twilioFault;
  }
}

/** `::error title=FA310,file=…::…` → `error FA310` */
function codeOf(annotation: string): string {
  const [, command = '', code = ''] = /^::(\w+) .*?title=(\w+)/.exec(annotation) ?? [];
  return `${command} ${code}`;
}

/** Begins a story: a file on main that the account is in sync with. */
export async function story(setting: Setting): Promise<Team> {
  let team: Team | undefined;
  const names = Object.entries(setting.entries).map(([key, entry]) =>
    typeof entry === 'string' ? entry : (entry.name ?? key),
  );
  const rows = [...names, ...(setting.unlisted ?? [])].map((name, index) => flexFlow(fo(index + 1), name));
  const github = await startGitHub();
  const twilio = await twilioWith([], { fault: (request) => team?.twilioFails(request) });
  Object.assign(twilio.state.flexFlows, bySid(rows));
  team = new Team(github, twilio, setting);
  return team;
}

const REFUSED: Fault = { kind: 'status', status: 400, code: 45004, message: 'Invalid' };

/** Twilio is down. */
export const DOWN: Fault = { kind: 'status', status: 503, message: 'Service Unavailable' };
