// Compares the measured rows with those in the table of docs/performance.md.
import type { Row } from './table.mts';

/** The share by which a row may exceed the one in the page before it counts as worse. */
const TOLERANCE = 0.1;
/** Differences up to this are noise, in B: docs/performance.md, "How to read it". */
const RESOLUTION = 0.2;

const NOTHING_WORSE = 'Nothing got worse by more than 10%.';

interface Measured {
  readonly value: number;
  readonly unit: string;
  readonly digits: number;
}

/** The differences of all rows with a target. The other rows do not measure this tool. */
export function compare(rows: readonly Row[], page: string): string[] {
  const kept = new Map(keptRows(page).map(({ what, measured }) => [what, measured]));
  const own = rows.filter(({ target }) => target !== '');
  const worse: string[] = [];
  const other: string[] = [];
  for (const { what, measured } of own) {
    const before = kept.get(what);
    kept.delete(what);
    if (before === undefined) {
      other.push(`new row: ${what}: ${measured}`);
      continue;
    }
    const [is, was] = [parse(measured), parse(before)];
    const difference = `${what}: ${measured}, kept ${before}`;
    if (is === undefined || was === undefined || is.unit !== was.unit)
      other.push(`other unit: ${difference}`);
    else if (isWorse(is, was)) worse.push(`worse by ${increase(is, was)}: ${difference}`);
  }
  for (const [what, before] of kept) other.push(`row gone: ${what}: kept ${before}`);
  return [...(worse.length === 0 ? [NOTHING_WORSE] : worse), ...other];
}

/** The rows with a target in the page's tables with four columns. */
function keptRows(page: string): Pick<Row, 'what' | 'measured'>[] {
  return page.split('\n').flatMap((line) => {
    const [, what = '', target = '', measured = ''] =
      /^\| (.+?) \| *(≤.*?) \| (.+?) \| .+ \|$/.exec(line.trim()) ?? [];
    return target === '' ? [] : [{ what, measured }];
  });
}

/** Ignores a note: `2.3 s (duplicate keys)` is 2.3 s. */
function parse(measured: string): Measured | undefined {
  const [, whole = '', fraction = '', unit = ''] = /^(\d+)(?:\.(\d+))?([^(]*)/.exec(measured) ?? [];
  if (whole === '') return undefined;
  return { value: Number(`${whole}.${fraction}`), unit: unit.trim(), digits: fraction.length };
}

function isWorse(is: Measured, was: Measured): boolean {
  const more = is.value - was.value;
  if (isCount(is)) return more > 0;
  // Rounding alone may change the last digit by one.
  const least = Math.max(10 ** -Math.min(is.digits, was.digits), is.unit === '× B' ? RESOLUTION : 0);
  return more > was.value * TOLERANCE && more > least + 1e-9;
}

/** Requests and round trips are the same in every run. */
function isCount({ unit, digits }: Measured): boolean {
  return unit === '' && digits === 0;
}

function increase(is: Measured, was: Measured): string {
  return isCount(is) ? String(is.value - was.value) : `${Math.round((is.value / was.value - 1) * 100)}%`;
}
