import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shape } from '../support/gfm.ts';
import { gitHub } from '../support/github.ts';
import { address, annotations, BASE, checkout, comment, fo, HEAD, twilioWith } from './scene.ts';

// A delete has no entry any more: the base version of the file has the sites that lose their chat.

const BEFORE = `${HEAD}unlisted: delete
addresses:
  acme: { name: Acme, studio: Webchat Flow }
  help-de: { name: Help, website: [https://www.acme.de, https://help.acme.de], locale: de-DE, studio: Webchat Flow }
`;
const AFTER = BEFORE.replace(/ {2}help-de.*\n/, '');

async function planned(base: string | undefined) {
  const [twilio, github] = [await twilioWith([address(1, 'Acme'), address(2, 'Help')]), await gitHub()];
  if (base !== undefined) github.files[BASE] = { 'addresses.yaml': base };
  const plan = await checkout(twilio, github, AFTER).plan();
  const { changes } = JSON.parse(readFileSync(plan.outputs['plan-file'] ?? '', 'utf8'));
  return { plan, body: comment(github).body, change: changes[0] };
}

test('a delete names the sites of the entry that the change removes', async () => {
  const { plan, body, change } = await planned(BEFORE);

  expect(shape(body).rows[1]?.slice(0, 2)).toEqual([
    `🔴\u00a0deleteHelp${fo(2)}`,
    'www.acme.de, help.acme.de (de-DE) lose their chat: they embed this SID. This change removes entry help-de.',
  ]);
  expect(body).toContain('www#46;acme#46;de#44; help#46;acme#46;de #183; de#45;DE');
  expect(plan.log.join('\n')).toContain(
    `      "www.acme.de", "help.acme.de" ("de-DE") lose their chat: they embed ${fo(2)}. This change removes entry \`help-de\`.`,
  );
  expect(change).toMatchObject({
    action: 'delete',
    sid: fo(2),
    website: ['https://www.acme.de', 'https://help.acme.de'],
    locale: 'de-DE',
  });
});

test('a delete carries the full previous configuration of the address', async () => {
  const { body, change } = await planned(BEFORE);

  expect(change.fields.map(({ field }: { field: string }) => field)).toEqual([
    'name',
    'enabled',
    'integration',
    'studio.flow',
    'studio.retryCount',
    'janitor',
    'longLived',
    'chatService',
  ]);
  expect(
    shape(body)
      .fences.find(({ language }) => language === 'diff')
      ?.text.split('\n'),
  ).toHaveLength(8);
});

test('without a base version the sites are unknown, and the delete names the SID', async () => {
  const { body, change } = await planned(undefined);

  expect(shape(body).rows[1]?.[1]).toMatch(/^Sites that embed this SID lose their chat\./);
  expect(change).toMatchObject({ website: null, locale: null });
});

test('a change that removes too many entries is blocked with their keys and sites', async () => {
  const [twilio, github] = [
    await twilioWith([address(1, 'Acme'), address(2, 'Help'), address(3, 'Jobs')]),
    await gitHub(),
  ];
  const jobs = '  jobs: { name: Jobs, studio: Webchat Flow }\n';
  github.files[BASE] = { 'addresses.yaml': `${BEFORE}${jobs}` };

  const both = await checkout(twilio, github, AFTER).plan();
  expect(annotations(both)).toEqual([
    expect.stringMatching(
      /^::error title=FA305::2 .*20% of 3 .*1: .*`help-de` \("www\.acme\.de", "help\.acme\.de"\), `jobs`.*`removed`.*`max-deletes: 2`/,
    ),
  ]);

  const one = await checkout(twilio, github, `${AFTER}${jobs}`).plan(undefined, { 'max-deletes': '0' });
  expect(annotations(one)[0]).toContain(
    'and max-deletes is 0: this change removes entry `help-de`, which "www.acme.de", "help.acme.de" embed. Revert',
  );
});

test('an entry that is kept under another name is not reported as removed', async () => {
  const base = BEFORE.replace('name: Help', 'name: Help, sid: FO00000000000000000000000000000002');
  const [twilio, github] = [await twilioWith([address(1, 'Acme'), address(2, 'Help')]), await gitHub()];
  github.files[BASE] = { 'addresses.yaml': base };

  await checkout(twilio, github, BEFORE.replace('name: Help', 'name: Hilfe')).plan();

  const [, means] = shape(comment(github).body).rows[1] ?? [];
  expect(means).toContain('Entry help-de listed it before this change.');
  expect(means).not.toContain('removes entry');
});
