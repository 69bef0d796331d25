import type { Problem } from '../problem.ts';
import type { Result } from '../result.ts';
import { type InputStyle, inStyle } from '../text/input-style.ts';

/** The same result for the users of one entry point: its problems name the inputs as this entry point does. */
export function resultInStyle<R extends Result>(result: R, style: InputStyle): R {
  return { ...result, problems: result.problems.map((problem) => problemInStyle(problem, style)) };
}

export function problemInStyle<P extends Problem>(problem: P, style: InputStyle): P {
  return { ...problem, message: inStyle(style, problem.message), remedy: inStyle(style, problem.remedy) };
}
