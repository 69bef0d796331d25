import { expect, test } from 'vitest';
import { problemsOf } from './support.ts';

const FO = 'FO5a4d0b0c00000000000000000000f001';

test('a problem of a default is reported at its line under defaults', async () => {
  const problems = await problemsOf(
    ['version: 1', 'defaults:', '  janitor: true', `  studio: ${FO}`, 'addresses:', '  a: {}'].join('\n'),
  );

  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^error FA128 \S+ addresses\.yaml:4:11 /);
});

test('a problem of an environment is reported at its line there', async () => {
  const problems = await problemsOf(
    [
      'version: 1',
      'defaults: { studio: EN }',
      'addresses:',
      '  a: { name: Acme A }',
      '  b: { name: Acme B }',
      'environments:',
      '  staging:',
      '    addresses:',
      '      a:',
      '        name: Acme B',
      `      b: { studio: ${FO} }`,
    ].join('\n'),
  );

  expect(problems).toHaveLength(2);
  // Either of the two may be reported: only the line matters.
  expect(problems[0]).toMatch(/^error FA121 \S+ addresses\.yaml:(5:14|10:15) .*"Acme B"/);
  expect(problems[1]).toMatch(/^error FA128 addresses\.b\.studio addresses\.yaml:11:20 /);
});

test('a problem of a default of an environment is reported at its line there', async () => {
  const problems = await problemsOf(
    [
      'version: 1',
      'defaults: { studio: EN }',
      'addresses:',
      '  a: {}',
      'environments:',
      '  staging:',
      '    defaults:',
      `      studio: ${FO}`,
    ].join('\n'),
  );

  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^error FA128 addresses\.a\.studio addresses\.yaml:8:15 /);
});

test('problems of a locale and a website of an environment are reported at their lines', async () => {
  const problems = await problemsOf(
    [
      'version: 1',
      'defaults: { studio: EN }',
      'addresses:',
      '  a: { website: https://acme.com, locale: en }',
      '  b: { website: https://acme.de, locale: de }',
      'environments:',
      '  staging:',
      '    addresses:',
      '      a: { locale: en_US }',
      '  production:',
      '    addresses:',
      '      b: { website: https://acme.com, locale: en }',
    ].join('\n'),
  );

  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/^error FA132 \S+ addresses\.yaml:9:20 .*"en_US"/);
  expect(problems[1]).toMatch(/^error FA122 \S+ addresses\.yaml:12:\d+ .*"https:\/\/acme\.com"/);
});

test('a problem of a part of an integration is reported at that part', async () => {
  const problems = await problemsOf(
    [
      'version: 1',
      'defaults:',
      `  task: { workspace: ${FO}, workflow: VIP }`,
      'addresses:',
      '  a: { task: { priority: 1 } }',
      'environments:',
      '  staging:',
      '    addresses:',
      `      a: { task: { channel: ${FO} } }`,
    ].join('\n'),
  );

  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/^error FA128 addresses\.a\.task\.workspace addresses\.yaml:3:22 /);
  expect(problems[1]).toMatch(/^error FA128 addresses\.a\.task\.channel addresses\.yaml:9:29 /);
});

test('a problem of a merged value is reported at its own place', async () => {
  const problems = await problemsOf(
    [
      'version: 1',
      'addresses:',
      '  a: &a',
      `    studio: ${FO}`,
      '  b:',
      '    <<: *a',
      '    name: Acme B',
    ].join('\n'),
  );

  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/^error FA128 addresses\.a\.\S+ addresses\.yaml:4:13 /);
  expect(problems[1]).toMatch(/^error FA128 addresses\.b\.\S+ addresses\.yaml:4:13 /);
});
