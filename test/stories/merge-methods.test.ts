import { expect, test } from 'vitest';
import { story } from './support/story.ts';

const ENTRIES = { 'acme-de': 'Acme.de', 'acme-en': 'Acme.com', shop: 'Acme Shop' };

test.each(['merge', 'squash', 'rebase'] as const)(
  'a reviewed plan is applied after a %s, and the comment becomes its record',
  async (method) => {
    const team = await story({ entries: ENTRIES });
    const pr = team.pullRequest({ shop: { name: 'Acme Shop', janitor: true } });
    await pr.plan();
    pr.merge(method);

    const apply = await team.applyOnPush();

    expect(apply).toMatchObject({ code: 0, annotations: [], outputs: { updates: '1', held: '0' } });
    expect(team.console.row('Acme Shop').janitor_enabled).toBe(true);
    expect(pr.comment).toContain('1 done');
  },
);
