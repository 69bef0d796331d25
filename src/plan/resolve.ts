import type { Integration } from '../address/address.ts';
import type { Field } from '../address/fields.ts';
import { WebhookUrl } from '../address/webhook-url.ts';
import type { DesiredFile, Entry, Placed, UnmanagedField } from '../file/desired.ts';
import type { Problem } from '../problem.ts';
import { isNear } from '../text/near.ts';
import { quote } from '../text/quote.ts';
import type { Desired, DesiredAddress } from './desired.ts';
import type { LookUps, Named } from './look-ups.ts';

export interface Resolved {
  readonly desired: Desired;
  readonly problems: readonly Problem[];
  /** SID → friendly name of all that was looked up. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Puts SIDs in place of names, and sees to it that the SIDs exist. Entries whose names cannot be resolved are
 * problems with the entry's line and the candidates' SIDs; nothing is guessed.
 */
export function resolve(file: string, desired: DesiredFile, lookUps: LookUps): Resolved {
  const resolver = new Resolver(lookUps);
  const unclear = new Set<string>();
  const addresses = desired.entries.map((entry) => {
    const integration = resolver.integration(entry);
    if (integration === undefined) unclear.add(entry.key);
    return toAddress(entry, integration ?? NOWHERE[entry.integration.kind], desired.chatService?.value);
  });
  return {
    desired: {
      file,
      environment: desired.environment,
      account: desired.account,
      scope: desired.scope,
      unlisted: desired.unlisted,
      ignore: desired.ignore,
      removed: desired.removed,
      addresses,
      unclear,
    },
    problems: resolver.problems,
    names: namesOf(lookUps),
  };
}

/** Stands for what could not be resolved; such an entry claims its address, and no change is made of it. */
const NOWHERE: Readonly<Record<Integration['kind'], Integration>> = {
  studio: { kind: 'studio', flow: '', retryCount: 0 },
  webhook: { kind: 'webhook', url: new WebhookUrl(''), retryCount: 0 },
  task: {
    kind: 'task',
    workspace: '',
    workflow: '',
    channel: '',
    priority: 0,
    timeout: 0,
    creationOnMessage: undefined,
  },
};

function toAddress(entry: Entry, integration: Integration, chatService: string | undefined): DesiredAddress {
  return {
    key: entry.key,
    place: entry.place,
    namePlace: entry.name.place,
    sid: entry.sid,
    was: entry.was,
    websites: entry.websites.map(({ value }) => value),
    locales: entry.locales.map(({ value }) => value),
    settings: {
      name: entry.name.value,
      chatService,
      contactIdentity: entry.contactIdentity,
      enabled: entry.enabled,
      janitor: entry.janitor,
      longLived: entry.longLived,
      integration,
    },
    unmanaged: new Set(entry.unmanaged.flatMap((field) => fieldsOf(field, integration.kind))),
  };
}

const WHOLE: Readonly<Record<Integration['kind'], readonly Field[]>> = {
  studio: ['integration', 'studio.flow', 'studio.retryCount'],
  webhook: ['integration', 'webhook.url', 'webhook.retryCount'],
  task: [
    'integration',
    'task.workspace',
    'task.workflow',
    'task.channel',
    'task.priority',
    'task.timeout',
    'task.creationOnMessage',
  ],
};

function fieldsOf(field: UnmanagedField, kind: Integration['kind']): readonly Field[] {
  switch (field) {
    case 'studio':
    case 'webhook':
    case 'task':
      return field === kind ? WHOLE[kind] : [];
    case 'retryCount':
      return ['studio.retryCount', 'webhook.retryCount'];
    case 'channel':
    case 'priority':
    case 'timeout':
    case 'creationOnMessage':
      return [`task.${field}`];
    default:
      return [field];
  }
}

function namesOf(lookUps: LookUps): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (list: readonly Named[] | undefined) => {
    for (const { sid, name } of list ?? []) names.set(sid, name);
  };
  add(lookUps.studioFlows);
  add(lookUps.workspaces);
  for (const { workflows, channels } of lookUps.parts.values()) {
    add(workflows);
    add(channels);
  }
  return names;
}

class Resolver {
  readonly problems: Problem[] = [];
  readonly #lookUps: LookUps;

  constructor(lookUps: LookUps) {
    this.#lookUps = lookUps;
  }

  integration(entry: Entry): Integration | undefined {
    const written = entry.integration;
    if (written.kind === 'webhook') {
      const url = WebhookUrl.withSecrets(written.url.value, written.secrets);
      return { kind: 'webhook', url, retryCount: written.retryCount };
    }
    if (written.kind === 'studio') {
      const flow = this.#find(entry, 'studio', 'Studio Flow', written.flow, this.#lookUps.studioFlows ?? []);
      if (flow === undefined) return undefined;
      if (!flow.published) this.#unpublished(entry, written.flow, flow);
      return { kind: 'studio', flow: flow.sid, retryCount: written.retryCount };
    }
    const workspace = this.#find(
      entry,
      'task.workspace',
      'workspace',
      written.workspace,
      this.#lookUps.workspaces ?? [],
    );
    if (workspace === undefined) return undefined;
    const parts = this.#lookUps.parts.get(workspace.sid) ?? { workflows: [], channels: [] };
    const workflow = this.#find(entry, 'task.workflow', 'workflow', written.workflow, parts.workflows);
    const channel = this.#find(entry, 'task.channel', 'task channel', written.channel, parts.channels);
    if (workflow === undefined || channel === undefined) return undefined;
    const { priority, timeout, creationOnMessage } = written;
    return {
      kind: 'task',
      workspace: workspace.sid,
      workflow: workflow.sid,
      channel: channel.name,
      priority,
      timeout,
      creationOnMessage,
    };
  }

  #find(
    entry: Entry,
    field: string,
    what: string,
    wanted: Placed<string>,
    candidates: readonly Named[],
  ): Named | undefined {
    const bySid = candidates.find(({ sid }) => sid.toLowerCase() === wanted.value.toLowerCase());
    if (bySid !== undefined) return bySid;
    const named = candidates.filter(({ name }) => name === wanted.value);
    if (named.length === 1) return named[0];
    const at = { place: wanted.place, path: `addresses.${entry.key}.${field}`, entry: entry.key };
    if (named.length > 1) {
      const sids = named.map(({ sid }) => sid).sort();
      this.problems.push({
        code: 'FA211',
        severity: 'error',
        message: `${quote(wanted.value)} of ${entry.key} is the name of ${named.length} ${what}s: ${sids.join(', ')}`,
        remedy: `Write the SID of the one that is meant: ${sids[0]}.`,
        ...at,
      });
      return undefined;
    }
    this.problems.push({
      code: 'FA210',
      severity: 'error',
      message: `There is no ${what} ${quote(wanted.value)} in this account, as ${entry.key} asks for`,
      remedy: suggestion(wanted.value, what, candidates),
      ...at,
    });
    return undefined;
  }

  #unpublished(entry: Entry, wanted: Placed<string>, flow: Named): void {
    this.problems.push({
      code: 'FA212',
      severity: 'warning',
      message: `Studio Flow ${quote(flow.name)} (${flow.sid}) of ${entry.key} was never published: its chats go unanswered`,
      remedy: 'Publish it in Studio.',
      place: wanted.place,
      path: `addresses.${entry.key}.studio`,
      entry: entry.key,
    });
  }
}

const MOST_SUGGESTIONS = 5;

function suggestion(wanted: string, what: string, candidates: readonly Named[]): string {
  const show = ({ sid, name }: Named) => `${quote(name)} (${sid})`;
  const near = candidates.filter(({ name }) => isNear(name, wanted)).slice(0, MOST_SUGGESTIONS);
  if (near.length > 0) return `Did you mean ${near.map(show).join(' or ')}?`;
  if (candidates.length === 0) return `The account has no ${what} yet: make it first.`;
  const some = [...candidates].sort((a, b) => (a.name < b.name ? -1 : 1)).slice(0, MOST_SUGGESTIONS);
  const more = candidates.length - some.length;
  return `There is: ${some.map(show).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
