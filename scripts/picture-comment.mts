// Renders docs/comment.png and writes its markdown to docs/comment.txt: `npm run pictures`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';
import { commentPage, heightOf, WIDTH } from './comment-page.mts';
import { rendered, takePicture } from './picture.mts';

// By package.json, Node.js would load src as CommonJS, so it is bundled first.
const folder = mkdtempSync(join(tmpdir(), 'flex-addresses-comment-'));
try {
  const names = { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' };
  await build({
    input: 'scripts/comment-markdown.mts',
    platform: 'node',
    output: { dir: folder, format: 'esm', ...names },
  });
  const { commentMarkdown } = await import(join(folder, 'comment-markdown.mjs'));
  const markdown: string = await commentMarkdown();
  const page = commentPage(markdown);
  takePicture(page, { width: WIDTH, height: heightOf(rendered(page, WIDTH)) }, 'docs/comment.png');
  writeFileSync('docs/comment.txt', markdown);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
