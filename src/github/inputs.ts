import {
  MODES,
  parseCredentials,
  parseMaxDeletes,
  parseMode,
  type Settings,
  type TwilioSettings,
} from '../commands/settings.ts';
import { pathFrom } from '../file/path.ts';
import { stop } from '../problem.ts';
import type { Mode } from '../report/result.ts';
import { quote } from '../text/quote.ts';
import type { GitHubEvent } from './event.ts';

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
}

/** @throws ProblemError that names the input */
export function readInputs(
  get: GetInput,
  workspace: string,
  event: GitHubEvent,
): Settings & { github: GitHubSettings } {
  const mode = parseMode(get('mode') || 'plan', 'Input `mode`');
  const offline = mode === 'validate' || event.hasNoSecrets;
  return {
    mode,
    file: fileInput(get, workspace),
    folder: workspace,
    confined: true,
    environment: optional(get('environment')),
    needVariables: !event.hasNoSecrets,
    twilio: offline ? undefined : twilioSettings(get),
    maxDeletes: parseMaxDeletes(get('max-deletes') || '20%', 'Input `max-deletes`'),
    approvedPlanId: optional(get('approved-plan-id')),
    failOnDrift: flag(get, 'fail-on-drift', false),
    detailedExitCode: false,
    exporting: { force: false, merge: false, scope: [], ignore: [] },
    isWatched: event.isWatched,
    github: {
      token: get('github-token'),
      comment: commentInput(get('comment') || 'changes'),
      requireReviewedPlan: flag(get, 'require-reviewed-plan', false),
      driftIssue: flag(get, 'drift-issue', true),
    },
  };
}

function commentInput(text: string): GitHubSettings['comment'] {
  if (text === 'always' || text === 'changes' || text === 'never') return text;
  throw stop('FA003', `Input \`comment\` is ${quote(text)}`, 'Write always, changes or never.');
}

/** Mode and file for a report on inputs that could not be read. */
export function outline(
  get: GetInput,
  workspace: string,
): { mode: Mode; file: string; environment: string | undefined } {
  const mode = MODES.find((candidate) => candidate === get('mode')) ?? 'plan';
  return { mode, file: fileInput(get, workspace), environment: optional(get('environment')) };
}

function fileInput(get: GetInput, workspace: string): string {
  return pathFrom(workspace, get('file') || 'addresses.yaml');
}

function twilioSettings(get: GetInput): TwilioSettings {
  const given = {
    account: get('account-sid'),
    token: get('auth-token'),
    key: get('api-key'),
    secret: get('api-secret'),
  };
  return {
    ...parseCredentials(given, NAMES),
    region: optional(get('region')),
    edge: optional(get('edge')),
    apiUrl: optional(get('api-url')),
  };
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
