import fc from 'fast-check';
import { expect, test } from 'vitest';
import { channelSids, type FlexFlowRow } from '../support/sandbox/index.ts';
import { MemoryAccount } from './support/account.ts';
import { holds } from './support/check.ts';
import type { FileModel } from './support/file-model.ts';
import { scene } from './support/scene.ts';
import { anySwitches } from './support/switches.ts';

/** The entry's settings merged over the defaults. */
function settingsOf(file: FileModel, key: string): Record<string, unknown> {
  return { ...file.defaults, ...file.addresses[key] };
}

/** The values of a row that the file does not mention, or leaves unmanaged. */
function untouchedValues(row: FlexFlowRow, entry: Record<string, unknown>): unknown {
  const unmanaged = (entry.unmanaged ?? []) as string[];
  const integration = inOneForm(row.integration);
  const { channel, priority, timeout, creation_on_message, retry_count } = integration;
  const whole = ['studio', 'webhook', 'task'].some(
    (kind) => unmanaged.includes(kind) && entry[kind] !== undefined,
  );
  return {
    ...(unmanaged.includes('enabled') ? { enabled: row.enabled } : {}),
    ...(unmanaged.includes('janitor') ? { janitor: row.janitor_enabled } : {}),
    ...(unmanaged.includes('longLived') ? { longLived: row.long_lived } : {}),
    ...(unmanaged.includes('contactIdentity') || entry.contactIdentity === undefined
      ? { identity: row.contact_identity }
      : {}),
    ...(whole ? { type: row.integration_type, integration } : {}),
    ...(unmanaged.includes('channel') ? { channel } : {}),
    ...(unmanaged.includes('priority') ? { priority } : {}),
    ...(unmanaged.includes('timeout') ? { timeout } : {}),
    ...(unmanaged.includes('retryCount') ? { retry_count } : {}),
    ...(unmanaged.includes('creationOnMessage') || !saysFirstMessage(entry) ? { creation_on_message } : {}),
  };
}

/** One form for all equivalent values: a task channel's name and SID, and an omitted first message. */
function inOneForm(integration: FlexFlowRow['integration']): FlexFlowRow['integration'] {
  const name = Object.entries(channelSids).find(([, sid]) => sid === integration.channel)?.[0];
  return { creation_on_message: false, ...integration, ...(name === undefined ? {} : { channel: name }) };
}

function saysFirstMessage(entry: Record<string, unknown>): boolean {
  return (entry.task as { creationOnMessage?: boolean } | undefined)?.creationOnMessage !== undefined;
}

test('an update keeps what the file does not mention and what is unmanaged', async () => {
  const drawn = fc.tuple(scene({ tidy: true }), anySwitches);
  await holds(drawn, 240, async ([{ state, files }, switches]) => {
    const [file] = files as [FileModel];
    const account = new MemoryAccount(state, switches);
    const { plan } = await account.apply(file);
    if (plan?.blocked !== false) return;

    for (const change of plan.changes) {
      if (change.action !== 'update') continue;
      const [before, after] = [state.flexFlows[change.sid], account.state.flexFlows[change.sid]];
      if (before === undefined || after === undefined) throw new Error(`${change.sid} is gone`);
      const entry = settingsOf(file, change.key);
      // If the integration changes, nothing of the former one is kept.
      const switched = change.fields.some(({ field }) => field === 'integration');
      const kept = switched ? { ...after, integration: before.integration } : after;
      expect({ key: change.key, ...(untouchedValues(kept, entry) as object) }).toEqual({
        key: change.key,
        ...(untouchedValues(before, entry) as object),
      });
    }
  });
});
