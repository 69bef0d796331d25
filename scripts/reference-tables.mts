// Generates the tables of docs/reference.md from the code. `fresh` puts them between the page's markers.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type * as CliOptions from '../src/cli/options.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Declared {
  readonly description: string;
  readonly default?: string;
}

interface Property {
  readonly $ref?: string;
  readonly description?: string;
  readonly default?: unknown;
}

interface Part {
  readonly properties: Readonly<Record<string, Property | true>>;
}

interface Schema extends Part {
  readonly required: readonly string[];
  readonly else: Part;
  readonly $defs: Readonly<Record<string, Property & Part>>;
}

const code = (text: string) => (text === '' ? '' : `\`${text}\``);

/** A markdown table, with the pipes in its cells escaped. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell.replaceAll('|', '\\|')} `)).join('|')}|`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** A row for each key in a part of the schema. Defaults have a column of their own. */
function keyRows(schema: Schema, part: Part, required: readonly string[] = []): string[][] {
  return Object.entries(part.properties).map(([key, written]) => {
    const property = written === true ? schema.else.properties[key] : written;
    const own = property === undefined || property === true ? {} : property;
    const target = schema.$defs[own.$ref?.replace('#/$defs/', '') ?? ''];
    const value = own.default ?? target?.default;
    const meaning = (own.description ?? target?.description ?? '').replace(/ Default: [^.]*\.$/, '');
    return [code(key), required.includes(key) ? 'required' : code(String(value ?? '')), meaning];
  });
}

/** Rows for keys that both kinds of address have, in a form of their own. */
function keyRowsOfBoth(schema: Schema, flexFlows: string, conversations: string): string[][] {
  const [ours = [], theirs = []] = [flexFlows, conversations].map((name) =>
    keyRows(schema, schema.$defs[name] ?? { properties: {} }),
  );
  const only = (kind: string, [key = '', value = '', meaning = '']: string[]) => [
    key,
    value,
    `\`${kind}\` only. ${meaning}`,
  ];
  const has = (rows: string[][], key = '') => rows.some(([other]) => other === key);
  return [
    ...ours.map((row) => (has(theirs, row[0]) ? row : only('flex-flows', row))),
    ...theirs.filter(([key]) => !has(ours, key)).map((row) => only('conversations', row)),
  ];
}

/** The module src/cli/options.ts. A script cannot import it directly, but a test can. */
type Cli = Pick<typeof CliOptions, 'COMMANDS' | 'OPERANDS' | 'OPTIONS' | 'SUMMARIES' | 'takes'>;

function optionRow(cli: Cli, name: CliOptions.OptionName): string[] {
  const { short, value, help } = { short: undefined, value: undefined, ...cli.OPTIONS[name] };
  const form = `--${name}${value === undefined ? '' : ` ${value}`}`;
  return [short === undefined ? code(form) : `\`-${short}\`, ${code(form)}`, commandsOf(cli, name), help];
}

/** The commands that accept an option, or those that do not if they are fewer. */
function commandsOf({ COMMANDS, takes }: Cli, name: CliOptions.OptionName): string {
  const list = (commands: readonly string[]) => commands.map(code).join(', ');
  const taking = COMMANDS.filter((command) => takes(command, name));
  const others = COMMANDS.filter((command) => !takes(command, name));
  if (others.length === 0) return 'all';
  return others.length < taking.length ? `all but ${list(others)}` : list(taking);
}

/** All generated tables, by the name in their markers. */
export function tables(cli: Cli): Readonly<Record<string, string>> {
  const { inputs, outputs } = parse(read('action.yml')) as Record<string, Record<string, Declared>>;
  const schema = JSON.parse(read('schema/addresses.schema.json')) as Schema;
  const part = (name: string) => keyRows(schema, schema.$defs[name] ?? { properties: {} });
  const keys = (rows: string[][]) => table(['key', 'default', 'meaning'], rows);
  return {
    inputs: table(
      ['input', 'default', 'meaning'],
      Object.entries(inputs ?? {}).map(([name, input]) => [
        code(name),
        code(input.default ?? ''),
        input.description,
      ]),
    ),
    outputs: table(
      ['output', 'meaning'],
      Object.entries(outputs ?? {}).map(([name, { description }]) => [code(name), description]),
    ),
    'top-level': keys(keyRows(schema, schema, schema.required)),
    entry: keys(keyRowsOfBoth(schema, 'entry', 'chatEntry')),
    studio: keys(part('studio')),
    webhook: keys(keyRowsOfBoth(schema, 'webhook', 'chatWebhook')),
    task: keys(part('task')),
    commands: table(
      ['command', 'operands', 'what it does'],
      cli.COMMANDS.map((command) => [
        code(command),
        code(cli.OPERANDS[command] ?? ''),
        cli.SUMMARIES[command],
      ]),
    ),
    options: table(
      ['option', 'commands', 'meaning'],
      (Object.keys(cli.OPTIONS) as CliOptions.OptionName[]).map((name) => optionRow(cli, name)),
    ),
  };
}

/** The page with an up-to-date table between each pair of markers. */
export function fresh(page: string, cli: Cli): string {
  const all = tables(cli);
  return page.replace(
    /(<!-- generated: ([\w-]+) -->\n)[\s\S]*?(\n<!-- end -->)/g,
    (_, begin: string, name: string, end: string) => {
      if (all[name] === undefined) throw new Error(`The page has a marker of no table: ${name}`);
      return `${begin}\n${all[name]}\n${end}`;
    },
  );
}
