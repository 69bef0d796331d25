import { GitHubError } from '../../../src/github/api-error.ts';
import { reviewNotRead } from '../../../src/messages/github.ts';
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
      'With `require-reviewed-plan`, changes are held because no reviewed plan showed them; or, in a merge queue, the plan of the pull request did not show a change; or the reviewed plan could not be read. It is a warning where everything that is held is drift.',
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
