import { jsonWithoutCommands } from './runner-commands.ts';

const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]|\u034f/gu;

/** The same JSON, also valid as a JavaScript literal, with invisible characters escaped. */
export function visibleJson(json: string): string {
  const unit = (character: string, n: number) =>
    `\\u${character.charCodeAt(n).toString(16).padStart(4, '0')}`;
  return jsonWithoutCommands(json).replace(UNSEEN, (character) =>
    Array.from({ length: character.length }, (_, n) => unit(character, n)).join(''),
  );
}
