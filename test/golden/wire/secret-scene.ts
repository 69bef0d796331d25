import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { account, type TestAccount } from '../../support/account.ts';
import { NO_WAITING } from '../../support/no-waiting.ts';
import { type ActionEnded, folder, runAction, runCli } from '../../support/process.ts';
import { type Fault, seedSids } from '../../support/sandbox/index.ts';
import { address, HEAD } from '../action/scene.ts';

/** The value of `${BOT_KEY}`: it looks different where a URL or a form encodes it. */
export const BOT_KEY = "k3y/of+the='bot'";
const AUTH_TOKEN = 'tok3n-of-the-account';
const API_KEY = `SK${'5'.repeat(32)}`;
const API_SECRET = 's3cret-of-the-key';

/** An entry whose URL has literal secrets and one from a variable. */
const FILE = `${HEAD}addresses:
  acme: { name: Acme, webhook: "https://us3r:pa55word@bots.example/flex?key=lit3ral-key&lang=en" }
  bot: { name: Bot, webhook: "https://bots.example/flex?key=\${BOT_KEY}" }
`;
const LIVE = [address(1, 'Acme'), address(2, 'Bot')];

const basic = (user: string, password: string) => Buffer.from(`${user}:${password}`).toString('base64');

/** Runs of the Action and of the CLI with unmistakable secrets, and what they printed. */
export class SecretScene {
  readonly twilio: TestAccount;
  readonly #env = { BOT_KEY, NODE_DEBUG: 'http,https,net,tls,stream', ...NO_WAITING };
  readonly #workspace: string;

  private constructor(twilio: TestAccount, file: string) {
    this.twilio = twilio;
    this.#workspace = folder({ 'addresses.yaml': file });
  }

  static async with(
    fault: (form: Record<string, string>) => Fault | undefined,
    file = FILE,
  ): Promise<SecretScene> {
    const twilio = await account(LIVE, {
      fault: ({ method, form }) => (method === 'GET' ? undefined : fault(form)),
    });
    twilio.state.authToken = AUTH_TOKEN;
    twilio.state.apiKeys[API_KEY] = API_SECRET;
    return new SecretScene(twilio, file);
  }

  /** With the auth token. Everything that it left behind, except for the `add-mask` commands. */
  async action(mode: string): Promise<string> {
    const inputs = { ...this.twilio.inputs, 'auth-token': AUTH_TOKEN, 'max-deletes': 'all', mode };
    const ended = await runAction(inputs, { workspace: this.#workspace, env: this.#env });
    return textOf(ended);
  }

  /** With an API key. */
  async cli(...args: string[]): Promise<string> {
    const { TWILIO_ACCOUNT_SID = '' } = this.twilio.env;
    const ended = await runCli(
      [...args, ...(args[0] === 'validate' ? [] : ['--api-url', this.twilio.sandbox.url])],
      {
        cwd: this.#workspace,
        env: { ...this.#env, TWILIO_ACCOUNT_SID, TWILIO_API_KEY: API_KEY, TWILIO_API_SECRET: API_SECRET },
      },
    );
    return `${ended.stdout}\n${ended.stderr}`;
  }
}

function textOf(ended: ActionEnded): string {
  const stdout = ended.stdout.replaceAll(/^::add-mask::.*$/gm, '');
  const planFile = readFileSync(ended.outputs['plan-file'] ?? '', 'utf8');
  return [stdout, ended.stderr, JSON.stringify(ended.outputs), ended.summary, planFile].join('\n');
}

const SECRETS = [
  BOT_KEY,
  AUTH_TOKEN,
  API_SECRET,
  basic(seedSids.account, AUTH_TOKEN),
  basic(API_KEY, API_SECRET),
  'pa55word',
  'us3r',
  'lit3ral-key',
];

/** Checks that no secret of the scene is in the text, not even encoded for a URL or JSON. */
export function expectNoSecrets(text: string, secrets: readonly string[] = SECRETS): void {
  const read = text
    .replaceAll('\\/', '/')
    .replaceAll(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  expect(secrets.filter((secret) => text.includes(secret) || read.includes(secret))).toEqual([]);
}
