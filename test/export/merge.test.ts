import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../properties/support/check.ts';
import { VARIABLES } from '../properties/support/integrations.ts';
import { scene } from '../properties/support/scene.ts';
import { yamlOf } from '../properties/support/yaml.ts';
import type { ResultParts } from '../support/result-parts.ts';
import { Desk } from './support/desk.ts';
import { variablesFor } from './support/entries.ts';
import { anyLayout, laidOut, withStaging } from './support/layouts.ts';
import { addedLines } from './support/lines.ts';

const drawn = fc
  .tuple(fc.boolean(), anyLayout)
  .chain(([tidy, layout]) => scene({ tidy }).map(({ state, files: [file] }) => ({ state, file, layout })));

/** The same scenes, with an environment to merge into. */
const staged = drawn.chain(({ file, ...rest }) =>
  (file === undefined ? fc.constant(file) : withStaging(file)).map((one) => ({ ...rest, file: one })),
);
type Scene = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** Merges, and checks that only errors of the plan before it can stop it. */
async function merged({ state }: Pick<Scene, 'state'>, text: string, ...more: string[]) {
  const desk = new Desk(state);
  desk.variables = VARIABLES;
  desk.text = text;
  const before = await desk.run('plan', ...more);
  const result = await desk.run('export', '--merge', ...more);
  desk.variables = { ...variablesFor(desk.text, desk.state), ...VARIABLES };
  expect(errors(result)).toEqual(errors(before));
  return { desk, before, result };
}

const errors = ({ problems }: ResultParts) =>
  problems
    .filter(({ severity, guard }) => severity === 'error' && guard === undefined)
    .map(({ code, message }) => [code, message]);
const leftOut = ({ problems }: ResultParts) =>
  problems
    .filter(({ code }) => code === 'FA250')
    .map(({ message }) => /\((FO\w+)\)/.exec(message)?.[1] ?? '');
const unlisted = ({ plan }: ResultParts) => (plan?.unlisted ?? []).map(({ live }) => live.sid).sort();
/** The changes of the addresses that the file lists. */
const asked = ({ plan }: ResultParts) =>
  (plan?.changes ?? []).filter(({ key }) => key !== undefined).map(({ digest }) => digest);

/** `addresses: {}` becomes a block without braces, and so may an empty environment. */
const opened = (text: string) => text.replace(/^( *["']?(?:staging|addresses)["']?:) \{\}/gm, '$1');

test('a merge keeps every line, whatever the layout of the file', async () => {
  await holds(drawn, 180, async ({ state, file, layout }) => {
    if (file === undefined) return;
    const text = laidOut(file, layout);

    const { desk, result } = await merged({ state }, text);

    if (result.wrote === undefined) expect(desk.text).toBe(text);
    addedLines(opened(text), opened(desk.text));
    expect(/\n$/.test(desk.text)).toBe(/\n$/.test(text));
    if (text.includes('\r\n')) expect(desk.text).not.toMatch(/[^\r]\n/);
  });
});

test('after a merge only the reported addresses are unlisted, and the file asks for the same changes', async () => {
  await holds(drawn, 180, async ({ state, file, layout }) => {
    if (file === undefined) return;

    const { desk, before, result } = await merged({ state }, laidOut(file, layout));

    if (result.outcome !== 'done') return;
    const after = await desk.run('plan');
    expect(errors(after)).toEqual([]);
    expect(unlisted(after)).toEqual(leftOut(result).sort());
    expect(asked(after)).toEqual(asked(before));
  });
});

test('a second merge changes nothing', async () => {
  await holds(drawn, 120, async ({ state, file, layout }) => {
    if (file === undefined) return;
    const { desk, result } = await merged({ state }, laidOut(file, layout));
    const once = desk.text;

    const again = await desk.run('export', '--merge');

    expect(desk.text).toBe(once);
    expect(again.wrote).toBeUndefined();
    if (result.outcome === 'done') expect(leftOut(again)).toEqual(leftOut(result));
  });
});

test('a merge under an environment keeps every line and lists all addresses', async () => {
  await holds(staged, 180, async ({ state, file, layout }) => {
    if (file === undefined) return;
    const text = laidOut(file, layout);

    const { desk, before, result } = await merged({ state }, text, '-e', 'staging');

    if (result.wrote === undefined) expect(desk.text).toBe(text);
    addedLines(opened(text), opened(desk.text));
    if (result.outcome !== 'done') return;
    const after = await desk.run('plan', '-e', 'staging');
    expect(errors(after)).toEqual([]);
    expect(unlisted(after)).toEqual(leftOut(result).sort());
    expect(asked(after)).toEqual(asked(before));
  });
});

test('a merge keeps every byte of a JSON file', async () => {
  await holds(drawn, 60, async ({ state, file }) => {
    if (file === undefined) return;
    const desk = new Desk(state);
    desk.variables = VARIABLES;
    desk.text = yamlOf(file, 'json');

    const result = await desk.run('export', '--merge');

    expect(desk.text).toBe(yamlOf(file, 'json'));
    expect(errors(result).every(([code]) => code === 'FA152' || code?.startsWith('FA2'))).toBe(true);
  });
});
