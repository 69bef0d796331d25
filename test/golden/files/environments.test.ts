import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { folder, runAction, runCli } from '../../support/process.ts';
import { flexFlow, flowSids } from '../../support/sandbox/index.ts';
import { annotations, problemsOf, validate } from './support.ts';

const FILE = [
  'version: 1',
  'addresses:',
  '  acme: { name: Acme, studio: Webchat Flow }',
  'environments:',
  '  staging: {}',
  '  production: {}',
].join('\n');

test('a plan without a selected environment is refused and writes nothing', async () => {
  const live = await account([flexFlow(flowSids.vip, 'Other')]);
  const ended = await runAction(live.inputs, { workspace: folder({ 'addresses.yaml': FILE }) });

  expect(annotations(ended.stdout)).toEqual(['error FA130 environments addresses.yaml:4:1']);
  expect(ended.code).toBe(1);
  expect(live.writes()).toEqual([]);
});

test('validate without an environment checks all of them', async () => {
  const problems = await problemsOf(
    [
      'version: 1',
      'addresses:',
      '  acme: { name: Acme, studio: EN }',
      'environments:',
      '  staging:',
      '    addresses: { other: { name: Acme, studio: EN } }',
      '  production:',
      '    scope: ["Globex*"]',
    ].join('\n'),
  );

  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/^error FA126 addresses\.acme\.name addresses\.yaml:3:17 "Acme"/);
  expect(problems[1]).toMatch(/^error FA121 .* addresses\.yaml:6:33 line 3 "Acme" "staging"$/);
});

test('a problem of every environment is reported once', async () => {
  const problems = await problemsOf(`${FILE}\n`.replace('Acme,', '"Acme ",'));

  expect(problems).toHaveLength(1);
});

test('a problem of one environment does not stop a plan of another', async () => {
  const text = [
    'version: 1',
    'addresses: { acme: { name: Acme, studio: EN } }',
    'environments:',
    '  staging: {}',
    '  production: { addresses: { acme: { name: " Acme" } } }',
  ].join('\n');

  expect(await problemsOf(text, { environment: 'staging' })).toEqual([]);
  expect(await problemsOf(text, { environment: 'production' })).toHaveLength(1);
});

test.each([
  ['near to one', 'stagin', '"stagin" "staging"'],
  ['near to none', 'live', '"live"'],
  ['in other case', 'Staging', '"Staging" "staging"'],
])('validate rejects an environment that is %s', async (_, environment, names) => {
  expect(await problemsOf(FILE, { environment })).toEqual([
    `error FA130 environments addresses.yaml:4:1 ${names}`,
  ]);
});

test.each(['constructor', '__proto__'])('an unknown environment is rejected: %s', async (environment) => {
  expect(await problemsOf(FILE, { environment })).toEqual([
    `error FA130 environments addresses.yaml:4:1 "${environment}"`,
  ]);
});

test('validate rejects an environment for a file without environments', async () => {
  expect(await problemsOf('version: 1\naddresses: {}\n', { environment: 'staging' })).toEqual([
    'error FA130 environments addresses.yaml:1:1 "staging"',
  ]);
});

test('null leaves out an address together with its problems', async () => {
  const problems = await problemsOf(
    [
      'version: 1',
      'addresses: { acme: { name: Acme, studio: EN } }',
      'environments:',
      '  staging: { addresses: { acme: null }, ignore: [Acme] }',
    ].join('\n'),
  );

  expect(problems).toEqual([]);
});

test('the CLI selects an environment by -e', async () => {
  const cwd = folder({ 'addresses.yaml': FILE });
  const long = await runCli(['validate', '--environment', 'production'], { cwd });
  const short = await runCli(['validate', '-e', 'prodution'], { cwd });

  expect(long.code).toBe(0);
  expect(short.code).toBe(1);
  expect(short.stdout).toContain('Did you mean "production"?');
});

test('a problem of one environment names it', async () => {
  const problems = await problemsOf(
    [
      'version: 1',
      'addresses:',
      '  acme: { name: Acme, studio: EN }',
      'environments:',
      '  staging: {}',
      '  production: { scope: ["Globex*"] }',
    ].join('\n'),
  );

  expect(problems).toEqual(['error FA126 addresses.acme.name addresses.yaml:3:17 "Acme" "production"']);
});

test('a problem of several environments names the first three', async () => {
  const ignoring = (count: number) =>
    [
      'version: 1',
      `addresses: { acme: { name: Acme, webhook: "https://a.com/\${NOT_SET}" } }`,
      'environments:',
      '  calm: { addresses: { acme: { webhook: "https://a.com/" } } }',
      ...Array.from({ length: count }, (_, n) => `  e${n + 1}: {}`),
    ].join('\n');

  const [two] = (await validate(ignoring(2))).texts;
  const [five] = (await validate(ignoring(5))).texts;

  expect(two).toContain(' (environments "e1" and "e2"). ');
  expect(five).toContain(' (environments "e1", "e2", "e3" and 2 others). ');
});

test('a problem of the selected environment does not name it', async () => {
  const text = `${FILE}\n    ignore: [Acme]`.replace('production: {}', 'production:');

  expect(await problemsOf(text, { environment: 'production' })).toEqual([
    'error FA124 addresses.acme.name addresses.yaml:3:17 "Acme" "Acme" line 7',
  ]);
});

test.each([
  ['near to one that is there', 'acme-vpi', '"acme-vpi" "acme-vip"'],
  ['near to none', 'globex', '"globex"'],
])('warns about null for an unknown address, %s', async (_, key, names) => {
  const problems = await problemsOf(
    [
      'version: 1',
      'addresses: { acme-vip: { studio: EN } }',
      'environments:',
      '  staging:',
      '    addresses:',
      `      ${key}: null`,
      '      acme-vip:',
    ].join('\n'),
  );

  expect(problems).toEqual([
    `warning FA138 environments.staging.addresses.${key} addresses.yaml:6:7 ${names}`,
  ]);
});

test('rejects an environment without content', async () => {
  expect(await problemsOf(FILE.replace('staging: {}', 'staging:'))).toEqual([
    'error FA112 environments.staging addresses.yaml:5:11 "staging"',
  ]);
});
