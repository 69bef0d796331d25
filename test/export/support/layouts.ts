import fc from 'fast-check';
import { stringify } from 'yaml';
import type { FileModel } from '../../properties/support/file-model.ts';

/** The layout of a file: everything without meaning, which must be kept. */
export interface Layout {
  readonly windows: boolean;
  readonly ended: boolean;
  readonly indent: number;
  readonly flatLists: boolean;
  readonly doubleQuotes: boolean;
  /** What lines get in turns: a comment before, a comment behind, or a blank line. */
  readonly noise: readonly ('none' | 'before' | 'behind' | 'blank')[];
}

export const anyLayout: fc.Arbitrary<Layout> = fc.record({
  windows: fc.boolean(),
  ended: fc.boolean(),
  indent: fc.constantFrom(2, 2, 4, 7),
  flatLists: fc.boolean(),
  doubleQuotes: fc.boolean(),
  noise: fc.array(fc.constantFrom('none' as const, 'before' as const, 'behind' as const, 'blank' as const), {
    minLength: 1,
    maxLength: 7,
  }),
});

/** The file as text in this layout. */
export function laidOut(file: FileModel, layout: Layout): string {
  const { windows, ended, indent, flatLists, doubleQuotes, noise } = layout;
  const text = stringify(file, {
    ...{ aliasDuplicateObjects: false, lineWidth: 0, blockQuote: false },
    ...{ indent, indentSeq: !flatLists },
    ...(doubleQuotes ? { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_SINGLE' } : {}),
  });
  const lines = text.trimEnd().split('\n');
  const noisy = lines.flatMap((line, index) => {
    const kind = noise[index % noise.length];
    const blanks = /^ */.exec(line)?.[0] ?? '';
    if (kind === 'before') return [`${blanks}# before: { "x" }`, line];
    if (kind === 'behind') return [`${line}   # behind: 'x'`];
    return kind === 'blank' ? ['', line] : [line];
  });
  return noisy.join(windows ? '\r\n' : '\n') + (ended ? (windows ? '\r\n' : '\n') : '');
}

type Part = Readonly<Record<string, unknown>>;

/** The file with an environment `staging`, which overrides some entries, has lists, or is empty. */
export function withStaging(file: FileModel): fc.Arbitrary<FileModel> {
  const keys = Object.keys(file.addresses);
  const entry = fc.constantFrom<Part | null>({ janitor: true }, { locale: ['en', 'de'] }, {}, null, {
    enabled: false,
  });
  const addresses = fc
    .array(fc.tuple(fc.constantFrom('other', ...keys), entry), { maxLength: 3 })
    .map((drawn) => Object.fromEntries(drawn.filter(([key]) => key !== 'other')));
  const staging = fc.record<Part>(
    { unlisted: fc.constantFrom('report', 'delete'), addresses, ignore: fc.constant(['Nobody', 'No one']) },
    { requiredKeys: [] },
  );
  const places = fc.constantFrom('first', 'last', 'alone');
  return fc.tuple(staging, places).map(([staging, place]) => ({
    ...file,
    environments: {
      ...(place === 'last' ? { production: { ignore: ['x'] } } : {}),
      staging,
      ...(place === 'first' ? { production: {} } : {}),
    },
  }));
}
