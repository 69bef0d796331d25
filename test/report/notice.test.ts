import { expect, test } from 'vitest';
import { CHAT_ADDRESS } from '../../src/address/chat-address/kind.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText, unpainted } from '../../src/report/text.ts';
import type { PlannedResult } from '../../src/result.ts';
import { LINKS, resultOf } from './result.ts';
import { type Scene, scene } from './scene.ts';

const NOTICE =
  'Flex UI 1.x ended on 2026-06-01. `npx twilio-flex-addresses migrate` writes the file for Flex UI 2.x (Flex Conversations) from this one.';

const text = (differs: Partial<Scene>) => renderText(resultOf(scene(differs)), unpainted);
const markdown = (differs: Partial<Scene>) => renderMarkdown(resultOf(scene(differs)), LINKS, 60_000).text;

test('a plan of Flex Flows names migrate in one line, before its totals and its id', () => {
  const lines = text({}).split('\n');

  expect(lines.filter((line) => line === NOTICE)).toHaveLength(1);
  expect(lines.slice(lines.indexOf(NOTICE) + 1)).toEqual([
    '',
    'Plan: in sync; 0 unchanged.',
    expect.stringMatching(/^Plan id: [0-9a-f]{64}$/),
    '',
  ]);
});

test('a blocked plan also names migrate, and ends with what blocks it', () => {
  const lines = text({ problems: ['four'] }).split('\n');

  expect(lines).toContain(NOTICE);
  expect(lines.at(-3)).toMatch(/Blocked by 1 problem: nothing will be applied\.$/);
});

test('the markdown of a plan names migrate in small print, after the plan and its commit', () => {
  expect(markdown({})).toMatch(
    /\n<sub>Plan [0-9a-f]{12} · commit [0-9a-f]{40} · \[run\]\(.*\)<br>Flex UI 1\.x .*<\/sub>\n$/,
  );
  expect(markdown({})).toContain(`<br>${NOTICE}</sub>`);
});

test.each(['apply', 'drift'] as const)('%s does not name migrate', (mode) => {
  expect(text({ mode })).not.toContain('migrate');
  expect(markdown({ mode })).not.toContain('migrate');
});

test('a plan of chat addresses does not name migrate', () => {
  const { plan, ...result } = resultOf(scene({})) as PlannedResult;
  const ofChats: PlannedResult = { ...result, plan: { ...plan, kind: CHAT_ADDRESS } };

  expect(renderText(ofChats, unpainted)).not.toContain('migrate');
  expect(renderMarkdown(ofChats, LINKS, 60_000).text).not.toContain('migrate');
});
