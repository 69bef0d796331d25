// An apply against a server that enforces Twilio's rate limits: how close it comes to them.
import { applyFile, folderWith } from './files.mts';
import { time } from './measure.mts';
import type { Served, WriteLog } from './server-client.mts';
import { cli } from './subjects.mts';

/** Requests per second that Twilio documents. */
const RATES = { create: 2, update: 1, delete: 2 };
/** The work of the apply. It deletes the rest of the server's 20 addresses. */
const WORK = { updates: 6, creates: 12, live: 20 };

export interface Pace {
  /** Time between the first and last write of the slowest kind, divided by the least that the rates allow. */
  readonly ratio: number;
  /** Requests that were refused because of the rate limit. */
  readonly tooMany: number;
  readonly seconds: number;
}

export async function paceOfApply(served: Served, parent: string): Promise<Pace> {
  const folder = folderWith(parent, 'apply', applyFile(WORK, served.accountSid));
  const { url, log } = served.paced;
  const milliseconds = time(cli(served, folder, 'apply', '--yes', '--max-deletes', 'all', '--api-url', url));
  const { writes, tooMany } = (await (await fetch(log)).json()) as WriteLog;
  const ratios = Object.entries(RATES).map(([kind, rate]) => {
    const times = writes.filter((write) => write.kind === kind).map(({ at }) => at);
    return (Math.max(...times) - Math.min(...times)) / (((times.length - 1) / rate) * 1000);
  });
  return { ratio: Math.max(...ratios), tooMany, seconds: milliseconds / 1000 };
}
