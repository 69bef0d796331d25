import type { FlowReadiness, MigratedEntry, Migration, Note } from '../migrate/migration.ts';
import { count, firstOf, quoteShort, visible } from '../text/quote.ts';
import type { Paint } from './paint.ts';
import { shownSites } from './sites.ts';

/** Longer lists help nobody: the JSON has all. */
const MAX_SHOWN = 8;

/** What becomes of each address, what changes, and the next steps. */
export function migrationText({ entries, notes, steps }: Migration, paint: Paint): string {
  const blocks = [
    ...entries.map((entry) => entryText(entry, paint)),
    ...notesText(
      'Settings whose meaning changes',
      entries.map(({ key, changes }) => ({ key, notes: changes })),
      paint,
    ),
    ...notesText(
      'Settings that chat addresses do not have',
      entries.map(({ key, notPossible }) => ({ key, notes: notPossible })),
      paint,
    ),
    ...(notes.length === 0
      ? []
      : [[paint('strong', 'The file'), ...notes.map((note) => `  ${note}`)].join('\n')]),
    [
      paint('strong', 'Next steps, in an order that loses no chats'),
      ...steps.flatMap(({ title, text }, index) => [
        `  ${String(index + 1).padStart(2)}. ${paint('strong', title)}`,
        `      ${visible(text)}`,
      ]),
    ].join('\n'),
  ];
  return blocks.join('\n\n');
}

export function migratedSentence({ output, entries }: Migration): string {
  const keys = new Set(entries.map(({ key }) => key));
  return `Wrote ${visible(output)} with ${count(keys.size, 'entry', 'entries')}. Fill in the values marked TODO, CV… or FW….`;
}

function entryText(entry: MigratedEntry, paint: Paint): string {
  const { key, environments, name, websites, flexFlow, carriedOver, changes, notPossible, studio } = entry;
  const where = environments.length === 0 ? '' : `  ${paint('faint', environments.join(', '))}`;
  const line = (label: string, text: string) => `      ${label.padEnd(13)} ${text}`;
  const paths = (list: readonly Note[]) => list.map(({ path }) => path).join(', ');
  return [
    `  ${paint('update', `${key}  ${visible(JSON.stringify(name))}`)}${where}`,
    ...(websites.length === 0 ? [] : [line('site', visible(shownSites(entry)))]),
    line('embeds', flexFlow === undefined ? 'a Flex Flow (FO…)' : `Flex Flow ${flexFlow}`),
    line('carried over', carriedOver.join(', ')),
    ...(changes.length === 0 ? [] : [line('changes', paths(changes))]),
    ...(notPossible.length === 0 ? [] : [line('not possible', paint('bad', paths(notPossible)))]),
    ...(studio === undefined
      ? []
      : flowLines(studio, paint).map((text, n) => line(n === 0 ? 'Studio Flow' : '', text))),
  ].join('\n');
}

/** Each note once, with the entries that it applies to. */
function notesText(
  title: string,
  all: readonly { readonly key: string; readonly notes: readonly Note[] }[],
  paint: Paint,
): string[] {
  const keys = new Map<string, Set<string>>();
  const texts = new Map<string, string>();
  for (const { key, notes } of all) {
    for (const { path, text } of notes) {
      texts.set(path, text);
      keys.set(path, (keys.get(path) ?? new Set()).add(key));
    }
  }
  if (texts.size === 0) return [];
  const lines = [...texts].flatMap(([path, text]) => [
    `  ${path}  ${paint('faint', firstOf([...(keys.get(path) ?? [])], MAX_SHOWN))}`,
    `      ${text}`,
  ]);
  return [[paint('strong', title), ...lines].join('\n')];
}

const STATES: Readonly<Record<FlowReadiness['state'], string>> = {
  connected: 'Incoming Conversation is connected',
  'not connected': 'Incoming Conversation is not connected: chats would go unanswered',
  'no trigger': 'it has no trigger: chats would go unanswered',
  'not published': 'it was never published: chats would go unanswered',
  unknown: 'no Studio Flow with this name or SID in the account',
  ambiguous: 'several Studio Flows have this name: use the SID',
  'not read': 'not read: check in Studio that Incoming Conversation is connected',
};

function flowLines({ flow, sid, state, readsMessage, reachesAgent }: FlowReadiness, paint: Paint): string[] {
  const tone = state === 'connected' ? 'good' : state === 'not read' ? 'faint' : 'bad';
  const name = quoteShort(flow) + (sid === undefined || sid === flow ? '' : ` (${sid})`);
  const widgets = readsMessage.map(({ state: widget, property }) => visible(`${widget}.${property}`));
  return [
    `${name}: ${paint(tone, STATES[state])}`,
    ...(widgets.length === 0 ? [] : [`still read trigger.message: ${firstOf(widgets, MAX_SHOWN)}`]),
    ...(reachesAgent === false
      ? [
          'Incoming Conversation reaches no Send to Flex widget: check that a subflow or function sends the chat to an agent',
        ]
      : []),
  ];
}
