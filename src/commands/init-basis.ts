import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Api } from '../address/kind.ts';
import { apiOf, load } from '../file/load.ts';
import { parse } from '../file/parse.ts';
import { child } from '../file/tree.ts';
import { playText, SANDBOX_EXAMPLES, starterText } from '../init/file-text.ts';
import type { Source } from '../init/initialized.ts';
import { apiOfOtherFile } from '../messages/init.ts';
import { type Problem, stop } from '../problem.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { openAccount } from '../twilio/account.ts';
import { writeNewFile } from './export.ts';
import { otherAccount } from './file-account.ts';
import type { InitOptions } from './options.ts';

/** The existing addresses file. */
export interface FoundFile {
  readonly text: string;
  readonly api: Api;
  readonly hasEnvironments: boolean;
}

/** The text of the addresses file, existing or new, without the line that names the schema. */
export interface FileBasis {
  readonly text: string;
  readonly source: Source;
  readonly problems: readonly Problem[];
}

/** @throws ProblemError if it is for another kind of address than the given one */
export function foundFile(text: string, { file, api: asked }: InitOptions): FoundFile {
  const { tree } = parse(text);
  const api = apiOf(tree);
  if (asked !== undefined && asked !== api) throw stop(apiOfOtherFile(file, api, asked));
  return { text, api, hasEnvironments: child(tree, 'environments') !== undefined };
}

/** With credentials, reads the account once, so that wrong ones are found before anything is written. */
export async function fileBasis(
  found: FoundFile | undefined,
  options: InitOptions & { readonly api: Api },
  runtime: Runtime,
): Promise<FileBasis> {
  const { api, isSandbox, home, twilio } = options;
  if (found !== undefined) {
    if (twilio !== undefined) await readAccount(api, options, runtime);
    return { text: found.text, source: 'existing', problems: problemsOf(found.text, options) };
  }
  if (isSandbox) {
    const example = readFileSync(join(home, SANDBOX_EXAMPLES[api]), 'utf8');
    return { text: playText(example), source: 'sandbox', problems: [] };
  }
  if (twilio === undefined) return { text: starterText(api), source: 'starter', problems: [] };
  const exporting = { ...options.exporting, api, toOutput: true };
  const { output = '', problems } = await writeNewFile({ ...options, exporting }, runtime);
  return { text: output, source: 'account', problems };
}

async function readAccount(api: Api, { twilio }: InitOptions, runtime: Runtime): Promise<void> {
  if (twilio === undefined) return;
  const account = await openAccount(api, twilio, runtime);
  try {
    await account.read();
  } finally {
    account.close();
  }
}

/** The problems of a file that is kept. With environments, the account may be that of any of them. */
function problemsOf(text: string, { file, twilio }: InitOptions): readonly Problem[] {
  const { problems, versions } = loadAsWritten(text, file);
  const wrong = versions.map((version) => twilio && otherAccount(version, twilio.account));
  const [first] = wrong;
  return first === undefined || wrong.includes(undefined) ? problems : [...problems, first];
}

function loadAsWritten(text: string, file: string) {
  return load(text, {
    file,
    environment: undefined,
    allEnvironments: true,
    variables: {},
    missingVariables: 'ignored',
    keepVersions: true,
  });
}

/** The environment variables in the URLs of a file; none if it has errors. */
export function variablesIn(text: string, file: string): string[] {
  const { desired } = loadAsWritten(text, file);
  const values = desired?.entries.flatMap((entry) => [...entry.values.values()]) ?? [];
  return [...new Set(values.flatMap(({ variables }) => variables?.names ?? []))].sort();
}
