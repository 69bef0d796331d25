// Regenerates the sections of docs/problems.md: `npm run reference`. A test fails if the page is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'rolldown';

const PAGE = 'docs/problems.md';

// By package.json, Node.js would load src and test as CommonJS, so they are bundled first.
const { output } = await build({ input: 'scripts/problems-page.mts', platform: 'node', write: false });
const { fresh } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);

writeFileSync(PAGE, fresh(readFileSync(PAGE, 'utf8')));
