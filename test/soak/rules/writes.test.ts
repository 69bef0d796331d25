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
  update,
} from '../logs.ts';
import type { FileModel } from '../model.ts';
import type { RunRecord } from '../record.ts';
import { judgeRenames } from './renames.ts';
import { judgeReport } from './report.ts';
import { judgeWrites } from './writes.ts';

// Nobody would notice a rule that accepts everything, so each rule is tested with a log that violates it.

test('accepts a run that does what its file and plan say', () => {
  const made = live(FO3, 'Acme New');
  const creation = change('create', null, 'Acme New', { key: 'new' });
  const sent = log({}, {}, create('Acme New', deed(FO3, undefined, made)), look(FO2), remove(OLD), {});
  const record = run(
    file([entry('shop', 'Acme Shop'), entry('new', 'Acme New')], { unlisted: 'delete' }),
    sent,
    {
      ...{ rowsBefore: [SHOP, OLD], rowsAfter: [SHOP, made] },
      report: report([removal, creation], [outcome(removal, 'done'), outcome(creation, 'done', FO3)]),
    },
  );

  expect([...judgeWrites(record), ...judgeReport(record), ...judgeRenames(record)]).toEqual([]);
});

test('reports a write in mode plan', () => {
  const sent = log({}, look(FO1), update(SHOP, SHOP));
  const record = run(file([entry('shop', 'Acme Shop')]), sent, {
    mode: 'plan',
    rowsBefore: [SHOP],
    rowsAfter: [SHOP],
  });

  expect(rulesOf(record)).toContain('planning writes nothing');
});

test('reports a write that is not in the plan', () => {
  const sent = log({}, look(FO1), update(SHOP, live(FO1, 'Acme Shop', { janitor_enabled: true })));
  const record = run(file([entry('shop', 'Acme Shop')]), sent, {
    rowsBefore: [SHOP],
    report: report([], []),
  });

  expect(rulesOf(record)).toContain('only what was planned');
});

test('reports an update of a setting that is not in the plan', () => {
  const planned = change('update', FO1, 'Acme Shop', {
    key: 'shop',
    fields: [{ field: 'janitor', before: false, after: true }],
  });
  const after = live(FO1, 'Acme Shop', { janitor_enabled: true, long_lived: true });
  const record = run(file([entry('shop', 'Acme Shop')]), log({}, look(FO1), update(SHOP, after)), {
    ...{ rowsBefore: [SHOP], rowsAfter: [after], report: report([planned], [outcome(planned, 'done')]) },
  });

  expect(judgeWrites(record).map(({ what }) => what)).toEqual([
    `longLived of ${FO1} ("Acme Shop") was not to change`,
  ]);
});

test('reports a write although the plan is blocked', () => {
  const sent = log({}, look(FO2), remove(OLD));
  const record = run(file([], { unlisted: 'delete' }), sent, {
    ...{ rowsBefore: [OLD], report: report([removal], [outcome(removal, 'done')], { blocked: true }) },
  });

  expect(rulesOf(record)).toContain('a blocked plan is not written');
});

test('reports a delete that the file does not ask for or nobody reviewed', () => {
  const rules = (more: Partial<FileModel>, other: Partial<RunRecord> = {}) =>
    rulesOf(
      run(file([entry('shop', 'Acme Shop')], more), log({}, look(FO2), remove(OLD)), {
        rowsBefore: [SHOP, OLD],
        ...other,
      }),
    );
  const unwatched = {
    watched: false,
    event: 'schedule',
    report: report([removal], [outcome(removal, 'done')]),
  };

  expect(rules({})).toContain('nobody agreed to lose it');
  expect(rules({ unlisted: 'disable' })).toContain('nobody agreed to lose it');
  expect(rules({ unlisted: 'delete' }, unwatched)).toEqual([
    'a delete needs a witness',
    'done means in sync',
  ]);
  expect(rules({ removed: ['Acme Old'] }, unwatched)).toContain('a delete needs a witness');
  expect(rules({ removed: [FO2] }, unwatched)).not.toContain('a delete needs a witness');
  expect(rules({ unlisted: 'delete' }, { ...unwatched, shown: new Set([FO2]) })).not.toContain(
    'a delete needs a witness',
  );
  expect(
    rules({ unlisted: 'delete' }, { ...unwatched, base: file([entry('old', 'Acme Old')]) }),
  ).not.toContain('a delete needs a witness');
});

test('reports a delete of an address that an entry claims', () => {
  const sent = log({}, look(FO1), remove(SHOP));
  const record = run(
    file([entry('shop', 'Acme New', { was: ['Acme Shop'] })], { unlisted: 'delete' }),
    sent,
    { rowsBefore: [SHOP] },
  );

  expect(rulesOf(record)).toContain('no claimed address is lost');
});

test('reports a write to an address that is out of scope, ignored or of another channel', () => {
  const rules = (row: Row, more: Partial<FileModel> = {}) =>
    rulesOf(
      run(
        file([], { unlisted: 'disable', ...more }),
        log({}, look(row.sid), update(row, { ...row, enabled: false })),
        { rowsBefore: [row] },
      ),
    );

  expect(rules(live(FO1, 'Other'))).toContain('nothing outside scope');
  expect(rules(SHOP, { ignore: ['Acme S*'] })).toContain('nothing outside scope');
  expect(rules(SHOP, { ignore: [FO1] })).toContain('nothing outside scope');
  expect(rules(live(FO1, 'Acme Shop', { channel_type: 'sms' }))).toContain('nothing outside scope');
  expect(rules(SHOP)).not.toContain('nothing outside scope');
});

test('reports a create if its name is live or its entry claims an address', () => {
  const made = live(FO3, 'Acme Shop');
  const twice = log({}, {}, create('Acme Shop', deed(FO3, undefined, made, { twins: [SHOP] })));
  const renamed = log({}, {}, create('Acme New', deed(FO3, undefined, live(FO3, 'Acme New'))));
  const model = file([entry('shop', 'Acme New', { was: ['Acme Shop'] })]);

  expect(rulesOf(run(file([entry('shop', 'Acme Shop')]), twice, { rowsBefore: [SHOP] }))).toContain(
    'made twice',
  );
  expect(rulesOf(run(model, renamed, { rowsBefore: [SHOP] }))).toContain(
    'a claimed address is not made again',
  );
  const other = deed(FO1, undefined, SHOP, { by: '1b' });
  const record = run(file([entry('shop', 'Acme Shop')]), twice, {
    deeds: [other, ...twice.flatMap(({ deed: one }) => one ?? [])],
  });
  expect(rulesOf(record)).not.toContain('made twice');
});

test('reports a run that takes more addresses out of service than max-deletes allows', () => {
  const rows = [FO1, FO2, FO3].map((sid, index) => live(sid, `Acme ${index}`));
  const sent = log({}, ...rows.slice(1).flatMap((row) => [look(row.sid), remove(row)]));
  const model = file([entry('a', 'Acme 0')], { unlisted: 'delete' });
  const rules = (maxDeletes: string, removed: string[] = []) =>
    rulesOf(run({ ...model, removed }, sent, { rowsBefore: rows, maxDeletes }));

  expect(rules('1')).toContain('no more than max-deletes');
  expect(rules('20%')).toContain('no more than max-deletes');
  expect(rules('1', ['Acme 1'])).not.toContain('no more than max-deletes');
  expect(rules('67%')).not.toContain('no more than max-deletes');
});

test('reports a delete before another change is done', () => {
  const planned = change('update', FO1, 'Acme Shop', {
    key: 'shop',
    fields: [{ field: 'janitor', before: false, after: true }],
  });
  const sent = log(
    {},
    look(FO2),
    remove(OLD),
    look(FO1),
    update(SHOP, live(FO1, 'Acme Shop', { janitor_enabled: true })),
  );
  const record = run(file([entry('shop', 'Acme Shop', { janitor: true })], { unlisted: 'delete' }), sent, {
    ...{
      rowsBefore: [SHOP, OLD],
      report: report([removal, planned], [outcome(removal, 'done'), outcome(planned, 'done')]),
    },
  });

  expect(rulesOf(record)).toContain('out of service comes last');
});

test('reports a request for addresses of the other kind', () => {
  expect(rulesOf(run(file([]), log({ path: '/v1/Configuration/Addresses' })))).toContain(
    'only the kind of the file',
  );
});
