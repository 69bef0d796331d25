import { expect, test } from 'vitest';
import { naming } from '../support/naming.ts';
import { codes, entry, fo, live, placed, plan, problem, webhook } from './guards-scene.ts';

const OTHER = webhook('https://bots.acme.com/other');

test('suggests a rename of the one unlisted address whose name begins with that of a new entry', () => {
  const made = plan({
    live: [live(1, 'Shop IT (maintenance)', OTHER), live(2, 'Careers', OTHER)],
    entries: [entry('it', 'Shop IT')],
  });

  expect(codes(made)).toEqual(['FA228']);
  expect(problem(made, 'FA228').remedy).toEqual(
    naming('`was: "Shop IT (maintenance)"`', `\`sid: ${fo(1)}\``),
  );
});

test('suggests no rename where the names of two unlisted addresses begin with that of a new entry', () => {
  const made = plan({
    live: [live(1, 'Shop IT (maintenance)', OTHER), live(2, 'Shop IT (until June)', OTHER)],
    entries: [entry('it', 'Shop IT')],
  });

  expect(codes(made)).toEqual([]);
});

test('suggests a rename of the unlisted address that alone has the destination of a new entry', () => {
  const bot = webhook('https://bots.acme.com/it');
  const scene = { entries: [entry('it', 'Negozio', bot)] };

  expect(codes(plan({ ...scene, live: [live(1, 'Shop', bot), live(2, 'Careers', OTHER)] }))).toEqual([
    'FA228',
  ]);
  expect(codes(plan({ ...scene, live: [live(1, 'Shop', bot), live(2, 'Careers', bot)] }))).toEqual([]);
});

test('warns about a name under `was` that is not live, and names a similar one', () => {
  const made = plan({
    live: [live(1, 'Acme Deutsch', OTHER)],
    entries: [entry('de', 'Webshop', {}, { was: [placed('Acme Deutsc', 9)] })],
  });

  expect(problem(made, 'FA232')).toMatchObject({
    severity: 'warning',
    place: { line: 9 },
    path: 'addresses.de.was',
    message: naming('"Acme Deutsc"', fo(1), '"Acme Deutsch"'),
    remedy: naming('"Acme Deutsch"'),
  });
});

test('warns about a name under `removed` that is not live, and names a similar one', () => {
  const made = plan({ live: [live(1, 'Acme Shop (old)')], entries: [], removed: ['Acme Shop old'] });

  expect(problem(made, 'FA232')).toMatchObject({ severity: 'warning', path: 'removed', place: { line: 1 } });
  expect(made.changes).toEqual([]);
});

test('reports nothing for a name under `was` or `removed` whose change is done', () => {
  const made = plan({
    live: [live(1, 'Acme.de'), live(2, 'Careers', OTHER)],
    entries: [entry('de', 'Acme.de', { was: 'Acme Deutsch' })],
    removed: ['Acme Shop (old)'],
  });

  expect(codes(made)).toEqual([]);
});

test('warns about a name under `removed` that only an address of another channel has', () => {
  const made = plan({ live: [], entries: [], removed: ['Acme SMS'], others: { [fo(9)]: 'Acme SMS' } });

  expect(problem(made, 'FA230')).toMatchObject({
    severity: 'warning',
    message: naming(fo(9), 'web', 'another channel'),
  });
  expect(made.changes).toEqual([]);
});
