import { splitUrl } from '../address/url-parts.ts';
import {
  changedUrlStructure,
  missingVariable,
  refusedVariable,
  secretInFile,
  shortSecret,
  unsupportedVariable,
} from '../messages/webhooks.ts';
import { asWarning, type Problem } from '../problem.ts';
import type { WrittenValue } from './addresses-file.ts';
import type { EntryContext } from './entry-context.ts';
import { shapeChange } from './url-shape.ts';
import { type Dollar, dollarsIn, filledPieces, fillVariables, isRefused, valueIn } from './variables.ts';
import { hasWrittenSecret } from './written-secret.ts';

/** Masking a shorter value would also hide ordinary words in the log. */
const MIN_MASK_LENGTH = 6;

/** A webhook URL with its variables filled in. Problems with them are added to the findings. */
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
    ...names.filter(isRefused).map(refusedVariable),
    ...filled.missing.flatMap((name) => missing(name, context)),
    ...shapeChanges(url, dollars, context),
    ...names.flatMap((name) => shortValue(name, context)),
    ...(hasWrittenSecret(url) ? [secretInFile()] : []),
  ];
  for (const problem of found) context.findings.push({ ...problem, at, path });
  return {
    value: filled.text,
    place: context.placeOf(at),
    secrets: filled.values,
    ...(filled.values.length > 0 && { pieces: filledPieces(url, context.variables) }),
    ...(names.length > 0 && { variables: { names, host: hostOf(url) } }),
    ...((filled.missing.length > 0 || unfilled.length > 0 || names.some(isRefused)) && { isUnfilled: true }),
  };
}

/** The host as written, in lower case except for the names of variables. */
function hostOf(url: string): string | undefined {
  const host = splitUrl(url).find(({ kind }) => kind === 'host')?.text;
  return host?.replace(/\$\{\w+\}|[^$]+/g, (part) => (part.startsWith('$') ? part : part.toLowerCase()));
}

/** Only an upper-case name is shown: other text after a `$` may be part of a password. */
function unfilledDollar({ text, at }: Dollar, url: string): Problem {
  const rest = url.slice(at + 1, at + 200);
  const [, name] =
    /^\{\{[^}]*?([A-Z][A-Z0-9_]+)\s*\}\}/.exec(rest) ??
    /^\{?\s*(?:env:)?([A-Z][A-Z0-9_]+)(?!\w)/.exec(rest) ??
    [];
  return unsupportedVariable(text.startsWith('${') ? '${' : '$', name);
}

function missing(name: string, { variables, missingVariables }: EntryContext): Problem[] {
  if (missingVariables === 'ignored') return [];
  const found = missingVariable(name, Object.hasOwn(variables, name));
  return [missingVariables === 'error' ? found : asWarning(found)];
}

function shapeChanges(url: string, dollars: readonly Dollar[], { variables }: EntryContext): Problem[] {
  // No ordinary URL has more, and each takes time in proportion to the text before it.
  return dollars.slice(0, 100).flatMap(({ kind, name, at, text }) => {
    if (kind !== 'variable' || isRefused(name)) return [];
    const changes = shapeChange(valueIn(name, variables), url.slice(0, at), url.slice(at + text.length));
    return changes.length === 0 ? [] : [changedUrlStructure(name, changes)];
  });
}

/** Reported once for each variable, however many webhooks use it. */
function shortValue(name: string, { variables, shortVariables }: EntryContext): Problem[] {
  const { length } = valueIn(name, variables);
  if (length === 0 || length >= MIN_MASK_LENGTH || isRefused(name) || shortVariables.has(name)) return [];
  shortVariables.add(name);
  return [shortSecret(name, MIN_MASK_LENGTH)];
}
