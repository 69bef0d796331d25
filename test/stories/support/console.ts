import type { TestAccount } from '../../support/account.ts';
import { type FlexFlowRow, flexFlow } from '../../support/sandbox/index.ts';

/** A person in Twilio's Console. Addresses are found by the names that they have there. */
export class Console {
  readonly #account: TestAccount;

  constructor(account: TestAccount) {
    this.#account = account;
  }

  /** The live address of a name. */
  row(name: string): FlexFlowRow {
    const found = Object.values(this.#account.state.flexFlows).filter((row) => row.friendly_name === name);
    if (found.length !== 1) throw new Error(`${found.length} live addresses have the name ${name}`);
    return found[0] as FlexFlowRow;
  }

  change(name: string, differs: Partial<FlexFlowRow>): void {
    const row = this.row(name);
    this.#account.state.flexFlows[row.sid] = { ...row, ...differs };
  }

  rename(name: string, to: string): void {
    this.change(name, { friendly_name: to });
  }

  switchOff(name: string): void {
    this.change(name, { enabled: false });
  }

  /** Creates an address that no file has. */
  create(name: string): string {
    const sid = `FO${Buffer.from(name).toString('hex').slice(0, 32).padEnd(32, '0')}`;
    this.#account.state.flexFlows[sid] = flexFlow(sid, name);
    return sid;
  }
}
