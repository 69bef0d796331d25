/** The sandbox for tests: the product's own, with switches, faults, delays and a record of its requests. */

export type { AddressRow } from '../../../src/sandbox/address-table.ts';
export { SandboxApi } from '../../../src/sandbox/api.ts';
export type * from '../../../src/sandbox/request.ts';
export { startSandbox } from '../../../src/sandbox/sandbox.ts';
export { seedState } from '../../../src/sandbox/seed.ts';
export type * from '../../../src/sandbox/state.ts';
export { loadState, saveState } from '../../../src/sandbox/state-file.ts';
export { type AddressKind, addressKinds, kindOfRow, rowsOf, withRows } from './address-kinds.ts';
export { type AddressRequest, parseAddressRequest } from './address-request.ts';
export { countingSids, emptyState, manyChatAddresses, manyFlexFlows } from './builders.ts';
export type { Fault } from './faults.ts';
export { bySid, chatAddress, flexFlow, studioFlow } from './rows.ts';
export { channelSids, chatSids, deploymentKeys, flowSids, seedSids, studioSids } from './seed-sids.ts';
export { SwitchableApi, type SwitchableApiOptions } from './switchable-api.ts';
export { type ChatAddressSwitches, defaultSwitches, type Switches } from './switches.ts';
export {
  type RecordedRequest,
  startTestSandbox,
  type TestSandbox,
  type TestSandboxOptions,
} from './test-sandbox.ts';
