import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { started } from '../../sandbox/support.ts';
import { NO_WAITING } from '../../support/no-waiting.ts';
import { folder } from '../../support/process.ts';
import { runCli } from '../../support/run.ts';
import { chatSids, deploymentKeys, seedSids } from '../../support/sandbox/index.ts';

const EXAMPLE = readFileSync(
  new URL('../../../examples/addresses.conversations.yaml', import.meta.url),
  'utf8',
);

test('the example of chat addresses is planned, applied and in sync on the seeded account', async () => {
  const { url, state, requests } = await started();
  const cwd = folder({ 'addresses.yaml': EXAMPLE });
  const run = async (...args: string[]) => {
    const env = { TWILIO_ACCOUNT_SID: seedSids.account, TWILIO_AUTH_TOKEN: 'sandbox', ...NO_WAITING };
    const { code, stdout } = await runCli([...args, '--json', '--api-url', url], { cwd, env });
    const { problems, changes } = JSON.parse(stdout) as {
      problems: { code: string }[];
      changes: { action: string }[];
    };
    return { code, codes: problems.map((each) => each.code), actions: changes.map(({ action }) => action) };
  };

  const before = await run('plan');
  const apply = await run('apply', '--yes');
  const after = await run('plan');

  // The one warning: a Studio Flow that takes no conversations yet.
  expect(before).toEqual({ code: 0, codes: ['FA216'], actions: ['delete', 'update', 'update', 'create'] });
  expect(apply).toMatchObject({ code: 0, codes: ['FA216'] });
  expect(after).toEqual({ code: 0, codes: [], actions: [] });
  expect(state.chatAddresses[chatSids.deutsch]?.friendly_name).toBe('Acme.de (Deutsch)');
  expect(state.chatAddresses[chatSids.shop]).toBeUndefined();
  expect(Object.values(state.chatAddresses).at(-1)?.address).toBe(deploymentKeys.french);
  expect(requests.filter(({ path }) => path.startsWith('/v1/FlexFlows'))).toEqual([]);
});
