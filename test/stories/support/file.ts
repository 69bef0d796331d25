import { stringify } from 'yaml';

/** An entry as in the file, or its name. By default, it goes to "Webchat Flow". */
export type Entry = string | { readonly name?: string; readonly [field: string]: unknown };
/** Key → entry; null removes one from the file. */
export type Entries = Readonly<Record<string, Entry | null>>;

/** The top level of the file without its addresses; null removes a setting. */
export interface Settings {
  readonly unlisted?: 'report' | 'disable' | 'delete';
  readonly [setting: string]: unknown;
}

export interface FileParts {
  readonly settings: Settings;
  readonly entries: Readonly<Record<string, Entry>>;
}

const without = <T>(record: Readonly<Record<string, T | null>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter((pair): pair is [string, T] => pair[1] !== null));

export function edited({ settings, entries }: FileParts, changed: Entries, set: Settings = {}): FileParts {
  return {
    settings: without({ ...settings, ...set }),
    entries: without<Entry>({ ...entries, ...changed }),
  };
}

/** One field per line, and an empty line after each entry, so that changes of two entries merge. */
export function fileText({ settings, entries }: FileParts, account: string): string {
  const addresses = Object.entries(entries).map(([key, entry]) => {
    const fields = typeof entry === 'string' ? { name: entry } : entry;
    const isSent = 'studio' in fields || 'webhook' in fields || 'task' in fields;
    const text = stringify({ [key]: isSent ? fields : { ...fields, studio: 'Webchat Flow' } });
    return `${text.replace(/^/gm, '  ').trimEnd()}\n\n`;
  });
  const top = stringify({ version: 1, account, ...settings });
  return `${top}${addresses.length === 0 ? 'addresses: {}\n' : `addresses:\n${addresses.join('')}`}`;
}
