/** Random draws, determined by a seed and labels: draws under one label never shift those under another. */
export class Random {
  #state: number;

  constructor(...labels: readonly (string | number)[]) {
    // FNV-1a over the labels, then mulberry32.
    let hash = 0x811c9dc5;
    for (const character of labels.join('/')) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    }
    this.#state = hash >>> 0;
    for (let warmUp = 0; warmUp < 3; warmUp++) this.fraction();
  }

  /** From 0 up to, but not including, 1. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** From 0 up to, but not including, `below`. */
  int(below: number): number {
    return Math.floor(this.fraction() * below);
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** @throws if there is nothing to pick from */
  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('Nothing to pick from');
    return list[this.int(list.length)] as T;
  }
}
