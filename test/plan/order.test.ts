import { expect, test } from 'vitest';
import { folder } from '../support/process.ts';
import { runCli } from '../support/run.ts';
import { entry, live, plan } from './guards-scene.ts';

const FILE = `version: 1
scope: ["n*"]
addresses:
  n19: { studio: WebChat EN }
  n2: { studio: WebChat EN }
  n1: { studio: WebChat EN }
`;

interface PlanJson {
  readonly planId: string;
  readonly only: readonly string[] | null;
  readonly changes: readonly { readonly key: string }[];
  readonly addresses: Readonly<Record<string, unknown>>;
}

async function planJson(...args: string[]): Promise<PlanJson> {
  const cwd = folder({ 'addresses.yaml': FILE });
  return JSON.parse((await runCli(['plan', '--sandbox', '--json', ...args], { cwd })).stdout) as PlanJson;
}

test('changes and addresses are listed as people count', async () => {
  const { changes, addresses } = await planJson();

  expect(changes.map(({ key }) => key)).toEqual(['n1', 'n2', 'n19']);
  expect(Object.keys(addresses)).toEqual(['n1', 'n2', 'n19']);
});

test('a plan keeps the id that it had when changes were listed by code units', async () => {
  expect((await planJson()).planId).toBe('b0078abb26ef8933c8a6b045fe148255fbf482394c6f5cbca79a5023fc0144e9');
  expect(await planJson('--only', 'n19', 'n2')).toMatchObject({
    planId: '0b82523394903a25c12a33d43dccd49dc6dfd59093a08cb689a5b8b8f9a2dc60',
    only: ['n2', 'n19'],
  });
});

test('unlisted addresses are listed as people count', () => {
  const made = plan({ live: [19, 2, 1].map((n) => live(n, `n${n}`)), entries: [entry('a', 'A')] });

  expect(made.unlisted.map((one) => one.live.name)).toEqual(['n1', 'n2', 'n19']);
});

test('what goes out of service still comes before all else', () => {
  const made = plan({
    live: [live(2, 'Old 2'), live(19, 'Old 19')],
    entries: [entry('a', 'A')],
    unlisted: 'delete',
    maxDeletes: { kind: 'all' },
  });

  expect(made.changes.map(({ action, name }) => `${action} ${name}`)).toEqual([
    'delete Old 2',
    'delete Old 19',
    'create A',
  ]);
});

test('export writes its entries as people count', async () => {
  const cwd = folder({ 'addresses.yaml': FILE });
  await runCli(['apply', '--sandbox', '--yes'], { cwd });

  const { stdout } = await runCli(['export', '--sandbox', '-f', '-', '--scope', 'n*'], { cwd });

  expect(stdout.match(/^ {2}n\d+(?=:)/gm)).toEqual(['  n1', '  n2', '  n19']);
});
