// Takes screenshots of pages with headless Chromium, a system package.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { withPalette } from './palette.mts';

const CHROMIUM = process.env.CHROMIUM ?? 'chromium';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Writes a screenshot of a page to a file. */
export function takePicture(html: string, { width, height }: Size, file: string): void {
  browse(html, [`--window-size=${width},${height}`, `--screenshot=${resolve(file)}`]);
  writeFileSync(file, withPalette(readFileSync(file)));
}

/** The HTML of the page after its scripts have run. */
export const rendered = (html: string, width: number): string =>
  browse(html, [`--window-size=${width},2000`, '--dump-dom']);

function browse(html: string, options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'flex-addresses-picture-'));
  const page = join(folder, 'page.html');
  writeFileSync(page, html);
  const all = [
    '--headless',
    '--no-sandbox', // the page is ours, and containers do not support the sandbox
    '--hide-scrollbars',
    '--virtual-time-budget=20000',
    `--user-data-dir=${folder}`,
    ...options,
    `file://${page}`,
  ];
  try {
    return execFileSync(CHROMIUM, all, { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`"${CHROMIUM}" not found: install Chromium, or set CHROMIUM to its path`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
