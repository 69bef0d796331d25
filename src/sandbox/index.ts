/**
 * The embedded sandbox: a fake of the Twilio APIs around Flex Flows, for tests and for trying the product
 * with no account.
 */
export { SandboxApi } from './api.ts';
export { bySid, flexFlow, manyFlexFlows, studioFlow } from './builders.ts';
export { emptyState, seedState } from './seed.ts';
export { channelSids, flowSids, seedSids, studioSids } from './seed-sids.ts';
export { type Sandbox, startSandbox } from './server.ts';
export { countingSids, randomSid } from './sids.ts';
export { SandboxFileError, SandboxStore } from './store.ts';
export { defaultSwitches } from './switches.ts';
export type * from './types.ts';
