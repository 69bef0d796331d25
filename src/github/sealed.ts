import { createHash } from 'node:crypto';
import { canonicalJson } from '../plan/digest.ts';
import type { Plan } from '../plan/plan.ts';

/**
 * What a comment or issue says to later runs, in HTML comments at its very beginning. Nothing of it is text
 * from outside, and it is read from the beginning only: text further down cannot pass for it.
 */
export interface Sealed {
  /** The plan's id. */
  readonly plan: string;
  /** The head commit that was planned. */
  readonly head: string;
  /** Short digests of all changes. */
  readonly changes: readonly string[];
  /** Short digests of the SIDs whose going was shown. */
  readonly shown: readonly string[];
}

const TOOL = 'twilio-flex-addresses';

/** The first line of what is about one file, account and environment. */
export function marker(
  kind: 'plan' | 'drift',
  plan: { account: string; file: string; environment: string | undefined },
): string {
  const about = canonicalJson([plan.account, plan.file, plan.environment ?? null]);
  return `<!-- ${TOOL}:${kind}:${createHash('sha256').update(about).digest('hex').slice(0, 24)} -->`;
}

/** 12 characters are 72 bits: too many for a second text of the same digest. */
export const SHORT = 12;

/** A digest (hex) in short. */
export function short(digest: string): string {
  return Buffer.from(digest, 'hex').toString('base64url').slice(0, SHORT);
}

export function shortSid(sid: string): string {
  return createHash('sha256').update(sid).digest('base64url').slice(0, SHORT);
}

/** All that a plan's comment says to later runs. */
export function seal(plan: Plan, head: string, shownSids: readonly string[]): Sealed {
  return {
    plan: plan.id,
    head,
    changes: [...plan.changes, ...plan.held].map(({ digest }) => short(digest)),
    shown: shownSids.map(shortSid),
  };
}

/** One line; base64url and hex alone, so that nothing in it can end the HTML comment. */
export function sealedLine({ plan, head, changes, shown }: Sealed): string {
  // A dot after each list: two dashes in a row (base64url has dashes) are fine in HTML5, `-->` cannot come about.
  const commit = head.replace(/[^0-9A-Za-z]/g, '');
  return `<!-- ${TOOL}:sealed:1 plan=${plan} head=${commit} changes=${changes.join('')}. shown=${shown.join('')}. -->`;
}

/** The third line of what an apply has written over a plan. */
export const RECORD = `<!-- ${TOOL}:record -->`;

export function isRecord(body: string): boolean {
  return body.split(/\r?\n/, 3)[2] === RECORD;
}

const LINE = new RegExp(
  `^<!-- ${TOOL}:sealed:1 plan=([0-9a-f]{64}) head=([0-9A-Za-z]*) changes=([A-Za-z0-9_-]*)\\. shown=([A-Za-z0-9_-]*)\\. -->$`,
);

/** Reads the second line of a body; undefined where it is none. */
export function readSealed(body: string): Sealed | undefined {
  const [, plan, head, changes, shown] = LINE.exec(body.split(/\r?\n/, 2)[1] ?? '') ?? [];
  if (plan === undefined || head === undefined || changes === undefined || shown === undefined)
    return undefined;
  return { plan, head, changes: pieces(changes), shown: pieces(shown) };
}

function pieces(text: string): string[] {
  return text.match(new RegExp(`.{${SHORT}}`, 'g')) ?? [];
}
