// The entry points import this module before all others, which may fail without an explanation on an older Node.js.

/** The Node.js version that is required instead of this one; undefined where this one is supported. */
export function requiredNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  // The first versions with `process.getBuiltinModule`. Keep in step with package.json (`engines`) and README.md.
  if (major > 22 || (major === 22 && minor >= 3) || (major === 20 && minor >= 16)) return undefined;
  return major > 20 ? '22.3' : '20.16';
}

const required = requiredNode(process.version);
if (required !== undefined) {
  process.stderr.write(`Node.js ${required} or newer is required, but this is ${process.version}.\n`);
  process.exit(1);
}
