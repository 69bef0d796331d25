import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { MAX_FILE_BYTES } from '../io/read-text.ts';
import { type Paint, type Tone, unpainted } from '../report/text.ts';

const FORMATS: Readonly<Record<Tone, Parameters<typeof styleText>[0]>> = {
  create: 'green',
  update: 'yellow',
  delete: 'red',
  strong: 'bold',
  faint: 'dim',
  bad: ['bold', 'red'],
  warn: 'yellow',
  good: 'green',
};

/** On a narrower terminal nothing fits. */
const MIN_WIDTH = 40;

/** Colour on a terminal only, and never where NO_COLOR is set (https://no-color.org). */
export function paintFor(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Paint {
  if (!stream.isTTY || environment.NO_COLOR || environment.TERM === 'dumb') return unpainted;
  // Which streams and variables Node.js looks at by itself depends on its version.
  return (tone, text) => styleText(FORMATS[tone], text, { validateStream: false });
}

/** Columns of a terminal; undefined where there is none, and nothing is wrapped. */
export function widthOf({ isTTY, columns }: NodeJS.WriteStream): number | undefined {
  // A terminal that does not know its width says 0.
  return isTTY ? Math.max(MIN_WIDTH, columns || 80) : undefined;
}

/** The file's lines as its places count them, for the caret under a problem; undefined where it cannot be read. */
export function sourceLines(file: string, folder: string): readonly string[] | undefined {
  try {
    const text = readFileSync(resolve(folder, file), 'utf8');
    return text.length > MAX_FILE_BYTES ? undefined : text.replace(/^\uFEFF/, '').split(/\r?\n/);
  } catch {
    return undefined;
  }
}

export const HELP = `flex-addresses keeps the WebChat addresses of a Twilio Flex account as a file in Git says.

  flex-addresses validate|plan|apply|drift|export|pin [-f FILE] [options]
  flex-addresses demo        plan, apply and plan again on a throw-away sandbox
  flex-addresses sandbox     runs the embedded Flex API on loopback (--port, default 4010)

  -f, --file FILE            the addresses file (default addresses.yaml)
  -e, --environment NAME     which of the file's environments
      --max-deletes N        how many addresses may go out of service: 3, 20% (default) or all
      --approved-plan-id ID  apply this plan and no other
      --detailed-exitcode    plan: exit 2 where there are changes
  -y, --yes                  apply without asking
      --force, --merge       export: replace the file that is there, or add what it does not list
      --scope, --ignore P    export: patterns of names to write, or to leave to others (may be repeated)
      --json                 print the result as JSON
      --sandbox              use the embedded Flex API, kept in .flex-sandbox.json: no account is needed
      --region, --edge       as in Twilio's SDKs (TWILIO_REGION, TWILIO_EDGE)
      --api-url URL          send all Twilio traffic there
  -h, --help   --version

Credentials: TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and TWILIO_API_SECRET.
Exit: 0 done or in sync, 1 failed or blocked, 2 differences (drift, plan --detailed-exitcode), 130 interrupted.
`;
