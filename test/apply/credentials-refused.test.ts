import { expect, test } from 'vitest';
import { address, entries, fo, HEAD, ONE, repository, twilioWith } from '../golden/action/scene.ts';
import type { TestSandboxOptions } from '../support/sandbox/index.ts';

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f'];
const FILE = `${HEAD}unlisted: delete\n${entries(Object.fromEntries(KEYS.map((key) => [key, key.toUpperCase()])))}`;
const live = () => [
  ...KEYS.map((key, n) => address(n + 1, key.toUpperCase(), { janitor_enabled: true })),
  address(9, 'Unlisted'),
];

const REFUSALS = [
  ['a 401', { kind: 'status', status: 401, code: 20003, message: 'Authenticate' }],
  ['a suspended account', { kind: 'status', status: 403, code: 20005, message: 'Account not active' }],
] as const;

/** Refuses every request from the nth write on. */
function refusedFrom(
  nth: number,
  refusal: (typeof REFUSALS)[number][1],
): NonNullable<TestSandboxOptions['fault']> {
  let writes = 0;
  return ({ method }) => {
    if (method !== 'GET') writes++;
    return writes >= nth ? refusal : undefined;
  };
}

interface Applied {
  outcomes: { key: string | null; status: string; note: string | null }[];
  problems: { code: string; message: string }[];
}

test.each(REFUSALS)(
  'after %s no further request is sent, and the remaining changes are not attempted',
  async (_, refusal) => {
    const twilio = await twilioWith(live(), { fault: refusedFrom(3, refusal) });

    const { code, stdout } = await repository(twilio, FILE).cli('apply', '--yes', '--json');
    const { outcomes, problems } = JSON.parse(stdout) as Applied;

    expect(code).toBe(1);
    // Two updates are pending at a time: what had been sent before the response is not recalled.
    const later = twilio.requests().slice(twilio.requests().indexOf(`POST /v1/FlexFlows/${fo(3)}`) + 1);
    expect(later.length).toBeLessThan(3);
    expect(later).not.toContain(`POST /v1/FlexFlows/${fo(5)}`);
    const ends = outcomes.map(({ key, status }) => `${key} ${status}`);
    expect(ends.slice(0, 4)).toEqual(['null not attempted', 'a done', 'b done', 'c failed']);
    expect(ends.slice(5)).toEqual(['e not attempted', 'f not attempted']);
    expect(outcomes.at(-1)?.note).toContain(refusal.message);
    expect(problems.find((problem) => problem.code === 'FA246')?.message).toContain(refusal.message);
  },
);

test('a refused read before a write ends the run as well', async () => {
  let looks = 0;
  const twilio = await twilioWith(live(), {
    fault: ({ method, path }) =>
      method === 'GET' && ONE.test(path) && ++looks >= 2
        ? { kind: 'status', status: 401, code: 20003, message: 'Authenticate' }
        : undefined,
  });

  const { stdout } = await repository(twilio, FILE).cli('apply', '--yes', '--json');
  const { outcomes } = JSON.parse(stdout) as Applied;

  // What was pending at that moment continues.
  expect(looks).toBeLessThan(5);
  expect(twilio.writes().length).toBeLessThan(2);
  expect(new Set(outcomes.slice(2).map(({ status }) => status))).toEqual(new Set(['not attempted']));
});

test('a key that lacks one permission does not end the run', async () => {
  const twilio = await twilioWith(live(), {
    fault: ({ method, path }) =>
      method === 'POST' && path.endsWith(fo(1))
        ? { kind: 'status', status: 403, code: 20003, message: 'Permission denied' }
        : undefined,
  });

  const { stdout } = await repository(twilio, FILE).cli('apply', '--yes', '--json');
  const { outcomes } = JSON.parse(stdout) as Applied;

  expect(outcomes.filter(({ status }) => status === 'done')).toHaveLength(5);
});
