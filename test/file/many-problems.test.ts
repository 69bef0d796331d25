import { expect, test } from 'vitest';
import { stopped } from '../../src/commands/results.ts';
import { ProblemError } from '../../src/problem.ts';
import { renderText, unpainted } from '../../src/report/text.ts';
import { loaded } from './support.ts';

/** Far more than a function takes arguments, and than anybody reads. */
const MANY = 150_000;

test('many problems are all reported', () => {
  const problem = { code: 'FA110', severity: 'error', message: 'Unknown key', remedy: 'Remove it.' } as const;
  const settings = { mode: 'validate', file: 'addresses.yaml', environment: undefined } as const;
  const text = renderText(stopped(settings, new ProblemError(Array(MANY).fill(problem))), unpainted);

  expect(text.match(/^error FA110$/gm)).toHaveLength(MANY);
});

test('only the first hundred unknown keys under an environment are compared with all entries', () => {
  const keys = Array.from({ length: 102 }, (_, n) => `      shop-website-${n + 100}: null`);
  const file = [
    'version: 1',
    'addresses:',
    '  shop-website-1: { studio: Web }',
    'environments:',
    '  staging:',
  ];

  const { problems } = loaded([...file, '    addresses:', ...keys].join('\n'), { environment: 'staging' });

  const suggested = problems.filter(({ remedy }) => remedy.includes('"shop-website-1"'));
  expect(problems.filter(({ code }) => code === 'FA138')).toHaveLength(102);
  expect(suggested.map(({ message }) => /"(.+)"/.exec(message)?.[1])).toEqual(
    Array.from({ length: 100 }, (_, n) => `shop-website-${n + 100}`),
  );
});
