import { fieldOf } from '../address/kind.ts';
import { WebhookUrl } from '../address/webhook-url.ts';
import type { Acceptance, Refusal } from '../export/acceptance.ts';
import { EditableFile } from '../export/editable-file.ts';
import { writeUrl } from '../export/placeholders.ts';
import { inlinePart, integrationPart, type Part, partOf, type Quoting } from '../export/yaml-part.ts';
import { addressesPath } from '../file/addresses-file.ts';
import { dollarsIn } from '../file/variables.ts';
import type { Plan, Update } from '../plan/plan.ts';
import { type Problem, warning } from '../problem.ts';
import { count, firstOf, listed, quote } from '../text/quote.ts';

interface Context {
  readonly plan: Plan;
  readonly environment: string | undefined;
  /** Key → the URL that the file writes. */
  readonly urls: ReadonlyMap<string, string>;
}

/** Texts are quoted, since what is from outside is redacted in quotes. */
const QUOTED_TEXTS: Quoting = { keys: false, texts: true };

/** What was not written: why, and the lines to write by hand. */
export function unacceptedWarnings(
  acceptances: readonly Acceptance[],
  faults: ReadonlyMap<string, string>,
  context: Context,
): Problem[] {
  return acceptances.flatMap((acceptance) => [
    ...faultWarnings(acceptance, faults, context),
    ...refusals(acceptance, context),
  ]);
}

function faultWarnings(
  { change: { key, desired }, items, integration }: Acceptance,
  faults: ReadonlyMap<string, string>,
  { environment }: Context,
): Problem[] {
  const why = faults.get(key);
  if (why === undefined) return [];
  const parts: Part[] = items.map(partOf);
  if (integration !== undefined) {
    const { name, short, isSwitched, changed, all = changed } = integration;
    parts.push(integrationPart(name, short, isSwitched ? all : changed));
  }
  return [
    warning(
      'FA154',
      `The live values of ${key} are not written into the file: ${why}`,
      `Write ${lines(parts)} into ${where(environment, key)} by hand.`,
      { place: desired.place, path: `addresses.${key}`, entry: key },
    ),
  ];
}

function lines(parts: readonly Part[]): string {
  return listed(
    parts.map((part) => `\`${inlinePart(part, QUOTED_TEXTS)}\``),
    'and',
  );
}

function where(environment: string | undefined, key: string): string {
  return `\`${[...addressesPath(environment), key].join('.')}\``;
}

function refusals({ change, refused }: Acceptance, context: Context): Problem[] {
  const { key, desired, fields } = change;
  const at = { place: desired.place, path: `addresses.${key}`, entry: key };
  const because = (why: Refusal) => fields.filter(({ field }) => refused.get(field) === why);
  const shared = because('shared').map(({ field, before }) => {
    const into =
      context.environment === undefined ? 'of the file' : `of \`environments.${context.environment}\``;
    return warning(
      'FA158',
      `The live ${labelOf(context, field)} of ${key} is not written into the file: all entries share it`,
      `Write \`${field}: ${before}\` at the top ${into} by hand if it is right for all of them.`,
      at,
    );
  });
  const unsayable = because('unsayable').map(({ field, before }) =>
    before === null ? labelOf(context, field) : `${labelOf(context, field)} ${quote(String(before))}`,
  );
  return [
    ...shared,
    ...(unsayable.length === 0
      ? []
      : [
          warning(
            'FA158',
            `Of ${key}, this is not written, since the file cannot say what is live: ${unsayable.join(', ')}`,
            'Change it in Twilio, or apply the file.',
            at,
          ),
        ]),
    ...(because('secret').length === 0 ? [] : [secretWarning(change, context)]),
  ];
}

function labelOf({ plan }: Context, path: string): string {
  return fieldOf(plan.kind, path)?.label ?? path;
}

/** What may be secret of a live URL is shown nowhere: a proposal has a variable in its place. */
function secretWarning({ key, desired, live, fields }: Update, context: Context): Problem {
  const { kind } = context.plan;
  const url = [...live.values.values()].find((value) => value instanceof WebhookUrl);
  const written = context.urls.get(key) ?? '';
  const names = dollarsIn(written).flatMap((one) => (one.kind === 'variable' ? [`\`\${${one.name}}\``] : []));
  const at = { place: desired.place, path: `addresses.${key}`, entry: key };
  const message = `The live webhook of ${key} is not written into the file: what differs may be a secret`;
  if (names.length > 0) {
    const shown = fields.find(({ field }) => fieldOf(kind, field)?.type === 'url')?.before ?? null;
    return warning(
      'FA155',
      message,
      `If the secret has changed, give the step the new value of ${listed([...new Set(names)], 'and')}; else change the URL by hand. Live is ${quote(String(shown))}.`,
      at,
    );
  }
  const { text, variables } = writeUrl(url?.reveal() ?? '', key, new Set());
  const values = variables.map(({ name, what }) => `\`${name}\` (${what.replaceAll('"', "'")})`);
  return warning(
    'FA155',
    message,
    `Write the URL as \`${inlinePart({ key: 'webhook', value: text }, QUOTED_TEXTS)}\` into ${where(context.environment, key)} by hand, and give the step the live values as ${listed(values, 'and')}.`,
    at,
  );
}

/** A comment is left as it is, also one that names what was there before. */
export function staleCommentWarnings(
  text: string,
  environment: string | undefined,
  accepted: readonly Acceptance[],
  { kind }: Plan,
): Problem[] {
  if (accepted.length === 0) return [];
  const file = new EditableFile(text);
  return accepted.flatMap(({ change: { key, desired, fields } }) => {
    const pair = file.find([...addressesPath(environment), key]);
    if (pair === undefined) return [];
    const comments = file.comments(pair);
    const former = fields.flatMap(({ field, after }) =>
      fieldOf(kind, field)?.type === 'reference' && comments.includes(String(after)) ? [String(after)] : [],
    );
    if (former.length === 0) return [];
    return [
      warning(
        'FA159',
        `A comment in ${key} still names ${listed(former, 'and')}, which was live before`,
        'Change the comment by hand: accept changes none.',
        { path: `addresses.${key}`, place: desired.place, entry: key },
      ),
    ];
  });
}

/** What has no live values to accept, and what has no entry to accept them. */
export function leftAloneWarnings({ claims, unlisted }: Plan): Problem[] {
  const missing = claims
    .filter(({ live }) => live === undefined)
    .map(({ key, desired: { place } }) =>
      warning(
        'FA156',
        `${key} has no live address: there is nothing to accept`,
        'Create it with apply, or remove the entry.',
        { path: `addresses.${key}`, place, entry: key },
      ),
    );
  if (unlisted.length === 0) return missing;
  const names = unlisted.map(({ live: { sid, name } }) => `${quote(name)} (${sid})`);
  return [
    ...missing,
    warning(
      'FA157',
      `${count(unlisted.length, 'live address is', 'live addresses are')} in no entry: ${firstOf(names, 5)}`,
      'Add them to the file with `export --merge`.',
    ),
  ];
}
