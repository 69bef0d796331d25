import { unpublishedFlow } from '../../../src/messages/targets.ts';
import type { Problem } from '../../../src/problem.ts';
import { seedSids, studioSids } from '../../support/sandbox/index.ts';
import { address, fo, HEAD, read } from './scene.ts';

/** An account and a file that differ in every way, and the parts of the summary. */
export const LIVE = [
  address(1, 'Acme', { janitor_enabled: true }),
  address(2, 'Old | <b>'),
  address(3, 'Careers'),
];
export const FILE = `${HEAD}removed: ["Old | <b>"]
unlisted: disable
addresses:
  acme: { name: Acme, website: https://www.acme.com, locale: [en, fr], studio: Webchat Flow }
  new: { studio: WebChat ES }
`;
export const ALL = { 'max-deletes': 'all' };
export const demo = (sid: string) =>
  `https://demo.flex.twilio.com/chat?accountSid=${seedSids.account}&flexFlowSid=${sid}`;

const worded = ({ message, remedy }: Problem) =>
  `${message.replace(/"([^"]*)"/g, '<code>$1</code>')}. ${remedy}`;

export const DRAFT = `#### Warnings

- :warning: **FA212** <code>addresses.yaml:7:18</code> ${worded(unpublishedFlow('new', { sid: studioSids.draft, name: 'WebChat ES' }))}
`;
export const TABLE = `| Address | What it means |
|---|---|
| 🔴\u00a0**delete**<br><code>Old | <b></code><br>[<code>${fo(2)}</code>](${demo(fo(2))}) | Sites that embed this SID lose their chat. The file lists it under <code>removed</code>. |
| 🔴\u00a0**disable**<br><code>Careers</code><br>[<code>${fo(3)}</code>](${demo(fo(3))}) | Sites that embed this SID lose their chat. No entry in the file lists it. |
| 🟡\u00a0**update**<br><code>acme</code> | Visitors of <code>www.acme.com</code> (<code>en</code>, <code>fr</code>) keep their chat. Changes: janitor. |
| 🟢\u00a0**create**<br><code>new</code> | Visitors of <code>new</code> will be answered by the Studio Flow <code>WebChat ES</code> once their site embeds the new SID. |
`;
export const REST = `<details open><summary>Where chats go</summary>

Website → address → destination of its chats. Frames: 🟢 created, 🟡 updated, 🔴 going out of service. Dotted lines: out of service.

\`\`\`mermaid
flowchart LR
  a0["Old | <b> (delete)"]:::deleted
  s0(["sites that embed its SID"]) -.-> a0
  a0 -.-> d1[/"Studio: Webchat Flow"/]
  a1["Careers (disable)"]:::deleted
  s0(["sites that embed its SID"]) -.-> a1
  a1 -.-> d1[/"Studio: Webchat Flow"/]
  a2["Acme"]:::updated
  s2(["www.acme.com · en, fr"]) --> a2
  a2 --> d1[/"Studio: Webchat Flow"/]
  a3["new"]:::created
  a3 --> d3[/"Studio: WebChat ES"/]
  classDef created stroke:#2da44e,stroke-width:3px
  classDef updated stroke:#bf8700,stroke-width:3px
  classDef deleted stroke:#e5534b,stroke-width:3px,stroke-dasharray:6 4
  classDef off stroke:#848d97,stroke-dasharray:3 3
\`\`\`

</details>

<details><summary>- delete <code>Old | <b></code></summary>

Sites that embed ${fo(2)} lose their chat. The file lists it under <code>removed</code>. · [try the chat](${demo(fo(2))})

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

Sites that embed ${fo(3)} lose their chat. No entry in the file lists it. · [try the chat](${demo(fo(3))})

\`\`\`diff
- enabled: true
+ enabled: false
\`\`\`

</details>
<details><summary>~ update <code>acme</code></summary>

<code>${fo(1)}</code> · [try the chat](${demo(fo(1))})

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

<details><summary>1 unlisted address: live, but not in the file</summary>

To manage an unlisted address, add an entry with its <code>sid</code>. Otherwise list it under <code>ignore</code> (never changed) or <code>removed</code> (deleted).

- <code>Careers</code> <code>${fo(3)}</code>: to be disabled

</details>
`;
export const about = (id = '') => `<details><summary>About this plan and its id</summary>

A website embeds an address by its SID (<code>FO…</code>) to offer a chat; the address defines where its chats go. <code>addresses.yaml</code> lists the addresses. An apply makes the changes above, so that the Twilio account matches the file. To apply exactly this plan, set <code>approved-plan-id</code> to its id:

\`\`\`text
${id}
\`\`\`

</details>
`;

/** With code spans as the tags that they become, and without the places where a SID may go over to a new line. */
export const asTags = (markdown: string) =>
  read(
    markdown
      .replaceAll('<wbr>', '')
      .split(/(```[\s\S]*?```)/)
      .map((part) =>
        part.startsWith('```')
          ? part
          : part.replace(/`([^`]+)`/g, (_, span: string) => `<code>${span.replaceAll('\\|', '|')}</code>`),
      )
      .join(''),
  );

/** As it is shown, the map's own way to write characters too. */
export const shown = (markdown: string) =>
  asTags(markdown).replace(/(?<=\[[/("].*)#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
