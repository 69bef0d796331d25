import { expect, test } from 'vitest';
import { problemsOf } from './support.ts';

const sid = (prefix: string) => `${prefix}5a4d0b0c00000000000000000000f001`;
const OR_NAME = (prefix: string) => `Write ${prefix} and 32 hexadecimal digits, or the friendly name.`;
const AS_SHOWN = (prefix: string) => `Write ${prefix} and 32 hexadecimal digits, as the Console shows it.`;

test.each([
  [
    'an address where a Studio Flow belongs',
    `studio: ${sid('FO')}`,
    `FA128 addresses.a.studio addresses.yaml:4:13 studio of a must be the SID or name of a Studio Flow, and is the FO… SID "${sid('FO')}". ${OR_NAME('FW')}`,
  ],
  [
    'an address in the long form',
    `studio: { flow: ${sid('FO')} }`,
    `FA128 addresses.a.studio addresses.yaml:4:21 studio of a must be the SID or name of a Studio Flow, and is the FO… SID "${sid('FO')}". ${OR_NAME('FW')}`,
  ],
  [
    'a workflow where a workspace belongs',
    `task: { workspace: ${sid('WW')}, workflow: VIP }`,
    `FA128 addresses.a.task.workspace addresses.yaml:4:24 task.workspace of a must be the SID or name of a workspace, and is the WW… SID "${sid('WW')}". ${OR_NAME('WS')}`,
  ],
  [
    'a workspace where a workflow belongs',
    `task: { workspace: Flex, workflow: ${sid('WS')} }`,
    `FA128 addresses.a.task.workflow addresses.yaml:4:40 task.workflow of a must be the SID or name of a workflow, and is the WS… SID "${sid('WS')}". ${OR_NAME('WW')}`,
  ],
  [
    'a workflow where a task channel belongs',
    `task: { workspace: Flex, workflow: VIP, channel: ${sid('WW')} }`,
    `FA128 addresses.a.task.channel addresses.yaml:4:54 task.channel of a must be the SID or name of a task channel, and is the WW… SID "${sid('WW')}". ${OR_NAME('TC')}`,
  ],
])('validate rejects %s', async (_, line, told) => {
  const problems = await problemsOf(`version: 1\naddresses:\n  a:\n    ${line}\n`);

  expect(problems).toEqual([`error ${told}`]);
});

test('the SID of a Studio Flow in place of an address is rejected', async () => {
  const problems = await problemsOf(`version: 1\naddresses:\n  a:\n    sid: ${sid('FW')}\n    studio: Web\n`);

  expect(problems).toEqual([
    `error FA128 addresses.a.sid addresses.yaml:4:10 "sid" must be the SID of an address (Flex Flow), and is "${sid('FW')}". ${AS_SHOWN('FO')}`,
  ]);
});

test.each([
  ['one digit short', `FO${'0'.repeat(31)}`],
  ['a letter that is no hexadecimal digit', `FO${'0'.repeat(31)}g`],
  ['a name', 'Acme'],
])('a sid that is %s is rejected', async (_, written) => {
  const problems = await problemsOf(`version: 1\naddresses:\n  a:\n    sid: ${written}\n    studio: Web\n`);

  expect(problems).toEqual([
    `error FA113 addresses.a.sid addresses.yaml:4:10 "sid" must be the SID of an address (Flex Flow), and is "${written}". ${AS_SHOWN('FO')}`,
  ]);
});

test('a mix-up of account and chat service is reported', async () => {
  const problems = await problemsOf(
    `version: 1\naccount: ${sid('IS')}\nchatService: ${sid('AC')}\naddresses: {}\n`,
  );

  expect(problems).toEqual([
    `error FA128 account addresses.yaml:2:10 "account" must be the SID of an account, and is "${sid('IS')}". ${AS_SHOWN('AC')}`,
    `error FA128 chatService addresses.yaml:3:14 "chatService" must be the SID of a chat service, and is "${sid('AC')}". ${AS_SHOWN('IS')}`,
  ]);
});

test('the SID of a Studio Flow under `removed` is rejected', async () => {
  const problems = await problemsOf(
    `version: 1\nremoved:\n  - Acme (old)\n  - ${sid('FW')}\naddresses: {}\n`,
  );

  expect(problems).toEqual([
    `error FA128 removed addresses.yaml:4:5 \`removed\` takes names and SIDs of addresses (FO…), and this is "${sid('FW')}". Write FO and 32 hexadecimal digits, or the friendly name.`,
  ]);
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
    `error FA123 addresses.b.sid addresses.yaml:4:13 b and a (line 3) pin one address: FO${sid('').toUpperCase()}. Keep the sid with the entry that the address belongs to.`,
  ]);
});
