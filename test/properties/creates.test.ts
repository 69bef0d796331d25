import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TransportError } from '../../src/http/transport-error.ts';
import { flexFlow, rowsOf } from '../support/sandbox/index.ts';
import { MemoryAccount, type Trouble } from './support/account.ts';
import { holds } from './support/check.ts';
import type { FileModel } from './support/file-model.ts';
import { PROPERTY_KINDS } from './support/kinds.ts';
import type { PropertyKind } from './support/property-kind.ts';
import { flowSid, type Scene, scene } from './support/scene.ts';
import { anySwitches } from './support/switches.ts';

const MISHAPS = [
  'none',
  'unsent',
  'lost before',
  'lost after',
  '500 before',
  '500 after',
  '429',
  'cut short',
] as const;
type Mishap = (typeof MISHAPS)[number];

/** How each of the first writes fails, in order. */
const mishaps = fc.array(fc.constantFrom(...MISHAPS), { minLength: 1, maxLength: 10 });

function troubled(sequence: readonly Mishap[]): Trouble {
  const left = [...sequence];
  return (request, carryOut) => {
    if (request.method === 'GET') return carryOut();
    const failure = { retryAfter: undefined, text: '{"code":20500,"message":"Internal server error"}' };
    switch (left.shift() ?? 'none') {
      case 'none':
        return carryOut();
      case 'unsent':
        throw new TransportError('unsent', 'ECONNREFUSED');
      case 'lost before':
        throw new TransportError('lost', 'ECONNRESET');
      case 'lost after':
        carryOut();
        throw new TransportError('lost', 'ECONNRESET');
      case '500 before':
        return { status: 500, ...failure };
      case '500 after':
        carryOut();
        return { status: 503, ...failure };
      case '429':
        return { status: 429, retryAfter: '1', text: '{"code":20429,"message":"Too Many Requests"}' };
      case 'cut short': {
        const whole = carryOut();
        return { ...whole, text: whole.text.slice(0, whole.text.length / 2) };
      }
    }
  };
}

/** How many live addresses of the kind have each name. Nameless ones do not count as duplicates. */
function census(kind: PropertyKind, account: MemoryAccount): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of Object.values(rowsOf(account.state, kind.sandbox))) {
    const name = row.friendly_name ?? row.sid;
    if (kind.isOurs(row)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

async function createsOnce(
  kind: PropertyKind,
  { state, files }: Scene,
  account: MemoryAccount,
): Promise<void> {
  const [file] = files as [FileModel];
  const former = census(kind, new MemoryAccount(state));
  for (let run = 1; run <= 3; run++) await account.apply(file);

  for (const [name, count] of census(kind, account)) {
    expect({ name, count }).toEqual({ name, count: Math.max(1, Math.min(count, former.get(name) ?? 0)) });
  }
}

describe.each(PROPERTY_KINDS)('$api', (kind) => {
  test('no name is created twice, whatever happens to the writes and however often the run is repeated', async () => {
    const drawn = fc.tuple(scene({ kind, tidy: true }), mishaps, kind.anySwitches);
    await holds(drawn, 180 * kind.share, async ([one, sequence, switches]) => {
      const account = new MemoryAccount(one.state, switches);
      account.trouble = troubled(sequence);
      await createsOnce(kind, one, account);
    });
  });

  test('a second run finishes the work after failures end', async () => {
    await holds(
      fc.tuple(scene({ kind, tidy: true }), mishaps),
      200 * kind.share,
      async ([{ state, files }, sequence]) => {
        const [file] = files as [FileModel];
        const account = new MemoryAccount(state);
        account.trouble = troubled(sequence);
        const first = await account.apply(file);
        if (first.plan?.blocked === true) return;
        account.trouble = troubled([]);
        await account.apply(file);

        expect((await account.plan(file)).plan.changes).toEqual([]);
      },
    );
  });
});

test('a name that another person creates just before is not created', async () => {
  await holds(fc.tuple(scene({ tidy: true }), anySwitches), 90, async ([one, switches]) => {
    const account = new MemoryAccount(one.state, { ...switches, lateCreates: 0 });
    const taken = new Set<string>();
    account.trouble = (request, carryOut) => {
      const name = request.url.searchParams.get('FriendlyName');
      if (request.method === 'GET' && name !== null && !taken.has(name)) {
        taken.add(name);
        const sid = flowSid(100 + taken.size);
        account.state.flexFlows[sid] = flexFlow(sid, name);
      }
      return carryOut();
    };
    await account.apply(one.files[0] as FileModel);

    const made = account.writes.map(({ form }) => form.FriendlyName ?? '').filter((name) => taken.has(name));
    expect(made).toEqual([]);
  });
});
