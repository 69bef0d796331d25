import { expect, test } from 'vitest';
import { NO_LINKS } from '../../src/report/links.ts';
import { runbookLink } from '../../src/report/runbook.ts';
import { CODES } from '../messages/table/index.ts';
import { declared, read } from './support.ts';
import { workflow } from './workflow.ts';

const PAGE = 'https://github.com/tools/flex-addresses/blob/v1/docs/runbook.md';
const documented: string[] = CODES.map(({ code }) => code);
const text = read('docs/runbook.md');
const sections = text
  .split(/^### /m)
  .slice(1)
  .map((section) => ({ code: section.slice(0, section.indexOf('\n')), section }));

test('the runbook has a section for each code that matters on call, and the code links to it', () => {
  const linked = documented.filter((code) => runbookLink(code, { ...NO_LINKS, runbook: PAGE }));

  expect(sections.map(({ code }) => code)).toEqual(linked);
  expect(linked).toEqual(
    expect.arrayContaining(['FA201', 'FA203', 'FA240', 'FA248', 'FA305', 'FA310', 'FA412']),
  );
  expect(runbookLink('FA310', { ...NO_LINKS, runbook: PAGE })).toBe(`${PAGE}#fa310`);
  expect(runbookLink('FA110', { ...NO_LINKS, runbook: PAGE })).toBeUndefined();
});

test.each(sections)(
  'the section $code has a meaning, what to do, what else changes and how to check that it worked',
  ({ section }) => {
    const [, meaning = ''] = section.split('\n\n');
    expect(meaning).toMatch(/^[A-Z][^*]+\.$/s);
    expect(section.match(/^- \*\*[^*]+:\*\* \S/gm)?.map((line) => line.slice(4, line.indexOf(':')))).toEqual([
      'Do',
      'Also changes',
      'Worked when',
    ]);
  },
);

test('the runbook names only workflows of the examples, inputs of the Action and documented codes', () => {
  const names = ['plan', 'apply', 'drift'].map((name) => String(workflow(read(`examples/${name}.yml`)).name));
  const buttons = ['Run workflow', 'Re-run', 'Re-run failed jobs', 'Re-run all jobs', 'Revert'];
  const console = ['Flex', 'Manage', 'Messaging', 'Actions', 'Settings', 'Environments'];
  const shown = [
    'in sync',
    'Nothing was written',
    'Blocked',
    'rate-limited',
    'standard',
    'About this plan and its id',
  ];
  const emphasised = [...text.matchAll(/(?<![\w`])_([^_`]+)_(?!\w)/g)].map(([, name = '']) =>
    name.replace(/\s+/g, ' '),
  );
  const known = [...names, ...buttons, ...console, ...shown];
  expect(emphasised.filter((name) => !known.includes(name))).toEqual([]);
  for (const name of names) expect(emphasised).toContain(name);

  const { inputs, outputs } = declared();
  const code = [...text.matchAll(/`([a-z]+(?:-[a-z]+)+|file|environment|branches|region)(?:: [^`]+)?`/g)];
  const unknown = code.map(([, name = '']) => name).filter((name) => !(name in inputs) && !(name in outputs));
  expect(unknown).toEqual([]);

  expect((text.match(/\bFA\d{3}\b/g) ?? []).filter((name) => !documented.includes(name))).toEqual([]);
});
