import { expect, test } from 'vitest';
import { seedSids, studioSids } from '../../../src/sandbox/index.ts';
import { address, fo, HEAD, made, read, repository, twilioWith } from './scene.ts';

const LIVE = [address(1, 'Acme', { janitor_enabled: true }), address(2, 'Old | <b>'), address(3, 'Careers')];
const FILE = `${HEAD}removed: ["Old | <b>"]
unlisted: disable
addresses:
  acme: { name: Acme, website: https://www.acme.com, locale: [en, fr], studio: Webchat Flow }
  new: { studio: WebChat ES }
`;
const ALL = { 'max-deletes': 'all' };
const demo = (sid: string) =>
  `[<code>${sid}</code>](https://demo.flex.twilio.com/chat?accountSid=${seedSids.account}&flexFlowSid=${sid})`;

const GOING = `- delete <code>Old | <b></code> <code>${fo(2)}</code>: Sites that embed ${fo(2)} lose their chat. The file lists it under <code>removed</code>.
- disable <code>Careers</code> <code>${fo(3)}</code>: Sites that embed ${fo(3)} lose their chat. It is in no entry.
`;
const DRAFT = `- :warning: **FA212** <code>addresses.yaml:7:18</code> Studio Flow <code>WebChat ES</code> (${studioSids.draft}) of new was never published: its chats go unanswered. Publish it in Studio.
`;
const CHANGES = `| | Address | SID | What it means |
|---|---|---|---|
| ~ update | <code>acme</code> | ${demo(fo(1))} | Visitors of <code>www.acme.com</code> (<code>en</code>, <code>fr</code>) keep their chat; its settings change. |
| + create | <code>new</code> | new | Visitors of <code>new</code> will be answered by the Studio Flow <code>WebChat ES</code>, once their site embeds the new SID. |

<details open><summary>Where chats go, changes marked</summary>

\`\`\`mermaid
flowchart LR
  a0["Acme"]:::updated
  s0(["www.acme.com · en, fr"]) --> a0
  a0 --> d1[/"Studio: Webchat Flow"/]
  a1["new"]:::created
  a1 --> d2[/"Studio: WebChat ES"/]
  a2["Old | <b> (delete)"]:::deleted
  a3["Careers (disable)"]:::deleted
  classDef created stroke:#1a7f37,stroke-width:3px
  classDef updated stroke:#9a6700,stroke-width:3px
  classDef deleted stroke:#cf222e,stroke-width:3px,stroke-dasharray:6 4
\`\`\`

</details>

<details><summary>- delete <code>Old | <b></code></summary>

\`\`\`diff
- name: "Old | <b>"
- enabled: true
- integration: studio
- studio.flow: Webchat Flow (${studioSids.webchatFlow})
- studio.retryCount: 3
- janitor: false
- longLived: false
- chatService: ${seedSids.chatService}
\`\`\`

</details>
<details><summary>~ disable <code>Careers</code></summary>

\`\`\`diff
- enabled: true
+ enabled: false
\`\`\`

</details>
<details><summary>~ update <code>acme</code></summary>

\`\`\`diff
- janitor: true
+ janitor: false
\`\`\`

</details>
<details><summary>+ create <code>new</code></summary>

\`\`\`diff
+ name: "new"
+ enabled: true
+ integration: studio
+ studio.flow: WebChat ES (${studioSids.draft})
+ studio.retryCount: 3
+ janitor: false
+ longLived: false
\`\`\`

</details>

**Unlisted.** An address in no entry: add an entry for it (pinned by its <code>sid</code>), name it under <code>ignore</code>, or list it under <code>removed</code>.

| Name | SID | |
|---|---|---|
| <code>Careers</code> | <code>${fo(3)}</code> | to be disabled |
`;

/** With code spans as the tags that they become. */
const asTags = (markdown: string) =>
  read(
    markdown
      .split(/(```[\s\S]*?```)/)
      .map((part) =>
        part.startsWith('```')
          ? part
          : part.replace(/`([^`]+)`/g, (_, span: string) => `<code>${span.replaceAll('\\|', '|')}</code>`),
      )
      .join(''),
  );

/** As it is shown, the map's own way to write characters too. */
const shown = (markdown: string) =>
  asTags(markdown).replace(/(?<=\[[/("].*)#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

test('the summary of a plan: totals, deletes first, problems, changes, a map, each diff, what is unlisted', async () => {
  const twilio = await twilioWith(LIVE);

  const plan = await repository(twilio, FILE).plan(ALL);

  expect(shown(plan.summary)).toBe(`### Twilio Flex addresses: plan (1 to delete, 2 to update, 1 to create)

**1 to delete, 2 to update, 1 to create** · 0 as the file says, 1 unlisted · <code>addresses.yaml</code>

**2 addresses go out of service**

${GOING}
${DRAFT}
${CHANGES}
<sub>Plan ${plan.outputs['plan-id']}</sub>
`);
});

test('the summary of an apply says what became of each, deletes first, and still holds the plan', async () => {
  const twilio = await twilioWith(LIVE);

  const apply = await repository(twilio, FILE).apply(ALL);

  const summary = shown(apply.summary);
  expect(summary.split('\n').slice(0, 3)).toEqual([
    '### Twilio Flex addresses: apply (4 done)',
    '',
    '**4 done** · <code>addresses.yaml</code>',
  ]);
  expect(summary).toContain(`${GOING}
${DRAFT}
| | Address | SID | |
|---|---|---|---|
| :white_check_mark: deleted | <code>Old | <b></code> | <code>${fo(2)}</code> |  |
| :white_check_mark: disabled | <code>Careers</code> | ${demo(fo(3))} |  |
| :white_check_mark: updated | <code>acme</code> | ${demo(fo(1))} |  |
| :white_check_mark: created | <code>new</code> | ${demo(made(1))} |  |

${CHANGES}`);
  expect(summary).toContain(`<sub>Plan ${apply.outputs['plan-id']}</sub>`);
});

test('a name from outside is no markup in it', async () => {
  const twilio = await twilioWith(LIVE);

  const plan = await repository(twilio, FILE).plan(ALL);

  const outside = plan.summary.replace(/```diff[\s\S]*?```/g, '').replace(/`[^`]+`/g, '');
  expect(outside).not.toContain('<b>');
  expect(outside).not.toContain('Old |');
});

test('the summary of a run that is blocked says so, and shows the plan whole', async () => {
  const twilio = await twilioWith(LIVE);

  const plan = await repository(twilio, FILE).plan({ 'max-deletes': '0' });

  expect(plan.code).toBe(1);
  const lines = asTags(plan.summary).split('\n');
  expect(lines[2]).toBe(
    '**1 to delete, 2 to update, 1 to create** · 0 as the file says, 1 unlisted · <code>addresses.yaml</code> · **blocked: nothing is written**',
  );
  expect(lines).toContain(
    '- :x: **FA305** 1 address would go out of service, and max-deletes is 0. Where it is meant, list them under <code>removed</code>, or set max-deletes to 1 for this run.',
  );
  expect(lines).toContain('<details><summary>+ create <code>new</code></summary>');
});

test('the summary of a file that is faulty lists every problem', async () => {
  const twilio = await twilioWith([]);

  const plan = await repository(twilio, `${HEAD}addresses:\n  a: { studoi: X }\n  b: {}\n`).plan();

  expect(plan.code).toBe(1);
  expect(asTags(plan.summary)).toContain('**2 problems** · <code>addresses.yaml</code>');
  expect(asTags(plan.summary)).toContain('<code>addresses.yaml:4:8</code>');
  expect(asTags(plan.summary)).toContain('<code>addresses.yaml:5:3</code>');
});
