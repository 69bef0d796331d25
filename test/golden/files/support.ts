import { expect } from 'vitest';
import { visible } from '../../../src/text/quote.ts';
import { named } from '../../support/named.ts';
import { folder } from '../../support/process.ts';
import { runAction, runCli } from '../../support/run.ts';

export interface Doors {
  /** `error FA110 addresses.a.foo addresses.yaml:3:5 "foo"` with all that the text names, as the annotations are ordered. */
  readonly problems: readonly string[];
  /** Message and remedy of each annotation. */
  readonly texts: readonly string[];
  readonly code: number | null;
  /** What the Action wrote to its log. */
  readonly action: string;
  /** What the CLI printed. */
  readonly cli: string;
}

export interface Scene {
  readonly environment?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Starts the built program. */
  readonly built?: boolean;
}

/**
 * Runs `validate` of both entry points on a file. Whatever the file: the two agree, neither shows a stack
 * trace or writes to stderr, the Action never shows a line of the file, the CLI shows it with a caret.
 */
export async function validate(text: string | Buffer, scene: Scene = {}): Promise<Doors> {
  const workspace = folder({ 'addresses.yaml': text });
  const { environment, env = {}, built = false } = scene;
  const [action, cli] = await Promise.all([
    runAction(
      { mode: 'validate', ...(environment === undefined ? {} : { environment }) },
      { workspace, env, event: 'push', built },
    ),
    runCli(['validate', ...(environment === undefined ? [] : ['-e', environment])], {
      cwd: workspace,
      env,
      built,
    }),
  ]);
  expectNoTrace(action, cli);
  const problems = annotations(action.stdout);
  const reported = blocks(cli.stdout);
  expect(reported.map(({ problem }) => problem).sort()).toEqual([...problems].sort());
  const texts = annotated(action.stdout).map(({ text }) => text);
  // A file may have thousands of problems: each is looked for among all.
  for (const { message } of reported.slice(0, 200))
    expect(texts.some((one) => one.startsWith(`${message}. `))).toBe(true);
  const [errors, warnings] = [/^error/, /^warning/].map((kind) => problems.filter((one) => kind.test(one)));
  // GitHub shows the first ten.
  expect(problems).toEqual([...(errors ?? []), ...(warnings ?? [])]);
  for (const some of [errors ?? [], warnings ?? []])
    expect(placesOf(some)).toEqual([...placesOf(some)].sort((a, b) => a - b));
  const failed = problems.some((problem) => problem.startsWith('error'));
  expect([action.code, cli.code]).toEqual(failed ? [1, 1] : [0, 0]);
  const lines = linesOf(text);
  for (const block of reported) expectCaret(block, lines);
  expectNoLines(action.stdout, reported, lines);
  return { problems, texts, code: action.code, action: action.stdout, cli: cli.stdout };
}

/** The problems of a file as both entry points report them: severity, code, path, place and all that the text names. */
export async function problemsOf(text: string | Buffer, scene?: Scene): Promise<readonly string[]> {
  return (await validate(text, scene)).problems;
}

interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/** Neither a stack trace nor a fault of ours. */
export function expectNoTrace(...outputs: readonly Output[]): void {
  for (const { stdout, stderr } of outputs) {
    expect(stderr).toBe('');
    expect(/FA000.*/.exec(stdout)?.[0]).toBeUndefined();
    expect(/^\s+at .+:\d+/m.exec(stdout)?.[0]).toBeUndefined();
  }
}

const ANNOTATION = /^::(error|warning) title=([^,:]*)(?:,file=([^,:]*),line=(\d+),col=(\d+))?::(.*)$/;

/** The annotations among the lines of a log, in one form with the CLI's problems. */
export function annotations(log: string): string[] {
  return annotated(log).map(({ head, text }) => [head, ...named(text)].join(' '));
}

function annotated(log: string): { head: string; text: string }[] {
  return log.split('\n').flatMap((line) => {
    if (!/^::(error|warning)/.test(line)) return [];
    const [, severity, title = '', file, row, column, text = ''] = ANNOTATION.exec(line) ?? [];
    const place = file === undefined ? '' : ` ${unescaped(file)}:${row}:${column}`;
    return [{ head: `${severity} ${unescaped(title)}${place}`, text: unescaped(text) }];
  });
}

function unescaped(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%');
}

interface Block {
  readonly problem: string;
  readonly message: string;
  readonly line: number | undefined;
  readonly column: number;
  /** The lines between message and remedy: the file's line and the caret. */
  readonly source: readonly string[];
}

const HEAD = /^(error|warning) (FA\d{3})(?: (\S+?:\d+:\d+))?(?: (.+))?$/;

/** The problems that the CLI prints. */
function blocks(stdout: string): Block[] {
  return stdout.split('\n\n').flatMap((text) => {
    const [head = '', message = '', ...rest] = text.split('\n');
    const [, severity, code, place, path] = HEAD.exec(head) ?? [];
    if (severity === undefined) return [];
    const remedy = rest.at(-1)?.replace(/^ {2}[A-Z][a-z ]*: /, '') ?? '';
    const at = [code, path, place].filter((part) => part !== undefined).join(' ');
    const [row, column] = place?.split(':').slice(-2).map(Number) ?? [];
    return [
      {
        problem: [severity, at, ...named(message), ...named(remedy)].join(' '),
        message: message.trim(),
        line: row,
        column: column ?? 1,
        source: rest.slice(0, -1),
      },
    ];
  });
}

function placesOf(problems: readonly string[]): number[] {
  return problems.map((problem) => {
    const [, line = 0, column = 0] = /addresses\.yaml:(\d+):(\d+)\b/.exec(problem) ?? [];
    return Number(line) * 1e6 + Number(column);
  });
}

function linesOf(text: string | Buffer): string[] {
  return text
    .toString()
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n/);
}

/** The file's line, numbered, and under it a caret at the very character. */
function expectCaret({ line, column, source }: Block, lines: readonly string[]): void {
  if (line === undefined) {
    expect(source).toEqual([]);
    return;
  }
  const [shown = '', caret = ''] = source;
  const [, number, text = ''] = /^ *(\d+) \| (.*)$/.exec(shown) ?? [];
  expect(Number(number)).toBe(line);
  const written = lines[line - 1] ?? '';
  expect(visible(written)).toMatch(lineLike(text));
  expect(caret.trim()).toBe('^');
  const pointed = shown.at(caret.indexOf('^')) ?? '';
  expect(pointed).toBe(visible(written.at(column - 1) ?? '').at(0) ?? '');
}

/** Matches a line as it is shown, which may be cut on both sides and have asterisks instead of a secret. */
function lineLike(text: string): RegExp {
  // What is cut off is an ellipsis.
  const whole = text.replace(/^…|…$/g, '');
  return new RegExp(whole.replace(/[\\^$.+?()[\]{}|/]/g, '\\$&').replace(/\*+/g, '.+'), 'u');
}

/** The log of the Action is public: messages have values, but never a whole line of the file. */
function expectNoLines(log: string, reported: readonly Block[], lines: readonly string[]): void {
  for (const { line } of reported) {
    const written = lines[(line ?? 0) - 1]?.trim() ?? '';
    if (written.length >= 16) expect(log).not.toContain(written);
  }
}
