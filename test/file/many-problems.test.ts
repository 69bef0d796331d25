import { expect, test } from 'vitest';
import { stopped } from '../../src/commands/results.ts';
import { ProblemError } from '../../src/problem.ts';
import { renderText, unpainted } from '../../src/report/text.ts';

/** Far more than a function takes arguments; a file of 5 MiB has room for them. */
const MANY = 150_000;

test('many problems are all told', () => {
  const problem = { code: 'FA110', severity: 'error', message: 'Unknown key', remedy: 'Remove it.' } as const;
  const settings = { mode: 'validate', file: 'addresses.yaml', environment: undefined } as const;
  const text = renderText(stopped(settings, new ProblemError(Array(MANY).fill(problem))), unpainted);

  expect(text.match(/^error FA110$/gm)).toHaveLength(MANY);
});
