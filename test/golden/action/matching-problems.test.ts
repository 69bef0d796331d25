import { expect, test } from 'vitest';
import type { AddressRow } from '../../support/sandbox/index.ts';
import { annotations, HEAD, line, repository, row, sidOf, twilioWith } from './scene.ts';

const DEFAULTS = 'defaults: { studio: Webchat Flow }\n';

interface Scene {
  readonly what: string;
  readonly live: readonly AddressRow[];
  readonly file: string;
  /** What the one annotation names. */
  readonly said: readonly string[];
}

const scenes: readonly Scene[] = [
  {
    what: 'two live addresses have the name that an entry claims',
    live: [row(1, 'Acme'), row(2, 'Acme')],
    file: '  acme:\n    name: Acme\n',
    said: ['FA220', `line=${line(7)},col=11`, '"Acme"', sidOf(1), sidOf(2), `\`sid: ${sidOf(1)}\``],
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
    said: ['FA221', `line=${line(8)},col=3`, `acme (line ${line(6)})`, 'other', sidOf(1), '`sid`'],
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
    said: ['FA222', `line=${line(8)},col=10`, sidOf(9), 'acme', 'does not exist', '`sid`'],
  },
  {
    what: 'a SID does not exist, and the name does',
    live: [row(1, 'Acme')],
    file: `  acme:\n    name: Acme\n    sid: ${sidOf(9)}\n`,
    said: ['FA222', `line=${line(8)},col=10`, sidOf(9), sidOf(1)],
  },
  {
    what: 'a pinned address is out of scope',
    live: [row(1, 'Globex')],
    file: `  acme:\n    name: Acme\n    sid: ${sidOf(1)}\nscope: ["Acme*"]\n`,
    said: ['FA223', `line=${line(8)},col=10`, sidOf(1), '"Globex"', 'out of scope', '`scope`'],
  },
  {
    what: 'a pinned address is ignored',
    live: [row(1, 'Globex')],
    file: `  acme:\n    name: Acme\n    sid: ${sidOf(1)}\nignore: [Globex]\n`,
    said: ['FA223', `line=${line(8)},col=10`, sidOf(1), '"Globex"', 'ignored', '`ignore`'],
  },
  {
    what: 'the former name is out of scope',
    live: [row(1, 'Globex')],
    file: '  acme:\n    name: Acme\n    was: Globex\nscope: ["Acme*"]\n',
    said: ['FA223', `line=${line(8)},col=10`, sidOf(1), '"Globex"', 'out of scope'],
  },
  {
    what: 'another address has the name while a SID claims one',
    live: [row(1, 'Old'), row(2, 'Acme')],
    file: `  acme:\n    name: Acme\n    sid: ${sidOf(1)}\n`,
    said: ['FA224', `line=${line(7)},col=11`, 'acme', `\`sid: ${sidOf(1)}\``, `\`sid: ${sidOf(2)}\``],
  },
  {
    what: 'name and former name are both live',
    live: [row(1, 'Old'), row(2, 'Acme')],
    file: '  acme:\n    name: Acme\n    was: Old\n',
    said: ['FA224', `line=${line(8)},col=10`, 'acme', '"Old"', sidOf(2), sidOf(1)],
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

test('two live addresses with the same name are no problem where no entry claims it', async () => {
  const twilio = await twilioWith([row(1, 'Old'), row(2, 'Old'), row(3, 'Acme')]);

  const plan = await repository(
    twilio,
    `${HEAD}addresses:\n  acme: { name: Acme, studio: Webchat Flow }\n`,
  ).plan();

  expect(plan).toMatchObject({ code: 0, outputs: { changed: 'false', unlisted: '2' } });
});
