import { describe, expect, test } from 'vitest';
import { chatSids, deploymentKeys, flowSids } from '../support/sandbox/index.ts';
import { api, ask, CHATS, names, studioAddress, studioChat } from './support.ts';

const vip = `/v1/FlexFlows/${flowSids.vip}`;

describe('lateCreates', () => {
  const seen = (late: ReturnType<typeof api>, query = '') =>
    names(ask(late, 'GET', `/v1/FlexFlows${query}`)).includes('Acme.fr');

  test('lists show a create after that many lists, but a fetch shows it immediately', () => {
    const late = api({ switches: { lateCreates: 2 } });
    const { body } = ask(late, 'POST', '/v1/FlexFlows', studioAddress);

    expect([seen(late), seen(late, '?FriendlyName=Acme.fr'), seen(late), seen(late)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(ask(late, 'GET', `/v1/FlexFlows/${body.sid}`).status).toBe(200);
  });

  test('all pages of one list show the same rows', () => {
    const late = api({ switches: { lateCreates: 1 } });
    ask(late, 'POST', '/v1/FlexFlows', studioAddress);

    const pages = ['?PageSize=6', '?PageSize=6&Page=1&PageToken=PT6', '?PageSize=6&Page=2&PageToken=PT12'];

    expect(pages.map((page) => seen(late, page))).toEqual([false, false, false]);
    expect(pages.map((page) => seen(late, page))).toEqual([false, true, false]);
  });
});

describe('chat addresses', () => {
  const byKey = `${CHATS}/${deploymentKeys.french}`;
  const english = `${CHATS}/${chatSids.english}`;

  test('lists, and a fetch by address, show a create only after that many reads', () => {
    const late = api({ switches: { lateCreates: 2 } });
    const { body } = ask(late, 'POST', CHATS, studioChat);

    expect(names(ask(late, 'GET', CHATS))).not.toContain('Acme.fr');
    expect(ask(late, 'GET', byKey).status).toBe(404);
    expect(ask(late, 'GET', `${CHATS}/${body.sid}`).status).toBe(200);
    expect(ask(late, 'GET', byKey).status).toBe(200);
    expect(names(ask(late, 'GET', CHATS))).toContain('Acme.fr');
  });

  test('a fetch by SID or address shows the row before an update for that many reads', () => {
    const stale = api({ switches: { staleReads: 2 } });
    ask(stale, 'POST', english, { FriendlyName: 'Acme Gold' });

    const shown = [english, `${CHATS}/${deploymentKeys.english}`, english].map(
      (path) => ask(stale, 'GET', path).body.friendly_name,
    );

    expect(shown).toEqual(['Acme.com (English)', 'Acme.com (English)', 'Acme Gold']);
  });

  test('a fetch by address shows a deleted row for that many reads', () => {
    const stale = api({ switches: { staleReads: 1 } });
    ask(stale, 'DELETE', english);

    const statuses = [1, 2].map(() => ask(stale, 'GET', `${CHATS}/${deploymentKeys.english}`).status);

    expect(statuses).toEqual([200, 404]);
  });

  test('lag independently of Flex Flows', () => {
    const stale = api({ switches: { staleReads: 1 } });
    ask(stale, 'POST', english, { FriendlyName: 'Acme Gold' });
    ask(stale, 'GET', '/v1/FlexFlows');

    expect(names(ask(stale, 'GET', CHATS))).not.toContain('Acme Gold');
  });
});

describe('staleReads', () => {
  const shown = (stale: ReturnType<typeof api>) =>
    names(ask(stale, 'GET', '/v1/FlexFlows')).filter((name) => /^Acme (VIP|Gold)$/.test(name));

  test('an update returns the new row, and that many further reads show the old one', () => {
    const stale = api({ switches: { staleReads: 2 } });

    const answer = ask(stale, 'POST', vip, { FriendlyName: 'Acme Gold' });

    expect(answer.body.friendly_name).toBe('Acme Gold');
    expect(ask(stale, 'GET', vip).body.friendly_name).toBe('Acme VIP');
    expect([shown(stale), shown(stale)]).toEqual([['Acme VIP'], ['Acme Gold']]);
  });

  test('a deleted row is shown by that many reads, and writes to it return 404', () => {
    const stale = api({ switches: { staleReads: 2 } });
    ask(stale, 'DELETE', vip);

    expect(ask(stale, 'DELETE', vip).status).toBe(404);
    expect(ask(stale, 'GET', vip).status).toBe(200);
    expect([shown(stale), shown(stale)]).toEqual([['Acme VIP'], []]);
    expect(ask(stale, 'GET', vip).status).toBe(404);
  });

  test('the name filter compares the name in the response', () => {
    const stale = api({ switches: { staleReads: 1 } });
    ask(stale, 'POST', vip, { FriendlyName: 'Acme Gold' });

    expect(names(ask(stale, 'GET', '/v1/FlexFlows?FriendlyName=Acme+VIP'))).toEqual(['Acme VIP']);
    expect(names(ask(stale, 'GET', '/v1/FlexFlows?FriendlyName=Acme+VIP'))).toEqual([]);
  });

  test('a second update makes reads show the row after the first', () => {
    const stale = api({ switches: { staleReads: 1 } });
    ask(stale, 'POST', vip, { FriendlyName: 'Acme Silver' });
    ask(stale, 'POST', vip, { Enabled: 'false' });

    expect(ask(stale, 'GET', vip).body).toMatchObject({
      friendly_name: 'Acme Silver',
      enabled: true,
    });
    expect(ask(stale, 'GET', vip).body).toMatchObject({
      friendly_name: 'Acme Silver',
      enabled: false,
    });
  });
});
