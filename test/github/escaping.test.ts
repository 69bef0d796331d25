import { expect, test } from 'vitest';
import { shape } from '../support/gfm.ts';
import { gitHub } from '../support/github.ts';
import { address, checkout, comment, fo, HEAD, MALLORY, pullRequest, twilioWith } from './scene.ts';

const NAMES = {
  mention: '@acme/everyone',
  issue: 'Fix #123 GH-4 acme/sites#5',
  commit: `commit ${'a1b2'.repeat(10)}`,
  html: '<script>alert(1)</script><img src=x onerror=y>',
  comment: '--> <!-- x --> &lt;b&gt; &#64;',
  marker: `<!-- twilio-flex-addresses:plan:${'0'.repeat(24)} -->`,
  seal: `<!-- twilio-flex-addresses:sealed:1 plan=${'0'.repeat(64)} head=x changes=. shown=. -->`,
  table: '| a | b |',
  ticks: 'a `b` ``c`` ```',
  fence: '``` </details>',
  link: '[here](https://evil.example) ![](https://evil.example/p.png) www.evil.example a@evil.example',
  mixed: '`x` www.evil.example `y` **bold**',
  emoji: ':tada: $x^2$ ~~gone~~ __so__ \\',
  quotes: `"a" 'b' "c`,
} as const;

const list = Object.values(NAMES);
const file = `${HEAD}unlisted: delete\naddresses:\n${Object.entries(NAMES)
  .map(
    ([key, name]) =>
      `  ${key}: { name: ${JSON.stringify(`${name} new`)}, website: ["https://x.example/${encodeURIComponent(name)}"], studio: Webchat Flow }\n`,
  )
  .join('')}`;

/** The body of a plan that creates an address of each name and deletes another. */
async function planned(): Promise<string> {
  const twilio = await twilioWith(list.map((name, n) => address(n + 1, name)));
  const github = await gitHub();
  await checkout(twilio, github, file).plan(pullRequest(), { 'max-deletes': 'all' });
  return comment(github).body;
}

test('a comment shows names literally, whatever they mean in markdown', async () => {
  const { rows, codes } = shape(await planned());
  const addresses = rows.map(([address = '']) => address);

  for (const name of list) {
    expect(codes, name).toContain(name);
    expect(
      addresses.some((address) => address.startsWith(`🔴\u00a0delete${name}FO`)),
      name,
    ).toBe(true);
  }
  expect(addresses.filter((address) => address.startsWith('🟢\u00a0create'))).toHaveLength(list.length);
});

test('no name in a comment makes a link, an image, a mention or HTML', async () => {
  const { links, images, tags, text } = shape(await planned());

  expect(images).toEqual([]);
  expect(
    links.filter((url) => !/^https:\/\/(github\.com\/acme\/sites|demo\.flex\.twilio\.com)\//.test(url)),
  ).toEqual([]);
  expect(new Set(tags)).toEqual(new Set(['!--', 'details', 'summary', 'code', 'sub', 'br', 'wbr']));
  expect(text.filter((node) => /@\w|#\d|GH-\d/i.test(node))).toEqual([]);
});

test('names cannot break out of their section, row or fence in a comment', async () => {
  const { sections, fences, isClosed } = shape(await planned());

  // Also: the map, the unlisted addresses and the details of the plan.
  expect(sections).toHaveLength(2 * list.length + 3);
  expect(isClosed).toBe(true);
  expect(fences.filter(({ language }) => language === 'diff')).toHaveLength(2 * list.length);
});

test('a copy of our metadata in a name is ignored, and the next run finds our comment', async () => {
  const twilio = await twilioWith(list.map((name, n) => address(n + 1, name)));
  const github = await gitHub();
  github.comments.push({ id: 1, on: 7, body: NAMES.marker, user: MALLORY, editor: null, lastEditedAt: null });
  const repo = checkout(twilio, github, file);
  await repo.plan(pullRequest(), { 'max-deletes': 'all' });

  await repo.plan(pullRequest(), { 'max-deletes': 'all' });

  expect(github.writes()).toEqual(['POST /issues/7/comments']);
});

test('a comment shows line breaks, right-to-left marks and other invisible characters as escapes', async () => {
  const twilio = await twilioWith([
    address(1, 'Acme\nInc\r\n\n# Heading'),
    address(2, 'Acme \u202eecilA\u202c\u200b'),
    address(3, 'Acme \u2066x\u2069 \u0007'),
  ]);
  const github = await gitHub();

  await checkout(twilio, github, `${HEAD}unlisted: delete\naddresses: {}\n`).plan(pullRequest(), {
    'max-deletes': 'all',
  });

  const { rows, headings } = shape(comment(github).body);
  expect(rows.slice(1, 4).map(([address]) => address)).toEqual([
    `🔴\u00a0deleteAcme\\nInc\\r\\n\\n# Heading${fo(1)}`,
    `🔴\u00a0deleteAcme \\u{202e}ecilA\\u{202c}\\u{200b}${fo(2)}`,
    `🔴\u00a0deleteAcme \\u{2066}x\\u{2069} \\u{7}${fo(3)}`,
  ]);
  expect(headings).toHaveLength(1);
  for (const unseen of ['\u202e', '\u202c', '\u200b', '\u2066', '\u2069', '\u0007', '\r'])
    expect(comment(github).body).not.toContain(unseen);
});

test('error messages of Twilio are shown as text in a comment', async () => {
  const github = await gitHub();
  const message = 'See www.evil.example or https://evil.example @acme/everyone #1 <img src=x> | `x`';
  const twilio = await twilioWith([address(1, 'Acme')], {
    fault: () => ({ kind: 'status', status: 400, code: 45004, message }),
  });

  const plan = await checkout(twilio, github, `${HEAD}addresses: { a: { studio: Webchat Flow } }\n`).plan(
    pullRequest(),
    {
      comment: 'always',
    },
  );

  for (const markdown of [comment(github).body, plan.summary]) {
    const { links, tags, text, codes } = shape(markdown);
    expect(links.filter((url) => /evil/.test(url))).toEqual([]);
    expect(tags).not.toContain('img');
    expect(text.filter((node) => /@\w|#\d/.test(node))).toEqual([]);
    expect([...codes, ...text].join(' ')).toContain('evil.example');
  }
});
