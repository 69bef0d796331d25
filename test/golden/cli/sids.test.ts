import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { cv, fo, ig } from '../../support/addresses.ts';
import { address, chat, HEAD } from '../../support/live-rows.ts';
import { type Desk, deskWith, hook } from '../export/scene.ts';

const FLOWS = `${HEAD}
addresses:
  n19: { name: Nineteen, website: https://www.acme.com, locale: de-DE, studio: Webchat Flow }
  n2: { name: Two, website: https://www.acme.com/, locale: [en-US, en-GB], studio: Webchat Flow }
  all.of-us: { name: Rest, website: [WWW.acme.com, https://b.example/Path], studio: Webchat Flow }
  off: { website: https://off.example, webhook: "https://bots.example/flex?key=\${BOT_KEY}", enabled: false }
  new: { website: https://new.example, studio: Webchat Flow }
`;
const live = () => [
  address(19, 'Nineteen'),
  address(2, 'Two'),
  address(3, 'Rest'),
  hook(4, 'off', 'https://bots.example/flex?key=k3y-of-the-bot'),
];
const flows = async (text = FLOWS) => deskWith(await account(live()), text);

const CHATS = `${HEAD.replace('\n', '\napi: conversations\n')}
addresses:
  acme-en: { name: Acme, website: https://www.acme.com, locale: en, deploymentKey: ${cv(1)}, studio: Webchat Flow }
  acme-de: { name: Keyless, website: https://www.acme.de, studio: Webchat Flow }
`;
const chats = async () =>
  deskWith(await account([chat(1, 'Acme'), chat(2, 'Keyless', { address: 'other' })]), CHATS);

/** What is reported of the entry that has no live address yet. */
const isNew = (said: RegExp) => new RegExp(`warning FA180 addresses\\.new\\n  new .*: .*${said.source}`);

describe('sids --format json', () => {
  test('prints each entry as in the output `addresses`, in natural order of the keys', async () => {
    const at = await flows();
    const { code, stdout, stderr } = await at.cli('sids');

    expect(code).toBe(0);
    expect(stdout).toBe(`{
  "all.of-us": {
    "sid": "${fo(3)}",
    "name": "Rest",
    "website": [
      "WWW.acme.com",
      "https://b.example/Path"
    ],
    "locale": null,
    "enabled": true,
    "api": "flex-flows"
  },
  "n2": {
    "sid": "${fo(2)}",
    "name": "Two",
    "website": "https://www.acme.com/",
    "locale": [
      "en-US",
      "en-GB"
    ],
    "enabled": true,
    "api": "flex-flows"
  },
  "n19": {
    "sid": "${fo(19)}",
    "name": "Nineteen",
    "website": "https://www.acme.com",
    "locale": "de-DE",
    "enabled": true,
    "api": "flex-flows"
  },
  "new": {
    "sid": null,
    "name": "new",
    "website": "https://new.example",
    "locale": null,
    "enabled": true,
    "api": "flex-flows"
  },
  "off": {
    "sid": "${fo(4)}",
    "name": "off",
    "website": "https://off.example",
    "locale": null,
    "enabled": false,
    "api": "flex-flows"
  }
}
`);
    expect(stderr).toMatch(isNew(/`sid` is null/));
  });

  test('prints the same as the output `addresses` of the Action', async () => {
    const at = deskWith(await account(live()), FLOWS, { BOT_KEY: 'k3y-of-the-bot' });
    const { outputs } = await at.action('drift');

    expect(JSON.parse((await at.cli('sids')).stdout)).toEqual(JSON.parse(outputs.addresses ?? ''));
  });

  test('has the deployment key of a chat address that has one', async () => {
    const { code, stdout } = await (await chats()).cli('sids');

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      'acme-de': {
        sid: ig(2),
        name: 'Keyless',
        website: 'https://www.acme.de',
        locale: null,
        enabled: true,
        api: 'conversations',
      },
      'acme-en': {
        sid: ig(1),
        name: 'Acme',
        website: 'https://www.acme.com',
        locale: 'en',
        enabled: true,
        api: 'conversations',
        deploymentKey: cv(1),
      },
    });
  });

  test('shows every character of a name, and no secret of a webhook', async () => {
    const name = 'A\u0007\u202e##[group]b\u{e0001}';
    const text = `${HEAD}addresses:\n  a: { name: ${JSON.stringify(name)}, studio: Webchat Flow }\n  b: { name: see-t0k3n-of-us, webhook: "https://b.example/?key=t0k3n-of-us" }\n`;
    const at = deskWith(await account([address(1, name)]), text);

    const { stdout } = await at.cli('sids');

    expect(stdout).toMatch(/^[ -~\n]*$/);
    expect(stdout).not.toContain('##[');
    expect(stdout).not.toContain('t0k3n');
    expect((JSON.parse(stdout) as Record<string, { name: string }>).a?.name).toBe(name);
  });

  test('applies the settings of an environment', async () => {
    const text = `version: 1
addresses:
  a: { name: Two, studio: Webchat Flow }
environments:
  staging: { ${HEAD.split('\n')[1]}, addresses: { a: { name: Nineteen } } }
`;
    const at = await flows(text);

    expect(JSON.parse((await at.cli('sids', '-e', 'staging')).stdout)).toMatchObject({ a: { sid: fo(19) } });
    expect((await at.cli('sids')).stdout).toContain('FA130');
  });

  test('fails if it is unclear which address an entry has, and for no other problem of the plan', async () => {
    const twins = deskWith(await account([...live(), address(5, 'Two')]), FLOWS);
    const unknownFlow = await flows(FLOWS.replaceAll('Webchat Flow', 'Gone Flow'));

    const failed = await twins.cli('sids');
    expect(failed).toMatchObject({ code: 1 });
    expect(failed.stdout).toContain('error FA220');
    expect(failed.stdout).not.toContain('"sid"');
    expect((await unknownFlow.cli('sids')).code).toBe(0);
  });
});

describe('sids --format env', () => {
  const ENV = `# Generated by \`flex-addresses sids --format env\`. Do not edit: generate it again.
ALL_OF_US_SID="${fo(3)}"
N2_SID="${fo(2)}"
N19_SID="${fo(19)}"
# off is disabled: its chat cannot start.
OFF_SID="${fo(4)}"
`;

  test('prints a line for each live address, which dotenv and a shell read alike', async () => {
    const { code, stdout, stderr } = await (await flows()).cli('sids', '--format', 'env');

    expect([code, stdout]).toEqual([0, ENV]);
    expect(stderr).toMatch(isNew(/left out/));
    expect(stderr).toContain('Wrote 4 addresses to standard output.');
    const shell = spawnSync('sh', ['-c', `${stdout}\necho "$N2_SID $ALL_OF_US_SID"`], { encoding: 'utf8' });
    expect(shell.stdout).toBe(`${fo(2)} ${fo(3)}\n`);
    expect(parseEnv(stdout)).toEqual({
      ALL_OF_US_SID: fo(3),
      N2_SID: fo(2),
      N19_SID: fo(19),
      OFF_SID: fo(4),
    });
  });

  test('has the deployment key beside the SID', async () => {
    expect((await (await chats()).cli('sids', '--format', 'env')).stdout).toContain(
      `ACME_DE_SID="${ig(2)}"\nACME_EN_SID="${ig(1)}"\nACME_EN_DEPLOYMENT_KEY="${cv(1)}"\n`,
    );
  });

  test('rejects two keys with the same variable name, and names both', async () => {
    const text = `${HEAD}addresses:\n  a-b: { studio: Webchat Flow }\n  a.b: { studio: Webchat Flow }\n  1x: { studio: Webchat Flow }\n`;
    const at = deskWith(await account([address(1, 'a-b'), address(2, '1x')]), text);

    const { code, stdout } = await at.cli('sids', '--format', 'env');

    expect(code).toBe(1);
    expect(stdout).toMatch(/error FA181\n {2}"a-b" and "a\.b" .*\bA_B_SID\b/);
    const json = await at.cli('sids');
    expect([json.code, Object.keys(JSON.parse(json.stdout))]).toEqual([0, ['1x', 'a-b', 'a.b']]);
  });
});

describe('sids --format ts', () => {
  const TSC = resolve(import.meta.dirname, '../../../node_modules/.bin/tsc');
  const STRICT = [
    ...['--strict', '--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes', '--noUnusedLocals'],
    ...['--noPropertyAccessFromIndexSignature', '--isolatedModules', '--verbatimModuleSyntax', '--types', ''],
    ...['--lib', 'ES2022', '--target', 'ES2022', '--module', 'ES2022', '--moduleResolution', 'bundler'],
  ];

  /** Compiles `site.ts` beside the file, and returns the resulting module. */
  async function compiled(at: Desk, site = "export * from './chat.js';\n"): Promise<Record<string, unknown>> {
    writeFileSync(join(at.path, 'site.ts'), site);
    writeFileSync(join(at.path, 'package.json'), '{"type":"module"}');
    const { status, stdout } = spawnSync(TSC, [...STRICT, 'site.ts'], { cwd: at.path, encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, '']);
    return (await import(join(at.path, 'site.js'))) as Record<string, unknown>;
  }

  test('writes a module that compiles under strict TypeScript and finds addresses by website and locale', async () => {
    const at = await flows();
    const { code, stdout } = await at.cli('sids', '-o', 'chat.ts');
    expect(code).toBe(0);
    expect(stdout).toContain('Wrote chat.ts with 4 addresses.');
    const { addresses, sidOf } = (await compiled(
      at,
      `import { addresses, type ChatAddressKey, chatAddress } from './chat.js';
export { addresses };
export const key: ChatAddressKey = 'n19';
export const sid: '${fo(2)}' = addresses.n2.sid;
export const sidOf = (website: string, locale?: string): string | undefined => chatAddress(website, locale)?.sid;
`,
    )) as { addresses: object; sidOf: (website: string, locale?: string) => string | undefined };

    expect(Object.keys(addresses)).toEqual(['all.of-us', 'n2', 'n19', 'off']);
    expect(
      [
        ['https://www.acme.com', 'de-DE'],
        ['HTTPS://WWW.acme.com/', 'EN-gb'],
        ['www.acme.com', 'fr'],
        ['www.acme.com'],
        ['https://b.example/Path/'],
        ['https://b.example/path'],
        ['https://new.example'],
        ['https://off.example', 'en'],
      ].map(([website = '', locale]) => sidOf(website, locale)),
    ).toEqual([fo(19), fo(2), fo(3), fo(3), fo(3), undefined, undefined, fo(4)]);
  });

  test('has the deployment key that the site embeds', async () => {
    const at = await chats();
    await at.cli('sids', '-o', 'chat.ts');
    const { chatAddress } = (await compiled(at)) as {
      chatAddress: (website: string, locale?: string) => object | undefined;
    };

    expect(chatAddress('https://www.acme.com', 'en')).toMatchObject({ sid: ig(1), deploymentKey: cv(1) });
    expect(chatAddress('https://www.acme.de', 'de')).toMatchObject({ sid: ig(2), enabled: true });
    expect(chatAddress('https://www.acme.com', 'de')).toBeUndefined();
  });

  test.each([
    ['no entries', ' {}\n'],
    [
      'odd names',
      `\n  constructor: { name: "a\\u2028\\u202e\`x*/SITES", website: "https://ENTRIES.example", studio: Webchat Flow }\n`,
    ],
  ])('compiles for a file with %s', async (_, entries) => {
    const rows = entries.includes('name') ? [address(1, 'a\u2028\u202e`x*/SITES')] : [];
    const at = deskWith(await account(rows), `${HEAD}addresses:${entries}`);
    expect((await at.cli('sids', '-o', 'chat.ts')).code).toBe(0);

    expect(at.text('chat.ts')).toMatch(/^[ -~\n]*$/);
    const { chatAddress } = (await compiled(at)) as { chatAddress: (website: string) => object | undefined };
    expect(chatAddress('https://entries.example') !== undefined).toBe(rows.length > 0);
    expect(chatAddress('toString')).toBeUndefined();
  });
});

describe('sids -o', () => {
  test('takes the format from the name of the file', async () => {
    const at = await flows();
    for (const file of ['a.json', '.env', '.env.production', 'site.env', 'a.mts'])
      expect((await at.cli('sids', '-o', file)).code, file).toBe(0);

    expect(at.text('a.json').startsWith('{\n')).toBe(true);
    expect(at.text('.env')).toBe(at.text('.env.production'));
    expect(at.text('site.env')).toContain('# Generated by `flex-addresses sids --format env`');
    expect(at.text('a.mts')).toContain('// Generated by `flex-addresses sids --format ts`');
    const { code, stdout } = await at.cli('sids', '-o', 'sids.txt');
    expect([code, at.has('sids.txt')]).toEqual([1, false]);
    expect(stdout).toMatch(/error FA003\n.*"sids\.txt".*\n.*--format.*json, env or ts/);
  });

  test('replaces a file that it wrote, unless the file is up to date', async () => {
    const at = await flows();
    await at.cli('sids', '-o', 'chat.ts');
    const path = join(at.path, 'chat.ts');
    chmodSync(path, 0o600);
    const { mtimeMs } = statSync(path);
    expect((await at.cli('sids', '-o', 'chat.ts')).stdout).toContain('Nothing to write.');
    expect(statSync(path).mtimeMs).toBe(mtimeMs);

    writeFileSync(path, at.text('chat.ts').replace(fo(2), fo(5)));
    expect((await at.cli('sids', '-o', 'chat.ts')).stdout).toContain('Wrote chat.ts with 4 addresses.');
    expect(at.text('chat.ts')).toContain(fo(2));
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test.each([
    ['a.ts', 'export const mine = 1;\n'],
    ['.env', 'MINE=1\n'],
    ['package.json', '{"name":"site"}\n'],
    ['list.json', '[]\n'],
    ['empty.json', '{}\n'],
  ])('replaces %s, which it did not write, only with --force', async (file, text) => {
    const at = await flows();
    writeFileSync(join(at.path, file), text);

    const { code, stdout } = await at.cli('sids', '-o', file);
    expect([code, at.text(file)]).toEqual([1, text]);
    expect(stdout).toContain('error FA150');
    expect((await at.cli('sids', '-o', file, '--force')).code).toBe(0);
    expect(at.text(file)).toContain(fo(2));
  });

  test('keeps a file with an empty object if there are no addresses', async () => {
    const at = await flows(`${HEAD}addresses: {}\n`);
    await at.cli('sids', '-o', 'chat.json');

    expect((await at.cli('sids', '-o', 'chat.json')).code).toBe(0);
    expect(at.text('chat.json')).toBe('{}\n');
  });

  test('never replaces the addresses file', async () => {
    const at = await flows();
    const { code, stdout } = await at.cli('sids', '-o', './addresses.yaml', '--format', 'json', '--force');

    expect([code, at.text()]).toEqual([1, FLOWS]);
    expect(stdout).toMatch(/error FA003\n.*"addresses\.yaml"/);
  });

  test('writes nothing if it fails', async () => {
    const at = deskWith(await account([...live(), address(5, 'Two')]), FLOWS);
    expect((await at.cli('sids', '-o', 'chat.ts')).code).toBe(1);
    expect(existsSync(join(at.path, 'chat.ts'))).toBe(false);
  });
});

describe('sids --check', () => {
  test.each(['chat.ts', '.env', 'chat.json'])('exits with 0 if %s is up to date', async (file) => {
    const at = await flows();
    await at.cli('sids', '-o', file);
    writeFileSync(join(at.path, file), readFileSync(join(at.path, file), 'utf8').replaceAll('\n', '\r\n'));

    const { code, stdout } = await at.cli('sids', '--check', file);
    expect(code, stdout).toBe(0);
    expect(stdout).toContain(`${file} is up to date.`);
  });

  test('a module of a version that words its comments differently is up to date', async () => {
    const at = await flows();
    await at.cli('sids', '-o', 'a.ts');
    const worded = at.text('a.ts').replaceAll(/\/\*\* .* \*\//g, '/** Former words. */');
    writeFileSync(join(at.path, 'a.ts'), worded);

    expect((await at.cli('sids', '--check', 'a.ts')).code).toBe(0);
    writeFileSync(join(at.path, 'a.ts'), worded.replace(/("enabled": ?)true/, '$1false'));
    expect((await at.cli('sids', '--check', 'a.ts')).code).toBe(2);
  });

  test('exits with 2 if the file is stale, lists the lines that differ and changes nothing', async () => {
    const at = await flows();
    const stale = `# Generated by \`flex-addresses sids --format env\`. Do not edit: generate it again.
ALL_OF_US_SID="${fo(3)}"
GONE_SID="${fo(7)}"
N2_SID="${fo(8)}"
N19_SID="${fo(19)}"
# off is disabled: its chat cannot start.
OFF_SID="${fo(4)}"
`;
    writeFileSync(join(at.path, '.env'), stale);

    const { code, stdout } = await at.cli('sids', '--check', '.env');

    expect(code).toBe(2);
    expect(stdout).toContain(`.env is stale
      3 - GONE_SID="${fo(7)}"
      4 - N2_SID="${fo(8)}"
      3 + N2_SID="${fo(2)}"
`);
    expect(stdout).toMatch(/\.env is stale: 3 lines differ/);
    expect(at.text('.env')).toBe(stale);
  });

  test('ignores the order and the layout of JSON', async () => {
    const at = await flows();
    const { stdout } = await at.cli('sids');
    const entries = Object.entries(JSON.parse(stdout) as Record<string, object>);
    const turned = Object.fromEntries(entries.reverse().map(([key, one]) => [key, one]));
    writeFileSync(join(at.path, 'a.json'), JSON.stringify(turned));

    expect((await at.cli('sids', '--check', 'a.json')).code).toBe(0);
    writeFileSync(join(at.path, 'a.json'), JSON.stringify({ ...turned, n2: undefined }));
    const { code, stdout: said } = await at.cli('sids', '--check', 'a.json');
    expect(code).toBe(2);
    expect(said).toContain('+   "n2": {');
  });

  test.each([
    ['a missing file', ['--check', 'gone.ts'], /error FA101\n.*"gone\.ts"/],
    [
      'an unknown format',
      ['--check', 'a.ts', '--format', 'tss'],
      /error FA003\n.*"tss".*--format|error FA003\n.*--format.*"tss"/,
    ],
  ])('exits with 1 for %s', async (_, args, said) => {
    const { code, stdout } = await (await flows()).cli('sids', ...args);

    expect(code).toBe(1);
    expect(stdout).toMatch(said);
  });

  test.each([
    ['a.ts', 'export const mine = 1;\n'],
    ['.env', 'MINE=1\n'],
    ['package.json', '{"name":"site"}\n'],
  ])('exits with 1 for %s, which it did not write', async (file, text) => {
    const at = await flows();
    writeFileSync(join(at.path, file), text);

    const { code, stdout } = await at.cli('sids', '--check', file);
    expect(code).toBe(1);
    expect(stdout).toMatch(/error FA150\n {2}"[.\w]+" .*`sids --format \w+`.*\n.*--check/);
  });

  test.each([
    ['--check', 'gone.ts', '"gone.ts"'],
    ['--check', 'no/dir/x.ts', '"no/dir"'],
    ['-o', 'no/dir/x.ts', '"no/dir"'],
  ])('%s %s names the option, and does not blame the addresses file', async (option, file, named) => {
    const { code, stdout } = await (await flows()).cli('sids', option, file);

    const [head, message, remedy, ...rest] = stdout.split('\n');
    expect([code, head, rest]).toEqual([1, 'error FA101', ['', '1 problem.', '']]);
    expect(message).toContain(named);
    expect(remedy).toContain(` ${option}.`);
  });

  test('prints the control characters of a stale file visibly', async () => {
    const at = await flows();
    await at.cli('sids', '-o', 'a.ts');
    writeFileSync(join(at.path, 'a.ts'), `${at.text('a.ts').split('\n')[0]}\nx\u001b[2J\n`);

    const { code, stdout } = await at.cli('sids', '--check', 'a.ts');
    expect(code).toBe(2);
    expect(stdout).toContain('2 - x\\u{1b}[2J');
  });
});

test('sids writes nothing to Twilio', async () => {
  const twilio = await account(live());
  await deskWith(twilio, FLOWS).cli('sids', '--format', 'ts');

  expect(twilio.writes()).toEqual([]);
});
