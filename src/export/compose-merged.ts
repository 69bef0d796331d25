import type { LiveAddress } from '../address/address.ts';
import { addressesPath } from '../file/addresses-file.ts';
import { readDefaults } from '../file/defaults.ts';
import { stop } from '../problem.ts';
import { type Composition, composeEntries } from './compose.ts';
import { EditableFile } from './editable-file.ts';
import type { EntryContext } from './entry-lines.ts';

/**
 * The file's text with an entry more for each address that the format can say.
 *
 * @throws ProblemError where the file is written so that no lines can be added
 */
export function composeMerged(
  text: string,
  environment: string | undefined,
  addresses: readonly LiveAddress[],
  { kind, lookUps }: Pick<EntryContext, 'kind' | 'lookUps'>,
): Composition {
  const file = new EditableFile(text);
  const path = addressesPath(environment);
  // A key that the environment leaves out is taken all the same.
  const keys = new Set([...file.keys(['addresses']), ...file.keys(path)]);
  const context = { kind, lookUps, defaults: readDefaults(kind, text, environment) };
  const entries = composeEntries(addresses, context, keys, variablesIn(text));
  const lines = entries.flatMap((entry) => ['', ...entry.lines]);
  if (entries.length > 0 && !file.append(path, lines)) {
    throw stop(
      'FA152',
      `\`${path.join('.')}\` of the file is written in braces or as an alias, and lines cannot be added to it`,
      'Write it as a block: a line for each key, indented.',
    );
  }
  return { text: file.result(), entries };
}

function variablesIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g), (match) => match[1] ?? ''));
}
