import type { Random } from './random.ts';

export interface Fault {
  readonly kind: '429' | '500' | '503' | 'reset' | 'silent' | 'truncated' | 'html' | '401' | 'slow';
  readonly carriedOut: 'no' | 'yes' | 'late';
  readonly milliseconds: number;
  readonly retryAfter?: string;
}

/** How often requests of a run fail, and when its credentials expire. */
export interface Weather {
  readonly rate: number;
  readonly credentialsEndAt: number | undefined;
}

export function drawWeather(random: Random): Weather {
  const rate = random.pick([0, 0.05, 0.1, 0.2, 0.3]);
  return { rate, credentialsEndAt: random.chance(0.05) ? random.between(2, 12) : undefined };
}

/** @param write whether the request may change something */
export function drawFault(
  random: Random,
  { rate, credentialsEndAt }: Weather,
  n: number,
  write: boolean,
): Fault | undefined {
  if (n === credentialsEndAt) return { kind: '401', carriedOut: 'no', milliseconds: 0 };
  // Writes are rare, and they matter most.
  if (!random.chance(write ? rate * 2 : rate)) return undefined;
  const kind = random.pick(['429', '500', '503', 'reset', 'silent', 'truncated', 'html', 'slow'] as const);
  const milliseconds = random.between(50, 1500);
  const carriedOut =
    kind === '429' ? 'no' : kind === 'truncated' ? 'yes' : drawCarriedOut(random, kind, write);
  const retryAfter =
    ['429', '503'].includes(kind) && random.chance(0.5) ? random.pick(['0', '1', '2']) : undefined;
  return {
    kind,
    carriedOut,
    milliseconds: kind === 'slow' ? milliseconds / 5 : milliseconds,
    ...(retryAfter && { retryAfter }),
  };
}

function drawCarriedOut(random: Random, kind: string, write: boolean): Fault['carriedOut'] {
  if (!write) return 'no';
  return random.pick(kind === 'silent' || kind === 'reset' ? ['no', 'yes', 'late'] : ['no', 'yes']);
}
