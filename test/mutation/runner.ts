import { appendFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type RunnerTestCase, TestRunner } from 'vitest';
import { type Answer, readTask, type Try } from './task.mts';

const ROOT = resolve(import.meta.dirname, '../..');

/** More reaches than this of one mutant in one test are a loop without an end. */
const MAX_HITS = 200_000;
/** A test that takes longer hangs. */
const MAX_MILLISECONDS = 20_000;

/** With what `onTestFinished` was given, in whichever test. */
type LastTest = RunnerTestCase & { onFinished?: ((context: RunnerTestCase['context']) => unknown)[] };

const task = readTask();
const { setTimeout, clearTimeout } = globalThis;

let active = '';
let hits = 0;
const onLoading = new Set<string>();
let reached = onLoading;

/** Each mutant asks whether it is the one. */
function isActive(id: string): boolean {
  if (id !== active) {
    if (task.tries === undefined) reached.add(id);
    return false;
  }
  hits += 1;
  if (hits > MAX_HITS) throw new Error('A loop without an end');
  return true;
}
Object.assign(globalThis, { __mutant: isActive });

/**
 * Runs every test once and writes down which mutants it reached; or leaves out all tests but the last, mutants.ts,
 * in which they run again, mutant by mutant. All that in one process, so that nothing is loaded twice.
 */
export default class MutationRunner extends TestRunner {
  readonly #tests = new Map<string, RunnerTestCase>();

  async runTask(test: RunnerTestCase): Promise<void> {
    const name = this.#nameOf(test);
    const run = TestRunner.getTestFn(test);
    if (test.name === 'mutants') {
      if (task.tries !== undefined) await this.#tryAll(task.tries, test as LastTest);
      else answer({ test: '', milliseconds: 0, mutants: [...onLoading] });
    } else if (task.tries !== undefined) {
      this.#tests.set(name, test);
    } else {
      await this.#reach(name, run);
    }
  }

  /**
   * Twice: a test that fails the second time, or takes long, is of no use here; and what is reached the first time alone
   * is evaluated once, as when a module is loaded.
   */
  async #reach(name: string, run: () => unknown): Promise<void> {
    try {
      reached = new Set();
      await run();
      for (const mutant of reached) onLoading.add(mutant);
      reached = new Set();
      const start = performance.now();
      await run();
      const milliseconds = performance.now() - start;
      if (milliseconds < MAX_MILLISECONDS / 20) answer({ test: name, milliseconds, mutants: [...reached] });
    } catch {
      answer({ test: name, milliseconds: 0, mutants: [] });
    } finally {
      reached = onLoading;
    }
  }

  /** The title, which need not be unique, and the place among those of its file. */
  #nameOf(test: RunnerTestCase): string {
    const titles = [test.name];
    for (let suite = test.suite; suite !== undefined; suite = suite.suite) titles.unshift(suite.name);
    return `${relative(ROOT, test.file.filepath)} > ${titles.join(' > ')} ${test.id}`;
  }

  async #tryAll(tries: readonly Try[], last: LastTest): Promise<void> {
    const killers: string[] = [];
    for (const { mutant, tests } of tries) {
      answer({ started: mutant });
      const first = killers.filter((test) => tests.includes(test));
      const by = await this.#killerOf(mutant, [...new Set([...first, ...tests])], last);
      if (by === undefined) answer({ mutant, state: 'survived' });
      else {
        answer({ mutant, state: 'killed', by });
        // What killed the last mutants is likely to kill the next.
        if (killers.includes(by)) killers.splice(killers.indexOf(by), 1);
        killers.unshift(by);
      }
    }
  }

  async #killerOf(mutant: string, tests: readonly string[], last: LastTest): Promise<string | undefined> {
    for (const name of tests) {
      const test = this.#tests.get(name);
      if (test === undefined) continue;
      active = mutant;
      hits = 0;
      const passes = await this.#passes(test, last, mutant);
      active = '';
      if (passes) continue;
      // A test that fails without a mutant, too, says nothing: it needs a process of its own.
      if (await this.#passes(test, last, mutant)) return name;
      end(mutant, name);
    }
    return undefined;
  }

  async #passes(test: RunnerTestCase, last: LastTest, mutant: string): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, MAX_MILLISECONDS);
    }).then(() => end(mutant, this.#nameOf(test)));
    try {
      await Promise.race([TestRunner.getTestFn(test)(), late]);
      return true;
    } catch {
      return false;
    } finally {
      clearTimeout(timer);
      for (const finish of [...(last.onFinished ?? [])].reverse()) await finish(last.context);
      last.onFinished = [];
    }
  }
}

/** The test still runs, or left something behind: this process is of no more use. */
function end(mutant: string, by: string): never {
  answer({ mutant, state: 'timeout', by });
  process.kill(process.pid, 'SIGKILL');
  throw new Error('killed');
}

function answer(line: Answer): void {
  appendFileSync(task.answers, `${JSON.stringify(line)}\n`);
}
