/**
 * The values of a path template's parameters; null if the path does not match.
 *
 * @param template `/v1/FlexFlows/{Sid}`
 * @param path percent-encoded as it was sent
 * @param long the parameters that may span several segments
 */
export function match(
  template: string,
  path: string,
  long: readonly string[] = [],
): Record<string, string> | null {
  const names: string[] = [];
  const expression = template.split(/(\{\w+\})/).map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return part.replace(/[^\w/]/g, '\\$&');
    names.push(name);
    return long.includes(name) ? '(.+)' : '([^/]+)';
  });
  const values = new RegExp(`^${expression.join('')}$`).exec(path)?.slice(1);
  return values ? Object.fromEntries(names.map((name, index) => [name, decoded(values[index] ?? '')])) : null;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
