import type { Outcome } from '../../../src/apply/outcome.ts';
import type { ResultParts } from '../../support/result-parts.ts';
import { isOurs, nameIn, type Row } from '../rows.ts';
import type { ToolRun } from '../tool-run.ts';
import { concerns } from './writes.ts';

/** Checks the report about the addresses that its run created. */
export function* madeFaults(run: ToolRun, result: ResultParts): Generator<string> {
  for (const outcome of result.applied?.outcomes ?? []) {
    if (outcome.change.action !== 'create') continue;
    yield* answerFaults(run, outcome);
    yield* twinFaults(run, result, outcome);
  }
}

/**
 * An address is known by the SID in the response to its create, whatever name the response has. One that someone has
 * deleted since is in doubt: a response with another name may have been the response to something else.
 */
function* answerFaults(run: ToolRun, { change, sid, status }: Outcome): Generator<string> {
  // Twilio may return an address that already has the key: that one was not created.
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

/** A run that sees, after its writes, another address with the name of one that it created must fail and report it. */
function* twinFaults(run: ToolRun, result: ResultParts, { sid, status }: Outcome): Generator<string> {
  // If it is in doubt, it may be an address that someone else created with the same key.
  const isOwn = run.writes.some(({ applied }) => applied.some((made) => made.sid === sid));
  if (status !== 'done' && !isOwn) return;
  const rows = run.seenLast?.filter(isOurs) ?? [];
  const made = rows.find((row) => row.sid === sid);
  if (made === undefined || nameIn(made) === undefined || run.interruptedAt !== undefined) return;
  const twins = rows.filter((row) => row.friendly_name === made.friendly_name && row.sid !== sid);
  if (twins.length === 0) return;
  const sids = [made, ...twins].map((row: Row) => String(row.sid));
  if (result.outcome === 'done') yield `it is done, and ${sids.join(' and ')} have one name`;
  const reported = [
    ...result.problems.map(({ message }) => message),
    ...(result.applied?.outcomes ?? []).map(({ note }) => note ?? ''),
  ];
  if (!reported.some((text) => sids.every((one) => text.includes(one))))
    yield `nothing says that ${sids.join(' and ')} have one name`;
}
