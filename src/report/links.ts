import { code } from './escape.ts';

/** The pages that a document may link to. */
export interface Links {
  /** The page of the run, whose summary is complete. */
  readonly run: string | undefined;
  readonly commit: string | undefined;
  /** The page of the file at the commit; a line is added as `#L12`. */
  readonly file: string | undefined;
  /** The pages of all files of the run, by path. */
  readonly files?: ReadonlyMap<string, string>;
  /** The page of the runbook in this Action's own repository, at the version that runs. */
  readonly runbook: string | undefined;
}

/** Outside of GitHub there is nothing to link to. */
export const NO_LINKS: Links = { run: undefined, commit: undefined, file: undefined, runbook: undefined };

/** `and 12 more changes: see the job summary` */
export function rest(links: Links, what: string): (left: number) => string {
  const where = links.run === undefined ? 'the plan-file' : `[the job summary](${links.run})`;
  return (left) => `_and ${left} more ${what}: see ${where}_`;
}

/**
 * Text from outside as code, linked to a line of the file.
 *
 * @param show what makes code of the text
 */
export function lineLink(line: number, text: string, links: Links, show = code): string {
  return links.file === undefined ? show(text) : `[${show(text)}](${links.file}#L${line})`;
}
