import { ParameterError } from './responses.ts';
import { isSid } from './sids.ts';

/**
 * Reads the parameters of a form by type. Each method returns `undefined` for a parameter that was not
 * sent, and throws `ParameterError` for an invalid one.
 */
export class Form {
  readonly #params: URLSearchParams;

  constructor(params: URLSearchParams) {
    this.#params = params;
  }

  text(name: string): string | undefined {
    return this.#params.get(name) ?? undefined;
  }

  /** A text that must not be empty. */
  name(name: string): string | undefined {
    const text = this.text(name);
    if (text === '') throw new ParameterError(`Missing required parameter ${name} in the post body`);
    return text;
  }

  sid(name: string, prefix: string): string | undefined {
    const text = this.text(name);
    if (text !== undefined && !isSid(text, prefix)) {
      throw new ParameterError(`Invalid ${name} ${text}: expected ${prefix} and 32 hex digits`);
    }
    return text;
  }

  url(name: string): string | undefined {
    const text = this.text(name);
    if (text !== undefined && !(URL.canParse(text) && /^https?:/i.test(text))) {
      throw new ParameterError(`Invalid ${name}: not an absolute http or https URL`);
    }
    return text;
  }

  boolean(name: string): boolean | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (text !== 'true' && text !== 'false') {
      throw new ParameterError(`Invalid ${name} ${text}: expected true or false`);
    }
    return text === 'true';
  }

  integer(name: string, range?: { min: number; max: number }): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const number = Number(text);
    if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(number)) {
      throw new ParameterError(`Invalid ${name} ${text}: expected an integer`);
    }
    if (range !== undefined && (number < range.min || number > range.max)) {
      throw new ParameterError(`Invalid ${name} ${text}: expected ${range.min} to ${range.max}`);
    }
    return number;
  }

  oneOf<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const choice = choices.find((candidate) => candidate === text);
    if (choice === undefined) {
      throw new ParameterError(`Invalid ${name} ${text}: expected one of ${choices.join(', ')}`);
    }
    return choice;
  }
}
