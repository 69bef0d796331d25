// Writes the sections of docs/problems.md anew: `npm run reference`. A test fails where the page is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'rolldown';

const PAGE = 'docs/problems.md';

// Node.js takes src and test for CommonJS, as package.json says, which they only are once they are built.
const { output } = await build({ input: 'scripts/problems-page.mts', platform: 'node', write: false });
const { fresh } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);

writeFileSync(PAGE, fresh(readFileSync(PAGE, 'utf8')));
