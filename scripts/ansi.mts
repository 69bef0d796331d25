// Converts the output of a terminal to HTML: the styles of src/cli/terminal.ts, and no others.

const STYLES: Readonly<Record<string, string>> = {
  1: 'bold',
  2: 'faint',
  31: 'red',
  32: 'green',
  33: 'yellow',
};

/** The codes that end a style, with the styles that they end. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  0: Object.keys(STYLES),
  22: ['1', '2'],
  39: ['31', '32', '33'],
};

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the terminal's escape codes
const STYLE = /\x1b\[([\d;]*)m/;

/** The text without its styles. */
export const plain = (text: string) =>
  text
    .split(STYLE)
    .filter((_, n) => n % 2 === 0)
    .join('');

/** @throws if the text has an unknown style */
export function toHtml(text: string): string {
  let styles: readonly string[] = [];
  return text
    .split(STYLE)
    .map((part, n) => {
      if (n % 2 === 1) {
        for (const code of part.split(';')) styles = after(styles, code);
        return '';
      }
      const names = styles.map((code) => STYLES[code]).join(' ');
      return names === '' || part === '' ? escaped(part) : `<span class="${names}">${escaped(part)}</span>`;
    })
    .join('');
}

function after(styles: readonly string[], code: string): readonly string[] {
  const ended = ENDS[code];
  if (ended !== undefined) return styles.filter((one) => !ended.includes(one));
  if (STYLES[code] === undefined) throw new Error(`A style that is not known: ${code}`);
  return [...styles, code];
}
