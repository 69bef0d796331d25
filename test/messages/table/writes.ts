import {
  changeInDoubt,
  changeLeftAlone,
  changeNotAttempted,
  failedChange,
} from '../../../src/messages/unmade-changes.ts';
import {
  accountChangedByOthers,
  addressesChangedByOthers,
  createdTwice,
  nameInOtherSpelling,
  notAsPlanned,
  notVerified,
} from '../../../src/messages/writes.ts';
import { type CodeRow, says } from '../rows.ts';

const UNMADE = { action: 'update', key: 'acme', name: 'Acme', note: undefined, link: undefined };
const LINK = 'https://www.twilio.com/docs/api/errors/45004';
const AGAIN_OR_OTHERS =
  'Run it again. If it happens again, Twilio does not store what is sent, or someone else changes the address.';

export const WRITES: readonly CodeRow[] = [
  {
    code: 'FA240',
    severity: 'error',
    meaning: 'A change failed.',
    example: 'Twilio rejects the Studio Flow of an entry in an apply.',
    fix: `See Twilio's error. Run it again once the cause is fixed.`,
    messages: [
      says(
        failedChange,
        [{ ...UNMADE, note: 'Twilio refused it: Flow is not valid', link: LINK }],
        'Update of acme failed: Twilio refused it: Flow is not valid',
        `See ${LINK}. Run it again once the cause is fixed.`,
      ),
    ],
  },
  {
    code: 'FA241',
    severity: 'error',
    meaning: 'A change is in doubt: the response to it was lost, and the account does not show it.',
    example: 'The connection to Twilio breaks while an address is created.',
    fix: 'Run it again: the next run finishes what is left.',
    messages: [
      says(
        changeInDoubt,
        [{ ...UNMADE, action: 'create', note: 'its response was lost' }],
        'Create of acme is in doubt: its response was lost',
        'Run it again: the next run finishes what is left.',
      ),
    ],
  },
  {
    code: 'FA242',
    severity: 'warning',
    meaning: 'A change was left alone, because the address changed since the plan.',
    example: 'Someone changes an address in the Console while an apply runs.',
    fix: 'Run it again: the next run plans from what is live then.',
    messages: [
      says(
        changeLeftAlone,
        [{ ...UNMADE, key: undefined, action: 'delete' }],
        'Delete of "Acme" was left alone',
        'Run it again: the next run plans from what is live then.',
      ),
    ],
  },
  {
    code: 'FA243',
    severity: 'error',
    meaning:
      'A change was not attempted. What goes out of service waits until all creates and updates have succeeded; or Twilio no longer accepts the credentials; or the run was interrupted or took too long.',
    example: 'A create fails, and the same plan has a delete.',
    fix: 'Fix the cause, then run it again.',
    messages: [
      says(
        changeNotAttempted,
        [{ ...UNMADE, action: 'delete', note: 'the run was interrupted' }],
        'Delete of acme was not attempted: the run was interrupted',
        'Run it again once the cause is fixed.',
      ),
    ],
  },
  {
    code: 'FA244',
    severity: 'error',
    meaning: 'After the writes, an address is not as planned.',
    example: 'Twilio ignores one field of an update.',
    fix: 'Run it again. If it happens again, Twilio does not store what is sent, or someone else changes the address.',
    messages: [
      says(
        notAsPlanned,
        [
          { key: 'acme', name: 'Acme', sid: 'FO…01' },
          { kind: 'other values', fields: [{ field: 'studio.retryCount', before: 1, after: 3 }] },
        ],
        'acme (FO…01) is not as planned after the writes: studio.retryCount is 1, not 3',
        AGAIN_OR_OTHERS,
      ),
      says(
        notAsPlanned,
        [{ key: 'acme', name: 'Acme', sid: undefined }, { kind: 'not shown' }],
        'acme is not as planned after the writes: the account does not show it',
        AGAIN_OR_OTHERS,
      ),
      says(
        notAsPlanned,
        [{ key: undefined, name: 'Old', sid: 'FO…02' }, { kind: 'not deleted' }],
        '"Old" (FO…02) is not as planned after the writes: it still exists',
        AGAIN_OR_OTHERS,
      ),
    ],
  },
  {
    code: 'FA245',
    severity: 'warning',
    meaning: 'Others changed addresses during this run.',
    example: 'Someone edits an address in the Console while an apply updates another one.',
    fix: 'Run it again to bring them in sync with the file.',
    messages: [
      says(
        addressesChangedByOthers,
        [['other', '"Old"']],
        'Others changed 2 addresses during this run: other, "Old"',
        'Run it again to bring them in sync with the file.',
      ),
      says(
        accountChangedByOthers,
        [{ message: '2 live addresses have the name "Acme"', remedy: 'Pin one of them by `sid`.' }],
        'Others changed the account during this run: 2 live addresses have the name "Acme"',
        'Pin one of them by `sid`.',
      ),
    ],
  },
  {
    code: 'FA246',
    severity: 'error',
    meaning: 'The account could not be read after the writes.',
    example: 'Twilio returns HTTP 500 to every request after the last write.',
    fix: 'Run it again: the next run finishes what is left.',
    messages: [
      says(
        notVerified,
        ['HTTP status 500'],
        'The account could not be read after the writes: HTTP status 500',
        'Run it again: the next run finishes what is left.',
      ),
    ],
  },
  {
    code: 'FA247',
    severity: 'warning',
    meaning: 'Twilio stores the name of a new address in a different spelling.',
    example: 'A name with two spaces in a row, which Twilio stores with one.',
    fix: 'Add its `sid` to the entry, or set `name` to the spelling that Twilio stores.',
    messages: [
      says(
        nameInOtherSpelling,
        ['acme', 'FO…01', 'Acme Shop', false],
        'Twilio stores the name of acme (FO…01) in a different spelling: "Acme Shop"',
        'Add `sid: FO…01` to the entry, or set `name` to this spelling. Otherwise the next plan does not find the address.',
      ),
      says(
        nameInOtherSpelling,
        ['acme', 'IG…01', 'Acme Shop', true],
        'Twilio stores the name of acme (IG…01) in a different spelling: "Acme Shop"',
        'Set `name` to this spelling. Otherwise every plan renames the address.',
      ),
    ],
  },
  {
    code: 'FA248',
    severity: 'error',
    meaning:
      'An address that this run created has the same name as another live one: another run may have created it at the same time.',
    example: 'Two applies of the same file run at the same time.',
    fix: 'Pin the one that your sites embed by `sid`, list the other under `removed` by SID, and run only one apply at a time.',
    messages: [
      says(
        createdTwice,
        ['acme', 'FO…01', ['FO…02'], 'Acme'],
        'acme was created as FO…01, and FO…02 has the same name "Acme": another run may have created it at the same time',
        {
          workflow:
            'Add the SID of the one that your sites embed to the entry, such as `sid: FO…01`. List the other under `removed` by SID. Run only one apply at a time (`concurrency` in the workflow).',
          command:
            'Add the SID of the one that your sites embed to the entry, such as `sid: FO…01`. List the other under `removed` by SID. Run only one apply at a time.',
        },
      ),
      says(
        createdTwice,
        ['acme', 'FO…01', ['FO…02', 'FO…03'], 'Acme'],
        'acme was created as FO…01, and FO…02, FO…03 have the same name "Acme": another run may have created it at the same time',
        {
          workflow:
            'Add the SID of the one that your sites embed to the entry, such as `sid: FO…01`. List the others under `removed` by SID. Run only one apply at a time (`concurrency` in the workflow).',
          command:
            'Add the SID of the one that your sites embed to the entry, such as `sid: FO…01`. List the others under `removed` by SID. Run only one apply at a time.',
        },
      ),
    ],
  },
];
