import type { FileModel } from '../properties/support/file-model.ts';
import { addressKinds, rowsOf, withRows } from '../support/sandbox/index.ts';
import type { Scenario, Step } from './scenario.ts';
import { simulate } from './simulate.ts';

/** Removes everything from a scenario that is not needed to violate the rule. */
export async function shrink(scenario: Scenario, rule: string): Promise<Scenario> {
  let smallest = scenario;
  for (let shrunk = true; shrunk; ) {
    shrunk = false;
    const { drawn } = await simulate(smallest);
    for (const smaller of [...smallerOnes(smallest), ...drawn.map((label) => without(smallest, label))]) {
      const { violations } = await simulate(smaller);
      if (!violations.some((violation) => violation.rule === rule)) continue;
      smallest = smaller;
      shrunk = true;
      break;
    }
  }
  return smallest;
}

const without = (scenario: Scenario, label: string): Scenario => ({
  ...scenario,
  without: [...scenario.without, label],
});

function* smallerOnes(scenario: Scenario): Generator<Scenario> {
  const { steps, switches, state } = scenario;
  for (const index of steps.keys()) {
    if (steps.length > 1) yield { ...scenario, steps: steps.filter((_, other) => other !== index) };
  }
  if (Object.keys(switches).length > 0) yield { ...scenario, switches: {} };
  for (const name of Object.keys(switches) as (keyof typeof switches)[]) {
    const { [name]: _, ...rest } = switches;
    yield { ...scenario, switches: rest };
  }
  for (const of of Object.values(addressKinds)) {
    for (const sid of Object.keys(rowsOf(state, of))) {
      const { [sid]: _, ...rest } = rowsOf(state, of);
      yield { ...scenario, state: withRows(state, of, rest) };
    }
  }
  if (scenario.spelling !== 'as sent') yield { ...scenario, spelling: 'as sent' };
  for (const [index, step] of steps.entries()) {
    for (const smaller of smallerSteps(step)) {
      yield { ...scenario, steps: steps.map((other, at) => (at === index ? smaller : other)) };
    }
  }
}

function* smallerSteps(step: Step): Generator<Step> {
  const { beside } = step;
  if (beside !== undefined) {
    yield { ...step, beside: undefined };
    yield { ...beside.step, label: step.label };
    if (beside.after > 0) yield { ...step, beside: { ...beside, after: 0 } };
    for (const smaller of smallerSteps(beside.step)) yield { ...step, beside: { ...beside, step: smaller } };
  }
  if (step.refusedFrom !== undefined) yield { ...step, refusedFrom: undefined };
  if (step.meddling > 0) yield { ...step, meddling: 0 };
  if (step.reviewed) yield { ...step, reviewed: false };
  if (step.event !== 'by hand') yield { ...step, event: 'by hand' };
  if (step.ending.kind !== 'by itself') yield { ...step, ending: { kind: 'by itself' } };
  if (step.outage !== undefined) yield { ...step, outage: undefined };
  const { planning, writing } = step.faults;
  if (planning > 0) yield { ...step, faults: { planning: 0, writing } };
  if (writing > 0) yield { ...step, faults: { planning, writing: 0 } };
  if (step.edits > 0) yield { ...step, edits: 0 };
  if (step.pins) yield { ...step, pins: false };
  if (step.maxDeletes !== 'all') yield { ...step, maxDeletes: 'all' };
  if (step.latency.slow > 0 || step.latency.jitter > 0)
    yield { ...step, latency: { base: step.latency.base, jitter: 0, slow: 0 } };
  for (const file of smallerFiles(step.file)) yield { ...step, file };
}

function* smallerFiles(file: FileModel): Generator<FileModel> {
  for (const key of Object.keys(file.addresses)) {
    const { [key]: _, ...addresses } = file.addresses;
    yield { ...file, addresses };
  }
  for (const name of [
    'scope',
    'ignore',
    'removed',
    'defaults',
    'unlisted',
    'chatService',
    'account',
  ] as const) {
    if (file[name] === undefined) continue;
    const { [name]: _, ...rest } = file;
    yield rest;
  }
}
