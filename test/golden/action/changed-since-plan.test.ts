import { expect, test } from 'vitest';
import type { FlexFlowRow } from '../../support/sandbox/index.ts';
import { address, annotations, entries, fo, HEAD, repository, said, twilioWith } from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });

/** An account in which somebody changes the first address (or deletes it) right before it is read again. */
async function meanwhile(live: FlexFlowRow, change: Partial<FlexFlowRow> | 'delete') {
  const twilio = await twilioWith([live, address(2, 'Other')], {
    fault: ({ method, path }) => {
      const row = twilio.state.flexFlows[fo(1)];
      if (method === 'GET' && path.endsWith(fo(1)) && row !== undefined) {
        if (change === 'delete') delete twilio.state.flexFlows[fo(1)];
        else twilio.state.flexFlows[fo(1)] = { ...row, ...change };
      }
      return undefined;
    },
  });
  return twilio;
}

test('an address that somebody changed since the plan is left alone', async () => {
  const twilio = await meanwhile(address(1, 'Acme', { janitor_enabled: true }), { long_lived: true });

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(0);
  expect(twilio.writes()).toEqual([]);
  expect(said(apply)).toContain('      somebody has changed it since the plan');
  expect(said(apply).at(-1)).toBe('Apply: 1 left alone.');
  expect(annotations(apply)).toHaveLength(1);
  expect(annotations(apply)[0]).toMatch(
    /^::warning title=FA242 addresses.acme,file=addresses.yaml,line=4,col=3::update of acme\W+left alone\W+somebody has changed it since the plan\./,
  );
});

test('one that somebody made as the file says is done', async () => {
  const twilio = await meanwhile(address(1, 'Acme', { janitor_enabled: true }), { janitor_enabled: false });

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(0);
  expect(twilio.writes()).toEqual([]);
  expect(said(apply).at(-1)).toBe('Apply: 1 done.');
});

test('one that is gone is not made again', async () => {
  const twilio = await meanwhile(address(1, 'Acme', { janitor_enabled: true }), 'delete');

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(0);
  expect(twilio.writes()).toEqual([]);
  expect(said(apply).at(-1)).toBe('Apply: 1 left alone.');
});

test('one that is to be deleted, and was changed, stays', async () => {
  const twilio = await meanwhile(address(1, 'Old'), { friendly_name: 'In use again' });

  const apply = await repository(twilio, `${HEAD}removed: [Old]\naddresses: {}\n`).apply();

  expect(apply.code).toBe(0);
  expect(twilio.names()).toEqual(['In use again', 'Other']);
  expect(said(apply).at(-1)).toBe('Apply: 1 left alone.');
});

test('so does one that serves another channel by now', async () => {
  const twilio = await meanwhile(address(1, 'Old'), { channel_type: 'sms' });

  await repository(twilio, `${HEAD}removed: [Old]\naddresses: {}\n`).apply();

  expect(twilio.names()).toEqual(['Old', 'Other']);
});

test('one that is to be disabled, and was changed, stays in service', async () => {
  const twilio = await meanwhile(address(1, 'Unlisted'), { contact_identity: 'by hand' });
  const repo = repository(twilio, `${HEAD}unlisted: disable\nignore: [Other]\naddresses: {}\n`);

  const apply = await repo.apply({ 'max-deletes': 'all' });

  expect(apply.code).toBe(0);
  expect(twilio.state.flexFlows[fo(1)]?.enabled).toBe(true);
});

test('what others change meanwhile in other addresses is told, and is no failure', async () => {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true }), address(2, 'Other')], {
    fault: ({ method }) => {
      const row = twilio.state.flexFlows[fo(2)];
      if (method === 'POST' && row !== undefined) twilio.state.flexFlows[fo(2)] = { ...row, enabled: false };
      return undefined;
    },
  });

  const apply = await repository(twilio, HEAD + entries({ acme: 'Acme', other: 'Other' })).apply();

  expect(apply.code).toBe(0);
  expect(annotations(apply)).toEqual([
    '::warning title=FA245::Meanwhile others changed 1 address: other. Run again to bring them in line with the file.',
  ]);
});
