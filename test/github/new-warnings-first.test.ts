import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import { annotations, BASE, checkout, comment, HEAD, twilioWith } from './scene.ts';

// GitHub shows only ten annotations of a step.

const entry = (n: number) => `  bot-${n}: { webhook: "http://bots-${n}.example/" }\n`;
const BEFORE = `${HEAD}addresses:\n${Array.from({ length: 14 }, (_, n) => entry(n)).join('')}`;

test('a warning on a line that the pull request changes comes before older ones, in annotations and comment', async () => {
  const [twilio, github] = [await twilioWith([]), await gitHub()];
  github.files[BASE] = { 'addresses.yaml': BEFORE };

  const plan = await checkout(twilio, github, BEFORE + entry(14)).plan();

  const warned = annotations(plan).filter((line) => line.includes('FA134'));
  expect(warned).toHaveLength(15);
  expect(warned[0]).toContain('addresses.bot-14.');
  expect(warned[1]).toContain('addresses.bot-0.');
  const [first] = comment(github)
    .body.split('\n')
    .filter((line) => line.includes('**FA134**'));
  expect(first).toContain('bot-14');
});

test('errors come before all warnings', async () => {
  const [twilio, github] = [await twilioWith([]), await gitHub()];
  github.files[BASE] = { 'addresses.yaml': BEFORE };

  const plan = await checkout(
    twilio,
    github,
    `${BEFORE}${entry(14)}  shop: { studio: No such flow }\n`,
  ).plan();

  expect(annotations(plan)[0]).toMatch(/^::error title=FA210/);
});
