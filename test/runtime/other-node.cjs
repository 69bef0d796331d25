// Loaded before what is built: makes Node.js another version, and names the modules that were loaded at the end.
const { writeSync } = require('node:fs');
const { basename } = require('node:path');

Object.defineProperty(process, 'version', { value: process.env.OTHER_NODE });
process.on('exit', () => {
  const loaded = Object.keys(require.cache).map((path) => basename(path));
  // The bundler's own helpers may be loaded before.
  const others = loaded.filter((name) => name !== basename(__filename) && name !== 'rolldown-runtime.js');
  writeSync(1, JSON.stringify(others));
});
