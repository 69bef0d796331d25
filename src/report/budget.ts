/** A text of a bounded length, built of blocks that go in whole or not at all. */
export class Budget {
  readonly #blocks: string[] = [];
  #left: number;

  /** @param limit characters, of which line breaks between blocks are part */
  constructor(limit: number) {
    this.#left = limit;
  }

  /** Characters that are left. */
  get left(): number {
    return this.#left;
  }

  /** Whether the block went in. An empty one does, and leaves no trace. */
  add(block: string): boolean {
    if (block === '') return true;
    if (block.length + 2 > this.#left) return false;
    this.#blocks.push(block);
    this.#left -= block.length + 2;
    return true;
  }

  /** Keeps so many characters for what comes last; `free` gives them back. */
  reserve(characters: number): void {
    this.#left -= characters;
  }

  free(characters: number): void {
    this.#left += characters;
  }

  /** Adds a head and as many rows as fit into a share of what is left; `more` says how many did not. */
  addRows(head: string, rows: readonly string[], more: (left: number) => string, share = 1): boolean {
    if (rows.length === 0) return true;
    const note = more(rows.length);
    let room = Math.floor(this.#left * share) - head.length - note.length - 4;
    let fit = 0;
    for (const row of rows) {
      if (row.length + 1 > room) break;
      room -= row.length + 1;
      fit++;
    }
    if (fit === rows.length) return this.add([head, ...rows].filter((line) => line !== '').join('\n'));
    const left = more(rows.length - fit);
    return (
      this.add(`${[head, ...rows.slice(0, fit)].filter((line) => line !== '').join('\n')}\n\n${left}`) &&
      false
    );
  }

  /** A folded section that holds what `fill` adds; none where that is nothing. It is closed whatever is cut. */
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
