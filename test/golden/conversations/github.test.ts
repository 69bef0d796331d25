import { expect, test } from 'vitest';
import { BASE, checkout, comment, issue, MERGE } from '../../github/scene.ts';
import { shape } from '../../support/gfm.ts';
import { gitHub } from '../../support/github.ts';
import { chat, cv, HEAD, ig, made, read, twilioWith } from '../action/scene.ts';

const LISTED = `${HEAD}unlisted: delete
addresses:
  acme: { name: Acme, studio: Webchat Flow }
  help: { name: Help, deploymentKey: ${cv(2)}, website: https://help.acme.com, studio: Webchat Flow }
`;
const CHANGED = `${LISTED.replace(/ {2}help.*\n/, '')}  new: { name: New, deploymentKey: ${cv(9)}, website: https://new.acme.com, studio: Webchat Flow }
`;

async function proposed() {
  const [twilio, github] = [await twilioWith([chat(1, 'Acme'), chat(2, 'Help')]), await gitHub()];
  github.files[BASE] = { 'addresses.yaml': LISTED };
  const repo = checkout(twilio, github, CHANGED);
  await repo.plan();
  return { twilio, github, repo };
}

test('the comment names the deployment key of an address that a site loses', async () => {
  const { github } = await proposed();

  const { body } = comment(github);
  expect(shape(body).rows[1]?.[1]).toBe(
    `help.acme.com loses its chat: it embeds the deployment key ${cv(2)}. This change removes entry help. The key remains: a new address with the same deployment key restores the chat, without a change to the site.`,
  );
  expect(read(body)).not.toContain('demo.flex.twilio.com');
});

test('the record of an apply names the deployment key that a new site must embed', async () => {
  const { twilio, github, repo } = await proposed();
  github.merge(7, MERGE);

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  const { quotes, rows } = shape(comment(github).body);
  expect(quotes.join('\n')).toContain(cv(9));
  expect(quotes.join('\n')).not.toContain(made(1));
  expect(rows.slice(0, 3)).toEqual([
    ['Address', 'Result'],
    [`Help${ig(2)}`, expect.stringContaining(cv(2))],
    ['new', ':white_check_mark: created'],
  ]);
  expect(read(comment(github).body)).not.toContain('demo.flex.twilio.com');
  expect(twilio.names()).toEqual(['Acme', 'New']);
});

test('the drift issue names the deployment key of an address that would go out of service', async () => {
  const [twilio, github] = [await twilioWith([chat(1, 'Acme'), chat(2, 'Help')]), await gitHub()];
  const off = LISTED.replace('website:', 'enabled: false, website:');

  await checkout(twilio, github, off).drift();

  const { body } = issue(github);
  expect(shape(body).rows[1]?.[1]).toBe(
    `help.acme.com loses its chat: it embeds the deployment key ${cv(2)}.`,
  );
  expect(body).toContain('- enabled: true\n+ enabled: false');
  expect(read(body)).not.toContain('demo.flex.twilio.com');
});

test('the drift issue has the lines of a chat address for the file', async () => {
  const [twilio, github] = [
    await twilioWith([
      chat(1, 'Acme', {
        auto_creation: {
          enabled: true,
          type: 'webhook',
          webhook_url: 'https://bots.acme.com/chat',
          webhook_method: 'GET',
          webhook_filters: ['onParticipantAdded', 'onMessageAdded'],
        },
      }),
      chat(2, 'Help'),
    ]),
    await gitHub(),
  ];

  await checkout(twilio, github, LISTED).drift();

  const [yaml] = Array.from(issue(github).body.matchAll(/```yaml\n([\s\S]*?)\n```/g), ([, text]) => text);
  expect(yaml).toBe(
    [
      'addresses:',
      '  acme:',
      '    # instead of studio:',
      '    webhook:',
      '      url: https://bots.acme.com/chat',
      '      method: get',
      '      events: [onMessageAdded, onParticipantAdded]',
    ].join('\n'),
  );
});
