import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { said } from '../action/scene.ts';
import { address, desk, deskWith, entry, fo, HEAD } from './scene.ts';

const LIVE = [address(1, 'Acme A'), address(2, ' Acme B')];
const MINE = `${HEAD}addresses:\n  a:\n    name: Acme A\n    studio: Webchat Flow\n`;
const NO_PLAN = {
  ...{ changed: '', creates: '', updates: '', deletes: '', unlisted: '', ignored: '', held: '' },
  ...{ blocked: '', drift: '', 'plan-id': '', addresses: '' },
};

test('mode export writes the file into the workspace and nothing to Twilio', async () => {
  const twilio = await account(LIVE);
  const at = desk(twilio);

  const exported = await at.action('export', { file: 'web.yaml' });

  expect(exported).toMatchObject({ code: 0, stderr: '', outputs: NO_PLAN });
  expect(at.files()).toEqual(['schema', 'web.yaml']);
  expect(at.text('web.yaml')).toContain(entry('acme-a', 1, 'Acme A').join('\n'));
  expect(said(exported).at(-1)).toBe('Wrote web.yaml with 1 address.');
  expect(exported.summary).toContain('### Twilio Flex addresses: export\n\n**wrote** ');
  expect(exported.commands.filter((line) => !line.startsWith('::add-mask::'))).toEqual([
    expect.stringMatching(`^::warning title=FA250::" Acme B" \\(${fo(2)}\\) `),
  ]);
  expect(twilio.writes()).toEqual([]);
});

test('mode pin writes into the file and nothing to Twilio', async () => {
  const twilio = await account(LIVE);
  const at = deskWith(twilio, MINE);

  const pinned = await at.action('pin');
  const again = await at.action('pin');

  expect(pinned).toMatchObject({ code: 0, stderr: '' });
  expect(at.text()).toBe(MINE.replace('  a:\n', `$&    sid: ${fo(1)}\n`));
  expect(said(pinned).at(-1)).toBe('Wrote 1 sid into addresses.yaml.');
  expect(pinned.summary).toContain('### Twilio Flex addresses: pin\n\n**wrote** ');
  expect(said(again).at(-1)).toBe('Nothing to write.');
  expect(again.summary).toContain('**nothing to write**');
  expect(twilio.writes()).toEqual([]);
});

test.each(['export', 'pin'])('mode %s names a missing credential', async (mode) => {
  const at = deskWith(await account(LIVE), MINE);

  const ended = await at.action(mode, {
    'auth-token': '',
    file: mode === 'pin' ? 'addresses.yaml' : 'new.yaml',
  });

  expect(ended.code).toBe(1);
  expect(ended.stdout).toContain('FA002');
  expect(ended.stdout).toContain('`auth-token`');
  expect(at.files()).toEqual(['addresses.yaml']);
  expect(at.text()).toBe(MINE);
});

test.each(['export', 'pin'])('mode %s rejects credentials of another account', async (mode) => {
  const twilio = await account(LIVE);
  const [other] = [`AC${'b'.repeat(32)}`];
  for (const row of Object.values(twilio.state.flexFlows))
    twilio.state.flexFlows[row.sid] = { ...row, account_sid: other };
  const at = mode === 'pin' ? deskWith(twilio, MINE) : desk(twilio);
  const before = at.files();

  const ended = await at.action(mode);

  expect(ended.code).toBe(1);
  expect(ended.stdout).toContain('FA301');
  expect(at.files()).toEqual(before);
});

test('an account that could not be read completely is not exported', async () => {
  const twilio = await account(
    Array.from({ length: 3 }, (_, index) => address(index + 1, `Acme ${index}`)),
    {
      switches: { maxPageSize: 1 },
      fault: ({ path, query }) =>
        path.endsWith('/FlexFlows') && query.Page === '2'
          ? { kind: 'status', status: 404, code: 20404 }
          : undefined,
    },
  );
  const at = desk(twilio);

  const ended = await at.action('export');

  expect(ended.code).toBe(1);
  expect(at.files()).toEqual([]);
});
