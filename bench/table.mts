// Rows of the table: what, how much it may be, how much it is.

export interface Row {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  /** Undefined: there is no target. */
  readonly ok: boolean | undefined;
}

export function row(what: string, measured: number, unit: string, most: number | undefined, digits = 2): Row {
  return {
    what,
    target: most === undefined ? '' : `≤ ${most}${unit}`,
    measured: `${measured.toFixed(digits)}${unit}`,
    ok: most === undefined ? undefined : measured <= most,
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
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}
