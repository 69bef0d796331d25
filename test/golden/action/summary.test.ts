import { expect, test } from 'vitest';
import { fo, HEAD, made, repository, twilioWith } from './scene.ts';
import { ALL, about, asTags, DRAFT, demo, FILE, LIVE, REST, shown, TABLE } from './summary-texts.ts';

test('the summary of a plan has totals, deletes first, warnings, a map, each diff and unlisted addresses', async () => {
  const twilio = await twilioWith(LIVE);

  const plan = await repository(twilio, FILE).plan(ALL);

  const id = plan.outputs['plan-id'];
  expect(
    shown(plan.summary),
  ).toBe(`### Twilio Flex addresses: plan (1 to delete, 1 to take out of service, 1 to update, 1 to create)

**Applying this plan will delete 1 address, take 1 out of service, update 1 and create 1.**

<code>addresses.yaml</code> · 0 unchanged, 1 unlisted

${TABLE}
${DRAFT}
${REST}
${about(id)}
<sub>Plan ${id?.slice(0, 12)}<br>Flex UI 1.x ended on 2026-06-01. <code>npx twilio-flex-addresses migrate</code> writes the file for Flex UI 2.x (Flex Conversations) from this one.</sub>
`);
});

test('the summary of an apply has the outcome of each change, deletes first, and folds the plan', async () => {
  const twilio = await twilioWith(LIVE);

  const apply = await repository(twilio, FILE).apply(ALL);

  const id = apply.outputs['plan-id'];
  expect(
    shown(apply.summary),
  ).toBe(`### Twilio Flex addresses: apply (1 deleted, 1 taken out of service, 1 updated, 1 created)

**Deleted 1 address, took 1 out of service, updated 1 and created 1.**

<code>addresses.yaml</code>

> [!IMPORTANT]
> **Update your sites with this SID**
>
> - Embed this SID in the site of <code>new</code>: <code>${made(1)}</code> ([try the chat](${demo(made(1))}))

| Address | Result |
|---|---|
| <code>Old | <b></code><br><code>${fo(2)}</code> | :white_check_mark: deleted<br>Sites that embed this SID lost their chat. |
| <code>Careers</code><br><code>${fo(3)}</code> | :white_check_mark: disabled<br>Sites that embed this SID lost their chat. |
| <code>acme</code> | :white_check_mark: updated |
| <code>new</code> | :white_check_mark: created |

${DRAFT}
<details><summary>The plan</summary>

${TABLE}
${REST}
${about(id)}
</details>

<details><summary>Pin 2 addresses: add these lines to the file, so that a rename in the Twilio Console cannot break the match</summary>

\`\`\`yaml
addresses:
  acme:
    sid: ${fo(1)}
  new:
    sid: ${made(1)}
\`\`\`

</details>

<sub>Plan ${id?.slice(0, 12)}</sub>
`);
});

test('a name cannot add markup to the summary', async () => {
  const twilio = await twilioWith(LIVE);

  const plan = await repository(twilio, FILE).plan(ALL);

  const outside = plan.summary.replace(/```diff[\s\S]*?```/g, '').replace(/`[^`]+`/g, '');
  expect(outside).not.toContain('<b>');
  expect(outside).not.toContain('Old |');
});

test('the summary of a blocked run shows why, and the whole plan', async () => {
  const twilio = await twilioWith(LIVE);

  const plan = await repository(twilio, FILE).plan({ 'max-deletes': '0' });

  expect(plan.code).toBe(1);
  const lines = asTags(plan.summary).split('\n');
  expect(lines.slice(0, 10)).toEqual([
    '### Twilio Flex addresses: plan, blocked (1 to delete, 1 to take out of service, 1 to update, 1 to create)',
    '',
    '> [!CAUTION]',
    '> **Blocked: nothing will be applied.**',
    '>',
    expect.stringMatching(/^> - :x: \*\*FA305\*\* 1 address .*<code>max-deletes: 1<\/code>\.$/),
    '',
    '**If it were not blocked, this plan would delete 1 address, take 1 out of service, update 1 and create 1.**',
    '',
    '<code>addresses.yaml</code> · 0 unchanged, 1 unlisted',
  ]);
  expect(lines).toContain('<details><summary>+ create <code>new</code></summary>');
});

test('the summary of an invalid file lists every problem', async () => {
  const twilio = await twilioWith([]);

  const plan = await repository(twilio, `${HEAD}addresses:\n  a: { studoi: X }\n  b: {}\n`).plan();

  expect(plan.code).toBe(1);
  expect(asTags(plan.summary)).toContain(': plan (2 problems)');
  expect(asTags(plan.summary)).toContain('**No plan was made.** 2 problems in the file, listed below.');
  expect(asTags(plan.summary)).toContain('<code>addresses.yaml:4:8</code>');
  expect(asTags(plan.summary)).toContain('<code>addresses.yaml:5:3</code>');
});
