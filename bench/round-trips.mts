// Counts the sequential round trips of a run: how much longer it takes when both servers delay each response, divided
// by that delay.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesFile, folderWith, togglingFile } from './files.mts';
import { interleaved, median, type Subject } from './measure.mts';
import type { CommentState, Served } from './server-client.mts';
import { action, cli, commenting, drift } from './subjects.mts';
import { type Row, row } from './table.mts';

/** Long enough that computing time and a busy machine do not affect the count. */
export const DELAY = 400;

export function roundTrips(served: Served, parent: string, rounds: number): Row[] {
  const { accountSid } = served;
  const folder = folderWith(parent, 'round-trips', addressesFile(1, accountSid));
  const cases: [what: string, target: number, subject: (latency: number) => Subject][] = [
    ['plan', 1, (latency) => action(served, folder, reads(latency), { mode: 'plan' })],
    ['plan with a comment that is equal', 1, comment('equal')],
    ['plan with a comment that is updated', 2, comment('updated')],
    ['plan with a new comment', 3, comment('new')],
    [
      'drift with nothing to report',
      1,
      (latency) => drift(served, folder, reads(latency), github('equal', latency)),
    ],
    ['apply of nothing', 1, (latency) => cli(served, folder, ...apply(reads(latency)))],
    ['apply of one update', 4, (latency) => toggling(latency)],
  ];
  const subjects = cases.flatMap(([what, , subject]) =>
    [0, DELAY].map((latency) => [`${what} ${latency}`, subject(latency)] as const),
  );
  const times = interleaved(Object.fromEntries(subjects), rounds);
  const own = (name: string) => median(times.get(name)?.own ?? []);
  return cases.map(([what, target]) => {
    const trips = Math.round((own(`${what} ${DELAY}`) - own(`${what} 0`)) / DELAY);
    return row(`round trips: ${what}`, trips, '', target, 0);
  });

  function reads(latency: number): string {
    return served.reads[`1/${latency}`] ?? '';
  }
  function github(state: CommentState, latency: number): string {
    return served.github[`${state}/${latency}`] ?? '';
  }
  function comment(state: CommentState): (latency: number) => Subject {
    return (latency) => commenting(served, folder, reads(latency), github(state, latency));
  }
  function apply(url: string): string[] {
    return ['apply', '--yes', '--api-url', url];
  }
  /** Each run starts from the address as the previous run left it. */
  function toggling(latency: number): Subject {
    const own = folderWith(parent, `toggling-${latency}`, '');
    let longLived = false;
    const prepare = () => {
      longLived = !longLived;
      writeFileSync(join(own, 'addresses.yaml'), togglingFile(longLived, accountSid));
    };
    return { ...cli(served, own, ...apply(served.writes[latency] ?? '')), prepare };
  }
}
