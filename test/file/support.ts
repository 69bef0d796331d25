import type { AddressesFile, Entry } from '../../src/file/addresses-file.ts';
import { type Loaded, type LoadOptions, load } from '../../src/file/load.ts';

/** Loads a file as a plan does, but for what `differs`. */
export function loaded(text: string, differs: Partial<LoadOptions> = {}): Loaded {
  return load(text, {
    file: 'addresses.yaml',
    environment: undefined,
    allEnvironments: false,
    variables: {},
    missingVariables: 'error',
    ...differs,
  });
}

/** `FA110 3:5` for each problem, in the order in which they are reported. */
export function inShort({ problems }: Loaded): string[] {
  return problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}

/** The file as data. Throws where it has problems. */
export function desired(text: string, differs: Partial<LoadOptions> = {}): AddressesFile {
  const { desired: file, problems } = loaded(text, differs);
  if (file === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  return file;
}

/** One entry of a file of lines after `version: 1`, in an environment or none. */
export function entry(key: string, lines: readonly string[], environment?: string): Entry {
  const { entries } = desired(['version: 1', ...lines].join('\n'), { environment });
  const found = entries.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
}

/** Field path → value, of an entry. */
export const valuesOf = (entry: Entry | undefined): Record<string, unknown> =>
  Object.fromEntries([...(entry?.values ?? [])].map(([path, { value }]) => [path, value]));
