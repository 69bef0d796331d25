import { expect, test } from 'vitest';
import * as notes from '../../src/apply/notes.ts';

// The words of notes are pinned here and nowhere else.
const ROWS: readonly [string, string][] = [
  [notes.RESPONSE_LOST, 'its response was lost, but the account shows it'],
  [
    notes.anAttemptLost('HTTP status 500'),
    'the response to an attempt was lost (last error: HTTP status 500)',
  ],
  [
    notes.responseLost('ECONNRESET', notes.NOT_SHOWN),
    'its response was lost (ECONNRESET), and the account does not show it',
  ],
  [
    notes.responseLost('ECONNRESET', notes.ACCOUNT_UNREADABLE),
    'its response was lost (ECONNRESET), and the account could not be read',
  ],
  [notes.severalOfName(['FO…01', 'FO…02']), 'its response was lost, and FO…01 and FO…02 have its name now'],
  [
    notes.lostWithOtherSettings('IG…01', 'deployment key'),
    'its response was lost, and IG…01 has its deployment key with other settings',
  ],
  [
    notes.returnedOther('IG…01', 'deployment key'),
    'Twilio returned IG…01, which has its deployment key with other settings',
  ],
  [
    notes.createdSincePlan('name', ['FO…01']),
    'an address with this name has appeared since the plan: FO…01. The next run updates it',
  ],
  [
    notes.createdSincePlan('name', ['FO…01', 'FO…02']),
    'addresses with this name have appeared since the plan: FO…01, FO…02',
  ],
  [notes.storedName('Addr'), 'Twilio stores its name as "Addr"'],
  [notes.storedNameNotShown('Addr'), 'Twilio stores its name as "Addr", but the account does not show it'],
  [notes.CHANGED_SINCE_PLAN, 'it has changed since the plan'],
  [notes.UP_TO_DATE, 'it was already up to date'],
  [notes.ALREADY_DELETED, 'it was already deleted'],
  [notes.DELETED_SINCE_PLAN, 'it has been deleted since the plan'],
  [notes.refused('Flow is not valid'), 'Twilio refused it: Flow is not valid'],
  [notes.unreachable('ECONNREFUSED'), 'Twilio could not be reached: ECONNREFUSED'],
  [
    notes.GRANT_PERMISSION,
    'Grant the API key permission to create Conversations addresses, or create the address by hand. ',
  ],
  [
    notes.keyInUse('IG…01', 'deployment key'),
    'IG…01 already has the deployment key: the next run updates it',
  ],
  [
    notes.notChecked(notes.CHECKS_TOO_SLOW),
    'the check before the write failed, so nothing was sent: every check took too long',
  ],
  [notes.allRefused('Authenticate'), 'Twilio refuses all further requests: Authenticate'],
  [notes.INTERRUPTED, 'the run was interrupted'],
  [notes.TOO_LONG, 'the run reached its limit of 2 hours'],
  [
    notes.waitsFor(1),
    'nothing goes out of service until all creates and updates have succeeded, and 1 of them has not',
  ],
  [
    notes.waitsFor(2),
    'nothing goes out of service until all creates and updates have succeeded, and 2 of them have not',
  ],
  [notes.NOT_REVIEWED, 'no reviewed plan showed it'],
  [notes.NOT_REVIEWED_OUT_OF_SERVICE, 'nobody reviewed taking it out of service'],
];

test.each(ROWS)('a change can have the note: %s', (note, words) => {
  expect(note).toBe(words);
});
