import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plain, toHtml } from '../../scripts/ansi.mts';
import { demoOutput, demoText, heightOf, settled, WIDTH } from '../../scripts/demo-page.mts';
import { ROOT, read } from './support.ts';

const STYLED = '\x1b[1m\x1b[31ma < b\x1b[39m\x1b[22m & \x1b[2mc\x1b[0m';

test('the picture of demo is up to date; otherwise run `npm run pictures`', () => {
  expect(read('docs/demo.txt')).toBe(demoText(settled(demoOutput())));
});

test('the picture of demo is as wide as its page and smaller than 200 kB', () => {
  const png = readFileSync(join(ROOT, 'docs/demo.png'));

  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([WIDTH, heightOf(read('docs/demo.txt'))]);
  expect(png.length).toBeLessThan(200_000);
});

test('terminal output becomes HTML with its styles, and its text is escaped', () => {
  expect(toHtml(STYLED)).toBe('<span class="bold red">a &lt; b</span> &amp; <span class="faint">c</span>');
  expect(plain(STYLED)).toBe('a < b & c');
});

test('a style that the picture cannot show is an error', () => {
  expect(() => toHtml('\x1b[45mx')).toThrow('45');
});

test('what differs between runs is the same in every picture', () => {
  expect(settled('on http://127.0.0.1:37463, and /home/ann/addresses.example.yaml\n')).toBe(
    'on http://127.0.0.1:4010, and addresses.example.yaml\n',
  );
  expect(settled('created   acme-fr  FO793fd22209354ca849b1d008f5cb7cd0')).toBe('created   acme-fr  FO…');
});
