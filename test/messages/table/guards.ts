import { type CodeRow, says } from '../rows.ts';

export const GUARDS: readonly CodeRow[] = [
  {
    code: 'FA301',
    severity: 'error',
    meaning: `The file's account, the given account and that of the credentials are not one and the same.`,
    example: '',
    fix: 'Give what belongs together, or pick the right environment.',
    messages: [],
  },
  {
    code: 'FA302',
    severity: 'error',
    meaning: 'A list of the account could not be read whole.',
    example: '',
    fix: 'Run again; nothing is planned from half of an account.',
    messages: [],
  },
  {
    code: 'FA303',
    severity: 'error',
    meaning: 'No entry is live in this account, and addresses would go out of service.',
    example: '',
    fix: 'Check that this is the right account; else list them under `removed`, or set `max-deletes: all` for one run.',
    messages: [],
  },
  {
    code: 'FA304',
    severity: 'error',
    meaning: 'The file has no entries, and addresses would go out of service.',
    example: '',
    fix: 'Check file and environment; else list them under `removed`, or set `max-deletes: all` for one run.',
    messages: [],
  },
  {
    code: 'FA305',
    severity: 'error',
    meaning:
      'More addresses would go out of service than `max-deletes` allows; those under `removed` do not count.',
    example: '',
    fix: 'Revert the change that takes them out of service; where it is meant, list them under `removed`, or set `max-deletes` for one run.',
    messages: [],
  },
  {
    code: 'FA306',
    severity: 'error',
    meaning:
      'A suspected rename: a key, or a website and locale, had a live address in an earlier version of the file, and now has another or a new one, while no entry claims the old one; or an address would be created beside an unlisted one whose name may be the same in another spelling (case, white space, Unicode form, cut off, HTML entities, `?` for unknown characters); or one beside an address that is ignored, out of scope or under `removed` by name, where the two may be one.',
    example: '',
    fix: 'Rename that one in place with `was` or `sid`, or list it under `removed`.',
    messages: [],
  },
  {
    code: 'FA307',
    severity: 'warning',
    meaning:
      'Addresses are held that are unlisted, or whose name has long been under `removed`: nobody has seen that they would go out of service.',
    example: '',
    fix: 'Run the workflow by hand, list them by SID under `removed`, or approve the plan with `approved-plan-id`.',
    messages: [],
  },
  {
    code: 'FA308',
    severity: 'error',
    meaning:
      'Another plan was approved than the one that would be applied, or the id is only the beginning of its id.',
    example: '',
    fix: 'Review the present plan, whose id the message has, and approve that one.',
    messages: [],
  },
  {
    code: 'FA309',
    severity: 'warning',
    meaning:
      'On a pull request: addresses would go out of service by drift, and more in all than `max-deletes` allows. The pull request is not blocked by them, and does not count as their review.',
    example: '',
    fix: 'List each in the file or under `removed`.',
    messages: [],
  },
  {
    code: 'FA310',
    severity: 'error or warning',
    meaning:
      '`require-reviewed-plan`: changes are held, since no reviewed plan showed them; or, in a merge queue, a change is in no plan that the pull request showed; or what was reviewed could not be read. A warning where all that is held is drift.',
    example: '',
    fix: 'Open a pull request that shows the plan, or look at the present plan and run with its id as `approved-plan-id`.',
    messages: [],
  },
];
