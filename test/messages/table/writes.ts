import { type CodeRow, says } from '../rows.ts';

export const WRITES: readonly CodeRow[] = [
  {
    code: 'FA240',
    severity: 'error',
    meaning: 'A change failed.',
    example: '',
    fix: `See Twilio's error; run again once the cause is gone.`,
    messages: [],
  },
  {
    code: 'FA241',
    severity: 'error',
    meaning: 'A change is in doubt: its answer was lost, and the account does not show it.',
    example: '',
    fix: 'Run again: it finds out, and does only what is not done.',
    messages: [],
  },
  {
    code: 'FA242',
    severity: 'warning',
    meaning: 'A change was left alone, since the account changed after the plan.',
    example: '',
    fix: 'Run again: it plans from what is there now.',
    messages: [],
  },
  {
    code: 'FA243',
    severity: 'error',
    meaning:
      'A change was not attempted: what goes out of service waits until all creates and updates have succeeded; or Twilio no longer accepts the credentials; or the run was interrupted or took too long.',
    example: '',
    fix: 'See to the cause, and run again.',
    messages: [],
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
