import { expect, test } from 'vitest';
import { studioSids } from '../../support/sandbox/index.ts';
import {
  annotations,
  HEAD,
  KIND,
  line,
  made,
  repository,
  row,
  settingsOf,
  sidOf,
  twilioWith,
} from './scene.ts';

const goingTo = (flow: string) => `${HEAD}addresses:
  acme:
    name: Acme
    studio: ${flow}
${KIND.newLine(1)}`;

const problems: [string, string, string][] = [
  [
    'a near name is proposed',
    'WebChat ENN',
    `FA210 addresses.acme.studio,file=addresses.yaml,line=${line(6)},col=13::There is no Studio Flow "WebChat ENN" in this account, as acme asks for. Did you mean`,
  ],
  [
    'a name differs in case',
    'webchat de',
    `FA210 addresses.acme.studio,file=addresses.yaml,line=${line(6)},col=13::There is no Studio Flow "webchat de" in this account, as acme asks for. Did you mean`,
  ],
  [
    'two of a name list their SIDs',
    'Out of Office',
    `FA211 addresses.acme.studio,file=addresses.yaml,line=${line(6)},col=13::"Out of Office" of acme is the name of 2 Studio Flows: ${studioSids.twin1}, ${studioSids.twin2}. Write the SID of the one that is meant: ${studioSids.twin1}.`,
  ],
  [
    'a SID that does not exist',
    'FW00000000000000000000000000000000',
    `FA210 addresses.acme.studio,file=addresses.yaml,line=${line(6)},col=13::There is no Studio Flow "FW00000000000000000000000000000000" in this account`,
  ],
];

test.each(problems)(
  'a Studio Flow that cannot be resolved is a problem with a fix: %s',
  async (_, flow, said) => {
    const twilio = await twilioWith([row(1, 'Acme', { enabled: false })]);

    const apply = await repository(twilio, goingTo(flow)).apply();

    expect(apply).toMatchObject({ code: 1, outputs: { blocked: 'false', changed: 'false' } });
    expect(annotations(apply)).toHaveLength(1);
    expect(annotations(apply)[0]).toContain(`::error title=${said}`);
    expect(twilio.writes()).toEqual([]);
  },
);

test('a name with several Studio Flows is a problem that lists their SIDs', async () => {
  const twilio = await twilioWith([]);

  const [near] = annotations(await repository(twilio, goingTo('WebChat ENN')).plan());
  const [nearest] = annotations(await repository(twilio, goingTo('WebChat DEE')).plan());
  const [unknown] = annotations(await repository(twilio, goingTo('Contact Centre')).plan());

  expect(near).toContain(`"WebChat EN" (${studioSids.en})`);
  expect(nearest).toMatch(/Did you mean "WebChat DE" \(FW[0-9a-f]{32}\) or "WebChat EN"/);
  expect(unknown).toContain(`There is: "Messaging Flow" (${studioSids.messaging})`);
});

test('a Studio Flow that was never published is a warning', async () => {
  const twilio = await twilioWith([]);

  const apply = await repository(twilio, goingTo('WebChat ES')).apply();

  expect(apply.code).toBe(0);
  expect(annotations(apply)).toEqual([
    `::warning title=FA212 addresses.acme.studio,file=addresses.yaml,line=${line(6)},col=13::Studio Flow "WebChat ES" (${studioSids.draft}) of acme was never published: its chats go unanswered. Publish it in Studio.`,
  ]);
  expect(settingsOf(twilio, made(1))?.flow).toBe(studioSids.draft);
});

test('a SID selects one of two Studio Flows of the same name, whatever the case of its digits', async () => {
  const twilio = await twilioWith([row(1, 'Acme', { flow: studioSids.twin2 })]);

  const plan = await repository(twilio, goingTo(`FW${studioSids.twin2.slice(2).toUpperCase()}`)).plan();

  expect(plan).toMatchObject({ code: 0, outputs: { changed: 'false' } });
});

test('an address with an unresolved Studio Flow is still claimed and not unlisted', async () => {
  const twilio = await twilioWith([row(1, 'Acme'), row(2, 'Acme Careers')]);
  const repo = repository(twilio, `unlisted: delete\n${goingTo('Nowhere')}`);

  const plan = await repo.plan();

  expect(plan.outputs).toMatchObject({ deletes: '1', unlisted: '1' });
  expect(plan.stdout).not.toContain(`Sites that embed ${sidOf(1)}`);
});

test('a plan with an unresolved Studio Flow is not reported as in sync', async () => {
  const twilio = await twilioWith([row(1, 'Acme')]);

  const plan = await repository(twilio, goingTo('Contact Centre')).plan();

  expect(plan.log).toContainEqual(expect.stringMatching(/^Plan: nothing planned; .*Blocked by 1 problem\b/));
  expect(plan.summary).toContain('(nothing planned)');
});
