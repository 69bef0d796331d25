import { expect } from 'vitest';

/** Matches a text that contains all of these in any order: the details of a message, without its wording. */
export const naming = (...parts: readonly string[]): unknown =>
  expect.stringMatching(new RegExp(parts.map((part) => `(?=[^]*${escaped(part)})`).join('')));

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
