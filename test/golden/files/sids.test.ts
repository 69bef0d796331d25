import { expect, test } from 'vitest';
import { problemsOf } from './support.ts';

const sid = (prefix: string) => `${prefix}5a4d0b0c00000000000000000000f001`;

test.each([
  [
    'an address where a Studio Flow belongs',
    `studio: ${sid('FO')}`,
    `FA128 addresses.a.studio addresses.yaml:4:13 "${sid('FO')}"`,
  ],
  [
    'an address in the long form',
    `studio: { flow: ${sid('FO')} }`,
    `FA128 addresses.a.studio addresses.yaml:4:21 "${sid('FO')}"`,
  ],
  [
    'a workflow where a workspace belongs',
    `task: { workspace: ${sid('WW')}, workflow: VIP }`,
    `FA128 addresses.a.task.workspace addresses.yaml:4:24 "${sid('WW')}"`,
  ],
  [
    'a workspace where a workflow belongs',
    `task: { workspace: Flex, workflow: ${sid('WS')} }`,
    `FA128 addresses.a.task.workflow addresses.yaml:4:40 "${sid('WS')}"`,
  ],
  [
    'a workflow where a task channel belongs',
    `task: { workspace: Flex, workflow: VIP, channel: ${sid('WW')} }`,
    `FA128 addresses.a.task.channel addresses.yaml:4:54 "${sid('WW')}"`,
  ],
])('validate rejects %s', async (_, line, found) => {
  const problems = await problemsOf(`version: 1\naddresses:\n  a:\n    ${line}\n`);

  expect(problems).toEqual([`error ${found}`]);
});

test('rejects the SID of a Studio Flow in place of an address', async () => {
  const problems = await problemsOf(`version: 1\naddresses:\n  a:\n    sid: ${sid('FW')}\n    studio: Web\n`);

  expect(problems).toEqual([`error FA128 addresses.a.sid addresses.yaml:4:10 "sid" "${sid('FW')}"`]);
});

test.each([
  ['one digit short', `FO${'0'.repeat(31)}`],
  ['a letter that is not a hexadecimal digit', `FO${'0'.repeat(31)}g`],
  ['a name', 'Acme'],
])('rejects a SID that is %s', async (_, written) => {
  const problems = await problemsOf(`version: 1\naddresses:\n  a:\n    sid: ${written}\n    studio: Web\n`);

  expect(problems).toEqual([`error FA113 addresses.a.sid addresses.yaml:4:10 "sid" "${written}"`]);
});

test('a mix-up of account and chat service is reported', async () => {
  const problems = await problemsOf(
    `version: 1\naccount: ${sid('IS')}\nchatService: ${sid('AC')}\naddresses: {}\n`,
  );

  expect(problems).toEqual([
    `error FA128 account addresses.yaml:2:10 "account" "${sid('IS')}"`,
    `error FA128 chatService addresses.yaml:3:14 "chatService" "${sid('AC')}"`,
  ]);
});

test('the SID of a Studio Flow under `removed` is rejected', async () => {
  const problems = await problemsOf(
    `version: 1\nremoved:\n  - Acme (old)\n  - ${sid('FW')}\naddresses: {}\n`,
  );

  expect(problems).toEqual([`error FA128 removed addresses.yaml:4:5 "${sid('FW')}"`]);
});

test('two entries with the same sid are a problem, whatever the case of its digits', async () => {
  const problems = await problemsOf(
    [
      'version: 1',
      'addresses:',
      `  a: { sid: ${sid('FO')}, studio: Web }`,
      `  b: { sid: FO${sid('').toUpperCase()}, studio: Web }`,
    ].join('\n'),
  );

  expect(problems).toEqual([
    `error FA123 addresses.b.sid addresses.yaml:4:13 line 3 FO${sid('').toUpperCase()}`,
  ]);
});
