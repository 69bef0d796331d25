import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { holds } from '../properties/support/check.ts';
import { VARIABLES } from '../properties/support/integrations.ts';
import { scene } from '../properties/support/scene.ts';
import { yamlOf } from '../properties/support/yaml.ts';
import type { ResultParts } from '../support/result-parts.ts';
import { Desk } from './support/desk.ts';
import { anyLayout, laidOut, withStaging } from './support/layouts.ts';

/** Accounts and files that mostly match. */
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

type Difference = Readonly<Record<string, readonly string[]>>;

/** Key → the fields in which a live address differs from its entry. */
function drift(plan: Plan | undefined): Difference {
  const updates = plan?.changes.filter(({ action }) => action === 'update') ?? [];
  return Object.fromEntries(updates.map(({ key = '', fields }) => [key, fields.map(({ field }) => field)]));
}

/** Key → the fields that were written, and the entries with lines to write by hand. */
function outcome(result: ResultParts) {
  const accepted = result.kind === 'accepted' ? result.accepted : [];
  const printed = result.problems.filter(({ code }) => ['FA154', 'FA155', 'FA158'].includes(code));
  return {
    written: Object.fromEntries(
      accepted.map(({ key, fields }) => [key, fields.map(({ field }) => field)]),
    ) as Difference,
    printed: new Set(printed.map(({ entry }) => entry)),
  };
}

/** Accepts, and checks that the plan keeps everything except the drift that was written. */
async function acceptIn(desk: Desk, ...more: string[]): Promise<ReturnType<typeof outcome> | undefined> {
  const before = await desk.run('plan', ...more);
  const text = desk.text;
  const result = await desk.run('accept', ...more);
  if (result.outcome !== 'done') {
    expect(desk.text).toBe(text);
    expect(result.problems.some(({ severity, guard }) => severity === 'error' && guard === undefined)).toBe(
      true,
    );
    return undefined;
  }
  const after = await desk.run('plan', ...more);
  const { written, printed } = outcome(result);
  const left = Object.entries(drift(before.plan)).flatMap(([key, fields]) => {
    const rest = fields.filter((field) => !written[key]?.includes(field));
    if (rest.length > 0) expect(printed).toContain(key);
    return rest.length > 0 ? [[key, rest] as const] : [];
  });
  expect(drift(after.plan)).toEqual(Object.fromEntries(left));
  const rest = ({ plan }: ResultParts) => plan?.changes.filter(({ action }) => action !== 'update');
  expect(rest(after)?.map(({ digest }) => digest)).toEqual(rest(before)?.map(({ digest }) => digest));
  expect(desk.writes).toEqual([]);
  return { written, printed };
}

const COMMENT = /# (before: \{ "x" \}|behind: 'x')/g;
const SECRETS = [VARIABLES.BOT_KEY, 'user:pass', 'lang=%C3%A9', '#top'];

const times = (text: string, part: string) => text.split(part).length;

function expectKept(before: string, after: string): void {
  expect(after.match(COMMENT)).toEqual(before.match(COMMENT));
  expect(after.includes('\r\n')).toBe(before.includes('\r\n'));
  if (after.includes('\r\n')) expect(after).not.toMatch(/[^\r]\n/);
  expect(/\n$/.test(after)).toBe(/\n$/.test(before));
  for (const secret of SECRETS) expect(times(after, secret)).toBeLessThanOrEqual(times(before, secret));
}

test('values that accept writes are in sync, and the rest of the plan does not change', async () => {
  let [written, printed] = [0, 0];
  await holds(scenes, 90, async ({ state, file, layout }) => {
    if (file === undefined) return;
    const text = laidOut(file, layout);
    const desk = deskFor({ state }, text);

    const ended = await acceptIn(desk);

    written += Object.keys(ended?.written ?? {}).length;
    printed += ended?.printed.size ?? 0;
    expectKept(text, desk.text);
    const again = await desk.run('accept');
    expect(outcome(again).written).toEqual({});
  });
  // Otherwise the test would prove nothing.
  expect(written).toBeGreaterThan(2 * printed);
});

test('a second accept changes nothing', async () => {
  await holds(scenes, 60, async ({ state, file, layout }) => {
    if (file === undefined) return;
    const desk = deskFor({ state }, laidOut(file, layout));
    await desk.run('accept');
    const once = desk.text;

    await desk.run('accept');

    expect(desk.text).toBe(once);
  });
});

test('accept of one key changes no other entry', async () => {
  await holds(fc.tuple(scenes, fc.nat()), 60, async ([{ state, file, layout }, which]) => {
    const keys = Object.keys(file?.addresses ?? {});
    const key = keys[which % keys.length];
    if (file === undefined || key === undefined) return;
    const desk = deskFor({ state }, laidOut(file, layout));
    const before = await desk.run('plan');

    const result = await desk.run('accept', key);

    expect(Object.keys(outcome(result).written).filter((one) => one !== key)).toEqual([]);
    const after = await desk.run('plan');
    const others = ({ plan }: ResultParts) =>
      plan?.changes.flatMap((change) => (change.key === key ? [] : [change.digest]));
    expect(others(after)).toEqual(others(before));
  });
});

test('accept keeps a JSON file a JSON file', async () => {
  await holds(scenes, 60, async ({ state, file }) => {
    if (file === undefined) return;
    const desk = deskFor({ state }, yamlOf(file, 'json'));

    await acceptIn(desk);

    // YAML has its own escape for characters beyond those that JSON can escape.
    expect(() => JSON.parse(desk.text.replace(/\\U[0-9a-f]{8}/g, ''))).not.toThrow();
  });
});

test('accept under an environment changes no other environment', async () => {
  const drawn = scenes.chain(({ file, ...rest }) =>
    (file === undefined ? fc.constant(file) : withStaging(file)).map((staged) => ({ ...rest, file: staged })),
  );
  await holds(drawn, 70, async ({ state, file, layout }) => {
    if (file === undefined) return;
    const text = laidOut(file, layout);
    const desk = deskFor({ state }, text);
    const isThere = text.includes('production');
    const before = isThere ? await desk.run('plan', '-e', 'production') : undefined;

    await acceptIn(desk, '-e', 'staging');

    expectKept(text, desk.text);
    const once = desk.text;
    const after = isThere ? await desk.run('plan', '-e', 'production') : undefined;
    expect(after?.plan?.id).toBe(before?.plan?.id);
    await desk.run('accept', '-e', 'staging');
    expect(desk.text).toBe(once);
  });
});
