import { expect, test } from 'vitest';
import { story } from './support/story.ts';

const entries = { 'acme-de': 'Acme.de', 'acme-en': 'Acme.com', 'acme-it': 'Acme.it', shop: 'Acme Shop' };
const DE = { 'acme-de': { name: 'Acme.de', janitor: true } };

test('applies the reviewed change and holds what was changed in the Console after the plan', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(DE);
  await pr.plan();
  team.console.switchOff('Acme.it');
  pr.merge('squash');

  const apply = await team.applyOnPush();

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1', held: '1' } });
  expect(apply.codes).not.toEqual([]);
  expect(apply.codes.filter((code) => code.startsWith('error'))).toEqual([]);
  expect(team.console.row('Acme.de').janitor_enabled).toBe(true);
  expect(team.console.row('Acme.it').enabled).toBe(false);
});

test('puts back what was changed in the Console when the plan of the pull request showed it', async () => {
  const team = await story({ entries });
  team.console.switchOff('Acme.it');
  const pr = team.pullRequest(DE);
  const plan = await pr.plan();
  pr.merge('squash');

  const apply = await team.applyOnPush();

  expect(plan).toMatchObject({ code: 0, outputs: { updates: '2' } });
  expect(apply).toMatchObject({ code: 0, codes: [], outputs: { updates: '2', held: '0' } });
  expect(team.console.row('Acme.it').enabled).toBe(true);
});

test('keeps what was changed in the Console on the very address that a reviewed change updates', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(DE);
  await pr.plan();
  team.console.change('Acme.de', { long_lived: true });
  pr.merge('squash');

  await team.applyOnPush();

  expect(team.console.row('Acme.de').long_lived).toBe(true);
});

test('holds an unreviewed change in the Console in every later run, by hand or at night', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(DE);
  await pr.plan();
  pr.merge('squash');
  await team.applyOnPush();
  const before = team.twilio.writes().length;
  team.console.switchOff('Acme.it');
  team.docsPullRequest().merge('squash');

  const runs = [await team.dispatch(), await team.applyAtNight(), await team.applyOnRequest()];

  expect(runs.map(({ outputs }) => outputs.held)).toEqual(['1', '1', '1']);
  expect(team.twilio.writes().slice(before)).toEqual([]);
  expect(pr.title).toBe('apply (1 updated)');
});

test('puts back an unreviewed change in the Console when its plan is approved by its id', async () => {
  const team = await story({ entries });
  team.console.switchOff('Acme.it');
  const held = await team.dispatch();

  const apply = await team.dispatch({ 'approved-plan-id': held.outputs['plan-id'] ?? '' });

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1', held: '0' } });
  expect(team.console.row('Acme.it').enabled).toBe(true);
});

test('names what is held as drift, with the ways to put it back and to keep it', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(DE);
  await pr.plan();
  team.console.switchOff('Acme.it');
  pr.merge('squash');

  const apply = await team.applyOnPush();

  expect(apply.annotations.join('\n')).toContain('acme-it');
  expect(pr.comment).toContain('acme-it');
});

test('a plan of an unrelated pull request stays green and shows what was changed in the Console as drift', async () => {
  const team = await story({ entries });
  team.console.switchOff('Acme.it');
  const pr = team.pullRequest(DE);

  const plan = await pr.plan();

  expect(plan.code).toBe(0);
  expect(pr.comment).toContain('drift');
});

test('two pull requests that change two fields of one entry are both applied', async () => {
  const fields = { name: 'Acme Shop', janitor: false, locale: 'en', longLived: false };
  const team = await story({ entries: { ...entries, shop: fields } });
  const first = team.pullRequest({ shop: { ...fields, janitor: true } });
  const second = team.pullRequest({ shop: { ...fields, longLived: true } });
  await first.plan();
  await second.plan();
  first.merge('squash');
  await team.applyOnPush();
  second.merge('squash');

  const apply = await team.applyOnPush();

  expect(apply).toMatchObject({ code: 0, codes: [], outputs: { updates: '1' } });
  expect(team.console.row('Acme Shop')).toMatchObject({ janitor_enabled: true, long_lived: true });
});

test('holds drift, and stays green, after a change of the file that changes no address', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest({ 'acme-de': { name: 'Acme.de', website: 'https://www.acme.de' } });
  await pr.plan();
  const shown = pr.comments;
  team.console.switchOff('Acme.it');
  pr.merge('squash');

  const apply = await team.applyOnPush();

  expect(shown).toEqual([]);
  expect(apply).toMatchObject({ code: 0, outputs: { held: '1' } });
  expect(apply.codes.filter((code) => code.startsWith('error'))).toEqual([]);
  expect(team.console.row('Acme.it').enabled).toBe(false);
});
