import type { HttpRequest } from '../../src/http/transport.ts';
import type { Row, ToolRun } from './tool-run.ts';
import { kindOf } from './weather.ts';

/** Notes what an answer has shown to the tool: its writes are judged by that. */
export function watch(run: ToolRun, request: HttpRequest, status: number, body: string): void {
  const kind = kindOf(request);
  if (kind === 'fetch') {
    const sid = request.url.pathname.slice(-34);
    if (status === 200) run.fetched.set(sid, JSON.parse(body) as Row);
    if (status === 404) run.fetched.set(sid, undefined);
  }
  if (kind !== 'list' || status !== 200) return;
  const rows = (JSON.parse(body) as { flex_flows: Row[] }).flex_flows;
  const name = request.url.searchParams.get('FriendlyName');
  if (name !== null) {
    const isFirst = request.url.searchParams.get('PageToken') === null;
    const known = isFirst ? [] : (run.lookedUp.get(name) ?? []);
    const found = rows.filter((row) => row.channel_type === 'web' && row.friendly_name === name);
    run.lookedUp.set(name, [...known, ...found.map((row) => String(row.sid))]);
  } else if (run.plan === undefined) {
    for (const row of rows) run.planned.set(String(row.sid), row);
  }
}
