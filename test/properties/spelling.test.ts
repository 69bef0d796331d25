import fc from 'fast-check';
import { expect, test } from 'vitest';
import { load } from '../../src/file/load.ts';
import { bySid, emptyState, flexFlow, studioFlow } from '../support/sandbox/index.ts';
import { MemoryAccount } from './support/account.ts';
import { holds } from './support/check.ts';
import type { FileModel } from './support/file-model.ts';
import { integration, type Naming, VARIABLES, writtenIntegration } from './support/integrations.ts';
import { cleanName } from './support/names.ts';
import { flowSid, scene } from './support/scene.ts';
import { STYLES, yamlOf } from './support/yaml.ts';

const flows = [
  studioFlow('FWabcdef00000000000000000000000001', '~'),
  studioFlow('FWabcdef00000000000000000000000002', 'a: b'),
];
const naming = fc.constantFrom<Naming>('name', 'sid', 'upper-case sid');

test('every valid file loads in every style and with every name', async () => {
  await holds(
    fc.tuple(scene(), fc.constantFrom(...STYLES)),
    300,
    ([
      {
        files: [file],
      },
      style,
    ]) => {
      const { desired, problems } = load(yamlOf(file as FileModel, style), {
        file: 'addresses.yaml',
        environment: undefined,
        allEnvironments: false,
        variables: VARIABLES,
        missingVariables: 'error',
      });

      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const names = Object.entries(file?.addresses ?? {}).map(([key, { name }]) => name ?? key);
      expect(desired?.entries.map(({ name }) => name.value)).toEqual(names);
      expect(desired?.ignore.map(({ value }) => value)).toEqual(file?.ignore ?? []);
      expect(desired?.removed.map(({ value }) => value)).toEqual(file?.removed ?? []);
    },
  );
});

test('a name and a SID refer to the same thing, whatever the case of the digits', async () => {
  const drawn = fc.tuple(cleanName, integration(flows), naming, naming, fc.boolean());
  await holds(drawn, 120, async ([name, target, one, other, short]) => {
    const state = { ...emptyState(), studioFlows: flows, flexFlows: bySid([flexFlow(flowSid(0), name)]) };
    const planned = async (spelling: Naming) => {
      const sid =
        spelling === 'name'
          ? {}
          : { sid: spelling === 'sid' ? flowSid(0) : `FO${flowSid(0).slice(2).toUpperCase()}` };
      const entry = { name, ...sid, ...writtenIntegration(target, spelling, short) };
      const { plan, problems } = await new MemoryAccount(state).plan({ version: 1, addresses: { a: entry } });
      return { id: plan.id, problems: problems.map(({ code }) => code) };
    };

    expect(await planned(other)).toEqual(await planned(one));
  });
});
