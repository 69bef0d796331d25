import { isSid } from '../address/sid.ts';
import { ParameterError } from './responses.ts';

// Parsers of form parameters, by type. Each throws ParameterError if the text is not a valid value.

/** A text that must not be empty. */
export function parseName(parameter: string, text: string): string {
  if (text === '') throw new ParameterError(`Missing required parameter ${parameter} in the post body`);
  return text;
}

/** A text, or null if it is empty. @param max characters; undefined: any number */
export function parseText(parameter: string, text: string, max?: number): string | null {
  if (max !== undefined && text.length > max) {
    throw new ParameterError(`Invalid ${parameter}: longer than ${max} characters`);
  }
  return text === '' ? null : text;
}

export function parseSid(parameter: string, text: string, prefix: string): string {
  if (isSid(text, prefix)) return text;
  throw new ParameterError(`Invalid ${parameter} ${text}: expected ${prefix} and 32 hex digits`);
}

export function parseUrl(parameter: string, text: string): string {
  if (URL.canParse(text) && /^https?:/i.test(text)) return text;
  throw new ParameterError(`Invalid ${parameter}: not an absolute http or https URL`);
}

/** Case-insensitive: Twilio's own examples have `True`. */
export function parseBoolean(parameter: string, text: string): boolean {
  const word = text.toLowerCase();
  if (word === 'true' || word === 'false') return word === 'true';
  throw new ParameterError(`Invalid ${parameter} ${text}: expected true or false`);
}

/** @param max the largest value, with 0 as the smallest; undefined: any integer */
export function parseInteger(parameter: string, text: string, max?: number): number {
  const number = Number(text);
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(number)) {
    throw new ParameterError(`Invalid ${parameter} ${text}: expected an integer`);
  }
  if (max !== undefined && (number < 0 || number > max)) {
    throw new ParameterError(`Invalid ${parameter} ${text}: expected 0 to ${max}`);
  }
  return number;
}

export function parseChoice(parameter: string, text: string, choices: readonly string[]): string {
  if (choices.includes(text)) return text;
  throw new ParameterError(`Invalid ${parameter} ${text}: expected one of ${choices.join(', ')}`);
}
