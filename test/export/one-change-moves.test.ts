import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug } from '../../src/export/keys.ts';
import { holds } from '../properties/support/check.ts';
import { cleanName } from '../properties/support/names.ts';
import type { FlexFlowRow } from '../support/sandbox/index.ts';
import { changed, difference, onlyIn, tidyAccount } from './support/changes.ts';
import { partsOf } from './support/entries.ts';
import { linesOf } from './support/lines.ts';

test.each([
  [
    'janitor',
    /^ {2,4}janitor: /,
    ({ janitor_enabled }: FlexFlowRow) => ({ janitor_enabled: !janitor_enabled }),
  ],
  ['longLived', /^ {2,4}longLived: /, ({ long_lived }: FlexFlowRow) => ({ long_lived: !long_lived })],
] as const)(
  'an export changes all lines of a setting if %s changes for most addresses',
  async (_, line, change) => {
    await holds(fc.tuple(tidyAccount, fc.nat()), 120, async ([state, which]) => {
      const { sid, before, after } = await changed(state, which, change);

      const tipped = partsOf(before).head.join() !== partsOf(after).head.join();
      if (!tipped) for (const one of onlyIn(sid, before, after)) expect(one).toMatch(line);
      const rest = (text: string) =>
        linesOf(text).filter((one) => !line.test(one) && one !== 'defaults:' && one !== '');
      expect(rest(after)).toEqual(rest(before));
    });
  },
);

test('an export moves an entry with its key when its name changes, and keeps the order of the others', async () => {
  await holds(fc.tuple(tidyAccount, fc.nat(), cleanName), 120, async ([state, which, name]) => {
    const others = Object.values(state.flexFlows).map(({ friendly_name }) => slug(friendly_name));
    fc.pre(!others.includes(slug(name)));
    const { sid, before, after } = await changed(state, which, () => ({ friendly_name: name }));

    const [one, other] = [partsOf(before), partsOf(after)];
    const without = (parts: typeof one) => [...parts.entries].filter(([key]) => key !== sid);
    expect(without(other)).toEqual(without(one));
    for (const line of difference(one.head, other.head)) expect(line).toMatch(/^# {3}\w+: /);
    for (const line of difference(one.entries.get(sid) ?? [], other.entries.get(sid) ?? []))
      expect(line).toMatch(/^ {2}\S+:$|^ {4}name: |^ {4}# (website|locale): |^ {4}webhook: .*\$\{/);
  });
});
