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

test('reports an outcome that contradicts what happened', () => {
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

test('reports an apply that is done but leaves a difference', () => {
  const record = run(file([entry('shop', 'Acme Shop', { janitor: true })]), log({}), {
    rowsBefore: [SHOP],
    rowsAfter: [SHOP],
    report: report([], []),
  });

  expect(judgeReport(record).map(({ what }) => what)).toEqual([`shop (${FO1}): janitor is false, not true`]);
});

test('reports a run that sees two addresses with the same name and is done', () => {
  const [made, twin] = [live(FO3, 'Acme Shop'), live(FO1, 'Acme Shop')];
  const creation = change('create', null, 'Acme Shop', { key: 'shop' });
  const sent = log({}, {}, create('Acme Shop', deed(FO3, undefined, made)), { seen: [made, twin] });
  const record = run(file([entry('shop', 'Acme Shop')]), sent, {
    ...{ rowsAfter: [made, twin], report: report([creation], [outcome(creation, 'done', FO3)]) },
  });

  expect(rulesOf(record)).toContain('twins are reported');
});

test('reports a wrong exit code or output, a hang, a stack trace, a secret and a missing report', () => {
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
      { program: 'action', report: report([], null, { counts: { creates: 0 } }) },
    ),
  ).toEqual(['outputs are as the report']);
  const signal = { name: 'SIGTERM', time: 0, request: 1 } as const;
  expect(rules({}, { signal, endedTime: 20_000 })).toEqual(['an interrupted run ends in time']);
});

test('reports a new address for a key that changed its name on a push', () => {
  const made = live(FO3, 'Acme New');
  const sent = log({}, {}, create('Acme New', deed(FO3, undefined, made)));
  const rules = (named: Entry) =>
    rulesOf(run(file([named]), sent, { rowsBefore: [SHOP], base: file([entry('shop', 'Acme Shop')]) }));

  expect(rules(entry('shop', 'Acme New'))).toContain('no rename loses a SID');
  expect(rules(entry('other', 'Acme New'))).not.toContain('no rename loses a SID');
});
