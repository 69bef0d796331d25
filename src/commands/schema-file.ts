import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { SCHEMA } from '../export/compose.ts';
import { checkedPath, type FileLocation } from '../io/read-text.ts';
import { writeText } from '../io/write-text.ts';
import { unwrittenSchema } from '../messages/export.ts';
import { type Problem, ProblemError } from '../problem.ts';

/**
 * Puts the schema beside a file whose first line names it, so that editors find it. An existing one is never replaced,
 * whatever its version. The file works without it, so a failure is only a warning.
 */
export function writeSchemaBeside(location: FileLocation): Problem[] {
  const file = posix.join(posix.dirname(location.file.replaceAll('\\', '/')), SCHEMA);
  const beside = { ...location, file };
  try {
    const folder = checkedPath({ ...location, file: posix.dirname(file) });
    if (existsSync(join(folder, posix.basename(file)))) return [];
    mkdirSync(folder, { recursive: true });
    // The package has it two folders up, from the sources as well as from the bundle.
    writeText(beside, readFileSync(join(__dirname, '../..', SCHEMA), 'utf8'), false);
    return [];
  } catch (error) {
    const why =
      error instanceof ProblemError ? error.problems[0]?.message : (error as NodeJS.ErrnoException).code;
    return [unwrittenSchema(file, String(why))];
  }
}
