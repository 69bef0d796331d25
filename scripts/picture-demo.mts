// Takes docs/demo.png, with what it shows as docs/demo.txt beside it: `npm run bundle && npm run pictures`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { demoOutput, demoPage, demoText, heightOf, settled, WIDTH } from './demo-page.mts';

const output = settled(demoOutput());
const text = demoText(output);
const folder = mkdtempSync(join(tmpdir(), 'flex-addresses-picture-'));
try {
  const page = join(folder, 'demo.html');
  writeFileSync(page, demoPage(output));
  const options = [
    '--headless',
    '--no-sandbox', // the page is our own; in a container there is no other way
    '--hide-scrollbars',
    `--user-data-dir=${folder}`,
    `--window-size=${WIDTH},${heightOf(text)}`,
    `--screenshot=${resolve('docs/demo.png')}`,
    `file://${page}`,
  ];
  execFileSync(process.env.CHROMIUM ?? 'chromium', options, { stdio: ['ignore', 'inherit', 'ignore'] });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
writeFileSync('docs/demo.txt', text);
