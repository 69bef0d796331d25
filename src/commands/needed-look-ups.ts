import type { LiveAddress } from '../address/address.ts';
import type { DesiredFile } from '../file/desired.ts';
import type { NeededLookUps } from '../twilio/look-ups.ts';

/** What of Studio and TaskRouter the file's entries lead to. */
export function lookUpsForFile(desired: DesiredFile): NeededLookUps {
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

/** What of Studio and TaskRouter live addresses lead to. */
export function lookUpsForLive(addresses: readonly LiveAddress[]): NeededLookUps {
  const integrations = addresses.map(({ integration }) => integration);
  return {
    studioFlows: integrations.some(({ kind }) => kind === 'studio'),
    workspaces: new Set(
      integrations.flatMap((integration) => (integration.kind === 'task' ? [integration.workspace] : [])),
    ),
  };
}
