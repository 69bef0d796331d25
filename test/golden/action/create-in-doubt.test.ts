import { expect, test } from 'vitest';
import type { Fault } from '../../support/sandbox/index.ts';
import {
  entries,
  expectInSync,
  fault,
  HEAD,
  LIST,
  line,
  problemsOf,
  read,
  repository,
  row,
  said,
  twilioWith,
} from './scene.ts';

const FILE = HEAD + entries({}, { acme: 'Acme' });

const lost: [string, Fault][] = [
  ['the connection is reset before', { kind: 'reset', when: 'before' }],
  ['half of a response', { kind: 'truncated' }],
  ['HTTP 500', { kind: 'status', status: 500, code: 20500 }],
];

test.each(lost)(
  'a create that appears nowhere (%s) is in doubt, is not sent again and fails the run',
  async (_, wrong) => {
    const twilio = await twilioWith([], { fault: fault('POST', LIST, wrong) });
    const repo = repository(twilio, FILE);

    const apply = await repo.apply();

    expect(apply.code).toBe(1);
    expect(twilio.writes()).toHaveLength(1);
    expect(said(apply)).toContain('  in doubt: create acme');
    expect(said(apply).at(-1)).toBe('Apply: 1 in doubt.');
    expect(problemsOf(apply)).toEqual([`error FA241 addresses.acme addresses.yaml:${line(4)}:3`]);
    expect(read(apply.summary)).toContain(': apply (1 in doubt)');
    expect(JSON.parse(apply.outputs.addresses ?? '')).toMatchObject({ acme: { sid: null } });
  },
);

test('the next run creates the address of a create in doubt', async () => {
  const twilio = await twilioWith([], { fault: fault('POST', LIST, { kind: 'reset', when: 'before' }) });
  const repo = repository(twilio, FILE);
  await repo.apply();

  const again = await repo.apply();

  expect(again.code).toBe(0);
  expect(twilio.names()).toEqual(['Acme']);
  await expectInSync(twilio, repo);
});

test('the CLI exits with 1 after a create in doubt', async () => {
  const twilio = await twilioWith([], { fault: fault('POST', LIST, { kind: 'reset', when: 'before' }) });

  const apply = await repository(twilio, FILE).cli('apply', '--yes');

  expect(apply.code).toBe(1);
  expect(apply.stdout).toContain('in doubt: create acme');
});

test('deletes wait for a create in doubt', async () => {
  const twilio = await twilioWith([row(1, 'Old')], {
    fault: fault('POST', LIST, { kind: 'reset', when: 'before' }),
  });

  const apply = await repository(twilio, `${FILE}removed: [Old]\n`).apply();

  expect(apply.code).toBe(1);
  expect(twilio.names()).toEqual(['Old']);
  expect(said(apply).at(-1)).toBe('Apply: 1 in doubt, 1 not attempted.');
});
