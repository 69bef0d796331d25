import { type CodeRow, says } from '../rows.ts';

export const ACROSS_FILES: readonly CodeRow[] = [
  {
    code: 'FA160',
    severity: 'error',
    meaning: 'Two files of one account claim one name, by `name` or `was`.',
    example: '',
    fix: 'Keep the entry in one of the two files.',
    messages: [],
  },
  {
    code: 'FA161',
    severity: 'error',
    meaning: 'Two files of one account pin one `sid`, or have one `deploymentKey`.',
    example: '',
    fix: 'Keep it in one of the two files.',
    messages: [],
  },
  {
    code: 'FA162',
    severity: 'error',
    meaning: 'A pair of website and locale is in two files of one account; websites are compared as URLs.',
    example: '',
    fix: 'Change one of the two.',
    messages: [],
  },
  {
    code: 'FA163',
    severity: 'error or warning',
    meaning:
      'The name of an entry is also in scope of another file of the account, which does not list it. A warning for a name under `was`.',
    example: '',
    fix: 'Narrow the pattern, or name the address under `ignore` in the other file.',
    messages: [],
  },
  {
    code: 'FA164',
    severity: 'error',
    meaning:
      'One pattern is in the `scope` of two files of one account, or a file has no `scope` and so answers for what another one does.',
    example: '',
    fix: 'Keep the pattern in one of the two, write a `scope`, or use `ignore`.',
    messages: [],
  },
  {
    code: 'FA165',
    severity: 'warning',
    meaning: 'Patterns of two files of one account overlap: they can match the same name.',
    example: '',
    fix: 'Narrow one of the two, or use `ignore`.',
    messages: [],
  },
  {
    code: 'FA166',
    severity: 'error',
    meaning: '`removed` names an address that another file of the account lists, by name or `sid`.',
    example: '',
    fix: 'Take it off `removed`, or remove the entry.',
    messages: [],
  },
];
