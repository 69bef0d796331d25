import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../properties/support/check.ts';
import { VARIABLES } from '../properties/support/integrations.ts';
import { scene } from '../properties/support/scene.ts';
import { yamlOf } from '../properties/support/yaml.ts';
import type { ResultParts } from '../support/result-parts.ts';
import { Desk } from './support/desk.ts';
import { anyLayout, laidOut, withStaging } from './support/layouts.ts';
import { addedLines } from './support/lines.ts';

const SID = /^ +sid: FO[0-9a-f]{32}$/;

/** Accounts and files that mostly match, one file for each account. */
const scenes = fc.tuple(scene({ tidy: true }), anyLayout).map(([{ state, files }, layout]) => ({
  state,
  file: files[0],
  layout,
}));
type Scene = typeof scenes extends fc.Arbitrary<infer T> ? T : never;

function deskFor({ state }: Pick<Scene, 'state'>, text: string): Desk {
  const desk = new Desk(state);
  desk.variables = VARIABLES;
  desk.text = text;
  return desk;
}

/** Runs pin, and checks that only errors of the plan before it can stop it. */
async function pinned(desk: Desk, ...more: string[]): Promise<ResultParts> {
  const before = await desk.run('plan', ...more);
  const errors = before.problems.filter(({ severity, guard }) => severity === 'error' && guard === undefined);
  const result = await desk.run('pin', ...more);
  expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual(errors);
  return result;
}

const essence = ({ plan }: ResultParts) => ({
  id: plan?.id,
  changes: plan?.changes.map(({ digest }) => digest),
  unlisted: plan?.unlisted.map(({ live }) => live.sid),
});

test('pin only adds lines, whatever the layout of the file', async () => {
  await holds(scenes, 180, async ({ state, file, layout }) => {
    if (file === undefined) return;
    const text = laidOut(file, layout);
    const desk = deskFor({ state }, text);

    await pinned(desk);

    const added = addedLines(text, desk.text);
    expect(added.filter((line) => !SID.test(line))).toEqual([]);
    expect(desk.text.includes('\r\n')).toBe(text.includes('\r\n'));
    expect(/\n$/.test(desk.text)).toBe(/\n$/.test(text));
  });
});

test('a second pin changes nothing, and every claim is pinned', async () => {
  await holds(scenes, 120, async ({ state, file, layout }) => {
    if (file === undefined) return;
    const desk = deskFor({ state }, laidOut(file, layout));
    const { outcome } = await pinned(desk);
    const once = desk.text;

    const again = await desk.run('pin');

    expect(desk.text).toBe(once);
    expect(again.wrote).toBeUndefined();
    if (outcome !== 'done') return;
    const { plan } = await desk.run('plan');
    for (const { desired, live } of plan?.claims ?? [])
      expect(desired.sid?.value.toLowerCase()).toBe(live?.sid.toLowerCase());
  });
});

test('a plan is the same before and after pin', async () => {
  await holds(scenes, 120, async ({ state, file, layout }) => {
    if (file === undefined) return;
    const desk = deskFor({ state }, laidOut(file, layout));
    const before = await desk.run('plan');

    await pinned(desk);

    expect(essence(await desk.run('plan'))).toEqual(essence(before));
  });
});

test('pin keeps every byte of a JSON file', async () => {
  await holds(scenes, 60, async ({ state, file }) => {
    if (file === undefined) return;
    const text = yamlOf(file, 'json');
    const desk = deskFor({ state }, text);

    await pinned(desk);

    expect(desk.text).toBe(text);
  });
});

test('pin under an environment only adds lines and keeps the plan', async () => {
  const drawn = scenes.chain(({ file, ...rest }) =>
    (file === undefined ? fc.constant(file) : withStaging(file)).map((staged) => ({ ...rest, file: staged })),
  );
  await holds(drawn, 180, async ({ state, file, layout }) => {
    if (file === undefined) return;
    const text = laidOut(file, layout);
    const desk = deskFor({ state }, text);
    const before = await desk.run('plan', '-e', 'staging');

    await pinned(desk, '-e', 'staging');
    const once = desk.text;
    const after = await desk.run('plan', '-e', 'staging');
    await desk.run('pin', '-e', 'staging');

    // An environment that is empty, or has empty addresses, becomes a block without braces.
    const opened = text.replace(/^( *["']?(?:staging|addresses)["']?:) \{\}/gm, '$1');
    const added =
      once === text
        ? []
        : addedLines(opened, once.replace(/^( *["']?(?:staging|addresses)["']?:) \{\}/gm, '$1'));
    expect(added.filter((line) => !SID.test(line) && !/^ +(addresses|entry-\d):$/.test(line))).toEqual([]);
    expect(essence(after)).toEqual(essence(before));
    expect(desk.text).toBe(once);
  });
});
