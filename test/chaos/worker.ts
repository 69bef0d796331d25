import { parentPort, workerData } from 'node:worker_threads';
import { drawScenario, type Scenario } from './scenario.ts';
import { shrink } from './shrink.ts';
import { simulate } from './simulate.ts';
import type { Violation } from './story.ts';

/** What a worker is started with: seeds to play, or one to replay. */
export type Task =
  | { readonly kind: 'seeds'; readonly first: number; readonly step: number; readonly until: number }
  | { readonly kind: 'replay'; readonly seed: number; readonly whole: boolean; readonly rule: string };

/** What a worker sends: the result of a simulation, or a line of a story. */
export type Message =
  | { readonly kind: 'played'; readonly seed: number; readonly violations: readonly Violation[] }
  | { readonly kind: 'met'; readonly met: ReadonlyMap<string, number> }
  | { readonly kind: 'line'; readonly line: string };

const report = (message: Message): void => parentPort?.postMessage(message);

async function playSeeds({ first, step, until }: Extract<Task, { kind: 'seeds' }>): Promise<void> {
  for (let seed = first; seed < until; seed += step) {
    const { violations, met } = await simulate(drawScenario(seed));
    report({ kind: 'played', seed, violations });
    report({ kind: 'met', met });
  }
}

/** Sends the story of a seed, shrunk as far as it still violates the rule. */
async function replay({ seed, whole, rule }: Extract<Task, { kind: 'replay' }>): Promise<void> {
  const drawn = drawScenario(seed);
  const [once, twice] = [await storyOf(drawn), await storyOf(drawn)];
  const other = once.lines.join('\n') === twice.lines.join('\n') ? [] : [NOT_THE_SAME];
  const violations = [...once.violations, ...other];
  report({ kind: 'played', seed, violations });
  const first = once.violations.find((violation) => violation.rule.startsWith(rule));
  const scenario = first === undefined || whole ? drawn : await shrink(drawn, first.rule);
  const lines = [
    `switches ${JSON.stringify(scenario.switches)}`,
    ...[...Object.values(scenario.state.flexFlows), ...Object.values(scenario.state.chatAddresses)].map(
      (row) => `live ${JSON.stringify(row)}`,
    ),
    ...(await storyOf(scenario)).lines,
  ];
  for (const line of lines) report({ kind: 'line', line });
}

const NOT_THE_SAME: Violation = { rule: 'a seed is always the same', what: 'it played another story again' };

async function storyOf(scenario: Scenario): Promise<{ lines: string[]; violations: readonly Violation[] }> {
  const lines: string[] = [];
  const { violations } = await simulate(scenario, (line) => lines.push(line));
  return { lines, violations };
}

const task = workerData as Task;
void (task.kind === 'seeds' ? playSeeds(task) : replay(task));
