import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { desk, hook } from './scene.ts';

/** The names of the variables that a file needs. */
const asked = (text: string) => [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

test('a variable is named after its entry and its part of the URL', async () => {
  const at = desk(
    await account([
      hook(1, 'Help Bot', 'https://robot:pa55@bots.acme.com/?api-key=k3y&k%C3%A9y=k3y&bare'),
      hook(2, '1st', 'https://bots.acme.com/?=k3y#fragment'),
    ]),
  );

  await at.cli('export');

  expect(asked(at.text())).toEqual([
    'FLEX_1ST_FRAGMENT',
    'FLEX_1ST_QUERY',
    'HELP_BOT_API_KEY',
    'HELP_BOT_AUTH',
    'HELP_BOT_K_C3_A9Y',
    'HELP_BOT_QUERY',
  ]);
});

test('two variables with the same name are told apart', async () => {
  const at = desk(
    await account([
      hook(1, 'Bot', 'https://bots.acme.com/?a-key=one&a.key=two&A_KEY=three'),
      hook(2, 'Bot A', 'https://bots.acme.com/?key=four'),
    ]),
  );

  await at.cli('export');

  expect(asked(at.text())).toEqual(['BOT_A_KEY', 'BOT_A_KEY_2', 'BOT_A_KEY_3', 'BOT_A_KEY_4']);
});

test('no variable has the name of a credential or one that a shell, a runner or a proxy uses', async () => {
  const at = desk(
    await account([
      hook(
        1,
        'Twilio',
        'https://bots.acme.com/?account_sid=a1&auth_token=b2&api_key=c3&api_secret=d4&region=e5',
      ),
      hook(2, 'GitHub', 'https://bots.acme.com/?token=a1&workspace=b2&output=c3'),
      hook(3, 'Runner', 'https://bots.acme.com/?temp=a1'),
      hook(4, 'Actions', 'https://bots.acme.com/?runtime-token=a1'),
      hook(5, 'Input', 'https://bots.acme.com/?file=a1'),
      hook(6, 'Node', 'https://bots.acme.com/?options=a1'),
      hook(7, 'https', 'https://bots.acme.com/?proxy=a1'),
    ]),
  );

  await at.cli('export');

  const reserved = /^(TWILIO|GITHUB|RUNNER|ACTIONS|INPUT|NODE)_|^HTTPS?_PROXY$/;
  expect(asked(at.text())).toHaveLength(13);
  expect(asked(at.text()).filter((name) => reserved.test(name))).toEqual([]);
});

test('credentials of the account are never filled into a URL', async () => {
  const twilio = await account([hook(1, 'Twilio', 'https://bots.acme.com/?auth_token=k3y-of-the-bot')]);
  const at = desk(twilio);
  await at.cli('export');

  const apply = await at.cli('apply', '--yes');

  expect(apply.stdout).toContain('error FA129');
  expect(twilio.writes()).toEqual([]);
});
