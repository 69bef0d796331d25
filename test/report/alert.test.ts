import { expect, test } from 'vitest';
import type { Problem } from '../../src/problem.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { Result } from '../../src/result.ts';
import { shape } from '../support/gfm.ts';
import { LINKS, resultOf } from './result.ts';
import { scene } from './scene.ts';

const render = (result: Result) => renderMarkdown(result, LINKS, 60_000).text;

const failed = (mode: Result['mode'], problems: readonly Problem[]): Result => ({
  kind: 'stopped',
  mode,
  file: 'addresses.yaml',
  environment: undefined,
  outcome: 'failed',
  problems,
});

const UNKNOWN_KEY: Problem = {
  code: 'FA110',
  severity: 'error',
  message: 'Unknown key "studoi"',
  remedy: 'Did you mean `studio`?',
  place: { file: 'addresses.yaml', line: 18, column: 5 },
};
const REFUSED: Problem = {
  code: 'FA201',
  severity: 'error',
  message: 'Twilio refused the credentials',
  remedy: 'Check `api-key`.',
};

const MANY_GO = scene({
  entries: [
    { is: 'as wanted', name: 'Acme', former: '', websites: [], locales: [], to: 'studio', target: 'Flow' },
  ],
  others: ['One', 'Two', 'Three'].map((name) => ({ name, removed: false })),
  unlisted: 'delete',
});

test('a blocked plan shows its guard first, with numbers and the way past', () => {
  const [title, , ...lines] = render(resultOf(MANY_GO)).split('\n');

  expect(title).toBe('### Twilio Flex addresses: plan, blocked (3 to delete)');
  expect(lines.slice(0, 4)).toEqual([
    '> [!CAUTION]',
    '> **Blocked: nothing will be applied.**',
    '>',
    '> - :x: **[FA305](https://github.com/tools/flex-addresses/blob/v1/docs/runbook.md#fa305)** 3 addresses would go out of service, and max-deletes is 1. Revert the change that takes them out of service. If it is intended, list them under `removed`, or run once with `max-deletes: 3`.',
  ]);
});

test('a blocked plan is shown completely', () => {
  const { rows, sections } = shape(render(resultOf(MANY_GO)));

  expect(rows).toHaveLength(1 + 3);
  expect(sections.filter((title) => title.startsWith('- delete'))).toHaveLength(3);
});

test('a blocked drift report says that an apply would be blocked', () => {
  const { quotes } = shape(render({ ...resultOf(MANY_GO), mode: 'drift' }));

  expect(quotes[0]).toContain('An apply would be blocked.');
});

test('problems in the file have their own heading, with a link to the line', () => {
  const document = render(failed('plan', [UNKNOWN_KEY]));

  expect(document.split('\n').slice(0, 9)).toEqual([
    '### Twilio Flex addresses: plan (1 problem)',
    '',
    '> [!CAUTION]',
    '> **No plan was made.** 1 problem in the file, listed below.',
    '',
    '`addresses.yaml`',
    '',
    '#### Problems in the file',
    '',
  ]);
  expect(document).toContain(
    `- :x: **FA110** [\`addresses.yaml:18:5\`](${LINKS.file}#L18) Unknown key \`studoi\`. Did you mean \`studio\`?`,
  );
});

test('a plan that a problem in the file blocks says where the problem is', () => {
  const { headings, quotes, items } = shape(render({ ...resultOf(MANY_GO), problems: [UNKNOWN_KEY] }));

  expect(quotes).toEqual([
    '[!CAUTION]\nBlocked: nothing will be applied. 1 problem in the file, listed below.',
  ]);
  expect(headings[1]).toBe('Problems in the file');
  expect(items[0]).toContain('FA110');
});

test('a problem outside the file is shown in the alert', () => {
  const { headings, quotes } = shape(render(failed('plan', [REFUSED])));

  expect(quotes[0]).toContain('No plan was made.');
  expect(quotes[0]).toContain('FA201 Twilio refused the credentials. Check api-key.');
  expect(headings).toHaveLength(1);
});

test.each([
  ['validate', 'The file is not valid.'],
  ['apply', 'No plan was made.'],
  ['drift', 'No plan was made.'],
  ['export', 'Nothing was written.'],
] as const)('a %s that fails says what was not done', (mode, verdict) => {
  expect(shape(render(failed(mode, [REFUSED]))).quotes[0]).toContain(verdict);
});

test('a warning is not an alert and has a heading after the table', () => {
  const warned = resultOf(scene({ ...MANY_GO, unlisted: 'report', problems: ['odd'] }));
  const problems = warned.problems.map((problem) => ({ ...problem, severity: 'warning' as const }));

  const { quotes, headings } = shape(render({ ...warned, problems }));

  expect(quotes).toEqual([]);
  expect(headings.slice(1)).toEqual(['Warnings']);
});

test('a blocked plan without changes is not called in sync', () => {
  const result = resultOf(scene({ problems: ['even'] }));

  const document = render(result);

  expect(document).toContain('plan, blocked (nothing planned)');
  expect(document).not.toContain('in sync');
});
