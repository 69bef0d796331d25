import {
  addressInTwoFiles,
  fileWithoutScope,
  formerNameInOtherScope,
  nameInOtherScope,
  nameInTwoFiles,
  overlappingPatterns,
  patternInTwoFiles,
  removedInOtherFile,
  siteInTwoFiles,
  twoFilesWithoutScope,
} from '../../../src/messages/across-files.ts';
import { type CodeRow, says } from '../rows.ts';

const FO = 'FO00000000000000000000000000000001';
const PLACE = { file: 'team-a.yaml', line: 12, column: 5 };
const SHOP = { key: 'shop', place: PLACE };

export const ACROSS_FILES: readonly CodeRow[] = [
  {
    code: 'FA160',
    severity: 'error',
    meaning: 'Two files for the same account claim the same name, by `name` or `was`.',
    example: 'Both `team-a.yaml` and `team-b.yaml` have an entry with `name: Acme`.',
    fix: 'Keep the entry in one of the two files.',
    messages: [
      says(
        nameInTwoFiles,
        ['acme', SHOP, 'Acme'],
        'acme and shop in "team-a.yaml:12:5" claim the same name: "Acme"',
        'Keep the entry in the file that should manage the address, and remove it from the other.',
      ),
    ],
  },
  {
    code: 'FA161',
    severity: 'error',
    meaning: 'Two files for the same account pin the same `sid`, or have the same `deploymentKey`.',
    example: 'Both `team-a.yaml` and `team-b.yaml` have an entry with the same `sid`.',
    fix: 'Keep it in one of the two files.',
    messages: [
      says(
        addressInTwoFiles,
        ['acme', SHOP, FO, 'sid'],
        `acme and shop in "team-a.yaml:12:5" pin the same address: ${FO}`,
        'Keep the `sid` in the file that should manage the address, and remove it from the other.',
      ),
      says(
        addressInTwoFiles,
        ['acme', SHOP, FO, 'entry'],
        `acme and shop in "team-a.yaml:12:5" pin the same address: ${FO}`,
        'Keep the entry in the file that should manage the address, and remove it from the other.',
      ),
    ],
  },
  {
    code: 'FA162',
    severity: 'error',
    meaning:
      'A pair of website and locale is in two files for the same account. Websites are compared as URLs.',
    example: 'Both `team-a.yaml` and `team-b.yaml` have an entry with `website: acme.com`.',
    fix: 'Change one of the two.',
    messages: [
      says(
        siteInTwoFiles,
        ['acme', SHOP, 'acme.com', ''],
        'acme and shop in "team-a.yaml:12:5" both serve "acme.com"',
        'Only one entry may serve a website in a locale: change one of the two.',
      ),
      says(
        siteInTwoFiles,
        ['acme', SHOP, 'acme.com', 'de'],
        'acme and shop in "team-a.yaml:12:5" both serve "acme.com" in "de"',
        'Only one entry may serve a website in a locale: change one of the two.',
      ),
    ],
  },
  {
    code: 'FA163',
    severity: 'error or warning',
    meaning:
      'The name of an entry is also in scope of another file for the same account, which does not list it. For a name under `was` it is a warning.',
    example: '`team-a.yaml` has an entry `Shop DE`, and `team-b.yaml` has `scope: ["Shop*"]`.',
    fix: 'Narrow the pattern, or list the address under `ignore` in the other file.',
    messages: [
      says(
        nameInOtherScope,
        ['acme', 'Acme', 'Ac*', PLACE],
        'The name of acme, "Acme", is also in scope of another file: it matches "Ac*" in "team-a.yaml:12:5"',
        'Narrow that pattern, or list the address under `ignore` in that file.',
      ),
      says(
        formerNameInOtherScope,
        ['acme', 'Acme', 'Ac*', PLACE],
        'The former name of acme, "Acme", is in scope of another file: it matches "Ac*" in "team-a.yaml:12:5"',
        'Narrow that pattern, or list the address under `ignore` in that file.',
      ),
    ],
  },
  {
    code: 'FA164',
    severity: 'error',
    meaning:
      'The same pattern is in `scope` of two files for the same account. Or a file has no `scope`, and so also manages the addresses of another file.',
    example: 'Both `team-a.yaml` and `team-b.yaml` have `scope: ["Acme*"]`.',
    fix: 'Keep the pattern in one of the two, add a `scope`, or use `ignore`.',
    messages: [
      says(
        patternInTwoFiles,
        ['Acme*', PLACE],
        'Pattern "Acme*" is also in `scope` of another file ("team-a.yaml:12:5")',
        'Keep the pattern in one of the two files, or list under `ignore` what belongs to the other.',
      ),
      says(
        twoFilesWithoutScope,
        ['team-a.yaml'],
        'This file and "team-a.yaml" have no `scope`: both manage all addresses of the account',
        'Add a `scope` with the names that each file manages.',
      ),
      says(
        fileWithoutScope,
        ['Acme*', PLACE],
        'The file has no `scope`: it also manages the addresses that "Acme*" in "team-a.yaml:12:5" matches',
        'Add a `scope` with the names that each file manages.',
      ),
    ],
  },
  {
    code: 'FA165',
    severity: 'warning',
    meaning: 'Patterns of two files for the same account overlap: they can match the same name.',
    example: '`team-a.yaml` has `scope: ["Acme*"]`, and `team-b.yaml` has `scope: ["*Shop"]`.',
    fix: 'Narrow one of the two, or use `ignore`.',
    messages: [
      says(
        overlappingPatterns,
        ['*Shop', 'Acme*', PLACE, 'Acme…Shop'],
        'Patterns "*Shop" and "Acme*" in "team-a.yaml:12:5" overlap: both match "Acme…Shop"',
        'Narrow one of the two, or list under `ignore` what belongs to the other file.',
      ),
    ],
  },
  {
    code: 'FA166',
    severity: 'error',
    meaning:
      '`removed` lists an address that another file for the same account has as an entry, by name or `sid`.',
    example: '`team-a.yaml` has `removed: [Acme]`, and `team-b.yaml` has an entry with `name: Acme`.',
    fix: 'Remove it from `removed`, or remove the entry.',
    messages: [
      says(
        removedInOtherFile,
        ['Acme', SHOP],
        '`removed` lists "Acme", but shop in "team-a.yaml:12:5" manages it',
        'Remove it from `removed`, or remove the entry from the other file.',
      ),
    ],
  },
];
