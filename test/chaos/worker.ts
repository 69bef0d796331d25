import { parentPort, workerData } from 'node:worker_threads';
import { drawScenario } from './scenario.ts';
import { shrink } from './shrink.ts';
import { simulate } from './simulate.ts';
import type { Violation } from './story.ts';

/** What a worker is started with: seeds to play, or one to play back. */
export type Task =
  | { readonly kind: 'seeds'; readonly first: number; readonly step: number; readonly until: number }
  | { readonly kind: 'replay'; readonly seed: number; readonly whole: boolean };

/** What it tells: how a simulation went, or a line of a story. */
export type Message =
  | { readonly kind: 'played'; readonly seed: number; readonly violations: readonly Violation[] }
  | { readonly kind: 'met'; readonly met: ReadonlyMap<string, number> }
  | { readonly kind: 'line'; readonly line: string };

const say = (message: Message): void => parentPort?.postMessage(message);

async function playSeeds({ first, step, until }: Extract<Task, { kind: 'seeds' }>): Promise<void> {
  for (let seed = first; seed < until; seed += step) {
    const { violations, met } = await simulate(drawScenario(seed));
    say({ kind: 'played', seed, violations });
    say({ kind: 'met', met });
  }
}

/** Tells the story of a seed, made as small as the first rule that it violates allows. */
async function replay({ seed, whole }: Extract<Task, { kind: 'replay' }>): Promise<void> {
  const drawn = drawScenario(seed);
  const { violations } = await simulate(drawn);
  say({ kind: 'played', seed, violations });
  const [first] = violations;
  const scenario = first === undefined || whole ? drawn : await shrink(drawn, first.rule);
  const line = (text: string) => say({ kind: 'line', line: text });
  line(`switches ${JSON.stringify(scenario.switches)}`);
  for (const row of Object.values(scenario.state.flexFlows)) line(`live ${JSON.stringify(row)}`);
  await simulate(scenario, line);
}

const task = workerData as Task;
void (task.kind === 'seeds' ? playSeeds(task) : replay(task));
