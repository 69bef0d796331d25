import { expect, test } from 'vitest';
import { folder, runAction } from '../../support/process.ts';
import { address, entries, HEAD, twilioWith } from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });

test.each([
  ['job summary', 'GITHUB_STEP_SUMMARY', '/nonexistent/summary'],
  ['outputs', 'GITHUB_OUTPUT', '/nonexistent/output'],
  ['plan file', 'RUNNER_TEMP', '/dev/null/temp'],
])(
  'an apply reports its changes and fails when a file of the runner cannot be written: %s',
  async (what, name, path) => {
    const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })]);

    const apply = await runAction(
      { ...twilio.inputs, mode: 'apply' },
      { workspace: folder({ 'addresses.yaml': FILE }), env: { [name]: path } },
    );

    expect(apply.code).toBe(1);
    expect(apply.stdout).toMatch(new RegExp(`^::error title=FA007::.*${what} `, 'm'));
    expect(apply.stdout).not.toContain('FA000');
    expect(apply.log).toContain('Apply: 1 done.');
    expect(twilio.state.flexFlows[address(1, 'Acme').sid]?.janitor_enabled).toBe(false);
  },
);
