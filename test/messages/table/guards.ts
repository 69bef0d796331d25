import { GitHubError } from '../../../src/github/api-error.ts';
import { reviewNotRead } from '../../../src/messages/github.ts';
import {
  changedPlan,
  credentialsOfOtherAccount,
  driftBeyondLimit,
  emptyFile,
  fileOfOtherAccount,
  incompletePlanId,
  incompleteResponse,
  noOverlap,
  tooManyOutOfService,
  unreviewedOutOfService,
} from '../../../src/messages/guards.ts';
import {
  leftBehind,
  similarName,
  similarNameOutOfScope,
  similarNameRemoved,
} from '../../../src/messages/renames.ts';
import {
  changesNotReviewed,
  changesNotShown,
  driftNotReviewed,
  queueWithoutPull,
} from '../../../src/messages/review.ts';
import { type CodeRow, says } from '../rows.ts';

const UPDATE = { action: 'update', key: 'acme-en', name: 'Acme (English)' };
const DELETE = { action: 'delete', key: undefined, name: 'Acme "old"' };
const SHOWN = '1a2b3c4d5e'.repeat(4);
const MERGED = '5e4d3c2b1a'.repeat(4);
const PLAN = { id: 'f00d'.repeat(16), changes: 3 };
const APPROVE = `To apply the whole current plan (3 changes) without a review, run the apply workflow by hand with \`approved-plan-id: ${PLAN.id}\`.`;

const NOTHING_REMOVED = { going: 1, inScope: 12, removedEntries: [] };
const RENAMED = { key: 'acme', name: 'Acme Inc', live: { sid: 'FO…01', name: 'Acme' } };
const CLAIM = '`was: "Acme"` or `sid: FO…01`';
const ID = '0123456789abcdef'.repeat(4);

const CHECK_ACCOUNT = {
  workflow:
    'Check that this is the right account. If it is intended, list the addresses under `removed`, or run with `max-deletes: all`.',
  command:
    'Check that this is the right account. If it is intended, list the addresses under `removed`, or run with `--max-deletes all`.',
};
const CHECK_FILE = {
  workflow:
    'Check that this is the right file and environment. If it is intended, list the addresses under `removed`, or run with `max-deletes: all`.',
  command:
    'Check that this is the right file and environment. If it is intended, list the addresses under `removed`, or run with `--max-deletes all`.',
};

export const GUARDS: readonly CodeRow[] = [
  {
    code: 'FA301',
    severity: 'error',
    meaning:
      'The account in the file, the account of the run and the account of the credentials are not the same.',
    example: 'The file has `account: AC…01`, and the Action runs with `account-sid: AC…02`.',
    fix: 'Set the account SID and the credentials of the account in the file, or select the right environment.',
    messages: [
      says(
        fileOfOtherAccount,
        ['AC…01', 'AC…02'],
        'The file is for account AC…01, but this run is for AC…02',
        {
          workflow: 'Set `account-sid` and the credentials of AC…01, or select the right `environment`.',
          command: 'Set TWILIO_ACCOUNT_SID and the credentials of AC…01, or select the right --environment.',
        },
      ),
      says(
        credentialsOfOtherAccount,
        ['AC…01', 'AC…02'],
        'The credentials belong to AC…02, but this run is for AC…01',
        {
          workflow: 'Set `account-sid` and the credentials of the same account.',
          command: 'Set TWILIO_ACCOUNT_SID and the credentials of the same account.',
        },
      ),
      says(
        credentialsOfOtherAccount,
        ['AC…01', undefined],
        'The credentials belong to another account, but this run is for AC…01',
        {
          workflow: 'Set `account-sid` and the credentials of the same account.',
          command: 'Set TWILIO_ACCOUNT_SID and the credentials of the same account.',
        },
      ),
    ],
  },
  {
    code: 'FA302',
    severity: 'error',
    meaning:
      'Twilio returned an incomplete or inconsistent response. Nothing is planned from incomplete data.',
    example: 'The second page of the list of Flex Flows fails with HTTP 500.',
    fix: 'Run it again. If it happens again, contact Twilio support.',
    messages: [
      says(
        incompleteResponse,
        ['the list of Flex Flows', 'a page failed (HTTP 500)'],
        'Incomplete response for the list of Flex Flows: a page failed (HTTP 500)',
        'Run it again: nothing is planned from incomplete data. If it happens again, contact Twilio support.',
      ),
    ],
  },
  {
    code: 'FA303',
    severity: 'error',
    meaning: 'No entry has a live address in this account, and addresses would go out of service.',
    example: 'The file for the test account runs against the production account.',
    fix: 'Check that this is the right account. If it is intended, list the addresses under `removed`, or set `max-deletes: all` for one run.',
    messages: [
      says(
        noOverlap,
        [3, { going: 2, inScope: 12, removedEntries: [] }],
        'None of the 3 entries has a live address in this account, and 2 live addresses of 12 in scope would go out of service',
        CHECK_ACCOUNT,
      ),
      says(
        noOverlap,
        [1, { ...NOTHING_REMOVED, removedEntries: [{ key: 'acme', websites: ['https://acme.com'] }] }],
        'None of the 1 entry has a live address in this account, and 1 live address of 12 in scope would go out of service: this change removes entry `acme`, which "acme.com" embeds',
        CHECK_ACCOUNT,
      ),
    ],
  },
  {
    code: 'FA304',
    severity: 'error',
    meaning: 'The file has no entries, and addresses would go out of service.',
    example: 'The file has `addresses: {}` and `unlisted: disable`, and the account has addresses in scope.',
    fix: 'Check that this is the right file and environment. If it is intended, list the addresses under `removed`, or set `max-deletes: all` for one run.',
    messages: [
      says(
        emptyFile,
        [NOTHING_REMOVED],
        'The file has no entries, and 1 live address of 12 in scope would go out of service',
        CHECK_FILE,
      ),
      says(
        emptyFile,
        [{ ...NOTHING_REMOVED, removedEntries: [{ key: 'acme', websites: [] }] }],
        'The file has no entries, and 1 live address of 12 in scope would go out of service: this change removes entry `acme`',
        CHECK_FILE,
      ),
    ],
  },
  {
    code: 'FA305',
    severity: 'error',
    meaning:
      'More addresses would go out of service than `max-deletes` allows. Those listed under `removed` do not count.',
    example: 'A change removes 3 of 12 entries, and `max-deletes` is 10%.',
    fix: 'Revert the change that takes them out of service. If it is intended, list them under `removed`, or set `max-deletes` for one run.',
    messages: [
      says(
        tooManyOutOfService,
        [{ ...NOTHING_REMOVED, going: 3 }, { allowed: 1, inScope: 12, percent: 10 }, 0],
        {
          workflow: '3 addresses would go out of service, and max-deletes is 10% of 12 in scope, that is 1',
          command: '3 addresses would go out of service, and --max-deletes is 10% of 12 in scope, that is 1',
        },
        {
          workflow:
            'Revert the change that takes them out of service. If it is intended, list them under `removed`, or run once with `max-deletes: 3`.',
          command:
            'Revert the change that takes them out of service. If it is intended, list them under `removed`, or run once with `--max-deletes 3`.',
        },
      ),
      says(
        tooManyOutOfService,
        [
          {
            ...NOTHING_REMOVED,
            removedEntries: [
              {
                key: 'acme',
                websites: ['https://acme.com', 'http://b.com', 'https://c.com', 'https://d.com'],
              },
              { key: 'globex', websites: [] },
            ],
          },
          { allowed: 0, inScope: 12 },
          2,
        ],
        {
          workflow:
            '1 address would go out of service (not counting the 2 under `removed`), and max-deletes is 0: this change removes the entries `acme` ("acme.com", "b.com", "c.com" and 1 more), `globex`',
          command:
            '1 address would go out of service (not counting the 2 under `removed`), and --max-deletes is 0: this change removes the entries `acme` ("acme.com", "b.com", "c.com" and 1 more), `globex`',
        },
        {
          workflow:
            'Revert the change that takes it out of service. If it is intended, list it under `removed`, or run once with `max-deletes: 1`.',
          command:
            'Revert the change that takes it out of service. If it is intended, list it under `removed`, or run once with `--max-deletes 1`.',
        },
      ),
    ],
  },
  {
    code: 'FA306',
    severity: 'error',
    meaning:
      'A suspected rename: a new address would replace one that exists. A key, or a website and locale, had a live address in an earlier version of the file, and no entry claims that address now. Or a live address that no entry claims may have the name of a new one in a different spelling (case, white space, Unicode form, cut off, HTML entities, `?` for unknown characters). The live address may be unlisted, ignored, out of scope, or listed under `removed` by name.',
    example: 'The `name` of an entry changes from `Acme` to `Acme Inc`, without `was`.',
    fix: 'Rename the live address in place with `was` or `sid`, or list it by SID under `removed`.',
    messages: [
      says(
        leftBehind,
        [RENAMED, 'key', undefined, CLAIM],
        'acme had FO…01, "Acme", in an earlier version of this file, but no entry claims it now: a new address "Acme Inc" would be created beside it',
        'To rename that one in place, set `was: "Acme"` or `sid: FO…01` in the entry. To delete it, list FO…01 under `removed`.',
      ),
      says(
        leftBehind,
        [RENAMED, 'site', { sid: 'FO…02', name: 'Acme Inc' }, CLAIM],
        'The website of acme had FO…01, "Acme", in an earlier version of this file, but no entry claims it now: FO…02, "Acme Inc", would take its place',
        'To rename that one in place, set `was: "Acme"` or `sid: FO…01` in the entry. To delete it, list FO…01 under `removed`.',
      ),
      says(
        similarName,
        [{ ...RENAMED, name: 'ACME' }, CLAIM],
        'acme would be created as "ACME", but FO…01, "Acme", may have the same name in a different spelling',
        'To rename that one in place, set `was: "Acme"` or `sid: FO…01` in the entry. To delete it, list FO…01 under `removed`.',
      ),
      says(
        similarNameOutOfScope,
        [{ ...RENAMED, name: 'ACME' }, true],
        'acme would be created as "ACME", but FO…01, "Acme", which is ignored or out of scope, differs only in the spelling of its name',
        'To use that one, set `sid: FO…01` and change `scope` and `ignore` to include its live name. Otherwise use another name for the new one.',
      ),
      says(
        similarNameRemoved,
        [{ ...RENAMED, name: 'ACME' }, false],
        'acme would be created as "ACME", but FO…01, "Acme", which is listed under `removed`, may have the same name in a different spelling',
        'To use that one, set `sid: FO…01` and remove its name from `removed`. To delete it, list FO…01 there instead.',
      ),
    ],
  },
  {
    code: 'FA307',
    severity: 'warning',
    meaning:
      'Addresses are held: they are unlisted, or their names were listed under `removed` long ago, and nobody reviewed taking them out of service.',
    example:
      'With `unlisted: disable`, somebody adds an address in the Console after the pull request showed its plan.',
    fix: 'Run the workflow by hand, list the addresses by SID under `removed`, or approve the plan with `approved-plan-id`.',
    messages: [
      says(
        unreviewedOutOfService,
        [['FO…01']],
        '1 address is held: nobody reviewed taking it out of service',
        {
          workflow:
            'Run the workflow by hand (workflow_dispatch) to take it out of service: FO…01. Or list it by SID under `removed` in a pull request, or approve this plan with `approved-plan-id`.',
          command:
            'Run the workflow by hand (workflow_dispatch) to take it out of service: FO…01. Or list it by SID under `removed` in a pull request, or approve this plan with --approved-plan-id.',
        },
      ),
      says(
        unreviewedOutOfService,
        [Array.from({ length: 22 }, (_, n) => `FO${n}`)],
        '22 addresses are held: nobody reviewed taking them out of service',
        {
          workflow:
            'Run the workflow by hand (workflow_dispatch) to take them out of service: FO0, FO1, FO2, FO3, FO4, FO5, FO6, FO7, FO8, FO9, FO10, FO11, FO12, FO13, FO14, FO15, FO16, FO17, FO18, FO19 and 2 more. Or list them by SID under `removed` in a pull request, or approve this plan with `approved-plan-id`.',
          command:
            'Run the workflow by hand (workflow_dispatch) to take them out of service: FO0, FO1, FO2, FO3, FO4, FO5, FO6, FO7, FO8, FO9, FO10, FO11, FO12, FO13, FO14, FO15, FO16, FO17, FO18, FO19 and 2 more. Or list them by SID under `removed` in a pull request, or approve this plan with --approved-plan-id.',
        },
      ),
    ],
  },
  {
    code: 'FA308',
    severity: 'error',
    meaning: 'The plan changed since it was approved, or `approved-plan-id` is only the beginning of the id.',
    example: 'Somebody edits an address in the Console after its plan was approved.',
    fix: 'Review the current plan, and approve it with the id in the message.',
    messages: [
      says(
        changedPlan,
        ['f00d', ID],
        `The plan changed since it was approved: "f00d" was approved, and the plan is now ${ID}`,
        {
          workflow: `Review the current plan, then approve it with \`approved-plan-id: ${ID}\`.`,
          command: `Review the current plan, then approve it with \`--approved-plan-id ${ID}\`.`,
        },
      ),
      says(
        incompletePlanId,
        ['0123', ID],
        '"0123" is only the beginning of the plan\'s id: the full id is required',
        {
          workflow: `Use all 64 characters: \`approved-plan-id: ${ID}\`. The comment and the job summary show it in the section "About this plan and its id"; their last line has only the beginning.`,
          command: `Use all 64 characters: \`--approved-plan-id ${ID}\`. The last line of \`plan\` has it.`,
        },
      ),
    ],
  },
  {
    code: 'FA309',
    severity: 'warning',
    meaning:
      'On a pull request: addresses would go out of service because of drift, and more in total than `max-deletes` allows. They do not block the pull request, and it does not count as their review.',
    example: 'The account has many unlisted addresses, and a pull request changes one entry.',
    fix: 'List each in the file or under `removed`.',
    messages: [
      says(
        driftBeyondLimit,
        [1, 4, { allowed: 2, inScope: 12 }],
        {
          workflow:
            '1 address would go out of service because of drift, not because of this change: 4 addresses in total, and max-deletes is 2',
          command:
            '1 address would go out of service because of drift, not because of this change: 4 addresses in total, and --max-deletes is 2',
        },
        'This pull request does not count as their review. List each in the file or under `removed`, or run drift to see them all.',
      ),
    ],
  },
  {
    code: 'FA310',
    severity: 'error or warning',
    meaning:
      'With `require-reviewed-plan`, changes are held because no reviewed plan showed them; or, in a merge queue, the plan of the pull request did not show a change; or the reviewed plan could not be read. It is a warning if all held changes are drift.',
    example:
      'With `require-reviewed-plan: true`, a commit that changes an entry is pushed to `main` without a pull request.',
    fix: 'Open a pull request that shows the plan, or review the current plan and run with its id as `approved-plan-id`.',
    messages: [
      says(
        changesNotReviewed,
        [[UPDATE], [], MERGED, PLAN],
        '1 change is held because no reviewed plan showed it (no merged pull request contains commit 5e4d3c2b1a): update acme-en',
        APPROVE,
      ),
      says(
        changesNotReviewed,
        [
          [UPDATE, DELETE],
          [
            { number: 7, whyNot: undefined },
            { number: 8, whyNot: { reason: 'no comment' } },
            { number: 9, whyNot: { reason: 'no plan' } },
          ],
          MERGED,
          PLAN,
        ],
        '2 changes are held because no reviewed plan showed them (pull request #7 showed a different plan, pull request #8 has no comment with a plan and pull request #9 has a comment without a plan): update acme-en, delete "Acme \\"old\\""',
        APPROVE,
      ),
      says(
        changesNotReviewed,
        [
          [UPDATE],
          [{ number: 7, whyNot: { reason: 'other head', shown: SHOWN, merged: MERGED } }],
          MERGED,
          PLAN,
        ],
        '1 change is held because no reviewed plan showed it (pull request #7 shows the plan of 1a2b3c4d5e, but 5e4d3c2b1a was merged): update acme-en',
        `Set \`require-reviewed-plan\` in the plan job, too. ${APPROVE}`,
      ),
      says(
        driftNotReviewed,
        [[UPDATE], PLAN],
        '1 change is held because it is drift and no reviewed plan showed it: update acme-en',
        `To apply it, merge a pull request that shows the plan. To keep what is in Twilio, run \`flex-addresses accept\` and merge the result. ${APPROVE}`,
      ),
      says(
        driftNotReviewed,
        [[UPDATE, DELETE], PLAN],
        '2 changes are held because they are drift and no reviewed plan showed them: update acme-en, delete "Acme \\"old\\""',
        `To apply them, merge a pull request that shows the plan. To keep what is in Twilio, change the file. ${APPROVE}`,
      ),
      says(
        changesNotShown,
        [[UPDATE], { number: 7, whyNot: { reason: 'edited by others' } }],
        '1 change is not in any plan that pull request #7 showed (it has a comment that someone else edited last): update acme-en',
        'Remove the pull request from the queue, run its plan job again, and review the plan. Then queue it again.',
      ),
      says(
        changesNotShown,
        [[UPDATE, DELETE], { number: 7, whyNot: { reason: 'unknown editor' } }],
        '2 changes are not in any plan that pull request #7 showed (it has a comment whose last editor is unknown): update acme-en, delete "Acme \\"old\\""',
        'Remove the pull request from the queue, run its plan job again, and review the plan. Then queue it again.',
      ),
      says(
        changesNotShown,
        [[UPDATE], { number: 7, whyNot: undefined }],
        '1 change is not in any plan that pull request #7 showed: update acme-en',
        'Remove the pull request from the queue, run its plan job again, and review the plan. Then queue it again.',
      ),
      says(
        queueWithoutPull,
        [PLAN],
        'The merge group names no pull request, so no reviewed plan is known',
        APPROVE,
      ),
      says(
        reviewNotRead,
        [new GitHubError('Bad Gateway', 'outage', 502, 4)],
        'The reviewed plan could not be read: "Bad Gateway" (HTTP status 502, tried 4 times)',
        'Run it again, or review the current plan and run with its id as `approved-plan-id`. The job needs `pull-requests: read`.',
      ),
    ],
  },
];
