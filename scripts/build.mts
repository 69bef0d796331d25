// Builds dist/ and the list of licences of the packages in it.
import { rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { rolldown } from 'rolldown';
import { INPUT, OUTPUT } from './bundle.mts';
import { licences } from './licences.mts';

const bundle = await rolldown(INPUT);
rmSync('dist/lib', { recursive: true, force: true });
const { output } = await bundle.write(OUTPUT);
const chunks = output.filter((part) => part.type === 'chunk');
const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
writeFileSync('dist/licences.txt', licences(modules.map((module) => relative(process.cwd(), module))));
for (const { fileName, code } of chunks) console.log(`dist/${fileName} ${Math.round(code.length / 1024)} kB`);
