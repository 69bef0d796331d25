// Regenerates the tables of docs/reference.md: `npm run reference`. A test fails if the page is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'rolldown';
import { fresh } from './reference-tables.mts';

const PAGE = 'docs/reference.md';

// By package.json, Node.js would load src as CommonJS, so it is bundled first.
const { output } = await build({ input: 'src/cli/options.ts', platform: 'node', write: false });
const cli = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);

writeFileSync(PAGE, fresh(readFileSync(PAGE, 'utf8'), cli));
