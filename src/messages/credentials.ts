import { type Problem, problem } from '../problem.ts';
import { nameInput, nameInputFirst, perStyle, type SharedInput } from '../text/input-style.ts';

export const missingAccountSid = (): Problem =>
  missing('account-sid', 'Set it to the SID of the Twilio account: AC and 32 hexadecimal digits.');

export const invalidAccountSid = (): Problem =>
  problem(
    'FA003',
    `${nameInputFirst('account-sid')} is not an account SID`,
    'Use AC and 32 hexadecimal digits, as the Console shows it.',
  );

export const missingCredentials = (): Problem =>
  problem(
    'FA002',
    perStyle({
      workflow: 'Missing input `auth-token`, or `api-key` and `api-secret`',
      command: 'Missing TWILIO_AUTH_TOKEN, or TWILIO_API_KEY and TWILIO_API_SECRET',
    }),
    `Set ${nameInput('api-key')} and ${nameInput('api-secret')} (a standard API key), or ${nameInput('auth-token')}${perStyle(
      {
        workflow: ', from a secret that this run can read.',
        command: '. To try it without an account, use --sandbox.',
      },
    )}`,
  );

export const missingApiKey = (): Problem =>
  missing('api-key', `Set it together with ${nameInput('api-secret')}.`);

export const missingApiSecret = (): Problem =>
  missing('api-secret', `Set it together with ${nameInput('api-key')}.`);

export const invalidApiKey = (): Problem =>
  problem(
    'FA003',
    `${nameInputFirst('api-key')} is not the SID of an API key`,
    `Use SK and 32 hexadecimal digits. The secret belongs in ${nameInput('api-secret')}.`,
  );

export const tokenAndApiKey = (): Problem =>
  problem(
    'FA003',
    `${perStyle({ workflow: 'Inputs ', command: '' })}${nameInput('auth-token')} and ${nameInput('api-key')} cannot be combined`,
    'Remove one of the two.',
  );

const missing = (name: SharedInput, remedy: string): Problem =>
  problem('FA002', `Missing ${perStyle({ workflow: 'input ', command: '' })}${nameInput(name)}`, remedy);
