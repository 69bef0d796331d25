import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { desk, expectEmptyPlan, fo, hook, listed, warningCodes } from './scene.ts';

/** The `webhook:` lines of a file. */
const hooks = (text: string) => [...text.matchAll(/^ {4}webhook: (.*)$/gm)].map(([, url]) => url);

test('a URL without secrets is exported as it is', async () => {
  const twilio = await account([
    hook(1, 'a', 'https://bots.acme.com/flex'),
    hook(2, 'b', 'https://bots.acme.com:8443/a//b/;c,d', 0),
    hook(3, 'c', 'https://bots.acme.com/caf%C3%A9?'),
    hook(4, 'd', 'HTTPS://Bots.Acme.com/#'),
    hook(5, 'e', 'https://bots.acme.com/?a=&b=&'),
    hook(6, 'f', 'https://[::1]:8080/flex'),
    hook(7, 'g', 'https://bücher.example/ä'),
  ]);
  const at = desk(twilio);

  const exported = await at.cli('export');

  expect(warningCodes(exported)).toEqual([]);
  expect(hooks(at.text())).toEqual([
    'https://bots.acme.com/flex',
    '{ url: "https://bots.acme.com:8443/a//b/;c,d", retryCount: 0 }',
    '"https://bots.acme.com/caf%C3%A9?"',
    '"HTTPS://Bots.Acme.com/#"',
    'https://bots.acme.com/?a=&b=&',
    '"https://[::1]:8080/flex"',
    'https://bücher.example/ä',
  ]);
  await expectEmptyPlan(twilio, at);
});

test('a plain http URL is exported, and a plan warns about it', async () => {
  const twilio = await account([hook(1, 'a', 'http://bots.acme.com/flex')]);
  const at = desk(twilio);

  await at.cli('export');

  expect(hooks(at.text())).toEqual(['http://bots.acme.com/flex']);
  expect((await at.cli('plan')).stdout).toContain('warning FA134');
  await expectEmptyPlan(twilio, at);
});

test('an address with an invalid URL is left out, and the URL is never shown', async () => {
  const urls = [
    'ftp://robot:hunter22@files.acme.com/x?key=hunter22',
    'javascript:hunter22()',
    'bots.acme.com/hunter22',
    'https://bots.acme.com/a b?key=hunter22',
    ' https://robot:hunter22@bots.acme.com/',
    'https://bots.acme.com/\n?key=hunter22',
    'https://?key=hunter22',
    'hunter22',
  ];
  const twilio = await account(urls.map((url, index) => hook(index + 1, `Odd ${index}`, url)));
  const at = desk(twilio);

  const exported = await at.cli('export');

  expect(warningCodes(exported)).toEqual(urls.map(() => 'FA250'));
  expect(at.text()).toContain('\naddresses: {}\n');
  expect(exported.stdout + exported.stderr + at.text()).not.toContain('hunter22');
  await expectEmptyPlan(twilio, at);
});

test('a URL with something like a variable is escaped', async () => {
  const twilio = await account([
    hook(1, 'a', `https://bots.acme.com/\${HOME}`),
    hook(2, 'b', `https://bots.acme.com/$\${HOME}`),
    hook(3, 'c', `https://bots.acme.com/\${HOME`),
    hook(4, 'd', `https://bots.acme.com/\${a-b}/$/{x}`),
    hook(5, 'e', `https://bots.acme.com/$$$\${HOME}`),
  ]);
  const at = desk(twilio);

  const exported = await at.cli('export');

  expect(warningCodes(exported)).toEqual([]);
  expect(Object.keys(await listed(at))).toEqual([fo(1), fo(2), fo(3), fo(4), fo(5)]);
  await expectEmptyPlan(twilio, at);
});
