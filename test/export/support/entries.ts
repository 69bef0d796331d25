import { isMap, isScalar, parseDocument } from 'yaml';
import type { SandboxState } from '../../support/sandbox/index.ts';

/** The parts of an exported file: the text before the entries, and each entry by its SID. */
export interface Parts {
  readonly head: readonly string[];
  /** SID → the lines of the entry, in the order of the file. */
  readonly entries: ReadonlyMap<string, readonly string[]>;
}

export function partsOf(text: string): Parts {
  const [head = '', body = ''] = text.split(/^addresses:\n/m);
  const blocks = body
    .trimEnd()
    .split('\n\n')
    .map((block) => block.split('\n'));
  const entries = blocks.flatMap((lines): [string, string[]][] => {
    const sid = /^ {4}sid: (FO\w+)$/.exec(lines[1] ?? '')?.[1];
    return sid === undefined ? [] : [[sid, lines]];
  });
  return { head: head.split('\n'), entries: new Map(entries) };
}

/** The `${NAME}` of each webhook in the text, with its value in the live URL of the pinned address. */
export function variablesFor(text: string, state: SandboxState): Record<string, string> {
  const variables: Record<string, string> = {};
  const visit = (node: unknown): void => {
    if (!isMap(node)) return;
    const sid = node.get('sid');
    const webhook = node.get('webhook');
    const url = isMap(webhook) ? webhook.get('url') : webhook;
    const live =
      state.flexFlows[String(sid)]?.integration?.url ??
      state.chatAddresses[String(sid)]?.auto_creation?.webhook_url;
    if (typeof url === 'string' && live !== undefined) Object.assign(variables, fill(url, live));
    for (const { value } of node.items) visit(value);
  };
  const document = parseDocument(text, { uniqueKeys: false });
  if (isMap(document.contents))
    for (const { key, value } of document.contents.items) if (isScalar(key)) visit(value);
  return variables;
}

/** The values of the variables that turn the template into the URL. */
function fill(template: string, url: string): Record<string, string> {
  const names: string[] = [];
  const pattern = template.replace(
    /\$(\$?)\{(\w+)\}|[\s\S]/g,
    (whole, escaped: string, name: string | undefined) => {
      if (name === undefined || escaped !== '')
        return (escaped === '$' ? whole.slice(1) : whole).replace(/[^\w]/g, '\\$&');
      names.push(name);
      return '(.+?)';
    },
  );
  const values = new RegExp(`^${pattern}$`, 's').exec(url)?.slice(1) ?? [];
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
}
