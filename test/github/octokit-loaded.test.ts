import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import {
  address,
  byHand,
  checkout,
  type Event,
  entries,
  HEAD,
  pullRequest,
  schedule,
  twilioWith,
} from './scene.ts';

const PRELOAD = `--require=${join(import.meta.dirname, '../support/list-loaded.cjs')}`;

/** The chunk of the build that has Octokit. */
const OCTOKIT = 'github.js';

/** The names of the files that a run loads. */
async function loadedBy(mode: string, event: Event, inputs = {}): Promise<string[]> {
  const [twilio, github] = [await twilioWith([address(1, 'Acme')]), await gitHub()];
  const repo = checkout(twilio, github, HEAD + entries({ acme: 'Acme' }));
  const list = join(repo.workspace, 'loaded.txt');

  const ended = await repo.run(mode, event, inputs, { env: { NODE_OPTIONS: PRELOAD, LOADED_FILES: list } });

  expect(ended.code).toBe(0);
  return readFileSync(list, 'utf8')
    .split('\n')
    .map((file) => basename(file));
}

test.each<[string, string, Event, object]>([
  ['a check of the file', 'validate', pullRequest(), {}],
  ['a plan by hand', 'plan', byHand, {}],
  ['drift that is reported in no issue', 'drift', schedule, { 'drift-issue': 'false' }],
])('%s does not load Octokit', async (_, mode, event, inputs) => {
  expect(await loadedBy(mode, event, inputs)).not.toContain(OCTOKIT);
});

test('a plan of a pull request loads Octokit', async () => {
  expect(await loadedBy('plan', pullRequest())).toContain(OCTOKIT);
});
