import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../properties/support/check.ts';
import { integration, rowIntegration } from '../properties/support/integrations.ts';
import type { FlexFlowRow } from '../support/sandbox/index.ts';
import { changed, FLOWS, onlyIn, tidyAccount } from './support/changes.ts';
import { linesOf } from './support/lines.ts';

const INTEGRATION = /^ {4}(studio|webhook|task):/;
type Change = [field: string, line: RegExp, change: (row: FlexFlowRow) => Partial<FlexFlowRow>];

test.each<Change>([
  ['enabled', /^ {4}enabled: /, ({ enabled }) => ({ enabled: !enabled })],
  [
    'the contact identity',
    /^ {4}contactIdentity: /,
    ({ contact_identity }) => ({ contact_identity: contact_identity === null ? 'a: #' : null }),
  ],
  [
    'the retry count',
    /^ {4}(studio|webhook): /,
    ({ integration }) =>
      integration.retry_count === undefined
        ? {}
        : { integration: { ...integration, retry_count: (integration.retry_count + 1) % 4 } },
  ],
  [
    'the Studio Flow',
    /^ {4}studio: /,
    ({ integration }) =>
      integration.flow_sid === undefined
        ? {}
        : {
            integration: {
              ...integration,
              flow_sid: FLOWS.find(({ sid }) => sid !== integration.flow_sid)?.sid ?? '',
            },
          },
  ],
  [
    'the priority of tasks',
    /^ {6}priority: /,
    ({ integration }) =>
      integration.priority === undefined
        ? {}
        : { integration: { ...integration, priority: integration.priority === 0 ? 7 : 0 } },
  ],
  [
    'the path of a webhook',
    /^ {4}webhook: /,
    ({ integration }) =>
      integration.url === undefined
        ? {}
        : { integration: { ...integration, url: integration.url.replace(/^(\w+:\/\/[^/?#]*)/, '$1/new') } },
  ],
])('an export changes only one line if %s changes', async (_, line, change) => {
  await holds(fc.tuple(tidyAccount, fc.nat()), 70, async ([state, which]) => {
    const { sid, before, after } = await changed(state, which, change);

    for (const one of onlyIn(sid, before, after)) expect(one).toMatch(line);
  });
});

test('an export changes the lines and variables of an integration when its kind changes', async () => {
  await holds(fc.tuple(tidyAccount, fc.nat(), integration(FLOWS)), 70, async ([state, which, target]) => {
    const { sid, before, after } = await changed(state, which, () => rowIntegration(target));

    const variables = /^# {3}\w+: |^# Set these/;
    const [one, other] = [before, after].map((text) =>
      linesOf(text)
        .filter((line) => !variables.test(line))
        .join('\n'),
    );
    for (const line of onlyIn(sid, one ?? '', other ?? ''))
      expect(INTEGRATION.test(line) || /^ {6}\w+: /.test(line)).toBe(true);
  });
});

test('an export stays the same when a secret changes', async () => {
  await holds(fc.tuple(tidyAccount, fc.nat()), 70, async ([state, which]) => {
    const { before, after } = await changed(state, which, ({ integration }) =>
      integration.url === undefined
        ? {}
        : {
            integration: {
              ...integration,
              url: integration.url.replace(/(?<=key=)\w[\w-]+|(?<=:\/\/)\w+:\w+(?=@)/, 'another'),
            },
          },
    );

    expect(after).toBe(before);
  });
});
