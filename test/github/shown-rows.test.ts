import { expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { planOf } from '../../src/result.ts';
import { LINKS, resultOf } from '../report/result.ts';
import { type Scene, scene } from '../report/scene.ts';

/** A plan that deletes addresses of these names, as a comment of at most that length, and their SIDs in its order. */
function going(names: readonly string[], limit = 60_000, differs: Partial<Scene> = {}) {
  const result = resultOf(scene({ others: names.map((name) => ({ name, removed: true })), ...differs }));
  const { changes, held } = planOf(result) as Plan;
  const sids = [...changes, ...held].flatMap((change) => ('sid' in change ? [change.sid] : []));
  return { sids, ...renderMarkdown(result, LINKS, limit) };
}

const lines = (text: string, pattern: RegExp) => text.split('\n').filter((line) => pattern.test(line));

test.each(['Careers', 'a|b', 'x\\|y', '`code`', ' padded ', 'acme.example.com/chat-is-long', '<b>', '😀'])(
  'a delete of an address named %j counts as shown when its row is in the comment',
  (name) => {
    const { sids, shownSids } = going([name, 'Other']);

    expect([...shownSids].sort()).toEqual([...sids].sort());
  },
);

test('counts exactly the deletes that have a row as shown, at each limit, in the table or in the short list', () => {
  const names = Array.from({ length: 30 }, (_, n) => `Site ${n} ${'x'.repeat(n)}`);
  for (let limit = 1500; limit < 25_000; limit += 250) {
    const { text, shownSids, sids } = going(names, limit);

    const rows = lines(text, /^\| 🔴|^- (delete `.*` )?FO[0-9a-f]{32}$/);
    expect(shownSids).toHaveLength(rows.length);
    expect(shownSids).toEqual(sids.slice(0, rows.length));
    for (const [n, sid] of shownSids.entries()) expect(rows[n]?.replaceAll('<wbr>', '')).toContain(sid);
  }
});

test('counts exactly the held deletes that have a row as shown, at each limit', () => {
  const others = Array.from({ length: 30 }, (_, n) => ({ name: `Site ${n}`, removed: false }));
  for (let limit = 1500; limit < 6000; limit += 250) {
    const { text, shownSids, sids } = going([], limit, { others, unlisted: 'delete', watched: false });

    const rows = lines(text, /^- delete `Site \d+` `FO/);
    expect(shownSids).toEqual(sids.slice(0, rows.length));
  }
});

test('a SID does not count as shown in a folded section or in a name that looks like a row', () => {
  const [sid = ''] = going(['Other']).sids;
  for (const name of [`- ${sid}`, `| 🔴\u00a0**delete**<br>\`Other\`<br>\`${sid}\``, sid]) {
    const entries: Scene['entries'] = [
      { is: 'changed', name, former: '', websites: [], locales: [], to: 'studio', target: 'WebChat' },
    ];
    const { text, shownSids } = going([], 60_000, { entries });

    expect(text).toContain(sid);
    expect(shownSids).toEqual([]);
  }
});

test('each SID may take up a part of the limit', () => {
  const names = Array.from({ length: 200 }, (_, n) => `Site ${n}`);
  const result = resultOf(scene({ others: names.map((name) => ({ name, removed: true })) }));

  const { text, shownSids } = renderMarkdown(result, LINKS, 8000, 12);

  expect(shownSids.length).toBeGreaterThan(50);
  expect(text.length + 12 * shownSids.length).toBeLessThanOrEqual(8000);
});
