import type { LiveAddress } from '../address/address.ts';
import { addressesPath } from '../file/addresses-file.ts';
import { readDefaults } from '../file/defaults.ts';
import { unextendableMapping } from '../messages/export.ts';
import { stop } from '../problem.ts';
import { type Composition, composeEntries } from './compose.ts';
import { EditableFile } from './editable-file.ts';
import type { EntryContext } from './entry-lines.ts';

/**
 * The file's text with a new entry for each address that the format can express.
 *
 * @throws ProblemError where the layout of the file allows no lines to be added
 */
export function composeMerged(
  text: string,
  environment: string | undefined,
  addresses: readonly LiveAddress[],
  { kind, lookUps }: Pick<EntryContext, 'kind' | 'lookUps'>,
): Composition {
  const file = new EditableFile(text);
  const path = addressesPath(environment);
  // A key that the environment leaves out is still taken.
  const keys = new Set([...file.keys(['addresses']), ...file.keys(path)]);
  const context = { kind, lookUps, defaults: readDefaults(kind, text, environment) };
  const entries = composeEntries(addresses, context, keys, variablesIn(text));
  const lines = entries.flatMap((entry) => ['', ...entry.lines]);
  if (entries.length > 0 && !file.append(path, lines)) {
    throw stop(unextendableMapping(path.join('.')));
  }
  return { text: file.result(), entries };
}

function variablesIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g), (match) => match[1] ?? ''));
}
