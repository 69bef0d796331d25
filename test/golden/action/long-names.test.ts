import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { address, annotations, HEAD, read, repository, twilioWith } from './scene.ts';

const KEY = 'sk-live-4eC39HqLyjWDarjtT1zdp7dc';

test('a long name that a message cuts shows no beginning of a secret', async () => {
  const name = `${'x'.repeat(110)}${KEY} and more`;
  const twilio = await twilioWith([address(1, name), address(2, name)]);
  const file = `${HEAD}addresses:\n  acme: { name: ${JSON.stringify(name)}, webhook: "https://b.example/?k=\${KEY}" }\n`;

  const repo = repository(twilio, file, { KEY });
  const plan = await repo.plan();
  const cli = await repo.cli('plan');

  expect(annotations(plan).join('\n')).toContain(`FA220`);
  expect(annotations(plan).join('\n')).toContain(`the name "${'x'.repeat(110)}*** and mo…"`);
  const texts = [annotations(plan).join('\n'), plan.log.join('\n'), read(plan.summary), cli.stdout];
  for (const text of [...texts, readFileSync(plan.outputs['plan-file'] ?? '', 'utf8')])
    expect(text).not.toContain('sk-l');
});
