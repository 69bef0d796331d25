import type { Api } from '../address/kind.ts';
import type { RunOptions } from '../commands/options.ts';
import { accountSid, mapInputs, parseApi, parseMaxDeletes, parseTwilio } from '../commands/parse-options.ts';
import { pathFrom } from '../io/path.ts';
import type { FileLocation } from '../io/read-text.ts';
import {
  apiOnlyForExport,
  fileIsStandardOutput,
  invalidInput,
  severalFiles,
  unknownMode,
} from '../messages/action-inputs.ts';
import { allOf, ProblemError, stop } from '../problem.ts';
import type { Links } from '../report/links.ts';
import { MODES, type Mode } from '../result.ts';
import type { TwilioOptions } from '../twilio/account.ts';
import { applyRefusal, parseBranches } from './apply-source.ts';
import { type GitHubEvent, isWatched, readEvent } from './event.ts';
import { pathInRepository } from './file-versions.ts';
import { unknownInputs } from './known-inputs.ts';
import { linksOf } from './page-links.ts';

/** Reads an input of the Action, as `@actions/core` does; an empty one counts as missing. */
export type GetInput = (name: string) => string;

const COMMENT_INPUTS = ['always', 'changes', 'never'] as const;

/** What to read from GitHub and write to it. */
export interface GitHubSettings {
  readonly token: string;
  readonly comment: (typeof COMMENT_INPUTS)[number];
  readonly requireReviewedPlan: boolean;
  readonly driftIssue: boolean;
  /** Whether drift makes the run fail. */
  readonly failOnDrift: boolean;
  /** The branches that an apply may run from; none: the repository's default branch. */
  readonly branches: readonly string[];
}

/** The settings of a run that its repository needs. */
export interface Subject extends FileLocation, Pick<RunOptions, 'mode' | 'environment' | 'approvedPlanId'> {
  /** The account's SID; undefined where the run has none, or it is unknown. */
  readonly account: string | undefined;
}

/** Everything that the Action gets: its inputs, the event and the runner's variables. */
export interface ActionInputs {
  /** What the run is to do, or what is wrong with the inputs. */
  readonly options: RunOptions | ProblemError;
  readonly subject: Subject;
  readonly github: GitHubSettings;
  readonly event: GitHubEvent;
  /** `owner/name`; empty outside of GitHub. */
  readonly repository: string;
  /** The commit that is checked out; empty outside of GitHub. */
  readonly commit: string;
  /** The file's, in the repository. */
  readonly path: string;
  readonly links: Links;
  readonly runnerTemp: string | undefined;
  readonly hasSummary: boolean;
}

/** The inputs that hold secrets, valid or not: they are registered before anything is printed. */
export function secretInputs(get: GetInput): string[] {
  return ['github-token', 'auth-token', 'api-secret'].map(get);
}

/** Reads everything that the Action gets; nothing else reads inputs or the runner's variables. */
export function readInputs(get: GetInput, environment: NodeJS.ProcessEnv): ActionInputs {
  const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
  const [repository, commit] = [environment.GITHUB_REPOSITORY ?? '', environment.GITHUB_SHA ?? ''];
  const event = readEvent(environment);
  const head = event.pullRequest?.head;
  const subject = readSubject(get, workspace, event);
  const paths = new Map(
    filesOf(get, workspace, subject.mode).map((file) => [
      file,
      pathInRepository(workspace, file, [commit, head]),
    ]),
  );
  return {
    ...readOrStop(get, environment, subject, event),
    subject,
    event,
    repository,
    commit,
    path: paths.get(subject.file) ?? subject.file,
    links: linksOf(environment, repository, head ?? commit, paths),
    runnerTemp: environment.RUNNER_TEMP,
    hasSummary: Boolean(environment.GITHUB_STEP_SUMMARY),
  };
}

/** What can be read even from invalid inputs: enough for a report, and to update a comment that may be stale. */
function readSubject(get: GetInput, workspace: string, event: GitHubEvent): Subject {
  const mode = MODES.find((candidate) => candidate === get('mode')) ?? 'plan';
  return {
    mode,
    file: filesOf(get, workspace, mode)[0] ?? '',
    folder: workspace,
    confined: true,
    environment: get('environment') || undefined,
    approvedPlanId: get('approved-plan-id').toLowerCase() || undefined,
    account: event.hasNoSecrets ? undefined : accountSid(get('account-sid')),
  };
}

/** Several for `validate` alone, one per line or separated by commas. */
function filesOf(get: GetInput, workspace: string, mode: Mode): string[] {
  const text = get('file') || 'addresses.yaml';
  if (mode !== 'validate') return [pathFrom(workspace, text)];
  const files = text.split(/[\n,]/).map((file) => file.trim());
  return [...new Set(files.filter((file) => file !== '').map((file) => pathFrom(workspace, file)))];
}

function readOrStop(
  get: GetInput,
  variables: NodeJS.ProcessEnv,
  subject: Subject,
  event: GitHubEvent,
): Pick<ActionInputs, 'options' | 'github'> {
  try {
    const read = readOptions(get, variables, subject, event);
    const refusal = subject.mode === 'apply' ? applyRefusal(event, read.github.branches) : undefined;
    if (refusal !== undefined) throw refusal;
    return read;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const comment = get('comment') || 'changes';
    const github: GitHubSettings = {
      token: get('github-token'),
      // An unknown value may have been meant as never.
      comment: COMMENT_INPUTS.find((known) => known === comment) ?? 'never',
      requireReviewedPlan: false,
      // An open issue may be out of date now, but must not be touched where issues are turned off.
      driftIssue: /^(true)?$/i.test(get('drift-issue')),
      failOnDrift: false,
      branches: [],
    };
    return { options: error, github };
  }
}

/** @throws ProblemError that names every wrong input */
function readOptions(
  get: GetInput,
  variables: NodeJS.ProcessEnv,
  subject: Subject,
  event: GitHubEvent,
): { options: RunOptions; github: GitHubSettings } {
  const offline = subject.mode === 'validate' || event.hasNoSecrets;
  const [mode, twilio, maxDeletes, failOnDrift, comment, requireReviewedPlan, driftIssue, api] = allOf(
    () => parseMode(get('mode') || 'plan'),
    () => (offline ? undefined : twilioSettings(get)),
    () => parseMaxDeletes(get('max-deletes') || '20%'),
    () => flag(get, 'fail-on-drift', false),
    () => commentInput(get('comment') || 'changes'),
    () => flag(get, 'require-reviewed-plan', false),
    () => flag(get, 'drift-issue', true),
    () => apiInput(get('api') || 'flex-flows', subject.mode),
    () => checkNames(variables),
    () => checkFile(get('file'), subject.mode),
  );
  const files = filesOf(get, subject.folder, mode);
  const options: RunOptions = {
    ...subject,
    mode,
    files: files.length > 1 ? files : undefined,
    variables,
    missingVariables: event.hasNoSecrets ? 'ignored' : 'error',
    twilio,
    maxDeletes,
    detailedExitCode: false,
    exporting: { api, force: false, merge: false, scope: [], ignore: [], toOutput: false },
    only: [],
    isWatched: isWatched(event, mode),
    judgesDrift: event.pullRequest === undefined && event.name !== 'merge_group',
  };
  return {
    options,
    github: {
      token: get('github-token'),
      comment,
      requireReviewedPlan,
      driftIssue,
      failOnDrift,
      branches: parseBranches(get('branches')),
    },
  };
}

function checkNames(variables: NodeJS.ProcessEnv): void {
  const problems = unknownInputs(variables);
  if (problems.length > 0) throw new ProblemError(problems);
}

/** For the CLI `-` is standard output. */
function checkFile(text: string, mode: Mode): void {
  const files = text.split('\n').map((file) => file.trim());
  if (mode !== 'validate' && files.length > 1) throw stop(severalFiles());
  if (files.includes('-')) throw stop(fileIsStandardOutput());
}

function parseMode(text: string): Mode {
  const mode = MODES.find((candidate) => candidate === text);
  if (mode !== undefined) return mode;
  throw stop(unknownMode(text, MODES));
}

function commentInput(text: string): GitHubSettings['comment'] {
  const known = COMMENT_INPUTS.find((input) => input === text);
  if (known !== undefined) return known;
  throw stop(invalidInput('comment', text, COMMENT_INPUTS));
}

/** A value that differs from the default was set on purpose, whatever the mode. */
function apiInput(text: string, mode: Mode): Api {
  const api = parseApi(text);
  if (mode === 'export' || api === 'flex-flows') return api;
  throw stop(apiOnlyForExport(api));
}

const CREDENTIALS = {
  account: 'account-sid',
  token: 'auth-token',
  key: 'api-key',
  secret: 'api-secret',
} as const;

function twilioSettings(get: GetInput): TwilioOptions {
  return parseTwilio(mapInputs(CREDENTIALS, get), {
    region: get('region') || undefined,
    edge: get('edge') || undefined,
    apiUrl: get('api-url') || undefined,
  });
}

function flag(get: GetInput, name: string, fallback: boolean): boolean {
  const text = get(name);
  if (text === '') return fallback;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw stop(invalidInput(name, text, ['true', 'false']));
}
