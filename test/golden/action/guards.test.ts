import { expect, test } from 'vitest';
import type { AddressRow } from '../../support/sandbox/index.ts';
import { annotations, entries, HEAD, read, repository, row, said, twilioWith } from './scene.ts';

const many = (count: number): AddressRow[] =>
  Array.from({ length: count }, (_, n) => row(n + 1, `Acme ${n + 1}`));
const listing = (count: number) =>
  entries(Object.fromEntries(many(count).map((row, n) => [`acme-${n + 1}`, String(row.friendly_name)])));

interface Scene {
  readonly what: string;
  readonly live: readonly AddressRow[];
  readonly file: string;
  readonly codes: readonly string[];
}

const scenes: readonly Scene[] = [
  {
    what: 'no overlap',
    live: many(1),
    file: `unlisted: delete\n${entries({}, { other: 'Other' })}`,
    codes: ['FA303'],
  },
  { what: 'an empty file', live: many(1), file: 'unlisted: disable\naddresses: {}\n', codes: ['FA304'] },
  { what: 'out of service', live: many(6), file: `unlisted: delete\n${listing(4)}`, codes: ['FA305'] },
  { what: 'a suspected rename', live: many(1), file: entries({}, { acme: 'ACME  1' }), codes: ['FA306'] },
];

test.each(scenes)('$what blocks an apply, and the whole plan is shown', async ({ live, file, codes }) => {
  const twilio = await twilioWith(live);
  const repo = repository(twilio, HEAD + file);

  const plan = await repo.plan({}, 'pull_request');
  const apply = await repo.apply();

  for (const ended of [plan, apply]) {
    expect(ended).toMatchObject({ code: 1, outputs: { blocked: 'true', changed: 'true' } });
    const errors = annotations(ended).filter((line) => line.startsWith('::error'));
    expect(errors.map((line) => /title=(FA\d+)/.exec(line)?.[1])).toEqual(codes);
    expect(said(ended).at(-1)).toMatch(/ Blocked by 1 problem\b/);
    expect(read(ended.summary)).toContain('> **Blocked');
  }
  expect(apply.outputs['plan-id']).toBe(plan.outputs['plan-id']);
  expect(twilio.writes()).toEqual([]);
});

test('a guard is shown by drift and does not fail it', async () => {
  const twilio = await twilioWith(many(6));

  const drift = await repository(twilio, `${HEAD}unlisted: delete\n${listing(4)}`).run('drift', {
    'drift-issue': 'false',
  });

  expect(drift).toMatchObject({ code: 0, outputs: { drift: 'true', blocked: 'true', deletes: '2' } });
});

test.each([['2'], ['34%'], ['all']])('max-deletes %s allows two deletes of six', async (allowed) => {
  const twilio = await twilioWith(many(6));

  const apply = await repository(twilio, `${HEAD}unlisted: delete\n${listing(4)}`).apply({
    'max-deletes': allowed,
  });

  expect(apply.code).toBe(0);
  expect(twilio.names()).toHaveLength(4);
});

test.each([['101%'], ['-1'], ['some'], ['1.5']])(
  'max-deletes %s is rejected without a request to Twilio',
  async (wrong) => {
    const twilio = await twilioWith(many(1));

    const plan = await repository(twilio, HEAD + listing(1)).plan({ 'max-deletes': wrong });

    expect(plan.code).toBe(1);
    expect(annotations(plan)).toEqual([
      expect.stringMatching(new RegExp(`^::error title=FA003::.*"${wrong}".*\`max-deletes\``)),
    ]);
    expect(twilio.requests()).toEqual([]);
  },
);

test('the CLI exits with 1 when a guard blocks', async () => {
  const twilio = await twilioWith(many(1));

  const apply = await repository(twilio, `${HEAD}unlisted: delete\naddresses: {}\n`).cli('apply', '--yes');

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toEqual([]);
});
