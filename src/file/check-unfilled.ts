import type { Kind } from '../address/kind.ts';
import { unfilledVariable } from '../messages/entries.ts';
import { type At, located, type Problem } from '../problem.ts';
import { type AddressesFile, atEntry, type Placed } from './addresses-file.ts';
import { looksLikeVariable } from './variables.ts';

/** Text that looks like a variable where none is filled in. Webhook URLs are checked when they are filled in. */
export function checkUnfilled({ fields }: Kind, file: AddressesFile): Problem[] {
  const lists = { scope: file.scope, ignore: file.ignore, removed: file.removed };
  return [
    ...Object.entries(lists).flatMap(([path, texts]) =>
      texts.filter(isUnfilled).map((text) => unfilled(text, `\`${path}\``, { place: text.place, path })),
    ),
    ...file.entries.flatMap((entry) => {
      const values = fields.flatMap(({ path, type }) => {
        const written = entry.values.get(path);
        return type === 'url' || typeof written?.value !== 'string' ? [] : [written as Placed<string>];
      });
      const former = [entry.was ?? []].flat();
      return [entry.name, ...former, ...entry.websites, ...entry.locales, ...values]
        .filter(isUnfilled)
        .map((text) => unfilled(text, entry.key, atEntry(entry, text.place)));
    }),
  ];
}

function isUnfilled({ value }: Placed<string>): boolean {
  return value.includes('$') && looksLikeVariable(value);
}

function unfilled({ value }: Placed<string>, owner: string, at: At): Problem {
  return located(unfilledVariable(value, owner), at);
}
