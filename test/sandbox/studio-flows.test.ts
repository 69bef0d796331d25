import { describe, expect, test } from 'vitest';
import { seedState, studioFlow, studioSids } from '../support/sandbox/index.ts';
import { api, ask, sdk, started } from './support.ts';

interface Definition {
  readonly initial_state: string;
  readonly states: readonly {
    readonly name: string;
    readonly type: string;
    readonly transitions: readonly { readonly event: string; readonly next?: string }[];
  }[];
}

/** Event of the trigger → the state that it leads to. */
function trigger({ initial_state, states }: Definition): Record<string, string | undefined> {
  const state = states.find(({ name }) => name === initial_state);
  return Object.fromEntries((state?.transitions ?? []).map(({ event, next }) => [event, next]));
}

describe("the definition of a Studio Flow, through Twilio's own SDK", () => {
  test('starts with a trigger that is connected for messages and conversations', async () => {
    const { url } = await started();

    const flow = await sdk(url).studio.v2.flows(studioSids.en).fetch();

    expect(flow).toMatchObject({ friendlyName: 'WebChat EN', status: 'published', revision: 12 });
    expect(flow.definition.states.map(({ type }: { type: string }) => type)).toEqual([
      'trigger',
      'send-to-flex',
    ]);
    expect(trigger(flow.definition)).toEqual({
      incomingMessage: 'SendToAgent',
      incomingCall: undefined,
      incomingConversationMessage: 'SendToAgent',
      incomingRequest: undefined,
      incomingParent: undefined,
    });
  });

  test('is that of the published revision', async () => {
    const { url } = await started();

    const revision = await sdk(url).studio.v2.flows(studioSids.fr).revisions('LatestPublished').fetch();

    expect(revision).toMatchObject({ sid: studioSids.fr, friendlyName: 'WebChat FR', revision: 1 });
    expect(trigger(revision.definition)).toMatchObject({
      incomingMessage: 'SendToAgent',
      incomingConversationMessage: undefined,
    });
  });

  test('is missing from the rows of a list', async () => {
    const { url } = await started();

    const flows = await sdk(url).studio.v2.flows.list();

    expect(new Set(flows.map(({ definition }) => definition))).toEqual(new Set([null]));
  });
});

test('a draft has a definition, but no published one', () => {
  const flow = `/v2/Flows/${studioSids.draft}`;

  expect(ask(api(), 'GET', flow)).toMatchObject({ status: 200, body: { status: 'draft' } });
  expect(ask(api(), 'GET', `${flow}/Revisions/LatestPublished`)).toMatchObject({
    status: 404,
    body: { code: 20404 },
  });
});

test('a Studio Flow may have its own definition', () => {
  const definition = { initial_state: 'Start', states: [] };
  const state = { ...seedState(), studioFlows: [studioFlow(studioSids.en, 'WebChat EN', { definition })] };

  const { body } = ask(api({ state }), 'GET', `/v2/Flows/${studioSids.en}/Revisions/LatestPublished`);

  expect(body.definition).toEqual(definition);
});

test('publishedRevision missing: a Studio Flow has no published revision', () => {
  const missing = api({ switches: { publishedRevision: 'missing' } });
  const flow = `/v2/Flows/${studioSids.en}`;

  expect(ask(missing, 'GET', `${flow}/Revisions/LatestPublished`).status).toBe(404);
  expect(ask(missing, 'GET', flow).status).toBe(200);
});
