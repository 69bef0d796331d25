import type { Delete, Disable, Plan } from '../plan/plan.ts';
import { code } from '../report/escape.ts';

/**
 * SIDs of what goes out of service, as far as the text has a row of its own for each: `- delete NAME SID…`, or the
 * SID alone in the shortest form. That a SID stands somewhere else (in a name, in a path) shows nobody that it goes.
 *
 * @param text the plan as markdown, of which rows may have been cut
 */
export function shownGoing(plan: Plan, text: string): string[] {
  const rows = text.split('\n').filter((line) => line.startsWith('- '));
  const shortest = new Set(rows);
  const long = rows.filter((row) => LONG.test(row));
  return [...plan.changes, ...plan.held]
    .filter((change): change is Delete | Disable => change.action === 'delete' || change.action === 'disable')
    .filter(({ action, name, sid }) => {
      // Code spans nest in no way: no other address's row begins like this, whatever its name is.
      const begin = `- ${action} ${code(name)} ${code(sid)}`;
      return shortest.has(`- ${sid}`) || long.some((row) => row.startsWith(begin));
    })
    .map(({ sid }) => sid);
}

const LONG = /^- (?:delete|disable) /;
