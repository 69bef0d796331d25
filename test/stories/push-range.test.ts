import { expect, test } from 'vitest';
import { story, type Team } from './support/story.ts';

/** The commits of a push are what Git lists for `before..after`, whatever its history looks like. */

const entries = { 'acme-de': 'Acme.de', 'acme-en': 'Acme.com', shop: 'Acme Shop' };
const SHOP = { shop: { name: 'Acme Shop', janitor: true } };

/** Merges of other files, which no run has to read. */
function docsMerged(team: Team, count: number): string[] {
  return Array.from({ length: count }, (_, n) => {
    const pr = team.pullRequest({}, { files: { [`docs/${n}.md`]: 'Words\n' } });
    return pr.merge('squash').after;
  });
}

/** Commits whose pull requests were requested. */
const askedFor = (team: Team) =>
  team.github.requests.flatMap(({ path }) => /^\/commits\/(\w+)\/pulls$/.exec(path)?.[1] ?? []);

test('a push by hand of a branch that merged main into itself is reviewed by its own pull request alone', async () => {
  const team = await story({ entries });
  const old = docsMerged(team, 3);
  const pr = team.pullRequest(SHOP);
  docsMerged(team, 1);
  pr.update();
  await pr.plan();
  const { git } = team.repository;
  const before = git.tip('main');
  const push = team.repository.push('main', pr.row.head);
  team.repository.merged(pr.row, git.between(before, push.after), push.after);

  const apply = await team.applyOnPush(push);

  expect(apply).toMatchObject({ code: 0, codes: [], outputs: { updates: '1' } });
  expect(pr.title).toBe('apply (1 updated)');
  expect(team.repository.comments.map(({ on }) => on)).toEqual([pr.row.number]);
  expect(askedFor(team).filter((commit) => old.includes(commit))).toEqual([]);
});

test('a forced push that removes commits contains none, and requests no pull request of older ones', async () => {
  const team = await story({ entries });
  const old = docsMerged(team, 3);
  const pr = team.pullRequest(SHOP);
  await pr.plan();
  const { before } = pr.merge('squash');
  await team.applyOnPush();
  const asked = askedFor(team).length;

  await team.applyOnPush(team.repository.push('main', before, true));

  expect(
    askedFor(team)
      .slice(asked)
      .filter((commit) => old.includes(commit)),
  ).toEqual([]);
});

test('a push of several merges and direct commits is judged by all pull requests in it', async () => {
  const team = await story({ entries });
  const first = team.pullRequest(SHOP);
  const second = team.pullRequest({ 'acme-de': { name: 'Acme.de', janitor: true } });
  await first.plan();
  await second.plan();
  const { before } = first.merge('merge');
  docsMerged(team, 1);
  const push = second.merge('rebase');

  const apply = await team.applyOnPush({ ...push, before });

  expect(apply).toMatchObject({ code: 0, codes: [], outputs: { updates: '2' } });
  expect([first.title, second.title]).toEqual([
    expect.stringMatching(/^apply/),
    expect.stringMatching(/^apply/),
  ]);
});
