// Rows of the table: what is measured, its target, and the result.

export interface Row {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  /** Undefined: there is no target. */
  readonly ok: boolean | undefined;
  /** Why the target is missed, if known. */
  readonly reason: string | undefined;
}

export function row(
  what: string,
  measured: number,
  unit: string,
  most: number | undefined,
  digits = 2,
  { reason, note }: { reason?: string; note?: string } = {},
): Row {
  return {
    what,
    target: most === undefined ? '' : `≤ ${most}${unit}`,
    measured: `${measured.toFixed(digits)}${unit}${note === undefined ? '' : ` (${note})`}`,
    ok: most === undefined ? undefined : Number(measured.toFixed(digits)) <= most,
    reason,
  };
}

export function markdown(rows: readonly Row[]): string {
  const cells = rows.map(({ what, target, measured, ok }) => [
    what,
    target,
    measured,
    ok === undefined ? '' : ok ? 'yes' : '**no**',
  ]);
  const lines = [['what', 'target', 'measured', 'ok'], ['---', '---', '---', '---'], ...cells];
  const missed = rows.filter(({ ok }) => ok === false);
  const reasons = missed.map(({ what, reason = 'the reason is not known yet' }) => `- ${what}: ${reason}.`);
  const table = lines.map((line) => `| ${line.join(' | ')} |`);
  return [...table, ...(reasons.length === 0 ? [] : ['', 'Missed:', '', ...reasons])].join('\n');
}
