import type { Outcome } from '../../../src/apply/outcome.ts';
import type { ResultParts } from '../../support/result-parts.ts';
import { isOurs, nameIn, type Row } from '../rows.ts';
import type { ToolRun } from '../tool-run.ts';
import { concerns } from './writes.ts';

/** Checks what a report says about the addresses that its run created. */
export function* madeFaults(run: ToolRun, result: ResultParts): Generator<string> {
  for (const outcome of result.applied?.outcomes ?? []) {
    if (outcome.change.action !== 'create') continue;
    yield* answerFaults(run, outcome);
    yield* twinFaults(run, result, outcome);
  }
}

/**
 * An address is identified by the SID in the response to its create, whatever its name there. One that was deleted
 * since is in doubt: a response with another name may belong to another request.
 */
function* answerFaults(run: ToolRun, { change, sid, status }: Outcome): Generator<string> {
  // Twilio may answer with an existing address that has the key, which nobody created.
  const answered = run.writes.find(
    (write) => concerns(change, write) && write.applied.some((made) => made.sid === write.answered),
  )?.answered;
  if (answered === undefined || run.interruptedAt !== undefined) return;
  const isGone = run.account.rows(run.kind)[answered] === undefined;
  const isKnown =
    sid === answered && (status === 'done' || status === 'failed' || (status === 'in doubt' && isGone));
  if (!isKnown)
    yield `${answered} was the answer to ${JSON.stringify(change.name)}, which is ${status} as ${sid ?? 'no SID'}`;
}

/** A run that sees after its writes that another address shares the name of a new one must report it and fail. */
function* twinFaults(run: ToolRun, result: ResultParts, { sid, status }: Outcome): Generator<string> {
  // An address in doubt may be one that somebody else made with the same key.
  const isOwn = run.writes.some(({ applied }) => applied.some((made) => made.sid === sid));
  if (status !== 'done' && !isOwn) return;
  const rows = run.seenLast?.filter(isOurs) ?? [];
  const made = rows.find((row) => row.sid === sid);
  if (made === undefined || nameIn(made) === undefined || run.interruptedAt !== undefined) return;
  const twins = rows.filter((row) => row.friendly_name === made.friendly_name && row.sid !== sid);
  if (twins.length === 0) return;
  const sids = [made, ...twins].map((row: Row) => String(row.sid));
  if (result.outcome === 'done') yield `it is done, and ${sids.join(' and ')} have one name`;
  const told = [
    ...result.problems.map(({ message }) => message),
    ...(result.applied?.outcomes ?? []).map(({ note }) => note ?? ''),
  ];
  if (!told.some((text) => sids.every((one) => text.includes(one))))
    yield `nothing says that ${sids.join(' and ')} have one name`;
}
