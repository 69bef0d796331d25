import { DEFAULTS, type LiveAddress } from '../address/address.ts';
import { scalar } from '../file/scalar.ts';
import type { LookUps, Named } from '../plan/look-ups.ts';
import { visible } from '../text/quote.ts';
import { guessLocale, guessWebsite } from './guess.ts';
import { type Variable, writeUrl } from './placeholders.ts';

/** Values that entries need not write, since the file's defaults, or Twilio's, say so. */
export interface Baseline {
  readonly enabled: boolean;
  readonly janitor: boolean;
  readonly longLived: boolean;
  readonly contactIdentity: string;
  /** By kind: the file's defaults may hold one of them. */
  readonly retryCount: Readonly<Record<'studio' | 'webhook', number>>;
  readonly task: { readonly channel: string; readonly priority: number; readonly timeout: number };
  readonly creationOnMessage: boolean;
}

export const PLAIN_BASELINE: Baseline = {
  enabled: DEFAULTS.enabled,
  janitor: DEFAULTS.janitor,
  longLived: DEFAULTS.longLived,
  contactIdentity: '',
  retryCount: { studio: DEFAULTS.retryCount, webhook: DEFAULTS.retryCount },
  task: { channel: DEFAULTS.channel, priority: DEFAULTS.priority, timeout: DEFAULTS.timeout },
  creationOnMessage: false,
};

/** An entry as lines of YAML, without the indentation of `addresses`. */
export interface Draft {
  readonly key: string;
  readonly sid: string;
  readonly lines: readonly string[];
  readonly variables: readonly Variable[];
}

/** Writes a live address as an entry; undefined where the format cannot say where its chats go. */
export function draft(
  address: LiveAddress,
  key: string,
  lookUps: LookUps,
  baseline: Baseline,
  takenVariables: Set<string>,
): Draft | undefined {
  const integration = integrationLines(address, key, lookUps, baseline, takenVariables);
  if (integration === undefined || address.enabled === null) return undefined;
  const website = guessWebsite(address.name);
  const locale = guessLocale(address.name);
  return {
    key,
    sid: address.sid,
    variables: integration.variables,
    lines: [
      `${key}:`,
      `  sid: ${address.sid}`,
      ...(address.name === key ? [] : [`  name: ${scalar(address.name)}`]),
      ...(website === undefined ? [] : [`  # website: ${website} # a guess from the name`]),
      ...(locale === undefined ? [] : [`  # locale: ${locale} # a guess from the name`]),
      ...integration.lines.map((line) => `  ${line}`),
      ...differing('enabled', address.enabled, baseline.enabled),
      ...differing('janitor', address.janitor, baseline.janitor),
      ...differing('longLived', address.longLived, baseline.longLived),
      ...differing('contactIdentity', address.contactIdentity, baseline.contactIdentity),
    ],
  };
}

function differing(key: string, value: boolean | string, baseline: boolean | string): string[] {
  if (value === baseline) return [];
  return [`  ${key}: ${typeof value === 'string' ? scalar(value) : value}`];
}

interface Written {
  readonly lines: readonly string[];
  readonly variables: readonly Variable[];
}

function integrationLines(
  address: LiveAddress,
  key: string,
  lookUps: LookUps,
  baseline: Baseline,
  takenVariables: Set<string>,
): Written | undefined {
  const { integration } = address;
  switch (integration.kind) {
    case 'unknown':
      return undefined;
    case 'studio': {
      const flow = reference(integration.flow, lookUps.studioFlows ?? []);
      const retry =
        integration.retryCount === baseline.retryCount.studio
          ? []
          : [`retryCount: ${integration.retryCount}`];
      const value = retry.length === 0 ? flow.text : `{ ${[`flow: ${flow.text}`, ...retry].join(', ')} }`;
      return { lines: [`studio: ${value}${flow.comment}`], variables: [] };
    }
    case 'webhook': {
      const url = writeUrl(integration.url.reveal(), key, takenVariables);
      const retry =
        integration.retryCount === baseline.retryCount.webhook
          ? []
          : [`retryCount: ${integration.retryCount}`];
      const text = scalar(url.text);
      const value = retry.length === 0 ? text : `{ ${[`url: ${text}`, ...retry].join(', ')} }`;
      return { lines: [`webhook: ${value}`], variables: url.variables };
    }
    case 'task': {
      const parts = lookUps.parts.get(integration.workspace);
      const workspace = reference(integration.workspace, lookUps.workspaces ?? []);
      const workflow = reference(integration.workflow, parts?.workflows ?? []);
      const { channel, priority, timeout } = integration;
      const creation = integration.creationOnMessage === true;
      return {
        lines: [
          'task:',
          `  workspace: ${workspace.text}${workspace.comment}`,
          `  workflow: ${workflow.text}${workflow.comment}`,
          ...(channel === baseline.task.channel ? [] : [`  channel: ${scalar(channel)}`]),
          ...(priority === baseline.task.priority ? [] : [`  priority: ${priority}`]),
          ...(timeout === baseline.task.timeout ? [] : [`  timeout: ${timeout}`]),
          ...(creation === baseline.creationOnMessage ? [] : [`  creationOnMessage: ${creation}`]),
        ],
        variables: [],
      };
    }
  }
}

/** By name with the SID as a comment; by SID with the name as a comment where the name says not enough. */
function reference(sid: string, candidates: readonly Named[]): { text: string; comment: string } {
  const found = candidates.find((candidate) => candidate.sid === sid);
  if (found === undefined) return { text: scalar(sid), comment: '' };
  const unclear = candidates.some((other) => other.sid !== sid && other.name === found.name);
  const odd =
    found.name === '' || found.name.trim() !== found.name || /^[A-Z]{2}[0-9a-f]{32}$/i.test(found.name);
  if (unclear || odd) return { text: sid, comment: ` # ${comment(found.name)}` };
  return { text: scalar(found.name), comment: ` # ${sid}` };
}

/** Text from outside in a comment: it stays on its line. */
export function comment(text: string): string {
  const line = visible(text);
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
}
