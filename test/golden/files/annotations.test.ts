import { expect, test } from 'vitest';
import { named } from '../../support/named.ts';
import { folder, runAction } from '../../support/process.ts';

const action = (text: string, env: Record<string, string> = {}) =>
  runAction({ mode: 'validate' }, { workspace: folder({ 'addresses.yaml': text }), env });

const annotationsOf = (commands: readonly string[]) =>
  commands.filter((line) => /^::(error|warning)/.test(line));

test('each problem has one annotation with title, file, line and column, errors first', async () => {
  const { commands } = await action(
    [
      'version: 1',
      'addresses:',
      '  acme: { studio: Web, janitr: true }',
      '  bot: { webhook: "http://a.com" }',
      '  other: { studio: Web, foo: 1 }',
    ].join('\n'),
  );

  const found = annotationsOf(commands);
  expect(found.map((line) => line.replace(/(?<=\d::).*/, ''))).toEqual([
    '::error title=FA110 addresses.acme.janitr,file=addresses.yaml,line=3,col=24::',
    '::error title=FA110 addresses.other.foo,file=addresses.yaml,line=5,col=25::',
    '::warning title=FA134 addresses.bot.webhook.url,file=addresses.yaml,line=4,col=19::',
  ]);
  expect(found.map(named)).toEqual([['"janitr"', '"janitor"'], ['"foo"'], []]);
});

test('an annotation escapes characters with a meaning in workflow commands', async () => {
  const { commands } = await action('version: 1\naddresses:\n  "a,b:c%0A\\n::error::x": { studio: Web }\n');

  const [found, ...more] = annotationsOf(commands);
  expect(more).toEqual([]);
  expect(found).toContain(
    '::error title=FA113 addresses.a%2Cb%3Ac%250A\\n%3A%3Aerror%3A%3Ax,file=addresses.yaml,line=3,col=3::"a,b:c%250A\\n::error::x" ',
  );
});

test('no text of the file becomes a workflow command in the log', async () => {
  const { commands } = await action(
    [
      'version: 1',
      'unlisted: "::set-output name=x::y"',
      'addresses:',
      '  a: { studio: Web, "::warning::w": 1 }',
      '  b: { name: "\\n::notice::n", studio: Web }',
      '  c: { name: "\\r##[error]e", studio: Web }',
    ].join('\n'),
  );

  expect(commands.filter((line) => !/^::(error title=FA|set-output name=)/.test(line))).toEqual([]);
  expect(commands.some((line) => line.startsWith('::set-output name=x'))).toBe(false);
});

test('the log has places and messages but no line of the file', async () => {
  const { log } = await action(
    'version: 1\naddresses:\n  acme: { studio: Web, janitr: true } # not for the public\n',
  );

  expect(log.join('\n')).not.toContain('not for the public');
  expect(log[0]).toBe('error FA110 addresses.yaml:3:24 addresses.acme.janitr');
  expect(named(log.slice(1, 3).join('\n'))).toEqual(['"janitr"', '"janitor"']);
});

test('a valid file has no annotations', async () => {
  const { commands, log, code } = await action('version: 1\naddresses:\n  acme: { studio: Web }\n');

  expect(annotationsOf(commands)).toEqual([]);
  expect(log[0]).toBe('addresses.yaml is valid: 1 address.');
  expect(code).toBe(0);
});
