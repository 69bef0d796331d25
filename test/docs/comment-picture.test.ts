import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commentMarkdown } from '../../scripts/comment-markdown.mts';
import { commentPage, githubHtml, heightOf, WIDTH } from '../../scripts/comment-page.mts';
import { ROOT, read } from './support.ts';

test('the picture of the comment is up to date; otherwise run `npm run pictures`', async () => {
  expect(read('docs/comment.txt')).toBe(await commentMarkdown());
});

test('the picture of the comment is as wide as its page and smaller than 200 kB', () => {
  const png = readFileSync(join(ROOT, 'docs/comment.png'));

  expect(png.readUInt32BE(16)).toBe(WIDTH);
  expect(png.length).toBeLessThan(200_000);
});

test('the page of the picture colours diffs, keeps maps for drawing and shortens the commit', () => {
  const html = githubHtml(
    `\`\`\`diff\n- a: 1\n+ a: 2\n\`\`\`\n\n\`\`\`mermaid\nflowchart LR\n\`\`\`\n\ncommit ${'4ead'.repeat(10)} · run`,
  );

  expect(html).toContain('<span class="pl-md">- a: 1</span>\n<span class="pl-mi1">+ a: 2</span>');
  expect(html).toContain('<div class="mermaid">flowchart LR\n</div>');
  expect(html).toContain('commit <tt>4ead4ea</tt> · run');
});

test('a comment without the open change, or without drawn maps, is not accepted as a picture', () => {
  expect(() => commentPage('none')).toThrow('acme-en');
  expect(() => heightOf('<title></title>')).toThrow('not drawn');
});
