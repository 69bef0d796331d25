import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { gitHub } from '../support/github.ts';
import type { FlexFlowRow } from '../support/sandbox/index.ts';
import { address, checkout, entries, fo, HEAD, issue, read, twilioWith } from './scene.ts';

const WEBHOOK = { integration_type: 'external' } as const;
const webhook = (n: number, name: string, url: string, retry_count = 3) =>
  address(n, name, { ...WEBHOOK, integration: { url, retry_count } });

/** The body of the issue that a drift run opens. */
async function body(live: readonly FlexFlowRow[], file: string, inputs = {}): Promise<string> {
  const [twilio, github] = [await twilioWith(live), await gitHub()];
  await checkout(twilio, github, file).drift(inputs);
  return issue(github).body;
}

/** The blocks of YAML in a body. */
function blocks(text: string): string[] {
  return Array.from(text.matchAll(/```yaml\n([\s\S]*?)\n```/g), ([, yaml = '']) => yaml);
}

const FILE = HEAD + entries({ acme: 'Acme' });

test('the issue says since when an address is live as it is, in UTC', async () => {
  const text = await body(
    [address(1, 'Acme', { janitor_enabled: true, date_updated: '2026-05-31T22:10:40Z' })],
    FILE,
  );

  expect(text).toContain('(`-`, since 2026-05-31 22:10 UTC)');
  expect(text).toContain('- janitor: true\n+ janitor: false');
});

test('the issue shows how to put an updated address back and how to keep it', async () => {
  const text = await body([address(1, 'Acme', { janitor_enabled: true, enabled: false })], FILE);

  expect(text).toMatch(/\*\*To revert it:\*\* .*`approved-plan-id`/);
  expect(text).toMatch(/\*\*To keep it:\*\* .*`flex-addresses accept acme`/);
  expect(blocks(text)).toEqual(['addresses:\n  acme:\n    enabled: false\n    janitor: true']);
});

test('the lines name the environment and the command its file', async () => {
  const [twilio, github] = [await twilioWith([address(1, 'Acme', { long_lived: true })]), await gitHub()];
  const repo = checkout(twilio, github, `version: 1\nenvironments: { eu: {} }\n${entries({ acme: 'Acme' })}`);

  await repo.drift({ environment: 'eu' });

  expect(issue(github).body).toContain('`flex-addresses accept acme --environment eu`');
  expect(blocks(issue(github).body)).toEqual([
    'environments:\n  eu:\n    addresses:\n      acme:\n        longLived: true',
  ]);
});

test('a changed destination is written whole, with the name of the Studio Flow as a comment', async () => {
  const integration = { flow_sid: 'FW5a4d0b0c00000000000000000000a001', retry_count: 1 };

  const text = await body([address(1, 'Acme', { integration })], FILE);

  expect(blocks(text)).toEqual([
    'addresses:\n  acme:\n    studio:\n      flow: FW5a4d0b0c00000000000000000000a001 # Webchat Flow\n      retryCount: 1',
  ]);
});

test('another integration replaces the one in the file', async () => {
  const text = await body([webhook(1, 'Acme', 'https://bots.acme.com/flex', 2)], FILE);

  expect(blocks(text)).toEqual([
    'addresses:\n  acme:\n    # instead of studio:\n    webhook:\n      url: https://bots.acme.com/flex\n      retryCount: 2',
  ]);
});

test('a text that looks like a variable is escaped', async () => {
  const text = await body([webhook(1, 'Acme', 'https://bots.acme.com/$ROOM')], FILE);

  expect(parse(blocks(text)[0] ?? '')).toMatchObject({
    addresses: { acme: { webhook: { url: 'https://bots.acme.com/$$ROOM' } } },
  });
});

test.each([
  ['a query value', 'https://bots.acme.com/flex?key=n0t-for-anybody-77'],
  ['user info', 'https://acme:n0t-for-anybody-77@bots.acme.com/flex'],
])('a webhook with a secret in %s is a comment, without the secret', async (_, url) => {
  const text = await body([webhook(1, 'Acme', url)], FILE);

  expect(text).not.toContain('n0t-for-anybody-77');
  expect(blocks(text)[0]).toMatch(/\n {6}# url: https:.* contains a secret: write it as \$\{NAME\}\n/);
  expect(parse(blocks(text)[0] ?? '')).toEqual({ addresses: { acme: { webhook: { retryCount: 3 } } } });
});

test('the former value of a variable in a path is not written', async () => {
  const file = `${HEAD}addresses:\n  acme: { name: Acme, webhook: "https://bots.acme.com/\${ROOM_KEY}" }\n`;
  const [twilio, github] = [
    await twilioWith([webhook(1, 'Acme', 'https://bots.acme.com/former-secret-room-1')]),
    await gitHub(),
  ];
  const repo = checkout(twilio, github, file);

  await repo.run(
    'drift',
    { name: 'schedule', sha: '3e96'.repeat(10), payload: {} },
    {},
    {
      env: { ROOM_KEY: 'present-secret-room-2' },
    },
  );

  expect(issue(github).body).not.toMatch(/(former|present)-secret/);
});

test('a webhook URL that has not drifted is not among the lines for the file', async () => {
  const file = `${HEAD}addresses:\n  acme: { name: Acme, webhook: "https://bots.acme.com/flex" }\n`;

  const text = await body([webhook(1, 'Acme', 'https://bots.acme.com/flex', 1)], file);

  expect(blocks(text)).toEqual([
    'addresses:\n  acme:\n    webhook:\n      # url: unchanged\n      retryCount: 1',
  ]);
});

test('a missing address can be created again or removed from the file', async () => {
  const text = await body([address(2, 'Other')], `${HEAD}ignore: [Other]\n${entries({ acme: 'Acme' })}`);

  expect(read(text)).toContain('Not live.');
  expect(text).toMatch(/\*\*To create it:\*\* .* new SID\./);
  expect(text).toMatch(/\*\*To leave it out:\*\* remove the entry `acme`/);
});

test('a held address is shown with its whole entry and the line that deletes it', async () => {
  const live = [address(1, 'Acme'), address(2, 'Careers: "EU"')];

  const text = await body(live, `${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`);

  expect(text).toContain('<details><summary>Held: delete <code>Careers: &#34;EU&#34;</code></summary>');
  expect(text).toContain(`**To delete it:** add \`- ${fo(2)}\` under \`removed\``);
  expect(parse(blocks(text)[0] ?? '')).toEqual({
    addresses: {
      'careers-eu': {
        sid: fo(2),
        name: 'Careers: "EU"',
        enabled: true,
        janitor: false,
        longLived: false,
        studio: { flow: 'FW5a4d0b0c00000000000000000000a001', retryCount: 3 },
      },
    },
  });
});

test('the lines of the issue, written into the file, leave no drift', async () => {
  const live = [address(1, 'Acme', { janitor_enabled: true }), address(2, 'Careers', { long_lived: true })];
  const [twilio, github] = [await twilioWith(live), await gitHub()];
  const repo = checkout(twilio, github, `${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`);
  await repo.drift();
  const kept = blocks(issue(github).body).map((text) => parse(text).addresses);
  const acme = { name: 'Acme', studio: 'Webchat Flow', ...kept.find((one) => one.acme)?.acme };
  const careers = kept.find((one) => one.careers)?.careers;
  repo.write(`${HEAD}unlisted: delete\naddresses: ${JSON.stringify({ acme, careers })}\n`);

  const again = await repo.drift();

  expect(again.outputs).toMatchObject({ drift: 'false', held: '0' });
});
