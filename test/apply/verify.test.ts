import { expect, test } from 'vitest';
import { CHAT_ADDRESS } from '../../src/address/chat-address/kind.ts';
import type { Outcome } from '../../src/apply/outcome.ts';
import { verdict as verdictOf } from '../../src/apply/verify.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { buildersFor, cv, ig } from '../support/addresses.ts';
import { create, disable, ended, fo, live, planOf, remove, update } from './scene.ts';

const verdict = (plan: Plan, outcomes: readonly Outcome[], after: Plan, gone: readonly string[] = []) =>
  verdictOf(plan, outcomes, after, new Set(gone));

test('an apply is settled when no change is left', () => {
  const [made, changed, gone] = [create(1), update(2), remove(3)];
  const outcomes = [ended(made, 'done', fo(1)), ended(changed, 'done'), ended(gone, 'done')];

  expect(verdict(planOf([made, changed, gone]), outcomes, planOf([], [1, 2]))).toEqual({
    outcomes,
    problems: [],
    settled: true,
  });
});

test.each([
  ['a create that the account does not show', create(1), create(1), /^address-1 /],
  [
    'an update that Twilio does not store',
    update(1),
    update(1),
    new RegExp(`^address-1 \\(${fo(1)}\\) .*\\bjanitor is true, not false`),
  ],
  ['a create with other values', create(1), update(1), /^address-1 .*\bjanitor is true, not false/],
  [
    'a delete of an address that still exists',
    remove(1),
    remove(1),
    new RegExp(`^"Address 1" \\(${fo(1)}\\) `),
  ],
])('%s is an error and not settled', (_, change, remains, named) => {
  const seen = verdict(planOf([change]), [ended(change, 'done')], planOf([remains]));

  expect(seen.settled).toBe(false);
  expect(seen.problems).toMatchObject([
    { code: 'FA244', severity: 'error', message: expect.stringMatching(named) },
  ]);
});

test('a create in doubt is done once it appears', () => {
  const change = create(1);

  const seen = verdict(planOf([change]), [ended(change, 'in doubt')], planOf([], [1]));

  expect(seen).toMatchObject({ settled: true, outcomes: [{ status: 'done', sid: fo(1) }] });
});

test('a create in doubt is not done when the address was there before', () => {
  const change = create(1);
  const plan: Plan = { ...planOf([change]), liveNames: new Map([[fo(1), 'One']]) };

  expect(verdict(plan, [ended(change, 'in doubt')], planOf([], [1])).outcomes[0]?.status).toBe('in doubt');
});

test('a create that does not appear stays in doubt until the next read', () => {
  const change = create(1);

  const seen = verdict(planOf([change]), [ended(change, 'in doubt')], planOf([change]));

  expect(seen).toMatchObject({ settled: false, problems: [], outcomes: [{ status: 'in doubt' }] });
});

test('an update in doubt is done when the address matches the plan', () => {
  const change = update(1);

  const seen = verdict(planOf([change]), [ended(change, 'in doubt', fo(1))], planOf([], [1]));

  expect(seen).toMatchObject({ settled: true, outcomes: [{ status: 'done', sid: fo(1) }] });
});

test('an entry with a problem does not settle a change in doubt', () => {
  const change = create(1);
  const problem = {
    code: 'FA220',
    severity: 'error',
    message: 'two of the name',
    remedy: '',
    entry: 'address-1',
  } as const;
  const after: Plan = { ...planOf([], [1]), problems: [problem] };

  expect(verdict(planOf([change]), [ended(change, 'in doubt')], after).outcomes[0]?.status).toBe('in doubt');
});

test('a delete in doubt is done only if the address is gone', () => {
  const change = remove(1);
  const doubt = [ended(change, 'in doubt', fo(1))];

  expect(verdict(planOf([change]), doubt, planOf([])).outcomes[0]?.status).toBe('in doubt');
  expect(verdict(planOf([change]), doubt, planOf([]), [fo(1)]).outcomes[0]?.status).toBe('done');
});

test('a disable in doubt is done once the address is disabled', () => {
  const change = disable(1);
  const doubt = [ended(change, 'in doubt', fo(1))];
  const disabled: Plan = {
    ...planOf([]),
    unlisted: [{ live: live(1, { enabled: false }), handling: 'already disabled' }],
  };

  expect(verdict(planOf([change]), doubt, planOf([])).outcomes[0]?.status).toBe('in doubt');
  expect(verdict(planOf([change]), doubt, disabled).outcomes[0]?.status).toBe('done');
});

test.each(['failed', 'left alone', 'not attempted'] as const)(
  'a change that %s is reported by its outcome only',
  (status) => {
    const change = update(1);

    const seen = verdict(planOf([change]), [ended(change, status)], planOf([change]));

    expect(seen).toMatchObject({ settled: true, problems: [] });
  },
);

test('changes by others are reported as a warning', () => {
  const [own, ...others] = [update(1), update(2), remove(3)];

  const seen = verdict(planOf([own]), [ended(own, 'done')], planOf(others));

  expect(seen.settled).toBe(true);
  expect(seen.problems).toMatchObject([
    {
      code: 'FA245',
      severity: 'warning',
      message: expect.stringMatching(/\b2 addresses\b.* address-2, "Address 3"$/),
    },
  ]);
});

test('a create whose name Twilio stores in a different spelling is done, and has a warning', () => {
  const change = create(1);
  const after: Plan = { ...planOf([change]), liveNames: new Map([[fo(5), 'Addr']]) };

  const seen = verdict(planOf([change]), [ended(change, 'done', fo(5))], after);

  expect(seen).toMatchObject({ settled: true, outcomes: [{ status: 'done', sid: fo(5) }] });
  expect(seen.problems).toMatchObject([
    {
      code: 'FA247',
      severity: 'warning',
      message: expect.stringMatching(new RegExp(` address-1 \\(${fo(5)}\\) .*"Addr"$`)),
      remedy: expect.stringContaining(`sid: ${fo(5)}`),
    },
  ]);
});

test('a create is not as planned if more than the spelling of its name differs', () => {
  const change = create(1);
  const remains = { ...update(1), sid: fo(5) };
  const after: Plan = { ...planOf([remains]), liveNames: new Map([[fo(5), 'Addr']]) };

  const seen = verdict(planOf([change]), [ended(change, 'done', fo(5))], after);

  expect(seen.settled).toBe(false);
  expect(seen.problems.map(({ code }) => code)).toEqual(['FA244', 'FA247']);
});

test('an address that its key finds needs only the spelling that Twilio stores', () => {
  const change = create(1);
  const fields = [{ field: 'name', before: 'Addr', after: 'Address 1' }];
  const found = { ...live(5), name: 'Addr' };
  const after: Plan = {
    ...planOf([{ ...update(1), sid: fo(5), fields }]),
    claims: [{ key: 'address-1', desired: change.desired, live: found }],
    liveNames: new Map([[fo(5), 'Addr']]),
  };

  const seen = verdict(planOf([change]), [ended(change, 'done', fo(5))], after);

  expect(seen.settled).toBe(true);
  expect(seen.problems).toMatchObject([
    {
      code: 'FA247',
      severity: 'warning',
      message: expect.stringContaining('"Addr"'),
      remedy: expect.not.stringContaining('sid: '),
    },
  ]);
});

test('a new address whose name was removed is not as planned', () => {
  const change = create(1);
  const desired = {
    ...change.desired,
    values: new Map([...change.desired.values, ['deploymentKey', cv(1)]]),
  };
  const made = { ...change, desired };
  const fields = [{ field: 'name', before: '', after: 'Address 1' }];
  const after: Plan = {
    ...planOf([{ ...update(1), sid: ig(5), fields }]),
    kind: CHAT_ADDRESS,
    claims: [{ key: 'address-1', desired, live: { ...live(5), sid: ig(5), name: cv(1) } }],
    liveNames: new Map([[ig(5), cv(1)]]),
  };

  const seen = verdict(planOf([made]), [ended(made, 'done', ig(5))], after);

  expect(seen.problems.map(({ code }) => code)).toEqual(['FA244']);
});

test('a create that shares its name with another live address is an error that names both', () => {
  const change = create(1);
  const twins = new Map([
    [fo(5), 'Address 1'],
    [fo(6), 'Address 1'],
  ]);

  const seen = verdict(planOf([change]), [ended(change, 'done', fo(5))], { ...planOf([]), liveNames: twins });

  expect(seen.problems).toMatchObject([
    {
      code: 'FA248',
      severity: 'error',
      message: expect.stringMatching(new RegExp(`^address-1 .*${fo(5)}.*${fo(6)}.*"Address 1"`)),
    },
  ]);
});

test('a disable in doubt is done only if its own address is disabled', () => {
  const change = disable(1);
  const after = (n: number, handling: 'already disabled' | 'disabled') => ({
    ...planOf([]),
    unlisted: [{ live: live(n), handling }],
  });
  const status = (one: Plan) =>
    verdict(planOf([change]), [ended(change, 'in doubt')], one).outcomes[0]?.status;

  expect(status(after(1, 'already disabled'))).toBe('done');
  expect(status(after(2, 'already disabled'))).toBe('in doubt');
  expect(status(after(1, 'disabled'))).toBe('in doubt');
});

test('an update in doubt is done only if its own entry claims its own address', () => {
  const change = update(1);
  const status = (after: Plan) =>
    verdict(planOf([change]), [ended(change, 'in doubt')], after).outcomes[0]?.status;
  const claim = (n: number, key: string) => ({
    ...planOf([]).claims,
    key,
    desired: change.desired,
    live: live(n),
  });
  const claims = (...all: ReturnType<typeof claim>[]) => ({ ...planOf([]), claims: all });

  expect(status(claims(claim(2, 'address-2'), claim(1, 'address-1')))).toBe('done');
  expect(status(claims(claim(1, 'address-2')))).toBe('in doubt');
  // The entry now claims another address by its name.
  expect(status(claims({ ...claim(2, 'address-1'), live: { ...live(2), name: 'Address 1' } }))).toBe(
    'in doubt',
  );
});

test('a create in doubt with a known SID is done only if that address is live, whatever its name', () => {
  const change = create(1);
  const status = (sid: string | undefined, after: Partial<Plan>) =>
    verdict(planOf([change]), [ended(change, 'in doubt', sid)], { ...planOf([]), ...after }).outcomes[0];

  expect(status(fo(1), { liveNames: new Map([[fo(1), 'Another spelling']]) })).toMatchObject({
    status: 'done',
    sid: fo(1),
  });
  expect(status(fo(1), { liveNames: new Map([[fo(2), 'Address 1']]) })?.status).toBe('in doubt');
  expect(status(undefined, { liveNames: new Map([[fo(2), 'Address 1']]) })?.status).toBe('in doubt');
});

test('only an error at its own entry keeps a change in doubt', () => {
  const change = create(1);
  const at = (severity: 'error' | 'warning', entry: string): Plan => ({
    ...planOf([], [1]),
    problems: [{ code: 'FA000', severity, message: '', remedy: '', entry }],
  });
  const status = (after: Plan) =>
    verdict(planOf([change]), [ended(change, 'in doubt')], after).outcomes[0]?.status;

  expect(status(at('warning', 'address-1'))).toBe('done');
  expect(status(at('error', 'address-2'))).toBe('done');
  expect(status(at('error', 'address-1'))).toBe('in doubt');
});

test('planned and held changes are not reported as changes of others, which are named by key or name', () => {
  const [own, open, held] = [update(1), update(2), { ...update(3), heldBecause: 'not reviewed' as const }];
  const plan = { ...planOf([own, open]), held: [held] };
  const others = (...changes: Plan['changes']) =>
    verdict(plan, [ended(own, 'done')], planOf([open, held, ...changes], [1])).problems;

  expect(others()).toEqual([]);
  const [found, ...more] = others(update(4), remove(5));
  expect(more).toEqual([]);
  expect(found).toMatchObject({ code: 'FA245', severity: 'warning' });
  expect(found?.message).toContain('address-4, "Address 5"');
});

test('only an error at an entry that was written is reported as a change of others', () => {
  const change = update(1);
  const at = (entry: string | undefined, severity: 'error' | 'warning' = 'error') => ({
    ...{ code: 'FA220', severity, message: entry ?? '', remedy: '' },
    ...(entry !== undefined && { entry }),
  });
  const after = {
    ...planOf([], [1]),
    problems: [at('address-1'), at('address-1', 'warning'), at('address-2'), at(undefined)],
  };

  const { problems } = verdict(planOf([change]), [ended(change, 'done')], after);

  expect(problems.map(({ code, severity, entry }) => [code, severity, entry])).toEqual([
    ['FA245', 'warning', 'address-1'],
  ]);
});

test('an update is not checked for a shared or differently stored name', () => {
  const change = update(1);
  const after = {
    ...planOf([], [1]),
    liveNames: new Map([
      [fo(1), 'address 1'],
      [fo(2), 'address 1'],
    ]),
  };

  expect(verdict(planOf([change]), [ended(change, 'done')], after).problems).toEqual([]);
});

test('another address with the name that Twilio stored for a new one is an error', () => {
  const change = create(1);
  const after = {
    ...planOf([], [1]),
    liveNames: new Map([
      [fo(1), 'ADDRESS 1'],
      [fo(2), 'ADDRESS 1'],
      [fo(3), 'Address 1'],
    ]),
  };

  const { problems } = verdict(planOf([change]), [ended(change, 'done', fo(1))], after);

  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ['FA247', 'addresses.address-1.name'],
    ['FA248', 'addresses.address-1.name'],
  ]);
  expect(problems[1]?.message).toContain(fo(2));
  expect(problems[1]?.message).not.toContain(fo(3));
});

test('a create in doubt with a deployment key is done only if the entry claims the address in its response', () => {
  const chat = buildersFor(CHAT_ADDRESS);
  const wanted = chat.desired('address-1', 'Address 1', { deploymentKey: cv(1) });
  const change = { ...create(1), desired: wanted };
  const status = (claimed: number | undefined, more: Partial<Plan> = {}) => {
    const other = { key: 'address-2', desired: wanted, live: chat.live(2) };
    const own = {
      key: 'address-1',
      desired: wanted,
      live: claimed === undefined ? undefined : chat.live(claimed),
    };
    const after = {
      ...planOf([]),
      kind: CHAT_ADDRESS,
      claims: [other, own],
      liveNames: new Map([[ig(1), 'Address 1']]),
    };
    return verdict({ ...planOf([change]), kind: CHAT_ADDRESS }, [ended(change, 'in doubt', ig(1))], {
      ...after,
      ...more,
    }).outcomes[0]?.status;
  };
  const problems = [
    { code: 'FA220', severity: 'error' as const, message: '', remedy: '', entry: 'address-1' },
  ];

  expect(status(1)).toBe('done');
  expect(status(3)).toBe('in doubt');
  expect(status(undefined)).toBe('in doubt');
  expect(status(1, { claims: [] })).toBe('in doubt');
  expect(status(1, { problems })).toBe('in doubt');
});

test('a remaining difference of one written address is not reported as a change of others', () => {
  const [one, two] = [update(1), update(2)];
  const left = { ...update(1), digest: 'another' };

  const { problems } = verdict(
    planOf([one, two]),
    [ended(one, 'done'), ended(two, 'done')],
    planOf([left], [1, 2]),
  );

  expect(problems.map(({ code }) => code)).toEqual(['FA244']);
});

test('a new address that differs in its name and another field does not match the plan', () => {
  const change = create(1);
  const fields = [
    { field: 'name', before: 'Addr', after: 'Address 1' },
    { field: 'janitor', before: true, after: false },
  ];
  const after: Plan = {
    ...planOf([{ ...update(1), sid: fo(5), fields }]),
    liveNames: new Map([[fo(5), 'Addr']]),
  };

  const { problems } = verdict(planOf([change]), [ended(change, 'done', fo(5))], after);

  expect(problems.map(({ code }) => code)).toEqual(['FA244', 'FA247']);
});
