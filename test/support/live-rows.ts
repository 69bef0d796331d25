import { fo, ig } from './addresses.ts';
import { type ChatAddressRow, chatAddress, type FlexFlowRow, flexFlow, seedSids } from './sandbox/index.ts';

/** How a file for the account of a scene starts. */
export const HEAD = `version: 1\naccount: ${seedSids.account}\n`;

/** A web address that goes to the Studio Flow "Webchat Flow", apart from the differences. */
export const address = (n: number, name: string, differs: Partial<FlexFlowRow> = {}): FlexFlowRow =>
  flexFlow(fo(n), name, differs);

/** The same for a chat address; its deployment key is `cv(n)`. */
export const chat = (n: number, name: string | null, differs: Partial<ChatAddressRow> = {}): ChatAddressRow =>
  chatAddress(ig(n), name, differs);
