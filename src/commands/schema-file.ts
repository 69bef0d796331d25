import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { SCHEMA } from '../export/compose.ts';
import { checkedPath, type FileLocation } from '../io/read-text.ts';
import { writeText } from '../io/write-text.ts';
import { type Problem, ProblemError, warning } from '../problem.ts';

/**
 * Puts the schema beside a file whose first line names it, so that editors find it. One that is there is never
 * replaced, whatever its version. Without it the file is as good; so a failure is a warning.
 */
export function writeSchemaBeside(location: FileLocation): Problem[] {
  const file = posix.join(posix.dirname(location.file.replaceAll('\\', '/')), SCHEMA);
  const beside = { ...location, file };
  try {
    const folder = checkedPath({ ...location, file: posix.dirname(file) });
    if (existsSync(join(folder, posix.basename(file)))) return [];
    mkdirSync(folder, { recursive: true });
    // The package has it two folders up, from the sources and from what is built.
    writeText(beside, readFileSync(join(__dirname, '../..', SCHEMA), 'utf8'), false);
    return [];
  } catch (error) {
    const why =
      error instanceof ProblemError ? error.problems[0]?.message : (error as NodeJS.ErrnoException).code;
    return [
      warning(
        'FA252',
        `The schema that editors look for could not be written to ${file}: ${why}`,
        'Copy it there, or remove the first line of the file.',
      ),
    ];
  }
}
