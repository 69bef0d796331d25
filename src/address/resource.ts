/** Resources of Twilio's that an address may refer to, each with a SID and a name. */
export type Resource = 'studioFlow' | 'workspace' | 'workflow' | 'taskChannel';

export const RESOURCES: Readonly<Record<Resource, { readonly name: string; readonly prefix: string }>> = {
  studioFlow: { name: 'Studio Flow', prefix: 'FW' },
  workspace: { name: 'workspace', prefix: 'WS' },
  workflow: { name: 'workflow', prefix: 'WW' },
  taskChannel: { name: 'task channel', prefix: 'TC' },
};
