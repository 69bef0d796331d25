// The page in docs/comment.png: a comment as GitHub shows it, light and wide next to dark and narrow.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const WIDE = 750;
const NARROW = 404;
const GAP = 70;
const MARGIN = 20;
export const WIDTH = MARGIN + WIDE + GAP + NARROW + MARGIN;

/** The section that is open in the wide comment. */
const OPEN = '~ update <code>acme-en</code>';

const require = createRequire(import.meta.url);
const textOf = (path: string) => readFileSync(require.resolve(path), 'utf8');

/** Converts markdown to HTML as GitHub does, as far as our comments need it. */
export function githubHtml(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
    .replace(
      /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
      '<div class="mermaid">$1</div>',
    )
    .replace(
      /<pre><code class="language-diff">([\s\S]*?)<\/code><\/pre>/g,
      (_, lines: string) =>
        `<div class="highlight"><pre>${lines.split('\n').map(diffLine).join('\n')}</pre></div>`,
    )
    .replace(/\b([0-9a-f]{7})[0-9a-f]{33}\b(?= ·)/g, '<tt>$1</tt>');
}

function diffLine(line: string): string {
  const style = line.startsWith('+') ? 'pl-mi1' : 'pl-md';
  return line === '' ? '' : `<span class="${style}">${line}</span>`;
}

const STYLE = `
  .comment { border: 1px solid; border-radius: 6px; font: 14px/1.5 "Noto Sans", "Liberation Sans", sans-serif; }
  .light .comment { border-color: #d1d9e0; background: #fff; color: #1f2328; }
  .dark .comment { border-color: #3d444d; background: #0d1117; color: #f0f6fc; }
  .head { padding: 6px 16px; border-bottom: 1px solid; border-radius: 6px 6px 0 0; }
  .light .head { background: #f6f8fa; border-color: #d1d9e0; color: #59636e; }
  .dark .head { background: #151b23; border-color: #3d444d; color: #9198a1; }
  .head b { font-weight: 600; }
  .light .head b { color: #1f2328; }
  .dark .head b { color: #f0f6fc; }
  .bot { border: 1px solid; border-radius: 1em; padding: 0 6px; font-size: 12px; }
  .markdown-body { padding: 16px; font-size: 14px; font-family: inherit; }
  .mermaid svg { display: block; margin: 8px auto; max-width: 100%; height: auto; }
`;

function comment(theme: 'light' | 'dark', html: string): string {
  return `<template shadowrootmode="open">
<style>${textOf(`github-markdown-css/github-markdown-${theme}.css`)}${STYLE}</style>
<div class="${theme}"><div class="comment">
<div class="head"><b>github-actions</b> <span class="bot">bot</span> commented 2 minutes ago</div>
<div class="markdown-body">${html}</div>
</div></div>
</template>`;
}

/** Draws the maps, each in its theme, and puts the height of the page into its title. */
const DRAW = `
  for (const [theme, id] of [['default', 'wide'], ['dark', 'narrow']]) {
    mermaid.initialize({ startOnLoad: false, theme });
    for (const map of document.getElementById(id).shadowRoot.querySelectorAll('.mermaid')) {
      const { svg } = await mermaid.render('map-' + id, map.textContent);
      map.innerHTML = svg;
    }
  }
  document.title = 'height ' + document.body.scrollHeight;
`;

export function commentPage(markdown: string): string {
  const html = githubHtml(markdown);
  const opened = html.replace(`<details><summary>${OPEN}`, `<details open><summary>${OPEN}`);
  if (opened === html) throw new Error(`The comment has no fold "${OPEN}"`);
  return `<!doctype html>
<meta charset="utf-8">
<style>
  body { margin: 0; padding: ${MARGIN}px; background: #fff; display: flex; gap: ${GAP}px; align-items: start; }
  #wide { width: ${WIDE}px; }
  #narrow { box-sizing: border-box; width: ${NARROW}px; padding: 12px; border: 10px solid #24292f; border-radius: 20px; background: #0d1117; }
</style>
<div id="wide">${comment('light', opened)}</div>
<div id="narrow">${comment('dark', html)}</div>
<script src="${pathToFileURL(require.resolve('@mermaid-js/tiny'))}"></script>
<script type="module">${DRAW}</script>
`;
}

/** The height of a rendered page, in pixels. */
export function heightOf(page: string): number {
  const [, height] = /<title>height (\d+)<\/title>/.exec(page) ?? [];
  if (height === undefined) throw new Error('The maps of the comment were not drawn');
  return Number(height);
}
