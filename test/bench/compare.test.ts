import { expect, test } from 'vitest';
import { compare } from '../../bench/compare.mts';
import { markdown, row } from '../../bench/table.mts';

const FINE = 'Nothing got worse by more than 10%.';
const of = (...rows: Parameters<typeof markdown>[0]) => `# Performance\n\n${markdown(rows)}\n`;
const plan = (measured: number, unit = ' × B') => row('plan, 1 entry', measured, unit, 3.8);

test('reports a row that is worse by more than 10%', () => {
  expect(compare([plan(3.12)], of(plan(2.74)))).toEqual([
    'worse by 14%: plan, 1 entry: 3.12 × B, kept 2.74 × B',
  ]);
});

test('reports that nothing got worse if rows are better, equal or worse by less than 10%', () => {
  for (const measured of [2.1, 2.74, 3.01]) expect(compare([plan(measured)], of(plan(2.74)))).toEqual([FINE]);
});

test('ignores a difference of up to 0.2 × B, which is noise', () => {
  expect(compare([plan(1.2)], of(plan(1)))).toEqual([FINE]);
  expect(compare([plan(1.21)], of(plan(1)))).toHaveLength(1);
  expect(compare([plan(1.2, ' × F')], of(plan(1, ' × F')))).toEqual([
    'worse by 20%: plan, 1 entry: 1.20 × F, kept 1.00 × F',
  ]);
});

test('ignores a difference of one in the last digit, which may be rounding', () => {
  const interrupted = (seconds: number) => row('interrupted', seconds, ' s', 7.5, 1);
  expect(compare([interrupted(0.2)], of(interrupted(0.1)))).toEqual([FINE]);
  expect(compare([interrupted(0.3)], of(interrupted(0.1)))).toEqual([
    'worse by 200%: interrupted: 0.3 s, kept 0.1 s',
  ]);
});

test('reports every additional request, even if there was none before', () => {
  const requests = (count: number) => row('requests', count, '', 50, 0);
  expect(compare([requests(21)], of(requests(20)))).toEqual(['worse by 1: requests: 21, kept 20']);
  expect(compare([requests(2)], of(requests(0)))).toEqual(['worse by 2: requests: 2, kept 0']);
  expect(compare([requests(19)], of(requests(20)))).toEqual([FINE]);
});

test('reports new rows, missing rows, and rows in another unit', () => {
  const gone = row('start', 2.25, ' × B', 2.8);
  const fresh = row('memory', 1.9, ' MB', 4, 1);
  expect(compare([fresh, plan(2, ' × F')], of(gone, plan(1)))).toEqual([
    FINE,
    'new row: memory: 1.9 MB',
    'other unit: plan, 1 entry: 2.00 × F, kept 1.00 × B',
    'row gone: start: kept 2.25 × B',
  ]);
});

test('ignores the note of a row when it compares', () => {
  const slowest = (name: string, seconds: number) => row('slowest file', seconds, ' s', 5, 1, { note: name });
  expect(compare([slowest('tabs', 2.3)], of(slowest('aliases', 2.2)))).toEqual([FINE]);
  expect(compare([slowest('tabs', 4)], of(slowest('aliases', 2)))).toEqual([
    'worse by 100%: slowest file: 4.0 s (tabs), kept 2.0 s (aliases)',
  ]);
});

test('ignores rows without a target', () => {
  const sdk = (measured: number) => row('for comparison: SDK', measured, ' × B', undefined);
  expect(compare([sdk(9)], of(sdk(6)))).toEqual([FINE]);
});
