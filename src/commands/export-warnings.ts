import type { LeftOut } from '../export/compose.ts';
import type { Variable } from '../export/placeholders.ts';
import { type Problem, warning } from '../problem.ts';
import { quote } from '../text/quote.ts';

/** @param endsUnlisted whether the file takes the addresses out of service for being unlisted */
export function leftOutWarnings(leftOut: readonly LeftOut[], endsUnlisted: boolean): Problem[] {
  const remedy = endsUnlisted
    ? 'The file says `unlisted` for it: name it under `ignore` before the next apply, or it goes out of service.'
    : 'It stays as it is. Change it in Twilio so that the file can say it, then export again with --merge.';
  return leftOut.map(({ address, why }) =>
    warning('FA250', `${address.sid}, ${quote(address.name)}, is left out: ${why}`, remedy),
  );
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
