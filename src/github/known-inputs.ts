import { commandLineInput, dryRunInput, unknownInput } from '../messages/action-inputs.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../text/near.ts';

/** The inputs of action.yml, which is not available at run time. A test compares the two. */
export const INPUTS = [
  'mode',
  'file',
  'environment',
  'account-sid',
  'auth-token',
  'api-key',
  'api-secret',
  'region',
  'edge',
  'github-token',
  'comment',
  'max-deletes',
  'require-reviewed-plan',
  'approved-plan-id',
  'fail-on-drift',
  'drift-issue',
  'branches',
  'api-url',
  'api',
] as const;

const DRY_RUN =
  /dry-?run|^(is-)?(plan(-only)?|check(-only)?|test|dry|no-?(op|apply|write)|read-?only|what-?if|simulat(e|ion)|preview|sandbox)(-mode)?$/;

/** Words in names that limit what is written, and the input that they probably mean. */
const LIMITS: readonly (readonly [word: RegExp, input: (typeof INPUTS)[number]])[] = [
  [/\b(delet|remov|destroy)/, 'max-deletes'],
  [/\bplan-?id\b/, 'approved-plan-id'],
  [/\b(review|approv)/, 'require-reviewed-plan'],
  [/^(env|stage)$/, 'environment'],
  [/^(max|limit)$/, 'max-deletes'],
];

/**
 * Inputs of the step that this Action does not have, where they look meant for it: the runner passes them on with at most
 * a warning, but the author of `dry-run: true` or `max-delete: 0` relies on them.
 *
 * @param environment has inputs as `INPUT_NAME`, in capitals, and possibly others than the step's
 */
export function unknownInputs(environment: NodeJS.ProcessEnv): Problem[] {
  const known: readonly string[] = INPUTS;
  return Object.entries(environment).flatMap(([variable, value]) => {
    const name = /^INPUT_(.+)$/.exec(variable)?.[1]?.toLowerCase();
    if (name === undefined || value?.trim() === '' || known.includes(name)) return [];
    const hyphened = name.replaceAll('_', '-');
    if (DRY_RUN.test(hyphened)) return [dryRunInput(name)];
    if (hyphened === 'only') return [commandLineInput(name)];
    const near = nearest(hyphened, known) ?? LIMITS.find(([word]) => word.test(hyphened))?.[1];
    return near === undefined ? [] : [unknownInput(name, near)];
  });
}
