import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countingSids, emptyState, SandboxApi } from '../support/sandbox/index.ts';
import { ask, names, studioAddress } from './support.ts';

type Step =
  | { kind: 'create'; name: string }
  | { kind: 'rename'; place: number; name: string }
  | { kind: 'delete'; place: number };

const name = fc.constantFrom('a', 'b', 'c');
const place = fc.nat(9);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), name }),
  fc.record({ kind: fc.constant('rename' as const), place, name }),
  fc.record({ kind: fc.constant('delete' as const), place }),
);

test('after any writes, a list with any page size matches a plain model of the account', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), (steps, size) => {
      const tested = new SandboxApi(emptyState(), { newSid: countingSids() });
      const model: { sid: string; name: string }[] = [];
      for (const each of steps) perform(each, tested, model);

      expect(listed(tested, size)).toEqual(model.map((row) => row.name));
    }),
  );
});

function perform(step: Step, tested: SandboxApi, model: { sid: string; name: string }[]): void {
  if (step.kind === 'create') {
    const { body } = ask(tested, 'POST', '/v1/FlexFlows', { ...studioAddress, FriendlyName: step.name });
    model.push({ sid: body.sid, name: step.name });
    return;
  }
  const row = model[step.place];
  if (row === undefined) return;
  if (step.kind === 'rename') {
    ask(tested, 'POST', `/v1/FlexFlows/${row.sid}`, { FriendlyName: step.name });
    row.name = step.name;
  } else {
    ask(tested, 'DELETE', `/v1/FlexFlows/${row.sid}`);
    model.splice(step.place, 1);
  }
}

function listed(tested: SandboxApi, size: number): string[] {
  const found: string[] = [];
  let next: string | null = `/v1/FlexFlows?PageSize=${size}`;
  while (next !== null) {
    const answer = ask(tested, 'GET', next);
    found.push(...names(answer));
    const url: string | null = answer.body.meta.next_page_url;
    next = url === null ? null : url.replace('http://sandbox.test', '');
  }
  return found;
}
