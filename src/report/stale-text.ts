import type { Comparison } from '../result.ts';
import { count, visible } from '../text/quote.ts';
import type { Paint } from './paint.ts';

/** Longer lists help nobody: the file must be regenerated. */
const MAX_SHOWN = 100;

/** The stale lines of a file: `-` as it is, `+` as it would be. */
export function staleText({ file, lines }: Comparison, paint: Paint): string {
  if (lines.length === 0) return '';
  const rows = lines.slice(0, MAX_SHOWN).map(({ sign, line, text }) => {
    const tone = sign === '-' ? 'delete' : 'create';
    return `  ${String(line).padStart(5)} ${paint(tone, `${sign} ${visible(text)}`)}`;
  });
  const more = lines.length > MAX_SHOWN ? [`        … and ${lines.length - MAX_SHOWN} more lines`] : [];
  return [paint('strong', `${visible(file)} is stale`), ...rows, ...more].join('\n');
}

export function staleSentence({ file, lines }: Comparison): string {
  if (lines.length === 0) return `${visible(file)} is up to date.`;
  const differ = count(lines.length, 'line differs', 'lines differ');
  return `${visible(file)} is stale: ${differ}. To regenerate it, use -o instead of --check.`;
}
