import type { RunOptions } from '../commands/options.ts';
import { accountSid, parseMaxDeletes, parseMode, parseTwilio } from '../commands/parse-options.ts';
import { pathFrom } from '../io/path.ts';
import { allOf, stop } from '../problem.ts';
import { MODES } from '../result.ts';
import { quote } from '../text/quote.ts';
import type { TwilioOptions } from '../twilio/account.ts';
import { type GitHubEvent, isWatched } from './event.ts';

/** The Action's inputs as given, of whom `@actions/core` is the reader; an empty one is not given. */
export type GetInput = (name: string) => string;

const NAMES = {
  account: 'Input `account-sid`',
  token: 'Input `auth-token`',
  key: 'Input `api-key`',
  secret: 'Input `api-secret`',
} as const;

/** What only this door knows of. */
export interface GitHubSettings {
  readonly token: string;
  readonly comment: 'always' | 'changes' | 'never';
  readonly requireReviewedPlan: boolean;
  readonly driftIssue: boolean;
  readonly failOnDrift: boolean;
}

/** What of a run's settings matters to the repository around it. */
export interface Concern
  extends Pick<RunOptions, 'mode' | 'file' | 'folder' | 'confined' | 'environment' | 'approvedPlanId'> {
  /** The account's SID; undefined where the run is about none, or it is not known. */
  readonly account: string | undefined;
}

/** @throws ProblemError that names every wrong input */
export function readInputs(
  get: GetInput,
  workspace: string,
  variables: NodeJS.ProcessEnv,
  event: GitHubEvent,
): RunOptions & { github: GitHubSettings } {
  const offline = (get('mode') || 'plan') === 'validate' || event.hasNoSecrets;
  const [mode, twilio, maxDeletes, failOnDrift, comment, requireReviewedPlan, driftIssue] = allOf(
    () => parseMode(get('mode') || 'plan', 'Input `mode`'),
    () => (offline ? undefined : twilioSettings(get)),
    () => parseMaxDeletes(get('max-deletes') || '20%', 'Input `max-deletes`'),
    () => flag(get, 'fail-on-drift', false),
    () => commentInput(get('comment') || 'changes'),
    () => flag(get, 'require-reviewed-plan', false),
    () => flag(get, 'drift-issue', true),
  );
  return {
    mode,
    file: fileInput(get, workspace),
    folder: workspace,
    confined: true,
    environment: optional(get('environment')),
    variables,
    needVariables: !event.hasNoSecrets,
    twilio,
    maxDeletes,
    approvedPlanId: optional(get('approved-plan-id')),
    detailedExitCode: false,
    exporting: { force: false, merge: false, scope: [], ignore: [] },
    isWatched: isWatched(event, mode),
    github: { token: get('github-token'), comment, requireReviewedPlan, driftIssue, failOnDrift },
  };
}

function commentInput(text: string): GitHubSettings['comment'] {
  if (text === 'always' || text === 'changes' || text === 'never') return text;
  throw stop('FA003', `Input \`comment\` is ${quote(text)}`, 'Write always, changes or never.');
}

/**
 * What can be told of inputs that could not be read: enough for a report, and for the comment whose plan may be stale
 * by now.
 */
export function outline(
  get: GetInput,
  workspace: string,
  event: GitHubEvent,
): Concern & { github: GitHubSettings } {
  const comment = get('comment') || 'changes';
  return {
    mode: MODES.find((candidate) => candidate === get('mode')) ?? 'plan',
    file: fileInput(get, workspace),
    folder: workspace,
    confined: true,
    environment: optional(get('environment')),
    approvedPlanId: optional(get('approved-plan-id')),
    account: event.hasNoSecrets ? undefined : accountSid(get('account-sid')),
    github: {
      token: get('github-token'),
      // A word that is not known may have been meant for none.
      comment: comment === 'always' || comment === 'changes' ? comment : 'never',
      requireReviewedPlan: false,
      driftIssue: false,
      failOnDrift: false,
    },
  };
}

function fileInput(get: GetInput, workspace: string): string {
  return pathFrom(workspace, get('file') || 'addresses.yaml');
}

function twilioSettings(get: GetInput): TwilioOptions {
  const given = {
    account: get('account-sid'),
    token: get('auth-token'),
    key: get('api-key'),
    secret: get('api-secret'),
  };
  return parseTwilio(given, NAMES, {
    region: optional(get('region')),
    edge: optional(get('edge')),
    apiUrl: optional(get('api-url')),
  });
}

function optional(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function flag(get: GetInput, name: string, fallback: boolean): boolean {
  const text = get(name);
  if (text === '') return fallback;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw stop('FA003', `Input \`${name}\` is ${quote(text)}`, 'Write true or false.');
}
