import { expect } from 'vitest';

/** Matches a text that has all of these in it, in any order: what a message names, without its words. */
export const naming = (...parts: readonly string[]): unknown =>
  expect.stringMatching(new RegExp(parts.map((part) => `(?=[^]*${escaped(part)})`).join('')));

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
