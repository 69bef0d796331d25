import {
  changeInDoubt,
  changeLeftAlone,
  changeNotAttempted,
  failedChange,
} from '../../../src/messages/unmade-changes.ts';
import { type CodeRow, says } from '../rows.ts';

const UNMADE = { action: 'update', key: 'acme', name: 'Acme', note: undefined, link: undefined };
const LINK = 'https://www.twilio.com/docs/api/errors/45004';

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
    meaning: 'A change was left alone, because the address changed after the plan.',
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
    meaning: 'After the writes an address is not as planned.',
    example: '',
    fix: 'Run again; if it stays so, Twilio does not keep what was sent, or somebody changes it at the same time.',
    messages: [],
  },
  {
    code: 'FA245',
    severity: 'warning',
    meaning: 'Others changed addresses while this ran.',
    example: '',
    fix: 'Run again to bring them in line with the file.',
    messages: [],
  },
  {
    code: 'FA246',
    severity: 'error',
    meaning: 'After the writes the account could not be read.',
    example: '',
    fix: 'Run again: it finds out what is left to do.',
    messages: [],
  },
  {
    code: 'FA247',
    severity: 'warning',
    meaning: 'Twilio keeps the name of a new address in another spelling.',
    example: '',
    fix: 'Write its `sid` into the entry, or the name as it is kept.',
    messages: [],
  },
  {
    code: 'FA248',
    severity: 'error',
    meaning:
      'An address that this run created shares its name with another live one: another run may have created it at the same time.',
    example: '',
    fix: 'Pin the one that your sites embed by `sid`, list the other under `removed` by its SID, and let one apply run at a time.',
    messages: [],
  },
];
