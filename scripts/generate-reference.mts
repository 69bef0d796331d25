// Writes the tables of docs/reference.md anew: `npm run reference`. A test fails where the page is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'rolldown';
import { fresh } from './reference-tables.mts';

const PAGE = 'docs/reference.md';

// Node.js takes src for CommonJS, as package.json says, which it is only once it is built.
const { output } = await build({ input: 'src/cli/options.ts', platform: 'node', write: false });
const cli = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);

writeFileSync(PAGE, fresh(readFileSync(PAGE, 'utf8'), cli));
