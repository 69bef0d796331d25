import fc from 'fast-check';
import type { Status } from '../../src/apply/outcome.ts';
import type { Desired } from '../../src/plan/desired.ts';
import { anyText } from './texts.ts';

/** What a plan and its apply are made of: every text is from outside. */
export interface Scene {
  readonly entries: readonly {
    readonly is: 'new' | 'changed' | 'renamed' | 'rerouted' | 'disabled' | 'off' | 'as wanted';
    readonly name: string;
    readonly former: string;
    readonly websites: readonly string[];
    readonly locales: readonly string[];
    readonly to: 'studio' | 'webhook' | 'task';
    readonly target: string;
  }[];
  readonly others: readonly { readonly name: string; readonly removed: boolean }[];
  readonly unlisted: Desired['unlisted'];
  readonly watched: boolean;
  readonly problems: readonly string[];
  readonly notes: readonly string[];
  readonly statuses: readonly Status[];
  readonly mode: 'plan' | 'apply' | 'drift';
  readonly environment: string | undefined;
}

const STATUSES: readonly Status[] = ['done', 'failed', 'in doubt', 'left alone', 'not attempted'];

export const anyScene: fc.Arbitrary<Scene> = fc.record({
  entries: fc.array(
    fc.record({
      is: fc.constantFrom('new', 'changed', 'renamed', 'rerouted', 'disabled', 'off', 'as wanted'),
      name: anyText,
      former: anyText,
      websites: fc.array(anyText, { maxLength: 3 }),
      locales: fc.array(anyText, { maxLength: 2 }),
      to: fc.constantFrom('studio', 'webhook', 'task'),
      target: anyText,
    }),
    { maxLength: 4 },
  ),
  others: fc.array(fc.record({ name: anyText, removed: fc.boolean() }), { maxLength: 3 }),
  unlisted: fc.constantFrom('report', 'delete', 'disable'),
  watched: fc.boolean(),
  problems: fc.array(anyText, { maxLength: 2 }),
  notes: fc.array(anyText, { minLength: 1, maxLength: 3 }),
  statuses: fc.array(fc.constantFrom(...STATUSES), { minLength: 1, maxLength: 3 }),
  mode: fc.constantFrom('plan', 'apply', 'drift'),
  environment: fc.option(anyText, { nil: undefined }),
});

/** A scene with all else at its plainest. */
export const scene = (differs: Partial<Scene>): Scene => ({
  entries: [],
  others: [],
  unlisted: 'report',
  watched: true,
  problems: [],
  notes: [''],
  statuses: ['done'],
  mode: 'plan',
  environment: undefined,
  ...differs,
});
