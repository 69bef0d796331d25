import { canonicalJson, sha256 } from '../plan/digest.ts';
import { type Change, goesOutOfService, type Plan } from '../plan/plan.ts';

/** What a comment or issue is about. */
export type About = Pick<Plan, 'account' | 'file' | 'environment'>;

/**
 * What a comment or issue holds for later runs, in HTML comments at its very beginning. None of it is text from
 * outside, and only the beginning is read: text further down cannot pass for it.
 */
export interface PlanMetadata {
  readonly planId: string;
  /** The head commit that was planned. */
  readonly head: string;
  /** Short digests of all that was reviewed. */
  readonly changes: readonly string[];
  /** Those that an apply has done: they no longer count as reviewed. */
  readonly done: readonly string[];
  /** Short digests of the SIDs that were shown to go out of service. */
  readonly shown: readonly string[];
}

const TOOL = 'twilio-flex-addresses';

/** The first line of a comment or issue about one file, account and environment. */
export function marker(kind: 'plan' | 'drift', { account, file, environment }: About): string {
  const about = canonicalJson([account, file, environment ?? null]);
  return `<!-- ${TOOL}:${kind}:${sha256(about).slice(0, 24)} -->`;
}

/** Characters of a short digest. 12 are 72 bits: too many for a second text of the same digest. */
export const DIGEST_LENGTH = 12;

/** A digest (hex) in short. */
export function shortDigest(digest: string): string {
  return Buffer.from(digest, 'hex').toString('base64url').slice(0, DIGEST_LENGTH);
}

export function sidDigest(sid: string): string {
  return shortDigest(sha256(sid));
}

const MAX_PARTS = 2500;

/** A blocked plan reviews nothing; one with too much drift does not count as a witness for what goes out of service. */
export function metadataOf(plan: Plan, head: string, shownSids: readonly string[]): PlanMetadata {
  const reviewed = plan.blocked
    ? []
    : [...plan.changes, ...plan.held].filter((change) => !isUnreviewed(plan, change));
  const parts = reviewed.flatMap((change) => change.parts);
  // For a large plan, whole changes are kept: the comment has no room for each field.
  const digests = parts.length <= MAX_PARTS ? parts : reviewed.map(({ digest }) => digest);
  return {
    planId: plan.id,
    head,
    changes: digests.map(shortDigest),
    done: [],
    shown: plan.isWitness ? shownSids.filter((sid) => !plan.unreviewed.has(sid)).map(sidDigest) : [],
  };
}

/** What goes out of service and is not reviewed by being shown. */
function isUnreviewed({ unreviewed }: Plan, change: Change): boolean {
  return goesOutOfService(change) && unreviewed.has(change.sid);
}

/** The third line of a comment that an apply has written over a plan. */
const RECORD = `<!-- ${TOOL}:record -->`;

/**
 * The lines that a body begins with.
 *
 * @param metadata undefined where there is no plan
 */
export function metadataLines(
  kind: 'plan' | 'drift',
  about: About,
  metadata: PlanMetadata | undefined,
  isRecord = false,
): string {
  const line = metadata === undefined ? '<!-- -->' : metadataLine(metadata);
  return [marker(kind, about), line, isRecord ? RECORD : '', ''].join('\n');
}

/** A body split into its metadata lines and its text. */
export function splitBody(body: string): { readonly head: string; readonly text: string } {
  const lines = body.replace(/\r\n/g, '\n').split('\n');
  return { head: `${lines.slice(0, 3).join('\n')}\n`, text: lines.slice(3).join('\n') };
}

/** One line; base64url and hex alone, so that nothing in it can end the HTML comment. */
export function metadataLine({ planId, head, changes, done, shown }: PlanMetadata): string {
  // A dot after each list: base64url has dashes, and `-->` must not appear (two dashes in a row are fine in HTML5).
  const commit = head.replace(/[^0-9A-Za-z]/g, '');
  return `<!-- ${TOOL}:sealed:2 plan=${planId} head=${commit} changes=${changes.join('')}. done=${marksOf(changes, done)}. shown=${shown.join('')}. -->`;
}

const LINE = new RegExp(
  `^<!-- ${TOOL}:sealed:2 plan=([0-9a-f]{64}) head=([0-9A-Za-z]*) changes=([A-Za-z0-9_-]*)\\. done=([A-Za-z0-9_-]*)\\. shown=([A-Za-z0-9_-]*)\\. -->$`,
);

/** Reads the second line of a body; undefined where it is not metadata. */
export function readMetadata(body: string): PlanMetadata | undefined {
  const found = LINE.exec(body.split(/\r?\n/, 2)[1] ?? '');
  if (found === null) return undefined;
  const [, planId = '', head = '', changes = '', done = '', shown = ''] = found;
  return {
    planId,
    head,
    changes: digestsIn(changes),
    done: markedIn(digestsIn(changes), done),
    shown: digestsIn(shown),
  };
}

/** Which of the digests are among some others: one bit each, since repeating digests would double the length. */
function marksOf(all: readonly string[], some: readonly string[]): string {
  const marked = new Set(some);
  const bits = Buffer.alloc(Math.ceil(all.length / 8));
  for (const [n, one] of all.entries())
    if (marked.has(one)) bits.writeUInt8(bits.readUInt8(n >> 3) | (1 << (n & 7)), n >> 3);
  return bits.toString('base64url');
}

function markedIn(all: readonly string[], marks: string): string[] {
  const bits = Buffer.from(marks, 'base64url');
  return all.filter((_, n) => ((bits[n >> 3] ?? 0) >> (n & 7)) & 1);
}

function digestsIn(text: string): string[] {
  return text.match(new RegExp(`.{${DIGEST_LENGTH}}`, 'g')) ?? [];
}

/** Whether an apply has written the body, over a plan. */
export function isRecord(body: string): boolean {
  return body.split(/\r?\n/, 3)[2] === RECORD;
}
