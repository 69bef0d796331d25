import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { address, HEAD, read, repository, twilioWith } from './scene.ts';

// A secret of fewer than 12 characters could be guessed from a hash of it.

const FILE = `${HEAD}addresses:\n  bot: { name: Bot, webhook: "https://bots.example/flex?pin=\${PIN}" }\n`;

async function planWith(PIN: string) {
  const live = address(1, 'Bot', {
    integration_type: 'external',
    integration: { url: 'https://bots.example/flex?pin=0815-pin', retry_count: 3 },
  });
  const twilio = await twilioWith([live]);
  const plan = await repository(twilio, FILE, { PIN }).plan();
  return { plan, planFile: readFileSync(plan.outputs['plan-file'] ?? '', 'utf8') };
}

test('a short secret is hidden without a fingerprint, and its change is reported', async () => {
  const { plan, planFile } = await planWith('4711-pin');

  expect(plan.log).toContain(
    '      webhook.url  https://bots.example/flex?pin=‹hidden› → https://bots.example/flex?pin=‹hidden, changed›',
  );
  expect(read(plan.summary)).toContain('+ webhook.url: https://bots.example/flex?pin=‹hidden, changed›');
  expect(JSON.parse(planFile).changes[0].fields).toEqual([
    {
      field: 'webhook.url',
      before: 'https://bots.example/flex?pin=‹hidden›',
      after: 'https://bots.example/flex?pin=‹hidden, changed›',
      variables: ['PIN'],
    },
  ]);
  for (const secret of ['4711-pin', '0815-pin']) {
    const hash = createHash('sha256').update(`twilio-flex-addresses\0${secret}`).digest('hex').slice(0, 8);
    for (const text of [plan.log.join('\n'), read(plan.summary), planFile]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(hash);
    }
  }
});

test('another short secret is another plan', async () => {
  const [one, same, other] = [
    await planWith('4711-pin'),
    await planWith('4711-pin'),
    await planWith('4712-pin'),
  ];

  expect(one.plan.outputs['plan-id']).toBe(same.plan.outputs['plan-id']);
  expect(one.plan.outputs['plan-id']).not.toBe(other.plan.outputs['plan-id']);
});

test.each([
  ['12345', false],
  ['123456', true],
])('the runner masks a value of 6 or more characters: %s', async (PIN, isMasked) => {
  const { plan } = await planWith(PIN);

  expect(plan.commands.includes(`::add-mask::${PIN}`)).toBe(isMasked);
});
