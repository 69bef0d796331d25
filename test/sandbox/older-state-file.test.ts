import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadState, saveState, seedState } from '../support/sandbox/index.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  file = join(folder, '.flex-sandbox.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file of a release without chat addresses', () => {
  const ACCOUNT = `AC${'7'.repeat(32)}`;

  /** As the previous release wrote it, for an account that was changed by hand. */
  function written() {
    const { chatAddresses: _, conversations: __, studioFlows, ...rest } = seedState();
    const flows = studioFlows.map(({ connected: ___, ...row }) => row);
    const state = { ...rest, accountSid: ACCOUNT, studioFlows: flows.slice(0, 4) };
    writeFileSync(file, JSON.stringify({ format: 'twilio-flex-addresses sandbox', version: 1, state }));
    return state;
  }

  test('gets the chat addresses of the seed, in its own account', () => {
    written();

    const chats = Object.values(loadState(file)?.chatAddresses ?? {});

    expect(chats.map(({ sid }) => sid)).toEqual(Object.keys(seedState().chatAddresses));
    expect(new Set(chats.map(({ account_sid }) => account_sid))).toEqual(new Set([ACCOUNT]));
  });

  test('keeps everything else, and adds which Studio Flow does not handle conversations', () => {
    const before = written();

    const loaded = loadState(file);

    expect(loaded).toMatchObject(before);
    expect(loaded?.studioFlows).toHaveLength(4);
    expect(loaded?.studioFlows.map(({ connected }) => connected)).toEqual([
      undefined,
      undefined,
      undefined,
      ['incomingMessage'],
    ]);
    expect(loaded?.conversations).toEqual(seedState().conversations);
  });

  test('can be saved and loaded again', () => {
    written();
    const loaded = loadState(file);
    if (loaded === undefined) throw new Error('nothing was loaded');

    saveState(file, loaded);

    expect(loadState(file)).toEqual(loaded);
  });
});
