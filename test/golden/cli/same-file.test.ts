import { expect, test } from 'vitest';
import { HEAD, repository, twilioWith } from '../action/scene.ts';

const FILE = `${HEAD}addresses:\n  acme: { studio: Webchat Flow }\n`;

test.each(['./addresses.yaml', './/addresses.yaml', 'x/../addresses.yaml'])(
  'an approved plan stays the same when -f %s names addresses.yaml',
  async (file) => {
    const repo = repository(await twilioWith([]), FILE);
    const plan = JSON.parse((await repo.cli('plan', '--json')).stdout) as { planId: string };

    const apply = await repo.cli('apply', '--yes', '-f', file, '--approved-plan-id', plan.planId);

    expect(apply.code).toBe(0);
  },
);
