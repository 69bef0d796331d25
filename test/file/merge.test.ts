import { expect, test } from 'vitest';
import { entry, valuesOf } from './support.ts';

test('an entry has its own settings, those of the defaults and those of Twilio', () => {
  const acme = entry('acme', [
    'defaults: { janitor: true, longLived: true }',
    'addresses:',
    '  acme: { studio: EN, longLived: false }',
  ]);

  expect(acme).toMatchObject({
    key: 'acme',
    name: { value: 'acme' },
    sid: undefined,
    was: [],
    websites: [],
    locales: [],
    unmanaged: [],
  });
  expect(valuesOf(acme)).toEqual({
    enabled: true,
    integration: 'studio',
    'studio.flow': 'EN',
    'studio.retryCount': 3,
    janitor: true,
    longLived: false,
  });
});

test('a value of an environment overrides all others', () => {
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

  const [staging, production] = [entry('acme', lines, 'staging'), entry('acme', lines, 'production')];
  expect(valuesOf(staging)).toMatchObject({ enabled: false, janitor: false });
  expect(staging.websites).toMatchObject([{ value: 'https://test.com' }]);
  expect(valuesOf(production)).toMatchObject({ enabled: true, janitor: true });
  expect(production.websites).toMatchObject([{ value: 'https://a.com' }, { value: 'https://b.com' }]);
});

test('defaults of an environment apply to every entry and override the defaults of the file', () => {
  const lines = [
    'defaults: { janitor: true, longLived: true, studio: EN }',
    'addresses:',
    '  acme: { janitor: true }',
    '  other: {}',
    'environments:',
    '  staging: { defaults: { janitor: false } }',
  ];

  expect(valuesOf(entry('acme', lines, 'staging'))).toMatchObject({ janitor: true, longLived: true });
  expect(valuesOf(entry('other', lines, 'staging'))).toMatchObject({ janitor: false, longLived: true });
});

test('integrations of one kind merge through all layers, in either form', () => {
  const lines = [
    'defaults: { studio: { retryCount: 1 } }',
    'addresses:',
    '  acme: { studio: EN }',
    'environments:',
    '  staging: { addresses: { acme: { studio: { flow: Test } } } }',
    '  production: { defaults: { studio: { retryCount: 0 } }, addresses: { acme: { studio: { retryCount: 2 } } } }',
    '  third: { addresses: { acme: { studio: Third } } }',
  ];

  expect(valuesOf(entry('acme', lines, 'staging'))).toMatchObject({
    'studio.flow': 'Test',
    'studio.retryCount': 1,
  });
  expect(valuesOf(entry('acme', lines, 'production'))).toMatchObject({
    'studio.flow': 'EN',
    'studio.retryCount': 2,
  });
  expect(valuesOf(entry('acme', lines, 'third'))).toMatchObject({
    'studio.flow': 'Third',
    'studio.retryCount': 1,
  });
});

test('tasks merge key by key', () => {
  const acme = entry('acme', [
    'defaults: { task: { workspace: Flex, workflow: All, priority: 5 } }',
    'addresses: { acme: { task: { workflow: VIP, timeout: 60 } } }',
  ]);

  expect(valuesOf(acme)).toMatchObject({
    integration: 'task',
    'task.workspace': 'Flex',
    'task.workflow': 'VIP',
    'task.channel': 'default',
    'task.priority': 5,
    'task.timeout': 60,
  });
  expect(valuesOf(acme)).not.toHaveProperty(['task.creationOnMessage']);
});

test('an integration of another kind replaces the whole integration', () => {
  const lines = [
    'defaults: { studio: { flow: EN, retryCount: 1 } }',
    'addresses:',
    '  bot: { webhook: "https://bots.acme.com" }',
    'environments:',
    '  staging: { addresses: { bot: { studio: Test } } }',
    '  production: {}',
  ];

  expect(valuesOf(entry('bot', lines, 'production'))).toMatchObject({
    integration: 'webhook',
    'webhook.url': 'https://bots.acme.com',
    'webhook.retryCount': 3,
  });
  // What the webhook has replaced does not come back.
  expect(valuesOf(entry('bot', lines, 'staging'))).toMatchObject({
    integration: 'studio',
    'studio.flow': 'Test',
    'studio.retryCount': 3,
  });
});

test('<< adds what the entry does not have, and the first of a list wins', () => {
  const lines = [
    'addresses:',
    '  a: &a { studio: EN, janitor: true, website: https://a.com }',
    '  b: &b { studio: DE, janitor: false, enabled: false }',
    '  c: { <<: [*a, *b], website: https://c.com, name: C }',
  ];

  expect(entry('c', lines).websites).toMatchObject([{ value: 'https://c.com' }]);
  expect(valuesOf(entry('c', lines))).toMatchObject({ janitor: true, enabled: false, 'studio.flow': 'EN' });
});

test('<< merges keys at one level only', () => {
  const lines = [
    'addresses:',
    '  a: &a { studio: { flow: EN, retryCount: 1 } }',
    '  b: { <<: *a, name: B, studio: { flow: DE } }',
  ];

  expect(valuesOf(entry('b', lines))).toMatchObject({ 'studio.flow': 'DE', 'studio.retryCount': 3 });
});
