import { expect, test } from 'vitest';
import { annotate, type Core, log } from '../../src/github/outputs.ts';
import { NO_LINKS } from '../../src/report/links.ts';
import { type Paint, planText, renderText, unpainted } from '../../src/report/text.ts';
import { planOf } from '../../src/result.ts';
import { Secrets } from '../../src/secrets.ts';
import { resultOf } from './result.ts';
import { anyScene } from './scene.ts';
import { anyText, holds } from './texts.ts';

/** Stands for the runner: keeps the lines of the log and the annotations. */
function runner(): Core & { lines: string[]; said: string[] } {
  const lines: string[] = [];
  const said: string[] = [];
  const nothing = () => undefined;
  return {
    lines,
    said,
    info: (line) => void lines.push(line),
    error: (message, properties) => void said.push(message, properties?.title ?? ''),
    warning: (message, properties) => void said.push(message, properties?.title ?? ''),
    getInput: () => '',
    setOutput: nothing,
    setSecret: nothing,
    summary: { addRaw: () => ({ write: async () => undefined }) },
  };
}

/** Control and format characters, lone surrogates and separators: all that is not seen as it is. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const NO_SECRETS = new Secrets();

test('no line of the log is a workflow command, whatever names say', () => {
  holds(anyScene, 500, (drawn) => {
    const core = runner();
    const result = resultOf(drawn);

    log(core, renderText(result, unpainted), NO_SECRETS);
    const plan = planOf(result);
    if (plan !== undefined) log(core, planText(plan, unpainted), NO_SECRETS);

    for (const line of core.lines) {
      expect(line).not.toMatch(/^\s*::/);
      expect(line).not.toContain('##[');
    }
  });
});

test('no text becomes a workflow command in the log', () => {
  holds(anyText, 2000, (text) => {
    const core = runner();

    log(core, text, NO_SECRETS);

    for (const line of core.lines) expect(line).not.toMatch(/^\s*::|##\[/);
  });
});

test('the text has no invisible characters but line breaks', () => {
  holds(anyScene, 500, (drawn) => {
    const text = renderText(resultOf(drawn), unpainted);

    expect(text.split('\n').filter((line) => UNSEEN.test(line))).toEqual([]);
  });
});

test('coloured text has only our own colours, and none from names', () => {
  const [on, off] = ['\u001b[1m', '\u001b[0m'];
  const paint: Paint = (_tone, text) => `${on}${text}${off}`;

  holds(anyScene, 300, (drawn) => {
    const text = renderText(resultOf(drawn), paint).replaceAll(on, '').replaceAll(off, '');

    expect(text.split('\n').filter((line) => UNSEEN.test(line))).toEqual([]);
  });
});

test('each annotation is one line', () => {
  holds(anyScene, 300, (drawn) => {
    const core = runner();

    annotate(core, resultOf(drawn), { workspace: '/workspace', links: NO_LINKS }, NO_SECRETS);

    expect(core.said.filter((text) => UNSEEN.test(text))).toEqual([]);
  });
});
