import { type Guard, guard } from '../problem.ts';
import { quote } from '../text/quote.ts';
import type { LiveName } from './matching.ts';

const shown = ({ sid, name }: LiveName): string => `${sid}, ${quote(name)}`;

/** An entry that may mean a live address, which would be left behind. */
export interface Renamed {
  readonly key: string;
  readonly name: string;
  readonly live: LiveName;
}

/**
 * @param by what the earlier version had in common with the entry
 * @param now the live address that the entry claims instead; undefined where a new one would be created
 * @param howToClaim the lines that claim the former one, in markdown
 */
export const leftBehind = (
  { key, name, live }: Renamed,
  by: 'key' | 'site',
  now: LiveName | undefined,
  howToClaim: string,
): Guard => {
  const becomes =
    now === undefined
      ? `a new address ${quote(name)} would be created beside it`
      : `${shown(now)}, would take its place`;
  return suspectedRename(
    `${by === 'key' ? key : `The website of ${key}`} had ${shown(live)}, in an earlier version of this file, but no entry claims it now: ${becomes}`,
    renameOrRemove(live, howToClaim),
  );
};

export const similarName = ({ key, name, live }: Renamed, howToClaim: string): Guard =>
  suspectedRename(
    `${key} would be created as ${quote(name)}, but ${shown(live)}, may have the same name in a different spelling`,
    renameOrRemove(live, howToClaim),
  );

/** @param isSame whether it differs in nothing but the spelling of its name */
export const similarNameOutOfScope = ({ key, name, live }: Renamed, isSame: boolean): Guard =>
  suspectedRename(
    `${key} would be created as ${quote(name)}, but ${shown(live)}, which is ignored or out of scope, ${similar(isSame)}`,
    `To use that one, set \`sid: ${live.sid}\` and change \`scope\` and \`ignore\` to include its live name. Otherwise use another name for the new one.`,
  );

/** @param isSame whether it differs in nothing but the spelling of its name */
export const similarNameRemoved = ({ key, name, live }: Renamed, isSame: boolean): Guard =>
  suspectedRename(
    `${key} would be created as ${quote(name)}, but ${shown(live)}, which is listed under \`removed\`, ${similar(isSame)}`,
    `To use that one, set \`sid: ${live.sid}\` and remove its name from \`removed\`. To delete it, list ${live.sid} there instead.`,
  );

const similar = (isSame: boolean): string =>
  isSame ? 'differs only in the spelling of its name' : 'may have the same name in a different spelling';

const renameOrRemove = ({ sid }: LiveName, howToClaim: string): string =>
  `To rename that one in place, set ${howToClaim} in the entry. To delete it, list ${sid} under \`removed\`.`;

const suspectedRename = (message: string, remedy: string): Guard =>
  guard('suspected rename', 'FA306', message, remedy);
