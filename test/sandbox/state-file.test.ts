import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  chatAddress,
  chatSids,
  flowSids,
  loadState,
  type SandboxState,
  saveState,
  seedState,
  startSandbox,
} from '../support/sandbox/index.ts';
import { closedAfterTest, sdk, started } from './support.ts';

const NOT_OURS = /^"\.flex-sandbox\.json" is not /;

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  file = join(folder, '.flex-sandbox.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a sandbox file', () => {
  test('loads as undefined if it does not exist', () => {
    expect(loadState(file)).toBeUndefined();
  });

  test('loads what was saved', () => {
    const state = { ...seedState(), apiKeys: { SK1: 'secret' } };

    saveState(file, state);

    expect(loadState(file)).toEqual(state);
  });

  test('has a version, and no temporary file is left next to it', () => {
    saveState(file, seedState());

    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      format: 'twilio-flex-addresses sandbox',
      version: 1,
    });
    expect(readdirSync(folder)).toEqual(['.flex-sandbox.json']);
  });

  test('carries the account over from one run to the next', async () => {
    const onChange = (state: SandboxState) => saveState(file, state);
    const first = closedAfterTest(await startSandbox({ state: seedState(), onChange }));
    await sdk(first.url).flexApi.v1.flexFlow(flowSids.vip).update({ friendlyName: 'Acme Gold' });
    await first.close();

    const state = loadState(file);
    if (state === undefined) throw new Error('nothing was saved');
    const second = await started({ state });

    const row = await sdk(second.url).flexApi.v1.flexFlow(flowSids.vip).fetch();
    expect(row.friendlyName).toBe('Acme Gold');
  });

  test('may be edited by hand', () => {
    saveState(file, seedState());
    writeFileSync(file, readFileSync(file, 'utf8').replace('"Acme VIP"', '"Acme Gold"'));

    expect(loadState(file)?.flexFlows[flowSids.vip]?.friendly_name).toBe('Acme Gold');
  });
});

describe('rejects a file that is damaged or not a sandbox file, and leaves it unchanged', () => {
  const saved = (change: (content: { version: number; state: Record<string, unknown> }) => void) => {
    const content = { format: 'twilio-flex-addresses sandbox', version: 1, state: { ...seedState() } };
    change(content);
    return JSON.stringify(content);
  };
  const flow = (differs: object) =>
    saved(({ state }) => Object.assign(state, { flexFlows: { FO1: differs } }));

  test.each([
    ['empty', '', NOT_OURS],
    ['half', '{"format": "twilio-flex-addr', NOT_OURS],
    ['something else', '{"name": "my-package"}', NOT_OURS],
    ['a list', '[]', NOT_OURS],
    ['null', 'null', NOT_OURS],
    ['newer', saved((content) => Object.assign(content, { version: 2 })), /version "2" .* 1$/],
    ['no state', saved((content) => Object.assign(content, { state: 1 })), /state must be of type object/],
    [
      'no account',
      saved(({ state }) => delete state.accountSid),
      /state must have required property 'accountSid'/,
    ],
    [
      'no flows',
      saved(({ state }) => delete state.flexFlows),
      /state must have required property 'flexFlows'/,
    ],
    ['no keys', saved(({ state }) => delete state.apiKeys), /state must have required property 'apiKeys'/],
    [
      'no workspaces',
      saved(({ state }) => delete state.workspaces),
      /state must have required property 'workspaces'/,
    ],
    [
      'no workflows',
      saved(({ state }) => Object.assign(state, { workspaces: [{ sid: 'WS1', friendly_name: 'x' }] })),
      /state\.workspaces\.0 must have required property 'workflows'/,
    ],
    [
      'a Studio Flow without a name',
      saved(({ state }) => Object.assign(state, { studioFlows: [{ sid: 'FW1' }] })),
      /state\.studioFlows\.0 must have required property 'friendly_name'/,
    ],
    [
      'Studio Flows that are not objects',
      saved(({ state }) => {
        delete state.chatAddresses;
        state.studioFlows = [null];
      }),
      /state\.studioFlows\.0 must be of type object/,
    ],
    [
      'a chat address under the SID of another',
      saved(({ state }) => {
        state.chatAddresses = { IG1: seedState().chatAddresses[chatSids.english] };
      }),
      /state\.chatAddresses\.IG1 .*\bsid$/,
    ],
    [
      'a chat address without its address',
      saved(({ state }) => {
        state.chatAddresses = { [chatSids.english]: { ...chatAddress(chatSids.english, 'x'), address: 1 } };
      }),
      /state\.chatAddresses\.IG5a4d.*e002\.address must be of type string/,
    ],
    [
      'a chat address with a text for a boolean',
      saved(({ state }) => {
        const row = chatAddress(chatSids.english, 'x');
        state.chatAddresses = {
          [row.sid]: { ...row, auto_creation: { ...row.auto_creation, enabled: 'yes' } },
        };
      }),
      /state\.chatAddresses\.IG5a4d.*e002\.auto_creation\.enabled must be of type boolean/,
    ],
    ['a flow that is a list', flow([]), /state\.flexFlows\.FO1 must be of type object/],
    [
      'a flow under the SID of another',
      flow({ ...seedState().flexFlows[flowSids.vip] }),
      /state\.flexFlows\.FO1 .*\bsid$/,
    ],
    [
      'a flow with an invalid SID',
      flow({ ...seedState().flexFlows[flowSids.vip], sid: 'FO1' }),
      /state\.flexFlows\.FO1\.sid must match pattern/,
    ],
    [
      'a flow with a text for a boolean',
      saved(({ state }) => {
        const row = { ...seedState().flexFlows[flowSids.vip], enabled: 'yes' };
        state.flexFlows = { [flowSids.vip]: row };
      }),
      /state\.flexFlows\.FO5a4d.*f005\.enabled must be of type boolean/,
    ],
    [
      'a flow of an unknown type',
      saved(({ state }) => {
        const row = { ...seedState().flexFlows[flowSids.vip], integration_type: 'webhook' };
        state.flexFlows = { [flowSids.vip]: row };
      }),
      /state\.flexFlows\.FO5a4d.*f005\.integration_type must be one of studio, external, task, null/,
    ],
  ])('%s', (_, text, problem) => {
    writeFileSync(file, text);

    const refused = expect.objectContaining({
      code: 'FA005',
      message: expect.stringMatching(problem),
      remedy: expect.stringContaining('Delete'),
    });
    expect(() => loadState(file)).toThrow(expect.objectContaining({ problems: [refused] }));
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});

describe('only the owner can read the file', () => {
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

  test('once it is saved, even over one that everyone can read', () => {
    saveState(file, seedState());
    expect(modeOf(file)).toBe('600');

    chmodSync(file, 0o644);
    saveState(file, seedState());
    expect(modeOf(file)).toBe('600');
  });

  test('once it is loaded', () => {
    saveState(file, seedState());
    chmodSync(file, 0o664);

    loadState(file);

    expect(modeOf(file)).toBe('600');
  });

  test('even if a killed run left a temporary file that all may read', () => {
    writeFileSync(`${file}.${process.pid}.tmp`, 'half', { mode: 0o644 });

    saveState(file, seedState());

    expect(modeOf(file)).toBe('600');
  });

  test('but not one that is not a sandbox file', () => {
    writeFileSync(file, '{}');
    chmodSync(file, 0o644);

    expect(() => loadState(file)).toThrow();

    expect(modeOf(file)).toBe('644');
  });
});

describe('reports a file that cannot be', () => {
  test('read', () => {
    mkdirSync(file);

    expect(() => loadState(file)).toThrow(/FA005 "\.flex-sandbox\.json" .*EISDIR/);
  });

  test('written, and leaves no temporary file', () => {
    const nowhere = join(folder, 'missing', 'file.json');

    expect(() => saveState(nowhere, seedState())).toThrow(/FA005 "file\.json" .*ENOENT/);
    expect(readdirSync(folder)).toEqual([]);
  });
});
