import type { Entry, FileModel } from './model.ts';
import type { Target } from './pools.ts';
import { DESTINATIONS } from './pools.ts';
import type { Random } from './random.ts';

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined };

/** A text of the file: the same model can be written in many ways. */
export function writeFile(file: FileModel, random: Random): string {
  const text = new Text(random);
  const { environment } = file;
  const part: Record<string, Value> = {};
  const top: Record<string, Value | undefined> = { version: 1 };
  if (file.api === 'conversations' || random.chance(0.2)) top.api = file.api;
  if (environment !== undefined) part.account = file.account;
  else top.account = file.account;
  if (file.scope !== undefined) top.scope = file.scope;
  if (environment !== undefined && random.chance(0.5)) part.unlisted = file.unlisted;
  else if (file.unlisted !== 'report' || random.chance(0.3)) top.unlisted = file.unlisted;
  if (file.ignore.length > 0) top.ignore = file.ignore;
  if (file.removed.length > 0) top.removed = file.removed;
  const isFlexFlows = file.api === 'flex-flows';
  const janitors = file.entries.filter(({ janitor }) => janitor).length;
  const janitor = isFlexFlows && janitors * 2 > file.entries.length;
  if (janitor) top.defaults = { janitor: true };
  const overrides: Record<string, Value> = {};
  top.addresses = Object.fromEntries(
    file.entries.map((entry) => {
      const written = entryOf(entry, isFlexFlows, janitor, random);
      if (environment !== undefined && random.chance(0.4)) {
        overrides[entry.key] = { enabled: entry.enabled };
        written.enabled = !entry.enabled;
      }
      return [entry.key, written];
    }),
  );
  if (environment !== undefined) {
    if (Object.keys(overrides).length > 0) part.addresses = overrides;
    top.environments = { [environment]: part };
  }
  return `${text.mapping(top, 0)}\n`;
}

function entryOf(entry: Entry, isFlexFlows: boolean, janitor: boolean, random: Random) {
  const written: Record<string, Value | undefined> = {};
  if (entry.name !== entry.key || random.chance(0.5)) written.name = entry.name;
  if (entry.was !== undefined)
    written.was = entry.was.length === 1 && random.chance(0.5) ? entry.was[0] : entry.was;
  if (entry.sid !== undefined) written.sid = entry.sid;
  if (entry.deploymentKey !== undefined) written.deploymentKey = entry.deploymentKey;
  if (entry.site !== undefined) {
    written.website = entry.site;
    written.locale = 'en';
  }
  if (!entry.enabled || random.chance(0.2)) written.enabled = entry.enabled;
  if (isFlexFlows) {
    if (entry.janitor !== janitor || random.chance(0.2)) written.janitor = entry.janitor;
    if (entry.longLived || random.chance(0.2)) written.longLived = entry.longLived;
    if (entry.contactIdentity !== undefined) written.contactIdentity = entry.contactIdentity;
  }
  if (entry.unmanaged !== undefined) written.unmanaged = entry.unmanaged;
  written[entry.target.kind] = targetOf(entry.target, isFlexFlows, random);
  return written;
}

function targetOf(target: Target, isFlexFlows: boolean, random: Random): Value {
  const said = (one: { sid: string; name: string }) => (random.chance(0.3) ? one.sid : one.name);
  if (target.kind === 'studio') {
    if (target.retryCount === 3 && random.chance(0.6)) return said(target.flow);
    return { flow: said(target.flow), retryCount: target.retryCount };
  }
  if (target.kind === 'webhook') {
    const { written } = target.url;
    if (!isFlexFlows || (target.retryCount === 3 && random.chance(0.6)))
      return random.chance(0.6) ? written : { url: written };
    return { url: written, retryCount: target.retryCount };
  }
  const { workflow, channel, priority, timeout } = target;
  return {
    workspace: said(DESTINATIONS.workspace),
    workflow: said(workflow),
    ...(channel.name === 'default' && random.chance(0.5) ? {} : { channel: said(channel) }),
    ...(priority === 0 && random.chance(0.5) ? {} : { priority }),
    ...(timeout === 86_400 && random.chance(0.5) ? {} : { timeout }),
  };
}

/** Writes YAML in block and flow style, and with every kind of quotes that a value allows. */
class Text {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  mapping(value: { readonly [key: string]: Value | undefined }, depth: number): string {
    const indent = '  '.repeat(depth);
    const lines = Object.entries(value).flatMap(([key, item]) =>
      item === undefined
        ? []
        : [`${indent}${/^[a-z][\w.-]*$/i.test(key) ? key : JSON.stringify(key)}:${this.#item(item, depth)}`],
    );
    return lines.join('\n');
  }

  #item(item: Value, depth: number): string {
    if (typeof item !== 'object') return ` ${this.#scalar(item)}`;
    if (Array.isArray(item)) {
      if (this.#random.chance(0.4)) return ` [${item.map((one) => this.#quoted(one)).join(', ')}]`;
      const indent = '  '.repeat(depth + 1);
      return item.map((one) => `\n${indent}- ${this.#scalar(one)}`).join('');
    }
    const mapping = item as { readonly [key: string]: Value | undefined };
    if (Object.keys(mapping).length === 0) return ' {}';
    if (depth > 1 && this.#random.chance(0.5)) {
      const parts = Object.entries(mapping).map(([key, one]) => `${key}: ${this.#quoted(one)}`);
      return ` { ${parts.join(', ')} }`;
    }
    return `\n${this.mapping(mapping, depth + 1)}`;
  }

  #quoted(value: unknown): string {
    return JSON.stringify(value);
  }

  #scalar(value: unknown): string {
    if (typeof value !== 'string') return String(value);
    const isPlain =
      /^[A-Za-z][A-Za-z0-9 ./?=&$_{}-]*[A-Za-z0-9)]$/.test(value) &&
      !/^(yes|no|on|off|true|false|null|y|n)$/i.test(value);
    if (isPlain && this.#random.chance(0.6)) return value;
    if (/^[\x20-\x7e]*$/.test(value) && this.#random.chance(0.4)) return `'${value.replaceAll("'", "''")}'`;
    return JSON.stringify(value);
  }
}
