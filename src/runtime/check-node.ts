// The entry points import this module before all others: on an older Node.js those may fail, and nobody knows why.

/** Which Node.js is required in place of this one; undefined where this one will do. */
export function requiredNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  // The first that have `process.getBuiltinModule`. package.json (`engines`) and README.md say the same.
  if (major > 22 || (major === 22 && minor >= 3) || (major === 20 && minor >= 16)) return undefined;
  return major > 20 ? '22.3' : '20.16';
}

const required = requiredNode(process.version);
if (required !== undefined) {
  process.stderr.write(`Node.js ${required} or newer is required, and this is ${process.version}.\n`);
  process.exit(1);
}
