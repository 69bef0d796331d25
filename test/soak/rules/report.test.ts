import { expect, test } from 'vitest';
import type { Row } from '../kinds.ts';
import {
  change,
  create,
  deed,
  entry,
  FO1,
  FO2,
  FO3,
  file,
  live,
  log,
  look,
  OLD,
  outcome,
  removal,
  remove,
  report,
  rulesOf,
  run,
  SHOP,
} from '../logs.ts';
import type { Entry } from '../model.ts';
import type { Sent } from '../proxy.ts';
import type { Outcome, Report, RunRecord } from '../record.ts';
import { judgeReport } from './report.ts';

test('a report that tells something else than what happened violates a rule', () => {
  const rules = (sent: Sent[], status: Outcome['status'], rowsAfter: Row[], more: Partial<Report> = {}) =>
    rulesOf(
      run(file([], { removed: [FO2] }), sent, {
        rowsBefore: [OLD],
        rowsAfter,
        report: report([removal], [outcome(removal, status)], more),
      }),
    );
  const rule = 'the report says what happened';

  expect(rules(log({}, look(FO2), remove(OLD)), 'failed', [])).toContain(rule);
  expect(rules(log({}, look(FO2), remove(OLD)), 'left alone', [])).toContain(rule);
  expect(rules(log({}), 'done', [OLD])).toContain(rule);
  expect(rules(log({}, look(FO2), remove(OLD)), 'in doubt', [], { outcome: 'failed' })).toContain(rule);
  expect(rules(log({}, look(FO2), remove(OLD)), 'done', [])).toEqual([]);
});

test('an apply that is done and leaves a difference violates a rule', () => {
  const record = run(file([entry('shop', 'Acme Shop', { janitor: true })]), log({}), {
    rowsBefore: [SHOP],
    rowsAfter: [SHOP],
    report: report([], []),
  });

  expect(judgeReport(record).map(({ what }) => what)).toEqual([`shop (${FO1}): janitor is false, not true`]);
});

test('twins that a run has seen and not told violate a rule', () => {
  const [made, twin] = [live(FO3, 'Acme Shop'), live(FO1, 'Acme Shop')];
  const creation = change('create', null, 'Acme Shop', { key: 'shop' });
  const sent = log({}, {}, create('Acme Shop', deed(FO3, undefined, made)), { seen: [made, twin] });
  const record = run(file([entry('shop', 'Acme Shop')]), sent, {
    ...{ rowsAfter: [made, twin], report: report([creation], [outcome(creation, 'done', FO3)]) },
  });

  expect(rulesOf(record)).toContain('twins are told');
});

test('an exit code, a hang, a stack trace and a secret are found', () => {
  const ended = {
    code: 0,
    signal: null,
    stdout: '',
    stderr: '',
    outputs: {},
    summary: '',
    planFile: '',
    hung: false,
  };
  const failed = report([], null, {
    outcome: 'failed',
    problems: [{ code: 'FA203', severity: 'error', message: '' }],
  });
  const rules = (more: Partial<RunRecord['ended']>, other: Partial<RunRecord> = {}) =>
    rulesOf(
      run(file([]), [], {
        ended: { ...ended, ...more },
        report: report([], null),
        secrets: ['t0ken'],
        ...other,
      }),
    );

  expect(rules({}, { report: failed })).toEqual(['the exit code says how it ended']);
  expect(rules({ hung: true, code: null, signal: 'SIGKILL' })).toContain('every run ends');
  expect(rules({ stderr: 'Error: x\n    at run (dist/cli.js:1:2)' })).toEqual(['nothing is unforeseen']);
  expect(rules({ summary: 'a t0ken in it' })).toEqual(['no secret is shown']);
  expect(rules({ stdout: '::add-mask::t0ken' })).toEqual([]);
  expect(rules({}, { report: undefined })).toEqual(['the report says what happened']);
  expect(
    rules(
      { outputs: { creates: '1' } },
      { door: 'action', report: report([], null, { counts: { creates: 0 } }) },
    ),
  ).toEqual(['outputs are as the report']);
  const signal = { name: 'SIGTERM', time: 0, request: 1 } as const;
  expect(rules({}, { signal, endedTime: 20_000 })).toEqual(['an interrupted run ends in time']);
});

test('a key that gets another name on a push, and an address of its own, violates a rule', () => {
  const made = live(FO3, 'Acme New');
  const sent = log({}, {}, create('Acme New', deed(FO3, undefined, made)));
  const rules = (named: Entry) =>
    rulesOf(run(file([named]), sent, { rowsBefore: [SHOP], base: file([entry('shop', 'Acme Shop')]) }));

  expect(rules(entry('shop', 'Acme New'))).toContain('no rename loses a SID');
  expect(rules(entry('other', 'Acme New'))).not.toContain('no rename loses a SID');
});
