import { expect, test } from 'vitest';
import { migrateText } from '../../src/migrate/migrate-text.ts';

const FO = (n: number) => `FO${String(n).padStart(32, '0')}`;

const migrated = (text: string) => migrateText(text, 'addresses.yaml');
const addresses = (text: string) =>
  migrated(`version: 1\naddresses:\n${text}`).text.replace(/^[\s\S]*?addresses:\n/, '');

test('migrate writes `api` below the version', () => {
  expect(migrated('version: 1 # of the format\naddresses: {}\n').text).toBe(
    'version: 1 # of the format\napi: conversations\naddresses: {}\n',
  );
});

test('migrate replaces an existing `api`', () => {
  expect(migrated('api: "flex-flows"\nversion: 1\naddresses: {}\n').text).toBe(
    'api: "conversations"\nversion: 1\naddresses: {}\n',
  );
});

test('migrate keeps comments, blank lines, anchors and quotes', () => {
  const { text, problems } = migrated(`# Acme's chats
version: 1

chatService: IS00000000000000000000000000000001 # legacy

removed: [Old]

ignore:
  - Flex Web Channel Flow # comes with every account
  # the intranet's
  - 'Acme Intranet*'

defaults: &shared # for all
  janitor: true # always
  enabled: true

addresses:
  a: &a
    sid: ${FO(1)}
    name: "Acme"
    longLived: true
      # it was asked for
    webhook: { url: "https://x.example/\${KEY}", retryCount: 1 } # the bot
  b:
    <<: *a
    name: B
`);

  expect(problems).toEqual([]);
  expect(text).toBe(`# Acme's chats
version: 1
api: conversations

ignore:
  # the intranet's
  - 'Acme Intranet*'

defaults: &shared # for all
  enabled: true

addresses:
  a: &a
    deploymentKey: CV… # TODO
    name: "Acme"
    webhook: { url: "https://x.example/\${KEY}" } # the bot
  b:
    <<: *a
    name: B
    deploymentKey: CV… # TODO
`);
});

test('migrate keeps Windows line breaks', () => {
  const text = 'version: 1\r\naddresses:\r\n  a:\r\n    janitor: true\r\n    studio: X\r\n';
  expect(migrated(text).text).toBe(
    'version: 1\r\napi: conversations\r\naddresses:\r\n  a:\r\n    deploymentKey: CV… # TODO\r\n    studio: X\r\n',
  );
});

test('migrate replaces a task with a Studio Flow to fill in, and keeps the task as a comment', () => {
  expect(
    addresses(`  a:
    locale: en
    task: # urgent
      workspace: W

      workflow: VIP # the one
    contactIdentity: vip
`),
  ).toBe(`  a:
    locale: en
    deploymentKey: CV… # TODO
    studio: FW… # TODO: a Studio Flow with a Send to Flex widget, in place of this task:
    # task: # urgent
    #   workspace: W
    #
    #   workflow: VIP # the one
`);
});

test('migrate never sends the chats of a task where the defaults go', () => {
  const { text } = migrated(`version: 1
defaults: { studio: Everyone }
addresses:
  a: {}
  b: { task: { workspace: W, workflow: VIP } }
environments:
  staging:
    addresses:
      a: { task: { workspace: W, workflow: VIP } }
`);

  expect(text).toBe(`version: 1
api: conversations
defaults: { studio: Everyone }
addresses:
  a: { deploymentKey: CV… }
  b: { deploymentKey: CV…, studio: FW… }
environments:
  staging:
    addresses:
      a: { studio: FW… }
`);
});

test('migrate removes an override of a setting of a task', () => {
  const { text } = migrated(`version: 1
defaults: { task: { workspace: W, workflow: VIP } }
addresses:
  a: { name: A, task: { priority: 5 } }
`);

  expect(text).toContain('defaults: { studio: FW… }');
  expect(text).toContain('  a: { deploymentKey: CV…, name: A }');
});

test.each([
  ['{ janitor: true, studio: X }', '{ deploymentKey: CV…, studio: X }'],
  ['{studio: X, janitor: true}', '{deploymentKey: CV…, studio: X}'],
  [`{ studio: X, sid: ${FO(1)}, longLived: true }`, '{ studio: X, deploymentKey: CV… }'],
  [
    '{ was: [A, B], webhook: https://x.example, contactIdentity: me }',
    '{ deploymentKey: CV…, webhook: https://x.example }',
  ],
  [
    '{ studio: X, unmanaged: [janitor, enabled, task] }',
    '{ deploymentKey: CV…, studio: X, unmanaged: [enabled] }',
  ],
  ['{ studio: X, unmanaged: [janitor] }', '{ deploymentKey: CV…, studio: X }'],
])('migrate edits the entry %s within its braces', (before, after) => {
  expect(addresses(`  a: ${before} # kept\n`)).toBe(`  a: ${after} # kept\n`);
});

test('migrate keeps a JSON file a JSON file', () => {
  const before = JSON.stringify(
    {
      version: 1,
      removed: ['x'],
      addresses: {
        a: { sid: FO(1), studio: 'X' },
        b: { janitor: true, webhook: { url: 'https://x.example', retryCount: 1 } },
      },
    },
    null,
    2,
  );

  const { text } = migrated(before);

  expect(text).toBe(
    JSON.stringify(
      {
        version: 1,
        api: 'conversations',
        addresses: {
          a: { deploymentKey: 'CV…', studio: 'X' },
          b: { deploymentKey: 'CV…', webhook: { url: 'https://x.example' } },
        },
      },
      null,
      2,
    ),
  );
});

test('migrate edits JSON on one line', () => {
  expect(migrated('{"version":1,"addresses":{"a":{"studio":"X"}}}').text).toBe(
    '{"version":1, "api": "conversations","addresses":{"a":{"deploymentKey": "CV…", "studio":"X"}}}',
  );
});

test('migrate gives an entry that is an alias its own deployment key', () => {
  expect(addresses('  a: &a { studio: X }\n  b: *a\n')).toBe(
    '  a: &a { deploymentKey: CV…, studio: X }\n  b: { <<: *a, deploymentKey: CV… }\n',
  );
});

test('migrate keeps the environments, with a deployment key for each entry that only they have or pin', () => {
  const { text } = migrated(`version: 1
addresses:
  a:
    studio: X
  b:
    studio: Y
environments:
  staging:
    account: AC00000000000000000000000000000001
    chatService: IS00000000000000000000000000000001
    removed: [Old]
    ignore: [${FO(9)}]
    addresses:
      a:
        sid: ${FO(1)} # of staging
      b: { janitor: true }
      c:
        studio: Z
        unmanaged: [janitor]
  production:
    removed: [Old]
    addresses:
      b: null
`);

  expect(text).toBe(`version: 1
api: conversations
addresses:
  a:
    deploymentKey: CV… # TODO
    studio: X
  b:
    deploymentKey: CV… # TODO
    studio: Y
environments:
  staging:
    account: AC00000000000000000000000000000001
    ignore: []
    addresses:
      a:
        deploymentKey: CV… # TODO # of staging
      c:
        deploymentKey: CV… # TODO
        studio: Z
        unmanaged: []
  production:
    addresses:
      b: null
`);
});

test('migrate keeps an environment that becomes empty', () => {
  const { text } = migrated('version: 1\naddresses: {}\nenvironments:\n  staging:\n    removed: [Old]\n');
  expect(text).toBe('version: 1\napi: conversations\naddresses: {}\nenvironments:\n  staging: {}\n');
});

test.each(['delete', 'disable'])('migrate does not keep `unlisted: %s`', (word) => {
  expect(migrated(`version: 1\nunlisted: ${word} # tidy\naddresses: {}\n`).text).toBe(
    'version: 1\napi: conversations\naddresses: {}\n',
  );
});

test('migrate writes a new text if an alias refers to a removed value, and names the line', () => {
  const { text, problems } = migrated(`version: 1
addresses: # ours
  a: { studio: X, janitor: &yes true }
  b: { studio: Y, enabled: *yes }
`);

  expect(text).toBe(`version: 1
api: conversations
addresses:
  a:
    deploymentKey: CV… # TODO
    studio: X
  b:
    deploymentKey: CV… # TODO
    studio: Y
    enabled: true
`);
  expect(problems).toMatchObject([{ code: 'FA172', severity: 'warning', place: { line: 4, column: 19 } }]);
});
