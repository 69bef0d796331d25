/** A value that is only a variable is no secret: it stands for one. */
const VARIABLE = /^\$?\$\{[A-Za-z_]\w*\}$/;

/**
 * A line of text with what its URLs may keep secret covered, character by character, so that columns stay: user
 * info, query values and fragments. Takes linear time: lines may be long.
 */
export function coverSecrets(line: string): string {
  let covered = '';
  let from = 0;
  for (let at = line.indexOf('://'); at !== -1; at = line.indexOf('://', from)) {
    const start = at + 3;
    const length = line.slice(start).search(/[\s"']/);
    const end = length === -1 ? line.length : start + length;
    covered += line.slice(from, start) + coverUrl(line.slice(start, end));
    from = end;
  }
  return covered + line.slice(from);
}

/** What follows `https://`. */
function coverUrl(rest: string): string {
  const authorityEnd = rest.search(/[/?#]/);
  const authority = authorityEnd === -1 ? rest : rest.slice(0, authorityEnd);
  const user = authority.lastIndexOf('@');
  const host = user === -1 ? authority : cover(authority.slice(0, user)) + authority.slice(user);
  const tail = rest.slice(authority.length);
  const query = tail.search(/[?#]/);
  if (query === -1) return host + tail;
  const parts = tail.slice(query).split(/([?&#])/);
  return (
    host +
    tail.slice(0, query) +
    parts.map((part) => (/^[?&#]?$/.test(part) ? part : coverPair(part))).join('')
  );
}

function coverPair(pair: string): string {
  const equals = pair.indexOf('=');
  return equals === -1 ? cover(pair) : pair.slice(0, equals + 1) + cover(pair.slice(equals + 1));
}

function cover(text: string): string {
  return VARIABLE.test(text) ? text : '*'.repeat(text.length);
}
