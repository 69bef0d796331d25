import { expect, test } from 'vitest';
import type { TestAccount } from '../../support/account.ts';
import { NO_WAITING } from '../../support/no-waiting.ts';
import { type RecordedRequest, seedSids } from '../../support/sandbox/index.ts';
import { address, entries, HEAD, LIST, ONE, read, said, twilioWith } from '../action/scene.ts';
import { cancelJob, outcomes, planFile, SignalledRun, sigint, sigterm, tally } from './cancel.ts';

const NAMES = { a: 'A', b: 'B', c: 'C', d: 'D', e: 'E' };
const FILE = `${HEAD}removed: [Old]\n${entries(NAMES)}`;
/** Five addresses to update, at one per second, and one to delete. */
const LIVE = [
  ...Object.values(NAMES).map((name, n) => address(n + 1, name, { janitor_enabled: true })),
  address(9, 'Old'),
];
const isUpdate = ({ method, path }: RecordedRequest) => method === 'POST' && ONE.test(path);
const isCreate = ({ method, path }: RecordedRequest) => method === 'POST' && LIST.test(path);
const isList = ({ method, path }: RecordedRequest) => method === 'GET' && LIST.test(path);

/** The entries whose addresses are in sync by now. */
const updated = (twilio: TestAccount) =>
  Object.entries(NAMES)
    .filter(([, name]) =>
      Object.values(twilio.state.flexFlows).some((row) => row.friendly_name === name && !row.janitor_enabled),
    )
    .map(([key]) => `update ${key}: done`);

test.each([
  ['SIGINT', sigint],
  ['SIGTERM', sigterm],
])(
  'an apply finishes requests in flight, starts no others and reports all changes after %s',
  async (_, signal) => {
    const run = new SignalledRun(FILE);
    const twilio = await twilioWith(LIVE, { latencyMs: 150, fault: run.at(isUpdate, signal, { nth: 2 }) });

    const apply = await run.apply(twilio);

    expect(apply).toMatchObject({ code: 1, signal: null, outputs: { changed: 'true', updates: '5' } });
    const reported = outcomes(planFile(apply));
    expect(reported.filter((line) => line.endsWith(': done'))).toEqual(updated(twilio));
    expect(tally(planFile(apply))).toEqual({ done: 2, 'not attempted': 4 });
    expect(said(apply).at(-1)).toBe('Apply: 4 not attempted, 2 done.');
    expect(read(apply.summary)).toContain(': apply (2 updated, 4 not attempted)');
    expect(JSON.parse(apply.outputs.addresses ?? '')).toMatchObject({ e: { sid: address(5, 'E').sid } });
  },
);

test('a second run makes the changes that an interrupted one did not attempt', async () => {
  const run = new SignalledRun(FILE);
  const twilio = await twilioWith(LIVE, { latencyMs: 150, fault: run.at(isUpdate, sigint) });
  await run.apply(twilio);

  const again = await run.apply(twilio, NO_WAITING);

  expect(again.code).toBe(0);
  expect(updated(twilio)).toHaveLength(5);
  expect(twilio.names()).not.toContain('Old');
});

test('an interrupted apply of the CLI exits with 130 and reports all changes', async () => {
  const run = new SignalledRun(FILE);
  const twilio = await twilioWith(LIVE, { latencyMs: 150, fault: run.at(isUpdate, sigint) });

  const apply = await run.cli(twilio, 'apply', '--yes', '--json');

  expect(apply).toMatchObject({ code: 130, signal: null });
  expect(JSON.parse(apply.stdout)).toMatchObject({ outcome: 'interrupted' });
  expect(outcomes(apply.stdout).filter((line) => line.endsWith(': done'))).toEqual(updated(twilio));
});

test('an update without a response is in doubt when the job is cancelled', async () => {
  const run = new SignalledRun(FILE);
  const hangs = { nth: 2, wrong: { kind: 'hang' } } as const;
  const twilio = await twilioWith(LIVE, { fault: run.at(isUpdate, cancelJob, hangs) });

  const apply = await run.apply(twilio);

  expect(apply).toMatchObject({ code: 1, signal: null });
  expect(tally(planFile(apply))).toEqual({ done: 1, 'in doubt': 1, 'not attempted': 4 });
  expect(updated(twilio)).toHaveLength(1);
});

test('a create that was carried out during a cancelled job is found by the next run and not sent again', async () => {
  const run = new SignalledRun(`${HEAD}${entries({ acme: 'Acme' })}`);
  const lost = { wrong: { kind: 'hang', applied: true } } as const;
  const twilio = await twilioWith([], { fault: run.at(isCreate, cancelJob, lost) });
  const interrupted = await run.apply(twilio);

  const again = await run.apply(twilio, NO_WAITING);

  expect(outcomes(planFile(interrupted))).toEqual(['create acme: in doubt']);
  expect(again).toMatchObject({ code: 0, outputs: { changed: 'false' } });
  expect(twilio.names()).toEqual(['Acme']);
});

test('a plan that waits for Twilio can be interrupted and reports it', async () => {
  const run = new SignalledRun(FILE);
  const twilio = await twilioWith(LIVE, { fault: run.at(isList, sigint, { wrong: { kind: 'hang' } }) });

  const plan = await run.cli(twilio, 'plan', '--json');

  expect(plan).toMatchObject({ code: 130, signal: null });
  const { outcome, problems } = JSON.parse(plan.stdout);
  expect(outcome).toBe('interrupted');
  expect(problems).toEqual([expect.objectContaining({ code: 'FA006', message: 'The run was interrupted' })]);
  expect(twilio.writes()).toEqual([]);
});

test('a run is interrupted while a large file is parsed, and reports it', async () => {
  const run = new SignalledRun('{ a: 1 }\n'.repeat(100_000));
  const twilio = await twilioWith(LIVE, { fault: run.at(isList, sigint) });

  const plan = await run.cli(twilio, 'plan');

  expect(plan.code).toBe(130);
  expect(plan.stdout).toContain('error FA006\n  The run was interrupted');
});

test('a second SIGINT ends the process immediately', async () => {
  const run = new SignalledRun(FILE);
  const twice = { nth: 1, wrong: { kind: 'hang' } } as const;
  const twilio = await twilioWith(LIVE, {
    fault: run.at(
      isUpdate,
      (child) => {
        child.kill('SIGINT');
        // Two simultaneous signals may arrive as one.
        const again = setInterval(() => child.kill('SIGINT'), 100);
        child.once('exit', () => clearInterval(again));
      },
      twice,
    ),
  });

  const apply = await run.cli(twilio, 'apply', '--yes');

  expect(apply).toMatchObject({ code: 130, signal: null });
  expect(apply.stdout).not.toContain('Apply:');
  expect(twilio.state.accountSid).toBe(seedSids.account);
});
