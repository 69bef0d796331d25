import { expect, test } from 'vitest';
import type { FlexFlowRow } from '../../support/sandbox/index.ts';
import { address, annotations, fo, HEAD, repository, twilioWith } from './scene.ts';

const DEFAULTS = 'defaults: { studio: Webchat Flow }\n';

interface Scene {
  readonly what: string;
  readonly live: readonly FlexFlowRow[];
  readonly file: string;
  /** What the one annotation says, in this order. */
  readonly said: readonly string[];
}

const scenes: readonly Scene[] = [
  {
    what: 'two live addresses have the name that an entry claims',
    live: [address(1, 'Acme'), address(2, 'Acme')],
    file: '  acme:\n    name: Acme\n',
    said: [
      'FA220',
      'line=7,col=11',
      '2 live addresses have the name "Acme"',
      fo(1),
      fo(2),
      `\`sid: ${fo(1)}\``,
    ],
  },
  {
    what: 'two have the former name',
    live: [address(1, 'Old'), address(2, 'Old')],
    file: '  acme:\n    name: Acme\n    was: Old\n',
    said: ['FA220', 'line=8,col=10', fo(1), fo(2), `\`sid: ${fo(1)}\``],
  },
  {
    what: 'one is claimed twice, by name and by SID',
    live: [address(1, 'Acme')],
    file: `  acme:\n    name: Acme\n  other:\n    name: Other\n    sid: ${fo(1)}\n`,
    said: ['FA221', 'line=8,col=3', 'acme (line 6) and other both claim', fo(1), 'Pin each by its own `sid`'],
  },
  {
    what: 'one is claimed twice, by name and by former name',
    live: [address(1, 'Acme')],
    file: '  acme:\n    name: Acme\n  other:\n    name: Other\n    was: Acme\n',
    said: ['FA221', 'line=8,col=3', fo(1)],
  },
  {
    what: 'a SID does not exist',
    live: [address(3, 'Acme Careers')],
    file: `  acme:\n    name: Acme\n    sid: ${fo(9)}\n`,
    said: ['FA222', 'line=8,col=10', `${fo(9)} of acme does not exist in this account`, 'Remove `sid`'],
  },
  {
    what: 'a SID does not exist, and the name does',
    live: [address(1, 'Acme')],
    file: `  acme:\n    name: Acme\n    sid: ${fo(9)}\n`,
    said: ['FA222', 'line=8,col=10', `write the one that has the name: ${fo(1)}`],
  },
  {
    what: 'a pinned address is out of scope',
    live: [address(1, 'Globex')],
    file: `  acme:\n    name: Acme\n    sid: ${fo(1)}\nscope: ["Acme*"]\n`,
    said: ['FA223', 'line=8,col=10', fo(1), '"Globex" is out of scope', '`scope`'],
  },
  {
    what: 'a pinned address is ignored',
    live: [address(1, 'Globex')],
    file: `  acme:\n    name: Acme\n    sid: ${fo(1)}\nignore: [Globex]\n`,
    said: ['FA223', 'line=8,col=10', fo(1), '"Globex" is ignored', '`ignore`'],
  },
  {
    what: 'the former name is out of scope',
    live: [address(1, 'Globex')],
    file: '  acme:\n    name: Acme\n    was: Globex\nscope: ["Acme*"]\n',
    said: ['FA223', 'line=8,col=10', fo(1), '"Globex" is out of scope'],
  },
  {
    what: 'another address has the name while a SID claims one',
    live: [address(1, 'Old'), address(2, 'Acme')],
    file: `  acme:\n    name: Acme\n    sid: ${fo(1)}\n`,
    said: ['FA224', 'line=7,col=11', `acme claims ${fo(1)}`, `is the name of ${fo(2)}`, `\`sid: ${fo(2)}\``],
  },
  {
    what: 'name and former name are both live',
    live: [address(1, 'Old'), address(2, 'Acme')],
    file: '  acme:\n    name: Acme\n    was: Old\n',
    said: ['FA224', 'line=8,col=10', `acme claims ${fo(2)}`, `is the name of ${fo(1)}`],
  },
];

test.each(scenes)(
  '$what: a problem with SIDs and a remedy, and nothing is guessed',
  async ({ live, file, said }) => {
    const twilio = await twilioWith(live);
    const repo = repository(twilio, `${HEAD}unlisted: delete\n${DEFAULTS}addresses:\n${file}`);

    const apply = await repo.apply({ 'max-deletes': 'all' });

    expect(apply.code).toBe(1);
    const errors = annotations(apply).filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(1);
    for (const part of said) expect(errors[0]).toContain(part);
    expect(apply.outputs.creates).toBe('0');
    expect(apply.stdout).not.toContain(`Sites that embed ${fo(1)}`);
    expect(twilio.writes()).toEqual([]);
  },
);

test('two live addresses of a name that no entry claims are no problem', async () => {
  const twilio = await twilioWith([address(1, 'Old'), address(2, 'Old'), address(3, 'Acme')]);

  const plan = await repository(
    twilio,
    `${HEAD}addresses:\n  acme: { name: Acme, studio: Webchat Flow }\n`,
  ).plan();

  expect(plan).toMatchObject({ code: 0, outputs: { changed: 'false', unlisted: '2' } });
});
