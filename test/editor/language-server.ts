import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const ROOT = resolve(import.meta.dirname, '../..');
const NODE = join(ROOT, 'node_modules/node/bin/node');
const SERVER = join(ROOT, 'node_modules/yaml-language-server/bin/yaml-language-server');
const SCHEMA = pathToFileURL(join(ROOT, 'schema/addresses.schema.json')).href;

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Mark {
  readonly range: Range;
  readonly message: string;
}

export interface Suggestion {
  readonly label: string;
  readonly textEdit: { readonly range: Range; readonly newText: string };
}

/** The entry for SchemaStore's catalog says which files have the schema. */
const ENTRY = JSON.parse(readFileSync(join(ROOT, 'docs/schemastore.json'), 'utf8')) as {
  fileMatch: string[];
};

/** Settings as VS Code has them, without the catalogs that come from the network. */
const SETTINGS: Readonly<Record<string, unknown>> = {
  yaml: {
    schemas: { [SCHEMA]: ENTRY.fileMatch },
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
    validate: true,
    hover: true,
    completion: true,
  },
};

/** An open document, at the root of the repository, where a first line with a relative `$schema` finds it. */
export interface OpenDocument {
  readonly marks: () => Promise<readonly Mark[]>;
  readonly hover: (at: Position) => Promise<string>;
  readonly complete: (at: Position) => Promise<readonly Suggestion[]>;
}

export interface LanguageServer {
  /** Opens a file whose name the catalog has the schema for, unless another path in the repository is given. */
  readonly open: (text: string, path?: string) => OpenDocument;
  readonly stop: () => Promise<void>;
}

/** The language server of VS Code's YAML extension and of most other editors, as a child process. */
export async function startLanguageServer(): Promise<LanguageServer> {
  const child = spawn(NODE, [SERVER, '--stdio'], { env: {}, stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<string, (marks: readonly Mark[]) => void>();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) =>
    waiting.get(uri)?.(diagnostics),
  );
  const configured = new Promise<void>((done) => {
    connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) => {
      done();
      return items.map(({ section }) => SETTINGS[section] ?? {});
    });
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const markdown = ['markdown'];
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(ROOT).href,
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        hover: { contentFormat: markdown },
        completion: { completionItem: { snippetSupport: true, documentationFormat: markdown } },
      },
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: SETTINGS });
  await configured;

  let opened = 0;
  function open(text: string, path = `${++opened}.flex-addresses.yaml`): OpenDocument {
    const uri = pathToFileURL(join(ROOT, path)).href;
    const marks = new Promise<readonly Mark[]>((reported) => waiting.set(uri, reported));
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    const sent = connection.sendNotification('textDocument/didOpen', { textDocument });
    return {
      marks: () => marks,
      hover: async (position) => {
        await sent;
        const answer = await connection.sendRequest('textDocument/hover', {
          textDocument: { uri },
          position,
        });
        return (answer as { contents: { value: string } } | null)?.contents.value ?? '';
      },
      complete: async (position) => {
        await sent;
        const request = { textDocument: { uri }, position };
        const answer = await connection.sendRequest('textDocument/completion', request);
        return (answer as { items: readonly Suggestion[] }).items;
      },
    };
  }

  async function stop(): Promise<void> {
    const ended = exitOf(child);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    await ended;
    connection.dispose();
  }

  return { open, stop };
}

function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((done) => child.once('exit', () => done()));
}
