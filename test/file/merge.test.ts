import { expect, test } from 'vitest';
import { entry } from './support.ts';

test('an entry has its own settings, those of the defaults, and those of Twilio for the rest', () => {
  const acme = entry('acme', [
    'defaults: { janitor: true, longLived: true }',
    'addresses:',
    '  acme: { studio: EN, longLived: false }',
  ]);

  expect(acme).toMatchObject({
    key: 'acme',
    name: { value: 'acme' },
    enabled: true,
    janitor: true,
    longLived: false,
    contactIdentity: undefined,
    sid: undefined,
    was: undefined,
    websites: [],
    locales: [],
    unmanaged: [],
    integration: { kind: 'studio', flow: { value: 'EN' }, retryCount: 3 },
  });
});

test('an environment has the last word', () => {
  const lines = [
    'defaults: { janitor: true, enabled: false }',
    'addresses:',
    '  acme: { studio: EN, enabled: true, website: [https://a.com, https://b.com] }',
    'environments:',
    '  staging:',
    '    addresses:',
    '      acme: { enabled: false, janitor: false, website: https://test.com }',
    '  production: {}',
  ];

  expect(entry('acme', lines, 'staging')).toMatchObject({
    enabled: false,
    janitor: false,
    websites: [{ value: 'https://test.com' }],
  });
  expect(entry('acme', lines, 'production')).toMatchObject({
    enabled: true,
    janitor: true,
    websites: [{ value: 'https://a.com' }, { value: 'https://b.com' }],
  });
});

test("an environment's defaults go under every entry, over the file's defaults", () => {
  const lines = [
    'defaults: { janitor: true, longLived: true, studio: EN }',
    'addresses:',
    '  acme: { janitor: true }',
    '  other: {}',
    'environments:',
    '  staging: { defaults: { janitor: false } }',
  ];

  expect(entry('acme', lines, 'staging')).toMatchObject({ janitor: true, longLived: true });
  expect(entry('other', lines, 'staging')).toMatchObject({ janitor: false, longLived: true });
});

test('integrations of one kind merge, through all layers and in either form', () => {
  const lines = [
    'defaults: { studio: { retryCount: 1 } }',
    'addresses:',
    '  acme: { studio: EN }',
    'environments:',
    '  staging: { addresses: { acme: { studio: { flow: Test } } } }',
    '  production: { defaults: { studio: { retryCount: 0 } }, addresses: { acme: { studio: { retryCount: 2 } } } }',
    '  third: { addresses: { acme: { studio: Third } } }',
  ];

  expect(entry('acme', lines, 'staging').integration).toMatchObject({
    flow: { value: 'Test' },
    retryCount: 1,
  });
  expect(entry('acme', lines, 'production').integration).toMatchObject({
    flow: { value: 'EN' },
    retryCount: 2,
  });
  expect(entry('acme', lines, 'third').integration).toMatchObject({
    flow: { value: 'Third' },
    retryCount: 1,
  });
});

test('tasks merge key by key', () => {
  const acme = entry('acme', [
    'defaults: { task: { workspace: Flex, workflow: All, priority: 5 } }',
    'addresses: { acme: { task: { workflow: VIP, timeout: 60 } } }',
  ]);

  expect(acme.integration).toMatchObject({
    kind: 'task',
    workspace: { value: 'Flex' },
    workflow: { value: 'VIP' },
    channel: { value: 'default' },
    priority: 5,
    timeout: 60,
    creationOnMessage: undefined,
  });
});

test('an integration of another kind replaces, whole', () => {
  const lines = [
    'defaults: { studio: { flow: EN, retryCount: 1 } }',
    'addresses:',
    '  bot: { webhook: "https://bots.acme.com" }',
    'environments:',
    '  staging: { addresses: { bot: { studio: Test } } }',
    '  production: {}',
  ];

  expect(entry('bot', lines, 'production').integration).toMatchObject({
    kind: 'webhook',
    url: { value: 'https://bots.acme.com' },
    retryCount: 3,
  });
  // What the webhook has replaced does not come back.
  expect(entry('bot', lines, 'staging').integration).toMatchObject({
    kind: 'studio',
    flow: { value: 'Test' },
    retryCount: 3,
  });
});

test('<< brings in what the entry does not say itself, the first of a list first', () => {
  const lines = [
    'addresses:',
    '  a: &a { studio: EN, janitor: true, website: https://a.com }',
    '  b: &b { studio: DE, janitor: false, enabled: false }',
    '  c: { <<: [*a, *b], website: https://c.com, name: C }',
  ];

  expect(entry('c', lines)).toMatchObject({
    janitor: true,
    enabled: false,
    websites: [{ value: 'https://c.com' }],
    integration: { flow: { value: 'EN' } },
  });
});

test('<< merges keys and nothing deeper', () => {
  const lines = [
    'addresses:',
    '  a: &a { studio: { flow: EN, retryCount: 1 } }',
    '  b: { <<: *a, name: B, studio: { flow: DE } }',
  ];

  expect(entry('b', lines).integration).toMatchObject({ flow: { value: 'DE' }, retryCount: 3 });
});
