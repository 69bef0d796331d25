import { expect, test } from 'vitest';
import { address, entries, fo, HEAD, made, repository, twilioWith } from '../golden/action/scene.ts';

const FILE = `${HEAD}unlisted: delete\nremoved: [Old]\n${entries({ a: 'A', b: 'B', c: 'C' })}`;

/** A and B differ from the file, C is new; one address is to be removed, and one is in no entry. */
const live = () => [
  address(1, 'A', { janitor_enabled: true }),
  address(2, 'B', { janitor_enabled: true }),
  address(8, 'Old'),
  address(9, 'Unlisted'),
];

interface PlanJson {
  only: string[] | null;
  planId: string;
  counts: Record<string, number>;
  changes: { action: string; key: string | null }[];
  unlisted: unknown[];
  addresses: Record<string, unknown>;
  problems: { code: string }[];
}

test('plan --only shows the changes of the named entries and nothing else', async () => {
  const { cli } = repository(await twilioWith(live()), FILE);

  const { code, stdout } = await cli('plan', '--only', 'a', '--json');
  const plan = JSON.parse(stdout) as PlanJson;

  expect(code).toBe(0);
  expect(plan.only).toEqual(['a']);
  expect(plan.changes.map(({ action, key }) => `${action} ${key}`)).toEqual(['update a']);
  expect(plan.counts).toMatchObject({ creates: 0, updates: 1, deletes: 0, unlisted: 0, held: 0 });
  expect(plan.unlisted).toEqual([]);
  expect(Object.keys(plan.addresses)).toEqual(['a']);
  expect(plan.problems).toEqual([]);
});

test('a plan without --only says so in its JSON', async () => {
  const { cli } = repository(await twilioWith(live()), FILE);

  expect((JSON.parse((await cli('plan', '--json')).stdout) as PlanJson).only).toBeNull();
});

test('the text says which entries were planned alone', async () => {
  const { cli } = repository(await twilioWith(live()), FILE);

  const { stdout } = await cli('plan', '--only', 'c,a');

  expect(stdout).toMatch(/^Plan for AC\w+ \(addresses\.yaml\), only a and c\n/);
  expect(stdout).toContain('\nPlan, only a and c: 1 to update, 1 to create;');
});

test.each([
  [['--only', 'a', 'c']],
  [['--only=a', '--only', 'c']],
  [['--only', 'c,a']],
  [['--only', 'c,', 'a']],
])('%j names two entries', async (args) => {
  const { cli } = repository(await twilioWith(live()), FILE);

  expect((JSON.parse((await cli('plan', ...args, '--json')).stdout) as PlanJson).only).toEqual(['a', 'c']);
});

test('apply --only writes the named entries and leaves everything else alone', async () => {
  const twilio = await twilioWith(live());
  const { cli } = repository(twilio, FILE);

  const { code, stdout } = await cli('apply', '--yes', '--only', 'a', 'c');

  expect(code).toBe(0);
  expect(stdout).toContain('Apply, only a and c: 2 done.');
  expect(
    twilio
      .writes()
      .map(({ request }) => request)
      .sort(),
  ).toEqual(['POST /v1/FlexFlows', `POST /v1/FlexFlows/${fo(1)}`]);
  expect(twilio.names()).toEqual(['A', 'B', 'Old', 'Unlisted', 'C']);
  expect(twilio.state.flexFlows[made(1)]?.friendly_name).toBe('C');
});

test('a plan of some entries has an id of its own, even where its changes are the same', async () => {
  const { cli } = repository(await twilioWith([address(1, 'A')]), HEAD + entries({ a: 'A', b: 'B' }));
  const idOf = async (...args: string[]) =>
    (JSON.parse((await cli('plan', '--json', ...args)).stdout) as PlanJson).planId;

  const [whole, ab, ba, b] = [
    await idOf(),
    await idOf('--only=a,b'),
    await idOf('--only=b,a'),
    await idOf('--only=b'),
  ];

  expect(ab).toBe(ba);
  expect(new Set([whole, ab, b]).size).toBe(3);
});

test('an approved plan of some entries approves these alone', async () => {
  const twilio = await twilioWith([address(1, 'A')]);
  const { cli } = repository(twilio, HEAD + entries({ a: 'A', b: 'B' }));
  const { planId } = JSON.parse((await cli('plan', '--json', '--only', 'b')).stdout) as PlanJson;

  const whole = await cli('apply', '--yes', '--approved-plan-id', planId);
  const part = await cli('apply', '--yes', '--approved-plan-id', planId, '--only', 'b');

  expect([whole.code, part.code]).toEqual([1, 0]);
  expect(whole.stdout).toContain('FA308');
});

test('a problem of another entry does not block a plan of some entries', async () => {
  const twilio = await twilioWith([
    address(1, 'A', { janitor_enabled: true }),
    address(2, 'B'),
    address(3, 'B'),
  ]);
  const file = `${HEAD}${entries({ a: 'A', b: 'B' })}  c: { studio: Nowhere }\n`;
  const { cli } = repository(twilio, file);

  expect((await cli('plan')).stdout).toMatch(/FA210[\s\S]*FA220/);
  const { code, stdout } = await cli('apply', '--yes', '--only', 'a');

  expect(code).toBe(0);
  expect(stdout).not.toMatch(/FA210|FA220/);
  expect(twilio.writes()).toHaveLength(1);
});

test('a problem of a named entry blocks', async () => {
  const { cli } = repository(
    await twilioWith([address(2, 'B'), address(3, 'B')]),
    HEAD + entries({ a: 'A', b: 'B' }),
  );

  const { code, stdout } = await cli('plan', '--only', 'b');

  expect(code).toBe(1);
  expect(stdout).toContain('FA220');
});

test.each(['a', 'b'])(
  'an address that another entry claims as well blocks a plan of %s alone',
  async (key) => {
    const file = `${HEAD}addresses:\n  a: { name: A, studio: Webchat Flow }\n  b: { name: B, was: A, studio: Webchat Flow }\n`;
    const twilio = await twilioWith([address(1, 'A', { janitor_enabled: true })]);
    const { cli } = repository(twilio, file);

    const { code, stdout } = await cli('apply', '--yes', '--only', key);

    expect(code).toBe(1);
    expect(stdout).toContain('FA221');
    expect(twilio.writes()).toEqual([]);
  },
);

test('a named entry does not claim by its name what another entry claims by its sid', async () => {
  const file = `${HEAD}addresses:\n  a: { name: A, studio: Webchat Flow }\n  b: { name: B, sid: ${fo(1)}, studio: Webchat Flow }\n`;
  const twilio = await twilioWith([address(1, 'A')]);
  const { cli } = repository(twilio, file);

  const { code, stdout } = await cli('apply', '--yes', '--only', 'a');

  expect(code).toBe(1);
  expect(stdout).toContain(fo(1));
  expect(twilio.writes()).toEqual([]);
});

test('a new address beside an unlisted one of nearly the same name still blocks', async () => {
  const { cli } = repository(await twilioWith([address(1, 'acme')]), HEAD + entries({ a: 'Acme' }));

  expect((await cli('plan', '--only', 'a')).stdout).toContain('FA306');
});

test('the limit of max-deletes counts the named entries alone', async () => {
  const rows = [1, 2, 3, 4, 5].map((n) => address(n, `N${n}`));
  const off = [1, 2, 3]
    .map((n) => `  n${n}: { name: N${n}, enabled: false, studio: Webchat Flow }\n`)
    .join('');
  const { cli } = repository(await twilioWith(rows), `${HEAD}addresses:\n${off}`);

  expect((await cli('plan')).stdout).toContain('FA305');
  expect((await cli('plan', '--only', 'n1')).code).toBe(0);
  expect((await cli('plan', '--only', 'n1', 'n2')).stdout).toContain('FA305');
});

test.each([
  ['d', 'keys of entries'],
  ['acme-eng', 'Did you mean "acme-en"?'],
])('an unknown key is refused before anything is planned: %s', async (key, remedy) => {
  const { cli } = repository(await twilioWith([]), HEAD + entries({ 'acme-en': 'A' }));

  const { code, stdout } = await cli('plan', '--only', `acme-en,${key}`);

  expect(code).toBe(1);
  expect(stdout).toMatch(new RegExp(`error FA003\\n.*"${key}".*--only`));
  expect(stdout).toContain(remedy);
});

test.each([['--only='], ['--only=,']])('%s is refused, since it does not mean all entries', async (arg) => {
  const { cli } = repository(await twilioWith([]), HEAD + entries({ a: 'A' }));

  expect((await cli('plan', arg)).stdout).toContain('error FA003\n  --only names no entry\n');
});
