import { fo } from './addresses.ts';
import { type FlexFlowRow, flexFlow, seedSids } from './sandbox/index.ts';

/** How a file for the account of a scene begins. */
export const HEAD = `version: 1\naccount: ${seedSids.account}\n`;

/** A web address that goes to the Studio Flow "Webchat Flow", but for what differs. */
export const address = (n: number, name: string, differs: Partial<FlexFlowRow> = {}): FlexFlowRow =>
  flexFlow(fo(n), name, differs);
