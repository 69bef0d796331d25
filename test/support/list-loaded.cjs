// Preloaded into a run: lists the files that it has loaded, in the file that LOADED_FILES names.
const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.LOADED_FILES, Object.keys(require.cache).join('\n')));
