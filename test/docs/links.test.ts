import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { defaultSwitches } from '../support/sandbox/index.ts';
import { PAGES, ROOT, read, rows, uncode } from './support.ts';

/** A page without its fenced blocks. */
const prose = (page: string) => read(page).replace(/^( *)```[\s\S]*?^\1```$/gm, '');

/** GitHub's anchors of a page's headings. */
function anchors(page: string): string[] {
  const headings = [...prose(page).matchAll(/^#+ (.*)$/gm)].map(([, text]) => text ?? '');
  return headings.map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test.each(PAGES)('every link of %s has a target', (page) => {
  const links = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '');
  const broken = links.filter((link) => {
    if (link.startsWith('https://')) return false;
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : normalize(join(dirname(page), path));
    if (!existsSync(join(ROOT, target))) return true;
    return anchor !== undefined && !anchors(target).includes(anchor);
  });
  expect(broken).toEqual([]);
});

test('npm resolves every relative link and image of the README in the repository', () => {
  // It does so for Markdown's inline links alone, and takes them from the root.
  const text = prose('README.md').replace(/`[^`]*`/g, '');

  expect(text).not.toMatch(/<(?:a|img|picture|source)\b|^\[[^\]]+\]:/m);
  expect(text.match(/\]\((?:\/|\.)[^)]*\)/g)).toBeNull();
});

test('every page of docs is listed by its kind in docs/README.md', () => {
  const listed = [...read('docs/README.md').matchAll(/\]\(([\w-]+\.md)\)/g)].map(
    ([, page]) => `docs/${page}`,
  );
  const pages = PAGES.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md');

  expect(listed.sort()).toEqual(pages);
  expect(read('docs/README.md').match(/^## .*$/gm)).toEqual([
    '## Tutorial',
    '## How-to guides',
    '## Reference',
    '## Explanation',
  ]);
});

test.each(PAGES)('every file of the repository that %s names exists', (page) => {
  const named = [...prose(page).matchAll(/`((?:src|test|schema|scripts|docs|dist)\/[\w./-]+)`/g)];
  const missing = named.map(([, path]) => path ?? '').filter((path) => !existsSync(join(ROOT, path)));
  expect(missing).toEqual([]);
});

test('every switch of the sandbox is listed as an assumption', () => {
  const documented = rows('docs/assumptions.md', '## With a switch').map((cells) => uncode(cells[2] ?? ''));
  expect(documented.sort()).toEqual(Object.keys(defaultSwitches).sort());
});
