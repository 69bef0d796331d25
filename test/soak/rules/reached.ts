import { deploymentKeyOf, isOn, nameOf, type Row, settingsOf } from '../kinds.ts';
import { answersFor, type Entry, type FileModel, isRemovedByName, isRemovedBySid } from '../model.ts';
import { DESTINATIONS } from '../pools.ts';

/** The differences between the account and the file. */
export function notReached(file: FileModel, rows: readonly Row[]): string[] {
  const ours = rows.filter((row) => answersFor(file, row));
  const claimed = new Set<string>();
  const faults = file.entries.flatMap((entry) => {
    const found = ours.filter((row) => isIts(entry, row));
    for (const { sid } of found) claimed.add(sid);
    const [row] = found;
    if (row === undefined || found.length > 1) return [`${entry.key} is there ${found.length} times`];
    return differences(file, entry, row);
  });
  const rest = ours.filter(({ sid }) => !claimed.has(sid));
  return [...faults, ...rest.flatMap((row) => leftOver(file, row))];
}

function isIts(entry: Entry, row: Row): boolean {
  if (entry.sid !== undefined) return entry.sid === row.sid;
  if (entry.deploymentKey !== undefined) return entry.deploymentKey === deploymentKeyOf(row);
  return entry.name === nameOf(row);
}

function differences(file: FileModel, entry: Entry, row: Row): string[] {
  const is = settingsOf(row);
  const wanted = wantedOf(file, entry);
  const unmanaged = new Set(entry.unmanaged);
  return [...wanted]
    .filter(([field]) => !unmanaged.has(field))
    .filter(([field, value]) => normal(field, is.get(field)) !== normal(field, value))
    .map(([field, value]) => `${entry.key} (${row.sid}): ${field} is ${is.get(field)}, not ${value}`);
}

/** Twilio may return a task channel by its SID or by its name. */
function normal(field: string, value: string | undefined): string {
  if (field !== 'task.channel') return value ?? '';
  return DESTINATIONS.channels.find(({ sid }) => sid === value)?.name ?? value ?? '';
}

/** The desired settings of an entry, named as in a plan. */
export function wantedOf(file: FileModel, entry: Entry): Map<string, string> {
  const { target } = entry;
  const isFlexFlows = file.api === 'flex-flows';
  const wanted: [string, unknown][] = [
    ['name', entry.name],
    ['enabled', entry.enabled],
    ['integration', target.kind],
  ];
  if (isFlexFlows) {
    wanted.push(['janitor', entry.janitor], ['longLived', entry.longLived]);
    if (entry.contactIdentity !== undefined) wanted.push(['contactIdentity', entry.contactIdentity]);
  }
  if (target.kind === 'studio')
    wanted.push(['studio.flow', target.flow.sid], ['studio.retryCount', target.retryCount]);
  if (target.kind === 'webhook') {
    wanted.push(['webhook.url', target.url.sent]);
    if (isFlexFlows) wanted.push(['webhook.retryCount', target.retryCount]);
    else wanted.push(['webhook.method', 'post'], ['webhook.events', 'onMessageAdded']);
  }
  if (target.kind === 'task') {
    wanted.push(['task.workspace', DESTINATIONS.workspace.sid], ['task.workflow', target.workflow.sid]);
    wanted.push(
      ['task.channel', target.channel.name],
      ['task.priority', target.priority],
      ['task.timeout', target.timeout],
    );
  }
  return new Map(wanted.map(([field, value]) => [field, String(value)]));
}

function leftOver(file: FileModel, row: Row): string[] {
  const about = `${row.sid} (${JSON.stringify(nameOf(row))})`;
  if (isRemovedBySid(file, row) || isRemovedByName(file, row))
    return [`${about} is under removed, and is there`];
  if (file.unlisted === 'delete') return [`${about} is in no entry, and is there`];
  return file.unlisted === 'disable' && isOn(row) ? [`${about} is in no entry, and enabled`] : [];
}
