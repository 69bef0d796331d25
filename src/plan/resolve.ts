import { type Field, INTEGRATION, keyOf, NAME, type ReferenceField } from '../address/field.ts';
import { type Kind, writtenPath } from '../address/kind.ts';
import { KINDS } from '../address/kinds.ts';
import { candidates, type LookUps, type Named } from '../address/look-ups.ts';
import { RESOURCES } from '../address/resource.ts';
import { canonicalSid } from '../address/sid.ts';
import type { Value, Values } from '../address/value.ts';
import { WebhookUrl } from '../address/webhook-url.ts';
import { type AddressesFile, atEntry, type Entry, type WrittenValue } from '../file/addresses-file.ts';
import { ambiguousTarget, missingTarget, unpublishedFlow } from '../messages/targets.ts';
import { type At, located, type Place, type Problem } from '../problem.ts';
import { compareNaturally } from '../text/compare.ts';
import { nearestFirst } from '../text/near.ts';
import type { Desired, DesiredAddress, SentVariable } from './desired.ts';

export interface Resolved {
  readonly desired: Desired;
  readonly problems: readonly Problem[];
  /** SID → friendly name of everything that was looked up. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Replaces names by SIDs, and checks that the SIDs exist. A name that cannot be resolved is a problem with its line and
 * the SIDs of the candidates; nothing is guessed.
 *
 * @param accountValues values that the account supplies where the file has none
 */
export function resolve(
  file: string,
  { api, shared, entries, ...rest }: AddressesFile,
  lookUps: LookUps,
  accountValues: Values,
): Resolved {
  const kind = KINDS[api];
  const resolver = new Resolver(kind, lookUps);
  const unresolved = new Set<string>();
  const addresses = entries.map((entry) => {
    const values = resolver.values(entry);
    if (values === undefined) unresolved.add(entry.key);
    for (const [path, value] of supplied(kind, accountValues)) values?.set(path, value);
    for (const [path, { value }] of shared) values?.set(path, value);
    return toAddress(kind, entry, values ?? valuesOfAny(kind, entry));
  });
  return {
    desired: { ...rest, kind, file, addresses, unresolved },
    problems: resolver.problems,
    names: namesOf(lookUps),
  };
}

/** The account's values for fields that are compared though the file does not have them. */
function supplied({ fields }: Kind, accountValues: Values): [string, Value][] {
  return fields.flatMap((field): [string, Value][] => {
    const value = accountValues.get(field.path);
    return field.type === 'sid' && field.isAccountDefault && value !== undefined ? [[field.path, value]] : [];
  });
}

/** The values that do not depend on the integration: all that is known where the target cannot be resolved. */
function valuesOfAny({ fields }: Kind, entry: Entry): Values {
  const ofAny = fields.filter(({ path, integration }) => path !== INTEGRATION && integration === undefined);
  return new Map(
    ofAny.flatMap(({ path }) => {
      const written = entry.values.get(path);
      return written === undefined ? [] : [[path, written.value] as const];
    }),
  );
}

function toAddress(kind: Kind, entry: Entry, values: Values): DesiredAddress {
  return {
    ...entry,
    name: entry.name.value,
    namePlace: entry.name.place,
    places: new Map(Array.from(entry.values, ([path, written]) => [path, written.place])),
    websites: entry.websites.map(({ value }) => value),
    locales: entry.locales.map(({ value }) => value),
    values,
    sends: sentVariables(entry, values),
    unmanaged: unmanagedPaths(kind, entry, values.get(INTEGRATION)),
  };
}

function sentVariables(entry: Entry, values: Values): SentVariable[] {
  return [...entry.values].flatMap(([field, { variables, place }]) => {
    const url = values.get(field);
    if (variables === undefined || !(url instanceof WebhookUrl)) return [];
    const host = variables.host ?? url.shownHost;
    return variables.names.map((variable) => ({ variable, host, place, field }));
  });
}

/** `enabled` is a field, `retryCount` that of any integration, `studio` the whole integration where the entry has it. */
function unmanagedPaths(kind: Kind, { unmanaged }: Entry, integration: Value | undefined): Set<string> {
  const isMeant = (field: Field) =>
    unmanaged.some((word) => {
      if (word === field.path || word === keyOf(field)) return true;
      return word === integration && (field.path === INTEGRATION || field.integration === integration);
    });
  return new Set(kind.fields.filter(isMeant).map(({ path }) => path));
}

/** The target of an entry cannot be resolved, or a new address lacks a value: the SID is known nevertheless. */
export const isAboutTarget = ({ code }: Pick<Problem, 'code'>): boolean => /^FA21[0134]$/.test(code);

export function namesOf(lookUps: LookUps): ReadonlyMap<string, string> {
  const { studioFlows = [], workspaces = [], parts } = lookUps;
  const inWorkspaces = [...parts.values()].flatMap(({ workflows, channels }) => [...workflows, ...channels]);
  return new Map([...studioFlows, ...workspaces, ...inWorkspaces].map(({ sid, name }) => [sid, name]));
}

class Resolver {
  readonly problems: Problem[] = [];
  readonly #kind: Kind;
  readonly #lookUps: LookUps;

  constructor(kind: Kind, lookUps: LookUps) {
    this.#kind = kind;
    this.#lookUps = lookUps;
  }

  /** The values of an entry with its references resolved; undefined where one cannot be. */
  values(entry: Entry): Map<string, Value> | undefined {
    const values = new Map<string, Value>([[NAME, entry.name.value]]);
    let isResolved = true;
    for (const field of this.#kind.fields) {
      const written = entry.values.get(field.path);
      if (written === undefined) continue;
      const value = this.#value(entry, field, written, values);
      if (value === undefined) isResolved = false;
      else values.set(field.path, value);
    }
    return isResolved ? values : undefined;
  }

  #value(entry: Entry, field: Field, written: WrittenValue, before: Values): Value | undefined {
    const { value, secrets = [], pieces } = written;
    if (field.type === 'url') return WebhookUrl.withSecrets(String(value), secrets, pieces);
    if (field.type !== 'reference') return value;
    const within = field.within === undefined ? '' : before.get(field.within);
    // The resource that it belongs to is unknown, which has been reported.
    if (typeof within !== 'string') return undefined;
    const found = this.#find(entry, field, String(value), written.place, within);
    if (found?.published === false) this.#unpublished(entry, field, written.place, found);
    return found?.[field.holds];
  }

  #find(
    entry: Entry,
    field: ReferenceField,
    written: string,
    place: Place,
    within: string,
  ): Named | undefined {
    const what = RESOURCES[field.resource].name;
    const all = candidates(this.#lookUps, field.resource, within);
    const bySid = all.find(({ sid }) => sid === canonicalSid(written));
    if (bySid !== undefined) return bySid;
    const named = all.filter(({ name }) => name === written);
    if (named.length === 1) return named[0];
    const at = this.#at(entry, field, place);
    if (named.length > 1) {
      const sids = named.map(({ sid }) => sid).sort();
      this.problems.push(located(ambiguousTarget(entry.key, what, written, sids), at));
      return undefined;
    }
    this.problems.push(located(missingTarget(entry.key, what, written, suggestions(written, all)), at));
    return undefined;
  }

  #unpublished(entry: Entry, field: ReferenceField, place: Place, flow: Named): void {
    this.problems.push(located(unpublishedFlow(entry.key, flow), this.#at(entry, field, place)));
  }

  #at(entry: Entry, field: ReferenceField, place: Place): At {
    return atEntry(entry, place, writtenPath(this.#kind, field));
  }
}

function suggestions(written: string, all: readonly Named[]) {
  return {
    near: nearestFirst(written, all, ({ name }) => name),
    all: [...all].sort((a, b) => compareNaturally(a.name, b.name)),
  };
}
