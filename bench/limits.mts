// Measures the time and memory for hostile files, and how soon interrupted runs end.
import { addressesFile, applyFile, folderWith, HOSTILE } from './files.mts';
import { peakMemory, time, timeToEnd } from './measure.mts';
import type { Served } from './server-client.mts';
import { cli } from './subjects.mts';
import { type Row, row } from './table.mts';

const ALL_PROBLEMS = 'every problem is an object until the first 10,000 are picked';

export async function limits(served: Served, parent: string): Promise<Row[]> {
  const hostile = Object.entries(HOSTILE).map(([name, text]) => {
    const folder = folderWith(parent, `hostile-${name}`, text);
    const subject = { ...cli(served, folder, 'validate'), exits: [1] };
    return { name, seconds: time(subject) / 1000, memory: peakMemory(subject) };
  });
  const slowest = hostile.reduce((worst, one) => (one.seconds > worst.seconds ? one : worst));
  const largest = hostile.reduce((worst, one) => (one.memory > worst.memory ? one : worst));
  const interrupted = await interruptedRuns(served, parent);
  return [
    row('hostile files of 1 MiB, validated: the slowest', slowest.seconds, ' s', 5, 1, {
      note: slowest.name,
    }),
    row('hostile files of 1 MiB, validated: the largest', largest.memory, ' MB', 400, 0, {
      note: largest.name,
      reason: ALL_PROBLEMS,
    }),
    row('an interrupted run of 2,500 entries', Math.max(...interrupted) / 1000, ' s', 7.5, 1),
  ];
}

/** Interrupts runs while they parse the file, while they wait for Twilio, and early in a long apply. */
async function interruptedRuns(served: Served, parent: string): Promise<number[]> {
  const good = folderWith(parent, 'interrupted-plan', addressesFile(2500, served.accountSid));
  const work = { updates: 20, creates: 2480, live: 20 };
  const long = folderWith(parent, 'interrupted-apply', applyFile(work, served.accountSid));
  const slow = cli(served, good, 'plan', '--api-url', served.reads['2500/100'] ?? '');
  const apply = cli(served, long, 'apply', '--yes', '--max-deletes', 'all', '--api-url', served.paced.url);
  return [await timeToEnd(slow, 150), await timeToEnd(slow, 300), await timeToEnd(apply, 4000)];
}
