import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shape } from '../support/gfm.ts';
import { gitHub } from '../support/github.ts';
import { address, checkout, comment, entries, HEAD, HEAD_COMMIT, pullRequest, twilioWith } from './scene.ts';

test.each([
  'a)b.yaml',
  '(a).yaml',
  'my addresses.yaml',
  'a#L1.yaml',
  '100%25.yaml',
  'a?b=c.yaml',
  '[a](b).yaml',
  "it's!*.yaml",
  'Größe.yaml',
])('the links of the comment lead to the lines of a file named %s', async (file) => {
  const [twilio, github] = [
    await twilioWith([address(1, 'Acme', { janitor_enabled: true })]),
    await gitHub(),
  ];
  const repo = checkout(twilio, github, '');
  writeFileSync(join(repo.workspace, file), HEAD + entries({ acme: 'Acme' }));

  await repo.plan(pullRequest(), { file });

  const { links } = shape(comment(github).body);
  const [link = ''] = links.filter((url) => url.includes('/blob/'));
  const { pathname, hash, search } = new URL(link);
  expect([decodeURIComponent(pathname), search, hash]).toEqual([
    `/acme/sites/blob/${HEAD_COMMIT}/${file}`,
    '',
    '#L4',
  ]);
});
