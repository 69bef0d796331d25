import { splitUrl } from '../address/url-parts.ts';
import { perStyle } from '../text/input-style.ts';
import { listed } from '../text/quote.ts';
import type { WrittenValue } from './addresses-file.ts';
import type { EntryContext } from './entry-context.ts';
import type { Finding } from './finding.ts';
import { shapeChange } from './url-shape.ts';
import { type Dollar, dollarsIn, filledPieces, fillVariables, isRefused, valueIn } from './variables.ts';
import { hasWrittenSecret } from './written-secret.ts';

/** A runner takes no shorter value for a mask that is worth anything: words of the log would go with it. */
const MIN_MASK_LENGTH = 6;

type Details = Pick<Finding, 'code' | 'severity' | 'message' | 'remedy'>;

/** A webhook's URL with its variables filled in. What is wrong with them is added to the findings. */
export function fillUrl(
  url: string,
  at: number,
  path: readonly string[],
  context: EntryContext,
): WrittenValue {
  const dollars = dollarsIn(url);
  const names = [...new Set(dollars.flatMap(({ kind, name }) => (kind === 'variable' ? [name] : [])))];
  const unfilled = dollars.filter(({ kind }) => kind === 'unfilled');
  const filled = fillVariables(url, context.variables);
  const found = [
    ...unfilled.slice(0, 1).map((dollar) => unfilledDollar(dollar, url)),
    ...names.filter(isRefused).map(refused),
    ...filled.missing.flatMap((name) => missing(name, context)),
    ...shapeChanges(url, dollars, context),
    ...names.flatMap((name) => shortValue(name, context)),
    ...(hasWrittenSecret(url) ? [WRITTEN_SECRET] : []),
  ];
  for (const details of found) context.findings.push({ ...details, at, path });
  return {
    value: filled.text,
    place: context.placeOf(at),
    secrets: filled.values,
    ...(filled.values.length > 0 && { pieces: filledPieces(url, context.variables) }),
    ...(names.length > 0 && { variables: { names, host: hostOf(url) } }),
    ...((filled.missing.length > 0 || unfilled.length > 0 || names.some(isRefused)) && { isUnfilled: true }),
  };
}

/** The host as written: case does not count but in the names of variables. */
function hostOf(url: string): string | undefined {
  const host = splitUrl(url).find(({ kind }) => kind === 'host')?.text;
  return host?.replace(/\$\{\w+\}|[^$]+/g, (part) => (part.startsWith('$') ? part : part.toLowerCase()));
}

/** Only a name in capitals is shown: other text after a `$` may be a part of a password. */
function unfilledDollar({ text, at }: Dollar, url: string): Details {
  const rest = url.slice(at + 1, at + 200);
  const [, name] =
    /^\{\{[^}]*?([A-Z][A-Z0-9_]+)\s*\}\}/.exec(rest) ??
    /^\{?\s*(?:env:)?([A-Z][A-Z0-9_]+)(?!\w)/.exec(rest) ??
    [];
  const form = text.startsWith('${') ? '${' : '$';
  return {
    code: 'FA139',
    message: `The webhook URL holds a \`${form}\` that looks like a variable, but only \`\${NAME}\` is filled`,
    remedy: `Write \`\${${name ?? 'NAME'}}\` for the variable, or \`$${form}\` for the text \`${form}\` itself.`,
  };
}

function refused(name: string): Details {
  return {
    code: 'FA140',
    message: `\`\${${name}}\` must not be sent to a webhook: the runner, a tool or this step uses it for itself`,
    remedy: `Give the webhook a variable of its own, for example \`\${BOT_KEY}\`.`,
  };
}

function missing(name: string, { variables, missingVariables }: EntryContext): Details[] {
  if (missingVariables === 'ignored') return [];
  return [
    {
      code: 'FA129',
      severity: missingVariables,
      message: `Environment variable ${name} is ${Object.hasOwn(variables, name) ? 'empty' : 'not set'}`,
      remedy: `${perStyle({ workflow: `Give this step \`env: { ${name}: … }\``, command: `Set it: export ${name}=…` })}, or write $\${${name}} for the text itself.`,
    },
  ];
}

function shapeChanges(url: string, dollars: readonly Dollar[], { variables }: EntryContext): Details[] {
  // No honest URL has more; each takes a look at all that stands before it.
  return dollars.slice(0, 100).flatMap(({ kind, name, at, text }) => {
    if (kind !== 'variable' || isRefused(name)) return [];
    const changes = shapeChange(valueIn(name, variables), url.slice(0, at), url.slice(at + text.length));
    if (changes.length === 0) return [];
    return [
      {
        code: 'FA141',
        severity: 'warning',
        message: `The value of \`\${${name}}\` changes the shape of the webhook URL: it adds ${listed(changes, 'and')}`,
        remedy: `Percent-encode the value (\`&\` is \`%26\`, \`/\` is \`%2F\`): it is filled in as it is.`,
      },
    ];
  });
}

/** Told once for each variable, however many webhooks use it. */
function shortValue(name: string, { variables, shortVariables }: EntryContext): Details[] {
  const { length } = valueIn(name, variables);
  if (length === 0 || length >= MIN_MASK_LENGTH || isRefused(name) || shortVariables.has(name)) return [];
  shortVariables.add(name);
  return [
    {
      code: 'FA142',
      severity: 'warning',
      message: `The value of \`\${${name}}\` has fewer than ${MIN_MASK_LENGTH} characters: the log cannot mask it`,
      remedy: 'Use a longer secret; write what is no secret into the file.',
    },
  ];
}

const WRITTEN_SECRET: Details = {
  code: 'FA143',
  severity: 'warning',
  message: 'The webhook URL seems to hold a secret in plain text: everybody who reads the file can read it',
  remedy: `Write \`\${NAME}\` in its place, give the step \`env: { NAME: … }\` from a secret, and replace the secret.`,
};
