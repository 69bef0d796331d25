import { expect, test } from 'vitest';
import { clone, Reader } from './play-page.ts';
import { blocks } from './support.ts';

const page = blocks('docs/tutorial.md');

test('the tutorial can be followed on the sandbox from the first line to the last', async () => {
  await new Reader(await clone()).play(page);
});

test('the reader of pages fails on an output that the page does not show', async () => {
  const [command, output] = page.slice(0, 2).map((block) => ({ ...block, text: block.text }));
  const reader = new Reader(await clone());
  if (command === undefined || output === undefined) throw new Error('The tutorial is empty');

  await expect(
    reader.play([command, { ...output, text: 'Wrote addresses.yaml with 7 addresses.\n' }]),
  ).rejects.toThrow('with 6 addresses');
});

test('the reader of pages fails on an edit that fits nowhere, or in two places', async () => {
  const cwd = await clone();
  const edit = { page: 'x.md', line: 1, language: 'diff' };
  const reader = new Reader(cwd, '.gitignore');

  await expect(reader.play([{ ...edit, text: '-no_such_line\n+x\n' }])).rejects.toThrow('once');
  await reader.play([{ ...edit, text: '-node_modules/\n+a\n+a\n' }]);
  await expect(reader.play([{ ...edit, text: '-a\n+b\n' }])).rejects.toThrow('once');
});
