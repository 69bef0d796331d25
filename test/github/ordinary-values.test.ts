import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import { address, checkout, comment, fo, HEAD, MERGE, pullRequest, push, twilioWith } from './scene.ts';

// The secrets of a webhook's URL are redacted everywhere. An ordinary word in it is not a secret: it must neither hide
// parts of a plan nor break what later runs and steps read.

const REVIEWED = { 'require-reviewed-plan': 'true' };

async function scene(webhook: string) {
  const [twilio, github] = [await twilioWith([address(1, 'Acme'), address(2, 'Careers')]), await gitHub()];
  const bot = `  bot: { name: Acme, webhook: ${JSON.stringify(webhook)} }\n`;
  return { twilio, github, repo: checkout(twilio, github, `${HEAD}unlisted: delete\naddresses:\n${bot}`) };
}

test.each(['true', 'plan', 'shown', 'delete', 'Careers', 'en-US', '2024', fo(2)])(
  'the value %s in a webhook hides nothing, and its plan is found, reviewed and applied',
  async (value) => {
    const { twilio, github, repo } = await scene(`https://bots.example/flex?x=${value}`);

    const plan = await repo.plan(pullRequest(), REVIEWED);
    await repo.plan(pullRequest(), REVIEWED);

    expect(comment(github).body).not.toContain('***');
    expect(comment(github).body).not.toContain(`x=${value}`);
    expect(plan.stdout).not.toContain(`::add-mask::${value}\n`);
    expect(plan.outputs).toMatchObject({ changed: 'true', deletes: '1', updates: '1' });
    expect(JSON.parse(plan.outputs.addresses ?? '')).toMatchObject({ bot: { sid: fo(1), enabled: true } });
    expect(JSON.parse(readFileSync(plan.outputs['plan-file'] ?? '', 'utf8'))).toMatchObject({ mode: 'plan' });
    github.merge(7, MERGE);
    expect(await repo.apply(push(), REVIEWED)).toMatchObject({ code: 0, outputs: { held: '0' } });
    expect(twilio.names()).toEqual(['Acme']);
  },
);

// The value of a variable is redacted in every text from outside, whatever it is: it was declared a secret.
test.each(['true', 'plan', 'sealed', 'twilio-flex-addresses', 'a8f2869e3437a01902c903ab'])(
  'the secret %s leaves comment metadata and outputs intact',
  async (BOT_KEY) => {
    const { github, repo } = await scene(`https://bots.example/flex?x=\${BOT_KEY}`);
    const run = (mode: string, event = pullRequest()) =>
      repo.run(mode, event, REVIEWED, { env: { BOT_KEY } });

    const plan = await run('plan');
    await run('plan');

    const [marker, seal] = comment(github).body.split('\n');
    expect(marker).toMatch(/^<!-- twilio-flex-addresses:plan:[0-9a-f]{24} -->$/);
    expect(seal).toMatch(/^<!-- twilio-flex-addresses:sealed:2 plan=[0-9a-f]{64} /);
    expect(plan.outputs).toMatchObject({ changed: 'true', blocked: 'false' });
    expect(plan.outputs['plan-id']).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.parse(plan.outputs.addresses ?? '')).toMatchObject({ bot: { enabled: true } });
    JSON.parse(readFileSync(plan.outputs['plan-file'] ?? '', 'utf8'));
    github.merge(7, MERGE);
    expect(await run('apply', push())).toMatchObject({ code: 0, outputs: { held: '0' } });
  },
);
