/** A line of a list. One with a SID shows readers that this address goes out of service. */
export type Row = string | { readonly text: string; readonly sid: string };

/** A text of limited length, built from blocks that are added whole or not at all. */
export class Budget {
  readonly #blocks: string[] = [];
  /** SIDs of the rows that were added. */
  readonly shownSids: string[] = [];
  readonly #perSid: number;
  #left: number;

  /**
   * @param limit characters, of which line breaks between blocks are part
   * @param perSid extra characters for each row with a SID, which is stored elsewhere as well
   */
  constructor(limit: number, perSid = 0) {
    this.#left = limit;
    this.#perSid = perSid;
  }

  /** Characters that are left. */
  get left(): number {
    return this.#left;
  }

  /** Returns whether the block fitted. An empty one fits, and adds nothing. */
  add(block: string): boolean {
    if (block === '') return true;
    if (block.length + 2 > this.#left) return false;
    this.#blocks.push(block);
    this.#left -= block.length + 2;
    return true;
  }

  /** Keeps characters for later blocks; `free` releases them. */
  reserve(characters: number): void {
    this.#left -= characters;
  }

  free(characters: number): void {
    this.#left += characters;
  }

  /** Adds a head and as many rows as fit into a share of what is left; `more` counts the others. */
  addRows(head: string, rows: readonly Row[], more: (left: number) => string, share = 1): void {
    if (rows.length === 0) return;
    const fitting: string[] = [];
    const sids: string[] = [];
    let room = Math.floor(this.#left * share) - head.length - more(rows.length).length - 4;
    for (const row of rows) {
      const { text, sid } = typeof row === 'string' ? { text: row, sid: undefined } : row;
      room -= text.length + 1 + (sid === undefined ? 0 : this.#perSid);
      if (room < 0) break;
      fitting.push(text);
      if (sid !== undefined) sids.push(sid);
    }
    const cut = rows.length - fitting.length;
    const list = [head, ...fitting].filter((line) => line !== '').join('\n');
    if (!this.add(cut === 0 ? list : `${list}\n\n${more(cut)}`)) return;
    this.shownSids.push(...sids);
    this.#left -= sids.length * this.#perSid;
  }

  /** Adds a folded section with what `fill` adds; nothing if that is empty. It is closed whatever is cut. */
  fold(title: string, fill: () => void): void {
    const opening = `<details><summary>${title}</summary>`;
    const closing = '</details>';
    if (!this.add(opening)) return;
    const before = this.#blocks.length;
    this.reserve(closing.length + 2);
    fill();
    this.free(closing.length + 2);
    if (this.#blocks.length > before) {
      this.add(closing);
      return;
    }
    this.#blocks.pop();
    this.free(opening.length + 2);
  }

  toString(): string {
    return `${this.#blocks.join('\n\n')}\n`;
  }
}
