import { addressOf } from './proxy.ts';
import type { RunRecord } from './record.ts';

/** What happened in a run, as readable lines. */
export function linesOf(run: RunRecord): string[] {
  const { ended, report, signal } = run;
  const how = ended.signal ?? `exit code ${ended.code}`;
  const { creates, updates, deletes } = report?.counts ?? {};
  const plan = report?.counts ? `${creates} creates, ${updates} updates, ${deletes} deletes` : 'no plan';
  const about = `${run.event}, max-deletes ${run.maxDeletes}${run.only.length > 0 ? `, only ${run.only.join(' ')}` : ''}`;
  return [
    `${run.id}: ${run.program} ${run.mode} (${about}): ${report?.outcome ?? 'no report'}, ${how}; ${plan}`,
    ...(signal === undefined ? [] : [`  ${signal.name} at request ${signal.request}`]),
    ...run.sent.flatMap((one) => {
      if (one.method === 'GET' && one.fault === undefined) return [];
      const fault =
        one.fault === undefined ? '' : ` [${one.fault.kind}, carried out: ${one.fault.carriedOut}]`;
      const name = addressOf(one)?.list === true && one.method === 'POST' ? ` ${nameIn(one.form)}` : '';
      const deed = one.deed === undefined ? '' : ` -> ${one.deed.sid}`;
      return [`  ${one.n} ${one.method} ${one.path}${name}: ${one.answered ?? 'no answer'}${fault}${deed}`];
    }),
    ...(report?.outcomes ?? []).map(
      ({ status, action, key, sid, name, note }) =>
        `  ${action} ${key ?? '-'} ${sid ?? '-'} ${JSON.stringify(name)}: ${status}${note ? ` (${note})` : ''}`,
    ),
    ...(report?.problems ?? [])
      .filter(({ severity }) => severity === 'error')
      .map(({ code, message }) => `  ${code} ${message}`),
  ];
}

const nameIn = (form: readonly (readonly [string, string])[]) =>
  JSON.stringify(form.find(([name]) => name === 'FriendlyName')?.[1] ?? '');

/** What occurred in a run, to be counted: this shows whether the soak covers enough. */
export function metIn(run: RunRecord): string[] {
  const writes = run.sent.flatMap(({ deed }) => (deed === undefined ? [] : [deed]));
  return [
    `run: ${run.program} ${run.mode}, ${run.event}`,
    `ended: ${run.mode} ${run.ended.signal ?? run.report?.outcome ?? `exit code ${run.ended.code}`}`,
    ...(run.signal === undefined ? [] : [`signal: ${run.signal.name}`]),
    ...run.sent.flatMap(({ fault, method }) =>
      fault ? [`fault: ${method} ${fault.kind}, carried out: ${fault.carriedOut}`] : [],
    ),
    ...writes.map(
      ({ before, after }) =>
        `done: ${before === undefined ? 'create' : after === undefined ? 'delete' : 'update'}`,
    ),
    ...(run.report?.outcomes ?? []).map(({ action, status }) => `outcome: ${action} ${status}`),
    ...(run.deeds.some(({ by }) => by === 'people') ? ['people edit while it runs'] : []),
    ...(run.deeds.some(({ by }) => by !== 'people' && by !== run.id)
      ? ['another run writes while it runs']
      : []),
  ];
}
