import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { folder, runCli } from '../../support/process.ts';
import { address, entries, HEAD } from '../action/scene.ts';

const FILE = `${HEAD}removed: [Old 1, Old 2, Old 3, Old 4]\n${entries({
  ...Object.fromEntries([1, 2, 3, 4].map((n) => [`live-${n}`, `Live ${n}`])),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`new-${n}`, `New ${n}`])),
})}`;
const LIVE = [1, 2, 3, 4].flatMap((n) => [
  address(n, `Live ${n}`, { janitor_enabled: true }),
  address(10 + n, `Old ${n}`),
]);

/** An account that holds its limits, on a clock a quarter fast: a machine under load delivers unevenly. */
async function strictAccount() {
  const started = performance.now();
  const twilio = await account(LIVE, {
    switches: { rateLimits: 'enforced' },
    now: () => (performance.now() - started) * 1.25,
  });
  const { api } = twilio.sandbox;
  const answers: string[] = [];
  const handle = api.handle.bind(api);
  api.handle = (request) => {
    const answer = handle(request);
    answers.push(`${request.method} ${request.path} ${answer.status}`);
    return answer;
  };
  return { twilio, answers };
}

test('an apply keeps within Twilio’s limits: creates and updates side by side, deletes after them', async () => {
  const { twilio, answers } = await strictAccount();

  const apply = await runCli(['apply', '--yes', '--api-url', twilio.sandbox.url], {
    cwd: folder({ 'addresses.yaml': FILE }),
    env: { ...twilio.env },
  });

  expect(apply.code).toBe(0);
  expect(answers.filter((answer) => answer.endsWith(' 429'))).toEqual([]);
  const kinds = twilio.writes().map(({ request }) => {
    if (request.startsWith('DELETE')) return 'delete';
    return request === 'POST /v1/FlexFlows' ? 'create' : 'update';
  });
  expect(kinds.slice(10)).toEqual(['delete', 'delete', 'delete', 'delete']);
  expect(kinds.indexOf('update')).toBeLessThan(kinds.lastIndexOf('create'));
  expect(kinds.indexOf('create')).toBeLessThan(kinds.lastIndexOf('update'));
});
