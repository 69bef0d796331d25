import type { Core } from '../../src/github/outputs.ts';

/** What the Action passed to the runner, as `@actions/core` would have written it. */
export interface Handed {
  stdout: string;
  summary: string;
  readonly outputs: Record<string, string>;
}

/** Replaces `@actions/core`, in the environment of a run. */
export function actionsCore(env: Readonly<Record<string, string>>): { core: Core; handed: Handed } {
  const handed: Handed = { stdout: '', summary: '', outputs: {} };
  const print = (line: string) => {
    handed.stdout += `${line}\n`;
  };
  const annotate =
    (command: string): Core['error'] =>
    (message, properties = {}) => {
      const { title, file, startLine, startColumn } = properties;
      const given = Object.entries({ title, file, line: startLine, col: startColumn })
        .filter(([, value]) => value)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      print(`::${command}${given.length === 0 ? '' : ` ${given.join(',')}`}::${escapeData(message)}`);
    };
  const core: Core = {
    getInput: (name) => (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim(),
    setOutput: (name, value) => {
      handed.outputs[name] = value;
    },
    setSecret: (secret) => print(`::add-mask::${escapeData(secret)}`),
    info: print,
    error: annotate('error'),
    warning: annotate('warning'),
    summary: {
      addRaw: (text) => ({
        write: async () => {
          handed.summary += text;
        },
      }),
    },
  };
  return { core, handed };
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
