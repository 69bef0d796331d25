import { expect, test } from 'vitest';
import type { AddressRow } from '../../support/sandbox/index.ts';
import { annotations, HEAD, line, repository, row, sidOf, twilioWith } from './scene.ts';

const DEFAULTS = 'defaults: { studio: Webchat Flow }\n';

interface Scene {
  readonly what: string;
  readonly live: readonly AddressRow[];
  readonly file: string;
  /** What the one annotation says, in this order. */
  readonly said: readonly string[];
}

const scenes: readonly Scene[] = [
  {
    what: 'two live addresses have the name that an entry claims',
    live: [row(1, 'Acme'), row(2, 'Acme')],
    file: '  acme:\n    name: Acme\n',
    said: [
      'FA220',
      `line=${line(7)},col=11`,
      '2 live addresses have the name "Acme"',
      sidOf(1),
      sidOf(2),
      `\`sid: ${sidOf(1)}\``,
    ],
  },
  {
    what: 'two have the former name',
    live: [row(1, 'Old'), row(2, 'Old')],
    file: '  acme:\n    name: Acme\n    was: Old\n',
    said: ['FA220', `line=${line(8)},col=10`, sidOf(1), sidOf(2), `\`sid: ${sidOf(1)}\``],
  },
  {
    what: 'one is claimed twice, by name and by SID',
    live: [row(1, 'Acme')],
    file: `  acme:\n    name: Acme\n  other:\n    name: Other\n    sid: ${sidOf(1)}\n`,
    said: [
      'FA221',
      `line=${line(8)},col=3`,
      `acme (line ${line(6)}) and other both claim`,
      sidOf(1),
      'Pin each by its own `sid`',
    ],
  },
  {
    what: 'one is claimed twice, by name and by former name',
    live: [row(1, 'Acme')],
    file: '  acme:\n    name: Acme\n  other:\n    name: Other\n    was: Acme\n',
    said: ['FA221', `line=${line(8)},col=3`, sidOf(1)],
  },
  {
    what: 'a SID does not exist',
    live: [row(3, 'Acme Careers')],
    file: `  acme:\n    name: Acme\n    sid: ${sidOf(9)}\n`,
    said: [
      'FA222',
      `line=${line(8)},col=10`,
      `${sidOf(9)} of acme does not exist in this account`,
      'Remove `sid`',
    ],
  },
  {
    what: 'a SID does not exist, and the name does',
    live: [row(1, 'Acme')],
    file: `  acme:\n    name: Acme\n    sid: ${sidOf(9)}\n`,
    said: ['FA222', `line=${line(8)},col=10`, `write the one that has the name: ${sidOf(1)}`],
  },
  {
    what: 'a pinned address is out of scope',
    live: [row(1, 'Globex')],
    file: `  acme:\n    name: Acme\n    sid: ${sidOf(1)}\nscope: ["Acme*"]\n`,
    said: ['FA223', `line=${line(8)},col=10`, sidOf(1), '"Globex" is out of scope', '`scope`'],
  },
  {
    what: 'a pinned address is ignored',
    live: [row(1, 'Globex')],
    file: `  acme:\n    name: Acme\n    sid: ${sidOf(1)}\nignore: [Globex]\n`,
    said: ['FA223', `line=${line(8)},col=10`, sidOf(1), '"Globex" is ignored', '`ignore`'],
  },
  {
    what: 'the former name is out of scope',
    live: [row(1, 'Globex')],
    file: '  acme:\n    name: Acme\n    was: Globex\nscope: ["Acme*"]\n',
    said: ['FA223', `line=${line(8)},col=10`, sidOf(1), '"Globex" is out of scope'],
  },
  {
    what: 'another address has the name while a SID claims one',
    live: [row(1, 'Old'), row(2, 'Acme')],
    file: `  acme:\n    name: Acme\n    sid: ${sidOf(1)}\n`,
    said: [
      'FA224',
      `line=${line(7)},col=11`,
      `acme claims ${sidOf(1)}`,
      `is the name of ${sidOf(2)}`,
      `\`sid: ${sidOf(2)}\``,
    ],
  },
  {
    what: 'name and former name are both live',
    live: [row(1, 'Old'), row(2, 'Acme')],
    file: '  acme:\n    name: Acme\n    was: Old\n',
    said: ['FA224', `line=${line(8)},col=10`, `acme claims ${sidOf(2)}`, `is the name of ${sidOf(1)}`],
  },
];

test.each(scenes)('a problem lists SIDs and a fix when $what', async ({ live, file, said }) => {
  const twilio = await twilioWith(live);
  const repo = repository(twilio, `${HEAD}unlisted: delete\n${DEFAULTS}addresses:\n${file}`);

  const apply = await repo.apply({ 'max-deletes': 'all' });

  expect(apply.code).toBe(1);
  const errors = annotations(apply).filter((line) => line.startsWith('::error'));
  expect(errors).toHaveLength(1);
  for (const part of said) expect(errors[0]).toContain(part);
  expect(apply.outputs.creates).toBe('0');
  expect(apply.stdout).not.toContain(`Sites that embed ${sidOf(1)}`);
  expect(twilio.writes()).toEqual([]);
});

test('two live addresses of one name that no entry claims are no problem', async () => {
  const twilio = await twilioWith([row(1, 'Old'), row(2, 'Old'), row(3, 'Acme')]);

  const plan = await repository(
    twilio,
    `${HEAD}addresses:\n  acme: { name: Acme, studio: Webchat Flow }\n`,
  ).plan();

  expect(plan).toMatchObject({ code: 0, outputs: { changed: 'false', unlisted: '2' } });
});
