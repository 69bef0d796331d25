import { expect, test } from 'vitest';
import type { Row } from '../kinds.ts';
import { create, deed, entry, FO2, FO3, file, live, log, look, OLD, remove, rulesOf, run } from '../logs.ts';
import type { Sent } from '../proxy.ts';

test('reports a create that is sent again after its response was lost', () => {
  const fault = { kind: 'reset', carriedOut: 'yes', milliseconds: 0 } as const;
  const lost = create('Acme New', deed(FO3, undefined, live(FO3, 'Acme New')), {
    answered: undefined,
    fault,
  });
  const record = run(file([entry('new', 'Acme New')]), log({}, lost, {}, create('Acme New', undefined)));

  expect(rulesOf(record)).toContain('no create is sent again');
});

test('reports a write without a fresh read of its address', () => {
  const rules = (sent: Sent[], fast: boolean) =>
    rulesOf(run(file([], { removed: [FO2] }), sent, { rowsBefore: [OLD], fast }));
  const aged = log(look(FO2), remove(OLD, { time: 9000 }));

  expect(rules(log({}, remove(OLD)), true)).toContain('no write without a fresh look');
  expect(rules(aged, false)).toContain('no write without a fresh look');
  expect(rules(log(look(FO2), remove(OLD)), false)).not.toContain('no write without a fresh look');
});

test('reports a write long after a 401 or a signal', () => {
  const sent = log({ answered: 401 }, look(FO2), remove(OLD, { time: 5000 }));
  const late = log(look(FO2), remove(OLD, { time: 5000 }));
  const model = file([], { removed: [FO2] });
  const signal = { name: 'SIGINT', time: 100, request: 1 } as const;

  expect(rulesOf(run(model, sent, { rowsBefore: [OLD] }))).toContain(
    'nothing is sent with refused credentials',
  );
  expect(rulesOf(run(model, late, { rowsBefore: [OLD], signal }))).toContain('starts nothing more');
});

test('reports a write to an address that changed since the plan', () => {
  const renamed = live(FO2, 'Acme Older');
  const rules = (seen: Row) =>
    rulesOf(
      run(file([], { removed: [FO2] }), log({ seen: [OLD] }, { ...look(FO2), seen: [seen] }, remove(OLD)), {
        rowsBefore: [OLD],
      }),
    );

  expect(rules(renamed)).toContain('what changed since the plan is left alone');
  expect(rules(OLD)).not.toContain('what changed since the plan is left alone');
});
