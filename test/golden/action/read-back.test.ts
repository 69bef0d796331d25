import { expect, test } from 'vitest';
import {
  always,
  annotations,
  entries,
  expectInSync,
  HEAD,
  KIND,
  LIST,
  made,
  newKey,
  ONE,
  problemsOf,
  repository,
  row,
  sidOf,
  twilioWith,
} from './scene.ts';

/** For an address that exists already, and for a new one. */
const FILE = HEAD + entries({ acme: 'Acme' });
const NEW = HEAD + entries({}, { acme: 'Acme' });

test('an update that Twilio confirms but does not store fails', async () => {
  const kept = row(1, 'Acme', { retryCount: 1 });
  const twilio = await twilioWith([kept], {
    fault: always('POST', ONE, { kind: 'body', body: JSON.stringify(row(1, 'Acme')) }),
  });

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toHaveLength(1);
  expect(problemsOf(apply)).toEqual(['error FA244']);
  expect(annotations(apply)[0]).toMatch(
    new RegExp(`::acme \\(${sidOf(1)}\\) .*: studio\\.retryCount is 1, not 3\\.`),
  );
});

test('a create that Twilio confirms but never lists fails', async () => {
  const twilio = await twilioWith([], {
    fault: always('POST', LIST, {
      kind: 'body',
      status: 201,
      body: JSON.stringify(row(1, 'Acme', { key: newKey(1) })),
    }),
  });

  const apply = await repository(twilio, NEW).apply();

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toHaveLength(1);
  expect(problemsOf(apply)[0]).toBe('error FA244');
  expect(annotations(apply)[0]).toContain(`::acme (${sidOf(1)}) `);
});

test('a delete that Twilio confirms but does not carry out fails', async () => {
  const twilio = await twilioWith([row(1, 'Old')], {
    fault: always('DELETE', ONE, { kind: 'status', status: 204 }),
  });

  const apply = await repository(twilio, `${HEAD}removed: [Old]\naddresses: {}\n`).apply();

  expect(apply.code).toBe(1);
  expect(problemsOf(apply)[0]).toBe('error FA244');
  expect(annotations(apply)[0]).toContain(`::"Old" (${sidOf(1)}) `);
});

test('an apply whose read-back fails reports what was done', async () => {
  let lists = 0;
  const twilio = await twilioWith([], {
    fault: ({ method, path }) =>
      method === 'GET' && LIST.test(path) && ++lists > KIND.listsBeforeCreate
        ? { kind: 'status', status: 500 }
        : undefined,
  });
  const repo = repository(twilio, NEW);

  const apply = await repo.apply();

  expect(apply.code).toBe(1);
  expect(apply.stdout).toContain(`created        acme  ${made(1)}`);
  expect(problemsOf(apply)[0]).toBe('error FA246');
});

test.each([1, 3])('an apply waits for lists that show creates late (by %i)', async (lateCreates) => {
  const twilio = await twilioWith([], { switches: { lateCreates } });
  const repo = repository(twilio, NEW);

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(twilio.writes()).toHaveLength(1);
  await expectInSync(twilio, repo);
});

test.each([1, 3])(
  'an apply waits for reads that show updates and deletes late (by %i)',
  async (staleReads) => {
    const twilio = await twilioWith([row(1, 'Acme', { retryCount: 1 }), row(2, 'Old')], {
      switches: { staleReads },
    });
    const repo = repository(twilio, `${FILE}removed: [Old]\n`);

    const apply = await repo.apply();

    expect(apply.code).toBe(0);
    expect(twilio.writes()).toHaveLength(2);
    await expectInSync(twilio, repo);
  },
);
