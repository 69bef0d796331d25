import { DEFAULTS } from '../address/address.ts';
import type { Entry, Placed, UnmanagedField, WrittenIntegration } from './desired.ts';
import type { Finding, PlaceOf } from './finding.ts';
import { integrationOf } from './merge.ts';
import { child, type MapItem, type MapNode, mapOf, type Tree, textOf } from './tree.ts';
import { fillVariables } from './variables.ts';

export interface EntryContext {
  readonly placeOf: PlaceOf;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** False where the run has no secrets to fill in: a missing variable is then no problem. */
  readonly needVariables: boolean;
  readonly findings: Finding[];
}

/** A merged entry, which the schema has accepted, as data; undefined where it says nowhere for its chats to go. */
export function readEntry(key: string, item: MapItem, context: EntryContext): Entry | undefined {
  const map = mapOf(item.node);
  if (map === undefined) return undefined;
  const integration = readIntegration(key, item, map, context);
  if (integration === undefined) return undefined;
  const { placeOf } = context;
  return {
    key,
    place: placeOf(item.keyAt),
    name: placedText(map, 'name', placeOf) ?? { value: key, place: placeOf(item.keyAt) },
    sid: placedText(map, 'sid', placeOf),
    was: placedText(map, 'was', placeOf),
    websites: placedTexts(child(map, 'website'), placeOf),
    locales: placedTexts(child(map, 'locale'), placeOf),
    enabled: flag(map, 'enabled') ?? DEFAULTS.enabled,
    janitor: flag(map, 'janitor') ?? DEFAULTS.janitor,
    longLived: flag(map, 'longLived') ?? DEFAULTS.longLived,
    contactIdentity: placedText(map, 'contactIdentity', placeOf)?.value,
    integration,
    unmanaged: texts(child(map, 'unmanaged')) as UnmanagedField[],
  };
}

/** What only seems to be missing in an entry that the schema does not accept. */
const CONSEQUENCES = new Set(['FA111', 'FA120']);

/**
 * An entry that the schema has not accepted, as far as it can be read, so that what is right with it is judged in
 * the same run; undefined where it is not even known which address is meant.
 *
 * @param wrong the offsets of the values that are not accepted
 */
export function readFaultyEntry(
  key: string,
  item: MapItem,
  context: EntryContext,
  wrong: ReadonlySet<number>,
): Entry | undefined {
  const map = mapOf(item.node);
  const name = child(map, 'name');
  const isNamed = name === undefined || (textOf(name) !== undefined && !wrong.has(name.at));
  if (map === undefined || !isNamed) return undefined;
  const findings: Finding[] = [];
  const sound = { ...item, node: withoutTexts(map, wrong) };
  const entry = readEntry(key, sound, { ...context, findings }) ?? readEntry(key, toNowhere(sound), context);
  context.findings.push(...findings.filter(({ code }) => !CONSEQUENCES.has(code)));
  return entry;
}

function withoutTexts(tree: MapNode, wrong: ReadonlySet<number>): MapNode {
  const isSound = (node: Tree) => textOf(node) === undefined || !wrong.has(node.at);
  const prune = (node: Tree): Tree => {
    if (node.kind === 'map') return withoutTexts(node, wrong);
    return node.kind === 'list' ? { ...node, items: node.items.filter(isSound) } : node;
  };
  const items = [...tree.items].filter(([, { node }]) => isSound(node));
  return { ...tree, items: new Map(items.map(([key, item]) => [key, { ...item, node: prune(item.node) }])) };
}

/** The entry with a place for its chats about which nothing is to be said. */
function toNowhere(item: MapItem & { readonly node: MapNode }): MapItem {
  const items = new Map([...item.node.items].filter(([key]) => !['studio', 'webhook', 'task'].includes(key)));
  const nowhere: Tree = { kind: 'scalar', value: 'https://example.com', at: item.keyAt };
  return {
    ...item,
    node: { ...item.node, items: items.set('webhook', { keyAt: item.keyAt, node: nowhere }) },
  };
}

function readIntegration(
  key: string,
  item: MapItem,
  map: MapNode,
  context: EntryContext,
): WrittenIntegration | undefined {
  const found = integrationOf(map);
  const path = ['addresses', key];
  if (found === undefined) {
    context.findings.push({
      code: 'FA120',
      message: `${key} does not say where its chats go`,
      remedy: 'Write one of studio, webhook and task, here or under `defaults`.',
      at: item.keyAt,
      path,
    });
    return undefined;
  }
  const { placeOf } = context;
  const need = (part: string, what: string): Placed<string> | undefined => {
    const text = placedText(found.map, part, placeOf);
    if (text === undefined) {
      context.findings.push({
        code: 'FA111',
        message: `${found.kind} of ${key} has no ${part}`,
        remedy: what,
        at: found.keyAt,
        path: [...path, found.kind],
      });
    }
    return text;
  };
  const retryCount = wholeNumber(found.map, 'retryCount') ?? DEFAULTS.retryCount;
  if (found.kind === 'studio') {
    const flow = need('flow', 'Write the SID (FW…) or friendly name of the Studio Flow.');
    return flow && { kind: 'studio', flow, retryCount };
  }
  if (found.kind === 'webhook') {
    const url = need('url', 'Write the URL that receives the chats.');
    return (
      url && {
        kind: 'webhook',
        ...fillUrl(url, child(found.map, 'url')?.at ?? found.keyAt, path, context),
        retryCount,
      }
    );
  }
  const workspace = need('workspace', 'Write the SID (WS…) or friendly name of the TaskRouter workspace.');
  const workflow = need('workflow', 'Write the SID (WW…) or friendly name of the workflow.');
  if (workspace === undefined || workflow === undefined) return undefined;
  return {
    kind: 'task',
    workspace,
    workflow,
    channel: placedText(found.map, 'channel', placeOf) ?? {
      value: DEFAULTS.channel,
      place: placeOf(found.keyAt),
    },
    priority: wholeNumber(found.map, 'priority') ?? DEFAULTS.priority,
    timeout: wholeNumber(found.map, 'timeout') ?? DEFAULTS.timeout,
    creationOnMessage: flag(found.map, 'creationOnMessage'),
  };
}

function fillUrl(
  url: Placed<string>,
  at: number,
  path: readonly string[],
  context: EntryContext,
): Omit<Extract<WrittenIntegration, { kind: 'webhook' }>, 'kind' | 'retryCount'> {
  const filled = fillVariables(url.value, context.variables);
  if (context.needVariables) {
    for (const name of filled.missing) {
      context.findings.push({
        code: 'FA129',
        message: `Environment variable ${name} is not set`,
        remedy: `Give this step \`env: { ${name}: … }\` (at a desk: export ${name}=…), or write $\${${name}} for the text itself.`,
        at,
        path: [...path, 'webhook', 'url'],
      });
    }
  }
  return {
    url: { value: filled.text, place: url.place },
    secrets: filled.values,
    isUnfilled: filled.missing.length > 0,
  };
}

export function placedText(map: MapNode, key: string, placeOf: PlaceOf): Placed<string> | undefined {
  const node = child(map, key);
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  return { value: node.value, place: placeOf(node.at) };
}

/** A text, or a list of texts, as a list. */
export function placedTexts(tree: Tree | undefined, placeOf: PlaceOf): Placed<string>[] {
  if (tree === undefined) return [];
  const nodes = tree.kind === 'list' ? tree.items : [tree];
  return nodes.flatMap((node) =>
    node.kind === 'scalar' && typeof node.value === 'string'
      ? [{ value: node.value, place: placeOf(node.at) }]
      : [],
  );
}

function texts(tree: Tree | undefined): string[] {
  if (tree === undefined) return [];
  const nodes = tree.kind === 'list' ? tree.items : [tree];
  return nodes.flatMap((node) =>
    node.kind === 'scalar' && typeof node.value === 'string' ? [node.value] : [],
  );
}

function flag(map: MapNode, key: string): boolean | undefined {
  const node = child(map, key);
  return node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined;
}

function wholeNumber(map: MapNode, key: string): number | undefined {
  const node = child(map, key);
  return node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
}
