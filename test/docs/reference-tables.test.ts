import { expect, test } from 'vitest';
import { fresh, tables } from '../../scripts/reference-tables.mts';
import * as cli from '../../src/cli/options.ts';
import { read } from './support.ts';

const PAGE = 'docs/reference.md';

test('the tables of the reference are up to date; otherwise run `npm run reference`', () => {
  expect(read(PAGE)).toBe(fresh(read(PAGE), cli));
});

test('the reference has every table that can be generated', () => {
  const markers = [...read(PAGE).matchAll(/^<!-- generated: (.*) -->$/gm)].map(([, name]) => name);

  expect(markers).toEqual(Object.keys(tables(cli)));
  expect(read(PAGE).match(/^<!-- end -->$/gm)).toHaveLength(markers.length);
});

test('a stale table is replaced, and the prose around it is kept', () => {
  const page = 'Before.\n\n<!-- generated: task -->\n\n| old |\n\n<!-- end -->\n\nAfter.\n';

  const written = fresh(page, cli);

  expect(written).toMatch(/^Before\.\n\n<!-- generated: task -->\n\n\| key \| default \| meaning \|\n/);
  expect(written).toContain('\n| `channel` | `default` | SID (TC…) or unique name of the task channel. |\n');
  expect(written).toMatch(/\n\n<!-- end -->\n\nAfter\.\n$/);
  expect(written).not.toContain('old');
});

test('a marker for a table that does not exist is an error', () => {
  expect(() => fresh('<!-- generated: tsak -->\n\n<!-- end -->\n', cli)).toThrow('tsak');
});
