import { expect, test } from 'vitest';
import type { Fault, TestSandboxOptions } from '../../support/sandbox/index.ts';
import { address, entries, fo, HEAD, LIST, ONE, repository, said, twilioWith } from '../action/scene.ts';

type Faults = NonNullable<TestSandboxOptions['fault']>;

const NEVER_CAME: Fault = { kind: 'reset', when: 'before' };
const CAME: Fault = { kind: 'reset', when: 'after' };
const REFUSED: Fault = { kind: 'status', status: 400, code: 45004, message: 'Flow is not valid' };
const LIVE = [address(1, 'Acme', { janitor_enabled: true }), address(2, 'Old')];

/** The faults of successive writes of one kind; all other requests succeed. */
function oneByOne(method: string, path: RegExp, faults: readonly Fault[]): Faults {
  const left = [...faults];
  return (request) => (request.method === method && path.test(request.path) ? left.shift() : undefined);
}

test('an update that may have been carried out is in doubt when Twilio rejects its second attempt', async () => {
  const twilio = await twilioWith(LIVE, { fault: oneByOne('POST', ONE, [CAME, REFUSED]) });

  const apply = await repository(twilio, HEAD + entries({ acme: 'Acme', old: 'Old' })).apply();

  // The account shows that it was carried out.
  expect(twilio.state.flexFlows[fo(1)]?.janitor_enabled).toBe(false);
  expect(apply.code).toBe(0);
  expect(said(apply).at(-1)).toBe('Apply: 1 done.');
});

test('a delete is not done when Twilio returns a status other than 204', async () => {
  const page: Fault = { kind: 'body', body: '{"status":"please sign in"}' };
  const twilio = await twilioWith(LIVE, { fault: oneByOne('DELETE', ONE, [page]) });

  const apply = await repository(twilio, `${HEAD}removed: [Old]\nignore: [Acme]\naddresses: {}\n`).apply();

  expect(apply.code).toBe(0);
  expect(twilio.names()).toEqual(['Acme']);
});

test('a create whose response is lost is in doubt when two addresses appear', async () => {
  const twilio = await twilioWith([], {
    fault: ({ method }) => {
      if (method !== 'POST') return undefined;
      twilio.state.flexFlows[fo(1)] = address(1, 'Acme');
      return CAME;
    },
  });

  const apply = await repository(twilio, HEAD + entries({ acme: 'Acme' })).apply();

  expect(twilio.names()).toEqual(['Acme', 'Acme']);
  expect(said(apply).at(-1)).toBe('Apply: 1 in doubt.');
});

test('a create in doubt is not taken for the address that its `was` names', async () => {
  const twilio = await twilioWith([], {
    fault: ({ method, path }) => {
      if (method !== 'POST' || !LIST.test(path)) return undefined;
      twilio.state.flexFlows[fo(7)] = address(7, 'Former');
      return NEVER_CAME;
    },
  });
  const file = `${HEAD}addresses:\n  new: { name: New, was: Former, studio: Webchat Flow }\n`;

  const apply = await repository(twilio, file).apply();

  expect(twilio.names()).toEqual(['Former']);
  expect(apply.code).toBe(1);
  expect(said(apply).at(-1)).toBe('Apply: 1 in doubt.');
  expect(JSON.parse(apply.outputs.addresses ?? '')).toMatchObject({ new: { sid: null } });
});

test('a delete that never arrived is in doubt when another person renames the address', async () => {
  let deletes = 0;
  const twilio = await twilioWith(LIVE, {
    fault: ({ method, path }) => {
      if (method !== 'DELETE' || !ONE.test(path)) return undefined;
      // `removed` no longer matches it: the plan after the writes has no change of it.
      if (++deletes === 5) twilio.state.flexFlows[fo(2)] = address(2, 'Renamed by hand');
      return NEVER_CAME;
    },
  });

  const apply = await repository(twilio, `${HEAD}removed: [Old]\n${entries({ acme: 'Acme' })}`).apply();

  expect(twilio.names()).toEqual(['Acme', 'Renamed by hand']);
  expect(apply.code).toBe(1);
  expect(said(apply).at(-1)).toBe('Apply: 1 in doubt, 1 done.');
});

test.each([
  ['another name', address(7, 'Other')],
  ['another account', address(7, 'Acme', { account_sid: `AC${'7'.repeat(32)}` })],
])('a create whose response is an address of %s is not done, and deletes wait', async (_, row) => {
  const answer: Fault = { kind: 'body', status: 201, body: JSON.stringify(row) };
  const twilio = await twilioWith([address(2, 'Old')], { fault: oneByOne('POST', LIST, [answer]) });

  const apply = await repository(twilio, `${HEAD}removed: [Old]\n${entries({ acme: 'Acme' })}`).apply();

  expect(twilio.names()).toEqual(['Old']);
  expect(apply.code).toBe(1);
  expect(said(apply).at(-1)).toBe('Apply: 1 in doubt, 1 not attempted.');
});

test('an update whose response is another address is in doubt', async () => {
  const answer: Fault = { kind: 'body', body: JSON.stringify(address(2, 'Old')) };
  const twilio = await twilioWith(LIVE, { fault: oneByOne('POST', ONE, [answer]) });

  const apply = await repository(twilio, HEAD + entries({ acme: 'Acme' })).apply();

  expect(twilio.state.flexFlows[fo(1)]?.janitor_enabled).toBe(true);
  expect(apply.code).toBe(1);
  expect(said(apply).at(-1)).toBe('Apply: 1 in doubt.');
});
