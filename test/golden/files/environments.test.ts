import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { folder, runAction, runCli } from '../../support/process.ts';
import { flexFlow, flowSids } from '../../support/sandbox/index.ts';
import { annotations, problemsOf } from './support.ts';

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

  expect(annotations(ended.stdout)).toEqual([
    'error FA130 environments addresses.yaml:4:1 The file has environments, and none is picked. Set the input `environment` to one of: staging, production.',
  ]);
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
  expect(problems[0]).toMatch(/^error FA126 addresses\.acme\.name addresses\.yaml:3:17 acme is out of scope/);
  expect(problems[1]).toMatch(
    /^error FA121 .* addresses\.yaml:6:33 other and acme \(line 3\) have one name: "Acme" \(environment "staging"\)\./,
  );
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
  ['near to one', 'stagin', 'There is no environment "stagin". Did you mean "staging"?'],
  ['near to none', 'live', 'There is no environment "live". Pick one of: staging, production.'],
  ['in other case', 'Staging', 'There is no environment "Staging". Did you mean "staging"?'],
])('validate rejects an environment that is %s', async (_, environment, told) => {
  expect(await problemsOf(FILE, { environment })).toEqual([
    `error FA130 environments addresses.yaml:4:1 ${told}`,
  ]);
});

test.each(['constructor', '__proto__'])('an unknown environment is rejected: %s', async (environment) => {
  expect(await problemsOf(FILE, { environment })).toEqual([
    `error FA130 environments addresses.yaml:4:1 There is no environment "${environment}". Pick one of: staging, production.`,
  ]);
});

test('validate rejects an environment for a file without environments', async () => {
  expect(await problemsOf('version: 1\naddresses: {}\n', { environment: 'staging' })).toEqual([
    'error FA130 environments addresses.yaml:1:1 The file has no environments, and "staging" is picked. Leave `environment` out, or add an `environments` part.',
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

test('-e selects an environment in the CLI', async () => {
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

  expect(problems).toEqual([
    'error FA126 addresses.acme.name addresses.yaml:3:17 acme is out of scope: no pattern of `scope` matches its name "Acme" (environment "production"). Add a pattern to `scope`, or move the entry to the file that answers for it.',
  ]);
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

  const [two] = await problemsOf(ignoring(2));
  const [five] = await problemsOf(ignoring(5));

  expect(two).toContain(' Environment variable NOT_SET is not set (environments "e1" and "e2"). ');
  expect(five).toContain(' is not set (environments "e1", "e2", "e3" and 2 others). ');
});

test('a problem of the selected environment does not name it', async () => {
  const text = `${FILE}\n    ignore: [Acme]`.replace('production: {}', 'production:');

  expect((await problemsOf(text, { environment: 'production' }))[0]).toContain(' matches "Acme" (line 7). ');
});

test.each([
  ['near to one that is there', 'acme-vpi', 'Did you mean "acme-vip"?'],
  ['near to none', 'globex', 'Remove it, or write the key of an entry under `addresses`.'],
])('null for an unknown address, %s, is a problem', async (_, key, remedy) => {
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
    `warning FA138 environments.staging.addresses.${key} addresses.yaml:6:7 There is no address "${key}" to leave out. ${remedy}`,
  ]);
});

test('an environment without content is reported with what to write', async () => {
  expect(await problemsOf(FILE.replace('staging: {}', 'staging:'))).toEqual([
    'error FA112 environments.staging addresses.yaml:5:11 "staging" must be a mapping, and is empty. Write `{}` where nothing differs, or remove the environment.',
  ]);
});
