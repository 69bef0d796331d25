import { expect, test } from 'vitest';
import { BASE, byHand, checkout, push } from '../../github/scene.ts';
import { gitHub } from '../../support/github.ts';
import { address, chat, cv, fo, HEAD, ig, twilioWith } from '../action/scene.ts';

// A file that changes its `api` is another file: what it listed before says nothing about the other kind.

const FLEX_FLOWS = `${HEAD.replace('api: conversations\n', '')}unlisted: delete
addresses:
  acme: { name: Acme, studio: Webchat Flow }
  help: { name: Help, studio: Webchat Flow }
`;
const CONVERSATIONS = `${HEAD}unlisted: delete
addresses:
  acme: { name: Acme, deploymentKey: ${cv(1)}, studio: Webchat Flow }
`;
const LIVE = [address(1, 'Acme'), address(2, 'Help'), chat(2, 'Help')];

async function pushed() {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.files[BASE] = { 'addresses.yaml': FLEX_FLOWS };
  return { twilio, repo: checkout(twilio, github, CONVERSATIONS) };
}

test('a push that changes `api` deletes nothing, and holds the unlisted addresses of the other kind', async () => {
  const { twilio, repo } = await pushed();

  const apply = await repo.apply(push(), { 'max-deletes': 'all' });

  expect(apply.outputs).toMatchObject({ creates: '1', deletes: '0', held: '1' });
  expect(apply.stdout).toContain('FA307');
  expect(Object.keys(twilio.state.flexFlows)).toEqual([fo(1), fo(2)]);
  expect(twilio.names()).toEqual(['Acme', 'Help', 'Help', 'Acme']);
  expect(twilio.writes().map(({ request }) => request)).toEqual(['POST /v1/Configuration/Addresses']);
});

test('Flex Flows of the former file are never read or written', async () => {
  const { twilio, repo } = await pushed();

  await repo.apply(byHand, { 'max-deletes': 'all' });

  expect(twilio.requests().filter((request) => request.includes('FlexFlows'))).toEqual([]);
  expect(twilio.state.chatAddresses[ig(2)]).toBeUndefined();
  expect(Object.keys(twilio.state.flexFlows)).toEqual([fo(1), fo(2)]);
});

test('a push that changes `api` back holds unlisted addresses, too', async () => {
  const [twilio, github] = [await twilioWith([chat(1, 'Acme'), address(2, 'Help')]), await gitHub()];
  github.files[BASE] = { 'addresses.yaml': CONVERSATIONS };
  const file = `${FLEX_FLOWS.replace(/ {2}help.*\n/, '')}`;

  const apply = await checkout(twilio, github, file).apply(push(), { 'max-deletes': 'all' });

  expect(apply.outputs).toMatchObject({ creates: '1', deletes: '0', held: '1' });
  expect(twilio.names().sort()).toEqual(['Acme', 'Acme', 'Help']);
});
