import { type Row, settingsOf } from '../kinds.ts';
import { addressOf, type Sent } from '../proxy.ts';
import { isWrite, ownDeeds, type RunRecord } from '../record.ts';
import { described, formValue } from './request.ts';

/** Checks when a run writes: only after a fresh read, and never after it was reported to stop. */
export function* timingFaults(run: RunRecord): Generator<[string, string]> {
  yield* lookFaults(run);
  yield* refusedFaults(run);
}

/** Two seconds, plus the time that the machine may take to send a request. */
const FRESH = 2000 + 1500;

/** A run must read each address right before it writes it: the address itself, or the list before a create. */
function* lookFaults(run: RunRecord): Generator<[string, string]> {
  for (const one of run.sent.filter(isWrite)) {
    const target = addressOf(one);
    if (target === undefined) continue;
    const looks = run.sent.filter((look) => {
      const found = addressOf(look);
      if (look.method !== 'GET' || look.answered === undefined || (look.answeredAt ?? one.at) >= one.at)
        return false;
      if (look.answered !== 200 && look.answered !== 404) return false;
      if (found === undefined || found.api !== target.api) return false;
      return target.list ? found.list || found.id === formValue(one, 'Address') : found.id === target.id;
    });
    const last = looks.at(-1);
    if (last !== undefined) yield* changedFaults(run, one, last);
    if (last === undefined) yield ['no write without a fresh look', `${described(one)} came without a look`];
    else if (!run.fast && one.time - (last.answeredTime ?? 0) > FRESH)
      yield [
        'no write without a fresh look',
        `${described(one)}: the look is ${Math.round(one.time - (last.answeredTime ?? 0))} ms old`,
      ];
    const repeated = run.sent.find(
      (former) =>
        isWrite(former) &&
        former.n < one.n &&
        former.path === one.path &&
        former.method === one.method &&
        former.answered === undefined &&
        formValue(former, 'FriendlyName') === formValue(one, 'FriendlyName'),
    );
    if (
      target.list &&
      repeated !== undefined &&
      repeated.fault?.carriedOut !== 'no' &&
      run.file.api === 'flex-flows'
    )
      yield [
        'no create is sent again',
        `${described(one)} repeats request ${repeated.n}, which may have been carried out`,
      ];
  }
}

/** An address that changed since the plan must be left alone. */
function* changedFaults(run: RunRecord, one: Sent, look: Sent): Generator<[string, string]> {
  const sid = addressOf(one)?.id;
  const planned = run.sent.find((list) => addressOf(list)?.list === true && rowIn(list, sid) !== undefined);
  const [before, now] = [planned && rowIn(planned, sid), rowIn(look, sid)];
  if (before === undefined || now === undefined || (planned?.at ?? 0) >= look.at) return;
  const unmanaged = new Set(run.file.entries.flatMap((entry) => entry.unmanaged ?? []));
  const [was, is] = [settingsOf(before), settingsOf(now)];
  for (const field of new Set([...was.keys(), ...is.keys()])) {
    if (was.get(field) === is.get(field) || unmanaged.has(field)) continue;
    // An earlier attempt of this run, whose response was lost, may have caused the change.
    if (ownDeeds(run).some((deed) => deed.sid === sid && deed.at < one.at)) continue;
    yield [
      'what changed since the plan is left alone',
      `${described(one)}: ${field} was ${was.get(field)}, and is ${is.get(field)}`,
    ];
  }
}

function rowIn({ seen }: Sent, sid: string | undefined): Row | undefined {
  return seen?.find((row): row is Row => row.sid === sid);
}

/** Milliseconds that a request may have been in flight. */
const UNDER_WAY = 1000;

function* refusedFaults(run: RunRecord): Generator<[string, string]> {
  const refused = run.sent.find(({ answered }) => answered === 401);
  const late = run.sent.find(
    (one) => isWrite(one) && refused !== undefined && one.time > (refused.answeredTime ?? 0) + UNDER_WAY,
  );
  if (refused !== undefined && late !== undefined)
    yield [
      'nothing is sent with refused credentials',
      `${described(late)} came after request ${refused.n} was refused`,
    ];
  const { signal } = run;
  const after = run.sent.find(
    (one) => isWrite(one) && signal !== undefined && one.time > signal.time + UNDER_WAY,
  );
  if (signal !== undefined && after !== undefined)
    yield [
      'starts nothing more',
      `${described(after)} came ${Math.round(after.time - signal.time)} ms after ${signal.name}`,
    ];
}
