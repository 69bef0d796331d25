import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, visit } from 'yaml';
import type { Entry } from '../../src/file/addresses-file.ts';
import { load } from '../../src/file/load.ts';
import { migrateText } from '../../src/migrate/migrate-text.ts';
import { errorsOf } from '../../src/problem.ts';
import { anyLayout, laidOut, withStaging } from '../export/support/layouts.ts';
import { holds } from '../properties/support/check.ts';
import { type FileModel, fileModel } from '../properties/support/file-model.ts';
import { FLEX_FLOWS } from '../properties/support/flex-flows.ts';
import { namePool } from '../properties/support/names.ts';
import { STYLES, yamlOf } from '../properties/support/yaml.ts';
import { seedState } from '../support/sandbox/index.ts';

const { flexFlows, studioFlows } = seedState();

type Part = Readonly<Record<string, unknown>>;

const INTEGRATIONS = ['studio', 'webhook', 'task'];

/** A file with a default integration, and entries that use it. */
function withSharedIntegration(file: FileModel): fc.Arbitrary<FileModel> {
  const entries = Object.entries(file.addresses);
  const shared = INTEGRATIONS.map((name) => [name, entries[0]?.[1][name]] as const).find(
    ([, value]) => value !== undefined,
  );
  if (shared === undefined) return fc.constant(file);
  const [name, value] = shared;
  return fc.array(fc.boolean(), { minLength: entries.length, maxLength: entries.length }).map((leftOut) => ({
    ...file,
    defaults: { ...file.defaults, [name]: value },
    addresses: Object.fromEntries(
      entries.map(([key, entry], index) => [
        key,
        leftOut[index]
          ? Object.fromEntries(Object.entries(entry).filter(([one]) => !INTEGRATIONS.includes(one)))
          : entry,
      ]),
    ),
  }));
}

const anyFile: fc.Arbitrary<FileModel> = namePool
  .chain((names) =>
    fileModel({ kind: FLEX_FLOWS, names, rows: Object.values(flexFlows), studioFlows, tidy: false }),
  )
  .chain((file) => fc.oneof(fc.constant(file), withSharedIntegration(file)))
  .chain((file) => fc.oneof(fc.constant(file), withStaging(file)));

/** A text in which equal parts share an anchor, and an entry may merge another one with `<<`. */
const aliased = fc.tuple(anyFile, fc.boolean(), fc.boolean()).map(([file, merges, inBraces]) => {
  const known = new Map<string, unknown>();
  const share = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    const text = JSON.stringify(value);
    if (!known.has(text))
      known.set(
        text,
        Array.isArray(value)
          ? value.map(share)
          : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, share(one)])),
      );
    return known.get(text);
  };
  const shared = share(file) as FileModel;
  const [first, second] = Object.entries(shared.addresses);
  const merged: FileModel =
    merges && first !== undefined && second !== undefined
      ? {
          ...shared,
          addresses: {
            ...shared.addresses,
            [second[0]]: { '<<': first[1], ...without(second[1], first[1]) },
          },
        }
      : shared;
  const document = new Document(merged);
  if (inBraces)
    visit(document, {
      Map(depth, node, path) {
        if (depth !== null && path.length > 4) node.flow = true;
      },
    });
  return document.toString({ lineWidth: 0 });
});

/** What an entry overrides of one that it merges: at least a `name` and where chats go. */
function without(entry: Part, taken: Part): Part {
  return Object.fromEntries(
    Object.entries(entry).filter(([key, value]) => JSON.stringify(taken[key]) !== JSON.stringify(value)),
  );
}

const anyPlainText = fc.oneof(
  fc.tuple(anyFile, fc.constantFrom(...STYLES)).map(([file, style]) => yamlOf(file, style)),
  fc.tuple(anyFile, anyLayout).map(([file, layout]) => laidOut(file, layout)),
);
const anyText = fc.oneof(anyPlainText, aliased);

const FLOW = `FW${'0'.repeat(32)}`;

const OPTIONS = { file: 'addresses.yaml', variables: {}, missingVariables: 'ignored' } as const;

const environmentsOf = (text: string) =>
  /^["' ]*environments["']?:/m.test(text) ? ['staging', 'production'] : [];

function loadAll(text: string) {
  return load(text, { ...OPTIONS, environment: undefined, allEnvironments: true });
}

/** What an entry must have in both files. */
function meaning({ key, name, websites, locales, values }: Entry) {
  const of = (path: string) => values.get(path)?.value;
  const isTask = of('integration') === 'task';
  return {
    key,
    name: name.value,
    websites: websites.map(({ value }) => value),
    locales: locales.map(({ value }) => value),
    enabled: of('enabled'),
    integration: isTask ? 'studio' : of('integration'),
    flow: isTask ? FLOW : of('studio.flow'),
    url: of('webhook.url'),
    // A Studio Flow that replaces a task may have any value.
    retryCount: isTask || of('studio.flow') === FLOW ? undefined : of('studio.retryCount'),
  };
}

function fill(text: string): string {
  let keys = 0;
  return text.replaceAll('CV…', () => `CV${String(++keys).padStart(32, '0')}`).replaceAll('FW…', FLOW);
}

function entriesOf(text: string) {
  const environments = environmentsOf(text);
  return (environments.length === 0 ? [undefined] : environments).map((environment) => {
    const { desired, problems } = load(text, { ...OPTIONS, environment });
    // The generator may leave out one of the environments.
    if (problems.some(({ code }) => code === 'FA130')) return [];
    if (desired === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
    return desired.entries.map(meaning);
  });
}

test('a migrated file has no problems except placeholders to fill in', async () => {
  await holds(anyText, 400, (text) => {
    fc.pre(errorsOf(loadAll(text).problems).length === 0);
    const { problems } = loadAll(migrateText(text, 'addresses.yaml').text);

    const others = errorsOf(problems).filter(
      ({ code, path = '', message }) =>
        code !== 'FA113' || !(path.endsWith('deploymentKey') || message.includes('"FW…"')),
    );
    expect(others).toEqual([]);
  });
});

test('a migrated file means the same once the keys are filled in', async () => {
  await holds(anyText, 400, (text) => {
    fc.pre(errorsOf(loadAll(text).problems).length === 0);
    const migrated = fill(migrateText(text, 'addresses.yaml').text);

    expect(entriesOf(migrated)).toEqual(entriesOf(text));
  });
});

test('migrate edits a file without aliases in place', async () => {
  await holds(anyPlainText, 400, (text) => {
    fc.pre(errorsOf(loadAll(text).problems).length === 0);
    expect(migrateText(text, 'addresses.yaml').problems).toEqual([]);
  });
});

test('migrate keeps the comment above every line that it keeps', async () => {
  const text = fc
    .tuple(anyFile, anyLayout)
    .map(([file, layout]) => laidOut(file, { ...layout, noise: ['before'] }));
  await holds(text, 200, (one) => {
    fc.pre(errorsOf(loadAll(one).problems).length === 0);
    const former = new Set(one.split(/\r?\n/));
    const lines = migrateText(one, 'addresses.yaml').text.split(/\r?\n/);

    const bare = lines.filter(
      (line, n) => /^ *[^ #]/.test(line) && former.has(line) && !/^ *# before: /.test(lines[n - 1] ?? ''),
    );
    expect(bare).toEqual([]);
  });
});
