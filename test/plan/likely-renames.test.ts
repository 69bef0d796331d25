import { expect, test } from 'vitest';
import { codes, entry, fo, live, placed, plan, problem, webhook } from './guards-scene.ts';

const OTHER = webhook('https://bots.acme.com/other');

test('names the one unlisted address whose name begins like that of a new one', () => {
  const made = plan({
    live: [live(1, 'Shop IT (maintenance)', OTHER), live(2, 'Careers', OTHER)],
    entries: [entry('it', 'Shop IT')],
  });

  expect(codes(made)).toEqual(['FA228']);
  expect(problem(made, 'FA228').remedy).toBe(
    `If it is, rename it in place: \`was: "Shop IT (maintenance)"\` or \`sid: ${fo(1)}\`.`,
  );
});

test('says nothing where two unlisted addresses begin like it', () => {
  const made = plan({
    live: [live(1, 'Shop IT (maintenance)', OTHER), live(2, 'Shop IT (until June)', OTHER)],
    entries: [entry('it', 'Shop IT')],
  });

  expect(codes(made)).toEqual([]);
});

test('names the one unlisted address with the destination of a new one, where no other address has it', () => {
  const bot = webhook('https://bots.acme.com/it');
  const scene = { entries: [entry('it', 'Negozio', bot)] };

  expect(codes(plan({ ...scene, live: [live(1, 'Shop', bot), live(2, 'Careers', OTHER)] }))).toEqual([
    'FA228',
  ]);
  expect(codes(plan({ ...scene, live: [live(1, 'Shop', bot), live(2, 'Careers', bot)] }))).toEqual([]);
});

test('warns at a name under `was` that nothing has, with the one near it', () => {
  const made = plan({
    live: [live(1, 'Acme Deutsch', OTHER)],
    entries: [entry('de', 'Webshop', {}, { was: [placed('Acme Deutsc', 9)] })],
  });

  expect(problem(made, 'FA231')).toMatchObject({
    severity: 'warning',
    place: { line: 9 },
    path: 'addresses.de.was',
    message: `No live address has the name "Acme Deutsc", and ${fo(1)} has one near it: "Acme Deutsch"`,
    remedy: 'Write the name as it is live: "Acme Deutsch".',
  });
});

test('warns at a name under `removed` that nothing has, with the one near it', () => {
  const made = plan({ live: [live(1, 'Acme Shop (old)')], entries: [], removed: ['Acme Shop old'] });

  expect(problem(made, 'FA231')).toMatchObject({ severity: 'warning', path: 'removed', place: { line: 1 } });
  expect(made.changes).toEqual([]);
});

test('a name under `was` or `removed` that is done stays silent', () => {
  const made = plan({
    live: [live(1, 'Acme.de'), live(2, 'Careers', OTHER)],
    entries: [entry('de', 'Acme.de', { was: 'Acme Deutsch' })],
    removed: ['Acme Shop (old)'],
  });

  expect(codes(made)).toEqual([]);
});

test('warns of a name under `removed` that only another channel has', () => {
  const made = plan({ live: [], entries: [], removed: ['Acme SMS'], others: { [fo(9)]: 'Acme SMS' } });

  expect(problem(made, 'FA230').message).toBe(
    `${fo(9)} serves another channel than web and stays, though \`removed\` names it`,
  );
});
