// The comment in docs/comment.png: the plan of the example on the pull request that changes the file to it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArguments, toRunOptions } from '../src/cli/arguments.ts';
import { sandboxSettings } from '../src/cli/sandbox.ts';
import { NO_HISTORY, NO_REVIEW } from '../src/commands/hooks.ts';
import { run } from '../src/commands/run.ts';
import { resultInStyle } from '../src/report/in-style.ts';
import type { Links } from '../src/report/links.ts';
import { renderMarkdown } from '../src/report/markdown.ts';
import { processRuntime } from '../src/runtime/process.ts';
import { startSandbox } from '../src/sandbox/sandbox.ts';
import { seedState } from '../src/sandbox/seed.ts';

const FILE = 'addresses.yaml';
const COMMIT = '4ead4ea0c0ffee00000000000000000000000000';
const REPOSITORY = 'https://github.com/acme/sites';
const LINKS: Links = {
  run: `${REPOSITORY}/actions/runs/500`,
  commit: COMMIT,
  file: `${REPOSITORY}/blob/${COMMIT}/${FILE}`,
  runbook: undefined,
};

/** The file before the pull request: in sync with the account, except for one address that was changed in Twilio. */
const BASE = `version: 1
account: AC5a4d0b0c0000000000000000000f1e80
scope: ["Acme*"]
ignore: [Acme Intranet*]
addresses:
  acme-en:
    name: Acme.com (English)
    website: https://www.acme.com
    locale: en-US
    studio: { flow: WebChat EN, retryCount: 1 }
  acme-de:
    name: Acme Deutsch
    website: https://www.acme.de
    locale: [de-DE, de-AT]
    studio: { flow: WebChat DE, retryCount: 2 }
    janitor: true
  acme-shop:
    name: Acme Shop (old)
    website: https://shop.acme.com
    locale: en
    studio: Webchat Flow
  acme-bot:
    name: Acme Help Bot
    website: https://help.acme.com
    locale: en
    webhook: https://bots.acme.com/flex
    enabled: false
    janitor: true
  acme-vip:
    name: Acme VIP
    website: https://vip.acme.com
    locale: en
    task: { workspace: Flex Task Assignment, workflow: VIP, channel: chat, priority: 10, timeout: 3600 }
    janitor: true
`;

/** The sandbox's account, in which somebody sent the chats of one address elsewhere. */
function account() {
  const state = seedState();
  const [shop, vip] = ['Acme Shop (old)', 'Acme VIP'].map((name) =>
    Object.values(state.flexFlows).find(({ friendly_name }) => friendly_name === name),
  );
  if (shop === undefined || vip === undefined) throw new Error('The sandbox has other addresses');
  Object.assign(vip, { integration_type: shop.integration_type, integration: shop.integration });
  return state;
}

export async function commentMarkdown(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'flex-addresses-comment-'));
  const sandbox = await startSandbox({ state: account() });
  try {
    writeFileSync(join(folder, FILE), readFileSync('addresses.example.yaml'));
    const options = toRunOptions(parseArguments(['plan']), folder, {});
    const history = { ...NO_HISTORY, baseText: BASE };
    const result = await run(
      { ...options, file: FILE, mode: 'plan', twilio: sandboxSettings(sandbox) },
      { ...NO_REVIEW, history: async () => history, confirm: async () => false, progress: () => undefined },
      processRuntime(() => undefined, {}),
    );
    return renderMarkdown(resultInStyle(result, 'workflow'), LINKS, 60_000).text;
  } finally {
    await sandbox.close();
    rmSync(folder, { recursive: true });
  }
}
