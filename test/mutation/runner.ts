import { appendFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type RunnerTestCase, TestRunner } from 'vitest';
import { type Answer, readTask, type Try } from './task.mts';

const ROOT = resolve(import.meta.dirname, '../..');

/** If a test evaluates one mutant more often than this, it is in an endless loop. */
const MAX_HITS = 200_000;
/** A test that takes longer counts as hung. */
const MAX_MILLISECONDS = 20_000;

/** The test with the callbacks that any test has passed to `onTestFinished`. */
type LastTest = RunnerTestCase & { onFinished?: ((context: RunnerTestCase['context']) => unknown)[] };

const task = readTask();
const { setTimeout, clearTimeout } = globalThis;

let active = '';
let hits = 0;
const onLoading = new Set<string>();
let reached = onLoading;

/** Each mutant in the code asks whether it is active. */
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
 * Without mutants to try, runs every test and records which mutants it reaches. Otherwise skips all tests but the last,
 * mutants.ts, which runs them again for each mutant. This takes one process, so that nothing is loaded twice.
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
   * Runs the test twice. A test that fails the second time or takes long cannot be used. Mutants that only the first
   * run reaches are evaluated once, like those in the top level of a module.
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

  /** The file and the title, plus the id, because titles need not be unique. */
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
        // Tests that killed the last mutants are likely to kill the next one.
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
      // A test that also fails without the mutant proves nothing: it needs a new process.
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

/** Ends the process: the test still runs or left something behind, so no further test can be trusted. */
function end(mutant: string, by: string): never {
  answer({ mutant, state: 'timeout', by });
  process.kill(process.pid, 'SIGKILL');
  throw new Error('killed');
}

function answer(line: Answer): void {
  appendFileSync(task.answers, `${JSON.stringify(line)}\n`);
}
