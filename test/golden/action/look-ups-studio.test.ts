import { expect, test } from 'vitest';
import { naming } from '../../support/naming.ts';
import { studioSids } from '../../support/sandbox/index.ts';
import {
  annotations,
  HEAD,
  KIND,
  line,
  made,
  problemsOf,
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

/** What, as it is written, code, and what the message names beside it. */
const problems: [string, string, string, string[]][] = [
  ['a similar name is suggested', 'WebChat ENN', 'FA210', ['Did you mean "WebChat EN"']],
  ['a name differs in case', 'webchat de', 'FA210', ['Did you mean "WebChat DE"']],
  ['a name is ambiguous', 'Out of Office', 'FA211', [`${studioSids.twin1}, ${studioSids.twin2}`]],
  ['a SID does not exist', 'FW00000000000000000000000000000000', 'FA210', []],
];

test.each(problems)(
  'reports a Studio Flow that cannot be resolved, with a fix: %s',
  async (_, flow, code, named) => {
    const twilio = await twilioWith([row(1, 'Acme', { enabled: false })]);

    const apply = await repository(twilio, goingTo(flow)).apply();

    expect(apply).toMatchObject({ code: 1, outputs: { blocked: 'false', changed: 'false' } });
    expect(problemsOf(apply)).toEqual([`error ${code} addresses.acme.studio addresses.yaml:${line(6)}:13`]);
    expect(annotations(apply)).toEqual([naming('acme', 'Studio Flow', `"${flow}"`, ...named)]);
    expect(twilio.writes()).toEqual([]);
  },
);

test('an unknown Studio Flow is reported with the similar ones, or with those of the account', async () => {
  const twilio = await twilioWith([]);

  const [near] = annotations(await repository(twilio, goingTo('WebChat ENN')).plan());
  const [nearest] = annotations(await repository(twilio, goingTo('WebChat DEE')).plan());
  const [unknown] = annotations(await repository(twilio, goingTo('Contact Centre')).plan());

  expect(near).toContain(`"WebChat EN" (${studioSids.en})`);
  expect(nearest).toMatch(/Did you mean "WebChat DE" \(FW[0-9a-f]{32}\),? .*"WebChat EN"/);
  expect(unknown).toContain(`: "Messaging Flow" (${studioSids.messaging})`);
});

test('a Studio Flow that was never published is a warning', async () => {
  const twilio = await twilioWith([]);

  const apply = await repository(twilio, goingTo('WebChat ES')).apply();

  expect(apply.code).toBe(0);
  expect(problemsOf(apply)).toEqual([`warning FA212 addresses.acme.studio addresses.yaml:${line(6)}:13`]);
  expect(annotations(apply)).toEqual([naming('acme', `"WebChat ES" (${studioSids.draft})`)]);
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
