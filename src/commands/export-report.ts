import type { Variable } from '../export/placeholders.ts';
import { type Problem, warning } from '../problem.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { quote } from '../text/quote.ts';
import type { LeftOut } from './export-compose.ts';

/** Makes the values of new variables secrets. */
export function hideVariables(
  variables: readonly Variable[],
  { secrets, maskSecrets }: Pick<Runtime, 'secrets' | 'maskSecrets'>,
): void {
  for (const { value } of variables) secrets.add(value);
  maskSecrets();
}

/** @param isUnlisted whether the file as it is puts the address out of service for being unlisted */
export function leftOutWarnings(leftOut: readonly LeftOut[], isUnlisted = false): Problem[] {
  return leftOut.map(({ address, why }) => ({
    code: 'FA250',
    severity: 'warning',
    message: `${address.sid}, ${quote(address.name)}, is left out: ${why}`,
    remedy: isUnlisted
      ? 'The file says `unlisted` for it: name it under `ignore` before the next apply, or it goes out of service.'
      : 'It stays as it is. Change it in Twilio so that the file can say it, then export again with --merge.',
  }));
}

export function variableWarnings(variables: readonly Variable[]): Problem[] {
  return variables.map(({ name, what, key }) =>
    warning(
      'FA251',
      `${key} needs the environment variable ${name}: the ${what} of its webhook, which is not written into a file`,
      `Keep the value as a secret, and give it to the step as \`env: { ${name}: … }\`.`,
    ),
  );
}
