import type { DesiredFile } from '../file/desired.ts';
import type { Wanted } from '../twilio/look-ups.ts';

/** What of Studio and TaskRouter the file's entries lead to. */
export function wantedByFile(desired: DesiredFile): Wanted {
  const integrations = desired.entries.map((entry) => entry.integration);
  return {
    studioFlows: integrations.some(({ kind }) => kind === 'studio'),
    workspaces: new Set(
      integrations.flatMap((integration) =>
        integration.kind === 'task' ? [integration.workspace.value] : [],
      ),
    ),
  };
}
